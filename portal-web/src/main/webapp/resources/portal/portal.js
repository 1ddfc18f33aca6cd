/* Perspectiva: the behaviour of the frame and of forms. Loaded in <head> without defer (the theme must be known before the first paint).
   Everything listens on document, so parts replaced by Faces ajax need no second start. No human text lives here: see data attributes. */
(() => {
  'use strict';
  const root = document.documentElement, opt = root.dataset, $ = (s, r = document) => r.querySelector(s), $$ = (s, r = document) => [...r.querySelectorAll(s)];
  const on = (type, fn, capture) => document.addEventListener(type, fn, capture);
  const guarded = fn => { try { return fn(); } catch (storageIsForbidden) { return null; } };
  const fill = (text, value) => (text || '').replace('{0}', value);
  root.classList.add('js');

  /* Theme: html[data-theme], button [data-theme-switch] with data-to-dark, data-to-light as its labels */
  const saved = guarded(() => localStorage.getItem('theme'));
  if (saved === 'dark' || saved === 'light') opt.theme = saved;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const theme = () => opt.theme || (system.matches ? 'dark' : 'light');
  const paintTheme = () => { opt.theme = theme(); $$('[data-theme-switch]').forEach(b => {
    const label = theme() === 'dark' ? b.dataset.toLight : b.dataset.toDark, words = $('[data-words]', b);
    if (words) words.textContent = label; else { b.setAttribute('aria-label', label); b.title = label; }
  }); };
  opt.theme = theme();
  system.addEventListener('change', () => { if (!guarded(() => localStorage.getItem('theme'))) { delete opt.theme; paintTheme(); } });

  /* Drawer, menus, search row: button[data-opens][aria-controls][aria-expanded]; data-modal = the rest of the page is inert meanwhile */
  const target = b => document.getElementById(b.getAttribute('aria-controls'));
  const opened = () => $$('[data-opens][aria-expanded=true]');
  const show = (b, yes, focus) => {
    const t = target(b); if (!t) return;
    b.setAttribute('aria-expanded', yes); t.classList.toggle('open', yes);
    if ('modal' in b.dataset) { $$('main, .foot').forEach(e => { e.inert = yes; }); document.body.classList.toggle('menu-locked', yes); }
    if (yes && focus) ($('input:not([type=hidden]), a, button', t) || t).focus();
    if (!yes && focus) b.focus();
  };
  /* The menu's parts: button[data-folds=part][aria-expanded]. What was opened or folded is said to the portal, which shows it so from then on. */
  const fold = b => { const open = b.getAttribute('aria-expanded') !== 'true', said = /(?:^|; )menu=([^;]*)/.exec(document.cookie);
    b.setAttribute('aria-expanded', open);
    const words = (said ? said[1].split('.') : []).filter(w => w && !w.startsWith(b.dataset.folds + '-')).concat(b.dataset.folds + (open ? '-1' : '-0'));
    document.cookie = 'menu=' + words.join('.') + '; path=/; max-age=31536000; samesite=lax' + (location.protocol === 'https:' ? '; secure' : ''); };

  matchMedia('(min-width: 960px)').addEventListener('change', () => opened().forEach(b => show(b, false)));

  /* Ask before: [data-confirm=text], data-confirm-title, -ok, -cancel (or the same on <html>) */
  let sure = null;
  const ask = b => {
    const d = document.createElement('dialog'), word = (k, tag, cls) => {
      const e = document.createElement(tag); e.textContent = b.dataset[k] || opt[k] || ''; e.className = cls || ''; return e; };
    d.className = 'ask'; d.setAttribute('aria-labelledby', 'ask-title');
    const title = word('confirmTitle', 'h2'), ok = word('confirmOk', 'button', 'btn btn-primary'), no = word('confirmCancel', 'button', 'btn'), row = document.createElement('div');
    title.id = 'ask-title'; row.className = 'actions'; row.append(ok, no); d.append(title, word('confirm', 'p'), row); document.body.append(d);
    no.onclick = () => d.close();
    ok.onclick = () => { d.close(); sure = b; b.click(); sure = null; };
    d.onclose = () => { d.remove(); if (b.isConnected) b.focus(); };
    d.showModal(); no.focus();
  };

  /* Submit once */
  let pressed = null;
  const busy = (b, yes) => b && (yes ? b.setAttribute('aria-busy', 'true') : b.removeAttribute('aria-busy'));
  const release = () => { $$('form[data-sent]').forEach(f => delete f.dataset.sent); $$('[aria-busy=true]').forEach(b => busy(b, false)); $$('[data-upload-going]').forEach(e => { e.textContent = ''; }); };

  /* Files: form[data-upload=id of the field], -most = megabytes a file, -all = together. What the portal would refuse is not sent;
     while it is sent, [data-upload-going] says its data-words, and the form waits for the answer as long as it takes. */
  const tooLarge = f => { const all = [...document.getElementById(f.dataset.upload).files], out = $('[data-one]', f), mb = n => n * 1048576;
    const one = all.some(x => x.size > mb(f.dataset.uploadMost)), sum = all.reduce((s, x) => s + x.size, 0) > mb(f.dataset.uploadAll);
    out.hidden = !(one || sum); out.textContent = one ? out.dataset.one : sum ? out.dataset.all : ''; return one || sum; };
  const going = f => { const e = $('[data-upload-going]', f); if (e) e.textContent = e.dataset.words; };

  /* Keep what is typed: form[data-keep=key], optional data-keep-at = when the record was last saved (ms) */
  const mine = 'keep:' + (opt.user || '') + ':', keyOf = f => mine + f.dataset.keep;
  const keepable = e => e.name && !/^(hidden|password|file|submit|button|image|reset)$/.test(e.type) && !e.disabled && !e.closest('[data-keep-not]');
  const fields = f => [...f.elements].filter(keepable);
  const id = e => e.name + (/^(radio|checkbox)$/.test(e.type) ? '=' + e.value : '');
  const value = e => /^(radio|checkbox)$/.test(e.type) ? e.checked : e.multiple ? [...e.selectedOptions].map(o => o.value).join('\n') : e.value;
  const first = new WeakMap();
  const base = f => first.get(f) || first.set(f, Object.fromEntries(fields(f).map(e => [id(e), value(e)]))).get(f);
  const kept = f => guarded(() => JSON.parse(sessionStorage.getItem(keyOf(f))));
  const keep = f => { const was = base(f), v = {};
    fields(f).forEach(e => { const i = id(e), x = value(e); if (x !== was[i]) v[i] = [was[i], x]; });
    guarded(() => sessionStorage.setItem(keyOf(f), JSON.stringify({ at: Date.now(), v }))); };
  const forget = key => guarded(() => Object.keys(sessionStorage).filter(k => k.startsWith(key)).forEach(k => sessionStorage.removeItem(k)));
  const restore = f => {
    const was = base(f), k = kept(f); if (!k) return;
    // A refused form comes back filled in: what it differed from stays what it was before, or the next key typed would forget the rest.
    if ($('.msg-danger')) Object.entries(k.v).forEach(([i, x]) => { if (i in was) was[i] = x[0]; });
    const older = f.dataset.keepAt && +f.dataset.keepAt < k.at; let some = false;
    fields(f).forEach(e => {
      const x = k.v[id(e)], now = value(e); if (!x || x[1] === now || !(older || x[0] === now)) return;
      if (typeof x[1] === 'boolean') e.checked = x[1];
      else if (e.multiple) [...e.options].forEach(o => { o.selected = x[1].split('\n').includes(o.value); });
      else e.value = x[1];
      some = true; const d = e.closest('details'); if (d) d.open = true;
      e.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (some) $$('[data-kept]').forEach(e => { e.hidden = false; });
  };
  const sent = f => guarded(() => sessionStorage.setItem('sent', JSON.stringify([keyOf(f), location.href])));
  const arrived = () => guarded(() => {   // the form was answered by another page of the portal: what was typed is with the portal, not to be offered again
    const s = JSON.parse(sessionStorage.getItem('sent')); if (!s || $('.compare')) return;
    sessionStorage.removeItem('sent');
    if (document.referrer === s[1] && !$('[data-error]') && location.pathname !== opt.signIn && !$$('form[data-keep]').some(f => keyOf(f) === s[0])) sessionStorage.removeItem(s[0]); });
  const clearKept = () => $$('[data-kept-clear]').forEach(e => forget(mine + e.dataset.keptClear));

  /* Save by itself: form[data-autosave=button id], words on [data-autosave-state]: data-saving, data-saved ({0} = time), data-failed */
  const over = f => $$('[data-count-max]', f).find(x => x.value.length > x.dataset.countMax);   // the portal would say no, and might not even read so much
  const waiting = new Map(); let saving = null;
  const tell = (f, now) => { const e = $('[data-autosave-state]', f) || $('[data-autosave-state]'); if (!e) return;
    e.dataset.now = now;
    e.textContent = fill(e.dataset[now], new Date().toLocaleTimeString(root.lang, { hour: '2-digit', minute: '2-digit' })); };
  const saveSoon = f => { clearTimeout(waiting.get(f)); waiting.set(f, setTimeout(() => {
    if (saving) return saveSoon(f);
    const b = document.getElementById(f.dataset.autosave); if (!b || f.dataset.sent) return;
    if (over(f)) { waiting.delete(f); return tell(f, 'failed'); }
    waiting.delete(f); saving = { f, id: b.id }; tell(f, 'saving'); b.click(); }, 2000)); };
  const savedNow = (good, source) => { if (!saving || source && source.id !== saving.id) return; const { f } = saving; saving = null;
    if (good && !$('[data-autosave-refused]', f)) { tell(f, 'saved'); first.delete(f); if (waiting.has(f)) keep(f); else { base(f); forget(keyOf(f)); } }
    else tell(f, 'failed'); };

  /* Look again while the portal works at something: [data-again] is a button that is pressed every two seconds. */
  const lookAgain = () => { const b = document.hidden ? null : $('[data-again]'); if (b) b.click(); };

  const count = e => { const out = document.getElementById(e.dataset.countOut); if (!out) return; const left = e.dataset.countMax - e.value.length;
    out.textContent = fill(left < 0 ? out.dataset.over : out.dataset.left, Math.abs(left)); out.classList.toggle('over', left < 0); };

  /* Suggest while somebody types: input[data-suggest=address], data-offered = the word for screen readers ({0} = how many). The answer: [{address, title: pieces, every second one sought, hint}] */
  const box = q => { let list = $('.suggest', q.form); if (list) return list;
    list = document.createElement('ul'); const said = document.createElement('span');
    Object.assign(list, { className: 'suggest', id: q.id + '-offers', hidden: true }); list.setAttribute('role', 'listbox'); list.setAttribute('aria-label', q.labels[0].textContent);
    said.className = 'vh'; said.setAttribute('role', 'status'); q.form.append(list, said);
    q.setAttribute('role', 'combobox'); q.setAttribute('aria-autocomplete', 'list'); q.setAttribute('aria-controls', list.id); q.setAttribute('aria-expanded', 'false');
    return list; };
  const offer = (q, all) => { const list = box(q);
    list.replaceChildren(...all.map((one, i) => { const item = document.createElement('li'), hint = document.createElement('small'); item.id = list.id + i; item.dataset.to = one.address;
      item.setAttribute('role', 'option'); item.setAttribute('aria-selected', 'false'); hint.textContent = one.hint;
      item.append(...one.title.map((text, n) => { const part = document.createElement(n % 2 ? 'mark' : 'span'); part.textContent = text; return part; }), hint); return item; }));
    list.hidden = !all.length; q.setAttribute('aria-expanded', !list.hidden); q.removeAttribute('aria-activedescendant');
    list.nextSibling.textContent = all.length ? fill(q.dataset.offered, all.length) : ''; };
  let asking = null;
  const suggest = q => { clearTimeout(asking && asking.wait); if (asking && asking.stop) asking.stop.abort();
    const words = q.value.trim(); if (words.length < 2) return offer(q, []);
    const mine = asking = { stop: new AbortController() };
    mine.wait = setTimeout(() => fetch(q.dataset.suggest + '?q=' + encodeURIComponent(words), { signal: mine.stop.signal, headers: { Accept: 'application/json' } })
      .then(r => r.ok ? r.json() : []).then(all => { if (asking === mine && document.activeElement === q) offer(q, all); }).catch(() => {}), 120); };
  const choose = (q, e) => { const list = box(q), items = [...list.children], at = items.findIndex(i => i.getAttribute('aria-selected') === 'true');
    if (list.hidden) return;
    if (e.key === 'Escape') { offer(q, []); return e.stopPropagation(); }
    if (e.key === 'Enter' && at >= 0) { e.preventDefault(); location.assign(items[at].dataset.to); }
    if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
    e.preventDefault();
    const next = e.key === 'ArrowDown' ? (at + 2) % (items.length + 1) - 1 : (at < 0 ? items.length : at) - 1;   // past the end stands the field itself
    items.forEach((i, n) => i.setAttribute('aria-selected', n === next));
    if (next < 0) q.removeAttribute('aria-activedescendant'); else { q.setAttribute('aria-activedescendant', items[next].id); items[next].scrollIntoView({ block: 'nearest' }); } };
  on('input', e => { if (e.target.matches('[data-suggest]')) suggest(e.target); });
  on('keydown', e => { if (e.target.matches('[data-suggest]')) choose(e.target, e); }, true);
  on('focusin', e => { if (e.target.matches('[data-suggest]')) box(e.target); });
  on('focusout', e => { if (e.target.matches('[data-suggest]')) offer(e.target, []); });
  on('mousedown', e => { const item = e.target.closest && e.target.closest('.suggest li'); if (item && e.button === 0) { e.preventDefault(); location.assign(item.dataset.to); } });

  /* <input type=checkbox data-disables="ids">: while it is ticked, those fields have nothing to say */
  const disable = e => e.dataset.disables.split(' ').map(i => document.getElementById(i)).forEach(f => { if (f) f.disabled = e.checked; });

  const lost = yes => $$('[data-connection-lost]').forEach(e => { e.hidden = !yes; });

  /* <time datetime="...+05:00" data-local="у вас {0}">: shown only where the clock differs */
  const localTime = () => $$('time[data-local]').forEach(e => { const z = /([+-])(\d\d):?(\d\d)$/.exec(e.dateTime), d = new Date(e.dateTime); if (!z || isNaN(d)) return;
    if (-d.getTimezoneOffset() !== (z[1] === '-' ? -1 : 1) * (+z[2] * 60 + +z[3])) e.title = fill(e.dataset.local, d.toLocaleString(root.lang, { dateStyle: 'short', timeStyle: 'short' })); });

  /* Choose on several pages of a list: form[data-choose="the list's filter"] with checkboxes named "chosen" ("record:version"). What is ticked on other pages
     is kept in this tab for the same filter and sent along; [data-chosen] is its count, [data-chosen-done] forgets it after the act */
  const place = f => 'chosen:' + (opt.user || '') + ':' + location.pathname + ':' + f.dataset.choose;
  const boxes = f => $$('input[name=chosen][type=checkbox]', f), chosen = f => guarded(() => JSON.parse(sessionStorage.getItem(place(f)))) || {};
  const recordOf = name => name.split(':')[0];
  const countChosen = all => $$('[data-chosen]').forEach(e => { const n = Object.keys(all).length; e.dataset.none = e.dataset.none || e.textContent; e.textContent = n ? fill(e.dataset.chosen, n) : e.dataset.none; });
  const tick = f => { const all = chosen(f); boxes(f).forEach(b => { if (b.checked) all[recordOf(b.value)] = b.value; else delete all[recordOf(b.value)]; });
    guarded(() => sessionStorage.setItem(place(f), JSON.stringify(all))); countChosen(all); };
  const rechoose = f => { if ($('[data-chosen-done]')) guarded(() => sessionStorage.removeItem(place(f)));
    const all = chosen(f); boxes(f).forEach(b => { b.checked = recordOf(b.value) in all; if (b.checked) all[recordOf(b.value)] = b.value; }); countChosen(all); };
  const carry = f => { const here = boxes(f).map(b => recordOf(b.value)), all = chosen(f);
    $$('input[data-carried]', f).forEach(e => e.remove());
    Object.keys(all).filter(r => !here.includes(r)).forEach(r => { const e = document.createElement('input'); e.type = 'hidden'; e.name = 'chosen'; e.value = all[r]; e.dataset.carried = ''; f.append(e); }); };

  /* What is folded on the screen is not on paper: details[data-prints] */
  addEventListener('beforeprint', () => $$('details[data-prints]:not([open])').forEach(d => { d.open = true; d.dataset.printed = ''; }));
  addEventListener('afterprint', () => $$('details[data-printed]').forEach(d => { d.open = false; delete d.dataset.printed; }));

  on('click', e => {
    const t = e.target.closest ? e.target : e.target.parentElement; if (!t) return;
    const asked = t.closest('[data-confirm]');
    if (asked && asked !== sure) { e.preventDefault(); e.stopImmediatePropagation(); return ask(asked); }
    if (t.closest('[data-sign-out]')) forget('keep:');
    pressed = t.closest('button, input[type=submit]');
  }, true);
  on('click', e => {
    const t = e.target, b = t.closest('[data-opens]');
    opened().forEach(o => { if (o !== b && !target(o).contains(t)) show(o, false); });
    $$('details.menu-button[open]').forEach(d => { if (!d.contains(t)) d.open = false; });
    const folds = t.closest('[data-folds]'); if (folds) return fold(folds);
    if (b) return show(b, b.getAttribute('aria-expanded') !== 'true', true);
    if (t.closest('[data-theme-switch]')) { opt.theme = theme() === 'dark' ? 'light' : 'dark'; guarded(() => localStorage.setItem('theme', opt.theme)); paintTheme(); }
    if (t.closest('[data-print]')) window.print();
    const all = t.closest('[data-choose-all], [data-choose-none]');
    if (all) { const yes = 'chooseAll' in all.dataset; if (!yes) guarded(() => sessionStorage.removeItem(place(all.form))); boxes(all.form).forEach(b => { b.checked = yes; }); tick(all.form); }
    const drop = t.closest('[data-kept-drop]'); if (drop) { forget(mine + drop.dataset.keptDrop); location.reload(); }
    const a = t.closest('a[href^="#"]'), to = a && document.getElementById(a.hash.slice(1));
    if (to) { const d = to.closest('details'); if (d) d.open = true; const control = to.matches('input, select, textarea') ? to : a.closest('.msg') && $('input:not([type=hidden]), select, textarea', to); if (control) { e.preventDefault(); control.focus(); } }
  });
  on('keydown', e => {
    if (e.key === 'Escape') { opened().forEach(b => show(b, false, true)); $$('details.menu-button[open]').forEach(d => { d.open = false; $('summary', d).focus(); }); }
    const typing = e.target.closest('input, textarea, select, [contenteditable]');
    if (!typing && !e.ctrlKey && !e.metaKey && !e.altKey && (e.key === '/' || e.code === 'Slash' && !e.shiftKey)) {   // the key is a dot on a Russian layout
      const q = $('[data-search]'); if (!q) return; e.preventDefault();
      const b = $(`[data-opens][aria-controls="${q.form.id}"]`); if (b && !q.offsetParent) show(b, true); q.focus(); }
  });
  on('submit', e => {
    const f = e.target; if (e.defaultPrevented || 'many' in f.dataset || f.method === 'dialog') return;
    if (f.dataset.sent) return e.preventDefault();
    if (f.dataset.upload && tooLarge(f)) { e.preventDefault(); return document.getElementById(f.dataset.upload).focus(); }
    const much = over(f);
    if (much) { e.preventDefault(); $$('details', f).filter(d => d.contains(much)).forEach(d => { d.open = true; }); count(much); return much.focus(); }
    if ('choose' in f.dataset) carry(f);
    clearTimeout(waiting.get(f)); if (f.dataset.keep) sent(f); f.dataset.sent = '1'; busy(e.submitter || pressed, true);
    if (f.dataset.upload) return going(f);
    setTimeout(release, 20000);   // a download never leaves the page
  });
  const typed = e => {
    const f = e.target.form; if (e.target.matches('[data-count-max]')) count(e.target);
    if (e.target.matches('[data-disables]')) disable(e.target);
    if (f && 'choose' in f.dataset) tick(f);
    if (!f || !keepable(e.target)) return;
    if (f.dataset.keep) keep(f);
    if (f.dataset.autosave) saveSoon(f);
  };
  /* input[data-whole]: a value that stands there at first is typed over, not typed behind (1 and 3 are not 13) */
  on('focusin', e => { const t = e.target; if (t.matches('[data-whole]')) setTimeout(() => t.select()); });
  on('focusin', e => { const f = e.target.form; if (f && f.dataset.keep) base(f); });
  on('change', e => { const f = e.target.form; if (f && f.dataset.upload === e.target.id) tooLarge(f); });
  on('input', typed); on('change', typed);

  const begun = source => busy(source && source.matches && source.matches('.btn') ? source : null, true);
  const ended = (good, source) => { release(); savedNow(good, source); if (good) { clearKept(); lost(false); } $$('[data-count-max]').forEach(count); localTime(); };
  const failed = () => { release(); savedNow(false); lost(true); };
  /* An answer that leads elsewhere has saved nothing: what was typed stays kept. */
  const away = xml => { const to = xml && xml.querySelector('redirect'); if (!to) return false;
    if (opt.signIn && to.getAttribute('url').includes(opt.signIn)) failed(); else { release(); savedNow(false); } return true; };
  /* What goes on by itself: the page is asked again until it no longer says so. */
  const live = () => { const e = $('[data-live=on]'); if (!e) return;
    setTimeout(() => fetch(location.href).then(r => r.text()).then(t => { const fresh = new DOMParser().parseFromString(t, 'text/html').getElementById(e.id); if (fresh) { e.replaceWith(document.adoptNode(fresh)); live(); } }).catch(live), 2000); };
  on('DOMContentLoaded', () => {
    live();
    paintTheme(); arrived(); clearKept(); localTime();
    if (opt.user) guarded(() => Object.keys(sessionStorage).filter(k => k.startsWith('keep:') && !k.startsWith(mine)).forEach(k => sessionStorage.removeItem(k)));
    $$('form[data-keep]').forEach(restore); $$('form[data-choose]').forEach(rechoose); $$('[data-count-max]').forEach(count); $$('[data-disables]').forEach(disable);
    $$('details [aria-invalid=true]').forEach(e => { e.closest('details').open = true; });
    if ($('[data-again]')) setInterval(lookAgain, 2000);
    const here = $('.menu [aria-current=page]'), menu = here && here.closest('.menu'); if (menu) menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
    const start = $('[data-focus]'); if (start) start.focus();
  });
  addEventListener('load', () => {
    if (window.faces) {
      faces.ajax.addOnEvent(d => {
        if (d.status === 'begin') begun(d.source);
        else if (d.status === 'complete') { release(); away(d.responseXML); }
        else ended(true, d.source);
      });
      faces.ajax.addOnError(failed);
    }
    if (window.jQuery && window.PrimeFaces) jQuery(document).on('pfAjaxSuccess', (e, xhr, s) => away(xhr && xhr.responseXML) || setTimeout(() => ended(true, { id: s && s.source && (s.source.id || s.source) }))).on('pfAjaxError', failed);
  });
  /* The way back to a form that was sent and taken: the browser still has what was typed, but that is with the portal now and not to be sent again.
     A page that was only put aside is asked for anew; one that was asked for anew lies under the browser's memory of it. */
  addEventListener('pageshow', e => {
    const back = (performance.getEntriesByType('navigation')[0] || {}).type === 'back_forward';
    const taken = $$('form[data-keep]').filter(f => !kept(f) && (e.persisted ? f.dataset.sent : back));
    taken.forEach(f => { f.reset(); first.delete(f); base(f); });
    $$('[data-count-max]').forEach(count); $$('[data-disables]').forEach(disable);
    if (e.persisted) { release(); if (taken.length) location.reload(); } });
  addEventListener('offline', () => lost(true)); addEventListener('online', () => lost(false));
  addEventListener('beforeprint', () => $$('details.group:not([open])').forEach(d => { d.open = true; d.dataset.printed = ''; }));
  addEventListener('afterprint', () => $$('details[data-printed]').forEach(d => { d.open = false; delete d.dataset.printed; }));
})();
