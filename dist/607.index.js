export const id = 607;
export const ids = [607];
export const modules = {

/***/ 95922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47990);
/* harmony import */ var _package_recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50857);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4926);







function createArtifacts(options) {
    const { temp, available, retentionDays, signal, stream = process.stdout } = options;
    const withClient = async (work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(251), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        return abandonedOn(signal, (0,_quiet_js__WEBPACK_IMPORTED_MODULE_5__/* .quietly */ .g)(stream, options, () => work(new DefaultArtifactClient())));
    };
    const withFolder = async (work) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(name, bytes, { replace } = { replace: false }) {
            if (!available)
                return undefined;
            const doing = `upload the artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, bytes);
                    const answer = await withClient(async (client) => {
                        if (replace)
                            await removed(client, name);
                        return client.uploadArtifact(name, [file], folder, {
                            skipArchive: true,
                            ...(retentionDays === undefined ? {} : { retentionDays })
                        });
                    });
                    return uploaded(doing, name, bytes, answer);
                });
            }
            catch (error) {
                if (nameOf(error) === 'GHESNotSupportedError')
                    return undefined;
                throw explained(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(name)}`;
            if (!available)
                throw unavailable(doing);
            try {
                return await withFolder(folder => withClient(client => downloaded(client, doing, name, folder)));
            }
            catch (error) {
                throw explained(doing, error, options.redactor);
            }
        },
        async names() {
            const doing = 'list the artifacts of this run';
            if (!available)
                throw unavailable(doing);
            try {
                const { artifacts } = await withClient(client => client.listArtifacts({ latest: true }));
                return artifacts.map(({ name }) => name);
            }
            catch (error) {
                throw explained(doing, error, options.redactor);
            }
        }
    };
}
const unavailable = (doing) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Give the package with the input package-file.'
});
async function abandonedOn(signal, work) {
    if (signal === undefined)
        return work;
    let abandon = () => { };
    const aborted = new Promise((_, reject) => {
        abandon = () => reject(signal.reason);
    });
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted)
        abandon();
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abandon);
    }
}
function uploaded(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sameDigest */ .V)(digest, (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes)))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: id === undefined
                ? 'the service gave it no id'
                : `what was sent has the digest ${digest}, the package ${(0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes)}`,
            remedy: 'Run the job again.'
        });
    }
    return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) };
}
async function removed(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
    }
}
async function downloaded(client, doing, name, folder) {
    const artifact = await find(client, doing, name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `what came is not what was uploaded: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it repeats, upload the package again under another artifact-name.'
        });
    }
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `it brought ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or give the package with the input package-file.'
        });
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const { kind, what } = (0,_package_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .G)(bytes);
    if (kind === 'bundle') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `it is ${what}, as artifacts are that other actions pack`,
            remedy: 'Let the export command upload the package, or fetch this artifact with a download action that unpacks it and give the package with the input package-file.'
        });
    }
    return { bytes, artifact };
}
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this workflow run has no artifact of that name',
            remedy: `It has: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(artifacts.map(artifact => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(artifact.name)))}. Let the job that exports run before this one (needs), under the same artifact-name; give a package of another run with package-file.`,
            cause: error
        });
    }
}
const nameOf = (error) => (error instanceof Error ? error.name : '');
function explained(doing, error, redactor) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
        return error;
    const why = redactor.redact((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)).replace(/\.$/, '');
    if (/\(409\)/.test(why)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this workflow run has an artifact of that name already',
            remedy: 'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.',
            cause: error
        });
    }
    if (/storage quota/i.test(why)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'the storage quota for artifacts is used up',
            remedy: 'Delete old artifacts or raise the limit; the usage is recalculated every few hours.',
            cause: error
        });
    }
    if (nameOf(error) === 'GHESNotSupportedError') {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this GitHub Enterprise Server has no artifact service that the current client can talk to',
            remedy: 'Fetch the artifact with an action made for the server, and give the package with package-file.',
            cause: error
        });
    }
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        doing,
        why,
        remedy: 'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.',
        cause: error
    });
}


