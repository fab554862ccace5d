package bd.sabha.demo;

import bd.sabha.calendar.Format;
import bd.sabha.directory.NavigationEntry;
import bd.sabha.directory.Viewer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** The strip over every page that leads to the tools of the sample office. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
class SampleTools {

    @Bean
    @Order(901)
    NavigationEntry clockEntry(Clock clock, Format format) {
        return new ClockEntry(clock, format);
    }

    @Bean
    @Order(902)
    NavigationEntry mailboxEntry() {
        return new MailboxEntry();
    }

    private record ClockEntry(Clock clock, Format format) implements NavigationEntry {
        @Override
        public String path() {
            return "/demo/clock";
        }

        @Override
        public String label() {
            return "demo.clock.title";
        }

        @Override
        public boolean tool() {
            return true;
        }

        @Override
        public String note(Viewer viewer) {
            return format.dateTime(clock.instant());
        }
    }

    private record MailboxEntry() implements NavigationEntry {
        @Override
        public String path() {
            return "/demo/mailbox";
        }

        @Override
        public String label() {
            return "demo.mailbox.title";
        }

        @Override
        public boolean tool() {
            return true;
        }
    }
}
