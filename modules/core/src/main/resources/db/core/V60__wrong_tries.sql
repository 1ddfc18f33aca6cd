create table core_wrong_tries (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    account_id bigint not null,
    place varchar(80) not null,
    failures integer not null,
    last_at timestamp not null,
    closed_until timestamp not null
);
create unique index core_wrong_tries_place on core_wrong_tries (account_id, place);
create index core_wrong_tries_last on core_wrong_tries (last_at);
alter table core_wrong_tries add constraint core_wrong_tries_of_account
    foreign key (account_id) references core_account (id);

alter table core_account drop column failures;
alter table core_account drop column locked_until;
