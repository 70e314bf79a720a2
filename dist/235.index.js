export const id = 235;
export const ids = [235];
export const modules = {

/***/ 98235:
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
// EXTERNAL MODULE: ./lib/package/zip-entries.js + 1 modules
var zip_entries = __webpack_require__(34183);
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

// EXTERNAL MODULE: ./lib/package/rules/catalogue.js + 16 modules
var catalogue = __webpack_require__(8378);
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
;// CONCATENATED MODULE: ./lib/commands/checking/check-package.js













async function checkPackage(job, { budget: limits, over }) {
    const compare = await loadCompare(job);
    const budget = new package_budget/* Budget */.__(limits);
    const inspection = await inspect(job.content, (0,display/* quoted */.TL)(job.path), budget);
    const { recognised, archive, pkg, document } = inspection;
    const ruled = pkg === undefined || archive === undefined ? [] : (0,run_rules/* runRules */.xG)({ pkg, archive, document }, catalogue/* RUN_RULES */.g6, over);
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
        ...(comparison === undefined ? {} : { comparison })
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
    read = (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 44874))).readSources;
    return withSourcesRead(inspection);
}
const loadCompare = async ({ predecessor }) => predecessor?.content === undefined ? undefined : (await __webpack_require__.e(/* import() */ 885).then(__webpack_require__.bind(__webpack_require__, 32885))).compare;
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

/***/ 46119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MalformedSource)
/* harmony export */ });
class MalformedSource extends Error {
    name = 'MalformedSource';
    why;
    line;
    constructor(why, line) {
        super(`${why} (line ${line})`);
        this.why = why;
        this.line = line;
    }
}


/***/ }),

/***/ 33264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DOCUMENT_LIMITS: () => (/* binding */ DOCUMENT_LIMITS),
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var document_controls = __webpack_require__(37625);
;// CONCATENATED MODULE: ./lib/package/document/data-sources.js

