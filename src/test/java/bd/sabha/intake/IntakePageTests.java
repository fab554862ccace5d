package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a member-secretary sees and does with old documents. */
@SabhaTest
class IntakePageTests {

    private static final Path MINUTES = Path.of("src/test/resources/minutes/003_908c188bc464dd51.txt");

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    MockMvc web;

    @Autowired
    Intakes intakes;

    TestOffice office;

    @BeforeEach
    void open() {
        office = offices.open();
    }

    @Test
    void onlyMemberSecretariesSeeDocuments() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        for (var path : new String[] {"/intake", page, page + "/file"}) {
            web.perform(by(office.secretary(), get(path))).andExpect(status().isOk());
            web.perform(by(office.chair(), get(path))).andExpect(status().isForbidden());
            web.perform(by(office.stranger(), get(path))).andExpect(status().isForbidden());
        }
        var other = offices.open();
        web.perform(by(other.secretary(), get(page))).andExpect(status().isForbidden());
        web.perform(by(office.secretary(), get("/tasks")))
                .andExpect(content().string(containsString("href=\"/intake\"")));
        web.perform(by(office.officer(), get("/tasks")))
                .andExpect(content().string(not(containsString("href=\"/intake\""))));
    }

    @Test
    void theSourceAndWhatWasReadStandSideBySide() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        var html = shown(page);
        assertThat(html)
                .contains("id=\"source\"", "id=\"result\"")
                .contains("id=\"at-title\"", "href=\"#at-title\"")
                .contains("href=\"#at-memoNo\"", "২৮ নভেম্বর ২০২৪")
                .contains("id=\"at-items-2-decisions-1-text\"");
    }

    @Test
    void theFileComesBackAsItWasAndIsNeverShownInPlace() throws Exception {
        var page = uploaded(file("..\\..\\evil\r\n\"<b>.html", "<script>alert(1)</script>".getBytes()));
        web.perform(by(office.secretary(), get(page + "/file")))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", not(containsString(".."))))
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(content().bytes("<script>alert(1)</script>".getBytes()));
    }

    private String uploaded(MockMultipartFile file) throws Exception {
        var to = web.perform(by(office.secretary(), multipart("/intake").file(file)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        engine.runDueJobs();
        return Objects.requireNonNull(to);
    }

    private String shown(String page) throws Exception {
        return web.perform(by(office.secretary(), get(page)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static <B extends MockHttpServletRequestBuilder> B by(TestOffice.Person person, B request) {
        request.with(csrf()).with(user(person.username())).characterEncoding(StandardCharsets.UTF_8);
        return request;
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "text/plain", bytes);
    }

    private static byte[] minutes() throws IOException {
        return Files.readAllBytes(MINUTES);
    }
}
