package bd.sabha.word;

/** The properties of runs, in the order that the schema wants. */
final class Runs {

    private Runs() {}

    /**
     * Of a run: each says what it is in complex script too, or Bangla falls back to another typeface and size.
     *
     * @param complex whether all of it is treated as complex script, Latin letters as well
     */
    static Markup properties(Look look, String family, boolean complex) {
        var run = new Markup().open("w:rPr");
        run.empty("w:rFonts", "w:ascii", family, "w:hAnsi", family, "w:eastAsia", family, "w:cs", family);
        if (look.bold()) {
            run.empty("w:b").empty("w:bCs");
        }
        if (look.italic()) {
            run.empty("w:i").empty("w:iCs");
        }
        if (look.strike()) {
            run.empty("w:strike");
        }
        if (!look.color().equals("000000")) {
            run.empty("w:color", "w:val", look.color());
        }
        var size = Integer.toString(Math.max(2, Math.round(look.size() * 2)));
        run.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
        if (look.underline()) {
            run.empty("w:u", "w:val", "single");
        }
        if (!look.raised().isEmpty()) {
            run.empty("w:vertAlign", "w:val", look.raised().equals("super") ? "superscript" : "subscript");
        }
        if (complex) {
            run.empty("w:cs");
        }
        return run.empty("w:lang", "w:val", "en-US", "w:bidi", "bn-BD").close("w:rPr");
    }

    /** Whether there are letters or digits of Bangla in it. */
    static boolean bangla(CharSequence text) {
        return text.chars().anyMatch(c -> c >= 0x0980 && c <= 0x09FF || c == 0x0964 || c == 0x0965);
    }
}
