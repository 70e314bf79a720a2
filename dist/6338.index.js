export const id = 6338;
export const ids = [6338];
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

/***/ 75336:
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
// EXTERNAL MODULE: ./lib/action/inputs/targets/parse-targets.js + 3 modules
var parse_targets = __webpack_require__(40729);
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
function matrixOf({ name: ring, pause }, targets, perJob, parallel) {
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
    return {
        ring,
        parallel: Math.max(1, Math.floor(parallel / perJob)),
        pause: Math.ceil(pause / 1_000),
        targets: targets.map(({ id }) => id).join(','),
        include
    };
}
const chunksOf = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

// EXTERNAL MODULE: ./lib/main/targets/read-fleet.js + 3 modules
var read_fleet = __webpack_require__(89650);
;// CONCATENATED MODULE: ./lib/main/targets/run-targets.js










const MAX_MATRIX_BYTES = 800_000;
async function chooseTargets(inputs, files) {
    const { file, problems, failure } = await (0,parse_targets/* parseTargets */.S)(await (0,read_fleet/* targetsText */.WH)(files, inputs.targetsFile), inputs.targetsFile);
    const selection = (0,select_targets/* selectTargets */.D)(file, inputs.only, inputs.except, await (0,read_fleet/* lastFailed */.uM)(files, inputs));
    const all = [...problems, ...selection.problems];
    if (all.length > 0)
        throw failure(all);
    return { file, chosen: selection.targets };
}
async function runTargets(inputs, { environment, log, redactor }) {
    const { outputFile } = environment;
    const { file, chosen } = await chooseTargets(inputs, (0,files/* createFiles */.q)(environment.workspace));
    const rings = file.rings.flatMap((ring) => {
        const own = chosen.filter(target => target.ring === ring.name);
        return own.length === 0 ? [] : [matrixOf(ring, own, inputs.targetsPerJob, (0,amount/* countOf */.pq)(ring.parallel, own.length))];
    });
    for (const { ring, include, parallel } of rings)
        log.info(`Ring ${(0,display/* quoted */.TL)(ring)}: ${(0,display/* pluralize */.td)(include.length, 'job')}, ${parallel} at a time`);
    const matrix = JSON.stringify(rings);
    if (Buffer.byteLength(matrix) > MAX_MATRIX_BYTES)
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
