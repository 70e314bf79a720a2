export const id = 846;
export const ids = [846];
export const modules = {

/***/ 43042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareContents),
/* harmony export */   pN: () => (/* binding */ loadComparing),
/* harmony export */   xF: () => (/* binding */ digestContents)
/* harmony export */ });
/* harmony import */ var _package_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56183);


async function loadComparing() {
    const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 58060)),
        __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 48699)),
        __webpack_require__.e(/* import() */ 595).then(__webpack_require__.bind(__webpack_require__, 52595)),
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(874)]).then(__webpack_require__.bind(__webpack_require__, 44874))
    ]);
    const sideOf = (pkg) => {
        if (pkg.app === undefined)
            return { pkg };
        try {
            return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) };
        }
        catch (error) {
            if (error instanceof _package_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg)
                throw error;
            return { pkg };
        }
    };
    return { compare, contentDigest, sideOf };
}
async function digestContents(pkg, names) {
    const { contentDigest, sideOf } = await loadComparing();
    return contentDigest(sideOf(pkg), names);
}
async function compareContents(newer, older) {
    const { compare, contentDigest, sideOf } = await loadComparing();
    const [is, was] = [sideOf(newer.pkg), sideOf(older.pkg)];
    return {
        wanted: contentDigest(is, newer.names),
        there: contentDigest(was, older.names),
        difference: compare(was, is, { conceal: _package_rules_content_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .concealSecrets */ .Vt })
    };
}


/***/ }),

/***/ 18907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ policyConflicts)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


function policyConflicts(pkg, policies) {
    return policies.flatMap(policy => subjectsOf(pkg).flatMap(({ subject, connectors }) => {
        const why = conflictOf(connectors, policy);
        return why === undefined ? [] : [{ policy: policy.displayName, subject, why }];
    }));
}
function conflictOf(connectors, { groups, others }) {
    const among = (group) => connectors
        .filter(({ name }) => (groups.get(name.toLowerCase()) ?? others) === group)
        .map(({ displayName }) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName));
    const blocked = among('blocked');
    if (blocked.length > 0)
        return `it blocks ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(blocked)}`;
    const [business, nonBusiness] = [among('business'), among('nonBusiness')];
    return business.length > 0 && nonBusiness.length > 0
        ? `it keeps ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(business)} apart from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(nonBusiness)}`
        : undefined;
}
const FLOWS = 'shared_logicflows';
function subjectsOf({ resources }) {
    return Object.entries(resources).flatMap(([key, resource]) => {
        const kind = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource);
        if (kind !== 'app' && kind !== 'flow')
            return [];
        const connectors = [...new Set(resource.dependsOn ?? [])].flatMap(other => {
            const used = resources[other];
            if (used === undefined || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(used) !== 'connector' || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(used))
                return [];
            return used.name && used.name !== FLOWS ? [{ name: used.name, displayName: (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(used, other) }] : [];
        });
        return [{ subject: `${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(resource, key))}`, connectors }];
    });
}


/***/ }),

/***/ 16808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ flowPackagesObstacle)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16526);


const SETTING = '"Create in Dataverse solutions"';
function flowPackagesObstacle({ pkg, target }) {
    const { environment, settings } = target;
    const flows = Object.values(pkg.resources).filter(resource => (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'flow').length;
    if (flows === 0 || settings === 'unknown' || !settings.flowsInSolutions)
        return undefined;
    return {
        what: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(environment.displayName)} takes no packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
        remedy: `An administrator can turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features); or move app and flows in a solution. To let the service decide instead, set permission-check: warn.`
    };
}


/***/ }),

/***/ 16341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qj: () => (/* binding */ actionOf),
  h0: () => (/* binding */ demandFitting),
  UN: () => (/* binding */ demandUnmoved),
  NP: () => (/* binding */ planDocument),
  Pt: () => (/* binding */ planText),
  m3: () => (/* binding */ readPlan)
});

// UNUSED EXPORTS: PLAN_SCHEMA

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
// EXTERNAL MODULE: ./lib/commands/planning/data-policies.js
var data_policies = __webpack_require__(18907);
// EXTERNAL MODULE: ./lib/commands/planning/flow-packages.js
var flow_packages = __webpack_require__(16808);
;// CONCATENATED MODULE: ./lib/commands/planning/facts.js






function factsOf(plan) {
    return [
        ...appFacts(plan),
        ...flowFacts(plan),
        ...connectorFacts(plan),
        ...connectionFacts(plan),
        ...contentFacts(plan),
        ...refusalFacts(plan)
    ];
}
function appFacts({ before }) {
    if (before === undefined)
        return [];
    const draft = before.hasDraft ? `a draft of version ${before.newestVersion ?? 'unknown'}` : 'no draft';
    return [
        {
            what: `the app ${(0,display/* quoted */.TL)(before.displayName)} (${before.id})`,
            is: `version ${before.publishedVersion ?? 'none'} published, ${draft}${before.owner === undefined ? '' : `, owned by ${before.owner}`}`
        }
    ];
}
function flowFacts({ pkg, decisions, target }) {
    return [...decisions].flatMap(([key, { targetId }]) => {
        if (targetId === undefined || (0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'flow')
            return [];
        const flow = target.flows?.find(({ id, aliases }) => [id, ...aliases].some(known => (0,resolve/* same */.FB)(known, targetId)));
        if (flow === undefined)
            return [{ what: `the flow ${targetId}`, is: 'not visible to this sign-in' }];
        const changed = flow.modified === undefined ? '' : `, changed ${flow.modified}`;
        return [
            { what: `the flow ${(0,display/* quoted */.TL)(flow.displayName)} (${flow.id})`, is: `${flow.state ?? 'state unknown'}${changed}` }
        ];
    });
}
function connectorFacts({ pkg, decisions, target }) {
    return [...decisions].flatMap(([key, { targetId }]) => {
        const resource = pkg.resources[key];
        if (targetId === undefined || resource === undefined || (0,package_resource/* kindOf */.I)(resource) !== 'connector' || resource.name)
            return [];
        const connector = target.customConnectors.find(({ name }) => (0,resolve/* same */.FB)(name, targetId));
        return [{ what: `the custom connector ${(0,display/* quoted */.TL)(connector?.displayName ?? targetId)}`, is: targetId }];
    });
}
const fingerprint = (id) => (0,digest/* digestOf */.o)(Buffer.from(id.trim().toLowerCase())).slice(0, 23);
function connectionFacts({ bound, target }) {
    return bound.map(({ connection, connectionName, connector }) => {
        const there = target.connections.find(({ id }) => (0,resolve/* same */.FB)(id, connection));
        return {
            what: `the connection ${(0,display/* quoted */.TL)(connectionName)} of ${connector} (${fingerprint(connection)})`,
            is: there === undefined ? 'not usable' : there.healthy ? 'healthy' : `broken: ${there.problem ?? 'no reason given'}`
        };
    });
}
function refusalFacts(plan) {
    const { pkg, target } = plan;
    const conflicts = target.policies === 'unknown' ? [] : (0,data_policies/* policyConflicts */.a)(pkg, target.policies);
    return [
        ...((0,flow_packages/* flowPackagesObstacle */.t)(plan) === undefined ? [] : [{ what: 'packages with flows', is: 'refused' }]),
        ...conflicts.map(({ policy, subject, why }) => ({
            what: `the data policy ${(0,display/* quoted */.TL)(policy)} on the ${subject}`,
            is: why
        }))
    ];
}
function contentFacts({ current, content }) {
    if (current === undefined || content === undefined)
        return [];
    return [{ what: 'what the target holds of the package', is: content.there }];
}

// EXTERNAL MODULE: ./lib/commands/planning/target.js
var planning_target = __webpack_require__(30429);
;// CONCATENATED MODULE: ./lib/commands/planning/plan-document.js







const PLAN_SCHEMA = 1;
const KIND = 'power-app-import-plan';
function actionOf({ decision, content, blocked }) {
    if (blocked !== undefined)
        return 'blocked';
    if (content === 'same')
        return 'unchanged';
    return ACTIONS[decision];
}
const ACTIONS = {
    new: 'create',
    update: 'update',
    existing: 'use existing',
    overwrite: 'overwrite',
    merge: 'merge',
    carried: 'carried'
};
function planDocument(plan, resources, origin) {
    const { pkg, target, bound, obstacles, missing } = plan;
    const facts = factsOf(plan);
    const open = {
        kind: KIND,
        schema: PLAN_SCHEMA,
        made: origin.made,
        by: origin.by,
        cloud: origin.cloud,
        environment: { id: target.environment.id, name: target.environment.displayName },
        package: { name: pkg.manifest.details.displayName, digest: pkg.digest },
        steps: resources.flatMap((report) => {
            if (report.kind === 'connection')
                return [];
            const { key, kind, name, why, id, targetName } = report;
            return [{ key, kind, name, action: actionOf(report), why, target: id, targetName }];
        }),
        connections: bound.map(({ key, connection, connectionName, rule }) => ({
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(pkg.resources[key] ?? { type: '' }, key))} (${key})`,
            is: `${(0,display/* quoted */.TL)(connectionName)} (${fingerprint(connection)}), ${rule}`
        })),
        afterwards: origin.afterwards,
        target: facts,
        blocked: [...obstacles.map(({ what }) => what), ...missing.map(({ name, why }) => `${(0,display/* quoted */.TL)(name)}: ${why}`)]
    };
    const targetDigest = (0,digest/* digestOf */.o)(Buffer.from(canonical(facts)));
    return { ...open, digests: { target: targetDigest, plan: sealOf(open, targetDigest) } };
}
const planText = (document) => `${JSON.stringify(document, undefined, 2)}\n`;
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,planning_target/* isRecord */.u4)(value))
        return JSON.stringify(value) ?? 'null';
    const fields = Object.keys(value)
        .filter(name => value[name] !== undefined)
        .sort();
    return `{${fields.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
const sealOf = (open, target) => (0,digest/* digestOf */.o)(Buffer.from(canonical({ ...open, digests: { target } })));
const LARGEST = 20_000_000;
function readPlan(bytes, file) {
    const fail = (why, remedy = 'Give the file that command: plan wrote, or make a new plan.') => new errors/* ActionError */.lZ({ doing: `read the plan ${(0,display/* quoted */.TL)(file)}`, why, remedy: `Nothing was written. ${remedy}` });
    if (bytes.length > LARGEST)
        throw fail(`it has ${bytes.length} bytes, more than the ${LARGEST} a plan may have`);
    let value;
    try {
        value = (0,json_text/* parseJson */.qF)(bytes, file);
    }
    catch (error) {
        throw fail(error instanceof json_text/* MalformedJson */.iu ? error.why : 'it is not JSON');
    }
    if (!(0,planning_target/* isRecord */.u4)(value) || value['kind'] !== KIND)
        throw fail('it is no plan of this action');
    const schema = value['schema'];
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
        throw fail('it does not say which format of plans it has');
    if (schema > PLAN_SCHEMA)
        throw fail(`its format is ${schema}, and this version of the action knows up to ${PLAN_SCHEMA}`, 'Use the same version of the action for plan and import.');
    const { digests, ...open } = value;
    const target = (0,planning_target/* isRecord */.u4)(digests) ? digests['target'] : undefined;
    if (!(0,planning_target/* isRecord */.u4)(digests) || typeof target !== 'string' || digests['plan'] !== sealOf(open, target) || !isWhole(open))
        throw fail('it was changed after it was made: its content does not fit its own digest', 'Make a new plan.');
    return value;
}
function isWhole(open) {
    const { environment, package: pkg, steps, connections, afterwards, target, blocked } = open;
    const texts = [
        open['made'],
        open['by'],
        open['cloud'],
        (0,planning_target/* isRecord */.u4)(environment) && environment['id'],
        (0,planning_target/* isRecord */.u4)(environment) && environment['name'],
        (0,planning_target/* isRecord */.u4)(pkg) && pkg['name'],
        (0,planning_target/* isRecord */.u4)(pkg) && pkg['digest']
    ];
    return (texts.every(text => typeof text === 'string') &&
        Array.isArray(steps) &&
        steps.every(step => textsIn(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
        new Set(steps.map(({ key }) => key)).size === steps.length &&
        [connections, afterwards, target].every(list => Array.isArray(list) && list.every(fact => textsIn(fact, ['what', 'is'], []))) &&
        Array.isArray(blocked) &&
        blocked.every(sentence => typeof sentence === 'string'));
}
const textsIn = (value, needed, optional) => (0,planning_target/* isRecord */.u4)(value) &&
    needed.every(field => typeof value[field] === 'string') &&
    optional.every(field => value[field] === undefined || typeof value[field] === 'string');
function demandFitting(approved, now, file) {
    const whys = [
        ...(approved.package.digest === now.digest
            ? []
            : [`it is for the package ${approved.package.digest}, and this is ${now.digest}`]),
        ...(approved.cloud === now.cloud && approved.environment.id.toLowerCase() === now.environment.id.toLowerCase()
            ? []
            : [
                `it is for ${(0,display/* quoted */.TL)(approved.environment.name)} (${(0,display/* plainText */.wh)(approved.environment.id)}, cloud ${(0,display/* plainText */.wh)(approved.cloud)}), and this is ${(0,display/* quoted */.TL)(now.environment.name)} (${now.environment.id}, cloud ${now.cloud})`
            ]),
        ...(approved.blocked.length === 0
            ? []
            : [
                `it was blocked when it was made: ${(0,display/* listed */.KE)(approved.blocked.map(one => (0,display/* plainText */.wh)(one, 300)), 5)}`
            ])
    ];
    if (whys.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `carry out the plan ${(0,display/* quoted */.TL)(file)}`,
        why: whys.join('; '),
        remedy: 'Nothing was written. Make a plan with this package for this environment, and have that one approved.'
    });
}
function demandUnmoved(approved, now, file) {
    const moved = [
        ...movedSteps(approved.steps, now.steps),
        ...movedFacts(approved.connections, now.connections, 'the connection for '),
        ...movedFacts(approved.afterwards, now.afterwards, ''),
        ...movedFacts(approved.target, now.target, '')
    ];
    if (moved.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        doing: `carry out the plan ${(0,display/* quoted */.TL)(file)}`,
        why: `what was approved is no longer what would happen: ${(0,display/* listed */.KE)(moved, 10)}`,
        remedy: 'Nothing was written. Look at what changed in the target or in the inputs, make a new plan, and have that one approved.'
    });
}
function movedSteps(then, now) {
    const words = (step) => step === undefined
        ? 'not there'
        : [step.action, step.targetName === undefined ? '' : (0,display/* quoted */.TL)(step.targetName), step.target ?? '', `(${step.why})`]
            .filter(part => part !== '')
            .join(' ');
    return changesIn(new Map(then.map(step => [step.key, { name: `${step.kind} ${(0,display/* quoted */.TL)(step.name)}`, is: words(step) }])), new Map(now.map(step => [step.key, { name: `${step.kind} ${(0,display/* quoted */.TL)(step.name)}`, is: words(step) }])));
}
const movedFacts = (then, now, before) => changesIn(new Map(then.map(({ what, is }) => [what, { name: `${before}${what}`, is }])), new Map(now.map(({ what, is }) => [what, { name: `${before}${what}`, is }])));
function changesIn(then, now) {
    return [...new Set([...then.keys(), ...now.keys()])].flatMap(key => {
        const [was, is] = [then.get(key), now.get(key)];
        if (was?.is === is?.is)
            return [];
        const name = (0,display/* plainText */.wh)(was?.name ?? is?.name ?? key, 200);
        return [
            `${name}: approved with ${(0,display/* plainText */.wh)(was?.is ?? 'nothing', 200)}, now ${(0,display/* plainText */.wh)(is?.is ?? 'nothing', 200)}`
        ];
    });
}


/***/ }),

/***/ 30429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zs: () => (/* binding */ flowsBySlot)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26526);

async function readTarget(platform, environment, wanted, needs) {
    const [apps, flows, connections, customConnectors, settings, policies] = await Promise.all([
        platform.apps.list(environment.id),
        needs.flows ? platform.flows.list(environment.id) : [],
        needs.connections ? platform.connections.list(environment.id) : [],
        needs.customConnectors ? platform.connections.customConnectors(environment.id) : [],
        needs.flows ? platform.environments.settings(environment) : 'unknown',
        needs.customConnectors || needs.connections ? platform.policies.list(environment.id) : []
    ]);
    return {
        environment,
        apps,
        flows,
        connections,
        customConnectors,
        settings,
        policies,
        app: wanted.app === undefined ? undefined : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveApp */ .Ae)(platform, environment, wanted.app),
        flow: wanted.flow === undefined ? undefined : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFlow */ .pv)(platform, environment, wanted.flow)
    };
}
function flowsBySlot(part, app) {
    const found = new Map();
    for (const [slot, reference] of Object.entries(part.connectionReferences)) {
        const key = workflowOf(reference);
        const id = workflowOf(app.references[slot]);
        if (key !== undefined && id !== undefined)
            found.set(key, (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .bareId */ .yW)(id));
    }
    return found;
}
function workflowOf(reference) {
    const hints = reference?.['parameterHints'];
    const name = isRecord(hints) ? hints['workflowName'] : undefined;
    const value = isRecord(name) ? name['value'] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 82547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ReportDraft)
/* harmony export */ });
class ReportDraft {
    #report;
    constructor(start) {
        this.#report = {
            ...start,
            flows: [],
            resources: [],
            connections: [],
            missing: [],
            outcome: 'failed',
            changed: false,
            remarks: []
        };
    }
    get current() {
        return this.#report;
    }
    set(part) {
        this.#report = { ...this.#report, ...part };
    }
    remark(sentence) {
        if (!this.#report.remarks.includes(sentence))
            this.set({ remarks: [...this.#report.remarks, sentence] });
    }
}


/***/ }),

/***/ 28846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/artifact.js + 1 modules
var artifact = __webpack_require__(79257);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/action/claims.js







function createClaims({ folder, run, scope, now }) {
    return {
        async take(subject) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const name = (0,external_node_crypto_.createHash)('sha256').update(`${scope}\n${subject}`).digest('hex').slice(0, 32);
            const mine = { pid: process.pid, host: (0,external_node_os_.hostname)(), run, since: new Date(now()).toISOString() };
            for (;;) {
                const before = await heldIn(folder, name);
                refuse(before, subject);
                const number = (before[0]?.number ?? 0) + 1;
                const file = (0,external_node_path_.join)(folder, `${name}.${number}.json`);
                const left = interruptionIn(before);
                let held = { ...mine, importing: left?.since, content: left?.content };
                if (!(await created(file, held)))
                    continue;
                const others = (await heldIn(folder, name)).filter(other => other.number !== number);
                try {
                    refuse(others, subject);
                }
                catch (error) {
                    await (0,promises_.rm)(file, { force: true });
                    throw error;
                }
                for (const other of others)
                    await (0,promises_.rm)(other.file, { force: true });
                return {
                    leftBehind: left,
                    mark: content => {
                        held = { ...mine, importing: new Date(now()).toISOString(), content };
                        return replaced(file, held);
                    },
                    settle: () => {
                        held = mine;
                    },
                    give: () => held.importing === undefined ? (0,promises_.rm)(file, { force: true }) : replaced(file, { ...held, ended: true })
                };
            }
        }
    };
}
async function heldIn(folder, name) {
    const numbers = (await (0,promises_.readdir)(folder)).flatMap(file => {
        const number = file.startsWith(`${name}.`) ? /^\.(\d+)\.json$/.exec(file.slice(name.length))?.[1] : undefined;
        return number === undefined ? [] : [Number(number)];
    });
    const files = numbers
        .toSorted((one, other) => other - one)
        .map(number => ({ number, file: (0,external_node_path_.join)(folder, `${name}.${number}.json`) }));
    return Promise.all(files.map(async (one) => ({ ...one, held: await readHeld(one.file) })));
}
function interruptionIn(files) {
    const held = files.find(one => one.held?.importing !== undefined)?.held;
    return held?.importing === undefined ? undefined : { since: held.importing, content: held.content };
}
function refuse(files, subject) {
    for (const { file, held } of files)
        if (held !== undefined && isAlive(held))
            throw taken(held, subject, file);
}
async function created(file, held) {
    const draft = await drafted(file, held);
    try {
        await (0,promises_.link)(draft, file);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function replaced(file, held) {
    await (0,promises_.rename)(await drafted(file, held), file);
}
async function drafted(file, held) {
    const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, JSON.stringify(held));
    return draft;
}
const codeOf = (error) => error.code;
const LARGEST = 100_000;
async function readHeld(file) {
    try {
        if ((await (0,promises_.stat)(file)).size > LARGEST)
            return undefined;
        const held = (0,bounded_json/* parseBounded */.n)(await (0,promises_.readFile)(file, 'utf8'));
        return isHeld(held) ? held : undefined;
    }
    catch {
        return undefined;
    }
}
function isHeld(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { pid, host, run, since, importing, content, ended } = value;
    return (typeof pid === 'number' &&
        [host, run, since].every(text => typeof text === 'string') &&
        [importing, content].every(text => text === undefined || typeof text === 'string') &&
        (ended === undefined || typeof ended === 'boolean'));
}
function isAlive({ pid, host, ended }) {
    if (ended === true)
        return false;
    if (host !== (0,external_node_os_.hostname)())
        return true;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return codeOf(error) === 'EPERM';
    }
}
const taken = (held, subject, file) => new errors/* ActionError */.lZ({
    doing: 'begin the import',
    why: `another run is importing the same into the same target: ${(0,display/* plainText */.wh)(held.run, 300)} (process ${held.pid}, since ${(0,display/* plainText */.wh)(held.since, 40)})`,
    remedy: `Nothing was written. Let it finish and run this again; keep runs apart with "concurrency" in the workflow. Should that process be no run at all, delete ${file}. (${(0,display/* plainText */.wh)(subject, 200)})`
});

