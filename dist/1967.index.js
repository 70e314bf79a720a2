export const id = 1967;
export const ids = [1967];
export const modules = {

/***/ 74911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ parseAmount),
/* harmony export */   Fu: () => (/* binding */ MAX_PARALLEL),
/* harmony export */   k0: () => (/* binding */ parsePause),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
const MAX_PARALLEL = 50;
const MAX_COUNT = 10_000;
function parseAmount(written, most = MAX_COUNT) {
    const [, digits = '', sign] = /^(\d{1,5})\s?(%?)$/.exec(written.trim()) ?? [];
    const value = Number(digits);
    if (digits === '' || value < 1)
        return undefined;
    if (sign === '%')
        return value <= 100 ? { percent: value } : undefined;
    return value <= most ? { count: value } : undefined;
}
const countOf = (amount, all) => 'count' in amount ? amount.count : Math.max(1, Math.ceil((all * amount.percent) / 100));
const widthOf = (amount, all) => Math.min(MAX_PARALLEL, countOf(amount, all));
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };
const MAX_PAUSE = 6 * 3_600_000;
function parsePause(written) {
    const [, digits = '', unit = ''] = /^(\d{1,5})\s?([smh])$/.exec(written.trim()) ?? [];
    if (digits === '')
        return undefined;
    const milliseconds = Number(digits) * UNITS[unit];
    return milliseconds <= MAX_PAUSE ? milliseconds : undefined;
}


/***/ }),

/***/ 19019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ joinedLines),
/* harmony export */   U3: () => (/* binding */ ownText),
/* harmony export */   gE: () => (/* binding */ hasLines)
/* harmony export */ });
const SEPARATORS = { connections: '=', values: ' = ' };
function ownText(name, map) {
    const separator = SEPARATORS[name];
    if (separator === undefined)
        return JSON.stringify(map);
    const lines = Object.entries(map).flatMap(([key, value]) => name === 'values' && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([from, to]) => lineOf(`${key}:${from}`, to, separator))
        : [lineOf(key, value, separator)]);
    return lines.every(line => line !== undefined) ? lines.join('\n') : undefined;
}
const lineOf = (key, value, separator) => typeof value === 'string' && !/[\r\n]/.test(key + value) ? `${key}${separator}${value}` : undefined;
function joinedLines(first, second) {
    const keyOf = (line) => {
        const spaced = line.search(/\s=(?:\s|$)/);
        return line
            .slice(0, spaced === -1 ? line.indexOf('=') : spaced)
            .trim()
            .toLowerCase();
    };
    const own = new Set(second.split('\n').map(keyOf));
    return [...first.split('\n').filter(line => !own.has(keyOf(line))), second].join('\n');
}
const hasLines = (name) => Object.hasOwn(SEPARATORS, name);


/***/ }),

/***/ 89539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ MAX_TARGETS_CHARACTERS),
  S: () => (/* binding */ parseTargets)
});

// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/action/inputs/strict-yaml.js
var strict_yaml = __webpack_require__(54961);
// EXTERNAL MODULE: ./lib/action/inputs/targets/amount.js
var targets_amount = __webpack_require__(74911);
;// CONCATENATED MODULE: ./lib/action/inputs/targets/nesting.js
const MAX_BRACKETS = 16;
const MAX_INDENT = 60;
const MAX_MARKS = 4;
function tooDeepAt(text) {
    let depth = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const start = line.search(/\S/);
        if (start < 0)
            continue;
        if (start > MAX_INDENT)
            return index + 1;
        const marks = /^(?:[-?:][ \t]+){1,9}/.exec(line.slice(start))?.[0] ?? '';
        if (marks.replace(/[ \t]/g, '').length > MAX_MARKS)
            return index + 1;
        for (const letter of line) {
            if (letter === '{' || letter === '[')
                depth += 1;
            else if ((letter === '}' || letter === ']') && depth > 0)
                depth -= 1;
            if (depth > MAX_BRACKETS)
                return index + 1;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/inputs/targets/own-text.js
var own_text = __webpack_require__(19019);
// EXTERNAL MODULE: ./lib/action/inputs/targets/settings.js
var targets_settings = __webpack_require__(93066);
;// CONCATENATED MODULE: ./lib/action/inputs/targets/read-settings.js





function readSettings(document, node, what, own, say) {
    const { yaml, textOf } = document;
    const fields = new Map();
    const settings = new Map();
    if (node === undefined || node === null || textOf(node) === '')
        return { fields, settings };
    if (!yaml.isMap(node)) {
        say(node, `${what} must be a map of fields`);
        return { fields, settings };
    }
    for (const pair of node.items) {
        const name = textOf(pair.key) ?? '';
        if (own.includes(name))
            fields.set(name, pair);
        else if (targets_settings/* SETTINGS */.yy.includes(name)) {
            const placed = placedOf(document, name, pair, say);
            if (placed !== undefined)
                settings.set(name, placed);
        }
        else
            say(pair.key, `${(0,display/* quoted */.TL)(name)} in ${what} ${refusal(name, own)}`);
    }
    return { fields, settings };
}
function refusal(name, own) {
    if (name === '<<')
        return 'is not supported: what repeats belongs into defaults or a ring';
    const why = (0,targets_settings/* whyNotInFile */.b2)(name);
    if (why !== undefined)
        return why;
    const known = [...own, ...targets_settings/* SETTINGS */.yy];
    const meant = (0,closest/* didYouMean */.a)(name, known);
    return `is not a field${meant === '' ? `; fields are ${(0,display/* listed */.KE)(known, known.length)}` : meant}`;
}
const leavesCheckout = (path) => {
    const parts = path.split(/[\\/]/).filter(part => part !== '.');
    return (external_node_path_.posix.isAbsolute(path) ||
        external_node_path_.win32.isAbsolute(path) ||
        /^[a-z]:/i.test(path) ||
        parts.includes('..') ||
        parts.some(part => /^\.git$/i.test(part)));
};
function placedOf({ yaml, position, textOf }, name, { key, value }, say) {
    const at = position(value ?? key);
    const text = textOf(value);
    if (text !== undefined) {
        if (text.trim() === '')
            say(key, `${name} has no value`);
        if (targets_settings/* PATHS */.R7.includes(name) && leavesCheckout(text.trim()))
            say(value ?? key, `${name} must be a relative path inside the workspace, outside of .git`);
        return { text: text.trim(), at, isMap: false };
    }
    if (yaml.isMap(value) && targets_settings/* MAPS */.ql.includes(name)) {
        const made = (0,own_text/* ownText */.U3)(name, value.toJSON());
        if (made !== undefined)
            return { text: made, at, isMap: true };
        say(value, `${name} must have one text for each key`);
        return undefined;
    }
    say(value ?? key, targets_settings/* MAPS */.ql.includes(name) ? `${name} must be a text or a map` : `${name} must be a text`);
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/inputs/targets/targets-file.js
var targets_file = __webpack_require__(24856);
;// CONCATENATED MODULE: ./lib/action/inputs/targets/parse-targets.js








const MAX_TARGETS_CHARACTERS = 2_000_000;
const MAX_TARGETS = 10_000;
const MAX_RINGS = 50;
const MAX_LABELS = 50;
const MAX_PROBLEMS = 1_000;
const REMEDY = 'Write "targets:" and below it one target per line, for example "fabrikam: { environment: Fabrikam Production }". docs/fleet.md describes all fields.';
const remedyFor = (found) => found.every(problem => / is protected, /.test(problem))
    ? 'Nothing was done. Run plan for these targets, have the plan approved, and name its file in plan-file.'
    : 'Nothing was done. Correct what each line says. docs/fleet.md describes all fields.';
async function parseTargets(text, name) {
    const source = `the targets file ${(0,display/* quoted */.TL)(name)}`;
    const deep = text.length <= MAX_TARGETS_CHARACTERS ? tooDeepAt(text) : undefined;
    const document = await (0,strict_yaml/* readStrictYaml */.P)(deep === undefined ? text : '', source, REMEDY, MAX_TARGETS_CHARACTERS);
    const { contents, yaml, position, textOf, failure } = document;
    if (deep !== undefined)
        throw failure([`line ${deep}: it is nested too deeply`]);
    if (contents === undefined)
        throw failure(['it is empty']);
    if (!yaml.isMap(contents))
        throw failure([`${position(contents)}: this is not a map of ${(0,display/* listed */.KE)(targets_settings/* TOP_FIELDS */.sT)}`]);
    const problems = [];
    const say = (node, problem) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push(`${position(node)}: ${problem}`);
    };
    const top = new Map();
    for (const pair of contents.items) {
        const field = textOf(pair.key) ?? '';
        if (targets_settings/* TOP_FIELDS */.sT.some(known => known === field))
            top.set(field, pair);
        else
            say(pair.key, `there is no field ${(0,display/* quoted */.TL)(field)}${(0,closest/* didYouMean */.a)(field, targets_settings/* TOP_FIELDS */.sT)}; fields are ${(0,display/* listed */.KE)(targets_settings/* TOP_FIELDS */.sT)}`);
    }
    const defaults = readSettings(document, top.get('defaults')?.value, 'defaults', ['ring', 'labels', 'protected'], say);
    const rings = readRings();
    const targets = readTargets();
    return {
        file: { defaults: defaults.settings, rings, targets },
        problems,
        failure: problems.length > 0 ? failure : found => failure(found, remedyFor(found))
    };
    function readRings() {
        const node = top.get('rings')?.value;
        const byDefault = { parallel: { count: 4 }, stopAfter: { count: 1 }, pause: 0, rollsBack: false };
        if (node === undefined)
            return [{ name: targets_file/* ONLY_RING */.g, ...byDefault, settings: new Map() }];
        if (!yaml.isSeq(node) || node.items.length === 0 || node.items.length > MAX_RINGS) {
            say(node ?? top.get('rings')?.key, `rings must be a list of 1 to ${MAX_RINGS} rings, in the order of the release`);
            return [];
        }
        const seen = new Set();
        return node.items.flatMap((item) => {
            const { fields, settings } = readSettings(document, item, 'a ring', targets_settings/* RING_FIELDS */.PB, say);
            const written = (field) => textOf(fields.get(field)?.value)?.trim();
            const ring = written('name') ?? '';
            if (!targets_file/* NAME */.o_.test(ring)) {
                say(fields.get('name')?.value ?? item, `a ring needs a name of ${targets_file/* NAME_RULE */.$h}`);
                return [];
            }
            if (seen.has(ring.toLowerCase()))
                say(fields.get('name')?.value, `a second ring is named ${(0,display/* quoted */.TL)(ring)}`);
            seen.add(ring.toLowerCase());
            const amount = (field, most) => {
                const pair = fields.get(field);
                const read = pair === undefined ? undefined : (0,targets_amount/* parseAmount */.C_)(textOf(pair.value) ?? '', most);
                if (pair !== undefined && read === undefined)
                    say(pair.value ?? pair.key, `${field} of the ring ${(0,display/* quoted */.TL)(ring)} must be a number from 1${most === undefined ? '' : ` to ${most}`}, or a part from 1% to 100%`);
                return read;
            };
            const pause = fields.has('pause') ? (0,targets_amount/* parsePause */.k0)(written('pause') ?? '') : 0;
            if (pause === undefined)
                say(fields.get('pause')?.value, `pause of the ring ${(0,display/* quoted */.TL)(ring)} must be a time such as 90s, 15m or 2h, and at most 6h`);
            const rollback = fields.has('rollback') ? written('rollback') : 'target';
            if (rollback !== 'ring' && rollback !== 'target')
                say(fields.get('rollback')?.value, `rollback of the ring ${(0,display/* quoted */.TL)(ring)} must be ring or target`);
            return [
                {
                    name: ring,
                    parallel: amount('parallel', targets_amount/* MAX_PARALLEL */.Fu) ?? byDefault.parallel,
                    stopAfter: amount('stop-after') ?? byDefault.stopAfter,
                    pause: pause ?? 0,
                    rollsBack: rollback === 'ring',
                    settings
                }
            ];
        });
    }
    function readTargets() {
        const node = top.get('targets')?.value;
        if (!yaml.isMap(node) || node.items.length === 0) {
            say(node ?? top.get('targets')?.key ?? contents, 'targets must be a map of at least one target');
            return [];
        }
        if (node.items.length > MAX_TARGETS) {
            say(node, `there are ${node.items.length} targets, and a file may have ${MAX_TARGETS}`);
            return [];
        }
        const seen = new Map();
        return node.items.flatMap((pair) => {
            const id = textOf(pair.key) ?? '';
            if (!targets_file/* NAME */.o_.test(id) || id.toLowerCase() === 'failed') {
                say(pair.key, `the id of a target must be ${targets_file/* NAME_RULE */.$h}${id.toLowerCase() === 'failed' ? ', and not "failed"' : ''}`);
                return [];
            }
            const earlier = seen.get(id.toLowerCase());
            if (earlier !== undefined)
                say(pair.key, `${(0,display/* quoted */.TL)(id)} and ${(0,display/* quoted */.TL)(earlier)} are the same id`);
            seen.set(id.toLowerCase(), id);
            return [readTarget(id, pair)];
        });
    }
    function readTarget(id, { key, value }) {
        const what = `the target ${(0,display/* quoted */.TL)(id)}`;
        const { fields, settings } = readSettings(document, value, what, targets_settings/* TARGET_FIELDS */.G_, say);
        const pairOf = (field) => fields.get(field) ?? defaults.fields.get(field);
        const own = fields.get('github-environment');
        const githubEnvironment = own === undefined ? undefined : textOf(own.value)?.trim();
        if (own !== undefined &&
            (githubEnvironment === undefined || !/^[^\u0000-\u001f\u007f]{1,255}$/.test(githubEnvironment)))
            say(own.value ?? own.key, 'github-environment must be the name of an environment, on one line');
        return {
            id,
            at: position(key),
            ring: ringOf(what, pairOf('ring'), key),
            labels: labelsOf(pairOf('labels')),
            protected: flagOf(pairOf('protected')),
            githubEnvironment,
            settings
        };
    }
    function ringOf(what, pair, key) {
        const names = rings.map(({ name: ring }) => ring);
        if (pair === undefined) {
            if (names.length > 1)
                say(key, `${what} names no ring; rings are ${(0,display/* listed */.KE)(names)}`);
            return names[0] ?? targets_file/* ONLY_RING */.g;
        }
        const written = textOf(pair.value)?.trim() ?? '';
        const ring = names.find(known => known.toLowerCase() === written.toLowerCase());
        if (ring === undefined && rings.length > 0)
            sayOnce(pair.value, `there is no ring ${(0,display/* quoted */.TL)(written)}${(0,closest/* didYouMean */.a)(written, names)}; rings are ${(0,display/* listed */.KE)(names)}`);
        return ring ?? written;
    }
    function labelsOf(pair) {
        if (pair === undefined)
            return [];
        const nodes = yaml.isSeq(pair.value) ? pair.value.items : [pair.value];
        if (nodes.length > MAX_LABELS)
            sayOnce(pair.value, `a target has at most ${MAX_LABELS} labels`);
        return nodes.slice(0, MAX_LABELS).flatMap(node => {
            const label = textOf(node)?.trim() ?? '';
            if (targets_file/* LABEL */.d_.test(label))
                return [label];
            sayOnce(node, 'a label must be a word such as "eu", or a name with a value such as "region=eu"');
            return [];
        });
    }
    function flagOf(pair) {
        const written = pair === undefined ? 'false' : textOf(pair.value)?.trim();
        if (written !== 'true' && written !== 'false')
            sayOnce(pair?.value, 'protected must be true or false');
        return written !== 'false';
    }
    function sayOnce(node, problem) {
        if (!problems.includes(`${position(node)}: ${problem}`))
            say(node, problem);
    }
}


/***/ }),

