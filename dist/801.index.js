export const id = 801;
export const ids = [801];
export const modules = {

/***/ 23540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sS: () => (/* binding */ areasIn),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);


const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function describeCounts(counts) {
    const words = _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.filter(severity => counts[severity] > 0).map(severity => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(counts[severity], severity));
    return words.length === 0 ? 'nothing found' : words.join(', ');
}
const countsOf = ({ findings, counts }) => counts ?? (0,_package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .countsBySeverity */ .XG)(findings);
function brokenRules({ findings }) {
    const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    return [...rules].slice(0, 3).join(', ');
}
const MAX_PER_GROUP = 20;
function grouped(findings) {
    const groups = [];
    const open = new Map();
    for (const { rule, severity, consequence, remedy, message, place } of findings) {
        const key = JSON.stringify([rule, severity, consequence, remedy]);
        const items = open.get(key);
        if (items !== undefined && items.length < MAX_PER_GROUP)
            items.push({ message, place });
        else {
            const first = [{ message, place }];
            open.set(key, first);
            groups.push({ rule, severity, consequence, remedy, items: first });
        }
    }
    return groups;
}
function describeWeights(weights) {
    if (weights === undefined)
        return undefined;
    const { file, from, changed } = weights;
    const source = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file, 200)} from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(from, 200)}`;
    return changed.length === 0
        ? `${source} changes no weight.`
        : `Weights changed by ${source}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`;
}
function describePlace(place) {
    if (place === undefined)
        return '';
    const file = place.inside === undefined ? nameIn(place.file) : place.inside;
    const line = place.line === undefined ? '' : `:${place.line}`;
    return place.name === undefined ? `${file}${line}` : `${place.name} (${file}${line})`;
}
const nameIn = (file) => file
    .split('/')
    .map(part => part.replace(/^N[0-9a-f-]{36}-/i, '').replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/i, key => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(key)))
    .join('/');
const AREAS = {
    unexplained: 'Look at these first',
    package: 'Package',
    resources: 'Resources and their import settings',
    app: 'App settings',
    screens: 'Screens, components and formulas',
    data: 'Data sources and connectors',
    flows: 'Flows',
    environment: 'Values bound to an environment'
};
const areasIn = (changes) => Object.keys(AREAS).flatMap(area => {
    const own = changes.filter(change => change.area === area);
    return own.length === 0 ? [] : [{ area, title: AREAS[area], changes: own }];
});
function describeChange({ subject, path, kind, premium }) {
    const names = path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120));
    if (kind === 'unexplained')
        return `⚠️ ${UNEXPLAINED[subject] ?? UNEXPLAINED['files']}: ${names.join(', ')}`;
    return `${subject} ${names.join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`;
}
const UNEXPLAINED = {
    files: 'these files differ in a way that this comparison cannot explain',
    sources: 'the source files differ from the control files, which the app runs from',
    'unread sources': 'these source files cannot be read, so only the control files, which the app runs from, were compared'
};
function describeFile(file) {
    const { package: pkg } = file;
    if (pkg === undefined)
        return file.what;
    return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`;
}
const REMARKS = {
    files: ' ⚠️ Some files differ in a way that this comparison cannot explain.',
    sources: ' ⚠️ The source files of the app differ from its control files, which it runs from.',
    'unread sources': ' ⚠️ The source files of the app cannot be read, so only its control files were compared.'
};
function describeComparison({ comparison }) {
    switch (comparison?.kind) {
        case undefined:
            return undefined;
        case 'new':
            return `New: ${comparison.with} does not contain it.`;
        case 'not-compared':
            return `Not compared. ${comparison.why}`;
        case 'compared': {
            const { changes, noise, sameExport } = comparison.difference;
            const signal = changes.filter(change => change.noise !== true && change.kind !== 'unexplained').length;
            const hidden = noise === 0
                ? ''
                : ` ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(noise, 'difference')} that every export creates ${noise === 1 ? 'is' : 'are'} not shown.`;
            const remarks = changes.flatMap(({ kind, subject }) => (kind === 'unexplained' ? [REMARKS[subject] ?? ''] : []));
            if (signal + remarks.length > 0) {
                const isUnknown = changes.some(({ kind, subject }) => kind === 'unexplained' && subject === 'files');
                const none = isUnknown ? 'No change that can be described' : 'No change to the app';
                const count = signal === 0 ? none : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(signal, 'change');
                return `${count} since ${comparison.with}.${remarks.join('')}${hidden}`;
            }
            return sameExport ? `The same export as in ${comparison.with}.` : `No changes since ${comparison.with}.${hidden}`;
        }
    }
}


/***/ }),

/***/ 59767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ACTION_VERSION),
/* harmony export */   z: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65611);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94044);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13695);
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40161);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23540);






const ACTION_VERSION = '0.1.0';
const MAX_RESULTS = 5_000;
function toSarif(report, rules, version) {
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const all = report.files
        .flatMap(file => file.findings.map(finding => ({ file, finding })))
        .sort((one, other) => (0,_package_rules_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .bySeverity */ .Np)(one.finding, other.finding));
    const left = all.length - MAX_RESULTS;
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'Move Power App',
                semanticVersion: version,
                rules: rules.map(ruleOf),
                notifications: [
                    { id: 'results-left-out', shortDescription: { text: 'There are more findings than are shown.' } }
                ]
            }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: true,
                ...(left <= 0
                    ? {}
                    : {
                        toolExecutionNotifications: [
                            {
                                descriptor: { id: 'results-left-out', index: 0 },
                                level: 'warning',
                                message: { text: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(left, 'finding')} more.` }
                            }
                        ]
                    })
            }
        ],
        results: all.slice(0, MAX_RESULTS).map(({ file, finding }) => resultOf(file, finding, index, seen))
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}
const ruleOf = ({ id, severity, about, consequence, remedy }) => ({
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${consequence}` },
    help: { text: `${consequence} ${remedy}`, markdown: `${consequence}\n\n${remedy}` },
    defaultConfiguration: { level: severity }
});
function resultOf(file, finding, index, seen) {
    const { rule, severity, message, place, consequence, remedy } = finding;
    const ruleIndex = index.get(rule);
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity,
        message: { text: `${message} ${consequence} ${remedy}` },
        locations: [locationOf(file, place)],
        partialFingerprints: { 'place/v1': fingerprint(file, finding, seen) }
    };
}
function locationOf(file, place) {
    const own = file.form === 'folder' && place !== undefined && place.file !== '';
    const path = own ? `${file.file === '.' ? '' : `${file.file}/`}${place.file}` : file.file;
    const where = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .df)(place);
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(_base_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .uriPart */ .W).join('/'), uriBaseId: '%SRCROOT%' },
            region: {
                startLine: own ? (place.line ?? 1) : 1,
                ...(own && place.column !== undefined ? { startColumn: place.column } : {})
            }
        },
        ...(where === ''
            ? {}
            : {
                logicalLocations: [
                    {
                        fullyQualifiedName: [place?.file, place?.inside, place?.pointer].filter(Boolean).join('#'),
                        name: where
                    }
                ]
            })
    };
}
const FILE_ID = new RegExp(`N${_base_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .GUID */ .S}`, 'gi');
function fingerprint({ file }, { rule, message, place }, seen) {
    const stable = [file.replace(/_\d{14}(?=\.zip$)/i, ''), rule, place?.name ?? place?.pointer ?? '', message];
    const text = JSON.stringify(stable).replaceAll(FILE_ID, 'N');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${text}:${count}`).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 77104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* unused harmony export resultDocument */
const RESULT_SCHEMA = 1;
function resultDocument(report, ending = {}) {
    return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`;
}
async function writeResult(files, path, report, ending = {}) {
    await files.write(path, Buffer.from(resultDocument(report, ending)));
}


/***/ }),

/***/ 70195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _workspace_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21879);



