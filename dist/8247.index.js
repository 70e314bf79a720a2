export const id = 8247;
export const ids = [8247];
export const modules = {

/***/ 23540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sS: () => (/* binding */ areasIn),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);


const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function describeCounts(counts) {
    const words = _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.filter(severity => counts[severity] > 0).map(severity => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(counts[severity], severity));
    return words.length === 0 ? 'nothing found' : words.join(', ');
}
const countsOf = ({ findings, counts }) => counts ?? (0,_package_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .countsBySeverity */ .XG)(findings);
function brokenRules({ findings }) {
    const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    return [...rules].slice(0, 3).join(', ');
}
const MAX_PER_GROUP = 20;
function grouped(findings) {
    const groups = [];
    const open = new Map();
    for (const { rule, severity, consequence, remedy, message, place } of findings) {
        const key = JSON.stringify([rule, severity, consequence, remedy]);
        const items = open.get(key);
        if (items !== undefined && items.length < MAX_PER_GROUP)
            items.push({ message, place });
        else {
            const first = [{ message, place }];
            open.set(key, first);
            groups.push({ rule, severity, consequence, remedy, items: first });
        }
    }
    return groups;
}
function describeWeights(weights) {
    if (weights === undefined)
        return undefined;
    const { file, from, changed } = weights;
    const source = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file, 200)} from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(from, 200)}`;
    return changed.length === 0
        ? `${source} changes no weight.`
        : `Weights changed by ${source}: ${changed.map(({ rule, was, is }) => `${rule} ${was} → ${is}`).join(', ')}.`;
}
function describePlace(place) {
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
    unexplained: 'Look at these first',
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
function describeChange({ subject, path, kind, premium }) {
    const names = path.map(part => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part, 120));
    if (kind === 'unexplained')
        return `⚠️ ${UNEXPLAINED[subject] ?? UNEXPLAINED['files']}: ${names.join(', ')}`;
    return `${subject} ${names.join(' › ')} ${kind}${premium === true ? ' (premium)' : ''}`;
}
const UNEXPLAINED = {
    files: 'these files differ in a way that this comparison cannot explain',
    sources: 'the source files differ from the control files, which the app runs from',
    'unread sources': 'these source files cannot be read, so only the control files, which the app runs from, were compared'
};
function describeFile(file) {
    const { package: pkg } = file;
    if (pkg === undefined)
        return file.what;
    return `${pkg.kind === 'app' ? 'an app package' : 'a flow package'}${file.form === 'folder' ? ', unpacked' : ''}`;
}
const REMARKS = {
    files: ' ⚠️ Some files differ in a way that this comparison cannot explain.',
    sources: ' ⚠️ The source files of the app differ from its control files, which it runs from.',
    'unread sources': ' ⚠️ The source files of the app cannot be read, so only its control files were compared.'
};
function describeComparison({ comparison }) {
    switch (comparison?.kind) {
        case undefined:
            return undefined;
        case 'new':
            return `New: ${comparison.with} does not contain it.`;
        case 'not-compared':
            return `Not compared. ${comparison.why}`;
        case 'compared': {
            const { changes, noise, sameExport } = comparison.difference;
            const signal = changes.filter(change => change.noise !== true && change.kind !== 'unexplained').length;
            const hidden = noise === 0
                ? ''
                : ` ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(noise, 'difference')} that every export creates ${noise === 1 ? 'is' : 'are'} not shown.`;
            const remarks = changes.flatMap(({ kind, subject }) => (kind === 'unexplained' ? [REMARKS[subject] ?? ''] : []));
            if (signal + remarks.length > 0) {
                const isUnknown = changes.some(({ kind, subject }) => kind === 'unexplained' && subject === 'files');
                const none = isUnknown ? 'No change that can be described' : 'No change to the app';
                const count = signal === 0 ? none : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(signal, 'change');
                return `${count} since ${comparison.with}.${remarks.join('')}${hidden}`;
            }
            return sameExport ? `The same export as in ${comparison.with}.` : `No changes since ${comparison.with}.${hidden}`;
        }
    }
}


/***/ }),

/***/ 26679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commandLineTexts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45586);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96383);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4546);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98438);




function commandLineTexts(shape, source, failure = _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFailure */ .gK) {
    const given = Object.fromEntries(Object.keys(shape).flatMap(name => {
        const value = source.get(name).trim() || (_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .zY[name] ?? '');
        return value === '' ? [] : [[name, value]];
    }));
    const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(Object.fromEntries(Object.entries(shape).map(([name, create]) => [name, create()])));
    const parsed = schema.safeParse(given, _base_read_once_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_JIT */ .i);
    if (!parsed.success)
        throw failure(parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? '')} ${message}`));
    return parsed.data;
}


/***/ }),

/***/ 41814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCTOR_INPUTS: () => (/* binding */ DOCTOR_INPUTS),
/* harmony export */   readDoctorInputs: () => (/* binding */ readDoctorInputs)
/* harmony export */ });
/* harmony import */ var _commands_doctor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76932);
/* harmony import */ var _command_line_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26679);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62616);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4546);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98438);





const SHAPE = { ..._schema_js__WEBPACK_IMPORTED_MODULE_4__/* .connecting */ .jI, environment: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), app: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), for: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_commands_doctor_js__WEBPACK_IMPORTED_MODULE_0__/* .JOBS */ .PL)) };
const DOCTOR_INPUTS = Object.keys(SHAPE);
function readDoctorInputs(source) {
    const texts = (0,_command_line_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineTexts */ .C)(SHAPE, source);
    const { environment, app, for: job } = texts;
    if (environment === undefined && (app ?? job) !== undefined)
        throw (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsFailure */ .gK)([`${app === undefined ? 'for' : 'app'} requires environment`]);
    return { ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionInputs */ .eu)(texts, source), order: { environment, app, job } };
}


/***/ }),

/***/ 31411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIST_INPUTS: () => (/* binding */ LIST_INPUTS),
/* harmony export */   readListInputs: () => (/* binding */ readListInputs)
/* harmony export */ });
/* harmony import */ var _command_line_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26679);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62616);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4546);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98438);




const SHAPE = { ..._schema_js__WEBPACK_IMPORTED_MODULE_3__/* .connecting */ .jI, environment: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), app: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) };
const LIST_INPUTS = Object.keys(SHAPE);
function readListInputs(source) {
    const texts = (0,_command_line_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLineTexts */ .C)(SHAPE, source);
    return { ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionInputs */ .eu)(texts, source), environment: texts.environment, app: texts.app };
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SIGN_IN_COMMAND_INPUTS),
/* harmony export */   x: () => (/* binding */ readHandSignInInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _command_line_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26679);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49430);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53352);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62616);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98438);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45625);







const repository = () => (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name');
const SHAPE = {
    cloud: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI.cloud,
    'tenant-id': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['tenant-id'],
    'client-id': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['client-id'],
    'client-secret': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['client-secret'],
    'client-certificate': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['client-certificate'],
    'client-certificate-password': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['client-certificate-password'],
    'device-code': (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    open: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    secret: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .secretName */ .Gf),
    env: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .githubEnvironment */ .RZ),
    repo: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(repository),
    'refresh-token-file': (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae),
    endpoints: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI.endpoints,
    'embedded-state': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['embedded-state'],
    'embedded-faults': _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .connecting */ .jI['embedded-faults']
};
const SIGN_IN_COMMAND_INPUTS = Object.keys(SHAPE);
function readHandSignInInputs(source) {
    const texts = (0,_command_line_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineTexts */ .C)(SHAPE, source, failure);
    const { cloud, secret, env, repo, 'refresh-token-file': file, 'client-id': clientId } = texts;
    const problems = [
        ...(clientId === undefined && cloud !== 'Embedded' ? ['client-id is empty'] : []),
        ...((secret === undefined) === (file === undefined)
            ? ['exactly one of secret and refresh-token-file must say where the refresh token goes']
            : []),
        ...(secret === undefined && (env ?? repo) !== undefined ? ['env and repo require secret'] : []),
        ...(texts['client-secret'] !== undefined && texts['client-certificate'] !== undefined
            ? ['client-secret and client-certificate are different ways to prove the app registration']
            : [])
    ];
    if (problems.length > 0)
        throw failure(problems);
    return {
        cloud,
        embedded: (0,_embedded_js__WEBPACK_IMPORTED_MODULE_2__/* .embeddedInputs */ .w)(texts, source),
        endpoints: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEndpoints */ .a)(texts.endpoints ?? '', cloud === 'Embedded'),
        tenantId: texts['tenant-id'],
        clientId,
        proof: (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_6__/* .proofOf */ .oX)(texts),
        deviceCode: texts['device-code'] === 'true',
        open: texts.open === 'true',
        keepIn: secret === undefined
            ? { kind: 'file', path: file ?? '' }
            : { kind: 'github', secret, environment: env, repository: repo }
    };
}
const failure = (problems) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing: 'read the inputs',
    why: problems.join('; '),
    remedy: 'Correct these inputs. Nothing was done. See "move-power-app sign-in --help".'
});


/***/ }),

/***/ 62961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87339);
/* harmony import */ var _sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15051);
/* harmony import */ var _sections_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75162);
/* harmony import */ var _planned_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4050);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7925);






function headline(report, failure) {
    if (report.parts !== undefined)
        return (0,_sections_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .batchTitle */ .nM)(report);
    const { command, plan } = report;
    if (command === 'plan' && plan !== undefined)
        return planHeadline(report, plan);
    if (failure !== undefined || report.outcome === 'failed')
        return `❌ ${failedHeadline(report)}`;
    switch (command) {
        case 'export':
            return `✅ Exported ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(report.resources.filter(isContent)) || 'the package'}`;
        case 'plan':
            return '📋 Planned';
        case 'import':
            return importHeadline(report);
        case 'restore':
            return report.changed ? '✅ Restored and published' : '✅ Nothing to restore';
        case 'publish':
            return report.changed ? '✅ Published' : '✅ Nothing to publish';
    }
}
const isContent = ({ kind }) => kind !== 'connector' && kind !== 'connection';
function planHeadline(report, plan) {
    const blockers = (0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report);
    if (plan.state === 'blocked')
        return `🔴 Blocked${toFix(blockers)}`;
    if (plan.state === 'unchanged')
        return '✅ Nothing to do';
    if (plan.newEnvironment !== undefined && report.missing.length > 0)
        return `📋 Create the environment, then stop: ${report.missing.length} to create there`;
    const steps = [
        ...(plan.newEnvironment === undefined ? [] : ['create the environment']),
        ...(plan.imports ? (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .IW)(report.resources, resource => (0,_planned_action_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedAction */ .T)(resource, plan))) : []),
        ...publishing(report, plan),
        ...turns(plan),
        ...(report.sharing?.applied === true && report.sharing.entries.some(isShared) ? ['share the app'] : [])
    ];
    const words = steps.length === 0 ? 'import the package' : steps.join(', ');
    return `📋 ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(words)}`;
}
const toFix = (count) => (count === 0 ? '' : `: ${count} ${count === 1 ? 'thing' : 'things'} to fix`);
function publishing(report, { imports, publishing: planned }) {
    if (planned === 'publish' || (planned === undefined && !imports && report.outcome === 'updated'))
        return [imports ? 'publish' : 'publish the draft'];
    if (planned === 'draft' && imports)
        return ['leave a draft'];
    return planned === 'live-at-once' && imports ? ['live at once'] : [];
}
const isShared = ({ action }) => action === 'add' || action === 'change';
const turns = ({ flowStates }) => ['on', 'off'].flatMap(state => {
    const count = flowStates.filter(({ from, to }) => to === state && from !== to).length;
    return count === 0 ? [] : [`turn ${count} ${count === 1 ? 'flow' : 'flows'} ${state}`];
});
function importHeadline(report) {
    const { outcome, changed, publishState, resources } = report;
    if (!resources.some(({ outcome: one }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one))) {
        if (!changed)
            return '✅ Nothing to do';
        return outcome === 'updated' && publishState === 'published'
            ? '✅ Published the draft, nothing to import'
            : '✅ Flow states or sharing applied, nothing to import';
    }
    const done = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .verbsOf */ .kN)((0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedBy */ .IW)(resources, ({ outcome: one }) => (_commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one) ? one : undefined)));
    const created = report.createdEnvironment === undefined ? [] : ['environment created'];
    const parts = [...created, ...done, ...(publishState === undefined ? [] : PUBLISHING[publishState])];
    const off = flowsOff(report);
    if (off === 0)
        return `✅ ${sentence(parts)}`;
    const all = resources.filter(({ kind, outcome: one }) => kind === 'flow' && _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(one)).length;
    return `⚠️ Imported, ${off < all ? `${off} of ${all} flows ${off === 1 ? 'is' : 'are'}` : all === 1 ? 'the flow is' : 'flows are'} off`;
}
const flowsOff = ({ flowsOff: named, flows, resources }) => named?.length ??
    flows.filter(({ key, state }) => state !== undefined && state !== 'on' && isWritten(resources, key)).length;
