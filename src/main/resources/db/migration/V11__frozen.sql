-- What the chair signed stays as it was signed, whoever writes: the minutes' words, their discussions, decisions,
-- implementers and list of copies. A writer holds the minutes' row (key share), a signer locks it (for update), so that
-- neither slips past the other.
create function refuse_change_of_signed(id bigint) returns void language plpgsql as $$
begin
    perform 1 from minutes where minutes.id = refuse_change_of_signed.id for key share;
    if exists (select from signature where subject = '/minutes/' || refuse_change_of_signed.id) then
        raise exception 'minutes % are signed', refuse_change_of_signed.id
            using errcode = 'integrity_constraint_violation';
    end if;
end $$;

create function freeze_minutes() returns trigger language plpgsql as $$
begin
    perform refuse_change_of_signed(old.id);
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger minutes_freeze before update or delete on minutes for each row execute function freeze_minutes();

create function freeze_part_of_minutes() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_change_of_signed(old.minutes_id);
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_change_of_signed(new.minutes_id);
        return new;
    end if;
    return old;
end $$;
create trigger discussion_freezes before insert or update or delete on discussion
    for each row execute function freeze_part_of_minutes();
create trigger decision_freezes before insert or update or delete on decision
    for each row execute function freeze_part_of_minutes();
create trigger draft_return_freezes before insert on draft_return
    for each row execute function freeze_part_of_minutes();

create function freeze_implementer() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform refuse_change_of_signed(minutes_id) from decision where id = old.decision_id;
    end if;
    if tg_op <> 'DELETE' then
        perform refuse_change_of_signed(minutes_id) from decision where id = new.decision_id;
        return new;
    end if;
    return old;
end $$;
create trigger implementer_freezes before insert or update or delete on implementer
    for each row execute function freeze_implementer();

create function freeze_distribution_entry() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.owner like '/minutes/%' then
        perform refuse_change_of_signed(substr(old.owner, 10)::bigint);
    end if;
    if tg_op <> 'DELETE' then
        if new.owner like '/minutes/%' then
            perform refuse_change_of_signed(substr(new.owner, 10)::bigint);
        end if;
        return new;
    end if;
    return old;
end $$;
create trigger distribution_entry_freezes before insert or update or delete on distribution_entry
    for each row execute function freeze_distribution_entry();

-- The agenda and the attendance are printed with the minutes, from what was signed; what was confirmed stays confirmed.
create function refuse_change_of_confirmed() returns trigger language plpgsql as $$
begin
    if exists (select from confirmation
               where minutes_id in (case when tg_op <> 'INSERT' then old.minutes_id end,
                                    case when tg_op <> 'DELETE' then new.minutes_id end)) then
        raise exception 'minutes % are confirmed', coalesce(new.minutes_id, old.minutes_id)
            using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger amendment_freezes before insert or update or delete on amendment
    for each row execute function refuse_change_of_confirmed();
create trigger draft_return_is_immutable before update or delete on draft_return
    for each row execute function refuse_change();

-- Of a confirmation only its announcement is told later, once.
create function refuse_change_of_confirmation() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.announced_at is not null
            or (new.minutes_id, new.meeting_id, new.confirmed_at, new.confirmed_by)
               is distinct from (old.minutes_id, old.meeting_id, old.confirmed_at, old.confirmed_by) then
        raise exception 'confirmation is immutable' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger confirmation_is_immutable before update or delete on confirmation
    for each row execute function refuse_change_of_confirmation();
