-- Who learns in which session. One enrolment of a person in a session is live at most: live_slot is nought while it is, else
-- the enrolment's own number. No seat is given twice: whoever has none has null, and nulls are never the same.
create table training_enrolment (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    person_id bigint not null,
    source varchar(20) not null,
    sponsor_id bigint,
    need_id bigint,
    need_label varchar(300) not null,
    group_id bigint,
    group_label varchar(300) not null,
    education varchar(24) not null,
    guardian varchar(200) not null,
    paper varchar(200) not null,
    applied_at timestamp not null,
    state varchar(20) not null,
    state_since timestamp not null,
    reason_code varchar(20),
    reason varchar(1000) not null,
    live_slot bigint not null,
    seat integer,
    tier integer not null,
    unlinked integer not null,
    queued_at timestamp not null,
    offered_until timestamp,
    missed_offers integer not null,
    agreement varchar(200) not null,
    constraint training_enrolment_in foreign key (session_id) references training_session (id),
    constraint training_enrolment_of foreign key (person_id) references core_person (id),
    constraint training_enrolment_sponsor foreign key (sponsor_id) references core_organisation (id),
    constraint training_enrolment_once unique (session_id, person_id, live_slot),
    constraint training_enrolment_seat unique (session_id, seat)
);

-- Lists show the latest first; Derby cannot read an index backwards, so the order is in the index.
create index training_enrolment_latest on training_enrolment (applied_at desc, id desc);
create index training_enrolment_state on training_enrolment (state, applied_at desc, id desc);
create index training_enrolment_list on training_enrolment (session_id, state, tier, unlinked, queued_at, id);
create index training_enrolment_person on training_enrolment (person_id, id desc);
create index training_enrolment_by on training_enrolment (sponsor_id, applied_at desc, id desc);
create index training_enrolment_offer on training_enrolment (offered_until);
