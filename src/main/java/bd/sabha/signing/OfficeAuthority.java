package bd.sabha.signing;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.PersonNames.Named;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sabha's own authority: made when somebody needs it first, its key locked with the installation's secret. */
@Component
class OfficeAuthority {

    private static final int AUTHORITY_YEARS = 20;
    private static final int PERSON_YEARS = 5;
    private static final String PASSPHRASE = "authority";

    private final Authorities authorities;
    private final Locks locks;
    private final MessageSource messages;
    private final Clock clock;

    OfficeAuthority(Authorities authorities, Locks locks, MessageSource messages, Clock clock) {
        this.authorities = authorities;
        this.locks = locks;
        this.messages = messages;
        this.clock = clock;
    }

    /** A new key with its certificate and the authority's. */
    @Transactional
    public KeyWithChain issue(Named person) {
        var authority = opened();
        var from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var end = years(from, PERSON_YEARS);
        var last = authority.chain().get(0).getNotAfter().toInstant();
        return CertificateWriter.person(person, authority, from, end.isAfter(last) ? last : end);
    }

    private KeyWithChain opened() {
        var own = authorities.own().orElseGet(this::make);
        var key = locks.open(own.lockedKey(), PASSPHRASE).orElseThrow(SigningTrouble.LockedElsewhere::new);
        return new KeyWithChain(privateKey(key), java.util.List.of(own.x509()));
    }

    private Authorities.Own make() {
        authorities.waitForOthers();
        return authorities.own().orElseGet(() -> {
            var from = clock.instant().truncatedTo(ChronoUnit.DAYS);
            var name = messages.getMessage("signing.authority.name", null, Languages.BANGLA);
            var made = CertificateWriter.authority(name, from, years(from, AUTHORITY_YEARS));
            var certificate = made.chain().get(0);
            authorities.add(certificate, locks.lock(made.key().getEncoded(), PASSPHRASE), null);
            return authorities.own().orElseThrow();
        });
    }

    private static PrivateKey privateKey(byte[] pkcs8) {
        return PrivateKeys.read("EC", pkcs8);
    }

    private static Instant years(Instant from, int years) {
        return from.atZone(Format.DHAKA).plusYears(years).toInstant();
    }
}
