package bd.sabha.committee;

import bd.sabha.directory.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CommitteesNavigation {

    @Bean
    @Order(2)
    static NavigationEntry committeesEntry() {
        return NavigationEntry.of("/committees", "navigation.committees");
    }
}