const MOST_ENTRIES = 1_000_000;
const DEEPEST = 100;
async function* walkFolders({ start, startNames = [], shouldEnter, signal }) {
    let left = MOST_ENTRIES;
    const open = [{ path: start, names: startNames }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
        signal?.throwIfAborted();
        const { path, names } = place;
        const entries = [];
        let readError;
        try {
            if (names.length > DEEPEST)
                throw new Error(`it is more than ${DEEPEST} folders deep`);
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(path, NAMES_AS_BYTES)) {
                const { name } = entry;
                if (--left < 0)
                    throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`);
                const walked = { ...nameOf(name), kind: kindOf(entry) };
                if (walked.name !== '.git')
                    entries.push(walked);
            }
        }
        catch (error) {
            if ((0,_workspace_access_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
                continue;
            readError = error;
        }
        yield { path, names, entries, ...(readError === undefined ? {} : { readError }) };
        if (left < 0)
            return;
        for (const { name, kind, unreadableName } of entries) {
            const inner = [...names, name];
            if (kind === 'folder' && unreadableName === undefined && shouldEnter(inner))
                open.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), names: inner });
        }
    }
}
const NAMES_AS_BYTES = { bufferSize: 512, encoding: 'buffer' };
function nameOf(bytes) {
    const name = bytes.toString('utf8');
    if (Buffer.from(name).equals(bytes))
        return { name };
    const shown = bytes.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { name, unreadableName: shown };
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}


/***/ }),

/***/ 73211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createPackageFinder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/folder-walk.js
var folder_walk = __webpack_require__(70195);
// EXTERNAL MODULE: ./lib/action/runner/glob.js
var runner_glob = __webpack_require__(80051);
// EXTERNAL MODULE: ./lib/action/runner/workspace-access.js
var workspace_access = __webpack_require__(21879);
;// CONCATENATED MODULE: ./lib/action/runner/package-search.js




const LINK = new Error('it is a link, and searches do not follow links');
const NAME = new Error('its name is not valid UTF-8');
async function* packagesBelow({ workspace, isExcluded, signal }, start) {
    const inner = (0,external_node_path_.relative)(workspace, start);
    const startNames = inner === '' || !(0,workspace_access/* isWithin */.UO)(workspace, start) ? [] : inner.split(external_node_path_.sep);
    const shouldEnter = names => !isExcluded(names);
    let count = 0;
    for await (const folder of (0,folder_walk/* walkFolders */.x)({ start, startNames, shouldEnter, signal })) {
        const { path, names, entries, readError } = folder;
        const found = readError === undefined ? [] : [{ path, kind: 'refused', why: readError }];
        if (isPackage(entries))
            found.push({ path, kind: 'folder' });
        for (const entry of entries) {
            if (isExcluded([...names, entry.name]))
                continue;
            const isNamed = entry.kind !== 'folder' && /\.zip$/i.test(entry.name);
            const isUnsearchable = await isUnsearchableFolder(folder, entry);
            if (isNamed || isUnsearchable)
                found.push(matchOf(folder, entry, isUnsearchable));
        }
        count += found.length;
        yield* found;
    }
    if (count === 0)
        yield { path: start, kind: 'folder' };
}
async function* packagesNamed({ workspace, isExcluded, signal }, wanted) {
    const shouldEnter = names => wanted.reaches(names) && !isExcluded(names);
    for await (const folder of (0,folder_walk/* walkFolders */.x)({ start: (0,external_node_path_.resolve)(workspace), shouldEnter, signal })) {
        const { path, names, entries, readError } = folder;
        if (readError !== undefined)
            yield { path, kind: 'refused', why: readError };
        for (const entry of entries) {
            const inner = [...names, entry.name];
            if (isExcluded(inner))
                continue;
            const isMatch = wanted.matches(inner);
            if (!isMatch && !wanted.reaches(inner))
                continue;
            const isUnsearchable = await isUnsearchableFolder(folder, entry);
            if (isMatch && entry.kind === 'folder' && !isUnsearchable)
                yield* unpackedAt((0,external_node_path_.join)(path, entry.name), signal);
            else if (isUnsearchable || (isMatch && entry.kind !== 'folder'))
                yield matchOf(folder, entry, isUnsearchable);
        }
    }
}
async function* unpackedAt(start, signal) {
    for await (const { entries, readError } of (0,folder_walk/* walkFolders */.x)({ start, shouldEnter: () => false, signal })) {
        if (isPackage(entries))
            yield { path: start, kind: 'folder' };
        else if (readError !== undefined)
            yield { path: start, kind: 'refused', why: readError };
    }
}
async function isUnsearchableFolder({ path }, { name, kind, unreadableName }) {
    if (unreadableName !== undefined)
        return kind === 'folder';
    if (kind !== 'link')
        return false;
    return (0,promises_.stat)((0,external_node_path_.join)(path, name)).then(found => found.isDirectory(), () => false);
}
function matchOf({ path }, { name, kind, unreadableName }, isFolder) {
    const full = (0,external_node_path_.join)(path, unreadableName ?? name);
    if (unreadableName !== undefined)
        return { path: full, kind: 'refused', why: NAME };
    if (kind === 'link' || isFolder)
        return { path: full, kind: 'refused', why: LINK };
    return { path: full, kind: kind === 'file' ? 'file' : 'other' };
}
function isPackage(entries) {
    const names = entries.map(({ name }) => name.toLowerCase());
    return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'));
}

;// CONCATENATED MODULE: ./lib/action/runner/package-files.js










const MOST_FILES = 5_000;
function createPackageFinder(workspace, signal) {
    const access = (0,workspace_access/* createWorkspaceAccess */._M)(workspace);
    const open = (match) => {
        const path = shownPath(workspace, match.path);
        if (match.kind === 'refused') {
            const refusal = refusalFor(path, match.why, workspace);
            return { path, refusal, open: () => Promise.reject(refusal) };
        }
        return {
            path,
            open: async () => {
                try {
                    if (match.kind === 'folder')
                        return await openFolder(access, workspace, match.path, signal);
                    return openFile(access, match.path);
                }
                catch (error) {
                    throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
                }
            }
        };
    };
    const glob = (pattern) => (0,runner_glob/* compileGlob */.S)(pattern, {
        ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
        backslashSeparates: process.platform === 'win32'
    });
    return {
        async at(path) {
            const full = (0,external_node_path_.resolve)(workspace, path);
            try {
                const found = placeAt(access, full);
                return found === undefined ? undefined : open({ path: full, kind: found.kind });
            }
            catch (error) {
                if (error instanceof workspace_access/* PathRefused */.cu)
                    return open({ path: full, kind: 'other' });
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(path)}`, error, workspace);
            }
        },
        async find(patterns) {
            const excluded = patterns
                .filter(one => one.startsWith('!'))
                .map(one => glob(fromWorkspace(workspace, one.slice(1).trim())));
            const isExcluded = (names) => excluded.some(one => one.matches(names));
            const search = { workspace, isExcluded, signal };
            const chosen = new Map();
            for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
                let own = 0;
                try {
                    for await (const match of matches(pattern)) {
                        chosen.set(`${match.kind === 'refused' ? 'refused' : 'open'} ${match.path}`, match);
                        own += 1;
                        if (chosen.size > MOST_FILES)
                            throw tooMany(pattern);
                    }
                }
                catch (error) {
                    if (signal?.aborted === true)
                        throw signal.reason;
                    throw (0,runner_files/* fileFailure */.fE)(`search ${(0,display/* quoted */.TL)(pattern)} for packages`, error, workspace);
                }
                if (own === 0)
                    throw nothing(pattern, workspace);
            }
            return [...chosen.values()].sort((one, other) => (one.path < other.path ? -1 : 1)).map(open);
            async function* matches(pattern) {
                const full = (0,external_node_path_.resolve)(workspace, pattern);
                const isPattern = (0,runner_glob/* isGlob */.f)(pattern);
                if (isPattern)
                    yield* packagesNamed(search, glob(fromWorkspace(workspace, pattern)));
                let literal;
                try {
                    literal = placeAt(access, full);
                }
                catch (error) {
                    if (!isPattern || !(error instanceof workspace_access/* PathRefused */.cu))
                        throw error;
                    yield { path: full, kind: 'refused', why: error };
                }
                if (literal?.kind === 'folder')
                    yield* packagesBelow(search, full);
                else if (literal !== undefined)
                    yield { path: full, kind: literal.kind };
            }
        }
    };
}
const refusalFor = (path, why, workspace) => {
    const { why: words } = (0,runner_files/* fileFailure */.fE)(`search ${(0,display/* quoted */.TL)(path)}`, why, workspace);
    return new errors/* ActionError */.lZ({
        doing: `search ${(0,display/* quoted */.TL)(path)}`,
        why: words,
        remedy: 'Replace or rename it, or exclude it in package-file with "!". If it is a link, you can name its target in package-file instead.'
    });
};
function shownPath(workspace, path) {
    const inner = (0,external_node_path_.relative)(workspace, path);
    return ((0,workspace_access/* isWithin */.UO)(workspace, path) ? inner || '.' : path).split(external_node_path_.sep).join('/');
}
const fromWorkspace = (workspace, pattern) => (0,external_node_path_.isAbsolute)(pattern) && pattern.startsWith(`${workspace}/`) ? pattern.slice(workspace.length + 1) : pattern;
function placeAt(access, path) {
    try {
        return access.at(path);
    }
    catch (error) {
        if ((0,workspace_access/* hasCode */.up)(error, 'ENAMETOOLONG', 'EINVAL'))
            return undefined;
        throw error;
    }
}
const openFile = (access, path) => ({
    form: 'file',
    bytes: access.read(path, archive/* DEFAULT_LIMITS */.dR.packageBytes)
});
async function openFolder(access, workspace, folder, signal) {
    access.at(folder);
    const files = [];
    for await (const { path, names, entries, readError } of (0,folder_walk/* walkFolders */.x)({
        start: folder,
        shouldEnter: () => true,
        signal
    })) {
        if (readError !== undefined && names.length === 0)
            throw readError;
        const refused = (name, full, why) => ({
            name,
            size: 0,
            read: () => {
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, why, workspace);
            }
        });
        if (readError !== undefined)
            files.push(refused(names.join('/'), path, readError));
        for (const { name: own, kind, unreadableName } of entries) {
            const name = [...names, unreadableName ?? own].join('/');
            const full = (0,external_node_path_.join)(path, unreadableName ?? own);
            if (unreadableName !== undefined)
                files.push(refused(name, full, new workspace_access/* PathRefused */.cu('its name is not valid UTF-8')));
            else if (kind === 'file')
                files.push(await fileIn(name, full));
            else if (kind !== 'folder')
                files.push(refused(name, full, new workspace_access/* PathRefused */.cu('it is a link or a special file')));
        }
        if (files.length > archive/* DEFAULT_LIMITS */.dR.entries)
            break;
    }
    return { form: 'folder', files };
    async function fileIn(name, full) {
        const { size } = await (0,promises_.lstat)(full);
        const read = () => {
            try {
                return access.read(full, size);
            }
            catch (error) {
                throw (0,runner_files/* fileFailure */.fE)(`read ${(0,display/* quoted */.TL)(shownPath(workspace, full))}`, error, workspace);
            }
        };
        return { name, size, read };
    }
}
const nothing = (pattern, workspace) => new errors/* ActionError */.lZ({
    doing: `find the packages to check`,
    why: `${(0,display/* quoted */.TL)(pattern)} matches no file or folder`,
    remedy: `Check the spelling. Paths and patterns start from ${(0,display/* quoted */.TL)(workspace)}. In a workflow, run actions/checkout first.`
});
const tooMany = (pattern) => new errors/* ActionError */.lZ({
    doing: 'find the packages to check',
    why: `${(0,display/* quoted */.TL)(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
});


/***/ }),

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

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
const RESERVED_PART = 1 / 5;
const MOST_RESERVED = 10 * 60_000;
class Deadline {
    clock;
    #span;
    #end;
    #reserves = new Set();
    #spending = 0;
    input;
    constructor(clock, milliseconds, input) {
        this.clock = clock;
        this.#span = milliseconds;
        this.input = input;
        this.#end = clock.now() + milliseconds;
    }
    get span() {
        return this.#span - this.#kept;
    }
    reserve() {
        const reserve = {
            milliseconds: this.#reserved,
            spend: async (work) => {
                this.#spending += 1;
                try {
                    return await work();
                }
                finally {
                    this.#spending -= 1;
                }
            },
            release: () => void this.#reserves.delete(reserve)
        };
        this.#reserves.add(reserve);
        return reserve;
    }
    get #reserved() {
        return Math.min(this.#span * RESERVED_PART, MOST_RESERVED);
    }
    get #kept() {
        return this.#reserves.size > 0 && this.#spending === 0 ? this.#reserved : 0;
    }
    left() {
        return this.leftWith(0);
    }
    leftWith(grace) {
        return Math.max(0, this.#end - this.#kept + grace - this.clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 58806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function timeoutError({ span, input }, { doing, waitedFor, ongoing = '', cause }) {
    const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${waitedFor} did not arrive within the wait time of ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(span)}`,
        remedy: `${ongoing} ${remedy}`.trim(),
        cause
    });
}
async function withinDeadline({ deadline, signal }, wait, work) {
    signal?.throwIfAborted();
    if (deadline.over())
        throw timeoutError(deadline, wait);
    const finished = new AbortController();
    const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal]);
    const tooLate = async () => {
        await deadline.clock.sleep(deadline.left(), stop);
        throw timeoutError(deadline, wait);
    };
    try {
        return await Promise.race([work(stop), tooLate()]);
    }
    finally {
        finished.abort();
    }
}
async function untilAborted(signal, work) {
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

/***/ 16491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileNotOpened),
/* harmony export */   e: () => (/* binding */ notReached),
/* harmony export */   failedCheck: () => (/* binding */ failedCheck)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47628);
/* harmony import */ var _package_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71374);
/* harmony import */ var _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40999);
/* harmony import */ var _package_checker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35057);






