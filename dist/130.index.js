export const id = 130;
export const ids = [130];
export const modules = {

/***/ 21241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage)
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
function readFlows(reading, resources) {
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
        flows.push(readFlow(reading, key, named, file));
    }
    reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const connectors = readMap(reading, `${FLOWS}${key}/apisMap.json`);
    const connections = readMap(reading, `${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectors === undefined ? ['apisMap.json'] : []),
        ...(connections === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,json_text/* textAt */.$6)(definition, 'name') ?? key,
        displayName: (0,json_text/* textAt */.$6)(definition, 'properties', 'displayName') ?? named,
        bytes,
        definition,
        connectors: connectors ?? (0,json_text/* safeMap */.Ek)([]),
        connections: connections ?? (0,json_text/* safeMap */.Ek)([]),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, path) {
    const file = reading.find(path);
    if (file === undefined)
        return undefined;
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
    const paths = (0,json_text/* valueAt */.fK)(objectIn(reading, file, reading.take(file)), 'flowAssets', 'assetPaths');
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
;// CONCATENATED MODULE: ./lib/package/manifest.js




const MOST_RESOURCES = 10_000;
const manifest_text = schemas/* string */.YjP().catch('');
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
    id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    suggestedId: schemas/* string */.YjP().nullish(),
    creationType: schemas/* string */.YjP().nullish(),
    suggestedCreationType: schemas/* string */.YjP().nullish(),
    selectedCreationType: schemas/* string */.YjP().nullish(),
    details: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        iconUri: schemas/* string */.YjP().nullish(),
        comment: schemas/* string */.YjP().nullish()
    })
        .nullish(),
    configurableBy: schemas/* string */.YjP().nullish(),
    hierarchy: schemas/* string */.YjP().nullish(),
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
        details: Details.parse((0,json_text/* isObject */.Gv)(details) ? details : {}),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)]))
    };
}
function resourceOf(key, entry, what) {
    const result = Resource.safeParse(entry);
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

;// CONCATENATED MODULE: ./lib/package/reading.js

class Reading {
    archive;
    what;
    warnings = [];
    #left;
    constructor(archive, what) {
        this.archive = archive;
        this.what = what;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
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
        return (0,json_text/* parseJson */.qF)(bytes, `${name} in ${this.what}`);
    }
}

// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/package/app-package.js











function readPackage(bytes, what) {
    const archive = openPackage(bytes, what);
    const reading = new Reading(archive, (0,display/* plainText */.wh)(what, 300));
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
    const app = kind === 'app' ? (0,app_part/* readApp */.b)(reading, (0,package_resource/* displayNameOf */.Nv)(root, rootKey)) : undefined;
    const flows = readFlows(reading, resources);
    const flowAssets = readFlowManifest(reading);
    const others = reading.left().map(name => ({ name, bytes: reading.take(name) }));
    return {
        digest: (0,digest/* digestOf */.o)(bytes),
        size: bytes.length,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        warnings: shortened([...archive.oddities.map(oddity => `Not as it was exported: ${oddity}.`), ...reading.warnings])
    };
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
        .filter(name => ends.has(lastPart(name)))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-)+/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value));
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

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);




const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'It can be opened in Power Apps Studio but not imported: use the package that the export page writes.'
};
function recogniseArchive(archive) {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        plainZip(names));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive.read('manifest.json')))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(bytes) {
    try {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, 'manifest.json');
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['resources']) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['details']);
    }
    catch {
        return false;
    }
}
function solutionKind(names) {
    if (!names.includes('solution.xml'))
        return undefined;
    if (!names.includes('[content_types].xml') && !names.includes('customizations.xml'))
        return undefined;
    return {
        kind: 'solution',
        what: 'a Dataverse solution',
        remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
    };
}
function definitionKind(archive, names) {
    if (names.includes('definition.json') &&
        names.some(name => name === 'apismap.json' || name === 'connectionsmap.json'))
        return {
            kind: 'flow-definition',
            what: 'the folder of one flow, cut out of its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeploymentTemplate */ .e)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
function jsonOf(archive, name) {
    try {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(archive.read(name), name);
    }
    catch {
        return undefined;
    }
}
function canvasSourceKind(names) {
    const isSource = names.some(name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name));
    if (!isSource)
        return undefined;
    return {
        kind: 'canvas-source',
        what: 'the unpacked source of a canvas app',
        remedy: 'Use the package that was exported: what is packed from source again is no package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive around ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `None of the zip files in it is a Power Apps package: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS)) !== undefined;
    }
    catch {
        return false;
    }
}
function homeOf(name) {
    const parts = name.split('/');
    const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()));
    return at === -1
        ? undefined
        : parts
            .slice(0, at)
            .map(part => `${part}/`)
            .join('');
}
function sourceTreeKind(archive) {
    const homes = new Set(archive.names.map(homeOf));
    const nested = archive.names.find(name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length)));
    if (nested !== undefined)
        return {
            kind: 'source-tree',
            what: 'an archive of folders, one of which is an unpacked package',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
        };
    const names = archive.names.map(name => name.toLowerCase());
    if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
        return {
            kind: 'source-tree',
            what: 'the unpacked source of a Dataverse solution',
            remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
        };
    if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
        return {
            kind: 'source-tree',
            what: 'a copy of a source repository',
            remedy: 'Use the package file that the export wrote.'
        };
    return undefined;
}
function plainZip(names) {
    if (names.length === 0)
        return { kind: 'zip', what: 'a zip archive without any file', remedy: 'Export the package again.' };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: 'a zip archive with the folders of a package but without its manifest.json',
            remedy: 'Export the package again: it cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: 'a zip archive that is no Power Apps package',
            remedy: 'Use the .zip that "Export package" writes in Power Apps or Power Automate.'
        };
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive),
  _d: () => (/* reexport */ writeArchive)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




const MADE_BY = 20;
const DEEPEST = 32;
function writeArchive(files, modified) {
    const zip = new adm_zip({
        noSort: true,
        decoder: {
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = (0,entry_names/* normalisedName */.E1)(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${(0,display/* quoted */.TL)(name)} cannot be a name in a zip`);
        if (seen.has((0,entry_names/* comparableName */._t)(name)))
            throw new Error(`${(0,display/* quoted */.TL)(name)} is in the zip already`);
        seen.add((0,entry_names/* comparableName */._t)(name));
        const entry = zip.addFile(name, (0,zip_entries/* asBuffer */.bS)(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
function dosTime(moment) {
    const year = moment.getUTCFullYear();
    if (year < 1980)
        return dosTime(new Date(Date.UTC(1980, 0, 1)));
    if (year > 2107)
        return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)));
    const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
    const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
    return ((date << 16) | time) >>> 0;
}

;// CONCATENATED MODULE: ./lib/package/archive.js





const MiB = 1024 * 1024;
const DEFAULT_LIMITS = {
    packageBytes: 256 * MiB,
    entries: 10_000,
    expandedBytes: 1024 * MiB,
    entryExpandedBytes: 512 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits);
    checkClaims(entries, what, limits);
    const { files, oddities } = filesOf(entries, what, limits.depth);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    let left = limits.expandedBytes;
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            const content = (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, left), what);
            left -= content.length;
            return content;
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it holds no file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
function checkClaims(entries, what, limits) {
    let left = limits.expandedBytes;
    for (const entry of entries) {
        if (entry.encrypted)
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} is encrypted`);
        const fault = (0,zip_entries/* tooLarge */.g$)(entry, entry.size, roomOf(limits, left));
        if (fault !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, fault);
        left -= entry.size;
    }
}
function filesOf(entries, what, depth) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes)
            oddities.add('its names are separated by backslashes, as some Windows tools write them');
        if (entry.directory) {
            oddities.add('it has entries for folders');
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it holds an entry without a name');
        const twin = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (twin !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(twin)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name))
            oddities.add('it has extra files of macOS, which are left out');
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities] };
}


/***/ }),

/***/ 47990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 32041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
function normalisedName(text, depth) {
    if (text.includes('\0'))
        return 'has a NUL character in its name';
    const slashed = text.replaceAll('\\', '/');
    if (slashed.startsWith('/'))
        return 'has an absolute name';
    if (/^[a-z]:/i.test(slashed))
        return 'has a drive letter in its name';
    const parts = slashed.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return 'points outside the archive';
    if (parts.length > depth)
        return `lies more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
const comparableName = (name) => name.normalize('NFC').toLowerCase();
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  Gv: () => (/* binding */ isObject),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: DEEPEST_JSON

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
function firstFault(text) {
    const open = [];
    let expects = 'value';
    let at = afterBlanks(text, 0);
    while (at < text.length) {
        const character = text[at] ?? '';
        const inside = open.at(-1);
        let next;
        if (expects === 'separator') {
            if (character === inside)
                next = json_fault_close(open, at);
            else if (character === ',' && inside !== undefined) {
                next = at + 1;
                expects = inside === '}' ? 'key' : 'value';
            }
        }
        else if (expects === 'key' || expects === 'first-key') {
            if (character === '}' && expects === 'first-key') {
                next = json_fault_close(open, at);
                expects = 'separator';
            }
            else {
                const colon = afterBlanks(text, afterString(text, at) ?? text.length);
                if (character !== '"')
                    return at;
                if (text[colon] !== ':')
                    return colon;
                next = colon + 1;
                expects = 'value';
            }
        }
        else if (character === ']' && expects === 'first-value') {
            next = json_fault_close(open, at);
            expects = 'separator';
        }
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            next = at + 1;
            expects = character === '{' ? 'first-key' : 'first-value';
        }
        else {
            next = character === '"' ? afterString(text, at) : afterLiteral(text, at);
            expects = 'separator';
        }
        if (next === undefined)
            return at;
        at = afterBlanks(text, next);
    }
    return expects === 'separator' && open.length === 0 ? undefined : text.length;
}
function json_fault_close(open, at) {
    open.pop();
    return at + 1;
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return undefined;
        if (character === '\\') {
            const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
            escape.lastIndex = at + 1;
            if (!escape.test(text))
                return undefined;
            at = escape.lastIndex - 1;
        }
    }
    return undefined;
}
function afterLiteral(text, start) {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = start;
    return literal.test(text) ? literal.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/package/json-text.js



const MOST_JSON_BYTES = 64 * 1024 * 1024;
const DEEPEST_JSON = 200;
const REMEDY = 'The file was damaged or edited after its export: export the package again.';
function parseJson(bytes, what) {
    const refuse = (why) => new errors/* ActionError */.lZ({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('it is not UTF-8 text');
    }
    if (deeperThan(text, DEEPEST_JSON))
        throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refuse(`it is not valid JSON${placeOf(text)}`);
    }
    if (text.includes('__proto__') || text.includes('\\u'))
        dropPrototypeKeys(value);
    return value;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function deeperThan(text, limit) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === BACKSLASH)
                at += 1;
            else if (code === QUOTE)
                inString = false;
        }
        else if (code === QUOTE)
            inString = true;
        else if (code === 0x7b || code === 0x5b) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth -= 1;
    }
    return false;
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return '';
    const before = text.slice(0, fault);
    return ` at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}
function dropPrototypeKeys(root) {
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const inner of Object.values(value))
            open.push(inner);
    }
}


/***/ }),

/***/ 50857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);





const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote it failed: look there, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which holds attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniseText */ .t)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file'));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .APP_DOCUMENT */ .M3;
        const why = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
function holdsAppDocument(bytes) {
    try {
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppDocument */ .fd)(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   gl: () => (/* binding */ childrenFirst),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
const KINDS = {
    'microsoft.powerapps/apps': 'app',
    'microsoft.flow/flows': 'flow',
    'microsoft.powerapps/apis': 'connector',
    'microsoft.powerapps/apis/connections': 'connection',
    'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
    'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
};
function kindOf(resource) {
    const type = resource.type.toLowerCase();
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
    for (const start of Object.keys(resources)) {
        const stack = [];
        const enter = (key) => {
            const resource = resources[key];
            if (visited.has(key) || resource === undefined)
                return;
            visited.add(key);
            stack.push({ key, left: prerequisites(resource, resources) });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.left.shift();
            if (next === undefined) {
                ordered.push(top.key);
                stack.pop();
            }
            else
                enter(next);
        }
    }
    return ordered;
}
function rootOf(resources) {
    const keys = Object.keys(resources);
    const ofKind = (kind) => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind);
    const [app] = ofKind('app');
    if (app !== undefined)
        return app;
    const flows = ofKind('flow');
    return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0];
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   t: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);

const AGAIN = 'Download or export the package again, and check that the step that fetches it succeeded.';
function recogniseText(bytes) {
    const start = startOf(bytes);
    if (start.startsWith('version https://git-lfs'))
        return {
            kind: 'git-lfs-pointer',
            what: 'a Git LFS pointer in place of the file itself',
            remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
        };
    if (start.startsWith('{'))
        return recogniseJson(bytes);
    const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)));
    return what === undefined
        ? { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Use the .zip that "Export package" writes.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it: a package is a .zip file as the export writes it.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error of the storage service saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a zip archive written as base64 text', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell writes it when binary output is redirected', AGAIN]
];
const startOf = (bytes) => bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
function recogniseJson(bytes) {
    const value = jsonOf(bytes);
    if (isDeploymentTemplate(value))
        return {
            kind: 'logic-app-template',
            what: 'an Azure deployment template',
            remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
        };
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of one flow, without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'resources')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package, without the package',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" writes.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'actions')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '');


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32041);





const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const DAMAGED = 'Download or export the file again; if it is kept in git, mark *.zip as binary in .gitattributes, since changed line ends destroy a zip.';
const UNSAFE = 'Power Apps does not write such archives: do not use this file, export the package again.';
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const unsafe = (what, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits) {
    const buffer = asBuffer(bytes);
    const listed = directoryOf(buffer, what, limits);
    return listed.map(entry => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        if (!namedAlike(buffer, header.offset, entry.rawEntryName))
            throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not where the archive's directory says it is`);
        return {
            name,
            directory: entry.isDirectory,
            encrypted: (header.flags & ENCRYPTED) !== 0,
            method: header.method,
            crc: header.crc,
            size: header.size,
            compressedSize: header.compressedSize,
            compressed: () => {
                try {
                    return entry.getCompressedData();
                }
                catch (error) {
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is cut off`, error);
                }
            }
        };
    });
}
function directoryOf(buffer, what, limits) {
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw unsafe(what, `it holds an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip__WEBPACK_IMPORTED_MODULE_1__(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        const count = zip.getEntryCount();
        if (count > limits.entries)
            throw unsafe(what, `it holds ${count} entries, more than the ${limits.entries} allowed`);
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it holds the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw damaged(what, 'it is not a complete zip archive', error);
    }
}
function namedAlike(buffer, offset, rawName) {
    const start = offset + LOCAL_HEADER;
    if (start > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE)
        return false;
    return buffer.subarray(start, start + buffer.readUInt16LE(offset + 26)).equals(rawName);
}
function tooLarge(entry, size, room) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more than the bytes allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (entry.encrypted)
        throw unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw unsafe(what, `the entry ${name} is compressed in a way (method ${entry.method}) that packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw damaged(what, `the entry ${name} has ${content.length} bytes where its header says ${entry.size}`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
        throw damaged(what, `the checksum of the entry ${name} does not fit its content`);
    return content;
}
const CHUNK = 256 * 1024;
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.min(CHUNK, Math.max(1024, entry.size + 1))
        });
    }
    catch (error) {
        if (isTooLarge(error))
            throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes its header says`);
        throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
}
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


/***/ }),

/***/ 88130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var base_errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ./lib/action/workflow-commands.js
var workflow_commands = __webpack_require__(14988);
;// CONCATENATED MODULE: ./lib/action/quiet.js


const listener = new external_node_async_hooks_.AsyncLocalStorage();
const listening = new WeakSet();
const COMMAND = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s;
async function quietly(stream, { log, redactor }, work) {
    listenTo(stream);
    return listener.run(hear, work);
    function hear(line) {
        if (line.trim() === '')
            return;
        const [, command, message] = COMMAND.exec(line) ?? [];
        if (command === 'add-mask')
            redactor.add((0,workflow_commands/* unescapedMessage */.oK)(message ?? ''));
        else
            log.debug((0,workflow_commands/* unescapedMessage */.oK)(message ?? line));
    }
}
function listenTo(stream) {
    const { write } = stream;
    if (listening.has(write))
        return;
    const heard = (chunk, ...rest) => {
        const hear = listener.getStore();
        if (hear === undefined)
            return Reflect.apply(write, stream, [chunk, ...rest]);
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        listener.run(undefined, () => {
            for (const line of text.split(/\r?\n/))
                hear(line);
        });
        const done = rest.find(argument => typeof argument === 'function');
        if (done !== undefined)
            queueMicrotask(() => done());
        return true;
    };
    listening.add(heard);
    stream.write = heard;
}

;// CONCATENATED MODULE: ./lib/action/artifact.js







function createArtifacts(options) {
    const { temp, available, retentionDays, signal, stream = process.stdout } = options;
    const withClient = async (work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 29071));
        return abandonedOn(signal, quietly(stream, options, () => work(new DefaultArtifactClient())));
    };
    const withFolder = async (work) => {
        await (0,promises_.mkdir)(temp, { recursive: true });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(name, bytes) {
            if (!available)
                return undefined;
            const doing = `upload the artifact ${(0,display/* quoted */.TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    const file = (0,external_node_path_.join)(folder, name);
                    await (0,promises_.writeFile)(file, bytes);
                    const answer = await withClient(client => client.uploadArtifact(name, [file], folder, {
                        skipArchive: true,
                        ...(retentionDays === undefined ? {} : { retentionDays })
                    }));
                    return uploaded(doing, name, bytes, answer);
                });
            }
            catch (error) {
                if (nameOf(error) === 'GHESNotSupportedError')
                    return undefined;
                throw explained(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,display/* quoted */.TL)(name)}`;
            if (!available) {
                throw new base_errors/* ActionError */.lZ({
                    doing,
                    why: 'this run has no artifact service',
                    remedy: 'Give the package with the input package-file.'
                });
            }
            try {
                return await withFolder(folder => withClient(client => downloaded(client, doing, name, folder)));
            }
            catch (error) {
                throw explained(doing, error, options.redactor);
            }
        }
    };
}
async function abandonedOn(signal, work) {
    if (signal === undefined)
        return work;
    let abandon = () => { };
    const aborted = new Promise((_, reject) => {
        abandon = () => reject(signal.reason);
    });
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted)
        abandon();
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abandon);
    }
}
function uploaded(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,package_digest/* sameDigest */.V)(digest, (0,package_digest/* digestOf */.o)(bytes)))) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: id === undefined
                ? 'the service gave it no id'
                : `what was sent has the digest ${digest}, the package ${(0,package_digest/* digestOf */.o)(bytes)}`,
            remedy: 'Run the job again.'
        });
    }
    return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) };
}
async function downloaded(client, doing, name, folder) {
    const artifact = await find(client, doing, name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `what came is not what was uploaded: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it repeats, upload the package again under another artifact-name.'
        });
    }
    const files = await (0,promises_.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `it brought ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or give the package with the input package-file.'
        });
    }
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file));
    const { kind, what } = (0,recognise/* recognise */.G)(bytes);
    if (kind === 'bundle') {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `it is ${what}, as artifacts are that other actions pack`,
            remedy: 'Let the export command upload the package, or fetch this artifact with a download action that unpacks it and give the package with the input package-file.'
        });
    }
    return { bytes, artifact };
}
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: 'this workflow run has no artifact of that name',
            remedy: `It has: ${(0,display/* listed */.KE)(artifacts.map(artifact => (0,display/* quoted */.TL)(artifact.name)))}. Let the job that exports run before this one (needs), under the same artifact-name; give a package of another run with package-file.`,
            cause: error
        });
    }
}
const nameOf = (error) => (error instanceof Error ? error.name : '');
function explained(doing, error, redactor) {
    if (error instanceof base_errors/* ActionError */.lZ)
        return error;
    const why = redactor.redact((0,base_errors/* messageOf */.bD)(error)).replace(/\.$/, '');
    if (/\(409\)/.test(why)) {
        return new base_errors/* ActionError */.lZ({
            doing,
            why: 'this workflow run has an artifact of that name already',
            remedy: 'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.',
            cause: error
        });
    }
    if (/storage quota/i.test(why)) {
        return new base_errors/* ActionError */.lZ({
            doing,
            why: 'the storage quota for artifacts is used up',
            remedy: 'Delete old artifacts or raise the limit; the usage is recalculated every few hours.',
            cause: error
        });
    }
    if (nameOf(error) === 'GHESNotSupportedError') {
        return new base_errors/* ActionError */.lZ({
            doing,
            why: 'this GitHub Enterprise Server has no artifact service that the current client can talk to',
            remedy: 'Fetch the artifact with an action made for the server, and give the package with package-file.',
            cause: error
        });
    }
    return new base_errors/* ActionError */.lZ({
        doing,
        why,
        remedy: 'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.',
        cause: error
    });
}

