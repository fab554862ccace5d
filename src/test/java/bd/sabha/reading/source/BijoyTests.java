package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.support.BijoyOf;
import bd.sabha.support.DocxOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BijoyTests {

    static Stream<Path> minutes() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/minutes"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            textBlock =
                    """
                    evsjv‡`k বাংলাদেশ
                    Kvh©weeiYx কার্যবিবরণী
                    Kvhv©jq কার্যালয়
                    mfvcwZ সভাপতি
                    wm×všÍ সিদ্ধান্ত
                    wm×vš— সিদ্ধান্ত
                    M„nxZ গৃহীত
                    ¯^v¯’¨ স্বাস্থ্য
                    †gvnv¤§` মোহাম্মদ
                    ‡gŠwjK মৌলিক
                    n‡”Q| হচ্ছে।
                    ‰`wbK দৈনিক
                    ïiæ শুরু
                    ¸iæZ¡ গুরুত্ব
                    KvR¸‡jv কাজগুলো
                    wkÿK শিক্ষক
                    wk¶K শিক্ষক
                    m~² সূক্ষ্ম
                    Kg©KvÐ কর্মকাণ্ড
                    KvÊ কাণ্ড
                    ivóªxq রাষ্ট্রীয়
                    ms¯‹…wZ সংস্কৃতি
                    cÖ‡qvRbxq প্রয়োজনীয়
                    wbw`©ó নির্দিষ্ট
                    D‡`¨v³v উদ্যোক্তা
                    `ªæZ দ্রুত
                    cÖhyw³ প্রযুক্তি
                    ÎæwU ত্রুটি
                    m¤ú~Y© সম্পূর্ণ
                    †÷kb স্টেশন
                    A¨vc অ্যাপ
                    Puv` চাঁদ
                    Pvu` চাঁদ
                    `ytL দুঃখ
                    AvMvgx আগামী
                    21.57 ২১.৫৭
                    e½eÜz বঙ্গবন্ধু
                    m¤§vwbZ সম্মানিত
                    Avjøvn আল্লাহ
                    Awa`ßi অধিদপ্তর
                    gš¿Yvjq মন্ত্রণালয়
                    Dc‡Rjv উপজেলা
                    ¯§viK স্মারক
                    ˆe`y¨wZK বৈদ্যুতিক
                    Av‡jvPbv আলোচনা
                    kZ©mg~n শর্তসমূহ
                    Ávb জ্ঞান
                    AvZ¥ আত্ম
                    D¤§y³ উম্মুক্ত
                    Aÿz‡Yœi অক্ষুণ্নের
                    """)
    void wordsOfMinutesAreReadAsTheyArePrinted(String bijoy, String unicode) {
        assertThat(Bijoy.toUnicode(bijoy)).isEqualTo(Normalizer.normalize(unicode, Normalizer.Form.NFC));
    }

    @Test
    void yaPhalaUnderRaIsNotReph() {
        assertThat(Bijoy.toUnicode("i¨ve h©ve")).isEqualTo("র\u200d্যাব র্যাব");
    }

    @Test
    void aHasantaThatIsSeenStaysSeen() {
        assertThat(Bijoy.toUnicode("Bb&kvAvjøvn ZLb&")).isEqualTo("ইন্\u200cশাআল্লাহ তখন্");
    }

    @Test
    void whatIsTypedInAnotherOrderOrTwiceLooksTheSameAndReadsTheSame() {
        assertThat(Bijoy.toUnicode("Kvh©vjq Kvhv©jq m~¨© gy&w³ Kvvh bvgy¨"))
                .isEqualTo("কার্যালয় কার্যালয় র্স্যূ মুক্তি কায নাম্যু");
    }

    @Test
    void marksOfTypographersAreVowelSignsOnlyUnderALetter() {
        assertThat(Bijoy.toUnicode("i“c “ab” ‘ab’ – †cÖiY…")).isEqualTo("রুপ “ধন” ‘ধন’ – প্রেরণৃ");
        assertThat(Bijoy.toUnicode("Ò‡kL iv‡mjÓ ÔKÕ … 2021Ð22 • gvm")).isEqualTo("“শেখ রাসেল” ‘ক’ … ২০২১–২২ • মাস");
    }

    @Test
    void bytesOfASymbolTypefaceAreReadLikeTheirLetters() {
        assertThat(Bijoy.toUnicode("\uf065\uf076\uf073\uf06a\uf076\uf087\uf060\uf06b"))
                .isEqualTo("বাংলাদেশ");
        assertThat(Bijoy.toUnicode("evsjv\u0087`k")).isEqualTo("বাংলাদেশ");
    }

    @Test
    void unicodeAmongItStaysAsItIs() {
        assertThat(Bijoy.toUnicode("সভার mfvcwZ")).isEqualTo("সভার সভাপতি");
    }

    @Test
    void everySyllableKnowsItsPlace() {
        var source = "XvKv, †gŠwjK wm×všÍ";
        var read = Bijoy.toUnicode(Excerpt.of(source));
        int at = read.toString().indexOf("সিদ্ধান্ত");
        assertThat(read.place(at, read.length())).isEqualTo(new Span(source.indexOf("wm"), source.length()));
        assertThat(read.place(read.toString().indexOf("মৌ"), read.toString().indexOf("লি")))
                .isEqualTo(new Span(6, 9));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void realMinutesTypedInBijoyReadBackEqual(Path file) throws Exception {
        var budget = Budget.of(Budget.USUAL);
        var text = Sources.open(new SourceFile("minutes.txt", Files.readAllBytes(file)), budget);
        var typed = DocxSourceTests.open(DocxOf.ofInBijoy(text));
        assertThat(DocxSourceTests.lines(typed)).isEqualTo(DocxSourceTests.lines(text));
        assertThat(typed.doubts()).singleElement().satisfies(doubt -> assertThat(Bijoy.toUnicode(doubt.sourceText()))
                .isEqualTo(doubt.arguments().get(0)));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void everyWordOfRealMinutesCanBeTypedAndRead(Path file) throws Exception {
        var words = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC)
                .split("[\\s<>]+");
        var banglaWords = Stream.of(words).filter(BijoyOf::has).toList();
        assertThat(banglaWords).hasSizeGreaterThan(300);
        assertThat(banglaWords.stream().map(BijoyOf::of).map(Bijoy::toUnicode)).isEqualTo(banglaWords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SutonnyMJ", "Sutonny MJ", "SUTONNYMJ", "ABCDEF+SutonnyMJ-Bold", "SutonnyMJ,Bold", "SutonnyMJBold",
                "SushreeMJ", "RinkiyMJ Regular", "SutonnyEMJ", "Kalpurush ANSI", "SolaimanLipi ANSI", "Sutonny"
            })
    void typefacesOfBijoyAreKnown(String font) {
        assertThat(Bijoy.isFont(font)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SutonnyOMJ",
                "Sutonny OMJ Bold",
                "NikoshBAN",
                "Nikosh",
                "Kalpurush",
                "SolaimanLipi",
                "Times New Roman",
                "Vrinda",
                "Noto Serif Bengali",
                "Shonar Bangla",
                ""
            })
    void typefacesOfUnicodeAreNotTakenForThem(String font) {
        assertThat(Bijoy.isFont(font)).isFalse();
    }

    @Test
    void everyDrawingOfTheTableIsReadAsItselfAndComposed() {
        var table = BijoyGlyphs.standard().all();
        assertThat(table).hasSizeGreaterThan(190);
        table.forEach((code, glyph) -> {
            if (glyph.kind() != BijoyGlyphs.Kind.WHOLE || glyph.alone() != null) return;
            assertThat(Bijoy.toUnicode(code)).isEqualTo(Normalizer.normalize(glyph.text(), Normalizer.Form.NFC));
        });
    }

    @Test
    void nonsenseIsReadWithoutLosingAnythingAroundIt() {
        for (var nonsense : List.of("‡", "©©©", "v", "w w w", "¨¨", "&&&", "ªª", "š", "‡©", "u©v‡", "“", "¯‡^", "^")) {
            assertThat(Bijoy.toUnicode("mfv " + nonsense + " mfv"))
                    .startsWith("সভা ")
                    .endsWith(" সভা");
        }
    }
}
