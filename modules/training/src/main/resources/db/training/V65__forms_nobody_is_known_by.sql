-- How many of each count were keyed in from paper: whoever did that knows them, and could take them away from the sum.
alter table training_form_tally add column on_paper integer default 0 not null;

-- Of how many organisations somebody answered a form that asks those who sent people: counted when it closes.
alter table training_form_round add column organisations integer default 0 not null;

update training_form_round set organisations =
    (select count(distinct i.organisation_id) from training_form_invitation i
        where i.round_id = training_form_round.id and i.is_answered = 1)
where is_closed = 1;
