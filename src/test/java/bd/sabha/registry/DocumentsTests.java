package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.registry.Documents.Document;
import bd.sabha.support.Engine;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SabhaTest
class DocumentsTests {

    private static final AtomicLong SUBJECTS = new AtomicLong(8_000_000);

    @Autowired
    Documents documents;

    @Autowired
    Signatures signatures;

    @Autowired
    TestOffices offices;

    @Autowired
    JdbcClient jdbc;

    private final Subject subject = Subject.of("minutes", SUBJECTS.incrementAndGet());

    @Test
    void theFirstOfAKindStays() {
        var first = keep("কার্যবিবরণী", "<p>প্রথম</p>");
        assertThat(keep("কার্যবিবরণী", "<p>দ্বিতীয়</p>")).isEqualTo(first);
        assertThat(documents.get(first.id()).html()).isEqualTo("<p>প্রথম</p>");
    }

    @Test
    void theHashIsOfTheBytes() {
        assertThat(Signatures.sha256("সভা"))
                .isEqualTo("a734459c445e7a3428c41e6c04f196b067c387e3b94ea3116c25b5e6be2cca48");
        assertThat(Signatures.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void nobodyChangesWhatWasKeptOrSigned() {
        var document = keep("কার্যবিবরণী", "<p>মূল</p>");
        var chair = offices.open().chair().viewer().holdings().get(0);
        signatures.sign(subject, chair.incumbencyId(), "পাঠ");
        refused("update document set html = 'x' where id = " + document.id());
        refused("delete from document where id = " + document.id());
        refused("update signature set shown = 'x' where subject = '" + subject.path() + "'");
        refused("delete from signature where subject = '" + subject.path() + "'");
        assertThatThrownBy(() -> signatures.sign(subject, chair.incumbencyId(), "পাঠ"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(signatures.of(subject).orElseThrow().sha256()).isEqualTo(Signatures.sha256("পাঠ"));
    }

    private Document keep(String title, String html) {
        return documents.keep(subject, "minutes", 1, null, Engine.TODAY, Prints.of(title, html));
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataIntegrityViolationException.class);
    }
}
