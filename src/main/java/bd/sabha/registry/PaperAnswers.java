package bd.sabha.registry;

import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Rendition.Format;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers whoever asks for a paper: with the document that is kept, else with the draft, watermarked and without a code. */
@Component
public class PaperAnswers {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Press press;

    PaperAnswers(Press press) {
        this.press = press;
    }

    /** What a paper is asked for as. */
    public enum Form {
        PAGE(""),
        PDF(".pdf"),
        DOCX(".docx");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** @param ending of its address, without the dot */
        public static Form of(String ending) {
            return "pdf".equals(ending) ? PDF : DOCX;
        }
    }

    public ResponseEntity<byte[]> answer(Optional<Document> kept, Supplier<Sheet> draft, Form form) {
        return kept.map(document -> leadTo(document, form)).orElseGet(() -> draft(draft.get(), form));
    }

    private static ResponseEntity<byte[]> leadTo(Document document, Form form) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/documents/" + document.id() + form.ending))
                .build();
    }

    public ResponseEntity<byte[]> draft(Sheet draft, Form form) {
        var file =
                switch (form) {
                    case PAGE ->
                        new DocumentFile(
                                FileNames.of(draft.title(), "html"),
                                "text/html;charset=UTF-8",
                                press.page(draft).getBytes(StandardCharsets.UTF_8));
                    case PDF ->
                        new DocumentFile(FileNames.of(draft.title(), Format.PDF), "application/pdf", press.pdf(draft));
                    case DOCX -> new DocumentFile(FileNames.of(draft.title(), Format.DOCX), DOCX, press.docx(draft));
                };
        return file.answer();
    }
}
