-- Where, by whom and when courses are taught.
create table training_room (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    name varchar(100) not null,
    sought_as varchar(100) not null,
    address varchar(200) not null,
    seats integer not null,
    equipment varchar(1000) not null,
    is_active smallint not null,
    constraint training_room_name unique (sought_as)
);

create table training_trainer (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    person_id bigint not null,
    qualifications varchar(1000) not null,
    record_checked_on date,
    is_active smallint not null,
    constraint training_trainer_person foreign key (person_id) references core_person (id),
    constraint training_trainer_once unique (person_id)
);

create table training_session (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(20),
    version_id bigint not null,
    title varchar(200) not null,
    hours integer not null,
    study_mode varchar(20) not null,
    seats_min integer not null,
    seats_max integer not null,
    price bigint not null,
    starts_on date not null,
    ends_on date not null,
    enrol_until date not null,
    for_minors smallint not null,
    state varchar(20) not null,
    state_since timestamp not null,
    sought_as varchar(250) not null,
    constraint training_session_number unique (record_number),
    constraint training_session_teaches foreign key (version_id) references training_version (id)
);

-- Lists show the latest first; Derby cannot read an index backwards, so the order is in the index.
create index training_session_latest on training_session (starts_on desc, id desc);
create index training_session_title on training_session (title, id desc);
create index training_session_state on training_session (state, starts_on desc, id desc);
create index training_session_version on training_session (version_id);

create table training_meeting (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    room_id bigint,
    trainer_id bigint not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    units integer not null,
    topic varchar(200) not null,
    uid varchar(36) not null,
    sequence_no integer not null,
    is_planned smallint not null,
    reason varchar(500) not null,
    changed_at timestamp not null,
    constraint training_meeting_of foreign key (session_id) references training_session (id),
    constraint training_meeting_in foreign key (room_id) references training_room (id),
    constraint training_meeting_by foreign key (trainer_id) references training_trainer (id),
    constraint training_meeting_uid unique (uid)
);

create index training_meeting_session on training_meeting (session_id, starts_at);
create index training_meeting_room on training_meeting (room_id, starts_at);
create index training_meeting_trainer on training_meeting (trainer_id, starts_at);
create index training_meeting_when on training_meeting (starts_at, id);
