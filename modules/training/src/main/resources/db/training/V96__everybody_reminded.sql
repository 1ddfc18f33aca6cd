-- 1 once somebody who comes was told where and when the session begins, else 0: also who got a seat after the others were.
alter table training_enrolment add column is_reminded integer default 0 not null;
update training_enrolment set is_reminded = 1
where session_id in (select s.id from training_session s where s.is_reminded = 1) and state = 'CONFIRMED';
alter table training_session drop column is_reminded;
