// What each terminal is to handle, is able to and does, as bars with their values; each measure by its own target.

const capacity = {
  height: (data, { index }) => 44 + ROW * data.capacities[index].length,

  option(data, sheet) {
    const { colours, width, isNarrow, index } = sheet;
    const rows = data.capacities[index];
    const fills = { target: colours.deadline, planned: colours.forecast, nominal: colours.nominal, throughput: colours.green, expected: colours.amber };
    const left = isNarrow ? Math.round(width * 0.38) : Math.min(330, Math.round(width * 0.3));
    const most = Math.max(1, ...rows.map((row) => row.share ?? 0));
    const step = most > 2 ? 1 : 0.5;
    return {
      grid: { left, right: 64, top: 10, bottom: 30 },
      tooltip: tooltip(sheet, ({ value }) => `${escaped(rows[value[1]].name)}: ${escaped(rows[value[1]].text)}`),
      xAxis: { type: 'value', min: 0, max: Math.ceil(most / step) * step, interval: step, axisLabel: { ...small(colours.soft), formatter: (share) => `${Math.round(share * 100)}%` },
        splitLine: { lineStyle: { color: colours.line } } },
      yAxis: rowAxis(rows),
      series: [
        headings(sheet, rows),
        names(sheet, rows, left),
        { type: 'bar', barWidth: 13, z: 3,
          label: { show: true, position: 'right', ...small(colours.ink), formatter: ({ value }) => rows[value[1]].text ?? '' },
          data: rows.flatMap((row, number) => (row.heading ? [] : [{ value: [row.share, number], itemStyle: { color: fills[row.kind], borderRadius: 2 } }])) },
      ],
    };
  },
};
