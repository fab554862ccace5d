package bd.sabha.typesetting;

import bd.sabha.support.Chromium;
import bd.sabha.typesetting.Raster.Picture;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The same words in the same cells, printed by a browser and by the typesetter. */
final class WordComparison implements AutoCloseable {

    /** How much higher the browser puts a line's baseline, which it rounds to whole pixels, and a little to be within the dot. */
    private static final double SHIFT = -1.35;

    private final Chromium chromium = Chromium.start();

    /** The words that do not look the same. */
    List<String> differing(List<String> words, int weight) throws IOException, InterruptedException {
        return differing(words, words, weight);
    }

    /** Of the words that we print, those that look different from what the browser prints in their place. */
    List<String> differing(List<String> ours, List<String> theirs, int weight)
            throws IOException, InterruptedException {
        try (var printed = new Raster(ours(new WordGrid(ours), weight));
                var expected = new Raster(theirs(new WordGrid(theirs), weight))) {
            List<String> differing = new ArrayList<>();
            for (int page = 0; page < printed.pages(); page++) {
                var cells = new Cells(printed.page(page), expected.page(page));
                for (int word : WordGrid.wordsOn(page, ours.size())) {
                    if (!cells.isAlike(word)) {
                        differing.add(ours.get(word));
                    }
                }
            }
            return differing;
        }
    }

    @Override
    public void close() {
        chromium.close();
    }

    private static byte[] ours(WordGrid grid, int weight) {
        return Typesetter.standard()
                .print(Sheets.page("bn", WordGrid.css(weight), grid.body(SHIFT)))
                .pdf();
    }

    private byte[] theirs(WordGrid grid, int weight) throws IOException {
        try (var page = chromium.browser().newPage()) {
            page.setContent("<!DOCTYPE html><html lang=\"bn\"><head><style>" + face(400, "400Regular")
                    + face(700, "700Bold") + WordGrid.css(weight)
                    + "body { font-family: F; text-rendering: geometricPrecision }</style></head><body>"
                    + grid.body(0) + "</body></html>");
            page.evaluate("document.fonts.ready");
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        }
    }

    private static String face(int weight, String name) throws IOException {
        try (var file = WordComparison.class.getResourceAsStream("/fonts/NotoSerifBengali_" + name + ".ttf")) {
            return "@font-face { font-family: F; font-weight: %d; src: url(data:font/ttf;base64,%s) }"
                    .formatted(weight, Base64.getEncoder().encodeToString(file.readAllBytes()));
        }
    }

    /** A page of each. Two cells are alike where each black dot of one has ink near it in the other. */
    private record Cells(Picture ours, Picture theirs) {

        boolean isAlike(int word) {
            int left = WordGrid.x(word) * Raster.DOTS;
            int top = WordGrid.y(word) * Raster.DOTS;
            for (int y = top; y < top + WordGrid.HEIGHT * Raster.DOTS; y++) {
                for (int x = left; x < left + WordGrid.WIDTH * Raster.DOTS; x++) {
                    if (ours.isBlack(x, y) && !theirs.isNearInk(x, y)
                            || theirs.isBlack(x, y) && !ours.isNearInk(x, y)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
