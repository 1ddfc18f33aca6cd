-- 1 once those who come were reminded that the session begins, else 0.
alter table training_session add column is_reminded integer default 0 not null;
