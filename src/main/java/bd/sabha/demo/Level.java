package bd.sabha.demo;

/** What the sample's offices there are one of for each. */
enum Level {
    MINISTRY(1),
    DIRECTORATE(2),
    DIVISION(4),
    DISTRICT(5),
    UPAZILA(6);

    private final int layer;

    Level(int layer) {
        this.layer = layer;
    }

    /** As the register counts it. */
    int layer() {
        return layer;
    }

    /** Whether there is one for the whole country. */
    boolean isNational() {
        return this == MINISTRY || this == DIRECTORATE;
    }
}
