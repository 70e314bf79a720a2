export const id = 95;
export const ids = [95];
export const modules = {

/***/ 79257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/action/artifact-failures.js

const OTHER_SERVER = 'Servers other than github.com (GitHub Enterprise Server, Gitea, Forgejo) may take zipped artifacts alone: give package-file, and pass that file from job to job with the upload and download actions made for the server.';
const isFinal = (status) => status >= 400 && status < 500 && status !== 408 && status !== 429;
class FinalAnswer extends Error {
    name = 'FinalAnswer';
    status;
    constructor(status, reason) {
        super(reason);
        this.status = status;
    }
}
function listenForFinalAnswers(stop) {
    let status = 0;
    return line => {
        const answered = /^\[Response\] - (\d{3})$/.exec(line)?.[1];
        if (answered !== undefined)
            status = Number(answered);
        const reason = /^Attempt \d+ of \d+ failed with error: ([^]{0,300})\. Retrying/.exec(line)?.[1];
        if (reason !== undefined && (isFinal(status) || (status < 500 && isNotJson(reason))))
            stop(new FinalAnswer(status, reason));
    };
}
function artifactFailure(doing, error, redactor) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing, why, remedy, cause: error });
    const said = redactor.redact((0,errors/* messageOf */.bD)(error)).replace(/\.$/, '');
    const status = statusOf(error, said);
    if (status === 409)
        return failure('this workflow run has an artifact of that name already', 'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.');
    if (/storage quota/i.test(said))
        return failure('the storage quota for artifacts is used up', 'Delete old artifacts or raise the limit; the usage is recalculated every few hours.');
    if (nameOf(error) === 'GHESNotSupportedError')
        return failure('this server has no artifact service that the current client can talk to', OTHER_SERVER);
    if (isNotJson(said))
        return failure(`the artifact service answered ${status === undefined ? '' : `HTTP ${status} `}without JSON, so it is not GitHub’s or it refuses files that are not zipped`, OTHER_SERVER);
    if (status !== undefined && UNKNOWN_CALL.has(status))
        return failure(`the artifact service does not know this call, or takes no file that is not zipped: ${inWords(said, status)}`, OTHER_SERVER);
    if (status === 401 || status === 403)
        return failure(`the artifact storage refused it: ${inWords(said, status)}`, `Run the job again: its permission lasts only for a while. ${OTHER_SERVER}`);
    return failure(status === undefined ? said : inWords(said, status), 'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.');
}
const UNKNOWN_CALL = new Set([400, 404, 405, 415, 422, 501]);
const isNotJson = (said) => /Unexpected end of JSON input|is not valid JSON|Unexpected token|in JSON at position/.test(said);
function statusOf(error, said) {
    const { status, statusCode } = (error ?? {});
    const [known] = [status, statusCode].filter(value => typeof value === 'number');
    const written = /\((\d{3})\)/.exec(said)?.[1];
    return known ?? (written === undefined ? undefined : Number(written));
}
const inWords = (said, status) => said.trim() === '' ? `HTTP ${status}` : said.includes(String(status)) ? said : `${said} (HTTP ${status})`;
const nameOf = (error) => (error instanceof Error ? error.name : '');

// EXTERNAL MODULE: ./lib/action/quiet.js
var quiet = __webpack_require__(4926);
;// CONCATENATED MODULE: ./lib/action/artifact.js









const LARGEST = 256 * 1024 * 1024;
function createArtifacts(options) {
    const { temp, available, retentionDays, stream = process.stdout } = options;
    const withClient = async (doing, work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(251), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const refused = new AbortController();
        const onLine = listenForFinalAnswers(answer => refused.abort(answer));
        return (0,time_limit/* withinDeadline */.iP)(options, { doing, waitedFor: 'an answer of the artifact service' }, () => (0,time_limit/* untilAborted */.Eu)(refused.signal, (0,quiet/* quietly */.g)(stream, { ...options, onLine }, () => work(new DefaultArtifactClient()))));
    };
    const withFolder = async (work) => {
        await (0,promises_.mkdir)(temp, { recursive: true });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(name, bytes, { replace } = { replace: false }) {
            if (!available)
                return undefined;
            const doing = `upload the artifact ${(0,display/* quoted */.TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    const file = (0,external_node_path_.join)(folder, name);
                    await (0,promises_.writeFile)(file, bytes);
                    const answer = await withClient(doing, async (client) => {
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
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,display/* quoted */.TL)(name)}`;
            if (!available)
                throw unavailable(doing);
            try {
                return await withFolder(folder => withClient(doing, client => downloaded(client, doing, name, folder)));
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        },
        async names() {
            const doing = 'list the artifacts of this run';
            if (!available)
                throw unavailable(doing);
            try {
                const { artifacts } = await withClient(doing, client => client.listArtifacts({ latest: true }));
                return artifacts.map(({ name }) => name);
            }
            catch (error) {
                throw artifactFailure(doing, error, options.redactor);
            }
        }
    };
}
const unavailable = (doing) => new errors/* ActionError */.lZ({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Give the package with the input package-file.'
});
function uploaded(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,package_digest/* sameDigest */.V)(digest, (0,package_digest/* digestOf */.o)(bytes)))) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: id === undefined
                ? 'the service gave it no id'
                : `what was sent has the digest ${digest}, the package ${(0,package_digest/* digestOf */.o)(bytes)}`,
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
    const { size, ...artifact } = await find(client, doing, name);
    if (size > LARGEST)
        throw tooLarge(doing, size);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `what came is not what was uploaded: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it repeats, upload the package again under another artifact-name.'
        });
    }
    const files = await (0,promises_.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it brought ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or give the package with the input package-file.'
        });
    }
    const path = (0,external_node_path_.join)(folder, file);
    const came = await (0,promises_.stat)(path);
    if (came.size > LARGEST)
        throw tooLarge(doing, came.size);
    const bytes = await (0,promises_.readFile)(path);
    const { kind, what } = (0,recognise/* recognise */.G)(bytes);
    if (kind === 'bundle') {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `it is ${what}, as artifacts are that other actions pack`,
            remedy: 'Let the export command upload the package, or fetch this artifact with a download action that unpacks it and give the package with the input package-file.'
        });
    }
    return { bytes, artifact };
}
const tooLarge = (doing, size) => new errors/* ActionError */.lZ({
    doing,
    why: `it has ${size} bytes, and no package has more than ${LARGEST}`,
    remedy: 'Use an artifact that the export command uploaded.'
});
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            size: artifact.size,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        throw new errors/* ActionError */.lZ({
            doing,
            why: 'this workflow run has no artifact of that name',
            remedy: `It has: ${(0,display/* listed */.KE)(artifacts.map(artifact => (0,display/* quoted */.TL)(artifact.name)))}. Let the job that exports run before this one (needs), under the same artifact-name; give a package of another run with package-file.`,
            cause: error
        });
    }
}


/***/ }),

/***/ 49045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeSections)
/* harmony export */ });
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
    return text === undefined || text === '' ? name : `${name}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text)}`;
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
/* harmony export */   KL: () => (/* binding */ weightsInWords),
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
function weightsInWords(weights) {
    if (weights === undefined)
        return undefined;
    const { file, from, changed } = weights;
    const of = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file, 200)} from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(from, 200)}`;
    return changed.length === 0
        ? `${of} changes no weight.`
        : `Weights changed by ${of}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`;
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
/* harmony export */   f: () => (/* binding */ fileFailure),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69489);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _package_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67742);
/* harmony import */ var _workspace_door_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37928);








