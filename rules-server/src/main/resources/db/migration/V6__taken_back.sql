-- What was sent by mistake stays listed, and is read no more.

alter table batch add column withdrawn_by varchar(200);
alter table batch add column withdrawn_at timestamp with time zone;
alter table batch add column withdrawn_reason varchar(4000);

create index upload_of_batch on upload (batch_id);
create index status_update_of_batch on status_update (batch_id);

-- A link by which somebody chooses a new password, once, until then.
alter table app_user add column reset_sha256 varchar(64);
alter table app_user add column reset_until timestamp with time zone;
