export const id = 9510;
export const ids = [9510,8036];
export const modules = {

/***/ 20954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCheckReport: () => (/* binding */ renderCheckReport),
  renderCheckSummary: () => (/* binding */ renderCheckSummary),
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/markdown/section.js
var section = __webpack_require__(73989);
// EXTERNAL MODULE: ./lib/action/markdown/change-sections.js
var change_sections = __webpack_require__(61205);
// EXTERNAL MODULE: ./lib/action/markdown/finding-bullets.js
var finding_bullets = __webpack_require__(29335);
// EXTERNAL MODULE: ./lib/action/markdown/mermaid.js
var mermaid = __webpack_require__(77565);
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
;// CONCATENATED MODULE: ./lib/action/check-report/file-sections.js










function fileTable(files, detailed, bytes) {
    if (files.length < 2)
        return [];
    const isCompared = files.some(({ comparison }) => comparison !== undefined);
    const rows = [];
    let used = LEFT_OUT;
    for (const [at, file] of files.entries()) {
        const broken = at < detailed ? '' : (0,phrases/* brokenRules */.P6)(file);
        const line = (0,markdown/* wrappingRow */.JB)([
            `${(0,markdown/* cell */.Hn)(file.file)}<br><sub>${(0,markdown/* cell */.Hn)((0,phrases/* describeFile */.CL)(file))}</sub>`,
            `${(0,markdown/* cell */.Hn)((0,verdict/* describeVerdict */.XZ)(file))}${broken === '' ? '' : `<br><sub>${(0,markdown/* cell */.Hn)(broken)}</sub>`}`,
            ...(isCompared ? [(0,markdown/* cell */.Hn)(changesIn(file))] : [])
        ]);
        used += Buffer.byteLength(line) + ROW_SHARE;
        if (used > bytes)
            break;
        rows.push(line);
    }
    const left = files.slice(rows.length);
    const failing = left.filter(file => (0,phrases/* countsOf */.mQ)(file).error > 0).length;
    const words = [
        ...(failing === 0 ? [] : [`${(0,display/* pluralize */.td)(failing, 'more file')} with errors`]),
        ...(failing === left.length ? [] : [`${(0,display/* pluralize */.td)(left.length - failing, 'more file')} without errors`])
    ];
    const sections = chunked(rows, ['File', 'Verdict', ...(isCompared ? ['Changes'] : [])], 'file');
    return left.length === 0 ? sections : [...sections, { text: `And ${words.join(', ')}.`, noun: 'heading' }];
}
const [LEFT_OUT, ROW_SHARE] = [200, 16];
const changesIn = (file) => {
    if (file.comparison?.kind !== 'compared')
        return file.comparison?.kind.replaceAll('-', ' ') ?? '';
    const count = file.comparison.difference.changes.filter(({ noise }) => noise !== true).length;
    return count === 0 ? 'none' : String(count);
};
function fileSections(file, heading, alone) {
    const comparison = (0,phrases/* describeComparison */.L5)(file);
    const title = `${heading} ${(0,markdown/* cell */.Hn)(`${file.package?.name ?? file.file} ${(0,verdict/* describeVerdict */.XZ)(file)}`, 300)}`;
    const { first, others } = (0,importance/* readingOrder */.fR)(file.findings);
    return {
        first: [{ text: alone ? contents(file) : `${title}\n\n${contents(file)}`, noun: 'file' }, ...(0,finding_bullets/* findingBullets */.b)(first)],
        changes: [
            ...(comparison === undefined
                ? []
                : [{ text: `${heading}# What changed\n\n${(0,markdown/* cell */.Hn)(comparison, 600)}`, noun: 'comparison' }]),
            ...(file.comparison?.kind === 'compared' ? changesOf(file.comparison.difference, heading) : [])
        ],
        rest: [
            ...otherFindings(file, { above: first.length, others }, heading),
            ...graph(file, heading),
            ...valueLines(file),
            ...(file.package === undefined ? [] : [{ text: origin(file.package), noun: 'identifiers' }])
        ]
    };
}
const MOST_CHANGES = 2_000;
function changesOf(difference, heading) {
    const left = difference.changes.length - MOST_CHANGES;
    if (left <= 0)
        return (0,change_sections/* changeSections */.d)(difference, heading);
    return [
        ...(0,change_sections/* changeSections */.d)({ ...difference, changes: difference.changes.slice(0, MOST_CHANGES) }, heading),
        { text: `${(0,display/* pluralize */.td)(left, 'more change')} in this file.`, noun: 'change' }
    ];
}
function contents(file) {
    const inner = file.inner.length === 0
        ? ''
        : `. It contains packages: ${file.inner
            .slice(0, 20)
            .map(name => (0,markdown/* code */.aY)(name))
            .join(', ')}`;
    if (file.package === undefined)
        return `${(0,markdown/* code */.aY)(file.file)} is ${(0,markdown/* cell */.Hn)(file.what, 400)}${inner}.`;
    const held = (0,writes/* kindsOf */.tG)(file.resources);
    return `${(0,markdown/* code */.aY)(file.file)} is ${(0,phrases/* describeFile */.CL)(file)}${held === '' ? '' : ` with ${held}`}.`;
}
function valueLines({ values = [] }) {
    if (values.length === 0)
        return [];
    const lines = (0,markdown/* fenced */.OF)('', values.map(value => `${value} = `));
    return [
        {
            text: `<details><summary>Lines for the input <code>values</code></summary>\n\n${lines}\n\n</details>`,
            noun: 'list of values'
        }
    ];
}
function origin({ exportedAt, creator, sourceEnvironment, digest }) {
    const facts = [
        ['Exported', (0,markdown/* code */.aY)(exportedAt)],
        ['By', (0,markdown/* cell */.Hn)(creator)],
        ['From', (0,markdown/* cell */.Hn)(sourceEnvironment)],
        ['Digest', digest === '' ? '' : (0,markdown/* code */.aY)(digest)]
    ];
    const lines = facts.filter(([, value]) => value !== '').map(([name = '', value = '']) => `- **${name}**: ${value}`);
    return ['<details><summary>Where it comes from</summary>', '', ...lines, '', '</details>'].join('\n');
}
const MOST_FINDINGS = 5_000;
function otherFindings(file, { above, others }, heading) {
    const notes = file.findings.filter(({ severity }) => severity === 'note');
    const { error, warning, note } = (0,phrases/* countsOf */.mQ)(file);
    const written = [above, others.length, notes.length].reduce((sum, count) => sum + Math.min(count, MOST_FINDINGS), 0);
    const left = error + warning + note - written;
    return [
        ...(others.length === 0
            ? []
            : [{ text: `${heading}# Findings`, noun: 'heading' }, ...(0,finding_bullets/* findingBullets */.b)(others.slice(0, MOST_FINDINGS))]),
        ...(0,finding_bullets/* foldedFindings */.j)(notes.slice(0, MOST_FINDINGS), note),
        ...(left === 0 ? [] : [{ text: `${(0,display/* pluralize */.td)(left, 'more finding')} in this file.`, noun: 'finding' }])
    ];
}
function graph(file, heading) {
    const nodes = (0,file_graph/* changedResources */.I)(file);
    if (nodes.length === 0)
        return [];
    return [{ text: `${heading}# What depends on what\n\n${(0,markdown/* fenced */.OF)('mermaid', (0,mermaid/* mermaidLines */.l)(nodes))}`, noun: 'graph' }];
}
const [MAX_ROWS, MAX_PART_BYTES] = [25, 20_000];
function chunked(rows, head, noun) {
    const sections = [];
    let open = [];
    let bytes = 0;
    const close = () => {
        if (open.length > 0)
            sections.push({ text: [...(0,markdown/* table */.tp)(head, []), ...open].join('\n'), noun });
        open = [];
        bytes = 0;
    };
    for (const line of rows) {
        const size = Buffer.byteLength(line);
        if (open.length === MAX_ROWS || bytes + size > MAX_PART_BYTES)
            close();
        open.push(line);
        bytes += size;
    }
    close();
    return sections;
}

;// CONCATENATED MODULE: ./lib/action/check-report/check-markdown.js







const MiB = 1024 * 1024;
const MAX_SUMMARY_BYTES = 900_000;
const MAX_COMMENT_LENGTH = 60_000;
const MAX_WEIGHTS_LENGTH = 10_000;
const renderCheckSummary = (report, ending = {}) => written(MAX_SUMMARY_BYTES, report, ending, 'the report file contains more');
const renderCheckReport = (report, ending = {}) => written(8 * MiB, report, ending, 'the result file contains more');
const renderComment = (report, marker, run) => {
    const elsewhere = run === undefined ? 'the summary of the run contains more' : `[the summary of the run](${run}) contains more`;
    return `${marker}\n${written(MAX_COMMENT_LENGTH - marker.length, report, {}, elsewhere)}`;
};
const [LEAST_PART, MOST_PARTS] = [2_000, 1_000];
function written(bytes, report, ending, elsewhere) {
    const files = (0,importance/* mostSevereFirst */.QX)(report.files);
    const head = headOf(report, ending);
    const room = bytes - Buffer.byteLength(head);
    const detailed = Math.min(files.length, MOST_PARTS, Math.max(1, Math.floor((room * 2) / 3 / LEAST_PART)));
    const table = fileTable(files, detailed, room / 3)
        .map(({ text }) => text)
        .join('\n\n');
    const { milliseconds } = ending;
    const parts = (0,section/* joinGroupsWithin */.a)(room - Buffer.byteLength(table) - 4, [
        ...files.slice(0, detailed).flatMap(file => {
            const { first, changes, rest } = fileSections(file, '###', files.length === 1);
            return [first, changes, rest];
        }),
        milliseconds === undefined
            ? []
            : [{ text: `<sub>Checked in ${(0,display/* duration */.p0)(milliseconds)} without any environment.</sub>`, noun: 'time' }]
    ], elsewhere, files.length - detailed);
    return [head, ...(table === '' ? [] : [table]), parts].join('\n\n');
}
const MOST_REMARKS = 20;
function headOf(report, { failure }) {
    const weights = (0,phrases/* describeWeights */.Jq)(report.weights);
    const counts = report.files.length === 0 ? '' : `\n\n${(0,markdown/* cell */.Hn)((0,verdict/* verdict */.WJ)(report), 300)}`;
    return [
        `## ${failure === undefined ? (0,markdown/* cell */.Hn)((0,verdict/* verdict */.WJ)(report), 300) : '❌ The check could not be completed'}`,
        ...(failure === undefined ? [] : [`> [!CAUTION]\n> ${(0,markdown/* cell */.Hn)(failure, 4_000)}${counts}`]),
        ...(weights === undefined ? [] : [`- ${(0,markdown/* cell */.Hn)(weights, MAX_WEIGHTS_LENGTH)}`]),
        ...report.remarks.slice(0, MOST_REMARKS).map(remark => `- ${(0,markdown/* cell */.Hn)(remark, 1_000)}`)
    ].join('\n\n');
}


/***/ }),

