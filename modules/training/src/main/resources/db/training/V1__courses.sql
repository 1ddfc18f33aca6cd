-- What may be learnt: courses, and their versions with everything that was agreed about each.
create table training_course (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    code varchar(20) not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    owner_id bigint not null,
    owner_name varchar(200) not null,
    summary varchar(1000) not null,
    last_no integer not null,
    sought_as varchar(600) not null,
    constraint training_course_code unique (code),
    constraint training_course_owner foreign key (owner_id) references core_organisation (id)
);

create index training_course_sought on training_course (sought_as, id);
create index training_course_by on training_course (owner_id);

create table training_course_occupation (
    course_id bigint not null,
    place integer not null,
    occupation varchar(4) not null,
    constraint training_course_occupation_key primary key (course_id, place),
    constraint training_course_occupation_of foreign key (course_id) references training_course (id)
);

create index training_course_occupation_code on training_course_occupation (occupation, course_id);

-- One version of a course is active at most: active_slot is nought while it is, else the version's own number.
create table training_version (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    course_id bigint not null,
    version_no integer not null,
    active_slot integer not null,
    state varchar(24) not null,
    is_returned smallint not null,
    is_reviewed smallint not null,
    review_round integer not null,
    state_since timestamp not null,
    written_by bigint,
    submitted_by bigint,
    theory_hours integer,
    practice_hours integer,
    eqf_level integer,
    entry_education varchar(24) not null,
    entry_requirements varchar(2000) not null,
    group_min integer,
    group_max integer,
    attendance_percent integer,
    document_kind varchar(24) not null,
    valid_from date,
    constraint training_version_of foreign key (course_id) references training_course (id),
    constraint training_version_no unique (course_id, version_no),
    constraint training_version_active unique (course_id, active_slot)
);

create index training_version_state on training_version (state, course_id);

create table training_version_module (
    version_id bigint not null,
    place integer not null,
    title varchar(200) not null,
    theory_hours integer,
    practice_hours integer,
    constraint training_version_module_key primary key (version_id, place),
    constraint training_version_module_of foreign key (version_id) references training_version (id)
);

create table training_version_outcome (
    version_id bigint not null,
    place integer not null,
    statement varchar(500) not null,
    skill varchar(100),
    eqf_level integer,
    constraint training_version_outcome_key primary key (version_id, place),
    constraint training_version_outcome_of foreign key (version_id) references training_version (id)
);

create index training_version_outcome_skill on training_version_outcome (skill);

create table training_version_assessment (
    version_id bigint not null,
    place integer not null,
    kind varchar(20) not null,
    title varchar(200) not null,
    weight integer,
    pass_mark integer,
    constraint training_version_assessment_key primary key (version_id, place),
    constraint training_version_assessment_of foreign key (version_id) references training_version (id)
);

-- Who found a version good, once of each kind in each round of approval.
create table training_approval (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    version_id bigint not null,
    review_round integer not null,
    kind varchar(20) not null,
    account_id bigint,
    signer varchar(200) not null,
    organisation_name varchar(200) not null,
    remark varchar(1000) not null,
    constraint training_approval_of foreign key (version_id) references training_version (id),
    constraint training_approval_once unique (version_id, review_round, kind)
);

create index training_approval_by on training_approval (account_id);

-- The fewest hours a course of a kind may have, from a day on.
create table training_hours_floor (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    kind varchar(20) not null,
    hours integer not null,
    valid_from date not null,
    source varchar(300) not null,
    constraint training_hours_floor_once unique (kind, valid_from)
);

-- Below nought, where the sequence never comes.
insert into training_hours_floor (id, version, created_at, kind, hours, valid_from, source)
    values (-1, 1, current_timestamp, 'UPGRADING', 16, date('2013-09-01'),
        '273-ФЗ, ст. 76; порядок: приказ Минобрнауки России от 24.03.2025 № 266, до него приказ от 01.07.2013 № 499');
insert into training_hours_floor (id, version, created_at, kind, hours, valid_from, source)
    values (-2, 1, current_timestamp, 'RETRAINING', 250, date('2013-09-01'),
        '273-ФЗ, ст. 76; порядок: приказ Минобрнауки России от 24.03.2025 № 266, до него приказ от 01.07.2013 № 499');

-- Licences of institutions, as the centre's staff have seen them in the register of licences.
create table training_licence (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    institution_id bigint not null,
    institution_name varchar(200) not null,
    licence_number varchar(60) not null,
    valid_from date not null,
    valid_to date,
    constraint training_licence_of foreign key (institution_id) references core_organisation (id),
    constraint training_licence_number unique (institution_id, licence_number)
);

create table training_licence_kind (
    licence_id bigint not null,
    kind varchar(20) not null,
    constraint training_licence_kind_key primary key (licence_id, kind),
    constraint training_licence_kind_of foreign key (licence_id) references training_licence (id)
);
