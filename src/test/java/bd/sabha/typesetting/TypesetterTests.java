package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a printed page is. */
class TypesetterTests {

    private final Typesetter typesetter = Typesetter.standard();

    @Test
    void aPageIsPrinted() {
        var print = typesetter.print(Sheets.page("<h1>সভার কার্যবিবরণী</h1><p>র‍্যাব <b>ক্ষ্মা</b> AVATAR fi</p>"
                + "<div data-mark=\"chair\" style=\"width: 180pt; height: 60pt\"></div>"));
        assertThat(print.pages()).isEqualTo(1);
        assertThat(print.marks()).hasSize(1);
    }
}
