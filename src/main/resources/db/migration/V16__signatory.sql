-- Who signed, in the words of that day: the paper shows them whatever becomes of the register.
alter table signature
    add column signatory   text,                -- with whom a substitute signed for
    add column designation text;                -- with the charge: জেলা প্রশাসক (ভারপ্রাপ্ত)

alter table signature disable trigger signature_is_immutable;
update signature set signatory = person.name, designation = post.designation
  from incumbency join person on person.id = incumbency.person_id join post on post.id = incumbency.post_id
 where incumbency.id = signature.incumbency_id;
alter table signature enable trigger signature_is_immutable;

alter table signature
    alter column signatory set not null,
    alter column designation set not null;
