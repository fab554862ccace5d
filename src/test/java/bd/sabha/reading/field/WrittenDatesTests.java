package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.manuscript.Excerpt;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2022-05-16 | ১৬ মে ২০২২ খ্রি.",
                "2022-06-02 | ০২ জুন ২০২২",
                "2022-06-02 | 02/06/2022",
                "2024-12-09 | ০৯-১২-২০২৪",
                "2024-12-09 | ০৯.১২.২০২৪ খ্রিঃ",
                "2024-12-09 | ০৯/১২/২৪ ইং",
                "2024-02-27 | : ২৭ ফেব্রুয়ারি ২০২৪;",
                "2024-02-27 | ২৭ ফেব্রুয়ারী, ২০২৪ খ্রিষ্টাব্দ",
                "2021-11-22 | ২২শে নভেম্বর, ২০২১",
                "2021-12-16 | ১৬ই ডিসেম্বর ২০২১",
                "2022-05-01 | ১লা মে ২০২২",
                "2022-05-16 | May 16, 2022",
                "2022-05-16 | 16 May 2022",
                "2022-05-16 | 16th May, 2022",
                "2022-05-16 | 16-May-2022",
                "2022-05-16 | May 16th, 2022",
                "2024-06-30 | 2024-06-30",
                "2024-06-30 | ২০২৪-০৬-৩০",
                "2024-08-05 | ০৫ আগষ্ট ২০২৪",
                "2024-08-05 | ০৫ আগস্ট/২০২৪",
                "2024-08-05 | ০৫ আগস্ট'২৪",
                "2024-09-05 | ৫ সেপ্টেম্বর,২০২৪",
                "2024-09-05 | ৫ সেপ্টম্বর ২০২৪",
                "2024-10-05 | ৫ অক্টোবার ২০২৪",
                "2024-01-05 | ৫ জানুযারী ২০২৪",
                "2024-02-05 | ৫ ফেব্রুযারি ২০২৪",
                "2024-11-05 | ৫ নবেম্বর ২০২৪",
                "2024-04-05 | ০৫ এপ্রিল২০২৪",
                "2024-04-05 | ০৫এপ্রিল ২০২৪",
                "2024-06-30 | জুন ৩০, ২০২৪",
                "2022-06-02 | ১৯ জ্যৈষ্ঠ ১৪২৯ বঙ্গাব্দ",
                "2022-06-02 | ১৯ জৈষ্ঠ, ১৪২৯",
                "2024-02-28 | ১৫ ফাল্গুন ১৪৩০ বঙ্গাব্দ",
                "2024-12-09 | ২৪ অগ্রহায়ণ ১৪৩১",
                "2024-12-09 | ২৪ অগ্রহায়ন ১৪৩১",
                "2021-12-31 | ১৬ পৌষ ১৪২৮",
                "2023-04-14 | ১লা বৈশাখ ১৪৩০ বঙ্গাব্দ",
                "2023-07-30 | ১৫ শ্রাবন ১৪৩০",
                "2023-06-29 | ১৫ আষাঢ় ১৪৩০ বাং",
                "2023-10-31 | ১৫ কার্ত্তিক ১৪৩০",
                "2022-05-16 | তারিখ: ১৬ মে ২০২২ খ্রিস্টাব্দ।",
                "2022-05-16 | ১৬ মে\u00a0২০২২",
                "2022-06-02 | Date: 2 June 2022"
            })
    void datesAreFoundInEveryUsualForm(LocalDate date, String text) {
        assertThat(WrittenDates.in(excerpt(text))).singleElement().satisfies(found -> assertThat(found.date())
                .isEqualTo(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MONDAY | সোমবার | ১৬ মে ২০২২ খ্রি. রোজ সোমবার",
                "MONDAY | সোমবার | ১৬ মে ২০২২ (সোমবার)",
                "MONDAY | সোমবার | সোমবার, ১৬ মে ২০২২",
                "THURSDAY | বৃহষ্পতিবার | ০২/০৬/২০২২ খ্রিঃ, বৃহষ্পতিবার",
                "SUNDAY | রোববার | ১২/০১/২০২৫ তারিখ রোববার সকাল ১০টা",
                "SUNDAY | Sunday | Sunday, 12 January 2025",
                "TUESDAY | মঙ্গলবার | ২৮ নভেম্বর ২০২৪ খ্রিস্টাব্দ; মঙ্গলবার"
            })
    void theWeekdayBesideItIsRead(DayOfWeek weekday, String words, String text) {
        assertThat(WrittenDates.in(excerpt(text))).singleElement().satisfies(found -> {
            assertThat(found.weekday()).isEqualTo(weekday);
            assertThat(found.weekdayWords()).hasToString(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬",
                "সকাল ১০.৩০ ঘটিকা",
                "১২টি ব্যাচের মোট ২৪০ জন",
                "৩১ জুন ২০২৪",
                "৩২/০১/২০২৪",
                "২০১২ সালের নীতিমালা",
                "অক্টোবর/২৪ মাসে",
                "০২৩৩৩০২২২৬",
                "১.১ জেলাধীন সকল দপ্তর ২০২৪",
                "১০ জন ২০২২"
            })
    void whatIsNoDateIsNotTakenForOne(String text) {
        assertThat(WrittenDates.in(excerpt(text))).isEmpty();
    }

    @Test
    void bothDatesOfALineAreFoundInTheirOrder() {
        assertThat(WrittenDates.in(excerpt("তারিখ: ২৪ অগ্রহায়ণ ১৪৩১ বঙ্গাব্দ ০৯ ডিসেম্বর ২০২৪ খ্রিস্টাব্দ")))
                .extracting(WrittenDate::bangla)
                .containsExactly(true, false);
    }

    @Test
    void aBanglaDateIsPrintedWithoutItsEra() {
        var date = WrittenDates.in(excerpt("তারিখ: ১৯  জ্যৈষ্ঠ ১৪২৯ বঙ্গাব্দ")).get(0);
        assertThat(date.printed().value()).isEqualTo("১৯ জ্যৈষ্ঠ ১৪২৯");
    }

    @Test
    void aBanglaDayThatTheCalendarDoesNotHaveIsKeptAsWords() {
        assertThat(WrittenDates.in(excerpt("৩২ পৌষ ১৪২৮"))).singleElement().satisfies(found -> {
            assertThat(found.date()).isNull();
            assertThat(found.printed().value()).isEqualTo("৩২ পৌষ ১৪২৮");
        });
    }

    @Test
    void aMonthThatHadToBeGuessedIsLessSure() {
        assertThat(WrittenDates.in(excerpt("৫ সেপ্টম্বর ২০২৪")).get(0).confidence())
                .isLessThan(1);
        assertThat(WrittenDates.in(excerpt("৫ সেপ্টেম্বর ২০২৪")).get(0).confidence())
                .isEqualTo(1);
    }

    private static Excerpt excerpt(String text) {
        return Excerpt.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
