-- EclipseLink takes what the sequence gives for the last number of a block of fifty.
create sequence core_seq start with 50 increment by 50;

create table core_setting (
    name varchar(100) not null primary key,
    content varchar(4000) not null
);

create table core_module (
    name varchar(24) not null primary key,
    is_on boolean not null,
    changed_at timestamp not null,
    changed_by varchar(200) not null,
    why varchar(500) not null
);

create table core_switch_act (
    id bigint not null primary key,
    is_on boolean not null,
    modules varchar(1000) not null,
    why varchar(500) not null,
    actor_name varchar(200) not null,
    happened_at timestamp not null,
    is_undone boolean not null
);

create table core_parked_event (
    id bigint not null primary key,
    module varchar(24) not null,
    listener varchar(250) not null,
    body varchar(4000) not null,
    parked_at timestamp not null
);
create index core_parked_event_module on core_parked_event (module, id);

create table core_transition (
    id bigint not null primary key,
    record_kind varchar(60) not null,
    record_id bigint not null,
    from_state varchar(30) not null,
    to_state varchar(30) not null,
    happened_at timestamp not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    reason varchar(1000) not null
);
create index core_transition_record on core_transition (record_kind, record_id);

create table core_series (
    name varchar(40) not null primary key,
    last_number integer not null
);

create table core_audit (
    entry_no bigint not null primary key,
    happened_at timestamp not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    action varchar(60) not null,
    subject varchar(300) not null,
    detail varchar(2000) not null,
    previous_hash varchar(64) not null,
    entry_hash varchar(64) not null
);

create table core_audit_head (
    id integer not null primary key,
    last_number bigint not null,
    last_hash varchar(64) not null
);
insert into core_audit_head (id, last_number, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
