-- When the last post was taken: figures tell how long that took. What was filled before tells it by its history.
alter table needs_need add column filled_at timestamp;
update needs_need set filled_at = (select max(t.happened_at) from core_transition t
    where t.record_kind = 'needs.need' and t.record_id = needs_need.id and t.to_state = 'filled')
where state = 'FILLED';
create index needs_need_filled on needs_need (filled_at);
