export const id = 450;
export const ids = [450];
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

/***/ 40450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/action/markdown/section.js
var section = __webpack_require__(73989);
// EXTERNAL MODULE: ./lib/action/report/headline.js
var headline = __webpack_require__(62961);
// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/report/sections/rows.js
var sections_rows = __webpack_require__(3501);
;// CONCATENATED MODULE: ./lib/action/report/sections/alerts.js


const SHARE = 40_000;
const alerts = ({ alerts: list = [] }) => (0,sections_rows/* rowsWithin */.d)(SHARE, list, 'alert', sentence => `- ⚠️ ${(0,markdown/* cell */.Hn)(sentence, 2_000)}`);

// EXTERNAL MODULE: ./lib/action/report/sections/batch.js
var batch = __webpack_require__(75162);
// EXTERNAL MODULE: ./lib/action/report/sections/blockers.js
var blockers = __webpack_require__(15051);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/markdown/change-sections.js
var change_sections = __webpack_require__(61205);
;// CONCATENATED MODULE: ./lib/action/report/sections/changes.js



const changes_SHARE = 200_000;
function contentChanges({ plan }) {
    if (plan?.difference === undefined)
        return [];
    const { changes } = plan.difference;
    const shown = changes.filter(({ noise }) => noise !== true);
    if (shown.length === 0)
        return ['### What changes in the target', '', 'No changes made by people.'];
    const sections = (0,change_sections/* changeSections */.d)({ ...plan.difference, changes: shown }, '##');
    return [
        '### What changes in the target',
        '',
        `${(0,display/* pluralize */.td)(shown.length, 'change')} compared with the current content of the target.`,
        '',
        (0,section/* joinWithin */.U)(changes_SHARE, sections, 'the result file contains all of them').trimEnd()
    ];
}

// EXTERNAL MODULE: ./lib/action/report/planned-action.js
var planned_action = __webpack_require__(4050);
// EXTERNAL MODULE: ./lib/action/report/writes.js
var writes = __webpack_require__(7925);
;// CONCATENATED MODULE: ./lib/action/report/sections/resources.js





const resources_SHARE = 200_000;
function resources(report, failure = '') {
    const { plan } = report;
    const above = (0,display/* plainText */.wh)(failure, 20_000);
    const rows = (0,writes/* appFirst */.qz)(report.resources.filter(one => one.kind !== 'connection' || !isBinding(report))).map(resource => ({
        resource,
        what: plan === undefined ? outcomeOf(resource, above) : actionIn(resource, plan),
        why: whyOf(resource)
    }));
    if (rows.length === 0)
        return [];
    let previous;
    const groups = (0,sections_rows/* groupedBy */.m)(rows, ({ resource: { kind, type }, what, why }) => JSON.stringify([kind, kind === 'unknown' ? type : '', what, why]));
    return [
        '### Resources',
        '',
        ...(0,markdown/* table */.tp)(['Resource', plan !== undefined ? 'What happens' : 'What happened', 'Why'], []),
        ...(0,sections_rows/* rowsWithin */.d)(resources_SHARE, groups, 'resource', group => {
            const [first] = group;
            if (first === undefined)
                return '';
            const isRepeated = first.why !== '' && first.why === previous;
            previous = first.why;
            const { kind, type } = first.resource;
            const names = group.map(({ resource }) => named(resource)).join('<br>');
            return (0,markdown/* wrappingRow */.JB)([
                `${names}<br><sub>${kind === 'unknown' ? `unknown: ${(0,markdown/* cell */.Hn)(type)}` : kind}</sub>`,
                first.what,
                isRepeated ? 'as above' : first.why
            ]);
        })
    ];
}
const isBinding = ({ command }) => command !== 'export';
function named({ name, url, targetName, comment, kind }) {
    const shown = kind === 'app' ? `**${(0,markdown/* link */.nf)(name, url) || 'unnamed'}**` : (0,markdown/* link */.nf)(name, url);
    const target = targetName === undefined || targetName === name ? '' : ` → ${(0,markdown/* cell */.Hn)(targetName)}`;
    return `${shown}${target}${comment === undefined || comment === '' ? '' : `<br>💬 ${(0,markdown/* cell */.Hn)(comment, 300)}`}`;
}
const ACTION_MARKS = {
    create: '🆕',
    update: '✏️',
    overwrite: '✏️',
    merge: '✏️',
    rewrite: '✏️',
    'use existing': '🔗',
    carried: '➡️',
    unchanged: '✅',
    blocked: '🔴'
};
function actionIn(resource, plan) {
    const action = (0,planned_action/* plannedAction */.T)(resource, plan);
    const unread = resource.content === 'unknown' && action !== 'blocked' ? '<br><sub>content not compared</sub>' : '';
    return `${ACTION_MARKS[action] ?? '✏️'} ${action}${unread}`;
}
const OUTCOME_MARKS = {
    exported: '✅',
    created: '🆕',
    updated: '✏️',
    reused: '🔗',
    overwritten: '✏️',
    merged: '✏️',
    carried: '➡️',
    unchanged: '✅',
    'rolled-back': '↩️',
    failed: '❌',
    planned: '⏸️'
};
const UNDECIDED = new Set(['failed', 'planned']);
function outcomeOf({ outcome, decision, blocked, error }, above) {
    if (blocked !== undefined && outcome === 'planned')
        return '🔴 blocked';
    const decided = UNDECIDED.has(outcome) ? ` (${decision})` : '';
    const reason = [error?.code, error?.message].filter(Boolean).join(': ');
    const isShown = reason === '' || above.includes((0,display/* plainText */.wh)(error?.message ?? reason, 600));
    return `${OUTCOME_MARKS[outcome]} ${outcome}${decided}${isShown ? '' : `<br>${(0,markdown/* cell */.Hn)(reason, 600)}`}`;
}
const whyOf = ({ blocked, why }) => (blocked === undefined ? (0,markdown/* cell */.Hn)(why, 600) : 'see above');

