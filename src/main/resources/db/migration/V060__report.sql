-- When somebody last finished a lesson, for one person or for the order of all of them.
create index idx_study_step_studied on study_step (person_id, kind, at);