const PUBLISHING = { published: ['published'], 'draft-left': ['not published'], 'nothing-to-publish': [] };
const isWritten = (resources, key) => resources.some(resource => resource.key === key && _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(resource.outcome));
const sentence = (parts) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(parts.join(', '));
function failedHeadline(report) {
    const { command, rollback: undone, resources, publishState } = report;
    if (report.createdEnvironment !== undefined && !resources.some(({ outcome }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(outcome)))
        return `Environment created, not imported${toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report))}`;
    const failing = resources.filter(({ outcome }) => outcome === 'failed');
    const isPartial = resources.some(({ outcome }) => outcome === 'failed' || outcome === 'planned');
    if (undone !== undefined) {
        if (undone.done.length === 0)
            return `${isPartial ? 'Partly imported' : 'Imported'}, not rolled back`;
        return `Not imported, ${undone.left.length === 0 ? 'rolled back' : 'partly rolled back'}`;
    }
    if (isContentUnchanged(report))
        return publishState === 'draft-left'
            ? 'Already up to date, not published'
            : 'Already up to date, flow states or sharing not applied';
    const written = resources.filter(({ outcome }) => _commands_importing_import_result_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITTEN */ .Sg.has(outcome));
    if (command !== 'import' || written.length === 0)
        return `${NOT_DONE[command]}${command === 'import' ? toFix((0,_sections_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersIn */ .hO)(report)) : ''}`;
    if (failing.length > 0)
        return `Partly imported: ${(0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .kindsOf */ .tG)(failing)} failed`;
    if (isPartial)
        return 'Partly imported';
    return publishState === 'draft-left' ? 'Imported, not published' : 'Imported, flow states or sharing not applied';
}
const isContentUnchanged = ({ command, resources }) => command === 'import' && resources.some(({ outcome }) => outcome === 'unchanged');
const NOT_DONE = {
    export: 'Not exported',
    plan: 'Not planned',
    import: 'Not imported',
    publish: 'Not published',
    restore: 'Not restored'
};


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ plannedAction)
/* harmony export */ });
/* harmony import */ var _commands_planning_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97110);

const plannedAction = (resource, { imports, state }) => (0,_commands_planning_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .q)(resource, imports || state === 'blocked');


/***/ }),

/***/ 75162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ batchDetails),
/* harmony export */   Fu: () => (/* binding */ batchTable),
/* harmony export */   lX: () => (/* binding */ isListedInParts),
/* harmony export */   nM: () => (/* binding */ batchTitle)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73989);
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15051);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3501);





const SHARE_OF_FAILURES = 60_000;
const SHARE_OF_TABLE = 60_000;
const MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' };
function batchTitle({ parts = [], command, environment, outcome }) {
    const [done, word] = command === 'export' ? ['Exported', 'from'] : ['Imported', 'into'];
    const place = environment === undefined ? '' : ` ${word} ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(environment.name, 100)}`;
    const failed = parts.filter(({ failure }) => failure !== undefined).length;
    return outcome === 'failed'
        ? `❌ ${done} ${parts.length - failed} of ${parts.length} packages${place}`
        : parts.some(({ report: { flowsOff = [] } }) => flowsOff.length > 0)
            ? `⚠️ ${done} ${parts.length} packages${place}, flows are off`
            : `✅ ${done} ${parts.length} packages${place}`;
}
const isListedInParts = ({ parts = [] }, message) => parts.some(({ name, failure }) => failure !== undefined && message.includes((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)));
function batchTable({ parts, command }) {
    if (parts === undefined)
        return [];
    const failed = parts.filter(({ failure }) => failure !== undefined);
    return [
        ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_FAILURES, failed, 'failure', ({ name, report, failure = '' }) => {
            const count = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_3__/* .blockersIn */ .hO)(report);
            const why = count === 0 ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(failure, 2_000) : `${count} ${count === 1 ? 'thing' : 'things'} to fix, see below.`;
            return `- ❌ **${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name) || 'unnamed'}**: ${why}`;
        }),
        ...(failed.length === 0 ? [] : ['']),
        ...(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['App', 'What happened', 'Publishing'], []),
        ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsWithin */ .d)(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) => (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wrappingRow */ .JB)([
            (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, report.app?.url),
            failure === undefined
                ? command === 'export'
                    ? '✅ exported'
                    : `${MARKS[report.outcome]} ${report.outcome}`
                : '❌ failed',
            report.publishState === undefined ? '' : PUBLISHING[report.publishState]
        ]))
    ];
}
const PUBLISHING = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
const SHARE = 600_000;
function batchDetails({ parts }, render) {
    if (parts === undefined)
        return [];
    const sections = parts.map(({ name, report, failure }) => {
        const untold = failure === undefined || report.outcome !== 'failed' ? failure : undefined;
        return {
            text: `<details><summary>${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(name, 100) || 'unnamed'}</summary>\n\n${render(report, untold).replace(/^## /, '### ')}\n</details>`,
            noun: 'package'
        };
    });
    return [
        (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGroupsWithin */ .a)(SHARE, sections.map(section => [section]), 'the result file contains all of them').trimEnd()
    ];
}


/***/ }),

/***/ 15051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ listsBlockers),
/* harmony export */   hO: () => (/* binding */ blockersIn),
/* harmony export */   id: () => (/* binding */ isStopped),
/* harmony export */   mN: () => (/* binding */ blockers)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16525);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);



const SHARE = 120_000;
const obstaclesOf = ({ plan, obstacles }) => plan?.obstacles ?? obstacles ?? [];
const blockersIn = (report) => obstaclesOf(report).length + report.missing.length;
const isStopped = (report) => report.command === 'import' &&
    (!report.changed || report.createdEnvironment !== undefined) &&
    blockersIn(report) > 0 &&
    report.resources.every(({ outcome }) => outcome === 'planned');
function listsBlockers(report, message) {
    if (report.changed && !isStopped(report))
        return false;
    const [first] = [...obstaclesOf(report).map(({ what }) => what), ...report.missing.map(({ why }) => why)];
    return first !== undefined && first !== '' && (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message, 20_000).includes((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(first, 2_000));
}
function blockers(report) {
    const groups = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(obstaclesOf(report), ({ remedy }) => remedy);
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWithin */ .d)(SHARE, groups, 'obstacle', group => bullet(group));
}
function bullet(group) {
    const problems = group.map(({ what }) => `🔴 ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(sentence(what), 1_500)}`).join('<br>');
    const remedy = group[0]?.remedy ?? '';
    return `- ${problems}${remedy === '' ? '' : `<br>**What to do:** ${(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(remedy, 1_000)}`}`;
}
const sentence = (phrase) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(phrase)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;


/***/ }),

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rowsWithin),
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function rowsWithin(bytes, items, noun, render) {
    let used = 0;
    const kept = [];
    for (const item of items) {
        const line = render(item);
        used += Buffer.byteLength(line) + 1;
        if (used > bytes)
            break;
        kept.push(line);
    }
    const left = items.length - kept.length;
    if (left === 0)
        return kept;
    return [
        ...kept,
        '',
        `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here. The result file contains all of them.`
    ];
}
function groupedBy(items, keyOf, most = 20) {
    const groups = [];
    const open = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = open.get(key);
        if (group !== undefined && group.length < most)
            group.push(item);
        else {
            const first = [item];
            open.set(key, first);
            groups.push(first);
        }
    }
    return groups;
}


/***/ }),

/***/ 14275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   Ff: () => (/* binding */ TARGETS_RESULT_SCHEMA),
/* harmony export */   Gd: () => (/* binding */ TARGETS_RESULT_KIND),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Wj: () => (/* binding */ toRunAgain),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62961);

const TARGETS_RESULT_SCHEMA = 1;
const TARGETS_RESULT_KIND = 'power-apps-targets-result';
const notStarted = ({ id, ring }, why) => ({
    id,
    ring,
    outcome: 'not-started',
    failure: why,
    flows: [],
    changed: false
});
function resultOf({ id, ring }, report, { failure, milliseconds }) {
    const { app, flows, environment, plan, rollback } = report;
    return {
        id,
        ring,
        outcome: failure === undefined ? report.outcome : 'failed',
        failure,
        environment: environment === undefined ? undefined : { id: environment.id, name: environment.name },
        app: app === undefined
            ? undefined
            : {
                id: app.id,
                name: app.name,
                url: app.url,
                versionBefore: app.versionBefore,
                versionAfter: app.versionAfter
            },
        flows: flows.map(({ name, id: flow, state }) => ({ name, id: flow, state })),
        publishState: report.publishState,
        changed: report.changed,
        rolledBack: rollback === undefined ? undefined : rollback.done.length > 0 && rollback.left.length === 0,
        planState: plan?.state,
        planDigest: plan?.digest ?? report.approvedPlan?.digest,
        drift: report.drift !== undefined && report.drift.length > 0 ? report.drift : undefined,
        backup: report.backup?.file,
        milliseconds,
        summary: report.outcome === 'failed' && failure === undefined ? undefined : (0,_report_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(report, failure)
    };
}
const isPassed = ({ outcome }) => outcome !== 'failed' && outcome !== 'not-started';
const toRunAgain = (targets) => targets.filter(target => !isPassed(target)).map(({ id }) => id);
const PLANNED = {
    created: 'to create',
    updated: 'to update',
    unchanged: 'nothing to do',
    failed: 'failed',
    'not-started': 'not started'
};
const outcomeWords = (command, outcome) => command === 'plan' ? PLANNED[outcome] : outcome === 'not-started' ? 'not started' : outcome;


/***/ }),

/***/ 14040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ readInitOptions),
/* harmony export */   Z4: () => (/* binding */ INIT_INPUTS),
/* harmony export */   rY: () => (/* binding */ reviewerNamed)
/* harmony export */ });
/* harmony import */ var _base_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74934);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _setup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45404);




