package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text, Markdown and HTML, mixed in one file as OCR tools write it: lines, tabs between cells, tags within them. */
final class TextSource implements Source {

    @Override
    public Manuscript read(SourceFile file, Budget budget) throws Refused {
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Block.Row>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            if (end < 0) end = text.length();
            var line = Excerpt.of(text, begin, end).strip().nfc();
            if (line.toString().indexOf('\t') >= 0) {
                rows.add(row(text, begin, end));
            } else {
                if (!rows.isEmpty()) blocks.add(new Block.Table(rows));
                rows.clear();
                if (!line.isEmpty()) blocks.add(new Block.Paragraph(line));
            }
            begin = end + 1;
        }
        if (!rows.isEmpty()) blocks.add(new Block.Table(rows));
        return new Manuscript(text, blocks, List.of());
    }

    private static Block.Row row(String text, int begin, int end) {
        var cells = new ArrayList<Block.Cell>();
        for (int from = begin; from <= end; ) {
            int to = text.indexOf('\t', from);
            if (to < 0 || to > end) to = end;
            var words = Excerpt.of(text, from, to).strip().nfc();
            cells.add(Block.Cell.of(words.isEmpty() ? List.of() : List.of(new Block.Paragraph(words))));
            from = to + 1;
        }
        return new Block.Row(cells);
    }
}
