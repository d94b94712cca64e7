-- allowed_by is no foreign key, as in V105.
-- One more attempt that somebody was allowed after an attempt though no more was left: why, by whom, when. Rows are added.
create table attempt_one_more (
    attempt_id bigint       not null references attempt (id),
    reason     varchar(500) not null,
    allowed_by bigint       not null,
    allowed_at timestamp(3) with time zone not null,
    constraint pk_attempt_one_more primary key (attempt_id)
);
