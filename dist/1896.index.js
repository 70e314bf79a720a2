export const id = 1896;
export const ids = [1896];
export const modules = {

/***/ 47628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CHECK_FAILED),
/* harmony export */   s: () => (/* binding */ checkFailed)
/* harmony export */ });
const CHECK_FAILED = {
    id: 'check-failed',
    severity: 'error',
    about: 'Every part of the check can be carried out.',
    consequence: 'What this part of the check would have found is not known.',
    remedy: 'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
};
const checkFailed = (what, place) => ({
    rule: CHECK_FAILED.id,
    severity: CHECK_FAILED.severity,
    message: `${what} failed on this package.`,
    ...(place === undefined ? {} : { place }),
    consequence: CHECK_FAILED.consequence,
    remedy: CHECK_FAILED.remedy
});


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   rd: () => (/* binding */ MOST_OF_A_RULE),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47628);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40161);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20717);



const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        if (expired())
            return [...findings, tooLong(rule.id)];
        try {
            if (!runRule(subject, rule, expired, findings))
                return [...findings, tooLong(rule.id)];
        }
        catch {
            findings.push((0,_check_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFailed */ .s)(`The rule ${rule.id}`));
        }
    }
    return findings;
}
function runRule(subject, rule, expired, findings) {
    let count = 0;
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
            return false;
    }
    if (count > MOST_OF_A_RULE)
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
            consequence: rule.consequence,
            remedy: rule.remedy
        });
    return true;
}
const bounded = (place) => (place.pointer?.length ?? 0) > _position_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_POINTER */ .B3 ? { ...place, pointer: undefined } : place;
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked within the time limit of a check.',
    consequence: 'The rest of the package was not checked.',
    remedy: 'No exported package takes this long. Do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check ran out of time at the rule ${at}.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});


/***/ }),