const fileNotOpened = (place, error) => unchecked(place, error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? (0,_package_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableFile */ ._s)(error) : (0,_package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFailed */ .s)('The check'));
const failedCheck = (place, error) => unchecked(place, findingFor(error));
const notReached = ({ path, refusal }, form) => {
    const place = { path, form };
    if (refusal !== undefined)
        return fileNotOpened(place, refusal);
    return unchecked(place, {
        rule: _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch.id,
        severity: _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch.severity,
        message: 'The file was not checked, because the files before it used up the time limit of the check.',
        consequence: 'The file was not checked at all.',
        remedy: 'Check fewer files in one step. No exported package takes long to check, so look at the files that did.'
    });
};
const unchecked = ({ path, form }, finding) => ({
    file: path,
    form,
    kind: 'damaged-zip',
    what: 'a file that could not be checked',
    inner: [],
    resources: [],
    findings: [finding]
});
function findingFor(error) {
    if (error instanceof _package_checker_js__WEBPACK_IMPORTED_MODULE_5__/* .OutOfTime */ .f) {
        const { id, severity, consequence, remedy } = _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch;
        return { rule: id, severity, message: 'The check was stopped because it took too long.', consequence, remedy };
    }
    const failed = (0,_package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFailed */ .s)('The check');
    if (error instanceof _package_checker_js__WEBPACK_IMPORTED_MODULE_5__/* .OutOfMemory */ .h)
        return { ...failed, message: 'The check failed because the package needs too much memory.' };
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
        return { ...failed, message: `The check failed: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(error.why, 600)}.`, remedy: error.remedy };
    return failed;
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

/***/ 34400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/check-report/phrases.js
var phrases = __webpack_require__(23540);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/rules/catalogue.js + 14 modules
var catalogue = __webpack_require__(66194);
// EXTERNAL MODULE: ./lib/package/rules/finding.js
var finding = __webpack_require__(40161);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var report_outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/report/result-file.js
var result_file = __webpack_require__(77104);
// EXTERNAL MODULE: ./lib/action/report/write-failures.js
var write_failures = __webpack_require__(75656);
// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
;// CONCATENATED MODULE: ./lib/action/runner/pull-request.js


const MAX_BYTES = 32 * 1024 * 1024;
function pullRequestOf(environment) {
    const [owner, repo, ...more] = (environment.repository ?? '').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '' || more.length > 0)
        return undefined;
    const event = readEvent(environment.eventFile);
    const issue = at(event, 'issue');
    const runs = at(at(event, 'workflow_run'), 'pull_requests');
    const number = at(at(event, 'pull_request'), 'number') ??
        (at(issue, 'pull_request') === undefined ? undefined : at(issue, 'number')) ??
        (Array.isArray(runs) ? at(runs[0], 'number') : undefined);
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { owner, repo, number } : undefined;
}
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch', 'release', 'create']);
function pullRequestBase({ eventFile }) {
    if (eventFile === undefined)
        return undefined;
    const event = readEvent(eventFile);
    if (event === undefined)
        return { sha: undefined };
    if (!isOfStranger(event))
        return undefined;
    const subject = ['check_suite', 'check_run', 'workflow_run'].map(key => at(event, key)).find(one => one !== undefined);
    const listed = at(subject, 'pull_requests') ?? at(at(subject, 'check_suite'), 'pull_requests');
    const own = at(event, 'pull_request') ?? (Array.isArray(listed) ? listed[0] : undefined);
    const sha = at(at(own, 'base'), 'sha') ?? at(at(event, 'merge_group'), 'base_sha');
    return { sha: typeof sha === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) ? sha : undefined };
}
const OF_STRANGERS = ['pull_request', 'merge_group', 'check_suite', 'check_run', 'deployment'];
function isOfStranger(event) {
    if (OF_STRANGERS.some(key => at(event, key) !== undefined))
        return true;
    if (at(at(event, 'issue'), 'pull_request') !== undefined)
        return true;
    const payload = at(event, 'client_payload');
    if (typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0)
        return true;
    const run = at(event, 'workflow_run');
    if (run === undefined)
        return false;
    const [first, home, here] = [at(run, 'event'), at(at(run, 'head_repository'), 'id'), at(at(run, 'repository'), 'id')];
    return typeof first !== 'string' || !TRUSTED.has(first) || home !== here;
}
function readEvent(file) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > MAX_BYTES)
            return undefined;
        return (0,bounded_json/* parseBounded */.n)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
const at = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? value[key]
    : undefined;

// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/action/check-report/importance.js
var importance = __webpack_require__(29910);
;// CONCATENATED MODULE: ./lib/action/check-report/annotations.js




const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice'
};
const MAX_PER_LEVEL = 9;
function annotationsFor(report) {
    const shown = [];
    const omitted = (0,finding/* countsBySeverity */.XG)([]);
    const counts = (0,finding/* countsBySeverity */.XG)([]);
    for (const { file, finding } of inTurns((0,importance/* mostSevereFirst */.QX)(report.files))) {
        counts[finding.severity] += 1;
        if (counts[finding.severity] > MAX_PER_LEVEL)
            omitted[finding.severity] += 1;
        else
            shown.push(annotationOf(file, finding));
    }
    const severities = finding/* SEVERITIES */.oC.filter(severity => omitted[severity] > 0);
    if (severities.length === 0)
        return { shown };
    return {
        shown,
        omitted: `GitHub limits the annotations of a step. The summary contains ${severities.map(severity => (0,display/* pluralize */.td)(omitted[severity], `more ${severity}`)).join(', ')}.`
    };
}
function* inTurns(files) {
    const most = files.reduce((longest, { findings }) => Math.max(longest, findings.length), 0);
    for (let at = 0; at < most; at++)
        for (const file of files) {
            const finding = file.findings[at];
            if (finding !== undefined)
                yield { file, finding };
        }
}
function annotationOf(file, { rule, severity, message, place, remedy }) {
    const own = file.form === 'folder' && place !== undefined && place.file !== '';
    const path = own ? `${file.file === '.' ? '' : `${file.file}/`}${place.file}` : file.file;
    const where = (0,phrases/* describePlace */.df)(place);
    const inside = where === '' || (own && place.name === undefined && place.inside === undefined) ? '' : ` (${where})`;
    return {
        level: LEVELS[severity],
        ...(file.form === 'artifact' ? {} : { file: path }),
        ...(own ? { line: place.line ?? 1, ...(place.column === undefined ? {} : { column: place.column }) } : {}),
        title: rule,
        message: (0,display/* plainText */.wh)(`${message}${inside} ${remedy}`, 2_000)
    };
}

// EXTERNAL MODULE: ./lib/action/check-report/check-markdown.js + 1 modules
var check_markdown = __webpack_require__(20954);
;// CONCATENATED MODULE: ./lib/action/check-report/findings-json.js


function findingsJson(report) {
    const all = report.files
        .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
        .sort(finding/* bySeverity */.Np);
    return (0,report_outputs/* boundedList */.Y4)(all);
}

// EXTERNAL MODULE: ./lib/action/check-report/sarif.js
var sarif = __webpack_require__(59767);
;// CONCATENATED MODULE: ./lib/action/check-report/write-check-report.js




