/***/ 67027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changedResources)
/* harmony export */ });
function changedResources({ resources, comparison }) {
    if (resources.length < 2)
        return [];
    const nodes = resources.map(({ key, kind, name, dependsOn }) => ({ key, kind, name, dependsOn }));
    if (comparison?.kind === 'new')
        return nodes.map(node => ({ ...node, mark: 'new' }));
    if (comparison?.kind !== 'compared')
        return [];
    const marks = marksOf(comparison.difference.changes.filter(({ noise }) => noise !== true));
    const marked = nodes.map(node => {
        const mark = node.kind === 'app' ? (marks.app ?? marks.named.get(node.name)) : marks.named.get(node.name);
        return mark === undefined ? node : { ...node, mark };
    });
    return marked.some(({ mark }) => mark !== undefined) ? marked : [];
}
function marksOf(changes) {
    const named = new Map();
    let app;
    for (const { area, kind, subject, path } of changes) {
        if (area === 'screens' || area === 'app' || area === 'data')
            app = 'changed';
        const [name] = path;
        if ((area === 'flows' || area === 'resources') && name !== undefined)
            named.set(name, kind === 'added' && path.length === 1 && subject !== 'trigger' ? 'new' : 'changed');
    }
    return { app, named };
}


/***/ }),

/***/ 29910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ shortReport),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   fR: () => (/* binding */ readingOrder)
/* harmony export */ });
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23540);


