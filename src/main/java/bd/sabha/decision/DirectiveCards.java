package bd.sabha.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cards of directives. The engine asks five things about each directive that it starts; while a batch is started its
 * cards are laid out beforehand, by one query, for the running transaction only.
 */
@Component
class DirectiveCards {

    private final JdbcClient jdbc;

    DirectiveCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoSuchElementException when there is no such directive */
    DirectiveCard of(long directiveId) {
        var laidOut = laidOut().get(directiveId);
        return laidOut != null
                ? laidOut
                : read(List.of(directiveId)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("no directive " + directiveId));
    }

    /** Does something while these cards lie on the table. */
    void during(Collection<Long> directiveIds, Runnable work) {
        var cards = read(directiveIds).stream().collect(Collectors.toMap(DirectiveCard::id, Function.identity()));
        TransactionSynchronizationManager.bindResource(this, cards);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Long, DirectiveCard> laidOut() {
        @Nullable Object cards = TransactionSynchronizationManager.getResource(this);
        return cards == null ? Map.of() : (Map<Long, DirectiveCard>) cards;
    }

    private List<DirectiveCard> read(Collection<Long> directiveIds) {
        return jdbc.sql(
                        """
                        select d.id, d.decision_id, e.committee_id, d.post_id, d.due_on,
                               d.acknowledged_at is not null as acknowledged, c.reminder_working_days, c.secretary_post_id
                        from directive d
                        join decision e on e.id = d.decision_id
                        join committee c on c.id = e.committee_id
                        where d.id = any(?)
                        """)
                .param(directiveIds.toArray(Long[]::new))
                .query(DirectiveCard.class)
                .list();
    }
}
