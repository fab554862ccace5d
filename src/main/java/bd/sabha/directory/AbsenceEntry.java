package bd.sabha.directory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class AbsenceEntry implements NavigationEntry {

    @Override
    public String path() {
        return "/absence";
    }

    @Override
    public String label() {
        return "navigation.absence";
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return !viewer.charges().isEmpty();
    }
}
