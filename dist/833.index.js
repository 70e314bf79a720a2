export const id = 833;
export const ids = [833];
export const modules = {

/***/ 23540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   WJ: () => (/* binding */ verdict),
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
function verdict(report) {
    const { files, counts } = report;
    const one = files.length === 1 ? files[0] : undefined;
    const subject = one === undefined ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(files.length, 'package') : (one.package?.name ?? one.file);
    return `${report.failed ? '❌' : '✅'} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(subject, 100)}: ${describeCounts(counts)}`;
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
    unexplained: 'Not explained: look at these files',
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
const describeChange = ({ subject, path, kind, premium }) => kind === 'unexplained'
    ? `⚠️ these files differ in a way that this comparison cannot explain: ${path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120)).join(', ')}`
    : `${subject} ${path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120)).join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`;
function describeFile(file) {
    const { package: pkg } = file;
    if (pkg === undefined)
        return file.what;
    return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`;
}
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
            const signal = changes.filter(change => change.noise !== true).length;
            const hidden = noise === 0
                ? ''
                : ` ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(noise, 'difference')} that every export creates ${noise === 1 ? 'is' : 'are'} not shown.`;
            const unexplained = changes.some(({ kind }) => kind === 'unexplained')
                ? ' ⚠️ Some files differ in a way that this comparison cannot explain.'
                : '';
            if (signal > 0)
                return `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(signal, 'change')} since ${comparison.with}.${unexplained}${hidden}`;
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
        return `${name}: ${before === undefined ? 'nothing' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before)} → ${after === undefined ? 'nothing' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after)}`;
    }
    const text = after ?? before;
    return text === undefined || text === '' ? name : `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text)}`;
}
const indented = (text) => text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');


/***/ }),

/***/ 16525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
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
function link(name, url) {
    const target = safeUrl(url);
    return target === undefined ? cell(name) : `[${cell(name)}](${target})`;
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
const row = (cells) => `| ${cells.join(' | ')} |`;
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
function mermaidLines(resources) {
    const shown = resources.slice(0, MAX_NODES);
    const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]));
    const edges = shown.flatMap(({ key, dependsOn }) => dependsOn.flatMap(other => {
        const [from, to] = [nodes.get(key), nodes.get(other)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    const left = resources.length - shown.length;
    return [
        'flowchart LR',
        ...shown.map(({ kind, name }, index) => `  r${index}["${label(kind, name)}"]`),
        ...(left > 0 ? [`  more["and ${left} more"]`] : []),
        ...edges.slice(0, MAX_EDGES),
        ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
        ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`)
    ];
}
const idsOf = (kind, shown) => shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []));
const label = (kind, name) => `${kind}<br/>${escaped((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, 40))}`;
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

/***/ 52991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ji: () => (/* binding */ MAX_OUTPUT_TEXT),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
/* harmony export */ });
const OUTPUTS = [
    'package-file',
    'package-digest',
    'artifact-id',
    'artifact-name',
    'artifact-digest',
    'app-id',
    'app-name',
    'app-version',
    'app-url',
    'flow-ids',
    'outcome',
    'publish-state',
    'operation-id',
    'missing-connections',
    'changed',
    'plan-file',
    'plan-digest',
    'plan-state',
    'backup-file',
    'record-file',
    'drift',
    'packages',
    'result-file',
    'report-file',
    'html-file',
    'sarif-file',
    'findings',
    'simulated'
];
const packagesOf = (report) => report.command !== 'export' && report.command !== 'import'
    ? []
    : (report.parts ?? [{ name: report.app?.name ?? report.package?.name ?? '', report, failure: undefined }]).map(({ name, report: { outcome, package: pkg, artifact, app }, failure }) => ({
        name,
        outcome,
        'package-file': pkg?.file ?? '',
        'artifact-name': artifact?.name ?? '',
        'app-id': app?.id ?? '',
        ...(failure === undefined ? {} : { failure })
    }));
const MAX_OUTPUT_TEXT = 100_000;
const MAX_LIST_BYTES = 200_000;
function boundedList(items) {
    const kept = [];
    let size = 2;
    for (const item of items) {
        const text = JSON.stringify(item);
        size += Buffer.byteLength(text) + 1;
        if (size > MAX_LIST_BYTES)
            break;
        kept.push(text);
    }
    return `[${kept.join(',')}]`;
}
function outputsOf(report, { resultFile, reportFile } = {}) {
    const { package: pkg, artifact, app } = report;
    return {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        'artifact-id': artifact === undefined ? '' : String(artifact.id),
        'artifact-name': artifact?.name ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'app-id': app?.id ?? '',
        'app-name': (app?.name ?? '').slice(0, MAX_OUTPUT_TEXT),
        'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
        'app-url': app?.url ?? '',
        'flow-ids': boundedList(report.flows.map(({ id }) => id)),
        outcome: report.outcome,
        'publish-state': report.publishState ?? '',
        'operation-id': report.operationId ?? '',
        'missing-connections': boundedList(report.missing),
        changed: String(report.changed),
        'plan-file': report.plan?.file ?? '',
        'plan-digest': report.plan?.digest ?? report.approvedPlan?.digest ?? '',
        'plan-state': report.plan?.state ?? '',
        'backup-file': report.backup?.file ?? '',
        'record-file': report.record?.file ?? '',
        drift: boundedList(report.drift ?? []),
        packages: boundedList(packagesOf(report)),
        'result-file': resultFile ?? '',
        'report-file': reportFile ?? '',
        'html-file': '',
        'sarif-file': '',
        findings: '[]',
        simulated: String(report.simulated)
    };
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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

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
            const sentence = `the ${part} could not be written: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            this.#parts.push(sentence);
            this.#log.warning(`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`);
            return false;
        }
    }
    get any() {
        return this.#parts.length > 0;
    }
    failure(done) {
        if (!this.any)
            return undefined;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: 'write the complete report',
            why: this.#parts.slice(0, 5).join('; '),
            remedy: `${done} Look at the log of this step, fix what prevents writing, and run it again. If the action itself is at fault, please report it.`
        });
    }
}


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
        async upload(name, bytes, { replace } = { replace: false }) {
            if (!available)
                return undefined;
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
    if (kind === 'bundle') {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it is ${what}, packed by another upload action`,
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
                throw fileFailure(`read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
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
        }
    };
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
    remedy: `Correct package-file; paths and patterns start from ${(0,display/* quoted */.TL)(workspace)}. In a workflow, actions/checkout has to run before.`
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
    return {
        run,
        async last(subject) {
            if (file !== undefined) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, file);
                return (await exists(path)) ? { bytes: await files.read(path), from: file } : undefined;
            }
            const name = artifactName(subject);
            try {
                return await earlier?.([name, `${name}${UNFINISHED}`]);
            }
            catch (error) {
                log.warning(`Could not search the artifacts of earlier runs for the record of the last promotion: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Give the job "permissions: actions: read", or keep the record in a file (record-file).`);
                return undefined;
            }
        },
        async keep(subject, bytes, final) {
            const name = artifactName(subject);
            const path = file ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `${name}.json`);
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

/***/ 69489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
function asText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        case 'object':
            return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
        default:
            return typeof value;
    }
}


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
class Deadline {
    clock;
    #end;
    span;
    input;
    constructor(clock, milliseconds, input) {
        this.clock = clock;
        this.span = milliseconds;
        this.input = input;
        this.#end = clock.now() + milliseconds;
    }
    left() {
        return this.leftWith(0);
    }
    leftWith(grace) {
        return Math.max(0, this.#end + grace - this.clock.now());
    }
    over() {
        return this.left() === 0;
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


function assertDigest(expected, digest, what) {
    if (expected === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(expected, digest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `use the package in ${what}`,
        why: `its digest is ${digest}, but package-digest is ${expected}`,
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

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  f: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/flow-part.js
var flow_part = __webpack_require__(65886);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
;// CONCATENATED MODULE: ./lib/package/manifest.js






const LONGEST_MANIFEST_TEXT = 32 * 1024;
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
const MOST_RESOURCES = 10_000;
const manifest_text = schemas/* string */.YjP().catch('');
const optionalText = schemas/* string */.YjP().nullish();
const Details = schemas/* looseObject */._H3({
    displayName: manifest_text,
    description: manifest_text,
    createdTime: manifest_text,
    packageTelemetryId: manifest_text,
    creator: manifest_text,
    sourceEnvironment: manifest_text
});
const Resource = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().min(1),
    id: optionalText,
    name: optionalText,
    suggestedId: optionalText,
    creationType: optionalText,
    suggestedCreationType: optionalText,
    selectedCreationType: optionalText,
    details: schemas/* looseObject */._H3({
        displayName: optionalText,
        iconUri: optionalText,
        comment: optionalText
    })
        .nullish(),
    configurableBy: optionalText,
    hierarchy: optionalText,
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).nullish()
});
function parseManifest(bytes, what, budget) {
    if (bytes.length > MOST_MANIFEST_BYTES)
        throw malformed(what, `it has ${bytes.length} bytes, more than the ${MOST_MANIFEST_BYTES} allowed`);
    const value = (0,json_text/* parseJson */.qF)(bytes, what, undefined, budget);
    const longest = longestText(value);
    if (longest > LONGEST_MANIFEST_TEXT)
        throw malformed(what, `it has a text of ${longest} characters, more than the ${LONGEST_MANIFEST_TEXT} allowed`);
    if (!(0,objects/* isObject */.G)(value))
        throw malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,objects/* isObject */.G)(resources))
        throw malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,objects/* isObject */.G)(details) ? details : {}, read_once/* NO_JIT */.i),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
        file: value
    };
}
function longestText(root) {
    let longest = 0;
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string')
            longest = Math.max(longest, value.length);
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return longest;
}
function resourceOf(key, entry, what) {
    const result = (0,read_once/* safeParse */.x)(Resource, entry);
    if (!result.success) {
        throw malformed(what, `its resource ${(0,display/* quoted */.TL)(key)} is malformed: ${(0,display/* listed */.KE)(result.error.issues.map(problemOf), 3)}`);
    }
    return entry;
}
function problemOf({ path, message }) {
    const subject = path.length === 0 ? 'it' : (0,display/* quoted */.TL)(path.map(String).join('.'));
    if (message.startsWith('Too small'))
        return `${subject} is empty`;
    const expected = EXPECTED[/expected (\w+), received/.exec(message)?.[1] ?? ''];
    return expected === undefined ? `${subject}: ${(0,display/* plainText */.wh)(message)}` : `${subject} is not ${expected}`;
}
const EXPECTED = {
    array: 'a list',
    object: 'an object',
    string: 'a string'
};
const malformed = (what, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else. Export the package again.'
});

// EXTERNAL MODULE: ./lib/package/reading.js
var reading = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
// EXTERNAL MODULE: ./lib/package/resource.js
var resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/app-package.js












function readPackage(bytes, what, budget = new package_budget/* Budget */.__()) {
    const archive = openPackage(bytes, what, budget);
    return readParts(new reading/* Reading */.zK(archive, (0,display/* plainText */.wh)(what, 300)), { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length });
}
function readParts(reading, file) {
    const manifest = parseManifest(reading.take('manifest.json'), `manifest.json of ${reading.what}`, reading.archive.budget);
    const { resources } = manifest;
    const rootKey = (0,resource/* rootOf */.I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists ${typesIn(resources)}`,
            remedy: 'Export the app or the flow as a package again.'
        });
    const kind = (0,resource/* kindOf */.I)(root) === 'app' ? 'app' : 'flow';
    const unread = new Set();
    const app = kind === 'app' ? readAppOf(reading, rootKey, (0,resource/* displayNameOf */.Nv)(root, rootKey), unread) : undefined;
    const flows = (0,flow_part/* readFlows */.m3)(reading, resources, unread);
    const flowAssets = (0,flow_part/* readFlowManifest */.Sq)(reading);
    const others = reading.left().flatMap(name => {
        const bytes = reading.attempt(name, () => reading.take(name));
        return bytes === undefined ? [] : [{ name, bytes }];
    });
    return {
        ...file,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        raw: reading.archive,
        unread,
        warnings: shortened([
            ...reading.archive.oddities.map(oddity => `The package is not as it was exported: ${oddity}.`),
            ...reading.warnings
        ])
    };
}
function readAppOf(reading, key, displayName, unread) {
    const faults = reading.faults.length;
    const app = reading.attempt('Microsoft.PowerApps/apps', () => (0,app_part/* readApp */.uW)(reading, displayName));
    if (reading.faults.length > faults)
        unread.add(key);
    return app;
}
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more warnings.`]
    : [...warnings];
function openPackage(bytes, what, budget) {
    const archive = openZip(bytes, what, budget);
    const recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what, budget) {
    try {
        return (0,archive/* openArchive */.p_)(bytes, what, archive/* DEFAULT_LIMITS */.dR, { budget });
    }
    catch (error) {
        const recognised = (0,recognise/* recognise */.G)(bytes, budget);
        if (recognised.kind === 'damaged-zip')
            throw error;
        throw notPackage(what, recognised, error);
    }
}
const notPackage = (what, recognised, cause) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
});
function typesIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,display/* quoted */.TL)(type)));
    return types.size === 0 ? 'no resources' : `neither an app nor a flow, only ${(0,display/* listed */.KE)([...types], 5)}`;
}


/***/ }),

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uW: () => (/* binding */ readApp),
/* harmony export */   uv: () => (/* binding */ documentPathOf),
/* harmony export */   vZ: () => (/* binding */ flowKeyOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);





const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The manifest lists the app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}, but no folder below ${APPS} contains it.`);
        return undefined;
    }
    reading.claim([chosen.name]);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
