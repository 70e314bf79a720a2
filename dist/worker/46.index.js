export const id = 46;
export const ids = [46];
export const modules = {

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSourceText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _malformed_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);



const DEEPEST = 600;
const FOREIGN = {
    alias: 'an alias',
    anchor: 'an anchor',
    tag: 'a tag',
    'directive-line': 'a directive',
    'doc-start': 'a document mark',
    'doc-end': 'a document mark',
    'explicit-key-ind': 'an explicit key'
};
function readSourceText(text) {
    const blocks = new Blocks();
    let held;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (held === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.SCALAR)
            blocks.text('scalar', lexeme);
        else
            blocks.take(yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme), lexeme);
        held = held === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.SCALAR ? undefined : lexeme;
    }
    return blocks.end();
}
class Blocks {
    #bracket;
    #open = [];
    #root;
    #line = 1;
    #column = 0;
    #tab = false;
    #colon = false;
    #dash = false;
    #header;
    #waiting;
    take(type, lexeme) {
        if (lexeme === '')
            return;
        if (this.#bracket !== undefined)
            this.#closeBracket(lexeme);
        else if (type === 'newline') {
            this.#put();
            if (this.#header === undefined)
                this.#newLine();
            else
                this.#line += 1;
        }
        else if (type === 'space') {
            if (this.#column === 0)
                this.#tab = lexeme.includes('\t');
            this.#column += lexeme.length;
        }
        else if (type === 'seq-item-ind')
            this.#item();
        else if (type === 'map-value-ind')
            this.#key();
        else if (type === 'block-scalar-header')
            this.#header = lexeme;
        else if (lexeme === '{' || lexeme === '[')
            this.#bracket = lexeme;
        else if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar')
            this.text(type, lexeme);
        else if (type === 'doc-start' && this.#root === undefined && this.#waiting === undefined)
            this.#column += lexeme.length;
        else if (type !== 'comment' && type !== 'byte-order-mark' && type !== 'doc-mode' && type !== 'scalar')
            throw this.#refusal(`it contains ${FOREIGN[type ?? ''] ?? 'invalid YAML'}, which source files of apps never do`);
    }
    text(type, source) {
        const line = this.#line;
        const indent = this.#open.at(-1)?.column ?? 0;
        const header = this.#header;
        const token = header === undefined
            ? { type, offset: 0, indent, source }
            : {
                type: 'block-scalar',
                offset: 0,
                indent,
                props: [{ type: 'block-scalar-header', offset: 0, indent, source: header }],
                source
            };
        const resolved = yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.resolveAsScalar(token, true, () => {
            throw this.#refusal('it contains a malformed string');
        });
        this.#wait(resolved.value, line);
        this.#header = undefined;
        if (header === undefined)
            this.#column += source.length;
        for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
            this.#line += 1;
        if (header === undefined)
            return;
        this.#put();
        this.#startLine();
    }
    #closeBracket(lexeme) {
        const open = this.#bracket;
        if (lexeme.startsWith(' '))
            return;
        if (lexeme !== (open === '{' ? '}' : ']'))
            throw this.#refusal('it contains a map or a list in brackets, which source files of apps never do');
        this.#bracket = undefined;
        this.#wait(open === '{' ? new Map() : [], this.#line);
    }
    #wait(value, line) {
        if (this.#waiting !== undefined)
            throw this.#refusal('it contains two values in a row');
        this.#waiting = { value, column: this.#column, line, alone: !this.#colon && !this.#dash };
    }
    end() {
        if (this.#bracket !== undefined)
            throw this.#refusal('it ends within brackets');
        if (this.#header !== undefined)
            this.text('scalar', '');
        this.#put();
        return this.#root ?? '';
    }
    #newLine() {
        this.#line += 1;
        this.#startLine();
    }
    #startLine() {
        this.#column = 0;
        this.#tab = false;
        this.#colon = false;
        this.#dash = false;
    }
    #item() {
        const column = this.#mark();
        this.#closeTo(block => block.column <= column);
        const top = this.#open.at(-1);
        if (top !== undefined && 'list' in top && top.column === column) {
            top.list.push('');
            top.open = true;
        }
        else {
            const list = [''];
            this.#fill(list);
            this.#push({ column, list, open: true });
        }
        this.#dash = true;
    }
    #key() {
        const waiting = this.#waiting;
        if (waiting === undefined || waiting.line !== this.#line || this.#colon)
            throw this.#refusal('it contains a colon where no value can follow');
        this.#waiting = undefined;
        this.#mark();
        const { column, value: key } = waiting;
        if (typeof key !== 'string')
            throw this.#refusal('it contains a key that is not a string');
        this.#closeTo(block => block.column < column || (block.column === column && 'map' in block));
        const top = this.#open.at(-1);
        if (top !== undefined && 'map' in top && top.column === column) {
            if (top.map.has(key))
                throw this.#refusal('it contains a duplicate key');
            top.map.set(key, '');
            top.key = key;
        }
        else {
            const map = new Map([[key, '']]);
            this.#fill(map);
            this.#push({ column, map, key });
        }
        this.#colon = true;
    }
    #mark() {
        if (this.#tab)
            throw this.#refusal('it is indented with tabs');
        const column = this.#column;
        this.#column += 1;
        return column;
    }
    #put() {
        const waiting = this.#waiting;
        if (waiting === undefined)
            return;
        this.#waiting = undefined;
        if (waiting.alone)
            this.#closeTo(block => block.column < waiting.column);
        this.#fill(waiting.value);
    }
    #fill(value) {
        const top = this.#open.at(-1);
        if (top === undefined && this.#root === undefined)
            this.#root = value;
        else if (top !== undefined && 'map' in top && top.key !== undefined) {
            top.map.set(top.key, value);
            top.key = undefined;
        }
        else if (top !== undefined && 'list' in top && top.open) {
            top.list[top.list.length - 1] = value;
            top.open = false;
        }
        else
            throw this.#refusal('its indentation is wrong');
    }
    #push(block) {
        if (this.#open.length >= DEEPEST)
            throw this.#refusal(`it is nested more than ${DEEPEST} levels deep`);
        this.#open.push(block);
    }
    #closeTo(stays) {
        for (let top = this.#open.at(-1); top !== undefined && !stays(top); top = this.#open.at(-1))
            this.#open.pop();
    }
    #refusal(why) {
        return new _malformed_source_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedSource */ .x(why, this.#line);
    }
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSources: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _control_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1979);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4469);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6267);





