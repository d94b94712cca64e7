-- The result that counts: of those of an attempt the one with the highest number.
create view counting_result as
select r.attempt_id, r.number, r.marked_at, r.earned, r.possible, r.cut_score, r.critical_missed, r.passed
from attempt_result r
where r.number = (select max(newer.number) from attempt_result newer where newer.attempt_id = r.attempt_id);
