package bd.sabha;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules use each other in one direction, through their public types. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(SabhaApplication.class);

    @Test
    void modulesKeepTheirBounds() {
        modules.verify();
    }

    @Test
    void modulesAreDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
