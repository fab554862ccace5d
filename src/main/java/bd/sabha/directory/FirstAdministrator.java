package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In production, until some administrator has a password, every start prints a link with which one is set. */
@Component
@Profile("production")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String USERNAME = "admin";

    private final JdbcClient jdbc;
    private final Register register;
    private final PasswordLinks links;
    private final MessageSource messages;

    FirstAdministrator(JdbcClient jdbc, Register register, PasswordLinks links, MessageSource messages) {
        this.jdbc = jdbc;
        this.register = register;
        this.links = links;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void invite() {
        jdbc.sql("lock table account in share row exclusive mode").update(); // nodes may start together
        if (!administratorHasPassword()) {
            LOG.info(
                    "No administrator can log in yet. Set the password of \"{}\" within 48 hours, once, at {}",
                    USERNAME,
                    links.issue(account()));
        }
    }

    private boolean administratorHasPassword() {
        return jdbc.sql("select exists (select from account where administrator and password_hash is not null)")
                .query(Boolean.class)
                .single();
    }

    private long account() {
        return jdbc.sql("select id from account where administrator and username = ?")
                .param(USERNAME)
                .query(Long.class)
                .optional()
                .orElseGet(this::newAccount);
    }

    private long newAccount() {
        var key = "directory.first-administrator";
        var person = register.person(
                messages.getMessage(key, null, Languages.BANGLA),
                messages.getMessage(key, null, Languages.ENGLISH),
                null);
        return register.account(person, USERNAME, null, true);
    }
}
