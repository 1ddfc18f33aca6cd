/* Marks without leaving the page: a pressed button is sent in the background and its row taken out of the answer. What could not be
   sent stays in this tab, its row says so, and it is sent again, also after the page was loaded anew. Without script each button
   sends the form. No human text lives here: see the form's data attributes. */
(() => {
  'use strict';
  const PATIENCE = 15000, PAUSES = [2000, 4000, 8000, 15000];
  const root = document.documentElement.dataset, byId = id => document.getElementById(id);
  const form = () => byId('marking'), words = () => byId('att-words').dataset, rowOf = id => byId('p' + id), input = (row, name) => row.querySelector('[name^="' + name + '-"]');
  const guarded = fn => { try { return fn(); } catch (storageIsForbidden) { return null; } };
  const waiting = new Map();
  let sending = false, resting = false, timer = 0, misses = 0;
  const place = () => 'marks:' + (root.user || '') + ':' + words().meeting;
  const store = () => guarded(() => waiting.size ? sessionStorage.setItem(place(), JSON.stringify([...waiting])) : sessionStorage.removeItem(place()));

  const say = (row, now, text) => { if (!row) return; row.dataset.now = now;
    const said = row.querySelector('.att-said'); said.textContent = text || words()[now].replace('{0}', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
    if (now === 'failed') { const again = document.createElement('button'); again.type = 'button'; again.className = 'btn att-again'; again.textContent = words().again; said.append(again); } };
  const press = (row, act) => row.querySelectorAll('.att-acts button').forEach(b => b.setAttribute('aria-pressed', b.value.split(':')[1] === act));

  const mark = (row, value) => {
    const why = byId('why'), excuse = input(row, 'excuse');
    const seen = input(row, 'seen');
    waiting.set(row.dataset.row, { mark: value, seen: seen ? seen.value : '', excuse: excuse ? excuse.value : '', why: why ? why.value : '' });
    press(row, value.split(':')[1]); say(row, 'saving'); store(); send(); };

  const bodyOf = (id, m) => { const body = new URLSearchParams();
    form().querySelectorAll(':scope > input[type=hidden]').forEach(e => body.append(e.name, e.value));
    body.append('seen-' + id, m.seen);   // the version the person saw when pressing, not one that came with a reload
    body.append('excuse-' + id, m.excuse); body.append('why', m.why); body.append('mark', m.mark); body.append('script', '1'); return body; };

  const send = () => {
    clearTimeout(timer); resting = false;
    if (sending || !waiting.size) return;
    const [id, m] = waiting.entries().next().value, row = rowOf(id);
    if (!row) { waiting.delete(id); store(); return send(); }
    sending = true; say(row, 'saving');
    const stop = new AbortController(), late = setTimeout(() => stop.abort(), PATIENCE);
    fetch(form().getAttribute('action'), { method: 'POST', body: bodyOf(id, m), signal: stop.signal })
      .then(answer => { if (!answer.ok) throw new Error(answer.status);
        if (root.signIn && new URL(answer.url).pathname === root.signIn) throw new Error('sign-in');
        return answer.text(); })
      .then(text => answered(id, m, new DOMParser().parseFromString(text, 'text/html')))
      .catch(problem => missed(row, problem.message === 'sign-in'))
      .finally(() => { clearTimeout(late); sending = false; if (!resting) send(); }); };

  /* The answer is the page as it is now: its hidden fields, its count and the row are taken over. */
  const answered = (id, m, page) => {
    const fresh = page.getElementById('p' + id), row = rowOf(id), other = page.getElementById('marking');
    if (!fresh || !other) throw new Error('another page');
    form().querySelectorAll(':scope > input[type=hidden]').forEach(e => { const to = other.querySelector(':scope > input[name="' + e.name + '"]'); if (to) e.value = to.value; });
    const refusal = page.querySelector('#messages .msg-danger .msg-what'), isDone = fresh.dataset.mark === m.mark.split(':')[1];
    if (!refusal && !isDone) { if ((m.tries = (m.tries || 0) + 1) > 2) throw new Error('not taken'); return; }
    misses = 0;
    const bar = page.getElementById('att-bar'); if (bar) byId('att-bar').replaceWith(document.adoptNode(bar));
    if (waiting.get(id) !== m) { input(row, 'seen').value = input(fresh, 'seen').value; if (waiting.has(id)) waiting.get(id).seen = input(fresh, 'seen').value; return; }
    waiting.delete(id); store();
    const focused = row.contains(document.activeElement) ? document.activeElement.value : null;
    row.replaceWith(document.adoptNode(fresh));
    if (focused) { const same = [...fresh.querySelectorAll('button')].find(b => b.value === focused); if (same) same.focus({ preventScroll: true }); }
    if (refusal) say(fresh, 'refused', refusal.textContent.trim()); else say(fresh, 'saved'); };

  const missed = (row, isSignedOut) => {
    resting = true;
    if (isSignedOut) { say(row, 'failed', words().signin + ' ');
      const link = document.createElement('a'); link.href = location.href; link.textContent = words().signinLink; row.querySelector('.att-said').append(link); return; }
    say(row, 'failed');
    timer = setTimeout(send, PAUSES[Math.min(misses++, PAUSES.length - 1)]); };
  const retry = () => { misses = 0; send(); };

  document.addEventListener('click', e => {
    const b = e.target.closest && e.target.closest('#marking button'); if (!b || e.defaultPrevented) return;
    if (b.matches('.att-again')) return retry();
    const row = b.closest('[data-row]'), act = (b.value || '').split(':')[1];
    if (!row || !['present', 'late', 'excused', 'absent'].includes(act)) return;
    e.preventDefault();
    if (act !== 'excused') delete row.dataset.asks;
    const excuse = input(row, 'excuse');
    const isToSay = row.dataset.known !== 'true';   // what only the office may read is meant without a word
    if (act === 'excused' && isToSay && excuse && !excuse.value.trim()) { row.dataset.asks = ''; return excuse.focus(); }
    mark(row, b.value); });
  /* Enter in a row's field means the button beside it. */
  document.addEventListener('keydown', e => {
    const field = e.key === 'Enter' && e.target.closest && e.target.closest('#marking .att-more input'); if (!field) return;
    e.preventDefault(); field.closest('.att-more').querySelector('button').click(); });
  addEventListener('online', retry);
  document.addEventListener('DOMContentLoaded', () => {
    if (!form()) return;
    (guarded(() => JSON.parse(sessionStorage.getItem(place()))) || []).forEach(([id, m]) => { const row = rowOf(id); if (row) { waiting.set(id, m); press(row, m.mark.split(':')[1]); say(row, 'saving'); } });
    send(); });
})();
