export const id = 6194;
export const ids = [6194];
export const modules = {

/***/ 13925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37625);

function* disagreements(document) {
    const sources = document.sources();
    if (sources === undefined || sources.length === 0)
        return;
    const controls = new Map(walked(document.nodes).map(({ node }) => [signOf(node), node]));
    const written = new Set();
    for (const { node, path, file } of walked(sources)) {
        written.add(signOf(node));
        const control = controls.get(signOf(node));
        if (control === undefined)
            yield { file, path, only: 'sources' };
        else
            for (const property of differing(node, control))
                yield { file, path, property };
    }
    const shown = new Set([...controls].flatMap(([sign, { type }]) => (written.has(sign) ? [type] : [])));
    const hidden = new Set();
    for (const { node, path, file, parent } of walked(document.nodes)) {
        if (written.has(signOf(node)) || node.kind === 'app')
            continue;
        hidden.add(node);
        if (parent !== undefined && (parent.kind === 'app' || hidden.has(parent)))
            continue;
        if (node.kind !== 'control' || shown.has(node.type) || SHOWN.has(node.type.toLowerCase()))
            yield { file, path, only: 'controls' };
    }
}
const SHOWN = new Set([
    'button',
    'circle',
    'combobox',
    'gallery',
    'groupcontainer',
    'htmlviewer',
    'icon',
    'image',
    'label',
    'rectangle',
    'richtexteditor',
    'text',
    'toggleswitch'
]);
function walked(tops) {
    const found = [];
    const open = tops
        .map(node => ({ node, path: [node.name], file: node.file, parent: undefined }))
        .toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(next);
        const { node, path, file } = next;
        for (const child of node.children.toReversed())
            open.push({ node: child, path: path.length < MOST_OF_A_PATH ? [...path, child.name] : path, file, parent: node });
    }
    return found;
}
const MOST_OF_A_PATH = 30;
const signOf = ({ kind, name }) => (kind === 'app' ? kind : `${kind} ${name}`);
function* differing({ properties }, control) {
    for (const [property, formula] of properties) {
        if (property.endsWith(')') || (property === _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER */ .IO && (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(formula)))
            continue;
        if (!isSameFormula(control.properties.get(property) ?? '', formula))
            yield property;
    }
    for (const [property, formula] of control.properties)
        if (isBehaviour(property) && !properties.has(property) && !NO_BEHAVIOUR.has(formula.trim()))
            yield property;
}
const isBehaviour = (property) => /^On[A-Z]/.test(property);
const NO_BEHAVIOUR = new Set(['', 'false', 'true', 'Select(Parent)']);
const isSameFormula = (one, other) => one === other || bare(one) === bare(other);
const bare = (formula) => formula
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim();


/***/ }),

/***/ 33289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flowsWithHttp),
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);
/* harmony import */ var _rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);




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
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
function flowsWithHttp({ flows }) {
    return flows.flatMap(flow => {
        const steps = [...(0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(flow.definition)].filter(isHttp);
        return steps.length === 0 ? [] : [{ flow, steps }];
    });
}
function isHttp(step) {
    const type = (0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(step);
    return (type === 'http' ||
        type === 'httpwebhook' ||
        (step.kind === 'trigger' && type === 'request' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.step, 'kind')?.toLowerCase() === 'http'));
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 89105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ retiredConnector)
/* harmony export */ });
const RETIRED = {
    shared_excel: { name: 'Excel', successor: 'Excel Online (Business) or Excel Online (OneDrive)' },
    shared_commondataservice: {
        name: 'Microsoft Dataverse (legacy)',
        successor: 'Microsoft Dataverse (shared_commondataserviceforapps)'
    },
    shared_microsofttranslator: { name: 'Microsoft Translator', successor: 'Microsoft Translator V2' },
    shared_azureloganalytics: { name: 'Azure Log Analytics', successor: 'Azure Monitor Logs' },
    shared_dynamicscrmonline: { name: 'Dynamics 365' }
};
function retiredConnector(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(RETIRED, key) ? RETIRED[key] : undefined;
}


/***/ }),

/***/ 66194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ ALL_RULES),
  nd: () => (/* binding */ FIXED_RULES),
  g6: () => (/* binding */ RUN_RULES)
});

// EXTERNAL MODULE: ./lib/package/rules/check-failed.js
var check_failed = __webpack_require__(47628);
// EXTERNAL MODULE: ./lib/package/document/disagreements.js
var disagreements = __webpack_require__(13925);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __webpack_require__(63089);
// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
;// CONCATENATED MODULE: ./lib/package/rules/content/sources-differ.js



const sourcesDiffer = {
    id: 'sources-differ',
    severity: 'warning',
    about: "The source files (.pa.yaml) in the app's document match its control files, which Studio and the player use.",
    consequence: 'Power Apps Studio and the player use the control files. What is only in the source files has no effect, and what is only in the control files is easy to miss.',
    remedy: 'Make the change in Power Apps Studio and export the app again. Do not edit the files in a document.',
    *look({ pkg: { app }, document }) {
        if (app === undefined || document === undefined)
            return;
        let left = run_rules/* MOST_OF_A_RULE */.rd;
        for (const found of (0,disagreements/* disagreements */.o)(document)) {
            if (left === 0)
                return;
            left -= 1;
            const { file, path, property } = found;
            const name = (0,bounded_text/* boundedJoin */.E)(property === undefined ? path : [...path, property], ' › ');
            yield {
                message: `${name}: ${SAID[found.only ?? 'both']}.`,
                place: { file: app.documentName, inside: file, name }
            };
        }
    }
};
const SAID = {
    both: 'the source file differs from the control file, which the app runs from',
    sources: 'only the source file has it, so it is not part of the app',
    controls: 'the app has it, but no source file shows it'
};
const SOURCE_RULES = [sourcesDiffer];

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/base/guid.js
var guid = __webpack_require__(94044);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
;// CONCATENATED MODULE: ./lib/package/rules/content/dataverse-tables.js






function dataverseTables({ pkg, document }) {
    const used = [];
    const { app } = pkg;
    if (app !== undefined) {
        const properties = ['appDefinitionTemplate', 'properties', 'databaseReferences'];
        const databases = (0,json_text/* valueAt */.fK)(app.template, 'properties', 'databaseReferences');
        const tables = new Set();
        for (const database of Object.values((0,objects/* isObject */.G)(databases) ? databases : {})) {
            const sources = (0,json_text/* valueAt */.fK)(database, 'dataSources');
            for (const [shown, source] of Object.entries((0,objects/* isObject */.G)(sources) ? sources : {}))
                tables.add((0,json_text/* textAt */.$6)(source, 'logicalName') ?? shown);
        }
        const listed = tables.size > 0;
        for (const { name, type, table, connector } of document?.dataSources ?? [])
            if (/^NativeCDSDataSourceInfo$/i.test(type) || isDataverse(connector ?? ''))
                tables.add(table ?? name);
        const place = listed
            ? { file: app.fileName, pointer: (0,position/* pointerTo */.xH)(...properties) }
            : { file: app.documentName, name: 'data sources' };
        if (tables.size > 0)
            used.push({ user: 'The app', tables: [...tables], inFlow: false, place });
    }
    for (const { definition, displayName, names } of pkg.flows) {
        const references = (0,json_text/* valueAt */.fK)(definition, 'properties', 'connectionReferences');
        const usesIt = Object.entries((0,objects/* isObject */.G)(references) ? references : {}).some(([name, reference]) => isDataverse((0,json_text/* textAt */.$6)(reference, 'id')?.replace(/^.*\//s, '') ?? name));
        if (!usesIt)
            continue;
        const { tables, pointer } = tablesInFlow(definition);
        if (tables.size > 0)
            used.push({
                user: `The flow ${(0,display/* quoted */.TL)(displayName)}`,
                tables: [...tables],
                inFlow: true,
                place: { file: names.definition, pointer, name: `flow ${(0,display/* quoted */.TL)(displayName)}` }
            });
    }
    return used;
}
const isDataverse = (connector) => /^shared_commondataservice(?:forapps)?(?:_\d{1,3})?$/i.test(connector);
const IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([\w-]{1,128})'\)\)\}/i;
const FIELDS = /^(?:(?:.{0,60}\/)?entityName|(?:.{0,60}\/)?table|(?:.{0,60}\/)?subscriptionRequest\/entityname)$/i;
function tablesInFlow(definition) {
    const tables = new Set();
    let pointer = '';
    for (const part of ['triggers', 'actions']) {
        const path = ['properties', 'definition', part];
        for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, ...path), (0,position/* pointerTo */.xH)(...path))) {
            const { text, key } = leaf;
            const table = key === 'path' && text.includes('/tables/')
                ? IN_PATH.exec(text)?.[1]
                : FIELDS.test(key) && /^[\w-]{1,128}$/.test(text)
                    ? text
                    : undefined;
            if (table === undefined || (0,guid/* isGuid */.W)(table))
                continue;
            tables.add(table);
            if (pointer === '')
                pointer = leaf.pointer();
        }
    }
    return { tables, pointer };
}

