export const id = 69;
export const ids = [69,177];
export const modules = {

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

/***/ 65865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactAll),
/* harmony export */   d: () => (/* binding */ redactedReport)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

function redactedReport(report, redactor) {
    const short = {
        ...report,
        resources: report.resources.map(resource => resource.kind === 'connection' && resource.id !== undefined
            ? { ...resource, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(resource.id) }
            : resource),
        connections: report.connections.map(connection => ({
            ...connection,
            connection: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(connection.connection)
        })),
        missing: report.missing.map(gap => ({
            ...gap,
            candidates: gap.candidates.map(candidate => ({ ...candidate, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(candidate.id) }))
        }))
    };
    const parts = report.parts?.map(part => ({ ...part, report: redactedReport(part.report, redactor) }));
    return redactAll(parts === undefined ? short : { ...short, parts }, redactor);
}
function redactAll(value, redactor) {
    const clean = (part) => {
        if (typeof part === 'string')
            return redactor.redact(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]));
    };
    return clean(value);
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

/***/ 75656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ WriteFailures)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


class WriteFailures {
    #log;
    #parts = [];
    constructor(log) {
        this.#log = log;
    }
    async attempt(part, work) {
        try {
            await work();
            return true;
        }
        catch (error) {
            const sentence = `the ${part} could not be written: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
            this.#parts.push(sentence);
            this.#log.warning((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(sentence));
            return false;
        }
    }
    get any() {
        return this.#parts.length > 0;
    }
    failure(done) {
        if (!this.any)
            return undefined;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: 'write the complete report',
            why: this.#parts.slice(0, 5).join('; '),
            remedy: `${done} Look at the log, fix what prevents writing, and run this again. If the action itself is at fault, please report it.`
        });
    }
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

/***/ 67097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/action/runner/artifact-failures.js

const OTHER_SERVER = 'Servers other than github.com (GitHub Enterprise Server, Gitea, Forgejo) may accept only zipped artifacts. Set package-file, and pass that file from job to job with the upload and download actions made for your server.';
const isFinal = (status) => status >= 400 && status < 500 && status !== 408 && status !== 429;
class FinalResponse extends Error {
    name = 'FinalAnswer';
    status;
    constructor(status, reason) {
        super(reason);
        this.status = status;
    }
}
function watchForFinalResponse(stop) {
    let status = 0;
    return line => {
        const received = /^\[Response\] - (\d{3})$/.exec(line)?.[1];
        if (received !== undefined)
            status = Number(received);
        const reason = /^Attempt \d+ of \d+ failed with error: ([^]{0,300})\. Retrying/.exec(line)?.[1];
        if (reason !== undefined && (isFinal(status) || (status < 500 && isNotJson(reason))))
            stop(new FinalResponse(status, reason));
    };
}
function artifactFailure(doing, error, redactor) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing, why, remedy, cause: error });
    const message = redactor.redact((0,errors/* messageOf */.bD)(error)).replace(/\.$/, '');
    const status = statusOf(error, message);
    if (status === 409)
        return failure('this workflow run already has an artifact of that name', 'Give each export of a run its own artifact-name. In a matrix, include a value of the matrix in the name.');
    if (/storage quota/i.test(message))
        return failure('the storage quota for artifacts is used up', 'Delete old artifacts or raise the limit. GitHub recalculates the usage every few hours.');
    if (nameOf(error) === 'GHESNotSupportedError')
        return failure('this server has no artifact service that the current client supports', OTHER_SERVER);
    if (isNotJson(message))
        return failure(`the artifact service did not respond with JSON${status === undefined ? '' : ` (HTTP ${status})`}, so it is not GitHub’s or it rejects files that are not zipped`, OTHER_SERVER);
    if (status !== undefined && UNSUPPORTED_STATUSES.has(status))
        return failure(`the artifact service does not support this call, or rejects files that are not zipped: ${withStatus(message, status)}`, OTHER_SERVER);
    if (status === 401 || status === 403)
        return failure(`the artifact storage denied access: ${withStatus(message, status)}`, `Run the job again, because its permission expires after a while. ${OTHER_SERVER}`);
    return failure(status === undefined ? message : withStatus(message, status), 'Run the job again. If it keeps failing, check whether GitHub reports an incident with Actions.');
}
const UNSUPPORTED_STATUSES = new Set([400, 404, 405, 415, 422, 501]);
const isNotJson = (message) => /Unexpected end of JSON input|is not valid JSON|Unexpected token|in JSON at position/.test(message);
function statusOf(error, message) {
    const { status, statusCode } = (error ?? {});
    const [known] = [status, statusCode].filter(value => typeof value === 'number');
    const written = /\((\d{3})\)/.exec(message)?.[1];
    return known ?? (written === undefined ? undefined : Number(written));
}
const withStatus = (message, status) => message.trim() === '' ? `HTTP ${status}` : message.includes(String(status)) ? message : `${message} (HTTP ${status})`;
const nameOf = (error) => (error instanceof Error ? error.name : '');

// EXTERNAL MODULE: ./lib/action/runner/captured-output.js
var captured_output = __webpack_require__(57837);
// EXTERNAL MODULE: ./lib/action/runner/records.js
var records = __webpack_require__(2167);
;// CONCATENATED MODULE: ./lib/action/runner/artifacts.js












const MAX_BYTES = 256 * 1024 * 1024;
function createArtifacts(options) {
    const { temp, available, retentionDays, stream = process.stdout } = options;
    const withClient = async (doing, work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(251), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const failed = new AbortController();
        const onLine = watchForFinalResponse(response => failed.abort(response));
        return (0,time_limit/* withinDeadline */.iP)(options, { doing, waitedFor: 'a response from the artifact service' }, () => (0,time_limit/* untilAborted */.Eu)(failed.signal, (0,captured_output/* captureOutput */.Q)(stream, { ...options, onLine }, () => work(new DefaultArtifactClient()))));
    };
    const withFolder = async (work) => {
        await (0,promises_.mkdir)(temp, { recursive: true });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(given, bytes, { replace = false, perAttempt = false } = {}) {
            if (!available)
                return undefined;
            const name = perAttempt ? nameInAttempt(given, options.attempt) : given;
            const doing = `upload the artifact ${(0,display/* quoted */.TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    const file = (0,external_node_path_.join)(folder, name);
                    await (0,promises_.writeFile)(file, bytes);
                    const response = await withClient(doing, async (client) => {
                        if (replace)
                            await removeIfPresent(client, name);
                        return client.uploadArtifact(name, [file], folder, {
                            skipArchive: true,
                            ...(retentionDays === undefined ? {} : { retentionDays })
                        });
                    });
                    return verifyUpload(doing, name, bytes, response);
                });
            }
            catch (error) {
                if (nameOf(error) === 'GHESNotSupportedError')
                    return undefined;
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,display/* quoted */.TL)(name)}`;
            if (!available)
                throw unavailable(doing);
            try {
                return await withFolder(folder => withClient(doing, client => download(client, doing, name, folder)));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async names() {
            const doing = 'list the artifacts of this run';
            if (!available)
                throw unavailable(doing);
            try {
                const { artifacts } = await withClient(doing, client => client.listArtifacts({ latest: true }));
                return artifacts.map(({ name }) => name).filter(name => !(0,records/* isRecordArtifact */.U)(name));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        }
    };
}
const nameInAttempt = (name, attempt = 1) => (attempt > 1 ? `${name}-attempt-${attempt}` : name);
const unavailable = (doing) => new errors/* ActionError */.lZ({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Name the package in the input package-file.'
});
function verifyUpload(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,package_digest/* sameDigest */.V)(digest, (0,package_digest/* digestOf */.o)(bytes)))) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: id === undefined
                ? 'the service did not return an id for it'
                : `the upload has the digest ${digest}, but the package has ${(0,package_digest/* digestOf */.o)(bytes)}`,
            remedy: 'Run the job again.'
        });
    }
    return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) };
}
async function removeIfPresent(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
    }
}
async function download(client, doing, name, folder) {
    const { size, ...artifact } = await find(client, doing, name);
    if (size > MAX_BYTES)
        throw tooLarge(doing, size);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the download differs from the upload: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it fails again, upload the package under another artifact-name.'
        });
    }
    const files = await (0,promises_.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it contains ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or name the package in the input package-file.'
        });
    }
    const path = (0,external_node_path_.join)(folder, file);
    const received = await (0,promises_.stat)(path);
    if (received.size > MAX_BYTES)
        throw tooLarge(doing, received.size);
    const bytes = await (0,promises_.readFile)(path);
    const { kind, what } = (0,recognise/* recognise */.G)(bytes);
    if (kind === 'bundle' && (0,inner_package/* innerPackage */.J)(bytes) === undefined) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it is ${what}, packed by another upload action, and not a zip archive around exactly one package`,
            remedy: 'Let the export command upload the package. Or download and unpack this artifact with the matching download action, and name the package in the input package-file.'
        });
    }
    return { bytes, artifact };
}
const tooLarge = (doing, size) => new errors/* ActionError */.lZ({
    doing,
    why: `it has ${size} bytes, and a package has at most ${MAX_BYTES}`,
    remedy: 'Use an artifact that the export command uploaded.'
});
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            size: artifact.size,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        const names = artifacts.map(artifact => artifact.name).filter(one => !(0,records/* isRecordArtifact */.U)(one));
        throw new errors/* ActionError */.lZ({
            doing,
            why: `this workflow run has no artifact of that name${(0,closest/* didYouMean */.a)(name, names)}`,
            remedy: `${names.length === 0 ? 'The run has no packages.' : `The run has ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL))}.`} Make this job wait for the exporting job (needs), and use the same artifact-name in both. To use a package of another run, set package-file.`,
            cause: error
        });
    }
}


