package bd.sabha.minutes;

import static bd.sabha.minutes.MinutesSheetsTests.squeezed;
import static bd.sabha.minutes.MinutesSheetsTests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.committee.MinutesLayout;
import bd.sabha.decision.DecisionText;
import bd.sabha.decision.Decisions;
import bd.sabha.registry.Documents;
import bd.sabha.support.ArchiveRules;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What can be saved of minutes: drafts with their watermark, then minutes, letter and extracts as they are kept. */
@SabhaTest
@Import(MinutesOffice.class)
class MinutesPapersTests {

    @Autowired
    MockMvc browser;

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesBook book;

    @Autowired
    MinutesSteps steps;

    @Autowired
    Decisions decisions;

    @Autowired
    Committees committees;

    @Autowired
    Appendices appendices;

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    private TestOffice office;
    private long minutes;
    private Subject subject;
    private String page;

    @BeforeEach
    void aDraft() {
        office = offices.open();
        minutes = tools.draft(office, 12, Engine.TODAY.minusDays(10));
        subject = Subject.of("minutes", minutes);
        page = "/minutes/" + minutes;
    }

    @Test
    void aDraftHasItsWatermarkOnPdfAndDocxAndNoCode() throws Exception {
        var pdf = saved("draft", page + "/draft.pdf", office.chair());
        assertThat(text(pdf)).contains("খসড়া").doesNotContain("verify");
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        assertThat(words(saved("draft", page + "/draft.docx", office.chair()))).contains("শতভাগ ই-ফাইলিং করতে হবে।");
        as(office.chair(), get(page + "/draft"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("শতভাগ ই-ফাইলিং করতে হবে।")));
        as(office.stranger(), get(page + "/draft.pdf")).andExpect(status().isForbidden());
    }

