package bd.sabha.minutes;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.minutes.Trail.Line;
import bd.sabha.minutes.Trail.Taken;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Rendition;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what became of papers from their signature on. */
@Component
@Transactional(readOnly = true)
class Trails {

    private final Signatures signatures;
    private final Documents documents;
    private final Memos memos;
    private final Corrigenda corrigenda;
    private final CorrigendumAccess access;
    private final SigningTasks signing;
    private final Papers papers;
    private final Glyphs glyphs;
    private final PastMinutesTable past;
    private final Posts posts;

    Trails(
            Signatures signatures,
            Documents documents,
            Memos memos,
            Corrigenda corrigenda,
            CorrigendumAccess access,
            SigningTasks signing,
            Papers papers,
            Glyphs glyphs,
            PastMinutesTable past,
            Posts posts) {
        this.signatures = signatures;
        this.documents = documents;
        this.memos = memos;
        this.corrigenda = corrigenda;
        this.access = access;
        this.signing = signing;
        this.papers = papers;
        this.glyphs = glyphs;
        this.past = past;
        this.posts = posts;
    }

    Trail of(Minutes minutes, Viewer viewer) {
        var paper = Subject.of("minutes", minutes.key());
        var signed = signatures.all(paper);
        return new Trail(
                paper.path(),
                signed,
                scans(paper),
                corrigenda.of(minutes.key()).stream().map(this::line).toList(),
                !signed.isEmpty() && access.beginner(viewer, minutes).isPresent(),
                signing.means(paper, viewer).orElse(null),
                signing.scanning(paper, viewer).isPresent(),
                past.ofMinutes(minutes.key()).flatMap(row -> taken(paper, row)).orElse(null),
                signed.isEmpty() ? glyphs.missing(papers.text(minutes.key())) : "");
    }

    /** Of a corrigendum, whose words are given. */
    Trail of(Corrigendum corrigendum, String text, Viewer viewer) {
        var paper = Subject.of("corrigendum", corrigendum.key());
        var signed = signatures.all(paper);
        return new Trail(
                paper.path(),
                signed,
                scans(paper),
                List.of(),
                false,
                signing.means(paper, viewer).orElse(null),
                signing.scanning(paper, viewer).isPresent(),
                null,
                signed.isEmpty() ? glyphs.missing(text) : "");
    }

    private Optional<Taken> taken(Subject paper, PastMinutesTable.Row row) {
        return documents
                .of(paper, paper.kind())
                .map(document -> new Taken(posts.actor(row.takenBy()), row.takenAt(), document.id()));
    }

    private List<Rendition> scans(Subject paper) {
        return documents.of(paper, paper.kind()).map(it -> documents.renditions(it.id())).orElse(List.of()).stream()
                .filter(it -> it.format() == Format.SCAN)
                .toList();
    }

    private Line line(Corrigendum corrigendum) {
        return memos.of(Subject.of("corrigendum", corrigendum.key()))
                .map(memo -> new Line(corrigendum.key(), corrigendum.ordinal(), memo.text(), memo.issuedOn()))
                .orElseGet(() -> new Line(corrigendum.key(), corrigendum.ordinal(), null, null));
    }
}
