-- Public holidays that are not weekends. Weekend is Friday and Saturday.
create table holiday (
    on_date date primary key,
    name    text not null,
    name_en text not null
);
