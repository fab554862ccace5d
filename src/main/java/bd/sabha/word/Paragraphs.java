package bd.sabha.word;

import org.w3c.dom.Element;

/** The properties of paragraphs. */
final class Paragraphs {

    private Paragraphs() {}

    static Markup of(Element element, Look look) {
        var name = Elements.name(element);
        return name.matches("h[1-6]")
                ? new Markup().empty("w:pStyle", "w:val", "Heading" + name.charAt(1))
                : new Markup();
    }

    static Markup started(Markup style, boolean breakBefore, Look look) {
        var properties = new Markup().add(style);
        if (breakBefore) {
            properties.empty("w:pageBreakBefore");
        }
        return properties.empty("w:jc", "w:val", look.align());
    }

    /** An empty paragraph that high. */
    static Markup space(int points) {
        return new Markup()
                .empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "" + points * 20, "w:lineRule", "exact");
    }

    /** What keeps two tables apart. */
    static Markup separator(boolean breakBefore) {
        var properties = new Markup();
        if (breakBefore) {
            properties.empty("w:pageBreakBefore");
        }
        return properties.add(space(1));
    }
}
