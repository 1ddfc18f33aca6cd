-- Who of the office looks after a need, and what the office notes about it for itself.
create table needs_assignment (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    need_id bigint not null,
    account_id bigint not null,
    account_name varchar(200) not null,
    constraint needs_assignment_need unique (need_id),
    constraint needs_assignment_of foreign key (need_id) references needs_need (id)
);

create index needs_assignment_to on needs_assignment (account_id, need_id);

create table needs_note (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    need_id bigint not null,
    account_id bigint,
    author varchar(200) not null,
    content varchar(1000) not null,
    constraint needs_note_of foreign key (need_id) references needs_need (id)
);

create index needs_note_need on needs_note (need_id, id);

-- The desk of every state, by when a need was sent: the last on top, which Derby cannot read from the other end.
create index needs_need_sent on needs_need (submitted_at desc, id desc);
