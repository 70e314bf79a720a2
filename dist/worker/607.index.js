export const id = 607;
export const ids = [607];
export const modules = {

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Q2: () => (/* binding */ valueDigest),
/* harmony export */   bC: () => (/* binding */ unordered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9489);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9092);




const DEEPEST = _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DEEPEST_JSON */ .S8 + 50;
const CHUNK = 1 << 16;
function valueDigest(value, meaning = itself) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let chunk = '';
    const put = (piece) => {
        chunk += piece;
        if (chunk.length < CHUNK)
            return;
        hash.update(chunk);
        chunk = '';
    };
    const write = (current, depth) => {
        if (depth > DEEPEST)
            throw new RangeError('a value is nested more deeply than the JSON reader allows');
        if (typeof current === 'string') {
            const meant = meaning(current);
            put(meant === undefined ? JSON.stringify(current) : `#${JSON.stringify(meant)}`);
        }
        else if (Array.isArray(current)) {
            put('[');
            for (const item of current) {
                write(item, depth + 1);
                put(',');
            }
            put(']');
        }
        else if (typeof current === 'object' && current !== null) {
            put('{');
            for (const [key, inner] of Object.entries(current).sort(byKey)) {
                if (inner === undefined)
                    continue;
                put(`${JSON.stringify(key)}:`);
                write(inner, depth + 1);
                put(',');
            }
            put('}');
        }
        else
            put((0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e)(current));
    };
    write(value, 0);
    return hash.update(chunk).digest('hex');
}
const itself = () => undefined;
const byKey = ([one], [other]) => (one < other ? -1 : one > other ? 1 : 0);
const unordered = (values, meaning) => [...values].map(value => valueDigest(value, meaning)).sort();
function without(value, ...fields) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.some(set => set.has(field))));
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contentDigest: () => (/* binding */ contentDigest)
});

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(6526);
// EXTERNAL MODULE: ./lib/package/difference/identities.js
var identities = __webpack_require__(5190);
// EXTERNAL MODULE: ./lib/package/difference/noise.js
var noise = __webpack_require__(7496);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(9092);
// EXTERNAL MODULE: ./lib/package/content-digest/canonical.js
var canonical = __webpack_require__(7567);
// EXTERNAL MODULE: ./lib/package/content-digest/document-content.js
var document_content = __webpack_require__(5560);
;// CONCATENATED MODULE: ./lib/package/content-digest/app-content.js






const APART_IN_FILE = new Set(['appDefinitionTemplate']);
const APART_IN_TEMPLATE = new Set(['id', 'name', 'properties', 'tags']);
const APART_IN_PROPERTIES = new Set(['appVersion', 'connectionReferences', 'displayName']);
const NOISY_REFERENCE = new Set(['displayName', 'iconUri']);
const appContent = (app, { meaning }) => (0,canonical/* valueDigest */.Q2)({
    ...appValues(app),
    files: (0,canonical/* unordered */.bC)(app.files.filter(({ role }) => role !== identities/* IDENTITY_FILE */.c).map(({ role, bytes }) => [role, (0,document_content/* bytesDigest */.G2)(bytes)])),
    document: (0,document_content/* documentContent */.nH)(app.document)
}, meaning);
function appValues(app) {
    const properties = (0,json_text/* valueAt */.fK)(app.template, 'properties');
    return {
        file: (0,canonical/* without */.FF)(app.file, APART_IN_FILE),
        template: withoutNothing((0,canonical/* without */.FF)(app.template, APART_IN_TEMPLATE)),
        properties: withoutNothing((0,canonical/* without */.FF)(properties, APART_IN_PROPERTIES, noise/* NOISY_APP_PROPERTIES */.J9)),
        tags: withoutNothing((0,canonical/* without */.FF)((0,json_text/* valueAt */.fK)(app.template, 'tags'), noise/* NOISY_TAGS */.pX)),
        references: (0,json_text/* safeMap */.Ek)(Object.entries(app.connectionReferences).map(([id, reference]) => [id, (0,canonical/* without */.FF)(reference, NOISY_REFERENCE)]))
    };
}
const withoutNothing = (fields) => (0,json_text/* safeMap */.Ek)(Object.entries(fields).filter(([, value]) => value != null &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0) &&
    !((0,objects/* isObject */.G)(value) && Object.keys(value).length === 0)));

