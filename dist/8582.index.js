export const id = 8582;
export const ids = [8582];
export const modules = {

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/report/writes.js
var writes = __webpack_require__(7925);
// EXTERNAL MODULE: ./lib/action/check-report/file-graph.js
var file_graph = __webpack_require__(67027);
// EXTERNAL MODULE: ./lib/action/check-report/importance.js
var importance = __webpack_require__(29910);
// EXTERNAL MODULE: ./lib/action/check-report/phrases.js
var phrases = __webpack_require__(23540);
// EXTERNAL MODULE: ./lib/action/check-report/verdict.js
var verdict = __webpack_require__(97443);
// EXTERNAL MODULE: ./lib/package/rules/finding.js
var finding = __webpack_require__(40161);
// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __webpack_require__(86518);
;// CONCATENATED MODULE: ./lib/action/check-report/html/html-text.js


const SPECIAL = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const escaped = (text) => text.replace(/[&<>"']/g, character => SPECIAL[character] ?? '');
const html_text_name = (text, limit = 200) => escaped((0,display/* plainText */.wh)(text, limit));
const codeLine = (text, limit = 2_000) => escaped((0,invisible/* withInvisibleShown */.ff)(text.length > limit ? `${text.slice(0, limit)} …` : text).replaceAll('\r', '⟨U+000D⟩'));

;// CONCATENATED MODULE: ./lib/action/check-report/html/bars-picture.js



const WIDTH = 640;
function findingsPicture({ counts }, id) {
    const total = counts.error + counts.warning + counts.note;
    if (total === 0)
        return '';
    let x = 0;
    const parts = finding/* SEVERITIES */.oC.filter(severity => counts[severity] > 0).map(severity => {
        const width = Math.max(10, (counts[severity] / total) * WIDTH);
        const part = `<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="22" fill="var(--fill-${severity})"/>`;
        x += width + 3;
        return part;
    });
    const words = finding/* SEVERITIES */.oC.map(severity => (0,display/* pluralize */.td)(counts[severity], severity)).join(', ');
    return `<figure><svg role="img" aria-labelledby="${id}-t" viewBox="0 0 ${Math.max(WIDTH, x).toFixed(0)} 22" width="${WIDTH}" height="22" preserveAspectRatio="none"><title id="${id}-t">${words}</title>${parts.join('')}</svg><figcaption>${finding/* SEVERITIES */.oC.filter(severity => counts[severity] > 0)
        .map(severity => `<span class="tag ${severity}">${(0,display/* pluralize */.td)(counts[severity], severity)}</span>`)
        .join('')}</figcaption></figure>`;
}
const KINDS = {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    renamed: 'changed',
    moved: 'changed',
    unexplained: 'changed'
};
const [ROW, LABEL, MAX_ROWS] = [26, 200, 25];
function changesPicture(changes, id) {
    const rows = new Map();
    for (const { area, path, kind } of changes) {
        const label = area === 'screens' || area === 'flows' ? (path[0] ?? area) : AREA_LABELS[area];
        const row = rows.get(label) ?? { added: 0, removed: 0, changed: 0 };
        row[KINDS[kind]] += 1;
        rows.set(label, row);
    }
    if (rows.size === 0)
        return '';
    const sum = (row) => row.added + row.removed + row.changed;
    const sorted = [...rows].sort(([, one], [, other]) => sum(other) - sum(one));
    const shown = sorted.slice(0, MAX_ROWS);
    const most = shown.reduce((largest, [, row]) => Math.max(largest, sum(row)), 1);
    const room = WIDTH - LABEL - 60;
    const bars = shown.map(([label, row], at) => {
        let x = LABEL;
        const y = at * ROW;
        const parts = ['added', 'removed', 'changed'].flatMap(kind => {
            if (row[kind] === 0)
                return [];
            const width = Math.max(4, (row[kind] / most) * room);
            const part = `<rect x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="${ROW - 10}" rx="2" fill="var(--fill-${kind})"><title>${row[kind]} ${kind}</title></rect>`;
            x += width + 2;
            return [part];
        });
        return `<text x="0" y="${y + 18}">${html_text_name(label, 28)}</text>${parts.join('')}<text class="soft" x="${x + 4}" y="${y + 17}">${sum(row)}</text>`;
    });
    const left = sorted.length - shown.length;
    const words = shown.map(([label, row]) => `${html_text_name(label, 60)}: ${row.added} added, ${row.removed} removed, ${row.changed} changed`);
    return `<figure class="places"><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${shown.length * ROW}" width="${WIDTH}" height="${shown.length * ROW}"><title id="${id}-t">Where changes were made</title><desc id="${id}-d">${words.join('; ')}</desc>${bars.join('')}</svg><figcaption><span class="tag added">+ added</span><span class="tag removed">− removed</span><span class="tag changed">~ changed</span>${left > 0 ? ` and ${left} more places` : ''}</figcaption></figure>`;
}
const AREA_LABELS = {
    unexplained: 'Not explained',
    package: 'Package',
    resources: 'Resources',
    app: 'App settings',
    data: 'Data sources',
    environment: 'Environment values'
};

;// CONCATENATED MODULE: ./lib/action/check-report/html/changes-section.js




function* changesSection(file, id) {
    const comparison = (0,phrases/* describeComparison */.L5)(file);
    if (comparison === undefined)
        return;
    yield `<h3>What changed</h3><p>${html_text_name(comparison, 1_000)}</p>`;
    if (file.comparison?.kind !== 'compared')
        return;
    const { changes } = file.comparison.difference;
    yield changesPicture(changes, `${id}-changes`);
    for (const { title, changes: own } of (0,phrases/* areasIn */.sS)(changes)) {
        yield `<details${own.length <= 40 ? ' open' : ''}><summary>${title}: ${(0,display/* pluralize */.td)(own.length, 'change')}</summary><ul class="changes">`;
        for (const change of own)
            yield item(change);
        yield '</ul></details>';
    }
}
const SIGNS = {
    added: ['added', '+ added'],
    removed: ['removed', '− removed'],
    changed: ['changed', '~ changed'],
    renamed: ['changed', '~ renamed'],
    moved: ['changed', '~ moved'],
    unexplained: ['warning', '⚠ not explained']
};
function item(change) {
    const { kind, subject, path, premium, before, after, lines } = change;
    const [look, word] = SIGNS[kind];
    if (kind === 'unexplained')
        return `<li><span class="tag ${look}">${word}</span>${html_text_name((0,phrases/* describeChange */.uQ)(change), 4_000)}</li>`;
    const head = `<span class="tag ${look}">${word}</span>${html_text_name(subject)}${path.length === 0 ? '' : ` <strong>${path.map(part => html_text_name(part, 120)).join(' › ')}</strong>`}${premium === true ? ' <span class="tag warning">★ premium</span>' : ''}`;
    if (lines !== undefined && lines.length > 0)
        return `<li>${head}${sides(lines)}</li>`;
    if (before === undefined && after === undefined)
        return `<li>${head}</li>`;
    if (before !== undefined && after !== undefined && before.length + after.length <= 80)
        return `<li>${head}: ${value(before)} → ${value(after)}</li>`;
    if (before === undefined || after === undefined) {
        const text = after ?? before ?? '';
        if (text.length <= 80)
            return `<li>${head}: <code>${codeLine(text)}</code></li>`;
        return `<li>${head}${sides([{ kind: after === undefined ? 'removed' : 'added', text }])}</li>`;
    }
    return `<li>${head}${sides([
        { kind: 'removed', text: before },
        { kind: 'added', text: after }
    ])}</li>`;
}
const value = (text) => (text === '' ? 'an empty text' : `<code>${codeLine(text)}</code>`);
function sides(lines) {
    const side = (title, leftOut) => `<div><div class="head">${title}</div><pre class="lines code" role="group" tabindex="0" aria-label="${title}">${lines
        .filter(({ kind }) => kind !== leftOut)
        .slice(0, 400)
        .map(line)
        .join('')}</pre></div>`;
    return `<div class="sides">${side('before', 'added')}${side('after', 'removed')}</div>`;
}
const line = ({ kind, text }) => `<span${kind === 'same' ? '' : ` class="${kind}"`}><b>${kind === 'added' ? '+' : kind === 'removed' ? '−' : ' '}</b>${codeLine(text)}</span>`;

;// CONCATENATED MODULE: ./lib/action/check-report/html/findings-section.js





const MAX_ITEMS = 1_000;
function* firstFindings(file) {
    yield* list((0,importance/* readingOrder */.fR)(file.findings).first);
}
function* otherFindings(file) {
    const { findings } = file;
    const counts = (0,phrases/* countsOf */.mQ)(file);
    if (findings.length === 0) {
        yield '<p><span class="badge good">✓ nothing found</span></p>';
        return;
    }
    const { others } = (0,importance/* readingOrder */.fR)(findings);
    if (others.length > 0)
        yield '<h3>Findings</h3>';
    for (const severity of finding/* SEVERITIES */.oC)
        yield* list(others.filter(finding => finding.severity === severity));
    const notes = findings.filter(({ severity }) => severity === 'note');
    if (notes.length > 0) {
        yield `<details><summary>${(0,display/* pluralize */.td)(counts.note, 'note')}: what to prepare in the target</summary>`;
        yield* list(notes);
        yield '</details>';
    }
    for (const severity of finding/* SEVERITIES */.oC) {
        const own = findings.filter(finding => finding.severity === severity).length;
        const left = counts[severity] - Math.min(own, MAX_ITEMS);
        if (left > 0)
            yield `<p>${(0,display/* pluralize */.td)(left, `more ${severity}`)} in the result file.</p>`;
    }
}
function* list(findings) {
    if (findings.length === 0)
        return;
    yield '<ul class="findings">';
    for (const group of (0,phrases/* grouped */.zD)(findings.slice(0, MAX_ITEMS)))
        yield findings_section_item(group);
    yield '</ul>';
}
const MARKS = { error: '✕ error', warning: '! warning', note: 'i note' };
function findings_section_item({ rule, severity, consequence, remedy, items }) {
    const texts = items.map(({ message, place }) => {
        const where = (0,phrases/* describePlace */.df)(place);
        return `<p>${html_text_name(message, 1_000)}${where === '' ? '' : `<br><span class="place">${html_text_name(where, 400)}</span>`}</p>`;
    });
    return `<li class="${severity}"><span class="tag ${severity}">${MARKS[severity]}</span><code>${html_text_name(rule)}</code>${texts.join('')}<p><strong>Consequence:</strong> ${html_text_name(consequence, 600)}</p><p class="todo"><strong>What to do:</strong> ${html_text_name(remedy, 800)}</p></li>`;
}

;// CONCATENATED MODULE: ./lib/action/check-report/html/graph-layout.js
const [graph_layout_WIDTH, HEIGHT] = [210, 44];
const [GAP, COLUMN, MARGIN, LANE] = [14, 270, 16, 10];
const LOOP = 40;
const DEEPEST = 5;
function layOut(items) {
    const depth = depthsOf(items);
    const columns = Array.from({ length: deepestOf(depth) + 1 }, () => []);
    const homes = new Map();
    const place = (column, id, item) => {
        const known = homes.get(id);
        if (known !== undefined)
            return known.cell;
        const cell = { id, item, y: 0 };
        columns[column]?.push(cell);
        homes.set(id, { cell, column });
        return cell;
    };
    for (const item of items)
        place(depth.get(item.key) ?? 0, boxId(item.key), item);
    const steps = new Map();
    for (const { key, dependsOn } of items)
        for (const other of new Set(dependsOn)) {
            const [start, end] = [depth.get(key), depth.get(other)];
            if (start === undefined || end === undefined || key === other)
                continue;
            const way = [place(start, boxId(key))];
            const side = Math.sign(end - start);
            for (let passed = 1; passed < Math.abs(end - start); passed += 1) {
                const at = start + side * passed;
                way.push(place(at, `lane ${at} ${side} ${other}`));
            }
            way.push(place(end, boxId(other)));
            for (const [at, to] of way.entries()) {
                const from = way[at - 1];
                if (from !== undefined)
                    steps.set(JSON.stringify([from.id, to.id]), { from, to });
            }
        }
    const all = [...steps.values()];
    arrange(columns, all);
    const columnOf = (cell) => homes.get(cell.id)?.column ?? 0;
    const arrows = [];
    const lines = [];
    for (const { from, to } of all)
        (to.item === undefined ? lines : arrows).push(curve(from, columnOf(from), to, columnOf(to)));
    let bottom = 0;
    const boxes = [];
    columns.forEach((column, at) => {
        for (const { item, y } of column) {
            const x = MARGIN + at * COLUMN;
            if (item === undefined)
                lines.push(`M${x} ${y + LANE / 2}H${x + graph_layout_WIDTH}`);
            else
                boxes.push({ item, x, y });
            bottom = Math.max(bottom, y + (item === undefined ? LANE : HEIGHT));
        }
    });
    const loops = all.some(({ from, to }) => columnOf(from) === columnOf(to) && columnOf(to) === columns.length - 1);
    const right = MARGIN + Math.max(0, columns.length - 1) * COLUMN + graph_layout_WIDTH;
    return { boxes, arrows, lines, width: right + (loops ? LOOP : MARGIN), height: bottom + MARGIN };
}
const deepestOf = (depth) => [...depth.values()].reduce((most, at) => Math.max(most, at), -1);
const boxId = (key) => `box ${key}`;
function depthsOf(items) {
    const depth = new Map(items.map(({ key }) => [key, 0]));
    for (let round = 0; round <= DEEPEST; round++)
        for (const { key, dependsOn } of items)
            for (const other of dependsOn)
                if (depth.has(other) && other !== key)
                    depth.set(other, Math.min(DEEPEST, Math.max(depth.get(other) ?? 0, (depth.get(key) ?? 0) + 1)));
    const used = [...new Set(depth.values())].sort((one, other) => one - other);
    return new Map([...depth].map(([key, at]) => [key, used.indexOf(at)]));
}
function arrange(columns, steps) {
    const near = new Map();
    const connect = (one, other) => {
        const known = near.get(one);
        if (known === undefined)
            near.set(one, [other]);
        else
            known.push(other);
    };
    for (const { from, to } of steps) {
        connect(from, to);
        connect(to, from);
    }
    for (const column of columns)
        stack(column);
    for (const order of [columns, columns.toReversed(), columns])
        for (const [at, column] of order.entries()) {
            const before = new Set(order[at - 1]);
            const middle = (cell) => {
                const others = (near.get(cell) ?? []).filter(other => before.has(other));
                return others.length === 0
                    ? centre(cell)
                    : others.reduce((sum, other) => sum + centre(other), 0) / others.length;
            };
            const middles = new Map(column.map(cell => [cell, middle(cell)]));
            column.sort((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
            stack(column);
        }
}
function stack(column) {
    let y = MARGIN;
    for (const cell of column) {
        cell.y = y;
        y += (cell.item === undefined ? LANE : HEIGHT) + GAP;
    }
}
const centre = ({ item, y }) => y + (item === undefined ? LANE : HEIGHT) / 2;
function curve(from, start, to, end) {
    const [y1, y2] = [centre(from), centre(to)];
    const [left, right] = [MARGIN + start * COLUMN, MARGIN + start * COLUMN + graph_layout_WIDTH];
    if (start === end)
        return `M${right} ${y1}C${right + LOOP} ${y1} ${right + LOOP} ${y2} ${right + 2} ${y2}`;
    const [x1, x2] = start < end ? [right, MARGIN + end * COLUMN] : [left, MARGIN + end * COLUMN + graph_layout_WIDTH];
    const bend = (x2 - x1) / 2;
    const tip = to.item === undefined ? 0 : Math.sign(bend) * 2;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - tip} ${y2}`;
}

;// CONCATENATED MODULE: ./lib/action/check-report/html/graph-picture.js


const graph_picture_MAX_ITEMS = 60;
const LOOKS = {
    app: { word: 'App', colour: 'app', radius: 4 },
    flow: { word: 'Flow', colour: 'flow', radius: 22 },
    connector: { word: 'Connector', colour: 'connector', radius: 0 },
    connection: { word: 'Connection', colour: 'connection', radius: 12, dashed: true },
    entity: { word: 'Entity', colour: 'data', radius: 8 },
    picklist: { word: 'Picklist', colour: 'data', radius: 8 },
    unknown: { word: 'Resource', colour: 'other', radius: 2 }
};
function graphPicture(resources, id, marks = new Map()) {
    const shown = resources.slice(0, graph_picture_MAX_ITEMS);
    if (shown.length < 2)
        return '';
    const { boxes, arrows, lines, width, height } = layOut(shown);
    const left = resources.length - shown.length;
    return `<figure class="graph" tabindex="0" aria-labelledby="${id}-t"><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${id}-t">What the package contains and needs</title><desc id="${id}-d">${counts(resources)}. An arrow points from a resource to what it needs. The table below lists all of them.</desc>
<defs><marker id="${id}-a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="var(--soft)"/></marker></defs>
<g fill="none" stroke="var(--soft)" stroke-opacity=".55"><g>${lines.map(path).join('')}</g><g marker-end="url(#${id}-a)">${arrows.map(path).join('')}</g></g>${boxes.map(one => box(one, marks.get(one.item.key))).join('')}</svg>
<figcaption>${left > 0 ? `The table lists ${left} more. ` : ''}Dashed: must exist in the target. ★ premium.</figcaption></figure>`;
}
const path = (line) => `<path d="${line}"/>`;
function box({ item: { kind, name: called, premium, needed }, x, y }, mark) {
    const { word, colour, radius } = LOOKS[kind];
    const dash = needed ? ' stroke-dasharray="5 4"' : '';
    return `<g><title>${word}: ${html_text_name(called)}</title><rect x="${x}" y="${y}" width="${graph_layout_WIDTH}" height="${HEIGHT}" rx="${radius}" fill="var(${mark === undefined ? '--card' : '--changed-soft'})" stroke="var(--${colour})" stroke-width="2"${dash}/><text class="soft" x="${x + 16}" y="${y + 17}">${word}${premium ? ' ★' : ''}${mark === undefined ? '' : ` · ${html_text_name(mark)}`}</text><text x="${x + 16}" y="${y + 34}">${html_text_name(called, 26)}</text></g>`;
}
function counts(resources) {
    const kinds = new Map();
    for (const { kind } of resources)
        kinds.set(LOOKS[kind].word, (kinds.get(LOOKS[kind].word) ?? 0) + 1);
    return [...kinds].map(([word, count]) => `${count} × ${word.toLowerCase()}`).join(', ');
}
const MOST_NEEDS = 20;
function graphList(resources) {
    const shown = resources.slice(0, graph_picture_MAX_ITEMS);
    if (shown.length < 2)
        return '';
    const names = new Map(shown.map(({ key, name: called }) => [key, called]));
    const items = shown.map(({ key, kind, name: called, premium, needed, dependsOn }) => {
        const needs = [...new Set(dependsOn.flatMap(other => (other === key ? [] : [names.get(other) ?? []].flat())))];
        const more = needs.length > MOST_NEEDS ? ` and ${needs.length - MOST_NEEDS} more` : '';
        const words = needs
            .slice(0, MOST_NEEDS)
            .map(need => html_text_name(need, 80))
            .join(', ');
        return `<li><span class="place">${LOOKS[kind].word}${premium ? ' ★' : ''}${needed ? ', must exist in the target' : ''}</span><br><strong>${html_text_name(called)}</strong>${words === '' ? '' : `<br>needs ${words}${more}`}</li>`;
    });
    return `<ul class="needs">${items.join('')}</ul>`;
}
function resourceTable(resources) {
    const rows = resources
        .slice(0, 500)
        .map(({ kind, name: called, connector, premium, needed, suggested }) => `<tr><td>${html_text_name(called)}</td><td>${LOOKS[kind].word}${connector === undefined ? '' : ` <code>${html_text_name(connector)}</code>`}</td><td>${suggested === undefined ? '' : html_text_name(suggested)}</td><td>${[needed ? 'needed in the target' : '', premium ? 'premium' : ''].filter(Boolean).join(', ')}</td></tr>`);
    const left = resources.length - rows.length;
    return `<details><summary>All ${resources.length} resources as a table</summary><table class="wide"><caption>Resources of the package${left > 0 ? `; ${left} more are left out` : ''}</caption><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Suggested import setting</th><th scope="col">Remarks</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

;// CONCATENATED MODULE: ./lib/action/check-report/html/style.js
const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--text:#1c2330;--soft:#566072;--line:#dfe3ea;--accent:#5b2fa8;--accent-soft:#efe9fa;
--error:#a4181f;--error-soft:#fdecec;--warning:#7a4d00;--warning-soft:#fdf3dc;--note:#1c5a94;--note-soft:#e6f0fa;--added:#14653a;--added-soft:#e4f5ea;--removed:#a4181f;--removed-soft:#fdecec;--changed:#6a4600;--changed-soft:#fbf0d9;
--fill-error:#c8323a;--fill-warning:#bd7d0c;--fill-note:#2f7bc4;--fill-added:#268552;--fill-removed:#c8323a;--fill-changed:#bd7d0c;
--app:#5b2fa8;--flow:#1c5a94;--connector:#1b6b3c;--connection:#7a4d00;--data:#9b2560;--other:#4d5766}
@media (prefers-color-scheme:dark){:root{--ground:#12151b;--card:#1a1f28;--text:#e6eaf1;--soft:#a6b0c0;--line:#303846;--accent:#c7aef5;--accent-soft:#2a2140;
--error:#ff9b9b;--error-soft:#3a1d20;--warning:#f3c266;--warning-soft:#362a12;--note:#8ec2f5;--note-soft:#162a3f;--added:#7fd6a2;--added-soft:#14301f;--removed:#ff9b9b;--removed-soft:#3a1d20;--changed:#f0c472;--changed-soft:#332812;
--fill-error:#e8737a;--fill-warning:#d9a441;--fill-note:#6aa9e6;--fill-added:#5cb985;--fill-removed:#e8737a;--fill-changed:#d9a441;
--app:#c7aef5;--flow:#8ec2f5;--connector:#7fd6a2;--connection:#f3c266;--data:#f29ac4;--other:#b4bdca}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem;top:0;background:var(--accent);color:var(--card);padding:.6rem 1rem;border-radius:0 0 .5rem 0}
.skip:focus{left:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:clamp(1.5rem,4vw,3rem)}
h1{font-size:clamp(1.5rem,4vw,2.2rem);line-height:1.2;margin:.25rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .25rem}
h3{font-size:1.1rem;margin:2rem 0 .75rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:.35rem 0}
a{color:var(--accent)}
.eyebrow{color:var(--soft);font-size:.85rem;margin:0}
.lead{font-size:1.05rem;color:var(--soft)}
.badge{display:inline-block;padding:.2rem .7rem;border-radius:2rem;font-size:.9rem;font-weight:600}
.good{background:var(--added-soft);color:var(--added)}.bad{background:var(--error-soft);color:var(--error)}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:clamp(1rem,3vw,2rem);margin:1.5rem 0}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem 1.5rem;margin:1rem 0 0}
dl.facts div{min-width:0}dt{color:var(--soft);font-size:.85rem}dd{margin:0}
code,.code{font-family:ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,monospace;font-size:.875em}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;color:var(--soft);padding:.25rem 0;font-size:.9rem}
th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;font-size:.85rem;color:var(--soft)}
.findings{list-style:none;margin:.75rem 0;padding:0;display:grid;gap:.75rem}
.findings>li{border:1px solid var(--line);border-left:.35rem solid var(--mark);border-radius:.6rem;padding:.75rem 1rem;background:var(--card)}
.error{--mark:var(--error)}.warning{--mark:var(--warning)}.note{--mark:var(--note)}
.tag{display:inline-block;font-size:.8rem;font-weight:600;border-radius:.3rem;padding:.05rem .45rem;margin-right:.5rem}
.tag.error{background:var(--error-soft);color:var(--error)}.tag.warning{background:var(--warning-soft);color:var(--warning)}.tag.note{background:var(--note-soft);color:var(--note)}
.tag.added{background:var(--added-soft);color:var(--added)}.tag.removed{background:var(--removed-soft);color:var(--removed)}.tag.changed{background:var(--changed-soft);color:var(--changed)}
.place{color:var(--soft);font-size:.9rem}
.todo{margin-top:.35rem}
details{border:1px solid var(--line);border-radius:.6rem;margin:.6rem 0;background:var(--card)}
summary{cursor:pointer;padding:.65rem 1rem;font-weight:600}
details>:not(summary),details>.changes,details>.findings{margin-left:1rem;margin-right:1rem}details>:last-child{margin-bottom:1rem}
figure{margin:1rem 0;overflow-x:auto}figcaption{color:var(--soft);font-size:.9rem;margin-top:.4rem}
details>dl.facts{margin:0 1rem 1rem}
details>table{width:calc(100% - 2rem)}
svg{display:block;max-width:100%;height:auto}.graph svg{max-width:none}
svg text{fill:var(--text);font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
svg .soft{fill:var(--soft);font-size:11px}
.sides{display:grid;grid-template-columns:1fr 1fr;border:1px solid var(--line);border-radius:.5rem;overflow:hidden;margin:.4rem 0 .8rem}
.sides>div{min-width:0}.sides>div+div{border-left:1px solid var(--line)}
.sides .head{font-size:.8rem;color:var(--soft);padding:.25rem .75rem;border-bottom:1px solid var(--line)}
.lines{margin:0;padding:.25rem 0;white-space:pre-wrap;line-height:1.5}
.lines span{display:block;padding:0 .75rem 0 1.75rem;text-indent:-1.1rem;min-height:1.5em}
.lines .added{background:var(--added-soft)}.lines .removed{background:var(--removed-soft)}
.lines b{display:inline-block;width:1.1rem;text-indent:0;font-weight:700}
.lines .added b{color:var(--added)}.lines .removed b{color:var(--removed)}
.changes{list-style:none;margin:0;padding:0}.changes>li{padding:.4rem 0;border-bottom:1px solid var(--line)}.changes>li:last-child{border:0}
.needs{list-style:none;margin:0;padding:0;display:none}.needs>li{padding:.5rem 0;border-bottom:1px solid var(--line)}.needs>li:last-child{border:0}
footer{color:var(--soft);font-size:.85rem;padding-bottom:3rem}
@media (max-width:40rem){.graph,.places{display:none}.needs{display:block}.sides{grid-template-columns:1fr}.sides>div+div{border-left:0;border-top:1px solid var(--line)}table.wide,table.wide caption,table.wide tbody,table.wide tr,table.wide td{display:block}table.wide thead{position:absolute;left:-999rem}table.wide td{border:0;padding:.1rem 0}table.wide tr{border-bottom:1px solid var(--line);padding:.5rem 0;display:block}}
@media print{body{background:#fff}.card{break-inside:avoid-page;border:0;padding:0}.skip{display:none}}
`;

;// CONCATENATED MODULE: ./lib/action/check-report/html/page.js












const MAX_BYTES = 5_000_000;
function renderHtml(report, ending = {}) {
    const { parts, left } = within(MAX_BYTES, groupsOf(report, ending));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${html_text_name((0,verdict/* verdict */.WJ)(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
${parts.join('\n')}
${left === 0 ? '' : `<p class="card">${(0,display/* pluralize */.td)(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for lack of space; the result file contains all of it.</p>`}
</main>
<footer><p>${ending.milliseconds === undefined ? 'Checked' : `Checked in ${(0,display/* duration */.p0)(ending.milliseconds)}`} without any environment. The service itself may apply further checks.</p></footer>
</body>
</html>
`;
}
const [MOST_PARTS, MOST_LINES] = [500, 2_000];
const CHANGES_SHARE = 3_000_000;
function* groupsOf(report, ending) {
    const files = (0,importance/* mostSevereFirst */.QX)(report.files);
    const detailed = files.slice(0, MOST_PARTS);
    yield { parts: head(report, files, ending), waiting: detailed.length };
    for (const [at, file] of detailed.entries())
        yield {
            parts: fileSection(file, { id: `f${at}`, alone: files.length === 1, room: CHANGES_SHARE / detailed.length }),
            waiting: detailed.length - at - 1
        };
}
function* head(report, files, { failure }) {
    const { failed } = report;
    const one = files.length === 1 ? files[0] : undefined;
    yield `<header><p class="eyebrow">Package check</p><h1>${html_text_name(one === undefined ? (0,display/* pluralize */.td)(files.length, 'package') : (one.package?.name ?? one.file))}</h1>
<p><span class="badge ${failed ? 'bad' : 'good'}">${failed ? '✕ does not pass' : '✓ passes'}</span> <span class="lead">${html_text_name((0,verdict/* verdictWords */.L2)(report), 300)}</span></p></header>
<main id="content" tabindex="-1">`;
    if (failure !== undefined)
        yield `<p class="card bad">${html_text_name(failure, 4_000)}</p>`;
    const weights = (0,phrases/* describeWeights */.Jq)(report.weights);
    if (weights !== undefined)
        yield `<p>${html_text_name(weights, 10_000)}</p>`;
    for (const remark of report.remarks)
        yield `<p>${html_text_name(remark, 1_000)}</p>`;
    yield findingsPicture(report, 'all');
    if (files.length > 1)
        yield index(files);
}
function index(files) {
    const rows = files.slice(0, MOST_LINES).map((file, at) => {
        const path = html_text_name(file.file);
        const [place, broken] = at < MOST_PARTS ? [`<a href="#f${at}">${path}</a>`, ''] : [path, (0,phrases/* brokenRules */.P6)(file)];
        return `<tr><td>${place}</td><td>${html_text_name((0,phrases/* describeFile */.CL)(file))}</td><td>${html_text_name((0,verdict/* describeVerdict */.XZ)(file), 300)}${broken === '' ? '' : ` (${html_text_name(broken)})`}</td></tr>`;
    });
    const left = files.slice(MOST_LINES);
    const failing = left.filter(file => (0,phrases/* countsOf */.mQ)(file).error > 0).length;
    const more = left.length === 0 ? '' : `<p>And ${(0,display/* pluralize */.td)(left.length, 'more file')}, ${failing} of them with errors.</p>`;
    return `<section class="card" aria-labelledby="index"><h2 id="index">Packages</h2><table class="wide"><caption>What was checked, in the order below</caption><thead><tr><th scope="col">File</th><th scope="col">Content</th><th scope="col">Verdict</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more}</section>`;
}
function* fileSection(file, { id, alone, room }) {
    const { package: pkg, resources } = file;
    const path = `<code>${html_text_name(file.file, 400)}</code>`;
    const held = (0,writes/* kindsOf */.tG)(resources);
    const what = `${html_text_name((0,phrases/* describeFile */.CL)(file), 400)}${held === '' ? '' : ` with ${held}`}.`;
    yield `<section class="card"><h2 id="${id}">${alone ? path : html_text_name(pkg?.name ?? file.file)}</h2><p class="lead">${alone ? (0,display/* capitalised */.Iu)(what) : `${path} is ${what}`}</p>`;
    if (file.inner.length > 0)
        yield `<p>It contains packages: ${file.inner
            .slice(0, 50)
            .map(inner => `<code>${html_text_name(inner)}</code>`)
            .join(', ')}</p>`;
    yield* firstFindings(file);
    const { isCut } = yield* cut(changesSection(file, id), room);
    if (isCut)
        yield '<p>More changes are in the result file.</p>';
    yield* otherFindings(file);
    if (resources.length > 0) {
        yield '<h3>What it contains and needs</h3>';
        yield graphPicture(resources, `${id}-graph`, marksOf(file));
        yield graphList(resources);
        yield resourceTable(resources);
    }
    if (pkg !== undefined)
        yield origin(pkg);
    yield '</section>';
}
const marksOf = (file) => new Map((0,file_graph/* changedResources */.I)(file).flatMap(({ key, mark }) => (mark === undefined ? [] : [[key, mark]])));
function origin(pkg) {
    const facts = [
        ['Exported', pkg.exportedAt],
        ['By', pkg.creator],
        ['From', pkg.sourceEnvironment],
        ['Description', pkg.description],
        ['Digest', pkg.digest]
    ];
    return `<details><summary>Where it comes from</summary><dl class="facts">${facts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => `<div><dt>${term}</dt><dd${term === 'Digest' ? ' class="code"' : ''}>${html_text_name(value, 400)}</dd></div>`)
        .join('')}</dl></details>`;
}
function within(bytes, groups) {
    const kept = [];
    let room = bytes;
    let left = 0;
    for (const { parts, waiting } of groups) {
        const share = kept.length === 0 ? room : Math.floor(room / (waiting + 1));
        const taken = cut(parts, share);
        for (let next = taken.next();; next = taken.next()) {
            if (next.done === true) {
                room -= next.value.used;
                if (next.value.isCut)
                    left += 1;
                break;
            }
            kept.push(next.value);
        }
    }
    return { parts: kept, left };
}
function* cut(parts, bytes) {
    const open = [];
    let used = 0;
    let isCut = false;
    for (const part of parts) {
        const size = Buffer.byteLength(part) + 1;
        if (used + size > bytes) {
            isCut = true;
            break;
        }
        used += size;
        yield part;
        for (const [, slash, element = ''] of part.matchAll(/<(\/?)(section|details|ul)\b/g)) {
            if (slash === '')
                open.push(element);
            else
                open.pop();
        }
    }
    const ends = open.toReversed().map(element => `</${element}>`);
    if (ends.length > 0)
        yield ends.join('');
    return { used, isCut };
}


/***/ })

};
