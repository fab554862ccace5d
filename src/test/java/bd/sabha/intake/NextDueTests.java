package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an old deadline is due next. */
class NextDueTests {

    private static final LocalDate MEETING = LocalDate.of(2024, 11, 28);

    @ParameterizedTest(name = "{1} {2} on {0} is {3}")
    @CsvSource({
        "2025-01-12, BY_DATE, 2025-02-01, 2025-02-01",
        "2025-01-12, BY_DATE, 2022-06-30, 2022-06-30",
        "2025-01-12, IN_MONTH, 2025-02, 2025-02-28",
        "2025-01-12, MONTHLY_BY_DAY, 5, 2025-02-05",
        "2025-01-04, MONTHLY_BY_DAY, 5, 2025-01-05",
        "2025-01-05, MONTHLY_BY_DAY, 5, 2025-02-05",
        "2025-12-31, MONTHLY_BY_DAY, 5, 2026-01-05",
        "2025-01-31, MONTHLY_BY_DAY, 31, 2025-02-28",
        "2025-01-12, MONTHLY, 1, 2025-01-31",
        "2025-01-31, MONTHLY, 1, 2025-02-28",
        "2025-01-12, MONTHLY_QUOTA, 4, 2025-01-31",
        "2025-01-12, EVERY_N_MONTHS, 3, 2025-02-28",
        "2025-02-28, EVERY_N_MONTHS, 3, 2025-05-28",
        "2025-01-12, NEXT_MEETING, , 2025-01-19"
    })
    void aDeadlineThatNamesATime(LocalDate today, Deadline.Kind kind, @Nullable String value, LocalDate due) {
        assertThat(new NextDue(today, MEETING, LocalDate.of(2025, 1, 19)).of(new Deadline(kind, value)))
                .contains(due);
    }

    @Test
    void aSoftWordNamesNoDay() {
        var due = new NextDue(LocalDate.of(2025, 1, 12), MEETING, null);
        assertThat(due.of(new Deadline(Deadline.Kind.SOFT, "নিয়মিত"))).isEmpty();
        assertThat(due.of(Deadline.NONE)).isEmpty();
        assertThat(due.of(new Deadline(Deadline.Kind.NEXT_MEETING, null))).isEmpty();
        assertThat(due.of(new Deadline(Deadline.Kind.BY_DATE, "৩০ ফেব্রুয়ারি")))
                .isEmpty();
    }

    @Test
    void aPeriodIsCountedFromTheMeeting() {
        var unknown = new NextDue(LocalDate.of(2025, 1, 12), null, null);
        assertThat(unknown.of(new Deadline(Deadline.Kind.EVERY_N_MONTHS, "3"))).isEmpty();
    }
}
