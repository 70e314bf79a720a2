export const id = 6491;
export const ids = [6491];
export const modules = {

/***/ 16491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileNotOpened),
/* harmony export */   e: () => (/* binding */ notReached),
/* harmony export */   failedCheck: () => (/* binding */ failedCheck)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47628);
/* harmony import */ var _package_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71374);
/* harmony import */ var _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40999);
/* harmony import */ var _package_checker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35057);






const fileNotOpened = (place, error) => unchecked(place, error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? (0,_package_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableFile */ ._s)(error) : (0,_package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFailed */ .s)('The check'));
const failedCheck = (place, error) => unchecked(place, findingFor(error));
const notReached = ({ path, refusal }, form) => {
    const place = { path, form };
    if (refusal !== undefined)
        return fileNotOpened(place, refusal);
    return unchecked(place, {
        rule: _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch.id,
        severity: _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch.severity,
        message: 'The file was not checked, because the files before it used up the time limit of the check.',
        consequence: 'The file was not checked at all.',
        remedy: 'Check fewer files in one step. No exported package takes long to check, so look at the files that did.'
    });
};
const unchecked = ({ path, form }, finding) => ({
    file: path,
    form,
    kind: 'damaged-zip',
    what: 'a file that could not be checked',
    inner: [],
    resources: [],
    findings: [finding]
});
function findingFor(error) {
    if (error instanceof _package_checker_js__WEBPACK_IMPORTED_MODULE_5__/* .OutOfTime */ .f) {
        const { id, severity, consequence, remedy } = _package_rules_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LONG */ .ch;
        return { rule: id, severity, message: 'The check was stopped because it took too long.', consequence, remedy };
    }
    const failed = (0,_package_rules_check_failed_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFailed */ .s)('The check');
    if (error instanceof _package_checker_js__WEBPACK_IMPORTED_MODULE_5__/* .OutOfMemory */ .h)
        return { ...failed, message: 'The check failed because the package needs too much memory.' };
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
        return { ...failed, message: `The check failed: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(error.why, 600)}.`, remedy: error.remedy };
    return failed;
}


/***/ }),

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

/***/ 54469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SOURCE_FOLDER),
/* harmony export */   c8: () => (/* binding */ isSourceFile),
/* harmony export */   e$: () => (/* binding */ SOURCE_END)
/* harmony export */ });
const SOURCE_FOLDER = 'src/';
const SOURCE_END = '.pa.yaml';
const EDITOR_STATE = 'src/_editorstate.pa.yaml';
function isSourceFile(name) {
    const lower = name.toLowerCase();
    return lower.startsWith(SOURCE_FOLDER) && lower.endsWith(SOURCE_END) && lower !== EDITOR_STATE;
}


/***/ }),

/***/ 47628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CHECK_FAILED),
/* harmony export */   s: () => (/* binding */ checkFailed)
/* harmony export */ });
const CHECK_FAILED = {
    id: 'check-failed',
    severity: 'error',
    about: 'Every part of the check can be carried out.',
    consequence: 'What this part of the check would have found is not known.',
    remedy: 'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
};
const checkFailed = (what, place) => ({
    rule: CHECK_FAILED.id,
    severity: CHECK_FAILED.severity,
    message: `${what} failed on this package.`,
    ...(place === undefined ? {} : { place }),
    consequence: CHECK_FAILED.consequence,
    remedy: CHECK_FAILED.remedy
});


/***/ }),

/***/ 20717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ afterString),
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   Hg: () => (/* binding */ pointerBelow),
/* harmony export */   kE: () => (/* binding */ afterBlanks),
/* harmony export */   xB: () => (/* binding */ keyIn),
/* harmony export */   xH: () => (/* binding */ pointerTo),
/* harmony export */   yh: () => (/* binding */ afterValue)
/* harmony export */ });
/* unused harmony export positionsOf */
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63089);

