// Milestone trend analysis of one terminal: report dates across, forecasts upwards.

const DASHES = ['solid', 'dashed', 'dotted'];
const SHAPES = ['circle', 'rect', 'triangle', 'diamond'];

const trend = {
  height: (data, { isNarrow, index }) => 330 + (isNarrow ? 18 * data.trends[index].lines.length : 0),

  option(data, sheet) {
    const { colours, width, isNarrow, index } = sheet;
    const chart = data.trends[index];
    const looks = looksOf(chart.lines, colours);
    const grid = { left: 62, right: isNarrow ? 16 : Math.min(190, Math.round(width * 0.34)), top: 30, bottom: isNarrow ? 54 + 18 * chart.lines.length : 48 };
    const reports = timeAxis(sheet, chart.reports, width - grid.left - grid.right, { name: data.words.reportDate, nameLocation: 'middle', nameGap: 28, nameTextStyle: small(colours.soft) });
    const forecasts = timeAxis(sheet, chart.forecasts, 500, { name: data.words.forecast, nameTextStyle: { ...small(colours.soft), align: 'right' } });
    const ends = [Math.min(reports.min, forecasts.min), Math.max(reports.max, forecasts.max)];
    return {
      grid,
      legend: isNarrow ? { bottom: 4, left: 8, orient: 'vertical', itemGap: 4, itemWidth: 26, itemHeight: 8, selectedMode: false, data: chart.lines.map((line) => line.name), textStyle: { ...small(colours.ink), width: width - 70, overflow: 'truncate' } } : undefined,
      tooltip: tooltip(sheet, ({ seriesName, value }) => `<strong>${escaped(seriesName)}</strong><br>${escaped(value[2] ?? '')}`),
      xAxis: reports,
      yAxis: forecasts,
      series: [
        { type: 'line', silent: true, symbol: 'none', clip: true, z: 1, data: ends.map((end) => [end, end]), tooltip: { show: false },
          lineStyle: { color: colours.soft, width: 1.2, type: 'dashed' }, areaStyle: { color: colours.wash, origin: 'start', opacity: 0.8 } },
        ...chart.lines.map((line, number) => ({
          name: line.name, type: 'line', symbolSize: 7, z: 3, ...looks[number],
          data: line.points.map((point) => [time(point.report), time(point.forecast), point.text]),
        })),
        ...chart.lines.flatMap((line, number) => (line.overrun ? [{
          type: 'line', symbol: 'none', silent: true, z: 2, tooltip: { show: false },
          data: line.overrun.map(([report, forecast]) => [time(report), time(forecast)]), lineStyle: { color: looks[number].itemStyle.color, width: 1.8, type: 'dotted' },
        }] : [])),
        ...chart.lines.flatMap((line, number) => (line.fan ? [fan(line.fan, looks[number].itemStyle.color)] : [])),
        ...(isNarrow ? [] : [lineNames(chart.lines, looks, grid, forecasts, colours)]),
      ],
    };
  },
};

// A line has the colour of its milestone's state; its points and dashes tell it from the others.
function looksOf(lines, colours) {
  return lines.map(({ rag }, number) => {
    const color = colours[rag];
    return { symbol: SHAPES[number % SHAPES.length], itemStyle: { color }, lineStyle: { width: 2.2, type: DASHES[Math.floor(number / SHAPES.length)], color } };
  });
}

// What a forecast may say later: P10 to P90, and darker P50 to P80, from the day of its report on.
function fan({ report, forecast, at, p10, p50, p80, p90 }, fill) {
  return {
    type: 'custom', silent: true, clip: true, z: 2, tooltip: { show: false }, data: [[time(report), time(forecast)]],
    renderItem: (_, api) => {
      const point = (day, height) => api.coord([time(day), time(height)]);
      const wedge = (low, high, opacity) => ({ type: 'polygon', shape: { points: [point(report, forecast), point(at, low), point(at, high)] }, style: { fill, opacity } });
      return { type: 'group', children: [wedge(p10, p90, 0.12), wedge(p50, p80, 0.25)] };
    },
  };
}

// The name of each line at the right, as high as the line ends, or as near to it as there is room.
function lineNames(lines, looks, grid, axis, colours) {
  const last = (line) => line.points[line.points.length - 1];
  const height = 330 - grid.top - grid.bottom;
  const wanted = lines.map((line) => grid.top + height * (1 - (time(last(line).forecast) - axis.min) / (axis.max - axis.min)));
  const heights = spread(wanted, 16, grid.top + 4, grid.top + height - 4);
  return {
    type: 'custom', silent: true, z: 2, tooltip: { show: false },
    data: lines.map((line, number) => [time(last(line).report), time(last(line).forecast), number]),
    renderItem: ({ coordSys: { x, width } }, api) => {
      const number = api.value(2);
      const [fromX, fromY] = api.coord([api.value(0), api.value(1)]);
      const [edge, y] = [x + width, heights[number]];
      return { type: 'group', children: [
        { type: 'polyline', shape: { points: [[fromX, fromY], [edge, fromY], [edge + 12, y]] }, style: { fill: 'none', stroke: looks[number].itemStyle.color, lineWidth: 0.8, opacity: 0.7 } },
        { type: 'text', style: { x: edge + 16, y, text: lines[number].name, verticalAlign: 'middle', fill: colours.ink, font: `12px ${FONT}`, width: grid.right - 22, overflow: 'truncate' } },
      ] };
    },
  };
}
