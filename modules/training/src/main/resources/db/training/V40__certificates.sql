-- The register of documents about training. What was issued stays as it was: rows are added, states change, nothing else.
create table training_certificate (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(24) not null,
    enrolment_id bigint not null,
    copy_no integer not null,
    replaces_id bigint,
    person_id bigint not null,
    session_id bigint not null,
    holder varchar(310) not null,
    version_id bigint not null,
    version_no integer not null,
    course_code varchar(20) not null,
    title varchar(200) not null,
    document_kind varchar(20) not null,
    hours integer not null,
    provider_id bigint not null,
    provider varchar(200) not null,
    starts_on date not null,
    ends_on date not null,
    grade varchar(100) not null,
    signatory varchar(200) not null,
    issued_on date not null,
    valid_until date,
    code varchar(28) not null,
    state varchar(20) not null,
    state_since timestamp not null,
    reason varchar(1000) not null,
    is_named smallint not null,
    frdo varchar(20) not null,
    reminded_at integer not null,
    sought_as varchar(600) not null,
    constraint training_certificate_number unique (record_number),
    constraint training_certificate_code unique (code),
    constraint training_certificate_once unique (enrolment_id, copy_no),
    constraint training_certificate_replaced unique (replaces_id),
    constraint training_certificate_about foreign key (enrolment_id) references training_enrolment (id),
    constraint training_certificate_instead foreign key (replaces_id) references training_certificate (id),
    constraint training_certificate_of foreign key (person_id) references core_person (id),
    constraint training_certificate_in foreign key (session_id) references training_session (id),
    constraint training_certificate_states check (state in ('ISSUED', 'REVOKED', 'SUPERSEDED'))
);

-- Lists show the latest first; Derby cannot read an index backwards, so the order is in the index.
create index training_certificate_latest on training_certificate (issued_on desc, id desc);
create index training_certificate_state on training_certificate (state, issued_on desc, id desc);
create index training_certificate_frdo on training_certificate (frdo, issued_on desc, id desc);
create index training_certificate_person on training_certificate (person_id, issued_on desc, id desc);
create index training_certificate_session on training_certificate (session_id, id);
create index training_certificate_ends on training_certificate (valid_until, id);

create table training_certificate_outcome (
    certificate_id bigint not null,
    place integer not null,
    statement varchar(500) not null,
    skill varchar(100),
    skill_title varchar(300) not null,
    constraint training_certificate_outcome_key primary key (certificate_id, place),
    constraint training_certificate_outcome_of foreign key (certificate_id) references training_certificate (id)
);

-- The very bytes that were issued, packed and written as letters in pieces, which both databases store alike.
create table training_certificate_file (
    certificate_id bigint not null,
    kind varchar(10) not null,
    piece integer not null,
    digest varchar(64) not null,
    content varchar(32000) not null,
    constraint training_certificate_file_key primary key (certificate_id, kind, piece),
    constraint training_certificate_file_of foreign key (certificate_id) references training_certificate (id)
);
