package bd.sabha.minutes;

/** Confirmed minutes are neither confirmed nor amended again. */
public class AlreadyConfirmed extends RuntimeException {

    private final long minutesId;

    AlreadyConfirmed(long minutesId) {
        super("minutes " + minutesId + " are confirmed");
        this.minutesId = minutesId;
    }

    public long minutesId() {
        return minutesId;
    }
}
