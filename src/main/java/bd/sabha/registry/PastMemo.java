package bd.sabha.registry;

import bd.sabha.calendar.Format;
import bd.sabha.memo.MemoNumber;
import java.util.regex.Pattern;

/**
 * Where a memo number that was printed somewhere belongs in the register.
 *
 * @param file whose numbers go on after it; a number that cannot be read is a file of its own
 */
record PastMemo(String file, int number) {

    private static final Pattern LAST = Pattern.compile("^(?<file>.*\\D)(?<number>\\d{1,6})\\D*$", Pattern.DOTALL);

    static PastMemo read(String printed) {
        return MemoNumber.read(printed)
                .map(memo -> new PastMemo(memo.file().name(), memo.number()))
                .orElseGet(() -> unusual(Format.latinDigits(printed)));
    }

    private static PastMemo unusual(String latin) {
        var last = LAST.matcher(latin);
        return last.matches()
                ? new PastMemo(last.group("file"), Integer.parseInt(last.group("number")))
                : new PastMemo(latin, 0);
    }
}