;// CONCATENATED MODULE: ./lib/action/report/sections/connections.js



const connections_SHARE = 80_000;
function connections(report) {
    if (!isBinding(report))
        return [];
    const bound = new Map(report.connections.map(connection => [connection.key, connection]));
    const places = report.resources
        .filter(({ kind }) => kind === 'connection')
        .map(resource => ({ name: resource.name, resource, bound: bound.get(resource.key) }));
    const known = new Set(places.map(({ resource }) => resource?.key));
    for (const connection of report.connections)
        if (!known.has(connection.key))
            places.push({ name: connection.name, bound: connection });
    if (places.length === 0)
        return [];
    return [
        '### Connections',
        '',
        ...(0,markdown/* table */.tp)(['Connection', 'Bound to', 'Chosen by'], []),
        ...(0,sections_rows/* rowsWithin */.d)(connections_SHARE, places, 'connection', place => (0,markdown/* wrappingRow */.JB)(cellsOf(place)))
    ];
}
function cellsOf({ name, resource, bound }) {
    if (bound === undefined) {
        const isMissing = resource?.blocked !== undefined;
        return [
            (0,markdown/* cell */.Hn)(name),
            isMissing ? '🔴 missing' : 'not bound',
            isMissing ? 'see above' : (0,markdown/* cell */.Hn)(resource?.why ?? '', 600)
        ];
    }
    const owner = bound.owner === undefined ? '' : `<br><sub>of ${(0,markdown/* cell */.Hn)(bound.owner)}</sub>`;
    return [
        `${(0,markdown/* cell */.Hn)(name)}<br><sub>${(0,markdown/* cell */.Hn)(bound.connector)}</sub>`,
        `✅ ${(0,markdown/* cell */.Hn)(bound.connectionName)}${owner}`,
        bound.rule
    ];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/failure.js



function failure(report, message) {
    if (message === undefined || (0,blockers/* listsBlockers */.$b)(report, message) || (0,batch/* isListedInParts */.lX)(report, message))
        return [];
    return ['> [!CAUTION]', `> ${(0,markdown/* cell */.Hn)(withoutRollback(message, report), 4_000)}`];
}
function withoutRollback(message, { rollback }) {
    if (rollback === undefined)
        return message;
    const rest = [...rollback.done, ...rollback.left]
        .slice(0, 200)
        .reduce((text, sentence) => (sentence === '' ? text : text.replace(sentence, '')), message);
    return rest.replaceAll(/ (?:Rolled back|Not undone): *(?= (?:Rolled back|Not undone):|$)/g, '').trimEnd();
}

// EXTERNAL MODULE: ./lib/action/markdown/finding-bullets.js
var finding_bullets = __webpack_require__(29335);
;// CONCATENATED MODULE: ./lib/action/report/sections/findings.js


const findings_SHARE = 80_000;
function findings({ findings: list = [] }) {
    if (list.length === 0)
        return [];
    const severe = list.filter(({ severity }) => severity !== 'note');
    const notes = list.filter(({ severity }) => severity === 'note');
    const sections = [...(0,finding_bullets/* findingBullets */.b)(severe), ...(0,finding_bullets/* foldedFindings */.j)(notes)];
    return [(0,section/* joinWithin */.U)(findings_SHARE, sections, 'the result file contains all of them').trimEnd()];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/state-labels.js

const FLOW_STATES = { on: '▶️ on', off: '⏹️ off' };
const flowStateLabel = (state) => (Object.hasOwn(FLOW_STATES, state) ? FLOW_STATES[state] : undefined) ?? (0,markdown/* cell */.Hn)(state);

;// CONCATENATED MODULE: ./lib/action/report/sections/flows.js



const flows_SHARE = 50_000;
function plannedFlowStates({ plan }) {
    if (plan === undefined || plan.flowStates.length === 0)
        return [];
    return [
        '### Flows after the import',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'Now → then', 'Why'], []),
        ...(0,sections_rows/* rowsWithin */.d)(flows_SHARE, plan.flowStates, 'flow', ({ name, from, to, after, why }) => (0,markdown/* wrappingRow */.JB)([(0,markdown/* cell */.Hn)(name), transition(from, after ?? to), (0,markdown/* cell */.Hn)(why, 300)]))
    ];
}
function transition(from, to) {
    if (from === undefined)
        return `new or unknown → ${to === undefined ? 'not known' : flowStateLabel(to)}`;
    return to === undefined || to === from
        ? `stays ${flowStateLabel(from)}`
        : `${flowStateLabel(from)} → ${flowStateLabel(to)}`;
}
function flows({ flows: list, resources: all }) {
    const stated = list.filter(({ state }) => state !== undefined);
    if (stated.length === 0)
        return [];
    const urls = new Map(all.map(({ key, url }) => [key, url]));
    return [
        '### Flows',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'State'], []),
        ...(0,sections_rows/* rowsWithin */.d)(flows_SHARE, stated, 'flow', ({ key, name, state }) => (0,markdown/* wrappingRow */.JB)([(0,markdown/* link */.nf)(name, urls.get(key)), flowStateLabel(state ?? '')]))
    ];
}

