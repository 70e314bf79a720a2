export const id = 5113;
export const ids = [5113];
export const modules = {

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

/***/ 70435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseTargets: () => (/* binding */ chooseTargets),
  runTargets: () => (/* binding */ runTargets)
});

// EXTERNAL MODULE: ./lib/action/inputs/targets/amount.js
var amount = __webpack_require__(74911);
// EXTERNAL MODULE: ./lib/action/inputs/targets/parse-targets.js + 2 modules
var parse_targets = __webpack_require__(89539);
// EXTERNAL MODULE: ./lib/action/inputs/sign-in.js
var sign_in = __webpack_require__(45625);
// EXTERNAL MODULE: ./lib/action/inputs/targets/read-targets.js
var read_targets = __webpack_require__(54864);
// EXTERNAL MODULE: ./lib/action/inputs/targets/target-source.js
var target_source = __webpack_require__(15854);
;// CONCATENATED MODULE: ./lib/action/inputs/targets/check-settings.js



async function settingProblems(file, chosen) {
    const problems = new Set();
    const inOneTenant = [];
    for (const entry of chosen) {
        const ring = file.rings.find(({ name }) => name === entry.ring);
        const source = (0,target_source/* targetSource */.Z)(NO_STEP, file, ring, entry, new Map(), 'import');
        const inputs = await (0,read_targets/* inputsOf */.Vc)(entry, signedIn(source), problem => problems.add(problem));
        const isKnown = source.placeOf('tenant-id') !== undefined;
        if (inputs !== undefined && isKnown)
            inOneTenant.push({ id: entry.id, inputs });
    }
    for (const problem of (0,read_targets/* sameApps */.ZB)(inOneTenant, chosen))
        problems.add(problem);
    return [...problems];
}
const NO_STEP = { get: () => '', canRequestIdToken: false, temp: '' };
const signedIn = (source) => ({
    ...source,
    get(name) {
        const written = source.get(name);
        if (name === 'tenant-id' || name === 'client-id')
            return written === '' ? 'of-the-job' : written;
        if (name === 'client-secret')
            return 'of-the-job';
        return sign_in/* SIGN_IN_INPUTS */.cU.some(known => known === name) ? '' : written;
    }
});

// EXTERNAL MODULE: ./lib/action/inputs/targets/select-targets.js
var select_targets = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/commands/targets/matrix.js


const MAX_JOBS = 256;
const MAX_INPUT = 120_000;
function matrixOf({ name: ring, pause, isWhole }, targets, perJob, parallel) {
    const groups = new Map();
    for (const target of targets) {
        const environment = target.githubEnvironment ?? '';
        const group = groups.get(environment);
        if (group === undefined)
            groups.set(environment, [target]);
        else
            group.push(target);
    }
    const include = [...groups].flatMap(([environment, group]) => chunksOf(group, perJob).map((chunk) => ({
        name: `${chunk[0]?.id ?? ''}${chunk.length === 1 ? '' : ` + ${chunk.length - 1}`}`,
        only: chunk.map(({ id }) => id).join(','),
        environment
    })));
    if (include.length > MAX_JOBS)
        throw new errors/* ActionError */.lZ({
            doing: `make the jobs of the ring ${(0,display/* quoted */.TL)(ring)}`,
            why: `there would be ${include.length}, and GitHub runs at most ${MAX_JOBS} of a matrix`,
            remedy: `Set targets-per-job to ${Math.ceil(targets.length / MAX_JOBS)} or more, or split the ring.`
        });
    const all = isWhole ? `ring:${ring}` : targets.map(({ id }) => id).join(',');
    for (const text of [all, ...include.map(({ only }) => only)])
        if (text.length > MAX_INPUT)
            throw new errors/* ActionError */.lZ({
                doing: `make the jobs of the ring ${(0,display/* quoted */.TL)(ring)}`,
                why: `the ids of its targets have ${text.length} characters, and an input may have ${MAX_INPUT}`,
                remedy: 'Choose fewer targets with only, in several runs, or set targets-per-job lower.'
            });
    return {
        ring,
        parallel: Math.max(1, Math.floor(parallel / perJob)),
        pause: Math.ceil(pause / 1_000),
        targets: all,
        include
    };
}
const chunksOf = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

// EXTERNAL MODULE: ./lib/main/targets/read-fleet.js
var read_fleet = __webpack_require__(91967);
;// CONCATENATED MODULE: ./lib/main/targets/run-targets.js












const MAX_MATRIX = 450_000;
async function chooseTargets(inputs, files, more = async () => []) {
    const { file, problems, failure } = await (0,parse_targets/* parseTargets */.S)(await (0,read_fleet/* targetsText */.WH)(files, inputs.targetsFile), inputs.targetsFile);
    const selection = (0,select_targets/* selectTargets */.D)(file, inputs.only, inputs.except, await (0,read_fleet/* lastFailed */.uM)(files, inputs));
    const all = [...problems, ...selection.problems, ...(await more(file, selection.targets))];
    if (all.length > 0)
        throw failure((0,read_targets/* inOrder */.al)(all));
    return { file, chosen: selection.targets };
}
async function runTargets(inputs, { environment, log, redactor }) {
    const { outputFile } = environment;
    const { file, chosen } = await chooseTargets(inputs, (0,files/* createFiles */.qm)(environment.workspace), settingProblems);
    const rings = file.rings.flatMap((ring) => {
        const own = chosen.filter(target => target.ring === ring.name);
        if (own.length === 0)
            return [];
        const isWhole = own.length === file.targets.filter(target => target.ring === ring.name).length;
        return [matrixOf({ ...ring, isWhole }, own, inputs.targetsPerJob, (0,amount/* countOf */.pq)(ring.parallel, own.length))];
    });
    for (const { ring, include, parallel } of rings)
        log.info(`Ring ${(0,display/* quoted */.TL)(ring)}: ${(0,display/* pluralize */.td)(include.length, 'job')}, ${parallel} at a time`);
    const matrix = JSON.stringify(rings);
    if (matrix.length > MAX_MATRIX)
        throw new errors/* ActionError */.lZ({
            doing: 'write the output matrix',
            why: 'it is larger than an output may be',
            remedy: 'Choose fewer targets with only, in several runs, or use shorter ids.'
        });
    if (outputFile === undefined)
        return;
    for (const name of outputs/* OUTPUTS */.py) {
        const value = name === 'matrix' ? matrix : name === 'outcome' ? 'unchanged' : name === 'changed' ? 'false' : (0,outputs/* emptyOutput */.x9)(name);
        (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
    }
}


/***/ })

};
