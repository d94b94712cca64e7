-- By what an answer is called and addressed while it is marked: drawn, so that it says nothing of whoever gave it, as the
-- number of the attempt would. Not unique: of two that wait with the same one, the second is shown when the first is marked.
alter table attempt_to_mark add column number bigint;
update attempt_to_mark set number = cast(1000000000 + floor(random() * 9000000000) as bigint);
alter table attempt_to_mark alter column number set not null;
create index idx_attempt_to_mark_number on attempt_to_mark (number);