// EXTERNAL MODULE: ./lib/action/markdown/mermaid.js
var mermaid = __webpack_require__(77565);
;// CONCATENATED MODULE: ./lib/action/report/sections/graph.js




const WRITTEN = {
    created: 'created',
    updated: 'updated',
    overwritten: 'overwritten',
    merged: 'merged',
    failed: 'failed',
    'rolled-back': 'rolled back'
};
function graph({ resources, plan }) {
    if (resources.length < 2 || plan?.state === 'blocked')
        return [];
    const markOf = (resource) => {
        if (plan === undefined)
            return WRITTEN[resource.outcome];
        const action = (0,planned_action/* plannedAction */.T)(resource, plan);
        return (0,writes/* isWrite */.ao)(action) ? action : undefined;
    };
    const nodes = resources.map(resource => ({ ...resource, mark: markOf(resource) }));
    if (!nodes.some(({ mark }) => mark !== undefined))
        return [];
    return ['### What depends on what', '', (0,markdown/* fenced */.OF)('mermaid', (0,mermaid/* mermaidLines */.l)(nodes))];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/identifiers.js




const identifiers_SHARE = 60_000;
function identifiers(report, milliseconds) {
    return [
        '<details><summary>Identifiers, versions and times</summary>',
        '',
        ...factsOf(report, milliseconds).map(([name, value]) => `- **${name}**: ${value}`),
        ...(0,sections_rows/* rowsWithin */.d)(identifiers_SHARE, idsOf(report), 'id', ([name, id]) => `- ${name}: ${id}`),
        '',
        '</details>'
    ];
}
function factsOf(report, milliseconds) {
    const rows = [];
    const { package: pkg, app, artifact, environment } = report;
    if (pkg !== undefined) {
        rows.push([
            'Package',
            `${(0,markdown/* cell */.Hn)(pkg.name)}${pkg.file === undefined ? '' : ` in ${(0,markdown/* code */.aY)(pkg.file)}`}, ${size(pkg.bytes)}`
        ]);
        if (pkg.description !== '')
            rows.push(['Description', (0,markdown/* cell */.Hn)(pkg.description, 400)]);
        rows.push(['Digest', (0,markdown/* code */.aY)(pkg.digest)]);
        if (pkg.editedDigest !== undefined)
            rows.push(['Digest with the values of the target', (0,markdown/* code */.aY)(pkg.editedDigest)]);
        const by = pkg.creator === '' ? '' : ` by ${(0,markdown/* cell */.Hn)(pkg.creator)}`;
        const from = pkg.sourceEnvironment === '' ? '' : ` from ${(0,markdown/* cell */.Hn)(pkg.sourceEnvironment)}`;
        rows.push(['Exported', `${(0,markdown/* code */.aY)(pkg.exportedAt)}${by}${from}`]);
    }
    if (artifact !== undefined)
        rows.push(['Artifact', `${(0,markdown/* cell */.Hn)(artifact.name)} (id ${artifact.id})`]);
    if (environment !== undefined)
        rows.push([
            'Environment',
            `${(0,markdown/* link */.nf)(environment.name, environment.url)} ${environment.id === '' ? 'to be created' : (0,markdown/* code */.aY)(environment.id)}`
        ]);
    if (app !== undefined) {
        rows.push(['App', `${(0,markdown/* link */.nf)(app.name, app.url)} ${(0,markdown/* code */.aY)(app.id)}`]);
        if (report.command !== 'export')
            rows.push(['Version', versions(app)]);
    }
    if (report.backup !== undefined)
        rows.push(['Backup', kept(report.backup)]);
    if (report.plan !== undefined) {
        const { digest, file, targetDigest } = report.plan;
        if (digest !== undefined)
            rows.push(['Plan', `${(0,markdown/* code */.aY)(digest)}${file === undefined ? '' : ` in ${(0,markdown/* code */.aY)(file)}`}`]);
        if (targetDigest !== undefined)
            rows.push(['Target', (0,markdown/* code */.aY)(targetDigest)]);
    }
    if (report.approvedPlan !== undefined)
        rows.push(['Approved plan', `${(0,markdown/* code */.aY)(report.approvedPlan.digest)} in ${(0,markdown/* code */.aY)(report.approvedPlan.file)}`]);
    if (report.record !== undefined)
        rows.push(['Record', kept(report.record)]);
    if (report.identity !== '')
        rows.push(['Signed in as', (0,markdown/* cell */.Hn)(report.identity)]);
    rows.push(['Cloud', (0,markdown/* cell */.Hn)(report.cloud)]);
    if (report.operationId !== undefined)
        rows.push(['Operation', (0,markdown/* code */.aY)(report.operationId)]);
    if (milliseconds !== undefined)
        rows.push(['Time', (0,display/* duration */.p0)(milliseconds)]);
    return rows;
}
const kept = ({ file, artifact }) => `${(0,markdown/* code */.aY)(file)}${artifact === undefined ? '' : `, artifact ${(0,markdown/* cell */.Hn)(artifact)}`}`;
function idsOf({ resources, connections, app }) {
    const own = (0,writes/* appFirst */.qz)(resources).flatMap(({ kind, name, id }) => id === undefined || kind === 'connection' || (kind === 'app' && id === app?.id)
        ? []
        : [[`${kind === 'unknown' ? 'resource' : kind} ${(0,markdown/* cell */.Hn)(name)}`, (0,markdown/* code */.aY)(id)]]);
    const bound = connections.map(({ connectionName, connection }) => [
        `connection ${(0,markdown/* cell */.Hn)(connectionName)}`,
        (0,markdown/* code */.aY)((0,display/* shortened */.vI)(connection))
    ]);
    return [...own, ...bound];
}
function versions({ versionBefore, versionAfter }) {
    const label = (version) => (version === undefined ? 'none' : (0,markdown/* code */.aY)(version));
    if (versionAfter === undefined && versionBefore !== undefined)
        return `${(0,markdown/* code */.aY)(versionBefore)} so far`;
    return versionBefore === versionAfter
        ? `${label(versionAfter)}, unchanged`
        : `${label(versionBefore)} → ${label(versionAfter)}`;
}
const size = (bytes) => bytes < 1024
    ? (0,display/* pluralize */.td)(bytes, 'byte')
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

;// CONCATENATED MODULE: ./lib/action/report/sections/missing.js



const missing_SHARE = 150_000;
function missing({ missing: list }) {
    if (list.length === 0)
        return [];
    const groups = (0,sections_rows/* groupedBy */.m)(list, ({ kind, connectorName, why, candidates, page }) => JSON.stringify([kind, connectorName, why, candidates.slice(0, MOST_CANDIDATES), page]));
    return [...(0,sections_rows/* rowsWithin */.d)(missing_SHARE, groups, 'missing resource', bullet), ...pasteable(list)];
}
const MOST_CANDIDATES = 10;
function bullet(group) {
    const [one] = group;
    if (one === undefined)
        return '';
    const names = group.map(({ name }) => `**${(0,markdown/* cell */.Hn)(name) || 'unnamed'}**`).join(', ');
    const needed = one.kind === 'connection'
        ? `${group.length === 1 ? 'needs' : 'each need'} a ${(0,markdown/* link */.nf)(`connection of ${one.connectorName}`, one.page)}`
        : `${group.length === 1 ? 'is a' : 'are'} ${(0,markdown/* link */.nf)(group.length === 1 ? 'custom connector' : 'custom connectors', one.page)}`;
    const candidates = one.candidates.length === 0
        ? ''
        : `<br>Candidates in the target: ${one.candidates.slice(0, MOST_CANDIDATES).map(candidate).join(', ')}.`;
    return `- 🔴 ${names} ${needed}: ${(0,markdown/* cell */.Hn)(one.why, 600)}.${candidates}`;
}
function candidate({ id, name, healthy, problem }) {
    const state = healthy ? '' : ` (broken${problem === undefined ? '' : `: ${(0,markdown/* cell */.Hn)(problem)}`})`;
    return `${(0,markdown/* cell */.Hn)(name)} ${(0,markdown/* code */.aY)((0,display/* shortened */.vI)(id))}${state}`;
}
function pasteable(list) {
    const gaps = list.filter(({ kind }) => kind === 'connection');
    if (gaps.length === 0)
        return [];
    const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50);
    const taken = new Set();
    const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`);
    return [
        '',
        'Add this under `with` in the import step. Each secret contains the id of a connection in the target:',
        '',
        (0,markdown/* fenced */.OF)('yaml', ['connections: |', ...lines])
    ];
}
function writable({ keys, key }) {
    return keys.find(one => one === (0,display/* plainText */.wh)(one) && !one.startsWith('#') && !one.includes('=')) ?? (0,display/* plainText */.wh)(key);
}
function secretName(key, taken) {
    const words = key.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
    const name = ['CONNECTION', ...words].join('_');
    let free = name;
    for (let count = 2; taken.has(free); count++)
        free = `${name}_${count}`;
    taken.add(free);
    return free;
}

;// CONCATENATED MODULE: ./lib/action/report/sections/remarks.js


const remarks_SHARE = 60_000;
const MOST_SHOWN = 5;
function remarks({ remarks: list }) {
    if (list.length === 0)
        return [];
    const bullet = (remark) => `- ${(0,markdown/* cell */.Hn)(remark, 1_000)}`;
    if (list.length <= MOST_SHOWN + 1)
        return (0,sections_rows/* rowsWithin */.d)(remarks_SHARE, list, 'remark', bullet);
    const folded = list.slice(MOST_SHOWN);
    return [
        ...list.slice(0, MOST_SHOWN).map(bullet),
        '',
        `<details><summary>${folded.length} more remarks</summary>`,
        '',
        ...(0,sections_rows/* rowsWithin */.d)(remarks_SHARE, folded, 'remark', bullet),
        '',
        '</details>'
    ];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/rollback.js


const rollback_SHARE = 40_000;
function rollback({ rollback: undone }) {
    if (undone === undefined)
        return [];
    return [
        '### Rolled back',
        '',
        ...(0,sections_rows/* rowsWithin */.d)(rollback_SHARE, [...undone.left.map(one => `❌ ${(0,markdown/* cell */.Hn)(one, 1_000)}`), ...undone.done.map(one => `✅ ${(0,markdown/* cell */.Hn)(one, 1_000)}`)], 'line', line => `- ${line}`)
    ];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/sharing.js


const sharing_SHARE = 40_000;
const LABELS = {
    add: '🆕 added',
    change: '✏️ changed',
    remains: '✅ as declared',
    left: '➡️ not declared, kept',
    refused: '❌ refused'
};
const PLANNED_LABELS = { ...LABELS, add: '🆕 to be added', change: '✏️ to be changed' };
function sharing({ sharing: declared, command }) {
    if (declared === undefined)
        return [];
    const isDone = declared.applied && command !== 'plan';
    const labels = isDone ? LABELS : PLANNED_LABELS;
    return [
        `### Sharing${command === 'plan' ? ' after the import' : ''}${declared.applied ? '' : ' (reported only, not applied)'}`,
        '',
        ...(0,markdown/* table */.tp)(['Who', 'Role', isDone ? 'What happened' : declared.applied ? 'What happens' : 'Difference'], []),
        ...(0,sections_rows/* rowsWithin */.d)(sharing_SHARE, declared.entries, 'entry', ({ who, role, was, action }) => (0,markdown/* wrappingRow */.JB)([
            (0,markdown/* cell */.Hn)(who),
            was === undefined || was === role ? (0,markdown/* cell */.Hn)(role) : `${(0,markdown/* cell */.Hn)(was)} → ${(0,markdown/* cell */.Hn)(role)}`,
            labels[action]
        ]))
    ];
}

