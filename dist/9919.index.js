export const id = 9919;
export const ids = [9919];
export const modules = {

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


/***/ }),

/***/ 99919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* unused harmony export heldValues */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _rules_content_aggregation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35200);
/* harmony import */ var _package_spots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96309);
/* harmony import */ var _replacements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98202);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90808);
/* harmony import */ var _value_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65961);






const ORDER = ['SharePoint site', 'list', 'SQL server', 'SQL database', 'drive', 'folder', 'file', 'table', 'script'];
const rank = ({ kind }) => {
    const at = ORDER.indexOf(kind);
    return kind === _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID ? ORDER.length + 2 : kind === 'mailbox' ? ORDER.length + 1 : at < 0 ? ORDER.length : at;
};
const heldValues = (pkg, budget = new Budget()) => heldIn(spotsIn(pkg, budget));
function heldIn({ files }, map = NO_LINES, counts = () => true) {
    const held = new _rules_content_aggregation_js__WEBPACK_IMPORTED_MODULE_4__/* .Things */ .mq();
    const known = new Set();
    const lists = new Map();
    for (const { spots } of files)
        for (const spot of spots) {
            if (spot.isCopy)
                continue;
            for (const found of (0,_replacements_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .a)(spot.text, spot.hits, spot.written(), map)) {
                if (!counts(found))
                    continue;
                const { kind, value, encoded } = found.hit;
                const from = encoded === undefined ? value : addressOf(value, spot.text.slice(found.hit.start, found.hit.start + 5));
                if (kind !== _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID)
                    known.add(value.toLowerCase());
                const list = kind === 'list' && !lists.has(value.toLowerCase()) ? spot.list?.() : undefined;
                if (list !== undefined)
                    lists.set(value.toLowerCase(), list);
                held.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, from, places: [], count: 0 }), spot.place);
            }
        }
    return held
        .all()
        .filter(({ kind, from }) => kind !== _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID || !known.has(from.toLowerCase()))
        .map(one => withList(one, lists.get(one.from.toLowerCase())))
        .toSorted((one, other) => rank(one) - rank(other));
}
const withList = (value, list) => list === undefined || value.kind !== 'list' ? value : { ...value, list };
const NO_LINES = new _value_map_js__WEBPACK_IMPORTED_MODULE_3__/* .ValueMap */ .Y([]);
const addressOf = (value, scheme = 'https') => `${/^https/i.test(scheme) ? 'https' : 'http'}://${value.replaceAll(' ', '%20')}`;


/***/ }),

/***/ 96309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ spotsIn)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(33264);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __webpack_require__(54469);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/base/guid.js
var guid = __webpack_require__(94044);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __webpack_require__(63089);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var controls = __webpack_require__(37625);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
// EXTERNAL MODULE: ./lib/package/values/hits.js
var values_hits = __webpack_require__(52321);
// EXTERNAL MODULE: ./lib/package/values/literals.js
var literals = __webpack_require__(48823);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(90808);
;// CONCATENATED MODULE: ./lib/package/values/document-spots.js