/***/ 54864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   ZB: () => (/* binding */ sameApps),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4546);
/* harmony import */ var _parse_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89539);
/* harmony import */ var _select_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3956);
/* harmony import */ var _target_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73006);
/* harmony import */ var _target_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15854);







async function readTargets(request) {
    const { command, step, file, secrets, only, except, failed, hasPlan, hasSecret } = request;
    const parsed = await (0,_parse_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTargets */ .S)(file.text, file.name);
    const { rings } = parsed.file;
    const selection = (0,_select_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTargets */ .D)(parsed.file, only, except, failed);
    const problems = new Set([
        ...parsed.problems,
        ...selection.problems,
        ...(secrets === undefined
            ? []
            : [...secrets.parsed.problems, ...(0,_target_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatches */ .vJ)(secrets.parsed, selection.targets, parsed.file.targets)].map(problem => `${secrets.what}: ${problem}`))
    ]);
    const targets = [];
    for (const entry of selection.targets) {
        const { id, ring, labels, githubEnvironment } = entry;
        if (entry.protected && command === 'import' && !hasPlan)
            problems.add(`${entry.at}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is protected, so it needs plan-file, an approved plan`);
        if (hasSecret?.(id) === true)
            problems.add(`${entry.at}: the id of this target contains a value of the secrets, which is masked everywhere: rename it, or put what is no secret, such as tenant-id, into the file`);
        const source = (0,_target_source_js__WEBPACK_IMPORTED_MODULE_6__/* .targetSource */ .Z)(step, parsed.file, rings.find(({ name }) => name === ring), entry, secrets?.parsed.byTarget.get(id.toLowerCase())?.values ?? new Map(), command);
        const inputs = await inputsOf(entry, source, problem => problems.add(problem));
        if (inputs !== undefined)
            targets.push({ id, ring, labels, protected: entry.protected, githubEnvironment, inputs });
    }
    for (const problem of [...sameApps(targets, selection.targets), ...mixed(targets, selection.targets)])
        problems.add(problem);
    if (problems.size > 0)
        throw parsed.failure(inOrder([...problems]));
    return {
        rings: rings.map(({ name, parallel, stopAfter, pause, rollsBack }) => ({
            name,
            parallel,
            stopAfter,
            pause,
            rollsBack
        })),
        targets
    };
}
async function inputsOf({ id, at }, source, say) {
    try {
        const inputs = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(source);
        return 'environment' in inputs ? inputs : undefined;
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        const ofOne = /^read the input ([a-z-]+)$/.exec(error.doing)?.[1];
        for (const part of ofOne === undefined ? error.why.split('; ') : [`${ofOne}: ${error.why}`]) {
            const name = /^[a-z-]+/.exec(part)?.[0] ?? '';
            const placed = source.placeOf(name);
            const said = placed?.isMap === true ? part.replaceAll(/\bline 1: /g, '') : part;
            say(`${placed?.at ?? at}: ${placed === undefined || placed.at === at ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)}: ` : ''}${said}`);
        }
        return undefined;
    }
}
function sameApps(targets, entries) {
    const first = new Map();
    return targets.flatMap(({ id, inputs }) => {
        const app = 'app' in inputs ? inputs.app?.toLowerCase() : undefined;
        const flow = 'flow' in inputs ? inputs.flow?.toLowerCase() : undefined;
        const key = JSON.stringify([...placeOf(inputs), app, flow]);
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, id);
        return earlier === undefined
            ? []
            : [`${placeIn(entries, id)}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} and ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(earlier)} are the same environment and app`];
    });
}
function mixed(targets, entries) {
    const simulated = targets.find(({ inputs }) => inputs.cloud === 'Embedded');
    const real = targets.find(({ inputs }) => inputs.cloud !== 'Embedded');
    return simulated === undefined || real === undefined
        ? []
        : [
            `${placeIn(entries, simulated.id)}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(simulated.id)} is simulated (cloud: Embedded), but ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(real.id)} is not: choose one kind with only or except`
        ];
}
const placeIn = (entries, id) => entries.find(entry => entry.id === id)?.at ?? '';
const placeOf = ({ cloud, environment, signIn, embedded }) => [
    cloud,
    environment.trim().toLowerCase(),
    embedded?.state,
    signIn !== undefined && 'tenantId' in signIn ? signIn.tenantId?.toLowerCase() : undefined
];
const inOrder = (problems) => {
    const rankOf = (problem) => {
        const [, line = '0', column = '0'] = /^line (\d{1,7})(?:, column (\d{1,7}))?:/.exec(problem) ?? [];
        return Number(line) * 10_000_000 + Number(column);
    };
    return [...problems].sort((one, other) => rankOf(one) - rankOf(other));
};


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var _base_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74934);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _runner_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80051);



const MAX_WORDS = 10_000;
const MAX_PATTERNS = 1_000;
const MAX_WORD = 200;
const MAX_MEANT = 20;
const LABEL = 'label:';
const RING = 'ring:';
const FAILED = 'failed';
function selectTargets({ rings, targets }, only, except, failed) {
    const problems = [];
    const known = new Set(targets.map(({ id }) => id.toLowerCase()));
    const matchOf = (input, word) => {
        const say = (problem) => {
            problems.push(`${input}: ${problem}`);
            return () => false;
        };
        if (word.length > MAX_WORD || /[{}\\]/.test(word))
            return say(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(word)} is not a pattern of ids`);
        if (word.toLowerCase() === FAILED) {
            if (failed === undefined)
                return say('"failed" needs last-result-file, the result of the last run');
            const unknown = failed.filter(id => !known.has(id.toLowerCase()));
            if (unknown.length > 0)
                return say(`last-result-file is about targets that are not in the targets file: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unknown.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}`);
            const ids = new Set(failed.map(id => id.toLowerCase()));
            return ({ id }) => ids.has(id.toLowerCase());
        }
        const lower = word.toLowerCase();
        if (lower.startsWith(RING)) {
            const names = rings.map(({ name }) => name);
            const matches = matcher(word.slice(RING.length));
            return names.some(matches)
                ? ({ ring }) => matches(ring)
                : say(`there is no ring ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(word.slice(RING.length))}${(0,_base_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(word.slice(RING.length), names)}; rings are ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}`);
        }
        const isLabel = lower.startsWith(LABEL);
        const matches = matcher(isLabel ? word.slice(LABEL.length) : word);
        const test = isLabel
            ? ({ labels }) => labels.some(matches)
            : ({ id }) => matches(id);
        if (targets.some(test))
            return test;
        return isLabel
            ? say(`no target has the label ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(word.slice(LABEL.length))}`)
            : say(`no target is ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(word)}${problems.length < MAX_MEANT
                ? (0,_base_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(word, targets.map(({ id }) => id))
                : ''}`);
    };
    const matchesOf = (input, written) => {
        if (written === undefined)
            return undefined;
        const words = wordsOf(written);
        const ids = new Set(words.map(word => word.toLowerCase()).filter(word => known.has(word)));
        const rest = words.filter(word => !ids.has(word.toLowerCase()));
        if (words.length === 0)
            problems.push(`${input} is set, but names no target`);
        if (words.length > MAX_WORDS)
            problems.push(`${input} names more than ${MAX_WORDS} things`);
        if (rest.length > MAX_PATTERNS)
            problems.push(`${input} has more than ${MAX_PATTERNS} words that are no id`);
        const matches = rest.slice(0, MAX_PATTERNS).map(word => matchOf(input, word));
        return target => ids.has(target.id.toLowerCase()) || matches.some(matching => matching(target));
    };
    const chosen = matchesOf('only', only);
    const left = matchesOf('except', except);
    const order = new Map(rings.map(({ name }, at) => [name, at]));
    const selected = targets
        .filter(target => chosen === undefined || chosen(target))
        .filter(target => left === undefined || !left(target))
        .sort((one, other) => (order.get(one.ring) ?? 0) - (order.get(other.ring) ?? 0));
    if (selected.length === 0 && problems.length === 0 && targets.length > 0)
        problems.push(failed !== undefined && failed.length === 0 && wordsOf(only).some(word => word.toLowerCase() === FAILED)
            ? 'no target is left: none failed in the last result'
            : 'no target is left by only and except');
    return { targets: selected, problems };
}
const wordsOf = (written = '') => written
    .split(/[\n,]/)
    .map(word => word.trim())
    .filter(word => word !== '' && !word.startsWith('#'))
    .slice(0, MAX_WORDS + 1);
