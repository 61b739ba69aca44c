'use strict';
/* The on-site checklist: draws what answers.js keeps. Words come from the page (checklist-templates.xhtml). */
(function () {
  const root = document.querySelector('[data-k-checklist]');
  if (!root) return;
  const more = document.getElementById('k-words-more');
  const words = Object.assign({}, document.getElementById('k-words').dataset, more && more.dataset);
  const selecting = root.dataset.kSelection === 'true';
  /** Entered from paper, items go by the numbers that stand there. */
  const places = new Map((root.dataset.kPlaces || '').split(',').filter(Boolean).map((pair) => pair.split('=')));
  const find = (name) => document.querySelector('[data-k-' + name + ']');
  const cards = find('cards');
  const view = { section: null, current: null, only: false, drawn: '', pointing: false };
  const answers = window.kantokuAnswers(root.dataset.kChecklist, () => draw());
  const CHOICES = { YPN: ['YES', 'PARTIAL', 'NO', 'NA'], YN: ['YES', 'NO'], SCALE: ['0', '1', '2', '3', '4'] };

  // ---- small tools
  const copy = (id) => drawn(document.getElementById(id).content.firstElementChild.cloneNode(true));
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace('{' + i + '}', v), text || '');
  const time = (iso) => new Date(iso).toLocaleTimeString('sv-SE', { timeZone: 'Asia/Tokyo' });
  const part = (card, name) => card.querySelector('[data-' + name + ']');

  /** The drawings are taken into the page at the start: without a connection a reference to their file stays blank. */
  async function fetchDrawings() {
    const use = document.getElementById('k-glyph-YES').content.querySelector('use');
    const sprite = new DOMParser().parseFromString(await (await fetch(use.getAttribute('href').split('#')[0])).text(), 'image/svg+xml');
    sprite.documentElement.setAttribute('class', 'k-os-drawings');
    document.body.append(document.importNode(sprite.documentElement, true));
    view.drawings = true;
  }

  function drawn(node) {
    if (view.drawings) node.querySelectorAll('use').forEach((use) => use.setAttribute('href', '#' + use.getAttribute('href').split('#')[1]));
    return node;
  }

  function el(tag, className, text) {
    const e = document.createElement(tag);
    if (className) e.className = className;
    if (text !== undefined) e.textContent = text;
    return e;
  }

  const isAsked = (item) => item.type !== 'NOTE';
  const isChosen = (item) => item.type === 'CHOICE' || item.type === 'CHOICES';
  const isFile = (item) => item.type === 'FILE' || item.type === 'PHOTO';
  const chosen = (value) => value ? value.split('\n') : [];

  /** An answer in words; item is missing where another sheet asked, whose options are not known here. */
  function label(item, type, value) {
    if (value === null || value === undefined) return words.unanswered;
    if (item && isChosen(item)) return chosen(value).map((name) => (item.options.find((o) => o.name === name) || { label: name }).label).join(' ・ ');
    if (value === 'NONE') return words.nothing;
    if (type === 'SCALE') return value + ' ' + words['scale' + value];
    return words[String(value).toLowerCase()] || value;
  }

  function worded(item, type, value) {
    const plain = CHOICES[type] || value === null || value === undefined;
    const e = el('span', 'k-os-said' + (plain ? ' k-os-said-' + value : ''));
    if (CHOICES[type] && CHOICES.YPN.includes(value)) e.append(copy('k-glyph-' + value));
    e.append(label(item, type, value));
    return e;
  }

  // ---- which items are shown
  function shown() {
    const items = answers.items();
    return view.only ? items.filter((i) => i.grade) : items.filter((i) => i.category === view.section);
  }

  function sections() {
    const groups = new Map();
    answers.items().forEach((i) => {
      const g = groups.get(i.category) || { name: i.categoryName, items: [] };
      g.items.push(i);
      groups.set(i.category, g);
    });
    return groups;
  }

  const isAnswered = (item) => !isAsked(item) || answers.current(item.code).value !== null && answers.current(item.code).value !== undefined;

  // ---- the left side
  function drawTree() {
    const items = answers.items().filter(isAsked);
    const done = items.filter(isAnswered).length;
    find('answered').textContent = done;
    find('total').textContent = items.length;
    const bar = root.querySelector('progress');
    bar.max = items.length || 1;
    bar.value = done;
    find('findings').textContent = '(' + items.filter((i) => i.grade).length + ')';
    find('sections').replaceChildren(...Array.from(sections(), ([category, g]) => section(category, g)));
  }

  function section(category, group) {
    const asked = group.items.filter(isAsked);
    const n = asked.filter(isAnswered).length;
    const failed = group.items.filter((i) => i.grade).length;
    const button = el('button', 'k-os-section');
    button.type = 'button';
    const mark = n === asked.length ? 'done' : n ? 'part' : 'none';
    button.append(el('i', 'k-os-mark k-os-mark-' + mark), el('span', 'k-os-section-name', group.name));
    if (failed) button.append(el('span', 'k-os-section-bad', '× ' + fill(words.sectionFindings, failed)));
    button.append(el('span', 'k-os-section-n', n + '/' + asked.length));
    if (mark === 'done') button.firstChild.textContent = '✓';
    if (category === view.section && !view.only) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => { view.only = false; find('only').checked = false; open(category, group.items[0].code); });
    const li = el('li');
    li.append(button);
    return li;
  }

  // ---- one question
  function drawCards() {
    const items = shown();
    const key = items.map((i) => i.code).join();
    if (key !== view.drawn) {
      view.drawn = key;
      arrange(items);
    }
    items.forEach((item) => refresh(cards.querySelector('[data-item="' + item.code + '"]'), item));
  }

  /** Puts the cards of these items in order; a card that stays is not moved, so that nobody loses the focus. */
  function arrange(items) {
    const wanted = items.map((i) => cards.querySelector('[data-item="' + i.code + '"]') || card(i));
    if (!items.length) wanted.push(el('p', 'k-os-loading', words.none));
    Array.from(cards.children).filter((c) => !wanted.includes(c)).forEach((c) => c.remove());
    wanted.forEach((c, i) => { if (cards.children[i] !== c) cards.insertBefore(c, cards.children[i] || null); });
  }

  function card(item) {
    const card = copy('k-card');
    card.dataset.item = item.code;
    part(card, 'code').textContent = places.get(item.code) || (places.size ? '' : item.code);
    part(card, 'question').textContent = item.question;
    part(card, 'legend').textContent = item.question;
    part(card, 'hint').textContent = [item.hint, item.evidenceHint ? fill(words.evidenceExample, item.evidenceHint) : ''].filter(Boolean).join(' ');
    part(card, 'meta').textContent = item.categoryName + (isAsked(item) && !places.size ? ' · ' + fill(words.weight, item.weight) : '') + (item.knockout ? ' · ' + words.knockout : '') + (selecting ? origin(item) : '');
    part(card, 'priors').replaceChildren(...[prior(item.previous, words.previous, item), prior(item.selfAssessment, words.self)].filter(Boolean));
    part(card, 'answers').append(control(item));
    card.querySelectorAll('textarea').forEach((area) => area.addEventListener('input', () => change(item, { [area.dataset.field]: area.value || null }, true)));
    card.querySelectorAll('[data-file]').forEach((input) => input.addEventListener('change', () => {
      Array.from(input.files).forEach((file) => answers.attach(item.code, file));
      input.value = '';
    }));
    card.addEventListener('focusin', () => { if (!view.pointing) select(item.code, card); });
    card.addEventListener('click', () => select(item.code, card));
    if (isFile(item) && !item.mayHaveNone) card.querySelector('.k-os-answers').hidden = true;
    if (!isAsked(item)) card.querySelectorAll('.k-os-answers, .k-os-label, .k-os-evidence').forEach((e) => { e.hidden = true; });
    if (item.type === 'PHOTO') card.querySelector('.k-os-attach').hidden = true;
    return card;
  }

  /** Whom a selection asks: the candidate, or ourselves; and what no certificate excuses. */
  function origin(item) {
    return ' · ' + (item.ours ? words.ours : words.theirs) + (item.despite ? ' · ' + words.despite : '');
  }

  function prior(answer, title, item) {
    if (!answer) return null;
    const box = el('div', 'k-os-prior');
    box.append(el('p', 'k-os-prior-title', title + ' ' + answer.on), worded(item, answer.type, answer.value));
    if (answer.comment || answer.naReason) box.append(el('p', 'k-os-prior-text', answer.comment || answer.naReason));
    if (selecting && item && item.type === answer.type && !isFile(item)) box.append(again(item, answer));
    return box;
  }

  /** In a re-selection the last answer stands once somebody has confirmed it. */
  function again(item, answer) {
    const button = el('button', 'k-btn', words.reuse);
    button.type = 'button';
    button.dataset.change = '';
    button.dataset.reuse = '';
    button.addEventListener('click', () => change(item, { value: answer.value, naReason: answer.naReason, comment: answer.comment }));
    return button;
  }

  /** A box that stands for one value of an item that is answered otherwise. */
  function ticked(item, value, text) {
    const label = el('label', 'k-os-never');
    const check = el('input');
    check.type = 'checkbox';
    check.dataset.ticked = value;
    check.addEventListener('change', () => change(item, { value: check.checked ? value : null }));
    label.append(check, ' ' + text);
    return label;
  }

  function control(item) {
    const box = el('div', 'k-os-control');
    if (CHOICES[item.type]) {
      CHOICES[item.type].forEach((value) => {
        const choice = el('label');
        const radio = el('input', 'k-sr');
        Object.assign(radio, { type: 'radio', name: item.code, value: value });
        radio.addEventListener('change', () => change(item, { value: value }));
        choice.append(radio, worded(item, item.type, value));
        box.append(choice);
      });
    } else if (isChosen(item)) {
      item.options.forEach((option) => box.append(optionBox(item, option)));
    } else if (item.type === 'TEXT') {
      box.append(field(item, el('textarea', 'k-os-input')));
    } else if (item.type === 'NUMBER' || item.type === 'DECIMAL' || item.type === 'DATE') {
      const input = el('input', 'k-os-input');
      input.type = item.type === 'DATE' ? 'date' : 'text';
      if (item.type === 'NUMBER') { input.inputMode = 'numeric'; input.pattern = '[0-9]*'; }
      if (item.type === 'DECIMAL') input.inputMode = 'decimal';
      box.append(field(item, input));
      if (item.type === 'DATE') box.append(ticked(item, 'NEVER', words.never));
    } else if (item.mayHaveNone) {
      box.append(ticked(item, 'NONE', words.nothing));
    }
    return box;
  }

  /** An option: one of several excludes the others only where a single one is asked for. */
  function optionBox(item, option) {
    const several = item.type === 'CHOICES';
    const label = el('label');
    const box = el('input', several ? '' : 'k-sr');
    Object.assign(box, { type: several ? 'checkbox' : 'radio', name: item.code, value: option.name });
    box.dataset.option = '';
    box.addEventListener('change', () => change(item, { value: several ? among(item, option.name, box.checked) : option.name }));
    label.append(box, el('span', '', (several ? ' ' : '') + option.label));
    return label;
  }

  /** The chosen options with one more or one less, in the order in which they are offered. */
  function among(item, name, on) {
    const now = chosen(answers.current(item.code).value).filter((n) => n !== name).concat(on ? [name] : []);
    return item.options.map((o) => o.name).filter((n) => now.includes(n)).join('\n') || null;
  }

  function field(item, input) {
    input.dataset.value = '';
    input.setAttribute('aria-label', words.value);
    input.addEventListener('input', () => change(item, { value: input.value.trim() || null }, true));
    return input;
  }

  /** Brings a card up to date without touching the field somebody is typing in. */
  function refresh(card, item) {
    if (!card) return;
    const a = answers.current(item.code);
    const active = view.current === item.code;
    const open = active || !isAsked(item) || !isAnswered(item) || answers.conflict(item.code) || answers.refusal(item.code);
    card.classList.toggle('k-os-active', active);
    card.classList.toggle('k-os-short', !open);
    card.querySelectorAll('input[type=radio]').forEach((radio) => { radio.checked = radio.value === a.value; });
    card.querySelectorAll('input[type=checkbox][data-option]').forEach((box) => { box.checked = chosen(a.value).includes(box.value); });
    card.querySelectorAll('[data-value]').forEach((input) => set(input, a.value === 'NEVER' ? '' : a.value));
    card.querySelectorAll('[data-ticked]').forEach((check) => { check.checked = a.value === check.dataset.ticked; });
    card.querySelectorAll('textarea[data-field], select[data-field]').forEach((area) => set(area, a[area.dataset.field]));
    card.querySelectorAll('input, textarea, select, [data-change]').forEach((input) => { input.disabled = !answers.editable(); });
    part(card, 'na').hidden = a.value !== 'NA';
    part(card, 'comment-hint').textContent = a.value === 'NO' ? words.commentNo : a.value === 'PARTIAL' ? words.commentPartial : '';
    part(card, 'error').textContent = answers.refusal(item.code) || '';
    chip(card, item, a, open);
    drawFiles(card, item);
    judgement(card, item, a);
    finding(card, item, a);
    conflict(card, item, a);
  }

  function set(input, value) {
    const text = value === null || value === undefined ? '' : String(value);
    if (document.activeElement !== input && input.value !== text) input.value = text;
  }

  function chip(card, item, a, open) {
    const chip = part(card, 'chip');
    const said = item.selfAssessment && item.selfAssessment.type === item.type && isAnswered(item) && item.selfAssessment.value !== a.value;
    chip.replaceChildren();
    chip.className = 'k-os-chip';
    if (!open && isAsked(item)) chip.append(worded(item, item.type, a.value));
    else if (said) { chip.classList.add('k-os-differs'); chip.append('△ ' + words.differs); }
    part(card, 'meta').hidden = !open;
    const end = [];
    if (!open && item.evidence.length) end.push(fill(words.files, item.evidence.length));
    if (answers.isUnsent(item.code)) end.push(words.unsent);
    else if (item.answeredAt && !open) end.push(time(item.answeredAt).slice(0, 5));
    part(card, 'end').textContent = end.join(' · ');
  }

  function drawFiles(card, item) {
    const sent = item.evidence.map((f) => file(item, f.id, f.name, f.at, f.mime.startsWith('image/') ? root.dataset.kEvidence + f.id : null, root.dataset.kEvidence + f.id, null));
    const waiting = answers.pendingFiles(item.code).map((f) => file(item, f.id, f.name, f.at, null, null, f.refused || words.unsent));
    const key = sent.length + ':' + waiting.length + ':' + item.evidence.map((f) => f.id).join();
    if (card.dataset.files === key && !waiting.length) return;
    card.dataset.files = key;
    part(card, 'files').replaceChildren(...sent, ...waiting);
  }

  function file(item, id, name, at, picture, href, note) {
    const li = el('li', 'k-os-file');
    if (picture) { const img = el('img'); img.src = picture; img.alt = ''; img.loading = 'lazy'; li.append(img); }
    const title = el(href ? 'a' : 'span', 'k-os-file-name', name);
    if (href) { title.href = href; title.target = '_blank'; title.rel = 'noopener'; }
    li.append(title, el('span', 'k-os-file-at', time(at).slice(0, 5)));
    if (note) li.append(el('b', 'k-os-file-note', note));
    if (answers.editable()) {
      const remove = el('button', 'k-os-remove');
      remove.type = 'button';
      remove.setAttribute('aria-label', fill(words.remove, name));
      remove.append(copy('k-glyph-remove'));
      remove.addEventListener('click', () => answers.detach(item.code, id));
      li.append(remove);
    }
    return li;
  }

  /** Where only a person can tell, the rule's question is put as two buttons. */
  function judgement(card, item, a) {
    const box = part(card, 'judgement');
    const asked = item.asksText || (a.judgement !== null && a.judgement !== undefined && box.dataset.asked);
    if (!asked) { box.replaceChildren(); return; }
    box.dataset.asked = item.asksText || box.dataset.asked;
    const set = el('fieldset', 'k-os-judge');
    set.append(el('legend', '', box.dataset.asked));
    [[true, words.judgeYes], [false, words.judgeNo]].forEach(([value, text]) => {
      const button = el('button', 'k-btn', text);
      button.type = 'button';
      button.setAttribute('aria-pressed', String(a.judgement === value));
      button.addEventListener('click', () => change(item, { judgement: value }));
      set.append(button);
    });
    box.replaceChildren(set);
  }

  function finding(card, item, a) {
    const box = part(card, 'finding');
    if (!item.grade) { box.replaceChildren(); delete card.dataset.grade; return; }
    if (!box.firstChild) {
      box.append(copy('k-finding'));
      const shift = part(box, 'shift');
      part(box, 'change').addEventListener('click', () => { shift.hidden = !shift.hidden; if (!shift.hidden) shift.querySelector('select').focus(); });
      shift.querySelector('select').addEventListener('change', (e) => change(item, { gradeShift: Number(e.target.value) }));
      shift.querySelector('textarea').addEventListener('input', (e) => change(item, { gradeReason: e.target.value || null }, true));
      if (selecting) part(box, 'change').remove();
      if (item.knockout) shift.querySelector('option[value="-1"]').remove();
    }
    box.firstElementChild.className = 'k-os-finding k-os-finding-' + item.grade;
    if (card.dataset.grade !== item.grade) { card.dataset.grade = item.grade; part(box, 'grade').replaceChildren(copy('k-grade-' + item.grade)); }
    part(box, 'words').textContent = item.gradeDays ? fill(words.finding, item.gradeDays) : words.observation;
    if (a.gradeShift) part(box, 'shift').hidden = false;
    box.querySelectorAll('select[data-field], textarea[data-field]').forEach((f) => set(f, f.dataset.field === 'gradeShift' ? a.gradeShift || 0 : a[f.dataset.field]));
  }

  function conflict(card, item, a) {
    const box = part(card, 'conflict');
    if (!answers.conflict(item.code)) { box.replaceChildren(); return; }
    if (box.firstChild) return;
    const message = copy('k-conflict');
    const describe = (x) => [label(item, item.type, x.value), x.naReason, x.comment].filter(Boolean).join(' ／ ');
    part(message, 'theirs').textContent = describe(item) + (item.answeredBy ? '（' + item.answeredBy + '）' : '');
    part(message, 'mine').textContent = describe(a);
    part(message, 'take').addEventListener('click', () => answers.takeTheirs(item.code));
    part(message, 'keep').addEventListener('click', () => answers.keepMine(item.code));
    box.append(message);
  }

  // ---- the strip on top and the footer
  function drawStatus() {
    const s = answers.status();
    const banner = document.getElementById('banner');
    banner.className = 'k-os-banner';
    const parts = [];
    if (s.closed) { banner.classList.add('k-os-banner-bad'); parts.push(el('b', '', s.closed === '404' ? words.readonly : s.closed)); }
    else if (s.connection === 'signedOut') {
      const link = el('a', '', words.signIn);
      link.href = root.dataset.kSignin;
      parts.push(el('b', '', words.signedOut), link);
    } else if (s.connection === 'offline') parts.push(copy('k-glyph-offline'), el('b', '', words.offline), el('span', '', words.offlineText));
    else if (s.connection === 'failing') parts.push(el('b', '', words.failing));
    else if (s.sending && s.unsent) { banner.classList.add('k-os-banner-info'); parts.push(el('span', '', words.sending)); }
    else if (s.unsent && s.loaded && !s.sending) parts.push(el('span', '', words.waitConflict));
    if (parts.length && s.unsent) parts.push(el('b', 'k-os-banner-end', fill(words.count, s.unsent)));
    const text = parts.map((p) => p.textContent).join('|');
    banner.hidden = !parts.length;
    if (banner.dataset.text !== text) { banner.dataset.text = text; banner.replaceChildren(...parts); }
    find('saved').textContent = s.savedAt ? fill(words.saved, time(s.savedAt)) : '';
    find('sent').textContent = s.sentAt ? fill(words.sent, time(s.sentAt).slice(0, 5)) : '';
  }

  function change(item, patch, typing) {
    if (!answers.change(item.code, patch, typing)) window.alert(words.full);
  }

  // ---- moving
  /** Makes a card the current one. The others fold up; the card itself stays where it is under the finger. */
  function select(code, card) {
    if (view.current === code) return;
    const before = card.getBoundingClientRect().top;
    view.current = code;
    drawCards();
    window.scrollBy(0, card.getBoundingClientRect().top - before);
  }

  function open(category, code) {
    view.section = category;
    view.current = code;
    draw();
    const card = cards.querySelector('[data-item="' + code + '"]');
    if (card) { card.focus({ preventScroll: true }); card.scrollIntoView({ block: 'start', behavior: 'smooth' }); }
    history.replaceState(null, '', '#' + code);
  }

  function step(by) {
    const items = view.only ? shown() : answers.items();
    const at = items.findIndex((i) => i.code === view.current);
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
    if (next) open(next.category, next.code);
  }

  function draw() {
    const items = answers.items();
    if (items.length && !items.some((i) => i.code === view.current)) {
      const wanted = items.find((i) => '#' + i.code === location.hash) || items.find((i) => !isAnswered(i)) || items[0];
      view.section = wanted.category;
      view.current = wanted.code;
    }
    drawStatus();
    if (!items.length) return;
    drawTree();
    drawCards();
  }

  window.addEventListener('hashchange', () => {
    const item = answers.items().find((i) => '#' + i.code === location.hash);
    if (item) open(item.category, item.code);
  });
  // A card must not fold up between pressing and releasing, or the press would land on another one.
  document.addEventListener('pointerdown', () => { view.pointing = true; }, true);
  document.addEventListener('click', () => { view.pointing = false; });
  document.addEventListener('keydown', () => { view.pointing = false; }, true);
  find('only').addEventListener('change', (e) => { view.only = e.target.checked; view.drawn = ''; draw(); });
  document.querySelectorAll('[data-k-step]').forEach((b) => b.addEventListener('click', () => step(Number(b.dataset.kStep))));
  fetchDrawings().catch(() => { /* offline from the start: the words are there */ }).then(() => answers.load());
})();
