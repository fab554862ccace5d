package bd.sabha.registry;

import java.util.List;

/** A page of a list that is too long for one. @param number the first is 1 @param more whether another follows */
record PageOf<T>(List<T> rows, int number, boolean more) {

    static final int SIZE = 20;

    /** @param found the page's rows and, when there is another page, one more */
    static <T> PageOf<T> of(List<T> found, int page) {
        return new PageOf<>(found.stream().limit(SIZE).toList(), Math.max(page, 1), found.size() > SIZE);
    }

    static int offset(int page) {
        return (Math.max(1, Math.min(page, 100_000)) - 1) * SIZE;
    }
}