function matcher(pattern) {
    const glob = (0,_runner_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern.trim(), { ignoreCase: true, backslashSeparates: false });
    return name => glob.matches([name]);
}


/***/ }),

/***/ 73006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   un: () => (/* binding */ parseTargetSecrets),
/* harmony export */   vJ: () => (/* binding */ mismatches),
/* harmony export */   yq: () => (/* binding */ MAX_SECRETS_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _base_closest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74934);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54961);
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19019);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93066);
/* harmony import */ var _targets_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24856);






const MAX_SECRETS_CHARACTERS = 2_000_000;
const REMEDY = 'Write a YAML map by the id of the target, for example "fabrikam: { client-secret: …, connections: { shared_sql: … } }".';
async function parseTargetSecrets(text, what, secret) {
    const { contents, yaml, at, textOf, failure } = await (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readStrictYaml */ .P)(text, what, REMEDY, MAX_SECRETS_CHARACTERS);
    const byTarget = new Map();
    if (contents === undefined)
        return { byTarget, problems: [] };
    maskIn(contents);
    if (!yaml.isMap(contents))
        throw failure([`${at(contents)}: this is not a map of targets`]);
    const problems = [];
    const seen = new Set();
    for (const { key, value } of contents.items) {
        const id = textOf(key) ?? '';
        if (!_targets_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_.test(id)) {
            problems.push(`${at(key)}: this is not the id of a target`);
            continue;
        }
        if (seen.has(id.toLowerCase()))
            problems.push(`${at(key)}: this is the second entry of the same target`);
        seen.add(id.toLowerCase());
        if (textOf(value) === '' || value === null) {
            byTarget.set(id.toLowerCase(), { id, values: new Map() });
            continue;
        }
        if (!yaml.isMap(value)) {
            problems.push(`${at(key)}: the secrets of a target must be a map of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTINGS */ .Rt, 20)}`);
            continue;
        }
        const values = new Map();
        for (const field of value.items) {
            const name = textOf(field.key) ?? '';
            const read = textOf(field.value) ?? (yaml.isMap(field.value) ? (0,_own_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U3)(name, field.value.toJSON()) : undefined);
            if (!_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTINGS */ .Rt.includes(name))
                problems.push(`${at(field.key)}: this is no secret of a target${(0,_base_closest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTINGS */ .Rt)}; use ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTINGS */ .Rt, 20)}`);
            else if (yaml.isMap(field.value) && name !== 'connections' && name !== 'values')
                problems.push(`${at(field.key)}: ${name} must be a text`);
            else if (read === undefined || read.trim() === '')
                problems.push(`${at(field.key)}: ${name} has no value (a secret that does not exist, or was not passed, is empty)`);
            else
                values.set(name, read.trim());
        }
        byTarget.set(id.toLowerCase(), { id, values });
    }
    return { byTarget, problems };
    function maskIn(node) {
        yaml.visit(node, {
            Scalar: (key, scalar, path) => {
                if (key === 'key' || typeof scalar.value !== 'string')
                    return;
                const value = scalar.value.trim();
                const pair = path.at(-1);
                const isOf = (name) => yaml.isPair(pair) && textOf(pair.key) === name;
                if (isOf('managed-identity') && value.toLowerCase() === 'system')
                    return;
                for (const part of [value, ...value.split(/\r\n|\r|\n/)]) {
                    const line = part.trim();
                    const id = line.includes('=') && !line.endsWith('=') ? line.slice(line.indexOf('=') + 1).trim() : line;
                    const bare = id.includes('://') ? id : id.replace(/^.*\//, '');
                    for (const one of [line, id, bare])
                        if (one !== '')
                            secret(one);
                }
            }
        });
    }
}
function mismatches({ byTarget }, selected, all) {
    const known = new Set(all.map(({ id }) => id.toLowerCase()));
    const surplus = [...byTarget].filter(([id]) => !known.has(id)).map(([, { id }]) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id));
    const missing = selected.filter(({ id }) => !byTarget.has(id.toLowerCase())).map(({ id }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id));
    return [
        ...(surplus.length === 0
            ? []
            : [`it has secrets of targets that the targets file does not have: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(surplus)}`]),
        ...(missing.length === 0 ? [] : [`it lacks the secrets of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)} (a target that needs none has "{}")`])
    ];
}


