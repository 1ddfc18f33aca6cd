-- Lists of people brought for a session. The file itself is not kept; what a line says is emptied when it was dealt with, and
-- the list goes after some weeks.
create table training_list (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    session_id bigint not null,
    file_name varchar(200) not null,
    account_id bigint not null,
    account_name varchar(310) not null,
    sponsor_id bigint,
    paper varchar(200) not null,
    state varchar(20) not null,
    worked_at timestamp,
    constraint training_list_for foreign key (session_id) references training_session (id),
    constraint training_list_by foreign key (sponsor_id) references core_organisation (id)
);

create index training_list_own on training_list (account_id, id desc);
create index training_list_state on training_list (state, id);

create table training_list_line (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    list_id bigint not null,
    line_no integer not null,
    called varchar(310) not null,
    family_name varchar(100) not null,
    given_name varchar(100) not null,
    patronymic varchar(100) not null,
    birth_date date,
    email varchar(200) not null,
    education varchar(24),
    guardian varchar(200) not null,
    is_agreed smallint not null,
    outcome varchar(20) not null,
    column_word varchar(30) not null,
    text_key varchar(80) not null,
    text_values varchar(500) not null,
    enrolment_id bigint,
    constraint training_list_line_of foreign key (list_id) references training_list (id),
    constraint training_list_line_made foreign key (enrolment_id) references training_enrolment (id)
);

create index training_list_line_next on training_list_line (list_id, outcome, line_no);
