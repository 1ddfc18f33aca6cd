-- Who may read the employer's name: everybody in the vacancy unless it is withheld, trainers only where it is allowed.
alter table needs_need add column name_withheld smallint default 0 not null;
alter table needs_need add column named_to_trainers smallint default 0 not null;

-- What the town searches: without the name where that is withheld, or a search for the name would give it away.
alter table needs_need add column open_text varchar(800) default '' not null;
update needs_need set open_text = search_text;
