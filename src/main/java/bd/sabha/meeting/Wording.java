package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.Posts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What a committee's papers are written with: words, numbers, dates and posts in their one language. */
public final class Wording {

    private static final int TWO_DIGITS = 10;

    private final Locale language;
    private final MessageSource messages;
    private final Format format;
    private final Posts posts;

    Wording(Locale language, MessageSource messages, Format format, Posts posts) {
        this.language = language;
        this.messages = messages;
        this.format = format.in(language);
        this.posts = posts.in(language);
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The words of each of these keys below the prefix. */
    public List<String> sayAll(String prefix, String... keys) {
        return Stream.of(keys).map(key -> say(prefix + key)).toList();
    }

    public String number(long number) {
        return format.number(number);
    }

    /** A number as its readers write it who are used to two digits: ০৫. */
    public String twoDigits(long number) {
        return number < TWO_DIGITS ? number(0) + number(number) : number(number);
    }

    public String digits(String text) {
        return format.digits(text);
    }

    public String ordinal(long number) {
        return format.ordinal(number);
    }

    /** ০২ জুন ২০২২. */
    public String date(LocalDate date) {
        return format.officeDate(date);
    }

    /** ১৯ জ্যৈষ্ঠ ১৪২৯. */
    public String banglaDate(LocalDate date) {
        return format.banglaDate(date);
    }

    public String weekday(LocalDate date) {
        return format.weekday(date);
    }

    /** সকাল ১০.৩০ ঘটিকা. */
    public String time(LocalTime time) {
        return format.officeTime(time);
    }

    public Posts posts() {
        return posts;
    }

    /** জেলা আইসিটি কমিটির: how a name stands before what is its own. */
    public String genitive(String name) {
        return Languages.BANGLA.equals(language) ? Genitive.of(name) : name;
    }

    /** ১। ই-নথি বাস্তবায়ন, ২। … */
    public List<Entry> counted(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Entry(say("meeting.paper.counted", number(i + 1L)), lines.get(i)))
                .toList();
    }
}
