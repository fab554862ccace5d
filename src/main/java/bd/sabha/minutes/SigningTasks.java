package bd.sabha.minutes;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.Signatures;
import bd.sabha.signing.Certificate;
import bd.sabha.signing.SigningKeys;
import bd.sabha.signing.SigningSession;
import bd.sabha.signing.SigningTrouble;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.Problem;
import bd.sabha.workflow.TaskInbox.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tasks have in common in which a paper is signed, by its chair or by who issues it, or its scan is added. */
@Component
class SigningTasks {

    private static final String SHA256 = "sha256";
    private static final Set<String> SIGNING =
            Set.of("sign-minutes", "issue-minutes", "sign-corrigendum", "issue-corrigendum");
    private static final Set<String> SCANNING = Set.of("upload-signed-scan", "upload-corrigendum-scan");

    private final SigningKeys keys;
    private final SigningSession session;
    private final Scans scans;
    private final Glyphs glyphs;
    private final TaskInbox inbox;

    SigningTasks(SigningKeys keys, SigningSession session, Scans scans, Glyphs glyphs, TaskInbox inbox) {
        this.keys = keys;
        this.session = session;
        this.scans = scans;
        this.glyphs = glyphs;
        this.inbox = inbox;
    }

    /** Values that such a task's form starts with: what was shown is what is signed, and what was looked at is kept. */
    Map<String, String> given(String task, Subject paper, Supplier<String> text) {
        if (SCANNING.contains(task)) {
            return Map.of(SHA256, scans.of(paper).map(Scan::sha256).orElse(""));
        }
        return SIGNING.contains(task) ? Map.of(SHA256, Signatures.sha256(text.get())) : Map.of();
    }

    /**
     * What forbids the answers; when nothing does and somebody signs with a certificate, their key is open until the
     * transaction ends.
     *
     * @param text that is signed
     */
    List<Problem> problems(
            String task, Subject paper, Supplier<String> text, Viewer viewer, Map<String, String> answers) {
        if (SCANNING.contains(task)) {
            return scanned(paper, answers);
        }
        if (!SIGNING.contains(task) || "return".equals(answers.get("outcome"))) {
            return List.of();
        }
        var signed = text.get();
        if (!Signatures.sha256(signed).equals(answers.get(SHA256))) {
            return List.of(new Problem("", "minutes.problem.changed-since-shown"));
        }
        return glyphs.problem(signed).map(List::of).orElseGet(() -> unlocked(viewer, answers));
    }

    private List<Problem> scanned(Subject paper, Map<String, String> answers) {
        var scan = scans.of(paper);
        if (scan.isEmpty()) {
            var remedy = new Remedy(paper.path() + "/scan", "minutes.scan.upload");
            return List.of(new Problem("", "minutes.scan.problem.none", remedy));
        }
        return scan.get().sha256().equals(answers.get(SHA256))
                ? List.of()
                : List.of(new Problem("", "minutes.scan.problem.replaced"));
    }

    private List<Problem> unlocked(Viewer viewer, Map<String, String> answers) {
        if (!"electronic".equals(answers.get("outcome"))) {
            return List.of();
        }
        try {
            session.open(keys.unlock(viewer.personId(), answers.getOrDefault("passphrase", "")));
            return List.of();
        } catch (SigningTrouble trouble) {
            return List.of(problem(trouble));
        }
    }

    /** As a task's page says it: beside the passphrase, and what only another certificate helps against leads there. */
    static Problem problem(SigningTrouble trouble) {
        var helpsItself = trouble instanceof SigningTrouble.WrongPassphrase
                || trouble instanceof SigningTrouble.TooManyTries
                || trouble instanceof SigningTrouble.NoTimeStamp;
        var remedy = helpsItself ? null : new Remedy("/signing-key", "minutes.signing.key");
        return new Problem("passphrase", trouble.key(), remedy, trouble.arguments());
    }

    /** With what the viewer signs a paper that waits for their signature; nothing: it does not wait for theirs. */
    Optional<Means> means(Subject paper, Viewer viewer) {
        return SIGNING.stream().anyMatch(task -> inbox.allows(viewer, paper, task))
                ? Optional.of(new Means(keys.of(viewer.personId()).orElse(null)))
                : Optional.empty();
    }

    /** @param certificate null: they have none yet */
    record Means(@Nullable Certificate certificate) {}

    /** The viewer's open task in which the paper's scan is added. */
    Optional<TaskInbox.OpenTask> scanning(Subject paper, Viewer viewer) {
        return inbox.openOn(paper).stream()
                .filter(open -> SCANNING.contains(open.task()) && viewer.holds(open.postId()))
                .findFirst();
    }
}
