-- Needs of employers without an account: unread until their e-mail is confirmed, then for the staff to attach.
create table needs_posting (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    organisation varchar(200) not null,
    inn varchar(12) not null,
    person varchar(150) not null,
    email varchar(254) not null,
    phone varchar(40),
    language varchar(2) not null,
    title varchar(150) not null,
    posts integer not null,
    start_wanted date,
    place varchar(200) not null,
    pay_from bigint,
    pay_to bigint,
    pay_agreed boolean not null,
    duties varchar(4000),
    state varchar(20) not null,
    token_hash varchar(64) not null,
    confirmed_at timestamp,
    need_id bigint,
    reason varchar(1000),
    constraint needs_posting_token unique (token_hash)
);
create index needs_posting_waiting on needs_posting (state, confirmed_at);
create index needs_posting_stale on needs_posting (state, created_at);
