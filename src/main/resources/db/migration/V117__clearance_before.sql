-- What the register said before what it says now: a change is told with both, and is read where it is written.
alter table clearance add column status_before varchar(12);
alter table clearance add column reason_before varchar(20);
alter table clearance add column requirement_before varchar(64);
