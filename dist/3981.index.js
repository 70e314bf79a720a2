export const id = 3981;
export const ids = [3981];
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

/***/ 62961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87339);
/* harmony import */ var _sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15051);
/* harmony import */ var _sections_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75162);
/* harmony import */ var _planned_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4050);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7925);






function headline(report, failure) {
    if (report.parts !== undefined)
        return (0,_sections_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .batchTitle */ .nM)(report);
    const { command, plan } = report;
    if (command === 'plan' && plan !== undefined)
        return planHeadline(report, plan);
    if (failure !== undefined || report.outcome === 'failed')
        return `❌ ${failedHeadline(report)}`;
    switch (command) {
        case 'export':
            return `✅ Exported ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(report.resources.filter(isContent)) || 'the package'}`;
        case 'plan':
            return '📋 Planned';
        case 'import':
            return importHeadline(report);
        case 'restore':
            return report.changed ? '✅ Restored and published' : '✅ Nothing to restore';
        case 'publish':
            return report.changed ? '✅ Published' : '✅ Nothing to publish';
    }
}
const isContent = ({ kind }) => kind !== 'connector' && kind !== 'connection';
function planHeadline(report, plan) {
    const blockers = (0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report);
    if (plan.state === 'blocked')
        return `🔴 Blocked${toFix(blockers)}`;
    if (plan.state === 'unchanged')
        return '✅ Nothing to do';
    if (plan.newEnvironment !== undefined && report.missing.length > 0)
        return `📋 Create the environment, then stop: ${report.missing.length} to create there`;
    const steps = [
        ...(plan.newEnvironment === undefined ? [] : ['create the environment']),
        ...(plan.imports ? (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .IW)(report.resources, resource => (0,_planned_action_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedAction */ .T)(resource, plan))) : []),
        ...publishing(report, plan),
        ...turns(plan),
        ...(report.sharing?.applied === true && report.sharing.entries.some(isShared) ? ['share the app'] : [])
    ];
    const words = steps.length === 0 ? 'import the package' : steps.join(', ');
    return `📋 ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(words)}`;
}
const toFix = (count) => (count === 0 ? '' : `: ${count} ${count === 1 ? 'thing' : 'things'} to fix`);
function publishing(report, { imports, publishing: planned }) {
    if (planned === 'publish' || (planned === undefined && !imports && report.outcome === 'updated'))
        return [imports ? 'publish' : 'publish the draft'];
    if (planned === 'draft' && imports)
        return ['leave a draft'];
    return planned === 'live-at-once' && imports ? ['live at once'] : [];
}
const isShared = ({ action }) => action === 'add' || action === 'change';
const turns = ({ flowStates }) => ['on', 'off'].flatMap(state => {
    const count = flowStates.filter(({ from, to }) => to === state && from !== to).length;
    return count === 0 ? [] : [`turn ${count} ${count === 1 ? 'flow' : 'flows'} ${state}`];
});
function importHeadline(report) {
    const { outcome, changed, publishState, resources } = report;
    if (!resources.some(({ outcome: one }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one))) {
        if (!changed)
            return '✅ Nothing to do';
        return outcome === 'updated' && publishState === 'published'
            ? '✅ Published the draft, nothing to import'
            : '✅ Flow states or sharing applied, nothing to import';
    }
    const done = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .IW)(resources, ({ outcome: one }) => (_commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one) ? one : undefined)));
    const created = report.createdEnvironment === undefined ? [] : ['environment created'];
    const parts = [...created, ...done, ...(publishState === undefined ? [] : PUBLISHING[publishState])];
    const off = flowsOff(report);
    if (off === 0)
        return `✅ ${sentence(parts)}`;
    const all = resources.filter(({ kind, outcome: one }) => kind === 'flow' && _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one)).length;
    return `⚠️ Imported, ${off < all ? `${off} of ${all} flows ${off === 1 ? 'is' : 'are'}` : all === 1 ? 'the flow is' : 'flows are'} off`;
}
const flowsOff = ({ flowsOff: named, flows, resources }) => named?.length ??
    flows.filter(({ key, state }) => state !== undefined && state !== 'on' && isWritten(resources, key)).length;