// EXTERNAL MODULE: ./lib/package/content-digest/long-numbers.js
var long_numbers = __webpack_require__(3644);
;// CONCATENATED MODULE: ./lib/package/content-digest/flow-content.js






const flow_content_APART_IN_FILE = new Set(['id', 'name', 'properties']);
const flow_content_APART_IN_PROPERTIES = new Set(['connectionReferences', 'definition', 'displayName']);
const APART_IN_DEFINITION = new Set(['actions', 'parameters', 'triggers']);
const flowContent = (flow, pkg, labels) => (0,canonical/* valueDigest */.Q2)({ ...flowValues(flow, labels), numbers: (0,long_numbers/* longNumbers */.v)(flow.bytes) }, meaningIn(flow, pkg, labels));
function flowValues(flow, labels) {
    const properties = (0,json_text/* valueAt */.fK)(flow.definition, 'properties');
    const definition = (0,json_text/* valueAt */.fK)(properties, 'definition');
    return {
        file: (0,canonical/* without */.FF)(flow.definition, flow_content_APART_IN_FILE),
        properties: (0,canonical/* without */.FF)(properties, flow_content_APART_IN_PROPERTIES, noise/* NOISY_FLOW_PROPERTIES */.SH),
        references: referencesOf(flow, labels),
        definition: flow_content_withoutNothing((0,canonical/* without */.FF)(definition, APART_IN_DEFINITION, noise/* NOISY_DEFINITION_FIELDS */.rT)),
        parameters: (0,canonical/* without */.FF)((0,json_text/* valueAt */.fK)(definition, 'parameters'), noise/* NOISY_PARAMETERS */.oQ),
        triggers: stepsIn((0,json_text/* valueAt */.fK)(definition, 'triggers')),
        actions: stepsIn((0,json_text/* valueAt */.fK)(definition, 'actions'))
    };
}
const flow_content_withoutNothing = (fields) => (0,json_text/* safeMap */.Ek)(Object.entries(fields).filter(([, value]) => value != null && value !== '' && !((0,objects/* isObject */.G)(value) && Object.keys(value).length === 0)));
const declaredIn = (flow) => {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,objects/* isObject */.G)(declared) ? declared : {};
};
function referencesOf(flow, { labelOf, connectorOf }) {
    const declared = declaredIn(flow);
    const names = new Set([...Object.keys(flow.connectors), ...Object.keys(flow.connections), ...Object.keys(declared)]);
    return (0,json_text/* safeMap */.Ek)([...names].map(name => {
        const key = flow.connectors[name];
        const connection = flow.connections[name];
        const bound = key === undefined ? undefined : (labelOf(key) ?? `no key: ${key}`);
        const declares = connectorName((0,json_text/* textAt */.$6)(declared[name], 'id'));
        const other = connection === undefined ? undefined : (connectorOf(connection) ?? `no connection: ${connection}`);
        return [
            name,
            {
                ...(0,canonical/* without */.FF)(declared[name], noise/* NOISY_FLOW_REFERENCE_FIELDS */.Y9),
                connector: bound ?? (declares === undefined ? undefined : `connector ${declares}`),
                connection: other === bound ? undefined : other
            }
        ];
    }));
}
const CONNECTOR_ID = /^\/providers\/microsoft\.powerapps\/apis\/([^/]+)$/i;
const LONGEST_ID = 500;
const connectorName = (id) => id === undefined || id.length > LONGEST_ID ? undefined : CONNECTOR_ID.exec(id)?.[1]?.toLowerCase();
function meaningIn(flow, { resources }, { labelOf, meaning }) {
    const labels = new Map();
    for (const [reference, value] of Object.entries(declaredIn(flow))) {
        const name = connectorName((0,json_text/* textAt */.$6)(value, 'id'));
        const key = flow.connectors[reference];
        const resource = key === undefined ? undefined : resources[key];
        if (name === undefined || key === undefined || resource === undefined || !(0,package_resource/* isCustomConnector */.v9)(resource))
            continue;
        const label = labelOf(key);
        if (label !== undefined)
            labels.set(name, label);
    }
    return text => {
        const name = connectorName(text);
        return name === undefined ? meaning(text) : (labels.get(name) ?? `connector ${name}`);
    };
}
const stepsIn = (steps) => {
    if (steps === undefined)
        return undefined;
    return (0,json_text/* safeMap */.Ek)(Object.entries((0,objects/* isObject */.G)(steps) ? steps : { odd: steps }).map(([name, step]) => [name, stepOf(step)]));
};
function stepOf(step) {
    if (!(0,objects/* isObject */.G)(step))
        return step;
    const { actions, cases, else: no, default: otherwise, runAfter, ...body } = step;
    return {
        ...(0,noise/* withoutNoiseInStep */.Au)(body),
        actions: stepsIn(actions),
        else: branchOf(no),
        default: branchOf(otherwise),
        cases: (0,objects/* isObject */.G)(cases) ? (0,json_text/* safeMap */.Ek)(Object.entries(cases).map(([name, one]) => [name, branchOf(one)])) : cases,
        runAfter: (0,objects/* isObject */.G)(runAfter) ? waitsFor(runAfter) : runAfter
    };
}
const branchOf = (branch) => (0,objects/* isObject */.G)(branch) ? { ...branch, actions: stepsIn(branch['actions']) } : branch;
const waitsFor = (runAfter) => Object.keys(runAfter).length === 0
    ? undefined
    : (0,json_text/* safeMap */.Ek)(Object.entries(runAfter).map(([name, outcomes]) => [
        name,
        Array.isArray(outcomes) ? outcomes.map(outcome => JSON.stringify(outcome)).sort() : outcomes
    ]));

