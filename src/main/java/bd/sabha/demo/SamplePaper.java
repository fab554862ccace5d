package bd.sabha.demo;

import bd.sabha.intake.ReadMinutes;
import bd.sabha.minutes.PastMinutes;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Real minutes of the sample, and what is read of them. */
record SamplePaper(SourceFile file, Reading reading) {

    /** So many last letters of a misread word are right. */
    private static final int ALIKE = 3;

    static SamplePaper of(String name) {
        try (var in = Objects.requireNonNull(SamplePaper.class.getResourceAsStream("/sample/minutes/" + name), name)) {
            var file = new SourceFile(name, in.readAllBytes());
            return new SamplePaper(file, MinutesReader.standard().read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused refused) {
            throw new IllegalStateException(name, refused);
        }
    }

    PastMinutes minutes() {
        return ReadMinutes.of(reading);
    }

    /** The word is read without the ending that it has in its sentence. */
    private static String ending(String written, String read) {
        var last = read.substring(Math.max(0, read.length() - ALIKE));
        var at = written.lastIndexOf(last);
        return at < 0 ? "" : written.substring(at + last.length());
    }

    /** What was printed where the scan misread it. */
    String repaired(String words) {
        var repaired = words;
        for (var doubt : reading.doubts()) {
            if (doubt.kind() == Doubt.Kind.REPAIRED && doubt.arguments().size() > 1) {
                var written = doubt.arguments().get(0);
                var read = doubt.arguments().get(1);
                repaired = repaired.replace(written, read + ending(written, read));
            }
        }
        return repaired;
    }
}