function candidateNamed(reading, displayName) {
    let first;
    let fault;
    for (const folder of foldersOf(reading)) {
        try {
            const app = candidateIn(reading, folder);
            if (app?.displayName === displayName)
                return app;
            first ??= app;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .OverBudget */ .sg)
                throw error;
            fault ??= error;
        }
    }
    if (first === undefined && fault !== undefined)
        throw fault;
    return first;
}
function candidateIn(reading, folder) {
    const name = reading.find(`${APPS}${folder}/${folder}.json`);
    if (name === undefined)
        return undefined;
    const file = reading.parse(name, reading.archive.read(name));
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(file) || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    const refuse = (why) => malformed(reading, name, why);
    const displayName = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'displayName'], refuse) ?? '';
    return { folder, name, file, template, displayName };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'appVersion'], why => malformed(reading, name, why));
    return {
        folder,
        template,
        file,
        fileName: name,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(entry[1])));
}
const flowKeyOf = (reference) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reference, 'parameterHints', 'workflowName', 'value');
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and there are several candidates: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '')}, where its JSON says it is. ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(only)} is used instead.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name).toLowerCase()))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-){1,20}/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value).toLowerCase());
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return parts;
}
function reportStrays(reading, folder) {
    const strays = reading.left(APPS);
    if (strays.length === 0)
        return;
    reading.claim(strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length === 1 ? '1 file' : `${beside.length} files`} in the app's folder, possibly left over from earlier exports, ${beside.length === 1 ? 'is' : 'are'} not part of the app and ignored.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(APPS + other)} does not belong to a listed app and is ignored.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export. Export it again.'
});


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);





const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'Use the package (.zip) that the export page creates. An .msapp can be opened in Power Apps Studio but not imported.'
};
function recogniseArchive(archive) {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        plainZip(names));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(archive) {
    try {
        const value = jsonIn(archive, 'manifest.json');
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value['resources']) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value['details']);
    }
    catch {
        return false;
    }
}
function solutionKind(names) {
    if (!names.includes('solution.xml'))
        return undefined;
    if (!names.includes('[content_types].xml') && !names.includes('customizations.xml'))
        return undefined;
    return {
        kind: 'solution',
        what: 'a Dataverse solution',
        remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
    };
}
function definitionKind(archive, names) {
    if (names.includes('definition.json') &&
        names.some(name => name === 'apismap.json' || name === 'connectionsmap.json'))
        return {
            kind: 'flow-definition',
            what: 'the folder of a single flow without its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentTemplate */ .es)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
const jsonIn = (archive, name) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(archive.read(name), name, name, archive.budget);
function jsonOf(archive, name) {
    try {
        return jsonIn(archive, name);
    }
    catch {
        return undefined;
    }
}
function canvasSourceKind(names) {
    const isSource = names.some(name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name));
    if (!isSource)
        return undefined;
    return {
        kind: 'canvas-source',
        what: 'the unpacked source of a canvas app',
        remedy: 'Use the exported package. An app that is packed from source is not a package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive that contains ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `Use a Power Apps package. None of these zip files is one: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined;
    }
    catch {
        return false;
    }
}
function homeOf(name) {
    const parts = name.split('/');
    const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()));
    return at === -1
        ? undefined
        : parts
            .slice(0, at)
            .map(part => `${part}/`)
            .join('');
}
function sourceTreeKind(archive) {
    const homes = new Set(archive.names.map(homeOf));
    const nested = archive.names.find(name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length)));
    if (nested !== undefined)
        return {
            kind: 'source-tree',
            what: 'a zip archive with an unpacked package in one of its folders',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
        };
    const names = archive.names.map(name => name.toLowerCase());
    if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
        return {
            kind: 'source-tree',
            what: 'the unpacked source of a Dataverse solution',
            remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
        };
    if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
        return {
            kind: 'source-tree',
            what: 'a copy of a source repository',
            remedy: 'Use the package file that the export wrote.'
        };
    return undefined;
}
function plainZip(names) {
    if (names.length === 0)
        return { kind: 'zip', what: 'an empty zip archive', remedy: 'Export the package again.' };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: 'a zip archive with the folders of a package and no manifest.json',
            remedy: 'Export the package again. It cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: 'a zip archive with other content',
            remedy: 'Use the .zip that "Export package" creates in Power Apps or Power Automate.'
        };
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive),
  _d: () => (/* reexport */ writeArchive)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js + 1 modules
var zip_entries = __webpack_require__(34183);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




const MADE_BY = 20;
const DEEPEST = 32;
function writeArchive(files, modified) {
    const zip = new adm_zip({
        noSort: true,
        decoder: {
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = (0,entry_names/* normalisedName */.E1)(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${(0,display/* quoted */.TL)(name)} cannot be a name in a zip`);
        if (seen.has((0,entry_names/* comparableName */._t)(name)))
            throw new Error(`${(0,display/* quoted */.TL)(name)} is in the zip already`);
        seen.add((0,entry_names/* comparableName */._t)(name));
        const entry = zip.addFile(name, (0,zip_entries/* asBuffer */.bS)(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
function dosTime(moment) {
    const year = moment.getUTCFullYear();
    if (year < 1980)
        return dosTime(new Date(Date.UTC(1980, 0, 1)));
    if (year > 2107)
        return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)));
    const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
    const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
    return ((date << 16) | time) >>> 0;
}

;// CONCATENATED MODULE: ./lib/package/archive.js






const MiB = 1024 * 1024;
const DEFAULT_LIMITS = {
    packageBytes: 224 * MiB,
    entries: 10_000,
    expandedBytes: 256 * MiB,
    entryExpandedBytes: 224 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS, { leadingSeparator = false, budget = new package_budget/* Budget */.__() } = {}) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits);
    budget.spendFiles(entries.length);
    checkClaims(entries, what, limits);
    const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        container,
        budget,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            budget.spendInflated(entry.size);
            return (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, limits.expandedBytes), what);
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it does not contain the file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
function checkClaims(entries, what, limits) {
    let left = limits.expandedBytes;
    for (const entry of entries) {
        if (entry.encrypted)
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} is encrypted`);
        const fault = (0,zip_entries/* tooLarge */.g$)(entry, entry.size, roomOf(limits, left));
        if (fault !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, fault);
        left -= entry.size;
    }
}
function filesOf(entries, what, depth, leadingSeparator) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    const container = { backslashes: new Array(), folders: new Array(), extras: new Array() };
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(leadingSeparator ? entry.name.replace(/^[\\/]/, '') : entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes) {
            oddities.add('its file names use backslashes, as some Windows tools write them');
            container.backslashes.push(entry.name);
        }
        if (entry.directory) {
            oddities.add('it has entries for folders');
            container.folders.push(entry.name);
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it contains an entry without a name');
        const duplicate = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (duplicate !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(duplicate)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name)) {
            oddities.add('it contains files added by macOS, which are ignored');
            container.extras.push(entry.name);
        }
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities], container };
}


/***/ }),

/***/ 63089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ boundedJoin),
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47990);

const DIGITS = 24;
function boundedText(text, limit) {
    if (text.length <= limit)
        return text;
    return [text.slice(0, limit), '…', (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(Buffer.from(text)).slice(-DIGITS)].join('');
}
function boundedJoin(parts, separator, limit = 1000) {
    let text = '';
    for (const [at, part] of parts.entries()) {
        const next = String(part);
        text += at === 0 ? next : separator + next;
        if (text.length > limit)
            return `${text.slice(0, limit)}…`;
    }
    return text;
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   io: () => (/* binding */ SMALL_BUDGET),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
/* unused harmony export DEFAULT_BUDGET */
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

const MiB = 1024 * 1024;
const DEFAULT_BUDGET = {
    parsedBytes: 64 * MiB,
    marks: 2_000_000,
    inflatedBytes: 768 * MiB,
    files: 50_000
};
const SMALL_BUDGET = {
    parsedBytes: 2 * MiB,
    marks: 60_000,
    inflatedBytes: 8 * MiB,
    files: 500
};
class OverBudget extends _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsafeArchive */ .p {
}
class Budget {
    limits;
    #parsed = 0;
    #marks = 0;
    #inflated = 0;
    #files = 0;
    #exceeded = false;
    constructor(limits = DEFAULT_BUDGET) {
        this.limits = limits;
    }
    get exceeded() {
        return this.#exceeded;
    }
    get marksLeft() {
        return Math.max(0, this.limits.marks - this.#marks);
    }
    spendText(bytes) {
        this.#parsed += bytes;
        if (this.#parsed > this.limits.parsedBytes)
            throw this.refusal(`it contains more than ${this.limits.parsedBytes} bytes of JSON and source files`);
    }
    spendMarks(count) {
        this.#marks += count;
        if (this.#marks > this.limits.marks)
            throw this.refusal(`its JSON contains more values than allowed (${this.limits.marks} commas, colons and opening brackets)`);
    }
    spendInflated(bytes) {
        this.#inflated += bytes;
        if (this.#inflated > this.limits.inflatedBytes)
            throw this.refusal(`its files expand to more than ${this.limits.inflatedBytes} bytes`);
    }
    spendFiles(count) {
        this.#files += count;
        if (this.#files > this.limits.files)
            throw this.refusal(`it and the archives in it hold more than ${this.limits.files} files`);
    }
    refusal(why) {
        this.#exceeded = true;
        return new OverBudget({
            doing: 'read the package',
            why,
            remedy: 'No exported package is this large. Do not use this file; export the package again.'
        });
    }
}


/***/ }),

/***/ 47990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 32041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
function normalisedName(text, depth) {
    if (text.includes('\0'))
        return 'has a NUL character in its name';
    const slashed = text.replaceAll('\\', '/');
    if (slashed.startsWith('/'))
        return 'has an absolute name';
    if (/^[a-z]:/i.test(slashed))
        return 'has a drive letter in its name';
    const parts = slashed.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return 'points outside the archive';
    if (parts.length > depth)
        return `is more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
const comparableName = (name) => name.normalize('NFC').toLowerCase();
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 65886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ readFlowManifest),
/* harmony export */   m3: () => (/* binding */ readFlows),
/* harmony export */   wV: () => (/* binding */ sourceStateOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16526);





const FLOWS = 'Microsoft.Flow/flows/';
function sourceStateOf(definition) {
    switch ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(definition, 'properties', 'state')) {
        case 'Started':
            return 'on';
        case 'Stopped':
            return 'off';
        case 'Suspended':
            return 'suspended';
        default:
            return undefined;
    }
}
function readFlows(reading, resources, unread) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(resource) !== 'flow')
            continue;
        const named = (0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .displayNameOf */ .Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The manifest lists the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(named)}, but ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
            continue;
        }
        const flow = reading.attempt(file, () => readFlow(reading, key, named, file));
        if (flow === undefined)
            unread.add(key);
        else
            flows.push(flow);
    }
    reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const refuse = (why) => malformed(reading, file, why);
    const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`);
    const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectorsName === undefined ? ['apisMap.json'] : []),
        ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(definition, ['name'], refuse) ?? key,
        displayName: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(definition, ['properties', 'displayName'], refuse) ?? named,
        names: {
            definition: file,
            ...(connectorsName === undefined ? {} : { connectors: connectorsName }),
            ...(connectionsName === undefined ? {} : { connections: connectionsName })
        },
        bytes,
        definition,
        connectors: readMap(reading, connectorsName),
        connections: readMap(reading, connectionsName),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, file) {
    if (file === undefined)
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safeMap */ .Ek)([]);
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safeMap */ .Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw malformed(reading, file, `the value of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is not a string`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        return value;
    throw malformed(reading, file, 'it is not a JSON object');
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export. Export the package again.'
});
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)));
    const paths = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(manifest, 'flowAssets', 'assetPaths');
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}
function reportStrays(reading, resources) {
    const known = new Set(Object.keys(resources).map(key => key.toLowerCase()));
    const strays = new Map();
    for (const name of reading.left(FLOWS)) {
        const [folder, ...rest] = name.slice(FLOWS.length).split('/');
        if (folder === undefined || rest.length === 0 || known.has(folder.toLowerCase()))
            continue;
        const names = strays.get(folder);
        if (names === undefined)
            strays.set(folder, [name]);
        else
            names.push(name);
    }
    for (const [folder, names] of strays) {
        reading.claim(names);
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(FLOWS + folder)} does not belong to a listed flow and is ignored.`);
    }
}


/***/ }),

/***/ 76968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ costOfValue),
/* harmony export */   y: () => (/* binding */ costOfText)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function costOfText(bytes, limits) {
    const end = bytes.length;
    const members = new Uint32Array(limits.depth + 2);
    let depth = 0;
    let marks = 0;
    let start = 0;
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            start = at;
            for (at += 1; at < end; at += 1) {
                const inner = bytes[at];
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
            length = at - start - 1;
        }
        else if (byte === COMMA)
            marks += 1;
        else if (byte === COLON) {
            marks += 1;
            if (length > limits.key && charactersOf(bytes.subarray(start, start + length + 2)) > limits.key)
                return 'key';
            const count = (members[depth] ?? 0) + 1;
            if (count > limits.members)
                return 'members';
            members[depth] = count;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            marks += 1;
            depth += 1;
            if (depth > limits.depth)
                return 'depth';
            members[depth] = 0;
            if (marks > limits.marks)
                return 'marks';
        }
        else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0)
            depth -= 1;
    }
    return marks > limits.marks ? 'marks' : marks;
}
function charactersOf(literal) {
    try {
        return String(JSON.parse(new TextDecoder().decode(literal))).length;
    }
    catch {
        return literal.length;
    }
}
const costOfValue = (value, limits) => {
    const cost = costWithin(value, limits.depth, limits);
    return typeof cost === 'number' && cost > limits.marks ? 'marks' : cost;
};
function costWithin(value, depth, limits) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return 'depth';
    const list = Array.isArray(value);
    const inside = list ? value : Object.values(value);
    if (!list) {
        if (inside.length > limits.members)
            return 'members';
        for (const key of Object.keys(value))
            if (key.length > limits.key)
                return 'key';
    }
    let marks = Math.max(1, list ? inside.length : 2 * inside.length);
    for (const inner of inside) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const cost = costWithin(inner, depth - 1, limits);
        if (typeof cost !== 'number')
            return cost;
        marks += cost;
        if (marks > limits.marks)
            return 'marks';
    }
    return marks;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ DEEPEST_JSON),
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  iu: () => (/* binding */ MalformedJson),
  Dc: () => (/* binding */ nameAt),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: LONGEST_KEY

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-cost.js
var json_cost = __webpack_require__(76968);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
function firstFault(text) {
    const open = [];
    let expects = 'value';
    let at = afterBlanks(text, 0);
    while (at < text.length) {
        const character = text[at] ?? '';
        const inside = open.at(-1);
        let next;
        if (expects === 'separator') {
            if (character === inside)
                next = json_fault_close(open, at);
            else if (character === ',' && inside !== undefined) {
                next = at + 1;
                expects = inside === '}' ? 'key' : 'value';
            }
        }
        else if (expects === 'key' || expects === 'first-key') {
            if (character === '}' && expects === 'first-key') {
                next = json_fault_close(open, at);
                expects = 'separator';
            }
            else {
                const colon = afterBlanks(text, afterString(text, at) ?? text.length);
                if (character !== '"')
                    return at;
                if (text[colon] !== ':')
                    return colon;
                next = colon + 1;
                expects = 'value';
            }
        }
        else if (character === ']' && expects === 'first-value') {
            next = json_fault_close(open, at);
            expects = 'separator';
        }
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            next = at + 1;
            expects = character === '{' ? 'first-key' : 'first-value';
        }
        else {
            next = character === '"' ? afterString(text, at) : afterLiteral(text, at);
            expects = 'separator';
        }
        if (next === undefined)
            return at;
        at = afterBlanks(text, next);
    }
    return expects === 'separator' && open.length === 0 ? undefined : text.length;
}
function json_fault_close(open, at) {
    open.pop();
    return at + 1;
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return undefined;
        if (character === '\\') {
            const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
            escape.lastIndex = at + 1;
            if (!escape.test(text))
                return undefined;
            at = escape.lastIndex - 1;
        }
    }
    return undefined;
}
function afterLiteral(text, start) {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = start;
    return literal.test(text) ? literal.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/package/json-text.js






const MOST_JSON_BYTES = 32 * 1024 * 1024;
const DEEPEST_JSON = 200;
const MOST_MEMBERS = 50_000;
const LONGEST_KEY = 4096;
const PARSED_FIRST = 1024 * 1024;
const REMEDY = 'The file was damaged or edited after its export. Export the package again.';
class MalformedJson extends errors/* ActionError */.lZ {
    position;
    file;
    constructor(failure, place = {}) {
        super(failure);
        this.position = place.position;
        this.file = place.file;
    }
}
function parseJson(bytes, what, file, budget = new package_budget/* Budget */.__()) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    budget.spendText(bytes.length);
    const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS, key: LONGEST_KEY };
    const charge = (cost) => {
        if (cost === 'depth')
            throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
        if (cost === 'key')
            throw refuse(`a key in its JSON has more than ${LONGEST_KEY} characters`);
        if (cost === 'members')
            throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`);
        budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost);
    };
    const isShort = bytes.length <= PARSED_FIRST;
    if (!isShort)
        charge((0,json_cost/* costOfText */.y)(bytes, limits));
    const text = decoded(bytes);
    if (text === undefined)
        throw refuse('it is not UTF-8 text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (isShort && (0,json_cost/* costOfText */.y)(bytes, limits) === 'depth')
            charge('depth');
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (isShort)
        charge((0,json_cost/* costOfValue */.c)(value, limits));
    if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text)))
        dropPrototypeKeys(value);
    return value;
}
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!(0,objects/* isObject */.G)(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const LONGEST_NAME = 4096;
function nameAt(value, path, refuse) {
    const name = textAt(value, ...path);
    if (name !== undefined && name.length > LONGEST_NAME)
        throw refuse(`its ${(0,display/* quoted */.TL)(path.at(-1) ?? '')} has ${name.length} characters, more than the ${LONGEST_NAME} allowed`);
    return name;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i;
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return undefined;
    const before = text.slice(0, fault);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
function dropPrototypeKeys(root) {
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const inner of Object.values(value))
            open.push(inner);
    }
}


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);



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
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   m2: () => (/* binding */ ReadingBroke),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);



