-- 1 when the office wrote why somebody is not there, else 0: trainers read their own words and the person's. Of what was written
-- before nobody knows who wrote a notice; marks know. But whoever marked the rest copied the notices, under their own name.
alter table training_absence_notice add column is_of_office smallint default 0 not null;
alter table training_attendance_mark add column is_excuse_of_office smallint default 0 not null;
update training_absence_notice set is_of_office = 1;
update training_attendance_mark set is_excuse_of_office = 1
where excuse <> '' and (marked_by is null or marked_by not in
    (select a.id from core_account a, training_trainer t where t.person_id = a.person_id));
update training_attendance_mark set is_excuse_of_office = 1
where excuse <> '' and exists (select 1 from training_absence_notice n
    where n.meeting_id = training_attendance_mark.meeting_id and n.enrolment_id = training_attendance_mark.enrolment_id
        and n.reason = training_attendance_mark.excuse);