;// CONCATENATED MODULE: ./lib/package/content-digest/labels.js

function namesOf({ resources }, given) {
    const byKey = new Map([...given].map(([key, name]) => [key.toLowerCase(), name]));
    const own = new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), ownName(resource)]));
    return {
        of: key => byKey.get(key.toLowerCase()) ?? own.get(key.toLowerCase()) ?? '',
        given: key => byKey.has(key.toLowerCase())
    };
}
function labelsOf({ resources }, names, more = () => '') {
    const byKey = new Map();
    const longest = { key: 0 };
    const counts = new Map();
    for (const [key, resource] of Object.entries(resources)) {
        const id = key.toLowerCase();
        if (byKey.has(id))
            continue;
        const label = plainLabel(key, resource, resources, names);
        byKey.set(id, { key, resource, label });
        counts.set(label, (counts.get(label) ?? 0) + 1);
        longest.key = Math.max(longest.key, key.length);
    }
    const labelOf = (key) => {
        const one = key.length > longest.key ? undefined : byKey.get(key.toLowerCase());
        if (one === undefined)
            return undefined;
        const repeated = isCarried(one.resource) && (counts.get(one.label) ?? 0) > 1;
        return repeated ? `${one.label}\u0000${more(one.key)}` : one.label;
    };
    return {
        labelOf,
        connectorOf: connection => {
            const resource = byKey.get(connection.toLowerCase())?.resource;
            return resource !== undefined && (0,package_resource/* kindOf */.I)(resource) === 'connection'
                ? labelOf(resource.dependsOn?.[0] ?? '')
                : undefined;
        },
        meaning: labelOf
    };
}
function plainLabel(key, resource, resources, names) {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    if (kind === 'connector')
        return connectorLabel(resource);
    if (kind === 'connection') {
        const connector = resources[resource.dependsOn?.[0] ?? ''];
        return `connection of ${connector === undefined ? 'nothing' : connectorLabel(connector)}`;
    }
    return `${typeLabel(resource)} ${names.of(key)}`;
}
const typeLabel = (resource) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return kind === 'unknown' ? resource.type.toLowerCase() : kind;
};
const ownName = (resource) => resource.details?.displayName || resource.name || '';
const connectorLabel = (resource) => (0,package_resource/* isCustomConnector */.v9)(resource)
    ? `custom connector ${ownName(resource)}`
    : `connector ${(resource.name ?? '').toLowerCase()}`;
const isCarried = (resource) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return kind !== 'connector' && kind !== 'connection';
};

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/package/content-digest/other-content.js






