package bd.sabha.demo;

import bd.sabha.directory.Register.Charge;
import bd.sabha.distribution.Dispatches.Purpose;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What {@code sample/bagerhat.yml} says; posts are named by their holders' keys. */
record SampleData(
        List<HolderData> holders,
        PersonData administrator,
        List<HolidayData> holidays,
        CommitteeData committee,
        MeetingData meeting,
        List<ReportData> reports,
        LocalDateTime begins) {

    /**
     * @param key how this file names the holder and the post
     * @param post the post's code, as {@link SampleRegister} makes it
     * @param charge null: the regular one
     * @param also the posts held beside it, by their codes
     * @param person null: goes by the post's title
     * @param username null: cannot log in
     */
    record HolderData(
            String key,
            String post,
            @Nullable Charge charge,
            @Nullable Map<String, Charge> also,
            @Nullable String person,
            @Nullable String personEn,
            @Nullable String username) {}

    record PersonData(String username, String name, String nameEn) {}

    record HolidayData(LocalDate on, String name, String nameEn) {}

    record CommitteeData(
            String office,
            String section,
            String name,
            String nameEn,
            String chair,
            String secretary,
            String memoPrefix,
            int lastMemo,
            String place,
            LocalTime time,
            List<String> members,
            List<String> standingItems,
            List<CopyData> distribution) {}

    record CopyData(String post, String addressee, Purpose purpose) {}

    record MeetingData(
            LocalDate on, LocalDate signedOn, String opening, String closing, SlipData slip, List<ItemData> items) {}

    /** What a corrigendum may correct. @param paragraph the number of the part of the minutes that says it */
    record SlipData(String paragraph, String printed, String instead) {}

    record ItemData(String title, String discussion, List<DecisionData> decisions) {}

    /** @param picked by the member-secretary, of those whom a line only describes: all heads of office, those concerned */
    record DecisionData(
            String words, List<String> asWritten, List<String> picked, LocalDate dueOn, @Nullable String deadline) {}

    /** @param decision item.decision; @param review what the member-secretary answers; null: nothing yet */
    record ReportData(
            LocalDateTime at,
            String decision,
            String post,
            String claim,
            String words,
            @Nullable String review,
            @Nullable String remark,
            @Nullable LocalDate newDueOn) {}

    static SampleData read() {
        try (var yaml = SampleData.class.getResourceAsStream("/sample/bagerhat.yml")) {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .convertValue(plain(yaml), SampleData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML whose dates and numbers stay the text that they are. */
    private static Map<String, Object> plain(InputStream yaml) {
        var options = new LoaderOptions();
        var dump = new org.yaml.snakeyaml.DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextResolver())
                .load(yaml);
    }

    private static class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
            addImplicitResolver(Tag.INT, INT, "0123456789");
        }
    }
}