const PUBLISHING = { published: ['published'], 'draft-left': ['not published'], 'nothing-to-publish': [] };
const isWritten = (resources, key) => resources.some(resource => resource.key === key && _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(resource.outcome));
const sentence = (parts) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(parts.join(', '));
function failedHeadline(report) {
    const { command, rollback: undone, resources, publishState } = report;
    if (report.createdEnvironment !== undefined && !resources.some(({ outcome }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(outcome)))
        return `Environment created, not imported${toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report))}`;
    const failing = resources.filter(({ outcome }) => outcome === 'failed');
    const isPartial = resources.some(({ outcome }) => outcome === 'failed' || outcome === 'planned');
    if (undone !== undefined) {
        if (undone.done.length === 0)
            return `${isPartial ? 'Partly imported' : 'Imported'}, not rolled back`;
        return `Not imported, ${undone.left.length === 0 ? 'rolled back' : 'partly rolled back'}`;
    }
    if (isContentUnchanged(report))
        return publishState === 'draft-left'
            ? 'Already up to date, not published'
            : 'Already up to date, flow states or sharing not applied';
    const written = resources.filter(({ outcome }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(outcome));
    if (command !== 'import' || written.length === 0)
        return `${NOT_DONE[command]}${command === 'import' ? toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report)) : ''}`;
    if (failing.length > 0)
        return `Partly imported: ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(failing)} failed`;
    if (isPartial)
        return 'Partly imported';
    return publishState === 'draft-left' ? 'Imported, not published' : 'Imported, flow states or sharing not applied';
}
const isContentUnchanged = ({ command, resources }) => command === 'import' && resources.some(({ outcome }) => outcome === 'unchanged');
const NOT_DONE = {
    export: 'Not exported',
    plan: 'Not planned',
    import: 'Not imported',
    publish: 'Not published',
    restore: 'Not restored'
};


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ plannedAction)
/* harmony export */ });
/* harmony import */ var _commands_planning_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97110);

const plannedAction = (resource, { imports, state }) => (0,_commands_planning_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .q)(resource, imports || state === 'blocked');


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

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ batchDetails),
/* harmony export */   Fu: () => (/* binding */ batchTable),
/* harmony export */   lX: () => (/* binding */ isListedInParts),
/* harmony export */   nM: () => (/* binding */ batchTitle)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73989);
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15051);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3501);





const SHARE_OF_FAILURES = 60_000;
const SHARE_OF_TABLE = 60_000;
const MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' };
function batchTitle({ parts = [], command, environment, outcome }) {
    const [done, word] = command === 'export' ? ['Exported', 'from'] : ['Imported', 'into'];
    const place = environment === undefined ? '' : ` ${word} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(environment.name, 100)}`;
    const failed = parts.filter(({ failure }) => failure !== undefined).length;
    return outcome === 'failed'
        ? `❌ ${done} ${parts.length - failed} of ${parts.length} packages${place}`
        : parts.some(({ report: { flowsOff = [] } }) => flowsOff.length > 0)
            ? `⚠️ ${done} ${parts.length} packages${place}, flows are off`
            : `✅ ${done} ${parts.length} packages${place}`;
}
const isListedInParts = ({ parts = [] }, message) => parts.some(({ name, failure }) => failure !== undefined && message.includes((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)));
function batchTable({ parts, command }) {
    if (parts === undefined)
        return [];
    const failed = parts.filter(({ failure }) => failure !== undefined);
    return [
        ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_FAILURES, failed, 'failure', ({ name, report, failure = '' }) => {
            const count = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockersIn */ .hO)(report);
            const why = count === 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000) : `${count} ${count === 1 ? 'thing' : 'things'} to fix, see below.`;
            return `- ❌ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name) || 'unnamed'}**: ${why}`;
        }),
        ...(failed.length === 0 ? [] : ['']),
        ...(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['App', 'What happened', 'Publishing'], []),
        ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappingRow */ .JB)([
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, report.app?.url),
            failure === undefined
                ? command === 'export'
                    ? '✅ exported'
                    : `${MARKS[report.outcome]} ${report.outcome}`
                : '❌ failed',
            report.publishState === undefined ? '' : PUBLISHING[report.publishState]
        ]))
    ];
}
const PUBLISHING = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
const SHARE = 600_000;
function batchDetails({ parts }, render) {
    if (parts === undefined)
        return [];
    const sections = parts.map(({ name, report, failure }) => {
        const untold = failure === undefined || report.outcome !== 'failed' ? failure : undefined;
        return {
            text: `<details><summary>${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name, 100) || 'unnamed'}</summary>\n\n${render(report, untold).replace(/^## /, '### ')}\n</details>`,
            noun: 'package'
        };
    });
    return [
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGroupsWithin */ .a)(SHARE, sections.map(section => [section]), 'the result file contains all of them').trimEnd()
    ];
}


/***/ }),

/***/ 15051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ listsBlockers),
/* harmony export */   hO: () => (/* binding */ blockersIn),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   mN: () => (/* binding */ blockers)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);



const SHARE = 120_000;
const obstaclesOf = ({ plan, obstacles }) => plan?.obstacles ?? obstacles ?? [];
const blockersIn = (report) => obstaclesOf(report).length + report.missing.length;
const isStopped = (report) => report.command === 'import' &&
    (!report.changed || report.createdEnvironment !== undefined) &&
    blockersIn(report) > 0 &&
    report.resources.every(({ outcome }) => outcome === 'planned');
