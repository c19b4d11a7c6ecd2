select 'D01', case when least_breach > 0 then 'red' else 'amber' end, subject, about, least_breach, most_breach
from (
  select status.subject, about,
    first_day(predecessor_date) + lag - end_day(expected) as least_breach,
    end_day(predecessor_date) + lag - end_day(expected) as most_breach,
    is_close(predecessor_date) and is_close(expected) as is_stated_closely
  from edge
  join status on status.number = edge.successor
  left join pushed using (number)
  where is_open
    and not coalesce(pushed_to > deadline_end and (forecast_end is null or forecast_end <= deadline_end), false))
where least_breach > 0 or (most_breach > 0 and is_stated_closely);
