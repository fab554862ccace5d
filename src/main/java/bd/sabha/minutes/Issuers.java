package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.meeting.Wordings;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who issues what the chair signs, when it is another officer: as the committee names them on the day of the signature. */
@Component
@Transactional
class Issuers {

    private final JdbcClient jdbc;
    private final Wordings wordings;

    Issuers(JdbcClient jdbc, Wordings wordings) {
        this.jdbc = jdbc;
        this.wordings = wordings;
    }

    /** @param name empty: the post is vacant */
    record Issuer(long postId, String name, String designation) {

        /** The lines below their signature. */
        List<String> lines() {
            return List.of(name, designation);
        }
    }

    /** Who issues the committee's papers now; nothing: its chair. */
    Optional<Issuer> now(Committee committee, Locale language) {
        return Optional.ofNullable(committee.issuerPostId())
                .filter(post -> post != committee.chairPostId())
                .map(post -> {
                    var officer = wordings.in(language).posts().get(post).officer();
                    return new Issuer(post, Objects.requireNonNullElse(officer.name(), ""), officer.designation());
                });
    }

    /** Of a signed paper; nothing: the chair issued it by signing. */
    @Transactional(readOnly = true)
    Optional<Issuer> of(Subject paper) {
        return jdbc.sql("select post_id, name, designation from paper_issuer where subject = ?")
                .param(paper.path())
                .query(Issuer.class)
                .optional();
    }

    /** The chair signs: whoever the committee names later, this officer issues the paper. */
    void keep(Subject paper, Committee committee, Locale language) {
        now(committee, language).ifPresent(it -> jdbc.sql(
                        "insert into paper_issuer (subject, post_id, name, designation) values (?, ?, ?, ?)")
                .params(paper.path(), it.postId(), it.name(), it.designation())
                .update());
    }
}
