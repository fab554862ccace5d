package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.memo.MemoNumber;

/** Memo numbers as they are compared: in whatever digits and with whatever before the issue number. */
final class MemoKeys {

    private MemoKeys() {}

    static String of(String printed) {
        return MemoNumber.read(printed)
                .map(number -> number.file().name() + "." + number.number())
                .orElseGet(() -> Format.latinDigits(printed).replaceAll("\\s+", ""));
    }
}
