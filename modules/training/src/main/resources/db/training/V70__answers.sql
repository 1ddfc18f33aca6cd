-- What sessions and courses answer: needs and groups of needs, held by kind, number and words, since their module may be off.
-- Either the session or the course is said; the same is answered by each once.
create table training_answer (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint,
    course_id bigint,
    kind varchar(40) not null,
    record_no bigint not null,
    label varchar(300) not null,
    constraint training_answer_session foreign key (session_id) references training_session (id),
    constraint training_answer_course foreign key (course_id) references training_course (id),
    constraint training_answer_once unique (session_id, kind, record_no),
    constraint training_answer_course_once unique (course_id, kind, record_no)
);

create index training_answer_to on training_answer (kind, record_no);