const INIT_INPUTS = [
    'from',
    'app',
    'test',
    'to',
    'reviewer',
    'workflows',
    'action-commit',
    'force'
];
function readInitOptions(get) {
    const given = (name) => get(name) || undefined;
    const commit = given('action-commit');
    if (commit !== undefined && !/^[0-9a-f]{40}$/i.test(commit))
        throw failure(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(commit)} is not a full commit SHA`, 'Give 40 hexadecimal digits, or leave --action-commit out.');
    const reviewer = given('reviewer');
    return {
        from: given('from'),
        app: given('app'),
        test: given('test'),
        to: given('to'),
        reviewer: reviewer === undefined ? undefined : reviewerNamed(reviewer),
        workflows: workflowsNamed(get('workflows')),
        commit: commit?.toLowerCase(),
        replaces: get('force') === 'true'
    };
}
function reviewerNamed(written) {
    const name = written.replace(/^@/, '');
    if (/^[A-Za-z0-9](?:[A-Za-z0-9-]|_(?=[A-Za-z0-9])){0,50}$/.test(name))
        return name;
    throw failure(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} is not a user name of GitHub`, 'Give a name such as mona-maker.');
}
function workflowsNamed(written) {
    const words = written.split(/[\s,]+/).filter(word => word !== '');
    const unknown = words.filter(word => !_setup_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOWS */ .v1.some(name => name === word));
    const [first = ''] = unknown;
    if (unknown.length > 0)
        throw failure(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unknown.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))} ${unknown.length === 1 ? 'is not a workflow' : 'are not workflows'}${(0,_base_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(first, _setup_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOWS */ .v1)}`, `Use any of: ${_setup_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOWS */ .v1.join(', ')}.`);
    return words.length === 0 ? _setup_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOWS */ .v1 : _setup_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOWS */ .v1.filter(name => words.includes(name));
}
const failure = (why, remedy) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({ doing: 'set up the workflows', why, remedy });


/***/ }),

/***/ 45404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ SECRETS),
/* harmony export */   p6: () => (/* binding */ GITHUB_ENVIRONMENTS),
/* harmony export */   v1: () => (/* binding */ WORKFLOWS),
/* harmony export */   vA: () => (/* binding */ syncTarget)
/* harmony export */ });
const WORKFLOWS = ['promotion', 'package-check', 'sync'];
const GITHUB_ENVIRONMENTS = { test: 'test', plan: 'production-plan', production: 'production' };
const SECRETS = {
    source: 'SOURCE_REFRESH_TOKEN',
    target: 'REFRESH_TOKEN',
    connections: 'CONNECTIONS'
};
const syncTarget = (setup) => setup.test ?? setup.production;


/***/ }),

/***/ 28247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/cli/input-files.js

async function readBounded(path, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of path === '-' ? process.stdin : streamOf(path)) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > limit)
            throw new Error(`it has more than ${limit} bytes`);
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function* streamOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        for await (const chunk of file.createReadStream({ autoClose: false }))
            yield Buffer.from(chunk);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/action/inputs/targets/read-step.js
var read_step = __webpack_require__(42638);
// EXTERNAL MODULE: ./lib/action/inputs/secrets.js
var secrets = __webpack_require__(50203);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __webpack_require__(86518);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/list.js
var list = __webpack_require__(80368);
// EXTERNAL MODULE: ./lib/main/start.js
var start = __webpack_require__(88977);
;// CONCATENATED MODULE: ./lib/cli/client-assertion.js
const CLIENT_ASSERTION = 'client-assertion';

// EXTERNAL MODULE: ./lib/action/inputs/read-doctor-inputs.js
var read_doctor_inputs = __webpack_require__(41814);
// EXTERNAL MODULE: ./lib/action/inputs/read-list-inputs.js
var read_list_inputs = __webpack_require__(31411);
// EXTERNAL MODULE: ./lib/action/inputs/read-sign-in-inputs.js
var read_sign_in_inputs = __webpack_require__(2802);
// EXTERNAL MODULE: ./lib/action/inputs/schema.js + 1 modules
var schema = __webpack_require__(98438);
// EXTERNAL MODULE: ./lib/cli/init/init-options.js
var init_options = __webpack_require__(14040);
;// CONCATENATED MODULE: ./lib/cli/commands.js








const SUMMARY = 'summary-file';
const SWITCHES = ['force', 'device-code', 'open'];
const ONLY_ON_GITHUB = [
    'command',
    'artifact-name',
    'artifact-retention-days',
    'pull-request-comment',
    'github-token',
    'refresh-token-secret',
    'refresh-token-environment',
    'secrets-token',
    'refresh-token-issued',
    'target-secrets-file'
];
const NONE = { names: [], min: 0, max: 0 };
const command = (name, about, inputs, args = NONE) => ({
    name,
    about,
    inputs: inputs
        .filter(input => !ONLY_ON_GITHUB.includes(input))
        .flatMap(input => (input === 'refresh-token' ? [input, CLIENT_ASSERTION] : [input])),
    secrets: [
        ...[...secrets/* SECRET_INPUTS */.p, 'target-secrets'].filter(input => inputs.includes(input) && !ONLY_ON_GITHUB.includes(input)),
        ...(inputs.includes('refresh-token') ? [CLIENT_ASSERTION] : [])
    ],
    texts: ['connections', 'values', 'resources', 'share', 'endpoints', 'create-environment'].filter(input => inputs.includes(input)),
    switches: SWITCHES.filter(input => inputs.includes(input)),
    arguments: args
});
const CLI_COMMANDS = [
    command('export', 'Export an app or a flow as a package', [...schema/* INPUTS_OF */.MJ.export, SUMMARY]),
    command('check', 'Report what packages contain, whether they would import, and what changed', [...schema/* INPUTS_OF */.MJ.check, SUMMARY], {
        names: ['FILE…'],
        min: 0,
        max: 1_000
    }),
    command('plan', 'Plan an import, for a person to approve', [...schema/* INPUTS_OF */.MJ.plan, SUMMARY]),
    command('import', 'Import a package and publish the app', [...schema/* INPUTS_OF */.MJ.import, SUMMARY]),
    command('publish', 'Publish the draft of an app', [...schema/* INPUTS_OF */.MJ.publish, SUMMARY]),
    command('restore', 'Bring back an earlier version of an app', [...schema/* INPUTS_OF */.MJ.restore, SUMMARY]),
    command('list', `List ${list/* LIST_SUBJECTS */.F.join(', ')} with their ids, or the values in a package`, read_list_inputs.LIST_INPUTS, {
        names: [`${list/* LIST_SUBJECTS */.F.join('|')}|values`, '[FILE]'],
        min: 1,
        max: 2
    }),
    command('diff', 'Show what changed from one package to another', ['show-noise', SUMMARY], {
        names: ['OLDER', 'NEWER'],
        min: 2,
        max: 2
    }),
    command('doctor', 'Report what an identity can do in each environment, and what to do about the rest', read_doctor_inputs.DOCTOR_INPUTS),
    command('sign-in', 'Sign in by hand and store the refresh token for the workflow', read_sign_in_inputs/* SIGN_IN_COMMAND_INPUTS */.S),
    command('unpack', 'Write a package as files for people and for git', [], {
        names: ['FILE', 'FOLDER'],
        min: 2,
        max: 2
    }),
    command('init', 'Write workflows for an app, and say what is left to set up', [
        ...init_options/* INIT_INPUTS */.Z4,
        ...read_list_inputs.LIST_INPUTS.filter(input => !['app', 'environment'].includes(input))
    ])
];
function fixedInputs({ name }, args) {
    if (name === 'check')
        return {
            command: name,
            'pull-request-comment': 'never',
            ...(args.length === 0 ? {} : { 'package-file': args.join('\n') })
        };
    if (name !== 'diff')
        return { command: name };
    const [older = '', newer = ''] = args;
    return {
        command: 'check',
        'pull-request-comment': 'never',
        'fail-on': 'never',
        'package-file': newer,
        'compare-with': `file:${older}`
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/cli/flags.js




const canBeFile = (command, name) => command.secrets.includes(name) || command.texts.includes(name);
function parseFlags(command, args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: optionsOf(command),
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    const values = new Map();
    const files = new Map();
    const positionals = [];
    const switches = new Set();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        if (name === 'help' || name === 'json') {
            if (value !== undefined)
                throw failure(`${rawName} takes no value`, helpOf(command));
            switches.add(name);
            continue;
        }
        const input = inputOf(command, name);
        if (input === undefined)
            throw failure(`${(0,display/* quoted */.TL)(rawName)} is not a flag of ${command.name}${suggestion(command, name)}`, helpOf(command));
        if (input.isSecret)
            throw failure(`${rawName} would show a secret to every process on this machine`, `Set the environment variable ${variableOf(input.name)}, or give the name of a file with --${input.name}-file (- for standard input).`);
        if (command.switches.includes(input.name)) {
            if (value !== undefined)
                throw failure(`${rawName} takes no value`, helpOf(command));
            values.set(input.name, 'true');
            continue;
        }
        if (value === undefined)
            throw failure(`${rawName} needs a value`, helpOf(command));
        if (input.isFile)
            files.set(input.name, value);
        else
            values.set(input.name, [values.get(input.name), value].filter(line => line !== undefined).join('\n'));
    }
    return { values, files, positionals, json: switches.has('json'), help: switches.has('help') };
}
function inputOf(command, flag) {
    if (command.inputs.includes(flag))
        return { name: flag, isSecret: command.secrets.includes(flag), isFile: false };
    const name = flag.replace(/-file$/, '');
    return flag !== name && canBeFile(command, name) && command.inputs.includes(name)
        ? { name, isSecret: false, isFile: true }
        : undefined;
}
function optionsOf(command) {
    const names = command.inputs.flatMap(name => (canBeFile(command, name) ? [name, `${name}-file`] : [name]));
    return {
        ...Object.fromEntries(names.map(name => [name, { type: command.switches.includes(name) ? 'boolean' : 'string' }])),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
    };
}
const variableOf = (name) => `MOVE_POWER_APP_${name.replaceAll('-', '_').toUpperCase()}`;
const suggestion = (command, name) => (0,closest/* didYouMean */.a)(name, command.inputs);
const helpOf = ({ name }) => `See "move-power-app ${name} --help".`;
function argumentsOf(command, positionals) {
    const { min, max, names } = command.arguments;
    if (positionals.length >= min && positionals.length <= max)
        return positionals;
    const wanted = names.length === 0 ? 'no arguments' : names.join(' ');
    throw failure(positionals.length < min
        ? `${command.name} needs ${wanted}`
        : `${command.name} takes ${wanted}, but got ${(0,display/* listed */.KE)(positionals.map(display/* quoted */.TL))}`, helpOf(command));
}
const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'read the arguments', why, remedy });

// EXTERNAL MODULE: ./lib/action/inputs/sign-in.js
var sign_in = __webpack_require__(45625);
;// CONCATENATED MODULE: ./lib/cli/help.js





const FLAG_TEXTS = {
    'action-commit': 'full commit SHA of this action for the workflows to pin',
    app: 'id or display name of the app',
    backup: 'true: keep a package of the target’s app before it is updated',
    'backup-file': 'path of a package that a backup kept, to restore from',
    'client-id': 'application (client) id of the app registration',
    'client-secret': 'client secret of the app registration',
    'client-certificate': 'certificate of the app registration with its key: PEM, or PFX in base64',
    'client-certificate-password': 'password of the certificate or its key',
    'client-assertion': 'ID token of a CI job that proves the app registration, such as from id_tokens of GitLab',
    cloud: 'Public, UsGov, UsGovHigh, UsGovDod, China, or Embedded to try things out',
    'compare-with': 'git ref or package to compare with; ref:NAME and file:PATH are exact',
    'config-file': 'path of the settings for the rules',
    confirm: 'display name of the environment of the one target, typed again',
    connections: 'KEY=CONNECTION-ID; repeat the flag for several',
    'embedded-faults': 'failures to simulate',
    'embedded-state': 'folder of the simulated environments; the default is one for all projects of this machine',
    'create-environment': 'YAML map: region, type and Dataverse of an environment to create where it is missing',
    'device-code': 'sign in with a code on another machine; Conditional Access often blocks this',
    endpoints: 'SERVICE=https://HOST in place of that of the cloud; repeat the flag for several',
    env: 'GitHub environment that the secret belongs to',
    environment: 'the environment: its id, Dataverse URL or display name',
    except: 'targets that are left out, written as in only',
    'fail-on': 'what makes the command fail: error, warning or never',
    flow: 'id or display name of the flow',
    force: 'replace existing workflows that have different content',
    from: 'environment that the app comes from',
    'flows-state': 'state of the flows after the import: keep, on, off or as-source',
    for: 'export or import: exit with 1 when this needs something that is missing',
    'import-mode': 'what to do with the app: auto, create or update',
    'last-result-file': 'result file of an earlier run, for --only failed; a run over many targets prints its path',
    'managed-identity': 'system, or the client id of an identity of this Azure machine',
    'max-async-wait-time': 'minutes that all waits may take together',
    'on-drift': 'what to do when somebody edited the target since the last promotion: report, overwrite or stop',
    'on-failure': 'what to do when an import fails half-way: keep or rollback',
    only: 'which targets: ids, patterns, label:…, ring:… or failed',
    open: 'open the browser instead of only printing the address',
    'package-description': 'description of the package',
    'package-digest': 'digest that the package must have',
    'package-file': 'path of the package',
    'package-name': 'name of the package',
    parallel: 'how many apps to process at a time',
    'access-token': 'access token for the Power Apps service',
    'password-secret': 'password of the user; deprecated by Microsoft',
    'permission-check': 'what to do when a permission is missing: enforce or warn',
    'plan-digest': 'digest that the plan must have',
    'plan-file': 'file of the plan: plan writes it, import follows it',
    'publish-changes': 'whether to publish the app: auto, true or false',
    'record-file': 'file that remembers the last promotion; keep it from run to run',
    'refresh-token': 'refresh token of a user, as sign-in stores it',
    reviewer: 'GitHub user who approves imports into production',
    'refresh-token-file': 'file to write the refresh token to; only you may read it',
    repo: 'OWNER/NAME of the repository that the secret belongs to; the one of this folder when absent',
    resources: 'YAML map of choices by resource name',
    'sarif-file': 'path to write the findings to as SARIF',
    secret: 'name of the GitHub secret to set, with the program gh',
    share: 'YAML map of who should have the app',
    'share-mode': 'what to do about differences: report or apply',
    'show-noise': 'true: also list what every export changes',
    'target-secrets': 'YAML map of secrets by the id of the target',
    'targets-file': 'path of a YAML file with many targets',
    'summary-file': 'path to write a summary in Markdown to, such as for an approval or a comment',
    'tenant-id': 'tenant id or domain name',
    test: 'environment that the app is tested in',
    to: 'environment that is production',
    'unpack-to': 'folder for the readable form of the package',
    'user-name': 'user to sign in as',
    values: 'FROM = TO: a value of the source and what it is in the target; repeat the flag for several',
    'values-left': 'what to do about other values of the source: warn, error or ignore',
    'values-lists': 'how to find the lists of mapped sites: as-given, or by-title with Microsoft Graph',
    version: 'version to bring back',
    'when-unchanged': 'what to do when the target has the content already: skip or import',
    workflows: 'promotion, package-check, sync; all of them when absent'
};
const longest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
function programHelp() {
    const width = longest(CLI_COMMANDS.map(({ name }) => name));
    return [
        'Moves Power Apps canvas apps between environments, as packages.',
        '',
        'Usage: move-power-app COMMAND [ARGUMENTS] [--FLAG VALUE]…',
        '',
        ...CLI_COMMANDS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
        '',
        'Try it without a tenant: move-power-app list environments --cloud Embedded',
        'Flags of a command:      move-power-app COMMAND --help',
        'Many targets at once:    add --targets-file to plan, import, publish or restore'
    ];
}
function flagOf({ secrets, switches }, name) {
    if (secrets.includes(name))
        return `--${name}-file FILE`;
    return switches.includes(name) ? `--${name}` : `--${name} ${placeholderOf(name)}`;
}
function placeholderOf(name) {
    if (FOLDERS.includes(name))
        return 'FOLDER';
    return name.endsWith('-file') ? 'FILE' : 'VALUE';
}
const FOLDERS = ['embedded-state', 'unpack-to'];
const GROUPS = [
    {
        title: 'Many targets in one run:',
        inputs: ['targets-file', 'target-secrets', 'only', 'except', 'last-result-file', 'confirm']
    },
    {
        title: 'Where, and as whom:',
        inputs: ['cloud', ...sign_in/* SIGN_IN_INPUTS */.cU, CLIENT_ASSERTION, 'endpoints', 'max-async-wait-time']
    },
    { title: 'With --cloud Embedded:', inputs: ['embedded-state', 'embedded-faults'] }
];
function commandHelp(command) {
    const grouped = GROUPS.map(({ title, inputs }) => ({
        title,
        inputs: inputs.filter(name => command.inputs.includes(name))
    }));
    const own = command.inputs.filter(name => !grouped.some(({ inputs }) => inputs.includes(name)));
    const width = longest([...command.inputs.map(name => flagOf(command, name)), '--json']);
    const lines = (inputs) => inputs.map(name => `  ${flagOf(command, name).padEnd(width)}  ${textOf(command, name)}`);
    return [
        `${command.about}.`,
        '',
        `Usage: ${['move-power-app', command.name, ...command.arguments.names].join(' ')} [--FLAG VALUE]…`,
        '',
        ...lines(own),
        `  ${'--json'.padEnd(width)}  print the result as JSON`,
        ...grouped.flatMap(({ title, inputs }) => (inputs.length === 0 ? [] : ['', title, ...lines(inputs)])),
        '',
        'Every flag can also be an environment variable: MOVE_POWER_APP_ENVIRONMENT for --environment.',
        ...(command.secrets.length === 0
            ? []
            : ['Secrets are read from files (- for standard input) or from variables, never from arguments.'])
    ];
}
function textOf(command, name) {
    const isSecret = command.secrets.includes(name);
    return [
        FLAG_TEXTS[name] ?? '',
        ...(schema/* DEFAULTS */.zY[name] === undefined ? [] : [`default: ${schema/* DEFAULTS */.zY[name]}`]),
        ...(isSecret ? [`or set ${variableOf(name)}`] : []),
        ...(!isSecret && canBeFile(command, name) ? [`or --${name}-file FILE`] : [])
    ].join('; ');
}

;// CONCATENATED MODULE: ./lib/cli/input-source.js




const MAX_BYTES = 1024 * 1024;
async function inputSource(flags, fixed, takes, variables, files, rest) {
    const fromFiles = new Map();
    for (const [name, path] of flags.files) {
        try {
            fromFiles.set(name, await files.read(path, MAX_BYTES));
        }
        catch (error) {
            throw new errors/* ActionError */.lZ({
                doing: `read ${name} from ${path === '-' ? 'standard input' : (0,display/* quoted */.TL)(path)}`,
                why: (0,errors/* messageOf */.bD)(error),
                remedy: 'Check the name of the file, and that you may read it.'
            });
        }
    }
    const get = (name) => (fixed[name] ??
        flags.values.get(name) ??
        fromFiles.get(name) ??
        (name === 'command' || !takes(name) ? undefined : variables[variableOf(name)]) ??
        '').trim();
    return { ...rest, canRequestIdToken: rest.canRequestIdToken || get(CLIENT_ASSERTION) !== '', get };
}

// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
;// CONCATENATED MODULE: ./lib/cli/needed-sign-in.js





const NAMES = ['tenant-id', 'client-id'];
function assertSignIn(source) {
    const cloud = source.get('cloud');
    const isReal = cloud === '' || schema/* CLOUDS */.JJ.some(name => name !== 'Embedded' && (0,ids/* same */.F)(name, cloud));
    const isGiven = sign_in/* SIGN_IN_INPUTS */.cU.some(name => !NAMES.includes(name) && source.get(name) !== '');
    if (!isReal || isGiven || source.canRequestIdToken)
        return;
    throw new errors/* ActionError */.lZ({
        doing: 'sign in',
        why: 'nothing is given to sign in with',
        remedy: `Give --tenant-id, --client-id and the refresh token of a user, with --refresh-token-file FILE or in ${variableOf('refresh-token')}; docs/sign-in.md says how to get one. To try things out without a tenant, add --cloud Embedded.`
    });
}

// EXTERNAL MODULE: ./lib/action/check-report/phrases.js
var phrases = __webpack_require__(23540);
// EXTERNAL MODULE: ./lib/cli/terminal-log.js
var terminal_log = __webpack_require__(30103);
;// CONCATENATED MODULE: ./lib/cli/show-check.js



const COLOUR_OF = { error: 'red', warning: 'yellow', note: 'cyan' };
const SIGNS = { added: '+', removed: '-', same: ' ' };
const MAX_VALUE = 2_200;
const checkLines = (report, terminal) => [
    ...report.files.flatMap(file => fileLines(file, terminal)),
    ...report.remarks.map(remark => (0,display/* plainText */.wh)(remark, 500))
];
function fileLines(file, terminal) {
    const name = file.package?.name ?? file.file;
    return [
        (0,terminal_log/* painted */.C$)(terminal, 'bold', `${(0,display/* plainText */.wh)(name)}: ${(0,phrases/* describeCounts */.wv)((0,phrases/* countsOf */.mQ)(file))}`),
        `  ${(0,display/* plainText */.wh)(file.file)} is ${(0,display/* plainText */.wh)((0,phrases/* describeFile */.CL)(file))}.`,
        ...file.findings.flatMap(({ severity, rule, message, place, remedy }) => {
            const where = (0,phrases/* describePlace */.df)(place);
            return [
                `  ${(0,terminal_log/* painted */.C$)(terminal, COLOUR_OF[severity], severity.padEnd(7))} ${rule}: ${(0,display/* plainText */.wh)(message, 2_000)}`,
                ...(where === '' ? [] : [`          ${(0,display/* plainText */.wh)(where, 400)}`]),
                `          ${(0,display/* plainText */.wh)(remedy, 1_000)}`
            ];
        }),
        ...differenceLines(file, terminal),
        ''
    ];
}
function differenceLines({ comparison }, terminal) {
    const sentence = (0,phrases/* describeComparison */.L5)({ comparison });
    if (sentence === undefined)
        return [];
    return [
        `  ${(0,display/* plainText */.wh)(sentence, 1_000)}`,
        ...changeLines(comparison?.kind === 'compared' ? comparison.difference.changes : [], terminal)
    ];
}
const changeLines = (changes, terminal) => (0,phrases/* areasIn */.sS)(changes).flatMap(({ title, changes: own }) => [
    `  ${(0,terminal_log/* painted */.C$)(terminal, 'bold', title)}`,
    ...own.flatMap(change => linesOf(change, terminal))
]);
function linesOf(change, terminal) {
    const text = `    ${(0,display/* plainText */.wh)((0,phrases/* describeChange */.uQ)(change), 500)}`;
    const { before, after, lines = [] } = change;
    if (lines.length > 0)
        return [
            text,
            ...lines.map(({ kind, text: content }) => {
                const line = `      ${SIGNS[kind]} ${(0,display/* reviewedText */.j_)(content, MAX_VALUE)}`;
                return kind === 'same' ? line : (0,terminal_log/* painted */.C$)(terminal, kind === 'added' ? 'cyan' : 'red', line);
            })
        ];
    return [
        text,
        ...(before === undefined ? [] : [(0,terminal_log/* painted */.C$)(terminal, 'red', `      - ${(0,display/* reviewedText */.j_)(before, MAX_VALUE)}`)]),
        ...(after === undefined ? [] : [(0,terminal_log/* painted */.C$)(terminal, 'cyan', `      + ${(0,display/* reviewedText */.j_)(after, MAX_VALUE)}`)])
    ];
}

;// CONCATENATED MODULE: ./lib/cli/table.js

const GAP = 2;
const MIN_WIDTH = 10;
const MAX_CELL = 300;
const MAX_WRAPPED = 1_200;
function textTable(columns, rows, width) {
    const texts = rows.map(row => columns.map(({ wraps }, at) => (0,display/* reviewedText */.j_)(row[at] ?? '', wraps === true ? MAX_WRAPPED : MAX_CELL)));
    const widths = columns.map(({ title }, at) => texts.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), title.length));
    let excess = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width;
    for (const [at, { wraps, title }] of columns.entries()) {
        if (wraps !== true || excess <= 0)
            continue;
        const narrow = Math.max((widths[at] ?? 0) - excess, title.length, WRAPPED_WIDTH);
        excess -= Math.max(0, (widths[at] ?? 0) - narrow);
        widths[at] = Math.min(widths[at] ?? 0, narrow);
    }
    while (excess > 0) {
        const [widest] = columns
            .map((column, at) => ({ column, at, size: widths[at] ?? 0 }))
            .filter(({ column, size }) => column.whole !== true && column.wraps !== true && size > MIN_WIDTH)
            .sort((one, other) => other.size - one.size);
        if (widest === undefined)
            break;
        widths[widest.at] = widest.size - 1;
        excess -= 1;
    }
    const line = (cells) => cells
        .map((cell, at) => fitted(cell, widths[at] ?? 0))
        .join(' '.repeat(GAP))
        .trimEnd();
    return [
        line(columns.map(({ title }) => title)),
        line(widths.map(size => '─'.repeat(size))),
        ...texts.flatMap(row => table_linesOf(row, columns, widths).map(line))
    ];
}
const WRAPPED_WIDTH = 30;
function table_linesOf(row, columns, widths) {
    const cells = row.map((cell, at) => (columns[at]?.wraps === true ? wrapped(cell, widths[at] ?? 0) : [cell]));
    const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
    return Array.from({ length: height }, (_, index) => cells.map(parts => parts[index] ?? ''));
}
function wrapped(text, width) {
    const lines = [];
    let rest = text;
    while (rest.length > width) {
        const blank = rest.lastIndexOf(' ', width);
        const end = blank > 0 ? blank : Math.max(1, width);
        lines.push(rest.slice(0, end));
        rest = rest.slice(end).trimStart();
    }
    return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}
const fitted = (text, width) => text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);

;// CONCATENATED MODULE: ./lib/cli/show-list.js


function listingText(listing, width) {
    const { columns, rows, empty } = tableOf(listing);
    if (rows.length === 0)
        return { lines: [], notes: [empty] };
    const table = textTable(columns, rows, width);
    return listing.subject === 'connections'
        ? { lines: connectionLines(listing.items), notes: [...table, '', LINES_FOLLOW] }
        : { lines: table, notes: [] };
}
const LINES_FOLLOW = 'Lines for the input connections, on standard output:';
const ID = { title: 'id', whole: true };
function tableOf(listing) {
    switch (listing.subject) {
        case 'environments':
            return {
                columns: [{ title: 'name' }, ID, { title: 'Dataverse' }],
                rows: listing.items.map(({ displayName, id, dataverseUrl, isDefault }) => [
                    isDefault && !/\(default\)$/i.test(displayName) ? `${displayName} (default)` : displayName,
                    id,
                    dataverseUrl ?? ''
                ]),
                empty: 'This identity cannot see any environment.'
            };
        case 'apps':
            return {
                columns: [{ title: 'name' }, ID, { title: 'owner' }, { title: 'modified' }],
                rows: listing.items.map(({ displayName, id, owner, modified }) => [
                    displayName,
                    id,
                    owner ?? '',
                    modified ?? ''
                ]),
                empty: 'This identity cannot see any app in this environment.'
            };
        case 'flows':
            return {
                columns: [{ title: 'name' }, ID, { title: 'state' }, { title: 'modified' }],
                rows: listing.items.map(({ displayName, id, state, modified }) => [
                    displayName,
                    id,
                    state ?? 'unknown',
                    modified ?? ''
                ]),
                empty: 'This identity cannot see any flow in this environment.'
            };
        case 'connections':
            return {
                columns: [
                    { title: 'name' },
                    { title: 'connector', whole: true },
                    ID,
                    { title: 'owner' },
                    { title: 'health', wraps: true }
                ],
                rows: listing.items.map(({ displayName, connector, id, healthy, problem, owner }) => [
                    displayName,
                    connector,
                    id,
                    owner ?? '',
                    healthy ? 'ok' : (problem ?? 'broken')
                ]),
                empty: 'This identity has no connection in this environment.'
            };
        case 'versions':
            return {
                columns: [{ title: 'version', whole: true }, { title: 'saved', whole: true }, { title: 'state' }],
                rows: listing.items.map(({ name, saved, published }) => [name, saved, published ? 'published' : '']),
                empty: 'The app has no versions.'
            };
    }
}
function connectionLines(connections) {
    const offered = new Set();
    return connections.map(({ connector, id, healthy, displayName }) => {
        const first = healthy && !offered.has(connector);
        if (first)
            offered.add(connector);
        return `${first ? '' : '# '}${(0,display/* plainText */.wh)(connector)}=${(0,display/* plainText */.wh)(id)}${first ? '' : ` (${(0,display/* plainText */.wh)(displayName)})`}`;
    });
}

// EXTERNAL MODULE: ./lib/action/report/writes.js
var writes = __webpack_require__(7925);
// EXTERNAL MODULE: ./lib/action/report/headline.js
var headline = __webpack_require__(62961);
// EXTERNAL MODULE: ./lib/action/report/planned-action.js
var planned_action = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/cli/show-plan.js






const MOST = 50;
const MOST_PLACES = 3;
const show_plan_MAX_VALUE = 400;
function planLines(report, plan, terminal) {
    return [
        ...section(terminal, plan.imports ? 'What the import will do' : 'What the import finds', resources(report, plan, terminal)),
        ...section(terminal, 'Values', values(report.values, terminal)),
        ...section(terminal, 'What changes in the target', changes(plan, terminal)),
        ...section(terminal, 'Flows after the import', flowStates(plan, terminal)),
        ...section(terminal, 'Who has the app', sharing(report, terminal)),
        ...section(terminal, 'What changed in the target since the last promotion', sentences(report.drift)),
        ...section(terminal, 'Remarks', sentences(report.remarks)),
        ...section(terminal, 'What to know before', sentences(report.alerts)),
        ...section(terminal, 'What stops the import', obstacles(plan))
    ];
}
const section = (terminal, title, lines) => lines.length === 0 ? [] : [(0,terminal_log/* painted */.C$)(terminal, 'bold', title), ...lines, ''];
function resources(report, plan, { width }) {
    const bound = new Map(report.connections.map(connection => [connection.key, connection]));
    const all = (0,writes/* appFirst */.qz)(report.resources);
    if (all.length === 0)
        return [];
    return [
        ...textTable([
            { title: 'resource' },
            { title: 'kind', whole: true },
            { title: 'action', whole: true },
            { title: 'reason', wraps: true }
        ], all.slice(0, MOST).map(resource => {
            const { kind, name, targetName, why, blocked } = resource;
            const target = bound.get(resource.key)?.connectionName ?? targetName;
            return [
                target === undefined || target === name ? name : `${name} → ${target}`,
                kind,
                actionOf(resource, plan),
                blocked ?? why
            ];
        }), width),
        ...more(all.length, 'resource')
    ];
}
const actionOf = (resource, plan) => {
    const action = (0,planned_action/* plannedAction */.T)(resource, plan);
    return resource.content === 'unknown' && action !== 'blocked' ? `${action} (content not compared)` : action;
};
function values(found, terminal) {
    if (found === undefined)
        return [];
    const { mapped, left } = found;
    return [
        ...(mapped.length === 0 ? ['  No line of values matches this package.'] : []),
        ...mapped.slice(0, MOST).flatMap(({ kind, before, after, count, places }) => {
            const names = [...new Set(places.map(({ name, inside, file }) => name ?? inside ?? file))];
            const where = names.slice(0, MOST_PLACES).map(name => (0,display/* plainText */.wh)(name, 120));
            return [
                `  ${(0,display/* plainText */.wh)(kind)}, ${(0,display/* pluralize */.td)(count, 'place')}: ${where.join('; ')}${names.length > MOST_PLACES ? '; …' : ''}`,
                ...(before === after
                    ? [`    = ${(0,display/* reviewedText */.j_)(before, show_plan_MAX_VALUE)} stays`]
                    : [
                        (0,terminal_log/* painted */.C$)(terminal, 'red', `    - ${(0,display/* reviewedText */.j_)(before, show_plan_MAX_VALUE)}`),
                        (0,terminal_log/* painted */.C$)(terminal, 'cyan', `    + ${(0,display/* reviewedText */.j_)(after, show_plan_MAX_VALUE)}`)
                    ])
            ];
        }),
        ...more(mapped.length, 'value'),
        ...(left.length === 0 ? [] : ['  Values of the source that stay:']),
        ...left
            .slice(0, MOST)
            .map(({ kind, value, count, where }) => `    ${(0,display/* plainText */.wh)(kind)} ${(0,display/* reviewedText */.j_)(value, show_plan_MAX_VALUE)}, ${(0,display/* pluralize */.td)(count, 'place')}${where === undefined ? '' : `: ${(0,display/* plainText */.wh)(where, 200)}`}`),
        ...more(left.length, 'value')
    ];
}
function changes({ difference }, terminal) {
    if (difference === undefined)
        return [];
    const shown = difference.changes.filter(({ noise }) => noise !== true);
    return shown.length === 0
        ? ['  Nothing that people made.']
        : [...changeLines(shown.slice(0, MOST), terminal), ...more(shown.length, 'change')];
}
function flowStates({ flowStates: states }, { width }) {
    if (states.length === 0)
        return [];
    return [
        ...textTable([
            { title: 'flow' },
            { title: 'now', whole: true },
            { title: 'then', whole: true },
            { title: 'reason', wraps: true }
        ], states
            .slice(0, MOST)
            .map(({ name, from, to, after, why }) => [
            name,
            from ?? 'new or unknown',
            after ?? to ?? from ?? 'not known',
            why
        ]), width),
        ...more(states.length, 'flow')
    ];
}
const SHARING = {
    add: 'will be added',
    change: 'will be changed',
    remains: 'as declared',
    left: 'not declared, is kept',
    refused: 'refused'
};
function sharing({ sharing: declared }, { width }) {
    if (declared === undefined || declared.entries.length === 0)
        return [];
    return [
        ...textTable([
            { title: 'who' },
            { title: 'role' },
            { title: declared.applied ? 'action' : 'difference, which is only reported' }
        ], declared.entries
            .slice(0, MOST)
            .map(({ who, role, was, action }) => [
            who,
            was === undefined || was === role ? role : `${was} → ${role}`,
            declared.applied ? SHARING[action] : SHARING[action].replace('will be', 'to be')
        ]), width),
        ...more(declared.entries.length, 'entry', 'entries')
    ];
}
const sentences = (list = []) => [
    ...list.slice(0, MOST).map(sentence => `  ${(0,display/* plainText */.wh)(sentence, 2_000)}`),
    ...more(list.length, 'sentence')
];
const obstacles = ({ obstacles: list }) => [
    ...list
        .slice(0, MOST)
        .flatMap(({ what, remedy }) => [
        `  ${(0,display/* plainText */.wh)((0,display/* capitalised */.Iu)(what), 1_500)}`,
        ...(remedy === '' ? [] : [`    → ${(0,display/* plainText */.wh)(remedy, 1_000)}`])
    ]),
    ...more(list.length, 'obstacle')
];
const more = (count, noun, plural = `${noun}s`) => count <= MOST
    ? []
    : [`  … and ${count - MOST} more ${count - MOST === 1 ? noun : plural}. --json prints all of them.`];

;// CONCATENATED MODULE: ./lib/cli/show-run.js






function runLines(report, ending, terminal) {
    const { plan } = report;
    return [
        '',
        ...(plan === undefined ? resourceLines(report, terminal) : planLines(report, plan, terminal)),
        ...missingLines(report),
        ...factLines(report, terminal.width),
        endLine(report, ending, terminal)
    ];
}
function endLine(report, { failure, milliseconds }, terminal) {
    const words = (0,display/* plainText */.wh)((0,headline/* headline */.P)(report, failure), 300).replace(/^[^\p{L}\p{N}"]+/u, '');
    const facts = [
        ...(milliseconds === undefined ? [] : [(0,display/* duration */.p0)(milliseconds)]),
        ...(report.simulated ? ['simulated'] : [])
    ];
    const isFailed = failure !== undefined || report.outcome === 'failed';
    return `${(0,terminal_log/* painted */.C$)(terminal, isFailed ? 'red' : 'cyan', `${report.plan === undefined ? '' : 'Plan: '}${words}`)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
function resourceLines(report, { width }) {
    if (report.parts !== undefined)
        return [
            ...textTable([{ title: 'package' }, { title: 'outcome', whole: true }, { title: 'problem', wraps: true }], report.parts.map(part => [part.name, part.report.outcome, part.failure ?? '']), width),
            ''
        ];
    if (report.resources.length === 0)
        return [];
    return [
        ...textTable([
            { title: 'resource' },
            { title: 'kind', whole: true },
            { title: 'outcome', whole: true },
            { title: 'reason', wraps: true }
        ], (0,writes/* appFirst */.qz)(report.resources).map(({ name, targetName, kind, outcome, decision, why }) => [
            targetName ?? name,
            kind,
            outcome === 'planned' ? decision : outcome,
            why
        ]), width),
        ''
    ];
}
const missingLines = ({ missing }) => missing.length === 0
    ? []
    : [
        'Missing in the target:',
        ...missing.map(({ kind, name, why, keys }) => (0,display/* plainText */.wh)(`  ${kind} "${name}": ${why}${keys[0] === undefined ? '' : `. Add --connections ${keys[0]}=<connection id>`}`, 600)),
        ''
    ];
function factLines({ app, package: pkg, values, plan, backup, record, publishState }, width) {
    const facts = [
        ['app', app === undefined ? undefined : `${app.name} (${app.id})`],
        ['version', app?.versionAfter ?? app?.versionBefore],
        ['publishing', publishState?.replaceAll('-', ' ')],
        ['package', pkg?.file],
        ['digest', pkg?.digest],
        ['edited', pkg?.editedDigest],
        [
            'values',
            values === undefined
                ? undefined
                : `${values.mapped.length} replaced, ${(0,display/* pluralize */.td)(values.left.length, 'value')} of the source ${values.left.length === 1 ? 'stays' : 'stay'}`
        ],
        ['plan', plan?.file],
        ['plan digest', plan?.digest],
        ['backup', backup?.file],
        ['record', record?.file]
    ];
    const given = facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
    return given.map(([name, value]) => `${name.padEnd(12)} ${(0,display/* plainText */.wh)(value, Math.max(width, 200))}`);
}

// EXTERNAL MODULE: ./lib/action/targets-report/result.js
var result = __webpack_require__(14275);
;// CONCATENATED MODULE: ./lib/cli/show-targets.js




function targetLines({ command, targets, failure, milliseconds, simulated }, terminal, resultFile) {
    const isFailed = failure !== undefined;
    return [
        ...(targets.length === 0 ? [] : ['', ...rows(command, targets, terminal)]),
        '',
        (0,terminal_log/* painted */.C$)(terminal, isFailed ? 'red' : 'cyan', `${command}: ${isFailed ? 'failed' : 'done'}`) +
            (milliseconds === undefined ? '' : ` after ${(0,display/* duration */.p0)(milliseconds)}`) +
            (simulated ? ', simulated' : ''),
        ...((0,result/* toRunAgain */.Wj)(targets).length === 0
            ? []
            : [`To work on what is left alone, add: --only failed --last-result-file ${(0,display/* plainText */.wh)(resultFile, 1_000)}`])
    ];
}
const rows = (command, targets, { width }) => textTable([
    { title: 'target', whole: true },
    { title: 'ring', whole: true },
    { title: 'outcome', whole: true },
    { title: 'what', wraps: true }
], targets.map(({ id, ring, outcome, failure, summary }) => [
    id,
    ring,
    (0,result/* outcomeWords */.wX)(command, outcome),
    failure ?? summary ?? ''
]), width);

;// CONCATENATED MODULE: ./lib/cli/show-values.js

const show_values_MOST_PLACES = 3;
function valueLines(values) {
    if (values.length === 0)
        return ['The package holds no values of its source.'];
    return [
        '# Lines for the input values. Write what each is in the target; "from = from" keeps it, and a line that is left out leaves it as well.',
        '# Microsoft does not support edited packages.',
        ...values.flatMap(({ kind, line, count, places }) => [
            `# ${(0,display/* plainText */.wh)(kind)}, ${(0,display/* pluralize */.td)(count, 'place')}: ${places
                .slice(0, show_values_MOST_PLACES)
                .map(place => (0,display/* plainText */.wh)(place, 120))
                .join('; ')}${places.length > show_values_MOST_PLACES ? '; …' : ''}`,
            `${kind === 'id' ? '# ' : ''}${(0,display/* plainText */.wh)(line, 1000)} = `
        ])
    ];
}

// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
;// CONCATENATED MODULE: ./lib/cli/summary-file.js

async function openSummaryFile(path, { environment, redactor }) {
    const files = (0,runner_files/* createFiles */.qm)(environment.workspace);
    if (path !== '')
        await files.remove(path);
    let taken;
    return {
        take(render) {
            taken = render;
        },
        async write() {
            if (path === '' || taken === undefined)
                return;
            await files.write(path, Buffer.from(redactor.redact(await taken())));
        }
    };
}

;// CONCATENATED MODULE: ./lib/cli/run-command-line.js






















const ONLY_FOR_MATRIX = ['targets', 'collect'];
async function runCommandLine(words, surroundings, process, print) {
    const [name = '', ...rest] = words;
    const lines = (text) => {
        if (text.length > 0)
            print(`${text.map(workflow_commands/* withoutCommands */.Df).join('\n')}\n`);
    };
    if (['', 'help', '--help', '-h'].includes(name))
        return lines(programHelp());
    const command = CLI_COMMANDS.find(one => one.name === name.toLowerCase());
    if (command === undefined && ONLY_FOR_MATRIX.includes(name))
        throw new errors/* ActionError */.lZ({
            doing: 'read the arguments',
            why: `${(0,display/* quoted */.TL)(name)} is for the jobs of a matrix in a workflow, and the command line does not have it`,
            remedy: 'Add --targets-file to plan, import, publish or restore: one run then works on all targets of the file.'
        });
    if (command === undefined)
        throw new errors/* ActionError */.lZ({
            doing: 'read the arguments',
            why: `${(0,display/* quoted */.TL)(name)} is not a command${(0,closest/* didYouMean */.a)(name, CLI_COMMANDS.map(one => one.name))}`,
            remedy: 'See "move-power-app --help".'
        });
    const flags = parseFlags(command, rest);
    if (flags.help)
        return lines(commandHelp(command));
    const args = argumentsOf(command, flags.positionals);
    const { environment, variables, files, terminal, answers } = surroundings;
    const inputs = await inputSource(flags, fixedInputs(command, args), input => command.inputs.includes(input), variables, files, environment.inputs);
    const assertion = inputs.get(CLIENT_ASSERTION);
    for (const secret of [...(0,secrets/* secretsIn */.V)(inputs), assertion])
        if (secret !== '')
            process.redactor.add(secret);
    const context = { ...process, environment, clientAssertion: assertion || undefined };
    if (command.inputs.includes('access-token') && command.name !== 'list')
        assertSignIn(inputs);
    const show = (shown, json) => flags.json ? print(`${jsonText(json, text => context.redactor.redact(text))}\n`) : lines(shown);
    if (command.name === 'unpack') {
        const { runUnpack } = await Promise.all(/* import() */[__webpack_require__.e(358), __webpack_require__.e(8226), __webpack_require__.e(1764), __webpack_require__.e(2527)]).then(__webpack_require__.bind(__webpack_require__, 50063));
        const [file = '', folder = ''] = args;
        const unpacked = await runUnpack(file, folder, context);
        return show([unpacked.changed ? `${unpacked.files.length} files in ${folder}` : `Nothing changed in ${folder}`], unpacked);
    }
    if (command.name === 'init') {
        const [{ runInit }, { initLines }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(3697)]).then(__webpack_require__.bind(__webpack_require__, 73697)),
            __webpack_require__.e(/* import() */ 5643).then(__webpack_require__.bind(__webpack_require__, 75643))
        ]);
        const result = await runInit(inputs, answers, context);
        return show(initLines(result), result);
    }
    if (command.name === 'sign-in') {
        const { signIn, signInLines } = await __webpack_require__.e(/* import() */ 4797).then(__webpack_require__.bind(__webpack_require__, 74797));
        const signedIn = await signIn(inputs, context, { variables, platform: surroundings.platform });
        return show(signInLines(signedIn), signedIn);
    }
    if (command.name === 'doctor')
        return doctor(inputs, terminal, context, show);
    return command.name === 'list'
        ? run_command_line_list(inputs, args, terminal, context, show)
        : runAction(command, inputs, { ...context, environment: { ...environment, inputs } }, terminal, show);
}
const jsonText = (result, redact) => (0,workflow_commands/* jsonWithoutCommands */.Dw)((0,invisible/* jsonWithInvisibleEscaped */.D2)(redact(JSON.stringify(result ?? null, undefined, 2))));
async function run_command_line_list(source, [subject = '', file], { width }, context, show) {
    if (subject.toLowerCase() === 'values') {
        if (file === undefined)
            throw run_command_line_failure('values belong to a package', 'Name its file: move-power-app list values FILE.');
        const { runListValues } = await Promise.all(/* import() */[__webpack_require__.e(358), __webpack_require__.e(8226), __webpack_require__.e(1147)]).then(__webpack_require__.bind(__webpack_require__, 48279));
        const values = await runListValues(file, context);
        return show(valueLines(values), values);
    }
    if (file !== undefined)
        throw run_command_line_failure(`${subject} takes no file`, 'See "move-power-app list --help".');
    const [{ readListInputs }, { runList }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31411)),
        Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(3755)]).then(__webpack_require__.bind(__webpack_require__, 89429))
    ]);
    const order = listOrder(subject, source.get('environment'), source.get('app'));
    assertSignIn(source);
    const listing = await runList(readListInputs(source), order, context);
    const { lines, notes } = listingText(listing, width);
    for (const note of notes)
        context.log.info(note);
    show(lines, listing.items);
}
async function doctor(source, terminal, context, show) {
    const [{ readDoctorInputs }, { runDoctor }, { diagnosisLines }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41814)),
        Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(3516)]).then(__webpack_require__.bind(__webpack_require__, 20098)),
        __webpack_require__.e(/* import() */ 8301).then(__webpack_require__.bind(__webpack_require__, 28301))
    ]);
    const inputs = readDoctorInputs(source);
    const diagnosis = await runDoctor(inputs, context);
    show(diagnosisLines(diagnosis, terminal, inputs.order.job), diagnosis);
    if (diagnosis.ready)
        return;
    const missing = diagnosis.lines.filter(({ needed, answer }) => needed && answer === 'no');
    throw new errors/* ActionError */.lZ({
        doing: inputs.order.job === undefined ? 'find everything in order' : `find everything that ${inputs.order.job} needs`,
        why: `the answer is no to: ${(0,display/* listed */.KE)(missing.map(({ question }) => question))}`,
        remedy: 'The lines with → say what to do.'
    });
}
async function runAction({ name }, source, context, terminal, show) {
    const summary = await openSummaryFile(source.get('summary-file'), context);
    try {
        await (0,start/* start */.n)(await (0,read_step/* readStep */.j)(source), {
            ...context,
            showRun: (report, ending) => {
                summary.take(async () => (await Promise.all(/* import() */[__webpack_require__.e(450), __webpack_require__.e(614)]).then(__webpack_require__.bind(__webpack_require__, 40450))).renderSummary(report, ending));
                show(runLines(report, ending, terminal), report);
            },
            showTargets: result => {
                summary.take(async () => (await __webpack_require__.e(/* import() */ 1264).then(__webpack_require__.bind(__webpack_require__, 21264))).targetsSummary(result));
                show(targetLines(result, terminal, (0,runner_environment/* resultPath */.jO)(context.environment, `targets-${result.command}`)), result);
            },
            showCheck: (report, ending) => {
                summary.take(async () => (await Promise.all(/* import() */[__webpack_require__.e(7219), __webpack_require__.e(1896), __webpack_require__.e(358), __webpack_require__.e(6194), __webpack_require__.e(9510)]).then(__webpack_require__.bind(__webpack_require__, 20954))).renderCheckSummary(report, ending));
                const [only] = report.files;
                if (name === 'diff' && only !== undefined)
                    show(differenceLines(only, terminal), only.comparison);
                else
                    show(checkLines(report, terminal), report);
            }
        });
    }
    catch (error) {
        await summary.write().catch((failure) => context.log.warning((0,errors/* messageOf */.bD)(failure)));
        throw error;
    }
    await summary.write();
}
function listOrder(written, environment, app) {
    const subject = list/* LIST_SUBJECTS */.F.find(one => one === written.toLowerCase());
    if (subject === undefined)
        throw run_command_line_failure(`${(0,display/* quoted */.TL)(written)} cannot be listed${(0,closest/* didYouMean */.a)(written, [...list/* LIST_SUBJECTS */.F, 'values'])}`, `Use one of: ${(0,display/* listed */.KE)(list/* LIST_SUBJECTS */.F)}, values.`);
    if (subject === 'environments')
        return { subject };
    if (environment === '')
        throw run_command_line_failure(`${subject} belong to an environment`, 'Add --environment with its name, id or Dataverse URL.');
    if (subject !== 'versions')
        return { subject, environment };
    if (app === '')
        throw run_command_line_failure('versions belong to an app', 'Add --app with its name or id.');
    return { subject, environment, app };
}
const run_command_line_failure = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'list', why, remedy });

