package bd.sabha.directory;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the fragment register-picker lists: offices or people that match what was typed into one of its fields. */
@Component("registerPicker")
public class RegisterPicker {

    private static final int LISTED = 20;
    private static final String OFFICE = "office";

    private final OfficeRegister offices;
    private final People people;

    RegisterPicker(OfficeRegister offices, People people) {
        this.offices = offices;
        this.people = people;
    }

    /** An office or a person. @param detail the office above, or the person's posts or address; may be empty */
    public record Choice(long id, String title, String detail) {}

    /** What was typed into the field's search; empty: nothing. */
    public String query(String field) {
        return Forms.text(parameter(field + "-search"));
    }

    /** What is chosen in the field, as the request says; null: nothing. */
    @Nullable
    Long chosenId(String field) {
        var chosen = Forms.text(parameter(field));
        return chosen.matches("\\d{1,18}") ? Long.valueOf(chosen) : null;
    }

    /** @param kind office or person */
    public List<Choice> results(String kind, String field, @Nullable Long chosen) {
        var query = query(field);
        if (query.isEmpty()) {
            return List.of();
        }
        var found = kind.equals(OFFICE)
                ? offices.search(query, LISTED + 1).stream().map(office -> office(office.id()))
                : people.search(query, 1, LISTED + 1).rows().stream().map(RegisterPicker::person);
        return found.filter(choice -> chosen == null || choice.id() != chosen)
                .limit(LISTED)
                .toList();
    }

    /** Nothing for an id of nothing. @param kind office or person @param id null: none is chosen */
    public List<Choice> chosen(String kind, @Nullable Long id) {
        if (id == null) {
            return List.of();
        }
        try {
            return List.of(kind.equals(OFFICE) ? office(id) : person(people.get(id)));
        } catch (NoSuchElementException unknown) {
            return List.of();
        }
    }

    private static @Nullable String parameter(String name) {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getParameter(name);
    }

    private Choice office(long id) {
        var chain = offices.downTo(id);
        var last = chain.size() - 1;
        return new Choice(
                id,
                chain.get(last).title(),
                last == 0 ? "" : chain.get(last - 1).title());
    }

    private static Choice person(People.Row person) {
        var posts = person.posts().stream().map(PostView::title).collect(Collectors.joining("; "));
        return new Choice(person.id(), person.shown(), Forms.textOr(posts, person.email()));
    }
}
