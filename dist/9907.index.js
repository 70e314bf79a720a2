export const id = 9907;
export const ids = [9907];
export const modules = {

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


/***/ }),

/***/ 90286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ targetsResult)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14275);

const targetsResult = (known) => ({
    schema: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS_RESULT_SCHEMA */ .Ff,
    kind: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS_RESULT_KIND */ .Gd,
    ...known,
    simulated: known.simulated ?? false
});


/***/ }),

/***/ 86416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeTargetsReport)
});

// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/report/write-failures.js
var write_failures = __webpack_require__(75656);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/targets-report/result.js
var targets_report_result = __webpack_require__(14275);
;// CONCATENATED MODULE: ./lib/action/targets-report/outputs.js


function targetsOutputs(result, files) {
    const { targets, plan, package: pkg } = result;
    const given = {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        outcome: result.failure === undefined ? overall(targets.map(({ outcome }) => outcome)) : 'failed',
        changed: String(targets.some(({ changed }) => changed)),
        'plan-file': plan?.file ?? '',
        'plan-digest': plan?.digest ?? '',
        'plan-state': planState(result),
        'record-file': result.recordFile ?? '',
        targets: (0,outputs/* boundedList */.Y4)(targets.map(entry)),
        'failed-targets': boundedIds((0,targets_report_result/* toRunAgain */.Wj)(targets)).join(','),
        'result-file': files.resultFile ?? '',
        'report-file': files.reportFile ?? '',
        simulated: String(result.simulated)
    };
    return Object.fromEntries(outputs/* OUTPUTS */.py.map(name => [name, given[name] ?? (0,outputs/* emptyOutput */.x9)(name)]));
}
function boundedIds(ids) {
    let length = -1;
    const end = ids.findIndex(id => (length += id.length + 1) > outputs/* MAX_OUTPUT_TEXT */.ji);
    return end === -1 ? ids : ids.slice(0, end);
}
const entry = ({ id, ring, outcome, app, failure }) => ({
    id,
    ring,
    outcome,
    'app-url': app?.url ?? '',
    ...(failure === undefined ? {} : { failure })
});
function overall(outcomes) {
    if (outcomes.some(outcome => outcome === 'failed' || outcome === 'not-started'))
        return 'failed';
    return ['updated', 'created'].find(outcome => outcomes.includes(outcome)) ?? 'unchanged';
}
function planState({ command, targets }) {
    if (command !== 'plan')
        return '';
    if (!targets.every(targets_report_result/* isPassed */.Hh))
        return 'blocked';
    return targets.every(target => target.planState === 'unchanged') ? 'unchanged' : 'ready';
}

// EXTERNAL MODULE: ./lib/action/targets-report/summary.js
var summary = __webpack_require__(21264);
;// CONCATENATED MODULE: ./lib/action/targets-report/write-targets-report.js







async function writeTargetsReport({ environment, files, log, redactor }, result) {
    const unwritten = new write_failures/* WriteFailures */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* redactAll */.$)(result, redactor);
        const resultFile = (0,runner_environment/* resultPath */.jO)(environment, `targets-${result.command}`);
        const reportFile = (0,runner_environment/* reportPath */.eG)(environment, `targets-${result.command}`);
        const written = await unwritten.attempt('result file', () => files.write(resultFile, Buffer.from(`${JSON.stringify(shown, undefined, 2)}\n`)));
        const markdown = redactor.redact((0,summary.targetsSummary)(shown));
        const reported = await unwritten.attempt('report', () => files.write(reportFile, Buffer.from(markdown)));
        const { outputFile, summaryFile } = environment;
        if (outputFile !== undefined)
            await unwritten.attempt('outputs', () => {
                const outputs = targetsOutputs(shown, {
                    resultFile: written ? resultFile : undefined,
                    reportFile: reported ? reportFile : undefined
                });
                const again = (0,targets_report_result/* toRunAgain */.Wj)(shown.targets);
                const named = boundedIds(again).length;
                if (named < again.length)
                    log.warning(`The output failed-targets has ${named} of ${again.length} ids, because an output is bounded. Set only to failed, and last-result-file to the result file, which has all of them.`);
                for (const [name, value] of Object.entries(outputs))
                    (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
            });
        if (summaryFile !== undefined)
            await unwritten.attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown));
    });
    return unwritten.failure('The command itself has finished.');
}


/***/ }),

/***/ 27319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ assertPackage),
/* harmony export */   Zp: () => (/* binding */ assertPassed),
/* harmony export */   ot: () => (/* binding */ assertPauses),
/* harmony export */   yA: () => (/* binding */ TargetsLeft)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60296);



