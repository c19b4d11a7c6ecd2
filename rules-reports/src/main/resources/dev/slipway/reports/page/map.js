// The corridor: terminals where they are, with names that keep clear of each other, of the line and of the edge.

const SYMBOLS = { red: 'triangle', amber: 'diamond', green: 'circle', grey: 'emptyCircle' };
const MARKER = 15;

const corridor = {
  bounds({ map: { places } }) {
    const [easts, norths] = [places.map((place) => place.east), places.map((place) => place.north)];
    const [west, east, south, north] = [Math.min(...easts), Math.max(...easts), Math.min(...norths), Math.max(...norths)];
    const [aside, above] = [Math.max(4, (east - west) * 0.12), Math.max(3, (north - south) * 0.22)];
    return { west: west - aside, east: east + aside, south: Math.max(-84, south - above), north: Math.min(84, north + above),
      scale: Math.max(0.2, Math.cos(((south + north) / 2) * (Math.PI / 180))) };
  },

  height(data, { width }) {
    const { west, east, south, north, scale } = corridor.bounds(data);
    return Math.min(Math.max((width * (north - south)) / ((east - west) * scale), 260), Math.max(300, width * 0.42));
  },

  option(data, sheet) {
    const { colours } = sheet;
    const { places, isLine } = data.map;
    const { west, east, south, north, scale } = corridor.bounds(data);
    return {
      geo: {
        map: 'world', silent: true, roam: false, aspectScale: scale, boundingCoords: [[west, north], [east, south]],
        left: 0, right: 0, top: 0, bottom: 0,
        itemStyle: { areaColor: colours.land, borderColor: colours.border, borderWidth: 0.7 }, emphasis: { disabled: true },
      },
      tooltip: tooltip(sheet, ({ data: place }) => (place?.name ? `<strong>${escaped(place.name)}</strong><br>${escaped(place.state)}` : '')),
      series: [
        { type: 'lines', coordinateSystem: 'geo', polyline: true, silent: true, z: 2,
          data: isLine ? [{ coords: places.map((place) => [place.east, place.north]) }] : [], lineStyle: { color: colours.accent, width: 1.6, type: 'dashed', opacity: 0.75 } },
        { type: 'scatter', coordinateSystem: 'geo', symbolSize: MARKER, z: 3,
          data: places.map((place) => ({ value: [place.east, place.north], name: place.name, state: place.state,
            symbol: SYMBOLS[place.rag], itemStyle: { color: colours[place.rag], borderColor: colours.sheet, borderWidth: 1.5, opacity: 1 } })) },
      ],
    };
  },

  // Names are placed once it is known where on the sheet the terminals are.
  finish(chart, data, sheet) {
    const { places, isLine } = data.map;
    const points = places.map((place) => chart.convertToPixel('geo', [place.east, place.north]));
    const frame = { width: chart.getWidth(), height: chart.getHeight() };
    const labels = placeNames(places.map((place) => place.name), points, isLine, frame);
    const style = (label) => ({ x: label.x, y: label.y, text: label.text, font: label.font, fill: sheet.colours.ink, stroke: sheet.colours.land, lineWidth: 3, lineHeight: 15, textAlign: label.align });
    chart.setOption({ graphic: labels.map((label) => ({ type: 'text', silent: true, z: 10, style: style(label) })) });
  },
};

// The best of a few places around each terminal. A name that would cover another or a marker, or be cut off, is
// left out; the marker shows it.
function placeNames(names, points, isLine, frame) {
  const taken = points.map(([x, y]) => ({ x: x - MARKER / 2, y: y - MARKER / 2, width: MARKER, height: MARKER }));
  const steps = isLine ? points.slice(1).flatMap((end, i) => stepsBetween(points[i], end)) : [];
  const font = `${frame.width < 600 ? 11 : 13}px ${FONT}`;
  return names.flatMap((name, index) => {
    const text = inLines(name, frame.width < 600 ? 18 : 30);
    const { width } = echarts.format.getTextRect(text, font);
    const height = 15 * text.split('\n').length;
    const best = around(points[index], width, height).map((place) => ({ place, cost: costOf(place.box, taken, steps, frame) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost >= 100) return [];
    taken.push(best.place.box);
    return [{ ...best.place, text, font }];
  });
}

function around([x, y], width, height) {
  const gap = MARKER / 2 + 5;
  const at = (align, dx, dy) => ({ align, x: x + dx, y: y + dy,
    box: { x: x + dx - (align === 'right' ? width : align === 'center' ? width / 2 : 0), y: y + dy, width, height } });
  const [middle, above, below] = [-height / 2, -gap - height + 2, gap - 2];
  return [at('left', gap, middle), at('right', -gap, middle), at('left', 2, above), at('left', 2, below),
    at('right', -2, above), at('right', -2, below), at('center', 0, above), at('center', 0, below)];
}

function costOf(box, taken, steps, { width, height }) {
  const isOutside = box.x < 6 || box.y < 6 || box.x + box.width > width - 6 || box.y + box.height > height - 6;
  const meets = (other) => other.x < box.x + box.width && box.x < other.x + other.width && other.y < box.y + box.height && box.y < other.y + other.height;
  const covers = ([x, y]) => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 1 && y < box.y + box.height + 1;
  return 100 * ((isOutside ? 1 : 0) + taken.filter(meets).length) + Math.min(99, steps.filter(covers).length);
}

function stepsBetween([x1, y1], [x2, y2]) {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
  return Array.from({ length: count }, (_, i) => [x1 + ((x2 - x1) * i) / count, y1 + ((y2 - y1) * i) / count]);
}

// At most three lines; what is more is cut.
function inLines(name, most) {
  const lines = [''];
  for (const word of name.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if ([...longer].length <= most || !lines[lines.length - 1]) lines[lines.length - 1] = longer; else lines.push(word);
  }
  const cut = (text) => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
  return (lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines).map(cut).join('\n');
}
