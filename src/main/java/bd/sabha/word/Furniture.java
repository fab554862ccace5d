package bd.sabha.word;

import java.util.List;

/** The parts that are the same in every document: styles, settings, what the parts are. */
final class Furniture {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";

    private Furniture() {}

    static Markup styles() {
        var markup = new Markup()
                .open("w:styles", Names.SPACES)
                .open("w:docDefaults")
                .open("w:rPrDefault");
        markup.add(Runs.properties(Look.PLAIN, Fonts.FAMILY, false)).close("w:rPrDefault");
        markup.open("w:pPrDefault").close("w:pPrDefault").close("w:docDefaults");
        style(markup, "Normal", "Normal", true).empty("w:qFormat").close("w:style");
        for (var level = 1; level <= 6; level++) {
            style(markup, "Heading" + level, "heading " + level, false);
            markup.empty("w:basedOn", "w:val", "Normal")
                    .empty("w:next", "w:val", "Normal")
                    .empty("w:qFormat");
            markup.open("w:pPr").empty("w:keepNext").empty("w:outlineLvl", "w:val", "" + (level - 1));
            markup.close("w:pPr")
                    .open("w:rPr")
                    .empty("w:b")
                    .empty("w:bCs")
                    .close("w:rPr")
                    .close("w:style");
        }
        for (var name : List.of("Header", "Footer")) {
            style(markup, name, name.toLowerCase(java.util.Locale.ROOT), false);
            markup.empty("w:basedOn", "w:val", "Normal").close("w:style");
        }
        markup.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        markup.empty("w:name", "w:val", "Normal Table").open("w:tblPr");
        markup.empty("w:tblInd", "w:w", "0", "w:type", "dxa").close("w:tblPr");
        return markup.close("w:style").close("w:styles");
    }

    private static Markup style(Markup markup, String id, String name, boolean usual) {
        var type = usual
                ? new String[] {"w:type", "paragraph", "w:default", "1", "w:styleId", id}
                : new String[] {"w:type", "paragraph", "w:styleId", id};
        return markup.open("w:style", type).empty("w:name", "w:val", name);
    }

    static Markup settings() {
        var markup = new Markup().open("w:settings", Names.SPACES);
        markup.empty("w:zoom", "w:percent", "100").empty("w:embedTrueTypeFonts");
        markup.empty("w:defaultTabStop", "w:val", "720").empty("w:characterSpacingControl", "w:val", "doNotCompress");
        markup.open("w:compat");
        markup.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        markup.close("w:compat").empty("w:themeFontLang", "w:val", "en-US", "w:bidi", "bn-BD");
        return markup.close("w:settings");
    }

    /** The table of typefaces; each is embedded. */
    static Markup fonts(List<Fonts.Face> faces) {
        var markup = new Markup().open("w:fonts", Names.SPACES);
        for (var family : List.of(Fonts.FAMILY, Fonts.DIGITS)) {
            markup.open("w:font", "w:name", family).empty("w:charset", "w:val", "00");
            markup.empty("w:family", "w:val", "roman").empty("w:pitch", "w:val", "variable");
            faces.stream()
                    .filter(face -> face.family().equals(family))
                    .forEach(face -> markup.empty(face.element(), "r:id", face.id(), "w:fontKey", face.key()));
            markup.close("w:font");
        }
        return markup.close("w:fonts");
    }

    static Markup types(List<String> running) {
        var markup =
                new Markup().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        type(markup, "rels", PACKAGE + "relationships+xml");
        type(markup, "xml", "application/xml");
        type(markup, "png", "image/png");
        type(markup, "jpeg", "image/jpeg");
        type(markup, "gif", "image/gif");
        type(markup, "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        part(markup, "/word/document.xml", TYPE + "document.main+xml");
        for (var part : List.of("styles", "settings", "fontTable")) {
            part(markup, "/word/" + part + ".xml", TYPE + part + "+xml");
        }
        running.forEach(it -> part(markup, "/word/" + it + ".xml", TYPE + it.replaceAll("\\d", "") + "+xml"));
        part(markup, "/docProps/core.xml", PACKAGE + "core-properties+xml");
        part(markup, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return markup.close("Types");
    }

    private static void type(Markup markup, String extension, String type) {
        markup.empty("Default", "Extension", extension, "ContentType", type);
    }

    private static void part(Markup markup, String name, String type) {
        markup.empty("Override", "PartName", name, "ContentType", type);
    }

    static Markup core(String title, String description, String language) {
        var markup = new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/");
        markup.open("dc:title").text(title).close("dc:title");
        markup.open("dc:description").text(description).close("dc:description");
        markup.open("dc:language").text(language).close("dc:language");
        return markup.close("cp:coreProperties");
    }

    static Markup app() {
        var markup = new Markup()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return markup.open("Application").text("Sabha").close("Application").close("Properties");
    }
}