/***/ }),

/***/ 49045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSections)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _check_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60500);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86093);



function changeSections(difference, heading) {
    return (0,_check_words_js__WEBPACK_IMPORTED_MODULE_0__/* .areasIn */ .sS)(difference.changes).flatMap(({ title, changes }) => [
        { text: `${heading}## ${title}`, noun: 'heading' },
        ...changes.map(change => ({ text: changeText(change), noun: 'change' }))
    ]);
}
const SIGN = { added: '+', removed: '-', same: ' ' };
function changeText(change) {
    const { before, after, lines } = change;
    const name = `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)((0,_check_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeInWords */ .Zb)(change), 500)}`;
    if (lines !== undefined && lines.length > 0)
        return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', lines.map(({ kind, text }) => `${SIGN[kind]} ${text}`)))}`;
    if (change.kind === 'changed' || change.kind === 'renamed' || change.kind === 'moved') {
        if (before === undefined && after === undefined)
            return name;
        if (Math.max(before?.length ?? 0, after?.length ?? 0) > 80)
            return `${name}\n\n${indented((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', [`- ${before ?? ''}`, `+ ${after ?? ''}`]))}`;
        return `${name}: ${before === undefined ? 'nothing' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before)} → ${after === undefined ? 'nothing' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after)}`;
    }
    const text = after ?? before;
    return text === undefined || text === '' ? name : `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(text, 200))}`;
}
const indented = (text) => text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');


/***/ }),

/***/ 60500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ fileInWords),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zb: () => (/* binding */ changeInWords),
/* harmony export */   aM: () => (/* binding */ comparisonInWords),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sS: () => (/* binding */ areasIn),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export AREAS */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
const SEVERITIES = ['error', 'warning', 'note'];
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
function countsInWords(counts) {
    const words = SEVERITIES.filter(severity => counts[severity] > 0).map(severity => counted(counts[severity], severity));
    return words.length === 0 ? 'nothing found' : words.join(', ');
}
const countsOf = (findings) => {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
};
const MOST_OF_A_GROUP = 20;
function grouped(findings) {
    const groups = [];
    const open = new Map();
    for (const { rule, severity, consequence, remedy, message, place } of findings) {
        const key = JSON.stringify([rule, severity, consequence, remedy]);
        const items = open.get(key);
        if (items !== undefined && items.length < MOST_OF_A_GROUP)
            items.push({ message, place });
        else {
            const first = [{ message, place }];
            open.set(key, first);
            groups.push({ rule, severity, consequence, remedy, items: first });
        }
    }
    return groups;
}
function verdict(report) {
    const { files, counts } = report;
    const one = files.length === 1 ? files[0] : undefined;
    const subject = one === undefined ? counted(files.length, 'package') : (one.package?.name ?? one.file);
    return `${report.failed ? '❌' : '✅'} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(subject, 100)}: ${countsInWords(counts)}`;
}
function placeInWords(place) {
    if (place === undefined)
        return '';
    const file = place.inside === undefined ? nameIn(place.file) : place.inside;
    const line = place.line === undefined ? '' : `:${place.line}`;
    return place.name === undefined ? `${file}${line}` : `${place.name} (${file}${line})`;
}
const nameIn = (file) => file
    .split('/')
    .map(part => part.replace(/^N[0-9a-f-]{36}-/i, '').replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/i, key => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(key)))
    .join('/');