// EXTERNAL MODULE: ./lib/action/environment.js
var action_environment = __webpack_require__(42039);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/presentable.js
var presentable = __webpack_require__(38229);
// EXTERNAL MODULE: ./lib/action/result-file.js
var result_file = __webpack_require__(29164);
// EXTERNAL MODULE: ./lib/action/markdown.js
var markdown = __webpack_require__(86093);
// EXTERNAL MODULE: ./lib/action/mermaid.js
var mermaid = __webpack_require__(57373);
// EXTERNAL MODULE: ./lib/commands/planning/plan-document.js + 1 modules
var plan_document = __webpack_require__(16341);
// EXTERNAL MODULE: ./lib/action/change-sections.js
var change_sections = __webpack_require__(49045);
;// CONCATENATED MODULE: ./lib/action/state-words.js

const PUBLISH_WORDS = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
const FLOW_STATES = { Started: '▶️ on', Stopped: '⏹️ off' };
const flowStateWords = (state) => FLOW_STATES[state] ?? (0,markdown/* cell */.Hn)(state);

// EXTERNAL MODULE: ./lib/action/section.js
var section = __webpack_require__(53797);
;// CONCATENATED MODULE: ./lib/action/summary-lists.js



const SHARES = { resources: 350_000, connections: 150_000, missing: 200_000, remarks: 60_000, flows: 60_000 };
const MARKS = {
    exported: '✅',
    created: '✅',
    updated: '✅',
    reused: '✅',
    overwritten: '✅',
    merged: '✅',
    carried: '➡️',
    unchanged: '✅',
    'rolled-back': '↩️',
    failed: '❌',
    planned: '⏸️'
};
function resources({ resources: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Resources',
        '',
        ...(0,markdown/* table */.tp)(['Resource', 'Kind', 'Decision', 'Outcome'], []),
        ...rowsWithin(SHARES.resources, list, 'resource', resourceRow)
    ];
}
function resourceRow(resource) {
    const { name, url, targetName, comment, error } = resource;
    const target = targetName === undefined || targetName === name ? '' : ` → ${(0,markdown/* cell */.Hn)(targetName)}`;
    const remark = comment === undefined || comment === '' ? '' : `<br>💬 ${(0,markdown/* cell */.Hn)(comment, 300)}`;
    const said = error === undefined ? '' : `<br>${(0,markdown/* cell */.Hn)([error.code, error.message].filter(Boolean).join(': '), 600)}`;
    return (0,markdown/* row */.nM)([
        `${(0,markdown/* link */.nf)(name, url)}${target}${remark}`,
        resource.kind === 'unknown' ? `unknown: ${(0,markdown/* cell */.Hn)(resource.type)}` : resource.kind,
        `${resource.decision}: ${(0,markdown/* cell */.Hn)(resource.why)}`,
        `${MARKS[resource.outcome]} ${resource.outcome}${said}`
    ]);
}
function connections({ connections: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Connections',
        '',
        ...(0,markdown/* table */.tp)(['Connection', 'Connector', 'Bound to', 'Chosen by'], []),
        ...rowsWithin(SHARES.connections, list, 'connection', ({ name, connector, connection, connectionName, rule }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(name), (0,markdown/* cell */.Hn)(connector), `${(0,markdown/* cell */.Hn)(connectionName)} ${(0,markdown/* code */.aY)((0,display/* shortened */.vI)(connection))}`, rule]))
    ];
}
function missing({ missing: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Missing',
        '',
        ...(0,markdown/* table */.tp)(['Resource', 'What', 'Why', 'Candidates in the target'], []),
        ...rowsWithin(SHARES.missing, list, 'missing resource', ({ kind, name, connectorName, why, candidates, page }) => (0,markdown/* row */.nM)([
            (0,markdown/* cell */.Hn)(name),
            (0,markdown/* link */.nf)(kind === 'connection' ? `connection of ${connectorName}` : 'custom connector', page),
            (0,markdown/* cell */.Hn)(why, 600),
            candidates.length === 0 ? 'none' : candidates.slice(0, 10).map(candidate).join('<br>')
        ])),
        ...pasteable(list)
    ];
}
function candidate({ id, name, healthy, problem }) {
    const state = healthy ? '' : ` (broken${problem === undefined ? '' : `: ${(0,markdown/* cell */.Hn)(problem)}`})`;
    return `${(0,markdown/* cell */.Hn)(name)} ${(0,markdown/* code */.aY)((0,display/* shortened */.vI)(id))}${state}`;
}
function pasteable(list) {
    const gaps = list.filter(({ kind }) => kind === 'connection');
    if (gaps.length === 0)
        return [];
    const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50);
    const taken = new Set();
    const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`);
    return [
        '',
        'Add to the `with` of the import step, each secret holding the id of a connection of the target:',
        '',
        (0,markdown/* fenced */.OF)('yaml', ['connections: |', ...lines])
    ];
}
function writable({ keys, key }) {
    return keys.find(one => one === (0,display/* plainText */.wh)(one) && !one.startsWith('#') && !one.includes('=')) ?? (0,display/* plainText */.wh)(key);
}
function secretName(key, taken) {
    const words = key.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
    const name = ['CONNECTION', ...words].join('_');
    let free = name;
    for (let count = 2; taken.has(free); count++)
        free = `${name}_${count}`;
    taken.add(free);
    return free;
}
function flows({ flows: list, resources: all }) {
    const stated = list.filter(({ state }) => state !== undefined);
    if (stated.length === 0)
        return [];
    const urls = new Map(all.map(({ key, url }) => [key, url]));
    return [
        '### Flows',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'Id', 'State'], []),
        ...rowsWithin(SHARES.flows, stated, 'flow', ({ key, id, name, state }) => (0,markdown/* row */.nM)([(0,markdown/* link */.nf)(name, urls.get(key)), (0,markdown/* code */.aY)(id), flowStateWords(state ?? '')]))
    ];
}
function rollback({ rollback: undone }) {
    if (undone === undefined)
        return [];
    return [
        '### Rolled back',
        '',
        ...rowsWithin(SHARES.remarks, [...undone.done.map(one => `✅ ${(0,markdown/* cell */.Hn)(one, 1_000)}`), ...undone.left.map(one => `❌ ${(0,markdown/* cell */.Hn)(one, 1_000)}`)], 'line', line => `- ${line}`)
    ];
}
const SHARING_WORDS = {
    add: '🆕 given',
    change: '✏️ changed',
    remains: '✅ as declared',
    left: '➡️ not declared, left'
};
const SHARING_TO_COME = { ...SHARING_WORDS, add: '🆕 to be given', change: '✏️ to be changed' };
function sharing({ sharing: declared, command }) {
    if (declared === undefined)
        return [];
    const words = declared.applied && command !== 'plan' ? SHARING_WORDS : SHARING_TO_COME;
    return [
        `### Sharing${command === 'plan' ? ' afterwards' : ''}${declared.applied ? '' : ' (only reported, not applied)'}`,
        '',
        ...(0,markdown/* table */.tp)(['Who', 'Role', 'Before', ''], []),
        ...rowsWithin(SHARES.flows, declared.entries, 'entry', ({ who, role, was, action }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(who), (0,markdown/* cell */.Hn)(role), (0,markdown/* cell */.Hn)(was ?? ''), words[action]]))
    ];
}
function remarks({ remarks: list }) {
    if (list.length === 0)
        return [];
    return ['### Remarks', '', ...rowsWithin(SHARES.remarks, list, 'remark', remark => `- ${(0,markdown/* cell */.Hn)(remark, 1_000)}`)];
}
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
    return [...kept, '', `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here; the result file has them.`];
}

;// CONCATENATED MODULE: ./lib/action/plan-summary.js







const plan_summary_MARKS = {
    create: '🆕',
    update: '✏️',
    overwrite: '✏️',
    merge: '✏️',
    'use existing': '🔗',
    carried: '➡️',
    unchanged: '✅',
    blocked: '🔴'
};
const CONTENT = {
    same: 'the target holds it already',
    differs: 'changes',
    new: 'new in the target',
    unknown: 'not compared'
};
const plan_summary_SHARES = { obstacles: 150_000, review: 200_000, connections: 100_000, flows: 50_000, content: 250_000 };
function review({ resources, plan }) {
    if (plan === undefined || resources.length === 0)
        return [];
    return [
        '### Review',
        '',
        ...(0,markdown/* table */.tp)(['Resource', 'Kind', 'Action', 'In the target', 'Why', 'Content'], []),
        ...rowsWithin(plan_summary_SHARES.review, resources.filter(({ kind }) => kind !== 'connection'), 'resource', resource => (0,markdown/* row */.nM)(reviewed(resource)))
    ];
}
function reviewed(resource) {
    const action = (0,plan_document/* actionOf */.qj)(resource);
    const comment = resource.comment ? `<br>💬 ${(0,markdown/* cell */.Hn)(resource.comment, 300)}` : '';
    return [
        `${(0,markdown/* link */.nf)(resource.name, resource.url)}${comment}`,
        resource.kind === 'unknown' ? `unknown: ${(0,markdown/* cell */.Hn)(resource.type)}` : resource.kind,
        `${plan_summary_MARKS[action] ?? ''} ${action}`,
        action === 'create' || resource.id === undefined
            ? (0,markdown/* cell */.Hn)(resource.targetName ?? '')
            : `${(0,markdown/* cell */.Hn)(resource.targetName ?? resource.name)} ${(0,markdown/* code */.aY)(resource.kind === 'connector' ? resource.id : (0,display/* shortened */.vI)(resource.id))}`,
        (0,markdown/* cell */.Hn)(resource.blocked ?? resource.why, 600),
        resource.content === undefined ? '' : CONTENT[resource.content]
    ];
}
function reviewedConnections({ resources, connections, plan }) {
    const places = resources.filter(({ kind }) => kind === 'connection');
    if (plan === undefined || places.length === 0)
        return [];
    const bound = new Map(connections.map(connection => [connection.key, connection]));
    return [
        '### Connections',
        '',
        ...(0,markdown/* table */.tp)(['Connection', 'State', 'Bound to', 'Owner', 'Chosen by'], []),
        ...rowsWithin(plan_summary_SHARES.connections, places, 'connection', place => (0,markdown/* row */.nM)(reviewedConnection(place, bound.get(place.key))))
    ];
}
const reviewedConnection = (place, connection) => connection === undefined
    ? [(0,markdown/* cell */.Hn)(place.name), '🔴 missing', '', '', (0,markdown/* cell */.Hn)(place.blocked ?? '', 600)]
    : [
        (0,markdown/* cell */.Hn)(place.name),
        '✅ healthy, usable',
        `${(0,markdown/* cell */.Hn)(connection.connectionName)} ${(0,markdown/* code */.aY)((0,display/* shortened */.vI)(connection.connection))}`,
        (0,markdown/* cell */.Hn)(connection.owner ?? ''),
        (0,markdown/* cell */.Hn)(`${connection.rule} (${connection.connector})`)
    ];
function obstacles({ plan }) {
    if (plan === undefined || plan.obstacles.length === 0)
        return [];
    return [
        '### In the way',
        '',
        ...(0,markdown/* table */.tp)(['What', 'What to do'], []),
        ...rowsWithin(plan_summary_SHARES.obstacles, plan.obstacles, 'obstacle', ({ what, remedy }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(what, 1_500), (0,markdown/* cell */.Hn)(remedy, 1_000)]))
    ];
}
function plannedFlowStates({ plan }) {
    if (plan === undefined || plan.flowStates.length === 0)
        return [];
    return [
        '### Flows afterwards',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'Now', 'Afterwards', 'Why'], []),
        ...rowsWithin(plan_summary_SHARES.flows, plan.flowStates, 'flow', ({ name, from, to, why }) => (0,markdown/* row */.nM)([
            (0,markdown/* cell */.Hn)(name),
            from === undefined ? 'new, or not known' : flowStateWords(from),
            to === undefined ? (from === undefined ? 'as it comes' : flowStateWords(from)) : flowStateWords(to),
            (0,markdown/* cell */.Hn)(why, 300)
        ]))
    ];
}
function contentChanges({ plan }) {
    if (plan?.difference === undefined)
        return [];
    const { changes } = plan.difference;
    const told = changes.filter(({ noise }) => noise !== true);
    if (told.length === 0)
        return ['### What changes in the target', '', 'Nothing a person made.'];
    const sections = (0,change_sections/* changeSections */.d)({ ...plan.difference, changes: told }, '##');
    return [
        '### What changes in the target',
        '',
        `${told.length} change${told.length === 1 ? '' : 's'} against what the target holds now.`,
        '',
        (0,section/* within */.u)(plan_summary_SHARES.content, sections, 'the result file has them all')
    ];
}
function planTitle(plan, outcome, name, place) {
    const there = `${name} is there already${place === '' ? '' : `,${place.replace(/^ into/, ' in')}`}`;
    switch (plan.state) {
        case 'ready':
            if (plan.imports)
                return `📋 Plan: import ${name}${place}`;
            return `📋 Plan: ${there}; ${outcome === 'updated' ? 'its draft is to be published' : 'flows and sharing are to be as declared'}`;
        case 'unchanged':
            return `✅ Plan: nothing to do, ${there}`;
        case 'blocked':
            return `🔴 Plan: ${name} cannot be imported${place} as it stands`;
    }
}

;// CONCATENATED MODULE: ./lib/action/several-summary.js




const SHARE_OF_TABLE = 100_000;
const several_summary_MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' };
function severalTitle({ parts = [], command, environment, outcome }) {
    const [done, word] = command === 'export' ? ['Exported', 'from'] : ['Imported', 'into'];
    const place = environment === undefined ? '' : ` ${word} ${(0,markdown/* cell */.Hn)(environment.name, 100)}`;
    const failed = parts.filter(({ failure }) => failure !== undefined).length;
    return outcome === 'failed'
        ? `❌ ${done} ${parts.length - failed} of ${parts.length} packages${place}`
        : `✅ ${done} ${parts.length} packages${place}`;
}
function severalTable({ parts, command }) {
    if (parts === undefined)
        return [];
    return [
        ...(0,markdown/* table */.tp)(['App', 'Outcome', 'Version', 'Publishing', 'Package', 'Why'], []),
        ...rowsWithin(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) => (0,markdown/* row */.nM)([
            (0,markdown/* link */.nf)(name, report.app?.url),
            `${several_summary_MARKS[failure === undefined ? report.outcome : 'failed']} ${command === 'export' && failure === undefined ? 'exported' : report.outcome}`,
            report.app?.versionAfter === undefined ? '' : (0,markdown/* code */.aY)(report.app.versionAfter),
            report.publishState === undefined ? '' : PUBLISH_WORDS[report.publishState],
            report.package?.file === undefined ? '' : (0,markdown/* code */.aY)(report.package.file),
            failure === undefined ? '' : (0,markdown/* cell */.Hn)(failure, 250)
        ]))
    ];
}
const SHARE = 600_000;
function severalDetails({ parts }, render) {
    if (parts === undefined)
        return [];
    const sections = parts.map(({ name, report, failure }) => ({
        text: `<details><summary>${(0,markdown/* cell */.Hn)(name, 100)}</summary>\n\n${render(report, failure).replace(/^## /, '### ')}\n</details>`,
        noun: 'package'
    }));
    return [
        (0,section/* withinEach */.D)(SHARE, sections.map(section => [section]), 'the result file has them all').trimEnd()
    ];
}

