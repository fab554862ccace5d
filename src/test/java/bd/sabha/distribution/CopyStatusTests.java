package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.calendar.Languages;
import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The table of a paper's copies on its own page. */
@SabhaTest
class CopyStatusTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ThymeleafViewResolver views;

    @Test
    void everyCopySaysWhatBecameOfIt() throws Exception {
        var page = shown(
                copy(1, "notice", Engine.START, null, Engine.START),
                copy(2, "notice", null, Engine.START, null),
                copy(1, "cancellation", null, null, null));

        assertThat(page)
                .containsOnlyOnce("<th colspan=\"5\" scope=\"rowgroup\">notice</th>")
                .containsOnlyOnce("<th colspan=\"5\" scope=\"rowgroup\">cancellation</th>")
                .containsOnlyOnce("ই-মেইলে পৌঁছেছে ১২ জুন ২০২২, সকাল ৯:০০")
                .containsOnlyOnce("হাতে হাতে পৌঁছেছে ১২ জুন ২০২২, সকাল ৯:০০")
                .containsOnlyOnce("পৌঁছানোর অপেক্ষায়")
                .containsOnlyOnce("স্বীকৃত ১২ জুন ২০২২, সকাল ৯:০০")
                .contains("<td>২</td>", "জ্ঞাতার্থে");
    }

    @Test
    void beforeAnythingWentOutItSaysSo() throws Exception {
        assertThat(shown()).contains("এখনো কোনো অনুলিপি পাঠানো হয়নি।").doesNotContain("<table");
    }

    private String shown(Copy... copies) throws Exception {
        var request = new MockHttpServletRequest(context.getServletContext());
        request.addPreferredLocale(Languages.BANGLA);
        var response = new MockHttpServletResponse();
        views.resolveViewName("copies/fragments :: status", Languages.BANGLA)
                .render(Map.of("copies", List.of(copies)), request, response);
        return response.getContentAsString();
    }

    private static Copy copy(
            int position,
            String kind,
            @Nullable Instant delivered,
            @Nullable Instant byHand,
            @Nullable Instant acknowledged) {
        return new Copy(
                position,
                "/meetings/1",
                kind,
                position,
                null,
                "প্রাপক",
                Purpose.FOR_INFORMATION,
                null,
                kind,
                null,
                delivered,
                byHand,
                acknowledged);
    }
}
