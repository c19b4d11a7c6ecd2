-- Mail: what is told once a day gathers here until then.

alter table subscription add column is_digest boolean default false not null;
alter table subscription add column digested_on date;
alter table subscription add column owner varchar(320);

create table digest_item (
    subscription_id varchar(36) not null references subscription (id),
    position bigint not null,
    programme_id varchar(200) not null references programme (id),
    body text not null,
    primary key (subscription_id, position)
);
