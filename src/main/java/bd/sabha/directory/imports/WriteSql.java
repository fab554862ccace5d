package bd.sabha.directory.imports;

/** The statements that write rows, which arrive as one JSON array. */
final class WriteSql {

    static final String OFFICES =
            """
            insert into office (id, code, parent_id, layer, kind, origin, name, name_en, place, place_en, memo_prefix,
                                website, email)
            select id, code, parent_id, layer, kind, origin, name, name_en, place, place_en, nullif(memo_prefix, ''),
                   nullif(website, ''), nullif(email, '')
              from json_to_recordset(cast(:rows as json)) as r (id bigint, code text, parent_id bigint, layer smallint,
                   kind text, origin text, name text, name_en text, place text, place_en text, memo_prefix text,
                   website text, email text)
            on conflict (id) do update set parent_id = excluded.parent_id, layer = excluded.layer,
                   kind = excluded.kind, origin = excluded.origin, name = excluded.name, name_en = excluded.name_en,
                   place = excluded.place, place_en = excluded.place_en, memo_prefix = excluded.memo_prefix,
                   website = excluded.website, email = excluded.email, version = office.version + 1
            """;

    static final String POSTS =
            """
            insert into post (id, code, office_id, designation, designation_en, aliases, head, email, liaison_id)
            select id, code, office_id, designation, designation_en,
                   case aliases when '' then '{}' else string_to_array(aliases, '; ') end, head, nullif(email, ''),
                   liaison_id
              from json_to_recordset(cast(:rows as json)) as r (id bigint, code text, office_id bigint,
                   designation text, designation_en text, aliases text, head boolean, email text, liaison_id bigint)
            on conflict (id) do update set office_id = excluded.office_id, designation = excluded.designation,
                   designation_en = excluded.designation_en, aliases = excluded.aliases, head = excluded.head,
                   email = excluded.email, liaison_id = excluded.liaison_id, version = post.version + 1
            """;

    static final String PEOPLE =
            """
            insert into person (id, name, name_en, email)
            select id, name, name_en, nullif(email, '')
              from json_to_recordset(cast(:rows as json)) as r (id bigint, name text, name_en text, email text)
            on conflict (id) do update set name = excluded.name, name_en = excluded.name_en, email = excluded.email,
                   version = person.version + 1
            """;

    static final String INCUMBENCIES =
            """
            insert into incumbency (post_id, person_id, charge, from_on, to_on)
            select post_id, person_id, charge, cast("from" as date), cast(nullif("to", '') as date)
              from json_to_recordset(cast(:rows as json)) as r (post_id bigint, person_id bigint, charge text,
                   "from" text, "to" text)
            """;

    private static final String ENDS =
            """
            update incumbency i set to_on = r.ends
              from (select id, cast(nullif("to", '') as date) as ends
                      from json_to_recordset(cast(:rows as json)) as j (id bigint, "to" text)) r
             where i.id = r.id and coalesce(r.ends, 'infinity') %s coalesce(i.to_on, 'infinity')
            """;

    /** Nobody stands in for somebody who has left. */
    static final String SUBSTITUTES_TO_COME =
            """
            delete from incumbency s using incumbency i
             where s.substitutes = i.id and s.from_on > i.to_on
               and i.id in (select id from json_to_recordset(cast(:rows as json)) as j (id bigint))
            """;

    static final String SUBSTITUTES =
            """
            update incumbency s set to_on = i.to_on from incumbency i
             where s.substitutes = i.id and coalesce(s.to_on, 'infinity') > i.to_on
               and i.id in (select id from json_to_recordset(cast(:rows as json)) as j (id bigint))
            """;

    static final String SOONER = ENDS.formatted("<");
    static final String LATER = ENDS.formatted(">");

    private WriteSql() {}
}