// EXTERNAL MODULE: ./lib/action/environment.js
var action_environment = __webpack_require__(42039);
;// CONCATENATED MODULE: ./lib/action/outputs.js
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'package-file',
    'package-digest',
    'artifact-id',
    'artifact-name',
    'artifact-digest',
    'app-id',
    'app-name',
    'app-version',
    'app-url',
    'flow-ids',
    'outcome',
    'publish-state',
    'operation-id',
    'missing-connections',
    'changed',
    'result-file',
    'simulated'
]));
function outputsOf(report, resultFile) {
    const { package: pkg, artifact, app } = report;
    return {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        'artifact-id': artifact === undefined ? '' : String(artifact.id),
        'artifact-name': artifact?.name ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'app-id': app?.id ?? '',
        'app-name': app?.name ?? '',
        'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
        'app-url': app?.url ?? '',
        'flow-ids': JSON.stringify(report.flows.map(({ id }) => id)),
        outcome: report.outcome,
        'publish-state': report.publishState ?? '',
        'operation-id': report.operationId ?? '',
        'missing-connections': JSON.stringify(report.missing),
        changed: String(report.changed),
        'result-file': resultFile ?? '',
        simulated: String(report.simulated)
    };
}

;// CONCATENATED MODULE: ./lib/action/presentable.js

function presentable(report, redactor) {
    const short = {
        ...report,
        resources: report.resources.map(resource => resource.kind === 'connection' && resource.id !== undefined
            ? { ...resource, id: (0,display/* shortened */.vI)(resource.id) }
            : resource),
        connections: report.connections.map(connection => ({
            ...connection,
            connection: (0,display/* shortened */.vI)(connection.connection)
        })),
        missing: report.missing.map(gap => ({
            ...gap,
            candidates: gap.candidates.map(candidate => ({ ...candidate, id: (0,display/* shortened */.vI)(candidate.id) }))
        }))
    };
    return withoutSecrets(short, redactor);
}
function withoutSecrets(value, redactor) {
    const clean = (part) => {
        if (typeof part === 'string')
            return redactor.redact(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]));
    };
    return clean(value);
}

;// CONCATENATED MODULE: ./lib/action/result-file.js
const RESULT_SCHEMA = 1;
function resultDocument(report, ending = {}) {
    return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`;
}
async function writeResult(files, path, report, ending = {}) {
    await files.write(path, Buffer.from(resultDocument(report, ending)));
}

;// CONCATENATED MODULE: ./lib/action/markdown.js

const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
function cell(name, limit = 200) {
    const text = (0,display/* plainText */.wh)(name, limit);
    return (text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || SHORTCODE.test(text.slice(offset));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        .replace(/\bwww\./gi, match => `${match.slice(0, 3)}&#46;`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
const code = (text, limit = 200) => `<code>${(0,display/* plainText */.wh)(text, limit).replace(PUNCTUATION, reference)}</code>`;
function markdown_link(name, url) {
    const address = webAddress(url);
    return address === undefined ? cell(name) : `[${cell(name)}](${address})`;
}
function fenced(language, lines) {
    const flat = lines.map(line => line.replace(/[\r\n\u2028\u2029]+/g, ' '));
    const longest = Math.max(2, ...flat.flatMap(line => Array.from(line.matchAll(/`+/g), ([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...flat, fence].join('\n');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
const IN_ADDRESS = /[|()<>[\]\\`'"*_~^{}\s]/g;
function webAddress(url) {
    const parsed = url === undefined ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed.href.replace(IN_ADDRESS, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/action/mermaid.js

const MOST_NODES = 60;
const MOST_EDGES = 300;
const CLASSES = {
    app: 'fill:#e6d9f7,stroke:#6b2fb3,color:#1f1033',
    flow: 'fill:#d6e6fb,stroke:#1d5fb8,color:#0c2340',
    connector: 'fill:#dff3e4,stroke:#2c7a44,color:#10301b',
    connection: 'fill:#fdf0d2,stroke:#a86c07,color:#3d2803',
    entity: 'fill:#fbe0e0,stroke:#b03030,color:#3f1010',
    picklist: 'fill:#fbe0f0,stroke:#a02c74,color:#3b0f2a',
    unknown: 'fill:#eceff1,stroke:#5f6b73,color:#20262a'
};
function mermaidLines(resources) {
    const shown = resources.slice(0, MOST_NODES);
    const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]));
    const edges = shown.flatMap(({ key, dependsOn }) => dependsOn.flatMap(other => {
        const [from, to] = [nodes.get(key), nodes.get(other)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    const left = resources.length - shown.length;
    return [
        'flowchart LR',
        ...shown.map(({ kind, name }, index) => `  r${index}["${label(kind, name)}"]`),
        ...(left > 0 ? [`  more["and ${left} more"]`] : []),
        ...edges.slice(0, MOST_EDGES),
        ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
        ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`)
    ];
}
const idsOf = (kind, shown) => shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []));
const label = (kind, name) => `${kind}<br/>${escaped((0,display/* plainText */.wh)(name, 40))}`;
function escaped(text) {
    return text.replace(/[^\p{L}\p{N}\p{M} ]|[ﬂß]/gu, character => {
        const number = `#${character.codePointAt(0) ?? 0};`;
        return character === ':' || character === '$' ? `${number}#8203;` : number;
    });
}

;// CONCATENATED MODULE: ./lib/action/simulation.js
const simulationStamp = 'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.';

;// CONCATENATED MODULE: ./lib/action/summary-lists.js


const SHARES = { resources: 350_000, connections: 150_000, missing: 200_000, remarks: 60_000, flows: 60_000 };
const MARKS = {
    exported: '✅',
    created: '✅',
    updated: '✅',
    reused: '✅',
    overwritten: '✅',
    merged: '✅',
    carried: '➡️',
    failed: '❌',
    planned: '⏸️'
};
function resources({ resources: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Resources',
        '',
        ...table(['Resource', 'Kind', 'Decision', 'Outcome'], []),
        ...within(SHARES.resources, list, 'resource', resourceRow)
    ];
}
function resourceRow(resource) {
    const { name, url, targetName, comment, error } = resource;
    const target = targetName === undefined || targetName === name ? '' : ` → ${cell(targetName)}`;
    const remark = comment === undefined || comment === '' ? '' : `<br>💬 ${cell(comment, 300)}`;
    const said = error === undefined ? '' : `<br>${cell([error.code, error.message].filter(Boolean).join(': '), 600)}`;
    return row([
        `${markdown_link(name, url)}${target}${remark}`,
        resource.kind === 'unknown' ? `unknown: ${cell(resource.type)}` : resource.kind,
        `${resource.decision}: ${cell(resource.why)}`,
        `${MARKS[resource.outcome]} ${resource.outcome}${said}`
    ]);
}
function connections({ connections: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Connections',
        '',
        ...table(['Connection', 'Connector', 'Bound to', 'Chosen by'], []),
        ...within(SHARES.connections, list, 'connection', ({ name, connector, connection, connectionName, rule }) => row([cell(name), cell(connector), `${cell(connectionName)} ${code((0,display/* shortened */.vI)(connection))}`, rule]))
    ];
}
function missing({ missing: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Missing',
        '',
        ...table(['Resource', 'What', 'Why', 'Candidates in the target'], []),
        ...within(SHARES.missing, list, 'missing resource', ({ kind, name, connectorName, why, candidates }) => row([
            cell(name),
            kind === 'connection' ? `connection of ${cell(connectorName)}` : 'custom connector',
            cell(why, 600),
            candidates.length === 0 ? 'none' : candidates.slice(0, 10).map(candidate).join('<br>')
        ])),
        ...pasteable(list)
    ];
}
function candidate({ id, name, healthy, problem }) {
    const state = healthy ? '' : ` (broken${problem === undefined ? '' : `: ${cell(problem)}`})`;
    return `${cell(name)} ${code((0,display/* shortened */.vI)(id))}${state}`;
}
function pasteable(list) {
    const gaps = list.filter(({ kind }) => kind === 'connection');
    if (gaps.length === 0)
        return [];
    const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50);
    const taken = new Set();
    const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`);
    return [
        '',
        'Add to the `with` of the import step, each secret holding the id of a connection of the target:',
        '',
        fenced('yaml', ['connections: |', ...lines])
    ];
}
function writable({ keys, key }) {
    return keys.find(one => one === (0,display/* plainText */.wh)(one) && !one.startsWith('#') && !one.includes('=')) ?? (0,display/* plainText */.wh)(key);
}
function secretName(key, taken) {
    const words = key.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
    const name = ['CONNECTION', ...words].join('_');
    let free = name;
    for (let count = 2; taken.has(free); count++)
        free = `${name}_${count}`;
    taken.add(free);
    return free;
}
function flows({ flows: list, resources: all }) {
    const stated = list.filter(({ state }) => state !== undefined);
    if (stated.length === 0)
        return [];
    const urls = new Map(all.map(({ key, url }) => [key, url]));
    return [
        '### Flows',
        '',
        ...table(['Flow', 'Id', 'State'], []),
        ...within(SHARES.flows, stated, 'flow', ({ key, id, name, state }) => row([markdown_link(name, urls.get(key)), code(id), cell(state ?? '')]))
    ];
}
function remarks({ remarks: list }) {
    if (list.length === 0)
        return [];
    return ['### Remarks', '', ...within(SHARES.remarks, list, 'remark', remark => `- ${cell(remark, 1_000)}`)];
}
function within(bytes, items, noun, render) {
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
    return [...kept, '', `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here; the result file has them.`];
}

;// CONCATENATED MODULE: ./lib/action/summary.js





function renderSummary(report, ending = {}) {
    const sections = [
        [`## ${title(report, ending)}`],
        simulated(report),
        failure(ending),
        facts(report, ending),
        missing(report),
        resources(report),
        connections(report),
        flows(report),
        remarks(report),
        graph(report)
    ];
    return `${sections
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n')}\n`;
}
function title(report, { failure: failed }) {
    const subject = report.command === 'publish' ? report.app?.name : (report.package?.name ?? report.app?.name);
    const name = subject === undefined ? 'the package' : cell(subject, 100);
    const place = report.environment === undefined ? '' : cell(report.environment.name, 100);
    const where = (word) => (place === '' ? '' : ` ${word} ${place}`);
    if (failed !== undefined && report.command === 'import' && report.outcome !== 'failed') {
        return `❌ Imported ${name}${where('into')} (${report.outcome}), and then it failed`;
    }
    if (failed !== undefined || report.outcome === 'failed') {
        return report.command === 'export'
            ? `❌ Not exported${subject === undefined ? '' : `: ${name}`}${where('from')}`
            : `❌ Not ${report.command === 'import' ? 'imported' : 'published'}${subject === undefined ? '' : `: ${name}`}${where('into')}`;
    }
    switch (report.command) {
        case 'export':
            return `✅ Exported ${name}${where('from')}`;
        case 'import':
            return `✅ Imported ${name}${where('into')}: ${report.outcome}`;
        case 'publish':
            return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`;
    }
}
const simulated = (report) => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : []);
function failure({ failure: sentence }) {
    return sentence === undefined ? [] : ['> [!CAUTION]', `> ${cell(sentence, 4_000)}`];
}
function facts(report, ending) {
    const rows = [];
    const { package: pkg, app, artifact, environment } = report;
    if (pkg !== undefined) {
        rows.push([
            'Package',
            `${cell(pkg.name)}${pkg.file === undefined ? '' : ` in ${code(pkg.file)}`}, ${size(pkg.bytes)}`
        ]);
        if (pkg.description !== '')
            rows.push(['Description', cell(pkg.description, 400)]);
        rows.push(['Digest', code(pkg.digest)]);
        const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`;
        const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`;
        rows.push(['Exported', `${code(pkg.exportedAt)}${by}${from}`]);
    }
    if (artifact !== undefined)
        rows.push(['Artifact', `${cell(artifact.name)} (id ${artifact.id})`]);
    if (environment !== undefined) {
        rows.push(['Environment', `${markdown_link(environment.name, environment.url)} ${code(environment.id)}`]);
    }
    if (app !== undefined) {
        rows.push(['App', `${markdown_link(app.name, app.url)} ${code(app.id)}`]);
        if (report.command !== 'export')
            rows.push(['Version', versions(app)]);
    }
    if (report.publishState !== undefined)
        rows.push(['Publishing', PUBLISH_WORDS[report.publishState]]);
    if (report.identity !== '')
        rows.push(['Signed in as', cell(report.identity)]);
    rows.push(['Cloud', cell(report.cloud)]);
    if (report.operationId !== undefined)
        rows.push(['Operation', code(report.operationId)]);
    if (ending.milliseconds !== undefined)
        rows.push(['Time', (0,display/* duration */.p0)(ending.milliseconds)]);
    return table(['', ''], rows.map(([name, value]) => [`**${name}**`, value]));
}
function versions({ versionBefore, versionAfter }) {
    const words = (version) => (version === undefined ? 'none' : code(version));
    return versionBefore === versionAfter
        ? `${words(versionAfter)}, unchanged`
        : `${words(versionBefore)} → ${words(versionAfter)}`;
}
const PUBLISH_WORDS = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
function graph({ resources: list }) {
    return list.length < 2 ? [] : ['### Graph', '', fenced('mermaid', mermaidLines(list))];
}
const size = (bytes) => bytes < 1024
    ? `${bytes} byte${bytes === 1 ? '' : 's'}`
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

;// CONCATENATED MODULE: ./lib/action/conclusion.js







async function conclude({ environment, files, log, redactor }, report, ending = {}) {
    const shown = presentable(report, redactor);
    const shownEnding = {
        ...ending,
        ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
    };
    const attempt = async (what, work) => {
        try {
            await work();
            return true;
        }
        catch (error) {
            log.warning(`The ${what} could not be written: ${(0,base_errors/* messageOf */.bD)(error)}`);
            return false;
        }
    };
    const path = (0,action_environment/* resultPath */.j)(environment, report.command);
    const written = await attempt('result file', () => writeResult(files, path, shown, shownEnding));
    const { outputFile, summaryFile } = environment;
    if (outputFile !== undefined) {
        await attempt('outputs', () => {
            for (const [name, value] of Object.entries(outputsOf(shown, written ? path : undefined))) {
                (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
            }
        });
    }
    if (summaryFile !== undefined) {
        await attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, redactor.redact(renderSummary(shown, shownEnding))));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/action/files.js





function createFiles(workspace) {
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path));
            }
            catch (error) {
                throw files_failure(`read the file ${(0,display/* quoted */.TL)(path)}`, error, workspace);
            }
        },
        async write(path, bytes) {
            const target = (0,external_node_path_.resolve)(workspace, path);
            const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
            try {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                const file = await (0,promises_.open)(draft, 'wx');
                try {
                    await file.writeFile(bytes);
                }
                finally {
                    await file.close();
                }
                await (0,promises_.rename)(draft, target);
            }
            catch (error) {
                await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
                throw files_failure(`write the file ${(0,display/* quoted */.TL)(path)}`, error, workspace);
            }
        }
    };
}
const WHY = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'the runner may not',
    EPERM: 'the runner may not',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function files_failure(doing, error, workspace) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return new base_errors/* ActionError */.lZ({
        doing,
        why: WHY[code] ?? (0,base_errors/* messageOf */.bD)(error),
        remedy: `Check the path; a relative one starts from ${(0,display/* quoted */.TL)(workspace)}.`,
        cause: error
    });
}

;// CONCATENATED MODULE: ./lib/action/oidc.js


async function requestIdToken(audience, { log, redactor, stream = process.stdout }) {
    const core = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659));
    try {
        const token = await quietly(stream, { log, redactor }, () => core.getIDToken(audience));
        redactor.add(token);
        return token;
    }
    catch (error) {
        throw new base_errors/* ActionError */.lZ({
            doing: 'get the id token of this job from GitHub',
            why: redactor.redact((0,base_errors/* messageOf */.bD)(error)),
            remedy: 'The job needs "permissions: id-token: write". Workflows of forks are never given id tokens; sign in another way there.',
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./lib/base/deadline.js
class Deadline {
    #clock;
    #end;
    span;
    constructor(clock, milliseconds) {
        this.#clock = clock;
        this.span = milliseconds;
        this.#end = clock.now() + milliseconds;
    }
    left() {
        return Math.max(0, this.#end - this.#clock.now());
    }
    over() {
        return this.left() === 0;
    }
}

// EXTERNAL MODULE: ./lib/package/app-package.js + 3 modules
var app_package = __webpack_require__(21241);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/commands/resolve.js


const same = (one, other) => one != null && other != null && one.trim().toLowerCase() === other.trim().toLowerCase();
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const isGuid = (text) => GUID.test(text.trim());
const bareId = (id) => id.replace(/\/+$/, '').split('/').at(-1) ?? id;
async function resolveEnvironment(platform, wanted) {
    const doing = `find the environment ${(0,display/* quoted */.TL)(wanted)}`;
    const environments = await platform.environments.list();
    const origin = originOf(wanted);
    const byId = environments.filter(({ id }) => same(id, wanted));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => same(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `none of the environments that ${platform.identity.name} can see has that id, Dataverse URL or display name`,
            remedy: `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} environments are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
function originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, wanted) {
    return pick('app', wanted, environment, await platform.apps.list(environment.id), platform.identity.name);
}
async function resolveFlow(platform, environment, wanted) {
    const flows = await platform.flows.list(environment.id);
    if (flows === undefined) {
        if (isGuid(wanted))
            return { id: wanted.trim(), displayName: wanted.trim(), aliases: [] };
        throw new base_errors/* ActionError */.lZ({
            doing: `find the flow ${(0,display/* quoted */.TL)(wanted)} in ${(0,display/* quoted */.TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Give the flow by its id, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => same(known, wanted)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', wanted, environment, flows, platform.identity.name);
}
function pick(kind, wanted, environment, items, identity) {
    const byId = items.filter(({ id }) => same(id, bareId(wanted)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => same(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,display/* quoted */.TL)(wanted)} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name there`,
            remedy: items.length === 0
                ? `It can see no ${kind} there at all: check the environment, or share the ${kind} with it.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} ${kind}s are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
const named = ({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${(0,display/* shortened */.vI)(id)})`;

;// CONCATENATED MODULE: ./lib/commands/choices.js




function matchChoices(choices, resources, what) {
    const matched = new Map();
    const problems = [];
    const entries = Object.entries(resources);
    for (const choice of choices) {
        const found = entries.filter(([key, resource]) => means(choice, key, resource));
        const [only, ...others] = found;
        if (only === undefined)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} is not a resource of ${what}`);
        else if (others.length > 0)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} could be any of ${(0,display/* listed */.KE)(found.map(describe))}`);
        else if (matched.has(only[0]))
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} and ${(0,display/* quoted */.TL)(matched.get(only[0])?.written ?? '')} mean the same resource`);
        else
            matched.set(only[0], choice);
    }
    if (problems.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: 'apply the input resources',
            why: problems.join('; '),
            remedy: `Its resources are: ${(0,display/* listed */.KE)(entries.map(describe), 40)}. Where names repeat, put the kind before the name (flow:…) or use the resource key.`
        });
    }
    return matched;
}
function means(choice, key, resource) {
    if (choice.kind !== undefined && (0,package_resource/* kindOf */.I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => same(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    return kind === 'unknown' ? (0,display/* quoted */.TL)(name) : `${kind}:${(0,display/* quoted */.TL)(name)}`;
};

;// CONCATENATED MODULE: ./lib/commands/package-report.js
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

;// CONCATENATED MODULE: ./lib/commands/permission.js


const NEEDED = {
    export: { ExportEnvironmentPackage: 'export packages' },
    import: {
        ImportEnvironmentPackage: 'import packages',
        GenerateResourceStorage: 'upload packages',
        CreatePowerApp: 'create apps',
        CreateFlow: 'create flows'
    }
};
const DECISIVE = new Set(['ExportEnvironmentPackage', 'ImportEnvironmentPackage']);
const ROLE = {
    export: 'Exporting needs edit rights on the app (owner or co-owner).',
    import: 'Importing needs the Environment Maker role in the target.'
};
async function checkPermission(run, environment, purpose) {
    const { permissions } = await run.platform.environments.read(environment.id);
    if (permissions === undefined) {
        run.log.debug(`${environment.displayName} sent no permission map`);
        return;
    }
    const held = new Set([...permissions].map(key => key.toLowerCase()));
    const absent = Object.entries(NEEDED[purpose]).filter(([key]) => !held.has(key.toLowerCase()));
    if (absent.length === 0)
        return;
    const sentence = `${run.platform.identity.name} may not ${(0,display/* listed */.KE)(absent.map(([, words]) => words))} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && absent.some(([key]) => DECISIVE.has(key))) {
        throw new base_errors/* ActionError */.lZ({
            doing: `${purpose} packages in ${(0,display/* quoted */.TL)(environment.displayName)}`,
            why: `${sentence}: the permission map lacks ${(0,display/* listed */.KE)(absent.map(([key]) => key))}`,
            remedy: `${ROLE[purpose]} To let the service decide instead of its permission map, set permission-check: warn.`
        });
    }
    run.log.warning(`${sentence}, says the environment's permission map.`);
}
function warnAboutIdentity(run) {
    if (run.platform.identity.kind !== 'application')
        return;
    run.log.warning(`${run.platform.identity.name} is an application. Nobody has shown the packaging calls to accept one, and several were refused; if this run ends in "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`);
}

;// CONCATENATED MODULE: ./lib/commands/suggest.js



const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
function withSuggestions(resources, choices) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const choice = choices.get(key);
        const suggested = choice?.import === undefined ? suggestionFor(resource) : WIRE[choice.import];
        if (choice?.import !== undefined)
            refuseUnlessOffered(resource, key, suggested);
        const details = {
            ...resource.details,
            ...(choice?.comment === undefined ? {} : { comment: choice.comment }),
            ...(choice?.displayName === undefined ? {} : { displayName: choice.displayName })
        };
        return [
            key,
            { ...resource, suggestedCreationType: suggested, ...(Object.keys(details).length > 0 ? { details } : {}) }
        ];
    }));
}
const offeredTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim())
    .filter(type => type !== '');
function suggestionFor(resource) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
        case 'flow':
            return 'Update';
        case 'connector':
        case 'connection':
            return 'Existing';
        case 'entity':
        case 'picklist':
            return 'Merge';
        case 'unknown': {
            const offered = offeredTypes(resource);
            return ['Update', 'Existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'Existing';
        }
    }
}
function refuseUnlessOffered(resource, key, wanted) {
    const offered = offeredTypes(resource);
    const allowed = offered.length > 0 ? offered : DEFAULTS[(0,package_resource/* kindOf */.I)(resource)];
    if (allowed.length === 0 || allowed.some(type => type.toLowerCase() === wanted.toLowerCase()))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `set the import of ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} to ${wanted.toLowerCase()}`,
        why: `a resource of type ${(0,display/* quoted */.TL)(resource.type)} cannot be imported that way`,
        remedy: `Use ${(0,display/* listed */.KE)(allowed.map(type => type.toLowerCase()))} in the input resources.`
    });
}
const DEFAULTS = {
    app: ['New', 'Update'],
    flow: ['Existing', 'New', 'Update'],
    connector: ['Existing'],
    connection: ['Existing'],
    entity: ['Merge', 'Overwrite'],
    picklist: ['Merge', 'Overwrite'],
    unknown: []
};

