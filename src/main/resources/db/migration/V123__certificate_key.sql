-- The public halves of the keys that badges were ever signed with, of every node. The private half never leaves its node's
-- data folder; a badge is verified for as long as the public one stands here.
create table certificate_key (
    id       varchar(64) not null,
    jwk      text        not null,
    since    timestamp(3) with time zone not null,
    constraint pk_certificate_key primary key (id)
);