function createFiles(workspace) {
    const door = (0,_workspace_door_js__WEBPACK_IMPORTED_MODULE_6__/* .createWorkspaceDoor */ .m3)(workspace);
    return {
        async read(path, most = _package_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_LIMITS */ .dR.packageBytes) {
            try {
                return door.read(path, most);
            }
            catch (error) {
                throw fileFailure(`read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        },
        async write(path, bytes) {
            let draft;
            try {
                const target = door.placeToWrite(path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
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
                if (draft !== undefined)
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
                throw fileFailure(`write the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)}`, error, workspace);
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
    EBUSY: 'something else holds it open',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENXIO: 'it is no regular file but a pipe, a socket or a device',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function fileFailure(doing, error, workspace) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e)(error.code) : '';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ({
        doing,
        why: WHY[code] ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
        remedy: error instanceof _workspace_door_js__WEBPACK_IMPORTED_MODULE_6__/* .ClosedDoor */ .Ri
            ? 'Name a regular file, or a folder, that lies in the workspace itself.'
            : `Check the path; a relative one starts from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(workspace)}.`,
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
/* harmony import */ var _base_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86518);


const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
function cell(name, limit = 200) {
    const text = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(name, limit);
    return withoutBareHosts(text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || SHORTCODE.test(text.slice(offset));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        .replace(/GH-(?=\d)/gi, match => `${match}${ZERO_WIDTH_SPACE}`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
const withoutBareHosts = (markdown) => markdown.replace(/www\./gi, match => `${match.slice(0, 3)}&#46;`);
const code = (text, limit = 200) => `<code>${withoutBareHosts((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedText */ .j_)(text, limit).replace(PUNCTUATION, reference))}</code>`;
function link(name, url) {
    const address = webAddress(url);
    return address === undefined ? cell(name) : `[${cell(name)}](${address})`;
}
const LONGEST_LINE = 4_000;
function fenced(language, lines) {
    const shown = lines.map(lineInFence);
    let longest = 2;
    for (const line of shown)
        for (const [run] of line.matchAll(/`+/g))
            if (run.length > longest)
                longest = run.length;
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function lineInFence(line) {
    const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    return (0,_base_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .withUnseenShown */ .yV)(cut.replace(/[\r\n\u2028\u2029]+/g, ' '));
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
const LONGEST_ADDRESS = 2_000;
const IN_ADDRESS = /[|()<>[\]\\`'"*_~^{}\s]/g;
function webAddress(url) {
    const parsed = url === undefined || url.length > LONGEST_ADDRESS ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    if (parsed.href.length > LONGEST_ADDRESS)
        return undefined;
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
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   py: () => (/* binding */ OUTPUTS)
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
const LONGEST_TEXT = 100_000;
const LONGEST_LIST = 200_000;
function boundedList(items) {
    const kept = [];
    let size = 2;
    for (const item of items) {
        const text = JSON.stringify(item);
        size += Buffer.byteLength(text) + 1;
        if (size > LONGEST_LIST)
            break;
        kept.push(text);
    }
    return `[${kept.join(',')}]`;
}
function outputsOf(report, { resultFile, reportFile } = {}) {
    const { package: pkg, artifact, app } = report;
    return {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        'artifact-id': artifact === undefined ? '' : String(artifact.id),
        'artifact-name': artifact?.name ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'app-id': app?.id ?? '',
        'app-name': (app?.name ?? '').slice(0, LONGEST_TEXT),
        'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
        'app-url': app?.url ?? '',
        'flow-ids': boundedList(report.flows.map(({ id }) => id)),
        outcome: report.outcome,
        'publish-state': report.publishState ?? '',
        'operation-id': report.operationId ?? '',
        'missing-connections': boundedList(report.missing),
        changed: String(report.changed),
        'plan-file': report.plan?.file ?? '',
        'plan-digest': report.plan?.digest ?? report.approvedPlan?.digest ?? '',
        'plan-state': report.plan?.state ?? '',
        'backup-file': report.backup?.file ?? '',
        'record-file': report.record?.file ?? '',
        drift: boundedList(report.drift ?? []),
        packages: boundedList(packagesOf(report)),
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
/* harmony export */   D: () => (/* binding */ withinEach),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _check_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60500);

const LAST_LINE = 1_000;
const within = (bytes, sections, elsewhere) => withinEach(bytes, [sections], elsewhere);
function withinEach(bytes, groups, elsewhere) {
    const rooms = shared(bytes - LAST_LINE, groups.map(group => group.reduce((sum, section) => sum + sizeOf(section), 0)));
    const kept = [];
    let left = 0;
    for (const [at, group] of groups.entries()) {
        const fitting = beginning(group, rooms[at] ?? 0);
        for (let index = 0; index < fitting; index += 1)
            kept.push(group[index]?.text ?? '');
        left += group.slice(fitting).filter(({ noun }) => noun !== 'heading').length;
    }
    if (left === 0)
        return `${kept.join('\n\n')}\n`;
    return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${(0,_check_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for want of room; ${elsewhere}.\n`;
}
const sizeOf = ({ text }) => Buffer.byteLength(text) + 2;
function beginning(sections, bytes) {
    let used = 0;
    for (const [index, section] of sections.entries()) {
        used += sizeOf(section);
        if (used > bytes)
            return index;
    }
    return sections.length;
}
function shared(bytes, needs) {
    const rooms = [];
    let room = bytes;
    let waiting = needs.length;
    for (const [at, need] of [...needs.entries()].sort(([, one], [, other]) => one - other)) {
        rooms[at] = Math.min(need, Math.floor(room / waiting));
        room -= rooms[at];
        waiting -= 1;
    }
    return rooms;
}


/***/ }),

/***/ 21324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Unwritten)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


class Unwritten {
    #log;
    #parts = [];
    constructor(log) {
        this.#log = log;
    }
    async attempt(part, work) {
        try {
            await work();
            return true;
        }
        catch (error) {
            const sentence = `the ${part} could not be written: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
            this.#parts.push(sentence);
            this.#log.warning(`${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`);
            return false;
        }
    }
    get any() {
        return this.#parts.length > 0;
    }
    failure(done) {
        if (!this.any)
            return undefined;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: 'leave the whole report behind',
            why: (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(this.#parts, 5),
            remedy: `${done} Look at the log of this step, correct what keeps it from being written, and run it again; report it when the action itself is to blame.`
        });
    }
}


/***/ }),

/***/ 37928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ ClosedDoor),
/* harmony export */   m3: () => (/* binding */ createWorkspaceDoor),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


class ClosedDoor extends Error {
    name = 'ClosedDoor';
}
function createWorkspaceDoor(workspace) {
    const root = realOrResolved(workspace);
    const full = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const passesThrough = (path) => {
        if (liesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), path) || liesIn(root, path))
            return true;
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            const real = realOf(folder);
            if (real !== undefined && liesIn(root, real))
                return true;
        }
        return false;
    };
    const admitted = (path, real) => {
        if (!passesThrough(path))
            return real;
        if (!liesIn(root, real))
            throw new ClosedDoor('it is a link that leads out of the workspace, or lies behind one');
        if (inGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real)) && !inGit(path))
            throw new ClosedDoor('it is a link that leads into the .git folder, or lies behind one');
        return real;
    };
    return {
        at(path) {
            const real = realOf(full(path));
            if (real === undefined) {
                if (isThere(full(path)))
                    throw new ClosedDoor('it is a link that leads nowhere');
                return undefined;
            }
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(admitted(full(path), real));
            return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', real };
        },
        read: (path, most) => readRegular(admitted(full(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full(path))), most),
        placeToWrite(path) {
            const target = full(path);
            const missing = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)];
            let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
            let real = realOf(folder);
            while (real === undefined) {
                if (isThere(folder))
                    throw new ClosedDoor('a part of its path is a link that leads nowhere');
                missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
                folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                real = realOf(folder);
            }
            const rest = missing.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(admitted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, rest), real), rest);
        }
    };
}
function readRegular(real, most) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (found.isDirectory())
            throw new ClosedDoor('it is a folder');
        if (!found.isFile())
            throw new ClosedDoor('it is no regular file but a pipe, a socket or a device');
        const opened = openedAt(file);
        if (opened !== undefined && opened !== real)
            throw changed();
        if (found.size > most)
            throw new ClosedDoor(`it has ${found.size} bytes, more than the ${most} allowed`);
        const bytes = Buffer.allocUnsafe(found.size + 1);
        let length = 0;
        for (let got = -1; got !== 0 && length < bytes.length; length += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (length !== found.size)
            throw changed();
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const changed = () => new ClosedDoor('it changes while it is read');
function openedAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`);
    }
    catch {
        return undefined;
    }
}
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
const realOrResolved = (folder) => realOf(folder) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
const liesIn = (folder, path) => {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inner !== '..' && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
};
const inGit = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(part => part.toLowerCase() === '.git');
const hasCode = (error, ...codes) => typeof error === 'object' && error !== null && 'code' in error && codes.some(code => code === error.code);


/***/ }),

/***/ 69489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
function asText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        case 'object':
            return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
        default:
            return typeof value;
    }
}


/***/ }),

/***/ 47215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBounded)
/* harmony export */ });
const DEEPEST = 200;
function parseBounded(text) {
    if (isDeeper(text))
        throw new SyntaxError(`the JSON is nested more than ${DEEPEST} levels deep`);
    return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
function isDeeper(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            for (at += 1; at < text.length; at += 1) {
                const inner = text.charCodeAt(at);
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
        }
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > DEEPEST)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}


/***/ }),

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
class Deadline {
    clock;
    #end;
    span;
    input;
    constructor(clock, milliseconds, input) {
        this.clock = clock;
        this.span = milliseconds;
        this.input = input;
        this.#end = clock.now() + milliseconds;
    }
    left() {
        return this.leftWith(0);
    }
    leftWith(grace) {
        return Math.max(0, this.#end + grace - this.clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 58806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   iP: () => (/* binding */ withinDeadline),
/* harmony export */   p3: () => (/* binding */ outOfTime)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);


function outOfTime({ span, input }, { doing, waitedFor, ongoing = '', cause }) {
    const remedy = input === undefined ? 'Run it again later.' : `Raise ${input} if it needs longer.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${waitedFor} did not come within the wait time of ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(span)}`,
        remedy: `${ongoing} ${remedy}`.trim(),
        cause
    });
}
async function withinDeadline({ deadline, signal }, waiting, work) {
    signal?.throwIfAborted();
    if (deadline.over())
        throw outOfTime(deadline, waiting);
    const finished = new AbortController();
    const stop = signal === undefined ? finished.signal : AbortSignal.any([signal, finished.signal]);
    const tooLate = async () => {
        await deadline.clock.sleep(deadline.left(), stop);
        throw outOfTime(deadline, waiting);
    };
    try {
        return await Promise.race([work(stop), tooLate()]);
    }
    finally {
        finished.abort();
    }
}
async function untilAborted(signal, work) {
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


/***/ }),

/***/ 13695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ uriPart)
/* harmony export */ });
const uriPart = (text) => encodeURIComponent(text.toWellFormed());


/***/ }),

/***/ 35057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ OutOfTime),
/* harmony export */   h: () => (/* binding */ OutOfMemory)
/* harmony export */ });
class OutOfTime extends Error {
}
class OutOfMemory extends Error {
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage),
  f: () => (/* binding */ readParts)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __webpack_require__(59672);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/package/flow-part.js




const FLOWS = 'Microsoft.Flow/flows/';
function readFlows(reading, resources, unread) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'flow')
            continue;
        const named = (0,package_resource/* displayNameOf */.Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} is listed, but ${(0,display/* quoted */.TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
            continue;
        }
        const flow = reading.attempt(file, () => readFlow(reading, key, named, file));
        if (flow === undefined)
            unread.add(key);
        else
            flows.push(flow);
    }
    reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`);
    const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectorsName === undefined ? ['apisMap.json'] : []),
        ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,json_text/* textAt */.$6)(definition, 'name') ?? key,
        displayName: (0,json_text/* textAt */.$6)(definition, 'properties', 'displayName') ?? named,
        names: {
            definition: file,
            ...(connectorsName === undefined ? {} : { connectors: connectorsName }),
            ...(connectionsName === undefined ? {} : { connections: connectionsName })
        },
        bytes,
        definition,
        connectors: readMap(reading, connectorsName),
        connections: readMap(reading, connectionsName),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, file) {
    if (file === undefined)
        return (0,json_text/* safeMap */.Ek)([]);
    return (0,json_text/* safeMap */.Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw malformed(reading, file, `what ${(0,display/* quoted */.TL)(name)} maps to is no text`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,json_text/* isObject */.Gv)(value))
        return value;
    throw malformed(reading, file, 'it is not a JSON object');
}
const malformed = (reading, file, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export: export the package again.'
});
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)));
    const paths = (0,json_text/* valueAt */.fK)(manifest, 'flowAssets', 'assetPaths');
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}
function reportStrays(reading, resources) {
    const known = new Set(Object.keys(resources).map(key => key.toLowerCase()));
    const strays = new Map();
    for (const name of reading.left(FLOWS)) {
        const [folder, ...rest] = name.slice(FLOWS.length).split('/');
        if (folder === undefined || rest.length === 0 || known.has(folder.toLowerCase()))
            continue;
        const names = strays.get(folder);
        if (names === undefined)
            strays.set(folder, [name]);
        else
            names.push(name);
    }
    for (const [folder, names] of strays) {
        reading.claim(names);
        reading.warnings.push(`The folder ${(0,display/* quoted */.TL)(FLOWS + folder)} belongs to no listed flow and is left out.`);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
;// CONCATENATED MODULE: ./lib/package/manifest.js





const MOST_RESOURCES = 10_000;
const manifest_text = schemas/* string */.YjP().catch('');
const optionalText = schemas/* string */.YjP().nullish();
const Details = schemas/* looseObject */._H3({
    displayName: manifest_text,
    description: manifest_text,
    createdTime: manifest_text,
    packageTelemetryId: manifest_text,
    creator: manifest_text,
    sourceEnvironment: manifest_text
});
const Resource = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().min(1),
    id: optionalText,
    name: optionalText,
    suggestedId: optionalText,
    creationType: optionalText,
    suggestedCreationType: optionalText,
    selectedCreationType: optionalText,
    details: schemas/* looseObject */._H3({
        displayName: optionalText,
        iconUri: optionalText,
        comment: optionalText
    })
        .nullish(),
    configurableBy: optionalText,
    hierarchy: optionalText,
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).nullish()
});
function parseManifest(bytes, what, budget) {
    const value = (0,json_text/* parseJson */.qF)(bytes, what, undefined, budget);
    if (!(0,json_text/* isObject */.Gv)(value))
        throw manifest_malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,json_text/* isObject */.Gv)(resources))
        throw manifest_malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw manifest_malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,json_text/* isObject */.Gv)(details) ? details : {}, read_once/* READ_ONCE */.N),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
        file: value
    };
}
function resourceOf(key, entry, what) {
    const result = (0,read_once/* fitting */._)(Resource, entry);
    if (!result.success) {
        const faults = result.error.issues.map(({ path, message }) => (0,display/* plainText */.wh)(`${path.join('.') || 'it'}: ${message}`));
        throw manifest_malformed(what, `its resource ${(0,display/* quoted */.TL)(key)} is malformed (${(0,display/* listed */.KE)(faults, 3)})`);
    }
    return entry;
}
const manifest_malformed = (what, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else: export the package again.'
});

