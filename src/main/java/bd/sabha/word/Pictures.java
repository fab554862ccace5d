package bd.sabha.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** The images that a part of the document shows. */
final class Pictures {

    private static final int EMU_PER_PIXEL = 9525;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String part;

    Pictures(String part) {
        this.part = part;
    }

    /** Name of each file in word/media; its relationship is named r and its place, from 1. */
    Map<String, byte[]> files() {
        return files;
    }

    Markup drawing(Element image) {
        var source = image.getAttribute("src");
        var comma = source.indexOf(";base64,");
        if (!source.startsWith("data:image/") || comma < 0) {
            throw new Unwritable("an image that is not in the sheet itself", null);
        }
        var bytes = Base64.getMimeDecoder().decode(source.substring(comma + 8));
        var kind = source.substring("data:image/".length(), comma).replace("jpeg", "jpg");
        var number = files.size() + 1;
        files.put(part + number + "." + kind, bytes);
        return drawing(image, number, size(image, bytes));
    }

    private static int[] size(Element image, byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unwritable("an image that cannot be read", null);
            }
            var reader = readers.next();
            reader.setInput(stream, true, true);
            var natural = new int[] {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            var width = Elements.number(image, "width", natural[0]);
            return new int[] {width, Elements.number(image, "height", natural[1] * width / natural[0])};
        } catch (IOException e) {
            throw new Unwritable("an image that cannot be read", e);
        }
    }

    private static Markup drawing(Element image, int number, int[] size) {
        var cx = "" + (long) size[0] * EMU_PER_PIXEL;
        var cy = "" + (long) size[1] * EMU_PER_PIXEL;
        var name = "image" + number;
        return new Markup()
                .open("w:drawing")
                .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", cx, "cy", cy)
                .empty("wp:docPr", "id", "" + number, "name", name, "descr", image.getAttribute("alt"))
                .open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic")
                .open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", "" + number, "name", name)
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr")
                .open("pic:blipFill")
                .empty("a:blip", "r:embed", "r" + number)
                .open("a:stretch")
                .empty("a:fillRect")
                .close("a:stretch")
                .close("pic:blipFill")
                .open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", cx, "cy", cy)
                .close("a:xfrm")
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr")
                .close("pic:pic")
                .close("a:graphicData")
                .close("a:graphic")
                .close("wp:inline")
                .close("w:drawing");
    }
}
