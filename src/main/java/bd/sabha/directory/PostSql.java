package bd.sabha.directory;

/** The statements behind {@link Posts}. */
final class PostSql {

    /**
     * A post with its office, who holds it today, the regular charge first, and who is their substitute. A substitute
     * covers an incumbency, not the post: who comes after the absent one is not covered. Below a district its name is
     * told too: two upazilas are called Kachua.
     */
    static final String VIEW =
            """
            select p.id, p.office_id, p.designation, p.designation_en, p.head, p.liaison_id,
                   o.name as office, o.name_en as office_en, o.place, o.place_en, o.kind = 'OUTSIDE' as outside,
                   case when o.layer in (6, 7) then case when up.layer <= 5 then up.place else upper.place end end
                        as district,
                   case when o.layer in (6, 7) then case when up.layer <= 5 then up.place_en else upper.place_en end end
                        as district_en,
                   h.id as holder_id, h.name as holder, h.name_en as holder_en, h.charge,
                   s.name as substitute, s.name_en as substitute_en,
                   coalesce(s.email, h.email, p.email, o.email) as email
              from post p
              join office o on o.id = p.office_id
              left join office up on up.id = o.parent_id
              left join office upper on upper.id = up.parent_id
              left join lateral (
                   select person.id, person.name, person.name_en, person.email, i.charge, i.id as incumbency_id
                     from incumbency i join person on person.id = i.person_id
                    where i.post_id = p.id and i.charge <> 'SUBSTITUTE'
                      and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                    order by i.charge = 'REGULAR' desc, i.from_on desc, i.id
                    limit 1) h on true
              left join lateral (
                   select person.name, person.name_en, person.email
                     from incumbency i join person on person.id = i.person_id
                    where i.substitutes = h.incumbency_id and i.post_id = p.id
                      and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                    order by i.from_on desc, i.id
                    limit 1) s on true
            """;

    /** Who acted: person, post and charge; of a substitute whose absence they covered, and that one's charge. */
    static final String ACTOR =
            """
            select i.id, i.post_id, coalesce(covered.charge, i.charge) as charge, p.designation, p.designation_en,
                   o.name as office, o.name_en as office_en, o.place, o.place_en,
                   person.name as holder, person.name_en as holder_en,
                   absent.name as absent, absent.name_en as absent_en
              from incumbency i
              join post p on p.id = i.post_id
              join office o on o.id = p.office_id
              join person on person.id = i.person_id
              left join incumbency covered on covered.id = i.substitutes
              left join person absent on absent.id = covered.person_id
             where i.id = :id
            """;

    /** The posts of a person today; a substitute covers only who still holds the post. */
    static final String HOLDINGS =
            """
            select i.id, i.post_id, i.charge, i.to_on, p.designation, p.designation_en,
                   o.name as office, o.name_en as office_en, o.place, o.place_en,
                   absent.name as absent, absent.name_en as absent_en
              from incumbency i
              join post p on p.id = i.post_id
              join office o on o.id = p.office_id
              left join incumbency covered on covered.id = i.substitutes
              left join person absent on absent.id = covered.person_id
             where i.person_id = :person and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
               and (covered.id is null
                    or covered.from_on <= :today and (covered.to_on is null or covered.to_on >= :today))
             order by i.charge = 'REGULAR' desc, i.charge = 'SUBSTITUTE', i.from_on, i.id
            """;

    /** People with an account that is not stopped, and the posts that they hold today, the regular one first. */
    static final String COLLEAGUES =
            """
            select person.id, person.name, person.name_en, held.posts
              from account join person on person.id = account.person_id
              cross join lateral (
                   select coalesce(array_agg(p.id order by i.charge = 'REGULAR' desc, i.id)
                                   filter (where p.id is not null), '{}') as posts,
                          concat_ws(' ', person.name, person.name_en, string_agg(concat_ws(' ',
                                    p.designation, p.designation_en, o.name, o.name_en, o.place, o.place_en), ' ')) as words
                     from incumbency i join post p on p.id = i.post_id join office o on o.id = p.office_id
                    where i.person_id = person.id and i.charge <> 'SUBSTITUTE'
                      and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)) held
             where account.blocked_at is null and %s
             order by person.name, person.id
             limit :limit
            """;

    private PostSql() {}
}
