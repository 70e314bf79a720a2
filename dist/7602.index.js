export const id = 7602;
export const ids = [7602];
export const modules = {

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CoalescedWrites)
/* harmony export */ });
class CoalescedWrites {
    #write;
    #last = Promise.resolve();
    #next;
    constructor(write) {
        this.#write = write;
    }
    written() {
        this.#next ??= this.#last.then(() => {
            this.#next = undefined;
            return this.#write();
        });
        this.#last = this.#next.catch(() => undefined);
        return this.#next;
    }
}


/***/ }),

/***/ 15473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47215);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);







function createLocks({ folder, run, command, scope, now }) {
    return {
        async acquire(subject) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${scope}\n${subject}`).digest('hex').slice(0, 32);
            const own = {
                pid: process.pid,
                host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                run,
                command,
                since: new Date(now()).toISOString()
            };
            for (;;) {
                const before = await readLocks(folder, name);
                throwIfHeld(before, subject);
                const number = (before[0]?.number ?? 0) + 1;
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.${number}.json`);
                const interrupted = interruptionIn(before);
                let content = { ...own, importing: interrupted?.since, content: interrupted?.content };
                if (!(await createIfAbsent(file, content)))
                    continue;
                const others = (await readLocks(folder, name)).filter(other => other.number !== number);
                try {
                    throwIfHeld(others, subject);
                }
                catch (error) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
                    throw error;
                }
                for (const other of others)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(other.file, { force: true });
                return {
                    interrupted,
                    markStarted: digest => {
                        content = { ...own, importing: new Date(now()).toISOString(), content: digest };
                        return replace(file, content);
                    },
                    resolve: () => {
                        content = own;
                    },
                    release: () => content.importing === undefined ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true }) : replace(file, { ...content, ended: true })
                };
            }
        }
    };
}
async function readLocks(folder, name) {
    const numbers = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).flatMap(file => {
        const number = file.startsWith(`${name}.`) ? /^\.(\d+)\.json$/.exec(file.slice(name.length))?.[1] : undefined;
        return number === undefined ? [] : [Number(number)];
    });
    const files = numbers
        .toSorted((one, other) => other - one)
        .map(number => ({ number, file: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.${number}.json`) }));
    return Promise.all(files.map(async (one) => ({ ...one, content: await readContent(one.file) })));
}
function interruptionIn(files) {
    const found = files.find(one => one.content?.importing !== undefined)?.content;
    return found?.importing === undefined ? undefined : { since: found.importing, content: found.content };
}
function throwIfHeld(files, subject) {
    for (const { file, content } of files)
        if (content !== undefined && isAlive(content))
            throw alreadyHeld(content, subject, file);
}
async function createIfAbsent(file, content) {
    const draft = await writeDraft(file, content);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function replace(file, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(await writeDraft(file, content), file);
}
async function writeDraft(file, content) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, JSON.stringify(content));
    return draft;
}
const codeOf = (error) => error.code;
const MAX_BYTES = 100_000;
async function readContent(file) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > MAX_BYTES)
            return undefined;
        const content = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBounded */ .n)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
        return isLockContent(content) ? content : undefined;
    }
    catch {
        return undefined;
    }
}
function isLockContent(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pid, host, run, since, command, importing, content, ended } = value;
    return (typeof pid === 'number' &&
        [host, run, since].every(text => typeof text === 'string') &&
        [command, importing, content].every(text => text === undefined || typeof text === 'string') &&
        (ended === undefined || typeof ended === 'boolean'));
}
function isAlive({ pid, host, ended }) {
    if (ended === true)
        return false;
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return true;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
}
const DOES = {
    publish: 'publishing the same app in the same target',
    restore: 'restoring the same app in the same target'
};
const doesNow = (command = '') => (Object.hasOwn(DOES, command) ? DOES[command] : undefined) ?? 'importing the same app into the same target';
const alreadyHeld = ({ run, pid, since, command }, subject, file) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Held */ ._b({
    doing: 'start',
    why: `another run is ${doesNow(command)}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(run, 300)} (process ${pid}, since ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(since, 40)})`,
    remedy: `Nothing was written. Wait until it finishes and run this again. Use "concurrency" in the workflow to keep runs apart. If that process is not a run, delete ${file}. (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(subject, 200)})`
});


/***/ }),

/***/ 62150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ RecordsFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/commands/records/many-records.js
var many_records = __webpack_require__(86355);
// EXTERNAL MODULE: ./lib/commands/records/subject.js
var subject = __webpack_require__(13747);
;// CONCATENATED MODULE: ./lib/commands/records/subject-key.js


function subjectKeyOf(record) {
    const { cloud, environment, root } = record;
    if (typeof cloud !== 'string' || typeof environment !== 'string' || !(0,objects/* isObject */.G)(root))
        return undefined;
    const { kind, id, name } = root;
    const known = typeof id === 'string' ? id : name;
    if ((kind !== 'app' && kind !== 'flow') || typeof known !== 'string')
        return undefined;
    return (0,subject/* keyOf */.TN)(cloud, { id: environment }, kind, known);
}

// EXTERNAL MODULE: ./lib/action/runner/coalesced-writes.js
var coalesced_writes = __webpack_require__(5993);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/record-names.js
var record_names = __webpack_require__(44257);
;// CONCATENATED MODULE: ./lib/action/runner/records-file.js








class RecordsFile {
    path;
    #options;
    #writes = new coalesced_writes/* CoalescedWrites */.W(() => this.#write());
    #content;
    #kept;
    constructor(options) {
        this.path = options.path;
        this.#options = options;
    }
    async find(key) {
        if (!this.#options.many)
            this.#content = undefined;
        const content = await this.#read();
        const kept = this.#kept?.get(key);
        if (kept === undefined && content.kind === 'one')
            return { bytes: content.bytes, from: this.path };
        const record = kept ?? (content.kind === 'many' ? content.records.get(key) : undefined);
        return record === undefined ? undefined : { bytes: Buffer.from(JSON.stringify(record)), from: this.path };
    }
    async keep(key, bytes) {
        const content = await this.#read();
        if (!this.#options.many && content.kind !== 'many') {
            await this.#options.files.write(this.path, bytes);
            return;
        }
        const record = JSON.parse(Buffer.from(bytes).toString('utf8'));
        this.#kept ??= new Map(content.kind === 'many' ? content.records : content.kind === 'one' ? asMany(content.bytes) : []);
        if ((0,objects/* isObject */.G)(record))
            this.#kept.set(key, record);
        await this.#writes.written();
    }
    #read() {
        this.#content ??= this.#load();
        return this.#content;
    }
    async #load() {
        const { path, workspace, files } = this.#options;
        if (!(await (0,runner_files/* exists */.t2)((0,external_node_path_.resolve)(workspace, path))))
            return { kind: 'none' };
        const bytes = await files.read(path, many_records/* LARGEST_MANY_RECORDS */.uj);
        return (0,many_records/* isManyRecords */.a_)(bytes) ? { kind: 'many', records: (0,many_records/* readManyRecords */.iQ)(bytes, path) } : { kind: 'one', bytes };
    }
    #write() {
        return this.#options.files.write(this.path, Buffer.from((0,many_records/* manyRecordsText */.nw)(this.#kept ?? new Map())));
    }
}
function asMany(bytes) {
    try {
        const record = (0,bounded_json/* parseBounded */.n)(Buffer.from(bytes).toString('utf8'));
        const subject = (0,objects/* isObject */.G)(record) ? subjectKeyOf(record) : undefined;
        return subject === undefined || !(0,objects/* isObject */.G)(record) ? [] : [[(0,record_names/* recordKey */.Hy)(subject), record]];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createRecords)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _commands_records_many_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86355);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24058);
/* harmony import */ var _record_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44257);






function createRecords({ file, temp, files, artifacts, together, earlier, run, log }) {
    const copyOf = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `${(0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .recordArtifact */ .wY)(key)}.json`);
    const search = async (key) => {
        try {
            return await earlier?.find(key);
        }
        catch (error) {
            const message = error instanceof _commands_records_many_records_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableRecords */ .Gi
                ? `The record of the last promotion is unknown: it may be in the ${error.from}, which cannot be read, because it holds something else or was written by a newer version of this action.`
                : `Could not search the artifacts of earlier runs for the record of the last promotion: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. Give the job "permissions: actions: read", or keep the record in a file (record-file).`;
            if (earlier?.isNews(message) !== false)
                log.warning(message);
            return 'unknown';
        }
    };
    const upload = async (key, bytes, final) => {
        if (together === undefined) {
            const name = `${(0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .recordArtifact */ .wY)(key)}${final ? '' : _record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .UNFINISHED */ .yA}`;
            return (await artifacts.upload(name, bytes, { replace: true }))?.name;
        }
        const record = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(record) && (await together.keep(key, record)) ? together.name : undefined;
    };
    return {
        run,
        async last(subject, { ofThisJob } = { ofThisJob: false }) {
            const key = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(subject);
            if (file !== undefined)
                return file.find(key);
            const found = await search(key);
            const copy = copyOf(key);
            const isCopyTaken = ofThisJob && (found === undefined || found === 'unknown') && (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(copy));
            return isCopyTaken ? { bytes: await files.read(copy), from: copy } : found;
        },
        async keep(subject, bytes, final) {
            const key = (0,_record_names_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(subject);
            if (file === undefined)
                await files.write(copyOf(key), bytes);
            else
                await file.keep(key, bytes);
            return { file: file?.path ?? copyOf(key), artifact: await upload(key, bytes, final) };
        }
    };
}


/***/ }),

/***/ 94118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ planFlowStates)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_flow_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65886);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);



function planFlowStates({ desired, resources, flows, before }) {
    const byKey = new Map(flows.map(flow => [flow.key, flow]));
    const steps = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenFirst */ .gl)(resources).flatMap((key) => {
        const flow = byKey.get(key);
        if (flow === undefined)
            return [];
        const from = before.get(key);
        const { to, why } = desiredState(desired, flow, before.has(key), from);
        return [{ key, name: flow.displayName, from, to, after: to ?? from, why }];
    });
    const toward = (state) => steps.filter(({ to }) => to === state);
    return [...toward('off').toReversed(), ...toward('on'), ...toward(undefined)];
}
function desiredState(desired, { definition }, exists, from) {
    switch (desired) {
        case 'on':
            return { to: 'on', why: 'all flows are declared on' };
        case 'off':
            return { to: 'off', why: 'all flows are declared off' };
        case 'as-source':
            return asSource((0,_package_flow_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceStateOf */ .wV)(definition));
        case 'keep':
            if (!exists)
                return { to: undefined, why: 'it is new, and whether the service creates new flows on or off is not known' };
            if (from === 'on')
                return { to: 'on', why: 'it was on before' };
            if (from === 'off')
                return { to: 'off', why: 'it was off before' };
            return {
                to: undefined,
                why: from === undefined ? 'its state before the import is unknown' : `it was ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(from)} before`
            };
    }
}
function asSource(state) {
    if (state === 'on')
        return { to: 'on', why: 'it was on in the source' };
    if (state === 'off')
        return { to: 'off', why: 'it was off in the source' };
    if (state === 'suspended')
        return { to: 'off', why: 'it was suspended in the source' };
    return { to: undefined, why: 'the package does not say whether it was on in the source' };
}


/***/ }),

/***/ 49453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ withStates),
/* harmony export */   dG: () => (/* binding */ reportFlowsOff),
/* harmony export */   rA: () => (/* binding */ plannedFlowsOff)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const AT_ONCE = 6;
async function withStates({ platform }, { target }, flows, known = new Map()) {
    if (target.flows === undefined)
        return flows;
    const stated = [];
    for (let start = 0; start < flows.length; start += AT_ONCE) {
        const reads = flows.slice(start, start + AT_ONCE).map(async (flow) => {
            if (flow.state !== undefined)
                return flow;
            const read = known.get(flow.id.toLowerCase());
            if (read !== undefined)
                return { ...flow, state: read.state };
            try {
                return { ...flow, state: (await platform.flows.read(target.environment.id, flow.id)).state };
            }
            catch (error) {
                if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.service === undefined)
                    throw error;
                return flow;
            }
        });
        for (const flow of await Promise.all(reads))
            stated.push(flow);
    }
    return stated;
}
const HOW = 'To turn them on, set flows-state to on, in the plan as well if there is one, and run this again. Or turn them on in Power Automate.';
const EFFECT = 'While a flow is off, the app cannot call it and its trigger starts nothing.';
const isAskedFor = (step, { flowsState }) => step?.to === 'off' && flowsState !== 'keep';
function reportFlowsOff({ log, report, platform }, { target }, desired, { flows, imported, problems }) {
    const off = flows.filter(({ key, state }) => {
        const step = desired.flowStates.find(one => one.key === key);
        return state !== undefined && state !== 'on' && !problems.has(key) && !isAskedFor(step, desired);
    });
    if (off.length === 0)
        return;
    const names = off.map(({ name, state = '' }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(state, 40)})`);
    const sentence = `${off.length === 1 ? '1 flow is' : `${off.length} flows are`} not on: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}. ${EFFECT} ${HOW}`;
    if (!imported) {
        log.info(sentence);
        report.remark(sentence);
        return;
    }
    const pages = off.slice(0, 3).map(({ id }) => platform.links.flow(target.environment.id, id));
    log.warning(`${sentence} ${pages.join(' ')}`);
    report.alert(sentence);
    report.set({ flowsOff: off.map(({ name }) => name) });
}
function plannedFlowsOff(desired) {
    const open = desired.flowStates.filter(step => !isAskedFor(step, desired));
    const off = open.filter(({ after }) => after !== undefined && after !== 'on');
    const unknown = open.filter(({ after }) => after === undefined);
    if (off.length === 0 && unknown.length === 0)
        return undefined;
    const named = (steps) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(steps.map(({ name }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)));
    return [
        ...(off.length === 0 ? [] : [`Flows that will not be on after the import: ${named(off)}.`]),
        ...(unknown.length === 0 ? [] : [`Flows that may not be on after the import: ${named(unknown)}.`]),
        EFFECT,
        'To turn them on, set flows-state to on, here and in the import.'
    ].join(' ');
}


/***/ }),

/***/ 51828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T4: () => (/* binding */ changesState),
  Km: () => (/* binding */ desiredFacts),
  jP: () => (/* binding */ planDesiredState)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/desired-state/flow-states.js
var flow_states = __webpack_require__(94118);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
;// CONCATENATED MODULE: ./lib/commands/desired-state/resolve-principals.js



class ImpossibleSharing extends errors/* ActionError */.lZ {
}
async function resolvePrincipals(declared, { sharing, permissions = [], tenantId }) {
    const problems = [];
    const remarks = [];
    let isLookupDenied = false;
    async function resolved(wanted) {
        const { written } = wanted;
        if (wanted.kind === 'everyone') {
            if (tenantId !== undefined)
                return { id: tenantId, type: 'everyone', displayName: 'everyone' };
            problems.push(`${(0,display/* quoted */.TL)(written)} needs the tenant, which this sign-in does not reveal`);
            return undefined;
        }
        const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value });
        const present = permissions.map(({ principal }) => principal).filter(principal => matches(principal, wanted));
        const candidates = found === 'unknown' ? present : found.filter(({ type }) => type === 'group' || !mustBeGroup(wanted));
        const [first, ...others] = unique(candidates);
        if (first !== undefined && others.length === 0)
            return first;
        if (first !== undefined) {
            problems.push(`${(0,display/* quoted */.TL)(written)} matches several: ${(0,display/* listed */.KE)([first, ...others].map(nameWithId))}`);
        }
        else if (found !== 'unknown')
            problems.push(`${(0,display/* quoted */.TL)(written)} does not exist`);
        else if (wanted.kind === 'id') {
            const type = wanted.isGroup ? 'group' : 'person';
            remarks.push(`The id ${(0,display/* quoted */.TL)(wanted.value)} could not be looked up. It is used as the id of a ${wanted.isGroup ? 'group' : 'person'}.`);
            return { id: wanted.value, type };
        }
        else {
            isLookupDenied = true;
            problems.push(`this identity cannot look up ${(0,display/* quoted */.TL)(written)}`);
        }
        return undefined;
    }
    const owner = declared.owner === undefined ? undefined : await resolved(declared.owner);
    if (declared.owner !== undefined && owner !== undefined && owner.type !== 'person') {
        problems.push(`${(0,display/* quoted */.TL)(declared.owner.written)} cannot own an app, because it is not a person`);
    }
    const people = [];
    const names = new Map();
    if (declared.owner !== undefined && owner !== undefined)
        names.set(owner.id.toLowerCase(), declared.owner.written);
    for (const [role, entries] of [
        ['edit', declared.canEdit],
        ['use', declared.canUse]
    ]) {
        for (const entry of entries) {
            const principal = await resolved(entry);
            if (principal === undefined)
                continue;
            const earlier = names.get(principal.id.toLowerCase());
            if (earlier === undefined)
                people.push({ principal, role });
            else
                problems.push(`${(0,display/* quoted */.TL)(earlier)} and ${(0,display/* quoted */.TL)(entry.written)} are the same person or group`);
            names.set(principal.id.toLowerCase(), entry.written);
        }
    }
    if (problems.length > 0) {
        throw new ImpossibleSharing({
            doing: 'share the app as declared',
            why: (0,numbered/* numbered */.j)(problems, 20),
            remedy: `Correct the input share.${isLookupDenied ? ' Use object ids there (group:<id> for a group), or let this identity read people and groups in Microsoft Graph (access-token needs a token for Graph too).' : ''}`
        });
    }
    return { owner, consentBypass: declared.consentBypass, people, remarks };
}
const mustBeGroup = (wanted) => wanted.kind === 'group-name' || (wanted.kind === 'id' && wanted.isGroup);
const same = (one, other) => one?.toLowerCase() === other.toLowerCase();
const nameWithId = ({ id, displayName }) => displayName === undefined ? id : `${(0,display/* quoted */.TL)(displayName)} (${id})`;
function matches(principal, wanted) {
    if (mustBeGroup(wanted) && principal.type !== 'group')
        return false;
    switch (wanted.kind) {
        case 'id':
            return same(principal.id, wanted.value);
        case 'email':
            return same(principal.email, wanted.value);
        case 'group-name':
            return same(principal.displayName, wanted.value);
    }
}
function unique(principals) {
    return [...new Map(principals.map(principal => [principal.id.toLowerCase(), principal])).values()];
}

// EXTERNAL MODULE: ./lib/commands/desired-state/sharing.js
var desired_state_sharing = __webpack_require__(14343);
// EXTERNAL MODULE: ./lib/commands/desired-state/sharing-report.js
var sharing_report = __webpack_require__(94674);
;// CONCATENATED MODULE: ./lib/commands/desired-state/plan-desired-state.js






async function planDesiredState(run, plan, desired) {
    const flows = flowStepsFor(run, plan, desired.flowsState);
    if (desired.share === undefined)
        return flows;
    const sharing = await planSharingOf(run, plan, desired.share);
    if ('what' in sharing)
        return { ...flows, obstacles: [...flows.obstacles, sharing] };
    const apply = desired.shareMode === 'apply';
    run.report.set({ sharing: (0,sharing_report/* sharingReport */.dw)(sharing.plan, apply) });
    return { ...flows, sharing: { ...sharing, apply } };
}
async function planSharingOf({ platform, report }, { pkg, before }, declared) {
    if (pkg.kind === 'flow')
        return {
            what: 'the input share is for apps, but the package contains only flows',
            remedy: 'Leave the input share empty.'
        };
    const permissions = before === undefined ? undefined : await platform.sharing.permissions(before.id);
    let resolved;
    try {
        const { tenantId } = platform.identity;
        resolved = await resolvePrincipals(declared, { sharing: platform.sharing, permissions, tenantId });
    }
    catch (error) {
        if (!(error instanceof ImpossibleSharing))
            throw error;
        return { what: `the app cannot be shared as declared: ${error.why}`, remedy: error.remedy };
    }
    for (const remark of resolved.remarks)
        report.remark(remark);
    const importer = (0,sharing_report/* importerOf */.ql)(platform.identity);
    return { resolved, plan: (0,desired_state_sharing/* planSharing */.wS)(resolved, { permissions, bypassConsent: before?.bypassConsent, importer }) };
}
function flowStepsFor({ report }, { pkg, decisions, target }, desired) {
    const isWritten = ({ key }) => ['new', 'update'].includes(decisions.get(key)?.decision ?? '');
    const flows = pkg.flows.filter(isWritten);
    const known = new Map(pkg.flows.flatMap(({ key }) => {
        const id = decisions.get(key)?.targetId;
        const flow = target.flows?.find(candidate => [candidate.id, ...candidate.aliases].some(one => (0,ids/* same */.F)(one, id)));
        return flow === undefined ? [] : [[key, flow.state]];
    }));
    const kept = pkg.flows
        .filter(flow => decisions.get(flow.key)?.decision === 'existing')
        .map(({ key, displayName }) => {
        const from = known.get(key);
        return { key, name: displayName, from, to: undefined, after: from, why: 'it is used as it is' };
    });
    if (flows.length > 0 && target.flows === undefined) {
        report.remark('Flow states could not be read, because this sign-in has no token for the Flow service.');
        const why = 'this sign-in has no token for the Flow service';
        const unread = flows.map(({ key, displayName }) => ({
            key,
            name: displayName,
            from: undefined,
            to: undefined,
            after: undefined,
            why
        }));
        const remedy = 'Add an access token for the Flow service, or set flows-state to keep.';
        const obstacles = desired === 'keep' ? [] : [{ what: `flows-state is ${desired}, but ${why}`, remedy }];
        return { flowSteps: [], flowStates: [...unread, ...kept], flowsState: desired, obstacles };
    }
    const before = new Map(flows.flatMap(({ key }) => (known.has(key) ? [[key, known.get(key)]] : [])));
    const flowSteps = (0,flow_states/* planFlowStates */.k)({ desired, resources: pkg.resources, flows, before });
    return { flowSteps, flowStates: [...flowSteps, ...kept], flowsState: desired, obstacles: [] };
}
const changesState = ({ flowSteps, sharing }) => flowSteps.some(({ from, to }) => to !== undefined && to !== from) ||
    (sharing !== undefined && sharing.apply && (0,desired_state_sharing/* changesSharing */.et)(sharing.plan));
function desiredFacts({ flowSteps, sharing }) {
    const flows = flowSteps.map(({ name, key, from, to, why }) => ({
        what: `the state of the flow ${(0,display/* quoted */.TL)(name)} (${key})`,
        is: `${from ?? 'new'} → ${to ?? 'not changed'} (${why})`
    }));
    if (sharing === undefined)
        return flows;
    const { differences, consentBypass } = sharing.plan;
    const roles = differences
        .filter(({ action }) => action !== 'left')
        .map(({ principal, role, was, action }) => ({
        what: `sharing with ${(0,desired_state_sharing/* principalName */.Io)(principal)}`,
        is: `${was === undefined ? 'nothing' : (0,desired_state_sharing/* roleWords */.ww)(was)} → ${(0,desired_state_sharing/* roleWords */.ww)(role)} (${action}, ${sharing.apply ? 'applied' : 'reported only'})`
    }));
    const consent = consentBypass === undefined
        ? []
        : [{ what: 'the consent bypass', is: `${consentBypass.from ?? 'unknown'} → ${consentBypass.to}` }];
    return [...flows, ...roles, ...consent];
}


/***/ }),

/***/ 94674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ appliedSharingReport),
/* harmony export */   dw: () => (/* binding */ sharingReport),
/* harmony export */   ql: () => (/* binding */ importerOf)
/* harmony export */ });
/* harmony import */ var _sharing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14343);

const importerOf = ({ objectId, name, kind }) => ({
    id: objectId ?? name,
    type: kind === 'application' ? 'application' : 'person',
    displayName: name
});
function appliedSharingReport(plan, after) {
    const isOpen = ({ action }) => action === 'add' || action === 'change';
    const named = plan.differences.map(difference => {
        const now = after.differences.find(({ principal }) => (0,_sharing_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePrincipal */ .xH)(principal, difference.principal));
        return {
            difference: { ...difference, principal: now?.principal ?? difference.principal },
            isRefused: isOpen(difference) && (now === undefined || isOpen(now))
        };
    });
    const whole = sharingReport({ ...plan, differences: named.map(({ difference }) => difference) }, true);
    const isConsentRefused = plan.consentBypass?.changes === true && after.consentBypass?.changes === true;
    return {
        applied: true,
        entries: (whole?.entries ?? []).map((entry, index) => (named[index]?.isRefused ?? isConsentRefused) ? { ...entry, action: 'refused' } : entry)
    };
}
function sharingReport({ differences, consentBypass }, applied) {
    const people = differences.map(({ principal, role, was, action }) => ({
        who: (0,_sharing_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(principal),
        role: (0,_sharing_js__WEBPACK_IMPORTED_MODULE_0__/* .roleWords */ .ww)(role),
        was: was === undefined ? undefined : (0,_sharing_js__WEBPACK_IMPORTED_MODULE_0__/* .roleWords */ .ww)(was),
        action
    }));
    if (consentBypass === undefined)
        return { applied, entries: people };
    const consent = {
        who: 'everyone who plays it',
        role: consentBypass.to ? 'not asked for consent' : 'asked for consent',
        was: undefined,
        action: consentBypass.changes ? 'change' : 'remains'
    };
    return { applied, entries: [...people, consent] };
}


/***/ }),

/***/ 14343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ principalName),
/* harmony export */   et: () => (/* binding */ changesSharing),
/* harmony export */   wS: () => (/* binding */ planSharing),
/* harmony export */   ww: () => (/* binding */ roleWords),
/* harmony export */   xH: () => (/* binding */ isSamePrincipal)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

function planSharing(declared, { permissions, bypassConsent, importer }) {
    const current = permissions ?? [{ id: importer.id, role: 'owner', principal: importer }];
    const now = (principal) => current.find(permission => isSamePrincipal(permission.principal, principal));
    const owner = current.find(({ role }) => role === 'owner');
    const newOwner = declared.owner === undefined || (owner !== undefined && isSamePrincipal(owner.principal, declared.owner))
        ? undefined
        : declared.owner;
    const declaredRole = (principal) => declared.people.find(entry => isSamePrincipal(entry.principal, principal))?.role;
    const differences = [];
    const add = (principal, role, was) => {
        const action = was === undefined ? 'add' : includesRole(was, role) ? 'remains' : 'change';
        const known = named(principal, now(principal)?.principal);
        differences.push({ principal: known, role: action === 'remains' && was !== undefined ? was : role, was, action });
    };
    if (declared.owner !== undefined)
        add(declared.owner, 'owner', now(declared.owner)?.role);
    const roleForOldOwner = (owner === undefined ? undefined : declaredRole(owner.principal)) ?? 'edit';
    if (newOwner !== undefined && owner !== undefined) {
        differences.push({ principal: owner.principal, role: roleForOldOwner, was: 'owner', action: 'change' });
    }
    for (const { principal, role } of declared.people) {
        if (!differences.some(known => isSamePrincipal(known.principal, principal)))
            add(principal, role, now(principal)?.role);
    }
    for (const { principal, role } of current) {
        if (differences.some(known => isSamePrincipal(known.principal, principal)))
            continue;
        differences.push({ principal, role, was: role, action: 'left' });
    }
    const { consentBypass } = declared;
    const from = permissions === undefined ? false : bypassConsent;
    return {
        differences,
        owner: newOwner === undefined ? undefined : { to: newOwner, roleForOldOwner },
        consentBypass: consentBypass === undefined ? undefined : { from, to: consentBypass, changes: from !== consentBypass }
    };
}
const changesSharing = ({ differences, owner, consentBypass }) => owner !== undefined ||
    consentBypass?.changes === true ||
    differences.some(({ action }) => action === 'add' || action === 'change');
const named = (declared, reported) => declared.email === undefined && declared.displayName === undefined ? (reported ?? declared) : declared;
const isSamePrincipal = (one, other) => one.type === 'everyone' || other.type === 'everyone'
    ? one.type === other.type
    : one.id.toLowerCase() === other.id.toLowerCase();
const includesRole = (was, role) => was === role || was === 'owner' || (was === 'use-and-share' && role === 'use');
const ROLE_WORDS = {
    owner: 'owner',
    edit: 'can edit',
    use: 'can use',
    'use-and-share': 'can use and share'
};
const roleWords = (role) => (Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role] : undefined) ?? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(role, 60);
const principalName = ({ type, id, displayName, email }) => type === 'everyone' ? 'everyone' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(email ?? displayName ?? id, 120);


/***/ }),

/***/ 76858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ importCommand),
  U: () => (/* binding */ importPackage)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/importing/import-result.js
var import_result = __webpack_require__(87339);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
// EXTERNAL MODULE: ./lib/commands/publishing/calls.js
var calls = __webpack_require__(24455);
;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-flow-states.js


async function applyFlowStates(flows, environment, steps, targets, log, known = new Map()) {
    const turns = steps.flatMap((step) => {
        const id = targets.get(step.key);
        return step.to === undefined || id === undefined ? [] : [{ ...step, to: step.to, id }];
    });
    const results = [];
    for (let start = 0; start < turns.length; start += AT_ONCE) {
        const reads = turns.slice(start, start + AT_ONCE).map(step => {
            const details = known.get(step.id.toLowerCase());
            return { step, read: details === undefined ? flows.read(environment, step.id) : Promise.resolve(details) };
        });
        for (const { read } of reads)
            read.catch(() => undefined);
        for (const { step, read } of reads) {
            const result = await turn(flows, environment, step, read);
            results.push(result);
            if (result.problem !== undefined)
                log.warning(result.problem.sentence);
            else if (result.changed)
                log.info(`The flow ${(0,display/* quoted */.TL)(step.name)} is ${step.to}: ${step.why}.`);
        }
    }
    return results;
}
const AT_ONCE = 6;
async function turn(flows, environment, step, read) {
    const { key, name, to, id } = step;
    let known;
    let changed = false;
    try {
        known = await read;
        if (known.state === to)
            return { key, name, state: to, changed };
        await (to === 'on' ? flows.start(environment, id) : flows.stop(environment, id));
        changed = true;
        known = await flows.read(environment, id);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.service === undefined)
            throw error;
        return { key, name, state: known?.state, changed, problem: problemOf(step, known, error.service, error.remedy) };
    }
    const { state, suspension } = known;
    if (state === to)
        return { key, name, state, changed };
    const reason = suspension === undefined ? '' : `, because of ${(0,display/* plainText */.wh)(suspension, 200)}`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${to}: the service accepted the request, but reports the state ${(0,display/* quoted */.TL)(state ?? 'unknown')}${reason}. Look at the flow in Power Automate.`;
    return { key, name, state, changed, problem: { sentence } };
}
function problemOf({ name, to }, known, service, remedy) {
    const cause = causeOf(known, service);
    const said = `The service said: ${(0,errors/* describeServiceError */.VN)(service)}.`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${to}${cause === undefined ? '' : `: ${cause}`}. ${said} ${remedy}`;
    return { sentence, service };
}
const POLICY_CODES = ['DlpViolation', 'ApiPolicyDataFlowViolation', 'ApiPolicyEndpointViolation'];
const CONNECTION_CODES = ['ConnectionAuthorizationFailed', 'XrmConnectionReferenceMissingConnection'];
function causeOf(known, { code, message, policy }) {
    if (code === undefined)
        return undefined;
    if (POLICY_CODES.includes(code)) {
        return policy === undefined
            ? 'a data policy of the environment forbids it, but the service does not say which'
            : `the data policy ${(0,display/* quoted */.TL)(policy)} forbids it`;
    }
    if (!CONNECTION_CODES.includes(code) || known === undefined)
        return undefined;
    const needed = known.references.filter(({ broughtByUser }) => !broughtByUser);
    const unbound = needed.filter(({ connection }) => connection === undefined);
    const text = (message ?? '').toLowerCase();
    const blamed = needed.filter(({ connection }) => connection !== undefined && text.includes(connection.toLowerCase()));
    if (blamed.length > 0) {
        const which = blamed.map(({ name, connector, connection }) => `${(0,display/* quoted */.TL)(connection ?? '')} of ${(0,display/* plainText */.wh)(connector)} (${(0,display/* plainText */.wh)(name)})`);
        return `this identity cannot use its connection ${(0,display/* listed */.KE)(which)}, or the connection has to be signed in again`;
    }
    return unbound.length > 0
        ? `no connection is bound to ${(0,display/* listed */.KE)(unbound.map(({ name, connector }) => `${(0,display/* quoted */.TL)(name)} (${(0,display/* plainText */.wh)(connector)})`))}`
        : undefined;
}

