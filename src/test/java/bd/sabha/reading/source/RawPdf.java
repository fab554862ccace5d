package bd.sabha.reading.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDFs written object by object, as no program would. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** One page that is drawn so, with a font of this name. */
    static byte[] page(String content, String font) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                        .stream("", content)
                        .object("<</Type/Font/Subtype/TrueType/BaseFont/" + font + "/Encoding/WinAnsiEncoding>>")
                        .bytes();
    }

    RawPdf object(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawPdf stream(String dictionary, String content) {
        return stream(dictionary, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf stream(String dictionary, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\nendstream"));
        objects.add(out.toByteArray());
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var list = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes(ascii("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            list.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int at = out.size();
        out.writeBytes(ascii(
                list + "trailer\n<</Root 1 0 R/Size " + (objects.size() + 1) + ">>\nstartxref\n" + at + "\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
