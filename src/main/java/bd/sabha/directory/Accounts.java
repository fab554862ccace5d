package bd.sabha.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may log in, as Spring Security asks it. */
@Component
class Accounts implements UserDetailsService {

    private final JdbcClient jdbc;
    private final LoginFailures failures;

    Accounts(JdbcClient jdbc, LoginFailures failures) {
        this.jdbc = jdbc;
        this.failures = failures;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (failures.tooMany(username)) {
            return User.withUsername(username).password("").accountLocked(true).build();
        }
        return jdbc.sql(
                        "select username, coalesce(password_hash, '') as password, administrator from account where username = ?")
                .param(username)
                .query((row, number) -> User.withUsername(row.getString("username"))
                        .password(row.getString("password"))
                        .roles(
                                row.getBoolean("administrator")
                                        ? new String[] {"USER", "ADMINISTRATOR"}
                                        : new String[] {"USER"})
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }
}
