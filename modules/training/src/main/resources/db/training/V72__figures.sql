-- What a session costs, in kopecks: as planned, and as it came out; null as long as nobody has said it.
alter table training_session add column planned_cost bigint;
alter table training_session add column actual_cost bigint;
create index training_session_ended on training_session (ends_on, state);

-- Which groups of people the programme is for somebody counts himself among, on entering a session. Kept while the person agrees.
create table training_enrolment_group (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp not null,
    enrolment_id bigint not null,
    group_word varchar(20) not null,
    said_by varchar(10) not null,
    constraint training_group_of foreign key (enrolment_id) references training_enrolment (id),
    constraint training_group_once unique (enrolment_id, group_word)
);

-- What it is kept for, and in which words. Numbers below nought, where the sequence never comes.
insert into core_purpose (code, place_no, basis, is_on_paper) values ('groups', 10, 'CONSENT', 0);
insert into core_purpose_text (id, version, created_at, purpose, edition, written_by, title_ru, title_en, body_ru, body_en)
values (-21, 1, '2026-01-01 00:00:00', 'groups', 1, 'Perspectiva',
    'Для кого программа: группы участников',
    'Whom the programme is for: groups of participants',
    'Оператор: партнёрство «Перспектива», г. Краснокамск. Чьи данные: ваши. Зачем: посчитать для отчёта, сколько женщин, подростков, пожилых, людей с инвалидностью и тех, кто давно без работы, учится и заканчивает курсы. Какие данные: к каким из этих групп вы себя относите на этом курсе; на место на курсе это не влияет. Сведения об инвалидности учитываются, только если подписано ещё и отдельное согласие о здоровье. Что с ними делают: хранят вместе с вашей заявкой, складывают в таблицы, в которых нет чисел меньше пяти, уничтожают. Кому показывают: дирекции; правлению и совету только числа. Срок: пока вы не отзовёте согласие, после этого уничтожают за день. Отозвать: здесь же.',
    'Operator: the Perspectiva partnership, Krasnokamsk. Whose data: yours. What for: to count for reports how many women, teenagers, elderly people, people with disabilities and people long without work train and complete courses. Which data: which of these groups you count yourself among on this course; it has no influence on your seat. Disability is counted only if the separate consent about health is signed as well. What is done with it: stored with your application, added up to tables without numbers below five, destroyed. Who sees it: the office; the board and the Council see numbers alone. Term: until you withdraw, then destroyed within a day. To withdraw: here.');
