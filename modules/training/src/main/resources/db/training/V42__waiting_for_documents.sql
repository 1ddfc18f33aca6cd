-- Who has waited longest for a document is found without sorting everybody who ever completed a course.
create index training_enrolment_since on training_enrolment (state, state_since);
