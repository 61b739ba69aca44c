'use strict';
/* Answers that survive a lost connection, a reload and an ended session (docs/howto/answers-api.md).
   Every change is written to localStorage first and then sent, under an id of its own; files wait in IndexedDB.
   kantokuAnswers(api, changed) knows nothing of the page: it calls changed() whenever there is something new to show. */
window.kantokuAnswers = function (api, changed) {
  const KEY = 'kantoku.answers.' + api;
  const FIELDS = ['value', 'naReason', 'comment', 'judgement', 'gradeShift', 'gradeReason'];
  const RETRY_MS = 5000;
  const BATCH = 50;

  const state = { items: [], editable: false, loaded: false, taken: 0, sending: false, connection: 'ok', closed: null, lastFailed: false, notes: {} };
  const kept = read();
  const files = fileQueue(KEY);
  let timer = null;

  // ---- what is kept on this device: changes not taken by the server yet, and the two times shown in the footer
  function read() {
    try {
      return Object.assign({ unsent: {}, savedAt: null, sentAt: null }, JSON.parse(localStorage.getItem(KEY) || '{}'));
    } catch (e) {
      return { unsent: {}, savedAt: null, sentAt: null };
    }
  }

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      return true;
    } catch (e) {
      return false;
    }
  }

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 0x0f | 0x40;
    b[8] = b[8] & 0x3f | 0x80;
    const hex = Array.from(b, (n) => n.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function stored(code) {
    return state.items.find((item) => item.code === code);
  }

  /** The answer as the person sees it: what is stored, overlaid by what waits on this device. */
  function current(code) {
    const item = stored(code) || {};
    const waiting = kept.unsent[code];
    const answer = {};
    FIELDS.forEach((field) => { answer[field] = waiting ? waiting[field] : item[field]; });
    return answer;
  }

  /** @param typing wait until the typing pauses before sending */
  function change(code, patch, typing) {
    const before = kept.unsent[code];
    const item = stored(code);
    const supersedes = before ? before.supersedes.concat(before.attempted ? [before.id] : []) : [];
    kept.unsent[code] = Object.assign(current(code), patch, {
      id: uuid(), item: code, base: before ? before.base : (item ? item.revision : 0), supersedes: supersedes
    });
    kept.savedAt = new Date().toISOString();
    const safe = keep();
    changed();
    later(typing ? 700 : 0);
    return safe;
  }

  // ---- talking to the server
  async function call(method, path, body, headers) {
    const csrf = document.querySelector('meta[name=csrf]');
    const response = await fetch(api + path, {
      method: method, body: body, credentials: 'same-origin',
      headers: Object.assign({ 'Accept': 'application/json', 'X-Kantoku-Csrf': csrf ? csrf.content : '' }, headers)
    });
    const json = (response.headers.get('Content-Type') || '').includes('json') ? await response.json() : null;
    return { status: response.status, json: json };
  }

  /** After signing in again in another window the page's token is old: the present one stands in a fresh copy of the page. */
  async function renewToken() {
    const page = await fetch(location.href, { credentials: 'same-origin', redirect: 'follow' });
    const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('meta[name=csrf]');
    const meta = document.querySelector('meta[name=csrf]');
    if (!fresh || !meta || !fresh.content || fresh.content === meta.content) return false;
    meta.content = fresh.content;
    return true;
  }

  /**
   * Takes the sheet a reply brought. Answers and files are sent side by side: where another reply was taken since the request began, this
   * one may have been written before that, so the sheet is read once more.
   * @param before how many sheets had been taken when the request began
   */
  async function take(sheet, before) {
    while (state.taken !== before) {
      before = state.taken;
      const reply = await call('GET', '', undefined, {});
      if (reply.status === 200) sheet = reply.json;
    }
    state.items = sheet.items;
    state.editable = sheet.editable;
    state.loaded = true;
    state.taken++;
  }

  async function load() {
    const before = state.taken;
    try {
      const reply = await call('GET', '', undefined, {});
      if (reply.status === 200) {
        await take(reply.json, before);
        state.connection = 'ok';
      } else {
        refuse(reply);
      }
    } catch (e) {
      state.connection = 'offline';
      later(RETRY_MS);
    }
    changed();
    if (waiting().length) later(0);
    files.count().then((n) => { if (n) sendFiles(); });
  }

  function waiting() {
    return Object.values(kept.unsent).filter((c) => !c.conflict && !c.refused);
  }

  function later(ms) {
    clearTimeout(timer);
    timer = setTimeout(send, ms);
  }

  async function send() {
    if (state.sending || state.closed) return;
    if (!state.loaded) return load();
    const batch = waiting().slice(0, BATCH);
    if (!batch.length) return sendFiles();
    state.sending = true;
    batch.forEach((c) => { c.attempted = true; });
    keep();
    changed();
    const before = state.taken;
    try {
      const reply = await call('POST', '', JSON.stringify({ answers: batch.map(wire) }), { 'Content-Type': 'application/json' });
      if (reply.status === 200) {
        state.connection = 'ok';
        kept.sentAt = new Date().toISOString();
        await take(reply.json.sheet, before);
        reply.json.results.forEach(settle);
        keep();
      } else if (reply.status === 403 && await renewToken()) {
        later(0);
      } else {
        refuse(reply);
      }
    } catch (e) {
      state.connection = 'offline';
    }
    state.sending = false;
    changed();
    if (state.connection === 'ok') {
      if (waiting().length) later(0); else sendFiles();
    } else if (!state.closed) {
      later(RETRY_MS);
    }
  }

  function wire(change) {
    const sent = { id: change.id, item: change.item, base: change.base, supersedes: change.supersedes };
    FIELDS.forEach((field) => { sent[field] = change[field] === undefined ? null : change[field]; });
    sent.gradeShift = change.gradeShift || 0;
    return sent;
  }

  /** One change was answered: done, overtaken by somebody else, or refused. A newer change of the same item stays. */
  function settle(result) {
    const mine = kept.unsent[result.item];
    if (!mine) return;
    if (result.status === 'saved') {
      if (mine.id === result.id) delete kept.unsent[result.item];
      else { mine.base = result.revision; mine.supersedes = []; }
    } else if (mine.id === result.id) {
      if (result.status === 'conflict') mine.conflict = result.revision; else mine.refused = result.message;
    }
  }

  function refuse(reply) {
    if (reply.status === 401) state.connection = 'signedOut';
    else if (reply.status === 409 || reply.status === 404) state.closed = reply.json && reply.json.message || String(reply.status);
    else state.connection = 'failing';
  }

  // ---- conflicts: both answers are shown, the person decides
  function keepMine(code) {
    const mine = kept.unsent[code];
    Object.assign(mine, { id: uuid(), base: mine.conflict, supersedes: [], attempted: false });
    delete mine.conflict;
    keep();
    changed();
    later(0);
  }

  function takeTheirs(code) {
    delete kept.unsent[code];
    keep();
    changed();
  }

  // ---- files: kept on this device until they are sent
  async function attach(code, file) {
    await files.add({ item: code, name: file.name || 'photo.jpg', blob: file, at: new Date().toISOString() });
    await listFiles();
    sendFiles();
  }

  async function listFiles() {
    state.files = await files.all();
    changed();
  }

  async function sendFiles() {
    if (state.sendingFiles || state.closed) return;
    state.sendingFiles = true;
    try {
      for (const file of await files.all()) {
        if (file.refused) continue;
        const path = '/' + file.item + '/evidence?name=' + encodeURIComponent(file.name);
        const before = state.taken;
        const reply = await call('POST', path, file.blob, { 'Content-Type': 'application/octet-stream' });
        if (reply.status === 200) {
          await take(reply.json, before);
          state.connection = 'ok';
          kept.sentAt = new Date().toISOString();
          keep();
          await files.remove(file.id);
        } else if (reply.status === 409 && state.editable) {
          await files.refuse(file, reply.json && reply.json.message);
        } else {
          refuse(reply);
          break;
        }
      }
    } catch (e) {
      state.connection = 'offline';
      later(RETRY_MS);
    }
    state.sendingFiles = false;
    await listFiles();
  }

  /** Uses a file that was sent before; only while connected, because the list of such files is the server's. */
  function reuse(code, id) {
    return linked('PUT', code, id);
  }

  /** What is refused about one file is said beside its item; the sheet goes on. */
  async function linked(method, code, id) {
    delete state.notes[code];
    const before = state.taken;
    try {
      const reply = await call(method, '/' + code + '/evidence/' + id, undefined, {});
      if (reply.status === 200) await take(reply.json, before);
      else if ((reply.status === 409 || reply.status === 404) && state.editable) state.notes[code] = reply.json && reply.json.message || String(reply.status);
      else refuse(reply);
    } catch (e) {
      state.connection = 'offline';
    }
    changed();
  }

  async function detach(code, id) {
    if (typeof id === 'number') {
      await files.remove(id);
      return listFiles();
    }
    return linked('DELETE', code, id);
  }

  window.addEventListener('online', () => later(0));
  window.addEventListener('offline', () => { state.connection = 'offline'; changed(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden && (waiting().length || state.connection !== 'ok')) later(0); });
  listFiles();

  return {
    load: load, send: () => later(0), change: change, current: current, attach: attach, detach: detach, reuse: reuse,
    keepMine: keepMine, takeTheirs: takeTheirs,
    items: () => state.items,
    editable: () => state.editable && !state.closed,
    pendingFiles: (code) => (state.files || []).filter((f) => f.item === code),
    conflict: (code) => Boolean(kept.unsent[code] && kept.unsent[code].conflict !== undefined),
    refusal: (code) => kept.unsent[code] && kept.unsent[code].refused || state.notes[code],
    isUnsent: (code) => Boolean(kept.unsent[code]),
    status: () => ({ connection: state.connection, sending: state.sending, closed: state.closed, loaded: state.loaded,
      unsent: Object.keys(kept.unsent).length + (state.files || []).length, savedAt: kept.savedAt, sentAt: kept.sentAt })
  };

  /** A small queue in IndexedDB; where there is none, files are only kept while the page is open. */
  function fileQueue(sheet) {
    const memory = [];
    let next = 1;
    const opened = new Promise((resolve) => {
      if (!window.indexedDB) return resolve(null);
      const request = indexedDB.open('kantoku', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('files', { keyPath: 'id', autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    });

    function run(mode, act) {
      return opened.then((db) => !db ? null : new Promise((resolve, reject) => {
        const request = act(db.transaction('files', mode).objectStore('files'));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }));
    }

    return {
      add: (file) => opened.then((db) => db ? run('readwrite', (s) => s.add(Object.assign({ sheet: sheet }, file)))
        : memory.push(Object.assign({ id: next++ }, file))),
      all: () => run('readonly', (s) => s.getAll()).then((all) => all ? all.filter((f) => f.sheet === sheet) : memory.slice()),
      remove: (id) => opened.then((db) => db ? run('readwrite', (s) => s.delete(id))
        : memory.splice(memory.findIndex((f) => f.id === id), 1)),
      refuse: (file, why) => opened.then((db) => {
        file.refused = why || '?';
        return db ? run('readwrite', (s) => s.put(file)) : null;
      }),
      count: () => run('readonly', (s) => s.getAll()).then((all) => all ? all.filter((f) => f.sheet === sheet).length : memory.length)
    };
  }
};
