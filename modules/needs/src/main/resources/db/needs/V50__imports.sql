create table needs_import (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    file_name varchar(200) not null,
    state varchar(20) not null,
    account_id bigint not null,
    account_name varchar(200) not null,
    organisation_id bigint,
    for_anybody smallint not null,
    lines_done integer not null,
    lines_total integer not null,
    lines_good integer not null,
    lines_twice integer not null,
    lines_wrong integer not null,
    created integer not null,
    failure varchar(60) not null
);
create index needs_import_own on needs_import (account_id, id desc);

create table needs_import_fault (
    id bigint not null primary key,
    import_id bigint not null references needs_import (id),
    line_no integer not null,
    column_word varchar(30) not null,
    text_key varchar(60) not null,
    text_values varchar(500) not null
);
create index needs_import_fault_line on needs_import_fault (import_id, line_no);
