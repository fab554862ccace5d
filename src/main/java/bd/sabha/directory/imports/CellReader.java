package bd.sabha.directory.imports;

import bd.sabha.calendar.Format;
import bd.sabha.directory.imports.Finding.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what is written in a cell as the value that the register keeps. */
@Component
class CellReader {

    private static final int LONGEST = 500;
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@([A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final Vocabulary words;

    CellReader(Vocabulary words) {
        this.words = words;
    }

    /** Empty: a problem was noted. */
    Optional<String> read(Line line, Column column, Findings findings) {
        var written = line.text(column);
        var wrong = wrongAnywhere(written);
        if (wrong.isPresent()) {
            findings.cell(line, column, wrong.get(), LONGEST);
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return Optional.of(column.absent());
        }
        var value = value(column, written);
        if (value.isEmpty()) {
            findings.cell(line, column, reason(column));
        } else if (value.get().equals("SUBSTITUTE")) {
            findings.cell(line, column, Reason.SUBSTITUTE);
            return Optional.empty();
        }
        return value;
    }

    private Optional<String> value(Column column, String written) {
        if (words.hasWords(column)) {
            return words.value(column, written);
        }
        return switch (column) {
            case FROM, TO -> day(Format.latinDigits(written)).map(LocalDate::toString);
            case EMAIL -> Optional.of(written).filter(mail -> MAIL.matcher(mail).matches());
            case ALIASES -> Optional.of(aliases(written));
            default -> Optional.of(written);
        };
    }

    private static Reason reason(Column column) {
        return switch (column) {
            case FROM, TO -> Reason.DATE;
            default -> Reason.valueOf(column.name());
        };
    }

    private static Optional<Reason> wrongAnywhere(String written) {
        if (written.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (written.startsWith(WorkbookCell.UNSOLVED)) {
            return Optional.of(Reason.FORMULA);
        }
        return ERROR.matcher(written).matches() ? Optional.of(Reason.ERROR_VALUE) : Optional.empty();
    }

    private static Optional<LocalDate> day(String written) {
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(written);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= 1950 && date.getYear() <= 2150);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String aliases(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
