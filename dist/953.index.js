export const id = 953;
export const ids = [953];
export const modules = {

/***/ 42954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createPackageFinder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67742);






const MOST_FILES = 5_000;
const PASSED_OVER = new Set(['.git', 'node_modules', '__MACOSX']);
function createPackageFinder(workspace) {
    const shown = (path) => {
        const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
        const outside = inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inner);
        return (outside ? path : inner === '' ? '.' : inner).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    };
    const given = (path, folder) => ({
        path: shown(path),
        open: () => (folder ? openFolder(path) : openFile(path))
    });
    const at = async (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full).catch(() => undefined);
        return found === undefined ? undefined : given(full, found.isDirectory());
    };
    return {
        at,
        async find(patterns) {
            const excluded = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1).trim());
            const paths = new Map();
            for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
                const found = await matches(workspace, pattern, excluded);
                if (found.length === 0)
                    throw nothing(pattern, workspace);
                for (const { path, folder } of found)
                    paths.set(path, given(path, folder));
                if (paths.size > MOST_FILES)
                    throw tooMany(pattern);
            }
            return [...paths].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file);
        }
    };
}
async function matches(workspace, pattern, excluded) {
    const literal = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern)).catch(() => undefined);
    if (literal !== undefined)
        return inside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern), literal.isDirectory());
    if (!/[*?[{]/.test(pattern))
        return [];
    const found = [];
    for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, {
        cwd: workspace,
        exclude: ['**/node_modules/**', '**/.git/**', ...excluded]
    })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, name);
        const kind = await plainKind(path);
        if (kind === undefined || !(await liesIn(workspace, path)))
            continue;
        if (kind === 'file')
            found.push({ path, folder: false });
        else if (await holdsManifest(path))
            found.push({ path, folder: true });
        if (found.length > MOST_FILES)
            throw tooMany(pattern);
    }
    return found;
}
async function inside(path, folder) {
    if (!folder || (await holdsManifest(path)))
        return [{ path, folder }];
    const found = [];
    const open = [path];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place, { withFileTypes: true })) {
            const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, entry.name);
            if (PASSED_OVER.has(entry.name))
                continue;
            if (entry.isFile() && /\.zip$/i.test(entry.name))
                found.push({ path: inner, folder: false });
            else if (entry.isDirectory()) {
                if (await holdsManifest(inner))
                    found.push({ path: inner, folder: true });
                else
                    open.push(inner);
            }
            if (found.length + open.length > MOST_FILES)
                throw tooMany(path);
        }
    }
    return found.length === 0 ? [{ path, folder: true }] : found;
}
async function holdsManifest(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])).map(name => name.toLowerCase());
    return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'));
}
async function plainKind(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (found?.isFile() === true)
        return 'file';
    return found?.isDirectory() === true ? 'folder' : undefined;
}
async function liesIn(workspace, path) {
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)]);
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, real);
    return !inner.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inner);
}
async function openFile(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > _package_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR.packageBytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
                doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`,
                why: `it has ${size} bytes, more than the ${_package_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR.packageBytes} allowed`,
                remedy: 'No exported package is this large: leave it out of package-file.'
            });
        return { form: 'file', bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path) };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function openFolder(folder) {
    try {
        const files = [];
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
            if (!entry.isFile() || name.split('/').some(part => PASSED_OVER.has(part)))
                continue;
            files.push({ name, size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) });
            if (files.length > _package_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR.entries)
                break;
        }
        return { form: 'folder', files };
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
const unreadable = (path, error) => error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ
    ? error
    : new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
        doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(path)}`,
        why: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error),
        remedy: 'Check that the runner may read it.',
        cause: error
    });
const nothing = (pattern, workspace) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
    doing: `find the packages to check`,
    why: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(pattern)} names no file or folder`,
    remedy: `Correct package-file; paths and patterns start from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(workspace)}. In a workflow, actions/checkout has to run before.`
});
const tooMany = (pattern) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
    doing: 'find the packages to check',
    why: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
});


/***/ }),

/***/ 22683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ demandDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47990);


function demandDigest(wanted, digest, what) {
    if (wanted === undefined || (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDigest */ .V)(wanted, digest))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `use the package in ${what}`,
        why: `its digest is ${digest}, and package-digest asks for ${wanted}`,
        remedy: 'It is not the file that was meant: take the one the export step made, or correct package-digest.'
    });
}


/***/ }),

/***/ 94465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  f: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/flow-part.js




const FLOWS = 'Microsoft.Flow/flows/';
function readFlows(reading, resources, unread) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'flow')
            continue;
        const named = (0,package_resource/* displayNameOf */.Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} is listed, but ${(0,display/* quoted */.TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
            continue;
        }
        const flow = reading.attempt(file, () => readFlow(reading, key, named, file));
        if (flow === undefined)
            unread.add(key);
        else
            flows.push(flow);
    }
    reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`);
    const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectorsName === undefined ? ['apisMap.json'] : []),
        ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,json_text/* textAt */.$6)(definition, 'name') ?? key,
        displayName: (0,json_text/* textAt */.$6)(definition, 'properties', 'displayName') ?? named,
        names: {
            definition: file,
            ...(connectorsName === undefined ? {} : { connectors: connectorsName }),
            ...(connectionsName === undefined ? {} : { connections: connectionsName })
        },
        bytes,
        definition,
        connectors: readMap(reading, connectorsName),
        connections: readMap(reading, connectionsName),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, file) {
    if (file === undefined)
        return (0,json_text/* safeMap */.Ek)([]);
    return (0,json_text/* safeMap */.Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw malformed(reading, file, `what ${(0,display/* quoted */.TL)(name)} maps to is no text`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,json_text/* isObject */.Gv)(value))
        return value;
    throw malformed(reading, file, 'it is not a JSON object');
}
const malformed = (reading, file, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export: export the package again.'
});
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)));
    const paths = (0,json_text/* valueAt */.fK)(manifest, 'flowAssets', 'assetPaths');
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}
function reportStrays(reading, resources) {
    const known = new Set(Object.keys(resources).map(key => key.toLowerCase()));
    const strays = new Map();
    for (const name of reading.left(FLOWS)) {
        const [folder, ...rest] = name.slice(FLOWS.length).split('/');
        if (folder === undefined || rest.length === 0 || known.has(folder.toLowerCase()))
            continue;
        const names = strays.get(folder);
        if (names === undefined)
            strays.set(folder, [name]);
        else
            names.push(name);
    }
    for (const [folder, names] of strays) {
        reading.claim(...names);
        reading.warnings.push(`The folder ${(0,display/* quoted */.TL)(FLOWS + folder)} belongs to no listed flow and is left out.`);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
;// CONCATENATED MODULE: ./lib/package/manifest.js





const MOST_RESOURCES = 10_000;
const manifest_text = schemas/* string */.YjP().catch('');
const optionalText = schemas/* string */.YjP().nullish();
const Details = schemas/* looseObject */._H3({
    displayName: manifest_text,
    description: manifest_text,
    createdTime: manifest_text,
    packageTelemetryId: manifest_text,
    creator: manifest_text,
    sourceEnvironment: manifest_text
});
const Resource = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().min(1),
    id: optionalText,
    name: optionalText,
    suggestedId: optionalText,
    creationType: optionalText,
    suggestedCreationType: optionalText,
    selectedCreationType: optionalText,
    details: schemas/* looseObject */._H3({
        displayName: optionalText,
        iconUri: optionalText,
        comment: optionalText
    })
        .nullish(),
    configurableBy: optionalText,
    hierarchy: optionalText,
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).nullish()
});
function parseManifest(bytes, what) {
    const value = (0,json_text/* parseJson */.qF)(bytes, what);
    if (!(0,json_text/* isObject */.Gv)(value))
        throw manifest_malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,json_text/* isObject */.Gv)(resources))
        throw manifest_malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw manifest_malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,json_text/* isObject */.Gv)(details) ? details : {}, read_once/* READ_ONCE */.N),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
        file: value
    };
}
function resourceOf(key, entry, what) {
    const result = Resource.safeParse(entry, read_once/* READ_ONCE */.N);
    if (!result.success) {
        const faults = result.error.issues.map(({ path, message }) => (0,display/* plainText */.wh)(`${path.join('.') || 'it'}: ${message}`));
        throw manifest_malformed(what, `its resource ${(0,display/* quoted */.TL)(key)} is malformed (${(0,display/* listed */.KE)(faults, 3)})`);
    }
    return entry;
}
const manifest_malformed = (what, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else: export the package again.'
});

// EXTERNAL MODULE: ./lib/package/reading.js
var reading = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/package/app-package.js











