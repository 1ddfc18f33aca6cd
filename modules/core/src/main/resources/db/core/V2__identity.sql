create table core_organisation (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    kind varchar(30) not null,
    state varchar(10) not null,
    merged_into_id bigint,
    legal_name varchar(500) not null,
    short_name varchar(200) not null,
    inn varchar(12) not null,
    ogrn varchar(15) not null,
    legal_form varchar(100) not null,
    okved_main varchar(12) not null,
    headcount integer,
    address varchar(500) not null,
    settlement varchar(100) not null,
    phone varchar(40) not null,
    email varchar(200) not null,
    is_member boolean not null,
    sought_as varchar(800) not null
);
create unique index core_organisation_inn on core_organisation (inn);
create index core_organisation_sought on core_organisation (sought_as);
alter table core_organisation add constraint core_organisation_merged
    foreign key (merged_into_id) references core_organisation (id);

create table core_person (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    family_name varchar(100) not null,
    given_name varchar(100) not null,
    patronymic varchar(100) not null,
    sex varchar(10),
    birth_date date,
    settlement varchar(100) not null,
    phone varchar(40) not null,
    email varchar(200) not null,
    sought_as varchar(400) not null
);
create index core_person_sought on core_person (sought_as);

create table core_affiliation (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    person_id bigint not null,
    organisation_id bigint not null,
    position_text varchar(200) not null,
    org_role varchar(10),
    starts_on date not null,
    ends_on date,
    is_suspended boolean not null,
    mandate varchar(500) not null
);
create index core_affiliation_person on core_affiliation (person_id);
create index core_affiliation_organisation on core_affiliation (organisation_id);
alter table core_affiliation add constraint core_affiliation_of_person
    foreign key (person_id) references core_person (id);
alter table core_affiliation add constraint core_affiliation_to_organisation
    foreign key (organisation_id) references core_organisation (id);

create table core_account (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    person_id bigint not null,
    email varchar(200) not null,
    password_hash varchar(250),
    state varchar(10) not null,
    failures integer not null,
    locked_until timestamp,
    sealed_secret varchar(250),
    last_step bigint not null,
    language varchar(5) not null,
    session_epoch integer not null,
    last_sign_in timestamp
);
create unique index core_account_email on core_account (email);
create unique index core_account_person on core_account (person_id);
alter table core_account add constraint core_account_of_person
    foreign key (person_id) references core_person (id);

create table core_recovery_code (
    account_id bigint not null,
    code_hash varchar(64) not null,
    primary key (account_id, code_hash)
);
alter table core_recovery_code add constraint core_recovery_code_of
    foreign key (account_id) references core_account (id);

create table core_grant (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    account_id bigint not null,
    granted_role varchar(20) not null,
    organisation_id bigint,
    capability varchar(60) not null,
    starts_on date not null,
    ends_on date
);
create index core_grant_account on core_grant (account_id);
create index core_grant_organisation on core_grant (organisation_id);
alter table core_grant add constraint core_grant_to_account
    foreign key (account_id) references core_account (id);
alter table core_grant add constraint core_grant_for_organisation
    foreign key (organisation_id) references core_organisation (id);

create table core_link (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    token_hash varchar(64) not null,
    purpose varchar(10) not null,
    account_id bigint,
    expires_at timestamp not null,
    used_at timestamp
);
create unique index core_link_token on core_link (token_hash);
create index core_link_account on core_link (account_id);
alter table core_link add constraint core_link_of_account
    foreign key (account_id) references core_account (id);
