package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters drawn twice at one place, to look bold or once unseen below a picture, are one. */
final class Overlaps {

    private static final float STEP = 2;
    private static final float NEAR = 0.15f;

    private final Map<String, List<Glyph>> at = new HashMap<>();

    private Overlaps() {}

    static PageContent without(PageContent page) {
        var overlaps = new Overlaps();
        var glyphs = new ArrayList<Glyph>();
        for (var glyph : page.glyphs()) {
            if (glyph.isBlank() || overlaps.isNew(glyph)) glyphs.add(glyph);
        }
        return new PageContent(page.number(), page.width(), page.height(), glyphs, page.rules());
    }

    private boolean isNew(Glyph glyph) {
        int x = Math.round(glyph.x0() / STEP);
        int y = Math.round(glyph.base() / STEP);
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                for (var other : at.getOrDefault(key(x + i, y + j, glyph), List.of())) {
                    float near = NEAR * glyph.size();
                    if (Math.abs(other.x0() - glyph.x0()) < near && Math.abs(other.base() - glyph.base()) < near)
                        return false;
                }
            }
        }
        at.computeIfAbsent(key(x, y, glyph), any -> new ArrayList<>(1)).add(glyph);
        return true;
    }

    private static String key(int x, int y, Glyph glyph) {
        return x + " " + y + " " + glyph.text();
    }
}