// EXTERNAL MODULE: ./lib/package/reading.js
var reading = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __webpack_require__(50857);
;// CONCATENATED MODULE: ./lib/package/app-package.js












function readPackage(bytes, what, budget = new package_budget/* Budget */.__()) {
    const archive = openPackage(bytes, what, budget);
    return readParts(new reading/* Reading */.zK(archive, (0,display/* plainText */.wh)(what, 300)), { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length });
}
function readParts(reading, file) {
    const manifest = parseManifest(reading.take('manifest.json'), `manifest.json of ${reading.what}`, reading.archive.budget);
    const { resources } = manifest;
    const rootKey = (0,package_resource/* rootOf */.I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists neither an app nor a flow, but ${kindsIn(resources)}`,
            remedy: 'Export the app, or the flow, as a package again.'
        });
    const kind = (0,package_resource/* kindOf */.I)(root) === 'app' ? 'app' : 'flow';
    const unread = new Set();
    const app = kind === 'app' ? readAppOf(reading, rootKey, (0,package_resource/* displayNameOf */.Nv)(root, rootKey), unread) : undefined;
    const flows = readFlows(reading, resources, unread);
    const flowAssets = readFlowManifest(reading);
    const others = reading.left().flatMap(name => {
        const bytes = reading.attempt(name, () => reading.take(name));
        return bytes === undefined ? [] : [{ name, bytes }];
    });
    return {
        ...file,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        unread,
        warnings: shortened([
            ...reading.archive.oddities.map(oddity => `Not as it was exported: ${oddity}.`),
            ...reading.warnings
        ])
    };
}
function readAppOf(reading, key, displayName, unread) {
    const faults = reading.faults.length;
    const app = reading.attempt('Microsoft.PowerApps/apps', () => (0,app_part/* readApp */.b)(reading, displayName));
    if (reading.faults.length > faults)
        unread.add(key);
    return app;
}
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more oddities of this kind.`]
    : [...warnings];
function openPackage(bytes, what, budget) {
    const archive = openZip(bytes, what, budget);
    const recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what, budget) {
    try {
        return (0,archive/* openArchive */.p_)(bytes, what, archive/* DEFAULT_LIMITS */.dR, { budget });
    }
    catch (error) {
        const recognised = (0,recognise/* recognise */.G)(bytes, budget);
        if (recognised.kind === 'damaged-zip')
            throw error;
        throw notPackage(what, recognised, error);
    }
}
const notPackage = (what, recognised, cause) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
});
function kindsIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,display/* quoted */.TL)(type)));
    return types.size === 0 ? 'nothing at all' : (0,display/* listed */.KE)([...types], 5);
}


