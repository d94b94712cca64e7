-- What was stored before changes were looked for is known: an older database does not have its whole past laid before trainers
-- at its first start with them. Only what is stored from now on may matter.
insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, lesson_id, facts)
select r.kind, r.id, r.revision, false, r.stored_at, r.id, r.id, null, ''
from content_revision r
where r.kind in ('FACT', 'LESSON', 'ITEM') and r.revision > 1
  and not exists (select 1 from content_change c
                  where c.kind = r.kind and c.content_id = r.id and c.revision = r.revision);
