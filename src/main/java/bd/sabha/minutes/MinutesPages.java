package bd.sabha.minutes;

import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import bd.sabha.distribution.Dispatches;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of minutes, also as the answer to what could not be kept. */
@Component
class MinutesPages {

    private final MinutesBook book;
    private final MinutesAccess access;
    private final Folders folders;
    private final Trails trails;
    private final Dispatches dispatches;
    private final Posts posts;

    MinutesPages(
            MinutesBook book,
            MinutesAccess access,
            Folders folders,
            Trails trails,
            Dispatches dispatches,
            Posts posts) {
        this.book = book;
        this.access = access;
        this.folders = folders;
        this.trails = trails;
        this.dispatches = dispatches;
        this.posts = posts;
    }

    ModelAndView show(long minutesId, Viewer viewer) {
        return show(minutesId, viewer, Typed.nothing(), HttpStatus.OK);
    }

    /** What was typed stays in its place, with what is wrong beside it. */
    ModelAndView wrong(long minutesId, Viewer viewer, Typed typed) {
        return show(minutesId, viewer, typed, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The page as somebody left it half typed. */
    ModelAndView again(long minutesId, Viewer viewer, Typed typed) {
        return show(minutesId, viewer, typed, HttpStatus.OK);
    }

    private ModelAndView show(long minutesId, Viewer viewer, Typed typed, HttpStatus status) {
        var minutes = book.get(minutesId);
        access.requireReader(viewer, minutes);
        var page = new ModelAndView("minutes/show", status);
        page.addObject("writing", new Writing(folders.of(minutes, viewer), typed, "/minutes/" + minutesId));
        page.addObject("trail", trails.of(minutes, viewer));
        page.addObject("picked", picked(typed));
        page.addObject("copies", dispatches.of(Subject.of("minutes", minutesId)));
        return page;
    }

    /** The post that was picked for a new entry of the distribution list. */
    private List<PostView> picked(Typed typed) {
        var post = typed.value("entry-new", "postId", "");
        return post == null || post.isEmpty() ? List.of() : posts.inOrder(List.of(Long.valueOf(post)));
    }

    /**
     * Does what a form asks and leads back to where it was; when somebody was faster, shows the page again with what was
     * typed and what is kept now.
     */
    ModelAndView save(long minutesId, Viewer viewer, Typed typed, Supplier<String> work) {
        try {
            return seeOther(work.get());
        } catch (OptimisticLockingFailureException overtaken) {
            return show(minutesId, viewer, Typed.overtaken(typed.part(), typed.values()), HttpStatus.CONFLICT);
        } catch (NoSuchElementException removed) {
            throw new PartGone(minutesId, removed);
        }
    }

    ModelAndView seeOther(String path) {
        var redirect = new ModelAndView("redirect:" + path);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    /** The page that a form was on: the minutes' own, or the meeting's when the form says so. */
    String back(@Nullable String asked, Minutes minutes, String part) {
        var meeting = "/meetings/" + minutes.meetingId();
        return (meeting.equals(asked) ? meeting : "/minutes/" + minutes.key()) + "#" + part;
    }
}
