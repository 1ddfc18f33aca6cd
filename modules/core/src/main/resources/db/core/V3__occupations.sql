create table core_occupation (
    code varchar(4) not null primary key,
    group_level integer not null,
    parent_code varchar(4),
    title_en varchar(300) not null,
    title_ru varchar(300) not null,
    edition varchar(40) not null,
    is_retired boolean not null
);

create table core_occupation_term (
    id bigint not null primary key,
    code varchar(4) not null references core_occupation (code),
    language varchar(2) not null,
    term varchar(300) not null,
    normalised varchar(300) not null,
    source varchar(10) not null
);
create unique index core_occupation_term_once on core_occupation_term (code, language, normalised);