;// CONCATENATED MODULE: ./lib/commands/export.js









async function exportCommand(run, request) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    await checkPermission(run, environment, 'export');
    const root = request.root.kind === 'app'
        ? await resolveApp(platform, environment, request.root.value)
        : await resolveFlow(platform, environment, request.root.value);
    const rootId = request.root.kind === 'app'
        ? `/providers/Microsoft.PowerApps/apps/${root.id}`
        : `/providers/Microsoft.Flow/flows/${root.id}`;
    if (request.root.kind === 'app') {
        report.set({ app: { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) } });
    }
    log.info(`Exporting the ${request.root.kind} ${(0,display/* quoted */.TL)(root.displayName)} (${root.id}) from ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const listing = await platform.packaging.listResources(environment.id, rootId);
    const choices = matchChoices(request.resources, listing, (0,display/* quoted */.TL)(root.displayName));
    for (const choice of choices.values()) {
        if (choice.target === undefined)
            continue;
        throw new base_errors/* ActionError */.lZ({
            doing: `apply ${(0,display/* quoted */.TL)(choice.written)} of the input resources`,
            why: 'target says where an import goes and means nothing on export',
            remedy: 'Move it to the resources of the import step.'
        });
    }
    const suggested = withSuggestions(listing, choices);
    log.info(`It brings ${countByKind(listing)}`);
    const name = request.packageName ?? rootName(listing, root);
    const exported = await platform.packaging.exportPackage(environment.id, rootId, {
        displayName: name,
        description: request.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, suggested);
    report.set({ operationId: exported.operationId });
    const pkg = (0,app_package/* readPackage */.L)(exported.bytes, `the exported package ${(0,display/* quoted */.TL)(name)}`);
    verifyContents(pkg, suggested, name);
    for (const warning of pkg.warnings)
        log.warning(warning);
    const file = request.packageFile ?? fileNameFor(request.artifactName);
    await run.files.write(file, exported.bytes);
    report.set({
        package: packageReport(pkg, file),
        resources: resourceReports(pkg),
        ...(pkg.app?.version === undefined || report.current.app === undefined
            ? {}
            : { app: { ...report.current.app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
        flows: pkg.flows.map(({ key, id, displayName }) => ({ key, id, name: displayName }))
    });
    log.info(`Package written to ${file}: ${pkg.size} bytes, ${pkg.digest}`);
    const artifact = await run.artifacts.upload(request.artifactName, exported.bytes);
    if (artifact === undefined) {
        const sentence = `This run has no artifact service, so the package is only in ${file}.`;
        log.notice(sentence);
        report.remark(sentence);
    }
    else {
        report.set({ artifact });
        log.info(`Artifact ${(0,display/* quoted */.TL)(artifact.name)} uploaded with id ${artifact.id}`);
    }
    report.set({ outcome: 'unchanged', changed: false });
    log.info(`Exported ${(0,display/* quoted */.TL)(name)}, ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())} in all`);
}
function verifyContents(pkg, listing, name) {
    const absent = difference(listing, pkg.resources);
    const surplus = difference(pkg.resources, listing);
    if (absent.length === 0 && surplus.length === 0)
        return;
    const parts = [
        absent.length > 0 ? `${(0,display/* listed */.KE)(absent)} was listed and is not in it` : '',
        surplus.length > 0 ? `${(0,display/* listed */.KE)(surplus)} is in it and was not listed` : ''
    ];
    throw new base_errors/* ActionError */.lZ({
        doing: `verify the exported package ${(0,display/* quoted */.TL)(name)}`,
        why: `it does not hold what belongs to the app: ${parts.filter(part => part !== '').join('; ')}`,
        remedy: 'Run the export again; somebody may have changed the app meanwhile. If it repeats, export it once in the portal and compare.'
    });
}
function difference(left, right) {
    const counted = new Map();
    const labels = (map) => Object.entries(map).map(([key, resource]) => `${(0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource)} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`);
    for (const label of labels(right))
        counted.set(label, (counted.get(label) ?? 0) + 1);
    return labels(left).filter(label => {
        const count = counted.get(label) ?? 0;
        counted.set(label, count - 1);
        return count <= 0;
    });
}
function resourceReports(pkg) {
    return Object.entries(pkg.resources).map(([key, resource]) => ({
        key,
        kind: (0,package_resource/* kindOf */.I)(resource),
        type: resource.type,
        name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: suggestedDecision(resource.suggestedCreationType),
        why: 'suggested to whoever imports it',
        outcome: 'exported',
        id: resource.name ?? undefined,
        comment: resource.details?.comment ?? undefined
    }));
}
function suggestedDecision(type) {
    const lower = (type ?? '').toLowerCase();
    return lower === 'new' || lower === 'update' || lower === 'existing' || lower === 'overwrite' || lower === 'merge'
        ? lower
        : 'carried';
}
function rootName(listing, root) {
    const entry = Object.entries(listing).find(([, resource]) => resource.hierarchy === 'Root');
    return entry === undefined ? root.displayName : (0,package_resource/* displayNameOf */.Nv)(entry[1], root.displayName);
}
function countByKind(resources) {
    const counts = new Map();
    for (const resource of Object.values(resources)) {
        const kind = (0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return (0,display/* listed */.KE)([...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`), 20);
}
const fileNameFor = (artifactName) => /\.zip$/i.test(artifactName) ? artifactName : `${artifactName}.zip`;

// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
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

// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
;// CONCATENATED MODULE: ./lib/package/checks.js





function checkBeforeImport(pkg) {
    const known = new Set(Object.keys(pkg.resources).map(key => key.toLowerCase()));
    return [
        ...checkResources(pkg, known),
        ...checkApp(pkg, known),
        ...checkFlowFolders(pkg),
        ...pkg.flows.flatMap(flow => checkFlow(flow, known))
    ];
}
const EXPORT_AGAIN = 'Export the package again; the service accepts no package whose resources were edited.';
const error = (rule, message, remedy = EXPORT_AGAIN) => ({
    rule,
    severity: 'error',
    message,
    remedy
});
const warning = (rule, message, remedy) => ({
    rule,
    severity: 'warning',
    message,
    remedy
});
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function checkResources(pkg, known) {
    const { resources } = pkg;
    const findings = [];
    for (const [key, resource] of Object.entries(resources)) {
        const dangling = unknownAmong(resource.dependsOn ?? [], known);
        if (dangling.length > 0)
            findings.push(error('missing-prerequisite', `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`));
    }
    const cycle = firstCycle(resources);
    if (cycle !== undefined) {
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? { type: '' }, key)));
        findings.push(error('dependency-cycle', `Resources depend on each other in a circle: ${(0,display/* listed */.KE)(names, 6)}.`));
    }
    const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
    if (apps.length > 1)
        findings.push(warning('several-apps', `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`, 'Exports hold one app. Only the first one is looked at here.'));
    return findings;
}
function checkApp(pkg, known) {
    const { app } = pkg;
    if (app === undefined)
        return pkg.kind === 'app'
            ? [error('missing-app', 'The manifest lists an app whose files are not in the package.')]
            : [];
    const findings = [];
    for (const reference of Object.values(app.connectionReferences)) {
        const unknown = unknownAmong(keysOf(reference), known);
        if (unknown.length > 0)
            findings.push(error('unknown-key-in-app', `The app uses ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? 'a connection')} as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}, which the manifest does not list.`));
    }
    const path = (0,app_part/* documentPathOf */.u)(app.template);
    if (path?.toLowerCase() !== app.documentName.toLowerCase())
        findings.push(warning('misplaced-document', `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, not where the app's JSON says: ${(0,display/* quoted */.TL)(path ?? '')}.`, 'It was renamed after the export, and the import may fail for it: export the package again.'));
    return findings;
}
function keysOf(reference) {
    return [
        (0,json_text/* textAt */.$6)(reference, 'id'),
        (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
        (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value'),
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
    ].filter(key => key !== undefined);
}
function checkFlowFolders(pkg) {
    const listedFlows = Object.entries(pkg.resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
    const findings = [];
    const present = new Set(pkg.flows.map(({ key }) => key));
    const absent = listedFlows.filter(([key]) => !present.has(key));
    if (absent.length > 0)
        findings.push(error('missing-flow', `The manifest lists flows whose definitions are missing: ${(0,display/* listed */.KE)(absent.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))))}.`));
    if (listedFlows.length === 0)
        return findings;
    if (pkg.flowAssets === undefined)
        return [
            ...findings,
            error('missing-flow-manifest', 'Microsoft.Flow/flows/manifest.json is missing; the importer answers MissingPackageManifest.')
        ];
    const assets = new Set(pkg.flowAssets.map(key => key.toLowerCase()));
    const left = listedFlows.filter(([key]) => !assets.has(key.toLowerCase()));
    if (left.length > 0)
        findings.push(warning('unlisted-flow', `Microsoft.Flow/flows/manifest.json leaves out ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`, 'The package was put together by hand; export it again if its flows do not arrive.'));
    return findings;
}
function checkFlow(flow, known) {
    const name = (0,display/* quoted */.TL)(flow.displayName);
    const findings = (flow.missingMaps ?? []).map(map => error('missing-flow-map', map === 'connectionsMap.json'
        ? `The flow ${name} has no connectionsMap.json; the importer answers PackageFlowMissingConnectionMap.`
        : `The flow ${name} has no ${map}.`));
    const unknown = unknownAmong([...Object.values(flow.connectors), ...Object.values(flow.connections)], known);
    if (unknown.length > 0)
        findings.push(error('unknown-key-in-flow', `The flow ${name} uses connectors or connections the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`));
    return findings;
}

;// CONCATENATED MODULE: ./lib/commands/target.js

async function readTarget(platform, environment, wanted, needs) {
    const [apps, flows, connections, customConnectors] = await Promise.all([
        platform.apps.list(environment.id),
        needs.flows ? platform.flows.list(environment.id) : [],
        needs.connections ? platform.connections.list(environment.id) : [],
        needs.customConnectors ? platform.connections.customConnectors(environment.id) : []
    ]);
    return {
        environment,
        apps,
        flows,
        connections,
        customConnectors,
        app: wanted.app === undefined ? undefined : await resolveApp(platform, environment, wanted.app),
        flow: wanted.flow === undefined ? undefined : await resolveFlow(platform, environment, wanted.flow)
    };
}
function flowsBySlot(part, app) {
    const found = new Map();
    for (const [slot, reference] of Object.entries(part.connectionReferences)) {
        const key = workflowOf(reference);
        const id = workflowOf(app.references[slot]);
        if (key !== undefined && id !== undefined)
            found.set(key, bareId(id));
    }
    return found;
}
function workflowOf(reference) {
    const hints = reference?.['parameterHints'];
    const name = isRecord(hints) ? hints['workflowName'] : undefined;
    const value = isRecord(name) ? name['value'] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/commands/references.js



function expectedConnectors(plan) {
    const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
        const name = connectorName(plan, reference['id']);
        return name === undefined ? [] : [name.toLowerCase()];
    });
    return [...new Set(names)];
}
function connectorsOf(references) {
    return new Set(Object.values(references ?? {}).flatMap(({ id }) => typeof id === 'string' && id !== '' ? [bareId(id).toLowerCase()] : []));
}
function targetReferences(plan, resources) {
    const flowIds = new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id]] : [])));
    return Object.fromEntries(Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, reference]) => {
        const name = connectorName(plan, reference['id']);
        const flow = workflowOf(reference);
        const shared = typeof reference['sharedConnectionId'] === 'string'
            ? plan.bound.find(({ key }) => key === reference['sharedConnectionId'])
            : undefined;
        return [
            slot,
            {
                ...reference,
                ...(name === undefined ? {} : { id: `/providers/microsoft.powerapps/apis/${name.toLowerCase()}` }),
                ...(flow === undefined ? {} : hintsWith(reference, flowIds.get(flow) ?? flow)),
                ...(shared === undefined
                    ? {}
                    : {
                        sharedConnectionId: `/providers/microsoft.powerapps/apis/${shared.connector.toLowerCase()}/connections/${shared.connection}`
                    })
            }
        ];
    }));
}
function hintsWith(reference, flow) {
    const changed = {};
    for (const field of ['parameterHints', 'parameterHintsV2']) {
        const hints = reference[field];
        if (!isRecord(hints) || !isRecord(hints['workflowName']))
            continue;
        changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } };
    }
    return changed;
}
function connectorName({ pkg, decisions }, key) {
    const resource = typeof key === 'string' ? pkg.resources[key] : undefined;
    if (resource === undefined || (0,package_resource/* kindOf */.I)(resource) !== 'connector')
        return undefined;
    return (0,package_resource/* isCustomConnector */.v9)(resource) ? decisions.get(String(key))?.targetId : (resource.name ?? undefined);
}

