package bd.sabha.signing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The key of whoever signs in this transaction: unlocked before a task is completed, used by the steps that follow,
 * gone with the transaction. It is never a process variable.
 */
@Component
public class SigningSession {

    /** @throws IllegalStateException outside a transaction */
    public void open(UnlockedKey key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a key is opened within a transaction only");
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new EndOfTransaction());
        }
        TransactionSynchronizationManager.bindResource(this, key);
    }

    public Optional<UnlockedKey> key() {
        return TransactionSynchronizationManager.getResource(this) instanceof UnlockedKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    private class EndOfTransaction implements TransactionSynchronization {

        private Optional<UnlockedKey> aside = Optional.empty();

        @Override
        public void suspend() {
            aside = key();
            TransactionSynchronizationManager.unbindResourceIfPossible(SigningSession.this);
        }

        @Override
        public void resume() {
            aside.ifPresent(key -> TransactionSynchronizationManager.bindResource(SigningSession.this, key));
            aside = Optional.empty();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(SigningSession.this);
            aside = Optional.empty();
        }
    }
}