const AREAS = {
    package: 'Package',
    resources: 'Resources and their import settings',
    app: 'App settings',
    screens: 'Screens, components and formulas',
    data: 'Data sources and connectors',
    flows: 'Flows',
    environment: 'Values bound to an environment'
};
const areasIn = (changes) => Object.keys(AREAS).flatMap(area => {
    const own = changes.filter(change => change.area === area);
    return own.length === 0 ? [] : [{ area, title: AREAS[area], changes: own }];
});
const changeInWords = ({ subject, path, kind, premium }) => `${subject} ${path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120)).join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`;
function fileInWords(file) {
    const { package: pkg } = file;
    if (pkg === undefined)
        return file.what;
    return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`;
}
function comparisonInWords({ comparison }) {
    switch (comparison?.kind) {
        case undefined:
            return undefined;
        case 'new':
            return `It is new: ${comparison.with} does not have it.`;
        case 'not-compared':
            return `It was not compared. ${comparison.why}`;
        case 'compared': {
            const { changes, noise, sameExport } = comparison.difference;
            const signal = changes.filter(change => change.noise !== true).length;
            const hidden = noise === 0
                ? ''
                : ` ${counted(noise, 'difference')} that every export makes by itself ${noise === 1 ? 'is' : 'are'} left out.`;
            if (signal > 0)
                return `${counted(signal, 'change')} since ${comparison.with}.${hidden}`;
            return sameExport
                ? `It is the same export as in ${comparison.with}.`
                : `Nothing changed since ${comparison.with}.${hidden}`;
        }
    }
}


/***/ }),

/***/ 58465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);





function createFiles(workspace) {
    return {
        async read(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path));
            }
            catch (error) {
                throw failure(`read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        },
        async write(path, bytes) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
                try {
                    await file.writeFile(bytes);
                }
                finally {
                    await file.close();
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
                throw failure(`write the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        }
    };
}
const WHY = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'the runner may not',
    EPERM: 'the runner may not',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function failure(doing, error, workspace) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
        doing,
        why: WHY[code] ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error),
        remedy: `Check the path; a relative one starts from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(workspace)}.`,
        cause: error
    });
}


/***/ }),

/***/ 86093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
function cell(name, limit = 200) {
    const text = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, limit);
    return (text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || SHORTCODE.test(text.slice(offset));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        .replace(/\bwww\./gi, match => `${match.slice(0, 3)}&#46;`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
const code = (text, limit = 200) => `<code>${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, limit).replace(PUNCTUATION, reference)}</code>`;
function link(name, url) {
    const address = webAddress(url);
    return address === undefined ? cell(name) : `[${cell(name)}](${address})`;
}
function fenced(language, lines) {
    const flat = lines.map(line => line.replace(/[\r\n\u2028\u2029]+/g, ' '));
    const longest = Math.max(2, ...flat.flatMap(line => Array.from(line.matchAll(/`+/g), ([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...flat, fence].join('\n');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
const IN_ADDRESS = /[|()<>[\]\\`'"*_~^{}\s]/g;
function webAddress(url) {
    const parsed = url === undefined ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed.href.replace(IN_ADDRESS, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 57373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mermaidLines)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const MOST_NODES = 60;
const MOST_EDGES = 300;
const CLASSES = {
    app: 'fill:#e6d9f7,stroke:#6b2fb3,color:#1f1033',
    flow: 'fill:#d6e6fb,stroke:#1d5fb8,color:#0c2340',
    connector: 'fill:#dff3e4,stroke:#2c7a44,color:#10301b',
    connection: 'fill:#fdf0d2,stroke:#a86c07,color:#3d2803',
    entity: 'fill:#fbe0e0,stroke:#b03030,color:#3f1010',
    picklist: 'fill:#fbe0f0,stroke:#a02c74,color:#3b0f2a',
    unknown: 'fill:#eceff1,stroke:#5f6b73,color:#20262a'
};
function mermaidLines(resources) {
    const shown = resources.slice(0, MOST_NODES);
    const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]));
    const edges = shown.flatMap(({ key, dependsOn }) => dependsOn.flatMap(other => {
        const [from, to] = [nodes.get(key), nodes.get(other)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    const left = resources.length - shown.length;
    return [
        'flowchart LR',
        ...shown.map(({ kind, name }, index) => `  r${index}["${label(kind, name)}"]`),
        ...(left > 0 ? [`  more["and ${left} more"]`] : []),
        ...edges.slice(0, MOST_EDGES),
        ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
        ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`)
    ];
}
const idsOf = (kind, shown) => shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []));
const label = (kind, name) => `${kind}<br/>${escaped((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, 40))}`;
function escaped(text) {
    return text.replace(/[^\p{L}\p{N}\p{M} ]|[ﬂß]/gu, character => {
        const number = `#${character.codePointAt(0) ?? 0};`;
        return character === ':' || character === '$' ? `${number}#8203;` : number;
    });
}


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   p: () => (/* binding */ OUTPUTS)
/* harmony export */ });
const OUTPUTS = [
    'package-file',
    'package-digest',
    'artifact-id',
    'artifact-name',
    'artifact-digest',
    'app-id',
    'app-name',
    'app-version',
    'app-url',
    'flow-ids',
    'outcome',
    'publish-state',
    'operation-id',
    'missing-connections',
    'changed',
    'plan-file',
    'plan-digest',
    'plan-state',
    'backup-file',
    'record-file',
    'drift',
    'packages',
    'result-file',
    'report-file',
    'html-file',
    'sarif-file',
    'findings',
    'simulated'
];
const packagesOf = (report) => report.command !== 'export' && report.command !== 'import'
    ? []
    : (report.parts ?? [{ name: report.app?.name ?? report.package?.name ?? '', report, failure: undefined }]).map(({ name, report: { outcome, package: pkg, artifact, app }, failure }) => ({
        name,
        outcome,
        'package-file': pkg?.file ?? '',
        'artifact-name': artifact?.name ?? '',
        'app-id': app?.id ?? '',
        ...(failure === undefined ? {} : { failure })
    }));
function outputsOf(report, { resultFile, reportFile } = {}) {
    const { package: pkg, artifact, app } = report;
    return {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        'artifact-id': artifact === undefined ? '' : String(artifact.id),
        'artifact-name': artifact?.name ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'app-id': app?.id ?? '',
        'app-name': app?.name ?? '',
        'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
        'app-url': app?.url ?? '',
        'flow-ids': JSON.stringify(report.flows.map(({ id }) => id)),
        outcome: report.outcome,
        'publish-state': report.publishState ?? '',
        'operation-id': report.operationId ?? '',
        'missing-connections': JSON.stringify(report.missing),
        changed: String(report.changed),
        'plan-file': report.plan?.file ?? '',
        'plan-digest': report.plan?.digest ?? report.approvedPlan?.digest ?? '',
        'plan-state': report.plan?.state ?? '',
        'backup-file': report.backup?.file ?? '',
        'record-file': report.record?.file ?? '',
        drift: JSON.stringify(report.drift ?? []),
        packages: JSON.stringify(packagesOf(report)),
        'result-file': resultFile ?? '',
        'report-file': reportFile ?? '',
        'html-file': '',
        'sarif-file': '',
        findings: '[]',
        simulated: String(report.simulated)
    };
}


/***/ }),

/***/ 38229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ presentable),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

function presentable(report, redactor) {
    const short = {
        ...report,
        resources: report.resources.map(resource => resource.kind === 'connection' && resource.id !== undefined
            ? { ...resource, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(resource.id) }
            : resource),
        connections: report.connections.map(connection => ({
            ...connection,
            connection: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(connection.connection)
        })),
        missing: report.missing.map(gap => ({
            ...gap,
            candidates: gap.candidates.map(candidate => ({ ...candidate, id: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(candidate.id) }))
        }))
    };
    const parts = report.parts?.map(part => ({ ...part, report: presentable(part.report, redactor) }));
    return withoutSecrets(parts === undefined ? short : { ...short, parts }, redactor);
}
function withoutSecrets(value, redactor) {
    const clean = (part) => {
        if (typeof part === 'string')
            return redactor.redact(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]));
    };
    return clean(value);
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14988);