// EXTERNAL MODULE: ./lib/commands/desired-state/flows-after.js
var flows_after = __webpack_require__(49453);
// EXTERNAL MODULE: ./lib/commands/desired-state/sharing.js
var desired_state_sharing = __webpack_require__(14343);
;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-sharing.js



class SharingRefusal extends errors/* ActionError */.lZ {
    part;
    constructor(part, { doing, why, remedy, service, cause }) {
        super({ doing, why, remedy, service, cause });
        this.part = part;
    }
}
const NEEDED = {
    people: 'Only the owner or a co-owner can share an app. Ask one of them to add this identity as co-owner.',
    'consent bypass': 'Only an environment administrator can set the consent bypass.',
    owner: 'Only an environment administrator can change the owner.'
};
const ADMINISTRATOR = 'Give this identity the role Environment Admin, or System Administrator where the environment has Dataverse, or ask an administrator to do it and leave this line out of the input share.';
async function applySharing(sharing, { environment, app, names }, plan, log) {
    const refusals = [];
    const attempt = async (part, work, done) => {
        try {
            await work;
            log.info(done);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ) || error.service === undefined)
                throw error;
            const refusal = new SharingRefusal(part, error.service.status === 403 ? denied(part, error, names) : error);
            refusals.push(refusal);
            log.warning(refusal.message);
        }
    };
    const put = plan.differences.flatMap(toPut).filter(({ principal }) => !isPartOfOwnerChange(plan, principal.id));
    if (put.length > 0) {
        const changes = put.map(({ principal, role }) => `${(0,desired_state_sharing/* principalName */.Io)(principal)} ${(0,desired_state_sharing/* roleWords */.ww)(role)}`);
        await attempt('people', sharing.share(app, { put, remove: [] }), `The app is shared: ${(0,display/* listed */.KE)(changes, 20)}.`);
    }
    if (plan.consentBypass?.changes === true) {
        const { to } = plan.consentBypass;
        await attempt('consent bypass', sharing.bypassConsent(environment, app, to), to
            ? 'The app no longer asks its users to allow its connections.'
            : 'The app asks its users to allow its connections.');
    }
    if (plan.owner !== undefined) {
        const { to, roleForOldOwner } = plan.owner;
        await attempt('owner', sharing.setOwner(environment, app, to.id, roleForOldOwner), `The app is owned by ${(0,display/* quoted */.TL)((0,desired_state_sharing/* principalName */.Io)(to))}. The previous owner ${(0,desired_state_sharing/* roleWords */.ww)(roleForOldOwner)} it.`);
    }
    return refusals;
}
function denied(part, error, names) {
    const { doing, service } = error;
    const who = names === undefined ? 'this identity' : (0,display/* quoted */.TL)(names.identity);
    const where = names === undefined ? '' : ` in ${(0,display/* quoted */.TL)(names.environment)}`;
    return new errors/* ActionError */.lZ({
        doing,
        why: `${who} may not do this${where}`,
        service,
        remedy: part === 'people' ? NEEDED[part] : `${NEEDED[part]} ${ADMINISTRATOR}`,
        cause: error
    });
}
function toPut({ principal, role, action }) {
    if (action !== 'add' && action !== 'change')
        return [];
    return role === 'edit' || role === 'use' ? [{ principal, role }] : [];
}
const isPartOfOwnerChange = ({ owner, differences }, id) => owner !== undefined &&
    differences.some(({ principal, was, role }) => principal.id === id && (role === 'owner' || was === 'owner'));
async function sharingAfter(platform, app, declared, importer) {
    const permissions = await platform.sharing.permissions(app);
    const bypassConsent = declared.consentBypass === undefined ? undefined : (await platform.apps.read(app)).bypassConsent;
    return (0,desired_state_sharing/* planSharing */.wS)(declared, { permissions, bypassConsent, importer });
}
function gapsIn(plan, refusals) {
    if (!(0,desired_state_sharing/* changesSharing */.et)(plan))
        return [];
    const isRefused = (part) => refusals.some(refusal => refusal.part === part);
    const { consentBypass } = plan;
    return [
        ...plan.differences
            .filter(({ action }) => action === 'add' || action === 'change')
            .filter(({ principal }) => !isRefused(isPartOfOwnerChange(plan, principal.id) ? 'owner' : 'people'))
            .map(({ principal, role, was }) => {
            const actual = was === undefined ? 'none' : (0,display/* quoted */.TL)((0,desired_state_sharing/* roleWords */.ww)(was));
            return `The role of ${(0,display/* quoted */.TL)((0,desired_state_sharing/* principalName */.Io)(principal))} is ${actual}, but ${(0,display/* quoted */.TL)((0,desired_state_sharing/* roleWords */.ww)(role))} is declared.`;
        }),
        ...(consentBypass?.changes === true && !isRefused('consent bypass')
            ? [
                `The consent bypass is ${consentBypass.from === undefined ? 'not reported by the service' : String(consentBypass.from)}, but ${String(consentBypass.to)} is declared.`
            ]
            : [])
    ];
}

// EXTERNAL MODULE: ./lib/commands/desired-state/sharing-report.js
var sharing_report = __webpack_require__(94674);
;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-desired-state.js










async function applyDesiredState(run, plan, desired, { app, resources, flows, changed, outcome }) {
    const { platform, report, log } = run;
    const { flowSteps, sharing } = desired;
    const environment = plan.target.environment.id;
    const flowIds = (0,import_result/* flowIdsIn */.CJ)(resources);
    const [states, miswired] = await Promise.all([
        applyFlowStates(platform.flows, environment, flowSteps, flowIds, log, changed ? undefined : plan.flows),
        app === undefined || plan.pkg.app === undefined || plan.pkg.flows.length === 0
            ? []
            : miswiredFlows(run, plan, changed ? undefined : plan.before, app.id, flowIds)
    ]);
    const turned = flows.map(flow => ({
        ...flow,
        state: states.find(({ key }) => key === flow.key)?.state ?? flow.state
    }));
    const isTurned = states.some(state => state.changed);
    const stated = await (0,flows_after/* withStates */.Vd)(run, plan, turned, changed || isTurned ? undefined : plan.flows);
    report.set({ changed: changed || isTurned, flows: stated });
    (0,flows_after/* reportFlowsOff */.dG)(run, plan, desired, {
        flows: stated,
        imported: outcome !== 'unchanged',
        problems: new Set(states.flatMap(({ key, problem }) => (problem === undefined ? [] : [key])))
    });
    for (const sentence of miswired) {
        log.warning(sentence);
        report.remark(sentence);
    }
    const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]));
    if (sharing !== undefined && app !== undefined) {
        if (sharing.apply && (0,desired_state_sharing/* changesSharing */.et)(sharing.plan)) {
            const names = { environment: plan.target.environment.displayName, identity: platform.identity.name };
            const refusals = await applySharing(platform.sharing, { environment, app: app.id, names }, sharing.plan, log);
            const after = await sharingAfter(platform, app.id, sharing.resolved, (0,sharing_report/* importerOf */.ql)(platform.identity));
            const gaps = gapsIn(after, refusals);
            for (const problem of [...refusals.map(({ message }) => message), ...gaps])
                problems.push(problem);
            const written = (0,sharing_report/* appliedSharingReport */.EV)(sharing.plan, after);
            const isWritten = written?.entries.some(({ action }) => action === 'add' || action === 'change') === true;
            report.set({ sharing: written, ...(isWritten ? { changed: true } : {}) });
        }
        else
            report.set({ sharing: (0,sharing_report/* sharingReport */.dw)(sharing.plan, sharing.apply) });
    }
    if (problems.length === 0)
        return isTurned;
    throw new errors/* ActionError */.lZ({
        doing: `bring ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into the desired state`,
        why: (0,numbered/* numbered */.j)([...new Set(problems)]),
        remedy: `${outcome === 'unchanged' ? 'Nothing had to be imported.' : 'The import itself succeeded and is kept.'} Correct the cause and run this again: it does not touch what is already as desired.`
    });
}
async function miswiredFlows({ platform }, plan, known, appId, flowIds) {
    const app = known ?? (await platform.apps.read(appId));
    return (0,calls/* describeWrongCalls */.mb)((0,calls/* wrongCalls */.lX)(app, (0,calls/* expectedCalls */.UG)(plan, flowIds))).map(what => `The app ${(0,display/* quoted */.TL)(app.displayName)} ${what}. ${calls/* RECONNECT */.Sr}`);
}

// EXTERNAL MODULE: ./lib/commands/desired-state/plan-desired-state.js + 1 modules
var plan_desired_state = __webpack_require__(51828);
// EXTERNAL MODULE: ./lib/commands/records/keep-record.js
var keep_record = __webpack_require__(21782);
// EXTERNAL MODULE: ./lib/commands/records/record.js
var record = __webpack_require__(21378);
// EXTERNAL MODULE: ./lib/commands/records/subject.js
var records_subject = __webpack_require__(13747);
// EXTERNAL MODULE: ./lib/commands/desired-state/flow-states.js
var flow_states = __webpack_require__(94118);
// EXTERNAL MODULE: ./lib/commands/importing/prepare.js + 1 modules
var prepare = __webpack_require__(59358);
// EXTERNAL MODULE: ./lib/commands/planning/current.js + 1 modules
var planning_current = __webpack_require__(98350);
// EXTERNAL MODULE: ./lib/commands/planning/target.js
var planning_target = __webpack_require__(30429);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/commands/ids.js
var commands_ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/restoring/bring-back.js
var bring_back = __webpack_require__(87390);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/commands/restoring/plan-backup.js


function planBackup(plan, { pkg, flowIds }, flows) {
    const { target } = plan;
    const decisions = new Map();
    const boundBefore = new Map();
    for (const [key, resource] of Object.entries(pkg.resources)) {
        const kind = (0,package_resource/* kindOf */.I)(resource);
        if (kind === 'app')
            decisions.set(key, decided('update', plan.before?.id));
        if (kind === 'connector') {
            const own = resource.name ??
                target.customConnectors.find(({ displayName }) => (0,commands_ids/* same */.F)(displayName, resource.details?.displayName))?.name;
            decisions.set(key, decided('existing', own));
        }
        if (kind === 'connection')
            decisions.set(key, decided('existing', undefined));
        if (kind !== 'flow')
            continue;
        const id = flowIds.get(key);
        decisions.set(key, decided(flows.some(flow => (0,commands_ids/* same */.F)(flow.id, id)) ? 'update' : 'existing', id));
        const details = id === undefined ? undefined : plan.flows.get(id.toLowerCase());
        const part = pkg.flows.find(flow => flow.key === key);
        for (const { name, connection } of details?.references ?? []) {
            const slot = part?.connections[name];
            if (slot !== undefined && connection !== undefined)
                boundBefore.set(slot, connection);
        }
    }
    return { pkg, target, decisions, bound: boundFor(plan, pkg, decisions, boundBefore), choices: new Map() };
}
const decided = (decision, targetId) => ({
    decision,
    why: 'the backup replaces what it was made from',
    targetId
});
function boundFor(plan, pkg, decisions, boundBefore) {
    const { bound, target } = plan;
    return Object.entries(pkg.resources).flatMap(([key, resource]) => {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            return [];
        const connectorKey = (resource.dependsOn ?? []).find(other => (0,package_resource/* kindOf */.I)(pkg.resources[other] ?? { type: '' }) === 'connector');
        const connector = connectorKey === undefined
            ? undefined
            : (pkg.resources[connectorKey]?.name ?? decisions.get(connectorKey)?.targetId);
        const id = boundBefore.get(key) ?? bound.find(report => (0,commands_ids/* same */.F)(report.connector, connector))?.connection;
        const connection = target.connections.find(candidate => (0,commands_ids/* same */.F)(candidate.id, id));
        if (connection === undefined)
            return [];
        return [
            {
                key,
                name: resource.details?.displayName ?? key,
                connector: connection.connector,
                connection: connection.id,
                connectionName: connection.displayName,
                rule: 'only healthy one'
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/restoring/remove-created.js



async function removeCreated(run, plan, created, start) {
    const removed = [];
    const stays = [];
    const inOrder = [...created.filter(({ kind }) => kind === 'app'), ...created.filter(({ kind }) => kind !== 'app')];
    for (const resource of inOrder) {
        try {
            const doubt = await doubtAbout(run, plan, resource, start);
            if (doubt === undefined) {
                await remove(run, plan, resource);
                removed.push(resource);
            }
            else
                stays.push(`${nameOf(resource)}, because ${doubt}`);
        }
        catch (error) {
            stays.push(`${nameOf(resource)}. ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return {
        removed,
        done: removed.length === 0 ? [] : [`Created by this import and removed: ${(0,display/* listed */.KE)(removed.map(nameOf))}.`],
        left: stays.map(one => `Created and not removed: ${one}${one.endsWith('.') ? '' : '.'}`)
    };
}
const nameOf = ({ kind, name, targetName, id }) => `${kind} ${(0,display/* quoted */.TL)(targetName ?? name)}${id === undefined ? '' : ` (${(0,display/* plainText */.wh)(id, 60)})`}`;
async function doubtAbout({ platform }, { target }, { kind, id, decision }, start) {
    if (start?.answered !== true)
        return 'the service did not respond to the import, so it may be somebody else’s';
    if (id === undefined || decision !== 'new')
        return 'the service did not name its id';
    const before = kind === 'app' ? target.apps.map(app => [app.id]) : target.flows?.map(flow => [flow.id, ...flow.aliases]);
    if (before === undefined)
        return 'the flows that were there before could not be listed';
    if (before.some(ids => ids.some(known => (0,commands_ids/* same */.F)(known, id))))
        return 'it was there before the import';
    const environment = target.environment.id;
    const now = kind === 'app' ? await platform.apps.read(id) : await platform.flows.read(environment, id);
    if ('environment' in now && now.environment !== undefined && !(0,commands_ids/* same */.F)(now.environment, environment))
        return 'it is in another environment';
    const createdAt = Date.parse(now.created ?? '');
    return !Number.isNaN(createdAt) && createdAt < start.since - CLOCK_SKEW ? 'it is older than the import' : undefined;
}
const CLOCK_SKEW = 120_000;
const MAY_STAY_LISTED = 20_000;
async function remove(run, { target }, { kind, id = '' }) {
    const { platform, clock, deadline } = run;
    const environment = target.environment.id;
    if (kind === 'app')
        await platform.apps.remove(id);
    else
        await platform.flows.remove(environment, id);
    for (let waited = 0, pause = 200;; waited += pause, pause *= 2) {
        const listedNow = kind === 'app' ? await platform.apps.list(environment) : await platform.flows.list(environment);
        if (listedNow?.some(one => (0,commands_ids/* same */.F)(one.id, id)) !== true)
            return;
        if (waited >= MAY_STAY_LISTED || deadline.over())
            throw new errors/* ActionError */.lZ({
                doing: `remove it from ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
                why: 'the service accepted the request, but still lists it',
                remedy: 'Check whether it is still there.'
            });
        await clock.sleep(pause);
    }
}

// EXTERNAL MODULE: ./lib/commands/restoring/versions.js
var versions = __webpack_require__(95479);
;// CONCATENATED MODULE: ./lib/commands/restoring/rollback.js














async function rollBack(run, plan, resources, start) {
    const { log, report } = run;
    const done = [];
    const left = [];
    const restored = new Set();
    const attempt = async (what, written, work) => {
        try {
            const sentence = await work();
            if (sentence === undefined)
                return true;
            done.push(sentence);
            for (const { key } of written)
                restored.add(key);
            return true;
        }
        catch (error) {
            left.push(`${what} could not be restored. ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    };
    log.warning('Rolling back the import as far as possible.');
    const written = resources.filter(({ outcome }) => ['created', 'updated', 'overwritten', 'merged'].includes(outcome));
    const uncertain = resources.filter(({ outcome }) => outcome === 'planned');
    for (const sentence of permanentChanges(written, uncertain))
        left.push(sentence);
    if (plan.before?.hasDraft === true)
        left.push(`The unpublished draft that ${(0,display/* quoted */.TL)(plan.before.displayName)} had before the import is lost.`);
    const flows = [
        ...written.filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated'),
        ...uncertain.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
    ];
    if (flows.length > 0)
        await attempt(named(flows), flows, () => restoreFlows(run, plan, flows));
    const { before } = plan;
    let app;
    let areFlowsCalled = uncertain.some(({ kind, decision }) => kind === 'app' && decision === 'new');
    if (before !== undefined) {
        const apps = written.filter(({ kind }) => kind === 'app');
        areFlowsCalled = !(await attempt(`The app ${(0,display/* quoted */.TL)(before.displayName)}`, apps, () => restoreApp(run, plan, reported => {
            app = reported;
        })));
    }
    const created = written.filter(({ kind, outcome }) => outcome === 'created' && (kind === 'app' || kind === 'flow'));
    const removal = areFlowsCalled ? stillCalled(created) : await removeCreated(run, plan, created, start);
    const undone = [...done, ...removal.done];
    const remaining = [...removal.left, ...left];
    const removed = new Set(removal.removed.map(({ key }) => key));
    const now = resources.map(one => restored.has(one.key) || removed.has(one.key) ? { ...one, outcome: 'rolled-back' } : one);
    report.set({ rollback: { done: undone, left: remaining }, resources: now });
    for (const sentence of undone)
        log.info(sentence);
    for (const sentence of remaining)
        log.warning(sentence);
    return { done: undone, left: remaining, resources: now, removed, ...(app === undefined ? {} : { app }) };
}
const stillCalled = (created) => ({
    removed: [],
    done: [],
    left: created.map(({ kind, name }) => `Created and not removed: ${kind} ${(0,display/* quoted */.TL)(name)}, because the app may call it.`)
});
function permanentChanges(written, uncertain) {
    const perhaps = uncertain.filter(({ decision }) => ['new', 'overwrite', 'merge'].includes(decision));
    const data = written.filter(({ outcome }) => outcome === 'overwritten' || outcome === 'merged');
    return [
        ...(perhaps.length === 0
            ? []
            : [
                `Possibly written, and then not undone: ${(0,display/* listed */.KE)(perhaps.map(({ kind, name, decision }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${decision})`))}.`
            ]),
        ...(data.length === 0
            ? []
            : [
                `Written and not undone: ${(0,display/* listed */.KE)(data.map(({ kind, name, outcome }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${outcome})`))}.`
            ])
    ];
}
async function restoreFlows(run, plan, flows) {
    const { current } = plan;
    if (current === undefined)
        throw new Error('The target was not exported before the import.');
    const target = await (0,planning_target/* withCustomConnectors */.St)(run.platform, plan.target, current.pkg.resources);
    const backup = planBackup({ ...plan, target }, current, flows);
    const request = await (0,prepare/* prepareImport */.rd)(run, backup, current.bytes);
    await (0,prepare/* validate */.tf)(run, backup, request);
    const answer = await run.platform.packaging.importPackage(target.environment.id, request);
    if (answer.kind === 'unanswered' || !answer.succeeded)
        throw new Error('The service did not carry out the import of the backup.');
    const before = new Map(flows.flatMap(({ key, id }) => {
        const known = target.flows?.find(flow => (0,commands_ids/* same */.F)(flow.id, id));
        return known === undefined ? [] : [[key, known.state]];
    }));
    const steps = (0,flow_states/* planFlowStates */.k)({
        desired: 'keep',
        resources: plan.pkg.resources,
        flows: plan.pkg.flows.filter(({ key }) => before.has(key)),
        before
    });
    const ids = new Map(flows.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id]])));
    const states = await applyFlowStates(run.platform.flows, target.environment.id, steps, ids, run.log);
    const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]));
    if (problems.length > 0)
        throw new Error((0,numbered/* numbered */.j)(problems, 5));
    const are = flows.length === 1 ? 'is' : 'are';
    return `${named(flows)} ${are} restored from the backup, on or off as before.`;
}
const named = (flows) => `The flow${flows.length === 1 ? '' : 's'} ${(0,display/* listed */.KE)(flows.map(({ name }) => (0,display/* quoted */.TL)(name)))}`;
async function restoreApp(run, plan, onRestored) {
    const { before, current, target } = plan;
    if (before === undefined)
        return undefined;
    const { apps } = run.platform;
    const now = await apps.read(before.id);
    if ((0,versions/* sameMoment */.f)(now.newestVersion, before.newestVersion))
        return `The app ${(0,display/* quoted */.TL)(before.displayName)} was not changed.`;
    const version = (await apps.versions(before.id)).find(({ saved, published }) => published && (0,versions/* sameMoment */.f)(saved, before.publishedVersion));
    if (version === undefined)
        throw new Error(`The service does not list version ${before.publishedVersion ?? 'none'}, which was published before the import.`);
    const published = (0,package_report/* appReport */.G)(run, target.environment.id, now, before.publishedVersion);
    const { app, failure } = await (0,bring_back/* bringBack */.k)(run, now, version, published);
    onRestored(app);
    if (failure !== undefined)
        throw failure;
    const after = await apps.read(before.id);
    const done = `The app ${(0,display/* quoted */.TL)(before.displayName)} runs version ${version.name} again, published as ${after.publishedVersion ?? 'unknown'}`;
    if (current === undefined)
        return `${done}.`;
    const root = { kind: 'app', id: before.id, displayName: before.displayName };
    const restored = await (0,planning_current/* readCurrent */.cA)(run, target, root, after);
    if ('unread' in restored)
        return `${done}. Its content could not be compared. ${restored.unread}`;
    const [was, is] = await Promise.all([current.pkg, restored.pkg].map(pkg => (0,planning_current/* contentDigestOf */.Vp)(run, pkg, (0,planning_current/* ownNames */.Dx)(pkg))));
    if (was !== is)
        throw new Error(`${done}, but its export differs from the one made before the import.`);
    return `${done}. Its export has the same content as before the import.`;
}

;// CONCATENATED MODULE: ./lib/commands/restoring/with-rollback.js




async function undoImport(run, plan, result, start) {
    const undone = await rollBack(run, plan, result.resources, start);
    const flows = result.flows.filter(({ key }) => !undone.removed.has(key));
    const isAppGone = undone.removed.has(plan.pkg.rootKey) && plan.pkg.kind === 'app';
    const app = isAppGone ? undefined : (undone.app ?? result.app);
    run.report.set({ flows, ...(isAppGone ? { app: undefined, publishState: 'nothing-to-publish' } : {}) });
    const [version, of] = [undone.app?.versionAfter, plan.before?.publishedVersion];
    return {
        ...result,
        resources: undone.resources,
        flows,
        app,
        restored: version === undefined || of === undefined || version === of ? undefined : { version, of },
        failure: withRollback(result, undone)
    };
}
function withRollback({ failure, resources }, { done, left }) {
    if (!(failure instanceof errors/* ActionError */.lZ))
        return failure;
    const { doing, why, service, remedy } = failure;
    const isPartial = resources.some(({ outcome }) => outcome === 'failed');
    const written = resources.filter(({ outcome }) => import_result/* WRITTEN */.Sg.has(outcome));
    const state = [
        isPartial && written.length > 0 ? `These resources were imported before that: ${(0,display/* listed */.KE)(written.map(import_result/* nameOf */.Vb))}.` : '',
        done.length === 0 ? '' : `Rolled back: ${done.join(' ')}`,
        left.length === 0 ? '' : `Not undone: ${left.join(' ')}`
    ];
    return new errors/* ActionError */.lZ({
        doing,
        why,
        service,
        state: state.filter(one => one !== '').join(' '),
        remedy: done.length > 0 && left.length === 0 ? 'Correct the cause and run this again.' : remedy,
        cause: failure
    });
}
function notRolledBack(failure) {
    if (!(failure instanceof errors/* ActionError */.lZ))
        return failure;
    const { doing, why, service, remedy } = failure;
    return new errors/* ActionError */.lZ({
        doing,
        why,
        service,
        state: 'Nothing was rolled back, because the import may still be running.',
        remedy,
        cause: failure
    });
}

// EXTERNAL MODULE: ./lib/commands/importing/draft-left.js
var draft_left = __webpack_require__(44163);
// EXTERNAL MODULE: ./lib/commands/publishing/publish-and-verify.js + 1 modules
var publish_and_verify = __webpack_require__(44081);
// EXTERNAL MODULE: ./lib/commands/publishing/read-app-until.js
var read_app_until = __webpack_require__(97023);
// EXTERNAL MODULE: ./lib/commands/publishing/references.js
var references = __webpack_require__(31130);
;// CONCATENATED MODULE: ./lib/commands/importing/lost-response.js





const POLL_FOR = 10 * 60_000;
const POLL_AFTER_REFUSAL = 20_000;
const isBareRefusal = ({ code }) => code === 'InternalServerError';
async function findLostImport(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not respond to the import (${(0,errors/* describeServiceError */.VN)(service)}). The request is not sent again. Checking ${(0,display/* quoted */.TL)(environment.displayName)} to see whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`The import succeeded: it appeared in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not respond to the import. Its success was read from the target, which is certain only for the app (or for the flow, in a package of flows).');
            return {
                resources: plan.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: import_result/* CARRIED_OUT */.yZ[planned.decision], id: found } : planned)
            };
        }
        if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? POLL_AFTER_REFUSAL : POLL_FOR))
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    const failure = new errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not respond, and nothing new appeared in the target within ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: isBareRefusal(service)
            ? 'The service responds like this when a package was edited or made by hand. Export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
            : 'The import may still be running. Look at the app in the target before you run this again, because importing as new twice creates two apps.'
    });
    return { resources: plan.resources, failure };
}
async function rootInTarget(run, plan) {
    const { platform } = run;
    const environment = plan.target.environment;
    const decision = plan.decisions.get(plan.pkg.rootKey);
    const root = plan.pkg.resources[plan.pkg.rootKey];
    const name = decision?.targetName ?? (root === undefined ? '' : (0,package_resource/* displayNameOf */.Nv)(root, plan.pkg.rootKey));
    if (plan.pkg.kind === 'app') {
        if (plan.before !== undefined) {
            const now = await platform.apps.read(plan.before.id);
            return now.newestVersion !== plan.before.newestVersion ? now.id : undefined;
        }
        const known = new Set(plan.target.apps.map(({ id }) => id.toLowerCase()));
        const fresh = (await platform.apps.list(environment.id)).filter(app => !known.has(app.id.toLowerCase()) && (0,commands_ids/* same */.F)(app.displayName, name));
        return fresh.length === 1 ? fresh[0]?.id : undefined;
    }
    const before = plan.target.flows ?? [];
    const flows = (await platform.flows.list(environment.id)) ?? [];
    if (decision?.targetId !== undefined) {
        const [old, current] = [before, flows].map(list => list.find(({ id }) => (0,commands_ids/* same */.F)(id, decision.targetId)));
        return current?.modified !== undefined && old?.modified !== undefined && current.modified !== old.modified
            ? current.id
            : undefined;
    }
    const known = new Set(before.map(({ id }) => id.toLowerCase()));
    const fresh = flows.filter(flow => !known.has(flow.id.toLowerCase()) && (0,commands_ids/* same */.F)(flow.displayName, name));
    return fresh.length === 1 ? fresh[0]?.id : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/outcomes.js





const WRITES_NOTHING = new Set(['existing']);
function outcomesOf({ platform, log }, plan, answer) {
    const environment = plan.target.environment;
    const resources = plan.resources.map((planned) => {
        const result = answer.resources[planned.key];
        const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null;
        const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded');
        if (failed)
            return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } };
        if (unknown && !WRITES_NOTHING.has(planned.decision))
            return planned;
        const id = idOf(result) ?? planned.id;
        return {
            ...planned,
            outcome: import_result/* CARRIED_OUT */.yZ[planned.decision],
            id,
            url: pageOf(platform.links, environment.id, planned.kind, id)
        };
    });
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    if (answer.succeeded && failures.length === 0)
        return { resources };
    for (const failure of failures)
        log.warning(`${(0,import_result/* nameOf */.Vb)(failure)} was not imported: ${(0,errors/* describeServiceError */.VN)(failure.error ?? {})}`);
    return { resources, failure: failureOf(plan, answer, resources) };
}
function failureOf(plan, answer, resources) {
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    const written = resources.filter(({ outcome }) => import_result/* WRITTEN */.Sg.has(outcome));
    const [problem] = answer.problems;
    const remedies = new Set(failures.flatMap(({ key }) => answer.resources[key]?.error?.remedy ?? []));
    const correct = remedies.size === 0 ? 'Correct the cause' : [...remedies].join(' ');
    return new errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(plan.target.environment.displayName)}`,
        why: failures.length > 0
            ? `${failures.length} of ${resources.length} resources failed: ${(0,numbered/* numbered */.j)(failures.map(one => `${(0,import_result/* nameOf */.Vb)(one)}: ${(0,errors/* describeServiceError */.VN)(one.error ?? {})}`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        state: written.length > 0
            ? `Nothing was published. These resources were imported and are not known to be undone: ${(0,display/* listed */.KE)(written.map(import_result/* nameOf */.Vb))}.`
            : 'As far as is known, nothing was written.',
        remedy: written.length > 0
            ? `${correct}${remedies.size === 0 ? ' and run' : ' Run'} this again with import-mode: auto, which updates them.`
            : `${correct}${remedies.size === 0 ? ' and run' : ' Then run'} this again.`
    });
}
function idOf(result) {
    if (typeof result?.name === 'string' && result.name !== '')
        return result.name;
    return typeof result?.id === 'string' && result.id !== '' ? (0,commands_ids/* bareId */.y)(result.id) : undefined;
}
function pageOf(links, environment, kind, id) {
    if (id === undefined)
        return undefined;
    if (kind === 'app')
        return links.app(environment, id);
    return kind === 'flow' ? links.flow(environment, id) : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/finish.js











async function finishImport(run, plan, answer, publishChanges) {
    const { resources, failure } = answer.kind === 'unanswered' ? await findLostImport(run, plan, answer.service) : outcomesOf(run, plan, answer);
    const root = resources.find(({ key }) => key === plan.pkg.rootKey);
    const imported = {
        resources,
        flows: (0,import_result/* flowsIn */.FK)(resources),
        outcome: failure === undefined ? outcomeOf(root) : 'failed',
        changed: resources.some(({ outcome }) => import_result/* WRITTEN */.Sg.has(outcome)),
        failure
    };
    const { operationId } = answer.kind === 'finished' ? answer : {};
    const { flows, outcome, changed } = imported;
    run.report.set({ resources, flows, outcome, changed, ...(operationId === undefined ? {} : { operationId }) });
    if (failure !== undefined)
        return imported;
    if (plan.pkg.kind === 'flow' || root?.id === undefined) {
        run.report.set({ publishState: 'nothing-to-publish' });
        return { ...imported, publishState: 'nothing-to-publish' };
    }
    return { ...imported, ...(await publishImported(run, plan, root.id, resources, publishChanges)) };
}
async function publishImported(run, plan, id, resources, publishChanges) {
    const { report, log } = run;
    let app;
    try {
        app = await appAfterImport(run, plan, id);
    }
    catch (failure) {
        return { app: plan.app, failure };
    }
    const reported = {
        ...(0,package_report/* appReport */.G)(run, plan.target.environment.id, app, plan.before?.publishedVersion),
        draft: app.hasDraft ? app.newestVersion : undefined
    };
    report.set({ app: reported });
    const publishing = publishChanges === 'true' || (publishChanges === 'auto' && app.hasDraft);
    if (!publishing && app.hasDraft) {
        report.set({ publishState: 'draft-left' });
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft (publish-changes: ${publishChanges}). Until it is published with command: publish, users run version ${app.publishedVersion ?? 'none'}.`);
        const live = (0,draft_left/* liveFlows */.U)(resources, reported);
        if (live !== undefined) {
            log.warning(live);
            report.alert(live);
        }
        return { app: reported, publishState: 'draft-left' };
    }
    return (0,publish_and_verify/* publishAndVerify */.e)(run, app, {
        publish: publishing,
        connectors: (0,references/* expectedConnectors */.Zg)(plan),
        references: () => (0,references/* targetReferences */.IU)(plan, (0,import_result/* flowIdsIn */.CJ)(resources)),
        calls: (0,calls/* expectedCalls */.UG)(plan, (0,import_result/* flowIdsIn */.CJ)(resources)),
        before: reported
    });
}
async function appAfterImport(run, { before }, id) {
    const hasArrived = ({ newestVersion }) => newestVersion !== before?.newestVersion;
    if (before === undefined)
        await run.platform.apps.readNew(id);
    const app = await (0,read_app_until/* readAppUntil */.G)(run, id, hasArrived, 60_000);
    if (hasArrived(app))
        return app;
    throw new errors/* ActionError */.lZ({
        doing: `find the imported version of ${(0,display/* quoted */.TL)(app.displayName)}`,
        why: `its newest version is still ${app.newestVersion ?? 'none'}, as before the import`,
        remedy: 'The service reported success but shows no new version. Look at the versions of the app, then run command: publish.'
    });
}
function outcomeOf(root) {
    switch (root?.outcome) {
        case 'created':
            return 'created';
        case 'updated':
            return 'updated';
        case 'reused':
            return 'unchanged';
        default:
            return 'failed';
    }
}

// EXTERNAL MODULE: ./lib/commands/planning/digests.js
var digests = __webpack_require__(2443);
;// CONCATENATED MODULE: ./lib/commands/importing/promoted.js

function restoredBackup({ isRestore }, { pkg }, { app, changed }) {
    const [version, of] = [app?.versionAfter, pkg.app?.version];
    return isRestore === true && changed && version !== undefined && of !== undefined ? { version, of } : undefined;
}
function promoted({ pkg, values, decisions }, content, { resources, app }, approved) {
    const approvedPlan = approved?.document.digests.plan;
    return {
        content,
        digests: (0,digests/* digestsOf */.n)(pkg, values),
        plan: approvedPlan,
        app,
        rootId: decisions.get(pkg.rootKey)?.targetId,
        resources
    };
}

;// CONCATENATED MODULE: ./lib/commands/importing/carry-out.js








async function carryOut(run, order, plan, { lock, subject, approved, content, restored, request, reserve }) {
    const before = { ...promoted(plan, await content, { resources: plan.resources, app: undefined }, approved), restored };
    await lock.markStarted(before.content);
    await (0,keep_record/* recordStart */.cv)(run, subject, before);
    const since = run.clock.now();
    let answer;
    try {
        answer = await run.platform.packaging.importPackage(plan.target.environment.id, request);
    }
    catch (error) {
        if (!(error instanceof errors/* NotStarted */.R9))
            throw reserve === undefined ? error : notRolledBack(error);
        lock.resolve();
        await (0,keep_record/* recordEnd */.$f)(run, subject, { ...before, app: plan.app }, 'failed');
        throw error;
    }
    const imported = await finishImport(run, plan, answer, order.publishChanges);
    const start = { since, answered: answer.kind === 'finished' };
    if (imported.failure === undefined) {
        if (reserve === undefined)
            return imported;
        return { ...imported, undo: why => undoLater(run, plan, imported, { why, start, subject, before }) };
    }
    const result = reserve !== undefined && imported.changed
        ? await reserve.spend(() => undoImport(run, plan, imported, start))
        : draftExplained(imported);
    if (answer.kind === 'finished' || imported.changed) {
        lock.resolve();
        await (0,keep_record/* recordEnd */.$f)(run, subject, { ...before, ...result, restored: (0,record/* withRestored */.Tw)({ restored }, result.restored) }, 'failed');
    }
    return result;
}
async function undoLater(run, plan, imported, { why, start, subject, before }) {
    const lock = await (0,records_subject/* lockSubject */._n)(run, subject);
    try {
        const result = await undoImport(run, plan, { ...imported, failure: why }, start);
        const restored = (0,record/* withRestored */.Tw)({ restored: before.restored }, result.restored);
        await (0,keep_record/* recordEnd */.$f)(run, subject, { ...before, ...result, restored }, 'failed');
        return result;
    }
    finally {
        await lock.release();
    }
}
const draftExplained = (result) => result.publishState === 'draft-left'
    ? { ...result, failure: (0,draft_left/* withDraftLeft */.Z)(result.failure, result.resources, result.app) }
    : result;

// EXTERNAL MODULE: ./lib/commands/planning/approved-plan.js
var approved_plan = __webpack_require__(12983);
// EXTERNAL MODULE: ./lib/commands/planning/plan-document.js + 1 modules
var plan_document = __webpack_require__(16341);
// EXTERNAL MODULE: ./lib/commands/planning/planned-values.js
var planned_values = __webpack_require__(59879);
// EXTERNAL MODULE: ./lib/commands/planning/stop.js
var stop = __webpack_require__(44556);
// EXTERNAL MODULE: ./lib/commands/importing/unchanged.js
var unchanged = __webpack_require__(57231);
;// CONCATENATED MODULE: ./lib/commands/importing/follow-approved.js







async function readApprovedPlan({ files }, { planFile: file, planDigest, planBytes }) {
    if (file === undefined)
        return undefined;
    const document = (0,plan_document/* readPlan */.m3)(planBytes ?? (await files.read(file)), file);
    (0,approved_plan/* assertPlanDigest */._W)(planDigest, document.digests.plan, file);
    return { document, file };
}
function valuesToFollow({ values }, approved) {
    if (values === undefined || values.lists === 'as-given' || approved === undefined)
        return values;
    const mappings = (0,planned_values/* listsInPlan */.yp)(approved.document.values, values.mappings.at(-1)?.line ?? 0);
    return { ...values, found: { mappings, hints: new Map(), notes: [] } };
}
function stopAtObstacles(run, order, plan, desired, { approved, history }) {
    const whole = { ...plan, obstacles: [...plan.obstacles, ...desired.obstacles] };
    if (whole.obstacles.length > 0)
        run.report.set({ obstacles: whole.obstacles });
    if (desired.obstacles.length > 0)
        (0,stop/* assertNotBlocked */.E)(whole, 'import');
    if (approved !== undefined) {
        const { document, file } = approved;
        const now = (0,plan_document/* documentOf */.lM)((0,plan_document/* comparableWith */.lY)(document, run), whole, order, (0,plan_desired_state/* desiredFacts */.Km)(desired));
        const isDone = !(0,plan_desired_state/* changesState */.T4)(desired) && isCarriedOut(plan, order, history, document);
        if (isDone && (0,approved_plan/* changesSince */.sR)(document, now).length > 0 && (0,approved_plan/* isResultOf */.xu)(document, now)) {
            run.report.set({ approvedPlan: { digest: document.digests.plan, file } });
            return `Nothing to do: the plan ${(0,display/* quoted */.TL)(file)} was carried out already, and the target is as it says.`;
        }
        (0,approved_plan/* assertStillAsPlanned */.$y)(document, now, file);
        run.log.info(`Following the plan ${file}, ${document.digests.plan}: package, target and inputs are unchanged since it was made`);
        run.report.set({ approvedPlan: { digest: document.digests.plan, file } });
    }
    (0,stop/* assertNotBlocked */.E)(whole, 'import');
    return undefined;
}
function isCarriedOut(plan, order, history, { digests }) {
    const { record } = history;
    const isRecorded = record?.state === 'done' && record.plan === digests.plan;
    if (plan.content?.unchanged !== true || (order.whenUnchanged === 'import' && !isRecorded))
        return false;
    return order.publishChanges === 'false' || !(0,unchanged/* isInDraft */.n)(plan, history);
}

;// CONCATENATED MODULE: ./lib/commands/importing/interruption.js



const MAY_TAKE = 10 * 60_000;
async function awaitInterruptedImport(run, { pkg, decisions, target }, since) {
    const root = decisions.get(pkg.rootKey);
    if (since === undefined || root?.decision !== 'new')
        return false;
    const { platform, log, clock, deadline } = run;
    const name = root.targetName ?? pkg.manifest.details.displayName;
    const until = Date.parse(since) + MAY_TAKE;
    const remaining = () => until - clock.now();
    if (!(remaining() > 0)) {
        log.info(`A run was interrupted at ${since} while it created ${(0,display/* quoted */.TL)(name)}. It never appeared, so it is created now.`);
        return false;
    }
    log.warning(`A run was interrupted at ${since} while it created ${(0,display/* quoted */.TL)(name)}. Waiting up to ${(0,display/* duration */.p0)(remaining())} for it to appear, to avoid creating a duplicate.`);
    for (let pause = 500;; pause = Math.min(pause * 2, 15_000)) {
        const existing = pkg.kind === 'app'
            ? await platform.apps.list(target.environment.id)
            : ((await platform.flows.list(target.environment.id)) ?? []);
        if (existing.some(({ displayName }) => (0,commands_ids/* same */.F)(displayName, name))) {
            log.info(`${(0,display/* quoted */.TL)(name)} has appeared. This run continues with it.`);
            return true;
        }
        if (remaining() <= 0)
            return false;
        if (deadline.over())
            throw new errors/* ActionError */.lZ({
                doing: `import ${(0,display/* quoted */.TL)(name)} into ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
                why: `an earlier run was interrupted at ${since} while creating the same ${pkg.kind}, which may still appear`,
                remedy: `Nothing was written. Run this again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
            });
        await clock.sleep(Math.min(pause, Math.max(1, remaining()), Math.max(1, deadline.left())));
    }
}

// EXTERNAL MODULE: ./lib/commands/importing/on-drift.js
var on_drift = __webpack_require__(39583);
// EXTERNAL MODULE: ./lib/commands/packages/load-package.js
var load_package = __webpack_require__(24461);
// EXTERNAL MODULE: ./lib/commands/new-environment.js
var new_environment = __webpack_require__(98228);
// EXTERNAL MODULE: ./lib/commands/permission.js
var permission = __webpack_require__(91163);
// EXTERNAL MODULE: ./lib/commands/planning/make-plan.js + 5 modules
var make_plan = __webpack_require__(94660);
// EXTERNAL MODULE: ./lib/commands/planning/plan-new-environment.js
var plan_new_environment = __webpack_require__(25264);
// EXTERNAL MODULE: ./lib/commands/planning/plan.js
var planning_plan = __webpack_require__(19503);
// EXTERNAL MODULE: ./lib/commands/records/drift.js
var records_drift = __webpack_require__(39612);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
;// CONCATENATED MODULE: ./lib/commands/restoring/backup.js



async function keepBackup(run, plan, file) {
    const { before, current, pkg, target } = plan;
    const root = plan.decisions.get(pkg.rootKey);
    if (root?.decision === 'new') {
        run.log.info('There is nothing to back up, because the import creates something new.');
        return;
    }
    if (current === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `back up ${(0,display/* quoted */.TL)(before?.displayName ?? pkg.manifest.details.displayName)} in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
            why: 'it could not be exported, for the reason in the warning above',
            remedy: 'Nothing was written. Correct the cause, or import with backup: false.'
        });
    await run.files.write(file, current.bytes);
    const name = `power-apps-backup-${root?.targetId ?? 'app'}`;
    const artifact = await run.artifacts.upload(name, current.bytes, { perAttempt: true });
    run.report.set({ backup: { file, artifact: artifact?.name } });
    run.log.info(`Backup written to ${file}: ${current.bytes.length} bytes, ${(0,digest/* digestOf */.o)(current.bytes)}${artifact === undefined ? '' : `, artifact ${(0,display/* quoted */.TL)(artifact.name)}`}`);
}

