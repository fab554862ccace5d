package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.typesetting.Typesetter;
import bd.sabha.word.WordWriter;
import org.junit.jupiter.api.Test;

/** Pages that were kept before documents had PDFs. */
class OldPageTests {

    private static final String PAGE =
            """
            <!DOCTYPE html>

            <html lang="bn">
            <head>
              <meta charset="utf-8">
              <meta name="description" content="সভার &quot;নোটিশ&quot;">
              <title>সভার নোটিশ</title>
              <style>
                @font-face { font-family: 'Noto Sans Bengali'; src: url(/vendor/noto.woff2) format('woff2'), url("x.ttf"); }
                @page { size: A4; margin: 2cm; }
                hr { background: url(/line.png); }
                article > p:nth-child(2) { display: flex; font: 400 11.5pt/1.65 'Noto Sans Bengali', serif; }
              </style>
            </head>
            <body>
            <article><p>প্রথম লাইন<br>দ্বিতীয়&nbsp;লাইন</p><hr><p>আয় & ব্যয় &amp; উদ্বৃত্ত &lt;৫</p></article>
            </body>
            </html>
            """;

    @Test
    void arePrintedLater() throws Exception {
        var xhtml = OldPage.xhtml(PAGE);
        var contents = PdfContents.of(Typesetter.standard().print(xhtml).pdf());
        assertThat(contents.text()).contains("প্রথম লাইন", "আয় & ব্যয় & উদ্বৃত্ত <৫");
        assertThat(WordWriter.write(xhtml)).startsWith('P', 'K');
        assertThat(OldPage.xhtml(xhtml)).isEqualTo(xhtml);
    }
}
