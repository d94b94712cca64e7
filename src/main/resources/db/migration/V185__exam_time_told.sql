-- What the person was told of why they were given time; null where they were told nothing. The reason itself is for invigilators:
-- it may be an illness.
alter table attempt_extension add column told varchar(20);
