package bd.sabha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which offices work: neither Friday nor Saturday nor a holiday of the register. */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private final JdbcClient jdbc;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek())
                && jdbc.sql("select count(*) from holiday where on_date = ?")
                                .param(date)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** The date itself when it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first working day after the date. */
    public LocalDate after(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The working day so many working days before the date. */
    public LocalDate before(LocalDate date, int workingDays) {
        var day = date;
        for (var left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Enters a holiday; entering it again changes its name. */
    public void declareHoliday(LocalDate date, String name, String nameEn) {
        jdbc.sql(
                        """
                insert into holiday (on_date, name, name_en) values (?, ?, ?)
                on conflict (on_date) do update set name = excluded.name, name_en = excluded.name_en
                """)
                .params(date, name, nameEn)
                .update();
    }
}
