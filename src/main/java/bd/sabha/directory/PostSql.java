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

    /** The head of the nearest office, from the post's own upwards, that another post heads. */
    static final String HEAD_ABOVE =
            """
            with recursive above (office_id, parent_id, depth) as (
                select o.id, o.parent_id, 0 from post p join office o on o.id = p.office_id where p.id = :post
                union all
                select o.id, o.parent_id, above.depth + 1 from above join office o on o.id = above.parent_id)
            select head.id from above join post head on head.office_id = above.office_id and head.head
             where head.id <> :post
               and (above.depth > 0 or not (select p.head from post p where p.id = :post))
             order by above.depth, head.id
             limit 1
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
