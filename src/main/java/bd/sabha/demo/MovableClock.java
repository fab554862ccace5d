package bd.sabha.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sample office's clock: runs like any other, but ahead by an offset that is kept in the database. */
@Component
@Profile("!production")
@DependsOnDatabaseInitialization
public class MovableClock extends Clock {

    /** Before the sample's first event: it would not do that the engine is set up after what it does. */
    static final Instant BEGINNING = Instant.parse("2024-11-30T10:00:00+06:00");

    private final JdbcClient database;
    private final Clock real;
    private volatile Duration offset;

    MovableClock(JdbcClient database, @Value("${sabha.sample-content:true}") boolean sample) {
        this.database = database;
        this.real = Clock.system(ZoneId.of("Asia/Dhaka"));
        this.offset = database.sql("select offset_ms from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElseGet(() -> sample ? Duration.between(real.instant(), BEGINNING) : Duration.ZERO);
    }

    /** The sample's clock as its database has it. */
    public static Clock of(JdbcClient database) {
        return new MovableClock(database, true);
    }

    /** From now on the clock shows that time and goes on from there. */
    public synchronized void moveTo(Instant instant) {
        var ahead = Duration.between(real.instant(), instant);
        database.sql(
                        """
                        insert into demo_clock (one, offset_ms) values (true, :offset)
                        on conflict (one) do update set offset_ms = excluded.offset_ms
                        """)
                .param("offset", ahead.toMillis())
                .update();
        offset = ahead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(real.withZone(zone), offset);
    }
}
