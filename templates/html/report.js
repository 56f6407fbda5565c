// What a browser adds to the page. The page is whole without it; nothing is fetched and nothing is kept.
(() => {
  const { body, documentElement: root } = document;
  const { linkCopied, filterRows, rowsShown } = body.dataset;
  const LONG_TABLE = 20;
  const SORTED_FROM = 4;
  root.classList.add('scripted');

  const make = (tag, attributes, text = '') => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.textContent = text;
    return made;
  };

  // What is told to all, also to those who hear the page.
  const status = make('p', { class: 'toast', role: 'status' });
  body.append(status);
  let hidden = 0;
  const tell = text => {
    status.textContent = text;
    clearTimeout(hidden);
    hidden = setTimeout(() => {
      status.textContent = '';
    }, 3000);
  };

  // A link to a sentence, a figure or a table is copied by a click, and followed as any other.
  document.addEventListener('click', event => {
    const link = event.target.closest('a.permalink');
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(
      () => tell(linkCopied),
      // Where the browser refuses, the address of the place stands in its address bar.
      () => tell(''),
    );
  });

  const save = (blob, name) => {
    const link = make('a', { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  // What a cell shows, without what is only read aloud.
  const shown = cell => {
    const copy = cell.cloneNode(true);
    for (const unseen of copy.querySelectorAll('.visually-hidden, .notes')) unseen.remove();
    return copy.textContent.trim();
  };
  // A spreadsheet would take what begins so for a formula.
  const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
  const field = text => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const csvOf = table =>
    `\ufeff${[...table.rows].map(row => `${[...row.cells].map(cell => field(shown(cell))).join(',')}\r\n`).join('')}`;

  const NAMESPACE = 'http://www.w3.org/2000/svg';
  const fonts = document.getElementById('fonts')?.textContent ?? '';
  // The colour that a shape has where there is no page around it: "var(--ink,#1B1F24)" is #1B1F24.
  const OF_PAGE = /^var\(--[^,]*,(.*)\)$/;
  const standAlone = shape => {
    for (const name of ['fill', 'stroke']) {
      const colour = OF_PAGE.exec(shape.getAttribute(name))?.[1];
      if (colour) shape.setAttribute(name, colour);
    }
  };
  // A drawing as a file of its own, on a white ground; with the fonts of the page where it is painted here.
  const fileOf = (drawing, withFonts) => {
    const copy = drawing.cloneNode(true);
    copy.removeAttribute('class');
    copy.setAttribute('font-family', getComputedStyle(body).fontFamily);
    copy.setAttribute('style', 'font-variant-numeric: tabular-nums lining-nums');
    for (const shape of copy.children) standAlone(shape);
    const ground = document.createElementNS(NAMESPACE, 'rect');
    for (const [name, value] of [
      ['width', '100%'],
      ['height', '100%'],
      ['fill', '#fff'],
    ])
      ground.setAttribute(name, value);
    copy.prepend(ground);
    if (withFonts) {
      const style = document.createElementNS(NAMESPACE, 'style');
      style.textContent = fonts;
      copy.prepend(style);
    }
    return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  };
  const SHARP = 3;
  const saveAsPng = (drawing, name) => {
    const address = URL.createObjectURL(fileOf(drawing, true));
    const image = new Image();
    image.onload = () => {
      const canvas = make('canvas', {});
      canvas.width = drawing.viewBox.baseVal.width * SHARP;
      canvas.height = drawing.viewBox.baseVal.height * SHARP;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      canvas.toBlob(blob => save(blob, `${name}.png`), 'image/png');
    };
    image.src = address;
  };

  const tools = (name, number, actions) => {
    const list = make('p', { class: 'tools' });
    for (const [kind, act] of actions) {
      const button = make('button', { type: 'button', 'aria-label': `${kind}: ${number}` }, kind);
      button.addEventListener('click', () => act(name));
      list.append(button);
    }
    return list;
  };
  const csv = table => ['CSV', name => save(new Blob([csvOf(table)], { type: 'text/csv' }), `${name}.csv`)];
  const numberOf = box => box.querySelector('.number').textContent;

  for (const figure of document.querySelectorAll('figure.chart')) {
    const drawing = figure.querySelector('svg.wide');
    const data = figure.querySelector('.chart-data');
    data.before(
      tools(figure.id, numberOf(figure), [
        ['SVG', name => save(fileOf(drawing, false), `${name}.svg`)],
        ['PNG', name => saveAsPng(drawing, name)],
        csv(data.querySelector('table')),
      ]),
    );
  }

  // The figure that a cell shows: "=4" is 4, "▼ 2" is -2, "4–7" is 4, ">10" is beyond 10; null where it shows none.
  const figureIn = text => {
    if (/^(=|▲|▼)$/.test(text)) return 0;
    const found = /^([^\p{L}\d]*)(\d[\d,]*(?:\.\d+)?)/u.exec(text);
    if (!found) return null;
    const value = Number(found[2].replaceAll(',', ''));
    if (/[▼\u2212-]/.test(found[1])) return -value;
    return /[>＞]/.test(found[1]) ? value + 0.5 : value;
  };
  const compare = new Intl.Collator(root.lang).compare;

  const sortable = table => {
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = make('button', { type: 'button', class: 'sort' });
      button.append(...head.childNodes);
      head.append(button);
      const keyed = rows.map(row => ({ row, text: shown(row.cells[column]) }));
      const figures = keyed.map(({ text }) => figureIn(text));
      const numeric = figures.filter(figure => figure !== null).length * 2 > rows.length;
      const keys = new Map(keyed.map(({ row, text }, index) => [row, numeric ? figures[index] : text || null]));
      const order = (a, b) => (numeric ? a - b : compare(a, b));
      button.addEventListener('click', () => {
        const was = head.getAttribute('aria-sort');
        for (const each of heads) each.removeAttribute('aria-sort');
        const next = was === null ? 'ascending' : was === 'ascending' ? 'descending' : null;
        if (next) head.setAttribute('aria-sort', next);
        const turn = next === 'descending' ? -1 : 1;
        // What shows nothing to sort by stays last, and equals stay in the order of print.
        const sorted = next
          ? [...rows].sort((a, b) => {
              const [first, second] = [keys.get(a), keys.get(b)];
              if (first === null || second === null) return (first === null) - (second === null);
              return turn * order(first, second);
            })
          : rows;
        table.tBodies[0].append(...sorted);
      });
    });
  };

  const filtered = table => {
    const rows = [...table.tBodies[0].rows];
    const label = make('label', { class: 'filter' }, filterRows);
    const input = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    const count = make('output', {});
    label.append(input);
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLocaleLowerCase(root.lang);
      for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase(root.lang).includes(wanted);
      const left = rows.filter(row => !row.hidden).length;
      count.textContent = wanted ? rowsShown.replace('{shown}', left).replace('{all}', rows.length) : '';
    });
    const line = make('p', { class: 'filter-line' });
    line.append(label, count);
    // Below the title, of which it is no part.
    const title = table.caption.querySelector('.caption-text');
    title.id = `${table.caption.id}-text`;
    table.setAttribute('aria-labelledby', title.id);
    table.closest('.scroll').setAttribute('aria-labelledby', title.id);
    table.caption.append(line);
  };

  for (const box of document.querySelectorAll('.table-box')) {
    const table = box.querySelector('table');
    const scroll = box.querySelector('.scroll');
    const rows = table.tBodies[0].rows.length;
    if (rows >= SORTED_FROM) sortable(table);
    if (rows >= LONG_TABLE) filtered(table);
    scroll.after(tools(box.id, numberOf(box), [csv(table)]));
  }

  // The contents follow: the place that is read is marked, kept in sight, and named in the bar of a narrow screen.
  const nav = document.querySelector('.contents');
  const details = nav.querySelector('details');
  const links = new Map([...nav.querySelectorAll('a')].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const sections = [...document.querySelectorAll('main > section')];
  const here = make('span', { class: 'here' });
  details.querySelector('summary').append(here);
  const beside = matchMedia('(min-width: 66rem)');
  const fold = () => {
    details.open = beside.matches;
  };
  fold();
  beside.addEventListener('change', fold);
  nav.addEventListener('click', event => {
    if (event.target.closest('a') && !beside.matches) details.open = false;
  });
  // Escape closes what is open around the place of the keyboard.
  document.addEventListener('keydown', event => {
    const open = event.key === 'Escape' ? event.target.closest('details[open]') : null;
    if (!open || (nav.contains(open) && beside.matches)) return;
    open.open = false;
    open.querySelector('summary').focus();
  });
  let current = null;
  const follow = () => {
    const line = innerHeight / 3;
    const past = sections.filter(section => section.getBoundingClientRect().top <= line);
    const link = links.get(past.at(-1)?.id) ?? null;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    current = link;
    here.textContent = link ? link.textContent : '';
    if (!link) return;
    link.setAttribute('aria-current', 'true');
    if (!beside.matches || nav.contains(document.activeElement)) return;
    const [seen, from] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    if (from.top < seen.top + 60 || from.bottom > seen.bottom - 60)
      nav.scrollTop += from.top - seen.top - seen.height / 2;
  };
  let waiting = false;
  const followSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  };
  addEventListener('scroll', followSoon, { passive: true });
  // Fonts that arrive and folds that open move what is read without a scroll.
  new ResizeObserver(followSoon).observe(body);
  follow();
})();
