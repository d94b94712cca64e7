-- First attempts, found among all of them: one in twenty-five where people sit again and again.
create index idx_attempt_first on attempt (exam_id, number);