function otherContents({ others, resources }, { meaning }) {
    const owners = ownersIn(resources);
    const byKey = new Map();
    const rest = [];
    for (const { name, bytes } of others) {
        const parts = name.split('/');
        const key = ownerOf(parts, owners);
        const content = fileContent(bytes, meaning);
        if (key === undefined)
            rest.push([parts.map(part => labelled(part, meaning)), content]);
        else {
            const file = [labelled(parts.at(-1) ?? '', meaning), content];
            const files = byKey.get(key);
            if (files === undefined)
                byKey.set(key, [file]);
            else
                files.push(file);
        }
    }
    return {
        byKey: new Map([...byKey].map(([key, files]) => [key, (0,canonical/* valueDigest */.Q2)((0,canonical/* unordered */.bC)(files))])),
        rest: (0,canonical/* unordered */.bC)(rest)
    };
}
function labelled(part, meaning) {
    const [, stem = part, end = ''] = /^(.*)(\.[^.]*)$/s.exec(part) ?? [];
    const label = meaning(stem);
    return label === undefined ? part.toLowerCase() : `${label}\u0000${end.toLowerCase()}`;
}
function ownersIn(resources) {
    const owners = new Map();
    for (const [key, resource] of Object.entries(resources)) {
        if (!hasFiles(resource))
            continue;
        const type = resource.type.toLowerCase();
        const words = owners.get(type) ?? new Map();
        owners.set(type, words);
        for (const word of [key, resource.name, resource.details?.displayName])
            if (word != null && word !== '' && !words.has(word.toLowerCase()))
                words.set(word.toLowerCase(), key);
    }
    return owners;
}
const hasFiles = (resource) => ['entity', 'picklist', 'unknown'].includes((0,package_resource/* kindOf */.I)(resource));
function ownerOf(parts, owners) {
    for (let length = parts.length - 1; length > 0; length -= 1) {
        const words = owners.get(parts.slice(0, length).join('/').toLowerCase());
        if (words === undefined)
            continue;
        for (const part of parts.slice(length)) {
            const word = part.toLowerCase();
            const key = words.get(word) ?? words.get(word.replace(/\.json$/, ''));
            if (key !== undefined)
                return key;
        }
    }
    return undefined;
}
function fileContent(bytes, meaning) {
    try {
        return (0,canonical/* valueDigest */.Q2)([(0,json_text/* parseJson */.qF)(bytes, 'a file of the package'), (0,long_numbers/* longNumbers */.v)(bytes)], meaning);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return (0,document_content/* bytesDigest */.G2)(bytes);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/package/content-digest/content-digest.js







const FORM = 1;
function contentDigest({ pkg }, names = new Map()) {
    const called = namesOf(pkg, names);
    const plain = labelsOf(pkg, called);
    const labels = labelsOf(pkg, called, remembered(contentsOf(pkg, plain)));
    const contentOf = contentsOf(pkg, labels);
    const others = otherContents(pkg, labels);
    const inside = namesInside(pkg, called);
    const byKey = new Map();
    const carried = [];
    for (const [key, resource] of Object.entries(pkg.resources)) {
        if (!isCarried(resource))
            continue;
        const content = (0,canonical/* valueDigest */.Q2)({
            content: contentOf(key),
            files: others.byKey.get(key),
            resource: fieldsOf(resource, labels)
        });
        byKey.set(key, `sha256:${content}`);
        carried.push({
            type: typeLabel(resource),
            root: key === pkg.rootKey,
            name: called.of(key),
            inside: inside(key),
            content
        });
    }
    const whole = (0,canonical/* valueDigest */.Q2)({
        form: FORM,
        schema: pkg.manifest.schema,
        carried: (0,canonical/* unordered */.bC)(carried),
        connectors: connectorsOf(pkg),
        files: others.rest,
        ...(pkg.unread.size === 0 ? {} : { unread: exportOf(pkg) })
    });
    return { whole: `sha256:${whole}`, byKey };
}
function contentsOf(pkg, labels) {
    const flows = new Map(pkg.flows.map(flow => [flow.key, flow]));
    return key => {
        const flow = flows.get(key);
        if (flow !== undefined)
            return flowContent(flow, pkg, labels);
        if (key === pkg.rootKey && pkg.app !== undefined)
            return appContent(pkg.app, labels);
        return '';
    };
}
function remembered(contentOf) {
    const known = new Map();
    return key => {
        const content = known.get(key) ?? contentOf(key);
        known.set(key, content);
        return content;
    };
}
const NOT_CONTENT = new Set([
    'creationType',
    'dependsOn',
    'details',
    'id',
    'name',
    'selectedCreationType',
    'suggestedCreationType',
    'suggestedId',
    'type'
]);
const NOT_CONTENT_IN_DETAILS = new Set(['comment', 'displayName', 'iconUri']);
function fieldsOf(resource, { labelOf, meaning }) {
    const needs = (0,package_resource/* kindOf */.I)(resource) === 'flow' ? undefined : [...new Set((resource.dependsOn ?? []).map(key => labelOf(key) ?? key))];
    return (0,canonical/* valueDigest */.Q2)({
        fields: (0,canonical/* without */.FF)(resource, NOT_CONTENT),
        details: (0,canonical/* without */.FF)(resource.details, NOT_CONTENT_IN_DETAILS),
        needs: needs?.sort()
    }, meaning);
}
function namesInside(pkg, names) {
    const inside = new Map(pkg.flows.map(({ key, displayName }) => [key, displayName]));
    if (pkg.app !== undefined)
        inside.set(pkg.rootKey, pkg.app.displayName);
    return key => {
        const name = names.given(key) ? undefined : inside.get(key);
        return name === names.of(key) ? undefined : name;
    };
}
function connectorsOf(pkg) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    const labels = Object.entries(pkg.resources).flatMap(([key, resource]) => {
        const mark = premium.has(key.toLowerCase()) ? ' premium' : '';
        return (0,package_resource/* kindOf */.I)(resource) === 'connector' ? [`${connectorLabel(resource)}${mark}`] : [];
    });
    return [...new Set(labels)].sort();
}
const exportOf = ({ digest, manifest }) => (digest === '' ? manifest.details : digest);


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YJ: () => (/* binding */ templateContent),
/* harmony export */   kr: () => (/* binding */ oddOfLayer),
/* harmony export */   t$: () => (/* binding */ controlContent)
/* harmony export */ });
/* harmony import */ var _document_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7625);
/* harmony import */ var _document_line_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1979);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(605);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);
/* harmony import */ var _document_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);





