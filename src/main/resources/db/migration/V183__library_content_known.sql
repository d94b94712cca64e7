-- Which content was read, checked and recorded as a whole: files by their digest, which counts in the program that read them,
-- and the numbers that its revisions had then. Where both are the same again, nothing need be checked or compared again.
create table content_known (
    files     varchar(64) not null,
    revisions varchar(64) not null,
    known_at  timestamp(3) with time zone not null,
    constraint pk_content_known primary key (files, revisions)
);

-- Thousands of them are written at the first start. H2 keeps each text beside its table, at several times the cost of the row.
alter table content_revision alter column body set data type varchar;
