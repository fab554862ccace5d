package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Reading.Previous;
import bd.sabha.reading.manuscript.Excerpt;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousMinutesTests {

    private final List<Doubt> doubts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "গত সভার কার্যবিবরণী পাঠ করা হয় এবং কোন সংশোধনী না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী কোনরূপ সংশোধনী ব্যতিরেকে সর্বসম্মতিক্রমে দৃঢ়ীকৃত হয়।",
                "সভাপতি বিগত সভার কার্যবিবরণী পাঠ করে শোনান। কোন সংশোধনী না থাকায় কার্যবিবরণী সর্বসম্মতিক্রমে দৃষ্টিকরণ হয়।",
                "গত ১২/০৪/২০২৪ তারিখের সভার কার্যবিবরণী সর্বসম্মতভাবে অনুমোদিত হয়।",
                "পূর্ববর্তী সভার কার্যবিবরণীর উপর কারো কোন আপত্তি না থাকায় সর্বসম্মতিক্রমে তা অনুমোদন করা হলো।",
                "গত সভার কার্যবিবরণী সকলের সম্মতিক্রমে দৃঢ়ীকরণ করা হয়।",
                "কার্যবিবরণীতে কোনরূপ সংশোধনী না থাকায় সর্বসম্মতিক্রমে তা দৃষ্টিকরণের সিদ্ধান্ত গৃহীত হয়।",
                "বিগত সভার কার্যবিবরণী সভায় উপস্থাপন করা হলে সর্ব সম্মতিক্রমে দৃড়ীকরণ করা হয়।",
                "গত সভার কার্যবিবরণী পঠিত ও সর্বসম্মতিক্রমে গৃহীত ও দৃঢ়ীকরণ করা হয়।",
                "The minutes of the last meeting were read out and confirmed unanimously."
            })
    void unanimousConfirmationsAreFound(String opening) {
        var previous = read(opening);
        assertThat(previous.confirmed().value()).isTrue();
        assertThat(previous.unanimous().value()).isTrue();
        assertThat(previous.amended().value()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "গত সভার কার্যবিবরণী পাঠ করে শোনানো হয়। এতে কোন সংশোধনী প্রস্তাব না থাকায় তা দৃষ্টিকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো। সভায় সর্বসম্মতিক্রমে নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:",
                "গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয় এবং সর্বসম্মতিক্রমে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়।",
                "পূর্বের সভার কার্যবিবরণী উপস্থাপন করা হয়। কারো কোন মতামত না থাকায় উহা অনুমোদিত হয়।",
                "সদস্য-সচিব গত সভার কার্যবিবরণী পাঠ করেন এবং তা দৃঢ়ীকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী দূঢ়ীকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী দৃঢ় করণ করা হয়।",
                "বিগত সভার কার্যবিবরণী দৃটীকরণ করা হয়।",
                "The minutes of the previous meeting were approved without any amendment."
            })
    void confirmationsThatDoNotSayByAllAreNotUnanimous(String opening) {
        var previous = read(opening);
        assertThat(previous.confirmed().value()).isTrue();
        assertThat(previous.unanimous().value()).isFalse();
        assertThat(previous.amended().value()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "গত সভার কার্যবিবরণী প্রয়োজনীয় সংশোধনীসহ সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়।",
                "বিগত সভার কার্যবিবরণী সংশোধনপূর্বক দৃঢ়ীকরণ করা হলো।",
                "গত সভার কার্যবিবরণী সংশোধন সাপেক্ষে অনুমোদন করা হয়।",
                "বিগত সভার কার্যবিবরণী সংশোধিত আকারে দৃঢ়ীকরণ করা হয়।",
                "গত সভার কার্যবিবরণীর ৩ নং ক্রমিকে সদর এর স্থলে রামপাল প্রতিস্থাপন করা হয়। অতঃপর তা দৃঢ়ীকরণ করা হয়।",
                "কতিপয় সংশোধনীসহ গত সভার কার্যবিবরণী দৃষ্টিকরণ করা হয়।",
                "The minutes of the last meeting were confirmed with minor corrections."
            })
    void amendedConfirmationsAreFound(String opening) {
        var previous = read(opening);
        assertThat(previous.confirmed().value()).isTrue();
        assertThat(previous.amended().value()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম আরম্ভ করেন।",
                "গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয়নি।",
                "কোরাম না থাকায় বিগত সভার কার্যবিবরণী দৃঢ়ীকরণ স্থগিত রাখা হয়।",
                "গত সভার কার্যবিবরণী পরবর্তী সভায় দৃঢ়ীকরণ করা হবে।",
                "সভাপতি গত সভার কার্যবিবরণী পাঠ করে শোনান।",
                "আলোচনা শেষে সর্বসম্মতিক্রমে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়।",
                "প্রকল্পের বাজেট অনুমোদন করা হয়।",
                "উক্ত সভার কার্যবিবরণী সুরক্ষা সেবা বিভাগে প্রেরণ করে।",
                "আলোচ্যসূচি: যানজট দূরীকরণ বিষয়ে আলোচনা করা হয়।",
                "গত সভার কার্যবিবরণী দৃঢ়ীকরণ",
                "বিগত সভার কার্যবিবরণী দৃঢ়ীকরণের জন্য উপস্থাপন করা হয়।",
                "The minutes of the last meeting were not confirmed."
            })
    void whatConfirmsNothingIsNotTakenForAConfirmation(String opening) {
        assertThat(read(opening).confirmed().value()).isFalse();
        assertThat(doubts).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "দৃষ্টিকরণ",
                "দৃড়ীকরণ",
                "দূঢ়ীকরণ",
                "দৃটীকরণ",
                "দৃঢ়ীকবণ",
                "দৃষ্টিকরন",
                "দৃষ্টীকরণ",
                "দৃর্ঢ়িকরণ",
                "দঢ়ীকরণ",
                "দৃশ্যকরণ"
            })
    void misreadWordsAreRepairedAndDoubted(String misread) {
        assertThat(read("গত সভার কার্যবিবরণীতে কোন সংশোধনী না থাকায় তা " + misread + " করা হয়।")
                        .confirmed()
                        .value())
                .isTrue();
        assertThat(doubts).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.REPAIRED);
            assertThat(doubt.arguments()).containsExactly(nfc(misread), nfc("দৃঢ়ীকরণ"));
            assertThat(doubt.sourceText()).isEqualTo(nfc(misread));
            assertThat(doubt.field()).isEqualTo("previous.confirmed");
        });
    }

    @Test
    void aWordThatIsRightNeedsNoDoubt() {
        read("গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয়।");
        assertThat(doubts).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "সভাপতি | সভাপতি বিগত সভার কার্যবিবরণী পাঠ করে শোনান।",
                "অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি) | অতঃপর সভাপতির অনুমতিক্রমে অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি) বিগত সভার কার্যবিবরণী সভায় পাঠ করে শুনান।",
                "সদস্য-সচিব | সভাপতির অনুমতিক্রমে সদস্য-সচিব গত সভার কার্যবিবরণী পাঠ করেন এবং তা দৃঢ়ীকরণ করা হয়।",
                "উপজেলা নির্বাহী অফিসার | সভাপতি সকলকে স্বাগত জানান এবং উপজেলা নির্বাহী অফিসার বিগত সভার কার্যবিবরণী পাঠ করেন।",
                "সভাপতি | সভাপতি সকলকে স্বাগত জানান। তিনি বিগত সভার কার্যবিবরণী পাঠ করে শোনান।",
                "উপপরিচালক, কৃষি | সভাপতি উপপরিচালক, কৃষি কে গত সভার কার্যবিবরণী পাঠের জন্য অনুরোধ জানান।",
                " | উপসচিব গত সভার কার্যবিবরণী উপস্থাপন করেন।",
                "Project Director | The minutes of the last meeting were read out by the Project Director and confirmed.",
                "মোঃ করিম, সহকারী প্রোগ্রামার | সভার শুরুতে জনাব মোঃ করিম, সহকারী প্রোগ্রামার গত সভার কার্যবিবরণী পড়ে শোনান।",
                "সদস্য সচিব | বিগত সভার কার্যবিবরণী সদস্য সচিব পাঠ করে শোনান।",
                "সহকারী কমিশনার | সহকারী কমিশনার কর্তৃক বিগত সভার কার্যবিবরণী পাঠ করা হয়।",
                "সভাপতি | সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে বিগত সভার কার্যবিবরণী পাঠ করেন।",
                " | অতঃপর বিগত সভার কার্যবিবরণী পাঠ করে শোনানো হয়।",
                " | সভাপতি সকলকে স্বাগত জানান।"
            })
    void whoReadThemOutIsTheSubjectOfTheSentence(String reader, String opening) {
        var readBy = read(opening).readBy();
        assertThat(readBy == null ? null : readBy.value()).isEqualTo(reader == null ? null : nfc(reader));
    }

    private Previous read(String opening) {
        return PreviousMinutes.in(Excerpt.of(nfc(opening)), doubts);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
