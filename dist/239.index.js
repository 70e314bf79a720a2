export const id = 239;
export const ids = [239];
export const modules = {

/***/ 29910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shortReport),
/* harmony export */   Q: () => (/* binding */ mostSevereFirst)
/* harmony export */ });
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23540);


function mostSevereFirst(files) {
    return [..._package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC, undefined].flatMap(worst => files.filter(({ findings }) => findings[0]?.severity === worst));
}
const [SHORT_FILES, SHORT_FINDINGS, SHORT_TEXT] = [200, 3, 1_000];
function shortReport(report) {
    const cut = (text) => text.slice(0, SHORT_TEXT);
    return {
        ...report,
        files: mostSevereFirst(report.files)
            .slice(0, SHORT_FILES)
            .map(file => ({
            file: cut(file.file),
            form: file.form,
            kind: file.kind,
            what: file.what,
            inner: [],
            resources: [],
            counts: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(file),
            findings: file.findings
                .slice(0, SHORT_FINDINGS)
                .filter(({ severity }) => severity === 'error')
                .map(({ rule, severity, message, consequence, remedy }) => ({
                rule,
                severity,
                message: cut(message),
                consequence: cut(consequence),
                remedy: cut(remedy)
            }))
        })),
        remarks: [
            ...report.remarks.slice(0, 20).map(cut),
            ...(report.files.length > SHORT_FILES
                ? [`${report.files.length - SHORT_FILES} of the checked files are left out of this report.`]
                : [])
        ]
    };
}


/***/ }),

