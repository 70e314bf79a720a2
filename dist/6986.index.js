export const id = 6986;
export const ids = [6986];
export const modules = {

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 68226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage),
/* harmony export */   f: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _app_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33697);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67742);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2151);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47990);
/* harmony import */ var _flow_part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65886);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18859);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(752);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50857);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16526);












function readPackage(bytes, what, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ .__()) {
    const archive = openPackage(bytes, what, budget);
    return readParts(new _reading_js__WEBPACK_IMPORTED_MODULE_9__/* .Reading */ .zK(archive, (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(what, 300)), { digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .o)(bytes), size: bytes.length });
}
function readParts(reading, file) {
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .N)(reading.take('manifest.json'), `manifest.json of ${reading.what}`, reading.archive.budget);
    const { resources } = manifest;
    const rootKey = (0,_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .rootOf */ .I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists ${typesIn(resources)}`,
            remedy: 'Export the app or the flow as a package again.'
        });
    const kind = (0,_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOf */ .I)(root) === 'app' ? 'app' : 'flow';
    const unread = new Set();
    const app = kind === 'app' ? readAppOf(reading, rootKey, (0,_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .displayNameOf */ .Nv)(root, rootKey), unread) : undefined;
    const flows = (0,_flow_part_js__WEBPACK_IMPORTED_MODULE_7__/* .readFlows */ .m3)(reading, resources, unread);
    const flowAssets = (0,_flow_part_js__WEBPACK_IMPORTED_MODULE_7__/* .readFlowManifest */ .Sq)(reading);
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
        raw: reading.archive,
        unread,
        warnings: shortened([
            ...reading.archive.oddities.map(oddity => `The package is not as it was exported: ${oddity}.`),
            ...reading.warnings
        ])
    };
}
function readAppOf(reading, key, displayName, unread) {
    const faults = reading.faults.length;
    const app = reading.attempt('Microsoft.PowerApps/apps', () => (0,_app_part_js__WEBPACK_IMPORTED_MODULE_2__/* .readApp */ .uW)(reading, displayName));
    if (reading.faults.length > faults)
        unread.add(key);
    return app;
}
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more warnings.`]
    : [...warnings];
function openPackage(bytes, what, budget) {
    const archive = openZip(bytes, what, budget);
    const recognised = (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniseArchive */ .AB)(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what, budget) {
    try {
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .openArchive */ .p_)(bytes, what, _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .dR, { budget });
    }
    catch (error) {
        const recognised = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_10__/* .recognise */ .G)(bytes, budget);
        if (recognised.kind === 'damaged-zip')
            throw error;
        throw notPackage(what, recognised, error);
    }
}
const notPackage = (what, recognised, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
});
function typesIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(type)));
    return types.size === 0 ? 'no resources' : `neither an app nor a flow, only ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...types], 5)}`;
}


/***/ }),

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uW: () => (/* binding */ readApp),
/* harmony export */   uv: () => (/* binding */ documentPathOf),
/* harmony export */   vZ: () => (/* binding */ flowKeyOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);





const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The manifest lists the app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}, but no folder below ${APPS} contains it.`);
        return undefined;
    }
    reading.claim([chosen.name]);
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
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .OverBudget */ .sg)
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
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(file) || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    const refuse = (why) => malformed(reading, name, why);
    const displayName = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'displayName'], refuse) ?? '';
    return { folder, name, file, template, displayName };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nameAt */ .Dc)(template, ['properties', 'appVersion'], why => malformed(reading, name, why));
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
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(entry[1])));
}
const flowKeyOf = (reference) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reference, 'parameterHints', 'workflowName', 'value');
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
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
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and there are several candidates: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '')}, where its JSON says it is. ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(only)} is used instead.`);
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
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-){1,20}/i, '');
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
    reading.claim(strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length === 1 ? '1 file' : `${beside.length} files`} in the app's folder, possibly left over from earlier exports, ${beside.length === 1 ? 'is' : 'are'} not part of the app and ignored.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(APPS + other)} does not belong to a listed app and is ignored.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export. Export it again.'
});


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _foreign_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10926);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);