const EMPTY_REPORT = {
    command: 'check',
    files: [],
    counts: (0,finding/* countsBySeverity */.XG)([]),
    failOn: 'error',
    failed: true,
    remarks: []
};
async function writeCheckReport(context, inputs, checked, ending) {
    const unwritten = new write_failures/* WriteFailures */.h(context.log);
    await unwritten.attempt('report', async () => {
        const { redactor, signal } = context;
        const whole = checked ?? EMPTY_REPORT;
        const isShort = signal.aborted;
        const report = (0,redacted/* redactAll */.$)(isShort ? (0,importance/* shortReport */.Jf)(whole) : whole, redactor);
        const result = { report, finished: checked !== undefined, ending, unwritten };
        await (isShort ? writeShortReport(context, result) : writeParts(context, inputs, result));
    });
    return unwritten.failure('The packages were checked.');
}
async function writeShortReport(context, { report, ending, unwritten }) {
    await writeSummary(context, report, ending, unwritten);
    const result = await writer(context, unwritten)('result file', (0,runner_environment/* resultPath */.jO)(context.environment, 'check'), resultOf(report, ending));
    await writeOutputs(context, report, { 'result-file': result }, true, unwritten);
    await unwritten.attempt('list of findings in the log', () => annotate(report, context.log));
}
async function writeParts(context, inputs, checkResult) {
    const { environment, log, signal } = context;
    const { report, finished, ending, unwritten } = checkResult;
    const write = writer(context, unwritten);
    await writeSummary(context, report, ending, unwritten);
    await unwritten.attempt('list of findings in the log', () => annotate(report, log));
    const result = (0,runner_environment/* resultPath */.jO)(environment, 'check');
    const beside = (extension) => (0,external_node_path_.join)((0,external_node_path_.dirname)(result), `${nameOf(result)}.${extension}`);
    const outputs = {
        'result-file': await write('result file', result, resultOf(report, ending))
    };
    if (finished && !signal.aborted)
        outputs['report-file'] = await write('report', beside('md'), () => (0,check_markdown.renderCheckReport)(report, ending));
    if (finished && !signal.aborted) {
        const { renderHtml } = await __webpack_require__.e(/* import() */ 8582).then(__webpack_require__.bind(__webpack_require__, 8582));
        outputs['html-file'] = await write('web page', beside('html'), () => renderHtml(report, ending));
    }
    if (finished && !signal.aborted && inputs.sarifFile !== undefined)
        outputs['sarif-file'] = await write('SARIF file', inputs.sarifFile, () => (0,sarif/* toSarif */.z)(report, catalogue/* ALL_RULES */.Uj, sarif/* ACTION_VERSION */.Y));
    const failed = ending.failure !== undefined || unwritten.any || signal.aborted;
    await writeOutputs(context, report, outputs, failed, unwritten);
    if (finished && inputs.comment === 'auto' && !signal.aborted)
        await comment(context, inputs, report, unwritten);
}
const writer = ({ files, redactor }, unwritten) => async (what, path, text) => {
    await (0,promises_.setImmediate)();
    const bytes = () => Buffer.from(redactor.redact(text()));
    return (await unwritten.attempt(what, () => files.write(path, bytes()))) ? path : '';
};
const resultOf = (report, ending) => () => `${JSON.stringify({ schema: result_file/* RESULT_SCHEMA */.w, ...report, ...ending }, undefined, 2)}\n`;
async function writeSummary({ environment: { summaryFile }, redactor }, report, ending, unwritten) {
    if (summaryFile !== undefined)
        await unwritten.attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, redactor.redact((0,check_markdown.renderCheckSummary)(report, ending))));
}
async function writeOutputs({ environment: { outputFile }, redactor }, report, outputs, failed, unwritten) {
    if (outputFile === undefined)
        return;
    await unwritten.attempt('outputs', () => {
        const all = { ...outputs, ...outputsOf(report, failed) };
        for (const name of report_outputs/* OUTPUTS */.py)
            (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(all[name] ?? (0,report_outputs/* emptyOutput */.x9)(name)));
    });
}
function annotate(report, log) {
    for (const file of report.files)
        log.info(`${(0,display/* quoted */.TL)(file.file)}: ${(0,phrases/* describeCounts */.wv)((0,phrases/* countsOf */.mQ)(file))}`);
    const { shown, omitted } = annotationsFor(report);
    for (const annotation of shown)
        log.annotate(annotation);
    if (omitted !== undefined)
        log.notice(omitted);
}
function outputsOf(report, failed) {
    const [one] = report.files.length === 1 ? report.files : [];
    return {
        'package-file': one === undefined || one.form === 'artifact' ? '' : one.file,
        'package-digest': one?.package?.digest ?? '',
        'artifact-name': one?.form === 'artifact' ? one.file : '',
        'app-name': one?.package?.kind === 'app' ? one.package.name.slice(0, report_outputs/* MAX_OUTPUT_TEXT */.ji) : '',
        outcome: failed || report.failed ? 'failed' : 'unchanged',
        changed: 'false',
        'flow-ids': '[]',
        'missing-connections': '[]',
        findings: findingsJson(report),
        simulated: 'false'
    };
}
const nameOf = (path) => path.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
async function comment({ environment, log, redactor, signal }, { githubToken, packageFiles, artifactName }, report, unwritten) {
    const pullRequest = pullRequestOf(environment);
    if (pullRequest === undefined)
        return;
    if (githubToken === undefined) {
        log.info('No comment on the pull request: the input github-token is empty.');
        return;
    }
    const subject = (0,external_node_crypto_.createHash)('sha256')
        .update((0,display/* listed */.KE)(packageFiles.length === 0 ? [artifactName] : packageFiles, 1_000))
        .digest('hex')
        .slice(0, 16);
    const marker = `<!-- move-power-app check ${subject} -->`;
    let body = '';
    const rendered = await unwritten.attempt('comment on the pull request', () => {
        body = redactor.redact((0,check_markdown.renderComment)(report, marker, environment.runUrl));
    });
    if (!rendered)
        return;
    try {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.bind(__webpack_require__, 22210));
        const outcome = await upsertComment({
            apiUrl: environment.apiUrl,
            token: githubToken,
            pullRequest,
            marker,
            body,
            log,
            signal
        });
        log.info(outcome.kind === 'not-allowed'
            ? `No comment on the pull request: ${outcome.why}`
            : `Comment ${outcome.kind}: ${outcome.url}`);
    }
    catch (error) {
        log.warning(`The comment on the pull request could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/action/history/file-at-commit.js

const fileAtCommit = (history) => async (commit, path, maxBytes) => {
    const lookup = await history.find(commit, path).catch(() => undefined);
    if (lookup?.found !== true)
        return 'unknown-ref';
    const found = await history.read(commit, path);
    if (found === undefined || 'why' in found || found.content.form !== 'file')
        return undefined;
    if (found.content.bytes.byteLength > maxBytes)
        throw new errors/* ActionError */.lZ({
            doing: `read ${path} at commit ${commit}`,
            why: `it has more than ${maxBytes} bytes`,
            remedy: 'Make the file smaller.'
        });
    return found.content.bytes;
};

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var package_archive = __webpack_require__(67742);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/action/runner/workspace-access.js
var workspace_access = __webpack_require__(21879);
;// CONCATENATED MODULE: ./lib/action/history/git-program.js







const CALL_TIMEOUT = 60_000;
async function findGit(variables, forbidden) {
    const allowed = async (path) => {
        const real = (0,external_node_path_.isAbsolute)(path) ? await (0,external_node_fs_promises_.realpath)(path).catch(() => undefined) : undefined;
        return real === undefined || forbidden.some(folder => (0,workspace_access/* isWithin */.UO)(folder, real)) ? undefined : real;
    };
    const entries = await Promise.all((variables['PATH'] ?? variables['Path'] ?? '').split(external_node_path_.delimiter).map(allowed));
    const folders = [...new Set(entries.filter(entry => entry !== undefined))];
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'git.exe' : 'git');
        if ((await allowed(path)) === undefined || !(await isProgram(path)))
            continue;
        const systemRoot = variables['SystemRoot'];
        return {
            path,
            environment: {
                PATH: folders.join(external_node_path_.delimiter),
                ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot })
            }
        };
    }
    return undefined;
}
const isProgram = async (path) => {
    try {
        await (0,external_node_fs_promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
};
async function runGit(program, call) {
    const { view, args, input, maxBytes, signal } = call;
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,external_node_child_process_.execFile)(program.path, [...args], {
            cwd: view,
            env: environmentFor(program, call),
            encoding: 'buffer',
            maxBuffer: maxBytes,
            timeout: CALL_TIMEOUT,
            killSignal: 'SIGKILL',
            windowsHide: true,
            ...(signal === undefined ? {} : { signal })
        }, (error, stdout, stderr) => {
            if (signal?.aborted === true)
                reject(signal.reason);
            else if (error === null || typeof error.code === 'number')
                resolve({ stdout, stderr: stderr.toString('utf8'), ok: error === null });
            else
                reject(gitFailure(error, maxBytes));
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
const gitMessage = ({ stderr }) => `git reported: ${(0,display/* plainText */.wh)(stderr, 300)}`;
function environmentFor({ environment }, { view, objects }) {
    return {
        ...environment,
        HOME: view,
        LC_ALL: 'C',
        GIT_DIR: view,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0'
    };
}
function gitFailure(error, maxBytes) {
    const why = error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
        ? `git printed more than ${maxBytes} bytes`
        : error.killed === true
            ? `git did not finish within ${CALL_TIMEOUT / 1000} seconds`
            : `git could not be started: ${(0,errors/* messageOf */.bD)(error)}`;
    return new errors/* ActionError */.lZ({
        doing: 'read the history of the repository',
        why,
        remedy: 'Check the repository with "git fsck", or compare with a file instead.',
        cause: error
    });
}

;// CONCATENATED MODULE: ./lib/action/history/git-objects.js



const MiB = 1024 * 1024;
const MAX_LIST_BYTES = 64 * MiB;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function commitOf(git, ref) {
    if (ref.startsWith('-'))
        return undefined;
    const result = await git(['rev-parse', '--verify', `${ref}^{commit}`], MAX_LIST_BYTES);
    if (/^(?:warning: refname|error: short object ID) .* is ambiguous/m.test(result.stderr))
        throw new errors/* ActionError */.lZ({
            doing: `compare with ${(0,display/* quoted */.TL)(ref)}`,
            why: 'more than one branch, tag or commit has that name',
            remedy: 'Use the full name in compare-with, such as "refs/remotes/origin/main" or "refs/tags/v1".'
        });
    if (/unknown repository extension|not a git repository|repo(?:sitory)? version|bad config/i.test(result.stderr))
        throw unreadable(result);
    const id = result.stdout.toString('utf8').trim();
    return result.ok && ID.test(id) ? id : undefined;
}
async function listBlobs(git, commit, folder, deep) {
    const args = ['ls-tree', '-z', '-l', '--full-tree', ...(deep ? ['-r'] : []), commit];
    const result = await git(folder === '' ? args : [...args, '--', `${folder}/`], MAX_LIST_BYTES);
    if (!result.ok)
        throw unreadable(result);
    return result.stdout
        .toString('utf8')
        .split('\0')
        .flatMap(line => {
        const [, id, size, name] = /^100\d{3} blob ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        if (id === undefined || name === undefined)
            return [];
        return [{ id, size: size !== undefined && /^\d+$/.test(size) ? Number(size) : undefined, name }];
    });
}
async function readBlobs(git, blobs, maxBytes) {
    if (blobs.length === 0)
        return [];
    const missing = blobs.find(({ size }) => size === undefined);
    if (missing !== undefined)
        throw contentMissing(missing);
    const result = await git(['cat-file', '--batch'], maxBytes + blobs.length * 128, blobs.map(({ id }) => `${id}\n`).join(''));
    if (!result.ok)
        throw unreadable(result);
    const { stdout } = result;
    let at = 0;
    return blobs.map(blob => {
        const end = stdout.indexOf('\n', at);
        const [, size] = /^\S+ blob (\d+)$/.exec(stdout.toString('utf8', at, end)) ?? [];
        if (size === undefined)
            throw contentMissing(blob);
        const start = end + 1;
        at = start + Number(size) + 1;
        return stdout.subarray(start, at - 1);
    });
}
const contentMissing = ({ name }) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* quoted */.TL)(name)} from the history`,
    why: 'the clone does not contain it, because the clone is partial or damaged, and this action never fetches',
    remedy: 'Fetch the whole history: check out with "fetch-depth: 0" and without "filter" (actions/checkout).'
});
const unreadable = (result) => new errors/* ActionError */.lZ({
    doing: 'read the history of the repository',
    why: gitMessage(result),
    remedy: 'Fetch the whole history: check out with "fetch-depth: 0" and without "filter" (actions/checkout). Or compare with a file.'
});

