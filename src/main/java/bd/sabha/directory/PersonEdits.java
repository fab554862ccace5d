package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOrNull;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and changes people and their accounts as an administrator says. */
@Component
class PersonEdits {

    private final JdbcClient jdbc;
    private final Register register;
    private final PasswordLinks links;
    private final Clock clock;

    PersonEdits(JdbcClient jdbc, Register register, PasswordLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.links = links;
        this.clock = clock;
    }

    /** Somebody who was entered. @param link with which the password of a new account is set; empty: no account */
    record Entered(long personId, Optional<String> link) {}

    @Transactional
    Entered enter(PersonForm form) {
        var person = register.person(text(form.name()), text(form.nameEn()), textOrNull(form.email()));
        return new Entered(person, form.withAccount() ? Optional.of(account(person, form)) : Optional.empty());
    }

    /**
     * Changes names, address and account; gives an account to somebody who has none yet.
     *
     * @return the link of a new account
     * @throws OptimisticLockingFailureException when somebody else changed it after the form was shown
     */
    @Transactional
    Optional<String> change(People.Row person, PersonForm form) {
        var changed = jdbc.sql(
                        """
                        update person set name = :name, name_en = :nameEn, email = :email, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("name", text(form.name()))
                .param("nameEn", text(form.nameEn()))
                .param("email", textOrNull(form.email()), Types.VARCHAR)
                .param("id", person.id())
                .param("version", form.version(), Types.BIGINT)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("person " + person.id());
        }
        if (person.accountId() == null) {
            return form.withAccount() ? Optional.of(account(person.id(), form)) : Optional.empty();
        }
        jdbc.sql("update account set username = ?, administrator = ?, version = version + 1 where person_id = ?")
                .params(text(form.username()), form.isAdministrator(), person.id())
                .update();
        return Optional.empty();
    }

    /** Takes password and open links away and ends what is open: a new link opens the account again. */
    @Transactional
    void block(long accountId) {
        jdbc.sql("update account set password_hash = null, blocked_at = ?, version = version + 1 where id = ?")
                .params(OffsetDateTime.now(clock), accountId)
                .update();
        links.withdraw(accountId);
    }

    private String account(long personId, PersonForm form) {
        return links.issue(register.account(personId, text(form.username()), null, form.isAdministrator()));
    }
}
