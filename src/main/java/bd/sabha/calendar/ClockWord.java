package bd.sabha.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A word beside the figures of a time.
 *
 * @param from of a part of the day: the first hour that it can mean, the small hours counted on from 24; of a fraction:
 *     the minutes that it adds
 * @param until the first hour that it means no more
 * @param writtenFrom the first hour that it is written of; -1: it is read only
 */
record ClockWord(Kind kind, String word, int from, int until, int writtenFrom, int writtenUntil) {

    enum Kind {
        PART,
        FRACTION,
        HOUR,
        MINUTE
    }

    private static final List<ClockWord> ALL = read();

    static List<ClockWord> all(Kind kind) {
        return ALL.stream().filter(it -> it.kind == kind).toList();
    }

    /** All words of a kind as alternatives of an expression. */
    static String alternatives(Kind kind) {
        return all(kind).stream().map(ClockWord::word).collect(Collectors.joining("|"));
    }

    boolean means(int hour) {
        return hour >= from && hour < until || hour + 24 >= from && hour + 24 < until;
    }

    boolean writes(int hour) {
        return hour >= writtenFrom && hour < writtenUntil || hour + 24 >= writtenFrom && hour + 24 < writtenUntil;
    }

    private static List<ClockWord> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClockWord.class.getResourceAsStream("/calendar/clock.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ClockWord::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClockWord of(String line) {
        var cells = line.split(",", -1);
        return new ClockWord(
                Kind.valueOf(cells[0]), cells[1], hour(cells[2]), hour(cells[3]), hour(cells[4]), hour(cells[5]));
    }

    private static int hour(String cell) {
        return cell.isEmpty() ? -1 : Integer.parseInt(cell);
    }
}