;// CONCATENATED MODULE: ./lib/action/report/sections/values.js



const values_SHARE = 80_000;
const MOST_LEFT = 20;
const MOST_OF_A_HINT = 600;
const MOST_PLACES = 5;
function values({ values: found }) {
    if (found === undefined)
        return [];
    const { mapped, left } = found;
    const more = left.length - MOST_LEFT;
    return [
        '### Values of the target',
        '',
        ...(mapped.length === 0
            ? ['No line of `values` matches this package.']
            : [
                ...(0,markdown/* table */.tp)(['Value', 'In the package', 'In the target', 'Where'], []),
                ...(0,sections_rows/* rowsWithin */.d)(values_SHARE, mapped, 'value', ({ kind, before, after, count, places, origin }) => (0,markdown/* wrappingRow */.JB)([
                    origin === undefined ? (0,markdown/* cell */.Hn)(kind) : `${(0,markdown/* cell */.Hn)(kind)}<br><sub>${(0,markdown/* cell */.Hn)(origin)}</sub>`,
                    (0,markdown/* code */.aY)(before),
                    before === after ? 'stays' : (0,markdown/* code */.aY)(after),
                    inPlaces(count, places)
                ])),
                '',
                UNSUPPORTED
            ]),
        ...(left.length === 0
            ? []
            : [
                '',
                `<details><summary>${(0,display/* pluralize */.td)(left.length, 'value')} of the source ${left.length === 1 ? 'stays' : 'stay'}</summary>`,
                '',
                ...left
                    .slice(0, MOST_LEFT)
                    .map(({ kind, value, count, where, hint }) => `- ${(0,markdown/* cell */.Hn)(kind)} ${(0,markdown/* code */.aY)(value)}, ${(0,display/* pluralize */.td)(count, 'place')}${where === undefined ? '' : `: ${(0,markdown/* cell */.Hn)(where)}`}${hint === undefined ? '' : `<br>${(0,markdown/* cell */.Hn)(hint, MOST_OF_A_HINT)}`}`),
                ...(more > 0 ? [`- and ${more} more`] : []),
                '',
                '</details>'
            ])
    ];
}
const UNSUPPORTED = 'Microsoft does not support edited packages. Users of a public tool edit packages like this and import them. This project has not tried it against a tenant.';
function inPlaces(count, places) {
    const names = [...new Set(places.map(({ name, inside, file }) => name ?? inside ?? file))];
    const shown = names.slice(0, MOST_PLACES).map(name => (0,markdown/* cell */.Hn)(name, 200));
    return `${(0,display/* pluralize */.td)(count, 'place')}<br><sub>${shown.join('<br>')}${names.length > MOST_PLACES ? '<br>…' : ''}</sub>`;
}

