package bd.sabha.word;

/** Twentieths of a point, in which word processors measure. */
final class Twips {

    private Twips() {}

    static String of(float points) {
        return Integer.toString(Math.round(points * 20));
    }
}
