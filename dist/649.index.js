export const id = 649;
export const ids = [649];
export const modules = {

/***/ 94649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/runner/artifacts.js + 1 modules
var runner_artifacts = __webpack_require__(67097);
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
var base_errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/action/runner/locks.js







function createLocks({ folder, run, scope, now }) {
    return {
        async acquire(subject) {
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
                    interrupted: left,
                    markStarted: content => {
                        held = { ...mine, importing: new Date(now()).toISOString(), content };
                        return replaced(file, held);
                    },
                    resolve: () => {
                        held = mine;
                    },
                    release: () => held.importing === undefined ? (0,promises_.rm)(file, { force: true }) : replaced(file, { ...held, ended: true })
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
const taken = (held, subject, file) => new base_errors/* ActionError */.lZ({
    doing: 'begin the import',
    why: `another run is importing the same app into the same target: ${(0,display/* plainText */.wh)(held.run, 300)} (process ${held.pid}, since ${(0,display/* plainText */.wh)(held.since, 40)})`,
    remedy: `Nothing was written. Let it finish and run this again; keep runs apart with "concurrency" in the workflow. If that process is not a run at all, delete ${file}. (${(0,display/* plainText */.wh)(subject, 200)})`
});

// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/report/result-file.js
var result_file = __webpack_require__(77104);
// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/markdown/mermaid.js
var mermaid = __webpack_require__(77565);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/ids.js
var commands_ids = __webpack_require__(29620);
;// CONCATENATED MODULE: ./lib/commands/planning/data-policies.js


function policyConflicts(pkg, policies) {
    return policies.flatMap(policy => subjectsOf(pkg).flatMap(({ subject, connectors }) => {
        const why = conflictOf(connectors, policy);
        return why === undefined ? [] : [{ policy: policy.displayName, subject, why }];
    }));
}
function conflictOf(connectors, { groups, others }) {
    const among = (group) => connectors
        .filter(({ name }) => (groups.get(name.toLowerCase()) ?? others) === group)
        .map(({ displayName }) => (0,display/* quoted */.TL)(displayName));
    const blocked = among('blocked');
    if (blocked.length > 0)
        return `it blocks ${(0,display/* listed */.KE)(blocked)}`;
    const [business, nonBusiness] = [among('business'), among('nonBusiness')];
    return business.length > 0 && nonBusiness.length > 0
        ? `it keeps ${(0,display/* listed */.KE)(business)} apart from ${(0,display/* listed */.KE)(nonBusiness)}`
        : undefined;
}
const FLOWS = 'shared_logicflows';
function subjectsOf({ resources }) {
    return Object.entries(resources).flatMap(([key, resource]) => {
        const kind = (0,package_resource/* kindOf */.I)(resource);
        if (kind !== 'app' && kind !== 'flow')
            return [];
        const connectors = [...new Set(resource.dependsOn ?? [])].flatMap(other => {
            const used = resources[other];
            if (used === undefined || (0,package_resource/* kindOf */.I)(used) !== 'connector' || (0,package_resource/* isCustomConnector */.v9)(used))
                return [];
            return used.name && used.name !== FLOWS ? [{ name: used.name, displayName: (0,package_resource/* displayNameOf */.Nv)(used, other) }] : [];
        });
        return [{ subject: `${kind} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`, connectors }];
    });
}

;// CONCATENATED MODULE: ./lib/commands/planning/flow-packages.js


const SETTING = '"Create in Dataverse solutions"';
function flowPackagesObstacle({ pkg, target }) {
    const { environment, settings } = target;
    const flows = Object.values(pkg.resources).filter(resource => (0,package_resource/* kindOf */.I)(resource) === 'flow').length;
    if (flows === 0 || settings === 'unknown' || !settings.flowsInSolutions)
        return undefined;
    return {
        what: `${(0,display/* quoted */.TL)(environment.displayName)} takes no packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
        remedy: `An administrator can turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features); or move app and flows in a solution. To let the service decide instead, set permission-check: warn.`
    };
}

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
        const flow = target.flows?.find(({ id, aliases }) => [id, ...aliases].some(known => (0,commands_ids/* same */.FB)(known, targetId)));
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
        const connector = target.customConnectors.find(({ name }) => (0,commands_ids/* same */.FB)(name, targetId));
        return [{ what: `the custom connector ${(0,display/* quoted */.TL)(connector?.displayName ?? targetId)}`, is: targetId }];
    });
}
const fingerprint = (id) => (0,digest/* digestOf */.o)(Buffer.from(id.trim().toLowerCase())).slice(0, 23);
function connectionFacts({ bound, target }) {
    return bound.map(({ connection, connectionName, connector }) => {
        const there = target.connections.find(({ id }) => (0,commands_ids/* same */.FB)(id, connection));
        return {
            what: `the connection ${(0,display/* quoted */.TL)(connectionName)} of ${connector} (${fingerprint(connection)})`,
            is: there === undefined ? 'not usable' : there.healthy ? 'healthy' : `broken: ${there.problem ?? 'no reason given'}`
        };
    });
}
function refusalFacts(plan) {
    const { pkg, target } = plan;
    const conflicts = target.policies === 'unknown' ? [] : policyConflicts(pkg, target.policies);
    return [
        ...(flowPackagesObstacle(plan) === undefined ? [] : [{ what: 'packages with flows', is: 'refused' }]),
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
function planDocument(plan, origin) {
    const { pkg, target, resources, bound, obstacles, missing } = plan;
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
const documentOf = (run, plan, order, desired) => planDocument(plan, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.cloud,
    afterwards: [
        { what: 'publish-changes', is: order.publishChanges },
        ...(plan.content?.unchanged === true ? [{ what: 'when-unchanged', is: order.whenUnchanged }] : []),
        ...desired
    ]
});
const planText = (document) => `${JSON.stringify(document, undefined, 2)}\n`;
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,objects/* isObject */.G)(value))
        return JSON.stringify(value) ?? 'null';
    const fields = Object.keys(value)
        .filter(name => value[name] !== undefined)
        .sort();
    return `{${fields.map(name => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
const sealOf = (open, target) => (0,digest/* digestOf */.o)(Buffer.from(canonical({ ...open, digests: { target } })));
const plan_document_LARGEST = 20_000_000;
function readPlan(bytes, file) {
    const fail = (why, remedy = 'Give the file that command: plan wrote, or make a new plan.') => new base_errors/* ActionError */.lZ({ doing: `read the plan ${(0,display/* quoted */.TL)(file)}`, why, remedy: `Nothing was written. ${remedy}` });
    if (bytes.length > plan_document_LARGEST)
        throw fail(`it has ${bytes.length} bytes, more than the ${plan_document_LARGEST} a plan may have`);
    let value;
    try {
        value = (0,json_text/* parseJson */.qF)(bytes, file);
    }
    catch (error) {
        throw fail(error instanceof json_text/* MalformedJson */.iu ? error.why : 'it is not JSON');
    }
    if (!(0,objects/* isObject */.G)(value) || value['kind'] !== KIND)
        throw fail('it is no plan of this action');
    const schema = value['schema'];
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
        throw fail('it does not say which format of plans it has');
    if (schema > PLAN_SCHEMA)
        throw fail(`its format is ${schema}, and this version of the action knows up to ${PLAN_SCHEMA}`, 'Use the same version of the action for plan and import.');
    const { digests, ...open } = value;
    const target = (0,objects/* isObject */.G)(digests) ? digests['target'] : undefined;
    if (!(0,objects/* isObject */.G)(digests) || typeof target !== 'string' || digests['plan'] !== sealOf(open, target) || !isWhole(open))
        throw fail('it was changed after it was made: its content does not fit its own digest', 'Make a new plan.');
    return value;
}
function isWhole(open) {
    const { environment, package: pkg, steps, connections, afterwards, target, blocked } = open;
    const texts = [
        open['made'],
        open['by'],
        open['cloud'],
        (0,objects/* isObject */.G)(environment) && environment['id'],
        (0,objects/* isObject */.G)(environment) && environment['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['digest']
    ];
    return (texts.every(text => typeof text === 'string') &&
        Array.isArray(steps) &&
        steps.every(step => textsIn(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
        new Set(steps.map(({ key }) => key)).size === steps.length &&
        [connections, afterwards, target].every(list => Array.isArray(list) && list.every(fact => textsIn(fact, ['what', 'is'], []))) &&
        Array.isArray(blocked) &&
        blocked.every(sentence => typeof sentence === 'string'));
}
const textsIn = (value, needed, optional) => (0,objects/* isObject */.G)(value) &&
    needed.every(field => typeof value[field] === 'string') &&
    optional.every(field => value[field] === undefined || typeof value[field] === 'string');
function assertFits(approved, now, file) {
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
    throw new base_errors/* ActionError */.lZ({
        doing: `carry out the plan ${(0,display/* quoted */.TL)(file)}`,
        why: whys.join('; '),
        remedy: 'Nothing was written. Make a plan with this package for this environment, and have that one approved.'
    });
}
function assertStillAsPlanned(approved, now, file) {
    const moved = [
        ...movedSteps(approved.steps, now.steps),
        ...movedFacts(approved.connections, now.connections, 'the connection for '),
        ...movedFacts(approved.afterwards, now.afterwards, ''),
        ...movedFacts(approved.target, now.target, '')
    ];
    if (moved.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
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

// EXTERNAL MODULE: ./lib/action/markdown/change-sections.js
var change_sections = __webpack_require__(61205);
;// CONCATENATED MODULE: ./lib/action/report/state-labels.js

const PUBLISH_WORDS = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
const FLOW_STATES = { on: '▶️ on', off: '⏹️ off' };
const flowStateWords = (state) => (Object.hasOwn(FLOW_STATES, state) ? FLOW_STATES[state] : undefined) ?? (0,markdown/* cell */.Hn)(state);

// EXTERNAL MODULE: ./lib/action/markdown/section.js
var section = __webpack_require__(73989);
;// CONCATENATED MODULE: ./lib/action/report/summary-sections.js



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

;// CONCATENATED MODULE: ./lib/action/report/plan-sections.js







const plan_sections_MARKS = {
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
const plan_sections_SHARES = { obstacles: 150_000, review: 200_000, connections: 100_000, flows: 50_000, content: 250_000 };
function review({ resources, plan }) {
    if (plan === undefined || resources.length === 0)
        return [];
    return [
        '### Review',
        '',
        ...(0,markdown/* table */.tp)(['Resource', 'Kind', 'Action', 'In the target', 'Why', 'Content'], []),
        ...rowsWithin(plan_sections_SHARES.review, resources.filter(({ kind }) => kind !== 'connection'), 'resource', resource => (0,markdown/* row */.nM)(reviewed(resource)))
    ];
}
function reviewed(resource) {
    const action = actionOf(resource);
    const comment = resource.comment ? `<br>💬 ${(0,markdown/* cell */.Hn)(resource.comment, 300)}` : '';
    return [
        `${(0,markdown/* link */.nf)(resource.name, resource.url)}${comment}`,
        resource.kind === 'unknown' ? `unknown: ${(0,markdown/* cell */.Hn)(resource.type)}` : resource.kind,
        `${plan_sections_MARKS[action] ?? ''} ${action}`,
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
        ...rowsWithin(plan_sections_SHARES.connections, places, 'connection', place => (0,markdown/* row */.nM)(reviewedConnection(place, bound.get(place.key))))
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
        ...rowsWithin(plan_sections_SHARES.obstacles, plan.obstacles, 'obstacle', ({ what, remedy }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(what, 1_500), (0,markdown/* cell */.Hn)(remedy, 1_000)]))
    ];
}
function plannedFlowStates({ plan }) {
    if (plan === undefined || plan.flowStates.length === 0)
        return [];
    return [
        '### Flows afterwards',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'Now', 'Afterwards', 'Why'], []),
        ...rowsWithin(plan_sections_SHARES.flows, plan.flowStates, 'flow', ({ name, from, to, why }) => (0,markdown/* row */.nM)([
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
        (0,section/* within */.u)(plan_sections_SHARES.content, sections, 'the result file has them all')
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

;// CONCATENATED MODULE: ./lib/action/report/batch-sections.js




const SHARE_OF_TABLE = 100_000;
const batch_sections_MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' };
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
            `${batch_sections_MARKS[failure === undefined ? report.outcome : 'failed']} ${command === 'export' && failure === undefined ? 'exported' : report.outcome}`,
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

;// CONCATENATED MODULE: ./lib/action/report/simulation.js
const simulationStamp = 'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.';

;// CONCATENATED MODULE: ./lib/action/report/summary.js









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

// EXTERNAL MODULE: ./lib/action/report/unwritten.js
var report_unwritten = __webpack_require__(81203);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
;// CONCATENATED MODULE: ./lib/action/report/write-report.js







async function conclude({ environment, files, log, redactor }, report, ending = {}) {
    const unwritten = new report_unwritten/* Unwritten */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* presentable */.K)(report, redactor);
        const shownEnding = {
            ...ending,
            ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
        };
        await leaveBehind({ environment, files, redactor, unwritten }, shown, shownEnding);
    });
    return unwritten.failure('What the run was asked for is done.');
}
async function leaveBehind({ environment, files, redactor, unwritten }, report, ending) {
    const path = (0,runner_environment/* resultPath */.jO)(environment, report.command);
    const written = await unwritten.attempt('result file', () => (0,result_file/* writeResult */.Zk)(files, path, report, ending));
    let markdown;
    const reportFile = (0,runner_environment/* reportPath */.eG)(environment, report.command);
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

// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
;// CONCATENATED MODULE: ./lib/action/runner/records.js




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
                log.warning(`The record of the last promotion could not be looked for among the artifacts of earlier runs: ${(0,base_errors/* messageOf */.bD)(error)}. Give the job "permissions: actions: read", or keep the record in a file with record-file.`);
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
;// CONCATENATED MODULE: ./lib/commands/report-draft.js
class ReportDraft {
    #parts = [];
    #report;
    #failure;
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
        if (this.#parts.length === 0)
            return this.#report;
        const parts = this.#parts.map(({ name, draft }) => ({ name, report: draft.current, failure: draft.#failure }));
        return {
            ...this.#report,
            parts,
            outcome: outcomeOf(parts.map(({ report }) => report.outcome)),
            changed: parts.some(({ report }) => report.changed),
            missing: parts.flatMap(({ report }) => report.missing),
            flows: parts.flatMap(({ report }) => report.flows)
        };
    }
    set(part) {
        this.#report = { ...this.#report, ...part };
    }
    remark(sentence) {
        if (!this.#report.remarks.includes(sentence))
            this.set({ remarks: [...this.#report.remarks, sentence] });
    }
    part(name) {
        const draft = new ReportDraft(this.#report);
        this.#parts.push({ name, draft });
        return draft;
    }
    fail(sentence) {
        this.#failure = sentence;
        this.set({ outcome: 'failed' });
    }
}
function outcomeOf(outcomes) {
    if (outcomes.includes('failed'))
        return 'failed';
    return ['updated', 'created'].find(outcome => outcomes.includes(outcome)) ?? 'unchanged';
}

// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __webpack_require__(89586);
;// CONCATENATED MODULE: ./lib/platform/app-references.js

const referencesOf = (references) => Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, referenceOf(reference)]));
function referenceOf(reference) {
    const { id, displayName } = reference;
    const flow = workflowNameIn(reference['parameterHints']);
    return {
        connector: id ? lastSegment(id).toLowerCase() : undefined,
        flow: flow === undefined ? undefined : lastSegment(flow),
        displayName: typeof displayName === 'string' && displayName !== '' ? displayName : undefined
    };
}
const wireReferences = (references) => Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, wireReference(reference)]));
function wireReference({ fields, connector, flow, connection }) {
    const { id, ...rest } = fields;
    return {
        ...(typeof id === 'string' ? { id } : {}),
        ...rest,
        ...(connector === undefined ? {} : { id: connectorId(connector) }),
        ...(flow === undefined ? {} : hintsWith(fields, flow)),
        ...(connection === undefined
            ? {}
            : { sharedConnectionId: `${connectorId(connection.connector)}/connections/${connection.id}` })
    };
}
const connectorId = (name) => `/providers/microsoft.powerapps/apis/${name.toLowerCase()}`;
function hintsWith(fields, flow) {
    const changed = {};
    for (const field of ['parameterHints', 'parameterHintsV2']) {
        const hints = fields[field];
        if (!(0,objects/* isObject */.G)(hints) || !(0,objects/* isObject */.G)(hints['workflowName']))
            continue;
        changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } };
    }
    return changed;
}
function workflowNameIn(hints) {
    const name = (0,objects/* isObject */.G)(hints) ? hints['workflowName'] : undefined;
    const value = (0,objects/* isObject */.G)(name) ? name['value'] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const lastSegment = (id) => id.replace(/\/+$/, '').split('/').at(-1) ?? id;

// EXTERNAL MODULE: ./lib/platform/transport/responses.js + 1 modules
var responses = __webpack_require__(56962);
// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
;// CONCATENATED MODULE: ./lib/platform/sign-in/sign-in.js
const isOrganisation = (audience) => audience.startsWith('https://');
const audienceNameOf = (audience, cloud) => isOrganisation(audience)
    ? audience
    : { powerApps: cloud.powerAppsAudience, flow: cloud.flowAudience, graph: cloud.graphAudience }[audience];

;// CONCATENATED MODULE: ./lib/platform/transport/hosts.js





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
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `the service accepted the request and sent us on to ${(0,display/* quoted */.TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'What was started there goes on. Check the input cloud; if it is right, report this host so that it can be added.'
    });
}
function pageUrl(cloud, service, link, asked, doing) {
    if (!URL.canParse(link, asked.href)) {
        throw new base_errors/* ActionError */.lZ({
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
    throw new base_errors/* ActionError */.lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? `its id is empty` : `${(0,display/* quoted */.TL)(id)} is no id`,
        remedy: `Give the id of the ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/protocol/errors.js
var errors = __webpack_require__(63589);
;// CONCATENATED MODULE: ./lib/platform/transport/progress.js
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

// EXTERNAL MODULE: ./lib/platform/http/retry.js + 2 modules
var retry = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __webpack_require__(44088);
// EXTERNAL MODULE: ./lib/platform/http/request.js
var http_request = __webpack_require__(99585);
;// CONCATENATED MODULE: ./lib/platform/transport/poll.js







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
            if (error instanceof http_request/* Lost */.BX && error.passing && failures < FAILURES_IN_A_ROW) {
                return { reply: undefined, atLeast: (0,retry/* backoff */.JN)(failures) };
            }
            throw (0,responses/* translated */.vE)(error, operation.doing, ongoing, transport.deadline);
        }
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        if (reply.status >= 200 && reply.status < 300) {
            failures = 0;
            return { reply, atLeast: asked };
        }
        failures++;
        if (!(0,retry/* isTransient */.dg)(reply.status) || failures >= FAILURES_IN_A_ROW)
            throw (0,responses/* refusal */.x5)(reply, operation.doing, ongoing, transport);
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
        throw error instanceof http_request/* Cancelled */.cJ ? (0,responses/* translated */.vE)(error, doing, ongoing) : error;
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
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,display/* quoted */.TL)(status)}, which is not known to mean running, succeeded or failed`,
        remedy: `${ongoing} Report this state so that it can be added.`,
        service: { status: reply.status, requestId: (0,responses/* requestIdOf */.Gb)(reply.headers) }
    });
}
function halfAnswer(operation, reply, lacks, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `operation ${operationId} says it succeeded, but ${(0,display/* duration */.p0)(HALF_ANSWER_PATIENCE)} later its answer still lacks ${(0,display/* listed */.KE)(lacks)}`,
        remedy: 'Look at the target before running it again; give the operation id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,responses/* requestIdOf */.Gb)(reply.headers) }
    });
}
function overdue(operation, elapsed, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the ${operation.what} was not finished when the wait time was over, ${(0,display/* duration */.p0)(elapsed)} after it began`,
        remedy: `Operation ${operationId} may still be running there; look at the target before starting it again. Raise max-async-wait-time if it needs longer.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/leases.js







const SHORTEST_PAUSE = 5_000;
const leases_LONGEST_PAUSE = 30_000;
const HELD = [errors/* CODES */.Lp.appLeaseActive, errors/* CODES */.Lp.appLeaseSameUserConflict];
async function whileLeased(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const reply = await attempted(transport, call);
        if (reply.status >= 200 && reply.status < 300) {
            progress?.finished();
            return reply;
        }
        const service = (0,responses/* serviceAnswer */.AK)(reply);
        if (reply.status !== 409 || !HELD.includes(service.code))
            throw (0,responses/* refusal */.x5)(reply, call.doing, '', transport);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}); waiting until it is closed, ${(0,display/* duration */.p0)(transport.left())} at most`);
            progress = new ProgressReport(`wait until nobody has ${app} open`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new base_errors/* ActionError */.lZ({
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
        throw (0,responses/* translated */.vE)(error, call.doing, call.ongoing, transport.deadline);
    }
}

;// CONCATENATED MODULE: ./lib/platform/transport/paging.js



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
        const { value, nextLink } = (0,responses/* fit */.Uj)(shape, reply, list.doing);
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
const endless = (doing, sign) => new base_errors/* ActionError */.lZ({
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
        return (0,responses/* fit */.Uj)(apps/* appObject */.ZT, reply, doing);
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
            const held = (0,responses/* fit */.Uj)(apps/* lease */.dm, acquired, doing);
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
                    transport.log.warning(`${(0,base_errors/* messageOf */.bD)(error)} It runs out by itself after some minutes.`);
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
    const references = referencesOf(properties.connectionReferences ?? {});
    return {
        ...summaryOf(object),
        environment: properties.environment?.name ?? undefined,
        publishedVersion: neverPublished ? undefined : published,
        newestVersion: newest,
        hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
        references,
        draftReferences: draft === undefined
            ? neverPublished
                ? references
                : undefined
            : referencesOf(draft.properties.connectionReferences ?? {}),
        playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined,
        modifiedBy: properties.lastModifiedBy?.displayName || properties.lastModifiedBy?.email || undefined,
        policyViolation: policyViolationOf(properties),
        bypassConsent: properties.bypassConsent ?? undefined
    };
}
function policyViolationOf({ executionRestrictions }) {
    const result = executionRestrictions?.dataLossPreventionEvaluationResult;
    if (!result?.status || result.status.trim().toLowerCase() === 'compliant')
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
        properties: {
            ...published,
            ...draft?.properties,
            lifeCycleId: 'Draft',
            connectionReferences: wireReferences(references)
        }
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
        connector: connections_lastSegment(properties.apiId),
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
const connections_lastSegment = (id) => id.split('/').findLast(part => part !== '') ?? id;

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
// EXTERNAL MODULE: ./lib/protocol/permissions.js
var permissions = __webpack_require__(82972);
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

;// CONCATENATED MODULE: ./lib/platform/transport/optional-read.js



const PATIENCE = 5_000;
async function optionalRead(transport, { doing, service, to }) {
    try {
        const reply = await transport.send({ doing, service, method: 'GET', to, repeat: 'read', timeout: PATIENCE });
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        const { code, message } = (0,responses/* serviceAnswer */.AK)(reply);
        transport.log.debug(`Could not ${doing}: HTTP ${reply.status} ${[code, message].filter(Boolean).join(': ')}`);
    }
    catch (error) {
        if (error instanceof http_request/* Cancelled */.cJ)
            throw error;
        transport.log.debug(`Could not ${doing}: ${(0,base_errors/* messageOf */.bD)(error)}`);
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
            const found = (0,responses/* fit */.Uj)(environmentObject, reply, doing);
            return { environment: environmentOf(found), capabilities: capabilitiesOf(found) };
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
const KEYS = [
    ['export packages', permissions/* PERMISSIONS */.J.export],
    ['import packages', permissions/* PERMISSIONS */.J.import],
    ['upload packages', permissions/* PERMISSIONS */.J.storage],
    ['create apps', permissions/* PERMISSIONS */.J.createApp],
    ['create flows', permissions/* PERMISSIONS */.J.createFlow]
];
function capabilitiesOf({ permissions, properties }) {
    const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null);
    if (maps.length === 0)
        return undefined;
    const entries = maps
        .flatMap(map => Object.entries(map ?? {}))
        .filter(([, value]) => value !== false && value !== null);
    const held = new Set(entries.map(([key]) => key.toLowerCase()));
    return new Map(KEYS.map(([capability, key]) => [capability, { held: held.has(key.toLowerCase()), key }]));
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

// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
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
            return detailsOf((0,responses/* fit */.Uj)(flowObject, reply, doing));
        },
        start: (environment, flow) => turn(environment, flow, 'start'),
        stop: (environment, flow) => turn(environment, flow, 'stop')
    };
}
const flowOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    state: stateOf(properties.state),
    modified: properties.lastModifiedTime ?? undefined,
    aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
});
const STATES = { Started: 'on', Stopped: 'off', Suspended: 'suspended' };
const stateOf = (state) => state == null ? undefined : Object.hasOwn(STATES, state) ? STATES[state] : state;
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

// EXTERNAL MODULE: ./lib/platform/packaging/storage-hosts.js
var storage_hosts = __webpack_require__(52708);
;// CONCATENATED MODULE: ./lib/platform/packaging/blobs.js






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
            const reply = await (0,http_request/* exchange */.cv)({
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
            throw new base_errors/* ActionError */.lZ({
                doing,
                why: `the storage is not where it should be: ${error.message}`,
                remedy: 'Check the input cloud and who answers for names on this runner; behind a proxy set https_proxy.',
                cause: error
            });
        }
        if (!(error instanceof http_request/* TooLarge */.MF))
            throw (0,responses/* translated */.vE)(error, doing, '', transport.deadline);
        throw new base_errors/* ActionError */.lZ({
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
    return new base_errors/* ActionError */.lZ({
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

;// CONCATENATED MODULE: ./lib/platform/packaging/creation-types.js
const NAMES = {
    new: 'New',
    update: 'Update',
    existing: 'Existing',
    overwrite: 'Overwrite',
    merge: 'Merge'
};
const PROVIDERS = {
    'microsoft.powerapps/apps': 'Microsoft.PowerApps/apps',
    'microsoft.flow/flows': 'Microsoft.Flow/flows',
    'microsoft.powerapps/apis': 'Microsoft.PowerApps/apis'
};
const rootIdOf = ({ kind, id }) => `/providers/${kind === 'app' ? 'Microsoft.PowerApps/apps' : 'Microsoft.Flow/flows'}/${id}`;
function withSuggestions(resources, suggestions) {
    return mapped(resources, suggestions, (resource, { creationType, comment, displayName }) => {
        const details = {
            ...resource.details,
            ...(comment === undefined ? {} : { comment }),
            ...(displayName === undefined ? {} : { displayName })
        };
        return {
            ...resource,
            suggestedCreationType: nameOf(creationType, resource),
            ...(Object.keys(details).length > 0 ? { details } : {})
        };
    });
}
function withSelections(resources, selections) {
    return mapped(resources, selections, (resource, { creationType, id, displayName, connection }) => ({
        ...resource,
        selectedCreationType: NAMES[creationType],
        ...(displayName === undefined ? {} : { details: { ...resource.details, displayName } }),
        ...(id === undefined ? {} : { id: `/providers/${providerOf(resource)}/${id}`, name: id }),
        ...(connection === undefined
            ? {}
            : {
                id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.id}`,
                name: connection.id
            })
    }));
}
function mapped(resources, choices, apply) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const choice = choices.get(key);
        return [key, choice === undefined ? resource : apply(resource, choice)];
    }));
}
const providerOf = ({ type }) => {
    const lower = type.toLowerCase();
    return (Object.hasOwn(PROVIDERS, lower) ? PROVIDERS[lower] : undefined) ?? type;
};
function nameOf(creationType, { creationType: offered }) {
    if (Object.hasOwn(NAMES, creationType))
        return NAMES[creationType];
    const written = (offered ?? '').split(',').map(type => type.trim());
    return written.find(type => type.toLowerCase() === creationType) ?? creationType;
}

;// CONCATENATED MODULE: ./lib/platform/packaging/result.js




function resultOf(reply, doing) {
    if (reply.text.trim() === '')
        return {};
    const outer = (0,responses/* fit */.Uj)(packaging/* packagingResult */.XD, reply, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,responses/* fit */.Uj)(packaging/* packagingResult */.XD, { ...reply, body: inner }, doing);
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
    return new base_errors/* ActionError */.lZ({
        doing,
        why: `the answer of the service ${state} and names no operation to wait for`,
        remedy: 'Run it again; give the request id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,responses/* requestIdOf */.Gb)(reply.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging/call.js





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
        throw (0,responses/* listedRefusal */.is)(problems, reply, doing, `the service reports that it failed${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || lacking(result, needs).length > 0)
        throw incomplete(reply, result, needs, doing);
    return answered;
}

;// CONCATENATED MODULE: ./lib/platform/packaging/packaging.js













function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, root) {
            const what = `what belongs to the ${root.kind} ${(0,display/* quoted */.TL)(root.displayName)}`;
            const { result } = await ask(transport, onProgress, {
                doing: `list ${what}`,
                what: `listing of ${what}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootIdOf(root)] },
                needs: ['resources'],
                repeat: 'read'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, root, details, resources, suggestions) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await ask(transport, onProgress, {
                doing: `export ${name}`,
                what: `export of ${name}`,
                to: packagingPath(environment, 'exportPackage'),
                body: {
                    includedResourceIds: [rootIdOf(root)],
                    details: {
                        displayName: details.displayName,
                        ...(details.description === '' ? {} : { description: details.description }),
                        creator: details.creator,
                        sourceEnvironment: details.sourceEnvironment
                    },
                    resources: withSuggestions(resources, suggestions)
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
            return upload(transport, (0,responses/* fit */.Uj)(packaging/* resourceStorage */.Gl, reply, doing).sharedAccessSignature, bytes, doing);
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
        if (error instanceof http_request/* Lost */.BX && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        if (error instanceof http_request/* Lost */.BX) {
            const lost = (0,responses/* translated */.vE)(error, doing, '', transport.deadline);
            throw lost instanceof base_errors/* ActionError */.lZ ? base_errors/* NotBegun */.TI.from(lost) : lost;
        }
        throw (0,responses/* translated */.vE)(error, doing, 'The import may have begun; look at the target environment before running it again.');
    }
    const refused = reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'));
    if (!refused && ((0,retry/* isTransient */.dg)(reply.status) || reply.status >= 500))
        return unanswered(reply);
    if (reply.status < 200 || reply.status >= 300)
        throw base_errors/* NotBegun */.TI.from((0,responses/* refusal */.x5)(reply, doing, '', transport));
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
        service: { status: answered.reply.status, requestId: (0,responses/* requestIdOf */.Gb)(answered.reply.headers) }
    };
}
const unanswered = (reply) => ({ kind: 'unanswered', service: (0,responses/* serviceAnswer */.AK)(reply) });
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${segment(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
const importBody = ({ details, packageLink, resources, selections }) => ({
    details,
    packageLink: { value: packageLink },
    resources: withSelections(resources, selections)
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
        return all === 'unknown' ? all : all.filter(policy => appliesTo(policy, environment)).map(policyOf);
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
function policyOf({ name, displayName, ...policy }) {
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
            throw (0,responses/* translated */.vE)(error, doing, '', transport.deadline);
        }
        if (reply.status === 404)
            return undefined;
        if (reply.status === 401 || reply.status === 403) {
            transport.log.debug(`${doing}: Microsoft Graph refused it with HTTP ${reply.status}`);
            return 'unknown';
        }
        if (reply.status >= 200 && reply.status < 300)
            return reply;
        throw (0,responses/* refusal */.x5)(reply, doing, '', transport);
    }
    async function byKey(kind, key) {
        const doing = `look up ${(0,display/* quoted */.TL)(key)} in Microsoft Graph`;
        const reply = await asked(doing, `/v1.0/${PLACES[kind]}/${segment(key, 'user or group')}?$select=${FIELDS[kind]}`);
        if (reply === undefined)
            return [];
        return reply === 'unknown' ? reply : [principalOf(kind, (0,responses/* fit */.Uj)(directoryObject, reply, doing))];
    }
    async function byProperty(kind, property, value) {
        const doing = `look up ${(0,display/* quoted */.TL)(value)} in Microsoft Graph`;
        const filter = (0,uri/* uriPart */.W)(`${property} eq '${value.replaceAll("'", "''")}'`);
        const reply = await asked(doing, `/v1.0/${PLACES[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`);
        if (reply === undefined)
            return [];
        return reply === 'unknown' ? reply : (0,responses/* fit */.Uj)(directoryList, reply, doing).value.map(found => principalOf(kind, found));
    }
    return {
        async find({ by, value }) {
            if ((await tokens.token('graph')) === undefined)
                return 'unknown';
            switch (by) {
                case 'id':
                    return first([() => byKey('person', value), () => byKey('group', value)]);
                case 'email':
                    return first([
                        () => byKey('person', value),
                        () => byProperty('person', 'mail', value),
                        () => byProperty('group', 'mail', value)
                    ]);
                case 'group-name':
                    return byProperty('group', 'displayName', value);
            }
        }
    };
}
const PLACES = { person: 'users', group: 'groups' };
const FIELDS = {
    person: 'id,displayName,userPrincipalName,mail',
    group: 'id,displayName,mail'
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
                                    roleName: ROLE_NAMES[role]
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
                body: { roleForOldAppOwner: ROLE_NAMES[roleForOldOwner], newAppOwner: principalId },
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
const written = ({ id, type }) => type === 'everyone' ? { id, type: TYPE_NAMES[type], tenantId: id } : { id, type: TYPE_NAMES[type] };
const TYPE_NAMES = {
    person: 'User',
    group: 'Group',
    everyone: 'Tenant',
    application: 'ServicePrincipal',
    unknown: 'Unknown'
};
const ROLE_NAMES = { use: 'CanView', edit: 'CanEdit' };
const TYPES = {
    user: 'person',
    group: 'group',
    tenant: 'everyone',
    serviceprincipal: 'application'
};
const ROLES = {
    owner: 'owner',
    canedit: 'edit',
    canview: 'use',
    canviewwithshare: 'use-and-share'
};
const known = (words, name) => Object.hasOwn(words, name.toLowerCase()) ? words[name.toLowerCase()] : undefined;
function permissionOf({ name, properties }) {
    const { id, type, displayName, email, tenantId } = properties.principal;
    const kind = known(TYPES, type ?? '') ?? 'unknown';
    const bare = id === 'null' ? undefined : id;
    return {
        id: name,
        role: known(ROLES, properties.roleName) ?? properties.roleName,
        principal: {
            id: (kind === 'everyone' ? bare || tenantId : bare) || name,
            type: kind,
            displayName: displayName || undefined,
            email: email || undefined
        }
    };
}

// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
;// CONCATENATED MODULE: ./lib/platform/transport/transport.js










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
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `${(0,display/* quoted */.TL)(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
                remedy: 'Check the input cloud.'
            });
        }
        const audience = audienceOf(call.service);
        const token = await tokens.token(audience);
        if (token === undefined) {
            throw new base_errors/* ActionError */.lZ({
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
            const raw = await (0,http_request/* exchange */.cv)({
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
            const request = (0,responses/* requestIdOf */.Gb)(reply.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${reply.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return reply;
        }
        catch (error) {
            if (error instanceof http_request/* Lost */.BX) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http_request/* TooLarge */.MF))
                throw error;
            throw new base_errors/* ActionError */.lZ({
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
                throw (0,responses/* translated */.vE)(error, call.doing, call.ongoing, deadline);
            }
            if (reply.status >= 200 && reply.status < 300)
                return reply;
            throw (0,responses/* refusal */.x5)(reply, call.doing, '', timing);
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
        throw new base_errors/* ActionError */.lZ({
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

;// CONCATENATED MODULE: ./lib/platform/http/proxy.js

const SINCE = [24, 5];
async function proxyAgent(variables, { node, secret, log }) {
    const address = URL.parse(variables.https_proxy);
    secret(address?.password ?? '');
    secret(unescaped(address?.password ?? ''));
    const refused = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: 'use the proxy of the variable https_proxy', why, remedy });
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
// EXTERNAL MODULE: ./lib/package/budget.js
var budget = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __webpack_require__(56183);
;// CONCATENATED MODULE: ./lib/commands/planning/contents.js


async function loadComparing() {
    const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(60), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 58060)),
        __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 27316)),
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
            if (error instanceof budget/* OverBudget */.sg)
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
        difference: compare(was, is, { conceal: secret_shapes/* concealSecrets */.Vt })
    };
}

// EXTERNAL MODULE: ./lib/package/app-package.js + 1 modules
var app_package = __webpack_require__(5324);
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
                return digestContents(pkg, names);
            const { bytes, what } = origin;
            return (await ask({ kind: 'digest', side: { bytes, what, names } }, what));
        },
        compare: async (newer, older) => {
            const [is, was] = [origins.get(newer.pkg), origins.get(older.pkg)];
            if (is === undefined || was === undefined || (is.small && was.small))
                return compareContents(newer, older);
            const job = {
                kind: 'compare',
                newer: { bytes: is.bytes, what: is.what, names: newer.names },
                older: { bytes: was.bytes, what: was.what, names: older.names }
            };
            return (await ask(job, is.what));
        }
    };
}
const tooCostly = (what, error) => new base_errors/* ActionError */.lZ({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof package_checker/* OutOfTime */.f ? 'time' : 'memory'} than that of any exported package`,
    remedy: 'Do not use this file: export the package again.',
    cause: error
});

// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 2 modules
var package_files = __webpack_require__(52062);
;// CONCATENATED MODULE: ./lib/commands/packages/export-package.js



async function takePackage({ platform, packages }, environment, root, details, resources, suggestions) {
    const exported = await platform.packaging.exportPackage(environment, root, details, resources, suggestions);
    const pkg = await packages.read(exported.bytes, `the exported package ${(0,display/* quoted */.TL)(details.displayName)}`);
    verifyContents(pkg, resources, details.displayName);
    return { pkg, bytes: exported.bytes, operationId: exported.operationId };
}
function verifyContents(pkg, listing, name) {
    const absent = difference(listing, pkg.resources);
    const surplus = difference(pkg.resources, listing);
    if (absent.length === 0 && surplus.length === 0)
        return;
    const parts = [
        absent.length > 0 ? `${(0,display/* listed */.KE)(absent)} was listed and is not in it` : '',
        surplus.length > 0 ? `${(0,display/* listed */.KE)(surplus)} is in it and was not listed` : ''
    ];
    throw new base_errors/* ActionError */.lZ({
        doing: `verify the exported package ${(0,display/* quoted */.TL)(name)}`,
        why: `it does not hold what belongs to the app: ${parts.filter(part => part !== '').join('; ')}`,
        remedy: 'Run the export again; somebody may have changed the app meanwhile. If it repeats, export it once in the portal and compare.'
    });
}
function difference(left, right) {
    const counted = new Map();
    const labels = (map) => Object.entries(map).map(([key, resource]) => `${(0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource)} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`);
    for (const label of labels(right))
        counted.set(label, (counted.get(label) ?? 0) + 1);
    return labels(left).filter(label => {
        const count = counted.get(label) ?? 0;
        counted.set(label, count - 1);
        return count <= 0;
    });
}

;// CONCATENATED MODULE: ./lib/commands/planning/choices.js




function matchChoices(choices, resources, what) {
    const matched = new Map();
    const problems = [];
    const entries = Object.entries(resources);
    for (const choice of choices) {
        const found = entries.filter(([key, resource]) => means(choice, key, resource));
        const [only, ...others] = found;
        if (only === undefined)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} is not a resource of ${what}`);
        else if (others.length > 0)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} could be any of ${(0,display/* listed */.KE)(found.map(describe))}`);
        else if (matched.has(only[0]))
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} and ${(0,display/* quoted */.TL)(matched.get(only[0])?.written ?? '')} mean the same resource`);
        else
            matched.set(only[0], choice);
    }
    if (problems.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: 'apply the input resources',
            why: problems.join('; '),
            remedy: `Its resources are: ${(0,display/* listed */.KE)(entries.map(describe), 40)}. Where names repeat, put the kind before the name (flow:…) or use the resource key.`
        });
    }
    return matched;
}
function keyMeantBy(choice, resources) {
    const [only, ...others] = Object.entries(resources).filter(([key, resource]) => means(choice, key, resource));
    return others.length === 0 ? only?.[0] : undefined;
}
function means(choice, key, resource) {
    if (choice.kind !== undefined && (0,package_resource/* kindOf */.I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => (0,commands_ids/* same */.FB)(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    return kind === 'unknown' ? (0,display/* quoted */.TL)(name) : `${kind}:${(0,display/* quoted */.TL)(name)}`;
};

// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
;// CONCATENATED MODULE: ./lib/commands/permission.js


const NEEDED = {
    export: ['export packages'],
    import: ['import packages', 'upload packages', 'create apps', 'create flows']
};
const DECISIVE = new Set(['export packages', 'import packages']);
const ROLE = {
    export: 'Exporting needs edit rights on the app (owner or co-owner).',
    import: 'Importing needs the Environment Maker role in the target.'
};
async function checkPermission(run, environment, purpose) {
    const gap = await permissionGap(run, environment, purpose);
    if (gap === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `${purpose} packages in ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: gap.what,
        remedy: gap.remedy
    });
}
async function permissionGap(run, environment, purpose) {
    const { capabilities } = await run.platform.environments.read(environment.id);
    if (capabilities === undefined) {
        run.log.debug(`${environment.displayName} sent no permission map`);
        return undefined;
    }
    const absent = NEEDED[purpose].filter(capability => capabilities.get(capability)?.held !== true);
    if (absent.length === 0)
        return undefined;
    const sentence = `${run.platform.identity.name} may not ${(0,display/* listed */.KE)(absent)} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && absent.some(capability => DECISIVE.has(capability))) {
        return {
            what: `${sentence}: the permission map lacks ${(0,display/* listed */.KE)(absent.map(capability => capabilities.get(capability)?.key ?? capability))}`,
            remedy: `${ROLE[purpose]} To let the service decide instead of its permission map, set permission-check: warn.`
        };
    }
    run.log.warning(`${sentence}, says the environment's permission map.`);
    return undefined;
}
function warnAboutIdentity(run) {
    if (run.platform.identity.kind !== 'application')
        return;
    run.log.warning(`${run.platform.identity.name} is an application. Nobody has shown the packaging calls to accept one, and several were refused; if this run ends in "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`);
}

;// CONCATENATED MODULE: ./lib/commands/resolve.js



async function resolveEnvironment(platform, wanted) {
    const doing = `find the environment ${(0,display/* quoted */.TL)(wanted)}`;
    const environments = await platform.environments.list();
    const origin = resolve_originOf(wanted);
    const byId = environments.filter(({ id }) => (0,commands_ids/* same */.FB)(id, wanted));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && resolve_originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `none of the environments that ${platform.identity.name} can see has that id, Dataverse URL or display name`,
            remedy: `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} environments are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
function resolve_originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, wanted) {
    return pick('app', wanted, environment, await platform.apps.list(environment.id), platform.identity.name);
}
async function resolveFlow(platform, environment, wanted) {
    const flows = await platform.flows.list(environment.id);
    if (flows === undefined) {
        if ((0,commands_ids/* isGuid */.W_)(wanted))
            return { id: wanted.trim(), displayName: wanted.trim(), aliases: [] };
        throw new base_errors/* ActionError */.lZ({
            doing: `find the flow ${(0,display/* quoted */.TL)(wanted)} in ${(0,display/* quoted */.TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Give the flow by its id, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => (0,commands_ids/* same */.FB)(known, wanted)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', wanted, environment, flows, platform.identity.name);
}
function pick(kind, wanted, environment, items, identity) {
    const byId = items.filter(({ id }) => (0,commands_ids/* same */.FB)(id, (0,commands_ids/* bareId */.yW)(wanted)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,display/* quoted */.TL)(wanted)} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name there`,
            remedy: items.length === 0
                ? `It can see no ${kind} there at all: check the environment, or share the ${kind} with it.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} ${kind}s are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
const named = ({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${(0,display/* shortened */.vI)(id)})`;

;// CONCATENATED MODULE: ./lib/commands/packages/suggestions.js



function suggestionsFor(resources, choices) {
    return new Map(Object.entries(resources).map(([key, resource]) => {
        const { import: asked, comment, displayName } = choices.get(key) ?? {};
        if (asked !== undefined)
            assertOffered(resource, key, asked);
        return [key, { creationType: asked ?? defaultFor(resource), comment, displayName }];
    }));
}
function defaultFor(resource) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
        case 'flow':
            return 'update';
        case 'connector':
        case 'connection':
            return 'existing';
        case 'entity':
        case 'picklist':
            return 'merge';
        case 'unknown': {
            const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
            return ['update', 'existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'existing';
        }
    }
}
function assertOffered(resource, key, wanted) {
    const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
    const allowed = offered.length > 0 ? offered : OFFERED_BY_DEFAULT[(0,package_resource/* kindOf */.I)(resource)];
    if (allowed.length === 0 || allowed.includes(wanted))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `set the import of ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} to ${wanted}`,
        why: `a resource of type ${(0,display/* quoted */.TL)(resource.type)} cannot be imported that way`,
        remedy: `Use ${(0,display/* listed */.KE)(allowed)} in the input resources.`
    });
}
const OFFERED_BY_DEFAULT = {
    app: ['new', 'update'],
    flow: ['existing', 'new', 'update'],
    connector: ['existing'],
    connection: ['existing'],
    entity: ['merge', 'overwrite'],
    picklist: ['merge', 'overwrite'],
    unknown: []
};

;// CONCATENATED MODULE: ./lib/commands/export.js









async function exportCommand(run, request) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const finding = request.root.kind === 'app'
        ? resolveApp(platform, environment, request.root.value)
        : resolveFlow(platform, environment, request.root.value);
    finding.catch(() => undefined);
    await checkPermission(run, environment, 'export');
    const found = await finding;
    const root = { kind: request.root.kind, id: found.id, displayName: found.displayName };
    const app = root.kind === 'app'
        ? { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) }
        : undefined;
    if (app !== undefined)
        report.set({ app });
    log.info(`Exporting the ${request.root.kind} ${(0,display/* quoted */.TL)(root.displayName)} (${root.id}) from ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const listing = await platform.packaging.listResources(environment.id, root);
    const choices = matchChoices(request.resources, listing, (0,display/* quoted */.TL)(root.displayName));
    for (const choice of choices.values()) {
        if (choice.target === undefined)
            continue;
        throw new base_errors/* ActionError */.lZ({
            doing: `apply ${(0,display/* quoted */.TL)(choice.written)} of the input resources`,
            why: 'target says where an import goes and means nothing on export',
            remedy: 'Move it to the resources of the import step.'
        });
    }
    const suggestions = suggestionsFor(listing, choices);
    log.info(`Contents: ${countByKind(listing)}`);
    const name = request.packageName ?? rootName(listing, root);
    const { pkg, bytes, operationId } = await takePackage(run, environment.id, root, {
        displayName: name,
        description: request.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, listing, suggestions);
    report.set({ operationId });
    for (const warning of pkg.warnings)
        log.warning(warning);
    const file = request.packageFile ?? fileNameFor(request.artifactName);
    await run.files.write(file, bytes);
    report.set({
        package: (0,package_report/* packageReport */.J)(pkg, file),
        resources: resourceReports(pkg),
        ...(app === undefined || pkg.app?.version === undefined
            ? {}
            : { app: { ...app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
        flows: pkg.flows.map(({ key, id, displayName }) => ({ key, id, name: displayName }))
    });
    log.info(`Package written to ${file}: ${pkg.size} bytes, ${pkg.digest}`);
    const artifact = await run.artifacts.upload(request.artifactName, bytes);
    if (artifact === undefined) {
        const sentence = `This run has no artifact service, so the package is only in ${file}.`;
        log.notice(sentence);
        report.remark(sentence);
    }
    else {
        report.set({ artifact });
        log.info(`Artifact ${(0,display/* quoted */.TL)(artifact.name)} uploaded with id ${artifact.id}`);
    }
    report.set({ outcome: 'unchanged', changed: false });
    log.info(`Exported ${(0,display/* quoted */.TL)(name)}, ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())} in all`);
}
function resourceReports(pkg) {
    return Object.entries(pkg.resources).map(([key, resource]) => ({
        key,
        kind: (0,package_resource/* kindOf */.I)(resource),
        type: resource.type,
        name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: suggestedDecision(resource.suggestedCreationType),
        why: 'suggested to whoever imports it',
        outcome: 'exported',
        id: resource.name ?? undefined,
        comment: resource.details?.comment ?? undefined
    }));
}
function suggestedDecision(type) {
    const lower = (type ?? '').toLowerCase();
    return lower === 'new' || lower === 'update' || lower === 'existing' || lower === 'overwrite' || lower === 'merge'
        ? lower
        : 'carried';
}
function rootName(listing, root) {
    const entry = Object.entries(listing).find(([, resource]) => resource.hierarchy === 'Root');
    return entry === undefined ? root.displayName : (0,package_resource/* displayNameOf */.Nv)(entry[1], root.displayName);
}
function countByKind(resources) {
    const counts = new Map();
    for (const resource of Object.values(resources)) {
        const kind = (0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return (0,display/* listed */.KE)([...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`), 20);
}
const fileNameFor = (artifactName) => /\.zip$/i.test(artifactName) ? artifactName : `${artifactName}.zip`;

// EXTERNAL MODULE: ./lib/commands/batch/choose-named.js
var choose_named = __webpack_require__(14784);
// EXTERNAL MODULE: ./lib/commands/batch/side-by-side.js
var side_by_side = __webpack_require__(58432);
;// CONCATENATED MODULE: ./lib/commands/batch/run-batch.js



async function runBatch(run, items, { parallel, doing }, work) {
    const parts = items.map(item => ({ item, report: run.report.part(item.name) }));
    const failures = await (0,side_by_side/* sideBySide */.Q)(parts, parallel, async ({ item, report }) => {
        const own = runOf(run, item.name, report);
        const failure = await failureOf(own, () => work(own, item));
        if (failure === undefined)
            return [];
        report.fail(failure);
        return [`${(0,display/* quoted */.TL)(item.name)}: ${failure}`];
    });
    const failed = failures.flat();
    if (failed.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `${doing} ${failed.length} of ${items.length} packages`,
        why: (0,display/* listed */.KE)(failed, 5),
        remedy: run.deadline.over()
            ? 'The time for waiting is used up: raise max-async-wait-time, or name fewer at once.'
            : 'The others are done and stay. Correct the cause and run it again: what is already done is left alone.'
    });
}
async function failureOf({ log }, work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ))
            log.debug(error instanceof Error ? (error.stack ?? '') : (0,base_errors/* messageOf */.bD)(error));
        log.warning((0,base_errors/* messageOf */.bD)(error));
        return (0,base_errors/* messageOf */.bD)(error);
    }
}
function runOf(run, name, report) {
    const prefixed = (line) => `[${(0,display/* plainText */.wh)(name, 60)}] ${line}`;
    const log = {
        info: message => run.log.info(prefixed(message)),
        notice: message => run.log.notice(prefixed(message)),
        warning: message => run.log.warning(prefixed(message)),
        debug: message => run.log.debug(prefixed(message))
    };
    return { ...run, log, report };
}

;// CONCATENATED MODULE: ./lib/commands/batch/export-batch.js





async function exportBatch(run, order) {
    const { platform, log, report } = run;
    const environment = await resolveEnvironment(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const apps = (0,choose_named/* chooseNamed */.F)(order.apps, await platform.apps.list(environment.id), `apps in ${(0,display/* quoted */.TL)(environment.displayName)}`);
    log.info(`Exporting ${apps.length} apps from ${(0,display/* quoted */.TL)(environment.displayName)}, ${order.parallel} at a time`);
    const names = namesFor(apps);
    const folder = (order.packageFile ?? '.').replace(/(?<![\\/])[\\/]+$/, '');
    const items = apps.map(({ id, displayName }) => ({ id, name: displayName, file: names.get(id) ?? id }));
    await runBatch(run, items, { parallel: order.parallel, doing: 'export' }, (own, { id, file }) => exportCommand(own, {
        ...order,
        root: { kind: 'app', value: id },
        packageFile: `${folder}/${file}.zip`,
        artifactName: `${order.artifactName}-${file}`
    }));
}
function namesFor(apps) {
    const plain = (name) => name
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
        .slice(0, 80);
    const wanted = apps.map(({ id, displayName }) => ({ id, name: plain(displayName) || id }));
    const count = (name) => wanted.filter(other => other.name.toLowerCase() === name.toLowerCase()).length;
    return new Map(wanted.map(({ id, name }) => [id, count(name) > 1 ? `${name}-${id}` : name]));
}

;// CONCATENATED MODULE: ./lib/commands/importing/import-result.js
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

;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-flow-states.js


async function applyFlowStates(flows, environment, steps, targets, log) {
    const turns = steps.flatMap((step) => {
        const id = targets.get(step.key);
        return step.to === undefined || id === undefined ? [] : [{ ...step, to: step.to, id }];
    });
    const results = [];
    for (let start = 0; start < turns.length; start += AT_ONCE) {
        const looks = turns.slice(start, start + AT_ONCE).map(step => ({ step, look: flows.read(environment, step.id) }));
        for (const { look } of looks)
            look.catch(() => undefined);
        for (const { step, look } of looks) {
            const result = await turn(flows, environment, step, look);
            results.push(result);
            if (result.refused !== undefined)
                log.warning(result.refused.sentence);
            else if (result.changed)
                log.info(`The flow ${(0,display/* quoted */.TL)(step.name)} is ${step.to}: ${step.why}.`);
        }
    }
    return results;
}
const AT_ONCE = 6;
async function turn(flows, environment, step, look) {
    const { key, name, to, id } = step;
    let known;
    let changed = false;
    try {
        known = await look;
        if (known.state === to)
            return { key, name, state: to, changed };
        await (to === 'on' ? flows.start(environment, id) : flows.stop(environment, id));
        changed = true;
        known = await flows.read(environment, id);
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ) || error.service === undefined)
            throw error;
        return { key, name, state: known?.state, changed, refused: refusal(step, known, error.service, error.remedy) };
    }
    const { state, suspension } = known;
    if (state === to)
        return { key, name, state, changed };
    const reason = suspension === undefined ? '' : `, because of ${(0,display/* plainText */.wh)(suspension, 200)}`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${to}: the service accepted it and now calls it ${(0,display/* quoted */.TL)(state ?? 'nothing')}${reason}. Look at the flow in Power Automate.`;
    return { key, name, state, changed, refused: { sentence } };
}
function refusal({ name, to }, known, service, remedy) {
    const cause = causeOf(known, service);
    const said = `The service said: ${(0,base_errors/* describeAnswer */.O1)(service)}.`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${to}${cause === undefined ? '' : `: ${cause}`}. ${said} ${remedy}`;
    return { sentence, service };
}
const POLICY_CODES = ['DlpViolation', 'ApiPolicyDataFlowViolation', 'ApiPolicyEndpointViolation'];
const CONNECTION_CODES = ['ConnectionAuthorizationFailed', 'XrmConnectionReferenceMissingConnection'];
function causeOf(known, { code, message, policy }) {
    if (code === undefined)
        return undefined;
    if (POLICY_CODES.includes(code)) {
        return policy === undefined
            ? 'a data policy of the environment forbids it, and the service does not say which'
            : `the data policy ${(0,display/* quoted */.TL)(policy)} forbids it`;
    }
    if (!CONNECTION_CODES.includes(code) || known === undefined)
        return undefined;
    const needed = known.references.filter(({ broughtByUser }) => !broughtByUser);
    const unbound = needed.filter(({ connection }) => connection === undefined);
    const words = (message ?? '').toLowerCase();
    const blamed = needed.filter(({ connection }) => connection !== undefined && words.includes(connection.toLowerCase()));
    if (blamed.length > 0) {
        const which = blamed.map(({ name, connector, connection }) => `${(0,display/* quoted */.TL)(connection ?? '')} of ${(0,display/* plainText */.wh)(connector)} (${(0,display/* plainText */.wh)(name)})`);
        return `its connection ${(0,display/* listed */.KE)(which)} cannot be used by this identity or has to be signed in again`;
    }
    return unbound.length > 0
        ? `no connection is bound to ${(0,display/* listed */.KE)(unbound.map(({ name, connector }) => `${(0,display/* quoted */.TL)(name)} (${(0,display/* plainText */.wh)(connector)})`))}`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/sharing.js

function planSharing(declared, { permissions, bypassConsent, importer }) {
    const current = permissions ?? [{ id: importer.id, role: 'owner', principal: importer }];
    const now = (principal) => current.find(held => isSame(held.principal, principal));
    const owner = current.find(({ role }) => role === 'owner');
    const newOwner = declared.owner === undefined || (owner !== undefined && isSame(owner.principal, declared.owner))
        ? undefined
        : declared.owner;
    const declaredRole = (principal) => declared.people.find(entry => isSame(entry.principal, principal))?.role;
    const differences = [];
    const add = (principal, role, was) => {
        const action = was === undefined ? 'add' : isAlready(was, role) ? 'remains' : 'change';
        differences.push({ principal, role: action === 'remains' && was !== undefined ? was : role, was, action });
    };
    if (declared.owner !== undefined)
        add(declared.owner, 'owner', now(declared.owner)?.role);
    const roleForOldOwner = (owner === undefined ? undefined : declaredRole(owner.principal)) ?? 'edit';
    if (newOwner !== undefined && owner !== undefined) {
        differences.push({ principal: owner.principal, role: roleForOldOwner, was: 'owner', action: 'change' });
    }
    for (const { principal, role } of declared.people) {
        if (!differences.some(known => isSame(known.principal, principal)))
            add(principal, role, now(principal)?.role);
    }
    for (const { principal, role } of current) {
        if (differences.some(known => isSame(known.principal, principal)))
            continue;
        differences.push({ principal, role, was: role, action: 'left' });
    }
    const { consentBypass } = declared;
    const from = permissions === undefined ? false : bypassConsent;
    return {
        differences,
        owner: newOwner === undefined ? undefined : { to: newOwner, roleForOldOwner },
        consentBypass: consentBypass === undefined ? undefined : { from, to: consentBypass, changes: from !== consentBypass }
    };
}
const changesSharing = ({ differences, owner, consentBypass }) => owner !== undefined ||
    consentBypass?.changes === true ||
    differences.some(({ action }) => action === 'add' || action === 'change');
const isSame = (one, other) => one.type === 'everyone' || other.type === 'everyone'
    ? one.type === other.type
    : one.id.toLowerCase() === other.id.toLowerCase();
const isAlready = (was, role) => was === role || was === 'owner' || (was === 'use-and-share' && role === 'use');
const ROLE_WORDS = {
    owner: 'owner',
    edit: 'can edit',
    use: 'can use',
    'use-and-share': 'can use and share'
};
const roleWords = (role) => (Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role] : undefined) ?? (0,display/* plainText */.wh)(role, 60);
const principalName = ({ type, id, displayName, email }) => type === 'everyone' ? 'everyone' : (0,display/* plainText */.wh)(email ?? displayName ?? id, 120);

;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-sharing.js



async function applySharing(sharing, { environment, app }, plan, log) {
    const refusals = [];
    const attempt = async (work, done) => {
        try {
            await work;
            log.info(done);
        }
        catch (error) {
            if (!(error instanceof base_errors/* ActionError */.lZ) || error.service === undefined)
                throw error;
            refusals.push(error);
            log.warning(error.message);
        }
    };
    const put = plan.differences.flatMap(toPut).filter(({ principal }) => !isPartOfOwnerChange(plan, principal.id));
    if (put.length > 0) {
        const who = put.map(({ principal, role }) => `${principalName(principal)} ${roleWords(role)}`);
        await attempt(sharing.share(app, { put, remove: [] }), `The app is shared: ${who.join(', ')}.`);
    }
    if (plan.consentBypass?.changes === true) {
        const { to } = plan.consentBypass;
        await attempt(sharing.bypassConsent(environment, app, to), to
            ? 'People who play the app are not asked to allow its connections.'
            : 'The app asks people to allow its connections.');
    }
    if (plan.owner !== undefined) {
        const { to, roleForOldOwner } = plan.owner;
        await attempt(sharing.setOwner(environment, app, to.id, roleForOldOwner), `The app is owned by ${(0,display/* quoted */.TL)(principalName(to))}; who owned it ${roleWords(roleForOldOwner)} it.`);
    }
    return refusals;
}
function toPut({ principal, role, action }) {
    if (action !== 'add' && action !== 'change')
        return [];
    return role === 'edit' || role === 'use' ? [{ principal, role }] : [];
}
const isPartOfOwnerChange = ({ owner, differences }, id) => owner !== undefined &&
    differences.some(({ principal, was, role }) => principal.id === id && (role === 'owner' || was === 'owner'));
async function verifySharing(platform, app, declared, importer) {
    const permissions = await platform.sharing.permissions(app);
    const bypassConsent = declared.consentBypass === undefined ? undefined : (await platform.apps.read(app)).bypassConsent;
    const plan = planSharing(declared, { permissions, bypassConsent, importer });
    if (!changesSharing(plan))
        return [];
    return [
        ...plan.differences
            .filter(({ action }) => action === 'add' || action === 'change')
            .map(({ principal, role, was }) => {
            const held = was === undefined ? 'has no role' : `is ${(0,display/* quoted */.TL)(roleWords(was))}`;
            return `${(0,display/* quoted */.TL)(principalName(principal))} ${held}, and ${(0,display/* quoted */.TL)(roleWords(role))} is declared.`;
        }),
        ...(plan.consentBypass?.changes === true
            ? [
                `The consent bypass is ${bypassConsent === undefined ? 'not told by the service' : String(bypassConsent)}, and ${String(plan.consentBypass.to)} is declared.`
            ]
            : [])
    ];
}

// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
;// CONCATENATED MODULE: ./lib/commands/planning/target.js


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
        app: wanted.app === undefined ? undefined : await resolveApp(platform, environment, wanted.app),
        flow: wanted.flow === undefined ? undefined : await resolveFlow(platform, environment, wanted.flow)
    };
}
function flowsBySlot(part, app) {
    const found = new Map();
    for (const [slot, reference] of Object.entries(part.connectionReferences)) {
        const key = (0,app_part/* flowKeyOf */.vZ)(reference);
        const id = app.references[slot]?.flow;
        if (key !== undefined && id !== undefined)
            found.set(key, id);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/miswired-flows.js




async function miswiredFlows({ platform }, { pkg }, appId, flowIds) {
    if (pkg.app === undefined || pkg.flows.length === 0)
        return [];
    const calledByApp = new Set(Object.values(pkg.app.connectionReferences).map(app_part/* flowKeyOf */.vZ));
    const app = await platform.apps.read(appId);
    const called = flowsBySlot(pkg.app, app);
    return pkg.flows.flatMap(({ key, displayName }) => {
        const wanted = flowIds.get(key);
        const there = called.get(key);
        if (!calledByApp.has(key) || wanted === undefined || (0,commands_ids/* same */.FB)(there, wanted))
            return [];
        return [
            `The app ${(0,display/* quoted */.TL)(app.displayName)} ${there === undefined ? 'is not connected to' : `calls ${there} instead of`} the flow ${(0,display/* quoted */.TL)(displayName)} (${wanted}). Open the app in the Studio, remove the flow under Power Automate, add it again, and publish.`
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/sharing-report.js

const importerOf = ({ objectId, name, kind }) => ({
    id: objectId ?? name,
    type: kind === 'application' ? 'application' : 'person',
    displayName: name
});
function sharingReport({ differences, consentBypass }, applied) {
    const people = differences.map(({ principal, role, was, action }) => ({
        who: principalName(principal),
        role: roleWords(role),
        was: was === undefined ? undefined : roleWords(was),
        action
    }));
    if (consentBypass === undefined)
        return { applied, entries: people };
    const consent = {
        who: 'everybody who plays it',
        role: consentBypass.to ? 'not asked for consent' : 'asked for consent',
        was: undefined,
        action: consentBypass.changes ? 'change' : 'remains'
    };
    return { applied, entries: [...people, consent] };
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/apply-desired-state.js








async function applyDesiredState(run, plan, { flowSteps, sharing }, { app, resources, flows, changed, outcome }) {
    const { platform, report, log } = run;
    const environment = plan.target.environment.id;
    const flowIds = flowIdsIn(resources);
    const [states, miswired] = await Promise.all([
        applyFlowStates(platform.flows, environment, flowSteps, flowIds, log),
        app === undefined || plan.pkg.kind === 'flow' ? [] : miswiredFlows(run, plan, app.id, flowIds)
    ]);
    report.set({
        changed: changed || states.some(state => state.changed),
        flows: flows.map(flow => ({ ...flow, state: states.find(({ key }) => key === flow.key)?.state ?? flow.state }))
    });
    for (const sentence of miswired) {
        log.warning(sentence);
        report.remark(sentence);
    }
    const problems = states.flatMap(({ refused }) => (refused === undefined ? [] : [refused.sentence]));
    if (sharing !== undefined && app !== undefined) {
        if (sharing.apply && changesSharing(sharing.plan)) {
            const refusals = await applySharing(platform.sharing, { environment, app: app.id }, sharing.plan, log);
            const gaps = await verifySharing(platform, app.id, sharing.resolved, importerOf(platform.identity));
            for (const problem of [...refusals.map(({ message }) => message), ...gaps])
                problems.push(problem);
            report.set({ changed: true });
        }
        report.set({ sharing: sharingReport(sharing.plan, sharing.apply) });
    }
    if (problems.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `leave ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} in the desired state`,
        why: (0,display/* listed */.KE)([...new Set(problems)], 10),
        remedy: `${outcome === 'unchanged' ? 'Nothing had to be imported.' : 'The import itself succeeded and stays.'} Correct the cause and run this again: what is already as desired is left alone.`
    });
}

// EXTERNAL MODULE: ./lib/package/flow-part.js
var flow_part = __webpack_require__(65886);
;// CONCATENATED MODULE: ./lib/commands/desired-state/flow-states.js



function planFlowStates({ desired, resources, flows, before }) {
    const byKey = new Map(flows.map(flow => [flow.key, flow]));
    const steps = (0,package_resource/* childrenFirst */.gl)(resources).flatMap((key) => {
        const flow = byKey.get(key);
        if (flow === undefined)
            return [];
        const from = before.get(key);
        return [{ key, name: flow.displayName, from, ...wanted(desired, flow, before.has(key), from) }];
    });
    const toward = (state) => steps.filter(({ to }) => to === state);
    return [...toward('off').toReversed(), ...toward('on'), ...toward(undefined)];
}
function wanted(desired, { definition }, isThere, from) {
    switch (desired) {
        case 'on':
            return { to: 'on', why: 'all flows are declared on' };
        case 'off':
            return { to: 'off', why: 'all flows are declared off' };
        case 'as-source':
            return asSource((0,flow_part/* sourceStateOf */.wV)(definition));
        case 'keep':
            if (!isThere)
                return { to: undefined, why: 'it is new, and a new flow is left as the service makes it' };
            if (from === 'on')
                return { to: 'on', why: 'it was on before' };
            if (from === 'off')
                return { to: 'off', why: 'it was off before' };
            return {
                to: undefined,
                why: from === undefined ? 'its state before could not be read' : `it was ${(0,display/* quoted */.TL)(from)} before`
            };
    }
}
function asSource(state) {
    if (state === 'on')
        return { to: 'on', why: 'it was on in the source' };
    if (state === 'off')
        return { to: 'off', why: 'it was off in the source' };
    if (state === 'suspended')
        return { to: 'off', why: 'it was suspended in the source' };
    return { to: undefined, why: 'the package does not say what it was in the source' };
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/resolve-principals.js


class ImpossibleSharing extends base_errors/* ActionError */.lZ {
}
async function resolvePrincipals(declared, { sharing, permissions = [], tenantId }) {
    const problems = [];
    const remarks = [];
    let isBlind = false;
    async function resolved(wanted) {
        const { written } = wanted;
        if (wanted.kind === 'everyone') {
            if (tenantId !== undefined)
                return { id: tenantId, type: 'everyone', displayName: 'everyone' };
            problems.push(`${(0,display/* quoted */.TL)(written)}: the sign-in does not say which tenant that is`);
            return undefined;
        }
        const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value });
        const present = permissions.map(({ principal }) => principal).filter(principal => fits(principal, wanted));
        const candidates = found === 'unknown' ? present : found.filter(({ type }) => type === 'group' || !mustBeGroup(wanted));
        const [first, ...others] = unique(candidates);
        if (first !== undefined && others.length === 0)
            return first;
        if (first !== undefined) {
            problems.push(`${(0,display/* quoted */.TL)(written)} fits several: ${(0,display/* listed */.KE)([first, ...others].map(({ id }) => id))}`);
        }
        else if (found !== 'unknown')
            problems.push(`${(0,display/* quoted */.TL)(written)} is not there`);
        else if (wanted.kind === 'id') {
            const type = wanted.isGroup ? 'group' : 'person';
            remarks.push(`The id ${(0,display/* quoted */.TL)(wanted.value)} could not be looked up and is taken for one of a ${wanted.isGroup ? 'group' : 'person'}.`);
            return { id: wanted.value, type };
        }
        else {
            isBlind = true;
            problems.push(`${(0,display/* quoted */.TL)(written)} cannot be looked up by this identity`);
        }
        return undefined;
    }
    const owner = declared.owner === undefined ? undefined : await resolved(declared.owner);
    if (declared.owner !== undefined && owner !== undefined && owner.type !== 'person') {
        problems.push(`${(0,display/* quoted */.TL)(declared.owner.written)} is not a person, and only a person can own an app`);
    }
    const people = [];
    const names = new Map();
    if (declared.owner !== undefined && owner !== undefined)
        names.set(owner.id.toLowerCase(), declared.owner.written);
    for (const [role, entries] of [
        ['edit', declared.canEdit],
        ['use', declared.canUse]
    ]) {
        for (const entry of entries) {
            const principal = await resolved(entry);
            if (principal === undefined)
                continue;
            const earlier = names.get(principal.id.toLowerCase());
            if (earlier === undefined)
                people.push({ principal, role });
            else
                problems.push(`${(0,display/* quoted */.TL)(earlier)} and ${(0,display/* quoted */.TL)(entry.written)} are the same`);
            names.set(principal.id.toLowerCase(), entry.written);
        }
    }
    if (problems.length > 0) {
        throw new ImpossibleSharing({
            doing: 'share the app as declared',
            why: (0,display/* listed */.KE)(problems, 20),
            remedy: `Correct the input share${isBlind ? '; give object ids there (group:<id> for a group), or let the identity read people and groups in Microsoft Graph (with access-token: a token for Graph too)' : ''}.`
        });
    }
    return { owner, consentBypass: declared.consentBypass, people, remarks };
}
const mustBeGroup = (wanted) => wanted.kind === 'group-name' || (wanted.kind === 'id' && wanted.isGroup);
const same = (one, other) => one?.toLowerCase() === other.toLowerCase();
function fits(principal, wanted) {
    if (mustBeGroup(wanted) && principal.type !== 'group')
        return false;
    switch (wanted.kind) {
        case 'id':
            return same(principal.id, wanted.value);
        case 'email':
            return same(principal.email, wanted.value);
        case 'group-name':
            return same(principal.displayName, wanted.value);
    }
}
function unique(principals) {
    return [...new Map(principals.map(principal => [principal.id.toLowerCase(), principal])).values()];
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/plan-desired-state.js






async function planDesiredState(run, plan, desired) {
    const flows = flowStepsFor(run, plan, desired.flowsState);
    if (desired.share === undefined)
        return flows;
    const sharing = await planSharingOf(run, plan, desired.share);
    if ('what' in sharing)
        return { ...flows, obstacles: [...flows.obstacles, sharing] };
    const apply = desired.shareMode === 'apply';
    run.report.set({ sharing: sharingReport(sharing.plan, apply) });
    return { ...flows, sharing: { ...sharing, apply } };
}
async function planSharingOf({ platform, report }, { pkg, before }, declared) {
    if (pkg.kind === 'flow')
        return { what: 'share is for apps, but the package holds a flow and no app', remedy: 'Leave share empty.' };
    const permissions = before === undefined ? undefined : await platform.sharing.permissions(before.id);
    let resolved;
    try {
        const { tenantId } = platform.identity;
        resolved = await resolvePrincipals(declared, { sharing: platform.sharing, permissions, tenantId });
    }
    catch (error) {
        if (!(error instanceof ImpossibleSharing))
            throw error;
        return { what: `share: ${error.why}`, remedy: error.remedy };
    }
    for (const remark of resolved.remarks)
        report.remark(remark);
    const importer = importerOf(platform.identity);
    return { resolved, plan: planSharing(resolved, { permissions, bypassConsent: before?.bypassConsent, importer }) };
}
function flowStepsFor({ report }, { pkg, decisions, target }, desired) {
    const flows = pkg.flows.filter(({ key }) => ['new', 'update'].includes(decisions.get(key)?.decision ?? ''));
    if (flows.length === 0)
        return { flowSteps: [], obstacles: [] };
    if (target.flows === undefined) {
        report.remark('Whether flows are on could not be read: this sign-in has no token for the Flow service.');
        if (desired === 'keep')
            return { flowSteps: [], obstacles: [] };
        const what = `flows-state is ${desired}, but this sign-in has no token for the Flow service`;
        const remedy = 'Add an access token for it, or use flows-state: keep.';
        return { flowSteps: [], obstacles: [{ what, remedy }] };
    }
    const before = new Map(flows.flatMap(({ key }) => {
        const id = decisions.get(key)?.targetId;
        const flow = target.flows?.find(candidate => [candidate.id, ...candidate.aliases].some(known => (0,commands_ids/* same */.FB)(known, id)));
        return flow === undefined ? [] : [[key, flow.state]];
    }));
    return { flowSteps: planFlowStates({ desired, resources: pkg.resources, flows, before }), obstacles: [] };
}
const changesState = ({ flowSteps, sharing }) => flowSteps.some(({ from, to }) => to !== undefined && to !== from) ||
    (sharing !== undefined && sharing.apply && changesSharing(sharing.plan));
function desiredFacts({ flowSteps, sharing }) {
    const flows = flowSteps.map(({ name, key, from, to, why }) => ({
        what: `the state of the flow ${(0,display/* quoted */.TL)(name)} (${key})`,
        is: `${from ?? 'new'} → ${to ?? 'as it comes'} (${why})`
    }));
    if (sharing === undefined)
        return flows;
    const { differences, consentBypass } = sharing.plan;
    const roles = differences
        .filter(({ action }) => action !== 'left')
        .map(({ principal, role, was, action }) => ({
        what: `sharing with ${principalName(principal)}`,
        is: `${was === undefined ? 'nothing' : roleWords(was)} → ${roleWords(role)} (${action}, ${sharing.apply ? 'applied' : 'reported only'})`
    }));
    const consent = consentBypass === undefined
        ? []
        : [{ what: 'the consent bypass', is: `${consentBypass.from ?? 'unknown'} → ${consentBypass.to}` }];
    return [...flows, ...roles, ...consent];
}

;// CONCATENATED MODULE: ./lib/commands/publishing/read-app-until.js
const read_app_until_FIRST_PAUSE = 200;
const read_app_until_LONGEST_PAUSE = 5_000;
async function readAppUntil({ platform, clock, deadline }, id, satisfies, most = 30_000) {
    let pause = read_app_until_FIRST_PAUSE;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, read_app_until_LONGEST_PAUSE)) {
        const app = await platform.apps.read(id);
        if (satisfies(app) || waited >= most || deadline.over())
            return app;
        await clock.sleep(pause);
    }
}

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/commands/publishing/references.js



function expectedConnectors(plan) {
    const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
        const name = connectorName(plan, reference['id']);
        return name === undefined ? [] : [name.toLowerCase()];
    });
    return [...new Set(names)];
}
const connectorsOf = (references) => new Set(Object.values(references ?? {}).flatMap(({ connector }) => (connector === undefined ? [] : [connector])));
function targetReferences(plan, flowIds) {
    return Object.fromEntries(Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, fields]) => {
        const flow = (0,app_part/* flowKeyOf */.vZ)(fields);
        const bound = plan.bound.find(({ key }) => key === fields['sharedConnectionId']);
        return [
            slot,
            {
                fields,
                connector: connectorName(plan, fields['id']),
                flow: flow === undefined ? undefined : (flowIds.get(flow) ?? flow),
                connection: bound === undefined ? undefined : { connector: bound.connector, id: bound.connection }
            }
        ];
    }));
}
function connectorName({ pkg, decisions }, key) {
    const resource = typeof key === 'string' ? pkg.resources[key] : undefined;
    if (resource === undefined || (0,package_resource/* kindOf */.I)(resource) !== 'connector')
        return undefined;
    return (0,package_resource/* isCustomConnector */.v9)(resource) ? decisions.get((0,as_text/* asText */.e)(key))?.targetId : (resource.name ?? undefined);
}

;// CONCATENATED MODULE: ./lib/commands/publishing/publish-and-verify.js




async function publishAndVerify(run, app, expected) {
    const publication = await publishAs(run, app, expected);
    const { publishState } = publication;
    run.report.set({ app: publication.app, ...(publishState === undefined ? {} : { publishState }) });
    return publication;
}
async function publishAs(run, app, expected) {
    const { platform, log, report } = run;
    let known = { app: expected.before, publishState: undefined };
    try {
        const gap = gapBeforePublishing(app, expected);
        let draft = app;
        let isRepaired = false;
        if (gap !== undefined) {
            known = { ...known, publishState: 'draft-left' };
            draft = await repaired(run, app, gap, expected);
            isRepaired = true;
            known = { ...known, app: { ...known.app, draft: draft.newestVersion } };
        }
        const publishing = expected.publish || isRepaired;
        const version = draft.newestVersion;
        if (publishing) {
            log.info(`Publishing ${(0,display/* quoted */.TL)(app.displayName)}, version ${version ?? 'unknown'}`);
            known = { ...known, publishState: 'draft-left' };
            report.set({ publishState: 'draft-left' });
            await platform.apps.publish(app.id, app.displayName);
        }
        const isVerified = (read) => gapAfterPublishing(read, version, expected.connectors) === undefined;
        const after = await readAppUntil(run, app.id, isVerified);
        const left = gapAfterPublishing(after, version, expected.connectors);
        known = { ...known, app: reportAfter(after, expected.before, version) };
        if (left !== undefined) {
            throw new base_errors/* ActionError */.lZ({
                doing: `verify that ${(0,display/* quoted */.TL)(app.displayName)} is published`,
                why: left,
                remedy: 'Open the app in the target and look at its versions and data sources before anybody uses it.'
            });
        }
        log.info(`Verified: ${(0,display/* quoted */.TL)(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`);
        return { ...known, publishState: publishing ? 'published' : 'nothing-to-publish' };
    }
    catch (failure) {
        return { ...known, failure };
    }
}
const reportAfter = (after, { url, versionBefore }, version) => ({
    id: after.id,
    name: after.displayName,
    url,
    versionBefore,
    versionAfter: after.publishedVersion,
    draft: after.hasDraft && after.newestVersion === version ? version : undefined
});
function gapBeforePublishing(app, { connectors }) {
    if (connectors.length === 0)
        return undefined;
    if (app.hasDraft && app.draftReferences === undefined)
        return 'unknown';
    const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, connectors);
    return absent.length === 0 ? undefined : absent;
}
async function repaired(run, app, gap, { connectors, references }) {
    const refuse = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`, why, remedy: `Nothing was published. ${remedy}` });
    if (gap === 'unknown')
        throw refuse('the service did not show the draft, so nobody can tell whether its connection references are there', 'Look at the draft in the target; when its data sources are connected, run command: publish.');
    if (references === undefined)
        throw refuse(`its draft has no connection reference for ${(0,display/* listed */.KE)(gap)}, which the published version has`, 'The app would lose its data. Import its package again, which puts the references back, or repair it in the Studio.');
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} came without connection references for ${(0,display/* listed */.KE)(gap)}: putting them back before publishing`);
    await run.platform.apps.writeDraftReferences(app.id, references());
    const absentNow = ({ draftReferences, references: published }) => absentFrom(draftReferences ?? published, connectors);
    const draft = await readAppUntil(run, app.id, read => absentNow(read).length === 0);
    const still = absentNow(draft);
    if (still.length > 0)
        throw refuse(`its draft still has no connection reference for ${(0,display/* listed */.KE)(still)} after they were written`, 'Open the draft in the Studio without saving, check its data sources, and publish there.');
    run.report.remark(`The draft came without connection references; they were put back before publishing (${(0,display/* listed */.KE)(gap)}).`);
    return draft;
}
const absentFrom = (references, connectors) => {
    const there = connectorsOf(references);
    return connectors.filter(connector => !there.has(connector));
};
function gapAfterPublishing(app, version, connectors) {
    if (app.publishedVersion === undefined)
        return 'no version of it is published';
    if (version !== undefined && app.publishedVersion !== version)
        return `version ${app.publishedVersion} is published, not ${version}`;
    if (app.hasDraft)
        return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`;
    const absent = absentFrom(app.references, connectors);
    return absent.length === 0 ? undefined : `the published version has no connection reference for ${(0,display/* listed */.KE)(absent)}`;
}

;// CONCATENATED MODULE: ./lib/commands/importing/lost-response.js





const LOOK_FOR = 10 * 60_000;
const LOOK_AFTER_REFUSAL = 20_000;
const isBareRefusal = ({ code }) => code === 'InternalServerError';
async function findLostImport(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not answer the import (${(0,base_errors/* describeAnswer */.O1)(service)}). It is not sent again. Looking in ${(0,display/* quoted */.TL)(environment.displayName)} whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`It went through: it showed in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.');
            return {
                resources: plan.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: CARRIED_OUT[planned.decision], id: found } : planned)
            };
        }
        if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? LOOK_AFTER_REFUSAL : LOOK_FOR))
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    const failure = new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not answer, and nothing new showed there within ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: isBareRefusal(service)
            ? 'The service answers so when a package was edited or made by hand: export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
            : 'It may still be running there. Look at the app in the target before you run this again: a second import as new would make a second app.'
    });
    return { resources: plan.resources, failure };
}
async function rootInTarget(run, plan) {
    const { platform } = run;
    const environment = plan.target.environment;
    const decision = plan.decisions.get(plan.pkg.rootKey);
    const root = plan.pkg.resources[plan.pkg.rootKey];
    const name = decision?.targetName ?? (root === undefined ? '' : (0,package_resource/* displayNameOf */.Nv)(root, plan.pkg.rootKey));
    if (plan.pkg.kind === 'app') {
        if (plan.before !== undefined) {
            const now = await platform.apps.read(plan.before.id);
            return now.newestVersion !== plan.before.newestVersion ? now.id : undefined;
        }
        const known = new Set(plan.target.apps.map(({ id }) => id.toLowerCase()));
        const fresh = (await platform.apps.list(environment.id)).filter(app => !known.has(app.id.toLowerCase()) && (0,commands_ids/* same */.FB)(app.displayName, name));
        return fresh.length === 1 ? fresh[0]?.id : undefined;
    }
    const before = plan.target.flows ?? [];
    const flows = (await platform.flows.list(environment.id)) ?? [];
    if (decision?.targetId !== undefined) {
        const [was, is] = [before, flows].map(list => list.find(({ id }) => (0,commands_ids/* same */.FB)(id, decision.targetId)));
        return is?.modified !== undefined && was?.modified !== undefined && is.modified !== was.modified ? is.id : undefined;
    }
    const known = new Set(before.map(({ id }) => id.toLowerCase()));
    const fresh = flows.filter(flow => !known.has(flow.id.toLowerCase()) && (0,commands_ids/* same */.FB)(flow.displayName, name));
    return fresh.length === 1 ? fresh[0]?.id : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/outcomes.js




const WRITES_NOTHING = new Set(['existing']);
function outcomesOf({ platform, log }, plan, answer) {
    const environment = plan.target.environment;
    const resources = plan.resources.map((planned) => {
        const result = answer.resources[planned.key];
        const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null;
        const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded');
        if (failed)
            return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } };
        if (unknown && !WRITES_NOTHING.has(planned.decision))
            return planned;
        const id = idOf(result) ?? planned.id;
        return {
            ...planned,
            outcome: CARRIED_OUT[planned.decision],
            id,
            url: pageOf(platform.links, environment.id, planned.kind, id)
        };
    });
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    if (answer.succeeded && failures.length === 0)
        return { resources };
    for (const { kind, name, error } of failures)
        log.warning(`${kind} ${(0,display/* quoted */.TL)(name)} was not imported: ${(0,base_errors/* describeAnswer */.O1)(error ?? {})}`);
    return { resources, failure: outcomes_failureOf(plan, answer, resources) };
}
function outcomes_failureOf(plan, answer, resources) {
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    const written = resources.filter(({ outcome }) => WRITTEN.has(outcome));
    const [problem] = answer.problems;
    const named = ({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`;
    return new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(plan.target.environment.displayName)}`,
        why: failures.length > 0
            ? `${failures.length} of ${resources.length} resources failed: ${(0,display/* listed */.KE)(failures.map(one => `${named(one)} (${(0,base_errors/* describeAnswer */.O1)(one.error ?? {})})`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        remedy: written.length > 0
            ? `These came through, and the service is not known to take them back: ${(0,display/* listed */.KE)(written.map(named))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
            : 'Nothing is known to have been written. Correct the cause and run again.'
    });
}
function idOf(result) {
    if (typeof result?.name === 'string' && result.name !== '')
        return result.name;
    return typeof result?.id === 'string' && result.id !== '' ? (0,commands_ids/* bareId */.yW)(result.id) : undefined;
}
function pageOf(links, environment, kind, id) {
    if (id === undefined)
        return undefined;
    if (kind === 'app')
        return links.app(environment, id);
    return kind === 'flow' ? links.flow(environment, id) : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/finish.js









async function finishImport(run, plan, answer, publishChanges) {
    const { resources, failure } = answer.kind === 'unanswered' ? await findLostImport(run, plan, answer.service) : outcomesOf(run, plan, answer);
    const root = resources.find(({ key }) => key === plan.pkg.rootKey);
    const imported = {
        resources,
        flows: flowsIn(resources),
        outcome: failure === undefined ? finish_outcomeOf(root) : 'failed',
        changed: resources.some(({ outcome }) => WRITTEN.has(outcome)),
        failure
    };
    const { operationId } = answer.kind === 'finished' ? answer : {};
    const { flows, outcome, changed } = imported;
    run.report.set({ resources, flows, outcome, changed, ...(operationId === undefined ? {} : { operationId }) });
    if (failure !== undefined)
        return imported;
    if (plan.pkg.kind === 'flow' || root?.id === undefined) {
        run.report.set({ publishState: 'nothing-to-publish' });
        return { ...imported, publishState: 'nothing-to-publish' };
    }
    return { ...imported, ...(await publishImported(run, plan, root.id, resources, publishChanges)) };
}
async function publishImported(run, plan, id, resources, publishChanges) {
    const { report, log } = run;
    let app;
    try {
        app = await appAfterImport(run, plan, id);
    }
    catch (failure) {
        return { app: plan.app, failure };
    }
    const reported = {
        ...(0,package_report/* appReport */.G)(run, plan.target.environment.id, app, plan.before?.publishedVersion),
        draft: app.hasDraft ? app.newestVersion : undefined
    };
    report.set({ app: reported });
    const publishing = publishChanges === 'true' || (publishChanges === 'auto' && app.hasDraft);
    if (!publishing && app.hasDraft) {
        report.set({ publishState: 'draft-left' });
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publishChanges}).`);
        return { app: reported, publishState: 'draft-left' };
    }
    return publishAndVerify(run, app, {
        publish: publishing,
        connectors: expectedConnectors(plan),
        references: () => targetReferences(plan, flowIdsIn(resources)),
        before: reported
    });
}
async function appAfterImport(run, { before }, id) {
    const hasArrived = ({ newestVersion }) => newestVersion !== before?.newestVersion;
    const app = await readAppUntil(run, id, hasArrived, 60_000);
    if (hasArrived(app))
        return app;
    throw new base_errors/* ActionError */.lZ({
        doing: `find the imported version of ${(0,display/* quoted */.TL)(app.displayName)}`,
        why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
        remedy: 'The service says that the import succeeded, but does not show its draft. Look at the versions of the app, then run command: publish.'
    });
}
function finish_outcomeOf(root) {
    switch (root?.outcome) {
        case 'created':
            return 'created';
        case 'updated':
            return 'updated';
        case 'reused':
            return 'unchanged';
        default:
            return 'failed';
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/interruption.js



const MAY_TAKE = 10 * 60_000;
async function awaitInterruptedImport(run, { pkg, decisions, target }, since) {
    const root = decisions.get(pkg.rootKey);
    if (since === undefined || root?.decision !== 'new')
        return false;
    const { platform, log, clock, deadline } = run;
    const name = root.targetName ?? pkg.manifest.details.displayName;
    const until = Date.parse(since) + MAY_TAKE;
    const left = () => until - clock.now();
    if (!(left() > 0)) {
        log.info(`A run of ${since} was cut short while it created ${(0,display/* quoted */.TL)(name)}. It never appeared, so it is created now.`);
        return false;
    }
    log.warning(`A run of ${since} was cut short while it created ${(0,display/* quoted */.TL)(name)}. Waiting up to ${(0,display/* duration */.p0)(left())} for it to appear, to avoid creating a duplicate.`);
    for (let pause = 500;; pause = Math.min(pause * 2, 15_000)) {
        const there = pkg.kind === 'app'
            ? await platform.apps.list(target.environment.id)
            : ((await platform.flows.list(target.environment.id)) ?? []);
        if (there.some(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, name))) {
            log.info(`${(0,display/* quoted */.TL)(name)} has appeared. This run continues with it.`);
            return true;
        }
        if (left() <= 0)
            return false;
        if (deadline.over())
            throw new base_errors/* ActionError */.lZ({
                doing: `import ${(0,display/* quoted */.TL)(name)} into ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
                why: `an earlier run was cut short at ${since} while it created it, and whether it will still appear is not known yet`,
                remedy: `This run wrote nothing. Run it again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
            });
        await clock.sleep(Math.min(pause, Math.max(1, left()), Math.max(1, deadline.left())));
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/on-drift.js


function driftObstacle({ log, report }, drift, onDrift) {
    if (drift.length === 0)
        return undefined;
    const what = `somebody changed the target: ${(0,display/* listed */.KE)(drift, 10)}`;
    if (onDrift === 'stop')
        return {
            what,
            remedy: 'Bring the change into the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
        };
    const sentence = `Somebody changed the target: ${(0,display/* listed */.KE)(drift, 10)}. The import overwrites this (on-drift: ${onDrift}).`;
    if (onDrift === 'report')
        log.warning(sentence);
    else
        log.info(sentence);
    report.remark(sentence);
    return undefined;
}
function stopAtDrift(obstacle, doing) {
    if (obstacle === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` });
}

;// CONCATENATED MODULE: ./lib/commands/importing/selections.js

function selectionsFor(resources, decisions, bound, choices) {
    const connections = new Map(bound.map(report => [report.key, report]));
    return new Map(Object.entries(resources).flatMap(([key, resource]) => {
        const decision = decisions.get(key);
        const selection = decision === undefined
            ? undefined
            : selectionFor(resource, decision, connections.get(key), choices.get(key)?.displayName);
        return selection === undefined ? [] : [[key, selection]];
    }));
}
function selectionFor(resource, { decision, targetId, targetName }, connection, newName) {
    if (decision === 'carried')
        return undefined;
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
        case 'flow':
            return decision === 'new'
                ? { creationType: decision, displayName: targetName }
                : { creationType: decision, displayName: newName, id: targetId };
        case 'connector':
            return resource.name ? undefined : { creationType: decision, id: targetId };
        case 'connection':
            return connection === undefined
                ? { creationType: decision }
                : { creationType: decision, connection: { connector: connection.connector, id: connection.connection } };
        case 'entity':
        case 'picklist':
        case 'unknown':
            return { creationType: decision };
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/prepare.js



async function prepareImport(run, plan, bytes) {
    const { packaging } = run.platform;
    const environment = plan.target.environment.id;
    const staged = await packaging.stage(environment, bytes);
    const parameters = await packaging.importParameters(environment, staged, plan.pkg.manifest.details.displayName);
    refuseChangedList(plan.pkg.resources, parameters.resources);
    return {
        packageLink: parameters.packageLink,
        details: parameters.details,
        resources: parameters.resources,
        selections: selectionsFor(parameters.resources, plan.decisions, plan.bound, plan.choices)
    };
}
const problemsWith = (run, plan, request) => run.platform.packaging.validate(plan.target.environment.id, request);
const wordsOf = (problems) => (0,display/* listed */.KE)(problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')), 20);
async function validate(run, plan, request) {
    const problems = await problemsWith(run, plan, request);
    const [first] = problems;
    if (first === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(plan.target.environment.displayName)}`,
        why: problems.length === 1
            ? 'the service refused it at validation'
            : `the service found ${problems.length} problems at validation`,
        service: { code: first.code, message: wordsOf(problems) },
        remedy: 'Nothing was written. Correct what it names and run the import again.'
    });
}
function refuseChangedList(manifest, listedByService) {
    const absent = Object.keys(manifest).filter(key => listedByService[key] === undefined);
    const surplus = Object.keys(listedByService).filter(key => manifest[key] === undefined);
    if (absent.length === 0 && surplus.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'read the import parameters',
        why: `the service lists other resources than the package holds: ${(0,display/* listed */.KE)(absent)} absent, ${(0,display/* listed */.KE)(surplus)} surplus`,
        remedy: 'Nothing was written. Run the import again; if it repeats, export the package again.'
    });
}

;// CONCATENATED MODULE: ./lib/commands/records/drift.js


function driftIn({ before, flows }, { record, interruption }) {
    const found = [];
    const since = record === undefined
        ? ''
        : ` (promoted ${(0,display/* plainText */.wh)(record.at, 40)}${record.run === undefined ? '' : `, ${(0,display/* plainText */.wh)(record.run, 200)}`})`;
    if (before !== undefined && before.hasDraft && !isOwnDraft(before, { record, interruption })) {
        const by = before.modifiedBy === undefined ? '' : ` by ${(0,display/* plainText */.wh)(before.modifiedBy, 120)}`;
        found.push(`${(0,display/* quoted */.TL)(before.displayName)} has an unpublished draft, version ${before.newestVersion ?? 'unknown'}${by}`);
    }
    if (record === undefined || interruption !== undefined)
        return found;
    if (before !== undefined && record.version !== undefined && before.publishedVersion !== record.version)
        found.push(`${(0,display/* quoted */.TL)(before.displayName)} runs version ${before.publishedVersion ?? 'none'}, but the last promotion left ${(0,display/* plainText */.wh)(record.version, 60)}${since}`);
    for (const [id, modified] of Object.entries(record.flows)) {
        const flow = flows.get(id.toLowerCase());
        if (flow?.modified !== undefined && flow.modified !== modified)
            found.push(`the flow ${(0,display/* quoted */.TL)(flow.displayName)} was saved ${flow.modified}, after the last promotion${since}`);
    }
    return found;
}
function isAsRecorded(found, record) {
    if (record.state !== 'done' || driftIn(found, { record, interruption: undefined }).length > 0)
        return false;
    const { before, flows } = found;
    if (before !== undefined && (record.version === undefined || before.publishedVersion !== record.version))
        return false;
    return [...flows].every(([id, { modified }]) => {
        const recorded = Object.entries(record.flows).find(([other]) => (0,commands_ids/* same */.FB)(other, id))?.[1];
        return modified !== undefined && recorded === modified;
    });
}
function isOwnDraft(before, { record, interruption }) {
    if (isRecordedDraft(before, record))
        return true;
    if (interruption === undefined || !before.hasDraft)
        return false;
    const saved = Date.parse(before.newestVersion ?? '');
    const started = Date.parse(interruption.since);
    return Number.isNaN(saved) || Number.isNaN(started) || saved >= started - CLOCK_SKEW;
}
function contentOfOwnDraft(before, history) {
    if (!isOwnDraft(before, history))
        return undefined;
    return isRecordedDraft(before, history.record) ? history.record?.package.content : history.interruption?.content;
}
const isRecordedDraft = ({ hasDraft, newestVersion }, record) => hasDraft && record?.draft !== undefined && record.draft === newestVersion;
const CLOCK_SKEW = 120_000;

;// CONCATENATED MODULE: ./lib/commands/importing/unchanged.js





function isInDraft({ before, current, content }, history) {
    if (before?.hasDraft !== true)
        return false;
    if (current?.pkg.app?.version !== undefined && current.pkg.app.version === before.newestVersion)
        return true;
    const own = contentOfOwnDraft(before, history);
    return own !== undefined && own === content?.digest;
}
async function handleUnchanged(run, plan, { publishChanges }, history) {
    const { log, report } = run;
    const { before, app } = plan;
    const name = (0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName);
    const resources = plan.resources.map(resource => ({ ...resource, outcome: 'unchanged' }));
    const unchanged = {
        resources,
        flows: resources.flatMap(({ key, kind, id, name: flow, targetName }) => kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []),
        app: app === undefined ? undefined : { ...app, versionAfter: before?.publishedVersion },
        outcome: 'unchanged',
        publishState: 'nothing-to-publish',
        changed: false
    };
    report.set(unchanged);
    if (before === undefined || unchanged.app === undefined || !isInDraft(plan, history)) {
        log.notice(`Nothing to import: the target already holds the content of ${name}.${restOf(plan, history)}`);
        return unchanged;
    }
    if (publishChanges === 'false') {
        const left = { app: { ...unchanged.app, draft: before.newestVersion }, publishState: 'draft-left' };
        report.set(left);
        log.notice(`The draft in the target already is ${name}; it is not published (publish-changes: false).`);
        return { ...unchanged, ...left };
    }
    log.info(`The draft in the target already is ${name}: it is published`);
    const publication = await publishAndVerify(run, before, {
        publish: true,
        connectors: expectedConnectors(plan),
        references: () => targetReferences(plan, flowIdsIn(resources)),
        before: { ...unchanged.app, versionBefore: before.publishedVersion }
    });
    if (publication.failure !== undefined)
        return { ...unchanged, ...publication };
    report.set({ outcome: 'updated', changed: true });
    return { ...unchanged, ...publication, outcome: 'updated', changed: true };
}
function restOf({ before }, history) {
    if (before?.hasDraft !== true)
        return '';
    return isOwnDraft(before, history)
        ? ' The draft that an earlier run left stays as it is.'
        : ' Its draft is somebody else’s work and stays as it is.';
}

// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/package/rules/structure-rules.js + 14 modules
var structure_rules = __webpack_require__(36381);
;// CONCATENATED MODULE: ./lib/package/checks.js


const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow']);
const checkBeforeImport = (pkg) => (0,run_rules/* runRules */.xG)({ pkg }, structure_rules/* PACKAGE_RULES */.Z.filter(({ id, stopsImport }) => stopsImport === true || SAID_BEFORE_IMPORT.has(id)));

// EXTERNAL MODULE: ./lib/commands/packages/digest.js
var packages_digest = __webpack_require__(33408);
;// CONCATENATED MODULE: ./lib/commands/packages/load-package.js






async function openPackage({ artifacts, files }, { packageFile, artifactName }) {
    return packageFile === undefined ? artifacts.download(artifactName) : { bytes: await files.read(packageFile) };
}
const nameOfSource = ({ packageFile, artifactName }) => packageFile === undefined ? `the artifact ${(0,display/* quoted */.TL)(artifactName)}` : (0,display/* quoted */.TL)(packageFile);
async function loadPackage(run, order) {
    const { bytes, artifact } = order.opened ?? (await openPackage(run, order));
    if (artifact !== undefined)
        run.report.set({ artifact });
    const what = nameOfSource(order);
    (0,packages_digest/* assertDigest */.V)(order.packageDigest, (0,digest/* digestOf */.o)(bytes), what);
    const pkg = await run.packages.read(bytes, what);
    run.report.set({ package: (0,package_report/* packageReport */.J)(pkg, order.packageFile) });
    for (const warning of pkg.warnings)
        run.log.warning(warning);
    const findings = checkBeforeImport(pkg);
    for (const finding of findings.filter(({ severity }) => severity === 'warning'))
        run.log.warning(`${finding.message} ${finding.remedy}`);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: `import ${what}`,
            why: `the package is not sound: ${sentencesOf(errors)}`,
            remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
        });
    }
    return { pkg, bytes };
}
const MOST_SENTENCES = 10;
function sentencesOf(findings) {
    const told = findings.slice(0, MOST_SENTENCES).map(({ message }) => message.replace(/\.$/, ''));
    const left = findings.length - told.length;
    return [...told, ...(left === 0 ? [] : [`and ${left} more`])].join('; ');
}

;// CONCATENATED MODULE: ./lib/commands/planning/carried-changes.js
const carriedChanges = (changes, asked) => [
    ...asked
        .filter(({ before, after }) => before !== after)
        .map(({ kind, before, after }) => {
        const area = kind === 'app' ? 'app' : 'flows';
        return { area, kind: 'renamed', subject: kind, path: [after], before, after };
    }),
    ...changes.filter(change => !staysBehind(change) && !asked.some(name => isOverruled(change, name)))
];
function staysBehind({ area, kind, subject }) {
    if (area === 'package')
        return true;
    if (area === 'app')
        return subject === 'version';
    return area === 'resources' && kind !== 'added' && kind !== 'removed' && subject !== 'licence';
}
const isOverruled = ({ kind, subject, after }, asked) => kind === 'renamed' && subject === asked.kind && after === asked.inPackage;

;// CONCATENATED MODULE: ./lib/commands/planning/current.js









async function readCurrent(run, { environment, flows }, root, app) {
    const { platform, log } = run;
    log.info(`Exporting ${(0,display/* quoted */.TL)(root.displayName)} as it is in ${(0,display/* quoted */.TL)(environment.displayName)} now, to compare`);
    try {
        const listing = await platform.packaging.listResources(environment.id, root);
        const details = {
            displayName: root.displayName,
            description: '',
            creator: platform.identity.name,
            sourceEnvironment: environment.displayName
        };
        const taken = await takePackage(run, environment.id, root, details, listing, suggestionsFor(listing, new Map()));
        return { ...taken, flowIds: current_flowIdsIn(taken.pkg, root, app, flows ?? []) };
    }
    catch (error) {
        if (run.deadline.over())
            throw error;
        return { unread: (0,base_errors/* messageOf */.bD)(error) };
    }
}
function current_flowIdsIn(pkg, root, app, flows) {
    const bySlot = app === undefined || pkg.app === undefined ? new Map() : flowsBySlot(pkg.app, app);
    return new Map(pkg.flows.flatMap(({ key, id, displayName }) => {
        if (root.kind === 'flow' && key === pkg.rootKey)
            return [[key, root.id]];
        const namesakes = flows.filter(flow => (0,commands_ids/* same */.FB)(flow.displayName, (0,package_resource/* displayNameOf */.Nv)(pkg.resources[key] ?? { type: '' }, displayName)));
        const found = bySlot.get(key) ??
            flows.find(flow => (0,commands_ids/* same */.FB)(flow.id, id))?.id ??
            (namesakes.length === 1 ? namesakes[0]?.id : undefined);
        return found === undefined ? [] : [[key, found]];
    }));
}
const preloadComparison = () => void loadComparing().catch(() => undefined);
const contentDigestOf = async ({ packages }, pkg, names) => (await packages.digest(pkg, names)).whole;
async function compareContent({ packages }, input) {
    const { pkg, decisions } = input;
    const current = input.current.pkg;
    const { wanted, there, difference } = await packages.compare({ pkg, names: namesOf(decisions) }, { pkg: current, names: ownNames(current) });
    const states = new Map();
    for (const [key, digest] of wanted.byKey) {
        const decision = decisions.get(key);
        if (decision === undefined || decision.decision === 'existing')
            continue;
        const counterpart = counterpartOf(key, pkg, input.current, decision);
        states.set(key, decision.decision === 'new' || counterpart === undefined
            ? 'new'
            : there.byKey.get(counterpart) === digest && isCalledSo(key, counterpart, input) && isBoundSo(key, input)
                ? 'same'
                : 'differs');
    }
    return {
        states,
        unchanged: states.size > 0 && [...states.values()].every(state => state === 'same'),
        difference: { ...difference, changes: carriedChanges(difference.changes, askedNames(input)) },
        digest: wanted.whole,
        there: there.whole
    };
}
function isCalledSo(key, counterpart, { current, choices }) {
    const asked = choices.get(key)?.displayName;
    const there = current.pkg.resources[counterpart];
    return asked === undefined || there === undefined || (0,package_resource/* displayNameOf */.Nv)(there, counterpart) === asked;
}
function askedNames({ pkg, current, decisions, choices }) {
    return [...choices].flatMap(([key, { displayName: after }]) => {
        const resource = pkg.resources[key];
        const decision = decisions.get(key);
        if (after === undefined || resource === undefined || decision === undefined)
            return [];
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const counterpart = counterpartOf(key, pkg, current, decision);
        const there = counterpart === undefined ? undefined : current.pkg.resources[counterpart];
        if ((kind !== 'app' && kind !== 'flow') || counterpart === undefined || there === undefined)
            return [];
        return [{ kind, inPackage: (0,package_resource/* displayNameOf */.Nv)(resource, key), before: (0,package_resource/* displayNameOf */.Nv)(there, counterpart), after }];
    });
}
function isBoundSo(key, { pkg, decisions, flows, bound }) {
    const part = pkg.flows.find(flow => flow.key === key);
    if (part === undefined)
        return true;
    const there = flows.get(decisions.get(key)?.targetId?.toLowerCase() ?? '');
    return Object.entries(part.connections).every(([name, slot]) => {
        const wanted = bound.find(report => report.key === slot)?.connection;
        if (wanted === undefined)
            return true;
        const reference = there?.references.find(candidate => (0,commands_ids/* same */.FB)(candidate.name, name));
        return reference !== undefined && (0,commands_ids/* same */.FB)(reference.connection, wanted);
    });
}
async function contentAsRecorded({ packages }, input, recorded) {
    const { pkg, decisions, choices, flows } = input;
    const isRead = pkg.flows.every(({ key }) => {
        const decision = decisions.get(key);
        return decision?.decision !== 'update' || flows.has(decision.targetId?.toLowerCase() ?? '');
    });
    const isRenamed = [...choices.values()].some(({ displayName }) => displayName !== undefined);
    const isNew = [...decisions.values()].some(({ decision }) => decision === 'new');
    if (!isRead || isRenamed || isNew || !pkg.flows.every(({ key }) => isBoundSo(key, input)))
        return undefined;
    const digest = await packages.digest(pkg, namesOf(decisions));
    if (digest.whole !== recorded)
        return undefined;
    const states = [...digest.byKey.keys()].filter(key => decisions.get(key)?.decision !== 'existing');
    return {
        states: new Map(states.map(key => [key, 'same'])),
        unchanged: true,
        difference: { sameExport: false, changes: [], noise: 0 },
        digest: digest.whole,
        there: recorded
    };
}
const ownNames = ({ resources }) => new Map(Object.entries(resources).map(([key, resource]) => [key, (0,package_resource/* displayNameOf */.Nv)(resource, key)]));
const namesOf = (decisions) => new Map([...decisions].flatMap(([key, { targetName }]) => (targetName === undefined ? [] : [[key, targetName]])));
function counterpartOf(key, pkg, { pkg: current, flowIds }, { targetId }) {
    const resource = pkg.resources[key];
    if (resource === undefined)
        return undefined;
    const kind = (0,package_resource/* kindOf */.I)(resource);
    if (key === pkg.rootKey)
        return current.kind === pkg.kind ? current.rootKey : undefined;
    if (kind === 'flow')
        return [...flowIds].find(([, id]) => (0,commands_ids/* same */.FB)(id, targetId))?.[0];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const [only, ...others] = Object.entries(current.resources).filter(([other, candidate]) => (0,commands_ids/* same */.FB)(candidate.type, resource.type) && (0,commands_ids/* same */.FB)((0,package_resource/* displayNameOf */.Nv)(candidate, other), name));
    return others.length === 0 ? only?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/planning/bind.js



function bindConnections(resources, decisions, mappings, target) {
    const bound = [];
    const missing = [];
    const obstacles = [];
    const used = new Set();
    const slots = Object.entries(resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connection')
        .map(([key, resource]) => slotOf(key, resource, resources, decisions));
    for (const slot of slots) {
        const line = lineFor(slot, mappings);
        if (line !== undefined)
            for (const mapping of mappings)
                if (slot.keys.some(({ key }) => (0,commands_ids/* same */.FB)(key, mapping.key)))
                    used.add(mapping);
        const outcome = line === undefined ? choose(slot, target) : take(slot, line, target);
        if ('connection' in outcome) {
            bound.push({
                key: slot.key,
                name: slot.name,
                connector: slot.connector ?? outcome.connection.connector,
                connection: outcome.connection.id,
                connectionName: outcome.connection.displayName,
                rule: outcome.rule,
                owner: outcome.connection.owner
            });
        }
        else
            missing.push(outcome.missing);
    }
    const idle = mappings.filter(mapping => !used.has(mapping));
    if (idle.length > 0) {
        const wouldMatch = [...new Set(byPreference(slots.flatMap(({ keys }) => keys)).map(({ key }) => key))];
        obstacles.push({
            what: `${(0,display/* listed */.KE)(idle.map(({ key, line }) => `${(0,display/* quoted */.TL)(key)} (line ${line} of connections)`))} matches no connection of the package`,
            remedy: slots.length === 0
                ? 'The package holds no connection: leave connections empty.'
                : `Keys that would match: ${(0,display/* listed */.KE)(wouldMatch.map(display/* quoted */.TL), 40)}.`
        });
    }
    return { bound, missing, obstacles };
}
function slotOf(key, resource, resources, decisions) {
    const connectorKey = (resource.dependsOn ?? []).find(other => {
        const candidate = resources[other];
        return candidate !== undefined && (0,package_resource/* kindOf */.I)(candidate) === 'connector';
    });
    const connector = connectorKey === undefined ? undefined : resources[connectorKey];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const connectorName = connector === undefined ? name : (0,package_resource/* displayNameOf */.Nv)(connector, connectorKey ?? key);
    const technical = connector?.name ?? (connectorKey === undefined ? undefined : decisions.get(connectorKey)?.targetId);
    const keys = [
        { key, rule: 'resource key' },
        ...(technical == null ? [] : [{ key: technical, rule: 'connector name' }]),
        { key: name, rule: 'connection display name' },
        { key: connectorName, rule: 'connector display name' }
    ];
    return {
        key,
        name,
        connector: technical ?? undefined,
        connectorName,
        keys: keys.filter(({ key: one }, index) => keys.findIndex(other => (0,commands_ids/* same */.FB)(other.key, one)) === index)
    };
}
function lineFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => (0,commands_ids/* same */.FB)(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
function take(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => (0,commands_ids/* same */.FB)(id, (0,commands_ids/* bareId */.yW)(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `the connection that ${place} names is not one this identity can use in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !(0,commands_ids/* same */.FB)(connection.connector, slot.connector)) {
        return notBound(slot, target, `${place} names a connection of ${(0,display/* quoted */.TL)(connection.connector)}, and this place needs one of ${(0,display/* quoted */.TL)(slot.connector)}`);
    }
    if (!connection.healthy) {
        return notBound(slot, target, `the connection that ${place} names is broken (${connection.problem ?? 'no reason given'}): repair it in the target`);
    }
    return { connection, rule };
}
function choose(slot, target) {
    const healthy = candidatesFor(slot, target).filter(connection => connection.healthy);
    const [only, ...others] = healthy;
    if (only !== undefined && others.length === 0)
        return { connection: only, rule: 'only healthy one' };
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    const connector = (0,display/* quoted */.TL)(slot.connectorName);
    if (only !== undefined)
        return notBound(slot, target, `${healthy.length} healthy connections of ${connector} in ${environment} would do: say which`);
    return notBound(slot, target, candidatesFor(slot, target).length > 0
        ? `every connection of ${connector} in ${environment} that this identity can use is broken`
        : `this identity can use no connection of ${connector} in ${environment}: make one there or share one with it`);
}
const candidatesFor = (slot, target) => slot.connector === undefined ? [] : target.connections.filter(({ connector }) => (0,commands_ids/* same */.FB)(connector, slot.connector));
function notBound(slot, target, why) {
    return {
        missing: {
            kind: 'connection',
            key: slot.key,
            name: slot.name,
            connector: slot.connector,
            connectorName: slot.connectorName,
            why,
            keys: byPreference(slot.keys).map(({ key }) => key),
            candidates: candidatesFor(slot, target).map((connection) => ({
                id: connection.id,
                name: connection.displayName,
                healthy: connection.healthy,
                problem: connection.problem
            }))
        }
    };
}
const PREFERENCE = [
    'connector name',
    'connector display name',
    'connection display name',
    'resource key'
];
const byPreference = (keys) => keys.toSorted((one, other) => PREFERENCE.indexOf(one.rule) - PREFERENCE.indexOf(other.rule));

;// CONCATENATED MODULE: ./lib/commands/planning/decide-app-and-flow.js




function decideRoot(key, resource, input) {
    const { target, mode, choices } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'existing' || asked === 'overwrite' || asked === 'merge')
        return wrongChoice('app', name, asked, 'new or update');
    const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('app', name, choice.target, input);
    const namesakes = target.apps.filter(app => (0,commands_ids/* same */.FB)(app.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('app', name, explicit);
        return creation('app', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    if (explicit !== undefined)
        return updateOf(explicit, target.app !== undefined ? 'named by the input app' : 'asked for in resources', choice?.displayName);
    const mustExist = asked === 'update' || mode === 'update';
    return byName('app', name, namesakes, mustExist, choice?.displayName, input);
}
function decideFlow(key, resource, input) {
    const { target, mode, choices, rootKey } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return wrongChoice('flow', name, asked, 'new, update or existing');
    const isRoot = key === rootKey;
    const inputFlow = isRoot ? target.flow : undefined;
    const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('flow', name, choice.target, input);
    const flows = target.flows;
    const namesakes = (flows ?? []).filter(flow => (0,commands_ids/* same */.FB)(flow.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('flow', name, explicit);
        return creation('flow', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    const use = asked === 'existing' ? existingOf : updateOf;
    if (explicit !== undefined)
        return use(explicit, inputFlow !== undefined ? 'named by the input flow' : 'asked for in resources', choice?.displayName);
    const ownId = input.flowIds.get(key);
    const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId);
    if (sameFlow !== undefined)
        return use(sameFlow, 'the flow with the same id', choice?.displayName);
    const slot = input.slots.get(key);
    if (flows === undefined) {
        if (slot !== undefined)
            return use({ id: slot, displayName: name }, 'the flow that the target app calls in this place', choice?.displayName);
        if (asked === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
            return { decision: { decision: 'new', why: 'a new app brings new flows', targetName: name } };
        }
        return {
            obstacle: {
                what: `the flows of ${(0,display/* quoted */.TL)(target.environment.displayName)} cannot be read with this sign-in, so nobody can tell whether the flow ${(0,display/* quoted */.TL)(name)} is there`,
                remedy: `Say it in resources (flow:${name}: import: new, or update with target), or add an access token for the Flow service.`
            }
        };
    }
    const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)];
    if (slotFlow !== undefined && (0,commands_ids/* same */.FB)(slotFlow.displayName, name))
        return use(slotFlow, 'the flow that the target app calls in this place', choice?.displayName);
    const mustExist = asked === 'update' || asked === 'existing' || (isRoot && mode === 'update');
    const judgement = byName('flow', name, namesakes, mustExist, choice?.displayName, input);
    if (asked === 'existing' && 'decision' in judgement)
        return { decision: { ...judgement.decision, decision: 'existing' } };
    return judgement;
}
function byName(kind, name, namesakes, mustExist, newName, { target }) {
    const [only, ...others] = namesakes;
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    if (only !== undefined && others.length === 0)
        return updateOf(only, `the one ${kind} of that name`, newName);
    if (only !== undefined) {
        return {
            obstacle: {
                what: `${namesakes.length} ${kind}s in ${environment} are called ${(0,display/* quoted */.TL)(name)}: ${(0,display/* listed */.KE)(namesakes.map(({ id }) => id))}`,
                remedy: kind === 'app'
                    ? 'Say which to update with the input app.'
                    : `Say which with resources (flow:${name}: target: its id), or import it as new under another name.`
            }
        };
    }
    if (!mustExist)
        return { decision: { decision: 'new', why: `no ${kind} of that name is there`, targetName: name } };
    const there = kind === 'app' ? target.apps : (target.flows ?? []);
    return {
        obstacle: {
            what: `there is no ${kind} called ${(0,display/* quoted */.TL)(name)} in ${environment} to update`,
            remedy: `It has ${(0,display/* listed */.KE)(there.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)), 20)}. Name one, or use import-mode: auto or create.`
        }
    };
}
function creation(kind, name, namesakes, why) {
    const [taken] = namesakes;
    if (taken === undefined)
        return { decision: { decision: 'new', why, targetName: name } };
    return {
        obstacle: {
            what: `the ${kind} ${named(taken)} has the name that is to be created`,
            remedy: `Update it instead (import-mode: auto or update), or give the new one another name in resources (${kind}:${name}: name: …).`
        }
    };
}
const updateOf = (item, why, newName) => ({
    decision: found('update', item, why, newName)
});
const existingOf = (item, why) => ({ decision: found('existing', item, why, undefined) });
const found = (decision, item, why, newName) => ({
    decision,
    why,
    targetId: item.id,
    targetName: newName ?? item.displayName
});
const itemById = (items, wanted) => items.find(({ id }) => (0,commands_ids/* same */.FB)(id, (0,commands_ids/* bareId */.yW)(wanted)));
function flowById(flows, wanted) {
    const id = (0,commands_ids/* bareId */.yW)(wanted);
    if (flows === undefined)
        return { id, displayName: id };
    return flows.find(flow => [flow.id, ...flow.aliases].some(known => (0,commands_ids/* same */.FB)(known, id)));
}
function rootIsUpdated(input) {
    const root = input.resources[input.rootKey];
    if (root === undefined || input.target.app !== undefined)
        return true;
    const judgement = decideRoot(input.rootKey, root, input);
    return !('decision' in judgement) || judgement.decision.decision !== 'new';
}
const wrongChoice = (kind, name, asked, allowed) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} cannot be imported as ${asked}`,
        remedy: `Use ${allowed} for it in resources.`
    }
});
const unknownTarget = (kind, name, wanted, { target }) => ({
    obstacle: {
        what: `the target ${(0,display/* quoted */.TL)(wanted)} given for the ${kind} ${(0,display/* quoted */.TL)(name)} is not in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        remedy: `It has ${(0,display/* listed */.KE)((kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${(0,display/* quoted */.TL)(item.displayName)} (${item.id})`), 20)}.`
    }
});
const contradiction = (kind, name, explicit) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created and ${named(explicit)} is named as the one to update`,
        remedy: `Leave out the ${kind} to update, or use import-mode: update.`
    }
});

;// CONCATENATED MODULE: ./lib/commands/planning/decide.js




function decide(input) {
    const byKey = new Map();
    const missing = [];
    const obstacles = [];
    for (const [key, resource] of Object.entries(input.resources)) {
        const judgement = judge(key, resource, input);
        if ('decision' in judgement)
            byKey.set(key, judgement.decision);
        else if ('missing' in judgement)
            missing.push(judgement.missing);
        else
            obstacles.push({ key, ...judgement.obstacle });
    }
    return { byKey, missing, obstacles };
}
function judge(key, resource, input) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decideRoot(key, resource, input);
        case 'flow':
            return decideFlow(key, resource, input);
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? decideCustomConnector(key, resource, input) : STANDARD_CONNECTOR(resource);
        case 'connection':
            return { decision: { decision: 'existing', why: 'connections are never carried' } };
        case 'entity':
        case 'picklist':
            return decideDataModel(key, resource, input);
        case 'unknown':
            return decideUnknown(key, resource, input);
    }
}
const STANDARD_CONNECTOR = (resource) => ({
    decision: {
        decision: 'existing',
        why: 'standard connectors are in every environment',
        targetId: resource.name ?? undefined
    }
});
function decideCustomConnector(key, resource, { target, choices }) {
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const choice = choices.get(key);
    const wanted = choice?.target === undefined ? undefined : (0,commands_ids/* bareId */.yW)(choice.target);
    const found = target.customConnectors.filter(connector => wanted === undefined ? (0,commands_ids/* same */.FB)(connector.displayName, name) : (0,commands_ids/* same */.FB)(connector.name, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
        const why = wanted === undefined ? 'the custom connector of that name in the target' : 'asked for in resources';
        return { decision: { decision: 'existing', why, targetId: only.name, targetName: only.displayName } };
    }
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    return {
        missing: {
            kind: 'connector',
            key,
            name,
            connectorName: name,
            why: only !== undefined
                ? `${found.length} custom connectors in ${environment} are called ${(0,display/* quoted */.TL)(name)}: name one as target in resources`
                : wanted === undefined
                    ? `no custom connector in ${environment} is called ${(0,display/* quoted */.TL)(name)}: create it there, or name another as target in resources`
                    : `${(0,display/* quoted */.TL)(wanted)} is not a custom connector of ${environment}`,
            keys: [`connector:${name}`],
            candidates: (only === undefined ? target.customConnectors : found).map(connector => ({
                id: connector.name,
                name: connector.displayName,
                healthy: true
            }))
        }
    };
}
function decideDataModel(key, resource, { choices }) {
    const asked = choices.get(key)?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return { decision: { decision: asked, why: 'asked for in resources' } };
    if (asked !== undefined)
        return refused(key, resource, asked, ['overwrite', 'merge']);
    const suggested = (resource.suggestedCreationType ?? '').toLowerCase();
    if (suggested === 'overwrite' || suggested === 'merge')
        return { decision: { decision: suggested, why: "the package's own suggestion" } };
    return { decision: { decision: 'merge', why: 'merge removes nothing, and the package suggests neither' } };
}
function decideUnknown(key, resource, { choices }) {
    const asked = choices.get(key)?.import;
    const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
    if (asked !== undefined && !offered.includes(asked))
        return refused(key, resource, asked, offered);
    return {
        decision: {
            decision: asked ?? 'carried',
            why: asked === undefined ? 'unknown type, carried unchanged' : 'asked for in resources'
        }
    };
}
function refused(key, resource, asked, allowed) {
    return {
        obstacle: {
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} cannot be imported as ${asked}`,
            remedy: `Use ${(0,display/* listed */.KE)(allowed)} for it in resources.`
        }
    };
}

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
;// CONCATENATED MODULE: ./lib/commands/planning/hints.js





function hints(plan) {
    return {
        warnings: [...conflictHint(plan), ...policyHint(plan), ...unseenFlows(plan)],
        notes: premiumHint(plan)
    };
}
function conflictHint({ pkg, target: { policies } }) {
    if (policies === 'unknown')
        return [];
    const conflicts = policyConflicts(pkg, policies);
    return [...new Set(conflicts.map(({ policy }) => policy))].map(name => {
        const subjects = conflicts
            .filter(({ policy }) => policy === name)
            .map(({ subject, why }) => `the ${subject} (${why})`);
        return `The data policy ${(0,display/* quoted */.TL)(name)} does not allow ${(0,display/* listed */.KE)(subjects)}. What is imported may not run, and its flows may not be turned on.`;
    });
}
function unreadHint({ pkg, target: { environment, settings, policies } }) {
    const unread = [
        ...(settings === 'unknown' && pkg.flows.length > 0
            ? ['whether its setting "Create in Dataverse solutions" refuses packages with flows']
            : []),
        ...(policies === 'unknown' ? ['whether its data policies allow what the package connects'] : [])
    ];
    if (unread.length === 0)
        return [];
    return [`Not to be read by this sign-in in ${(0,display/* quoted */.TL)(environment.displayName)}: ${(0,display/* listed */.KE)(unread)}.`];
}
function policyHint({ before }) {
    const policy = before?.policyViolation;
    if (before === undefined || policy === undefined)
        return [];
    return [
        `A data policy finds ${(0,display/* quoted */.TL)(before.displayName)} ${(0,display/* quoted */.TL)(policy.status)} as it is now${policy.message === undefined ? '' : `: ${(0,display/* quoted */.TL)(policy.message)}`}. Whether it will find the same of the update cannot be read beforehand.`
    ];
}
function unseenFlows({ before, target: { flows } }) {
    if (before === undefined || flows === undefined)
        return [];
    const unseen = Object.values(before.references).flatMap(reference => {
        const id = reference.flow;
        if (id === undefined)
            return [];
        const seen = flows.some(flow => [flow.id, ...flow.aliases].some(known => (0,commands_ids/* same */.FB)(known, id)));
        return seen ? [] : [`${(0,display/* quoted */.TL)(reference.displayName ?? 'a flow')} (${id})`];
    });
    if (unseen.length === 0)
        return [];
    return [
        `The app calls flows that this sign-in cannot see, so they were matched without their names: ${(0,display/* listed */.KE)(unseen)}. Share them with it as co-owner.`
    ];
}
function premiumHint({ pkg }) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    const names = Object.entries(pkg.resources).flatMap(([key, resource]) => premium.has(key.toLowerCase()) ? [(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))] : []);
    if (names.length === 0)
        return [];
    return [
        `Premium connectors: ${(0,display/* listed */.KE)(names)}. Everybody who uses the app needs a licence that covers them; which licences people hold cannot be read from here.`
    ];
}

;// CONCATENATED MODULE: ./lib/commands/planning/plan.js
const isNothingToImport = ({ content }, { whenUnchanged }) => whenUnchanged === 'skip' && content?.unchanged === true;

;// CONCATENATED MODULE: ./lib/commands/planning/plan-report.js


function plannedResources(plan, compared) {
    const { pkg, decisions, bound, choices, obstacles, missing } = plan;
    const blocked = new Map([
        ...obstacles.flatMap(({ key, what }) => (key === undefined ? [] : [[key, what]])),
        ...missing.map(({ key, why }) => [key, why])
    ]);
    return (0,package_resource/* childrenFirst */.gl)(pkg.resources).flatMap(key => {
        const resource = pkg.resources[key];
        if (resource === undefined)
            return [];
        const decision = decisions.get(key);
        const binding = bound.find(report => report.key === key);
        return [
            {
                key,
                kind: (0,package_resource/* kindOf */.I)(resource),
                type: resource.type,
                name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
                dependsOn: [...new Set(resource.dependsOn ?? [])],
                decision: decision?.decision ?? 'carried',
                why: binding?.rule ?? decision?.why ?? 'not decided',
                outcome: 'planned',
                content: contentOf(plan, key, resource, compared),
                blocked: blocked.get(key),
                id: decision?.targetId,
                targetName: decision?.targetName ?? binding?.connectionName,
                comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
            }
        ];
    });
}
function contentOf({ decisions, content }, key, resource, compared) {
    if (['connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
        return undefined;
    const decision = decisions.get(key)?.decision;
    if (decision === 'new')
        return 'new';
    if (decision === undefined || decision === 'existing')
        return undefined;
    return content?.states.get(key) ?? (compared ? 'unknown' : undefined);
}
function reportPlan({ report, log }, { resources, bound, missing, app, decisions }) {
    report.set({ resources, connections: bound, missing, ...(app === undefined ? {} : { app }) });
    for (const { key, kind, decision, name, why } of resources)
        if (kind !== 'connection' && decisions.has(key))
            log.info(`${decision}: ${(0,display/* quoted */.TL)(name)} (${why})`);
    for (const { name, connectionName, rule } of bound)
        log.info(`connection ${(0,display/* quoted */.TL)(name)} → ${(0,display/* quoted */.TL)(connectionName)} (${rule})`);
}

;// CONCATENATED MODULE: ./lib/commands/planning/make-plan.js















async function makePlan(run, input) {
    const { order, pkg, environment, comparing } = input;
    assertRootKind(order, pkg);
    const choices = matchChoices(order.resources, pkg.resources, 'the package');
    const target = await readTargetFor(run, input);
    const { decisions, before } = await decideAll(run, input, target, choices);
    const bindings = bindConnections(pkg.resources, decisions.byKey, order.connections, target);
    const flows = comparing ? await readFlows(run, pkg, decisions.byKey, target) : new Map();
    const decided = { pkg, target, decisions: decisions.byKey, choices, bound: bindings.bound, before, flows };
    const { current, content } = await compareWithTarget(run, input, decided);
    const plan = {
        ...decided,
        current,
        content,
        missing: [...decisions.missing, ...bindings.missing].map(one => ({ ...one, page: pageFor(one, run, environment) })),
        obstacles: [...refusedFlows(run, decided), ...decisions.obstacles, ...bindings.obstacles]
    };
    const whole = {
        ...plan,
        resources: plannedResources(plan, comparing),
        app: before === undefined
            ? undefined
            : { ...(0,package_report/* appReport */.G)(run, environment.id, before, before.publishedVersion), versionAfter: undefined }
    };
    reportHints(run, whole, order);
    reportPlan(run, whole);
    return whole;
}
async function readTargetFor(run, { order, pkg, environment }) {
    const kinds = new Set(Object.values(pkg.resources).map(package_resource/* kindOf */.I));
    const reading = readTarget(run.platform, environment, order, {
        flows: kinds.has('flow'),
        connections: kinds.has('connection') || order.connections.length > 0,
        customConnectors: kinds.has('connector')
    });
    preloadComparison();
    return reading;
}
async function decideAll(run, { order, pkg, environment }, target, choices) {
    const input = {
        resources: pkg.resources,
        rootKey: pkg.rootKey,
        target,
        mode: order.importMode,
        choices,
        flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
        slots: new Map()
    };
    const first = decide(input);
    const id = first.byKey.get(pkg.rootKey)?.targetId;
    if (pkg.kind === 'flow' || id === undefined)
        return { decisions: first, before: undefined };
    const before = await run.platform.apps.read(id);
    assertInEnvironment(before, environment);
    const decisions = pkg.app === undefined ? first : decide({ ...input, slots: flowsBySlot(pkg.app, before) });
    return { decisions, before };
}
async function compareWithTarget(run, { comparing, record }, decided) {
    const { pkg, target, decisions, before } = decided;
    const root = decisions.get(pkg.rootKey);
    if (root?.decision !== 'update')
        return {};
    if (record !== undefined && isAsRecorded(decided, record)) {
        const content = await contentAsRecorded(run, decided, record.package.content);
        if (content !== undefined)
            return { content };
    }
    const { targetId: id } = root;
    if (!comparing || id === undefined)
        return {};
    const displayName = before?.displayName ?? root.targetName ?? id;
    const current = await readCurrent(run, target, { kind: pkg.kind, id, displayName }, before);
    if (!('unread' in current))
        return { current, content: await compareContent(run, { ...decided, current }) };
    const sentence = `What the target holds now could not be exported, so contents were not compared. ${current.unread}`;
    run.log.warning(sentence);
    run.report.remark(sentence);
    return {};
}
function refusedFlows(run, decided) {
    const refused = flowPackagesObstacle(decided);
    if (refused === undefined)
        return [];
    if (run.permissionCheck === 'enforce')
        return [refused];
    run.log.warning(`${refused.what}.`);
    run.report.remark(`${refused.what}.`);
    return [];
}
function reportHints({ log, report }, plan, order) {
    const { warnings, notes } = hints(plan);
    const level = isNothingToImport(plan, order) ? 'info' : 'warning';
    for (const sentence of warnings)
        log[level](sentence);
    for (const sentence of [...warnings, ...notes])
        report.remark(sentence);
}
const pageFor = ({ kind }, { platform: { links } }, { id }) => kind === 'connector' ? links.customConnectors(id) : links.connections(id);
async function readFlows({ platform }, pkg, decisions, target) {
    const found = new Map();
    if (target.flows === undefined)
        return found;
    const wanted = pkg.flows.flatMap(({ key }) => {
        const decision = decisions.get(key);
        return decision?.decision === 'update' && decision.targetId !== undefined ? [decision.targetId] : [];
    });
    for (let start = 0; start < wanted.length; start += READS_AT_ONCE) {
        const reads = wanted.slice(start, start + READS_AT_ONCE).map(async (id) => {
            try {
                found.set(id.toLowerCase(), await platform.flows.read(target.environment.id, id));
            }
            catch (error) {
                if (!(error instanceof base_errors/* ActionError */.lZ) || error.service === undefined)
                    throw error;
            }
        });
        await Promise.all(reads);
    }
    return found;
}
const READS_AT_ONCE = 6;
function assertInEnvironment(app, environment) {
    if (app.environment === undefined || (0,commands_ids/* same */.FB)(app.environment, environment.id))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the app ${(0,display/* quoted */.TL)(app.displayName)} (${app.id}) is in another environment, ${(0,display/* quoted */.TL)(app.environment)}`,
        remedy: 'Nothing was written. Name an app of this environment, or the environment of that app.'
    });
}
function assertRootKind(order, pkg) {
    const named = pkg.kind === 'app' ? order.flow : order.app;
    if (named === undefined)
        return;
    const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app'];
    throw new base_errors/* ActionError */.lZ({
        doing: `import the ${is} package`,
        why: `the input ${other} names something to update, but the package holds no ${other} at its root`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}

;// CONCATENATED MODULE: ./lib/commands/planning/stop.js


const isBlocked = ({ obstacles, missing }) => obstacles.length > 0 || missing.length > 0;
function stopAt({ obstacles, missing, pkg, target: { environment } }) {
    if (obstacles.length === 0 && missing.length === 0)
        return;
    const whats = [
        ...obstacles.map(({ what }) => what),
        ...missing.map(({ kind, name, connectorName, why }) => `${kind} ${(0,display/* quoted */.TL)(name)}${kind === 'connection' ? ` of ${(0,display/* quoted */.TL)(connectorName)}` : ''}: ${why}`)
    ];
    const remedies = [...new Set(obstacles.map(({ remedy }) => remedy))];
    const connections = missing.filter(({ kind }) => kind === 'connection');
    if (connections.length > 0) {
        const lines = connections.map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`);
        remedies.push(`Add lines to connections, for example: ${(0,display/* listed */.KE)(lines, 20)}.${whereToMake(connections)}`);
    }
    const connectors = missing.filter(({ kind }) => kind === 'connector');
    if (connectors.length > 0) {
        remedies.push(`Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.${whereToMake(connectors)}`);
    }
    remedies.push('Nothing was written.');
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: whats.length === 1
            ? (whats[0] ?? '')
            : `${whats.length} things are in the way: ${whats.map((what, index) => `(${index + 1}) ${what}`).join('; ')}`,
        remedy: remedies.join(' ')
    });
}
const whereToMake = ([first]) => first?.page === undefined ? '' : ` To make one: ${first.page}`;

;// CONCATENATED MODULE: ./lib/commands/records/record.js





const SCHEMA = 1;
const record_KIND = 'power-app-promotion';
const recordText = (record) => `${JSON.stringify({ kind: record_KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`;
const record_LARGEST = 5_000_000;
function readRecord(bytes, from, of) {
    let value;
    try {
        value = bytes.length > record_LARGEST ? undefined : (0,json_text/* parseJson */.qF)(bytes, from);
    }
    catch {
        value = undefined;
    }
    if (!record_isWhole(value))
        throw new base_errors/* ActionError */.lZ({
            doing: `read the record of the last promotion from ${(0,display/* quoted */.TL)(from)}`,
            why: 'it is no record of this action, or one of a newer version',
            remedy: 'Leave it out to go on without a record, or use the version of the action that wrote it. Nothing was written.'
        });
    const fits = value.cloud === of.cloud && (0,commands_ids/* same */.FB)(value.environment, of.environment) && (0,commands_ids/* same */.FB)(value.root.name, of.name);
    return fits ? value : undefined;
}
function record_isWhole(value) {
    if (!(0,objects/* isObject */.G)(value) || value['kind'] !== record_KIND || value['schema'] !== SCHEMA)
        return false;
    const { root, package: pkg, flows, version, draft, run } = value;
    const texts = [
        value['cloud'],
        value['environment'],
        value['at'],
        value['by'],
        (0,objects/* isObject */.G)(root) && root['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['content']
    ];
    return (texts.every(text => typeof text === 'string') &&
        [version, draft, run].every(text => text === undefined || typeof text === 'string') &&
        (0,objects/* isObject */.G)(flows) &&
        Object.values(flows).every(text => typeof text === 'string') &&
        ['importing', 'done', 'failed'].some(state => state === value['state']));
}

;// CONCATENATED MODULE: ./lib/commands/records/keep-record.js




function subjectOf(cloud, environment, pkg, order) {
    const name = keep_record_rootName(pkg, order);
    const key = JSON.stringify([cloud, environment.id, pkg.kind, order.app ?? order.flow ?? name]).toLowerCase();
    return { key, environment, kind: pkg.kind, name };
}
function keep_record_rootName(pkg, { resources }) {
    const root = pkg.resources[pkg.rootKey] ?? { type: '' };
    const own = (0,package_resource/* displayNameOf */.Nv)(root, pkg.rootKey);
    const choice = resources.find(({ kind, name }) => (kind === undefined || kind === (0,package_resource/* kindOf */.I)(root)) && [pkg.rootKey, root.name, own].some(one => (0,commands_ids/* same */.FB)(one, name)));
    return choice?.displayName ?? own;
}
async function readHistory(run, subject, lock) {
    const record = await lastRecord(run, subject);
    const interruption = record?.state === 'importing' ? { since: record.at, content: record.package.content } : lock?.interrupted;
    return { record, interruption };
}
async function lastRecord(run, { key, environment, name }) {
    const found = await run.records.last(key);
    const record = found === undefined
        ? undefined
        : readRecord(found.bytes, found.from, { cloud: run.cloud, environment: environment.id, name });
    if (record === undefined) {
        run.log.info('There is no record of an earlier promotion into this target, so contents are compared instead.');
        return undefined;
    }
    const by = record.run === undefined ? '' : ` by ${record.run}`;
    run.log.info(`${HOW_IT_ENDED[record.state]} ${record.at}${by} (record from ${found?.from ?? ''})`);
    return record;
}
const HOW_IT_ENDED = {
    done: 'The last promotion finished',
    failed: 'The last promotion failed',
    importing: 'The last promotion started and its outcome was never recorded:'
};
async function recordStart(run, subject, promoted) {
    try {
        await keep(run, subject, promoted, { state: 'importing', flows: {} });
    }
    catch (error) {
        if (run.deadline.over())
            throw error;
        warn(run, error);
    }
}
async function recordEnd(run, subject, promoted, state) {
    const { app } = promoted;
    try {
        const flows = await savedFlows(run, subject.environment, promoted.resources);
        const version = app?.versionAfter ?? app?.versionBefore;
        run.report.set({ record: await keep(run, subject, promoted, { state, flows, version, draft: app?.draft }) });
    }
    catch (error) {
        warn(run, error);
    }
}
const warn = ({ log }, error) => log.warning(`The record of this promotion could not be kept. ${(0,base_errors/* messageOf */.bD)(error)}`);
async function keep({ cloud, clock, platform, records }, { key, environment, kind, name }, { content, packageDigest, app, rootId }, outcome) {
    if (content === undefined)
        throw new Error('The digest of its content could not be computed.');
    const record = {
        cloud,
        environment: environment.id,
        root: { kind, name, id: app?.id ?? rootId },
        package: { digest: packageDigest, content },
        at: new Date(clock.now()).toISOString(),
        by: platform.identity.name,
        run: records.run,
        ...outcome
    };
    return records.keep(key, Buffer.from(recordText(record)), outcome.state !== 'importing');
}
async function savedFlows({ platform }, environment, resources) {
    const ids = resources.flatMap(({ kind, id, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []);
    if (ids.length === 0)
        return {};
    const flows = (await platform.flows.list(environment.id)) ?? [];
    return Object.fromEntries(ids.flatMap(id => {
        const modified = flows.find(flow => (0,commands_ids/* same */.FB)(flow.id, id))?.modified;
        return modified === undefined ? [] : [[id, modified]];
    }));
}

;// CONCATENATED MODULE: ./lib/commands/restoring/backup.js



async function keepBackup(run, plan, file) {
    const { before, current, pkg, target } = plan;
    const root = plan.decisions.get(pkg.rootKey);
    if (root?.decision === 'new') {
        run.log.info('There is nothing to back up: what is imported is new in the target.');
        return;
    }
    if (current === undefined)
        throw new base_errors/* ActionError */.lZ({
            doing: `back up ${(0,display/* quoted */.TL)(before?.displayName ?? pkg.manifest.details.displayName)} in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
            why: 'it could not be exported; the warning above says why',
            remedy: 'Nothing was written. Correct the cause, or import with backup: false.'
        });
    await run.files.write(file, current.bytes);
    const name = `power-apps-backup-${root?.targetId ?? 'app'}`;
    const artifact = await run.artifacts.upload(name, current.bytes);
    run.report.set({ backup: { file, artifact: artifact?.name } });
    run.log.info(`Backup written to ${file}: ${current.bytes.length} bytes, ${(0,digest/* digestOf */.o)(current.bytes)}${artifact === undefined ? '' : `, artifact ${(0,display/* quoted */.TL)(name)}`}`);
}

;// CONCATENATED MODULE: ./lib/commands/restoring/bring-back.js




async function bringBack(run, app, version, before) {
    const { platform, log } = run;
    log.info(`Bringing back version ${version.name} of ${(0,display/* quoted */.TL)(app.displayName)}, saved ${version.saved}`);
    await platform.apps.promote(app.id, version.name);
    const draft = await readAppUntil(run, app.id, ({ newestVersion }) => newestVersion !== app.newestVersion);
    const drafted = connectorsOf(draft.draftReferences);
    const published = connectorsOf(app.references);
    const connectors = drafted.size === 0 ? [...published] : [...drafted];
    return publishAndVerify(run, draft, { publish: true, connectors, before });
}

;// CONCATENATED MODULE: ./lib/commands/restoring/plan-backup.js


function planBackup(plan, { pkg, flowIds }, flows) {
    const { target } = plan;
    const decisions = new Map();
    const wired = new Map();
    for (const [key, resource] of Object.entries(pkg.resources)) {
        const kind = (0,package_resource/* kindOf */.I)(resource);
        if (kind === 'app')
            decisions.set(key, decided('update', plan.before?.id));
        if (kind === 'connector') {
            const own = resource.name ??
                target.customConnectors.find(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, resource.details?.displayName))?.name;
            decisions.set(key, decided('existing', own));
        }
        if (kind === 'connection')
            decisions.set(key, decided('existing', undefined));
        if (kind !== 'flow')
            continue;
        const id = flowIds.get(key);
        decisions.set(key, decided(flows.some(flow => (0,commands_ids/* same */.FB)(flow.id, id)) ? 'update' : 'existing', id));
        const details = id === undefined ? undefined : plan.flows.get(id.toLowerCase());
        const part = pkg.flows.find(flow => flow.key === key);
        for (const { name, connection } of details?.references ?? []) {
            const slot = part?.connections[name];
            if (slot !== undefined && connection !== undefined)
                wired.set(slot, connection);
        }
    }
    return { pkg, target, decisions, bound: boundFor(plan, pkg, decisions, wired), choices: new Map() };
}
const decided = (decision, targetId) => ({
    decision,
    why: 'the backup goes back over what it was made of',
    targetId
});
function boundFor(plan, pkg, decisions, wired) {
    const { bound, target } = plan;
    return Object.entries(pkg.resources).flatMap(([key, resource]) => {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            return [];
        const connectorKey = (resource.dependsOn ?? []).find(other => (0,package_resource/* kindOf */.I)(pkg.resources[other] ?? { type: '' }) === 'connector');
        const connector = connectorKey === undefined
            ? undefined
            : (pkg.resources[connectorKey]?.name ?? decisions.get(connectorKey)?.targetId);
        const id = wired.get(key) ?? bound.find(report => (0,commands_ids/* same */.FB)(report.connector, connector))?.connection;
        const connection = target.connections.find(candidate => (0,commands_ids/* same */.FB)(candidate.id, id));
        if (connection === undefined)
            return [];
        return [
            {
                key,
                name: resource.details?.displayName ?? key,
                connector: connection.connector,
                connection: connection.id,
                connectionName: connection.displayName,
                rule: 'only healthy one'
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/restoring/versions.js


function pickVersion(app, versions, wanted) {
    const published = versions.filter(version => version.published);
    const found = find(app, published, wanted.trim());
    if (found !== undefined)
        return found;
    throw new base_errors/* ActionError */.lZ({
        doing: `find the version ${(0,display/* quoted */.TL)(wanted)} of ${(0,display/* quoted */.TL)(app.displayName)}`,
        why: published.length === 0
            ? 'no version of it was ever published'
            : `it is not among the ${published.length} published versions that the service lists`,
        remedy: `Nothing was written. Name one of them, or a moment at or after the oldest: ${(0,display/* listed */.KE)(published.map(({ name, saved }) => `${name} (${saved})`), 20)}.`
    });
}
function find(app, published, wanted) {
    const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (named !== undefined)
        return named;
    if (wanted.toLowerCase() === 'previous') {
        const live = published.findIndex(({ saved }) => sameMoment(saved, app.publishedVersion));
        return live === -1 ? undefined : published[live + 1];
    }
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(wanted))
        return undefined;
    const moment = Date.parse(wanted);
    if (!isDay(wanted.slice(0, 10)))
        return undefined;
    return published.find(({ saved }) => Date.parse(saved) <= moment);
}
function isDay(written) {
    const midnight = Date.parse(`${written}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(written);
}
function sameMoment(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one === other : left === right;
}

;// CONCATENATED MODULE: ./lib/commands/restoring/rollback.js











async function rollBack(run, plan, resources) {
    const { log, report } = run;
    const done = [];
    const left = [];
    const back = new Set();
    const attempt = async (what, written, work) => {
        try {
            const sentence = await work();
            if (sentence === undefined)
                return;
            done.push(sentence);
            for (const { key } of written)
                back.add(key);
        }
        catch (error) {
            left.push(`${what} could not be brought back. ${(0,base_errors/* messageOf */.bD)(error)}`);
        }
    };
    log.warning('The import is rolled back: what it wrote is undone as far as that can be.');
    const written = resources.filter(({ outcome }) => ['created', 'updated', 'overwritten', 'merged'].includes(outcome));
    const untold = resources.filter(({ outcome }) => outcome === 'planned');
    for (const sentence of lasting(written, untold))
        left.push(sentence);
    if (plan.before?.hasDraft === true)
        left.push(`The unpublished draft that ${(0,display/* quoted */.TL)(plan.before.displayName)} had before the import is lost.`);
    const flows = [
        ...written.filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated'),
        ...untold.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
    ];
    if (flows.length > 0)
        await attempt(rollback_named(flows), flows, () => flowsBack(run, plan, flows));
    const { before } = plan;
    let app;
    if (before !== undefined) {
        const apps = written.filter(({ kind }) => kind === 'app');
        await attempt(`The app ${(0,display/* quoted */.TL)(before.displayName)}`, apps, () => appBack(run, plan, reported => {
            app = reported;
        }));
    }
    const now = resources.map(one => (back.has(one.key) ? { ...one, outcome: 'rolled-back' } : one));
    report.set({ rollback: { done, left }, resources: now });
    for (const sentence of done)
        log.info(sentence);
    for (const sentence of left)
        log.warning(sentence);
    return { done, left, resources: now, ...(app === undefined ? {} : { app }) };
}
function lasting(written, untold) {
    const perhaps = untold.filter(({ decision }) => ['new', 'overwrite', 'merge'].includes(decision));
    const created = written.filter(({ outcome }) => outcome === 'created');
    const data = written.filter(({ outcome }) => outcome === 'overwritten' || outcome === 'merged');
    return [
        ...(created.length === 0
            ? []
            : [
                `New and still there, as nothing here deletes: ${(0,display/* listed */.KE)(created.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`))}.`
            ]),
        ...(perhaps.length === 0
            ? []
            : [
                `Perhaps written, and then not undone, as the service did not say: ${(0,display/* listed */.KE)(perhaps.map(({ kind, name, decision }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${decision})`))}.`
            ]),
        ...(data.length === 0
            ? []
            : [
                `Written and not undone: ${(0,display/* listed */.KE)(data.map(({ kind, name, outcome }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${outcome})`))}.`
            ])
    ];
}
async function flowsBack(run, plan, flows) {
    const { current, target } = plan;
    if (current === undefined)
        throw new Error('The target was not exported before the import.');
    const backup = planBackup(plan, current, flows);
    const request = await prepareImport(run, backup, current.bytes);
    await validate(run, backup, request);
    const answer = await run.platform.packaging.importPackage(target.environment.id, request);
    if (answer.kind === 'unanswered' || !answer.succeeded)
        throw new Error('The service did not carry out the import of the backup.');
    const before = new Map(flows.flatMap(({ key, id }) => {
        const known = target.flows?.find(flow => (0,commands_ids/* same */.FB)(flow.id, id));
        return known === undefined ? [] : [[key, known.state]];
    }));
    const steps = planFlowStates({
        desired: 'keep',
        resources: plan.pkg.resources,
        flows: plan.pkg.flows.filter(({ key }) => before.has(key)),
        before
    });
    const ids = new Map(flows.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id]])));
    const states = await applyFlowStates(run.platform.flows, target.environment.id, steps, ids, run.log);
    const refused = states.filter(state => state.refused !== undefined);
    if (refused.length > 0)
        throw new Error((0,display/* listed */.KE)(refused.map(state => state.refused?.sentence ?? ''), 5));
    const were = flows.length === 1 ? 'is as it was' : 'are as they were';
    return `${rollback_named(flows)} ${were} in the backup, on and off as before.`;
}
const rollback_named = (flows) => `The flow${flows.length === 1 ? '' : 's'} ${(0,display/* listed */.KE)(flows.map(({ name }) => (0,display/* quoted */.TL)(name)))}`;
async function appBack(run, plan, known) {
    const { before, current, target } = plan;
    if (before === undefined)
        return undefined;
    const { apps } = run.platform;
    const now = await apps.read(before.id);
    if (sameMoment(now.newestVersion, before.newestVersion))
        return `The app ${(0,display/* quoted */.TL)(before.displayName)} was not changed.`;
    const version = (await apps.versions(before.id)).find(({ saved, published }) => published && sameMoment(saved, before.publishedVersion));
    if (version === undefined)
        throw new Error(`The service does not list version ${before.publishedVersion ?? 'none'}, which was published before the import.`);
    const published = (0,package_report/* appReport */.G)(run, target.environment.id, now, before.publishedVersion);
    const { app, failure } = await bringBack(run, now, version, published);
    known(app);
    if (failure !== undefined)
        throw failure;
    const after = await apps.read(before.id);
    const said = `The app ${(0,display/* quoted */.TL)(before.displayName)} runs what it ran before, version ${version.name}, published again as ${after.publishedVersion ?? 'unknown'}`;
    if (current === undefined)
        return `${said}.`;
    const root = { kind: 'app', id: before.id, displayName: before.displayName };
    const there = await readCurrent(run, target, root, after);
    if ('unread' in there)
        return `${said}; its content could not be compared. ${there.unread}`;
    const [was, is] = await Promise.all([current.pkg, there.pkg].map(pkg => contentDigestOf(run, pkg, ownNames(pkg))));
    if (was !== is)
        throw new Error(`${said}, but its export differs from the one made before the import.`);
    return `${said}; its export holds what it held before the import.`;
}

;// CONCATENATED MODULE: ./lib/commands/import.js





















async function importPackage(run, order) {
    const { platform, report, cloud } = run;
    const approved = await readApprovedPlan(run, order.planFile);
    const { pkg, bytes } = await loadPackage(run, order);
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    const { id, displayName: name } = environment;
    report.set({ environment: { id, name, url: platform.links.connections(id) } });
    if (approved !== undefined)
        assertFits(approved.document, { digest: pkg.digest, cloud, environment: { id, name } }, approved.file);
    await checkPermission(run, environment, 'import');
    const subject = subjectOf(cloud, environment, pkg, order);
    const lock = await run.locks.acquire(subject.key);
    try {
        return await importLocked(run, order, { pkg, bytes, environment, subject, approved, lock });
    }
    finally {
        await lock.release();
    }
}
async function importCommand(run, order) {
    const { failure } = await importPackage(run, order);
    if (failure !== undefined)
        throw failure;
}
async function readApprovedPlan({ files }, file) {
    return file === undefined ? undefined : { document: readPlan(await files.read(file), file), file };
}
async function importLocked(run, order, locked) {
    const { pkg, environment, subject, approved, lock } = locked;
    const doing = `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`;
    run.log.info(`Starting to ${doing} as ${run.platform.identity.name}`);
    const history = await readHistory(run, subject, lock);
    const plan = await planAfterInterruption(run, order, locked, history);
    const drift = driftIn(plan, history);
    run.report.set({ drift });
    const desired = await planDesiredState(run, plan, order.desired);
    stopAtObstacles(run, order, plan, desired, approved);
    const isNothing = isNothingToImport(plan, order);
    const content = import_contentOf(run, plan);
    if (!isNothing)
        stopAtDrift(driftObstacle(run, drift, order.onDrift), doing);
    const result = isNothing
        ? await handleUnchanged(run, plan, order, history)
        : await importPlanned(run, order, plan, { ...locked, content });
    if (result.failure !== undefined)
        return result;
    lock.resolve();
    const failure = await applyDesiredState(run, plan, desired, result).then(() => undefined, (error) => error);
    await recordEnd(run, subject, promoted(plan, await content, result), 'done');
    run.log.info(`Finished in ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
    return { ...result, failure };
}
async function planAfterInterruption(run, order, { pkg, environment, approved }, { record, interruption }) {
    const isCompared = approved !== undefined || order.backupFile !== undefined;
    const comparing = isCompared || order.whenUnchanged === 'skip' || order.onFailure === 'rollback';
    const input = { order, pkg, environment, comparing, record: isCompared ? undefined : record };
    const plan = await makePlan(run, input);
    return (await awaitInterruptedImport(run, plan, interruption?.since)) ? makePlan(run, input) : plan;
}
function stopAtObstacles(run, order, plan, desired, approved) {
    const whole = { ...plan, obstacles: [...plan.obstacles, ...desired.obstacles] };
    if (desired.obstacles.length > 0)
        stopAt(whole);
    if (approved !== undefined) {
        const { document, file } = approved;
        assertStillAsPlanned(document, documentOf(run, whole, order, desiredFacts(desired)), file);
        run.log.info(`As planned in ${file}, ${document.digests.plan}: package, target and inputs are as they were then`);
        run.report.set({ approvedPlan: { digest: document.digests.plan, file } });
    }
    stopAt(whole);
}
async function importPlanned(run, order, plan, { bytes, lock, subject, content }) {
    if (order.backupFile !== undefined)
        await keepBackup(run, plan, order.backupFile);
    const request = await prepareImport(run, plan, bytes);
    await validate(run, plan, request);
    const before = promoted(plan, await content, { resources: plan.resources, app: undefined });
    await lock.markStarted(before.content);
    await recordStart(run, subject, before);
    let answer;
    try {
        answer = await run.platform.packaging.importPackage(plan.target.environment.id, request);
    }
    catch (error) {
        if (error instanceof base_errors/* NotBegun */.TI) {
            lock.resolve();
            await recordEnd(run, subject, { ...before, app: plan.app }, 'failed');
        }
        throw error;
    }
    const result = await finishImport(run, plan, answer, order.publishChanges);
    if (result.failure === undefined)
        return result;
    const undone = order.onFailure === 'rollback' && result.changed ? await rollBack(run, plan, result.resources) : undefined;
    if (answer.kind === 'finished' || result.changed) {
        lock.resolve();
        await recordEnd(run, subject, { ...before, ...result, ...undone }, 'failed');
    }
    return { ...result, failure: undone === undefined ? result.failure : withRollback(result.failure, undone) };
}
function promoted({ pkg, decisions }, content, { resources, app }) {
    return { content, packageDigest: pkg.digest, app, rootId: decisions.get(pkg.rootKey)?.targetId, resources };
}
const import_contentOf = async (run, { content, pkg, decisions }) => content?.digest ?? contentDigestOf(run, pkg, namesOf(decisions)).catch(() => undefined);
function withRollback(failure, { done, left }) {
    if (!(failure instanceof base_errors/* ActionError */.lZ))
        return failure;
    const { doing, why, service, remedy } = failure;
    const undone = done.length === 0 ? '' : ` Rolled back: ${done.join(' ')}`;
    const rest = left.length === 0 ? '' : ` Not undone: ${left.join(' ')}`;
    return new base_errors/* ActionError */.lZ({ doing, why, service, remedy: `${remedy}${undone}${rest}`, cause: failure });
}

;// CONCATENATED MODULE: ./lib/commands/batch/import-batch.js










async function importBatch(run, order, packages) {
    const { log } = run;
    const all = await (0,side_by_side/* sideBySide */.Q)(await sourcesOf(run, packages), order.parallel, source => read(run, source));
    const given = order.apps === undefined ? all : chosenOf(all, order.apps);
    rejectSameNames(given);
    rejectUnmatchedChoices(given, order.resources);
    log.info(`Importing ${given.length} packages, ${order.parallel} at a time`);
    const imported = new Map();
    const turns = new Turns(given);
    await runBatch(run, given, { parallel: order.parallel, doing: 'import' }, (own, one) => turns.take(one, imported, async () => {
        const { flows, failure } = await importPackage(own, {
            ...order,
            app: undefined,
            flow: undefined,
            ...one.source,
            opened: one.opened,
            backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${given.indexOf(one) + 1}.zip`),
            resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
        });
        for (const { key, id } of one.pkg.flows) {
            const there = flows.find(flow => flow.key === key)?.id;
            if (there !== undefined)
                imported.set(id.toLowerCase(), there);
        }
        if (failure !== undefined)
            throw failure;
    }));
}
class Turns {
    #given;
    #underway = new Map();
    constructor(given) {
        this.#given = given;
    }
    async take(one, imported, work) {
        const done = this.#afterOthers(one, imported).then(work);
        this.#underway.set(one, done);
        try {
            return await done;
        }
        finally {
            this.#underway.delete(one);
        }
    }
    async #afterOthers(one, imported) {
        const earlier = this.#given.slice(0, this.#given.indexOf(one));
        const waitsFor = (other) => this.#underway.has(other) &&
            other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => (0,commands_ids/* same */.FB)(flow.id, id)));
        for (let other = earlier.find(waitsFor); other !== undefined; other = earlier.find(waitsFor))
            await this.#underway.get(other)?.catch(() => undefined);
    }
}
async function sourcesOf({ artifacts }, packages) {
    if ('files' in packages)
        return packages.files.map(packageFile => ({ packageFile, artifactName: '' }));
    const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }));
    return (0,choose_named/* chooseNamed */.F)(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }));
}
async function read(run, source) {
    const opened = await openPackage(run, source);
    const pkg = await run.packages.read(opened.bytes, nameOfSource(source));
    const name = (0,package_resource/* displayNameOf */.Nv)(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey);
    return { source, opened, pkg, name };
}
const chosenOf = (all, apps) => {
    const items = all.map(one => ({
        ...one,
        id: one.source.packageFile ?? one.source.artifactName,
        displayName: one.name
    }));
    return (0,choose_named/* chooseNamed */.F)(apps, items, 'apps in the packages');
};
function rejectSameNames(given) {
    const doubled = given.filter(one => given.some(other => other !== one && (0,commands_ids/* same */.FB)(other.name, one.name)));
    if (doubled.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'import several packages',
        why: `several hold an app (or flow) of one name: ${(0,display/* listed */.KE)(doubled.map(({ source, name }) => `${(0,display/* quoted */.TL)(name)} in ${nameOfSource(source)}`))}`,
        remedy: 'Name one package of each app. Nothing was written.'
    });
}
const choicesFor = ({ pkg }, choices) => choices.filter(choice => keyMeantBy(choice, pkg.resources) !== undefined);
function rejectUnmatchedChoices(given, choices) {
    const unmatched = choices.filter(choice => !given.some(({ pkg }) => keyMeantBy(choice, pkg.resources) !== undefined));
    if (unmatched.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'apply the input resources',
        why: `${(0,display/* listed */.KE)(unmatched.map(({ written }) => (0,display/* quoted */.TL)(written)))} fits no resource of any of the packages, or several of one`,
        remedy: `The packages are those of ${(0,display/* listed */.KE)(given.map(({ name }) => (0,display/* quoted */.TL)(name)))}. Where names repeat, put the kind before the name (flow:…). Nothing was written.`
    });
}
const sharedChoices = ({ pkg }, choices, imported) => pkg.flows.flatMap(({ key, id }) => {
    const target = imported.get(id.toLowerCase());
    if (target === undefined || choices.some(choice => keyMeantBy(choice, pkg.resources) === key))
        return [];
    return [
        { kind: 'flow', name: key, written: key, import: 'existing', target, displayName: undefined, comment: undefined }
    ];
});

;// CONCATENATED MODULE: ./lib/commands/plan.js
















async function planCommand(run, order) {
    const { platform, log, report } = run;
    const { pkg, bytes } = await loadPackage(run, order);
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    const { id, displayName } = environment;
    report.set({ environment: { id, name: displayName, url: platform.links.connections(id) } });
    const gap = await permissionGap(run, environment, 'import');
    log.info(`Planning the import of ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(displayName)} as ${platform.identity.name}`);
    const made = await makePlan(run, { order, pkg, environment, comparing: true });
    for (const sentence of unreadHint(made))
        report.remark(sentence);
    const history = await readHistory(run, subjectOf(run.cloud, environment, pkg, order));
    const drift = driftIn(made, history);
    report.set({ drift });
    const isNothing = isNothingToImport(made, order);
    const stops = [gap, isNothing ? undefined : driftObstacle(run, drift, order.onDrift)].filter(stop => stop !== undefined);
    const known = { ...made, obstacles: [...stops, ...made.obstacles] };
    const objections = isBlocked(known) || isNothing ? [] : await serviceObjections(run, known, bytes);
    const desired = await planDesiredState(run, known, order.desired);
    const plan = { ...known, obstacles: [...known.obstacles, ...objections, ...desired.obstacles] };
    const document = documentOf(run, plan, order, desiredFacts(desired));
    const blocked = isBlocked(plan);
    const publishes = isNothing && order.publishChanges !== 'false' && isInDraft(plan, history);
    const isIdle = isNothing && !publishes && !changesState(desired);
    report.set({
        outcome: blocked ? 'failed' : plan_outcomeOf(plan, isNothing, publishes),
        changed: false,
        plan: {
            state: blocked ? 'blocked' : isIdle ? 'unchanged' : 'ready',
            imports: !isNothing,
            digest: document.digests.plan,
            targetDigest: document.digests.target,
            file: order.planFile,
            obstacles: plan.obstacles,
            flowStates: desired.flowSteps,
            difference: plan.content?.difference
        }
    });
    await run.files.write(order.planFile, Buffer.from(planText(document)));
    log.info(`Plan written to ${order.planFile}, ${document.digests.plan}, after ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
    if (!blocked)
        return;
    try {
        stopAt(plan);
    }
    catch (error) {
        if (order.failOn === 'error')
            throw error;
        log.warning((0,base_errors/* messageOf */.bD)(error));
    }
}
function plan_outcomeOf({ pkg, decisions }, isNothing, publishes) {
    if (isNothing)
        return publishes ? 'updated' : 'unchanged';
    return decisions.get(pkg.rootKey)?.decision === 'new' ? 'created' : 'updated';
}
async function serviceObjections(run, plan, bytes) {
    try {
        const problems = await problemsWith(run, plan, await prepareImport(run, plan, bytes));
        if (problems.length === 0)
            return [];
        return [
            {
                what: `the service's own validation refuses it: ${wordsOf(problems)}`,
                remedy: 'Correct what the service names.'
            }
        ];
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ) || run.deadline.over())
            throw error;
        return [{ what: error.message, remedy: error.remedy }];
    }
}

;// CONCATENATED MODULE: ./lib/commands/publish.js






async function publishCommand(run, request) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await resolveApp(platform, environment, request.app);
    const app = await platform.apps.read(id);
    const before = (0,package_report/* appReport */.G)(run, environment.id, app, app.publishedVersion);
    report.set({ app: before });
    if (!app.hasDraft) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} has no draft: version ${app.publishedVersion ?? 'none'} is published already.`);
        report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' });
        return;
    }
    const published = connectorsOf(app.references);
    const drafted = connectorsOf(app.draftReferences);
    const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted];
    const { failure } = await publishAndVerify(run, app, { publish: true, connectors, before });
    if (failure !== undefined)
        throw failure;
    report.set({ outcome: 'updated', changed: true });
}

;// CONCATENATED MODULE: ./lib/commands/restore.js







async function restoreCommand(run, order) {
    return order.backupFile === undefined ? toVersion(run, order) : toBackup(run, order, order.backupFile);
}
async function toVersion(run, order) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await resolveApp(platform, environment, order.app);
    const [app, versions] = await Promise.all([platform.apps.read(id), platform.apps.versions(id)]);
    const before = (0,package_report/* appReport */.G)(run, environment.id, app, app.publishedVersion);
    report.set({ app: before });
    const version = pickVersion(app, versions, order.version);
    if (sameMoment(version.saved, app.publishedVersion)) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} runs version ${version.name} already.`);
        report.set({ outcome: 'unchanged', publishState: app.hasDraft ? 'draft-left' : 'nothing-to-publish' });
        return;
    }
    if (app.hasDraft) {
        const sentence = `The unpublished draft of ${(0,display/* quoted */.TL)(app.displayName)}, version ${app.newestVersion ?? 'unknown'}, will be replaced by the restored version.`;
        log.warning(sentence);
        report.remark(sentence);
    }
    const { failure } = await bringBack(run, app, version, before);
    if (failure !== undefined)
        throw failure;
    report.remark('Only the app was restored: its flows, its sharing and its data are as they were before.');
    report.set({ outcome: 'updated', changed: true });
}
async function toBackup(run, order, file) {
    await importCommand(run, {
        environment: order.environment,
        app: order.app,
        packageFile: file,
        artifactName: '',
        resources: [],
        connections: order.connections,
        importMode: 'update',
        publishChanges: 'true',
        whenUnchanged: 'skip',
        onFailure: 'keep',
        onDrift: 'overwrite',
        desired: { flowsState: 'keep', shareMode: 'report' }
    });
}

;// CONCATENATED MODULE: ./lib/main/dispatch.js









async function dispatch(run, inputs, environment) {
    switch (inputs.command) {
        case 'export':
            return inputs.apps === undefined ? exportCommand(run, inputs) : exportBatch(run, { ...inputs, apps: inputs.apps });
        case 'plan':
            return planCommand(run, { ...inputs, planFile: inputs.planFile ?? (0,runner_environment/* planPath */.pw)(environment), onFailure: 'keep' });
        case 'import':
            return importAll(run, inputs, environment);
        case 'publish':
            return publishCommand(run, inputs);
        case 'restore':
            return restoreCommand(run, inputs);
    }
}
async function importAll(run, inputs, environment) {
    const order = { ...inputs, backupFile: inputs.backup ? (0,runner_environment/* backupPath */.wZ)(environment) : undefined };
    const { batch } = inputs;
    if (batch === undefined)
        return importCommand(run, order);
    const packages = 'artifacts' in batch
        ? batch
        : { files: (await (0,package_files/* createPackageFinder */.d)(environment.workspace).find(batch.files)).map(({ path }) => path) };
    return importBatch(run, { ...order, apps: inputs.app }, packages);
}

// EXTERNAL MODULE: ./lib/action/runner/captured-output.js
var captured_output = __webpack_require__(57837);
;// CONCATENATED MODULE: ./lib/action/runner/id-token.js



async function requestIdToken(audience, { log, redactor, deadline, signal, stream = process.stdout }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const doing = 'get the id token of this job from GitHub';
    try {
        const token = await (0,time_limit/* withinDeadline */.iP)({ deadline, signal }, { doing, waitedFor: 'an answer from GitHub' }, () => (0,captured_output/* quietly */.g)(stream, { log, redactor }, () => core.getIDToken(audience)));
        redactor.add(token);
        return token;
    }
    catch (error) {
        if (error instanceof base_errors/* ActionError */.lZ || signal?.aborted === true)
            throw error;
        const why = redactor.redact((0,base_errors/* messageOf */.bD)(error));
        throw new base_errors/* ActionError */.lZ({
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

;// CONCATENATED MODULE: ./lib/main/sign-in.js


async function joinEmbedded(inputs, log) {
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
        log.info(`No sign-in is given: ${maker.userName}, a maker of the embedded environment, signs in.`);
        redactor.add(maker.password);
        return { kind: 'password', ...maker, clientId: ANY_CLIENT };
    }
    if (inputs.signIn.kind === 'password')
        return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT };
    if (inputs.signIn.kind !== 'oidc')
        return inputs.signIn;
    return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor, deadline, signal }) };
}

;// CONCATENATED MODULE: ./lib/platform/sign-in/given-tokens.js




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
            throw given_tokens_refused('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" in front.');
        }
        const service = serviceOf(audience, cloud);
        if (service === undefined) {
            throw given_tokens_refused(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience} (and one for ${cloud.flowAudience} if flows are involved), or check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        if (given.has(service))
            throw given_tokens_refused(`two of them are for ${audience ?? ''}`, 'Give one token for each service.');
        given.set(service, { token, expires });
    }
    if (!given.has('powerApps')) {
        throw given_tokens_refused(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Give a token for the audience ${cloud.powerAppsAudience}.`);
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
const given_tokens_refused = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new base_errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its life, sign in with a refresh token or with a user name and password.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/sign-in/token-source.js




const WITHOUT = {
    flow: 'Flows cannot be looked up',
    graph: 'People and groups cannot be looked up'
};
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
        client ??= Promise.all(/* import() */[__webpack_require__.e(669), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 44266)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
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
                    log.debug(`The token could not be renewed early: ${(0,base_errors/* messageOf */.bD)(error)}`);
                    return current.token;
                }
                if (audience === 'powerApps' || client === undefined || !(await client).isDenied(error))
                    throw error;
                if (isOrganisation(audience))
                    log.debug(`There is no token for ${audience}: ${(0,base_errors/* messageOf */.bD)(error)}`);
                else
                    log.warning(`${WITHOUT[audience]}: ${(0,base_errors/* messageOf */.bD)(error)}`);
                denied.add(audience);
                return undefined;
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/main/run-command.js
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

















async function runCommand(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, redactor, log, signal, note, sentenceOf } = context;
        const clock = system_clock/* systemClock */.m;
        const started = clock.now();
        const deadline = new base_deadline/* Deadline */.B(clock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
        const files = (0,runner_files/* createFiles */.q)(environment.workspace);
        const report = new ReportDraft({
            command: inputs.command,
            cloud: inputs.cloud,
            simulated: inputs.cloud === 'Embedded',
            identity: ''
        });
        const secret = (value) => redactor.add(value);
        const embedded = __addDisposableResource(env_1, await joinEmbedded(inputs, log), true);
        const cloud = cloudNamed(inputs.cloud, embedded?.url);
        let failure;
        try {
            const signIn = signInOf(inputs, embedded, context, deadline);
            const proxy = embedded === undefined ? environment.proxy : undefined;
            const agent = proxy === undefined ? undefined : await proxyAgent(proxy, { node: process.versions.node, secret, log });
            const tokens = createTokenSource(signIn, cloud, { clock, deadline, secret, log, signal, agent });
            const platform = await createPlatform({
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
            report.set({ identity: platform.identity.name });
            const artifacts = (0,runner_artifacts/* createArtifacts */.G)({
                temp: environment.temp,
                available: environment.hasArtifactService,
                log,
                redactor,
                deadline,
                signal,
                ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
            });
            const run = {
                cloud: inputs.cloud,
                platform,
                files,
                log,
                clock,
                deadline,
                report,
                permissionCheck: inputs.permissionCheck,
                packages: createReader((0,create_pool/* createPool */.b)(context.workerEntry, signal)),
                artifacts,
                records: createRecords({
                    file: 'recordFile' in inputs ? inputs.recordFile : undefined,
                    workspace: environment.workspace,
                    temp: environment.temp,
                    files,
                    artifacts,
                    earlier: earlierArtifacts(inputs, context, deadline),
                    run: environment.runUrl,
                    log
                }),
                locks: createLocks({
                    folder: (0,external_node_path_.join)(environment.machine, 'power-app-locks'),
                    run: environment.runUrl ?? `a run in ${environment.workspace}`,
                    scope: inputs.embedded?.state ?? '',
                    now: () => clock.now()
                })
            };
            await dispatch(run, inputs, environment);
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
function earlierArtifacts(inputs, { environment, signal }, deadline) {
    const token = 'githubToken' in inputs ? inputs.githubToken : undefined;
    const { repository, apiUrl, hasArtifactService } = environment;
    if (token === undefined || repository === undefined || !hasArtifactService)
        return undefined;
    return async (names) => {
        const { newestArtifact } = await __webpack_require__.e(/* import() */ 915).then(__webpack_require__.bind(__webpack_require__, 54915));
        return newestArtifact({ apiUrl, token, repository, deadline, signal }, names);
    };
}


/***/ }),

/***/ 99585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ Lost),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52708);



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
        if (error instanceof TooLarge || error instanceof Lost || error instanceof _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddress */ .me)
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

/***/ 2098:
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
// EXTERNAL MODULE: ./lib/platform/http/request.js
var request = __webpack_require__(99585);
;// CONCATENATED MODULE: ./lib/platform/http/retry.js



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
            throw new request/* Cancelled */.cJ();
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
    if (error instanceof request/* Lost */.BX)
        return error.passing && (repeat === 'read' || !error.sent);
    if (!(error instanceof Refused))
        return false;
    const { status, headers } = error.reply;
    return repeat === 'read' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const askedPause = (reply, { clock }) => retryAfterOf(reply.headers, clock.now());
const reasonOf = (error) => error instanceof Refused ? `HTTP ${error.reply.status}` : error.message;


/***/ }),

/***/ 52708:
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

/***/ 79157:
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

/***/ 56962:
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
// EXTERNAL MODULE: ./lib/platform/http/request.js
var request = __webpack_require__(99585);
;// CONCATENATED MODULE: ./lib/platform/transport/remedies.js

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

// EXTERNAL MODULE: ./lib/platform/http/retry.js + 2 modules
var retry = __webpack_require__(2098);
;// CONCATENATED MODULE: ./lib/platform/transport/responses.js








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
    if (error instanceof request/* Lost */.BX && deadline?.over() === true) {
        const waitedFor = `a usable answer from ${error.host} (${(0,display/* plainText */.wh)(error.message, 200)})`;
        return (0,time_limit/* outOfTime */.p3)(deadline, { doing, waitedFor, ongoing, cause: error });
    }
    if (error instanceof request/* Lost */.BX) {
        return new errors/* ActionError */.lZ({
            doing,
            why: `no usable answer came from ${error.host}: ${(0,display/* plainText */.wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.remedy ?? 'Check that the host can be reached from this runner, then run it again.'}`.trim(),
            cause: error
        });
    }
    if (error instanceof request/* Cancelled */.cJ) {
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

/***/ 82972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
const PERMISSIONS = {
    export: 'ExportEnvironmentPackage',
    import: 'ImportEnvironmentPackage',
    storage: 'GenerateResourceStorage',
    createApp: 'CreatePowerApp',
    createFlow: 'CreateFlow'
};


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