const LONGEST_POINTER = 2000;
const pointerTo = (...parts) => pointerBelow('', ...parts);
const pointerBelow = (pointer, ...parts) => (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(pointer + parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), LONGEST_POINTER);
function positionsOf(text, pointers) {
    const root = newNode();
    const nodes = new Map();
    for (const pointer of pointers)
        nodes.set(pointer, nodeAt(root, pointer));
    scan(text, root);
    const reached = [...nodes].filter(([, node]) => isReached(node));
    const places = linesOf(text, reached.map(([, { offset }]) => offset));
    return new Map(reached.flatMap(([pointer, { offset }]) => {
        const place = places.get(offset);
        return place === undefined ? [] : [[pointer, place]];
    }));
}
function withLines(findings, textOf) {
    const wanted = new Map();
    for (const { place } of findings) {
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            continue;
        const pointers = wanted.get(place.file);
        if (pointers === undefined)
            wanted.set(place.file, new Set([place.pointer]));
        else
            pointers.add(place.pointer);
    }
    const known = new Map();
    for (const [file, pointers] of wanted) {
        const text = textOf(file);
        if (text !== undefined)
            known.set(file, positionsOf(text, pointers));
    }
    return findings.map(finding => {
        const { place } = finding;
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            return finding;
        const position = known.get(place.file)?.get(place.pointer);
        return position === undefined ? finding : { ...finding, place: { ...place, ...position } };
    });
}
const newNode = (parent) => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 });
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return newNode();
    let node = root;
    for (const part of pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.children.get(key) ?? newNode(node);
        node.children.set(key, next);
        node = next;
    }
    return node;
}
function isReached(node) {
    let current = node;
    if (current.visits === 0)
        return false;
    for (; current.parent !== undefined; current = current.parent)
        if (current.visits === 0 || current.during !== current.parent.visits)
            return false;
    return true;
}
function visit(node, offset) {
    node.offset = offset;
    node.visits += 1;
    node.during = node.parent?.visits ?? 0;
}
function scan(text, root) {
    const open = [];
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0);
    if (at >= text.length)
        return;
    let node = root;
    visit(root, at);
    for (;;) {
        const first = text[at];
        if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
            open.push({ node, array: first === '[', index: -1 });
            at = afterBlanks(text, at + 1);
            if (text[at] === '}' || text[at] === ']') {
                open.pop();
                at += 1;
            }
        }
        else
            at = afterValue(text, at);
        let inside = open.at(-1);
        if (inside === undefined)
            return;
        at = afterBlanks(text, at);
        while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
            open.pop();
            inside = open.at(-1);
            at = afterBlanks(text, at + 1);
        }
        if (inside === undefined || at >= text.length)
            return;
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
        else if (inside.index >= 0)
            return;
        inside.index += 1;
        const start = at;
        let key = String(inside.index);
        if (!inside.array) {
            if (text[at] !== '"')
                return;
            at = afterString(text, at);
            key = keyIn(text.slice(start, at));
            at = afterBlanks(text, at);
            if (text[at] !== ':')
                return;
            at = afterBlanks(text, at + 1);
        }
        node = inside.node.children.get(key);
        if (node !== undefined)
            visit(node, start);
    }
}
function keyIn(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at + 1;
    }
    return text.length;
}
function afterValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '"')
            at = afterString(text, at);
        else {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            else if (depth === 0 && at > start && ', \t\n\r'.includes(character))
                return at;
            if (depth < 0)
                return Math.max(at, start + 1);
            at += 1;
        }
        if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']'))
            return at;
    }
    return text.length;
}
function linesOf(text, offsets) {
    const places = new Map();
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}


/***/ }),

/***/ 71374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ READING_RULES),
/* harmony export */   _s: () => (/* binding */ unreadableFile),
/* harmony export */   sB: () => (/* binding */ isSourceFault),
/* harmony export */   xo: () => (/* binding */ readingFindings)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _document_source_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54469);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79092);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(752);
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(611);
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47628);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40999);








