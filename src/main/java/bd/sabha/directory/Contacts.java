package bd.sabha.directory;

import static bd.sabha.directory.Forms.checked;
import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOr;
import static bd.sabha.directory.Forms.textOrNull;

import bd.sabha.directory.Register.Charge;
import bd.sabha.implementer.RegisterPicture.Kind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Representatives of organisations outside the state: posts whose holders get mail but do not log in. */
@Component
class Contacts {

    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final PostRegister posts;
    private final OfficeEdits offices;
    private final PostEdits edits;
    private final Register register;
    private final EditTurn turn;
    private final Clock clock;

    Contacts(
            JdbcClient jdbc,
            PostRegister posts,
            OfficeEdits offices,
            PostEdits edits,
            Register register,
            EditTurn turn,
            Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.offices = offices;
        this.edits = edits;
        this.register = register;
        this.turn = turn;
        this.clock = clock;
    }

    /** A page of the posts outside whose organisation, designation, holder or address contains every word. */
    PageOf<PostRegister.Line> search(String query, int page) {
        var ids = jdbc.sql(
                        """
                        select p.id from post p join office o on o.id = p.office_id
                          left join lateral (
                               select string_agg(concat_ws(' ', person.name, person.name_en, person.email), ' ') as words
                                 from incumbency i join person on person.id = i.person_id
                                where i.post_id = p.id and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)) h on true
                         where o.kind = 'OUTSIDE'
                           and concat_ws(' ', o.name, o.name_en, p.designation, p.designation_en, p.email, h.words) ilike all (:words)
                         order by o.name, p.head desc, p.id limit :limit offset :offset
                        """)
                .param("today", LocalDate.now(clock))
                .param("words", Words.patterns(query))
                .param("limit", LISTED + 1)
                .param("offset", PageOf.offset(page, LISTED))
                .query(Long.class)
                .list();
        var shown = PageOf.of(ids, page, LISTED);
        return new PageOf<>(posts.lines(shown.rows()), shown.number(), shown.more());
    }

    /**
     * Enters a representative from today on, in the organisation of that name or in a new one.
     *
     * @return the post's id
     * @throws RegisterRefusal when the post that acts for them is unknown
     */
    @Transactional
    long enter(ContactForm form) {
        turn.take();
        var organisation = organisation(form);
        var post = edits.enter(
                organisation,
                new PostForm(
                        form.designation(),
                        textOr(form.designationEn(), form.designation()),
                        "",
                        false,
                        "",
                        checked(form.liaison()),
                        0L));
        var person = register.person(text(form.name()), textOr(form.nameEn(), form.name()), textOrNull(form.email()));
        register.appoint(post, person, Charge.REGULAR, LocalDate.now(clock));
        return post;
    }

    private long organisation(ContactForm form) {
        return jdbc.sql("select id from office where kind = 'OUTSIDE' and name = ? order by id limit 1")
                .param(text(form.organisation()))
                .query(Long.class)
                .optional()
                .orElseGet(() -> offices.enter(new OfficeForm(
                        null,
                        OfficeForm.OUTSIDE,
                        Kind.OUTSIDE,
                        "",
                        form.organisation(),
                        textOr(form.organisationEn(), form.organisation()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        0L)));
    }
}
