export const id = 3277;
export const ids = [3277];
export const modules = {

/***/ 27567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Q2: () => (/* binding */ valueDigest),
/* harmony export */   bC: () => (/* binding */ unordered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69489);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);




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

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YJ: () => (/* binding */ templateContent),
/* harmony export */   kr: () => (/* binding */ oddOfLayer),
/* harmony export */   t$: () => (/* binding */ controlContent)
/* harmony export */ });
/* harmony import */ var _document_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37625);
/* harmony import */ var _document_line_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31979);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30605);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27567);
/* harmony import */ var _document_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20323);





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

/***/ 25560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ bytesDigest),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   nH: () => (/* binding */ documentContent),
/* harmony export */   wn: () => (/* binding */ referencesContent)
/* harmony export */ });
/* unused harmony export jsonIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _difference_noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67496);
/* harmony import */ var _document_line_ends_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31979);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79092);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27567);
/* harmony import */ var _control_content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9328);
/* harmony import */ var _document_noise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20323);










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

/***/ 20323:
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

/***/ 93277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
;// CONCATENATED MODULE: ./lib/package/difference/environment-variables.js



const IN_APP = 'environmentVariableName';
const isVariable = (definition, parameter) => (0,json_text/* textAt */.$6)((0,json_text/* valueAt */.fK)(definition, 'parameters'), parameter, 'metadata', 'schemaName') !== undefined;
function variablesIn(reference) {
    const found = new Map();
    const open = [{ value: reference, path: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, path } = next;
        if (typeof value !== 'object' || value === null || path.length > DEEPEST)
            continue;
        for (const [key, inner] of Object.entries(value))
            if (key === IN_APP && typeof inner === 'string')
                found.set((0,position/* pointerTo */.xH)(...path), { variable: inner, path: path.filter(part => !LISTS.has(part)) });
            else
                open.push({ value: inner, path: [...path, key] });
    }
    return found;
}
const LISTS = new Set(['dataSets', 'dataSources', 'datasetOverride', 'tableNameOverride']);
const DEEPEST = 10;
function withoutVariables(reference, depth = 0) {
    if (depth > DEEPEST || typeof reference !== 'object' || reference === null)
        return reference;
    if (Array.isArray(reference))
        return reference.map(item => withoutVariables(item, depth + 1));
    return Object.fromEntries(Object.entries(reference)
        .filter(([key, value]) => !isVariableAt(key, value) && !isNothingElse(value))
        .map(([key, value]) => [key, withoutVariables(value, depth + 1)]));
}
const isVariableAt = (key, value) => key === IN_APP && typeof value === 'string';
function isNothingElse(value) {
    if (!(0,objects/* isObject */.G)(value))
        return false;
    const entries = Object.entries(value);
    return entries.length > 0 && entries.every(([key, inner]) => isVariableAt(key, inner));
}

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
;// CONCATENATED MODULE: ./lib/package/difference/files.js

function* fileChanges(area, older, newer, nameOf, isNoise = () => false) {
    const about = (file) => ({
        area,
        subject: 'file',
        path: [nameOf(file)],
        ...(isNoise(nameOf(file)) ? { noise: true } : {})
    });
    const was = new Map(older.map(file => [nameOf(file).toLowerCase(), file]));
    const is = new Map(newer.map(file => [nameOf(file).toLowerCase(), file]));
    for (const [name, file] of was)
        if (!is.has(name))
            yield { ...about(file), kind: 'removed', before: sizeOf(file) };
    for (const [name, file] of is) {
        const before = was.get(name);
        if (before === undefined)
            yield { ...about(file), kind: 'added', after: sizeOf(file) };
        else if (!before.bytes.equals(file.bytes))
            yield { ...about(file), kind: 'changed', before: sizeOf(before), after: sizeOf(file) };
    }
}
const sizeOf = ({ bytes }) => `${bytes.length} bytes, ${(0,digest/* digestOf */.o)(bytes).slice(0, 'sha256:'.length + 12)}`;

// EXTERNAL MODULE: ./lib/package/difference/identities.js
var identities = __webpack_require__(25190);
;// CONCATENATED MODULE: ./lib/package/difference/json-changes.js


function jsonChanges(before, after) {
    const changes = [];
    collect(before, after, undefined, changes, newFingerprints());
    return changes;
}
const changeAt = (link, values) => ({
    get path() {
        const path = [];
        for (let at = link; at !== undefined; at = at.up)
            path.push(at.key);
        return path.toReversed();
    },
    ...values
});
function collect(before, after, path, changes, print) {
    if (before === after)
        return;
    if (Array.isArray(before) && Array.isArray(after))
        collectItems(before, after, path, changes, print);
    else if ((0,objects/* isObject */.G)(before) && (0,objects/* isObject */.G)(after)) {
        for (const [key, value] of Object.entries(before)) {
            if (Object.hasOwn(after, key))
                collect(value, after[key], { up: path, key }, changes, print);
            else
                changes.push(changeAt({ up: path, key }, { before: value }));
        }
        for (const [key, value] of Object.entries(after))
            if (!Object.hasOwn(before, key))
                changes.push(changeAt({ up: path, key }, { after: value }));
    }
    else
        changes.push(changeAt(path, { before, after }));
}
function collectItems(before, after, path, changes, print) {
    if (before.length === after.length) {
        for (const [at, value] of before.entries())
            collect(value, after[at], { up: path, key: at }, changes, print);
        return;
    }
    const was = before.map(print);
    const is = after.map(print);
    const most = Math.min(was.length, is.length);
    let start = 0;
    while (start < most && was[start] === is[start])
        start += 1;
    let end = 0;
    while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end])
        end += 1;
    const common = most - start - end;
    for (let at = start; at < start + common; at += 1)
        collect(before[at], after[at], { up: path, key: at }, changes, print);
    for (let at = start + common; at < before.length - end; at += 1)
        changes.push(changeAt({ up: path, key: at }, { before: before[at] }));
    for (let at = start + common; at < after.length - end; at += 1)
        changes.push(changeAt({ up: path, key: at }, { after: after[at] }));
}
function newFingerprints() {
    const numbers = new Map();
    const known = new WeakMap();
    const numberOf = (sign) => {
        const number = numbers.get(sign);
        if (number !== undefined)
            return number;
        numbers.set(sign, numbers.size);
        return numbers.size - 1;
    };
    const print = (value) => {
        if (typeof value !== 'object' || value === null)
            return numberOf(`${typeof value} ${(0,as_text/* asText */.e)(value)}`);
        const before = known.get(value);
        if (before !== undefined)
            return before;
        const sign = Array.isArray(value)
            ? `[${value.map(print).join(',')}`
            : `{${Object.entries(value)
                .map(([key, inner]) => `${JSON.stringify(key)}:${print(inner)}`)
                .sort()
                .join(',')}`;
        const number = numberOf(sign);
        known.set(value, number);
        return number;
    };
    return print;
}
function shownJson(value) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return value;
    return JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./lib/package/difference/noise.js
var difference_noise = __webpack_require__(67496);
;// CONCATENATED MODULE: ./lib/package/difference/app-settings.js








function* appChanges(comparing) {
    const { older, newer, texts } = comparing;
    const was = older.pkg.app;
    const is = newer.pkg.app;
    if (was === undefined || is === undefined) {
        yield* appComeOrGone(comparing);
        return;
    }
    if (was.version !== is.version)
        yield { area: 'app', kind: 'changed', subject: 'version', path: [], ...texts.changed(was.version, is.version) };
    yield* propertyChanges(comparing);
    yield* tagChanges(comparing);
    yield* referenceChanges(comparing);
    yield* documentSettings(comparing);
    yield* fileChanges('app', was.files, is.files, ({ role }) => role, role => role === identities/* IDENTITY_FILE */.c);
    if ((older.document === undefined || newer.document === undefined) && !was.document.equals(is.document))
        yield {
            area: 'app',
            kind: 'changed',
            subject: 'document',
            path: [],
            before: `${was.document.length} bytes`,
            after: `${is.document.length} bytes (not compared: one of the two documents cannot be read)`
        };
}
function* appComeOrGone({ older, newer }) {
    const was = older.pkg.app;
    const is = newer.pkg.app;
    if (is !== undefined)
        yield { area: 'app', kind: 'added', subject: 'app', path: [is.displayName] };
    if (was !== undefined)
        yield { area: 'app', kind: 'removed', subject: 'app', path: [was.displayName] };
}
const APART = new Set(['appVersion', 'connectionReferences']);
function* propertyChanges({ older, newer, otherStudio, texts }) {
    const was = fieldsOf(older.pkg.app?.template, 'properties');
    const is = fieldsOf(newer.pkg.app?.template, 'properties');
    for (const { path, before, after } of jsonChanges(was, is)) {
        const [field = ''] = path.map(String);
        if (APART.has(field) || saysTheSame(before, after))
            continue;
        yield {
            area: 'app',
            kind: field === 'displayName' ? 'renamed' : 'changed',
            subject: field === 'displayName' ? 'app' : 'setting',
            path: path.map(String),
            ...texts.changed(shownJson(before), shownJson(after)),
            ...(difference_noise/* NOISY_APP_PROPERTIES */.J9.has(field) || cameWithStudio(path, before, after, otherStudio) ? { noise: true } : {})
        };
    }
    for (const field of ['appType', 'isAppComponentLibrary', 'appComponents'])
        for (const { path, before, after } of jsonChanges((0,json_text/* valueAt */.fK)(older.pkg.app?.template, field), (0,json_text/* valueAt */.fK)(newer.pkg.app?.template, field))) {
            if (saysTheSame(before, after))
                continue;
            yield {
                area: 'app',
                kind: 'changed',
                subject: 'setting',
                path: [field, ...path.map(String)],
                ...texts.changed(shownJson(before), shownJson(after)),
                ...(cameWithStudio([field, ...path], before, after, otherStudio) ? { noise: true } : {})
            };
        }
}
function* tagChanges({ older, newer, otherStudio, texts }) {
    const isLayoutReported = LAYOUT.some(name => settingOf(older, name) !== settingOf(newer, name));
    const was = fieldsOf(older.pkg.app?.template, 'tags');
    const is = fieldsOf(newer.pkg.app?.template, 'tags');
    for (const { path, before, after } of jsonChanges(was, is)) {
        const tag = String(path[0]);
        if ((isLayoutReported && difference_noise/* TAGS_OF_LAYOUT */.Ii.has(tag)) || saysTheSame(before, after))
            continue;
        yield {
            area: 'app',
            kind: 'changed',
            subject: 'setting',
            path: path.map(String),
            ...texts.changed(shownJson(before), shownJson(after)),
            ...(difference_noise/* NOISY_TAGS */.pX.has(tag) || cameWithStudio(path, before, after, otherStudio) ? { noise: true } : {})
        };
    }
}
const LAYOUT = ['DocumentAppType', 'DocumentLayoutHeight', 'DocumentLayoutOrientation', 'DocumentLayoutWidth'];
const settingOf = ({ document }, name) => document?.settings.get(name);
const fieldsOf = (template, field) => {
    const fields = (0,json_text/* valueAt */.fK)(template, field);
    return (0,objects/* isObject */.G)(fields) ? fields : {};
};
const saysTheSame = (before, after) => isNothing(before) && isNothing(after);
const isNothing = (value) => value == null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    ((0,objects/* isObject */.G)(value) && Object.keys(value).length === 0);
function cameWithStudio(path, before, after, otherStudio) {
    if (!otherStudio || path.length !== 1 || (before !== undefined && after !== undefined))
        return false;
    return !SET_BY_PEOPLE.has((0,as_text/* asText */.e)(path[0]));
}
const SET_BY_PEOPLE = new Set([
    'bypassConsent',
    'commitMessage',
    'databaseReferences',
    'description',
    'displayName',
    'embeddedApp'
]);
function* referenceChanges({ older, newer, texts }) {
    const was = older.pkg.app?.connectionReferences ?? {};
    const is = newer.pkg.app?.connectionReferences ?? {};
    for (const [id, after] of Object.entries(is)) {
        const before = was[id];
        if (before === undefined)
            continue;
        yield* variableChanges((0,json_text/* textAt */.$6)(after, 'displayName') ?? id, before, after, texts);
        for (const field of ['authenticationType', 'bypassConsent', 'isOnPremiseConnection', 'endpoints'])
            for (const change of jsonChanges((0,json_text/* valueAt */.fK)(before, field), (0,json_text/* valueAt */.fK)(after, field))) {
                if (saysTheSame(change.before, change.after))
                    continue;
                yield {
                    area: 'app',
                    kind: 'changed',
                    subject: 'connection',
                    path: [(0,json_text/* textAt */.$6)(after, 'displayName') ?? id, field, ...change.path.map(String)],
                    ...texts.changed(shownJson(change.before), shownJson(change.after))
                };
            }
    }
}
function* variableChanges(name, before, after, texts) {
    const [was, is] = [variablesIn(before), variablesIn(after)];
    for (const place of new Set([...was.keys(), ...is.keys()])) {
        const [one, other] = [was.get(place), is.get(place)];
        if (one?.variable === other?.variable)
            continue;
        yield {
            area: 'app',
            kind: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed',
            subject: 'environment variable',
            path: [name, ...((other ?? one)?.path ?? [])],
            ...texts.changed(one?.variable, other?.variable)
        };
    }
}
function isReported(name, before, after, { older, newer }) {
    if (name === 'Name')
        return true;
    if (name !== 'AppDescription')
        return false;
    const description = ({ pkg }) => (0,json_text/* textAt */.$6)(pkg.app?.template, 'properties', 'description') ?? '';
    return description(older) === (before ?? '') && description(newer) === (after ?? '');
}
const MONITORING = new Set(['InstrumentationKey', 'ConnectionString', 'EnableInstrumentation']);
function* documentSettings(comparing) {
    const { older, newer, otherStudio, texts } = comparing;
    if (older.document === undefined || newer.document === undefined)
        return;
    const was = older.document.settings;
    const is = newer.document.settings;
    for (const name of new Set([...was.keys(), ...is.keys()])) {
        const before = was.get(name);
        const after = is.get(name);
        if (before === after || isReported(name, before, after, comparing))
            continue;
        yield {
            area: 'app',
            kind: 'changed',
            subject: MONITORING.has(name) ? 'Application Insights setting' : 'setting',
            path: [name],
            ...texts.changed(before, after, name),
            ...(otherStudio && !MONITORING.has(name) && (before === undefined || after === undefined) ? { noise: true } : {})
        };
    }
    const noisy = [
        ['saved at', older.document.savedAt, newer.document.savedAt],
        ['document version', older.document.version, newer.document.version],
        ['document structure', older.document.structure, newer.document.structure]
    ];
    for (const [name, before, after] of noisy)
        if (before !== after)
            yield {
                area: 'app',
                kind: 'changed',
                subject: 'setting',
                path: [name],
                ...texts.changed(before, after),
                noise: true
            };
}

// EXTERNAL MODULE: ./lib/package/premium.js
var premium = __webpack_require__(33289);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/difference/matching.js