const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'Use the package (.zip) that the export page creates. An .msapp can be opened in Power Apps Studio but not imported.'
};
function recogniseArchive(archive, noun = 'zip archive') {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        (0,_foreign_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignKind */ .r)(archive, name => jsonOf(archive, name)) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        otherContent(names, noun));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(archive) {
    try {
        const value = jsonIn(archive, 'manifest.json');
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value['resources']) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value['details']);
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
            what: 'the folder of a single flow without its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeploymentTemplate */ .es)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
const jsonIn = (archive, name) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(archive.read(name), name, name, archive.budget);
function jsonOf(archive, name) {
    try {
        return jsonIn(archive, name);
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
        remedy: 'Use the exported package. An app that is packed from source is not a package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive that contains ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `Use a Power Apps package. None of these zip files is one: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined;
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
            what: 'a zip archive with an unpacked package in one of its folders',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
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
function otherContent(names, noun) {
    if (names.length === 0)
        return {
            kind: 'zip',
            what: `an empty ${noun}`,
            remedy: noun === 'folder' ? 'Name a package, or a folder with packages.' : 'Export the package again.'
        };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: `a ${noun} with the folders of a package and no manifest.json`,
            remedy: 'Export the package again. It cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: `a ${noun} with other content`,
            remedy: 'Use the .zip that "Export package" creates in Power Apps or Power Automate.'
        };
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

/***/ 65886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ readFlowManifest),
/* harmony export */   m3: () => (/* binding */ readFlows),
/* harmony export */   wV: () => (/* binding */ sourceStateOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16526);





const FLOWS = 'Microsoft.Flow/flows/';
function sourceStateOf(definition) {
    switch ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(definition, 'properties', 'state')) {
        case 'Started':
            return 'on';
        case 'Stopped':
            return 'off';
        case 'Suspended':
            return 'suspended';
        default:
            return undefined;
    }
}
function readFlows(reading, resources, unread) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(resource) !== 'flow')
            continue;
        const named = (0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .displayNameOf */ .Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The manifest lists the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(named)}, but ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
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
    const refuse = (why) => malformed(reading, file, why);
    const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`);
    const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectorsName === undefined ? ['apisMap.json'] : []),
        ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(definition, ['name'], refuse) ?? key,
        displayName: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .Dc)(definition, ['properties', 'displayName'], refuse) ?? named,
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
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safeMap */ .Ek)([]);
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .safeMap */ .Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw malformed(reading, file, `the value of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is not a string`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        return value;
    throw malformed(reading, file, 'it is not a JSON object');
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export. Export the package again.'
});
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)));
    const paths = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(manifest, 'flowAssets', 'assetPaths');
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
        reading.claim(names);
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(FLOWS + folder)} does not belong to a listed flow and is ignored.`);
    }
}


/***/ }),

/***/ 10926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isTeamsManifest),
/* harmony export */   r: () => (/* binding */ foreignKind)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);


