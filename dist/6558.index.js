export const id = 6558;
export const ids = [6558];
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

/***/ 92916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPackage: () => (/* binding */ checkPackage)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __webpack_require__(54469);
// EXTERNAL MODULE: ./lib/package/app-package.js
var app_package = __webpack_require__(68226);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var package_archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(33264);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
;// CONCATENATED MODULE: ./lib/package/folder.js






function folderArchive(files, what, limits = package_archive/* DEFAULT_LIMITS */.dR, budget = new package_budget/* Budget */.__()) {
    if (files.length > limits.entries)
        throw (0,zip_entries/* unsafe */.N9)(what, `it holds ${files.length} files, more than the ${limits.entries} allowed`);
    budget.spendFiles(files.length);
    const kept = new Map();
    const seen = new Set();
    let left = limits.expandedBytes;
    const oddities = new Set();
    for (const file of [...files].sort(inOrder)) {
        const name = (0,entry_names/* normalisedName */.E1)(file.name.replaceAll('\\', '_'), limits.depth);
        if (typeof name === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the file ${(0,display/* quoted */.TL)(file.name)} ${name}`);
        if (file.size > limits.entryExpandedBytes)
            throw (0,zip_entries/* unsafe */.N9)(what, `the file ${(0,display/* quoted */.TL)(file.name)} has more than ${limits.entryExpandedBytes} bytes`);
        left -= file.size;
        if (left < 0)
            throw (0,zip_entries/* unsafe */.N9)(what, `its files have more than the ${limits.expandedBytes} bytes allowed`);
        if ((0,entry_names/* isMacExtra */.eP)(name.name)) {
            oddities.add('it contains files added by macOS, which are ignored');
            continue;
        }
        if (seen.has((0,entry_names/* comparableName */._t)(name.name)))
            throw (0,zip_entries/* unsafe */.N9)(what, `it contains several files called ${(0,display/* quoted */.TL)(name.name)} that differ only in case`);
        seen.add((0,entry_names/* comparableName */._t)(name.name));
        kept.set(name.name, file);
    }
    return {
        names: [...kept.keys()],
        oddities: [...oddities],
        budget,
        has: name => kept.has(name),
        read: name => {
            const file = kept.get(name);
            if (file !== undefined) {
                budget.spendInflated(file.size);
                return file.read();
            }
            throw new errors/* ActionError */.lZ({
                doing: `read ${what}`,
                why: `it does not contain the file ${(0,display/* quoted */.TL)(name)}`,
                remedy: 'Export the package again.'
            });
        }
    };
}
const MANIFEST = 'manifest.json';
function inOrder(one, other) {
    if (one.name === MANIFEST || other.name === MANIFEST)
        return one.name === other.name ? 0 : one.name === MANIFEST ? 1 : -1;
    return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/package/reading.js
var package_reading = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/package/inspect.js











function inspectFile(bytes, what, readSources, budget = new package_budget/* Budget */.__()) {
    try {
        return inspectBytes(bytes, what, readSources, budget);
    }
    catch (error) {
        return { recognised: UNREADABLE, faults: [fault('', error)] };
    }
}
function inspectBytes(bytes, what, readSources, budget) {
    let archive;
    try {
        archive = (0,package_archive/* openArchive */.p_)(bytes, what, package_archive/* DEFAULT_LIMITS */.dR, { budget });
    }
    catch (error) {
        const recognised = (0,recognise/* recognise */.G)(bytes, budget);
        return { recognised, faults: recognised.kind === 'damaged-zip' ? [fault('', error)] : [] };
    }
    const inner = packageIn(archive);
    return inner === undefined
        ? inspectArchive(archive, what, () => ({ digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length }), readSources)
        : inspectInner(inner, what, readSources, budget);
}
function packageIn(archive) {
    try {
        return (0,inner_package/* innerPackageOf */.G)(archive);
    }
    catch {
        return undefined;
    }
}
function inspectInner({ name, bytes }, what, readSources, budget) {
    const archive = (0,package_archive/* openArchive */.p_)(bytes, what, package_archive/* DEFAULT_LIMITS */.dR, { budget });
    const file = { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length };
    return {
        ...inspectArchive(archive, what, () => file, readSources),
        recognised: {
            kind: 'package-in-zip',
            what: `a zip archive around the package ${(0,display/* quoted */.TL)(name)}`,
            remedy: 'It can be used as it is.'
        }
    };
}
function inspectFolder(files, what, readSources, budget = new package_budget/* Budget */.__()) {
    try {
        const size = files.reduce((sum, file) => sum + file.size, 0);
        const archive = folderArchive(files, what, package_archive/* DEFAULT_LIMITS */.dR, budget);
        return inspectArchive(archive, what, () => ({ digest: '', size }), readSources, 'folder');
    }
    catch (error) {
        return { recognised: UNREADABLE, faults: [fault('', error)] };
    }
}
function inspectArchive(archive, what, file, readSources, noun = 'zip archive') {
    let recognised;
    try {
        recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive, noun);
    }
    catch (error) {
        return { recognised: UNREADABLE, archive, faults: [fault('', error)] };
    }
    if (recognised.kind !== 'package' && recognised.kind !== 'wrapped-package')
        return { recognised, archive, faults: [] };
    const reading = new package_reading/* Reading */.zK(archive, (0,display/* plainText */.wh)(what, 300), { tolerant: true });
    let pkg;
    try {
        pkg = (0,app_package/* readParts */.f)(reading, file());
    }
    catch (error) {
        const place = error instanceof package_budget/* OverBudget */.sg ? '' : 'manifest.json';
        return { recognised, archive, faults: [...reading.faults, fault(place, error)] };
    }
    const { app } = pkg;
    try {
        for (const { name, bytes } of [...(app?.files ?? []), ...pkg.others])
            if (/\.json$/i.test(name))
                reading.attempt(name, () => reading.parse(name, bytes));
        const document = app === undefined
            ? undefined
            : reading.attempt(app.documentName, () => (0,read_document.readDocument)(app.document, 'the document of the app', readSources, archive.budget));
        return { recognised, archive, pkg, document, faults: reading.faults };
    }
    catch (error) {
        return { recognised, archive, faults: [...reading.faults, fault('', error)] };
    }
}
function withSourcesRead(inspection) {
    try {
        inspection.document?.sources();
        return inspection;
    }
    catch (error) {
        const { recognised, archive, faults } = inspection;
        return { recognised, archive, faults: [...faults, fault('', error)] };
    }
}
const UNREADABLE = {
    kind: 'damaged-zip',
    what: 'an archive whose files cannot be read',
    remedy: 'Download or export the file again.'
};
const fault = (file, error) => ({ file, error: (0,package_reading/* readable */.HD)(error) });

// EXTERNAL MODULE: ./lib/package/rules/catalogue.js + 14 modules
var catalogue = __webpack_require__(66194);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __webpack_require__(56183);
// EXTERNAL MODULE: ./lib/package/rules/check-failed.js
var check_failed = __webpack_require__(47628);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
;// CONCATENATED MODULE: ./lib/package/rules/placed.js

function placed(findings, archive) {
    if (archive === undefined)
        return [...findings];
    const texts = new Map();
    return (0,position/* withLines */.Gy)(findings, file => {
        if (!texts.has(file))
            texts.set(file, textOf(archive, file));
        return texts.get(file);
    });
}
function textOf(archive, file) {
    if (!archive.has(file) || !file.endsWith('.json'))
        return undefined;
    try {
        const bytes = archive.read(file);
        const line = bytes.indexOf(0x0a);
        return line < 0 || line >= bytes.length - 1 ? undefined : bytes.toString('utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/package/rules/reading-rules.js
var reading_rules = __webpack_require__(71374);
// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __webpack_require__(63089);
// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/commands/checking/checked-resources.js



const LONGEST_NAME = 1000;
function checkedResources(pkg) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    return Object.entries(pkg.resources).map(([key, resource]) => {
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const dependsOn = (0,package_resource/* prerequisites */.a4)(resource, pkg.resources);
        const connectorKey = kind === 'connector' ? key : kind === 'connection' ? dependsOn[0] : undefined;
        const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey]?.name;
        return {
            key,
            kind,
            type: (0,bounded_text/* boundedText */.L)(resource.type, LONGEST_NAME),
            name: (0,bounded_text/* boundedText */.L)((0,package_resource/* displayNameOf */.Nv)(resource, key), LONGEST_NAME),
            dependsOn,
            ...(connector ? { connector: (0,bounded_text/* boundedText */.L)(connector, LONGEST_NAME) } : {}),
            premium: connectorKey !== undefined && premium.has(connectorKey.toLowerCase()),
            ...(resource.suggestedCreationType
                ? { suggested: (0,bounded_text/* boundedText */.L)(resource.suggestedCreationType, LONGEST_NAME) }
                : {}),
            needed: kind === 'connection' || (0,package_resource/* isCustomConnector */.v9)(resource)
        };
    });
}

// EXTERNAL MODULE: ./lib/commands/checking/held-content.js
var held_content = __webpack_require__(76176);
// EXTERNAL MODULE: ./lib/package/rules/content/environment-rules.js
var environment_rules = __webpack_require__(1121);
// EXTERNAL MODULE: ./lib/package/values/held-values.js
var held_values = __webpack_require__(99919);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(90808);
;// CONCATENATED MODULE: ./lib/commands/checking/value-lines.js




const MOST = 100;
function valueLines(subject) {
    try {
        return (0,environment_rules/* valuesOf */.s)(subject)
            .filter(({ kind }) => kind !== 'mailbox' && kind !== value_kinds.ID)
            .slice(0, MOST)
            .map(({ kind, value, isAddress }) => (0,secret_shapes/* concealSecrets */.Vt)((0,value_kinds/* lineFor */.y1)({ kind, from: isAddress ? (0,held_values/* addressOf */.ci)(value) : value })));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/commands/checking/check-package.js














async function checkPackage(job, { budget: limits, over }) {
    const compare = await loadCompare(job);
    const budget = new package_budget/* Budget */.__(limits);
    const inspection = await inspect(job.content, (0,display/* quoted */.TL)(job.path), budget);
    const { recognised, archive, pkg, document } = inspection;
    const subject = pkg === undefined || archive === undefined ? undefined : { pkg, archive, document };
    const ruled = subject === undefined ? [] : (0,run_rules/* runRules */.xG)(subject, catalogue/* RUN_RULES */.g6, over);
    const values = subject === undefined || over() ? [] : valueLines(subject);
    const otherBudget = new package_budget/* Budget */.__(limits);
    const { comparison, broken } = await compared(inspection, job, compare, otherBudget);
    const findings = [...(0,reading_rules/* readingFindings */.xo)(inspection), ...ruled, ...(broken === undefined ? [] : [broken])];
    const checked = {
        file: job.path,
        form: job.form,
        kind: recognised.kind,
        what: recognised.what,
        inner: recognised.inner ?? [],
        ...(pkg === undefined ? {} : { package: { ...(0,package_report/* packageReport */.J)(pkg, job.path), kind: pkg.kind } }),
        resources: pkg === undefined ? [] : checkedResources(pkg),
        findings: placed((0,run_rules/* weighed */.a7)(findings, job.rules), archive),
        ...(comparison === undefined ? {} : { comparison }),
        ...(values.length === 0 ? {} : { values })
    };
    return { checked, exceeded: budget.exceeded || otherBudget.exceeded };
}
async function inspect(content, what, budget) {
    let read;
    const readSources = (reading, nodes) => read?.(reading, nodes);
    const inspection = content.form === 'file'
        ? inspectFile(content.bytes, what, readSources, budget)
        : inspectFolder((0,held_content/* folderFilesOf */.rV)(content), what, readSources, budget);
    if (inspection.document?.files.some(source_files/* isSourceFile */.c8) !== true)
        return inspection;
    read = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3665)]).then(__webpack_require__.bind(__webpack_require__, 96046))).readSources;
    return withSourcesRead(inspection);
}
const loadCompare = async ({ predecessor }) => predecessor?.content === undefined ? undefined : (await __webpack_require__.e(/* import() */ 3277).then(__webpack_require__.bind(__webpack_require__, 93277))).compare;
async function compared(newer, { predecessor, showNoise }, compare, budget) {
    if (predecessor === undefined || newer.pkg === undefined)
        return {};
    const { name, content, why } = predecessor;
    const notCompared = (reason) => ({ kind: 'not-compared', with: name, why: reason });
    if (why !== undefined)
        return { comparison: notCompared(why) };
    if (content === undefined || compare === undefined)
        return { comparison: { kind: 'new', with: name } };
    const older = await inspect(content, (0,display/* quoted */.TL)(name), budget);
    if (older.pkg === undefined) {
        const [finding] = (0,reading_rules/* readingFindings */.xo)(older);
        return {
            comparison: notCompared(`${(0,display/* quoted */.TL)(name)} cannot be read as a package. ${finding?.message ?? ''}`.trim())
        };
    }
    try {
        const difference = compare({ pkg: older.pkg, ...(older.document === undefined ? {} : { document: older.document }) }, { pkg: newer.pkg, ...(newer.document === undefined ? {} : { document: newer.document }) }, { noise: showNoise, conceal: secret_shapes/* concealSecrets */.Vt });
        return { comparison: { kind: 'compared', with: name, difference } };
    }
    catch {
        return {
            comparison: notCompared('The comparison failed because of a defect in this action, so the changes are not known.'),
            broken: (0,check_failed/* checkFailed */.s)(`The comparison with ${(0,display/* quoted */.TL)(name)}`)
        };
    }
}


/***/ }),

/***/ 76176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   HQ: () => (/* binding */ heldContent),
/* harmony export */   rV: () => (/* binding */ folderFilesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);


function heldContent(content) {
    if (content.form === 'file')
        return content;
    const { files } = content;
    const isLarge = files.length > _package_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR.entries ||
        files.reduce((sum, { size }) => sum + size, 0) > _package_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR.expandedBytes ||
        files.some(({ size }) => size > _package_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR.entryExpandedBytes);
    return {
        form: 'folder',
        files: files.map(file => ({ name: file.name, size: file.size, ...(isLarge ? {} : held(file)) }))
    };
}
function held(file) {
    try {
        return { bytes: file.read() };
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        const { doing, why, remedy } = error;
        return { refusal: { doing, why, remedy } };
    }
}
const sizeOf = (content) => content.form === 'file'
    ? content.bytes.length
    : content.files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
const folderFilesOf = ({ files }) => files.map(({ name, size, bytes, refusal }) => ({
    name,
    size,
    read: () => {
        if (refusal !== undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(refusal);
        return bytes === undefined ? Buffer.alloc(0) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}));


/***/ }),

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ appReport),
/* harmony export */   J: () => (/* binding */ packageReport)
/* harmony export */ });
function packageReport(pkg, file) {
    const { details } = pkg.manifest;
    return {
        name: details.displayName,
        description: details.description,
        creator: details.creator,
        sourceEnvironment: details.sourceEnvironment,
        exportedAt: details.createdTime,
        digest: pkg.digest,
        bytes: pkg.size,
        file
    };
}
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});


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


/***/ })

};