function matchResources(older, newer) {
    const left = { older: owned(older), newer: owned(newer) };
    const ids = new Map([older, newer].map(pkg => [pkg, flowIds(pkg)]));
    const pairs = [];
    const take = (one, other) => {
        pairs.push({ older: one, newer: other });
        left.older.delete(one.key.toLowerCase());
        left.newer.delete(other.key.toLowerCase());
    };
    const by = (signOf) => {
        const waiting = new Map();
        for (const one of left.newer.values())
            push(waiting, signOf(one, newer), one);
        for (const list of waiting.values())
            list.reverse();
        for (const one of left.older.values()) {
            const sign = signOf(one, older);
            const other = sign === undefined ? undefined : waiting.get(sign)?.pop();
            if (other !== undefined)
                take(one, other);
        }
    };
    by(({ key, kind }) => `${kind} ${key.toLowerCase()}`);
    const sameEnvironment = pairs.length > 0;
    by(({ key, kind }, pkg) => (key === pkg.rootKey ? kind : undefined));
    by(({ key, kind }, pkg) => (kind === 'flow' ? ids.get(pkg)?.get(key) : undefined));
    by(({ kind, resource, name }) => kind === 'connection' ? undefined : `${resource.type.toLowerCase()} ${(resource.name || name).toLowerCase()}`);
    const newerKey = new Map(pairs.map(keysOf));
    const connector = ({ resource }, pkg) => {
        const [key = ''] = resource.dependsOn ?? [];
        return (pkg === older ? (newerKey.get(key.toLowerCase()) ?? key) : key).toLowerCase();
    };
    if (!sameEnvironment)
        by((one, pkg) => (one.kind === 'connection' ? `${connector(one, pkg)} ${one.name.toLowerCase()}` : undefined));
    by((one, pkg) => (one.kind === 'connection' ? connector(one, pkg) : undefined));
    return {
        pairs,
        added: [...left.newer.values()],
        removed: [...left.older.values()],
        newerKey: new Map(pairs.map(keysOf)),
        nameOf: new Map(pairs.map(pair => [pair.newer.key.toLowerCase(), pair.newer.name])),
        sameEnvironment
    };
}
const keysOf = ({ older, newer }) => [older.key.toLowerCase(), newer.key.toLowerCase()];
function owned({ resources }) {
    const all = new Map();
    for (const [key, resource] of Object.entries(resources)) {
        const id = key.toLowerCase();
        if (!all.has(id))
            all.set(id, { key, resource, kind: (0,package_resource/* kindOf */.I)(resource), name: (0,package_resource/* displayNameOf */.Nv)(resource, key) });
    }
    return all;
}
const flowIds = ({ flows }) => new Map(flows.filter(({ id, key }) => id !== key).map(({ id, key }) => [key, id.toLowerCase()]));
function push(map, key, value) {
    if (key === undefined)
        return;
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./lib/package/difference/lines.js

const CONTEXT = 3;
const MOST_LINES = 400;
const MOST_REMOVED = MOST_LINES / 2;
const MOST_EDITS = 600;
const WORK = 6_000_000;
const LINES = 50_000;
const LEFT_OUT = { kind: 'same', text: '…' };
const newLineBudget = () => ({ work: WORK, lines: LINES });
function lineChanges(before, after, shown, budget) {
    const start = commonStart(before, after);
    const end = commonEnd(before, after, start);
    const steps = stepsBetween(before.slice(start, before.length - end), after.slice(start, after.length - end), budget);
    const changes = [];
    const same = (from, to) => {
        for (let at = from; at < to; at += 1)
            changes.push({ kind: 'same', text: shown.after[at] ?? '' });
    };
    if (start > CONTEXT)
        changes.push(LEFT_OUT);
    same(Math.max(0, start - CONTEXT), start);
    let oldAt = start;
    let newAt = start;
    for (const [at, { kind, count }] of steps.entries()) {
        if (changes.length > MOST_LINES)
            break;
        if (kind === 'removed') {
            const kept = Math.min(count, MOST_REMOVED);
            for (let line = oldAt; line < oldAt + kept; line += 1)
                changes.push({ kind, text: shown.before[line] ?? '' });
            if (kept < count)
                changes.push(LEFT_OUT);
        }
        else if (kind === 'added') {
            for (let line = newAt; line < newAt + count; line += 1)
                changes.push({ kind, text: shown.after[line] ?? '' });
        }
        else {
            const first = at > 0 ? CONTEXT : count;
            const last = at < steps.length - 1 ? CONTEXT : 0;
            if (count > first + last) {
                same(newAt, newAt + first);
                changes.push(LEFT_OUT);
                same(newAt + count - last, newAt + count);
            }
            else
                same(newAt, newAt + count);
        }
        if (kind !== 'added')
            oldAt += count;
        if (kind !== 'removed')
            newAt += count;
    }
    same(after.length - end, after.length - end + Math.min(end, CONTEXT));
    if (end > CONTEXT)
        changes.push(LEFT_OUT);
    return within(changes, budget);
}
function allLines(kind, lines, budget) {
    const changes = [];
    for (const text of lines) {
        changes.push({ kind, text });
        if (changes.length > Math.min(MOST_LINES, budget.lines))
            break;
    }
    return within(changes, budget);
}
function within(changes, budget) {
    const most = Math.max(0, Math.min(MOST_LINES, budget.lines));
    const kept = changes.length > most ? [...changes.slice(0, most), LEFT_OUT] : changes;
    budget.lines -= kept.length;
    return kept;
}
function stepsBetween(before, after, budget) {
    const whole = [
        { kind: 'removed', count: before.length },
        { kind: 'added', count: after.length }
    ];
    if (before.length === 0 || after.length === 0)
        return whole.filter(({ count }) => count > 0);
    const maxEditLength = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, budget.work))));
    budget.work -= before.length + after.length;
    if (maxEditLength === 0)
        return whole;
    const found = diffArrays([...before], [...after], { maxEditLength });
    const edits = found?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? maxEditLength;
    budget.work -= edits * edits;
    return (found?.map(({ added, removed, count }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', count })) ??
        whole);
}
function commonStart(before, after) {
    const most = Math.min(before.length, after.length);
    let at = 0;
    while (at < most && before[at] === after[at])
        at += 1;
    return at;
}
function commonEnd(before, after, start) {
    const most = Math.min(before.length, after.length) - start;
    let count = 0;
    while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count])
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/package/difference/pieces.js
const SHORTEST_PIECE = 160;
const LONGEST_PIECE = 320;
const BREAK = /[\s,;&(){}]/;
function piecesOf(line, most) {
    if (line.length <= most)
        return [line];
    const pieces = [];
    for (let start = 0; start < line.length;) {
        const end = endOf(line, start);
        pieces.push(`${start === 0 ? '' : '…'}${line.slice(start, end)}${end === line.length ? '' : '…'}`);
        start = end;
    }
    return pieces;
}
function endOf(line, start) {
    const last = start + LONGEST_PIECE;
    for (let at = start + SHORTEST_PIECE; at < last && at < line.length; at += 1)
        if (BREAK.test(line[at] ?? ''))
            return at + 1;
    if (last >= line.length)
        return line.length;
    return /[\uD800-\uDBFF]/.test(line[last - 1] ?? '') ? last - 1 : last;
}

;// CONCATENATED MODULE: ./lib/package/difference/texts.js


const MOST_CHARACTERS = 2_000;
const MOST_OF_A_LINE = 1_000;
const MOST_COMPARED = 4_000_000;
function newTexts(conceal) {
    const budget = newLineBudget();
    const made = {
        silent: false,
        changed: (before, after, name) => made.silent
            ? {}
            : changed(before, after, name === undefined ? conceal : text => concealedUnder(name, text, conceal), budget),
        listed: (kind, texts) => {
            if (made.silent)
                return undefined;
            const kept = allLines(kind, linesIn(texts, conceal), budget);
            return kept.length === 0 ? undefined : kept.map(clippedLine);
        },
        shown: text => (made.silent ? '' : clipped(conceal(text), MOST_CHARACTERS))
    };
    return made;
}
function changed(before, after, conceal, budget) {
    const concealed = {
        before: before === undefined ? '' : conceal(before),
        after: after === undefined ? '' : conceal(after)
    };
    const texts = {
        ...(before === undefined ? {} : { before: clipped(concealed.before, MOST_CHARACTERS) }),
        ...(after === undefined ? {} : { after: clipped(concealed.after, MOST_CHARACTERS) })
    };
    const severalLines = before?.includes('\n') === true || after?.includes('\n') === true;
    const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > MOST_CHARACTERS;
    if (!(severalLines || isLong) || (before?.length ?? 0) + (after?.length ?? 0) > MOST_COMPARED)
        return texts;
    const was = before === undefined ? [] : before.split('\n');
    const is = after === undefined ? [] : after.split('\n');
    const shown = {
        before: before === undefined ? [] : inPieces(concealed.before),
        after: after === undefined ? [] : inPieces(concealed.after)
    };
    const alike = was.length === shown.before.length && is.length === shown.after.length;
    const lines = alike ? lineChanges(was, is, shown, budget) : lineChanges(shown.before, shown.after, shown, budget);
    if (lines.every(({ kind }) => kind === 'same'))
        return texts;
    return { ...texts, lines: lines.map(clippedLine) };
}
const clippedLine = (line) => ({ ...line, text: clipped(line.text, MOST_OF_A_LINE) });
function* linesIn(texts, conceal) {
    for (const text of texts)
        yield* inPieces(conceal(text));
}
const inPieces = (text) => text.split('\n').flatMap(line => piecesOf(line, MOST_OF_A_LINE));
function concealedUnder(name, text, conceal) {
    const lead = `${JSON.stringify(name)}: "`;
    const whole = conceal(`${lead}${text}"`);
    return whole.startsWith(lead) && whole.endsWith('"') ? whole.slice(lead.length, -1) : conceal(text);
}
function clipped(text, most) {
    if (text.length <= most)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
    return `${text.slice(0, end)}… (${text.length} characters)`;
}

;// CONCATENATED MODULE: ./lib/package/difference/comparing.js




function newComparing(older, newer, conceal) {
    return {
        older,
        newer,
        matching: matchResources(older.pkg, newer.pkg),
        texts: newTexts(conceal),
        premium: { older: (0,premium/* premiumConnectors */.e)(older.pkg), newer: (0,premium/* premiumConnectors */.e)(newer.pkg) },
        flows: { older: flowsOf(older), newer: flowsOf(newer) },
        otherStudio: studioOf(older) !== studioOf(newer)
    };
}
const flowsOf = ({ pkg }) => new Map(pkg.flows.map(flow => [flow.key, flow]));
const studioOf = ({ pkg, document }) => `${document?.version ?? ''} ${(0,json_text/* textAt */.$6)(pkg.app?.template, 'tags', 'publisherVersion') ?? ''}`;

;// CONCATENATED MODULE: ./lib/package/difference/data.js

function* dataChanges(comparing) {
    const { older, newer } = comparing;
    yield* sourceChanges(sourcesOf(older), sourcesOf(newer), comparing);
    if (older.document !== undefined || newer.document !== undefined)
        yield* mediaChanges(older.document?.media ?? [], newer.document?.media ?? []);
}
function sourcesOf({ pkg, document }) {
    const sources = new Map();
    for (const source of document?.dataSources ?? [])
        sources.set(source.name.toLowerCase(), source);
    if (document !== undefined)
        return sources;
    for (const { dataSources } of Object.values(pkg.app?.connectionReferences ?? {}))
        for (const name of Array.isArray(dataSources) ? dataSources : [])
            if (typeof name === 'string')
                sources.set(name.toLowerCase(), { name, type: '' });
    return sources;
}
function* sourceChanges(older, newer, { older: was, newer: is, premium, texts }) {
    const premiumNames = { older: connectorNames(was, premium.older), newer: connectorNames(is, premium.newer) };
    const listed = (kind, source) => {
        const names = kind === 'added' ? premiumNames.newer : premiumNames.older;
        const what = source.connector ?? plainType(source.type);
        return {
            area: 'data',
            kind,
            subject: 'data source',
            path: [source.name],
            ...(what === undefined ? {} : { [kind === 'added' ? 'after' : 'before']: texts.shown(what) }),
            ...(source.connector !== undefined && names.has(source.connector.toLowerCase()) ? { premium: true } : {}),
            ...(difference_noise/* DERIVED_DATA_SOURCES */.EE.has(source.type) ? { noise: true } : {})
        };
    };
    for (const [name, source] of older)
        if (!newer.has(name))
            yield listed('removed', source);
    for (const [name, source] of newer) {
        const before = older.get(name);
        if (before === undefined)
            yield listed('added', source);
        else if (before.type !== '' && source.type !== '' && differ(before, source))
            yield {
                area: 'data',
                kind: 'changed',
                subject: 'data source',
                path: [source.name],
                before: texts.shown(before.connector ?? plainType(before.type) ?? ''),
                after: texts.shown(source.connector ?? plainType(source.type) ?? ''),
                ...(source.connector !== undefined && premiumNames.newer.has(source.connector.toLowerCase())
                    ? { premium: true }
                    : {})
            };
    }
}
const differ = (one, other) => one.type !== other.type || one.connector?.toLowerCase() !== other.connector?.toLowerCase();
const plainType = (type) => type === '' ? undefined : type.endsWith('DataSourceInfo') ? type.slice(0, -'DataSourceInfo'.length) : type;
function connectorNames({ pkg }, keys) {
    return new Set(Object.entries(pkg.resources).flatMap(([key, { name }]) => keys.has(key.toLowerCase()) && typeof name === 'string' ? [name.toLowerCase()] : []));
}
function* mediaChanges(older, newer) {
    const about = { area: 'data', subject: 'media' };
    const names = new Map(older.map(one => [one.name, one]));
    const same = new Set();
    const matched = new Set();
    for (const one of newer) {
        const other = names.get(one.name);
        if (other?.digest !== one.digest)
            continue;
        same.add(one);
        matched.add(other);
    }
    const byDigest = new Map();
    for (const one of older) {
        if (matched.has(one))
            continue;
        const list = byDigest.get(one.digest);
        if (list === undefined)
            byDigest.set(one.digest, [one]);
        else
            list.push(one);
    }
    for (const one of newer) {
        if (same.has(one) || (one.isChosen && names.get(one.name)?.isChosen === true))
            continue;
        const other = byDigest.get(one.digest)?.pop();
        if (other === undefined)
            continue;
        same.add(one);
        matched.add(other);
        yield { ...about, kind: 'renamed', path: [one.name], before: other.name, after: one.name, noise: true };
    }
    for (const one of newer) {
        if (same.has(one))
            continue;
        const other = names.get(one.name);
        if (other === undefined || matched.has(other)) {
            yield { ...about, kind: 'added', path: [one.name], after: data_sizeOf(one) };
            continue;
        }
        matched.add(other);
        yield { ...about, kind: 'changed', path: [one.name], before: data_sizeOf(other), after: data_sizeOf(one) };
    }
    for (const one of older)
        if (!matched.has(one))
            yield { ...about, kind: 'removed', path: [one.name], before: data_sizeOf(one) };
}
const data_sizeOf = ({ bytes }) => `${bytes} bytes`;

// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/package/rules/content/environment-values.js
var environment_values = __webpack_require__(90438);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
// EXTERNAL MODULE: ./lib/package/rules/content/differing-addresses.js
var differing_addresses = __webpack_require__(995);
;// CONCATENATED MODULE: ./lib/package/difference/data-source-addresses.js



