create table core_api_token (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    organisation_id bigint not null,
    account_id bigint not null,
    label varchar(100) not null,
    token_hash varchar(64) not null,
    expires_on date not null,
    last_used_on date,
    revoked_at timestamp,
    constraint core_api_token_hash unique (token_hash),
    constraint core_api_token_organisation foreign key (organisation_id) references core_organisation (id),
    constraint core_api_token_account foreign key (account_id) references core_account (id)
);
create index core_api_token_own on core_api_token (organisation_id, id);
create index core_api_token_account on core_api_token (account_id);

-- What a program was answered when it created something, to be answered again when it asks again.
create table core_api_answer (
    id bigint not null primary key,
    answered_at timestamp not null,
    asked_by varchar(60) not null,
    repeat_key varchar(100) not null,
    body_hash varchar(64) not null,
    status integer not null,
    location varchar(300) not null,
    etag varchar(40) not null,
    body varchar(32000) not null,
    constraint core_api_answer_key unique (asked_by, repeat_key)
);
create index core_api_answer_age on core_api_answer (answered_at);
