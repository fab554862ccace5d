package bd.sabha.reading.source.docx;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The lists of a document, which number their paragraphs by themselves; counts them as they are read. */
final class WordNumbering {

    static final int LEVELS = 9;
    private static final Pattern PART = Pattern.compile("%([1-9])");

    /** A paragraph's place in a list. @param list null: that of its style; "0": none; @param level null: that of its style */
    record Place(@Nullable String list, @Nullable Integer level) {

        static Place read(Xml xml) throws XMLStreamException, Refused {
            var place = new Place[] {new Place(null, null)};
            xml.children(name -> {
                if (name.equals("w:numId"))
                    place[0] = new Place(xml.attribute("w:val").orElse(null), place[0].level);
                if (name.equals("w:ilvl"))
                    place[0] = new Place(place[0].list, xml.number("w:val").orElse(0));
            });
            return place[0];
        }
    }

    /** What is printed before a paragraph. @param look as far as the list says it */
    record Label(String text, String space, boolean bullet, WordLook look) {}

    private record List(String design, Map<Integer, Integer> starts, Map<Integer, WordLevel> levels) {}

    private final Map<String, Map<Integer, WordLevel>> designs = new HashMap<>();
    private final Map<String, String> styled = new HashMap<>();
    private final Map<String, List> lists = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final WordStyles styles;

    private WordNumbering(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbering of(Optional<byte[]> part, WordStyles styles, Budget budget) throws Refused {
        var numbering = new WordNumbering(styles);
        if (part.isPresent()) Xml.read(part.get(), budget, numbering::read);
        return numbering;
    }

    private void read(Xml xml) throws XMLStreamException, Refused {
        xml.children(name -> {
            if (name.equals("w:abstractNum")) design(xml);
            if (name.equals("w:num")) list(xml);
        });
    }

    private void design(Xml xml) throws XMLStreamException, Refused {
        var id = xml.attribute("w:abstractNumId").orElse("");
        var levels = new HashMap<Integer, WordLevel>();
        xml.children(name -> {
            if (name.equals("w:lvl")) {
                int level = xml.number("w:ilvl").orElse(0);
                levels.put(level, WordLevel.read(xml, styles.theme()));
            }
            if (name.equals("w:numStyleLink")) xml.attribute("w:val").ifPresent(style -> styled.put(id, style));
        });
        designs.put(id, levels);
    }

    private void list(Xml xml) throws XMLStreamException, Refused {
        var id = xml.attribute("w:numId").orElse("");
        var design = new String[] {""};
        var list = new List[] {new List("", new HashMap<>(), new HashMap<>())};
        xml.children(name -> {
            if (name.equals("w:abstractNumId"))
                design[0] = xml.attribute("w:val").orElse("");
            if (name.equals("w:lvlOverride")) override(xml, list[0]);
        });
        lists.put(id, new List(design[0], list[0].starts(), list[0].levels()));
    }

    private void override(Xml xml, List list) throws XMLStreamException, Refused {
        int level = xml.number("w:ilvl").orElse(0);
        xml.children(name -> {
            if (name.equals("w:startOverride"))
                list.starts().put(level, xml.number("w:val").orElse(1));
            if (name.equals("w:lvl")) list.levels().put(level, WordLevel.read(xml, styles.theme()));
        });
    }

    /** Counts one paragraph. @param style of the paragraph, which may say the list or the level */
    Optional<Label> next(@Nullable Place place, @Nullable String style) {
        var ofStyle = styles.number(style);
        var id = place != null && place.list() != null ? place.list() : ofStyle == null ? null : ofStyle.list();
        var list = id == null ? null : lists.get(id);
        if (id == null || list == null) return Optional.empty();
        var design = design(list.design());
        int level = level(place, ofStyle, style, design);
        if (level < 0 || level >= LEVELS) return Optional.empty();
        var levels = new HashMap<>(designs.getOrDefault(design, Map.of()));
        levels.putAll(list.levels());
        count(id, list, design, level, levels);
        return Optional.of(label(levels, level, counters.get(design)));
    }

    private String design(String id) {
        var style = styled.get(id);
        var place = style == null ? null : styles.number(style);
        var list = place == null || place.list() == null ? null : lists.get(place.list());
        return list == null ? id : list.design();
    }

    private int level(@Nullable Place place, @Nullable Place ofStyle, @Nullable String style, String design) {
        if (place != null && place.level() != null) return place.level();
        if (ofStyle != null && ofStyle.level() != null) return ofStyle.level();
        return designs.getOrDefault(design, Map.of()).entrySet().stream()
                .filter(level -> style != null && style.equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void count(String id, List list, String design, int level, Map<Integer, WordLevel> levels) {
        var counts = counters.computeIfAbsent(design, any -> new Integer[LEVELS]);
        var start = list.starts().get(level);
        boolean anew = start != null && begun.add(id + " " + level);
        for (int above = 0; above < level; above++) {
            if (counts[above] == null)
                counts[above] = levels.getOrDefault(above, WordLevel.PLAIN).start();
        }
        if (anew) counts[level] = start;
        else
            counts[level] = counts[level] == null
                    ? levels.getOrDefault(level, WordLevel.PLAIN).start()
                    : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (levels.getOrDefault(below, WordLevel.PLAIN).restartsAfter(level, below)) counts[below] = null;
        }
    }

    private static Label label(Map<Integer, WordLevel> levels, int level, Integer[] counts) {
        var here = levels.getOrDefault(level, WordLevel.PLAIN);
        var text = PART.matcher(here.text()).replaceAll(part -> {
            int of = part.group(1).charAt(0) - '1';
            int count = counts[of] == null
                    ? levels.getOrDefault(of, WordLevel.PLAIN).start()
                    : counts[of];
            var format = here.legal()
                    ? "decimal"
                    : levels.getOrDefault(of, WordLevel.PLAIN).format();
            return java.util.regex.Matcher.quoteReplacement(WordNumerals.of(format, count));
        });
        return new Label(text, here.space(), here.format().equals("bullet"), here.look());
    }
}