;// CONCATENATED MODULE: ./lib/commands/prove.js



async function publishAndProve(run, app, proof) {
    const { platform, log, report } = run;
    const ready = await withReferences(run, app, proof);
    const publishing = proof.publish || ready.repaired;
    const version = ready.app.newestVersion;
    if (publishing) {
        log.info(`Publishing ${(0,display/* quoted */.TL)(app.displayName)}, version ${version ?? 'unknown'}`);
        report.set({ publishState: 'draft-left' });
        await platform.apps.publish(app.id);
    }
    const after = await readUntil(run, app.id, read => proofGap(read, version, proof.connectors) === undefined);
    const gap = proofGap(after, version, proof.connectors);
    if (gap !== undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing: `prove that ${(0,display/* quoted */.TL)(app.displayName)} is published`,
            why: gap,
            remedy: 'Open the app in the target and look at its versions and data sources before anybody uses it.'
        });
    }
    report.set({
        publishState: publishing ? 'published' : 'nothing-to-publish',
        app: {
            id: after.id,
            name: after.displayName,
            url: report.current.app?.url ?? '',
            versionBefore: proof.before,
            versionAfter: after.publishedVersion
        }
    });
    log.info(`Proven: ${(0,display/* quoted */.TL)(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`);
}
async function withReferences(run, app, proof) {
    if (proof.connectors.length === 0)
        return { app, repaired: false };
    if (app.hasDraft && app.draftReferences === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: 'the service did not show the draft, so nobody can tell whether its connection references are there',
            remedy: 'Nothing was published. Look at the draft in the target; when its data sources are connected, run command: publish.'
        });
    }
    const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, proof.connectors);
    if (absent.length === 0)
        return { app, repaired: false };
    const references = proof.references?.();
    if (references === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: `its draft has no connection reference for ${(0,display/* listed */.KE)(absent)}, which the published version has`,
            remedy: 'Nothing was published: the app would lose its data. Import its package again, which puts the references back, or repair it in the Studio.'
        });
    }
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} came without connection references for ${(0,display/* listed */.KE)(absent)}: putting them back before publishing`);
    await run.platform.apps.writeDraftReferences(app.id, references);
    const repaired = await readUntil(run, app.id, read => absentFrom(read.draftReferences ?? read.references, proof.connectors).length === 0);
    const still = absentFrom(repaired.draftReferences ?? repaired.references, proof.connectors);
    if (still.length > 0) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: `its draft still has no connection reference for ${(0,display/* listed */.KE)(still)} after they were written`,
            remedy: 'Nothing was published. Open the draft in the Studio without saving, check its data sources, and publish there.'
        });
    }
    run.report.remark(`The draft came without connection references; they were put back before publishing (${(0,display/* listed */.KE)(absent)}).`);
    return { app: repaired, repaired: true };
}
const absentFrom = (references, connectors) => {
    const there = connectorsOf(references);
    return connectors.filter(connector => !there.has(connector));
};
function proofGap(app, version, connectors) {
    if (app.publishedVersion === undefined)
        return 'no version of it is published';
    if (version !== undefined && app.publishedVersion !== version)
        return `version ${app.publishedVersion} is published, not ${version}`;
    if (app.hasDraft)
        return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`;
    const absent = absentFrom(app.references, connectors);
    return absent.length === 0 ? undefined : `the published version has no connection reference for ${(0,display/* listed */.KE)(absent)}`;
}
async function readUntil(run, id, satisfied) {
    let pause = 200;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, 5_000)) {
        const app = await run.platform.apps.read(id);
        if (satisfied(app) || waited >= 30_000 || run.deadline.over())
            return app;
        await run.clock.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./lib/commands/finish-import.js






async function finishImport(run, plan, answer, publish) {
    if (answer.kind === 'unanswered')
        await lookForOutcome(run, plan, answer.service);
    else
        recordOutcomes(run, plan, answer);
    const { report, platform, log } = run;
    const root = report.current.resources.find(({ key }) => key === plan.pkg.rootKey);
    report.set({
        outcome: outcomeOf(root),
        changed: report.current.resources.some(({ outcome }) => WRITTEN.has(outcome)),
        flows: flowsOf(run)
    });
    if (plan.pkg.kind === 'flow' || root?.id === undefined) {
        report.set({ publishState: 'nothing-to-publish' });
        return;
    }
    const app = await appAfterImport(run, plan, root.id);
    report.set({
        app: {
            id: app.id,
            name: app.displayName,
            url: platform.links.app(plan.target.environment.id, app.id),
            versionBefore: plan.before?.publishedVersion,
            versionAfter: app.publishedVersion
        }
    });
    const wanted = publish === 'true' || (publish === 'auto' && app.hasDraft);
    if (!wanted && app.hasDraft) {
        report.set({ publishState: 'draft-left' });
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publish}).`);
        return;
    }
    await publishAndProve(run, app, {
        publish: wanted,
        connectors: expectedConnectors(plan),
        references: () => targetReferences(plan, report.current.resources),
        before: plan.before?.publishedVersion
    });
    if (!wanted && report.current.publishState === undefined)
        report.set({ publishState: 'nothing-to-publish' });
}
const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const DONE = {
    new: 'created',
    update: 'updated',
    existing: 'reused',
    overwrite: 'overwritten',
    merge: 'merged',
    carried: 'carried'
};
function recordOutcomes(run, plan, answer) {
    const { report, log, platform } = run;
    const environment = plan.target.environment;
    const resources = report.current.resources.map((planned) => {
        const result = answer.resources[planned.key];
        const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null;
        const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded');
        if (failed)
            return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } };
        if (unknown && !STAYS.has(planned.decision))
            return planned;
        const id = idOf(result) ?? planned.id;
        const url = id === undefined
            ? undefined
            : planned.kind === 'app'
                ? platform.links.app(environment.id, id)
                : planned.kind === 'flow'
                    ? platform.links.flow(environment.id, id)
                    : undefined;
        return { ...planned, outcome: DONE[planned.decision], id, url };
    });
    report.set({ resources, operationId: answer.operationId });
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    if (answer.succeeded && failures.length === 0)
        return;
    const came = resources.filter(({ outcome }) => WRITTEN.has(outcome));
    report.set({ outcome: 'failed', changed: came.length > 0, flows: flowsOf(run) });
    for (const { kind, name, error } of failures)
        log.warning(`${kind} ${(0,display/* quoted */.TL)(name)} was not imported: ${(0,base_errors/* describeAnswer */.O1)(error ?? {})}`);
    const [problem] = answer.problems;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: failures.length > 0
            ? `${failures.length} of ${resources.length} resources failed: ${(0,display/* listed */.KE)(failures.map(({ kind, name, error }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${(0,base_errors/* describeAnswer */.O1)(error ?? {})})`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        remedy: came.length > 0
            ? `These came through and stay (nothing is known to be rolled back): ${(0,display/* listed */.KE)(came.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
            : 'Nothing is known to have been written. Correct the cause and run again.'
    });
}
const STAYS = new Set(['existing']);
async function lookForOutcome(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not answer the import (${(0,base_errors/* describeAnswer */.O1)(service)}). It is not sent again; looking in ${(0,display/* quoted */.TL)(environment.displayName)} whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`It went through: seen in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.');
            report.set({
                resources: report.current.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: DONE[planned.decision], id: found } : planned)
            });
            return;
        }
        if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? LOOK_AFTER_REFUSAL : LOOK_FOR))
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not answer and nothing new is to be seen there after ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: isBareRefusal(service)
            ? 'The service answers so when a package was edited or made by hand: export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
            : 'It may still be running over there. Look at the app in the target before you run this again: a second import as new would make a second app.'
    });
}
const LOOK_FOR = 10 * 60_000;
const LOOK_AFTER_REFUSAL = 20_000;
const isBareRefusal = ({ code }) => code === 'InternalServerError';
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
        const fresh = (await platform.apps.list(environment.id)).filter(app => !known.has(app.id.toLowerCase()) && same(app.displayName, name));
        return fresh.length === 1 ? fresh[0]?.id : undefined;
    }
    if (decision?.targetId !== undefined)
        return undefined;
    const known = new Set((plan.target.flows ?? []).map(({ id }) => id.toLowerCase()));
    const fresh = ((await platform.flows.list(environment.id)) ?? []).filter(flow => !known.has(flow.id.toLowerCase()) && same(flow.displayName, name));
    return fresh.length === 1 ? fresh[0]?.id : undefined;
}
async function appAfterImport(run, plan, id) {
    let pause = 200;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, 5_000)) {
        const app = await run.platform.apps.read(id);
        const arrived = plan.before === undefined ? app.newestVersion !== undefined : app.newestVersion !== plan.before.newestVersion;
        if (arrived)
            return app;
        if (waited > 60_000 || run.deadline.over()) {
            throw new base_errors/* ActionError */.lZ({
                doing: `find the imported version of ${(0,display/* quoted */.TL)(app.displayName)}`,
                why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
                remedy: 'The service says the import succeeded and does not show its draft. Look at the versions of the app, then run command: publish.'
            });
        }
        await run.clock.sleep(pause);
    }
}
function idOf(result) {
    if (typeof result?.name === 'string' && result.name !== '')
        return result.name;
    return typeof result?.id === 'string' && result.id !== '' ? bareId(result.id) : undefined;
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
const flowsOf = (run) => run.report.current.resources.flatMap(({ key, kind, id, name, targetName, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
    ? [{ key, id, name: targetName ?? name }]
    : []);

;// CONCATENATED MODULE: ./lib/commands/import-request.js

const import_request_WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
function withSelections(resources, decisions, bound, choices) {
    const connections = new Map(bound.map(report => [report.key, report]));
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const decision = decisions.get(key);
        return [
            key,
            decision === undefined
                ? resource
                : import_request_select(resource, decision, connections.get(key), choices.get(key)?.displayName)
        ];
    }));
}
function import_request_select(resource, decision, connection, newName) {
    if (decision.decision === 'carried')
        return resource;
    const selected = { ...resource, selectedCreationType: import_request_WIRE[decision.decision] };
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'apps', decision.targetId);
        case 'flow':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'flows', decision.targetId);
        case 'connector':
            if (resource.name)
                return resource;
            return pointed(selected, 'apis', decision.targetId);
        case 'connection':
            if (connection === undefined)
                return selected;
            return {
                ...selected,
                id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.connection}`,
                name: connection.connection
            };
        case 'entity':
        case 'picklist':
        case 'unknown':
            return selected;
    }
}
const PROVIDERS = { apps: 'Microsoft.PowerApps', flows: 'Microsoft.Flow', apis: 'Microsoft.PowerApps' };
const pointed = (resource, collection, id) => id === undefined ? resource : { ...resource, id: `/providers/${PROVIDERS[collection]}/${collection}/${id}`, name: id };
const renamed = (resource, name) => name === undefined ? resource : { ...resource, details: { ...resource.details, displayName: name } };

;// CONCATENATED MODULE: ./lib/commands/bind.js



function bindConnections(resources, decisions, mappings, target) {
    const bound = [];
    const missing = [];
    const obstacles = [];
    const used = new Set();
    const slots = Object.entries(resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connection')
        .map(([key, resource]) => slotOf(key, resource, resources, decisions));
    for (const slot of slots) {
        const line = lineFor(slot, mappings);
        if (line !== undefined)
            for (const mapping of mappings)
                if (slot.keys.some(({ key }) => same(key, mapping.key)))
                    used.add(mapping);
        const outcome = line === undefined ? choose(slot, target) : take(slot, line, target);
        if ('connection' in outcome) {
            bound.push({
                key: slot.key,
                name: slot.name,
                connector: slot.connector ?? outcome.connection.connector,
                connection: outcome.connection.id,
                connectionName: outcome.connection.displayName,
                rule: outcome.rule
            });
        }
        else
            missing.push(outcome.missing);
    }
    const idle = mappings.filter(mapping => !used.has(mapping));
    if (idle.length > 0) {
        const wouldMatch = [...new Set(slots.flatMap(({ keys }) => keys.map(({ key }) => key)))];
        obstacles.push({
            what: `${(0,display/* listed */.KE)(idle.map(({ key, line }) => `${(0,display/* quoted */.TL)(key)} (line ${line} of connections)`))} matches no connection of the package`,
            remedy: slots.length === 0
                ? 'The package holds no connection: leave connections empty.'
                : `Keys that would match: ${(0,display/* listed */.KE)(wouldMatch.map(display/* quoted */.TL), 40)}.`
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
        keys: keys.filter(({ key: one }, index) => keys.findIndex(other => same(other.key, one)) === index)
    };
}
function lineFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => same(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
function take(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => same(id, bareId(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `the connection that ${place} names is not one this identity can use in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !same(connection.connector, slot.connector)) {
        return notBound(slot, target, `${place} names a connection of ${(0,display/* quoted */.TL)(connection.connector)}, and this place needs one of ${(0,display/* quoted */.TL)(slot.connector)}`);
    }
    if (!connection.healthy) {
        return notBound(slot, target, `the connection that ${place} names is broken (${connection.problem ?? 'no reason given'}): repair it in the target`);
    }
    return { connection, rule };
}
function choose(slot, target) {
    const healthy = candidatesFor(slot, target).filter(connection => connection.healthy);
    const [only, ...others] = healthy;
    if (only !== undefined && others.length === 0)
        return { connection: only, rule: 'only healthy one' };
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    const connector = (0,display/* quoted */.TL)(slot.connectorName);
    if (only !== undefined)
        return notBound(slot, target, `${healthy.length} healthy connections of ${connector} in ${environment} would do: say which`);
    return notBound(slot, target, candidatesFor(slot, target).length > 0
        ? `every connection of ${connector} in ${environment} that this identity can use is broken`
        : `this identity can use no connection of ${connector} in ${environment}: make one there or share one with it`);
}
const candidatesFor = (slot, target) => slot.connector === undefined ? [] : target.connections.filter(({ connector }) => same(connector, slot.connector));
function notBound(slot, target, why) {
    return {
        missing: {
            kind: 'connection',
            key: slot.key,
            name: slot.name,
            connector: slot.connector,
            connectorName: slot.connectorName,
            why,
            keys: [...slot.keys].sort((one, other) => preference(one.rule) - preference(other.rule)).map(({ key }) => key),
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
const preference = (rule) => PREFERENCE.indexOf(rule);

;// CONCATENATED MODULE: ./lib/commands/decide-app-and-flow.js



function decideRoot(key, resource, input) {
    const { target, mode, choices } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'existing' || asked === 'overwrite' || asked === 'merge')
        return wrongChoice('app', name, asked, 'new or update');
    const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('app', name, choice.target, input);
    const namesakes = target.apps.filter(app => same(app.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('app', name, explicit);
        return creation('app', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    if (explicit !== undefined)
        return updateOf(explicit, target.app !== undefined ? 'named by the input app' : 'asked for in resources', choice?.displayName);
    const mustExist = asked === 'update' || mode === 'update';
    return byName('app', name, namesakes, mustExist, choice?.displayName, input);
}
function decideFlow(key, resource, input) {
    const { target, mode, choices, rootKey } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return wrongChoice('flow', name, asked, 'new, update or existing');
    const isRoot = key === rootKey;
    const inputFlow = isRoot ? target.flow : undefined;
    const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('flow', name, choice.target, input);
    const flows = target.flows;
    const namesakes = (flows ?? []).filter(flow => same(flow.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('flow', name, explicit);
        return creation('flow', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    const use = asked === 'existing' ? existingOf : updateOf;
    if (explicit !== undefined)
        return use(explicit, inputFlow !== undefined ? 'named by the input flow' : 'asked for in resources', choice?.displayName);
    const ownId = input.flowIds.get(key);
    const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId);
    if (sameFlow !== undefined)
        return use(sameFlow, 'the flow with the same id', choice?.displayName);
    const slot = input.slots.get(key);
    if (flows === undefined) {
        if (slot !== undefined)
            return use({ id: slot, displayName: name }, 'the flow that the target app calls in this place', choice?.displayName);
        if (asked === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
            return { decision: { decision: 'new', why: 'a new app brings new flows', targetName: name } };
        }
        return {
            obstacle: {
                what: `the flows of ${(0,display/* quoted */.TL)(target.environment.displayName)} cannot be read with this sign-in, so nobody can tell whether the flow ${(0,display/* quoted */.TL)(name)} is there`,
                remedy: `Say it in resources (flow:${name}: import: new, or update with target), or add an access token for the Flow service.`
            }
        };
    }
    const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)];
    if (slotFlow !== undefined && same(slotFlow.displayName, name))
        return use(slotFlow, 'the flow that the target app calls in this place', choice?.displayName);
    const mustExist = asked === 'update' || asked === 'existing' || (isRoot && mode === 'update');
    const judgement = byName('flow', name, namesakes, mustExist, choice?.displayName, input);
    if (asked === 'existing' && 'decision' in judgement)
        return { decision: { ...judgement.decision, decision: 'existing' } };
    return judgement;
}
function byName(kind, name, namesakes, mustExist, newName, { target }) {
    const [only, ...others] = namesakes;
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    if (only !== undefined && others.length === 0)
        return updateOf(only, `the one ${kind} of that name`, newName);
    if (only !== undefined) {
        return {
            obstacle: {
                what: `${namesakes.length} ${kind}s in ${environment} are called ${(0,display/* quoted */.TL)(name)}: ${(0,display/* listed */.KE)(namesakes.map(({ id }) => id))}`,
                remedy: kind === 'app'
                    ? 'Say which to update with the input app.'
                    : `Say which with resources (flow:${name}: target: its id), or import it as new under another name.`
            }
        };
    }
    if (!mustExist)
        return { decision: { decision: 'new', why: `no ${kind} of that name is there`, targetName: name } };
    const there = kind === 'app' ? target.apps : (target.flows ?? []);
    return {
        obstacle: {
            what: `there is no ${kind} called ${(0,display/* quoted */.TL)(name)} in ${environment} to update`,
            remedy: `It has ${(0,display/* listed */.KE)(there.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)), 20)}. Name one, or use import-mode: auto or create.`
        }
    };
}
function creation(kind, name, namesakes, why) {
    const [taken] = namesakes;
    if (taken === undefined)
        return { decision: { decision: 'new', why, targetName: name } };
    return {
        obstacle: {
            what: `the ${kind} ${named(taken)} has the name that is to be created`,
            remedy: `Update it instead (import-mode: auto or update), or give the new one another name in resources (${kind}:${name}: name: …).`
        }
    };
}
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
const itemById = (items, wanted) => items.find(({ id }) => same(id, bareId(wanted)));
function flowById(flows, wanted) {
    const id = bareId(wanted);
    if (flows === undefined)
        return { id, displayName: id };
    return flows.find(flow => [flow.id, ...flow.aliases].some(known => same(known, id)));
}
function rootIsUpdated(input) {
    const root = input.resources[input.rootKey];
    if (root === undefined || input.target.app !== undefined)
        return true;
    const judgement = decideRoot(input.rootKey, root, input);
    return !('decision' in judgement) || judgement.decision.decision !== 'new';
}
const wrongChoice = (kind, name, asked, allowed) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} cannot be imported as ${asked}`,
        remedy: `Use ${allowed} for it in resources.`
    }
});
const unknownTarget = (kind, name, wanted, { target }) => ({
    obstacle: {
        what: `the target ${(0,display/* quoted */.TL)(wanted)} given for the ${kind} ${(0,display/* quoted */.TL)(name)} is not in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        remedy: `It has ${(0,display/* listed */.KE)((kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${(0,display/* quoted */.TL)(item.displayName)} (${item.id})`), 20)}.`
    }
});
const contradiction = (kind, name, explicit) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created and ${named(explicit)} is named as the one to update`,
        remedy: `Leave out the ${kind} to update, or use import-mode: update.`
    }
});

;// CONCATENATED MODULE: ./lib/commands/decide.js





function decide(input) {
    const byKey = new Map();
    const missing = [];
    const obstacles = [];
    for (const [key, resource] of Object.entries(input.resources)) {
        const judgement = judge(key, resource, input);
        if ('decision' in judgement)
            byKey.set(key, judgement.decision);
        else if ('missing' in judgement)
            missing.push(judgement.missing);
        else
            obstacles.push(judgement.obstacle);
    }
    return { byKey, missing, obstacles };
}
function judge(key, resource, input) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decideRoot(key, resource, input);
        case 'flow':
            return decideFlow(key, resource, input);
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? decideCustomConnector(key, resource, input) : STANDARD_CONNECTOR(resource);
        case 'connection':
            return { decision: { decision: 'existing', why: 'connections are never carried' } };
        case 'entity':
        case 'picklist':
            return decideDataModel(key, resource, input);
        case 'unknown':
            return decideUnknown(key, resource, input);
    }
}
const STANDARD_CONNECTOR = (resource) => ({
    decision: {
        decision: 'existing',
        why: 'standard connectors are in every environment',
        targetId: resource.name ?? undefined
    }
});
function decideCustomConnector(key, resource, { target, choices }) {
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const choice = choices.get(key);
    const wanted = choice?.target === undefined ? undefined : bareId(choice.target);
    const found = target.customConnectors.filter(connector => wanted === undefined ? same(connector.displayName, name) : same(connector.name, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
        const why = wanted === undefined ? 'the custom connector of that name in the target' : 'asked for in resources';
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
                ? `${found.length} custom connectors in ${environment} are called ${(0,display/* quoted */.TL)(name)}: name one as target in resources`
                : wanted === undefined
                    ? `no custom connector in ${environment} is called ${(0,display/* quoted */.TL)(name)}: create it there, or name another as target in resources`
                    : `${(0,display/* quoted */.TL)(wanted)} is not a custom connector of ${environment}`,
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
    const asked = choices.get(key)?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return { decision: { decision: asked, why: 'asked for in resources' } };
    if (asked !== undefined)
        return refused(key, resource, asked, ['overwrite', 'merge']);
    const suggested = (resource.suggestedCreationType ?? '').toLowerCase();
    if (suggested === 'overwrite' || suggested === 'merge')
        return { decision: { decision: suggested, why: "the package's own suggestion" } };
    return { decision: { decision: 'merge', why: 'merge removes nothing, and the package suggests neither' } };
}
function decideUnknown(key, resource, { choices }) {
    const asked = choices.get(key)?.import;
    const offered = offeredTypes(resource);
    if (asked !== undefined && !offered.some(type => same(type, asked)))
        return refused(key, resource, asked, offered.map(type => type.toLowerCase()));
    return {
        decision: {
            decision: asked ?? 'carried',
            why: asked === undefined ? 'unknown type, carried unchanged' : 'asked for in resources'
        }
    };
}
function refused(key, resource, asked, allowed) {
    return {
        obstacle: {
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} cannot be imported as ${asked}`,
            remedy: `Use ${(0,display/* listed */.KE)(allowed)} for it in resources.`
        }
    };
}

;// CONCATENATED MODULE: ./lib/commands/plan.js






async function planImport(run, order, pkg, environment, choices) {
    refuseForeignRoot(order, pkg);
    const kinds = new Set(Object.values(pkg.resources).map(package_resource/* kindOf */.I));
    const target = await readTarget(run.platform, environment, order, {
        flows: kinds.has('flow'),
        connections: kinds.has('connection') || order.connections.length > 0,
        customConnectors: kinds.has('connector')
    });
    const input = {
        resources: pkg.resources,
        rootKey: pkg.rootKey,
        target,
        mode: order.importMode,
        choices,
        flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
        slots: new Map()
    };
    const first = decide(input);
    const rootDecision = first.byKey.get(pkg.rootKey);
    const before = pkg.kind === 'app' && rootDecision?.targetId !== undefined
        ? await run.platform.apps.read(rootDecision.targetId)
        : undefined;
    if (before?.hasDraft === true) {
        const sentence = `${(0,display/* quoted */.TL)(before.displayName)} holds an unpublished draft, version ${before.newestVersion ?? 'unknown'}; this update takes its place.`;
        run.log.warning(sentence);
        run.report.remark(sentence);
    }
    const { byKey, missing, obstacles } = before === undefined || pkg.app === undefined ? first : decide({ ...input, slots: flowsBySlot(pkg.app, before) });
    const bindings = bindConnections(pkg.resources, byKey, order.connections, target);
    run.report.set({
        resources: plannedReports(pkg.resources, byKey, bindings.bound, choices),
        connections: bindings.bound,
        missing: [...missing, ...bindings.missing],
        ...(before === undefined
            ? {}
            : {
                app: {
                    id: before.id,
                    name: before.displayName,
                    url: run.platform.links.app(environment.id, before.id),
                    versionBefore: before.publishedVersion
                }
            })
    });
    stopAt([...obstacles, ...bindings.obstacles], [...missing, ...bindings.missing], pkg, environment);
    for (const { key, decision, name, why } of run.report.current.resources) {
        if ((0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'connection')
            run.log.info(`${decision}: ${(0,display/* quoted */.TL)(name)} (${why})`);
    }
    for (const { name, connectionName, rule } of bindings.bound)
        run.log.info(`connection ${(0,display/* quoted */.TL)(name)} → ${(0,display/* quoted */.TL)(connectionName)} (${rule})`);
    return { pkg, target, decisions: byKey, bound: bindings.bound, choices, before };
}
function refuseForeignRoot(order, pkg) {
    const foreign = pkg.kind === 'app' ? order.flow : order.app;
    if (foreign === undefined)
        return;
    const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app'];
    throw new base_errors/* ActionError */.lZ({
        doing: `import the ${is} package`,
        why: `the input ${other} names something to update, and the package holds no ${other} at its root`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}
function stopAt(obstacles, missing, pkg, environment) {
    if (obstacles.length === 0 && missing.length === 0)
        return;
    const whats = [
        ...obstacles.map(({ what }) => what),
        ...missing.map(({ kind, name, connectorName, why }) => `${kind} ${(0,display/* quoted */.TL)(name)}${kind === 'connection' ? ` of ${(0,display/* quoted */.TL)(connectorName)}` : ''}: ${why}`)
    ];
    const remedies = [...new Set(obstacles.map(({ remedy }) => remedy))];
    if (missing.some(({ kind }) => kind === 'connection')) {
        remedies.push(`Add lines to connections, for example: ${(0,display/* listed */.KE)(missing.filter(({ kind }) => kind === 'connection').map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`), 20)}.`);
    }
    if (missing.some(({ kind }) => kind === 'connector')) {
        remedies.push('Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.');
    }
    remedies.push('Nothing was written.');
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: whats.length === 1
            ? (whats[0] ?? '')
            : `${whats.length} things are in the way: ${whats.map((what, index) => `(${index + 1}) ${what}`).join('; ')}`,
        remedy: remedies.join(' ')
    });
}
function plannedReports(resources, decisions, bound, choices) {
    return (0,package_resource/* childrenFirst */.gl)(resources).flatMap(key => {
        const resource = resources[key];
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
                id: decision?.targetId,
                targetName: decision?.targetName ?? binding?.connectionName,
                comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/import.js












async function importCommand(run, order) {
    const { platform, log, report } = run;
    const { pkg, bytes } = await loadPackage(run, order);
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    report.set({
        environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
    });
    await checkPermission(run, environment, 'import');
    log.info(`Importing ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const choices = matchChoices(order.resources, pkg.resources, 'the package');
    const plan = await planImport(run, order, pkg, environment, choices);
    const staged = await platform.packaging.stage(environment.id, bytes);
    const parameters = await platform.packaging.importParameters(environment.id, staged);
    refuseChangedList(pkg.resources, parameters.resources);
    const request = {
        packageLink: parameters.packageLink,
        details: parameters.details,
        resources: withSelections(parameters.resources, plan.decisions, plan.bound, choices)
    };
    await validate(run, environment, pkg, request);
    const answer = await platform.packaging.importPackage(environment.id, request);
    await finishImport(run, plan, answer, order.publishChanges);
    log.info(`Done in ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
}
async function loadPackage(run, order) {
    const bytes = order.packageFile === undefined
        ? await fromArtifact(run, order.artifactName)
        : await run.files.read(order.packageFile);
    const what = order.packageFile === undefined ? `the artifact ${(0,display/* quoted */.TL)(order.artifactName)}` : (0,display/* quoted */.TL)(order.packageFile);
    const digest = (0,package_digest/* digestOf */.o)(bytes);
    if (order.packageDigest !== undefined && !(0,package_digest/* sameDigest */.V)(order.packageDigest, digest)) {
        throw new base_errors/* ActionError */.lZ({
            doing: `use the package in ${what}`,
            why: `its digest is ${digest}, and package-digest asks for ${order.packageDigest}`,
            remedy: 'It is not the file that was meant: take the one the export step made, or correct package-digest.'
        });
    }
    const pkg = (0,app_package/* readPackage */.L)(bytes, what);
    run.report.set({ package: packageReport(pkg, order.packageFile) });
    for (const warning of pkg.warnings)
        run.log.warning(warning);
    const findings = checkBeforeImport(pkg);
    for (const finding of findings.filter(({ severity }) => severity === 'warning'))
        run.log.warning(`${finding.message} ${finding.remedy}`);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: `import ${what}`,
            why: `the package is not sound: ${errors.map(({ message }) => message.replace(/\.$/, '')).join('; ')}`,
            remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
        });
    }
    return { pkg, bytes };
}
async function fromArtifact(run, name) {
    const { bytes, artifact } = await run.artifacts.download(name);
    run.report.set({ artifact });
    return bytes;
}
function refuseChangedList(manifest, listedByService) {
    const absent = Object.keys(manifest).filter(key => listedByService[key] === undefined);
    const surplus = Object.keys(listedByService).filter(key => manifest[key] === undefined);
    if (absent.length === 0 && surplus.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'read the import parameters',
        why: `the service lists other resources than the package holds: ${(0,display/* listed */.KE)(absent)} absent, ${(0,display/* listed */.KE)(surplus)} surplus`,
        remedy: 'Nothing was written. Run the import again; if it repeats, export the package again.'
    });
}
async function validate(run, environment, pkg, request) {
    const problems = await run.platform.packaging.validate(environment.id, request);
    const [first] = problems;
    if (first === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: problems.length === 1
            ? 'the service refused it at validation'
            : `the service found ${problems.length} problems at validation`,
        service: {
            code: first.code,
            message: (0,display/* listed */.KE)(problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')), 20)
        },
        remedy: 'Nothing was written. Correct what it names and run the import again.'
    });
}

;// CONCATENATED MODULE: ./lib/commands/publish.js





async function publishCommand(run, request) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await resolveApp(platform, environment, request.app);
    const app = await platform.apps.read(id);
    report.set({
        app: {
            id,
            name: app.displayName,
            url: platform.links.app(environment.id, id),
            versionBefore: app.publishedVersion,
            versionAfter: app.publishedVersion
        }
    });
    if (!app.hasDraft) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} has no draft: version ${app.publishedVersion ?? 'none'} is published already.`);
        report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' });
        return;
    }
    const published = connectorsOf(app.references);
    const drafted = connectorsOf(app.draftReferences);
    const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted];
    await publishAndProve(run, app, { publish: true, connectors, before: app.publishedVersion });
    report.set({ outcome: 'updated', changed: true });
}

;// CONCATENATED MODULE: ./lib/commands/run.js
class ReportDraft {
    #report;
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
        return this.#report;
    }
    set(part) {
        this.#report = { ...this.#report, ...part };
    }
    remark(sentence) {
        if (!this.#report.remarks.includes(sentence))
            this.set({ remarks: [...this.#report.remarks, sentence] });
    }
}

// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __webpack_require__(89586);
// EXTERNAL MODULE: ./lib/platform/answers.js + 1 modules
var answers = __webpack_require__(35166);
;// CONCATENATED MODULE: ./lib/platform/hosts.js


const audienceOf = (service) => (service === 'flow' ? 'flow' : 'powerApps');
function mayBearToken(cloud, service, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    const hosts = service === 'flow' ? [cloud.flow] : [cloud.bap, cloud.powerApps];
    return hosts.some(origin => {
        const own = new URL(origin);
        if (url.origin === own.origin)
            return true;
        const sameDoor = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port;
        return sameDoor && url.hostname.endsWith(`.${own.hostname}`);
    });
}
function operationUrl(cloud, service, location, asked, doing) {
    const url = URL.canParse(location, asked.href) ? new URL(location, asked) : undefined;
    if (url !== undefined && mayBearToken(cloud, service, url))
        return url;
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `the service accepted the request and sent us on to ${(0,display/* quoted */.TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'What was started there goes on. Check the input cloud; if it is right, report this host so that it can be added.'
    });
}
function pageUrl(cloud, service, link, asked, doing) {
    if (!URL.canParse(link, asked.href)) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `the link to the next page of the list cannot be read: ${(0,display/* plainText */.wh)(link, 100)}`,
            remedy: 'Run it again; report it when it repeats.'
        });
    }
    const url = new URL(link, asked);
    if (mayBearToken(cloud, service, url))
        return url;
    const own = new URL(asked.origin);
    own.pathname = url.pathname;
    own.search = url.search;
    return own;
}
function segment(id, what) {
    const trimmed = id.trim();
    if (trimmed !== '' && trimmed !== '.' && trimmed !== '..')
        return encodeURIComponent(trimmed);
    throw new base_errors/* ActionError */.lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? `its id is empty` : `${(0,display/* quoted */.TL)(id)} is no id`,
        remedy: `Give the id of the ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/protocol/errors.js
var errors = __webpack_require__(63589);
;// CONCATENATED MODULE: ./lib/platform/progress.js
const QUIET = 10_000;
class ProgressReport {
    #what;
    #operationId;
    #timing;
    #emit;
    #began;
    #lastWord;
    constructor(what, operationId, timing, emit) {
        this.#what = what;
        this.#operationId = operationId;
        this.#timing = timing;
        this.#emit = emit;
        this.#began = timing.clock.now();
        this.#lastWord = this.#began;
        this.#say('started');
    }
    get elapsed() {
        return this.#timing.clock.now() - this.#began;
    }
    waiting() {
        if (this.#timing.clock.now() - this.#lastWord >= QUIET)
            this.#say('waiting');
    }
    finished() {
        this.#say('finished');
    }
    #say(state) {
        this.#lastWord = this.#timing.clock.now();
        this.#emit({
            what: this.#what,
            state,
            operationId: this.#operationId,
            elapsed: this.elapsed,
            left: this.#timing.left(),
            cancellable: false
        });
    }
}

// EXTERNAL MODULE: ./lib/platform/retry.js
var retry = __webpack_require__(84233);
// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __webpack_require__(44088);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __webpack_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/wait.js







const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 15_000;
const FAILURES_IN_A_ROW = 5;
const HALF_ANSWER_PATIENCE = 120_000;
const operationIdOf = (location) => (0,display/* plainText */.wh)(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80);
async function waitFor(transport, onProgress, operation) {
    const operationId = operationIdOf(operation.location);
    const ongoing = `Operation ${operationId} may still be running there; look at the target before starting it again.`;
    const progress = new ProgressReport(operation.what, operationId, transport, onProgress);
    const poll = createPoll(transport, operation, ongoing);
    let nextPause = operation.firstPause ?? 0;
    let finishedAt;
    for (;;) {
        await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing);
        const { reply, atLeast } = await poll();
        if (reply !== undefined) {
            const answer = operation.read(reply);
            const { status, lacks } = operation.state(answer);
            const verdict = verdictOf(status);
            if (verdict === 'unknown')
                throw unknownStatus(operation, reply, status ?? '', ongoing);
            if (verdict === 'failed' || (verdict === 'succeeded' && lacks.length === 0)) {
                progress.finished();
                return { answer, succeeded: verdict === 'succeeded', operationId, reply };
            }
            if (verdict === 'succeeded') {
                finishedAt ??= transport.clock.now();
                if (transport.clock.now() - finishedAt >= HALF_ANSWER_PATIENCE) {
                    throw halfAnswer(operation, reply, lacks, operationId);
                }
            }
        }
        if (transport.left() <= 0)
            throw overdue(operation, progress.elapsed, operationId);
        progress.waiting();
        nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), SHORTEST_PAUSE), LONGEST_PAUSE));
    }
}
function createPoll(transport, operation, ongoing) {
    let failures = 0;
    return async () => {
        let reply;
        try {
            reply = await transport.send({
                doing: operation.doing,
                service: operation.service,
                method: 'GET',
                to: operation.location,
                repeat: 'read'
            });
        }
        catch (error) {
            failures++;
            if (error instanceof http/* Lost */.BX && error.passing && failures < FAILURES_IN_A_ROW) {
                return { reply: undefined, atLeast: (0,retry/* backoff */.JN)(failures) };
            }
            throw (0,answers/* translated */.vE)(error, operation.doing, ongoing);
        }
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        if (reply.status >= 200 && reply.status < 300) {
            failures = 0;
            return { reply, atLeast: asked };
        }
        failures++;
        if (!(0,retry/* isTransient */.dg)(reply.status) || failures >= FAILURES_IN_A_ROW)
            throw (0,answers/* refusal */.x5)(reply, operation.doing, ongoing);
        return { reply: undefined, atLeast: Math.max(asked, (0,retry/* backoff */.JN)(failures)) };
    };
}
async function pauseOrExplain(transport, milliseconds, doing, ongoing) {
    if (milliseconds <= 0)
        return;
    try {
        await (0,retry/* pause */.v7)(milliseconds, transport);
    }
    catch (error) {
        throw error instanceof http/* Cancelled */.cJ ? (0,answers/* translated */.vE)(error, doing, ongoing) : error;
    }
}
function verdictOf(status) {
    if (status === undefined || status === null || status === '')
        return 'running';
    const among = (words) => words.some(word => word.toLowerCase() === status.toLowerCase());
    if (among(statuses/* RUNNING */.W2))
        return 'running';
    if (among(statuses/* SUCCEEDED */.QQ))
        return 'succeeded';
    return among(statuses/* FAILED */.Wk) ? 'failed' : 'unknown';
}
function unknownStatus(operation, reply, status, ongoing) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,display/* quoted */.TL)(status)}, which is not known to mean running, succeeded or failed`,
        remedy: `${ongoing} Report this state so that it can be added.`,
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function halfAnswer(operation, reply, lacks, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `operation ${operationId} says it succeeded, but ${(0,display/* duration */.p0)(HALF_ANSWER_PATIENCE)} later its answer still lacks ${(0,display/* listed */.KE)(lacks)}`,
        remedy: 'Look at the target before running it again; give the operation id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function overdue(operation, elapsed, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the ${operation.what} was not finished when the wait time was over, ${(0,display/* duration */.p0)(elapsed)} after it began`,
        remedy: `Operation ${operationId} may still be running there; look at the target before starting it again. Raise max-async-wait-time if it needs longer.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/leases.js







const leases_SHORTEST_PAUSE = 5_000;
const leases_LONGEST_PAUSE = 30_000;
const HELD = [errors/* CODES */.Lp.appLeaseActive, errors/* CODES */.Lp.appLeaseSameUserConflict];
async function whileLeased(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const reply = await attempted(transport, call);
        if (reply.status >= 200 && reply.status < 300) {
            progress?.finished();
            return reply;
        }
        const service = (0,answers/* serviceAnswer */.AK)(reply);
        if (reply.status !== 409 || !HELD.includes(service.code))
            throw (0,answers/* refusal */.x5)(reply, call.doing);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}); waiting until it is closed, ${(0,display/* duration */.p0)(transport.left())} at most`);
            progress = new ProgressReport(`wait until nobody has ${app} open`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `somebody had the app open in Power Apps Studio for the whole wait time, ${(0,display/* duration */.p0)(progress.elapsed)}`,
                remedy: 'Close the app in Power Apps Studio and run it again. A lease outlives its tab by up to 15 minutes; raise max-async-wait-time to wait that out.',
                service
            });
        }
        progress.waiting();
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        const own = Math.min(Math.max(progress.elapsed / 10, leases_SHORTEST_PAUSE), leases_LONGEST_PAUSE);
        await pauseOrExplain(transport, Math.min(Math.max(asked, own), transport.left()), call.doing, 'Nothing was changed.');
    }
}
async function attempted(transport, call) {
    try {
        return await transport.attempt(call);
    }
    catch (error) {
        throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing);
    }
}

