package bd.sabha.registry;

import bd.sabha.registry.Documents.Document;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the documents. */
@Component
class DocumentTable {

    private static final String SELECT =
            """
            select id, subject, kind, title, html, sha256, created_at, code, language, committee_id, memo_id, dated_on
            from document
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is written: false when the subject has one of that kind. */
    boolean insert(
            Subject subject, String kind, long committee, @Nullable Long memo, LocalDate datedOn, Printed printed) {
        return jdbc.sql(
                                """
                                insert into document (subject, kind, title, html, sha256, created_at, code, language,
                                                      committee_id, memo_id, dated_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (subject, kind) do nothing
                                """)
                        .params(Arrays.asList(
                                subject.path(),
                                kind,
                                printed.title(),
                                printed.html(),
                                Signatures.sha256(printed.html()),
                                Timestamp.from(clock.instant()),
                                printed.code(),
                                printed.language().getLanguage(),
                                committee,
                                memo,
                                datedOn))
                        .update()
                == 1;
    }

    Optional<Document> of(Subject subject, String kind) {
        return jdbc.sql(SELECT + "where subject = ? and kind = ?")
                .params(subject.path(), kind)
                .query(Document.class)
                .optional();
    }

    List<Document> of(Subject subject) {
        return jdbc.sql(SELECT + "where subject = ? order by id")
                .param(subject.path())
                .query(Document.class)
                .list();
    }

    Optional<Document> withCode(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(Document.class)
                .optional();
    }

    List<Document> withCodes(Collection<String> codes) {
        return jdbc.sql(SELECT + "where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Document.class)
                .list();
    }

    Document get(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(Document.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }
}
