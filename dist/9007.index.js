export const id = 9007;
export const ids = [9007];
export const modules = {

/***/ 23540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sS: () => (/* binding */ areasIn),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export AREAS */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);


const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function describeCounts(counts) {
    const words = _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.filter(severity => counts[severity] > 0).map(severity => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(counts[severity], severity));
    return words.length === 0 ? 'nothing found' : words.join(', ');
}
const countsOf = ({ findings, counts }) => counts ?? (0,_package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .countsBySeverity */ .XG)(findings);
function brokenRules({ findings }) {
    const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    return [...rules].slice(0, 3).join(', ');
}
const MAX_PER_GROUP = 20;
function grouped(findings) {
    const groups = [];
    const open = new Map();
    for (const { rule, severity, consequence, remedy, message, place } of findings) {
        const key = JSON.stringify([rule, severity, consequence, remedy]);
        const items = open.get(key);
        if (items !== undefined && items.length < MAX_PER_GROUP)
            items.push({ message, place });
        else {
            const first = [{ message, place }];
            open.set(key, first);
            groups.push({ rule, severity, consequence, remedy, items: first });
        }
    }
    return groups;
}
function describeWeights(weights) {
    if (weights === undefined)
        return undefined;
    const { file, from, changed } = weights;
    const source = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file, 200)} from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(from, 200)}`;
    return changed.length === 0
        ? `${source} changes no weight.`
        : `Weights changed by ${source}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`;
}
function describePlace(place) {
    if (place === undefined)
        return '';
    const file = place.inside === undefined ? nameIn(place.file) : place.inside;
    const line = place.line === undefined ? '' : `:${place.line}`;
    return place.name === undefined ? `${file}${line}` : `${place.name} (${file}${line})`;
}
const nameIn = (file) => file
    .split('/')
    .map(part => part.replace(/^N[0-9a-f-]{36}-/i, '').replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/i, key => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(key)))
    .join('/');
const AREAS = {
    unexplained: 'Look at these first',
    package: 'Package',
    resources: 'Resources and their import settings',
    app: 'App settings',
    screens: 'Screens, components and formulas',
    data: 'Data sources and connectors',
    flows: 'Flows',
    environment: 'Values bound to an environment'
};
const areasIn = (changes) => Object.keys(AREAS).flatMap(area => {
    const own = changes.filter(change => change.area === area);
    return own.length === 0 ? [] : [{ area, title: AREAS[area], changes: own }];
});
function describeChange({ subject, path, kind, premium }) {
    const names = path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120));
    if (kind === 'unexplained')
        return `⚠️ ${UNEXPLAINED[subject] ?? UNEXPLAINED['files']}: ${names.join(', ')}`;
    return `${subject} ${names.join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`;
}
const UNEXPLAINED = {
    files: 'these files differ in a way that this comparison cannot explain',
    sources: 'the source files differ from the control files, which the app runs from',
    'unread sources': 'these source files cannot be read, so only the control files, which the app runs from, were compared'
};
function describeFile(file) {
    const { package: pkg } = file;
    if (pkg === undefined)
        return file.what;
    return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`;
}
const REMARKS = {
    files: ' ⚠️ Some files differ in a way that this comparison cannot explain.',
    sources: ' ⚠️ The source files of the app differ from its control files, which it runs from.',
    'unread sources': ' ⚠️ The source files of the app cannot be read, so only its control files were compared.'
};
function describeComparison({ comparison }) {
    switch (comparison?.kind) {
        case undefined:
            return undefined;
        case 'new':
            return `New: ${comparison.with} does not contain it.`;
        case 'not-compared':
            return `Not compared. ${comparison.why}`;
        case 'compared': {
            const { changes, noise, sameExport } = comparison.difference;
            const signal = changes.filter(change => change.noise !== true && change.kind !== 'unexplained').length;
            const hidden = noise === 0
                ? ''
                : ` ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(noise, 'difference')} that every export creates ${noise === 1 ? 'is' : 'are'} not shown.`;
            const remarks = changes.flatMap(({ kind, subject }) => (kind === 'unexplained' ? [REMARKS[subject] ?? ''] : []));
            if (signal + remarks.length > 0) {
                const isUnknown = changes.some(({ kind, subject }) => kind === 'unexplained' && subject === 'files');
                const none = isUnknown ? 'No change that can be described' : 'No change to the app';
                const count = signal === 0 ? none : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(signal, 'change');
                return `${count} since ${comparison.with}.${remarks.join('')}${hidden}`;
            }
            return sameExport ? `The same export as in ${comparison.with}.` : `No changes since ${comparison.with}.${hidden}`;
        }
    }
}


