export const id = 1147;
export const ids = [1147];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ OutOfTime),
/* harmony export */   h: () => (/* binding */ OutOfMemory)
/* harmony export */ });
class OutOfTime extends Error {
}
class OutOfMemory extends Error {
}


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

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runListValues: () => (/* binding */ runListValues)
});

// EXTERNAL MODULE: ./lib/action/runner/files.js
var files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(90808);
;// CONCATENATED MODULE: ./lib/commands/list-values.js


const MOST_PLACES = 20;
async function listValues(packages, bytes, what) {
    const pkg = await packages.read((0,inner_package/* innerPackage */.J)(bytes)?.bytes ?? bytes, what);
    const { left } = await packages.applyValues(pkg, []);
    return left.map(value => ({
        kind: value.kind,
        line: (0,value_kinds/* lineFor */.y1)(value),
        count: value.count,
        places: [...new Set(value.places.map(({ name, inside, file }) => name ?? inside ?? file))].slice(0, MOST_PLACES)
    }));
}

// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
// EXTERNAL MODULE: ./lib/workers/reader.js
var reader = __webpack_require__(21376);
;// CONCATENATED MODULE: ./lib/main/run-list-values.js





async function runListValues(file, { environment, signal, workerEntry }) {
    const bytes = await (0,files/* createFiles */.qm)(environment.workspace).read(file);
    return listValues((0,reader/* createReader */.W)((0,create_pool/* createPool */.b)(workerEntry, signal)), bytes, (0,display/* quoted */.TL)(file));
}


/***/ }),

/***/ 37305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ innerPackageOf),
/* harmony export */   J: () => (/* binding */ innerPackage)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);



function innerPackage(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ .__()) {
    try {
        return innerPackageOf((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch {
        return undefined;
    }
}
function innerPackageOf(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    const [name] = zips;
    if (name === undefined || zips.length > 1 || archive.has('manifest.json'))
        return undefined;
    const bytes = archive.read(name);
    const { kind } = (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, name, _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget: archive.budget }));
    return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined;
}


/***/ }),

/***/ 53693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ INLINE_FILE_LIMIT),
/* harmony export */   Jp: () => (/* binding */ ELAPSED_LIMIT),
/* harmony export */   UA: () => (/* binding */ MANY_FILES),
/* harmony export */   WI: () => (/* binding */ INLINE_TIME_LIMIT),
/* harmony export */   hG: () => (/* binding */ HEAP_MEGABYTES),
/* harmony export */   my: () => (/* binding */ WORKER_START),
/* harmony export */   z$: () => (/* binding */ CPU_LIMIT)
/* harmony export */ });
/* unused harmony export SOFT_CPU_LIMIT */
const SOFT_CPU_LIMIT = 10_000;
const CPU_LIMIT = 13_000;
const ELAPSED_LIMIT = 60_000;
const HEAP_MEGABYTES = 400;
const INLINE_FILE_LIMIT = 256 * 1024;
const WORKER_START = 60;
const MANY_FILES = 12;
const INLINE_TIME_LIMIT = 400;


/***/ }),

/***/ 69265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/workers/thread-time.js
function threadCpuTime() {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined;
    return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000;
}
async function cpuTimeOf(worker) {
    const read = worker.cpuUsage;
    const usage = await read?.call(worker).catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

;// CONCATENATED MODULE: ./lib/workers/worker-pool.js




class WorkerPool {
    #options;
    #idle = [];
    #waiting = [];
    #running = new Map();
    #count = 0;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#cancel(), { once: true });
    }
    get width() {
        return this.#options.width;
    }
    prepare() {
        while (this.#count < this.#options.width)
            this.#idle.push(this.#start());
    }
    async run(job, transfer = []) {
        while (this.#idle.length === 0 && this.#count >= this.#options.width)
            await new Promise(resolve => this.#waiting.push(resolve));
        this.#options.signal.throwIfAborted();
        const worker = this.#idle.pop() ?? this.#start();
        const watch = this.#watch(worker);
        try {
            const response = await new Promise((resolve, reject) => {
                this.#running.set(worker, { resolve, reject });
                worker.postMessage(job, [...transfer]);
            });
            this.#idle.push(worker);
            return resultOf(response);
        }
        finally {
            watch.end();
            this.#running.delete(worker);
            this.#waiting.shift()?.();
        }
    }
    #watch(worker) {
        const { cpuLimit, elapsedLimit } = this.#options;
        const began = performance.now();
        const cpuBefore = cpuTimeOf(worker);
        let timer;
        let isOver = false;
        const checkLimits = async () => {
            const [cpuStart = 0, cpuNow] = [await cpuBefore, await cpuTimeOf(worker)];
            if (isOver)
                return;
            const elapsed = performance.now() - began;
            const left = Math.min(cpuNow === undefined ? 0 : cpuLimit - (cpuNow - cpuStart), elapsedLimit - elapsed);
            if (left <= 0)
                this.#end(worker, new package_checker/* OutOfTime */.f());
            else
                wait(left);
        };
        const wait = (milliseconds) => {
            timer = setTimeout(() => void checkLimits(), Math.max(100, milliseconds));
        };
        wait(cpuLimit);
        return {
            end: () => {
                isOver = true;
                clearTimeout(timer);
            }
        };
    }
    #start() {
        const { entry, heapMegabytes } = this.#options;
        const worker = new external_node_worker_threads_.Worker(entry, {
            argv: [],
            env: {},
            execArgv: [],
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#count += 1;
        worker.unref();
        worker.on('message', response => this.#running.get(worker)?.resolve(response));
        worker.on('messageerror', error => this.#end(worker, error));
        worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new package_checker/* OutOfMemory */.h() : error));
        worker.on('exit', () => this.#end(worker, new Error('its worker thread exited')));
        return worker;
    }
    #end(worker, error) {
        if (!this.#ended.has(worker)) {
            this.#ended.add(worker);
            this.#count -= 1;
            const at = this.#idle.indexOf(worker);
            if (at !== -1)
                this.#idle.splice(at, 1);
            void worker.terminate();
        }
        this.#running.get(worker)?.reject(error);
    }
    #ended = new WeakSet();
    #cancel() {
        const { reason } = this.#options.signal;
        for (const worker of [...this.#running.keys(), ...this.#idle])
            this.#end(worker, reason);
        for (const go of this.#waiting.splice(0))
            go();
    }
}
const YOUNG_MEGABYTES = 32;
const isOutOfMemory = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
function resultOf(response) {
    if ('result' in response)
        return response.result;
    const { failure } = response;
    throw 'why' in failure ? new errors/* ActionError */.lZ(failure) : new Error(failure.message);
}

;// CONCATENATED MODULE: ./lib/workers/create-pool.js



const createPool = (entry, signal) => new WorkerPool({
    entry,
    width: (0,external_node_os_.availableParallelism)(),
    heapMegabytes: allowance/* HEAP_MEGABYTES */.hG,
    cpuLimit: allowance/* CPU_LIMIT */.z$,
    elapsedLimit: allowance/* ELAPSED_LIMIT */.Jp,
    signal
});


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
