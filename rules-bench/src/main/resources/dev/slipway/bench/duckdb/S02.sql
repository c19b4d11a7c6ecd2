select 'S02', case when (least_slip + most_slip) // 2 >= 30 then 'red' else 'amber' end, subject, '', least_slip, most_slip
from (
  select subject, forecast_start - deadline_end as least_slip, forecast_end - deadline_end as most_slip
  from status
  where is_open and forecast_start > deadline_end and deadline_end >= today());