const comparableValue = (value) => (0,differing_addresses/* plainAddress */.n)(value.replace(/^https?:\/\//i, ''));
function* addressChanges({ older, newer, texts }, replaced) {
    const before = addressesOf(older);
    for (const [name, is] of addressesOf(newer)) {
        const was = before.get(name);
        if (was === undefined)
            continue;
        const come = [...is].filter(([key]) => !was.has(key)).map(([, address]) => address);
        const gone = [...was].filter(([key]) => !is.has(key)).map(([, address]) => address);
        const [one, other] = [gone[0] ?? [...was.values()][0], come[0]];
        if (one === undefined || other === undefined)
            continue;
        if (come.every(address => isReplacement(gone[0], address, replaced)))
            continue;
        yield {
            area: 'data',
            kind: 'changed',
            subject: 'data source',
            path: [name],
            before: texts.shown(shown(one)),
            after: texts.shown(come.map(shown).join(', '))
        };
    }
}
function isReplacement(was, is, replaced) {
    if (was === undefined)
        return false;
    return ['dataset', 'table'].every(part => {
        const [one, other] = [comparableValue(was[part]), comparableValue(is[part])];
        return one === other || replaced.get(one) === other;
    });
}
const shown = ({ dataset, table }) => `${table} of ${dataset}`;
function addressesOf({ pkg, document }) {
    const found = new Map();
    const add = (name, address) => {
        const known = found.get(name) ?? new Map();
        found.set(name, known);
        const key = `${(0,differing_addresses/* plainAddress */.n)(address.dataset)}\n${(0,differing_addresses/* plainAddress */.n)(address.table)}`;
        if (!known.has(key))
            known.set(key, address);
    };
    for (const { name, dataset, table } of document?.dataSources ?? [])
        if (dataset !== undefined && table !== undefined)
            add(name, { dataset, table });
    for (const reference of Object.values(pkg.app?.connectionReferences ?? {})) {
        const sets = (0,json_text/* valueAt */.fK)(reference, 'dataSets');
        for (const [dataset, content] of Object.entries((0,objects/* isObject */.G)(sets) ? sets : {})) {
            const sources = (0,json_text/* valueAt */.fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,objects/* isObject */.G)(sources) ? sources : {})) {
                const table = (0,json_text/* valueAt */.fK)(source, 'tableName');
                if (typeof table === 'string')
                    add(name, { dataset, table });
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/package/difference/environment-values.js





function* environmentChanges(comparing) {
    const { older, newer, texts } = comparing;
    const was = valuesOf(older);
    const is = valuesOf(newer);
    const gone = [...was].filter(([sign]) => !is.has(sign)).map(([, value]) => value);
    const come = [...is].filter(([sign]) => !was.has(sign)).map(([, value]) => value);
    const waiting = new Map();
    for (const value of come)
        for (const sign of signsOf(value)) {
            const list = waiting.get(sign);
            if (list === undefined)
                waiting.set(sign, [value]);
            else
                list.push(value);
        }
    const taken = new Set();
    const replaced = new Map();
    const about = (value, side) => ({
        area: 'environment',
        subject: value.kind,
        path: pathOf(value, side)
    });
    for (const value of gone) {
        const other = replacementOf(value, waiting, taken);
        if (other === undefined)
            yield { ...about(value, older), kind: 'removed', before: texts.shown(value.value) };
        else {
            taken.add(other);
            replaced.set(comparableValue(value.value), comparableValue(other.value));
            yield {
                ...about(other, newer),
                kind: 'changed',
                before: texts.shown(value.value),
                after: texts.shown(other.value)
            };
        }
    }
    for (const value of come)
        if (!taken.has(value))
            yield { ...about(value, newer), kind: 'added', after: texts.shown(value.value) };
    yield* addressChanges(comparing, replaced);
}
function replacementOf(value, waiting, taken) {
    for (const sign of signsOf(value)) {
        const list = waiting.get(sign) ?? [];
        for (let next = list[0]; next !== undefined; next = list[0]) {
            if (!taken.has(next))
                return next;
            list.shift();
        }
    }
    return undefined;
}
function valuesOf({ pkg, document }) {
    const values = new Map();
    for (const value of [...(0,environment_values/* environmentValues */.s)(pkg, document), ...valuesInFlows(pkg)])
        values.set(`${value.kind} ${value.value.toLowerCase()}`, value);
    return values;
}
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const LIST = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi;
const LONGEST = 10_000;
function valuesInFlows({ flows }) {
    const found = new aggregation/* Things */.mq();
    const add = (kind, value, place) => found.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, value, places: [], count: 0 }), place);
    for (const { definition, displayName, names } of flows)
        for (const part of ['triggers', 'actions'])
            for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, 'properties', 'definition', part), `/${part}`)) {
                if (leaf.text.length > LONGEST)
                    continue;
                const place = () => ({ file: names.definition, pointer: leaf.pointer(), name: displayName });
                if (leaf.text.includes('@'))
                    for (const [address] of leaf.text.matchAll(ADDRESS))
                        add('mailbox', address, place);
                if (leaf.key === 'path')
                    for (const [, id = ''] of leaf.text.matchAll(LIST))
                        add('list', id, place);
            }
    return found.all();
}
const signsOf = ({ kind, places }) => places.map(({ name, pointer = '' }) => {
    const [reference, source] = inDataSets(pointer);
    return `${kind}\u0000${name ?? ''}\u0000${reference === undefined ? pointer : `${reference} ${source ?? ''}`}`;
});
function inDataSets(pointer) {
    const parts = pointer.split('/');
    const at = parts.indexOf('dataSets');
    if (at < 1 || parts[at - 2] !== 'connectionReferences')
        return [];
    const source = parts[at + 2] === 'dataSources' ? parts[at + 3] : undefined;
    return source === undefined ? [parts[at - 1] ?? ''] : [parts[at - 1] ?? '', decoded(source)];
}
const decoded = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');
function pathIn(name) {
    const flow = /^flow "(.*)"$/s.exec(name)?.[1];
    return flow === undefined ? name.split(' › ').filter(part => part !== '') : [flow];
}
function pathOf({ places }, { pkg }) {
    const [first] = places;
    const [reference, source] = inDataSets(first?.pointer ?? '');
    const connection = reference === undefined ? undefined : (0,json_text/* textAt */.$6)(pkg.app?.connectionReferences[reference], 'displayName');
    const start = connection === undefined && source === undefined ? pathIn(first?.name ?? '') : [connection ?? '', source ?? ''];
    const path = start.filter(part => part !== '');
    if (places.length < 2)
        return path;
    const more = places.length - 1;
    return [...path, `and ${places.length === aggregation/* MOST_PLACES */.j2 ? 'many' : more} more place${more === 1 ? '' : 's'}`];
}

// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __webpack_require__(63089);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
;// CONCATENATED MODULE: ./lib/package/difference/flow-matching.js

function matchActions(older, newer, print) {
    const renames = new Map();
    const gone = new Map([...older].filter(([name]) => !newer.has(name)));
    const come = new Map([...newer].filter(([name]) => !older.has(name)));
    const pair = (one, other) => {
        renames.set(one.name, other.name);
        gone.delete(one.name);
        come.delete(other.name);
    };
    const newName = (name) => renames.get(name) ?? name;
    pairByContent(older, newer, gone, come, pair);
    pairAlike(gone, come, pair, ({ type, body }) => `${type} ${print(body)}`);
    pairByValues(gone, come, pair, newName);
    pairAlike(gone, come, pair, ({ scopes, branch, type }, side) => placeOf({ scopes, branch, type }, side === 'older' ? newName : undefined));
    return {
        pairs: [...older.values()].flatMap(one => {
            const other = newer.get(newName(one.name));
            return other === undefined || gone.has(one.name) ? [] : [{ older: one, newer: other }];
        }),
        added: [...come.values()],
        removed: [...gone.values()],
        renames
    };
}
function pairByContent(older, newer, gone, come, pair) {
    const votes = new Map();
    const contents = new Map();
    for (const [name, { scopes }] of older) {
        const scope = scopes.at(-1);
        const other = newer.get(name)?.scopes.at(-1);
        if (scope === undefined || !gone.has(scope) || !newer.has(name))
            continue;
        contents.set(scope, (contents.get(scope) ?? 0) + 1);
        if (other === undefined || come.get(other)?.type !== gone.get(scope)?.type)
            continue;
        const counts = votes.get(scope) ?? new Map();
        counts.set(other, (counts.get(other) ?? 0) + 1);
        votes.set(scope, counts);
    }
    for (const [scope, counts] of votes) {
        const [best] = [...counts].sort(([, some], [, others]) => others - some);
        const one = gone.get(scope);
        const other = best === undefined ? undefined : come.get(best[0]);
        if (best === undefined || one === undefined || other === undefined)
            continue;
        if (best[1] * 2 > (contents.get(scope) ?? 0))
            pair(one, other);
    }
}
const placeOf = ({ scopes, branch, type }, newName = name => name) => [newName(scopes.at(-1) ?? ''), branch, type].join('\u0000');
const MOST_CANDIDATES = 16;
const ALIKE = 0.6;
function pairByValues(gone, come, pair, newName) {
    const signsOf = newValueSigns();
    const index = new Map();
    const values = new Map();
    for (const action of come.values()) {
        let count = 0;
        for (const sign of signsOf(action, placeOf(action))) {
            count += 1;
            const list = index.get(sign);
            if (list === undefined)
                index.set(sign, [action]);
            else if (list.length < MOST_CANDIDATES)
                list.push(action);
        }
        values.set(action, count);
    }
    for (const action of gone.values()) {
        const common = new Map();
        let count = 0;
        for (const sign of signsOf(action, placeOf(action, newName))) {
            count += 1;
            for (const other of index.get(sign) ?? [])
                if (come.has(other.name))
                    common.set(other, (common.get(other) ?? 0) + 1);
        }
        const [best] = [...common].sort(([, some], [, others]) => others - some);
        if (best !== undefined && best[1] >= ALIKE * Math.max(count, values.get(best[0]) ?? 0))
            pair(action, best[0]);
    }
}
function newValueSigns() {
    const numbers = newNumbers();
    const pathsOfAll = newPathNumbers();
    return function* signs({ body }, place) {
        const lead = numbers(place);
        const pathOf = pathsOfAll();
        for (const { text, path } of (0,leaves/* leavesOf */.w)(body))
            if (!isOfTheHost(path))
                yield `${lead} ${pathOf(path)} ${numbers(text)}`;
    };
}
function isOfTheHost(path) {
    let first = path;
    let second;
    for (; first?.up !== undefined; first = first.up)
        second = first;
    if (first?.key === 'metadata' || first?.key === 'type')
        return true;
    return first?.key === 'inputs' && (second?.key === 'host' || second?.key === 'authentication');
}
function newNumbers() {
    const numbers = new Map();
    return key => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
    };
}
function newPathNumbers() {
    const below = [new Map()];
    return () => {
        const known = new Map();
        const numberOf = (path) => {
            if (path === undefined)
                return 0;
            const before = known.get(path);
            if (before !== undefined)
                return before;
            const around = below[numberOf(path.up)];
            const number = around?.get(path.key) ?? below.push(new Map()) - 1;
            around?.set(path.key, number);
            known.set(path, number);
            return number;
        };
        return numberOf;
    };
}
function pairAlike(gone, come, pair, signOf) {
    const others = grouped(come, action => signOf(action, 'newer'));
    for (const [sign, [one, ...more]] of grouped(gone, action => signOf(action, 'older'))) {
        const [other, ...rest] = others.get(sign) ?? [];
        if (one !== undefined && other !== undefined && more.length === 0 && rest.length === 0)
            pair(one, other);
    }
}
function grouped(actions, signOf) {
    const groups = new Map();
    for (const action of actions.values()) {
        const sign = signOf(action);
        const group = groups.get(sign);
        if (group === undefined)
            groups.set(sign, [action]);
        else
            group.push(action);
    }
    return groups;
}
function withActionRenames(text, renames) {
    if (renames.size === 0)
        return text;
    let result = '';
    let copied = 0;
    for (let at = text.indexOf("'"); at >= 0;) {
        const end = text.indexOf("'", at + 1);
        if (end < 0)
            break;
        const called = renames.get(text.slice(at + 1, end));
        const renamed = called !== undefined && namesAction(text, at) ? called : undefined;
        if (renamed !== undefined) {
            result += `${text.slice(copied, at)}'${renamed}'`;
            copied = end + 1;
        }
        at = renamed === undefined ? end : text.indexOf("'", end + 1);
    }
    return copied === 0 ? text : result + text.slice(copied);
}
const OF_ACTIONS = /\b(?:action(?:body|outputs|s)|body|formdata(?:multi)?values?|items|iterationindexes|multipartbody|outputs|result)\s{0,20}\(\s{0,20}$/i;
const LONGEST_LEAD = 70;
const namesAction = (text, quote) => OF_ACTIONS.test(text.slice(Math.max(0, quote - LONGEST_LEAD), quote));

;// CONCATENATED MODULE: ./lib/package/difference/flow-steps.js


const flow_steps_APART = new Set(['actions', 'else', 'cases', 'default', 'runAfter']);
function actionsOf(definition) {
    const actions = new Map();
    const open = [
        { within: (0,json_text/* valueAt */.fK)(definition, 'actions'), scopes: [], branch: '' }
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { within, scopes, branch } = next;
        const inner = [];
        for (const [name, value] of Object.entries((0,objects/* isObject */.G)(within) ? within : {})) {
            if (!(0,objects/* isObject */.G)(value) || actions.has(name))
                continue;
            const runAfter = (0,json_text/* valueAt */.fK)(value, 'runAfter');
            actions.set(name, {
                name,
                scopes,
                branch,
                type: typeof value['type'] === 'string' ? value['type'] : '',
                runAfter: (0,objects/* isObject */.G)(runAfter) ? runAfter : {},
                body: bodyOf(value)
            });
            for (const part of branchesOf(name, value, scopes))
                inner.push(part);
        }
        for (const one of inner.toReversed())
            open.push(one);
    }
    return actions;
}
function bodyOf(value) {
    const fields = Object.entries(value).filter(([field]) => !flow_steps_APART.has(field));
    const { cases } = value;
    if (!(0,objects/* isObject */.G)(cases))
        return Object.fromEntries(fields);
    const values = Object.entries(cases).map(([label, one]) => [label, (0,json_text/* valueAt */.fK)(one, 'case')]);
    return Object.fromEntries([...fields, ['cases', Object.fromEntries(values)]]);
}
function branchesOf(name, value, around) {
    const scopes = [...around, name];
    const cases = (0,json_text/* valueAt */.fK)(value, 'cases');
    const no = (0,json_text/* valueAt */.fK)(value, 'else', 'actions');
    return [
        { within: (0,json_text/* valueAt */.fK)(value, 'actions'), scopes, branch: no === undefined ? '' : 'if yes' },
        { within: no, scopes, branch: 'if no' },
        ...Object.entries((0,objects/* isObject */.G)(cases) ? cases : {}).map(([label, one]) => ({
            within: (0,json_text/* valueAt */.fK)(one, 'actions'),
            scopes,
            branch: `case ${label}`
        })),
        { within: (0,json_text/* valueAt */.fK)(value, 'default', 'actions'), scopes, branch: 'default' }
    ].filter(({ within }) => within !== undefined);
}

;// CONCATENATED MODULE: ./lib/package/difference/flow-actions.js






const MOST_VALUES = 20;
function* actionChanges(flow, older, newer, comparing) {
    const { pairs, added, removed, renames } = matchActions(actionsOf(older), actionsOf(newer), newFingerprints());
    for (const pair of pairs) {
        const path = [flow, ...pair.newer.scopes, pair.newer.name];
        const about = { area: 'flows', subject: 'action', path };
        if (pair.older.name !== pair.newer.name)
            yield { ...about, kind: 'renamed', before: pair.older.name, after: pair.newer.name };
        if (innermost(pair.older, renames) !== innermost(pair.newer))
            yield { ...about, kind: 'moved', before: flow_actions_placeOf(pair.older), after: flow_actions_placeOf(pair.newer) };
        yield* runAfterChange(path, pair.older, pair.newer, renames, comparing);
        yield* stepChanges('action', path, pair.older.body, pair.newer.body, renames, comparing);
    }
    yield* whole('removed', removed, flow, comparing);
    yield* whole('added', added, flow, comparing);
}
const flow_actions_placeOf = ({ scopes, branch }) => scopes.length === 0 ? 'the flow' : `${(0,bounded_text/* boundedJoin */.E)(scopes, ' › ')}${branch === '' ? '' : ` (${branch})`}`;
function innermost({ scopes, branch }, renames) {
    const scope = scopes.at(-1);
    return scope === undefined ? '' : `${renames?.get(scope) ?? scope}\u0000${branch}`;
}
function* whole(kind, actions, flow, { texts }) {
    const groups = new Map();
    const outermost = new Map();
    for (const action of actions) {
        const root = outermost.get(action.scopes.at(-1) ?? '') ?? action.name;
        outermost.set(action.name, root);
        const group = groups.get(root);
        if (group === undefined)
            groups.set(root, [action]);
        else
            group.push(action);
    }
    for (const [root, ...inside] of groups.values()) {
        if (root === undefined)
            continue;
        const count = inside.length;
        const what = `${root.type}${count === 0 ? '' : ` with ${(0,display/* pluralize */.td)(count, 'action')}`}`;
        const lines = texts.listed(kind, bodiesOf([root, ...inside]));
        yield {
            area: 'flows',
            kind,
            subject: 'action',
            path: [flow, ...root.scopes, root.name],
            [kind === 'added' ? 'after' : 'before']: texts.shown(what),
            ...(lines === undefined ? {} : { lines })
        };
    }
}
function* bodiesOf(actions) {
    for (const { name, type, body, runAfter } of actions)
        yield `${name} (${type})${oddOutcomes(runAfter)}${bodyText(body)}`;
}
function bodyText(body) {
    const { metadata: _, type: __, ...rest } = body;
    return Object.keys(rest).length === 0 ? '' : `: ${shownJson(rest)}`;
}
function oddOutcomes(runAfter) {
    const isUsual = Object.values(runAfter).every(outcomes => Array.isArray(outcomes) && outcomes.every(outcome => /^succeeded$/i.test(outcomeText(outcome))));
    return isUsual ? '' : ` after ${waitsFor(runAfter).replaceAll('\n', '; ')}`;
}
function* runAfterChange(path, { runAfter: older }, { runAfter: newer }, renames, { texts }) {
    const was = waitsFor(older);
    const is = waitsFor(newer);
    if (was === is)
        return;
    const follows = waitsFor(older, name => renames.get(name) ?? name) === is;
    yield {
        area: 'flows',
        kind: 'changed',
        subject: 'run after',
        path,
        ...texts.changed(was, is),
        ...(follows ? { noise: true } : {})
    };
}
function waitsFor(runAfter, named = name => name) {
    const lines = Object.entries(runAfter).map(([name, outcomes]) => {
        const listed = (Array.isArray(outcomes) ? outcomes : [outcomes]).map(outcomeText).sort().join(', ');
        return `${named(name)}: ${listed}`;
    });
    return lines.length === 0 ? 'nothing' : lines.sort().join('\n');
}
const outcomeText = (outcome) => (typeof outcome === 'string' ? outcome : (shownJson(outcome) ?? ''));
function* stepChanges(subject, path, older, newer, renames, { texts }) {
    const signal = [];
    const noise = [];
    for (const change of jsonChanges(older, newer))
        if ((0,difference_noise/* isNoiseInStep */.SM)(change) || followsRename(change, renames))
            noise.push(change);
        else
            signal.push(change);
    const changeOf = (change) => ({
        area: 'flows',
        kind: 'changed',
        subject: change.path[0] === 'inputs' && subject === 'action' ? 'input' : subject,
        path: [...path, (0,bounded_text/* boundedJoin */.E)(change.path, '/')],
        ...texts.changed(shownJson(change.before), shownJson(change.after), nameOf(change, older, newer))
    });
    if (signal.length > MOST_VALUES)
        yield { area: 'flows', kind: 'changed', subject, path, ...texts.changed(shownJson(older), shownJson(newer)) };
    else
        for (const change of signal)
            yield changeOf(change);
    for (const change of noise)
        yield { ...changeOf(change), noise: true };
}
const followsRename = ({ before, after }, renames) => typeof before === 'string' && typeof after === 'string' && withActionRenames(before, renames) === after;
function nameOf({ path }, older, newer) {
    const key = path.at(-1);
    if (key === 'value') {
        const beside = [newer, older]
            .map(step => at(step, [...path.slice(0, -1), 'name']))
            .find(name => typeof name === 'string');
        if (typeof beside === 'string')
            return beside;
    }
    return typeof key === 'string' ? key : path.findLast(part => typeof part === 'string');
}
function at(value, path) {
    let current = value;
    for (const part of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part))
            return undefined;
        current = current[part];
    }
    return current;
}

