package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a page that cross or touch each other: frames of tables. */
final class Ruling {

    /** Lines nearer than that are one, and touch. */
    static final float NEAR = 2.5f;

    /** A page of more lines has drawings, not tables. */
    private static final int MOST = 4000;

    private static final int MOST_FRAMES = 300;

    private final List<Rule> across;
    private final List<Rule> down;
    private final int[] group;

    private Ruling(List<Rule> rules) {
        across = merged(rules.stream().filter(Rule::across).toList());
        down = merged(rules.stream().filter(rule -> !rule.across()).toList());
        group = new int[across.size() + down.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
    }

    /** The frames of tables on a page, outer ones before those within. */
    static List<Frame> frames(List<Rule> rules) {
        var ruling = new Ruling(rules);
        if (ruling.group.length > MOST) return List.of();
        var frames = ruling.frames();
        return frames.size() > MOST_FRAMES ? List.of() : frames;
    }

    /** The letters that stand in no table. */
    static List<Glyph> outside(PageContent page) {
        var tables = frames(page.rules());
        return page.glyphs().stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph.x0(), glyph.heart())))
                .toList();
    }

    /** Pieces of one line as a line. */
    private static List<Rule> merged(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
        var merged = new ArrayList<Rule>();
        for (int begin = 0; begin < sorted.size(); ) {
            int end = begin + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(begin).at() < NEAR) end++;
            merge(sorted.subList(begin, end), merged);
            begin = end;
        }
        return merged;
    }

    private static void merge(List<Rule> level, List<Rule> merged) {
        level.sort(Comparator.comparing(Rule::from));
        var line = level.get(0);
        for (var rule : level) {
            if (rule.from() - line.to() > NEAR) {
                merged.add(line);
                line = rule;
            } else {
                line = new Rule(line.across(), line.at(), line.from(), Math.max(line.to(), rule.to()));
            }
        }
        merged.add(line);
    }

    private List<Frame> frames() {
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (touch(across.get(i), down.get(j))) group[root(i)] = root(across.size() + j);
            }
        }
        Map<Integer, Frame> frames = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            var rule = i < across.size() ? across.get(i) : down.get(i - across.size());
            frames.computeIfAbsent(root(i), key -> new Frame()).add(rule);
        }
        return frames.values().stream()
                .flatMap(Ruling::tables)
                .sorted(Comparator.comparing(Frame::area).reversed())
                .toList();
    }

    private static Stream<Frame> tables(Frame frame) {
        if (!frame.isTable()) return Stream.empty();
        var inner = InnerFrames.of(frame);
        return Stream.concat(
                Stream.of(frame).filter(Frame::isTable), inner.stream().flatMap(Ruling::tables));
    }

    private int root(int at) {
        int root = at;
        while (group[root] != root) root = group[root] = group[group[root]];
        return root;
    }

    private static boolean touch(Rule across, Rule down) {
        return down.at() >= across.from() - NEAR
                && down.at() <= across.to() + NEAR
                && across.at() >= down.from() - NEAR
                && across.at() <= down.to() + NEAR;
    }
}