;// CONCATENATED MODULE: ./lib/platform/paging.js



const MOST_PAGES = 1000;
async function everyPage(transport, list, shape) {
    const items = [];
    const seen = new Set();
    let to = list.to;
    for (let page = 0; page < MOST_PAGES; page++) {
        const reply = await transport.call({ doing: list.doing, service: list.service, method: 'GET', to, repeat: 'read' });
        const { value, nextLink } = (0,answers/* fit */.Uj)(shape, reply, list.doing);
        items.push(...value);
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return items;
        const next = pageUrl(transport.cloud, list.service, nextLink, reply.url, list.doing);
        if (seen.has(next.href))
            break;
        seen.add(next.href);
        to = next;
    }
    throw new base_errors/* ActionError */.lZ({
        doing: list.doing,
        why: 'the list of the service does not end: its pages repeat',
        remedy: 'Run it again; report it when it repeats.'
    });
}

;// CONCATENATED MODULE: ./lib/platform/apps.js








const PROVIDER = '/providers/Microsoft.PowerApps';
function createApps(transport, onProgress) {
    const path = (app, rest) => `${PROVIDER}/apps/${segment(app, 'app')}${rest}`;
    async function readObject(app, version, doing) {
        const reply = await transport.call({
            doing,
            service: 'powerApps',
            method: 'GET',
            to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
            repeat: 'read'
        });
        return (0,answers/* fit */.Uj)(apps/* appObject */.ZT, reply, doing);
    }
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the apps of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${PROVIDER}/environments/${segment(environment, 'environment')}/apps?api-version=${api_versions/* API_VERSIONS */.Bo.appList}`
            }, apps/* appList */.KC);
            return found.map(summaryOf);
        },
        async read(app) {
            return appOf(await readObject(app, api_versions/* API_VERSIONS */.Bo.app, `read the app ${(0,display/* quoted */.TL)(app)}`));
        },
        async publish(app) {
            await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                doing: `publish the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/publish?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                repeat: 'refused',
                ongoing: 'It may have been published all the same; publishing once more does no harm.'
            });
        },
        async writeDraftReferences(app, references) {
            const doing = `write the connection references into the draft of the app ${(0,display/* quoted */.TL)(app)}`;
            const query = `?api-version=${api_versions/* API_VERSIONS */.Bo.appWrite}`;
            const call = { doing, service: 'powerApps', repeat: 'refused' };
            const acquired = await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                ...call,
                method: 'POST',
                to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
                ongoing: 'A lease may be held for some minutes; nothing else was changed.'
            });
            const held = (0,answers/* fit */.Uj)(apps/* lease */.dm, acquired, doing);
            try {
                const object = await readObject(app, api_versions/* API_VERSIONS */.Bo.appWrite, doing);
                await transport.call({
                    ...call,
                    method: 'PUT',
                    to: path(app, `/${query}`),
                    body: withDraftReferences(object, references),
                    ongoing: 'The draft may have been written.'
                });
            }
            finally {
                await transport
                    .call({
                    ...call,
                    doing: `give back the lease of the app ${(0,display/* quoted */.TL)(app)}`,
                    method: 'POST',
                    to: path(app, `/releaseLease${query}`),
                    body: held,
                    repeat: 'read',
                    evenWhenCancelled: true
                })
                    .catch((error) => {
                    transport.log.warning(`${(0,base_errors/* messageOf */.bD)(error)} It runs out by itself after some minutes.`);
                });
            }
        }
    };
}
const summaryOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    modified: properties.lastModifiedTime ?? undefined,
    owner: properties.owner?.displayName || properties.owner?.email || undefined
});
function appOf(object) {
    const { properties } = object;
    const published = properties.appVersion ?? undefined;
    const newest = properties.lastDraftVersion ?? published;
    const draft = properties.unpublishedAppDefinition ?? undefined;
    const neverPublished = properties.lifeCycleId?.toLowerCase() === 'draft';
    const references = properties.connectionReferences ?? {};
    return {
        ...summaryOf(object),
        environment: properties.environment?.name ?? undefined,
        publishedVersion: neverPublished ? undefined : published,
        newestVersion: newest,
        hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
        references,
        draftReferences: draft === undefined ? (neverPublished ? references : undefined) : (draft.properties.connectionReferences ?? {}),
        playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined
    };
}
function isNewer(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right;
}
function withDraftReferences(object, references) {
    const { unpublishedAppDefinition: draft, ...published } = object.properties;
    return {
        ...object,
        properties: { ...published, ...draft?.properties, lifeCycleId: 'Draft', connectionReferences: { ...references } }
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
;// CONCATENATED MODULE: ./lib/protocol/connections.js

const connectionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        apiId: schemas/* string */.YjP(),
        displayName: schemas/* string */.YjP().nullish(),
        statuses: schemas/* array */.YOg(schemas/* looseObject */._H3({
            status: schemas/* string */.YjP().nullish(),
            target: schemas/* string */.YjP().nullish(),
            error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish()
        }))
            .nullish(),
        createdBy: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), displayName: schemas/* string */.YjP().nullish(), email: schemas/* string */.YjP().nullish() })
            .nullish()
    })
});
const connectionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectionObject), nextLink: schemas/* string */.YjP().nullish() });
const connectorObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        isCustomApi: schemas/* boolean */.zMY().nullish(),
        tier: schemas/* string */.YjP().nullish()
    })
});
const connectorList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectorObject), nextLink: schemas/* string */.YjP().nullish() });
const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows';

