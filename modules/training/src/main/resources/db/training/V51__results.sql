-- When a group was examined in one assessment of its course: the first attempt, or a resit. The record has a number once it is adopted.
create table training_sitting (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    place integer not null,
    kind varchar(20) not null,
    attempt integer not null,
    held_on date not null,
    commission varchar(500) not null,
    record_number varchar(24),
    constraint training_sitting_in foreign key (session_id) references training_session (id),
    constraint training_sitting_once unique (session_id, place, attempt),
    constraint training_sitting_number unique (record_number)
);

-- What a person was given at a sitting, once. No mark means that the person did not appear.
create table training_result (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    sitting_id bigint not null,
    enrolment_id bigint not null,
    mark integer,
    worker_rank integer,
    marked_by bigint,
    assessor varchar(310) not null,
    marked_at timestamp not null,
    constraint training_result_at foreign key (sitting_id) references training_sitting (id),
    constraint training_result_of foreign key (enrolment_id) references training_enrolment (id),
    constraint training_result_once unique (sitting_id, enrolment_id)
);

create index training_result_person on training_result (enrolment_id, sitting_id);
