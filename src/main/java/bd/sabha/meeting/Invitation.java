package bd.sabha.meeting;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as calendars know it.
 *
 * @param uid the same for every word about the meeting
 * @param sequence higher with every postponement
 * @param stamp when this was written
 */
record Invitation(
        String uid,
        int sequence,
        Instant stamp,
        ZonedDateTime startsAt,
        String summary,
        String description,
        String location,
        Party organizer,
        List<Party> members) {

    private static final String ZONE = "Asia/Dhaka";
    private static final int DHAKA_OFFSET_HOURS = 6;
    private static final int HOURS = 2;
    /** What RFC 6047 has for who can be named but not written to. */
    private static final String NO_ADDRESS = "invalid:nomail";

    /** Who calls or is called. */
    record Party(String name, @Nullable String email) {}

    /** Asks the members to come; with a higher sequence: to come on another day. */
    String request() {
        return write(Method.REQUEST, Status.confirmed());
    }

    /** Tells them not to come. */
    String cancel() {
        return write(Method.CANCEL, Status.cancelled());
    }

    private String write(String method, Status status) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Sabha//Sabha//BN");
        calendar.setMethod(new Method(method));
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), timezone()));
        calendar.addEvent(event(status));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(Status status) {
        var event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(stamp));
        event.setDateStart(new DateStart(Date.from(startsAt.toInstant()), true));
        event.setDuration(Duration.builder().hours(HOURS).build());
        event.setSummary(summary);
        event.setDescription(description);
        event.setLocation(location);
        event.setStatus(status);
        event.setOrganizer(caller());
        var invited = new HashSet<String>();
        members.stream()
                .filter(member -> member.email() != null && invited.add(member.email()))
                .map(Invitation::attendee)
                .forEach(event::addAttendee);
        return event;
    }

    private Organizer caller() {
        var property = new Organizer(organizer.name(), organizer.email());
        if (organizer.email() == null) {
            property.setUri(NO_ADDRESS);
        }
        return property;
    }

    private static Attendee attendee(Party member) {
        var property = new Attendee(member.name(), member.email());
        property.setRole(Role.ATTENDEE);
        property.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        property.setRsvp(true);
        return property;
    }

    /** Bangladesh has had one offset all year since 2010. */
    private static VTimezone timezone() {
        var offset = new UtcOffset(true, DHAKA_OFFSET_HOURS, 0);
        var standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(2010, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(offset);
        standard.setTimezoneOffsetTo(offset);
        standard.addTimezoneName("BST");
        var zone = new VTimezone(ZONE);
        zone.addStandardTime(standard);
        return zone;
    }
}
