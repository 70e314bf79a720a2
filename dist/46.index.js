export const id = 46;
export const ids = [46];
export const modules = {

/***/ 96046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSources: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31979);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16267);



const FOLDER = 'Src/';
const SOURCE = '.pa.yaml';
const EDITOR_STATE = 'src/_editorstate.pa.yaml';
const MOST_SOURCE_BYTES = 16 * 1024 * 1024;
const ORDER = ['app', 'screen', 'component'];
function readSources(reading, nodes) {
    const files = reading.filesIn(FOLDER, SOURCE).filter(name => name.toLowerCase() !== EDITOR_STATE);
    if (files.length === 0)
        return undefined;
    const found = [];
    for (const file of files) {
        const read = reading.attempt(file, () => topsOf((0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceText */ .V)(textOf(reading, file)), file));
        if (read === undefined)
            return undefined;
        found.push(...read);
    }
    return inOrderOf(nodes, found);
}
function textOf({ archive }, file) {
    const bytes = archive.read(file);
    const refusal = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ doing: `read ${file}`, why, remedy: '' });
    if (bytes.length > MOST_SOURCE_BYTES)
        throw refusal(`it has ${bytes.length} bytes, more than the ${MOST_SOURCE_BYTES} allowed`);
    try {
        return (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .withLineFeeds */ .g)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw refusal('it is not UTF-8 text');
    }
}
function inOrderOf(nodes, found) {
    const places = new Map(nodes.map(({ kind, name }, place) => [`${kind} ${name}`, place]));
    const placed = found.map(node => ({
        node,
        place: places.get(`${node.kind} ${node.name}`) ?? Number.MAX_SAFE_INTEGER
    }));
    const rank = (node) => ORDER.indexOf(node.kind);
    placed.sort((one, other) => rank(one.node) - rank(other.node) || one.place - other.place);
    return placed.map(({ node }) => node);
}
const entriesOf = (value) => value instanceof Map ? value : [];
const valueOf = (value, key) => value instanceof Map ? value.get(key) : undefined;
function topsOf(source, file) {
    const tops = [];
    const app = valueOf(source, 'App');
    if (app !== undefined)
        tops.push({ ...nodeOf('App', app, 'app'), file });
    for (const [name, screen] of entriesOf(valueOf(source, 'Screens')))
        tops.push({ ...nodeOf(name, screen, 'screen'), file });
    for (const [name, component] of entriesOf(valueOf(source, 'ComponentDefinitions')))
        tops.push({ ...nodeOf(name, component, 'component'), file });
    return tops;
}
function nodeOf(name, value, kind) {
    const children = valueOf(value, 'Children');
    return {
        kind,
        name,
        type: kind === 'control' ? typeOf(value) : kind,
        properties: propertiesOf(value),
        children: (Array.isArray(children) ? children : []).flatMap((child) => [...entriesOf(child)].map(([childName, inner]) => nodeOf(childName, inner, 'control')))
    };
}
function typeOf(value) {
    const [component, control] = [valueOf(value, 'ComponentName'), valueOf(value, 'Control')];
    if (typeof component === 'string' && component !== '')
        return component;
    return typeof control === 'string' ? control.replace(/@.*$/s, '') : '';
}
function propertiesOf(value) {
    const properties = new Map();
    for (const [name, declared] of entriesOf(valueOf(value, 'CustomProperties')))
        for (const [part, text] of entriesOf(declared))
            if (typeof text === 'string')
                properties.set(part === 'Default' ? name : `${name} (${part})`, formulaOf(text));
    for (const [name, formula] of entriesOf(valueOf(value, 'Properties')))
        if (typeof formula === 'string')
            properties.set(name, formulaOf(formula));
    return properties;
}
const formulaOf = (text) => (text.startsWith('=') ? text.slice(1) : text);


/***/ })

};
