package bd.sabha.word;

import bd.sabha.word.Box.Border;
import bd.sabha.word.Box.Borders;
import bd.sabha.word.Box.Edges;

/** A paragraph with its words; what keeps it from its neighbours is known when they are. */
final class Paragraph {

    private final Markup runs;
    private final Look look;
    private final Frame frame;
    private final int heading;
    private final float before;
    private final boolean broken;
    private float exact;
    private float after;
    private boolean tied;
    private boolean whole;

    /** @param heading its level; 0: none @param broken whether it begins a page */
    Paragraph(Markup runs, Look look, Frame frame, int heading, float before, boolean broken) {
        this.runs = runs;
        this.look = look;
        this.frame = frame;
        this.heading = heading;
        this.before = before;
        this.broken = broken;
    }

    /** Nothing but space of that height: what keeps tables apart, or a place to sign. */
    static Paragraph space(float height, Frame frame, boolean broken) {
        var space = new Paragraph(new Markup(), Look.PLAIN, frame.bare(), 0, 0, broken);
        space.exact = Math.max(1, height);
        return space;
    }

    void after(float points) {
        after += points;
    }

    /** The next one must stand on the same page. */
    void tie() {
        tied = true;
    }

    void keepWhole() {
        whole = true;
    }

    Markup markup(boolean bangla) {
        var markup = new Markup().open("w:p").open("w:pPr");
        if (heading > 0) {
            markup.empty("w:pStyle", "w:val", "Heading" + heading);
        }
        flag(markup, "w:keepNext", tied);
        flag(markup, "w:keepLines", whole);
        flag(markup, "w:pageBreakBefore", broken);
        borders(markup, frame.borders(), frame.padding());
        if (!frame.background().isEmpty()) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", frame.background());
        }
        spacing(markup);
        indents(markup);
        markup.empty("w:jc", "w:val", look.align());
        markup.add(Runs.properties(look, Fonts.FAMILY, bangla));
        return markup.close("w:pPr").add(runs).close("w:p");
    }

    private static void flag(Markup markup, String name, boolean set) {
        if (set) {
            markup.empty(name);
        }
    }

    private void spacing(Markup markup) {
        var line = exact > 0 ? exact : look.lineHeight();
        var attributes = new java.util.ArrayList<String>();
        attributes.addAll(java.util.List.of("w:before", Twips.of(before), "w:after", Twips.of(after)));
        if (line > 0) {
            attributes.addAll(
                    java.util.List.of("w:line", Twips.of(line), "w:lineRule", exact > 0 ? "exact" : "atLeast"));
        }
        markup.empty("w:spacing", attributes.toArray(String[]::new));
    }

    private void indents(Markup markup) {
        var first = look.indent();
        if (frame.left() != 0 || frame.right() != 0 || first != 0) {
            markup.empty(
                    "w:ind",
                    "w:left",
                    Twips.of(frame.left()),
                    "w:right",
                    Twips.of(frame.right()),
                    first < 0 ? "w:hanging" : "w:firstLine",
                    Twips.of(Math.abs(first)));
        }
    }

    private static void borders(Markup markup, Borders borders, Edges space) {
        if (borders.any()) {
            markup.open("w:pBdr");
            border(markup, "w:top", borders.top(), space.top());
            border(markup, "w:left", borders.left(), space.left());
            border(markup, "w:bottom", borders.bottom(), space.bottom());
            border(markup, "w:right", borders.right(), space.right());
            markup.close("w:pBdr");
        }
    }

    /** A line of a box. */
    static void border(Markup markup, String side, Border border, float space) {
        if (border.width() > 0) {
            var style =
                    switch (border.style()) {
                        case "dotted", "dashed", "double" -> border.style();
                        default -> "single";
                    };
            markup.empty(
                    side,
                    "w:val",
                    style,
                    "w:sz",
                    "" + Math.max(2, Math.min(96, Math.round(border.width() * 8))),
                    "w:space",
                    "" + Math.max(0, Math.min(31, Math.round(space))),
                    "w:color",
                    border.color());
        }
    }
}
