export const id = 7438;
export const ids = [7438];
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

/***/ 10427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);



const SETTINGS = new Set([
    'Name',
    'AppDescription',
    'DocumentAppType',
    'DocumentType',
    'DocumentLayoutWidth',
    'DocumentLayoutHeight',
    'DocumentLayoutOrientation',
    'DocumentLayoutScaleToFit',
    'DocumentLayoutMaintainAspectRatio',
    'DocumentLayoutLockOrientation',
    'ShowStatusBar',
    'DefaultConnectedDataSourceMaxGetRowsCount',
    'EnableInstrumentation',
    'InstrumentationKey',
    'ConnectionString',
    'ManualOfflineProfileId'
]);
function settingsIn(properties) {
    const settings = new Map();
    for (const name of SETTINGS) {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, name);
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
            settings.set(name, (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value));
    }
    for (const flag of flagsIn(properties))
        settings.set(`flag: ${flag}`, 'true');
    return settings;
}
function flagsIn(properties) {
    const map = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsMap');
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(map))
        return Object.keys(map).filter(flag => map[flag] === true);
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsKey');
    return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : [];
}
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'];
function textsIn(properties) {
    return TEXTS.flatMap(name => {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, name);
        return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }];
    });
}


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


/***/ })

};
