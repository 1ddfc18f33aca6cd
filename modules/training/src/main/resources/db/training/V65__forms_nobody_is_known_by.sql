-- How many of each count were keyed in from paper: whoever did that knows them, and could take them away from the sum.
alter table training_form_tally add column on_paper integer default 0 not null;

-- Of how many organisations somebody answered a form that asks those who sent people: counted when it closes.
alter table training_form_round add column organisations integer default 0 not null;

update training_form_round set organisations =
    (select count(distinct i.organisation_id) from training_form_invitation i
        where i.round_id = training_form_round.id and i.is_answered = 1)
where is_closed = 1;

-- What people said of themselves waits sealed. What waited in clear cannot be sealed here, where no key is: it is destroyed, and
-- its people are not compared. The counts of the first form stay.
drop table training_self_rating;

create table training_self_rating (
    id varchar(43) not null primary key,
    round_id bigint not null,
    pair varchar(64) not null,
    item varchar(12) not null,
    sealed varchar(64) not null,
    constraint training_self_rating_in foreign key (round_id) references training_form_round (id),
    constraint training_self_rating_once unique (round_id, pair, item)
);

-- Remarks are sealed until their round closes; those written before this stay as they are until then.
alter table training_form_remark alter column words set data type varchar(4100);
alter table training_form_remark add column is_sealed smallint default 0 not null;
