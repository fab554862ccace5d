package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts letters side by side: first those that were drawn one after the other, then what stands at the same height. */
final class Lines {

    /** Of the size of the letters: signs stand a little higher or lower, and reach back over their letter. */
    private static final float SHIFT = 0.35f;

    private static final float BACK = 1.2f;
    private static final float AHEAD = 0.22f;

    /** A gap that is a blank: where blanks are drawn, only one that nobody would take for a sign's overhang. */
    private static final float BLANK = 0.2f;

    private static final float BLANK_THOUGH_DRAWN = 0.55f;

    private static final int WORD = 25;

    private final Set<Face> withBlanks = new HashSet<>();

    /** Learns from the whole document which fonts have letters for blanks; others leave a gap. */
    Lines(Collection<PageContent> pages) {
        Map<Face, int[]> counts = new HashMap<>();
        for (var page : pages) {
            for (var glyph : page.glyphs()) {
                var count = counts.computeIfAbsent(glyph.face(), face -> new int[2]);
                count[0]++;
                if (glyph.text().indexOf(' ') >= 0) count[1]++;
            }
        }
        counts.forEach((face, count) -> {
            if (count[1] * WORD > count[0]) withBlanks.add(face);
        });
    }

    /** From the top of the page to its end. */
    List<Line> of(List<Glyph> glyphs) {
        var rows = new ArrayList<List<Run>>();
        var runs = runs(glyphs);
        runs.sort(Comparator.comparing(run -> run.base));
        for (var run : runs) {
            var row = rowOf(run, rows);
            if (row == null) rows.add(row = new ArrayList<>());
            row.add(run);
        }
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            row.sort(Comparator.comparing(run -> run.x0));
            lines.add(Line.of(joined(row)));
        }
        lines.sort(Comparator.comparing(Line::base));
        return lines;
    }

    private static @org.jspecify.annotations.Nullable List<Run> rowOf(Run run, List<List<Run>> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 3); i--) {
            var row = rows.get(i);
            boolean level = row.stream().anyMatch(other -> other.isLevelWith(run));
            if (level && row.stream().noneMatch(other -> other.covers(run))) return row;
        }
        return null;
    }

    private List<Run> runs(List<Glyph> glyphs) {
        var runs = new ArrayList<Run>();
        Run run = null;
        for (var glyph : glyphs) {
            if (run == null || !run.goesOnWith(glyph)) {
                if (glyph.isBlank()) {
                    // a blank on its own begins nothing
                    run = null;
                    continue;
                }
                runs.add(run = new Run());
            }
            run.add(glyph);
        }
        return runs;
    }

    private List<Glyph> joined(List<Run> row) {
        var joined = new ArrayList<Glyph>();
        float end = Float.NaN;
        boolean blank = false;
        for (var run : row) {
            for (var glyph : run.glyphs) {
                if (!blank && !glyph.isBlank() && isGap(end, joined, glyph)) {
                    joined.add(glyph.with(" ", end, glyph.x0()));
                }
                blank = glyph.isBlank();
                if (blank && joined.isEmpty()) continue;
                joined.add(glyph);
                end = blank || Float.isNaN(end) ? glyph.x1() : Math.max(end, glyph.x1());
            }
        }
        return joined;
    }

    private boolean isGap(float end, List<Glyph> before, Glyph glyph) {
        if (before.isEmpty()) return false;
        boolean drawn = withBlanks.contains(glyph.face())
                && withBlanks.contains(before.get(before.size() - 1).face());
        return glyph.x0() - end > glyph.size() * (drawn ? BLANK_THOUGH_DRAWN : BLANK);
    }

    /** Letters drawn one after the other. */
    private static final class Run {

        private final List<Glyph> glyphs = new ArrayList<>();
        private float x0 = Float.MAX_VALUE;
        private float x1 = -Float.MAX_VALUE;
        private float base;
        private float size;

        void add(Glyph glyph) {
            if (glyphs.isEmpty() || glyph.size() > size * 1.1f) {
                base = glyph.base();
                size = glyph.size();
            }
            glyphs.add(glyph);
            if (glyph.isBlank()) return;
            x0 = Math.min(x0, glyph.x0());
            x1 = Math.max(x1, glyph.x1());
        }

        boolean goesOnWith(Glyph next) {
            var last = glyphs.get(glyphs.size() - 1);
            float end = last.isBlank() ? last.x1() : x1;
            return Math.abs(next.base() - base) <= SHIFT * Math.max(size, next.size())
                    && next.x0() >= end - BACK * size
                    && next.x0() <= end + AHEAD * size;
        }

        boolean isLevelWith(Run other) {
            return Math.abs(other.base - base) <= SHIFT * Math.max(size, other.size);
        }

        /** More than signs of neighbours do. */
        boolean covers(Run other) {
            float both = Math.min(x1, other.x1) - Math.max(x0, other.x0);
            return both > 0.5f * Math.min(x1 - x0, other.x1 - other.x0) && both > size;
        }
    }
}
