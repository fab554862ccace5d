package bd.sabha.minutes;

import bd.sabha.minutes.PastMinutesBook.Original;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Memos.Memo;
import bd.sabha.registry.Press;
import bd.sabha.registry.Printed;
import bd.sabha.registry.Sheet;
import bd.sabha.typesetting.Unprintable;
import bd.sabha.workflow.StepRefused;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files an existing paper: its number in the register of memos, itself and the file it came as in the archive. */
@Component
class PastFiling {

    private static final String KIND = "minutes";

    private final Memos memos;
    private final Documents documents;
    private final Press press;
    private final Glyphs glyphs;

    PastFiling(Memos memos, Documents documents, Press press, Glyphs glyphs) {
        this.memos = memos;
        this.documents = documents;
        this.press = press;
        this.glyphs = glyphs;
    }

    /** @param title if it has none itself @throws StepRefused when its number is taken, or a character cannot be printed */
    Document keep(Subject subject, long committeeId, PastMinutes text, String title, Original file) {
        var dated = dated(text);
        var printed = PastSheets.sheet(text);
        var sheet = text.title() == null
                ? new Sheet(printed.template(), title, printed.language(), printed.words())
                : printed;
        var memo = memo(subject, text, sheet.title(), dated);
        var document = documents.keep(subject, KIND, committeeId, memo == null ? null : memo.id(), dated, print(sheet));
        documents.addOriginal(document.id(), file.bytes(), file.mediaType(), file.fileName());
        return document;
    }

    private Printed print(Sheet sheet) {
        try {
            return press.print(sheet);
        } catch (Unprintable unprintable) {
            throw new StepRefused(glyphs.problem(unprintable), unprintable);
        }
    }

    private @Nullable Memo memo(Subject subject, PastMinutes text, String title, LocalDate dated) {
        if (text.memoNo() == null || text.memoNo().isBlank()) return null;
        try {
            return memos.enter(Words.tidy(text.memoNo()), subject, title, dated);
        } catch (Memos.Taken taken) {
            throw PastMinutesBook.refused("minutes.past.refused.memo", text.memoNo(), taken.title());
        }
    }

    /** The date that the paper bears: of its memo, its signature, or else the meeting. */
    private static LocalDate dated(PastMinutes text) {
        return Stream.of(text.memoDate(), text.signedOn(), text.date())
                .filter(Objects::nonNull)
                .map(PastMinutes.Said::value)
                .findFirst()
                .orElseThrow(() -> PastMinutesBook.refused("minutes.past.refused.no-date"));
    }
}