const APART = new Set(['Children', 'DynamicProperties', 'Rules', 'Template']);
function controlContent(control) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(control))
        return control;
    const { Children: children, Rules: rules, DynamicProperties: dynamic, Template: template } = control;
    return {
        ...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(control, APART, _document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NOISY_CONTROL */ .hB),
        Template: templateContent(template),
        Rules: Array.isArray(rules) ? inOrder(rules.flatMap(ruleOf)) : rules,
        DynamicProperties: Array.isArray(dynamic) ? inOrder(dynamic.map(dynamicOf)) : dynamic,
        Children: Array.isArray(children) ? inLayers(children).map(controlContent) : children
    };
}
const inLayers = (children) => children
    .map(child => ({ child, layer: (0,_document_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .layerOf */ .ZZ)(child) }))
    .toSorted((one, other) => one.layer - other.layer)
    .map(({ child }) => child);
function templateContent(template) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(template))
        return template;
    const { Version: version, ComponentDefinitionInfo: definition, ...rest } = template;
    return {
        ...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(rest, _document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NOISY_TEMPLATE */ .cT),
        Version: (0,_document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimestamp */ .Fx)(version) ? undefined : version,
        ComponentDefinitionInfo: (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(definition) ? controlContent((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(definition, _document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NOISY_TEMPLATE */ .cT)) : definition
    };
}
function ruleOf(rule) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(rule))
        return [rule];
    const script = rule['InvariantScript'];
    if (rule['Property'] === _document_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER */ .IO && (0,_document_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(script))
        return oddOfLayer(rule) ?? [];
    const kept = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(rule, _document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NOISY_RULE */ .Cs);
    return [typeof script === 'string' ? { ...kept, InvariantScript: (0,_document_line_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .withLineFeeds */ .g)(script) } : kept];
}
const FIELDS_OF_LAYER = new Set(['Category', 'InvariantScript', 'Property', ..._document_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NOISY_RULE */ .Cs]);
function oddOfLayer(rule) {
    const odd = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)(rule, FIELDS_OF_LAYER);
    return Object.keys(odd).length === 0 ? undefined : [{ ...odd, Property: _document_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER */ .IO }];
}
const dynamicOf = (dynamic) => (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(dynamic) ? { ...dynamic, Rule: ruleOf(dynamic['Rule']) } : dynamic;
const inOrder = (values) => values.map(value => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .valueDigest */ .Q2)(value)).sort();


/***/ }),