function listsBlockers(report, message) {
    if (report.changed && !isStopped(report))
        return false;
    const [first] = [...obstaclesOf(report).map(({ what }) => what), ...report.missing.map(({ why }) => why)];
    return first !== undefined && first !== '' && (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message, 20_000).includes((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(first, 2_000));
}
function blockers(report) {
    const groups = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(obstaclesOf(report), ({ remedy }) => remedy);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWithin */ .d)(SHARE, groups, 'obstacle', group => bullet(group));
}
function bullet(group) {
    const problems = group.map(({ what }) => `🔴 ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(sentence(what), 1_500)}`).join('<br>');
    const remedy = group[0]?.remedy ?? '';
    return `- ${problems}${remedy === '' ? '' : `<br>**What to do:** ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(remedy, 1_000)}`}`;
}
const sentence = (phrase) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(phrase)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;


/***/ }),

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rowsWithin),
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function rowsWithin(bytes, items, noun, render) {
    let used = 0;
    const kept = [];
    for (const item of items) {
        const line = render(item);
        used += Buffer.byteLength(line) + 1;
        if (used > bytes)
            break;
        kept.push(line);
    }
    const left = items.length - kept.length;
    if (left === 0)
        return kept;
    return [
        ...kept,
        '',
        `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here. The result file contains all of them.`
    ];
}
function groupedBy(items, keyOf, most = 20) {
    const groups = [];
    const open = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = open.get(key);
        if (group !== undefined && group.length < most)
            group.push(item);
        else {
            const first = [item];
            open.set(key, first);
            groups.push(first);
        }
    }
    return groups;
}


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
                    throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
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
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
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
                    throw (0,runner_files/* fileFailure */.fE)(`search ${(0,display/* quoted */.TL)(pattern)} for packages`, error, workspace);
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
    const { why: words } = (0,runner_files/* fileFailure */.fE)(`search ${(0,display/* quoted */.TL)(path)}`, why, workspace);
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
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, why, workspace);
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
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, error, workspace);
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

/***/ 87339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ flowIdsIn),
/* harmony export */   FK: () => (/* binding */ flowsIn),
/* harmony export */   Sg: () => (/* binding */ WRITTEN),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yZ: () => (/* binding */ CARRIED_OUT)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const nameOf = ({ kind, name }) => `${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`;
const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const CARRIED_OUT = {
    new: 'created',
    update: 'updated',
    existing: 'reused',
    overwrite: 'overwritten',
    merge: 'merged',
    carried: 'carried'
};
const flowsIn = (resources) => resources.flatMap(({ key, kind, id, name, targetName, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
    ? [{ key, id, name: targetName ?? name }]
    : []);
const flowIdsIn = (resources) => new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id]] : [])));


/***/ }),

/***/ 97110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ actionOf)
/* harmony export */ });
function actionOf({ decision, content, blocked }, imports) {
    if (blocked !== undefined)
        return 'blocked';
    if (!imports && decision !== 'existing')
        return 'unchanged';
    return content === 'same' ? 'rewrite' : ACTIONS[decision];
}
const ACTIONS = {
    new: 'create',
    update: 'update',
    existing: 'use existing',
    overwrite: 'overwrite',
    merge: 'merge',
    carried: 'carried'
};


/***/ }),

/***/ 65726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/runner/artifacts.js + 1 modules
var runner_artifacts = __webpack_require__(67097);
// EXTERNAL MODULE: ./lib/action/runner/locks.js
var locks = __webpack_require__(15473);
// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var report_outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/report/result-file.js
var result_file = __webpack_require__(77104);
// EXTERNAL MODULE: ./lib/action/report/summary.js + 16 modules
var summary = __webpack_require__(40450);
// EXTERNAL MODULE: ./lib/action/report/write-failures.js
var write_failures = __webpack_require__(75656);
;// CONCATENATED MODULE: ./lib/action/report/write-report.js