;// CONCATENATED MODULE: ./lib/cli/program.js




const WHEN_STOPPED = {
    'sign-in': 'No token was stored, unless a line above says that it was. Sign in again.',
    ...Object.fromEntries(['check', 'diff', 'doctor', 'export', 'init', 'list', 'plan', 'unpack'].map(name => [name, 'Run this again.']))
};
function commandLine(words, host, workerEntry) {
    const environment = { ...(0,runner_environment/* readEnvironment */.Qo)(host.env), hasArtifactService: false };
    const terminal = (0,terminal_log/* terminalOn */.wv)(host.stdout, environment.debug, host.env);
    const logTerminal = (0,terminal_log/* terminalOn */.wv)(host.stderr, environment.debug, host.env);
    return {
        environment,
        workerEntry,
        logTo: 'stderr',
        whenStopped: WHEN_STOPPED[words[0]?.toLowerCase() ?? ''],
        createLog: options => (0,terminal_log/* createTerminalLog */.$V)(logTerminal, options),
        run: (context, print) => runCommandLine(words, {
            environment,
            variables: host.env,
            files: { read: readBounded },
            terminal,
            answers: host.stdin,
            platform: host.platform
        }, context, print)
    };
}


/***/ }),

/***/ 30103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ createTerminalLog),
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   wv: () => (/* binding */ terminalOn)
/* harmony export */ });
/* harmony import */ var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15859);
/* harmony import */ var _action_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31739);


