-- Sessions whose people wait are shown in the order in which they ended; the first of them are found without looking at the rest.
create index training_session_end on training_session (ends_on, id);