;// CONCATENATED MODULE: ./lib/platform/connections.js






const connections_PROVIDER = '/providers/Microsoft.PowerApps';
function createConnections(transport) {
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the connections of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/connections?api-version=${api_versions/* API_VERSIONS */.Bo.connections}&$filter=${encodeURIComponent(inEnvironment(environment))}`
            }, connectionList);
            return found.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR);
        },
        async customConnectors(environment) {
            const filter = `${inEnvironment(environment)} and IsCustomApi eq 'True'`;
            const found = await everyPage(transport, {
                doing: `list the custom connectors of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/apis?api-version=${api_versions/* API_VERSIONS */.Bo.connectors}&$filter=${encodeURIComponent(filter)}`
            }, connectorList);
            return found.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf);
        }
    };
}
function inEnvironment(environment) {
    segment(environment, 'environment');
    return `environment eq '${environment.trim().replaceAll("'", "''")}'`;
}
function connectionOf({ name, properties }) {
    const trouble = properties.statuses?.find(({ status }) => status !== statuses/* CONNECTED */._Y);
    const { error } = trouble ?? {};
    const problem = [error?.code, error?.message].filter(Boolean).join(': ') || trouble?.status || 'not connected';
    return {
        id: name,
        connector: lastSegment(properties.apiId),
        displayName: properties.displayName || name,
        healthy: trouble === undefined,
        problem: trouble === undefined ? undefined : (0,display/* plainText */.wh)(problem, 300),
        owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
    };
}
const connectorOf = ({ name, properties }) => ({
    name,
    displayName: properties.displayName || name
});
const lastSegment = (id) => id.split('/').findLast(part => part !== '') ?? id;

;// CONCATENATED MODULE: ./lib/protocol/environments.js

const permissionMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const environmentObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    location: schemas/* string */.YjP().nullish(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        isDefault: schemas/* boolean */.zMY().nullish(),
        environmentSku: schemas/* string */.YjP().nullish(),
        linkedEnvironmentMetadata: schemas/* looseObject */._H3({ instanceUrl: schemas/* string */.YjP().nullish(), instanceApiUrl: schemas/* string */.YjP().nullish() })
            .nullish(),
        permissions: permissionMap.nullish()
    }),
    permissions: permissionMap.nullish()
});
const environmentList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(environmentObject), nextLink: schemas/* string */.YjP().nullish() });

// EXTERNAL MODULE: ./lib/protocol/packaging.js
var packaging = __webpack_require__(98567);
;// CONCATENATED MODULE: ./lib/platform/environments.js







function createEnvironments(transport) {
    const base = `${packaging/* PACKAGING_PROVIDER */.kj}/environments`;
    return {
        async list() {
            const found = await everyPage(transport, { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${api_versions/* API_VERSIONS */.Bo.environmentList}` }, environmentList);
            return found.map(environmentOf);
        },
        async read(id) {
            const doing = `read the environment ${(0,display/* quoted */.TL)(id)}`;
            const query = `api-version=${api_versions/* API_VERSIONS */.Bo.environments}&$expand=permissions`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'GET',
                to: `${base}/${segment(id, 'environment')}?${query}`,
                repeat: 'read'
            });
            const found = (0,answers/* fit */.Uj)(environmentObject, reply, doing);
            return { environment: environmentOf(found), permissions: permissionsOf(found) };
        }
    };
}
function environmentOf({ name, properties }) {
    const dataverse = properties.linkedEnvironmentMetadata;
    return {
        id: name,
        displayName: properties.displayName || name,
        isDefault: properties.isDefault === true,
        dataverseUrl: environments_originOf(dataverse?.instanceUrl) ?? environments_originOf(dataverse?.instanceApiUrl)
    };
}
function environments_originOf(url) {
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
}
function permissionsOf({ permissions, properties }) {
    const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null);
    if (maps.length === 0)
        return undefined;
    const held = maps.flatMap(map => Object.entries(map ?? {})).filter(([, value]) => value !== false && value !== null);
    return new Set(held.map(([key]) => key));
}

;// CONCATENATED MODULE: ./lib/protocol/flows.js

const flowObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        state: schemas/* string */.YjP().nullish(),
        workflowEntityId: schemas/* string */.YjP().nullish(),
        workflowUniqueId: schemas/* string */.YjP().nullish(),
        createdTime: schemas/* string */.YjP().nullish(),
        lastModifiedTime: schemas/* string */.YjP().nullish()
    })
});
const flowList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(flowObject), nextLink: schemas/* string */.YjP().nullish() });
const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple';

// EXTERNAL MODULE: ./lib/platform/identity.js
var identity = __webpack_require__(21801);
;// CONCATENATED MODULE: ./lib/platform/flows.js






function createFlows(transport, tokens) {
    return {
        async list(environment) {
            const token = await tokens.token('flow');
            if (token === undefined || (0,identity/* identityOf */.c)(token).appOnly)
                return undefined;
            const found = await everyPage(transport, {
                doing: `list the flows of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'flow',
                to: `${FLOW_PROVIDER}/environments/${segment(environment, 'environment')}/flows?api-version=${api_versions/* API_VERSIONS */.Bo.flows}`
            }, flowList);
            return found.map(flowOf);
        }
    };
}
const flowOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    state: properties.state ?? undefined,
    aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
});

;// CONCATENATED MODULE: ./lib/platform/links.js
function createLinks(cloud) {
    const page = (environment, ...rest) => `${cloud.make}/environments/${[environment, ...rest].map(encodeURIComponent).join('/')}`;
    return {
        app: (environment, app) => page(environment, 'apps', app, 'details'),
        flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
        connections: environment => page(environment, 'connections')
    };
}

;// CONCATENATED MODULE: ./lib/platform/blobs.js





