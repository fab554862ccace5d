package bd.sabha.intake;

import bd.sabha.committee.Committee;
import bd.sabha.directory.Offices;
import bd.sabha.memo.MemoFile;
import bd.sabha.memo.MemoNumber;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which of a member-secretary's committees old minutes are probably of: by the file of their memo, their title, their office. */
@Component
class CommitteeGuess {

    private static final int FILE = 8;
    private static final int NAME = 4;
    private static final int PLACE = 2;

    private final Offices offices;

    CommitteeGuess(Offices offices) {
        this.offices = offices;
    }

    /** The only one, or the one that something speaks for; nothing when nothing tells. */
    Optional<Committee> of(Reading reading, List<Committee> committees) {
        if (committees.size() == 1) return Optional.of(committees.get(0));
        return committees.stream()
                .filter(committee -> points(reading, committee) > 0)
                .max(Comparator.comparingInt(committee -> points(reading, committee)));
    }

    private int points(Reading reading, Committee committee) {
        var head = head(reading);
        return (sameFile(reading, committee) ? FILE : 0)
                + (says(head, committee.name()) ? NAME : 0)
                + (says(head, offices.letterhead(committee.officeId()).place()) ? PLACE : 0);
    }

    private static boolean says(String head, String name) {
        return !name.isBlank() && head.contains(plain(name));
    }

    private static boolean sameFile(Reading reading, Committee committee) {
        var memo = reading.memoNo();
        return memo != null
                && MemoNumber.read(memo.value())
                        .map(number -> number.file().name())
                        .equals(MemoFile.read(committee.memoPrefix()).map(MemoFile::name));
    }

    private static String head(Reading reading) {
        var title = reading.title();
        return plain(Stream.concat(
                        title == null ? Stream.empty() : Stream.of(title.value()),
                        reading.officeLines().stream().map(Found::value))
                .reduce("", (all, line) -> all + " " + line));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