;// CONCATENATED MODULE: ./lib/action/simulation.js
const simulationStamp = 'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.';

;// CONCATENATED MODULE: ./lib/action/summary.js









const MOST_OF_A_SUMMARY = 1_000_000;
function renderSummary(report, ending = {}) {
    const sections = [
        [`## ${title(report, ending)}`],
        simulated(report),
        failure(ending),
        facts(report, ending),
        severalTable(report),
        severalDetails(report, (part, sentence) => renderSummary({ ...part, simulated: false }, { failure: sentence })),
        ...lists(report),
        rollback(report),
        sharing(report),
        flows(report),
        remarks(report),
        graph(report)
    ];
    return (0,section/* within */.u)(MOST_OF_A_SUMMARY, sections.filter(lines => lines.length > 0).map(lines => ({ text: lines.join('\n'), noun: 'section' })), 'the result file has all of it');
}
const lists = (report) => report.command === 'plan'
    ? [
        obstacles(report),
        missing(report),
        review(report),
        reviewedConnections(report),
        plannedFlowStates(report),
        contentChanges(report)
    ]
    : [missing(report), resources(report), connections(report)];
function title(report, { failure: failed }) {
    if (report.parts !== undefined)
        return severalTitle(report);
    const isOfApp = ['publish', 'restore'].includes(report.command);
    const subject = isOfApp ? report.app?.name : (report.package?.name ?? report.app?.name);
    const name = subject === undefined ? 'the package' : (0,markdown/* cell */.Hn)(subject, 100);
    const place = report.environment === undefined ? '' : (0,markdown/* cell */.Hn)(report.environment.name, 100);
    const where = (word) => (place === '' ? '' : ` ${word} ${place}`);
    if (report.command === 'plan' && report.plan !== undefined)
        return planTitle(report.plan, report.outcome, name, where('into'));
    if (failed !== undefined || report.outcome === 'failed') {
        return report.command === 'export'
            ? `❌ Not exported${subject === undefined ? '' : `: ${name}`}${where('from')}`
            : `❌ ${howFar(report)}${subject === undefined ? '' : `: ${name}`}${where(isOfApp || isThere(report) ? 'in' : 'into')}`;
    }
    switch (report.command) {
        case 'export':
            return `✅ Exported ${name}${where('from')}`;
        case 'import':
            if (report.outcome === 'unchanged' && report.changed)
                return `✅ ${name} is there already${where('in')}; flows and sharing are as declared now`;
            return report.outcome === 'unchanged'
                ? `✅ Nothing to do: ${name} is there already${where('in')}`
                : `✅ Imported ${name}${where('into')}: ${report.outcome}`;
        case 'plan':
            return `📋 Plan: ${name}${where('into')}`;
        case 'restore':
            return report.changed ? `✅ Restored ${name}${where('in')}` : `✅ Nothing to restore: ${name}${where('in')}`;
        case 'publish':
            return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`;
    }
}
function howFar(report) {
    const { command, rollback: undone, resources: all, publishState } = report;
    const isIn = (...outcomes) => all.some(({ outcome }) => outcomes.includes(outcome));
    if (undone !== undefined) {
        if (undone.done.length === 0)
            return `Imported${isIn('failed', 'planned') ? ' in part' : ''}, and not rolled back`;
        return `Not imported, and rolled back${undone.left.length === 0 ? '' : ' in part'}`;
    }
    if (isThere(report))
        return publishState === 'draft-left' ? 'There already, and not published' : 'There already, and not as declared';
    if (command !== 'import' || !isIn('created', 'updated', 'overwritten', 'merged'))
        return `Not ${NOT_DONE[command === 'export' ? 'import' : command]}`;
    if (isIn('failed', 'planned'))
        return 'Imported in part';
    return publishState === 'draft-left' ? 'Imported, and not published' : 'Imported, and not as declared';
}
const isThere = ({ command, resources: all }) => command === 'import' && all.some(({ outcome }) => outcome === 'unchanged');
const NOT_DONE = { plan: 'planned', import: 'imported', publish: 'published', restore: 'restored' };
const simulated = (report) => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : []);
function failure({ failure: sentence }) {
    return sentence === undefined ? [] : ['> [!CAUTION]', `> ${(0,markdown/* cell */.Hn)(sentence, 4_000)}`];
}
function facts(report, ending) {
    const rows = [];
    const { package: pkg, app, artifact, environment } = report;
    if (pkg !== undefined) {
        rows.push([
            'Package',
            `${(0,markdown/* cell */.Hn)(pkg.name)}${pkg.file === undefined ? '' : ` in ${(0,markdown/* code */.aY)(pkg.file)}`}, ${size(pkg.bytes)}`
        ]);
        if (pkg.description !== '')
            rows.push(['Description', (0,markdown/* cell */.Hn)(pkg.description, 400)]);
        rows.push(['Digest', (0,markdown/* code */.aY)(pkg.digest)]);
        const by = pkg.creator === '' ? '' : ` by ${(0,markdown/* cell */.Hn)(pkg.creator)}`;
        const from = pkg.sourceEnvironment === '' ? '' : ` from ${(0,markdown/* cell */.Hn)(pkg.sourceEnvironment)}`;
        rows.push(['Exported', `${(0,markdown/* code */.aY)(pkg.exportedAt)}${by}${from}`]);
    }
    if (artifact !== undefined)
        rows.push(['Artifact', `${(0,markdown/* cell */.Hn)(artifact.name)} (id ${artifact.id})`]);
    if (environment !== undefined) {
        rows.push(['Environment', `${(0,markdown/* link */.nf)(environment.name, environment.url)} ${(0,markdown/* code */.aY)(environment.id)}`]);
    }
    if (app !== undefined) {
        rows.push(['App', `${(0,markdown/* link */.nf)(app.name, app.url)} ${(0,markdown/* code */.aY)(app.id)}`]);
        if (report.command !== 'export')
            rows.push(['Version', versions(app)]);
    }
    if (report.backup !== undefined)
        rows.push([
            'Backup',
            `${(0,markdown/* code */.aY)(report.backup.file)}${report.backup.artifact === undefined ? '' : `, artifact ${(0,markdown/* cell */.Hn)(report.backup.artifact)}`}`
        ]);
    if (report.plan !== undefined) {
        rows.push([
            'Plan',
            `${(0,markdown/* code */.aY)(report.plan.digest)}${report.plan.file === undefined ? '' : ` in ${(0,markdown/* code */.aY)(report.plan.file)}`}`
        ]);
        rows.push(['Target', (0,markdown/* code */.aY)(report.plan.targetDigest)]);
    }
    if (report.approvedPlan !== undefined)
        rows.push(['As planned', `${(0,markdown/* code */.aY)(report.approvedPlan.digest)} in ${(0,markdown/* code */.aY)(report.approvedPlan.file)}`]);
    if (report.publishState !== undefined)
        rows.push(['Publishing', PUBLISH_WORDS[report.publishState]]);
    if (report.identity !== '')
        rows.push(['Signed in as', (0,markdown/* cell */.Hn)(report.identity)]);
    rows.push(['Cloud', (0,markdown/* cell */.Hn)(report.cloud)]);
    if (report.operationId !== undefined)
        rows.push(['Operation', (0,markdown/* code */.aY)(report.operationId)]);
    if (ending.milliseconds !== undefined)
        rows.push(['Time', (0,display/* duration */.p0)(ending.milliseconds)]);
    return (0,markdown/* table */.tp)(['', ''], rows.map(([name, value]) => [`**${name}**`, value]));
}
function versions({ versionBefore, versionAfter }) {
    const words = (version) => (version === undefined ? 'none' : (0,markdown/* code */.aY)(version));
    if (versionAfter === undefined && versionBefore !== undefined)
        return `${(0,markdown/* code */.aY)(versionBefore)} so far`;
    return versionBefore === versionAfter
        ? `${words(versionAfter)}, unchanged`
        : `${words(versionBefore)} → ${words(versionAfter)}`;
}
function graph({ resources: list }) {
    return list.length < 2 ? [] : ['### Graph', '', (0,markdown/* fenced */.OF)('mermaid', (0,mermaid/* mermaidLines */.l)(list))];
}
const size = (bytes) => bytes < 1024
    ? `${bytes} byte${bytes === 1 ? '' : 's'}`
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

// EXTERNAL MODULE: ./lib/action/unwritten.js
var action_unwritten = __webpack_require__(21324);
// EXTERNAL MODULE: ./lib/action/workflow-commands.js
var workflow_commands = __webpack_require__(14988);
;// CONCATENATED MODULE: ./lib/action/conclusion.js







async function conclude({ environment, files, log, redactor }, report, ending = {}) {
    const unwritten = new action_unwritten/* Unwritten */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,presentable/* presentable */.K)(report, redactor);
        const shownEnding = {
            ...ending,
            ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
        };
        await leaveBehind({ environment, files, redactor, unwritten }, shown, shownEnding);
    });
    return unwritten.failure('What the run was asked for is done.');
}
async function leaveBehind({ environment, files, redactor, unwritten }, report, ending) {
    const path = (0,action_environment/* resultPath */.jO)(environment, report.command);
    const written = await unwritten.attempt('result file', () => (0,result_file/* writeResult */.Zk)(files, path, report, ending));
    let markdown;
    const reportFile = (0,action_environment/* reportPath */.eG)(environment, report.command);
    const reported = await unwritten.attempt('report', () => {
        markdown = redactor.redact(renderSummary(report, ending));
        return files.write(reportFile, Buffer.from(markdown));
    });
    const { outputFile, summaryFile } = environment;
    if (outputFile !== undefined)
        await unwritten.attempt('outputs', () => {
            const left = (0,outputs/* outputsOf */.Yz)(report, {
                resultFile: written ? path : undefined,
                reportFile: reported ? reportFile : undefined
            });
            for (const [name, value] of Object.entries(left))
                (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
        });
    if (summaryFile !== undefined)
        await unwritten.attempt('step summary', () => {
            (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown ?? redactor.redact(renderSummary(report, ending)));
        });
}

// EXTERNAL MODULE: ./lib/action/files.js
var action_files = __webpack_require__(58465);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/action/quiet.js
var quiet = __webpack_require__(4926);
;// CONCATENATED MODULE: ./lib/action/oidc.js



async function requestIdToken(audience, { log, redactor, deadline, signal, stream = process.stdout }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const doing = 'get the id token of this job from GitHub';
    try {
        const token = await (0,time_limit/* withinDeadline */.iP)({ deadline, signal }, { doing, waitedFor: 'an answer from GitHub' }, () => (0,quiet/* quietly */.g)(stream, { log, redactor }, () => core.getIDToken(audience)));
        redactor.add(token);
        return token;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || signal?.aborted === true)
            throw error;
        const why = redactor.redact((0,errors/* messageOf */.bD)(error));
        throw new errors/* ActionError */.lZ({
            doing,
            why,
            remedy: NOT_ALLOWED.test(why)
                ? 'The job needs "permissions: id-token: write". Workflows of forks are never given id tokens; sign in another way there.'
                : 'Run the job again. The job needs "permissions: id-token: write".',
            cause: error
        });
    }
}
const NOT_ALLOWED = /ACTIONS_ID_TOKEN_REQUEST/;

;// CONCATENATED MODULE: ./lib/action/records.js




function createRecords({ file, workspace, temp, files, artifacts, earlier, run, log }) {
    const artifactOf = (subject) => `power-apps-record-${(0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex').slice(0, 16)}`;
    return {
        run,
        async last(subject) {
            if (file !== undefined) {
                const path = (0,external_node_path_.resolve)(workspace, file);
                return (await exists(path)) ? { bytes: await files.read(path), from: file } : undefined;
            }
            const name = artifactOf(subject);
            try {
                return await earlier?.([name, `${name}-begun`]);
            }
            catch (error) {
                log.warning(`The record of the last promotion could not be looked for among the artifacts of earlier runs: ${(0,errors/* messageOf */.bD)(error)}. Give the job "permissions: actions: read", or keep the record in a file with record-file.`);
                return undefined;
            }
        },
        async keep(subject, bytes, final) {
            const name = artifactOf(subject);
            const path = file ?? (0,external_node_path_.join)(temp, `${name}.json`);
            await files.write(path, bytes);
            const artifact = await artifacts.upload(final ? name : `${name}-begun`, bytes, { replace: true });
            return { file: path, artifact: artifact?.name };
        }
    };
}
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/base/deadline.js
var base_deadline = __webpack_require__(34361);
// EXTERNAL MODULE: ./lib/commands/run.js
var run = __webpack_require__(82547);
// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __webpack_require__(89586);
// EXTERNAL MODULE: ./lib/platform/answers.js + 1 modules
var answers = __webpack_require__(35166);
// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
// EXTERNAL MODULE: ./lib/platform/identity.js
var identity = __webpack_require__(21801);
;// CONCATENATED MODULE: ./lib/platform/given-tokens.js




const SERVICE_IDS = {
    powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
    flow: '7df0a125-d3be-4c96-aa54-591f83ff541c',
    graph: '00000003-0000-0000-c000-000000000000'
};
const REMEDY = 'Get a new one and put it into the secret behind the input access-token.';
function givenTokens(tokens, cloud, { clock, secret }) {
    const given = new Map();
    for (const written of tokens) {
        const token = written.trim();
        if (token === '')
            continue;
        secret(token);
        const { audience, expires } = (0,identity/* identityOf */.c)(token);
        if ((0,identity/* jwtClaims */.v)(token) === undefined) {
            throw refused('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" in front.');
        }
        const service = serviceOf(audience, cloud);
        if (service === undefined) {
            throw refused(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience} (and one for ${cloud.flowAudience} if flows are involved), or check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        if (given.has(service))
            throw refused(`two of them are for ${audience ?? ''}`, 'Give one token for each service.');
        given.set(service, { token, expires });
    }
    if (!given.has('powerApps')) {
        throw refused(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Give a token for the audience ${cloud.powerAppsAudience}.`);
    }
    return {
        async token(audience) {
            const found = given.get(audience);
            const now = clock.now();
            if (found?.expires !== undefined && found.expires <= now)
                throw expired(found.expires, now);
            return found?.token;
        }
    };
}
function serviceOf(audience, cloud) {
    if (audience === undefined)
        return undefined;
    const among = (names) => names.some(name => (0,clouds/* sameAudience */.Z8)(name, audience));
    if (among([cloud.powerAppsAudience, ...cloud.otherAudiences.powerApps, SERVICE_IDS.powerApps]))
        return 'powerApps';
    if (among([cloud.flowAudience, ...cloud.otherAudiences.flow, SERVICE_IDS.flow]))
        return 'flow';
    if (among([cloud.graphAudience, SERVICE_IDS.graph]))
        return 'graph';
    return (0,clouds/* organisationAt */.az)(cloud, audience);
}
const refused = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its life, sign in with a refresh token or with a user name and password.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/tokens.js



const isOrganisation = (audience) => audience.startsWith('https://');
const WITHOUT = {
    flow: 'Flows cannot be looked up',
    graph: 'People and groups cannot be looked up'
};
const audienceNameOf = (audience, cloud) => isOrganisation(audience)
    ? audience
    : { powerApps: cloud.powerAppsAudience, flow: cloud.flowAudience, graph: cloud.graphAudience }[audience];
const RENEW_BEFORE = 5 * 60_000;
function createTokenSource(signIn, cloud, deps) {
    if (signIn.kind === 'access-token')
        return givenTokens(signIn.tokens, cloud, deps);
    const { clock, secret, log } = deps;
    let client;
    const kept = new Map();
    const underWay = new Map();
    const denied = new Set();
    const renew = async (audience) => {
        client ??= Promise.all(/* import() */[__webpack_require__.e(669), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 10907)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
        const name = audienceNameOf(audience, cloud);
        const now = clock.now();
        const { token, expires: announced } = await (await client).acquire(name);
        secret(token);
        const expires = (0,identity/* identityOf */.c)(token).expires ?? announced;
        const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2);
        kept.set(audience, { token, expires, renewAt });
        log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`);
        return token;
    };
    function renewOnce(audience) {
        const running = underWay.get(audience);
        if (running !== undefined)
            return running;
        const started = renew(audience).finally(() => underWay.delete(audience));
        underWay.set(audience, started);
        return started;
    }
    return {
        async token(audience, options) {
            if (denied.has(audience))
                return undefined;
            const current = kept.get(audience);
            const now = clock.now();
            const usable = current !== undefined && options?.refresh !== true && now < current.expires;
            if (usable && now < current.renewAt)
                return current.token;
            try {
                return await renewOnce(audience);
            }
            catch (error) {
                if (usable) {
                    log.debug(`The token could not be renewed early: ${(0,errors/* messageOf */.bD)(error)}`);
                    return current.token;
                }
                if (audience === 'powerApps' || client === undefined || !(await client).isDenied(error))
                    throw error;
                if (isOrganisation(audience))
                    log.debug(`There is no token for ${audience}: ${(0,errors/* messageOf */.bD)(error)}`);
                else
                    log.warning(`${WITHOUT[audience]}: ${(0,errors/* messageOf */.bD)(error)}`);
                denied.add(audience);
                return undefined;
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/platform/hosts.js





const originOf = (cloud, service) => isOrganisation(service) ? (cloud.allOrganisations ?? service) : cloud[service];
const audienceOf = (service) => (service === 'bap' ? 'powerApps' : service);
function mayBearToken(cloud, service, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    if (isOrganisation(service))
        return (0,clouds/* organisationAt */.az)(cloud, service) === service && url.origin === originOf(cloud, service);
    const hosts = audienceOf(service) === 'powerApps' ? [cloud.bap, cloud.powerApps] : [cloud[service]];
    return hosts.some(origin => {
        const own = new URL(origin);
        if (url.origin === own.origin)
            return true;
        const sameDoor = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port;
        return sameDoor && url.hostname.endsWith(`.${own.hostname}`);
    });
}
function operationUrl(cloud, service, location, asked, doing) {
    const url = URL.canParse(location, asked.href) ? new URL(location, asked) : undefined;
    if (url !== undefined && mayBearToken(cloud, service, url))
        return url;
    throw new errors/* ActionError */.lZ({
        doing,
        why: `the service accepted the request and sent us on to ${(0,display/* quoted */.TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'What was started there goes on. Check the input cloud; if it is right, report this host so that it can be added.'
    });
}
function pageUrl(cloud, service, link, asked, doing) {
    if (!URL.canParse(link, asked.href)) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the link to the next page of the list cannot be read: ${(0,display/* plainText */.wh)(link, 100)}`,
            remedy: 'Run it again; report it when it repeats.'
        });
    }
    const url = new URL(link, asked);
    if (mayBearToken(cloud, service, url))
        return url;
    const own = new URL(asked.origin);
    own.pathname = url.pathname;
    own.search = url.search;
    return own;
}
function segment(id, what) {
    const trimmed = id.trim();
    if (trimmed !== '' && trimmed !== '.' && trimmed !== '..' && trimmed.isWellFormed())
        return (0,uri/* uriPart */.W)(trimmed);
    throw new errors/* ActionError */.lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? `its id is empty` : `${(0,display/* quoted */.TL)(id)} is no id`,
        remedy: `Give the id of the ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __webpack_require__(63589);
;// CONCATENATED MODULE: ./lib/platform/progress.js
const QUIET = 10_000;
class ProgressReport {
    #what;
    #operationId;
    #timing;
    #emit;
    #began;
    #lastWord;
    constructor(what, operationId, timing, emit) {
        this.#what = what;
        this.#operationId = operationId;
        this.#timing = timing;
        this.#emit = emit;
        this.#began = timing.clock.now();
        this.#lastWord = this.#began;
        this.#say('started');
    }
    get elapsed() {
        return this.#timing.clock.now() - this.#began;
    }
    waiting() {
        if (this.#timing.clock.now() - this.#lastWord >= QUIET)
            this.#say('waiting');
    }
    finished() {
        this.#say('finished');
    }
    #say(state) {
        this.#lastWord = this.#timing.clock.now();
        this.#emit({
            what: this.#what,
            state,
            operationId: this.#operationId,
            elapsed: this.elapsed,
            left: this.#timing.left(),
            cancellable: false
        });
    }
}

// EXTERNAL MODULE: ./lib/platform/retry.js + 2 modules
var retry = __webpack_require__(86432);
// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __webpack_require__(44088);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __webpack_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/wait.js







const FIRST_PAUSE = 20;
const SHORT_PAUSE = 100;
const LONGEST_PAUSE = 15_000;
const FAILURES_IN_A_ROW = 5;
const HALF_ANSWER_PATIENCE = 120_000;
const operationIdOf = (location) => (0,display/* plainText */.wh)(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80);
async function waitFor(transport, onProgress, operation) {
    const operationId = operationIdOf(operation.location);
    const ongoing = `Operation ${operationId} may still be running there; look at the target before starting it again.`;
    const progress = new ProgressReport(operation.what, operationId, transport, onProgress);
    const poll = createPoll(transport, operation, ongoing);
    let nextPause = operation.firstPause ?? 0;
    let finishedAt;
    let least = FIRST_PAUSE;
    for (;;) {
        await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing);
        const { reply, atLeast } = await poll();
        if (reply !== undefined) {
            const answer = operation.read(reply);
            const { status, lacks } = operation.state(answer);
            const verdict = verdictOf(status);
            if (verdict === 'unknown')
                throw unknownStatus(operation, reply, status ?? '', ongoing);
            if (verdict === 'failed' || (verdict === 'succeeded' && lacks.length === 0)) {
                progress.finished();
                return { answer, succeeded: verdict === 'succeeded', operationId, reply };
            }
            if (verdict === 'succeeded') {
                finishedAt ??= transport.clock.now();
                if (transport.clock.now() - finishedAt >= HALF_ANSWER_PATIENCE) {
                    throw halfAnswer(operation, reply, lacks, operationId);
                }
            }
        }
        if (transport.left() <= 0)
            throw overdue(operation, progress.elapsed, operationId);
        progress.waiting();
        nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), least), LONGEST_PAUSE));
        least = Math.min(least * 2, SHORT_PAUSE);
    }
}
function createPoll(transport, operation, ongoing) {
    let failures = 0;
    return async () => {
        let reply;
        try {
            reply = await transport.send({
                doing: operation.doing,
                service: operation.service,
                method: 'GET',
                to: operation.location,
                repeat: 'read'
            });
        }
        catch (error) {
            failures++;
            if (error instanceof http/* Lost */.BX && error.passing && failures < FAILURES_IN_A_ROW) {
                return { reply: undefined, atLeast: (0,retry/* backoff */.JN)(failures) };
            }
            throw (0,answers/* translated */.vE)(error, operation.doing, ongoing, transport.deadline);
        }
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        if (reply.status >= 200 && reply.status < 300) {
            failures = 0;
            return { reply, atLeast: asked };
        }
        failures++;
        if (!(0,retry/* isTransient */.dg)(reply.status) || failures >= FAILURES_IN_A_ROW)
            throw (0,answers/* refusal */.x5)(reply, operation.doing, ongoing, transport);
        return { reply: undefined, atLeast: Math.max(asked, (0,retry/* backoff */.JN)(failures)) };
    };
}
async function pauseOrExplain(transport, milliseconds, doing, ongoing) {
    if (milliseconds <= 0)
        return;
    try {
        await (0,retry/* pause */.v7)(milliseconds, transport);
    }
    catch (error) {
        throw error instanceof http/* Cancelled */.cJ ? (0,answers/* translated */.vE)(error, doing, ongoing) : error;
    }
}
function verdictOf(status) {
    if (status === undefined || status === null || status === '')
        return 'running';
    const among = (words) => words.some(word => word.toLowerCase() === status.toLowerCase());
    if (among(statuses/* RUNNING */.W2))
        return 'running';
    if (among(statuses/* SUCCEEDED */.QQ))
        return 'succeeded';
    return among(statuses/* FAILED */.Wk) ? 'failed' : 'unknown';
}
function unknownStatus(operation, reply, status, ongoing) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,display/* quoted */.TL)(status)}, which is not known to mean running, succeeded or failed`,
        remedy: `${ongoing} Report this state so that it can be added.`,
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function halfAnswer(operation, reply, lacks, operationId) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `operation ${operationId} says it succeeded, but ${(0,display/* duration */.p0)(HALF_ANSWER_PATIENCE)} later its answer still lacks ${(0,display/* listed */.KE)(lacks)}`,
        remedy: 'Look at the target before running it again; give the operation id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function overdue(operation, elapsed, operationId) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the ${operation.what} was not finished when the wait time was over, ${(0,display/* duration */.p0)(elapsed)} after it began`,
        remedy: `Operation ${operationId} may still be running there; look at the target before starting it again. Raise max-async-wait-time if it needs longer.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/leases.js







const SHORTEST_PAUSE = 5_000;
const leases_LONGEST_PAUSE = 30_000;
const HELD = [protocol_errors/* CODES */.Lp.appLeaseActive, protocol_errors/* CODES */.Lp.appLeaseSameUserConflict];
async function whileLeased(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const reply = await attempted(transport, call);
        if (reply.status >= 200 && reply.status < 300) {
            progress?.finished();
            return reply;
        }
        const service = (0,answers/* serviceAnswer */.AK)(reply);
        if (reply.status !== 409 || !HELD.includes(service.code))
            throw (0,answers/* refusal */.x5)(reply, call.doing, '', transport);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}); waiting until it is closed, ${(0,display/* duration */.p0)(transport.left())} at most`);
            progress = new ProgressReport(`wait until nobody has ${app} open`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `somebody had the app open in Power Apps Studio for the whole wait time, ${(0,display/* duration */.p0)(progress.elapsed)}`,
                remedy: 'Close the app in Power Apps Studio and run it again. A lease outlives its tab by up to 15 minutes; raise max-async-wait-time to wait that out.',
                service
            });
        }
        progress.waiting();
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        const own = Math.min(Math.max(progress.elapsed / 10, SHORTEST_PAUSE), leases_LONGEST_PAUSE);
        await pauseOrExplain(transport, Math.min(Math.max(asked, own), transport.left()), call.doing, 'Nothing was changed.');
    }
}
async function attempted(transport, call) {
    try {
        return await transport.attempt(call);
    }
    catch (error) {
        throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing, transport.deadline);
    }
}

;// CONCATENATED MODULE: ./lib/platform/paging.js



const MOST_PAGES = 1000;
const MOST_EMPTY_PAGES = 50;
const LONGEST_LIST = 128 * 1024 * 1024;
async function everyPage(transport, list, shape) {
    const items = [];
    const seen = new Set();
    let to = list.to;
    let empty = 0;
    let length = 0;
    for (let page = 1;; page++) {
        const reply = await transport.call({ doing: list.doing, service: list.service, method: 'GET', to, repeat: 'read' });
        seen.add(reply.url.href);
        const { value, nextLink } = (0,answers/* fit */.Uj)(shape, reply, list.doing);
        for (const item of value)
            items.push(item);
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return items;
        const next = pageUrl(transport.cloud, list.service, nextLink, reply.url, list.doing);
        empty = value.length === 0 ? empty + 1 : 0;
        length += reply.text.length;
        if (seen.has(next.href))
            throw endless(list.doing, `page ${page} leads back to one that was read before`);
        if (page >= MOST_PAGES)
            throw endless(list.doing, `it has more than ${MOST_PAGES} pages`);
        if (empty >= MOST_EMPTY_PAGES)
            throw endless(list.doing, `its last ${empty} pages were empty`);
        if (length > LONGEST_LIST)
            throw endless(list.doing, `it has more than ${LONGEST_LIST / 1024 / 1024} MiB`);
        to = next;
    }
}
const endless = (doing, sign) => new errors/* ActionError */.lZ({
    doing,
    why: `the list of the service does not end: ${sign}`,
    remedy: 'Run it again; report it when it repeats.'
});

;// CONCATENATED MODULE: ./lib/platform/apps.js








const PROVIDER = '/providers/Microsoft.PowerApps';
function createApps(transport, onProgress) {
    const path = (app, rest) => `${PROVIDER}/apps/${segment(app, 'app')}${rest}`;
    async function readObject(app, version, doing) {
        const reply = await transport.call({
            doing,
            service: 'powerApps',
            method: 'GET',
            to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
            repeat: 'read'
        });
        return (0,answers/* fit */.Uj)(apps/* appObject */.ZT, reply, doing);
    }
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the apps of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${PROVIDER}/environments/${segment(environment, 'environment')}/apps?api-version=${api_versions/* API_VERSIONS */.Bo.appList}`
            }, apps/* appList */.KC);
            return found.map(summaryOf);
        },
        async read(app) {
            return appOf(await readObject(app, api_versions/* API_VERSIONS */.Bo.app, `read the app ${(0,display/* quoted */.TL)(app)}`));
        },
        async publish(app, name) {
            await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                doing: `publish ${name === undefined ? `the app ${(0,display/* quoted */.TL)(app)}` : (0,display/* quoted */.TL)(name)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/publish?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                repeat: 'refused',
                ongoing: 'It may have been published all the same; publishing once more does no harm.'
            });
        },
        async versions(app) {
            const found = await everyPage(transport, {
                doing: `list the versions of the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                to: path(app, `/versions?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`)
            }, apps/* appVersionList */.yi);
            return found.map(versionOf).toSorted((one, other) => Date.parse(other.saved) - Date.parse(one.saved));
        },
        async promote(app, version) {
            await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                doing: `bring back version ${(0,display/* quoted */.TL)(version)} of the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/versions/${segment(version, 'version')}/promote?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                repeat: 'refused',
                ongoing: 'That version may be the draft already; bringing it back once more does no harm.'
            });
        },
        async writeDraftReferences(app, references) {
            const doing = `write the connection references into the draft of the app ${(0,display/* quoted */.TL)(app)}`;
            const query = `?api-version=${api_versions/* API_VERSIONS */.Bo.appWrite}`;
            const call = { doing, service: 'powerApps', repeat: 'refused' };
            const acquired = await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                ...call,
                method: 'POST',
                to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
                ongoing: 'A lease may be held for some minutes; nothing else was changed.'
            });
            const held = (0,answers/* fit */.Uj)(apps/* lease */.dm, acquired, doing);
            try {
                const object = await readObject(app, api_versions/* API_VERSIONS */.Bo.appWrite, doing);
                await transport.call({
                    ...call,
                    method: 'PUT',
                    to: path(app, `/${query}`),
                    body: withDraftReferences(object, references),
                    ongoing: 'The draft may have been written.'
                });
            }
            finally {
                await transport
                    .call({
                    ...call,
                    doing: `give back the lease of the app ${(0,display/* quoted */.TL)(app)}`,
                    method: 'POST',
                    to: path(app, `/releaseLease${query}`),
                    body: held,
                    repeat: 'read',
                    evenWhenCancelled: true
                })
                    .catch((error) => {
                    transport.log.warning(`${(0,errors/* messageOf */.bD)(error)} It runs out by itself after some minutes.`);
                });
            }
        }
    };
}
const versionOf = ({ name, properties }) => ({
    name,
    saved: properties.appVersion ?? name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6'),
    published: properties.lifeCycleId?.toLowerCase() !== 'draft'
});
const summaryOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    modified: properties.lastModifiedTime ?? undefined,
    owner: properties.owner?.displayName || properties.owner?.email || undefined
});
function appOf(object) {
    const { properties } = object;
    const published = properties.appVersion ?? undefined;
    const newest = properties.lastDraftVersion ?? published;
    const draft = properties.unpublishedAppDefinition ?? undefined;
    const neverPublished = properties.lifeCycleId?.toLowerCase() === 'draft';
    const references = properties.connectionReferences ?? {};
    return {
        ...summaryOf(object),
        environment: properties.environment?.name ?? undefined,
        publishedVersion: neverPublished ? undefined : published,
        newestVersion: newest,
        hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
        references,
        draftReferences: draft === undefined ? (neverPublished ? references : undefined) : (draft.properties.connectionReferences ?? {}),
        playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined,
        modifiedBy: properties.lastModifiedBy?.displayName || properties.lastModifiedBy?.email || undefined,
        policy: policyOf(properties),
        bypassConsent: properties.bypassConsent ?? undefined
    };
}
function policyOf({ executionRestrictions }) {
    const result = executionRestrictions?.dataLossPreventionEvaluationResult;
    if (!result?.status)
        return undefined;
    return { status: result.status, message: result.violationErrorMessage || undefined };
}
function isNewer(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right;
}
function withDraftReferences(object, references) {
    const { unpublishedAppDefinition: draft, ...published } = object.properties;
    return {
        ...object,
        properties: { ...published, ...draft?.properties, lifeCycleId: 'Draft', connectionReferences: { ...references } }
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/protocol/optional-text.js
var optional_text = __webpack_require__(19892);
;// CONCATENATED MODULE: ./lib/protocol/connections.js


const connectionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        apiId: schemas/* string */.YjP(),
        displayName: optional_text/* optionalText */.m,
        statuses: schemas/* array */.YOg(schemas/* looseObject */._H3({
            status: optional_text/* optionalText */.m,
            target: optional_text/* optionalText */.m,
            error: schemas/* looseObject */._H3({ code: optional_text/* optionalText */.m, message: optional_text/* optionalText */.m }).nullish()
        }))
            .nullish(),
        createdBy: schemas/* looseObject */._H3({ id: optional_text/* optionalText */.m, displayName: optional_text/* optionalText */.m, email: optional_text/* optionalText */.m }).nullish()
    })
});
const connectionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectionObject), nextLink: optional_text/* optionalText */.m });
const connectorObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        isCustomApi: schemas/* boolean */.zMY().nullish(),
        tier: optional_text/* optionalText */.m
    })
});
const connectorList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectorObject), nextLink: optional_text/* optionalText */.m });
const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows';