;// CONCATENATED MODULE: ./lib/commands/import.js
























async function importPackage(run, order) {
    const approved = await readApprovedPlan(run, order);
    const { pkg, bytes, findings, values } = await (0,load_package/* loadPackage */.HU)(run, { ...order, values: valuesToFollow(order, approved) });
    (0,permission/* warnAboutIdentity */.y8)(run);
    const wanted = await (0,new_environment/* missingEnvironment */.kP)(run, order);
    if (wanted !== undefined && approved !== undefined)
        await (0,plan_new_environment/* assertMayCreate */.M)(run, order, wanted, { pkg, findings, values }, approved);
    const found = await (0,new_environment/* environmentOfImport */.mx)(run, order, wanted);
    try {
        return await importInto(run, order, { pkg, bytes, findings, values, environment: found.environment, approved });
    }
    catch (error) {
        throw (0,new_environment/* afterCreation */.UN)(error, found);
    }
}
async function importInto(run, order, read) {
    const { platform, report, cloud } = run;
    const { pkg, values, environment, approved } = read;
    const { id, displayName: name } = environment;
    report.set({ environment: { id, name, url: platform.links.connections(id) } });
    if (approved !== undefined)
        (0,approved_plan/* assertPlanMatches */.fL)(approved.document, { ...(0,digests/* digestsOf */.n)(pkg, values), cloud, environment: { id, name } }, approved.file);
    await (0,permission/* checkPermission */.Yj)(run, environment, 'import');
    const subject = await (0,records_subject/* subjectOfImport */.xr)(run, environment, pkg, order);
    const lock = await (0,records_subject/* lockSubject */._n)(run, subject);
    try {
        return await importLocked(run, order, { ...read, subject, lock });
    }
    finally {
        await lock.release();
    }
}
async function importCommand(run, order) {
    const { failure } = await importPackage(run, order);
    if (failure !== undefined)
        throw failure;
}
async function importLocked(run, order, locked) {
    const { pkg, environment, subject, approved, lock } = locked;
    const doing = `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`;
    run.log.info(`Starting to ${doing} as ${run.platform.identity.name}`);
    const history = await (0,keep_record/* readHistory */.Lu)(run, subject, lock);
    const plan = await planAfterInterruption(run, order, locked, history);
    const drift = (0,records_drift/* driftIn */.r)(plan, history);
    run.report.set({ drift });
    const desired = await (0,plan_desired_state/* planDesiredState */.jP)(run, plan, order.desired);
    const done = stopAtObstacles(run, order, plan, desired, { approved, history });
    const isNothing = done !== undefined || (0,planning_plan/* isNothingToImport */.O)(plan, order);
    const content = contentOf(run, plan);
    if (!isNothing)
        (0,on_drift/* stopAtDrift */.n)((0,on_drift/* driftObstacle */.X)(run, drift, order.onDrift, plan.content?.difference), doing);
    const result = isNothing
        ? await (0,unchanged/* handleUnchanged */.o)(run, plan, order, history, done)
        : await importPlanned(run, order, plan, { ...locked, content, restored: history.record?.restored });
    if (result.failure !== undefined)
        return result;
    lock.resolve();
    const { failure, isTurned } = await applyDesiredState(run, plan, desired, result).then(turned => ({ failure: undefined, isTurned: turned }), (error) => ({ failure: error, isTurned: true }));
    const listed = result.changed || isTurned ? undefined : plan.target.flows;
    const restored = (0,record/* withRestored */.Tw)({ restored: history.record?.restored }, restoredBackup(order, plan, result));
    await (0,keep_record/* recordEnd */.$f)(run, subject, { ...promoted(plan, await content, result, approved), restored, listed }, 'done');
    run.log.info(`Finished in ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
    return { ...result, failure };
}
async function planAfterInterruption(run, order, { pkg, findings, values, environment, approved, subject }, { record, interruption }) {
    const isCompared = approved !== undefined || order.backupFile !== undefined;
    const comparing = isCompared || order.whenUnchanged === 'skip' || order.onFailure === 'rollback';
    const input = { order, pkg, findings, values, environment, comparing, record: isCompared ? undefined : record };
    const plan = await (0,make_plan/* makePlan */.C)(run, { ...input, apps: subject.id === undefined ? undefined : subject.listed });
    return (await awaitInterruptedImport(run, plan, interruption?.since)) ? (0,make_plan/* makePlan */.C)(run, input) : plan;
}
async function importPlanned(run, order, plan, locked) {
    if (order.backupFile !== undefined)
        await keepBackup(run, plan, order.backupFile);
    const request = await (0,prepare/* prepareImport */.rd)(run, plan, locked.bytes);
    await (0,prepare/* validate */.tf)(run, plan, request);
    if (order.onFailure !== 'rollback')
        return carryOut(run, order, plan, { ...locked, request });
    const reserve = run.deadline.reserve();
    run.log.info(`Keeping back ${(0,display/* duration */.p0)(reserve.milliseconds)} of the wait time for a rollback`);
    try {
        return await carryOut(run, order, plan, { ...locked, request, reserve });
    }
    finally {
        reserve.release();
    }
}
const contentOf = async (run, { content, pkg, decisions }) => content?.digest ?? (0,planning_current/* contentDigestOf */.Vp)(run, pkg, (0,planning_current/* namesOf */.eZ)(decisions)).catch(() => undefined);


/***/ }),

/***/ 44163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ liveFlows),
/* harmony export */   Z: () => (/* binding */ withDraftLeft)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function liveFlows(resources, app) {
    const names = resources
        .filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated')
        .map(({ name, targetName }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(targetName ?? name));
    if (names.length === 0)
        return undefined;
    const [are, flows] = names.length === 1 ? ['is', 'the flow'] : ['are', 'the flows'];
    return `The update of ${flows} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)} ${are} live already: version ${app?.versionBefore ?? 'none'} of the app, which users still run, calls ${names.length === 1 ? 'it' : 'them'} as updated. If this version does not work with ${names.length === 1 ? 'it' : 'them'}, publish the draft soon or turn ${names.length === 1 ? 'the flow' : 'them'} off.`;
}
function withDraftLeft(failure, resources, app) {
    if (!(failure instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
        return failure;
    const { doing, why, state, service, remedy } = failure;
    const live = liveFlows(resources, app);
    const publish = 'Once the cause is corrected, publish it with command: publish.';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why,
        state,
        service,
        remedy: [remedy, 'The update of the app is a draft.', ...(live === undefined ? [] : [live]), publish].join(' '),
        cause: failure
    });
}


/***/ }),

/***/ 39583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ driftObstacle),
/* harmony export */   n: () => (/* binding */ stopAtDrift)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60296);



function driftObstacle({ log, report }, drift, onDrift, difference) {
    if (drift.length === 0)
        return undefined;
    const what = `the target was changed outside this action: ${(0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)(drift)}`;
    if (onDrift === 'stop')
        return {
            what,
            remedy: 'Make the same change in the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
        };
    const sentence = `The target was changed outside this action: ${(0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)(drift)}. The import overwrites this.${lossOf(difference)}`;
    if (onDrift === 'report') {
        log.warning(`${sentence} ${WAY_OUT}`);
        report.alert(`${sentence} ${WAY_OUT}`);
    }
    else {
        log.info(sentence);
        report.remark(sentence);
    }
    return undefined;
}
const WAY_OUT = 'To stop instead, set on-drift: stop. To keep the change, make it in the source as well.';
const MOST = 8;
function lossOf(difference) {
    const changes = (difference?.changes ?? []).filter(({ noise }) => noise !== true);
    if (changes.length === 0)
        return '';
    const names = changes.map(nameOf);
    return ` Compared with the target as it is now, the import makes ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(changes.length, 'change')}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...new Set(names)], MOST)}.`;
}
const nameOf = ({ kind, subject, path }) => `${subject} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(path.join(' › '), 120)} ${kind}`.replace(/ {2,}/g, ' ');
function stopAtDrift(obstacle, doing) {
    if (obstacle === undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` });
}


/***/ }),

/***/ 59358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ describeProblem),
  o6: () => (/* binding */ findProblems),
  rd: () => (/* binding */ prepareImport),
  tf: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/commands/importing/selections.js

