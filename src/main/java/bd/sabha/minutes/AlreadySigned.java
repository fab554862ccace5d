package bd.sabha.minutes;

/** Signed minutes do not change any more. */
public class AlreadySigned extends RuntimeException {

    private final long minutesId;

    AlreadySigned(long minutesId) {
        super("minutes " + minutesId + " are signed");
        this.minutesId = minutesId;
    }

    public long minutesId() {
        return minutesId;
    }
}
