package bd.sabha.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
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
                        """
                        select id, username, coalesce(password_hash, '') as password, administrator
                          from account where username = ?
                        """)
                .param(username)
                .query((row, number) -> new Login(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("password"),
                        row.getBoolean("administrator")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }

    /** Who logged in. The account counts, not its name: that may be somebody else's by now. */
    static final class Login extends User {

        private final long accountId;

        Login(long accountId, String username, String password, boolean administrator) {
            super(
                    username,
                    password,
                    AuthorityUtils.createAuthorityList(
                            administrator ? List.of("ROLE_USER", "ROLE_ADMINISTRATOR") : List.of("ROLE_USER")));
            this.accountId = accountId;
        }

        boolean isOf(Viewer viewer) {
            return viewer.accountId() == accountId;
        }
    }
}
