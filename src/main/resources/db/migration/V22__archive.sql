-- Papers kept before documents belonged to a committee's archive.
alter table document disable trigger document_is_immutable;
update document set committee_id = meeting.committee_id
  from meeting where document.committee_id is null and document.subject = '/meetings/' || meeting.id;
update document set committee_id = minutes.committee_id
  from minutes where document.committee_id is null and document.subject = '/minutes/' || minutes.id;
alter table document enable trigger document_is_immutable;

create index document_by_committee on document (committee_id, dated_on desc, id desc);
create index document_by_date on document (dated_on desc, id desc);
create index document_by_memo on document (memo_id);

create function latin_digits(text text) returns text language sql immutable parallel safe as $$
    select translate(text, '০১২৩৪৫৬৭৮৯', '0123456789')
$$;

-- A number as it is looked for: its groups in Latin digits without leading zeros, with a dot before, between and after.
-- ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১-৫৭ is .5.44.100.30.6.1.21.57.
create function memo_groups(text text) returns text language sql immutable parallel safe as $$
    select regexp_replace(
               '.' || trim(both '.' from regexp_replace(
                          latin_digits(lower(text)), '[][[:space:][:punct:]।–—]+', '.', 'g')) || '.',
               '\.0+(?=[0-9])', '.', 'g')
$$;
-- The same without anything between the groups, its zeros kept: 05440100030060012157.
create function memo_digits(text text) returns text language sql immutable parallel safe as $$
    select regexp_replace(latin_digits(text), '[^0-9]+', '', 'g')
$$;
alter table memo
    add column groups text generated always as (memo_groups(text)) stored,
    add column digits text generated always as (memo_digits(text)) stored;
create index memo_by_date on memo (issued_on desc, id desc);
