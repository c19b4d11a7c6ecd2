create table programme (id varchar primary key, name varchar not null);
create table terminal (
  programme varchar not null references programme,
  id varchar not null,
  name varchar not null,
  kind varchar not null,
  primary key (programme, id)
);
create table milestone (
  programme varchar not null,
  terminal varchar not null,
  id varchar not null,
  name varchar not null,
  deadline varchar not null,
  owner varchar not null,
  primary key (programme, terminal, id),
  foreign key (programme, terminal) references terminal
);
create table report (
  id bigint generated always as identity primary key,
  programme varchar not null,
  terminal varchar not null,
  milestone varchar not null,
  made timestamp with time zone not null,
  forecast varchar not null,
  author varchar not null,
  foreign key (programme, terminal, milestone) references milestone
);
