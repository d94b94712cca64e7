-- Where somebody reads mail; null where nobody said. Not unique: two may share a box.
alter table person add column email varchar(254);
