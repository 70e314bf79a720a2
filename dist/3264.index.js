export const id = 3264;
export const ids = [3264];
export const modules = {

/***/ 63089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ boundedJoin),
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47990);

const DIGITS = 24;
function boundedText(text, limit) {
    if (text.length <= limit)
        return text;
    return [text.slice(0, limit), '…', (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(Buffer.from(text)).slice(-DIGITS)].join('');
}
function boundedJoin(parts, separator, limit = 1000) {
    let text = '';
    for (const [at, part] of parts.entries()) {
        const next = String(part);
        text += at === 0 ? next : separator + next;
        if (text.length > limit)
            return `${text.slice(0, limit)}…`;
    }
    return text;
}


/***/ }),

/***/ 61401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ controlName)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const LONGEST_NAME = 256;
function controlName(name) {
    return name === undefined ? undefined : (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(name, LONGEST_NAME);
}


/***/ }),

/***/ 37625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ Controls),
  Ey: () => (/* binding */ ENTITIES),
  IO: () => (/* binding */ LAYER),
  IW: () => (/* binding */ isLayer),
  I: () => (/* binding */ kindOf),
  ZZ: () => (/* binding */ layerOf),
  Sf: () => (/* binding */ scriptsOf)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
;// CONCATENATED MODULE: ./lib/package/document/code-components.js

const MOST = 1_000;
const LONGEST_NAME = 400;
const OWN_NAME = /^(?:PowerApps|Microsoft)_CoreControls_/i;
const TEMPLATE_ID = /\/powercontrol\/([^/]+)$/i;
class CodeComponents {
    #known = new Map();
    addControl(value) {
        const id = TEMPLATE_ID.exec((0,json_text/* textAt */.$6)(value, 'Template', 'Id')?.slice(-LONGEST_NAME) ?? '')?.[1];
        const isOne = id !== undefined ||
            [value, (0,json_text/* valueAt */.fK)(value, 'Template')].some(part => (0,json_text/* valueAt */.fK)(part, 'IsPcfControl') === true || (0,json_text/* textAt */.$6)(part, 'DynamicControlDefinitionJson') !== undefined);
        if (isOne)
            this.#add((0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? id, (0,json_text/* valueAt */.fK)(value, 'Template'));
    }
    addTemplates(entries) {
        if (Array.isArray(entries))
            for (const entry of entries)
                this.#add((0,json_text/* textAt */.$6)(entry, 'Name'), entry);
    }
    all() {
        return [...this.#known.values()].map(({ name, version, firstParty }) => ({
            name,
            ...(version === undefined ? {} : { version }),
            isMicrosofts: OWN_NAME.test(name) || (firstParty ?? !hasPublisher(name))
        }));
    }
    #add(name, description) {
        if (name === undefined || name.length > LONGEST_NAME)
            return;
        const known = this.#known.get(name.toLowerCase()) ?? { name };
        if (!this.#known.has(name.toLowerCase())) {
            if (this.#known.size >= MOST)
                return;
            this.#known.set(name.toLowerCase(), known);
        }
        known.version ??= (0,json_text/* textAt */.$6)(description, 'Version');
        const firstParty = (0,json_text/* valueAt */.fK)(description, 'FirstParty');
        if (typeof firstParty === 'boolean')
            known.firstParty ??= firstParty;
    }
}
const hasPublisher = (name) => /^[a-z][a-z0-9]{0,7}_.*\./i.test(name);

// EXTERNAL MODULE: ./lib/package/document/control-name.js
var control_name = __webpack_require__(61401);
// EXTERNAL MODULE: ./lib/package/document/line-ends.js
var line_ends = __webpack_require__(31979);
;// CONCATENATED MODULE: ./lib/package/document/controls.js