/***/ 11896:
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
// EXTERNAL MODULE: ./lib/package/rules/structure/places.js
var places = __webpack_require__(92760);
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
    about: 'The package contains the app that the manifest lists.',
    consequence: 'There is no app to import.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { app, kind, resources, rootKey, unread } }) {
        const root = resources[rootKey];
        if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey))
            return;
        yield {
            message: `The manifest lists an app, but no folder below ${places/* APPS */.h} contains one.`,
            place: (0,places/* resourcePlace */.QF)(rootKey, root)
        };
    }
};
const misplacedDocument = {
    id: 'misplaced-document',
    severity: 'warning',
    about: "The app's document is where the app's JSON says it is.",
    consequence: 'The import may fail, because the service follows the link in the JSON.',
    remedy: 'The document was renamed after the export. Export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        const path = (0,app_part/* documentPathOf */.uv)(app.template);
        if (path?.toLowerCase() === app.documentName.toLowerCase())
            return;
        const uri = ['appUris', 'documentUri', 'value'];
        yield {
            message: `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, but the app's JSON links to ${(0,display/* quoted */.TL)(path ?? '')}.`,
            place: appPlace(app, ...(path === undefined ? [] : uri))
        };
    }
};
const appName = {
    id: 'app-name-differs',
    severity: 'warning',
    about: 'The app has the same name in the manifest and in its own JSON.',
    consequence: 'The package may contain a different app from the one its manifest names. It is unknown which name the service uses.',
    remedy: 'Files of two exports were mixed, or one name was edited. Export the package again.',
    *look({ pkg: { app, resources, rootKey } }) {
        const listedName = resources[rootKey]?.details?.displayName;
        if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName)
            return;
        yield {
            message: `The manifest calls the app ${(0,display/* quoted */.TL)(listedName)}, but its own JSON calls it ${(0,display/* quoted */.TL)(app.displayName)}.`,
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
    about: "The app's connection references point to resources in the manifest.",
    consequence: "The app's reference cannot be bound to a connection.",
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { app, resources } }) {
        if (app === undefined)
            return;
        const known = (0,places/* byKey */.dX)(resources);
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
                message: `The app's connection reference ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? id)} points to resources that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
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
    const known = (0,places/* byKey */.dX)(resources);
    const has = countsOf(root.dependsOn ?? []);
    const needs = countsOf(neededBy(app));
    for (const key of new Set([...has.keys(), ...needs.keys()])) {
        const resource = known.get(key);
        if (resource === undefined || !['connector', 'connection', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0];
        if (had === needed)
            continue;
        const what = (0,places/* called */.Ab)(resource, key);
        yield {
            message: needed === 0
                ? `The manifest lists the ${what} as a dependency of the app, but the app does not use it.`
                : had === 0
                    ? `The app uses the ${what}, but the manifest does not list it as a dependency.`
                    : `The app uses the ${what} ${times(needed)}, but the manifest lists the dependency ${times(had)}.`,
            place
        };
    }
}
const appPrerequisites = {
    id: 'app-prerequisites',
    severity: 'warning',
    about: 'In the manifest, the app depends on exactly the resources that its connection references point to, equally often.',
    consequence: places/* EDITED_IS_REFUSED */.Y,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg }) {
        const { app, resources, rootKey } = pkg;
        const root = resources[rootKey];
        if (app !== undefined && root !== undefined)
            yield* differences(pkg, app, root, (0,places/* resourcePlace */.QF)(rootKey, root, 'dependsOn'));
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
    about: "The package contains the files that the app's JSON links to, such as its logo and identity.",
    consequence: 'The import may fail, or the app may arrive without them.',
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { app }, archive }) {
        if (app === undefined)
            return;
        const there = new Set(archive.names.map(name => name.toLowerCase()));
        const start = `/${app.folder}/`;
        for (const leaf of (0,leaves/* leavesOf */.w)(app.template, (0,position/* pointerTo */.xH)('appDefinitionTemplate'))) {
            if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text))
                continue;
            if (!there.has(`${places/* APPS */.h}${leaf.text.slice(1)}`.toLowerCase()))
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
    consequence: `${places/* NEVER_SEEN */.hk} The app's formulas may not find their connections.`,
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { app }, document }) {
        if (app === undefined || document?.references === undefined)
            return;
        const own = Object.keys(app.connectionReferences);
        const place = {
            file: app.fileName,
            pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', 'properties', 'connectionReferences')
        };
        const surplus = (0,places/* lackedBy */.qs)(own, document.references);
        if (surplus.length > 0)
            yield {
                message: `The app's document lacks connection references of the app's JSON: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
                place
            };
        const absent = (0,places/* lackedBy */.qs)(document.references, own);
        if (absent.length > 0)
            yield {
                message: `The app's JSON lacks connection references of the app's document: ${(0,display/* listed */.KE)(absent.map(display/* quoted */.TL), 5)}.`,
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
    about: 'Every resource suggests how to import it.',
    consequence: 'The import has no default for it. In published templates, connectors lack the suggestion without known problems; other kinds always have one.',
    remedy: 'Choose its import under "resources", or export the package again.',
    inPlan: false,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!resource.suggestedCreationType && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The ${(0,places/* called */.Ab)(resource, key)} has no suggestedCreationType.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource)
                };
    }
};
const unknownCreationType = {
    id: 'unknown-creation-type',
    severity: 'warning',
    about: 'Creation types are New, Update and Existing or, in old packages, Overwrite and Merge. A suggestion is exactly one of them.',
    consequence: 'The service refuses an unknown creation type, or a list of them, with "Unsupported creation type".',
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            if (suggested && !KNOWN.has(suggested.toLowerCase()))
                yield {
                    message: `The ${(0,places/* called */.Ab)(resource, key)} suggests the unknown creation type ${(0,display/* quoted */.TL)(suggested)}.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'suggestedCreationType')
                };
            const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()));
            if (unknown.length > 0)
                yield {
                    message: `The ${(0,places/* called */.Ab)(resource, key)} offers unknown creation types: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 5)}.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'creationType')
                };
        }
    }
};
const suggestionNotOffered = {
    id: 'suggestion-not-offered',
    severity: 'warning',
    about: 'The suggested creation type is one that the resource offers.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: 'Choose its import under "resources", or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            const offered = offeredBy(resource);
            if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0)
                continue;
            if (offered.some(type => type.toLowerCase() === suggested.toLowerCase()))
                continue;
            yield {
                message: `The ${(0,places/* called */.Ab)(resource, key)} suggests the creation type ${(0,display/* quoted */.TL)(suggested)}, but offers only ${(0,display/* listed */.KE)(offered.map(display/* quoted */.TL), 5)}.`,
                place: (0,places/* resourcePlace */.QF)(key, resource, 'suggestedCreationType')
            };
        }
    }
};
const CREATION_TYPE_RULES = [
    missingSuggestion,
    unknownCreationType,
    suggestionNotOffered
];

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
;// CONCATENATED MODULE: ./lib/package/cycle.js

const firstCycle = (resources) => cycleAmong(Object.keys(resources), key => {
    const resource = resources[key];
    return resource === undefined ? [] : (0,package_resource/* prerequisites */.a4)(resource, resources);
});
function cycleAmong(things, needsOf) {
    const done = new Set();
    for (const start of things) {
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            if (done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: needsOf(key) });
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

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-files.js






const flowsIn = (resources) => Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
const missingFlow = {
    id: 'missing-flow',
    severity: 'error',
    about: 'The package contains the definition of every flow that the manifest lists.',
    consequence: 'There is no flow to import.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { resources, flows, unread } }) {
        const present = new Set(flows.map(({ key }) => key));
        for (const [key, resource] of flowsIn(resources))
            if (!present.has(key) && !unread.has(key))
                yield {
                    message: `The manifest lists the flow ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}, but its definition is missing.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource)
                };
    }
};
const missingFlowManifest = {
    id: 'missing-flow-manifest',
    severity: 'error',
    about: 'A package with flows contains Microsoft.Flow/flows/manifest.json.',
    consequence: 'The service refuses the package with MissingPackageManifest (reported by a third party).',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { resources, flowAssets } }) {
        const [flow] = flowsIn(resources);
        if (flow === undefined || flowAssets !== undefined)
            return;
        yield {
            message: `${places/* FLOWS */.As}manifest.json is missing (MissingPackageManifest).`,
            place: (0,places/* resourcePlace */.QF)(flow[0], flow[1])
        };
    }
};
const unlistedFlow = {
    id: 'unlisted-flow',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
    consequence: 'The flow may not be imported.',
    remedy: 'The package was assembled by hand. If its flows do not arrive, export it again.',
    *look({ pkg: { resources, flowAssets } }) {
        const flows = flowsIn(resources);
        if (flowAssets === undefined || flows.length === 0)
            return;
        const assets = new Set(flowAssets.map(key => key.toLowerCase()));
        const left = flows.filter(([key]) => !assets.has(key.toLowerCase()));
        if (left.length > 0)
            yield {
                message: `${places/* FLOWS */.As}manifest.json does not list ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`,
                place: { file: `${places/* FLOWS */.As}manifest.json`, pointer: '/flowAssets/assetPaths' }
            };
    }
};
const surplusFlowAsset = {
    id: 'surplus-flow-asset',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists only flows of the package, each of them once.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { resources, flowAssets = [] } }) {
        const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()));
        for (const [at, key] of flowAssets.entries())
            if (!left.delete(key.toLowerCase()))
                yield {
                    message: `${places/* FLOWS */.As}manifest.json lists ${(0,display/* quoted */.TL)(key)}, which is a duplicate or not a flow of the package.`,
                    place: { file: `${places/* FLOWS */.As}manifest.json`, pointer: (0,position/* pointerTo */.xH)('flowAssets', 'assetPaths', at) }
                };
    }
};
const missingFlowMap = {
    id: 'missing-flow-map',
    severity: 'error',
    about: 'Every flow has its apisMap.json and connectionsMap.json.',
    consequence: 'Without connectionsMap.json, the service refuses the package with PackageFlowMissingConnectionMap.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const map of flow.missingMaps ?? [])
                yield {
                    message: map === 'connectionsMap.json'
                        ? `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no connectionsMap.json (PackageFlowMissingConnectionMap).`
                        : `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${map}.`,
                    place: (0,places/* flowPlace */.mm)(flow, '')
                };
    }
};
const workflowOf = (flow) => {
    const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
    return (0,objects/* isObject */.G)(workflow) && (0,objects/* isObject */.G)(workflow['triggers']) && (0,objects/* isObject */.G)(workflow['actions']) ? workflow : undefined;
};
const malformedDefinition = {
    id: 'malformed-flow-definition',
    severity: 'error',
    about: 'definition.json contains a flow: properties.definition with triggers and actions.',
    consequence: 'The service refuses definitions that it cannot read with MalformedFlowAssetFlowDefinition (seen with hand-edited ones).',
    remedy: 'Undo the edit, or export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (workflowOf(flow) !== undefined)
                continue;
            const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
            const where = (0,objects/* isObject */.G)(workflow) ? '/properties/definition' : '';
            yield {
                message: `The definition of the flow ${(0,display/* quoted */.TL)(flow.displayName)} lacks ${(0,objects/* isObject */.G)(workflow) ? 'triggers or actions' : '"properties.definition"'}.`,
                place: (0,places/* flowPlace */.mm)(flow, where)
            };
        }
    }
};
const flowIdentity = {
    id: 'flow-identity',
    severity: 'warning',
    about: "In a flow's definition, the name and the end of the id are the flow's own id, never its resource key.",
    consequence: 'The service refuses some malformed definitions with MalformedFlowAssetFlowDefinition. It is unknown whether this is one of them.',
    remedy: 'The definition was written by hand or comes from another flow. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const { definition, key, displayName } = flow;
            const name = (0,json_text/* textAt */.$6)(definition, 'name');
            const id = (0,json_text/* textAt */.$6)(definition, 'id');
            if (name === undefined)
                yield { message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has no name.`, place: (0,places/* flowPlace */.mm)(flow, '') };
            else if (name.toLowerCase() === key.toLowerCase())
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the resource key as its name instead of the flow's own id.`,
                    place: (0,places/* flowPlace */.mm)(flow, '/name')
                };
            else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the name ${(0,display/* quoted */.TL)(name)}, but its id does not end with it.`,
                    place: (0,places/* flowPlace */.mm)(flow, '/id')
                };
        }
    }
};
const flowName = {
    id: 'flow-name-differs',
    severity: 'warning',
    about: 'A flow has the same name in the manifest and in its definition.',
    consequence: 'The flow may arrive under either name. One published package is like this.',
    remedy: 'Set the name under "resources", or export the package again.',
    *look({ pkg: { flows, resources } }) {
        for (const flow of flows) {
            const listedName = resources[flow.key]?.details?.displayName;
            const own = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'displayName');
            if (!listedName || own === undefined || listedName === own)
                continue;
            yield {
                message: `The manifest calls the flow ${(0,display/* quoted */.TL)(listedName)}, but its definition calls it ${(0,display/* quoted */.TL)(own)}.`,
                place: (0,places/* flowPlace */.mm)(flow, '/properties/displayName')
            };
        }
    }
};
const flowTrigger = {
    id: 'flow-trigger',
    severity: 'warning',
    about: 'A flow has exactly one trigger.',
    consequence: 'A flow without a trigger never runs, and no export with several triggers is known. The service may refuse the flow.',
    remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const workflow = workflowOf(flow);
            if (workflow === undefined)
                continue;
            const triggers = workflow['triggers'];
            const count = (0,objects/* isObject */.G)(triggers) ? Object.keys(triggers).length : 0;
            if (count !== 1)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
                    place: (0,places/* flowPlace */.mm)(flow, '/properties/definition/triggers')
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

// EXTERNAL MODULE: ./lib/package/rules/structure/flow-steps.js
var flow_steps = __webpack_require__(55158);
;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-actions.js







function* actionsOf(flow) {
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition))
        if (step.kind === 'action')
            yield step;
}
const withoutActions = {
    id: 'flow-without-actions',
    severity: 'error',
    about: 'A flow has at least one action.',
    consequence: places/* NOT_SAVED_AS_REPORTED */.VD,
    remedy: 'Add an action to the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const actions = workflowOf(flow)?.['actions'];
            if ((0,objects/* isObject */.G)(actions) && Object.keys(actions).length === 0)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no action.`,
                    place: (0,places/* flowPlace */.mm)(flow, '/properties/definition/actions')
                };
        }
    }
};
const duplicateName = {
    id: 'duplicate-action-name',
    severity: 'error',
    about: 'Every action of a flow has its own name, also across scopes, branches and cases. Case does not count.',
    consequence: places/* NOT_SAVED_AS_REPORTED */.VD,
    remedy: 'Rename one of the actions in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const names = new Map();
            for (const step of actionsOf(flow)) {
                const name = step.name.toLowerCase();
                const known = names.get(name);
                if (known === undefined)
                    names.set(name, { count: 1 });
                else {
                    known.count += 1;
                    known.second ??= step;
                }
            }
            for (const { count, second } of names.values())
                if (second !== undefined)
                    yield {
                        message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count} actions named ${(0,display/* quoted */.TL)(second.name)}.`,
                        place: (0,places/* stepPlace */.qN)(flow, second, second.pointer)
                    };
        }
    }
};
const LONGEST_NAME = 80;
const longName = {
    id: 'long-action-name',
    severity: 'error',
    about: `The names of triggers and actions have at most ${LONGEST_NAME} characters.`,
    consequence: 'Azure Logic Apps, on which flows run, refuses longer names with InvalidTemplate, so the import of the flow fails. For cloud flows this is not proven.',
    remedy: 'Give it a shorter name in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition))
                if (step.name.length > LONGEST_NAME)
                    yield {
                        message: `${(0,places/* stepCalled */.mT)(flow, step)} has a name of ${step.name.length} characters.`,
                        place: (0,places/* stepPlace */.qN)(flow, step, step.pointer)
                    };
    }
};
const runAfterCycle = {
    id: 'run-after-cycle',
    severity: 'error',
    about: 'No action runs after itself, directly or through others.',
    consequence: places/* NOT_SAVED_AS_REPORTED */.VD,
    remedy: 'Correct the order of the actions in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const levels = new Map();
            for (const step of actionsOf(flow)) {
                const level = levels.get(step.among) ?? new Map();
                levels.set(step.among, level.set(step.name.toLowerCase(), step));
            }
            for (const level of levels.values()) {
                const cycle = cycleAmong(level.keys(), name => afterOf(level.get(name)).filter(other => level.has(other)));
                const [first, ...others] = (cycle ?? []).toReversed().flatMap(name => level.get(name) ?? []);
                if (first === undefined)
                    continue;
                yield {
                    message: others.length === 0
                        ? `${(0,places/* stepCalled */.mT)(flow, first)} runs after itself.`
                        : `These actions of the flow ${(0,display/* quoted */.TL)(flow.displayName)} run after each other in a cycle: ${(0,display/* listed */.KE)([first, ...others].map(({ name }) => (0,display/* quoted */.TL)(name)), 5)}.`,
                    place: (0,places/* stepPlace */.qN)(flow, first, (0,position/* pointerBelow */.Hg)(first.pointer, 'runAfter'))
                };
            }
        }
    }
};
const afterOf = (step) => {
    const runAfter = step?.step['runAfter'];
    return (0,objects/* isObject */.G)(runAfter) ? Object.keys(runAfter).map(name => name.toLowerCase()) : [];
};
const FLOW_ACTION_RULES = [withoutActions, duplicateName, longName, runAfterCycle];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-connections.js







const withoutConnection = {
    id: 'flow-without-connection',
    severity: 'error',
    about: 'The package asks for a connection for every connector that a flow uses.',
    consequence: 'The import cannot give the flow a connection. It would arrive without one and could not be turned on. No export like this is known.',
    remedy: 'The package was assembled by hand or by a generator. Build the flow in an environment, and export it from there.',
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const flow of flows) {
            if (flow.missingMaps?.includes('connectionsMap.json') === true)
                continue;
            const declared = namesIn((0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences'));
            const done = new Set();
            for (const [name, key] of Object.entries(flow.connections)) {
                const resource = known.get(key.toLowerCase());
                if (resource === undefined || (0,package_resource/* kindOf */.I)(resource) === 'connection')
                    done.add(name.toLowerCase());
            }
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const used = (0,flow_steps/* referenceOf */.Bz)(step);
                const reference = used?.name.toLowerCase() ?? '';
                if (used === undefined || !declared.has(reference) || done.has(reference))
                    continue;
                done.add(reference);
                const connector = connectorOf(flow, used.name, known);
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses ${(0,display/* quoted */.TL)(connector.name)}, but ${connector.key !== undefined && asksFor(resources, connector.key)
                        ? `its connectionsMap.json names no connection for the reference ${(0,display/* quoted */.TL)(used.name)}`
                        : 'the package asks for no connection of it'}.`,
                    place: (0,places/* stepPlace */.qN)(flow, step, used.pointer)
                };
            }
        }
    }
};
const namesIn = (value) => new Set(Object.keys((0,objects/* isObject */.G)(value) ? value : {}).map(name => name.toLowerCase()));
function connectorOf(flow, reference, known) {
    const key = flow.connectors[reference];
    const resource = key === undefined ? undefined : known.get(key.toLowerCase());
    if (key !== undefined && resource !== undefined)
        return { name: (0,package_resource/* displayNameOf */.Nv)(resource, key), key };
    const id = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'connectionReferences', reference, 'id') ?? reference;
    return { name: id.slice(id.lastIndexOf('/') + 1) };
}
const asksFor = (resources, connector) => Object.values(resources).some(resource => (0,package_resource/* kindOf */.I)(resource) === 'connection' &&
    (resource.dependsOn ?? []).some(key => key.toLowerCase() === connector.toLowerCase()));