/***/ }),

/***/ 24058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69489);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67742);
/* harmony import */ var _workspace_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21879);








function createFiles(workspace) {
    const access = (0,_workspace_access_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorkspaceAccess */ ._M)(workspace);
    return {
        async read(path, maxBytes = _package_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_LIMITS */ .dR.packageBytes) {
            try {
                return access.read(path, maxBytes);
            }
            catch (error) {
                const doing = `read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`;
                throw folderRefusal(access, path, doing) ?? fileFailure(doing, error, workspace);
            }
        },
        async write(path, bytes) {
            let draft;
            try {
                const target = access.placeToWrite(path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
                try {
                    await file.writeFile(bytes);
                }
                finally {
                    await file.close();
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
            }
            catch (error) {
                if (draft !== undefined)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
                throw fileFailure(`write the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        },
        async remove(path) {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(access.placeToWrite(path), { force: true });
            }
            catch (error) {
                throw fileFailure(`remove the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        }
    };
}
function folderRefusal(access, path, doing) {
    const kindAt = (place) => {
        try {
            return access.at(place)?.kind;
        }
        catch {
            return undefined;
        }
    };
    if (kindAt(path) !== 'folder')
        return undefined;
    return kindAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'manifest.json')) === 'file'
        ? new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
            doing,
            why: 'it is the folder of an unpacked package',
            remedy: 'An unpacked package is for reading and for check. Import the .zip that the service wrote.'
        })
        : new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({ doing, why: 'it is a folder', remedy: 'Name a file instead, such as one in that folder.' });
}
const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'the runner has no permission',
    EPERM: 'the runner has no permission',
    EBUSY: 'another process has it open',
    ELOOP: 'its links form a loop',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENXIO: 'it is not a regular file but a pipe, a socket or a device',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function fileFailure(doing, error, workspace) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e)(error.code) : '';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        doing,
        why: REASONS[code] ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
        remedy: error instanceof _workspace_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PathRefused */ .cu
            ? 'Name a regular file or a folder inside the workspace.'
            : `Check the path. Relative paths start from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(workspace)}.`,
        cause: error
    });
}