;// CONCATENATED MODULE: ./lib/package/difference/flow-triggers.js




function triggersOf(definition) {
    const triggers = (0,json_text/* valueAt */.fK)(definition, 'triggers');
    return (0,objects/* isObject */.G)(triggers) ? triggers : {};
}
function* triggerChanges(flow, older, newer, comparing) {
    const was = new Map(Object.entries(triggersOf(older)));
    const is = new Map(Object.entries(triggersOf(newer)));
    const renamed = renamesOf(was, is);
    const kept = new Set();
    for (const [name, before] of was) {
        const now = renamed.get(name) ?? name;
        const after = is.get(now);
        if (after === undefined || (now === name && typeOf(before) !== typeOf(after))) {
            yield flow_triggers_whole('removed', flow, name, before, comparing);
            continue;
        }
        kept.add(now);
        const path = [flow, now];
        if (now !== name)
            yield { area: 'flows', kind: 'renamed', subject: 'trigger', path, before: name, after: now };
        yield* stepChanges('trigger', path, before, after, renamed, comparing);
    }
    for (const [name, trigger] of is)
        if (!kept.has(name))
            yield flow_triggers_whole('added', flow, name, trigger, comparing);
}
function renamesOf(was, is) {
    const [gone, ...others] = [...was.keys()].filter(name => !is.has(name));
    const [come, ...more] = [...is.keys()].filter(name => !was.has(name));
    if (gone === undefined || come === undefined || others.length > 0 || more.length > 0)
        return new Map();
    return eventOf(was.get(gone)) === eventOf(is.get(come)) ? new Map([[gone, come]]) : new Map();
}
const typeOf = (trigger) => `${((0,json_text/* textAt */.$6)(trigger, 'type') ?? '').replace(/^Open(?=Api)/, '')} ${(0,json_text/* textAt */.$6)(trigger, 'kind') ?? ''}`;
function eventOf(trigger) {
    const host = (0,json_text/* valueAt */.fK)(trigger, 'inputs', 'host');
    const connector = ((0,json_text/* textAt */.$6)(host, 'apiId') ?? '').split('/').at(-1)?.split('-5f')[0]?.toLowerCase() ?? '';
    return [typeOf(trigger), connector, (0,json_text/* textAt */.$6)(host, 'operationId') ?? ''].join('\u0000');
}
function flow_triggers_whole(kind, flow, name, trigger, { texts }) {
    const { metadata: _, ...rest } = (0,objects/* isObject */.G)(trigger) ? trigger : { value: trigger };
    const lines = texts.listed(kind, [shownJson(rest) ?? '']);
    return {
        area: 'flows',
        kind,
        subject: 'trigger',
        path: [flow, name],
        [kind === 'added' ? 'after' : 'before']: texts.shown((0,json_text/* textAt */.$6)(trigger, 'type') ?? ''),
        ...(lines === undefined ? {} : { lines })
    };
}

;// CONCATENATED MODULE: ./lib/package/difference/flows.js









function* flowChanges(comparing) {
    const { matching, flows } = comparing;
    for (const one of matching.removed)
        if (one.kind === 'flow')
            yield flows_whole('removed', one, flows.older.get(one.key), comparing);
    for (const one of matching.added)
        if (one.kind === 'flow')
            yield flows_whole('added', one, flows.newer.get(one.key), comparing);
    for (const pair of matching.pairs)
        if (pair.newer.kind === 'flow')
            yield* changesOf(pair, comparing);
}
function flows_whole(kind, one, flow, { texts }) {
    const lines = flow === undefined ? undefined : texts.listed(kind, stepsOf(flow, kind));
    return {
        area: 'flows',
        kind,
        subject: 'flow',
        path: [flow?.displayName ?? one.name],
        ...(lines === undefined ? {} : { lines })
    };
}
function* stepsOf({ definition }, kind) {
    const steps = (0,json_text/* valueAt */.fK)(definition, 'properties', 'definition');
    const isNew = kind === 'added';
    for (const [name, trigger] of Object.entries(triggersOf(steps)))
        yield `trigger ${name} (${(0,json_text/* textAt */.$6)(trigger, 'type') ?? '?'})${isNew && (0,objects/* isObject */.G)(trigger) ? bodyText(trigger) : ''}`;
    for (const { scopes, name, type, body, runAfter } of actionsOf(steps).values())
        yield `action ${(0,bounded_text/* boundedJoin */.E)([...scopes, name], ' › ')} (${type})${isNew ? `${oddOutcomes(runAfter)}${bodyText(body)}` : ''}`;
}
function* changesOf({ older, newer }, comparing) {
    const { flows, texts } = comparing;
    const was = flows.older.get(older.key);
    const is = flows.newer.get(newer.key);
    if (was === undefined || is === undefined) {
        if (was !== is)
            yield {
                area: 'flows',
                kind: 'changed',
                subject: 'flow',
                path: [newer.name],
                before: was === undefined ? 'its definition is missing or cannot be read' : 'readable',
                after: is === undefined ? 'its definition is missing or cannot be read' : 'readable'
            };
        return;
    }
    const flow = is.displayName;
    if (was.displayName !== is.displayName)
        yield {
            area: 'flows',
            kind: 'renamed',
            subject: 'flow',
            path: [flow],
            ...texts.changed(was.displayName, is.displayName)
        };
    yield* flows_propertyChanges(flow, was, is, comparing);
    yield* flows_referenceChanges(flow, was, is, comparing);
    const steps = {
        older: (0,json_text/* valueAt */.fK)(was.definition, 'properties', 'definition'),
        newer: (0,json_text/* valueAt */.fK)(is.definition, 'properties', 'definition')
    };
    yield* definitionChanges(flow, steps.older, steps.newer, comparing);
    yield* triggerChanges(flow, steps.older, steps.newer, comparing);
    yield* actionChanges(flow, steps.older, steps.newer, comparing);
}
const flows_APART = new Set(['connectionReferences', 'definition', 'displayName']);
function* flows_propertyChanges(flow, older, newer, { texts }) {
    const was = without((0,json_text/* valueAt */.fK)(older.definition, 'properties'), flows_APART);
    const is = without((0,json_text/* valueAt */.fK)(newer.definition, 'properties'), flows_APART);
    for (const { path, before, after } of jsonChanges(was, is))
        yield {
            area: 'flows',
            kind: 'changed',
            subject: 'setting',
            path: [flow, (0,bounded_text/* boundedJoin */.E)(path, '/')],
            ...texts.changed(shownJson(before), shownJson(after), String(path.at(-1))),
            ...(difference_noise/* NOISY_FLOW_PROPERTIES */.SH.has(String(path[0])) ? { noise: true } : {})
        };
}
function without(value, fields) {
    return Object.fromEntries(Object.entries((0,objects/* isObject */.G)(value) ? value : {}).filter(([field]) => !fields.has(field)));
}
const STEPS = new Set(['actions', 'triggers']);
function* definitionChanges(flow, older, newer, { texts }) {
    for (const { path, before, after } of jsonChanges(without(older, STEPS), without(newer, STEPS))) {
        const [field = '', name = ''] = path.map(String);
        if (isEmpty(before) && isEmpty(after))
            continue;
        const isOfService = field === 'parameters' && (name === '' ? [before, after].every(isOnlyNoise) : difference_noise/* NOISY_PARAMETERS */.oQ.has(name));
        yield {
            area: 'flows',
            kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
            subject: field !== 'parameters'
                ? 'setting'
                : isVariable(older, name) || isVariable(newer, name)
                    ? 'environment variable'
                    : 'parameter',
            path: [flow, (0,bounded_text/* boundedJoin */.E)(path, '/')],
            ...texts.changed(shownJson(before), shownJson(after), name === '' ? field : name),
            ...(difference_noise/* NOISY_DEFINITION_FIELDS */.rT.has(field) || isOfService ? { noise: true } : {})
        };
    }
}
const isOnlyNoise = (parameters) => parameters === undefined ||
    ((0,objects/* isObject */.G)(parameters) && Object.keys(parameters).every(name => difference_noise/* NOISY_PARAMETERS */.oQ.has(name)));
