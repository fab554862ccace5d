package bd.sabha.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of issued memos, to look things up in. */
@Component
class MemoRegister {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final JdbcClient jdbc;

    MemoRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the register. @param documentId null: it is not printed yet */
    record Line(long id, String text, LocalDate issuedOn, String title, String subject, @Nullable Long documentId) {}

    /** The last number of a file. */
    record Counter(String prefix, int last) {}

    /**
     * The newest first.
     *
     * @param all whether those are found too that belong to none of the committees
     */
    List<Line> find(Collection<Long> committees, boolean all, Sought sought, int offset, int limit) {
        var memo = sought.q().isEmpty() ? new MemoPattern("", "") : MemoPattern.of(sought.q());
        return jdbc.sql(
                        """
                        select m.id, m.text, m.issued_on, m.title, m.subject, d.id as document_id
                        from memo m
                        left join lateral (select id, committee_id from document
                                            where memo_id = m.id order by id limit 1) d on true
                        where (:all or d.committee_id = any(:committees))
                          and (cast(:from as date) is null or m.issued_on >= :from)
                          and (cast(:to as date) is null or m.issued_on <= :to)
                          and (:q = ''
                               or :groups <> '' and m.groups like :groups
                               or :digits <> '' and m.digits like :digits
                               or cardinality(:words) > 0
                                  and latin_digits(normalize(m.title)) ilike all(:words))
                        order by m.issued_on desc, m.id desc offset :offset limit :limit
                        """)
                .param("all", all)
                .param("committees", committees.toArray(Long[]::new))
                .param("from", sought.begin())
                .param("to", sought.end())
                .param("q", sought.q())
                .param("groups", memo.groups())
                .param("digits", memo.digits())
                .param("words", titles(sought.q()))
                .param("offset", offset)
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    /** The files and their last numbers. */
    List<Counter> counters() {
        return jdbc.sql("select prefix, last from memo_counter order by prefix")
                .query(Counter.class)
                .list();
    }

    /** A number is one of the register's, not one in a title. */
    private static String[] titles(String typed) {
        return LETTER.matcher(typed).find()
                ? SearchWords.bases(typed).stream()
                        .map(base -> "%" + base + "%")
                        .toArray(String[]::new)
                : new String[0];
    }
}
