// Sets the page going.
document.querySelectorAll('table').forEach((table) => {
  // On a phone each cell is under the name of its column.
  for (const row of table.tBodies[0].rows) [...row.cells].forEach((cell, i) => { cell.dataset.head = table.tHead.rows[0].cells[i].textContent; });
});
document.querySelectorAll('table.sortable').forEach(makeSortable);
document.querySelectorAll('article.programme').forEach((programme) => {
  if (programme.querySelector('form.filter')) makeFilterable(programme);
});
const pictures = preparePictures();
offerThemes(() => redraw(pictures));
printWhole(pictures);
let waiting = 0;
addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(() => redraw(pictures), 150); });
