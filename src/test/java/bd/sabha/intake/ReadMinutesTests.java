package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.minutes.PastMinutes;
import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was read of minutes, as the minutes that they are. */
class ReadMinutesTests {

    @Test
    void datesAndTimesKeepThePapersWordsBesideTheirValues() throws Exception {
        var past = read("000_8583437cf2faf0f9");
        assertThat(past.date().value()).isEqualTo("2022-05-16");
        assertThat(past.date().words()).startsWith("১৬ মে ২০২২");
        assertThat(past.time().words()).contains("১২:৩০");
        assertThat(past.memoDate().words()).isEqualTo("০২ জুন ২০২২");
    }

    @Test
    void aTableStandsInItsDiscussionWhereItStood() throws Exception {
        var portal =
                read("000_8583437cf2faf0f9").items().get(1).discussion().lines().toList();
        assertThat(portal.get(0)).startsWith("তথ্য অধিকার আইন");
        assertThat(portal.get(1)).startsWith("জেলা/উপজেলা কার্যালয়ের নাম\t");
        assertThat(portal.stream().filter(line -> line.contains("\t"))).hasSize(11);
        assertThat(portal.get(portal.size() - 1)).startsWith("উপর্যুক্ত পরিসংখ্যান");
    }

    @Test
    void theLayoutIsThatOfThePaper() throws Exception {
        assertThat(read("000_8583437cf2faf0f9").layout()).isEqualTo(MinutesLayout.THREE_COLUMNS);
        assertThat(read("001_dbd4c41b19f3c308").layout()).isEqualTo(MinutesLayout.FOUR_COLUMNS);
        assertThat(read("003_908c188bc464dd51").layout()).isEqualTo(MinutesLayout.FIVE_COLUMNS);
        assertThat(read("004_db77356bfb538854").layout()).isEqualTo(MinutesLayout.PROSE);
        assertThat(read("001_dbd4c41b19f3c308").columns()).contains("গৃহীত সিদ্ধান্ত");
        assertThat(read("004_db77356bfb538854").columns()).containsExactly("আলোচ্য সূচি");
    }

    @Test
    void anAgendaKeepsItsNameWhereverItStandsInProse() throws Exception {
        var before = Files.readAllBytes(Path.of("src/test/resources/corpus/24-upazila-parishad.txt"));
        var past = ReadMinutes.of(MinutesReader.standard().read(new SourceFile("24.txt", before)));
        assertThat(past.columns()).containsExactly("আলোচ্য বিষয়");
    }

    @Test
    void theTitleSaysWhichMeetingItWas() throws Exception {
        assertThat(read("004_db77356bfb538854").number()).isEqualTo(2);
        assertThat(read("003_908c188bc464dd51").number()).isNull();
        assertThat(MeetingOrdinals.in("জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী"))
                .contains(12);
        assertThat(MeetingOrdinals.in("৪র্থ মাসিক সমন্বয় সভার কার্যবিবরণী")).contains(4);
        assertThat(MeetingOrdinals.in("Minutes of the 3rd Steering Committee Meeting"))
                .contains(3);
        assertThat(MeetingOrdinals.in("ল্যাব স্থাপন (২য় পর্যায়) প্রকল্পের সভার কার্যবিবরণী"))
                .isEmpty();
        assertThat(MeetingOrdinals.in("নভেম্বর ২০২৪ মাসের সভার কার্যবিবরণী")).isEmpty();
    }

    private static PastMinutes read(String name) throws IOException, Refused {
        var bytes = Files.readAllBytes(Path.of("src/main/resources/sample/minutes", name + ".txt"));
        return ReadMinutes.of(MinutesReader.standard().read(new SourceFile(name + ".txt", bytes)));
    }
}
