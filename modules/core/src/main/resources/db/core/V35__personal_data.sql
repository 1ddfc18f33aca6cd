alter table core_person add column erased_at timestamp;

create table core_purpose (
    code varchar(30) not null primary key,
    place_no integer not null,
    basis varchar(20) not null,
    is_on_paper smallint not null
);

create table core_purpose_text (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    purpose varchar(30) not null,
    edition integer not null,
    written_by varchar(200) not null,
    title_ru varchar(200) not null,
    title_en varchar(200) not null,
    body_ru varchar(4000) not null,
    body_en varchar(4000) not null,
    constraint core_purpose_text_edition unique (purpose, edition),
    constraint core_purpose_text_of foreign key (purpose) references core_purpose (code)
);

create table core_consent (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    person_id bigint not null,
    purpose varchar(30) not null,
    edition integer not null,
    text_hash varchar(64) not null,
    given_at timestamp not null,
    given_by varchar(10) not null,
    evidence varchar(300) not null,
    recorded_by bigint,
    withdrawn_at timestamp,
    constraint core_consent_of foreign key (person_id) references core_person (id),
    constraint core_consent_to foreign key (purpose, edition) references core_purpose_text (purpose, edition)
);
create index core_consent_person on core_consent (person_id, purpose);

create table core_subject_request (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    record_number varchar(20) not null,
    person_id bigint not null,
    kind varchar(12) not null,
    words varchar(2000) not null,
    asked_on date not null,
    due_on date not null,
    state varchar(12) not null,
    is_open smallint not null,
    answer varchar(2000) not null,
    answered_on date,
    constraint core_subject_request_number unique (record_number),
    constraint core_subject_request_of foreign key (person_id) references core_person (id)
);
create index core_subject_request_open on core_subject_request (is_open, due_on);
create index core_subject_request_person on core_subject_request (person_id);

create table core_retention_proposal (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    module varchar(24) not null,
    rule_name varchar(40) not null,
    record_id bigint not null,
    due_since date not null,
    state varchar(12) not null,
    is_open smallint not null,
    act_number varchar(20),
    decided_at timestamp,
    reason varchar(500) not null
);
create index core_retention_proposal_open on core_retention_proposal (is_open, due_since);
create index core_retention_proposal_of on core_retention_proposal (module, rule_name, record_id);

create table core_inactivity_notice (
    account_id bigint not null primary key,
    told_on date not null,
    constraint core_inactivity_notice_of foreign key (account_id) references core_account (id)
);

insert into core_purpose (code, place_no, basis, is_on_paper) values ('account', 1, 'CONTRACT', 0);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('matching', 2, 'CONSENT', 0);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('followup', 3, 'CONSENT', 0);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('newsletter', 4, 'CONSENT', 0);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('story', 5, 'CONSENT', 1);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('health', 6, 'CONSENT', 1);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('statistics', 7, 'INTEREST', 0);
insert into core_purpose (code, place_no, basis, is_on_paper) values ('records', 8, 'LAW', 0);