;// CONCATENATED MODULE: ./lib/package/rules/content/cannot-carry.js






const resourcesOf = ({ pkg }, test) => Object.entries(pkg.resources).filter(([, resource]) => test(resource));
const placeOf = ([key, resource]) => ({
    file: 'manifest.json',
    pointer: (0,position/* pointerTo */.xH)('resources', key),
    name: (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))
});
const namesOf = (entries) => (0,display/* listed */.KE)(entries.map(([key, resource]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))), 10);
const customConnector = {
    id: 'custom-connector',
    severity: 'warning',
    about: 'Packages do not contain custom connectors. The target must have one with the same display name.',
    consequence: 'The import stops until the target has the custom connector.',
    remedy: 'Create it in the target first, from its own definition. It is found by its display name, or by the id given as target under "resources".',
    inPlan: false,
    look: subject => (0,aggregation/* limited */.TJ)(resourcesOf(subject, package_resource/* isCustomConnector */.v9).map(entry => ({
        message: `The package needs the custom connector ${namesOf([entry])} but does not contain it.`,
        place: placeOf(entry)
    })), 'custom connectors')
};
const neededConnections = {
    id: 'needed-connections',
    severity: 'note',
    about: 'Packages do not contain connections. The target must have one for each connector that needs one.',
    consequence: 'The import stops until each of them has a connection in the target.',
    remedy: 'Create the connections in the target once, and map them with the input "connections".',
    *look(subject) {
        const needed = resourcesOf(subject, resource => (0,package_resource/* kindOf */.I)(resource) === 'connection');
        const [first] = needed;
        if (first === undefined)
            return;
        const counts = new Map();
        for (const [, resource] of needed) {
            const name = connectorOf(resource, subject);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
        yield {
            message: `The package needs ${needed.length === 1 ? '1 connection' : `${needed.length} connections`} in the target: ${(0,display/* listed */.KE)(names, 20)}.`,
            place: placeOf(first)
        };
    }
};
function connectorOf(resource, { pkg: { resources } }) {
    const [key] = (0,package_resource/* prerequisites */.a4)(resource, resources);
    const connector = key === undefined ? undefined : resources[key];
    if (key === undefined || connector === undefined)
        return 'an unknown connector';
    return connector.name ? (0,display/* plainText */.wh)(connector.name, 120) : (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(connector, key));
}
const gateway = {
    id: 'on-premises-gateway',
    severity: 'warning',
    about: 'Packages do not contain gateways. Whatever uses a gateway needs one in the target.',
    consequence: 'Without a gateway in the target, the app cannot reach the data. No such package was available for testing.',
    remedy: 'Install a gateway that the target can use, and create the connection there through it.',
    look: ({ pkg: { app } }) => (0,aggregation/* limited */.TJ)(Object.entries(app?.connectionReferences ?? {}).flatMap(([id, reference]) => {
        if ((0,json_text/* valueAt */.fK)(reference, 'isOnPremiseConnection') !== true)
            return [];
        const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id];
        const name = (0,json_text/* valueAt */.fK)(reference, 'displayName');
        return [
            {
                message: `The app's connection ${(0,display/* quoted */.TL)(typeof name === 'string' ? name : id)} uses an on-premises gateway.`,
                place: { file: app?.fileName ?? '', pointer: (0,position/* pointerTo */.xH)(...path, 'isOnPremiseConnection') }
            }
        ];
    }), 'connections through gateways')
};
const TABLE_OF_FLOW = 'The service looks the table up while it saves the flow. Where the target does not have it, the import of the flow fails (reported for the legacy connector: DynamicOperationRequestClientFailure).';
const dataverse = {
    id: 'dataverse-tables',
    severity: 'warning',
    about: 'Packages do not contain Dataverse tables. The target must have those that the app and its flows use.',
    consequence: 'The app is imported but does not find the table. Microsoft does not support apps that depend on Dataverse in packages.',
    remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
    look: subject => (0,aggregation/* limited */.TJ)(dataverseTables(subject).map(({ user, tables, inFlow, place }) => ({
        message: `${user} uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${(0,display/* listed */.KE)(tables.map(display/* quoted */.TL), 10)}.`,
        place,
        ...(inFlow ? { consequence: TABLE_OF_FLOW } : {})
    })), 'flows that use Dataverse tables')
};
const RETIRED = /^microsoft\.commondatamodel\//i;
const ROLES = /\/(?:roles|securityroles|permissionsets)$/i;
const dataModel = {
    id: 'retired-data-model',
    severity: 'warning',
    about: 'The package contains no entities or picklists of the data model that preceded Dataverse.',
    consequence: 'It is unknown whether current environments still accept them.',
    remedy: 'Move tables in a solution. To import the package anyway, choose overwrite or merge under "resources".',
    *look(subject) {
        const old = resourcesOf(subject, ({ type }) => RETIRED.test(type) && !ROLES.test(type));
        const [first] = old;
        if (first !== undefined)
            yield { message: `The manifest lists ${namesOf(old)} from the retired data model.`, place: placeOf(first) };
    }
};
const roles = {
    id: 'security-roles',
    severity: 'warning',
    about: 'Packages do not contain custom roles or permission sets. The target must have them.',
    consequence: 'Users without the role in the target cannot access the data. No such package was available for testing.',
    remedy: 'Create the roles in the target, or bring them there in a solution, and assign them.',
    *look(subject) {
        const listing = resourcesOf(subject, ({ type }) => ROLES.test(type));
        const [first] = listing;
        if (first !== undefined)
            yield {
                message: `The manifest lists ${listing.length === 1 ? 'a role' : 'roles'} that packages do not contain: ${namesOf(listing)}.`,
                place: placeOf(first)
            };
    }
};
const CANNOT_CARRY_RULES = [
    customConnector,
    neededConnections,
    gateway,
    dataverse,
    dataModel,
    roles
];

;// CONCATENATED MODULE: ./lib/package/rules/content/client-version.js