const OTHERS = new Set(['ControlInfo', 'ResourceInfo', 'DynamicDataSourceInfo']);
const NAMED_FOR_DISPLAY = new Set(['OptionSetInfo', 'ViewInfo']);
const listOf = (entries) => (Array.isArray(entries) ? entries : []);
const isSample = (entry) => (0,json_text/* valueAt */.fK)(entry, 'IsSampleData') === true;
function dataSourcesIn(entries) {
    const sources = [];
    for (const entry of listOf(entries)) {
        const type = (0,json_text/* textAt */.$6)(entry, 'Type') ?? '';
        const shown = NAMED_FOR_DISPLAY.has(type) ? (0,json_text/* textAt */.$6)(entry, 'DisplayName') : undefined;
        const name = shown ?? (0,json_text/* textAt */.$6)(entry, 'Name');
        if (name === undefined || OTHERS.has(type) || isSample(entry))
            continue;
        const connector = (0,json_text/* textAt */.$6)(entry, 'ApiId')?.replace(/^.*\//s, '');
        const dataset = (0,json_text/* textAt */.$6)(entry, 'DatasetName');
        const table = (0,json_text/* textAt */.$6)(entry, 'TableName') ?? (0,json_text/* textAt */.$6)(entry, 'LogicalName');
        sources.push({
            name,
            type,
            ...(connector === undefined ? {} : { connector }),
            ...(dataset === undefined ? {} : { dataset }),
            ...(table === undefined ? {} : { table })
        });
    }
    return sources;
}
function importedTexts(entries, file, pointer) {
    return listOf(entries).flatMap((entry, at) => {
        const text = (0,json_text/* textAt */.$6)(entry, 'Data');
        return text === undefined || isSample(entry) ? [] : [{ file, pointer: `${pointer}/${at}/Data`, text }];
    });
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/document/malformed-source.js
var malformed_source = __webpack_require__(46119);
;// CONCATENATED MODULE: ./lib/package/document/document-reading.js






class DocumentReading {
    archive;
    faults = [];
    #what;
    #names;
    constructor(archive, what) {
        this.archive = archive;
        this.#what = what;
        this.#names = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    filesIn(folder, end = '') {
        const start = folder.toLowerCase();
        return [...this.#names].filter(([key]) => key.startsWith(start) && key.endsWith(end)).map(([, name]) => name);
    }
    has(name) {
        return this.#names.has(name.toLowerCase());
    }
    mentions(name, text) {
        const spelled = this.#names.get(name.toLowerCase());
        return spelled !== undefined && this.attempt(spelled, () => this.archive.read(spelled).includes(text)) === true;
    }
    json(name) {
        const spelled = this.#names.get(name.toLowerCase());
        if (spelled === undefined) {
            this.fault(name, `${(0,display/* plainText */.wh)(name)} is missing from ${(0,display/* plainText */.wh)(this.#what)}.`);
            return undefined;
        }
        const value = this.attempt(spelled, () => (0,json_text/* parseJson */.qF)(this.archive.read(spelled), `${spelled} in ${this.#what}`, spelled, this.archive.budget));
        if (value === undefined || (0,objects/* isObject */.G)(value))
            return value;
        this.fault(spelled, `${(0,display/* plainText */.wh)(spelled)} cannot be read: it is not a JSON object.`);
        return undefined;
    }
    fault(file, message, line) {
        this.faults.push({ file, message, ...(line === undefined ? {} : { line }) });
    }
    attempt(file, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ || error instanceof malformed_source/* MalformedSource */.x) || error instanceof package_budget/* OverBudget */.sg)
                throw error;
            const isSource = error instanceof malformed_source/* MalformedSource */.x;
            const what = isSource ? 'is not YAML as Power Apps Studio writes it' : 'cannot be read';
            const line = isSource ? error.line : lineOf(error);
            this.fault(file, `${(0,display/* plainText */.wh)(file)} ${what}: ${error.why.replace(/\.$/, '')}.`, line);
            return undefined;
        }
    }
}
const lineOf = (error) => error instanceof json_text/* MalformedJson */.iu ? error.position?.line : undefined;

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
;// CONCATENATED MODULE: ./lib/package/document/media.js


const FOLDER = 'Assets/';
function readMedia(reading, resources) {
    const names = new Map();
    for (const entry of Array.isArray(resources) ? resources : []) {
        const path = (0,json_text/* textAt */.$6)(entry, 'Path')?.replaceAll('\\', '/').toLowerCase();
        const name = (0,json_text/* textAt */.$6)(entry, 'Name');
        if (path !== undefined && name !== undefined)
            names.set(path, name);
    }
    return reading.filesIn(FOLDER).flatMap(file => {
        const bytes = reading.attempt(file, () => reading.archive.read(file));
        const name = names.get(file.toLowerCase()) ?? file.slice(FOLDER.length);
        return bytes === undefined ? [] : [{ name, bytes: bytes.length, digest: (0,digest/* digestOf */.o)(bytes) }];
    });
}

// EXTERNAL MODULE: ./lib/package/document/settings.js
var settings = __webpack_require__(10427);
;// CONCATENATED MODULE: ./lib/package/document/read-document.js









