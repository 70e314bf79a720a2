export const id = 799;
export const ids = [799];
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

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyValues: () => (/* binding */ applyValues)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(5611);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(7742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(3264);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(1818);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(717);
;// CONCATENATED MODULE: ./lib/package/values/edit-json.js

class SameKeys extends Error {
    path;
    constructor(path) {
        super('two members would have the same key');
        this.path = path;
    }
}
const newNode = () => ({ children: new Map(), hasKeys: false });
function editedJson(text, edits) {
    const root = newNode();
    for (const edit of edits) {
        let node = root;
        for (const [at, key] of edit.path.entries()) {
            if (edit.isKey && at === edit.path.length - 1)
                node.hasKeys = true;
            const next = node.children.get(key) ?? newNode();
            node.children.set(key, next);
            node = next;
        }
        if (edit.isKey)
            node.key = edit;
        else
            node.value = edit;
    }
    return new Editing(text).edit(root);
}
class Editing {
    #text;
    #parts = [];
    #done = 0;
    constructor(text) {
        this.#text = text;
    }
    edit(root) {
        const text = this.#text;
        const open = [];
        let at = (0,position/* afterBlanks */.kE)(text, text.startsWith('\ufeff') ? 1 : 0);
        let node = root;
        let path = [];
        while (at < text.length) {
            const first = text[at];
            if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
                open.push({ node, isArray: first === '[', path, keys: new Map(), index: -1 });
                at = (0,position/* afterBlanks */.kE)(text, at + 1);
            }
            else {
                const end = first === '"' ? (0,position/* afterString */.AZ)(text, at) : (0,position/* afterValue */.yh)(text, at);
                if (first === '"' && node?.value !== undefined)
                    this.#replace(at, end, node.value);
                at = (0,position/* afterBlanks */.kE)(text, end);
            }
            let inside = open.at(-1);
            while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
                open.pop();
                inside = open.at(-1);
                at = (0,position/* afterBlanks */.kE)(text, at + 1);
            }
            if (inside === undefined)
                break;
            if (text[at] === ',')
                at = (0,position/* afterBlanks */.kE)(text, at + 1);
            inside.index += 1;
            let key = String(inside.index);
            if (!inside.isArray) {
                if (text[at] !== '"')
                    break;
                const end = (0,position/* afterString */.AZ)(text, at);
                key = (0,position/* keyIn */.xB)(text.slice(at, end));
                const edit = inside.node.children.get(key)?.key;
                if (inside.node.hasKeys) {
                    const after = edit?.before === key ? splicedText(key, edit.splices) : key;
                    if ((inside.keys.get(after) ?? key) !== key)
                        throw new SameKeys([...inside.path, key]);
                    inside.keys.set(after, key);
                }
                if (edit !== undefined)
                    this.#replace(at, end, edit);
                at = (0,position/* afterBlanks */.kE)(text, end);
                if (text[at] !== ':')
                    break;
                at = (0,position/* afterBlanks */.kE)(text, at + 1);
            }
            node = inside.node.children.get(key);
            path = node === undefined ? [] : [...inside.path, key];
        }
        this.#parts.push(text.slice(this.#done));
        return this.#parts.join('');
    }
    #replace(start, end, { before, splices }) {
        const literal = this.#text.slice(start, end);
        if ((0,position/* keyIn */.xB)(literal) !== before)
            return;
        const places = placesIn(literal);
        for (const splice of splices) {
            this.#parts.push(this.#text.slice(this.#done, start + places(splice.start)), escaped(splice.text));
            this.#done = start + places(splice.end);
        }
    }
}
function splicedText(text, splices) {
    const parts = [];
    let done = 0;
    for (const { start, end, text: by } of splices) {
        parts.push(text.slice(done, start), by);
        done = end;
    }
    return parts.join('') + text.slice(done);
}
const escaped = (text) => JSON.stringify(text).slice(1, -1);
function placesIn(literal) {
    if (!literal.includes('\\'))
        return place => place + 1;
    let at = 1;
    let said = 0;
    return place => {
        while (said < place && at < literal.length - 1) {
            at += literal[at] === '\\' ? (literal[at + 1] === 'u' ? 6 : 2) : 1;
            said += 1;
        }
        return at;
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/package/document/malformed-source.js
var malformed_source = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/package/document/source-text.js
var source_text = __webpack_require__(6267);
;// CONCATENATED MODULE: ./lib/package/values/edit-source.js




const MARKS = new Set([dist/* CST */.DB.SCALAR, dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END]);
function editedSource(text, editsOf) {
    try {
        const after = rewritten(text, editsOf);
        if (after === text || after === undefined)
            return after;
        return isEditOf((0,source_text/* readSourceText */.V)(text), (0,source_text/* readSourceText */.V)(after), editsOf) ? after : undefined;
    }
    catch (error) {
        if (error instanceof malformed_source/* MalformedSource */.x)
            return undefined;
        throw error;
    }
}
function rewritten(text, editsOf) {
    const parts = [];
    let isScalar = false;
    let isBlock = false;
    let property = '';
    let last = '';
    const put = (lexeme, style) => {
        last = saidBy(lexeme, style);
        const splices = last.trimStart().startsWith('=') ? formulaSplices(last, property, editsOf) : [];
        parts.push(splices.length === 0 ? lexeme : splicedScalar(last, splices, style));
    };
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (isScalar)
            put(lexeme, isBlock ? 'block' : 'plain');
        else if (type === 'single-quoted-scalar')
            put(lexeme, 'single');
        else if (type === 'double-quoted-scalar')
            put(lexeme, 'double');
        else if (!MARKS.has(lexeme))
            parts.push(lexeme);
        if (isScalar)
            isBlock = false;
        else if (type === 'block-scalar-header')
            isBlock = true;
        else if (type === 'map-value-ind')
            property = last;
        isScalar = !isScalar && lexeme === dist/* CST */.DB.SCALAR;
    }
    return parts.join('');
}
function formulaSplices(said, property, editsOf) {
    const start = said.indexOf('=') + 1;
    return editsOf(said.slice(start), property).map(splice => ({
        ...splice,
        start: splice.start + start,
        end: splice.end + start
    }));
}
function saidBy(lexeme, style) {
    if (style === 'single')
        return lexeme.slice(1, -1).replaceAll("''", "'");
    if (style !== 'double')
        return lexeme;
    try {
        return String(JSON.parse(lexeme));
    }
    catch {
        return lexeme.slice(1, -1);
    }
}
function splicedScalar(said, splices, style) {
    const after = splicedText(said, splices);
    if (style === 'single')
        return `'${after.replaceAll("'", "''")}'`;
    return style === 'double' ? JSON.stringify(after) : after;
}
function isEditOf(before, after, editsOf, property = '') {
    if (typeof before === 'string') {
        const splices = before.startsWith('=') ? formulaSplices(before, property, editsOf) : [];
        return after === splicedText(before, splices);
    }
    if (typeof after === 'string')
        return false;
    if (before instanceof Map) {
        if (!(after instanceof Map) || before.size !== after.size)
            return false;
        for (const [key, value] of before) {
            const other = after.get(key);
            if (other === undefined || !isEditOf(value, other, editsOf, key))
                return false;
        }
        return true;
    }
    if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
        return false;
    return before.every((value, at) => isEditOf(value, after[at], editsOf, property));
}

// EXTERNAL MODULE: ./lib/package/values/held-values.js
var held_values = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(9092);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/package/values/normal-xml.js
const ATTRIBUTE = /([^\s=<>"']{1,500})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 100;
function normalXml(text) {
    const root = { name: '', attributes: '', content: [], isOpen: true };
    const open = [root];
    for (const token of tokensOf(text.replaceAll('\r\n', '\n'))) {
        const top = open.at(-1);
        if (top === undefined || token === undefined)
            return undefined;
        if (token.startsWith('<?'))
            continue;
        if (token.startsWith('<!'))
            top.content.push({ text: token, isContent: token.startsWith('<![') });
        else if (token.startsWith('</'))
            open.pop();
        else if (token.startsWith('<')) {
            const element = elementOf(token);
            top.content.push(element);
            if (element.isOpen)
                open.push(element);
            if (open.length > DEEPEST)
                return undefined;
        }
        else if (token.trim() !== '')
            top.content.push({ text: escapedText(decoded(token)), isContent: true });
    }
    if (open.length !== 1)
        return undefined;
    return root.content.map(one => ('text' in one ? one.text : laidOut(one, '\n'))).join('\n');
}
const ENDS = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>']
];
function* tokensOf(text) {
    for (let at = 0; at < text.length;) {
        let end;
        if (text[at] === '<') {
            const close = ENDS.find(([start]) => text.startsWith(start, at))?.[1];
            const found = close === undefined ? endOfTag(text, at) : text.indexOf(close, at);
            if (found < 0)
                return yield undefined;
            end = found + (close ?? '>').length;
        }
        else {
            const next = text.indexOf('<', at);
            end = next < 0 ? text.length : next;
        }
        yield text.slice(at, end);
        at = end;
    }
}
function endOfTag(text, start) {
    let quote = '';
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '>')
            return at;
        else if (character === '"' || character === "'")
            quote = character;
    }
    return -1;
}
function elementOf(tag) {
    const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? '';
    const attributes = Array.from(tag.slice(name.length + 1).matchAll(ATTRIBUTE), ([, attribute = '', double, single]) => ` ${attribute}="${escapedAttribute(decoded((double ?? single ?? '').replace(/[\n\t]/g, ' ')))}"`);
    return { name, attributes: attributes.join(''), content: [], isOpen: !tag.endsWith('/>') };
}
function laidOut({ name, attributes, content, isOpen }, line) {
    const start = `<${name}${attributes}`;
    if (content.length === 0)
        return isOpen ? `${start}></${name}>` : `${start} />`;
    let inner = line === '' ? '' : `${line}  `;
    const parts = [`${start}>`];
    for (const one of content) {
        if ('text' in one && one.isContent)
            inner = '';
        parts.push(inner, 'text' in one ? one.text : laidOut(one, inner));
    }
    if (inner !== '')
        parts.push(line);
    return `${parts.join('')}</${name}>`;
}
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (text) => text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (written, hex, decimal, name) => {
        const named = typeof name === 'string' && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
        const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
        return named ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written);
    })
    : text;
