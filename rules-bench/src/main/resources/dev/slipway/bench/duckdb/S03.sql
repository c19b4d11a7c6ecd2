select 'S03', 'amber', subject, '', forecast_start - deadline_end, forecast_end - deadline_end
from status
where is_open and forecast_start <= deadline_end and forecast_end > deadline_end and deadline_end >= today();
