package bd.sabha.signing;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The structure of a tagged PDF, to which a form's place is added. */
final class StructureTree {

    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName FORM = COSName.getPDFName("Form");

    private final COSDictionary root;

    private StructureTree(COSDictionary root) {
        this.root = root;
    }

    static Optional<StructureTree> of(PDDocument document) {
        return Optional.ofNullable(
                        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT))
                .map(StructureTree::new);
    }

    /** The last thing that is read of the document. */
    void addForm(PDPage page, PDAnnotationWidget widget, String description) {
        var parent = top();
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(OBJECT, widget);
        reference.setItem(PAGE, page);
        var form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        form.setItem(COSName.S, FORM);
        form.setItem(COSName.P, parent);
        form.setItem(PAGE, page);
        form.setItem(COSName.ALT, new COSString(description));
        form.setItem(COSName.K, reference);
        addKid(parent, form);
        var key = nextKey();
        widget.setStructParent(key);
        addParent(key, form);
    }

    /** The document's element, below which everything is. */
    private COSDictionary top() {
        var kids = root.getDictionaryObject(COSName.K);
        var first = kids instanceof COSArray several && several.size() > 0 ? several.getObject(0) : kids;
        return first instanceof COSDictionary element && element.containsKey(COSName.S) ? element : root;
    }

    private static void addKid(COSDictionary parent, COSDictionary kid) {
        var kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            several.add(kid);
            several.setNeedToBeUpdated(true);
        } else {
            var both = new COSArray();
            if (kids != null) {
                both.add(kids);
            }
            both.add(kid);
            parent.setItem(COSName.K, both);
        }
        parent.setNeedToBeUpdated(true);
    }

    private int nextKey() {
        var next = Math.max(root.getInt(NEXT_KEY, 0), highest(parents()) + 1);
        root.setInt(NEXT_KEY, next + 1);
        root.setNeedToBeUpdated(true);
        return next;
    }

    private COSDictionary parents() {
        var known = root.getCOSDictionary(COSName.PARENT_TREE);
        if (known != null) {
            return known;
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, new COSArray());
        root.setItem(COSName.PARENT_TREE, parents);
        return parents;
    }

    private static int highest(COSDictionary node) {
        var highest = -1;
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            for (var i = 0; i + 1 < numbers.size(); i += 2) {
                highest = Math.max(highest, numbers.getInt(i));
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (var i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    highest = Math.max(highest, highest(kid));
                }
            }
        }
        return highest;
    }

    private void addParent(int key, COSDictionary form) {
        var parents = parents();
        if (parents.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            var leaf = new COSDictionary();
            leaf.setItem(COSName.NUMS, numbers(key, form));
            leaf.setItem(COSName.LIMITS, limits(key));
            kids.add(leaf);
            kids.setNeedToBeUpdated(true);
        } else if (parents.getDictionaryObject(COSName.NUMS) instanceof COSArray known) {
            known.add(COSInteger.get(key));
            known.add(form);
            known.setNeedToBeUpdated(true);
        } else {
            parents.setItem(COSName.NUMS, numbers(key, form));
        }
        parents.setNeedToBeUpdated(true);
    }

    private static COSArray numbers(int key, COSBase form) {
        var numbers = new COSArray();
        numbers.add(COSInteger.get(key));
        numbers.add(form);
        return numbers;
    }

    private static COSArray limits(int key) {
        var limits = new COSArray();
        limits.add(COSInteger.get(key));
        limits.add(COSInteger.get(key));
        return limits;
    }
}
