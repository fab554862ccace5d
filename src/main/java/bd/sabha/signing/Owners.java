package bd.sabha.signing;

import bd.sabha.directory.PersonNames.Named;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a certificate names the person whose it is said to be: by their name in either language, or by their address. */
final class Owners {

    private static final int RFC822_NAME = 1;

    private Owners() {}

    static boolean same(X509Certificate certificate, Named person) {
        var owner = words(CommonNames.of(certificate.getSubjectX500Principal()));
        return Stream.of(person.name(), person.nameEn()).anyMatch(name -> matches(owner, words(name)))
                || person.email() != null && addresses(certificate).anyMatch(person.email()::equalsIgnoreCase);
    }

    /** Titles before a name, and a part that only one of both has, do not make it another's. */
    private static boolean matches(Set<String> owner, Set<String> person) {
        var fewer = owner.size() < person.size() ? owner : person;
        var more = fewer == owner ? person : owner;
        return !fewer.isEmpty() && more.containsAll(fewer) && (fewer.size() > 1 || more.size() == 1);
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u200c\\u200d]", "");
        return Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> addresses(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Stream.empty()
                    : names.stream()
                            .filter(name -> name.get(0) instanceof Integer kind && kind == RFC822_NAME)
                            .map(name -> String.valueOf(name.get(1)));
        } catch (CertificateParsingException unreadable) {
            return Stream.empty();
        }
    }
}
