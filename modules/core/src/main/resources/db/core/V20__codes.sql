create table core_code_edition (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    code_list varchar(20) not null,
    name varchar(60) not null,
    source varchar(300) not null,
    issued_on date,
    is_whole smallint not null,
    state varchar(12) not null,
    brought_by varchar(200) not null,
    codes integer not null,
    links integer not null,
    done integer not null,
    flaws integer not null,
    added integer not null,
    renamed integer not null,
    retired integer not null,
    returned integer not null,
    worked_at timestamp,
    applied_at timestamp,
    failure varchar(1000) not null
);
create index core_code_edition_newest on core_code_edition (id desc);
create index core_code_edition_state on core_code_edition (state, id);

create table core_code (
    id bigint not null primary key,
    code_list varchar(20) not null,
    code varchar(100) not null,
    parent_code varchar(100),
    unit_group varchar(4),
    title_en varchar(600),
    title_ru varchar(600),
    also_en varchar(8000) not null,
    also_ru varchar(8000) not null,
    edition_id bigint not null,
    is_retired smallint not null,
    constraint core_code_edition_of foreign key (edition_id) references core_code_edition (id)
);
create unique index core_code_once on core_code (code_list, code);
create index core_code_of_edition on core_code (code_list, edition_id);
create index core_code_unit_group on core_code (unit_group, code_list);

-- What belongs to what: occupations to skills, skills to wider and related ones. Kept until a later edition brings its own.
create table core_code_link (
    edition_id bigint not null,
    from_code varchar(100) not null,
    kind varchar(10) not null,
    to_code varchar(100) not null,
    constraint core_code_link_once primary key (edition_id, from_code, kind, to_code),
    constraint core_code_link_of foreign key (edition_id) references core_code_edition (id)
);
create index core_code_link_from on core_code_link (from_code, kind);

-- Words of this town for a code, taught by staff; they survive every edition.
create table core_code_word (
    id bigint not null primary key,
    code_list varchar(20) not null,
    code varchar(100) not null,
    word varchar(200) not null,
    normalised varchar(200) not null
);
create unique index core_code_word_once on core_code_word (code_list, code, normalised);

-- The files an edition came in, packed, in pieces that any database takes; emptied when the edition is in force or dropped.
create table core_code_file (
    edition_id bigint not null,
    file_number integer not null,
    piece integer not null,
    name varchar(200) not null,
    content varchar(32000) not null,
    constraint core_code_file_once primary key (edition_id, file_number, piece),
    constraint core_code_file_of foreign key (edition_id) references core_code_edition (id)
);

-- What the dry run found, the first of each kind: differences, rows that cannot be read, codes that vanish while in use.
create table core_code_finding (
    id bigint not null primary key,
    edition_id bigint not null,
    kind varchar(10) not null,
    code varchar(100) not null,
    before_text varchar(600) not null,
    after_text varchar(600) not null,
    detail_key varchar(60) not null,
    detail_value varchar(600) not null,
    constraint core_code_finding_of foreign key (edition_id) references core_code_edition (id)
);
create index core_code_finding_kind on core_code_finding (edition_id, kind, id);