const DOING = {
    plan: 'plan',
    import: 'import into',
    publish: 'publish in',
    restore: 'restore in',
    collect: 'finish'
};
const MOST = 600;
const REST = 'set only to failed, and last-result-file to the result file of this run.';
class TargetsLeft extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
}
function assertPassed(command, results, isOver = false) {
    const left = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'not-started');
    if (left.length === 0)
        return;
    const failed = left.filter(({ outcome }) => outcome === 'failed');
    throw new TargetsLeft({
        doing: `${DOING[command] ?? 'finish'} ${left.length} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(results.length, 'target')}`,
        why: (0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)([...failed, ...left.filter(({ outcome }) => outcome !== 'failed')].map(({ id, outcome, failure = '' }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} ${outcome === 'failed' ? 'failed' : 'was not started'}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(failure, MOST)}`), 5),
        remedy: `${isOver ? 'The time limit was reached: raise max-async-wait-time.' : 'The summary lists each with what to do.'} ${againOf(command, isOver)}`
    });
}
const againOf = (command, isOver) => command === 'restore'
    ? `Then restore the rest alone: ${REST} With version previous, targets that were restored would otherwise go one version further back.`
    : `Then run this again${isOver ? '' : ': targets that are up to date are left alone'}. To work on the rest alone, ${REST}`;
function assertPackage(approved, digest) {
    if (approved.package === digest)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(approved.file)}`,
        why: `it is for the package ${approved.package}, but this package is ${digest}`,
        remedy: 'Nothing was written. Import the package that was planned, or have a new plan approved.'
    });
}
function assertPauses(rings, minutes) {
    const pauses = rings.slice(0, -1).reduce((sum, { pause }) => sum + pause, 0);
    if (pauses < minutes * 60_000)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: 'start with the rings',
        why: `the pauses between them take ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(pauses)}, but max-async-wait-time ends the run after ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minutes * 60_000)}`,
        remedy: 'Nothing was written. Raise max-async-wait-time, or shorten the pauses in the targets file.'
    });
}


/***/ }),

/***/ 29907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMany: () => (/* binding */ runMany)
});

// EXTERNAL MODULE: ./lib/action/inputs/targets/amount.js
var amount = __webpack_require__(74911);
// EXTERNAL MODULE: ./lib/action/runner/artifacts.js + 1 modules
var runner_artifacts = __webpack_require__(67097);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/targets-report/result.js
var targets_report_result = __webpack_require__(14275);
// EXTERNAL MODULE: ./lib/action/targets-report/targets-result.js
var targets_result = __webpack_require__(90286);
// EXTERNAL MODULE: ./lib/action/targets-report/write-targets-report.js + 1 modules
var write_targets_report = __webpack_require__(86416);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/deadline.js
var base_deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/packages/digest.js
var packages_digest = __webpack_require__(33408);
// EXTERNAL MODULE: ./lib/commands/packages/load-package.js
var load_package = __webpack_require__(24461);
;// CONCATENATED MODULE: ./lib/commands/packages/shared-reader.js
function sharedReader(reader, shared) {
    let read;
    let checked;
    return {
        ...reader,
        read: (bytes, what) => (bytes === shared ? (read ??= reader.read(bytes, what)) : reader.read(bytes, what)),
        check: async (pkg) => (pkg === (await read) ? (checked ??= reader.check(pkg)) : reader.check(pkg))
    };
}

// EXTERNAL MODULE: ./lib/commands/planning/approved-plan.js
var approved_plan = __webpack_require__(12983);
// EXTERNAL MODULE: ./lib/commands/targets/passed.js
var passed = __webpack_require__(27319);
// EXTERNAL MODULE: ./lib/commands/batch/side-by-side.js
var side_by_side = __webpack_require__(58432);
;// CONCATENATED MODULE: ./lib/commands/targets/run-rings.js



