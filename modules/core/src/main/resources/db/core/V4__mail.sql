create table core_message (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    recipient varchar(320) not null,
    subject varchar(250) not null,
    body varchar(16000) not null,
    language varchar(2) not null,
    state varchar(10) not null,
    attempts integer not null,
    next_attempt_at timestamp not null,
    last_error varchar(500) not null,
    sent_at timestamp
);
create index core_message_due on core_message (state, next_attempt_at);