const isEmpty = (value) => value == null || value === '' || ((0,objects/* isObject */.G)(value) && Object.keys(value).length === 0);
function* flows_referenceChanges(flow, older, newer, comparing) {
    const { matching, texts, premium } = comparing;
    const was = referencesOf(older);
    const is = referencesOf(newer);
    const about = { area: 'flows', subject: 'connection' };
    for (const [name, reference] of Object.entries(was))
        if (!Object.hasOwn(is, name))
            yield { ...about, kind: 'removed', path: [flow, name], before: texts.shown(connectorIn(reference)) };
    for (const [name, reference] of Object.entries(is)) {
        const premiumMark = premium.newer.has((newer.connectors[name] ?? '').toLowerCase()) ? { premium: true } : {};
        if (!Object.hasOwn(was, name)) {
            yield { ...about, kind: 'added', path: [flow, name], after: texts.shown(connectorIn(reference)), ...premiumMark };
            continue;
        }
        const key = matching.newerKey.get((older.connections[name] ?? '').toLowerCase());
        const now = newer.connections[name]?.toLowerCase();
        if (key !== undefined && now !== undefined && key !== now)
            yield {
                ...about,
                kind: 'changed',
                path: [flow, name],
                before: texts.shown(matching.nameOf.get(key) ?? key),
                after: texts.shown(matching.nameOf.get(now) ?? now),
                ...premiumMark
            };
        for (const { path, before, after } of jsonChanges(was[name], reference))
            yield {
                ...about,
                kind: 'changed',
                path: [flow, name, ...path.map(String)],
                ...texts.changed(shownJson(before), shownJson(after), String(path.at(-1))),
                ...(difference_noise/* NOISY_FLOW_REFERENCE_FIELDS */.Y9.has(String(path[0])) ? { noise: true } : {})
            };
    }
}
const connectorIn = (reference) => ((0,json_text/* textAt */.$6)(reference, 'id') ?? '').replace(/^.*\//s, '');
function referencesOf({ definition }) {
    const references = (0,json_text/* valueAt */.fK)(definition, 'properties', 'connectionReferences');
    return (0,objects/* isObject */.G)(references) ? references : {};
}

;// CONCATENATED MODULE: ./lib/package/difference/package-details.js



function* packageChanges({ older, newer, texts }) {
    const about = { area: 'package', subject: 'setting' };
    const was = older.pkg.manifest;
    const is = newer.pkg.manifest;
    if (was.schema !== is.schema)
        yield { ...about, kind: 'changed', path: ['schema'], ...texts.changed(was.schema, is.schema) };
    for (const { path, before, after } of jsonChanges(was.details, is.details)) {
        const field = String(path[0]);
        const unsaid = field === 'sourceEnvironment' && (before === '' || after === '');
        yield {
            ...about,
            kind: 'changed',
            path: path.map(String),
            ...texts.changed(shownJson(before), shownJson(after)),
            ...(difference_noise/* NOISY_DETAILS */.KK.has(field) || unsaid ? { noise: true } : {})
        };
    }
    yield* fileChanges('package', older.pkg.others, newer.pkg.others, ({ name }) => name);
}

;// CONCATENATED MODULE: ./lib/package/difference/resources.js





function* resourceChanges(comparing) {
    const { matching } = comparing;
    for (const one of matching.removed)
        if (hasNoPart(one))
            yield listed('removed', one, comparing);
    for (const one of matching.added)
        if (hasNoPart(one))
            yield listed('added', one, comparing);
    for (const pair of matching.pairs) {
        yield* nameChanges(pair, comparing);
        yield* connectorChange(pair, comparing);
        yield* fieldChanges(pair, comparing);
        yield* dependencyChanges(pair, comparing);
    }
}
const hasNoPart = ({ kind }) => kind !== 'app' && kind !== 'flow';
function subjectOf({ kind, resource }) {
    if (kind === 'connector')
        return (0,package_resource/* isCustomConnector */.v9)(resource) ? 'custom connector' : 'connector';
    return kind === 'unknown' || kind === 'entity' || kind === 'picklist' ? 'resource' : kind;
}
function listed(kind, one, comparing) {
    const side = kind === 'added' ? 'newer' : 'older';
    const what = one.kind === 'connector' || one.kind === 'connection' ? undefined : one.resource.type;
    return {
        area: 'resources',
        kind,
        subject: subjectOf(one),
        path: resources_pathOf(one, comparing, side),
        ...(what === undefined ? {} : { [kind === 'added' ? 'after' : 'before']: comparing.texts.shown(what) }),
        ...(isPremium(one, comparing, side) ? { premium: true } : {})
    };
}
function resources_pathOf(one, { older, newer }, side) {
    if (one.kind !== 'connection')
        return [one.name];
    const { resources } = (side === 'older' ? older : newer).pkg;
    const [key] = one.resource.dependsOn ?? [];
    const connector = key === undefined ? undefined : resources[key];
    return connector === undefined || key === undefined ? [one.name] : [(0,package_resource/* displayNameOf */.Nv)(connector, key), one.name];
}
function isPremium({ kind, key, resource }, { premium }, side) {
    const connector = kind === 'connector' ? key : kind === 'connection' ? resource.dependsOn?.[0] : undefined;
    return connector !== undefined && premium[side].has(connector.toLowerCase());
}
function* nameChanges({ older, newer }, comparing) {
    if (newer.kind === 'app' || newer.kind === 'flow') {
        if (older.name === newer.name || ownName(older, comparing.older) !== ownName(newer, comparing.newer))
            return;
        yield {
            area: newer.kind === 'app' ? 'app' : 'flows',
            kind: 'renamed',
            subject: newer.kind,
            path: [newer.name],
            ...comparing.texts.changed(older.name, newer.name)
        };
    }
    else if (older.kind === 'connection') {
        const replaced = comparing.matching.sameEnvironment && older.key.toLowerCase() !== newer.key.toLowerCase();
        if (older.name === newer.name && !replaced)
            return;
        const note = replaced && older.name === newer.name ? ' (a different connection with the same name)' : '';
        yield {
            area: 'resources',
            kind: 'changed',
            subject: 'connection',
            path: resources_pathOf(newer, comparing, 'newer').slice(0, 1),
            before: comparing.texts.shown(older.name),
            after: comparing.texts.shown(`${newer.name}${note}`),
            ...(isPremium(newer, comparing, 'newer') ? { premium: true } : {})
        };
    }
    else if (older.name !== newer.name)
        yield {
            area: 'resources',
            kind: 'renamed',
            subject: subjectOf(newer),
            path: [newer.name],
            ...comparing.texts.changed(older.name, newer.name)
        };
}
const ownName = ({ kind, key }, { pkg }) => kind === 'app' ? pkg.app?.displayName : pkg.flows.find(flow => flow.key === key)?.displayName;
function* connectorChange({ older, newer }, { premium }) {
    if (newer.kind !== 'connector')
        return;
    const was = premium.older.has(older.key.toLowerCase());
    const is = premium.newer.has(newer.key.toLowerCase());
    if (was !== is)
        yield {
            area: 'resources',
            kind: 'changed',
            subject: 'licence',
            path: [newer.name],
            before: was ? 'premium' : 'standard',
            after: is ? 'premium' : 'standard',
            ...(is ? { premium: true } : {})
        };
}
const resources_APART = new Set(['details', 'dependsOn', 'id', 'type']);
const IMPORT_SETTINGS = new Set(['suggestedCreationType', 'creationType']);
function* fieldChanges({ older, newer }, comparing) {
    const change = (path, before, after, noise) => ({
        area: 'resources',
        kind: 'changed',
        subject: IMPORT_SETTINGS.has(String(path[0])) ? 'import setting' : subjectOf(newer),
        path: [...resources_pathOf(newer, comparing, 'newer'), (0,bounded_text/* boundedJoin */.E)(path, '/')],
        ...comparing.texts.changed(shownJson(before), shownJson(after)),
        ...(noise ? { noise: true } : {})
    });
    for (const { path, before, after } of jsonChanges(resources_without(older.resource), resources_without(newer.resource))) {
        const [field] = path;
        if (field === 'name' && older.resource.name?.toLowerCase() === newer.resource.name?.toLowerCase())
            continue;
        yield change(path, before, after, false);
    }
    for (const { path, before, after } of jsonChanges(detailsOf(older.resource), detailsOf(newer.resource))) {
        const field = String(path[0]);
        if (field === 'displayName' || !isSomething(before, after))
            continue;
        yield change(['details', ...path], before, after, difference_noise/* NOISY_RESOURCE_DETAILS */.df.has(field));
    }
}
const isSomething = (before, after) => (before ?? '') !== (after ?? '');
const resources_without = (resource) => Object.fromEntries(Object.entries(resource).filter(([field, value]) => !resources_APART.has(field) && value != null));
const detailsOf = (resource) => (0,json_text/* valueAt */.fK)(resource, 'details') ?? {};
function* dependencyChanges({ older, newer }, { matching, flows }) {
    if (newer.kind === 'connection' || (flows.older.has(older.key) && flows.newer.has(newer.key)))
        return;
    const was = new Set((older.resource.dependsOn ?? []).flatMap(key => matching.newerKey.get(key.toLowerCase()) ?? []));
    const is = new Set((newer.resource.dependsOn ?? []).map(key => key.toLowerCase()));
    for (const [kind, keys, others] of [
        ['removed', was, is],
        ['added', is, was]
    ])
        for (const key of keys) {
            const name = matching.nameOf.get(key);
            if (others.has(key) || name === undefined)
                continue;
            yield { area: 'resources', kind, subject: 'dependency', path: [newer.name, name] };
        }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
;// CONCATENATED MODULE: ./lib/package/difference/same-files.js


function isSameExport(older, newer) {
    if (older.digest !== '' && older.digest === newer.digest)
        return true;
    return haveSameFiles(older.raw, newer.raw, (name, was, is) => {
        if (name !== older.app?.documentName || name !== newer.app?.documentName)
            return false;
        return haveSameFiles(documentIn(was, older), documentIn(is, newer), () => false);
    });
}
const documentIn = (bytes, { raw }) => (0,archive/* openArchive */.p_)(bytes, 'the document of the app', archive/* DEFAULT_LIMITS */.dR, { leadingSeparator: true, budget: raw.budget });
function haveSameFiles(older, newer, alike) {
    if (older.names.length !== newer.names.length)
        return false;
    const names = new Set(newer.names);
    try {
        return older.names.every(name => {
            if (!names.has(name))
                return false;
            const [was, is] = [older.read(name), newer.read(name)];
            return was.equals(is) || alike(name, was, is);
        });
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/package/difference/order.js
function outOfOrder(numbers) {
    const ends = [];
    const before = [];
    for (const [at, number] of numbers.entries()) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((numbers[ends[middle] ?? 0] ?? 0) < number)
                low = middle + 1;
            else
                high = middle;
        }
        before.push(low === 0 ? undefined : ends[low - 1]);
        ends[low] = at;
    }
    const out = new Set(numbers.keys());
    for (let at = ends.at(-1); at !== undefined; at = before[at])
        out.delete(at);
    return out;
}

;// CONCATENATED MODULE: ./lib/package/difference/cards.js

function cardsInPlace(olderOf) {
    const moved = new Map();
    return newer => {
        const form = newer.parent;
        if (form === undefined || cards_placeOf(newer) === undefined)
            return false;
        const known = moved.get(form) ?? movedIn(form, olderOf);
        moved.set(form, known);
        return !known.has(newer);
    };
}
function movedIn(form, olderOf) {
    const cards = form.children.flatMap(card => {
        const older = olderOf.get(card);
        const is = cards_placeOf(card);
        const was = older === undefined ? undefined : cards_placeOf(older);
        return is === undefined || was === undefined ? [] : [{ card, is, was }];
    });
    const order = new Map([...cards].sort((one, other) => compare(one.is, other.is)).map(({ card }, at) => [card, at]));
    const before = [...cards].sort((one, other) => compare(one.was, other.was));
    const out = outOfOrder(before.map(({ card }) => order.get(card) ?? 0));
    return new Set([...out].flatMap(at => before[at]?.card ?? []));
}
const compare = (one, other) => one[0] - other[0] || one[1] - other[1];
const NUMBER = /^\d{1,9}$/;
function cards_placeOf({ node }) {
    const row = node.properties.get('Y');
    const column = node.properties.get('X') ?? '0';
    if (!/card$/i.test(node.type) || row === undefined || !NUMBER.test(row) || !NUMBER.test(column))
        return undefined;
    return [Number(row), Number(column)];
}

;// CONCATENATED MODULE: ./lib/package/difference/formula-names.js
const LETTER = /[\p{L}\p{Nl}_]/u;
const PART = /[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}_]/u;
function withRenames(formula, renames) {
    if (renames.size === 0 || formula.includes('$"'))
        return formula;
    let result = '';
    let copied = 0;
    const put = (start, end, name) => {
        const renamed = renames.get(name);
        if (renamed === undefined || isOtherName(formula, start, end))
            return;
        result += formula.slice(copied, start) + written(renamed);
        copied = end;
    };
    for (let at = 0; at < formula.length;) {
        const character = formula[at] ?? '';
        if (character === '"')
            at = afterQuote(formula, at, '"');
        else if (character === "'") {
            const end = afterQuote(formula, at, "'");
            put(at, end, formula.slice(at + 1, end - 1).replaceAll("''", "'"));
            at = end;
        }
        else if (formula.startsWith('//', at))
            at = formula_names_endOf(formula, '\n', at);
        else if (formula.startsWith('/*', at))
            at = formula_names_endOf(formula, '*/', at);
        else if (LETTER.test(character)) {
            let end = at + 1;
            while (end < formula.length && PART.test(formula[end] ?? ''))
                end += 1;
            put(at, end, formula.slice(at, end));
            at = end;
        }
        else
            at += 1;
    }
    return copied === 0 ? formula : result + formula.slice(copied);
}
function isOtherName(formula, start, end) {
    let before = start - 1;
    while (before >= 0 && BLANK.test(formula[before] ?? ''))
        before -= 1;
    let after = end;
    while (after < formula.length && BLANK.test(formula[after] ?? ''))
        after += 1;
    return formula[before] === '.' || formula[after] === ':' || formula[after] === '(';
}
const BLANK = /\s/;
function afterQuote(formula, start, quote) {
    for (let at = start + 1; at < formula.length; at += 1) {
        if (formula[at] !== quote)
            continue;
        if (formula[at + 1] !== quote)
            return at + 1;
        at += 1;
    }
    return formula.length;
}
function formula_names_endOf(formula, sign, start) {
    const end = formula.indexOf(sign, start + 2);
    return end < 0 ? formula.length : end + sign.length;
}
const written = (name) => LETTER.test(name[0] ?? '') && Array.from(name).every(character => PART.test(character))
    ? name
    : `'${name.replaceAll("'", "''")}'`;

;// CONCATENATED MODULE: ./lib/package/difference/text-form.js
function normalised(text) {
    const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
    if (!lines.includes('\n'))
        return lines.trimEnd();
    return lines
        .split('\n')
        .map(line => line.trimEnd())
        .join('\n')
        .trimEnd();
}

;// CONCATENATED MODULE: ./lib/package/difference/node-signs.js


const TELLING = new Set([
    'DataField',
    'DataSource',
    'Default',
    'DefaultDate',
    'DefaultSelectedItems',
    'DisplayMode',
    'Formulas',
    'Height',
    'HintText',
    'HtmlText',
    'Icon',
    'Image',
    'Item',
    'Items',
    'Label',
    'Media',
    'StartScreen',
    'Text',
    'Tooltip',
    'Update',
    'Value',
    'Visible',
    'Width',
    'X',
    'Y'
]);
const isBehaviour = (property) => /^On[A-Z]/.test(property);
const isTelling = (property) => isBehaviour(property) || TELLING.has(property);
const WHERE = new Set(['Height', 'Width', 'X', 'Y']);
const UNSAID = new Set(['', 'true', 'DisplayMode.Edit', 'DisplayMode.View', 'Blank()']);
const isContent = (property, formula) => isTelling(property) && !WHERE.has(property) && !UNSAID.has(formula);
function node_signs_signsOf(nodes) {
    const numbers = new Map();
    const signs = new Map();
    for (const start of nodes) {
        const open = [start];
        for (let placed = open.at(-1); placed !== undefined; placed = open.at(-1)) {
            const missing = placed.children.filter(child => !signs.has(child));
            if (missing.length > 0 && !signs.has(placed)) {
                for (const child of missing)
                    open.push(child);
                continue;
            }
            open.pop();
            if (signs.has(placed))
                continue;
            const inner = placed.children.map(child => signs.get(child)).join(' ');
            const sign = `${ownSign(placed.node)}\u0000${inner}`;
            const number = numbers.get(sign) ?? numbers.size;
            numbers.set(sign, number);
            signs.set(placed, number);
        }
    }
    return signs;
}
function ownSign({ kind, type, name, properties }) {
    const own = new Map([[name, '\u0001']]);
    const formulas = [...properties].map(([property, formula]) => {
        const text = normalised(formula);
        return `${property}=${text.includes(name) ? withRenames(text, own) : text}`;
    });
    return [kind, type, ...formulas.sort()].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/package/difference/node-matching.js


const node_matching_MOST_CANDIDATES = 16;
const node_matching_ALIKE = 0.6;
function matchNodes(older, newer, identities) {
    const newerOf = new Map();
    const olderOf = new Map();
    const pair = (one, other) => {
        newerOf.set(one, other);
        olderOf.set(other, one);
    };
    for (const one of older.all) {
        const other = newer.byKey.get(one.key);
        if (other !== undefined)
            pair(one, other);
    }
    const open = { removed: () => left(older, newerOf), added: () => left(newer, olderOf), newerOf, pair };
    if (open.removed().length > 0 && open.added().length > 0) {
        pairByIdentity(open, identities);
        node_matching_pairByContent(open);
        pairBySign(open);
        pairByFormulas(open);
    }
    const renames = new Map();
    for (const [one, other] of newerOf)
        if (one.node.name !== other.node.name && one.node.kind !== 'app')
            renames.set(one.node.name, other.node.name);
    return { older, newer, newerOf, olderOf, renames };
}
const left = ({ all }, matched) => all.filter(placed => !matched.has(placed));
const alikeInKind = ({ node: one }, { node: other }) => one.kind === other.kind && one.type === other.type;
function pairByIdentity({ removed, added, pair }, { older, newer }) {
    const byId = new Map();
    for (const other of added()) {
        const id = newer.get(other.node.name);
        if (id !== undefined && !byId.has(id))
            byId.set(id, other);
    }
    for (const one of removed()) {
        const id = older.get(one.node.name);
        const other = id === undefined ? undefined : byId.get(id);
        if (id === undefined || other === undefined || !alikeInKind(one, other))
            continue;
        byId.delete(id);
        pair(one, other);
    }
}
function node_matching_pairByContent({ removed, added, newerOf, pair }) {
    const free = new Set(added());
    for (const one of removed().toReversed()) {
        const votes = new Map();
        let kept = 0;
        for (const child of one.children) {
            const parent = newerOf.get(child)?.parent;
            if (newerOf.has(child))
                kept += 1;
            if (parent !== undefined && free.has(parent) && alikeInKind(one, parent))
                votes.set(parent, (votes.get(parent) ?? 0) + 1);
        }
        const [best] = [...votes].sort(([, some], [, others]) => others - some);
        if (best === undefined || best[1] * 2 <= kept)
            continue;
        free.delete(best[0]);
        pair(one, best[0]);
    }
}
function pairBySign({ removed, added, newerOf, pair }) {
    const signs = node_signs_signsOf([...removed(), ...added()]);
    const bySign = (nodes) => {
        const groups = new Map();
        for (const placed of nodes) {
            const { node, children } = placed;
            const sign = signs.get(placed);
            if (sign === undefined || (node.properties.size === 0 && children.length === 0))
                continue;
            const group = groups.get(sign);
            if (group === undefined)
                groups.set(sign, [placed]);
            else
                group.push(placed);
        }
        return groups;
    };
    const candidates = bySign(added());
    for (const [sign, group] of bySign(removed())) {
        const others = candidates.get(sign) ?? [];
        const byParent = new Map();
        for (const other of others.toReversed()) {
            const list = byParent.get(other.parent);
            if (list === undefined)
                byParent.set(other.parent, [other]);
            else
                list.push(other);
        }
        const alone = group.length === 1 && others.length === 1;
        for (const one of group) {
            const parent = one.parent === undefined ? undefined : newerOf.get(one.parent);
            const inPlace = one.parent === undefined || parent !== undefined ? byParent.get(parent)?.pop() : undefined;
            const other = inPlace ?? (alone ? others[0] : undefined);
            if (other !== undefined)
                pair(one, other);
        }
    }
}
function pairByFormulas({ removed, added, newerOf, pair }) {
    const free = new Set(added());
    const places = new Map();
    const index = new Map();
    const signsIn = function* (placed, place) {
        const number = places.get(place) ?? places.size;
        places.set(place, number);
        const { kind, type, properties } = placed.node;
        for (const [property, formula] of tellingOf(properties))
            yield `${number} ${kind} ${type}\u0000${property}=${normalised(formula)}`;
    };
    for (const other of free)
        for (const sign of signsIn(other, other.parent)) {
            const list = index.get(sign);
            if (list === undefined)
                index.set(sign, [other]);
            else if (list.length < node_matching_MOST_CANDIDATES)
                list.push(other);
        }
    for (const one of removed()) {
        const place = one.parent === undefined ? undefined : newerOf.get(one.parent);
        if (one.parent !== undefined && place === undefined)
            continue;
        const common = new Map();
        for (const sign of signsIn(one, place))
            for (const other of index.get(sign) ?? [])
                if (free.has(other))
                    common.set(other, (common.get(other) ?? 0) + 1);
        let best;
        let most = 0;
        for (const [other, count] of common)
            if (count > most) {
                best = other;
                most = count;
            }
        if (best === undefined || !areAlike(one, best, most))
            continue;
        free.delete(best);
        pair(one, best);
    }
}
function tellingOf(properties) {
    const telling = [...properties].filter(([property]) => isTelling(property));
    return telling.length > 0 ? telling : [...properties];
}
function areAlike({ node: one }, { node: other }, common) {
    const names = new Set([...tellingOf(one.properties), ...tellingOf(other.properties)].map(([property]) => property));
    return common >= node_matching_ALIKE * names.size && (common >= 2 || names.size === 1);
}

;// CONCATENATED MODULE: ./lib/package/difference/nodes.js
function treeOf(nodes) {
    const byKey = new Map();
    const seen = new Map();
    const place = (node, parent) => {
        const name = node.kind === 'app' ? 'app' : `${node.kind} ${node.name}`;
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        const placed = { node, key: before === 0 ? name : `${name} #${before}`, parent, children: [] };
        parent?.children.push(placed);
        byKey.set(placed.key, placed);
        return placed;
    };
    const all = [];
    const tops = [];
    const open = [];
    for (const top of nodes) {
        const placed = place(top, undefined);
        tops.push(placed);
        open.push(placed);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            all.push(next);
            const from = open.length;
            for (const child of next.node.children)
                open.push(place(child, next));
            for (let low = from, high = open.length - 1; low < high; low += 1, high -= 1) {
                const one = open[low];
                const other = open[high];
                if (one === undefined || other === undefined)
                    break;
                open[low] = other;
                open[high] = one;
            }
        }
    }
    return { tops, all, byKey };
}
function pathTo(placed) {
    const path = [];
    for (let at = placed; at !== undefined; at = at.parent)
        path.push(at.node.name);
    return path.toReversed();
}

;// CONCATENATED MODULE: ./lib/package/difference/studio-own.js

const LITERAL = /^(?:true|false|-?\d{1,9}|"")$/;
const STANDING = new Set([
    'AllowAccessToGlobals',
    'Checked',
    'Default',
    'DefaultDate',
    'Editable',
    'Height',
    'HintText',
    'HtmlText',
    'Items',
    'Max',
    'MaxLength',
    'Min',
    'Required',
    'SelectMultiple',
    'Text',
    'Value',
    'Visible',
    'Width',
    'X',
    'Y'
]);
function studioOwn(older, newer) {
    const uses = { older: usesIn(older), newer: usesIn(newer) };
    return ({ node }, property, formula) => {
        if (isBehaviour(property) || STANDING.has(property) || !LITERAL.test(formula))
            return false;
        const sign = signOf(node.type, property);
        const was = uses.older.properties.get(sign);
        const is = uses.newer.properties.get(sign);
        if ((was === undefined) === (is === undefined))
            return false;
        const use = was ?? is;
        const count = (was === undefined ? uses.newer : uses.older).controls.get(node.type);
        if (use === undefined || use.formula === undefined || use.count !== count)
            return false;
        return use.count > 1 || use.formula === 'false';
    };
}
const signOf = (type, property) => `${type}\u0000${property}`;
function usesIn({ all }) {
    const controls = new Map();
    const properties = new Map();
    for (const { node } of all) {
        controls.set(node.type, (controls.get(node.type) ?? 0) + 1);
        for (const [property, formula] of node.properties) {
            const sign = signOf(node.type, property);
            const use = properties.get(sign);
            if (use === undefined)
                properties.set(sign, { count: 1, formula });
            else {
                use.count += 1;
                if (use.formula !== formula)
                    use.formula = undefined;
            }
        }
    }
    return { controls, properties };
}

;// CONCATENATED MODULE: ./lib/package/difference/screens.js











function formulasOf({ older, newer }) {
    if (older.document === undefined && newer.document === undefined)
        return undefined;
    const nodes = { older: older.document?.nodes ?? [], newer: newer.document?.nodes ?? [] };
    const matching = matchNodes(treeOf(nodes.older), treeOf(nodes.newer), {
        older: (0,identities/* identitiesOf */.U)(older.pkg),
        newer: (0,identities/* identitiesOf */.U)(newer.pkg)
    });
    return { ...nodes, matching };
}
function* screenChanges(formulas, comparing) {
    const { matching } = formulas;
    const walk = {
        texts: comparing.texts,
        matching,
        keptItsPlace: cardsInPlace(matching.olderOf),
        byStudio: comparing.otherStudio ? studioOwn(matching.older, matching.newer) : () => false
    };
    for (const placed of matching.newer.all) {
        const older = matching.olderOf.get(placed);
        if (older !== undefined)
            yield* nodeChanges(older, placed, walk);
        else if (placed.parent === undefined || matching.olderOf.has(placed.parent))
            yield screens_whole('added', placed, walk);
        yield* orderChanges(placed.children, walk);
    }
    yield* orderChanges(matching.newer.tops.filter(({ node }) => node.kind === 'screen'), walk);
    for (const placed of matching.older.tops)
        if (!matching.newerOf.has(placed))
            yield screens_whole('removed', placed, walk);
}
function* nodeChanges(older, newer, walk) {
    const { matching, texts } = walk;
    const about = { area: 'screens', subject: newer.node.kind };
    if (matching.renames.get(older.node.name) === newer.node.name)
        yield { ...about, kind: 'renamed', path: pathTo(newer), before: older.node.name, after: newer.node.name };
    const parent = older.parent === undefined ? undefined : matching.newerOf.get(older.parent);
    if (parent !== newer.parent)
        yield { ...about, kind: 'moved', path: pathTo(newer), before: screens_placeOf(older), after: screens_placeOf(newer) };
    const type = matching.renames.get(older.node.type) ?? older.node.type;
    if (type !== newer.node.type && newer.node.kind === 'control')
        yield {
            ...about,
            kind: 'changed',
            path: pathTo(newer),
            before: texts.shown(older.node.type),
            after: texts.shown(newer.node.type)
        };
    yield* formulaChanges(older, newer, walk);
    for (const child of older.children)
        if (!matching.newerOf.has(child))
            yield screens_whole('removed', child, walk);
}
const screens_placeOf = ({ parent }) => (parent === undefined ? 'the app' : (0,bounded_text/* boundedJoin */.E)(pathTo(parent), ' › '));
function* formulaChanges(older, newer, walk) {
    const was = older.node.properties;
    const is = newer.node.properties;
    for (const [property, formula] of was) {
        const other = is.get(property);
        if (formula === other)
            continue;
        const before = normalised(formula);
        const after = other === undefined ? undefined : normalised(other);
        if (before === after)
            continue;
        yield formulaChange(newer, property, before, after, walk);
    }
    for (const [property, formula] of is)
        if (!was.has(property))
            yield formulaChange(newer, property, undefined, normalised(formula), walk);
}
function formulaChange(placed, property, before, after, { matching, texts, byStudio, keptItsPlace }) {
    const follows = before !== undefined && after !== undefined && screens_followsRename(before, after, matching.renames);
    const byItself = before === undefined || after === undefined
        ? byStudio(placed, property, before ?? after ?? '')
        : (property === 'X' || property === 'Y') && keptItsPlace(placed);
    return {
        area: 'screens',
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        subject: 'formula',
        path: [...pathTo(placed), property],
        ...texts.changed(before, after),
        ...(follows || byItself ? { noise: true } : {})
    };
}
const screens_followsRename = (before, after, renames) => renames.size > 0 && withRenames(before, renames) === after;
function screens_whole(kind, placed, { matching, texts }) {
    const matched = kind === 'added' ? matching.olderOf : matching.newerOf;
    const inside = [];
    const open = [placed];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        inside.push(next);
        for (let at = next.children.length - 1; at >= 0; at -= 1) {
            const child = next.children[at];
            if (child !== undefined && !matched.has(child))
                open.push(child);
        }
    }
    const { node } = placed;
    const count = inside.length - 1;
    const controls = count === 0 ? undefined : (0,display/* pluralize */.td)(count, 'control');
    const what = node.kind === 'control' ? [node.type, controls].filter(Boolean).join(' with ') : controls;
    const lines = texts.listed(kind, formulasIn(inside, placed));
    return {
        area: 'screens',
        kind,
        subject: node.kind,
        path: pathTo(placed),
        ...(what === undefined || what === '' ? {} : { [kind === 'added' ? 'after' : 'before']: texts.shown(what) }),
        ...(lines === undefined ? {} : { lines })
    };
}
function* formulasIn(inside, root) {
    for (const placed of inside)
        for (const [property, formula] of placed.node.properties) {
            const text = normalised(formula);
            if (!isContent(property, text))
                continue;
            yield `${placed === root ? '' : `${placed.node.name}.`}${property} = ${text}`;
        }
}
function* orderChanges(children, { matching }) {
    const kept = [];
    for (const placed of children) {
        const older = matching.olderOf.get(placed);
        const parent = older?.parent === undefined ? undefined : matching.newerOf.get(older.parent);
        if (older !== undefined && parent === placed.parent)
            kept.push({ placed, older });
    }
    const [first] = kept;
    if (first === undefined || kept.length < 2)
        return;
    const siblings = first.older.parent?.children ?? matching.older.tops;
    const index = new Map(siblings.map((sibling, at) => [sibling, at]));
    const rank = (entry) => index.get(entry.older) ?? 0;
    const out = outOfOrder(kept.map(rank));
    if (out.size === 0)
        return;
    const before = new Map();
    let last;
    for (const entry of kept.toSorted((one, other) => rank(one) - rank(other))) {
        if (last !== undefined)
            before.set(entry.placed, last);
        last = entry.placed;
    }
    for (const [at, { placed }] of kept.entries()) {
        const was = before.get(placed);
        const is = kept[at - 1]?.placed;
        if (!out.has(at) || was === is)
            continue;
        yield {
            area: 'screens',
            kind: 'moved',
            subject: placed.node.kind,
            path: pathTo(placed),
            before: neighbour(was),
            after: neighbour(is)
        };
    }
}
const neighbour = (before) => (before === undefined ? 'first' : `after ${before.node.name}`);

