package bd.sabha.signing;

import bd.sabha.typesetting.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Empty signature fields in a PDF, each a form in its structure, as archived and accessible PDFs ask for. */
final class SealFields {

    private SealFields() {}

    /**
     * The PDF with an empty field at that place, which has its name; appended when there are signatures already, which
     * hold on then.
     *
     * @param description for whoever hears the page instead of seeing it
     */
    static byte[] reserve(byte[] pdf, Mark place, String description) {
        try (var document = Loader.loadPDF(pdf)) {
            var form = form(document);
            if (form.getField(place.name()) != null) {
                return pdf;
            }
            var signed = !document.getSignatureDictionaries().isEmpty();
            add(document, form, place, description);
            var bytes = new ByteArrayOutputStream(pdf.length + 4_096);
            if (signed) {
                document.saveIncremental(bytes);
            } else {
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PDAcroForm form(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var known = catalog.getAcroForm(null);
        if (known != null) {
            return known;
        }
        var form = new PDAcroForm(document);
        form.getCOSObject().setDirect(false);
        catalog.setAcroForm(form);
        catalog.getCOSObject().setNeedToBeUpdated(true);
        return form;
    }

    private static void add(PDDocument document, PDAcroForm form, Mark place, String description) throws IOException {
        var page = document.getPage(place.page() - 1);
        var field = new PDSignatureField(form);
        field.setPartialName(place.name());
        field.setAlternateFieldName(description);
        var widget = field.getWidgets().get(0);
        var box = box(page, place);
        widget.setRectangle(box);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.getCOSObject().setItem(COSName.CONTENTS, new COSString(description));
        widget.setAppearance(empty(document, box));
        page.getAnnotations().add(widget);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
        form.getFields().add(field);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        form.getCOSObject().setNeedToBeUpdated(true);
        StructureTree.of(document).ifPresent(tree -> tree.addForm(page, widget, description));
    }

    /** From the top left corner, downwards, to PDF's own way: from the bottom left, upwards. */
    private static PDRectangle box(PDPage page, Mark place) {
        var visible = page.getCropBox();
        return new PDRectangle(
                visible.getLowerLeftX() + place.x(),
                visible.getUpperRightY() - place.y() - place.height(),
                place.width(),
                place.height());
    }

    private static PDAppearanceDictionary empty(PDDocument document, PDRectangle box) {
        var nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        nothing.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        return appearance;
    }
}
