select 'S01', case when late >= 30 then 'red' else 'amber' end, subject, '', late, late
from (select subject, today() - deadline_end as late from status where is_open and deadline_end < today());