const client_version_FIELDS = ['createdByClientVersion', 'minClientVersion'];
const isNegative = (value) => typeof value === 'number' && value < 0;
const CLIENT_VERSION_RULES = [
    {
        id: 'incomplete-client-version',
        severity: 'warning',
        about: "The version of Power Apps Studio in the app's JSON has four parts, none of which is negative.",
        consequence: 'The app is imported but cannot be published: "Authoring tool version is invalid" (reported by a third party, not confirmed).',
        remedy: 'Open the app in Power Apps Studio at the source, save and publish it, and export the package again.',
        look: ({ pkg: { app } }) => client_version_FIELDS.flatMap((field) => {
            const path = ['properties', field];
            const part = ['build', 'revision'].find(name => isNegative((0,json_text/* valueAt */.fK)(app?.template, ...path, name)));
            if (app === undefined || part === undefined)
                return [];
            return [
                {
                    message: `The ${part} of ${field} is negative, as if the version had been written with too few parts.`,
                    place: { file: app.fileName, pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path, part) }
                }
            ];
        })
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content/code-components.js


const versionOf = ({ version }) => (version === undefined ? '' : `, version ${(0,display/* quoted */.TL)(version)}`);
const CODE_COMPONENT_RULES = [
    {
        id: 'code-component',
        severity: 'warning',
        about: 'The app uses no code components (PCF) other than those of Microsoft. Packages do not contain code components.',
        consequence: 'Without the component in the target, the app does not open in Power Apps Studio (TemplateNotFoundException, reported by users).',
        remedy: 'Import the solution that contains the component into the target first, and have an administrator allow code components for canvas apps in that environment.',
        look: ({ pkg: { app }, document }) => (0,aggregation/* limited */.TJ)((document?.codeComponents ?? [])
            .filter(({ isMicrosofts }) => !isMicrosofts)
            .map(component => ({
            message: `The app uses the code component ${(0,display/* quoted */.TL)(component.name)}${versionOf(component)}, which the package does not contain.`,
            place: { file: app?.documentName ?? '', name: `code component ${(0,display/* quoted */.TL)(component.name)}` }
        })), 'code components')
    }
];

// EXTERNAL MODULE: ./lib/package/rules/content/differing-addresses.js
var differing_addresses = __webpack_require__(995);
// EXTERNAL MODULE: ./lib/package/rules/content/environment-rules.js
var environment_rules = __webpack_require__(1121);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-variables.js






const IN_APP = 'environmentVariableName';
function variablesOf({ pkg: { app, flows } }) {
    const variables = new Map();
    const add = (name, place) => {
        const key = name.toLowerCase();
        if (!variables.has(key) && variables.size < aggregation/* MOST_THINGS */.qr)
            variables.set(key, { name, place: place() });
    };
    for (const { definition, displayName, names } of flows) {
        const path = ['properties', 'definition', 'parameters'];
        const parameters = (0,json_text/* valueAt */.fK)(definition, ...path);
        for (const [parameter, value] of Object.entries((0,objects/* isObject */.G)(parameters) ? parameters : {})) {
            const name = (0,json_text/* textAt */.$6)(value, 'metadata', 'schemaName');
            if (name !== undefined)
                add(name, () => ({
                    file: names.definition,
                    pointer: (0,position/* pointerTo */.xH)(...path, parameter),
                    name: `flow ${(0,display/* quoted */.TL)(displayName)}, parameter ${(0,display/* quoted */.TL)(parameter)}`
                }));
        }
    }
    const path = ['properties', 'connectionReferences'];
    const start = (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path);
    for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(app?.template, ...path), start))
        if (leaf.key === IN_APP)
            add(leaf.text, () => ({ file: app?.fileName ?? '', pointer: leaf.pointer(), name: 'connection references' }));
    return variables;
}
const ENVIRONMENT_VARIABLE_RULES = [
    {
        id: 'environment-variable',
        severity: 'warning',
        about: 'The app and its flows use no environment variables. Packages do not contain them.',
        consequence: "The package holds the value of the source. Users report that an import fails if the target cannot reach what it names. Whether the target's own variable of that name is used instead is not known.",
        remedy: 'Check the values in the target after the import. If they must differ, move the app and its flows in a solution, or keep the values in a list or table of each environment.',
        *look(subject) {
            const variables = [...variablesOf(subject).values()];
            const [first] = variables;
            if (first === undefined)
                return;
            const names = (0,display/* listed */.KE)(variables.map(({ name }) => (0,display/* quoted */.TL)(name)), 10);
            yield {
                message: variables.length === 1
                    ? `1 environment variable is used, which the package does not contain: ${names}.`
                    : `${variables.length} environment variables are used, which the package does not contain: ${names}.`,
                place: first.place
            };
        }
    }
];

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
// EXTERNAL MODULE: ./lib/package/rules/structure/places.js
var places = __webpack_require__(92760);
;// CONCATENATED MODULE: ./lib/package/rules/content/licence.js





