-- What the directors of institutions ordered about people of sessions: who enters, leaves, moves, and has learnt to the end. Rows
-- are added and never changed. What an order names stays when an application that came to nothing is destroyed: it is law.
create table training_order (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(24) not null,
    kind varchar(20) not null,
    session_id bigint not null,
    session_number varchar(20) not null,
    study_mode varchar(20) not null,
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
    issued_on date not null,
    basis varchar(500) not null,
    signatory varchar(200) not null,
    people integer not null,
    sought_as varchar(600) not null,
    constraint training_order_number unique (provider_id, record_number),
    constraint training_order_in foreign key (session_id) references training_session (id),
    constraint training_order_kinds check (kind in ('ENROLMENT', 'RELEASE', 'TRANSFER', 'COMPLETION'))
);

-- Lists show the latest first; Derby cannot read an index backwards, so the order is in the index.
create index training_order_latest on training_order (issued_on desc, id desc);
create index training_order_kind on training_order (kind, issued_on desc, id desc);
create index training_order_session on training_order (session_id, id);

create table training_order_line (
    order_id bigint not null,
    place integer not null,
    enrolment_id bigint not null,
    person_id bigint not null,
    person_name varchar(310) not null,
    entry varchar(20) not null,
    since_day date not null,
    remark varchar(900) not null,
    constraint training_order_line_key primary key (order_id, place),
    constraint training_order_line_once unique (order_id, enrolment_id),
    constraint training_order_line_of foreign key (order_id) references training_order (id),
    constraint training_order_line_about foreign key (person_id) references core_person (id)
);

create index training_order_line_enrolment on training_order_line (enrolment_id, entry);
create index training_order_line_person on training_order_line (person_id, order_id);