/***/ 95239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./lib/package/rules/check-failed.js
var check_failed = __webpack_require__(47628);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(35200);
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
            used.push({ user: 'The app', tables: [...tables], place });
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
                place: { file: names.definition, pointer, name: `flow ${(0,display/* quoted */.TL)(displayName)}` }
            });
    }
    return used;
}
const isDataverse = (connector) => /^shared_commondataservice(?:forapps)?(?:_\d{1,3})?$/i.test(connector);
const IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([\w-]{1,128})'\)\)\}/i;
const FIELDS = /^(?:(?:.{0,60}\/)?entityName|(?:.{0,60}\/)?table|(?:.{0,60}\/)?subscriptionRequest\/entityname)$/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
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
            if (table === undefined || GUID.test(table))
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
const dataverse = {
    id: 'dataverse-tables',
    severity: 'warning',
    about: 'Packages do not contain Dataverse tables. The target must have those that the app and its flows use.',
    consequence: 'The app is imported but does not find the table. Microsoft does not support apps that depend on Dataverse in packages.',
    remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
    look: subject => (0,aggregation/* limited */.TJ)(dataverseTables(subject).map(({ user, tables, place }) => ({
        message: `${user} uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${(0,display/* listed */.KE)(tables.map(display/* quoted */.TL), 10)}.`,
        place
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

// EXTERNAL MODULE: ./lib/package/rules/content/environment-values.js + 1 modules
var environment_values = __webpack_require__(44137);
// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __webpack_require__(25842);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __webpack_require__(56183);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-rules.js





const IDS = {
    list: ['list', 'lists'],
    group: ['group', 'groups'],
    channel: ['channel', 'channels'],
    plan: ['plan', 'plans'],
    id: ['object', 'objects']
};
const isNamedById = ({ kind }) => Object.hasOwn(IDS, kind);
const isMailbox = ({ kind }) => kind === 'mailbox';
const looks = new WeakMap();
function valuesOf(subject) {
    const values = looks.get(subject) ?? (0,environment_values/* environmentValues */.s)(subject.pkg, subject.document);
    looks.set(subject, values);
    return values;
}
const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const ENVIRONMENT_RULES = [
    {
        id: 'environment-value',
        severity: 'warning',
        about: 'The app and its flows contain no addresses that belong to one environment: sites, servers, accounts, tenants.',
        consequence: 'Addresses travel unchanged, so in the target the app and its flows still read and write there.',
        remedy: 'Check that this is intended. If environments must differ, keep such values in a list or table in each of them.',
        look(subject) {
            const values = valuesOf(subject).filter(value => !isNamedById(value) && !isMailbox(value));
            return (0,aggregation/* limited */.TJ)(values.map(value => ({
                message: `${upper(value.kind)} ${(0,display/* quoted */.TL)((0,secret_shapes/* concealSecrets */.Vt)((0,display/* plainText */.wh)(value.value, 200)))} is hard-coded${(0,aggregation/* often */.j6)(value)}.`,
                place: value.places[0]
            })), 'hard-coded addresses');
        }
    },
    {
        id: 'environment-id',
        severity: 'note',
        about: 'The app and its flows contain no ids of things in one environment or tenant: lists, groups, channels, plans.',
        consequence: 'Ids travel unchanged, so in the target they refer to the same things or to nothing.',
        remedy: 'Check that this is intended, and that users of the target may access them.',
        *look(subject) {
            const values = valuesOf(subject).filter(isNamedById);
            for (const kind of new Set(values.map(value => value.kind))) {
                const same = values.filter(value => value.kind === kind);
                const [one = kind, several = kind] = IDS[kind] ?? [];
                yield {
                    message: `${same.length === 1 ? `1 ${one} is` : `${same.length} ${several} are`} referenced by ${same.length === 1 ? 'its id' : 'their ids'}: ${(0,display/* listed */.KE)(same.map(value => (0,display/* shortened */.vI)(value.value)), 5)}.`,
                    place: same[0]?.places[0]
                };
            }
        }
    },
    {
        id: 'fixed-mailbox',
        severity: 'note',
        about: 'The app and its flows do not write to or read from fixed mailboxes.',
        consequence: 'Addresses travel unchanged, so in the target the same people get the mails.',
        remedy: 'Check that this is intended in the target.',
        look: subject => (0,aggregation/* limited */.TJ)(valuesOf(subject).filter(isMailbox).map(mailboxFinding), 'mail addresses')
    }
];
const mailboxFinding = (value) => ({
    message: `The mail address ${(0,display/* quoted */.TL)((0,mail_addresses/* shortenedEmail */.x2)(value.value))} is hard-coded${(0,aggregation/* often */.j6)(value)}.`,
    place: value.places[0]
});

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
;// CONCATENATED MODULE: ./lib/package/rules/content/licence.js




const LICENCE_RULES = [
    {
        id: 'premium-connectors',
        severity: 'note',
        about: 'The package contains no premium or custom connectors. Many exports do not mark premium connectors, so this rule can miss some.',
        consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
        remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
        *look({ pkg }) {
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
    }
];

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

;// CONCATENATED MODULE: ./lib/package/rules/content/personal-data.js








const personal_data_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
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
            if (!personal_data_GUID.test(leaf.text))
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

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __webpack_require__(97059);
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
const secrets_looks = new WeakMap();
function findings(subject, certain) {
    const all = secrets_looks.get(subject) ?? sightingsIn(subject);
    secrets_looks.set(subject, all);
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

;// CONCATENATED MODULE: ./lib/package/rules/content-rules.js






const CONTENT_RULES = [
    ...SECRET_RULES,
    ...SHAREPOINT_FORM_RULES,
    ...CANNOT_CARRY_RULES,
    ...LICENCE_RULES,
    ...ENVIRONMENT_RULES,
    ...PERSONAL_DATA_RULES
];

// EXTERNAL MODULE: ./lib/package/reading.js
var package_reading = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/package/unsafe-archive.js
var unsafe_archive = __webpack_require__(611);
// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
;// CONCATENATED MODULE: ./lib/package/rules/reading-rules.js






const NOT_A_PACKAGE = {
    id: 'not-a-package',
    severity: 'error',
    about: 'The file is a Power Apps or Power Automate package.',
    consequence: 'Nothing can be imported from the file.',
    remedy: 'Use the .zip that "Export package" creates.'
};
const DAMAGED = {
    id: 'damaged-archive',
    severity: 'error',
    about: 'The zip archive is complete, and its content matches its checksums.',
    consequence: 'The import fails. The portal only says that something went wrong.',
    remedy: 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes.'
};
const UNSAFE = {
    id: 'unsafe-archive',
    severity: 'error',
    about: 'The zip archive contains nothing that no exporter writes: paths that lead out of it, duplicates, encryption, zip bombs.',
    consequence: 'This action does not read the file and imports nothing from it.',
    remedy: 'Do not use this file. Export the package again.'
};
const MANIFEST = {
    id: 'malformed-manifest',
    severity: 'error',
    about: 'The manifest can be read and lists an app or a flow.',
    consequence: 'The import fails before it begins.',
    remedy: 'Export the package again.'
};
const APP = {
    id: 'malformed-app',
    severity: 'error',
    about: "The app's JSON can be read and says which file is the app's document.",
    consequence: 'The app is not imported.',
    remedy: 'Export the package again. The service does not accept packages with edited resources.'
};
const FLOW = {
    id: 'malformed-flow',
    severity: 'error',
    about: "A flow's definition and maps can be read.",
    consequence: 'The service refuses the flow with MalformedFlowAssetFlowDefinition.',
    remedy: 'Correct the file, or export the package again.'
};
const DOCUMENT = {
    id: 'malformed-document',
    severity: 'error',
    about: "The app's document (.msapp) can be opened and its files can be read.",
    consequence: 'The app may be imported, but then fail to open.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.'
};
const FILE = {
    id: 'unreadable-file',
    severity: 'error',
    about: 'Every file of the package can be read.',
    consequence: 'The import fails.',
    remedy: 'Download or export the package again.'
};
const READING_RULES = [NOT_A_PACKAGE, DAMAGED, UNSAFE, MANIFEST, APP, FLOW, DOCUMENT, FILE];
function readingFindings({ recognised, pkg, document, faults }) {
    const isPackage = recognised.kind === 'package' || recognised.kind === 'wrapped-package';
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
            message,
            place: { file: documentName ?? '', inside: file, line }
        }))
    ]);
}
function limited(findings) {
    const counts = new Map();
    const kept = findings.filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        return count <= run_rules/* MOST_OF_A_RULE */.rd;
    });
    const infos = new Map([...READING_RULES, check_failed/* CHECK_FAILED */.j].map(info => [info.id, info]));
    for (const [rule, count] of counts) {
        const info = infos.get(rule);
        if (info !== undefined && count > run_rules/* MOST_OF_A_RULE */.rd)
            kept.push({ ...basics(info), message: `There are ${count - run_rules/* MOST_OF_A_RULE */.rd} more findings of this rule.` });
    }
    return kept;
}
const unreadableFile = ({ why, remedy }) => ({
    ...basics(FILE),
    message: `The file cannot be read: ${(0,errors/* withoutStop */.f6)(why)}.`,
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
    const why = (0,errors/* withoutStop */.f6)(error.why);
    return {
        ...basics(rule),
        message: file === '' ? `${reading_rules_upper(why)}.` : `${file} cannot be read: ${why}.`,
        remedy: error.remedy,
        ...(file === '' ? {} : { place: reading_rules_placeOf(file, error) })
    };
}
function reading_rules_placeOf(file, error) {
    const position = error instanceof json_text/* MalformedJson */.iu ? error.position : undefined;
    return { file, line: position?.line, column: position?.column };
}
function ruleOf(file, error, documentName) {
    if (error instanceof unsafe_archive/* UnsafeArchive */.p)
        return UNSAFE;
    if (error instanceof package_reading/* ReadingBroke */.m2)
        return check_failed/* CHECK_FAILED */.j;
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
const reading_rules_upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./lib/package/rules/structure-rules.js + 14 modules
var structure_rules = __webpack_require__(36381);
;// CONCATENATED MODULE: ./lib/package/rules/catalogue.js





const RUN_RULES = [...structure_rules/* STRUCTURE_RULES */.a, ...CONTENT_RULES];
const ALL_RULES = [...READING_RULES, run_rules/* TOO_LONG */.ch, check_failed/* CHECK_FAILED */.j, ...RUN_RULES];
const FIXED_RULES = [...READING_RULES, run_rules/* TOO_LONG */.ch, check_failed/* CHECK_FAILED */.j];

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
    for (const { file, finding } of inTurns((0,importance/* mostSevereFirst */.Q)(report.files))) {
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

// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/markdown/section.js
var section = __webpack_require__(73989);
// EXTERNAL MODULE: ./lib/action/markdown/change-sections.js
var change_sections = __webpack_require__(61205);
// EXTERNAL MODULE: ./lib/action/markdown/mermaid.js
var mermaid = __webpack_require__(77565);
;// CONCATENATED MODULE: ./lib/action/check-report/file-sections.js





function fileTable(files, detailed, bytes) {
    if (files.length < 2)
        return [];
    const rows = [];
    let used = LEFT_OUT;
    for (const [at, file] of files.entries()) {
        const counts = (0,phrases/* countsOf */.mQ)(file);
        const broken = at < detailed ? '' : (0,phrases/* brokenRules */.P6)(file);
        const line = (0,markdown/* row */.nM)([
            (0,markdown/* cell */.Hn)(file.file),
            (0,markdown/* cell */.Hn)((0,phrases/* describeFile */.CL)(file)),
            `${(0,phrases/* describeCounts */.wv)(counts)}${broken === '' ? '' : ` (${(0,markdown/* cell */.Hn)(broken)})`}`,
            (0,markdown/* cell */.Hn)(changesIn(file))
        ]);
        used += Buffer.byteLength(line) + ROW_SHARE;
        if (used > bytes)
            break;
        rows.push(line);
    }
    const left = files.slice(rows.length);
    const failing = left.filter(file => (0,phrases/* countsOf */.mQ)(file).error > 0).length;
    const words = [
        ...(failing === 0 ? [] : [`${(0,display/* pluralize */.td)(failing, 'more file')} with errors`]),
        ...(failing === left.length ? [] : [`${(0,display/* pluralize */.td)(left.length - failing, 'more file')} without errors`])
    ];
    const sections = chunked(rows, ['File', 'Content', 'Findings', 'Changes'], 'file');
    return left.length === 0 ? sections : [...sections, { text: `And ${words.join(', ')}.`, noun: 'heading' }];
}
const [LEFT_OUT, ROW_SHARE] = [200, 16];
const changesIn = (file) => {
    if (file.comparison?.kind !== 'compared')
        return file.comparison?.kind ?? '';
    const count = file.comparison.difference.changes.filter(({ noise }) => noise !== true).length;
    return count === 0 ? 'none' : String(count);
};
function fileSections(file, heading) {
    const comparison = (0,phrases/* describeComparison */.L5)(file);
    return [
        { text: `${heading} ${(0,markdown/* cell */.Hn)(file.package?.name ?? file.file)}\n\n${facts(file)}`, noun: 'file' },
        ...findingSections(file, heading),
        ...(comparison === undefined
            ? []
            : [{ text: `${heading}# What changed\n\n${(0,markdown/* cell */.Hn)(comparison, 600)}`, noun: 'comparison' }]),
        ...(file.comparison?.kind === 'compared' ? changesOf(file.comparison.difference, heading) : []),
        ...graph(file, heading)
    ];
}
const MOST_CHANGES = 2_000;
function changesOf(difference, heading) {
    const left = difference.changes.length - MOST_CHANGES;
    if (left <= 0)
        return (0,change_sections/* changeSections */.d)(difference, heading);
    return [
        ...(0,change_sections/* changeSections */.d)({ ...difference, changes: difference.changes.slice(0, MOST_CHANGES) }, heading),
        { text: `${(0,display/* pluralize */.td)(left, 'more change')} in this file.`, noun: 'change' }
    ];
}
function facts(file) {
    const { package: pkg } = file;
    const inner = file.inner.length === 0
        ? ''
        : `. It contains packages: ${file.inner
            .slice(0, 20)
            .map(name => (0,markdown/* code */.aY)(name))
            .join(', ')}`;
    if (pkg === undefined)
        return `${(0,markdown/* code */.aY)(file.file)} is ${(0,markdown/* cell */.Hn)(file.what, 400)}${inner}.`;
    const by = pkg.creator === '' ? '' : ` by ${(0,markdown/* cell */.Hn)(pkg.creator)}`;
    const from = pkg.sourceEnvironment === '' ? '' : ` from ${(0,markdown/* cell */.Hn)(pkg.sourceEnvironment)}`;
    const digest = pkg.digest === '' ? '' : ` ${(0,markdown/* code */.aY)(pkg.digest)}`;
    return `${(0,markdown/* code */.aY)(file.file)} is ${(0,phrases/* describeFile */.CL)(file)}, exported ${(0,markdown/* code */.aY)(pkg.exportedAt)}${by}${from}.${digest}`;
}
const MOST_FINDINGS = 5_000;
function findingSections(file, heading) {
    if (file.findings.length === 0)
        return [];
    const head = ['', 'Finding', 'What to do'];
    const severe = file.findings.filter(({ severity }) => severity !== 'note').slice(0, MOST_FINDINGS);
    const notes = file.findings.filter(({ severity }) => severity === 'note').slice(0, MOST_FINDINGS);
    const { error, warning, note } = (0,phrases/* countsOf */.mQ)(file);
    const left = error + warning + note - severe.length - notes.length;
    return [
        ...(severe.length === 0
            ? []
            : [
                { text: `${heading}# Findings`, noun: 'heading' },
                ...chunked((0,phrases/* grouped */.zD)(severe).flatMap(findingRows), head, 'finding')
            ]),
        ...(notes.length === 0
            ? []
            : folded(`${(0,display/* pluralize */.td)(note, 'note')}: what to prepare in the target`, chunked((0,phrases/* grouped */.zD)(notes).flatMap(findingRows), head, 'note'))),
        ...(left === 0 ? [] : [{ text: `${(0,display/* pluralize */.td)(left, 'more finding')} in this file.`, noun: 'finding' }])
    ];
}
const MAX_ROW_BYTES = 6_000;
function findingRows({ severity, rule, consequence, remedy, items }) {
    const toRow = (findings) => (0,markdown/* row */.nM)([
        `${phrases/* MARKS */.j7[severity]} ${(0,markdown/* code */.aY)(rule)}`,
        `${findings.join('<br>')}<br><sub>${(0,markdown/* cell */.Hn)(consequence, 400)}</sub>`,
        (0,markdown/* cell */.Hn)(remedy, 500)
    ]);
    const rows = [];
    let open = [];
    let bytes = 0;
    for (const { message, place } of items) {
        const text = `${(0,markdown/* cell */.Hn)(message, 600)}${placeSuffix(place)}`;
        bytes += Buffer.byteLength(text);
        if (bytes > MAX_ROW_BYTES && open.length > 0) {
            rows.push(toRow(open));
            open = [];
            bytes = Buffer.byteLength(text);
        }
        open.push(text);
    }
    return open.length === 0 ? rows : [...rows, toRow(open)];
}
function placeSuffix(place) {
    const words = (0,phrases/* describePlace */.df)(place);
    return words === '' ? '' : ` <sub>${(0,markdown/* cell */.Hn)(words, 300)}</sub>`;
}
function graph({ resources }, heading) {
    if (resources.length < 2)
        return [];
    const shown = resources.map(resource => ({
        ...resource,
        decision: 'carried',
        why: '',
        outcome: 'carried'
    }));
    return [{ text: `${heading}# Resources\n\n${(0,markdown/* fenced */.OF)('mermaid', (0,mermaid/* mermaidLines */.l)(shown))}`, noun: 'graph' }];
}
const [MAX_ROWS, MAX_PART_BYTES] = [25, 20_000];
function chunked(rows, head, noun) {
    const sections = [];
    let open = [];
    let bytes = 0;
    const close = () => {
        if (open.length > 0)
            sections.push({ text: [...(0,markdown/* table */.tp)(head, []), ...open].join('\n'), noun });
        open = [];
        bytes = 0;
    };
    for (const line of rows) {
        const size = Buffer.byteLength(line);
        if (open.length === MAX_ROWS || bytes + size > MAX_PART_BYTES)
            close();
        open.push(line);
        bytes += size;
    }
    close();
    return sections;
}
function folded(title, sections) {
    const [first, ...others] = sections;
    if (first === undefined)
        return [];
    return [
        { text: `<details><summary>${title}</summary>\n\n${first.text}\n\n</details>`, noun: first.noun },
        ...others.map(({ text, noun }) => ({
            text: `<details><summary>${title}, continued</summary>\n\n${text}\n\n</details>`,
            noun
        }))
    ];
}

;// CONCATENATED MODULE: ./lib/action/check-report/check-markdown.js






const MiB = 1024 * 1024;
const MAX_SUMMARY_BYTES = 900_000;
const MAX_COMMENT_LENGTH = 60_000;
const MAX_WEIGHTS_LENGTH = 10_000;
const renderCheckSummary = (report, ending = {}) => written(MAX_SUMMARY_BYTES, report, ending, 'the report file contains more');
const renderCheckReport = (report, ending = {}) => written(8 * MiB, report, ending, 'the result file contains more');
const renderComment = (report, marker, run) => {
    const elsewhere = run === undefined ? 'the summary of the run contains more' : `[the summary of the run](${run}) contains more`;
    return `${marker}\n${written(MAX_COMMENT_LENGTH - marker.length, report, {}, elsewhere)}`;
};
const [LEAST_PART, MOST_PARTS] = [2_000, 1_000];
function written(bytes, report, ending, elsewhere) {
    const files = (0,importance/* mostSevereFirst */.Q)(report.files);
    const head = headOf(report, ending);
    const room = bytes - Buffer.byteLength(head);
    const detailed = Math.min(files.length, MOST_PARTS, Math.max(1, Math.floor((room * 2) / 3 / LEAST_PART)));
    const table = fileTable(files, detailed, room / 3)
        .map(({ text }) => text)
        .join('\n\n');
    const { milliseconds } = ending;
    const parts = (0,section/* joinGroupsWithin */.a)(room - Buffer.byteLength(table) - 4, [
        ...files.slice(0, detailed).map(file => fileSections(file, '###')),
        milliseconds === undefined ? [] : [{ text: `<sub>Checked in ${(0,display/* duration */.p0)(milliseconds)}.</sub>`, noun: 'time' }]
    ], elsewhere, files.length - detailed);
    return [head, ...(table === '' ? [] : [table]), parts].join('\n\n');
}
const MOST_REMARKS = 20;
function headOf(report, { failure }) {
    const weights = (0,phrases/* describeWeights */.Jq)(report.weights);
    const counts = report.files.length === 0 ? '' : `\n\n${(0,markdown/* cell */.Hn)((0,phrases/* verdict */.WJ)(report), 300)}`;
    return [
        `## ${failure === undefined ? (0,markdown/* cell */.Hn)((0,phrases/* verdict */.WJ)(report), 300) : '❌ The check could not be completed'}`,
        ...(failure === undefined ? [] : [`> [!CAUTION]\n> ${(0,markdown/* cell */.Hn)(failure, 4_000)}${counts}`]),
        ...(weights === undefined ? [] : [`- ${(0,markdown/* cell */.Hn)(weights, MAX_WEIGHTS_LENGTH)}`]),
        ...report.remarks.slice(0, MOST_REMARKS).map(remark => `- ${(0,markdown/* cell */.Hn)(remark, 1_000)}`)
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/action/check-report/findings-json.js


function findingsJson(report) {
    const all = report.files
        .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
        .sort(finding/* bySeverity */.Np);
    return (0,report_outputs/* boundedList */.Y4)(all);
}

// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
;// CONCATENATED MODULE: ./lib/action/check-report/sarif.js





const ACTION_VERSION = '0.1.0';
const MAX_RESULTS = 5_000;
function toSarif(report, rules, version) {
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const all = report.files
        .flatMap(file => file.findings.map(finding => ({ file, finding })))
        .sort((one, other) => (0,finding/* bySeverity */.Np)(one.finding, other.finding));
    const left = all.length - MAX_RESULTS;
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'Move Power App',
                semanticVersion: version,
                rules: rules.map(sarif_ruleOf),
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
                                message: { text: `${(0,display/* pluralize */.td)(left, 'finding')} more.` }
                            }
                        ]
                    })
            }
        ],
        results: all.slice(0, MAX_RESULTS).map(({ file, finding }) => resultOf(file, finding, index, seen))
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}
const sarif_ruleOf = ({ id, severity, about, consequence, remedy }) => ({
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
    const where = (0,phrases/* describePlace */.df)(place);
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(uri/* uriPart */.W).join('/'), uriBaseId: '%SRCROOT%' },
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
function fingerprint({ file }, { rule, message, place }, seen) {
    const stable = [file.replace(/_\d{14}(?=\.zip$)/i, ''), rule, place?.name ?? place?.pointer ?? '', message];
    const text = JSON.stringify(stable).replaceAll(/N[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'N');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return (0,external_node_crypto_.createHash)('sha256').update(`${text}:${count}`).digest('hex').slice(0, 32);
}

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
        const report = (0,redacted/* redactAll */.$)(isShort ? (0,importance/* shortReport */.J)(whole) : whole, redactor);
        const result = { report, finished: checked !== undefined, ending, unwritten };
        await (isShort ? writeShortReport(context, result) : writeParts(context, inputs, result));
    });
    return unwritten.failure('The packages were checked.');
}
async function writeShortReport(context, { report, ending, unwritten }) {
    await writeSummary(context, report, ending, unwritten);
    const result = await writer(context, unwritten)('result file', (0,runner_environment/* resultPath */.jO)(context.environment, 'check'), write_check_report_resultOf(report, ending));
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
    const beside = (extension) => (0,external_node_path_.join)((0,external_node_path_.dirname)(result), `${write_check_report_nameOf(result)}.${extension}`);
    const outputs = {
        'result-file': await write('result file', result, write_check_report_resultOf(report, ending))
    };
    if (finished && !signal.aborted)
        outputs['report-file'] = await write('report', beside('md'), () => renderCheckReport(report, ending));
    if (finished && !signal.aborted) {
        const { renderHtml } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 67247));
        outputs['html-file'] = await write('web page', beside('html'), () => renderHtml(report, ending));
    }
    if (finished && !signal.aborted && inputs.sarifFile !== undefined)
        outputs['sarif-file'] = await write('SARIF file', inputs.sarifFile, () => toSarif(report, ALL_RULES, ACTION_VERSION));
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
const write_check_report_resultOf = (report, ending) => () => `${JSON.stringify({ schema: result_file/* RESULT_SCHEMA */.w, ...report, ...ending }, undefined, 2)}\n`;
async function writeSummary({ environment: { summaryFile }, redactor }, report, ending, unwritten) {
    if (summaryFile !== undefined)
        await unwritten.attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, redactor.redact(renderCheckSummary(report, ending))));
}
async function writeOutputs({ environment: { outputFile }, redactor }, report, outputs, failed, unwritten) {
    if (outputFile === undefined)
        return;
    await unwritten.attempt('outputs', () => {
        const all = { ...outputs, ...outputsOf(report, failed) };
        for (const name of report_outputs/* OUTPUTS */.py)
            (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(all[name] ?? ''));
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
const write_check_report_nameOf = (path) => path.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
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
        body = redactor.redact(renderComment(report, marker, environment.runUrl));
    });
    if (!rendered)
        return;
    try {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 22210));
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



