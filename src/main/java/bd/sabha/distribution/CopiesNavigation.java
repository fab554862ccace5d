package bd.sabha.distribution;

import bd.sabha.directory.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Leads to the copies from every page. */
@Configuration
class CopiesNavigation {

    @Bean
    @Order(30)
    static NavigationEntry copiesEntry() {
        return NavigationEntry.of("/copies", "distribution.copies.navigation");
    }
}
