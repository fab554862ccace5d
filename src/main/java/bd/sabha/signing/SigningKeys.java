package bd.sabha.signing;

import bd.sabha.directory.PersonNames;
import bd.sabha.signing.Certificate.Origin;
import bd.sabha.signing.SigningTrouble.LockedElsewhere;
import bd.sabha.signing.SigningTrouble.NoKey;
import bd.sabha.signing.SigningTrouble.OwnerDiffers;
import bd.sabha.signing.SigningTrouble.TooManyTries;
import bd.sabha.signing.SigningTrouble.WrongPassphrase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People's keys with their certificates, each locked by its owner's passphrase, which is kept nowhere. */
@Component
public class SigningKeys {

    private final KeyTable table;
    private final Locks locks;
    private final Tries tries;
    private final Trust trust;
    private final OfficeAuthority office;
    private final PersonNames people;
    private final Clock clock;

    SigningKeys(
            KeyTable table,
            Locks locks,
            Tries tries,
            Trust trust,
            OfficeAuthority office,
            PersonNames people,
            Clock clock) {
        this.table = table;
        this.locks = locks;
        this.tries = tries;
        this.trust = trust;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    /** The person's certificate, whether or not its time still runs. */
    public Optional<Certificate> of(long personId) {
        return table.of(personId).map(KeyTable.Kept::certificate);
    }

    /** A certificate by Sabha's own authority; it takes the place of the one before. */
    @Transactional
    public Certificate issue(long personId, String passphrase) {
        return keep(personId, Origin.OFFICE, office.issue(people.of(personId)), passphrase);
    }

    /**
     * Keeps a key from a licensed authority; it takes the place of the one before.
     *
     * @throws SigningTrouble when it cannot be used, or names somebody else
     */
    @Transactional
    public Certificate upload(long personId, byte[] pkcs12, String passphrase) {
        return upload(personId, pkcs12, passphrase, false);
    }

    /** The same. @param ownerConfirmed the person said that a certificate in another name is theirs */
    @Transactional
    public Certificate upload(long personId, byte[] pkcs12, String passphrase, boolean ownerConfirmed) {
        var key = fitting(KeyFile.read(pkcs12, passphrase));
        var person = people.of(personId);
        if (!ownerConfirmed && !Owners.same(key.own(), person)) {
            throw new OwnerDiffers(CommonNames.of(key.own().getSubjectX500Principal()), person.name());
        }
        return keep(personId, Origin.LICENSED, key, passphrase);
    }

    /** @throws SigningTrouble when nothing can be signed with the person's key now */
    @Transactional(readOnly = true)
    public UnlockedKey unlock(long personId, String passphrase) {
        var kept = table.of(personId).orElseThrow(NoKey::new);
        var pkcs8 = opened(personId, kept, passphrase, SigningTrouble.PASSPHRASE);
        var chain = trust.path(kept.chain(), SigningTrouble.PASSPHRASE);
        var key = PrivateKeys.read(chain.get(0).getPublicKey().getAlgorithm(), pkcs8);
        return new UnlockedKey(personId, kept.certificate(), key, chain);
    }

    /** Whether a key that could still sign would be replaced: only who knows its passphrase may. */
    public boolean isUsable(long personId) {
        return table.of(personId)
                .filter(kept -> kept.certificate().isValidAt(clock.instant()) && locks.isOurs(kept.lockedKey()))
                .isPresent();
    }

    /**
     * Whoever replaces or gives up a key that could still sign says its passphrase: a session left open is not enough. An
     * administrator takes the key of who forgot it.
     *
     * @throws SigningTrouble when they do not
     */
    public void requireCurrent(long personId, String passphrase) {
        if (isUsable(personId)) {
            opened(personId, table.of(personId).orElseThrow(NoKey::new), passphrase, SigningTrouble.CURRENT);
        }
    }

    /** The person signs no more until they get another key. */
    public void forget(long personId) {
        table.forget(personId);
    }

    private byte[] opened(long personId, KeyTable.Kept kept, String passphrase, String field) {
        if (!tries.mayTry(personId)) {
            throw new TooManyTries(field);
        }
        var pkcs8 = locks.open(kept.lockedKey(), passphrase).orElseThrow(() -> new WrongPassphrase(field));
        tries.succeeded(personId);
        return pkcs8;
    }

    /** The first key of the file that may sign; when there is none, the trouble of the first one. */
    private KeyWithChain fitting(List<KeyWithChain> given) {
        SigningTrouble first = null;
        for (var key : given) {
            try {
                var chain = trust.path(key.chain(), SigningTrouble.FILE);
                Fitness.check(key);
                return new KeyWithChain(key.key(), chain);
            } catch (SigningTrouble trouble) {
                first = first == null ? trouble : first;
            }
        }
        throw first == null ? new LockedElsewhere() : first;
    }

    private Certificate keep(long personId, Origin origin, KeyWithChain key, String passphrase) {
        var kept = new KeyTable.Kept(origin, key.chain(), locks.lock(key.key().getEncoded(), passphrase));
        table.replace(personId, kept);
        tries.succeeded(personId);
        return kept.certificate();
    }
}