const git_objects_MiB = 1024 * 1024;
const MAX_LIST_BYTES = 64 * git_objects_MiB;
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
    remedy: 'Check out with "fetch-depth: 0" and without "filter" (actions/checkout).'
});
const unreadable = (result) => new errors/* ActionError */.lZ({
    doing: 'read the history of the repository',
    why: gitMessage(result),
    remedy: 'Check out with "fetch-depth: 0" and without "filter" (actions/checkout), or compare with a file instead.'
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

;// CONCATENATED MODULE: ./lib/action/history/same-export.js
function sameExport(siblings, path) {
    const same = siblings.find(({ name }) => name === path);
    if (same !== undefined || !/\.zip$/i.test(path))
        return same;
    const stem = stemOf(path);
    const [newest] = siblings
        .filter(({ name }) => /\.zip$/i.test(name) && stemOf(name) === stem)
        .sort((one, other) => (one.name < other.name ? 1 : -1));
    return newest;
}
const stemOf = (name) => name.replace(/\.zip$/i, '').replace(/_\d{14}$/, '');

;// CONCATENATED MODULE: ./lib/action/history/git-history.js









function createHistory({ workspace, temp, variables = process.env, signal }) {
    const programs = new Map();
    const lookups = new Map();
    const programFor = ({ folder }) => memoize(programs, folder, async () => findGit(variables, [await (0,external_node_fs_promises_.realpath)(workspace).catch(() => workspace), folder]));
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
        }
    };
}
async function readAt(git, commit, path, shown) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const siblings = path === '' ? [] : await listBlobs(git, commit, folder, false);
    const found = sameExport(siblings, path);
    if (found !== undefined) {
        if ((found.size ?? 0) > package_archive/* DEFAULT_LIMITS */.dR.packageBytes)
            return tooLarge(found.name);
        const [bytes] = await readBlobs(git, [found], package_archive/* DEFAULT_LIMITS */.dR.packageBytes);
        if (bytes === undefined)
            return undefined;
        const name = found.name.slice(slash + 1);
        return { path: `${shown.slice(0, shown.lastIndexOf('/') + 1)}${name}`, content: { form: 'file', bytes } };
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
const rule_settings_REMEDY = `Write "rules:" and below it one rule per line, each with one of ${(0,display/* listed */.KE)(WEIGHTS)}. See docs/check-rules.md for all rules.`;
const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/;
async function parseSettings(bytes, file, { all, fixed }) {
    const refused = (why, remedy = rule_settings_REMEDY) => new errors/* ActionError */.lZ({ doing: `read ${(0,display/* quoted */.TL)(file)}`, why, remedy });
    if (bytes.byteLength > MAX_SETTINGS_BYTES)
        throw refused(`it has more than ${MAX_SETTINGS_BYTES} bytes`);
    const { contents, yaml, at, textOf, failure } = await (0,strict_yaml/* readStrictYaml */.P)(textIn(bytes, refused), (0,display/* quoted */.TL)(file), rule_settings_REMEDY);
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
// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 2 modules
var package_files = __webpack_require__(2415);
// EXTERNAL MODULE: ./lib/base/deadline.js
var base_deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
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

// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
;// CONCATENATED MODULE: ./lib/commands/checking/failed-check.js






const fileNotOpened = (place, error) => unchecked(place, error instanceof errors/* ActionError */.lZ ? unreadableFile(error) : (0,check_failed/* checkFailed */.s)('The check'));
const failedCheck = (place, error) => unchecked(place, findingFor(error));
const notReached = ({ path, refusal }, form) => {
    const place = { path, form };
    if (refusal !== undefined)
        return fileNotOpened(place, refusal);
    return unchecked(place, {
        rule: run_rules/* TOO_LONG */.ch.id,
        severity: run_rules/* TOO_LONG */.ch.severity,
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
    if (error instanceof package_checker/* OutOfTime */.f) {
        const { id, severity, consequence, remedy } = run_rules/* TOO_LONG */.ch;
        return { rule: id, severity, message: 'The check was stopped because it took too long.', consequence, remedy };
    }
    const failed = (0,check_failed/* checkFailed */.s)('The check');
    if (error instanceof package_checker/* OutOfMemory */.h)
        return { ...failed, message: 'The check failed because the package needs too much memory.' };
    if (error instanceof errors/* ActionError */.lZ)
        return { ...failed, message: `The check failed: ${(0,display/* plainText */.wh)(error.why, 600)}.`, remedy: error.remedy };
    return failed;
}

;// CONCATENATED MODULE: ./lib/commands/checking/held-content.js


function heldContent(content) {
    if (content.form === 'file')
        return content;
    const { files } = content;
    const isLarge = files.length > package_archive/* DEFAULT_LIMITS */.dR.entries ||
        files.reduce((sum, { size }) => sum + size, 0) > package_archive/* DEFAULT_LIMITS */.dR.expandedBytes ||
        files.some(({ size }) => size > package_archive/* DEFAULT_LIMITS */.dR.entryExpandedBytes);
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
        if (!(error instanceof errors/* ActionError */.lZ))
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
            throw new errors/* ActionError */.lZ(refusal);
        return bytes === undefined ? Buffer.alloc(0) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}));

;// CONCATENATED MODULE: ./lib/commands/checking/predecessors.js


const READS_AS_REF = /^(?:refs|origin|upstream)\/|^(?:[A-Z]+_)?HEAD(?![\w.-])|^@|[~^]\d*$|^[0-9a-f]{7,64}$/;
async function predecessorsOf(ports, compareWith, given) {
    if (compareWith === undefined)
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
const fromRef = ({ history }, ref, remarks) => ({
    predecessorOf: async ({ path }) => {
        const found = await history.read(ref, path);
        if (found === undefined)
            return { name: ref };
        if ('why' in found)
            return { name: ref, why: found.why };
        return { name: found.path === path ? ref : `${ref}:${found.path}`, content: found.content };
    },
    remarks
});
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
        return notReached(file, isArtifact ? 'artifact' : 'file');
    log.info(`Checking ${(0,display/* quoted */.TL)(file.path)}`);
    let content;
    try {
        content = heldContent(await file.open());
    }
    catch (error) {
        if (cancelled.aborted)
            return undefined;
        if (alone && file.refusal === undefined)
            throw error;
        return fileNotOpened({ path: file.path, form: isArtifact ? 'artifact' : 'file' }, error);
    }
    const form = isArtifact ? 'artifact' : content.form;
    if (order.packageDigest !== undefined)
        (0,packages_digest/* assertDigest */.V)(order.packageDigest, digestIn(content), (0,display/* quoted */.TL)(file.path));
    try {
        const predecessor = await predecessorOf(file);
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
        return failedCheck({ path: file.path, form }, error);
    }
}
const digestIn = (content) => content.form === 'file' ? (0,digest/* digestOf */.o)(content.bytes) : 'undefined, because it is a folder';
const heldPredecessor = ({ name, content, why }) => ({
    name,
    content: content === undefined ? undefined : heldContent(content),
    why
});

// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/app-package.js + 1 modules
var app_package = __webpack_require__(5324);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(33264);
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
const folder_MANIFEST = 'manifest.json';
function inOrder(one, other) {
    if (one.name === folder_MANIFEST || other.name === folder_MANIFEST)
        return one.name === other.name ? 0 : one.name === folder_MANIFEST ? 1 : -1;
    return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

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
    return inspectArchive(archive, what, () => ({ digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length }), readSources);
}
function inspectFolder(files, what, readSources, budget = new package_budget/* Budget */.__()) {
    try {
        const size = files.reduce((sum, file) => sum + file.size, 0);
        const archive = folderArchive(files, what, package_archive/* DEFAULT_LIMITS */.dR, budget);
        return inspectArchive(archive, what, () => ({ digest: '', size }), readSources);
    }
    catch (error) {
        return { recognised: UNREADABLE, faults: [fault('', error)] };
    }
}
function inspectArchive(archive, what, file, readSources) {
    let recognised;
    try {
        recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive);
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
const UNREADABLE = {
    kind: 'damaged-zip',
    what: 'an archive whose files cannot be read',
    remedy: 'Download or export the file again.'
};
const fault = (file, error) => ({ file, error: (0,package_reading/* readable */.HD)(error) });

;// CONCATENATED MODULE: ./lib/package/rules/placed.js

function placed(findings, archive) {
    if (archive === undefined)
        return [...findings];
    const texts = new Map();
    return (0,position/* withLines */.Gy)(findings, file => {
        if (!texts.has(file))
            texts.set(file, placed_textOf(archive, file));
        return texts.get(file);
    });
}
function placed_textOf(archive, file) {
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

// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __webpack_require__(63089);
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

;// CONCATENATED MODULE: ./lib/commands/checking/check-package.js












async function checkPackage(job, { budget: limits, over }) {
    const comparing = await loadComparing(job);
    const budget = new package_budget/* Budget */.__(limits);
    const inspection = inspect(job.content, (0,display/* quoted */.TL)(job.path), budget, comparing);
    const { recognised, archive, pkg, document } = inspection;
    const ruled = pkg === undefined || archive === undefined ? [] : (0,run_rules/* runRules */.xG)({ pkg, archive, document }, RUN_RULES, over);
    const otherBudget = new package_budget/* Budget */.__(limits);
    const { comparison, broken } = compared(inspection, job, comparing, otherBudget);
    const findings = [...readingFindings(inspection), ...ruled, ...(broken === undefined ? [] : [broken])];
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
function inspect(content, what, budget, comparing) {
    return content.form === 'file'
        ? inspectFile(content.bytes, what, comparing?.readSources, budget)
        : inspectFolder(folderFilesOf(content), what, comparing?.readSources, budget);
}
async function loadComparing({ predecessor }) {
    if (predecessor?.content === undefined)
        return undefined;
    const [{ compare }, { readSources }] = await Promise.all([
        __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 36770)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 44874))
    ]);
    return { compare, readSources };
}
function compared(newer, { predecessor, showNoise }, comparing, budget) {
    if (predecessor === undefined || newer.pkg === undefined)
        return {};
    const { name, content, why } = predecessor;
    const notCompared = (reason) => ({ kind: 'not-compared', with: name, why: reason });
    if (why !== undefined)
        return { comparison: notCompared(why) };
    if (content === undefined || comparing === undefined)
        return { comparison: { kind: 'new', with: name } };
    const older = inspect(content, (0,display/* quoted */.TL)(name), budget, comparing);
    if (older.pkg === undefined) {
        const [finding] = readingFindings(older);
        return {
            comparison: notCompared(`${(0,display/* quoted */.TL)(name)} cannot be read as a package. ${finding?.message ?? ''}`.trim())
        };
    }
    try {
        const difference = comparing.compare({ pkg: older.pkg, ...(older.document === undefined ? {} : { document: older.document }) }, { pkg: newer.pkg, ...(newer.document === undefined ? {} : { document: newer.document }) }, { noise: showNoise, conceal: secret_shapes/* concealSecrets */.Vt });
        return { comparison: { kind: 'compared', with: name, difference } };
    }
    catch {
        return {
            comparison: notCompared('The comparison failed because of a defect in this action, so the changes are not known.'),
            broken: (0,check_failed/* checkFailed */.s)(`The comparison with ${(0,display/* quoted */.TL)(name)}`)
        };
    }
}

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
        const { checked, exceeded } = await checkPackage(job, { budget: package_budget/* SMALL_BUDGET */.io, over });
        spent += clock.now() - began;
        return exceeded || isCutShort ? undefined : checked;
    };
    return {
        width: pool.width,
        check: async (job) => {
            const contents = [job.content, ...(job.predecessor?.content === undefined ? [] : [job.predecessor.content])];
            const size = contents.reduce((sum, content) => sum + sizeOf(content), 0);
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
    const files = (0,runner_files/* createFiles */.q)(environment.workspace);
    const history = createHistory({ ...environment, signal });
    let report;
    let failure;
    try {
        const settings = await chooseSettings({
            files,
            fileAt: fileAtCommit(history),
            exists: path => (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(environment.workspace, path), { throwIfNoEntry: false }) !== undefined,
            base: pullRequestBase(environment)
        }, inputs.configFile, { all: ALL_RULES, fixed: FIXED_RULES });
        const weights = (0,phrases/* describeWeights */.Jq)(settings.weights);
        if (weights !== undefined)
            log.info(weights);
        if (settings.remark !== undefined)
            log.notice(settings.remark);
        const checked = await checkCommand({
            packages: (0,package_files/* createPackageFinder */.d)(environment.workspace, signal),
            history,
            artifacts: (0,artifacts/* createArtifacts */.G)({
                temp: environment.temp,
                available: environment.hasArtifactService,
                log,
                redactor,
                deadline: new base_deadline/* Deadline */.B(clock, ARTIFACT_TIMEOUT),
                signal
            }),
            log,
            checker: createChecker((0,create_pool/* createPool */.b)(context.workerEntry, signal), clock, signal),
            over: () => clock.now() - started > CHECK_PATIENCE,
            cancelled: signal
        }, { ...inputs, rules: settings.rules });
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
    const writeFailure = await writeCheckReport({ environment, files, log, redactor, signal }, inputs, report, {
        milliseconds: clock.now() - started,
        ...(failure === undefined ? {} : { failure: sentenceOf(failure) })
    });
    if (failure !== undefined)
        throw failure;
    if (writeFailure !== undefined)
        throw writeFailure;
    if (report?.failed === true)
        throw checkFailed(report);
}
const run_check_MOST_SHOWN = 9;
function checkFailed({ counts, files, failOn }) {
    const weights = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    const found = weights.filter(weight => counts[weight] > 0);
    const words = found.map(weight => (0,display/* pluralize */.td)(counts[weight], weight)).join(' and ');
    const hit = files.filter(({ findings }) => findings.some(({ severity }) => found.some(weight => weight === severity)));
    const where = files.length === 1 ? 'in the package' : `in ${hit.length} of ${files.length} packages`;
    const isShown = found.every(weight => counts[weight] <= run_check_MOST_SHOWN);
    return new errors/* ActionError */.lZ({
        doing: 'pass the check',
        why: `there ${found.length === 1 && counts[found[0] ?? 'error'] === 1 ? 'is' : 'are'} ${words} ${where}`,
        remedy: `${isShown
            ? 'Each is listed above with what to do about it.'
            : 'The first are listed above; the summary and the result file of this step list more, with what to do about each.'} fail-on and the settings file decide what counts.`
    });
}


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
// EXTERNAL MODULE: ./lib/package/document/controls.js
var document_controls = __webpack_require__(30616);
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
            const line = error instanceof malformed_source/* MalformedSource */.x ? error.line : lineOf(error);
            this.fault(file, `${(0,display/* plainText */.wh)(file)} cannot be read: ${error.why.replace(/\.$/, '')}.`, line);
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
function readDocument(bytes, what, readSources, budget) {
    const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) };
    const reading = new DocumentReading((0,archive/* openArchive */.p_)(bytes, what, DOCUMENT_LIMITS, options), what);
    const header = reading.json('Header.json');
    const properties = reading.json('Properties.json');
    const { nodes, dataSources, media, texts } = reading.has(document_controls/* ENTITIES */.Ey) ? readOldContent(reading) : readContent(reading);
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
    return { nodes: controls.nodes(), dataSources, texts, media: readMedia(reading, resources) };
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


/***/ })

};
