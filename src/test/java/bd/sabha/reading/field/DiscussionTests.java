package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Deadline.Kind;
import bd.sabha.reading.Reading.Reports;
import bd.sabha.reading.manuscript.Excerpt;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a discussion says beside what is discussed. */
class DiscussionTests {

    private static final LocalDate MEETING = LocalDate.of(2024, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2024-10 | বান্দরবান সদর;রোয়াংছড়ি;বুমা;লামা | কাজ চলছে। অক্টোবর/২৪ মাসে বান্দরবান সদর, রোয়াংছড়ি, বুমা, ও লামা উপজেলা হতে তথ্য বাতায়ন হালনাগাদের প্রতিবেদন পাওয়া গেছে।",
                "2024-10 | বান্দরবান সদর;রোয়াংছড়ি;লামা;আলীকদম;নাইক্ষ্যংছড়ি | সভাপতি জানান, অক্টোবর/২৪ মাসে বান্দরবান সদর, রোয়াংছড়ি, লামা, আলীকদম ও নাইক্ষ্যংছড়ি উপজেলা হতে ল্যাব পরিদর্শনের প্রতিবেদন পাওয়া গেছে।",
                "2024-10 | বান্দরবান সদর;রোয়াংছড়ি;লামা | সভাপতি জানান, অক্টোবর/২০২৪ মাসে বান্দরবান সদর, রোয়াংছড়ি ও লামা উপজেলা হতে সভার প্রতিবেদন পাওয়া গেছে।",
                "2024-09 | রামপাল;মোংলা | সেপ্টেম্বর ২০২৪ মাসের প্রতিবেদন রামপাল এবং মোংলা উপজেলা থেকে পাওয়া গেছে।",
                "2024-10 | গাংনী | অক্টোবর মাসে গাংনী উপজেলা হতে প্রতিবেদন প্রেরণ করা হয়েছে।",
                "2023-12 | গাংনী;মুজিবনগর | ডিসেম্বর মাসের প্রতিবেদন গাংনী ও মুজিবনগর উপজেলা হতে পাওয়া গেছে।",
                "2024-10 | ফকিরহাট;কচুয়া | গত মাসে ফকিরহাট ও কচুয়া উপজেলা হতে প্রতিবেদন পাওয়া গেছে।"
            })
    void whoHasReportedIsRead(String period, String from, String discussion) {
        var reports = reports(discussion);
        assertThat(reports.period()).isEqualTo(period);
        assertThat(reports.from().stream().map(one -> one.value()))
                .isEqualTo(Stream.of(nfc(from).split(";")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ল্যাব পরিদর্শনের প্রতিবেদন প্রেরণ করতে হবে।",
                "অক্টোবর/২৪ মাসে কোন কার্যক্রম হয়নি।",
                "অক্টোবর/২৪ মাসে রুমা উপজেলা হতে প্রতিবেদন পাওয়া যায়নি।",
                "মে মাসে প্রশিক্ষণ অনুষ্ঠিত হয়েছে। প্রতিবেদন পাওয়া গেছে।"
            })
    void whereNobodyHasReportedNobodyIsNamed(String discussion) {
        assertThat(reports(discussion)).isNull();
    }

    @Test
    void decisionsOfAnotherMeetingAreQuotedByTheirNumbers() {
        var cited = CitedDecisions.in(List.of(
                excerpt("উক্ত সভায় ৩২টি সিদ্ধান্ত গ্রহণ করা হয়।"),
                excerpt("সিদ্ধান্ত নং-৩: মাঠ পর্যায়ে ১৫ জানুয়ারি ২০২১ মধ্যে নির্দেশনা প্রদান করতে হবে।"),
                excerpt("সিদ্ধান্ত নং- ৪: রিপোর্ট প্রতি তিন মাস অন্তর সংগ্রহ করতে হবে।"),
                excerpt("সিদ্ধান্ত নং- ৩ এবং ৪ এর আলোকে পত্র প্রেরণ করা হয়।")));
        assertThat(cited).extracting(one -> one.no()).containsExactly("৩", "৪");
        assertThat(cited.get(0).text().value())
                .isEqualTo(nfc("মাঠ পর্যায়ে ১৫ জানুয়ারি ২০২১ মধ্যে নির্দেশনা প্রদান করতে হবে।"));
    }

    @Test
    void decisionsQuotedInOneParagraphAreTold() {
        var cited = CitedDecisions.in(
                List.of(
                        excerpt(
                                "যা নিম্নরূপ: সিদ্ধান্ত নং-৩: নির্দেশনা দিতে হবে। সিদ্ধান্ত নম্বর ৪ঃ রিপোর্ট সংগ্রহ করতে হবে। সিদ্ধান্ত নং ৩ ও ৪ এর আলোকে পত্র দেওয়া হয়।")));
        assertThat(cited)
                .extracting(one -> one.text().value())
                .containsExactly(nfc("নির্দেশনা দিতে হবে।"), nfc("রিপোর্ট সংগ্রহ করতে হবে।"));
    }

    @Test
    void deadlinesThatTheDiscussionMentionsAreQuotedWithWhatTheyAreAbout() {
        assertThat(
                        quotes(
                                "কর্মকর্তা প্রতিমাসে ন্যূনতম ০৪ টি এবং উপজেলার কর্মকর্তা প্রতিমাসে ন্যূনতম ০৫ টি ল্যাব পরিদর্শন করবেন।"))
                .containsExactly(new Deadline(Kind.MONTHLY_QUOTA, "4"), new Deadline(Kind.MONTHLY_QUOTA, "5"));
        assertThat(quotes("এপিএ বাস্তবায়নের জন্য প্রয়োজনীয় সকল প্রতিবেদন যথাসময়ে প্রেরণ করতে হবে।"))
                .containsExactly(new Deadline(Kind.SOFT, nfc("যথাসময়ে")));
        assertThat(
                        quotes(
                                "কর্মচারীদের যথাসময়ে অফিসে উপস্থিত থাকার বিষয়টি গুরুত্ব দেয়া হয়। পোর্টাল নিয়মিত হালনাগাদ করতে হবে।"))
                .isEmpty();
        assertThat(Deadlines.mentioned(
                        excerpt("সকল অফিসারগণকে প্রতিমাসে ইনোভেটিভ টিমের সভা আয়োজন এবং পর্যালোচনা করার অনুরোধ করেন।")))
                .extracting(one -> one.quote().value())
                .containsExactly(nfc("প্রতিমাসে ইনোভেটিভ টিমের সভা আয়োজন"));
    }

    private static List<Deadline> quotes(String discussion) {
        return Deadlines.mentioned(excerpt(discussion)).stream()
                .map(one -> one.deadline())
                .toList();
    }

    private static Reports reports(String discussion) {
        return ReportsReceived.in(excerpt(discussion), MEETING);
    }

    private static Excerpt excerpt(String text) {
        return Excerpt.of(nfc(text));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