function readPackage(bytes, what) {
    const archive = openPackage(bytes, what);
    return readParts(new reading/* Reading */.z(archive, (0,display/* plainText */.wh)(what, 300)), { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length });
}
function readParts(reading, file) {
    const manifest = parseManifest(reading.take('manifest.json'), `manifest.json of ${reading.what}`);
    const { resources } = manifest;
    const rootKey = (0,package_resource/* rootOf */.I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists neither an app nor a flow, but ${kindsIn(resources)}`,
            remedy: 'Export the app, or the flow, as a package again.'
        });
    const kind = (0,package_resource/* kindOf */.I)(root) === 'app' ? 'app' : 'flow';
    const unread = new Set();
    const app = kind === 'app' ? readAppOf(reading, rootKey, (0,package_resource/* displayNameOf */.Nv)(root, rootKey), unread) : undefined;
    const flows = readFlows(reading, resources, unread);
    const flowAssets = readFlowManifest(reading);
    const others = reading.left().flatMap(name => {
        const bytes = reading.attempt(name, () => reading.take(name));
        return bytes === undefined ? [] : [{ name, bytes }];
    });
    return {
        ...file,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        unread,
        warnings: shortened([
            ...reading.archive.oddities.map(oddity => `Not as it was exported: ${oddity}.`),
            ...reading.warnings
        ])
    };
}
function readAppOf(reading, key, displayName, unread) {
    const faults = reading.faults.length;
    const app = reading.attempt('Microsoft.PowerApps/apps', () => (0,app_part/* readApp */.b)(reading, displayName));
    if (reading.faults.length > faults)
        unread.add(key);
    return app;
}
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more oddities of this kind.`]
    : [...warnings];
function openPackage(bytes, what) {
    const archive = openZip(bytes, what);
    const recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what) {
    try {
        return (0,archive/* openArchive */.p_)(bytes, what);
    }
    catch (error) {
        const recognised = (0,recognise/* recognise */.G)(bytes);
        if (recognised.kind === 'damaged-zip')
            throw error;
        throw notPackage(what, recognised, error);
    }
}
const notPackage = (what, recognised, cause) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
});
function kindsIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,display/* quoted */.TL)(type)));
    return types.size === 0 ? 'nothing at all' : (0,display/* listed */.KE)([...types], 5);
}


/***/ }),

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readApp),
/* harmony export */   u: () => (/* binding */ documentPathOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);



