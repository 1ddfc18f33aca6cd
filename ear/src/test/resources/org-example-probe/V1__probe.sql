create table probe_probe (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    name varchar(100) not null,
    given_number varchar(40)
);
