package bd.sabha.word;

/** The words across each page of a draft, behind everything, as word processors themselves write them. */
final class Watermark {

    private static final String PATH = "m@7,l@8,m@5,21600l@6,21600e";
    private static final String PLACE =
            "position:absolute;margin-left:0;margin-top:0;width:%dpt;height:%dpt;rotation:315;"
                    + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                    + "mso-position-vertical:center;mso-position-vertical-relative:margin";
    private static final String[] FORMULAS = {
        "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
                "if @0 21600 @1",
        "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5"
    };

    private Watermark() {}

    /** A paragraph that holds it. @param id unique among the parts */
    static Markup paragraph(String words, Look look, int id) {
        var width = Math.round(Math.min(440, look.size() * (1 + words.codePointCount(0, words.length()) * 0.5f)));
        var style = PLACE.formatted(width, Math.round(look.size() * 1.3f));
        var markup = new Markup()
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Header")
                .close("w:pPr");
        markup.open("w:r").open("w:rPr").empty("w:noProof").close("w:rPr").open("w:pict");
        shapeType(markup);
        markup.open(
                "v:shape",
                "id",
                "PowerPlusWaterMarkObject" + id,
                "o:spid",
                "_x0000_s" + (2048 + id),
                "type",
                "#_x0000_t136",
                "alt",
                words,
                "style",
                style,
                "o:allowincell",
                "f",
                "fillcolor",
                "#" + look.color(),
                "stroked",
                "f");
        markup.empty(
                "v:textpath",
                "style",
                "font-family:\"" + Fonts.FAMILY + "\";font-size:1pt;font-weight:bold",
                "string",
                words);
        return markup.close("v:shape").close("w:pict").close("w:r").close("w:p");
    }

    private static void shapeType(Markup markup) {
        markup.open(
                "v:shapetype",
                "id",
                "_x0000_t136",
                "coordsize",
                "21600,21600",
                "o:spt",
                "136",
                "adj",
                "10800",
                "path",
                PATH);
        markup.open("v:formulas");
        for (var formula : FORMULAS) {
            markup.empty("v:f", "eqn", formula);
        }
        markup.close("v:formulas");
        markup.empty("v:path", "textpathok", "t", "o:connecttype", "custom");
        markup.empty("v:textpath", "on", "t", "fitshape", "t").close("v:shapetype");
    }
}
