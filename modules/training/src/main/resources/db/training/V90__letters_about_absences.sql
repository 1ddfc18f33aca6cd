-- Who was told how many meetings somebody missed: of each number once.
create table training_absence_letter (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    enrolment_id bigint not null,
    missed integer not null,
    constraint training_absence_letter_of foreign key (enrolment_id) references training_enrolment (id) on delete cascade,
    constraint training_absence_letter_once unique (enrolment_id, missed)
);
