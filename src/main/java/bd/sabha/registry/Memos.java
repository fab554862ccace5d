package bd.sabha.registry;

import bd.sabha.calendar.Languages;
import bd.sabha.memo.MemoFile;
import bd.sabha.memo.MemoNumber;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of memo numbers: consecutive within a file, none missing, none twice. */
@Component
public class Memos {

    private final JdbcClient jdbc;
    private final Clock clock;

    Memos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param text the number as printed, Bangla digits: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৮ */
    public record Memo(long id, String text, int number, LocalDate issuedOn, Instant issuedAt) {}

    /** Takes the file's next number for the subject; the same one when asked again. */
    @Transactional
    public Memo allocate(String prefix, Subject subject, String title) {
        lock(file(prefix));
        return of(subject).orElseGet(() -> issue(prefix, subject, title));
    }

    public Optional<Memo> of(Subject subject) {
        return jdbc.sql("select id, text, number, issued_on, issued_at from memo where subject = ?")
                .param(subject.path())
                .query(Memo.class)
                .optional();
    }

    /** What has that number; nothing: the register does not know it. */
    public Optional<Subject> numbered(MemoNumber number) {
        return jdbc.sql("select subject from memo where prefix = ? and number = ?")
                .params(number.file().name(), number.number())
                .query(String.class)
                .optional()
                .map(Subject::parse);
    }

    /**
     * Says which number was the file's last before Sabha, so that the next one follows it.
     *
     * @throws IllegalStateException when the file is past that number already
     */
    @Transactional
    public void startAfter(String prefix, int last) {
        var file = file(prefix);
        lock(file);
        var moved = jdbc.sql("update memo_counter set last = :last where prefix = :prefix and last <= :last")
                .param("last", last)
                .param("prefix", file)
                .update();
        if (moved == 0) {
            throw new IllegalStateException(prefix + " is past " + last);
        }
    }

    /**
     * Enters a memo that was issued before Sabha, as it is printed; its file goes on after it.
     *
     * @throws Taken when the register has that number
     */
    @Transactional
    public Memo enter(String printed, Subject subject, String title, LocalDate issuedOn) {
        var past = PastMemo.read(printed);
        lock(past.file());
        titled(past, printed).ifPresent(other -> {
            throw new Taken(printed, other);
        });
        insert(past.file(), past.number(), printed, subject, title, issuedOn);
        jdbc.sql("update memo_counter set last = greatest(last, ?) where prefix = ?")
                .params(past.number(), past.file())
                .update();
        return of(subject).orElseThrow();
    }

    private Optional<String> titled(PastMemo memo, String printed) {
        return jdbc.sql("select title from memo where text = ? or prefix = ? and number = ? limit 1")
                .params(printed, memo.file(), memo.number())
                .query(String.class)
                .optional();
    }

    /** Another paper has the number. */
    public static final class Taken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final String title;

        Taken(String memo, String title) {
            super(memo + " is taken by " + title);
            this.title = title;
        }

        /** Of the other paper. */
        public String title() {
            return title;
        }
    }

    /** Whoever takes a number waits for whoever takes one before; a rollback gives the number back. */
    private void lock(String file) {
        jdbc.sql("insert into memo_counter (prefix, last) values (?, 0) on conflict (prefix) do nothing")
                .param(file)
                .update();
        jdbc.sql("select last from memo_counter where prefix = ? for update")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private Memo issue(String prefix, Subject subject, String title) {
        var file = file(prefix);
        var number = jdbc.sql("update memo_counter set last = last + 1 where prefix = ? returning last")
                .param(file)
                .query(Integer.class)
                .single();
        insert(file, number, text(prefix, number), subject, title, LocalDate.now(clock));
        return of(subject).orElseThrow();
    }

    private void insert(String file, int number, String text, Subject subject, String title, LocalDate issuedOn) {
        jdbc.sql(
                        """
                        insert into memo (prefix, number, text, subject, title, issued_on, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(file, number, text, subject.path(), title, issuedOn, Timestamp.from(clock.instant()))
                .update();
    }

    /** However it is separated from the issue number, it is one file with one row of numbers. */
    private static String file(String prefix) {
        return MemoFile.read(prefix).map(MemoFile::name).orElse(prefix);
    }

    /** What was entered before prefixes were read is printed as it is. */
    private static String text(String prefix, int number) {
        return MemoFile.read(prefix)
                .map(file -> file.memo(number).text(Languages.BANGLA))
                .orElseGet(() -> inBanglaDigits(prefix + "." + number));
    }

    private static String inBanglaDigits(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '০' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
