'use strict';
/* Another day for a planned inspection: a cell is dragged to a month of its row or a day of the calendar, or its button is pressed.
   Either way the same dialog asks; nothing moves before it is confirmed. */
(function () {
  let dragged = null;
  let due = '';

  const form = () => document.getElementById('move');
  const field = (name) => document.getElementById('move:' + name);

  function late() {
    const date = field('newDate').value;
    form().querySelector('[data-k-move-late]').hidden = !(due && date && date > due);
  }

  function ask(source, date) {
    field('id').value = source.dataset.kMove;
    field('version').value = source.dataset.kMoveVersion;
    field('newDate').value = date || source.dataset.kMoveOn;
    field('reason').value = '';
    due = source.dataset.kMoveDue || '';
    form().querySelector('[data-k-move-subject]').textContent = source.dataset.kMoveSubject;
    const words = form().querySelector('[data-k-move-due]');
    words.textContent = due ? words.dataset.kMoveDue.replace('{0}', due) : '';
    late();
    window.PF('move').show();
    field('newDate').focus();
  }

  // the same day of another month, or the weekday after it
  function inMonth(month, on) {
    const [year, number] = month.split('-').map(Number);
    const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
    let day = Math.min(Number(on.slice(8)), last);
    const weekend = (d) => [0, 6].includes(new Date(Date.UTC(year, number - 1, d)).getUTCDay());
    while (weekend(day) && day < last) day++;
    while (weekend(day)) day--;
    return month + '-' + String(day).padStart(2, '0');
  }

  function target(e) {
    if (!dragged) return null;
    const day = e.target.closest('[data-k-day]:not([data-k-day=""])');
    if (day) return day;
    const month = e.target.closest('[data-k-month]');
    return month && month.parentElement === dragged.closest('tr') ? month : null;
  }

  function mark(place) {
    document.querySelectorAll('.k-drop').forEach((old) => old.classList.toggle('k-drop', old === place));
    if (place) place.classList.add('k-drop');
  }

  document.addEventListener('click', (e) => {
    const button = e.target.closest('button[data-k-move]');
    if (button) ask(button);
  });
  document.addEventListener('input', (e) => { if (e.target.matches('[data-k-move-date]')) late(); });
  document.addEventListener('dragstart', (e) => {
    dragged = e.target.closest ? e.target.closest('a[data-k-move]') : null;
    if (dragged) e.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', (e) => {
    const place = target(e);
    mark(place);
    if (place) { e.preventDefault(); e.dataTransfer.dropEffect = 'move'; }
  });
  document.addEventListener('drop', (e) => {
    const place = target(e);
    if (place) {
      e.preventDefault();
      ask(dragged, place.dataset.kDay || inMonth(place.dataset.kMonth, dragged.dataset.kMoveOn));
    }
  });
  document.addEventListener('dragend', () => { dragged = null; mark(null); });
}());