;// CONCATENATED MODULE: ./lib/platform/connections.js







const connections_PROVIDER = '/providers/Microsoft.PowerApps';
function createConnections(transport) {
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the connections of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/connections?api-version=${api_versions/* API_VERSIONS */.Bo.connections}&$filter=${(0,uri/* uriPart */.W)(inEnvironment(environment))}`
            }, connectionList);
            return found.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR);
        },
        async customConnectors(environment) {
            const filter = `${inEnvironment(environment)} and IsCustomApi eq 'True'`;
            const found = await everyPage(transport, {
                doing: `list the custom connectors of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/apis?api-version=${api_versions/* API_VERSIONS */.Bo.connectors}&$filter=${(0,uri/* uriPart */.W)(filter)}`
            }, connectorList);
            return found.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf);
        }
    };
}
function inEnvironment(environment) {
    segment(environment, 'environment');
    return `environment eq '${environment.trim().replaceAll("'", "''")}'`;
}
function connectionOf({ name, properties }) {
    const trouble = properties.statuses?.find(({ status }) => status !== statuses/* CONNECTED */._Y);
    const { error } = trouble ?? {};
    const problem = [error?.code, error?.message].filter(Boolean).join(': ') || trouble?.status || 'not connected';
    return {
        id: name,
        connector: lastSegment(properties.apiId),
        displayName: properties.displayName || name,
        healthy: trouble === undefined,
        problem: trouble === undefined ? undefined : (0,display/* plainText */.wh)(problem, 300),
        owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
    };
}
const connectorOf = ({ name, properties }) => ({
    name,
    displayName: properties.displayName || name
});
const lastSegment = (id) => id.split('/').findLast(part => part !== '') ?? id;

;// CONCATENATED MODULE: ./lib/protocol/environments.js


const permissionMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const environmentObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    location: optional_text/* optionalText */.m,
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        isDefault: schemas/* boolean */.zMY().nullish(),
        environmentSku: optional_text/* optionalText */.m,
        linkedEnvironmentMetadata: schemas/* looseObject */._H3({ instanceUrl: optional_text/* optionalText */.m, instanceApiUrl: optional_text/* optionalText */.m }).nullish(),
        permissions: permissionMap.nullish()
    }),
    permissions: permissionMap.nullish()
});
const environmentList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(environmentObject), nextLink: optional_text/* optionalText */.m });