const escapedText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedAttribute = (text) => escapedText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\t', '&#x9;');

;// CONCATENATED MODULE: ./lib/package/values/file-checksum.js




const JSON_TEXTS = new Set([
    'LocalConnectionReferences',
    'LocalDatabaseReferences',
    'LibraryDependencies',
    'DataSources\\TableDefinition',
    'DataSources\\WadlMetadata\\SwaggerJson'
]);
const XML_TEXTS = new Set(['UsedTemplates\\Template', 'DataSources\\WadlMetadata\\WadlXml']);
const END = Buffer.from([0xff]);
const NULL = Buffer.from([0xfe]);
const [TRUE, FALSE] = [Buffer.from([1]), Buffer.from([0])];
const byName = new Intl.Collator('en').compare;
function summary(name, bytes, budget) {
    if (!/\.(?:json|sarif)$/i.test(name))
        return bytes;
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return add(hash, (0,json_text/* parseJson */.qF)(bytes, name, name, budget), '', budget) ? hash.digest() : undefined;
    }
    catch (error) {
        if (error instanceof json_text/* MalformedJson */.iu)
            return undefined;
        throw error;
    }
}
function checksumOf(summaries) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of summaries)
        hash.update(part);
    return hash.digest('base64');
}
function add(hash, value, path, budget) {
    if (Array.isArray(value)) {
        hash.update('[');
        for (const inner of value)
            if (!add(hash, inner, path, budget))
                return false;
        hash.update(']');
    }
    else if ((0,objects/* isObject */.G)(value)) {
        hash.update('{');
        for (const key of Object.keys(value).sort(byName)) {
            const inner = value[key];
            if (inner === null)
                continue;
            hash.update(key).update(END).update(END);
            if (key === 'InvariantScript' && typeof inner === 'string')
                hash.update(plainFormula(inner)).update(END);
            else if (!add(hash, inner, path === '' ? key : `${path}\\${key}`, budget))
                return false;
        }
        hash.update('}');
    }
    else if (typeof value === 'string')
        return addText(hash, value, path, budget);
    else {
        const bytes = Buffer.alloc(8);
        if (typeof value === 'number')
            bytes.writeDoubleLE(value);
        hash.update(typeof value === 'number' ? bytes : value === null ? NULL : value === true ? TRUE : FALSE).update(END);
    }
    return true;
}
function addText(hash, text, path, budget) {
    const isBlank = text.trim() === '';
    if (JSON_TEXTS.has(path) && !isBlank)
        return add(hash, (0,json_text/* parseJson */.qF)(Buffer.from(text), path, path, budget), path, budget);
    const said = XML_TEXTS.has(path) && !isBlank ? normalXml(text) : text.trimStart().replaceAll('\r\n', '\n');
    if (said === undefined)
        return false;
    hash.update(said).update(END);
    return true;
}
const plainFormula = (text) => text
    .replace(/[\t \r\n]+/g, ' ')
    .replace(/^ /, '')
    .replace(/(?<=.) $/s, '');

