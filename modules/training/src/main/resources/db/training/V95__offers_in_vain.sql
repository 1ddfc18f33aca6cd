-- The seat that was offered to somebody in vain: it goes to the next, and is not offered to the same person again by itself.
alter table training_enrolment add column missed_seat integer;
