package bd.sabha.directory;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import bd.sabha.directory.Register.Charge;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A district office with an upazila below it, an administrator and somebody else before the register's pages. */
class RegisterBrowser {

    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final String unique = UUID.randomUUID().toString().substring(0, 8);
    final long district;
    final long upazila;
    final long commissioner;
    final long assistant;
    final long uno;
    final long rahim;
    final long rahimsTime;

    private final MockMvc browser;
    private final Register register;

    RegisterBrowser(MockMvc browser, Register register) {
        this.browser = browser;
        this.register = register;
        register.account(register.person("প্রশাসক", "Administrator", null), "root" + unique, null, true);
        register.account(register.person("কেউ", "Somebody", null), "plain" + unique, null, false);
        district = register.office(null, 5, "জেলা কার্যালয় " + unique, "District office", "", "", "dc@test.example");
        upazila = register.office(district, 6, "উপজেলা কার্যালয় " + unique, "Upazila office", "", "", null);
        commissioner = register.post(district, "জেলা প্রশাসক", "Deputy Commissioner", true, null);
        assistant = register.post(district, "সহকারী কমিশনার", "Assistant Commissioner", false, null);
        uno = register.post(upazila, "উপজেলা নির্বাহী অফিসার", "UNO", true, null);
        rahim = person("রহিম");
        rahimsTime = register.appoint(commissioner, rahim, Charge.REGULAR, SINCE);
    }

    long person(String name) {
        return register.person(name + " " + unique, name, name.length() + unique + "@test.example");
    }

    ResultActions administrator(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user("root" + unique)).with(csrf()));
    }

    ResultActions somebody(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user("plain" + unique)).with(csrf()));
    }
}