const LICENCE_RULES = [
    {
        id: 'premium-connectors',
        severity: 'note',
        about: 'The package contains no premium or custom connectors, and its flows use no HTTP, which is premium as well. Many exports do not mark premium connectors, so this rule can miss some.',
        consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
        remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
        *look({ pkg }) {
            yield* ofConnectors(pkg);
            yield* ofSteps(pkg);
        }
    }
];
function* ofConnectors(pkg) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    const used = Object.entries(pkg.resources).filter(([key, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connector' && premium.has(key.toLowerCase()));
    const [first] = used;
    if (first === undefined)
        return;
    const names = used.map(([key, resource]) => `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}${(0,package_resource/* isCustomConnector */.v9)(resource) ? ' (custom)' : ''}`);
    yield {
        message: `The package uses ${used.length === 1 ? '1 premium connector' : `${used.length} premium connectors`}: ${(0,display/* listed */.KE)(names, 20)}.`,
        place: { file: 'manifest.json', pointer: (0,position/* pointerTo */.xH)('resources', first[0]) }
    };
}
function* ofSteps(pkg) {
    for (const { flow, steps } of (0,package_premium/* flowsWithHttp */.U)(pkg)) {
        const [first] = steps;
        if (first === undefined)
            continue;
        const names = steps.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`);
        yield {
            message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses HTTP, which is premium: ${(0,display/* listed */.KE)(names, 5)}.`,
            place: (0,places/* stepPlace */.qN)(flow, first, first.pointer),
            consequence: 'The flow cannot be turned on unless its owner in the target has a licence that covers premium connectors (reported by third parties).',
            remedy: 'Give the owner of the flow a licence that covers premium connectors, or do without HTTP.'
        };
    }
}

;// CONCATENATED MODULE: ./lib/package/rules/content/flow-places.js

const STEPS = { actions: 'action', triggers: 'trigger' };
function placeInFlow(flow, pointer) {
    const parts = pointer.split('/');
    const at = parts.findLastIndex((part, index) => Object.hasOwn(STEPS, part) && isList(parts, index));
    const name = at < 0 ? undefined : parts[at + 1];
    const step = name === undefined
        ? ''
        : `, ${STEPS[parts[at] ?? ''] ?? ''} ${(0,display/* quoted */.TL)(name.replaceAll('~1', '/').replaceAll('~0', '~'))}`;
    return { file: flow.names.definition, pointer, name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}${step}` };
}
const isList = (parts, at) => !parts.slice(0, at).includes('inputs');

// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __webpack_require__(25842);
;// CONCATENATED MODULE: ./lib/package/rules/content/personal-data.js









function tracesIn({ pkg }) {
    const found = new Map();
    const add = (kind, value, place) => {
        const known = found.get(kind) ?? { places: [], count: 0, values: new Set() };
        found.set(kind, known);
        if (known.values.size < aggregation/* MOST_THINGS */.qr)
            known.values.add(value.toLowerCase());
        (0,aggregation/* note */.N4)(known, place);
    };
    const manifest = (...path) => () => ({ file: 'manifest.json', pointer: (0,position/* pointerTo */.xH)(...path) });
    const creator = pkg.manifest.details.creator.trim();
    if ((0,mail_addresses/* isEmail */.xf)(creator))
        add('mail', creator, manifest('details', 'creator'));
    else if (creator !== '' && creator !== 'N/A')
        add('name', creator, manifest('details', 'creator'));
    for (const [key, resource] of Object.entries(pkg.resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            continue;
        const name = (0,package_resource/* displayNameOf */.Nv)(resource, key).trim();
        for (const address of (0,mail_addresses/* isEmail */.xf)(name) ? [name] : (0,mail_addresses/* emailsIn */.nI)(name))
            add('mail', address, manifest('resources', key, 'details', 'displayName'));
        for (const address of (0,mail_addresses/* emailsIn */.nI)(resource.details?.comment ?? ''))
            add('mail', address, manifest('resources', key, 'details', 'comment'));
    }
    for (const flow of pkg.flows) {
        const path = ['properties', 'definition', 'metadata'];
        for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(flow.definition, ...path), (0,position/* pointerTo */.xH)(...path))) {
            const place = () => placeInFlow(flow, leaf.pointer());
            if (!(0,guid/* isGuid */.W)(leaf.text))
                for (const address of (0,mail_addresses/* emailsIn */.nI)(leaf.text))
                    add('mail', address, place);
            else if (/^tenant/i.test(leaf.key))
                add('tenant', leaf.text, place);
            else if (/^(?:id|userid|objectid)$/i.test(leaf.key) &&
                /creator|user|owner|principal|modifie/i.test(leaf.above()[0] ?? ''))
                add('user', leaf.text, place);
        }
    }
    return found;
}
const MOST_SHOWN = 3;
function sentence(kind, { values, count, places }) {
    const several = values.size > 1;
    const shown = (short) => (0,display/* listed */.KE)([...values].map(short), MOST_SHOWN);
    const flows = new Set(places.map(({ file }) => file)).size;
    const inFlows = flows === 1 ? 'A flow contains' : `${flows} flows contain`;
    switch (kind) {
        case 'name':
            return 'The manifest contains the name of the person who exported the package.';
        case 'mail':
            return `Connection names or similar fields contain ${several ? `${values.size} mail addresses` : 'a mail address'} in ${count === 1 ? '1 place' : `${count} places`}: ${shown(value => (0,display/* quoted */.TL)((0,mail_addresses/* shortenedEmail */.x2)(value)))}.`;
        case 'user':
            return `${inFlows} the ${several ? `ids of ${values.size} users` : 'id of a user'}: ${shown(display/* shortened */.vI)}.`;
        case 'tenant':
            return `${inFlows} the ${several ? `ids of ${values.size} tenants` : 'id of the tenant'}: ${shown(display/* shortened */.vI)}.`;
    }
}
const PERSONAL_DATA_RULES = [
    {
        id: 'personal-data',
        severity: 'note',
        about: 'The package contains no personal data from the exporter: names, mail addresses, ids of users and tenants.',
        consequence: 'The import is not affected, but everybody who can read the package can read the data.',
        remedy: 'Keep the package where only those who may know the data can read it. Removing the data would mean editing the package, which Microsoft does not support.',
        *look(subject) {
            for (const [kind, traces] of tracesIn(subject))
                yield { message: sentence(kind, traces), place: traces.places[0] };
        }
    }
];

// EXTERNAL MODULE: ./lib/package/retired.js
var package_retired = __webpack_require__(89105);
;// CONCATENATED MODULE: ./lib/package/rules/content/retired-connectors.js







function connectorsOf({ pkg: { resources, flows } }) {
    const uses = new Map();
    const add = (name, shown, place) => {
        const connector = name?.toLowerCase() ?? '';
        const retired = (0,package_retired/* retiredConnector */.D)(connector);
        if (retired !== undefined && !uses.has(connector))
            uses.set(connector, { connector, retired, shown: shown ?? retired.name, place: place() });
    };
    for (const [key, resource] of Object.entries(resources))
        if ((0,package_resource/* kindOf */.I)(resource) === 'connector') {
            const shown = (0,package_resource/* displayNameOf */.Nv)(resource, key);
            add(resource.name, shown, () => ({
                file: 'manifest.json',
                pointer: (0,position/* pointerTo */.xH)('resources', key),
                name: (0,display/* quoted */.TL)(shown)
            }));
        }
    const path = ['properties', 'connectionReferences'];
    for (const { definition, displayName, names } of flows) {
        const references = (0,json_text/* valueAt */.fK)(definition, ...path);
        for (const [reference, value] of Object.entries((0,objects/* isObject */.G)(references) ? references : {})) {
            const id = (0,json_text/* textAt */.$6)(value, 'id') ?? '';
            const name = id.slice(id.lastIndexOf('/') + 1);
            add(name, undefined, () => ({
                file: names.definition,
                pointer: (0,position/* pointerTo */.xH)(...path, reference),
                name: `flow ${(0,display/* quoted */.TL)(displayName)}`
            }));
        }
    }
    return [...uses.values()];
}
const RETIRED_CONNECTOR_RULES = [
    {
        id: 'retired-connector',
        severity: 'warning',
        about: 'The app and its flows use no connectors that Microsoft has marked as deprecated.',
        consequence: 'It may not be possible to create a connection of it in the target (reported by a user for Excel), and the import stops without one. A deprecated connector may also stop working.',
        remedy: 'Replace it at the source with the connector that Microsoft recommends, and export the package again.',
        look: subject => (0,aggregation/* limited */.TJ)(connectorsOf(subject).map(({ connector, retired: { successor }, shown, place }) => ({
            message: `The package uses the connector ${(0,display/* quoted */.TL)(shown)} (${connector}), which Microsoft has marked as deprecated.`,
            place,
            ...(successor === undefined
                ? {}
                : { remedy: `Replace it at the source with ${successor}, and export the package again.` })
        })), 'retired connectors')
    }
];

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __webpack_require__(97059);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __webpack_require__(56183);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-words.js
var secret_words = __webpack_require__(63816);
;// CONCATENATED MODULE: ./lib/package/rules/content/secrets.js








class Sightings {
    #certain = new aggregation/* Things */.mq(1);
    #possible = new aggregation/* Things */.mq(1);
    add(kind, certain, secret, place) {
        const isCertain = certain || this.#certain.has(secret);
        const before = certain ? this.#possible.take(secret) : undefined;
        const list = isCertain ? this.#certain : this.#possible;
        list.add(secret, () => ({ kind, certain, places: before?.places ?? [], count: before?.count ?? 0 }), place);
    }
    addSpots(text, spots, certain, place) {
        for (const { kind, start, end } of spots)
            this.add(kind, certain, text.slice(start, end), place);
    }
    all() {
        return [...this.#certain.all(), ...this.#possible.all()];
    }
}
function sightingsIn({ pkg, document }) {
    const found = new Sightings();
    for (const flow of pkg.flows)
        for (const leaf of (0,leaves/* leavesOf */.w)(flow.definition))
            lookAtLeaf(flow, leaf, found);
    for (const formula of (0,formulas/* writtenFormulas */.P)(document))
        lookAtFormula(formula, () => (0,formulas/* placeOfFormula */.n)(pkg, formula), found);
    for (const { file, pointer, text } of document?.texts ?? []) {
        const place = () => ({ file: pkg.app?.documentName ?? '', inside: file, pointer });
        const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
        found.addSpots(text, shaped, true, place);
        if (shaped.length > 0)
            continue;
        if (/(?:InstrumentationKey|ConnectionString)$/.test(pointer)) {
            if (!(0,secret_words/* isPlaceholder */.wK)(text))
                found.add('the key of a telemetry service', false, text, place);
        }
        else
            found.addSpots(text, (0,secret_shapes/* namedSecrets */.pr)(text), false, place);
    }
    return found.all();
}
function lookAtFormula({ text, property }, place, found) {
    const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
    const named = (0,secret_shapes/* namedSecrets */.pr)(text).filter(spot => !shaped.some(other => overlap(spot, other)));
    found.addSpots(text, shaped, true, place);
    found.addSpots(text, named, false, place);
    const name = (0,secret_words/* secretName */.Gf)(property);
    if (name === undefined || shaped.length + named.length > 0)
        return;
    const literal = /^\s{0,9}"([^"]{6,8000})"\s{0,9}$/.exec(text)?.[1];
    if (literal !== undefined && (0,secret_words/* isLikely */.h8)(name, literal))
        found.add(`a value named like a ${name}`, false, literal, place);
}
const overlap = (one, other) => one.start < other.end && other.start < one.end;
const OF_AUTHENTICATION = /^(?:password|secret|pfx|value|credential|key)$/i;
const SIGNS_IN = /^(?:proxy-)?authorization$/i;
const NOT_AN_AUTHORS = new Set([
    '$schema',
    'contentVersion',
    'operationId',
    'operationMetadataId',
    'swaggerOperationId',
    'connectionName',
    'connectionReferenceName',
    'apiId',
    'id'
]);
function lookAtLeaf(flow, leaf, found) {
    const { text, key } = leaf;
    if (text.length < 4 || NOT_AN_AUTHORS.has(key))
        return;
    const place = () => placeInFlow(flow, leaf.pointer());
    const add = (kind, certain) => found.add(kind, certain, text, place);
    const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
    if (shaped.length > 0)
        return found.addSpots(text, shaped, true, place);
    if (OF_AUTHENTICATION.test(key) && /^authentication$/i.test(leaf.above()[0] ?? '') && !(0,secret_words/* isPlaceholder */.wK)(text))
        return add(`the field ${(0,display/* quoted */.TL)(key)} of an HTTP authentication`, true);
    const name = nameOf(leaf);
    if (SIGNS_IN.test(name) ? isSignIn(text) : (0,secret_shapes/* isCredentials */.p_)(text))
        return add('the credentials of a header', true);
    if (isDeclaredSecure(leaf) && !(0,secret_words/* isPlaceholder */.wK)(text))
        return add('the default value of a secure parameter', true);
    const called = (0,secret_words/* secretName */.Gf)(name);
    if (called !== undefined && (0,secret_words/* isLikely */.h8)(called, text))
        return add(`the value of ${(0,display/* quoted */.TL)(name)}`, false);
    found.addSpots(text, (0,secret_shapes/* namedSecrets */.pr)(text), false, place);
}
function isSignIn(text) {
    const given = /^\s{0,3}(?:Bearer|Basic|Token|SharedKey|ApiKey)\s{1,3}([^\s@]{8,8000})\s{0,3}$/i.exec(text)?.[1];
    return given === undefined ? (0,secret_words/* looksRandom */.EZ)(text) && !(0,secret_words/* isPlaceholder */.wK)(text) : !(0,secret_words/* isPlaceholder */.wK)(given);
}
const isDeclaredSecure = ({ key, holder }) => key === 'defaultValue' && /^securestring$/i.test((0,as_text/* asText */.e)(holder?.['type']));
function nameOf(leaf) {
    const { key, holder } = leaf;
    if (/^value$/i.test(key)) {
        const beside = ['name', 'key', 'Name', 'Key'].map(member => holder?.[member]).find(name => typeof name === 'string');
        if (typeof beside === 'string')
            return beside;
    }
    return key === '' || /^(?:value|inputs|default|defaultValue)$/i.test(key) ? (leaf.above()[0] ?? key) : key;
}
const REMEDY = 'Everybody who can read the package may know it. Replace it in its service, and keep the new one in a key vault or in a connection.';
const CONSEQUENCE = 'The secret travels in plain text into every environment that the package is imported into.';
const looks = new WeakMap();
function findings(subject, certain) {
    const all = looks.get(subject) ?? sightingsIn(subject);
    looks.set(subject, all);
    const wanted = all.filter(sighting => sighting.certain === certain);
    return (0,aggregation/* limited */.TJ)(wanted.map(({ kind, places, count }) => ({
        message: certain
            ? `The package contains ${kind} in plain text${(0,aggregation/* often */.j6)({ count })}.`
            : `The package may contain a secret in plain text${(0,aggregation/* often */.j6)({ count })}: ${kind}.`,
        place: places[0]
    })), certain ? 'secrets in plain text' : 'possible secrets');
}
const SECRET_RULES = [
    {
        id: 'literal-secret',
        severity: 'error',
        about: 'The app and its flows contain no secret in plain text that can be recognised by its form or place.',
        consequence: CONSEQUENCE,
        remedy: REMEDY,
        look: subject => findings(subject, true)
    },
    {
        id: 'possible-secret',
        severity: 'warning',
        about: 'The app and its flows contain no text that is named like a secret and looks like one.',
        consequence: CONSEQUENCE,
        remedy: `If it is not a secret, set the rule to off. Otherwise: ${REMEDY}`,
        look: subject => findings(subject, false)
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content/sharepoint-form.js


const INTEGRATION = /^sharepointintegration$/i;
const FORM = /^sharepointform(?:app)?$/i;
function signOf({ pkg: { app }, document }) {
    for (const path of [['properties', 'embeddedApp', 'type'], ['appType'], ['properties', 'appType']])
        if (FORM.test((0,json_text/* textAt */.$6)(app?.template, ...path) ?? ''))
            return { file: app?.fileName ?? '', pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path) };
    for (const top of document?.nodes ?? []) {
        const control = [top, ...top.children].find(node => isIntegration(node, node === top || top.kind === 'app'));
        if (control !== undefined)
            return { file: app?.documentName ?? '', inside: top.file, name: control.name };
    }
    return undefined;
}
const isIntegration = ({ name, type }, byName) => INTEGRATION.test(type) || (byName && INTEGRATION.test(name));
const SHAREPOINT_FORM_RULES = [
    {
        id: 'sharepoint-form',
        severity: 'error',
        about: 'The app is not a SharePoint list form. A form belongs to its list and cannot be moved as a package.',
        consequence: 'The service refuses to bind the form to another list (SharepointChangeNotAllowed or AudienceUriValidationFailed, reported by users).',
        remedy: 'Customise the form of the list in the target, or turn it into a standalone app and export that.',
        *look(subject) {
            const place = signOf(subject);
            if (place !== undefined)
                yield { message: 'The app is the form of a SharePoint list.', place };
        }
    }
];

// EXTERNAL MODULE: ./lib/package/rules/content/looked-up.js
var looked_up = __webpack_require__(69526);
;// CONCATENATED MODULE: ./lib/package/rules/content/source-bound-flows.js




const SOURCE_BOUND_FLOW_RULES = [
    {
        id: 'flow-bound-to-source',
        severity: 'warning',
        about: 'The flows name no list, file or table that the service looks up while it saves them.',
        consequence: "The import of this flow fails unless the target's connection reaches the same site, list or file (reported by users: DynamicOperationRequestClientFailure, MultipleErrorsOccurred).",
        remedy: `Give the account of the target's connection access to that site or file, or replace it with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`,
        look: ({ pkg: { flows } }) => (0,aggregation/* limited */.TJ)(flows.flatMap((flow) => {
            const targets = new Set();
            let first;
            for (const { pointer, target } of (0,looked_up/* lookedUpSteps */.z)(flow)) {
                first ??= pointer;
                if (targets.size < aggregation/* MOST_THINGS */.qr)
                    targets.add(target);
            }
            if (first === undefined)
                return [];
            return [
                {
                    message: `The service looks up ${(0,display/* listed */.KE)([...targets], 3)} while it saves the flow ${(0,display/* quoted */.TL)(flow.displayName)}.`,
                    place: placeInFlow(flow, first)
                }
            ];
        }), 'flows that are bound to the source')
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content-rules.js












const CONTENT_RULES = [
    ...SECRET_RULES,
    ...SHAREPOINT_FORM_RULES,
    ...CANNOT_CARRY_RULES,
    ...CODE_COMPONENT_RULES,
    ...ENVIRONMENT_VARIABLE_RULES,
    ...RETIRED_CONNECTOR_RULES,
    ...CLIENT_VERSION_RULES,
    ...differing_addresses/* DIFFERING_ADDRESS_RULES */.y,
    ...LICENCE_RULES,
    ...SOURCE_BOUND_FLOW_RULES,
    ...environment_rules/* ENVIRONMENT_RULES */.m,
    ...PERSONAL_DATA_RULES
];

// EXTERNAL MODULE: ./lib/package/rules/reading-rules.js
var reading_rules = __webpack_require__(71374);
// EXTERNAL MODULE: ./lib/package/rules/structure-rules.js + 19 modules
var structure_rules = __webpack_require__(11896);
;// CONCATENATED MODULE: ./lib/package/rules/catalogue.js






const RUN_RULES = [...SOURCE_RULES, ...structure_rules/* STRUCTURE_RULES */.a, ...CONTENT_RULES];
const ALL_RULES = [...reading_rules/* READING_RULES */.BT, run_rules/* TOO_LONG */.ch, check_failed/* CHECK_FAILED */.j, ...RUN_RULES];
const FIXED_RULES = [
    ...reading_rules/* READING_RULES */.BT.filter(({ severity }) => severity === 'error'),
    run_rules/* TOO_LONG */.ch,
    check_failed/* CHECK_FAILED */.j
];


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ plainAddress),
/* harmony export */   y: () => (/* binding */ DIFFERING_ADDRESS_RULES)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94044);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13695);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20717);
/* harmony import */ var _aggregation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35200);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56183);








