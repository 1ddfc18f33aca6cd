-- What people say of a course. A round asks everybody concerned by one session one form.
create table training_form_round (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    kind varchar(12) not null,
    opens_at timestamp not null,
    closes_at timestamp not null,
    is_closed smallint not null,
    asks_openly smallint not null,
    is_reminded smallint not null,
    invited integer not null,
    answered integer not null,
    on_paper integer not null,
    constraint training_round_of foreign key (session_id) references training_session (id),
    constraint training_round_once unique (session_id, kind)
);

-- Lists show the latest first; Derby cannot read an index backwards, so the order is in the index.
create index training_round_latest on training_form_round (opens_at desc, id desc);
create index training_round_kind on training_form_round (kind, opens_at desc, id desc);
create index training_round_ends on training_form_round (is_closed, closes_at);

-- Who was asked, and whether they answered; never when, and never what.
create table training_form_invitation (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    round_id bigint not null,
    enrolment_id bigint not null,
    organisation_id bigint,
    is_told smallint not null,
    is_answered smallint not null,
    token_hash varchar(64),
    second_hash varchar(64),
    constraint training_invitation_in foreign key (round_id) references training_form_round (id),
    constraint training_invitation_of foreign key (enrolment_id) references training_enrolment (id) on delete cascade,
    constraint training_invitation_by foreign key (organisation_id) references core_organisation (id),
    constraint training_invitation_once unique (round_id, enrolment_id)
);

create index training_invitation_token on training_form_invitation (token_hash);
create index training_invitation_again on training_form_invitation (second_hash);
create index training_invitation_told on training_form_invitation (round_id, is_told);

-- How many gave how many points: all that is kept of an answer. Where two answers of one person are compared, "earlier" is
-- the first one's points; else nought. The rows are made when the round opens and only counted up.
create table training_form_tally (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    round_id bigint not null,
    item varchar(12) not null,
    earlier integer not null,
    ones integer not null,
    twos integer not null,
    threes integer not null,
    fours integer not null,
    fives integer not null,
    constraint training_tally_in foreign key (round_id) references training_form_round (id),
    constraint training_tally_once unique (round_id, item, earlier)
);

-- Answers to open questions. Their keys are random, so that their order tells nothing; nothing ties two of them.
create table training_form_remark (
    id varchar(43) not null primary key,
    round_id bigint not null,
    item varchar(12) not null,
    words varchar(1000) not null,
    constraint training_remark_in foreign key (round_id) references training_form_round (id)
);

create index training_remark_round on training_form_remark (round_id, item);

-- What people said of themselves before a course, by a pseudonym, until they say it again or nobody asks any more.
create table training_self_rating (
    id varchar(43) not null primary key,
    round_id bigint not null,
    pair varchar(64) not null,
    item varchar(12) not null,
    points integer not null,
    constraint training_self_rating_in foreign key (round_id) references training_form_round (id),
    constraint training_self_rating_once unique (round_id, pair, item)
);
