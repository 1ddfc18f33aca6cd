-- A training institution asks to be put in touch with the employer behind a need; the employer answers.
create table demand_introduction (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    need_id bigint not null,
    occupation varchar(4),
    employer_id bigint not null,
    school_id bigint not null,
    school_name varchar(200) not null,
    asked_by bigint,
    message varchar(1000) not null,
    state varchar(20) not null,
    answer varchar(1000),
    answered_at timestamp,
    constraint demand_introduction_employer foreign key (employer_id) references core_organisation (id),
    constraint demand_introduction_school foreign key (school_id) references core_organisation (id)
);

create index demand_introduction_to on demand_introduction (employer_id, id desc);
create index demand_introduction_from on demand_introduction (school_id, id desc);
create index demand_introduction_about on demand_introduction (need_id, school_id);
