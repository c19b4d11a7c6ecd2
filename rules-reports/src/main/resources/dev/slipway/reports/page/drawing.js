// What the pictures have in common.

const FONT = getComputedStyle(document.body).fontFamily;
const DAY = 86400000;
const ROW = 26;
const time = (day) => Date.parse(`${day}T00:00:00Z`);
const escaped = (text) => String(text).replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`);

// The colours of the style sheet as they are now.
function palette() {
  const style = getComputedStyle(root);
  const names = ['ink', 'soft', 'line', 'wash', 'sheet', 'land', 'border', 'accent', 'red', 'amber', 'green', 'grey',
    'deadline', 'forecast', 'actual', 'nominal'];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

const small = (colour) => ({ color: colour, fontFamily: FONT, fontSize: 12 });

function tooltip({ colours }, formatter) {
  return {
    backgroundColor: colours.sheet, borderColor: colours.line, confine: true, formatter, padding: [6, 10],
    textStyle: { color: colours.ink, fontFamily: FONT, fontSize: 13 }, extraCssText: 'white-space: normal; max-width: 22rem',
  };
}

const MONTHS = { minInterval: 28 * DAY, label: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{yyyy}-{MM}', none: '' } };
const DAYS = { label: '{yyyy}-{MM}-{dd}' };

// The days of a range and a little more, so that nothing is on the edge. All labels name months, or all name days: beside
// each other they would read alike.
function timeAxis({ colours }, range, length, more) {
  const [first, last] = range.map(time);
  const { minInterval, label } = last - first > 150 * DAY ? MONTHS : DAYS;
  const margin = Math.max(2 * DAY, (last - first) * 0.04);
  return {
    type: 'time', min: first - margin, max: last + margin, minInterval, splitNumber: Math.max(2, Math.floor(length / 95)),
    axisLabel: { ...small(colours.soft), hideOverlap: true, formatter: label },
    axisLine: { lineStyle: { color: colours.border } }, axisTick: { lineStyle: { color: colours.border } },
    splitLine: { show: true, lineStyle: { color: colours.line } }, ...more,
  };
}

// Rows one below the other; where one has a heading it takes the whole width, above the rows that belong to it.
function rowAxis(rows) {
  return { type: 'category', inverse: true, data: rows.map((_, index) => index), show: false };
}

function headings({ colours, width }, rows) {
  return {
    type: 'custom', silent: true, z: 1, tooltip: { show: false },
    data: rows.flatMap((row, index) => (row.heading ? [[null, index]] : [])),
    renderItem: (params, api) => {
      const y = api.coord([0, api.value(1)])[1];
      const row = rows[api.value(1)];
      return { type: 'group', children: [
        { type: 'rect', shape: { x: 1, y: y - ROW / 2 + 1, width: width - 4, height: ROW - 2 }, style: { fill: colours.wash } },
        { type: 'text', style: { text: row.heading, x: 12, y, fill: colours.ink, font: `600 13px ${FONT}`, verticalAlign: 'middle', width: width - 24, overflow: 'truncate' } },
      ] };
    },
  };
}

function names({ colours, isNarrow }, rows, left) {
  const type = isNarrow ? { font: `11px ${FONT}`, lineHeight: 12, height: 25, overflow: 'break', lineOverflow: 'truncate' } : { font: `12px ${FONT}`, overflow: 'truncate' };
  return {
    type: 'custom', silent: true, z: 2, tooltip: { show: false },
    data: rows.flatMap((row, index) => (row.heading ? [] : [[null, index]])),
    renderItem: (params, api) => {
      const y = api.coord([0, api.value(1)])[1];
      const { mark, rag, name, stopped } = rows[api.value(1)];
      const text = (x, more) => ({ type: 'text', style: { x, y, verticalAlign: 'middle', ...type, ...more } });
      return { type: 'group', children: [
        ...(mark ? [text(12, { text: mark, fill: colours[rag] })] : []),
        text(mark ? 30 : 12, { text: stopped ? `${name} (${stopped})` : name, fill: stopped ? colours.soft : colours.ink, width: left - (mark ? 38 : 20) }),
      ] };
    },
  };
}

// Moves places on a line apart until each has room, and keeps their order.
function spread(places, room, first, last) {
  const order = places.map((place, index) => [place, index]).sort(([a], [b]) => a - b);
  let least = first;
  for (const entry of order) { entry[0] = Math.max(entry[0], least); least = entry[0] + room; }
  let most = last;
  for (const entry of order.reverse()) { entry[0] = Math.min(entry[0], most); most = entry[0] - room; }
  return order.sort(([, a], [, b]) => a - b).map(([place]) => place);
}
