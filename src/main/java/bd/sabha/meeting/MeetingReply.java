package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers whoever sent a form of a meeting's page: with the page, or with its papers alone where htmx puts them. */
@Component
class MeetingReply {

    private static final String PAGE = "meetings/show";
    private static final String PAPERS = "meetings/show :: papers";
    private static final Pattern TASK = Pattern.compile("https?://[^/]+(/tasks/[\\w-]+)");

    private final MeetingPage page;
    private final HttpServletRequest request;

    MeetingReply(MeetingPage page, HttpServletRequest request) {
        this.page = page;
        this.request = request;
    }

    /** It was done: back to where the form stood. */
    ModelAndView saved(long meetingId, String words, Viewer viewer, RedirectAttributes redirect) {
        if (isHtmx()) {
            return answer(meetingId, viewer, Map.of("saved", words), HttpStatus.OK);
        }
        redirect.addFlashAttribute("flash", words);
        return new ModelAndView("redirect:" + origin(meetingId), HttpStatus.SEE_OTHER);
    }

    /** It cannot be done as typed: the same page with what was typed. */
    ModelAndView invalid(long meetingId, Viewer viewer, Map<String, ?> typed) {
        return answer(meetingId, viewer, typed, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Somebody else was faster: the same page with what was typed and what the other one wrote. */
    ModelAndView overtaken(long meetingId, Viewer viewer, Map<String, ?> typed) {
        return answer(meetingId, viewer, typed, HttpStatus.CONFLICT);
    }

    /** The time for it is over: the page as it is now, and what was typed to copy it from. */
    ModelAndView tooLate(long meetingId, Viewer viewer, String typed) {
        return answer(meetingId, viewer, Map.of("tooLate", typed), HttpStatus.CONFLICT);
    }

    private ModelAndView answer(long meetingId, Viewer viewer, Map<String, ?> more, HttpStatus status) {
        var model = new HashMap<String, @Nullable Object>(page.model(meetingId, viewer));
        model.putAll(more);
        return new ModelAndView(isHtmx() ? PAPERS : PAGE, model, status);
    }

    private String origin(long meetingId) {
        var referer = request.getHeader("Referer");
        var task = TASK.matcher(referer == null ? "" : referer);
        return task.matches() ? task.group(1) : "/meetings/" + meetingId;
    }

    private boolean isHtmx() {
        return request.getHeader("HX-Request") != null;
    }
}
