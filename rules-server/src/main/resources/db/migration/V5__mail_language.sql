-- In which language somebody is told by mail.

alter table subscription add column language varchar(8) default 'en' not null;
