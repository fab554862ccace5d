package bd.sabha.word;

/** An image in a line of words. */
final class Drawing {

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private Drawing() {}

    /** @param number of its relationship @param id unique in the document @param size width and height in EMU */
    static Markup of(int number, int id, String description, long[] size) {
        var cx = "" + size[0];
        var cy = "" + size[1];
        var name = "image" + id;
        var markup = new Markup().open("w:drawing");
        markup.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", cx, "cy", cy);
        markup.empty("wp:docPr", "id", "" + id, "name", name, "descr", description);
        markup.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1");
        markup.close("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", PICTURE);
        markup.open("pic:pic").open("pic:nvPicPr");
        markup.empty("pic:cNvPr", "id", "" + id, "name", name, "descr", description)
                .empty("pic:cNvPicPr");
        markup.close("pic:nvPicPr").open("pic:blipFill").empty("a:blip", "r:embed", "image" + number);
        markup.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
        markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", cx, "cy", cy).close("a:xfrm");
        markup.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr");
        markup.close("pic:pic").close("a:graphicData").close("a:graphic");
        return markup.close("wp:inline").close("w:drawing");
    }
}
