package bd.sabha.reading.source.pdf;

import bd.sabha.reading.manuscript.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What pages bear besides their text: running heads, which return at the same place, and page numbers. */
final class Furniture {

    private static final float MARGIN = 0.12f;
    private static final int LINES = 3;
    private static final int FEW_DIGITS = 4;
    private static final double MOST_PAGES = 0.5;
    private static final float STEP = 8;
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");
    private static final Pattern NUMBER = Pattern.compile("^[-–—(|\\s]*+(?:"
            + Cues.of("pages").anyOf("page")
            + ")?+[-–—:.\\s]*+(\\p{Nd}{1,3})(?!\\p{Nd})(?:\\s*+(?:[/|-]|"
            + Cues.of("pages").anyOf("of")
            + ")\\s*+\\p{Nd}{1,3})?+(?:\\s*+[|]?\\s*+" + Cues.of("pages").anyOf("page") + ")?+[-–—)|\\s]*+$");

    private final Lines lines;
    private final int pages;
    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    private Furniture(Lines lines, int pages) {
        this.pages = pages;
        this.lines = lines;
    }

    /** The pages without it. */
    static List<PageContent> without(List<PageContent> pages, Lines lines) {
        var furniture = new Furniture(lines, pages.size());
        var margins = pages.stream().map(furniture::margins).toList();
        for (int i = 0; i < pages.size(); i++) furniture.count(pages.get(i), margins.get(i));
        var bare = new ArrayList<PageContent>();
        for (int i = 0; i < pages.size(); i++) bare.add(furniture.bare(pages.get(i), margins.get(i)));
        return bare;
    }

    /** The outermost lines, from both ends; those of tables are alike because tables are. */
    private List<Line> margins(PageContent page) {
        float head = page.height() * MARGIN;
        float foot = page.height() - head;
        var free = Ruling.outside(page);
        var top = lines.of(free.stream().filter(glyph -> glyph.base() < head).toList());
        var bottom = lines.of(free.stream().filter(glyph -> glyph.base() > foot).toList());
        var margins = new ArrayList<>(top.subList(0, Math.min(LINES, top.size())));
        margins.addAll(bottom.subList(Math.max(0, bottom.size() - LINES), bottom.size()));
        return margins;
    }

    private void count(PageContent page, List<Line> margins) {
        for (var line : margins) {
            for (var key : keys(line))
                pagesOf.computeIfAbsent(key, any -> new HashSet<>()).add(page.number());
        }
    }

    /** Its words at its height, digits for any digits unless there are many, which mean something. */
    private static List<String> keys(Line line) {
        var words = line.text().replaceAll("\\s+", "");
        boolean counts = words.chars().filter(Character::isDigit).count() <= FEW_DIGITS;
        var key = counts ? DIGITS.matcher(words).replaceAll("0").replaceAll("0+", "0") : words;
        int step = (int) (line.base() / STEP);
        return List.of(step + key, (step + 1) + key);
    }

    private PageContent bare(PageContent page, List<Line> margins) {
        var away = new HashSet<Glyph>();
        for (var line : margins) {
            if (isNumber(line, page.number()) || returns(line)) away.addAll(line.glyphs());
        }
        if (away.isEmpty()) return page;
        var left = page.glyphs().stream().filter(glyph -> !away.contains(glyph)).toList();
        return new PageContent(page.number(), page.width(), page.height(), left, page.rules());
    }

    private boolean returns(Line line) {
        return keys(line).stream().anyMatch(key -> {
            int returns = pagesOf.get(key).size();
            return returns > 1 && returns > MOST_PAGES * pages;
        });
    }

    private static boolean isNumber(Line line, int page) {
        var number = NUMBER.matcher(line.text());
        return number.matches() && Integer.parseInt(number.group(1)) == page + 1;
    }
}
