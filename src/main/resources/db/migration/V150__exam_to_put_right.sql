-- The facts that a response shows not to be known, parted by spaces: what a plan puts right after a fail. Nothing for marks
-- given before there were plans; after those the lessons are studied again, as it was said then.
alter table attempt_mark add column to_put_right varchar(4000);
