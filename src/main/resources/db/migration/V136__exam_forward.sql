-- The item that an attempt has got to in which one only goes forward, from 0; null in one that is gone through freely. Like
-- the desk it is told by the steps, too: PASSED names each item that was left behind.
alter table attempt add column reached int;