const COLOURS = { red: 31, yellow: 33, cyan: 36, grey: 90, bold: 1 };
const painted = (terminal, colour, text) => terminal.hasColour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
function terminalOn(stream, debug, variables) {
    const isInteractive = stream.isTTY;
    return {
        isInteractive,
        hasColour: isInteractive && stream.hasColors({ ...variables }),
        width: isInteractive ? Math.max(40, stream.columns) : 160,
        debug: debug || variables['MOVE_POWER_APP_DEBUG'] === '1'
    };
}
const ERASE_LINE = '\r\u001b[2K';
function createTerminalLog(terminal, { write, redactor }) {
    let onProgress = false;
    const line = (text) => {
        write(`${onProgress ? ERASE_LINE : ''}${text}\n`);
        onProgress = false;
    };
    const shown = (message) => (0,_action_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(redactor.redact(message));
    const labelled = (colour, label, message) => line(`${painted(terminal, colour, `${label}:`)} ${shown(message)}`);
    return {
        info: message => line(shown(message)),
        notice: message => labelled('cyan', 'Note', message),
        warning: message => labelled('yellow', 'Warning', message),
        error: message => labelled('red', 'Error', message),
        debug: message => {
            if (terminal.debug)
                line(painted(terminal, 'grey', shown(message)));
        },
        progress: progress => {
            const text = shown((0,_action_runner_log_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)(progress));
            if (!terminal.isInteractive || progress.state === 'finished')
                return line(text);
            const fitting = text.length < terminal.width ? text : `${text.slice(0, Math.max(1, terminal.width - 2))}…`;
            write(`${ERASE_LINE}${painted(terminal, 'grey', fitting)}`);
            onProgress = true;
        },
        annotate: () => { },
        end: () => {
            if (onProgress)
                line('');
        }
    };
}


/***/ }),

