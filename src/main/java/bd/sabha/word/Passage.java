package bd.sabha.word;

/** The words of a paragraph that is being filled: its runs, with white space as a browser would show it. */
final class Passage {

    private final Markup runs = new Markup();
    private final boolean bangla;
    private boolean spaceWaits;
    private boolean lineEmpty = true;

    /** @param bangla whether the whole document is, so that each run is complex script */
    Passage(boolean bangla) {
        this.bangla = bangla;
    }

    /** Whether there is nothing in it, not even an image. */
    boolean isEmpty() {
        return runs.isEmpty();
    }

    Markup runs() {
        return runs;
    }

    void text(String text, Look look) {
        var run = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' && look.keepsLines()) {
                run(run, look);
                line(look);
            } else if (blank(c) && !(look.keepsSpaces() && c == ' ')) {
                spaceWaits = !lineEmpty;
            } else {
                run.append(spaceWaits ? " " : "").append(c);
                spaceWaits = false;
                lineEmpty = false;
            }
        }
        run(run, look);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** A break of the line. */
    void line(Look look) {
        runs.open("w:r").add(properties(look, "")).empty("w:br").close("w:r");
        spaceWaits = false;
        lineEmpty = true;
    }

    /** A number that the word processor counts: PAGE or NUMPAGES. */
    void field(String name, Look look) {
        waitingSpace(look);
        var one = bangla ? "\u09E7" : "1";
        mark("begin", look);
        runs.open("w:r").add(digits(look)).open("w:instrText", "xml:space", "preserve");
        runs.text(" " + name + " ").close("w:instrText").close("w:r");
        mark("separate", look);
        runs.open("w:r").add(digits(look)).open("w:t").text(one).close("w:t").close("w:r");
        mark("end", look);
        lineEmpty = false;
    }

    private void mark(String kind, Look look) {
        runs.open("w:r")
                .add(digits(look))
                .empty("w:fldChar", "w:fldCharType", kind)
                .close("w:r");
    }

    void drawing(Markup drawing, Look look) {
        waitingSpace(look);
        runs.open("w:r").add(properties(look, "")).add(drawing).close("w:r");
        lineEmpty = false;
    }

    private void waitingSpace(Look look) {
        if (spaceWaits) {
            run(new StringBuilder(" "), look);
            spaceWaits = false;
        }
    }

    private void run(StringBuilder text, Look look) {
        if (!text.isEmpty()) {
            runs.open("w:r").add(properties(look, text)).open("w:t", "xml:space", "preserve");
            runs.text(text.toString()).close("w:t").close("w:r");
            text.setLength(0);
        }
    }

    private Markup properties(Look look, CharSequence text) {
        return Runs.properties(look, Fonts.FAMILY, bangla || Runs.bangla(text));
    }

    private Markup digits(Look look) {
        return Runs.properties(look, bangla ? Fonts.DIGITS : Fonts.FAMILY, bangla);
    }
}