/***/ }),

/***/ 2415:
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
// EXTERNAL MODULE: ./lib/action/runner/workspace-access.js
var workspace_access = __webpack_require__(21879);
;// CONCATENATED MODULE: ./lib/action/runner/folder-walk.js



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
            for await (const entry of await (0,promises_.opendir)(path, NAMES_AS_BYTES)) {
                const { name } = entry;
                if (--left < 0)
                    throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`);
                const walked = { ...nameOf(name), kind: kindOf(entry) };
                if (walked.name !== '.git')
                    entries.push(walked);
            }
        }
        catch (error) {
            if ((0,workspace_access/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
                continue;
            readError = error;
        }
        yield { path, names, entries, ...(readError === undefined ? {} : { readError }) };
        if (left < 0)
            return;
        for (const { name, kind, unreadableName } of entries) {
            const inner = [...names, name];
            if (kind === 'folder' && unreadableName === undefined && shouldEnter(inner))
                open.push({ path: (0,external_node_path_.join)(path, name), names: inner });
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

// EXTERNAL MODULE: ./lib/action/runner/glob.js
var runner_glob = __webpack_require__(80051);
;// CONCATENATED MODULE: ./lib/action/runner/package-search.js




const LINK = new Error('it is a link, and searches do not follow links');
const NAME = new Error('its name is not valid UTF-8');
async function* packagesBelow({ workspace, isExcluded, signal }, start) {
    const inner = (0,external_node_path_.relative)(workspace, start);
    const startNames = inner === '' || !(0,workspace_access/* isWithin */.UO)(workspace, start) ? [] : inner.split(external_node_path_.sep);
    const shouldEnter = names => !isExcluded(names);
    let count = 0;
    for await (const folder of walkFolders({ start, startNames, shouldEnter, signal })) {
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
    for await (const folder of walkFolders({ start: (0,external_node_path_.resolve)(workspace), shouldEnter, signal })) {
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
    for await (const { entries, readError } of walkFolders({ start, shouldEnter: () => false, signal })) {
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
    for await (const { path, names, entries, readError } of walkFolders({
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


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRecordArtifact),
/* harmony export */   t: () => (/* binding */ createRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




const PREFIX = 'power-apps-record-';
const UNFINISHED = '-begun';
const isRecordArtifact = (name) => /^power-apps-record-[0-9a-f]{16}(?:-begun)?$/.test(name);
function createRecords({ file, workspace, temp, files, artifacts, earlier, run, log }) {
    const artifactName = (subject) => `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(subject).digest('hex').slice(0, 16)}`;
    const copyOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `${name}.json`);
    const search = async (name) => {
        try {
            return await earlier?.([name, `${name}${UNFINISHED}`]);
        }
        catch (error) {
            log.warning(`Could not search the artifacts of earlier runs for the record of the last promotion: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Give the job "permissions: actions: read", or keep the record in a file (record-file).`);
            return 'unknown';
        }
    };
    return {
        run,
        async last(subject, { ofThisJob } = { ofThisJob: false }) {
            if (file !== undefined) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, file);
                return (await exists(path)) ? { bytes: await files.read(path), from: file } : undefined;
            }
            const name = artifactName(subject);
            const found = await search(name);
            const copy = copyOf(name);
            const isCopyTaken = ofThisJob && (found === undefined || found === 'unknown') && (await exists(copy));
            return isCopyTaken ? { bytes: await files.read(copy), from: copy } : found;
        },
        async keep(subject, bytes, final) {
            const name = artifactName(subject);
            const path = file ?? copyOf(name);
            await files.write(path, bytes);
            const artifact = await artifacts.upload(final ? name : `${name}${UNFINISHED}`, bytes, { replace: true });
            return { file: path, artifact: artifact?.name };
        }
    };
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 21879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _M: () => (/* binding */ createWorkspaceAccess),
/* harmony export */   cu: () => (/* binding */ PathRefused),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


class PathRefused extends Error {
    name = 'PathRefused';
}
function createWorkspaceAccess(workspace) {
    const root = realOrResolved(workspace);
    const full = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const passesThrough = (path) => {
        if (isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), path) || isWithin(root, path))
            return true;
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            const real = realOf(folder);
            if (real !== undefined && isWithin(root, real))
                return true;
        }
        return false;
    };
    const withinRoot = (path) => {
        let inner = path;
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            if (realOf(folder) === root)
                inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
        return inner;
    };
    const admitted = (path, real) => {
        if (!passesThrough(path))
            return real;
        if (!isWithin(root, real))
            throw new PathRefused('it is, or passes through, a link that leads out of the workspace');
        if (inGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real)) && !inGit(path))
            throw new PathRefused('it is, or passes through, a link that leads into the .git folder');
        return real;
    };
    return {
        at(path) {
            const real = realOf(full(path));
            if (real === undefined) {
                if (exists(full(path)))
                    throw new PathRefused('it is a broken link');
                return undefined;
            }
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(admitted(full(path), real));
            return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', real };
        },
        read: (path, maxBytes) => readRegular(admitted(full(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full(path))), maxBytes),
        placeToWrite(path) {
            const asked = full(path);
            const missing = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(asked)];
            let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(asked);
            let real = realOf(folder);
            while (real === undefined) {
                if (exists(folder))
                    throw new PathRefused('a part of its path is a broken link');
                missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
                folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                real = realOf(folder);
            }
            const rest = missing.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(admitted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, rest), real), rest);
            if (passesThrough(asked) && target !== withinRoot(asked) && exists(target))
                throw new PathRefused('a part of its path is a link, and a file is there already');
            return target;
        }
    };
}
function readRegular(real, maxBytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (found.isDirectory())
            throw new PathRefused('it is a folder');
        if (!found.isFile())
            throw new PathRefused('it is not a regular file but a pipe, a socket or a device');
        const opened = openedAt(file);
        if (opened !== undefined && opened !== real)
            throw changed();
        if (found.size > maxBytes)
            throw new PathRefused(`it has ${found.size} bytes, more than the ${maxBytes} allowed`);
        const bytes = Buffer.allocUnsafe(found.size + 1);
        let length = 0;
        for (let got = -1; got !== 0 && length < bytes.length; length += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length !== found.size)
            throw changed();
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const changed = () => new PathRefused('it changed while it was read');
function openedAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`);
    }
    catch {
        return undefined;
    }
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
const realOrResolved = (folder) => realOf(folder) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
const isWithin = (folder, path) => {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inner !== '..' && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
};
const inGit = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(part => part.toLowerCase() === '.git');
const hasCode = (error, ...codes) => typeof error === 'object' && error !== null && 'code' in error && codes.some(code => code === error.code);


