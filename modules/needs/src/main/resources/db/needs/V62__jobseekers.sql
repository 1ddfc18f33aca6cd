-- How many jobseekers the employment service had registered, and how many posts were free when that was taken down.
create table needs_jobseeker_count (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    counted_on date not null,
    registered integer not null,
    free_posts bigint not null,
    source varchar(200) not null,
    constraint needs_jobseeker_count_day unique (counted_on)
);
