export const id = 137;
export const ids = [137];
export const modules = {

/***/ 35200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   j6: () => (/* binding */ often)
/* harmony export */ });
/* unused harmony export MOST_FINDINGS */
const MOST_FINDINGS = 40;
const MOST_PLACES = 50;
function note(seen, place) {
    seen.count += 1;
    if (seen.places.length < MOST_PLACES)
        seen.places.push(place());
}
const often = ({ count }) => (count === 1 ? '' : ` in ${count} places`);
function limited(findings, what) {
    if (findings.length <= MOST_FINDINGS)
        return [...findings];
    const left = findings.length - (MOST_FINDINGS - 1);
    return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }];
}


/***/ }),

/***/ 44137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ environmentValues)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __webpack_require__(20717);
// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __webpack_require__(35200);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-words.js
var secret_words = __webpack_require__(63816);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-hosts.js

const HOSTS = [
    {
        kind: 'SharePoint site',
        host: /\.sharepoint(?:-mil|-df)?\.(?:com|us|cn|de)$/,
        path: /^\/(?:sites|teams|personal)\/[^/?#]{1,200}/i
    },
    {
        kind: 'Dataverse environment',
        host: /\.crm\d{0,2}\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us|appsplatform\.us)$/
    },
    { kind: 'environment', host: /\.environment\.api\.powerplatform\.(?:com|us|partner\.microsoftonline\.cn)$/ },
    { kind: 'SQL server', host: /\.database\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'storage account',
        host: /\.(?:blob|queue|table|file|dfs)\.core\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/
    },
    { kind: 'key vault', host: /\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)$/ },
    { kind: 'message bus', host: /\.servicebus\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'Azure service',
        host: /\.(?:documents|cognitiveservices|openai|search|redis|azurecontainerapps|cloudapp)\.(?:[a-z0-9-]{1,40}\.)?(?:azure\.com|azure\.us|azure\.net|windows\.net|io)$/
    },
    { kind: 'web app', host: /\.azurewebsites\.(?:net|us|cn)$/ },
    { kind: 'logic app', host: /\.logic\.azure\.(?:com|us|cn)$/, path: /^\/workflows\/[^/?#]{1,64}/i },
    { kind: 'API gateway', host: /\.azure-api\.(?:net|us|cn)$/ },
    {
        kind: 'host of an internal network',
        host: /^(?:[a-z0-9-]{1,63}|.{1,200}\.(?:local|lan|corp|internal|intranet|intra))$/
    },
    {
        kind: 'host of an internal network',
        host: /^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/
    }
];
const NOBODYS = /^(?:localhost|127\.0\.0\.1)$/;
const SIGN_IN = /^login\.(?:microsoftonline\.(?:com|us)|windows\.net|chinacloudapi\.cn)$/;
const TENANT = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?:\/|$)/i;
const PORTAL = /(?:^|\.)(?:make|apps|admin|web|create)\.(?:powerapps|powerautomate|powerplatform)\.com$|(?:^|\.)flow\.microsoft\.com$/;
const ENVIRONMENT = /\/(?:environments|e)\/((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;
const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi;
const SERVER = /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi;
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi;
function hostedValues(text) {
    if (!text.includes('.') && !text.includes('://'))
        return [];
    const found = [];
    if (text.includes('://'))
        for (const match of text.matchAll(ADDRESS)) {
            const [whole, named = '', path = ''] = match;
            const next = text[match.index + whole.length];
            if (path === '' && (next === '@' || next === ':'))
                continue;
            const host = named.toLowerCase().replace(/\.$/, '');
            if (NOBODYS.test(host) || (0,secret_words/* isPlaceholder */.wK)(host))
                continue;
            const kind = HOSTS.find(entry => entry.host.test(host));
            if (kind !== undefined)
                found.push({ kind: kind.kind, value: host + decoded(kind.path?.exec(path)?.[0] ?? '') });
            const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined;
            if (tenant !== undefined)
                found.push({ kind: 'tenant', value: tenant.toLowerCase() });
            const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined;
            if (environment !== undefined)
                found.push({ kind: 'environment', value: environment.toLowerCase() });
        }
    if (/\.database\./i.test(text))
        for (const [, host = ''] of text.matchAll(SERVER))
            found.push({ kind: 'SQL server', value: host.toLowerCase() });
    if (/\.onmicrosoft\./i.test(text))
        for (const [, domain = ''] of text.matchAll(DOMAIN))
            found.push({ kind: 'tenant', value: domain.toLowerCase() });
    return found;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __webpack_require__(97059);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __webpack_require__(81408);
// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __webpack_require__(25842);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-values.js










const ID = 'id';
class Values {
    #known = new Map();
    add(kind, value, place) {
        const sign = `${kind} ${value.toLowerCase()}`;
        const known = this.#known.get(sign) ?? { kind, value, places: [], count: 0 };
        this.#known.set(sign, known);
        (0,aggregation/* note */.N4)(known, place);
    }
    addHosts(text, place) {
        for (const { kind, value } of hostedValues(text))
            this.add(kind, value, place);
    }
    addMailboxes(text, place) {
        for (const address of (0,mail_addresses/* emailsIn */.nI)(text))
            this.add('mailbox', address, place);
    }
    all() {
        const values = [...this.#known.values()];
        const told = new Set(values.filter(({ kind }) => kind !== ID).map(({ value }) => value.toLowerCase()));
        return values.filter(({ kind, value }) => kind !== ID || !told.has(value.toLowerCase()));
    }
}
function environmentValues(pkg, document) {
    const values = new Values();
    inConnections(pkg, values);
    inDataSources(pkg, document, values);
    for (const formula of (0,formulas/* writtenFormulas */.P)(document))
        inFormula(formula.text, formula.property, () => (0,formulas/* placeOfFormula */.n)(pkg, formula), values);
    for (const { definition, names, displayName } of pkg.flows) {
        const name = `flow ${(0,display/* quoted */.TL)(displayName)}`;
        for (const part of ['triggers', 'actions', 'parameters']) {
            const path = ['properties', 'definition', part];
            for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, ...path), (0,position/* pointerTo */.xH)(...path)))
                inFlow(leaf, () => ({ file: names.definition, pointer: leaf.pointer(), name }), values);
        }
    }
    return values.all();
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (text) => text.length === 36 && GUID.test(text) && !/^[0-]+$/.test(text);
const environment_values_ENVIRONMENT = /^(?:Default|Legacy)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function inConnections({ app }, values) {
    if (app === undefined)
        return;
    for (const [id, reference] of Object.entries(app.connectionReferences)) {
        const sets = (0,json_text/* valueAt */.fK)(reference, 'dataSets');
        for (const [set, content] of Object.entries((0,objects/* isObject */.G)(sets) ? sets : {})) {
            const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set];
            const place = (name, ...more) => ({
                file: app.fileName,
                pointer: (0,position/* pointerTo */.xH)(...path, ...more),
                name
            });
            const called = (0,json_text/* valueAt */.fK)(reference, 'displayName');
            values.addHosts(set, () => place(`connection reference ${(0,display/* quoted */.TL)(typeof called === 'string' ? called : id)}`));
            const sources = (0,json_text/* valueAt */.fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,objects/* isObject */.G)(sources) ? sources : {})) {
                const table = (0,json_text/* valueAt */.fK)(source, 'tableName');
                if (typeof table === 'string' && isId(table))
                    values.add('list', table.toLowerCase(), () => place(`data source ${(0,display/* quoted */.TL)(name)}`, 'dataSources', name, 'tableName'));
            }
        }
    }
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
            name: `data source ${(0,display/* quoted */.TL)(name)}`
        });
        for (const { kind, value } of hostedValues(dataset ?? ''))
            if (!known.has(value.toLowerCase()))
                values.add(kind, value, place);
        if (table !== undefined && isId(table) && !known.has(table.toLowerCase()))
            values.add('list', table.toLowerCase(), place);
    }
}
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i;
const QUOTED_ID = /"((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/gi;
function inFormula(text, property, place, values) {
    values.addHosts(text, place);
    if (SHOWN_ONLY.test(property))
        return;
    if (text.includes('@'))
        values.addMailboxes(text, place);
    if (text.length >= 38 && text.includes('-'))
        for (const [, id = ''] of text.matchAll(QUOTED_ID))
            if (isId(id))
                values.add(ID, id.toLowerCase(), place);
            else if (environment_values_ENVIRONMENT.test(id))
                values.add('environment', id.toLowerCase(), place);
}
const NAMED = {
    table: 'list',
    listid: 'list',
    library: 'list',
    groupid: 'group',
    channelid: 'channel',
    planid: 'plan',
    environment: 'environment',
    environmentid: 'environment',
    environmentname: 'environment',
    tenant: 'tenant',
    tenantid: 'tenant',
    server: 'SQL server',
    database: 'SQL database'
};
const BY_NAME = new Set(['SQL server', 'SQL database']);
const LIST_IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi;
const LONGEST_OF_RECIPIENTS = 10_000;
const LONGEST_TEXT = 1_000_000;
const NOT_DONE = new Set([
    'operationMetadataId',
    'workflowEntityId',
    'runtimeUrl',
    '$schema',
    'description'
]);
function inFlow(leaf, place, values) {
    const { text, key } = leaf;
    if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata'))
        return;
    values.addHosts(text, place);
    if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS)
        values.addMailboxes(text, place);
    if (key === 'path' && text.includes('/tables/'))
        for (const [, id = ''] of text.matchAll(LIST_IN_PATH))
            if (isId(id))
                values.add('list', id.toLowerCase(), place);
    const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
    const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (isId(text) || environment_values_ENVIRONMENT.test(text)) {
        if (kind !== undefined && !BY_NAME.has(kind))
            values.add(kind, text.toLowerCase(), place);
        else if (environment_values_ENVIRONMENT.test(text))
            values.add('environment', text.toLowerCase(), place);
        else if (key !== 'id')
            values.add(ID, text.toLowerCase(), place);
    }
    else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text))
        values.add(kind, text, place);
    const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined;
    if (share !== undefined)
        values.add('file server', share, place);
}
const isServerName = (text) => /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !(0,secret_words/* isPlaceholder */.wK)(text);


/***/ }),

/***/ 97059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writtenFormulas),
/* harmony export */   n: () => (/* binding */ placeOfFormula)
/* harmony export */ });
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
    const path = [property];
    for (let place = at; place !== undefined; place = place.up)
        path.push(place.node.name);
    return { file: app?.documentName ?? '', inside: at.top.file, name: path.toReversed().join(' › ') };
}


/***/ }),

/***/ 25842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nI: () => (/* binding */ emailsIn),
/* harmony export */   x2: () => (/* binding */ shortenedEmail),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi;
const NO_DOMAIN = /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i;
function emailsIn(text) {
    const found = new Set();
    for (const [address] of text.matchAll(ADDRESS)) {
        const clean = address.replace(/^['.]+/, '').toLowerCase();
        if (!NO_DOMAIN.test(clean) && !clean.startsWith('@'))
            found.add(clean);
    }
    return [...found];
}
const isEmail = (text) => text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim());
function shortenedEmail(address) {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, 1)}…${address.slice(at)}`;
}


/***/ })

};