/***/ }),

/***/ 15854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ targetSource)
/* harmony export */ });
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19019);
/* harmony import */ var _refresh_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94509);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45625);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98438);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93066);





const WHO = ['tenant-id', 'client-id'];
const wayOf = (name) => (name === 'password-secret' ? 'user-name' : name);
const ALTERNATIVES = [
    _sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN_IN_INPUTS */ .cU.filter(name => !WHO.includes(name)),
    ['app', 'flow']
];
function isReplaced(name, levels) {
    const alternatives = ALTERNATIVES.find(names => names.includes(name));
    if (alternatives === undefined)
        return false;
    const above = levels.slice(0, levels.findIndex(level => level.has(name)));
    return above.some(level => alternatives.some(other => level.has(other) && wayOf(other) !== wayOf(name)));
}
const ANYTHING = { has: () => true };
function targetSource(step, { defaults }, ring, target, secrets, command) {
    const written = (name) => target.settings.get(name) ?? ring?.settings.get(name) ?? defaults.get(name);
    const isTaken = (name) => _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS_OF */ .MJ[command].includes(name) &&
        !(command === 'restore' && name === 'connections' && written('backup-file') === undefined);
    const levels = [secrets, target.settings, ...(ring === undefined ? [] : [ring.settings]), defaults];
    const placeOf = (name) => isTaken(name) && !isReplaced(name, levels) ? written(name) : undefined;
    const signsIn = _sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN_IN_INPUTS */ .cU.some(name => !WHO.includes(name) && (secrets.has(name) || placeOf(name) !== undefined));
    const isOfOthers = (name) => _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .CHOOSING */ .vQ.some(known => known === name) ||
        isReplaced(name, [...levels, ANYTHING]) ||
        (signsIn && !WHO.includes(name) && [..._sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN_IN_INPUTS */ .cU, ..._refresh_token_js__WEBPACK_IMPORTED_MODULE_4__/* .REFRESH_TOKEN_INPUTS */ .oI].some(known => known === name));
    return {
        canRequestIdToken: step.canRequestIdToken,
        temp: step.temp,
        placeOf: name => (secrets.has(name) ? undefined : placeOf(name)),
        get(name) {
            if (name === 'command')
                return command;
            const secret = _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTINGS */ .Rt.includes(name) && isTaken(name) ? secrets.get(name) : undefined;
            const placed = _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.includes(name) ? placeOf(name) : undefined;
            if (secret !== undefined && placed !== undefined)
                return joined(name, placed, secret);
            return secret ?? placed?.text ?? (isOfOthers(name) ? '' : step.get(name));
        }
    };
}
const joined = (name, placed, secret) => (0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLines */ .gE)(name) ? (0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedLines */ .Hy)(placed.text, secret) : secret;


