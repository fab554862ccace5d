package bd.sabha.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to a committee: members, standing items, rhythm. */
@Component
class Roster {

    private final JdbcClient jdbc;

    Roster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> members(long committeeId) {
        return jdbc.sql(
                        """
                        select m.post_id from member m join committee c on c.id = m.committee_id
                         where c.id = ?
                         order by m.post_id = c.chair_post_id desc, m.post_id = c.secretary_post_id, m.position
                        """)
                .param(committeeId)
                .query(Long.class)
                .list();
    }

    List<Long> committees() {
        return jdbc.sql("select id from committee").query(Long.class).list();
    }

    List<Long> committeesOf(Collection<Long> posts) {
        return jdbc.sql("select distinct committee_id from member where post_id = any(:posts)")
                .param("posts", posts.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    void seat(Committee committee, long id, List<Long> posts) {
        var seats = new LinkedHashSet<Long>();
        seats.add(committee.chairPostId());
        posts.stream().filter(post -> post != committee.secretaryPostId()).forEach(seats::add);
        seats.add(committee.secretaryPostId());
        jdbc.sql("delete from member where committee_id = ?").param(id).update();
        var ordered = new ArrayList<>(seats);
        for (var position = 1; position <= ordered.size(); position++) {
            jdbc.sql("insert into member (committee_id, position, post_id) values (?, ?, ?)")
                    .params(id, position, ordered.get(position - 1))
                    .update();
        }
    }

    List<String> standingItems(long committeeId) {
        return jdbc.sql("select title from standing_item where committee_id = ? order by position")
                .param(committeeId)
                .query(String.class)
                .list();
    }

    void keepStandingItems(long committeeId, List<String> titles) {
        jdbc.sql("delete from standing_item where committee_id = ?")
                .param(committeeId)
                .update();
        for (var position = 1; position <= titles.size(); position++) {
            jdbc.sql("insert into standing_item (committee_id, position, title) values (?, ?, ?)")
                    .params(committeeId, position, titles.get(position - 1))
                    .update();
        }
    }

    Optional<Recurrence> recurrence(long committeeId) {
        return jdbc.sql("select * from recurrence where committee_id = ?")
                .param(committeeId)
                .query((row, number) -> recurrence(row))
                .optional();
    }

    void keep(Recurrence rhythm) {
        jdbc.sql(
                        """
                insert into recurrence (committee_id, every_months, nth, weekday, day_of_month, at_time, place,
                                        convene_days_before)
                values (:committeeId, :everyMonths, :nth, :weekday, :dayOfMonth, :atTime, :place, :conveneDaysBefore)
                on conflict (committee_id) do update set
                    every_months = excluded.every_months, nth = excluded.nth, weekday = excluded.weekday,
                    day_of_month = excluded.day_of_month, at_time = excluded.at_time, place = excluded.place,
                    convene_days_before = excluded.convene_days_before
                """)
                .paramSource(rhythm)
                .update();
    }

    private static Recurrence recurrence(ResultSet row) throws SQLException {
        return new Recurrence(
                row.getLong("committee_id"),
                row.getInt("every_months"),
                row.getObject("nth", Integer.class),
                row.getObject("weekday", Integer.class),
                row.getObject("day_of_month", Integer.class),
                row.getObject("at_time", LocalTime.class),
                row.getString("place"),
                row.getInt("convene_days_before"));
    }
}
