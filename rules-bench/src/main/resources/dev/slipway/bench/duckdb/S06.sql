select 'S06', case when forecast_end < forecast_on then 'red' else 'amber' end, subject, '',
  today() - forecast_end, today() - forecast_end
from status
where is_open and forecast_end < today();