/***/ 76932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* reexport */ JOBS),
  lf: () => (/* binding */ doctorCommand),
  IK: () => (/* binding */ failedSignIn)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/commands/diagnosing/answers.js

const JOBS = ['export', 'import'];
async function answered(line, read) {
    try {
        return { ...line, ...(await read()) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { ...line, answer: 'unknown', detail: error.message, remedy: undefined };
    }
}

// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
;// CONCATENATED MODULE: ./lib/commands/diagnosing/editable-apps.js





const MOST_APPS = 20;
const SHARE = 'Make this identity the owner or a co-owner of the app.';
function editableApps(platform, environment, app, needed) {
    const line = { id: 'edits-apps', environment: environment.displayName, question: 'may edit apps', needed };
    if (app !== undefined)
        return answered({ ...line, question: `may edit the app ${(0,display/* quoted */.TL)(app)}` }, async () => {
            const answer = await mayEdit(platform, await (0,resolve/* resolveApp */.Ae)(platform, environment, app));
            return { answer, detail: DETAILS[answer], remedy: answer === 'no' ? SHARE : undefined };
        });
    return answered(line, async () => {
        const apps = await platform.apps.list(environment.id);
        if (apps.length === 0)
            return { answer: 'unknown', detail: 'it sees no apps in this environment', remedy: undefined };
        const asked = apps.slice(0, MOST_APPS);
        const answers = [];
        for (const one of asked)
            answers.push(await mayEdit(platform, one));
        const names = (wanted) => asked.flatMap(({ displayName }, at) => (answers[at] === wanted ? [(0,display/* quoted */.TL)(displayName)] : []));
        const parts = ['yes', 'no', 'unknown'].flatMap(answer => names(answer).length === 0 ? [] : [`${answer}: ${(0,display/* listed */.KE)(names(answer))}`]);
        const rest = apps.length > asked.length ? `; the other ${(0,display/* pluralize */.td)(apps.length - asked.length, 'app')} not asked` : '';
        const answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') || rest !== '' ? 'unknown' : 'no';
        return { answer, detail: `${parts.join('; ')}${rest}`, remedy: answer === 'no' ? SHARE : undefined };
    });
}
const DETAILS = {
    yes: 'it is the owner or a co-owner',
    no: 'the app is not shared with it for editing',
    unknown: 'it is not among the people the app is shared with, but may belong to a group that is, or may not see them'
};
async function mayEdit({ sharing, identity }, { id }) {
    const { objectId } = identity;
    if (objectId === undefined)
        return 'unknown';
    let permissions;
    try {
        permissions = await sharing.permissions(id);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return 'unknown';
        throw error;
    }
    const edits = permissions.filter(({ role }) => role === 'owner' || role === 'edit');
    if (edits.some(({ principal }) => (0,ids/* same */.F)(principal.id, objectId)))
        return 'yes';
    return edits.some(({ principal }) => principal.type === 'group' || principal.type === 'everyone') ||
        permissions.length === 0
        ? 'unknown'
        : 'no';
}

;// CONCATENATED MODULE: ./lib/commands/diagnosing/environment-lines.js



const RIGHTS = {
    export: {
        capability: 'export packages',
        remedy: 'Make this identity the owner or a co-owner of the app, or give it the Environment Maker role.'
    },
    import: {
        capability: 'import packages',
        remedy: 'Give this identity the Environment Maker role in this environment.'
    }
};
async function environmentLines(platform, environment, { job, app }) {
    return [
        await right(platform, environment, 'export', job),
        await right(platform, environment, 'import', job),
        await editableApps(platform, environment, app, job === 'export'),
        await flows(platform, environment),
        await connections(platform, environment),
        await packagesWithFlows(platform, environment)
    ];
}
function right({ environments }, { id, displayName }, kind, job) {
    const { capability, remedy } = RIGHTS[kind];
    return answered({ id: `may-${kind}`, environment: displayName, question: `may ${capability}`, needed: job === kind }, async () => {
        const { capabilities } = await environments.read(id);
        if (capabilities === undefined)
            return { answer: 'unknown', detail: 'the environment sent no permission map', remedy: undefined };
        const state = capabilities.get(capability);
        const key = state?.key ?? capability;
        return state?.held === true
            ? { answer: 'yes', detail: `the permission map has ${key}; that it decides about packages is inferred` }
            : {
                answer: 'no',
                detail: `the permission map lacks ${key}; that it decides about packages is inferred`,
                remedy
            };
    });
}
const flows = ({ flows: all }, { id, displayName }) => answered({ id: 'reads-flows', environment: displayName, question: 'may look up flows', needed: false }, async () => {
    const found = await all.list(id);
    return found === undefined
        ? {
            answer: 'no',
            detail: 'there is no token that the Flow service takes',
            remedy: 'Add the delegated permissions of the Flow Service to the app registration, and grant consent. Apps without flows do not need them.'
        }
        : { answer: 'yes', detail: `it sees ${(0,display/* pluralize */.td)(found.length, 'flow')}` };
});
const connections = ({ connections: all, links }, { id, displayName }) => answered({ id: 'connections-healthy', environment: displayName, question: 'has connections that work', needed: false }, async () => {
    const found = await all.list(id);
    if (found.length === 0)
        return {
            answer: 'no',
            detail: 'it has none',
            remedy: `Create those that the package asks for, or have them shared with it: ${links.connections(id)}`
        };
    const broken = found.filter(({ healthy }) => !healthy);
    const healthy = found.length - broken.length;
    return {
        answer: broken.length === 0 ? 'yes' : 'no',
        detail: broken.length === 0
            ? `${(0,display/* pluralize */.td)(healthy, 'connection')}, all healthy`
            : `${healthy} healthy; broken: ${(0,display/* listed */.KE)(broken.map(({ displayName: name, connector, problem }) => `${(0,display/* quoted */.TL)(name)} (${connector}: ${(0,display/* plainText */.wh)(problem ?? 'no reason given', 120)})`))}`,
        ...(broken.length === 0 ? {} : { remedy: `Sign in to them again: ${links.connections(id)}` })
    };
});
const packagesWithFlows = ({ environments }, environment) => answered({
    id: 'takes-flows',
    environment: environment.displayName,
    question: 'takes packages with flows',
    needed: false
}, async () => {
    const settings = await environments.settings(environment);
    if (settings === 'unknown')
        return { answer: 'unknown', detail: 'the settings of its Dataverse organisation cannot be read' };
    return settings.flowsInSolutions
        ? {
            answer: 'no',
            detail: '"Create in Dataverse solutions" is on for cloud flows',
            remedy: 'Have an administrator turn it off for as long as packages with flows are imported.'
        }
        : { answer: 'yes', detail: 'flows are not created in Dataverse solutions' };
});

;// CONCATENATED MODULE: ./lib/commands/doctor.js





const MOST_ENVIRONMENTS = 10;
async function doctorCommand(platform, { environment, app, job }) {
    const { identity } = platform;
    const seen = environment === undefined ? await platform.environments.list() : [];
    const chosen = environment === undefined ? seen.slice(0, MOST_ENVIRONMENTS) : [await (0,resolve/* resolveEnvironment */.g9)(platform, environment)];
    const general = [
        {
            id: 'signs-in',
            question: 'signs in',
            answer: 'yes',
            detail: `as ${identity.name}, tenant ${identity.tenantId ?? 'unknown'}`,
            needed: true
        },
        userLine(identity),
        await licenceLine(platform),
        environmentsLine(environment, seen, chosen)
    ];
    const parts = [general];
    for (const one of chosen)
        parts.push(await environmentLines(platform, one, { job, app }));
    return diagnosisOf(identity, parts.flat());
}
const failedSignIn = (why, remedy) => diagnosisOf(undefined, [{ id: 'signs-in', question: 'signs in', answer: 'no', detail: why, remedy, needed: true }]);
const diagnosisOf = (identity, lines) => ({
    identity,
    lines,
    ready: !lines.some(({ needed, answer }) => needed && answer === 'no')
});
function userLine({ kind }) {
    const line = { id: 'is-user', question: 'is a user', needed: false };
    switch (kind) {
        case 'user':
            return { ...line, answer: 'yes', detail: 'packages are known to be moved by users' };
        case 'application':
            return {
                ...line,
                answer: 'no',
                detail: 'it is an application; nobody has seen the packaging calls accept one, and several were refused',
                remedy: 'Sign in as a user, with a refresh token. See "move-power-app sign-in --help".'
            };
        case 'unknown':
            return { ...line, answer: 'unknown', detail: 'the token does not say' };
    }
}
const licenceLine = ({ licences }) => answered({ id: 'has-licence', question: 'has a licence for packages', needed: false }, async () => {
    const own = await licences.own();
    if (own === 'unknown')
        return {
            answer: 'unknown',
            detail: 'the licences cannot be read',
            remedy: 'Add the delegated permission User.Read of Microsoft Graph, or look in the Microsoft 365 admin center.'
        };
    if (own.plans.length === 0)
        return {
            answer: 'no',
            detail: 'no service plan of Power Apps is assigned to it',
            remedy: 'Assign a licence. Microsoft names Power Apps Plan 2 or its trial for exporting and importing.'
        };
    return own.coversPackages
        ? { answer: 'yes', detail: (0,display/* listed */.KE)(own.plans) }
        : {
            answer: 'unknown',
            detail: `${(0,display/* listed */.KE)(own.plans)}; Microsoft names Plan 2 or its trial, and nobody has tried these`
        };
});
function environmentsLine(named, seen, chosen) {
    const line = { id: 'sees-environments', question: 'sees environments', needed: true };
    if (named !== undefined)
        return { ...line, answer: 'yes', detail: (0,display/* listed */.KE)(chosen.map(({ displayName }) => (0,display/* quoted */.TL)(displayName))) };
    const rest = seen.length - chosen.length;
    return seen.length === 0
        ? {
            ...line,
            answer: 'no',
            detail: 'it sees none',
            remedy: 'Give this identity access to an environment, and check the input cloud.'
        }
        : {
            ...line,
            answer: 'yes',
            detail: `${(0,display/* listed */.KE)(seen.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)))}${rest > 0 ? `; ${(0,display/* pluralize */.td)(rest, 'environment')} not looked at: name one with --environment` : ''}`
        };
}


/***/ }),

