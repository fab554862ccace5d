package bd.sabha.demo;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A first start that was killed while it loaded the sample leaves half of it: the next start empties the database. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
class SampleAnew {

    @Bean
    FlywayMigrationStrategy emptyHalfLoadedSample(DataSource database) {
        return flyway -> {
            var jdbc = JdbcClient.create(database);
            if (isHalfLoaded(jdbc))
                jdbc.sql("drop schema public cascade; create schema public").update();
            flyway.migrate();
        };
    }

    private static boolean isHalfLoaded(JdbcClient jdbc) {
        var begun = jdbc.sql("select to_regclass('public.sample_content') is not null")
                .query(Boolean.class)
                .single();
        return begun
                && jdbc.sql("select exists (select from sample_content where not complete)")
                        .query(Boolean.class)
                        .single();
    }
}