function selectionsFor(resources, decisions, bound, choices) {
    const connections = new Map(bound.map(report => [report.key, report]));
    return new Map(Object.entries(resources).flatMap(([key, resource]) => {
        const decision = decisions.get(key);
        const selection = decision === undefined
            ? undefined
            : selectionFor(resource, decision, connections.get(key), choices.get(key)?.displayName);
        return selection === undefined ? [] : [[key, selection]];
    }));
}
function selectionFor(resource, { decision, targetId, targetName }, connection, newName) {
    if (decision === 'carried')
        return undefined;
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
        case 'flow':
            return decision === 'new'
                ? { creationType: decision, displayName: targetName }
                : { creationType: decision, displayName: newName, id: targetId };
        case 'connector':
            return resource.name ? undefined : { creationType: decision, id: targetId };
        case 'connection':
            return connection === undefined
                ? { creationType: decision }
                : { creationType: decision, connection: { connector: connection.connector, id: connection.connection } };
        case 'entity':
        case 'picklist':
        case 'unknown':
            return { creationType: decision };
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/prepare.js




async function prepareImport(run, plan, bytes) {
    const { packaging } = run.platform;
    const environment = plan.target.environment.id;
    const staged = await packaging.stage(environment, bytes);
    const parameters = await packaging.importParameters(environment, staged, plan.pkg.manifest.details.displayName);
    assertSameResources(plan.pkg.resources, parameters.resources);
    return {
        packageLink: parameters.packageLink,
        details: parameters.details,
        resources: parameters.resources,
        selections: selectionsFor(parameters.resources, plan.decisions, plan.bound, plan.choices)
    };
}
const findProblems = (run, plan, request) => run.platform.packaging.validate(plan.target.environment.id, request);
const describeProblem = ({ code, message }) => (0,errors/* describeServiceError */.VN)({ code, message });
async function validate(run, plan, request) {
    const problems = await findProblems(run, plan, request);
    const [first] = problems;
    if (first === undefined)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(plan.target.environment.displayName)}`,
        why: problems.length === 1
            ? 'the service refused it when it validated the import'
            : `the service found ${problems.length} problems when it validated the import: ${(0,numbered/* numbered */.j)(problems.map(describeProblem), 20)}`,
        service: problems.length === 1 ? { code: first.code, message: first.message } : { code: first.code },
        remedy: 'Nothing was written. Correct what the service names and run the import again.'
    });
}
function assertSameResources(manifest, listedByService) {
    const missing = Object.keys(manifest).filter(key => listedByService[key] === undefined);
    const unexpected = Object.keys(listedByService).filter(key => manifest[key] === undefined);
    if (missing.length === 0 && unexpected.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: 'read the import parameters',
        why: `the service does not list the resources of the package (missing: ${(0,display/* listed */.KE)(missing)}; unexpected: ${(0,display/* listed */.KE)(unexpected)})`,
        remedy: 'Nothing was written. Run the import again. If this repeats, export the package again.'
    });
}


/***/ }),

/***/ 57231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isInDraft),
/* harmony export */   o: () => (/* binding */ handleUnchanged)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _publishing_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24455);
/* harmony import */ var _publishing_publish_and_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44081);
/* harmony import */ var _publishing_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31130);
/* harmony import */ var _records_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39612);
/* harmony import */ var _draft_left_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44163);
/* harmony import */ var _import_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87339);







function isInDraft({ before, current, content }, history) {
    if (before?.hasDraft !== true)
        return false;
    if (current?.pkg.app?.version !== undefined && current.pkg.app.version === before.newestVersion)
        return true;
    const own = (0,_records_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOfOwnDraft */ .Ki)(before, history);
    return own !== undefined && own === content?.digest;
}
async function handleUnchanged(run, plan, { publishChanges }, history, said) {
    const { log, report } = run;
    const { before, app } = plan;
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(plan.pkg.manifest.details.displayName);
    const resources = plan.resources.map(resource => ({ ...resource, outcome: 'unchanged' }));
    const unchanged = {
        resources,
        flows: resources.flatMap(({ key, kind, id, name: flow, targetName }) => kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []),
        app: app === undefined ? undefined : { ...app, versionAfter: before?.publishedVersion },
        outcome: 'unchanged',
        publishState: 'nothing-to-publish',
        changed: false
    };
    report.set(unchanged);
    if (before === undefined || unchanged.app === undefined || !isInDraft(plan, history)) {
        log.notice(said ?? `Nothing to import: the target already has the content of ${name}.${restOf(plan, history)}`);
        return unchanged;
    }
    if (publishChanges === 'false') {
        const left = { app: { ...unchanged.app, draft: before.newestVersion }, publishState: 'draft-left' };
        report.set(left);
        log.notice(said ??
            `The draft in the target already has the content of ${name}. It is not published (publish-changes: false).`);
        return { ...unchanged, ...left };
    }
    log.info(`The draft in the target already has the content of ${name}. Publishing it.`);
    const publication = await (0,_publishing_publish_and_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAndVerify */ .e)(run, before, {
        publish: true,
        connectors: (0,_publishing_references_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedConnectors */ .Zg)(plan),
        references: () => (0,_publishing_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetReferences */ .IU)(plan, (0,_import_result_js__WEBPACK_IMPORTED_MODULE_6__/* .flowIdsIn */ .CJ)(resources)),
        calls: (0,_publishing_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCalls */ .UG)(plan, (0,_import_result_js__WEBPACK_IMPORTED_MODULE_6__/* .flowIdsIn */ .CJ)(resources)),
        before: { ...unchanged.app, versionBefore: before.publishedVersion }
    });
    if (publication.failure !== undefined)
        return { ...unchanged, ...publication, failure: (0,_draft_left_js__WEBPACK_IMPORTED_MODULE_5__/* .withDraftLeft */ .Z)(publication.failure, [], publication.app) };
    report.set({ outcome: 'updated', changed: true });
    return { ...unchanged, ...publication, outcome: 'updated', changed: true };
}
function restOf({ before }, history) {
    if (before?.hasDraft !== true)
        return '';
    return (0,_records_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnDraft */ .sc)(before, history)
        ? ' The draft that an earlier run left stays as it is.'
        : ' An unpublished draft by someone else stays as it is.';
}


/***/ }),

/***/ 98228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ afterCreation),
/* harmony export */   kP: () => (/* binding */ missingEnvironment),
/* harmony export */   mx: () => (/* binding */ environmentOfImport),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26526);



const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
const MAY_TAKE = 30 * 60_000;
const ANEW = { anew: true };
async function environmentOfImport(run, order, wanted) {
    const { platform, log, report } = run;
    if (wanted === undefined)
        return { environment: await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveEnvironment */ .g9)(platform, order.environment), created: false };
    const lock = await lockWhenFree(run, wanted);
    try {
        const meanwhile = (await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnvironment */ .jY)(platform, order.environment, ANEW)) ?? (await awaitInterrupted(run, wanted, lock));
        if (meanwhile !== undefined) {
            log.info(`The environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(meanwhile.displayName)} is there now. It was created by another import.`);
            lock.resolve();
            return { environment: meanwhile, created: false };
        }
        await assertPossible(run, wanted);
        log.info(`There is no environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wanted.displayName)}. Creating it: ${describe(wanted)}`);
        await lock.markStarted(undefined);
        const environment = await platform.environments.create(wanted).catch((error) => {
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotStarted */ .R9)
                lock.resolve();
            throw error;
        });
        lock.resolve();
        log.notice(`The environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)} was created: ${describe(wanted)}`);
        report.set({ changed: true, createdEnvironment: describe(wanted) });
        return { environment, created: true };
    }
    finally {
        await lock.release();
    }
}
async function lockWhenFree({ cloud, locks, log, clock, deadline }, { displayName }) {
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        try {
            return await locks.acquire(`${cloud}|environment|${displayName.toLowerCase()}`);
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Held */ ._b))
                throw error;
            if (deadline.over())
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
                    doing: `import into ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`,
                    why: 'another import is still creating this environment, and the wait time is over',
                    remedy: 'Nothing was written. Run this again when that import has ended, or with a longer max-async-wait-time.',
                    cause: error
                });
            if (pause === FIRST_PAUSE)
                log.info(`Another import is creating the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}. Waiting for it`);
        }
        await clock.sleep(Math.min(pause, Math.max(1, deadline.left())));
    }
}
async function awaitInterrupted({ platform, log, clock, deadline }, { displayName }, { interrupted }) {
    const until = interrupted === undefined ? 0 : Date.parse(interrupted.since) + MAY_TAKE;
    if (interrupted === undefined || !(until > clock.now()))
        return undefined;
    log.warning(`An import began to create the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} at ${interrupted.since}, and its outcome is not known. Waiting for it to appear, to avoid creating it twice.`);
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const found = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnvironment */ .jY)(platform, displayName, ANEW);
        if (found !== undefined || clock.now() >= until)
            return found;
        if (deadline.over())
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
                doing: `create the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`,
                why: `an import began to create it at ${interrupted.since}, and it may still appear`,
                remedy: `Nothing was written. Look for it in the Power Platform admin center, or run this again after ${new Date(until).toISOString()}.`
            });
        await clock.sleep(Math.min(pause, Math.max(1, deadline.left())));
    }
}
function afterCreation(error, { environment, created }) {
    if (!created || !(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
        return error;
    const { doing, why, remedy, service, state } = error;
    const remains = `The environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)} was created and remains. ${state ?? ''}`.trim();
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why,
        service,
        cause: error,
        state: remains.replace(NOTHING, NOTHING_MORE),
        remedy: remedy.replace(NOTHING, NOTHING_MORE)
    });
}
const NOTHING = 'Nothing was written.';
const NOTHING_MORE = 'Nothing was written into it.';
async function missingEnvironment({ platform }, order) {
    const wanted = newEnvironmentOf(order);
    if (wanted === undefined || (await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .findEnvironment */ .jY)(platform, order.environment)) !== undefined)
        return undefined;
    return wanted;
}
const newEnvironmentOf = ({ environment, createEnvironment }) => createEnvironment === undefined ? undefined : { displayName: environment.trim(), ...createEnvironment };
async function assertPossible({ platform }, wanted) {
    const objections = await platform.environments.objectionsTo(wanted);
    if (objections.length === 0)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `create the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wanted.displayName)}`,
        why: objections.join('; '),
        remedy: 'Correct create-environment. Nothing was created.'
    });
}
const describe = ({ type, region, dataverse }) => `${type} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(region)}, ${dataverse === undefined ? 'without Dataverse' : `with Dataverse ${databaseOf(dataverse)}`}`;
const databaseOf = ({ language, currency, securityGroup }) => `in language ${language} and currency ${currency}${securityGroup === undefined ? '' : `, for the group ${securityGroup}`}`;


/***/ }),

/***/ 58227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ exportAndVerify)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);



async function exportAndVerify({ platform, packages }, environment, root, details, resources, suggestions) {
    const exported = await platform.packaging.exportPackage(environment, root, details, resources, suggestions);
    const pkg = await packages.read(exported.bytes, `the exported package ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(details.displayName)}`);
    verifyContents(pkg, resources, details.displayName);
    return { pkg, bytes: exported.bytes, operationId: exported.operationId };
}
function verifyContents(pkg, listing, name) {
    const missing = difference(listing, pkg.resources);
    const unexpected = difference(pkg.resources, listing);
    if (missing.length === 0 && unexpected.length === 0)
        return;
    const parts = [
        missing.length > 0 ? `missing: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)}` : '',
        unexpected.length > 0 ? `unexpected: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unexpected)}` : ''
    ];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `verify the exported package ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`,
        why: `it does not contain the resources that the service listed (${parts.filter(part => part !== '').join('; ')})`,
        remedy: 'Run the export again: someone may have changed the app meanwhile. If this repeats, export it in the portal and compare.'
    });
}
function difference(left, right) {
    const counts = new Map();
    const labels = (map) => Object.entries(map).map(([key, resource]) => `${(0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) === 'unknown' ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(resource.type) : (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource)} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key))}`);
    for (const label of labels(right))
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return labels(left).filter(label => {
        const count = counts.get(label) ?? 0;
        counts.set(label, count - 1);
        return count <= 0;
    });
}


/***/ }),

/***/ 24461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ loadPackage),
/* harmony export */   Io: () => (/* binding */ nameOfSource),
/* harmony export */   R$: () => (/* binding */ openPackage)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9699);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47990);
/* harmony import */ var _package_inner_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37305);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33408);
/* harmony import */ var _package_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85913);
/* harmony import */ var _package_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36457);
/* harmony import */ var _with_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69048);








async function openPackage({ artifacts, files }, { packageFile, artifactName }) {
    const given = packageFile === undefined ? await artifacts.download(artifactName) : { bytes: await files.read(packageFile) };
    const inner = (0,_package_inner_package_js__WEBPACK_IMPORTED_MODULE_3__/* .innerPackage */ .J)(given.bytes);
    if (inner === undefined)
        return given;
    return { ...given, bytes: inner.bytes, around: { name: inner.name, digest: (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(given.bytes) } };
}
const nameOfSource = ({ packageFile, artifactName }) => packageFile === undefined ? `the artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(artifactName)}` : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(packageFile);
async function loadPackage(run, order, doing = 'import') {
    const { bytes, artifact, around } = order.opened ?? (await openPackage(run, order));
    if (artifact !== undefined)
        run.report.set({ artifact });
    const what = nameOfSource(order);
    (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .assertDigest */ .V)(order.packageDigest, (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(bytes), what, around?.digest);
    if (around !== undefined)
        run.log.info(`Took the package ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(around.name)} out of the zip archive around it in ${what}, unchanged`);
    const original = await run.packages.read(bytes, what);
    run.report.set({ package: (0,_package_report_js__WEBPACK_IMPORTED_MODULE_7__/* .packageReport */ .J)(original, order.packageFile) });
    for (const warning of original.warnings)
        run.log.warning(warning);
    if (order.values === undefined)
        return checkedPackage(run, order, { pkg: original, bytes }, `${doing} ${what}`);
    const edited = await (0,_with_values_js__WEBPACK_IMPORTED_MODULE_6__/* .withValues */ .tV)(run, order.values, original, what, `${doing} ${what}`);
    const { mapped, left, notes } = edited.values;
    run.report.set({
        package: { ...(0,_package_report_js__WEBPACK_IMPORTED_MODULE_7__/* .packageReport */ .J)(original, order.packageFile), editedDigest: edited.pkg.digest },
        values: { mapped, left, notes }
    });
    return checkedPackage(run, order, edited, `${doing} ${what}`);
}
async function checkedPackage(run, { resources }, loaded, doing) {
    const { pkg } = loaded;
    (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .assertImportable */ .y3)((0,_package_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBeforeImport */ .b)(pkg).filter(({ severity }) => severity === 'error'), doing);
    const findings = await (0,_package_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsFor */ .I6)(run, pkg, resources, doing);
    run.report.set({ findings });
    return { ...loaded, findings };
}


/***/ }),

/***/ 36457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   H0: () => (/* binding */ logFindings),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   y3: () => (/* binding */ assertImportable)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9699);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60296);
/* harmony import */ var _planning_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95710);





async function findingsFor({ packages }, pkg, choices, doing) {
    const { stops, shown } = await packages.check(pkg);
    assertImportable(stops, doing);
    const names = choices.flatMap(choice => {
        const key = choice.displayName === undefined ? undefined : (0,_planning_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .keyMeantBy */ .k)(choice, pkg.resources);
        return key === undefined || choice.displayName === undefined ? [] : [[key, choice.displayName]];
    });
    return (0,_package_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRequestedNames */ .p)(shown, pkg, new Map(names));
}
function assertImportable(errors, doing) {
    if (errors.length === 0)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `the package has errors: ${(0,_numbered_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .j)(errors.map(({ message, consequence }) => `${message} ${consequence}`))}`,
        remedy: ['Nothing was written.', ...new Set(errors.map(({ remedy }) => remedy))].join(' ')
    });
}
const MOST_WARNINGS = 4;
function logFindings(log, findings, level) {
    const notes = findings.filter(({ severity }) => severity === 'note');
    const others = findings.filter(({ severity }) => severity !== 'note');
    for (const finding of others.slice(0, MOST_WARNINGS))
        log[level](sentenceOf(finding));
    for (const finding of [...others.slice(MOST_WARNINGS), ...notes])
        log.info(sentenceOf(finding));
    const rest = others.length - MOST_WARNINGS;
    if (rest > 0)
        log[level](`The check of the package has ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(rest, 'more warning')}. The report lists all of them.`);
}
const sentenceOf = ({ message, consequence, remedy }) => `${message} ${consequence} ${remedy}`;


/***/ }),

/***/ 52127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggestionsFor)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);



function suggestionsFor(resources, choices) {
    return new Map(Object.entries(resources).map(([key, resource]) => {
        const { import: requested, comment, displayName } = choices.get(key) ?? {};
        if (requested !== undefined)
            assertOffered(resource, key, requested);
        return [key, { creationType: requested ?? defaultFor(resource), comment, displayName }];
    }));
}
function defaultFor(resource) {
    switch ((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource)) {
        case 'app':
        case 'flow':
            return 'update';
        case 'connector':
        case 'connection':
            return 'existing';
        case 'entity':
        case 'picklist':
            return 'merge';
        case 'unknown': {
            const offered = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .offeredCreationTypes */ .Uu)(resource);
            return ['update', 'existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'existing';
        }
    }
}
function assertOffered(resource, key, requested) {
    const offered = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .offeredCreationTypes */ .Uu)(resource);
    const allowed = offered.length > 0 ? offered : OFFERED_BY_DEFAULT[(0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource)];
    if (allowed.length === 0 || allowed.includes(requested))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `suggest ${requested} for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key))}`,
        why: `resources of type ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(resource.type)} cannot be imported that way`,
        remedy: `Use one of these in the input resources: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(allowed)}.`
    });
}
const OFFERED_BY_DEFAULT = {
    app: ['new', 'update'],
    flow: ['existing', 'new', 'update'],
    connector: ['existing'],
    connection: ['existing'],
    entity: ['merge', 'overwrite'],
    picklist: ['merge', 'overwrite'],
    unknown: []
};


/***/ }),

/***/ 69048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EB: () => (/* binding */ nameValuesOfSource),
  wC: () => (/* binding */ sharedValues),
  tV: () => (/* binding */ withValues)
});

// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(90808);
// EXTERNAL MODULE: ./lib/package/values/mapped-sites.js
var mapped_sites = __webpack_require__(82645);
;// CONCATENATED MODULE: ./lib/package/values/match-titles.js

const MOST_NEAR = 3;
const MOST_COMPARED = 500;
const MOST_SEARCHED = 20;
const LONGEST_COMPARED = 60;
function matchTitles(ids, source, target) {
    const known = new Map(source.map(one => [one.id.toLowerCase(), one]));
    const exact = byTitle(target, title => title);
    const folded = byTitle(target, fold);
    const ofSource = byTitle(source, fold);
    let searched = 0;
    return ids.flatMap((from) => {
        const own = known.get(from.toLowerCase());
        if (own === undefined)
            return [];
        const { title } = own;
        const same = exact.get(title)?.filter(one => fits(own, one)) ?? [];
        const named = folded.get(fold(title)) ?? [];
        const alike = same.length > 0 ? same : named.filter(one => fits(own, one));
        const isShared = same.length === 0 && (ofSource.get(fold(title))?.length ?? 0) > 1;
        const [only, ...others] = alike;
        if (only !== undefined && others.length === 0 && !isShared)
            return [{ from, title, to: only.id, near: [] }];
        if (only !== undefined)
            return [{ from, title, why: 'several', near: alike.slice(0, MOST_NEAR) }];
        if (named.length > 0)
            return [{ from, title, why: 'other template', near: named.slice(0, MOST_NEAR) }];
        searched += 1;
        const near = searched > MOST_SEARCHED ? [] : nearTo(own, target);
        return [{ from, title, why: 'none', near }];
    });
}
const fits = (one, other) => one.template === undefined || other.template === undefined || one.template === other.template;
function nearTo(own, target) {
    const wanted = fold(own.title);
    if (wanted.length > LONGEST_COMPARED)
        return [];
    const shown = target
        .filter(one => one.isHidden !== true && one.title.length <= LONGEST_COMPARED && fits(own, one))
        .slice(0, MOST_COMPARED);
    const named = new Map(shown.map(one => [fold(one.title), one]));
    const holding = [...named.keys()].filter(other => wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other)));
    const names = new Set([...(0,closest/* closest */.k)(wanted, [...named.keys()], MOST_NEAR), ...holding]);
    return [...names].flatMap(name => named.get(name) ?? []).slice(0, MOST_NEAR);
}
const fold = (title) => title.normalize('NFC').toLowerCase().trim();
function byTitle(things, keyOf) {
    const map = new Map();
    for (const one of things) {
        const key = keyOf(one.title);
        const known = map.get(key);
        if (known === undefined)
            map.set(key, [one]);
        else
            known.push(one);
    }
    return map;
}

;// CONCATENATED MODULE: ./lib/commands/packages/lists-by-title.js




const TIME = 120_000;
const MOST_SITES = 20;
const SHOWN = 100;
const KINDS = new Set(['list', 'drive']);
const isSiteId = ({ kind, from }) => kind === 'SharePoint site' && !from.includes('://');
async function listsByTitle({ platform, clock, log }, mappings, { held, left }) {
    const wanted = new Map(left.filter(one => KINDS.has(one.kind) || isSiteId(one)).map(one => [(0,value_kinds/* lineFor */.y1)(one), one]));
    const isOpen = () => [...wanted.values()].some(({ kind }) => KINDS.has(kind));
    const found = [];
    const hints = new Map();
    const unread = new Map();
    const line = mappings.at(-1)?.line ?? 0;
    const until = clock.now() + TIME;
    const contents = async (address) => {
        const drives = [...wanted.values()].some(({ kind }) => kind === 'drive');
        const read = await platform.sites.contents(address, { drives, until });
        if (!('unread' in read))
            return read;
        unread.set(read.unread, [...(unread.get(read.unread) ?? []), address]);
        return undefined;
    };
    const take = (one, to, origin) => {
        wanted.delete((0,value_kinds/* lineFor */.y1)(one));
        found.push({ from: one.from, to, origin, line });
    };
    const pairs = isOpen() ? (0,mapped_sites/* mappedSites */.y$)(held, mappings) : [];
    for (const { from, to } of pairs.slice(0, MOST_SITES)) {
        if (!isOpen())
            break;
        const read = await contents(from);
        const named = namedIn(from, [...wanted.values()], read);
        const source = { ...(read ?? UNREAD), lists: [...(read?.lists ?? []), ...named] };
        const inSource = [...wanted.values()].filter(one => isIn(source, one));
        if (inSource.length === 0)
            continue;
        const target = await contents(to);
        if (target === undefined)
            continue;
        for (const kind of ['list', 'drive']) {
            const ofKind = new Map(inSource.filter(one => one.kind === kind).map(one => [one.from, one]));
            const [own, other] = kind === 'list' ? [source.lists, target.lists] : [source.drives, target.drives];
            for (const match of matchTitles([...ofKind.keys()], own, other)) {
                const one = ofKind.get(match.from);
                if (one === undefined)
                    continue;
                const by = named.some(({ id }) => id === one.from) ? ', which the package has' : '';
                if (match.to !== undefined)
                    take(one, match.to, `by title ${shown(match.title)}${by}`);
                else {
                    wanted.delete((0,value_kinds/* lineFor */.y1)(one));
                    hints.set((0,value_kinds/* lineFor */.y1)(one), hintOf(match, to));
                }
            }
        }
        for (const one of inSource.filter(isSiteId))
            take(one, target.id, 'by the address of its site');
    }
    const open = [...wanted.values()].filter(({ kind }) => KINDS.has(kind));
    if (unread.size === 0 && pairs.length > 0)
        for (const one of open)
            hints.set((0,value_kinds/* lineFor */.y1)(one), 'no site that a line of values replaces has it');
    const notes = open.length === 0 ? [] : [...notesOf(unread), ...limitsOf(pairs)];
    log.info(`Looked up lists by title: ${found.length} found, ${hints.size} without a counterpart, ${open.length} left over`);
    return { mappings: found, hints, notes };
}
const UNREAD = { id: '', lists: [], drives: [] };
const namedIn = (site, wanted, read) => wanted.flatMap(one => one.list === undefined || !(0,mapped_sites/* isSameSite */.eI)(one.list.site, site) || (read !== undefined && isIn(read, one))
    ? []
    : [{ id: one.from, title: one.list.title }]);
const shown = (title) => (0,display/* quoted */.TL)((0,display/* plainText */.wh)(title, SHOWN));
const isIn = ({ id, lists, drives }, { kind, from }) => kind === 'list' || kind === 'drive'
    ? (kind === 'list' ? lists : drives).some(one => one.id.toLowerCase() === from.toLowerCase())
    : id.toLowerCase() === from.toLowerCase();
function hintOf({ title, why, near }, site) {
    const names = near.map(one => `${shown(one.title)} (${one.id})`);
    const own = shown(title);
    const where = (0,display/* plainText */.wh)(site, 200);
    if (why === 'several')
        return `its title is ${own}, and ${where} has several that match: ${(0,display/* listed */.KE)(names)}`;
    if (why === 'other template')
        return `its title is ${own}, and what has that title in ${where} is of another kind: ${(0,display/* listed */.KE)(names)}`;
    return `its title is ${own}, which ${where} does not have${names.length === 0 ? '' : `; close to it: ${(0,display/* listed */.KE)(names)}`}`;
}
const notesOf = (unread) => [...unread].map(([why, sites]) => `The lists of ${(0,display/* listed */.KE)(sites.map(site => (0,display/* plainText */.wh)(site, 200)))} were not looked up: ${why}.`);
const limitsOf = (pairs) => pairs.length > MOST_SITES ? [`Lists were looked up in the first ${MOST_SITES} of ${pairs.length} sites only.`] : [];

;// CONCATENATED MODULE: ./lib/commands/packages/with-values.js





const STALE = "The app's document has checksums that could not be computed again for its edited files. Whether Power Apps accepts that is not known.";
const MOST_LEFT = 1_000;
async function withValues(run, values, pkg, what, doing) {
    const { left } = values;
    const { applied, hints, notes } = await appliedWithLists(run, values, pkg, doing);
    const known = applied.left.filter(({ kind }) => kind !== value_kinds.ID);
    const stays = known.map(value => ({
        kind: value.kind,
        value: (0,value_kinds/* lineFor */.y1)(value),
        count: value.count,
        where: value.places[0]?.name,
        ...with_values_hintOf(hints.get((0,value_kinds/* lineFor */.y1)(value)))
    }));
    for (const note of notes) {
        run.log.warning(note);
        run.report.remark(note);
    }
    if (left !== 'ignore' && stays.length > 0)
        reportLeft(run, stays, left, doing);
    if (applied.hasStaleChecksum)
        run.report.remark(STALE);
    const report = {
        mapped: applied.mapped.map(({ kind, before, after, count, places, origin }) => ({
            kind,
            before,
            after,
            count,
            places,
            origin
        })),
        left: stays.slice(0, MOST_LEFT),
        notes: notes.length === 0 ? undefined : notes
    };
    const edited = applied.mapped.length === 0 ? pkg : await run.packages.read(applied.bytes, what);
    run.log.info(`Replaced ${(0,display/* pluralize */.td)(report.mapped.length, 'value')} in ${what}: the package that is imported has the digest ${edited.digest}`);
    return { pkg: edited, bytes: applied.bytes, values: { ...report, originalDigest: pkg.digest } };
}
const with_values_hintOf = (hint) => (hint === undefined ? {} : { hint });
const NOTHING = { mappings: [], hints: new Map(), notes: [] };
async function appliedWithLists(run, { mappings, lists, found, isShared = false }, pkg, doing) {
    const applied = await run.packages.applyValues(pkg, mappings);
    if (!isShared)
        assertAllMatch(applied, mappings, doing);
    if (lists === 'as-given')
        return { ...NOTHING, applied };
    const looked = found ?? (await listsByTitle(run, mappings, await valuesIn(run, [{ pkg, applied }])));
    if (looked.mappings.length === 0)
        return { ...looked, applied };
    try {
        return { ...looked, applied: await run.packages.applyValues(pkg, [...mappings, ...looked.mappings]) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || run.deadline.over())
            throw error;
        return { ...looked, notes: [...looked.notes, `What was found by title cannot be applied: ${error.why}.`], applied };
    }
}
async function valuesIn(run, packages) {
    const left = packages.flatMap(({ applied }) => applied.left);
    const held = [];
    for (const { pkg } of packages) {
        const all = await run.packages.applyValues(pkg, []);
        for (const value of all.left)
            held.push(value);
    }
    return { held, left };
}
async function sharedValues(run, packages, values) {
    if (values === undefined)
        return undefined;
    const all = [];
    for (const { pkg } of packages)
        all.push({ pkg, applied: await run.packages.applyValues(pkg, values.mappings) });
    const first = all[0]?.applied;
    if (first === undefined)
        return values;
    const nowhere = first.unmatched.filter(({ line }) => all.every(({ applied }) => applied.unmatched.some(other => other.line === line)));
    const left = all.flatMap(({ applied }) => applied.left);
    assertAllMatch({ unmatched: nowhere, left }, values.mappings, 'import several packages');
    const found = values.lists === 'as-given' ? undefined : await listsByTitle(run, values.mappings, await valuesIn(run, all));
    return { ...values, isShared: true, found };
}
const MOST_NAMED = 10;
function assertAllMatch(applied, mappings, doing) {
    const lines = new Set(applied.unmatched.map(({ line }) => line));
    const unmatched = mappings.filter(({ line }) => lines.has(line));
    if (unmatched.length === 0)
        return;
    const names = applied.left.map(value_kinds/* lineFor */.y1);
    const close = names.length > 500 ? [] : names;
    throw new errors/* ActionError */.lZ({
        doing,
        why: `${(0,display/* listed */.KE)(unmatched.map(({ line, from }) => `line ${line}${(0,closest/* didYouMean */.a)(from, close.map(bare))}`), MOST_NAMED)} of the input values ${unmatched.length === 1 ? 'matches' : 'match'} nothing in the package`,
        remedy: `Nothing was written. ${names.length === 0
            ? 'The package holds no other value that a line can replace.'
            : `The package holds these values that no line names: ${(0,display/* listed */.KE)(names.map(with_values_text), MOST_NAMED)}. "move-power-app list values FILE" lists all of them.`}`
    });
}
const bare = (line) => line.replace(/^[a-z]+:(?!\/\/)/, '');
const with_values_text = (line) => (0,display/* quoted */.TL)((0,display/* plainText */.wh)(line, 120));
async function nameValuesOfSource(run, pkg) {
    try {
        const { left } = await run.packages.applyValues(pkg, []);
        const known = left.filter(({ kind }) => kind !== value_kinds.ID);
        if (known.length === 0)
            return;
        const names = known.map(value => ({ value: (0,value_kinds/* lineFor */.y1)(value), where: value.places[0]?.name }));
        const sentence = `The package names ${(0,display/* pluralize */.td)(known.length, 'value')} of the source, and the import leaves ${known.length === 1 ? 'it as it is' : 'them as they are'}: ${namesOf(names)}. Where the target has others, give them in the input values.`;
        run.log.info(sentence);
        run.report.remark(sentence);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || run.deadline.over())
            throw error;
        run.log.debug(`Values of the source were not looked for: ${error.message}`);
    }
}
const namesOf = (values) => (0,display/* listed */.KE)(values.map(({ value, where, hint }) => [
    with_values_text(value),
    where === undefined ? '' : ` (${(0,display/* plainText */.wh)(where, 80)})`,
    hint === undefined ? '' : `: ${hint}`
].join('')), MOST_NAMED);
function reportLeft(run, stays, left, doing) {
    const sentence = `${stays.length === 1 ? '1 value of the source stays' : `${stays.length} values of the source stay`} in the package: ${namesOf(stays)}`;
    if (left === 'error')
        throw new errors/* ActionError */.lZ({
            doing,
            why: sentence.charAt(0).toLowerCase() + sentence.slice(1),
            remedy: 'Nothing was written. Add a line to the input values for each of them: "from = from" keeps a value. Or set values-left to warn or ignore.'
        });
    run.log.warning(`${sentence}. A line "from = from" in the input values says that a value is meant to stay.`);
    run.report.remark(`${sentence}.`);
}


/***/ }),

/***/ 91163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ checkPermission),
/* harmony export */   aV: () => (/* binding */ permissionGap),
/* harmony export */   y8: () => (/* binding */ warnAboutIdentity)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


const NEEDED = {
    export: ['export packages'],
    import: ['import packages', 'upload packages', 'create apps', 'create flows']
};
const REQUIRED = new Set(['export packages', 'import packages']);
const ROLE = {
    export: 'Exporting needs edit rights on the app (owner or co-owner).',
    import: 'Importing needs the Environment Maker role in the target.'
};
async function checkPermission(run, environment, purpose) {
    const gap = await permissionGap(run, environment, purpose);
    if (gap === undefined)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `${purpose} packages in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`,
        why: gap.what,
        remedy: gap.remedy
    });
}
async function permissionGap(run, environment, purpose) {
    const { capabilities } = await run.platform.environments.read(environment.id);
    if (capabilities === undefined) {
        run.log.debug(`${environment.displayName} has no permission map`);
        return undefined;
    }
    const missing = NEEDED[purpose].filter(capability => capabilities.get(capability)?.held !== true);
    if (missing.length === 0)
        return undefined;
    const sentence = `${run.platform.identity.name} may not ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && missing.some(capability => REQUIRED.has(capability))) {
        return {
            what: `${sentence}: the environment's permission map lacks ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing.map(capability => capabilities.get(capability)?.key ?? capability))}`,
            remedy: `${ROLE[purpose]} To leave the decision to the service, set permission-check: warn.`
        };
    }
    run.log.warning(`According to the environment's permission map, ${sentence}.`);
    return undefined;
}
function warnAboutIdentity(run) {
    if (run.platform.identity.kind !== 'application')
        return;
    run.log.warning(`${run.platform.identity.name} is an application. The packaging calls are not known to accept applications, and have refused several. If this run fails with "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`);
}


/***/ }),

/***/ 67667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planImport),
/* harmony export */   V: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _desired_state_flows_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49453);
/* harmony import */ var _desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51828);
/* harmony import */ var _importing_on_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39583);
/* harmony import */ var _importing_prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59358);
/* harmony import */ var _importing_unchanged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57231);
/* harmony import */ var _packages_load_package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24461);
/* harmony import */ var _packages_with_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69048);
/* harmony import */ var _new_environment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98228);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91163);
/* harmony import */ var _planning_hints_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84916);
/* harmony import */ var _planning_make_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94660);
/* harmony import */ var _planning_plan_document_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16341);
/* harmony import */ var _planning_plan_new_environment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25264);
/* harmony import */ var _planning_plan_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(19503);
/* harmony import */ var _planning_publishing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(86293);
/* harmony import */ var _planning_stop_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44556);
/* harmony import */ var _records_drift_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(39612);
/* harmony import */ var _records_keep_record_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(21782);
/* harmony import */ var _records_subject_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(13747);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(26526);






















async function planCommand(run, order) {
    const { document, obstacle } = await planImport(run, order);
    await run.files.write(order.planFile, Buffer.from((0,_planning_plan_document_js__WEBPACK_IMPORTED_MODULE_13__/* .planText */ .Pt)(document)));
    run.log.info(`Plan written to ${order.planFile}, ${document.digests.plan}, after ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(run.deadline.span - run.deadline.left())}`);
    if (obstacle === undefined)
        return;
    if (order.failOn === 'error')
        throw obstacle;
    run.log.warning(obstacle.message);
}
async function planImport(run, order) {
    const { platform, log, report } = run;
    const { pkg, bytes, findings, values } = await (0,_packages_load_package_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPackage */ .HU)(run, order, 'plan the import of');
    (0,_permission_js__WEBPACK_IMPORTED_MODULE_10__/* .warnAboutIdentity */ .y8)(run);
    const wanted = await (0,_new_environment_js__WEBPACK_IMPORTED_MODULE_9__/* .missingEnvironment */ .kP)(run, order);
    if (wanted !== undefined) {
        if (values === undefined)
            await (0,_packages_with_values_js__WEBPACK_IMPORTED_MODULE_8__/* .nameValuesOfSource */ .EB)(run, pkg);
        return (0,_planning_plan_new_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .planNewEnvironment */ .j)(run, order, wanted, { pkg, findings, values });
    }
    const environment = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_20__/* .resolveEnvironment */ .g9)(platform, order.environment);
    const { id, displayName } = environment;
    report.set({ environment: { id, name: displayName, url: platform.links.connections(id) } });
    const gap = await (0,_permission_js__WEBPACK_IMPORTED_MODULE_10__/* .permissionGap */ .aV)(run, environment, 'import');
    log.info(`Planning the import of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pkg.manifest.details.displayName)} into ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} as ${platform.identity.name}`);
    const made = await (0,_planning_make_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .makePlan */ .C)(run, { order, pkg, findings, values, environment, comparing: true });
    for (const sentence of (0,_planning_hints_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadHint */ .L)(made))
        report.remark(sentence);
    const history = await (0,_records_keep_record_js__WEBPACK_IMPORTED_MODULE_18__/* .readHistory */ .Lu)(run, await (0,_records_subject_js__WEBPACK_IMPORTED_MODULE_19__/* .subjectOfImport */ .xr)(run, environment, pkg, order, made.target));
    const drift = (0,_records_drift_js__WEBPACK_IMPORTED_MODULE_17__/* .driftIn */ .r)(made, history);
    report.set({ drift });
    const isNothing = (0,_planning_plan_js__WEBPACK_IMPORTED_MODULE_21__/* .isNothingToImport */ .O)(made, order);
    const stops = [
        gap,
        isNothing ? undefined : (0,_importing_on_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .driftObstacle */ .X)(run, drift, order.onDrift, made.content?.difference)
    ].filter(stop => stop !== undefined);
    const known = { ...made, obstacles: [...stops, ...made.obstacles] };
    const objections = (0,_planning_stop_js__WEBPACK_IMPORTED_MODULE_16__/* .isBlocked */ .l)(known) || isNothing ? [] : await serviceObjections(run, known, bytes);
    const desired = await (0,_desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_3__/* .planDesiredState */ .jP)(run, known, order.desired);
    const plan = { ...known, obstacles: [...known.obstacles, ...objections, ...desired.obstacles] };
    const document = (0,_planning_plan_document_js__WEBPACK_IMPORTED_MODULE_13__/* .documentOf */ .lM)(run, plan, order, (0,_desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_3__/* .desiredFacts */ .Km)(desired));
    const blocked = (0,_planning_stop_js__WEBPACK_IMPORTED_MODULE_16__/* .isBlocked */ .l)(plan);
    const publishes = isNothing && order.publishChanges !== 'false' && (0,_importing_unchanged_js__WEBPACK_IMPORTED_MODULE_6__/* .isInDraft */ .n)(plan, history);
    const isIdle = isNothing && !publishes && !(0,_desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_3__/* .changesState */ .T4)(desired);
    report.set({
        outcome: blocked ? 'failed' : outcomeOf(plan, isNothing, publishes),
        changed: false,
        plan: {
            state: blocked ? 'blocked' : isIdle ? 'unchanged' : 'ready',
            imports: !isNothing,
            publishing: isNothing ? (publishes ? 'publish' : 'nothing') : (0,_planning_publishing_js__WEBPACK_IMPORTED_MODULE_15__/* .publishingOf */ .F)(plan, order),
            digest: document.digests.plan,
            targetDigest: document.digests.target,
            file: order.planFile,
            obstacles: plan.obstacles,
            flowStates: desired.flowStates,
            difference: plan.content?.difference
        }
    });
    if (!isNothing) {
        warnOfFlows(run, plan, order, desired);
        if (values === undefined)
            await (0,_packages_with_values_js__WEBPACK_IMPORTED_MODULE_8__/* .nameValuesOfSource */ .EB)(run, pkg);
    }
    return { document, obstacle: blocked ? obstacleOf(plan) : undefined };
}
function obstacleOf(plan) {
    try {
        (0,_planning_stop_js__WEBPACK_IMPORTED_MODULE_16__/* .assertNotBlocked */ .E)(plan, 'plan the import of');
        return undefined;
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
            return error;
        throw error;
    }
}
function warnOfFlows({ log, report }, plan, order, desired) {
    const off = (0,_desired_state_flows_after_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedFlowsOff */ .rA)(desired);
    const ahead = plan.resources.filter(({ kind, decision }) => kind === 'flow' && decision === 'update');
    const early = (0,_planning_publishing_js__WEBPACK_IMPORTED_MODULE_15__/* .publishingOf */ .F)(plan, order) === 'draft' && ahead.length > 0
        ? `The update of the flows ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(ahead.map(({ name }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)))} is live as soon as it is imported, but the update of the app stays a draft (publish-changes: false). The app that users run calls the updated flows.`
        : undefined;
    for (const sentence of [off, early]) {
        if (sentence === undefined)
            continue;
        log.notice(sentence);
        report.alert(sentence);
    }
}
function outcomeOf({ pkg, decisions }, isNothing, publishes) {
    if (isNothing)
        return publishes ? 'updated' : 'unchanged';
    return decisions.get(pkg.rootKey)?.decision === 'new' ? 'created' : 'updated';
}
async function serviceObjections(run, plan, bytes) {
    try {
        const problems = await (0,_importing_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .findProblems */ .o6)(run, plan, await (0,_importing_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareImport */ .rd)(run, plan, bytes));
        return problems.map(problem => ({
            what: `the service refuses it in a dry run: ${(0,_importing_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblem */ .BJ)(problem)}`,
            remedy: 'Correct what the service names.'
        }));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || run.deadline.over())
            throw error;
        return [{ what: error.message, remedy: error.remedy }];
    }
}


/***/ }),

/***/ 12983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ assertStillAsPlanned),
/* harmony export */   _W: () => (/* binding */ assertPlanDigest),
/* harmony export */   fL: () => (/* binding */ assertPlanMatches),
/* harmony export */   sR: () => (/* binding */ changesSince),
/* harmony export */   xu: () => (/* binding */ isResultOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47990);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29620);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60296);
/* harmony import */ var _plan_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16341);






function assertPlanDigest(expected, digest, file) {
    if (expected === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sameDigest */ .V)(expected, digest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)}`,
        why: `its digest is ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(digest, 100)}, but plan-digest is ${expected}`,
        remedy: 'Nothing was written. It is not the plan that was approved: use that one, or have this one approved.'
    });
}
function assertPlanMatches(approved, now, file) {
    const whys = [
        ...(approved.package.digest === now.digest
            ? []
            : [`it is for the package ${approved.package.digest}, but this package is ${now.digest}`]),
        ...(approved.package.digest !== now.digest || approved.package.edited === now.edited
            ? []
            : [
                `it is for the package with ${valuesIn(approved.package.edited)}, but this import has ${valuesIn(now.edited)}`
            ]),
        ...(approved.cloud === now.cloud && isSameEnvironment(approved, now.environment)
            ? []
            : [
                `it is for ${named(approved.environment, approved.cloud)}, but this import goes into ${named(now.environment, now.cloud)}`
            ]),
        ...(approved.blocked.length === 0
            ? []
            : [
                `it was blocked when it was made: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(approved.blocked.map(one => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(one, 300)), 5)}`
            ])
    ];
    if (whys.length === 0)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)}`,
        why: (0,_numbered_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .j)(whys),
        remedy: whys.length === 1 && approved.package.digest === now.digest && approved.package.edited !== now.edited
            ? 'Nothing was written. Give the import the same input values as the plan, or make a new plan and have it approved.'
            : 'Nothing was written. Make a plan for this package and environment, and have that plan approved.'
    });
}
const isSameEnvironment = ({ creates, environment }, now) => (creates === undefined ? (0,_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .same */ .F)(environment.id, now.id) : (0,_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .same */ .F)(environment.name, now.name));
const named = ({ id, name }, cloud) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} (${id === '' ? 'to be created' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(id)}, cloud ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(cloud)})`;
const valuesIn = (edited) => edited === undefined ? 'no input values' : `values that make it ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(edited)}`;
function isResultOf(approved, now) {
    const steps = new Map(now.steps.map(step => [step.key, step]));
    return (now.blocked.length === 0 &&
        changedFacts(approved.connections, now.connections, '').length === 0 &&
        requested(approved, _plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLISH_CHANGES */ .wC) === requested(now, _plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLISH_CHANGES */ .wC) &&
        [undefined, requested(now, _plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .WHEN_UNCHANGED */ .hz)].includes(requested(approved, _plan_document_js__WEBPACK_IMPORTED_MODULE_3__/* .WHEN_UNCHANGED */ .hz)) &&
        now.steps.length === approved.steps.length &&
        approved.steps.every(({ key, target }) => steps.has(key) && (target === undefined || (0,_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .same */ .F)(steps.get(key)?.target, target))));
}
const requested = ({ afterwards }, input) => afterwards.find(({ what }) => what === input)?.is;
const changesSince = (approved, now) => [
    ...changedSteps(approved.steps, now.steps),
    ...changedFacts(approved.connections, now.connections, 'the connection for '),
    ...changedFacts(approved.afterwards, now.afterwards, ''),
    ...changedFacts(approved.target, now.target, '')
];
function assertStillAsPlanned(approved, now, file) {
    const changes = changesSince(approved, now);
    if (changes.length === 0)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)}`,
        why: `the target or the inputs changed since the approval: ${(0,_numbered_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .j)(changes)}`,
        remedy: 'Nothing was written. An import takes the same inputs as its plan: connections, resources, values, flows-state and share. If they are the same, look at what changed in the target, then make a new plan and have it approved.'
    });
}
function changedSteps(before, now) {
    const describe = (step) => [step.action, step.targetName === undefined ? '' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(step.targetName), step.target ?? '', `(${step.why})`]
        .filter(part => part !== '')
        .join(' ');
    return changesIn(new Map(before.map(step => [step.key, { name: `${step.kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(step.name)}`, is: describe(step) }])), new Map(now.map(step => [step.key, { name: `${step.kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(step.name)}`, is: describe(step) }])));
}
const changedFacts = (before, now, prefix) => changesIn(new Map(before.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }])), new Map(now.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }])));
function changesIn(before, now) {
    return [...new Set([...before.keys(), ...now.keys()])].flatMap(key => {
        const [was, is] = [before.get(key), now.get(key)];
        if (was?.is === is?.is)
            return [];
        const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(was?.name ?? is?.name ?? key, 200);
        return [
            `${name}: approved with ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(was?.is ?? 'nothing', 200)}, now ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(is?.is ?? 'nothing', 200)}`
        ];
    });
}


