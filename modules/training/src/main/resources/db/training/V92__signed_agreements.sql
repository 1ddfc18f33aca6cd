-- That a training agreement was signed on paper, when, and who noted it.
create table training_agreement_signed (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    enrolment_id bigint not null,
    signed_on date not null,
    noted_by bigint,
    noted_name varchar(310) not null,
    noted_at timestamp not null,
    constraint training_agreement_signed_of foreign key (enrolment_id) references training_enrolment (id) on delete cascade,
    constraint training_agreement_signed_once unique (enrolment_id)
);

create index training_agreement_signed_by on training_agreement_signed (noted_by);
