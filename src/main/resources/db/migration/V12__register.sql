-- What the register knows beyond V02: keys that a file can name, kinds of office, other names of posts, people outside,
-- substitutes; and a version, so that a node knows when its picture of the register is old.
alter table office
    add column code   text unique,              -- how a file names it; null: 'o' and the id
    add column origin text not null default '', -- what kind of office it is: জেলা মৎস্য কর্মকর্তার কার্যালয়
    add column kind   text not null default 'OFFICE'
        check (kind in ('OFFICE', 'INSTITUTION', 'LOCAL_BODY', 'OUTSIDE'));

alter table post
    add column code       text unique,               -- how a file names it; null: 'p' and the id
    add column aliases    text[] not null default '{}', -- other designations of the post, old and short ones
    add column liaison_id bigint references post;    -- of a post outside: which post does its work in Sabha

alter table incumbency
    drop constraint incumbency_charge_check,
    add column substitutes bigint references incumbency, -- whose absence it covers
    add column reason text,
    add constraint incumbency_charge_check
        check (charge in ('REGULAR', 'ADDITIONAL_CHARGE', 'ACTING', 'CURRENT_CHARGE', 'SUBSTITUTE')),
    add constraint incumbency_substitute_check check ((charge = 'SUBSTITUTE') = (substitutes is not null));

-- One person at a time holds a post regularly.
create function refuse_second_regular() returns trigger language plpgsql as $$
begin
    perform 1 from post where id = new.post_id for update;
    if exists (select from incumbency i
               where i.post_id = new.post_id and i.id <> new.id and i.charge = 'REGULAR'
                 and daterange(i.from_on, i.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
        raise exception 'post % is held regularly in these days', new.post_id
            using errcode = 'exclusion_violation', constraint = 'one_regular_incumbency';
    end if;
    return new;
end $$;
create trigger one_regular_incumbency before insert or update on incumbency
    for each row when (new.charge = 'REGULAR') execute function refuse_second_regular();

-- A number that is another one after every change, also after one that was rolled back and made anew.
create sequence register_change;
create table register_version (version bigint not null);
insert into register_version values (nextval('register_change'));

create function note_register_change() returns trigger language plpgsql as $$
begin
    update register_version set version = nextval('register_change');
    return null;
end $$;
create trigger office_changes after insert or update or delete on office
    for each statement execute function note_register_change();
create trigger post_changes after insert or update or delete on post
    for each statement execute function note_register_change();
create trigger person_changes after insert or update or delete on person
    for each statement execute function note_register_change();
create trigger incumbency_changes after insert or update or delete on incumbency
    for each statement execute function note_register_change();
