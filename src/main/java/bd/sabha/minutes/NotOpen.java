package bd.sabha.minutes;

/** The task in which the minutes could be written is completed, or not there yet. */
class NotOpen extends RuntimeException {

    private final long minutesId;

    NotOpen(long minutesId) {
        super("minutes " + minutesId + " are not open");
        this.minutesId = minutesId;
    }

    long minutesId() {
        return minutesId;
    }
}
