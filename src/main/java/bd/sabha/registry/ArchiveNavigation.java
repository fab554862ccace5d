package bd.sabha.registry;

import bd.sabha.directory.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Leads to the archive from every page. */
@Configuration
class ArchiveNavigation {

    @Bean
    @Order(40)
    static NavigationEntry archiveEntry() {
        return NavigationEntry.of("/archive", "registry.archive.navigation");
    }
}