async function writeReport({ environment, files, log, redactor }, report, ending = {}) {
    const unwritten = new write_failures/* WriteFailures */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* redactedReport */.d)(report, redactor);
        const shownEnding = {
            ...ending,
            ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
        };
        await writeParts({ environment, files, redactor, unwritten }, shown, shownEnding);
    });
    return unwritten.failure('The command itself has finished.');
}
async function writeParts({ environment, files, redactor, unwritten }, report, ending) {
    const path = (0,runner_environment/* resultPath */.jO)(environment, report.command);
    const written = await unwritten.attempt('result file', () => (0,result_file/* writeResult */.Zk)(files, path, report, ending));
    let markdown;
    const reportFile = (0,runner_environment/* reportPath */.eG)(environment, report.command);
    const reported = await unwritten.attempt('report', () => {
        markdown = redactor.redact((0,summary.renderSummary)(report, ending));
        return files.write(reportFile, Buffer.from(markdown));
    });
    const { outputFile, summaryFile } = environment;
    if (outputFile !== undefined)
        await unwritten.attempt('outputs', () => {
            const outputs = (0,report_outputs/* outputsOf */.Yz)(report, {
                resultFile: written ? path : undefined,
                reportFile: reported ? reportFile : undefined
            });
            for (const [name, value] of Object.entries(outputs))
                (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
        });
    if (summaryFile !== undefined)
        await unwritten.attempt('step summary', () => {
            (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown ?? redactor.redact((0,summary.renderSummary)(report, ending)));
        });
}

// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/records.js
var records = __webpack_require__(2167);
// EXTERNAL MODULE: ./lib/action/runner/records-file.js + 1 modules
var records_file = __webpack_require__(62150);
// EXTERNAL MODULE: ./lib/base/deadline.js
var base_deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/commands/report-draft.js
var report_draft = __webpack_require__(36848);
// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
// EXTERNAL MODULE: ./lib/workers/reader.js
var reader = __webpack_require__(21376);
// EXTERNAL MODULE: ./lib/main/connect.js + 2 modules
var connect = __webpack_require__(39627);
// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 1 modules
var package_files = __webpack_require__(73211);
// EXTERNAL MODULE: ./lib/base/nothing-written.js
var nothing_written = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/packages/export-package.js
var export_package = __webpack_require__(58227);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/commands/restoring/versions.js
var versions = __webpack_require__(95479);
;// CONCATENATED MODULE: ./lib/commands/packages/packed-version.js


function packedVersion(app, packed) {
    if (app?.hasDraft !== true)
        return undefined;
    const draft = `an unpublished draft, version ${app.newestVersion ?? 'unknown'}`;
    const published = app.publishedVersion;
    const start = `${(0,display/* quoted */.TL)(app.displayName)} has ${draft}.`;
    if ((0,versions/* sameMoment */.f)(packed, published))
        return `${start} The package contains the published version, ${published}, without the changes in the draft. Publish the draft and export again to include them.`;
    if ((0,versions/* sameMoment */.f)(packed, app.newestVersion))
        return `${start} The package contains this draft, and not ${published === undefined ? 'a published version, because there is none' : `the published version, ${published}`}.`;
    const named = packed === undefined ? 'names no version' : `names version ${(0,display/* plainText */.wh)(packed, 60)}, which is neither`;
    return `${start} Whether the package contains it or the published version, ${published ?? 'none'}, is unknown: the package ${named}.`;
}

// EXTERNAL MODULE: ./lib/commands/packages/suggestions.js
var packages_suggestions = __webpack_require__(52127);
// EXTERNAL MODULE: ./lib/commands/permission.js
var permission = __webpack_require__(91163);
// EXTERNAL MODULE: ./lib/commands/planning/choices.js
var planning_choices = __webpack_require__(95710);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
;// CONCATENATED MODULE: ./lib/commands/export.js










async function exportCommand(run, order) {
    const { platform, log, report } = run;
    (0,permission/* warnAboutIdentity */.y8)(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const lookup = order.root.kind === 'app'
        ? (0,resolve/* resolveApp */.Ae)(platform, environment, order.root.value)
        : (0,resolve/* resolveFlow */.pv)(platform, environment, order.root.value);
    lookup.catch(() => undefined);
    await (0,permission/* checkPermission */.Yj)(run, environment, 'export');
    const found = await lookup;
    const root = { kind: order.root.kind, id: found.id, displayName: found.displayName };
    const app = root.kind === 'app'
        ? { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) }
        : undefined;
    if (app !== undefined)
        report.set({ app });
    log.info(`Exporting the ${order.root.kind} ${(0,display/* quoted */.TL)(root.displayName)} (${root.id}) from ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const present = root.kind === 'app' ? appIfReadable(run, root.id) : undefined;
    const listing = await platform.packaging.listResources(environment.id, root);
    const choices = (0,planning_choices/* matchChoices */.g)(order.resources, listing, (0,display/* quoted */.TL)(root.displayName));
    for (const choice of choices.values()) {
        if (choice.target === undefined)
            continue;
        throw new errors/* ActionError */.lZ({
            doing: `apply ${(0,display/* quoted */.TL)(choice.written)} of the input resources`,
            why: 'it has a target, which only an import can use',
            remedy: 'Move the target to the input resources of the import step.'
        });
    }
    const suggestions = (0,packages_suggestions/* suggestionsFor */.Z)(listing, choices);
    log.info(`Contents: ${countByKind(listing)}`);
    const name = order.packageName ?? rootName(listing, root);
    const { pkg, bytes, operationId } = await (0,export_package/* exportAndVerify */.x)(run, environment.id, root, {
        displayName: name,
        description: order.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, listing, suggestions);
    report.set({ operationId });
    for (const warning of pkg.warnings)
        log.warning(warning);
    const ofDraft = packedVersion(await present, pkg.app?.version);
    if (ofDraft !== undefined) {
        log.warning(ofDraft);
        report.remark(ofDraft);
    }
    const file = order.packageFile ?? fileNameFor(order.artifactName);
    await run.files.write(file, bytes);
    report.set({
        package: (0,package_report/* packageReport */.J)(pkg, file),
        resources: resourceReports(pkg),
        ...(app === undefined || pkg.app?.version === undefined
            ? {}
            : { app: { ...app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
        flows: pkg.flows.map(({ key, id, displayName }) => ({ key, id, name: displayName }))
    });
    log.info(`Package written to ${file}: ${pkg.size} bytes, ${pkg.digest}`);
    const unpacked = order.unpackTo === undefined
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(1764), __webpack_require__.e(1206)]).then(__webpack_require__.bind(__webpack_require__, 91206))).unpackPackage(run, pkg, order.unpackTo);
    if (unpacked !== undefined)
        report.set({ unpacked: { folder: unpacked.folder, changed: unpacked.changed } });
    const artifact = await run.artifacts.upload(order.artifactName, bytes);
    if (artifact === undefined) {
        const sentence = `This run has no artifact service, so the package is only kept as the file ${file}.`;
        log.notice(sentence);
        report.remark(sentence);
    }
    else {
        report.set({ artifact });
        log.info(`Artifact ${(0,display/* quoted */.TL)(artifact.name)} uploaded with id ${artifact.id}`);
    }
    report.set({ outcome: 'unchanged', changed: unpacked?.changed ?? false });
    log.info(`Exported ${(0,display/* quoted */.TL)(name)}, ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())} in all`);
}
const appIfReadable = ({ platform, log }, id) => platform.apps.read(id).catch((error) => {
    log.debug((0,errors/* messageOf */.bD)(error));
    return undefined;
});
function resourceReports(pkg) {
    return Object.entries(pkg.resources).map(([key, resource]) => ({
        key,
        kind: (0,package_resource/* kindOf */.I)(resource),
        type: resource.type,
        name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: suggestedDecision(resource.suggestedCreationType),
        why: 'suggested for the import',
        outcome: 'exported',
        id: resource.name ?? undefined,
        comment: resource.details?.comment ?? undefined
    }));
}
function suggestedDecision(type) {
    const lower = (type ?? '').toLowerCase();
    return lower === 'new' || lower === 'update' || lower === 'existing' || lower === 'overwrite' || lower === 'merge'
        ? lower
        : 'carried';
}
function rootName(listing, root) {
    const entry = Object.entries(listing).find(([, resource]) => resource.hierarchy === 'Root');
    return entry === undefined ? root.displayName : (0,package_resource/* displayNameOf */.Nv)(entry[1], root.displayName);
}
function countByKind(resources) {
    const counts = new Map();
    for (const resource of Object.values(resources)) {
        const kind = (0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return (0,display/* listed */.KE)([...counts].map(([kind, count]) => (0,display/* pluralize */.td)(count, kind)), 20);
}
const fileNameFor = (artifactName) => /\.zip$/i.test(artifactName) ? artifactName : `${artifactName}.zip`;

// EXTERNAL MODULE: ./lib/commands/batch/choose-named.js
var choose_named = __webpack_require__(14784);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
// EXTERNAL MODULE: ./lib/commands/batch/side-by-side.js
var side_by_side = __webpack_require__(58432);
;// CONCATENATED MODULE: ./lib/commands/batch/run-batch.js




async function runBatch(run, items, { parallel, doing }, work) {
    const parts = items.map(item => ({ item, report: run.report.part(item.name) }));
    const failures = await (0,side_by_side/* sideBySide */.Q)(parts, parallel, async ({ item, report }) => {
        const own = runOf(run, item.name, report);
        const failure = await failureOf(own, () => work(own, item));
        if (failure === undefined)
            return [];
        report.fail(failure.message);
        return [`${(0,display/* quoted */.TL)(item.name)}: ${failure.why}`];
    });
    const failed = failures.flat();
    if (failed.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `${doing} ${failed.length} of ${items.length} packages`,
        why: (0,numbered/* numbered */.j)(failed, 5),
        remedy: run.deadline.over()
            ? 'The time limit was reached: raise max-async-wait-time, or name fewer packages at once.'
            : `${failed.length === items.length ? '' : 'The others succeeded and stay as they are. '}The warnings above say what to do about each failure. Then run this again: it skips what is already done.`
    });
}
const withAnswer = ({ why, service }) => service === undefined ? why : `${why} (${(0,errors/* describeServiceError */.VN)(service)})`;
async function failureOf({ log }, work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            log.debug(error instanceof Error ? (error.stack ?? '') : (0,errors/* messageOf */.bD)(error));
        const message = (0,errors/* messageOf */.bD)(error);
        log.warning(message);
        return { message, why: error instanceof errors/* ActionError */.lZ ? withAnswer(error) : message };
    }
}
function runOf(run, name, report) {
    const prefixed = (line) => `[${(0,display/* plainText */.wh)(name, 60)}] ${line}`;
    const log = {
        info: message => run.log.info(prefixed(message)),
        notice: message => run.log.notice(prefixed(message)),
        warning: message => run.log.warning(prefixed(message)),
        debug: message => run.log.debug(prefixed(message))
    };
    return { ...run, log, report };
}

;// CONCATENATED MODULE: ./lib/commands/batch/export-batch.js






async function exportBatch(run, order) {
    const { platform, log, report } = run;
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const apps = (0,choose_named/* chooseNamed */.F)(order.apps, await platform.apps.list(environment.id), `apps in ${(0,display/* quoted */.TL)(environment.displayName)}`);
    log.info(`Exporting ${apps.length} apps from ${(0,display/* quoted */.TL)(environment.displayName)}, ${order.parallel} at a time`);
    const names = namesFor(apps);
    const folder = (order.packageFile ?? '.').replace(/(?<![\\/])[\\/]+$/, '');
    const items = apps.map(({ id, displayName }) => ({ id, name: displayName, file: names.get(id) ?? id }));
    await runBatch(run, items, { parallel: order.parallel, doing: 'export' }, (own, { id, file }) => (0,nothing_written/* writingNothing */.Y)(run.deadline, () => exportCommand(own, {
        ...order,
        root: { kind: 'app', value: id },
        packageFile: `${folder}/${file}.zip`,
        artifactName: `${order.artifactName}-${file}`
    })));
}
function namesFor(apps) {
    const plain = (name) => name
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
        .slice(0, 80);
    const candidates = apps.map(({ id, displayName }) => ({ id, name: plain(displayName) || id }));
    const count = (name) => candidates.filter(other => other.name.toLowerCase() === name.toLowerCase()).length;
    return new Map(candidates.map(({ id, name }) => [id, count(name) > 1 ? `${name}-${id}` : name]));
}

// EXTERNAL MODULE: ./lib/commands/import.js + 15 modules
var commands_import = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/packages/load-package.js
var load_package = __webpack_require__(24461);
// EXTERNAL MODULE: ./lib/commands/packages/with-values.js + 2 modules
var with_values = __webpack_require__(69048);
;// CONCATENATED MODULE: ./lib/commands/batch/import-batch.js











async function importBatch(run, order, packages) {
    const { log } = run;
    const all = await (0,side_by_side/* sideBySide */.Q)(await sourcesOf(run, packages), order.parallel, source => read(run, source));
    const readable = all.filter(one => 'pkg' in one);
    const unread = all.filter(one => 'failure' in one);
    const batch = order.apps === undefined || readable.length === 0 ? readable : chosenOf(readable, order.apps);
    rejectSameNames(batch);
    rejectUnmatchedChoices(batch, order.resources, unread);
    const values = await (0,with_values/* sharedValues */.wC)(run, batch, order.values);
    log.info(`Importing ${batch.length} packages, ${order.parallel} at a time`);
    const imported = new Map();
    const turns = new Turns(batch);
    await runBatch(run, [...batch, ...unread], { parallel: order.parallel, doing: 'import' }, (own, one) => {
        if ('failure' in one)
            throw one.failure;
        return turns.take(one, imported, async () => {
            const { flows, failure } = await (0,commands_import/* importPackage */.U)(own, {
                ...order,
                values,
                app: undefined,
                flow: undefined,
                ...one.source,
                opened: one.opened,
                backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${batch.indexOf(one) + 1}.zip`),
                resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
            });
            for (const { key, id } of one.pkg.flows) {
                const target = flows.find(flow => flow.key === key)?.id;
                if (target !== undefined)
                    imported.set(id.toLowerCase(), target);
            }
            if (failure !== undefined)
                throw failure;
        });
    });
}
class Turns {
    #packages;
    #underway = new Map();
    constructor(packages) {
        this.#packages = packages;
    }
    async take(one, imported, work) {
        const done = this.#afterOthers(one, imported).then(work);
        this.#underway.set(one, done);
        try {
            return await done;
        }
        finally {
            this.#underway.delete(one);
        }
    }
    async #afterOthers(one, imported) {
        const earlier = this.#packages.slice(0, this.#packages.indexOf(one));
        const waitsFor = (other) => this.#underway.has(other) &&
            other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => (0,ids/* same */.F)(flow.id, id)));
        for (let other = earlier.find(waitsFor); other !== undefined; other = earlier.find(waitsFor))
            await this.#underway.get(other)?.catch(() => undefined);
    }
}
async function sourcesOf({ artifacts }, packages) {
    if ('files' in packages)
        return packages.files.map(file => (typeof file === 'string' ? { packageFile: file, artifactName: '' } : file));
    const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }));
    return (0,choose_named/* chooseNamed */.F)(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }));
}
async function read(run, source) {
    if ('refusal' in source)
        return { name: source.path, failure: source.refusal };
    try {
        const opened = await (0,load_package/* openPackage */.R$)(run, source);
        const pkg = await run.packages.read(opened.bytes, (0,load_package/* nameOfSource */.Io)(source));
        const name = (0,package_resource/* displayNameOf */.Nv)(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey);
        return { source, opened, pkg, name };
    }
    catch (failure) {
        if (!(failure instanceof errors/* ActionError */.lZ))
            throw failure;
        return { name: source.packageFile ?? source.artifactName, failure };
    }
}
const chosenOf = (all, apps) => {
    const items = all.map(one => ({
        ...one,
        id: one.source.packageFile ?? one.source.artifactName,
        displayName: one.name
    }));
    return (0,choose_named/* chooseNamed */.F)(apps, items, 'apps in the packages');
};
function rejectSameNames(packages) {
    const repeated = packages.filter(one => packages.some(other => other !== one && (0,ids/* same */.F)(other.name, one.name)));
    if (repeated.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: 'import several packages',
        why: `several contain an app (or flow) with the same name: ${(0,display/* listed */.KE)(repeated.map(({ source, name }) => `${(0,display/* quoted */.TL)(name)} in ${(0,load_package/* nameOfSource */.Io)(source)}`))}`,
        remedy: 'Nothing was written. Name only one package for each app.'
    });
}
const choicesFor = ({ pkg }, choices) => choices.filter(choice => (0,planning_choices/* keyMeantBy */.k)(choice, pkg.resources) !== undefined);
function rejectUnmatchedChoices(packages, choices, unread) {
    const unmatched = choices.filter(choice => !packages.some(({ pkg }) => (0,planning_choices/* keyMeantBy */.k)(choice, pkg.resources) !== undefined));
    if (unmatched.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: 'apply the input resources',
        why: `${(0,display/* listed */.KE)(unmatched.map(({ written }) => (0,display/* quoted */.TL)(written)))} ${unmatched.length === 1 ? 'matches' : 'match'} no resource in any package, or several in one${unread.length === 0 ? '' : `. Not read: ${(0,display/* listed */.KE)(unread.map(one => (0,errors/* messageOf */.bD)(one.failure)))}`}`,
        remedy: `Nothing was written. The packages contain: ${(0,display/* listed */.KE)(packages.map(({ name }) => (0,display/* quoted */.TL)(name)))}. Where several resources have the same name, put the kind in front (flow:…).`
    });
}
const sharedChoices = ({ pkg }, choices, imported) => pkg.flows.flatMap(({ key, id }) => {
    const target = imported.get(id.toLowerCase());
    if (target === undefined || choices.some(choice => (0,planning_choices/* keyMeantBy */.k)(choice, pkg.resources) === key))
        return [];
    return [
        {
            kind: 'flow',
            name: key,
            written: key,
            import: 'existing',
            target,
            why: 'imported with another package of this run'
        }
    ];
});

