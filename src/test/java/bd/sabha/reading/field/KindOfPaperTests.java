package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindOfPaperTests {

    private static final String TITLE = "এপ্রিল ২০২৪ মাসের মাসিক সমন্বয় সভার কার্যবিবরণী";
    private static final String HEADER = "সভাপতি\tনাজমা খাতুন\nসভার তারিখ\t১৬ এপ্রিল ২০২৪\nস্থান\tসম্মেলন কক্ষ";
    private static final String OPENING =
            "সভাপতি সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। বিগত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয়।";
    private static final String TABLE =
            "ক্রম\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tপোর্টাল হালনাগাদ নয়।\tহালনাগাদ করতে হবে।\tসকল দপ্তর প্রধান";
    private static final String CLOSING = "আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।";

    @Test
    void minutesAreAcceptedWhateverTheyHaveLost() {
        var parts = List.of(TITLE, HEADER, OPENING, TABLE, CLOSING);
        for (var lost : parts) {
            var rest = parts.stream().filter(part -> !part.equals(lost)).toList();
            assertThatCode(() -> KindOfPaper.refuse(paper(String.join("\n", rest))))
                    .as("without " + lost)
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> KindOfPaper.refuse(paper(OPENING + "\n" + TABLE))).doesNotThrowAnyException();
        assertThatCode(() -> KindOfPaper.refuse(paper(TABLE + "\n" + CLOSING))).doesNotThrowAnyException();
    }

    @Test
    void minutesInProseAreAccepted() {
        assertThatCode(
                        () -> KindOfPaper.refuse(
                                paper(
                                        """
                        ১.১ আলোচনা: ই-নথির ব্যবহার নিয়ে বিস্তারিত আলোচনা করা হয়।
                        ১.২ সিদ্ধান্ত:
                        (ক) ই-নথির ব্যবহার বৃদ্ধি করতে হবে;
                        সভায় আর কোন আলোচনা না থাকায় সকলকে ধন্যবাদ জ্ঞাপন করে সভার সমাপ্তি ঘোষণা করা হয়।""")))
                .doesNotThrowAnyException();
    }

    @Test
    void minutesThatAnnounceTheNextMeetingAreNoNotice() {
        assertThatCode(() -> KindOfPaper.refuse(paper(String.join(
                        "\n",
                        TITLE,
                        HEADER,
                        OPENING,
                        TABLE,
                        "পরবর্তী সভা আগামী ১৫ মে ২০২৪ তারিখে অনুষ্ঠিত হবে।",
                        CLOSING))))
                .doesNotThrowAnyException();
    }

    @Test
    void englishMinutesAreAccepted() {
        assertThatCode(
                        () -> KindOfPaper.refuse(
                                paper(
                                        """
                        Minutes of the 5th Meeting of the Steering Committee
                        The chair welcomed all members. The minutes of the last meeting were confirmed.
                        Decision: It was decided that the portal shall be updated every month.
                        The meeting ended with a vote of thanks.""")))
                .doesNotThrowAnyException();
    }

    @Test
    void aNoticeIsRefusedThoughItMentionsTheLastMinutes() {
        assertThat(
                        reason(
                                """
                        জেলা প্রশাসকের কার্যালয়, রংপুর
                        বিষয়: জেলা আইসিটি কমিটির সভার নোটিশ
                        জেলা আইসিটি কমিটির সভা আগামী ২৫ আগস্ট ২০২৪ তারিখ সকাল ১০.০০ ঘটিকায় সম্মেলন কক্ষে অনুষ্ঠিত হবে। সভায় সভাপতিত্ব করবেন জেলা প্রশাসক।
                        উক্ত সভায় উপস্থিত থাকার জন্য বিনীত অনুরোধ করা হলো।
                        আলোচ্যসূচি:
                        ১. গত সভার কার্যবিবরণী দৃঢ়ীকরণ
                        ২. গত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি"""))
                .isEqualTo(Reason.NOTICE);
    }

    @Test
    void aLetterIsRefusedThoughItForwardsMinutes() {
        assertThat(
                        reason(
                                """
                        স্মারক নম্বর: ৫৬.০৪.৬৯০০.০০০.০৬.০০২.২২.৪২
                        বিষয়: মাসিক সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।
                        সূত্র: প্রধান কার্যালয়ের পত্র।
                        উপর্যুক্ত বিষয়ের প্রেক্ষিতে সভার কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।"""))
                .isEqualTo(Reason.LETTER);
    }

    @Test
    void ordersNewsAndOtherPapersAreRefused() {
        assertThat(reason("অফিস আদেশ\nনিম্নবর্ণিত কর্মকর্তাগণকে বদলি করা হলো:\nএ আদেশ জনস্বার্থে জারি করা হলো।"))
                .isEqualTo(Reason.LETTER);
        assertThat(
                        reason(
                                "নিজস্ব প্রতিবেদক\nজেলা উন্নয়ন কমিটির সভা অনুষ্ঠিত হয়েছে। সভায় উপস্থিত ছিলেন জেলা প্রশাসক। তিনি এ কথা বলেন।"))
                .isEqualTo(Reason.NEWS);
        assertThat(reason(
                        "জেলা আইসিটি কমিটির সভার কার্যপত্র\nক্রম\tসিদ্ধান্ত\tঅগ্রগতি\n১\tহালনাগাদ করতে হবে।\tসম্পন্ন"))
                .isEqualTo(Reason.NOT_MINUTES);
        assertThat(
                        reason(
                                "সভায় উপস্থিত কর্মকর্তাগণের তালিকা\nসভার তারিখ: ২৭ আগস্ট ২০২৪\nক্রম\tনাম\tস্বাক্ষর\n১\tআরিফা\t"))
                .isEqualTo(Reason.NOT_MINUTES);
        assertThat(reason("জীবন বৃত্তান্ত\nপিতার নাম: আব্দুস সামাদ\nজন্ম তারিখ: ১২ জানুয়ারি ১৯৯৪"))
                .isEqualTo(Reason.NOT_MINUTES);
        assertThat(reason("আমাদের গ্রামটি নদীর তীরে।")).isEqualTo(Reason.NOT_MINUTES);
    }

    @Test
    void aPaperWithoutLettersIsEmpty() {
        assertThat(reason("...\n১২\t৩৪")).isEqualTo(Reason.EMPTY);
    }

    private static Reason reason(String text) {
        var refused = catchThrowableOfType(Refused.class, () -> KindOfPaper.refuse(paper(text)));
        assertThat(refused).isNotNull();
        return refused.reason();
    }

    /** Lines with tabs are rows of a table. */
    private static Manuscript paper(String text) {
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        for (var line : nfc.split("\n")) {
            var cells = Stream.of(line.split("\t", -1))
                    .map(KindOfPaperTests::paragraph)
                    .map(words -> Cell.of(List.of(words)))
                    .toList();
            if (cells.size() > 1) {
                rows.add(new Row(cells));
                continue;
            }
            if (!rows.isEmpty()) blocks.add(new Table(rows));
            rows.clear();
            blocks.add(paragraph(line));
        }
        if (!rows.isEmpty()) blocks.add(new Table(rows));
        return new Manuscript(nfc, blocks, List.of());
    }

    private static Block paragraph(String text) {
        return new Paragraph(Excerpt.of(text));
    }
}