// EXTERNAL MODULE: ./lib/package/content-digest/canonical.js
var canonical = __webpack_require__(27567);
// EXTERNAL MODULE: ./lib/package/content-digest/control-content.js
var control_content = __webpack_require__(9328);
// EXTERNAL MODULE: ./lib/package/content-digest/document-noise.js
var document_noise = __webpack_require__(20323);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var controls = __webpack_require__(37625);
// EXTERNAL MODULE: ./lib/package/document/line-ends.js
var line_ends = __webpack_require__(31979);
;// CONCATENATED MODULE: ./lib/package/difference/unexplained/control-remains.js








const control_remains_APART = new Set(['Children', 'DynamicProperties', 'Name', 'Rules', 'Template']);
const TESTS = new Set(['apptest', 'testsuite', 'testcase']);
const FOLLOWING = new Set([
    'ControlPropertyState',
    'ControlThisItemType',
    'Index',
    'Parent',
    'PropToDynamicType',
    'VariantName'
]);
const ORDER = new Set(['Index']);
const NONE = new Set();
const DEFINITION = new Set(['ComponentDefinitionInfo']);
const newControlRemains = () => ({ controls: new Map(), odd: [] });
function addControls(remains, top, file) {
    const open = [{ value: top, isTop: true }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, isTop } = next;
        const name = (0,json_text/* textAt */.$6)(value, 'Name');
        const template = ((0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? '').toLowerCase();
        if (!(0,objects/* isObject */.G)(value) || name === undefined || (isTop && TESTS.has(template))) {
            remains.odd.push({ file, digest: (0,canonical/* valueDigest */.Q2)((0,control_content/* controlContent */.t$)(value)) });
            continue;
        }
        const { Children: children } = value;
        const isApp = isTop && template === 'appinfo';
        let key = isApp ? '' : name;
        for (let count = 1; remains.controls.has(key); count += 1)
            key = `${isApp ? '' : name} #${count}`;
        remains.controls.set(key, controlOf(value, file, isTop, isApp ? name : undefined));
        if (Array.isArray(children))
            for (const child of children)
                open.push({ value: child, isTop: false });
    }
}
function controlOf(value, file, isTop, name) {
    const { Children: children, Template: template, Rules: rules, DynamicProperties: dynamic } = value;
    const formulas = new Map();
    const odd = [];
    const add = (rule, around) => {
        const property = (0,json_text/* valueAt */.fK)(rule, 'Property');
        const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
        if (!(0,objects/* isObject */.G)(rule) || typeof property !== 'string' || typeof script !== 'string') {
            odd.push((0,canonical/* valueDigest */.Q2)([rule, around]));
            return;
        }
        if (property === controls/* LAYER */.IO && (0,controls/* isLayer */.IW)(script)) {
            const kept = (0,control_content/* oddOfLayer */.kr)(rule);
            if (kept !== undefined)
                odd.push((0,canonical/* valueDigest */.Q2)(kept));
            return;
        }
        const earlier = formulas.get(property);
        if (earlier !== undefined)
            odd.push((0,canonical/* valueDigest */.Q2)([property, earlier]));
        const { InvariantScript: _, ...rest } = (0,canonical/* without */.FF)(rule, document_noise/* NOISY_RULE */.Cs);
        formulas.set(property, { script: (0,line_ends/* withLineFeeds */.g)(script), rest: (0,canonical/* valueDigest */.Q2)([rest, around]) });
    };
    for (const rule of Array.isArray(rules) ? rules : [])
        add(rule, undefined);
    for (const one of Array.isArray(dynamic) ? dynamic : [])
        add((0,json_text/* valueAt */.fK)(one, 'Rule'), (0,objects/* isObject */.G)(one) ? { ...one, Rule: undefined } : one);
    return {
        file,
        type: isTop ? '' : ((0,json_text/* textAt */.$6)(template, 'ComponentDefinitionInfo', 'Name') ?? (0,json_text/* textAt */.$6)(template, 'Name') ?? ''),
        own: (0,canonical/* valueDigest */.Q2)({
            name,
            fields: (0,canonical/* without */.FF)(value, control_remains_APART, FOLLOWING, document_noise/* NOISY_CONTROL */.hB),
            children: Array.isArray(children) ? undefined : children,
            rules: Array.isArray(rules) ? undefined : rules,
            dynamic: Array.isArray(dynamic) ? undefined : dynamic,
            odd: odd.sort()
        }),
        lists: [children, rules, dynamic].map(list => (list === undefined ? '-' : '+')).join(''),
        following: (0,canonical/* valueDigest */.Q2)(Object.entries((0,canonical/* without */.FF)(value, isTop ? ORDER : NONE)).filter(([field]) => FOLLOWING.has(field))),
        template: (0,canonical/* valueDigest */.Q2)((0,objects/* isObject */.G)(template) ? (0,canonical/* without */.FF)((0,control_content/* templateContent */.YJ)(template), DEFINITION) : template),
        definition: (0,canonical/* valueDigest */.Q2)((0,json_text/* valueAt */.fK)((0,control_content/* templateContent */.YJ)(template), 'ComponentDefinitionInfo')),
        formulas
    };
}
function* differingControls(older, newer, renames, reasons) {
    for (const [key, was] of older.controls) {
        const is = newer.controls.get(renames.get(key) ?? key);
        if (is !== undefined && control_remains_differ(was, is, reasons))
            yield is.file;
    }
    const isLeft = (file) => reasons.otherStudio && /^apptests\//i.test(file);
    const left = new Map();
    for (const { digest } of older.odd)
        left.set(digest, (left.get(digest) ?? 0) + 1);
    for (const { file, digest } of newer.odd) {
        const count = left.get(digest) ?? 0;
        if (count > 0)
            left.set(digest, count - 1);
        else if (!isLeft(file))
            yield file;
    }
    for (const { file, digest } of older.odd)
        if ((left.get(digest) ?? 0) > 0 && !isLeft(file))
            yield file;
}
function control_remains_differ(was, is, { edited, otherStudio }) {
    if (was.own !== is.own)
        return true;
    if (was.following !== is.following && !edited && !otherStudio)
        return true;
    if (was.definition !== is.definition && !edited && !otherStudio)
        return true;
    if (was.lists !== is.lists && !otherStudio)
        return true;
    if (was.type === is.type && !otherStudio && was.template !== is.template)
        return true;
    for (const [property, { script, rest }] of was.formulas) {
        const other = is.formulas.get(property);
        if (other === undefined)
            continue;
        if (rest !== other.rest)
            return true;
        if (script !== other.script && normalised(script) === normalised(other.script))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/package/content-digest/document-content.js
var document_content = __webpack_require__(25560);
// EXTERNAL MODULE: ./lib/package/document/settings.js
var settings = __webpack_require__(10427);
;// CONCATENATED MODULE: ./lib/package/difference/unexplained/document-json.js








function propertyParts(value) {
    const parts = new Map();
    for (const [field, content] of Object.entries((0,canonical/* without */.FF)(value, document_noise/* NOISY_PROPERTIES */.fk))) {
        if (settings/* SETTINGS */.yy.has(field)) {
            parts.set(field, isScalar(content) ? typeof content : content);
        }
        else if (field === 'AppPreviewFlagsMap' && (0,objects/* isObject */.G)(content)) {
            for (const [flag, on] of Object.entries(content))
                if (on !== true)
                    parts.set(`${field}/${flag}`, on);
        }
        else if (field === 'LocalConnectionReferences' && typeof content === 'string')
            parts.set(field, (0,document_content/* referencesContent */.wn)(content));
        else
            parts.set(field, content);
    }
    return parts;
}
const isScalar = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const SCHEMA = new Set(['DataEntityMetadataJson', 'TableDefinition']);
function listParts(value) {
    const parts = new Map();
    const add = (name, content) => {
        let key = name;
        for (let count = 1; parts.has(key); count += 1)
            key = `${name} #${count}`;
        parts.set(key, content);
    };
    for (const [list, entries] of Object.entries(value)) {
        if (!Array.isArray(entries)) {
            add(list, entries);
            continue;
        }
        for (const entry of entries) {
            const type = (0,json_text/* textAt */.$6)(entry, 'Type') ?? '';
            if (type === 'ControlInfo' || difference_noise/* DERIVED_DATA_SOURCES */.EE.has(type))
                continue;
            const name = (0,json_text/* textAt */.$6)(entry, 'Name') ?? '';
            if (!(0,objects/* isObject */.G)(entry))
                add(`${list}/`, entry);
            else if (type === 'ResourceInfo')
                add(`${list}/media ${name}`, resourceRemains(entry));
            else {
                add(`${list}/${type} ${name}`, (0,canonical/* without */.FF)(entry, document_noise/* NOISY_DATA_SOURCE */.i3, SCHEMA));
                add(`${list}/schema ${name}`, [...SCHEMA].map(field => entry[field]));
            }
        }
    }
    return parts;
}
function templateParts(value) {
    const parts = new Map();
    for (const [list, templates] of Object.entries(value)) {
        if (!Array.isArray(templates))
            parts.set(list, templates);
        else
            for (const template of templates) {
                const name = `${list}/template ${(0,json_text/* textAt */.$6)(template, 'Name') ?? ''}`;
                parts.set(name, [parts.get(name), (0,control_content/* templateContent */.YJ)(template)]);
            }
    }
    return parts;
}
function resourceRemains(entry) {
    if ((0,json_text/* valueAt */.fK)(entry, 'ResourceKind') === 'Uri')
        return entry;
    const { Path: path, FileName: name, ...rest } = (0,canonical/* without */.FF)(entry, document_noise/* NOISY_RESOURCE */.cq);
    const last = typeof path === 'string' ? path.split(/[\\/]/).at(-1) : undefined;
    return { ...rest, path: typeof path, name: name === last ? true : name };
}
function differing(older, newer) {
    const found = [];
    for (const [name, value] of older)
        if (!newer.has(name))
            found.push({ name, kind: 'removed' });
        else if ((0,canonical/* valueDigest */.Q2)(value) !== (0,canonical/* valueDigest */.Q2)(newer.get(name)))
            found.push({ name, kind: 'changed' });
    for (const name of newer.keys())
        if (!older.has(name))
            found.push({ name, kind: 'added' });
    return found;
}

;// CONCATENATED MODULE: ./lib/package/difference/unexplained/document-files.js







const CONTROLS = /^(controls|components|apptests)\/[^/]*\.json$/;
const PARTS = {
    'properties.json': propertyParts,
    'references/datasources.json': listParts,
    'references/resources.json': listParts,
    'references/templates.json': templateParts,
    'entities.json': listParts
};
function documentRemains(archive) {
    const remains = {
        controls: newControlRemains(),
        order: new Map(),
        parts: new Map(),
        whole: new Map(),
        sources: new Map(),
        others: [],
        json: new Map()
    };
    for (const name of archive.names) {
        const lower = name.toLowerCase();
        if (!document_noise/* NOISY_FILES */.nz.has(lower) && !lower.startsWith('assets/'))
            addFile(remains, archive, name, lower);
    }
    return remains;
}
function addFile(remains, archive, name, lower) {
    const bytes = archive.read(name);
    const form = (0,document_content/* formOf */.QU)(lower);
    if (form?.name === 'logo' || (form === undefined && !lower.endsWith('.json'))) {
        remains.others.push({ name: form?.name ?? name, bytes });
        return;
    }
    if (lower.startsWith('src/')) {
        remains.sources.set(lower, { name, digest: (0,canonical/* valueDigest */.Q2)(form?.content(bytes) ?? bytes.toString('latin1')) });
        return;
    }
    const value = (0,json_text/* parseJson */.qF)(bytes, name, name, archive.budget);
    const folder = CONTROLS.exec(lower)?.[1];
    if (folder !== undefined && (0,objects/* isObject */.G)(value)) {
        const { TopParent: top, ...rest } = value;
        addTop(remains, top, name);
        addWhole(remains, `${folder} ${(0,json_text/* textAt */.$6)(top, 'Name') ?? ''}`, name, (0,canonical/* valueDigest */.Q2)(rest));
        remains.json.set(`${folder} ${(0,json_text/* textAt */.$6)(top, 'Name') ?? ''}`, { name, bytes, value });
        return;
    }
    remains.json.set(lower, { name, bytes, value });
    const parts = PARTS[lower];
    if (parts === undefined || !(0,objects/* isObject */.G)(value)) {
        addWhole(remains, lower, name, (0,canonical/* valueDigest */.Q2)(form?.content(bytes) ?? value));
        return;
    }
    remains.parts.set(lower, { name, parts: parts(value) });
    if (lower !== 'entities.json')
        return;
    for (const list of ['Components', 'Entities']) {
        const entries = (0,json_text/* valueAt */.fK)(value, list);
        for (const entry of Array.isArray(entries) ? entries : [])
            if (list === 'Components' || (0,json_text/* textAt */.$6)(entry, 'Type') === 'ControlInfo')
                addTop(remains, entry, name);
    }
}
function addTop(remains, top, file) {
    addControls(remains.controls, top, file);
    const name = (0,json_text/* textAt */.$6)(top, 'Name');
    if (name !== undefined)
        remains.order.set(name, (0,json_text/* valueAt */.fK)(top, 'Index'));
}
function addWhole({ whole }, key, name, digest) {
    let free = key;
    for (let count = 1; whole.has(free); count += 1)
        free = `${key} #${count}`;
    whole.set(free, { name, digest });
}

// EXTERNAL MODULE: ./lib/package/content-digest/long-numbers.js
var long_numbers = __webpack_require__(3644);
// EXTERNAL MODULE: ./lib/package/json-cost.js
var json_cost = __webpack_require__(76968);
;// CONCATENATED MODULE: ./lib/package/difference/unexplained/json-remains.js


const NO_LIMITS = {
    depth: 250,
    marks: Number.MAX_SAFE_INTEGER,
    members: Number.MAX_SAFE_INTEGER,
    key: Number.MAX_SAFE_INTEGER
};
function mayHideDifference(older, newer) {
    if (older.bytes.equals(newer.bytes))
        return false;
    return repeatsKeys(older) || repeatsKeys(newer) || hidesNumbers((0,long_numbers/* longNumbers */.v)(older.bytes), (0,long_numbers/* longNumbers */.v)(newer.bytes));
}
function repeatsKeys({ bytes, value }) {
    const written = (0,json_cost/* costOfText */.y)(bytes, NO_LIMITS);
    const read = (0,json_cost/* costOfValue */.c)(value, NO_LIMITS);
    return typeof written !== 'number' || typeof read !== 'number' || written > read;
}
function hidesNumbers(older, newer) {
    const gone = minus(older, newer).map(Number);
    const come = new Set(minus(newer, older).map(Number));
    return gone.some(number => come.has(number));
}
function minus(numbers, others) {
    const counts = new Map();
    for (const number of others)
        counts.set(number, (counts.get(number) ?? 0) + 1);
    return numbers.filter(number => {
        const count = counts.get(number) ?? 0;
        if (count > 0)
            counts.set(number, count - 1);
        return count === 0;
    });
}

// EXTERNAL MODULE: ./lib/package/document/disagreements.js
var disagreements = __webpack_require__(13925);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __webpack_require__(54469);
;// CONCATENATED MODULE: ./lib/package/difference/unexplained/source-changes.js




const MOST_NAMED = 20;
function source_changes_sourceChanges(older, newer, [was, is], reasons) {
    const unread = unreadIn(was, is);
    const [before, after] = [[...(0,disagreements/* disagreements */.o)(was)], [...(0,disagreements/* disagreements */.o)(is)]];
    const known = new Set(before.map(source_changes_placeOf));
    const come = after.filter(one => !known.has(source_changes_placeOf(one)));
    const reported = new Set([...unread, ...come.map(({ file }) => file)].map(file => file.toLowerCase()));
    const changed = [...new Set([...older.keys(), ...newer.keys()])].filter(key => older.get(key)?.digest !== newer.get(key)?.digest && !reported.has(key));
    const odd = new Set([...before, ...after].map(({ file }) => file.toLowerCase()));
    if (changed.length > 0)
        for (const file of changedAlone(was, is, reasons))
            odd.add(file.toLowerCase());
    const [written, now] = [topsByFile(was), topsByFile(is)];
    const isUnreported = (key) => written.get(key) === now.get(key);
    return {
        changes: [...change('unread sources', unread), ...change('sources', [...new Set(come.map(source_changes_placeOf))])],
        files: changed
            .filter(key => unread.length > 0 || odd.has(key) || isUnreported(key))
            .map(key => (newer.get(key) ?? older.get(key))?.name ?? key)
    };
}
function byName(tops, renames) {
    const found = new Map();
    const open = tops.map(node => ({ node, file: node.file }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, file } = next;
        found.set(node.kind === 'app' ? '' : (renames?.get(node.name) ?? node.name), next);
        for (const child of node.children)
            open.push({ node: child, file });
    }
    return found;
}
const STRUCTURE = new Set(['added', 'moved', 'removed', 'renamed']);
function* changedAlone(older, newer, { renames, reported, otherStudio }) {
    if (otherStudio)
        return;
    const [was, is] = [byName(older.sources() ?? [], renames), byName(newer.sources() ?? [])];
    const [ran, runs] = [byName(older.nodes, renames), byName(newer.nodes)];
    const isMoved = reported.some(({ area, kind }) => area === 'screens' && STRUCTURE.has(kind));
    for (const name of new Set([...was.keys(), ...is.keys()])) {
        const [one, other] = [was.get(name), is.get(name)];
        const [before, after] = [ran.get(name)?.node, runs.get(name)?.node];
        if (one === undefined || other === undefined) {
            if (before !== undefined && after !== undefined)
                yield (other ?? one)?.file ?? '';
        }
        else if ((one.node.type !== other.node.type && before?.type === after?.type) ||
            (!isMoved && namesIn(one.node) !== namesIn(other.node)) ||
            [...new Set([...one.node.properties.keys(), ...other.node.properties.keys()])].some(property => one.node.properties.get(property) !== other.node.properties.get(property) &&
                (property.endsWith(')')
                    ? reported.length === 0
                    : before?.properties.get(property) === after?.properties.get(property))))
            yield other.file;
    }
}
const namesIn = ({ children }) => (0,canonical/* valueDigest */.Q2)(children.map(({ name }) => name));
function unreadIn(...documents) {
    for (const document of documents)
        document.sources();
    return [...new Set(documents.flatMap(({ faults }) => faults.map(({ file }) => file).filter(source_files/* isSourceFile */.c8)))];
}
const source_changes_placeOf = ({ path, property }) => (0,bounded_text/* boundedJoin */.E)(property === undefined ? path : [...path, property], ' › ');
function change(subject, places) {
    if (places.length === 0)
        return [];
    const more = places.length - MOST_NAMED;
    const path = more > 0 ? [...places.slice(0, MOST_NAMED), `and ${more} more`] : places;
    return [{ area: 'unexplained', kind: 'unexplained', subject, path }];
}
function topsByFile(document) {
    const tops = new Map();
    for (const top of document.sources() ?? []) {
        const file = top.file.toLowerCase();
        const list = tops.get(file);
        if (list === undefined)
            tops.set(file, [top]);
        else
            list.push(top);
    }
    return new Map([...tops].map(([file, nodes]) => [file, (0,canonical/* valueDigest */.Q2)(nodes.map(plain))]));
}
const plain = ({ name, type, properties, children }) => ({
    name,
    type,
    properties: [...properties].sort(([one], [other]) => (one < other ? -1 : 1)),
    children: children.map(plain)
});

;// CONCATENATED MODULE: ./lib/package/difference/unexplained/document-changes.js











function unexplainedInDocument(comparing, renames, reported) {
    const { older, newer } = comparing;
    const [was, is] = [older.pkg.app, newer.pkg.app];
    if (was === undefined || is === undefined || was.document.equals(is.document))
        return { changes: [], files: [] };
    if (older.document === undefined || newer.document === undefined)
        return { changes: [], files: [] };
    let remains;
    try {
        remains = [
            documentRemains(documentIn(was.document, older.pkg)),
            documentRemains(documentIn(is.document, newer.pkg))
        ];
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { changes: [], files: [is.documentName] };
    }
    const edits = reported.filter(({ noise }) => noise !== true);
    const reasons = {
        edited: edits.some(({ area }) => area === 'screens' || area === 'data' || area === 'environment'),
        otherStudio: comparing.otherStudio
    };
    const [before, after] = remains;
    const files = new Set();
    for (const file of differingControls(remains[0].controls, remains[1].controls, renames, reasons))
        files.add(file);
    for (const file of unreadJson(before, after))
        files.add(file);
    for (const file of wholeFiles(before, after, reasons))
        files.add(file);
    const parts = partDifferences(before, after, reasons, edits, comparing.texts);
    for (const file of parts.files)
        files.add(file);
    if (orderDiffers(before, after, renames, reported))
        files.add('Index of screens and components');
    const sources = source_changes_sourceChanges(before.sources, after.sources, [older.document, newer.document], {
        renames,
        reported: edits,
        otherStudio: comparing.otherStudio
    });
    for (const file of sources.files)
        files.add(file);
    return {
        changes: [
            ...sources.changes,
            ...parts.changes,
            ...[...fileChanges('app', before.others, after.others, ({ name }) => name)].map(change => ({
                ...change,
                subject: document_changes_subjectOf(change.path[0] ?? '')
            }))
        ],
        files: [...files]
    };
}
function document_changes_subjectOf(name) {
    if (/\.[cm]?js$/i.test(name))
        return 'script';
    return /^resources[/]controls[/]/i.test(name) ? 'file of a code component' : 'file';
}
function* unreadJson(older, newer) {
    for (const [key, is] of newer.json) {
        const was = older.json.get(key);
        if (was !== undefined && mayHideDifference(was, is))
            yield is.name;
    }
}
function* wholeFiles({ whole: older }, { whole: newer }, { edited, otherStudio }) {
    const follows = (key) => key === 'references/dynamictypes.json' && (edited || otherStudio);
    const isControl = (key) => /^(controls|components|apptests) /.test(key);
    for (const key of new Set([...older.keys(), ...newer.keys()])) {
        const [was, is] = [older.get(key), newer.get(key)];
        const alone = was === undefined || is === undefined;
        if ((alone && isControl(key)) || was?.digest === is?.digest || follows(key))
            continue;
        yield is?.name ?? was?.name ?? key;
    }
}
const REFERENCES = /^Local(?:Connection|Database)References$/;
function partDifferences({ parts: older }, { parts: newer }, { edited, otherStudio }, edits, texts) {
    const names = new Set(edits.filter(({ area }) => area === 'data').map(({ path }) => path[0]));
    const isMoved = edits.some(({ area }) => area === 'environment');
    const isBound = isMoved || names.size > 0 || edits.some(({ area }) => area === 'resources');
    const settings = new Set(edits.filter(({ area }) => area === 'app').map(({ path }) => path[0]));
    const isExplained = ({ name, kind }, was, is) => {
        const entry = ENTRY.exec(name);
        if (REFERENCES.test(name))
            return isBound || edited;
        if (kind !== 'changed' && settings.has(name))
            return true;
        if (entry === null)
            return otherStudio && (kind !== 'changed' || name.startsWith('AppPreviewFlagsKey'));
        const [, , type, called = ''] = entry;
        if (type === 'template')
            return otherStudio || (edited && kind !== 'changed');
        if (type === 'schema')
            return edited;
        if (kind === 'changed')
            return names.has(called) || (isMoved && addressOf(was) !== addressOf(is));
        return (names.has(called) || (edited && (type === 'StaticDataSourceInfo' || (type === 'media' && !isLink(was ?? is)))));
    };
    const changes = [];
    const files = [];
    for (const key of new Set([...older.keys(), ...newer.keys()])) {
        const [was, is] = [older.get(key), newer.get(key)];
        const [before, after] = [was?.parts ?? new Map(), is?.parts ?? new Map()];
        let left = false;
        for (const one of differing(before ?? new Map(), after ?? new Map())) {
            const [from, to] = [before?.get(one.name), after?.get(one.name)];
            const change = namedChange(one, from, to, texts);
            const explained = isExplained(one, from, to);
            if (change !== undefined && (isCodeComponent(one) || !explained))
                changes.push(change);
            else if (!explained)
                left = true;
        }
        if (left)
            files.push(is?.name ?? was?.name ?? key);
    }
    return { changes, files };
}
const ENTRY = /^([^/]*)\/(\S*) (.*)$/s;
const addressOf = (entry) => (0,canonical/* valueDigest */.Q2)(['DatasetName', 'TableName', 'LogicalName'].map(field => (0,json_text/* textAt */.$6)(entry, field)));
const isLink = (entry) => (0,json_text/* textAt */.$6)(entry, 'ResourceKind') === 'Uri' && !/^\/(?![\\/])/.test((0,json_text/* textAt */.$6)(entry, 'Path') ?? '');
const linkIn = (entry) => (isLink(entry) ? (0,json_text/* textAt */.$6)(entry, 'Path') : undefined);
const isCodeComponent = ({ name }) => name.startsWith('PcfTemplates/template ');
function namedChange(differs, was, is, texts) {
    const [, , type, name = ''] = ENTRY.exec(differs.name) ?? [];
    const about = { area: 'data', kind: differs.kind, path: [(0,bounded_text/* boundedText */.L)(name, LONGEST_NAME)] };
    if (type === 'media')
        return { ...about, subject: 'media', ...texts.changed(linkIn(was), linkIn(is)) };
    if (!isCodeComponent(differs))
        return undefined;
    const [before, after] = [versionIn(was), versionIn(is)];
    return {
        ...about,
        subject: 'code component',
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after })
    };
}
const LONGEST_NAME = 200;
function versionIn(templates) {
    const version = Array.isArray(templates) ? (0,json_text/* textAt */.$6)(templates.at(-1), 'Version') : undefined;
    return version === undefined ? undefined : (0,bounded_text/* boundedText */.L)(version, LONGEST_NAME);
}
function orderDiffers({ order: older }, { order: newer }, renames, reported) {
    const was = new Map([...older].map(([name, index]) => [renames.get(name) ?? name, index]));
    if (was.size !== newer.size || [...newer.keys()].some(name => !was.has(name)))
        return false;
    if (reported.some(({ area, kind, path }) => area === 'screens' && kind === 'moved' && path.length === 1))
        return false;
    return [...newer].some(([name, index]) => (0,canonical/* valueDigest */.Q2)(index) !== (0,canonical/* valueDigest */.Q2)(was.get(name)));
}