// EXTERNAL MODULE: ./lib/commands/plan.js
var plan = __webpack_require__(67667);
// EXTERNAL MODULE: ./lib/commands/publish.js + 1 modules
var publish = __webpack_require__(98168);
// EXTERNAL MODULE: ./lib/commands/restore.js
var restore = __webpack_require__(38288);
;// CONCATENATED MODULE: ./lib/main/dispatch.js










async function dispatch(run, inputs, environment) {
    switch (inputs.command) {
        case 'export':
            return (0,nothing_written/* writingNothing */.Y)(run.deadline, () => inputs.apps === undefined ? exportCommand(run, inputs) : exportBatch(run, { ...inputs, apps: inputs.apps }));
        case 'plan':
            return (0,nothing_written/* writingNothing */.Y)(run.deadline, () => (0,plan/* planCommand */.V)(run, { ...inputs, planFile: inputs.planFile ?? (0,runner_environment/* planPath */.pw)(environment), onFailure: 'keep' }));
        case 'import':
            return importAll(run, inputs, environment);
        case 'publish':
            return (0,publish/* publishCommand */.l)(run, inputs);
        case 'restore':
            return (0,restore/* restoreCommand */.O)(run, inputs);
    }
}
async function importAll(run, inputs, environment) {
    const options = { ...inputs, backupFile: inputs.backup ? (0,runner_environment/* backupPath */.wZ)(environment) : undefined };
    const { batch } = inputs;
    if (batch === undefined)
        return (0,commands_import/* importCommand */.L)(run, options);
    const packages = 'artifacts' in batch ? batch : { files: await filesOf(batch.files, environment) };
    return importBatch(run, { ...options, apps: inputs.app }, packages);
}
async function filesOf(patterns, { workspace }) {
    const found = await (0,package_files/* createPackageFinder */.d)(workspace).find(patterns);
    return found.map(({ path, refusal }) => (refusal === undefined ? path : { path, refusal }));
}

