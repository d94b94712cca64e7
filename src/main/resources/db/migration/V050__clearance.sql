-- The register: what the gate decided last for each person and position. A projection of the events in the other
-- tables; it can be emptied and made again.
create table clearance (
    person_id         bigint      not null references person (id),
    position_id       varchar(80) not null,
    position_revision int         not null,
    status            varchar(12) not null,
    reason            varchar(20) not null,
    cleared_until     timestamp(3) with time zone,
    attempt_id        bigint,
    -- From when on the passing of time alone may change the decision.
    changes_at        timestamp(3) with time zone,
    decided_at        timestamp(3) with time zone not null,
    constraint pk_clearance primary key (person_id, position_id)
);
create index idx_clearance_status on clearance (status);
create index idx_clearance_changes on clearance (changes_at);
