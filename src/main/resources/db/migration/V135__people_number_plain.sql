-- The employee number as it is compared, case and width set aside, so that g1001 and G1001 are one person. Of people
-- who were there before and differ in no more than that, none is given one: both stay, found by what is written.
alter table person add column number_plain varchar(400);
update person set number_plain = lower(employee_number)
where not exists (select 1 from person other
                  where other.id <> person.id and lower(other.employee_number) = lower(person.employee_number));
alter table person add constraint uk_person_number_plain unique (number_plain);