// EXTERNAL MODULE: ./lib/protocol/organisations.js
var organisations = __webpack_require__(5463);
// EXTERNAL MODULE: ./lib/protocol/packaging.js
var packaging = __webpack_require__(98567);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
;// CONCATENATED MODULE: ./lib/platform/once.js
function once(keyOf, read) {
    const kept = new Map();
    return asked => {
        const key = keyOf(asked).toLowerCase();
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const reading = read(asked);
        kept.set(key, reading);
        void reading.catch(() => kept.delete(key));
        return reading;
    };
}

;// CONCATENATED MODULE: ./lib/platform/optional-read.js



const PATIENCE = 5_000;
async function optionalRead(transport, { doing, service, to }) {
    try {
        const reply = await transport.send({ doing, service, method: 'GET', to, repeat: 'read', timeout: PATIENCE });
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        const { code, message } = (0,answers/* serviceAnswer */.AK)(reply);
        transport.log.debug(`Could not ${doing}: HTTP ${reply.status} ${[code, message].filter(Boolean).join(': ')}`);
    }
    catch (error) {
        if (error instanceof http/* Cancelled */.cJ)
            throw error;
        transport.log.debug(`Could not ${doing}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/platform/environments.js












function createEnvironments(transport) {
    const base = `${packaging/* PACKAGING_PROVIDER */.kj}/environments`;
    return {
        async list() {
            const found = await everyPage(transport, { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${api_versions/* API_VERSIONS */.Bo.environmentList}` }, environmentList);
            return found.map(environmentOf);
        },
        async read(id) {
            const doing = `read the environment ${(0,display/* quoted */.TL)(id)}`;
            const query = `api-version=${api_versions/* API_VERSIONS */.Bo.environments}&$expand=permissions`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'GET',
                to: `${base}/${segment(id, 'environment')}?${query}`,
                repeat: 'read'
            });
            const found = (0,answers/* fit */.Uj)(environmentObject, reply, doing);
            return { environment: environmentOf(found), permissions: permissionsOf(found) };
        },
        settings: once(({ id }) => id, environment => settingsOf(transport, environment))
    };
}
async function settingsOf(transport, { displayName, dataverseUrl }) {
    if (dataverseUrl === undefined)
        return { flowsInSolutions: false };
    const organisation = (0,clouds/* organisationAt */.az)(transport.cloud, dataverseUrl);
    if (organisation === undefined) {
        transport.log.debug(`${dataverseUrl} is no Dataverse address of the cloud ${transport.cloud.name}: not asked`);
        return 'unknown';
    }
    const reply = await optionalRead(transport, {
        doing: `read the settings of ${(0,display/* quoted */.TL)(displayName)}`,
        service: organisation,
        to: `${organisations/* ORGANISATION_PATH */.RR}?$select=${Object.values(organisations/* ORGANISATION_COLUMNS */.B9).join()}`
    });
    const list = (0,read_once/* fitting */._)(organisations/* organisationList */.p9, reply?.body);
    const [row] = list.success ? list.data.value : [];
    const isOn = row?.[organisations/* ORGANISATION_COLUMNS */.B9.flows];
    return typeof isOn === 'boolean' ? { flowsInSolutions: isOn } : 'unknown';
}
function environmentOf({ name, properties }) {
    const dataverse = properties.linkedEnvironmentMetadata;
    return {
        id: name,
        displayName: properties.displayName || name,
        isDefault: properties.isDefault === true,
        dataverseUrl: environments_originOf(dataverse?.instanceUrl) ?? environments_originOf(dataverse?.instanceApiUrl)
    };
}
function environments_originOf(url) {
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
}
function permissionsOf({ permissions, properties }) {
    const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null);
    if (maps.length === 0)
        return undefined;
    const held = maps.flatMap(map => Object.entries(map ?? {})).filter(([, value]) => value !== false && value !== null);
    return new Set(held.map(([key]) => key));
}

;// CONCATENATED MODULE: ./lib/protocol/flows.js


const flowReference = schemas/* looseObject */._H3({
    id: optional_text/* optionalText */.m,
    connectionName: optional_text/* optionalText */.m,
    source: optional_text/* optionalText */.m
});
const flowObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    properties: schemas/* looseObject */._H3({
        displayName: optional_text/* optionalText */.m,
        state: optional_text/* optionalText */.m,
        flowSuspensionReason: optional_text/* optionalText */.m,
        workflowEntityId: optional_text/* optionalText */.m,
        workflowUniqueId: optional_text/* optionalText */.m,
        createdTime: optional_text/* optionalText */.m,
        lastModifiedTime: optional_text/* optionalText */.m,
        connectionReferences: schemas/* record */.g1P(schemas/* string */.YjP(), flowReference).nullish().catch(undefined)
    })
});
const flowList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(flowObject), nextLink: optional_text/* optionalText */.m });
const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple';

;// CONCATENATED MODULE: ./lib/platform/flows.js







function createFlows(transport, tokens) {
    const path = (environment, rest) => `${FLOW_PROVIDER}/environments/${segment(environment, 'environment')}/flows${rest}?api-version=${api_versions/* API_VERSIONS */.Bo.flows}`;
    const turn = async (environment, flow, how) => {
        await transport.call({
            doing: `turn the flow ${(0,display/* quoted */.TL)(flow)} ${how === 'start' ? 'on' : 'off'}`,
            service: 'flow',
            method: 'POST',
            to: path(environment, `/${segment(flow, 'flow')}/${how}`),
            repeat: 'read',
            ongoing: 'The flow may have changed its state all the same.'
        });
    };
    return {
        async list(environment) {
            const token = await tokens.token('flow');
            if (token === undefined || (0,identity/* identityOf */.c)(token).appOnly)
                return undefined;
            const found = await everyPage(transport, {
                doing: `list the flows of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'flow',
                to: path(environment, '')
            }, flowList);
            return found.map(flowOf);
        },
        async read(environment, flow) {
            const doing = `read the flow ${(0,display/* quoted */.TL)(flow)}`;
            const reply = await transport.call({
                doing,
                service: 'flow',
                method: 'GET',
                to: path(environment, `/${segment(flow, 'flow')}`),
                repeat: 'read'
            });
            return detailsOf((0,answers/* fit */.Uj)(flowObject, reply, doing));
        },
        start: (environment, flow) => turn(environment, flow, 'start'),
        stop: (environment, flow) => turn(environment, flow, 'stop')
    };
}
const flowOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    state: properties.state ?? undefined,
    modified: properties.lastModifiedTime ?? undefined,
    aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
});
const detailsOf = (flow) => ({
    ...flowOf(flow),
    references: Object.entries(flow.properties.connectionReferences ?? {}).map(([name, { id, connectionName, source }]) => ({
        name,
        connector: id?.split('/').findLast(part => part !== '') ?? name,
        connection: connectionName || undefined,
        broughtByUser: source?.toLowerCase() === 'invoker'
    })),
    suspension: flow.properties.flowSuspensionReason || undefined
});

;// CONCATENATED MODULE: ./lib/platform/links.js

function createLinks(cloud) {
    const page = (environment, ...rest) => `${cloud.make}/environments/${[environment, ...rest].map(uri/* uriPart */.W).join('/')}`;
    return {
        app: (environment, app) => page(environment, 'apps', app, 'details'),
        flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
        connections: environment => page(environment, 'connections'),
        customConnectors: environment => page(environment, 'customconnectors')
    };
}

// EXTERNAL MODULE: ./lib/platform/storage-hosts.js
var storage_hosts = __webpack_require__(72336);
;// CONCATENATED MODULE: ./lib/platform/blobs.js






const LARGEST_DOWNLOAD = 256 * 1024 * 1024;
const LARGEST_SINGLE_PUT = 4 * 1024 * 1024;
const LARGEST_STORAGE_ANSWER = 1024 * 1024;
const TRANSFER_TIMEOUT = 15 * 60_000;
const IDLE = 60_000;
const BLOB_NAME = 'package.zip';
async function download(transport, link, doing) {
    const url = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, link, doing);
    hideLink(link, transport.secret);
    const reply = await storageRequest(transport, { url, method: 'GET', limit: LARGEST_DOWNLOAD }, doing);
    if (reply.status !== 200)
        throw storageRefusal(transport, reply, url, doing);
    return reply.bytes;
}
async function upload(transport, container, bytes, doing) {
    hideLink(container, transport.secret);
    const blob = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, container, doing);
    blob.pathname = `${withoutSlashes(blob.pathname)}/${BLOB_NAME}`;
    const put = async (query, body, headers) => {
        const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`);
        const reply = await storageRequest(transport, { url, method: 'PUT', body, headers, limit: LARGEST_STORAGE_ANSWER }, doing);
        if (reply.status < 200 || reply.status >= 300)
            throw storageRefusal(transport, reply, url, doing);
    };
    if (bytes.byteLength <= LARGEST_SINGLE_PUT) {
        await put('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' });
        return blob.href;
    }
    const ids = [];
    for (let from = 0; from < bytes.byteLength; from += LARGEST_SINGLE_PUT) {
        const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + LARGEST_SINGLE_PUT), {
            'content-type': 'application/octet-stream'
        });
    }
    const list = ids.map(id => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
        'content-type': 'application/xml',
        'x-ms-blob-content-type': 'application/octet-stream'
    });
    return blob.href;
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
function hideLink(link, secret) {
    secret(link);
    if (!URL.canParse(link))
        return;
    const url = new URL(link);
    if (url.search.length > 1)
        secret(url.search.slice(1));
    const signature = url.searchParams.get('sig');
    if (signature !== null)
        secret(signature);
}
async function storageRequest(transport, request, doing) {
    const isLooked = transport.cloud.name !== 'Embedded' && transport.agent === undefined;
    const place = `${request.url.origin}${request.url.pathname}`;
    try {
        return await (0,retry/* withRetries */.LH)('read', transport, message => transport.log.debug(`${doing}: ${message}`), async () => {
            const reply = await (0,http/* exchange */.cv)({
                ...request,
                headers: { 'accept-encoding': 'identity', ...request.headers },
                signal: transport.signal,
                agent: transport.agent,
                ...(isLooked ? { lookup: storage_hosts/* publicLookup */.km } : {}),
                timeout: transport.timeFor(TRANSFER_TIMEOUT, doing, request.url.host),
                idle: IDLE
            });
            transport.log.debug(`${request.method} ${place} → ${reply.status}, ${reply.bytes.byteLength} bytes back`);
            return reply;
        });
    }
    catch (error) {
        if (error instanceof storage_hosts/* PrivateAddress */.me) {
            throw new errors/* ActionError */.lZ({
                doing,
                why: `the storage is not where it should be: ${error.message}`,
                remedy: 'Check the input cloud and who answers for names on this runner; behind a proxy set https_proxy.',
                cause: error
            });
        }
        if (!(error instanceof http/* TooLarge */.MF))
            throw (0,answers/* translated */.vE)(error, doing, '', transport.deadline);
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
            remedy: 'No canvas app package is that large; export it in the portal and compare.'
        });
    }
}
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;
function storageRefusal(transport, reply, url, doing) {
    const text = reply.bytes.subarray(0, 4096).toString('utf8');
    const element = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    const expires = Date.parse(url.searchParams.get('se') ?? '');
    const expired = Number.isFinite(expires) && expires <= transport.clock.now();
    const age = expired ? (0,display/* duration */.p0)(transport.clock.now() - expires) : '';
    return new errors/* ActionError */.lZ({
        doing,
        why: reply.status === 403
            ? expired
                ? `the link to the storage expired ${age} ago; links last about an hour`
                : 'the storage refused the link: it has expired, or its permission does not cover this'
            : `the storage at ${url.host} answered with HTTP ${reply.status}`,
        remedy: 'Run it again from the start: a new run gets a new link.',
        service: {
            status: reply.status,
            code: element('Code'),
            message: (0,display/* plainText */.wh)(element('Message') ?? '', 300) || undefined,
            requestId: reply.headers.get('x-ms-request-id') ?? undefined
        }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-answer.js




function resultOf(reply, doing) {
    if (reply.text.trim() === '')
        return {};
    const outer = (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, reply, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, { ...reply, body: inner }, doing);
}
const lacking = (result, needs) => needs.filter(part => result[part] === undefined || result[part] === null);
const problemsOf = (result) => result.errors ?? [];
function resourceProblems(result) {
    return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
        if (error === undefined || error === null)
            return [];
        const label = `${(0,display/* plainText */.wh)(type, 80)} ${(0,display/* quoted */.TL)(details?.displayName || name || key)}`;
        return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }];
    });
}
function incomplete(reply, result, needs, doing) {
    const lacks = lacking(result, needs);
    const state = result.status ? `reports the state ${(0,display/* quoted */.TL)(result.status)}` : `lacks ${(0,display/* listed */.KE)(lacks)}`;
    return new errors/* ActionError */.lZ({
        doing,
        why: `the answer of the service ${state} and names no operation to wait for`,
        remedy: 'Run it again; give the request id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-call.js





async function settled(transport, onProgress, reply, { doing, what, needs }) {
    const result = resultOf(reply, doing);
    const verdict = verdictOf(result.status);
    const whole = lacking(result, needs).length === 0;
    const over = verdict === 'failed' || problemsOf(result).length > 0 || (whole && (verdict === 'succeeded' || !result.status));
    const location = reply.headers.get('location');
    if (location === undefined || (over && reply.status !== 202))
        return { result, reply };
    const finished = await waitFor(transport, onProgress, {
        what,
        doing,
        service: 'bap',
        location: operationUrl(transport.cloud, 'bap', location, reply.url, doing),
        firstPause: (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()),
        read: poll => resultOf(poll, doing),
        state: answer => ({ status: answer.status, lacks: lacking(answer, needs) })
    });
    return { result: finished.answer, reply: finished.reply, operationId: finished.operationId };
}
async function ask(transport, onProgress, question) {
    const { doing, needs } = question;
    const first = await transport.call({ ...question, service: 'bap', method: 'POST' });
    const answered = await settled(transport, onProgress, first, question);
    const { result, reply, operationId } = answered;
    const problems = [...problemsOf(result), ...resourceProblems(result)];
    const verdict = verdictOf(result.status);
    if (problems.length > 0 || verdict === 'failed') {
        const where = operationId === undefined ? '' : ` (operation ${operationId})`;
        throw (0,answers/* listedRefusal */.is)(problems, reply, doing, `the service reports that it failed${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || lacking(result, needs).length > 0)
        throw incomplete(reply, result, needs, doing);
    return answered;
}

;// CONCATENATED MODULE: ./lib/platform/packaging.js












function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, rootId) {
            const { result } = await ask(transport, onProgress, {
                doing: `list what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                what: `listing of what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootId] },
                needs: ['resources'],
                repeat: 'read'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, rootId, details, resources) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await ask(transport, onProgress, {
                doing: `export ${name}`,
                what: `export of ${name}`,
                to: packagingPath(environment, 'exportPackage'),
                body: {
                    includedResourceIds: [rootId],
                    details: {
                        displayName: details.displayName,
                        ...(details.description === '' ? {} : { description: details.description }),
                        creator: details.creator,
                        sourceEnvironment: details.sourceEnvironment
                    },
                    resources
                },
                needs: ['packageLink'],
                repeat: 'refused',
                ongoing: 'The export may be running there; it changes nothing in the environment.'
            });
            const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`);
            return { operationId, bytes, resources: result.resources ?? {} };
        },
        async stage(environment, bytes) {
            const doing = 'upload the package';
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'generateResourceStorage'),
                repeat: 'read'
            });
            return upload(transport, (0,answers/* fit */.Uj)(packaging/* resourceStorage */.Gl, reply, doing).sharedAccessSignature, bytes, doing);
        },
        async importParameters(environment, stagedLink, name) {
            const { result, operationId } = await ask(transport, onProgress, {
                doing: 'have the uploaded package read by the service',
                what: `reading of the uploaded ${name === undefined ? 'package' : (0,display/* quoted */.TL)(name)}`,
                to: packagingPath(environment, 'listImportParameters'),
                body: { packageLink: { value: stagedLink } },
                needs: ['status', 'packageLink', 'details', 'resources'],
                repeat: 'read'
            });
            const packageLink = result.packageLink?.value ?? '';
            hideLink(packageLink, transport.secret);
            return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} };
        },
        async validate(environment, request) {
            const doing = `have the import of ${importedName(request)} checked by the service`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'validateImportPackage'),
                body: importBody(request),
                repeat: 'read'
            });
            const what = `check of ${importedName(request)}`;
            const { result } = await settled(transport, onProgress, reply, { doing, what, needs: [] });
            return [...problemsOf(result), ...resourceProblems(result)];
        },
        importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
    };
}
async function startImport(transport, onProgress, environment, request) {
    const name = importedName(request);
    const doing = `import ${name}`;
    let reply;
    try {
        reply = await transport.attempt({
            doing,
            service: 'bap',
            method: 'POST',
            to: packagingPath(environment, 'importPackage'),
            body: importBody(request),
            repeat: 'refused'
        });
    }
    catch (error) {
        if (error instanceof http/* Lost */.BX && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        if (error instanceof http/* Lost */.BX) {
            const lost = (0,answers/* translated */.vE)(error, doing, '', transport.deadline);
            throw lost instanceof errors/* ActionError */.lZ ? errors/* NotBegun */.TI.from(lost) : lost;
        }
        throw (0,answers/* translated */.vE)(error, doing, 'The import may have begun; look at the target environment before running it again.');
    }
    const refused = reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'));
    if (!refused && ((0,retry/* isTransient */.dg)(reply.status) || reply.status >= 500))
        return unanswered(reply);
    if (reply.status < 200 || reply.status >= 300)
        throw errors/* NotBegun */.TI.from((0,answers/* refusal */.x5)(reply, doing, '', transport));
    if (!reply.headers.has('location') && reply.body === undefined)
        return unanswered(reply);
    const answered = await settled(transport, onProgress, reply, {
        doing,
        what: `import of ${name}`,
        needs: ['resources']
    });
    const problems = problemsOf(answered.result);
    const verdict = verdictOf(answered.result.status);
    if (answered.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
        return unanswered(answered.reply);
    }
    return {
        kind: 'finished',
        succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(answered.result).length === 0,
        operationId: answered.operationId,
        resources: answered.result.resources ?? {},
        problems,
        service: { status: answered.reply.status, requestId: (0,answers/* requestIdOf */.Gb)(answered.reply.headers) }
    };
}
const unanswered = (reply) => ({ kind: 'unanswered', service: (0,answers/* serviceAnswer */.AK)(reply) });
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${segment(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
const importBody = ({ details, packageLink, resources }) => ({
    details,
    packageLink: { value: packageLink },
    resources
});
function importedName({ details }) {
    const name = details['displayName'];
    return typeof name === 'string' && name !== '' ? (0,display/* quoted */.TL)(name) : 'the package';
}

// EXTERNAL MODULE: ./lib/protocol/policies.js
var policies = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/platform/policies.js






const policies_MOST_PAGES = 20;
const createPolicies = (transport) => ({
    list: once((environment) => environment, async (environment) => {
        const all = await allPolicies(transport);
        return all === 'unknown' ? all : all.filter(policy => appliesTo(policy, environment)).map(policies_policyOf);
    })
});
async function allPolicies(transport) {
    const call = { doing: 'read the data policies', service: 'bap' };
    const found = [];
    let to = `${policies/* POLICIES_PATH */.P2}?api-version=${api_versions/* API_VERSIONS */.Bo.policies}`;
    for (let page = 0; page < policies_MOST_PAGES; page++) {
        const reply = await optionalRead(transport, { ...call, to });
        const list = (0,read_once/* fitting */._)(policies/* policyList */.$, reply?.body);
        if (reply === undefined || !list.success)
            return 'unknown';
        for (const policy of list.data.value)
            found.push(policy);
        const { nextLink } = list.data;
        if (!nextLink)
            return found;
        to = pageUrl(transport.cloud, call.service, nextLink, reply.url, call.doing);
    }
    return 'unknown';
}
function appliesTo({ environmentType, environments }, environment) {
    const isNamed = (environments ?? []).some(({ name, id }) => [name, id?.split('/').at(-1)].some(known => known?.toLowerCase() === environment.toLowerCase()));
    switch (environmentType?.toLowerCase()) {
        case 'onlyenvironments':
        case 'singleenvironment':
            return isNamed;
        case 'exceptenvironments':
            return !isNamed;
        default:
            return true;
    }
}
function policies_policyOf({ name, displayName, ...policy }) {
    const groups = new Map();
    for (const { classification, connectors } of policy.connectorGroups ?? []) {
        const group = groupOf(classification);
        if (group === undefined)
            continue;
        for (const { id } of connectors ?? [])
            groups.set((id.split('/').at(-1) ?? id).toLowerCase(), group);
    }
    return {
        displayName: displayName || name || 'a policy',
        groups,
        others: groupOf(policy.defaultConnectorsClassification)
    };
}
const groupOf = (classification) => Object.keys(policies/* CLASSIFICATIONS */.Ii).find(group => policies/* CLASSIFICATIONS */.Ii[group].toLowerCase() === classification?.toLowerCase());

;// CONCATENATED MODULE: ./lib/protocol/sharing.js


const permissionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: optional_text/* optionalText */.m,
    properties: schemas/* looseObject */._H3({
        roleName: schemas/* string */.YjP(),
        principal: schemas/* looseObject */._H3({
            id: optional_text/* optionalText */.m,
            displayName: optional_text/* optionalText */.m,
            email: optional_text/* optionalText */.m,
            type: optional_text/* optionalText */.m,
            tenantId: optional_text/* optionalText */.m
        })
    })
});
const permissionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(permissionObject), nextLink: optional_text/* optionalText */.m });
const directoryObject = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    displayName: optional_text/* optionalText */.m,
    userPrincipalName: optional_text/* optionalText */.m,
    mail: optional_text/* optionalText */.m
});
const directoryList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(directoryObject) });

