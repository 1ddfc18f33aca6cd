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

-- Of what people had missed before there were letters nobody gets one: it is taken as told. These record numbers are below
-- nought, where the sequence never comes.
insert into training_absence_letter (id, version, created_at, enrolment_id, missed)
select -(row_number() over ()), 1, f.last_day, f.enrolment, f.missed
from (select a.enrolment_id as enrolment, count(*) as missed, max(a.marked_at) as last_day
    from training_attendance_mark a join training_enrolment e on e.id = a.enrolment_id
        join training_meeting m on m.id = a.meeting_id
    where a.presence in ('ABSENT', 'EXCUSED') and m.is_planned = 1 and e.state = 'ATTENDING' group by a.enrolment_id
    having count(*) > 1) f;
