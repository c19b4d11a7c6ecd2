-- Programmes without updates, and one CSV with all of them.
create table programme as
select *
from read_json('${programmes}', format = 'newline_delimited', maximum_object_size = 4194304, columns = {
  programme: 'varchar',
  terminals: 'struct(id varchar, milestones struct(id varchar, deadline varchar, "start" varchar, "after" varchar[])[], capacity struct(measure varchar, target double, planned double)[])[]'});

create table report as
select report_date, programme, terminal, milestone, forecast, actual, measure, basis, "value"
from read_csv('${status}', header = true, columns = {
  'report_date': 'date', 'programme': 'varchar', 'terminal': 'varchar', 'milestone': 'varchar', 'forecast': 'varchar',
  'actual': 'varchar', 'percent': 'varchar', 'evidence': 'varchar', 'author': 'varchar', 'source': 'varchar',
  'note': 'varchar', 'measure': 'varchar', 'basis': 'varchar', 'value': 'double'});
