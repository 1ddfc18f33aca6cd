-- The figures of home pages: sums over what is offered, and over what was posted this year.
create index needs_need_sums on needs_need (is_open, valid_until, posts, filled, employer_id);
create index needs_need_taken on needs_need (posted_at, filled, employer_id);
