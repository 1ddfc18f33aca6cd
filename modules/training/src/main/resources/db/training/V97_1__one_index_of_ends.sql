-- One index for what two were for: figures take the sessions that ended in a year by their state, lists those that ended first.
drop index training_session_ended;
drop index training_session_end;
create index training_session_end on training_session (ends_on, id, state);