/***/ }),

/***/ 95710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ matchChoices),
/* harmony export */   k: () => (/* binding */ keyMeantBy)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29620);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60296);





function matchChoices(choices, resources, what) {
    const matched = new Map();
    const problems = [];
    const entries = Object.entries(resources);
    for (const choice of choices) {
        const found = entries.filter(([key, resource]) => matches(choice, key, resource));
        const [only, ...others] = found;
        if (only === undefined)
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(choice.written)} is not a resource of ${what}`);
        else if (others.length > 0)
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(choice.written)} is ambiguous: it matches ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(found.map(describe))}`);
        else if (matched.has(only[0]))
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(choice.written)} and ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(matched.get(only[0])?.written ?? '')} refer to the same resource`);
        else
            matched.set(only[0], choice);
    }
    if (problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: 'apply the input resources',
            why: (0,_numbered_js__WEBPACK_IMPORTED_MODULE_3__/* .numbered */ .j)(problems),
            remedy: `Its resources are: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(entries.map(describe), 40)}. Where several have the same name, put the kind in front (flow:…) or use the resource key.`
        });
    }
    return matched;
}
function keyMeantBy(choice, resources) {
    const [only, ...others] = Object.entries(resources).filter(([key, resource]) => matches(choice, key, resource));
    return others.length === 0 ? only?.[0] : undefined;
}
function matches(choice, key, resource) {
    if (choice.kind !== undefined && (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource);
    const name = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key);
    return kind === 'unknown' ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name) : `${kind}:${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`;
};


/***/ }),

/***/ 43042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   pN: () => (/* binding */ loadComparing),
/* harmony export */   xF: () => (/* binding */ digestContents)
/* harmony export */ });
/* harmony import */ var _package_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56183);


async function loadComparing() {
    const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(3277), __webpack_require__.e(7438)]).then(__webpack_require__.bind(__webpack_require__, 93277)),
        Promise.all(/* import() */[__webpack_require__.e(1764), __webpack_require__.e(6289)]).then(__webpack_require__.bind(__webpack_require__, 91764)),
        __webpack_require__.e(/* import() */ 3264).then(__webpack_require__.bind(__webpack_require__, 33264)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6046)]).then(__webpack_require__.bind(__webpack_require__, 96046))
    ]);
    const sideOf = (pkg) => {
        if (pkg.app === undefined)
            return { pkg };
        try {
            return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) };
        }
        catch (error) {
            if (error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg)
                throw error;
            return { pkg };
        }
    };
    return { compare, contentDigest, sideOf };
}
async function digestContents(pkg, names) {
    const { contentDigest, sideOf } = await loadComparing();
    return contentDigest(sideOf(pkg), names);
}
async function compareContents(newer, older) {
    const { compare, contentDigest, sideOf } = await loadComparing();
    const [newerSide, olderSide] = [sideOf(newer.pkg), sideOf(older.pkg)];
    return {
        newer: contentDigest(newerSide, newer.names),
        older: contentDigest(olderSide, older.names),
        difference: compare(olderSide, newerSide, { conceal: _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .concealSecrets */ .Vt })
    };
}


/***/ }),

/***/ 98350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TH: () => (/* binding */ compareContent),
  Mm: () => (/* binding */ contentAsRecorded),
  Vp: () => (/* binding */ contentDigestOf),
  eZ: () => (/* binding */ namesOf),
  Dx: () => (/* binding */ ownNames),
  NT: () => (/* binding */ preloadComparison),
  cA: () => (/* binding */ readCurrent)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/packages/export-package.js
var export_package = __webpack_require__(58227);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/packages/suggestions.js
var suggestions = __webpack_require__(52127);
;// CONCATENATED MODULE: ./lib/commands/planning/carried-changes.js
const carriedChanges = (changes, requested, isSame = false) => [
    ...requested
        .filter(({ before, after }) => before !== after)
        .map(({ kind, before, after }) => {
        const area = kind === 'app' ? 'app' : 'flows';
        return { area, kind: 'renamed', subject: kind, path: [after], before, after };
    }),
    ...changes.filter(change => !(isSame && change.kind === 'unexplained') &&
        !isPackageOnly(change) &&
        !requested.some(name => isOverridden(change, name)))
];
function isPackageOnly({ area, kind, subject }) {
    if (area === 'package')
        return true;
    if (area === 'app')
        return subject === 'version';
    return area === 'resources' && kind !== 'added' && kind !== 'removed' && subject !== 'licence';
}
const isOverridden = ({ kind, subject, after }, requested) => kind === 'renamed' && subject === requested.kind && after === requested.inPackage;

// EXTERNAL MODULE: ./lib/commands/planning/contents.js
var contents = __webpack_require__(43042);
// EXTERNAL MODULE: ./lib/commands/planning/target.js
var target = __webpack_require__(30429);
;// CONCATENATED MODULE: ./lib/commands/planning/current.js









async function readCurrent(run, { environment, flows }, root, app) {
    const { platform, log } = run;
    log.info(`Exporting ${(0,display/* quoted */.TL)(root.displayName)} from ${(0,display/* quoted */.TL)(environment.displayName)} to compare it with the package`);
    try {
        const listing = await platform.packaging.listResources(environment.id, root);
        const details = {
            displayName: root.displayName,
            description: '',
            creator: platform.identity.name,
            sourceEnvironment: environment.displayName
        };
        const taken = await (0,export_package/* exportAndVerify */.x)(run, environment.id, root, details, listing, (0,suggestions/* suggestionsFor */.Z)(listing, new Map()));
        return { ...taken, flowIds: flowIdsIn(taken.pkg, root, app, flows ?? []) };
    }
    catch (error) {
        if (run.deadline.over())
            throw error;
        return { unread: (0,errors/* messageOf */.bD)(error) };
    }
}
function flowIdsIn(pkg, root, app, flows) {
    const bySlot = app === undefined || pkg.app === undefined ? new Map() : (0,target/* flowsBySlot */.zs)(pkg.app, app);
    return new Map(pkg.flows.flatMap(({ key, id, displayName }) => {
        if (root.kind === 'flow' && key === pkg.rootKey)
            return [[key, root.id]];
        const namesakes = flows.filter(flow => (0,ids/* same */.F)(flow.displayName, (0,package_resource/* displayNameOf */.Nv)(pkg.resources[key] ?? { type: '' }, displayName)));
        const found = bySlot.get(key) ??
            flows.find(flow => (0,ids/* same */.F)(flow.id, id))?.id ??
            (namesakes.length === 1 ? namesakes[0]?.id : undefined);
        return found === undefined ? [] : [[key, found]];
    }));
}
const preloadComparison = () => void (0,contents/* loadComparing */.pN)().catch(() => undefined);
const contentDigestOf = async ({ packages }, pkg, names) => (await packages.digest(pkg, names)).whole;
async function compareContent({ packages }, input) {
    const { pkg, decisions } = input;
    const current = input.current.pkg;
    const { newer, older, difference } = await packages.compare({ pkg, names: namesOf(decisions) }, { pkg: current, names: ownNames(current) });
    const states = new Map();
    for (const [key, digest] of newer.byKey) {
        const decision = decisions.get(key);
        if (decision === undefined || decision.decision === 'existing')
            continue;
        const counterpart = counterpartOf(key, pkg, input.current, decision);
        states.set(key, decision.decision === 'new' || counterpart === undefined
            ? 'new'
            : older.byKey.get(counterpart) === digest &&
                hasRequestedName(key, counterpart, input) &&
                hasRequestedConnections(key, input)
                ? 'same'
                : 'differs');
    }
    return {
        states,
        unchanged: states.size > 0 && [...states.values()].every(state => state === 'same'),
        difference: {
            ...difference,
            changes: carriedChanges(difference.changes, requestedNames(input), newer.whole === older.whole)
        },
        digest: newer.whole,
        targetDigest: older.whole
    };
}
function hasRequestedName(key, counterpart, { current, choices }) {
    const requested = choices.get(key)?.displayName;
    const existing = current.pkg.resources[counterpart];
    return requested === undefined || existing === undefined || (0,package_resource/* displayNameOf */.Nv)(existing, counterpart) === requested;
}
function requestedNames({ pkg, current, decisions, choices }) {
    return [...choices].flatMap(([key, { displayName: after }]) => {
        const resource = pkg.resources[key];
        const decision = decisions.get(key);
        if (after === undefined || resource === undefined || decision === undefined)
            return [];
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const counterpart = counterpartOf(key, pkg, current, decision);
        const existing = counterpart === undefined ? undefined : current.pkg.resources[counterpart];
        if ((kind !== 'app' && kind !== 'flow') || counterpart === undefined || existing === undefined)
            return [];
        return [{ kind, inPackage: (0,package_resource/* displayNameOf */.Nv)(resource, key), before: (0,package_resource/* displayNameOf */.Nv)(existing, counterpart), after }];
    });
}
function hasRequestedConnections(key, { pkg, decisions, flows, bound }) {
    const part = pkg.flows.find(flow => flow.key === key);
    if (part === undefined)
        return true;
    const existing = flows.get(decisions.get(key)?.targetId?.toLowerCase() ?? '');
    return Object.entries(part.connections).every(([name, slot]) => {
        const requested = bound.find(report => report.key === slot)?.connection;
        if (requested === undefined)
            return true;
        const reference = existing?.references.find(candidate => (0,ids/* same */.F)(candidate.name, name));
        return reference !== undefined && (0,ids/* same */.F)(reference.connection, requested);
    });
}
async function contentAsRecorded({ packages }, input, recorded) {
    const { pkg, decisions, choices, flows } = input;
    const areFlowsRead = pkg.flows.every(({ key }) => {
        const decision = decisions.get(key);
        return decision?.decision !== 'update' || flows.has(decision.targetId?.toLowerCase() ?? '');
    });
    const isRenamed = [...choices.values()].some(({ displayName }) => displayName !== undefined);
    const isNew = [...decisions.values()].some(({ decision }) => decision === 'new');
    if (!areFlowsRead || isRenamed || isNew || !pkg.flows.every(({ key }) => hasRequestedConnections(key, input)))
        return undefined;
    const digest = await packages.digest(pkg, namesOf(decisions));
    if (digest.whole !== recorded)
        return undefined;
    const states = [...digest.byKey.keys()].filter(key => decisions.get(key)?.decision !== 'existing');
    return {
        states: new Map(states.map(key => [key, 'same'])),
        unchanged: true,
        difference: { sameExport: false, changes: [], noise: 0 },
        digest: digest.whole,
        targetDigest: recorded
    };
}
const ownNames = ({ resources }) => new Map(Object.entries(resources).map(([key, resource]) => [key, (0,package_resource/* displayNameOf */.Nv)(resource, key)]));
const namesOf = (decisions) => new Map([...decisions].flatMap(([key, { targetName }]) => (targetName === undefined ? [] : [[key, targetName]])));
function counterpartOf(key, pkg, { pkg: current, flowIds }, { targetId }) {
    const resource = pkg.resources[key];
    if (resource === undefined)
        return undefined;
    const kind = (0,package_resource/* kindOf */.I)(resource);
    if (key === pkg.rootKey)
        return current.kind === pkg.kind ? current.rootKey : undefined;
    if (kind === 'flow')
        return [...flowIds].find(([, id]) => (0,ids/* same */.F)(id, targetId))?.[0];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const [only, ...others] = Object.entries(current.resources).filter(([other, candidate]) => (0,ids/* same */.F)(candidate.type, resource.type) && (0,ids/* same */.F)((0,package_resource/* displayNameOf */.Nv)(candidate, other), name));
    return others.length === 0 ? only?.[0] : undefined;
}


/***/ }),

/***/ 18907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ policyConflicts)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


function policyConflicts(pkg, policies) {
    return policies.flatMap(policy => subjectsOf(pkg).flatMap(({ subject, connectors }) => {
        const why = conflictOf(connectors, policy);
        return why === undefined ? [] : [{ policy: policy.displayName, subject, why }];
    }));
}
function conflictOf(connectors, { groups, others }) {
    if (groups === 'unknown')
        return undefined;
    const among = (group) => connectors
        .filter(({ name }) => (groups.get(name.toLowerCase()) ?? others) === group)
        .map(({ displayName }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName));
    const blocked = among('blocked');
    if (blocked.length > 0)
        return `it blocks ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(blocked)}`;
    const [business, nonBusiness] = [among('business'), among('nonBusiness')];
    return business.length > 0 && nonBusiness.length > 0
        ? `it does not allow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(business)} together with ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(nonBusiness)}`
        : undefined;
}
const FLOWS = 'shared_logicflows';
function subjectsOf({ resources }) {
    return Object.entries(resources).flatMap(([key, resource]) => {
        const kind = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource);
        if (kind !== 'app' && kind !== 'flow')
            return [];
        const connectors = [...new Set(resource.dependsOn ?? [])].flatMap(other => {
            const used = resources[other];
            if (used === undefined || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(used) !== 'connector' || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(used))
                return [];
            return used.name && used.name !== FLOWS ? [{ name: used.name, displayName: (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(used, other) }] : [];
        });
        return [{ subject: `${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(resource, key))}`, connectors }];
    });
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
const digestsOf = (pkg, values) => values === undefined ? { digest: pkg.digest } : { digest: values.originalDigest, edited: pkg.digest };


/***/ }),

/***/ 16808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ flowPackagesObstacle)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


const SETTING = '"Create in Dataverse solutions"';
function flowPackagesObstacle({ pkg, target }) {
    const { environment, settings } = target;
    const flows = Object.values(pkg.resources).filter(resource => (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'flow').length;
    if (flows === 0 || settings === 'unknown' || !settings.flowsInSolutions)
        return undefined;
    return {
        what: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)} does not accept packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
        remedy: `Ask an administrator to turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features), or move the app and its flows in a solution. To leave the decision to the service, set permission-check: warn.`
    };
}


/***/ }),

/***/ 84916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unreadHint),
/* harmony export */   X: () => (/* binding */ hints)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_premium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33289);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);
/* harmony import */ var _data_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18907);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29620);





function hints(plan) {
    return {
        warnings: [...conflictHint(plan), ...policyHint(plan), ...invisibleFlows(plan)],
        notes: premiumHint(plan)
    };
}
function conflictHint({ pkg, target: { policies } }) {
    if (policies === 'unknown')
        return [];
    const conflicts = (0,_data_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .policyConflicts */ .a)(pkg, policies);
    return [...new Set(conflicts.map(({ policy }) => policy))].map(name => {
        const subjects = conflicts
            .filter(({ policy }) => policy === name)
            .map(({ subject, why }) => `the ${subject} (${why})`);
        return `The data policy ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} does not allow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(subjects)}. The app may not run after the import, and the flows may be refused when they are turned on.`;
    });
}
function unreadHint({ pkg, target: { environment, settings, policies } }) {
    const unread = [
        ...(settings === 'unknown' && pkg.flows.length > 0
            ? ['whether the setting "Create in Dataverse solutions" refuses packages with flows']
            : []),
        ...(policies === 'unknown'
            ? ['whether data policies allow the connectors of the package']
            : policies.flatMap(({ displayName, groups }) => groups === 'unknown'
                ? [`whether the data policy ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} allows the connectors of the package`]
                : []))
    ];
    if (unread.length === 0)
        return [];
    return [`This identity cannot read, in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unread)}.`];
}
function policyHint({ before }) {
    const policy = before?.policyViolation;
    if (before === undefined || policy === undefined)
        return [];
    return [
        `A data policy already reports ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.status)} for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(before.displayName)}${policy.message === undefined ? '' : `: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.message)}`}. Whether it will report the same for the update cannot be known beforehand.`
    ];
}
function invisibleFlows({ before, target: { flows } }) {
    if (before === undefined || flows === undefined)
        return [];
    const invisible = Object.values(before.references).flatMap(reference => {
        const id = reference.flow;
        if (id === undefined)
            return [];
        const isVisible = flows.some(flow => [flow.id, ...flow.aliases].some(known => (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(known, id)));
        return isVisible ? [] : [`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reference.displayName ?? 'a flow')} (${id})`];
    });
    if (invisible.length === 0)
        return [];
    return [
        `The app calls flows that this identity cannot see, so they were matched without their names: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(invisible)}. Make this identity a co-owner of them.`
    ];
}
function premiumHint({ pkg }) {
    const premium = (0,_package_premium_js__WEBPACK_IMPORTED_MODULE_1__/* .premiumConnectors */ .e)(pkg);
    const names = Object.entries(pkg.resources).flatMap(([key, resource]) => premium.has(key.toLowerCase()) ? [(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key))] : []);
    const flows = (0,_package_premium_js__WEBPACK_IMPORTED_MODULE_1__/* .flowsWithHttp */ .U)(pkg).map(({ flow }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(flow.displayName));
    if (flows.length > 0)
        names.push(`HTTP (in ${flows.length === 1 ? 'the flow' : 'the flows'} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(flows, 5)})`);
    if (names.length === 0)
        return [];
    const whose = flows.length === 0
        ? 'Everyone who uses the app needs'
        : 'Everyone who uses the app, and the owners of its flows, need';
    return [
        `Premium connectors: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}. ${pkg.kind === 'app' ? whose : 'The owners of the flows need'} a licence that covers them.${flows.length === 0 ? '' : ' Without one, a flow with HTTP cannot be turned on (reported by third parties).'} This action cannot read which licences people have.`
    ];
}


/***/ }),

/***/ 94660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/packages/package-findings.js
var package_findings = __webpack_require__(36457);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/commands/records/drift.js
var drift = __webpack_require__(39612);
// EXTERNAL MODULE: ./lib/package/retired.js
var package_retired = __webpack_require__(89105);
;// CONCATENATED MODULE: ./lib/commands/planning/bind.js




function bindConnections(resources, decisions, mappings, target) {
    const bound = [];
    const missing = [];
    const obstacles = [];
    const used = new Set();
    const slots = Object.entries(resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connection')
        .map(([key, resource]) => slotOf(key, resource, resources, decisions));
    for (const slot of slots) {
        const line = mappingFor(slot, mappings);
        if (line !== undefined)
            for (const mapping of mappings)
                if (slot.keys.some(({ key }) => (0,ids/* same */.F)(key, mapping.key)))
                    used.add(mapping);
        const outcome = line === undefined ? bindOnlyHealthy(slot, target) : bindMapped(slot, line, target);
        if ('connection' in outcome) {
            bound.push({
                key: slot.key,
                name: slot.name,
                connector: slot.connector ?? outcome.connection.connector,
                connection: outcome.connection.id,
                connectionName: outcome.connection.displayName,
                rule: outcome.rule,
                owner: outcome.connection.owner
            });
        }
        else
            missing.push(outcome.missing);
    }
    const unmatched = mappings.filter(mapping => !used.has(mapping));
    if (unmatched.length > 0) {
        const validKeys = [...new Set(byPreference(slots.flatMap(({ keys }) => keys)).map(({ key }) => key))];
        obstacles.push({
            what: `${(0,display/* listed */.KE)(unmatched.map(({ key, line }) => `${(0,display/* quoted */.TL)(key)} (line ${line} of connections)`))} ${unmatched.length === 1 ? 'matches' : 'match'} no connection in the package`,
            remedy: slots.length === 0
                ? 'The package has no connections: leave the input connections empty.'
                : `Valid keys: ${(0,display/* listed */.KE)(validKeys.map(display/* quoted */.TL), 40)}.`
        });
    }
    return { bound, missing, obstacles };
}
function slotOf(key, resource, resources, decisions) {
    const connectorKey = (resource.dependsOn ?? []).find(other => {
        const candidate = resources[other];
        return candidate !== undefined && (0,package_resource/* kindOf */.I)(candidate) === 'connector';
    });
    const connector = connectorKey === undefined ? undefined : resources[connectorKey];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const connectorName = connector === undefined ? name : (0,package_resource/* displayNameOf */.Nv)(connector, connectorKey ?? key);
    const technical = connector?.name ?? (connectorKey === undefined ? undefined : decisions.get(connectorKey)?.targetId);
    const keys = [
        { key, rule: 'resource key' },
        ...(technical == null ? [] : [{ key: technical, rule: 'connector name' }]),
        { key: name, rule: 'connection display name' },
        { key: connectorName, rule: 'connector display name' }
    ];
    return {
        key,
        name,
        connector: technical ?? undefined,
        connectorName,
        keys: keys.filter(({ key: candidate }, index) => keys.findIndex(other => (0,ids/* same */.F)(other.key, candidate)) === index)
    };
}
function mappingFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => (0,ids/* same */.F)(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
function bindMapped(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => (0,ids/* same */.F)(id, (0,ids/* bareId */.y)(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `this identity cannot use the connection in ${place} in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !(0,ids/* same */.F)(connection.connector, slot.connector)) {
        return notBound(slot, target, `${place} names a connection of ${(0,display/* quoted */.TL)(connection.connector)}, but one of ${(0,display/* quoted */.TL)(slot.connector)} is needed`);
    }
    if (!connection.healthy) {
        return notBound(slot, target, `the connection in ${place} is broken (${connection.problem ?? 'no reason given'}): repair it in the target`);
    }
    return { connection, rule };
}
function bindOnlyHealthy(slot, target) {
    const healthy = candidatesFor(slot, target).filter(connection => connection.healthy);
    const [only, ...others] = healthy;
    if (only !== undefined && others.length === 0)
        return { connection: only, rule: 'only healthy one' };
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    const connector = (0,display/* quoted */.TL)(slot.connectorName);
    if (only !== undefined)
        return notBound(slot, target, `${healthy.length} healthy connections of ${connector} in ${environment} match: name one in the input connections`);
    return notBound(slot, target, candidatesFor(slot, target).length > 0
        ? `every connection of ${connector} in ${environment} that this identity can use is broken: repair one`
        : `this identity has no connection of ${connector} in ${environment}: ${howToGetOne(slot.connector)}`);
}
function howToGetOne(connector) {
    const retired = connector === undefined ? undefined : (0,package_retired/* retiredConnector */.D)(connector);
    if (retired === undefined)
        return 'create one there, or share one with it';
    const successor = retired.successor === undefined ? '' : ` with ${retired.successor}`;
    return `Microsoft has marked this connector as deprecated, so it may not be possible to create one. Replace it at the source${successor}, or share an existing connection with this identity`;
}
const candidatesFor = (slot, target) => slot.connector === undefined ? [] : target.connections.filter(({ connector }) => (0,ids/* same */.F)(connector, slot.connector));
function notBound(slot, target, why) {
    return {
        missing: {
            kind: 'connection',
            key: slot.key,
            name: slot.name,
            connector: slot.connector,
            connectorName: slot.connectorName,
            why,
            keys: byPreference(slot.keys).map(({ key }) => key),
            candidates: candidatesFor(slot, target).map((connection) => ({
                id: connection.id,
                name: connection.displayName,
                healthy: connection.healthy,
                problem: connection.problem
            }))
        }
    };
}
const PREFERENCE = [
    'connector name',
    'connector display name',
    'connection display name',
    'resource key'
];
const byPreference = (keys) => keys.toSorted((one, other) => PREFERENCE.indexOf(one.rule) - PREFERENCE.indexOf(other.rule));

// EXTERNAL MODULE: ./lib/commands/planning/choices.js
var planning_choices = __webpack_require__(95710);
// EXTERNAL MODULE: ./lib/commands/planning/current.js + 1 modules
var planning_current = __webpack_require__(98350);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
;// CONCATENATED MODULE: ./lib/commands/planning/decide-app-and-flow.js




function decideApp(key, resource, input) {
    const { target, mode, choices } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const requested = choice?.import;
    if (requested === 'existing' || requested === 'overwrite' || requested === 'merge')
        return unsupportedChoice('app', name, requested, 'new or update');
    const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('app', name, choice.target, input);
    const namesakes = target.apps.filter(app => (0,ids/* same */.F)(app.displayName, name));
    if (requested === 'new' || (requested === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('app', name, explicit);
        return creation('app', name, namesakes, requested === 'new' ? reasonOf(choice) : 'import-mode: create');
    }
    if (explicit !== undefined)
        return updateOf(explicit, target.app !== undefined ? 'named by the input app' : reasonOf(choice), choice?.displayName);
    const mustExist = requested === 'update' || mode === 'update';
    return byName('app', name, namesakes, mustExist, choice?.displayName, input);
}
function decideFlow(key, resource, input) {
    const { target, mode, choices, rootKey } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const requested = choice?.import;
    if (requested === 'overwrite' || requested === 'merge')
        return unsupportedChoice('flow', name, requested, 'new, update or existing');
    const isRoot = key === rootKey;
    const inputFlow = isRoot ? target.flow : undefined;
    const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('flow', name, choice.target, input);
    const flows = target.flows;
    const namesakes = (flows ?? []).filter(flow => (0,ids/* same */.F)(flow.displayName, name));
    if (requested === 'new' || (requested === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('flow', name, explicit);
        return creation('flow', name, namesakes, requested === 'new' ? reasonOf(choice) : 'import-mode: create');
    }
    const use = requested === 'existing' ? existingOf : updateOf;
    if (explicit !== undefined)
        return use(explicit, inputFlow !== undefined ? 'named by the input flow' : reasonOf(choice), choice?.displayName);
    const ownId = input.flowIds.get(key);
    const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId);
    if (sameFlow !== undefined)
        return use(sameFlow, 'the flow with the same id', choice?.displayName);
    const slot = input.slots.get(key);
    if (flows === undefined) {
        if (slot !== undefined)
            return use({ id: slot, displayName: name }, 'the flow that the target app calls at this place', choice?.displayName);
        if (requested === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
            return { decision: { decision: 'new', why: 'the flows of a new app are new', targetName: name } };
        }
        return {
            obstacle: {
                what: `this sign-in cannot read the flows of ${(0,display/* quoted */.TL)(target.environment.displayName)}, so whether the flow ${(0,display/* quoted */.TL)(name)} exists is unknown`,
                remedy: `Add an access token for the Flow service, or decide in the input resources (flow:${name} with import: new, or with import: update and a target).`
            }
        };
    }
    const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)];
    if (slotFlow !== undefined && (0,ids/* same */.F)(slotFlow.displayName, name))
        return use(slotFlow, 'the flow that the target app calls at this place', choice?.displayName);
    const mustExist = requested === 'update' || requested === 'existing' || (isRoot && mode === 'update');
    const result = byName('flow', name, namesakes, mustExist, choice?.displayName, input);
    const wouldCreate = 'decision' in result && result.decision.decision === 'new';
    if (wouldCreate && slot !== undefined && (slotFlow !== undefined || input.hidden.has(slot)))
        return takenSlot(name, slot, slotFlow);
    if (requested === 'existing' && 'decision' in result)
        return { decision: { ...result.decision, decision: 'existing' } };
    return result;
}
const takenSlot = (name, id, flow) => ({
    obstacle: {
        what: flow === undefined
            ? `where the package has the flow ${(0,display/* quoted */.TL)(name)}, the app in the target calls a flow that this identity cannot see (${id}): it was deleted, or it is not shared with this identity`
            : `where the package has the flow ${(0,display/* quoted */.TL)(name)}, the app in the target calls ${(0,resolve/* named */.KT)(flow)}, and no flow in the target is called ${(0,display/* quoted */.TL)(name)}`,
        remedy: flow === undefined
            ? `Make this identity a co-owner of that flow. If it was deleted, use flow:${name} with import: new in the input resources.`
            : `If it is the same flow under another name, use flow:${name} with target: ${flow.id} in the input resources. If not, use import: new.`
    }
});
function byName(kind, name, namesakes, mustExist, newName, { target }) {
    const [only, ...others] = namesakes;
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    if (only !== undefined && others.length === 0)
        return updateOf(only, `the only ${kind} with that name`, newName);
    if (only !== undefined) {
        return {
            obstacle: {
                what: `${namesakes.length} ${kind}s in ${environment} are named ${(0,display/* quoted */.TL)(name)}: ${(0,display/* listed */.KE)(namesakes.map(({ id }) => id))}`,
                remedy: kind === 'app'
                    ? 'Name the one to update by its id, in the input app.'
                    : `Name the one to update in the input resources (flow:${name} with target: <id>), or import it as new under another name.`
            }
        };
    }
    if (!mustExist)
        return { decision: { decision: 'new', why: `no ${kind} with that name exists`, targetName: name } };
    const existing = kind === 'app' ? target.apps : (target.flows ?? []);
    return {
        obstacle: {
            what: `${environment} has no ${kind} named ${(0,display/* quoted */.TL)(name)} to update`,
            remedy: existing.length === 0
                ? `It has no ${kind}s at all: use import-mode: auto or create.`
                : `Its ${kind}s: ${(0,display/* listed */.KE)(existing.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)), 20)}. Name one of them, or use import-mode: auto or create.`
        }
    };
}
function creation(kind, name, namesakes, why) {
    const [taken] = namesakes;
    if (taken === undefined)
        return { decision: { decision: 'new', why, targetName: name } };
    return {
        obstacle: {
            what: `the ${kind} ${(0,resolve/* named */.KT)(taken)} already exists, so it cannot be created`,
            remedy: 'To update what exists, use import-mode: auto or update. To create everything anew, give it other names in the input resources (name: …).'
        }
    };
}
const reasonOf = (choice) => choice?.why ?? 'requested in resources';
const updateOf = (item, why, newName) => ({
    decision: found('update', item, why, newName)
});
const existingOf = (item, why) => ({ decision: found('existing', item, why, undefined) });
const found = (decision, item, why, newName) => ({
    decision,
    why,
    targetId: item.id,
    targetName: newName ?? item.displayName
});
const itemById = (items, wanted) => items.find(({ id }) => (0,ids/* same */.F)(id, (0,ids/* bareId */.y)(wanted)));
function flowById(flows, wanted) {
    const id = (0,ids/* bareId */.y)(wanted);
    if (flows === undefined)
        return { id, displayName: id };
    return flows.find(flow => [flow.id, ...flow.aliases].some(known => (0,ids/* same */.F)(known, id)));
}
function rootIsUpdated(input) {
    const root = input.resources[input.rootKey];
    if (root === undefined || input.target.app !== undefined)
        return true;
    const result = decideApp(input.rootKey, root, input);
    return !('decision' in result) || result.decision.decision !== 'new';
}
const unsupportedChoice = (kind, name, requested, allowed) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} cannot be imported as ${requested}`,
        remedy: `Use ${allowed} for it in the input resources.`
    }
});
const unknownTarget = (kind, name, wanted, { target }) => ({
    obstacle: {
        what: `the target ${(0,display/* quoted */.TL)(wanted)} of the ${kind} ${(0,display/* quoted */.TL)(name)} does not exist in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        remedy: `Its ${kind}s: ${(0,display/* listed */.KE)((kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${(0,display/* quoted */.TL)(item.displayName)} (${item.id})`), 20)}.`
    }
});
const contradiction = (kind, name, explicit) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created, but ${(0,resolve/* named */.KT)(explicit)} is named as the ${kind} to update`,
        remedy: `Remove the ${kind} to update from the inputs, or use import-mode: update.`
    }
});

