-- On which scale each assessment is marked, and whether the course can be passed without it. What was there was marked of 100.
alter table training_version_assessment add column mark_most integer default 100;
alter table training_version_assessment add column is_required smallint default 1 not null;
update training_version_assessment set is_required = 0 where kind = 'PRE';
