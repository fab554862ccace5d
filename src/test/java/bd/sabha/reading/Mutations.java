package bd.sabha.reading;

import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.reading.source.Sources;
import bd.sabha.support.DocxOf;
import bd.sabha.support.MarkupOf;
import bd.sabha.support.PdfOf;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What minutes may look like that say the same. */
final class Mutations {

    private static final Pattern PLACE = Pattern.compile("(সভার )?স্থান\\s*[:ঃ]?\\s");
    private static final Pattern TIME = Pattern.compile("(সভার )?সময়\\s*[:ঃ]?\\s");

    private Mutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.text("latin digits", TextChanges::latinDigits),
                Mutation.text("Bangla digits", TextChanges::banglaDigits),
                Mutation.text("decomposed letters", TextChanges::decomposed),
                Mutation.text("composed letters", TextChanges::composed),
                Mutation.text("carriage returns", TextChanges::carriageReturns),
                Mutation.text("doubled blank lines", TextChanges::doubledBlankLines),
                Mutation.chance("no-break spaces", TextChanges::noBreakSpaces),
                Mutation.chance("line breaks", TextChanges::lineBreaks),
                Mutation.chance("page numbers", TextChanges::pageNumbers),
                Mutation.chance("other column words", TextChanges::otherColumnWords),
                Mutation.text("lost table heads", TextChanges::lostHeads),
                Mutation.chance("moved columns", TextChanges::movedColumns),
                new LostLines(
                        "lost letterhead", gold -> words(gold.path("office").path("lines")), Mutations::noOffice),
                new LostLines(
                        "lost title", gold -> List.of(gold.path("title").asText("")), gold -> gold.putNull("title")),
                Mutation.losing(
                        "lost place", text -> TextChanges.withoutHeader(text, PLACE), gold -> gold.putNull("place")),
                Mutation.losing(
                        "lost time", text -> TextChanges.withoutHeader(text, TIME), gold -> gold.putNull("time")),
                new OfManuscript("HTML", manuscript -> utf8(MarkupOf.html(manuscript))),
                new OfManuscript(
                        "pipe tables",
                        manuscript -> MarkupOf.hasTableInCell(manuscript) ? null : utf8(MarkupOf.pipes(manuscript))),
                new OfManuscript("DOCX", DocxOf::of),
                new OfManuscript("DOCX in Bijoy", DocxOf::ofInBijoy),
                new OfManuscript("PDF", PdfOf::of));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(JsonNode lines) {
        var words = new ArrayList<String>();
        lines.forEach(line -> words.add(line.asText()));
        return words;
    }

    private static void noOffice(ObjectNode gold) {
        ((ObjectNode) gold.get("office")).putArray("lines");
    }

    /** Without the lines that the gold has for a field. */
    private record LostLines(String name, Function<ObjectNode, List<String>> lost, Consumer<ObjectNode> loss)
            implements Mutation {

        @Override
        public @Nullable SourceFile of(SourceFile minutes, ObjectNode gold, Random random) {
            var text = TextChanges.withoutLinesOf(lost.apply(gold));
            return Mutation.losing(name, text, loss).of(minutes, gold, random);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The same in another format. */
    private record OfManuscript(String name, Function<Manuscript, byte @Nullable []> written) implements Mutation {

        @Override
        public @Nullable SourceFile of(SourceFile minutes, ObjectNode gold, Random random) {
            try {
                var manuscript = Sources.open(minutes, Budget.of(Duration.ofSeconds(30)));
                var bytes = written.apply(manuscript);
                return bytes == null ? null : new SourceFile(minutes.name(), bytes);
            } catch (Refused unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
