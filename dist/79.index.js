export const id = 79;
export const ids = [79,540];
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
/* unused harmony export AREAS */
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

/***/ 26526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ resolveApp),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   g9: () => (/* binding */ resolveEnvironment),
/* harmony export */   pv: () => (/* binding */ resolveFlow)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29620);



async function resolveEnvironment(platform, nameOrId) {
    const doing = `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)}`;
    const environments = await platform.environments.list();
    const origin = originOf(nameOrId);
    const byId = environments.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(id, nameOrId));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(displayName, nameOrId));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = (list) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(list.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing,
            why: `${platform.identity.name} can see no environment with that id, Dataverse URL or display name`,
            remedy: environments.length === 0
                ? 'It can see no environment at all: give this identity access.'
                : `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${found.length} environments have that name`,
        remedy: `Use the id instead: ${names(found)}.`
    });
}
function originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, nameOrId) {
    return pick('app', nameOrId, environment, await platform.apps.list(environment.id), platform.identity.name);
}
async function resolveFlow(platform, environment, nameOrId) {
    const flows = await platform.flows.list(environment.id);
    if (flows === undefined) {
        if ((0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(nameOrId))
            return { id: nameOrId.trim(), displayName: nameOrId.trim(), aliases: [] };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `find the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Use the id of the flow, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(known, nameOrId)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', nameOrId, environment, flows, platform.identity.name);
}
function pick(kind, nameOrId, environment, items, identity) {
    const byId = items.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(id, (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .bareId */ .yW)(nameOrId)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(displayName, nameOrId));
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

/***/ 40161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   XG: () => (/* binding */ countsBySeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
const bySeverity = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
function countsBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
