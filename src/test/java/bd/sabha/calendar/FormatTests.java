package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormatTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 16);

    private final Format format = new Format(words());

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void isBanglaWhereNobodyReads() {
        assertThat(format.date(DAY)).isEqualTo("১৬ মে ২০২২");
        assertThat(format.banglaDate(LocalDate.of(2022, 6, 2))).isEqualTo("১৯ জ্যৈষ্ঠ ১৪২৯");
        assertThat(format.weekday(DAY)).isEqualTo("সোমবার");
        assertThat(format.digits("05.44.0100-57")).isEqualTo("০৫.৪৪.০১০০-৫৭");
        assertThat(format.dateTime(Instant.parse("2022-05-16T04:30:00Z"))).isEqualTo("১৬ মে ২০২২, সকাল ১০:৩০");
    }

    @Test
    void namesThePartOfTheDay() {
        assertThat(format.time(LocalTime.of(4, 5))).isEqualTo("রাত ৪:০৫");
        assertThat(format.time(LocalTime.of(11, 0))).isEqualTo("সকাল ১১:০০");
        assertThat(format.time(LocalTime.of(12, 30))).isEqualTo("দুপুর ১২:৩০");
        assertThat(format.time(LocalTime.of(15, 0))).isEqualTo("বিকাল ৩:০০");
        assertThat(format.time(LocalTime.of(18, 30))).isEqualTo("সন্ধ্যা ৬:৩০");
        assertThat(format.time(LocalTime.of(22, 0))).isEqualTo("রাত ১০:০০");
    }

    @Test
    void countsMeetings() {
        assertThat(format.ordinal(1)).isEqualTo("১ম");
        assertThat(format.ordinal(4)).isEqualTo("৪র্থ");
        assertThat(format.ordinal(12)).isEqualTo("১২তম");
        assertThat(format.in(Languages.ENGLISH).ordinal(12)).isEqualTo("12th");
        assertThat(format.in(Languages.ENGLISH).ordinal(20)).isEqualTo("20th");
        assertThat(format.in(Languages.ENGLISH).ordinal(23)).isEqualTo("23rd");
    }

    @Test
    void writesDatesTimesAndCountsAsPapersDo() {
        assertThat(format.officeDate(LocalDate.of(2022, 6, 2))).isEqualTo("০২ জুন ২০২২");
        assertThat(format.officeDate(DAY)).isEqualTo("১৬ মে ২০২২");
        assertThat(format.officeTime(LocalTime.of(11, 0))).isEqualTo("সকাল ১১.০০ ঘটিকা");
        assertThat(format.officeTime(LocalTime.of(12, 30))).isEqualTo("বেলা ১২.৩০ ঘটিকা");
        assertThat(format.officeTime(LocalTime.of(15, 5))).isEqualTo("বিকাল ০৩.০৫ ঘটিকা");
        assertThat(format.counted(5)).isEqualTo("০৫ (পাঁচ)");
        assertThat(format.counted(32)).isEqualTo("৩২ (বত্রিশ)");
        assertThat(format.amount(1_234_567)).isEqualTo("১২,৩৪,৫৬৭");
        assertThat(format.amount(999)).isEqualTo("৯৯৯");
        assertThat(format.amount(-123_456_789)).isEqualTo("-১২,৩৪,৫৬,৭৮৯");
        var english = format.in(Languages.ENGLISH);
        assertThat(english.officeDate(LocalDate.of(2022, 6, 2))).isEqualTo("2 June 2022");
        assertThat(english.officeTime(LocalTime.of(15, 5))).isEqualTo("3:05 pm");
        assertThat(english.counted(5)).isEqualTo("5 (five)");
        assertThat(english.amount(1_000)).isEqualTo("1,000");
    }

    @Test
    void followsTheReaderUnlessAPaperIsWritten() {
        LocaleContextHolder.setLocale(Languages.ENGLISH);
        assertThat(format.date(DAY)).isEqualTo("16 May 2022");
        assertThat(format.time(LocalTime.of(12, 30))).isEqualTo("12:30 pm");
        assertThat(format.time(LocalTime.of(0, 5))).isEqualTo("12:05 am");
        assertThat(format.digits("৫৭")).isEqualTo("57");
        assertThat(format.in(Languages.BANGLA).date(DAY)).isEqualTo("১৬ মে ২০২২");
    }

    @Test
    void readsWhateverDigitsPeopleType() {
        assertThat(Format.latinDigits("০৫.৪৪-12")).isEqualTo("05.44-12");
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
