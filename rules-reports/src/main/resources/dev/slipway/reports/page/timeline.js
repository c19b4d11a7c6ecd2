// Deadlines, forecasts and completions over time. A date known to the day is a mark, a coarse one a bar of its days.

const WIDEST_MARK = 9;

const timeline = {
  height: (data, { index }) => 90 + ROW * data.timelines[index].length,

  option(data, sheet) {
    const { colours, width, isNarrow, index } = sheet;
    const rows = data.timelines[index];
    const left = isNarrow ? Math.round(width * 0.46) : Math.min(330, Math.round(width * 0.3));
    const dates = (kind, z, symbol, size) => ({
      name: data.words[kind], type: 'custom', z, clip: true, itemStyle: { color: colours[kind] },
      data: rows.flatMap((row, number) => (row[kind] ? [[time(row[kind].start), number, time(row[kind].end) + DAY, row[kind].text]] : [])),
      encode: { x: [0, 2], y: 1 },
      renderItem: (_, api) => dateShape(api, colours[rows[api.value(1)].stopped ? 'grey' : kind], symbol, size),
    });
    return {
      grid: { left, right: 12, top: 56, bottom: 34 },
      legend: { top: 8, left: 8, textStyle: small(colours.soft), itemWidth: 12, itemHeight: 12, selectedMode: false,
        data: [['deadline', 'rect'], ['forecast', 'diamond'], ['actual', 'circle']].map(([kind, icon]) => ({ name: data.words[kind], icon })) },
      tooltip: tooltip(sheet, ({ value, seriesName }) => `<strong>${escaped(rows[value[1]].name)}</strong><br>${escaped(seriesName)}: ${escaped(value[3])}`),
      xAxis: timeAxis(sheet, data.range, width - left, { position: 'top' }),
      yAxis: rowAxis(rows),
      series: [
        headings(sheet, rows),
        names(sheet, rows, left),
        slips(rows, colours),
        dates('deadline', 4, 'rect', [5, 18]),
        dates('forecast', 5, 'diamond', [12, 12]),
        dates('actual', 6, 'circle', [11, 11]),
        asOfLine(data.asOf, colours),
      ],
    };
  },
};

function dateShape(api, fill, symbol, [least, height]) {
  const [x1, y] = api.coord([api.value(0), api.value(1)]);
  const x2 = api.coord([api.value(2), api.value(1)])[0];
  if (x2 - x1 > WIDEST_MARK) {
    const thick = height * (symbol === 'rect' ? 0.8 : 0.5);
    return { type: 'rect', shape: { x: x1, y: y - thick / 2, width: x2 - x1, height: thick, r: 2 }, style: { fill } };
  }
  const middle = (x1 + x2) / 2;
  const half = height / 2;
  if (symbol === 'circle') return { type: 'circle', shape: { cx: middle, cy: y, r: half }, style: { fill } };
  const points = symbol === 'rect'
    ? [[-least / 2, -half], [least / 2, -half], [least / 2, half], [-least / 2, half]] : [[0, -half], [half, 0], [0, half], [-half, 0]];
  return { type: 'polygon', shape: { points: points.map(([dx, dy]) => [middle + dx, y + dy]) }, style: { fill } };
}

// From the end of a deadline to what became of it.
function slips(rows, colours) {
  return {
    type: 'custom', silent: true, z: 3, clip: true, tooltip: { show: false }, encode: { x: [0, 2], y: 1 },
    data: rows.flatMap((row, number) => {
      const reached = row.actual ?? row.forecast;
      return row.deadline && reached ? [[time(row.deadline.end), number, time(reached.end)]] : [];
    }),
    renderItem: (_, api) => {
      const [x1, y] = api.coord([api.value(0), api.value(1)]);
      const x2 = api.coord([api.value(2), api.value(1)])[0];
      return { type: 'line', shape: { x1, y1: y, x2, y2: y }, style: { stroke: api.value(2) > api.value(0) ? colours.red : colours.green, lineWidth: 1.5 } };
    },
  };
}

function asOfLine(asOf, colours) {
  return {
    type: 'custom', silent: true, z: 7, data: [[time(asOf.day), 0]], tooltip: { show: false },
    renderItem: ({ coordSys: { x: left, y, width, height } }, api) => {
      const x = api.coord([api.value(0), 0])[0];
      const font = `600 11px ${FONT}`;
      const half = echarts.format.getTextRect(asOf.text, font).width / 2 + 6;
      const middle = Math.min(Math.max(x, left + half), left + width - half);
      return { type: 'group', children: [
        { type: 'line', shape: { x1: x, x2: x, y1: y, y2: y + height + 8 }, style: { stroke: colours.ink, lineWidth: 1.2 } },
        { type: 'rect', shape: { x: middle - half, y: y + height + 8, width: 2 * half, height: 18, r: 3 }, style: { fill: colours.ink } },
        { type: 'text', style: { x: middle, y: y + height + 17, text: asOf.text, fill: colours.sheet, font, align: 'center', verticalAlign: 'middle' } },
      ] };
    },
  };
}