class ReadingBroke extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const readable = (error) => error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it has a structure that this action did not expect',
        remedy: 'Export the package again. If that does not help, report the problem, with this file if you may.',
        cause: error
    });
class Reading {
    archive;
    what;
    warnings = [];
    faults = [];
    #left;
    #tolerant;
    constructor(archive, what, { tolerant = false } = {}) {
        this.archive = archive;
        this.what = what;
        this.#tolerant = tolerant;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    attempt(file, read) {
        if (!this.#tolerant)
            return read();
        try {
            return read();
        }
        catch (error) {
            if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg)
                throw error;
            this.faults.push({ file: error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? (error.file ?? file) : file, error: readable(error) });
            return undefined;
        }
    }
    claim(names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim([name]);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, `${name} in ${this.what}`, name, this.archive.budget);
    }
}


/***/ }),

/***/ 50857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34183);






const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__()) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote the file failed. Check it, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which contains only attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head, budget) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .recogniseText */ .ts)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_TYPE */ .qz, remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes, budget) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .APP_DOCUMENT */ .M3;
        const why = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
function holdsAppDocument(bytes) {
    try {
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppDocument */ .fd)(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   Uu: () => (/* binding */ offeredCreationTypes),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   gl: () => (/* binding */ childrenFirst),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
const KINDS = {
    'microsoft.powerapps/apps': 'app',
    'microsoft.flow/flows': 'flow',
    'microsoft.powerapps/apis': 'connector',
    'microsoft.powerapps/apis/connections': 'connection',
    'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
    'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
};
function kindOf(resource) {
    const type = resource.type.toLowerCase();
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
const offeredCreationTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '');
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
    for (const start of Object.keys(resources)) {
        const stack = [];
        const enter = (key) => {
            const resource = resources[key];
            if (visited.has(key) || resource === undefined)
                return;
            visited.add(key);
            stack.push({ key, left: prerequisites(resource, resources) });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.left.shift();
            if (next === undefined) {
                ordered.push(top.key);
                stack.pop();
            }
            else
                enter(next);
        }
    }
    return ordered;
}
function rootOf(resources) {
    const keys = Object.keys(resources);
    const ofKind = (kind) => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind);
    const [app] = ofKind('app');
    if (app !== undefined)
        return app;
    const flows = ofKind('flow');
    return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0];
}


/***/ }),

/***/ 47628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CHECK_FAILED),
/* harmony export */   s: () => (/* binding */ checkFailed)
/* harmony export */ });
const CHECK_FAILED = {
    id: 'check-failed',
    severity: 'error',
    about: 'Every part of the check can be carried out.',
    consequence: 'What this part of the check would have found is not known.',
    remedy: 'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
};
const checkFailed = (what, place) => ({
    rule: CHECK_FAILED.id,
    severity: CHECK_FAILED.severity,
    message: `${what} failed on this package.`,
    ...(place === undefined ? {} : { place }),
    consequence: CHECK_FAILED.consequence,
    remedy: CHECK_FAILED.remedy
});


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => pointerOf(link, start),
                    path: link
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link, start) {
    if (link === undefined)
        return start;
    link.pointer ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerBelow */ .Hg)(pointerOf(link.up, start), link.key);
    return link.pointer;
}


/***/ }),

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63816);

const SHAPES = [
    { kind: 'a storage account key', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a signed URL', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a URL with an Azure Functions key',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a Microsoft Entra client secret',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an AWS access key',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an AWS access key',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a GitHub token', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a GitHub token', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a GitLab token', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'an npm token', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a Slack token', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a Slack webhook',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a Teams webhook', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a Teams webhook',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a Discord webhook',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a Telegram bot token', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a Google API key', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a Google client secret', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a SendGrid API key', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a Stripe API key', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'an OpenAI or Anthropic API key',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'an OpenAI API key',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in a URL',
        hint: '://',
        pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
    },
    {
        kind: 'a password in a connection string',
        hint: ';',
        pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
        demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
    }
];
const LONGEST_MATCH = 8_000;
function endOf(text, start, matched) {
    let end = matched;
    if (end - start >= LONGEST_MATCH)
        while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? ''))
            end += 1;
    return end;
}
const SHORTEST = 12;
function shapedSecrets(text) {
    if (text.length < SHORTEST)
        return [];
    const spots = privateKeys(text);
    for (const { kind, hint, pattern, demand } of SHAPES) {
        if (!text.includes(hint))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [whole, before = ''] = match;
            const end = endOf(text, match.index, match.index + whole.length);
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
                continue;
            spots.push({ kind, start: match.index + before.length, end });
        }
    }
    return spots;
}
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const LONGEST_KEY = 20_000;
function privateKeys(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return [];
    const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }));
    return begins.flatMap(({ start, body }, at) => {
        const next = begins[at + 1]?.start ?? text.length;
        const rest = text.slice(body, Math.min(body + LONGEST_KEY, next));
        const last = END.exec(rest);
        const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index;
        const inside = rest.slice(0, length);
        return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
            ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
            : [];
    });
}
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g;
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g;
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi;
function namedSecrets(text) {
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
            add(`a value named like a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
                add(`a value named like a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('the credentials of a header', match.index + match[0].length, value);
    }
    return spots;
}
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{';
function nameBefore(text, start) {
    let end = start;
    while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? ''))
        end -= 1;
    const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? '';
    if (!/^value$/i.test(name))
        return name;
    return (/["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(text.slice(Math.max(0, end - 80), end - name.length))?.[1] ?? name);
}
function isCredentials(value) {
    const [, scheme = '', given = ''] = /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? [];
    return given !== '' && signsIn(scheme, given);
}
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
const isUserAndPassword = (given) => /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
    /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'));
function concealSecrets(text) {
    const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start);
    let clean = '';
    let at = 0;
    for (const { start, end } of spots) {
        if (end <= at)
            continue;
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = end;
    }
    return clean + text.slice(at);
}


/***/ }),

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   h8: () => (/* binding */ isLikely),
/* harmony export */   o9: () => (/* binding */ MENTIONS_SECRETS),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports entropyOf, looksLikePassword */
const PASSWORD = /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i;
const KEY = /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i;
function plain(name) {
    const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '');
    return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '');
}
const LONGEST_NAME = 120;
function secretName(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const words = plain(name);
    if (/^(?:token|key token)$/i.test(words) || KEY.test(words))
        return 'key';
    return PASSWORD.test(words) ? 'password' : undefined;
}
const MENTIONS_SECRETS = /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i;
const STAND_IN = /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i;
const WORDS = /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i;
const BRACKETS = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
];
function isPlaceholder(value) {
    const text = value.trim();
    return (text === '' ||
        (text.startsWith('@') && !text.startsWith('@@')) ||
        text.includes('@{') ||
        BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
        WORDS.test(text) ||
        isOneCharacter(text) ||
        STAND_IN.test(text.slice(0, 200)));
}
function isOneCharacter(text) {
    for (let at = 1; at < text.length && at < 100; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}
function entropyOf(text) {
    const head = text.slice(0, 400);
    const counts = new Map();
    for (const character of head.split(''))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / head.length) * Math.log2(count / head.length);
    return bits;
}
const LONGEST_SECRET = 7_999;
const looksRandom = (value) => value.length >= 12 &&
    value.length <= LONGEST_SECRET &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\s/.test(value) &&
    !/^https?:\/\//i.test(value) &&
    entropyOf(value) > 3;
function looksLikePassword(value) {
    if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length;
    return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value));
}
const isLikely = (name, value) => !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)));


/***/ }),