/***/ }),

/***/ 61205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSections)
/* harmony export */ });
/* harmony import */ var _check_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23540);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);


function changeSections(difference, heading) {
    return (0,_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .areasIn */ .sS)(difference.changes).flatMap(({ title, changes }) => [
        { text: `${heading}## ${title}`, noun: 'heading' },
        ...changes.map(change => ({ text: changeText(change), noun: 'change' }))
    ]);
}
const SIGN = { added: '+', removed: '-', same: ' ' };
function changeText(change) {
    const { before, after, lines } = change;
    const name = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)((0,_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(change), 500)}`;
    if (lines !== undefined && lines.length > 0)
        return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', lines.map(({ kind, text }) => `${SIGN[kind]} ${text}`)))}`;
    if (change.kind === 'changed' || change.kind === 'renamed' || change.kind === 'moved') {
        if (before === undefined && after === undefined)
            return name;
        if (Math.max(before?.length ?? 0, after?.length ?? 0) > 80)
            return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', [`- ${before ?? ''}`, `+ ${after ?? ''}`]))}`;
        return `${name}: ${valueText(before)} → ${valueText(after)}`;
    }
    const text = after ?? before;
    return text === undefined || text === '' ? name : `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text)}`;
}
const valueText = (value) => value === undefined ? 'nothing' : value === '' ? 'an empty text' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value);
const indented = (text) => text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');


/***/ }),

/***/ 29335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findingBullets),
/* harmony export */   j: () => (/* binding */ foldedFindings)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _check_report_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23540);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16525);



const MAX_BULLET_BYTES = 6_000;
const findingBullets = (findings) => (0,_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(findings)
    .flatMap(bulletsOf)
    .map(text => ({ text, noun: 'finding' }));
function bulletsOf({ severity, rule, consequence, remedy, items }) {
    const toBullet = (texts) => `- ${_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[severity]} ${texts.join('<br>')}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(consequence, 400)}<br>**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(remedy, 500)} <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule)}</sub>`;
    const bullets = [];
    let open = [];
    let bytes = 0;
    for (const { message, place } of items) {
        const text = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(message, 600)}${placeSuffix(place)}`;
        bytes += Buffer.byteLength(text);
        if (bytes > MAX_BULLET_BYTES && open.length > 0) {
            bullets.push(toBullet(open));
            open = [];
            bytes = Buffer.byteLength(text);
        }
        open.push(text);
    }
    return open.length === 0 ? bullets : [...bullets, toBullet(open)];
}
function placeSuffix(place) {
    const words = (0,_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place);
    return words === '' ? '' : ` <sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(words, 300)}</sub>`;
}
const [MOST_TOGETHER, MOST_BYTES] = [25, 20_000];
function foldedFindings(findings, total = findings.length) {
    if (findings.length === 0)
        return [];
    const title = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(total, 'note')}: what to prepare in the target`;
    const parts = [];
    let bytes = 0;
    for (const { text } of findingBullets(findings)) {
        const open = parts.at(-1);
        bytes += Buffer.byteLength(text);
        if (open === undefined || open.length === MOST_TOGETHER || bytes > MOST_BYTES) {
            parts.push([text]);
            bytes = Buffer.byteLength(text);
        }
        else
            open.push(text);
    }
    return parts.map((bullets, at) => ({
        text: `<details><summary>${title}${at === 0 ? '' : ', continued'}</summary>\n\n${bullets.join('\n\n')}\n\n</details>`,
        noun: 'note'
    }));
}


/***/ }),

/***/ 16525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   JB: () => (/* binding */ wrappingRow),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export row */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86518);


