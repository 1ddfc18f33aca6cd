create table needs_need (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(20),
    employer_id bigint not null,
    employer_name varchar(200) not null,
    title varchar(150),
    occupation varchar(4),
    posts integer,
    filled integer not null,
    start_wanted date,
    place varchar(200),
    pay_from bigint,
    pay_to bigint,
    pay_agreed boolean not null,
    contract varchar(20),
    hours_week integer,
    shift varchar(20),
    duties varchar(4000),
    requirements varchar(4000),
    conditions varchar(4000),
    contact_name varchar(150),
    contact_phone varchar(40),
    contact_email varchar(254),
    state varchar(20) not null,
    is_open smallint not null,
    submitted_at timestamp,
    return_reason varchar(1000),
    posted_at timestamp,
    valid_until date,
    reminded_at timestamp,
    source varchar(20) not null,
    posted_by bigint,
    search_text varchar(800) not null,
    constraint needs_need_number unique (record_number),
    constraint needs_need_employer foreign key (employer_id) references core_organisation (id)
);

-- Lists show the newest first; Derby cannot read an index backwards, so the order is in the index.
create index needs_need_newest on needs_need (id desc);
create index needs_need_title on needs_need (title, id desc);
create index needs_need_own on needs_need (employer_id, id desc);
create index needs_need_state on needs_need (state, id desc);

-- The director's queue, the public search, and what runs out.
create index needs_need_waiting on needs_need (state, submitted_at);
create index needs_need_open on needs_need (is_open, posted_at desc);
create index needs_need_valid on needs_need (is_open, valid_until);