const missingParameter = {
    id: 'missing-connections-parameter',
    severity: 'warning',
    about: 'The definition of a flow that uses connections declares the parameters $connections and $authentication.',
    consequence: 'Every known export declares them. Without them, the service may refuse the flow, or its steps may find no connection (not proven).',
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = namesIn((0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition', 'parameters'));
            const used = new Set();
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                if ((0,flow_steps/* referenceOf */.Bz)(step) !== undefined)
                    used.add('$connections');
                if ((0,json_text/* textAt */.$6)(step.step, 'inputs', 'authentication') === "@parameters('$authentication')")
                    used.add('$authentication');
            }
            const missing = [...used].filter(name => !declared.has(name));
            if (missing.length > 0)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connections, but its definition does not declare ${(0,display/* listed */.KE)(missing)}.`,
                    place: (0,places/* flowPlace */.mm)(flow, (0,position/* pointerTo */.xH)('properties', 'definition', ...(declared.size > 0 ? ['parameters'] : [])))
                };
        }
    }
};
const FLOW_CONNECTION_RULES = [withoutConnection, missingParameter];

;// CONCATENATED MODULE: ./lib/package/expressions/scanner.js
const MARKS = '()[].,?{}@';
const QUOTE = 0x27;
class Scanner {
    #text;
    #end;
    #next;
    start;
    end;
    constructor(text, start, end) {
        this.#text = text;
        this.#end = end;
        this.#next = start;
        this.start = start;
        this.end = start;
    }
    read() {
        const text = this.#text;
        let at = this.#next;
        while (at < this.#end && isBlank(text.charCodeAt(at)))
            at += 1;
        this.start = at;
        const kind = this.#kindAt(at);
        this.end = this.#next;
        return kind;
    }
    skips(mark) {
        let at = this.#next;
        while (at < this.#end && isBlank(this.#text.charCodeAt(at)))
            at += 1;
        if (at >= this.#end || this.#text[at] !== mark)
            return false;
        this.#next = at + 1;
        return true;
    }
    get written() {
        return this.#text.slice(this.start, this.end);
    }
    #kindAt(at) {
        const text = this.#text;
        if (at >= this.#end) {
            this.#next = this.#end;
            return 'end';
        }
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return this.#textAt(at);
        if (isMark(code)) {
            this.#next = at + 1;
            return text.charAt(at);
        }
        if (isDigit(code) || ((code === 0x2b || code === 0x2d) && isDigit(text.charCodeAt(at + 1))))
            return this.#numberAt(at);
        this.#next = this.#afterWord(at);
        return 'word';
    }
    #textAt(start) {
        for (let at = start + 1; at < this.#end; at += 1) {
            if (this.#text.charCodeAt(at) !== QUOTE)
                continue;
            if (at + 1 < this.#end && this.#text.charCodeAt(at + 1) === QUOTE)
                at += 1;
            else {
                this.#next = at + 1;
                return 'text';
            }
        }
        this.#next = this.#end;
        return 'unclosed-text';
    }
    #numberAt(start) {
        const digits = (from) => {
            let at = from;
            while (at < this.#end && isDigit(this.#text.charCodeAt(at)))
                at += 1;
            return at;
        };
        let at = digits(start + 1);
        if (at < this.#end && this.#text[at] === '.')
            at = digits(at + 1);
        if (at < this.#end && (this.#text[at] === 'e' || this.#text[at] === 'E')) {
            const sign = this.#text[at + 1] === '+' || this.#text[at + 1] === '-' ? 2 : 1;
            at = digits(at + sign);
        }
        const after = this.#afterWord(at);
        this.#next = after;
        return after === at ? 'number' : 'word';
    }
    #afterWord(start) {
        let at = start;
        for (; at < this.#end; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === QUOTE || isMark(code) || isBlank(code))
                break;
        }
        return at;
    }
}
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const IS_MARK = new Uint8Array(128);
for (const mark of MARKS)
    IS_MARK[mark.charCodeAt(0)] = 1;
const isMark = (code) => code < 128 && IS_MARK[code] === 1;
const isBlank = (code) => code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0x85 && isWideBlank(code);
const isWideBlank = (code) => code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000;

;// CONCATENATED MODULE: ./lib/package/expressions/expression.js

const LONGEST_EXPRESSION = 8192;
const LITERALS = new Set(['true', 'false', 'null']);
function readExpression(text, start, end, onCall) {
    const scanner = new Scanner(text, start, end);
    const fault = (kind, at = scanner.start, written = scanner.written) => ({
        kind,
        at,
        written: written.slice(0, 100)
    });
    if (end - start > LONGEST_EXPRESSION)
        return fault('too-long', start);
    const open = [];
    const unclosed = () => {
        const innermost = open.at(-1);
        if (innermost === undefined)
            return fault('empty');
        return fault('unclosed-bracket', innermost.at, innermost.call ?? '[');
    };
    let wantsValue = true;
    for (;;) {
        const token = scanner.read();
        const top = open.at(-1);
        if (token === 'unclosed-text')
            return fault(token);
        if (wantsValue) {
            if (token === 'end')
                return unclosed();
            if (token === 'word') {
                const word = scanner.written;
                const at = scanner.start;
                if (scanner.skips('(')) {
                    if (scanner.skips(')'))
                        onCall({ name: word.toLowerCase(), literal: undefined });
                    else {
                        open.push({ call: word, at, literal: undefined, first: true });
                        continue;
                    }
                }
                else if (!LITERALS.has(word.toLowerCase()))
                    return fault('not-a-call');
            }
            else if (token === 'text') {
                if (top?.first === true)
                    top.literal = scanner.written.slice(1, -1).replaceAll("''", "'");
            }
            else if (token !== 'number')
                return fault('unexpected');
            wantsValue = false;
            continue;
        }
        if (token === 'end')
            return top === undefined ? undefined : unclosed();
        if (token === ',') {
            if (top?.call === undefined)
                return fault('unexpected');
            top.first = false;
            wantsValue = true;
        }
        else if (token === ')') {
            if (top?.call === undefined)
                return fault(top === undefined ? 'unopened-bracket' : 'unexpected');
            open.pop();
            onCall({ name: top.call.toLowerCase(), literal: top.literal });
        }
        else if (token === ']') {
            if (top === undefined || top.call !== undefined)
                return fault(top === undefined ? 'unopened-bracket' : 'unexpected');
            open.pop();
        }
        else {
            if (top?.first === true)
                top.literal = undefined;
            const mark = token === '?' ? scanner.read() : token;
            if (mark === '[') {
                open.push({ call: undefined, at: scanner.start, literal: undefined, first: false });
                wantsValue = true;
            }
            else if (mark !== '.' || scanner.read() !== 'word')
                return fault('unexpected');
        }
    }
}

;// CONCATENATED MODULE: ./lib/package/expressions/template.js

function readTemplate(text, onCall) {
    if (text.length < 2)
        return undefined;
    if (text.startsWith('@') && text[1] !== '{')
        return text[1] === '@' ? undefined : readExpression(text, 1, text.length, onCall);
    for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
        const start = at + 2;
        if (at > 0 && text[at - 1] === '@') {
            at = start;
            continue;
        }
        const end = endOf(text, start);
        if (end < 0)
            return { kind: 'unclosed-expression', at, written: text.slice(at, at + 100) };
        const fault = readExpression(text, start, end, onCall);
        if (fault !== undefined)
            return fault;
        at = end + 1;
    }
    return undefined;
}
const template_QUOTE = 0x27;
const CLOSE = 0x7d;
function endOf(text, start) {
    let inText = false;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === template_QUOTE)
            inText = !inText;
        else if (code === CLOSE && !inText)
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __webpack_require__(56183);
// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-texts.js





const NOT_EVALUATED = new Set([
    'type',
    'kind',
    'description',
    'metadata',
    'runAfter',
    'operationOptions',
    'actions',
    'else',
    'cases',
    'default',
    'tools'
]);
function* evaluatedTexts(flow) {
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
        for (const [member, value] of Object.entries(step.step)) {
            if (NOT_EVALUATED.has(member))
                continue;
            const pointer = (0,position/* pointerBelow */.Hg)(step.pointer, member);
            if (member === 'inputs' && (0,objects/* isObject */.G)(value)) {
                for (const [name, input] of Object.entries(value))
                    if (name !== 'schema')
                        for (const leaf of (0,leaves/* leavesOf */.w)(input, (0,position/* pointerBelow */.Hg)(pointer, name)))
                            yield { leaf, step };
            }
            else
                for (const leaf of (0,leaves/* leavesOf */.w)(value, pointer))
                    yield { leaf, step };
        }
    }
    const outputs = ['properties', 'definition', 'outputs'];
    for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(flow.definition, ...outputs), (0,position/* pointerTo */.xH)(...outputs)))
        yield { leaf, step: undefined };
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-expressions.js











const subjectOf = (flow, step) => step === undefined ? `The outputs of the flow ${(0,display/* quoted */.TL)(flow.displayName)}` : (0,places/* stepCalled */.mT)(flow, step);
const placeOf = (flow, { step, leaf }) => step === undefined ? (0,places/* flowPlace */.mm)(flow, leaf.pointer()) : (0,places/* stepPlace */.qN)(flow, step, leaf.pointer());
const FAULTS = {
    empty: 'it is empty',
    'too-long': `it has more than ${LONGEST_EXPRESSION} characters`,
    'unclosed-text': 'a text in it lacks the closing quote',
    'unclosed-bracket': 'a bracket in it is not closed',
    'unclosed-expression': 'the closing } is missing',
    'unopened-bracket': 'it closes a bracket that it does not open',
    'not-a-call': 'it has a name that is not the call of a function, or a text that is not in single quotes',
    unexpected: 'it has a character where none is expected, or ends too early'
};
const brokenExpression = {
    id: 'broken-expression',
    severity: 'error',
    about: 'Every expression of a flow is complete, with matching brackets and quotes.',
    consequence: places/* NOT_SAVED_AS_DOCUMENTED */.Wk,
    remedy: 'Correct the expression in the source environment, save the flow, and export the package again. If a text begins with @ but is not an expression, write @@ instead.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const text of evaluatedTexts(flow)) {
                const fault = readTemplate(text.leaf.text, ignore);
                if (fault !== undefined)
                    yield {
                        message: `${subjectOf(flow, text.step)} has an expression that cannot be read: at character ${fault.at + 1}, ${FAULTS[fault.kind]}.`,
                        place: placeOf(flow, text)
                    };
            }
    }
};
const ignore = () => { };
const MOST_SEEN = 1_000;
function* problemsOfCalls(flow, mentioned, problemOf) {
    const reported = new Set();
    const seen = new Set();
    let current;
    for (const text of evaluatedTexts(flow)) {
        if (text.step !== current) {
            current = text.step;
            reported.clear();
            seen.clear();
        }
        if (!mentioned.test(text.leaf.text))
            continue;
        const found = [];
        readTemplate(text.leaf.text, call => {
            if (call.literal === undefined || reported.size > run_rules/* MOST_OF_A_RULE */.rd)
                return;
            const sign = `${call.name}(${call.literal}`;
            if (seen.has(sign))
                return;
            if (seen.size < MOST_SEEN)
                seen.add(sign);
            const problem = problemOf(call, text.step);
            if (problem === undefined || reported.has(problem))
                return;
            reported.add(problem);
            found.push(problem);
        });
        for (const problem of found)
            yield { message: `${subjectOf(flow, text.step)} ${problem}.`, place: placeOf(flow, text) };
    }
}
const shown = (literal) => (0,display/* quoted */.TL)((0,secret_shapes/* withoutSecrets */.cT)(literal, 120));
const OF_ACTIONS = new Map([
    'actionBody',
    'actionOutputs',
    'actions',
    'body',
    'formDataMultiValues',
    'formDataValue',
    'items',
    'iterationIndexes',
    'multipartBody',
    'outputs',
    'result'
].map(name => [name.toLowerCase(), name]));
const ANY_OF_ACTIONS = new RegExp([...OF_ACTIONS.keys()].join('|'), 'i');
const unknownAction = {
    id: 'unknown-action-in-expression',
    severity: 'error',
    about: 'Expressions name only actions that the flow has. The items of a loop are used only inside it. Case does not count.',
    consequence: places/* NOT_SAVED_AS_DOCUMENTED */.Wk,
    remedy: 'Correct the name in the expression, or insert the value again from the dynamic content of the source environment; save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const names = new Set();
            for (const { kind, name } of (0,flow_steps/* stepsOf */.B_)(flow.definition))
                if (kind === 'action')
                    names.add(name.toLowerCase());
            const isInside = insides();
            yield* problemsOfCalls(flow, ANY_OF_ACTIONS, ({ name, literal = '' }, step) => {
                const called = OF_ACTIONS.get(name);
                if (called === undefined)
                    return undefined;
                if (!names.has(literal.toLowerCase()))
                    return `uses ${called}(…) of the action ${shown(literal)}, which the flow does not have`;
                if (name === 'items' && !isInside(step, literal))
                    return `uses the items of ${shown(literal)}, but is not inside that loop`;
                return undefined;
            });
        }
    }
};
function insides() {
    let last;
    let names = new Set();
    return (step, name) => {
        if (step !== last) {
            last = step;
            const around = [];
            for (let outer = step?.within; outer !== undefined; outer = outer.within)
                around.push(outer.name.toLowerCase());
            names = new Set(around);
        }
        return names.has(name.toLowerCase());
    };
}
const CHANGES = new Set([
    'setvariable',
    'incrementvariable',
    'decrementvariable',
    'appendtoarrayvariable',
    'appendtostringvariable'
]);
const unknownVariable = {
    id: 'unknown-variable',
    severity: 'error',
    about: 'A flow initializes every variable that it uses or changes. Case does not count.',
    consequence: places/* NOT_SAVED_AS_REPORTED */.VD,
    remedy: 'Add "Initialize variable" to the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const known = variablesOf(flow);
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const name = CHANGES.has((0,flow_steps/* typeOf */.QP)(step)) ? (0,json_text/* textAt */.$6)(step.step, 'inputs', 'name') : undefined;
                if (name !== undefined && !known.has(name.toLowerCase()))
                    yield {
                        message: `${(0,places/* stepCalled */.mT)(flow, step)} changes the variable ${(0,display/* quoted */.TL)(name)}, which the flow does not initialize.`,
                        place: (0,places/* stepPlace */.qN)(flow, step, (0,position/* pointerBelow */.Hg)(step.pointer, 'inputs', 'name'))
                    };
            }
            yield* problemsOfCalls(flow, /variables/i, ({ name, literal = '' }) => name === 'variables' && !known.has(literal.toLowerCase())
                ? `uses the variable ${shown(literal)}, which the flow does not initialize`
                : undefined);
        }
    }
};
function variablesOf(flow) {
    const names = new Set();
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
        const variables = (0,flow_steps/* typeOf */.QP)(step) === 'initializevariable' ? (0,json_text/* valueAt */.fK)(step.step, 'inputs', 'variables') : undefined;
        for (const variable of Array.isArray(variables) ? variables : []) {
            const name = (0,json_text/* textAt */.$6)(variable, 'name');
            if (name !== undefined)
                names.add(name.toLowerCase());
        }
    }
    return names;
}
const OF_CONNECTIONS = new Set(['$connections', '$authentication']);
const unknownParameter = {
    id: 'unknown-flow-parameter',
    severity: 'error',
    about: "Expressions use only parameters that the flow's definition declares.",
    consequence: 'The service does not save a flow whose expressions name actions or variables that do not exist. That this also holds for parameters is not proven.',
    remedy: 'Correct the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition', 'parameters');
            const known = new Set(Object.keys((0,objects/* isObject */.G)(declared) ? declared : {}).map(name => name.toLowerCase()));
            yield* problemsOfCalls(flow, /parameters/i, ({ name, literal = '' }) => {
                const parameter = literal.toLowerCase();
                return name === 'parameters' && !known.has(parameter) && !OF_CONNECTIONS.has(parameter)
                    ? `uses the parameter ${shown(literal)}, which the definition does not declare`
                    : undefined;
            });
        }
    }
};
const FLOW_EXPRESSION_RULES = [
    brokenExpression,
    unknownAction,
    unknownVariable,
    unknownParameter
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-placeholders.js



const LONGEST_TEXT = 1_000_000;
const TAGS = '(?:BR|HR|P|LI|TD|TR|TH|IMG|TABLE|DIV|SPAN|HTML|BODY|HEAD|FONT|CENTER|B|I|U|UL|OL)';
const PLACEHOLDER = new RegExp([
    `<(?!${TAGS}>)[A-Z][A-Z0-9_-]{1,40}>`,
    String.raw `<(?:your|insert|enter|replace)[-_][\w-]{1,40}>`,
    String.raw `\bREPLACE[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw `\bYOUR[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw `\{\{[A-Za-z][\w.-]{0,40}\}\}`,
    String.raw `\bCHANGE[-_]?ME\b`,
    String.raw `\b(?:put|insert|enter)[-_]your[-_][\w-]{1,40}`,
    String.raw `\byour[-_][a-z0-9_-]{1,40}[-_]here\b`
].join('|'));
const placeholder = {
    id: 'placeholder-in-flow',
    severity: 'warning',
    about: 'The steps of a flow contain no placeholders, such as YOUR_LIST, REPLACE-WITH-… or a name in angle brackets or double braces.',
    consequence: 'The placeholder is imported as it is. Saving the flow may fail where the service looks the value up; otherwise the step fails when the flow runs.',
    remedy: 'Replace it with the real value in the source environment, save the flow, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const { leaf, step } of evaluatedTexts(flow)) {
                if (step === undefined || leaf.text.length > LONGEST_TEXT)
                    continue;
                const found = placeholderIn(leaf.text);
                if (found !== undefined)
                    yield {
                        message: `${(0,places/* stepCalled */.mT)(flow, step)} contains the placeholder ${(0,display/* quoted */.TL)(found)}.`,
                        place: (0,places/* stepPlace */.qN)(flow, step, leaf.pointer())
                    };
            }
    }
};
function placeholderIn(text) {
    const found = PLACEHOLDER.exec(text)?.[0];
    return found?.startsWith('<') === true && text.includes(`</${found.slice(1)}`) ? undefined : found;
}
const FLOW_PLACEHOLDER_RULES = [placeholder];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-references.js







const unknownKeyInFlow = {
    id: 'unknown-key-in-flow',
    severity: 'error',
    about: "A flow's maps point to resources in the manifest.",
    consequence: "The flow's reference cannot be bound to a connection.",
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const flow of flows) {
            const { connectors, connections } = flow;
            const unknown = (0,places/* unknownAmong */.TC)([...Object.values(connectors), ...Object.values(connections)], known);
            if (unknown.length === 0)
                continue;
            const isUnknown = ([, key]) => !known.has(key.toLowerCase());
            const connector = Object.entries(connectors).find(isUnknown)?.[0];
            const connection = Object.entries(connections).find(isUnknown)?.[0];
            yield {
                message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connectors or connections that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
            };
        }
    }
};
const flowPrerequisites = {
    id: 'flow-prerequisites',
    severity: 'warning',
    about: 'In the manifest, a flow depends on exactly the resources that its maps point to.',
    consequence: places/* EDITED_IS_REFUSED */.Y,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const { key, connectors, connections, missingMaps } of flows) {
            const resource = resources[key];
            if (resource === undefined || missingMaps !== undefined)
                continue;
            const isKnown = (other) => known.has(other.toLowerCase());
            const has = (resource.dependsOn ?? []).filter(other => isKnown(other) && other.toLowerCase() !== key.toLowerCase());
            const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown);
            const names = (keys) => (0,display/* listed */.KE)(keys.map(other => {
                const needed = known.get(other.toLowerCase());
                return needed === undefined ? (0,display/* quoted */.TL)(other) : (0,places/* called */.Ab)(needed, other);
            }), 5);
            const missing = (0,places/* lackedBy */.qs)(needs, has);
            const surplus = (0,places/* lackedBy */.qs)(has, needs);
            const place = (0,places/* resourcePlace */.QF)(key, resource, 'dependsOn');
            const flow = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
            if (missing.length > 0)
                yield {
                    message: `The manifest does not list all dependencies of the flow ${flow}. These are missing: ${names(missing)}.`,
                    place
                };
            if (surplus.length > 0)
                yield {
                    message: `The manifest lists dependencies of the flow ${flow} that its maps do not contain: ${names(surplus)}.`,
                    place
                };
        }
    }
};
const REFERENCES = '/properties/connectionReferences';
function mapPlace(flow, map, reference) {
    const file = flow.names[map];
    const place = (0,places/* flowPlace */.mm)(flow, reference === undefined ? '' : (0,position/* pointerTo */.xH)(reference));
    return file === undefined ? (0,places/* flowPlace */.mm)(flow, '') : { ...place, file };
}
function declaredBy(flow) {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,objects/* isObject */.G)(declared) ? declared : {};
}
const flowReferences = {
    id: 'flow-references',
    severity: 'warning',
    about: "A flow's two maps and its definition name the same connection references.",
    consequence: 'A reference that is not in all three cannot be bound to a connection.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (flow.missingMaps !== undefined)
                continue;
            const lists = [
                { what: 'the definition', names: Object.keys(declaredBy(flow)), place: (0,places/* flowPlace */.mm)(flow, REFERENCES) },
                { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
                { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
            ];
            const all = lists.flatMap(({ names }) => names);
            const short = lists.flatMap(list => {
                const missing = (0,places/* lackedBy */.qs)(all, list.names);
                return missing.length === 0 ? [] : [{ ...list, missing }];
            });
            const [first] = short;
            if (first === undefined)
                continue;
            const lacks = short.map(({ what, missing }) => `${what} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL), 5)}`);
            yield {
                message: `The files of the flow ${(0,display/* quoted */.TL)(flow.displayName)} name different connection references: ${lacks.join('; ')}.`,
                place: first.place
            };
        }
    }
};
const flowConnection = {
    id: 'flow-connection-connector',
    severity: 'error',
    about: 'For each reference, a flow uses a connection of the same connector.',
    consequence: 'The reference would be bound to a connection of another connector and would not work.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const flow of flows)
            for (const [reference, key] of Object.entries(flow.connections)) {
                const connector = flow.connectors[reference];
                const connection = known.get(key.toLowerCase());
                const needed = connection?.dependsOn ?? [];
                if (connection === undefined || connector === undefined || needed.length !== 1)
                    continue;
                if (!known.has(connector.toLowerCase()) || (0,places/* lackedBy */.qs)([connector], needed).length === 0)
                    continue;
                yield {
                    message: `For the reference ${(0,display/* quoted */.TL)(reference)}, the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the ${(0,places/* called */.Ab)(connection, key)}, which belongs to another connector.`,
                    place: mapPlace(flow, 'connections', reference)
                };
            }
    }
};
const referenceConnector = {
    id: 'flow-reference-connector',
    severity: 'warning',
    about: 'Each reference has the same connector in the definition and in the manifest.',
    consequence: 'Actions for one connector would be bound to a connection of another.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const flow of flows)
            for (const [reference, declared] of Object.entries(declaredBy(flow))) {
                const id = (0,json_text/* textAt */.$6)(declared, 'id');
                const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name;
                if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} declares the reference ${(0,display/* quoted */.TL)(reference)} with the connector ${(0,display/* quoted */.TL)(id.slice(id.lastIndexOf('/') + 1))}, but its apisMap.json points to ${(0,display/* quoted */.TL)(name)}.`,
                    place: (0,places/* flowPlace */.mm)(flow, (0,position/* pointerTo */.xH)('properties', 'connectionReferences', reference, 'id'))
                };
            }
    }
};
const unknownReference = {
    id: 'unknown-connection-reference',
    severity: 'error',
    about: 'Triggers and actions use only connection references that their flow declares.',
    consequence: 'The service refuses the flow, because "host.connectionReferenceName" is missing (reported by a third party).',
    remedy: 'Open the flow in its environment, choose a connection for the step, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()));
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const used = (0,flow_steps/* referenceOf */.Bz)(step);
                if (used === undefined || declared.has(used.name.toLowerCase()))
                    continue;
                yield {
                    message: `${(0,places/* stepCalled */.mT)(flow, step)} uses the connection reference ${(0,display/* quoted */.TL)(used.name)}, which the flow does not declare.`,
                    place: (0,places/* stepPlace */.qN)(flow, step, used.pointer)
                };
            }
        }
    }
};
const unknownRunAfter = {
    id: 'unknown-run-after',
    severity: 'error',
    about: 'Actions run only after actions on the same level.',
    consequence: 'The service refuses a definition whose runAfter names a missing action. The flow is not imported, or cannot be turned on.',
    remedy: 'Open the flow in its environment, correct the order of its actions, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const lists = new Map();
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const { runAfter } = step.step;
                if (step.kind !== 'action' || !(0,objects/* isObject */.G)(runAfter))
                    continue;
                const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()));
                lists.set(step.among, names);
                for (const name of Object.keys(runAfter))
                    if (!names.has(name.toLowerCase()))
                        yield {
                            message: `${(0,places/* stepCalled */.mT)(flow, step)} runs after ${(0,display/* quoted */.TL)(name)}, which is not on the same level.`,
                            place: (0,places/* stepPlace */.qN)(flow, step, (0,position/* pointerBelow */.Hg)(step.pointer, 'runAfter', name))
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

;// CONCATENATED MODULE: ./lib/package/rules/structure/graph.js





const missingPrerequisite = {
    id: 'missing-prerequisite',
    severity: 'error',
    about: 'Every resource depends only on resources that the manifest lists.',
    consequence: 'A resource that it depends on cannot be imported.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
        for (const [key, resource] of Object.entries(resources)) {
            const dangling = (0,places/* unknownAmong */.TC)(resource.dependsOn ?? [], known);
            if (dangling.length > 0)
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources that the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'dependsOn')
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
    about: 'No resource depends on itself, directly or through others.',
    consequence: 'There is no order in which the resources could be imported.',
    remedy: places/* EXPORT_AGAIN */._M,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (dependsOnItself(key, resource))
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on itself.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'dependsOn')
                };
        const cycle = firstCycle(withoutSelfEdges(resources)) ?? [];
        const [first] = cycle;
        const resource = first === undefined ? undefined : resources[first];
        if (first === undefined || resource === undefined)
            return;
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? resource, key)));
        yield {
            message: `Resources depend on each other in a cycle: ${(0,display/* listed */.KE)(names, 6)}.`,
            place: (0,places/* resourcePlace */.QF)(first, resource, 'dependsOn')
        };
    }
};
const unreachableResource = {
    id: 'unreachable-resource',
    severity: 'warning',
    about: 'The root depends on every resource, directly or through others.',
    consequence: `If the resource is imported at all, nothing uses it. ${places/* EDITED_IS_REFUSED */.Y}`,
    remedy: places/* EXPORT_AGAIN */._M,
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
                yield {
                    message: `The root does not depend on the ${(0,places/* called */.Ab)(resource, key)}.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource)
                };
    }
};
const connectionConnector = {
    id: 'connection-connector',
    severity: 'warning',
    about: 'A connection depends on exactly one resource: its connector.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { resources } }) {
        const known = (0,places/* byKey */.dX)(resources);
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
                message: `The ${(0,places/* called */.Ab)(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources instead of one connector`}.`,
                place: (0,places/* resourcePlace */.QF)(key, resource, 'dependsOn')
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
        return (0,objects/* isObject */.G)(sums) ? Object.keys(sums) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

;// CONCATENATED MODULE: ./lib/package/rules/structure/hand-edited.js




const REPACKED = 'Some published packages are like this and reportedly import. The service supports only unchanged exports and refuses packages with edited resources.';
const AS_EXPORTED = 'Use the .zip as it was exported. Do not unpack and repack it.';
const manifestNotLast = {
    id: 'manifest-not-last',
    severity: 'warning',
    about: 'The manifest is the last entry of the zip, as in every export.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { names } }) {
        const at = names.indexOf(places/* MANIFEST */.e0);
        if (at < 0 || at === names.length - 1)
            return;
        yield {
            message: `The manifest is entry ${at + 1} of ${names.length} in the zip instead of the last one, so the package was repacked.`,
            place: { file: places/* MANIFEST */.e0, pointer: '' }
        };
    }
};
const backslashes = {
    id: 'backslash-separators',
    severity: 'warning',
    about: 'Paths in the zip use forward slashes.',
    consequence: REPACKED,
    remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
    *look({ archive: { container } }) {
        const written = container?.backslashes ?? [];
        const [first] = written;
        if (first === undefined)
            return;
        yield {
            message: `${written.length === 1 ? '1 path in the zip uses' : `${written.length} paths in the zip use`} backslashes, for example ${(0,display/* quoted */.TL)(first)}, so the package was repacked on Windows.`,
            place: { file: places/* MANIFEST */.e0, pointer: '' }
        };
    }
};
const folderEntries = {
    id: 'folder-entries',
    severity: 'warning',
    about: 'The zip contains no entries for folders.',
    consequence: REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { container } }) {
        const folders = container?.folders ?? [];
        if (folders.length === 0)
            return;
        yield {
            message: `The zip contains entries for folders, so the package was repacked: ${(0,display/* listed */.KE)(folders.map(display/* quoted */.TL), 2)}.`,
            place: { file: places/* MANIFEST */.e0, pointer: '' }
        };
    }
};
const wrapperFolder = {
    id: 'wrapper-folder',
    severity: 'warning',
    about: 'The manifest is at the top level of the zip.',
    consequence: 'The service looks for manifest.json at the top level and otherwise refuses the package with MissingPackageManifest.',
    remedy: 'Pack the content of the folder, not the folder itself, or use the .zip as it was exported.',
    *look({ archive: { wrapper } }) {
        if (wrapper === undefined)
            return;
        yield {
            message: `Everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}, because the folder was packed instead of its content.`,
            place: { file: places/* MANIFEST */.e0, pointer: '' }
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
    for (const name of [`${places/* FLOWS */.As}${places/* MANIFEST */.e0}`, pkg.app?.fileName, places/* MANIFEST */.e0])
        if (name !== undefined && archive.has(name))
            yield [name, archive.read(name)];
}
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
function reformattedBy(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'begins with a byte order mark';
    const end = bytes.indexOf(LINE_FEED);
    if (bytes.includes(RETURN))
        return 'has Windows line endings';
    if (end < 0)
        return undefined;
    return end === bytes.length - 1 ? 'ends with a line break' : 'has several lines';
}
const reformattedJson = {
    id: 'reformatted-json',
    severity: 'warning',
    about: 'JSON files of the package are a single line without a byte order mark, as in every export.',
    consequence: REPACKED,
    remedy: 'Use the .zip as it was exported. An unpacked package in a repository is for reading, not for repacking.',
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
                message: `JSON files were reformatted after the export: ${(0,display/* listed */.KE)(found, 3)}.`,
                place: { file: first, pointer: '' }
            };
    }
};
const SAID = {
    unlisted: 'does not list',
    missing: 'lists missing files:',
    unreadable: 'cannot be read'
};
const staleChecksum = {
    id: 'stale-checksum',
    severity: 'warning',
    about: "The document's checksum.json, if there is one, lists exactly the files of the document.",
    consequence: 'The document was changed outside Power Apps Studio. Studio or the import may refuse it.',
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
    const [apps, home] = [places/* APPS */.h.toLowerCase(), places/* FLOWS */.As.toLowerCase()];
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
    places/* MANIFEST */.e0,
    `${places/* FLOWS */.As}${places/* MANIFEST */.e0}`,
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
const LEFT_BEHIND = 'The service follows the manifests, so it ignores them. No import is known to have failed because of them.';
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.';
const staleAppFiles = {
    id: 'stale-app-files',
    severity: 'warning',
    about: "The app's folder contains only files that the app's JSON refers to.",
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        const stale = filesThatAre('stale', subject);
        const [first] = stale;
        if (first === undefined)
            return;
        const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length;
        const among = documents === 0 ? '' : `, including ${documents === 1 ? '1 document' : `${documents} documents`}`;
        yield {
            message: `The app's folder contains ${files(stale.length)} of earlier exports${among}: ${(0,display/* listed */.KE)(stale.map(name => (0,display/* quoted */.TL)(lastPart(name))), 3)}.`,
            place: { file: first }
        };
    }
};
function* strayFolders(names, below, what) {
    for (const [folder, inside] of byFolder(names, below))
        yield {
            message: `The folder ${(0,display/* quoted */.TL)(folder)} (${files(inside.length)}) does not belong to ${what} of the manifest.`,
            place: { file: inside[0] ?? folder }
        };
}
const strayAppFolder = {
    id: 'stray-app-folder',
    severity: 'warning',
    about: 'Each app folder belongs to the app that the manifest lists.',
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-app', subject), places/* APPS */.h, 'the app');
    }
};
const strayFlowFolder = {
    id: 'stray-flow-folder',
    severity: 'warning',
    about: 'Each flow folder belongs to a flow that the manifest lists.',
    consequence: 'The flow in it is not imported, because the service follows the manifests. No import is known to have failed because of it.',
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-flow', subject), places/* FLOWS */.As, 'a flow');
    }
};
const unknownFiles = {
    id: 'unknown-files',
    severity: 'warning',
    about: 'The package contains only files that exports have.',
    consequence: 'They are uploaded with the package, and the import does not use them.',
    remedy: 'Delete them, or export the package again.',
    *look(subject) {
        const unknown = filesThatAre('unknown', subject);
        const [first] = unknown;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(unknown.length)} that exports do not have: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const macosFiles = {
    id: 'macos-files',
    severity: 'warning',
    about: 'The package contains no files added by the macOS Finder.',
    consequence: 'They are uploaded with the package. It is unknown whether they affect the import.',
    remedy: 'Export the package again and do not repack it.',
    *look({ archive }) {
        const extras = archive.container?.extras ?? [];
        const [first] = extras;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(extras.length)} added by macOS: ${(0,display/* listed */.KE)(extras.map(display/* quoted */.TL), 3)}.`,
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

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/package/rules/structure/manifest.js






const manifestSchema = {
    id: 'manifest-schema',
    severity: 'warning',
    about: 'The manifest has schema 1.0, the only one known.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: 'Export the package again. If the service exported it like this, look for a newer version of this action.',
    *look({ pkg: { manifest } }) {
        const { schema } = manifest.file;
        if (schema === '1.0')
            return;
        const written = Object.hasOwn(manifest.file, 'schema');
        yield {
            message: written
                ? `The manifest has the schema ${(0,display/* quoted */.TL)((0,as_text/* asText */.e)(schema))} instead of "1.0".`
                : 'The manifest has no schema.',
            place: { file: places/* MANIFEST */.e0, pointer: written ? '/schema' : '' }
        };
    }
};
const TOP = ['schema', 'details', 'resources'];
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment'];
const manifestFields = {
    id: 'manifest-fields',
    severity: 'warning',
    about: 'The manifest has exactly the fields that exports have.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: 'It was written or edited by hand. Export the package again.',
    *look({ pkg: { manifest } }) {
        const { file } = manifest;
        for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
            yield {
                message: `The manifest has the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: places/* MANIFEST */.e0, pointer: (0,position/* pointerTo */.xH)(field) }
            };
        const { details } = file;
        if (!(0,objects/* isObject */.G)(details)) {
            yield { message: 'The manifest has no details.', place: { file: places/* MANIFEST */.e0, pointer: '' } };
            return;
        }
        const missing = DETAILS.filter(name => typeof details[name] !== 'string');
        if (missing.length > 0)
            yield {
                message: `The details of the manifest lack these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
                place: { file: places/* MANIFEST */.e0, pointer: '/details' }
            };
        for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
            yield {
                message: `The details of the manifest have the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: places/* MANIFEST */.e0, pointer: (0,position/* pointerTo */.xH)('details', field) }
            };
    }
};
const severalApps = {
    id: 'several-apps',
    severity: 'warning',
    about: 'The package contains at most one app.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: 'Exports contain one app. Only the first one is checked.',
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        const [, second] = apps;
        if (second === undefined)
            return;
        yield {
            message: `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`,
            place: (0,places/* resourcePlace */.QF)(second[0], second[1])
        };
    }
};
const severalRoots = {
    id: 'several-roots',
    severity: 'warning',
    about: 'Exactly one resource is the root of the package: the app or, without an app, the flow.',
    consequence: places/* NEVER_SEEN */.hk,
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { resources, rootKey } }) {
        for (const [key, resource] of Object.entries(resources))
            if (key !== rootKey && resource.hierarchy === 'Root')
                yield {
                    message: `The ${(0,places/* called */.Ab)(resource, key)} is marked as a root in addition to the ${(0,places/* called */.Ab)(resources[rootKey] ?? resource, rootKey)}.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'hierarchy')
                };
    }
};
const rootNotFirst = {
    id: 'root-not-first',
    severity: 'warning',
    about: 'The root resource is the first one in the manifest.',
    consequence: 'No import is known to have failed because of the order alone, but whatever changed it may have changed more.',
    remedy: 'A tool rewrote the manifest. If the import fails, export the package again.',
    *look({ pkg: { resources, rootKey } }) {
        const [first] = Object.keys(resources);
        const root = resources[rootKey];
        if (root === undefined || first === undefined || first === rootKey)
            return;
        yield {
            message: `The ${(0,places/* called */.Ab)(root, rootKey)} is the root but not the first resource in the manifest.`,
            place: (0,places/* resourcePlace */.QF)(rootKey, root)
        };
    }
};
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const resourceKey = {
    id: 'resource-key',
    severity: 'warning',
    about: 'Resource keys are lower-case GUIDs, as the service creates them.',
    consequence: places/* EDITED_IS_REFUSED */.Y,
    remedy: places/* EXPORT_AGAIN */._M,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!KEY.test(key))
                yield {
                    message: `The key ${(0,display/* quoted */.TL)(key)} of the ${(0,places/* called */.Ab)(resource, key)} is not a lower-case GUID.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource)
                };
    }
};
const unknownResourceType = {
    id: 'unknown-resource-type',
    severity: 'note',
    about: 'This action knows the type of every resource.',
    consequence: 'The import treats it as the service suggests and reports its outcome, but nothing about it is checked.',
    remedy: 'Look at the result of the import for this resource. If necessary, choose its import under "resources".',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) === 'unknown')
                yield {
                    message: `The resource ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} has the type ${(0,display/* quoted */.TL)(resource.type)}, which this action does not know.`,
                    place: (0,places/* resourcePlace */.QF)(key, resource, 'type')
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
            message: `In the manifest, the ${(0,places/* called */.Ab)(resource, key)} lacks these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
            place: (0,places/* resourcePlace */.QF)(key, resource)
        };
    const surplus = surplusIn(resource);
    const [first] = surplus;
    if (first !== undefined)
        yield {
            message: `In the manifest, the ${(0,places/* called */.Ab)(resource, key)} has fields that no export has: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
            place: (0,places/* resourcePlace */.QF)(key, resource, first)
        };
}
const resourceFields = {
    id: 'resource-fields',
    severity: 'warning',
    about: 'Resources have exactly the fields that exports give to their kind.',
    consequence: places/* EDITED_IS_REFUSED */.Y,
    remedy: places/* EXPORT_AGAIN */._M,
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

// EXTERNAL MODULE: ./lib/package/rules/structure/names.js
var names = __webpack_require__(40018);
;// CONCATENATED MODULE: ./lib/package/rules/structure-rules.js














const PACKAGE_RULES = [
    ...MANIFEST_RULES,
    ...CREATION_TYPE_RULES,
    ...GRAPH_RULES,
    ...APP_RULES,
    ...FLOW_FILE_RULES,
    ...FLOW_REFERENCE_RULES,
    ...FLOW_CONNECTION_RULES,
    ...FLOW_ACTION_RULES,
    ...FLOW_EXPRESSION_RULES,
    ...FLOW_PLACEHOLDER_RULES,
    ...names/* NAME_RULES */.E
];
const STRUCTURE_RULES = [
    ...PACKAGE_RULES,
    ...APP_FILE_RULES,
    ...LEFTOVER_RULES,
    ...HAND_EDITED_RULES
];


/***/ }),