// EXTERNAL MODULE: ./lib/action/report/simulation.js
var simulation = __webpack_require__(10614);
;// CONCATENATED MODULE: ./lib/action/report/subject.js



const PREPOSITIONS = { export: 'from', plan: 'into', import: 'into', publish: 'in', restore: 'in' };
function subject(report) {
    const { command, package: pkg, app, environment, parts } = report;
    if (parts !== undefined)
        return [];
    const isOfApp = command === 'publish' || command === 'restore';
    const name = isOfApp ? app?.name : (pkg?.name ?? app?.name);
    const what = name === undefined || (0,markdown/* cell */.Hn)(name, 100) === '' ? undefined : `**${(0,markdown/* link */.nf)(name, isOfApp ? app?.url : undefined, 100)}**`;
    const place = environment === undefined ? undefined : `**${(0,markdown/* cell */.Hn)(environment.name, 100) || 'an unnamed environment'}**`;
    const words = [what, ...(place === undefined ? [] : [`${PREPOSITIONS[command]} ${place}`])];
    const where = words.filter(word => word !== undefined).join(' ');
    const file = command === 'export' && pkg?.file !== undefined ? `, as ${(0,markdown/* code */.aY)(pkg.file)}` : '';
    if (where === '')
        return [];
    return [`${(0,display/* capitalised */.Iu)(where)}${file}.${state(report)}`];
}
function state(report) {
    if (report.command === 'plan')
        return ' This is a plan: nothing was written.';
    if (report.createdEnvironment === undefined)
        return (0,blockers/* isStopped */.id)(report) ? ' Nothing was written.' : '';
    const created = ` This run created the environment: ${(0,markdown/* cell */.Hn)(report.createdEnvironment, 300)}.`;
    return (0,blockers/* isStopped */.id)(report) ? `${created} Nothing was written into it.` : created;
}

