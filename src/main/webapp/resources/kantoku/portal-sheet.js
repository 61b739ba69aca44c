'use strict';
/* A contractor's self-assessment, one question at a time. answers.js keeps and sends the answers; this draws them.
   Words come from the page (WEB-INF/portal/words.xhtml). Questions go by their place; their codes are never shown. */
(function () {
  const root = document.querySelector('[data-k-sheet]');
  if (!root) return;
  const foot = document.querySelector('[data-k-sheet-foot]');
  const words = document.getElementById('k-words').dataset;
  const part = (name) => root.querySelector('[data-part=' + name + ']') || foot.querySelector('[data-part=' + name + ']');
  const CHOICES = { YPN: ['YES', 'PARTIAL', 'NO', 'NA'], YN: ['YES', 'NO'], SCALE: ['0', '1', '2', '3', '4'] };
  const view = { index: null, drawn: null, errors: false };
  const answers = window.kantokuAnswers(root.dataset.kSheet, draw);

  // ---- small tools
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace('{' + i + '}', v), text || '');
  const icon = (name) => document.getElementById('k-icon-' + name).content.firstElementChild.cloneNode(true);
  const clock = (iso) => new Date(iso).toLocaleTimeString('sv-SE', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
  const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

  function el(tag, attributes, ...children) {
    const e = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => { if (value !== null && value !== undefined && value !== false) e.setAttribute(name, value === true ? '' : value); });
    e.append(...children.filter((c) => c !== null && c !== undefined));
    return e;
  }

  const questions = () => answers.items().filter((item) => item.code !== root.dataset.declaration);
  const item = () => questions()[view.index];
  const isAnswered = (q) => q.type === 'NOTE' || answers.current(q.code).value !== null && answers.current(q.code).value !== undefined;

  const isChosen = (q) => q.type === 'CHOICE' || q.type === 'CHOICES';
  const chosen = (value) => value ? value.split('\n') : [];

  /** Sections that the firm gave to whoever is signed in. */
  const isMine = (q) => (root.dataset.mine || '').split(',').slice(0, -1).includes(q.category);

  function said(value, q) {
    if (value === null || value === undefined) return words.none;
    if (q && isChosen(q)) return chosen(value).map((name) => (q.options.find((o) => o.name === name) || { label: name }).label).join(' ・ ');
    if (q && q.type === 'SCALE') return value + ' ' + words['scale' + value];
    return { YES: words.yes, PARTIAL: words.partial, NO: words.no, NA: words.na, NEVER: words.never, ATTACHED: words.attached }[value] || value;
  }

  // ---- where we are: the number in the address, else the first question without an answer, one's own before others', else one that came back
  function choosePlace() {
    const asked = parseInt(location.hash.slice(1), 10);
    const list = questions();
    if (asked >= 1 && asked <= list.length) return asked - 1;
    const mine = list.findIndex((q) => isMine(q) && !isAnswered(q));
    const open = list.findIndex((q) => !isAnswered(q));
    const returned = list.findIndex((q) => q.remark);
    return [mine, open, returned, 0].find((at) => at >= 0);
  }

  function go(index) {
    view.index = Math.max(0, Math.min(index, questions().length - 1));
    view.errors = false;
    view.drawn = null;
    history.replaceState(null, '', '#' + (view.index + 1));
    part('listBox').open = false;
    draw();
    window.scrollTo(0, 0);
    part('question').focus({ preventScroll: true });
  }

  // ---- drawing
  function draw() {
    const status = answers.status();
    drawSaved(status);
    if (!status.loaded) {
      if (status.closed) part('wait').textContent = status.closed;
      return;
    }
    if (!questions().length) return;
    if (view.index === null) {
      view.index = choosePlace();
      part('wait').hidden = true;
      part('body').hidden = false;
    }
    if (view.index >= questions().length) view.index = questions().length - 1;
    drawPlace();
    const q = item();
    const key = q.code + '/' + answers.editable();
    if (view.drawn !== key) {
      view.drawn = key;
      drawQuestion(q);
    }
    drawState(q);
    drawFiles(q);
  }

  function drawPlace() {
    const list = questions();
    const asked = list.filter((q) => q.type !== 'NOTE');
    const done = asked.filter(isAnswered).length;
    part('section').textContent = item().categoryName;
    part('number').textContent = String(view.index + 1);
    part('of').textContent = fill(words.of, list.length);
    part('count').textContent = fill(words.count, done, asked.length);
    const bar = part('bar');
    bar.setAttribute('aria-valuenow', done);
    bar.setAttribute('aria-valuemax', asked.length);
    bar.firstElementChild.className = 'k-bar-fill k-w-' + Math.floor(done * 100 / Math.max(1, asked.length));
    part('prev').disabled = view.index === 0;
    part('next').textContent = view.index < list.length - 1 ? words.next : answers.editable() ? words.finish : words.back;
    if (part('listBox').open) drawList();
  }

  function drawList() {
    part('list').replaceChildren(...questions().map((q, i) => {
      const b = el('button', { type: 'button', 'aria-current': i === view.index ? 'true' : null },
        el('span', {}, String(i + 1)), el('span', {}, q.question), el('span', {}, (isAnswered(q) && !q.gap ? words.done : words.open) + (isMine(q) ? ' · ' + words.mine : '')));
      b.addEventListener('click', () => go(i));
      return el('li', {}, b);
    }));
  }

  function drawQuestion(q) {
    part('question').textContent = q.question;
    part('hint').textContent = q.hint;
    part('hint').hidden = !q.hint;
    part('remark').replaceChildren(...(q.remark ? [el('div', { class: 'k-remark' }, el('b', {}, words.remark), el('p', { class: 'k-words', lang: 'ja' }, q.remark))] : []));
    part('previous').replaceChildren(...(q.previous ? [previous(q.previous, q), again(q)].filter(Boolean) : []));
    part('answer').replaceChildren(control(q));
    part('extra').replaceChildren();
    view.extra = null;
  }

  function previous(p, q) {
    const body = [el('p', {}, fill(words.previousOn, p.on))];
    [p.comment, p.naReason].filter(Boolean).forEach((text) => body.push(el('p', { class: 'k-words', lang: 'ja' }, text)));
    return el('details', { class: 'k-previous' }, el('summary', {}, fill(words.previous, said(p.value, q))), ...body);
  }

  /** Last time's answer is offered only: it counts once somebody has confirmed that it still holds. */
  function again(q) {
    const p = q.previous;
    if (!answers.editable() || p.type !== q.type || p.value === null || p.value === undefined || ['FILE', 'PHOTO', 'NOTE'].includes(q.type)) return null;
    const box = el('div', { class: 'k-again', 'data-again': true });
    const use = el('button', { type: 'button', class: 'k-btn k-quiet' }, words.reuse);
    use.addEventListener('click', () => {
      const yes = el('button', { type: 'button', class: 'k-btn k-primary' }, words.reuseYes);
      const no = el('button', { type: 'button', class: 'k-btn k-quiet' }, words.reuseNo);
      yes.addEventListener('click', () => {
        answers.change(q.code, { value: p.value, naReason: p.naReason, comment: p.comment });
        view.drawn = null;
        draw();
        part('question').focus({ preventScroll: true });
      });
      no.addEventListener('click', () => { box.replaceChildren(use); use.focus(); });
      const told = [said(p.value, q), p.naReason, p.comment].filter(Boolean).join(' / ');
      box.replaceChildren(el('div', { class: 'k-msg k-msg-info', role: 'group', 'aria-label': words.reuse },
        el('div', {}, el('b', { class: 'k-words', lang: 'ja' }, told), el('p', {}, words.reuseAsk), el('div', { class: 'k-buttons' }, yes, no))));
      yes.focus();
    });
    box.append(use);
    return box;
  }

  function control(q) {
    if (CHOICES[q.type]) return choices(q);
    if (q.type === 'NUMBER') return input(q, { type: 'text', inputmode: 'numeric', pattern: '[0-9]*', maxlength: 12 }, words.number);
    if (q.type === 'DECIMAL') return input(q, { type: 'text', inputmode: 'decimal', maxlength: 19 }, words.decimal);
    if (isChosen(q)) return options(q);
    if (q.type === 'DATE') return dateInput(q);
    if (q.type === 'TEXT') return textInput(q);
    return el('div', {});
  }

  function choices(q) {
    const group = el('fieldset', { class: 'k-choice k-answers' }, el('legend', { class: 'k-sr' }, words.answer));
    CHOICES[q.type].forEach((value) => {
      const hint = value === 'PARTIAL' ? words.hintPartial : value === 'NA' ? words.hintNa : null;
      const radio = el('input', { type: 'radio', name: 'answer', value: value, disabled: !answers.editable() });
      radio.checked = answers.current(q.code).value === value;
      radio.addEventListener('change', () => {
        view.errors = false;
        answers.change(q.code, { value: value, naReason: value === 'NA' ? answers.current(q.code).naReason : null });
      });
      group.append(el('label', {}, radio, el('span', {}, { YES: words.yes, PARTIAL: words.partial, NO: words.no, NA: words.na }[value] || value + ' ' + words['scale' + value], hint ? el('small', {}, hint) : null)));
    });
    return group;
  }

  function options(q) {
    const several = q.type === 'CHOICES';
    const group = el('fieldset', { class: 'k-choice k-answers' }, el('legend', { class: 'k-sr' }, words.answer));
    q.options.forEach((option) => {
      const box = el('input', { type: several ? 'checkbox' : 'radio', name: 'answer', value: option.name, disabled: !answers.editable() });
      box.checked = chosen(answers.current(q.code).value).includes(option.name);
      box.addEventListener('change', () => {
        const on = Array.from(group.querySelectorAll('input:checked'), (b) => b.value);
        answers.change(q.code, { value: on.join('\n') || null });
      });
      group.append(el('label', {}, box, el('span', {}, option.label)));
    });
    return group;
  }

  function input(q, attributes, label) {
    const field = el('input', Object.assign({ id: 'k-answer', disabled: !answers.editable() }, attributes));
    field.value = answers.current(q.code).value || '';
    const error = el('p', { class: 'k-sheet-error', id: 'k-answer-error', role: 'alert' });
    field.addEventListener('input', () => {
      const text = field.value.normalize('NFKC').replace(/[,\s]/g, '');
      const right = q.type === 'DECIMAL' ? /^([0-9]{1,12}(\.[0-9]{1,6})?)?$/.test(text) : /^[0-9]{0,12}$/.test(text);
      wrong(field, error, right ? null : q.type === 'DECIMAL' ? words.decimalWrong : words.numberWrong);
      if (right) answers.change(q.code, { value: text === '' ? null : q.type === 'DECIMAL' ? text : String(Number(text)) }, true);
    });
    return el('div', {}, el('label', { class: 'k-sheet-label', for: 'k-answer' }, label), field, error);
  }

  function dateInput(q) {
    const field = el('input', { id: 'k-answer', type: 'date', max: today(), disabled: !answers.editable() });
    const never = el('input', { type: 'checkbox', disabled: !answers.editable() });
    const now = answers.current(q.code).value;
    never.checked = now === 'NEVER';
    field.value = now && now !== 'NEVER' ? now : '';
    const error = el('p', { class: 'k-sheet-error', id: 'k-answer-error', role: 'alert' });
    field.addEventListener('change', () => {
      const late = field.value > today();
      wrong(field, error, late ? words.dateFuture : null);
      if (late) return;
      never.checked = false;
      answers.change(q.code, { value: field.value || null });
    });
    never.addEventListener('change', () => {
      if (never.checked) field.value = '';
      answers.change(q.code, { value: never.checked ? 'NEVER' : null });
    });
    return el('div', { class: 'k-answers' }, el('div', {}, el('div', { class: 'k-sheet-label' }, el('span', {}, words.date)), labelled(field, words.date), error),
      el('label', {}, never, el('span', {}, words.never)));
  }

  function labelled(field, text) {
    field.setAttribute('aria-label', text);
    return field;
  }

  function textInput(q) {
    const field = el('textarea', { id: 'k-answer', maxlength: 2000, disabled: !answers.editable() });
    field.value = answers.current(q.code).value || '';
    field.addEventListener('input', () => answers.change(q.code, { value: field.value.trim() ? field.value : null }, true));
    return el('div', {}, el('label', { class: 'k-sheet-label', for: 'k-answer' }, words.answer), field);
  }

  function wrong(field, error, text) {
    error.replaceChildren(...(text ? [icon('error'), el('span', {}, text)] : []));
    field.setAttribute('aria-invalid', text ? 'true' : 'false');
    if (text) field.setAttribute('aria-describedby', error.id); else field.removeAttribute('aria-describedby');
  }

  // ---- what an answer asks for beside itself: what is missing, why it does not apply, or a free remark
  function extraOf(q) {
    const value = answers.current(q.code).value;
    if (!CHOICES[q.type]) return null;
    if (value === 'PARTIAL') return { field: 'comment', label: words.missingPart, must: true, example: words.example };
    if (value === 'NA') return { field: 'naReason', label: words.missingReason, must: true, example: '' };
    if (value === 'NO') return { field: 'comment', label: words.more, must: false, example: '' };
    return answers.current(q.code).comment ? { field: 'comment', label: words.more, must: false, example: '' } : null;
  }

  function drawState(q) {
    part('answer').querySelectorAll('input[name=answer]').forEach((box) => { box.checked = chosen(answers.current(q.code).value).includes(box.value); });
    const extra = extraOf(q);
    const key = extra ? extra.field + extra.must : '';
    if (view.extra !== key) {
      view.extra = key;
      part('extra').replaceChildren(...(extra ? [extraField(q, extra)] : []));
    }
    const a = answers.current(q.code);
    put('k-answer', a.value === 'NEVER' ? '' : a.value);
    if (extra) put('k-extra', a[extra.field]);
    const never = q.type === 'DATE' && part('answer').querySelector('input[type=checkbox]');
    if (never) never.checked = a.value === 'NEVER';
    drawNotice(q);
  }

  /** What somebody else left meanwhile, unless somebody is writing there. */
  function put(id, value) {
    const field = document.getElementById(id);
    const text = value || '';
    if (field && document.activeElement !== field && field.getAttribute('aria-invalid') !== 'true' && field.value.trim() !== text.trim()) field.value = text;
  }

  function extraField(q, extra) {
    const field = el('textarea', { id: 'k-extra', maxlength: 2000, placeholder: extra.example, disabled: !answers.editable() });
    field.value = answers.current(q.code)[extra.field] || '';
    const error = el('p', { class: 'k-sheet-error', id: 'k-extra-error', role: 'alert' });
    field.addEventListener('input', () => {
      answers.change(q.code, { [extra.field]: field.value.trim() ? field.value : null }, true);
      wrong(field, error, null);
    });
    return el('div', {}, el('label', { class: 'k-sheet-label', for: 'k-extra' }, extra.label, extra.must ? el('span', { class: 'k-must' }, words.must) : null), field, error);
  }

  /** Nothing goes lost when this refuses to go on: it only says what is still to be written. */
  function isComplete(q) {
    const extra = extraOf(q);
    if (!extra || !extra.must || (answers.current(q.code)[extra.field] || '').trim()) return true;
    const field = document.getElementById('k-extra');
    wrong(field, document.getElementById('k-extra-error'), words.empty);
    field.focus();
    return false;
  }

  function drawNotice(q) {
    const box = [];
    if (answers.refusal(q.code)) box.push(message('bad', answers.refusal(q.code)));
    if (answers.conflict(q.code)) {
      const mine = el('button', { type: 'button', class: 'k-btn' }, words.keepMine);
      const theirs = el('button', { type: 'button', class: 'k-btn k-quiet' }, words.takeTheirs);
      mine.addEventListener('click', () => answers.keepMine(q.code));
      theirs.addEventListener('click', () => { answers.takeTheirs(q.code); view.drawn = null; draw(); });
      box.push(message('warn', fill(words.conflict, said(q.value, q)), el('div', { class: 'k-buttons' }, mine, theirs)));
    }
    if (!answers.editable()) box.push(message('info', words.readOnly));
    const drawn = box.map((b) => b.textContent).join('|');
    if (part('notice').dataset.drawn !== drawn) {
      part('notice').dataset.drawn = drawn;
      part('notice').replaceChildren(...box);
    }
  }

  function message(tone, text, more) {
    return el('div', { class: 'k-msg k-msg-' + tone }, icon('error'), el('div', {}, text, more));
  }

  // ---- files
  function drawFiles(q) {
    const box = part('evidence');
    box.hidden = q.type === 'NOTE';
    const pending = answers.pendingFiles(q.code);
    const drawn = JSON.stringify([q.code, q.evidence, pending.map((f) => [f.id, f.refused]), answers.editable()]);
    if (box.dataset.drawn === drawn) return;
    box.dataset.drawn = drawn;
    const rows = q.evidence.map((f) => fileRow(q, f.id, f.name, size(f.bytes) + ' · ' + words.sent, (f.mime || '').startsWith('image/'), false))
      .concat(pending.map((f) => fileRow(q, f.id, f.name, f.refused || size(f.blob.size) + ' · ' + words.waiting, (f.blob.type || '').startsWith('image/'), Boolean(f.refused))));
    box.replaceChildren(el('div', { class: 'k-sheet-label' }, el('span', {}, words.evidence), q.evidenceHint ? el('small', {}, q.evidenceHint) : null),
      el('div', { class: 'k-sheet-files' }, ...rows), ...(answers.editable() ? [adder(q), el('p', { class: 'k-hint' }, words.limits), sentBefore(q)] : []));
  }

  const size = (bytes) => bytes >= 1e6 ? (bytes / 1e6).toFixed(1) + ' MB' : Math.max(1, Math.round(bytes / 1e3)) + ' KB';

  function fileRow(q, id, name, note, picture, refused) {
    const title = typeof id === 'string' ? el('a', { href: root.dataset.kSheet.replace(/\/api\/.*/, '') + '/evidence/view?id=' + id }, name) : el('span', {}, name);
    const row = el('div', { class: 'k-sheet-file' }, icon(picture ? 'image' : 'file'), el('span', {}, title, el('small', refused ? { class: 'k-value-bad' } : {}, note)));
    if (answers.editable()) {
      const remove = el('button', { type: 'button', 'aria-label': words.remove + ' ' + name }, icon('close'));
      remove.addEventListener('click', () => answers.detach(q.code, id));
      row.append(remove);
    }
    return row;
  }

  /** Files sent before, fetched when the list is opened. */
  function sentBefore(q) {
    const list = el('ul', { class: 'k-plain' });
    const box = el('details', { class: 'k-previous' }, el('summary', {}, words.reuseFile), el('p', { class: 'k-hint' }, words.reuseHint), list);
    box.addEventListener('toggle', async () => {
      if (!box.open || list.dataset.filled) return;
      list.dataset.filled = 'true';
      try {
        const reply = await fetch(root.dataset.kSheet.replace(/\/api\/.*/, '') + '/api/own-evidence', { headers: { Accept: 'application/json' } });
        const own = reply.ok ? await reply.json() : [];
        list.replaceChildren(...own.filter((f) => !q.evidence.some((e) => e.id === f.id)).map((f) => {
          const use = el('button', { type: 'button', class: 'k-btn', 'aria-label': words.reuseUse + ' ' + f.name }, words.reuseUse);
          use.addEventListener('click', () => answers.reuse(q.code, f.id));
          return el('li', { class: 'k-sheet-file' }, icon(f.mime.startsWith('image/') ? 'image' : 'file'), el('span', {}, f.name, el('small', {}, size(f.bytes))), use);
        }));
        if (!own.length) list.replaceChildren(el('li', {}, words.reuseNone));
      } catch (e) {
        delete list.dataset.filled;
      }
    });
    return box;
  }

  function adder(q) {
    const field = el('input', { type: 'file', multiple: true, accept: 'image/png,image/jpeg,.pdf,.xlsx,.csv' });
    field.addEventListener('change', () => {
      Array.from(field.files).forEach((file) => answers.attach(q.code, file));
      field.value = '';
    });
    return el('label', { class: 'k-sheet-add' }, icon('camera'), words.add, field);
  }

  // ---- the foot: what is saved, and where to go
  function drawSaved(status) {
    const box = part('saved');
    let tone = '', name = 'check', text = '', more = null;
    if (status.closed) { tone = 'bad'; name = 'error'; text = fill(words.closed, status.closed); }
    else if (status.connection === 'signedOut') { tone = 'bad'; name = 'error'; text = words.signedOut; more = el('a', { href: (document.documentElement.dataset.kSignIn || '/signin'), target: '_blank' }, words.signIn); }
    else if (status.connection === 'offline') { tone = 'warn'; name = 'offline'; text = words.offline; }
    else if (status.connection === 'failing') { tone = 'warn'; name = 'error'; text = words.failing; }
    else if (status.sending || status.unsent) { text = words.saving; }
    else if (status.sentAt) { text = fill(words.saved, clock(status.sentAt)); }
    const drawn = tone + text;
    if (box.dataset.drawn === drawn) return;
    box.dataset.drawn = drawn;
    box.dataset.tone = tone;
    box.replaceChildren(...(text ? [icon(name), el('span', {}, text), more].filter(Boolean) : []));
  }

  part('prev').addEventListener('click', () => go(view.index - 1));
  part('next').addEventListener('click', () => {
    if (view.index === null) return;
    if (answers.editable() && !isComplete(item())) return;
    if (view.index < questions().length - 1) go(view.index + 1);
    else location.href = answers.editable() ? root.dataset.submit : 'home';
  });
  part('listBox').addEventListener('toggle', () => { if (part('listBox').open) drawList(); });
  window.addEventListener('hashchange', () => { const n = parseInt(location.hash.slice(1), 10); if (n && n - 1 !== view.index) go(n - 1); });
  answers.load();
})();
