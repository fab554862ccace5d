package bd.sabha.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What stands in for a production's own servers when somebody tries Sabha. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
class SampleSetUp {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${sabha.data}") Path data) {
        return EmbeddedDatabase.open(data);
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedDatabase database) {
        return new LocalConnection(database.url());
    }

    private record LocalConnection(String url) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
