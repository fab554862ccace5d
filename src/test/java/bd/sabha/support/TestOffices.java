package bd.sabha.support;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.committee.MinutesLayout;
import bd.sabha.committee.Recurrence;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.directory.Viewers;
import bd.sabha.signing.SigningKeys;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.SubjectDesk;
import bd.sabha.workflow.TaskInbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes a new {@link TestOffice} for each test that asks: tests share a database, not an office. */
@TestComponent
public class TestOffices {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final Viewers viewers;
    final TaskInbox inbox;
    final SigningKeys keys;
    private final List<SubjectDesk> desks;
    private final Register register;
    private final Committees committees;

    TestOffices(
            Viewers viewers,
            TaskInbox inbox,
            SigningKeys keys,
            List<SubjectDesk> desks,
            Register register,
            Committees committees) {
        this.viewers = viewers;
        this.inbox = inbox;
        this.keys = keys;
        this.desks = desks;
        this.register = register;
        this.committees = committees;
    }

    /** An office whose committee has no rhythm. */
    public TestOffice open() {
        return open(null);
    }

    /** An office whose committee meets in that rhythm: its {@code recurrence} process runs. */
    public TestOffice open(@Nullable Recurrence recurrence) {
        var number = NUMBER.incrementAndGet();
        var district = register.office(
                null, 5, "জেলা প্রশাসকের কার্যালয়", "Office of the Deputy Commissioner", "বাগেরহাট", "Bagerhat", null);
        var chair = person(number, "dc", district, "জেলা প্রশাসক", true);
        var secretary = person(number, "acict", district, "সহকারী কমিশনার, আইসিটি শাখা", false);
        var officer = person(number, "programmer", district, "প্রোগ্রামার", false);
        var heads = IntStream.range(0, 3)
                .mapToObj(i -> upazilaHead(
                        number, district, List.of("রামপাল", "মোংলা", "কচুয়া").get(i), i))
                .toList();
        var elsewhere = register.office(null, 5, "অন্য কার্যালয়", "Another office", "খুলনা", "Khulna", null);
        var stranger = person(number, "stranger", elsewhere, "হিসাবরক্ষক", false);
        var members = new java.util.ArrayList<Long>(List.of(officer.postId()));
        heads.forEach(head -> members.add(head.postId()));
        var committee = committees.establish(
                new Committee(
                        null,
                        district,
                        "আইসিটি শাখা",
                        "জেলা আইসিটি কমিটি",
                        "District ICT Committee",
                        chair.postId(),
                        secretary.postId(),
                        "05.44.0100.030.06.001." + (10_000 + number),
                        3,
                        21,
                        null,
                        MinutesLayout.FIVE_COLUMNS,
                        "bn",
                        null,
                        0),
                members,
                List.of("ই-নথি বাস্তবায়ন সংক্রান্ত", "ওয়েব পোর্টাল"),
                recurrence);
        return new TestOffice(
                district,
                chair,
                secretary,
                officer,
                heads,
                stranger,
                administrator(number),
                committee,
                recurrence,
                this);
    }

    private Person upazilaHead(int number, long district, String upazila, int index) {
        var office = register.office(
                district,
                6,
                "উপজেলা নির্বাহী অফিসারের কার্যালয়",
                "Office of the Upazila Nirbahi Officer",
                upazila,
                upazila,
                null);
        return person(number, "uno" + index, office, "উপজেলা নির্বাহী অফিসার", true);
    }

    private Person person(int number, String name, long office, String designation, boolean head) {
        var username = name + number;
        var email = username + "@test.example";
        var post = register.post(office, designation, designation, head, email);
        var person = register.person(designation + " " + number, username, email);
        register.appoint(post, person, Charge.REGULAR, SINCE);
        register.account(person, username, null, false);
        return new Person(post, person, username, email, this);
    }

    private Person administrator(int number) {
        var username = "admin" + number;
        var person = register.person("প্রশাসক " + number, username, username + "@test.example");
        register.account(person, username, null, true);
        return new Person(0, person, username, username + "@test.example", this);
    }

    /** The values that a task's form starts with. */
    public Map<String, String> asked(Subject subject, String task) {
        return given(subject, task);
    }

    Map<String, String> given(Subject subject, String task) {
        return desks.stream()
                .filter(desk -> desk.kind().equals(subject.kind()))
                .findFirst()
                .map(desk -> desk.given(task, subject.id()))
                .orElse(Map.of());
    }
}