/***/ }),

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ NAME_RULE),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   g: () => (/* binding */ ONLY_RING),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
const ONLY_RING = 'all';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const NAME_RULE = 'up to 64 letters (a to z), digits, ".", "_" and "-", beginning with a letter or digit';
const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?:=[A-Za-z0-9][A-Za-z0-9._-]{0,63})?$/;


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

/***/ 78530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ LARGEST_RESULT),
/* harmony export */   _: () => (/* binding */ readTargetsResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45586);
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47215);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96383);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14275);






const LARGEST_RESULT = 50_000_000;
const MOST_TARGETS = 10_000;
const text = (most) => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform(written => written.slice(0, most));
const optionalText = (most) => text(most).optional();
const short = (most) => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(most);
const target = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: short(64),
    ring: short(64),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['created', 'updated', 'unchanged', 'failed', 'not-started']),
    failure: optionalText(20_000),
    environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: text(300), name: text(1_000) }).optional(),
    app: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: text(300),
        name: text(1_000),
        url: text(3_000),
        versionBefore: optionalText(300),
        versionAfter: optionalText(300)
    })
        .optional(),
    flows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: text(1_000), id: text(300), state: optionalText(100) }))
        .transform(flows => flows.slice(0, 1_000))
        .default([]),
    publishState: optionalText(100),
    changed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    rolledBack: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    planState: optionalText(100),
    planDigest: optionalText(100),
    drift: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text(5_000))
        .transform(lines => lines.slice(0, 1_000))
        .optional(),
    backup: optionalText(5_000),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional(),
    summary: optionalText(2_000)
});
const result = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS_RESULT_SCHEMA */ .Ff),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS_RESULT_KIND */ .Gd),
    command: short(20),
    simulated: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    run: short(2_000).optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1).optional(),
    package: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: text(1_000), digest: short(100), file: optionalText(5_000) }).optional(),
    plan: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ file: text(5_000), digest: short(100) }).optional(),
    recordFile: optionalText(5_000),
    targets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(target).max(MOST_TARGETS),
    failure: optionalText(20_000),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional()
});
function readTargetsResult(bytes, file) {
    const fail = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `read the result ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)}`,
        why,
        remedy: 'Use the file that the output result-file of a run with targets-file names.'
    });
    if (bytes.byteLength > LARGEST_RESULT)
        throw fail(`it has more than ${LARGEST_RESULT} bytes`);
    let value;
    try {
        value = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBounded */ .n)(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        throw fail('it is not JSON');
    }
    const parsed = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(result, value);
    if (!parsed.success) {
        const [first] = parsed.error.issues;
        throw fail(`it is not the result of a run with targets (${first?.path.join('.') ?? ''}: ${first?.message ?? ''})`);
    }
    return parsed.data;
}


