package bd.sabha.reading.field;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Previous;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an opening says of the previous minutes. */
public final class PreviousMinutes {

    private static final String FIELD = "previous.confirmed";
    private static final double UNSAID = 0.6;
    private static final double REPAIRED = 0.8;
    private static final int LONGEST = 60_000;

    private PreviousMinutes() {}

    /** @param doubts gets those of words that had to be repaired */
    public static Previous in(Excerpt opening, List<Doubt> doubts) {
        var text = opening.length() > LONGEST ? opening.subSequence(0, LONGEST) : opening;
        var sentences = Sentences.of(Plain.of(text)).stream()
                .map(ConfirmingSentence::new)
                .toList();
        var readBy = IntStream.range(0, sentences.size())
                .mapToObj(at -> sentences.get(at).reader(at == 0 ? null : sentences.get(at - 1)))
                .flatMap(Optional::stream)
                .findFirst();
        boolean mentioned = false;
        ConfirmingSentence denied = null;
        for (var sentence : sentences) {
            mentioned |= sentence.mentionsMinutes();
            var confirmation = mentioned ? sentence.confirmation() : null;
            if (confirmation == null) continue;
            if (sentence.isDenied()) {
                denied = sentence;
                continue;
            }
            if (confirmation.repaired()) doubts.add(doubt(confirmation));
            return confirmed(sentences, sentence, confirmation, readBy.orElse(null));
        }
        var no = new Found<>(
                false, denied == null ? List.of() : denied.words().places(), mentioned && denied == null ? UNSAID : 1);
        return new Previous(no, no, no, readBy.orElse(null));
    }

    private static Previous confirmed(
            List<ConfirmingSentence> sentences,
            ConfirmingSentence sentence,
            ConfirmingSentence.Confirmation confirmation,
            @Nullable Found<String> readBy) {
        var places = confirmation.words().places();
        int at = sentences.indexOf(sentence);
        boolean amended = sentence.isAmended()
                || !sentence.isUnamended() && at > 0 && sentences.get(at - 1).isAmended();
        double sure = confirmation.repaired() ? REPAIRED : 1;
        return new Previous(
                new Found<>(true, places, sure),
                new Found<>(sentence.isUnanimous(confirmation), places, sure),
                new Found<>(amended, places, sure),
                readBy);
    }

    private static Doubt doubt(ConfirmingSentence.Confirmation confirmation) {
        return new Doubt(
                FIELD,
                Doubt.Kind.REPAIRED,
                List.of(confirmation.words().toString(), confirmation.readAs()),
                confirmation.words().toString(),
                confirmation.words().places());
    }
}
