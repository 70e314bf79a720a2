export const id = 8226;
export const ids = [8226];
export const modules = {

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

/***/ 18859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
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
