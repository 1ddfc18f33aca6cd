-- Lists people come back to: the page, what its address asks for, and what they call it.
create table core_saved_view (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    account_id bigint not null,
    page varchar(100) not null,
    name varchar(60) not null,
    query varchar(1000) not null,
    is_shared smallint not null,
    constraint core_saved_view_account foreign key (account_id) references core_account (id)
);

create index core_saved_view_page on core_saved_view (page, account_id);
