select 'C01', case when share < 0.8 then 'red' else 'amber' end, subject, measure, null, null
from (
  select target.terminal as subject, target.measure, coalesce(read.planned, target.planned) / target.target as share
  from (select programme, id as terminal, unnest(capacity, recursive := true) from terminal) as target
  left join (
    select programme, terminal, measure, arg_max("value", (report_date, -"value")) as planned
    from report
    where basis = 'planned' and report_date <= today()
    group by programme, terminal, measure) as read using (programme, terminal, measure))
where share < 1;
