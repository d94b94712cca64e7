-- Attempts whose time is up and that could not be marked: since when, why, and when it is tried again. A row stays when
-- the attempt has been closed after all; only those of open attempts say anything.
create table attempt_unclosed (
    attempt_id bigint                      not null references attempt (id),
    since      timestamp(3) with time zone not null,
    tries      int                         not null,
    retry_at   timestamp(3) with time zone not null,
    reason     varchar(500)                not null,
    constraint pk_attempt_unclosed primary key (attempt_id)
);
