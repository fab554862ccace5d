-- The sample set-up only: mails as their receivers see them, and how far its clock has been moved.
create table caught_mail (
    id          bigint generated always as identity unique,
    message_id  text not null,
    address     text not null,                 -- the envelope's receiver
    caught_at   timestamptz not null,
    raw         bytea not null,
    primary key (message_id, address)
);
create table demo_clock (
    one         boolean primary key default true check (one),
    offset_ms   bigint not null
);
-- One row when the loading of the sample content began; a start that was killed meanwhile begins anew.
create table sample_content (
    one      boolean primary key default true check (one),
    complete boolean not null
);
