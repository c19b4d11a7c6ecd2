// Draws the pictures when they come near, and again when the window or the colours change, and for paper.

const DRAWINGS = { map: corridor, timeline, trend, capacity };
const NARROW = 480;
// The first pictures are there when the page has loaded, so that they are on a picture of it that is taken then.
const AT_ONCE = 12;
// The width of A4 within the margins of the style sheet, in its pixels, and that of one of two charts side by side.
const PAPER = { whole: 686, half: 336 };
// While a page is printed, a picture that is drawn again (a new window size, new colours, a picture that comes into view) is drawn for paper.
let isPrinting = false;

function draw({ element, data, kind }) {
  const drawing = DRAWINGS[kind];
  const paper = kind === 'trend' ? PAPER.half : PAPER.whole;
  const width = isPrinting ? paper : element.clientWidth;
  const sheet = { colours: palette(), width, isNarrow: width < NARROW, index: Number(element.dataset.index) };
  const height = Math.round(drawing.height(data, sheet));
  element.style.height = `${height}px`;
  echarts.getInstanceByDom(element)?.dispose();
  const chart = echarts.init(element, null, { renderer: 'svg', locale: 'EN', width, height });
  chart.setOption({ animation: false, useUTC: true, ...drawing.option(data, sheet) });
  drawing.finish?.(chart, data, sheet);
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
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) { seen.unobserve(target); draw(byElement.get(target)); }
    }
  }, { rootMargin: '400px' });
  pictures.forEach((picture, index) => {
    if (index < AT_ONCE && picture.element.clientWidth > 0) draw(picture); else seen.observe(picture.element);
  });
  return pictures;
}

function redraw(pictures) {
  pictures.filter(({ element }) => element.dataset.drawn).forEach((picture) => draw(picture));
}

// On paper all is drawn and open, in the colours of light.
function printWhole(pictures) {
  let theme;
  let closed = [];
  addEventListener('beforeprint', () => {
    isPrinting = true;
    theme = root.dataset.theme;
    root.dataset.theme = 'light';
    closed = [...document.querySelectorAll('.finding details:not([open])')];
    closed.forEach((details) => { details.open = true; });
    pictures.forEach((picture) => draw(picture));
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    closed.forEach((details) => { details.open = false; });
    redraw(pictures);
  });
}