    @Test
    void onceIssuedTheDraftsAddressLeadsToWhatIsKept() throws Exception {
        issue();
        var document = documents.of(subject, "minutes").orElseThrow().id();
        as(office.chair(), get(page + "/draft.pdf"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/documents/" + document + ".pdf"));
    }

    @Test
    void anExtractHasOneImplementersDecisionsOnly() throws Exception {
        ask("প্রতিবেদন পাঠাতে হবে।", office.stranger());
        issue();
        var mine = page + "/extracts/" + office.stranger().postId();
        var pdf = saved("extract", mine + ".pdf", office.stranger());
        assertThat(squeezed(text(pdf)))
                .contains(squeezed("কার্যবিবরণীর উদ্ধৃতাংশ"), squeezed("কার্যার্থে: হিসাবরক্ষক"))
                .contains(squeezed("প্রতিবেদন পাঠাতে হবে।"), "১.৩", squeezed("স্মারক নম্বর: ০৫.৪৪."))
                .doesNotContain(squeezed("শতভাগ"), squeezed("পোর্টাল হালনাগাদ"));
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        assertThat(words(saved("extract", mine + ".docx", office.stranger()))).contains("প্রতিবেদন পাঠাতে হবে।");
        assertThat(saved("extract", mine + ".pdf", office.chair())).isEqualTo(pdf);
        as(office.stranger(), get(page + "/extracts/" + office.upazilaHead(0).postId()))
                .andExpect(status().isForbidden());
        as(office.chair(), get(page + "/extracts/" + office.chair().postId())).andExpect(status().isNotFound());
    }

    @Test
    void anExtractIsNobodyElsesBeforeTheMinutesAreIssued() throws Exception {
        ask("প্রতিবেদন পাঠাতে হবে।", office.stranger());
        var mine = page + "/extracts/" + office.stranger().postId() + ".pdf";
        as(office.stranger(), get(mine)).andExpect(status().isForbidden());
        assertThat(text(saved("extract-draft", mine, office.chair()))).contains("খসড়া");
    }

    @Test
    void theForwardingLetterNamesMinutesNumberAndList() throws Exception {
        issue();
        as(office.chair(), get(page + "/forwarding-letter.pdf")).andExpect(status().isSeeOther());
        var letter = documents.of(subject, "forwarding-letter").orElseThrow();
        var pdf = documents.pdf(letter.id());
        Files.write(Path.of("target/papers/forwarding-letter.pdf"), pdf);
        assertThat(squeezed(text(pdf)))
                .contains(
                        squeezed("বিষয়: জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী প্রেরণ।"),
                        squeezed("স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১."),
                        squeezed("০২ জুন ২০২২ তারিখে অনুষ্ঠিত"),
                        squeezed("১) সিনিয়র সচিব, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ"));
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
    }

    @Test
    void furtherAppendicesAreLetteredAndFrozenByTheSignature() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        as(office.secretary(), post(page + "/appendices").param("title", "ল্যাবের তালিকা"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ল্যাবের তালিকা")));
        as(
                        office.secretary(),
                        post(page + "/appendices")
                                .param("title", "ল্যাবের তালিকা")
                                .param("text", "নিম্নরূপ:\r\nউপজেলা\tসংখ্যা\r\nরামপাল\t৫"))
                .andExpect(status().isSeeOther());
        appendices.add(minutes, "ছবি", "সংযুক্ত");
        var paper = papers.of(minutes);
        assertThat(paper.appendices()).extracting(Paper.Annex::name).containsExactly("পরিশিষ্ট 'খ'", "পরিশিষ্ট 'গ'");
        assertThat(paper.appendices().get(0).passages().get(1).rows()).hasSize(2);
        as(office.chair(), get(page)).andExpect(content().string(containsString("ল্যাবের তালিকা")));
        var first = appendices.of(minutes).get(0);
        as(
                        office.secretary(),
                        post(page + "/appendices/" + first.key())
                                .param("title", "অন্য")
                                .param("text", "অন্য")
                                .param("version", "77"))
                .andExpect(status().isConflict());
        as(
                        office.secretary(),
                        post(page + "/appendices/" + first.key() + "/removal").param("version", "" + first.version()))
                .andExpect(status().isSeeOther());
        assertThat(papers.of(minutes).appendices())
                .extracting(Paper.Annex::name)
                .containsExactly("পরিশিষ্ট 'খ'");
        tools.sign(office, minutes);
        as(office.secretary(), post(page + "/appendices").param("title", "নতুন").param("text", "নতুন"))
                .andExpect(status().isConflict());
        assertThat(papers.of(minutes).appendices()).hasSize(1);
    }

    @Test
    void theMinutesFollowTheirOwnLayout() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        as(
                        office.secretary(),
                        post(page + "/wording")
                                .param("opening", "শুরু")
                                .param("closing", "শেষ")
                                .param("layout", "PROSE")
                                .param("version", "" + book.get(minutes).version()))
                .andExpect(status().isSeeOther());
        var paper = papers.of(minutes);
        assertThat(paper.layout()).isEqualTo(MinutesLayout.PROSE);
        assertThat(paper.items().get(0).decisions())
                .extracting(Paper.DecisionLine::number)
                .containsExactly("১.২(ক)", "১.২(খ)");
        assertThat(decisions.of(minutes).get(1).number()).isEqualTo("১.২(খ)");
        var text = squeezed(text(saved("prose", page + "/draft.pdf", office.chair())));
        assertThat(text)
                .contains(squeezed("১.০ আলোচ্য সূচি-১: ই-নথি বাস্তবায়ন সংক্রান্ত"))
                .contains(squeezed("(ক) শতভাগ ই-ফাইলিং করতে হবে। (প্রতি মাসে)"))
                .contains(squeezed("বাস্তবায়নকারী: উপজেলা নির্বাহী অফিসার, রামপাল;"));
    }

    @Test
    void anEnglishCommitteeHasEnglishPapers() throws Exception {
        committees.keepPapers(office.committeeId(), "ICT Branch", MinutesLayout.PROSE, Languages.ENGLISH, null);
        minutes = steps.open(tools.meeting(office, 13, Engine.TODAY.minusDays(5)));
        page = "/minutes/" + minutes;
        subject = Subject.of("minutes", minutes);
        var discussion = book.discussions(minutes).get(0).key();
        book.change(minutes, discussion, "Use of e-Nothi", "The use of e-Nothi was reviewed.", 1);
        decisions.add(
                minutes,
                discussion,
                DecisionText.forAction(
                        "All letters shall be issued through e-Nothi.",
                        List.of(office.upazilaHead(0).postId()),
                        "every month"));
        issue();
        var document = documents.of(subject, "minutes").orElseThrow();
        assertThat(document.language()).isEqualTo("en");
        assertThat(document.html()).contains("<html lang=\"en\"");
        var pdf = documents.pdf(document.id());
        Files.write(Path.of("target/papers/english.pdf"), pdf);
        assertThat(squeezed(text(pdf)))
                .contains(
                        squeezed("Government of the People's Republic of Bangladesh"),
                        squeezed("Minutes of the 13th meeting of the District ICT Committee"),
                        squeezed("1.0 Agenda item-1: Use of e-Nothi"),
                        squeezed("(a) All letters shall be issued through e-Nothi. (every month)"),
                        squeezed("Page 1/"))
                .doesNotContainPattern("[\\u09E6-\\u09EF]");
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        var extract = text(
                saved("extract-en", page + "/extracts/" + office.upazilaHead(0).postId() + ".pdf", office.chair()));
        assertThat(squeezed(extract)).contains("1.2(a)", squeezed("For action:"));
        as(office.chair(), get(page + "/forwarding-letter.pdf").locale(Locale.ENGLISH))
                .andExpect(status().isSeeOther());
        Files.write(
                Path.of("target/papers/forwarding-en.pdf"),
                documents.pdf(
                        documents.of(subject, "forwarding-letter").orElseThrow().id()));
    }

    @Test
    void anotherOfficersLineStandsBelowTheListAndHasItsDateOnceIssued() {
        committees.keepPapers(
                office.committeeId(),
                "আইসিটি শাখা",
                MinutesLayout.PROSE,
                Languages.BANGLA,
                office.officer().postId());
        issue();
        var before = papers.imprint(minutes);
        assertThat(before.issuer()).isNotNull().hasSize(2);
        assertThat(before.issuedOn()).isNull();
        var document = documents.of(subject, "minutes").orElseThrow();
        assertThat(document.html()).contains("data-mark=\"chair\"", "data-mark=\"issuer\"");
        steps.recordIssue(minutes, MinutesOffice.incumbency(office.officer()), "by-hand");
        assertThat(papers.imprint(minutes).issuedOn()).isEqualTo("১২-০৬-২০২২");
    }

    private void ask(String words, Person person) {
        var discussion = book.discussions(minutes).get(0).key();
        decisions.add(minutes, discussion, DecisionText.forAction(words, List.of(person.postId()), ""));
    }

    private void issue() {
        tools.sign(office, minutes);
        steps.allocateMemoNumber(minutes);
        steps.seal(minutes);
    }

    /** What is saved under that address, laid aside to be looked at. */
    private byte[] saved(String name, String path, Person person) throws Exception {
        var bytes = as(person, get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var out = Files.createDirectories(Path.of("target/papers"));
        Files.write(out.resolve(name + path.substring(path.lastIndexOf('.'))), bytes);
        return bytes;
    }

    private static String words(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(person.username())).with(csrf()));
    }
}
