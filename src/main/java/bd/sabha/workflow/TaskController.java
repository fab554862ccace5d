package bd.sabha.workflow;

import bd.sabha.directory.Absences;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.TaskForm.Field;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import bd.sabha.workflow.TaskInbox.NotYourTask;
import bd.sabha.workflow.TaskInbox.OpenTask;
import bd.sabha.workflow.TaskInbox.Problem;
import bd.sabha.workflow.TaskInbox.TaskGone;
import bd.sabha.workflow.TaskList.Due;
import bd.sabha.workflow.TaskList.Filter;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list, and one page for every user task of every diagram. */
@Controller
class TaskController {

    private final TaskList list;
    private final TaskInbox inbox;
    private final TaskForms forms;
    private final CompletedTasks completed;
    private final SubjectDesks desks;
    private final Absences absences;
    private final Clock clock;

    TaskController(
            TaskList list,
            TaskInbox inbox,
            TaskForms forms,
            CompletedTasks completed,
            SubjectDesks desks,
            Absences absences,
            Clock clock) {
        this.list = list;
        this.inbox = inbox;
        this.forms = forms;
        this.completed = completed;
        this.desks = desks;
        this.absences = absences;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String tasks(
            Viewer viewer,
            Model model,
            @RequestParam(required = false) @Nullable Long committee,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "ANY") Due due,
            @RequestParam(required = false) @Nullable Long post,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new Filter(committee, task.isEmpty() ? null : task, due, post);
        model.addAttribute("page", list.page(viewer, filter, page));
        model.addAttribute("filter", filter);
        model.addAttribute("choices", list.choices(viewer));
        model.addAttribute("now", clock.instant());
        model.addAttribute("viewer", viewer);
        model.addAttribute("absences", absences.todayOf(viewer.personId()));
        return "tasks/list";
    }

    @GetMapping("/tasks/{id}")
    ModelAndView task(@PathVariable String id, Viewer viewer) {
        var task = inbox.find(id).orElse(null);
        if (task == null) return gone(id, Map.of(), HttpStatus.GONE);
        if (!viewer.holds(task.postId())) throw new AccessDeniedException("not your task");
        var subject = task.subject();
        return page(task, viewer, desks.of(subject.kind()).given(task.task(), subject.id()), List.of(), HttpStatus.OK);
    }

    @PostMapping("/tasks/{id}")
    ModelAndView complete(
            @PathVariable String id,
            Viewer viewer,
            @RequestParam Map<String, String> answers,
            RedirectAttributes flash) {
        try {
            inbox.complete(id, viewer, answers);
        } catch (NotYourTask e) {
            throw new AccessDeniedException("not your task", e);
        } catch (TaskGone e) {
            return gone(id, answers, HttpStatus.CONFLICT);
        } catch (InvalidAnswers e) {
            return inbox.find(id)
                    .map(task -> page(task, viewer, anew(task, answers), e.problems(), HttpStatus.UNPROCESSABLE_ENTITY))
                    .orElseGet(() -> gone(id, answers, HttpStatus.CONFLICT));
        }
        flash.addFlashAttribute("flash", "workflow.task.completed");
        return new ModelAndView("redirect:/tasks", HttpStatus.SEE_OTHER);
    }

    /** What was typed except secrets, with what the page gives by itself as it is now: the hash of a text that changed meanwhile. */
    private Map<String, String> anew(OpenTask task, Map<String, String> answers) {
        var anew = new HashMap<>(answers);
        var given = desks.of(task.subject().kind())
                .given(task.task(), task.subject().id());
        forms.of(task.id()).fields().stream()
                .filter(field -> field.type().equals("hidden") && given.containsKey(field.key()))
                .forEach(field -> anew.put(field.key(), given.get(field.key())));
        forms.of(task.id()).fields().stream().filter(Field::isSecret).forEach(field -> anew.remove(field.key()));
        return anew;
    }

    private ModelAndView page(
            OpenTask task, Viewer viewer, Map<String, String> answers, List<Problem> problems, HttpStatus status) {
        var subject = task.subject();
        var panel = desks.of(subject.kind()).panel(subject.id(), viewer);
        var page = new ModelAndView("tasks/show", panel.model(), status);
        try {
            page.addObject("form", forms.of(task.id()));
        } catch (NullValueException e) {
            return gone(task.id(), answers, HttpStatus.GONE);
        }
        page.addObject("task", task);
        page.addObject("answers", answers);
        page.addObject("problems", problems);
        page.addObject("panel", panel.fragment());
        page.addObject("now", clock.instant());
        page.addObject("viewer", viewer);
        return page;
    }

    private ModelAndView gone(String id, Map<String, String> answers, HttpStatus status) {
        var page = new ModelAndView("tasks/gone", status);
        page.addObject("completion", completed.find(id).orElse(null));
        page.addObject("remark", answers.getOrDefault("remark", ""));
        return page;
    }
}
