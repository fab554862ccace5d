package bd.sabha.overview;

/** How far a directive is, by what is recorded about it. */
public enum State {
    OUTSTANDING,
    OVERDUE,
    REPORTED,
    ACCEPTED,
    WITHDRAWN;

    /** Whether its report has come, accepted or not. */
    public boolean received() {
        return this == REPORTED || this == ACCEPTED;
    }

    /** Whether its report has not come. */
    public boolean missing() {
        return this == OUTSTANDING || this == OVERDUE;
    }
}
