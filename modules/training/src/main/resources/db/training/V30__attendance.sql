-- Who was at which meeting. One mark of a person at a meeting, however often it is sent.
create table training_attendance_mark (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    meeting_id bigint not null,
    enrolment_id bigint not null,
    presence varchar(10) not null,
    units integer not null,
    excuse varchar(300) not null,
    source varchar(10) not null,
    marked_by bigint,
    marker varchar(200) not null,
    marked_at timestamp not null,
    constraint training_mark_at foreign key (meeting_id) references training_meeting (id),
    constraint training_mark_of foreign key (enrolment_id) references training_enrolment (id),
    constraint training_mark_once unique (meeting_id, enrolment_id)
);

create index training_mark_person on training_attendance_mark (enrolment_id, meeting_id);

-- Who said beforehand that they cannot come.
create table training_absence_notice (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    meeting_id bigint not null,
    enrolment_id bigint not null,
    reason varchar(300) not null,
    said_by varchar(200) not null,
    said_at timestamp not null,
    constraint training_notice_at foreign key (meeting_id) references training_meeting (id),
    constraint training_notice_of foreign key (enrolment_id) references training_enrolment (id) on delete cascade,
    constraint training_notice_once unique (meeting_id, enrolment_id)
);

create index training_notice_person on training_absence_notice (enrolment_id);

-- What the codes are made of with which people check in at a meeting.
create table training_check_in (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    meeting_id bigint not null,
    secret varchar(40) not null,
    constraint training_check_in_at foreign key (meeting_id) references training_meeting (id),
    constraint training_check_in_once unique (meeting_id)
);

-- 1 when everybody has a mark, else 0: what still waits for marks is found without a look at what has them.
alter table training_meeting add column is_marked smallint default 0 not null;
create index training_meeting_unmarked on training_meeting (is_marked, starts_at);
