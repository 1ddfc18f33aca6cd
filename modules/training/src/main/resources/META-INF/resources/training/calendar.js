/* Drag a meeting to another day: opens its form with that day filled in, where it is saved. Without a mouse one opens the form by the link. */
(() => {
  'use strict';
  const on = (type, fn) => document.addEventListener(type, fn);
  const day = e => e.target.closest && e.target.closest('[data-day]');
  let moved = null;
  on('DOMContentLoaded', () => document.querySelectorAll('[data-moves]:not([data-moves=""])').forEach(e => { e.draggable = true; }));
  on('dragstart', e => { const m = e.target.closest && e.target.closest('[data-moves]'); if (!m || !m.dataset.moves) return; moved = m; e.dataTransfer.effectAllowed = 'move'; e.dataTransfer.setData('text/plain', m.href); });
  on('dragover', e => { const d = moved && day(e); if (!d) return; e.preventDefault(); document.querySelectorAll('.cal-over').forEach(o => o !== d && o.classList.remove('cal-over')); d.classList.add('cal-over'); });
  on('dragend', () => { moved = null; document.querySelectorAll('.cal-over').forEach(o => o.classList.remove('cal-over')); });
  on('drop', e => { const d = moved && day(e); if (!d) return; e.preventDefault();
    if (moved.closest('[data-day]') !== d) location.assign('/training/meeting?id=' + moved.dataset.moves + '&on=' + d.dataset.day); });
})();