/***/ }),

/***/ 47215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBounded)
/* harmony export */ });
const MAX_DEPTH = 200;
function parseBounded(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`the JSON is nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            for (at += 1; at < text.length; at += 1) {
                const inner = text.charCodeAt(at);
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
        }
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > MAX_DEPTH)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}


/***/ }),

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
const RESERVED_PART = 1 / 5;
const MOST_RESERVED = 10 * 60_000;
class Deadline {
    clock;
    #span;
    #end;
    #reserves = new Set();
    #spending = 0;
    input;
    constructor(clock, milliseconds, input) {
        this.clock = clock;
        this.#span = milliseconds;
        this.input = input;
        this.#end = clock.now() + milliseconds;
    }
    get span() {
        return this.#span - this.#kept;
    }
    reserve() {
        const reserve = {
            milliseconds: this.#reserved,
            spend: async (work) => {
                this.#spending += 1;
                try {
                    return await work();
                }
                finally {
                    this.#spending -= 1;
                }
            },
            release: () => void this.#reserves.delete(reserve)
        };
        this.#reserves.add(reserve);
        return reserve;
    }
    get #reserved() {
        return Math.min(this.#span * RESERVED_PART, MOST_RESERVED);
    }
    get #kept() {
        return this.#reserves.size > 0 && this.#spending === 0 ? this.#reserved : 0;
    }
    left() {
        return this.leftWith(0);
    }
    leftWith(grace) {
        return Math.max(0, this.#end - this.#kept + grace - this.clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writingNothing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

async function writingNothing(deadline, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.state !== undefined || !deadline.over())
            throw error;
        const { doing, why, remedy, service } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ doing, why, remedy, service, state: 'Nothing was written.', cause: error });
    }
}


/***/ }),

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 58806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function timeoutError({ span, input }, { doing, waitedFor, ongoing = '', cause }) {
    const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${waitedFor} did not arrive within the wait time of ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(span)}`,
        remedy: `${ongoing} ${remedy}`.trim(),
        cause
    });
}
async function withinDeadline({ deadline, signal }, wait, work) {
    signal?.throwIfAborted();
    if (deadline.over())
        throw timeoutError(deadline, wait);
    const finished = new AbortController();
    const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal]);
    const tooLate = async () => {
        await deadline.clock.sleep(deadline.left(), stop);
        throw timeoutError(deadline, wait);
    };
    try {
        return await Promise.race([work(stop), tooLate()]);
    }
    finally {
        finished.abort();
    }
}
async function untilAborted(signal, work) {
    let abandon = () => { };
    const aborted = new Promise((_, reject) => {
        abandon = () => reject(signal.reason);
    });
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted)
        abandon();
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abandon);
    }
}