/***/ }),

/***/ 14275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Ff: () => (/* binding */ TARGETS_RESULT_SCHEMA),
/* harmony export */   Gd: () => (/* binding */ TARGETS_RESULT_KIND),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Wj: () => (/* binding */ toRunAgain),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62961);

const TARGETS_RESULT_SCHEMA = 1;
const TARGETS_RESULT_KIND = 'power-apps-targets-result';
const notStarted = ({ id, ring }, why) => ({
    id,
    ring,
    outcome: 'not-started',
    failure: why,
    flows: [],
    changed: false
});
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

/***/ 91967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ targetsText),
/* harmony export */   p9: () => (/* binding */ readFleet),
/* harmony export */   uM: () => (/* binding */ lastFailed)
/* harmony export */ });
/* harmony import */ var _action_inputs_targets_read_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54864);
/* harmony import */ var _action_inputs_targets_parse_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89539);
/* harmony import */ var _action_inputs_targets_target_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73006);
/* harmony import */ var _action_targets_report_read_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78530);
/* harmony import */ var _action_targets_report_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14275);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17594);







async function textOf(files, path, most) {
    const bytes = await files.read(path, 4 * most);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ({
            doing: `read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`,
            why: 'it is not text in UTF-8',
            remedy: 'Nothing was done. Save it as UTF-8, which Windows PowerShell does with "Out-File -Encoding utf8".'
        });
    }
}
const targetsText = (files, path) => textOf(files, path, _action_inputs_targets_parse_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TARGETS_CHARACTERS */ .J);
async function lastFailed(files, { lastResultFile }) {
    if (lastResultFile === undefined)
        return undefined;
    const { targets, failure } = (0,_action_targets_report_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .readTargetsResult */ ._)(await files.read(lastResultFile, _action_targets_report_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_RESULT */ .T), lastResultFile);
    if (targets.length === 0 && failure !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ({
            doing: `read what failed from the result ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(lastResultFile)}`,
            why: `that run failed before it chose any target: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(failure, 600)}`,
            remedy: 'Nothing was done. Correct what failed, and use the result file of the run before, or leave failed out of only.'
        });
    return (0,_action_targets_report_result_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunAgain */ .Wj)(targets);
}
async function readFleet(inputs, files, redactor) {
    const secrets = await secretsOf(inputs, files, redactor);
    const targets = await (0,_action_inputs_targets_read_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .readTargets */ .R0)({
        command: inputs.command,
        step: inputs.step,
        file: { name: inputs.targetsFile, text: await targetsText(files, inputs.targetsFile) },
        secrets,
        only: inputs.only,
        except: inputs.except,
        failed: await lastFailed(files, inputs),
        hasPlan: inputs.planFile !== undefined,
        hasSecret: text => redactor.redact(text) !== text
    });
    for (const { inputs: own } of targets.targets)
        if ('connections' in own)
            for (const { connection } of own.connections)
                redactor.add(connection);
    if (inputs.confirm !== undefined && targets.targets.length !== 1)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ({
            doing: 'read the inputs',
            why: `confirm guards a single target, but ${targets.targets.length} are selected`,
            remedy: 'Select one with only, or leave confirm out. Nothing was done.'
        });
    return targets;
}
async function secretsOf({ secrets, secretsFile }, files, redactor) {
    if (secrets === undefined && secretsFile === undefined)
        return undefined;
    const what = secretsFile === undefined ? 'the input target-secrets' : `the secrets file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(secretsFile)}`;
    const text = secrets ?? (await textOf(files, secretsFile ?? '', _action_inputs_targets_target_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SECRETS_CHARACTERS */ .yq));
    return { what, parsed: await (0,_action_inputs_targets_target_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTargetSecrets */ .un)(text, what, value => redactor.add(value)) };
}


/***/ })

};