;// CONCATENATED MODULE: ./lib/commands/planning/decide.js




function decide(input) {
    const byKey = new Map();
    const missing = [];
    const obstacles = [];
    for (const [key, resource] of Object.entries(input.resources)) {
        const result = decideResource(key, resource, input);
        if ('decision' in result)
            byKey.set(key, result.decision);
        else if ('missing' in result)
            missing.push(result.missing);
        else
            obstacles.push({ key, ...result.obstacle });
    }
    return { byKey, missing, obstacles };
}
function decideResource(key, resource, input) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decideApp(key, resource, input);
        case 'flow':
            return decideFlow(key, resource, input);
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? decideCustomConnector(key, resource, input) : standardConnector(resource);
        case 'connection':
            return { decision: { decision: 'existing', why: 'packages do not contain connections' } };
        case 'entity':
        case 'picklist':
            return decideDataModel(key, resource, input);
        case 'unknown':
            return decideUnknown(key, resource, input);
    }
}
const standardConnector = (resource) => ({
    decision: {
        decision: 'existing',
        why: 'standard connectors exist in every environment',
        targetId: resource.name ?? undefined
    }
});
function decideCustomConnector(key, resource, { target, choices }) {
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const choice = choices.get(key);
    const wanted = choice?.target === undefined ? undefined : (0,ids/* bareId */.y)(choice.target);
    const found = target.customConnectors.filter(connector => wanted === undefined ? (0,ids/* same */.F)(connector.displayName, name) : (0,ids/* same */.F)(connector.name, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
        const why = wanted === undefined ? 'the custom connector with that name' : 'requested in resources';
        return { decision: { decision: 'existing', why, targetId: only.name, targetName: only.displayName } };
    }
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    return {
        missing: {
            kind: 'connector',
            key,
            name,
            connectorName: name,
            why: only !== undefined
                ? `${found.length} custom connectors in ${environment} are named ${(0,display/* quoted */.TL)(name)}: give one as its target in the input resources`
                : wanted === undefined
                    ? `${environment} has no custom connector named ${(0,display/* quoted */.TL)(name)}: create it there, or give another as its target in the input resources`
                    : `${environment} has no custom connector ${(0,display/* quoted */.TL)(wanted)}`,
            keys: [`connector:${name}`],
            candidates: (only === undefined ? target.customConnectors : found).map(connector => ({
                id: connector.name,
                name: connector.displayName,
                healthy: true
            }))
        }
    };
}
function decideDataModel(key, resource, { choices }) {
    const requested = choices.get(key)?.import;
    if (requested === 'overwrite' || requested === 'merge')
        return { decision: { decision: requested, why: 'requested in resources' } };
    if (requested !== undefined)
        return decide_unsupportedChoice(key, resource, requested, ['overwrite', 'merge']);
    const suggested = (resource.suggestedCreationType ?? '').toLowerCase();
    if (suggested === 'overwrite' || suggested === 'merge')
        return { decision: { decision: suggested, why: "the package's own suggestion" } };
    return { decision: { decision: 'merge', why: 'the package suggests nothing, and a merge removes nothing' } };
}
function decideUnknown(key, resource, { choices }) {
    const requested = choices.get(key)?.import;
    const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
    if (requested !== undefined && !offered.includes(requested))
        return decide_unsupportedChoice(key, resource, requested, offered);
    return {
        decision: {
            decision: requested ?? 'carried',
            why: requested === undefined ? 'unknown type, passed on unchanged' : 'requested in resources'
        }
    };
}
function decide_unsupportedChoice(key, resource, requested, allowed) {
    return {
        obstacle: {
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} cannot be imported as ${requested}`,
            remedy: `Use ${(0,display/* listed */.KE)(allowed)} for it in the input resources.`
        }
    };
}

// EXTERNAL MODULE: ./lib/commands/planning/flow-packages.js
var flow_packages = __webpack_require__(16808);
// EXTERNAL MODULE: ./lib/commands/planning/hints.js
var hints = __webpack_require__(84916);
// EXTERNAL MODULE: ./lib/commands/planning/plan.js
var planning_plan = __webpack_require__(19503);
;// CONCATENATED MODULE: ./lib/commands/planning/plan-report.js


function plannedResources(plan, compared) {
    const { pkg, decisions, bound, choices, obstacles, missing } = plan;
    const blocked = new Map([
        ...obstacles.flatMap(({ key, what }) => (key === undefined ? [] : [[key, what]])),
        ...missing.map(({ key, why }) => [key, why])
    ]);
    return (0,package_resource/* childrenFirst */.gl)(pkg.resources).flatMap(key => {
        const resource = pkg.resources[key];
        if (resource === undefined)
            return [];
        const decision = decisions.get(key);
        const binding = bound.find(report => report.key === key);
        return [
            {
                key,
                kind: (0,package_resource/* kindOf */.I)(resource),
                type: resource.type,
                name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
                dependsOn: [...new Set(resource.dependsOn ?? [])],
                decision: decision?.decision ?? 'carried',
                why: binding?.rule ?? decision?.why ?? 'not decided',
                outcome: 'planned',
                content: contentOf(plan, key, resource, compared),
                blocked: blocked.get(key),
                id: decision?.targetId,
                targetName: decision?.targetName ?? binding?.connectionName,
                comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
            }
        ];
    });
}
function contentOf({ decisions, content }, key, resource, compared) {
    if (['connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
        return undefined;
    const decision = decisions.get(key)?.decision;
    if (decision === 'new')
        return 'new';
    if (decision === undefined || decision === 'existing')
        return undefined;
    return content?.states.get(key) ?? (compared ? 'unknown' : undefined);
}
function reportPlan({ report, log }, { resources, bound, missing, app, decisions }) {
    report.set({ resources, connections: bound, missing, ...(app === undefined ? {} : { app }) });
    for (const { key, kind, decision, name, why } of resources)
        if (kind !== 'connection' && decisions.has(key))
            log.info(`${decision}: ${(0,display/* quoted */.TL)(name)} (${why})`);
    for (const { name, connectionName, rule } of bound)
        log.info(`connection ${(0,display/* quoted */.TL)(name)} → ${(0,display/* quoted */.TL)(connectionName)} (${rule})`);
}

;// CONCATENATED MODULE: ./lib/commands/planning/slot-flows.js

async function readSlotFlows(port, { environment, flows }, slots) {
    const hidden = new Set();
    if (flows === undefined)
        return { flows, hidden };
    const found = [...flows];
    for (const id of new Set(slots.values())) {
        if (found.some(flow => [flow.id, ...flow.aliases].some(known => (0,ids/* same */.F)(known, id))))
            continue;
        const flow = await port.find(environment.id, id);
        if (flow === 'hidden')
            hidden.add(id);
        else if (flow !== 'absent')
            found.push(flow);
    }
    return { flows: found, hidden };
}

// EXTERNAL MODULE: ./lib/commands/planning/target.js
var planning_target = __webpack_require__(30429);
;// CONCATENATED MODULE: ./lib/commands/planning/make-plan.js

















async function makePlan(run, input) {
    const { order, pkg, environment, comparing, findings = [], values } = input;
    assertRootKind(order, pkg);
    const choices = (0,planning_choices/* matchChoices */.g)(order.resources, pkg.resources, 'the package');
    const { target, decisions, before } = await decideAll(run, input, await readTargetFor(run, input), choices);
    const bindings = bindConnections(pkg.resources, decisions.byKey, order.connections, target);
    const flows = comparing ? await readFlows(run, pkg, decisions.byKey, target) : new Map();
    const decided = { pkg, target, decisions: decisions.byKey, choices, bound: bindings.bound, before, flows };
    const { current, content } = await compareWithTarget(run, input, decided);
    const gaps = {
        missing: [...decisions.missing, ...bindings.missing],
        obstacles: [...decisions.obstacles, ...bindings.obstacles]
    };
    const blocking = (0,planning_plan/* isNothingToImport */.O)({ content }, order)
        ? gapsWithoutImport(run, gaps, order, decided)
        : { ...gaps, obstacles: [...refusedFlows(run, decided), ...gaps.obstacles] };
    const plan = {
        ...decided,
        values,
        findings,
        current,
        content,
        missing: blocking.missing.map(one => ({ ...one, page: pageFor(one, run, environment) })),
        obstacles: blocking.obstacles
    };
    const whole = {
        ...plan,
        resources: plannedResources(plan, comparing),
        app: before === undefined
            ? undefined
            : { ...(0,package_report/* appReport */.G)(run, environment.id, before, before.publishedVersion), versionAfter: undefined }
    };
    reportHints(run, whole, order);
    reportPlan(run, whole);
    return whole;
}
async function readTargetFor(run, { order, pkg, environment, apps }) {
    const kinds = new Set(Object.values(pkg.resources).map(package_resource/* kindOf */.I));
    const root = pkg.resources[pkg.rootKey];
    const own = root === undefined || pkg.kind !== 'app' ? undefined : (0,package_resource/* displayNameOf */.Nv)(root, pkg.rootKey);
    const connections = kinds.has('connection') || order.connections.length > 0;
    const reading = (0,planning_target/* readTarget */._E)(run.platform, environment, { ...order, own }, {
        flows: kinds.has('flow'),
        connections,
        customConnectors: (0,planning_target/* hasCustomConnector */.Tg)(pkg.resources),
        policies: connections || kinds.has('connector')
    }, apps);
    (0,planning_current/* preloadComparison */.NT)();
    return reading;
}
async function decideAll(run, { order, pkg, environment }, target, choices) {
    const input = {
        resources: pkg.resources,
        rootKey: pkg.rootKey,
        target,
        mode: order.importMode,
        choices,
        flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
        slots: new Map(),
        hidden: new Set()
    };
    const first = decide(input);
    const id = first.byKey.get(pkg.rootKey)?.targetId;
    if (pkg.kind === 'flow' || id === undefined)
        return { target, decisions: first, before: undefined };
    const before = await run.platform.apps.readNew(id);
    assertInEnvironment(before, environment);
    if (pkg.app === undefined)
        return { target, decisions: first, before };
    const slots = (0,planning_target/* flowsBySlot */.zs)(pkg.app, before);
    const { flows, hidden } = await readSlotFlows(run.platform.flows, target, slots);
    const known = { ...target, flows };
    return { target: known, decisions: decide({ ...input, target: known, slots, hidden }), before };
}
async function compareWithTarget(run, { comparing, record }, decided) {
    const { pkg, target, decisions, before } = decided;
    const root = decisions.get(pkg.rootKey);
    if (root?.decision !== 'update')
        return {};
    if (record !== undefined && (0,drift/* isAsRecorded */.Hf)(decided, record)) {
        const content = await (0,planning_current/* contentAsRecorded */.Mm)(run, decided, record.package.content);
        if (content !== undefined)
            return { content };
    }
    const { targetId: id } = root;
    if (!comparing || id === undefined)
        return {};
    const displayName = before?.displayName ?? root.targetName ?? id;
    const current = await (0,planning_current/* readCurrent */.cA)(run, target, { kind: pkg.kind, id, displayName }, before);
    if (!('unread' in current))
        return { current, content: await (0,planning_current/* compareContent */.TH)(run, { ...decided, current }) };
    const sentence = `The target's present content could not be exported, so contents were not compared. ${current.unread}`;
    run.log.warning(sentence);
    run.report.remark(sentence);
    return {};
}
function refusedFlows(run, decided) {
    const refused = (0,flow_packages/* flowPackagesObstacle */.t)(decided);
    if (refused === undefined)
        return [];
    if (run.permissionCheck === 'enforce')
        return [refused];
    run.log.warning(`${refused.what}.`);
    run.report.remark(`${refused.what}.`);
    return [];
}
function gapsWithoutImport({ log, report }, gaps, order, decided) {
    const isRequested = ({ keys }) => order.connections.some(({ key }) => keys.some(known => (0,ids/* same */.F)(known, key)));
    const refused = (0,flow_packages/* flowPackagesObstacle */.t)(decided);
    const absent = gaps.missing.filter(one => !isRequested(one)).map(({ name }) => (0,display/* quoted */.TL)(name));
    const sentences = [
        ...(refused === undefined ? [] : [`${refused.what}. Nothing is to be imported, so this does not stop the run.`]),
        ...(absent.length === 0
            ? []
            : [
                `The target lacks what the next import needs: ${(0,display/* listed */.KE)(absent)}. Nothing is to be imported, so this does not stop the run.`
            ])
    ];
    for (const sentence of sentences) {
        log.info(sentence);
        report.remark(sentence);
    }
    return { ...gaps, missing: gaps.missing.filter(isRequested) };
}
function reportHints({ log, report }, plan, order) {
    const { warnings, notes } = (0,hints/* hints */.X)(plan);
    const level = (0,planning_plan/* isNothingToImport */.O)(plan, order) ? 'info' : 'warning';
    (0,package_findings/* logFindings */.H0)(log, plan.findings, level);
    for (const sentence of warnings)
        log[level](sentence);
    for (const sentence of [...warnings, ...notes])
        report.remark(sentence);
}
const pageFor = ({ kind }, { platform: { links } }, { id }) => kind === 'connector' ? links.customConnectors(id) : links.connections(id);
async function readFlows({ platform }, pkg, decisions, target) {
    const found = new Map();
    if (target.flows === undefined)
        return found;
    const wanted = pkg.flows.flatMap(({ key }) => {
        const decision = decisions.get(key);
        return decision?.decision === 'update' && decision.targetId !== undefined ? [decision.targetId] : [];
    });
    for (let start = 0; start < wanted.length; start += READS_AT_ONCE) {
        const reads = wanted.slice(start, start + READS_AT_ONCE).map(async (id) => {
            try {
                found.set(id.toLowerCase(), await platform.flows.read(target.environment.id, id));
            }
            catch (error) {
                if (!(error instanceof errors/* ActionError */.lZ) || error.service === undefined)
                    throw error;
            }
        });
        await Promise.all(reads);
    }
    return found;
}
const READS_AT_ONCE = 6;
function assertInEnvironment(app, environment) {
    if (app.environment === undefined || (0,ids/* same */.F)(app.environment, environment.id))
        return;
    throw new errors/* ActionError */.lZ({
        doing: `import into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the app ${(0,display/* quoted */.TL)(app.displayName)} (${app.id}) is in another environment (${app.environment})`,
        remedy: 'Nothing was written. Name an app of this environment, or the environment of that app.'
    });
}
function assertRootKind(order, pkg) {
    const named = pkg.kind === 'app' ? order.flow : order.app;
    if (named === undefined)
        return;
    const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app'];
    throw new errors/* ActionError */.lZ({
        doing: `import the ${is} package`,
        why: `the input ${other} is set, but the package is for ${is === 'app' ? 'an app' : 'a flow'}`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}


/***/ }),

/***/ 16341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wC: () => (/* binding */ PUBLISH_CHANGES),
  hz: () => (/* binding */ WHEN_UNCHANGED),
  lY: () => (/* binding */ comparableWith),
  lM: () => (/* binding */ documentOf),
  Pt: () => (/* binding */ planText),
  m3: () => (/* binding */ readPlan)
});

// UNUSED EXPORTS: PLAN_SCHEMA, planDocument

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/packages/package-findings.js
var package_findings = __webpack_require__(36457);
// EXTERNAL MODULE: ./lib/commands/planning/action.js
var action = __webpack_require__(97110);
// EXTERNAL MODULE: ./lib/commands/planning/digests.js
var digests = __webpack_require__(2443);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/planning/data-policies.js
var data_policies = __webpack_require__(18907);
// EXTERNAL MODULE: ./lib/commands/planning/flow-packages.js
var flow_packages = __webpack_require__(16808);
;// CONCATENATED MODULE: ./lib/commands/planning/facts.js






function factsOf(plan) {
    return [
        ...appFacts(plan),
        ...flowFacts(plan),
        ...connectorFacts(plan),
        ...connectionFacts(plan),
        ...contentFacts(plan),
        ...restrictionFacts(plan)
    ];
}
function appFacts({ before }) {
    if (before === undefined)
        return [];
    const draft = before.hasDraft ? `a draft of version ${before.newestVersion ?? 'unknown'}` : 'no draft';
    return [
        {
            what: `the app ${(0,display/* quoted */.TL)(before.displayName)} (${before.id})`,
            is: `version ${before.publishedVersion ?? 'none'} published, ${draft}${before.owner === undefined ? '' : `, owned by ${before.owner}`}`
        }
    ];
}
function flowFacts({ pkg, decisions, target }) {
    return [...decisions].flatMap(([key, { targetId, targetName }]) => {
        if (targetId === undefined || (0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'flow')
            return [];
        const flow = target.flows?.find(({ id, aliases }) => [id, ...aliases].some(known => (0,ids/* same */.F)(known, targetId)));
        if (flow === undefined)
            return [{ what: `the flow ${(0,display/* quoted */.TL)(targetName ?? targetId)} (${targetId})`, is: 'not visible to this identity' }];
        const changed = flow.modified === undefined ? '' : `, changed ${flow.modified}`;
        return [
            { what: `the flow ${(0,display/* quoted */.TL)(flow.displayName)} (${flow.id})`, is: `${flow.state ?? 'state unknown'}${changed}` }
        ];
    });
}
function connectorFacts({ pkg, decisions, target }) {
    return [...decisions].flatMap(([key, { targetId }]) => {
        const resource = pkg.resources[key];
        if (targetId === undefined || resource === undefined || (0,package_resource/* kindOf */.I)(resource) !== 'connector' || resource.name)
            return [];
        const connector = target.customConnectors.find(({ name }) => (0,ids/* same */.F)(name, targetId));
        return [{ what: `the custom connector ${(0,display/* quoted */.TL)(connector?.displayName ?? targetId)}`, is: targetId }];
    });
}
const fingerprint = (id) => (0,digest/* digestOf */.o)(Buffer.from(id.trim().toLowerCase())).slice(0, 23);
function connectionFacts({ bound, target }) {
    return bound.map(({ connection, connectionName, connector }) => {
        const existing = target.connections.find(({ id }) => (0,ids/* same */.F)(id, connection));
        return {
            what: `the connection ${(0,display/* quoted */.TL)(connectionName)} of ${connector} (${fingerprint(connection)})`,
            is: existing === undefined
                ? 'not usable'
                : existing.healthy
                    ? 'healthy'
                    : `broken: ${existing.problem ?? 'no reason given'}`
        };
    });
}
function restrictionFacts(plan) {
    const { pkg, target } = plan;
    const conflicts = target.policies === 'unknown' ? [] : (0,data_policies/* policyConflicts */.a)(pkg, target.policies);
    return [
        ...((0,flow_packages/* flowPackagesObstacle */.t)(plan) === undefined ? [] : [{ what: 'packages with flows', is: 'refused' }]),
        ...conflicts.map(({ policy, subject, why }) => ({
            what: `the data policy ${(0,display/* quoted */.TL)(policy)} on the ${subject}`,
            is: why
        }))
    ];
}
function contentFacts({ current, content }) {
    if (current === undefined || content === undefined)
        return [];
    return [{ what: 'the content in the target', is: content.targetDigest }];
}

// EXTERNAL MODULE: ./lib/commands/planning/plan.js
var planning_plan = __webpack_require__(19503);
// EXTERNAL MODULE: ./lib/commands/planning/planned-values.js
var planned_values = __webpack_require__(59879);
// EXTERNAL MODULE: ./lib/commands/planning/publishing.js
var publishing = __webpack_require__(86293);
;// CONCATENATED MODULE: ./lib/commands/planning/plan-document.js













const PLAN_SCHEMA = 3;
const KIND = 'power-app-import-plan';
function planDocument(plan, origin) {
    const { pkg, values, target, resources, bound, findings, obstacles, missing } = plan;
    const facts = factsOf(plan);
    const lacking = missing.map(({ name, why }) => `${(0,display/* quoted */.TL)(name)}: ${why}`);
    const { creates, withoutSecrets = text => text } = origin;
    const unsealed = {
        kind: KIND,
        ...inAllTexts(withoutSecrets, {
            schema: creates !== undefined ? 3 : values !== undefined ? 2 : 1,
            made: origin.made,
            by: origin.by,
            cloud: origin.cloud,
            environment: { id: target.environment.id, name: target.environment.displayName },
            ...(creates === undefined ? {} : { creates: { environment: creates, needs: lacking } }),
            package: { name: pkg.manifest.details.displayName, ...(0,digests/* digestsOf */.n)(pkg, values) },
            ...(values === undefined ? {} : { values: (0,planned_values/* plannedValues */.by)(values) }),
            steps: resources.flatMap((report) => {
                if (report.kind === 'connection')
                    return [];
                const { key, kind, name, why, id, targetName } = report;
                return [{ key, kind, name, action: (0,action/* actionOf */.q)(report, origin.imports), why, target: id, targetName }];
            }),
            connections: bound.map(({ key, connection, connectionName, rule }) => ({
                what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(pkg.resources[key] ?? { type: '' }, key))} (${key})`,
                is: `${(0,display/* quoted */.TL)(connectionName)} (${fingerprint(connection)}), ${rule}`
            })),
            afterwards: origin.afterwards,
            target: facts,
            warnings: findings.map(package_findings/* sentenceOf */.$N),
            blocked: [...obstacles.map(({ what }) => what), ...(creates === undefined ? lacking : [])]
        })
    };
    const targetDigest = (0,digest/* digestOf */.o)(Buffer.from(canonical(unsealed.target)));
    return { ...unsealed, digests: { target: targetDigest, plan: sealOf(unsealed, targetDigest) } };
}
function documentOf(run, plan, order, desired, creates) {
    const imports = !(0,planning_plan/* isNothingToImport */.O)(plan, order);
    return planDocument(plan, {
        made: new Date(run.clock.now()).toISOString(),
        by: run.platform.identity.name,
        cloud: run.cloud,
        imports,
        creates,
        withoutSecrets: run.withoutSecrets,
        afterwards: [
            { what: PUBLISH_CHANGES, is: order.publishChanges },
            ...(imports ? [{ what: 'publishing', is: publishing/* PUBLISHING */.u[(0,publishing/* publishingOf */.F)(plan, order)] }] : []),
            ...(plan.content?.unchanged === true ? [{ what: WHEN_UNCHANGED, is: order.whenUnchanged }] : []),
            ...desired
        ]
    });
}
const comparableWith = (approved, run) => planText(approved).includes('***') ? run : { ...run, withoutSecrets: undefined };
function inAllTexts(change, value) {
    const changed = (part) => {
        if (typeof part === 'string')
            return change(part);
        if (Array.isArray(part))
            return part.map(changed);
        if (!(0,objects/* isObject */.G)(part))
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]));
    };
    return changed(value);
}
const PUBLISH_CHANGES = 'publish-changes';
const WHEN_UNCHANGED = 'when-unchanged';
const planText = (document) => `${JSON.stringify(document, undefined, 2)}\n`;
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,objects/* isObject */.G)(value))
        return JSON.stringify(value) ?? 'null';
    const fields = Object.keys(value)
        .filter(name => value[name] !== undefined)
        .sort();
    return `{${fields.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
const sealOf = (unsealed, target) => (0,digest/* digestOf */.o)(Buffer.from(canonical({ ...unsealed, digests: { target } })));
const LARGEST = 20_000_000;
function readPlan(bytes, file) {
    const fail = (why, remedy = 'Use the file that command: plan wrote, or make a new plan.') => new errors/* ActionError */.lZ({ doing: `read the plan ${(0,display/* quoted */.TL)(file)}`, why, remedy: `Nothing was written. ${remedy}` });
    if (bytes.length > LARGEST)
        throw fail(`it has ${bytes.length} bytes, and a plan has at most ${LARGEST}`);
    let value;
    try {
        value = (0,json_text/* parseJson */.qF)(bytes, file);
    }
    catch (error) {
        throw fail(error instanceof json_text/* MalformedJson */.iu ? error.why : 'it is not JSON');
    }
    if (!(0,objects/* isObject */.G)(value) || value['kind'] !== KIND)
        throw fail('it is not a plan of this action');
    const schema = value['schema'];
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
        throw fail('it has no valid schema number');
    if (schema > PLAN_SCHEMA)
        throw fail(`its schema is ${schema}, and this version of the action supports up to ${PLAN_SCHEMA}`, 'Use the same version of the action for plan and import.');
    const { digests, ...unsealed } = value;
    const target = (0,objects/* isObject */.G)(digests) ? digests['target'] : undefined;
    if (!(0,objects/* isObject */.G)(digests) ||
        typeof target !== 'string' ||
        digests['plan'] !== sealOf(unsealed, target) ||
        !isComplete(unsealed))
        throw fail('it was changed after it was made: its content does not match its digest', 'Make a new plan.');
    return value;
}
function isComplete(unsealed) {
    const { environment, package: pkg, steps, connections, afterwards, target, warnings, blocked } = unsealed;
    const texts = [
        unsealed['made'],
        unsealed['by'],
        unsealed['cloud'],
        (0,objects/* isObject */.G)(environment) && environment['id'],
        (0,objects/* isObject */.G)(environment) && environment['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['digest']
    ];
    return (texts.every(text => typeof text === 'string') &&
        Array.isArray(steps) &&
        steps.every(step => hasTexts(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
        new Set(steps.map(({ key }) => key)).size === steps.length &&
        [connections, afterwards, target].every(list => Array.isArray(list) && list.every(fact => hasTexts(fact, ['what', 'is'], []))) &&
        (0,planned_values/* areValues */.r8)(unsealed['values']) &&
        isCreation(unsealed['creates']) &&
        (!(0,objects/* isObject */.G)(pkg) || pkg['edited'] === undefined || typeof pkg['edited'] === 'string') &&
        [warnings ?? [], blocked].every(list => Array.isArray(list) && list.every(sentence => typeof sentence === 'string')));
}
const isCreation = (value) => value === undefined ||
    (hasTexts(value, ['environment'], []) &&
        (0,objects/* isObject */.G)(value) &&
        Array.isArray(value['needs']) &&
        value['needs'].every(need => typeof need === 'string'));
const hasTexts = (value, required, optional) => (0,objects/* isObject */.G)(value) &&
    required.every(field => typeof value[field] === 'string') &&
    optional.every(field => value[field] === undefined || typeof value[field] === 'string');


/***/ }),

/***/ 25264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assertMayCreate),
/* harmony export */   j: () => (/* binding */ planNewEnvironment)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51828);
/* harmony import */ var _new_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98228);
/* harmony import */ var _approved_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12983);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2443);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94660);
/* harmony import */ var _plan_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16341);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86293);









async function planNewEnvironment(run, order, wanted, read) {
    const { log, report } = run;
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wanted.displayName);
    log.info(`There is no environment ${name}. Planning the import of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(read.pkg.manifest.details.displayName)} into a new one`);
    const { document, plan, flowStates, missing, obstacles } = await planForNew(run, order, wanted, read);
    const isBlocked = obstacles.length > 0;
    report.set({
        outcome: isBlocked ? 'failed' : 'created',
        changed: false,
        environment: { id: '', name: wanted.displayName },
        missing,
        plan: {
            state: isBlocked ? 'blocked' : 'ready',
            imports: true,
            publishing: (0,_publishing_js__WEBPACK_IMPORTED_MODULE_7__/* .publishingOf */ .F)(plan, order),
            newEnvironment: (0,_new_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(wanted),
            digest: document.digests.plan,
            targetDigest: document.digests.target,
            file: order.planFile,
            obstacles,
            flowStates
        }
    });
    const then = missing.length === 0
        ? 'then imports into it.'
        : `and then stops, because ${missing.length === 1 ? 'a connection or connector' : `${missing.length} connections and connectors`} must be created there first. Plan again once they are there.`;
    const happens = `There is no environment ${name}. An import creates it (${(0,_new_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(wanted)}), ${then}`;
    log.notice(happens);
    report.alert(happens);
    if (!isBlocked)
        return { document, obstacle: undefined };
    const why = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(obstacles.map(({ what }) => what));
    const doing = `plan the import into the new environment ${name}`;
    return { document, obstacle: new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({ doing, why, remedy: obstacles[0]?.remedy ?? '' }) };
}
async function assertMayCreate(run, order, wanted, read, { document: approved, file }) {
    const { creates } = approved;
    const refuse = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `carry out the plan ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file)}`,
        why,
        remedy: 'Nothing was written. Make a new plan and have it approved.'
    });
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wanted.displayName);
    if (creates === undefined)
        throw refuse(`it was made for an environment that is there, and there is no environment ${name}`);
    const environment = { id: '', name: wanted.displayName };
    (0,_approved_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPlanMatches */ .fL)(approved, { ...(0,_digests_js__WEBPACK_IMPORTED_MODULE_8__/* .digestsOf */ .n)(read.pkg, read.values), cloud: run.cloud, environment }, file);
    if (creates.environment !== (0,_new_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(wanted))
        throw refuse(`it creates ${name} as ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(creates.environment, 300)}, but the inputs say ${(0,_new_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(wanted)}`);
    const now = await planForNew(quietly((0,_plan_document_js__WEBPACK_IMPORTED_MODULE_6__/* .comparableWith */ .lY)(approved, run)), order, wanted, read);
    (0,_approved_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .assertStillAsPlanned */ .$y)(approved, now.document, file);
}
async function planForNew(run, order, wanted, read) {
    const objections = await run.platform.environments.objectionsTo(wanted);
    const environment = { id: '', displayName: wanted.displayName, isDefault: false };
    const empty = { ...run, platform: withNothing(run.platform) };
    const made = await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .makePlan */ .C)(empty, { ...read, order, environment, comparing: true });
    const desired = await (0,_desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .planDesiredState */ .jP)(empty, made, order.desired);
    const missing = made.missing.map(one => ({ ...one, page: undefined, why: 'the new environment has none' }));
    const obstacles = [
        ...objections.map(what => ({ what, remedy: 'Correct create-environment.' })),
        ...made.obstacles,
        ...desired.obstacles
    ];
    const plan = { ...made, missing, obstacles };
    const document = (0,_plan_document_js__WEBPACK_IMPORTED_MODULE_6__/* .documentOf */ .lM)(run, plan, order, (0,_desired_state_plan_desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredFacts */ .Km)(desired), (0,_new_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(wanted));
    return { document, plan, flowStates: desired.flowStates, missing, obstacles };
}
function quietly(run) {
    const nothing = () => undefined;
    const debug = (message) => run.log.debug(message);
    const report = { set: nothing, alert: nothing, remark: nothing, fail: nothing, part: () => report };
    return { ...run, report, log: { info: debug, notice: debug, warning: debug, debug } };
}
const withNothing = (platform) => ({
    ...platform,
    apps: { ...platform.apps, list: async () => [] },
    flows: { ...platform.flows, list: async () => [] },
    connections: { list: async () => [], customConnectors: async () => [] },
    environments: { ...platform.environments, settings: async () => 'unknown' },
    policies: { list: async () => [] }
});


/***/ }),

/***/ 19503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isNothingToImport)
/* harmony export */ });
const isNothingToImport = ({ content }, { whenUnchanged }) => whenUnchanged === 'skip' && content?.unchanged === true;


/***/ }),

/***/ 59879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ plannedValues),
/* harmony export */   r8: () => (/* binding */ areValues),
/* harmony export */   yp: () => (/* binding */ listsInPlan)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _package_values_mapped_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82645);


