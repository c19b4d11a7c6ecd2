// Alerts that can be sorted by their columns, filtered by severity, terminal, rule and words, and opened to see why.

function makeSortable(table) {
  for (const head of table.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sortBy(table, head));
    head.replaceChildren(button);
  }
}

function sortBy(table, head) {
  const isDescending = head.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
  const key = head.dataset.sort;
  const isNumber = key === 'gravity' || key === 'days';
  const valueOf = (row) => (isNumber ? row.dataset[key] : textOf(row.cells[head.cellIndex]));
  const compare = (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === '' || b === '') return (a === '') - (b === '');
    const order = isNumber ? a - b : a.localeCompare(b, root.lang, { numeric: true });
    return isDescending ? -order : order;
  };
  const body = table.tBodies[0];
  body.append(...[...body.rows].sort(compare));
}

const textOf = (cell) => cell.textContent.trim();
const terminalOf = (row) => textOf(row.cells[2]);

function makeFilterable(programme) {
  const form = programme.querySelector('form.filter');
  const rows = [...programme.querySelectorAll('.sortable tbody tr')];
  const rules = new Map([...programme.querySelectorAll('.rules tbody tr')].map((row) => [textOf(row.cells[0]), row]));
  const { terminal, rule, search } = form.elements;
  offerChoices(terminal, new Set(rows.map(terminalOf)), (name) => name);
  offerChoices(rule, rules.keys(), (id) => `${id} ${textOf(rules.get(id).cells[1])}`);
  const texts = new Map(rows.map((row) => [row, row.textContent.toLocaleLowerCase(root.lang)]));
  const filter = () => {
    const severities = new Set([...form.querySelectorAll('input:checked')].map((box) => box.value));
    const words = search.value.toLocaleLowerCase(root.lang).split(/\s+/u);
    for (const row of rows) {
      row.hidden = !severities.has(row.className)
        || !['', terminalOf(row)].includes(terminal.value)
        || !['', row.dataset.rule].includes(rule.value)
        || !words.every((word) => texts.get(row).includes(word));
    }
    writeCount(form.querySelector('.shown'), rows);
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const tile of programme.querySelectorAll('.tile a')) {
    tile.addEventListener('click', () => { terminal.value = textOf(tile); filter(); });
  }
  rows.forEach((row) => addReasons(row.querySelector('details'), rules.get(row.dataset.rule)));
  filter();
  form.hidden = false;
}

function offerChoices(select, values, nameOf) {
  for (const value of values) select.add(new Option(nameOf(value), value));
}

function writeCount(note, rows) {
  note.textContent = note.dataset.shown
    .replace('{shown}', rows.filter((row) => !row.hidden).length).replace('{all}', rows.length);
}

// What the table of rules says about a rule is added to each of its alerts once that is opened.
function addReasons(details, rule) {
  if (!rule) return;
  const add = () => {
    const [why, source] = [...rule.cells].slice(2);
    const heads = rule.closest('table').tHead.rows[0].cells;
    const block = document.createElement('div');
    block.className = 'why';
    if (textOf(why)) block.append(element('h3', textOf(heads[2])), element('p', textOf(why)));
    if (textOf(source)) block.append(element('h3', textOf(heads[3])), element('p', textOf(source)));
    details.append(block);
  };
  details.addEventListener('toggle', add, { once: true });
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
