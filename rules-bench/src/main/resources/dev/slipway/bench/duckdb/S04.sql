select 'S04', 'amber', subject, '', actual_start - deadline_end, actual_end - deadline_end
from status
where not is_open and actual_start > deadline_end;
