package bd.sabha.minutes;

import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.distribution.Dispatches;
import bd.sabha.meeting.Wordings;
import bd.sabha.minutes.CorrigendumFolder.Returned;
import bd.sabha.registry.Documents;
import bd.sabha.workflow.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a corrigendum, also as the answer to what could not be kept. */
@Component
class CorrigendumPages {

    private static final String KIND = "corrigendum";

    private final Corrigenda corrigenda;
    private final CorrigendumPapers papers;
    private final CorrigendumAccess access;
    private final Papers minutes;
    private final Trails trails;
    private final Documents documents;
    private final Dispatches dispatches;
    private final Wordings wordings;
    private final Posts posts;

    CorrigendumPages(
            Corrigenda corrigenda,
            CorrigendumPapers papers,
            CorrigendumAccess access,
            Papers minutes,
            Trails trails,
            Documents documents,
            Dispatches dispatches,
            Wordings wordings,
            Posts posts) {
        this.corrigenda = corrigenda;
        this.papers = papers;
        this.access = access;
        this.minutes = minutes;
        this.trails = trails;
        this.documents = documents;
        this.dispatches = dispatches;
        this.wordings = wordings;
        this.posts = posts;
    }

    ModelAndView show(long id, Viewer viewer, Typed typed, HttpStatus status) {
        var corrigendum = corrigenda.get(id);
        access.requireReader(viewer, corrigendum);
        var page = new ModelAndView("corrigenda/show", status);
        page.addObject("folder", folder(corrigendum, viewer));
        page.addObject("typed", typed);
        page.addObject("copies", dispatches.of(Subject.of(KIND, id)));
        return page;
    }

    /** The page again with what was typed, when somebody was faster. */
    ModelAndView save(long id, Viewer viewer, Typed typed, Runnable work) {
        try {
            work.run();
            var redirect = new ModelAndView("redirect:/corrigenda/" + id + "#corrections");
            redirect.setStatus(HttpStatus.SEE_OTHER);
            return redirect;
        } catch (OptimisticLockingFailureException overtaken) {
            return show(id, viewer, Typed.overtaken(typed.part(), typed.values()), HttpStatus.CONFLICT);
        } catch (NoSuchElementException removed) {
            throw new PartGone(corrigenda.get(id).minutesId(), removed);
        }
    }

    CorrigendumFolder folder(Corrigendum corrigendum, Viewer viewer) {
        var id = corrigendum.key();
        var subject = Subject.of(KIND, id);
        var writable = access.mayWrite(viewer, corrigendum);
        return new CorrigendumFolder(
                corrigendum,
                minutes.of(corrigendum.minutesId()).title(),
                papers.of(id),
                papers.imprint(id),
                corrigenda.corrections(id),
                writable ? parts(corrigendum).parts() : List.of(),
                writable,
                returns(id),
                trails.of(corrigendum, papers.text(id), viewer),
                documents.of(subject, KIND).map(Documents.Document::id).orElse(null));
    }

    PrintedParts parts(Corrigendum corrigendum) {
        var paper = minutes.of(corrigendum.minutesId());
        var wording = wordings.in(paper.locale());
        var names = new HashMap<String, String>();
        for (var part : List.of("header", "opening", "closing", "distribution", "appendix")) {
            names.put(part, wording.say("minutes.corrigendum.part." + part));
        }
        return PrintedParts.of(paper, Map.copyOf(names));
    }

    private List<Returned> returns(long id) {
        return corrigenda.returns(id).stream()
                .map(it -> new Returned(it.remark(), it.at(), posts.actor(it.by())))
                .toList();
    }
}
