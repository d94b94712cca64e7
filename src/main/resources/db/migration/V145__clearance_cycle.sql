-- Which round somebody is in, the end of the day by which their first pass is due, and the exam that is asked for where it is
-- the shorter one of a renewal. Part of the projection; rows without a round are decided anew at the next start.
alter table clearance add column cycle int;
alter table clearance add column due_at timestamp(3) with time zone;
alter table clearance add column exam_id varchar(80);
create index idx_clearance_due on clearance (due_at);
