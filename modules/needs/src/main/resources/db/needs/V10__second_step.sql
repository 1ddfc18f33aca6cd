-- The second, optional step of the form.
alter table needs_need add column education varchar(20);
alter table needs_need add column experience_years integer;
alter table needs_need add column permits varchar(500);
alter table needs_need add column work_time varchar(300);
alter table needs_need add column contract_months integer;
alter table needs_need add column probation_months integer;
alter table needs_need add column work_conditions varchar(20);
alter table needs_need add column benefits varchar(1000);
alter table needs_need add column accommodation varchar(20);
alter table needs_need add column transport boolean default false not null;
alter table needs_need add column quota boolean default false not null;
alter table needs_need add column trainees boolean default false not null;
alter table needs_need add column suits varchar(200);
alter table needs_need add column cause varchar(20);
alter table needs_need add column certainty varchar(20);
alter table needs_need add column preference varchar(20);
alter table needs_need add column cofinance integer;
alter table needs_need add column remarks varchar(1000);

-- The signed paper of a need that the staff keyed in.
alter table needs_need add column paper_signer varchar(150);
alter table needs_need add column paper_date date;
alter table needs_need add column paper_number varchar(50);
