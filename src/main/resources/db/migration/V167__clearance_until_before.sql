-- As V117: until when the clearance before held, so that a change of it alone is told too.
alter table clearance add column cleared_until_before timestamp(3) with time zone;