const EXPORT_INSTEAD = 'To move a canvas app or a flow, use the .zip that "Export package" creates.';
const CONTENT_TYPES = '[content_types].xml';
const isOffice = (main) => ({ has }) => has(CONTENT_TYPES) && has(main);
const FOREIGN_KINDS = [
    {
        kind: 'teams-app',
        what: 'a Teams app package',
        remedy: `Upload it in the Teams admin center. ${EXPORT_INSTEAD}`,
        is: ({ has, json }) => has('manifest.json') && isTeamsManifest(json('manifest.json'))
    },
    {
        kind: 'code-app',
        what: 'a code app project (power.config.json)',
        remedy: `Build it and publish it with the Power Platform CLI (pac code push). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('power.config.json')
    },
    {
        kind: 'power-bi',
        what: 'a Power BI file (.pbix or .pbit)',
        remedy: `Publish it with Power BI. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has(CONTENT_TYPES) &&
            ['datamodel', 'datamodelschema', 'datamashup', 'report/layout', 'report/definition/report.json'].some(has)
    },
    {
        kind: 'office-document',
        what: 'an Excel workbook',
        remedy: EXPORT_INSTEAD,
        is: files => isOffice('xl/workbook.xml')(files) || isOffice('xl/workbook.bin')(files)
    },
    { kind: 'office-document', what: 'a Word document', remedy: EXPORT_INSTEAD, is: isOffice('word/document.xml') },
    {
        kind: 'office-document',
        what: 'a PowerPoint presentation',
        remedy: EXPORT_INSTEAD,
        is: isOffice('ppt/presentation.xml')
    },
    {
        kind: 'sharepoint-package',
        what: 'a SharePoint Framework package (.sppkg)',
        remedy: `Upload it to the app catalog of SharePoint. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('appmanifest.xml') && has(CONTENT_TYPES)
    },
    {
        kind: 'custom-connector',
        what: 'the definition of a custom connector',
        remedy: 'Create the connector from it in the target (pac connector create, or paconn). It is needed there before an app that uses it is imported.',
        is: ({ has }) => has('apidefinition.swagger.json') || (has('apiproperties.json') && has('settings.json'))
    },
    {
        kind: 'migration-data',
        what: 'an archive of the Configuration Migration tool',
        remedy: `Import it with that tool (pac data import). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('data.xml') && has('data_schema.xml')
    },
    {
        kind: 'logic-app-project',
        what: 'the project of a Logic App',
        remedy: `Deploy it with Azure tools. ${EXPORT_INSTEAD}`,
        is: ({ has, names }) => has('host.json') && names.some(name => /^[^/]+\/workflow\.json$/.test(name))
    },
    {
        kind: 'wrapped-msapp',
        what: 'a zip archive around an app document (.msapp)',
        remedy: 'Nothing can be imported from it. Use the package (.zip) that the export page creates. An .msapp can only be opened in Power Apps Studio.',
        is: ({ names }) => names.some(isDocument) && names.every(name => isDocument(name) || isRemark(name))
    }
];
const isDocument = (name) => name.endsWith('.msapp');
const isRemark = (name) => /\.(?:md|txt|png|jpe?g|gif|pdf)$|(?:^|\/)licen[cs]e$/.test(name);
const isTeamsManifest = (value) => /\/MicrosoftTeams\.schema\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '') ||
    ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'manifestVersion') !== undefined && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'icons')));
function foreignKind(archive, json) {
    const spelled = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    const files = {
        names: [...spelled.keys()],
        has: name => spelled.has(name),
        json: name => json(spelled.get(name) ?? name)
    };
    const found = FOREIGN_KINDS.find(({ is }) => is(files));
    return found === undefined ? undefined : { kind: found.kind, what: found.what, remedy: found.remedy };
}


/***/ }),

/***/ 76968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ costOfValue),
/* harmony export */   y: () => (/* binding */ costOfText)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function costOfText(bytes, limits) {
    const end = bytes.length;
    const members = new Uint32Array(limits.depth + 2);
    let depth = 0;
    let marks = 0;
    let start = 0;
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            start = at;
            for (at += 1; at < end; at += 1) {
                const inner = bytes[at];
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
            length = at - start - 1;
        }
        else if (byte === COMMA)
            marks += 1;
        else if (byte === COLON) {
            marks += 1;
            if (length > limits.key && charactersOf(bytes.subarray(start, start + length + 2)) > limits.key)
                return 'key';
            const count = (members[depth] ?? 0) + 1;
            if (count > limits.members)
                return 'members';
            members[depth] = count;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            marks += 1;
            depth += 1;
            if (depth > limits.depth)
                return 'depth';
            members[depth] = 0;
            if (marks > limits.marks)
                return 'marks';
        }
        else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0)
            depth -= 1;
    }
    return marks > limits.marks ? 'marks' : marks;
}
function charactersOf(literal) {
    try {
        return String(JSON.parse(new TextDecoder().decode(literal))).length;
    }
    catch {
        return literal.length;
    }
}
const costOfValue = (value, limits) => {
    const cost = costWithin(value, limits.depth, limits);
    return typeof cost === 'number' && cost > limits.marks ? 'marks' : cost;
};
function costWithin(value, depth, limits) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return 'depth';
    const list = Array.isArray(value);
    const inside = list ? value : Object.values(value);
    if (!list) {
        if (inside.length > limits.members)
            return 'members';
        for (const key of Object.keys(value))
            if (key.length > limits.key)
                return 'key';
    }
    let marks = Math.max(1, list ? inside.length : 2 * inside.length);
    for (const inner of inside) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const cost = costWithin(inner, depth - 1, limits);
        if (typeof cost !== 'number')
            return cost;
        marks += cost;
        if (marks > limits.marks)
            return 'marks';
    }
    return marks;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ DEEPEST_JSON),
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  iu: () => (/* binding */ MalformedJson),
  Dc: () => (/* binding */ nameAt),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: LONGEST_KEY

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-cost.js
var json_cost = __webpack_require__(76968);
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






