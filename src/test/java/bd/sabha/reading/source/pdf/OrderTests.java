package bd.sabha.reading.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Signs of vowels whose programs tell them as they stand on paper. */
class OrderTests {

    private final Face face = new Face(new PDType1Font(FontName.HELVETICA));

    @Test
    void vowelsThatStandBeforeTheirLetterAreWrittenBehindIt() {
        assertThat(ordered("আ ে ল া চ ন া য় _ ি স দ ্ধ া ন ্ত")).isEqualTo("আলোচনায় সিদ্ধান্ত");
        assertThat(ordered("ক ি ম ি ট _ ক ে র _ ি ন")).isEqualTo("কমিটি করে নি");
        assertThat(ordered("ৈ ব ঠ ক _ ে ক ৗ শ ল")).isEqualTo("বৈঠক কৌশল");
    }

    @Test
    void lettersThatHangTogetherStayTogether() {
        assertThat(ordered("ে প্র র ণ _ ি ক্ ষ ক")).isEqualTo("প্রেরণ ক্ষিক");
        assertThat(ordered("ি ব ্য _ ে ন")).isEqualTo("ব্যি নে");
    }

    @Test
    void aRephIsWrittenBeforeItsLetter() {
        assertThat(ordered("ক ম র্ চ া র ী _ ি ন")).isEqualTo("কর্মচারী নি");
        assertThat(ordered("ক া য র্ া ল য় _ ি ন")).isEqualTo("কার্যালয় নি");
    }

    @Test
    void whatIsInTheOrderOfWritingStays() {
        assertThat(ordered("ক ম ি ট ি _ ক র ে _ ন ি")).isEqualTo("কমিটি করে নি");
        assertThat(ordered("ক র্ ম চ া র ী _ ন ি")).isEqualTo("কর্মচারী নি");
    }

    /** Glyphs with blanks between, and underscores for blanks. */
    private String ordered(String glyphs) {
        var line = new ArrayList<Glyph>();
        for (var text : glyphs.split(" ")) {
            float x = line.size() * 6;
            line.add(new Glyph(text.replace('_', ' '), x, x + 6, 100, 10, face, false, -1, false, false));
        }
        var order = new Order(List.of(new PageContent(0, 595, 842, line, List.of())));
        var text = order.of(line).stream().map(Glyph::text).collect(Collectors.joining());
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replace(java.text.Normalizer.normalize("য়", java.text.Normalizer.Form.NFC), "য়");
    }
}
