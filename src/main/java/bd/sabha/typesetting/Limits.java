package bd.sabha.typesetting;

/** How much one document may hold, so that printing it fits into a small heap. */
final class Limits {

    /** More than as many pages hold; images apart. */
    static final int CHARACTERS = 2_000_000;

    static final int PAGES = 500;
    static final int DEPTH = 100;

    static final int IMAGE_BYTES = 10_000_000;
    static final int IMAGE_PIXELS = 16_000_000;
    /** Of all images of a document together. */
    static final int ALL_IMAGE_BYTES = 20_000_000;

    private Limits() {}

    static void check(String xhtml) {
        if (xhtml.length() > CHARACTERS && withoutImages(xhtml) > CHARACTERS) {
            throw new TooLong("characters", CHARACTERS);
        }
    }

    static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw new TooLong("elements within each other", DEPTH);
        }
    }

    static void checkPages(int pages) {
        if (pages > PAGES) {
            throw new TooLong("pages", PAGES);
        }
    }

    private static long withoutImages(String xhtml) {
        long length = xhtml.length();
        int from = xhtml.indexOf(Images.DATA);
        while (from >= 0) {
            int to = xhtml.indexOf('"', from);
            to = to < 0 ? xhtml.length() : to;
            if (to - from > IMAGE_BYTES * 2L) {
                throw new ImageTooLarge("An image has more than " + IMAGE_BYTES + " bytes");
            }
            length -= to - from;
            from = xhtml.indexOf(Images.DATA, to);
        }
        return length;
    }
}
