export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 91206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackPackage: () => (/* binding */ unpackPackage)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __webpack_require__(33264);
;// CONCATENATED MODULE: ./lib/package/unpacked/file-names.js
const MAX_NAME = 80;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
class FileNames {
    #taken = new Set();
    #next = new Map();
    of(name, extension) {
        const plain = name
            .slice(0, 4 * MAX_NAME)
            .normalize('NFC')
            .replace(/[^\p{L}\p{N} _()-]/gu, '_')
            .trim()
            .slice(0, MAX_NAME)
            .trim();
        const base = plain === '' || DEVICES.test(plain) ? `_${plain}` : plain;
        const wanted = `${base}${extension}`.toLowerCase();
        for (let count = this.#next.get(wanted) ?? 1;; count += 1) {
            const candidate = `${base}${count === 1 ? '' : ` (${count})`}${extension}`;
            const key = candidate.toLowerCase();
            if (this.#taken.has(key))
                continue;
            this.#taken.add(key);
            this.#next.set(wanted, count + 1);
            return candidate;
        }
    }
}
const isTreePath = (path) => path.length <= 500 &&
    path
        .split('/')
        .every(part => /^[\p{L}\p{N} _().-]{1,200}$/u.test(part) && !/^\.+$/.test(part) && part.trim() === part);

// EXTERNAL MODULE: ./lib/package/content-digest/app-content.js
var app_content = __webpack_require__(62990);
// EXTERNAL MODULE: ./lib/package/content-digest/content-digest.js + 1 modules
var content_digest = __webpack_require__(91764);
// EXTERNAL MODULE: ./lib/package/content-digest/flow-content.js
var flow_content = __webpack_require__(91885);
// EXTERNAL MODULE: ./lib/package/content-digest/labels.js
var content_digest_labels = __webpack_require__(65278);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var package_archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __webpack_require__(54469);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/unpacked/formulas-text.js
function formulasText(top) {
    const lines = [];
    const stack = [{ node: top, depth: 0 }];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        const { node, depth } = one;
        const indent = '  '.repeat(Math.min(depth, MAX_INDENT));
        lines.push(`${indent}${node.name}: # ${node.kind === 'control' ? node.type : node.kind}`);
        for (const [property, formula] of [...node.properties].sort(byName))
            for (const line of propertyLines(property, formula))
                lines.push(`${indent}  ${line}`);
        for (const child of node.children.toReversed())
            stack.push({ node: child, depth: depth + 1 });
    }
    return `${lines.join('\n')}\n`;
}
const MAX_INDENT = 50;
const byName = ([one], [other]) => one < other ? -1 : one > other ? 1 : 0;
function propertyLines(property, formula) {
    const [first = '', ...rest] = formula.split('\n');
    return rest.length === 0
        ? [`${property}: =${first}`]
        : [`${property}: |`, ...[`=${first}`, ...rest].map(line => `  ${line}`)];
}

;// CONCATENATED MODULE: ./lib/package/unpacked/unpacked-tree.js