/***/ 87339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ flowIdsIn),
/* harmony export */   FK: () => (/* binding */ flowsIn),
/* harmony export */   Sg: () => (/* binding */ WRITTEN),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yZ: () => (/* binding */ CARRIED_OUT)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);

const nameOf = ({ kind, name }) => `${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`;
const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const CARRIED_OUT = {
    new: 'created',
    update: 'updated',
    existing: 'reused',
    overwrite: 'overwritten',
    merge: 'merged',
    carried: 'carried'
};
const flowsIn = (resources) => resources.flatMap(({ key, kind, id, name, targetName, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
    ? [{ key, id, name: targetName ?? name }]
    : []);
const flowIdsIn = (resources) => new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id]] : [])));


/***/ }),

/***/ 80368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LIST_SUBJECTS),
/* harmony export */   I: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26526);


const LIST_SUBJECTS = ['environments', 'apps', 'flows', 'connections', 'versions'];
async function listCommand(platform, order) {
    if (order.subject === 'environments')
        return { subject: 'environments', items: await platform.environments.list() };
    const environment = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveEnvironment */ .g9)(platform, order.environment);
    switch (order.subject) {
        case 'apps':
            return { subject: 'apps', items: await platform.apps.list(environment.id) };
        case 'flows': {
            const items = await platform.flows.list(environment.id);
            if (items !== undefined)
                return { subject: 'flows', items };
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
                doing: 'list the flows',
                why: 'this sign-in has no token for the Flow service',
                remedy: 'Add the delegated permissions of the Flow service, or an access token whose audience is that service.'
            });
        }
        case 'connections':
            return { subject: 'connections', items: await platform.connections.list(environment.id) };
        case 'versions': {
            const app = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveApp */ .Ae)(platform, environment, order.app);
            return { subject: 'versions', items: await platform.apps.versions(app.id) };
        }
    }
}


