'use strict';
// The scripts of a page are joined into one. Nothing is fetched, and what comes from files is only ever set as text.

// Light and dark, as the reader's system has it until the reader says otherwise.
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
