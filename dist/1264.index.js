export const id = 1264;
export const ids = [1264,614];
export const modules = {

/***/ 10614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
const simulationStamp = 'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.';


/***/ }),

/***/ 21264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   targetsSummary: () => (/* binding */ targetsSummary)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _report_simulation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10614);
/* harmony import */ var _report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3501);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14275);





const SHARE_OF_FAILURES = 300_000;
const SHARE_OF_DRIFT = 100_000;
const SHARE_OF_TABLE = 450_000;
const MARKS = {
    created: '🆕',
    updated: '✏️',
    unchanged: '✅',
    failed: '❌',
    'not-started': '⏸️'
};
const ORDER = Object.keys(MARKS);
const VERBS = {
    plan: 'Planned',
    import: 'Imported into',
    publish: 'Published in',
    restore: 'Restored in',
    collect: 'Done with'
};
function targetsSummary(result) {
    const { targets, simulated, failure, sumsUp } = result;
    const failed = targets.filter(({ outcome }) => outcome === 'failed');
    const waiting = targets.filter(({ outcome }) => outcome === 'not-started');
    const passed = targets
        .filter(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)
        .sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
    return `${[
        `## ${headline(result, passed.length)}`,
        ...(simulated ? ['', '> [!IMPORTANT]', `> ${_report_simulation_js__WEBPACK_IMPORTED_MODULE_3__/* .simulationStamp */ .$}`] : []),
        ...(failure !== undefined && sumsUp !== true ? ['', `❌ ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000)}`] : []),
        ...(targets.length === 0
            ? []
            : ['', `${counts(result)}${result.command === 'plan' ? '. Nothing was written.' : ''}`]),
        ...(failed.length === 0
            ? []
            : [
                '',
                ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_FAILURES, failed, 'failure', target => `- ❌ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(target.id)}**: ${whyOf(target)}`)
            ]),
        ...driftIn(targets),
        ...(targets.length === 0
            ? []
            : [
                '',
                ...(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Target', 'Ring', 'Outcome', 'What', 'App', 'Version', 'Flows', 'Time'], []),
                ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_TABLE, [...failed, ...waiting, ...passed], 'target', target => rowOf(target, result.command))
            ]),
        ...digestsOf(result)
    ].join('\n')}\n`;
}
function headline({ command, targets, failure }, passed) {
    const mark = passed === targets.length && failure === undefined ? '✅' : '❌';
    const noun = targets.length === 1 ? 'target' : 'targets';
    const count = passed === targets.length ? String(passed) : `${passed} of ${targets.length}`;
    return `${mark} ${VERBS[command] ?? 'Done with'} ${count} ${noun}`;
}
function counts({ targets, command }) {
    return ORDER
        .flatMap(outcome => {
        const count = targets.filter(target => target.outcome === outcome).length;
        return count === 0 ? [] : [`${MARKS[outcome]} ${count} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(command, outcome)}`];
    })
        .join(' · ');
}
const whyOf = ({ failure = '', rolledBack }) => `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000)}${rolledBack === true ? ' It was rolled back.' : ''}`;
function rowOf(target, command) {
    const { id, ring, outcome, environment, app, failure, milliseconds, summary } = target;
    const why = outcome === 'not-started' && failure !== undefined ? `: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 300)}` : '';
    const place = environment === undefined ? '' : ` (${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(environment.name, 100)})`;
    return (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappingRow */ .JB)([
        `${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(id)}${place}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(ring),
        `${MARKS[outcome]} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX)(command, outcome)}${why}`,
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(summary ?? '', 300),
        app === undefined ? '' : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(app.name, app.url, 100),
        (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(app?.versionAfter ?? app?.versionBefore ?? '', 60),
        flowsOf(target),
        milliseconds === undefined ? '' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds)
    ]);
}
function digestsOf({ package: pkg, plan }) {
    if (pkg === undefined)
        return [];
    const planned = plan === undefined ? '' : `<br>Plan ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.digest)} in ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan.file)}`;
    return ['', `Package **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(pkg.name, 100)}** ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pkg.digest)}${planned}`];
}
function driftIn(targets) {
    const drifted = targets.filter(({ drift }) => drift !== undefined && drift.length > 0);
    if (drifted.length === 0)
        return [];
    return [
        '',
        ...(0,_report_sections_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_DRIFT, drifted, 'target', ({ id, drift = [] }) => `- ⚠️ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(id)}** was changed since the last promotion: ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(drift.join(' '), 1_000)}`)
    ];
}
function flowsOf({ flows }) {
    if (flows.length === 0)
        return '';
    const known = flows.filter(({ state }) => state !== undefined);
    const on = known.filter(({ state }) => state === 'on').length;
    return known.length === 0 || on === flows.length ? String(flows.length) : `⚠️ ${on} of ${flows.length} on`;
}


/***/ })

};
