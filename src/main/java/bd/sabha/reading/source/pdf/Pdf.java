package bd.sabha.reading.source.pdf;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that anybody may have made, read within bounds. */
public final class Pdf {

    private static final int PAGES = 500;
    private static final int LETTERS = 2_000_000;

    /** Of what is written, as much must be readable and may be outside of the tags. */
    private static final double READABLE = 0.8;

    private static final double TAGGED = 0.9;

    private Pdf() {}

    public static Manuscript read(byte[] pdf, Budget budget) throws Refused {
        try (var document = BoundedParser.open(pdf, budget)) {
            return read(document, budget);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Reason.LOCKED);
        } catch (BoundedParser.TooBig tooBig) {
            throw new Refused(Reason.BOMB);
        } catch (PageEngine.TooLong tooLong) {
            throw new Refused(Reason.TOO_LONG, Integer.toString(LETTERS));
        } catch (Budget.Exhausted tooSlow) {
            throw tooSlow;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Refused(Reason.DAMAGED);
        }
    }

    private static Manuscript read(PDDocument document, Budget budget) throws IOException, Refused {
        if (document.getNumberOfPages() > PAGES) throw new Refused(Reason.TOO_MANY_PAGES, Integer.toString(PAGES));
        var pages = pages(document, budget);
        refuseUnreadable(pages);
        var order = new Order(pages);
        var lines = new Lines(pages);
        return new Composition(order).of(pieces(document, pages, lines, budget));
    }

    private static List<PageContent> pages(PDDocument document, Budget budget) throws IOException {
        var engine = new PageEngine(budget);
        var pages = new ArrayList<PageContent>();
        int number = 0;
        for (var page : document.getPages()) {
            if (number >= PAGES) break;
            pages.add(Overlaps.without(engine.read(page, number++)));
        }
        return pages;
    }

    private static void refuseUnreadable(List<PageContent> pages) throws Refused {
        long letters = 0;
        long readable = 0;
        for (var page : pages) {
            for (var glyph : page.glyphs()) {
                if (glyph.isBlank()) continue;
                letters++;
                if (!glyph.text().contains(Face.UNREADABLE)) readable++;
            }
        }
        if (readable == 0 || readable < READABLE * letters) throw new Refused(Reason.SCAN);
    }

    private static List<Piece> pieces(PDDocument document, List<PageContent> pages, Lines lines, Budget budget) {
        var structure = Structure.of(document, pages, lines, budget);
        if (structure != null) {
            var tagged = structure.pieces();
            boolean tables = tagged.stream().anyMatch(Piece.Grid.class::isInstance);
            if (structure.coverage() >= TAGGED && (tables || !isRuled(pages))) {
                var margins = margins(tagged.stream()
                        .filter(Piece.Passage.class::isInstance)
                        .flatMap(piece -> ((Piece.Passage) piece).lines().stream())
                        .toList());
                return Joined.of(Parted.of(tagged, margins), margins);
            }
        }
        return untagged(Furniture.without(pages, lines), lines, budget);
    }

    private static boolean isRuled(List<PageContent> pages) {
        return pages.stream().anyMatch(page -> !Ruling.frames(page.rules()).isEmpty());
    }

    private static List<Piece> untagged(List<PageContent> pages, Lines lines, Budget budget) {
        var free = new ArrayList<List<Line>>();
        var all = new ArrayList<Line>();
        for (var page : pages) {
            budget.check();
            free.add(lines.of(Ruling.outside(page)));
            all.addAll(lines.of(page.glyphs()));
        }
        var margins = margins(all).spacedAs(free);
        var layout = new Layout(lines, margins);
        var pieces = new ArrayList<Piece>();
        for (var page : pages) {
            budget.check();
            pieces.addAll(layout.of(page));
        }
        return Joined.of(pieces, margins);
    }

    private static Paragraphs margins(List<Line> lines) {
        return Paragraphs.within(lines);
    }
}