;// CONCATENATED MODULE: ./lib/platform/directory.js





function createDirectory(transport, tokens) {
    async function asked(doing, to) {
        let reply;
        try {
            reply = await transport.attempt({ doing, service: 'graph', method: 'GET', to, repeat: 'read' });
        }
        catch (error) {
            throw (0,answers/* translated */.vE)(error, doing, '', transport.deadline);
        }
        if (reply.status === 404)
            return undefined;
        if (reply.status === 401 || reply.status === 403) {
            transport.log.debug(`${doing}: Microsoft Graph refused it with HTTP ${reply.status}`);
            return 'unknown';
        }
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        throw (0,answers/* refusal */.x5)(reply, doing, '', transport);
    }
    async function byKey(kind, key) {
        const doing = `look up ${(0,display/* quoted */.TL)(key)} in Microsoft Graph`;
        const reply = await asked(doing, `/v1.0/${PLACES[kind]}/${segment(key, 'user or group')}?$select=${FIELDS[kind]}`);
        if (reply === undefined)
            return [];
        return reply === 'unknown' ? reply : [principalOf(kind, (0,answers/* fit */.Uj)(directoryObject, reply, doing))];
    }
    async function byProperty(kind, property, value) {
        const doing = `look up ${(0,display/* quoted */.TL)(value)} in Microsoft Graph`;
        const filter = (0,uri/* uriPart */.W)(`${property} eq '${value.replaceAll("'", "''")}'`);
        const reply = await asked(doing, `/v1.0/${PLACES[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`);
        if (reply === undefined)
            return [];
        return reply === 'unknown' ? reply : (0,answers/* fit */.Uj)(directoryList, reply, doing).value.map(found => principalOf(kind, found));
    }
    return {
        async find({ by, value }) {
            if ((await tokens.token('graph')) === undefined)
                return 'unknown';
            switch (by) {
                case 'id':
                    return first([() => byKey('User', value), () => byKey('Group', value)]);
                case 'email':
                    return first([
                        () => byKey('User', value),
                        () => byProperty('User', 'mail', value),
                        () => byProperty('Group', 'mail', value)
                    ]);
                case 'group-name':
                    return byProperty('Group', 'displayName', value);
            }
        }
    };
}
const PLACES = { User: 'users', Group: 'groups' };
const FIELDS = {
    User: 'id,displayName,userPrincipalName,mail',
    Group: 'id,displayName,mail'
};
async function first(lookUps) {
    let refused = false;
    for (const lookUp of lookUps) {
        const found = await lookUp();
        if (found === 'unknown')
            refused = true;
        else if (found.length > 0)
            return found;
    }
    return refused ? 'unknown' : [];
}
const principalOf = (type, { id, displayName, userPrincipalName, mail }) => ({
    id,
    type,
    displayName: displayName ?? undefined,
    email: mail || userPrincipalName || undefined
});

;// CONCATENATED MODULE: ./lib/platform/sharing.js






const sharing_PROVIDER = '/providers/Microsoft.PowerApps';
function createSharing(transport, tokens) {
    const directory = createDirectory(transport, tokens);
    const appPath = (app) => `${sharing_PROVIDER}/apps/${segment(app, 'app')}`;
    const adminPath = (environment, app) => `${sharing_PROVIDER}/scopes/admin/environments/${segment(environment, 'environment')}/apps/${segment(app, 'app')}`;
    return {
        findPrincipals: wanted => directory.find(wanted),
        async permissions(app) {
            const found = await everyPage(transport, {
                doing: `read who the app ${(0,display/* quoted */.TL)(app)} is shared with`,
                service: 'powerApps',
                to: `${appPath(app)}/permissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`
            }, permissionList);
            return found.map(permissionOf);
        },
        async share(app, { put, remove }) {
            if (put.length === 0 && remove.length === 0)
                return;
            await transport.call({
                doing: `share the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${appPath(app)}/modifyPermissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: {
                    ...(put.length === 0
                        ? {}
                        : {
                            put: put.map(({ principal, role }) => ({
                                properties: {
                                    principal: written(principal),
                                    NotifyShareTargetOption: 'DoNotNotify',
                                    roleName: role
                                }
                            }))
                        }),
                    ...(remove.length === 0 ? {} : { delete: remove.map(id => ({ id })) })
                },
                repeat: 'read',
                ongoing: 'The app may have been shared all the same.'
            });
        },
        async setOwner(environment, app, principalId, roleForOldOwner) {
            await transport.call({
                doing: `give the app ${(0,display/* quoted */.TL)(app)} another owner`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/modifyAppOwner?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: { roleForOldAppOwner: roleForOldOwner, newAppOwner: principalId },
                repeat: 'refused',
                ongoing: 'The app may have another owner already; running it again finds out.'
            });
        },
        async bypassConsent(environment, app, bypass) {
            await transport.call({
                doing: `set the consent bypass of the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/setPowerAppConnectionDirectConsentBypass?api-version=${api_versions/* API_VERSIONS */.Bo.consentBypass}`,
                body: { bypassconsent: bypass },
                repeat: 'read',
                ongoing: 'It may have been set all the same.'
            });
        }
    };
}
const written = ({ id, type }) => type === 'Tenant' ? { id, type, tenantId: id } : { id, type };
const TYPES = ['User', 'Group', 'Tenant', 'ServicePrincipal'];
function permissionOf({ name, properties }) {
    const { id, type, displayName, email, tenantId } = properties.principal;
    const kind = TYPES.find(known => known.toLowerCase() === type?.toLowerCase()) ?? 'Unknown';
    const bare = id === 'null' ? undefined : id;
    return {
        id: name,
        role: properties.roleName,
        principal: {
            id: (kind === 'Tenant' ? bare || tenantId : bare) || name,
            type: kind,
            displayName: displayName || undefined,
            email: email || undefined
        }
    };
}

;// CONCATENATED MODULE: ./lib/platform/transport.js










const SERVICES = {
    powerApps: 'Power Apps',
    flow: 'Power Automate',
    graph: 'Microsoft Graph'
};
const REQUEST_TIMEOUT = 120_000;
const LONGEST_GRACE = 10_000;
const TIDY_UP = 1_500;
const LARGEST_ANSWER = 32 * 1024 * 1024;
const USER_AGENT = 'move-power-app (GitHub Action)';
function createTransport(options) {
    const { cloud, tokens, clock, deadline, signal, log, secret } = options;
    const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT;
    const grace = Math.min(deadline.span / 10, LONGEST_GRACE);
    const timing = { clock, left: () => deadline.left(), signal };
    function timeFor(most, doing, host) {
        const left = deadline.leftWith(grace);
        if (left <= 0)
            throw (0,time_limit/* outOfTime */.p3)(deadline, { doing, waitedFor: `an answer from ${host}` });
        return Math.min(most, left);
    }
    async function send(call) {
        const url = typeof call.to === 'string' ? new URL(call.to, originOf(cloud, call.service)) : call.to;
        if (!mayBearToken(cloud, call.service, url)) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `${(0,display/* quoted */.TL)(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
                remedy: 'Check the input cloud.'
            });
        }
        const audience = audienceOf(call.service);
        const token = await tokens.token(audience);
        if (token === undefined) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `this identity has no token for ${isOrganisation(audience) ? audience : SERVICES[audience]}`,
                remedy: 'Give a token for that service too, or sign in another way.'
            });
        }
        const reply = await once(call, url, token);
        if (reply.status !== 401)
            return reply;
        const renewed = await tokens.token(audience, { refresh: true });
        return renewed === undefined || renewed === token ? reply : once(call, url, renewed);
    }
    async function once(call, url, token) {
        const id = (0,external_node_crypto_.randomUUID)();
        const started = clock.now();
        const cleaning = call.evenWhenCancelled === true;
        try {
            const raw = await (0,http/* exchange */.cv)({
                url,
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    'user-agent': USER_AGENT,
                    'x-ms-client-request-id': id,
                    ...(call.body === undefined ? {} : { 'content-type': 'application/json' })
                },
                body: call.body === undefined ? undefined : JSON.stringify(call.body),
                signal: cleaning ? undefined : signal,
                timeout: cleaning && signal.aborted
                    ? TIDY_UP
                    : cleaning
                        ? Math.min(requestTimeout, Math.max(deadline.left(), LONGEST_GRACE))
                        : timeFor(call.timeout ?? requestTimeout, call.doing, url.host),
                limit: LARGEST_ANSWER,
                agent: options.agent
            });
            const text = raw.bytes.toString('utf8');
            const reply = { status: raw.status, headers: raw.headers, body: parsed(text), text, url };
            if (reply.status >= 400)
                hideSignatures(text, secret);
            const request = (0,answers/* requestIdOf */.Gb)(reply.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${reply.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return reply;
        }
        catch (error) {
            if (error instanceof http/* Lost */.BX) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http/* TooLarge */.MF))
                throw error;
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `the answer of ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
                remedy: 'Check the input cloud and any proxy on the way.'
            });
        }
    }
    const attempt = (call) => (0,retry/* withRetries */.LH)(call.repeat, timing, message => log.debug(`${call.doing}: ${message}`), () => send(call));
    return {
        ...timing,
        cloud,
        deadline,
        log,
        secret,
        agent: options.agent,
        timeFor,
        send,
        attempt,
        async call(call) {
            let reply;
            try {
                reply = await attempt(call);
            }
            catch (error) {
                throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing, deadline);
            }
            if (reply.status >= 200 && reply.status < 300)
                return reply;
            throw (0,answers/* refusal */.x5)(reply, call.doing, '', timing);
        }
    };
}
function parsed(text) {
    if (text.trim() === '')
        return undefined;
    try {
        return (0,bounded_json/* parseBounded */.n)(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function hideSignatures(text, secret) {
    for (const [, value] of text.matchAll(/(?:[?&]|\\u0026)sig=([^&"'\\\s<>]+)/g)) {
        if (value === undefined)
            continue;
        secret(value);
        secret(decoded(value));
    }
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/platform/client.js











async function createPlatform(options) {
    const { cloud, tokens, onProgress } = options;
    const token = await tokens.token('powerApps');
    if (token === undefined) {
        throw new errors/* ActionError */.lZ({
            doing: 'sign in',
            why: 'this identity has no token for Power Apps',
            remedy: `Give a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
        });
    }
    const { name, kind, objectId, tenantId } = (0,identity/* identityOf */.c)(token);
    const transport = createTransport(options);
    return {
        identity: { name, kind, objectId, tenantId },
        environments: createEnvironments(transport),
        policies: createPolicies(transport),
        apps: createApps(transport, onProgress),
        flows: createFlows(transport, tokens),
        connections: createConnections(transport),
        sharing: createSharing(transport, tokens),
        packaging: createPackaging(transport, onProgress),
        links: createLinks(cloud)
    };
}

;// CONCATENATED MODULE: ./lib/platform/clouds.js

const cloudNamed = (name, origin) => name === 'Embedded' ? (0,clouds/* embeddedCloud */.gn)(origin ?? '') : clouds/* CLOUDS */.JJ[name];

;// CONCATENATED MODULE: ./lib/platform/proxy.js

