-- What somebody holds in their hand when an attempt has ended: how many answers had been received, when, and a hash over
-- all of them. Rows are only ever added, in the transaction that ends the attempt. Attempts that ended before have none.
create table attempt_receipt (
    attempt_id bigint      not null references attempt (id),
    -- The first part of the hash as people read and type it.
    code       varchar(20) not null,
    hash       varchar(64) not null,
    answered   int         not null,
    items      int         not null,
    ended_at   timestamp(3) with time zone not null,
    constraint pk_attempt_receipt primary key (attempt_id),
    constraint uk_attempt_receipt_code unique (code)
);
