-- Skills a need asks for, in the employer's words; the code is the list's once somebody has found it.
create table needs_skill (
    id bigint not null primary key,
    need_id bigint not null,
    place integer not null,
    wording varchar(200) not null,
    normalised varchar(200) not null,
    skill varchar(100),
    is_essential smallint not null,
    constraint needs_skill_of foreign key (need_id) references needs_need (id)
);
create unique index needs_skill_once on needs_skill (need_id, normalised);
create index needs_skill_wording on needs_skill (normalised);
create index needs_skill_code on needs_skill (skill);
