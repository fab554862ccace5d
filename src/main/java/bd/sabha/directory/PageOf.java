package bd.sabha.directory;

import java.util.List;

/** A page of a list that is too long for one. @param number the first is 1 @param more whether another follows */
record PageOf<T>(List<T> rows, int number, boolean more) {

    /** @param found the page's rows and, when there is another page, one more */
    static <T> PageOf<T> of(List<T> found, int page, int size) {
        return new PageOf<>(found.stream().limit(size).toList(), Math.max(page, 1), found.size() > size);
    }

    static long offset(int page, int size) {
        return (Math.max(page, 1) - 1L) * size;
    }
}
