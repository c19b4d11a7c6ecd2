insert into programme values ('north-line', 'North line');
insert into terminal values ('north-line', 'harbour', 'Harbour', 'sea-port');
insert into terminal values ('north-line', 'junction', 'Junction', 'dry-port');
insert into milestone values ('north-line', 'harbour', 'opening', 'Opening', 'Q3 2026', 'Port authority');
insert into milestone values ('north-line', 'junction', 'approval', 'Approval', '2026-06-30', 'Ministry');
insert into report (programme, terminal, milestone, made, forecast, author)
  values ('north-line', 'harbour', 'opening', '2026-02-28 09:00:00+00', '2026-11', 'A. Office');
insert into report (programme, terminal, milestone, made, forecast, author)
  values ('north-line', 'junction', 'approval', '2026-02-28 09:00:00+00', '2026-06-15', 'A. Office');
insert into programme values ('south-line', 'South line');
insert into terminal values ('south-line', 'quay', 'Quay', 'sea-port');
insert into milestone values ('south-line', 'quay', 'opening', 'Opening', 'Q3 2026', 'Port authority');
insert into report (programme, terminal, milestone, made, forecast, author)
  values ('south-line', 'quay', 'opening', '2026-02-28 09:00:00+00', '2026-11', 'A. Office');
