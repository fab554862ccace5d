package bd.sabha.minutes;

/** Somebody removed what was to be changed. */
class PartGone extends RuntimeException {

    private final long minutesId;

    PartGone(long minutesId, Throwable cause) {
        super("a part of minutes " + minutesId + " is gone", cause);
        this.minutesId = minutesId;
    }

    long minutesId() {
        return minutesId;
    }
}