const listener = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const listening = new WeakSet();
const COMMAND = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s;
async function quietly(stream, { log, redactor }, work) {
    listenTo(stream);
    return listener.run(hear, work);
    function hear(line) {
        if (line.trim() === '')
            return;
        const [, command, message] = COMMAND.exec(line) ?? [];
        if (command === 'add-mask')
            redactor.add((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapedMessage */ .oK)(message ?? ''));
        else
            log.debug((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapedMessage */ .oK)(message ?? line));
    }
}
function listenTo(stream) {
    const { write } = stream;
    if (listening.has(write))
        return;
    const heard = (chunk, ...rest) => {
        const hear = listener.getStore();
        if (hear === undefined)
            return Reflect.apply(write, stream, [chunk, ...rest]);
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        listener.run(undefined, () => {
            for (const line of text.split(/\r?\n/))
                hear(line);
        });
        const done = rest.find(argument => typeof argument === 'function');
        if (done !== undefined)
            queueMicrotask(() => done());
        return true;
    };
    listening.add(heard);
    stream.write = heard;
}


/***/ }),

/***/ 29164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* unused harmony export resultDocument */
const RESULT_SCHEMA = 1;
function resultDocument(report, ending = {}) {
    return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`;
}
async function writeResult(files, path, report, ending = {}) {
    await files.write(path, Buffer.from(resultDocument(report, ending)));
}


/***/ }),

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _check_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60500);

function within(bytes, sections, elsewhere) {
    const kept = [];
    let used = 0;
    for (const [index, { text }] of sections.entries()) {
        used += Buffer.byteLength(text) + 2;
        if (used > bytes - 1_000) {
            const left = sections.slice(index).filter(({ noun }) => noun !== 'heading').length;
            return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${(0,_check_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for want of room; ${elsewhere}.\n`;
        }
        kept.push(text);
    }
    return `${kept.join('\n\n')}\n`;
}


