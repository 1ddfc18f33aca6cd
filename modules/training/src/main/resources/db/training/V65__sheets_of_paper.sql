-- How many of each count were keyed in from paper: whoever did that knows them, and could take them away from the sum.
alter table training_form_tally add column on_paper integer default 0 not null;
