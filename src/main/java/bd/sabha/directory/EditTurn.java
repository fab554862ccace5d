package bd.sabha.directory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one change of the register wait for the other, so that what one checked the next cannot upset. */
@Component
class EditTurn {

    private final JdbcClient jdbc;

    EditTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other transaction changes the register; until this one ends, none does. It comes first in its
     * transaction: an import locks the tables of people in this order too, and neither waits for what the other has.
     */
    void take() {
        jdbc.sql("lock table incumbency, person in row exclusive mode").update();
        jdbc.sql("select version from register_version for update")
                .query(Long.class)
                .single();
    }

    /** @param changed how many rows still were as the form showed them */
    static void unlessOvertaken(int changed) {
        if (changed == 0) {
            throw new OptimisticLockingFailureException("changed by somebody else");
        }
    }
}