const plannedValues = ({ mapped, left, notes = [] }) => ({
    mapped: mapped.map(({ kind, before, after, count, places, origin }) => ({
        kind,
        before,
        after,
        count,
        places: places.map(({ file, inside, pointer, name }) => [inside ?? file, pointer ?? '', name === undefined ? '' : ` (${name})`].join('')),
        ...(origin === undefined ? {} : { origin })
    })),
    left: left.map(({ value }) => value),
    ...notesOf([...notes, ...left.flatMap(({ value, hint }) => (hint === undefined ? [] : [`${value}: ${hint}.`]))])
});
const notesOf = (notes) => (notes.length === 0 ? {} : { notes });
const listsInPlan = (planned, line) => (planned?.mapped ?? []).flatMap(({ before: from, after: to, origin }) => origin !== undefined && (0,_package_values_mapped_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdOfSite */ .kg)(from) && (0,_package_values_mapped_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdOfSite */ .kg)(to) ? [{ from, to, origin, line }] : []);
const areValues = (value) => value === undefined ||
    ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) &&
        areTexts(value['left']) &&
        Array.isArray(value['mapped']) &&
        value['mapped'].every((one) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(one) &&
            ['kind', 'before', 'after'].every(field => typeof one[field] === 'string') &&
            typeof one['count'] === 'number' &&
            (one['origin'] === undefined || typeof one['origin'] === 'string') &&
            areTexts(one['places'])) &&
        (value['notes'] === undefined || areTexts(value['notes'])));
const areTexts = (value) => Array.isArray(value) && value.every(text => typeof text === 'string');


/***/ }),

/***/ 86293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publishingOf),
/* harmony export */   u: () => (/* binding */ PUBLISHING)
/* harmony export */ });
function publishingOf({ pkg, decisions }, { publishChanges }) {
    if (pkg.kind === 'flow')
        return 'nothing';
    if (decisions.get(pkg.rootKey)?.decision === 'new')
        return 'live-at-once';
    return publishChanges === 'false' ? 'draft' : 'publish';
}
const PUBLISHING = {
    publish: 'the new version of the app is published',
    draft: 'the new version of the app stays a draft',
    'live-at-once': 'the new app is live as soon as it is created',
    nothing: 'nothing is published'
};


/***/ }),

/***/ 44556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertNotBlocked),
/* harmony export */   l: () => (/* binding */ isBlocked)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60296);



const isBlocked = ({ obstacles, missing }) => obstacles.length > 0 || missing.length > 0;
function assertNotBlocked(plan, doing) {
    if (!isBlocked(plan))
        return;
    const { obstacles, missing, pkg, target } = plan;
    const reasons = [...obstacles.map(({ what }) => what), ...missing.map(reasonOf)];
    const remedies = new Set(['Nothing was written.', ...obstacles.map(({ remedy }) => remedy), ...remediesFor(missing)]);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `${doing} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pkg.manifest.details.displayName)} into ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(target.environment.displayName)}`,
        why: `${reasons.length === 1 ? '' : `${reasons.length} things block it: `}${(0,_numbered_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .j)(reasons, 20)}`,
        remedy: [...remedies].join(' ')
    });
}
const reasonOf = ({ kind, name, connectorName, why }) => kind === 'connection'
    ? `connection ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(connectorName)}: ${why}`
    : `connector ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: ${why}`;
function remediesFor(missing) {
    const connections = missing.filter(({ kind }) => kind === 'connection');
    const connectors = missing.filter(({ kind }) => kind === 'connector');
    const lines = connections.map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`);
    const pages = [pageFor('connections', connections), pageFor('custom connectors', connectors)].filter(page => page !== undefined);
    return [
        ...(lines.length === 0 ? [] : [`Add to the input connections: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(lines, 20)}.`]),
        ...(connectors.length === 0
            ? []
            : [
                'Packages do not contain custom connectors: create each in the target first, or name an existing one as its target in the input resources.'
            ]),
        ...(pages.length === 0 ? [] : [`Where to create ${pages.join(' and ')}`])
    ];
}
const pageFor = (what, [first]) => first?.page === undefined ? undefined : `${what}: ${first.page}`;


/***/ }),

/***/ 30429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ withCustomConnectors),
/* harmony export */   Tg: () => (/* binding */ hasCustomConnector),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   zs: () => (/* binding */ flowsBySlot)
/* harmony export */ });
/* harmony import */ var _package_app_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33697);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26526);




async function readTarget(platform, environment, inputs, needs, listed) {
    const [apps, flows, connections, customConnectors, settings, policies] = await Promise.all([
        listed ?? platform.apps.list(environment.id),
        needs.flows ? platform.flows.list(environment.id) : [],
        needs.connections ? platform.connections.list(environment.id) : [],
        needs.customConnectors ? platform.connections.customConnectors(environment.id) : [],
        needs.flows ? platform.environments.settings(environment) : 'unknown',
        needs.policies ? platform.policies.list(environment.id) : []
    ]);
    return {
        environment,
        apps,
        flows,
        connections,
        customConnectors,
        settings,
        policies,
        app: inputs.app === undefined || isYetToCome(inputs, apps)
            ? undefined
            : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveApp */ .Ae)(platform, environment, inputs.app, apps),
        flow: inputs.flow === undefined ? undefined : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFlow */ .pv)(platform, environment, inputs.flow, flows)
    };
}
async function withCustomConnectors(platform, target, resources) {
    if (target.customConnectors.length > 0 || !hasCustomConnector(resources))
        return target;
    return { ...target, customConnectors: await platform.connections.customConnectors(target.environment.id) };
}
const hasCustomConnector = (resources) => Object.values(resources).some(_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9);
const isYetToCome = ({ app, own }, apps) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(app, own) && !apps.some(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(displayName, app));
function flowsBySlot(part, app) {
    const found = new Map();
    for (const [slot, reference] of Object.entries(part.connectionReferences)) {
        const key = (0,_package_app_part_js__WEBPACK_IMPORTED_MODULE_0__/* .flowKeyOf */ .vZ)(reference);
        const id = app.references[slot]?.flow;
        if (key !== undefined && id !== undefined)
            found.set(key, id);
    }
    return found;
}


/***/ }),

/***/ 98168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ publishCommand)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/commands/permission.js
var permission = __webpack_require__(91163);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
// EXTERNAL MODULE: ./lib/commands/publishing/calls.js
var calls = __webpack_require__(24455);
;// CONCATENATED MODULE: ./lib/commands/publishing/lost-calls.js





async function assertNoLostCalls({ platform }, environment, { displayName, references, draftReferences = {} }) {
    const changed = Object.entries(draftReferences).flatMap(([slot, { flow }]) => {
        const before = references[slot]?.flow;
        return flow === undefined || before === undefined || (0,ids/* same */.F)(flow, before) ? [] : [{ flow, before }];
    });
    const lost = [];
    for (const { flow, before } of changed) {
        try {
            await platform.flows.read(environment, flow);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ) || error.service === undefined)
                continue;
            lost.push(`calls the flow ${flow}, which cannot be read, instead of the flow ${before}`);
        }
    }
    if (lost.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `publish ${(0,display/* quoted */.TL)(displayName)}`,
        why: `its draft ${(0,numbered/* numbered */.j)(lost, 10)}`,
        state: 'Nothing was published.',
        remedy: `Import the package again, which repairs the calls. ${calls/* RECONNECT */.Sr}`
    });
}

// EXTERNAL MODULE: ./lib/commands/publishing/publish-and-verify.js + 1 modules
var publish_and_verify = __webpack_require__(44081);
// EXTERNAL MODULE: ./lib/commands/publishing/references.js
var references = __webpack_require__(31130);
// EXTERNAL MODULE: ./lib/commands/records/subject.js
var subject = __webpack_require__(13747);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
;// CONCATENATED MODULE: ./lib/commands/publish.js








async function publishCommand(run, order) {
    const { platform, report } = run;
    (0,permission/* warnAboutIdentity */.y8)(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const found = await (0,resolve/* resolveApp */.Ae)(platform, environment, order.app);
    const lock = await (0,subject/* lockSubject */._n)(run, (0,subject/* subjectOfApp */.tG)(run.cloud, environment, found));
    try {
        await publishLocked(run, environment, found.id);
    }
    finally {
        await lock.release();
    }
}
async function publishLocked(run, environment, id) {
    const { platform, log, report } = run;
    const app = await platform.apps.read(id);
    const before = (0,package_report/* appReport */.G)(run, environment.id, app, app.publishedVersion);
    report.set({ app: before });
    if (!app.hasDraft) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} has no draft to publish. Its published version is ${app.publishedVersion ?? 'none'}.`);
        report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' });
        return;
    }
    await assertNoLostCalls(run, environment.id, app);
    const published = (0,references/* connectorsOf */.Uj)(app.references);
    const drafted = (0,references/* connectorsOf */.Uj)(app.draftReferences);
    const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted];
    const { failure } = await (0,publish_and_verify/* publishAndVerify */.e)(run, app, { publish: true, connectors, before });
    if (failure !== undefined)
        throw failure;
    report.set({ outcome: 'updated', changed: true });
}


/***/ }),

/***/ 24455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ RECONNECT),
/* harmony export */   UG: () => (/* binding */ expectedCalls),
/* harmony export */   lX: () => (/* binding */ wrongCalls),
/* harmony export */   mb: () => (/* binding */ describeWrongCalls)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_app_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33697);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29620);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26526);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31130);





function expectedCalls(plan, flowIds) {
    const { pkg, target } = plan;
    const nameOf = (id) => {
        const flow = target.flows?.find(known => [known.id, ...known.aliases].some(other => (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(other, id)));
        return flow === undefined ? `the flow ${id}` : `the flow ${(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(flow)}`;
    };
    const references = Object.entries((0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetReferences */ .IU)(plan, flowIds));
    if (references.length === 0)
        return [];
    const names = new Map(pkg.flows.map(({ key, displayName }) => [key, displayName]));
    return references.flatMap(([slot, reference]) => {
        const key = (0,_package_app_part_js__WEBPACK_IMPORTED_MODULE_1__/* .flowKeyOf */ .vZ)(reference.fields);
        const name = key === undefined ? undefined : names.get(key);
        if (key === undefined || name === undefined)
            return [];
        const id = flowIds.get(key);
        const aliases = target.flows?.find(flow => (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(flow.id, id))?.aliases ?? [];
        return [{ slot, key, name, ids: id === undefined ? [] : [id, ...aliases], reference, nameOf }];
    });
}
function wrongCalls({ references, draftReferences }, calls) {
    const current = draftReferences ?? references;
    const isShown = [references, draftReferences].some(all => Object.values(all ?? {}).some(one => one.flow !== undefined));
    return calls.flatMap((call) => {
        const { slot, key, ids } = call;
        const flow = current[slot]?.flow;
        const isWrong = flow === undefined
            ? ids.length > 0 && (isShown || current[slot] === undefined)
            : (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(flow, key) || (ids.length > 0 && !ids.some(id => (0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(id, flow)));
        return isWrong ? [{ call, flow }] : [];
    });
}
const describeWrongCalls = (wrong) => [...new Set(wrong.map(describe))];
function describe({ call: { name, ids, key, nameOf }, flow }) {
    const wanted = `the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}${ids[0] === undefined ? '' : ` (${ids[0]})`}`;
    if (flow === undefined)
        return `is not connected to ${wanted}`;
    return `calls ${(0,_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .F)(flow, key) ? `a flow that does not exist (${flow})` : nameOf(flow)} instead of ${wanted}`;
}
const RECONNECT = 'Open the app in Power Apps Studio, remove the flow under Power Automate, add it again, and publish.';


/***/ }),

/***/ 44081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishAndVerify)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/publishing/calls.js
var publishing_calls = __webpack_require__(24455);
// EXTERNAL MODULE: ./lib/commands/publishing/read-app-until.js
var read_app_until = __webpack_require__(97023);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
;// CONCATENATED MODULE: ./lib/commands/publishing/reconnect.js





async function reconnected(run, app, wrong, calls) {
    const unknown = wrong.filter(({ call }) => call.ids.length === 0);
    if (unknown.length > 0)
        throw refusal(app, unknown, 'The service did not say which flows it imported.');
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} ${(0,display/* listed */.KE)((0,publishing_calls/* describeWrongCalls */.mb)(wrong))}. Its calls are repaired before publishing.`);
    let draft;
    try {
        await run.platform.apps.connectFlows(app.id, Object.fromEntries(wrong.map(({ call }) => [call.slot, call.reference])));
        draft = await (0,read_app_until/* readAppUntil */.G)(run, app.id, read => (0,publishing_calls/* wrongCalls */.lX)(read, calls).length === 0);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || error.service === undefined)
            throw error;
        throw refusal(app, wrong, `They could not be repaired. ${(0,errors/* messageOf */.bD)(error)}`);
    }
    const still = (0,publishing_calls/* wrongCalls */.lX)(draft, calls);
    if (still.length > 0)
        throw refusal(app, still, 'They were written, but the service does not show them.');
    run.report.remark(`${(0,display/* quoted */.TL)(app.displayName)} did not call the flows that came with it: it ${(0,display/* listed */.KE)((0,publishing_calls/* describeWrongCalls */.mb)(wrong))}. This was repaired before publishing.`);
    return draft;
}
const refusal = (app, wrong, why) => new errors/* ActionError */.lZ({
    doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
    why: `it does not call the flows that came with it: it ${(0,numbered/* numbered */.j)((0,publishing_calls/* describeWrongCalls */.mb)(wrong), 10)}. ${why}`,
    state: app.hasDraft
        ? 'Nothing was published.'
        : 'It is live already, because the service publishes a new app at once.',
    remedy: publishing_calls/* RECONNECT */.Sr
});

// EXTERNAL MODULE: ./lib/commands/publishing/references.js
var publishing_references = __webpack_require__(31130);
;// CONCATENATED MODULE: ./lib/commands/publishing/publish-and-verify.js






async function publishAndVerify(run, app, expected) {
    const publication = await publishAs(run, app, expected);
    const { publishState } = publication;
    run.report.set({ app: publication.app, ...(publishState === undefined ? {} : { publishState }) });
    return publication;
}
async function publishAs(run, app, expected) {
    const { platform, log, report } = run;
    const { calls = [] } = expected;
    let known = { app: expected.before, publishState: undefined };
    try {
        const gap = gapBeforePublishing(app, expected);
        let draft = app;
        let isRepaired = false;
        if (gap !== undefined) {
            known = { ...known, publishState: 'draft-left' };
            draft = await repaired(run, app, gap, expected);
            isRepaired = true;
            known = { ...known, app: { ...known.app, draft: draft.newestVersion } };
        }
        const wrong = (0,publishing_calls/* wrongCalls */.lX)(draft, calls);
        if (wrong.length > 0) {
            if (draft.hasDraft)
                known = { ...known, publishState: 'draft-left' };
            draft = await reconnected(run, draft, wrong, calls);
            isRepaired = true;
            known = { ...known, app: { ...known.app, draft: draft.newestVersion } };
        }
        const publishing = expected.publish || isRepaired;
        const version = draft.newestVersion;
        if (publishing) {
            log.info(`Publishing ${(0,display/* quoted */.TL)(app.displayName)}, version ${version ?? 'unknown'}`);
            known = { ...known, publishState: 'draft-left' };
            report.set({ publishState: 'draft-left' });
            await platform.apps.publish(app.id, app.displayName);
        }
        const isVerified = (read) => gapAfterPublishing(read, version, expected) === undefined;
        const after = await (0,read_app_until/* readAppUntil */.G)(run, app.id, isVerified);
        const left = gapAfterPublishing(after, version, expected);
        known = { ...known, app: reportAfter(after, expected.before, version) };
        if (left !== undefined) {
            throw new errors/* ActionError */.lZ({
                doing: `verify that ${(0,display/* quoted */.TL)(app.displayName)} is published`,
                why: left,
                remedy: 'Open the app in the target and check its versions and data sources before anyone uses it.'
            });
        }
        log.info(`Verified: ${(0,display/* quoted */.TL)(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`);
        return { ...known, publishState: publishing ? 'published' : 'nothing-to-publish' };
    }
    catch (failure) {
        return { ...known, failure };
    }
}
const reportAfter = (after, { url, versionBefore }, version) => ({
    id: after.id,
    name: after.displayName,
    url,
    versionBefore,
    versionAfter: after.publishedVersion,
    draft: after.hasDraft && after.newestVersion === version ? version : undefined
});
function gapBeforePublishing(app, { connectors }) {
    if (connectors.length === 0)
        return undefined;
    if (app.hasDraft && app.draftReferences === undefined)
        return 'unknown';
    const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, connectors);
    return absent.length === 0 ? undefined : absent;
}
async function repaired(run, app, gap, { connectors, references }) {
    const refuse = (why, remedy) => new errors/* ActionError */.lZ({ doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`, why, state: 'Nothing was published.', remedy });
    if (gap === 'unknown')
        throw refuse('the service did not return the draft, so whether it has its connection references is unknown', 'Look at the draft in the target. If its data sources are connected, run command: publish.');
    if (references === undefined)
        throw refuse(`its draft has no connection reference for ${(0,display/* listed */.KE)(gap)}, which the published version has`, 'The app would lose its data. Import its package again, which restores the references, or repair the draft in Power Apps Studio.');
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} has a draft without connection references for ${(0,display/* listed */.KE)(gap)}. They are restored before publishing.`);
    await run.platform.apps.writeDraftReferences(app.id, references());
    const absentNow = ({ draftReferences, references: published }) => absentFrom(draftReferences ?? published, connectors);
    const draft = await (0,read_app_until/* readAppUntil */.G)(run, app.id, read => absentNow(read).length === 0);
    const still = absentNow(draft);
    if (still.length > 0)
        throw refuse(`its draft still has no connection reference for ${(0,display/* listed */.KE)(still)} after they were written`, 'Open the draft in Power Apps Studio without saving, check its data sources, and publish it there.');
    run.report.remark(`The draft had no connection references for ${(0,display/* listed */.KE)(gap)}. They were restored before publishing.`);
    return draft;
}
const absentFrom = (references, connectors) => {
    const there = (0,publishing_references/* connectorsOf */.Uj)(references);
    return connectors.filter(connector => !there.has(connector));
};
function gapAfterPublishing(app, version, { connectors, calls = [] }) {
    if (app.publishedVersion === undefined)
        return 'no version of it is published';
    if (version !== undefined && app.publishedVersion !== version)
        return `version ${app.publishedVersion} is published, not ${version}`;
    if (app.hasDraft)
        return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`;
    const absent = absentFrom(app.references, connectors);
    if (absent.length > 0)
        return `the published version has no connection reference for ${(0,display/* listed */.KE)(absent)}`;
    const wrong = (0,publishing_calls/* wrongCalls */.lX)(app, calls);
    return wrong.length === 0 ? undefined : `the published version ${(0,display/* listed */.KE)((0,publishing_calls/* describeWrongCalls */.mb)(wrong))}`;
}


/***/ }),

/***/ 97023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAppUntil)
/* harmony export */ });
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
async function readAppUntil({ platform, clock, deadline }, id, satisfies, most = 30_000) {
    let pause = FIRST_PAUSE;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const app = await platform.apps.read(id);
        if (satisfies(app) || waited >= most || deadline.over())
            return app;
        await clock.sleep(pause);
    }
}


/***/ }),

/***/ 31130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ targetReferences),
/* harmony export */   Uj: () => (/* binding */ connectorsOf),
/* harmony export */   Zg: () => (/* binding */ expectedConnectors)
/* harmony export */ });
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69489);
/* harmony import */ var _package_app_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33697);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);



function expectedConnectors(plan) {
    const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
        const name = connectorName(plan, reference['id']);
        return name === undefined ? [] : [name.toLowerCase()];
    });
    return [...new Set(names)];
}
const connectorsOf = (references) => new Set(Object.values(references ?? {}).flatMap(({ connector }) => (connector === undefined ? [] : [connector])));
function targetReferences(plan, flowIds) {
    return Object.fromEntries(Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, fields]) => {
        const flow = (0,_package_app_part_js__WEBPACK_IMPORTED_MODULE_0__/* .flowKeyOf */ .vZ)(fields);
        const bound = plan.bound.find(({ key }) => key === fields['sharedConnectionId']);
        return [
            slot,
            {
                fields,
                connector: connectorName(plan, fields['id']),
                flow: flow === undefined ? undefined : (flowIds.get(flow) ?? flow),
                connection: bound === undefined ? undefined : { connector: bound.connector, id: bound.connection }
            }
        ];
    }));
}
function connectorName({ pkg, decisions }, key) {
    const resource = typeof key === 'string' ? pkg.resources[key] : undefined;
    if (resource === undefined || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) !== 'connector')
        return undefined;
    return (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource) ? decisions.get((0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(key))?.targetId : (resource.name ?? undefined);
}


/***/ }),

/***/ 39612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ isAsRecorded),
/* harmony export */   Ki: () => (/* binding */ contentOfOwnDraft),
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   sc: () => (/* binding */ isOwnDraft)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29620);


function driftIn({ before, flows }, { record, interruption }) {
    const found = [];
    const since = record === undefined
        ? ''
        : ` (promoted ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(record.at, 40)}${record.run === undefined ? '' : `, ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(record.run, 200)}`})`;
    if (before !== undefined && before.hasDraft && !isOwnDraft(before, { record, interruption })) {
        const by = before.modifiedBy === undefined ? '' : ` by ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(before.modifiedBy, 120)}`;
        found.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(before.displayName)} has an unpublished draft, version ${before.newestVersion ?? 'unknown'}${by}`);
    }
    if (record === undefined || interruption !== undefined)
        return found;
    if (before !== undefined && record.version !== undefined && before.publishedVersion !== record.version)
        found.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(before.displayName)} runs version ${before.publishedVersion ?? 'none'}${savedBy(before)}, but the last promotion left ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(record.version, 60)}${since}`);
    for (const [id, modified] of Object.entries(record.flows)) {
        const flow = flows.get(id.toLowerCase());
        if (flow?.modified !== undefined && flow.modified !== modified)
            found.push(`the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(flow.displayName)} was saved ${flow.modified}, after the last promotion${since}`);
    }
    return found;
}
const savedBy = ({ hasDraft, modifiedBy }) => hasDraft || modifiedBy === undefined ? '' : `, last saved by ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(modifiedBy, 120)}`;
function isAsRecorded(found, record) {
    if (record.state !== 'done' || driftIn(found, { record, interruption: undefined }).length > 0)
        return false;
    const { before, flows } = found;
    if (before !== undefined && (record.version === undefined || before.publishedVersion !== record.version))
        return false;
    return [...flows].every(([id, { modified }]) => {
        const recorded = Object.entries(record.flows).find(([other]) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(other, id))?.[1];
        return modified !== undefined && recorded === modified;
    });
}
function isOwnDraft(before, { record, interruption }) {
    if (isRecordedDraft(before, record))
        return true;
    if (interruption === undefined || !before.hasDraft)
        return false;
    const saved = Date.parse(before.newestVersion ?? '');
    const started = Date.parse(interruption.since);
    return Number.isNaN(saved) || Number.isNaN(started) || saved >= started - CLOCK_SKEW;
}
function contentOfOwnDraft(before, history) {
    if (!isOwnDraft(before, history))
        return undefined;
    return isRecordedDraft(before, history.record) ? history.record?.package.content : history.interruption?.content;
}
const isRecordedDraft = ({ hasDraft, newestVersion }, record) => hasDraft && record?.draft !== undefined && record.draft === newestVersion;
const CLOCK_SKEW = 120_000;


/***/ }),

/***/ 21782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   cv: () => (/* binding */ recordStart),
/* harmony export */   ev: () => (/* binding */ recordRestore)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21378);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13747);




async function readHistory(run, subject, lock, options) {
    const found = await lastRecord(run, subject, options);
    const record = found === 'unknown' ? undefined : found;
    const interruption = record?.state === 'importing' ? { since: record.at, content: record.package.content } : lock?.interrupted;
    return { record, interruption, isUnknown: found === 'unknown' };
}
async function lastRecord(run, { key, otherKeys = [], environment, name, id }, options) {
    let isUnknown = false;
    for (const one of [key, ...otherKeys]) {
        const found = await run.records.last(one, options);
        isUnknown ||= found === 'unknown';
        const record = found === undefined || found === 'unknown'
            ? undefined
            : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(found.bytes, found.from, { cloud: run.cloud, environment: environment.id, name, id });
        if (record === undefined || found === undefined || found === 'unknown')
            continue;
        const by = record.run === undefined ? '' : ` by ${record.run}`;
        run.log.info(`${HOW_IT_ENDED[record.state]} ${record.at}${by} (record from ${found.from})`);
        return record;
    }
    if (isUnknown)
        return 'unknown';
    const instead = options === undefined ? ', so contents are compared instead' : '';
    run.log.info(`There is no record of an earlier promotion into this target${instead}.`);
    return undefined;
}
const HOW_IT_ENDED = {
    done: 'The last promotion finished',
    failed: 'The last promotion failed',
    importing: 'The last promotion started and its outcome was never recorded:'
};
async function recordStart(run, subject, promoted) {
    try {
        await keep(run, subject, promoted, { state: 'importing', flows: {} });
    }
    catch (error) {
        if (run.deadline.over())
            throw error;
        warn(run, error);
    }
}
async function recordEnd(run, subject, promoted, state) {
    const { app } = promoted;
    try {
        const flows = await savedFlows(run, subject.environment, promoted);
        const version = app?.versionAfter ?? app?.versionBefore;
        const outcome = { state, flows, version, draft: app?.draft };
        const id = app?.id ?? promoted.rootId ?? rootIdIn(subject, promoted);
        const isNew = subject.id === undefined && id !== undefined;
        const key = isNew ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(run.cloud, subject.environment, subject.kind, id) : subject.key;
        run.report.set({ record: await keep(run, { ...subject, key }, promoted, outcome) });
        if (key !== subject.key)
            await keep(run, subject, promoted, outcome);
    }
    catch (error) {
        warn(run, error);
    }
}
const rootIdIn = ({ kind }, { resources }) => kind === 'flow' ? resources.find(({ outcome }) => outcome === 'created')?.id : undefined;
async function recordRestore(run, subject, { record }, pair) {
    const unknown = { digest: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CONTENT */ .FJ, content: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_CONTENT */ .FJ };
    const root = { kind: subject.kind, name: subject.name, id: subject.id };
    const outcome = {
        state: 'done',
        version: pair.version,
        flows: record?.flows ?? {},
        restored: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .withRestored */ .Tw)(record ?? {}, pair)
    };
    try {
        run.report.set({ record: await write(run, subject, { root, package: unknown, ...outcome }) });
    }
    catch (error) {
        warn(run, error);
    }
}
const warn = ({ log }, error) => log.warning(`The record of this promotion could not be kept. ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
async function keep(run, subject, { content, digests, plan, app, rootId, restored }, outcome) {
    if (content === undefined)
        throw new Error('The digest of the content could not be computed.');
    const root = { kind: subject.kind, name: subject.name, id: app?.id ?? rootId };
    return write(run, subject, { root, package: { ...digests, content }, plan, restored, ...outcome });
}
const write = ({ cloud, clock, platform, records, withoutSecrets = text => text }, { key, environment }, fields) => {
    const record = {
        cloud,
        environment: environment.id,
        at: new Date(clock.now()).toISOString(),
        by: platform.identity.name,
        run: records.run,
        ...fields,
        root: { ...fields.root, name: withoutSecrets(fields.root.name) }
    };
    return records.keep(key, Buffer.from((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordText */ .Pe)(record)), fields.state !== 'importing');
};
async function savedFlows({ platform }, environment, { resources, listed }) {
    const ids = resources.flatMap(({ kind, id, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []);
    if (ids.length === 0)
        return {};
    const flows = listed ?? (await platform.flows.list(environment.id)) ?? [];
    return Object.fromEntries(ids.flatMap(id => {
        const modified = flows.find(flow => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(flow.id, id))?.modified;
        return modified === undefined ? [] : [[id, modified]];
    }));
}


/***/ }),

/***/ 86355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ UnreadableRecords),
/* harmony export */   KI: () => (/* binding */ recordedAt),
/* harmony export */   a_: () => (/* binding */ isManyRecords),
/* harmony export */   iQ: () => (/* binding */ readManyRecords),
/* harmony export */   nw: () => (/* binding */ manyRecordsText),
/* harmony export */   t4: () => (/* binding */ joinRecords),
/* harmony export */   uj: () => (/* binding */ LARGEST_MANY_RECORDS)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47215);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);




const SCHEMA = 1;
const KIND = 'power-app-promotions';
const LARGEST_MANY_RECORDS = 48_000_000;
const MOST_RECORDS = 40_000;
const NAME = /^[0-9a-f]{16}$/;
class UnreadableRecords extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    from;
    constructor(from) {
        super({
            doing: `read the records of the last promotions from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(from)}`,
            why: 'it does not hold records of this action, or it was written by a newer version',
            remedy: 'Nothing was written. Remove it to continue without records, or use the version of the action that wrote it.'
        });
        this.from = from;
    }
}
const isManyRecords = (bytes) => Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/\s/g, '').includes(`"kind":"${KIND}"`);
const manyRecordsText = (records) => `{ "kind": "${KIND}", "schema": ${SCHEMA}, "records": {\n${[...records]
    .map(([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`)
    .join(',\n')}\n} }\n`;
function readManyRecords(bytes, from) {
    let value;
    try {
        value = bytes.length > LARGEST_MANY_RECORDS ? undefined : (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .n)(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        value = undefined;
    }
    const records = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value) && value['kind'] === KIND && value['schema'] === SCHEMA ? value['records'] : undefined;
    const entries = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(records) ? Object.entries(records) : undefined;
    if (entries === undefined || entries.length > MOST_RECORDS)
        throw new UnreadableRecords(from);
    return new Map(entries.filter((entry) => NAME.test(entry[0]) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(entry[1])));
}
function recordedAt(record) {
    const at = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(record) ? record['at'] : undefined;
    const time = typeof at === 'string' && at.length <= 40 ? Date.parse(at) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function joinRecords(all) {
    const joined = new Map();
    for (const records of all)
        for (const [name, record] of records) {
            const known = joined.get(name);
            if (known === undefined || (recordedAt(record) ?? 0) >= (recordedAt(known) ?? 0))
                joined.set(name, record);
        }
    return joined;
}


/***/ }),

/***/ 21378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ UNKNOWN_CONTENT),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Tw: () => (/* binding */ withRestored),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _package_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);





const SCHEMA = 1;
const KIND = 'power-app-promotion';
const UNKNOWN_CONTENT = 'unknown';
const MOST_RESTORED = 100;
const withRestored = ({ restored = [] }, pair) => (pair === undefined ? restored : [...restored, pair]).slice(-MOST_RESTORED);
const recordText = (record) => `${JSON.stringify({ kind: KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`;
const LARGEST = 5_000_000;
function readRecord(bytes, from, of) {
    let value;
    try {
        value = bytes.length > LARGEST ? undefined : (0,_package_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, from);
    }
    catch {
        value = undefined;
    }
    if (!isWhole(value))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `read the record of the last promotion from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(from)}`,
            why: 'it is not a record of this action, or it was written by a newer version',
            remedy: 'Nothing was written. Remove it to continue without a record, or use the version of the action that wrote it.'
        });
    const { id, name } = value.root;
    const isOfRoot = of.id !== undefined && id !== undefined ? (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(id, of.id) : (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(name, of.name);
    return value.cloud === of.cloud && (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(value.environment, of.environment) && isOfRoot ? value : undefined;
}
function isWhole(value) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) || value['kind'] !== KIND || value['schema'] !== SCHEMA)
        return false;
    const { root, package: pkg, flows, version, draft, run, plan, restored = [] } = value;
    const texts = [
        value['cloud'],
        value['environment'],
        value['at'],
        value['by'],
        (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(root) && root['name'],
        (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(pkg) && pkg['content']
    ];
    return (texts.every(text => typeof text === 'string') &&
        [version, draft, run, plan, (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(root) ? root['id'] : undefined].every(text => text === undefined || typeof text === 'string') &&
        isRestoredList(restored) &&
        (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(flows) &&
        Object.values(flows).every(text => typeof text === 'string') &&
        ['importing', 'done', 'failed'].some(state => state === value['state']));
}
const isRestoredList = (value) => Array.isArray(value) &&
    value.length <= MOST_RESTORED &&
    value.every(pair => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(pair) && typeof pair['version'] === 'string' && typeof pair['of'] === 'string');


/***/ }),

/***/ 13747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _n: () => (/* binding */ lockSubject),
/* harmony export */   tG: () => (/* binding */ subjectOfApp),
/* harmony export */   xr: () => (/* binding */ subjectOfImport)
/* harmony export */ });
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16526);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29620);


