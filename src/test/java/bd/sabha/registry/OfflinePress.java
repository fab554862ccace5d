package bd.sabha.registry;

/** The press by itself: templates, words and typeface, no database and no application. */
public final class OfflinePress {

    private OfflinePress() {}

    public static Press open() {
        return Press.alone("https://sabha.gov.bd");
    }
}
