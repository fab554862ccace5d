package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        "2021-02-21, 1427, 11, 8"
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