/***/ }),

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
class Deadline {
    #clock;
    #end;
    span;
    constructor(clock, milliseconds) {
        this.#clock = clock;
        this.span = milliseconds;
        this.#end = clock.now() + milliseconds;
    }
    left() {
        return Math.max(0, this.#end - this.#clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);




const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'It can be opened in Power Apps Studio but not imported: use the package that the export page writes.'
};
function recogniseArchive(archive) {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        plainZip(names));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive.read('manifest.json')))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(bytes) {
    try {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, 'manifest.json');
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['resources']) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['details']);
    }
    catch {
        return false;
    }
}
function solutionKind(names) {
    if (!names.includes('solution.xml'))
        return undefined;
    if (!names.includes('[content_types].xml') && !names.includes('customizations.xml'))
        return undefined;
    return {
        kind: 'solution',
        what: 'a Dataverse solution',
        remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
    };
}
function definitionKind(archive, names) {
    if (names.includes('definition.json') &&
        names.some(name => name === 'apismap.json' || name === 'connectionsmap.json'))
        return {
            kind: 'flow-definition',
            what: 'the folder of one flow, cut out of its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeploymentTemplate */ .e)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
function jsonOf(archive, name) {
    try {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(archive.read(name), name);
    }
    catch {
        return undefined;
    }
}
function canvasSourceKind(names) {
    const isSource = names.some(name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name));
    if (!isSource)
        return undefined;
    return {
        kind: 'canvas-source',
        what: 'the unpacked source of a canvas app',
        remedy: 'Use the package that was exported: what is packed from source again is no package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive around ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `None of the zip files in it is a Power Apps package: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS)) !== undefined;
    }
    catch {
        return false;
    }
}
function homeOf(name) {
    const parts = name.split('/');
    const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()));
    return at === -1
        ? undefined
        : parts
            .slice(0, at)
            .map(part => `${part}/`)
            .join('');
}
function sourceTreeKind(archive) {
    const homes = new Set(archive.names.map(homeOf));
    const nested = archive.names.find(name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length)));
    if (nested !== undefined)
        return {
            kind: 'source-tree',
            what: 'an archive of folders, one of which is an unpacked package',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
        };
    const names = archive.names.map(name => name.toLowerCase());
    if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
        return {
            kind: 'source-tree',
            what: 'the unpacked source of a Dataverse solution',
            remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
        };
    if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
        return {
            kind: 'source-tree',
            what: 'a copy of a source repository',
            remedy: 'Use the package file that the export wrote.'
        };
    return undefined;
}
function plainZip(names) {
    if (names.length === 0)
        return { kind: 'zip', what: 'a zip archive without any file', remedy: 'Export the package again.' };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: 'a zip archive with the folders of a package but without its manifest.json',
            remedy: 'Export the package again: it cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: 'a zip archive that is no Power Apps package',
            remedy: 'Use the .zip that "Export package" writes in Power Apps or Power Automate.'
        };
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive),
  _d: () => (/* reexport */ writeArchive)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __webpack_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __webpack_require__(21818);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




