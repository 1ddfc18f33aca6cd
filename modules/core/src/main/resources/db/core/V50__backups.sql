create table core_backup (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    made_by varchar(200) not null,
    is_nightly smallint not null,
    file_path varchar(1000) not null,
    bytes bigint not null,
    row_count bigint not null,
    file_count integer not null,
    took_ms bigint not null,
    verified_at timestamp,
    failure varchar(500) not null
);