const DOCUMENT_LIMITS = { ...archive/* DEFAULT_LIMITS */.dR, entryExpandedBytes: 80 * 1024 * 1024 };
const DATA_SOURCES = 'References/DataSources.json';
const RESOURCES = 'References/Resources.json';
const TEMPLATES = 'References/Templates.json';
function readDocument(bytes, what, readSources, budget) {
    const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) };
    const reading = new DocumentReading((0,archive/* openArchive */.p_)(bytes, what, DOCUMENT_LIMITS, options), what);
    const header = reading.json('Header.json');
    const properties = reading.json('Properties.json');
    const { nodes, dataSources, media, texts, codeComponents } = reading.has(document_controls/* ENTITIES */.Ey)
        ? readOldContent(reading)
        : readContent(reading);
    const references = referencesIn(properties, reading.archive.budget);
    const sources = once(() => readSources?.(reading, nodes));
    const [structure, version, savedAt] = ['MSAppStructureVersion', 'DocVersion', 'LastSavedDateTimeUTC'].map(name => (0,json_text/* textAt */.$6)(header, name));
    return {
        ...(structure === undefined ? {} : { structure }),
        ...(version === undefined ? {} : { version }),
        ...(savedAt === undefined ? {} : { savedAt }),
        settings: (0,settings/* settingsIn */.RV)(properties),
        nodes,
        sources,
        dataSources,
        ...(references === undefined ? {} : { references }),
        codeComponents,
        media,
        texts: [...(0,settings/* textsIn */.Ej)(properties), ...texts],
        files: reading.archive.names,
        faults: reading.faults
    };
}
function readContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    controls.readFiles();
    const listed = reading.has(DATA_SOURCES) ? reading.json(DATA_SOURCES)?.['DataSources'] : undefined;
    const dataSources = dataSourcesIn(listed);
    const texts = importedTexts(listed, DATA_SOURCES, '/DataSources');
    const resources = reading.has(RESOURCES) ? reading.json(RESOURCES)?.['Resources'] : undefined;
    return {
        nodes: controls.nodes(),
        dataSources,
        texts,
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, resources)
    };
}
function codeComponentsIn(reading, { codeComponents }) {
    if (reading.mentions(TEMPLATES, 'PcfTemplates'))
        codeComponents.addTemplates(reading.json(TEMPLATES)?.['PcfTemplates']);
    return codeComponents.all();
}
function readOldContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    const content = reading.json(document_controls/* ENTITIES */.Ey) ?? {};
    controls.readEntities(content);
    controls.readFiles();
    const entities = content['Entities'];
    return {
        nodes: controls.nodes(),
        dataSources: dataSourcesIn(entities),
        texts: importedTexts(entities, document_controls/* ENTITIES */.Ey, '/Entities'),
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, entities)
    };
}
function referencesIn(properties, budget) {
    const text = (0,json_text/* textAt */.$6)(properties, 'LocalConnectionReferences');
    if (text === undefined)
        return undefined;
    try {
        const references = (0,json_text/* parseJson */.qF)(Buffer.from(text), 'LocalConnectionReferences', undefined, budget);
        return (0,objects/* isObject */.G)(references) ? Object.keys(references) : undefined;
    }
    catch (error) {
        if (error instanceof package_budget/* OverBudget */.sg)
            throw error;
        return undefined;
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 10427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);



const SETTINGS = new Set([
    'Name',
    'AppDescription',
    'DocumentAppType',
    'DocumentType',
    'DocumentLayoutWidth',
    'DocumentLayoutHeight',
    'DocumentLayoutOrientation',
    'DocumentLayoutScaleToFit',
    'DocumentLayoutMaintainAspectRatio',
    'DocumentLayoutLockOrientation',
    'ShowStatusBar',
    'DefaultConnectedDataSourceMaxGetRowsCount',
    'EnableInstrumentation',
    'InstrumentationKey',
    'ConnectionString',
    'ManualOfflineProfileId'
]);
function settingsIn(properties) {
    const settings = new Map();
    for (const name of SETTINGS) {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, name);
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
            settings.set(name, (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value));
    }
    for (const flag of flagsIn(properties))
        settings.set(`flag: ${flag}`, 'true');
    return settings;
}
function flagsIn(properties) {
    const map = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsMap');
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(map))
        return Object.keys(map).filter(flag => map[flag] === true);
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsKey');
    return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : [];
}
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'];
function textsIn(properties) {
    return TEXTS.flatMap(name => {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, name);
        return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }];
    });
}


/***/ })

};