const MADE_BY = 20;
const DEEPEST = 32;
function writeArchive(files, modified) {
    const zip = new adm_zip({
        noSort: true,
        decoder: {
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = (0,entry_names/* normalisedName */.E1)(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${(0,display/* quoted */.TL)(name)} cannot be a name in a zip`);
        if (seen.has((0,entry_names/* comparableName */._t)(name)))
            throw new Error(`${(0,display/* quoted */.TL)(name)} is in the zip already`);
        seen.add((0,entry_names/* comparableName */._t)(name));
        const entry = zip.addFile(name, (0,zip_entries/* asBuffer */.bS)(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
function dosTime(moment) {
    const year = moment.getUTCFullYear();
    if (year < 1980)
        return dosTime(new Date(Date.UTC(1980, 0, 1)));
    if (year > 2107)
        return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)));
    const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
    const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
    return ((date << 16) | time) >>> 0;
}

;// CONCATENATED MODULE: ./lib/package/archive.js





const MiB = 1024 * 1024;
const DEFAULT_LIMITS = {
    packageBytes: 256 * MiB,
    entries: 10_000,
    expandedBytes: 1024 * MiB,
    entryExpandedBytes: 512 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS, { leadingSeparator = false } = {}) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits);
    checkClaims(entries, what, limits);
    const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    let left = limits.expandedBytes;
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        container,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            const content = (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, left), what);
            left -= content.length;
            return content;
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it holds no file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
function checkClaims(entries, what, limits) {
    let left = limits.expandedBytes;
    for (const entry of entries) {
        if (entry.encrypted)
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} is encrypted`);
        const fault = (0,zip_entries/* tooLarge */.g$)(entry, entry.size, roomOf(limits, left));
        if (fault !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, fault);
        left -= entry.size;
    }
}
function filesOf(entries, what, depth, leadingSeparator) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    const container = { backslashes: new Array(), folders: new Array(), extras: new Array() };
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(leadingSeparator ? entry.name.replace(/^[\\/]/, '') : entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes) {
            oddities.add('its names are separated by backslashes, as some Windows tools write them');
            container.backslashes.push(entry.name);
        }
        if (entry.directory) {
            oddities.add('it has entries for folders');
            container.folders.push(entry.name);
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it holds an entry without a name');
        const twin = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (twin !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(twin)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name)) {
            oddities.add('it has extra files of macOS, which are left out');
            container.extras.push(entry.name);
        }
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities], container };
}


/***/ }),

