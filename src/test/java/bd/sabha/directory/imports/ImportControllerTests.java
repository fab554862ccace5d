package bd.sabha.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register;
import bd.sabha.support.SabhaTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of import and export, as an administrator uses them. */
@SabhaTest
class ImportControllerTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Register register;

    private final String code = "e" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAdministrator() {
        register.account(register.person("প্রশাসক", "Administrator", null), code, null, true);
    }

    @Test
    void fromTheFilesToTheResult() throws Exception {
        ask(get("/register/imports")).andExpect(status().isOk());
        var page = upload(Tables.office(code).uploads());
        ask(get(page))
                .andExpect(content().string(containsString("আমদানি করলে যা হবে")))
                .andExpect(content().string(containsString("নাম " + code)));
        ask(post(page + "/completion")).andExpect(status().is3xxRedirection());
        ask(get(page)).andExpect(content().string(containsString("আমদানি সম্পন্ন হয়েছে")));
        ask(post(page + "/completion")).andExpect(status().is3xxRedirection());
        ask(get(upload(Tables.office(code).uploads())))
                .andExpect(content().string(containsString("কিছুই বদলাবে না")))
                .andExpect(content().string(not(containsString("/completion"))));
        ask(get("/register/imports")).andExpect(content().string(containsString("offices.csv, posts.csv")));
    }

    @Test
    void changesAreTurnedPageByPage() throws Exception {
        var lines = new StringBuilder("code,layer,name\n");
        for (var i = 1; i <= 120; i++) {
            lines.append("%s-%d,5,দপ্তর %s-%d\n".formatted(code, i, code, i));
        }
        var page = upload(Tables.of().file("o.csv", lines.toString()).uploads());
        ask(get(page)).andExpect(content().string(containsString(code + "-50<")));
        ask(get(page).param("page", "3"))
                .andExpect(content().string(containsString(code + "-120<")))
                .andExpect(content().string(containsString("পৃষ্ঠা ৩/৩")));
        ask(get(page).param("page", "99")).andExpect(content().string(containsString("পৃষ্ঠা ৩/৩")));
    }

    @Test
    void fiveHundredProblemsAreShownAndAllCanBeTakenAlong() throws Exception {
        var lines = new StringBuilder("code,layer,name\n");
        for (var i = 1; i <= 600; i++) {
            lines.append("%s-%d,গ্রাম,দপ্তর\n".formatted(code, i));
        }
        var page = upload(Tables.of().file("ভুল.csv", lines.toString()).uploads());
        ask(get(page))
                .andExpect(content().string(containsString("মোট ৬০০টি সমস্যা")))
                .andExpect(content().string(containsString("প্রথম ৫০০টি")))
                .andExpect(content().string(containsString("এমন কোনো স্তর নেই")))
                .andExpect(content().string(not(containsString("/completion"))));
        var csv = ask(get(page + "/problems.csv")).andReturn().getResponse().getContentAsString();
        assertThat(csv.lines()).hasSize(601);
        assertThat(csv).startsWith("\ufeffফাইল,লাইন,কলাম").contains("ভুল.csv,৬০১,layer,", ",গ্রাম");
        ask(post(page + "/completion")).andExpect(status().is3xxRedirection());
        ask(get(page)).andExpect(content().string(containsString("মোট ৬০০টি সমস্যা")));
    }

    @Test
    void nothingOrTooMuchIsToldBesideTheField() throws Exception {
        ask(multipart("/register/imports"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("অন্তত একটি ফাইল বাছাই করুন")));
        ask(multipart("/register/imports")
                        .file(new MockMultipartFile("files", "big.csv", "text/csv", new byte[(10 << 20) + 1])))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("১০ মেগাবাইট পর্যন্ত")));
    }

    @Test
    void exportsAndEmptyTablesAreFiles() throws Exception {
        for (var path : List.of("export/register.xlsx", "templates/register.xlsx", "export/offices.csv")) {
            ask(get("/register/imports/" + path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Disposition", containsString("attachment")));
        }
        ask(get("/register/imports/templates/posts.csv"))
                .andExpect(content().string(containsString("কোড,দপ্তর,পদবি")))
                .andExpect(content().string(containsString("হ্যাঁ")));
        ask(get("/register/imports/export/people.csv")).andExpect(status().isNotFound());
        ask(get("/register/imports/999999")).andExpect(status().isNotFound());
        ask(get("/register/imports/999999/problems.csv")).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        var page = upload(Tables.office(code).uploads());
        register.account(register.person("কেউ", "Somebody", null), "plain" + code, null, false);
        for (var request : new MockHttpServletRequestBuilder[] {
            get("/register/imports"),
            multipart("/register/imports"),
            get(page),
            post(page + "/completion"),
            get(page + "/problems.csv"),
            get("/register/imports/export/register.xlsx"),
            get("/register/imports/templates/posts.csv")
        }) {
            browser.perform(request.with(user("plain" + code)).with(csrf())).andExpect(status().isForbidden());
        }
    }

    private String upload(List<Upload> uploads) throws Exception {
        var request = multipart("/register/imports");
        for (var upload : uploads) {
            request.file(new MockMultipartFile("files", "C:\\files\\" + upload.name(), null, upload.content()));
        }
        var answer = ask(request).andExpect(status().is3xxRedirection()).andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(code)).with(csrf()));
    }
}
