-- When a clearance had ended is kept of whoever may not work any more, also after an exam that they sat or begin since. Whose row
-- may not say it yet is decided anew at the next start, as every row without a round is.
update clearance set cycle = null
where status in ('BLOCKED', 'IN_PROGRESS') and cleared_until is null
  and reason in ('FAILED', 'REMEDIATED', 'WAITING', 'USED_UP', 'SITTING', 'BEING_MARKED')
  and exists (select 1 from attempt a join attempt_result r on r.attempt_id = a.id
              where a.person_id = clearance.person_id and r.passed);