/***/ 55158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20717);



const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'triggers'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'actions'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'actions'));
    yield* triggers;
    const open = [actions];
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
        const next = steps.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        for (const inner of innerOf(next.value).toReversed())
            open.push(inner);
    }
}
function* stepsIn(kind, among, pointer, within) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(step))
            yield { kind, name, step, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, name), among, within };
}
const HOLDERS = ['actions', 'else', 'cases', 'default', 'tools'];
function innerOf(outer) {
    const { step, pointer } = outer;
    if (!HOLDERS.some(member => Object.hasOwn(step, member)))
        return [];
    const { cases, tools } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(tools) ? Object.keys(tools).map(name => ['tools', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, ...path);
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among) ? [stepsIn('action', among, (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, ...path), outer)] : [];
    });
}
const typeOf = ({ step }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step, 'type')?.toLowerCase() ?? '';
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, 'inputs', 'host', ...path) };
    }
    return undefined;
}


/***/ }),

/***/ 40018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NAME_RULES)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86518);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78494);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16526);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92760);





const nameOf = (resource) => resource.details?.displayName ?? undefined;
function* made(resources, look) {
    for (const [key, resource] of resources) {
        const name = nameOf(resource);
        if (name === undefined || name === '' || !['app', 'flow'].includes((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource)))
            continue;
        const message = look(name, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(resource, key));
        if (message !== undefined)
            yield {
                message,
                place: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePlace */ .QF)(key, resource, 'details', 'displayName'),
                remedy: renaming(key, resource)
            };
    }
}
const SET_A_NAME = 'Give it a name under "resources", or rename it in its source environment and export the package again.';
function renaming(key, resource) {
    const kind = _mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .CHOICE_KINDS */ .IO.find(known => known === (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource));
    const name = nameOf(resource) ?? '';
    const isWritable = name !== '' && name.length <= 120 && (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name) === name;
    const entry = isWritable ? `${kind === undefined ? '' : `${kind}:`}${name}` : key;
    const line = `${JSON.stringify(entry)}: { name: ${JSON.stringify(suggested(name))} }`;
    return `Give it another name with this line in the input resources: ${line}. Or rename it in its source environment and export the package again.`;
}
function suggested(name) {
    const clean = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name
        .slice(0, 1_000)
        .replace(/[:*?"<>|]/g, '')
        .replace(/[.\\/]/g, '-'), LONG);
    return /[^-\s]/.test(clean) ? clean : 'New name';
}
const emptyName = {
    id: 'empty-name',
    severity: 'warning',
    about: 'Every resource has a display name.',
    consequence: 'No export without a name is known, so the target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) !== 'unknown' && (nameOf(resource) ?? '').trim() === '')
                yield {
                    message: `The ${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(resource, key)} has no display name.`,
                    place: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePlace */ .QF)(key, resource, ...(resource.details ? ['details'] : [])),
                    remedy: renaming(key, resource)
                };
    }
};
const LONG = 128;
const longName = {
    id: 'long-name',
    severity: 'warning',
    about: `Names of apps and flows have at most ${LONG} characters.`,
    consequence: 'The limit of the service is unknown. The longest exported name seen had 87 characters.',
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
    about: 'The name of the app contains none of the characters that the service refuses (. \\ / : * ? " < > |).',
    consequence: 'The import may accept the name, but later changes to the app, such as publishing, are refused with InvalidApplicationNameCharacters (reported by a third party).',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) === 'app');
        yield* made(apps, (name, what) => {
            const characters = [...new Set(name.match(REFUSED) ?? [])];
            return characters.length === 0 ? undefined : `The name of the ${what} contains ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(characters)}.`;
        });
    }
};
const controlCharacters = {
    id: 'control-characters-in-name',
    severity: 'warning',
    about: 'Names contain no control characters, no characters that change the direction of text, and no invisible ones.',
    consequence: 'The name looks different from what it is. The target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const name = nameOf(resource) ?? '';
            if (/[\t\n\r]/.test(name) || (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInvisible */ .wy)(name))
                yield {
                    message: `The name of the ${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(resource, key)} contains invisible characters: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(shownIn(name))}.`,
                    place: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .resourcePlace */ .QF)(key, resource, 'details', 'displayName'),
                    remedy: renaming(key, resource)
                };
        }
    }
};
const shownIn = (name) => (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .withInvisibleShown */ .ff)(name.slice(0, 1_000)).replace(/[\t\n\r]/g, character => `⟨U+000${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`);
const blanksAroundName = {
    id: 'blanks-around-name',
    severity: 'warning',
    about: 'Names of apps and flows do not start or end with spaces.',
    consequence: 'The target may drop the spaces, and looking up the app or flow by name may then fail.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => name !== name.trim() && name.trim() !== '' ? `The name of the ${what} starts or ends with spaces.` : undefined);
    }
};
const NAME_RULES = [
    emptyName,
    longName,
    appNameCharacters,
    controlCharacters,
    blanksAroundName
];


