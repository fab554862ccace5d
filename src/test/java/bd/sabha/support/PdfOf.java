package bd.sabha.support;

import static java.util.stream.Collectors.joining;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.typesetting.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** The text and tables of a manuscript printed as PDF, tagged or not. */
public final class PdfOf {

    /** With a place for what stands on it. */
    public static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="bn"><head><title>PDF</title>
            <style>@page { size: A4; margin: 20mm;
              @top-center { content: element(header) } @bottom-center { content: element(footer) } }
            .running-header { position: running(header) } .running-footer { position: running(footer) }
            .page-number:before { content: counter(page); font-family: 'Sabha Digits' }
            .page-count:before { content: counter(pages); font-family: 'Sabha Digits' }
            table { -fs-table-paginate: paginate }
            body { margin: 0; font-family: 'Sabha Serif'; font-size: 11pt }
            p { margin: 0 0 6pt 0 } table { border-collapse: collapse; width: 100%%; margin-bottom: 8pt }
            td, th { border: 0.5pt solid black; padding: 2pt 4pt; vertical-align: top }</style></head><body>%s</body></html>
            """;

    private static final int FIT = 7;

    private PdfOf() {}

    /** With tags that say what are tables, as Sabha, browsers and word processors print. */
    public static byte[] of(Manuscript manuscript) {
        return of(manuscript.blocks());
    }

    public static byte[] of(List<Block> blocks) {
        return Typesetter.standard().print(page(blocks)).pdf();
    }

    /** On paper that is wide enough for its tables. */
    private static String page(List<Block> blocks) {
        boolean wide = blocks.stream()
                .anyMatch(block -> block instanceof Block.Table table
                        && table.rows().stream().anyMatch(row -> columns(row) > FIT));
        return PAGE.replace("A4", wide ? "1189mm 420mm" : "A4").formatted(html(blocks));
    }

    /** For somebody else to print. */
    public static String page(Manuscript manuscript) {
        return "<!DOCTYPE html>" + page(manuscript.blocks());
    }

    /** Without tags: tables are nothing but lines. */
    public static byte[] untagged(Manuscript manuscript) {
        return withoutTags(of(manuscript));
    }

    public static byte[] withoutTags(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.removeItem(COSName.STRUCT_TREE_ROOT);
            catalog.removeItem(COSName.MARK_INFO);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String html(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Table table
                        ? table(table)
                        : "<p>" + html(((Block.Paragraph) block).words()) + "</p>")
                .collect(joining("\n"));
    }

    private static String table(Block.Table table) {
        var html = new StringBuilder("<table>");
        int columns = table.rows().stream().mapToInt(PdfOf::columns).max().orElse(1);
        for (int row = 0; row < table.rows().size(); row++) {
            html.append("<tr>");
            int at = 0;
            for (var cell : table.rows().get(row).cells()) {
                if (!cell.continuesAbove()) html.append(cell(cell, down(table, row, at)));
                at += cell.columns();
            }
            html.append("<td></td>".repeat(Math.max(0, columns - at))).append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static int columns(Block.Row row) {
        return row.cells().stream().mapToInt(Block.Cell::columns).sum();
    }

    /** How many rows the cell takes that begins here. */
    private static int down(Block.Table table, int row, int column) {
        int down = 1;
        while (row + down < table.rows().size() && continues(table.rows().get(row + down), column)) down++;
        return down;
    }

    private static boolean continues(Block.Row row, int column) {
        int at = 0;
        for (var cell : row.cells()) {
            if (at == column) return cell.continuesAbove();
            at += cell.columns();
        }
        return false;
    }

    private static String cell(Block.Cell cell, int down) {
        return "<td colspan=\"%d\" rowspan=\"%d\">%s</td>".formatted(cell.columns(), down, html(cell.blocks()));
    }

    private static String html(Excerpt words) {
        var html = new StringBuilder();
        for (int begin = 0; begin < words.length(); ) {
            int end = begin + 1;
            while (end < words.length() && words.isStrong(end) == words.isStrong(begin)) end++;
            var text = escaped(words.subSequence(begin, end).toString());
            html.append(words.isStrong(begin) ? "<b>" + text + "</b>" : text);
            begin = end;
        }
        return html.toString();
    }

    private static String escaped(String text) {
        var missing = Typesetter.standard().missing(text);
        var printable = text.codePoints()
                .filter(c -> !missing.contains(c) && (c >= ' ' || Character.isWhitespace(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return printable.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
