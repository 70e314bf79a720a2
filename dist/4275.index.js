export const id = 4275;
export const ids = [4275];
export const modules = {

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

/***/ 14275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DY: () => (/* binding */ toRunAgain),
/* harmony export */   Ff: () => (/* binding */ TARGETS_RESULT_SCHEMA),
/* harmony export */   Gd: () => (/* binding */ TARGETS_RESULT_KIND),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62961);

const TARGETS_RESULT_SCHEMA = 1;
const TARGETS_RESULT_KIND = 'power-apps-targets-result';
function resultOf({ id, ring }, report, { failure, milliseconds }) {
    const { app, flows, environment, plan, rollback } = report;
    return {
        id,
        ring,
        outcome: failure === undefined ? report.outcome : 'failed',
        failure,
        environment: environment === undefined ? undefined : { id: environment.id, name: environment.name },
        app: app === undefined
            ? undefined
            : {
                id: app.id,
                name: app.name,
                url: app.url,
                versionBefore: app.versionBefore,
                versionAfter: app.versionAfter
            },
        flows: flows.map(({ name, id: flow, state }) => ({ name, id: flow, state })),
        publishState: report.publishState,
        changed: report.changed,
        rolledBack: rollback === undefined ? undefined : rollback.done.length > 0 && rollback.left.length === 0,
        planState: plan?.state,
        planDigest: plan?.digest ?? report.approvedPlan?.digest,
        drift: report.drift !== undefined && report.drift.length > 0 ? report.drift : undefined,
        backup: report.backup?.file,
        milliseconds,
        summary: report.outcome === 'failed' && failure === undefined ? undefined : (0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(report, failure)
    };
}
const isPassed = ({ outcome }) => outcome !== 'failed' && outcome !== 'not-started';
const toRunAgain = (targets) => targets.filter(target => !isPassed(target)).map(({ id }) => id);
const PLANNED = {
    created: 'to create',
    updated: 'to update',
    unchanged: 'nothing to do',
    failed: 'failed',
    'not-started': 'not started'
};
const outcomeWords = (command, outcome) => command === 'plan' ? PLANNED[outcome] : outcome === 'not-started' ? 'not started' : outcome;


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


/***/ })

};
