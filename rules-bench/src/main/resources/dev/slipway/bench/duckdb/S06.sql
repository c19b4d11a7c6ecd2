select 'S06', 'amber', subject, '', today() - forecast_end, today() - forecast_end
from status
where is_open and forecast_end < today() and coalesce(deadline_end >= today(), true);
