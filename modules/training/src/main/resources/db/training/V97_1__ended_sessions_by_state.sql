-- Beside the sessions in the order of their ends: those of a state that ended in a year, or by a day. Found by their state first,
-- since most sessions there ever were have ended.
drop index training_session_ended;
create index training_session_ended on training_session (state, ends_on);
