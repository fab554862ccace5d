package bd.sabha.demo;

import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewers;
import bd.sabha.minutes.CorrectionForm;
import bd.sabha.minutes.Corrigenda;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.workflow.Subject;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has a slip of the sample's minutes corrected, as its people would: drafted, signed by the chair, kept. */
@Component
@Profile("!production")
class ExampleCorrigendum {

    private static final String KIND = "corrigendum";

    private final Corrigenda corrigenda;
    private final Documents documents;
    private final Viewers viewers;
    private final SampleDesk desk;
    private final TimeTravel time;

    ExampleCorrigendum(Corrigenda corrigenda, Documents documents, Viewers viewers, SampleDesk desk, TimeTravel time) {
        this.corrigenda = corrigenda;
        this.documents = documents;
        this.viewers = viewers;
        this.desk = desk;
        this.time = time;
    }

    Document of(long minutesId) {
        var data = SampleData.read();
        var secretary = viewer(data, data.committee().secretary());
        var chair = viewer(data, data.committee().chair());
        var id = corrigenda.begin(minutesId, actor(secretary)).key();
        var slip = data.meeting().slip();
        corrigenda.add(id, new CorrectionForm(slip.paragraph(), slip.printed(), slip.instead()));
        var subject = Subject.of(KIND, id);
        desk.complete(secretary, subject, "draft-corrigendum", Map.of("outcome", "submit"));
        desk.complete(
                chair,
                subject,
                "sign-corrigendum",
                Map.of("outcome", "electronic", "passphrase", SampleOffices.PASSWORD));
        time.settle();
        return documents.of(subject, KIND).orElseThrow();
    }

    private static long actor(Viewer viewer) {
        return viewer.holdings().get(0).incumbencyId();
    }

    private Viewer viewer(SampleData data, String key) {
        return data.holders().stream()
                .filter(holder -> holder.key().equals(key) && holder.username() != null)
                .findFirst()
                .flatMap(holder -> viewers.find(String.valueOf(holder.username())))
                .orElseThrow();
    }
}