const keyOf = (cloud, environment, kind, idOrName) => JSON.stringify([cloud, environment.id, kind, idOrName]).toLowerCase();
async function subjectOfImport(run, environment, pkg, order, target) {
    const { kind } = pkg;
    const root = pkg.resources[pkg.rootKey] ?? { type: '' };
    const own = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNameOf */ .Nv)(root, pkg.rootKey);
    const choice = order.resources.find(one => (one.kind === undefined || one.kind === (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(root)) &&
        [pkg.rootKey, root.name, own].some(known => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(known, one.name)));
    const name = choice?.displayName ?? own;
    const written = choice?.target ?? order.app ?? order.flow;
    const isNew = choice?.import === 'new' || (choice?.import === undefined && order.importMode === 'create');
    const [apps, flows] = isNew ? [] : await listFor(run, environment, kind, target);
    const found = uniqueIn(apps ?? flows ?? [], written ?? name);
    const names = [found?.displayName, written, name].filter(one => one !== undefined);
    const one = subject(run.cloud, environment, { kind, id: found?.id, name: found?.displayName ?? name, names });
    return { ...one, listed: apps };
}
async function listFor({ platform }, { id }, kind, target) {
    if (kind === 'app')
        return [target?.apps ?? (await platform.apps.list(id))];
    return [undefined, target === undefined ? await platform.flows.list(id) : target.flows];
}
const subjectOfApp = (cloud, environment, app) => subject(cloud, environment, { kind: 'app', id: app.id, name: app.displayName, names: [app.displayName] });
function subject(cloud, environment, root) {
    const { kind, id, name } = root;
    const key = keyOf(cloud, environment, kind, id ?? name);
    const others = root.names.map(one => keyOf(cloud, environment, kind, one)).filter(one => one !== key);
    return {
        key,
        otherKeys: [...new Set(others)],
        nameKey: keyOf(cloud, environment, kind, name),
        environment,
        kind,
        name,
        id
    };
}
function uniqueIn(all, idOrName) {
    const idsOf = (one) => [one.id, ...('aliases' in one ? one.aliases : [])];
    const byId = all.filter(one => idsOf(one).some(known => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(known, (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .bareId */ .y)(idOrName))));
    const found = byId.length > 0 ? byId : all.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .F)(displayName, idOrName));
    return found.length === 1 ? found[0] : undefined;
}
async function lockSubject({ locks }, { key, nameKey = key }) {
    const first = await locks.acquire(key);
    if (nameKey === key)
        return first;
    let second;
    try {
        second = await locks.acquire(nameKey);
    }
    catch (error) {
        await first.release();
        throw error;
    }
    return {
        interrupted: first.interrupted ?? second.interrupted,
        markStarted: content => first.markStarted(content),
        resolve: () => {
            first.resolve();
            second.resolve();
        },
        release: async () => {
            await second.release();
            await first.release();
        }
    };
}


/***/ }),

/***/ 36848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ReportDraft)
/* harmony export */ });
class ReportDraft {
    #parts = [];
    #report;
    #failure;
    constructor(start) {
        this.#report = {
            ...start,
            flows: [],
            resources: [],
            connections: [],
            missing: [],
            outcome: 'failed',
            changed: false,
            remarks: []
        };
    }
    get current() {
        if (this.#parts.length === 0)
            return this.#report;
        const parts = this.#parts.map(({ name, draft }) => ({ name, report: draft.current, failure: draft.#failure }));
        return {
            ...this.#report,
            parts,
            outcome: outcomeOf(parts.map(({ report }) => report.outcome)),
            changed: parts.some(({ report }) => report.changed),
            missing: parts.flatMap(({ report }) => report.missing),
            flows: parts.flatMap(({ report }) => report.flows)
        };
    }
    set(part) {
        this.#report = { ...this.#report, ...part };
    }
    alert(sentence) {
        const { alerts = [] } = this.#report;
        if (!alerts.includes(sentence))
            this.set({ alerts: [...alerts, sentence] });
    }
    remark(sentence) {
        if (!this.#report.remarks.includes(sentence))
            this.set({ remarks: [...this.#report.remarks, sentence] });
    }
    part(name) {
        const draft = new ReportDraft(this.#report);
        this.#parts.push({ name, draft });
        return draft;
    }
    fail(sentence) {
        this.#failure = sentence;
        this.set({ outcome: 'failed' });
    }
}
function outcomeOf(outcomes) {
    if (outcomes.includes('failed'))
        return 'failed';
    return ['updated', 'created'].find(outcome => outcomes.includes(outcome)) ?? 'unchanged';
}


/***/ }),

/***/ 26526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ resolveApp),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   g9: () => (/* binding */ resolveEnvironment),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   pv: () => (/* binding */ resolveFlow)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94044);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);




async function resolveEnvironment(platform, nameOrId) {
    const environments = await platform.environments.list();
    const found = amongst(environments, nameOrId);
    if (found !== undefined)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)}`,
        why: `${platform.identity.name} can see no environment with that id, Dataverse URL or display name`,
        remedy: environments.length === 0
            ? 'It can see no environment at all: give this identity access.'
            : `Use one of: ${listOf(environments)}. If it is not among them, give this identity access to it.`
    });
}
const findEnvironment = async (platform, nameOrId, options) => amongst(await platform.environments.list(options), nameOrId);
function amongst(environments, nameOrId) {
    const origin = originOf(nameOrId);
    const byId = environments.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(id, nameOrId));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(displayName, nameOrId));
    if (found.length <= 1)
        return found[0];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)}`,
        why: `${found.length} environments have that name`,
        remedy: `Use the id instead: ${listOf(found)}.`
    });
}
const listOf = (environments) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(environments.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${id})`), 20);
function originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, nameOrId, known) {
    const apps = known ?? (await platform.apps.list(environment.id));
    return pick('app', nameOrId, environment, apps, platform.identity.name);
}
async function resolveFlow(platform, environment, nameOrId, known) {
    const flows = known ?? (await platform.flows.list(environment.id));
    if (flows === undefined) {
        if ((0,_base_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W)(nameOrId.trim()))
            return { id: nameOrId.trim(), displayName: nameOrId.trim(), aliases: [] };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `find the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Use the id of the flow, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(one => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(one, nameOrId)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', nameOrId, environment, flows, platform.identity.name);
}
function pick(kind, nameOrId, environment, items, identity) {
    const byId = items.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(id, (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .bareId */ .y)(nameOrId)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(displayName, nameOrId));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`;
    const names = (list) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(list.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name`,
            remedy: items.length === 0
                ? `It can see no ${kind} in this environment at all: check the environment, or share the ${kind} with this identity.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${found.length} ${kind}s have that name`,
        remedy: `Use the id instead: ${names(found)}.`
    });
}
const named = ({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id)})`;


/***/ }),

/***/ 38288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreCommand)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _packages_package_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85913);
/* harmony import */ var _import_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76858);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91163);
/* harmony import */ var _records_keep_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21782);
/* harmony import */ var _records_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13747);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26526);
/* harmony import */ var _restoring_bring_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87390);
/* harmony import */ var _restoring_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95479);









async function restoreCommand(run, order) {
    return order.backupFile === undefined ? restoreVersion(run, order) : restoreBackup(run, order, order.backupFile);
}
async function restoreVersion(run, order) {
    const { platform, report } = run;
    (0,_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .warnAboutIdentity */ .y8)(run);
    const environment = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveEnvironment */ .g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const subject = (0,_records_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOfApp */ .tG)(run.cloud, environment, await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveApp */ .Ae)(platform, environment, order.app));
    const lock = await (0,_records_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .lockSubject */ ._n)(run, subject);
    try {
        await restoreLocked(run, order, subject, lock);
    }
    finally {
        await lock.release();
    }
}
async function restoreLocked(run, order, subject, lock) {
    const { platform, log, report } = run;
    const { environment, id = '' } = subject;
    const [app, versions, history] = await Promise.all([
        platform.apps.read(id),
        platform.apps.versions(id),
        (0,_records_keep_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(run, subject, lock, { ofThisJob: true })
    ]);
    const before = (0,_packages_package_report_js__WEBPACK_IMPORTED_MODULE_8__/* .appReport */ .G)(run, environment.id, app, app.publishedVersion);
    report.set({ app: before });
    const version = (0,_restoring_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .pickVersion */ .S)(app, versions, order.version, {
        restored: history.record?.restored ?? [],
        isUnknown: history.isUnknown === true
    });
    if ((0,_restoring_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .sameMoment */ .f)(version.saved, app.publishedVersion)) {
        log.notice(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(app.displayName)} already runs version ${version.name}.`);
        report.set({ outcome: 'unchanged', publishState: app.hasDraft ? 'draft-left' : 'nothing-to-publish' });
        return;
    }
    if (app.hasDraft) {
        const sentence = `The unpublished draft of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(app.displayName)}, version ${app.newestVersion ?? 'unknown'}, will be replaced by the restored version.`;
        log.warning(sentence);
        report.remark(sentence);
    }
    const { app: restored, failure } = await (0,_restoring_bring_back_js__WEBPACK_IMPORTED_MODULE_6__/* .bringBack */ .k)(run, app, version, before);
    if (restored.versionAfter !== undefined && !(0,_restoring_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .sameMoment */ .f)(restored.versionAfter, app.publishedVersion))
        await (0,_records_keep_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRestore */ .ev)(run, subject, history, { version: restored.versionAfter, of: version.saved });
    if (failure !== undefined)
        throw failure;
    report.remark('Only the app was restored. Its flows, sharing and data were not changed.');
    report.set({ outcome: 'updated', changed: true });
}
async function restoreBackup(run, order, file) {
    await (0,_import_js__WEBPACK_IMPORTED_MODULE_1__/* .importCommand */ .L)(run, {
        environment: order.environment,
        app: order.app,
        packageFile: file,
        artifactName: '',
        resources: [],
        connections: order.connections,
        importMode: 'update',
        publishChanges: 'true',
        whenUnchanged: 'skip',
        onFailure: 'keep',
        onDrift: 'overwrite',
        isRestore: true,
        desired: { flowsState: 'keep', shareMode: 'report' }
    });
}


/***/ }),

/***/ 87390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _publishing_publish_and_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44081);
/* harmony import */ var _publishing_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _publishing_read_app_until_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97023);




async function bringBack(run, app, version, before) {
    const { platform, log } = run;
    log.info(`Restoring version ${version.name} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(app.displayName)}, saved ${version.saved}`);
    await platform.apps.promote(app.id, version.name);
    const draft = await (0,_publishing_read_app_until_js__WEBPACK_IMPORTED_MODULE_3__/* .readAppUntil */ .G)(run, app.id, ({ newestVersion }) => newestVersion !== app.newestVersion);
    const drafted = (0,_publishing_references_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsOf */ .Uj)(draft.draftReferences);
    const published = (0,_publishing_references_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsOf */ .Uj)(app.references);
    const connectors = drafted.size === 0 ? [...published] : [...drafted];
    return (0,_publishing_publish_and_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .publishAndVerify */ .e)(run, draft, { publish: true, connectors, before });
}


/***/ }),

/***/ 95479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pickVersion),
/* harmony export */   f: () => (/* binding */ sameMoment)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function pickVersion(app, versions, wanted, history = { restored: [], isUnknown: false }) {
    const published = versions.filter(version => version.published);
    const found = find(app, published, wanted.trim(), history);
    if (found !== undefined)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `find the version ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(wanted)} of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(app.displayName)}`,
        why: whyNotFound(app, published, wanted, history),
        remedy: published.length === 0
            ? 'Nothing was written. Publish a version of the app first.'
            : `Nothing was written. Published versions: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(published.map(({ name, saved }) => `${name} (${saved})`), 20)}. Name one of them, or give a time at or after the oldest.`
    });
}
function whyNotFound({ publishedVersion }, published, wanted, { restored, isUnknown }) {
    if (published.length === 0)
        return 'no version of it was ever published';
    if (!isPrevious(wanted))
        return 'no published version has this name or was saved at or before this time';
    if (!published.some(({ saved }) => sameMoment(saved, publishedVersion)))
        return 'the service does not list the version that is live, so the one before it is unknown';
    if (isUnknown)
        return 'whether the live version was itself brought back is unknown, because the record of the last promotion could not be read';
    const origin = restored.findLast(({ version }) => sameMoment(version, publishedVersion));
    return origin === undefined
        ? 'there is no earlier published version'
        : `the live version brought back ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(origin.of, 60)}, and there is no earlier published version`;
}
const isPrevious = (wanted) => wanted.trim().toLowerCase() === 'previous';
function find(app, published, wanted, history) {
    const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (named !== undefined)
        return named;
    if (isPrevious(wanted))
        return history.isUnknown ? undefined : previousOf(app, published, history);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(wanted))
        return undefined;
    const moment = Date.parse(wanted);
    if (!isDay(wanted.slice(0, 10)))
        return undefined;
    return published.find(({ saved }) => Date.parse(saved) <= moment);
}
function previousOf({ publishedVersion }, published, { restored }) {
    const indexOf = (moment) => published.findIndex(({ saved }) => sameMoment(saved, moment));
    let at = indexOf(publishedVersion);
    if (at === -1)
        return undefined;
    for (;;) {
        const current = published[at]?.saved;
        const origin = restored.findLast(({ version }) => sameMoment(version, current));
        if (origin === undefined)
            return published[at + 1];
        const older = indexOf(origin.of);
        if (older <= at)
            return undefined;
        at = older;
    }
}
function isDay(written) {
    const midnight = Date.parse(`${written}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(written);
}
function sameMoment(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one === other : left === right;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ earlierRecords)
});

// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/commands/records/many-records.js
var many_records = __webpack_require__(86355);
// EXTERNAL MODULE: ./lib/action/runner/record-names.js
var record_names = __webpack_require__(44257);
;// CONCATENATED MODULE: ./lib/action/runner/earlier-records.js



const MOST_PAGES = 5;
const MOST_FILES = 30;
const MOST_BYTES = 60_000_000;
const MOST_SAID = 100;
const SKEW = 300_000;
function createEarlierRecords(artifacts, own) {
    const pages = [];
    const byName = new Map();
    const files = new Map();
    const unreadable = new Map();
    const said = new Set();
    let bytes = 0;
    const named = (name) => {
        const asked = byName.get(name) ?? artifacts.named(name);
        byName.set(name, asked);
        return asked;
    };
    const page = (number) => (pages[number] ??= artifacts.page(number));
    const file = async (artifact) => {
        let read = files.get(artifact.id);
        if (read === undefined) {
            if (files.size >= MOST_FILES || bytes + artifact.size > MOST_BYTES)
                return undefined;
            bytes += artifact.size;
            read = artifacts
                .download(artifact)
                .then(one => ({ records: (0,many_records/* readManyRecords */.iQ)(one.bytes, one.from), from: one.from }));
            files.set(artifact.id, read);
        }
        try {
            return await read;
        }
        catch (error) {
            if (!(error instanceof many_records/* UnreadableRecords */.Gi))
                throw error;
            unreadable.set(artifact.id, { createdAt: artifact.createdAt, error });
            return undefined;
        }
    };
    async function amongMany(key, after) {
        let best;
        const latest = () => Math.max(after, best?.at ?? after);
        const collected = new Map();
        const lookInto = async (listed) => {
            const many = listed.filter(({ name }) => (0,record_names/* isManyArtifact */.MZ)(name));
            for (const { name, run, createdAt } of many)
                if (name === record_names/* COLLECTED */.GC && run !== undefined)
                    collected.set(run, Math.max(createdAt, collected.get(run) ?? 0));
            const ours = (artifact) => own !== undefined && (0,record_names/* isSameStep */.lO)(artifact.name, own);
            for (const artifact of [...many.filter(ours), ...many.filter(one => !ours(one))]) {
                if (artifact.createdAt + SKEW < latest())
                    continue;
                const isJoined = artifact.name !== record_names/* COLLECTED */.GC && artifact.createdAt <= (collected.get(artifact.run ?? 0) ?? -1);
                if (isJoined)
                    continue;
                const read = await file(artifact);
                const record = read?.records.get(key);
                const at = (0,many_records/* recordedAt */.KI)(record) ?? 0;
                if (read === undefined || record === undefined || at < latest())
                    continue;
                best = { at, found: { bytes: Buffer.from(JSON.stringify(record)), from: read.from } };
            }
        };
        for (let number = 1; number <= MOST_PAGES; number += 1) {
            const { artifacts: listed, isLast, oldest } = await page(number);
            await lookInto(listed);
            if (isLast || (oldest !== undefined && oldest + SKEW < latest()))
                return best;
        }
        for (const name of own === undefined ? [record_names/* COLLECTED */.GC] : [(0,record_names/* stepArtifact */.pE)(own), record_names/* COLLECTED */.GC])
            await lookInto(await named(name));
        return best;
    }
    async function alone(key, after) {
        const names = [(0,record_names/* recordArtifact */.wY)(key), `${(0,record_names/* recordArtifact */.wY)(key)}${record_names/* UNFINISHED */.yA}`];
        const [newest] = ((await listedSince(names, after)) ?? (await Promise.all(names.map(name => artifacts.named(name)))).flat())
            .filter(({ createdAt }) => createdAt + SKEW >= after)
            .toSorted((one, other) => other.createdAt - one.createdAt);
        if (newest === undefined)
            return undefined;
        const found = await artifacts.download(newest);
        return { at: atOf(found.bytes) ?? newest.createdAt, found };
    }
    async function listedSince(names, after) {
        const known = [];
        for (const read of pages) {
            if (read === undefined)
                continue;
            const { artifacts: listed, isLast, oldest } = await read;
            for (const artifact of listed)
                if (names.includes(artifact.name))
                    known.push(artifact);
            if (isLast || (oldest !== undefined && oldest + SKEW < after))
                return known;
        }
        return undefined;
    }
    async function latestOf(key) {
        if (own === undefined) {
            const single = await alone(key, 0);
            return (await amongMany(key, single?.at ?? 0)) ?? single;
        }
        const together = await amongMany(key, 0);
        const single = await alone(key, together?.at ?? 0);
        return single !== undefined && single.at >= (together?.at ?? 0) ? single : together;
    }
    return {
        async find(key) {
            const found = await latestOf(key);
            for (const { createdAt, error } of unreadable.values())
                if (createdAt + SKEW >= (found?.at ?? 0))
                    throw error;
            return found?.found;
        },
        isNews(message) {
            const isNew = !said.has(message) && said.size < MOST_SAID;
            if (isNew)
                said.add(message);
            return isNew;
        }
    };
}
function atOf(bytes) {
    try {
        return bytes.length > 5_000_000 ? undefined : (0,many_records/* recordedAt */.KI)((0,bounded_json/* parseBounded */.n)(Buffer.from(bytes).toString('utf8')));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/main/earlier-records.js

function earlierRecords(token, { environment, signal }, deadline, own) {
    const { repository, apiUrl, hasArtifactService } = environment;
    if (token === undefined || repository === undefined || !hasArtifactService)
        return undefined;
    const client = async () => {
        const { createEarlierArtifacts } = await __webpack_require__.e(/* import() */ 4915).then(__webpack_require__.bind(__webpack_require__, 54915));
        return createEarlierArtifacts({ apiUrl, token, repository, deadline, signal });
    };
    return createEarlierRecords({
        named: async (name) => (await client()).named(name),
        page: async (number) => (await client()).page(number),
        download: async (artifact) => (await client()).download(artifact)
    }, own);
}


/***/ }),

/***/ 57642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fu: () => (/* binding */ RotatedToken),
/* harmony export */   qy: () => (/* binding */ ageWarning),
/* harmony export */   t9: () => (/* binding */ handBack)
/* harmony export */ });
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34361);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15305);



const TIME_LIMIT = 60_000;
const DAY = 24 * 60 * 60_000;
const LIFETIME = 90;
const WARN_AFTER = 60;
class RotatedToken {
    #token;
    note(token) {
        this.#token = token;
    }
    get current() {
        return this.#token;
    }
}
async function handBack({ current }, { refreshTokenStore: store }, { environment, log, signal }) {
    if (current === undefined || signal.aborted)
        return undefined;
    if (store === undefined) {
        log.debug('The sign-in service issued a new refresh token, which is not kept. The old one works until it expires. To keep the new one, set refresh-token-secret and secrets-token.');
        return undefined;
    }
    if (environment.repository === undefined)
        return 'The new refresh token was not stored, because this is not a job of GitHub Actions. The old one works until it expires.';
    const { token, secret: name, environment: githubEnvironment } = store;
    const place = { repository: environment.repository, environment: githubEnvironment, name };
    const access = {
        apiUrl: environment.apiUrl,
        token,
        deadline: new _base_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, TIME_LIMIT),
        signal
    };
    const { writeSecret, secretSetAt } = await __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 99670));
    try {
        await writeSecret(place, current, access);
        log.info(`The secret ${name} now has the new refresh token, which is valid for ${LIFETIME} days.`);
        return undefined;
    }
    catch (error) {
        if (signal.aborted)
            return undefined;
        const age = await secretSetAt(place, access)
            .then(moment => (moment === undefined ? '' : ` ${ageOf(moment)}`))
            .catch(() => '');
        return `The new refresh token was not stored: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)} The old one works until it expires.${age}`;
    }
}
function ageWarning({ refreshTokenIssued: issued }) {
    if (issued === undefined)
        return undefined;
    const days = daysSince(issued);
    return days > WARN_AFTER ? `${ageOf(issued)} Sign in again and replace it.` : undefined;
}
const daysSince = (moment) => Math.floor((_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.now() - moment) / DAY);
function ageOf(moment) {
    const days = daysSince(moment);
    const left = LIFETIME - days;
    return left > 0
        ? `The refresh token was stored ${days} days ago. It usually expires after ${LIFETIME} days, in ${left} days.`
        : `The refresh token was stored ${days} days ago, and usually expires after ${LIFETIME} days.`;
}


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkBeforeImport),
/* harmony export */   p: () => (/* binding */ withRequestedNames)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40161);
/* harmony import */ var _rules_run_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40999);
/* harmony import */ var _rules_structure_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11896);
/* harmony import */ var _rules_structure_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40018);




const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow']);
const checkBeforeImport = (pkg) => (0,_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .runRules */ .xG)({ pkg }, _rules_structure_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_RULES */ .Z.filter(({ id, stopsImport }) => stopsImport === true || SAID_BEFORE_IMPORT.has(id)));
const ABOUT_NAMES = new Set(_rules_structure_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_RULES */ .E.map(({ id }) => id));
function withRequestedNames(findings, pkg, names) {
    if (names.size === 0)
        return findings;
    const renamed = Object.entries(pkg.resources).map(([key, resource]) => {
        const displayName = names.get(key);
        return [key, displayName === undefined ? resource : { ...resource, details: { ...resource.details, displayName } }];
    });
    const resources = Object.fromEntries(renamed);
    return [
        ...findings.filter(({ rule }) => !ABOUT_NAMES.has(rule)),
        ...(0,_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .runRules */ .xG)({ pkg: { ...pkg, resources } }, _rules_structure_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_RULES */ .E)
    ].toSorted(_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np);
}


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flowsWithHttp),
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);




function premiumConnectors(pkg) {
    const keys = new Set();
    const add = (key) => {
        if (key !== undefined)
            keys.add(key.toLowerCase());
    };
    for (const reference of Object.values(pkg.app?.connectionReferences ?? {}))
        if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'apiTier')) || reference['isCustomApiConnection'] === true)
            add((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'id'));
    for (const { definition, connectors } of pkg.flows) {
        const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, 'properties', 'connectionReferences');
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
function flowsWithHttp({ flows }) {
    return flows.flatMap(flow => {
        const steps = [...(0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(flow.definition)].filter(isHttp);
        return steps.length === 0 ? [] : [{ flow, steps }];
    });
}
function isHttp(step) {
    const type = (0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(step);
    return (type === 'http' ||
        type === 'httpwebhook' ||
        (step.kind === 'trigger' && type === 'request' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.step, 'kind')?.toLowerCase() === 'http'));
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 89105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ retiredConnector)
/* harmony export */ });
const RETIRED = {
    shared_excel: { name: 'Excel', successor: 'Excel Online (Business) or Excel Online (OneDrive)' },
    shared_commondataservice: {
        name: 'Microsoft Dataverse (legacy)',
        successor: 'Microsoft Dataverse (shared_commondataserviceforapps)'
    },
    shared_microsofttranslator: { name: 'Microsoft Translator', successor: 'Microsoft Translator V2' },
    shared_azureloganalytics: { name: 'Azure Log Analytics', successor: 'Azure Monitor Logs' },
    shared_dynamicscrmonline: { name: 'Dynamics 365' }
};
function retiredConnector(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(RETIRED, key) ? RETIRED[key] : undefined;
}


/***/ }),

/***/ 82645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ isSameSite),
/* harmony export */   kg: () => (/* binding */ isIdOfSite),
/* harmony export */   y$: () => (/* binding */ mappedSites)
/* harmony export */ });
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13695);
/* harmony import */ var _rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53985);
/* harmony import */ var _rules_content_environment_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16696);
/* harmony import */ var _held_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99919);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52321);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90808);
/* harmony import */ var _value_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65961);







const SITE = 'SharePoint site';
function mappedSites(held, mappings) {
    const map = new _value_map_js__WEBPACK_IMPORTED_MODULE_5__/* .ValueMap */ .Y(mappings);
    const pairs = new Map();
    const add = (from, to) => {
        const key = plain(from);
        if (key !== plain(to) && !pairs.has(key))
            pairs.set(key, { from: bare(from), to: bare(to) });
    };
    for (const { kind, from } of held) {
        if (kind !== SITE || !from.includes('://'))
            continue;
        const value = from.slice(from.indexOf('://') + 3);
        const found = map.replacementOf(from, { kind, value, start: 0, end: from.length, encoded: 0 });
        if (found !== undefined)
            add(from, from.slice(0, found.start) + found.text + from.slice(found.end));
    }
    for (const { kind, from, to } of mappings) {
        if (kind !== undefined && (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindWord */ .dx)(SITE) !== kind)
            continue;
        const address = withScheme(from);
        const isSite = (0,_rules_content_environment_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostedValues */ .A)(address).some(found => found.kind === SITE && found.start === 0);
        if (isSite)
            add(address, withScheme(to));
    }
    return [...pairs.values()];
}
const isIdOfSite = (text) => (0,_hits_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(text) || (0,_rules_content_environment_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .fileIdIn */ .p)(text, '')?.kind === 'drive' || (0,_rules_content_environment_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .fileIdIn */ .p)(`sites/${text}`, '')?.kind === SITE;
const withScheme = (text) => (/^https?:\/\//i.test(text) ? text : (0,_held_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(text));
const bare = (address) => address.replace(/(?<=[^/])\/$/, '');
const isSameSite = (one, other) => plain(one) === plain(other);
const plain = (address) => (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .uriDecoded */ .B)(bare(address).toLowerCase());


/***/ }),

/***/ 21376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35057);
/* harmony import */ var _commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43042);
/* harmony import */ var _package_app_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68226);
/* harmony import */ var _package_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53693);
/* harmony import */ var _package_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);







function createReader(pool) {
    const origins = new WeakMap();
    const read = async (bytes, what) => {
        if (bytes.length <= _allowance_js__WEBPACK_IMPORTED_MODULE_5__/* .INLINE_FILE_LIMIT */ .H)
            try {
                return { pkg: (0,_package_app_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .L)(bytes, what, new _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(_package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io)), small: true };
            }
            catch (error) {
                if (!(error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .OverBudget */ .sg))
                    throw error;
            }
        await runJob({ kind: 'read', bytes, what }, what);
        return { pkg: (0,_package_app_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackage */ .L)(bytes, what), small: false };
    };
    const runJob = async (job, what) => {
        try {
            return await pool.run(job);
        }
        catch (error) {
            throw error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f || error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfMemory */ .h ? tooExpensive(what, error) : error;
        }
    };
    const findingsOf = async ({ bytes, what, small }) => {
        const job = {
            path: what,
            form: 'file',
            content: { form: 'file', bytes },
            showNoise: false,
            rules: new Map()
        };
        if (small) {
            const found = await checkedHere(job);
            if (found !== undefined)
                return found;
        }
        try {
            return (await pool.run({ kind: 'check', job })).findings;
        }
        catch (error) {
            if (!(error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f || error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfMemory */ .h))
                throw error;
            const { failedCheck } = await __webpack_require__.e(/* import() */ 6491).then(__webpack_require__.bind(__webpack_require__, 16491));
            return failedCheck(job, error).findings;
        }
    };
    return {
        check: async (pkg) => {
            const origin = origins.get(pkg);
            if (origin === undefined)
                throw new Error('This package was not read here.');
            const [{ planFindings }, findings] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(1896), __webpack_require__.e(6194), __webpack_require__.e(8036)]).then(__webpack_require__.bind(__webpack_require__, 18036)),
                findingsOf(origin)
            ]);
            return planFindings(findings);
        },
        read: async (bytes, what) => {
            const { pkg, small } = await read(bytes, what);
            origins.set(pkg, { bytes, what, small });
            return pkg;
        },
        digest: async (pkg, names) => {
            const origin = origins.get(pkg);
            if (origin === undefined || origin.small)
                return (0,_commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .digestContents */ .xF)(pkg, names);
            const { bytes, what } = origin;
            return (await runJob({ kind: 'digest', side: { bytes, what, names } }, what));
        },
        applyValues: async (pkg, mappings) => {
            const origin = origins.get(pkg);
            if (origin === undefined)
                throw new Error('This package was not read here.');
            const { bytes, what, small } = origin;
            if (small)
                try {
                    const { applyValues } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7219), __webpack_require__.e(9919), __webpack_require__.e(2817)]).then(__webpack_require__.bind(__webpack_require__, 13799));
                    return applyValues(pkg, bytes, mappings, new _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__(_package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io));
                }
                catch (error) {
                    if (!(error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .OverBudget */ .sg))
                        throw error;
                }
            const applied = (await runJob({ kind: 'values', bytes, what, mappings }, what));
            return { ...applied, bytes: (0,_package_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .asBuffer */ .bS)(applied.bytes) };
        },
        compare: async (newer, older) => {
            const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)];
            if (is === undefined || was === undefined || (is.small && was.small))
                return (0,_commands_planning_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .compareContents */ .Y)(newer, older);
            const job = {
                kind: 'compare',
                newer: { bytes: is.bytes, what: is.what, names: newer.names },
                older: { bytes: was.bytes, what: was.what, names: older.names }
            };
            return (await runJob(job, is.what));
        }
    };
}
async function checkedHere(job) {
    const { checkPackage } = await Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(1896), __webpack_require__.e(9919), __webpack_require__.e(6194), __webpack_require__.e(6558)]).then(__webpack_require__.bind(__webpack_require__, 92916));
    const end = performance.now() + _allowance_js__WEBPACK_IMPORTED_MODULE_5__/* .INLINE_TIME_LIMIT */ .WI;
    let isCutShort = false;
    const over = () => (isCutShort ||= performance.now() > end);
    const { checked, exceeded } = await checkPackage(job, { budget: _package_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .SMALL_BUDGET */ .io, over });
    return exceeded || isCutShort ? undefined : checked.findings;
}
const tooExpensive = (what, error) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof _commands_checking_package_checker_js__WEBPACK_IMPORTED_MODULE_6__/* .OutOfTime */ .f ? 'time' : 'memory'} than any exported package needs`,
    remedy: 'Do not use this file. Export the package again.',
    cause: error
});


/***/ })

};
