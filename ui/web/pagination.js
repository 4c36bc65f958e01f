// SPDX-License-Identifier: GPL-3.0-or-later
// Fills A4 page boxes with the children of <body>. WebEngine 6.4 knows no margin boxes, no page counters and no
// running heads, so pages are made here: 210 × 297 mm, type area 156 × 225 mm (GB/T 9704-2012), the number below
// it, outside, one character in. Rules: a heading, caption or quotation stays with what follows; a paragraph
// breaks with two lines on each side; a table breaks between rows and repeats its head; a row taller than a page
// breaks inside; nothing is ever cut off. Says "zhiban:done {pages, places}"
// (see DocumentPage::readResult) or "zhiban:failed …" on the console.
(() => {
  'use strict';
  const style = document.createElement('style');
  style.textContent = `
    @page { size: 210mm 297mm; margin: 0; }
    html { background: #fff; }
    body { width: auto; margin: 0; padding: 0; }
    .page { position: relative; width: 210mm; height: 296.9mm; overflow: hidden; break-after: page; background: #fff; }
    .page:last-child { break-after: auto; }
    .area { position: absolute; top: 37mm; width: 156mm; height: 225mm; overflow: hidden; }
    .odd .area { left: 28mm; } .even .area { left: 26mm; }
    .folio { position: absolute; top: 269mm; font-size: 14pt; line-height: 14pt; }
    .odd .folio { right: calc(26mm + 1em); } .even .folio { left: calc(26mm + 1em); }
    .area > :first-child { margin-top: 0; }
    .split { text-align-last: justify; }
    .cont { text-indent: 0; }`;
  document.head.append(style);

  let area = null;
  let pages = 0;

  function newPage() {
    pages += 1;
    const page = document.createElement('section');
    page.className = 'page ' + (pages % 2 ? 'odd' : 'even');
    area = document.createElement('div');
    area.className = 'area';
    const folio = document.createElement('div');
    folio.className = 'folio';
    folio.textContent = '— ' + pages + ' —';
    page.append(area, folio);
    document.body.append(page);
  }

  const limit = () => area.getBoundingClientRect().bottom + 0.5;
  const overflows = () => area.scrollHeight > area.clientHeight + 0.5;
  const staysWithNext = (element) => element.matches('h2, h3, h4, p.caption, p.quote:not(.split)');

  // The text of an element as one row of characters, so that it can be cut at any of them.
  function textOf(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, from: length });
      length += node.data.length;
    }
    return { nodes, length };
  }

  function placeOf(text, index) {
    let entry = text.nodes[0];
    for (const candidate of text.nodes) {
      if (candidate.from > index) break;
      entry = candidate;
    }
    return [entry.node, Math.min(index - entry.from, entry.node.data.length)];
  }

  // How many characters of the element end above `bottom`.
  function charactersAbove(element, bottom) {
    const text = textOf(element);
    const range = document.createRange();
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      range.setStart(...placeOf(text, middle - 1));
      const [node, offset] = placeOf(text, middle - 1);
      range.setEnd(node, Math.min(offset + 1, node.data.length));
      const box = range.getBoundingClientRect();
      if (box.height === 0 || box.bottom <= bottom) low = middle; else high = middle - 1;
    }
    return low;
  }

  // Everything from character `index` on, taken out of the element with its markup.
  function takeTail(element, index) {
    const text = textOf(element);
    let [node, offset] = placeOf(text, index);
    if (offset > 0 && offset < node.data.length && /[\uDC00-\uDFFF]/.test(node.data[offset])) offset -= 1;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(element, element.childNodes.length);
    return range.extractContents();
  }

  function lineHeight(element) {
    return parseFloat(getComputedStyle(element).lineHeight);
  }

  // Breaks a paragraph that runs over the page; false when two lines cannot stay on both sides.
  function breakParagraph(paragraph) {
    const line = lineHeight(paragraph);
    const box = paragraph.getBoundingClientRect();
    const total = Math.round(box.height / line);
    let fitting = Math.floor((limit() - box.top) / line);
    if (total - fitting < 2) fitting = total - 2;
    if (fitting < 2) return false;
    const count = charactersAbove(paragraph, Math.min(limit(), box.top + fitting * line + line / 2));
    if (count < 1 || count >= textOf(paragraph).length) return false;
    const rest = paragraph.cloneNode(false);
    rest.classList.add('cont');
    rest.removeAttribute('id');
    rest.append(takeTail(paragraph, count));
    paragraph.classList.add('split');
    newPage();
    place(rest);
    return true;
  }

  // A row that no page can hold continues in a second row.
  function breakRow(row) {
    const rest = row.cloneNode(false);
    rest.removeAttribute('id');
    let moved = false;
    for (const cell of row.cells) {
      const other = cell.cloneNode(false);
      const length = textOf(cell).length;
      const count = length > 0 ? charactersAbove(cell, limit() - 6) : 0;
      if (count < length && count > 0) {
        other.append(takeTail(cell, count));
        moved = true;
      }
      rest.append(other);
    }
    if (moved) row.after(rest);
    return moved;
  }

  function headOnly(table) {
    const copy = table.cloneNode(false);
    for (const part of [...table.children]) {
      if (part.tagName !== 'TBODY') copy.append(part.cloneNode(true));
    }
    copy.append(document.createElement('tbody'));
    return copy;
  }

  function breakTable(table) {
    const body = table.tBodies[0];
    const bottom = limit() - 2;
    const rows = [...body.rows];
    let first = rows.findIndex((row) => row.getBoundingClientRect().bottom > bottom);
    if (first < 0) first = rows.length - 1;
    if (first === 0) {
      if (area.firstElementChild !== table && !onlyStayersBefore(table)) return false;
      if (!breakRow(rows[0])) return true;  // one line higher than a page cannot be: leave it
      first = 1;
    }
    const rest = headOnly(table);
    for (let row = body.rows[first]; row; row = body.rows[first]) rest.tBodies[0].append(row);
    newPage();
    place(rest);
    return true;
  }

  function onlyStayersBefore(element) {
    for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
      if (!staysWithNext(other)) return false;
    }
    return true;
  }

  // A new page, to which the headings at the end of this one move along.
  function newPageWithHeadings() {
    const moving = [];
    while (area.lastElementChild && staysWithNext(area.lastElementChild)) {
      moving.unshift(area.lastElementChild);
      area.lastElementChild.remove();
    }
    if (!area.lastElementChild) {
      area.append(...moving.splice(0));  // a page of nothing but headings stays where it is
    }
    newPage();
    area.append(...moving);
  }

  function place(node) {
    if (node.matches('hr.break')) {
      if (area.lastElementChild) newPage();
      return;
    }
    area.append(node);
    if (!overflows()) {
      if (node.tagName === 'FOOTER') pushDown(node);
      return;
    }
    if (node.tagName === 'TABLE' && breakTable(node)) return;
    if (node.tagName === 'P' && breakParagraph(node)) return;
    if (area.firstElementChild === node) return;  // alone on its page and still too tall: an image, scaled by style
    node.remove();
    newPageWithHeadings();
    if (area.lastElementChild) {
      area.append(node);
      if (!overflows()) return;
      node.remove();
    }
    place(node);
  }

  // 版记 stands at the foot of the last page.
  function pushDown(footer) {
    const free = limit() - footer.getBoundingClientRect().bottom - 2;
    const margin = parseFloat(getComputedStyle(footer).marginTop);
    if (free > 0) footer.style.marginTop = margin + free + 'px';
  }

  // Where links and named elements stand, in shares of their page.
  function placesOnPaper() {
    const places = [];
    [...document.querySelectorAll('.page')].forEach((page, index) => {
      const sheet = page.getBoundingClientRect();
      for (const element of page.querySelectorAll('a[href^="#"], [id]')) {
        const isLink = element.tagName === 'A';
        const name = isLink ? element.getAttribute('href').slice(1) : element.id;
        for (const box of isLink ? element.getClientRects() : [element.getBoundingClientRect()]) {
          places.push([name, isLink ? 1 : 0, index, (box.left - sheet.left) / sheet.width,
            (box.top - sheet.top) / sheet.height, box.width / sheet.width, box.height / sheet.height]);
        }
      }
    });
    return places;
  }

  document.fonts.ready.then(() => {
    const blocks = [...document.body.children];
    blocks.forEach((block) => block.remove());
    newPage();
    blocks.forEach(place);
    console.log('zhiban:done ' + JSON.stringify({ pages, places: placesOnPaper() }));
  }).catch((error) => console.log('zhiban:failed ' + error));
})();