const LARGEST_DOWNLOAD = 256 * 1024 * 1024;
const LARGEST_SINGLE_PUT = 4 * 1024 * 1024;
const LARGEST_STORAGE_ANSWER = 1024 * 1024;
const TRANSFER_TIMEOUT = 15 * 60_000;
const BLOB_NAME = 'package.zip';
async function download(transport, link, doing) {
    const url = storageUrl(link, doing);
    hideLink(link, transport.secret);
    const reply = await storageRequest(transport, { url, method: 'GET', limit: LARGEST_DOWNLOAD }, doing);
    if (reply.status !== 200)
        throw storageRefusal(transport, reply, url, doing);
    return reply.bytes;
}
async function upload(transport, container, bytes, doing) {
    hideLink(container, transport.secret);
    const blob = storageUrl(container, doing);
    blob.pathname = `${blob.pathname.replace(/\/+$/, '')}/${BLOB_NAME}`;
    const put = async (query, body, headers) => {
        const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`);
        const reply = await storageRequest(transport, { url, method: 'PUT', body, headers, limit: LARGEST_STORAGE_ANSWER }, doing);
        if (reply.status < 200 || reply.status >= 300)
            throw storageRefusal(transport, reply, url, doing);
    };
    if (bytes.byteLength <= LARGEST_SINGLE_PUT) {
        await put('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' });
        return blob.href;
    }
    const ids = [];
    for (let from = 0; from < bytes.byteLength; from += LARGEST_SINGLE_PUT) {
        const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + LARGEST_SINGLE_PUT), {
            'content-type': 'application/octet-stream'
        });
    }
    const list = ids.map(id => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
        'content-type': 'application/xml',
        'x-ms-blob-content-type': 'application/octet-stream'
    });
    return blob.href;
}
function hideLink(link, secret) {
    secret(link);
    if (!URL.canParse(link))
        return;
    const url = new URL(link);
    if (url.search.length > 1)
        secret(url.search.slice(1));
    const signature = url.searchParams.get('sig');
    if (signature !== null)
        secret(signature);
}
async function storageRequest(transport, request, doing) {
    const place = `${request.url.origin}${request.url.pathname}`;
    try {
        return await (0,retry/* withRetries */.LH)('read', transport, message => transport.log.debug(`${doing}: ${message}`), async () => {
            const reply = await (0,http/* exchange */.cv)({
                ...request,
                headers: { 'accept-encoding': 'identity', ...request.headers },
                signal: transport.signal,
                timeout: Math.min(TRANSFER_TIMEOUT, Math.max(transport.left(), transport.requestTimeout))
            });
            transport.log.debug(`${request.method} ${place} → ${reply.status}, ${reply.bytes.byteLength} bytes back`);
            return reply;
        });
    }
    catch (error) {
        if (!(error instanceof http/* TooLarge */.MF))
            throw (0,answers/* translated */.vE)(error, doing);
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
            remedy: 'No canvas app package is that large; export it in the portal and compare.'
        });
    }
}
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;
function storageUrl(link, doing) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
        return url;
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: url === undefined
            ? 'the link to the storage cannot be read'
            : `the link to the storage at ${(0,display/* quoted */.TL)(url.host)} is not https`,
        remedy: 'Check the input cloud and any proxy on the way.'
    });
}
function storageRefusal(transport, reply, url, doing) {
    const text = reply.bytes.subarray(0, 4096).toString('utf8');
    const element = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    const expires = Date.parse(url.searchParams.get('se') ?? '');
    const expired = Number.isFinite(expires) && expires <= transport.clock.now();
    const age = expired ? (0,display/* duration */.p0)(transport.clock.now() - expires) : '';
    return new base_errors/* ActionError */.lZ({
        doing,
        why: reply.status === 403
            ? expired
                ? `the link to the storage expired ${age} ago; links last about an hour`
                : 'the storage refused the link: it has expired, or its permission does not cover this'
            : `the storage at ${url.host} answered with HTTP ${reply.status}`,
        remedy: 'Run it again from the start: a new run gets a new link.',
        service: {
            status: reply.status,
            code: element('Code'),
            message: (0,display/* plainText */.wh)(element('Message') ?? '', 300) || undefined,
            requestId: reply.headers.get('x-ms-request-id') ?? undefined
        }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-answer.js




function resultOf(reply, doing) {
    if (reply.text.trim() === '')
        return {};
    const outer = (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, reply, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, { ...reply, body: inner }, doing);
}
const lacking = (result, needs) => needs.filter(part => result[part] === undefined || result[part] === null);
const problemsOf = (result) => result.errors ?? [];
function resourceProblems(result) {
    return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
        if (error === undefined || error === null)
            return [];
        const label = `${(0,display/* plainText */.wh)(type, 80)} ${(0,display/* quoted */.TL)(details?.displayName || name || key)}`;
        return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }];
    });
}
function incomplete(reply, result, needs, doing) {
    const lacks = lacking(result, needs);
    const state = result.status ? `reports the state ${(0,display/* quoted */.TL)(result.status)}` : `lacks ${(0,display/* listed */.KE)(lacks)}`;
    return new base_errors/* ActionError */.lZ({
        doing,
        why: `the answer of the service ${state} and names no operation to wait for`,
        remedy: 'Run it again; give the request id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-call.js





async function settled(transport, onProgress, reply, { doing, what, needs }) {
    const result = resultOf(reply, doing);
    const verdict = verdictOf(result.status);
    const whole = lacking(result, needs).length === 0;
    const over = verdict === 'failed' || problemsOf(result).length > 0 || (whole && (verdict === 'succeeded' || !result.status));
    const location = reply.headers.get('location');
    if (location === null || (over && reply.status !== 202))
        return { result, reply };
    const finished = await waitFor(transport, onProgress, {
        what,
        doing,
        service: 'bap',
        location: operationUrl(transport.cloud, 'bap', location, reply.url, doing),
        firstPause: (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()),
        read: poll => resultOf(poll, doing),
        state: answer => ({ status: answer.status, lacks: lacking(answer, needs) })
    });
    return { result: finished.answer, reply: finished.reply, operationId: finished.operationId };
}
async function ask(transport, onProgress, question) {
    const { doing, needs } = question;
    const first = await transport.call({ ...question, service: 'bap', method: 'POST' });
    const answered = await settled(transport, onProgress, first, question);
    const { result, reply, operationId } = answered;
    const problems = [...problemsOf(result), ...resourceProblems(result)];
    const verdict = verdictOf(result.status);
    if (problems.length > 0 || verdict === 'failed') {
        const where = operationId === undefined ? '' : ` (operation ${operationId})`;
        throw (0,answers/* listedRefusal */.is)(problems, reply, doing, `the service reports that it failed${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || lacking(result, needs).length > 0)
        throw incomplete(reply, result, needs, doing);
    return answered;
}

;// CONCATENATED MODULE: ./lib/platform/packaging.js











function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, rootId) {
            const { result } = await ask(transport, onProgress, {
                doing: `list what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                what: `listing of what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootId] },
                needs: ['resources'],
                repeat: 'read'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, rootId, details, resources) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await ask(transport, onProgress, {
                doing: `export ${name}`,
                what: `export of ${name}`,
                to: packagingPath(environment, 'exportPackage'),
                body: {
                    includedResourceIds: [rootId],
                    details: {
                        displayName: details.displayName,
                        ...(details.description === '' ? {} : { description: details.description }),
                        creator: details.creator,
                        sourceEnvironment: details.sourceEnvironment
                    },
                    resources
                },
                needs: ['packageLink'],
                repeat: 'refused',
                ongoing: 'The export may be running there; it changes nothing in the environment.'
            });
            const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`);
            return { operationId, bytes, resources: result.resources ?? {} };
        },
        async stage(environment, bytes) {
            const doing = 'upload the package';
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'generateResourceStorage'),
                repeat: 'read'
            });
            return upload(transport, (0,answers/* fit */.Uj)(packaging/* resourceStorage */.Gl, reply, doing).sharedAccessSignature, bytes, doing);
        },
        async importParameters(environment, stagedLink) {
            const { result, operationId } = await ask(transport, onProgress, {
                doing: 'have the uploaded package read by the service',
                what: 'reading of the uploaded package',
                to: packagingPath(environment, 'listImportParameters'),
                body: { packageLink: { value: stagedLink } },
                needs: ['status', 'packageLink', 'details', 'resources'],
                repeat: 'read'
            });
            const packageLink = result.packageLink?.value ?? '';
            hideLink(packageLink, transport.secret);
            return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} };
        },
        async validate(environment, request) {
            const doing = `have the import of ${importedName(request)} checked by the service`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'validateImportPackage'),
                body: importBody(request),
                repeat: 'read'
            });
            const what = `check of ${importedName(request)}`;
            const { result } = await settled(transport, onProgress, reply, { doing, what, needs: [] });
            return [...problemsOf(result), ...resourceProblems(result)];
        },
        importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
    };
}
async function startImport(transport, onProgress, environment, request) {
    const name = importedName(request);
    const doing = `import ${name}`;
    let reply;
    try {
        reply = await transport.attempt({
            doing,
            service: 'bap',
            method: 'POST',
            to: packagingPath(environment, 'importPackage'),
            body: importBody(request),
            repeat: 'refused'
        });
    }
    catch (error) {
        if (error instanceof http/* Lost */.BX && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        throw (0,answers/* translated */.vE)(error, doing, 'The import may have begun; look at the target environment before running it again.');
    }
    const refused = reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'));
    if (!refused && ((0,retry/* isTransient */.dg)(reply.status) || reply.status >= 500))
        return unanswered(reply);
    if (reply.status < 200 || reply.status >= 300)
        throw (0,answers/* refusal */.x5)(reply, doing);
    if (!reply.headers.has('location') && reply.body === undefined)
        return unanswered(reply);
    const answered = await settled(transport, onProgress, reply, {
        doing,
        what: `import of ${name}`,
        needs: ['resources']
    });
    const problems = problemsOf(answered.result);
    const verdict = verdictOf(answered.result.status);
    if (answered.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
        return unanswered(answered.reply);
    }
    return {
        kind: 'finished',
        succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(answered.result).length === 0,
        operationId: answered.operationId,
        resources: answered.result.resources ?? {},
        problems,
        service: { status: answered.reply.status, requestId: (0,answers/* requestIdOf */.Gb)(answered.reply.headers) }
    };
}
const unanswered = (reply) => ({ kind: 'unanswered', service: (0,answers/* serviceAnswer */.AK)(reply) });
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${segment(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
const importBody = ({ details, packageLink, resources }) => ({
    details,
    packageLink: { value: packageLink },
    resources
});
function importedName({ details }) {
    const name = details['displayName'];
    return typeof name === 'string' && name !== '' ? (0,display/* quoted */.TL)(name) : 'the package';
}

;// CONCATENATED MODULE: ./lib/platform/transport.js







const REQUEST_TIMEOUT = 120_000;
const GRACE = 10_000;
const TIDY_UP = 1_500;
const LARGEST_ANSWER = 32 * 1024 * 1024;
const USER_AGENT = 'move-power-app (GitHub Action)';
function createTransport(options) {
    const { cloud, tokens, clock, deadline, signal, log, secret } = options;
    const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT;
    const timing = { clock, left: () => deadline.left(), signal };
    async function send(call) {
        const url = typeof call.to === 'string' ? new URL(call.to, cloud[call.service]) : call.to;
        if (!mayBearToken(cloud, call.service, url)) {
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `${(0,display/* quoted */.TL)(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
                remedy: 'Check the input cloud.'
            });
        }
        const audience = audienceOf(call.service);
        const token = await tokens.token(audience);
        if (token === undefined) {
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `this identity has no token for ${audience === 'flow' ? 'Power Automate' : 'Power Apps'}`,
                remedy: 'Give a token for that service too, or sign in another way.'
            });
        }
        const reply = await once(call, url, token);
        if (reply.status !== 401)
            return reply;
        const renewed = await tokens.token(audience, { refresh: true });
        return renewed === undefined || renewed === token ? reply : once(call, url, renewed);
    }
    async function once(call, url, token) {
        const id = (0,external_node_crypto_.randomUUID)();
        const started = clock.now();
        const cleaning = call.evenWhenCancelled === true;
        try {
            const raw = await (0,http/* exchange */.cv)({
                url,
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    'user-agent': USER_AGENT,
                    'x-ms-client-request-id': id,
                    ...(call.body === undefined ? {} : { 'content-type': 'application/json' })
                },
                body: call.body === undefined ? undefined : JSON.stringify(call.body),
                signal: cleaning ? undefined : signal,
                timeout: cleaning && signal.aborted ? TIDY_UP : Math.min(requestTimeout, Math.max(deadline.left(), GRACE)),
                limit: LARGEST_ANSWER
            });
            const text = raw.bytes.toString('utf8');
            const reply = { status: raw.status, headers: raw.headers, body: parsed(text), text, url };
            if (reply.status >= 400)
                hideSignatures(text, secret);
            const request = (0,answers/* requestIdOf */.Gb)(reply.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${reply.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return reply;
        }
        catch (error) {
            if (error instanceof http/* Lost */.BX) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http/* TooLarge */.MF))
                throw error;
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `the answer of ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
                remedy: 'Check the input cloud and any proxy on the way.'
            });
        }
    }
    const attempt = (call) => (0,retry/* withRetries */.LH)(call.repeat, timing, message => log.debug(`${call.doing}: ${message}`), () => send(call));
    return {
        ...timing,
        cloud,
        deadline,
        log,
        secret,
        requestTimeout,
        send,
        attempt,
        async call(call) {
            let reply;
            try {
                reply = await attempt(call);
            }
            catch (error) {
                throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing);
            }
            if (reply.status >= 200 && reply.status < 300)
                return reply;
            throw (0,answers/* refusal */.x5)(reply, call.doing);
        }
    };
}
function parsed(text) {
    if (text.trim() === '')
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function hideSignatures(text, secret) {
    for (const [, value] of text.matchAll(/(?:[?&]|\\u0026)sig=([^&"'\\\s<>]+)/g)) {
        if (value === undefined)
            continue;
        secret(value);
        secret(decoded(value));
    }
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/platform/client.js









async function createPlatform(options) {
    const { cloud, tokens, onProgress } = options;
    const token = await tokens.token('powerApps');
    if (token === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing: 'sign in',
            why: 'this identity has no token for Power Apps',
            remedy: `Give a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
        });
    }
    const { name, kind, objectId, tenantId } = (0,identity/* identityOf */.c)(token);
    const transport = createTransport(options);
    return {
        identity: { name, kind, objectId, tenantId },
        environments: createEnvironments(transport),
        apps: createApps(transport, onProgress),
        flows: createFlows(transport, tokens),
        connections: createConnections(transport),
        packaging: createPackaging(transport, onProgress),
        links: createLinks(cloud)
    };
}

// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
;// CONCATENATED MODULE: ./lib/platform/clouds.js

const cloudNamed = (name, origin) => name === 'Embedded' ? (0,clouds/* embeddedCloud */.gn)(origin ?? '') : clouds/* CLOUDS */.JJ[name];

;// CONCATENATED MODULE: ./lib/platform/system-clock.js
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const timer = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    })
};

;// CONCATENATED MODULE: ./lib/platform/given-tokens.js




const SERVICE_IDS = {
    powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
    flow: '7df0a125-d3be-4c96-aa54-591f83ff541c'
};
const REMEDY = 'Get a new one and put it into the secret behind the input access-token.';
function givenTokens(tokens, cloud, { clock, secret }) {
    const given = new Map();
    for (const written of tokens) {
        const token = written.trim();
        if (token === '')
            continue;
        secret(token);
        const { audience, expires } = (0,identity/* identityOf */.c)(token);
        if ((0,identity/* jwtClaims */.v)(token) === undefined) {
            throw given_tokens_refused('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" in front.');
        }
        const service = serviceOf(audience, cloud);
        if (service === undefined) {
            throw given_tokens_refused(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps or Power Automate in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience} (and one for ${cloud.flowAudience} if flows are involved), or check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        if (given.has(service))
            throw given_tokens_refused(`two of them are for ${audience ?? ''}`, 'Give one token for each service.');
        given.set(service, { token, expires });
    }
    if (!given.has('powerApps')) {
        throw given_tokens_refused(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Give a token for the audience ${cloud.powerAppsAudience}.`);
    }
    return {
        async token(audience) {
            const found = given.get(audience);
            const now = clock.now();
            if (found?.expires !== undefined && found.expires <= now)
                throw expired(found.expires, now);
            return found?.token;
        }
    };
}
function serviceOf(audience, cloud) {
    if (audience === undefined)
        return undefined;
    const among = (names) => names.some(name => (0,clouds/* sameAudience */.Z8)(name, audience));
    if (among([cloud.powerAppsAudience, ...cloud.otherAudiences.powerApps, SERVICE_IDS.powerApps]))
        return 'powerApps';
    if (among([cloud.flowAudience, ...cloud.otherAudiences.flow, SERVICE_IDS.flow]))
        return 'flow';
    return undefined;
}
const given_tokens_refused = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new base_errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its life, sign in with a refresh token or with a user name and password.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/tokens.js



const RENEW_BEFORE = 5 * 60_000;
function createTokenSource(signIn, cloud, deps) {
    if (signIn.kind === 'access-token')
        return givenTokens(signIn.tokens, cloud, deps);
    const { clock, secret, log } = deps;
    let client;
    const kept = new Map();
    const underWay = new Map();
    const denied = new Set();
    const renew = async (audience) => {
        client ??= Promise.all(/* import() */[__webpack_require__.e(669), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 10907)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
        const name = audience === 'flow' ? cloud.flowAudience : cloud.powerAppsAudience;
        const now = clock.now();
        const { token, expires: announced } = await (await client).acquire(name);
        secret(token);
        const expires = (0,identity/* identityOf */.c)(token).expires ?? announced;
        const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2);
        kept.set(audience, { token, expires, renewAt });
        log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`);
        return token;
    };
    function renewOnce(audience) {
        const running = underWay.get(audience);
        if (running !== undefined)
            return running;
        const started = renew(audience).finally(() => underWay.delete(audience));
        underWay.set(audience, started);
        return started;
    }
    return {
        async token(audience, options) {
            if (denied.has(audience))
                return undefined;
            const current = kept.get(audience);
            const now = clock.now();
            const usable = current !== undefined && options?.refresh !== true && now < current.expires;
            if (usable && now < current.renewAt)
                return current.token;
            try {
                return await renewOnce(audience);
            }
            catch (error) {
                if (usable) {
                    log.debug(`The token could not be renewed early: ${(0,base_errors/* messageOf */.bD)(error)}`);
                    return current.token;
                }
                if (audience !== 'flow' || client === undefined || !(await client).isDenied(error))
                    throw error;
                log.warning(`Flows cannot be looked up: ${(0,base_errors/* messageOf */.bD)(error)}`);
                denied.add(audience);
                return undefined;
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/perform.js
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














async function perform(inputs, edge) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, redactor, log, signal, note, sentenceOf } = edge;
        const clock = systemClock;
        const started = clock.now();
        const deadline = new Deadline(clock, inputs.maxWaitMinutes * 60_000);
        const files = createFiles(environment.workspace);
        const report = new ReportDraft({
            command: inputs.command,
            cloud: inputs.cloud,
            simulated: inputs.cloud === 'Embedded',
            identity: ''
        });
        const secret = (value) => redactor.add(value);
        const embedded = __addDisposableResource(env_1, await embeddedWorld(inputs, log), true);
        const cloud = cloudNamed(inputs.cloud, embedded?.url);
        let failure;
        try {
            const signIn = signInOf(inputs, embedded, edge);
            const tokens = createTokenSource(signIn, cloud, { clock, secret, log, signal });
            const platform = await createPlatform({
                cloud,
                tokens,
                clock,
                deadline,
                signal,
                log,
                secret,
                onProgress: progress => {
                    note(progress);
                    log.progress(progress);
                }
            });
            report.set({ identity: platform.identity.name });
            const run = {
                platform,
                files,
                log,
                clock,
                deadline,
                report,
                permissionCheck: inputs.permissionCheck,
                artifacts: createArtifacts({
                    temp: environment.temp,
                    available: environment.hasArtifactService,
                    log,
                    redactor,
                    signal,
                    ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
                })
            };
            await commanded(run, inputs);
        }
        catch (error) {
            failure = signal.aborted ? signal.reason : error;
            report.set({ outcome: 'failed' });
        }
        await conclude({ environment, files, log, redactor }, report.current, {
            milliseconds: clock.now() - started,
            ...(failure === undefined ? {} : { failure: sentenceOf(failure) })
        });
        if (failure !== undefined)
            throw failure;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function commanded(run, inputs) {
    switch (inputs.command) {
        case 'export':
            return exportCommand(run, inputs);
        case 'import':
            return importCommand(run, inputs);
        case 'publish':
            return publishCommand(run, inputs);
    }
}
async function embeddedWorld(inputs, log) {
    if (inputs.embedded === undefined)
        return undefined;
    const { joinComposed } = await Promise.all(/* import() */[__webpack_require__.e(490), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 73194));
    const server = await joinComposed({ state: inputs.embedded.state, faults: inputs.embedded.faults });
    log.notice(simulationStamp);
    log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`);
    return server;
}
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000';
function signInOf(inputs, embedded, { log, redactor }) {
    if (inputs.signIn === undefined) {
        if (embedded === undefined)
            throw new TypeError('a sign-in is optional for the embedded cloud alone');
        log.info(`No sign-in is given: ${embedded.maker.userName}, a maker of the embedded world, signs in.`);
        redactor.add(embedded.maker.password);
        return { kind: 'password', ...embedded.maker, clientId: ANY_CLIENT };
    }
    if (inputs.signIn.kind === 'password')
        return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT };
    if (inputs.signIn.kind !== 'oidc')
        return inputs.signIn;
    return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor }) };
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ fit),
  is: () => (/* binding */ listedRefusal),
  x5: () => (/* binding */ refusal),
  Gb: () => (/* binding */ requestIdOf),
  AK: () => (/* binding */ serviceAnswer),
  vE: () => (/* binding */ translated)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __webpack_require__(63589);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __webpack_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/remedies.js

const LICENCE = 'The identity needs a Power Apps licence that covers this (the portal asks for Power Apps Plan 2 or its trial); assign one in the Microsoft 365 admin center.';
const OURS = 'This is a defect of this action: report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio: close that tab and try again. A lease outlives its tab by up to 15 minutes.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment; have an administrator change the policy or leave the connector out.';
const BY_CODE = {
    [protocol_errors/* CODES */.Lp.environmentAccessDenied]: 'Give the identity a role in that environment (importing needs Environment Maker) in the Power Platform admin center, and check that the input environment names the right one.',
    [protocol_errors/* CODES */.Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly made one is not known everywhere for some minutes: then try again.',
    [protocol_errors/* CODES */.Lp.forbidden]: 'Give the identity the missing permission: exporting needs edit rights on the app, importing the Environment Maker role. A service principal is refused by most of these calls: sign in as a user.',
    [protocol_errors/* CODES */.Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience; management tokens are not accepted here.',
    [protocol_errors/* CODES */.Lp.connectionAuthorizationFailed]: 'Share the connections (and for an export the flows) that belong to this app with the identity, with edit rights. A flow that does not exist is reported with the same words.',
    [protocol_errors/* CODES */.Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [protocol_errors/* CODES */.Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [protocol_errors/* CODES */.Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that is there.',
    [protocol_errors/* CODES */.Lp.connectionNotFound]: 'Check the input connections: that connection is gone, or not shared with the identity.',
    [protocol_errors/* CODES */.Lp.packageManifestNotFound]: 'Run the import again from the start; export the package again if it repeats.',
    [protocol_errors/* CODES */.Lp.missingPackageManifest]: 'Export the package again; this one lacks a manifest the service wants.',
    [protocol_errors/* CODES */.Lp.zipFileRejected]: 'Export the package again; edited or damaged packages are rejected.',
    [protocol_errors/* CODES */.Lp.internalServerError]: 'The service gives no reason. Known cause: a package that was edited or built by hand. Export it again and import it unchanged; if it was not edited, give the request id to Microsoft support.',
    [protocol_errors/* CODES */.Lp.appLeaseActive]: LEASE,
    [protocol_errors/* CODES */.Lp.appLeaseSameUserConflict]: LEASE,
    [protocol_errors/* CODES */.Lp.invalidApplicationNameCharacters]: 'Rename the app: the characters . \\ / : * ? " < > | are not allowed in its name.',
    DlpViolation: DLP,
    ApiPolicyDataFlowViolation: DLP,
    [protocol_errors/* CODES */.Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [protocol_errors/* CODES */.Lp.invalidApiVersion]: OURS,
    [protocol_errors/* CODES */.Lp.missingEnvironmentFilter]: OURS,
    [protocol_errors/* CODES */.Lp.invalidAppFilterCombination]: OURS
};
const BY_LOWER_CODE = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
function whyOf(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service refused it to this identity';
    if (status === 404)
        return empty ? 'the service does not know this call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use or in another state there';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and a token is not sent on';
    if (status >= 500)
        return 'the service failed';
    return 'the service refused the request';
}
function remedyFor(code, status, empty = false) {
    const known = code === undefined ? undefined : BY_LOWER_CODE(code);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty ? 'Check the input cloud: a host that is not the service answers like this.' : 'Check the ids given.';
    }
    if (status === 409)
        return 'Wait until whoever is working there is done, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs at the same time.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy on the way.';
    if (status !== undefined && status >= 500)
        return 'Run it again later; give the request id to Microsoft support if it repeats.';
    return 'Read what the service said; the request id helps Microsoft support.';
}

;// CONCATENATED MODULE: ./lib/platform/answers.js





const NESTING = 5;
function serviceAnswer(reply) {
    const causes = causesOf(reply.body);
    const said = causes.length > 0 ? inOne(causes) : { message: plainWords(reply) };
    return { status: reply.status, ...said, requestId: requestIdOf(reply.headers) };
}
function inOne([first, ...others]) {
    const words = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = words.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,display/* listed */.KE)(words, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
function refusal(reply, doing, ongoing = '') {
    const service = serviceAnswer(reply);
    const empty = reply.text.trim() === '';
    return new errors/* ActionError */.lZ({
        doing,
        why: whyOf(reply.status, empty),
        remedy: `${ongoing} ${remedyFor(service.code, reply.status, empty)}`.trim(),
        service
    });
}
function listedRefusal(problems, reply, doing, why) {
    return new errors/* ActionError */.lZ({
        doing,
        why,
        remedy: remedyFor(problems[0]?.code, undefined),
        service: { status: reply.status, ...inOne(problems), requestId: requestIdOf(reply.headers) }
    });
}
function fit(shape, reply, doing) {
    const parsed = shape.safeParse(reply.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole answer' : issue.path.map(String).join('.');
    throw new errors/* ActionError */.lZ({
        doing,
        why: reply.body === undefined
            ? 'the answer is not JSON'
            : `the answer does not look as expected: ${(0,display/* plainText */.wh)(place, 80)} (${(0,display/* plainText */.wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy on the way; if they are right, report this with the request id.',
        service: {
            status: reply.status,
            message: reply.body === undefined ? plainWords(reply) : undefined,
            requestId: requestIdOf(reply.headers)
        }
    });
}
function translated(error, doing, ongoing = '') {
    if (error instanceof http/* Lost */.BX) {
        return new errors/* ActionError */.lZ({
            doing,
            why: `no usable answer came from ${error.host}: ${(0,display/* plainText */.wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.passing
                ? 'Check that the host can be reached from this runner, then run it again.'
                : 'The certificate of that host is not trusted here: if a proxy inspects traffic, give Node its certificate (NODE_EXTRA_CA_CERTS).'}`.trim(),
            cause: error
        });
    }
    if (error instanceof http/* Cancelled */.cJ) {
        return new errors/* ActionError */.lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when wanted.' : ongoing,
            cause: error
        });
    }
    return error;
}
function causesOf(body) {
    const envelope = protocol_errors/* errorEnvelope */.rN.safeParse(body);
    if (envelope.success)
        return unwrapped(envelope.data.error, 0);
    const bare = protocol_errors/* errorBody */.t4.safeParse(body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrapped(bare.data, 0) : [];
}
function unwrapped(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= NESTING || error.code === undefined || !protocol_errors/* WRAPPER_CODES */.F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = protocol_errors/* errorBody */.t4.safeParse(detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrapped(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
function plainWords(reply) {
    const text = reply.text.trim();
    return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : (0,display/* plainText */.wh)(text, 200);
}


/***/ }),

/***/ 71267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ Lost),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
class Lost extends Error {
    name = 'Lost';
    host;
    sent;
    passing;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.passing = outcome.passing;
    }
}
class Cancelled extends Error {
    name = 'Cancelled';
}
class TooLarge extends Error {
    name = 'TooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT'
]);
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
async function exchange(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)));
    try {
        const response = await fetch(url, {
            method: request.method,
            headers: request.headers,
            redirect: 'manual',
            signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
            ...(request.body === undefined ? {} : { body: request.body })
        });
        const bytes = await wholeBody(response, request.limit, url.host);
        return { status: response.status, headers: response.headers, bytes };
    }
    catch (error) {
        if (error instanceof TooLarge || error instanceof Lost)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (timeout.aborted) {
            const seconds = Math.round(request.timeout / 1000);
            throw new Lost(url.host, `no answer within ${seconds} s`, { sent: true, passing: true });
        }
        throw lostBecause(url.host, error);
    }
}
async function wholeBody(response, limit, host) {
    const chunks = [];
    let size = 0;
    if (response.body !== null) {
        for await (const chunk of response.body) {
            size += chunk.byteLength;
            if (size > limit)
                throw new TooLarge(limit);
            chunks.push(chunk);
        }
    }
    const announced = response.headers.get('content-length');
    const comparable = announced !== null && response.headers.get('content-encoding') === null;
    if (comparable && Number(announced) !== size) {
        throw new Lost(host, `${size} of ${announced} bytes arrived`, { sent: true, passing: true });
    }
    return Buffer.concat(chunks, size);
}
function lostBecause(host, error) {
    const code = codeOf(error);
    const reason = code ?? (error instanceof Error ? error.message : String(error));
    const certificate = code !== undefined && CERTIFICATE.test(code);
    return new Lost(host, reason, {
        sent: !(certificate || (code !== undefined && NEVER_SENT.has(code))),
        passing: !certificate
    });
}
function codeOf(error) {
    for (let at = error; typeof at === 'object' && at !== null;) {
        const { code, cause, errors } = at;
        if (typeof code === 'string')
            return code;
        at = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
    }
    return undefined;
}


