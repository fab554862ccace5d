package bd.sabha.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

    @Bean
    @Order(80)
    static NavigationEntry registerEntry() {
        return NavigationEntry.of("/register", "navigation.register");
    }
}
