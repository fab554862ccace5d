package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.registry.Documents.Document;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The public pages that say what a document is. */
@SabhaTest
@Import(Issued.class)
class VerificationPageTests {

    private static int callers;

    @Autowired
    MockMvc browser;

    @Autowired
    TestOffices offices;

    @Autowired
    Issued issued;

    @Autowired
    Documents documents;

    private final String caller = "198.51.100." + ++callers;
    private Document document;

    @BeforeEach
    void aDocument() {
        document = issued.plain(offices.open(), "জেলা আইসিটি কমিটির ১২তম সভার নোটিশ", "গোপনীয় আলোচ্যসূচি");
    }

    @Test
    void theCodeLeadsToWhatItIsAndNotToWhatIsInIt() throws Exception {
        var sha256 = Signatures.sha256(documents.pdf(document.id()));
        ask(get("/verify/" + document.code()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(document.title()),
                                containsString("সভার নোটিশ"),
                                containsString("জেলা আইসিটি কমিটি, জেলা প্রশাসকের কার্যালয়"),
                                containsString("১২ জুন ২০২২"),
                                containsString(VerificationCode.shown(document.code())),
                                containsString(sha256),
                                not(containsString("গোপনীয় আলোচ্যসূচি")),
                                not(containsString("/documents/")))));
    }

    @Test
    void theCodeMayBeTypedInAnyWay() throws Exception {
        var typed = VerificationCode.shown(document.code()).toLowerCase().replace('0', 'o');
        ask(get("/verify").param("code", typed)).andExpect(redirectedUrl("/verify/" + document.code()));
        ask(get("/verify/" + typed)).andExpect(status().isOk());
        ask(get("/verify").param("code", "ABC"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content().string(allOf(containsString("এটি যাচাই কোড নয়"), containsString("value=\"ABC\""))));
    }

    @Test
    void anUnknownCodeRevealsNothing() throws Exception {
        ask(get("/verify/ZZZZZZZZZZZZ"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("এই কোডের কোনো নথি এখানে নেই")));
        ask(get("/verify/<script>")).andExpect(status().isNotFound());
    }

    @Test
    void aFileIsExaminedWithoutLoginAndWithoutTrace() throws Exception {
        send(documents.pdf(document.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("এটি মূল নথি"), containsString(document.title()))))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void whatCannotBeExaminedIsSaidInWords() throws Exception {
        send(new byte[0]).andExpect(status().isUnprocessableEntity()).andExpect(says("আগে একটি PDF ফাইল বেছে নিন"));
        ask(multipart("/verify")).andExpect(status().isUnprocessableEntity());
        send("PK plain".getBytes()).andExpect(status().isUnprocessableEntity()).andExpect(says("এটি PDF ফাইল নয়"));
        send(new byte[50 << 20])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(says("ফাইলটি ১০ মেগাবাইটের বেশি"));
    }

    @Test
    void whoAsksTooOftenHasToWait() throws Exception {
        int busy = 0;
        for (int i = 0; i < 80; i++) {
            if (ask(get("/verify/ZZZZZZZZZZZZ")).andReturn().getResponse().getStatus() == 429) busy++;
        }
        assertThat(busy).isBetween(10, 21);
        send(documents.pdf(document.id()))
                .andExpect(status().isTooManyRequests())
                .andExpect(says("এক মিনিট পরে"));
    }

    @Test
    void itIsToldInEnglishToo() throws Exception {
        ask(get("/verify/" + document.code()).param("lang", "en"))
                .andExpect(
                        content().string(allOf(containsString("Verification code"), containsString("12 June 2022"))));
    }

    private ResultActions send(byte[] file) throws Exception {
        return ask(multipart("/verify").file(new MockMultipartFile("file", "নথি.pdf", "application/pdf", file)));
    }

    private ResultActions ask(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return browser.perform(request.with(it -> {
            it.setRemoteAddr(caller);
            return it;
        }));
    }

    private static org.springframework.test.web.servlet.ResultMatcher says(String words) {
        return content().string(containsString(words));
    }
}