const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
function cell(name, limit = 200) {
    const text = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, limit);
    return withoutBareHosts(text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || (character === ':' && SHORTCODE.test(text.slice(offset)));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        .replace(/GH-(?=\d)/gi, match => `${match}${ZERO_WIDTH_SPACE}`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
const withoutBareHosts = (markdown) => markdown.replace(/www\./gi, match => `${match.slice(0, 3)}&#46;`);
const code = (text, limit = 200) => `<code>${withoutBareHosts((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedText */ .j_)(text, limit).replace(PUNCTUATION, reference))}</code>`;
function link(name, url, limit) {
    const target = safeUrl(url);
    return target === undefined ? cell(name, limit) : `[${cell(name, limit)}](${target})`;
}
const MAX_LINE_LENGTH = 4_000;
function fenced(language, lines) {
    const shown = lines.map(lineInFence);
    let longest = 2;
    for (const line of shown)
        for (const [run] of line.matchAll(/`+/g))
            if (run.length > longest)
                longest = run.length;
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function lineInFence(line) {
    const cut = line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line;
    return (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .withInvisibleShown */ .ff)(cut.replace(/[\r\n\u2028\u2029]+/g, ' '));
}
const UNBROKEN = /\]\([^)]*\)|<[^>]*>|((?:&#(?!8203;)\d+;|[^\s<>&[\]()|])+)/gu;
const CHARACTER = /&#\d+;|[^]/gu;
const SEAM = /^(?:[-./@_]|&#(?:45|46|47|58|64|95);)$/;
const [SHORT_WORD, LONGEST_PIECE] = [12, 10];
const breakable = (markdown) => markdown.replace(UNBROKEN, (all, run) => (run === undefined ? all : broken(run)));
function broken(run) {
    const characters = run.match(CHARACTER) ?? [];
    if (characters.length <= SHORT_WORD)
        return run;
    let length = 0;
    return characters
        .map((character, at) => {
        length += 1;
        const left = characters.length - at - 1;
        if (left < 3 || !(length === LONGEST_PIECE || (length > 2 && SEAM.test(character))))
            return character;
        length = 0;
        return `${character}<wbr>`;
    })
        .join('');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const wrappingRow = (cells) => row(cells.map(breakable));
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
const MAX_URL_LENGTH = 2_000;
const UNSAFE_IN_URL = /[|()<>[\]\\`'"*_~^{}\s]/g;
function safeUrl(url) {
    const parsed = url === undefined || url.length > MAX_URL_LENGTH ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    if (parsed.href.length > MAX_URL_LENGTH)
        return undefined;
    return parsed.href.replace(UNSAFE_IN_URL, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 77565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mermaidLines)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const MAX_NODES = 60;
const MAX_EDGES = 300;
const CLASSES = {
    app: 'fill:#e6d9f7,stroke:#6b2fb3,color:#1f1033',
    flow: 'fill:#d6e6fb,stroke:#1d5fb8,color:#0c2340',
    connector: 'fill:#dff3e4,stroke:#2c7a44,color:#10301b',
    connection: 'fill:#fdf0d2,stroke:#a86c07,color:#3d2803',
    entity: 'fill:#fbe0e0,stroke:#b03030,color:#3f1010',
    picklist: 'fill:#fbe0f0,stroke:#a02c74,color:#3b0f2a',
    unknown: 'fill:#eceff1,stroke:#5f6b73,color:#20262a'
};
const CHANGES = 'stroke-width:4px,font-weight:bold';
function mermaidLines(resources) {
    const shown = mostImportant(resources);
    const changing = shown.flatMap(({ mark }, index) => (mark === undefined ? [] : [`r${index}`]));
    const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]));
    const edges = shown.flatMap(({ key, dependsOn }) => dependsOn.flatMap(other => {
        const [from, to] = [nodes.get(key), nodes.get(other)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    const left = resources.length - shown.length;
    return [
        'flowchart LR',
        ...shown.map((node, index) => `  r${index}["${label(node)}"]`),
        ...(left > 0 ? [`  more["and ${left} more"]`] : []),
        ...edges.slice(0, MAX_EDGES),
        ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
        ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`),
        ...(changing.length === 0 ? [] : [`  classDef changes ${CHANGES}`, `  class ${changing.join(',')} changes`])
    ];
}
const mostImportant = (resources) => resources.length <= MAX_NODES
    ? resources
    : [
        ...resources.filter(({ mark }) => mark !== undefined),
        ...resources.filter(({ mark }) => mark === undefined)
    ].slice(0, MAX_NODES);
const idsOf = (kind, shown) => shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []));
const label = ({ kind, name, mark }) => `${kind}${mark === undefined ? '' : `#58; ${escaped((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(mark, 40))}`}<br/>${escaped((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, 40))}`;
function escaped(text) {
    return text.replace(/[^\p{L}\p{N}\p{M} ]|[ﬂß]/gu, character => {
        const number = `#${character.codePointAt(0) ?? 0};`;
        return character === ':' || character === '$' ? `${number}#8203;` : number;
    });
}


/***/ }),

/***/ 73989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ joinWithin),
/* harmony export */   a: () => (/* binding */ joinGroupsWithin)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const LAST_LINE_BYTES = 1_000;
const joinWithin = (bytes, sections, elsewhere) => joinGroupsWithin(bytes, [sections], elsewhere);
function joinGroupsWithin(bytes, groups, elsewhere, before = 0) {
    const shares = shareOut(bytes - LAST_LINE_BYTES, groups.map(group => group.reduce((sum, section) => sum + sizeOf(section), 0)));
    const kept = [];
    let left = before;
    for (const [at, group] of groups.entries()) {
        const fitting = countFitting(group, shares[at] ?? 0);
        for (let index = 0; index < fitting; index += 1)
            kept.push(group[index]?.text ?? '');
        left += group.slice(fitting).filter(({ noun }) => noun !== 'heading').length;
    }
    if (left === 0)
        return `${kept.join('\n\n')}\n`;
    return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for lack of space; ${elsewhere}.\n`;
}
const sizeOf = ({ text }) => Buffer.byteLength(text) + 2;
function countFitting(sections, bytes) {
    let used = 0;
    for (const [index, section] of sections.entries()) {
        used += sizeOf(section);
        if (used > bytes)
            return index;
    }
    return sections.length;
}
function shareOut(bytes, needs) {
    const shares = [];
    let left = bytes;
    let remaining = needs.length;
    for (const [at, need] of [...needs.entries()].sort(([, one], [, other]) => one - other)) {
        const share = Math.min(need, Math.floor(left / remaining));
        shares[at] = share;
        left -= share;
        remaining -= 1;
    }
    return shares;
}


/***/ }),

/***/ 77104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* unused harmony export resultDocument */
const RESULT_SCHEMA = 1;
function resultDocument(report, ending = {}) {
    return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`;
}
async function writeResult(files, path, report, ending = {}) {
    await files.write(path, Buffer.from(resultDocument(report, ending)));
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   kN: () => (/* binding */ verbsOf),
/* harmony export */   qz: () => (/* binding */ appFirst),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* unused harmony export inWords */
const KINDS = ['app', 'flow', 'connector', 'connection', 'entity', 'picklist', 'unknown'];
const appFirst = (resources) => KINDS.flatMap(kind => resources.filter(resource => resource.kind === kind));
const NOUNS = {
    app: ['app', 'apps'],
    flow: ['flow', 'flows'],
    connector: ['connector', 'connectors'],
    connection: ['connection', 'connections'],
    entity: ['entity', 'entities'],
    picklist: ['picklist', 'picklists'],
    unknown: ['resource', 'resources']
};
function kindsOf(resources) {
    const counted = KINDS.flatMap(kind => {
        const count = resources.filter(resource => resource.kind === kind).length;
        return count === 0 ? [] : [`${count} ${NOUNS[kind][count === 1 ? 0 : 1]}`];
    });
    return inWords(counted);
}
const inWords = (items) => items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const WRITES_NOTHING = new Set(['use existing', 'carried', 'unchanged', 'blocked']);
const isWrite = (action) => !WRITES_NOTHING.has(action);
function changedBy(resources, verbOf) {
    const groups = new Map();
    for (const resource of appFirst(resources)) {
        const verb = verbOf(resource);
        if (verb === undefined || !isWrite(verb))
            continue;
        const group = groups.get(verb);
        if (group === undefined)
            groups.set(verb, [resource]);
        else
            group.push(resource);
    }
    return groups;
}
const verbsOf = (groups) => [...groups].map(([verb, resources]) => `${verb} ${kindsOf(resources)}`);


/***/ }),

/***/ 70195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _workspace_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21879);



const MOST_ENTRIES = 1_000_000;
const DEEPEST = 100;
async function* walkFolders({ start, startNames = [], shouldEnter, signal }) {
    let left = MOST_ENTRIES;
    const open = [{ path: start, names: startNames }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        signal?.throwIfAborted();
        const { path, names } = place;
        const entries = [];
        let readError;
        try {
            if (names.length > DEEPEST)
                throw new Error(`it is more than ${DEEPEST} folders deep`);
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(path, NAMES_AS_BYTES)) {
                const { name } = entry;
                if (--left < 0)
                    throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`);
                const walked = { ...nameOf(name), kind: kindOf(entry) };
                if (walked.name !== '.git')
                    entries.push(walked);
            }
        }
        catch (error) {
            if ((0,_workspace_access_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
                continue;
            readError = error;
        }
        yield { path, names, entries, ...(readError === undefined ? {} : { readError }) };
        if (left < 0)
            return;
        for (const { name, kind, unreadableName } of entries) {
            const inner = [...names, name];
            if (kind === 'folder' && unreadableName === undefined && shouldEnter(inner))
                open.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), names: inner });
        }
    }
}
const NAMES_AS_BYTES = { bufferSize: 512, encoding: 'buffer' };
function nameOf(bytes) {
    const name = bytes.toString('utf8');
    if (Buffer.from(name).equals(bytes))
        return { name };
    const shown = bytes.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { name, unreadableName: shown };
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createPackageFinder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/folder-walk.js
var folder_walk = __webpack_require__(70195);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var runner_glob = __webpack_require__(80051);
// EXTERNAL MODULE: ./lib/action/runner/workspace-access.js
var workspace_access = __webpack_require__(21879);
;// CONCATENATED MODULE: ./lib/action/runner/package-search.js




const LINK = new Error('it is a link, and searches do not follow links');
const NAME = new Error('its name is not valid UTF-8');
async function* packagesBelow({ workspace, isExcluded, signal }, start) {
    const inner = (0,external_node_path_.relative)(workspace, start);
    const startNames = inner === '' || !(0,workspace_access/* isWithin */.UO)(workspace, start) ? [] : inner.split(external_node_path_.sep);
    const shouldEnter = names => !isExcluded(names);
    let count = 0;
    for await (const folder of (0,folder_walk/* walkFolders */.x)({ start, startNames, shouldEnter, signal })) {
        const { path, names, entries, readError } = folder;
        const found = readError === undefined ? [] : [{ path, kind: 'refused', why: readError }];
        if (isPackage(entries))
            found.push({ path, kind: 'folder' });
        for (const entry of entries) {
            if (isExcluded([...names, entry.name]))
                continue;
            const isNamed = entry.kind !== 'folder' && /\.zip$/i.test(entry.name);
            const isUnsearchable = await isUnsearchableFolder(folder, entry);
            if (isNamed || isUnsearchable)
                found.push(matchOf(folder, entry, isUnsearchable));
        }
        count += found.length;
        yield* found;
    }
    if (count === 0)
        yield { path: start, kind: 'folder' };
}
async function* packagesNamed({ workspace, isExcluded, signal }, wanted) {
    const shouldEnter = names => wanted.reaches(names) && !isExcluded(names);
    for await (const folder of (0,folder_walk/* walkFolders */.x)({ start: (0,external_node_path_.resolve)(workspace), shouldEnter, signal })) {
        const { path, names, entries, readError } = folder;
        if (readError !== undefined)
            yield { path, kind: 'refused', why: readError };
        for (const entry of entries) {
            const inner = [...names, entry.name];
            if (isExcluded(inner))
                continue;
            const isMatch = wanted.matches(inner);
            if (!isMatch && !wanted.reaches(inner))
                continue;
            const isUnsearchable = await isUnsearchableFolder(folder, entry);
            if (isMatch && entry.kind === 'folder' && !isUnsearchable)
                yield* unpackedAt((0,external_node_path_.join)(path, entry.name), signal);
            else if (isUnsearchable || (isMatch && entry.kind !== 'folder'))
                yield matchOf(folder, entry, isUnsearchable);
        }
    }
}
async function* unpackedAt(start, signal) {
    for await (const { entries, readError } of (0,folder_walk/* walkFolders */.x)({ start, shouldEnter: () => false, signal })) {
        if (isPackage(entries))
            yield { path: start, kind: 'folder' };
        else if (readError !== undefined)
            yield { path: start, kind: 'refused', why: readError };
    }
}
async function isUnsearchableFolder({ path }, { name, kind, unreadableName }) {
    if (unreadableName !== undefined)
        return kind === 'folder';
    if (kind !== 'link')
        return false;
    return (0,promises_.stat)((0,external_node_path_.join)(path, name)).then(found => found.isDirectory(), () => false);
}
function matchOf({ path }, { name, kind, unreadableName }, isFolder) {
    const full = (0,external_node_path_.join)(path, unreadableName ?? name);
    if (unreadableName !== undefined)
        return { path: full, kind: 'refused', why: NAME };
    if (kind === 'link' || isFolder)
        return { path: full, kind: 'refused', why: LINK };
    return { path: full, kind: kind === 'file' ? 'file' : 'other' };
}
function isPackage(entries) {
    const names = entries.map(({ name }) => name.toLowerCase());
    return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'));
}

;// CONCATENATED MODULE: ./lib/action/runner/package-files.js










const MOST_FILES = 5_000;
function createPackageFinder(workspace, signal) {
    const access = (0,workspace_access/* createWorkspaceAccess */._M)(workspace);
    const open = (match) => {
        const path = shownPath(workspace, match.path);
        if (match.kind === 'refused') {
            const refusal = refusalFor(path, match.why, workspace);
            return { path, refusal, open: () => Promise.reject(refusal) };
        }
        return {
            path,
            open: async () => {
                try {
                    if (match.kind === 'folder')
                        return await openFolder(access, workspace, match.path, signal);
                    return openFile(access, match.path);
                }
                catch (error) {
                    throw (0,runner_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
                }
            }
        };
    };
    const glob = (pattern) => (0,runner_glob/* compileGlob */.S)(pattern, {
        ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
        backslashSeparates: process.platform === 'win32'
    });
    return {
        async at(path) {
            const full = (0,external_node_path_.resolve)(workspace, path);
            try {
                const found = placeAt(access, full);
                return found === undefined ? undefined : open({ path: full, kind: found.kind });
            }
            catch (error) {
                if (error instanceof workspace_access/* PathRefused */.cu)
                    return open({ path: full, kind: 'other' });
                throw (0,runner_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
            }
        },
        async find(patterns) {
            const excluded = patterns
                .filter(one => one.startsWith('!'))
                .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())));
            const isExcluded = (names) => excluded.some(one => one.matches(names));
            const search = { workspace, isExcluded, signal };
            const chosen = new Map();
            for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
                let own = 0;
                try {
                    for await (const match of matches(pattern)) {
                        chosen.set(`${match.kind === 'refused' ? 'refused' : 'open'} ${match.path}`, match);
                        own += 1;
                        if (chosen.size > MOST_FILES)
                            throw tooMany(pattern);
                    }
                }
                catch (error) {
                    if (signal?.aborted === true)
                        throw signal.reason;
                    throw (0,runner_files/* fileFailure */.f)(`search ${(0,display/* quoted */.TL)(pattern)} for packages`, error, workspace);
                }
                if (own === 0)
                    throw nothing(pattern, workspace);
            }
            return [...chosen.values()].sort((one, other) => (one.path < other.path ? -1 : 1)).map(open);
            async function* matches(pattern) {
                const full = (0,external_node_path_.resolve)(workspace, pattern);
                const isPattern = (0,runner_glob/* isGlob */.f)(pattern);
                if (isPattern)
                    yield* packagesNamed(search, glob(fromWorkspace(workspace, pattern)));
                let literal;
                try {
                    literal = placeAt(access, full);
                }
                catch (error) {
                    if (!isPattern || !(error instanceof workspace_access/* PathRefused */.cu))
                        throw error;
                    yield { path: full, kind: 'refused', why: error };
                }
                if (literal?.kind === 'folder')
                    yield* packagesBelow(search, full);
                else if (literal !== undefined)
                    yield { path: full, kind: literal.kind };
            }
        }
    };
}
const refusalFor = (path, why, workspace) => {
    const { why: words } = (0,runner_files/* fileFailure */.f)(`search ${(0,display/* quoted */.TL)(path)}`, why, workspace);
    return new errors/* ActionError */.lZ({
        doing: `search ${(0,display/* quoted */.TL)(path)}`,
        why: words,
        remedy: 'Replace or rename it, or exclude it in package-file with "!". If it is a link, you can name its target in package-file instead.'
    });
};
function shownPath(workspace, path) {
    const inner = (0,external_node_path_.relative)(workspace, path);
    return ((0,workspace_access/* isWithin */.UO)(workspace, path) ? inner || '.' : path).split(external_node_path_.sep).join('/');
}
const fromWorkspace = (workspace, pattern) => (0,external_node_path_.isAbsolute)(pattern) && pattern.startsWith(`${workspace}/`) ? pattern.slice(workspace.length + 1) : pattern;
function placeAt(access, path) {
    try {
        return access.at(path);
    }
    catch (error) {
        if ((0,workspace_access/* hasCode */.up)(error, 'ENAMETOOLONG', 'EINVAL'))
            return undefined;
        throw error;
    }
}
const openFile = (access, path) => ({
    form: 'file',
    bytes: access.read(path, archive/* DEFAULT_LIMITS */.dR.packageBytes)
});
async function openFolder(access, workspace, folder, signal) {
    access.at(folder);
    const files = [];
    for await (const { path, names, entries, readError } of (0,folder_walk/* walkFolders */.x)({
        start: folder,
        shouldEnter: () => true,
        signal
    })) {
        if (readError !== undefined && names.length === 0)
            throw readError;
        const refused = (name, full, why) => ({
            name,
            size: 0,
            read: () => {
                throw (0,runner_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, why, workspace);
            }
        });
        if (readError !== undefined)
            files.push(refused(names.join('/'), path, readError));
        for (const { name: own, kind, unreadableName } of entries) {
            const name = [...names, unreadableName ?? own].join('/');
            const full = (0,external_node_path_.join)(path, unreadableName ?? own);
            if (unreadableName !== undefined)
                files.push(refused(name, full, new workspace_access/* PathRefused */.cu('its name is not valid UTF-8')));
            else if (kind === 'file')
                files.push(await fileIn(name, full));
            else if (kind !== 'folder')
                files.push(refused(name, full, new workspace_access/* PathRefused */.cu('it is a link or a special file')));
        }
        if (files.length > archive/* DEFAULT_LIMITS */.dR.entries)
            break;
    }
    return { form: 'folder', files };
    async function fileIn(name, full) {
        const { size } = await (0,promises_.lstat)(full);
        const read = () => {
            try {
                return access.read(full, size);
            }
            catch (error) {
                throw (0,runner_files/* fileFailure */.f)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, error, workspace);
            }
        };
        return { name, size, read };
    }
}
const nothing = (pattern, workspace) => new errors/* ActionError */.lZ({
    doing: `find the packages to check`,
    why: `${(0,display/* quoted */.TL)(pattern)} matches no file or folder`,
    remedy: `Check the spelling. Paths and patterns start from ${(0,display/* quoted */.TL)(workspace)}. In a workflow, run actions/checkout first.`
});
const tooMany = (pattern) => new errors/* ActionError */.lZ({
    doing: 'find the packages to check',
    why: `${(0,display/* quoted */.TL)(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
});


/***/ })

};
