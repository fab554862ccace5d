package bd.sabha.registry;

import bd.sabha.registry.Account.Signed;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Rendition.Format;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is told of a document to whoever holds it. */
@Component
@Transactional(readOnly = true)
class DocumentAccounts {

    private final JdbcClient jdbc;
    private final DocumentTable documents;
    private final Renditions renditions;
    private final Shelves shelves;
    private final ObjectProvider<LaterFacts> facts;

    DocumentAccounts(
            JdbcClient jdbc,
            DocumentTable documents,
            Renditions renditions,
            Shelves shelves,
            ObjectProvider<LaterFacts> facts) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.renditions = renditions;
        this.shelves = shelves;
        this.facts = facts;
    }

    /** Of the document that bears the code. */
    Optional<Account> withCode(String code) {
        return documents.withCode(code).map(this::of);
    }

    Account of(Document document) {
        return new Account(
                document,
                Optional.ofNullable(document.committeeId())
                        .flatMap(shelves::owner)
                        .orElse(null),
                document.memoId() == null ? null : memo(document.memoId()),
                signatures(document.subject()),
                facts.orderedStream().flatMap(it -> it.of(document).stream()).toList(),
                renditions.of(document.id()).stream()
                        .filter(file -> file.format() == Format.PDF)
                        .toList());
    }

    private String memo(long id) {
        return jdbc.sql("select text from memo where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<Signed> signatures(String subject) {
        return jdbc.sql(
                        """
                        select signatory, designation, role, way, signed_at from signature
                        where subject = ? order by signed_at, role
                        """)
                .param(subject)
                .query(Signed.class)
                .list();
    }
}
