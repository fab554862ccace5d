package bd.sabha.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file written part by part, as no library would write it. */
final class RawDocx {

    static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String VOCABULARIES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math\"""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private RawDocx() {
        with("[Content_Types].xml", TYPES);
        with("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml", "")));
    }

    /** @param body of the document: paragraphs and tables */
    static RawDocx of(String body) {
        return new RawDocx().with("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A part of the word processor's own vocabulary to which the document refers by its kind. */
    RawDocx with(String kind, String element, String content) {
        relations.append(relation(kind, kind.replaceAll("\\d", ""), kind + ".xml", ""));
        return with("word/" + kind + ".xml", element(element, content));
    }

    RawDocx relatedTo(String address) {
        relations.append(relation("far", "attachedTemplate", address, "External"));
        return this;
    }

    RawDocx with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawDocx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawDocx without(String name) {
        parts.remove(name);
        return this;
    }

    static String element(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s %2$s>%3$s</w:%1$s>"
                .formatted(name, VOCABULARIES, content);
    }

    private static String relation(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
                .formatted(id, kind, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"");
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    byte[] bytes() {
        if (!relations.isEmpty()) with("word/_rels/document.xml.rels", relations(relations.toString()));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
