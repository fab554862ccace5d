package bd.sabha.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordWriterTests {

    @Test
    void readsBackEqual() throws Exception {
        var docx = WordWriter.write(
                """
                <html lang="bn"><head><title>সভা</title></head><body>
                <div class="running-footer"><p>পৃষ্ঠা <span class="page-number"></span></p></div>
                <h1>সভার কার্যবিবরণী</h1><p>উপস্থিত <b>সকলকে</b> স্বাগত</p>
                <table><thead><tr><th>ক্রম</th><th>সিদ্ধান্ত</th></tr></thead>
                <tbody><tr><td rowspan="2">১</td><td>ক)</td></tr><tr><td>খ)</td></tr></tbody></table>
                </body></html>""");
        Files.write(Path.of("target/first.docx"), docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("উপস্থিত সকলকে স্বাগত");
            assertThat(document.getTables().get(0).getRow(2).getCell(1).getText())
                    .isEqualTo("খ)");
        }
    }
}