const LONGEST_PATH = 1000;
function* spotsOfDocumentFile(file, value, document) {
    const place = (name) => ({ file: document, inside: file, name: (0,bounded_text/* boundedText */.L)(name, LONGEST_PATH) });
    const lower = file.toLowerCase();
    if (/^(?:controls|components)\/[^/]*\.json$/.test(lower)) {
        const top = (0,json_text/* valueAt */.fK)(value, 'TopParent');
        if ((0,controls/* kindOf */.I)(top, lower.startsWith('components/')) !== undefined)
            yield* inControl(top, ['TopParent'], '', place);
    }
    else if (lower === 'references/datasources.json')
        yield* inEntries(value, 'DataSources', place);
    else if (lower === 'entities.json') {
        yield* inEntries(value, 'Components', place);
        yield* inEntries(value, 'Entities', place);
    }
    else if (lower === 'properties.json')
        for (const name of ['LocalConnectionReferences', 'LocalDatabaseReferences']) {
            const text = (0,json_text/* textAt */.$6)(value, name);
            if (text !== undefined)
                yield copy(text, [name], false, () => place(name));
        }
}
function* inEntries(value, list, place) {
    const entries = (0,json_text/* valueAt */.fK)(value, list);
    for (const [at, entry] of (Array.isArray(entries) ? entries : []).entries()) {
        const path = [list, String(at)];
        if (list === 'Components' || (0,json_text/* textAt */.$6)(entry, 'Type') === 'ControlInfo') {
            if ((0,controls/* kindOf */.I)(entry, list === 'Components') !== undefined)
                yield* inControl(entry, path, '', place);
        }
        else if ((0,json_text/* textAt */.$6)(entry, 'Type') !== 'ResourceInfo')
            yield* inDataSource(entry, path, place);
    }
}
const FIELDS = {
    DatasetName: values_hits/* hitsInDataset */.wN,
    TableName: values_hits/* hitsInTable */.SS
};
const NOT_COPIES = new Set(['Name', 'Type', 'ApiId', 'FlowNameId', 'Id', 'ConnectionId', 'Data']);
function* inDataSource(entry, path, place) {
    if (!(0,objects/* isObject */.G)(entry))
        return;
    const here = () => place(`data source ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(entry, 'Name') ?? '')}`);
    for (const [key, value] of Object.entries(entry)) {
        const hitsOf = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
        const at = [...path, key];
        if (hitsOf !== undefined && typeof value === 'string')
            yield { ...copy(value, at, false, here), hits: hitsOf(value), isCopy: false, list: () => listIn(entry, value) };
        else if (!NOT_COPIES.has(key))
            yield* copiesIn(value, at, here);
    }
}
const LONGEST_TITLE = 255;
const LONGEST_DESCRIPTION = 1_000_000;
function listIn(entry, table) {
    const site = (0,json_text/* textAt */.$6)(entry, 'DatasetName');
    const description = (0,json_text/* textAt */.$6)(entry, 'DataEntityMetadataJson', table);
    if (site === undefined || description === undefined || description.length > LONGEST_DESCRIPTION)
        return undefined;
    try {
        const title = (0,json_text/* textAt */.$6)((0,bounded_json/* parseBounded */.n)(description), 'title');
        return title === undefined || title.trim() === '' || title.length > LONGEST_TITLE ? undefined : { title, site };
    }
    catch {
        return undefined;
    }
}
function* copiesIn(value, path, place) {
    if (typeof value === 'string')
        yield copy(value, path, false, place);
    else if ((0,objects/* isObject */.G)(value) || Array.isArray(value)) {
        for (const leaf of (0,leaves/* leavesOf */.w)(value)) {
            const keys = [];
            for (let at = leaf.path; at !== undefined; at = at.up)
                keys.push(String(at.key));
            yield copy(leaf.text, [...path, ...keys.toReversed()], false, place);
        }
        if ((0,objects/* isObject */.G)(value))
            for (const key of Object.keys(value))
                yield copy(key, [...path, key], true, place);
    }
}
const COPIED_ID = new RegExp(`(?<![0-9a-z-])${guid/* GUID */.S}(?![0-9a-z-])`, 'gi');
function copy(text, path, isKey, place) {
    const ids = text.length < 36 ? [] : [...text.matchAll(COPIED_ID)];
    const hits = ids.map(({ index, 0: id }) => ({
        kind: value_kinds/* COPY */.sF,
        value: id.toLowerCase(),
        start: index,
        end: index + id.length
    }));
    return {
        path: () => path,
        isKey,
        text,
        hits: [...(0,values_hits/* hitsInDataset */.wN)(text), ...hits].sort((one, other) => one.start - other.start),
        written: () => [{ start: 0, end: text.length }],
        place,
        isCopy: true
    };
}
function* inControl(control, path, above, place) {
    const name = `${above}${(0,json_text/* textAt */.$6)(control, 'Name') ?? ''}`;
    const spot = (text, property, at, isCopy) => ({
        path: () => [...path, ...at],
        isKey: false,
        text,
        hits: (0,values_hits/* hitsInFormula */.CN)(text, property),
        written: () => (0,literals/* literalsOfFormula */.YE)(text),
        place: () => place(`${name} › ${property}`),
        isCopy
    });
    for (const { property, script, path: at } of (0,controls/* scriptsOf */.Sf)(control))
        yield spot(script, property, at, false);
    const states = (0,json_text/* valueAt */.fK)(control, 'ControlPropertyState');
    for (const [at, state] of (Array.isArray(states) ? states : []).entries()) {
        const text = (0,json_text/* textAt */.$6)(state, 'AutoRuleBindingString');
        if (text !== undefined)
            yield spot(text, (0,json_text/* textAt */.$6)(state, 'InvariantPropertyName') ?? '', ['ControlPropertyState', String(at), 'AutoRuleBindingString'], true);
    }
    const declared = ['Template', 'ComponentDefinitionInfo'];
    for (const { property, script, path: at } of (0,controls/* scriptsOf */.Sf)((0,json_text/* valueAt */.fK)(control, ...declared)))
        yield spot(script, property, [...declared, ...at], true);
    const children = (0,json_text/* valueAt */.fK)(control, 'Children');
    for (const [at, child] of (Array.isArray(children) ? children : []).entries())
        yield* inControl(child, [...path, 'Children', String(at)], (0,bounded_text/* boundedText */.L)(`${name} › `, LONGEST_PATH), place);
}

