package bd.sabha.demo;

import bd.sabha.committee.MinutesLayout;
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
        List<CommitteeData> committees,
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

    /**
     * @param chair holder, or a post's code; the secretary and the issuer too
     * @param issuer null: the chair
     * @param paper its last minutes, in sample/minutes
     * @param takenBy the holder who takes them in
     * @param rhythm whether it meets by itself each month
     */
    record CommitteeData(
            String office,
            String section,
            String name,
            String nameEn,
            String chair,
            String secretary,
            @Nullable String issuer,
            String memoPrefix,
            String place,
            LocalTime time,
            List<String> members,
            List<String> standingItems,
            List<CopyData> distribution,
            String paper,
            LocalDateTime takenAt,
            String takenBy,
            MinutesLayout layout,
            boolean rhythm,
            List<ChosenData> decisions) {}

    /**
     * A decision that becomes directives.
     *
     * @param decision item.decision, both counted from 1
     * @param picked by the member-secretary, of those whom a line only describes: all heads of office, those concerned
     */
    record ChosenData(String decision, LocalDate dueOn, List<String> picked, @Nullable String deadline) {

        int item() {
            return Integer.parseInt(decision.split("\\.")[0]) - 1;
        }

        int place() {
            return Integer.parseInt(decision.split("\\.")[1]) - 1;
        }
    }

    record CopyData(String post, String addressee, Purpose purpose) {}

    /** The first committee's meeting as if it were lived through. @param lastMemo before its notice */
    record MeetingData(LocalDate on, LocalDate signedOn, int lastMemo, SlipData slip) {}

    /** What a corrigendum may correct. @param paragraph the number of the part of the minutes that says it */
    record SlipData(String paragraph, String printed, String instead) {}

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

    /** The first one: of Bagerhat, whose people report and meet. */
    CommitteeData committee() {
        return committees.get(0);
    }

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
