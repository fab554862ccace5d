package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts.Actor;
import bd.sabha.directory.Register.Charge;
import bd.sabha.directory.Viewer.Ground;
import bd.sabha.directory.Viewer.Holding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Reads posts and who acted in them from the rows of {@link PostSql}, in the reader's language or a fixed one. */
final class PostRows {

    private final MessageSource messages;
    private final @Nullable Locale fixed;

    PostRows(MessageSource messages, @Nullable Locale fixed) {
        this.messages = messages;
        this.fixed = fixed;
    }

    PostRows in(Locale locale) {
        return new PostRows(messages, locale);
    }

    /** @param helped whether another post may do its work: it is vacant, or has a liaison */
    record Row(PostView post, boolean helped) {}

    Row post(ResultSet row, int number) throws SQLException {
        var designation = word(row, "designation");
        var view = new PostView(
                row.getLong("id"),
                row.getLong("office_id"),
                designation,
                title(designation, word(row, "place"), word(row, "office")),
                joined(word(row, "office"), word(row, "place")),
                word(row, "district"),
                row.getBoolean("head"),
                row.getBoolean("outside"),
                row.getObject("holder_id", Long.class),
                word(row, "holder"),
                charge(row.getString("charge")),
                word(row, "substitute"),
                null,
                row.getString("email"));
        return new Row(view, view.isVacant() || row.getObject("liaison_id") != null);
    }

    Actor actor(ResultSet row, int number) throws SQLException {
        var charge = charge(row.getString("charge"));
        var designation = charged(word(row, "designation"), charge);
        var absent = word(row, "absent");
        var name = word(row, "holder");
        return new Actor(
                row.getLong("id"),
                row.getLong("post_id"),
                absent == null ? name : say("directory.actor.for", name, absent),
                designation,
                title(designation, word(row, "place"), word(row, "office")));
    }

    Holding holding(ResultSet row, int number) throws SQLException {
        var substitute = row.getString("charge").equals(Ground.SUBSTITUTE.name());
        var designation = word(row, "designation");
        return new Holding(
                row.getLong("id"),
                row.getLong("post_id"),
                title(
                        substitute ? designation : charged(designation, charge(row.getString("charge"))),
                        word(row, "place"),
                        word(row, "office")),
                substitute ? Ground.SUBSTITUTE : Ground.CHARGE,
                word(row, "absent"),
                row.getObject("to_on", LocalDate.class));
    }

    /** Designation and place; of a post without a place the office. */
    static String title(String designation, String place, String office) {
        return joined(designation, place.isEmpty() ? office : place);
    }

    /** জেলা প্রশাসক (ভারপ্রাপ্ত) */
    static String charged(String designation, @Nullable String charge) {
        return charge == null ? designation : designation + " (" + charge + ")";
    }

    /** The charge in words; null: a regular one, which goes without saying, or none. */
    @Nullable
    String charge(@Nullable String name) {
        return name == null || name.equals(Charge.REGULAR.name()) ? null : say("directory.charge." + name);
    }

    private static String joined(String name, String place) {
        return place.isEmpty() ? name : name + ", " + place;
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    private String word(ResultSet row, String column) throws SQLException {
        return row.getString(isEnglish() ? column + "_en" : column);
    }

    private boolean isEnglish() {
        return language().equals(Languages.ENGLISH);
    }

    private Locale language() {
        return fixed == null ? Languages.reader() : fixed;
    }
}
