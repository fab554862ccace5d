package bd.sabha.overview;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.PostView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentence that minutes write about a decision: how many reports have come, from whom, from whom not. */
@Component("compliance")
public class Compliance {

    private final MessageSource messages;
    private final Format format;
    private final @Nullable Locale fixed;

    @Autowired
    Compliance(MessageSource messages, Format format) {
        this(messages, format, null);
    }

    private Compliance(MessageSource messages, Format format, @Nullable Locale fixed) {
        this.messages = messages;
        this.format = format;
        this.fixed = fixed;
    }

    /** The same, always in that language. */
    Compliance in(Locale language) {
        return new Compliance(messages, format.in(language), language);
    }

    /** ৯টির মধ্যে ৭টি প্রতিবেদন পাওয়া গেছে। … হতে প্রতিবেদন পাওয়া যায়নি। */
    public String sentence(DecisionProgress decision) {
        var count = count(decision);
        if (decision.silent().isEmpty()) {
            return count;
        }
        return decision.reporters().isEmpty()
                ? count + " " + say("missing", names(decision.silent()))
                : count + " " + say("received", names(decision.reporters())) + " "
                        + say("missing", names(decision.silent()));
    }

    /** ৯টির মধ্যে ৭টি প্রতিবেদন পাওয়া গেছে। */
    public String count(DecisionProgress decision) {
        if (decision.expected() == 0) {
            var nobody = decision.named() ? "not-issued" : "nobody";
            return say(decision.directives().isEmpty() ? nobody : "withdrawn");
        }
        return say("count", format.number(decision.expected()), format.number(decision.received()));
    }

    /** Posts by designation: উপজেলা নির্বাহী অফিসার (রামপাল, মোংলা ও কচুয়া) ও জেলা শিক্ষা অফিসার, বাগেরহাট. */
    String names(List<PostView> posts) {
        var byDesignation = new LinkedHashMap<String, List<PostView>>();
        posts.forEach(post -> byDesignation
                .computeIfAbsent(post.designation(), designation -> new ArrayList<>())
                .add(post));
        return joined(byDesignation.entrySet().stream()
                .map(same -> name(same.getKey(), same.getValue()))
                .toList());
    }

    private String name(String designation, List<PostView> posts) {
        var first = posts.get(0).title();
        var beginning = designation + ", ";
        return posts.size() == 1 || !first.startsWith(beginning)
                ? joined(posts.stream().map(PostView::title).toList())
                : designation + " ("
                        + joined(posts.stream()
                                .map(post -> post.title().substring(beginning.length()))
                                .toList())
                        + ")";
    }

    private String joined(List<String> names) {
        var last = names.size() - 1;
        return last < 1 ? names.get(0) : say("and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("overview.sentence." + key, arguments, fixed == null ? Languages.reader() : fixed);
    }
}