const MOST_SOURCE_BYTES = 4 * 1024 * 1024;
const BYTES_A_MARK = 4;
const ORDER = ['app', 'screen', 'component'];
function readSources(reading, nodes) {
    const files = reading.filesIn(_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FOLDER */ .Z2, _source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_END */ .e$).filter(_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isSourceFile */ .c8);
    if (files.length === 0)
        return undefined;
    const found = [];
    let isWhole = true;
    for (const file of files) {
        const read = reading.attempt(file, () => topsOf((0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceText */ .V)(textOf(reading, file)), file));
        if (read === undefined)
            isWhole = false;
        else
            for (const top of read)
                found.push(top);
    }
    return isWhole ? inOrderOf(nodes, found) : undefined;
}
function textOf({ archive }, file) {
    const bytes = archive.read(file);
    const refusal = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({ doing: `read ${file}`, why, remedy: '' });
    if (bytes.length > MOST_SOURCE_BYTES)
        throw refusal(`it has ${bytes.length} bytes, more than the ${MOST_SOURCE_BYTES} allowed`);
    archive.budget.spendText(bytes.length);
    archive.budget.spendMarks(Math.ceil(bytes.length / BYTES_A_MARK));
    try {
        return (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .withLineFeeds */ .g)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
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
        name: (0,_control_name_js__WEBPACK_IMPORTED_MODULE_0__/* .controlName */ .F)(name),
        type: kind === 'control' ? (0,_control_name_js__WEBPACK_IMPORTED_MODULE_0__/* .controlName */ .F)(typeOf(value)) : kind,
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