-- Below nought, where the sequence never comes.
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-1, 1, '2026-01-01 00:00:00', 'account', 1, 'Perspectiva',
    'Учётная запись и работа в портале',
    'Account and work in the portal',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: человека с учётной записью. Зачем: впускать вас в портал, показывать, от чьего имени вы действуете, и присылать письма о ваших записях. Какие данные: фамилия, имя, отчество, электронная почта, телефон, должность и организация, время входов. Что с ними делают: собирают, хранят, уточняют, используют, обезличивают, уничтожают; с помощью компьютеров и без них. Кому показывают: дирекции партнёрства и сотрудникам вашей организации. Основание: договор пользования порталом, отдельное согласие не нужно. Срок: пока есть учётная запись и ещё 12 месяцев после последнего входа.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: the person who has an account. What for: to let you in, to show on whose behalf you act, and to write to you about your records. Which data: name, e-mail, telephone, position and organisation, times of sign-in. What is done with it: collected, stored, corrected, used, pseudonymised, destroyed; with computers and without. Who sees it: the partnership’s office and the colleagues of your organisation. Basis: the agreement on using the portal; no separate consent is needed. Term: as long as the account exists and 12 months after the last sign-in.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-2, 1, '2026-01-01 00:00:00', 'matching', 1, 'Perspectiva',
    'Подбор работы и знакомство с работодателями',
    'Finding work and introductions to employers',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: подбирать вам вакансии и курсы и представлять вас работодателям. Какие данные: имя, телефон, электронная почта, образование, опыт, навыки, пожелания к работе. Что с ними делают: собирают, хранят, уточняют, используют, передают работодателю, к которому вас направляют; каждая передача записывается. Срок: 12 месяцев после последнего обращения. Отозвать: на странице «Мои данные» или письмом в дирекцию; после отзыва данные перестают передавать сразу и уничтожают за 30 дней.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to find vacancies and courses for you and to introduce you to employers. Which data: name, telephone, e-mail, education, experience, skills, wishes about work. What is done with it: collected, stored, corrected, used, passed on to the employer you are introduced to; every disclosure is written down. Term: 12 months after the last contact. To withdraw: on the page My data or by a letter to the office; after that the data is no longer passed on, at once, and is destroyed within 30 days.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-3, 1, '2026-01-01 00:00:00', 'followup', 1, 'Perspectiva',
    'Вопросы о работе через 1, 3 и 6 месяцев',
    'Questions about work after 1, 3 and 6 months',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: узнать, помогла ли учёба и работаете ли вы. Какие данные: имя, телефон, электронная почта, место работы, ваши ответы. Что с ними делают: собирают, хранят, используют, обезличивают; в отчётах — только общие числа. Срок: 3 года. Отозвать: на странице «Мои данные» или письмом в дирекцию; после отзыва вам больше не звонят и не пишут.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to learn whether the training helped and whether you are in work. Which data: name, telephone, e-mail, place of work, your answers. What is done with it: collected, stored, used, pseudonymised; reports hold totals only. Term: 3 years. To withdraw: on the page My data or by a letter to the office; after that nobody calls or writes to you about it.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-4, 1, '2026-01-01 00:00:00', 'newsletter', 1, 'Perspectiva',
    'Новости о курсах и вакансиях',
    'News about courses and vacancies',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: присылать новости о курсах, вакансиях и встречах. Какие данные: имя и электронная почта. Что с ними делают: хранят и используют для рассылки. Срок: до отзыва. Отозвать: на странице «Мои данные»; следующее письмо уже не придёт.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to send news about courses, vacancies and meetings. Which data: name and e-mail. What is done with it: stored and used for sending. Term: until withdrawn. To withdraw: on the page My data; the next letter will not come.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-5, 1, '2026-01-01 00:00:00', 'story', 1, 'Perspectiva',
    'Рассказ или фотография для всех',
    'A story or photograph for everybody to see',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: рассказать о вас в открытых материалах партнёрства. Какие данные: имя, фотография, место учёбы и работы — только те, что отмечены на листе. Особое согласие на распространение даётся на отдельном листе, подпись собственноручная. Молчание согласием не считается. Срок: указан на листе. Отозвать: письмом в дирекцию; материал снимают за три рабочих дня.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to tell about you in the partnership’s public material. Which data: name, photograph, place of training and work, only those ticked on the sheet. This special consent to publishing is given on a sheet of its own, signed by hand. Silence is no consent. Term: as the sheet says. To withdraw: by a letter to the office; the material is taken down within three working days.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-6, 1, '2026-01-01 00:00:00', 'health', 1, 'Perspectiva',
    'Сведения о здоровье и инвалидности',
    'Health and disability',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: подобрать посильную учёбу и работу и рабочее место по квоте. Какие данные: группа инвалидности, ограничения по здоровью, медицинские справки. Согласие даётся письменно на отдельном листе. Что с ними делают: хранят отдельно, видит только тот, кто вас сопровождает. Срок: пока идёт подбор или учёба, затем уничтожают за 30 дней. Отозвать: письмом в дирекцию.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to find training and work within your strength, and places under the quota. Which data: disability group, limits for reasons of health, medical certificates. The consent is given in writing on a sheet of its own. What is done with it: stored apart, seen only by whoever accompanies you. Term: while matching or training lasts, then destroyed within 30 days. To withdraw: by a letter to the office.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-7, 1, '2026-01-01 00:00:00', 'statistics', 1, 'Perspectiva',
    'Обезличенная статистика',
    'Statistics without names',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Зачем: считать, сколько людей учится и находит работу. Какие данные: общие числа без имён; числа, по которым можно узнать человека, не показывают. Основание: законный интерес партнёрства, отдельное согласие не нужно. Срок: бессрочно, так как имён в них нет.',
    'Operator: the Perspectiva partnership, Krasnokamsk. What for: to count how many people train and find work. Which data: totals without names; figures by which somebody could be recognised are not shown. Basis: the partnership’s legitimate interest; no separate consent is needed. Term: without end, since there are no names in them.');
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-8, 1, '2026-01-01 00:00:00', 'records', 1, 'Perspectiva',
    'Учёт действий и документы, которые хранят по закону',
    'Log of acts, and documents the law says to keep',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Зачем: доказать, кто и что сделал, если возникнет спор или проверка. Какие данные: имя, время и действие в журнале; подписанные документы. Основание: закон, отдельное согласие не нужно. Срок: журнал действий и акты об уничтожении — 3 года, бухгалтерские документы — 5 лет.',
    'Operator: the Perspectiva partnership, Krasnokamsk. What for: to show who did what when there is a dispute or an inspection. Which data: name, time and act in the log; signed documents. Basis: the law; no separate consent is needed. Term: log of acts and destruction records 3 years, accounting documents 5 years.');