const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(displayName)} is listed, but no folder below ${APPS} holds one.`);
        return undefined;
    }
    reading.claim(chosen.name);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
function candidateNamed(reading, displayName) {
    let first;
    let fault;
    for (const folder of foldersOf(reading)) {
        try {
            const app = candidateIn(reading, folder);
            if (app?.displayName === displayName)
                return app;
            first ??= app;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
                throw error;
            fault ??= error;
        }
    }
    if (first === undefined && fault !== undefined)
        throw fault;
    return first;
}
function candidateIn(reading, folder) {
    const name = reading.find(`${APPS}${folder}/${folder}.json`);
    if (name === undefined)
        return undefined;
    const file = reading.parse(name, reading.archive.read(name));
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(file) || !(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    return { folder, name, file, template, displayName: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'displayName') ?? '' };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'appVersion');
    return {
        folder,
        template,
        file,
        fileName: name,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry[1])));
}
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and it could be any of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not where its JSON says (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '')}); ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(only)} is taken.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name).toLowerCase()))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-)+/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value).toLowerCase());
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return parts;
}
function reportStrays(reading, folder) {
    const strays = reading.left(APPS);
    if (strays.length === 0)
        return;
    reading.claim(...strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length} file${beside.length === 1 ? '' : 's'} in the app's folder belong to no part of it (left over from earlier exports?) and are left out.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(APPS + other)} belongs to no listed app and is left out.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export: export it again.'
});


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


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
        for (const [name, reference] of Object.entries((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);


class Reading {
    archive;
    what;
    warnings = [];
    faults = [];
    #left;
    #tolerant;
    constructor(archive, what, { tolerant = false } = {}) {
        this.archive = archive;
        this.what = what;
        this.#tolerant = tolerant;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    attempt(file, read) {
        if (!this.#tolerant)
            return read();
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
                throw error;
            this.faults.push({ file: error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedJson */ .iu ? (error.file ?? file) : file, error });
            return undefined;
        }
    }
    claim(...names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim(name);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, `${name} in ${this.what}`, name);
    }
}


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => start + pointerOf(link)
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link) {
    const parts = [];
    for (let at = link; at !== undefined; at = at.up)
        parts.push(at.key);
    return (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(...parts.toReversed());
}


/***/ }),

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63816);

const SHAPES = [
    { kind: 'the key of a storage account', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a link with a signature', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a link with the key of a function',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a client secret of Microsoft Entra',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an access key of Amazon Web Services',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an access key of Amazon Web Services',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a token of GitHub', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a token of GitHub', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a token of GitLab', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'a token of npm', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a token of Slack', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a webhook of Slack',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a webhook of Teams', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a webhook of Teams',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a webhook of Discord',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a token of a Telegram bot', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a key of Google', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a client secret of Google', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a key of SendGrid', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a key of Stripe', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'a key of OpenAI or Anthropic',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'a key of OpenAI',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in an address',
        hint: '://',
        pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
    },
    {
        kind: 'a password in a connection string',
        hint: ';',
        pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
        demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
    }
];
const LONGEST_MATCH = 8_000;
function endOf(text, start, matched) {
    let end = matched;
    if (end - start >= LONGEST_MATCH)
        while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? ''))
            end += 1;
    return end;
}
const SHORTEST = 12;
function shapedSecrets(text) {
    if (text.length < SHORTEST)
        return [];
    const spots = privateKeys(text);
    for (const { kind, hint, pattern, demand } of SHAPES) {
        if (!text.includes(hint))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [whole, before = ''] = match;
            const end = endOf(text, match.index, match.index + whole.length);
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
                continue;
            spots.push({ kind, start: match.index + before.length, end });
        }
    }
    return spots;
}
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const LONGEST_KEY = 20_000;
function privateKeys(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return [];
    const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }));
    return begins.flatMap(({ start, body }, at) => {
        const next = begins[at + 1]?.start ?? text.length;
        const rest = text.slice(body, Math.min(body + LONGEST_KEY, next));
        const last = END.exec(rest);
        const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index;
        const inside = rest.slice(0, length);
        return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
            ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
            : [];
    });
}
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g;
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g;
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi;
function namedSecrets(text) {
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
            add(`a value called a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
                add(`a value called a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('what a header signs in with', match.index + match[0].length, value);
    }
    return spots;
}
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{';
function nameBefore(text, start) {
    let end = start;
    while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? ''))
        end -= 1;
    const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? '';
    if (!/^value$/i.test(name))
        return name;
    return (/["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(text.slice(Math.max(0, end - 80), end - name.length))?.[1] ?? name);
}
function isCredentials(value) {
    const [, scheme = '', given = ''] = /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? [];
    return given !== '' && signsIn(scheme, given);
}
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
const isUserAndPassword = (given) => /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
    /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'));
function concealSecrets(text) {
    const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start);
    let clean = '';
    let at = 0;
    for (const { start, end } of spots) {
        if (end <= at)
            continue;
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = end;
    }
    return clean + text.slice(at);
}


/***/ }),

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   h8: () => (/* binding */ isLikely),
/* harmony export */   o9: () => (/* binding */ MENTIONS_SECRETS),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports entropyOf, looksLikePassword */
const PASSWORD = /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i;
const KEY = /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i;
function plain(name) {
    const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '');
    return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '');
}
const LONGEST_NAME = 120;
function secretName(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const words = plain(name);
    if (/^(?:token|key token)$/i.test(words) || KEY.test(words))
        return 'key';
    return PASSWORD.test(words) ? 'password' : undefined;
}
const MENTIONS_SECRETS = /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i;
const STAND_IN = /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i;
const WORDS = /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i;
const BRACKETS = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
];
function isPlaceholder(value) {
    const text = value.trim();
    return (text === '' ||
        (text.startsWith('@') && !text.startsWith('@@')) ||
        text.includes('@{') ||
        BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
        WORDS.test(text) ||
        isOneCharacter(text) ||
        STAND_IN.test(text.slice(0, 200)));
}
function isOneCharacter(text) {
    for (let at = 1; at < text.length && at < 100; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}
function entropyOf(text) {
    const head = text.slice(0, 400);
    const counts = new Map();
    for (const character of head.split(''))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / head.length) * Math.log2(count / head.length);
    return bits;
}
const LONGEST_SECRET = 7_999;
const looksRandom = (value) => value.length >= 12 &&
    value.length <= LONGEST_SECRET &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\s/.test(value) &&
    !/^https?:\/\//i.test(value) &&
    entropyOf(value) > 3;
function looksLikePassword(value) {
    if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length;
    return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value));
}
const isLikely = (name, value) => !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)));


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* unused harmony exports positionOf, positionsOf, withLine */
const pointerTo = (...parts) => parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const positionOf = (text, pointer) => positionsOf(text, [pointer]).get(pointer);
function positionsOf(text, pointers) {
    const root = newNode();
    const nodes = new Map();
    for (const pointer of pointers)
        nodes.set(pointer, nodeAt(root, pointer));
    scan(text, root);
    const reached = [...nodes].filter(([, node]) => isReached(node));
    const places = linesOf(text, reached.map(([, { offset }]) => offset));
    return new Map(reached.flatMap(([pointer, { offset }]) => {
        const place = places.get(offset);
        return place === undefined ? [] : [[pointer, place]];
    }));
}
const withLine = (finding, textOf) => withLines([finding], textOf)[0] ?? finding;
function withLines(findings, textOf) {
    const wanted = new Map();
    for (const { place } of findings) {
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            continue;
        const pointers = wanted.get(place.file);
        if (pointers === undefined)
            wanted.set(place.file, new Set([place.pointer]));
        else
            pointers.add(place.pointer);
    }
    const known = new Map();
    for (const [file, pointers] of wanted) {
        const text = textOf(file);
        if (text !== undefined)
            known.set(file, positionsOf(text, pointers));
    }
    return findings.map(finding => {
        const { place } = finding;
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            return finding;
        const position = known.get(place.file)?.get(place.pointer);
        return position === undefined ? finding : { ...finding, place: { ...place, ...position } };
    });
}
const newNode = (parent) => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 });
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return newNode();
    let node = root;
    for (const part of pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.children.get(key) ?? newNode(node);
        node.children.set(key, next);
        node = next;
    }
    return node;
}
function isReached(node) {
    let current = node;
    if (current.visits === 0)
        return false;
    for (; current.parent !== undefined; current = current.parent)
        if (current.visits === 0 || current.during !== current.parent.visits)
            return false;
    return true;
}
function visit(node, offset) {
    node.offset = offset;
    node.visits += 1;
    node.during = node.parent?.visits ?? 0;
}
function scan(text, root) {
    const open = [];
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0);
    if (at >= text.length)
        return;
    let node = root;
    visit(root, at);
    for (;;) {
        const first = text[at];
        if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
            open.push({ node, array: first === '[', index: -1 });
            at = afterBlanks(text, at + 1);
            if (text[at] === '}' || text[at] === ']') {
                open.pop();
                at += 1;
            }
        }
        else
            at = afterValue(text, at);
        let inside = open.at(-1);
        if (inside === undefined)
            return;
        at = afterBlanks(text, at);
        while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
            open.pop();
            inside = open.at(-1);
            at = afterBlanks(text, at + 1);
        }
        if (inside === undefined || at >= text.length)
            return;
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
        else if (inside.index >= 0)
            return;
        inside.index += 1;
        const start = at;
        let key = String(inside.index);
        if (!inside.array) {
            if (text[at] !== '"')
                return;
            at = afterString(text, at);
            key = keyIn(text.slice(start, at));
            at = afterBlanks(text, at);
            if (text[at] !== ':')
                return;
            at = afterBlanks(text, at + 1);
        }
        node = inside.node.children.get(key);
        if (node !== undefined)
            visit(node, start);
    }
}
function keyIn(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at + 1;
    }
    return text.length;
}
function afterValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '"')
            at = afterString(text, at);
        else {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            else if (depth === 0 && at > start && ', \t\n\r'.includes(character))
                return at;
            if (depth < 0)
                return Math.max(at, start + 1);
            at += 1;
        }
        if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']'))
            return at;
    }
    return text.length;
}
function linesOf(text, offsets) {
    const places = new Map();
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
const LONGEST_POINTER = 2000;
const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        let count = 0;
        if (expired())
            return [...findings, tooLong(rule.id)];
        for (const found of rule.look(subject)) {
            count += 1;
            if (count > MOST_OF_A_RULE)
                continue;
            findings.push({
                rule: rule.id,
                severity: rule.severity,
                message: found.message,
                ...(found.place === undefined ? {} : { place: bounded(found.place) }),
                consequence: found.consequence ?? rule.consequence,
                remedy: found.remedy ?? rule.remedy
            });
            if (count % 64 === 0 && expired())
                return [...findings, tooLong(rule.id)];
        }
        if (count > MOST_OF_A_RULE)
            findings.push({
                rule: rule.id,
                severity: rule.severity,
                message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
                consequence: rule.consequence,
                remedy: rule.remedy
            });
    }
    return findings;
}
const bounded = (place) => (place.pointer?.length ?? 0) > LONGEST_POINTER ? { ...place, pointer: undefined } : place;
const WEIGHT = { error: 0, warning: 1, note: 2 };
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked in the time a check may take.',
    consequence: 'What the rest of the package holds is not known.',
    remedy: 'No exported package takes this long: do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check was stopped at the rule ${at}: it took longer than it may.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});


/***/ }),

/***/ 36381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ PACKAGE_RULES),
  a: () => (/* binding */ STRUCTURE_RULES)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
;// CONCATENATED MODULE: ./lib/package/rules/structure/places.js



const MANIFEST = 'manifest.json';
const FLOWS = 'Microsoft.Flow/flows/';
const APPS = 'Microsoft.PowerApps/apps/';
const EDITED_IS_REFUSED = 'Of packages whose resources were edited, a third party measured that they are refused with HTTP 400 or a bare InternalServerError.';
const NEVER_SEEN = 'No export was ever seen like this; what the importer makes of it is not known.';
const EXPORT_AGAIN = 'Export the package again; the service accepts no package whose resources were edited.';
const NOUNS = {
    app: 'app',
    flow: 'flow',
    connector: 'connector',
    connection: 'connection',
    entity: 'entity',
    picklist: 'picklist',
    unknown: 'resource'
};
const called = (resource, key) => `${NOUNS[(0,package_resource/* kindOf */.I)(resource)]} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`;
const resourcePlace = (key, resource, ...fields) => ({
    file: MANIFEST,
    pointer: (0,position/* pointerTo */.xH)('resources', key, ...fields),
    name: called(resource, key)
});
const flowPlace = (flow, pointer) => ({
    file: flow.names.definition,
    pointer,
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}`
});
const byKey = (resources) => new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]));
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function lackedBy(one, other) {
    const there = new Set([...other].map(text => text.toLowerCase()));
    return [...new Set(one)].filter(text => !there.has(text.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/app.js






const PROPERTIES = ['appDefinitionTemplate', 'properties'];
const appPlace = (app, ...fields) => ({
    file: app.fileName,
    pointer: (0,position/* pointerTo */.xH)(...PROPERTIES, ...fields),
    name: `app ${(0,display/* quoted */.TL)(app.displayName)}`
});
const missingApp = {
    id: 'missing-app',
    severity: 'error',
    about: 'The app that the manifest lists is in the package.',
    consequence: 'There is no app to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, kind, resources, rootKey, unread } }) {
        const root = resources[rootKey];
        if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey))
            return;
        yield {
            message: `The manifest lists an app whose files are not in the package: no folder below ${APPS} holds one.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const misplacedDocument = {
    id: 'misplaced-document',
    severity: 'warning',
    about: "The app's document is where the app's JSON says.",
    consequence: 'The import may fail, since the service goes by the link. Nobody saw its answer.',
    remedy: 'It was renamed after the export, and the import may fail for it: export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        const path = (0,app_part/* documentPathOf */.u)(app.template);
        if (path?.toLowerCase() === app.documentName.toLowerCase())
            return;
        const uri = ['appUris', 'documentUri', 'value'];
        yield {
            message: `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, not where the app's JSON says: ${(0,display/* quoted */.TL)(path ?? '')}.`,
            place: appPlace(app, ...(path === undefined ? [] : uri))
        };
    }
};
const appName = {
    id: 'app-name-differs',
    severity: 'warning',
    about: 'The app is called the same in the manifest and in its own JSON.',
    consequence: "One of the names is not the app's: the package may hold another app than its manifest says. What the importer takes is not known.",
    remedy: 'Files of two exports were mixed, or one name was edited: export the package again.',
    *look({ pkg: { app, resources, rootKey } }) {
        const listedName = resources[rootKey]?.details?.displayName;
        if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName)
            return;
        yield {
            message: `The manifest calls the app ${(0,display/* quoted */.TL)(listedName)}, its own JSON ${(0,display/* quoted */.TL)(app.displayName)}.`,
            place: appPlace(app, 'displayName')
        };
    }
};
const KEY_PLACES = [
    ['id'],
    ['sharedConnectionId'],
    ['parameterHints', 'workflowName', 'value'],
    ['parameterHintsV2', 'workflowName', 'value']
];
const unknownKeyInApp = {
    id: 'unknown-key-in-app',
    severity: 'error',
    about: "The app's connection references lead to resources of the manifest.",
    consequence: "The app's reference cannot be bound to anything. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, resources } }) {
        if (app === undefined)
            return;
        const known = byKey(resources);
        for (const [id, reference] of Object.entries(app.connectionReferences)) {
            const places = KEY_PLACES.filter(path => {
                const key = (0,json_text/* textAt */.$6)(reference, ...path);
                return key !== undefined && !known.has(key.toLowerCase());
            });
            const [first] = places;
            if (first === undefined)
                continue;
            const unknown = [...new Set(places.map(path => (0,json_text/* textAt */.$6)(reference, ...path) ?? ''))];
            yield {
                message: `The app uses ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? 'a connection')} as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}, which the manifest does not list.`,
                place: appPlace(app, 'connectionReferences', id, ...first)
            };
        }
    }
};
function countsOf(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
    return counts;
}
const neededBy = (app) => Object.values(app.connectionReferences).flatMap(reference => [
    (0,json_text/* textAt */.$6)(reference, 'id'),
    (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
    (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value') ??
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
].filter(key => key !== undefined));
const times = (count) => (count === 1 ? 'once' : `${count} times`);
function* differences({ resources }, app, root, place) {
    const known = byKey(resources);
    const has = countsOf(root.dependsOn ?? []);
    const needs = countsOf(neededBy(app));
    for (const key of new Set([...has.keys(), ...needs.keys()])) {
        const resource = known.get(key);
        if (resource === undefined || !['connector', 'connection', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0];
        if (had === needed)
            continue;
        const what = called(resource, key);
        yield {
            message: needed === 0
                ? `The manifest says the app depends on the ${what}, which the app does not use.`
                : had === 0
                    ? `The app uses the ${what}, which the manifest does not say it depends on.`
                    : `The app uses the ${what} ${times(needed)}, and the manifest says it depends on it ${times(had)}.`,
            place
        };
    }
}
const appPrerequisites = {
    id: 'app-prerequisites',
    severity: 'warning',
    about: 'What the app depends on in the manifest is what its connection references lead to, each as often as there.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg }) {
        const { app, resources, rootKey } = pkg;
        const root = resources[rootKey];
        if (app !== undefined && root !== undefined)
            yield* differences(pkg, app, root, resourcePlace(rootKey, root, 'dependsOn'));
    }
};
const APP_RULES = [
    missingApp,
    misplacedDocument,
    appName,
    unknownKeyInApp,
    appPrerequisites
];

// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
;// CONCATENATED MODULE: ./lib/package/rules/structure/app-files.js




const missingFile = {
    id: 'missing-app-file',
    severity: 'warning',
    about: "The files that the app's JSON links to, its logo and identity among them, are in the package.",
    consequence: 'The import may fail, or the app arrives without them. Nobody saw which.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, archive }) {
        if (app === undefined)
            return;
        const there = new Set(archive.names.map(name => name.toLowerCase()));
        const start = `/${app.folder}/`;
        for (const leaf of (0,leaves/* leavesOf */.w)(app.template, (0,position/* pointerTo */.xH)('appDefinitionTemplate'))) {
            if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text))
                continue;
            if (!there.has(`${APPS}${leaf.text.slice(1)}`.toLowerCase()))
                yield {
                    message: `The app's JSON links to a file that is not in the package: ${(0,display/* quoted */.TL)(leaf.text)}.`,
                    place: { file: app.fileName, pointer: leaf.pointer() }
                };
        }
    }
};
const referencesOfDocument = {
    id: 'reference-not-in-document',
    severity: 'warning',
    about: "The app's JSON and its document name the same connection references.",
    consequence: `${NEVER_SEEN} The app's formulas may find no connection.`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, document }) {
        if (app === undefined || document?.references === undefined)
            return;
        const own = Object.keys(app.connectionReferences);
        const place = {
            file: app.fileName,
            pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', 'properties', 'connectionReferences')
        };
        const surplus = lackedBy(own, document.references);
        if (surplus.length > 0)
            yield {
                message: `The document knows nothing of the connection references ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
                place
            };
        const absent = lackedBy(document.references, own);
        if (absent.length > 0)
            yield {
                message: `The app's JSON lacks connection references of the document: ${(0,display/* listed */.KE)(absent.map(display/* quoted */.TL), 5)}.`,
                place
            };
    }
};
const APP_FILE_RULES = [missingFile, referencesOfDocument];