const SINCE = [24, 5];
async function proxyAgent(variables, { node, secret, log }) {
    const address = URL.parse(variables.https_proxy);
    secret(address?.password ?? '');
    secret(unescaped(address?.password ?? ''));
    const refused = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'use the proxy of the variable https_proxy', why, remedy });
    if (address === null || !['http:', 'https:'].includes(address.protocol))
        throw refused('it is no address', 'Write it as http://host:port.');
    if (!takesProxy(node)) {
        log.warning(`Node ${node} takes no proxy, so requests go past the one of https_proxy; ${SINCE.join('.')} does.`);
        return undefined;
    }
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    log.info(`Requests go through the proxy at ${address.host}`);
    return new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000, proxyEnv: { ...variables } });
}
function takesProxy(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > SINCE[0] || (major === SINCE[0] && minor >= SINCE[1]);
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/platform/system-clock.js
var system_clock = __webpack_require__(15305);
// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
// EXTERNAL MODULE: ./lib/commands/checking/package-checker.js
var package_checker = __webpack_require__(35057);
// EXTERNAL MODULE: ./lib/commands/planning/contents.js
var contents = __webpack_require__(43042);
// EXTERNAL MODULE: ./lib/package/app-package.js + 2 modules
var app_package = __webpack_require__(900);
// EXTERNAL MODULE: ./lib/package/budget.js
var budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/workers/allowance.js
var allowance = __webpack_require__(53693);
;// CONCATENATED MODULE: ./lib/workers/reader.js






function createReader(pool) {
    const origins = new WeakMap();
    const read = async (bytes, what) => {
        if (bytes.length <= allowance/* SMALL_FILE */.Pg)
            try {
                return { pkg: (0,app_package/* readPackage */.L)(bytes, what, new budget/* Budget */.__(budget/* SMALL_BUDGET */.io)), small: true };
            }
            catch (error) {
                if (!(error instanceof budget/* OverBudget */.sg))
                    throw error;
            }
        await ask({ kind: 'read', bytes, what }, what);
        return { pkg: (0,app_package/* readPackage */.L)(bytes, what), small: false };
    };
    const ask = async (job, what) => {
        try {
            return await pool.run(job);
        }
        catch (error) {
            throw error instanceof package_checker/* OutOfTime */.f || error instanceof package_checker/* OutOfMemory */.h ? tooCostly(what, error) : error;
        }
    };
    return {
        read: async (bytes, what) => {
            const { pkg, small } = await read(bytes, what);
            origins.set(pkg, { bytes, what, small });
            return pkg;
        },
        digest: async (pkg, names) => {
            const origin = origins.get(pkg);
            if (origin === undefined || origin.small)
                return (0,contents/* digestContents */.xF)(pkg, names);
            const { bytes, what } = origin;
            return (await ask({ kind: 'digest', side: { bytes, what, names } }, what));
        },
        compare: async (newer, older) => {
            const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)];
            if (is === undefined || was === undefined || (is.small && was.small))
                return (0,contents/* compareContents */.Y)(newer, older);
            const job = {
                kind: 'compare',
                newer: { bytes: is.bytes, what: is.what, names: newer.names },
                older: { bytes: was.bytes, what: was.what, names: older.names }
            };
            return (await ask(job, is.what));
        }
    };
}
const tooCostly = (what, error) => new errors/* ActionError */.lZ({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof package_checker/* OutOfTime */.f ? 'time' : 'memory'} than that of any exported package`,
    remedy: 'Do not use this file: export the package again.',
    cause: error
});

;// CONCATENATED MODULE: ./lib/perform.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

















async function perform(inputs, edge) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, redactor, log, signal, note, sentenceOf } = edge;
        const clock = system_clock/* systemClock */.m;
        const started = clock.now();
        const deadline = new base_deadline/* Deadline */.B(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
        const files = (0,action_files/* createFiles */.q)(environment.workspace);
        const report = new run/* ReportDraft */.G({
            command: inputs.command,
            cloud: inputs.cloud,
            simulated: inputs.cloud === 'Embedded',
            identity: ''
        });
        const secret = (value) => redactor.add(value);
        const embedded = __addDisposableResource(env_1, await embeddedWorld(inputs, log), true);
        const cloud = cloudNamed(inputs.cloud, embedded?.url);
        let failure;
        try {
            const signIn = signInOf(inputs, embedded, edge, deadline);
            const proxy = embedded === undefined ? environment.proxy : undefined;
            const agent = proxy === undefined ? undefined : await proxyAgent(proxy, { node: process.versions.node, secret, log });
            const tokens = createTokenSource(signIn, cloud, { clock, deadline, secret, log, signal, agent });
            const signingIn = createPlatform({
                cloud,
                tokens,
                clock,
                deadline,
                signal,
                log,
                secret,
                agent,
                onProgress: progress => {
                    note(progress);
                    log.progress(progress);
                }
            });
            const [platform, { carryOut }] = await Promise.all([signingIn, loadCommands(signIn)]);
            report.set({ identity: platform.identity.name });
            const artifacts = (0,artifact/* createArtifacts */.G)({
                temp: environment.temp,
                available: environment.hasArtifactService,
                log,
                redactor,
                deadline,
                signal,
                ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
            });
            const run = {
                platform,
                files,
                log,
                clock,
                deadline,
                report,
                permissionCheck: inputs.permissionCheck,
                artifacts,
                packages: createReader((0,create_pool/* createPool */.b)(edge.workerEntry, signal)),
                records: createRecords({
                    file: 'recordFile' in inputs ? inputs.recordFile : undefined,
                    workspace: environment.workspace,
                    temp: environment.temp,
                    files,
                    artifacts,
                    earlier: earlierArtifacts(inputs, edge, deadline),
                    run: environment.runUrl,
                    log
                }),
                claims: createClaims({
                    folder: (0,external_node_path_.join)(environment.machine, 'power-app-claims'),
                    run: environment.runUrl ?? `a run in ${environment.workspace}`,
                    scope: inputs.embedded?.state ?? '',
                    now: () => clock.now()
                })
            };
            await carryOut(run, inputs, environment);
        }
        catch (error) {
            failure = signal.aborted ? signal.reason : error;
            report.set({ outcome: 'failed' });
        }
        const unwritten = await conclude({ environment, files, log, redactor }, report.current, {
            milliseconds: clock.now() - started,
            ...(failure === undefined ? {} : { failure: sentenceOf(failure) })
        });
        if (failure !== undefined)
            throw failure;
        if (unwritten !== undefined)
            throw unwritten;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function loadCommands({ kind }) {
    if (kind !== 'access-token')
        await Promise.all(/* import() */[__webpack_require__.e(669), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 10907));
    return Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 55976));
}
function earlierArtifacts(inputs, { environment, signal }, deadline) {
    const token = 'githubToken' in inputs ? inputs.githubToken : undefined;
    const { repository, apiUrl, hasArtifactService } = environment;
    if (token === undefined || repository === undefined || !hasArtifactService)
        return undefined;
    return async (names) => {
        const { newestArtifact } = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 74460));
        return newestArtifact({ apiUrl, token, repository, deadline, signal }, names);
    };
}
async function embeddedWorld(inputs, log) {
    if (inputs.embedded === undefined)
        return undefined;
    const { joinComposed } = await __webpack_require__.e(/* import() */ 268).then(__webpack_require__.bind(__webpack_require__, 64268));
    const server = await joinComposed({ state: inputs.embedded.state, faults: inputs.embedded.faults });
    log.notice(simulationStamp);
    log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`);
    return server;
}
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000';
function signInOf(inputs, embedded, { log, redactor, signal }, deadline) {
    if (inputs.signIn === undefined) {
        if (embedded === undefined)
            throw new TypeError('a sign-in is optional for the embedded cloud alone');
        const maker = embedded.maker();
        log.info(`No sign-in is given: ${maker.userName}, a maker of the embedded world, signs in.`);
        redactor.add(maker.password);
        return { kind: 'password', ...maker, clientId: ANY_CLIENT };
    }
    if (inputs.signIn.kind === 'password')
        return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT };
    if (inputs.signIn.kind !== 'oidc')
        return inputs.signIn;
    return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor, deadline, signal }) };
}


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ fit),
  is: () => (/* binding */ listedRefusal),
  l$: () => (/* binding */ pauseTooLong),
  x5: () => (/* binding */ refusal),
  Gb: () => (/* binding */ requestIdOf),
  AK: () => (/* binding */ serviceAnswer),
  vE: () => (/* binding */ translated)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/read-once.js
var read_once = __webpack_require__(96383);
// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __webpack_require__(63589);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __webpack_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/remedies.js

const LICENCE = 'The identity needs a Power Apps licence that covers this (the portal asks for Power Apps Plan 2 or its trial); assign one in the Microsoft 365 admin center.';
const OURS = 'This is a defect of this action: report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio: close that tab and try again. A lease outlives its tab by up to 15 minutes.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment; have an administrator change the policy or leave the connector out.';
const BY_CODE = {
    [protocol_errors/* CODES */.Lp.environmentAccessDenied]: 'Give the identity a role in that environment (importing needs Environment Maker) in the Power Platform admin center, and check that the input environment names the right one.',
    [protocol_errors/* CODES */.Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly made one is not known everywhere for some minutes: then try again.',
    [protocol_errors/* CODES */.Lp.forbidden]: 'Give the identity the missing permission: exporting, publishing and restoring need edit rights on the app, importing the Environment Maker role. A service principal is refused by most of these calls: sign in as a user.',
    [protocol_errors/* CODES */.Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience; management tokens are not accepted here.',
    [protocol_errors/* CODES */.Lp.connectionAuthorizationFailed]: 'Share the connections (and for an export the flows) that belong to this app with the identity, with edit rights. A flow that does not exist is reported with the same words.',
    [protocol_errors/* CODES */.Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [protocol_errors/* CODES */.Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [protocol_errors/* CODES */.Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that is there.',
    [protocol_errors/* CODES */.Lp.connectionNotFound]: 'Check the input connections: that connection is gone, or not shared with the identity.',
    [protocol_errors/* CODES */.Lp.packageManifestNotFound]: 'Run the import again from the start; export the package again if it repeats.',
    [protocol_errors/* CODES */.Lp.missingPackageManifest]: 'Export the package again; this one lacks a manifest the service wants.',
    [protocol_errors/* CODES */.Lp.zipFileRejected]: 'Export the package again; edited or damaged packages are rejected.',
    [protocol_errors/* CODES */.Lp.internalServerError]: 'The service gives no reason. Known cause: a package that was edited or built by hand. Export it again and import it unchanged; if it was not edited, give the request id to Microsoft support.',
    [protocol_errors/* CODES */.Lp.appLeaseActive]: LEASE,
    [protocol_errors/* CODES */.Lp.appLeaseSameUserConflict]: LEASE,
    [protocol_errors/* CODES */.Lp.invalidApplicationNameCharacters]: 'Rename the app: the characters . \\ / : * ? " < > | are not allowed in its name.',
    [protocol_errors/* CODES */.Lp.dlpViolation]: DLP,
    [protocol_errors/* CODES */.Lp.apiPolicyDataFlowViolation]: DLP,
    [protocol_errors/* CODES */.Lp.childFlowNeverPublished]: 'Turn on the flow it calls first.',
    [protocol_errors/* CODES */.Lp.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn it on.',
    [protocol_errors/* CODES */.Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [protocol_errors/* CODES */.Lp.invalidApiVersion]: OURS,
    [protocol_errors/* CODES */.Lp.missingEnvironmentFilter]: OURS,
    [protocol_errors/* CODES */.Lp.invalidAppFilterCombination]: OURS
};
const BY_LOWER_CODE = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
function whyOf(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service refused it to this identity';
    if (status === 404)
        return empty ? 'the service does not know this call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use or in another state there';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and a token is not sent on';
    if (status >= 500)
        return 'the service failed';
    return 'the service refused the request';
}
function remedyFor(code, status, empty = false) {
    const known = code === undefined ? undefined : BY_LOWER_CODE(code);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty ? 'Check the input cloud: a host that is not the service answers like this.' : 'Check the ids given.';
    }
    if (status === 409)
        return 'Wait until whoever is working there is done, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs at the same time.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy on the way.';
    if (status !== undefined && status >= 500)
        return 'Run it again later; give the request id to Microsoft support if it repeats.';
    return 'Read what the service said; the request id helps Microsoft support.';
}

// EXTERNAL MODULE: ./lib/platform/retry.js + 2 modules
var retry = __webpack_require__(86432);
;// CONCATENATED MODULE: ./lib/platform/answers.js








const NESTING = 5;
function serviceAnswer(reply) {
    const causes = causesOf(reply.body);
    const said = causes.length > 0 ? inOne(causes) : { message: plainWords(reply) };
    const policy = policyOf(reply.body);
    return {
        status: reply.status,
        ...said,
        requestId: requestIdOf(reply.headers),
        ...(policy === undefined ? {} : { policy })
    };
}
function policyOf(body) {
    const envelope = (0,read_once/* fitting */._)(protocol_errors/* errorEnvelope */.rN, body);
    return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined;
}
function inOne([first, ...others]) {
    const words = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = words.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,display/* listed */.KE)(words, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
function refusal(reply, doing, ongoing = '', timing) {
    const service = serviceAnswer(reply);
    const empty = reply.text.trim() === '';
    const remedies = [ongoing, remedyFor(service.code, reply.status, empty), pauseTooLong(reply, timing)];
    return new errors/* ActionError */.lZ({
        doing,
        why: whyOf(reply.status, empty),
        remedy: remedies.filter(sentence => sentence !== '').join(' '),
        service
    });
}
function pauseTooLong({ status, headers }, timing) {
    if (timing === undefined || !(0,retry/* isTransient */.dg)(status))
        return '';
    const asked = (0,retry/* retryAfterOf */.sT)(headers, timing.clock.now());
    if (asked === undefined || asked < timing.left())
        return '';
    return `It asks for a pause of ${(0,display/* duration */.p0)(asked)}, and ${(0,display/* duration */.p0)(timing.left())} of max-async-wait-time were left.`;
}
function listedRefusal(problems, reply, doing, why) {
    return new errors/* ActionError */.lZ({
        doing,
        why,
        remedy: remedyFor(problems[0]?.code, undefined),
        service: { status: reply.status, ...inOne(problems), requestId: requestIdOf(reply.headers) }
    });
}
function fit(shape, reply, doing) {
    const parsed = (0,read_once/* fitting */._)(shape, reply.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole answer' : issue.path.map(String).join('.');
    throw new errors/* ActionError */.lZ({
        doing,
        why: reply.body === undefined
            ? 'the answer is not JSON'
            : `the answer does not look as expected: ${(0,display/* plainText */.wh)(place, 80)} (${(0,display/* plainText */.wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy on the way; if they are right, report this with the request id.',
        service: {
            status: reply.status,
            message: reply.body === undefined ? plainWords(reply) : undefined,
            requestId: requestIdOf(reply.headers)
        }
    });
}
function translated(error, doing, ongoing = '', deadline) {
    if (error instanceof http/* Lost */.BX && deadline?.over() === true) {
        const waitedFor = `a usable answer from ${error.host} (${(0,display/* plainText */.wh)(error.message, 200)})`;
        return (0,time_limit/* outOfTime */.p3)(deadline, { doing, waitedFor, ongoing, cause: error });
    }
    if (error instanceof http/* Lost */.BX) {
        return new errors/* ActionError */.lZ({
            doing,
            why: `no usable answer came from ${error.host}: ${(0,display/* plainText */.wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.remedy ?? 'Check that the host can be reached from this runner, then run it again.'}`.trim(),
            cause: error
        });
    }
    if (error instanceof http/* Cancelled */.cJ) {
        return new errors/* ActionError */.lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when wanted.' : ongoing,
            cause: error
        });
    }
    return error;
}
function causesOf(body) {
    const envelope = (0,read_once/* fitting */._)(protocol_errors/* errorEnvelope */.rN, body);
    if (envelope.success)
        return unwrapped(envelope.data.error, 0);
    const bare = (0,read_once/* fitting */._)(protocol_errors/* errorBody */.t4, body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrapped(bare.data, 0) : [];
}
function unwrapped(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= NESTING || error.code === undefined || !protocol_errors/* WRAPPER_CODES */.F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = (0,read_once/* fitting */._)(protocol_errors/* errorBody */.t4, detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrapped(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
function plainWords(reply) {
    const text = reply.text.trim();
    return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : (0,display/* plainText */.wh)(text, 200);
}


/***/ }),

/***/ 71267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ Lost),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72336);



class Lost extends Error {
    name = 'Lost';
    host;
    sent;
    passing;
    remedy;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.passing = outcome.passing;
        this.remedy = outcome.remedy;
    }
}
class Cancelled extends Error {
    name = 'Cancelled';
}
class TooLarge extends Error {
    name = 'TooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const LARGEST_HEAD = 16 * 1024;
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
async function exchange(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)));
    try {
        const response = await answerTo(request, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
        const bytes = await wholeBody(response, request.limit, url.host);
        return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
    }
    catch (error) {
        if (error instanceof TooLarge || error instanceof Lost || error instanceof _storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddress */ .me)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (timeout.aborted) {
            const seconds = Math.round(request.timeout / 1000);
            throw new Lost(url.host, `no answer within ${seconds} s`, { sent: true, passing: true });
        }
        throw lostBecause(url.host, error);
    }
}
async function answerTo(request, signal) {
    const { url, method, headers, body, connectTimeout = 10_000 } = request;
    const isSecure = url.protocol === 'https:';
    const client = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {};
    const lookup = request.lookup === undefined ? {} : { lookup: request.lookup };
    return new Promise((resolve, reject) => {
        const outgoing = client.request(url, {
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            maxHeaderSize: LARGEST_HEAD,
            signal,
            ...agent,
            ...lookup
        });
        let incoming;
        outgoing.once('response', response => {
            incoming = response;
            resolve(response);
        });
        outgoing.on('error', reject);
        if (request.idle !== undefined) {
            const reason = `nothing came for ${Math.round(request.idle / 1000)} s`;
            outgoing.setTimeout(request.idle, () => {
                const stalled = new Lost(url.host, reason, { sent: true, passing: true });
                (incoming ?? outgoing).destroy(stalled);
            });
        }
        outgoing.once('socket', socket => {
            if (!socket.connecting)
                return;
            const late = setTimeout(() => {
                const reason = `no connection within ${connectTimeout / 1000} s`;
                outgoing.destroy(new Lost(url.host, reason, { sent: false, passing: true }));
            }, connectTimeout);
            for (const event of ['connect', 'close'])
                socket.once(event, () => clearTimeout(late));
        });
        outgoing.end(body);
    });
}
async function wholeBody(response, limit, host) {
    const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(response, encoding, host)) {
        size += chunk.byteLength;
        if (size > limit)
            throw new TooLarge(limit);
        chunks.push(chunk);
    }
    const announced = response.headers['content-length'];
    if (announced !== undefined && encoding === 'identity' && Number(announced) !== size) {
        throw new Lost(host, `${size} of ${announced} bytes arrived`, { sent: true, passing: true });
    }
    return Buffer.concat(chunks, size);
}
function decoded(response, encoding, host) {
    if (encoding === 'identity' || encoding === '')
        return response;
    if (encoding !== 'gzip') {
        response.destroy();
        throw new Lost(host, `the answer is encoded as ${encoding}, which nobody asked for`, { sent: true, passing: true });
    }
    const inflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    response.on('error', error => inflated.destroy(error));
    inflated.once('close', () => response.destroy());
    return response.pipe(inflated);
}
const headersOf = ({ headers }) => new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
function lostBecause(host, error) {
    const code = codeOf(error);
    if (code === 'ERR_PROXY_TUNNEL')
        return refusedByProxy(host, error);
    const reason = code ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (code === undefined || !CERTIFICATE.test(code))
        return new Lost(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), passing: true });
    return new Lost(host, reason, {
        sent: false,
        passing: false,
        remedy: 'The certificate of that host is not trusted here: if a proxy inspects traffic, give Node its certificate (NODE_EXTRA_CA_CERTS).'
    });
}
function refusedByProxy(host, error) {
    const { statusCode } = error;
    const refused = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
    return new Lost(host, `the proxy made no tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`, {
        sent: false,
        passing: !refused,
        remedy: 'Check the address and password in the variable https_proxy, or name the host in no_proxy.'
    });
}
function codeOf(error) {
    for (let at = error; typeof at === 'object' && at !== null;) {
        const { code, errors } = at;
        if (typeof code === 'string')
            return code;
        at = Array.isArray(errors) ? errors[0] : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 21801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);

function identityOf(token) {
    const claims = jwtClaims(token) ?? {};
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const user = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? text('email');
    const client = text('appid') ?? text('azp');
    const delegated = text('idtyp') === 'user' || text('scp') !== undefined || user !== undefined;
    const appOnly = text('idtyp') === 'app' || (!delegated && client !== undefined);
    const expires = claims['exp'];
    return {
        name: (appOnly ? client : user) ?? user ?? client ?? text('oid') ?? 'unknown',
        kind: appOnly ? 'application' : delegated ? 'user' : 'unknown',
        objectId: text('oid'),
        tenantId: text('tid'),
        audience: text('aud'),
        expires: typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined,
        appOnly
    };
}
function jwtClaims(token) {
    const [, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0)
        return undefined;
    try {
        const claims = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .n)(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
            ? claims
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ backoff),
  dg: () => (/* binding */ isTransient),
  v7: () => (/* binding */ pause),
  sT: () => (/* binding */ retryAfterOf),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __webpack_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/retry.js



const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
const SHORTEST_PAUSE = 500;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const isTransient = (status) => TRANSIENT.includes(status);
const LONGEST_ASKED = 24 * 60 * 60_000;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Number(value) * 1000, LONGEST_ASKED);
    const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN;
    return milliseconds > 0 ? Math.min(milliseconds, LONGEST_ASKED) : undefined;
}
const backoff = (failures) => FIRST_PAUSE * 2 ** Math.max(0, failures - 1);
async function pause(milliseconds, timing) {
    try {
        await timing.clock.sleep(milliseconds, timing.signal);
    }
    catch (error) {
        if (timing.signal?.aborted === true)
            throw new http/* Cancelled */.cJ();
        throw error;
    }
}
class Refused extends Error {
    reply;
    constructor(reply) {
        super('refused');
        this.reply = reply;
    }
}
async function withRetries(repeat, timing, note, attempt) {
    try {
        return await pRetry(async () => {
            const reply = await attempt();
            if (isTransient(reply.status))
                throw new Refused(reply);
            return reply;
        }, {
            retries: ATTEMPTS - 1,
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRepeat(error, repeat))
                    return false;
                const asked = error instanceof Refused ? askedPause(error.reply, timing) : undefined;
                const wait = Math.max(asked ?? backoff(attemptNumber), SHORTEST_PAUSE);
                if (wait >= timing.left())
                    return false;
                note(`attempt ${attemptNumber} of ${ATTEMPTS}: ${reasonOf(error)}; again in ${(0,display/* duration */.p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof Refused)
            return error.reply;
        throw error;
    }
}
function mayRepeat(error, repeat) {
    if (error instanceof http/* Lost */.BX)
        return error.passing && (repeat === 'read' || !error.sent);
    if (!(error instanceof Refused))
        return false;
    const { status, headers } = error.reply;
    return repeat === 'read' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const askedPause = (reply, { clock }) => retryAfterOf(reply.headers, clock.now());
const reasonOf = (error) => error instanceof Refused ? `HTTP ${error.reply.status}` : error.message;


/***/ }),

/***/ 72336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ storageUrl),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   me: () => (/* binding */ PrivateAddress)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




function storageUrl(cloud, link, doing) {
    const url = URL.parse(link);
    const refused = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing, why, remedy: 'Check the input cloud and any proxy on the way.' });
    if (url === null)
        throw refused('the link to the storage cannot be read');
    const place = `the link to the storage at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(url.host)}`;
    if (url.username !== '' || url.password !== '')
        throw refused(`${place} names a user`);
    if (cloud.name === 'Embedded' && url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    if (url.protocol !== 'https:')
        throw refused(`${place} is not https`);
    if (cloud.name === 'Embedded')
        return url;
    if (url.port !== '')
        throw refused(`${place} names a port of its own`);
    if (!isPublicName(url.hostname))
        throw refused(`${place} does not lead to a host on the internet`);
    return url;
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|in-addr\.arpa|ip6\.arpa)$/;
function isPublicName(host) {
    if (host.startsWith('[') || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 || host.endsWith('.'))
        return false;
    return host.includes('.') && !LOCAL_NAMES.test(host);
}
let blocked;
function blockList() {
    if (blocked !== undefined)
        return blocked;
    blocked = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const network of [
        '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
        '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
    ].flatMap(line => line.split(' '))) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv4');
    }
    for (const network of '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(' ')) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv6');
    }
    return blocked;
}
const IPV4_INSIDE = /^(?:::ffff:(?:0:)?|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/;
function isPublicAddress(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (version === 4)
        return !blockList().check(address, 'ipv4');
    if (version !== 6)
        return false;
    const plain = URL.parse(`http://[${address.replace(/%.*$/, '')}]`)?.hostname.slice(1, -1) ?? '';
    const inside = IPV4_INSIDE.exec(plain);
    if (inside === null)
        return !plain.startsWith('::ffff:') && !blockList().check(plain, 'ipv6');
    const [high, low] = [inside[2], inside[3]].map(part => Number.parseInt(part ?? '0', 16));
    const [one = 0, other = 0] = [high, low];
    return isPublicAddress(inside[1] ?? [one >> 8, one & 255, other >> 8, other & 255].join('.'));
}
class PrivateAddress extends Error {
    name = 'PrivateAddress';
}
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 4);
        const wrong = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (wrong !== undefined || first === undefined) {
            const reason = `${hostname} is at ${wrong?.address ?? 'no address'}, which is not on the internet`;
            return callback(new PrivateAddress(reason), '', 4);
        }
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ BEFORE_PUBLISH_EXISTED),
/* harmony export */   Bo: () => (/* binding */ API_VERSIONS),
/* harmony export */   _M: () => (/* binding */ BAP_VERSIONS),
/* harmony export */   he: () => (/* binding */ POWER_APPS_VERSIONS),
/* harmony export */   r0: () => (/* binding */ FLOW_VERSIONS)
/* harmony export */ });
const API_VERSIONS = {
    packaging: '2016-11-01',
    environments: '2016-11-01',
    environmentList: '2020-10-01',
    app: '2016-11-01',
    appList: '2017-08-01',
    publish: '2017-06-01',
    appWrite: '2017-05-01',
    sharing: '2022-11-01',
    consentBypass: '2021-02-01',
    connections: '2016-11-01',
    connectors: '2016-11-01',
    flows: '2016-11-01',
    policies: '2016-11-01'
};
const BEFORE_PUBLISH_EXISTED = ['2016-11-01', '2017-02-01', '2017-04-01'];
const POWER_APPS_VERSIONS = [
    '2015-02-01',
    '2016-11-01',
    '2017-02-01',
    '2017-04-01',
    '2017-05-01',
    '2017-06-01',
    '2017-08-01',
    '2018-10-01',
    '2019-05-01',
    '2020-06-01',
    '2021-02-01',
    '2022-11-01',
    '2023-06-01',
    '2025-03-01',
    '2025-04-01'
];
const BAP_VERSIONS = ['2016-11-01', '2020-06-01', '2020-10-01', '2021-04-01', '2023-06-01'];
const FLOW_VERSIONS = ['2016-11-01'];


/***/ }),