const CONTENTS_FILE = 'contents.json';
const FORM = 1;
function unpackedTree(pkg, document) {
    const names = (0,content_digest_labels/* namesOf */.eZ)(pkg, new Map());
    const labels = (0,content_digest_labels/* labelsOf */.PC)(pkg, names);
    const tree = new Map();
    const flowNames = new FileNames();
    tree.set('connections.json', json(connectionsOf(pkg)));
    for (const flow of pkg.flows.toSorted((one, other) => compare(one.displayName, other.displayName)))
        tree.set(`flows/${flowNames.of(flow.displayName, '.json')}`, json((0,flow_content/* flowValues */.R)(flow, labels)));
    const { app } = pkg;
    if (app !== undefined)
        tree.set('app/settings.json', json((0,app_content/* appValues */.I)(app)));
    if (app !== undefined && document !== undefined)
        addDocument(tree, app.document, document);
    const content = (0,content_digest.contentDigest)({ pkg, ...(document === undefined ? {} : { document }) }).whole;
    const files = [...tree.keys()].sort(compare);
    return new Map([
        [
            CONTENTS_FILE,
            json({
                form: FORM,
                content,
                kind: pkg.kind,
                name: names.of(pkg.rootKey),
                resources: resourcesOf(pkg),
                files
            })
        ],
        ...files.map((path) => [path, tree.get(path) ?? ''])
    ]);
}
function addDocument(tree, bytes, document) {
    const formulaNames = new FileNames();
    for (const node of document.nodes)
        tree.set(`app/formulas/${formulaNames.of(node.name, '.txt')}`, formulasText(node));
    tree.set('app/document.json', json({
        settings: (0,json_text/* safeMap */.Ek)(document.settings),
        codeComponents: document.codeComponents,
        media: document.media.toSorted((one, other) => compare(one.name, other.name))
    }));
    tree.set('app/data-sources.json', json(document.dataSources.toSorted((one, other) => compare(one.name, other.name))));
    const sourceNames = new FileNames();
    const archive = (0,package_archive/* openArchive */.p_)(bytes, 'the document of the app', read_document.DOCUMENT_LIMITS, { leadingSeparator: true });
    for (const name of document.files.filter(source_files/* isSourceFile */.c8).sort(compare))
        tree.set(`app/sources/${sourceNames.of(name.slice(source_files/* SOURCE_FOLDER */.Z2.length).replace(/\.pa\.yaml$/i, ''), '.pa.yaml')}`, archive.read(name).toString('utf8').replaceAll('\r\n', '\n'));
}
function connectionsOf(pkg) {
    const found = new Map();
    for (const [key, resource] of Object.entries(pkg.resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            continue;
        const connectorKey = (resource.dependsOn ?? []).find(other => pkg.resources[other] !== undefined && (0,package_resource/* kindOf */.I)(pkg.resources[other]) === 'connector');
        const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey];
        const name = connector === undefined ? (0,package_resource/* displayNameOf */.Nv)(resource, key) : (0,package_resource/* displayNameOf */.Nv)(connector, connectorKey ?? key);
        found.set(name, { connector: connector?.name ?? undefined, name });
    }
    return [...found].sort(([one], [other]) => compare(one, other)).map(([, value]) => value);
}
const resourcesOf = (pkg) => Object.entries(pkg.resources)
    .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) !== 'connection')
    .map(([key, resource]) => ({
    kind: (0,package_resource/* kindOf */.I)(resource),
    name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
    connector: (0,package_resource/* kindOf */.I)(resource) === 'connector' ? (resource.name ?? undefined) : undefined
}))
    .sort((one, other) => compare(`${one.kind} ${one.name}`, `${other.kind} ${other.name}`));
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const json = (value) => `${JSON.stringify(value, sortedKeys, 2)}\n`;
const sortedKeys = (_, value) => (0,objects/* isObject */.G)(value) ? (0,json_text/* safeMap */.Ek)(Object.entries(value).sort(([one], [other]) => compare(one, other))) : value;

;// CONCATENATED MODULE: ./lib/commands/unpack.js







async function unpackPackage({ files, log }, pkg, folder) {
    const document = pkg.app === undefined ? undefined : (0,read_document.readDocument)(pkg.app.document, 'the document of the app');
    const tree = unpackedTree(pkg, document);
    const paths = [...tree.keys()];
    const at = (path) => `${folder}/${path}`;
    const before = await textAt(files, at(CONTENTS_FILE));
    if (before === tree.get(CONTENTS_FILE)) {
        log.info(`${(0,display/* quoted */.TL)(folder)} has this content already`);
        return { folder, changed: false, files: paths };
    }
    const stale = listedIn(before).filter(path => isTreePath(path) && !tree.has(path));
    for (const path of stale)
        await files.remove(at(path));
    for (const [path, text] of [...tree].toSorted(([one], [other]) => Number(one === CONTENTS_FILE) - Number(other === CONTENTS_FILE)))
        await files.write(at(path), Buffer.from(text));
    log.info(`Unpacked ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(folder)}: ${(0,display/* pluralize */.td)(paths.length, 'file')} written, ${stale.length} removed`);
    return { folder, changed: true, files: paths };
}
const MAX_CONTENTS = 16 * 1024 * 1024;
async function textAt(files, path) {
    try {
        return Buffer.from(await files.read(path, MAX_CONTENTS)).toString('utf8');
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
function listedIn(text) {
    if (text === undefined)
        return [];
    try {
        const value = (0,bounded_json/* parseBounded */.n)(text);
        const listed = (0,objects/* isObject */.G)(value) ? value['files'] : undefined;
        return Array.isArray(listed) ? listed.filter(path => typeof path === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
