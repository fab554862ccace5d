package bd.sabha.directory;

/** The statements behind {@link Posts}. */
final class PostSql {

    /** A post with its office and who holds it today, the regular charge first. */
    static final String VIEW =
            """
            select p.id, p.office_id, p.designation, p.designation_en, p.head,
                   o.name as office, o.name_en as office_en, o.place, o.place_en,
                   h.id as holder_id, h.name as holder, h.name_en as holder_en,
                   coalesce(p.email, h.email, o.email) as email
              from post p
              join office o on o.id = p.office_id
              left join lateral (
                   select person.id, person.name, person.name_en, person.email
                     from incumbency i join person on person.id = i.person_id
                    where i.post_id = p.id and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                    order by i.charge = 'REGULAR' desc, i.from_on desc, i.id
                    limit 1) h on true
            """;

    /** Every word in the post's designation, office, place or holder; those that need no more than the title first. */
    static final String MATCHING =
            """
             where concat_ws(' ', p.designation, p.designation_en, o.name, o.name_en, o.place, o.place_en,
                             h.name, h.name_en) ilike all (:words)
             order by concat_ws(' ', p.designation, o.place, p.designation_en, o.place_en) ilike all (:words) desc,
                      p.head desc, o.layer, p.designation, o.place, p.id
             limit :limit
            """;

    /** For each post the head of the nearest office, from the post's own upwards, that another post heads. */
    static final String HEADS_ABOVE =
            """
            select below.id as post_id, above.id as head_id
              from post below
              cross join lateral (
                   with recursive office_above (id, parent_id, depth) as (
                       select o.id, o.parent_id, 0 from office o where o.id = below.office_id
                       union all
                       select o.id, o.parent_id, a.depth + 1 from office_above a join office o on o.id = a.parent_id)
                   select head.id
                     from office_above a join post head on head.office_id = a.id and head.head
                    where head.id <> below.id and (a.depth > 0 or not below.head)
                    order by a.depth, head.id
                    limit 1) above
             where below.id = any(:posts)
            """;

    static final String ACTOR =
            """
            select i.id, i.post_id, p.designation, p.designation_en, o.name as office, o.name_en as office_en,
                   o.place, o.place_en, person.name as holder, person.name_en as holder_en
              from incumbency i
              join post p on p.id = i.post_id
              join office o on o.id = p.office_id
              join person on person.id = i.person_id
             where i.id = :id
            """;

    private PostSql() {}
}
