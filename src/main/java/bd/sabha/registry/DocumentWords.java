package bd.sabha.registry;

import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What the archive finds documents by. */
@Component
class DocumentWords {

    private static final Pattern HEAD = Pattern.compile("(?s)<(head|style|script)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");

    private final JdbcClient jdbc;

    DocumentWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Documents that were kept before there was an archive are found too. */
    @EventListener(ApplicationReadyEvent.class)
    void indexOld() {
        var ids = jdbc.sql(
                        "select id from document d where not exists (select from document_words w where w.document_id = d.id)")
                .query(Long.class)
                .list();
        for (var id : ids) {
            jdbc.sql("select title, html from document where id = ?")
                    .param(id)
                    .query((row, number) -> {
                        index(id, row.getString("title"), row.getString("html"));
                        return id;
                    })
                    .single();
        }
    }

    void index(long documentId, String title, String html) {
        jdbc.sql(
                        """
                        insert into document_words (document_id, words) values (?, array_to_tsvector(?))
                        on conflict (document_id) do nothing
                        """)
                .params(documentId, SearchWords.of(title + " " + text(html)).toArray(String[]::new))
                .update();
    }

    /** The words of a page, without its marks. */
    static String text(String html) {
        return HtmlUtils.htmlUnescape(
                TAG.matcher(HEAD.matcher(html).replaceAll(" ")).replaceAll(" "));
    }
}