const NOT_A_PACKAGE = {
    id: 'not-a-package',
    severity: 'error',
    about: 'The file is a Power Apps or Power Automate package.',
    consequence: 'Nothing can be imported from the file.',
    remedy: 'Use the .zip that "Export package" creates.',
    stopsImport: true
};
const DAMAGED = {
    id: 'damaged-archive',
    severity: 'error',
    about: 'The zip archive is complete, and its content matches its checksums.',
    consequence: 'The import fails. The portal only says that something went wrong.',
    remedy: 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes.',
    stopsImport: true
};
const UNSAFE = {
    id: 'unsafe-archive',
    severity: 'error',
    about: 'The zip archive contains nothing that no exporter writes: paths that lead out of it, duplicates, encryption, zip bombs.',
    consequence: 'This action does not read the file and imports nothing from it.',
    remedy: 'Do not use this file. Export the package again.',
    stopsImport: true
};
const MANIFEST = {
    id: 'malformed-manifest',
    severity: 'error',
    about: 'The manifest can be read and lists an app or a flow.',
    consequence: 'The import fails before it begins.',
    remedy: 'Export the package again.',
    stopsImport: true
};
const APP = {
    id: 'malformed-app',
    severity: 'error',
    about: "The app's JSON can be read and says which file is the app's document.",
    consequence: 'The app is not imported.',
    remedy: 'Export the package again. The service does not accept packages with edited resources.',
    stopsImport: true
};
const FLOW = {
    id: 'malformed-flow',
    severity: 'error',
    about: "A flow's definition and maps can be read.",
    consequence: 'The service refuses the flow with MalformedFlowAssetFlowDefinition.',
    remedy: 'Correct the file, or export the package again.',
    stopsImport: true
};
const DOCUMENT = {
    id: 'malformed-document',
    severity: 'error',
    about: "The app's document (.msapp) can be opened and its files can be read.",
    consequence: 'The service may accept the app and then fail to open it.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    stopsImport: true
};
const SOURCE = {
    consequence: 'The app runs from its control files, but Power Apps Studio reportedly refuses to open it (PA1001, YamlInvalidSyntax).',
    remedy: 'Do not edit or pack source files of an app. Open the app in Power Apps Studio, save it, and export it again.'
};
const FILE = {
    id: 'unreadable-file',
    severity: 'error',
    about: 'Every file of the package can be read.',
    consequence: 'The import fails.',
    remedy: 'Download or export the package again.',
    stopsImport: true
};
const IN_ZIP = {
    id: 'package-in-zip',
    severity: 'note',
    about: 'The file is the package itself, not a zip archive around it.',
    consequence: 'This action takes the package out of the archive. The portal does not, so it refuses the file.',
    remedy: 'This action needs nothing done. Unzip the file before you upload the package in the portal.'
};
const READING_RULES = [
    NOT_A_PACKAGE,
    DAMAGED,
    UNSAFE,
    MANIFEST,
    APP,
    FLOW,
    DOCUMENT,
    FILE,
    IN_ZIP
];
const PACKAGE_KINDS = ['package', 'wrapped-package', 'package-in-zip'];
function readingFindings({ recognised, pkg, document, faults }) {
    const isPackage = PACKAGE_KINDS.includes(recognised.kind);
    if (!isPackage && faults.length === 0) {
        const inner = recognised.inner ?? [];
        const held = inner.length === 0
            ? ''
            : ` It contains ${inner.length === 1 ? 'the package' : 'the packages'} ${inner.slice(0, 10).join(', ')}.`;
        return [{ ...basics(NOT_A_PACKAGE), message: `This is ${recognised.what}.${held}`, remedy: recognised.remedy }];
    }
    const documentName = pkg?.app?.documentName;
    return limited([
        ...faults.map(fault => findingOf(fault, documentName)),
        ...(document?.faults ?? []).map(({ file, message, line }) => ({
            ...basics(DOCUMENT),
            ...((0,_document_source_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isSourceFile */ .c8)(file) ? SOURCE : {}),
            message,
            place: { file: documentName ?? '', inside: file, line }
        })),
        ...(recognised.kind === 'package-in-zip' ? [{ ...basics(IN_ZIP), message: `This is ${recognised.what}.` }] : [])
    ]);
}
const isSourceFault = ({ rule, place }) => rule === DOCUMENT.id && place?.inside !== undefined && (0,_document_source_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isSourceFile */ .c8)(place.inside);
function limited(findings) {
    const counts = new Map();
    const kept = findings.filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        return count <= _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd;
    });
    const infos = new Map([...READING_RULES, _check_failed_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_FAILED */ .j].map(info => [info.id, info]));
    for (const [rule, count] of counts) {
        const info = infos.get(rule);
        if (info !== undefined && count > _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd)
            kept.push({ ...basics(info), message: `There are ${count - _run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_OF_A_RULE */ .rd} more findings of this rule.` });
    }
    return kept;
}
const unreadableFile = ({ why, remedy }) => ({
    ...basics(FILE),
    message: `The file cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)(why)}.`,
    remedy
});
const basics = ({ id, severity, consequence, remedy }) => ({
    rule: id,
    severity,
    consequence,
    remedy
});
function findingOf({ file, error }, documentName) {
    const rule = ruleOf(file, error, documentName);
    const why = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)(error.why);
    return {
        ...basics(rule),
        message: file === '' ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(why)}.` : `${file} cannot be read: ${why}.`,
        remedy: error.remedy,
        ...(file === '' ? {} : { place: placeOf(file, error) })
    };
}
function placeOf(file, error) {
    const position = error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedJson */ .iu ? error.position : undefined;
    return { file, line: position?.line, column: position?.column };
}
function ruleOf(file, error, documentName) {
    if (error instanceof _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsafeArchive */ .p)
        return UNSAFE;
    if (error instanceof _reading_js__WEBPACK_IMPORTED_MODULE_3__/* .ReadingBroke */ .m2)
        return _check_failed_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_FAILED */ .j;
    if (file === '')
        return DAMAGED;
    if (file === documentName)
        return DOCUMENT;
    const path = file.toLowerCase();
    if (path === 'manifest.json')
        return MANIFEST;
    if (path.startsWith('microsoft.powerapps/'))
        return APP;
    if (path.startsWith('microsoft.flow/'))
        return FLOW;
    return FILE;
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   ch: () => (/* binding */ TOO_LONG),
/* harmony export */   rd: () => (/* binding */ MOST_OF_A_RULE),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _check_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47628);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40161);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20717);



const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        if (expired())
            return [...findings, tooLong(rule.id)];
        try {
            if (!runRule(subject, rule, expired, findings))
                return [...findings, tooLong(rule.id)];
        }
        catch {
            findings.push((0,_check_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFailed */ .s)(`The rule ${rule.id}`));
        }
    }
    return findings;
}
function runRule(subject, rule, expired, findings) {
    let count = 0;
    for (const found of rule.look(subject)) {
        count += 1;
        if (count > MOST_OF_A_RULE)
            continue;
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: found.message,
            ...(found.place === undefined ? {} : { place: bounded(found.place) }),
            consequence: found.consequence ?? rule.consequence,
            remedy: found.remedy ?? rule.remedy
        });
        if (count % 64 === 0 && expired())
            return false;
    }
    if (count > MOST_OF_A_RULE)
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
            consequence: rule.consequence,
            remedy: rule.remedy
        });
    return true;
}
const bounded = (place) => (place.pointer?.length ?? 0) > _position_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_POINTER */ .B3 ? { ...place, pointer: undefined } : place;
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked within the time limit of a check.',
    consequence: 'The rest of the package was not checked.',
    remedy: 'No exported package takes this long. Do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check ran out of time at the rule ${at}.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});


/***/ })

};
