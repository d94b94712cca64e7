-- How many people stood where at the end of a day, as the gate decided it by the rule and by what was known then. Counted
-- once for each Sunday and for each last day of a month; may be emptied and is then counted again. Departments are those of
-- the day of counting.
create table report_day (
    counted_day date not null,
    counted_at  timestamp(3) with time zone not null,
    constraint pk_report_day primary key (counted_day)
);
create table report_standing (
    counted_day date         not null references report_day (counted_day),
    department  varchar(120) not null,
    position_id varchar(80)  not null,
    -- A status, or UNDECIDED.
    standing    varchar(12)  not null,
    people      int          not null,
    -- How many of them were over the day by which their first pass was due.
    overdue     int          not null,
    rule        varchar(64)  not null,
    -- Whether that rule is the one that was in force, and not the nearest that is known.
    as_it_was   boolean      not null,
    constraint pk_report_standing primary key (counted_day, department, position_id, standing)
);
