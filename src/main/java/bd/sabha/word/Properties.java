package bd.sabha.word;

/** The properties of runs and paragraphs, in the order that the schema wants. */
final class Properties {

    private Properties() {}

    /** Of a run: every one says what it is in complex script too, or Bangla falls back to another typeface and size. */
    static Markup of(Look look, String family) {
        var size = Integer.toString(look.halfPoints());
        var run = new Markup().open("w:rPr");
        run.empty("w:rFonts", "w:ascii", family, "w:hAnsi", family, "w:eastAsia", family, "w:cs", family);
        if (look.bold()) {
            run.empty("w:b").empty("w:bCs");
        }
        if (look.italic()) {
            run.empty("w:i").empty("w:iCs");
        }
        run.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
        if (look.underline()) {
            run.empty("w:u", "w:val", "single");
        }
        return run.empty("w:cs")
                .empty("w:lang", "w:val", "en-US", "w:bidi", "bn-BD")
                .close("w:rPr");
    }
}