;// CONCATENATED MODULE: ./lib/package/difference/unexplained/flow-remains.js



const REPORTED = new Set(['actions', 'case']);
function stepRemains(definition) {
    const steps = (0,json_text/* valueAt */.fK)(definition, 'properties', 'definition');
    const found = [];
    const keep = (name, part, value) => {
        if (value !== undefined)
            found.push([`${part} of ${name}`, value]);
    };
    const triggers = (0,json_text/* valueAt */.fK)(steps, 'triggers');
    if (!(0,objects/* isObject */.G)(triggers))
        keep('the flow', 'triggers', triggers);
    const seen = new Set();
    const open = [
        { within: (0,json_text/* valueAt */.fK)(steps, 'actions'), around: 'the flow' }
    ];
    const branch = (name, part, value) => {
        if (!(0,objects/* isObject */.G)(value))
            keep(name, part, value);
        else {
            const beside = (0,canonical/* without */.FF)(value, REPORTED);
            if (Object.keys(beside).length > 0)
                keep(name, part, beside);
            open.push({ within: value['actions'], around: `${part} of ${name}` });
        }
    };
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { within, around } = next;
        if (!(0,objects/* isObject */.G)(within)) {
            keep(around, 'actions', within);
            continue;
        }
        for (const [name, action] of Object.entries(within)) {
            if (!(0,objects/* isObject */.G)(action) || seen.has(name)) {
                keep(around, name, action);
                continue;
            }
            seen.add(name);
            const { cases, runAfter } = action;
            if (runAfter !== undefined && !(0,objects/* isObject */.G)(runAfter))
                keep(name, 'runAfter', runAfter);
            if ('actions' in action)
                open.push({ within: action['actions'], around: name });
            branch(name, 'else', action['else']);
            branch(name, 'default', action['default']);
            if (!(0,objects/* isObject */.G)(cases))
                keep(name, 'cases', cases);
            else
                for (const [label, one] of Object.entries(cases))
                    branch(name, `case ${label}`, one);
        }
    }
    return Object.fromEntries(found);
}

// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
;// CONCATENATED MODULE: ./lib/package/difference/unexplained/app-references.js




const app_references_REPORTED = new Set([
    'authenticationType',
    'bypassConsent',
    'displayName',
    'endpoints',
    'iconUri',
    'isOnPremiseConnection'
]);
const ADDRESSES = new Set(['dataSets', 'dataSources']);
const app_references_NONE = new Set();
function referencesDiffer({ older, newer }, reported, differ) {
    const [before, after] = [older.pkg.app?.connectionReferences ?? {}, newer.pkg.app?.connectionReferences ?? {}];
    const sources = new Set(reported.flatMap(({ area, path }) => (area === 'data' ? path.slice(0, 1) : [])));
    const resources = new Set(reported.flatMap(({ area, kind, path }) => area === 'resources' && (kind === 'added' || kind === 'removed') ? path.slice(-1) : []));
    const hasSource = (reference) => Array.isArray(reference['dataSources']) && reference['dataSources'].some(name => sources.has(name));
    const belongsToReported = (reference, side) => hasSource(reference) ||
        dependentsOf(reference, side).some(hasSource) ||
        namesOfConnector(reference, side).some(name => resources.has(name));
    const values = (side) => reported.flatMap(({ area, [side]: value }) => area === 'environment' && value !== undefined ? [(0,uri/* uriDecoded */.B)(value).toLowerCase()] : []);
    const [old, current] = [values('before'), values('after')];
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const [was, is] = [before[id], after[id]];
        if (was === undefined || is === undefined) {
            const isReported = (was !== undefined && belongsToReported(was, older)) || (is !== undefined && belongsToReported(is, newer));
            if (!isReported)
                return true;
            continue;
        }
        const isMoved = [was, is].some(hasSource) || holdsOne(was, old) || holdsOne(is, current);
        const apart = isMoved ? ADDRESSES : app_references_NONE;
        if (differ(unreported(was, apart), unreported(is, apart)))
            return true;
    }
    return false;
}
const unreported = (reference, apart) => withoutVariables((0,canonical/* without */.FF)(reference, app_references_REPORTED, apart));
function dependentsOf({ dependents }, { pkg }) {
    const references = pkg.app?.connectionReferences ?? {};
    return (Array.isArray(dependents) ? dependents : []).flatMap(id => {
        const found = typeof id === 'string' && Object.hasOwn(references, id) ? references[id] : undefined;
        return found === undefined ? [] : [found];
    });
}
function namesOfConnector(reference, { pkg }) {
    const key = (0,json_text/* textAt */.$6)(reference, 'id')?.toLowerCase();
    const found = Object.entries(pkg.resources).find(([name]) => name.toLowerCase() === key)?.[1];
    return [found?.details?.displayName, found?.name].filter(name => typeof name === 'string');
}
function holdsOne(reference, values) {
    if (values.length === 0)
        return false;
    const text = (0,uri/* uriDecoded */.B)(JSON.stringify([...ADDRESSES].map(field => reference[field]))).toLowerCase();
    return values.some(value => text.includes(value));
}

;// CONCATENATED MODULE: ./lib/package/difference/unexplained/package-files.js







function* unexplainedFiles(comparing, reported) {
    const { older, newer, matching, flows } = comparing;
    const meaning = text => matching.newerKey.get(text.toLowerCase());
    const digest = (value, side) => (0,canonical/* valueDigest */.Q2)(value, side === older ? meaning : text => (isKey(text) ? text.toLowerCase() : undefined));
    const keys = new Set(matching.newerKey.values());
    const isKey = (text) => keys.has(text.toLowerCase());
    const differ = (was, is) => digest(was, older) !== digest(is, newer);
    const known = new Map([older, newer].map(({ pkg }) => [pkg, package_files_keysOf(pkg)]));
    const dangling = ({ resource }, pkg) => JSON.stringify([...new Set(resource.dependsOn ?? [])].filter(key => !known.get(pkg)?.has(key.toLowerCase())).sort());
    if (differ((0,canonical/* without */.FF)(older.pkg.manifest.file, MANIFEST), (0,canonical/* without */.FF)(newer.pkg.manifest.file, MANIFEST)) ||
        matching.pairs.some(pair => pair.newer.kind === 'connection' && differ(pair.older.resource.dependsOn, pair.newer.resource.dependsOn)) ||
        matching.pairs.some(pair => pair.newer.kind !== 'flow' && dangling(pair.older, older.pkg) !== dangling(pair.newer, newer.pkg)) ||
        hidesDifference(comparing, 'manifest.json', 'manifest.json'))
        yield 'manifest.json';
    const [was, is] = [older.pkg.app, newer.pkg.app];
    if (was !== undefined && is !== undefined) {
        if (differ((0,canonical/* without */.FF)(was.file, TEMPLATE), (0,canonical/* without */.FF)(is.file, TEMPLATE)) ||
            differ((0,canonical/* without */.FF)(was.template, APP), (0,canonical/* without */.FF)(is.template, APP)) ||
            referencesDiffer(comparing, reported, differ) ||
            hidesDifference(comparing, was.fileName, is.fileName))
            yield is.fileName;
    }
    for (const pair of matching.pairs) {
        const [flow, other] = [flows.older.get(pair.older.key), flows.newer.get(pair.newer.key)];
        if (flow === undefined || other === undefined)
            continue;
        if (differ((0,canonical/* without */.FF)(flow.definition, FLOW), (0,canonical/* without */.FF)(other.definition, FLOW)) ||
            differ(stepRemains(flow.definition), stepRemains(other.definition)) ||
            mayHideDifference(jsonOf(flow), jsonOf(other)))
            yield other.names.definition;
        for (const map of ['connectors', 'connections'])
            if (mapsDiffer(flow[map], other[map], other.displayName, reported, differ))
                yield other.names[map] ?? other.names.definition;
    }
    const lists = [flowManifest(older, meaning), flowManifest(newer, text => text.toLowerCase())];
    if (differ(lists[0], lists[1])) {
        const come = reported.some(({ area, kind, subject }) => area === 'flows' && subject === 'flow' && kind !== 'changed');
        if (!come)
            yield FLOWS;
    }
}
const package_files_keysOf = ({ resources }) => new Set(Object.keys(resources).map(key => key.toLowerCase()));
const MANIFEST = new Set(['details', 'resources', 'schema']);
const TEMPLATE = new Set(['appDefinitionTemplate']);
const APP = new Set([
    'appComponents',
    'appType',
    'id',
    'isAppComponentLibrary',
    'name',
    'properties',
    'tags'
]);
const FLOW = new Set(['id', 'name', 'properties']);
const ASSET_PATHS = new Set(['assetPaths']);
const FLOWS = 'Microsoft.Flow/flows/manifest.json';
const jsonOf = ({ bytes, definition }) => ({ bytes, value: definition });
function mapsDiffer(older, newer, flow, reported, differ) {
    return [...new Set([...Object.keys(older), ...Object.keys(newer)])].some(name => differ(older[name], newer[name]) &&
        !reported.some(({ area, path, subject }) => area === 'flows' && subject === 'connection' && path[0] === flow && path[1] === name));
}
const textOf = (side, name) => {
    const bytes = side.pkg.raw.read(name);
    return { bytes, value: (0,json_text/* parseJson */.qF)(bytes, name, name, side.pkg.raw.budget) };
};
function hidesDifference({ older, newer }, was, is) {
    try {
        return mayHideDifference(textOf(older, was), textOf(newer, is));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return true;
        throw error;
    }
}
function flowManifest({ pkg: { raw } }, meaning) {
    const name = raw.names.find(file => file.toLowerCase() === FLOWS.toLowerCase());
    if (name === undefined)
        return undefined;
    try {
        const value = (0,json_text/* parseJson */.qF)(raw.read(name), name, name, raw.budget);
        const paths = (0,json_text/* valueAt */.fK)(value, 'flowAssets', 'assetPaths');
        if (!(0,objects/* isObject */.G)(value) || !Array.isArray(paths))
            return value;
        const { flowAssets: assets, ...rest } = value;
        return [
            rest,
            (0,canonical/* without */.FF)(assets, ASSET_PATHS),
            (0,canonical/* unordered */.bC)(paths.map(path => (typeof path === 'string' ? (meaning(path) ?? path) : path)))
        ];
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/package/difference/unexplained/unexplained.js


const MOST_FILES = 20;
function unexplainedChanges(comparing, renames, reported) {
    const { changes, files } = unexplainedInDocument(comparing, renames, reported);
    const names = [...new Set([...files, ...unexplainedFiles(comparing, reported)])].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
    if (names.length === 0)
        return [...changes];
    const more = names.length - MOST_FILES;
    const path = more > 0 ? [...names.slice(0, MOST_FILES), `and ${more} more`] : names;
    return [{ area: 'unexplained', kind: 'unexplained', subject: 'files', path }, ...changes];
}
const unexplained_ORDER = [/^(controls|components)\//i, /\/definition\.json$/i, /^(properties|entities)\.json$/i, /^references\//i];
function rank(name) {
    const at = unexplained_ORDER.findIndex(pattern => pattern.test(name));
    return at < 0 ? unexplained_ORDER.length : at;
}

;// CONCATENATED MODULE: ./lib/package/difference/compare.js










const MOST_CHANGES = 5_000;
const MOST_REPORTED = 50_000;
function compare_compare(older, newer, options = {}) {
    const comparing = newComparing(older, newer, options.conceal ?? (text => text));
    const formulas = sameDocument(older, newer) ? undefined : formulasOf(comparing);
    const areas = [
        ['package', packageChanges(comparing)],
        ['resources', resourceChanges(comparing)],
        ['app', appChanges(comparing)],
        ['screens', formulas === undefined ? [] : screenChanges(formulas, comparing)],
        ['data', sameDocument(older, newer) ? [] : dataChanges(comparing)],
        ['flows', flowChanges(comparing)],
        ['environment', environmentChanges(comparing)]
    ];
    const changes = [];
    const reported = [];
    let noise = 0;
    for (const [area, found] of areas) {
        let count = 0;
        for (const change of found) {
            if (reported.length < MOST_REPORTED)
                reported.push(change);
            if (change.noise === true) {
                noise += 1;
                if (options.noise !== true)
                    continue;
            }
            count += 1;
            if (count <= MOST_CHANGES)
                changes.push(bounded(change));
            comparing.texts.silent = count >= MOST_CHANGES;
        }
        comparing.texts.silent = false;
        if (count > MOST_CHANGES)
            changes.push({ area, kind: 'changed', subject: 'more', path: [], after: `${count - MOST_CHANGES} more changes` });
    }
    const left = unexplainedChanges(comparing, formulas?.matching.renames ?? new Map(), reported);
    return {
        sameExport: isSameExport(older.pkg, newer.pkg),
        changes: [...left, ...changes],
        noise
    };
}
const MOST_OF_A_PATH = 2_000;
const MOST_OF_A_PART = 200;
const MOST_PARTS = 20;
const MOST_OF_A_TEXT = 2_100;
function bounded(change) {
    const { path, before, after } = change;
    const length = path.reduce((sum, part) => sum + part.length, 0);
    const cut = (text, most) => text === undefined || text.length <= most ? text : `${text.slice(0, most)}…`;
    return {
        ...change,
        ...(length <= MOST_OF_A_PATH ? {} : { path: shortPath(path).map(part => cut(part, MOST_OF_A_PART) ?? '') }),
        ...(before === undefined ? {} : { before: cut(before, MOST_OF_A_TEXT) }),
        ...(after === undefined ? {} : { after: cut(after, MOST_OF_A_TEXT) })
    };
}
const shortPath = (path) => path.length <= MOST_PARTS ? path : [...path.slice(0, MOST_PARTS / 2), '…', ...path.slice(-MOST_PARTS / 2)];
const sameDocument = (older, newer) => older.pkg.app !== undefined &&
    newer.pkg.app !== undefined &&
    older.document !== undefined &&
    newer.document !== undefined &&
    older.pkg.app.document.equals(newer.pkg.app.document);


/***/ }),

/***/ 25190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   c: () => (/* binding */ IDENTITY_FILE)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);


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

/***/ 67496:
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
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30605);

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
