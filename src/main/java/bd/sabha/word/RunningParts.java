package bd.sabha.word;

import bd.sabha.word.Parts.Link;
import com.openhtmltopdf.css.constants.CSSName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What stands on every page: header and footer, and across a draft its words. */
final class RunningParts {

    private static final int IDS = 1000;

    private final Cascade cascade;
    private final Section section;
    private final boolean bangla;
    private final Parts parts;
    private final Optional<Element> header;
    private final Optional<Element> footer;
    private final Optional<Element> watermark;
    private final List<Link> links = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Markup references = new Markup();

    RunningParts(Element body, Cascade cascade, boolean bangla, Parts parts) {
        this.cascade = cascade;
        this.bangla = bangla;
        this.parts = parts;
        this.header = Elements.first(body, "running-header");
        this.footer = Elements.first(body, "running-footer");
        this.watermark = Elements.first(body, "watermark");
        this.section = Section.of(cascade, header.map(this::name).orElse(""));
    }

    Section section() {
        return section;
    }

    /** Whether the first page has other parts than those that follow. */
    boolean firstDiffers() {
        return header.isPresent() && !section.headed();
    }

    List<String> names() {
        return names;
    }

    List<Link> links() {
        return links;
    }

    /** The section refers to them. */
    Markup references() {
        return references;
    }

    void write(Look look) {
        if (header.isPresent() || watermark.isPresent()) {
            write("header", "default", header, watermark, look);
        }
        if (footer.isPresent()) {
            write("footer", "default", footer, Optional.empty(), look);
        }
        if (firstDiffers()) {
            write("header", "first", Optional.empty(), watermark, look);
            write("footer", "first", footer, Optional.empty(), look);
        }
    }

    private void write(String kind, String pages, Optional<Element> element, Optional<Element> across, Look look) {
        var part = kind + (pages.equals("first") ? 2 : 1);
        var pictures = new Pictures(part, IDS * (names.size() + 1));
        var root = kind.equals("header") ? "w:hdr" : "w:ftr";
        var markup = new Markup().open(root, Names.SPACES);
        across.ifPresent(words -> markup.add(Watermark.paragraph(
                words.getTextContent().strip(),
                cascade.of(words, look, section.room()).look(),
                names.size())));
        var setting = new Setting(cascade, pictures, new Measure(), bangla);
        element.ifPresentOrElse(
                it -> markup.add(new Blocks(setting, section.room())
                        .inside(it, cascade.of(it, look, section.room()).look())
                        .markup()),
                () -> markup.empty("w:p"));
        parts.put("word/" + part + ".xml", markup.close(root));
        parts.link("word/_rels/" + part + ".xml.rels", parts.media(pictures));
        references.empty("w:" + kind + "Reference", "w:type", pages, "r:id", part);
        links.add(new Link(part, kind, part + ".xml"));
        names.add(part);
    }

    /** As the margins of the pages call it: position: running(paper-header). */
    private String name(Element running) {
        var position = new Declared(cascade.matcher().getCascadedStyle(running, false), 0).value(CSSName.POSITION);
        var function = position == null ? null : position.getFunction();
        return function == null
                ? ""
                : String.valueOf(function.getParameters().get(0).getStringValue());
    }
}