;// CONCATENATED MODULE: ./lib/action/history/git-repository.js




const MAX_GIT_FILE_BYTES = 8192;
async function locate(workspace, path) {
    const root = await (0,external_node_fs_promises_.realpath)(workspace).catch(() => (0,external_node_path_.resolve)(workspace));
    const parts = partsBelow(workspace, root, path);
    if (parts === undefined)
        return { why: `${(0,display/* quoted */.TL)(path)} is outside of the workspace` };
    const here = await repositoryAt(root, { submodule: true });
    const found = here === undefined ? await below(root, parts) : { at: here, depth: 0 };
    const at = found?.at ?? (await above(root));
    if (at === undefined)
        return { why: 'there is no git repository in the workspace' };
    if ('why' in at)
        return at;
    const { repository } = at;
    const inside = partsOf((0,external_node_path_.relative)(repository.folder, (0,external_node_path_.join)(root, parts.join(external_node_path_.sep))));
    return { repository, path: inside.join('/'), nested: await nestedOn(root, parts, found?.depth ?? 0) };
}
async function repositoryAt(folder, trust) {
    const marker = (0,external_node_path_.join)(folder, '.git');
    const found = await (0,external_node_fs_promises_.lstat)(marker).catch(() => undefined);
    if (found === undefined)
        return undefined;
    const refused = (why) => ({ why: `${(0,display/* quoted */.TL)(marker)} ${why}` });
    if (found.isDirectory()) {
        if (await isGitFolder(marker, marker))
            return { repository: { folder, gitFolder: marker, commonFolder: marker } };
        return refused('is not a git repository');
    }
    if (!found.isFile() || found.size > MAX_GIT_FILE_BYTES)
        return refused('is neither a git folder nor a .git file');
    const target = /^gitdir: ([^\0\r\n]+)\s*$/.exec(await textOf(marker))?.[1];
    const gitFolder = target === undefined ? undefined : await realPathOf((0,external_node_path_.resolve)(folder, target));
    if (gitFolder === undefined)
        return refused('does not point to a git repository');
    const common = await textOf((0,external_node_path_.join)(gitFolder, 'commondir'));
    if (common === '') {
        if (trust.submodule && isSubmoduleOf(folder, gitFolder) && (await isGitFolder(gitFolder, gitFolder)))
            return { repository: { folder, gitFolder, commonFolder: gitFolder } };
    }
    else {
        const commonFolder = await realPathOf((0,external_node_path_.resolve)(gitFolder, common.trim()));
        const back = await realPathOf((0,external_node_path_.resolve)(gitFolder, (await textOf((0,external_node_path_.join)(gitFolder, 'gitdir'))).trim()));
        if (commonFolder !== undefined &&
            back === marker &&
            (0,external_node_path_.dirname)(gitFolder) === (0,external_node_path_.join)(commonFolder, 'worktrees') &&
            [gitFolder, commonFolder].every(path => isOutOfReach(folder, path)) &&
            (await isGitFolder(gitFolder, commonFolder)))
            return { repository: { folder, gitFolder, commonFolder } };
    }
    return refused('points to a repository that does not point back to it');
}
async function below(root, parts) {
    let folder = root;
    for (const [depth, part] of parts.entries()) {
        folder = (0,external_node_path_.join)(folder, part);
        if ((await (0,external_node_fs_promises_.lstat)(folder).catch(() => undefined))?.isDirectory() !== true)
            return undefined;
        const at = await repositoryAt(folder, { submodule: false });
        if (at !== undefined)
            return { at, depth: depth + 1 };
    }
    return undefined;
}
async function above(root) {
    const { uid } = await (0,external_node_fs_promises_.lstat)(root).catch(() => ({ uid: undefined }));
    for (let folder = (0,external_node_path_.dirname)(root);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await (0,external_node_fs_promises_.lstat)(folder).catch(() => undefined))?.uid !== uid)
            return undefined;
        const at = await repositoryAt(folder, { submodule: true });
        if (at !== undefined)
            return at;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
async function nestedOn(root, parts, depth) {
    for (let count = depth + 1; count <= parts.length; count++) {
        const inner = parts.slice(0, count);
        if ((await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, inner.join(external_node_path_.sep), '.git')).catch(() => undefined)) !== undefined)
            return inner.join('/');
    }
    return undefined;
}
async function isGitFolder(gitFolder, commonFolder) {
    const exists = (path) => (0,external_node_fs_promises_.lstat)(path).then(() => true, () => false);
    const needed = [(0,external_node_path_.join)(gitFolder, 'HEAD'), (0,external_node_path_.join)(commonFolder, 'objects'), (0,external_node_path_.join)(commonFolder, 'refs')];
    return (await Promise.all(needed.map(exists))).every(Boolean);
}
const isSubmoduleOf = (folder, gitFolder) => {
    for (let outer = (0,external_node_path_.dirname)(folder);; outer = (0,external_node_path_.dirname)(outer)) {
        if ((0,workspace_access/* isWithin */.UO)((0,external_node_path_.join)(outer, '.git', 'modules'), gitFolder))
            return true;
        if ((0,external_node_path_.dirname)(outer) === outer)
            return false;
    }
};
const isOutOfReach = (folder, path) => !(0,workspace_access/* isWithin */.UO)(folder, path) || partsOf((0,external_node_path_.relative)(folder, path)).includes('.git');
function partsBelow(workspace, root, path) {
    const full = (0,external_node_path_.resolve)(workspace, path);
    const base = [(0,external_node_path_.resolve)(workspace), root].find(one => (0,workspace_access/* isWithin */.UO)(one, full));
    return base === undefined ? undefined : partsOf((0,external_node_path_.relative)(base, full));
}
const partsOf = (path) => path.split(external_node_path_.sep).filter(part => part !== '');
const textOf = (path) => (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '');
const realPathOf = (path) => (0,external_node_fs_promises_.realpath)(path).catch(() => undefined);

;// CONCATENATED MODULE: ./lib/action/history/git-view.js




const WORKTREE_FILES = ['HEAD', 'FETCH_HEAD', 'ORIG_HEAD'];
const REPOSITORY_FILES = ['packed-refs', 'shallow'];
const FOLDERS = ['refs', 'reftable'];
async function withView({ gitFolder, commonFolder }, format, temp, work) {
    const view = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temp, 'history-'));
    try {
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(view, 'config'), configFor(format));
        for (const name of WORKTREE_FILES)
            await copyIfPresent((0,external_node_path_.join)(gitFolder, name), (0,external_node_path_.join)(view, name));
        for (const name of REPOSITORY_FILES)
            await copyIfPresent((0,external_node_path_.join)(commonFolder, name), (0,external_node_path_.join)(view, name));
        for (const name of gitFolder === commonFolder ? [...FOLDERS, 'logs'] : FOLDERS) {
            const folder = (0,external_node_path_.join)(commonFolder, name);
            if ((await (0,external_node_fs_promises_.lstat)(folder).catch(() => undefined)) !== undefined)
                await (0,external_node_fs_promises_.symlink)(folder, (0,external_node_path_.join)(view, name), 'junction');
        }
        return await work(view);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(view, { recursive: true, force: true });
    }
}
async function formatOf({ folder, gitFolder, commonFolder }) {
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(commonFolder, 'config'), 'utf8').catch(() => '');
    const values = new Map();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
        const [, key, value] = /^(?:\s*\[[^\]]*\])?\s*([a-z]+)\s*=\s*"?([\w:/.-]*)"?\s*$/i.exec(line) ?? [];
        if (section === 'extensions' && key !== undefined)
            values.set(key.toLowerCase(), (value ?? '').toLowerCase());
    }
    const format = { objects: values.get('objectformat') ?? 'sha1', refs: values.get('refstorage') ?? 'files' };
    if (!['sha1', 'sha256'].includes(format.objects))
        throw unknownFormat(folder, `objects as ${(0,display/* quoted */.TL)(format.objects)}`);
    if (!['files', 'reftable'].includes(format.refs))
        throw unknownFormat(folder, `refs as ${(0,display/* quoted */.TL)(format.refs)}`);
    if (format.refs === 'reftable' && gitFolder !== commonFolder)
        throw unknownFormat(folder, 'refs as "reftable" in a linked worktree');
    return format;
}
const configFor = ({ objects, refs }) => [
    '[core]',
    `repositoryFormatVersion = ${objects === 'sha1' && refs === 'files' ? 0 : 1}`,
    'bare = true',
    'fsmonitor = false',
    'hooksPath = /dev/null',
    'logAllRefUpdates = false',
    '[protocol]',
    'allow = never',
    ...(objects === 'sha1' && refs === 'files' ? [] : ['[extensions]']),
    ...(objects === 'sha1' ? [] : [`objectFormat = ${objects}`]),
    ...(refs === 'files' ? [] : [`refStorage = ${refs}`]),
    ''
].join('\n');
const copyIfPresent = async (from, to) => {
    if ((await (0,external_node_fs_promises_.lstat)(from).catch(() => undefined))?.isFile() === true)
        await (0,external_node_fs_promises_.copyFile)(from, to);
};
const unknownFormat = (folder, what) => new errors/* ActionError */.lZ({
    doing: 'read the history of the repository',
    why: `${(0,display/* quoted */.TL)(folder)} stores ${what}, which this action cannot read`,
    remedy: 'Compare with a file instead, or check the repository out with actions/checkout.'
});

;// CONCATENATED MODULE: ./lib/action/history/git-history.js









