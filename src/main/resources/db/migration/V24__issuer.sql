-- Who issues a paper that the chair signed, when it is another officer: as its committee named them that day. None: the chair.
create table paper_issuer (
    subject     text primary key,              -- /minutes/42, /corrigenda/7
    post_id     bigint not null references post,
    name        text not null,                 -- empty: the post was vacant
    designation text not null
);
create trigger paper_issuer_is_immutable before update or delete on paper_issuer
    for each row execute function refuse_change();
