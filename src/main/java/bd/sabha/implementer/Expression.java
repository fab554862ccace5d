package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says, before anybody asks the register whom it means.
 *
 * <pre>
 * expression  = { item [ "," ] }
 * item        = quantifier | subject | limit | place | exception | "(" { item [ "," ] } ")"
 * quantifier  = "সকল" | "স্ব স্ব" | "সংশ্লিষ্ট" | number ( "টি" | "জন" )
 * subject     = designation { ( "/" | "অথবা" | "ও" ) designation } | "দপ্তর প্রধান" | office
 * limit       = section | office [ "এর অধীন" ] | ( "জেলা" | "উপজেলা" | … ) ( "কার্যালয়" | "পর্যায়ের" )
 * place       = name [ "জেলা" | "উপজেলা" | "বিভাগ" ] | "সদর" [ "উপজেলা" ]
 * exception   = ( place | designation ) { ( "," | "ও" ) … } "ব্যতীত" | "except" …
 * </pre>
 *
 * Designations, sections, offices and places are the register's and the map's own; what begins an expression is its
 * subject, and an office is one where there is no designation. "/" means either, "ও" and a comma mean both; the head of
 * an office stands for it. Endings (-গণ, -এর, -কে, plural s) and spellings do not matter; see {@link Spelling}.
 */
final class Expression {

    boolean all;
    boolean each;
    boolean plural;
    boolean concerned;
    boolean subordinate;

    /** All of these are meant; of each the posts with any of its designations. */
    final List<List<Phrase>> subjects = new ArrayList<>();

    @Nullable
    Keyword group;

    final List<Phrase> limits = new ArrayList<>();

    @Nullable
    Integer level;

    /** How many are meant, as it says; null: it does not. */
    @Nullable
    Count count;

    final List<PlaceName> places = new ArrayList<>();
    final List<PlaceName> exceptPlaces = new ArrayList<>();

    /** Where the places are that are left out. */
    final List<PlaceName> exceptAround = new ArrayList<>();

    final List<Phrase> exceptPosts = new ArrayList<>();
    final List<Unknown> unknown = new ArrayList<>();

    private final List<PlaceName> inherited;

    Expression() {
        inherited = List.of();
    }

    /** One that goes on after another: where it names no place, that one's are meant. */
    Expression(Expression before) {
        inherited = List.copyOf(before.places());
    }

    List<PlaceName> places() {
        var named = new ArrayList<>(places);
        exceptAround.stream()
                .filter(name -> places.stream().noneMatch(place -> place.surrounds(name)))
                .forEach(named::add);
        return named.isEmpty() ? inherited : named;
    }

    /** Words with the meanings that they can have. */
    record Phrase(String words, Meaning meaning) {

        boolean means(Post post) {
            return meaning.posts.contains(post.id()) || meaning.qualifiedPosts.contains(post.id());
        }

        /** The designation with the section that follows it: সহকারী কমিশনার, আইসিটি শাখা; itself, if it has none such. */
        Phrase of(Phrase section) {
            var both = new Meaning();
            meaning.qualifiedPosts.stream()
                    .filter(section.meaning.sections::contains)
                    .forEach(both.posts::add);
            return both.posts.isEmpty() ? this : new Phrase(words + ", " + section.words, both);
        }
    }

    /**
     * The name of a place.
     *
     * @param readings the places of that name; none: the district's own upazila
     * @param layer what the word beside it says that it is; null: nothing
     * @param listed whether it is one of several that "ও" or "/" joins, or commas in brackets
     */
    record PlaceName(String words, List<Place> readings, @Nullable Integer layer, boolean listed) {

        /** What is known to mean that place. */
        static PlaceName of(Place place) {
            return new PlaceName(place.name(), List.of(place), place.layer(), false);
        }

        boolean isSadar() {
            return readings.isEmpty();
        }

        boolean isAt(int some) {
            return readings.stream().anyMatch(place -> place.layer() == some);
        }

        /** Whether it may be the name of a place around the other one. */
        boolean surrounds(PlaceName other) {
            return other.readings.stream().anyMatch(inner -> readings.stream()
                    .anyMatch(outer -> !inner.equals(outer) && inner.liesIn(outer)));
        }
    }

    /** "৯টি", "৯ জন". */
    record Count(String words, int number) {}

    /** Words without a meaning. @param limiting whether they stand where a place or office was to be expected */
    record Unknown(String words, boolean limiting) {}

    /** Whether it means every post that fits, not one. */
    boolean isAll() {
        return all || each || plural || count != null || !exceptPlaces.isEmpty() || !exceptPosts.isEmpty();
    }

    boolean hasSubject() {
        return !subjects.isEmpty() || group != null;
    }
}