function createHistory({ workspace, temp, variables = process.env, signal }) {
    const programs = new Map();
    const lookups = new Map();
    const listings = new Map();
    const root = () => (0,external_node_fs_promises_.realpath)(workspace).catch(() => workspace);
    const programFor = ({ folder }) => memoize(programs, folder, async () => findGit(variables, [await root(), folder]));
    const withGit = async (repository, program, work) => withView(repository, await formatOf(repository), temp, view => {
        const objects = (0,external_node_path_.join)(repository.commonFolder, 'objects');
        return work((args, maxBytes, input = '') => runGit(program, { view, objects, args, maxBytes, input, signal }));
    });
    const lookUp = (ref, located) => {
        if ('why' in located)
            return Promise.resolve({ found: false, why: located.why, shallow: false });
        const { repository } = located;
        return memoize(lookups, `${repository.folder}\0${ref}`, async () => {
            const program = await programFor(repository);
            if (program === undefined)
                return { found: false, why: 'there is no git on this runner', shallow: false };
            const commit = await withGit(repository, program, git => commitOf(git, ref));
            if (commit !== undefined)
                return { found: true, commit };
            const shallow = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(repository.commonFolder, 'shallow')).then(() => true, () => false);
            return { found: false, why: shallow ? 'the clone is shallow' : 'the clone contains no such ref', shallow };
        });
    };
    return {
        async find(ref, path) {
            return lookUp(ref, await locate(workspace, path));
        },
        async read(ref, path) {
            const located = await locate(workspace, path);
            const lookup = await lookUp(ref, located);
            if ('why' in located)
                return { why: `${located.why}.` };
            if (!lookup.found)
                return { why: `There is no git ref ${(0,display/* quoted */.TL)(ref)} in ${(0,display/* quoted */.TL)(located.repository.folder)}.` };
            const program = await programFor(located.repository);
            if (program === undefined)
                return undefined;
            const found = await withGit(located.repository, program, git => readAt(git, lookup.commit, located.path, path));
            if (found !== undefined || located.nested === undefined)
                return found;
            return {
                why: `${(0,display/* quoted */.TL)(located.nested)} is a repository of its own, such as a submodule. Only the history of the outer repository is read.`
            };
        },
        async packages(ref, path) {
            const located = await locate(workspace, path);
            const lookup = await lookUp(ref, located);
            if ('why' in located || !lookup.found)
                return [];
            const { repository } = located;
            return memoize(listings, `${repository.folder}\0${lookup.commit}`, async () => {
                const program = await programFor(repository);
                if (program === undefined)
                    return [];
                return withGit(repository, program, async (git) => packagesIn(git, lookup.commit, repository, await root()));
            });
        }
    };
}
async function packagesIn(git, commit, { folder }, workspace) {
    const below = (0,external_node_path_.relative)(folder, workspace);
    const start = below.startsWith('..') ? '' : below.split(external_node_path_.sep).join('/');
    let blobs;
    try {
        blobs = await listBlobs(git, commit, start, true);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return [];
        throw error;
    }
    return blobs.flatMap(({ name, size }) => {
        if (size === undefined || !/\.zip$/i.test(name))
            return [];
        const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, name)).split(external_node_path_.sep).join('/');
        return path.startsWith('../') ? [] : [{ path, size }];
    });
}
async function readAt(git, commit, path, shown) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const siblings = path === '' ? [] : await listBlobs(git, commit, folder, false);
    const found = siblings.find(({ name }) => name === path);
    if (found !== undefined) {
        if ((found.size ?? 0) > package_archive/* DEFAULT_LIMITS */.dR.packageBytes)
            return tooLarge(found.name);
        const [bytes] = await readBlobs(git, [found], package_archive/* DEFAULT_LIMITS */.dR.packageBytes);
        return bytes === undefined ? undefined : { path: shown, content: { form: 'file', bytes } };
    }
    const inside = await listBlobs(git, commit, path, true);
    if (inside.length === 0)
        return undefined;
    if (inside.length > package_archive/* DEFAULT_LIMITS */.dR.entries || sumOf(inside) > package_archive/* DEFAULT_LIMITS */.dR.packageBytes)
        return tooLarge(path);
    const contents = await readBlobs(git, inside, package_archive/* DEFAULT_LIMITS */.dR.packageBytes);
    const start = path === '' ? 0 : path.length + 1;
    const content = {
        form: 'folder',
        files: inside.map(({ name }, at) => {
            const bytes = contents[at] ?? Buffer.alloc(0);
            return { name: name.slice(start), size: bytes.length, read: () => bytes };
        })
    };
    return { path: shown, content };
}
const sumOf = (blobs) => blobs.reduce((sum, { size }) => sum + (size ?? 0), 0);
const tooLarge = (name) => ({
    why: `${(0,display/* quoted */.TL)(name)} is too large at that commit. A package has at most ${package_archive/* DEFAULT_LIMITS */.dR.packageBytes} bytes and ${package_archive/* DEFAULT_LIMITS */.dR.entries} files.`
});
function memoize(cache, key, create) {
    const cached = cache.get(key);
    if (cached !== undefined)
        return cached;
    const created = create();
    cache.set(key, created);
    return created;
}

// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/action/inputs/strict-yaml.js
var strict_yaml = __webpack_require__(54961);
;// CONCATENATED MODULE: ./lib/action/inputs/rule-settings.js




const MAX_SETTINGS_BYTES = 16 * 1024;
const WEIGHTS = ['error', 'warning', 'note', 'off'];
const REMEDY = `Write "rules:" and below it one rule per line, each with one of ${(0,display/* listed */.KE)(WEIGHTS)}. See docs/check-rules.md for all rules.`;
const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/;
async function parseSettings(bytes, file, { all, fixed }) {
    const refused = (why, remedy = REMEDY) => new errors/* ActionError */.lZ({ doing: `read ${(0,display/* quoted */.TL)(file)}`, why, remedy });
    if (bytes.byteLength > MAX_SETTINGS_BYTES)
        throw refused(`it has more than ${MAX_SETTINGS_BYTES} bytes`);
    const { contents, yaml, at, textOf, failure } = await (0,strict_yaml/* readStrictYaml */.P)(textIn(bytes, refused), (0,display/* quoted */.TL)(file), REMEDY);
    if (contents === undefined)
        return new Map();
    if (!yaml.isMap(contents))
        throw failure([`${at(contents)}: this is not a map with the key "rules"`]);
    const settings = new Map();
    const problems = [];
    const notAdjustable = [];
    for (const { key, value } of contents.items) {
        if (textOf(key) !== 'rules')
            problems.push(`${at(key)}: the only key allowed here is "rules"`);
        else if (yaml.isMap(value))
            for (const rule of value.items)
                readRule(rule.key, rule.value);
        else if (textOf(value) !== '')
            problems.push(`${at(key)}: "rules" is not a map`);
    }
    if (problems.length > 0)
        throw failure(problems);
    if (notAdjustable.length > 0)
        throw refused(`it changes the weight of ${(0,display/* listed */.KE)(notAdjustable, 20)}, which must stay "error" so that a file that cannot be read never passes`, 'Remove these lines. To skip files that are not packages, exclude them with "!" in package-file.');
    return settings;
    function readRule(key, value) {
        const id = textOf(key) ?? '';
        const rule = all.find(known => known.id === id);
        const weight = WEIGHTS.find(known => known === textOf(value));
        if (rule === undefined)
            problems.push(`${at(key)}: ${unknownRule(id)}`);
        else if (weight === undefined)
            problems.push(`${at(key)}: the weight of ${id} must be one of ${(0,display/* listed */.KE)(WEIGHTS)}`);
        else if (fixed.includes(rule) && weight !== rule.severity)
            notAdjustable.push(id);
        else
            settings.set(id, weight);
    }
    function unknownRule(id) {
        if (!RULE_ID.test(id))
            return 'this is not the id of a rule';
        const ids = all.map(rule => rule.id);
        return `there is no rule ${(0,display/* quoted */.TL)(id)}${(0,closest/* didYouMean */.a)(id, ids)}`;
    }
}
function textIn(bytes, refused) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refused('it is not UTF-8 text');
    }
    if (/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
        throw refused('it contains control characters');
    return text;
}
const changedWeights = (settings, all) => all.flatMap(({ id, severity }) => {
    const is = settings.get(id) ?? severity;
    return is === severity ? [] : [{ rule: id, was: severity, is }];
});

;// CONCATENATED MODULE: ./lib/action/inputs/choose-settings.js


const SETTINGS_FILE = '.power-apps-check.yml';
async function chooseSettings({ files, fileAt, exists, base }, configFile, rules) {
    const chosen = async (bytes, file, from) => {
        const settings = await parseSettings(bytes, from === WORKSPACE ? file : `${file} of ${from}`, rules);
        return { rules: settings, weights: { file, from, changed: changedWeights(settings, rules.all) } };
    };
    if (configFile !== undefined || base === undefined) {
        const file = configFile ?? SETTINGS_FILE;
        if (configFile === undefined && !exists(file))
            return NONE;
        return chosen(await files.read(file, MAX_SETTINGS_BYTES), file, WORKSPACE);
    }
    const { sha } = base;
    const found = sha === undefined ? 'unknown-ref' : await fileAt(sha, SETTINGS_FILE, MAX_SETTINGS_BYTES);
    if (found === 'unknown-ref')
        return { ...NONE, remark: notKnown(sha) };
    return found === undefined ? NONE : chosen(found, SETTINGS_FILE, `the base commit ${choose_settings_short(sha ?? '')}`);
}
const WORKSPACE = 'the workspace';
const NONE = { rules: new Map() };
const choose_settings_short = (sha) => sha.slice(0, 12);
function notKnown(sha) {
    const why = sha === undefined
        ? 'the event that started this run does not name it. To use the file in the workspace, name it in config-file.'
        : `this clone does not contain commit ${choose_settings_short(sha)}. Set "fetch-depth: 0" for actions/checkout.`;
    return `The settings in ${(0,display/* quoted */.TL)(SETTINGS_FILE)} were not used, so every rule has its default weight. This run checks proposed changes, so the settings must come from the base commit, but ${why}`;
}

// EXTERNAL MODULE: ./lib/action/runner/artifacts.js + 1 modules
var artifacts = __webpack_require__(67097);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 1 modules
var package_files = __webpack_require__(73211);
// EXTERNAL MODULE: ./lib/base/deadline.js
var base_deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/base/nothing-written.js
var nothing_written = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/commands/batch/side-by-side.js
var side_by_side = __webpack_require__(58432);
;// CONCATENATED MODULE: ./lib/commands/checking/bounded-findings.js

const [MOST, MOST_FURTHER] = [10_000, 3];
function bounded(file, counts) {
    const own = (0,finding/* countsBySeverity */.XG)(file.findings);
    const most = Math.max(MOST_FURTHER, MOST - counts.error - counts.warning - counts.note);
    for (const severity of finding/* SEVERITIES */.oC)
        counts[severity] += own[severity];
    return file.findings.length <= most ? file : { ...file, findings: file.findings.slice(0, most), counts: own };
}

// EXTERNAL MODULE: ./lib/commands/checking/failed-check.js
var failed_check = __webpack_require__(16491);
// EXTERNAL MODULE: ./lib/commands/checking/held-content.js
var held_content = __webpack_require__(76176);
// EXTERNAL MODULE: ./lib/package/budget.js
var budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/manifest.js
var manifest = __webpack_require__(18859);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/identity.js






