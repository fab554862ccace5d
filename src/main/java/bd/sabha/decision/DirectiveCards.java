package bd.sabha.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
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
        var table = table();
        return table != null && table.cards().containsKey(directiveId)
                ? table.cards().get(directiveId)
                : read(List.of(directiveId)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("no directive " + directiveId));
    }

    /** The answer to a question that many directives share; found once while their cards lie on the table. */
    @SuppressWarnings("unchecked")
    <T> T once(Object question, Supplier<T> answer) {
        var table = table();
        return table == null ? answer.get() : (T) table.answers().computeIfAbsent(question, asked -> answer.get());
    }

    /** Does something while these cards lie on the table. */
    void during(Collection<Long> directiveIds, Runnable work) {
        var cards = read(directiveIds).stream().collect(Collectors.toMap(DirectiveCard::id, Function.identity()));
        TransactionSynchronizationManager.bindResource(this, new Table(cards, new HashMap<>()));
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private @Nullable Table table() {
        return (Table) TransactionSynchronizationManager.getResource(this);
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

    private record Table(Map<Long, DirectiveCard> cards, Map<Object, Object> answers) {}
}
