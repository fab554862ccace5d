package bd.sabha.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurrenceTests {

    private static final int SUNDAY = 7;

    @Test
    void thirdSundayOfEveryMonth() {
        var rhythm = weekday(1, 3, SUNDAY);
        assertThat(rhythm.nextAfter(LocalDate.of(2022, 6, 12))).isEqualTo("2022-06-19");
        assertThat(rhythm.nextAfter(LocalDate.of(2022, 6, 19))).isEqualTo("2022-07-17");
        assertThat(rhythm.nextAfter(LocalDate.of(2022, 12, 31))).isEqualTo("2023-01-15");
    }

    @Test
    void lastSundayOfEveryThreeMonths() {
        var rhythm = weekday(3, 5, SUNDAY);
        assertThat(rhythm.nextAfter(LocalDate.of(2022, 1, 30))).isEqualTo("2022-04-24");
        assertThat(rhythm.nextAfter(LocalDate.of(2022, 2, 1))).isEqualTo("2022-04-24");
    }

    @Test
    void aDayThatAShortMonthDoesNotHaveIsItsLast() {
        var rhythm = day(1, 31);
        assertThat(rhythm.nextAfter(LocalDate.of(2024, 1, 31))).isEqualTo("2024-02-29");
        assertThat(rhythm.nextAfter(LocalDate.of(2024, 2, 29))).isEqualTo("2024-03-31");
    }

    @Test
    void isAlwaysAheadNeverSkipsAndKeepsToItsDay() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var rhythm = random.nextBoolean()
                    ? weekday(1 + random.nextInt(12), 1 + random.nextInt(5), 1 + random.nextInt(7))
                    : day(1 + random.nextInt(12), 1 + random.nextInt(31));
            var date = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
            var next = rhythm.nextAfter(date);
            assertThat(next).isAfter(date).isBefore(date.plusMonths(rhythm.everyMonths() + 1L));
            assertThat(rhythm.nextAfter(next.minusDays(1))).isEqualTo(next);
            assertThat(keepsToItsDay(rhythm, next)).as("%s on %s", rhythm, next).isTrue();
        }
    }

    private static boolean keepsToItsDay(Recurrence rhythm, LocalDate day) {
        var nth = rhythm.nth();
        var dayOfMonth = rhythm.dayOfMonth();
        if (nth == null || dayOfMonth != null) {
            return dayOfMonth != null && day.getDayOfMonth() == Math.min(dayOfMonth, day.lengthOfMonth());
        }
        var last = day.getDayOfMonth() + 7 > day.lengthOfMonth();
        var isNth = nth == 5 ? last : (day.getDayOfMonth() - 1) / 7 + 1 == nth;
        return isNth && Integer.valueOf(day.getDayOfWeek().getValue()).equals(rhythm.weekday());
    }

    private static Recurrence weekday(int everyMonths, int nth, int weekday) {
        return rhythm(everyMonths, nth, weekday, null);
    }

    private static Recurrence day(int everyMonths, int dayOfMonth) {
        return rhythm(everyMonths, null, null, dayOfMonth);
    }

    private static Recurrence rhythm(
            int everyMonths, @Nullable Integer nth, @Nullable Integer weekday, @Nullable Integer day) {
        return new Recurrence(1, everyMonths, nth, weekday, day, LocalTime.of(10, 30), "সম্মেলন কক্ষ", 14);
    }
}