async function runRings({ clock, deadline, cancelled, log, groupOf }, rings, work, ended) {
    let stopped;
    for (const [index, ring] of rings.entries()) {
        const progress = new RingProgress(ring, clock, deadline, log);
        const undos = new Map();
        const stopHere = () => {
            if (stopped !== undefined)
                return stopped;
            if (cancelled.aborted)
                return 'the run was cancelled before its turn';
            return deadline.over() ? 'the time limit was reached before its turn (max-async-wait-time)' : undefined;
        };
        const workOn = async (target) => {
            const why = stopHere();
            if (why !== undefined) {
                await ended(target, { kind: 'not-started', why });
                return;
            }
            progress.begins(target.id);
            const end = await endOf(async () => {
                const undo = await work(target);
                if (ring.rollsBack === true && undo !== undefined)
                    undos.set(target, undo);
            });
            if (end.kind === 'failed')
                progress.failed += 1;
            if (progress.failed >= ring.stopAfter && !cancelled.aborted)
                stopped ??= `the ring ${(0,display/* quoted */.TL)(ring.name)} stopped after ${(0,display/* pluralize */.td)(progress.failed, 'failure')}`;
            await ended(target, end);
            progress.ends(target.id);
        };
        await (0,side_by_side/* sideBySide */.Q)(ring.targets, Math.max(1, ring.parallel), workOn, groupOf);
        if (progress.failed >= ring.stopAfter && !cancelled.aborted)
            await bringBack(ring, undos, stopped ?? '', log, ended);
        const hasMore = rings.slice(index + 1).some(({ targets }) => targets.length > 0);
        if (ring.pause > 0 && ring.targets.length > 0 && hasMore && stopHere() === undefined) {
            const pause = Math.min(ring.pause, deadline.left());
            log.info(`Waiting for ${(0,display/* duration */.p0)(pause)} after the ring ${(0,display/* quoted */.TL)(ring.name)}`);
            await clock.sleep(pause, cancelled).catch(() => undefined);
        }
    }
}
async function bringBack({ name, parallel }, undos, stopped, log, ended) {
    if (undos.size === 0)
        return;
    log.warning(`Bringing back ${(0,display/* pluralize */.td)(undos.size, 'target')} of the ring ${(0,display/* quoted */.TL)(name)}, because ${stopped}`);
    await (0,side_by_side/* sideBySide */.Q)([...undos], parallel, async ([target, undo]) => {
        const why = new errors/* ActionError */.lZ({
            doing: `keep the release in ${(0,display/* quoted */.TL)(target.id)}`,
            why: `${stopped}, and "rollback: ring" brings all of it back`,
            remedy: 'Correct what failed in the other targets, then run this again.'
        });
        const failure = await undo(why).catch((error) => error);
        await ended(target, { kind: 'failed', failure: failure ?? why });
    });
}
async function endOf(work) {
    try {
        await work();
        return { kind: 'done' };
    }
    catch (failure) {
        return { kind: 'failed', failure };
    }
}
const LINE_EVERY = 5_000;
class RingProgress {
    failed = 0;
    #ring;
    #clock;
    #deadline;
    #log;
    #underway = new Set();
    #over = 0;
    #said;
    constructor(ring, clock, deadline, log) {
        this.#ring = ring;
        this.#clock = clock;
        this.#deadline = deadline;
        this.#log = log;
    }
    begins(id) {
        this.#underway.add(id);
    }
    ends(id) {
        this.#underway.delete(id);
        this.#over += 1;
        const { name, targets } = this.#ring;
        const at = this.#clock.now();
        const isNews = this.#said === undefined || this.failed > this.#said.failed || at - this.#said.at >= LINE_EVERY;
        if (!isNews && this.#over < targets.length)
            return;
        this.#said = { at, failed: this.failed };
        const rest = this.#underway.size === 0 ? '' : `; under way: ${(0,display/* listed */.KE)([...this.#underway], 3)}`;
        this.#log.info(`Ring ${(0,display/* quoted */.TL)(name)}: ${this.#over} of ${targets.length} done, ${this.failed} failed, ${(0,display/* duration */.p0)(this.#deadline.left())} left${rest}`);
    }
}

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/commands/planning/plan-document.js + 1 modules
var plan_document = __webpack_require__(16341);
;// CONCATENATED MODULE: ./lib/commands/targets/targets-plan.js






const KIND = 'power-apps-targets-plan';
const SCHEMA = 1;
const LARGEST_TARGETS_PLAN = 200_000_000;
const MOST_TARGETS = 10_000;
const sealOf = (pkg, targets) => (0,package_digest/* digestOf */.o)(Buffer.from(JSON.stringify([KIND, pkg, targets.map(({ id, digest }) => [id, digest])])));
function targetsPlan(pkg, targets) {
    const sealed = targets.map(({ id, plan }) => ({ id, digest: plan.digests.plan }));
    return { kind: KIND, schema: SCHEMA, package: pkg, targets, digest: sealOf(pkg, sealed) };
}
const targetsPlanText = (plan) => `${JSON.stringify(plan, undefined, 1)}\n`;
function readTargetsPlan(bytes, file) {
    const fail = (why) => new errors/* ActionError */.lZ({
        doing: `read the plan ${(0,display/* quoted */.TL)(file)}`,
        why,
        remedy: 'Nothing was written. Use the file that command: plan wrote with targets-file, or make a new plan.'
    });
    let value;
    try {
        value = (0,json_text/* parseJson */.qF)(bytes, file);
    }
    catch (error) {
        throw fail(error instanceof json_text/* MalformedJson */.iu ? error.why : 'it is not JSON');
    }
    if (!(0,objects/* isObject */.G)(value) || value['kind'] !== KIND)
        throw fail('it is not a plan for the targets of a file');
    const { schema, package: pkg, targets, digest } = value;
    if (schema !== SCHEMA)
        throw fail('another version of the action wrote it');
    if (typeof pkg !== 'string' || !Array.isArray(targets) || targets.length > MOST_TARGETS)
        throw fail('it is not complete');
    const plans = new Map();
    const sealed = targets.map((entry) => {
        const id = (0,objects/* isObject */.G)(entry) ? entry['id'] : undefined;
        if (!(0,objects/* isObject */.G)(entry) || typeof id !== 'string' || plans.has(id))
            throw fail('a target is not named, or named twice');
        const content = Buffer.from(JSON.stringify(entry['plan'] ?? null));
        const { digests, package: planned } = (0,plan_document/* readPlan */.m3)(content, `${file}: ${(0,display/* plainText */.wh)(id, 64)}`);
        if (planned.digest !== pkg)
            throw fail('its plans are for different packages');
        plans.set(id, content);
        return { id, digest: digests.plan };
    });
    if (typeof digest !== 'string' || digest !== sealOf(pkg, sealed))
        throw fail('it was changed after it was made: its content does not match its digest');
    return { file, digest, package: pkg, plans };
}
function assertPlanned({ file, plans }, targets) {
    const missing = targets.filter(({ id }) => !plans.has(id)).map(({ id }) => (0,display/* quoted */.TL)(id));
    if (missing.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `carry out the plan ${(0,display/* quoted */.TL)(file)}`,
        why: `it contains no plan for ${(0,display/* listed */.KE)(missing)}`,
        remedy: 'Nothing was written. Choose the same targets as for the plan (only, except), or make a new plan and have it approved.'
    });
}

// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
// EXTERNAL MODULE: ./lib/workers/reader.js
var workers_reader = __webpack_require__(21376);
// EXTERNAL MODULE: ./lib/main/sign-in.js + 1 modules
var sign_in = __webpack_require__(82131);
// EXTERNAL MODULE: ./lib/commands/import.js + 15 modules
var commands_import = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/plan.js
var plan = __webpack_require__(67667);
// EXTERNAL MODULE: ./lib/commands/publish.js + 1 modules
var publish = __webpack_require__(98168);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
// EXTERNAL MODULE: ./lib/commands/restore.js
var restore = __webpack_require__(38288);
// EXTERNAL MODULE: ./lib/base/nothing-written.js
var nothing_written = __webpack_require__(88758);
;// CONCATENATED MODULE: ./lib/main/targets/carry-out.js









