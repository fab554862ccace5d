package bd.sabha.calendar;

import bd.sabha.calendar.ClockWord.Kind;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as officials write them: সকাল ১০.৩০ ঘটিকা, and as they are found: বেলা: ১২:৩০, সকাল ১০.০০টা, সাড়ে ১০টা. */
public final class OfficeTime {

    private static final int NOON = 12;
    private static final int OFFICES_OPEN = 8;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?<part>%s)[\\s:\u0983,-]*)?(?:(?<fraction>%s)\\s*)?(?<hour>\\d{1,2})"
                            .formatted(ClockWord.alternatives(Kind.PART), ClockWord.alternatives(Kind.FRACTION))
                    + "(?:\\s*(?:[.:\u0983]|%s)\\s*(?<minute>\\d{2}))?".formatted(ClockWord.alternatives(Kind.HOUR))
                    + "\\s*(?:%s|%s)?\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?[\\s\u0964;,.]*"
                            .formatted(ClockWord.alternatives(Kind.HOUR), ClockWord.alternatives(Kind.MINUTE)),
            Pattern.CASE_INSENSITIVE);

    private OfficeTime() {}

    /** সকাল ১০.৩০ ঘটিকা, in Latin digits: whoever prints it chooses the script. */
    static String written(LocalTime time) {
        var hour = time.getHour();
        var part = ClockWord.all(Kind.PART).stream()
                .filter(it -> it.writes(hour))
                .findFirst()
                .orElseThrow();
        var oClock = ClockWord.all(Kind.HOUR).stream()
                .filter(it -> it.writtenFrom() >= 0)
                .findFirst()
                .orElseThrow();
        return "%s %02d.%02d %s".formatted(part.word(), (hour + 11) % NOON + 1, time.getMinute(), oClock.word());
    }

    /**
     * The time that was written, in whatever digits; empty when it is none. Without a part of the day and up to 12 it
     * is one at which offices are open.
     */
    public static Optional<LocalTime> read(String text) {
        var found = WRITTEN.matcher(Normalizer.normalize(Format.latinDigits(text), Normalizer.Form.NFC)
                .strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(found.group("hour"));
        var minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
        if (hour > 23 || minute > 59 || found.group("fraction") != null && found.group("minute") != null) {
            return Optional.empty();
        }
        return hour(found, hour).map(it -> LocalTime.of(it, minute).plusMinutes(fraction(found.group("fraction"))));
    }

    private static Optional<Integer> hour(Matcher found, int hour) {
        var half = found.group("half") == null ? null : found.group("half").toLowerCase(Locale.ROOT);
        if (hour > NOON) {
            return half == null || half.startsWith("p") ? Optional.of(hour) : Optional.empty();
        }
        if (half != null) {
            return Optional.of(hour % NOON + (half.startsWith("p") ? NOON : 0));
        }
        return found.group("part") == null ? Optional.of(atWork(hour)) : meant(found.group("part"), hour);
    }

    private static int atWork(int hour) {
        return hour > 0 && hour < OFFICES_OPEN ? hour + NOON : hour;
    }

    private static Optional<Integer> meant(String part, int hour) {
        var word = ClockWord.all(Kind.PART).stream()
                .filter(it -> it.word().equals(part))
                .findFirst()
                .orElseThrow();
        return Optional.of(hour % NOON).filter(word::means).or(() -> Optional.of(hour % NOON + NOON)
                .filter(word::means));
    }

    private static int fraction(@Nullable String word) {
        return ClockWord.all(Kind.FRACTION).stream()
                .filter(it -> it.word().equals(word))
                .mapToInt(ClockWord::from)
                .findFirst()
                .orElse(0);
    }
}
