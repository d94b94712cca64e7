-- Where in a lesson somebody is, so that they go on there on another device. The newest place replaces the one before it;
-- nothing is decided by it, so it is no step and is not kept.
create table reading_place (
    person_id bigint       not null references person (id),
    lesson_id varchar(120) not null,
    block     int          not null,
    blocks    int          not null,
    at        timestamp(3) with time zone not null,
    primary key (person_id, lesson_id)
);
