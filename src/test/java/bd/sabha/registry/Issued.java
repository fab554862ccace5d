package bd.sabha.registry;

import bd.sabha.calendar.Languages;
import bd.sabha.registry.Documents.Document;
import bd.sabha.signing.Seal;
import bd.sabha.signing.Seals;
import bd.sabha.signing.SigningKeys;
import bd.sabha.support.Engine;
import bd.sabha.support.TestOffice;
import bd.sabha.typesetting.Mark;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;

/** Documents as they leave an office: printed, sealed, kept. */
@TestComponent
class Issued {

    static final String PASSPHRASE = "আমার সোনার বাংলা";
    static final List<String> PARAGRAPHS = List.of(
            "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।",
            "সিদ্ধান্ত: প্রত্যেক উপজেলায় ই-নথি বাস্তবায়নের হার ৮৫ শতাংশে উন্নীত করতে হবে।",
            "বাস্তবায়নে: উপজেলা নির্বাহী অফিসার (সকল), বাগেরহাট। সময়সীমা ৩০ জুন ২০২২।",
            "সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।");

    private static final AtomicLong SUBJECTS = new AtomicLong(9_000_000);

    private final Press press;
    private final Documents documents;
    private final Memos memos;
    private final SigningKeys keys;
    private final Seals seals;
    private final Clock clock;

    Issued(Press press, Documents documents, Memos memos, SigningKeys keys, Seals seals, Clock clock) {
        this.press = press;
        this.documents = documents;
        this.memos = memos;
        this.keys = keys;
        this.seals = seals;
        this.clock = clock;
    }

    static Subject subject() {
        return Subject.of("directive", SUBJECTS.incrementAndGet());
    }

    Printed printed(String title, List<String> paragraphs) {
        return press.print(new Sheet(
                "print/plain-words",
                title,
                Languages.BANGLA,
                Map.of("paragraphs", paragraphs, "signatory", "জেলা প্রশাসক")));
    }

    /** Without signature or memo number. */
    Document plain(TestOffice office, String title, String... paragraphs) {
        return documents.keep(
                subject(), "notice", office.committeeId(), null, Engine.TODAY, printed(title, List.of(paragraphs)));
    }

    /** With the chair's seal and a memo number. */
    Document sealed(TestOffice office, String title) {
        var subject = subject();
        keys.issue(office.chair().personId(), PASSPHRASE);
        var memo = memos.allocate(office.committee().memoPrefix(), subject, title);
        var printed = printed(title, PARAGRAPHS);
        var place = printed.print().marks().get(0);
        return documents.keep(
                subject,
                "notice",
                office.committeeId(),
                memo.id(),
                memo.issuedOn(),
                printed.withPdf(seal(printed.print().pdf(), office.chair(), place)));
    }

    /** Another officer's seal on top. */
    void sealFurther(Document document, TestOffice.Person officer) {
        keys.issue(officer.personId(), PASSPHRASE);
        var place = new Mark("issuer", 1, 340, 640, 198, 56);
        documents.addRevision(document.id(), seal(documents.pdf(document.id()), officer, place));
    }

    private byte[] seal(byte[] pdf, TestOffice.Person officer, Mark place) {
        var key = keys.unlock(officer.personId(), PASSPHRASE);
        return seals.seal(
                pdf,
                key,
                new Seal(place, "মোহাম্মদ ছুরত আলম", "জেলা প্রশাসক", clock.instant(), "জারি", Languages.BANGLA));
    }
}
