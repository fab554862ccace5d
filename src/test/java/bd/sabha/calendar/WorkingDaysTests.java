package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.SabhaTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@SabhaTest
@Transactional
class WorkingDaysTests {

    private static final LocalDate THURSDAY = LocalDate.of(2031, 5, 15);
    private static final LocalDate SUNDAY = LocalDate.of(2031, 5, 18);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    @Autowired
    WorkingDays days;

    @BeforeEach
    void sundayIsAHoliday() {
        days.declareHoliday(SUNDAY, "ছুটি", "Holiday");
        days.declareHoliday(SUNDAY, "বিশেষ ছুটি", "Special holiday");
    }

    @Test
    void nobodyWorksOnFridaySaturdayOrAHoliday() {
        assertThat(days.isWorkingDay(THURSDAY)).isTrue();
        assertThat(days.isWorkingDay(THURSDAY.plusDays(1))).isFalse();
        assertThat(days.isWorkingDay(THURSDAY.plusDays(2))).isFalse();
        assertThat(days.isWorkingDay(SUNDAY)).isFalse();
        assertThat(days.isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void whatFallsOnAHolidayMovesOn() {
        assertThat(days.onOrAfter(THURSDAY)).isEqualTo(THURSDAY);
        assertThat(days.onOrAfter(SUNDAY)).isEqualTo(MONDAY);
        assertThat(days.after(THURSDAY)).isEqualTo(MONDAY);
    }

    @Test
    void countsBackOverHolidays() {
        assertThat(days.before(MONDAY, 0)).isEqualTo(MONDAY);
        assertThat(days.before(MONDAY, 1)).isEqualTo(THURSDAY);
        assertThat(days.before(MONDAY, 3)).isEqualTo(THURSDAY.minusDays(2));
    }
}