function addressesIn({ pkg: { app } }) {
    const addresses = new Map();
    for (const [id, reference] of Object.entries(app?.connectionReferences ?? {})) {
        const sets = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(reference, 'dataSets');
        for (const [dataset, content] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sets) ? sets : {})) {
            const sources = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sources) ? sources : {})) {
                const table = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(source, 'tableName');
                if (typeof table !== 'string')
                    continue;
                const address = { dataset, table };
                const known = addresses.get(name);
                if (known !== undefined) {
                    known.all.add(comparable(address));
                    continue;
                }
                const path = ['properties', 'connectionReferences', id, 'dataSets', dataset, 'dataSources', name];
                addresses.set(name, {
                    first: address,
                    place: {
                        file: app?.fileName ?? '',
                        pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)('appDefinitionTemplate', ...path),
                        name: `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`
                    },
                    all: new Set([comparable(address)])
                });
            }
        }
    }
    return addresses;
}
const ID = new RegExp(`^\\{?${_base_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .GUID */ .S}\\}?$`, 'i');
const shown = ({ dataset, table }) => `${ID.test(table) ? 'list' : 'table'} ${visible(table, 50)} of ${visible(dataset, 90)}`;
const visible = (text, limit) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, limit));
const comparable = ({ dataset, table }) => `${plainAddress(dataset)}\n${plainAddress(table)}`;
function plainAddress(text) {
    const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
    return (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .uriDecoded */ .B)(bare.endsWith('/') ? bare.slice(0, -1) : bare).toLowerCase();
}
const DIFFERING_ADDRESS_RULES = [
    {
        id: 'data-source-differs',
        severity: 'warning',
        about: "The app's JSON and its document name the same site and list, or data set and table, for each data source.",
        consequence: 'Which of the two the imported app uses is not known. A user reports that the list was not found after such an import.',
        remedy: 'The package was probably edited in one place only. Change the data source in Power Apps Studio, publish the app, and export the package again.',
        look(subject) {
            const addresses = addressesIn(subject);
            return (0,_aggregation_js__WEBPACK_IMPORTED_MODULE_7__/* .limited */ .TJ)((subject.document?.dataSources ?? []).flatMap(({ name, dataset, table }) => {
                const written = addresses.get(name);
                if (written === undefined || dataset === undefined || table === undefined)
                    return [];
                const inDocument = { dataset, table };
                if (written.all.has(comparable(inDocument)))
                    return [];
                return [
                    {
                        message: `The data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} points to ${shown(written.first)} in the app's JSON, but to ${shown(inDocument)} in the app's document.`,
                        place: written.place
                    }
                ];
            }), 'data sources that differ');
        }
    }
];


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ENVIRONMENT_RULES),
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _aggregation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35200);
/* harmony import */ var _environment_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90438);
/* harmony import */ var _mail_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25842);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56183);