async function carryOut(run, { id, inputs }, release, rollsBack) {
    await assertConfirmed(run, inputs, release.confirm);
    const { source, opened } = release.package ?? {};
    const shared = { ...source, artifactName: source?.artifactName ?? '', opened };
    switch (inputs.command) {
        case 'plan':
            await (0,nothing_written/* writingNothing */.Y)(run.deadline, async () => {
                const planned = await (0,plan/* planImport */.B)(run, { ...inputs, ...shared, planFile: release.planFile, onFailure: 'keep' });
                release.planned(id, planned);
                if (planned.obstacle !== undefined)
                    throw planned.obstacle;
            });
            return undefined;
        case 'import': {
            const { failure, undo } = await (0,commands_import/* importPackage */.U)(run, {
                ...inputs,
                ...shared,
                onFailure: rollsBack ? 'rollback' : inputs.onFailure,
                planFile: release.approved?.file,
                planDigest: undefined,
                planBytes: release.approved?.plans.get(id),
                backupFile: inputs.backup ? release.backupOf(id) : undefined
            });
            if (failure !== undefined)
                throw failure;
            return undo === undefined ? undefined : async (why) => (await undo(why)).failure;
        }
        case 'publish':
            await (0,publish/* publishCommand */.l)(run, inputs);
            return undefined;
        case 'restore':
            await (0,restore/* restoreCommand */.O)(run, inputs);
            return undefined;
        case 'export':
            throw new TypeError('an export has no targets');
    }
}
async function assertConfirmed({ platform }, inputs, confirm) {
    if (confirm === undefined)
        return;
    const creates = 'createEnvironment' in inputs && inputs.createEnvironment !== undefined;
    const environment = inputs.environment.trim();
    const { displayName } = creates
        ? ((await (0,resolve/* findEnvironment */.jY)(platform, environment)) ?? { displayName: environment })
        : await (0,resolve/* resolveEnvironment */.g9)(platform, environment);
    if ((0,ids/* same */.F)(displayName, confirm))
        return;
    throw new errors/* ActionError */.lZ({
        doing: `start in ${(0,display/* quoted */.TL)(displayName)}`,
        why: `confirm says ${(0,display/* quoted */.TL)(confirm)}, which is another environment`,
        remedy: 'Nothing was written. Check the targets, then type the display name of the environment.'
    });
}

// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
;// CONCATENATED MODULE: ./lib/main/targets/patience.js
const LONGEST = 10_000;
const SHORTEST = 1_000;
class Patience {
    #clock;
    #start;
    #left = new Map();
    #answered = new Set();
    #givenUp = new Map();
    #end = new AbortController();
    #isLate = false;
    constructor(clock, tenants) {
        this.#clock = clock;
        this.#start = clock.now();
        for (const tenant of tenants)
            this.#left.set(tenant, (this.#left.get(tenant) ?? 0) + 1);
    }
    async for(tenant, work) {
        const { signal } = this.#of(tenant);
        if (signal.aborted)
            return undefined;
        const ended = new AbortController();
        const givenUp = new Promise(resolve => {
            signal.addEventListener('abort', () => resolve(undefined), { once: true, signal: ended.signal });
        });
        try {
            const answer = work().then(found => {
                this.#answered.add(tenant);
                return found;
            });
            this.#after(LONGEST, ended.signal, () => this.#of(tenant).abort());
            return await Promise.race([answer, givenUp]);
        }
        finally {
            ended.abort();
            this.#left.set(tenant, (this.#left.get(tenant) ?? 1) - 1);
            this.#hurry();
        }
    }
    [Symbol.dispose]() {
        this.#end.abort();
    }
    #hurry() {
        if (this.#isLate)
            return;
        const late = [...this.#left].filter(([, targets]) => targets > 0).map(([tenant]) => tenant);
        if (late.length === 0 || late.some(tenant => this.#answered.has(tenant)))
            return;
        this.#isLate = true;
        this.#after(Math.max(SHORTEST, this.#clock.now() - this.#start), this.#end.signal, () => {
            for (const tenant of late)
                if (!this.#answered.has(tenant))
                    this.#of(tenant).abort();
        });
    }
    #after(milliseconds, signal, act) {
        this.#clock.sleep(milliseconds, signal).then(act, () => undefined);
    }
    #of(tenant) {
        const known = this.#givenUp.get(tenant) ?? new AbortController();
        this.#givenUp.set(tenant, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./lib/main/targets/distinct.js
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







const WIDTH = 8;
async function assertDistinct(shared, targets, name = '') {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const byTenant = new Map();
        for (const target of targets) {
            const tenant = tenantOf(target);
            const group = byTenant.get(tenant);
            if (group === undefined)
                byTenant.set(tenant, [target]);
            else
                group.push(target);
        }
        const several = [...byTenant.values()].filter(group => group.length > 1).flat();
        const patience = __addDisposableResource(env_1, new Patience(shared.deadline.clock, several.map(tenantOf)), false);
        const places = await (0,side_by_side/* sideBySide */.Q)(several, WIDTH, async (target) => ({ id: target.id, key: await patience.for(tenantOf(target), () => placeOf(shared, target, name)) }), tenantOf);
        const byKey = new Map();
        for (const { id, key } of places)
            if (key !== undefined)
                byKey.set(key, [...(byKey.get(key) ?? []), id]);
        const same = [...byKey.values()].filter(ids => ids.length > 1);
        if (same.length === 0)
            return;
        throw new errors/* ActionError */.lZ({
            doing: 'start with the targets',
            why: same.map(ids => `${(0,display/* listed */.KE)(ids.map(display/* quoted */.TL))} are the same environment and app`).join('; '),
            remedy: 'Nothing was written. Keep one of them in the targets file.'
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const tenantOf = ({ inputs: { cloud, signIn } }) => JSON.stringify([cloud, tenantIn(signIn)]);
function tenantIn(signIn) {
    if (signIn === undefined)
        return undefined;
    if (signIn.kind === 'access-token')
        return signIn.tokens.map(token => (0,identity/* identityOf */.c)(token).tenantId?.toLowerCase()).find(tenant => tenant !== undefined);
    return 'tenantId' in signIn ? signIn.tenantId?.toLowerCase() : undefined;
}
async function placeOf({ signIns, context, deadline }, { id, inputs }, name) {
    const app = ('app' in inputs ? inputs.app : undefined) ?? ('flow' in inputs ? inputs.flow : undefined) ?? name;
    try {
        const platform = await signIns.connect(inputs, new base_deadline/* Deadline */.B(deadline.clock, deadline.left()), context.log);
        const creates = 'createEnvironment' in inputs && inputs.createEnvironment !== undefined;
        const environment = creates
            ? ((await (0,resolve/* findEnvironment */.jY)(platform, inputs.environment))?.id ?? `named ${inputs.environment.trim()}`)
            : (await (0,resolve/* resolveEnvironment */.g9)(platform, inputs.environment)).id;
        return JSON.stringify([inputs.cloud, environment.toLowerCase(), app.trim().toLowerCase()]);
    }
    catch (error) {
        context.log.debug(`[${id}] ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/runner/record-names.js
var record_names = __webpack_require__(44257);
// EXTERNAL MODULE: ./lib/commands/records/many-records.js
var many_records = __webpack_require__(86355);
// EXTERNAL MODULE: ./lib/action/runner/coalesced-writes.js
var coalesced_writes = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/action/runner/records-artifact.js




class RecordsArtifact {
    name;
    #artifacts;
    #log;
    #records = new Map();
    #writes = new coalesced_writes/* CoalescedWrites */.W(() => this.#upload());
    #current;
    #hasBegun = false;
    constructor(name, artifacts, log) {
        this.name = name;
        this.#artifacts = artifacts;
        this.#log = log;
    }
    async keep(key, record) {
        this.#records.set(key, record);
        await this.#writes.written();
        return this.#current !== undefined;
    }
    get records() {
        return this.#records;
    }
    async finish() {
        if (this.#current === undefined)
            return;
        try {
            if (this.#current !== this.name)
                await this.#writes.written();
            if (this.#hasBegun)
                await this.#artifacts.remove(`${this.name}${record_names/* UNFINISHED */.yA}`);
        }
        catch (error) {
            this.#log.debug(`The records remain under two names: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #upload() {
        const begun = `${this.name}${record_names/* UNFINISHED */.yA}`;
        const name = this.#current === begun ? this.name : begun;
        if (name === begun)
            this.#hasBegun = true;
        const stored = await this.#artifacts.upload(name, Buffer.from((0,many_records/* manyRecordsText */.nw)(this.#records)), { replace: true });
        if (stored !== undefined)
            this.#current = name;
    }
}

// EXTERNAL MODULE: ./lib/action/runner/records-file.js + 1 modules
var records_file = __webpack_require__(62150);
// EXTERNAL MODULE: ./lib/main/earlier-records.js + 1 modules
var earlier_records = __webpack_require__(6726);
;// CONCATENATED MODULE: ./lib/main/targets/fleet-records.js







function fleetRecords(inputs, targets, context, { artifacts, files, deadline }) {
    const { workspace, step, attempt } = context.environment;
    const name = (0,record_names/* manyArtifact */.SY)(step, targets.map(({ id }) => id), attempt);
    const placeOf = (path) => (0,external_node_path_.resolve)(workspace, path);
    const named = new Map();
    for (const target of targets) {
        const path = 'recordFile' in target.inputs ? target.inputs.recordFile : undefined;
        if (path !== undefined)
            named.set(placeOf(path), (named.get(placeOf(path)) ?? 0) + 1);
    }
    const ofStep = inputs.step.get('record-file').trim();
    const opened = new Map();
    const together = new RecordsArtifact(name, artifacts, context.log);
    return {
        together,
        earlier: (0,earlier_records/* earlierRecords */.X)(inputs.githubToken, context, deadline, name),
        fileOf(path) {
            if (path === undefined)
                return undefined;
            const place = placeOf(path);
            const many = (named.get(place) ?? 0) > 1 || (ofStep !== '' && placeOf(ofStep) === place);
            if (!many)
                return new records_file/* RecordsFile */.F({ path, workspace, files, many });
            const file = opened.get(place) ?? new records_file/* RecordsFile */.F({ path, workspace, files, many });
            opened.set(place, file);
            return file;
        },
        async finish() {
            if (together.records.size === 0)
                return undefined;
            await together.finish();
            if (ofStep !== '')
                return ofStep;
            const file = (0,runner_environment/* recordsPath */.UI)(context.environment);
            await files.write(file, Buffer.from((0,many_records/* manyRecordsText */.nw)(together.records)));
            return file;
        }
    };
}

// EXTERNAL MODULE: ./lib/main/targets/read-fleet.js
var read_fleet = __webpack_require__(91967);
// EXTERNAL MODULE: ./lib/platform/client.js + 27 modules
var client = __webpack_require__(89781);
// EXTERNAL MODULE: ./lib/platform/http/retry.js + 2 modules
var retry = __webpack_require__(2098);
;// CONCATENATED MODULE: ./lib/platform/http/throttle.js

const BY_DEFAULT = 1_000;
class Throttle {
    #until = 0;
    async wait(timing) {
        for (let left = this.#left(timing); left > 0 && left < timing.left(); left = this.#left(timing))
            await (0,retry/* pause */.v7)(left, timing);
    }
    note({ status, headers }, now) {
        if (status !== 429)
            return;
        this.#until = Math.max(this.#until, now + ((0,retry/* retryAfterOf */.sT)(headers, now) ?? BY_DEFAULT));
    }
    #left({ clock }) {
        return this.#until - clock.now();
    }
}

// EXTERNAL MODULE: ./lib/platform/sign-in/token-source.js + 1 modules
var token_source = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/main/connect.js + 2 modules
var connect = __webpack_require__(39627);
// EXTERNAL MODULE: ./lib/main/refresh-token-care.js
var refresh_token_care = __webpack_require__(57642);
;// CONCATENATED MODULE: ./lib/main/targets/sign-ins.js







class SignIns {
    #context;
    #embedded;
    #deadline;
    #identities = new Map();
    #throttles = new Map();
    #agent;
    constructor(context, embedded, deadline) {
        this.#context = context;
        this.#embedded = embedded;
        this.#deadline = deadline;
    }
    async connect(inputs, deadline, log) {
        const { redactor, signal, note } = this.#context;
        const key = JSON.stringify([inputs.cloud, inputs.signIn, inputs.endpoints]);
        const { tokens, environments, forgetEnvironments, policies } = await this.#identity(key, inputs);
        const platform = await (0,client/* createPlatform */.Q)({
            cloud: this.#cloudOf(inputs),
            tokens,
            clock: system_clock/* systemClock */.m,
            deadline,
            signal,
            log,
            secret: value => redactor.add(value),
            agent: inputs.cloud === 'Embedded' ? undefined : await this.#proxied(),
            throttleOf: tenantId => this.#throttle(`${inputs.cloud} ${tenantId ?? key}`),
            policies,
            onProgress: progress => note(progress)
        });
        return {
            ...platform,
            environments: {
                ...platform.environments,
                list: ({ anew = false } = {}) => {
                    if (anew)
                        forgetEnvironments();
                    return environments(platform);
                },
                create: order => platform.environments.create(order).finally(forgetEnvironments)
            }
        };
    }
    async handBack() {
        const settled = await Promise.allSettled(this.#identities.values());
        const identities = settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
        const handed = await Promise.all(identities.map(({ inputs, rotated }) => (0,refresh_token_care/* handBack */.t9)(rotated, inputs, this.#context)));
        const warnings = [...identities.map(({ inputs }) => (0,refresh_token_care/* ageWarning */.qy)(inputs)), ...handed];
        return [...new Set(warnings.filter(warning => warning !== undefined))];
    }
    #cloudOf(inputs) {
        return (0,connect/* cloudOf */.hH)(inputs, inputs.cloud === 'Embedded' ? this.#embedded : undefined);
    }
    #identity(key, inputs) {
        const known = this.#identities.get(key);
        if (known !== undefined)
            return known;
        const created = this.#create(inputs);
        this.#identities.set(key, created);
        return created;
    }
    async #create(inputs) {
        const { redactor, log, signal } = this.#context;
        const isEmbedded = inputs.cloud === 'Embedded';
        const embedded = isEmbedded ? this.#embedded : undefined;
        const rotated = new refresh_token_care/* RotatedToken */.fu();
        const tokens = (0,token_source/* createTokenSource */.Z)((0,sign_in/* signInOf */.UI)(inputs, embedded, this.#context, this.#deadline), this.#cloudOf(inputs), {
            clock: system_clock/* systemClock */.m,
            deadline: this.#deadline,
            secret: value => redactor.add(value),
            log,
            signal,
            agent: isEmbedded ? undefined : await this.#proxied(),
            rotated: token => rotated.note(token)
        });
        await tokens.token('powerApps');
        let listed;
        const forgetEnvironments = () => (listed = undefined);
        return {
            tokens,
            environments: ({ environments }) => {
                const reading = (listed ??= environments.list());
                void reading.catch(forgetEnvironments);
                return reading;
            },
            forgetEnvironments,
            policies: {},
            rotated,
            inputs
        };
    }
    #proxied() {
        return (this.#agent ??= (0,connect/* agentFor */.Pf)(this.#context, false));
    }
    #throttle(key) {
        const known = this.#throttles.get(key) ?? new Throttle();
        this.#throttles.set(key, known);
        return known;
    }
}

// EXTERNAL MODULE: ./lib/action/runner/locks.js
var locks = __webpack_require__(15473);
// EXTERNAL MODULE: ./lib/action/runner/records.js
var runner_records = __webpack_require__(2167);
// EXTERNAL MODULE: ./lib/commands/report-draft.js
var report_draft = __webpack_require__(36848);
;// CONCATENATED MODULE: ./lib/main/targets/target-run.js






const draftFor = ({ inputs }) => new report_draft/* ReportDraft */.G({
    command: inputs.command,
    cloud: inputs.cloud,
    simulated: inputs.cloud === 'Embedded',
    identity: ''
});
async function runFor(shared, { id, inputs }, report) {
    const { context, signIns, files, artifacts, packages, records } = shared;
    const { environment } = context;
    const clock = system_clock/* systemClock */.m;
    const log = prefixed(context.log, id);
    const deadline = new base_deadline/* Deadline */.B(clock, Math.min(inputs.maxWaitMinutes * 60_000, shared.deadline.left()), 'max-async-wait-time');
    const platform = await signIns.connect(inputs, deadline, log);
    report.set({ identity: platform.identity.name });
    return {
        cloud: inputs.cloud,
        platform,
        files,
        log,
        clock,
        deadline,
        report,
        permissionCheck: inputs.permissionCheck,
        withoutSecrets: text => context.redactor.redact(text),
        packages,
        artifacts,
        records: (0,runner_records/* createRecords */.t)({
            file: records.fileOf('recordFile' in inputs ? inputs.recordFile : undefined),
            temp: environment.temp,
            files,
            artifacts,
            together: records.together,
            earlier: records.earlier,
            run: environment.runUrl,
            log: context.log
        }),
        locks: (0,locks/* createLocks */.h)({
            folder: (0,external_node_path_.join)(environment.machine, 'power-app-locks'),
            run: `${environment.runUrl ?? `a run in ${environment.workspace}`}, target ${id}`,
            command: inputs.command,
            scope: inputs.embedded?.state ?? '',
            now: () => clock.now()
        })
    };
}
function prefixed(log, id) {
    const line = (message) => `[${id}] ${message}`;
    return {
        info: message => log.debug(line(message)),
        notice: message => log.info(line(message)),
        warning: message => log.warning(line(message)),
        debug: message => log.debug(line(message))
    };
}

;// CONCATENATED MODULE: ./lib/main/targets/run-many.js
var run_many_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_many_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





























async function runMany(inputs, context) {
    const { environment, log, redactor, signal } = context;
    const clock = system_clock/* systemClock */.m;
    const started = clock.now();
    const deadline = new base_deadline/* Deadline */.B(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
    const files = (0,runner_files/* createFiles */.qm)(environment.workspace);
    const results = [];
    let facts = {};
    let chosen = [];
    let failure;
    try {
        facts = await work(inputs, context, {
            deadline,
            files,
            results,
            learned: known => (facts = known),
            chose: targets => (chosen = targets)
        });
    }
    catch (error) {
        failure = error;
    }
    if (signal.aborted)
        failure = signal.reason;
    const reached = new Set(results.map(({ id }) => id));
    const why = `the run ${signal.aborted ? 'was cancelled' : 'failed'} before its turn`;
    for (const target of chosen)
        if (!reached.has(target.id))
            results.push((0,targets_report_result/* notStarted */.DY)(target, why));
    const order = new Map(chosen.map(({ id }, at) => [id, at]));
    results.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
    const result = (0,targets_result/* targetsResult */.m)({
        command: inputs.command,
        run: environment.runUrl,
        attempt: environment.attempt,
        targets: results,
        ...facts,
        failure: failure === undefined ? undefined : context.sentenceOf(failure),
        sumsUp: failure instanceof passed/* TargetsLeft */.yA,
        milliseconds: clock.now() - started
    });
    const writeFailure = await (0,write_targets_report/* writeTargetsReport */.a)({ environment, files, log, redactor }, result);
    context.showTargets?.((0,redacted/* redactAll */.$)(result, redactor));
    if (failure !== undefined)
        throw failure;
    if (writeFailure !== undefined)
        throw writeFailure;
}
async function work(inputs, context, progress) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, log, redactor, signal } = context;
        const { deadline, files, results, learned, chose } = progress;
        const fleet = await (0,read_fleet/* readFleet */.p9)(inputs, files, redactor);
        chose(fleet.targets);
        (0,passed/* assertPauses */.ot)(ringsOf(fleet, inputs), inputs.maxWaitMinutes);
        const simulated = fleet.targets.some(target => target.inputs.cloud === 'Embedded');
        let facts = { simulated };
        learned(facts);
        const approved = await approvedOf(inputs, files);
        if (approved !== undefined)
            assertPlanned(approved, fleet.targets);
        const artifacts = (0,runner_artifacts/* createArtifacts */.G)({
            temp: environment.temp,
            available: environment.hasArtifactService,
            attempt: environment.attempt,
            log,
            redactor,
            deadline,
            signal
        });
        const hasPackage = inputs.command === 'plan' || inputs.command === 'import';
        const opened = hasPackage ? await (0,load_package/* openPackage */.R$)({ artifacts, files }, inputs.source) : undefined;
        const reader = (0,workers_reader/* createReader */.W)((0,create_pool/* createPool */.b)(context.workerEntry, signal));
        const packages = opened === undefined ? reader : sharedReader(reader, opened.bytes);
        const release = {
            package: opened === undefined ? undefined : { source: inputs.source, opened },
            approved,
            confirm: inputs.confirm,
            planFile: inputs.planFile ?? (0,runner_environment/* planPath */.pw)(environment),
            backupOf: id => (0,runner_environment/* targetBackupPath */.h)(environment, id),
            plans: new Map(),
            planned: (id, planned) => void release.plans.set(id, planned)
        };
        if (opened !== undefined) {
            const digest = (0,package_digest/* digestOf */.o)(opened.bytes);
            (0,packages_digest/* assertDigest */.V)(inputs.source.packageDigest, digest, (0,load_package/* nameOfSource */.Io)(inputs.source), opened.around?.digest);
            if (approved !== undefined)
                (0,passed/* assertPackage */.Vk)(approved, digest);
            const pkg = await packages.read(opened.bytes, (0,load_package/* nameOfSource */.Io)(inputs.source));
            facts = {
                ...facts,
                package: { name: pkg.manifest.details.displayName, digest, file: inputs.source.packageFile },
                ...(approved === undefined ? {} : { plan: { file: approved.file, digest: approved.digest } })
            };
            learned(facts);
        }
        const embedded = run_many_addDisposableResource(env_1, await (0,sign_in/* joinEmbedded */.bq)({ embedded: embeddedOf(fleet) }, log), true);
        const shared = {
            context,
            signIns: new SignIns(context, embedded, deadline),
            deadline,
            files,
            artifacts,
            packages,
            records: fleetRecords(inputs, fleet.targets, context, { artifacts, files, deadline })
        };
        await assertDistinct(shared, fleet.targets, facts.package?.name);
        log.info(`Working on ${(0,display/* pluralize */.td)(fleet.targets.length, 'target')} in ${(0,display/* pluralize */.td)(ringsOf(fleet, inputs).length, 'ring')}`);
        await workOnRings(shared, fleet, inputs, release, results);
        const recordFile = await shared.records.finish();
        if (recordFile !== undefined)
            learned((facts = { ...facts, recordFile }));
        for (const warning of await shared.signIns.handBack())
            log.warning(warning);
        (0,sign_in/* warnOfUnused */.Mw)(embedded, log);
        signal.throwIfAborted();
        if (inputs.command === 'plan') {
            const plans = [...release.plans].map(([id, { document }]) => ({ id, plan: document }));
            const document = targetsPlan(facts.package?.digest ?? '', plans);
            await files.write(release.planFile, Buffer.from(targetsPlanText(document)));
            log.info(`Plan of ${(0,display/* pluralize */.td)(plans.length, 'target')} written to ${release.planFile}, ${document.digest}`);
            facts = { ...facts, plan: { file: release.planFile, digest: document.digest } };
            learned(facts);
        }
        if (inputs.failOn !== 'never')
            (0,passed/* assertPassed */.Zp)(inputs.command, results, deadline.over());
        return facts;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_many_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function workOnRings(shared, fleet, inputs, release, results) {
    const { context, deadline } = shared;
    const clock = system_clock/* systemClock */.m;
    const rings = ringsOf(fleet, inputs);
    const rollBack = new Set(rings.flatMap(({ rollsBack, targets }) => (rollsBack === true ? targets : [])));
    const drafts = new Map();
    const note = (result) => {
        const earlier = results.findIndex(({ id }) => id === result.id);
        if (earlier < 0)
            results.push(result);
        else
            results[earlier] = result;
    };
    const sentenceOf = (failure) => context.signal.aborted && !(failure instanceof errors/* ActionError */.lZ)
        ? 'The run was cancelled during its turn. Run it again when you want to.'
        : context.sentenceOf(failure);
    const ended = (target, end) => {
        if (end.kind === 'not-started') {
            note((0,targets_report_result/* notStarted */.DY)(target, end.why));
            return;
        }
        const { report = draftFor(target), started = clock.now() } = drafts.get(target.id) ?? {};
        const failure = end.kind === 'failed' ? sentenceOf(end.failure) : undefined;
        if (failure !== undefined)
            context.log.warning(`[${target.id}] ${failure}`);
        note((0,targets_report_result/* resultOf */.Bg)(target, report.current, { failure, milliseconds: clock.now() - started }));
        if (!rollBack.has(target))
            drafts.delete(target.id);
    };
    await runRings({ clock, deadline, cancelled: context.signal, log: context.log, groupOf: tenantOf }, rings, async (target) => {
        const report = draftFor(target);
        drafts.set(target.id, { report, started: clock.now() });
        return carryOut(await runFor(shared, target, report), target, release, rollBack.has(target));
    }, ended);
}
const ringsOf = ({ rings, targets }, { command }) => rings.flatMap(({ name, parallel, stopAfter, pause, rollsBack }) => {
    const own = targets.filter(({ ring }) => ring === name);
    if (own.length === 0)
        return [];
    return [
        {
            name,
            parallel: (0,amount/* widthOf */.qz)(parallel, own.length),
            stopAfter: command === 'plan' ? Number.POSITIVE_INFINITY : (0,amount/* countOf */.pq)(stopAfter, own.length),
            pause: command === 'plan' ? 0 : pause,
            rollsBack: rollsBack && command === 'import',
            targets: own
        }
    ];
});
async function approvedOf(inputs, files) {
    const { command, planFile, planDigest } = inputs;
    if (command !== 'import' || planFile === undefined)
        return undefined;
    const approved = readTargetsPlan(await files.read(planFile, LARGEST_TARGETS_PLAN), planFile);
    (0,approved_plan/* assertPlanDigest */._W)(planDigest, approved.digest, planFile);
    return approved;
}
const embeddedOf = ({ targets }) => targets.find(({ inputs }) => inputs.embedded !== undefined)?.inputs.embedded;


/***/ })

};