/***/ }),

/***/ 97110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ actionOf)
/* harmony export */ });
function actionOf({ decision, content, blocked }, imports) {
    if (blocked !== undefined)
        return 'blocked';
    if (!imports && decision !== 'existing')
        return 'unchanged';
    return content === 'same' ? 'rewrite' : ACTIONS[decision];
}
const ACTIONS = {
    new: 'create',
    update: 'update',
    existing: 'use existing',
    overwrite: 'overwrite',
    merge: 'merge',
    carried: 'carried'
};


/***/ }),

/***/ 26526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ resolveApp),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   g9: () => (/* binding */ resolveEnvironment),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   pv: () => (/* binding */ resolveFlow)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94044);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29620);




async function resolveEnvironment(platform, nameOrId) {
    const environments = await platform.environments.list();
    const found = amongst(environments, nameOrId);
    if (found !== undefined)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)}`,
        why: `${platform.identity.name} can see no environment with that id, Dataverse URL or display name`,
        remedy: environments.length === 0
            ? 'It can see no environment at all: give this identity access.'
            : `Use one of: ${listOf(environments)}. If it is not among them, give this identity access to it.`
    });
}
const findEnvironment = async (platform, nameOrId, options) => amongst(await platform.environments.list(options), nameOrId);
function amongst(environments, nameOrId) {
    const origin = originOf(nameOrId);
    const byId = environments.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(id, nameOrId));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(displayName, nameOrId));
    if (found.length <= 1)
        return found[0];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)}`,
        why: `${found.length} environments have that name`,
        remedy: `Use the id instead: ${listOf(found)}.`
    });
}
const listOf = (environments) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(environments.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${id})`), 20);
function originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, nameOrId, known) {
    const apps = known ?? (await platform.apps.list(environment.id));
    return pick('app', nameOrId, environment, apps, platform.identity.name);
}
async function resolveFlow(platform, environment, nameOrId, known) {
    const flows = known ?? (await platform.flows.list(environment.id));
    if (flows === undefined) {
        if ((0,_base_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W)(nameOrId.trim()))
            return { id: nameOrId.trim(), displayName: nameOrId.trim(), aliases: [] };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing: `find the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Use the id of the flow, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(one => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(one, nameOrId)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', nameOrId, environment, flows, platform.identity.name);
}
function pick(kind, nameOrId, environment, items, identity) {
    const byId = items.filter(({ id }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(id, (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .bareId */ .y)(nameOrId)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)(displayName, nameOrId));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(nameOrId)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)}`;
    const names = (list) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(list.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name`,
            remedy: items.length === 0
                ? `It can see no ${kind} in this environment at all: check the environment, or share the ${kind} with this identity.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing,
        why: `${found.length} ${kind}s have that name`,
        remedy: `Use the id instead: ${names(found)}.`
    });
}
const named = ({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id)})`;


/***/ }),

/***/ 40161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   XG: () => (/* binding */ countsBySeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
const bySeverity = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
function countsBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
