-- Points in hundredths; whole points of earlier markings stay what they are.
alter table attempt_result alter column earned set data type numeric(9, 2);
alter table attempt_result alter column possible set data type numeric(9, 2);
alter table attempt_result alter column cut_score set data type numeric(9, 2);

alter table attempt_mark alter column earned set data type numeric(9, 2);
alter table attempt_mark alter column possible set data type numeric(9, 2);
alter table attempt_mark alter column outcome set data type varchar(20);
-- Why a person has to mark it; null where nothing is in doubt.
alter table attempt_mark add column doubt varchar(40);
-- The numbers drawn for an item with values, as JSON; null for every other item.
alter table attempt_mark add column drawn text;
