-- voided_by is no foreign key, as in V105: it would lock that person's row while another person is held.
-- Attempts that an invigilator ended and that count for nothing: why, by whom, when.
create table attempt_void (
    attempt_id bigint       not null references attempt (id),
    reason     varchar(500) not null,
    voided_by  bigint       not null,
    at         timestamp(3) with time zone not null,
    constraint pk_attempt_void primary key (attempt_id)
);
