select 'S01', case when (least_late + most_late) // 2 >= 30 or was_red then 'red' else 'amber' end, subject, '', least_late, most_late
from (
  select subject, greatest(today(), forecast_start) - deadline_end as least_late,
    greatest(today(), forecast_end) - deadline_end as most_late,
    coalesce(promised_start > deadline_end
      and ((promised_start - deadline_end) + (promised_end - deadline_end)) // 2 >= 30, false) as was_red
  from status
  where is_open and deadline_end < today());