function mostSevereFirst(files) {
    return [..._package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, undefined].flatMap(worst => files.filter(({ findings }) => findings[0]?.severity === worst));
}
const BEFORE_CHANGES = new Set(['sources-differ', 'malformed-document', 'possible-secret', 'data-source-differs']);
const MOST_FIRST = 30;
function readingOrder(findings) {
    const isFirst = ({ severity, rule }) => severity === 'error' || (severity === 'warning' && BEFORE_CHANGES.has(rule));
    const all = findings.filter(isFirst);
    const chosen = new Set(firstOfEachRule(all).slice(0, MOST_FIRST));
    return {
        first: all.filter(one => chosen.has(one)),
        others: [
            ...all.filter(one => !chosen.has(one)),
            ...findings.filter(one => one.severity !== 'note' && !isFirst(one))
        ]
    };
}
function firstOfEachRule(findings) {
    const counts = new Map();
    return findings
        .map(finding => {
        const before = counts.get(finding.rule) ?? 0;
        counts.set(finding.rule, before + 1);
        return { finding, before };
    })
        .sort((one, other) => one.before - other.before)
        .map(({ finding }) => finding);
}
const [SHORT_FILES, SHORT_FINDINGS, SHORT_TEXT] = [200, 3, 1_000];
function shortReport(report) {
    const cut = (text) => text.slice(0, SHORT_TEXT);
    return {
        ...report,
        files: mostSevereFirst(report.files)
            .slice(0, SHORT_FILES)
            .map(file => ({
            file: cut(file.file),
            form: file.form,
            kind: file.kind,
            what: file.what,
            inner: [],
            resources: [],
            counts: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(file),
            findings: file.findings
                .slice(0, SHORT_FINDINGS)
                .filter(({ severity }) => severity === 'error')
                .map(({ rule, severity, message, consequence, remedy }) => ({
                rule,
                severity,
                message: cut(message),
                consequence: cut(consequence),
                remedy: cut(remedy)
            }))
        })),
        remarks: [
            ...report.remarks.slice(0, 20).map(cut),
            ...(report.files.length > SHORT_FILES
                ? [`${report.files.length - SHORT_FILES} of the checked files are left out of this report.`]
                : [])
        ]
    };
}