const IDS = {
    list: ['list', 'lists'],
    group: ['group', 'groups'],
    channel: ['channel', 'channels'],
    plan: ['plan', 'plans'],
    drive: ['drive', 'drives'],
    file: ['file', 'files'],
    folder: ['folder', 'folders'],
    table: ['table', 'tables'],
    script: ['script', 'scripts'],
    id: ['object', 'objects']
};
const isNamedById = ({ kind }) => Object.hasOwn(IDS, kind);
const isMailbox = ({ kind }) => kind === 'mailbox';
const looks = new WeakMap();
function valuesOf(subject) {
    const values = looks.get(subject) ?? (0,_environment_values_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentValues */ .s)(subject.pkg, subject.document);
    looks.set(subject, values);
    return values;
}
const LOOKED_UP = "The import of the flow that names it fails unless the target's connection reaches the same site, list or file (reported by users).";
const consequenceOf = ({ lookedUp }) => lookedUp ? { consequence: LOOKED_UP } : {};
const ENVIRONMENT_RULES = [
    {
        id: 'environment-value',
        severity: 'warning',
        about: 'The app and its flows contain no addresses that belong to one environment: sites, servers, accounts, tenants.',
        consequence: 'Addresses travel unchanged, so in the target the app and its flows still read and write there.',
        remedy: 'Check that this is intended. If environments must differ, keep such values in a list or table in each of them, or replace them with the input "values".',
        look(subject) {
            const values = valuesOf(subject).filter(value => !isNamedById(value) && !isMailbox(value));
            return (0,_aggregation_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .TJ)(values.map(value => ({
                message: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(value.kind)} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(value.value, 200))} is hard-coded${(0,_aggregation_js__WEBPACK_IMPORTED_MODULE_3__/* .often */ .j6)(value)}.`,
                place: value.places[0],
                ...consequenceOf(value)
            })), 'hard-coded addresses');
        }
    },
    {
        id: 'environment-id',
        severity: 'note',
        about: 'The app and its flows contain no ids of things in one environment or tenant: lists, files, groups, channels, plans.',
        consequence: 'Ids travel unchanged, so in the target they refer to the same things or to nothing.',
        remedy: 'Check that this is intended, and that users of the target may access them, or replace them with the input "values".',
        *look(subject) {
            for (const same of groupsOf(valuesOf(subject).filter(isNamedById))) {
                const [first] = same;
                if (first === undefined)
                    continue;
                const [one = first.kind, several = first.kind] = IDS[first.kind] ?? [];
                yield {
                    message: `${same.length === 1 ? `1 ${one} is` : `${same.length} ${several} are`} referenced by ${same.length === 1 ? 'its id' : 'their ids'}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(same.map(value => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(value.value)), 5)}.`,
                    place: first.places[0],
                    ...consequenceOf(first)
                };
            }
        }
    },
    {
        id: 'fixed-mailbox',
        severity: 'note',
        about: 'The app and its flows do not write to or read from fixed mailboxes.',
        consequence: 'Addresses travel unchanged, so in the target the same people get the mails.',
        remedy: 'Check that this is intended in the target, or replace it with the input "values".',
        look: subject => (0,_aggregation_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .TJ)(valuesOf(subject).filter(isMailbox).map(mailboxFinding), 'mail addresses')
    }
];
function groupsOf(values) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(`${value.kind} ${value.lookedUp}`);
        if (group === undefined)
            groups.set(`${value.kind} ${value.lookedUp}`, [value]);
        else
            group.push(value);
    }
    return groups.values();
}
const mailboxFinding = (value) => ({
    message: `The mail address ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_mail_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenedEmail */ .x2)(value.value))} is hard-coded${(0,_aggregation_js__WEBPACK_IMPORTED_MODULE_3__/* .often */ .j6)(value)}.`,
    place: value.places[0]
});


/***/ }),

/***/ 90438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ environmentValues)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _values_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52321);
/* harmony import */ var _values_spots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80822);
/* harmony import */ var _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90808);
/* harmony import */ var _aggregation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35200);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97059);
/* harmony import */ var _looked_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69526);







class Values {
    #known = new _aggregation_js__WEBPACK_IMPORTED_MODULE_6__/* .Things */ .mq();
    #lookedUp = new Set();
    #addresses = new Set();
    lookingUp = false;
    add(kind, value, place) {
        const sign = signOf({ kind, value });
        this.#known.add(sign, () => ({ kind, value, places: [], count: 0 }), place);
        if (this.lookingUp && this.#known.has(sign))
            this.#lookedUp.add(sign);
    }
    addHits(hits, place) {
        const seen = new Set();
        for (const { kind, value, encoded } of hits) {
            if (kind === 'mailbox' && seen.has(value))
                continue;
            seen.add(value);
            this.add(kind, value, place);
            if (encoded !== undefined && this.#known.has(signOf({ kind, value })))
                this.#addresses.add(signOf({ kind, value }));
        }
    }
    all() {
        const values = this.#known.all();
        const known = new Set(values.filter(({ kind }) => kind !== _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID).map(({ value }) => value.toLowerCase()));
        return values
            .filter(({ kind, value }) => kind !== _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID || !known.has(value.toLowerCase()))
            .map(value => ({
            ...value,
            lookedUp: this.#lookedUp.has(signOf(value)),
            isAddress: this.#addresses.has(signOf(value))
        }));
    }
}
const signOf = ({ kind, value }) => `${kind} ${value.toLowerCase()}`;
function environmentValues(pkg, document) {
    const values = new Values();
    if (pkg.app !== undefined)
        for (const { hits, place } of (0,_values_spots_js__WEBPACK_IMPORTED_MODULE_2__/* .spotsOfApp */ .i)(pkg.app))
            values.addHits(hits, place);
    inDataSources(pkg, document, values);
    for (const formula of (0,_formulas_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenFormulas */ .P)(document))
        values.addHits((0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInFormula */ .CN)(formula.text, formula.property), () => (0,_formulas_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfFormula */ .n)(pkg, formula));
    for (const flow of pkg.flows) {
        const isLookedUp = lookedUpLeaves(flow);
        for (const { leaf, hits, place } of (0,_values_spots_js__WEBPACK_IMPORTED_MODULE_2__/* .spotsOfFlow */ .$)(flow)) {
            values.lookingUp = isLookedUp(leaf);
            values.addHits(hits, place);
        }
    }
    return values.all();
}
function lookedUpLeaves(flow) {
    const keys = new Map();
    for (const { holders } of (0,_looked_up_js__WEBPACK_IMPORTED_MODULE_5__/* .lookedUpSteps */ .z)(flow))
        for (const { holder, keys: own } of holders) {
            const known = keys.get(holder) ?? new Set();
            for (const key of own)
                known.add(key);
            keys.set(holder, known);
        }
    return ({ holder, key }) => holder !== undefined && keys.get(holder)?.has(key) === true;
}
function inDataSources({ app }, document, values) {
    const known = new Set();
    for (const { value } of values.all())
        known.add(value.toLowerCase());
    const inside = document?.files.find(file => /^(?:References\/DataSources|Entities)\.json$/i.test(file));
    for (const { name, dataset, table } of document?.dataSources ?? []) {
        const place = () => ({
            file: app?.documentName ?? '',
            ...(inside === undefined ? {} : { inside }),
            name: `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`
        });
        const hits = [...(0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInDataset */ .wN)(dataset ?? ''), ...(0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInTable */ .SS)(table ?? '')];
        values.addHits(hits.filter(({ value }) => !known.has(value.toLowerCase())), place);
    }
}


/***/ }),

/***/ 97059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writtenFormulas),
/* harmony export */   n: () => (/* binding */ placeOfFormula)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const picked = new WeakMap();
function writtenFormulas(document) {
    if (document === undefined)
        return [];
    const formulas = picked.get(document) ?? pickedFrom(document);
    picked.set(document, formulas);
    return formulas;
}
const SHORTEST = 8;
const isWritten = (formula) => formula.length >= SHORTEST &&
    (formula.includes('"') || (formula.includes('/') && (formula.includes('//') || formula.includes('/*'))));
function pickedFrom(document) {
    const formulas = [];
    const open = [];
    for (const top of document.nodes) {
        open.push({ node: top, up: undefined, top });
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            const { properties, children } = at.node;
            for (const [property, text] of properties)
                if (isWritten(text))
                    formulas.push({ text, property, at });
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const node = children[index];
                if (node !== undefined)
                    open.push({ node, up: at, top });
            }
        }
    }
    return formulas;
}
function placeOfFormula({ app }, { property, at }) {
    return {
        file: app?.documentName ?? '',
        inside: at.top.file,
        name: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(`${pathTo(at)} › ${property}`, LONGEST_PATH)
    };
}
const LONGEST_PATH = 1000;
function pathTo(place) {
    const { node, up } = place;
    place.path ??= (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(up === undefined ? node.name : `${pathTo(up)} › ${node.name}`, LONGEST_PATH);
    return place.path;
}


/***/ }),

/***/ 69526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookedUpSteps)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);
/* harmony import */ var _environment_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16696);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56183);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63816);







function* lookedUpSteps({ definition }) {
    for (const step of (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(definition)) {
        const connector = connectorOf(step, definition);
        const written = connector === 'sharepointonline'
            ? listOf(step, definition)
            : connector === 'excelonlinebusiness'
                ? tableOf(step, definition)
                : undefined;
        if (connector !== undefined && written !== undefined)
            yield { name: step.name, pointer: step.pointer, connector, ...written };
    }
}
function connectorOf(step, definition) {
    const reference = (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(step)?.name;
    const id = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step.step, 'inputs', 'host', 'apiId') ??
        (reference === undefined ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(definition, 'properties', 'connectionReferences', reference, 'id'));
    const name = id === undefined ? reference?.replace(/_\d{1,3}$/, '') : id.slice(id.lastIndexOf('/') + 1);
    return name?.toLowerCase().replace(/^shared_/, '');
}
const PARAMETER = /^@parameters\('([^']{1,200})'\)$/;
class Literals {
    holders = [];
    #parameters;
    #definition;
    constructor(step, definition) {
        this.#parameters = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs', 'parameters');
        this.#definition = definition;
    }
    of(key) {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.#parameters, key);
        if (text === undefined || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(this.#parameters))
            return undefined;
        const parameter = PARAMETER.exec(text.slice(0, 300))?.[1];
        if (parameter !== undefined) {
            const holder = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#definition, 'properties', 'definition', 'parameters', parameter);
            const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(holder, 'defaultValue');
            if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(holder) || value === undefined)
                return undefined;
            this.holders.push({ holder, keys: ['defaultValue'] });
            return value;
        }
        if (text.startsWith('@') || text.includes('@{'))
            return undefined;
        this.holders.push({ holder: this.#parameters, keys: [key] });
        return text;
    }
}
const PATH = /^(?:\/v\d)?\/datasets\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,500})'\)\)\}\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,200})'\)\)\}/i;
function listOf(step, definition) {
    const inputs = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs');
    const path = PATH.exec((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(inputs, 'path')?.slice(0, 1000) ?? '');
    const literals = new Literals(step, definition);
    const dataset = path?.[1] ?? literals.of('dataset');
    const table = path?.[2] ?? literals.of('table');
    if (dataset === undefined || table === undefined || isNobodys(dataset))
        return undefined;
    return {
        target: `list ${visible(table)} of ${visible(dataset)}`,
        named: { site: dataset, table },
        holders: path !== null && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(inputs) ? [{ holder: inputs, keys: ['path'] }] : literals.holders
    };
}
function tableOf(step, definition) {
    const literals = new Literals(step, definition);
    const table = literals.of('table');
    const file = literals.of('file');
    if (table === undefined || file === undefined)
        return undefined;
    const drive = literals.of('drive');
    const source = literals.of('source');
    const parts = [
        `table ${visible(table)}`,
        `file ${visible(file)}`,
        ...(drive === undefined ? [] : [`drive ${visible(drive)}`]),
        ...(source === undefined || source === 'me' ? [] : [visibleSource(source)])
    ];
    return { target: parts.join(' of '), named: { file, table }, holders: literals.holders };
}
function visible(text) {
    const shown = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, 400);
    return /^(?=.*[\d!])[\w!{}.-]{20,}$/.test(shown) ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(shown) : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shown, 100));
}
function visibleSource(source) {
    const id = (0,_environment_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .fileIdIn */ .p)(source, 'source');
    return id?.kind === 'group' ? `group ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id.value)}` : visible(source);
}
const isNobodys = (dataset) => {
    const host = /^https?:\/\/([^/?#]{1,250})/i.exec(dataset)?.[1];
    return host !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(host);
};


/***/ }),

/***/ 71374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ READING_RULES),
/* harmony export */   _s: () => (/* binding */ unreadableFile),
/* harmony export */   sB: () => (/* binding */ isSourceFault),
/* harmony export */   xo: () => (/* binding */ readingFindings)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _document_source_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54469);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(752);
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(611);
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47628);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40999);








const NOT_A_PACKAGE = {
    id: 'not-a-package',
    severity: 'error',
    about: 'The file is a Power Apps or Power Automate package.',
    consequence: 'Nothing can be imported from the file.',
    remedy: 'Use the .zip that "Export package" creates.',
    stopsImport: true
};
const DAMAGED = {
    id: 'damaged-archive',
    severity: 'error',
    about: 'The zip archive is complete, and its content matches its checksums.',
    consequence: 'The import fails. The portal only says that something went wrong.',
    remedy: 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes.',
    stopsImport: true
};
const UNSAFE = {
    id: 'unsafe-archive',
    severity: 'error',
    about: 'The zip archive contains nothing that no exporter writes: paths that lead out of it, duplicates, encryption, zip bombs.',
    consequence: 'This action does not read the file and imports nothing from it.',
    remedy: 'Do not use this file. Export the package again.',
    stopsImport: true
};
const MANIFEST = {
    id: 'malformed-manifest',
    severity: 'error',
    about: 'The manifest can be read and lists an app or a flow.',
    consequence: 'The import fails before it begins.',
    remedy: 'Export the package again.',
    stopsImport: true
};
const APP = {
    id: 'malformed-app',
    severity: 'error',
    about: "The app's JSON can be read and says which file is the app's document.",
    consequence: 'The app is not imported.',
    remedy: 'Export the package again. The service does not accept packages with edited resources.',
    stopsImport: true
};
const FLOW = {
    id: 'malformed-flow',
    severity: 'error',
    about: "A flow's definition and maps can be read.",
    consequence: 'The service refuses the flow with MalformedFlowAssetFlowDefinition.',
    remedy: 'Correct the file, or export the package again.',
    stopsImport: true
};
const DOCUMENT = {
    id: 'malformed-document',
    severity: 'error',
    about: "The app's document (.msapp) can be opened and its files can be read.",
    consequence: 'The service may accept the app and then fail to open it.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    stopsImport: true
};
const SOURCE = {
    consequence: 'The app runs from its control files, but Power Apps Studio reportedly refuses to open it (PA1001, YamlInvalidSyntax).',
    remedy: 'Do not edit or pack source files of an app. Open the app in Power Apps Studio, save it, and export it again.'
};
const FILE = {
    id: 'unreadable-file',
    severity: 'error',
    about: 'Every file of the package can be read.',
    consequence: 'The import fails.',
    remedy: 'Download or export the package again.',
    stopsImport: true
};
const IN_ZIP = {
    id: 'package-in-zip',
    severity: 'note',
    about: 'The file is the package itself, not a zip archive around it.',
    consequence: 'This action takes the package out of the archive. The portal does not, so it refuses the file.',
    remedy: 'This action needs nothing done. Unzip the file before you upload the package in the portal.'
};
const READING_RULES = [
    NOT_A_PACKAGE,
    DAMAGED,
    UNSAFE,
    MANIFEST,
    APP,
    FLOW,
    DOCUMENT,
    FILE,
    IN_ZIP
];
const PACKAGE_KINDS = ['package', 'wrapped-package', 'package-in-zip'];
function readingFindings({ recognised, pkg, document, faults }) {
    const isPackage = PACKAGE_KINDS.includes(recognised.kind);
    if (!isPackage && faults.length === 0) {
        const inner = recognised.inner ?? [];
        const held = inner.length === 0
            ? ''
            : ` It contains ${inner.length === 1 ? 'the package' : 'the packages'} ${inner.slice(0, 10).join(', ')}.`;
        return [{ ...basics(NOT_A_PACKAGE), message: `This is ${recognised.what}.${held}`, remedy: recognised.remedy }];
    }
    const documentName = pkg?.app?.documentName;
    return limited([
        ...faults.map(fault => findingOf(fault, documentName)),
        ...(document?.faults ?? []).map(({ file, message, line }) => ({
            ...basics(DOCUMENT),
            ...((0,_document_source_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isSourceFile */ .c8)(file) ? SOURCE : {}),
            message,
            place: { file: documentName ?? '', inside: file, line }
        })),
        ...(recognised.kind === 'package-in-zip' ? [{ ...basics(IN_ZIP), message: `This is ${recognised.what}.` }] : [])
    ]);
}
const isSourceFault = ({ rule, place }) => rule === DOCUMENT.id && place?.inside !== undefined && (0,_document_source_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isSourceFile */ .c8)(place.inside);
function limited(findings) {
    const counts = new Map();
    const kept = findings.filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        return count <= _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd;
    });
    const infos = new Map([...READING_RULES, _check_failed_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_FAILED */ .j].map(info => [info.id, info]));
    for (const [rule, count] of counts) {
        const info = infos.get(rule);
        if (info !== undefined && count > _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd)
            kept.push({ ...basics(info), message: `There are ${count - _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd} more findings of this rule.` });
    }
    return kept;
}
const unreadableFile = ({ why, remedy }) => ({
    ...basics(FILE),
    message: `The file cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)(why)}.`,
    remedy
});
const basics = ({ id, severity, consequence, remedy }) => ({
    rule: id,
    severity,
    consequence,
    remedy
});
function findingOf({ file, error }, documentName) {
    const rule = ruleOf(file, error, documentName);
    const why = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)(error.why);
    return {
        ...basics(rule),
        message: file === '' ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(why)}.` : `${file} cannot be read: ${why}.`,
        remedy: error.remedy,
        ...(file === '' ? {} : { place: placeOf(file, error) })
    };
}
function placeOf(file, error) {
    const position = error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? error.position : undefined;
    return { file, line: position?.line, column: position?.column };
}
function ruleOf(file, error, documentName) {
    if (error instanceof _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsafeArchive */ .p)
        return UNSAFE;
    if (error instanceof _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .ReadingBroke */ .m2)
        return _check_failed_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_FAILED */ .j;
    if (file === '')
        return DAMAGED;
    if (file === documentName)
        return DOCUMENT;
    const path = file.toLowerCase();
    if (path === 'manifest.json')
        return MANIFEST;
    if (path.startsWith('microsoft.powerapps/'))
        return APP;
    if (path.startsWith('microsoft.flow/'))
        return FLOW;
    return FILE;
}


/***/ })

};
