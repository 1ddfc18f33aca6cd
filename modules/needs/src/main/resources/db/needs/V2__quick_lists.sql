-- Which needs a page shows is read from an index alone: everything a list asks for and is sorted by is in it.
-- Derby cannot read an index backwards, so the order is in the index, too.
drop index needs_need_waiting;
drop index needs_need_open;
drop index needs_need_valid;

create index needs_need_waiting on needs_need (state, submitted_at, id);
create index needs_need_posted on needs_need (is_open, posted_at desc, id desc, valid_until);
create index needs_need_valid on needs_need (is_open, valid_until, id desc);
create index needs_need_open on needs_need (is_open, id desc);
create index needs_need_trade on needs_need (is_open, occupation, pay_from, id);
create index needs_need_kept on needs_need (employer_id, state, submitted_at, id);
