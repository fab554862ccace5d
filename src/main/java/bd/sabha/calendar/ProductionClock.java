package bd.sabha.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In production time is what it is; the sample set-up brings a clock that can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
class ProductionClock {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Dhaka"));
    }
}
