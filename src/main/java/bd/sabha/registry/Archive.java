package bd.sabha.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds documents. */
@Component
class Archive {

    private static final String FROM =
            """
            from document d
            left join memo m on m.id = d.memo_id
            where d.committee_id = any(:committees)
              and (:kind = '' or split_part(d.kind, '/', 1) = :kind)
              and (cast(:from as date) is null or d.dated_on >= :from)
              and (cast(:to as date) is null or d.dated_on <= :to)
              and (:groups = '' or m.groups like :groups or (:digits <> '' and m.digits like :digits))
              and (:words = '' or exists (select from document_words w
                                           where w.document_id = d.id and w.words @@ cast(:words as tsquery)))
            """;

    private final JdbcClient jdbc;

    Archive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document as it is listed. @param scans how many scans lie beside it; @param taken it was taken in from a file */
    record Entry(
            long id,
            String title,
            String language,
            String kind,
            @Nullable String memo,
            LocalDate datedOn,
            long committeeId,
            String code,
            int scans,
            boolean taken) {}

    /** Of these committees' documents those that are sought, the newest first; an empty search finds all. */
    List<Entry> find(Collection<Long> committees, Sought sought, int offset, int limit) {
        var memo = sought.memo().isEmpty() ? new MemoPattern("", "") : MemoPattern.of(sought.memo());
        var words = SearchWords.query(sought.q());
        if (words.isEmpty() && !sought.q().isEmpty()
                || memo.groups().isEmpty() && !sought.memo().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select d.id, d.title, d.language, d.kind, m.text as memo, d.dated_on, d.committee_id, d.code,
                               (select count(*) from rendition r where r.document_id = d.id and r.format = 'SCAN') as scans,
                               exists (select from rendition r where r.document_id = d.id and r.format = 'ORIGINAL') as taken
                        """
                                + FROM
                                + "order by d.dated_on desc, d.id desc offset :offset limit :limit")
                .param("committees", committees.toArray(Long[]::new))
                .param("kind", sought.kind())
                .param("from", sought.begin())
                .param("to", sought.end())
                .param("groups", memo.groups())
                .param("digits", memo.digits())
                .param("words", words)
                .param("offset", offset)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** Which kinds of documents these committees have. */
    List<String> kinds(Collection<Long> committees) {
        return jdbc.sql("select distinct split_part(kind, '/', 1) from document where committee_id = any(:committees)")
                .param("committees", committees.toArray(Long[]::new))
                .query(String.class)
                .list();
    }
}
