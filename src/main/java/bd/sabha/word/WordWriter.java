package bd.sabha.word;

import bd.sabha.word.Parts.Link;
import com.openhtmltopdf.util.XRLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a sheet of XHTML and CSS as a DOCX with the same words, tables, headings, running header and footer, and with
 * its typeface. The sheet's own style says how it looks, as far as word processors can follow.
 */
public final class WordWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Element html;
    private final Element body;
    private final boolean bangla;
    private final Cascade cascade;
    private final Parts parts = new Parts();
    private final RunningParts running;

    private WordWriter(Document document) {
        this.html = document.getDocumentElement();
        this.body = Elements.children(html, "body").stream()
                .findFirst()
                .orElseThrow(() -> new Unwritable("the sheet has no body", null));
        this.bangla = !html.getAttribute("lang").toLowerCase(Locale.ROOT).startsWith("en");
        this.cascade = new Cascade(document);
        this.running = new RunningParts(body, cascade, bangla, parts);
    }

    /** @throws Unwritable when the sheet is no well-formed XHTML or shows an image that cannot be read */
    public static byte[] write(String xhtml) {
        return new WordWriter(Source.read(xhtml)).written();
    }

    private byte[] written() {
        var room = running.section().room();
        var look = cascade.of(body, cascade.of(html, Look.PLAIN, room).look(), room)
                .look();
        running.write(look);
        parts.put("[Content_Types].xml", Furniture.types(running.names()));
        document(look, room);
        furnish();
        return parts.packed();
    }

    private void document(Look look, float room) {
        var pictures = new Pictures("body", 0);
        var words = new Blocks(new Setting(cascade, pictures, new Measure(), bangla), room).inside(body, look);
        var text = new Markup().open("w:document", Names.SPACES).open("w:body").add(words.markup());
        text.open("w:sectPr").add(running.references());
        running.section().write(text, running.firstDiffers());
        parts.put("word/document.xml", text.close("w:sectPr").close("w:body").close("w:document"));
        var links = new ArrayList<>(List.of(
                new Link("styles", "styles", "styles.xml"),
                new Link("settings", "settings", "settings.xml"),
                new Link("fonts", "fontTable", "fontTable.xml")));
        links.addAll(running.links());
        links.addAll(parts.media(pictures));
        parts.link("word/_rels/document.xml.rels", links);
    }

    private void furnish() {
        parts.put("word/styles.xml", Furniture.styles());
        parts.put("word/settings.xml", Furniture.settings());
        parts.put("word/fontTable.xml", Furniture.fonts(Fonts.faces()));
        var fonts = new ArrayList<Link>();
        for (var face : Fonts.faces()) {
            parts.put("word/fonts/" + face.file(), face.bytes());
            fonts.add(new Link(face.id(), "font", "fonts/" + face.file()));
        }
        parts.link("word/_rels/fontTable.xml.rels", fonts);
        parts.put("docProps/core.xml", Furniture.core(head("title"), head("meta"), html.getAttribute("lang")));
        parts.put("docProps/app.xml", Furniture.app());
        parts.link(
                "_rels/.rels",
                List.of(
                        new Link("document", "officeDocument", "word/document.xml"),
                        new Link("core", Names.CORE, "docProps/core.xml"),
                        new Link("app", "extended-properties", "docProps/app.xml")));
    }

    /** The words of the title, or of the description. */
    private String head(String name) {
        return Elements.children(html, "head").stream()
                .flatMap(head -> Elements.children(head, name).stream())
                .filter(it -> !name.equals("meta") || it.getAttribute("name").equals("description"))
                .map(it -> name.equals("meta")
                        ? it.getAttribute("content")
                        : it.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
