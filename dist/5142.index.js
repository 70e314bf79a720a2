export const id = 5142;
export const ids = [5142];
export const modules = {

/***/ 62961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _sections_blockers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15051);
/* harmony import */ var _sections_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75162);
/* harmony import */ var _planned_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4050);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7925);





function headline(report, failure) {
    if (report.parts !== undefined)
        return (0,_sections_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .batchTitle */ .nM)(report);
    const { command, plan } = report;
    if (command === 'plan' && plan !== undefined)
        return planHeadline(report, plan);
    if (failure !== undefined || report.outcome === 'failed')
        return `❌ ${failedHeadline(report)}`;
    switch (command) {
        case 'export':
            return `✅ Exported ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(report.resources.filter(isContent)) || 'the package'}`;
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
    const blockers = (0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersIn */ .hO)(report);
    if (plan.state === 'blocked')
        return `🔴 Blocked${toFix(blockers)}`;
    if (plan.state === 'unchanged')
        return '✅ Nothing to do';
    if (plan.newEnvironment !== undefined && report.missing.length > 0)
        return `📋 Create the environment, then stop: ${report.missing.length} to create there`;
    const steps = [
        ...(plan.newEnvironment === undefined ? [] : ['create the environment']),
        ...(plan.imports ? (0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedBy */ .IW)(report.resources, resource => (0,_planned_action_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedAction */ .T)(resource, plan))) : []),
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
    if (!resources.some(({ outcome: one }) => WRITTEN.has(one))) {
        if (!changed)
            return '✅ Nothing to do';
        return outcome === 'updated' && publishState === 'published'
            ? '✅ Published the draft, nothing to import'
            : '✅ Flow states or sharing applied, nothing to import';
    }
    const done = (0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedBy */ .IW)(resources, ({ outcome: one }) => (WRITTEN.has(one) ? one : undefined)));
    const created = report.createdEnvironment === undefined ? [] : ['environment created'];
    const parts = [...created, ...done, ...(publishState === undefined ? [] : PUBLISHING[publishState])];
    const off = flowsOff(report);
    if (off === 0)
        return `✅ ${sentence(parts)}`;
    const all = resources.filter(({ kind, outcome: one }) => kind === 'flow' && WRITTEN.has(one)).length;
    return `⚠️ Imported, ${off < all ? `${off} of ${all} flows ${off === 1 ? 'is' : 'are'}` : all === 1 ? 'the flow is' : 'flows are'} off`;
}
const flowsOff = ({ flowsOff: named, flows, resources }) => named?.length ??
    flows.filter(({ key, state }) => state !== undefined && state !== 'on' && isWritten(resources, key)).length;
const PUBLISHING = { published: ['published'], 'draft-left': ['not published'], 'nothing-to-publish': [] };
const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const isWritten = (resources, key) => resources.some(resource => resource.key === key && WRITTEN.has(resource.outcome));
const sentence = (parts) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(parts.join(', '));
function failedHeadline(report) {
    const { command, rollback: undone, resources, publishState } = report;
    if (report.createdEnvironment !== undefined && !resources.some(({ outcome }) => WRITTEN.has(outcome)))
        return `Environment created, not imported${toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersIn */ .hO)(report))}`;
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
    const written = resources.filter(({ outcome }) => WRITTEN.has(outcome));
    if (command !== 'import' || written.length === 0)
        return `${NOT_DONE[command]}${command === 'import' ? toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersIn */ .hO)(report)) : ''}`;
    if (failing.length > 0)
        return `Partly imported: ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(failing)} failed`;
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

/***/ 95142:
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
        rows.push(['Environment', `${(0,markdown/* link */.nf)(environment.name, environment.url)} ${(0,markdown/* code */.aY)(environment.id)}`]);
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
                ...(0,sections_rows/* rowsWithin */.d)(values_SHARE, mapped, 'value', ({ kind, before, after, count, places }) => (0,markdown/* wrappingRow */.JB)([(0,markdown/* cell */.Hn)(kind), (0,markdown/* code */.aY)(before), before === after ? 'stays' : (0,markdown/* code */.aY)(after), inPlaces(count, places)])),
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
                    .map(({ kind, value, count, where }) => `- ${(0,markdown/* cell */.Hn)(kind)} ${(0,markdown/* code */.aY)(value)}, ${(0,display/* pluralize */.td)(count, 'place')}${where === undefined ? '' : `: ${(0,markdown/* cell */.Hn)(where)}`}`),
                ...(more > 0 ? [`- and ${more} more`] : []),
                '',
                '</details>'
            ])
    ];
}
const UNSUPPORTED = 'Microsoft does not support packages that were edited. Users of a public tool edit packages like this and import them. This action never tried it against a tenant.';
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
        markdown = redactor.redact(renderSummary(report, ending));
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
            (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown ?? redactor.redact(renderSummary(report, ending)));
        });
}

// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/records.js
var records = __webpack_require__(2167);
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
// EXTERNAL MODULE: ./lib/main/connect.js
var connect = __webpack_require__(10483);
// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 1 modules
var package_files = __webpack_require__(73211);
// EXTERNAL MODULE: ./lib/base/nothing-written.js
var nothing_written = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/packages/export-package.js
var export_package = __webpack_require__(58227);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/commands/restoring/versions.js
var restoring_versions = __webpack_require__(95479);
;// CONCATENATED MODULE: ./lib/commands/packages/packed-version.js


function packedVersion(app, packed) {
    if (app?.hasDraft !== true)
        return undefined;
    const draft = `an unpublished draft, version ${app.newestVersion ?? 'unknown'}`;
    const published = app.publishedVersion;
    const start = `${(0,display/* quoted */.TL)(app.displayName)} has ${draft}.`;
    if ((0,restoring_versions/* sameMoment */.f)(packed, published))
        return `${start} The package contains the published version, ${published}, without the changes in the draft. Publish the draft and export again to include them.`;
    if ((0,restoring_versions/* sameMoment */.f)(packed, app.newestVersion))
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

// EXTERNAL MODULE: ./lib/commands/import.js + 16 modules
var commands_import = __webpack_require__(50335);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/packages/load-package.js
var load_package = __webpack_require__(24461);
// EXTERNAL MODULE: ./lib/commands/packages/with-values.js
var with_values = __webpack_require__(3727);
;// CONCATENATED MODULE: ./lib/commands/batch/import-batch.js











async function importBatch(run, order, packages) {
    const { log } = run;
    const all = await (0,side_by_side/* sideBySide */.Q)(await sourcesOf(run, packages), order.parallel, source => read(run, source));
    const readable = all.filter(one => 'pkg' in one);
    const unread = all.filter(one => 'failure' in one);
    const batch = order.apps === undefined || readable.length === 0 ? readable : chosenOf(readable, order.apps);
    rejectSameNames(batch);
    rejectUnmatchedChoices(batch, order.resources, unread);
    const values = await (0,with_values/* sharedValues */.w)(run, batch, order.values);
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
            other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => (0,ids/* same */.FB)(flow.id, id)));
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
    const repeated = packages.filter(one => packages.some(other => other !== one && (0,ids/* same */.FB)(other.name, one.name)));
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

// EXTERNAL MODULE: ./lib/commands/plan.js + 1 modules
var plan = __webpack_require__(85544);
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

// EXTERNAL MODULE: ./lib/main/earlier-artifacts.js
var earlier_artifacts = __webpack_require__(60819);
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
        const files = (0,runner_files/* createFiles */.q)(environment.workspace);
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
                packages: (0,reader/* createReader */.W)((0,create_pool/* createPool */.b)(context.workerEntry, signal)),
                artifacts,
                records: (0,records/* createRecords */.t)({
                    file: 'recordFile' in inputs ? inputs.recordFile : undefined,
                    workspace: environment.workspace,
                    temp: environment.temp,
                    files,
                    artifacts,
                    earlier: (0,earlier_artifacts/* earlierArtifacts */.m)('githubToken' in inputs ? inputs.githubToken : undefined, context, deadline),
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
