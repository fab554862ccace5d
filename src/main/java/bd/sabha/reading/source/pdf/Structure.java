package bd.sabha.reading.source.pdf;

import bd.sabha.reading.Budget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What the tags of a document say that it consists of. */
final class Structure {

    private static final COSName ROLES = COSName.getPDFName("RoleMap");
    private static final COSName KIDS = COSName.K;
    private static final COSName PAGE = COSName.PG;
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final int DEEPEST = 100;
    private static final Set<String> INLINE = Set.of(
            "Span",
            "NonStruct",
            "Link",
            "Em",
            "Strong",
            "Quote",
            "Code",
            "Reference",
            "Lbl",
            "Annot",
            "Ruby",
            "Sub",
            "Private",
            "FENote",
            "BibEntry");
    private static final Set<String> ROWS_IN = Set.of("THead", "TBody", "TFoot");

    private final Budget budget;
    private final Lines lines;
    private final COSDictionary root;
    private final @Nullable COSDictionary roles;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final List<Map<Integer, List<Glyph>>> marked = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long letters;
    private long taken;

    private Structure(COSDictionary root, PDDocument document, List<PageContent> contents, Lines lines, Budget budget) {
        this.budget = budget;
        this.lines = lines;
        this.root = root;
        this.roles = root.getCOSDictionary(ROLES);
        for (var content : contents) {
            PDPage page = document.getPage(content.number());
            pages.put(page.getCOSObject(), content.number());
            var numbered = new HashMap<Integer, List<Glyph>>();
            for (var glyph : content.glyphs()) {
                letters++;
                if (glyph.mark() >= 0)
                    numbered.computeIfAbsent(glyph.mark(), key -> new ArrayList<>())
                            .add(glyph);
            }
            marked.add(numbered);
        }
    }

    /** Nothing when the document has no tags. */
    static @Nullable Structure of(PDDocument document, List<PageContent> contents, Lines lines, Budget budget) {
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return root == null ? null : new Structure(root, document, contents, lines, budget);
    }

    List<Piece> pieces() {
        var flow = new Flow(lines);
        kids(root, null, flow, 0);
        flow.end();
        return flow.pieces();
    }

    /** How much of what is written the tags name. */
    double coverage() {
        return letters == 0 ? 0 : (double) taken / letters;
    }

    private void kids(COSDictionary element, @Nullable COSDictionary page, Flow flow, int depth) {
        budget.check();
        if (depth > DEEPEST) return;
        var kids = element.getDictionaryObject(KIDS);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) kid(array.getObject(i), page, flow, depth);
        } else {
            kid(kids, page, flow, depth);
        }
    }

    private void kid(@Nullable COSBase kid, @Nullable COSDictionary page, Flow flow, int depth) {
        if (kid instanceof COSInteger number) {
            content(number.intValue(), page, flow);
        } else if (kid instanceof COSDictionary element) {
            var type = element.getCOSName(COSName.TYPE);
            var own = element.getCOSDictionary(PAGE);
            if (MCR.equals(type)) content(element.getInt(COSName.MCID), own == null ? page : own, flow);
            else if (!OBJR.equals(type) && seen.add(element)) element(element, own == null ? page : own, flow, depth);
        }
    }

    private void content(int number, @Nullable COSDictionary page, Flow flow) {
        var at = page == null ? null : pages.get(page);
        if (at == null) return;
        var glyphs = marked.get(at).remove(number);
        if (glyphs == null) return;
        taken += glyphs.size();
        flow.add(at, glyphs);
    }

    private void element(COSDictionary element, @Nullable COSDictionary page, Flow flow, int depth) {
        var role = role(element);
        if (role.equals("Artifact")) return;
        if (role.equals("Table")) {
            flow.end();
            var table = new TaggedTable();
            rows(element, page, table, depth + 1);
            flow.table(table);
        } else if (INLINE.contains(role)) {
            int before = flow.length();
            kids(element, page, flow, depth + 1);
            var words = element.getString(COSName.ACTUAL_TEXT);
            if (words != null) flow.spell(before, words);
            if (role.equals("Lbl")) flow.label();
        } else {
            flow.begin();
            kids(element, page, flow, depth + 1);
            flow.end();
        }
    }

    private String role(COSDictionary element) {
        var role = element.getNameAsString(COSName.S, "");
        for (int i = 0; roles != null && i < DEEPEST / 10; i++) {
            var standard = roles.getNameAsString(COSName.getPDFName(role));
            if (standard == null || standard.equals(role)) break;
            role = standard;
        }
        return role;
    }

    private void rows(COSDictionary element, @Nullable COSDictionary page, TaggedTable table, int depth) {
        if (depth > DEEPEST) return;
        for (var kid : elements(element)) {
            var own = kid.getCOSDictionary(PAGE);
            var role = role(kid);
            if (ROWS_IN.contains(role)) rows(kid, own == null ? page : own, table, depth + 1);
            else if (role.equals("TR")) row(kid, own == null ? page : own, table, depth + 1);
        }
    }

    private void row(COSDictionary row, @Nullable COSDictionary page, TaggedTable table, int depth) {
        table.row();
        for (var kid : elements(row)) {
            var own = kid.getCOSDictionary(PAGE);
            var flow = new Flow(lines);
            kids(kid, own == null ? page : own, flow, depth + 1);
            flow.end();
            table.cell(flow.pieces(), Spans.columns(kid), Spans.rows(kid));
        }
    }

    private List<COSDictionary> elements(COSDictionary parent) {
        budget.check();
        var kids = parent.getDictionaryObject(KIDS);
        var elements = new ArrayList<COSDictionary>();
        if (kids instanceof COSDictionary only && seen.add(only)) elements.add(only);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid && seen.add(kid)) elements.add(kid);
            }
        }
        return elements;
    }
}
