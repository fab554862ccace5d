package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.registry.OfflinePress;
import bd.sabha.registry.Press;
import bd.sabha.registry.Printed;
import bd.sabha.support.ArchiveRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real minutes, each in its office's layout, printed without database and application. */
class MinutesSheetsTests {

    private static final Press PRESS = OfflinePress.open();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void theRealMinutesArePrintedForTheArchiveWithEveryWord(String name) throws IOException {
        var paper = paper(name);
        var printed = print(name, paper, imprint(paper, null));
        var text = squeezed(text(printed.print().pdf()));
        assertThat(text).contains(squeezed(paper.title()));
        for (var item : paper.items()) {
            assertThat(text).contains(words(item.title()));
            item.decisions().forEach(decision -> assertThat(text).contains(words(decision.words())));
        }
        assertThat(ArchiveRules.brokenBy(printed.print().pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MinutesLayout.class)
    void everyLayoutTakesEveryMinutes(MinutesLayout layout) throws IOException {
        var paper = laidOut(paper("000"), layout);
        var printed = print("000-" + layout, paper, imprint(paper, null));
        assertThat(squeezed(text(printed.print().pdf())))
                .contains(squeezed("সামষ্টিক হালনাগাদের"), squeezed("মোল্লাহাট"));
        assertThat(ArchiveRules.brokenBy(printed.print().pdf())).isEmpty();
    }

    @Test
    void aTableTooWideForItsColumnStandsBelowTheRowAndTheTableGoesOn() throws IOException {
        var items = ItemsSetter.set(paper("000"));
        assertThat(items.blocks()).hasSize(2);
        var first = items.blocks().get(0);
        assertThat(first.rows()).extracting(Items.Row::number).containsExactly("১.", "২.");
        assertThat(first.rows().get(1).discussion()).noneMatch(Passage::isTable);
        assertThat(first.below().get(0).rows()).hasSize(11).allMatch(row -> row.size() == 5);
        assertThat(items.blocks().get(1).rows().get(0).number()).isEqualTo("৩.");
    }

    @Test
    void aNarrowTableStaysInItsColumn() throws IOException {
        var items = ItemsSetter.set(paper("003"));
        assertThat(items.blocks()).hasSize(1);
        var last = items.blocks().get(0).rows().get(8);
        assertThat(last.number()).isEqualTo("০৯");
        assertThat(last.discussion()).anyMatch(Passage::isTable);
    }

    @Test
    void proseIsCountedAsTheMinistryCountsIt() throws IOException {
        var prose = ItemsSetter.set(paper("004")).prose();
        assertThat(prose.get(0).heading()).startsWith("১.০ আলোচ্য সূচি-১: ই-গভর্নমেন্ট");
        assertThat(prose.get(0).discussionLabel()).isEqualTo("১.১ আলোচনা:");
        assertThat(prose.get(0).decisionLabel()).isEqualTo("১.২ সিদ্ধান্ত:");
        assertThat(prose.get(0).decisions())
                .extracting(Items.Decision::number)
                .containsExactly("(ক)", "(খ)", "(গ)", "(ঘ)", "(ঙ)", "(চ)", "(ছ)");
        assertThat(prose.get(1).heading()).startsWith("২.০ আলোচ্য সূচি-২:");
    }

    @Test
    void aDecisionMayHaveATableOfItsOwn() {
        var passages = Passage.of(
                Words.paragraphs("নিম্নরূপ অগ্রগতি গৃহীত হয়:\nউপজেলা\tঅবস্থা\nরামপাল\tসম্পন্ন\nমোংলা\n(প্রতি মাসে)"));
        assertThat(passages).hasSize(4);
        assertThat(passages.get(1).rows()).containsExactly(List.of("উপজেলা", "অবস্থা"), List.of("রামপাল", "সম্পন্ন"));
    }

    @Test
    void anEmptyFirstCellStays() {
        var passages = Passage.of(Words.paragraphs(Words.tidy("\tমে\tজুন\nরামপাল\t৫\t৬\nমোট\t\t\n")));
        assertThat(passages.get(0).rows())
                .containsExactly(List.of("", "মে", "জুন"), List.of("রামপাল", "৫", "৬"), List.of("মোট", "", ""));
    }

    @Test
    void papersSignedBeforeTheyHadALayoutReadAsEver() {
        var paper = Papers.read(
                """
                {"letterhead": ["গণপ্রজাতন্ত্রী বাংলাদেশ সরকার"], "website": null, "title": "কার্যবিবরণী", "header": [],
                 "opening": [], "confirmation": [], "columns": ["ক্রঃ", "বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী"],
                 "items": [{"number": "১", "title": "ই-নথি", "discussion": ["কথা"],
                            "decisions": [{"number": "১.১", "words": "করতে হবে।"}], "implementers": []}],
                 "closing": [], "distributionHeading": "অনুলিপি", "distribution": [],
                 "appendix": {"name": "পরিশিষ্ট 'ক'", "title": "উপস্থিতি", "columns": [], "rows": []}}
                """,
                Paper.class);
        assertThat(paper.layout()).isEqualTo(MinutesLayout.FIVE_COLUMNS);
        assertThat(paper.language()).isEqualTo("bn");
        assertThat(paper.appendices()).isEmpty();
        assertThat(PRESS.page(MinutesSheets.minutes(paper, imprint(paper, null))))
                .contains("করতে হবে।", "কথা");
    }

    static Printed print(String name, Paper paper, Imprint imprint) throws IOException {
        var printed = PRESS.print(MinutesSheets.minutes(paper, imprint));
        var out = Files.createDirectories(Path.of("target/papers"));
        Files.writeString(out.resolve(name + ".html"), printed.html());
        Files.write(out.resolve(name + ".pdf"), printed.print().pdf());
        Files.write(out.resolve(name + ".docx"), printed.docx());
        return printed;
    }

    static Imprint imprint(Paper paper, @Nullable String draft) {
        var chair = paper.header().isEmpty()
                ? List.of("", "")
                : paper.header().get(0).words();
        return new Imprint(
                draft,
                chair.get(0),
                chair.get(1),
                "০২-০৬-২০২২",
                "স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "তারিখ:",
                "১৯ জ্যৈষ্ঠ ১৪২৯",
                "০২ জুন ২০২২",
                paper.layout() == MinutesLayout.PROSE ? List.of("মোঃ আইয়ুব হোসেন", "প্রোগ্রামার") : null,
                null);
    }

    static Paper laidOut(Paper paper, MinutesLayout layout) {
        return new Paper(
                paper.language(),
                layout,
                paper.letterhead(),
                paper.website(),
                paper.title(),
                paper.header(),
                paper.opening(),
                paper.confirmation(),
                switch (layout) {
                    case THREE_COLUMNS -> List.of("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন");
                    case FOUR_COLUMNS -> List.of("ক্রম", "আলোচনার বিষয় ও আলোচনা", "গৃহীত সিদ্ধান্ত", "বাস্তবায়নকারী");
                    case FIVE_COLUMNS -> List.of("ক্রঃ", "বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী");
                    case PROSE -> List.of("আলোচ্য সূচি", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী");
                },
                paper.items(),
                paper.closing(),
                paper.distributionHeading(),
                paper.distribution(),
                paper.appendix(),
                List.of(new Paper.Annex(
                        "পরিশিষ্ট 'খ'", "ল্যাবের তালিকা", List.of("উপজেলা\tসংখ্যা", "রামপাল\t৫", "মোংলা\t৬"))));
    }

    static Paper paper(String name) throws IOException {
        try (var in = MinutesSheetsTests.class.getResourceAsStream("/papers/" + name + ".json")) {
            return Papers.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Paper.class);
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The first words, which stand on one page. */
    private static String words(String text) {
        var squeezed = squeezed(text);
        return squeezed.substring(0, Math.min(10, squeezed.length()));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