/***/ }),

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readApp),
/* harmony export */   u: () => (/* binding */ documentPathOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82418);




const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} is listed, but no folder below ${APPS} holds one.`);
        return undefined;
    }
    reading.claim([chosen.name]);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
function candidateNamed(reading, displayName) {
    let first;
    let fault;
    for (const folder of foldersOf(reading)) {
        try {
            const app = candidateIn(reading, folder);
            if (app?.displayName === displayName)
                return app;
            first ??= app;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .OverBudget */ .sg)
                throw error;
            fault ??= error;
        }
    }
    if (first === undefined && fault !== undefined)
        throw fault;
    return first;
}
function candidateIn(reading, folder) {
    const name = reading.find(`${APPS}${folder}/${folder}.json`);
    if (name === undefined)
        return undefined;
    const file = reading.parse(name, reading.archive.read(name));
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(file) || !(0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    return { folder, name, file, template, displayName: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'displayName') ?? '' };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'appVersion');
    return {
        folder,
        template,
        file,
        fileName: name,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry[1])));
}
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and it could be any of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not where its JSON says (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path ?? '')}); ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(only)} is taken.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name).toLowerCase()))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-)+/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value).toLowerCase());
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return parts;
}
function reportStrays(reading, folder) {
    const strays = reading.left(APPS);
    if (strays.length === 0)
        return;
    reading.claim(strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length} file${beside.length === 1 ? '' : 's'} in the app's folder belong to no part of it (left over from earlier exports?) and are left out.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(APPS + other)} belongs to no listed app and is left out.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export: export it again.'
});


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67742);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82418);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);




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
    if (!hasFolder && !listsResources(archive))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(archive) {
    try {
        const value = jsonIn(archive, 'manifest.json');
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value['resources']) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value['details']);
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
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentTemplate */ .e)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
const jsonIn = (archive, name) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(archive.read(name), name, name, archive.budget);
function jsonOf(archive, name) {
    try {
        return jsonIn(archive, name);
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
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive around ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `None of the zip files in it is a Power Apps package: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined;
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
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
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
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
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
    packageBytes: 224 * MiB,
    entries: 10_000,
    expandedBytes: 256 * MiB,
    entryExpandedBytes: 224 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS, { leadingSeparator = false, budget = new package_budget/* Budget */.__() } = {}) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits);
    checkClaims(entries, what, limits);
    const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        container,
        budget,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            budget.spendInflated(entry.size);
            return (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, limits.expandedBytes), what);
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

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   io: () => (/* binding */ SMALL_BUDGET),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
/* unused harmony export DEFAULT_BUDGET */
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

