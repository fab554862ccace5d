package bd.sabha.reading;

import bd.sabha.reading.source.Sources;

/** A reading, and its source as it is shown beside it. */
public record SideBySide(Reading reading, SourcePage page) {

    /** @throws Refused when the file cannot be read, or is not minutes */
    public static SideBySide of(SourceFile file, Budget budget) throws Refused {
        var manuscript = Sources.open(file, budget);
        return new SideBySide(MinutesReader.standard().read(manuscript, budget), SourcePage.of(manuscript));
    }
}
