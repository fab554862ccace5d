package bd.sabha.reading.field;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Deadline.Kind;
import bd.sabha.reading.field.Phrases.Match;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a phrase of {@code reading/deadlines.csv} means; some mean a date only when that of the meeting is known. */
final class Reckoning {

    private static final int MONTHS_OF_YEAR = 12;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private final MarkedText text;
    private final @Nullable LocalDate meeting;

    Reckoning(MarkedText text, @Nullable LocalDate meeting) {
        this.text = text;
        this.meeting = meeting;
    }

    /** Empty: it cannot be computed. */
    Optional<Deadline> of(Match match) {
        try {
            return switch (name(match)) {
                case "BY_DATE" -> Optional.of(by(text.date(value(match))));
                case "IN_MONTH" -> Optional.of(in(text.yearMonth(value(match))));
                case "DAY_OF_MONTH" ->
                    Optional.of(by(text.yearMonth(value(match)).atDay(last(match))));
                case "FISCAL_YEAR" -> fiscalYear(value(match)).map(Reckoning::by);
                case "MONTHLY", "NAMED_MONTHLY" -> number(Kind.MONTHLY, 1);
                case "MONTHLY_BY_DAY" ->
                    number(Kind.MONTHLY_BY_DAY, last(match)).filter(deadline -> last(match) <= 31);
                case "LEAST_MONTHLY" -> number(Kind.MONTHLY_QUOTA, last(match));
                case "MONTHLY_QUOTA" ->
                    last(match) == 1 ? number(Kind.MONTHLY, 1) : number(Kind.MONTHLY_QUOTA, last(match));
                case "EVERY_N_MONTHS", "NAMED_EVERY" -> every(last(match));
                case "EVERY_N_YEARS" -> every(last(match) * MONTHS_OF_YEAR);
                case "YEARLY_QUOTA" ->
                    MONTHS_OF_YEAR % last(match) == 0 ? every(MONTHS_OF_YEAR / last(match)) : Optional.empty();
                case "NEXT_MEETING", "EVERY_MEETING" -> Optional.of(new Deadline(Kind.NEXT_MEETING, null));
                default -> meeting == null ? Optional.empty() : counted(match, meeting);
            };
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Deadline> counted(Match match, LocalDate from) {
        return Optional.ofNullable(
                switch (name(match)) {
                    case "DAY" -> by(next(text.monthDay(value(match)), from));
                    case "MONTH" -> in(next(text.month(value(match)), from));
                    case "DAY_IN_MONTH" ->
                        by(next(text.month(value(match)), from).atDay(last(match)));
                    case "THIS_MONTH" -> in(YearMonth.from(from));
                    case "THIS_MONTH_DAY" -> by(YearMonth.from(from).atDay(last(match)));
                    case "NEXT_MONTH" -> in(YearMonth.from(from).plusMonths(1));
                    case "NEXT_MONTH_DAY" ->
                        by(YearMonth.from(from).plusMonths(1).atDay(last(match)));
                    case "THIS_FISCAL_YEAR" -> by(next(MonthDay.of(Month.JUNE, 30), from));
                    case "DAYS" -> by(from.plusDays(last(match)));
                    case "WEEKS" -> by(from.plusWeeks(last(match)));
                    case "MONTHS" -> by(from.plusMonths(last(match)));
                    case "HOURS" -> by(from.plusDays((last(match) + 23) / 24));
                    case "WORKING_DAYS" -> by(workingDays(from, last(match)));
                    default -> null;
                });
    }

    private static String name(Match match) {
        return match.kind().split(" ")[0];
    }

    private static String value(Match match) {
        return match.values().get(0);
    }

    /** The number that the kind says, else the last count of the phrase. */
    private static int last(Match match) {
        var kind = match.kind().split(" ");
        if (kind.length > 1) return Integer.parseInt(kind[1]);
        OptionalInt count = Counts.read(match.values().get(match.values().size() - 1));
        if (count.isEmpty() || count.getAsInt() == 0) throw new ArithmeticException("no count");
        return count.getAsInt();
    }

    private static Deadline by(LocalDate date) {
        return new Deadline(Kind.BY_DATE, date.toString());
    }

    private static Deadline in(YearMonth month) {
        return new Deadline(
                Kind.IN_MONTH, String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue()));
    }

    private static Optional<Deadline> number(Kind kind, int number) {
        return Optional.of(new Deadline(kind, Integer.toString(number)));
    }

    private static Optional<Deadline> every(int months) {
        return months == 1 ? number(Kind.MONTHLY, 1) : number(Kind.EVERY_N_MONTHS, months);
    }

    /** ২০২৪-২৫, ২০২৪-২০২৫: until the last of June. */
    private static Optional<LocalDate> fiscalYear(String years) {
        var year = bd.sabha.calendar.Format.latinDigits(years).split("\\D+");
        int first = Integer.parseInt(year[0]);
        boolean follows = (first + 1) % 100 == Integer.parseInt(year[1]) % 100;
        return follows ? Optional.of(LocalDate.of(first + 1, Month.JUNE, 30)) : Optional.empty();
    }

    private static LocalDate next(MonthDay day, LocalDate from) {
        var thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }

    private static YearMonth next(Month month, LocalDate from) {
        var thisYear = YearMonth.of(from.getYear(), month);
        return thisYear.isBefore(YearMonth.from(from)) ? thisYear.plusYears(1) : thisYear;
    }

    /** Without holidays: which days were some is in no paper. */
    private static LocalDate workingDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek())) left--;
        }
        return day;
    }
}
