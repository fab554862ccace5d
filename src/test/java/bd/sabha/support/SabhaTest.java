package bd.sabha.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on PostgreSQL and an SMTP server of its own, without sample content. The engine does
 * nothing by itself: the test runs it through {@link Engine}. Each test starts on Sunday 12 June 2022 at 09:00 in Dhaka;
 * what runs at its end is deleted.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"sabha.sample-content=false", "camunda.bpm.job-execution.enabled=false"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({Engine.class, Mailbox.class, TestOffices.class})
@ExtendWith(FreshEngine.class)
public @interface SabhaTest {}