/***/ }),

/***/ 92760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   As: () => (/* binding */ FLOWS),
/* harmony export */   QF: () => (/* binding */ resourcePlace),
/* harmony export */   TC: () => (/* binding */ unknownAmong),
/* harmony export */   VD: () => (/* binding */ NOT_SAVED_AS_REPORTED),
/* harmony export */   Wk: () => (/* binding */ NOT_SAVED_AS_DOCUMENTED),
/* harmony export */   Y: () => (/* binding */ EDITED_IS_REFUSED),
/* harmony export */   _M: () => (/* binding */ EXPORT_AGAIN),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   h: () => (/* binding */ APPS),
/* harmony export */   hk: () => (/* binding */ NEVER_SEEN),
/* harmony export */   mT: () => (/* binding */ stepCalled),
/* harmony export */   mm: () => (/* binding */ flowPlace),
/* harmony export */   qN: () => (/* binding */ stepPlace),
/* harmony export */   qs: () => (/* binding */ lackedBy)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20717);



const MANIFEST = 'manifest.json';
const FLOWS = 'Microsoft.Flow/flows/';
const APPS = 'Microsoft.PowerApps/apps/';
const EDITED_IS_REFUSED = 'The service refuses packages with edited resources, with HTTP 400 or an InternalServerError without details (reported by a third party).';
const NEVER_SEEN = 'No export like this is known, so the service may refuse it.';
const NOT_SAVED_AS_DOCUMENTED = 'The service does not save a flow like this and answers InvalidTemplate (documented), so the import of the flow fails.';
const NOT_SAVED_AS_REPORTED = 'The service does not save a flow like this and answers InvalidTemplate (reported by third parties), so the import of the flow fails.';
const EXPORT_AGAIN = 'Export the package again. The service does not accept packages with edited resources.';
const NOUNS = {
    app: 'app',
    flow: 'flow',
    connector: 'connector',
    connection: 'connection',
    entity: 'entity',
    picklist: 'picklist',
    unknown: 'resource'
};
const called = (resource, key) => `${NOUNS[(0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource)]} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(resource, key))}`;
const resourcePlace = (key, resource, ...fields) => ({
    file: MANIFEST,
    pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerTo */ .xH)('resources', key, ...fields),
    name: called(resource, key)
});
const flowPlace = (flow, pointer) => ({
    file: flow.names.definition,
    pointer,
    name: `flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(flow.displayName)}`
});
const stepPlace = (flow, { kind, name }, pointer) => ({
    ...flowPlace(flow, pointer),
    name: `flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(flow.displayName)}, ${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`
});
const stepCalled = (flow, { kind, name }) => `The ${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} of the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(flow.displayName)}`;
const byKey = (resources) => new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]));
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function lackedBy(one, other) {
    const there = new Set([...other].map(text => text.toLowerCase()));
    return [...new Set(one)].filter(text => !there.has(text.toLowerCase()));
}


/***/ })

};
