package bd.sabha.directory;

import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offices as the pages of the register show them: one, those below it, those that match some words. */
@Component
class OfficeRegister {

    static final int LISTED = 50;

    private static final String NAMES = "concat_ws(' ', o.name, o.name_en, o.place, o.place_en, o.origin)";

    private final JdbcClient jdbc;
    private final CurrentRegister register;

    OfficeRegister(JdbcClient jdbc, CurrentRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** An office in a list. @param offices how many stand directly below it */
    record Line(OfficeFacts office, long offices) {}

    /** An office that can be chosen. */
    record Choice(long id, int layer, String title) {}

    OfficeFacts get(long id) {
        return jdbc.sql("select * from office where id = ?")
                .param(id)
                .query(OfficeRegister::facts)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("office " + id));
    }

    /** A page of the offices directly below one, whose names contain every word. @param parentId null: those at the top */
    PageOf<Line> below(@Nullable Long parentId, String query, int page) {
        var found = jdbc.sql(
                        """
                        select o.* from office o
                         where o.parent_id is not distinct from :parent and (o.parent_id is not null or o.kind <> 'OUTSIDE')
                           and %s ilike all (:words)
                         order by o.layer, o.name, o.place, o.id limit :limit offset :offset
                        """
                                .formatted(NAMES))
                .param("parent", parentId, java.sql.Types.BIGINT)
                .param("words", Words.patterns(query))
                .param("limit", LISTED + 1)
                .param("offset", PageOf.offset(page, LISTED))
                .query(OfficeRegister::facts)
                .list();
        var counts = below(found.stream().map(OfficeFacts::id).toList());
        return PageOf.of(
                found.stream()
                        .map(office -> new Line(office, counts.getOrDefault(office.id(), 0L)))
                        .toList(),
                page,
                LISTED);
    }

    private Map<Long, Long> below(Collection<Long> officeIds) {
        return jdbc
                .sql("select parent_id, count(*) as offices from office where parent_id = any(:ids) group by parent_id")
                .param("ids", officeIds.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("parent_id"), row.getLong("offices")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Offices whose names contain every word, the highest first. */
    List<Choice> search(String query, int limit) {
        var words = Arrays.stream(Words.of(query))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return register.picture().offices().stream()
                .filter(office -> words.stream().allMatch(names(office)::contains))
                .sorted(Comparator.comparingInt(Office::layer).thenComparing(Office::name))
                .limit(limit)
                .map(OfficeRegister::choice)
                .toList();
    }

    /** The offices above one, the highest first. */
    List<Choice> above(long officeId) {
        var chain = downTo(officeId);
        return chain.subList(0, chain.size() - 1);
    }

    /** The offices above one and itself, the highest first. */
    List<Choice> downTo(long officeId) {
        var chain = new ArrayList<>(register.picture().upwards(officeId).stream()
                .map(OfficeRegister::choice)
                .toList());
        Collections.reverse(chain);
        return chain;
    }

    private static String names(Office office) {
        return String.join(" ", office.name(), office.nameEn(), office.place(), office.placeEn())
                .toLowerCase(Locale.ROOT);
    }

    private static Choice choice(Office office) {
        return new Choice(office.id(), office.layer(), OfficeFacts.title(office));
    }

    private static OfficeFacts facts(ResultSet row, int number) throws SQLException {
        return new OfficeFacts(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                row.getInt("layer"),
                Kind.valueOf(row.getString("kind")),
                row.getString("origin"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("place"),
                row.getString("place_en"),
                row.getString("memo_prefix"),
                row.getString("website"),
                row.getString("email"),
                row.getLong("version"));
    }
}
