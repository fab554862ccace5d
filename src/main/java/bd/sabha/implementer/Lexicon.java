package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every phrase that a register, the map of the country and the list of words give a meaning. */
final class Lexicon {

    private static final List<String> OFFICE =
            Words.of("OFFICE").map(Tokens::phrase).toList();

    private final Map<String, Meaning> byPhrase = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final RegisterPicture register;
    private final Places places;
    private int longest = 1;

    Lexicon(RegisterPicture register) {
        this.register = register;
        places = new Places(register);
        Words.keywords().forEach((keyword, words) -> words.forEach(word -> add(word, own -> own.keyword = keyword)));
        places.byPhrase().forEach((phrase, found) -> addPhrase(phrase, own -> own.places.addAll(found)));
        register.offices().forEach(this::add);
        register.posts().forEach(this::add);
    }

    Places places() {
        return places;
    }

    RegisterPicture register() {
        return register;
    }

    /** What these stems mean together; null: nothing. */
    @Nullable
    Meaning meaning(String phrase) {
        return byPhrase.get(phrase);
    }

    /** The number of words of the longest phrase. */
    int longest() {
        return longest;
    }

    /** Whether the register writes a designation so, letter for letter. */
    boolean isTitle(String words) {
        return titles.contains(words);
    }

    /** The designations, offices and other designations of the register as it writes them; of each spelling the first. */
    List<String> names() {
        var names = new LinkedHashMap<String, String>();
        Stream.of(
                        register.posts().stream().map(Post::designation),
                        register.offices().stream().map(Office::name),
                        register.posts().stream().flatMap(post -> post.aliases().stream()))
                .flatMap(some -> some.distinct())
                .forEach(name -> names.putIfAbsent(Tokens.phrase(name), name));
        return List.copyOf(names.values());
    }

    private void add(Office office) {
        for (var name : List.of(office.name(), office.nameEn(), office.origin())) {
            add(name, own -> own.offices.add(office.id()));
            var parts = parts(name);
            if (parts.length > 1) {
                Arrays.stream(parts).forEach(part -> add(part, own -> own.partlyOffices.add(office.id())));
            }
        }
    }

    private void add(Post post) {
        titles.add(post.designation());
        titles.addAll(post.aliases());
        var office = post.officeId();
        Stream.concat(Stream.of(post.designation(), post.designationEn()), post.aliases().stream())
                .forEach(title -> {
                    var parts = parts(title);
                    add(title, own -> own.posts.add(post.id()));
                    if (parts.length > 1) {
                        add(parts[0], own -> own.qualifiedPosts.add(post.id()));
                        Arrays.stream(parts).skip(1).forEach(part -> add(part, own -> own.sections.add(post.id())));
                    }
                    if (post.head()) {
                        for (var word : OFFICE) {
                            addPhrase(phrase(title) + " " + word, own -> own.partlyOffices.add(office));
                            addPhrase(word + " " + phrase(title), own -> own.partlyOffices.add(office));
                        }
                    }
                });
    }

    private static String[] parts(String name) {
        return name.strip().split("\\s*[,،()]+\\s*");
    }

    private String phrase(String words) {
        return phrases.computeIfAbsent(words, Tokens::phrase);
    }

    private void add(String words, Consumer<Meaning> meaning) {
        addPhrase(phrase(words), meaning);
    }

    private void addPhrase(String phrase, Consumer<Meaning> meaning) {
        if (!phrase.isEmpty()) {
            meaning.accept(byPhrase.computeIfAbsent(phrase, some -> {
                longest = Math.max(longest, some.split(" ").length);
                return new Meaning();
            }));
        }
    }
}
