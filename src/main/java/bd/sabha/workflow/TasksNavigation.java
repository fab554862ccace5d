package bd.sabha.workflow;

import bd.sabha.directory.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class TasksNavigation {

    @Bean
    @Order(1)
    static NavigationEntry tasksEntry() {
        return NavigationEntry.of("/tasks", "navigation.tasks");
    }
}
