package bd.sabha.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Writes a sheet of XHTML as a DOCX with the same words, tables, headings, running header and footer, and typeface. */
public final class WordWriter {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", OFFICE,
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "xmlns:v", "urn:schemas-microsoft-com:vml",
        "xmlns:o", "urn:schemas-microsoft-com:office:office"
    };

    private final Parts parts = new Parts();
    private final Element html;

    private WordWriter(Element html) {
        this.html = html;
    }

    /** @throws Unwritable when the sheet is no well-formed XHTML or shows an image that cannot be read */
    public static byte[] write(String xhtml) {
        return new WordWriter(Source.read(xhtml).getDocumentElement()).write();
    }

    private byte[] write() {
        var fonts = Fonts.faces();
        parts.put("[Content_Types].xml", types().bytes());
        parts.put(
                "_rels/.rels",
                relationships(List.of("r1", "officeDocument", "word/document.xml"))
                        .bytes());
        var body = Elements.children(html, "body").get(0);
        var pictures = new Pictures("body");
        var blocks = new Blocks(pictures);
        blocks.inside(body, Look.PLAIN);
        var document =
                new Markup().open("w:document", NAMESPACES).open("w:body").add(blocks.markup());
        document.open("w:sectPr");
        var links = new ArrayList<String>();
        links.addAll(List.of(
                "f1", "styles", "styles.xml", "f2", "settings", "settings.xml", "f3", "fontTable", "fontTable.xml"));
        running(body, "running-header", "header", document, links);
        running(body, "running-footer", "footer", document, links);
        document.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        document.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1191",
                "w:bottom",
                "1134",
                "w:left",
                "1191",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        document.close("w:sectPr").close("w:body").close("w:document");
        parts.put("word/document.xml", document.bytes());
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(media(pictures, links)).bytes());
        parts.put("word/styles.xml", styles().bytes());
        parts.put(
                "word/settings.xml",
                new Markup()
                        .open("w:settings", NAMESPACES)
                        .empty("w:embedTrueTypeFonts")
                        .close("w:settings")
                        .bytes());
        var fontLinks = new ArrayList<String>();
        var table = new Markup().open("w:fonts", NAMESPACES).open("w:font", "w:name", Fonts.FAMILY);
        for (var face : fonts) {
            var id = "r" + (fontLinks.size() / 3 + 1);
            table.empty(
                    face.element(),
                    "r:id",
                    id,
                    "w:fontKey",
                    "{" + face.key().toString().toUpperCase() + "}");
            fontLinks.addAll(List.of(id, "font", "fonts/" + face.file()));
            parts.put("word/fonts/" + face.file(), face.bytes());
        }
        parts.put("word/fontTable.xml", table.close("w:font").close("w:fonts").bytes());
        parts.put("word/_rels/fontTable.xml.rels", relationships(fontLinks).bytes());
        return parts.packed();
    }

    private void running(Element body, String cssClass, String part, Markup section, List<String> links) {
        var pictures = new Pictures(part);
        var blocks = new Blocks(pictures);
        Elements.children(body).stream()
                .filter(it -> Elements.has(it, cssClass))
                .forEach(it -> blocks.inside(it, Look.PLAIN.withHalfPoints(18)));
        var root = part.equals("header") ? "w:hdr" : "w:ftr";
        parts.put(
                "word/" + part + "1.xml",
                new Markup()
                        .open(root, NAMESPACES)
                        .add(blocks.markup())
                        .close(root)
                        .bytes());
        parts.put(
                "word/_rels/" + part + "1.xml.rels",
                relationships(media(pictures, new ArrayList<>())).bytes());
        section.empty("w:" + part + "Reference", "w:type", "default", "r:id", part);
        links.addAll(List.of(part, part, part + "1.xml"));
    }

    private List<String> media(Pictures pictures, List<String> links) {
        var number = 1;
        for (Map.Entry<String, byte[]> file : pictures.files().entrySet()) {
            links.addAll(List.of("r" + number++, "image", "media/" + file.getKey()));
            parts.put("word/media/" + file.getKey(), file.getValue());
        }
        return links;
    }

    private static Markup relationships(List<String> links) {
        var markup = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (var i = 0; i < links.size(); i += 3) {
            markup.empty(
                    "Relationship",
                    "Id",
                    links.get(i),
                    "Type",
                    OFFICE + "/" + links.get(i + 1),
                    "Target",
                    links.get(i + 2));
        }
        return markup.close("Relationships");
    }

    private static Markup types() {
        var markup = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        markup.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        markup.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        markup.empty("Default", "Extension", "png", "ContentType", "image/png");
        markup.empty("Default", "Extension", "jpg", "ContentType", "image/jpeg");
        markup.empty("Default", "Extension", "gif", "ContentType", "image/gif");
        markup.empty(
                "Default",
                "Extension",
                "odttf",
                "ContentType",
                "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        for (var part : List.of("document.main", "styles", "settings", "fontTable", "header", "footer")) {
            var file = part.equals("document.main") ? "document" : part.endsWith("er") ? part + "1" : part;
            markup.empty("Override", "PartName", "/word/" + file + ".xml", "ContentType", TYPE + part + "+xml");
        }
        return markup.close("Types");
    }

    private static Markup styles() {
        var markup = new Markup().open("w:styles", NAMESPACES);
        markup.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .empty("w:name", "w:val", "Normal")
                .close("w:style");
        for (var level = 1; level <= 6; level++) {
            markup.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level)
                    .empty("w:name", "w:val", "heading " + level)
                    .empty("w:basedOn", "w:val", "Normal")
                    .open("w:pPr")
                    .empty("w:keepNext")
                    .empty("w:outlineLvl", "w:val", "" + (level - 1))
                    .close("w:pPr")
                    .close("w:style");
        }
        markup.open("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        markup.open("w:tblPr").open("w:tblBorders");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            markup.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "333333");
        }
        return markup.close("w:tblBorders").close("w:tblPr").close("w:style").close("w:styles");
    }
}