/***/ 40161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   XG: () => (/* binding */ countsBySeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
const bySeverity = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
function countsBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   Hg: () => (/* binding */ pointerBelow),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* unused harmony export positionsOf */
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const LONGEST_POINTER = 2000;
const pointerTo = (...parts) => pointerBelow('', ...parts);
const pointerBelow = (pointer, ...parts) => (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(pointer + parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), LONGEST_POINTER);
function positionsOf(text, pointers) {
    const root = newNode();
    const nodes = new Map();
    for (const pointer of pointers)
        nodes.set(pointer, nodeAt(root, pointer));
    scan(text, root);
    const reached = [...nodes].filter(([, node]) => isReached(node));
    const places = linesOf(text, reached.map(([, { offset }]) => offset));
    return new Map(reached.flatMap(([pointer, { offset }]) => {
        const place = places.get(offset);
        return place === undefined ? [] : [[pointer, place]];
    }));
}
function withLines(findings, textOf) {
    const wanted = new Map();
    for (const { place } of findings) {
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            continue;
        const pointers = wanted.get(place.file);
        if (pointers === undefined)
            wanted.set(place.file, new Set([place.pointer]));
        else
            pointers.add(place.pointer);
    }
    const known = new Map();
    for (const [file, pointers] of wanted) {
        const text = textOf(file);
        if (text !== undefined)
            known.set(file, positionsOf(text, pointers));
    }
    return findings.map(finding => {
        const { place } = finding;
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            return finding;
        const position = known.get(place.file)?.get(place.pointer);
        return position === undefined ? finding : { ...finding, place: { ...place, ...position } };
    });
}
const newNode = (parent) => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 });
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return newNode();
    let node = root;
    for (const part of pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.children.get(key) ?? newNode(node);
        node.children.set(key, next);
        node = next;
    }
    return node;
}
function isReached(node) {
    let current = node;
    if (current.visits === 0)
        return false;
    for (; current.parent !== undefined; current = current.parent)
        if (current.visits === 0 || current.during !== current.parent.visits)
            return false;
    return true;
}
function visit(node, offset) {
    node.offset = offset;
    node.visits += 1;
    node.during = node.parent?.visits ?? 0;
}
function scan(text, root) {
    const open = [];
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0);
    if (at >= text.length)
        return;
    let node = root;
    visit(root, at);
    for (;;) {
        const first = text[at];
        if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
            open.push({ node, array: first === '[', index: -1 });
            at = afterBlanks(text, at + 1);
            if (text[at] === '}' || text[at] === ']') {
                open.pop();
                at += 1;
            }
        }
        else
            at = afterValue(text, at);
        let inside = open.at(-1);
        if (inside === undefined)
            return;
        at = afterBlanks(text, at);
        while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
            open.pop();
            inside = open.at(-1);
            at = afterBlanks(text, at + 1);
        }
        if (inside === undefined || at >= text.length)
            return;
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
        else if (inside.index >= 0)
            return;
        inside.index += 1;
        const start = at;
        let key = String(inside.index);
        if (!inside.array) {
            if (text[at] !== '"')
                return;
            at = afterString(text, at);
            key = keyIn(text.slice(start, at));
            at = afterBlanks(text, at);
            if (text[at] !== ':')
                return;
            at = afterBlanks(text, at + 1);
        }
        node = inside.node.children.get(key);
        if (node !== undefined)
            visit(node, start);
    }
}
function keyIn(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at + 1;
    }
    return text.length;
}
function afterValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '"')
            at = afterString(text, at);
        else {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            else if (depth === 0 && at > start && ', \t\n\r'.includes(character))
                return at;
            if (depth < 0)
                return Math.max(at, start + 1);
            at += 1;
        }
        if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']'))
            return at;
    }
    return text.length;
}
function linesOf(text, offsets) {
    const places = new Map();
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   rd: () => (/* binding */ MOST_OF_A_RULE),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47628);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40161);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20717);



const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        if (expired())
            return [...findings, tooLong(rule.id)];
        try {
            if (!runRule(subject, rule, expired, findings))
                return [...findings, tooLong(rule.id)];
        }
        catch {
            findings.push((0,_check_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFailed */ .s)(`The rule ${rule.id}`));
        }
    }
    return findings;
}
function runRule(subject, rule, expired, findings) {
    let count = 0;
    for (const found of rule.look(subject)) {
        count += 1;
        if (count > MOST_OF_A_RULE)
            continue;
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: found.message,
            ...(found.place === undefined ? {} : { place: bounded(found.place) }),
            consequence: found.consequence ?? rule.consequence,
            remedy: found.remedy ?? rule.remedy
        });
        if (count % 64 === 0 && expired())
            return false;
    }
    if (count > MOST_OF_A_RULE)
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
            consequence: rule.consequence,
            remedy: rule.remedy
        });
    return true;
}
const bounded = (place) => (place.pointer?.length ?? 0) > _position_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_POINTER */ .B3 ? { ...place, pointer: undefined } : place;
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked within the time limit of a check.',
    consequence: 'The rest of the package was not checked.',
    remedy: 'No exported package takes this long. Do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check ran out of time at the rule ${at}.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});


/***/ }),

/***/ 36381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ PACKAGE_RULES),
  a: () => (/* binding */ STRUCTURE_RULES)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
;// CONCATENATED MODULE: ./lib/package/rules/structure/places.js



