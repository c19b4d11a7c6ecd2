'use strict';
// What a page does once it is open: a switch for the theme, alerts that can be sorted and filtered, pictures. Nothing
// is fetched, and what comes from files is only ever set as text.
(() => {
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);

  function offerThemes(redraw) {
    const button = document.querySelector('button.theme');
    const label = () => { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      label();
      redraw();
    });
    prefersDark.addEventListener('change', () => { label(); redraw(); });
    label();
    button.hidden = false;
  }

  // Alerts

  function makeSortable(table) {
    const body = table.tBodies[0];
    for (const head of table.querySelectorAll('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', () => sortBy(table, body, head));
      head.replaceChildren(button);
    }
  }

  function sortBy(table, body, head) {
    const isDescending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    const key = head.dataset.sort;
    const isNumber = key === 'gravity' || key === 'days';
    const compare = (one, other) => {
      const [a, b] = [one.dataset[key], other.dataset[key]];
      if (a === '' || b === '') return (a === '') - (b === '');
      const order = isNumber ? a - b : a.localeCompare(b, root.lang, { numeric: true });
      return isDescending ? -order : order;
    };
    body.append(...[...body.rows].sort(compare));
  }

  function makeFilterable(section) {
    const form = section.querySelector('form.filter');
    const rows = [...section.querySelectorAll('tbody tr')];
    for (const name of ['terminal', 'rule']) offerChoices(form.elements[name], rows, name);
    const texts = new Map(rows.map((row) => [row, row.textContent.toLocaleLowerCase(root.lang)]));
    const filter = () => {
      const severities = new Set([...form.querySelectorAll('input:checked')].map((box) => box.value));
      const words = form.elements.search.value.toLocaleLowerCase(root.lang).split(/\s+/u);
      for (const row of rows) {
        row.hidden = !severities.has(row.dataset.severity)
          || !['terminal', 'rule'].every((name) => ['', row.dataset[name]].includes(form.elements[name].value))
          || !words.every((word) => texts.get(row).includes(word));
      }
      const shown = form.querySelector('.shown');
      shown.textContent = shown.dataset.shown
        .replace('{shown}', rows.filter((row) => !row.hidden).length).replace('{all}', rows.length);
    };
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    filter();
    form.hidden = false;
  }

  function offerChoices(select, rows, name) {
    for (const value of new Set(rows.map((row) => row.dataset[name]))) select.add(new Option(value, value));
  }

  // Pictures

  const FONT = getComputedStyle(document.body).fontFamily;
  const SYMBOLS = { red: 'triangle', amber: 'diamond', green: 'circle', grey: 'emptyCircle' };
  const LETTERS = { red: 'R', amber: 'A', green: 'G', grey: '–' };

  function palette() {
    const style = getComputedStyle(root);
    const names = ['ink', 'soft', 'line', 'wash', 'sheet', 'land', 'border', 'accent', 'red', 'amber', 'green', 'grey',
      'deadline', 'forecast', 'actual'];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }

  const escaped = (text) => String(text).replace(/[&<>"']/gu, (c) => `&#${c.charCodeAt(0)};`);
  const shortened = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
  const axisText = (colours) => ({ color: colours.soft, fontFamily: FONT, fontSize: 12 });
  const DAY = 86400000;
  const time = (day) => Date.parse(`${day}T00:00:00Z`);

  function tooltip(colours, formatter) {
    return {
      backgroundColor: colours.sheet, borderColor: colours.line, confine: true, formatter,
      textStyle: { color: colours.ink, fontFamily: FONT, fontSize: 13 }, extraCssText: 'white-space: normal; max-width: 22rem',
    };
  }

  function timeAxis(colours, range, more) {
    return {
      type: 'time', min: time(range[0]), max: time(range[1]), useUTC: true,
      axisLabel: { ...axisText(colours), hideOverlap: true, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}', none: '' } },
      axisLine: { lineStyle: { color: colours.border } }, splitLine: { show: true, lineStyle: { color: colours.line } }, ...more,
    };
  }

  function asOfLine(x, y, height, text, colour) {
    return { type: 'group', children: [
      { type: 'line', shape: { x1: x, x2: x, y1: y, y2: y + height }, style: { stroke: colour, lineWidth: 1.5 } },
      { type: 'text', style: { x, y: y + height + 4, text, fill: colour, font: `11px ${FONT}`, align: 'center' } },
    ] };
  }

  const drawings = {
    map(data, colours, width) {
      const places = data.map.places;
      const easts = places.map((place) => place.east);
      const norths = places.map((place) => place.north);
      const middle = (Math.min(...norths) + Math.max(...norths)) / 2;
      const margin = { east: Math.max(4, (Math.max(...easts) - Math.min(...easts)) * 0.14), north: Math.max(3, (Math.max(...norths) - Math.min(...norths)) * 0.25) };
      const isFarEast = (place) => place.east > Math.max(...easts) - (Math.max(...easts) - Math.min(...easts)) * 0.25 && places.length > 1;
      return {
        geo: {
          map: 'world', silent: true, roam: false, aspectScale: Math.max(0.2, Math.cos((middle * Math.PI) / 180)),
          boundingCoords: [
            [Math.min(...easts) - margin.east, Math.min(84, Math.max(...norths) + margin.north)],
            [Math.max(...easts) + margin.east, Math.max(-84, Math.min(...norths) - margin.north)],
          ],
          left: 0, right: 0, top: 0, bottom: 0,
          itemStyle: { areaColor: colours.land, borderColor: colours.border, borderWidth: 0.7 }, emphasis: { disabled: true },
        },
        tooltip: tooltip(colours, ({ data: place }) => (place.name ? `<strong>${escaped(place.name)}</strong><br>${escaped(place.state)}` : '')),
        series: [
          { type: 'lines', coordinateSystem: 'geo', polyline: true, silent: true,
            data: places.length > 1 ? [{ coords: places.map((place) => [place.east, place.north]) }] : [], lineStyle: { color: colours.accent, width: 2, type: 'dashed', opacity: 0.7 } },
          { type: 'scatter', coordinateSystem: 'geo', symbolSize: 15,
            data: places.map((place) => ({ value: [place.east, place.north], name: place.name, state: place.state,
              label: { position: isFarEast(place) ? 'left' : 'right' },
              symbol: SYMBOLS[place.rag], itemStyle: { color: colours[place.rag], borderColor: colours.sheet, borderWidth: 1.5 } })),
            label: { show: true, position: 'right', distance: 7, fontFamily: FONT, fontSize: width < 600 ? 11 : 13, color: colours.ink,
              textBorderColor: colours.sheet, textBorderWidth: 3, formatter: ({ data: place }) => shortened(place.name, width < 600 ? 18 : 34) },
            labelLayout: { moveOverlap: 'shiftY', hideOverlap: places.length > 30 } },
        ],
      };
    },

    timeline(data, colours, width) {
      const rows = data.timeline.rows;
      const left = Math.min(400, width * 0.4);
      const bar = (api, from, to, height, fill) => {
        const [x1, y] = api.coord([from, api.value(0)]);
        const [x2] = api.coord([to, api.value(0)]);
        return { type: 'rect', shape: { x: x1, y: y - height / 2, width: Math.max(3, x2 - x1), height }, style: { fill } };
      };
      const spans = (name, field, colour, height) => ({
        name, type: 'custom', clip: true, itemStyle: { color: colour },
        data: rows.flatMap((row, index) => (row[field] ? [[index, time(row[field].start), time(row[field].end) + DAY, row[field].text]] : [])),
        encode: { x: [1, 2], y: 0 },
        renderItem: (_, api) => bar(api, api.value(1), api.value(2), height, colour),
      });
      return {
        grid: { left, right: 24, top: 46, bottom: 30 },
        legend: { top: 6, left: 8, textStyle: { ...axisText(colours) }, itemWidth: 18, itemHeight: 9 },
        tooltip: tooltip(colours, ({ value, seriesName }) => `<strong>${escaped(rows[value[0]].name)}</strong><br>${escaped(seriesName)}: ${escaped(value[3])}`),
        xAxis: timeAxis(colours, data.timeline.range, { position: 'top', offset: -4, axisLabel: { ...axisText(colours), hideOverlap: true, margin: 6, formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '', none: '' } } }),
        yAxis: { type: 'category', inverse: true, data: rows.map((_, index) => index), axisTick: { show: false }, axisLine: { show: false },
          splitArea: { show: true, areaStyle: { color: rows.map((row) => (row.group % 2 ? colours.sheet : colours.wash)) } },
          axisLabel: { ...axisText(colours), color: colours.ink, interval: 0, width: left - 16, overflow: 'truncate',
            formatter: (index) => `${LETTERS[rows[index].rag]}  ${rows[index].name}` } },
        series: [
          { ...spans(data.words.deadline, 'deadline', colours.deadline, 15), z: 2 },
          { ...spans(data.words.forecast, 'forecast', colours.forecast, 7), z: 3 },
          { ...spans(data.words.actual, 'actual', colours.actual, 11), z: 4 },
          { type: 'custom', silent: true, z: 5, data: [[time(data.asOf), 0]], tooltip: { show: false },
            renderItem: ({ coordSys: { y, height } }, api) => asOfLine(api.coord([api.value(0), 0])[0], y, height, data.words.asOf, colours.red) },
        ],
      };
    },

    trend(data, colours, width, index) {
      const chart = data.trends[index];
      const lines = chart.lines;
      const dashes = ['solid', 'dashed', 'dotted'];
      const shapes = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];
      const hues = [colours.forecast, colours.red, colours.green, colours.amber, colours.grey];
      const ends = chart.reports.map(time);
      const names = Math.min(150, width * 0.3);
      return {
        grid: { left: 70, right: names, top: 34, bottom: 46 },
        tooltip: tooltip(colours, ({ seriesName, value }) => `<strong>${escaped(seriesName)}</strong><br>${escaped(value[2] ?? '')}`),
        xAxis: timeAxis(colours, chart.reports, { name: data.words.reportDate, nameLocation: 'middle', nameGap: 28, nameTextStyle: axisText(colours) }),
        yAxis: timeAxis(colours, chart.forecasts, { splitNumber: 4, name: data.words.forecast, nameLocation: 'end', nameTextStyle: axisText(colours) }),
        series: [
          { name: data.words.diagonal, type: 'line', silent: true, symbol: 'none', data: [[ends[0], ends[0]], [ends[1], ends[1]]],
            lineStyle: { color: colours.soft, width: 1.2, type: 'dashed' } },
          ...lines.map((line, number) => ({
            name: line.name, type: 'line', symbol: shapes[number % shapes.length], symbolSize: 7,
            data: line.points.map((point) => [time(point.report), time(point.forecast), point.text]),
            lineStyle: { width: 2.2, type: dashes[Math.floor(number / hues.length) % dashes.length], color: hues[number % hues.length] },
            itemStyle: { color: hues[number % hues.length] },
            endLabel: { show: true, formatter: line.name, width: names - 12, overflow: 'truncate', color: colours.ink, fontFamily: FONT, fontSize: 11 },
            labelLayout: { moveOverlap: 'shiftY' },
          })),
          ...lines.filter((line) => line.overrun).map((line) => ({
            name: `${line.name}: ${data.words.overrun}`, type: 'line', symbol: 'none', silent: true,
            data: line.overrun.map((point) => [time(point[0]), time(point[1])]), lineStyle: { color: colours.red, width: 1.5, type: 'dotted' },
          })),
        ],
      };
    },

    capacity(data, colours, width) {
      const kinds = ['target', 'planned', 'nominal', 'throughput', 'expected'];
      const fills = { target: colours.deadline, planned: colours.forecast, nominal: colours.grey, throughput: colours.green, expected: colours.amber };
      const rows = data.capacity;
      return {
        grid: { left: Math.min(300, width * 0.4), right: 60, top: 46, bottom: 30 },
        legend: { top: 6, left: 8, textStyle: axisText(colours), itemWidth: 18, itemHeight: 9 },
        tooltip: tooltip(colours, ({ seriesName, data: bar }) => `${escaped(seriesName)}: ${escaped(bar.text)}`),
        xAxis: { type: 'value', splitNumber: 4, max: ({ max }) => Math.ceil(max * 4) / 4, axisLabel: { ...axisText(colours), hideOverlap: true, formatter: (share) => `${Math.round(share * 100)}%` }, splitLine: { lineStyle: { color: colours.line } } },
        yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.name), axisTick: { show: false },
          axisLabel: { ...axisText(colours), color: colours.ink, width: Math.min(284, width * 0.4 - 16), overflow: 'break' } },
        series: kinds.filter((kind) => rows.some((row) => row[kind])).map((kind) => ({
          name: data.words[kind], type: 'bar', barGap: '15%', barMaxWidth: 15, itemStyle: { color: fills[kind] },
          label: { show: true, position: 'right', color: colours.ink, fontFamily: FONT, fontSize: 11, formatter: ({ data: bar }) => bar.text ?? '' },
          data: rows.map((row) => (row[kind] ? { value: row[kind].share, text: row[kind].text } : { value: null })),
        })),
      };
    },
  };

  function heights(kind, data) {
    if (kind === 'timeline') return 90 + 24 * data.timeline.rows.length;
    if (kind === 'capacity') return 90 + 95 * data.capacity.length;
    return kind === 'trend' ? 330 : 0;
  }

  function draw(picture) {
    const { element, data, kind } = picture;
    const height = heights(kind, data);
    if (height) element.style.height = `${height}px`;
    picture.chart?.dispose();
    picture.chart = echarts.init(element, null, { renderer: 'svg', locale: 'EN' });
    picture.chart.setOption({ animation: false, useUTC: true, ...drawings[kind](data, palette(), element.clientWidth, Number(element.dataset.index ?? 0)) });
    element.dataset.drawn = 'true';
  }

  function preparePictures() {
    const world = document.getElementById('world');
    if (world) echarts.registerMap('world', JSON.parse(world.textContent));
    const pictures = [...document.querySelectorAll('article.programme')].flatMap((article) => {
      const data = JSON.parse(article.querySelector('script.pictures').textContent);
      return [...article.querySelectorAll('[data-picture]')].map((element) => ({ element, data, kind: element.dataset.picture }));
    });
    const byElement = new Map(pictures.map((picture) => [picture.element, picture]));
    // Drawn when they come near: a portfolio has many.
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) { seen.unobserve(target); draw(byElement.get(target)); }
      }
    }, { rootMargin: '400px' });
    pictures.forEach(({ element }) => seen.observe(element));
    const redraw = (all) => pictures.filter((picture) => all || picture.chart).forEach(draw);
    let waiting = 0;
    addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(() => redraw(false), 150); });
    return redraw;
  }

  function printWhole(redraw) {
    let theme;
    let closed = [];
    addEventListener('beforeprint', () => {
      theme = root.dataset.theme;
      root.dataset.theme = 'light';
      closed = [...document.querySelectorAll('.finding details:not([open])')];
      closed.forEach((details) => { details.open = true; });
      redraw(true);
    });
    addEventListener('afterprint', () => {
      if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
      closed.forEach((details) => { details.open = false; });
      redraw(true);
    });
  }

  document.querySelectorAll('table.sortable').forEach(makeSortable);
  document.querySelectorAll('section.alerts').forEach((section) => { if (section.querySelector('form')) makeFilterable(section); });
  const redraw = preparePictures();
  offerThemes(() => redraw(false));
  printWhole(redraw);
})();
