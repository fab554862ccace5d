package bd.sabha.minutes;

/** Minutes that did not go out yet are changed themselves: nothing is there to be corrected. */
public class NotIssued extends RuntimeException {

    private final long minutesId;

    NotIssued(long minutesId) {
        super("minutes " + minutesId + " are not issued");
        this.minutesId = minutesId;
    }

    public long minutesId() {
        return minutesId;
    }
}
