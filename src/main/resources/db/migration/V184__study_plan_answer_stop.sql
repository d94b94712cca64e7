-- At which stop of the plan it was given, called by the first of its facts: stops of two lessons may ask the same. Null in rows
-- of before.
alter table plan_answer add column stop_fact_id varchar(120);
