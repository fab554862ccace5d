package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutes.Person;
import bd.sabha.registry.OfflinePress;
import bd.sabha.registry.Press;
import bd.sabha.registry.Reissue;
import bd.sabha.support.ArchiveRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Existing minutes, laid out again in their own words. */
class PastSheetsTests {

    private static final Press PRESS = OfflinePress.open();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void theRealMinutesArePrintedAgainWithEveryWord(String name) throws IOException {
        var past = PastPapers.of(name);
        var printed = print(name, past);
        for (var text : List.of(pdf(printed), docx(printed))) {
            if (past.title() != null) assertThat(text).contains(squeezed(past.title()));
            assertThat(text).contains(squeezed(past.memoNo()), squeezed(past.memoDateBangla()));
            for (var item : past.items()) {
                assertThat(text).contains(start(item.title()), start(item.discussion()));
                item.decisions().forEach(decision -> {
                    assertThat(text).contains(start(decision.words()));
                    decision.implementers().forEach(line -> assertThat(text).contains(start(line)));
                });
            }
            past.distribution().forEach(entry -> assertThat(text).contains(start(entry)));
            assertThat(text)
                    .contains(
                            squeezed(past.issuer().name()),
                            squeezed(past.issuer().designation()));
        }
        assertThat(ArchiveRules.brokenBy(printed.pdf())).isEmpty();
    }

    @Test
    void nothingIsSaidThatThePaperDoesNotSay() throws IOException {
        var printed = print("000", PastPapers.of("000"));
        assertThat(pdf(printed)).doesNotContain(squeezed("কমিটির"), squeezed("খসড়া"), squeezed("যাচাই"));
        assertThat(pdf(printed)).containsOnlyOnce(squeezed("সভার কার্যবিবরণী"));
        assertThat(docx(printed)).containsOnlyOnce(squeezed("সভার কার্যবিবরণী"));
    }

    @Test
    void aPaperOfWhichLittleIsLeftIsPrintedAsLittle() throws IOException {
        var past = new PastMinutes(
                "bn",
                MinutesLayout.FIVE_COLUMNS,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                List.of(new Item(null, "", "", List.of(new Decision(null, "পত্র প্রেরণ করতে হবে।", List.of())))),
                "",
                null,
                null,
                null,
                new Person("রহিমা খাতুন", null, null),
                null,
                null,
                null,
                List.of("সকল সদস্য"));
        assertThat(pdf(print("little", past)))
                .contains(squeezed("পত্র প্রেরণ করতে হবে।"), squeezed("সকল সদস্য"))
                .containsOnlyOnce(squeezed("রহিমা খাতুন"))
                .doesNotContain(squeezed("তারিখ"), squeezed("স্মারক"), squeezed("সভাপতি"));
    }

    @Test
    void aPaperWithoutATitleIsForTheArchiveInEveryLayout() throws IOException {
        for (var name : List.of("000", "004")) {
            var untitled = PastPapers.titled(PastPapers.of(name), null);
            assertThat(ArchiveRules.brokenBy(print("untitled-" + name, untitled).pdf()))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void itemsAndDecisionsKeepTheLabelsThatTheyHad() throws IOException {
        assertThat(items("000").blocks().get(0).rows().get(1).number()).isEqualTo("২.");
        assertThat(items("000").blocks().get(0).rows().get(1).decisions())
                .extracting(Items.Decision::number)
                .containsExactly("২.১", "২.২");
        assertThat(items("001").blocks().get(0).rows().get(5).number()).isEqualTo("০৬");
        assertThat(items("001").blocks().get(0).rows().get(5).decisions())
                .extracting(Items.Decision::number)
                .containsExactly("");
        assertThat(items("003").blocks().get(0).rows().get(8).decisions())
                .extracting(Items.Decision::number)
                .containsExactly("ক)", "খ)");
        var prose = items("004").prose().get(1);
        assertThat(prose.heading()).startsWith("২.০ আলোচ্য সূচি-২: সুরক্ষা সেবা বিভাগের");
        assertThat(prose.discussionLabel()).isEqualTo("২.১ আলোচনা:");
        assertThat(prose.decisionLabel()).isEqualTo("২.২ সিদ্ধান্ত:");
        assertThat(prose.decisions()).extracting(Items.Decision::number).containsExactly("(ক)", "(খ)", "(গ)");
    }

    @Test
    void decisionsAreQuotedWithTheirItem() throws IOException {
        var items = PastSheets.paper(PastPapers.of("003")).items();
        assertThat(items.get(2).decisions())
                .extracting(Paper.DecisionLine::number)
                .containsExactly("০৩(ক)", "০৩(খ)");
        assertThat(PastSheets.paper(PastPapers.of("004"))
                        .items()
                        .get(0)
                        .decisions()
                        .get(6)
                        .number())
                .isEqualTo("১.২(ছ)");
    }

    @Test
    void aTableStandsInItsItemBetweenTheWordsAroundIt() throws IOException {
        var below = items("000").blocks().get(0).below();
        assertThat(below.get(0).rows()).hasSize(11);
        assertThat(below.get(below.size() - 1).text()).startsWith("উপর্যুক্ত পরিসংখ্যান");
        var narrow = items("003").blocks().get(0).rows().get(8).discussion();
        assertThat(narrow).anyMatch(passage -> passage.rows().size() == 8);
        assertThat(narrow.get(narrow.size() - 1).text()).contains("ব্রডব্যান্ড");
    }

    @Test
    void whoIssuedItSignsBelowTheList() throws IOException {
        assertThat(PastSheets.imprint(PastPapers.of("004")).issuer())
                .containsExactly("মোঃ আইয়ুব হোসেন", "প্রোগ্রামার");
        var chair = PastSheets.imprint(PastPapers.of("001"));
        assertThat(chair.issuer()).isNull();
        assertThat(chair.signedOn()).isEqualTo("২৮-০২-২০২৪");
    }

    private static Items items(String name) throws IOException {
        return ItemsSetter.set(PastSheets.paper(PastPapers.of(name)));
    }

    private static Reissue print(String name, PastMinutes past) throws IOException {
        var printed = PRESS.reissue(PastSheets.sheet(past));
        var out = Files.createDirectories(Path.of("target/past"));
        Files.write(out.resolve(name + ".pdf"), printed.pdf());
        Files.write(out.resolve(name + ".docx"), printed.docx());
        return printed;
    }

    private static String pdf(Reissue printed) throws IOException {
        return squeezed(MinutesSheetsTests.text(printed.pdf()));
    }

    private static String docx(Reissue printed) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(printed.docx()));
                var words = new XWPFWordExtractor(document)) {
            return squeezed(words.getText());
        }
    }

    private static String start(String text) {
        var squeezed = squeezed(text);
        return squeezed.substring(0, Math.min(10, squeezed.length()));
    }

    private static String squeezed(String text) {
        return MinutesSheetsTests.squeezed(Words.tidy(text));
    }
}