;// CONCATENATED MODULE: ./lib/package/rules/structure/creation-types.js



const KNOWN = new Set(['new', 'update', 'existing', 'overwrite', 'merge']);
const offeredBy = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
const missingSuggestion = {
    id: 'missing-suggested-creation-type',
    severity: 'warning',
    about: 'Every resource says how it is suggested to be imported.',
    consequence: 'The import has no preselection for it. Connectors of published templates lack it, and nobody reported trouble; of other kinds it was never seen.',
    remedy: 'Say under "resources" what is to become of it, or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!resource.suggestedCreationType && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The ${called(resource, key)} has no suggestedCreationType.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownCreationType = {
    id: 'unknown-creation-type',
    severity: 'warning',
    about: 'Creation types are New, Update, Existing, or of old packages Overwrite and Merge; a suggestion is one of them.',
    consequence: 'The service answers a creation type it does not know, or a list of them, with an unsupported creation type.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            if (suggested && !KNOWN.has(suggested.toLowerCase()))
                yield {
                    message: `The ${called(resource, key)} is suggested to be imported as ${(0,display/* quoted */.TL)(suggested)}.`,
                    place: resourcePlace(key, resource, 'suggestedCreationType')
                };
            const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()));
            if (unknown.length > 0)
                yield {
                    message: `The ${called(resource, key)} can be imported as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 5)}.`,
                    place: resourcePlace(key, resource, 'creationType')
                };
        }
    }
};
const suggestionNotOffered = {
    id: 'suggestion-not-offered',
    severity: 'warning',
    about: 'The suggested creation type is one of those the resource offers.',
    consequence: NEVER_SEEN,
    remedy: 'Say under "resources" what is to become of it, or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            const offered = offeredBy(resource);
            if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0)
                continue;
            if (offered.some(type => type.toLowerCase() === suggested.toLowerCase()))
                continue;
            yield {
                message: `The ${called(resource, key)} is suggested to be imported as ${(0,display/* quoted */.TL)(suggested)}, and offers ${(0,display/* listed */.KE)(offered.map(display/* quoted */.TL), 5)}.`,
                place: resourcePlace(key, resource, 'suggestedCreationType')
            };
        }
    }
};
const CREATION_TYPE_RULES = [
    missingSuggestion,
    unknownCreationType,
    suggestionNotOffered
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-files.js





const flowsIn = (resources) => Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
const missingFlow = {
    id: 'missing-flow',
    severity: 'error',
    about: 'The definitions of all flows that the manifest lists are in the package.',
    consequence: 'There is no flow to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flows, unread } }) {
        const present = new Set(flows.map(({ key }) => key));
        for (const [key, resource] of flowsIn(resources))
            if (!present.has(key) && !unread.has(key))
                yield {
                    message: `The manifest lists the flow ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}, whose definition is missing.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const missingFlowManifest = {
    id: 'missing-flow-manifest',
    severity: 'error',
    about: 'A package with flows has Microsoft.Flow/flows/manifest.json.',
    consequence: 'The importer answers MissingPackageManifest (seen by a third party).',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flowAssets } }) {
        const [flow] = flowsIn(resources);
        if (flow === undefined || flowAssets !== undefined)
            return;
        yield {
            message: `${FLOWS}manifest.json is missing; the importer answers MissingPackageManifest.`,
            place: resourcePlace(flow[0], flow[1])
        };
    }
};
const unlistedFlow = {
    id: 'unlisted-flow',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
    consequence: 'The flow may not be imported. Nobody saw it.',
    remedy: 'The package was put together by hand; export it again if its flows do not arrive.',
    *look({ pkg: { resources, flowAssets } }) {
        const flows = flowsIn(resources);
        if (flowAssets === undefined || flows.length === 0)
            return;
        const assets = new Set(flowAssets.map(key => key.toLowerCase()));
        const left = flows.filter(([key]) => !assets.has(key.toLowerCase()));
        if (left.length > 0)
            yield {
                message: `${FLOWS}manifest.json leaves out ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`,
                place: { file: `${FLOWS}manifest.json`, pointer: '/flowAssets/assetPaths' }
            };
    }
};
const surplusFlowAsset = {
    id: 'surplus-flow-asset',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists nothing but flows of the package, each once.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, flowAssets = [] } }) {
        const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()));
        for (const [at, key] of flowAssets.entries())
            if (!left.delete(key.toLowerCase()))
                yield {
                    message: `${FLOWS}manifest.json lists ${(0,display/* quoted */.TL)(key)}, which is no flow of the manifest or is listed before.`,
                    place: { file: `${FLOWS}manifest.json`, pointer: (0,position/* pointerTo */.xH)('flowAssets', 'assetPaths', at) }
                };
    }
};
const missingFlowMap = {
    id: 'missing-flow-map',
    severity: 'error',
    about: 'Every flow has its apisMap.json and connectionsMap.json.',
    consequence: 'The importer answers PackageFlowMissingConnectionMap where the map of connections is missing.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const map of flow.missingMaps ?? [])
                yield {
                    message: map === 'connectionsMap.json'
                        ? `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no connectionsMap.json; the importer answers PackageFlowMissingConnectionMap.`
                        : `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${map}.`,
                    place: flowPlace(flow, '')
                };
    }
};
const workflowOf = (flow) => {
    const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
    return (0,json_text/* isObject */.Gv)(workflow) && (0,json_text/* isObject */.Gv)(workflow['triggers']) && (0,json_text/* isObject */.Gv)(workflow['actions']) ? workflow : undefined;
};
const malformedDefinition = {
    id: 'malformed-flow-definition',
    severity: 'error',
    about: 'definition.json holds a flow: properties.definition with triggers and actions.',
    consequence: 'The importer answers MalformedFlowAssetFlowDefinition to definitions it cannot read (seen with hand-edited ones).',
    remedy: 'Undo the edit, or export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (workflowOf(flow) !== undefined)
                continue;
            const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
            const where = (0,json_text/* isObject */.Gv)(workflow) ? '/properties/definition' : '';
            yield {
                message: `The definition of the flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${(0,json_text/* isObject */.Gv)(workflow) ? 'triggers or no actions' : '"properties.definition"'}.`,
                place: flowPlace(flow, where)
            };
        }
    }
};
const flowIdentity = {
    id: 'flow-identity',
    severity: 'warning',
    about: "A flow's definition has the flow's own id as its name and at the end of its id; it is never the resource key.",
    consequence: 'The importer was seen to refuse definitions it cannot make sense of, as MalformedFlowAssetFlowDefinition; of this it is not known.',
    remedy: 'The definition was written by hand or comes from another flow: export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const { definition, key, displayName } = flow;
            const name = (0,json_text/* textAt */.$6)(definition, 'name');
            const id = (0,json_text/* textAt */.$6)(definition, 'id');
            if (name === undefined)
                yield { message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has no name.`, place: flowPlace(flow, '') };
            else if (name.toLowerCase() === key.toLowerCase())
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the resource key as its name, not the flow's own id.`,
                    place: flowPlace(flow, '/name')
                };
            else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} is called ${(0,display/* quoted */.TL)(name)}, and its id ends otherwise.`,
                    place: flowPlace(flow, '/id')
                };
        }
    }
};
const flowName = {
    id: 'flow-name-differs',
    severity: 'warning',
    about: 'A flow is called the same in the manifest and in its definition.',
    consequence: 'The flow may arrive under either name; one published package is like this.',
    remedy: 'Set the name under "resources", or export the package again.',
    *look({ pkg: { flows, resources } }) {
        for (const flow of flows) {
            const listedName = resources[flow.key]?.details?.displayName;
            const own = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'displayName');
            if (!listedName || own === undefined || listedName === own)
                continue;
            yield {
                message: `The manifest calls the flow ${(0,display/* quoted */.TL)(listedName)}, its definition ${(0,display/* quoted */.TL)(own)}.`,
                place: flowPlace(flow, '/properties/displayName')
            };
        }
    }
};
const flowTrigger = {
    id: 'flow-trigger',
    severity: 'warning',
    about: 'A flow has exactly one trigger.',
    consequence: 'A flow without a trigger never runs, one with several was never seen; whether the importer refuses them is not known.',
    remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const workflow = workflowOf(flow);
            if (workflow === undefined)
                continue;
            const triggers = workflow['triggers'];
            const count = (0,json_text/* isObject */.Gv)(triggers) ? Object.keys(triggers).length : 0;
            if (count !== 1)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
                    place: flowPlace(flow, '/properties/definition/triggers')
                };
        }
    }
};
const FLOW_FILE_RULES = [
    missingFlow,
    missingFlowManifest,
    unlistedFlow,
    surplusFlowAsset,
    missingFlowMap,
    malformedDefinition,
    flowIdentity,
    flowName,
    flowTrigger
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-steps.js


const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'triggers'), (0,position/* pointerTo */.xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,json_text/* valueAt */.fK)(definition, ...DEFINITION, 'actions'), (0,position/* pointerTo */.xH)(...DEFINITION, 'actions'));
    yield* triggers;
    const open = [actions];
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
        const next = steps.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        open.push(...innerOf(next.value).toReversed());
    }
}
function* stepsIn(kind, among, pointer) {
    if (!(0,json_text/* isObject */.Gv)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,json_text/* isObject */.Gv)(step))
            yield { kind, name, step, pointer: pointer + (0,position/* pointerTo */.xH)(name), among };
}
function innerOf({ step, pointer }) {
    const { cases } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,json_text/* isObject */.Gv)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,json_text/* valueAt */.fK)(step, ...path);
        return (0,json_text/* isObject */.Gv)(among) ? [stepsIn('action', among, pointer + (0,position/* pointerTo */.xH)(...path))] : [];
    });
}
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,json_text/* valueAt */.fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,json_text/* valueAt */.fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: pointer + (0,position/* pointerTo */.xH)('inputs', 'host', ...path) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-references.js






const unknownKeyInFlow = {
    id: 'unknown-key-in-flow',
    severity: 'error',
    about: "A flow's maps lead to resources of the manifest.",
    consequence: "The flow's reference cannot be bound to anything. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows) {
            const { connectors, connections } = flow;
            const unknown = unknownAmong([...Object.values(connectors), ...Object.values(connections)], known);
            if (unknown.length === 0)
                continue;
            const isUnknown = ([, key]) => !known.has(key.toLowerCase());
            const connector = Object.entries(connectors).find(isUnknown)?.[0];
            const connection = Object.entries(connections).find(isUnknown)?.[0];
            yield {
                message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connectors or connections the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
            };
        }
    }
};
const flowPrerequisites = {
    id: 'flow-prerequisites',
    severity: 'warning',
    about: 'What a flow depends on in the manifest is what its maps lead to.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const { key, connectors, connections, missingMaps } of flows) {
            const resource = resources[key];
            if (resource === undefined || missingMaps !== undefined)
                continue;
            const isKnown = (other) => known.has(other.toLowerCase());
            const has = (resource.dependsOn ?? []).filter(other => isKnown(other) && other.toLowerCase() !== key.toLowerCase());
            const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown);
            const names = (keys) => (0,display/* listed */.KE)(keys.map(other => {
                const needed = known.get(other.toLowerCase());
                return needed === undefined ? (0,display/* quoted */.TL)(other) : called(needed, other);
            }), 5);
            const missing = lackedBy(needs, has);
            const surplus = lackedBy(has, needs);
            const place = resourcePlace(key, resource, 'dependsOn');
            const flow = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
            if (missing.length > 0)
                yield {
                    message: `The flow ${flow} uses ${names(missing)}, which the manifest does not say it depends on.`,
                    place
                };
            if (surplus.length > 0)
                yield {
                    message: `The manifest says the flow ${flow} depends on ${names(surplus)}, which its maps do not lead to.`,
                    place
                };
        }
    }
};
const REFERENCES = '/properties/connectionReferences';
function mapPlace(flow, map, reference) {
    const file = flow.names[map];
    const place = flowPlace(flow, reference === undefined ? '' : (0,position/* pointerTo */.xH)(reference));
    return file === undefined ? flowPlace(flow, '') : { ...place, file };
}
function declaredBy(flow) {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,json_text/* isObject */.Gv)(declared) ? declared : {};
}
const flowReferences = {
    id: 'flow-references',
    severity: 'warning',
    about: "A flow's two maps and the connection references of its definition name the same references.",
    consequence: "A reference that is not in all three cannot be bound to a connection of the target. Nobody saw the importer's answer.",
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (flow.missingMaps !== undefined)
                continue;
            const lists = [
                { what: 'the definition', names: Object.keys(declaredBy(flow)), place: flowPlace(flow, REFERENCES) },
                { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
                { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
            ];
            const all = lists.flatMap(({ names }) => names);
            const short = lists.flatMap(list => {
                const missing = lackedBy(all, list.names);
                return missing.length === 0 ? [] : [{ ...list, missing }];
            });
            const [first] = short;
            if (first === undefined)
                continue;
            const lacks = short.map(({ what, missing }) => `${what} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL), 5)}`);
            yield {
                message: `The files of the flow ${(0,display/* quoted */.TL)(flow.displayName)} name different references: ${lacks.join(', ')}.`,
                place: first.place
            };
        }
    }
};
const flowConnection = {
    id: 'flow-connection-connector',
    severity: 'error',
    about: 'The connection a flow uses for a reference is one of the connector it uses for it.',
    consequence: 'The reference would be bound to a connection of another connector and cannot work.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, key] of Object.entries(flow.connections)) {
                const connector = flow.connectors[reference];
                const connection = known.get(key.toLowerCase());
                const needed = connection?.dependsOn ?? [];
                if (connection === undefined || connector === undefined || needed.length !== 1)
                    continue;
                if (!known.has(connector.toLowerCase()) || lackedBy([connector], needed).length === 0)
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the ${called(connection, key)} for ${(0,display/* quoted */.TL)(reference)}, which is not a connection of that reference's connector.`,
                    place: mapPlace(flow, 'connections', reference)
                };
            }
    }
};
const referenceConnector = {
    id: 'flow-reference-connector',
    severity: 'warning',
    about: 'The connector of a reference is the same in the definition and in the manifest.',
    consequence: "Actions made for one connector would be bound to a connection of another. Nobody saw the importer's answer.",
    remedy: 'Files of two exports were mixed, or one was edited: export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, declared] of Object.entries(declaredBy(flow))) {
                const id = (0,json_text/* textAt */.$6)(declared, 'id');
                const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name;
                if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} declares ${(0,display/* quoted */.TL)(reference)} as ${(0,display/* quoted */.TL)(id.slice(id.lastIndexOf('/') + 1))}, and apisMap.json leads to ${(0,display/* quoted */.TL)(name)}.`,
                    place: flowPlace(flow, (0,position/* pointerTo */.xH)('properties', 'connectionReferences', reference, 'id'))
                };
            }
    }
};
const stepPlace = (flow, { kind, name }, pointer) => ({
    ...flowPlace(flow, pointer),
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}, ${kind} ${(0,display/* quoted */.TL)(name)}`
});
const unknownReference = {
    id: 'unknown-connection-reference',
    severity: 'error',
    about: 'Triggers and actions use connection references that their flow declares.',
    consequence: 'The importer refuses the flow: it says that "host.connectionReferenceName" is missing (seen by a third party).',
    remedy: 'Open the flow in its environment, choose a connection for the step, save, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()));
            for (const step of stepsOf(flow.definition)) {
                const used = referenceOf(step);
                if (used === undefined || declared.has(used.name.toLowerCase()))
                    continue;
                yield {
                    message: `The ${step.kind} ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the connection reference ${(0,display/* quoted */.TL)(used.name)}, which the flow does not declare.`,
                    place: stepPlace(flow, step, used.pointer)
                };
            }
        }
    }
};
const unknownRunAfter = {
    id: 'unknown-run-after',
    severity: 'error',
    about: 'Actions run after actions that stand beside them.',
    consequence: 'The flow engine refuses a definition whose runAfter names a non-existent action: the flow is not imported, or cannot be turned on.',
    remedy: 'Open the flow in its environment, correct the order of its actions, save, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const lists = new Map();
            for (const step of stepsOf(flow.definition)) {
                const { runAfter } = step.step;
                if (step.kind !== 'action' || !(0,json_text/* isObject */.Gv)(runAfter))
                    continue;
                const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()));
                lists.set(step.among, names);
                for (const name of Object.keys(runAfter))
                    if (!names.has(name.toLowerCase()))
                        yield {
                            message: `The action ${(0,display/* quoted */.TL)(step.name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)} runs after ${(0,display/* quoted */.TL)(name)}, which does not stand beside it.`,
                            place: stepPlace(flow, step, step.pointer + (0,position/* pointerTo */.xH)('runAfter', name))
                        };
            }
        }
    }
};
const FLOW_REFERENCE_RULES = [
    unknownKeyInFlow,
    flowPrerequisites,
    flowReferences,
    flowConnection,
    referenceConnector,
    unknownReference,
    unknownRunAfter
];

