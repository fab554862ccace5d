package bd.sabha.directory.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows: days as ISO writes them, the last result of a formula. */
final class WorkbookCell {

    /** Before a formula that has no result in the file; no text begins so. */
    static final String UNSOLVED = "\u0001";

    /** The formats of days that every spreadsheet knows by number. */
    private static final Set<Integer> DAYS = IntStream.of(
                    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58)
            .boxed()
            .collect(Collectors.toSet());

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile(".*([dy]|m{3}).*", Pattern.CASE_INSENSITIVE);

    private WorkbookCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (isNumber(cell)) {
            return isDay(cell) ? day(cell) : plain(Objects.requireNonNull(cell.getRawValue()));
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return "1".equals(cell.getRawValue()) || "true".equalsIgnoreCase(cell.getRawValue()) ? "true" : "false";
        }
        if (cell.getType() == CellType.FORMULA) {
            return cell.getRawValue() == null ? UNSOLVED + "=" + cell.getFormula() : Tidy.text(cell.getRawValue());
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : Tidy.text(text);
    }

    private static boolean isNumber(Cell cell) {
        return (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA)
                && cell.getRawValue() != null
                && cell.getRawValue().matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return DAYS.contains(cell.getDataFormatId())
                || format != null
                        && DAY.matcher(NO_LETTERS.matcher(format).replaceAll(""))
                                .matches();
    }

    private static String day(Cell cell) {
        var raw = Objects.requireNonNull(cell.getRawValue());
        try {
            return cell.getType() == CellType.NUMBER
                    ? cell.asDate().toLocalDate().toString()
                    : FIRST_DAY.plusDays(new BigDecimal(raw).longValue()).toString();
        } catch (DateTimeException | ExcelReaderException noDay) {
            return plain(raw);
        }
    }

    private static String plain(String number) {
        var value = new BigDecimal(number);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