;// CONCATENATED MODULE: ./lib/action/report/summary.js




















const MAX_SUMMARY_BYTES = 1_000_000;
function renderSummary(report, ending = {}) {
    const sections = [
        [`## ${(0,headline/* headline */.P)(report, ending.failure)}`],
        simulated(report),
        subject(report),
        failure(report, ending.failure),
        rollback(report),
        (0,blockers/* blockers */.mN)(report),
        missing(report),
        alerts(report),
        findings(report),
        remarks(report),
        values(report),
        (0,batch/* batchTable */.Fu)(report),
        (0,batch/* batchDetails */.$Q)(report, (part, message) => renderSummary({ ...part, simulated: false }, { failure: message })),
        contentChanges(report),
        resources(report, ending.failure),
        plannedFlowStates(report),
        flows(report),
        connections(report),
        sharing(report),
        graph(report),
        identifiers(report, ending.milliseconds)
    ];
    return (0,section/* joinWithin */.U)(MAX_SUMMARY_BYTES, sections.filter(lines => lines.length > 0).map(lines => ({ text: lines.join('\n'), noun: 'section' })), 'the result file contains all of it');
}
const simulated = (report) => (report.simulated ? ['> [!IMPORTANT]', `> ${simulation/* simulationStamp */.$}`] : []);


/***/ })

};
