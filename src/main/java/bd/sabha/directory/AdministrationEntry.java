package bd.sabha.directory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(90)
class AdministrationEntry implements NavigationEntry {

    @Override
    public String path() {
        return "/administration";
    }

    @Override
    public String label() {
        return "navigation.administration";
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.administrator();
    }
}
