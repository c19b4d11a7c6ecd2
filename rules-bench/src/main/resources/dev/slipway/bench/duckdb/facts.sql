-- The window of a date as it was written: a day, a month, a quarter or a year; null for TBD.
create macro first_day(t) as case
  when t like '____-__-__' then try_cast(t as date)
  when t like '____-Q_' then make_date(try_cast(t[1:4] as int), 3 * try_cast(t[7:7] as int) - 2, 1)
  when t like '____-__' then try_cast(t || '-01' as date)
  when t like '____' then make_date(try_cast(t as int), 1, 1) end;

create macro end_day(t) as case
  when t like '____-__-__' then try_cast(t as date)
  when t like '____-Q_' then last_day(make_date(try_cast(t[1:4] as int), 3 * try_cast(t[7:7] as int), 1))
  when t like '____-__' then last_day(try_cast(t || '-01' as date))
  when t like '____' then make_date(try_cast(t as int), 12, 31) end;

create macro is_close(t) as t like '____-__-__' or (t like '____-__' and t not like '____-Q_');

create macro today() as date '${asOf}';

create table terminal as
select programme, unnest(terminals, recursive := true)
from programme;

create table milestone as
select row_number() over () as number, programme, terminal, id as milestone, terminal || '/' || id as subject,
  deadline, "start", "after"
from (select programme, id as terminal, unnest(milestones, recursive := true) from terminal);

-- Reports as they fold: of each field the latest statement counts.
create table latest as
select programme, terminal, milestone,
  arg_max(forecast, report_date) as forecast,
  max(report_date) filter (where forecast is not null) as forecast_on,
  arg_max(forecast, report_date, 2) filter (where forecast like '____%') as forecasts,
  arg_max(actual, report_date) as actual
from report
where milestone is not null and report_date <= today()
group by programme, terminal, milestone;

-- What was forecast on the last day of the deadline.
create table promise as
select programme, terminal, milestone, arg_max(report.forecast, report_date) as promised
from report join milestone using (programme, terminal, milestone)
where report_date <= least(today(), end_day(deadline))
group by programme, terminal, milestone;

create table status as
select number, programme, subject, deadline, "after",
  first_day(deadline) as deadline_start, end_day(deadline) as deadline_end,
  forecast, first_day(forecast) as forecast_start, end_day(forecast) as forecast_end, forecast_on,
  forecasts[1] as last_forecast, forecasts[2] as forecast_before,
  actual, first_day(actual) as actual_start, end_day(actual) as actual_end,
  first_day(promised) as promised_start, end_day(promised) as promised_end,
  coalesce(first_day(actual) > today(), true) as is_open,
  case when first_day(actual) <= today() then actual when end_day(forecast) is not null then forecast else deadline end as expected
from milestone
left join latest using (programme, terminal, milestone)
left join promise using (programme, terminal, milestone);

create table edge as
select predecessor.number as predecessor, successor.number as successor, predecessor.subject as about,
  predecessor.expected as predecessor_date, lag
from (
  select number, programme,
    regexp_replace(a, '[+-][0-9]+d$', '') as subject,
    coalesce(try_cast(regexp_extract(a, '([+-][0-9]+)d$', 1) as int), 0) as lag
  from (select number, programme, unnest("after") as a from status)) as link
join status as successor on successor.number = link.number
join status as predecessor on predecessor.programme = link.programme and predecessor.subject = link.subject;

-- The latest day to which its predecessors push each milestone, through all that are open.
create table pushed as
with recursive push (number, day, goes_on, is_push) as (
  select number, first_day(expected), true, false
  from status
  where first_day(expected) is not null
  union all
  select edge.successor, push.day + edge.lag,
    status.is_open and coalesce(push.day + edge.lag > first_day(status.expected), true), true
  from push
  join edge on edge.predecessor = push.number
  join status on status.number = edge.successor
  where push.goes_on)
select number, max(day) as pushed_to
from push
where is_push
group by number;

create table alert (rule varchar, severity varchar, subject varchar, about varchar, days_min int, days_max int);
