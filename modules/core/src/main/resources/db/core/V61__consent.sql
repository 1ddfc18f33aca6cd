create table core_invitation (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    account_id bigint not null,
    organisation_id bigint not null,
    email varchar(200) not null,
    typed_name varchar(310) not null,
    position_text varchar(200) not null,
    org_role varchar(10) not null,
    invited_by varchar(310) not null,
    state varchar(10) not null,
    ends_at timestamp not null
);
create index core_invitation_account on core_invitation (account_id);
create index core_invitation_organisation on core_invitation (organisation_id);
alter table core_invitation add constraint core_invitation_to_account
    foreign key (account_id) references core_account (id);
alter table core_invitation add constraint core_invitation_of_organisation
    foreign key (organisation_id) references core_organisation (id);

alter table core_link add column invitation_id bigint;
alter table core_link add column email varchar(200);
alter table core_link add constraint core_link_of_invitation
    foreign key (invitation_id) references core_invitation (id);
