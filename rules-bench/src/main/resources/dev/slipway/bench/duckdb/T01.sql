select 'T01', case when is_certain and move >= 30 then 'red' else 'amber' end, subject, '', move, move
from (
  select subject, end_day(last_forecast) - end_day(forecast_before) as move,
    first_day(last_forecast) > end_day(forecast_before) as is_certain
  from status
  where is_open and forecast_before is not null and forecast_end is not null)
where move >= 1;
