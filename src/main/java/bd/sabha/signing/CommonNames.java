package bd.sabha.signing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** The name by which people know who stands in a certificate. */
final class CommonNames {

    private CommonNames() {}

    /** The common name, else the organisation, else all that there is. */
    static String of(X500Principal principal) {
        return Stream.of("CN", "O", "OU")
                .flatMap(type -> part(principal, type).stream())
                .findFirst()
                .orElseGet(principal::getName);
    }

    private static Optional<String> part(X500Principal principal, String type) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .flatMap(CommonNames::attributes)
                            .filter(it -> it.startsWith(type + "="))
                            .map(it -> it.substring(type.length() + 1).strip())
                            .filter(it -> !it.isEmpty())
                            .findFirst();
        } catch (InvalidNameException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<String> attributes(Rdn rdn) {
        return rdn.getType().toUpperCase(Locale.ROOT).matches("CN|O|OU") && rdn.getValue() instanceof String value
                ? Stream.of(rdn.getType().toUpperCase(Locale.ROOT) + "=" + value)
                : Stream.empty();
    }
}
