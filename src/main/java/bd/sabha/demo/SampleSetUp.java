package bd.sabha.demo;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What stands in for a production's own servers when somebody tries Sabha. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
class SampleSetUp {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${sabha.data}") String data) {
        return EmbeddedDatabase.open(Path.of(data));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedDatabase database) {
        return new LocalConnection(database.url());
    }

    /** Mail goes over real SMTP to the catcher, unless a mail server is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.mail.port", havingValue = "none", matchIfMissing = true)
    static class CaughtMail {

        @Bean
        MailCatcher mailCatcher(JdbcClient database, Clock clock) {
            return new MailCatcher(database, clock);
        }

        @Bean
        JavaMailSenderImpl mailSender(MailCatcher catcher) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(catcher.port());
            sender.setDefaultEncoding("UTF-8");
            return sender;
        }
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