// EXTERNAL MODULE: ./lib/package/values/spots.js
var values_spots = __webpack_require__(80822);
;// CONCATENATED MODULE: ./lib/package/values/package-spots.js







const MOST_SPOTS = 100_000;
function spotsIn(pkg, budget) {
    const files = [];
    let left = MOST_SPOTS;
    const kept = (spots) => {
        const holding = [];
        for (const spot of spots) {
            if (spot.hits.length === 0)
                continue;
            left -= 1;
            if (left < 0)
                throw budget.refusal(`it has more than ${MOST_SPOTS} texts with values of an environment`);
            holding.push('isCopy' in spot ? spot : { ...spot, isCopy: false });
        }
        return holding;
    };
    const { app, flows } = pkg;
    if (app !== undefined) {
        const spots = kept((0,values_spots/* spotsOfApp */.i)(app));
        if (spots.length > 0)
            files.push({ name: app.fileName, inDocument: false, bytes: pkg.raw.read(app.fileName), spots });
    }
    for (const flow of flows) {
        const spots = kept((0,values_spots/* spotsOfFlow */.$)(flow));
        if (spots.length > 0)
            files.push({ name: flow.names.definition, inDocument: false, bytes: flow.bytes, spots });
    }
    if (app === undefined)
        return { files, sources: [] };
    const document = (0,archive/* openArchive */.p_)(app.document, 'the document of the app', read_document.DOCUMENT_LIMITS, {
        leadingSeparator: true,
        budget
    });
    for (const name of document.names) {
        if (!MAY_HOLD.test(name))
            continue;
        const bytes = document.read(name);
        const value = jsonIn(bytes, name, budget);
        const spots = (0,objects/* isObject */.G)(value) ? kept(spotsOfDocumentFile(name, value, app.documentName)) : [];
        if (spots.length > 0)
            files.push({ name, inDocument: true, bytes, spots });
    }
    return { files, document, sources: document.names.filter(source_files/* isSourceFile */.c8) };
}
const MAY_HOLD = /^(?:controls\/.*|components\/.*|references\/datasources|entities|properties)\.json$/i;
function jsonIn(bytes, name, budget) {
    try {
        return (0,json_text/* parseJson */.qF)(bytes, name, name, budget);
    }
    catch (error) {
        if (error instanceof json_text/* MalformedJson */.iu)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 98202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn),
/* harmony export */   a: () => (/* binding */ valuesIn)
/* harmony export */ });
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48823);

function valuesIn(text, hits, written, map) {
    const found = [];
    let done = 0;
    for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
        const range = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeAt */ .B3)(written, hit.start);
        if (range === undefined || hit.start < done)
            continue;
        const end = hit.encoded === undefined ? hit.end : Math.min(hit.end, range.end);
        if (end > range.end)
            continue;
        const replacement = map.replacementOf(text, { ...hit, end });
        done = end;
        if (replacement === undefined) {
            found.push({ hit });
            continue;
        }
        const { mapping, start, end: until } = replacement;
        const by = range.isQuoted === true ? replacement.text.replaceAll("'", "''") : replacement.text;
        found.push({ hit, replaced: { mapping, splice: { start, end: until, text: by } } });
    }
    return found;
}
const changesIn = (text, found) => found.flatMap(({ replaced }) => replaced === undefined || text.slice(replaced.splice.start, replaced.splice.end) === replaced.splice.text
    ? []
    : [replaced.splice]);


/***/ }),

/***/ 65961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ValueMap)
/* harmony export */ });
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13695);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90808);


