create table core_document (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_kind varchar(60) not null,
    record_id bigint not null,
    state varchar(10) not null,
    place bigint not null,
    file_name varchar(200) not null,
    file_type varchar(10) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    stored_as varchar(32),
    attached_by bigint,
    attached_name varchar(200) not null,
    removed_at timestamp,
    removed_by bigint,
    removed_name varchar(200),
    reason varchar(500),
    constraint core_document_once unique (record_kind, record_id, sha256, place)
);

create index core_document_stored on core_document (stored_as);