/***/ 89586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ appList),
/* harmony export */   ZT: () => (/* binding */ appObject),
/* harmony export */   dm: () => (/* binding */ lease),
/* harmony export */   tp: () => (/* binding */ connectionReferences),
/* harmony export */   yi: () => (/* binding */ appVersionList)
/* harmony export */ });
/* unused harmony exports connectionReference, appVersion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const connectionReference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const connectionReferences = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), connectionReference);
const principal = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    email: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m
});
const appProperties = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    appVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastDraftVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lifeCycleId: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    description: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    owner: principal.nullish(),
    lastModifiedBy: principal.nullish(),
    createdTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastModifiedTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    lastPublishTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    appPlayUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    appOpenUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish(),
    connectionReferences: connectionReferences.nullish(),
    executionRestrictions: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        dataLossPreventionEvaluationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, violationErrorMessage: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
            .nullish()
    })
        .nullish(),
    bypassConsent: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish().catch(undefined),
    unpublishedAppDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ connectionReferences: connectionReferences.nullish() }) })
        .nullish()
});
const appObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    properties: appProperties
});
const appList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(appObject), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const appVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ appVersion: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, lifeCycleId: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
});
const appVersionList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(appVersion), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });
const lease = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ leaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });


/***/ }),

/***/ 23864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Z8: () => (/* binding */ sameAudience),
/* harmony export */   az: () => (/* binding */ organisationAt),
/* harmony export */   gn: () => (/* binding */ embeddedCloud)
/* harmony export */ });
/* unused harmony export CLOUD_NAMES */
const CLOUD_NAMES = (/* unused pure expression or super */ null && (['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded']));
const CLOUDS = {
    Public: {
        name: 'Public',
        login: 'https://login.microsoftonline.com',
        bap: 'https://api.bap.microsoft.com',
        powerApps: 'https://api.powerapps.com',
        flow: 'https://api.flow.microsoft.com',
        graph: 'https://graph.microsoft.com',
        make: 'https://make.powerapps.com',
        powerAppsAudience: 'https://service.powerapps.com/',
        flowAudience: 'https://service.flow.microsoft.com/',
        graphAudience: 'https://graph.microsoft.com',
        organisations: /^\.crm\d*\.dynamics\.com$/,
        otherAudiences: { powerApps: [], flow: ['https://management.azure.com/', 'https://management.core.windows.net/'] }
    },
    UsGov: {
        name: 'UsGov',
        login: 'https://login.microsoftonline.com',
        bap: 'https://gov.api.bap.microsoft.us',
        powerApps: 'https://gov.api.powerapps.us',
        flow: 'https://gov.api.flow.microsoft.us',
        graph: 'https://graph.microsoft.com',
        make: 'https://make.gov.powerapps.us',
        powerAppsAudience: 'https://gov.service.powerapps.us/',
        flowAudience: 'https://gov.service.flow.microsoft.us/',
        graphAudience: 'https://graph.microsoft.com',
        organisations: /^\.crm9\.dynamics\.com$/,
        otherAudiences: { powerApps: ['https://service.powerapps.us/'], flow: [] }
    },
    UsGovHigh: {
        name: 'UsGovHigh',
        login: 'https://login.microsoftonline.us',
        bap: 'https://high.api.bap.microsoft.us',
        powerApps: 'https://high.api.powerapps.us',
        flow: 'https://high.api.flow.microsoft.us',
        graph: 'https://graph.microsoft.us',
        make: 'https://make.high.powerapps.us',
        powerAppsAudience: 'https://high.service.powerapps.us/',
        flowAudience: 'https://high.service.flow.microsoft.us/',
        graphAudience: 'https://graph.microsoft.us',
        organisations: /^\.crm\.microsoftdynamics\.us$/,
        otherAudiences: { powerApps: ['https://high.service.apps.appsplatform.us/'], flow: [] }
    },
    UsGovDod: {
        name: 'UsGovDod',
        login: 'https://login.microsoftonline.us',
        bap: 'https://api.bap.appsplatform.us',
        powerApps: 'https://api.apps.appsplatform.us',
        flow: 'https://api.flow.appsplatform.us',
        graph: 'https://dod-graph.microsoft.us',
        make: 'https://make.apps.appsplatform.us',
        powerAppsAudience: 'https://service.apps.appsplatform.us/',
        flowAudience: 'https://service.flow.appsplatform.us/',
        graphAudience: 'https://dod-graph.microsoft.us',
        organisations: /^\.crm\.appsplatform\.us$/,
        otherAudiences: { powerApps: [], flow: [] }
    },
    China: {
        name: 'China',
        login: 'https://login.chinacloudapi.cn',
        bap: 'https://api.bap.partner.microsoftonline.cn',
        powerApps: 'https://api.powerapps.cn',
        flow: 'https://api.powerautomate.cn',
        graph: 'https://microsoftgraph.chinacloudapi.cn',
        make: 'https://make.powerapps.cn',
        powerAppsAudience: 'https://service.powerapps.cn/',
        flowAudience: 'https://service.powerautomate.cn/',
        graphAudience: 'https://microsoftgraph.chinacloudapi.cn',
        organisations: /^\.crm\.dynamics\.cn$/,
        otherAudiences: { powerApps: [], flow: [] }
    }
};
function embeddedCloud(origin) {
    return {
        ...CLOUDS.Public,
        name: 'Embedded',
        login: origin,
        bap: origin,
        powerApps: origin,
        flow: origin,
        graph: origin,
        make: origin,
        allOrganisations: origin
    };
}
function organisationAt(cloud, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.protocol !== 'https:' || url.port !== '')
        return undefined;
    const [, domain = ''] = /^[a-z0-9-]+(\..+)$/.exec(url.hostname) ?? [];
    return cloud.organisations.test(domain) ? `https://${url.hostname}` : undefined;
}
const sameAudience = (one, other) => one.replace(/(?<!\/)\/+$/, '').toLowerCase() === other.replace(/(?<!\/)\/+$/, '').toLowerCase();


/***/ }),

/***/ 63589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ WRAPPER_CODES),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   rN: () => (/* binding */ errorEnvelope),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   y7: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const errorBody = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
    extendedData: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ violation: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ policyDisplayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish() })
        .nullish()
        .catch(undefined)
});
const errorEnvelope = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ error: errorBody });
const listedError = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const WRAPPER_CODES = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred'];
const CODES = {
    environmentAccessDenied: 'EnvironmentAccessDenied',
    environmentNotFound: 'EnvironmentNotFound',
    missingEnvironmentFilter: 'MissingEnvironmentFilter',
    invalidAppFilterCombination: 'InvalidAppFilterCombination',
    invalidApiVersion: 'InvalidApiVersion',
    invalidAuthenticationToken: 'InvalidAuthenticationToken',
    forbidden: 'Forbidden',
    connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
    dlpViolation: 'DlpViolation',
    apiPolicyDataFlowViolation: 'ApiPolicyDataFlowViolation',
    childFlowNeverPublished: 'ChildFlowNeverPublished',
    connectionReferenceMissing: 'XrmConnectionReferenceMissingConnection',
    appNotFound: 'AppNotFound',
    flowNotFound: 'FlowNotFound',
    apiResourceNotFound: 'ApiResourceNotFound',
    connectionNotFound: 'ConnectionNotFound',
    packageManifestNotFound: 'PackageManifestNotFound',
    missingPackageManifest: 'MissingPackageManifest',
    zipFileRejected: 'ZipFileRejected',
    internalServerError: 'InternalServerError',
    appLeaseActive: 'AppLeaseActive',
    appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
    invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
    unauthenticated: 'Unauthenticated',
    userNotLicensed: 'userNotLicensed'
};


/***/ }),

/***/ 19892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const optionalText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ ORGANISATION_COLUMNS),
/* harmony export */   RR: () => (/* binding */ ORGANISATION_PATH),
/* harmony export */   p9: () => (/* binding */ organisationList),
/* harmony export */   u6: () => (/* binding */ FLOW_PACKAGES_DISABLED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const ORGANISATION_PATH = '/api/data/v9.0/organizations';
const ORGANISATION_COLUMNS = {
    flows: 'enableflowsinsolutionbydefault',
    apps: 'enablecanvasappsinsolutionsbydefault'
};
const organisationList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        [ORGANISATION_COLUMNS.flows]: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
        [ORGANISATION_COLUMNS.apps]: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish()
    }))
});
const FLOW_PACKAGES_DISABLED = 'Importing packages with flows is disabled because the "Create in Dataverse solutions" option was enabled by your admin. Use solution import instead.';


/***/ }),

/***/ 98567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ connectorId),
/* harmony export */   Cz: () => (/* binding */ exportPackageRequest),
/* harmony export */   Gl: () => (/* binding */ resourceStorage),
/* harmony export */   Ou: () => (/* binding */ flowId),
/* harmony export */   R0: () => (/* binding */ appId),
/* harmony export */   Rx: () => (/* binding */ RESOURCE_TYPES),
/* harmony export */   Td: () => (/* binding */ listImportParametersRequest),
/* harmony export */   X$: () => (/* binding */ listPackageResourcesRequest),
/* harmony export */   XD: () => (/* binding */ packagingResult),
/* harmony export */   kj: () => (/* binding */ PACKAGING_PROVIDER),
/* harmony export */   tY: () => (/* binding */ importPackageRequest),
/* harmony export */   ys: () => (/* binding */ connectionId)
/* harmony export */ });
/* unused harmony exports packageResource, resourceMap, packageDetails, packagingOperation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63589);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19892);



const link = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const packageResource = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    name: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    suggestedId: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    creationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    suggestedCreationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    selectedCreationType: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m, iconUri: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m, comment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m }).nullish(),
    configurableBy: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    hierarchy: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    error: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7.nullish()
});
const resourceMap = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), packageResource);
const packageDetails = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    description: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    createdTime: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    packageTelemetryId: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    creator: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    sourceEnvironment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
});
const packagingResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    packageLink: link.nullish(),
    details: packageDetails.nullish(),
    resources: resourceMap.nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const packagingOperation = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    name: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    type: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    properties: packagingResult
});
const resourceStorage = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sharedAccessSignature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const listPackageResourcesRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1) });
const exportPackageRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    includedResourceIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).min(1),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        description: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        creator: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
        sourceEnvironment: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m
    }),
    resources: resourceMap
});
const listImportParametersRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ packageLink: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const importPackageRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    details: packageDetails,
    packageLink: link,
    resources: resourceMap,
    status: _optional_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .m,
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const PACKAGING_PROVIDER = '/providers/Microsoft.BusinessAppPlatform';
const RESOURCE_TYPES = {
    app: 'Microsoft.PowerApps/apps',
    flow: 'Microsoft.Flow/flows',
    connector: 'Microsoft.PowerApps/apis',
    connection: 'Microsoft.PowerApps/apis/connections',
    entity: 'Microsoft.CommonDataModel/environments/namespaces/entities',
    picklist: 'Microsoft.CommonDataModel/environments/namespaces/enumerations'
};
const appId = (app) => `/providers/Microsoft.PowerApps/apps/${app}`;
const flowId = (flow) => `/providers/Microsoft.Flow/flows/${flow}`;
const connectorId = (connector) => `/providers/Microsoft.PowerApps/apis/${connector}`;
const connectionId = (connector, connection) => `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection}`;


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ policyList),
/* harmony export */   Ii: () => (/* binding */ CLASSIFICATIONS),
/* harmony export */   P2: () => (/* binding */ POLICIES_PATH)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const POLICIES_PATH = '/providers/PowerPlatform.Governance/v1/policies';
const connectorGroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    classification: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    connectors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish()
});
const policyDefinition = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environmentType: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ name: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish(),
    defaultConnectorsClassification: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    connectorGroups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(connectorGroup).nullish()
});
const policyList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ policyDefinition }).transform(wrapped => wrapped.policyDefinition), policyDefinition])),
    nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m
});
const CLASSIFICATIONS = { business: 'Confidential', nonBusiness: 'General', blocked: 'Blocked' };


/***/ }),

/***/ 44088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   W2: () => (/* binding */ RUNNING),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Wp: () => (/* binding */ CREATION_TYPES),
/* harmony export */   _Y: () => (/* binding */ CONNECTED)
/* harmony export */ });
const RUNNING = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted'];
const SUCCEEDED = ['Succeeded'];
const FAILED = ['Failed', 'Canceled', 'Cancelled'];
const CONNECTED = 'Connected';
const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'];


/***/ })

};
