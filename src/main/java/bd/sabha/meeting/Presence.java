package bd.sabha.meeting;

/** Whether a member came, stayed away or sent somebody instead. */
public enum Presence {
    PRESENT,
    ABSENT,
    REPRESENTED
}