const MiB = 1024 * 1024;
const DEFAULT_BUDGET = {
    parsedBytes: 64 * MiB,
    marks: 2_000_000,
    inflatedBytes: 768 * MiB
};
const SMALL_BUDGET = {
    parsedBytes: 4 * MiB,
    marks: 150_000,
    inflatedBytes: 16 * MiB
};
class OverBudget extends _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsafeArchive */ .p {
}
class Budget {
    limits;
    #parsed = 0;
    #marks = 0;
    #inflated = 0;
    #exceeded = false;
    constructor(limits = DEFAULT_BUDGET) {
        this.limits = limits;
    }
    get exceeded() {
        return this.#exceeded;
    }
    get marksLeft() {
        return Math.max(0, this.limits.marks - this.#marks);
    }
    spendText(bytes) {
        this.#parsed += bytes;
        if (this.#parsed > this.limits.parsedBytes)
            throw this.refusal(`it holds more than ${this.limits.parsedBytes} bytes of JSON and sources`);
    }
    spendMarks(count) {
        this.#marks += count;
        if (this.#marks > this.limits.marks)
            throw this.refusal(`its JSON holds more than ${this.limits.marks} commas, colons and brackets, which is how its values are counted`);
    }
    spendInflated(bytes) {
        this.#inflated += bytes;
        if (this.#inflated > this.limits.inflatedBytes)
            throw this.refusal(`reading it takes inflating more than ${this.limits.inflatedBytes} bytes`);
    }
    refusal(why) {
        this.#exceeded = true;
        return new OverBudget({
            doing: 'read the package',
            why,
            remedy: 'No exported package is this large: do not use this file, export the package again.'
        });
    }
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

/***/ 82418:
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
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/package/json-cost.js
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function costOfText(bytes, limits) {
    const end = bytes.length;
    const members = new Uint32Array(limits.depth + 2);
    let depth = 0;
    let marks = 0;
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
        else if (byte === COMMA)
            marks += 1;
        else if (byte === COLON) {
            marks += 1;
            const count = (members[depth] ?? 0) + 1;
            if (count > limits.members)
                return 'members';
            members[depth] = count;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            marks += 1;
            depth += 1;
            if (depth > limits.depth)
                return 'depth';
            members[depth] = 0;
            if (marks > limits.marks)
                return 'marks';
        }
        else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0)
            depth -= 1;
    }
    return marks > limits.marks ? 'marks' : marks;
}
const costOfValue = (value, { depth, marks, members }) => {
    const cost = costWithin(value, depth, marks, members);
    return typeof cost === 'number' && cost > marks ? 'marks' : cost;
};
function costWithin(value, depth, most, members) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return 'depth';
    const list = Array.isArray(value);
    const inside = list ? value : Object.values(value);
    if (!list && inside.length > members)
        return 'members';
    let marks = Math.max(1, list ? inside.length : 2 * inside.length);
    for (const inner of inside) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const cost = costWithin(inner, depth - 1, most, members);
        if (typeof cost !== 'number')
            return cost;
        marks += cost;
        if (marks > most)
            return 'marks';
    }
    return marks;
}

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





const MOST_JSON_BYTES = 32 * 1024 * 1024;
const DEEPEST_JSON = 200;
const MOST_MEMBERS = 50_000;
const PARSED_FIRST = 1024 * 1024;
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
function parseJson(bytes, what, file, budget = new package_budget/* Budget */.__()) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    budget.spendText(bytes.length);
    const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS };
    const charge = (cost) => {
        if (cost === 'depth')
            throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
        if (cost === 'members')
            throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`);
        budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost);
    };
    const isShort = bytes.length <= PARSED_FIRST;
    if (!isShort)
        charge(costOfText(bytes, limits));
    const text = decoded(bytes);
    if (text === undefined)
        throw refuse('it is not UTF-8 text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (isShort && costOfText(bytes, limits) === 'depth')
            charge('depth');
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (isShort)
        charge(costOfValue(value, limits));
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
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   m2: () => (/* binding */ ReadingBroke),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82418);



class ReadingBroke extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
const readable = (error) => error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it is put together in a way this action did not expect',
        remedy: 'Export the package again; if that does not help, report it with this file.',
        cause: error
    });
class Reading {
    archive;
    what;
    warnings = [];
    faults = [];
    #left;
    #tolerant;
    constructor(archive, what, { tolerant = false } = {}) {
        this.archive = archive;
        this.what = what;
        this.#tolerant = tolerant;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    attempt(file, read) {
        if (!this.#tolerant)
            return read();
        try {
            return read();
        }
        catch (error) {
            if (error instanceof _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg)
                throw error;
            this.faults.push({ file: error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? (error.file ?? file) : file, error: readable(error) });
            return undefined;
        }
    }
    claim(names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim([name]);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, `${name} in ${this.what}`, name, this.archive.budget);
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
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21818);






const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_3__/* .Budget */ .__()) {
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
        return looksLikeZip(head) ? recogniseZip(head, budget) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .recogniseText */ .t)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes, budget) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR, { budget }));
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
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
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

/***/ 56183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63816);

const SHAPES = [
    { kind: 'the key of a storage account', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a link with a signature', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a link with the key of a function',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a client secret of Microsoft Entra',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an access key of Amazon Web Services',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an access key of Amazon Web Services',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a token of GitHub', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a token of GitHub', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a token of GitLab', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'a token of npm', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a token of Slack', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a webhook of Slack',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a webhook of Teams', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a webhook of Teams',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a webhook of Discord',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a token of a Telegram bot', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a key of Google', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a client secret of Google', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a key of SendGrid', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a key of Stripe', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'a key of OpenAI or Anthropic',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'a key of OpenAI',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in an address',
        hint: '://',
        pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
    },
    {
        kind: 'a password in a connection string',
        hint: ';',
        pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
        demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
    }
];
const LONGEST_MATCH = 8_000;
function endOf(text, start, matched) {
    let end = matched;
    if (end - start >= LONGEST_MATCH)
        while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? ''))
            end += 1;
    return end;
}
const SHORTEST = 12;
function shapedSecrets(text) {
    if (text.length < SHORTEST)
        return [];
    const spots = privateKeys(text);
    for (const { kind, hint, pattern, demand } of SHAPES) {
        if (!text.includes(hint))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [whole, before = ''] = match;
            const end = endOf(text, match.index, match.index + whole.length);
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
                continue;
            spots.push({ kind, start: match.index + before.length, end });
        }
    }
    return spots;
}
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const LONGEST_KEY = 20_000;
function privateKeys(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return [];
    const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }));
    return begins.flatMap(({ start, body }, at) => {
        const next = begins[at + 1]?.start ?? text.length;
        const rest = text.slice(body, Math.min(body + LONGEST_KEY, next));
        const last = END.exec(rest);
        const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index;
        const inside = rest.slice(0, length);
        return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
            ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
            : [];
    });
}
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g;
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g;
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi;
function namedSecrets(text) {
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
            add(`a value called a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikely */ .h8)(name, value))
                add(`a value called a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('what a header signs in with', match.index + match[0].length, value);
    }
    return spots;
}
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{';
function nameBefore(text, start) {
    let end = start;
    while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? ''))
        end -= 1;
    const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? '';
    if (!/^value$/i.test(name))
        return name;
    return (/["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(text.slice(Math.max(0, end - 80), end - name.length))?.[1] ?? name);
}
function isCredentials(value) {
    const [, scheme = '', given = ''] = /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? [];
    return given !== '' && signsIn(scheme, given);
}
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
const isUserAndPassword = (given) => /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
    /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'));
function concealSecrets(text) {
    const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start);
    let clean = '';
    let at = 0;
    for (const { start, end } of spots) {
        if (end <= at)
            continue;
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = end;
    }
    return clean + text.slice(at);
}


/***/ }),

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   h8: () => (/* binding */ isLikely),
/* harmony export */   o9: () => (/* binding */ MENTIONS_SECRETS),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports entropyOf, looksLikePassword */
const PASSWORD = /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i;
const KEY = /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i;
function plain(name) {
    const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '');
    return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '');
}
const LONGEST_NAME = 120;
function secretName(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const words = plain(name);
    if (/^(?:token|key token)$/i.test(words) || KEY.test(words))
        return 'key';
    return PASSWORD.test(words) ? 'password' : undefined;
}
const MENTIONS_SECRETS = /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i;
const STAND_IN = /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i;
const WORDS = /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i;
const BRACKETS = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
];
function isPlaceholder(value) {
    const text = value.trim();
    return (text === '' ||
        (text.startsWith('@') && !text.startsWith('@@')) ||
        text.includes('@{') ||
        BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
        WORDS.test(text) ||
        isOneCharacter(text) ||
        STAND_IN.test(text.slice(0, 200)));
}
function isOneCharacter(text) {
    for (let at = 1; at < text.length && at < 100; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}
function entropyOf(text) {
    const head = text.slice(0, 400);
    const counts = new Map();
    for (const character of head.split(''))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / head.length) * Math.log2(count / head.length);
    return bits;
}
const LONGEST_SECRET = 7_999;
const looksRandom = (value) => value.length >= 12 &&
    value.length <= LONGEST_SECRET &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\s/.test(value) &&
    !/^https?:\/\//i.test(value) &&
    entropyOf(value) > 3;
function looksLikePassword(value) {
    if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length;
    return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value));
}
const isLikely = (name, value) => !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)));


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   t: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82418);

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

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnsafeArchive)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

class UnsafeArchive extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32041);
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(611);






const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const DAMAGED = 'Download or export the file again; if it is kept in git, mark *.zip as binary in .gitattributes, since changed line ends destroy a zip.';
const UNSAFE = 'Power Apps does not write such archives: do not use this file, export the package again.';
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const unsafe = (what, why) => new _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsafeArchive */ .p({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits) {
    const buffer = asBuffer(bytes);
    const listed = directoryOf(buffer, what, limits);
    const extents = [];
    const entries = listed.map(entry => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_5__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        if (!namedAlike(buffer, header.offset, entry.rawEntryName))
            throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not where the archive's directory says it is`);
        extents.push(extentOf(buffer, name, header));
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
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is cut off`, error);
                }
            }
        };
    });
    refuseOverlaps(extents, what);
    return entries;
}
const extentOf = (buffer, name, header) => {
    const { offset: start, compressedSize } = header;
    const data = start + LOCAL_HEADER + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    return { name, start, end: data + compressedSize };
};
function refuseOverlaps(extents, what) {
    const inOrder = [...extents].sort((one, other) => one.start - other.start);
    for (const [at, { name, start }] of inOrder.entries()) {
        const before = inOrder[at - 1];
        if (before !== undefined && start < before.end)
            throw unsafe(what, `its entries ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(before.name)} and ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} overlap`);
    }
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
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it holds the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_5__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
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
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more than the bytes allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
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
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.max(1024, entry.size + 1)
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
const LONGEST_TIMER = 2 ** 31 - 1;
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds > 0 ? milliseconds : 0;; left -= LONGEST_TIMER) {
            await timer(Math.min(left, LONGEST_TIMER), signal);
            if (left <= LONGEST_TIMER)
                return;
        }
    }
};
function timer(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const running = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(running);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    });
}


/***/ }),

/***/ 53693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ LONGEST_PATIENCE),
/* harmony export */   Pg: () => (/* binding */ SMALL_FILE),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   av: () => (/* binding */ SMALL_PATIENCE),
/* harmony export */   hG: () => (/* binding */ HEAP_MEGABYTES),
/* harmony export */   my: () => (/* binding */ WORKER_START)
/* harmony export */ });
/* unused harmony export COOPERATIVE_PATIENCE */
const COOPERATIVE_PATIENCE = 10_000;
const PATIENCE = 13_000;
const LONGEST_PATIENCE = 60_000;
const HEAP_MEGABYTES = 400;
const SMALL_FILE = 256 * 1024;
const WORKER_START = 60;
const SMALL_PATIENCE = 400;


/***/ }),

/***/ 69265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/workers/thread-time.js
function threadTime() {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined;
    return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000;
}
async function timeOf(worker) {
    const read = worker.cpuUsage;
    const usage = await read?.call(worker).catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

;// CONCATENATED MODULE: ./lib/workers/worker-pool.js




class WorkerPool {
    #options;
    #idle = [];
    #waiting = [];
    #underway = new Map();
    #count = 0;
    constructor(options) {
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#cancel(), { once: true });
    }
    get width() {
        return this.#options.width;
    }
    async run(job, transfer = []) {
        while (this.#idle.length === 0 && this.#count >= this.#options.width)
            await new Promise(resolve => this.#waiting.push(resolve));
        this.#options.signal.throwIfAborted();
        const worker = this.#idle.pop() ?? this.#start();
        const watch = this.#watch(worker);
        try {
            const answer = await new Promise((resolve, reject) => {
                this.#underway.set(worker, { resolve, reject });
                worker.postMessage(job, [...transfer]);
            });
            this.#idle.push(worker);
            return resultOf(answer);
        }
        finally {
            watch.end();
            this.#underway.delete(worker);
            this.#waiting.shift()?.();
        }
    }
    #watch(worker) {
        const { patience, longestPatience } = this.#options;
        const began = performance.now();
        const before = timeOf(worker);
        let timer;
        let isOver = false;
        const look = async () => {
            const [was = 0, is] = [await before, await timeOf(worker)];
            if (isOver)
                return;
            const passed = performance.now() - began;
            const left = Math.min(is === undefined ? 0 : patience - (is - was), longestPatience - passed);
            if (left <= 0)
                this.#end(worker, new package_checker/* OutOfTime */.f());
            else
                wait(left);
        };
        const wait = (milliseconds) => {
            timer = setTimeout(() => void look(), Math.max(100, milliseconds));
        };
        wait(patience);
        return {
            end: () => {
                isOver = true;
                clearTimeout(timer);
            }
        };
    }
    #start() {
        const { entry, heapMegabytes } = this.#options;
        const worker = new external_node_worker_threads_.Worker(entry, {
            argv: [],
            env: {},
            execArgv: [],
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }
        });
        this.#count += 1;
        worker.unref();
        worker.on('message', answer => this.#underway.get(worker)?.resolve(answer));
        worker.on('messageerror', error => this.#end(worker, error));
        worker.on('error', error => this.#end(worker, isOutOfMemory(error) ? new package_checker/* OutOfMemory */.h() : error));
        worker.on('exit', () => this.#end(worker, new Error('the thread it ran on ended')));
        return worker;
    }
    #end(worker, error) {
        if (!this.#ended.has(worker)) {
            this.#ended.add(worker);
            this.#count -= 1;
            const at = this.#idle.indexOf(worker);
            if (at !== -1)
                this.#idle.splice(at, 1);
            void worker.terminate();
        }
        this.#underway.get(worker)?.reject(error);
    }
    #ended = new WeakSet();
    #cancel() {
        const { reason } = this.#options.signal;
        for (const worker of [...this.#underway.keys(), ...this.#idle])
            this.#end(worker, reason);
        for (const go of this.#waiting.splice(0))
            go();
    }
}
const YOUNG_MEGABYTES = 32;
const isOutOfMemory = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
function resultOf(answer) {
    if ('result' in answer)
        return answer.result;
    const { failure } = answer;
    throw 'why' in failure ? new errors/* ActionError */.lZ(failure) : new Error(failure.message);
}

;// CONCATENATED MODULE: ./lib/workers/create-pool.js



const createPool = (entry, signal) => new WorkerPool({
    entry,
    width: (0,external_node_os_.availableParallelism)(),
    heapMegabytes: allowance/* HEAP_MEGABYTES */.hG,
    patience: allowance/* PATIENCE */.aZ,
    longestPatience: allowance/* LONGEST_PATIENCE */.LH,
    signal
});


/***/ })

};
