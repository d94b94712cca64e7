-- What is due next and what was sent last are both found in the order of the messages, without sorting all there are.
create index idx_webhook_message_next on webhook_message (webhook_id, state, id);
create index idx_webhook_message_last on webhook_message (webhook_id, id);
