-- The digest of everything the row was decided by: lessons, exam, validity, zone and the gate's own rule. A row with
-- another digest than today's, as those written before this column, is decided anew at start.
alter table clearance add column requirement varchar(64) default '' not null;
