package bd.sabha.directory;

import bd.sabha.directory.Register.Charge;
import bd.sabha.directory.TakeoverForm.Present;
import bd.sabha.implementer.RegisterPicture.Kind;
import java.beans.PropertyEditorSupport;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;

/**
 * What is no number, or none of the choices, counts as not filled in: the form comes back and says so beside the field.
 * A form is a record, and without this one wrong value would leave none.
 */
final class TolerantReading extends PropertyEditorSupport {

    private final Function<String, Object> reading;

    private TolerantReading(Function<String, Object> reading) {
        this.reading = reading;
    }

    static void of(WebDataBinder binder) {
        binder.registerCustomEditor(Long.class, new TolerantReading(Long::valueOf));
        binder.registerCustomEditor(Integer.class, new TolerantReading(Integer::valueOf));
        binder.registerCustomEditor(Boolean.class, new TolerantReading(Boolean::valueOf));
        binder.registerCustomEditor(Charge.class, new TolerantReading(Charge::valueOf));
        binder.registerCustomEditor(Present.class, new TolerantReading(Present::valueOf));
        binder.registerCustomEditor(Kind.class, new TolerantReading(Kind::valueOf));
    }

    @Override
    public void setAsText(String text) {
        try {
            setValue(reading.apply(text.strip()));
        } catch (IllegalArgumentException unreadable) {
            setValue(null);
        }
    }
}
