package bd.sabha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTimeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "বেলা: ১২:৩০ | 12:30",
                "বেলা ১১.০০ ঘটিকা। | 11:00",
                "সকাল ১১.০০ ঘটিকা | 11:00",
                "সকাল ১০.০০টা | 10:00",
                "সকাল ১০টা | 10:00",
                "সকাল ১০ ঘটিকায় | 10:00",
                "বিকাল ৩.৩০ ঘটিকার | 15:30",
                "বিকেল ০৩ঃ৩০ মিনিট | 15:30",
                "দুপুর ২টা ১৫ মিনিটে | 14:15",
                "সন্ধ্যা ৭:৩০ | 19:30",
                "রাত ১২:১৫ | 00:15",
                "রাত ৩.০০ টা | 03:00",
                "অপরাহ্ণ ২.৩০ ঘটিকা | 14:30",
                "সাড়ে ১০টা | 10:30",
                "সকাল সোয়া ৯ টায় | 09:15",
                "পৌনে ১১ টা | 10:45",
                "সকাল 10.30 ঘটিকা | 10:30",
                "১৫.৩০ ঘটিকা | 15:30",
                "৩.৩০ ঘটিকা | 15:30",
                "10:30 am | 10:30",
                "2.15 p.m. | 14:15",
                "12:05 AM | 00:05"
            })
    void readsTimesAsTheyAreFound(String text, LocalTime time) {
        assertThat(OfficeTime.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "সকাল",
                "সকাল ৩.৬০",
                "২৫.০০ ঘটিকা",
                "সকাল ৩.০০ ঘটিকা",
                "পরিশিষ্ট ক",
                "15:00 am",
                "সাড়ে ১০.৩০"
            })
    void readsNothingElse(String text) {
        assertThat(OfficeTime.read(text)).isEmpty();
    }

    @Test
    void readsBackEveryMinuteThatItWrites() {
        for (var minute = 0; minute < 24 * 60; minute++) {
            var time = LocalTime.MIN.plusMinutes(minute);
            assertThat(OfficeTime.read(OfficeTime.written(time))).as("%s", time).contains(time);
        }
    }
}
