-- Programmes with their updates in each line; only the columns that the eight rules need.
create table programme as
select *
from read_json('${programmes}', format = 'newline_delimited', maximum_object_size = 4194304, columns = {
  programme: 'varchar',
  terminals: 'struct(id varchar, milestones struct(id varchar, deadline varchar, "start" varchar, "after" varchar[])[], capacity struct(measure varchar, target double, planned double)[])[]',
  updates: 'struct(report_date date, terminal varchar, milestone varchar, forecast varchar, actual varchar, measure varchar, basis varchar, "value" double)[]'});

create table report as
select programme, unnest(updates, recursive := true)
from programme;