/***/ 47990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 32041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
function normalisedName(text, depth) {
    if (text.includes('\0'))
        return 'has a NUL character in its name';
    const slashed = text.replaceAll('\\', '/');
    if (slashed.startsWith('/'))
        return 'has an absolute name';
    if (/^[a-z]:/i.test(slashed))
        return 'has a drive letter in its name';
    const parts = slashed.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return 'points outside the archive';
    if (parts.length > depth)
        return `lies more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
const comparableName = (name) => name.normalize('NFC').toLowerCase();
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ DEEPEST_JSON),
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  iu: () => (/* binding */ MalformedJson),
  Gv: () => (/* binding */ isObject),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
function firstFault(text) {
    const open = [];
    let expects = 'value';
    let at = afterBlanks(text, 0);
    while (at < text.length) {
        const character = text[at] ?? '';
        const inside = open.at(-1);
        let next;
        if (expects === 'separator') {
            if (character === inside)
                next = json_fault_close(open, at);
            else if (character === ',' && inside !== undefined) {
                next = at + 1;
                expects = inside === '}' ? 'key' : 'value';
            }
        }
        else if (expects === 'key' || expects === 'first-key') {
            if (character === '}' && expects === 'first-key') {
                next = json_fault_close(open, at);
                expects = 'separator';
            }
            else {
                const colon = afterBlanks(text, afterString(text, at) ?? text.length);
                if (character !== '"')
                    return at;
                if (text[colon] !== ':')
                    return colon;
                next = colon + 1;
                expects = 'value';
            }
        }
        else if (character === ']' && expects === 'first-value') {
            next = json_fault_close(open, at);
            expects = 'separator';
        }
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            next = at + 1;
            expects = character === '{' ? 'first-key' : 'first-value';
        }
        else {
            next = character === '"' ? afterString(text, at) : afterLiteral(text, at);
            expects = 'separator';
        }
        if (next === undefined)
            return at;
        at = afterBlanks(text, next);
    }
    return expects === 'separator' && open.length === 0 ? undefined : text.length;
}
function json_fault_close(open, at) {
    open.pop();
    return at + 1;
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return undefined;
        if (character === '\\') {
            const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
            escape.lastIndex = at + 1;
            if (!escape.test(text))
                return undefined;
            at = escape.lastIndex - 1;
        }
    }
    return undefined;
}
function afterLiteral(text, start) {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = start;
    return literal.test(text) ? literal.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/package/json-text.js



const MOST_JSON_BYTES = 64 * 1024 * 1024;
const DEEPEST_JSON = 200;
const PARSED_FIRST = 8 * 1024 * 1024;
const REMEDY = 'The file was damaged or edited after its export: export the package again.';
class MalformedJson extends errors/* ActionError */.lZ {
    position;
    file;
    constructor(failure, place = {}) {
        super(failure);
        this.position = place.position;
        this.file = place.file;
    }
}
function parseJson(bytes, what, file) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('it is not UTF-8 text');
    }
    const tooDeep = () => refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
    const short = bytes.length <= PARSED_FIRST;
    if (!short && deeperThan(bytes, DEEPEST_JSON))
        throw tooDeep();
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (short && deeperThan(bytes, DEEPEST_JSON))
            throw tooDeep();
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (short && reachesDeeper(value, DEEPEST_JSON))
        throw tooDeep();
    if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text)))
        dropPrototypeKeys(value);
    return value;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function deeperThan(bytes, limit) {
    const end = bytes.length;
    let depth = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            for (at += 1; at < end; at += 1) {
                const inner = bytes[at];
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}
function reachesDeeper(value, limit) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (limit === 0)
        return true;
    for (const inner of Array.isArray(value) ? value : Object.values(value))
        if (typeof inner === 'object' && inner !== null && reachesDeeper(inner, limit - 1))
            return true;
    return false;
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return undefined;
    const before = text.slice(0, fault);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
function dropPrototypeKeys(root) {
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const inner of Object.values(value))
            open.push(inner);
    }
}


/***/ }),

/***/ 50857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67742);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21818);





const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote it failed: look there, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which holds attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniseText */ .t)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file'));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .APP_DOCUMENT */ .M3;
        const why = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
function holdsAppDocument(bytes) {
    try {
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppDocument */ .fd)(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   gl: () => (/* binding */ childrenFirst),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
const KINDS = {
    'microsoft.powerapps/apps': 'app',
    'microsoft.flow/flows': 'flow',
    'microsoft.powerapps/apis': 'connector',
    'microsoft.powerapps/apis/connections': 'connection',
    'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
    'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
};
function kindOf(resource) {
    const type = resource.type.toLowerCase();
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
    for (const start of Object.keys(resources)) {
        const stack = [];
        const enter = (key) => {
            const resource = resources[key];
            if (visited.has(key) || resource === undefined)
                return;
            visited.add(key);
            stack.push({ key, left: prerequisites(resource, resources) });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.left.shift();
            if (next === undefined) {
                ordered.push(top.key);
                stack.pop();
            }
            else
                enter(next);
        }
    }
    return ordered;
}
function rootOf(resources) {
    const keys = Object.keys(resources);
    const ofKind = (kind) => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind);
    const [app] = ofKind('app');
    if (app !== undefined)
        return app;
    const flows = ofKind('flow');
    return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0];
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   t: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);

const AGAIN = 'Download or export the package again, and check that the step that fetches it succeeded.';
function recogniseText(bytes) {
    const start = startOf(bytes);
    if (start.startsWith('version https://git-lfs'))
        return {
            kind: 'git-lfs-pointer',
            what: 'a Git LFS pointer in place of the file itself',
            remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
        };
    if (start.startsWith('{'))
        return recogniseJson(bytes);
    const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)));
    return what === undefined
        ? { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Use the .zip that "Export package" writes.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it: a package is a .zip file as the export writes it.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error of the storage service saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a zip archive written as base64 text', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell writes it when binary output is redirected', AGAIN]
];
const startOf = (bytes) => bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
function recogniseJson(bytes) {
    const value = jsonOf(bytes);
    if (isDeploymentTemplate(value))
        return {
            kind: 'logic-app-template',
            what: 'an Azure deployment template',
            remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
        };
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of one flow, without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'resources')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package, without the package',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" writes.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'actions')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '');


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   pb: () => (/* binding */ UnsafeArchive),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32041);





const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const DAMAGED = 'Download or export the file again; if it is kept in git, mark *.zip as binary in .gitattributes, since changed line ends destroy a zip.';
const UNSAFE = 'Power Apps does not write such archives: do not use this file, export the package again.';
class UnsafeArchive extends _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ {
}
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const unsafe = (what, why) => new UnsafeArchive({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits) {
    const buffer = asBuffer(bytes);
    const listed = directoryOf(buffer, what, limits);
    return listed.map(entry => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        if (!namedAlike(buffer, header.offset, entry.rawEntryName))
            throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not where the archive's directory says it is`);
        return {
            name,
            directory: entry.isDirectory,
            encrypted: (header.flags & ENCRYPTED) !== 0,
            method: header.method,
            crc: header.crc,
            size: header.size,
            compressedSize: header.compressedSize,
            compressed: () => {
                try {
                    return entry.getCompressedData();
                }
                catch (error) {
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is cut off`, error);
                }
            }
        };
    });
}
function directoryOf(buffer, what, limits) {
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw unsafe(what, `it holds an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip__WEBPACK_IMPORTED_MODULE_1__(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        const count = zip.getEntryCount();
        if (count > limits.entries)
            throw unsafe(what, `it holds ${count} entries, more than the ${limits.entries} allowed`);
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it holds the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw damaged(what, 'it is not a complete zip archive', error);
    }
}
function namedAlike(buffer, offset, rawName) {
    const start = offset + LOCAL_HEADER;
    if (start > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE)
        return false;
    return buffer.subarray(start, start + buffer.readUInt16LE(offset + 26)).equals(rawName);
}
function tooLarge(entry, size, room) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more than the bytes allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (entry.encrypted)
        throw unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw unsafe(what, `the entry ${name} is compressed in a way (method ${entry.method}) that packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw damaged(what, `the entry ${name} has ${content.length} bytes where its header says ${entry.size}`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
        throw damaged(what, `the checksum of the entry ${name} does not fit its content`);
    return content;
}
const CHUNK = 256 * 1024;
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.min(CHUNK, Math.max(1024, entry.size + 1))
        });
    }
    catch (error) {
        if (isTooLarge(error))
            throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes its header says`);
        throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
}
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const timer = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    })
};


/***/ })

};
