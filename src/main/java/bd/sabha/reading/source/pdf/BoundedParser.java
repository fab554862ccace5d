package bd.sabha.reading.source.pdf;

import bd.sabha.pdf.PackedSize;
import bd.sabha.reading.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the objects of a PDF within time and memory: unpacks each stream once to nowhere, however it is packed and locked,
 * before the library unpacks it into memory. Pictures, which nobody asks for, are left packed.
 */
final class BoundedParser extends PDFParser {

    private final Budget budget;
    private final boolean mending;
    private long unpacked;

    private BoundedParser(byte[] pdf, Budget budget, boolean mending) throws IOException {
        super(new RandomAccessReadBuffer(pdf), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.budget = budget;
        this.mending = mending;
    }

    /**
     * @throws TooBig when it unpacks to more than there is room for
     * @throws IOException when it is damaged or locked
     */
    static PDDocument open(byte[] pdf, Budget budget) throws IOException {
        try {
            return new BoundedParser(pdf, budget, false).parse();
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException locked) {
            throw locked;
        } catch (IOException damaged) {
            if (!PackedSize.isModest(pdf)) throw damaged;
            return new BoundedParser(pdf, budget, true).parse();
        }
    }

    /** Where the list of objects is damaged, they are searched for in ways that cannot be bounded here. */
    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        setLenient(mending);
        var trailer = super.retrieveTrailer();
        setLenient(true);
        return trailer;
    }

    /** A list of objects, which is never locked and is read before any object. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) measure(stream);
        return stream;
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        budget.check();
        var object = super.dereferenceCOSObject(reference);
        if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            measure(stream);
        }
        return object;
    }

    private void measure(COSStream stream) throws IOException {
        var filters = filters(stream);
        if (filters.isEmpty()) return;
        try (var raw = stream.createRawInputStream()) {
            unpack(filters, stream, raw);
        } catch (TooBig | Budget.Exhausted bounds) {
            throw bounds;
        } catch (IOException | RuntimeException damaged) {
            // what it is worth to its reader, who meets the same trouble
            budget.check();
        }
    }

    private static List<Filter> filters(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        if (filters instanceof COSName name) return List.of(FilterFactory.INSTANCE.getFilter(name));
        var all = new java.util.ArrayList<Filter>();
        if (filters instanceof org.apache.pdfbox.cos.COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) all.add(FilterFactory.INSTANCE.getFilter(name));
            }
        }
        return all;
    }

    private void unpack(List<Filter> filters, COSStream stream, InputStream raw) throws IOException {
        var in = raw;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            var kept = new java.io.ByteArrayOutputStream();
            DecodeResult ignored =
                    filters.get(i).decode(in, new Counted(last ? null : kept), stream, i, DecodeOptions.DEFAULT);
            in = new java.io.ByteArrayInputStream(kept.toByteArray());
        }
    }

    /** It unpacks to more than there is room for. */
    static final class TooBig extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Counted extends OutputStream {

        private final java.io.@org.jspecify.annotations.Nullable ByteArrayOutputStream kept;

        Counted(java.io.@org.jspecify.annotations.Nullable ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            budget.check();
            unpacked += length;
            if (unpacked > PackedSize.MOST) throw new TooBig();
            if (kept != null) kept.write(bytes, from, length);
        }
    }
}