const ENTITIES = 'Entities.json';
const RANK = { app: 0, screen: 1, component: 2, control: 3 };
class Controls {
    #tops = [];
    #components = new Map();
    #reading;
    codeComponents = new CodeComponents();
    constructor(reading) {
        this.#reading = reading;
    }
    readFiles() {
        for (const folder of ['Components/', 'Controls/'])
            for (const file of this.#reading.filesIn(folder, '.json')) {
                const value = this.#reading.json(file);
                if (value === undefined)
                    continue;
                const top = (0,json_text/* valueAt */.fK)(value, 'TopParent');
                if ((0,objects/* isObject */.G)(top))
                    this.#add(file, [top], folder === 'Components/');
                else
                    this.#reading.fault(file, `${file} cannot be read: it has no "TopParent".`);
            }
    }
    readEntities(value) {
        this.#add(ENTITIES, listAt(value, 'Components'), true);
        const isControl = (entity) => (0,json_text/* textAt */.$6)(entity, 'Type') === 'ControlInfo';
        this.#add(ENTITIES, listAt(value, 'Entities').filter(isControl), false);
    }
    nodes() {
        const sorted = this.#tops.toSorted((one, other) => RANK[one.node.kind] - RANK[other.node.kind] || one.index - other.index);
        return sorted.map(({ node }) => node);
    }
    #add(file, tops, components) {
        if (components)
            for (const top of tops) {
                const template = (0,json_text/* textAt */.$6)(top, 'Template', 'Name');
                const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(top, 'Name'));
                if (template !== undefined && name !== undefined)
                    this.#components.set(template, name);
            }
        let nameless = 0;
        const nodeOf = (value, kind) => {
            this.codeComponents.addControl(value);
            const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(value, 'Name'));
            if (name === undefined) {
                nameless += 1;
                return undefined;
            }
            const inner = listAt(value, 'Children').map(child => ({ node: nodeOf(child, 'control'), layer: layerOf(child) }));
            const children = inner.toSorted((one, other) => one.layer - other.layer).map(({ node }) => node);
            return {
                kind,
                name,
                type: kind === 'control' ? this.#typeOf(value) : kind,
                properties: propertiesOf(value),
                children: children.filter(child => child !== undefined)
            };
        };
        for (const top of tops) {
            const kind = kindOf(top, components);
            if (kind === undefined)
                continue;
            const node = nodeOf(top, kind);
            const index = (0,json_text/* valueAt */.fK)(top, 'Index');
            if (node !== undefined)
                this.#tops.push({ node: { ...node, file }, index: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER });
        }
        if (nameless > 0)
            this.#reading.fault(file, `${file} cannot be read completely: ${nameless === 1 ? '1 of its controls has' : `${nameless} of its controls have`} no name.`);
    }
    #typeOf(value) {
        const template = (0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? '';
        const component = (0,json_text/* textAt */.$6)(value, 'Template', 'ComponentDefinitionInfo', 'Name');
        return (0,control_name/* controlName */.F)(component ?? this.#components.get(template) ?? template);
    }
}
function kindOf(top, component) {
    if (component || (0,json_text/* valueAt */.fK)(top, 'Template', 'IsComponentDefinition') === true)
        return 'component';
    const template = ((0,json_text/* textAt */.$6)(top, 'Template', 'Name') ?? '').toLowerCase();
    if (template === 'appinfo')
        return 'app';
    return ['apptest', 'testsuite', 'testcase'].includes(template) ? undefined : 'screen';
}
function listAt(value, key) {
    const list = (0,json_text/* valueAt */.fK)(value, key);
    return Array.isArray(list) ? list : [];
}
function* scriptsOf(control) {
    for (const [at, rule] of listAt(control, 'Rules').entries())
        yield* scriptIn(rule, ['Rules', String(at)]);
    for (const [at, dynamic] of listAt(control, 'DynamicProperties').entries())
        yield* scriptIn((0,json_text/* valueAt */.fK)(dynamic, 'Rule'), ['DynamicProperties', String(at), 'Rule']);
}
function* scriptIn(rule, path) {
    const property = (0,json_text/* valueAt */.fK)(rule, 'Property');
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    if (typeof property === 'string' && typeof script === 'string')
        yield { property, script, path: [...path, 'InvariantScript'] };
}
const LAYER = 'ZIndex';
const isLayer = (script) => typeof script === 'string' && /^\d{1,9}$/.test(script);
function layerOf(value) {
    const rule = listAt(value, 'Rules').find(candidate => (0,json_text/* valueAt */.fK)(candidate, 'Property') === LAYER);
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    return isLayer(script) ? Number(script) : 0;
}
function propertiesOf(value) {
    const properties = new Map();
    for (const { property, script } of scriptsOf(value)) {
        if (property !== LAYER || !isLayer(script))
            properties.set(property, (0,line_ends/* withLineFeeds */.g)(script));
    }
    return properties;
}


/***/ }),

/***/ 31979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
const withLineFeeds = (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);


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
  DOCUMENT_LIMITS: () => (/* binding */ DOCUMENT_LIMITS),
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
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var document_controls = __webpack_require__(37625);
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
    mentions(name, text) {
        const spelled = this.#names.get(name.toLowerCase());
        return spelled !== undefined && this.attempt(spelled, () => this.archive.read(spelled).includes(text)) === true;
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
            const isSource = error instanceof malformed_source/* MalformedSource */.x;
            const what = isSource ? 'is not YAML as Power Apps Studio writes it' : 'cannot be read';
            const line = isSource ? error.line : lineOf(error);
            this.fault(file, `${(0,display/* plainText */.wh)(file)} ${what}: ${error.why.replace(/\.$/, '')}.`, line);
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
        const chosen = names.get(file.toLowerCase());
        const name = chosen ?? file.slice(FOLDER.length);
        if (bytes === undefined)
            return [];
        return [{ name, isChosen: chosen !== undefined, bytes: bytes.length, digest: (0,digest/* digestOf */.o)(bytes) }];
    });
}

// EXTERNAL MODULE: ./lib/package/document/settings.js
var settings = __webpack_require__(10427);
;// CONCATENATED MODULE: ./lib/package/document/read-document.js









const DOCUMENT_LIMITS = { ...archive/* DEFAULT_LIMITS */.dR, entryExpandedBytes: 80 * 1024 * 1024 };
const DATA_SOURCES = 'References/DataSources.json';
const RESOURCES = 'References/Resources.json';
const TEMPLATES = 'References/Templates.json';
function readDocument(bytes, what, readSources, budget) {
    const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) };
    const reading = new DocumentReading((0,archive/* openArchive */.p_)(bytes, what, DOCUMENT_LIMITS, options), what);
    const header = reading.json('Header.json');
    const properties = reading.json('Properties.json');
    const { nodes, dataSources, media, texts, codeComponents } = reading.has(document_controls/* ENTITIES */.Ey)
        ? readOldContent(reading)
        : readContent(reading);
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
        codeComponents,
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
    return {
        nodes: controls.nodes(),
        dataSources,
        texts,
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, resources)
    };
}
function codeComponentsIn(reading, { codeComponents }) {
    if (reading.mentions(TEMPLATES, 'PcfTemplates'))
        codeComponents.addTemplates(reading.json(TEMPLATES)?.['PcfTemplates']);
    return codeComponents.all();
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
        codeComponents: codeComponentsIn(reading, controls),
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


/***/ })

};
