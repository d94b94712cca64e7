-- At which desk the answer that counts was saved. Whoever gave one at an earlier desk did not know of it.
alter table attempt_answer add column desk int default 0 not null;