const MOST_JSON_BYTES = 32 * 1024 * 1024;
const DEEPEST_JSON = 200;
const MOST_MEMBERS = 50_000;
const LONGEST_KEY = 4096;
const PARSED_FIRST = 1024 * 1024;
const REMEDY = 'The file was damaged or edited after its export. Export the package again.';
class MalformedJson extends errors/* ActionError */.lZ {
    position;
    file;
    constructor(failure, place = {}) {
        super(failure);
        this.position = place.position;
        this.file = place.file;
    }
}
function parseJson(bytes, what, file, budget = new package_budget/* Budget */.__()) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    budget.spendText(bytes.length);
    const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS, key: LONGEST_KEY };
    const charge = (cost) => {
        if (cost === 'depth')
            throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
        if (cost === 'key')
            throw refuse(`a key in its JSON has more than ${LONGEST_KEY} characters`);
        if (cost === 'members')
            throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`);
        budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost);
    };
    const isShort = bytes.length <= PARSED_FIRST;
    if (!isShort)
        charge((0,json_cost/* costOfText */.y)(bytes, limits));
    const text = decoded(bytes);
    if (text === undefined)
        throw refuse('it is not UTF-8 text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (isShort && (0,json_cost/* costOfText */.y)(bytes, limits) === 'depth')
            charge('depth');
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (isShort)
        charge((0,json_cost/* costOfValue */.c)(value, limits));
    if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text)))
        dropPrototypeKeys(value);
    return value;
}
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!(0,objects/* isObject */.G)(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const LONGEST_NAME = 4096;
function nameAt(value, path, refuse) {
    const name = textAt(value, ...path);
    if (name !== undefined && name.length > LONGEST_NAME)
        throw refuse(`its ${(0,display/* quoted */.TL)(path.at(-1) ?? '')} has ${name.length} characters, more than the ${LONGEST_NAME} allowed`);
    return name;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i;
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return undefined;
    const before = text.slice(0, fault);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
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

/***/ 18859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* unused harmony export LONGEST_MANIFEST_TEXT */
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45586);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96383);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79092);






const LONGEST_MANIFEST_TEXT = 32 * 1024;
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
const MOST_RESOURCES = 10_000;
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().catch('');
const optionalText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish();
const Details = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    displayName: text,
    description: text,
    createdTime: text,
    packageTelemetryId: text,
    creator: text,
    sourceEnvironment: text
});
const Resource = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    id: optionalText,
    name: optionalText,
    suggestedId: optionalText,
    creationType: optionalText,
    suggestedCreationType: optionalText,
    selectedCreationType: optionalText,
    details: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        displayName: optionalText,
        iconUri: optionalText,
        comment: optionalText
    })
        .nullish(),
    configurableBy: optionalText,
    hierarchy: optionalText,
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish()
});
function parseManifest(bytes, what, budget) {
    if (bytes.length > MOST_MANIFEST_BYTES)
        throw malformed(what, `it has ${bytes.length} bytes, more than the ${MOST_MANIFEST_BYTES} allowed`);
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes, what, undefined, budget);
    const longest = longestText(value);
    if (longest > LONGEST_MANIFEST_TEXT)
        throw malformed(what, `it has a text of ${longest} characters, more than the ${LONGEST_MANIFEST_TEXT} allowed`);
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value))
        throw malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(resources))
        throw malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(details) ? details : {}, _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_JIT */ .i),
        resources: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeMap */ .Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
        file: value
    };
}
function longestText(root) {
    let longest = 0;
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string')
            longest = Math.max(longest, value.length);
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return longest;
}
function resourceOf(key, entry, what) {
    const result = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(Resource, entry);
    if (!result.success) {
        throw malformed(what, `its resource ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is malformed: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(result.error.issues.map(problemOf), 3)}`);
    }
    return entry;
}
function problemOf({ path, message }) {
    const subject = path.length === 0 ? 'it' : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path.map(String).join('.'));
    if (message.startsWith('Too small'))
        return `${subject} is empty`;
    const expected = EXPECTED[/expected (\w+), received/.exec(message)?.[1] ?? ''];
    return expected === undefined ? `${subject}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}` : `${subject} is not ${expected}`;
}
const EXPECTED = {
    array: 'a list',
    object: 'an object',
    string: 'a string'
};
const malformed = (what, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else. Export the package again.'
});


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   m2: () => (/* binding */ ReadingBroke),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);



class ReadingBroke extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const readable = (error) => error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it has a structure that this action did not expect',
        remedy: 'Export the package again. If that does not help, report the problem, with this file if you may.',
        cause: error
    });
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
            if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg)
                throw error;
            this.faults.push({ file: error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? (error.file ?? file) : file, error: readable(error) });
            return undefined;
        }
    }
    claim(names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim([name]);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, `${name} in ${this.what}`, name, this.archive.budget);
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
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21818);






const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__()) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote the file failed. Check it, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which contains only attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head, budget) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .recogniseText */ .ts)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_TYPE */ .qz, remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes, budget) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR, { budget }));
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
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
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
/* harmony export */   Uu: () => (/* binding */ offeredCreationTypes),
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
const offeredCreationTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '');
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

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63816);


const SHAPES = [
    { kind: 'a storage account key', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a signed URL', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a URL with an Azure Functions key',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a Microsoft Entra client secret',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an AWS access key',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an AWS access key',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a GitHub token', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a GitHub token', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a GitLab token', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'an npm token', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a Slack token', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a Slack webhook',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a Teams webhook', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a Teams webhook',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a Discord webhook',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a Telegram bot token', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a Google API key', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a Google client secret', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a SendGrid API key', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a Stripe API key', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'an OpenAI or Anthropic API key',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'an OpenAI API key',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in a URL',
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
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
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
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
            add(`a value named like a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
                add(`a value named like a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('the credentials of a header', match.index + match[0].length, value);
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
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
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
const BEYOND = 1_000;
const withoutSecrets = (text, limit) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(concealSecrets(text.slice(0, limit + BEYOND)), limit);


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

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE),
/* harmony export */   ts: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _foreign_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10926);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);



const AGAIN = 'Download or export the package again. Check that the step that fetches it succeeded.';
const UNKNOWN_TYPE = 'a file of an unknown type';
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
        ? { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Use the .zip that "Export package" creates.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it. A package is a .zip file, exactly as it was exported.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error message of the storage service, saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a base64-encoded zip archive', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell creates when binary output is redirected', AGAIN]
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
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of a flow without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_foreign_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamsManifest */ .Q)(value))
        return {
            kind: 'teams-app',
            what: 'the manifest.json of a Teams app',
            remedy: 'A Teams app is uploaded in the Teams admin center. Use the .zip that "Export package" creates.'
        };
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'swagger') !== undefined || (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'openapi') !== undefined)
        return {
            kind: 'custom-connector',
            what: 'an OpenAPI definition, as custom connectors have one',
            remedy: 'Create the custom connector from it in the target (pac connector create, or paconn). Then use the .zip that "Export package" creates.'
        };
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'resources')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package without its other files',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" creates.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'actions')) && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, '$schema') ?? '');


/***/ })

};