/***/ 5560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ bytesDigest),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   nH: () => (/* binding */ documentContent),
/* harmony export */   wn: () => (/* binding */ referencesContent)
/* harmony export */ });
/* unused harmony export jsonIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7742);
/* harmony import */ var _difference_noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7496);
/* harmony import */ var _document_line_ends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1979);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9092);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7567);
/* harmony import */ var _control_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9328);
/* harmony import */ var _document_noise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(323);










function documentContent(bytes) {
    let archive;
    try {
        archive = (0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the document of the app', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR, { leadingSeparator: true });
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .valueDigest */ .Q2)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .unordered */ .bC)(filesIn(archive)));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        return bytesDigest(bytes);
    }
}
function* filesIn(archive) {
    for (const name of archive.names) {
        const lower = name.toLowerCase();
        if (_document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_FILES */ .nz.has(lower))
            continue;
        const bytes = archive.read(name);
        const form = formOf(lower);
        const content = form?.content(bytes);
        yield content === undefined ? [form?.name ?? lower, bytesDigest(bytes)] : [form?.name ?? lower, content];
    }
}
const asJson = (form) => (bytes) => {
    const value = jsonIn(bytes);
    return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .G)(value) ? form(value) : undefined;
};
const CONTROLS = /^(controls|components|apptests)\/[^/]*\.json$/;
const LOGO = /^resources\/[^/]*\.jpg$|^[^/]*\.jpg$/;
function formOf(name) {
    const controls = CONTROLS.exec(name)?.[1];
    if (controls !== undefined)
        return {
            name: controls,
            content: asJson(value => ({ ...value, TopParent: (0,_control_content_js__WEBPACK_IMPORTED_MODULE_6__/* .controlContent */ .t$)(value['TopParent']) }))
        };
    if (LOGO.test(name))
        return { name: 'logo', content: bytesDigest };
    if (name.startsWith('src/') && name.endsWith('.pa.yaml'))
        return { name, content: sourceContent };
    const content = FORMS.get(name);
    return content === undefined ? undefined : { name, content: asJson(content) };
}
const FORMS = new Map([
    ['header.json', value => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(value, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_HEADER */ .HI)],
    ['properties.json', propertiesContent],
    ['entities.json', entitiesContent],
    ['publishinfo.json', value => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(value, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_PUBLISH_INFO */ .C5)],
    ['resources/publishinfo.json', value => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(value, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_PUBLISH_INFO */ .C5)],
    ['references/datasources.json', value => ({ ...value, DataSources: entriesContent(value['DataSources']) })],
    ['references/resources.json', value => ({ ...value, Resources: entriesContent(value['Resources']) })],
    ['references/templates.json', templatesContent]
]);
function entitiesContent(value) {
    const { Entities: entities, Components: components } = value;
    return {
        ...value,
        Entities: entriesContent(entities),
        Components: Array.isArray(components) ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .unordered */ .bC)(components.map(_control_content_js__WEBPACK_IMPORTED_MODULE_6__/* .controlContent */ .t$)) : components
    };
}
function entriesContent(entries) {
    if (!Array.isArray(entries))
        return entries;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .unordered */ .bC)(entries.flatMap((entry) => {
        const type = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(entry, 'Type') ?? '';
        if (type === 'ControlInfo')
            return [(0,_control_content_js__WEBPACK_IMPORTED_MODULE_6__/* .controlContent */ .t$)(entry)];
        if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .G)(entry))
            return [entry];
        if (_difference_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .DERIVED_DATA_SOURCES */ .EE.has(type))
            return [];
        if (type === 'ResourceInfo')
            return [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(entry, 'ResourceKind') === 'Uri' ? entry : (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(entry, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_RESOURCE */ .cq)];
        return [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(entry, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_DATA_SOURCE */ .i3)];
    }));
}
function templatesContent(value) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeMap */ .Ek)(Object.entries(value).map(([list, templates]) => [
        list,
        Array.isArray(templates) ? (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .unordered */ .bC)(templates.map(_control_content_js__WEBPACK_IMPORTED_MODULE_6__/* .templateContent */ .YJ)) : templates
    ]));
}
function propertiesContent(value) {
    const { LocalConnectionReferences: references } = value;
    return {
        ...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(value, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_PROPERTIES */ .fk),
        LocalConnectionReferences: typeof references === 'string' ? referencesContent(references) : references
    };
}
function referencesContent(text) {
    const references = jsonIn(Buffer.from(text));
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .G)(references))
        return text;
    return Object.entries(references)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, reference]) => [
        id,
        (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .G)(reference)
            ? {
                ...(0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(reference, _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_REFERENCE */ .B5),
                connectionRef: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(reference['connectionRef'], _document_noise_js__WEBPACK_IMPORTED_MODULE_7__/* .NOISY_REFERENCE_CONNECTOR */ .TG)
            }
            : reference
    ]);
}
function sourceContent(bytes) {
    let text;
    try {
        text = (0,_document_line_ends_js__WEBPACK_IMPORTED_MODULE_9__/* .withLineFeeds */ .g)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
    let start = 0;
    while (text[start] === '#') {
        const end = text.indexOf('\n', start);
        start = end < 0 ? text.length : end + 1;
    }
    return bytesDigest(Buffer.from(text.slice(start)));
}
function jsonIn(bytes) {
    try {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes, 'a file of the document');
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
            return undefined;
        throw error;
    }
}
const bytesDigest = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ NOISY_REFERENCE),
/* harmony export */   C5: () => (/* binding */ NOISY_PUBLISH_INFO),
/* harmony export */   Cs: () => (/* binding */ NOISY_RULE),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   HI: () => (/* binding */ NOISY_HEADER),
/* harmony export */   TG: () => (/* binding */ NOISY_REFERENCE_CONNECTOR),
/* harmony export */   cT: () => (/* binding */ NOISY_TEMPLATE),
/* harmony export */   cq: () => (/* binding */ NOISY_RESOURCE),
/* harmony export */   fk: () => (/* binding */ NOISY_PROPERTIES),
/* harmony export */   hB: () => (/* binding */ NOISY_CONTROL),
/* harmony export */   i3: () => (/* binding */ NOISY_DATA_SOURCE),
/* harmony export */   nz: () => (/* binding */ NOISY_FILES)
/* harmony export */ });
const NOISY_FILES = new Set([
    'appcheckerresult.sarif',
    'checksum.json',
    'src/_editorstate.pa.yaml'
]);
const NOISY_HEADER = new Set([
    'DocVersion',
    'LastSavedDateTimeUTC',
    'MSAppStructureVersion',
    'MinVersionToLoad'
]);
const NOISY_PROPERTIES = new Set([
    'AnalysisLoadTime',
    'BindingErrorCount',
    'ControlCount',
    'DeserializationLoadTime',
    'ErrorCount',
    'FileID',
    'Id',
    'LastControlUniqueId',
    'Name',
    'OriginatingVersion',
    'ParserErrorCount'
]);
const NOISY_PUBLISH_INFO = new Set(['AppName', 'LogoFileName']);
const NOISY_REFERENCE = new Set(['connectionInstanceId']);
const NOISY_REFERENCE_CONNECTOR = new Set(['displayName', 'iconUri']);
const NOISY_CONTROL = new Set(['ControlUniqueId', 'PublishOrderIndex']);
const NOISY_TEMPLATE = new Set(['LastModifiedTimestamp']);
const NOISY_RULE = new Set(['RuleProviderType']);
const NOISY_DATA_SOURCE = new Set(['CdpRevision']);
const NOISY_RESOURCE = new Set(['RootPath']);
const isTimestamp = (version) => typeof version === 'string' && /^\d{15,20}$/.test(version);


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ longNumbers)
/* harmony export */ });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MOST_DIGITS = 15;
function longNumbers(bytes) {
    const found = [];
    const end = bytes.length;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE) {
            for (at += 1; at < end && bytes[at] !== QUOTE; at += 1)
                if (bytes[at] === BACKSLASH)
                    at += 1;
        }
        else if (isOfNumber(byte)) {
            const start = at;
            while (isOfNumber(bytes[at + 1] ?? 0))
                at += 1;
            if (at - start >= MOST_DIGITS)
                found.push(Buffer.from(bytes.subarray(start, at + 1)).toString('latin1'));
        }
    }
    return found.sort();
}
const isOfNumber = (byte) => (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x45 || byte === 0x65;


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   c: () => (/* binding */ IDENTITY_FILE)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9092);


