-- Every statement that asks for an exam asks for a person too, and uk_attempt_number answers that.
drop index idx_attempt_exam;
