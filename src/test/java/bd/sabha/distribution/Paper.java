package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.workflow.Subject;
import java.util.concurrent.atomic.AtomicInteger;

/** A paper to send copies of, which no other test knows. */
class Paper {

    static final String TITLE = "জেলা আইসিটি কমিটির সভার কার্যবিবরণী";

    private static final AtomicInteger NUMBER = new AtomicInteger(800_000);

    private Paper() {}

    static Subject some() {
        return Subject.of("minutes", NUMBER.incrementAndGet());
    }

    static Letter covering() {
        return Letter.of(TITLE, "সভার কার্যবিবরণী এইসাথে প্রেরণ করা হলো।", "/minutes/1");
    }

    static Addressee forAction(Person person, String request) {
        return new Addressee(person.postId(), "প্রাপক " + person.username(), null, Purpose.FOR_ACTION, request);
    }

    static Addressee forInformation(Person person) {
        return new Addressee(person.postId(), "প্রাপক " + person.username(), null, Purpose.FOR_INFORMATION, null);
    }

    static Addressee outsider(String name, String email) {
        return new Addressee(null, name, email, Purpose.FOR_INFORMATION, null);
    }
}
