-- With the lesson, so that many people's lessons are read from the index alone.
drop index idx_study_step_studied;
create index idx_study_step_studied on study_step (person_id, kind, at, lesson_id);