const MANIFEST = 'manifest.json';
const FLOWS = 'Microsoft.Flow/flows/';
const APPS = 'Microsoft.PowerApps/apps/';
const EDITED_IS_REFUSED = 'The service refuses packages with edited resources, with HTTP 400 or an InternalServerError without details (reported by a third party).';
const NEVER_SEEN = 'No export like this is known, so the service may refuse it.';
const EXPORT_AGAIN = 'Export the package again. The service does not accept packages with edited resources.';
const NOUNS = {
    app: 'app',
    flow: 'flow',
    connector: 'connector',
    connection: 'connection',
    entity: 'entity',
    picklist: 'picklist',
    unknown: 'resource'
};
const called = (resource, key) => `${NOUNS[(0,package_resource/* kindOf */.I)(resource)]} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`;
const resourcePlace = (key, resource, ...fields) => ({
    file: MANIFEST,
    pointer: (0,position/* pointerTo */.xH)('resources', key, ...fields),
    name: called(resource, key)
});
const flowPlace = (flow, pointer) => ({
    file: flow.names.definition,
    pointer,
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}`
});
const byKey = (resources) => new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]));
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function lackedBy(one, other) {
    const there = new Set([...other].map(text => text.toLowerCase()));
    return [...new Set(one)].filter(text => !there.has(text.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/app.js






const PROPERTIES = ['appDefinitionTemplate', 'properties'];
const appPlace = (app, ...fields) => ({
    file: app.fileName,
    pointer: (0,position/* pointerTo */.xH)(...PROPERTIES, ...fields),
    name: `app ${(0,display/* quoted */.TL)(app.displayName)}`
});
const missingApp = {
    id: 'missing-app',
    severity: 'error',
    about: 'The package contains the app that the manifest lists.',
    consequence: 'There is no app to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, kind, resources, rootKey, unread } }) {
        const root = resources[rootKey];
        if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey))
            return;
        yield {
            message: `The manifest lists an app, but no folder below ${APPS} contains one.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const misplacedDocument = {
    id: 'misplaced-document',
    severity: 'warning',
    about: "The app's document is where the app's JSON says it is.",
    consequence: 'The import may fail, because the service follows the link in the JSON.',
    remedy: 'The document was renamed after the export. Export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        const path = (0,app_part/* documentPathOf */.uv)(app.template);
        if (path?.toLowerCase() === app.documentName.toLowerCase())
            return;
        const uri = ['appUris', 'documentUri', 'value'];
        yield {
            message: `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, but the app's JSON links to ${(0,display/* quoted */.TL)(path ?? '')}.`,
            place: appPlace(app, ...(path === undefined ? [] : uri))
        };
    }
};
const appName = {
    id: 'app-name-differs',
    severity: 'warning',
    about: 'The app has the same name in the manifest and in its own JSON.',
    consequence: 'The package may contain a different app from the one its manifest names. It is unknown which name the service uses.',
    remedy: 'Files of two exports were mixed, or one name was edited. Export the package again.',
    *look({ pkg: { app, resources, rootKey } }) {
        const listedName = resources[rootKey]?.details?.displayName;
        if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName)
            return;
        yield {
            message: `The manifest calls the app ${(0,display/* quoted */.TL)(listedName)}, but its own JSON calls it ${(0,display/* quoted */.TL)(app.displayName)}.`,
            place: appPlace(app, 'displayName')
        };
    }
};
const KEY_PLACES = [
    ['id'],
    ['sharedConnectionId'],
    ['parameterHints', 'workflowName', 'value'],
    ['parameterHintsV2', 'workflowName', 'value']
];
const unknownKeyInApp = {
    id: 'unknown-key-in-app',
    severity: 'error',
    about: "The app's connection references point to resources in the manifest.",
    consequence: "The app's reference cannot be bound to a connection.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, resources } }) {
        if (app === undefined)
            return;
        const known = byKey(resources);
        for (const [id, reference] of Object.entries(app.connectionReferences)) {
            const places = KEY_PLACES.filter(path => {
                const key = (0,json_text/* textAt */.$6)(reference, ...path);
                return key !== undefined && !known.has(key.toLowerCase());
            });
            const [first] = places;
            if (first === undefined)
                continue;
            const unknown = [...new Set(places.map(path => (0,json_text/* textAt */.$6)(reference, ...path) ?? ''))];
            yield {
                message: `The app's connection reference ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? id)} points to resources that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: appPlace(app, 'connectionReferences', id, ...first)
            };
        }
    }
};
function countsOf(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
    return counts;
}
const neededBy = (app) => Object.values(app.connectionReferences).flatMap(reference => [
    (0,json_text/* textAt */.$6)(reference, 'id'),
    (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
    (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value') ??
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
].filter(key => key !== undefined));
const times = (count) => (count === 1 ? 'once' : `${count} times`);
function* differences({ resources }, app, root, place) {
    const known = byKey(resources);
    const has = countsOf(root.dependsOn ?? []);
    const needs = countsOf(neededBy(app));
    for (const key of new Set([...has.keys(), ...needs.keys()])) {
        const resource = known.get(key);
        if (resource === undefined || !['connector', 'connection', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0];
        if (had === needed)
            continue;
        const what = called(resource, key);
        yield {
            message: needed === 0
                ? `The manifest lists the ${what} as a dependency of the app, but the app does not use it.`
                : had === 0
                    ? `The app uses the ${what}, but the manifest does not list it as a dependency.`
                    : `The app uses the ${what} ${times(needed)}, but the manifest lists the dependency ${times(had)}.`,
            place
        };
    }
}
const appPrerequisites = {
    id: 'app-prerequisites',
    severity: 'warning',
    about: 'In the manifest, the app depends on exactly the resources that its connection references point to, equally often.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg }) {
        const { app, resources, rootKey } = pkg;
        const root = resources[rootKey];
        if (app !== undefined && root !== undefined)
            yield* differences(pkg, app, root, resourcePlace(rootKey, root, 'dependsOn'));
    }
};
const APP_RULES = [
    missingApp,
    misplacedDocument,
    appName,
    unknownKeyInApp,
    appPrerequisites
];

// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
;// CONCATENATED MODULE: ./lib/package/rules/structure/app-files.js




const missingFile = {
    id: 'missing-app-file',
    severity: 'warning',
    about: "The package contains the files that the app's JSON links to, such as its logo and identity.",
    consequence: 'The import may fail, or the app may arrive without them.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, archive }) {
        if (app === undefined)
            return;
        const there = new Set(archive.names.map(name => name.toLowerCase()));
        const start = `/${app.folder}/`;
        for (const leaf of (0,leaves/* leavesOf */.w)(app.template, (0,position/* pointerTo */.xH)('appDefinitionTemplate'))) {
            if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text))
                continue;
            if (!there.has(`${APPS}${leaf.text.slice(1)}`.toLowerCase()))
                yield {
                    message: `The app's JSON links to a file that is not in the package: ${(0,display/* quoted */.TL)(leaf.text)}.`,
                    place: { file: app.fileName, pointer: leaf.pointer() }
                };
        }
    }
};
const referencesOfDocument = {
    id: 'reference-not-in-document',
    severity: 'warning',
    about: "The app's JSON and its document name the same connection references.",
    consequence: `${NEVER_SEEN} The app's formulas may not find their connections.`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, document }) {
        if (app === undefined || document?.references === undefined)
            return;
        const own = Object.keys(app.connectionReferences);
        const place = {
            file: app.fileName,
            pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', 'properties', 'connectionReferences')
        };
        const surplus = lackedBy(own, document.references);
        if (surplus.length > 0)
            yield {
                message: `The app's document lacks connection references of the app's JSON: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
                place
            };
        const absent = lackedBy(document.references, own);
        if (absent.length > 0)
            yield {
                message: `The app's JSON lacks connection references of the app's document: ${(0,display/* listed */.KE)(absent.map(display/* quoted */.TL), 5)}.`,
                place
            };
    }
};
const APP_FILE_RULES = [missingFile, referencesOfDocument];

;// CONCATENATED MODULE: ./lib/package/rules/structure/creation-types.js



const KNOWN = new Set(['new', 'update', 'existing', 'overwrite', 'merge']);
const offeredBy = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
const missingSuggestion = {
    id: 'missing-suggested-creation-type',
    severity: 'warning',
    about: 'Every resource suggests how to import it.',
    consequence: 'The import has no default for it. In published templates, connectors lack the suggestion without known problems; other kinds always have one.',
    remedy: 'Choose its import under "resources", or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!resource.suggestedCreationType && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The ${called(resource, key)} has no suggestedCreationType.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownCreationType = {
    id: 'unknown-creation-type',
    severity: 'warning',
    about: 'Creation types are New, Update and Existing or, in old packages, Overwrite and Merge. A suggestion is exactly one of them.',
    consequence: 'The service refuses an unknown creation type, or a list of them, with "Unsupported creation type".',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            if (suggested && !KNOWN.has(suggested.toLowerCase()))
                yield {
                    message: `The ${called(resource, key)} suggests the unknown creation type ${(0,display/* quoted */.TL)(suggested)}.`,
                    place: resourcePlace(key, resource, 'suggestedCreationType')
                };
            const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()));
            if (unknown.length > 0)
                yield {
                    message: `The ${called(resource, key)} offers unknown creation types: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 5)}.`,
                    place: resourcePlace(key, resource, 'creationType')
                };
        }
    }
};
const suggestionNotOffered = {
    id: 'suggestion-not-offered',
    severity: 'warning',
    about: 'The suggested creation type is one that the resource offers.',
    consequence: NEVER_SEEN,
    remedy: 'Choose its import under "resources", or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            const offered = offeredBy(resource);
            if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0)
                continue;
            if (offered.some(type => type.toLowerCase() === suggested.toLowerCase()))
                continue;
            yield {
                message: `The ${called(resource, key)} suggests the creation type ${(0,display/* quoted */.TL)(suggested)}, but offers only ${(0,display/* listed */.KE)(offered.map(display/* quoted */.TL), 5)}.`,
                place: resourcePlace(key, resource, 'suggestedCreationType')
            };
        }
    }
};
const CREATION_TYPE_RULES = [
    missingSuggestion,
    unknownCreationType,
    suggestionNotOffered
];

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-files.js






const flowsIn = (resources) => Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
const missingFlow = {
    id: 'missing-flow',
    severity: 'error',
    about: 'The package contains the definition of every flow that the manifest lists.',
    consequence: 'There is no flow to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flows, unread } }) {
        const present = new Set(flows.map(({ key }) => key));
        for (const [key, resource] of flowsIn(resources))
            if (!present.has(key) && !unread.has(key))
                yield {
                    message: `The manifest lists the flow ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}, but its definition is missing.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const missingFlowManifest = {
    id: 'missing-flow-manifest',
    severity: 'error',
    about: 'A package with flows contains Microsoft.Flow/flows/manifest.json.',
    consequence: 'The service refuses the package with MissingPackageManifest (reported by a third party).',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flowAssets } }) {
        const [flow] = flowsIn(resources);
        if (flow === undefined || flowAssets !== undefined)
            return;
        yield {
            message: `${FLOWS}manifest.json is missing (MissingPackageManifest).`,
            place: resourcePlace(flow[0], flow[1])
        };
    }
};
const unlistedFlow = {
    id: 'unlisted-flow',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
    consequence: 'The flow may not be imported.',
    remedy: 'The package was assembled by hand. If its flows do not arrive, export it again.',
    *look({ pkg: { resources, flowAssets } }) {
        const flows = flowsIn(resources);
        if (flowAssets === undefined || flows.length === 0)
            return;
        const assets = new Set(flowAssets.map(key => key.toLowerCase()));
        const left = flows.filter(([key]) => !assets.has(key.toLowerCase()));
        if (left.length > 0)
            yield {
                message: `${FLOWS}manifest.json does not list ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`,
                place: { file: `${FLOWS}manifest.json`, pointer: '/flowAssets/assetPaths' }
            };
    }
};
const surplusFlowAsset = {
    id: 'surplus-flow-asset',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists only flows of the package, each of them once.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, flowAssets = [] } }) {
        const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()));
        for (const [at, key] of flowAssets.entries())
            if (!left.delete(key.toLowerCase()))
                yield {
                    message: `${FLOWS}manifest.json lists ${(0,display/* quoted */.TL)(key)}, which is a duplicate or not a flow of the package.`,
                    place: { file: `${FLOWS}manifest.json`, pointer: (0,position/* pointerTo */.xH)('flowAssets', 'assetPaths', at) }
                };
    }
};
const missingFlowMap = {
    id: 'missing-flow-map',
    severity: 'error',
    about: 'Every flow has its apisMap.json and connectionsMap.json.',
    consequence: 'Without connectionsMap.json, the service refuses the package with PackageFlowMissingConnectionMap.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const map of flow.missingMaps ?? [])
                yield {
                    message: map === 'connectionsMap.json'
                        ? `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no connectionsMap.json (PackageFlowMissingConnectionMap).`
                        : `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${map}.`,
                    place: flowPlace(flow, '')
                };
    }
};
const workflowOf = (flow) => {
    const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
    return (0,objects/* isObject */.G)(workflow) && (0,objects/* isObject */.G)(workflow['triggers']) && (0,objects/* isObject */.G)(workflow['actions']) ? workflow : undefined;
};
const malformedDefinition = {
    id: 'malformed-flow-definition',
    severity: 'error',
    about: 'definition.json contains a flow: properties.definition with triggers and actions.',
    consequence: 'The service refuses definitions that it cannot read with MalformedFlowAssetFlowDefinition (seen with hand-edited ones).',
    remedy: 'Undo the edit, or export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (workflowOf(flow) !== undefined)
                continue;
            const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
            const where = (0,objects/* isObject */.G)(workflow) ? '/properties/definition' : '';
            yield {
                message: `The definition of the flow ${(0,display/* quoted */.TL)(flow.displayName)} lacks ${(0,objects/* isObject */.G)(workflow) ? 'triggers or actions' : '"properties.definition"'}.`,
                place: flowPlace(flow, where)
            };
        }
    }
};
const flowIdentity = {
    id: 'flow-identity',
    severity: 'warning',
    about: "In a flow's definition, the name and the end of the id are the flow's own id, never its resource key.",
    consequence: 'The service refuses some malformed definitions with MalformedFlowAssetFlowDefinition. It is unknown whether this is one of them.',
    remedy: 'The definition was written by hand or comes from another flow. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const { definition, key, displayName } = flow;
            const name = (0,json_text/* textAt */.$6)(definition, 'name');
            const id = (0,json_text/* textAt */.$6)(definition, 'id');
            if (name === undefined)
                yield { message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has no name.`, place: flowPlace(flow, '') };
            else if (name.toLowerCase() === key.toLowerCase())
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the resource key as its name instead of the flow's own id.`,
                    place: flowPlace(flow, '/name')
                };
            else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the name ${(0,display/* quoted */.TL)(name)}, but its id does not end with it.`,
                    place: flowPlace(flow, '/id')
                };
        }
    }
};
const flowName = {
    id: 'flow-name-differs',
    severity: 'warning',
    about: 'A flow has the same name in the manifest and in its definition.',
    consequence: 'The flow may arrive under either name. One published package is like this.',
    remedy: 'Set the name under "resources", or export the package again.',
    *look({ pkg: { flows, resources } }) {
        for (const flow of flows) {
            const listedName = resources[flow.key]?.details?.displayName;
            const own = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'displayName');
            if (!listedName || own === undefined || listedName === own)
                continue;
            yield {
                message: `The manifest calls the flow ${(0,display/* quoted */.TL)(listedName)}, but its definition calls it ${(0,display/* quoted */.TL)(own)}.`,
                place: flowPlace(flow, '/properties/displayName')
            };
        }
    }
};
const flowTrigger = {
    id: 'flow-trigger',
    severity: 'warning',
    about: 'A flow has exactly one trigger.',
    consequence: 'A flow without a trigger never runs, and no export with several triggers is known. The service may refuse the flow.',
    remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const workflow = workflowOf(flow);
            if (workflow === undefined)
                continue;
            const triggers = workflow['triggers'];
            const count = (0,objects/* isObject */.G)(triggers) ? Object.keys(triggers).length : 0;
            if (count !== 1)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
                    place: flowPlace(flow, '/properties/definition/triggers')
                };
        }
    }
};
const FLOW_FILE_RULES = [
    missingFlow,
    missingFlowManifest,
    unlistedFlow,
    surplusFlowAsset,
    missingFlowMap,
    malformedDefinition,
    flowIdentity,
    flowName,
    flowTrigger
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-steps.js



const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'triggers'), (0,position/* pointerTo */.xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'actions'), (0,position/* pointerTo */.xH)(...DEFINITION, 'actions'));
    yield* triggers;
    const open = [actions];
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
        const next = steps.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        for (const inner of innerOf(next.value).toReversed())
            open.push(inner);
    }
}
function* stepsIn(kind, among, pointer) {
    if (!(0,objects/* isObject */.G)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,objects/* isObject */.G)(step))
            yield { kind, name, step, pointer: (0,position/* pointerBelow */.Hg)(pointer, name), among };
}
function innerOf({ step, pointer }) {
    const { cases } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,objects/* isObject */.G)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,json_text/* valueAt */.fK)(step, ...path);
        return (0,objects/* isObject */.G)(among) ? [stepsIn('action', among, (0,position/* pointerBelow */.Hg)(pointer, ...path))] : [];
    });
}
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,json_text/* valueAt */.fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,json_text/* valueAt */.fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: (0,position/* pointerBelow */.Hg)(pointer, 'inputs', 'host', ...path) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-references.js







const unknownKeyInFlow = {
    id: 'unknown-key-in-flow',
    severity: 'error',
    about: "A flow's maps point to resources in the manifest.",
    consequence: "The flow's reference cannot be bound to a connection.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows) {
            const { connectors, connections } = flow;
            const unknown = unknownAmong([...Object.values(connectors), ...Object.values(connections)], known);
            if (unknown.length === 0)
                continue;
            const isUnknown = ([, key]) => !known.has(key.toLowerCase());
            const connector = Object.entries(connectors).find(isUnknown)?.[0];
            const connection = Object.entries(connections).find(isUnknown)?.[0];
            yield {
                message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connectors or connections that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
            };
        }
    }
};
const flowPrerequisites = {
    id: 'flow-prerequisites',
    severity: 'warning',
    about: 'In the manifest, a flow depends on exactly the resources that its maps point to.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const { key, connectors, connections, missingMaps } of flows) {
            const resource = resources[key];
            if (resource === undefined || missingMaps !== undefined)
                continue;
            const isKnown = (other) => known.has(other.toLowerCase());
            const has = (resource.dependsOn ?? []).filter(other => isKnown(other) && other.toLowerCase() !== key.toLowerCase());
            const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown);
            const names = (keys) => (0,display/* listed */.KE)(keys.map(other => {
                const needed = known.get(other.toLowerCase());
                return needed === undefined ? (0,display/* quoted */.TL)(other) : called(needed, other);
            }), 5);
            const missing = lackedBy(needs, has);
            const surplus = lackedBy(has, needs);
            const place = resourcePlace(key, resource, 'dependsOn');
            const flow = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
            if (missing.length > 0)
                yield {
                    message: `The manifest does not list all dependencies of the flow ${flow}. These are missing: ${names(missing)}.`,
                    place
                };
            if (surplus.length > 0)
                yield {
                    message: `The manifest lists dependencies of the flow ${flow} that its maps do not contain: ${names(surplus)}.`,
                    place
                };
        }
    }
};
const REFERENCES = '/properties/connectionReferences';
function mapPlace(flow, map, reference) {
    const file = flow.names[map];
    const place = flowPlace(flow, reference === undefined ? '' : (0,position/* pointerTo */.xH)(reference));
    return file === undefined ? flowPlace(flow, '') : { ...place, file };
}
function declaredBy(flow) {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,objects/* isObject */.G)(declared) ? declared : {};
}
const flowReferences = {
    id: 'flow-references',
    severity: 'warning',
    about: "A flow's two maps and its definition name the same connection references.",
    consequence: 'A reference that is not in all three cannot be bound to a connection.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (flow.missingMaps !== undefined)
                continue;
            const lists = [
                { what: 'the definition', names: Object.keys(declaredBy(flow)), place: flowPlace(flow, REFERENCES) },
                { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
                { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
            ];
            const all = lists.flatMap(({ names }) => names);
            const short = lists.flatMap(list => {
                const missing = lackedBy(all, list.names);
                return missing.length === 0 ? [] : [{ ...list, missing }];
            });
            const [first] = short;
            if (first === undefined)
                continue;
            const lacks = short.map(({ what, missing }) => `${what} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL), 5)}`);
            yield {
                message: `The files of the flow ${(0,display/* quoted */.TL)(flow.displayName)} name different connection references: ${lacks.join('; ')}.`,
                place: first.place
            };
        }
    }
};
const flowConnection = {
    id: 'flow-connection-connector',
    severity: 'error',
    about: 'For each reference, a flow uses a connection of the same connector.',
    consequence: 'The reference would be bound to a connection of another connector and would not work.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, key] of Object.entries(flow.connections)) {
                const connector = flow.connectors[reference];
                const connection = known.get(key.toLowerCase());
                const needed = connection?.dependsOn ?? [];
                if (connection === undefined || connector === undefined || needed.length !== 1)
                    continue;
                if (!known.has(connector.toLowerCase()) || lackedBy([connector], needed).length === 0)
                    continue;
                yield {
                    message: `For the reference ${(0,display/* quoted */.TL)(reference)}, the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the ${called(connection, key)}, which belongs to another connector.`,
                    place: mapPlace(flow, 'connections', reference)
                };
            }
    }
};
const referenceConnector = {
    id: 'flow-reference-connector',
    severity: 'warning',
    about: 'Each reference has the same connector in the definition and in the manifest.',
    consequence: 'Actions for one connector would be bound to a connection of another.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, declared] of Object.entries(declaredBy(flow))) {
                const id = (0,json_text/* textAt */.$6)(declared, 'id');
                const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name;
                if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} declares the reference ${(0,display/* quoted */.TL)(reference)} with the connector ${(0,display/* quoted */.TL)(id.slice(id.lastIndexOf('/') + 1))}, but its apisMap.json points to ${(0,display/* quoted */.TL)(name)}.`,
                    place: flowPlace(flow, (0,position/* pointerTo */.xH)('properties', 'connectionReferences', reference, 'id'))
                };
            }
    }
};
const stepPlace = (flow, { kind, name }, pointer) => ({
    ...flowPlace(flow, pointer),
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}, ${kind} ${(0,display/* quoted */.TL)(name)}`
});
const unknownReference = {
    id: 'unknown-connection-reference',
    severity: 'error',
    about: 'Triggers and actions use only connection references that their flow declares.',
    consequence: 'The service refuses the flow, because "host.connectionReferenceName" is missing (reported by a third party).',
    remedy: 'Open the flow in its environment, choose a connection for the step, save it, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()));
            for (const step of stepsOf(flow.definition)) {
                const used = referenceOf(step);
                if (used === undefined || declared.has(used.name.toLowerCase()))
                    continue;
                yield {
                    message: `The ${step.kind} ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the connection reference ${(0,display/* quoted */.TL)(used.name)}, which the flow does not declare.`,
                    place: stepPlace(flow, step, used.pointer)
                };
            }
        }
    }
};
const unknownRunAfter = {
    id: 'unknown-run-after',
    severity: 'error',
    about: 'Actions run only after actions on the same level.',
    consequence: 'The service refuses a definition whose runAfter names a missing action. The flow is not imported, or cannot be turned on.',
    remedy: 'Open the flow in its environment, correct the order of its actions, save it, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const lists = new Map();
            for (const step of stepsOf(flow.definition)) {
                const { runAfter } = step.step;
                if (step.kind !== 'action' || !(0,objects/* isObject */.G)(runAfter))
                    continue;
                const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()));
                lists.set(step.among, names);
                for (const name of Object.keys(runAfter))
                    if (!names.has(name.toLowerCase()))
                        yield {
                            message: `The action ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} runs after ${(0,display/* quoted */.TL)(name)}, which is not on the same level.`,
                            place: stepPlace(flow, step, (0,position/* pointerBelow */.Hg)(step.pointer, 'runAfter', name))
                        };
            }
        }
    }
};
const FLOW_REFERENCE_RULES = [
    unknownKeyInFlow,
    flowPrerequisites,
    flowReferences,
    flowConnection,
    referenceConnector,
    unknownReference,
    unknownRunAfter
];

;// CONCATENATED MODULE: ./lib/package/cycle.js

function firstCycle(resources) {
    const done = new Set();
    for (const start of Object.keys(resources)) {
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            const resource = resources[key];
            if (resource === undefined || done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: (0,package_resource/* prerequisites */.a4)(resource, resources) });
        };
        enter(start);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const next = top.left.pop();
            if (next === undefined) {
                done.add(top.key);
                onPath.delete(top.key);
                path.pop();
            }
            else if (onPath.has(next)) {
                const keys = path.map(({ key }) => key);
                return keys.slice(keys.indexOf(next));
            }
            else
                enter(next);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/graph.js





const missingPrerequisite = {
    id: 'missing-prerequisite',
    severity: 'error',
    about: 'Every resource depends only on resources that the manifest lists.',
    consequence: 'A resource that it depends on cannot be imported.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            const dangling = unknownAmong(resource.dependsOn ?? [], known);
            if (dangling.length > 0)
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources that the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        }
    }
};
const dependsOnItself = (key, resource) => (resource.dependsOn ?? []).some(needed => needed.toLowerCase() === key.toLowerCase());
const withoutSelfEdges = (resources) => (0,json_text/* safeMap */.Ek)(Object.entries(resources).map(([key, resource]) => [
    key,
    dependsOnItself(key, resource)
        ? { ...resource, dependsOn: resource.dependsOn?.filter(needed => needed.toLowerCase() !== key.toLowerCase()) }
        : resource
]));
const dependencyCycle = {
    id: 'dependency-cycle',
    severity: 'error',
    about: 'No resource depends on itself, directly or through others.',
    consequence: 'There is no order in which the resources could be imported.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (dependsOnItself(key, resource))
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on itself.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        const cycle = firstCycle(withoutSelfEdges(resources)) ?? [];
        const [first] = cycle;
        const resource = first === undefined ? undefined : resources[first];
        if (first === undefined || resource === undefined)
            return;
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? resource, key)));
        yield {
            message: `Resources depend on each other in a cycle: ${(0,display/* listed */.KE)(names, 6)}.`,
            place: resourcePlace(first, resource, 'dependsOn')
        };
    }
};
const unreachableResource = {
    id: 'unreachable-resource',
    severity: 'warning',
    about: 'The root depends on every resource, directly or through others.',
    consequence: `If the resource is imported at all, nothing uses it. ${EDITED_IS_REFUSED}`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        const known = new Map(Object.keys(resources).map(key => [key.toLowerCase(), key]));
        const reached = new Set(Object.entries(resources)
            .filter(([key, resource]) => key === rootKey || resource.hierarchy === 'Root' || (0,package_resource/* kindOf */.I)(resource) === 'app')
            .map(([key]) => key));
        for (const key of reached)
            for (const needed of resources[key]?.dependsOn ?? []) {
                const prerequisite = known.get(needed.toLowerCase());
                if (prerequisite !== undefined)
                    reached.add(prerequisite);
            }
        for (const [key, resource] of Object.entries(resources))
            if (!reached.has(key) && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The root does not depend on the ${called(resource, key)}.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const connectionConnector = {
    id: 'connection-connector',
    severity: 'warning',
    about: 'A connection depends on exactly one resource: its connector.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
                continue;
            const needed = resource.dependsOn ?? [];
            const kinds = needed.map(prerequisite => known.get(prerequisite.toLowerCase()));
            if (needed.length === 1 && kinds.every(other => other === undefined || (0,package_resource/* kindOf */.I)(other) === 'connector'))
                continue;
            if (dependsOnItself(key, resource))
                continue;
            yield {
                message: `The ${called(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources instead of one connector`}.`,
                place: resourcePlace(key, resource, 'dependsOn')
            };
        }
    }
};
const GRAPH_RULES = [
    missingPrerequisite,
    dependencyCycle,
    unreachableResource,
    connectionConnector
];

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/zip-entries.js + 1 modules
var zip_entries = __webpack_require__(34183);
;// CONCATENATED MODULE: ./lib/package/rules/structure/document-checksum.js





