-- Secret addresses at which people's own calendars follow a session, a room or a trainer.
create table training_calendar_link (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    account_id bigint not null,
    organisation_id bigint,
    subject varchar(20) not null,
    subject_id bigint not null,
    title varchar(200) not null,
    token_hash varchar(64) not null,
    revoked_at timestamp,
    constraint training_calendar_link_by foreign key (account_id) references core_account (id),
    constraint training_calendar_link_token unique (token_hash)
);

create index training_calendar_link_of on training_calendar_link (account_id, id desc);