// EXTERNAL MODULE: ./lib/main/earlier-records.js + 1 modules
var earlier_records = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/main/refresh-token-care.js
var refresh_token_care = __webpack_require__(57642);
// EXTERNAL MODULE: ./lib/main/sign-in.js + 1 modules
var sign_in = __webpack_require__(82131);
;// CONCATENATED MODULE: ./lib/main/run-command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















async function runCommand(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, redactor, log, signal, sentenceOf } = context;
        const clock = system_clock/* systemClock */.m;
        const started = clock.now();
        const deadline = new base_deadline/* Deadline */.B(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
        const files = (0,runner_files/* createFiles */.qm)(environment.workspace);
        const report = new report_draft/* ReportDraft */.G({
            command: inputs.command,
            cloud: inputs.cloud,
            simulated: inputs.cloud === 'Embedded',
            identity: ''
        });
        const embedded = __addDisposableResource(env_1, await (0,sign_in/* joinEmbedded */.bq)(inputs, log), true);
        const rotated = new refresh_token_care/* RotatedToken */.fu();
        const old = (0,refresh_token_care/* ageWarning */.qy)(inputs);
        let failure;
        try {
            const platform = await (0,connect/* connect */.Ng)(inputs, embedded, context, deadline, token => rotated.note(token));
            report.set({ identity: platform.identity.name });
            const artifacts = (0,runner_artifacts/* createArtifacts */.G)({
                temp: environment.temp,
                available: environment.hasArtifactService,
                attempt: environment.attempt,
                log,
                redactor,
                deadline,
                signal,
                ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
            });
            const run = {
                cloud: inputs.cloud,
                platform,
                files,
                log,
                clock,
                deadline,
                report,
                permissionCheck: inputs.permissionCheck,
                withoutSecrets: text => redactor.redact(text),
                packages: (0,reader/* createReader */.W)((0,create_pool/* createPool */.b)(context.workerEntry, signal)),
                artifacts,
                records: (0,records/* createRecords */.t)({
                    file: 'recordFile' in inputs && inputs.recordFile !== undefined
                        ? new records_file/* RecordsFile */.F({ path: inputs.recordFile, workspace: environment.workspace, files, many: false })
                        : undefined,
                    temp: environment.temp,
                    files,
                    artifacts,
                    earlier: (0,earlier_records/* earlierRecords */.X)('githubToken' in inputs ? inputs.githubToken : undefined, context, deadline),
                    run: environment.runUrl,
                    log
                }),
                locks: (0,locks/* createLocks */.h)({
                    folder: (0,external_node_path_.join)(environment.machine, 'power-app-locks'),
                    run: environment.runUrl ?? `a run in ${environment.workspace}`,
                    command: inputs.command,
                    scope: inputs.embedded?.state ?? '',
                    now: () => clock.now()
                })
            };
            await dispatch(run, inputs, environment);
        }
        catch (error) {
            failure = signal.aborted ? signal.reason : error;
            report.set({ outcome: 'failed' });
        }
        for (const warning of [old, await (0,refresh_token_care/* handBack */.t9)(rotated, inputs, context)]) {
            if (warning === undefined)
                continue;
            log.warning(warning);
            report.remark(warning);
        }
        const unused = (0,sign_in/* warnOfUnused */.Mw)(embedded, log);
        if (unused !== undefined)
            report.remark(unused);
        const ending = {
            milliseconds: clock.now() - started,
            ...(failure === undefined ? {} : { failure: redactor.redact(sentenceOf(failure)) })
        };
        const writeFailure = await writeReport({ environment, files, log, redactor }, report.current, ending);
        context.showRun?.((0,redacted/* redactedReport */.d)(report.current, redactor), ending);
        if (failure !== undefined)
            throw failure;
        if (writeFailure !== undefined)
            throw writeFailure;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