/***/ }),

/***/ 21801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
function identityOf(token) {
    const claims = jwtClaims(token) ?? {};
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const user = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? text('email');
    const client = text('appid') ?? text('azp');
    const delegated = text('idtyp') === 'user' || text('scp') !== undefined || user !== undefined;
    const appOnly = text('idtyp') === 'app' || (!delegated && client !== undefined);
    const expires = claims['exp'];
    return {
        name: (appOnly ? client : user) ?? user ?? client ?? text('oid') ?? 'unknown',
        kind: appOnly ? 'application' : delegated ? 'user' : 'unknown',
        objectId: text('oid'),
        tenantId: text('tid'),
        audience: text('aud'),
        expires: typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined,
        appOnly
    };
}
function jwtClaims(token) {
    const [, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
            ? claims
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   sT: () => (/* binding */ retryAfterOf),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74995);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71267);



const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const isTransient = (status) => TRANSIENT.includes(status);
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    const milliseconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
const backoff = (failures) => FIRST_PAUSE * 2 ** Math.max(0, failures - 1);
async function pause(milliseconds, timing) {
    try {
        await timing.clock.sleep(milliseconds, timing.signal);
    }
    catch (error) {
        if (timing.signal?.aborted === true)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
        throw error;
    }
}
class Refused extends Error {
    reply;
    constructor(reply) {
        super('refused');
        this.reply = reply;
    }
}
async function withRetries(repeat, timing, note, attempt) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(async () => {
            const reply = await attempt();
            if (isTransient(reply.status))
                throw new Refused(reply);
            return reply;
        }, {
            retries: ATTEMPTS - 1,
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRepeat(error, repeat))
                    return false;
                const asked = error instanceof Refused ? askedPause(error.reply, timing) : undefined;
                const wait = asked ?? backoff(attemptNumber);
                if (wait >= timing.left())
                    return false;
                note(`attempt ${attemptNumber} of ${ATTEMPTS}: ${reasonOf(error)}; again in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof Refused)
            return error.reply;
        throw error;
    }
}
function mayRepeat(error, repeat) {
    if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__/* .Lost */ .BX)
        return error.passing && (repeat === 'read' || !error.sent);
    if (!(error instanceof Refused))
        return false;
    const { status, headers } = error.reply;
    return repeat === 'read' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const askedPause = (reply, { clock }) => retryAfterOf(reply.headers, clock.now());
const reasonOf = (error) => error instanceof Refused ? `HTTP ${error.reply.status}` : error.message;


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ BEFORE_PUBLISH_EXISTED),
/* harmony export */   Bo: () => (/* binding */ API_VERSIONS),
/* harmony export */   _M: () => (/* binding */ BAP_VERSIONS),
/* harmony export */   he: () => (/* binding */ POWER_APPS_VERSIONS),
/* harmony export */   r0: () => (/* binding */ FLOW_VERSIONS)
/* harmony export */ });
const API_VERSIONS = {
    packaging: '2016-11-01',
    environments: '2016-11-01',
    environmentList: '2020-10-01',
    app: '2016-11-01',
    appList: '2017-08-01',
    publish: '2017-06-01',
    appWrite: '2017-05-01',
    connections: '2016-11-01',
    connectors: '2016-11-01',
    flows: '2016-11-01'
};
const BEFORE_PUBLISH_EXISTED = ['2016-11-01', '2017-02-01', '2017-04-01'];
const POWER_APPS_VERSIONS = [
    '2015-02-01',
    '2016-11-01',
    '2017-02-01',
    '2017-04-01',
    '2017-05-01',
    '2017-06-01',
    '2017-08-01',
    '2018-10-01',
    '2019-05-01',
    '2020-06-01',
    '2021-02-01',
    '2022-11-01',
    '2023-06-01',
    '2025-03-01',
    '2025-04-01'
];
const BAP_VERSIONS = ['2016-11-01', '2020-06-01', '2020-10-01', '2021-04-01', '2023-06-01'];
const FLOW_VERSIONS = ['2016-11-01'];


/***/ }),

/***/ 89586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ appList),
/* harmony export */   ZT: () => (/* binding */ appObject),
/* harmony export */   dm: () => (/* binding */ lease),
/* harmony export */   tp: () => (/* binding */ connectionReferences)
/* harmony export */ });
/* unused harmony exports connectionReference, appVersion, appVersionList */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const connectionReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const connectionReferences = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), connectionReference);
const principal = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    displayName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish()
});
const appProperties = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    appVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lastDraftVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lifeCycleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    displayName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    owner: principal.nullish(),
    lastModifiedBy: principal.nullish(),
    createdTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lastModifiedTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lastPublishTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    appPlayUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    appOpenUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    connectionReferences: connectionReferences.nullish(),
    unpublishedAppDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ connectionReferences: connectionReferences.nullish() }) })
        .nullish()
});
const appObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    properties: appProperties
});
const appList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(appObject), nextLink: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const appVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ appVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), lifeCycleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })
});
const appVersionList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(appVersion), nextLink: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const lease = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ leaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 23864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Z8: () => (/* binding */ sameAudience),
/* harmony export */   gn: () => (/* binding */ embeddedCloud)
/* harmony export */ });
/* unused harmony export CLOUD_NAMES */
const CLOUD_NAMES = (/* unused pure expression or super */ null && (['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded']));
const CLOUDS = {
    Public: {
        name: 'Public',
        login: 'https://login.microsoftonline.com',
        bap: 'https://api.bap.microsoft.com',
        powerApps: 'https://api.powerapps.com',
        flow: 'https://api.flow.microsoft.com',
        make: 'https://make.powerapps.com',
        powerAppsAudience: 'https://service.powerapps.com/',
        flowAudience: 'https://service.flow.microsoft.com/',
        otherAudiences: { powerApps: [], flow: ['https://management.azure.com/', 'https://management.core.windows.net/'] }
    },
    UsGov: {
        name: 'UsGov',
        login: 'https://login.microsoftonline.com',
        bap: 'https://gov.api.bap.microsoft.us',
        powerApps: 'https://gov.api.powerapps.us',
        flow: 'https://gov.api.flow.microsoft.us',
        make: 'https://make.gov.powerapps.us',
        powerAppsAudience: 'https://gov.service.powerapps.us/',
        flowAudience: 'https://gov.service.flow.microsoft.us/',
        otherAudiences: { powerApps: ['https://service.powerapps.us/'], flow: [] }
    },
    UsGovHigh: {
        name: 'UsGovHigh',
        login: 'https://login.microsoftonline.us',
        bap: 'https://high.api.bap.microsoft.us',
        powerApps: 'https://high.api.powerapps.us',
        flow: 'https://high.api.flow.microsoft.us',
        make: 'https://make.high.powerapps.us',
        powerAppsAudience: 'https://high.service.powerapps.us/',
        flowAudience: 'https://high.service.flow.microsoft.us/',
        otherAudiences: { powerApps: ['https://high.service.apps.appsplatform.us/'], flow: [] }
    },
    UsGovDod: {
        name: 'UsGovDod',
        login: 'https://login.microsoftonline.us',
        bap: 'https://api.bap.appsplatform.us',
        powerApps: 'https://api.apps.appsplatform.us',
        flow: 'https://api.flow.appsplatform.us',
        make: 'https://make.apps.appsplatform.us',
        powerAppsAudience: 'https://service.apps.appsplatform.us/',
        flowAudience: 'https://service.flow.appsplatform.us/',
        otherAudiences: { powerApps: [], flow: [] }
    },
    China: {
        name: 'China',
        login: 'https://login.chinacloudapi.cn',
        bap: 'https://api.bap.partner.microsoftonline.cn',
        powerApps: 'https://api.powerapps.cn',
        flow: 'https://api.powerautomate.cn',
        make: 'https://make.powerapps.cn',
        powerAppsAudience: 'https://service.powerapps.cn/',
        flowAudience: 'https://service.powerautomate.cn/',
        otherAudiences: { powerApps: [], flow: [] }
    }
};
function embeddedCloud(origin) {
    return {
        ...CLOUDS.Public,
        name: 'Embedded',
        login: origin,
        bap: origin,
        powerApps: origin,
        flow: origin,
        make: origin
    };
}
const sameAudience = (one, other) => one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();


/***/ }),

/***/ 63589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ WRAPPER_CODES),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   rN: () => (/* binding */ errorEnvelope),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   y7: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const errorBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).optional()
});
const errorEnvelope = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ error: errorBody });
const listedError = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const WRAPPER_CODES = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred'];
const CODES = {
    environmentAccessDenied: 'EnvironmentAccessDenied',
    environmentNotFound: 'EnvironmentNotFound',
    missingEnvironmentFilter: 'MissingEnvironmentFilter',
    invalidAppFilterCombination: 'InvalidAppFilterCombination',
    invalidApiVersion: 'InvalidApiVersion',
    invalidAuthenticationToken: 'InvalidAuthenticationToken',
    forbidden: 'Forbidden',
    connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
    appNotFound: 'AppNotFound',
    flowNotFound: 'FlowNotFound',
    apiResourceNotFound: 'ApiResourceNotFound',
    connectionNotFound: 'ConnectionNotFound',
    packageManifestNotFound: 'PackageManifestNotFound',
    missingPackageManifest: 'MissingPackageManifest',
    zipFileRejected: 'ZipFileRejected',
    internalServerError: 'InternalServerError',
    appLeaseActive: 'AppLeaseActive',
    appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
    invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
    unauthenticated: 'Unauthenticated',
    userNotLicensed: 'userNotLicensed'
};


/***/ }),

/***/ 98567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ connectorId),
/* harmony export */   Cz: () => (/* binding */ exportPackageRequest),
/* harmony export */   Gl: () => (/* binding */ resourceStorage),
/* harmony export */   Ou: () => (/* binding */ flowId),
/* harmony export */   R0: () => (/* binding */ appId),
/* harmony export */   Rx: () => (/* binding */ RESOURCE_TYPES),
/* harmony export */   Td: () => (/* binding */ listImportParametersRequest),
/* harmony export */   X$: () => (/* binding */ listPackageResourcesRequest),
/* harmony export */   XD: () => (/* binding */ packagingResult),
/* harmony export */   kj: () => (/* binding */ PACKAGING_PROVIDER),
/* harmony export */   tY: () => (/* binding */ importPackageRequest),
/* harmony export */   ys: () => (/* binding */ connectionId)
/* harmony export */ });
/* unused harmony exports packageResource, resourceMap, packageDetails, packagingOperation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63589);


const link = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const packageResource = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    suggestedId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    creationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    suggestedCreationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    selectedCreationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), iconUri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })
        .nullish(),
    configurableBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    hierarchy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    error: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7.nullish()
});
const resourceMap = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), packageResource);
const packageDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    createdTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    packageTelemetryId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    creator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    sourceEnvironment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish()
});
const packagingResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    packageLink: link.nullish(),
    details: packageDetails.nullish(),
    resources: resourceMap.nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const packagingOperation = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    properties: packagingResult
});
const resourceStorage = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sharedAccessSignature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const listPackageResourcesRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1) });
const exportPackageRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    includedResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        creator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        sourceEnvironment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish()
    }),
    resources: resourceMap
});
const listImportParametersRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ packageLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const importPackageRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    details: packageDetails,
    packageLink: link,
    resources: resourceMap,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const PACKAGING_PROVIDER = '/providers/Microsoft.BusinessAppPlatform';
const RESOURCE_TYPES = {
    app: 'Microsoft.PowerApps/apps',
    flow: 'Microsoft.Flow/flows',
    connector: 'Microsoft.PowerApps/apis',
    connection: 'Microsoft.PowerApps/apis/connections',
    entity: 'Microsoft.CommonDataModel/environments/namespaces/entities',
    picklist: 'Microsoft.CommonDataModel/environments/namespaces/enumerations'
};
const appId = (app) => `/providers/Microsoft.PowerApps/apps/${app}`;
const flowId = (flow) => `/providers/Microsoft.Flow/flows/${flow}`;
const connectorId = (connector) => `/providers/Microsoft.PowerApps/apis/${connector}`;
const connectionId = (connector, connection) => `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection}`;


/***/ }),

/***/ 44088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   W2: () => (/* binding */ RUNNING),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Wp: () => (/* binding */ CREATION_TYPES),
/* harmony export */   _Y: () => (/* binding */ CONNECTED)
/* harmony export */ });
const RUNNING = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted'];
const SUCCEEDED = ['Succeeded'];
const FAILED = ['Failed', 'Canceled', 'Cancelled'];
const CONNECTED = 'Connected';
const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'];


/***/ })

};
