-- Needs that are served together, and what their employers commit themselves to.
create table demand_group (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(20) not null,
    title varchar(120) not null,
    occupation varchar(4) not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(20) not null,
    constraint demand_group_number unique (record_number)
);

-- Derby cannot read an index backwards, so the order is in the index.
create index demand_group_newest on demand_group (id desc);
create index demand_group_state on demand_group (state, id desc);

-- A need is in one living group at most: dissolved_with is nought while its group lives, and the group's number afterwards.
create table demand_group_need (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    group_id bigint not null,
    need_id bigint not null,
    need_number varchar(20),
    title varchar(200) not null,
    occupation varchar(4) not null,
    employer_id bigint not null,
    employer_name varchar(200) not null,
    people integer not null,
    dissolved_with bigint not null,
    constraint demand_group_need_group foreign key (group_id) references demand_group (id),
    constraint demand_group_need_employer foreign key (employer_id) references core_organisation (id),
    constraint demand_group_need_once unique (need_id, dissolved_with)
);

create index demand_group_need_of on demand_group_need (group_id);
create index demand_group_need_by on demand_group_need (employer_id);
create index demand_group_need_taken on demand_group_need (dissolved_with, occupation, need_id);

-- What later words replaced and what was taken back stays readable; amount is in kopecks.
create table demand_commitment (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    group_id bigint not null,
    employer_id bigint not null,
    employer_name varchar(200) not null,
    kind varchar(20) not null,
    people integer not null,
    amount bigint not null,
    said_on date not null,
    said_by varchar(200) not null,
    way varchar(20) not null,
    standing varchar(20) not null,
    constraint demand_commitment_group foreign key (group_id) references demand_group (id),
    constraint demand_commitment_employer foreign key (employer_id) references core_organisation (id)
);

create index demand_commitment_of on demand_commitment (group_id, employer_id);