/***/ }),

/***/ 13695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ uriPart)
/* harmony export */ });
const uriPart = (text) => encodeURIComponent(text.toWellFormed());


/***/ }),

/***/ 58432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
async function sideBySide(items, most, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ OutOfTime),
/* harmony export */   h: () => (/* binding */ OutOfMemory)
/* harmony export */ });
class OutOfTime extends Error {
}
class OutOfMemory extends Error {
}


/***/ }),

/***/ 33408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);


function assertDigest(expected, digest, what, around) {
    if (expected === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(expected, digest))
        return;
    if (around !== undefined && (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(expected, around))
        return;
    const other = around === undefined ? '' : `, and that of the zip archive around it is ${around}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `use the package in ${what}`,
        why: `its digest is ${digest}${other}, but package-digest is ${expected}`,
        remedy: 'It is not the expected file. Use the one from the export step, or correct package-digest.'
    });
}


/***/ }),

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ appReport),
/* harmony export */   J: () => (/* binding */ packageReport)
/* harmony export */ });
function packageReport(pkg, file) {
    const { details } = pkg.manifest;
    return {
        name: details.displayName,
        description: details.description,
        creator: details.creator,
        sourceEnvironment: details.sourceEnvironment,
        exportedAt: details.createdTime,
        digest: pkg.digest,
        bytes: pkg.size,
        file
    };
}
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});


/***/ }),

/***/ 37305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ innerPackageOf),
/* harmony export */   J: () => (/* binding */ innerPackage)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);



function innerPackage(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ .__()) {
    try {
        return innerPackageOf((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch {
        return undefined;
    }
}
function innerPackageOf(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    const [name] = zips;
    if (name === undefined || zips.length > 1 || archive.has('manifest.json'))
        return undefined;
    const bytes = archive.read(name);
    const { kind } = (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, name, _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget: archive.budget }));
    return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined;
}


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flowsWithHttp),
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);




function premiumConnectors(pkg) {
    const keys = new Set();
    const add = (key) => {
        if (key !== undefined)
            keys.add(key.toLowerCase());
    };
    for (const reference of Object.values(pkg.app?.connectionReferences ?? {}))
        if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'apiTier')) || reference['isCustomApiConnection'] === true)
            add((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'id'));
    for (const { definition, connectors } of pkg.flows) {
        const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, 'properties', 'connectionReferences');
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
function flowsWithHttp({ flows }) {
    return flows.flatMap(flow => {
        const steps = [...(0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(flow.definition)].filter(isHttp);
        return steps.length === 0 ? [] : [{ flow, steps }];
    });
}
function isHttp(step) {
    const type = (0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(step);
    return (type === 'http' ||
        type === 'httpwebhook' ||
        (step.kind === 'trigger' && type === 'request' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.step, 'kind')?.toLowerCase() === 'http'));
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 89105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ retiredConnector)
/* harmony export */ });
const RETIRED = {
    shared_excel: { name: 'Excel', successor: 'Excel Online (Business) or Excel Online (OneDrive)' },
    shared_commondataservice: {
        name: 'Microsoft Dataverse (legacy)',
        successor: 'Microsoft Dataverse (shared_commondataserviceforapps)'
    },
    shared_microsofttranslator: { name: 'Microsoft Translator', successor: 'Microsoft Translator V2' },
    shared_azureloganalytics: { name: 'Azure Log Analytics', successor: 'Azure Monitor Logs' },
    shared_dynamicscrmonline: { name: 'Dynamics 365' }
};
function retiredConnector(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(RETIRED, key) ? RETIRED[key] : undefined;
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const MAX_TIMER = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds > 0 ? milliseconds : 0;; left -= MAX_TIMER) {
            await timer(Math.min(left, MAX_TIMER), signal);
            if (left <= MAX_TIMER)
                return;
        }
    }
};
function timer(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const running = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(running);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    });
}


/***/ }),

/***/ 53693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INLINE_FILE_LIMIT),
/* harmony export */   Jp: () => (/* binding */ ELAPSED_LIMIT),
/* harmony export */   UA: () => (/* binding */ MANY_FILES),
/* harmony export */   WI: () => (/* binding */ INLINE_TIME_LIMIT),
/* harmony export */   hG: () => (/* binding */ HEAP_MEGABYTES),
/* harmony export */   my: () => (/* binding */ WORKER_START),
/* harmony export */   z$: () => (/* binding */ CPU_LIMIT)
/* harmony export */ });
/* unused harmony export SOFT_CPU_LIMIT */
const SOFT_CPU_LIMIT = 10_000;
const CPU_LIMIT = 13_000;
const ELAPSED_LIMIT = 60_000;
const HEAP_MEGABYTES = 400;
const INLINE_FILE_LIMIT = 256 * 1024;
const WORKER_START = 60;
const MANY_FILES = 12;
const INLINE_TIME_LIMIT = 400;


/***/ }),

/***/ 69265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/workers/thread-time.js
function threadCpuTime() {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined;
    return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000;
}
async function cpuTimeOf(worker) {
    const read = worker.cpuUsage;
    const usage = await read?.call(worker).catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

;// CONCATENATED MODULE: ./lib/workers/worker-pool.js




class WorkerPool {
    #options;
    #idle = [];
    #waiting = [];
    #running = new Map();
    #count = 0;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#cancel(), { once: true });
    }
    get width() {
        return this.#options.width;
    }
    prepare() {
        while (this.#count < this.#options.width)
            this.#idle.push(this.#start());
    }
    async run(job, transfer = []) {
        while (this.#idle.length === 0 && this.#count >= this.#options.width)
            await new Promise(resolve => this.#waiting.push(resolve));
        this.#options.signal.throwIfAborted();
        const worker = this.#idle.pop() ?? this.#start();
        const watch = this.#watch(worker);
        try {
            const response = await new Promise((resolve, reject) => {
                this.#running.set(worker, { resolve, reject });
                worker.postMessage(job, [...transfer]);
            });
            this.#idle.push(worker);
            return resultOf(response);
        }
        finally {
            watch.end();
            this.#running.delete(worker);
            this.#waiting.shift()?.();
        }
    }
    #watch(worker) {
        const { cpuLimit, elapsedLimit } = this.#options;
        const began = performance.now();
        const cpuBefore = cpuTimeOf(worker);
        let timer;
        let isOver = false;
        const checkLimits = async () => {
            const [cpuStart = 0, cpuNow] = [await cpuBefore, await cpuTimeOf(worker)];
            if (isOver)
                return;
            const elapsed = performance.now() - began;
            const left = Math.min(cpuNow === undefined ? 0 : cpuLimit - (cpuNow - cpuStart), elapsedLimit - elapsed);
            if (left <= 0)
                this.#end(worker, new package_checker/* OutOfTime */.f());
            else
                wait(left);
        };
        const wait = (milliseconds) => {
            timer = setTimeout(() => void checkLimits(), Math.max(100, milliseconds));
        };
        wait(cpuLimit);
        return {
            end: () => {
                isOver = true;
                clearTimeout(timer);
            }
        };
    }
    #start() {
        const { entry, heapMegabytes } = this.#options;
        const worker = new external_node_worker_threads_.Worker(entry, {
            argv: [],
            env: {},
            execArgv: [],
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#count += 1;
        worker.unref();
        worker.on('message', response => this.#running.get(worker)?.resolve(response));
        worker.on('messageerror', error => this.#end(worker, error));
        worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new package_checker/* OutOfMemory */.h() : error));
        worker.on('exit', () => this.#end(worker, new Error('its worker thread exited')));
        return worker;
    }
    #end(worker, error) {
        if (!this.#ended.has(worker)) {
            this.#ended.add(worker);
            this.#count -= 1;
            const at = this.#idle.indexOf(worker);
            if (at !== -1)
                this.#idle.splice(at, 1);
            void worker.terminate();
        }
        this.#running.get(worker)?.reject(error);
    }
    #ended = new WeakSet();
    #cancel() {
        const { reason } = this.#options.signal;
        for (const worker of [...this.#running.keys(), ...this.#idle])
            this.#end(worker, reason);
        for (const go of this.#waiting.splice(0))
            go();
    }
}
const YOUNG_MEGABYTES = 32;
const isOutOfMemory = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
function resultOf(response) {
    if ('result' in response)
        return response.result;
    const { failure } = response;
    throw 'why' in failure ? new errors/* ActionError */.lZ(failure) : new Error(failure.message);
}

;// CONCATENATED MODULE: ./lib/workers/create-pool.js



const createPool = (entry, signal) => new WorkerPool({
    entry,
    width: (0,external_node_os_.availableParallelism)(),
    heapMegabytes: allowance/* HEAP_MEGABYTES */.hG,
    cpuLimit: allowance/* CPU_LIMIT */.z$,
    elapsedLimit: allowance/* ELAPSED_LIMIT */.Jp,
    signal
});


/***/ })

};