const IDENTITY_FILE = 'identity.json';
function identitiesOf({ app }) {
    const identities = new Map();
    for (const { role, name, bytes } of app?.files ?? []) {
        if (role !== IDENTITY_FILE)
            continue;
        for (const [control, id] of Object.entries(fieldsIn(bytes, name)))
            if (typeof id === 'string' && !control.startsWith('__'))
                identities.set(control, id.toLowerCase());
    }
    return identities;
}
function fieldsIn(bytes, name) {
    try {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, name);
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ withoutNoiseInStep),
/* harmony export */   EE: () => (/* binding */ DERIVED_DATA_SOURCES),
/* harmony export */   Ii: () => (/* binding */ TAGS_OF_LAYOUT),
/* harmony export */   J9: () => (/* binding */ NOISY_APP_PROPERTIES),
/* harmony export */   KK: () => (/* binding */ NOISY_DETAILS),
/* harmony export */   SH: () => (/* binding */ NOISY_FLOW_PROPERTIES),
/* harmony export */   SM: () => (/* binding */ isNoiseInStep),
/* harmony export */   Y9: () => (/* binding */ NOISY_FLOW_REFERENCE_FIELDS),
/* harmony export */   df: () => (/* binding */ NOISY_RESOURCE_DETAILS),
/* harmony export */   oQ: () => (/* binding */ NOISY_PARAMETERS),
/* harmony export */   pX: () => (/* binding */ NOISY_TAGS),
/* harmony export */   rT: () => (/* binding */ NOISY_DEFINITION_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(605);

const NOISY_DETAILS = new Set(['createdTime', 'packageTelemetryId', 'creator']);
const NOISY_RESOURCE_DETAILS = new Set(['iconUri']);
const NOISY_APP_PROPERTIES = new Set([
    'appUris',
    'backgroundImageUri',
    'createdByClientVersion',
    'createdTime',
    'executionRestrictions',
    'icons',
    'lastModifiedTime',
    'minClientVersion',
    'sharedGroupsCount',
    'sharedUsersCount'
]);
const NOISY_TAGS = new Set([
    'hasComponent',
    'hasUnlockedComponent',
    'minimumRequiredApiVersion',
    'publisherVersion',
    'sienaVersion'
]);
const TAGS_OF_LAYOUT = new Set([
    'primaryDeviceHeight',
    'primaryDeviceWidth',
    'primaryFormFactor',
    'showStatusBar',
    'supportsLandscape',
    'supportsPortrait'
]);
const NOISY_FLOW_PROPERTIES = new Set(['isManaged', 'apiId']);
const NOISY_DEFINITION_FIELDS = new Set(['metadata']);
const NOISY_FLOW_REFERENCE_FIELDS = new Set([
    'apiName',
    'connectionName',
    'isProcessSimpleApiReferenceConversionAlreadyDone',
    'tier'
]);
const NOISY_PARAMETERS = new Set(['$authentication', '$connections']);
const DERIVED_DATA_SOURCES = new Set([
    'CollectionDataSourceInfo',
    'OptionSetInfo',
    'ViewInfo'
]);
function isNoiseInStep({ path, before, after }) {
    if (path[0] === 'metadata')
        return true;
    const [field, host, api, url] = path;
    if (field !== 'inputs' || host !== 'host' || api !== 'api' || path.length > 4)
        return false;
    if (path.length === 4)
        return url === 'runtimeUrl' && [before, after].every(isGateway);
    return [before, after].every(isHostOnly);
}
const GATEWAY = /^https:\/\/[a-z0-9.-]{1,250}\.azure-apim\.(?:cn|net|us)\//i;
const isGateway = (url) => url === undefined || (typeof url === 'string' && GATEWAY.test(url));
function withoutNoiseInStep(step) {
    const { metadata: _, ...rest } = step;
    const inputs = rest['inputs'];
    const host = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(inputs) ? inputs['host'] : undefined;
    const api = (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(host) ? host['api'] : undefined;
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(inputs) || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(host) || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(api))
        return rest;
    const { runtimeUrl, ...others } = api;
    const kept = isGateway(runtimeUrl) ? others : api;
    return { ...rest, inputs: { ...inputs, host: { ...host, api: Object.keys(kept).length === 0 ? undefined : kept } } };
}
const isHostOnly = (value) => value === undefined ||
    ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.keys(value).every(key => key === 'runtimeUrl') && isGateway(value['runtimeUrl']));


/***/ })

};
