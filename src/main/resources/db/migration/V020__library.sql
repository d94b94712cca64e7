-- Every revision of everything an attempt or a decision may refer to. Rows are only ever added.
create table content_revision (
    kind      varchar(20)  not null,
    id        varchar(160) not null,
    revision  int          not null,
    digest    varchar(64)  not null,
    body      text         not null,
    stored_at timestamp(3) with time zone not null,
    constraint pk_content_revision primary key (kind, id, revision)
);
