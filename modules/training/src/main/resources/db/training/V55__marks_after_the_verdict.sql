-- Who was passed although the rules did not say so: a document is issued all the same.
alter table training_enrolment add column passed_despite smallint default 0 not null;

-- Whose result was taken back at a sitting: whoever gives another one after marks were due says why.
create table training_result_taken (
    sitting_id bigint not null,
    enrolment_id bigint not null,
    constraint training_result_taken_once primary key (sitting_id, enrolment_id),
    constraint training_result_taken_at foreign key (sitting_id) references training_sitting (id),
    constraint training_result_taken_of foreign key (enrolment_id) references training_enrolment (id)
);