;// CONCATENATED MODULE: ./lib/package/values/recomputed-checksums.js




function recomputedChecksums(document, contents) {
    const name = document.names.find(file => /^checksum\.json$/i.test(file));
    if (name === undefined || contents.size === 0)
        return undefined;
    const bytes = document.read(name);
    const { budget } = document;
    const list = listIn(bytes, name, budget);
    const perFile = (0,json_text/* valueAt */.fK)(list, 'ServerPerFileChecksums');
    const names = new Map(Object.keys((0,objects/* isObject */.G)(perFile) ? perFile : {}).map(key => [comparable(key), key]));
    const edits = [];
    let isWhole = true;
    const replace = (path, sums) => {
        const recorded = (0,json_text/* textAt */.$6)(list, ...path);
        if (recorded === undefined && path.length === 1)
            return;
        const version = /^[A-Z]\d{1,3}_/.exec(recorded ?? '')?.[0] ?? '';
        const after = sums.find(([was]) => was !== undefined && version + was === recorded)?.[1];
        if (recorded === undefined || after === undefined)
            isWhole = false;
        else
            edits.push({
                path,
                isKey: false,
                before: recorded,
                splices: [{ start: 0, end: recorded.length, text: version + after }]
            });
    };
    const before = new Map();
    const after = new Map();
    for (const file of document.names) {
        if (file === name)
            continue;
        const key = names.get(comparable(file)) ?? file;
        const was = summary(file, document.read(file), budget);
        const content = contents.get(file);
        const is = content === undefined ? was : summary(file, content, budget);
        before.set(key, was);
        after.set(key, is);
        if (content !== undefined)
            replace(['ServerPerFileChecksums', key], [[sumOf([was]), sumOf([is])]]);
    }
    const order = Object.keys((0,objects/* isObject */.G)(perFile) ? perFile : {});
    const plain = (of) => sumOf(order.map(key => of.get(key)));
    const named = (of) => sumOf(order.flatMap(key => [Buffer.from(key), of.get(key)]));
    replace(['ServerStampedChecksum'], [
        [plain(before), plain(after)],
        [named(before), named(after)]
    ]);
    return edits.length === 0
        ? { name, isWhole }
        : { name, isWhole, bytes: Buffer.from(inStyle(bytes.toString('utf8'), edits)) };
}
function inStyle(text, edits) {
    const edited = editedJson(text, edits);
    return text.includes('+') ? edited : edited.replaceAll('+', '\\u002B');
}
function sumOf(summaries) {
    const known = [];
    for (const one of summaries) {
        if (one === undefined)
            return undefined;
        known.push(one);
    }
    return checksumOf(known);
}
function listIn(bytes, name, budget) {
    try {
        return (0,json_text/* parseJson */.qF)(bytes, name, name, budget);
    }
    catch (error) {
        if (error instanceof json_text/* MalformedJson */.iu)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

// EXTERNAL MODULE: ./lib/package/values/hits.js + 1 modules
var hits = __webpack_require__(3385);
// EXTERNAL MODULE: ./lib/package/values/literals.js
var literals = __webpack_require__(8823);
// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(5200);
;// CONCATENATED MODULE: ./lib/package/values/mapped-values.js

const MOST_OF_A_LINE = 200;
const MOST = 2_000;
class MappedValues {
    #known = new Map();
    #places = 0;
    add({ mapping, splice }, kind, text, place) {
        const known = this.#known.get(mapping) ?? {
            kind,
            before: text.slice(splice.start, splice.end),
            after: splice.text,
            places: [],
            count: 0
        };
        this.#known.set(mapping, known);
        (0,aggregation/* note */.N4)(known, place, this.#places < MOST ? MOST_OF_A_LINE : 0);
        this.#places += 1;
    }
    has(mapping) {
        return this.#known.has(mapping);
    }
    used() {
        return new Set(this.#known.keys());
    }
    all() {
        return [...this.#known]
            .map(([{ line, origin }, { kind, before, after, places, count }]) => ({
            line,
            kind,
            before,
            after,
            count,
            places,
            origin
        }))
            .toSorted((one, other) => one.line - other.line);
    }
}

// EXTERNAL MODULE: ./lib/package/values/package-spots.js + 2 modules
var package_spots = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/package/values/replacements.js
var replacements = __webpack_require__(8202);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/package/zip-layout.js
var zip_layout = __webpack_require__(9290);
;// CONCATENATED MODULE: ./lib/package/values/rewrite-zip.js



const CENTRAL_HEADER = 46;
const LOCAL_HEADER = 30;
const STORED = 0;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const FOLLOWED_BY_DESCRIPTOR = 0x0008;
const rewrite_zip_END = Buffer.from('PK\u0005\u0006', 'latin1');
function withContents(bytes, contents, deepest, { leadingSeparator = false } = {}) {
    if (contents.size === 0)
        return bytes;
    const { entries, end } = entriesOf(bytes, deepest, leadingSeparator);
    const directoryStart = bytes.readUInt32LE(end + 16);
    const directory = Buffer.from(bytes.subarray(directoryStart, end));
    const parts = [];
    let offset = 0;
    for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
        const at = entry.central - directoryStart;
        directory.writeUInt32LE(offset, at + 42);
        const content = contents.get(entry.name);
        const part = content === undefined ? [bytes.subarray(entry.start, entry.end)] : rewrite_zip_rewritten(bytes, entry, content);
        if (content !== undefined) {
            directory.writeUInt32LE((0,external_node_zlib_.crc32)(content), at + 16);
            directory.writeUInt32LE(part[1]?.length ?? 0, at + 20);
            directory.writeUInt32LE(content.length, at + 24);
        }
        for (const piece of part) {
            parts.push(piece);
            offset += piece.length;
        }
    }
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt32LE(offset, 16);
    parts.push(directory, tail);
    return Buffer.concat(parts);
}
function entriesOf(bytes, deepest, leadingSeparator) {
    const extents = (0,zip_layout/* layoutOf */.a)(bytes, 0xffff).entries;
    const end = bytes.lastIndexOf(rewrite_zip_END);
    let at = bytes.readUInt32LE(end + 16);
    const entries = [];
    for (const extent of extents) {
        const written = (0,entry_names/* decodedName */.Uq)(extent.name);
        const result = (0,entry_names/* normalisedName */.E1)(leadingSeparator ? written.replace(/^[\\/]/, '') : written, deepest);
        entries.push({
            ...extent,
            name: typeof result === 'string' ? '' : result.name,
            isFolder: /[\\/]$/.test(written),
            central: at
        });
        at += CENTRAL_HEADER + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    const files = entries.flatMap(({ name, isFolder }) => (name === '' || isFolder || (0,entry_names/* isMacExtra */.eP)(name) ? [] : [name]));
    const wrapper = (0,entry_names/* wrappingFolder */.PB)(files);
    if (wrapper === undefined)
        return { entries, end };
    return { entries: entries.map(entry => ({ ...entry, name: entry.name.slice(wrapper.length + 1) })), end };
}
function rewrite_zip_rewritten(bytes, { start, end, compressedSize }, content) {
    const contentStart = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const header = Buffer.from(bytes.subarray(start, contentStart));
    const packed = header.readUInt16LE(8) === STORED ? content : (0,external_node_zlib_.deflateRawSync)(content, { strategy: external_node_zlib_.constants.Z_HUFFMAN_ONLY });
    const sizes = [(0,external_node_zlib_.crc32)(content), packed.length, content.length];
    const isDescribed = (header.readUInt16LE(6) & FOLLOWED_BY_DESCRIPTOR) !== 0;
    for (const [index, size] of sizes.entries()) {
        const at = 14 + 4 * index;
        if (!isDescribed || header.readUInt32LE(at) !== 0)
            header.writeUInt32LE(size, at);
    }
    if (!isDescribed)
        return [header, packed];
    const descriptor = Buffer.from(bytes.subarray(contentStart + compressedSize, end));
    const lead = descriptor.length === 16 && descriptor.readUInt32LE(0) === DESCRIPTOR_SIGNATURE ? 4 : 0;
    for (const [index, size] of sizes.entries())
        descriptor.writeUInt32LE(size, lead + 4 * index);
    return [header, packed, descriptor];
}

// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(808);
// EXTERNAL MODULE: ./lib/package/values/value-map.js
var value_map = __webpack_require__(5961);
;// CONCATENATED MODULE: ./lib/package/values/apply-values.js


















function applyValues(pkg, bytes, mappings, budget = new package_budget/* Budget */.__()) {
    refuseIdsOfResources(pkg, mappings);
    const map = new value_map/* ValueMap */.Y(mappings);
    const spotted = (0,package_spots/* spotsIn */.x)(pkg, budget);
    const mapped = new MappedValues();
    const perFile = spotted.files.map(file => ({ file, edits: editsOf(file, map, mapped) }));
    for (const { file, edits } of perFile)
        for (const edit of copyEdits(file, map, mapped))
            edits.push(edit);
    const contents = { inPackage: new Map(), inDocument: new Map() };
    for (const { file, edits } of perFile) {
        const after = editedFile(file, edits);
        if (after !== undefined)
            contents[file.inDocument ? 'inDocument' : 'inPackage'].set(file.name, after);
    }
    for (const [name, after] of editedSources(spotted, map, mapped))
        contents.inDocument.set(name, after);
    const { document } = spotted;
    const checksums = document === undefined ? undefined : recomputedChecksums(document, contents.inDocument);
    if (checksums?.bytes !== undefined)
        contents.inDocument.set(checksums.name, checksums.bytes);
    if (pkg.app !== undefined && contents.inDocument.size > 0)
        contents.inPackage.set(pkg.app.documentName, withContents(pkg.app.document, contents.inDocument, read_document.DOCUMENT_LIMITS.depth, { leadingSeparator: true }));
    const used = mapped.used();
    return {
        bytes: withContents((0,zip_entries/* asBuffer */.bS)(bytes), contents.inPackage, archive/* DEFAULT_LIMITS */.dR.depth),
        mapped: mapped.all(),
        unmatched: mappings.filter(mapping => !used.has(mapping)),
        hasStaleChecksum: checksums?.isWhole === false,
        left: (0,held_values/* heldIn */.$f)(spotted, map, found => isLeft(found, map))
    };
}
function refuseIdsOfResources(pkg, mappings) {
    const ids = new Set();
    for (const [key, { id, name }] of Object.entries(pkg.resources))
        for (const text of [key, id, name])
            apply_values_add(ids, text);
    for (const flow of pkg.flows)
        apply_values_add(ids, flow.id);
    for (const reference of Object.keys(pkg.app?.connectionReferences ?? {}))
        apply_values_add(ids, reference);
    const lines = mappings.filter(({ from }) => ids.has(from.toLowerCase())).map(({ line }) => `line ${line}`);
    if (lines.length > 0)
        throw refusal(`${(0,display/* listed */.KE)(lines)} ${lines.length === 1 ? 'names' : 'name'} the id of a resource of the package, which is not a value`, 'Choose what a resource becomes in the target with the input resources.');
}
const apply_values_add = (ids, text) => {
    if (typeof text === 'string' && text !== '')
        ids.add(text.toLowerCase());
};
const isLeft = ({ hit, replaced }, map) => replaced === undefined && !map.brings(hit);
function editsOf({ spots }, map, mapped) {
    const edits = [];
    for (const spot of spots) {
        if (spot.isCopy)
            continue;
        const found = (0,replacements/* valuesIn */.a)(spot.text, spot.hits, spot.written(), map);
        for (const { hit, replaced } of found)
            if (replaced !== undefined)
                mapped.add(replaced, hit.kind, spot.text, spot.place);
        const splices = (0,replacements/* changesIn */.N)(spot.text, found);
        if (splices.length > 0)
            edits.push({ path: spot.path(), isKey: spot.isKey, before: spot.text, splices });
    }
    return edits;
}
function* copyEdits({ spots }, map, mapped) {
    for (const spot of spots) {
        if (!spot.isCopy)
            continue;
        const found = (0,replacements/* valuesIn */.a)(spot.text, spot.hits, spot.written(), map);
        const copies = found.filter(({ replaced }) => replaced !== undefined && mapped.has(replaced.mapping));
        const splices = (0,replacements/* changesIn */.N)(spot.text, copies);
        if (splices.length > 0)
            yield { path: spot.path(), isKey: spot.isKey, before: spot.text, splices };
        for (const { replaced } of copies)
            if (replaced !== undefined)
                mapped.add(replaced, value_kinds/* COPY */.sF, spot.text, spot.place);
    }
}
function editedFile({ name, bytes }, edits) {
    if (edits.length === 0)
        return undefined;
    try {
        return Buffer.from(editedJson(bytes.toString('utf8'), edits));
    }
    catch (error) {
        if (!(error instanceof SameKeys))
            throw error;
        throw refusal(`${(0,display/* quoted */.TL)(name)} would name the same site or list twice in one place: two values of the source become one of the target there`, 'Give each of them its own value in the target.');
    }
}
function* editedSources({ document, sources }, map, mapped) {
    if (document === undefined)
        return;
    for (const name of sources) {
        const text = document.read(name).toString('utf8');
        let isTouched = false;
        const after = editedSource(text, (formula, property) => {
            const found = (0,replacements/* valuesIn */.a)(formula, (0,hits/* hitsInFormula */.CN)(formula, property), (0,literals/* literalsOfFormula */.YE)(formula), map);
            const copies = found.filter(({ replaced }) => replaced !== undefined && mapped.has(replaced.mapping));
            const splices = (0,replacements/* changesIn */.N)(formula, copies);
            isTouched ||= splices.length > 0;
            return splices;
        });
        if (after === undefined && isTouched)
            throw refusal(`the source file ${(0,display/* quoted */.TL)(name)} in the app's document cannot be changed without changing more than the values`, 'Change the values in Power Apps Studio, publish the app, and export the package again.');
        if (after !== undefined && after !== text)
            yield [name, Buffer.from(after)];
    }
}
const refusal = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'apply the input values', why, remedy: `Nothing was written. ${remedy}` });


/***/ })

};
