-- Whoever gave an answer a mark by mistake may take it back while nothing rests on it, and mark the answer once more, as the
-- same of its marks.
alter table attempt_hand_mark drop constraint pk_attempt_hand_mark;
alter table attempt_hand_mark add constraint pk_attempt_hand_mark primary key (attempt_id, slot, marked_by, marked_at, round);

-- Marks that were taken back. Rows are only ever added.
create table attempt_hand_mark_back (
    attempt_id bigint not null references attempt (id),
    slot       int    not null,
    marked_by  bigint not null,
    marked_at  timestamp(3) with time zone not null,
    round      varchar(12) not null,
    at         timestamp(3) with time zone not null,
    constraint pk_attempt_hand_mark_back primary key (attempt_id, slot, marked_by, marked_at, round)
);
