package bd.sabha.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test begins at the same time with nothing running and an empty mailbox. */
class FreshEngine implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        engine(context).stopEverything();
        engine(context).jumpTo(Engine.START);
        SpringExtension.getApplicationContext(context).getBean(Mailbox.class).empty();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine(context).stopEverything();
    }

    private static Engine engine(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(Engine.class);
    }
}
