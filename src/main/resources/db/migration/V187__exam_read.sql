-- What somebody at an exam acknowledged of what they were told, so that another device or a server that was started again tells the
-- rest: the last announcement, and up to which deadline they know of the time that was added. A row comes with the first.
create table attempt_read (
    attempt_id   bigint not null references attempt (id),
    announcement bigint not null,
    read_until   timestamp(3) with time zone not null,
    constraint pk_attempt_read primary key (attempt_id)
);
