-- What a need remembers of its own way through the portal.
alter table needs_need add column late_told smallint default 0 not null;
alter table needs_need add column repeats_id bigint;
alter table needs_need add column twin_id bigint;
alter table needs_need add column merged_into_id bigint;
alter table needs_need add column keeper_id bigint;
alter table needs_need add column keeper_name varchar(200);
alter table needs_need add column inform_email varchar(254);
create index needs_need_repeats on needs_need (repeats_id);
create index needs_need_twin on needs_need (twin_id);
create index needs_need_alike on needs_need (employer_id, occupation, state);

-- Questions by mail whether a need still holds.
create table needs_question (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    need_id bigint not null,
    token_hash varchar(64) not null,
    expires_at timestamp not null,
    answered_at timestamp,
    answer varchar(20),
    constraint needs_question_token unique (token_hash),
    constraint needs_question_need foreign key (need_id) references needs_need (id)
);
create index needs_question_of on needs_question (need_id);

-- Pairs that look the same and are not, as a person said.
create table needs_not_same (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    lesser_id bigint not null,
    greater_id bigint not null,
    said_by varchar(200) not null,
    constraint needs_not_same_pair unique (lesser_id, greater_id)
);
create index needs_not_same_greater on needs_not_same (greater_id);
