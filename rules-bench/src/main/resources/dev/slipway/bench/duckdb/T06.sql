select 'T06', case when today() - heard > 62 then 'red' else 'amber' end, subject, '', null, null
from status
where is_open and today() - heard > 36 and coalesce(work_start <= today(), true);
