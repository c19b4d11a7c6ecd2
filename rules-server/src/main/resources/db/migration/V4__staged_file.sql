-- Files that somebody was shown how they are understood, and has not taken yet; swept after a day.
create table staged_file (
    id varchar(36) primary key,
    programme_id varchar(200) not null references programme (id),
    principal varchar(210) not null,
    name varchar(500) not null,
    content ${bytes} not null,
    made_at timestamp with time zone not null
);
create index staged_file_by_age on staged_file (made_at);