const MOST_BYTES = 4 * 1024 * 1024;
function checksumFaults(document) {
    let entries;
    try {
        entries = (0,zip_entries/* zipEntries */.uW)(document, 'the document', archive/* DEFAULT_LIMITS */.dR);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return [];
        throw error;
    }
    const list = entries.find(({ name }) => comparable(name) === 'checksum.json');
    if (list === undefined)
        return [];
    const checksums = listIn(list);
    if (checksums === undefined)
        return [{ kind: 'unreadable', names: [] }];
    const files = entries.filter(entry => !entry.directory && entry !== list).map(({ name }) => name);
    const [there, listed] = [new Set(files.map(comparable)), new Set(checksums.map(comparable))];
    const faults = [
        { kind: 'unlisted', names: files.filter(name => !listed.has(comparable(name))) },
        { kind: 'missing', names: checksums.filter(name => !there.has(comparable(name))) }
    ];
    return faults.filter(({ names }) => names.length > 0);
}
function listIn(entry) {
    const { ratio, ratioFrom } = archive/* DEFAULT_LIMITS */.dR;
    try {
        const bytes = (0,zip_entries/* expanded */.sz)(entry, { left: MOST_BYTES, entry: MOST_BYTES, ratio, ratioFrom }, 'the document');
        const sums = (0,json_text/* valueAt */.fK)((0,json_text/* parseJson */.qF)(bytes, 'checksum.json of the document'), 'ServerPerFileChecksums');
        return (0,objects/* isObject */.G)(sums) ? Object.keys(sums) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

;// CONCATENATED MODULE: ./lib/package/rules/structure/hand-edited.js




const REPACKED = 'Some published packages are like this and reportedly import. The service supports only unchanged exports and refuses packages with edited resources.';
const AS_EXPORTED = 'Use the .zip as it was exported. Do not unpack and repack it.';
const manifestNotLast = {
    id: 'manifest-not-last',
    severity: 'warning',
    about: 'The manifest is the last entry of the zip, as in every export.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { names } }) {
        const at = names.indexOf(MANIFEST);
        if (at < 0 || at === names.length - 1)
            return;
        yield {
            message: `The manifest is entry ${at + 1} of ${names.length} in the zip instead of the last one, so the package was repacked.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const backslashes = {
    id: 'backslash-separators',
    severity: 'warning',
    about: 'Paths in the zip use forward slashes.',
    consequence: REPACKED,
    remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
    *look({ archive: { container } }) {
        const written = container?.backslashes ?? [];
        const [first] = written;
        if (first === undefined)
            return;
        yield {
            message: `${written.length === 1 ? '1 path in the zip uses' : `${written.length} paths in the zip use`} backslashes, for example ${(0,display/* quoted */.TL)(first)}, so the package was repacked on Windows.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const folderEntries = {
    id: 'folder-entries',
    severity: 'warning',
    about: 'The zip contains no entries for folders.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { container } }) {
        const folders = container?.folders ?? [];
        if (folders.length === 0)
            return;
        yield {
            message: `The zip contains entries for folders, so the package was repacked: ${(0,display/* listed */.KE)(folders.map(display/* quoted */.TL), 2)}.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const wrapperFolder = {
    id: 'wrapper-folder',
    severity: 'warning',
    about: 'The manifest is at the top level of the zip.',
    consequence: 'The service looks for manifest.json at the top level and otherwise refuses the package with MissingPackageManifest.',
    remedy: 'Pack the content of the folder, not the folder itself, or use the .zip as it was exported.',
    *look({ archive: { wrapper } }) {
        if (wrapper === undefined)
            return;
        yield {
            message: `Everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}, because the folder was packed instead of its content.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
function* jsonOf(pkg, archive) {
    for (const flow of pkg.flows) {
        for (const name of [flow.names.connectors, flow.names.connections])
            if (name !== undefined)
                yield [name, archive.read(name)];
        yield [flow.names.definition, flow.bytes];
    }
    for (const { name, bytes } of pkg.app?.files ?? [])
        if (name.endsWith('.json'))
            yield [name, bytes];
    for (const name of [`${FLOWS}${MANIFEST}`, pkg.app?.fileName, MANIFEST])
        if (name !== undefined && archive.has(name))
            yield [name, archive.read(name)];
}
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
function reformattedBy(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'begins with a byte order mark';
    const end = bytes.indexOf(LINE_FEED);
    if (bytes.includes(RETURN))
        return 'has Windows line endings';
    if (end < 0)
        return undefined;
    return end === bytes.length - 1 ? 'ends with a line break' : 'has several lines';
}
const reformattedJson = {
    id: 'reformatted-json',
    severity: 'warning',
    about: 'JSON files of the package are a single line without a byte order mark, as in every export.',
    consequence: REPACKED,
    remedy: 'Use the .zip as it was exported. An unpacked package in a repository is for reading, not for repacking.',
    *look({ pkg, archive }) {
        if (archive.container === undefined)
            return;
        const found = [];
        let first;
        try {
            for (const [name, bytes] of jsonOf(pkg, archive)) {
                const how = reformattedBy(bytes);
                if (how === undefined)
                    continue;
                first ??= name;
                found.push(`${(0,display/* quoted */.TL)(name)} ${how}`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
        if (first !== undefined)
            yield {
                message: `JSON files were reformatted after the export: ${(0,display/* listed */.KE)(found, 3)}.`,
                place: { file: first, pointer: '' }
            };
    }
};
const SAID = {
    unlisted: 'does not list',
    missing: 'lists missing files:',
    unreadable: 'cannot be read'
};
const staleChecksum = {
    id: 'stale-checksum',
    severity: 'warning',
    about: "The document's checksum.json, if there is one, lists exactly the files of the document.",
    consequence: 'The document was changed outside Power Apps Studio. Studio or the import may refuse it.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        for (const { kind, names } of checksumFaults(app.document))
            yield {
                message: `checksum.json of the app's document ${SAID[kind]}${names.length === 0 ? '' : ` ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL), 3)}`}.`,
                place: { file: app.documentName, inside: 'checksum.json', pointer: '/ServerPerFileChecksums' }
            };
    }
};
const HAND_EDITED_RULES = [
    manifestNotLast,
    backslashes,
    folderEntries,
    wrapperFolder,
    reformattedJson,
    staleChecksum
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/leftovers.js



const DATA_MODEL = 'microsoft.commondatamodel/';
const FLOW_FILES = ['definition.json', 'apismap.json', 'connectionsmap.json'];
function belongings({ pkg }) {
    const parts = new Set(partsOf(pkg).map(name => name.toLowerCase()));
    const flows = new Set(Object.entries(pkg.resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow')
        .map(([key]) => key.toLowerCase()));
    const [apps, home] = [APPS.toLowerCase(), FLOWS.toLowerCase()];
    const appIsUnread = pkg.kind === 'app' && pkg.app === undefined;
    const appFolder = pkg.app?.folder.toLowerCase();
    return name => {
        const path = name.toLowerCase();
        if (parts.has(path) || path.startsWith(DATA_MODEL))
            return 'part';
        const [folder = '', ...rest] = path.slice((path.startsWith(apps) ? apps : home).length).split('/');
        if (path.startsWith(apps)) {
            if (appIsUnread)
                return 'part';
            if (rest.length === 0)
                return 'unknown';
            return folder === appFolder ? 'stale' : 'stray-app';
        }
        if (!path.startsWith(home) || rest.length === 0)
            return 'unknown';
        if (!flows.has(folder))
            return 'stray-flow';
        return FLOW_FILES.includes(rest.join('/')) ? 'part' : 'unknown';
    };
}
const partsOf = ({ app }) => [
    MANIFEST,
    `${FLOWS}${MANIFEST}`,
    ...(app === undefined ? [] : [app.fileName, app.documentName, ...app.files.map(({ name }) => name)])
];
const filesThatAre = (belonging, subject) => {
    const belongs = belongings(subject);
    return subject.archive.names.filter(name => belongs(name) === belonging);
};
const files = (count) => (count === 1 ? '1 file' : `${count} files`);
const lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
function byFolder(names, below) {
    const folders = new Map();
    for (const name of names) {
        const folder = below + (name.slice(below.length).split('/')[0] ?? '');
        const others = folders.get(folder);
        if (others === undefined)
            folders.set(folder, [name]);
        else
            others.push(name);
    }
    return folders;
}
const LEFT_BEHIND = 'The service follows the manifests, so it ignores them. No import is known to have failed because of them.';
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.';
const staleAppFiles = {
    id: 'stale-app-files',
    severity: 'warning',
    about: "The app's folder contains only files that the app's JSON refers to.",
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        const stale = filesThatAre('stale', subject);
        const [first] = stale;
        if (first === undefined)
            return;
        const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length;
        const among = documents === 0 ? '' : `, including ${documents === 1 ? '1 document' : `${documents} documents`}`;
        yield {
            message: `The app's folder contains ${files(stale.length)} of earlier exports${among}: ${(0,display/* listed */.KE)(stale.map(name => (0,display/* quoted */.TL)(lastPart(name))), 3)}.`,
            place: { file: first }
        };
    }
};
function* strayFolders(names, below, what) {
    for (const [folder, inside] of byFolder(names, below))
        yield {
            message: `The folder ${(0,display/* quoted */.TL)(folder)} (${files(inside.length)}) does not belong to ${what} of the manifest.`,
            place: { file: inside[0] ?? folder }
        };
}
const strayAppFolder = {
    id: 'stray-app-folder',
    severity: 'warning',
    about: 'Each app folder belongs to the app that the manifest lists.',
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-app', subject), APPS, 'the app');
    }
};
const strayFlowFolder = {
    id: 'stray-flow-folder',
    severity: 'warning',
    about: 'Each flow folder belongs to a flow that the manifest lists.',
    consequence: 'The flow in it is not imported, because the service follows the manifests. No import is known to have failed because of it.',
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-flow', subject), FLOWS, 'a flow');
    }
};
const unknownFiles = {
    id: 'unknown-files',
    severity: 'warning',
    about: 'The package contains only files that exports have.',
    consequence: 'They are uploaded with the package, and the import does not use them.',
    remedy: 'Delete them, or export the package again.',
    *look(subject) {
        const unknown = filesThatAre('unknown', subject);
        const [first] = unknown;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(unknown.length)} that exports do not have: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const macosFiles = {
    id: 'macos-files',
    severity: 'warning',
    about: 'The package contains no files added by the macOS Finder.',
    consequence: 'They are uploaded with the package. It is unknown whether they affect the import.',
    remedy: 'Export the package again and do not repack it.',
    *look({ archive }) {
        const extras = archive.container?.extras ?? [];
        const [first] = extras;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(extras.length)} added by macOS: ${(0,display/* listed */.KE)(extras.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const LEFTOVER_RULES = [
    staleAppFiles,
    strayAppFolder,
    strayFlowFolder,
    unknownFiles,
    macosFiles
];

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/package/rules/structure/manifest.js






const manifestSchema = {
    id: 'manifest-schema',
    severity: 'warning',
    about: 'The manifest has schema 1.0, the only one known.',
    consequence: NEVER_SEEN,
    remedy: 'Export the package again. If the service exported it like this, look for a newer version of this action.',
    *look({ pkg: { manifest } }) {
        const { schema } = manifest.file;
        if (schema === '1.0')
            return;
        const written = Object.hasOwn(manifest.file, 'schema');
        yield {
            message: written
                ? `The manifest has the schema ${(0,display/* quoted */.TL)((0,as_text/* asText */.e)(schema))} instead of "1.0".`
                : 'The manifest has no schema.',
            place: { file: MANIFEST, pointer: written ? '/schema' : '' }
        };
    }
};
const TOP = ['schema', 'details', 'resources'];
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment'];
const manifestFields = {
    id: 'manifest-fields',
    severity: 'warning',
    about: 'The manifest has exactly the fields that exports have.',
    consequence: NEVER_SEEN,
    remedy: 'It was written or edited by hand. Export the package again.',
    *look({ pkg: { manifest } }) {
        const { file } = manifest;
        for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
            yield {
                message: `The manifest has the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)(field) }
            };
        const { details } = file;
        if (!(0,objects/* isObject */.G)(details)) {
            yield { message: 'The manifest has no details.', place: { file: MANIFEST, pointer: '' } };
            return;
        }
        const missing = DETAILS.filter(name => typeof details[name] !== 'string');
        if (missing.length > 0)
            yield {
                message: `The details of the manifest lack these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
                place: { file: MANIFEST, pointer: '/details' }
            };
        for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
            yield {
                message: `The details of the manifest have the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)('details', field) }
            };
    }
};
const severalApps = {
    id: 'several-apps',
    severity: 'warning',
    about: 'The package contains at most one app.',
    consequence: NEVER_SEEN,
    remedy: 'Exports contain one app. Only the first one is checked.',
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        const [, second] = apps;
        if (second === undefined)
            return;
        yield {
            message: `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`,
            place: resourcePlace(second[0], second[1])
        };
    }
};
const severalRoots = {
    id: 'several-roots',
    severity: 'warning',
    about: 'Exactly one resource is the root of the package: the app or, without an app, the flow.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        for (const [key, resource] of Object.entries(resources))
            if (key !== rootKey && resource.hierarchy === 'Root')
                yield {
                    message: `The ${called(resource, key)} is marked as a root in addition to the ${called(resources[rootKey] ?? resource, rootKey)}.`,
                    place: resourcePlace(key, resource, 'hierarchy')
                };
    }
};
const rootNotFirst = {
    id: 'root-not-first',
    severity: 'warning',
    about: 'The root resource is the first one in the manifest.',
    consequence: 'No import is known to have failed because of the order alone, but whatever changed it may have changed more.',
    remedy: 'A tool rewrote the manifest. If the import fails, export the package again.',
    *look({ pkg: { resources, rootKey } }) {
        const [first] = Object.keys(resources);
        const root = resources[rootKey];
        if (root === undefined || first === undefined || first === rootKey)
            return;
        yield {
            message: `The ${called(root, rootKey)} is the root but not the first resource in the manifest.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const resourceKey = {
    id: 'resource-key',
    severity: 'warning',
    about: 'Resource keys are lower-case GUIDs, as the service creates them.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!KEY.test(key))
                yield {
                    message: `The key ${(0,display/* quoted */.TL)(key)} of the ${called(resource, key)} is not a lower-case GUID.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownResourceType = {
    id: 'unknown-resource-type',
    severity: 'note',
    about: 'This action knows the type of every resource.',
    consequence: 'The import treats it as the service suggests and reports its outcome, but nothing about it is checked.',
    remedy: 'Look at the result of the import for this resource. If necessary, choose its import under "resources".',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) === 'unknown')
                yield {
                    message: `The resource ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} has the type ${(0,display/* quoted */.TL)(resource.type)}, which this action does not know.`,
                    place: resourcePlace(key, resource, 'type')
                };
    }
};
const FIELDS = [
    'id',
    'name',
    'type',
    'suggestedCreationType',
    'creationType',
    'details',
    'configurableBy',
    'hierarchy',
    'dependsOn'
];
function requiredOf(resource) {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return [
        ...(kind === 'connector' ? [] : ['creationType']),
        'details',
        'configurableBy',
        ...(kind === 'app' ? [] : ['hierarchy']),
        'dependsOn'
    ];
}
function surplusIn(resource) {
    const named = (0,package_resource/* kindOf */.I)(resource) === 'connector' ? [] : ['id', 'name'];
    return Object.keys(resource).filter(field => !FIELDS.includes(field) || named.includes(field));
}
function* fieldsOf(key, resource) {
    const missing = requiredOf(resource).filter(field => (resource[field] ?? undefined) === undefined);
    if (missing.length > 0)
        yield {
            message: `In the manifest, the ${called(resource, key)} lacks these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
            place: resourcePlace(key, resource)
        };
    const surplus = surplusIn(resource);
    const [first] = surplus;
    if (first !== undefined)
        yield {
            message: `In the manifest, the ${called(resource, key)} has fields that no export has: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
            place: resourcePlace(key, resource, first)
        };
}
const resourceFields = {
    id: 'resource-fields',
    severity: 'warning',
    about: 'Resources have exactly the fields that exports give to their kind.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (['app', 'flow', 'connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
                yield* fieldsOf(key, resource);
    }
};
const MANIFEST_RULES = [
    manifestSchema,
    manifestFields,
    severalApps,
    severalRoots,
    rootNotFirst,
    resourceKey,
    unknownResourceType,
    resourceFields
];

// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __webpack_require__(86518);
;// CONCATENATED MODULE: ./lib/package/rules/structure/names.js




const nameOf = (resource) => resource.details?.displayName ?? undefined;
function* made(resources, look) {
    for (const [key, resource] of resources) {
        const name = nameOf(resource);
        if (name === undefined || name === '' || !['app', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const message = look(name, called(resource, key));
        if (message !== undefined)
            yield { message, place: resourcePlace(key, resource, 'details', 'displayName') };
    }
}
const SET_A_NAME = 'Give it a name under "resources", or rename it in its source environment and export the package again.';
const emptyName = {
    id: 'empty-name',
    severity: 'warning',
    about: 'Every resource has a display name.',
    consequence: 'No export without a name is known, so the target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) !== 'unknown' && (nameOf(resource) ?? '').trim() === '')
                yield {
                    message: `The ${called(resource, key)} has no display name.`,
                    place: resourcePlace(key, resource, ...(resource.details ? ['details'] : []))
                };
    }
};
const LONG = 128;
const longName = {
    id: 'long-name',
    severity: 'warning',
    about: `Names of apps and flows have at most ${LONG} characters.`,
    consequence: 'The limit of the service is unknown. The longest exported name seen had 87 characters.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => {
            const length = name.length > 2 * LONG ? name.length : Array.from(name).length;
            return length > LONG ? `The name of the ${what} has ${length} characters.` : undefined;
        });
    }
};
const REFUSED = /[.\\/:*?"<>|]/g;
const appNameCharacters = {
    id: 'app-name-characters',
    severity: 'warning',
    about: 'The name of the app contains none of the characters that the service refuses (. \\ / : * ? " < > |).',
    consequence: 'The import may accept the name, but later changes to the app, such as publishing, are refused with InvalidApplicationNameCharacters (reported by a third party).',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        yield* made(apps, (name, what) => {
            const characters = [...new Set(name.match(REFUSED) ?? [])];
            return characters.length === 0 ? undefined : `The name of the ${what} contains ${(0,display/* listed */.KE)(characters)}.`;
        });
    }
};
const controlCharacters = {
    id: 'control-characters-in-name',
    severity: 'warning',
    about: 'Names contain no control characters, no characters that change the direction of text, and no invisible ones.',
    consequence: 'The name looks different from what it is. The target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const name = nameOf(resource) ?? '';
            if (/[\t\n\r]/.test(name) || (0,invisible/* hasInvisible */.wy)(name))
                yield {
                    message: `The name of the ${called(resource, key)} contains invisible characters: ${(0,display/* quoted */.TL)(shownIn(name))}.`,
                    place: resourcePlace(key, resource, 'details', 'displayName')
                };
        }
    }
};
const shownIn = (name) => (0,invisible/* withInvisibleShown */.ff)(name.slice(0, 1_000)).replace(/[\t\n\r]/g, character => `⟨U+000${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`);
const blanksAroundName = {
    id: 'blanks-around-name',
    severity: 'warning',
    about: 'Names of apps and flows do not start or end with spaces.',
    consequence: 'The target may drop the spaces, and looking up the app or flow by name may then fail.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => name !== name.trim() && name.trim() !== '' ? `The name of the ${what} starts or ends with spaces.` : undefined);
    }
};
const NAME_RULES = [
    emptyName,
    longName,
    appNameCharacters,
    controlCharacters,
    blanksAroundName
];

;// CONCATENATED MODULE: ./lib/package/rules/structure-rules.js










const PACKAGE_RULES = [
    ...MANIFEST_RULES,
    ...CREATION_TYPE_RULES,
    ...GRAPH_RULES,
    ...APP_RULES,
    ...FLOW_FILE_RULES,
    ...FLOW_REFERENCE_RULES,
    ...NAME_RULES
];
const STRUCTURE_RULES = [
    ...PACKAGE_RULES,
    ...APP_FILE_RULES,
    ...LEFTOVER_RULES,
    ...HAND_EDITED_RULES
];


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE),
/* harmony export */   ts: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);


const AGAIN = 'Download or export the package again. Check that the step that fetches it succeeded.';
const UNKNOWN_TYPE = 'a file of an unknown type';
function recogniseText(bytes) {
    const start = startOf(bytes);
    if (start.startsWith('version https://git-lfs'))
        return {
            kind: 'git-lfs-pointer',
            what: 'a Git LFS pointer in place of the file itself',
            remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
        };
    if (start.startsWith('{'))
        return recogniseJson(bytes);
    const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)));
    return what === undefined
        ? { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Use the .zip that "Export package" creates.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it. A package is a .zip file, exactly as it was exported.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error message of the storage service, saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a base64-encoded zip archive', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell creates when binary output is redirected', AGAIN]
];
const startOf = (bytes) => bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
function recogniseJson(bytes) {
    const value = jsonOf(bytes);
    if (isDeploymentTemplate(value))
        return {
            kind: 'logic-app-template',
            what: 'an Azure deployment template',
            remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
        };
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of a flow without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'resources')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package without its other files',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" creates.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'actions')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '');


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnsafeArchive)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

class UnsafeArchive extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}


/***/ }),

/***/ 34183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ asBuffer),
  sz: () => (/* binding */ expanded),
  g$: () => (/* binding */ tooLarge),
  N9: () => (/* binding */ zip_entries_unsafe),
  uW: () => (/* binding */ zipEntries)
});

// UNUSED EXPORTS: damaged

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/unsafe-archive.js
var unsafe_archive = __webpack_require__(611);
;// CONCATENATED MODULE: ./lib/package/zip-layout.js
class LayoutFault extends Error {
    kind;
    names;
    constructor(kind, why, names = []) {
        super(why);
        this.kind = kind;
        this.names = names;
    }
}
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 0x0001;
const NAME_EXTRA = 0x7075;
const FOLLOWED_BY_DESCRIPTOR = 0x0008;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP64_END = Buffer.from('PK\u0006\u0006', 'latin1');
const ZIP64_LOCATOR = Buffer.from('PK\u0006\u0007', 'latin1');
const damaged = (why, ...names) => new LayoutFault('damaged', why, names);
const unsafe = (why, ...names) => new LayoutFault('unsafe', why, names);
function layoutOf(bytes, mostEntries) {
    const end = endRecordOf(bytes);
    const [disk, directoryDisk] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
    const [here, count] = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)];
    const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
    if ([disk, directoryDisk, here, count].includes(0xffff) || size === 0xffffffff || start === 0xffffffff)
        throw unsafe('it is a zip64 archive, which packages never are');
    if (count > mostEntries)
        throw unsafe(`it holds ${count} entries, more than the ${mostEntries} allowed`);
    if (disk !== 0 || directoryDisk !== 0 || here !== count)
        throw unsafe('it is one part of a split archive');
    if (start + size > end || (count > 0 && !isAt(bytes, start, CENTRAL_SIGNATURE)))
        throw damaged('it is not a complete zip archive');
    const entries = entriesOf(bytes, start, start + size, count);
    for (const entry of entries)
        expectHeader(bytes, entry);
    refuseRecords(bytes, start, end);
    if (start + size !== end)
        throw unsafe('there are bytes between its directory and its end record');
    return {
        entries: contiguous(entries.map(entry => extentOf(bytes, entry)), start)
    };
}
function endRecordOf(bytes) {
    const tail = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
    const at = bytes.lastIndexOf(END);
    if (at < tail || at + END_RECORD > bytes.length)
        throw damaged('it is not a complete zip archive');
    const after = endOfComment(bytes, at);
    if (after > bytes.length)
        throw damaged('it is not a complete zip archive');
    if (after < bytes.length)
        throw unsafe('there are bytes behind its end');
    for (let other = bytes.indexOf(END, tail); other < at; other = bytes.indexOf(END, other + 1))
        if (endOfComment(bytes, other) === bytes.length)
            throw unsafe('it has several end records');
    return at;
}
const endOfComment = (bytes, end) => end + END_RECORD + bytes.readUInt16LE(end + 20);
function refuseRecords(bytes, start, end) {
    const directory = bytes.subarray(start, end);
    const comment = bytes.subarray(end + END_RECORD);
    for (const part of [directory, comment]) {
        if (part.includes(ZIP64_END) || part.includes(ZIP64_LOCATOR))
            throw unsafe('it holds a zip64 record, which packages never do');
        if (part.includes(END))
            throw unsafe('it has several end records');
    }
}
function entriesOf(bytes, start, end, count) {
    const entries = [];
    let at = start;
    for (; entries.length < count;) {
        if (at + CENTRAL_HEADER > end || !isAt(bytes, at, CENTRAL_SIGNATURE))
            throw damaged('it is not a complete zip archive');
        const nameEnd = at + CENTRAL_HEADER + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        const next = extraEnd + bytes.readUInt16LE(at + 32);
        if (next > end)
            throw damaged('it is not a complete zip archive');
        const name = bytes.subarray(at + CENTRAL_HEADER, nameEnd);
        const entry = {
            name,
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            compressedSize: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            start: bytes.readUInt32LE(at + 42)
        };
        if ([entry.compressedSize, entry.size, entry.start].includes(0xffffffff))
            throw unsafe(ZIP64_SIZES, name);
        refuseExtras(bytes, nameEnd, extraEnd, name);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw unsafe('its directory is longer than its entries');
    return entries;
}
function refuseExtras(bytes, start, end, name) {
    for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
        const id = bytes.readUInt16LE(at);
        if (id === ZIP64_EXTRA)
            throw unsafe(ZIP64_SIZES, name);
        if (id === NAME_EXTRA)
            throw unsafe('the entry {} has a second name', name);
    }
}
const ZIP64_SIZES = 'the entry {} has zip64 sizes, which packages never need';
function expectHeader(bytes, { name, start }) {
    const from = start + LOCAL_HEADER;
    const isThere = from <= bytes.length && isAt(bytes, start, LOCAL_SIGNATURE);
    if (!isThere || !bytes.subarray(from, from + bytes.readUInt16LE(start + 26)).equals(name))
        throw damaged("the entry {} is not where the archive's directory says it is", name);
}
function extentOf(bytes, entry) {
    const { name, start, flags, method, compressedSize } = entry;
    const extra = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26);
    const content = extra + bytes.readUInt16LE(start + 28);
    const end = content + compressedSize;
    if (end > bytes.length)
        throw damaged('the entry {} is cut off', name);
    refuseExtras(bytes, extra, content, name);
    const described = (flags & FOLLOWED_BY_DESCRIPTOR) !== 0;
    const header = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
    const isSame = [entry.crc, compressedSize, entry.size].every((value, at) => header[at] === value || (described && header[at] === 0));
    if (bytes.readUInt16LE(start + 6) !== flags || bytes.readUInt16LE(start + 8) !== method || !isSame)
        throw unsafe('the two headers of the entry {} differ', name);
    return { name, start, compressedSize, end: described ? end + descriptorAt(bytes, end, entry) : end };
}
function descriptorAt(bytes, at, { name, crc, compressedSize, size }) {
    for (const lead of [4, 0]) {
        if (at + lead + 12 > bytes.length || (lead === 4 && !isAt(bytes, at, DESCRIPTOR_SIGNATURE)))
            continue;
        const said = [0, 4, 8].map(offset => bytes.readUInt32LE(at + lead + offset));
        if ([crc, compressedSize, size].every((value, index) => said[index] === value))
            return lead + 12;
    }
    throw unsafe('the two headers of the entry {} differ', name);
}
function contiguous(entries, directory) {
    let end = 0;
    let before;
    for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
        if (before !== undefined && entry.start < before.end)
            throw unsafe('its entries {} and {} overlap', before.name, entry.name);
        if (entry.start > end)
            throw unsafe('there are bytes in front of its entry {} that belong to no entry', entry.name);
        end = entry.end;
        before = entry;
    }
    if (end > directory)
        throw unsafe('its directory overlaps its entry {}', before?.name ?? Buffer.alloc(0));
    if (end < directory)
        throw unsafe('there are bytes in front of its directory that belong to no entry');
    return entries;
}
const isAt = (bytes, at, signature) => at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature;

;// CONCATENATED MODULE: ./lib/package/zip-entries.js







const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DAMAGED = 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes: changed line endings destroy a zip.';
const UNSAFE = 'Power Apps does not create archives like this. Do not use this file; export the package again.';
const zip_entries_damaged = (what, why, cause) => new errors/* ActionError */.lZ({ doing: `read ${(0,display/* plainText */.wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const zip_entries_unsafe = (what, why) => new unsafe_archive/* UnsafeArchive */.p({ doing: `read ${(0,display/* plainText */.wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits) {
    const buffer = asBuffer(bytes);
    const { entries } = checkedLayout(buffer, what, limits.entries);
    const listed = directoryOf(buffer, what, limits);
    return listed.map((entry, at) => {
        const name = (0,entry_names/* decodedName */.Uq)(entry.rawEntryName);
        const { header } = entry;
        const seen = entries[at];
        if (seen?.start !== header.offset || seen.compressedSize !== header.compressedSize)
            throw zip_entries_unsafe(what, `there are two ways to read its entry ${(0,display/* quoted */.TL)(name)}`);
        return {
            name,
            directory: entry.isDirectory,
            encrypted: (header.flags & ENCRYPTED) !== 0,
            method: header.method,
            crc: header.crc,
            size: header.size,
            compressedSize: header.compressedSize,
            compressed: () => {
                try {
                    return entry.getCompressedData();
                }
                catch (error) {
                    throw zip_entries_damaged(what, `the entry ${(0,display/* quoted */.TL)(name)} is truncated`, error);
                }
            }
        };
    });
}
function checkedLayout(buffer, what, mostEntries) {
    try {
        return layoutOf(buffer, mostEntries);
    }
    catch (error) {
        if (!(error instanceof LayoutFault))
            throw error;
        const names = error.names.map(name => (0,display/* quoted */.TL)((0,entry_names/* decodedName */.Uq)(name)));
        const why = error.message.split('{}').reduce((text, part, at) => `${text}${names[at - 1] ?? ''}${part}`);
        throw error.kind === 'damaged' ? zip_entries_damaged(what, why, error) : zip_entries_unsafe(what, why);
    }
}
function directoryOf(buffer, what, limits) {
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw zip_entries_unsafe(what, `it contains an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,errors/* messageOf */.bD)(error));
        if (twice !== null)
            throw zip_entries_unsafe(what, `it contains the entry ${(0,display/* quoted */.TL)((0,entry_names/* decodedName */.Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw zip_entries_damaged(what, 'it is not a complete zip archive', error);
    }
}
function tooLarge(entry, size, room) {
    const name = (0,display/* quoted */.TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more bytes than allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,display/* quoted */.TL)(entry.name);
    if (entry.encrypted)
        throw zip_entries_unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw zip_entries_unsafe(what, `the entry ${name} uses compression method ${entry.method}, which packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw zip_entries_unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw zip_entries_damaged(what, `the entry ${name} has ${content.length} bytes, but its header says ${entry.size}`);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw zip_entries_damaged(what, `the checksum of the entry ${name} does not match its content`);
    return content;
}
function inflated(entry, data, what) {
    const name = (0,display/* quoted */.TL)(entry.name);
    let content;
    let used;
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.max(1024, entry.size + 1),
            info: true
        });
        used = engine.bytesWritten;
        content = buffer;
    }
    catch (error) {
        if (isTooLarge(error))
            throw zip_entries_unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes that its header says`);
        throw zip_entries_damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
    if (used < data.length)
        throw zip_entries_unsafe(what, `there are bytes behind the content of the entry ${name}`);
    return content;
}
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


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