/***/ }),

/***/ 97443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   XZ: () => (/* binding */ describeVerdict)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18036);
/* harmony import */ var _package_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23540);




const IMPORTS_ANYWAY = new Set(['literal-secret']);
const UNCHECKED = new Set(['check-cut-short', 'check-failed']);
const REFUSED = new Set(_package_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_RULES */ .Uj.filter(({ id, severity, stopsImport }) => severity === 'error' && stopsImport !== true && !IMPORTS_ANYWAY.has(id) && !UNCHECKED.has(id)).map(({ id }) => id));
function verdictOn({ package: pkg, findings }) {
    if (pkg === undefined && findings.some(({ rule }) => rule === 'not-a-package'))
        return 'no package';
    if (findings.some(finding => (0,_package_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__.stopsAt)(finding) || (finding.severity === 'error' && REFUSED.has(finding.rule))))
        return 'would not';
    return pkg === undefined || findings.some(({ rule }) => UNCHECKED.has(rule)) ? 'unchecked' : 'would';
}
function describeVerdict(file) {
    const counts = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCounts */ .wv)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(file));
    switch (verdictOn(file)) {
        case 'would':
            return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(file).error > 0 ? `would import, but has ${counts}` : `would import, ${counts}`;
        case 'would not':
            return `would not import: ${counts}`;
        case 'unchecked':
            return `was not checked completely: ${counts}`;
        case 'no package':
            return 'is not a package';
    }
}
function verdict(report) {
    const { files, failed } = report;
    const [one] = files.length === 1 ? files : [];
    const subject = one === undefined ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(files.length, 'package')}: ` : `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(nameOf(one), 100)} `;
    return `${failed ? '❌' : '✅'} ${subject}${verdictWords(report)}`;
}
const nameOf = ({ package: pkg, file }) => pkg?.name ?? file;
function verdictWords({ files, counts }) {
    const [one] = files.length === 1 ? files : [];
    if (one !== undefined)
        return describeVerdict(one);
    const all = files.map(verdictOn);
    const words = ['would', 'would not', 'unchecked', 'no package'].flatMap(kind => {
        const count = all.filter(is => is === kind).length;
        return count === 0 ? [] : [`${count} ${WORDS[kind][count === 1 ? 0 : 1]}`];
    });
    return words.length === 0 ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCounts */ .wv)(counts) : `${words.join(', ')} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCounts */ .wv)(counts)})`;
}
const WORDS = {
    would: ['would import', 'would import'],
    'would not': ['would not', 'would not'],
    unchecked: ['was not checked completely', 'were not checked completely'],
    'no package': ['is not a package', 'are not packages']
};


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
const LONGEST_INLINE = 80;
const SIGN = { added: '+', removed: '-', same: ' ' };
function changeText(change) {
    const { before, after, lines } = change;
    const name = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)((0,_check_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(change), 500)}`;
    if (lines !== undefined && lines.length > 0)
        return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', lines.map(({ kind, text }) => `${SIGN[kind]} ${text}`)))}`;
    if (change.kind === 'changed' || change.kind === 'renamed' || change.kind === 'moved') {
        if (before === undefined && after === undefined)
            return name;
        if (Math.max(before?.length ?? 0, after?.length ?? 0) > LONGEST_INLINE)
            return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', [`- ${before ?? ''}`, `+ ${after ?? ''}`]))}`;
        return `${name}: ${valueText(before)} → ${valueText(after)}`;
    }
    const text = after ?? before;
    if (text === undefined || text === '')
        return name;
    if (text.length <= LONGEST_INLINE)
        return `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text)}`;
    return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', [`${change.kind === 'removed' ? '-' : '+'} ${text}`]))}`;
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

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 18036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFindings: () => (/* binding */ planFindings),
/* harmony export */   stopsAt: () => (/* binding */ stopsAt)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66194);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40161);
/* harmony import */ var _rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71374);



const STOPPING = new Set(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_RULES */ .Uj.filter(rule => rule.stopsImport === true).map(({ id }) => id));
const stopsAt = (finding) => STOPPING.has(finding.rule) && !(0,_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isSourceFault */ .sB)(finding);
function planFindings(findings) {
    const rules = new Map(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_RULES */ .Uj.map(rule => [rule.id, rule]));
    const stops = findings.filter(finding => finding.severity === 'error' && stopsAt(finding));
    const shown = findings.filter(finding => !stops.includes(finding) && (rules.get(finding.rule)?.inPlan ?? finding.severity !== 'note'));
    return { stops, shown: shown.toSorted(_rules_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np) };
}


/***/ })

};
