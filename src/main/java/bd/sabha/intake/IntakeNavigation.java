package bd.sabha.intake;

import bd.sabha.directory.NavigationEntry;
import bd.sabha.directory.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads member-secretaries to the old minutes from every page. */
@Component
@Order(35)
class IntakeNavigation implements NavigationEntry {

    private final IntakeAccess access;

    IntakeNavigation(IntakeAccess access) {
        this.access = access;
    }

    @Override
    public String path() {
        return "/intake";
    }

    @Override
    public String label() {
        return "intake.navigation";
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return access.isSecretary(viewer);
    }
}
