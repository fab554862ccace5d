package bd.sabha.support;

import static java.util.stream.Collectors.joining;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.List;

/** The text and tables of a manuscript as other tools would have written them. */
public final class MarkupOf {

    private MarkupOf() {}

    /** Paragraphs and tables in tags. */
    public static String html(Manuscript manuscript) {
        return "<html><body>\n" + html(manuscript.blocks(), "\n") + "\n</body></html>\n";
    }

    /** Tables with pipes; null when a cell holds a table. */
    public static String pipes(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .map(block -> block instanceof Block.Table table ? pipes(table) : markdown((Block.Paragraph) block))
                .collect(joining("\n\n", "", "\n"));
    }

    public static boolean hasTableInCell(Manuscript manuscript) {
        return tables(manuscript)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.blocks().stream().anyMatch(Block.Table.class::isInstance));
    }

    public static java.util.stream.Stream<Block.Table> tables(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }

    private static String html(List<Block> blocks, String between) {
        return blocks.stream()
                .map(block -> block instanceof Block.Table table
                        ? html(table)
                        : "<p>" + emphasised(((Block.Paragraph) block).words(), "<b>", "</b>") + "</p>")
                .collect(joining(between));
    }

    private static String html(Block.Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(MarkupOf::html).collect(joining("", "<tr>", "</tr>")))
                .collect(joining("\n", "<table border=\"1\">\n", "\n</table>"));
    }

    private static String html(Cell cell) {
        var columns = cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "";
        return "<td" + columns + ">" + html(cell.blocks(), "") + "</td>";
    }

    private static String pipes(Block.Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var lines = table.rows().stream().map(MarkupOf::pipes).toList();
        return lines.get(0) + "\n" + "|---".repeat(columns) + "|"
                + lines.stream().skip(1).map(line -> "\n" + line).collect(joining());
    }

    private static String pipes(Block.Row row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().stream()
                        .map(block -> emphasised(((Block.Paragraph) block).words(), "**", "**"))
                        .collect(joining("<br>"))
                        .replace("\n", "<br>"))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String markdown(Block.Paragraph paragraph) {
        return emphasised(paragraph.words(), "**", "**");
    }

    private static String emphasised(Excerpt words, String begin, String end) {
        var marked = new StringBuilder();
        boolean strong = false;
        for (int i = 0; i < words.length(); i++) {
            if (words.isStrong(i) != strong) {
                marked.append(strong ? end : begin);
                strong = !strong;
            }
            char c = words.charAt(i);
            marked.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : Character.toString(c));
        }
        return marked.append(strong ? end : "").toString();
    }
}
