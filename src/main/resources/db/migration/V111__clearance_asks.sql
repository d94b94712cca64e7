-- The failed attempt after which no more is left, of whoever waits for one more to be allowed. Part of the projection.
alter table clearance add column asks_after bigint;
create index idx_clearance_asks on clearance (asks_after);