;// CONCATENATED MODULE: ./lib/package/cycle.js

function firstCycle(resources) {
    const done = new Set();
    for (const start of Object.keys(resources)) {
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            const resource = resources[key];
            if (resource === undefined || done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: (0,package_resource/* prerequisites */.a4)(resource, resources) });
        };
        enter(start);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const next = top.left.pop();
            if (next === undefined) {
                done.add(top.key);
                onPath.delete(top.key);
                path.pop();
            }
            else if (onPath.has(next)) {
                const keys = path.map(({ key }) => key);
                return keys.slice(keys.indexOf(next));
            }
            else
                enter(next);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/graph.js





const missingPrerequisite = {
    id: 'missing-prerequisite',
    severity: 'error',
    about: 'Resources depend on resources that the manifest lists.',
    consequence: "What it depends on is not there to be imported. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            const dangling = unknownAmong(resource.dependsOn ?? [], known);
            if (dangling.length > 0)
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        }
    }
};
const dependsOnItself = (key, resource) => (resource.dependsOn ?? []).some(needed => needed.toLowerCase() === key.toLowerCase());
const withoutSelfEdges = (resources) => (0,json_text/* safeMap */.Ek)(Object.entries(resources).map(([key, resource]) => [
    key,
    dependsOnItself(key, resource)
        ? { ...resource, dependsOn: resource.dependsOn?.filter(needed => needed.toLowerCase() !== key.toLowerCase()) }
        : resource
]));
const dependencyCycle = {
    id: 'dependency-cycle',
    severity: 'error',
    about: 'No resource depends on itself, neither directly nor through others.',
    consequence: "There is no order in which the resources could be imported. Nobody saw the importer's answer.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (dependsOnItself(key, resource))
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on itself.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        const cycle = firstCycle(withoutSelfEdges(resources)) ?? [];
        const [first] = cycle;
        const resource = first === undefined ? undefined : resources[first];
        if (first === undefined || resource === undefined)
            return;
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? resource, key)));
        yield {
            message: `Resources depend on each other in a circle: ${(0,display/* listed */.KE)(names, 6)}.`,
            place: resourcePlace(first, resource, 'dependsOn')
        };
    }
};
const unreachableResource = {
    id: 'unreachable-resource',
    severity: 'warning',
    about: 'Every resource is something that the root depends on, directly or through others.',
    consequence: `It would be imported for nothing, if at all. ${EDITED_IS_REFUSED}`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        const known = new Map(Object.keys(resources).map(key => [key.toLowerCase(), key]));
        const reached = new Set(Object.entries(resources)
            .filter(([key, resource]) => key === rootKey || resource.hierarchy === 'Root' || (0,package_resource/* kindOf */.I)(resource) === 'app')
            .map(([key]) => key));
        for (const key of reached)
            for (const needed of resources[key]?.dependsOn ?? []) {
                const prerequisite = known.get(needed.toLowerCase());
                if (prerequisite !== undefined)
                    reached.add(prerequisite);
            }
        for (const [key, resource] of Object.entries(resources))
            if (!reached.has(key) && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield { message: `Nothing needs the ${called(resource, key)}.`, place: resourcePlace(key, resource) };
    }
};
const connectionConnector = {
    id: 'connection-connector',
    severity: 'warning',
    about: 'A connection depends on exactly one resource, its connector.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
                continue;
            const needed = resource.dependsOn ?? [];
            const kinds = needed.map(prerequisite => known.get(prerequisite.toLowerCase()));
            if (needed.length === 1 && kinds.every(other => other === undefined || (0,package_resource/* kindOf */.I)(other) === 'connector'))
                continue;
            if (dependsOnItself(key, resource))
                continue;
            yield {
                message: `The ${called(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources, not on one connector`}.`,
                place: resourcePlace(key, resource, 'dependsOn')
            };
        }
    }
};
const GRAPH_RULES = [
    missingPrerequisite,
    dependencyCycle,
    unreachableResource,
    connectionConnector
];

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
;// CONCATENATED MODULE: ./lib/package/rules/structure/document-checksum.js




const MOST_BYTES = 4 * 1024 * 1024;
function checksumFaults(document) {
    let entries;
    try {
        entries = (0,zip_entries/* zipEntries */.uW)(document, 'the document', archive/* DEFAULT_LIMITS */.dR);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return [];
        throw error;
    }
    const list = entries.find(({ name }) => comparable(name) === 'checksum.json');
    if (list === undefined)
        return [];
    const checksums = listIn(list);
    if (checksums === undefined)
        return [{ kind: 'unreadable', names: [] }];
    const files = entries.filter(entry => !entry.directory && entry !== list).map(({ name }) => name);
    const [there, listed] = [new Set(files.map(comparable)), new Set(checksums.map(comparable))];
    const faults = [
        { kind: 'unlisted', names: files.filter(name => !listed.has(comparable(name))) },
        { kind: 'missing', names: checksums.filter(name => !there.has(comparable(name))) }
    ];
    return faults.filter(({ names }) => names.length > 0);
}
function listIn(entry) {
    const { ratio, ratioFrom } = archive/* DEFAULT_LIMITS */.dR;
    try {
        const bytes = (0,zip_entries/* expanded */.sz)(entry, { left: MOST_BYTES, entry: MOST_BYTES, ratio, ratioFrom }, 'the document');
        const sums = (0,json_text/* valueAt */.fK)((0,json_text/* parseJson */.qF)(bytes, 'checksum.json of the document'), 'ServerPerFileChecksums');
        return (0,json_text/* isObject */.Gv)(sums) ? Object.keys(sums) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

;// CONCATENATED MODULE: ./lib/package/rules/structure/hand-edited.js




const REPACKED = 'Published packages are like this and are said to import; the service supports unchanged exports alone, and refuses packages whose resources were edited.';
const AS_EXPORTED = 'Use the .zip as it was exported: do not unpack and pack it again.';
const manifestNotLast = {
    id: 'manifest-not-last',
    severity: 'warning',
    about: 'The manifest is the last entry of the zip, as the exporter writes it.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { names } }) {
        const at = names.indexOf(MANIFEST);
        if (at < 0 || at === names.length - 1)
            return;
        yield {
            message: `The manifest is entry ${at + 1} of ${names.length}, not the last one: the package was packed again.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const backslashes = {
    id: 'backslash-separators',
    severity: 'warning',
    about: 'Names in the zip are separated by slashes.',
    consequence: REPACKED,
    remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
    *look({ archive: { container } }) {
        const written = container?.backslashes ?? [];
        const [first] = written;
        if (first === undefined)
            return;
        yield {
            message: `${written.length} of the names in the zip are separated by backslashes, ${(0,display/* quoted */.TL)(first)} for one: the package was packed again on Windows.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const folderEntries = {
    id: 'folder-entries',
    severity: 'warning',
    about: 'The zip has no entries for folders.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { container } }) {
        const folders = container?.folders ?? [];
        if (folders.length === 0)
            return;
        yield {
            message: `The zip has entries for folders, ${(0,display/* listed */.KE)(folders.map(display/* quoted */.TL), 2)}: the package was packed again.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
const wrapperFolder = {
    id: 'wrapper-folder',
    severity: 'warning',
    about: 'The manifest lies at the top of the zip.',
    consequence: 'The importer looks for manifest.json at the top, and answers MissingPackageManifest where it is not.',
    remedy: 'Pack what is in the folder, not the folder, or use the .zip as it was exported.',
    *look({ archive: { wrapper } }) {
        if (wrapper === undefined)
            return;
        yield {
            message: `Everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}: the folder was packed, not what is in it.`,
            place: { file: MANIFEST, pointer: '' }
        };
    }
};
function* jsonOf(pkg, archive) {
    for (const flow of pkg.flows) {
        for (const name of [flow.names.connectors, flow.names.connections])
            if (name !== undefined)
                yield [name, archive.read(name)];
        yield [flow.names.definition, flow.bytes];
    }
    for (const { name, bytes } of pkg.app?.files ?? [])
        if (name.endsWith('.json'))
            yield [name, bytes];
    for (const name of [`${FLOWS}${MANIFEST}`, pkg.app?.fileName, MANIFEST])
        if (name !== undefined && archive.has(name))
            yield [name, archive.read(name)];
}
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
function reformattedBy(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'begins with a byte order mark';
    const end = bytes.indexOf(LINE_FEED);
    if (bytes.includes(RETURN))
        return 'has Windows line ends';
    if (end < 0)
        return undefined;
    return end === bytes.length - 1 ? 'ends with a line end' : 'is spread over several lines';
}
const reformattedJson = {
    id: 'reformatted-json',
    severity: 'warning',
    about: 'JSON files of the package are one line without a byte order mark, as the exporter writes them.',
    consequence: REPACKED,
    remedy: 'Use the .zip as it was exported. In a repository, an unpacked package is for reading, not for packing.',
    *look({ pkg, archive }) {
        if (archive.container === undefined)
            return;
        const found = [];
        let first;
        try {
            for (const [name, bytes] of jsonOf(pkg, archive)) {
                const how = reformattedBy(bytes);
                if (how === undefined)
                    continue;
                first ??= name;
                found.push(`${(0,display/* quoted */.TL)(name)} ${how}`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
        if (first !== undefined)
            yield {
                message: `JSON of the package was written by something other than the exporter: ${(0,display/* listed */.KE)(found, 3)}.`,
                place: { file: first, pointer: '' }
            };
    }
};
const SAID = {
    unlisted: 'does not list',
    missing: 'lists what is not there:',
    unreadable: 'cannot be read'
};
const staleChecksum = {
    id: 'stale-checksum',
    severity: 'warning',
    about: "The document's checksum.json, where there is one, lists the files of the document and no others.",
    consequence: 'The document was changed outside Power Apps Studio. What Studio and the import make of that is not known.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        for (const { kind, names } of checksumFaults(app.document))
            yield {
                message: `checksum.json of the app's document ${SAID[kind]}${names.length === 0 ? '' : ` ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL), 3)}`}.`,
                place: { file: app.documentName, inside: 'checksum.json', pointer: '/ServerPerFileChecksums' }
            };
    }
};
const HAND_EDITED_RULES = [
    manifestNotLast,
    backslashes,
    folderEntries,
    wrapperFolder,
    reformattedJson,
    staleChecksum
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/leftovers.js



const DATA_MODEL = 'microsoft.commondatamodel/';
const FLOW_FILES = ['definition.json', 'apismap.json', 'connectionsmap.json'];
function belongings({ pkg }) {
    const parts = new Set(partsOf(pkg).map(name => name.toLowerCase()));
    const flows = new Set(Object.entries(pkg.resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow')
        .map(([key]) => key.toLowerCase()));
    const [apps, home] = [APPS.toLowerCase(), FLOWS.toLowerCase()];
    const appIsUnread = pkg.kind === 'app' && pkg.app === undefined;
    const appFolder = pkg.app?.folder.toLowerCase();
    return name => {
        const path = name.toLowerCase();
        if (parts.has(path) || path.startsWith(DATA_MODEL))
            return 'part';
        const [folder = '', ...rest] = path.slice((path.startsWith(apps) ? apps : home).length).split('/');
        if (path.startsWith(apps)) {
            if (appIsUnread)
                return 'part';
            if (rest.length === 0)
                return 'unknown';
            return folder === appFolder ? 'stale' : 'stray-app';
        }
        if (!path.startsWith(home) || rest.length === 0)
            return 'unknown';
        if (!flows.has(folder))
            return 'stray-flow';
        return FLOW_FILES.includes(rest.join('/')) ? 'part' : 'unknown';
    };
}
const partsOf = ({ app }) => [
    MANIFEST,
    `${FLOWS}${MANIFEST}`,
    ...(app === undefined ? [] : [app.fileName, app.documentName, ...app.files.map(({ name }) => name)])
];
const filesThatAre = (belonging, subject) => {
    const belongs = belongings(subject);
    return subject.archive.names.filter(name => belongs(name) === belonging);
};
const files = (count) => (count === 1 ? '1 file' : `${count} files`);
const lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
function byFolder(names, below) {
    const folders = new Map();
    for (const name of names) {
        const folder = below + (name.slice(below.length).split('/')[0] ?? '');
        const others = folders.get(folder);
        if (others === undefined)
            folders.set(folder, [name]);
        else
            others.push(name);
    }
    return folders;
}
const LEFT_BEHIND = 'The service goes by what the manifests name, so they are carried along for nothing; nobody saw an import fail for them.';
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.';
const staleAppFiles = {
    id: 'stale-app-files',
    severity: 'warning',
    about: "The app's folder holds nothing but what the app's JSON refers to.",
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        const stale = filesThatAre('stale', subject);
        const [first] = stale;
        if (first === undefined)
            return;
        const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length;
        const among = documents === 0 ? '' : `, ${documents === 1 ? 'one of them a document' : `${documents} of them documents`}`;
        yield {
            message: `${files(stale.length)} in the app's folder belong${stale.length === 1 ? 's' : ''} to no part of it, left over from earlier exports${among}: ${(0,display/* listed */.KE)(stale.map(name => (0,display/* quoted */.TL)(lastPart(name))), 3)}.`,
            place: { file: first }
        };
    }
};
function* strayFolders(names, below, what) {
    for (const [folder, inside] of byFolder(names, below))
        yield {
            message: `The folder ${(0,display/* quoted */.TL)(folder)} belongs to no ${what} of the manifest (${files(inside.length)}).`,
            place: { file: inside[0] ?? folder }
        };
}
const strayAppFolder = {
    id: 'stray-app-folder',
    severity: 'warning',
    about: 'Folders of apps belong to the app that the manifest lists.',
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-app', subject), APPS, 'app');
    }
};
const strayFlowFolder = {
    id: 'stray-flow-folder',
    severity: 'warning',
    about: 'Folders of flows belong to flows that the manifest lists.',
    consequence: 'The flow in it is not imported. The service goes by the manifests; nobody saw an import fail for it.',
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-flow', subject), FLOWS, 'flow');
    }
};
const unknownFiles = {
    id: 'unknown-files',
    severity: 'warning',
    about: 'The package holds no files that exports do not have.',
    consequence: 'They are uploaded with the package, whoever put them there, and the import has no use for them.',
    remedy: 'Delete them, or export the package again.',
    *look(subject) {
        const unknown = filesThatAre('unknown', subject);
        const [first] = unknown;
        if (first === undefined)
            return;
        yield {
            message: `${files(unknown.length)} of the package belong${unknown.length === 1 ? 's' : ''} to no part of it: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const macosFiles = {
    id: 'macos-files',
    severity: 'warning',
    about: 'The package holds no files that the Finder of macOS adds.',
    consequence: 'They are uploaded with the package. Nobody saw whether the import minds them.',
    remedy: 'Export the package again, and do not pack it yourself.',
    *look({ archive }) {
        const extras = archive.container?.extras ?? [];
        const [first] = extras;
        if (first === undefined)
            return;
        yield {
            message: `The package holds ${files(extras.length)} added by macOS: ${(0,display/* listed */.KE)(extras.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const LEFTOVER_RULES = [
    staleAppFiles,
    strayAppFolder,
    strayFlowFolder,
    unknownFiles,
    macosFiles
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/manifest.js





const manifestSchema = {
    id: 'manifest-schema',
    severity: 'warning',
    about: 'The manifest is of schema 1.0, the only one ever seen.',
    consequence: NEVER_SEEN,
    remedy: 'Export the package again. If the exporter wrote it, look whether this action has a newer version.',
    *look({ pkg: { manifest } }) {
        const { schema } = manifest.file;
        if (schema === '1.0')
            return;
        const written = Object.hasOwn(manifest.file, 'schema');
        yield {
            message: written
                ? `The manifest is of schema ${(0,display/* quoted */.TL)(String((0,json_text/* isObject */.Gv)(schema) ? 'an object' : schema))}, not "1.0".`
                : 'The manifest does not say its schema.',
            place: { file: MANIFEST, pointer: written ? '/schema' : '' }
        };
    }
};
const TOP = ['schema', 'details', 'resources'];
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment'];
const manifestFields = {
    id: 'manifest-fields',
    severity: 'warning',
    about: 'The manifest has the fields every exported one has, and no others.',
    consequence: NEVER_SEEN,
    remedy: 'It was written or edited by hand: export the package again.',
    *look({ pkg: { manifest } }) {
        const { file } = manifest;
        for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
            yield {
                message: `The manifest has the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)(field) }
            };
        const { details } = file;
        if (!(0,json_text/* isObject */.Gv)(details)) {
            yield { message: 'The manifest has no details.', place: { file: MANIFEST, pointer: '' } };
            return;
        }
        const missing = DETAILS.filter(name => typeof details[name] !== 'string');
        if (missing.length > 0)
            yield {
                message: `The details of the manifest lack ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
                place: { file: MANIFEST, pointer: '/details' }
            };
        for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
            yield {
                message: `The details of the manifest have the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: MANIFEST, pointer: (0,position/* pointerTo */.xH)('details', field) }
            };
    }
};
const severalApps = {
    id: 'several-apps',
    severity: 'warning',
    about: 'The package holds at most one app.',
    consequence: NEVER_SEEN,
    remedy: 'Exports hold one app. Only the first one is looked at here.',
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        const [, second] = apps;
        if (second === undefined)
            return;
        yield {
            message: `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`,
            place: resourcePlace(second[0], second[1])
        };
    }
};
const severalRoots = {
    id: 'several-roots',
    severity: 'warning',
    about: 'One resource alone, the app or the flow of a package without an app, is the root of the package.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        for (const [key, resource] of Object.entries(resources))
            if (key !== rootKey && resource.hierarchy === 'Root')
                yield {
                    message: `The ${called(resource, key)} is marked as a root beside the ${called(resources[rootKey] ?? resource, rootKey)}.`,
                    place: resourcePlace(key, resource, 'hierarchy')
                };
    }
};
const rootNotFirst = {
    id: 'root-not-first',
    severity: 'warning',
    about: 'The root resource stands first in the manifest.',
    consequence: 'Nobody saw an import fail for the order alone, but whatever changed it may have changed more.',
    remedy: 'The manifest was written again by a tool: export the package again if the import fails.',
    *look({ pkg: { resources, rootKey } }) {
        const [first] = Object.keys(resources);
        const root = resources[rootKey];
        if (root === undefined || first === undefined || first === rootKey)
            return;
        yield {
            message: `The ${called(root, rootKey)}, which everything else is there for, does not stand first in the manifest.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const resourceKey = {
    id: 'resource-key',
    severity: 'warning',
    about: 'Keys of resources are GUIDs in lower case, as the service makes them.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!KEY.test(key))
                yield {
                    message: `The key ${(0,display/* quoted */.TL)(key)} of the ${called(resource, key)} is not a GUID in lower case.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownResourceType = {
    id: 'unknown-resource-type',
    severity: 'note',
    about: 'The types of all resources are known to this action.',
    consequence: 'It travels through the import as the service suggests; its outcome is reported, nothing about it is checked.',
    remedy: 'Look at the result of the import for this resource, and choose its import in "resources" if need be.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) === 'unknown')
                yield {
                    message: `The resource ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} is of the type ${(0,display/* quoted */.TL)(resource.type)}, which is not known here.`,
                    place: resourcePlace(key, resource, 'type')
                };
    }
};
const FIELDS = [
    'id',
    'name',
    'type',
    'suggestedCreationType',
    'creationType',
    'details',
    'configurableBy',
    'hierarchy',
    'dependsOn'
];
function requiredOf(resource) {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return [
        ...(kind === 'connector' ? [] : ['creationType']),
        'details',
        'configurableBy',
        ...(kind === 'app' ? [] : ['hierarchy']),
        'dependsOn'
    ];
}
function surplusIn(resource) {
    const named = (0,package_resource/* kindOf */.I)(resource) === 'connector' ? [] : ['id', 'name'];
    return Object.keys(resource).filter(field => !FIELDS.includes(field) || named.includes(field));
}
function* fieldsOf(key, resource) {
    const missing = requiredOf(resource).filter(field => (resource[field] ?? undefined) === undefined);
    if (missing.length > 0)
        yield {
            message: `The ${called(resource, key)} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))} in the manifest.`,
            place: resourcePlace(key, resource)
        };
    const surplus = surplusIn(resource);
    const [first] = surplus;
    if (first !== undefined)
        yield {
            message: `The ${called(resource, key)} has ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)} in the manifest, which no export has.`,
            place: resourcePlace(key, resource, first)
        };
}
const resourceFields = {
    id: 'resource-fields',
    severity: 'warning',
    about: 'Resources have the fields that exports give to their kind, and no others.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (['app', 'flow', 'connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
                yield* fieldsOf(key, resource);
    }
};
const MANIFEST_RULES = [
    manifestSchema,
    manifestFields,
    severalApps,
    severalRoots,
    rootNotFirst,
    resourceKey,
    unknownResourceType,
    resourceFields
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/names.js



const nameOf = (resource) => resource.details?.displayName ?? undefined;
function* made(resources, look) {
    for (const [key, resource] of resources) {
        const name = nameOf(resource);
        if (name === undefined || name === '' || !['app', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const message = look(name, called(resource, key));
        if (message !== undefined)
            yield { message, place: resourcePlace(key, resource, 'details', 'displayName') };
    }
}
const SET_A_NAME = 'Give it a name under "resources", or rename it where it comes from and export the package again.';
const emptyName = {
    id: 'empty-name',
    severity: 'warning',
    about: 'Every resource has a display name.',
    consequence: 'An app or flow without a name was never seen; whether the target takes it is not known.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) !== 'unknown' && (nameOf(resource) ?? '').trim() === '')
                yield {
                    message: `The ${called(resource, key)} has no display name.`,
                    place: resourcePlace(key, resource, ...(resource.details ? ['details'] : []))
                };
    }
};
const LONG = 128;
const longName = {
    id: 'long-name',
    severity: 'warning',
    about: `Names of apps and flows have at most ${LONG} characters.`,
    consequence: 'The limit of the target is not known; no exported name was seen with more than 87 characters.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => {
            const length = name.length > 2 * LONG ? name.length : Array.from(name).length;
            return length > LONG ? `The name of the ${what} has ${length} characters.` : undefined;
        });
    }
};
const REFUSED = /[.\\/:*?"<>|]/g;
const appNameCharacters = {
    id: 'app-name-characters',
    severity: 'warning',
    about: 'The name of the app has none of . \\ / : * ? " < > | (characters the service refuses there).',
    consequence: 'The import may take the name, and a later change of the whole app, as when it is published, is refused with InvalidApplicationNameCharacters (measured by a third party).',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        yield* made(apps, (name, what) => {
            const characters = [...new Set(name.match(REFUSED) ?? [])];
            return characters.length === 0 ? undefined : `The name of the ${what} holds ${(0,display/* listed */.KE)(characters)}.`;
        });
    }
};
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const controlCharacters = {
    id: 'control-characters-in-name',
    severity: 'warning',
    about: 'Names hold no control characters and no marks that turn the direction of text.',
    consequence: 'It reads as another name than it is. Whether the target takes it is not known.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (HIDDEN.test(nameOf(resource) ?? ''))
                yield {
                    message: `The name of the ${called(resource, key)} holds control characters or direction marks.`,
                    place: resourcePlace(key, resource, 'details', 'displayName')
                };
    }
};
const blanksAroundName = {
    id: 'blanks-around-name',
    severity: 'warning',
    about: 'Names of apps and flows neither begin nor end with blanks.',
    consequence: 'The target keeps or drops the blanks, which is not known; looking the app or flow up by its name may then fail.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => name !== name.trim() && name.trim() !== '' ? `The name of the ${what} begins or ends with blanks.` : undefined);
    }
};
const NAME_RULES = [
    emptyName,
    longName,
    appNameCharacters,
    controlCharacters,
    blanksAroundName
];

;// CONCATENATED MODULE: ./lib/package/rules/structure-rules.js










const PACKAGE_RULES = [
    ...MANIFEST_RULES,
    ...CREATION_TYPE_RULES,
    ...GRAPH_RULES,
    ...APP_RULES,
    ...FLOW_FILE_RULES,
    ...FLOW_REFERENCE_RULES,
    ...NAME_RULES
];
const STRUCTURE_RULES = [
    ...PACKAGE_RULES,
    ...APP_FILE_RULES,
    ...LEFTOVER_RULES,
    ...HAND_EDITED_RULES
];


/***/ })

};
