-- A result that waits for people's marks: it counts for nothing, and the one that counts is added with the last of them.
alter table attempt_result add column waiting boolean default false not null;

-- Given by a person; a regrade leaves it as it is.
alter table attempt_mark add column by_person boolean default false not null;

-- The result that counts: the one with the highest number, unless it waits. The regrade says by what it was added.
drop view counting_result;
create view counting_result as
select r.attempt_id, r.number, r.marked_at, r.earned, r.possible, r.cut_score, r.critical_missed, r.passed, r.regrade_id
from attempt_result r
where not r.waiting
  and r.number = (select max(newer.number) from attempt_result newer where newer.attempt_id = r.attempt_id);

-- An answer that people mark, and which mark it waits for; null while it waits for none. A projection of the waiting
-- result and of attempt_hand_mark.
create table attempt_to_mark (
    attempt_id    bigint       not null references attempt (id),
    slot          int          not null,
    person_id     bigint       not null,
    exam_id       varchar(80)  not null,
    item_id       varchar(120) not null,
    item_revision int          not null,
    doubt         varchar(40)  not null,
    since         timestamp(3) with time zone not null,
    next_round    varchar(12),
    constraint pk_attempt_to_mark primary key (attempt_id, slot)
);
create index idx_attempt_to_mark_next on attempt_to_mark (next_round, since);

-- What a person gave an answer. Rows are only ever added. marked_by is no foreign key, as in V105: it would lock that
-- person's row while another person is held.
create table attempt_hand_mark (
    attempt_id bigint        not null references attempt (id),
    slot       int           not null,
    marked_by  bigint        not null,
    marked_at  timestamp(3) with time zone not null,
    round      varchar(12)   not null,
    earned     numeric(9, 2) not null,
    criteria   text          not null,
    remark     varchar(2000) not null,
    constraint pk_attempt_hand_mark primary key (attempt_id, slot, marked_by, round)
);
