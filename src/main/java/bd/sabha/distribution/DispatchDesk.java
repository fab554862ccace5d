package bd.sabha.distribution;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.SubjectDesk;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the task list shows of a copy that has to be delivered by hand. */
@Component
class DispatchDesk implements SubjectDesk {

    private final DispatchTable table;
    private final PrintedCopies printed;
    private final MessageSource messages;

    DispatchDesk(DispatchTable table, PrintedCopies printed, MessageSource messages) {
        this.table = table;
        this.printed = printed;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "dispatch";
    }

    @Override
    public Map<Long, Line> describe(Collection<Long> ids) {
        return table.all(ids).stream()
                .collect(Collectors.toMap(Dispatch::id, copy -> new Line(line(copy), copy.committeeId())));
    }

    @Override
    public Panel panel(long id, Viewer viewer) {
        return new Panel("copies/fragments :: printed", Map.of("printed", printed.of(table.get(id))));
    }

    private String line(Dispatch copy) {
        return messages.getMessage(
                "distribution.line", new Object[] {copy.title(), copy.addressee()}, Languages.BANGLA);
    }
}
