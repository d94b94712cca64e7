-- By what people are found and sorted: as written with case, width and script set aside, by how it sounds, and a key
-- that sorts as a Chinese reader expects. Made from name and department; rows with another rule than today's, as those
-- written before these columns, are given theirs at start.
alter table person add column name_plain varchar(400) default '' not null;
alter table person add column name_sound varchar(1000) default '' not null;
alter table person add column name_order varchar(400) default '' not null;
alter table person add column department_plain varchar(400) default '' not null;
alter table person add column department_sound varchar(1000) default '' not null;
alter table person add column department_order varchar(400) default '' not null;
alter table person add column name_rule varchar(40) default '' not null;
drop index idx_person_name;
create index idx_person_name_order on person (name_order, employee_number);
create index idx_person_department_order on person (department_order, employee_number);
