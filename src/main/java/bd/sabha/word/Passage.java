package bd.sabha.word;

import org.jspecify.annotations.Nullable;

/** A paragraph that is being filled: its runs, with white space as a browser would show it. */
final class Passage {

    private final Markup runs = new Markup();
    private boolean spaceWaits;
    private boolean empty = true;

    /** Whether there is nothing in it, not even an image. */
    boolean isEmpty() {
        return runs.isEmpty();
    }

    void text(String text, Look look) {
        var run = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' && look.keepsLines()) {
                run(run, look);
                line(look);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                spaceWaits = !empty;
            } else {
                run.append(spaceWaits ? " " : "").append(c);
                spaceWaits = false;
                empty = false;
            }
        }
        run(run, look);
    }

    /** A break of the line. */
    void line(Look look) {
        runs.open("w:r").add(properties(look)).empty("w:br").close("w:r");
        spaceWaits = false;
        empty = true;
    }

    /** A number that the word processor counts: PAGE or NUMPAGES. */
    void field(String name, String shown, Look look) {
        waitingSpace(look);
        var marks = new String[] {"begin", "separate", "end"};
        for (var mark : marks) {
            runs.open("w:r").add(Properties.of(look, Fonts.DIGITS)).empty("w:fldChar", "w:fldCharType", mark);
            runs.close("w:r");
            if (!mark.equals("end")) {
                var content = mark.equals("begin") ? "w:instrText" : "w:t";
                runs.open("w:r").add(Properties.of(look, Fonts.DIGITS));
                runs.open(content, "xml:space", "preserve")
                        .text(mark.equals("begin") ? " " + name + " " : shown)
                        .close(content)
                        .close("w:r");
            }
        }
        empty = false;
    }

    void drawing(Markup drawing, Look look) {
        waitingSpace(look);
        runs.open("w:r").add(drawing).close("w:r");
        empty = false;
    }

    /** The paragraph. @param properties of it, null for none */
    Markup paragraph(@Nullable Markup properties) {
        var paragraph = new Markup().open("w:p");
        if (properties != null && !properties.isEmpty()) {
            paragraph.open("w:pPr").add(properties).close("w:pPr");
        }
        return paragraph.add(runs).close("w:p");
    }

    private void waitingSpace(Look look) {
        if (spaceWaits) {
            run(new StringBuilder(" "), look);
            spaceWaits = false;
        }
    }

    private void run(StringBuilder text, Look look) {
        if (!text.isEmpty()) {
            runs.open("w:r").add(properties(look)).open("w:t", "xml:space", "preserve");
            runs.text(text.toString()).close("w:t").close("w:r");
            text.setLength(0);
        }
    }

    private static Markup properties(Look look) {
        return Properties.of(look, Fonts.FAMILY);
    }
}
