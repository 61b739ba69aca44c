'use strict';
/* Small behaviours of the page frame. No inline handlers anywhere: everything is found by data-k-… attributes. */
(function () {
  const root = document.documentElement;

  const store = {
    get: (key) => { try { return localStorage.getItem(key); } catch (e) { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch (e) { /* private window: not remembered */ } }
  };

  function ready(run) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run); else run();
  }

  // ---- menu: folded by choice and remembered; a drawer on narrow screens
  function menu() {
    const body = document.body;
    const choice = store.get('k-menu-folded');
    if (choice !== null) body.classList.toggle('k-folded', choice === 'true');
    const opener = document.querySelector('[data-k-drawer]');
    const drawer = (open) => {
      body.classList.toggle('k-drawer', open);
      if (!opener) return;
      opener.setAttribute('aria-expanded', String(open));
      if (open) { const first = document.querySelector('.k-menu a'); if (first) first.focus(); } else opener.focus();
    };
    document.addEventListener('click', (e) => {
      if (e.target.closest('[data-k-fold]')) {
        const folded = body.classList.toggle('k-folded');
        store.set('k-menu-folded', String(folded));
      } else if (e.target.closest('[data-k-drawer]')) {
        drawer(!body.classList.contains('k-drawer'));
      } else if (body.classList.contains('k-drawer') && !e.target.closest('.k-menu')) {
        drawer(false);
      }
      document.querySelectorAll('details.k-user[open], details.k-pop[open]').forEach((d) => { if (!d.contains(e.target)) d.open = false; });
    });
    document.addEventListener('keydown', (e) => {
      if (e.key === 'Escape') {
        if (body.classList.contains('k-drawer')) drawer(false);
        document.querySelectorAll('details.k-user[open], details.k-pop[open]').forEach((d) => { d.open = false; d.querySelector('summary').focus(); });
      }
      const typing = e.target.closest('input, textarea, select, [contenteditable=true]');
      if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
        const search = document.querySelector('[data-k-search]');
        if (search && search.offsetParent) { e.preventDefault(); search.focus(); search.select(); }
      }
    });
  }

  // ---- controls that act when they change, copy, show a password
  function controls() {
    document.addEventListener('change', (e) => {
      if (e.target.dataset.kSubmit === 'change' && e.target.form && (e.target.value || e.target.tagName === 'SELECT')) e.target.form.requestSubmit();
    });
    document.addEventListener('click', (e) => {
      const copy = e.target.closest('[data-k-copy]');
      if (copy && navigator.clipboard) {
        navigator.clipboard.writeText(copy.dataset.kCopy).then(() => { const w = copy.querySelector('span'); if (w && copy.dataset.kDone) w.textContent = copy.dataset.kDone; });
      }
      const show = e.target.closest('[data-k-password]');
      if (show) {
        const field = show.parentElement.querySelector('input');
        const hidden = field.type === 'password';
        field.type = hidden ? 'text' : 'password';
        show.setAttribute('aria-pressed', String(hidden));
        field.focus();
      }
      const pick = e.target.closest('[data-k-pick]');
      if (pick) {
        const native = pick.parentElement.querySelector('input[type=date]');
        native.onchange = () => { if (native.value) { native.form.elements.asOf.value = native.value; native.form.submit(); } };
        try { native.showPicker(); } catch (refused) { native.form.elements.asOf.focus(); }
      }
      if (e.target.closest('[data-k-print]')) window.print();
      if (e.target.closest('[data-k-reload]')) location.reload();
    });
  }

  // ---- after a refused submit the first field with an error has the focus; each field names its error
  function errors(scope) {
    const wrong = (scope || document).querySelectorAll('.k-field:has(.ui-message-error) :is(input:not([type=hidden]), select, textarea), .k-field:has(.ui-message-error) [role=combobox]');
    wrong.forEach((field) => {
      const message = field.closest('.k-field').querySelector('.ui-message-error');
      if (!message.id) message.id = 'k-error-' + Math.random().toString(36).slice(2);
      field.setAttribute('aria-describedby', message.id);
      field.setAttribute('aria-invalid', 'true');
    });
    const first = Array.from(wrong).find((field) => field.offsetParent);
    if (first) first.focus({ preventScroll: false });
  }

  // ---- cells of tables that are read as cards on a phone take their label from the head
  function labels() {
    document.querySelectorAll('table.k-table-cards').forEach((table) => {
      const heads = Array.from(table.querySelectorAll('thead th')).map((th) => th.textContent.trim());
      table.querySelectorAll('tbody tr').forEach((tr) => Array.from(tr.children).forEach((cell, i) => {
        if (heads[i]) cell.dataset.label = heads[i];
        cell.classList.toggle('k-silent', !cell.textContent.trim() && !cell.querySelector('input, select, button, img, svg'));
      }));
    });
  }

  // ---- a row of tabs that is wider than the window opens where the current one is
  function tabs() {
    document.querySelectorAll('.k-tabs ul').forEach((row) => {
      const current = row.querySelector('[aria-current=page]');
      if (current && row.scrollWidth > row.clientWidth) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
    });
  }

  // ---- what scrolls sideways can be reached by keyboard; year grids open at the current month
  function regions() {
    document.querySelectorAll('.k-scroll, .k-table-wrap, .ui-datatable-tablewrapper, .k-steps-wide').forEach((box) => {
      if (box.scrollWidth > box.clientWidth + 1) {
        box.tabIndex = 0;
        if (!box.hasAttribute('role') && box.tagName === 'DIV') { box.setAttribute('role', 'region'); box.setAttribute('aria-label', (box.closest('section, main').querySelector('h2, h1') || document.querySelector('h1')).textContent.trim()); }
        const now = box.querySelector('thead .k-now, thead [aria-current=date]');
        if (now && !box.dataset.kScrolled) { box.dataset.kScrolled = '1'; box.scrollLeft = now.offsetLeft - box.clientWidth / 2; }
      } else if (box.tabIndex === 0 && !box.hasAttribute('data-k-keep')) {
        box.removeAttribute('tabindex');
      }
    });
  }

  // ---- what the components leave unnamed or name twice, for those who do not see them
  function names() {
    document.querySelectorAll('.ui-selectonebutton > [role=radio], .ui-selectmanybutton > [role=checkbox]').forEach((box) => {
      box.removeAttribute('role');
      box.removeAttribute('tabindex');
      const input = box.querySelector('input');
      if (input) input.tabIndex = 0;
    });
    document.querySelectorAll('.ui-selectonebutton:not([role])').forEach((group) => group.setAttribute('role', 'radiogroup'));
    document.querySelectorAll('.ui-fileupload-simple input[type=file][aria-hidden], .ui-fileupload-choose input[type=file]').forEach((input) => { input.removeAttribute('aria-hidden'); const words = input.closest('.ui-button').textContent.trim(); if (!input.hasAttribute('aria-label')) input.setAttribute('aria-label', words); });
    document.querySelectorAll('.ui-fileupload-row').forEach((row) => { const bar = row.querySelector('[role=progressbar]:not([aria-label])'); if (bar) bar.setAttribute('aria-label', row.textContent.trim()); });
    document.querySelectorAll('.ui-datepicker-trigger:not([aria-label])').forEach((button) => button.setAttribute('aria-label', root.dataset.kPickDate || 'calendar'));
    document.querySelectorAll(':is(input, select, textarea)[title]:not([aria-label], [aria-labelledby])').forEach((field) => { if (!field.labels || field.labels.length === 0) field.setAttribute('aria-label', field.title); });
    document.querySelectorAll('.k-field').forEach((field) => {
      const label = field.querySelector('.k-label label');
      const combo = field.querySelector('.ui-selectonemenu-label[role=combobox]');
      if (label && combo) combo.setAttribute('aria-label', label.textContent.trim() + ' ' + combo.textContent.trim());
    });
  }

  function watch() {
    let waiting = 0;
    new MutationObserver(() => { clearTimeout(waiting); waiting = setTimeout(() => { names(); regions(); messages(); }, 60); })
      .observe(document.body, { childList: true, subtree: true });
    window.addEventListener('load', () => setTimeout(names, 60));
  }

  // ---- the components mark each list item as an alert, which a list must not hold: the box around it speaks instead
  function messages() {
    document.querySelectorAll('.ui-messages li[role=alert]').forEach((item) => {
      item.removeAttribute('role');
      item.removeAttribute('aria-atomic');
      const box = item.closest('.ui-messages > div') || item.closest('.ui-messages');
      if (box && !box.hasAttribute('role')) box.setAttribute('role', 'alert');
    });
  }

  // ---- what a dialog was refused for stands in the dialog: the page behind it is covered, and says nothing of it
  function inDialog(source) {
    const dialog = source && document.getElementById(source) && document.getElementById(source).closest('.ui-dialog');
    const top = document.getElementById('messages');
    document.querySelectorAll('.k-dialog-messages').forEach((old) => old.remove());
    if (!dialog || !top || dialog.getClientRects().length === 0) return;
    const beside = Array.from(dialog.querySelectorAll('.k-error .ui-message-error-detail, .k-error.ui-message-error')).map((said) => said.textContent.trim()).filter(Boolean);
    const box = top.cloneNode(true);
    box.removeAttribute('id');
    box.classList.add('k-dialog-messages');
    box.querySelectorAll('li').forEach((item) => { if (beside.some((said) => item.textContent.includes(said))) item.remove(); });
    top.replaceChildren();
    if (box.querySelector('li')) (dialog.querySelector('form') || dialog.querySelector('.ui-dialog-content')).prepend(box);
  }

  // ---- a form that was refused: to the first field that is wrong, or to the message on top, wherever the page stood
  function refused() {
    const shown = (e) => e && e.getClientRects().length > 0;
    const scope = Array.from(document.querySelectorAll('.ui-dialog')).find(shown) || document.getElementById('main') || document.body;
    const wrong = Array.from(scope.querySelectorAll('.k-field')).find((f) => shown(f) && f.querySelector('.k-error .ui-message-error-detail'));
    const field = wrong && Array.from(wrong.querySelectorAll('input:not([type=hidden]), select, textarea')).find((i) => !i.disabled);
    const top = document.querySelector('#messages > div');
    if (field) field.focus();
    else if (shown(top)) top.scrollIntoView({ block: 'center' });
  }

  // ---- rows chosen in a list: kept here across its pages, sent with the acts of the batch bar
  function choosing() {
    const bar = document.querySelector('[data-k-batch]');
    if (!bar) return;
    const total = Number(bar.dataset.kBatch);
    const picked = new Set(); // the chosen rows, or with "all" the rows left out
    let all = false;
    const boxes = () => Array.from(document.querySelectorAll('[data-k-row]'));
    const has = (id) => all !== picked.has(id);
    const set = (id, on) => { if (on !== all) picked.add(id); else picked.delete(id); };
    function show() {
      const rows = boxes();
      rows.forEach((box) => { box.checked = has(box.dataset.kRow); });
      const on = rows.filter((box) => box.checked).length;
      document.querySelectorAll('[data-k-choose-page]').forEach((head) => { head.checked = on > 0 && on === rows.length; head.indeterminate = on > 0 && on < rows.length; });
      const count = all ? total - picked.size : picked.size;
      const words = bar.dataset.kWords.replace('{0}', count);
      document.querySelectorAll('[data-k-batch-words], [data-k-batch-say]').forEach((place) => { const say = count > 0 ? words : ''; if (place.textContent !== say) place.textContent = say; });
      document.querySelectorAll('input[name=chosen]').forEach((field) => { field.value = (all ? ['all'] : []).concat(Array.from(picked)).join(','); });
      bar.hidden = count === 0;
      bar.querySelector('[data-k-batch-all]').hidden = count === total;
      bar.querySelectorAll('[data-k-one]').forEach((link) => { link.hidden = all || count !== 1; if (link.hidden) link.removeAttribute('href'); else link.href = link.dataset.kOne + Array.from(picked)[0]; });
    }
    document.addEventListener('change', (e) => {
      if (e.target.dataset.kRow) set(e.target.dataset.kRow, e.target.checked);
      else if (e.target.dataset.kChoosePage) { const on = e.target.checked; boxes().forEach((box) => set(box.dataset.kRow, on)); } else return;
      show();
    });
    document.addEventListener('click', (e) => {
      if (e.target.closest('[data-k-batch-all]')) { all = true; picked.clear(); show(); bar.querySelector('[data-k-batch-clear]').focus(); }
      if (e.target.closest('[data-k-batch-clear]')) { all = false; picked.clear(); show(); const first = document.querySelector('[data-k-choose-page]'); if (first) first.focus(); }
    });
    if (window.jQuery) jQuery(document).on('pfAjaxComplete', show);
    window.addEventListener('pageshow', show);
    show();
  }

  // ---- columns that a narrow window has no room for are named and counted in the chooser
  function columns() {
    document.querySelectorAll('[data-k-columns]').forEach((box) => {
      const narrow = Array.from(box.querySelectorAll('input[type=checkbox][value]:checked')).filter((input) => {
        const cell = document.querySelector('td.k-col-' + CSS.escape(input.value));
        return cell && getComputedStyle(cell).display === 'none';
      }).map((input) => input.labels[0].textContent.trim());
      const note = box.querySelector('[data-k-narrow]');
      note.hidden = narrow.length === 0;
      note.textContent = box.dataset.kColumns.replace('{0}', narrow.join(', '));
      const pill = box.querySelector('[data-k-hidden]');
      const count = Number(pill.dataset.kHidden) + narrow.length;
      pill.textContent = pill.dataset.kWords.replace('{0}', count);
      pill.classList.toggle('k-gone', count === 0);
    });
  }

  // ---- dialogs: data-k-open and data-k-close at once; data-k-then-… when the answer of the button is there
  function dialogs() {
    let then = null;
    // PrimeFaces moves the focus 50 ms after a dialog has opened: what is typed in between would go on in another field.
    const dialog = PrimeFaces.widget.Dialog.prototype;
    const later = dialog.applyFocus;
    dialog.applyFocus = function () {
      const first = this.jq.find(':input:visible:enabled[name]:not(:submit, :button, [readonly])').first();
      if (this.cfg.focus || !first.length) later.call(this); else PrimeFaces.focusElement(first);
    };
    document.addEventListener('click', (e) => {
      const button = e.target.closest('[data-k-open], [data-k-close], [data-k-then-open], [data-k-then-close], [data-k-then-top]');
      if (!button) return;
      const said = button.dataset;
      if (said.kOpen) PF(said.kOpen).show();
      if (said.kClose) PF(said.kClose).hide();
      then = { source: button.id, open: said.kThenOpen, close: said.kThenClose, top: said.kThenTop };
    }, true);
    jQuery(document).on('pfAjaxComplete', (e, xhr, settings, args) => {
      const source = settings && settings.source && (settings.source.id || settings.source);
      if (!then || source !== then.source) return;
      const what = then;
      then = null;
      if (what.open) PF(what.open).show();
      if (what.close && !(args && args.validationFailed)) PF(what.close).hide();
      if (what.top) window.scrollTo(0, 0);
    });
  }

  // ---- a closed dialog gives the focus back to what opened it: the button was disabled while its answer was awaited, and lost it
  function returning() {
    let opener = null;
    const back = () => setTimeout(() => {
      const open = Array.from(document.querySelectorAll('.ui-dialog')).some((d) => d.getClientRects().length > 0);
      const target = opener && (document.getElementById(opener.id) || opener);
      if (!open && document.activeElement === document.body && target && target.isConnected) target.focus();
    }, 400);
    document.addEventListener('click', (e) => {
      const pressed = e.target.closest('button, a');
      if (pressed && pressed.closest('.ui-dialog')) back(); else if (pressed) opener = pressed;
    }, true);
    document.addEventListener('keyup', (e) => { if (e.key === 'Escape') back(); });
  }

  // ---- the session ran out under an open page: to sign-in and back; what was typed waits in this tab, for the same person only
  const KEPT = 'k-kept';
  const here = () => location.pathname + location.search;

  function typed() {
    return Array.from(document.querySelectorAll('main :is(input, select, textarea)[id]'))
      .filter((f) => !['hidden', 'password', 'file', 'submit', 'button'].includes(f.type) && !f.closest('.ui-helper-hidden-accessible'));
  }

  function lost() {
    const values = {};
    typed().forEach((f) => { values[f.id] = ['checkbox', 'radio'].includes(f.type) ? f.checked : f.value; });
    try { sessionStorage.setItem(KEPT, JSON.stringify({ page: here(), user: root.dataset.kUser, values })); } catch (e) { /* not kept */ }
    location.href = root.dataset.kSignIn + '?next=' + encodeURIComponent(here());
  }

  function giveBack() {
    let kept;
    try { kept = JSON.parse(sessionStorage.getItem(KEPT)); } catch (e) { /* nothing kept */ }
    if (!kept || !root.dataset.kUser) return;
    sessionStorage.removeItem(KEPT);
    if (kept.page !== here() || kept.user !== root.dataset.kUser) return;
    typed().filter((f) => f.id in kept.values && !f.disabled).forEach((f) => { if (['checkbox', 'radio'].includes(f.type)) f.checked = kept.values[f.id]; else f.value = kept.values[f.id]; });
    const note = document.createElement('p');
    note.className = 'k-msg k-msg-info';
    note.setAttribute('role', 'status');
    note.textContent = root.dataset.kGivenBack;
    (document.getElementById('messages') || document.querySelector('main')).before(note);
  }

  function expiry() {
    if (window.jQuery) {
      jQuery(document).on('pfAjaxError', (e, xhr) => { if (xhr && (xhr.status === 401 || xhr.status === 403)) lost(); });
      jQuery(document).on('pfAjaxComplete', (e, xhr, settings, args) => { inDialog(settings && settings.source && (settings.source.id || settings.source)); errors(); labels(); regions(); names(); messages(); columns(); if (args && args.validationFailed) setTimeout(refused, 0); });
    }
    if (window.faces && faces.ajax) {
      faces.ajax.addOnError((d) => { if (d.responseCode === 401 || d.responseCode === 403) lost(); });
      faces.ajax.addOnEvent((d) => { if (d.status === 'success') { errors(); labels(); regions(); names(); messages(); } });
    }
  }

  ready(() => { menu(); controls(); errors(); labels(); regions(); names(); messages(); tabs(); expiry(); giveBack(); if (window.jQuery) dialogs(); returning(); watch(); choosing(); columns(); window.addEventListener('resize', () => { regions(); columns(); }); });
})();
