package bd.sabha.typesetting;

/** Pages to be printed in tests. */
final class Sheets {

    private Sheets() {}

    static String page(String body) {
        return page("bn", "", body);
    }

    static String page(String language, String css, String body) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>সভার কার্যবিবরণী</title>
                <meta name="description" content="সভার কার্যবিবরণী"/>
                <style>@page { size: A4; margin: 20mm } body { font-family: 'Sabha Serif'; font-size: 11pt } %s</style>
                </head><body>%s</body></html>
                """
                .formatted(language, css, body);
    }
}