const SCHEME = /^https?:\/\//i;
const BOUNDARY = /^(?:$|[/?#])/;
const ENDS = /^[.,;:!)]{1,5}$/;
class ValueMap {
    mappings;
    #byHost = new Map();
    #byValue = new Map();
    #brought;
    constructor(mappings) {
        this.mappings = mappings;
        this.#brought = [...new Set(mappings.map(({ to }) => (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(plainValue(to))))];
        for (const mapping of mappings) {
            add(this.#byValue, plainValue(mapping.from), mapping);
            const prefix = (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(mapping.from.replace(SCHEME, '')).toLowerCase().replace(/\/+$/, '');
            const host = /^[^/?#:]*/.exec(prefix)?.[0] ?? '';
            if (host !== '')
                add(this.#byHost, host, { mapping, prefix });
        }
        for (const list of this.#byHost.values())
            list.sort((one, other) => other.prefix.length - one.prefix.length);
    }
    replacementOf(text, hit) {
        return hit.encoded === undefined ? this.#ofName(text, hit) : this.#ofAddress(text, hit, hit.encoded);
    }
    brings({ value }) {
        const plain = value.toLowerCase();
        return this.#brought.some(brought => plain.startsWith(brought) && isBoundary(plain.slice(brought.length)));
    }
    #ofName(text, { kind, value, start, end }) {
        const written = text.slice(start, end).toLowerCase();
        const mapping = [...(this.#byValue.get(plainValue(value)) ?? []), ...(this.#byValue.get(written) ?? [])].find(candidate => fits(candidate, kind));
        return mapping === undefined ? undefined : { mapping, start, end, text: bareValue(mapping.to) };
    }
    #ofAddress(text, hit, encoded) {
        const written = text.slice(hit.start, hit.end);
        const { characters, ends } = decodedUnits(written, Math.max(1, encoded));
        const scheme = SCHEME.exec(characters)?.[0].length ?? 0;
        const rest = characters.slice(scheme).toLowerCase();
        const host = /^[^/?#:]*/.exec(rest)?.[0] ?? '';
        const found = this.#byHost
            .get(host)
            ?.find(({ mapping, prefix }) => fits(mapping, hit.kind) && rest.startsWith(prefix) && isBoundary(rest.slice(prefix.length)));
        if (found === undefined)
            return undefined;
        const { mapping, prefix } = found;
        const withScheme = SCHEME.test(mapping.to);
        const from = withScheme ? 0 : (ends[scheme - 1] ?? 0);
        const end = ends[scheme + prefix.length - 1] ?? written.length;
        return { mapping, start: hit.start + from, end: hit.start + end, text: encodedTo(mapping.to, encoded) };
    }
}
const isBoundary = (rest) => BOUNDARY.test(rest) || ENDS.test(rest);
const fits = ({ kind }, of) => kind === undefined || of === _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .sF || (Object.hasOwn(_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_KINDS */ .wW, kind) && _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_KINDS */ .wW[kind]?.includes(of) === true);
const plainValue = (text) => bareValue(text).toLowerCase();
const bareValue = (text) => text.replace(SCHEME, '').replace(/(?<=[^/])\/$/, '');
function encodedTo(to, encoded) {
    const address = to.replace(/(?<=[^/])\/+$/, '').replaceAll(' ', '%20');
    if (encoded === 0)
        return address;
    const once = encodeURIComponent((0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(address));
    return encoded === 1 ? once : encodeURIComponent(once);
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function decodedUnits(written, times) {
    let characters = written;
    let ends = Array.from({ length: written.length }, (_, at) => at + 1);
    for (let time = 0; time < times; time += 1) {
        let text = '';
        const places = [];
        for (let at = 0; at < characters.length;) {
            const run = characters[at] === '%' ? /^(?:%[0-9a-f]{2})+/i.exec(characters.slice(at, at + 300))?.[0] : undefined;
            if (run === undefined) {
                text += characters[at] ?? '';
                places.push(ends[at] ?? written.length);
                at += 1;
                continue;
            }
            const [first, size] = firstCharacter(run);
            text += first;
            for (let unit = 0; unit < first.length; unit += 1)
                places.push(ends[at + size - 1] ?? written.length);
            at += size;
        }
        characters = text;
        ends = places;
    }
    return { characters, ends };
}
function firstCharacter(run) {
    for (const size of [3, 6, 9, 12]) {
        if (size > run.length)
            break;
        try {
            return [decodeURIComponent(run.slice(0, size)), size];
        }
        catch { }
    }
    return [run.slice(0, 1), 1];
}


/***/ })

};
