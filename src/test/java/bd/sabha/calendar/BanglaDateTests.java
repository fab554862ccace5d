package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanglaDateTests {

    @ParameterizedTest
    @CsvSource({
        "2022-06-02, 1429, 2, 19",
        "2024-02-28, 1430, 11, 15",
        "2024-12-09, 1431, 8, 24",
        "2021-12-31, 1428, 9, 16",
        "2022-04-14, 1429, 1, 1",
        "2022-04-13, 1428, 12, 30",
        "2024-03-13, 1430, 11, 29",
        "2024-03-14, 1430, 11, 30",
        "2023-03-14, 1429, 11, 29",
        "2021-02-21, 1427, 11, 8",
        "2019-10-16, 1426, 6, 31",
        "2019-10-17, 1426, 7, 1",
        "2018-10-16, 1425, 7, 1",
        "2018-12-16, 1425, 9, 2",
        "2019-02-21, 1425, 11, 9",
        "2016-03-14, 1422, 11, 31",
        "2016-03-15, 1422, 12, 1",
        "2015-03-14, 1421, 11, 30",
        "1971-12-16, 1378, 9, 2"
    })
    void isTheDateThatPapersCarry(LocalDate date, int year, int month, int day) {
        assertThat(BanglaDate.of(date)).isEqualTo(new BanglaDate(year, month, day));
    }

    @Test
    void everyDayFollowsTheOneBefore() {
        var before = BanglaDate.of(LocalDate.of(1900, 1, 1));
        for (var date = LocalDate.of(1900, 1, 2); date.getYear() < 2101; date = date.plusDays(1)) {
            var today = BanglaDate.of(date);
            assertThat(follows(before, today)).as("%s after %s", today, before).isTrue();
            before = today;
        }
    }

    @Test
    void everyDayIsFoundAgain() {
        for (var date = LocalDate.of(1900, 1, 1); date.getYear() < 2101; date = date.plusDays(1)) {
            assertThat(BanglaDate.of(date).toLocalDate()).isEqualTo(date);
        }
    }

    @Test
    void everyBanglaDayIsOneGregorianDay() {
        var day = LocalDate.of(1900, 4, 14);
        for (var year = 1307; year < 1507; year++) {
            for (var month = 1; month <= 12; month++) {
                for (var of = 1; of <= BanglaDate.lengthOf(year, month); of++, day = day.plusDays(1)) {
                    assertThat(new BanglaDate(year, month, of).toLocalDate()).isEqualTo(day);
                }
            }
        }
        assertThat(day).isEqualTo(LocalDate.of(2100, 4, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "1425, 31 31 31 31 31 30 30 30 30 30 30 30",
        "1422, 31 31 31 31 31 30 30 30 30 30 31 30",
        "1426, 31 31 31 31 31 31 30 30 30 30 30 30",
        "1428, 31 31 31 31 31 31 30 30 30 30 29 30",
        "1430, 31 31 31 31 31 31 30 30 30 30 30 30"
    })
    void monthsAreAsLongAsTheRuleOfTheirYearSays(int year, String lengths) {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> "" + BanglaDate.lengthOf(year, month)))
                .containsExactly(lengths.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"1429, 13, 1", "1429, 0, 1", "1429, 2, 32", "1428, 11, 30", "1425, 6, 31", "1425, 1, 0"})
    void knowsNoOtherDays(int year, int month, int day) {
        assertThatThrownBy(() -> new BanglaDate(year, month, day)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void everyYearBeginsOnTheFourteenthOfApril() {
        for (var year = 1900; year <= 2100; year++) {
            assertThat(BanglaDate.of(LocalDate.of(year, 4, 14))).isEqualTo(new BanglaDate(year - 593, 1, 1));
        }
    }

    private static boolean follows(BanglaDate before, BanglaDate today) {
        var tomorrow = today.year() == before.year() && today.month() == before.month();
        var newMonth = today.day() == 1 && before.day() >= 29;
        return tomorrow
                ? today.day() == before.day() + 1
                : newMonth
                        && (today.month() == before.month() + 1
                                || today.month() == 1 && before.month() == 12 && today.year() == before.year() + 1);
    }
}
