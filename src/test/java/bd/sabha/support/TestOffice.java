package bd.sabha.support;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Recurrence;
import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A district office with a committee: chair (head of the district office), member-secretary, an officer of the same
 * office, and the heads of three upazila offices beneath it. All are members. Made by {@link TestOffices}.
 */
public record TestOffice(
        long districtOffice,
        Person chair,
        Person secretary,
        Person officer,
        List<Person> upazilaHeads,
        Person stranger,
        Person administrator,
        Committee committee,
        @Nullable Recurrence recurrence,
        TestOffices tools) {

    /** Unlocks everybody's certificate. */
    public static final String PASSPHRASE = "শাপলা ফুটেছে ভোরে";

    public long committeeId() {
        return committee.key();
    }

    public Person upazilaHead(int index) {
        return upazilaHeads.get(index);
    }

    /** Somebody with a post and an account; acts through the same services as the pages. */
    public record Person(long postId, long personId, String username, String email, TestOffices tools) {

        public Viewer viewer() {
            return tools.viewers.find(username).orElseThrow();
        }

        /** Completes the one open task of that kind on the subject; answers as key, value, key, value. */
        public void completes(Subject subject, String task, String... answers) {
            var given = new TreeMap<String, String>(tools.given(subject, task));
            for (var i = 0; i < answers.length; i += 2) given.put(answers[i], answers[i + 1]);
            tools.inbox.complete(openTask(subject, task), viewer(), given);
        }

        /** Signs a paper with their certificate, and gets one when they have none. */
        public void signs(Subject subject, String task) {
            hasCertificate();
            completes(subject, task, "outcome", "electronic", "passphrase", PASSPHRASE);
        }

        /** Gets a certificate of the office, unless they have one. */
        public void hasCertificate() {
            if (tools.keys.of(personId).isEmpty()) tools.keys.issue(personId, PASSPHRASE);
        }

        /** Completes a task that asks for an outcome, with a remark. */
        public void decides(Subject subject, String task, String outcome) {
            completes(subject, task, "outcome", outcome, "remark", "মন্তব্য");
        }

        /** @throws java.util.NoSuchElementException when no such task is open on the subject */
        public String openTask(Subject subject, String task) {
            return tools.inbox.openOn(subject).stream()
                    .filter(open -> open.task().equals(task) && open.postId() == postId)
                    .findFirst()
                    .orElseThrow(() -> new java.util.NoSuchElementException(task + " is not open for " + username
                            + " on " + subject + ", but " + tools.inbox.openOn(subject)))
                    .id();
        }

        public Map<String, String> answers(String... pairs) {
            var answers = new TreeMap<String, String>();
            for (var i = 0; i < pairs.length; i += 2) answers.put(pairs[i], pairs[i + 1]);
            return answers;
        }
    }
}
