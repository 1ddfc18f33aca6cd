-- Documents for all who completed a session, issued in the background. One such run of a session goes on at most: live_slot
-- is nought while it does, else the run's own number.
create table training_issue_run (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    live_slot bigint not null,
    signatory varchar(200) not null,
    grade varchar(100) not null,
    issued_on date not null,
    valid_until date,
    wanted integer not null,
    issued integer not null,
    refused integer not null,
    last_enrolment bigint not null,
    last_refusal varchar(500) not null,
    worked_at timestamp,
    finished_at timestamp,
    started_by bigint not null,
    started_name varchar(310) not null,
    constraint training_issue_run_of foreign key (session_id) references training_session (id),
    constraint training_issue_run_once unique (session_id, live_slot)
);

create index training_issue_run_live on training_issue_run (live_slot, id);

-- The keys that badges are signed with. The one in use has the slot 0, former ones their own number: their signatures stay good.
create table training_signing_key (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    name varchar(64) not null,
    slot bigint not null,
    public_key varchar(2000) not null,
    sealed_key varchar(8000) not null,
    constraint training_signing_key_name unique (name),
    constraint training_signing_key_slot unique (slot)
);
