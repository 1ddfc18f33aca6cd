-- A document states the qualification, and the person's own rank and result.
alter table training_certificate alter column grade set data type varchar(200);
