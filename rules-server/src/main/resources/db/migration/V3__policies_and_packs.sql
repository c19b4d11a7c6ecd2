-- Thresholds of a programme, and packs of rules beside the standard ones.

alter table programme add column policy_version integer default 0 not null;
alter table programme add column pack_id varchar(36);
alter table judgement add column policy_version integer default 0 not null;
alter table judgement add column pack_id varchar(36);

create table programme_policy (
    programme_id varchar(200) not null references programme (id),
    version integer not null,
    source varchar(500) not null,
    body ${bytes} not null,
    sha256 varchar(64) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    primary key (programme_id, version)
);

create table rule_pack (
    id varchar(36) primary key,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    files text not null,
    state varchar(20) not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    decided_by varchar(200),
    decided_at timestamp with time zone
);
