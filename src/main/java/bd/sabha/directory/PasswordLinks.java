package bd.sabha.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with which somebody sets a password once, within two days. Who reads the database cannot use one. */
@Component
public class PasswordLinks {

    private static final Duration VALID = Duration.ofHours(48);
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String baseUrl;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(JdbcClient jdbc, PasswordEncoder passwords, Clock clock, @Value("${sabha.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** A new link for the account; older ones lead nowhere from now on. */
    @Transactional
    public String issue(long accountId) {
        withdraw(accountId);
        var token = token();
        jdbc.sql("insert into password_link (token_hash, account_id, expires_at) values (?, ?, ?)")
                .params(hash(token), accountId, now().plus(VALID))
                .update();
        return baseUrl + "/password?token=" + token;
    }

    /** The account's links lead nowhere from now on. */
    void withdraw(long accountId) {
        jdbc.sql("delete from password_link where account_id = ? and used_at is null")
                .param(accountId)
                .update();
    }

    boolean isOpen(String token) {
        return jdbc.sql(
                        """
                        select exists (select from password_link
                                        where token_hash = ? and used_at is null and expires_at > ?)
                        """)
                .params(hash(token), now())
                .query(Boolean.class)
                .single();
    }

    /** Sets the password of the link's account. @return false: the link was used before, is too old or none of ours */
    @Transactional
    boolean use(String token, String password) {
        return jdbc.sql(
                                """
                                with link as (
                                    update password_link set used_at = :now
                                     where token_hash = :token and used_at is null and expires_at > :now
                                    returning account_id)
                                update account set password_hash = :password, blocked_at = null, version = version + 1
                                  from link where id = link.account_id
                                """)
                        .param("now", now())
                        .param("token", hash(token))
                        .param("password", passwords.encode(password))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