const APP = /^Microsoft\.PowerApps\/apps\/([^/]+)\//i;
function identityOf(bytes) {
    try {
        const archive = (0,package_archive/* openArchive */.p_)(bytes, 'the package', undefined, { budget: new budget/* Budget */.__(budget/* SMALL_BUDGET */.io) });
        const { resources, details } = (0,manifest/* parseManifest */.N)(archive.read('manifest.json'), 'the manifest', archive.budget);
        const key = (0,resource/* rootOf */.I5)(resources);
        const root = key === undefined ? undefined : resources[key];
        if (key === undefined || root === undefined)
            return undefined;
        const exported = Date.parse(details.createdTime);
        return {
            id: (0,resource/* kindOf */.I)(root) === 'app' ? appIn(archive.names) : flowIn(archive, key),
            displayName: (0,resource/* displayNameOf */.Nv)(root, key),
            exportedAt: Number.isNaN(exported) ? 0 : exported
        };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
function appIn(names) {
    const folders = new Set(names.flatMap(name => APP.exec(name)?.[1]?.toLowerCase() ?? []));
    const [only] = folders;
    return folders.size === 1 ? `app ${only}` : undefined;
}
function flowIn(archive, key) {
    const path = `microsoft.flow/flows/${key.toLowerCase()}/definition.json`;
    const name = archive.names.find(file => file.toLowerCase() === path);
    if (name === undefined)
        return undefined;
    const id = (0,json_text/* textAt */.$6)((0,json_text/* parseJson */.qF)(archive.read(name), name, name, archive.budget), 'name');
    return id === undefined ? undefined : `flow ${id.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./lib/commands/checking/export-names.js
const TIME = /_(\d{14})$/;
const ADDED = [
    TIME,
    / ?\(\d{1,4}\)$/,
    / ?\[\d{1,4}\]$/,
    /[-_ ]v(?:er|ersion)?[-_. ]?\d{1,4}(?:\.\d{1,4}){0,3}$/i,
    / - (?:copy|kopie|copie|copia|cópia|kopi|kopia|kópia|kopya|копия|копія|コピー|副本|复制|複製|복사본)$/i,
    / copy(?: \d{1,4})?$/i
];
const MOST_ADDED = 8;
const LONGEST = 1_000;
const export_names_nameOf = (path) => path
    .slice(path.lastIndexOf('/') + 1)
    .slice(-LONGEST)
    .replace(/\.zip$/i, '');
function stemOf(path) {
    let stem = export_names_nameOf(path);
    for (let count = 0; count < MOST_ADDED; count += 1) {
        const shorter = ADDED.reduce((text, added) => text.replace(added, ''), stem);
        if (shorter === stem || shorter === '')
            break;
        stem = shorter;
    }
    return stem.toLowerCase();
}
const exactStemOf = (path) => export_names_nameOf(path).replace(TIME, '');
const timeIn = (path) => /_(\d{14})(?!\d)/.exec(export_names_nameOf(path))?.[1] ?? '';
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
function likeliestFirst(candidates, path) {
    const [folder, stem, exact] = [folderOf(path), stemOf(path), exactStemOf(path)];
    const rank = (candidate) => {
        const isBeside = folderOf(candidate) === folder;
        if (isBeside && exactStemOf(candidate) === exact)
            return 0;
        if (isBeside && stemOf(candidate) === stem)
            return 1;
        return isBeside ? 2 : stemOf(candidate) === stem ? 3 : 4;
    };
    return candidates
        .map(candidate => ({ candidate, rank: rank(candidate), time: timeIn(candidate) }))
        .sort((one, other) => one.rank - other.rank ||
        (one.time < other.time ? 1 : one.time > other.time ? -1 : one.candidate < other.candidate ? 1 : -1))
        .map(({ candidate }) => candidate);
}
const isNamesake = (candidate, path) => folderOf(candidate) === folderOf(path) && stemOf(candidate) === stemOf(path);
const isNextExport = (candidate, path) => folderOf(candidate) === folderOf(path) && exactStemOf(candidate) === exactStemOf(path);

;// CONCATENATED MODULE: ./lib/commands/checking/earlier-export.js


const MOST_OPENED = 60;
const MOST_BYTES = 32 * 1024 * 1024;
function earlierExports({ history }, ref) {
    const identities = new Map();
    const identityAt = (path) => {
        const known = identities.get(path);
        if (known !== undefined)
            return known;
        const identity = read(path);
        identities.set(path, identity);
        return identity;
    };
    const read = async (path) => {
        const earlier = await history.read(ref, path).catch(() => undefined);
        return earlier === undefined || 'why' in earlier || earlier.content.form !== 'file'
            ? undefined
            : identityOf(earlier.content.bytes);
    };
    return async (path, bytes) => {
        const packages = await history.packages(ref, path);
        const candidates = likeliestFirst(packages.map(({ path: name }) => name), path);
        const small = new Set(packages.filter(({ size }) => size <= MOST_BYTES).map(({ path: name }) => name));
        const own = identityOf(bytes);
        const found = [];
        if (own !== undefined)
            for (const candidate of candidates.filter(name => small.has(name)).slice(0, MOST_OPENED)) {
                const identity = await identityAt(candidate);
                if (identity !== undefined)
                    found.push({ path: candidate, identity });
            }
        const newest = (test) => found.filter(test).sort((one, other) => other.identity.exportedAt - one.identity.exportedAt)[0]?.path;
        const same = own?.id === undefined ? undefined : newest(({ identity }) => identity.id === own.id);
        const others = new Set(found.filter(({ identity }) => identity.displayName !== own?.displayName).map(({ path: name }) => name));
        const named = candidates.find(candidate => isNextExport(candidate, path) || (isNamesake(candidate, path) && !others.has(candidate)));
        const alike = same ?? named ?? newest(({ identity }) => identity.displayName === own?.displayName);
        const earlier = alike === undefined ? undefined : await history.read(ref, alike);
        if (alike === undefined || earlier === undefined)
            return undefined;
        if (isNamesake(alike, path))
            return { earlier };
        return { earlier, by: same === undefined ? 'display name' : own?.id?.startsWith('app ') === true ? 'app' : 'flow' };
    };
}

;// CONCATENATED MODULE: ./lib/commands/checking/predecessors.js



const READS_AS_REF = /^(?:refs|origin|upstream)\/|^(?:[A-Z]+_)?HEAD(?![\w.-])|^@|[~^]\d*$|^[0-9a-f]{7,64}$/;
async function predecessorsOf(ports, compareWith, given) {
    if (compareWith === undefined || given.length === 0)
        return { predecessorOf: async () => undefined, remarks: [] };
    const [, kind, name] = /^(ref|file):(.+)$/s.exec(compareWith) ?? [undefined, undefined, compareWith];
    if (name === undefined)
        throw new Error('the pattern has a name');
    if (kind === 'file') {
        const file = await ports.packages.at(name);
        if (file === undefined)
            throw noFile(name);
        return fromFile(file, given, [`Compared with the file or folder ${(0,display/* quoted */.TL)(file.path)}.`]);
    }
    const lookup = await findRef(ports, name, given);
    const file = kind === 'ref' ? undefined : await ports.packages.at(name);
    if (lookup.found) {
        const remark = `Compared with the git ref ${(0,display/* quoted */.TL)(name)}, commit ${lookup.commit.slice(0, 12)}.`;
        const sameNamedFile = file === undefined
            ? []
            : [
                `A file or folder named ${(0,display/* quoted */.TL)(name)} also exists and was not used. To use it, set compare-with to "file:${name}".`
            ];
        return fromRef(ports, name, [remark, ...sameNamedFile]);
    }
    if (file === undefined)
        throw noRef(name, lookup, kind === 'ref');
    if (!/\.zip$/i.test(name) && (lookup.shallow || READS_AS_REF.test(name)))
        throw unclear(name, lookup);
    return fromFile(file, given, [
        `Compared with the file or folder ${(0,display/* quoted */.TL)(file.path)}, because no git ref has this name.`
    ]);
}
async function findRef({ history }, ref, given) {
    let first;
    for (const { path } of given) {
        const lookup = await history.find(ref, path);
        if (lookup.found)
            return lookup;
        first ??= lookup;
    }
    return first ?? { found: false, why: 'there is no package to compare', shallow: false };
}
function fromFile(file, given, remarks) {
    if (given.length > 1)
        throw new errors/* ActionError */.lZ({
            doing: `compare with ${(0,display/* quoted */.TL)(file.path)}`,
            why: `it is a single package, but package-file names ${given.length}: ${(0,display/* listed */.KE)(given.map(({ path }) => (0,display/* quoted */.TL)(path)), 5)}`,
            remedy: 'Name one package in package-file, or set compare-with to a git ref, which has a predecessor of each.'
        });
    return { predecessorOf: async () => ({ name: file.path, content: await file.open() }), remarks };
}
function fromRef(ports, ref, remarks) {
    const earlierExport = earlierExports(ports, ref);
    return {
        predecessorOf: async (path, content) => {
            const exact = await ports.history.read(ref, path);
            if (exact !== undefined)
                return predecessorIn({ earlier: exact }, path, ref);
            const isExport = content.form === 'file' && /\.zip$/i.test(path);
            const found = isExport ? await earlierExport(path, content.bytes) : undefined;
            return found === undefined ? { name: ref } : predecessorIn(found, path, ref);
        },
        remarks
    };
}
const BY = {
    app: 'the same app',
    flow: 'the same flow',
    'display name': 'with the same display name'
};
function predecessorIn({ earlier, by }, path, ref) {
    if ('why' in earlier)
        return { name: ref, why: earlier.why };
    if (earlier.path === path)
        return { name: ref, content: earlier.content };
    return { name: `${ref}:${earlier.path}${by === undefined ? '' : ` (${BY[by]})`}`, content: earlier.content };
}
const FETCH = 'For a branch or an older commit, fetch the whole history: set "fetch-depth: 0" for actions/checkout.';
const noRef = (name, { why }, exact) => new errors/* ActionError */.lZ({
    doing: `compare with ${(0,display/* quoted */.TL)(name)}`,
    why: `${exact ? '' : 'the workspace has no such file or folder, and '}git has no such ref: ${why}`,
    remedy: `Correct compare-with. ${FETCH}`
});
const noFile = (name) => new errors/* ActionError */.lZ({
    doing: `compare with ${(0,display/* quoted */.TL)(name)}`,
    why: 'the workspace has no such file or folder',
    remedy: 'Correct compare-with. Its path is relative to the workspace.'
});
const unclear = (name, { why }) => new errors/* ActionError */.lZ({
    doing: `compare with ${(0,display/* quoted */.TL)(name)}`,
    why: `git has no such ref (${why}), and a file or folder with the name of a ref is not used instead`,
    remedy: `${FETCH} To compare with the file or folder, set compare-with to "file:${name}".`
});

// EXTERNAL MODULE: ./lib/commands/packages/digest.js
var packages_digest = __webpack_require__(33408);
;// CONCATENATED MODULE: ./lib/commands/check.js











async function checkCommand(ports, order) {
    const given = order.packageFiles.length === 0 ? [fromArtifact(ports, order)] : await ports.packages.find(order.packageFiles);
    const { predecessorOf, remarks } = await predecessorsOf(ports, order.compareWith, given.filter(({ refusal }) => refusal === undefined));
    if (order.packageDigest !== undefined && given.length > 1)
        throw new errors/* ActionError */.lZ({
            doing: 'compare the digest',
            why: `package-digest is for one file, but package-file names ${given.length}`,
            remedy: 'Name the one package in package-file.'
        });
    const { cancelled } = ports;
    ports.checker.expect(given.length);
    const counts = (0,finding/* countsBySeverity */.XG)([]);
    const checked = await (0,side_by_side/* sideBySide */.Q)(given, ports.checker.width, async (file) => {
        if (cancelled.aborted)
            return undefined;
        const one = await checkFile(ports, order, file, predecessorOf, given.length === 1);
        return one === undefined ? undefined : bounded(one, counts);
    });
    const files = checked.filter(file => file !== undefined);
    return {
        command: 'check',
        files,
        counts,
        failOn: order.failOn,
        failed: order.failOn !== 'never' && (counts.error > 0 || (order.failOn === 'warning' && counts.warning > 0)),
        remarks: [
            ...remarks,
            ...(cancelled.aborted ? [`The run was cancelled: ${files.length} of ${given.length} files were checked.`] : [])
        ]
    };
}
const fromArtifact = ({ artifacts }, { artifactName }) => ({
    path: artifactName,
    open: async () => ({ form: 'file', bytes: (await artifacts.download(artifactName)).bytes })
});
async function checkFile({ checker, log, cancelled, over }, order, file, predecessorOf, alone) {
    const isArtifact = order.packageFiles.length === 0;
    if (over())
        return (0,failed_check/* notReached */.e)(file, isArtifact ? 'artifact' : 'file');
    log.info(`Checking ${(0,display/* quoted */.TL)(file.path)}`);
    let content;
    try {
        content = (0,held_content/* heldContent */.HQ)(await file.open());
    }
    catch (error) {
        if (cancelled.aborted)
            return undefined;
        if (alone && file.refusal === undefined)
            throw error;
        return (0,failed_check/* fileNotOpened */.b)({ path: file.path, form: isArtifact ? 'artifact' : 'file' }, error);
    }
    const form = isArtifact ? 'artifact' : content.form;
    if (order.packageDigest !== undefined) {
        const inner = content.form === 'file' ? (0,inner_package/* innerPackage */.J)(content.bytes) : undefined;
        const digest = digestIn(content);
        if (inner === undefined)
            (0,packages_digest/* assertDigest */.V)(order.packageDigest, digest, (0,display/* quoted */.TL)(file.path));
        else
            (0,packages_digest/* assertDigest */.V)(order.packageDigest, (0,package_digest/* digestOf */.o)(inner.bytes), (0,display/* quoted */.TL)(file.path), digest);
    }
    try {
        const predecessor = await predecessorOf(file.path, content);
        const job = {
            path: file.path,
            form,
            content,
            ...(predecessor === undefined ? {} : { predecessor: heldPredecessor(predecessor) }),
            showNoise: order.showNoise,
            rules: order.rules
        };
        return await checker.check(job);
    }
    catch (error) {
        if (cancelled.aborted)
            return undefined;
        if (alone && error instanceof errors/* ActionError */.lZ)
            throw error;
        return (0,failed_check.failedCheck)({ path: file.path, form }, error);
    }
}
const digestIn = (content) => content.form === 'file' ? (0,package_digest/* digestOf */.o)(content.bytes) : 'undefined, because it is a folder';
const heldPredecessor = ({ name, content, why }) => ({
    name,
    content: content === undefined ? undefined : (0,held_content/* heldContent */.HQ)(content),
    why
});

// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/commands/checking/check-package.js + 5 modules
var check_package = __webpack_require__(92916);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
;// CONCATENATED MODULE: ./lib/workers/handed-over.js
const MIN_TRANSFER = 1024 * 1024;
const transferableBuffers = (contents) => [
    ...new Set(contents
        .flatMap(content => content.form === 'file' ? [content.bytes] : content.files.flatMap(({ bytes }) => (bytes ? [bytes] : [])))
        .filter(({ byteLength, buffer }) => byteLength >= MIN_TRANSFER && byteLength === buffer.byteLength)
        .map(({ buffer }) => buffer)
        .filter(buffer => buffer instanceof ArrayBuffer))
];

;// CONCATENATED MODULE: ./lib/workers/checker.js






function createChecker(pool, clock, signal) {
    let spent = 0;
    const checkInline = async (job) => {
        const began = clock.now();
        const deadline = new base_deadline/* Deadline */.B(clock, allowance/* INLINE_TIME_LIMIT */.WI);
        let isCutShort = false;
        const over = () => (isCutShort ||= signal.aborted || deadline.over());
        const { checked, exceeded } = await (0,check_package.checkPackage)(job, { budget: budget/* SMALL_BUDGET */.io, over });
        spent += clock.now() - began;
        return exceeded || isCutShort ? undefined : checked;
    };
    return {
        width: pool.width,
        expect: count => {
            if (count >= allowance/* MANY_FILES */.UA)
                pool.prepare();
        },
        check: async (job) => {
            const contents = [job.content, ...(job.predecessor?.content === undefined ? [] : [job.predecessor.content])];
            const size = contents.reduce((sum, content) => sum + (0,held_content/* sizeOf */.$d)(content), 0);
            const checkedInline = size <= allowance/* INLINE_FILE_LIMIT */.H && spent < allowance/* WORKER_START */.my ? await checkInline(job) : undefined;
            return checkedInline ?? (await pool.run({ kind: 'check', job }, transferableBuffers(contents)));
        }
    };
}

// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
;// CONCATENATED MODULE: ./lib/main/run-check.js





















const ARTIFACT_TIMEOUT = 30 * 60_000;
const CHECK_PATIENCE = 5 * 60_000;
async function runCheck(inputs, context) {
    const { environment, redactor, log, signal, sentenceOf } = context;
    const clock = system_clock/* systemClock */.m;
    const started = clock.now();
    const transfers = new base_deadline/* Deadline */.B(clock, ARTIFACT_TIMEOUT);
    const files = (0,runner_files/* createFiles */.qm)(environment.workspace);
    const history = createHistory({ ...environment, signal });
    let report;
    let failure;
    try {
        const settings = await chooseSettings({
            files,
            fileAt: fileAtCommit(history),
            exists: path => (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(environment.workspace, path), { throwIfNoEntry: false }) !== undefined,
            base: pullRequestBase(environment)
        }, inputs.configFile, { all: catalogue/* ALL_RULES */.Uj, fixed: catalogue/* FIXED_RULES */.nd });
        const weights = (0,phrases/* describeWeights */.Jq)(settings.weights);
        if (weights !== undefined)
            log.info(weights);
        if (settings.remark !== undefined)
            log.notice(settings.remark);
        const checked = await (0,nothing_written/* writingNothing */.Y)(transfers, () => checkCommand({
            packages: (0,package_files/* createPackageFinder */.d)(environment.workspace, signal),
            history,
            artifacts: (0,artifacts/* createArtifacts */.G)({
                temp: environment.temp,
                available: environment.hasArtifactService,
                log,
                redactor,
                deadline: transfers,
                signal
            }),
            log,
            checker: createChecker((0,create_pool/* createPool */.b)(context.workerEntry, signal), clock, signal),
            over: () => clock.now() - started > CHECK_PATIENCE,
            cancelled: signal
        }, { ...inputs, rules: settings.rules }));
        report = {
            ...checked,
            weights: settings.weights,
            remarks: [...(settings.remark === undefined ? [] : [settings.remark]), ...checked.remarks]
        };
    }
    catch (error) {
        failure = error;
    }
    if (signal.aborted)
        failure = signal.reason;
    const ending = {
        milliseconds: clock.now() - started,
        ...(failure === undefined ? {} : { failure: redactor.redact(sentenceOf(failure)) })
    };
    const writeFailure = await writeCheckReport({ environment, files, log, redactor, signal }, inputs, report, ending);
    if (report !== undefined)
        context.showCheck?.((0,redacted/* redactAll */.$)(report, redactor), ending);
    if (failure !== undefined)
        throw failure;
    if (writeFailure !== undefined)
        throw writeFailure;
    if (report?.failed === true)
        throw checkFailed(report);
}
const MOST_SHOWN = 9;
function checkFailed({ counts, files, failOn }) {
    const weights = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    const found = weights.filter(weight => counts[weight] > 0);
    const words = found.map(weight => (0,display/* pluralize */.td)(counts[weight], weight)).join(' and ');
    const hit = files.filter(({ findings }) => findings.some(({ severity }) => found.some(weight => weight === severity)));
    const where = files.length === 1 ? 'in the package' : `in ${hit.length} of ${files.length} packages`;
    const isShown = found.every(weight => counts[weight] <= MOST_SHOWN);
    return new errors/* ActionError */.lZ({
        doing: 'pass the check',
        why: `there ${found.length === 1 && counts[found[0] ?? 'error'] === 1 ? 'is' : 'are'} ${words} ${where}`,
        remedy: `${isShown
            ? 'Each is listed above with what to do about it.'
            : 'The first are listed above. The report lists more, with what to do about each.'} fail-on and the settings file decide what counts.`
    });
}


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const MAX_TIMER = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds > 0 ? milliseconds : 0;; left -= MAX_TIMER) {
            await timer(Math.min(left, MAX_TIMER), signal);
            if (left <= MAX_TIMER)
                return;
        }
    }
};
function timer(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const running = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(running);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    });
}


/***/ })

};
