-- What each line of a decision's implementers meant on the day it was written: a text, an expression each, and the
-- posts that it stood for in the register of that day, also those that were left out by hand. The posts for work are
-- the rows of implementer.
create table resolution (
    decision_id    bigint not null references decision on delete cascade,
    line           integer not null,
    words          text not null,
    resolved_on    date not null,
    post_ids       bigint[] not null,
    open_questions integer not null,          -- asked, and left unanswered
    primary key (decision_id, line)
);
create trigger resolution_freezes before insert or update or delete on resolution
    for each row execute function freeze_implementer();

-- A signed decision's words came to mean one more post: it got a directive too. The signed text stays as it is.
create table addition (
    decision_id  bigint not null references decision,
    post_id      bigint not null references post,
    directive_id bigint not null references directive unique,
    words        text not null,               -- the line that means it now
    added_at     timestamptz not null,
    added_by     bigint not null references incumbency,
    primary key (decision_id, post_id)
);
create trigger addition_is_immutable before update or delete on addition
    for each row execute function refuse_change();
