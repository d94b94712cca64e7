-- Whether it was this leaving that closed the account: coming back opens it again then, and no account that was closed for
-- another reason. Of those from before nobody knows, so whoever manages accounts opens theirs.
alter table person_leaving add closed_account boolean default false not null;
