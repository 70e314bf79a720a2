export const id = 472;
export const ids = [472];
export const modules = {

/***/ 95472:
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
            const own = { pid: process.pid, host: (0,external_node_os_.hostname)(), run, since: new Date(now()).toISOString() };
            for (;;) {
                const before = await readLocks(folder, name);
                throwIfHeld(before, subject);
                const number = (before[0]?.number ?? 0) + 1;
                const file = (0,external_node_path_.join)(folder, `${name}.${number}.json`);
                const interrupted = interruptionIn(before);
                let content = { ...own, importing: interrupted?.since, content: interrupted?.content };
                if (!(await createIfAbsent(file, content)))
                    continue;
                const others = (await readLocks(folder, name)).filter(other => other.number !== number);
                try {
                    throwIfHeld(others, subject);
                }
                catch (error) {
                    await (0,promises_.rm)(file, { force: true });
                    throw error;
                }
                for (const other of others)
                    await (0,promises_.rm)(other.file, { force: true });
                return {
                    interrupted,
                    markStarted: digest => {
                        content = { ...own, importing: new Date(now()).toISOString(), content: digest };
                        return replace(file, content);
                    },
                    resolve: () => {
                        content = own;
                    },
                    release: () => content.importing === undefined ? (0,promises_.rm)(file, { force: true }) : replace(file, { ...content, ended: true })
                };
            }
        }
    };
}
async function readLocks(folder, name) {
    const numbers = (await (0,promises_.readdir)(folder)).flatMap(file => {
        const number = file.startsWith(`${name}.`) ? /^\.(\d+)\.json$/.exec(file.slice(name.length))?.[1] : undefined;
        return number === undefined ? [] : [Number(number)];
    });
    const files = numbers
        .toSorted((one, other) => other - one)
        .map(number => ({ number, file: (0,external_node_path_.join)(folder, `${name}.${number}.json`) }));
    return Promise.all(files.map(async (one) => ({ ...one, content: await readContent(one.file) })));
}
function interruptionIn(files) {
    const found = files.find(one => one.content?.importing !== undefined)?.content;
    return found?.importing === undefined ? undefined : { since: found.importing, content: found.content };
}
function throwIfHeld(files, subject) {
    for (const { file, content } of files)
        if (content !== undefined && isAlive(content))
            throw alreadyHeld(content, subject, file);
}
async function createIfAbsent(file, content) {
    const draft = await writeDraft(file, content);
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
async function replace(file, content) {
    await (0,promises_.rename)(await writeDraft(file, content), file);
}
async function writeDraft(file, content) {
    const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, JSON.stringify(content));
    return draft;
}
const codeOf = (error) => error.code;
const MAX_BYTES = 100_000;
async function readContent(file) {
    try {
        if ((await (0,promises_.stat)(file)).size > MAX_BYTES)
            return undefined;
        const content = (0,bounded_json/* parseBounded */.n)(await (0,promises_.readFile)(file, 'utf8'));
        return isLockContent(content) ? content : undefined;
    }
    catch {
        return undefined;
    }
}
function isLockContent(value) {
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
const alreadyHeld = ({ run, pid, since }, subject, file) => new base_errors/* ActionError */.lZ({
    doing: 'start the import',
    why: `another run is importing the same app into the same target: ${(0,display/* plainText */.wh)(run, 300)} (process ${pid}, since ${(0,display/* plainText */.wh)(since, 40)})`,
    remedy: `Nothing was written. Wait until it finishes and run this again. Use "concurrency" in the workflow to keep runs apart. If that process is not a run, delete ${file}. (${(0,display/* plainText */.wh)(subject, 200)})`
});

// EXTERNAL MODULE: ./lib/action/runner/environment.js
var runner_environment = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/action/runner/workflow-commands.js
var workflow_commands = __webpack_require__(31739);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var report_outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/report/redacted.js
var redacted = __webpack_require__(65865);
// EXTERNAL MODULE: ./lib/action/report/result-file.js
var result_file = __webpack_require__(77104);
// EXTERNAL MODULE: ./lib/action/markdown/markdown.js
var markdown = __webpack_require__(16525);
// EXTERNAL MODULE: ./lib/action/markdown/mermaid.js
var mermaid = __webpack_require__(77565);
// EXTERNAL MODULE: ./lib/action/markdown/section.js
var section = __webpack_require__(73989);
;// CONCATENATED MODULE: ./lib/action/report/state-labels.js

const PUBLISH_LABELS = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
const FLOW_STATES = { on: '▶️ on', off: '⏹️ off' };
const flowStateLabel = (state) => (Object.hasOwn(FLOW_STATES, state) ? FLOW_STATES[state] : undefined) ?? (0,markdown/* cell */.Hn)(state);

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
    const failure = error === undefined ? '' : `<br>${(0,markdown/* cell */.Hn)([error.code, error.message].filter(Boolean).join(': '), 600)}`;
    return (0,markdown/* row */.nM)([
        `${(0,markdown/* link */.nf)(name, url)}${target}${remark}`,
        resource.kind === 'unknown' ? `unknown: ${(0,markdown/* cell */.Hn)(resource.type)}` : resource.kind,
        `${resource.decision}: ${(0,markdown/* cell */.Hn)(resource.why)}`,
        `${MARKS[resource.outcome]} ${resource.outcome}${failure}`
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
        ...(0,markdown/* table */.tp)(['Resource', 'Needs', 'Why', 'Candidates in the target'], []),
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
        'Add this under `with` in the import step. Each secret contains the id of a connection in the target:',
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
        ...rowsWithin(SHARES.flows, stated, 'flow', ({ key, id, name, state }) => (0,markdown/* row */.nM)([(0,markdown/* link */.nf)(name, urls.get(key)), (0,markdown/* code */.aY)(id), flowStateLabel(state ?? '')]))
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
const SHARING_LABELS = {
    add: '🆕 added',
    change: '✏️ changed',
    remains: '✅ as declared',
    left: '➡️ not declared, kept'
};
const PLANNED_SHARING_LABELS = { ...SHARING_LABELS, add: '🆕 to be added', change: '✏️ to be changed' };
function sharing({ sharing: declared, command }) {
    if (declared === undefined)
        return [];
    const labels = declared.applied && command !== 'plan' ? SHARING_LABELS : PLANNED_SHARING_LABELS;
    return [
        `### Sharing${command === 'plan' ? ' after the import' : ''}${declared.applied ? '' : ' (reported only, not applied)'}`,
        '',
        ...(0,markdown/* table */.tp)(['Who', 'Role', 'Before', ''], []),
        ...rowsWithin(SHARES.flows, declared.entries, 'entry', ({ who, role, was, action }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(who), (0,markdown/* cell */.Hn)(role), (0,markdown/* cell */.Hn)(was ?? ''), labels[action]]))
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
    return [
        ...kept,
        '',
        `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here. The result file contains all of them.`
    ];
}

;// CONCATENATED MODULE: ./lib/action/report/batch-sections.js




const SHARE_OF_TABLE = 100_000;
const batch_sections_MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' };
function batchTitle({ parts = [], command, environment, outcome }) {
    const [done, word] = command === 'export' ? ['Exported', 'from'] : ['Imported', 'into'];
    const place = environment === undefined ? '' : ` ${word} ${(0,markdown/* cell */.Hn)(environment.name, 100)}`;
    const failed = parts.filter(({ failure }) => failure !== undefined).length;
    return outcome === 'failed'
        ? `❌ ${done} ${parts.length - failed} of ${parts.length} packages${place}`
        : `✅ ${done} ${parts.length} packages${place}`;
}
function batchTable({ parts, command }) {
    if (parts === undefined)
        return [];
    return [
        ...(0,markdown/* table */.tp)(['App', 'Outcome', 'Version', 'Publishing', 'Package', 'Error'], []),
        ...rowsWithin(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) => (0,markdown/* row */.nM)([
            (0,markdown/* link */.nf)(name, report.app?.url),
            `${batch_sections_MARKS[failure === undefined ? report.outcome : 'failed']} ${command === 'export' && failure === undefined ? 'exported' : report.outcome}`,
            report.app?.versionAfter === undefined ? '' : (0,markdown/* code */.aY)(report.app.versionAfter),
            report.publishState === undefined ? '' : PUBLISH_LABELS[report.publishState],
            report.package?.file === undefined ? '' : (0,markdown/* code */.aY)(report.package.file),
            failure === undefined ? '' : (0,markdown/* cell */.Hn)(failure, 250)
        ]))
    ];
}
const SHARE = 600_000;
function batchDetails({ parts }, render) {
    if (parts === undefined)
        return [];
    const sections = parts.map(({ name, report, failure }) => ({
        text: `<details><summary>${(0,markdown/* cell */.Hn)(name, 100)}</summary>\n\n${render(report, failure).replace(/^## /, '### ')}\n</details>`,
        noun: 'package'
    }));
    return [
        (0,section/* joinGroupsWithin */.a)(SHARE, sections.map(section => [section]), 'the result file contains all of them').trimEnd()
    ];
}

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/commands/numbered.js
var numbered = __webpack_require__(60296);
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
        ? `it does not allow ${(0,display/* listed */.KE)(business)} together with ${(0,display/* listed */.KE)(nonBusiness)}`
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
        what: `${(0,display/* quoted */.TL)(environment.displayName)} does not accept packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
        remedy: `Ask an administrator to turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features), or move the app and its flows in a solution. To leave the decision to the service, set permission-check: warn.`
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
        ...restrictionFacts(plan)
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
    return [...decisions].flatMap(([key, { targetId, targetName }]) => {
        if (targetId === undefined || (0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'flow')
            return [];
        const flow = target.flows?.find(({ id, aliases }) => [id, ...aliases].some(known => (0,commands_ids/* same */.FB)(known, targetId)));
        if (flow === undefined)
            return [{ what: `the flow ${(0,display/* quoted */.TL)(targetName ?? targetId)} (${targetId})`, is: 'not visible to this identity' }];
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
        const existing = target.connections.find(({ id }) => (0,commands_ids/* same */.FB)(id, connection));
        return {
            what: `the connection ${(0,display/* quoted */.TL)(connectionName)} of ${connector} (${fingerprint(connection)})`,
            is: existing === undefined
                ? 'not usable'
                : existing.healthy
                    ? 'healthy'
                    : `broken: ${existing.problem ?? 'no reason given'}`
        };
    });
}
function restrictionFacts(plan) {
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
    return [{ what: 'the content in the target', is: content.targetDigest }];
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
    const unsealed = {
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
    return { ...unsealed, digests: { target: targetDigest, plan: sealOf(unsealed, targetDigest) } };
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
const sealOf = (unsealed, target) => (0,digest/* digestOf */.o)(Buffer.from(canonical({ ...unsealed, digests: { target } })));
const LARGEST = 20_000_000;
function readPlan(bytes, file) {
    const fail = (why, remedy = 'Use the file that command: plan wrote, or make a new plan.') => new base_errors/* ActionError */.lZ({ doing: `read the plan ${(0,display/* quoted */.TL)(file)}`, why, remedy: `Nothing was written. ${remedy}` });
    if (bytes.length > LARGEST)
        throw fail(`it has ${bytes.length} bytes, and a plan has at most ${LARGEST}`);
    let value;
    try {
        value = (0,json_text/* parseJson */.qF)(bytes, file);
    }
    catch (error) {
        throw fail(error instanceof json_text/* MalformedJson */.iu ? error.why : 'it is not JSON');
    }
    if (!(0,objects/* isObject */.G)(value) || value['kind'] !== KIND)
        throw fail('it is not a plan of this action');
    const schema = value['schema'];
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
        throw fail('it has no valid schema number');
    if (schema > PLAN_SCHEMA)
        throw fail(`its schema is ${schema}, and this version of the action supports up to ${PLAN_SCHEMA}`, 'Use the same version of the action for plan and import.');
    const { digests, ...unsealed } = value;
    const target = (0,objects/* isObject */.G)(digests) ? digests['target'] : undefined;
    if (!(0,objects/* isObject */.G)(digests) ||
        typeof target !== 'string' ||
        digests['plan'] !== sealOf(unsealed, target) ||
        !isComplete(unsealed))
        throw fail('it was changed after it was made: its content does not match its digest', 'Make a new plan.');
    return value;
}
function isComplete(unsealed) {
    const { environment, package: pkg, steps, connections, afterwards, target, blocked } = unsealed;
    const texts = [
        unsealed['made'],
        unsealed['by'],
        unsealed['cloud'],
        (0,objects/* isObject */.G)(environment) && environment['id'],
        (0,objects/* isObject */.G)(environment) && environment['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['name'],
        (0,objects/* isObject */.G)(pkg) && pkg['digest']
    ];
    return (texts.every(text => typeof text === 'string') &&
        Array.isArray(steps) &&
        steps.every(step => hasTexts(step, ['key', 'kind', 'name', 'action', 'why'], ['target', 'targetName'])) &&
        new Set(steps.map(({ key }) => key)).size === steps.length &&
        [connections, afterwards, target].every(list => Array.isArray(list) && list.every(fact => hasTexts(fact, ['what', 'is'], []))) &&
        Array.isArray(blocked) &&
        blocked.every(sentence => typeof sentence === 'string'));
}
const hasTexts = (value, required, optional) => (0,objects/* isObject */.G)(value) &&
    required.every(field => typeof value[field] === 'string') &&
    optional.every(field => value[field] === undefined || typeof value[field] === 'string');
function assertPlanMatches(approved, now, file) {
    const whys = [
        ...(approved.package.digest === now.digest
            ? []
            : [`it is for the package ${approved.package.digest}, but this package is ${now.digest}`]),
        ...(approved.cloud === now.cloud && approved.environment.id.toLowerCase() === now.environment.id.toLowerCase()
            ? []
            : [
                `it is for ${(0,display/* quoted */.TL)(approved.environment.name)} (${(0,display/* plainText */.wh)(approved.environment.id)}, cloud ${(0,display/* plainText */.wh)(approved.cloud)}), but this import goes into ${(0,display/* quoted */.TL)(now.environment.name)} (${now.environment.id}, cloud ${now.cloud})`
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
        why: (0,numbered/* numbered */.j)(whys),
        remedy: 'Nothing was written. Make a plan for this package and environment, and have that plan approved.'
    });
}
function assertStillAsPlanned(approved, now, file) {
    const changes = [
        ...changedSteps(approved.steps, now.steps),
        ...changedFacts(approved.connections, now.connections, 'the connection for '),
        ...changedFacts(approved.afterwards, now.afterwards, ''),
        ...changedFacts(approved.target, now.target, '')
    ];
    if (changes.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `carry out the plan ${(0,display/* quoted */.TL)(file)}`,
        why: `the target or the inputs changed since the approval: ${(0,numbered/* numbered */.j)(changes)}`,
        remedy: 'Nothing was written. Look at what changed in the target or in the inputs, then make a new plan and have it approved.'
    });
}
function changedSteps(before, now) {
    const describe = (step) => [step.action, step.targetName === undefined ? '' : (0,display/* quoted */.TL)(step.targetName), step.target ?? '', `(${step.why})`]
        .filter(part => part !== '')
        .join(' ');
    return changesIn(new Map(before.map(step => [step.key, { name: `${step.kind} ${(0,display/* quoted */.TL)(step.name)}`, is: describe(step) }])), new Map(now.map(step => [step.key, { name: `${step.kind} ${(0,display/* quoted */.TL)(step.name)}`, is: describe(step) }])));
}
const changedFacts = (before, now, prefix) => changesIn(new Map(before.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }])), new Map(now.map(({ what, is }) => [what, { name: `${prefix}${what}`, is }])));
function changesIn(before, now) {
    return [...new Set([...before.keys(), ...now.keys()])].flatMap(key => {
        const [was, is] = [before.get(key), now.get(key)];
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
    same: 'already in the target',
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
        ...rowsWithin(plan_sections_SHARES.review, resources.filter(({ kind }) => kind !== 'connection'), 'resource', resource => (0,markdown/* row */.nM)(reviewRow(resource)))
    ];
}
function reviewRow(resource) {
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
        ...rowsWithin(plan_sections_SHARES.connections, places, 'connection', place => (0,markdown/* row */.nM)(connectionRow(place, bound.get(place.key))))
    ];
}
const connectionRow = (place, connection) => connection === undefined
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
        '### Blockers',
        '',
        ...(0,markdown/* table */.tp)(['Problem', 'What to do'], []),
        ...rowsWithin(plan_sections_SHARES.obstacles, plan.obstacles, 'obstacle', ({ what, remedy }) => (0,markdown/* row */.nM)([(0,markdown/* cell */.Hn)(what, 1_500), (0,markdown/* cell */.Hn)(remedy, 1_000)]))
    ];
}
function plannedFlowStates({ plan }) {
    if (plan === undefined || plan.flowStates.length === 0)
        return [];
    return [
        '### Flows after the import',
        '',
        ...(0,markdown/* table */.tp)(['Flow', 'Now', 'After the import', 'Why'], []),
        ...rowsWithin(plan_sections_SHARES.flows, plan.flowStates, 'flow', ({ name, from, to, why }) => (0,markdown/* row */.nM)([
            (0,markdown/* cell */.Hn)(name),
            from === undefined ? 'new or unknown' : flowStateLabel(from),
            to === undefined ? (from === undefined ? 'decided by the service' : flowStateLabel(from)) : flowStateLabel(to),
            (0,markdown/* cell */.Hn)(why, 300)
        ]))
    ];
}
function contentChanges({ plan }) {
    if (plan?.difference === undefined)
        return [];
    const { changes } = plan.difference;
    const shown = changes.filter(({ noise }) => noise !== true);
    if (shown.length === 0)
        return ['### What changes in the target', '', 'No changes made by people.'];
    const sections = (0,change_sections/* changeSections */.d)({ ...plan.difference, changes: shown }, '##');
    return [
        '### What changes in the target',
        '',
        `${(0,display/* pluralize */.td)(shown.length, 'change')} compared with the current content of the target.`,
        '',
        (0,section/* joinWithin */.U)(plan_sections_SHARES.content, sections, 'the result file contains all of them')
    ];
}
function planTitle(plan, outcome, name, place) {
    const upToDate = `${name} is already up to date${place.replace(/^ into/, ' in')}`;
    switch (plan.state) {
        case 'ready':
            if (plan.imports)
                return `📋 Plan: import ${name}${place}`;
            return `📋 Plan: ${upToDate}; ${outcome === 'updated' ? 'its draft will be published' : 'flow states or sharing will be applied'}`;
        case 'unchanged':
            return `✅ Plan: nothing to do, ${upToDate}`;
        case 'blocked':
            return `🔴 Plan: ${name} cannot be imported${place} yet`;
    }
}

;// CONCATENATED MODULE: ./lib/action/report/simulation.js
const simulationStamp = 'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.';

;// CONCATENATED MODULE: ./lib/action/report/summary.js









const MAX_SUMMARY_BYTES = 1_000_000;
function renderSummary(report, ending = {}) {
    const sections = [
        [`## ${title(report, ending)}`],
        simulated(report),
        failure(ending),
        facts(report, ending),
        batchTable(report),
        batchDetails(report, (part, message) => renderSummary({ ...part, simulated: false }, { failure: message })),
        ...lists(report),
        rollback(report),
        sharing(report),
        flows(report),
        remarks(report),
        graph(report)
    ];
    return (0,section/* joinWithin */.U)(MAX_SUMMARY_BYTES, sections.filter(lines => lines.length > 0).map(lines => ({ text: lines.join('\n'), noun: 'section' })), 'the result file contains all of it');
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
        return batchTitle(report);
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
            : `❌ ${progressAtFailure(report)}${subject === undefined ? '' : `: ${name}`}${where(isOfApp || isContentUnchanged(report) ? 'in' : 'into')}`;
    }
    switch (report.command) {
        case 'export':
            return `✅ Exported ${name}${where('from')}`;
        case 'import':
            if (report.outcome === 'unchanged' && report.changed)
                return `✅ ${name} is already up to date${where('in')}; flow states or sharing were applied`;
            return report.outcome === 'unchanged'
                ? `✅ Nothing to do: ${name} is already up to date${where('in')}`
                : `✅ Imported ${name}${where('into')}: ${report.outcome}`;
        case 'plan':
            return `📋 Plan: ${name}${where('into')}`;
        case 'restore':
            return report.changed ? `✅ Restored ${name}${where('in')}` : `✅ Nothing to restore: ${name}${where('in')}`;
        case 'publish':
            return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`;
    }
}
function progressAtFailure(report) {
    const { command, rollback: undone, resources: all, publishState } = report;
    const isIn = (...outcomes) => all.some(({ outcome }) => outcomes.includes(outcome));
    if (undone !== undefined) {
        if (undone.done.length === 0)
            return `${isIn('failed', 'planned') ? 'Partly imported' : 'Imported'}, not rolled back`;
        return `Not imported, ${undone.left.length === 0 ? 'rolled back' : 'partly rolled back'}`;
    }
    if (isContentUnchanged(report))
        return publishState === 'draft-left'
            ? 'Already up to date; not published'
            : 'Already up to date; flow states or sharing not applied';
    if (command !== 'import' || !isIn('created', 'updated', 'overwritten', 'merged'))
        return `Not ${NOT_DONE[command === 'export' ? 'import' : command]}`;
    if (isIn('failed', 'planned'))
        return 'Partly imported';
    return publishState === 'draft-left' ? 'Imported; not published' : 'Imported; flow states or sharing not applied';
}
const isContentUnchanged = ({ command, resources: all }) => command === 'import' && all.some(({ outcome }) => outcome === 'unchanged');
const NOT_DONE = { plan: 'planned', import: 'imported', publish: 'published', restore: 'restored' };
const simulated = (report) => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : []);
function failure({ failure: message }) {
    return message === undefined ? [] : ['> [!CAUTION]', `> ${(0,markdown/* cell */.Hn)(message, 4_000)}`];
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
        rows.push(['Approved plan', `${(0,markdown/* code */.aY)(report.approvedPlan.digest)} in ${(0,markdown/* code */.aY)(report.approvedPlan.file)}`]);
    if (report.publishState !== undefined)
        rows.push(['Publishing', PUBLISH_LABELS[report.publishState]]);
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
    const label = (version) => (version === undefined ? 'none' : (0,markdown/* code */.aY)(version));
    if (versionAfter === undefined && versionBefore !== undefined)
        return `${(0,markdown/* code */.aY)(versionBefore)} so far`;
    return versionBefore === versionAfter
        ? `${label(versionAfter)}, unchanged`
        : `${label(versionBefore)} → ${label(versionAfter)}`;
}
function graph({ resources: list }) {
    return list.length < 2 ? [] : ['### Graph', '', (0,markdown/* fenced */.OF)('mermaid', (0,mermaid/* mermaidLines */.l)(list))];
}
const size = (bytes) => bytes < 1024
    ? (0,display/* pluralize */.td)(bytes, 'byte')
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

// EXTERNAL MODULE: ./lib/action/report/write-failures.js
var write_failures = __webpack_require__(75656);
;// CONCATENATED MODULE: ./lib/action/report/write-report.js







async function writeReport({ environment, files, log, redactor }, report, ending = {}) {
    const unwritten = new write_failures/* WriteFailures */.h(log);
    await unwritten.attempt('report', async () => {
        const shown = (0,redacted/* redactedReport */.d)(report, redactor);
        const shownEnding = {
            ...ending,
            ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
        };
        await writeParts({ environment, files, redactor, unwritten }, shown, shownEnding);
    });
    return unwritten.failure('The command itself has finished.');
}
async function writeParts({ environment, files, redactor, unwritten }, report, ending) {
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
            const outputs = (0,report_outputs/* outputsOf */.Yz)(report, {
                resultFile: written ? path : undefined,
                reportFile: reported ? reportFile : undefined
            });
            for (const [name, value] of Object.entries(outputs))
                (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
        });
    if (summaryFile !== undefined)
        await unwritten.attempt('step summary', () => {
            (0,workflow_commands/* appendSummary */.fe)(summaryFile, markdown ?? redactor.redact(renderSummary(report, ending)));
        });
}

// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/records.js
var records = __webpack_require__(2167);
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
var protocol_apps = __webpack_require__(89586);
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
function mayReceiveToken(cloud, service, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    if (isOrganisation(service))
        return (0,clouds/* organisationAt */.az)(cloud, service) === service && url.origin === originOf(cloud, service);
    const hosts = audienceOf(service) === 'powerApps' ? [cloud.bap, cloud.powerApps] : [cloud[service]];
    return hosts.some(origin => {
        const own = new URL(origin);
        if (url.origin === own.origin)
            return true;
        const isSecure = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port;
        return isSecure && url.hostname.endsWith(`.${own.hostname}`);
    });
}
function operationUrl(cloud, service, location, requestUrl, doing) {
    const url = URL.canParse(location, requestUrl.href) ? new URL(location, requestUrl) : undefined;
    if (url !== undefined && mayReceiveToken(cloud, service, url))
        return url;
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `the service accepted the request and redirected us to ${(0,display/* quoted */.TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'The operation continues at the service. Check the input cloud. If it is right, report this host so that it can be added.'
    });
}
function pageUrl(cloud, service, link, requestUrl, doing) {
    if (!URL.canParse(link, requestUrl.href)) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `the link to the next page of the list cannot be read: ${(0,display/* plainText */.wh)(link, 100)}`,
            remedy: 'Run it again. If it happens again, report it.'
        });
    }
    const url = new URL(link, requestUrl);
    if (mayReceiveToken(cloud, service, url))
        return url;
    const own = new URL(requestUrl.origin);
    own.pathname = url.pathname;
    own.search = url.search;
    return own;
}
function pathSegment(id, what) {
    const trimmed = id.trim();
    if (trimmed !== '' && trimmed !== '.' && trimmed !== '..' && trimmed.isWellFormed())
        return (0,uri/* uriPart */.W)(trimmed);
    throw new base_errors/* ActionError */.lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? 'its id is empty' : `${(0,display/* quoted */.TL)(id)} is not a valid id`,
        remedy: `Provide the id of the ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/protocol/errors.js
var errors = __webpack_require__(63589);
;// CONCATENATED MODULE: ./lib/platform/transport/progress.js
const REPORT_INTERVAL = 10_000;
class ProgressReport {
    #what;
    #operationId;
    #timing;
    #emit;
    #started;
    #lastReport;
    constructor(what, operationId, timing, emit) {
        this.#what = what;
        this.#operationId = operationId;
        this.#timing = timing;
        this.#emit = emit;
        this.#started = timing.clock.now();
        this.#lastReport = this.#started;
        this.#report('started');
    }
    get elapsed() {
        return this.#timing.clock.now() - this.#started;
    }
    waiting() {
        if (this.#timing.clock.now() - this.#lastReport >= REPORT_INTERVAL)
            this.#report('waiting');
    }
    finished() {
        this.#report('finished');
    }
    #report(state) {
        this.#lastReport = this.#timing.clock.now();
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
const MAX_PAUSE = 15_000;
const MAX_CONSECUTIVE_FAILURES = 5;
const INCOMPLETE_RESULT_TIMEOUT = 120_000;
const operationIdOf = (location) => (0,display/* plainText */.wh)(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80);
async function waitFor(transport, onProgress, operation) {
    const operationId = operationIdOf(operation.location);
    const ongoing = `Operation ${operationId} may still be running at the service. Check the target before you start it again.`;
    const progress = new ProgressReport(operation.what, operationId, transport, onProgress);
    const poll = createPoll(transport, operation, ongoing);
    let nextPause = operation.firstPause ?? 0;
    let finishedAt;
    let minimum = FIRST_PAUSE;
    for (;;) {
        await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing);
        const { response, atLeast } = await poll();
        if (response !== undefined) {
            const result = operation.read(response);
            const { status, missing } = operation.state(result);
            const verdict = verdictOf(status);
            if (verdict === 'unknown')
                throw unknownStatus(operation, response, status ?? '', ongoing);
            if (verdict === 'failed' || (verdict === 'succeeded' && missing.length === 0)) {
                progress.finished();
                return { result, succeeded: verdict === 'succeeded', operationId, response };
            }
            if (verdict === 'succeeded') {
                finishedAt ??= transport.clock.now();
                if (transport.clock.now() - finishedAt >= INCOMPLETE_RESULT_TIMEOUT) {
                    throw incompleteResult(operation, response, missing, operationId);
                }
            }
        }
        if (transport.left() <= 0)
            throw notFinishedInTime(operation, progress.elapsed, operationId);
        progress.waiting();
        nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), minimum), MAX_PAUSE));
        minimum = Math.min(minimum * 2, SHORT_PAUSE);
    }
}
function createPoll(transport, operation, ongoing) {
    let failures = 0;
    return async () => {
        let response;
        try {
            response = await transport.send({
                doing: operation.doing,
                service: operation.service,
                method: 'GET',
                to: operation.location,
                retry: 'idempotent'
            });
        }
        catch (error) {
            failures++;
            if (error instanceof http_request/* ConnectionFailure */.ls && error.transient && failures < MAX_CONSECUTIVE_FAILURES) {
                return { response: undefined, atLeast: (0,retry/* backoff */.JN)(failures) };
            }
            throw (0,responses/* toActionError */.ie)(error, operation.doing, ongoing, transport.deadline);
        }
        const retryAfter = (0,retry/* retryAfterOf */.sT)(response.headers, transport.clock.now()) ?? 0;
        if (response.status >= 200 && response.status < 300) {
            failures = 0;
            return { response, atLeast: retryAfter };
        }
        failures++;
        if (!(0,retry/* isTransient */.dg)(response.status) || failures >= MAX_CONSECUTIVE_FAILURES)
            throw (0,responses/* errorFromResponse */.a5)(response, operation.doing, ongoing, transport);
        return { response: undefined, atLeast: Math.max(retryAfter, (0,retry/* backoff */.JN)(failures)) };
    };
}
async function pauseOrExplain(transport, milliseconds, doing, ongoing) {
    if (milliseconds <= 0)
        return;
    try {
        await (0,retry/* pause */.v7)(milliseconds, transport);
    }
    catch (error) {
        throw error instanceof http_request/* Cancelled */.cJ ? (0,responses/* toActionError */.ie)(error, doing, ongoing) : error;
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
function unknownStatus(operation, response, status, ongoing) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,display/* quoted */.TL)(status)}, which this action does not know`,
        remedy: `${ongoing} Report this state so that support for it can be added.`,
        service: { status: response.status, requestId: (0,responses/* requestIdOf */.Gb)(response.headers) }
    });
}
function incompleteResult(operation, response, missing, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `operation ${operationId} reported success, but ${(0,display/* duration */.p0)(INCOMPLETE_RESULT_TIMEOUT)} later its result still lacks ${(0,display/* listed */.KE)(missing)}`,
        remedy: 'Check the target before you run it again. If it happens again, give the operation id to Microsoft support.',
        service: { status: response.status, requestId: (0,responses/* requestIdOf */.Gb)(response.headers) }
    });
}
function notFinishedInTime(operation, elapsed, operationId) {
    return new base_errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the ${operation.what} did not finish within the wait time; it had been running for ${(0,display/* duration */.p0)(elapsed)}`,
        remedy: `Operation ${operationId} may still be running at the service. Check the target before you start it again. Raise max-async-wait-time if it needs longer.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/leases.js







const MIN_PAUSE = 5_000;
const leases_MAX_PAUSE = 30_000;
const LOCKED = [errors/* CODES */.Lp.appLeaseActive, errors/* CODES */.Lp.appLeaseSameUserConflict];
async function callOnceUnlocked(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const response = await sendOrExplain(transport, call);
        if (response.status >= 200 && response.status < 300) {
            progress?.finished();
            return response;
        }
        const service = (0,responses/* serviceErrorOf */.TI)(response);
        if (response.status !== 409 || !LOCKED.includes(service.code))
            throw (0,responses/* errorFromResponse */.a5)(response, call.doing, '', transport);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}). Waiting up to ${(0,display/* duration */.p0)(transport.left())} for it to be closed.`);
            progress = new ProgressReport(`edit lock on ${app}`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `somebody had ${app} open in Power Apps Studio for the whole wait time of ${(0,display/* duration */.p0)(progress.elapsed)}`,
                remedy: 'Close the app in Power Apps Studio and run it again. Its edit lock lasts up to 15 minutes after the tab is closed; raise max-async-wait-time to wait that long.',
                service
            });
        }
        progress.waiting();
        const retryAfter = (0,retry/* retryAfterOf */.sT)(response.headers, transport.clock.now()) ?? 0;
        const interval = Math.min(Math.max(progress.elapsed / 10, MIN_PAUSE), leases_MAX_PAUSE);
        await pauseOrExplain(transport, Math.min(Math.max(retryAfter, interval), transport.left()), call.doing, 'Nothing was changed.');
    }
}
async function sendOrExplain(transport, call) {
    try {
        return await transport.sendWithRetries(call);
    }
    catch (error) {
        throw (0,responses/* toActionError */.ie)(error, call.doing, call.ongoing, transport.deadline);
    }
}

;// CONCATENATED MODULE: ./lib/platform/transport/paging.js



const MAX_PAGES = 1000;
const MAX_EMPTY_PAGES = 50;
const MAX_LIST_CHARACTERS = 128 * 1024 * 1024;
async function readAllPages(transport, list, shape) {
    const items = [];
    const seen = new Set();
    let to = list.to;
    let empty = 0;
    let length = 0;
    for (let page = 1;; page++) {
        const response = await transport.call({
            doing: list.doing,
            service: list.service,
            method: 'GET',
            to,
            retry: 'idempotent'
        });
        seen.add(response.url.href);
        const { value, nextLink } = (0,responses/* parseBody */.OG)(shape, response, list.doing);
        for (const item of value)
            items.push(item);
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return items;
        const next = pageUrl(transport.cloud, list.service, nextLink, response.url, list.doing);
        empty = value.length === 0 ? empty + 1 : 0;
        length += response.text.length;
        if (seen.has(next.href))
            throw endlessList(list.doing, `page ${page} links back to a page that was already read`);
        if (page >= MAX_PAGES)
            throw endlessList(list.doing, `it has more than ${MAX_PAGES} pages`);
        if (empty >= MAX_EMPTY_PAGES)
            throw endlessList(list.doing, `its last ${empty} pages were empty`);
        if (length > MAX_LIST_CHARACTERS)
            throw endlessList(list.doing, `it has more than ${MAX_LIST_CHARACTERS / 1024 / 1024} MiB`);
        to = next;
    }
}
const endlessList = (doing, reason) => new base_errors/* ActionError */.lZ({
    doing,
    why: `the list from the service does not end: ${reason}`,
    remedy: 'Run it again. If it happens again, report it.'
});

;// CONCATENATED MODULE: ./lib/platform/apps.js









const PROVIDER = '/providers/Microsoft.PowerApps';
function createApps(transport, onProgress) {
    const { names } = transport;
    const path = (app, rest) => `${PROVIDER}/apps/${pathSegment(app, 'app')}${rest}`;
    async function readObject(app, version, doing) {
        const response = await transport.call({
            doing,
            service: 'powerApps',
            method: 'GET',
            to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
            retry: 'idempotent'
        });
        const object = (0,responses/* parseBody */.OG)(protocol_apps/* appObject */.ZT, response, doing);
        names.remember(summaryOf(object));
        return object;
    }
    return {
        async list(environment) {
            const objects = await readAllPages(transport, {
                doing: `list the apps of the environment ${names.quoted(environment)}`,
                service: 'powerApps',
                to: `${PROVIDER}/environments/${pathSegment(environment, 'environment')}/apps?api-version=${api_versions/* API_VERSIONS */.Bo.appList}`
            }, protocol_apps/* appList */.KC);
            const apps = objects.map(summaryOf);
            for (const app of apps)
                names.remember(app);
            return apps;
        },
        async read(app) {
            return appOf(await readObject(app, api_versions/* API_VERSIONS */.Bo.app, `read the app ${names.quoted(app)}`));
        },
        async publish(app, name) {
            const label = name === undefined ? names.quoted(app) : (0,display/* quoted */.TL)(name);
            await callOnceUnlocked(transport, onProgress, `the app ${label}`, {
                doing: `publish ${label}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/publish?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                retry: 'unstarted',
                ongoing: 'The app may have been published anyway. Publishing it again does no harm.'
            });
        },
        async versions(app) {
            const objects = await readAllPages(transport, {
                doing: `list the versions of the app ${names.quoted(app)}`,
                service: 'powerApps',
                to: path(app, `/versions?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`)
            }, protocol_apps/* appVersionList */.yi);
            return objects.map(versionOf).toSorted((one, other) => Date.parse(other.saved) - Date.parse(one.saved));
        },
        async promote(app, version) {
            await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
                doing: `restore version ${(0,display/* quoted */.TL)(version)} of the app ${names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/versions/${pathSegment(version, 'version')}/promote?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                retry: 'unstarted',
                ongoing: 'That version may already be the draft. Restoring it again does no harm.'
            });
        },
        async writeDraftReferences(app, references) {
            const doing = `write connection references to the draft of the app ${names.quoted(app)}`;
            const query = `?api-version=${api_versions/* API_VERSIONS */.Bo.appWrite}`;
            const call = { doing, service: 'powerApps', retry: 'unstarted' };
            const response = await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
                ...call,
                method: 'POST',
                to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
                ongoing: 'The app may stay locked for editing for some minutes. Nothing else was changed.'
            });
            const acquired = (0,responses/* parseBody */.OG)(protocol_apps/* lease */.dm, response, doing);
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
                    doing: `release the edit lock on the app ${names.quoted(app)}`,
                    method: 'POST',
                    to: path(app, `/releaseLease${query}`),
                    body: acquired,
                    retry: 'idempotent',
                    evenWhenCancelled: true
                })
                    .catch((error) => {
                    transport.log.warning(`${(0,base_errors/* messageOf */.bD)(error)} The edit lock expires by itself after some minutes.`);
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
            const objects = await readAllPages(transport, {
                doing: `list the connections of the environment ${transport.names.quoted(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/connections?api-version=${api_versions/* API_VERSIONS */.Bo.connections}&$filter=${(0,uri/* uriPart */.W)(inEnvironment(environment))}`
            }, connectionList);
            return objects.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR);
        },
        async customConnectors(environment) {
            const filter = `${inEnvironment(environment)} and IsCustomApi eq 'True'`;
            const objects = await readAllPages(transport, {
                doing: `list the custom connectors of the environment ${transport.names.quoted(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/apis?api-version=${api_versions/* API_VERSIONS */.Bo.connectors}&$filter=${(0,uri/* uriPart */.W)(filter)}`
            }, connectorList);
            return objects.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf);
        }
    };
}
function inEnvironment(environment) {
    pathSegment(environment, 'environment');
    return `environment eq '${environment.trim().replaceAll("'", "''")}'`;
}
function connectionOf({ name, properties }) {
    const failing = properties.statuses?.find(({ status }) => status !== statuses/* CONNECTED */._Y);
    const { error } = failing ?? {};
    const problem = [error?.code, error?.message].filter(Boolean).join(': ') || failing?.status || 'not connected';
    return {
        id: name,
        connector: connections_lastSegment(properties.apiId),
        displayName: properties.displayName || name,
        healthy: failing === undefined,
        problem: failing === undefined ? undefined : (0,display/* plainText */.wh)(problem, 300),
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
function memoized(keyOf, read) {
    const cache = new Map();
    return argument => {
        const key = keyOf(argument).toLowerCase();
        const cached = cache.get(key);
        if (cached !== undefined)
            return cached;
        const reading = read(argument);
        cache.set(key, reading);
        void reading.catch(() => cache.delete(key));
        return reading;
    };
}

;// CONCATENATED MODULE: ./lib/platform/transport/optional-read.js



const TIMEOUT = 5_000;
async function optionalRead(transport, { doing, service, to }) {
    try {
        const response = await transport.send({ doing, service, method: 'GET', to, retry: 'idempotent', timeout: TIMEOUT });
        if (response.status >= 200 && response.status < 300)
            return response;
        const { code, message } = (0,responses/* serviceErrorOf */.TI)(response);
        transport.log.debug(`Could not ${doing}: HTTP ${response.status} ${[code, message].filter(Boolean).join(': ')}`);
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
            const objects = await readAllPages(transport, { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${api_versions/* API_VERSIONS */.Bo.environmentList}` }, environmentList);
            const environments = objects.map(environmentOf);
            for (const environment of environments)
                transport.names.remember(environment);
            return environments;
        },
        async read(id) {
            const doing = `read the environment ${transport.names.quoted(id)}`;
            const query = `api-version=${api_versions/* API_VERSIONS */.Bo.environments}&$expand=permissions`;
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'GET',
                to: `${base}/${pathSegment(id, 'environment')}?${query}`,
                retry: 'idempotent'
            });
            const found = (0,responses/* parseBody */.OG)(environmentObject, response, doing);
            const environment = environmentOf(found);
            transport.names.remember(environment);
            return { environment, capabilities: capabilitiesOf(found) };
        },
        settings: memoized(({ id }) => id, environment => settingsOf(transport, environment))
    };
}
async function settingsOf(transport, { displayName, dataverseUrl }) {
    if (dataverseUrl === undefined)
        return { flowsInSolutions: false };
    const organisation = (0,clouds/* organisationAt */.az)(transport.cloud, dataverseUrl);
    if (organisation === undefined) {
        transport.log.debug(`${dataverseUrl} is not a Dataverse address of the cloud ${transport.cloud.name}; its settings were not read`);
        return 'unknown';
    }
    const response = await optionalRead(transport, {
        doing: `read the settings of ${(0,display/* quoted */.TL)(displayName)}`,
        service: organisation,
        to: `${organisations/* ORGANISATION_PATH */.RR}?$select=${Object.values(organisations/* ORGANISATION_COLUMNS */.B9).join()}`
    });
    const list = (0,read_once/* safeParse */.x)(organisations/* organisationList */.p9, response?.body);
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
    const { names } = transport;
    const path = (environment, rest) => `${FLOW_PROVIDER}/environments/${pathSegment(environment, 'environment')}/flows${rest}?api-version=${api_versions/* API_VERSIONS */.Bo.flows}`;
    const setState = async (environment, flow, action) => {
        await transport.call({
            doing: `turn the flow ${names.quoted(flow)} ${action === 'start' ? 'on' : 'off'}`,
            service: 'flow',
            method: 'POST',
            to: path(environment, `/${pathSegment(flow, 'flow')}/${action}`),
            retry: 'idempotent',
            ongoing: 'The flow’s state may have changed anyway.'
        });
    };
    return {
        async list(environment) {
            const token = await tokens.token('flow');
            if (token === undefined || (0,identity/* identityOf */.c)(token).appOnly)
                return undefined;
            const objects = await readAllPages(transport, {
                doing: `list the flows of the environment ${names.quoted(environment)}`,
                service: 'flow',
                to: path(environment, '')
            }, flowList);
            const flows = objects.map(flowOf);
            for (const flow of flows)
                names.remember(flow);
            return flows;
        },
        async read(environment, flow) {
            const doing = `read the flow ${names.quoted(flow)}`;
            const response = await transport.call({
                doing,
                service: 'flow',
                method: 'GET',
                to: path(environment, `/${pathSegment(flow, 'flow')}`),
                retry: 'idempotent'
            });
            const details = detailsOf((0,responses/* parseBody */.OG)(flowObject, response, doing));
            names.remember(details);
            return details;
        },
        start: (environment, flow) => setState(environment, flow, 'start'),
        stop: (environment, flow) => setState(environment, flow, 'stop')
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






const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024;
const BLOCK_BYTES = 4 * 1024 * 1024;
const MAX_STORAGE_RESPONSE_BYTES = 1024 * 1024;
const TRANSFER_TIMEOUT = 15 * 60_000;
const IDLE_TIMEOUT = 60_000;
const BLOB_NAME = 'package.zip';
async function download(transport, link, doing) {
    const url = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, link, doing);
    hideLink(link, transport.secret);
    const response = await storageRequest(transport, { url, method: 'GET', limit: MAX_DOWNLOAD_BYTES }, doing);
    if (response.status !== 200)
        throw storageError(transport, response, url, doing);
    return response.bytes;
}
async function upload(transport, container, bytes, doing) {
    hideLink(container, transport.secret);
    const blob = (0,storage_hosts/* storageUrl */.X_)(transport.cloud, container, doing);
    blob.pathname = `${withoutSlashes(blob.pathname)}/${BLOB_NAME}`;
    const putBlob = async (query, body, headers) => {
        const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`);
        const response = await storageRequest(transport, { url, method: 'PUT', body, headers, limit: MAX_STORAGE_RESPONSE_BYTES }, doing);
        if (response.status < 200 || response.status >= 300)
            throw storageError(transport, response, url, doing);
    };
    if (bytes.byteLength <= BLOCK_BYTES) {
        await putBlob('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' });
        return blob.href;
    }
    const ids = [];
    for (let from = 0; from < bytes.byteLength; from += BLOCK_BYTES) {
        const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64');
        ids.push(id);
        await putBlob(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + BLOCK_BYTES), {
            'content-type': 'application/octet-stream'
        });
    }
    const list = ids.map(id => `<Latest>${id}</Latest>`).join('');
    await putBlob('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
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
    const checksAddress = transport.cloud.name !== 'Embedded' && transport.agent === undefined;
    const address = `${request.url.origin}${request.url.pathname}`;
    try {
        return await (0,retry/* withRetries */.LH)('idempotent', transport, message => transport.log.debug(`${doing}: ${message}`), async () => {
            const response = await (0,http_request/* sendRequest */.w$)({
                ...request,
                headers: { 'accept-encoding': 'identity', ...request.headers },
                signal: transport.signal,
                agent: transport.agent,
                ...(checksAddress ? { lookup: storage_hosts/* publicLookup */.km } : {}),
                timeout: transport.timeoutFor(TRANSFER_TIMEOUT, doing, request.url.host),
                idleTimeout: IDLE_TIMEOUT
            });
            transport.log.debug(`${request.method} ${address} → ${response.status}, ${response.bytes.byteLength} bytes received`);
            return response;
        });
    }
    catch (error) {
        if (error instanceof storage_hosts/* PrivateAddress */.me) {
            throw new base_errors/* ActionError */.lZ({
                doing,
                why: `the storage host is not on the internet: ${error.message}`,
                remedy: 'Check the input cloud and DNS on this runner. Behind a proxy, set https_proxy.',
                cause: error
            });
        }
        if (!(error instanceof http_request/* ResponseTooLarge */.l1))
            throw (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
            remedy: 'No canvas app package is that large. Export it in the portal and compare.'
        });
    }
}
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;
function storageError(transport, response, url, doing) {
    const text = response.bytes.subarray(0, 4096).toString('utf8');
    const element = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    const expires = Date.parse(url.searchParams.get('se') ?? '');
    const expired = Number.isFinite(expires) && expires <= transport.clock.now();
    const age = expired ? (0,display/* duration */.p0)(transport.clock.now() - expires) : '';
    return new base_errors/* ActionError */.lZ({
        doing,
        why: response.status === 403
            ? expired
                ? `the storage link expired ${age} ago; links are valid for about an hour`
                : 'the storage rejected the link: it has expired, or it does not permit this'
            : `the storage at ${url.host} responded with HTTP ${response.status}`,
        remedy: 'Run it again from the start. A new run gets a new link.',
        service: {
            status: response.status,
            code: element('Code'),
            message: (0,display/* plainText */.wh)(element('Message') ?? '', 300) || undefined,
            requestId: response.headers.get('x-ms-request-id') ?? undefined
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
    return mapResources(resources, suggestions, (resource, { creationType, comment, displayName }) => {
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
    return mapResources(resources, selections, (resource, { creationType, id, displayName, connection }) => ({
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
function mapResources(resources, choices, apply) {
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




function resultOf(response, doing) {
    if (response.text.trim() === '')
        return {};
    const outer = (0,responses/* parseBody */.OG)(packaging/* packagingResult */.XD, response, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,responses/* parseBody */.OG)(packaging/* packagingResult */.XD, { ...response, body: inner }, doing);
}
const missingParts = (result, required) => required.filter(part => result[part] === undefined || result[part] === null);
const problemsOf = (result) => result.errors ?? [];
function resourceProblems(result) {
    return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
        if (error === undefined || error === null)
            return [];
        const label = `${(0,display/* plainText */.wh)(type, 80)} ${(0,display/* quoted */.TL)(details?.displayName || name || key)}`;
        return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }];
    });
}
function incompleteError(response, result, required, doing) {
    const missing = missingParts(result, required);
    const problem = result.status ? `reports the state ${(0,display/* quoted */.TL)(result.status)}` : `lacks ${(0,display/* listed */.KE)(missing)}`;
    return new base_errors/* ActionError */.lZ({
        doing,
        why: `the response ${problem} and names no operation to wait for`,
        remedy: 'Run it again. If it happens again, give the request id to Microsoft support.',
        service: { status: response.status, requestId: (0,responses/* requestIdOf */.Gb)(response.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging/call.js





async function awaitResult(transport, onProgress, response, { doing, what, required }) {
    const result = resultOf(response, doing);
    const verdict = verdictOf(result.status);
    const isComplete = missingParts(result, required).length === 0;
    const isOver = verdict === 'failed' || problemsOf(result).length > 0 || (isComplete && (verdict === 'succeeded' || !result.status));
    const location = response.headers.get('location');
    if (location === undefined || (isOver && response.status !== 202))
        return { result, response };
    const finished = await waitFor(transport, onProgress, {
        what,
        doing,
        service: 'bap',
        location: operationUrl(transport.cloud, 'bap', location, response.url, doing),
        firstPause: (0,retry/* retryAfterOf */.sT)(response.headers, transport.clock.now()),
        read: poll => resultOf(poll, doing),
        state: polled => ({ status: polled.status, missing: missingParts(polled, required) })
    });
    return { result: finished.result, response: finished.response, operationId: finished.operationId };
}
async function callPackaging(transport, onProgress, call) {
    const { doing, required } = call;
    const first = await transport.call({ ...call, service: 'bap', method: 'POST' });
    const finished = await awaitResult(transport, onProgress, first, call);
    const { result, response, operationId } = finished;
    const problems = [...problemsOf(result), ...resourceProblems(result)];
    const verdict = verdictOf(result.status);
    if (problems.length > 0 || verdict === 'failed') {
        const where = operationId === undefined ? '' : ` (operation ${operationId})`;
        throw (0,responses/* errorFromListedProblems */.cb)(problems, response, doing, `the service reports a failure${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || missingParts(result, required).length > 0)
        throw incompleteError(response, result, required, doing);
    return finished;
}

;// CONCATENATED MODULE: ./lib/platform/packaging/packaging.js













function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, root) {
            const what = `the resources of the ${root.kind} ${(0,display/* quoted */.TL)(root.displayName)}`;
            const { result } = await callPackaging(transport, onProgress, {
                doing: `list ${what}`,
                what: `listing of ${what}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootIdOf(root)] },
                required: ['resources'],
                retry: 'idempotent'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, root, details, resources, suggestions) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await callPackaging(transport, onProgress, {
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
                required: ['packageLink'],
                retry: 'unstarted',
                ongoing: 'The export may still be running at the service. It changes nothing in the environment.'
            });
            const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`);
            return { operationId, bytes, resources: result.resources ?? {} };
        },
        async stage(environment, bytes) {
            const doing = 'upload the package';
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'generateResourceStorage'),
                retry: 'idempotent'
            });
            return upload(transport, (0,responses/* parseBody */.OG)(packaging/* resourceStorage */.Gl, response, doing).sharedAccessSignature, bytes, doing);
        },
        async importParameters(environment, stagedLink, name) {
            const { result, operationId } = await callPackaging(transport, onProgress, {
                doing: 'let the service read the uploaded package',
                what: `reading of the uploaded ${name === undefined ? 'package' : (0,display/* quoted */.TL)(name)}`,
                to: packagingPath(environment, 'listImportParameters'),
                body: { packageLink: { value: stagedLink } },
                required: ['status', 'packageLink', 'details', 'resources'],
                retry: 'idempotent'
            });
            const packageLink = result.packageLink?.value ?? '';
            hideLink(packageLink, transport.secret);
            return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} };
        },
        async validate(environment, request) {
            const doing = `let the service check the import of ${importedName(request)}`;
            const response = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'validateImportPackage'),
                body: importBody(request),
                retry: 'idempotent'
            });
            const what = `check of ${importedName(request)}`;
            const { result } = await awaitResult(transport, onProgress, response, { doing, what, required: [] });
            return [...problemsOf(result), ...resourceProblems(result)];
        },
        importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
    };
}
async function startImport(transport, onProgress, environment, request) {
    const name = importedName(request);
    const doing = `import ${name}`;
    let response;
    try {
        response = await transport.sendWithRetries({
            doing,
            service: 'bap',
            method: 'POST',
            to: packagingPath(environment, 'importPackage'),
            body: importBody(request),
            retry: 'unstarted'
        });
    }
    catch (error) {
        if (error instanceof http_request/* ConnectionFailure */.ls && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        if (error instanceof http_request/* ConnectionFailure */.ls) {
            const failure = (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
            throw failure instanceof base_errors/* ActionError */.lZ ? base_errors/* NotStarted */.R9.from(failure) : failure;
        }
        throw (0,responses/* toActionError */.ie)(error, doing, 'The import may have started. Check the target environment before you run it again.');
    }
    const isThrottled = response.status === 429 || (response.status === 503 && response.headers.has('retry-after'));
    if (!isThrottled && ((0,retry/* isTransient */.dg)(response.status) || response.status >= 500))
        return unanswered(response);
    if (response.status < 200 || response.status >= 300)
        throw base_errors/* NotStarted */.R9.from((0,responses/* errorFromResponse */.a5)(response, doing, '', transport));
    if (!response.headers.has('location') && response.body === undefined)
        return unanswered(response);
    const finished = await awaitResult(transport, onProgress, response, {
        doing,
        what: `import of ${name}`,
        required: ['resources']
    });
    const problems = problemsOf(finished.result);
    const verdict = verdictOf(finished.result.status);
    if (finished.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
        return unanswered(finished.response);
    }
    return {
        kind: 'finished',
        succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(finished.result).length === 0,
        operationId: finished.operationId,
        resources: finished.result.resources ?? {},
        problems,
        service: { status: finished.response.status, requestId: (0,responses/* requestIdOf */.Gb)(finished.response.headers) }
    };
}
const unanswered = (response) => ({
    kind: 'unanswered',
    service: (0,responses/* serviceErrorOf */.TI)(response)
});
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${pathSegment(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
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






const policies_MAX_PAGES = 20;
const createPolicies = (transport) => ({
    list: memoized((environment) => environment, async (environment) => {
        const all = await allPolicies(transport);
        return all === 'unknown' ? all : all.filter(policy => appliesTo(policy, environment)).map(policyOf);
    })
});
async function allPolicies(transport) {
    const call = { doing: 'read the data policies', service: 'bap' };
    const found = [];
    let to = `${policies/* POLICIES_PATH */.P2}?api-version=${api_versions/* API_VERSIONS */.Bo.policies}`;
    for (let page = 0; page < policies_MAX_PAGES; page++) {
        const response = await optionalRead(transport, { ...call, to });
        const list = (0,read_once/* safeParse */.x)(policies/* policyList */.$, response?.body);
        if (response === undefined || !list.success)
            return 'unknown';
        for (const policy of list.data.value)
            found.push(policy);
        const { nextLink } = list.data;
        if (!nextLink)
            return found;
        to = pageUrl(transport.cloud, call.service, nextLink, response.url, call.doing);
    }
    return 'unknown';
}
function appliesTo({ environmentType, environments }, environment) {
    const isListed = (environments ?? []).some(({ name, id }) => [name, id?.split('/').at(-1)].some(known => known?.toLowerCase() === environment.toLowerCase()));
    switch (environmentType?.toLowerCase()) {
        case 'onlyenvironments':
        case 'singleenvironment':
            return isListed;
        case 'exceptenvironments':
            return !isListed;
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
    async function read(doing, to) {
        let response;
        try {
            response = await transport.sendWithRetries({ doing, service: 'graph', method: 'GET', to, retry: 'idempotent' });
        }
        catch (error) {
            throw (0,responses/* toActionError */.ie)(error, doing, '', transport.deadline);
        }
        if (response.status === 404)
            return undefined;
        if (response.status === 401 || response.status === 403) {
            transport.log.debug(`${doing}: Microsoft Graph denied it with HTTP ${response.status}`);
            return 'unknown';
        }
        if (response.status >= 200 && response.status < 300)
            return response;
        throw (0,responses/* errorFromResponse */.a5)(response, doing, '', transport);
    }
    async function byKey(kind, key) {
        const doing = `look up ${(0,display/* quoted */.TL)(key)} in Microsoft Graph`;
        const response = await read(doing, `/v1.0/${COLLECTIONS[kind]}/${pathSegment(key, 'user or group')}?$select=${FIELDS[kind]}`);
        if (response === undefined)
            return [];
        return response === 'unknown' ? response : [principalOf(kind, (0,responses/* parseBody */.OG)(directoryObject, response, doing))];
    }
    async function byProperty(kind, property, value) {
        const doing = `look up ${(0,display/* quoted */.TL)(value)} in Microsoft Graph`;
        const filter = (0,uri/* uriPart */.W)(`${property} eq '${value.replaceAll("'", "''")}'`);
        const response = await read(doing, `/v1.0/${COLLECTIONS[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`);
        if (response === undefined)
            return [];
        return response === 'unknown'
            ? response
            : (0,responses/* parseBody */.OG)(directoryList, response, doing).value.map(found => principalOf(kind, found));
    }
    return {
        async find({ by, value }) {
            if ((await tokens.token('graph')) === undefined)
                return 'unknown';
            switch (by) {
                case 'id':
                    return firstMatch([() => byKey('person', value), () => byKey('group', value)]);
                case 'email':
                    return firstMatch([
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
const COLLECTIONS = { person: 'users', group: 'groups' };
const FIELDS = {
    person: 'id,displayName,userPrincipalName,mail',
    group: 'id,displayName,mail'
};
async function firstMatch(lookups) {
    let denied = false;
    for (const lookup of lookups) {
        const found = await lookup();
        if (found === 'unknown')
            denied = true;
        else if (found.length > 0)
            return found;
    }
    return denied ? 'unknown' : [];
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
    const appPath = (app) => `${sharing_PROVIDER}/apps/${pathSegment(app, 'app')}`;
    const adminPath = (environment, app) => `${sharing_PROVIDER}/scopes/admin/environments/${pathSegment(environment, 'environment')}/apps/${pathSegment(app, 'app')}`;
    return {
        findPrincipals: query => directory.find(query),
        async permissions(app) {
            const entries = await readAllPages(transport, {
                doing: `read the permissions of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                to: `${appPath(app)}/permissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`
            }, permissionList);
            return entries.map(permissionOf);
        },
        async share(app, { put, remove }) {
            if (put.length === 0 && remove.length === 0)
                return;
            await transport.call({
                doing: `share the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${appPath(app)}/modifyPermissions?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: {
                    ...(put.length === 0
                        ? {}
                        : {
                            put: put.map(({ principal, role }) => ({
                                properties: {
                                    principal: principalBody(principal),
                                    NotifyShareTargetOption: 'DoNotNotify',
                                    roleName: ROLE_NAMES[role]
                                }
                            }))
                        }),
                    ...(remove.length === 0 ? {} : { delete: remove.map(id => ({ id })) })
                },
                retry: 'idempotent',
                ongoing: 'The app may have been shared anyway.'
            });
        },
        async setOwner(environment, app, principalId, roleForOldOwner) {
            await transport.call({
                doing: `change the owner of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/modifyAppOwner?api-version=${api_versions/* API_VERSIONS */.Bo.sharing}`,
                body: { roleForOldAppOwner: ROLE_NAMES[roleForOldOwner], newAppOwner: principalId },
                retry: 'unstarted',
                ongoing: 'The owner may have changed already.'
            });
        },
        async bypassConsent(environment, app, bypass) {
            await transport.call({
                doing: `set the consent bypass of the app ${transport.names.quoted(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: `${adminPath(environment, app)}/setPowerAppConnectionDirectConsentBypass?api-version=${api_versions/* API_VERSIONS */.Bo.consentBypass}`,
                body: { bypassconsent: bypass },
                retry: 'idempotent',
                ongoing: 'The consent bypass may have been set anyway.'
            });
        }
    };
}
const principalBody = ({ id, type }) => type === 'everyone' ? { id, type: TYPE_NAMES[type], tenantId: id } : { id, type: TYPE_NAMES[type] };
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
const translate = (terms, name) => Object.hasOwn(terms, name.toLowerCase()) ? terms[name.toLowerCase()] : undefined;
function permissionOf({ name, properties }) {
    const { id, type, displayName, email, tenantId } = properties.principal;
    const kind = translate(TYPES, type ?? '') ?? 'unknown';
    const ownId = id === 'null' ? undefined : id;
    return {
        id: name,
        role: translate(ROLES, properties.roleName) ?? properties.roleName,
        principal: {
            id: (kind === 'everyone' ? ownId || tenantId : ownId) || name,
            type: kind,
            displayName: displayName || undefined,
            email: email || undefined
        }
    };
}

// EXTERNAL MODULE: ./lib/base/time-limit.js
var time_limit = __webpack_require__(58806);
;// CONCATENATED MODULE: ./lib/platform/display-names.js

class DisplayNames {
    #byId = new Map();
    remember({ id, displayName }) {
        this.#byId.set(id.trim().toLowerCase(), displayName);
    }
    quoted(id) {
        return (0,display/* quoted */.TL)(this.#byId.get(id.trim().toLowerCase()) ?? id);
    }
}

;// CONCATENATED MODULE: ./lib/platform/transport/transport.js











const SERVICE_NAMES = {
    powerApps: 'Power Apps',
    flow: 'Power Automate',
    graph: 'Microsoft Graph'
};
const REQUEST_TIMEOUT = 120_000;
const MAX_GRACE = 10_000;
const CLEANUP_TIMEOUT = 1_500;
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const USER_AGENT = 'move-power-app (GitHub Action)';
function createTransport(options) {
    const { cloud, tokens, clock, deadline, signal, log, secret } = options;
    const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT;
    const grace = Math.min(deadline.span / 10, MAX_GRACE);
    const timing = { clock, left: () => deadline.left(), signal };
    function timeoutFor(most, doing, host) {
        const left = deadline.leftWith(grace);
        if (left <= 0)
            throw (0,time_limit/* timeoutError */.w2)(deadline, { doing, waitedFor: `a response from ${host}` });
        return Math.min(most, left);
    }
    async function send(call) {
        const url = typeof call.to === 'string' ? new URL(call.to, originOf(cloud, call.service)) : call.to;
        if (!mayReceiveToken(cloud, call.service, url)) {
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
                why: `this identity has no token for ${isOrganisation(audience) ? audience : SERVICE_NAMES[audience]}`,
                remedy: 'Provide a token for that service too, or sign in another way.'
            });
        }
        const response = await sendOnce(call, url, token);
        if (response.status !== 401)
            return response;
        const renewed = await tokens.token(audience, { refresh: true });
        return renewed === undefined || renewed === token ? response : sendOnce(call, url, renewed);
    }
    async function sendOnce(call, url, token) {
        const id = (0,external_node_crypto_.randomUUID)();
        const started = clock.now();
        const isCleanup = call.evenWhenCancelled === true;
        try {
            const raw = await (0,http_request/* sendRequest */.w$)({
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
                signal: isCleanup ? undefined : signal,
                timeout: isCleanup && signal.aborted
                    ? CLEANUP_TIMEOUT
                    : isCleanup
                        ? Math.min(requestTimeout, Math.max(deadline.left(), MAX_GRACE))
                        : timeoutFor(call.timeout ?? requestTimeout, call.doing, url.host),
                limit: MAX_RESPONSE_BYTES,
                agent: options.agent
            });
            const text = raw.bytes.toString('utf8');
            const response = { status: raw.status, headers: raw.headers, body: parseJson(text), text, url };
            if (response.status >= 400)
                hideSignatures(text, secret);
            const request = (0,responses/* requestIdOf */.Gb)(response.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${response.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return response;
        }
        catch (error) {
            if (error instanceof http_request/* ConnectionFailure */.ls) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http_request/* ResponseTooLarge */.l1))
                throw error;
            throw new base_errors/* ActionError */.lZ({
                doing: call.doing,
                why: `the response from ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
                remedy: 'Check the input cloud and any proxy in between.'
            });
        }
    }
    const sendWithRetries = (call) => (0,retry/* withRetries */.LH)(call.retry, timing, message => log.debug(`${call.doing}: ${message}`), () => send(call));
    return {
        ...timing,
        cloud,
        deadline,
        log,
        secret,
        agent: options.agent,
        names: new DisplayNames(),
        timeoutFor,
        send,
        sendWithRetries,
        async call(call) {
            let response;
            try {
                response = await sendWithRetries(call);
            }
            catch (error) {
                throw (0,responses/* toActionError */.ie)(error, call.doing, call.ongoing, deadline);
            }
            if (response.status >= 200 && response.status < 300)
                return response;
            throw (0,responses/* errorFromResponse */.a5)(response, call.doing, '', timing);
        }
    };
}
function parseJson(text) {
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
            remedy: `Provide a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
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

const MINIMUM_NODE = [24, 5];
async function proxyAgent(variables, { node, secret, log }) {
    const address = URL.parse(variables.https_proxy);
    secret(address?.password ?? '');
    secret(proxy_decoded(address?.password ?? ''));
    const failure = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: 'use the proxy given in https_proxy', why, remedy });
    if (address === null || !['http:', 'https:'].includes(address.protocol))
        throw failure('its value is not a valid http or https URL', 'Set it to http://host:port.');
    if (!supportsProxies(node)) {
        log.warning(`Node ${node} ignores https_proxy (needs ${MINIMUM_NODE.join('.')} or later); requests connect directly.`);
        return undefined;
    }
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    log.info(`Sending requests through the proxy at ${address.host}`);
    return new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000, proxyEnv: { ...variables } });
}
function supportsProxies(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
}
function proxy_decoded(text) {
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
        Promise.all(/* import() */[__webpack_require__.e(770), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 36770)),
        __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 65607)),
        __webpack_require__.e(/* import() */ 264).then(__webpack_require__.bind(__webpack_require__, 33264)),
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
    const [newerSide, olderSide] = [sideOf(newer.pkg), sideOf(older.pkg)];
    return {
        newer: contentDigest(newerSide, newer.names),
        older: contentDigest(olderSide, older.names),
        difference: compare(olderSide, newerSide, { conceal: secret_shapes/* concealSecrets */.Vt })
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
        if (bytes.length <= allowance/* INLINE_FILE_LIMIT */.H)
            try {
                return { pkg: (0,app_package/* readPackage */.L)(bytes, what, new budget/* Budget */.__(budget/* SMALL_BUDGET */.io)), small: true };
            }
            catch (error) {
                if (!(error instanceof budget/* OverBudget */.sg))
                    throw error;
            }
        await runJob({ kind: 'read', bytes, what }, what);
        return { pkg: (0,app_package/* readPackage */.L)(bytes, what), small: false };
    };
    const runJob = async (job, what) => {
        try {
            return await pool.run(job);
        }
        catch (error) {
            throw error instanceof package_checker/* OutOfTime */.f || error instanceof package_checker/* OutOfMemory */.h ? tooExpensive(what, error) : error;
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
            return (await runJob({ kind: 'digest', side: { bytes, what, names } }, what));
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
            return (await runJob(job, is.what));
        }
    };
}
const tooExpensive = (what, error) => new base_errors/* ActionError */.lZ({
    doing: `read ${what}`,
    why: `reading it takes more ${error instanceof package_checker/* OutOfTime */.f ? 'time' : 'memory'} than any exported package needs`,
    remedy: 'Do not use this file. Export the package again.',
    cause: error
});

// EXTERNAL MODULE: ./lib/action/runner/package-files.js + 2 modules
var package_files = __webpack_require__(2415);
;// CONCATENATED MODULE: ./lib/commands/packages/export-package.js



async function exportAndVerify({ platform, packages }, environment, root, details, resources, suggestions) {
    const exported = await platform.packaging.exportPackage(environment, root, details, resources, suggestions);
    const pkg = await packages.read(exported.bytes, `the exported package ${(0,display/* quoted */.TL)(details.displayName)}`);
    verifyContents(pkg, resources, details.displayName);
    return { pkg, bytes: exported.bytes, operationId: exported.operationId };
}
function verifyContents(pkg, listing, name) {
    const missing = difference(listing, pkg.resources);
    const unexpected = difference(pkg.resources, listing);
    if (missing.length === 0 && unexpected.length === 0)
        return;
    const parts = [
        missing.length > 0 ? `missing: ${(0,display/* listed */.KE)(missing)}` : '',
        unexpected.length > 0 ? `unexpected: ${(0,display/* listed */.KE)(unexpected)}` : ''
    ];
    throw new base_errors/* ActionError */.lZ({
        doing: `verify the exported package ${(0,display/* quoted */.TL)(name)}`,
        why: `it does not contain the resources that the service listed (${parts.filter(part => part !== '').join('; ')})`,
        remedy: 'Run the export again: someone may have changed the app meanwhile. If this repeats, export it in the portal and compare.'
    });
}
function difference(left, right) {
    const counts = new Map();
    const labels = (map) => Object.entries(map).map(([key, resource]) => `${(0,package_resource/* kindOf */.I)(resource) === 'unknown' ? (0,display/* plainText */.wh)(resource.type) : (0,package_resource/* kindOf */.I)(resource)} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`);
    for (const label of labels(right))
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return labels(left).filter(label => {
        const count = counts.get(label) ?? 0;
        counts.set(label, count - 1);
        return count <= 0;
    });
}

// EXTERNAL MODULE: ./lib/commands/packages/package-report.js
var package_report = __webpack_require__(85913);
;// CONCATENATED MODULE: ./lib/commands/packages/suggestions.js



function suggestionsFor(resources, choices) {
    return new Map(Object.entries(resources).map(([key, resource]) => {
        const { import: requested, comment, displayName } = choices.get(key) ?? {};
        if (requested !== undefined)
            assertOffered(resource, key, requested);
        return [key, { creationType: requested ?? defaultFor(resource), comment, displayName }];
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
function assertOffered(resource, key, requested) {
    const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
    const allowed = offered.length > 0 ? offered : OFFERED_BY_DEFAULT[(0,package_resource/* kindOf */.I)(resource)];
    if (allowed.length === 0 || allowed.includes(requested))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `suggest ${requested} for ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`,
        why: `resources of type ${(0,display/* quoted */.TL)(resource.type)} cannot be imported that way`,
        remedy: `Use one of these in the input resources: ${(0,display/* listed */.KE)(allowed)}.`
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

;// CONCATENATED MODULE: ./lib/commands/permission.js


const NEEDED = {
    export: ['export packages'],
    import: ['import packages', 'upload packages', 'create apps', 'create flows']
};
const REQUIRED = new Set(['export packages', 'import packages']);
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
        run.log.debug(`${environment.displayName} has no permission map`);
        return undefined;
    }
    const missing = NEEDED[purpose].filter(capability => capabilities.get(capability)?.held !== true);
    if (missing.length === 0)
        return undefined;
    const sentence = `${run.platform.identity.name} may not ${(0,display/* listed */.KE)(missing)} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && missing.some(capability => REQUIRED.has(capability))) {
        return {
            what: `${sentence}: the environment's permission map lacks ${(0,display/* listed */.KE)(missing.map(capability => capabilities.get(capability)?.key ?? capability))}`,
            remedy: `${ROLE[purpose]} To leave the decision to the service, set permission-check: warn.`
        };
    }
    run.log.warning(`According to the environment's permission map, ${sentence}.`);
    return undefined;
}
function warnAboutIdentity(run) {
    if (run.platform.identity.kind !== 'application')
        return;
    run.log.warning(`${run.platform.identity.name} is an application. The packaging calls are not known to accept applications, and have refused several. If this run fails with "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`);
}

;// CONCATENATED MODULE: ./lib/commands/planning/choices.js





function matchChoices(choices, resources, what) {
    const matched = new Map();
    const problems = [];
    const entries = Object.entries(resources);
    for (const choice of choices) {
        const found = entries.filter(([key, resource]) => matches(choice, key, resource));
        const [only, ...others] = found;
        if (only === undefined)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} is not a resource of ${what}`);
        else if (others.length > 0)
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} is ambiguous: it matches ${(0,display/* listed */.KE)(found.map(describe))}`);
        else if (matched.has(only[0]))
            problems.push(`${(0,display/* quoted */.TL)(choice.written)} and ${(0,display/* quoted */.TL)(matched.get(only[0])?.written ?? '')} refer to the same resource`);
        else
            matched.set(only[0], choice);
    }
    if (problems.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: 'apply the input resources',
            why: (0,numbered/* numbered */.j)(problems),
            remedy: `Its resources are: ${(0,display/* listed */.KE)(entries.map(describe), 40)}. Where several have the same name, put the kind in front (flow:…) or use the resource key.`
        });
    }
    return matched;
}
function keyMeantBy(choice, resources) {
    const [only, ...others] = Object.entries(resources).filter(([key, resource]) => matches(choice, key, resource));
    return others.length === 0 ? only?.[0] : undefined;
}
function matches(choice, key, resource) {
    if (choice.kind !== undefined && (0,package_resource/* kindOf */.I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => (0,commands_ids/* same */.FB)(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    return kind === 'unknown' ? (0,display/* quoted */.TL)(name) : `${kind}:${(0,display/* quoted */.TL)(name)}`;
};

;// CONCATENATED MODULE: ./lib/commands/resolve.js



async function resolveEnvironment(platform, nameOrId) {
    const doing = `find the environment ${(0,display/* quoted */.TL)(nameOrId)}`;
    const environments = await platform.environments.list();
    const origin = resolve_originOf(nameOrId);
    const byId = environments.filter(({ id }) => (0,commands_ids/* same */.FB)(id, nameOrId));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && resolve_originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, nameOrId));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `${platform.identity.name} can see no environment with that id, Dataverse URL or display name`,
            remedy: environments.length === 0
                ? 'It can see no environment at all: give this identity access.'
                : `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} environments have that name`,
        remedy: `Use the id instead: ${names(found)}.`
    });
}
function resolve_originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
async function resolveApp(platform, environment, nameOrId) {
    return pick('app', nameOrId, environment, await platform.apps.list(environment.id), platform.identity.name);
}
async function resolveFlow(platform, environment, nameOrId) {
    const flows = await platform.flows.list(environment.id);
    if (flows === undefined) {
        if ((0,commands_ids/* isGuid */.W_)(nameOrId))
            return { id: nameOrId.trim(), displayName: nameOrId.trim(), aliases: [] };
        throw new base_errors/* ActionError */.lZ({
            doing: `find the flow ${(0,display/* quoted */.TL)(nameOrId)} in ${(0,display/* quoted */.TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Use the id of the flow, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => (0,commands_ids/* same */.FB)(known, nameOrId)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', nameOrId, environment, flows, platform.identity.name);
}
function pick(kind, nameOrId, environment, items, identity) {
    const byId = items.filter(({ id }) => (0,commands_ids/* same */.FB)(id, (0,commands_ids/* bareId */.yW)(nameOrId)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, nameOrId));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,display/* quoted */.TL)(nameOrId)} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    const names = (list) => (0,display/* listed */.KE)(list.map(({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name`,
            remedy: items.length === 0
                ? `It can see no ${kind} in this environment at all: check the environment, or share the ${kind} with this identity.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new base_errors/* ActionError */.lZ({
        doing,
        why: `${found.length} ${kind}s have that name`,
        remedy: `Use the id instead: ${names(found)}.`
    });
}
const named = ({ displayName, id }) => `${(0,display/* quoted */.TL)(displayName)} (${(0,display/* shortened */.vI)(id)})`;

;// CONCATENATED MODULE: ./lib/commands/export.js









async function exportCommand(run, order) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const lookup = order.root.kind === 'app'
        ? resolveApp(platform, environment, order.root.value)
        : resolveFlow(platform, environment, order.root.value);
    lookup.catch(() => undefined);
    await checkPermission(run, environment, 'export');
    const found = await lookup;
    const root = { kind: order.root.kind, id: found.id, displayName: found.displayName };
    const app = root.kind === 'app'
        ? { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) }
        : undefined;
    if (app !== undefined)
        report.set({ app });
    log.info(`Exporting the ${order.root.kind} ${(0,display/* quoted */.TL)(root.displayName)} (${root.id}) from ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const listing = await platform.packaging.listResources(environment.id, root);
    const choices = matchChoices(order.resources, listing, (0,display/* quoted */.TL)(root.displayName));
    for (const choice of choices.values()) {
        if (choice.target === undefined)
            continue;
        throw new base_errors/* ActionError */.lZ({
            doing: `apply ${(0,display/* quoted */.TL)(choice.written)} of the input resources`,
            why: 'it has a target, which only an import can use',
            remedy: 'Move the target to the input resources of the import step.'
        });
    }
    const suggestions = suggestionsFor(listing, choices);
    log.info(`Contents: ${countByKind(listing)}`);
    const name = order.packageName ?? rootName(listing, root);
    const { pkg, bytes, operationId } = await exportAndVerify(run, environment.id, root, {
        displayName: name,
        description: order.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, listing, suggestions);
    report.set({ operationId });
    for (const warning of pkg.warnings)
        log.warning(warning);
    const file = order.packageFile ?? fileNameFor(order.artifactName);
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
    const artifact = await run.artifacts.upload(order.artifactName, bytes);
    if (artifact === undefined) {
        const sentence = `This run has no artifact service, so the package is only kept as the file ${file}.`;
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
        why: 'suggested for the import',
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
    return (0,display/* listed */.KE)([...counts].map(([kind, count]) => (0,display/* pluralize */.td)(count, kind)), 20);
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
        report.fail(failure.message);
        return [`${(0,display/* quoted */.TL)(item.name)}: ${failure.why}`];
    });
    const failed = failures.flat();
    if (failed.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `${doing} ${failed.length} of ${items.length} packages`,
        why: (0,numbered/* numbered */.j)(failed, 5),
        remedy: run.deadline.over()
            ? 'The time limit was reached: raise max-async-wait-time, or name fewer packages at once.'
            : 'The others succeeded and stay as they are. The warnings above say what to do about each failure. Then run this again: it skips what is already done.'
    });
}
const withAnswer = ({ why, service }) => service === undefined ? why : `${why} (${(0,base_errors/* describeServiceError */.VN)(service)})`;
async function failureOf({ log }, work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ))
            log.debug(error instanceof Error ? (error.stack ?? '') : (0,base_errors/* messageOf */.bD)(error));
        const message = (0,base_errors/* messageOf */.bD)(error);
        log.warning(message);
        return { message, why: error instanceof base_errors/* ActionError */.lZ ? withAnswer(error) : message };
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
    const candidates = apps.map(({ id, displayName }) => ({ id, name: plain(displayName) || id }));
    const count = (name) => candidates.filter(other => other.name.toLowerCase() === name.toLowerCase()).length;
    return new Map(candidates.map(({ id, name }) => [id, count(name) > 1 ? `${name}-${id}` : name]));
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
        const reads = turns.slice(start, start + AT_ONCE).map(step => ({ step, read: flows.read(environment, step.id) }));
        for (const { read } of reads)
            read.catch(() => undefined);
        for (const { step, read } of reads) {
            const result = await turn(flows, environment, step, read);
            results.push(result);
            if (result.problem !== undefined)
                log.warning(result.problem.sentence);
            else if (result.changed)
                log.info(`The flow ${(0,display/* quoted */.TL)(step.name)} is ${step.to}: ${step.why}.`);
        }
    }
    return results;
}
const AT_ONCE = 6;
async function turn(flows, environment, step, read) {
    const { key, name, to, id } = step;
    let known;
    let changed = false;
    try {
        known = await read;
        if (known.state === to)
            return { key, name, state: to, changed };
        await (to === 'on' ? flows.start(environment, id) : flows.stop(environment, id));
        changed = true;
        known = await flows.read(environment, id);
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ) || error.service === undefined)
            throw error;
        return { key, name, state: known?.state, changed, problem: problemOf(step, known, error.service, error.remedy) };
    }
    const { state, suspension } = known;
    if (state === to)
        return { key, name, state, changed };
    const reason = suspension === undefined ? '' : `, because of ${(0,display/* plainText */.wh)(suspension, 200)}`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${to}: the service accepted the request, but reports the state ${(0,display/* quoted */.TL)(state ?? 'unknown')}${reason}. Look at the flow in Power Automate.`;
    return { key, name, state, changed, problem: { sentence } };
}
function problemOf({ name, to }, known, service, remedy) {
    const cause = causeOf(known, service);
    const said = `The service said: ${(0,base_errors/* describeServiceError */.VN)(service)}.`;
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
            ? 'a data policy of the environment forbids it, but the service does not say which'
            : `the data policy ${(0,display/* quoted */.TL)(policy)} forbids it`;
    }
    if (!CONNECTION_CODES.includes(code) || known === undefined)
        return undefined;
    const needed = known.references.filter(({ broughtByUser }) => !broughtByUser);
    const unbound = needed.filter(({ connection }) => connection === undefined);
    const text = (message ?? '').toLowerCase();
    const blamed = needed.filter(({ connection }) => connection !== undefined && text.includes(connection.toLowerCase()));
    if (blamed.length > 0) {
        const which = blamed.map(({ name, connector, connection }) => `${(0,display/* quoted */.TL)(connection ?? '')} of ${(0,display/* plainText */.wh)(connector)} (${(0,display/* plainText */.wh)(name)})`);
        return `this identity cannot use its connection ${(0,display/* listed */.KE)(which)}, or the connection has to be signed in again`;
    }
    return unbound.length > 0
        ? `no connection is bound to ${(0,display/* listed */.KE)(unbound.map(({ name, connector }) => `${(0,display/* quoted */.TL)(name)} (${(0,display/* plainText */.wh)(connector)})`))}`
        : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/sharing.js

function planSharing(declared, { permissions, bypassConsent, importer }) {
    const current = permissions ?? [{ id: importer.id, role: 'owner', principal: importer }];
    const now = (principal) => current.find(permission => isSamePrincipal(permission.principal, principal));
    const owner = current.find(({ role }) => role === 'owner');
    const newOwner = declared.owner === undefined || (owner !== undefined && isSamePrincipal(owner.principal, declared.owner))
        ? undefined
        : declared.owner;
    const declaredRole = (principal) => declared.people.find(entry => isSamePrincipal(entry.principal, principal))?.role;
    const differences = [];
    const add = (principal, role, was) => {
        const action = was === undefined ? 'add' : includesRole(was, role) ? 'remains' : 'change';
        differences.push({ principal, role: action === 'remains' && was !== undefined ? was : role, was, action });
    };
    if (declared.owner !== undefined)
        add(declared.owner, 'owner', now(declared.owner)?.role);
    const roleForOldOwner = (owner === undefined ? undefined : declaredRole(owner.principal)) ?? 'edit';
    if (newOwner !== undefined && owner !== undefined) {
        differences.push({ principal: owner.principal, role: roleForOldOwner, was: 'owner', action: 'change' });
    }
    for (const { principal, role } of declared.people) {
        if (!differences.some(known => isSamePrincipal(known.principal, principal)))
            add(principal, role, now(principal)?.role);
    }
    for (const { principal, role } of current) {
        if (differences.some(known => isSamePrincipal(known.principal, principal)))
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
const isSamePrincipal = (one, other) => one.type === 'everyone' || other.type === 'everyone'
    ? one.type === other.type
    : one.id.toLowerCase() === other.id.toLowerCase();
const includesRole = (was, role) => was === role || was === 'owner' || (was === 'use-and-share' && role === 'use');
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
        const changes = put.map(({ principal, role }) => `${principalName(principal)} ${roleWords(role)}`);
        await attempt(sharing.share(app, { put, remove: [] }), `The app is shared: ${(0,display/* listed */.KE)(changes, 20)}.`);
    }
    if (plan.consentBypass?.changes === true) {
        const { to } = plan.consentBypass;
        await attempt(sharing.bypassConsent(environment, app, to), to
            ? 'The app no longer asks its users to allow its connections.'
            : 'The app asks its users to allow its connections.');
    }
    if (plan.owner !== undefined) {
        const { to, roleForOldOwner } = plan.owner;
        await attempt(sharing.setOwner(environment, app, to.id, roleForOldOwner), `The app is owned by ${(0,display/* quoted */.TL)(principalName(to))}. The previous owner ${roleWords(roleForOldOwner)} it.`);
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
            const actual = was === undefined ? 'none' : (0,display/* quoted */.TL)(roleWords(was));
            return `The role of ${(0,display/* quoted */.TL)(principalName(principal))} is ${actual}, but ${(0,display/* quoted */.TL)(roleWords(role))} is declared.`;
        }),
        ...(plan.consentBypass?.changes === true
            ? [
                `The consent bypass is ${bypassConsent === undefined ? 'not reported by the service' : String(bypassConsent)}, but ${String(plan.consentBypass.to)} is declared.`
            ]
            : [])
    ];
}

// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __webpack_require__(33697);
;// CONCATENATED MODULE: ./lib/commands/planning/target.js


async function readTarget(platform, environment, inputs, needs) {
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
        app: inputs.app === undefined ? undefined : await resolveApp(platform, environment, inputs.app),
        flow: inputs.flow === undefined ? undefined : await resolveFlow(platform, environment, inputs.flow)
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





async function miswiredFlows({ platform }, { pkg, target }, appId, flowIds) {
    if (pkg.app === undefined || pkg.flows.length === 0)
        return [];
    const calledByApp = new Set(Object.values(pkg.app.connectionReferences).map(app_part/* flowKeyOf */.vZ));
    const app = await platform.apps.read(appId);
    const called = flowsBySlot(pkg.app, app);
    const nameOf = (id) => {
        const flow = target.flows?.find(known => [known.id, ...known.aliases].some(other => (0,commands_ids/* same */.FB)(other, id)));
        return flow === undefined ? `the flow ${id}` : `the flow ${named(flow)}`;
    };
    return pkg.flows.flatMap(({ key, displayName }) => {
        const wanted = flowIds.get(key);
        const there = called.get(key);
        if (!calledByApp.has(key) || wanted === undefined || (0,commands_ids/* same */.FB)(there, wanted))
            return [];
        return [
            `The app ${(0,display/* quoted */.TL)(app.displayName)} ${there === undefined ? 'is not connected to' : `calls ${nameOf(there)} instead of`} the flow ${(0,display/* quoted */.TL)(displayName)} (${wanted}). Open the app in Power Apps Studio, remove the flow under Power Automate, add it again, and publish.`
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
        who: 'everyone who plays it',
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
    const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]));
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
        doing: `bring ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into the desired state`,
        why: (0,numbered/* numbered */.j)([...new Set(problems)]),
        remedy: `${outcome === 'unchanged' ? 'Nothing had to be imported.' : 'The import itself succeeded and is kept.'} Correct the cause and run this again: it does not touch what is already as desired.`
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
        return [{ key, name: flow.displayName, from, ...desiredState(desired, flow, before.has(key), from) }];
    });
    const toward = (state) => steps.filter(({ to }) => to === state);
    return [...toward('off').toReversed(), ...toward('on'), ...toward(undefined)];
}
function desiredState(desired, { definition }, exists, from) {
    switch (desired) {
        case 'on':
            return { to: 'on', why: 'all flows are declared on' };
        case 'off':
            return { to: 'off', why: 'all flows are declared off' };
        case 'as-source':
            return asSource((0,flow_part/* sourceStateOf */.wV)(definition));
        case 'keep':
            if (!exists)
                return { to: undefined, why: 'it is new, and new flows stay as the service creates them' };
            if (from === 'on')
                return { to: 'on', why: 'it was on before' };
            if (from === 'off')
                return { to: 'off', why: 'it was off before' };
            return {
                to: undefined,
                why: from === undefined ? 'its state before the import is unknown' : `it was ${(0,display/* quoted */.TL)(from)} before`
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
    return { to: undefined, why: 'the package does not say whether it was on in the source' };
}

;// CONCATENATED MODULE: ./lib/commands/desired-state/resolve-principals.js



class ImpossibleSharing extends base_errors/* ActionError */.lZ {
}
async function resolvePrincipals(declared, { sharing, permissions = [], tenantId }) {
    const problems = [];
    const remarks = [];
    let isLookupDenied = false;
    async function resolved(wanted) {
        const { written } = wanted;
        if (wanted.kind === 'everyone') {
            if (tenantId !== undefined)
                return { id: tenantId, type: 'everyone', displayName: 'everyone' };
            problems.push(`${(0,display/* quoted */.TL)(written)} needs the tenant, which this sign-in does not reveal`);
            return undefined;
        }
        const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value });
        const present = permissions.map(({ principal }) => principal).filter(principal => resolve_principals_matches(principal, wanted));
        const candidates = found === 'unknown' ? present : found.filter(({ type }) => type === 'group' || !mustBeGroup(wanted));
        const [first, ...others] = unique(candidates);
        if (first !== undefined && others.length === 0)
            return first;
        if (first !== undefined) {
            problems.push(`${(0,display/* quoted */.TL)(written)} matches several: ${(0,display/* listed */.KE)([first, ...others].map(nameWithId))}`);
        }
        else if (found !== 'unknown')
            problems.push(`${(0,display/* quoted */.TL)(written)} does not exist`);
        else if (wanted.kind === 'id') {
            const type = wanted.isGroup ? 'group' : 'person';
            remarks.push(`The id ${(0,display/* quoted */.TL)(wanted.value)} could not be looked up. It is used as the id of a ${wanted.isGroup ? 'group' : 'person'}.`);
            return { id: wanted.value, type };
        }
        else {
            isLookupDenied = true;
            problems.push(`this identity cannot look up ${(0,display/* quoted */.TL)(written)}`);
        }
        return undefined;
    }
    const owner = declared.owner === undefined ? undefined : await resolved(declared.owner);
    if (declared.owner !== undefined && owner !== undefined && owner.type !== 'person') {
        problems.push(`${(0,display/* quoted */.TL)(declared.owner.written)} cannot own an app, because it is not a person`);
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
                problems.push(`${(0,display/* quoted */.TL)(earlier)} and ${(0,display/* quoted */.TL)(entry.written)} are the same person or group`);
            names.set(principal.id.toLowerCase(), entry.written);
        }
    }
    if (problems.length > 0) {
        throw new ImpossibleSharing({
            doing: 'share the app as declared',
            why: (0,numbered/* numbered */.j)(problems, 20),
            remedy: `Correct the input share.${isLookupDenied ? ' Use object ids there (group:<id> for a group), or let this identity read people and groups in Microsoft Graph (access-token needs a token for Graph too).' : ''}`
        });
    }
    return { owner, consentBypass: declared.consentBypass, people, remarks };
}
const mustBeGroup = (wanted) => wanted.kind === 'group-name' || (wanted.kind === 'id' && wanted.isGroup);
const same = (one, other) => one?.toLowerCase() === other.toLowerCase();
const nameWithId = ({ id, displayName }) => displayName === undefined ? id : `${(0,display/* quoted */.TL)(displayName)} (${id})`;
function resolve_principals_matches(principal, wanted) {
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
        return {
            what: 'the input share is for apps, but the package contains only flows',
            remedy: 'Leave the input share empty.'
        };
    const permissions = before === undefined ? undefined : await platform.sharing.permissions(before.id);
    let resolved;
    try {
        const { tenantId } = platform.identity;
        resolved = await resolvePrincipals(declared, { sharing: platform.sharing, permissions, tenantId });
    }
    catch (error) {
        if (!(error instanceof ImpossibleSharing))
            throw error;
        return { what: `the app cannot be shared as declared: ${error.why}`, remedy: error.remedy };
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
        report.remark('Flow states could not be read, because this sign-in has no token for the Flow service.');
        if (desired === 'keep')
            return { flowSteps: [], obstacles: [] };
        const what = `flows-state is ${desired}, but this sign-in has no token for the Flow service`;
        const remedy = 'Add an access token for the Flow service, or use flows-state: keep.';
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
        is: `${from ?? 'new'} → ${to ?? 'not changed'} (${why})`
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
const LONGEST_PAUSE = 5_000;
async function readAppUntil({ platform, clock, deadline }, id, satisfies, most = 30_000) {
    let pause = read_app_until_FIRST_PAUSE;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
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
                remedy: 'Open the app in the target and check its versions and data sources before anyone uses it.'
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
        throw refuse('the service did not return the draft, so whether it has its connection references is unknown', 'Look at the draft in the target. If its data sources are connected, run command: publish.');
    if (references === undefined)
        throw refuse(`its draft has no connection reference for ${(0,display/* listed */.KE)(gap)}, which the published version has`, 'The app would lose its data. Import its package again, which restores the references, or repair the draft in Power Apps Studio.');
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} has a draft without connection references for ${(0,display/* listed */.KE)(gap)}. They are restored before publishing.`);
    await run.platform.apps.writeDraftReferences(app.id, references());
    const absentNow = ({ draftReferences, references: published }) => absentFrom(draftReferences ?? published, connectors);
    const draft = await readAppUntil(run, app.id, read => absentNow(read).length === 0);
    const still = absentNow(draft);
    if (still.length > 0)
        throw refuse(`its draft still has no connection reference for ${(0,display/* listed */.KE)(still)} after they were written`, 'Open the draft in Power Apps Studio without saving, check its data sources, and publish it there.');
    run.report.remark(`The draft had no connection references for ${(0,display/* listed */.KE)(gap)}. They were restored before publishing.`);
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





const POLL_FOR = 10 * 60_000;
const POLL_AFTER_REFUSAL = 20_000;
const isBareRefusal = ({ code }) => code === 'InternalServerError';
async function findLostImport(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not respond to the import (${(0,base_errors/* describeServiceError */.VN)(service)}). The request is not sent again. Checking ${(0,display/* quoted */.TL)(environment.displayName)} to see whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`The import succeeded: it appeared in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not respond to the import. Its success was read from the target, which is certain only for the app (or for the flow, in a package of flows).');
            return {
                resources: plan.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: CARRIED_OUT[planned.decision], id: found } : planned)
            };
        }
        if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? POLL_AFTER_REFUSAL : POLL_FOR))
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    const failure = new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not respond, and nothing new appeared in the target within ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: isBareRefusal(service)
            ? 'The service responds like this when a package was edited or made by hand. Export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
            : 'The import may still be running. Look at the app in the target before you run this again, because importing as new twice creates two apps.'
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
        const [old, current] = [before, flows].map(list => list.find(({ id }) => (0,commands_ids/* same */.FB)(id, decision.targetId)));
        return current?.modified !== undefined && old?.modified !== undefined && current.modified !== old.modified
            ? current.id
            : undefined;
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
        log.warning(`${kind} ${(0,display/* quoted */.TL)(name)} was not imported: ${(0,base_errors/* describeServiceError */.VN)(error ?? {})}`);
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
            ? `${failures.length} of ${resources.length} resources failed: ${(0,numbered/* numbered */.j)(failures.map(one => `${named(one)}: ${(0,base_errors/* describeServiceError */.VN)(one.error ?? {})}`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        remedy: written.length > 0
            ? `Nothing was published. These resources were imported and are not known to be undone: ${(0,display/* listed */.KE)(written.map(named))}. Correct the cause and run this again with import-mode: auto, which updates them.`
            : 'As far as is known, nothing was written. Correct the cause and run this again.'
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
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft (publish-changes: ${publishChanges}). Until it is published, users run version ${app.publishedVersion ?? 'none'}.`);
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
        why: `its newest version is still ${app.newestVersion ?? 'none'}, as before the import`,
        remedy: 'The service reported success but shows no new version. Look at the versions of the app, then run command: publish.'
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
    const remaining = () => until - clock.now();
    if (!(remaining() > 0)) {
        log.info(`A run was interrupted at ${since} while it created ${(0,display/* quoted */.TL)(name)}. It never appeared, so it is created now.`);
        return false;
    }
    log.warning(`A run was interrupted at ${since} while it created ${(0,display/* quoted */.TL)(name)}. Waiting up to ${(0,display/* duration */.p0)(remaining())} for it to appear, to avoid creating a duplicate.`);
    for (let pause = 500;; pause = Math.min(pause * 2, 15_000)) {
        const existing = pkg.kind === 'app'
            ? await platform.apps.list(target.environment.id)
            : ((await platform.flows.list(target.environment.id)) ?? []);
        if (existing.some(({ displayName }) => (0,commands_ids/* same */.FB)(displayName, name))) {
            log.info(`${(0,display/* quoted */.TL)(name)} has appeared. This run continues with it.`);
            return true;
        }
        if (remaining() <= 0)
            return false;
        if (deadline.over())
            throw new base_errors/* ActionError */.lZ({
                doing: `import ${(0,display/* quoted */.TL)(name)} into ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
                why: `an earlier run was interrupted at ${since} while creating the same ${pkg.kind}, which may still appear`,
                remedy: `Nothing was written. Run this again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
            });
        await clock.sleep(Math.min(pause, Math.max(1, remaining()), Math.max(1, deadline.left())));
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/on-drift.js


function driftObstacle({ log, report }, drift, onDrift) {
    if (drift.length === 0)
        return undefined;
    const what = `the target was changed outside this action: ${(0,numbered/* numbered */.j)(drift)}`;
    if (onDrift === 'stop')
        return {
            what,
            remedy: 'Make the same change in the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
        };
    const sentence = `The target was changed outside this action: ${(0,numbered/* numbered */.j)(drift)}. The import overwrites this (on-drift: ${onDrift}).`;
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
    assertSameResources(plan.pkg.resources, parameters.resources);
    return {
        packageLink: parameters.packageLink,
        details: parameters.details,
        resources: parameters.resources,
        selections: selectionsFor(parameters.resources, plan.decisions, plan.bound, plan.choices)
    };
}
const findProblems = (run, plan, request) => run.platform.packaging.validate(plan.target.environment.id, request);
const describeProblem = ({ code, message }) => (0,base_errors/* describeServiceError */.VN)({ code, message });
async function validate(run, plan, request) {
    const problems = await findProblems(run, plan, request);
    const [first] = problems;
    if (first === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(plan.target.environment.displayName)}`,
        why: problems.length === 1
            ? 'the service refused it when it validated the import'
            : `the service found ${problems.length} problems when it validated the import: ${(0,numbered/* numbered */.j)(problems.map(describeProblem), 20)}`,
        service: problems.length === 1 ? { code: first.code, message: first.message } : { code: first.code },
        remedy: 'Nothing was written. Correct what the service names and run the import again.'
    });
}
function assertSameResources(manifest, listedByService) {
    const missing = Object.keys(manifest).filter(key => listedByService[key] === undefined);
    const unexpected = Object.keys(listedByService).filter(key => manifest[key] === undefined);
    if (missing.length === 0 && unexpected.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'read the import parameters',
        why: `the service does not list the resources of the package (missing: ${(0,display/* listed */.KE)(missing)}; unexpected: ${(0,display/* listed */.KE)(unexpected)})`,
        remedy: 'Nothing was written. Run the import again. If this repeats, export the package again.'
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
        log.notice(`Nothing to import: the target already has the content of ${name}.${restOf(plan, history)}`);
        return unchanged;
    }
    if (publishChanges === 'false') {
        const left = { app: { ...unchanged.app, draft: before.newestVersion }, publishState: 'draft-left' };
        report.set(left);
        log.notice(`The draft in the target already has the content of ${name}. It is not published (publish-changes: false).`);
        return { ...unchanged, ...left };
    }
    log.info(`The draft in the target already has the content of ${name}. Publishing it.`);
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
        : ' An unpublished draft by someone else stays as it is.';
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
            why: `the package has errors: ${(0,numbered/* numbered */.j)(errors.map(({ message }) => message))}`,
            remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
        });
    }
    return { pkg, bytes };
}

;// CONCATENATED MODULE: ./lib/commands/planning/carried-changes.js
const carriedChanges = (changes, requested) => [
    ...requested
        .filter(({ before, after }) => before !== after)
        .map(({ kind, before, after }) => {
        const area = kind === 'app' ? 'app' : 'flows';
        return { area, kind: 'renamed', subject: kind, path: [after], before, after };
    }),
    ...changes.filter(change => !isPackageOnly(change) && !requested.some(name => isOverridden(change, name)))
];
function isPackageOnly({ area, kind, subject }) {
    if (area === 'package')
        return true;
    if (area === 'app')
        return subject === 'version';
    return area === 'resources' && kind !== 'added' && kind !== 'removed' && subject !== 'licence';
}
const isOverridden = ({ kind, subject, after }, requested) => kind === 'renamed' && subject === requested.kind && after === requested.inPackage;

;// CONCATENATED MODULE: ./lib/commands/planning/current.js









async function readCurrent(run, { environment, flows }, root, app) {
    const { platform, log } = run;
    log.info(`Exporting ${(0,display/* quoted */.TL)(root.displayName)} from ${(0,display/* quoted */.TL)(environment.displayName)} to compare it with the package`);
    try {
        const listing = await platform.packaging.listResources(environment.id, root);
        const details = {
            displayName: root.displayName,
            description: '',
            creator: platform.identity.name,
            sourceEnvironment: environment.displayName
        };
        const taken = await exportAndVerify(run, environment.id, root, details, listing, suggestionsFor(listing, new Map()));
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
    const { newer, older, difference } = await packages.compare({ pkg, names: namesOf(decisions) }, { pkg: current, names: ownNames(current) });
    const states = new Map();
    for (const [key, digest] of newer.byKey) {
        const decision = decisions.get(key);
        if (decision === undefined || decision.decision === 'existing')
            continue;
        const counterpart = counterpartOf(key, pkg, input.current, decision);
        states.set(key, decision.decision === 'new' || counterpart === undefined
            ? 'new'
            : older.byKey.get(counterpart) === digest &&
                hasRequestedName(key, counterpart, input) &&
                hasRequestedConnections(key, input)
                ? 'same'
                : 'differs');
    }
    return {
        states,
        unchanged: states.size > 0 && [...states.values()].every(state => state === 'same'),
        difference: { ...difference, changes: carriedChanges(difference.changes, requestedNames(input)) },
        digest: newer.whole,
        targetDigest: older.whole
    };
}
function hasRequestedName(key, counterpart, { current, choices }) {
    const requested = choices.get(key)?.displayName;
    const existing = current.pkg.resources[counterpart];
    return requested === undefined || existing === undefined || (0,package_resource/* displayNameOf */.Nv)(existing, counterpart) === requested;
}
function requestedNames({ pkg, current, decisions, choices }) {
    return [...choices].flatMap(([key, { displayName: after }]) => {
        const resource = pkg.resources[key];
        const decision = decisions.get(key);
        if (after === undefined || resource === undefined || decision === undefined)
            return [];
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const counterpart = counterpartOf(key, pkg, current, decision);
        const existing = counterpart === undefined ? undefined : current.pkg.resources[counterpart];
        if ((kind !== 'app' && kind !== 'flow') || counterpart === undefined || existing === undefined)
            return [];
        return [{ kind, inPackage: (0,package_resource/* displayNameOf */.Nv)(resource, key), before: (0,package_resource/* displayNameOf */.Nv)(existing, counterpart), after }];
    });
}
function hasRequestedConnections(key, { pkg, decisions, flows, bound }) {
    const part = pkg.flows.find(flow => flow.key === key);
    if (part === undefined)
        return true;
    const existing = flows.get(decisions.get(key)?.targetId?.toLowerCase() ?? '');
    return Object.entries(part.connections).every(([name, slot]) => {
        const requested = bound.find(report => report.key === slot)?.connection;
        if (requested === undefined)
            return true;
        const reference = existing?.references.find(candidate => (0,commands_ids/* same */.FB)(candidate.name, name));
        return reference !== undefined && (0,commands_ids/* same */.FB)(reference.connection, requested);
    });
}
async function contentAsRecorded({ packages }, input, recorded) {
    const { pkg, decisions, choices, flows } = input;
    const areFlowsRead = pkg.flows.every(({ key }) => {
        const decision = decisions.get(key);
        return decision?.decision !== 'update' || flows.has(decision.targetId?.toLowerCase() ?? '');
    });
    const isRenamed = [...choices.values()].some(({ displayName }) => displayName !== undefined);
    const isNew = [...decisions.values()].some(({ decision }) => decision === 'new');
    if (!areFlowsRead || isRenamed || isNew || !pkg.flows.every(({ key }) => hasRequestedConnections(key, input)))
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
        targetDigest: recorded
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
        const line = mappingFor(slot, mappings);
        if (line !== undefined)
            for (const mapping of mappings)
                if (slot.keys.some(({ key }) => (0,commands_ids/* same */.FB)(key, mapping.key)))
                    used.add(mapping);
        const outcome = line === undefined ? bindOnlyHealthy(slot, target) : bindMapped(slot, line, target);
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
    const unmatched = mappings.filter(mapping => !used.has(mapping));
    if (unmatched.length > 0) {
        const validKeys = [...new Set(byPreference(slots.flatMap(({ keys }) => keys)).map(({ key }) => key))];
        obstacles.push({
            what: `${(0,display/* listed */.KE)(unmatched.map(({ key, line }) => `${(0,display/* quoted */.TL)(key)} (line ${line} of connections)`))} ${unmatched.length === 1 ? 'matches' : 'match'} no connection in the package`,
            remedy: slots.length === 0
                ? 'The package has no connections: leave the input connections empty.'
                : `Valid keys: ${(0,display/* listed */.KE)(validKeys.map(display/* quoted */.TL), 40)}.`
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
        keys: keys.filter(({ key: candidate }, index) => keys.findIndex(other => (0,commands_ids/* same */.FB)(other.key, candidate)) === index)
    };
}
function mappingFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => (0,commands_ids/* same */.FB)(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
function bindMapped(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => (0,commands_ids/* same */.FB)(id, (0,commands_ids/* bareId */.yW)(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `this identity cannot use the connection in ${place} in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !(0,commands_ids/* same */.FB)(connection.connector, slot.connector)) {
        return notBound(slot, target, `${place} names a connection of ${(0,display/* quoted */.TL)(connection.connector)}, but one of ${(0,display/* quoted */.TL)(slot.connector)} is needed`);
    }
    if (!connection.healthy) {
        return notBound(slot, target, `the connection in ${place} is broken (${connection.problem ?? 'no reason given'}): repair it in the target`);
    }
    return { connection, rule };
}
function bindOnlyHealthy(slot, target) {
    const healthy = candidatesFor(slot, target).filter(connection => connection.healthy);
    const [only, ...others] = healthy;
    if (only !== undefined && others.length === 0)
        return { connection: only, rule: 'only healthy one' };
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    const connector = (0,display/* quoted */.TL)(slot.connectorName);
    if (only !== undefined)
        return notBound(slot, target, `${healthy.length} healthy connections of ${connector} in ${environment} match: name one in the input connections`);
    return notBound(slot, target, candidatesFor(slot, target).length > 0
        ? `every connection of ${connector} in ${environment} that this identity can use is broken: repair one`
        : `this identity has no connection of ${connector} in ${environment}: create one there, or share one with it`);
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




function decideApp(key, resource, input) {
    const { target, mode, choices } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const requested = choice?.import;
    if (requested === 'existing' || requested === 'overwrite' || requested === 'merge')
        return unsupportedChoice('app', name, requested, 'new or update');
    const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('app', name, choice.target, input);
    const namesakes = target.apps.filter(app => (0,commands_ids/* same */.FB)(app.displayName, name));
    if (requested === 'new' || (requested === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('app', name, explicit);
        return creation('app', name, namesakes, requested === 'new' ? 'requested in resources' : 'import-mode: create');
    }
    if (explicit !== undefined)
        return updateOf(explicit, target.app !== undefined ? 'named by the input app' : 'requested in resources', choice?.displayName);
    const mustExist = requested === 'update' || mode === 'update';
    return byName('app', name, namesakes, mustExist, choice?.displayName, input);
}
function decideFlow(key, resource, input) {
    const { target, mode, choices, rootKey } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const requested = choice?.import;
    if (requested === 'overwrite' || requested === 'merge')
        return unsupportedChoice('flow', name, requested, 'new, update or existing');
    const isRoot = key === rootKey;
    const inputFlow = isRoot ? target.flow : undefined;
    const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('flow', name, choice.target, input);
    const flows = target.flows;
    const namesakes = (flows ?? []).filter(flow => (0,commands_ids/* same */.FB)(flow.displayName, name));
    if (requested === 'new' || (requested === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('flow', name, explicit);
        return creation('flow', name, namesakes, requested === 'new' ? 'requested in resources' : 'import-mode: create');
    }
    const use = requested === 'existing' ? existingOf : updateOf;
    if (explicit !== undefined)
        return use(explicit, inputFlow !== undefined ? 'named by the input flow' : 'requested in resources', choice?.displayName);
    const ownId = input.flowIds.get(key);
    const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId);
    if (sameFlow !== undefined)
        return use(sameFlow, 'the flow with the same id', choice?.displayName);
    const slot = input.slots.get(key);
    if (flows === undefined) {
        if (slot !== undefined)
            return use({ id: slot, displayName: name }, 'the flow that the target app calls at this place', choice?.displayName);
        if (requested === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
            return { decision: { decision: 'new', why: 'the flows of a new app are new', targetName: name } };
        }
        return {
            obstacle: {
                what: `this sign-in cannot read the flows of ${(0,display/* quoted */.TL)(target.environment.displayName)}, so whether the flow ${(0,display/* quoted */.TL)(name)} exists is unknown`,
                remedy: `Add an access token for the Flow service, or decide in the input resources (flow:${name} with import: new, or with import: update and a target).`
            }
        };
    }
    const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)];
    if (slotFlow !== undefined && (0,commands_ids/* same */.FB)(slotFlow.displayName, name))
        return use(slotFlow, 'the flow that the target app calls at this place', choice?.displayName);
    const mustExist = requested === 'update' || requested === 'existing' || (isRoot && mode === 'update');
    const result = byName('flow', name, namesakes, mustExist, choice?.displayName, input);
    if (requested === 'existing' && 'decision' in result)
        return { decision: { ...result.decision, decision: 'existing' } };
    return result;
}
function byName(kind, name, namesakes, mustExist, newName, { target }) {
    const [only, ...others] = namesakes;
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    if (only !== undefined && others.length === 0)
        return updateOf(only, `the only ${kind} with that name`, newName);
    if (only !== undefined) {
        return {
            obstacle: {
                what: `${namesakes.length} ${kind}s in ${environment} are named ${(0,display/* quoted */.TL)(name)}: ${(0,display/* listed */.KE)(namesakes.map(({ id }) => id))}`,
                remedy: kind === 'app'
                    ? 'Name the one to update by its id, in the input app.'
                    : `Name the one to update in the input resources (flow:${name} with target: <id>), or import it as new under another name.`
            }
        };
    }
    if (!mustExist)
        return { decision: { decision: 'new', why: `no ${kind} with that name exists`, targetName: name } };
    const existing = kind === 'app' ? target.apps : (target.flows ?? []);
    return {
        obstacle: {
            what: `${environment} has no ${kind} named ${(0,display/* quoted */.TL)(name)} to update`,
            remedy: existing.length === 0
                ? `It has no ${kind}s at all: use import-mode: auto or create.`
                : `Its ${kind}s: ${(0,display/* listed */.KE)(existing.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)), 20)}. Name one of them, or use import-mode: auto or create.`
        }
    };
}
function creation(kind, name, namesakes, why) {
    const [taken] = namesakes;
    if (taken === undefined)
        return { decision: { decision: 'new', why, targetName: name } };
    return {
        obstacle: {
            what: `the ${kind} ${named(taken)} already exists, so it cannot be created`,
            remedy: 'To update what exists, use import-mode: auto or update. To create everything anew, give it other names in the input resources (name: …).'
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
    const result = decideApp(input.rootKey, root, input);
    return !('decision' in result) || result.decision.decision !== 'new';
}
const unsupportedChoice = (kind, name, requested, allowed) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} cannot be imported as ${requested}`,
        remedy: `Use ${allowed} for it in the input resources.`
    }
});
const unknownTarget = (kind, name, wanted, { target }) => ({
    obstacle: {
        what: `the target ${(0,display/* quoted */.TL)(wanted)} of the ${kind} ${(0,display/* quoted */.TL)(name)} does not exist in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        remedy: `Its ${kind}s: ${(0,display/* listed */.KE)((kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${(0,display/* quoted */.TL)(item.displayName)} (${item.id})`), 20)}.`
    }
});
const contradiction = (kind, name, explicit) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created, but ${named(explicit)} is named as the ${kind} to update`,
        remedy: `Remove the ${kind} to update from the inputs, or use import-mode: update.`
    }
});

;// CONCATENATED MODULE: ./lib/commands/planning/decide.js




function decide(input) {
    const byKey = new Map();
    const missing = [];
    const obstacles = [];
    for (const [key, resource] of Object.entries(input.resources)) {
        const result = decideResource(key, resource, input);
        if ('decision' in result)
            byKey.set(key, result.decision);
        else if ('missing' in result)
            missing.push(result.missing);
        else
            obstacles.push({ key, ...result.obstacle });
    }
    return { byKey, missing, obstacles };
}
function decideResource(key, resource, input) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decideApp(key, resource, input);
        case 'flow':
            return decideFlow(key, resource, input);
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? decideCustomConnector(key, resource, input) : standardConnector(resource);
        case 'connection':
            return { decision: { decision: 'existing', why: 'packages do not contain connections' } };
        case 'entity':
        case 'picklist':
            return decideDataModel(key, resource, input);
        case 'unknown':
            return decideUnknown(key, resource, input);
    }
}
const standardConnector = (resource) => ({
    decision: {
        decision: 'existing',
        why: 'standard connectors exist in every environment',
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
        const why = wanted === undefined ? 'the custom connector with that name' : 'requested in resources';
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
                ? `${found.length} custom connectors in ${environment} are named ${(0,display/* quoted */.TL)(name)}: give one as its target in the input resources`
                : wanted === undefined
                    ? `${environment} has no custom connector named ${(0,display/* quoted */.TL)(name)}: create it there, or give another as its target in the input resources`
                    : `${environment} has no custom connector ${(0,display/* quoted */.TL)(wanted)}`,
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
    const requested = choices.get(key)?.import;
    if (requested === 'overwrite' || requested === 'merge')
        return { decision: { decision: requested, why: 'requested in resources' } };
    if (requested !== undefined)
        return decide_unsupportedChoice(key, resource, requested, ['overwrite', 'merge']);
    const suggested = (resource.suggestedCreationType ?? '').toLowerCase();
    if (suggested === 'overwrite' || suggested === 'merge')
        return { decision: { decision: suggested, why: "the package's own suggestion" } };
    return { decision: { decision: 'merge', why: 'the package suggests nothing, and a merge removes nothing' } };
}
function decideUnknown(key, resource, { choices }) {
    const requested = choices.get(key)?.import;
    const offered = (0,package_resource/* offeredCreationTypes */.Uu)(resource);
    if (requested !== undefined && !offered.includes(requested))
        return decide_unsupportedChoice(key, resource, requested, offered);
    return {
        decision: {
            decision: requested ?? 'carried',
            why: requested === undefined ? 'unknown type, passed on unchanged' : 'requested in resources'
        }
    };
}
function decide_unsupportedChoice(key, resource, requested, allowed) {
    return {
        obstacle: {
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} cannot be imported as ${requested}`,
            remedy: `Use ${(0,display/* listed */.KE)(allowed)} for it in the input resources.`
        }
    };
}

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
;// CONCATENATED MODULE: ./lib/commands/planning/hints.js





function hints(plan) {
    return {
        warnings: [...conflictHint(plan), ...policyHint(plan), ...invisibleFlows(plan)],
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
        return `The data policy ${(0,display/* quoted */.TL)(name)} does not allow ${(0,display/* listed */.KE)(subjects)}. The app may not run after the import, and the flows may be refused when they are turned on.`;
    });
}
function unreadHint({ pkg, target: { environment, settings, policies } }) {
    const unread = [
        ...(settings === 'unknown' && pkg.flows.length > 0
            ? ['whether the setting "Create in Dataverse solutions" refuses packages with flows']
            : []),
        ...(policies === 'unknown' ? ['whether data policies allow the connectors of the package'] : [])
    ];
    if (unread.length === 0)
        return [];
    return [`This identity cannot read, in ${(0,display/* quoted */.TL)(environment.displayName)}: ${(0,display/* listed */.KE)(unread)}.`];
}
function policyHint({ before }) {
    const policy = before?.policyViolation;
    if (before === undefined || policy === undefined)
        return [];
    return [
        `A data policy already reports ${(0,display/* quoted */.TL)(policy.status)} for ${(0,display/* quoted */.TL)(before.displayName)}${policy.message === undefined ? '' : `: ${(0,display/* quoted */.TL)(policy.message)}`}. Whether it will report the same for the update cannot be known beforehand.`
    ];
}
function invisibleFlows({ before, target: { flows } }) {
    if (before === undefined || flows === undefined)
        return [];
    const invisible = Object.values(before.references).flatMap(reference => {
        const id = reference.flow;
        if (id === undefined)
            return [];
        const isVisible = flows.some(flow => [flow.id, ...flow.aliases].some(known => (0,commands_ids/* same */.FB)(known, id)));
        return isVisible ? [] : [`${(0,display/* quoted */.TL)(reference.displayName ?? 'a flow')} (${id})`];
    });
    if (invisible.length === 0)
        return [];
    return [
        `The app calls flows that this identity cannot see, so they were matched without their names: ${(0,display/* listed */.KE)(invisible)}. Make this identity a co-owner of them.`
    ];
}
function premiumHint({ pkg }) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    const names = Object.entries(pkg.resources).flatMap(([key, resource]) => premium.has(key.toLowerCase()) ? [(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))] : []);
    if (names.length === 0)
        return [];
    return [
        `Premium connectors: ${(0,display/* listed */.KE)(names)}. Everyone who uses the app needs a licence that covers them. Which licences people have cannot be read by this action.`
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
    const sentence = `The target's present content could not be exported, so contents were not compared. ${current.unread}`;
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
        why: `the app ${(0,display/* quoted */.TL)(app.displayName)} (${app.id}) is in another environment (${app.environment})`,
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
        why: `the input ${other} is set, but the package is for ${is === 'app' ? 'an app' : 'a flow'}`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}

;// CONCATENATED MODULE: ./lib/commands/planning/stop.js



const isBlocked = ({ obstacles, missing }) => obstacles.length > 0 || missing.length > 0;
function assertNotBlocked(plan, doing) {
    if (!isBlocked(plan))
        return;
    const { obstacles, missing, pkg, target } = plan;
    const reasons = [...obstacles.map(({ what }) => what), ...missing.map(reasonOf)];
    const remedies = new Set(['Nothing was written.', ...obstacles.map(({ remedy }) => remedy), ...remediesFor(missing)]);
    throw new base_errors/* ActionError */.lZ({
        doing: `${doing} ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        why: `${reasons.length === 1 ? '' : `${reasons.length} things block it: `}${(0,numbered/* numbered */.j)(reasons, 20)}`,
        remedy: [...remedies].join(' ')
    });
}
const reasonOf = ({ kind, name, connectorName, why }) => kind === 'connection'
    ? `connection ${(0,display/* quoted */.TL)(name)} of ${(0,display/* quoted */.TL)(connectorName)}: ${why}`
    : `connector ${(0,display/* quoted */.TL)(name)}: ${why}`;
function remediesFor(missing) {
    const connections = missing.filter(({ kind }) => kind === 'connection');
    const connectors = missing.filter(({ kind }) => kind === 'connector');
    const lines = connections.map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`);
    const pages = [stop_pageFor('connections', connections), stop_pageFor('custom connectors', connectors)].filter(page => page !== undefined);
    return [
        ...(lines.length === 0 ? [] : [`Add to the input connections: ${(0,display/* listed */.KE)(lines, 20)}.`]),
        ...(connectors.length === 0
            ? []
            : [
                'Packages do not contain custom connectors: create each in the target first, or name an existing one as its target in the input resources.'
            ]),
        ...(pages.length === 0 ? [] : [`Where to create ${pages.join(' and ')}`])
    ];
}
const stop_pageFor = (what, [first]) => first?.page === undefined ? undefined : `${what}: ${first.page}`;

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
    if (!isWhole(value))
        throw new base_errors/* ActionError */.lZ({
            doing: `read the record of the last promotion from ${(0,display/* quoted */.TL)(from)}`,
            why: 'it is not a record of this action, or it was written by a newer version',
            remedy: 'Nothing was written. Remove it to continue without a record, or use the version of the action that wrote it.'
        });
    const fits = value.cloud === of.cloud && (0,commands_ids/* same */.FB)(value.environment, of.environment) && (0,commands_ids/* same */.FB)(value.root.name, of.name);
    return fits ? value : undefined;
}
function isWhole(value) {
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
        throw new Error('The digest of the content could not be computed.');
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
        run.log.info('There is nothing to back up, because the import creates something new.');
        return;
    }
    if (current === undefined)
        throw new base_errors/* ActionError */.lZ({
            doing: `back up ${(0,display/* quoted */.TL)(before?.displayName ?? pkg.manifest.details.displayName)} in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
            why: 'it could not be exported, for the reason in the warning above',
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
    log.info(`Restoring version ${version.name} of ${(0,display/* quoted */.TL)(app.displayName)}, saved ${version.saved}`);
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
    const boundBefore = new Map();
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
                boundBefore.set(slot, connection);
        }
    }
    return { pkg, target, decisions, bound: boundFor(plan, pkg, decisions, boundBefore), choices: new Map() };
}
const decided = (decision, targetId) => ({
    decision,
    why: 'the backup replaces what it was made from',
    targetId
});
function boundFor(plan, pkg, decisions, boundBefore) {
    const { bound, target } = plan;
    return Object.entries(pkg.resources).flatMap(([key, resource]) => {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            return [];
        const connectorKey = (resource.dependsOn ?? []).find(other => (0,package_resource/* kindOf */.I)(pkg.resources[other] ?? { type: '' }) === 'connector');
        const connector = connectorKey === undefined
            ? undefined
            : (pkg.resources[connectorKey]?.name ?? decisions.get(connectorKey)?.targetId);
        const id = boundBefore.get(key) ?? bound.find(report => (0,commands_ids/* same */.FB)(report.connector, connector))?.connection;
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
        why: whyNotFound(app, published, wanted),
        remedy: published.length === 0
            ? 'Nothing was written. Publish a version of the app first.'
            : `Nothing was written. Published versions: ${(0,display/* listed */.KE)(published.map(({ name, saved }) => `${name} (${saved})`), 20)}. Name one of them, or give a time at or after the oldest.`
    });
}
function whyNotFound({ publishedVersion }, published, wanted) {
    if (published.length === 0)
        return 'no version of it was ever published';
    if (!isPrevious(wanted))
        return 'no published version has this name or was saved at or before this time';
    return published.some(({ saved }) => sameMoment(saved, publishedVersion))
        ? 'there is no earlier published version'
        : 'the service does not list the version that is live, so the one before it is unknown';
}
const isPrevious = (wanted) => wanted.trim().toLowerCase() === 'previous';
function find(app, published, wanted) {
    const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (named !== undefined)
        return named;
    if (isPrevious(wanted)) {
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
    const restored = new Set();
    const attempt = async (what, written, work) => {
        try {
            const sentence = await work();
            if (sentence === undefined)
                return;
            done.push(sentence);
            for (const { key } of written)
                restored.add(key);
        }
        catch (error) {
            left.push(`${what} could not be restored. ${(0,base_errors/* messageOf */.bD)(error)}`);
        }
    };
    log.warning('Rolling back the import as far as possible.');
    const written = resources.filter(({ outcome }) => ['created', 'updated', 'overwritten', 'merged'].includes(outcome));
    const uncertain = resources.filter(({ outcome }) => outcome === 'planned');
    for (const sentence of permanentChanges(written, uncertain))
        left.push(sentence);
    if (plan.before?.hasDraft === true)
        left.push(`The unpublished draft that ${(0,display/* quoted */.TL)(plan.before.displayName)} had before the import is lost.`);
    const flows = [
        ...written.filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated'),
        ...uncertain.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
    ];
    if (flows.length > 0)
        await attempt(rollback_named(flows), flows, () => restoreFlows(run, plan, flows));
    const { before } = plan;
    let app;
    if (before !== undefined) {
        const apps = written.filter(({ kind }) => kind === 'app');
        await attempt(`The app ${(0,display/* quoted */.TL)(before.displayName)}`, apps, () => restoreApp(run, plan, reported => {
            app = reported;
        }));
    }
    const now = resources.map(one => (restored.has(one.key) ? { ...one, outcome: 'rolled-back' } : one));
    report.set({ rollback: { done, left }, resources: now });
    for (const sentence of done)
        log.info(sentence);
    for (const sentence of left)
        log.warning(sentence);
    return { done, left, resources: now, ...(app === undefined ? {} : { app }) };
}
function permanentChanges(written, uncertain) {
    const perhaps = uncertain.filter(({ decision }) => ['new', 'overwrite', 'merge'].includes(decision));
    const created = written.filter(({ outcome }) => outcome === 'created');
    const data = written.filter(({ outcome }) => outcome === 'overwritten' || outcome === 'merged');
    return [
        ...(created.length === 0
            ? []
            : [`Created and not removed: ${(0,display/* listed */.KE)(created.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`))}.`]),
        ...(perhaps.length === 0
            ? []
            : [
                `Possibly written, and then not undone: ${(0,display/* listed */.KE)(perhaps.map(({ kind, name, decision }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${decision})`))}.`
            ]),
        ...(data.length === 0
            ? []
            : [
                `Written and not undone: ${(0,display/* listed */.KE)(data.map(({ kind, name, outcome }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${outcome})`))}.`
            ])
    ];
}
async function restoreFlows(run, plan, flows) {
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
    const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]));
    if (problems.length > 0)
        throw new Error((0,numbered/* numbered */.j)(problems, 5));
    const are = flows.length === 1 ? 'is' : 'are';
    return `${rollback_named(flows)} ${are} restored from the backup, on or off as before.`;
}
const rollback_named = (flows) => `The flow${flows.length === 1 ? '' : 's'} ${(0,display/* listed */.KE)(flows.map(({ name }) => (0,display/* quoted */.TL)(name)))}`;
async function restoreApp(run, plan, onRestored) {
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
    onRestored(app);
    if (failure !== undefined)
        throw failure;
    const after = await apps.read(before.id);
    const done = `The app ${(0,display/* quoted */.TL)(before.displayName)} runs version ${version.name} again, published as ${after.publishedVersion ?? 'unknown'}`;
    if (current === undefined)
        return `${done}.`;
    const root = { kind: 'app', id: before.id, displayName: before.displayName };
    const restored = await readCurrent(run, target, root, after);
    if ('unread' in restored)
        return `${done}. Its content could not be compared. ${restored.unread}`;
    const [was, is] = await Promise.all([current.pkg, restored.pkg].map(pkg => contentDigestOf(run, pkg, ownNames(pkg))));
    if (was !== is)
        throw new Error(`${done}, but its export differs from the one made before the import.`);
    return `${done}. Its export has the same content as before the import.`;
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
        assertPlanMatches(approved.document, { digest: pkg.digest, cloud, environment: { id, name } }, approved.file);
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
        assertNotBlocked(whole, 'import');
    if (approved !== undefined) {
        const { document, file } = approved;
        assertStillAsPlanned(document, documentOf(run, whole, order, desiredFacts(desired)), file);
        run.log.info(`Following the plan ${file}, ${document.digests.plan}: package, target and inputs are unchanged since it was made`);
        run.report.set({ approvedPlan: { digest: document.digests.plan, file } });
    }
    assertNotBlocked(whole, 'import');
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
        if (error instanceof base_errors/* NotStarted */.R9) {
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
    const batch = order.apps === undefined ? all : chosenOf(all, order.apps);
    rejectSameNames(batch);
    rejectUnmatchedChoices(batch, order.resources);
    log.info(`Importing ${batch.length} packages, ${order.parallel} at a time`);
    const imported = new Map();
    const turns = new Turns(batch);
    await runBatch(run, batch, { parallel: order.parallel, doing: 'import' }, (own, one) => turns.take(one, imported, async () => {
        const { flows, failure } = await importPackage(own, {
            ...order,
            app: undefined,
            flow: undefined,
            ...one.source,
            opened: one.opened,
            backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${batch.indexOf(one) + 1}.zip`),
            resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
        });
        for (const { key, id } of one.pkg.flows) {
            const target = flows.find(flow => flow.key === key)?.id;
            if (target !== undefined)
                imported.set(id.toLowerCase(), target);
        }
        if (failure !== undefined)
            throw failure;
    }));
}
class Turns {
    #packages;
    #underway = new Map();
    constructor(packages) {
        this.#packages = packages;
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
        const earlier = this.#packages.slice(0, this.#packages.indexOf(one));
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
function rejectSameNames(packages) {
    const repeated = packages.filter(one => packages.some(other => other !== one && (0,commands_ids/* same */.FB)(other.name, one.name)));
    if (repeated.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'import several packages',
        why: `several contain an app (or flow) with the same name: ${(0,display/* listed */.KE)(repeated.map(({ source, name }) => `${(0,display/* quoted */.TL)(name)} in ${nameOfSource(source)}`))}`,
        remedy: 'Nothing was written. Name only one package for each app.'
    });
}
const choicesFor = ({ pkg }, choices) => choices.filter(choice => keyMeantBy(choice, pkg.resources) !== undefined);
function rejectUnmatchedChoices(packages, choices) {
    const unmatched = choices.filter(choice => !packages.some(({ pkg }) => keyMeantBy(choice, pkg.resources) !== undefined));
    if (unmatched.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'apply the input resources',
        why: `${(0,display/* listed */.KE)(unmatched.map(({ written }) => (0,display/* quoted */.TL)(written)))} ${unmatched.length === 1 ? 'matches' : 'match'} no resource in any package, or several in one`,
        remedy: `Nothing was written. The packages contain: ${(0,display/* listed */.KE)(packages.map(({ name }) => (0,display/* quoted */.TL)(name)))}. Where several resources have the same name, put the kind in front (flow:…).`
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
        assertNotBlocked(plan, 'plan the import of');
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
        const problems = await findProblems(run, plan, await prepareImport(run, plan, bytes));
        return problems.map(problem => ({
            what: `the service refuses it in a dry run: ${describeProblem(problem)}`,
            remedy: 'Correct what the service names.'
        }));
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ) || run.deadline.over())
            throw error;
        return [{ what: error.message, remedy: error.remedy }];
    }
}

;// CONCATENATED MODULE: ./lib/commands/publish.js






async function publishCommand(run, order) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await resolveEnvironment(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await resolveApp(platform, environment, order.app);
    const app = await platform.apps.read(id);
    const before = (0,package_report/* appReport */.G)(run, environment.id, app, app.publishedVersion);
    report.set({ app: before });
    if (!app.hasDraft) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} has no draft to publish. Its published version is ${app.publishedVersion ?? 'none'}.`);
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
    return order.backupFile === undefined ? restoreVersion(run, order) : restoreBackup(run, order, order.backupFile);
}
async function restoreVersion(run, order) {
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
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} already runs version ${version.name}.`);
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
    report.remark('Only the app was restored. Its flows, sharing and data were not changed.');
    report.set({ outcome: 'updated', changed: true });
}
async function restoreBackup(run, order, file) {
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
    const options = { ...inputs, backupFile: inputs.backup ? (0,runner_environment/* backupPath */.wZ)(environment) : undefined };
    const { batch } = inputs;
    if (batch === undefined)
        return importCommand(run, options);
    const packages = 'artifacts' in batch ? batch : { files: await filesOf(batch.files, environment) };
    return importBatch(run, { ...options, apps: inputs.app }, packages);
}
async function filesOf(patterns, { workspace }) {
    const found = await (0,package_files/* createPackageFinder */.d)(workspace).find(patterns);
    for (const { refusal } of found)
        if (refusal !== undefined)
            throw refusal;
    return found.map(({ path }) => path);
}

// EXTERNAL MODULE: ./lib/action/runner/captured-output.js
var captured_output = __webpack_require__(57837);
;// CONCATENATED MODULE: ./lib/action/runner/id-token.js



async function requestIdToken(audience, { log, redactor, deadline, signal, stream = process.stdout }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const doing = 'get the id token of this job from GitHub';
    try {
        const token = await (0,time_limit/* withinDeadline */.iP)({ deadline, signal }, { doing, waitedFor: 'a response from GitHub' }, () => (0,captured_output/* captureOutput */.Q)(stream, { log, redactor }, () => core.getIDToken(audience)));
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
                ? 'The job needs "permissions: id-token: write". Workflow runs for a fork never receive id tokens, so they must sign in another way.'
                : 'Run the job again, and check that it has "permissions: id-token: write".',
            cause: error
        });
    }
}
const NOT_ALLOWED = /ACTIONS_ID_TOKEN_REQUEST/;

;// CONCATENATED MODULE: ./lib/main/sign-in.js


async function joinEmbedded(inputs, log) {
    if (inputs.embedded === undefined)
        return undefined;
    const { joinEmbeddedEnvironment } = await __webpack_require__.e(/* import() */ 268).then(__webpack_require__.bind(__webpack_require__, 64268));
    const server = await joinEmbeddedEnvironment({ state: inputs.embedded.state, faults: inputs.embedded.faults });
    log.notice(simulationStamp);
    log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`);
    return server;
}
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000';
function signInOf(inputs, embedded, { log, redactor, signal }, deadline) {
    if (inputs.signIn === undefined) {
        if (embedded === undefined)
            throw new TypeError('only the embedded cloud works without sign-in inputs');
        const maker = embedded.maker();
        log.info(`No sign-in inputs given. Signing in as ${maker.userName}, a maker of the embedded environment.`);
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
const REMEDY = 'Get a new token and store it in the secret that the input access-token uses.';
function providedTokens(tokens, cloud, { clock, secret }) {
    const provided = new Map();
    for (const written of tokens) {
        const token = written.trim();
        if (token === '')
            continue;
        secret(token);
        const { audience, expires } = (0,identity/* identityOf */.c)(token);
        if ((0,identity/* jwtClaims */.v)(token) === undefined) {
            throw invalid('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" before it.');
        }
        const service = serviceOf(audience, cloud);
        if (service === undefined) {
            throw invalid(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience}, and one for ${cloud.flowAudience} if flows are involved. Also check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        if (provided.has(service))
            throw invalid(`two of them are for ${audience ?? ''}`, 'Provide one token for each service.');
        provided.set(service, { token, expires });
    }
    if (!provided.has('powerApps')) {
        throw invalid(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Provide a token for the audience ${cloud.powerAppsAudience}.`);
    }
    return {
        async token(audience) {
            const found = provided.get(audience);
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
const invalid = (why, remedy) => new base_errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new base_errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its lifetime, sign in with a refresh token or with a user name and password.`
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
        return providedTokens(signIn.tokens, cloud, deps);
    const { clock, secret, log } = deps;
    let client;
    const cache = new Map();
    const pending = new Map();
    const denied = new Set();
    const renew = async (audience) => {
        client ??= Promise.all(/* import() */[__webpack_require__.e(669), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 44266)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
        const name = audienceNameOf(audience, cloud);
        const now = clock.now();
        const { token, expires: fallback } = await (await client).acquire(name);
        secret(token);
        const expires = (0,identity/* identityOf */.c)(token).expires ?? fallback;
        const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2);
        cache.set(audience, { token, expires, renewAt });
        log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`);
        return token;
    };
    function renewOnce(audience) {
        const running = pending.get(audience);
        if (running !== undefined)
            return running;
        const started = renew(audience).finally(() => pending.delete(audience));
        pending.set(audience, started);
        return started;
    }
    return {
        async token(audience, options) {
            if (denied.has(audience))
                return undefined;
            const current = cache.get(audience);
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
                records: (0,records/* createRecords */.t)({
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
        const writeFailure = await writeReport({ environment, files, log, redactor }, report.current, {
            milliseconds: clock.now() - started,
            ...(failure === undefined ? {} : { failure: sentenceOf(failure) })
        });
        if (failure !== undefined)
            throw failure;
        if (writeFailure !== undefined)
            throw writeFailure;
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
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   l1: () => (/* binding */ ResponseTooLarge),
/* harmony export */   ls: () => (/* binding */ ConnectionFailure),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52708);



class ConnectionFailure extends Error {
    name = 'ConnectionFailure';
    host;
    sent;
    transient;
    remedy;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.transient = outcome.transient;
        this.remedy = outcome.remedy;
    }
}
class Cancelled extends Error {
    name = 'Cancelled';
}
class ResponseTooLarge extends Error {
    name = 'ResponseTooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const MAX_HEADER_BYTES = 16 * 1024;
const CERTIFICATE_ERROR = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
async function sendRequest(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)));
    try {
        const response = await receiveHead(request, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
        const bytes = await readBody(response, request.limit, url.host);
        return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
    }
    catch (error) {
        if (error instanceof ResponseTooLarge || error instanceof ConnectionFailure || error instanceof _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddress */ .me)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (timeout.aborted) {
            const seconds = Math.round(request.timeout / 1000);
            throw new ConnectionFailure(url.host, `no response within ${seconds} s`, { sent: true, transient: true });
        }
        throw connectionFailureFrom(url.host, error);
    }
}
async function receiveHead(request, signal) {
    const { url, method, headers, body, connectTimeout = 10_000 } = request;
    const isSecure = url.protocol === 'https:';
    const client = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {};
    const lookup = request.lookup === undefined ? {} : { lookup: request.lookup };
    return new Promise((resolve, reject) => {
        const outgoing = client.request(url, {
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            maxHeaderSize: MAX_HEADER_BYTES,
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
        if (request.idleTimeout !== undefined) {
            const reason = `no data for ${Math.round(request.idleTimeout / 1000)} s`;
            outgoing.setTimeout(request.idleTimeout, () => {
                const stalled = new ConnectionFailure(url.host, reason, { sent: true, transient: true });
                (incoming ?? outgoing).destroy(stalled);
            });
        }
        outgoing.once('socket', socket => {
            if (!socket.connecting)
                return;
            const timer = setTimeout(() => {
                const reason = `no connection within ${connectTimeout / 1000} s`;
                outgoing.destroy(new ConnectionFailure(url.host, reason, { sent: false, transient: true }));
            }, connectTimeout);
            for (const event of ['connect', 'close'])
                socket.once(event, () => clearTimeout(timer));
        });
        outgoing.end(body);
    });
}
async function readBody(response, limit, host) {
    const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
    const chunks = [];
    let size = 0;
    for await (const chunk of decompressed(response, encoding, host)) {
        size += chunk.byteLength;
        if (size > limit)
            throw new ResponseTooLarge(limit);
        chunks.push(chunk);
    }
    const declaredLength = response.headers['content-length'];
    if (declaredLength !== undefined && encoding === 'identity' && Number(declaredLength) !== size) {
        throw new ConnectionFailure(host, `${size} of ${declaredLength} bytes arrived`, { sent: true, transient: true });
    }
    return Buffer.concat(chunks, size);
}
function decompressed(response, encoding, host) {
    if (encoding === 'identity' || encoding === '')
        return response;
    if (encoding !== 'gzip') {
        response.destroy();
        throw new ConnectionFailure(host, `the response uses the content encoding ${encoding}, which was not requested`, {
            sent: true,
            transient: true
        });
    }
    const inflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    response.on('error', error => inflated.destroy(error));
    inflated.once('close', () => response.destroy());
    return response.pipe(inflated);
}
const headersOf = ({ headers }) => new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
function connectionFailureFrom(host, error) {
    const code = codeOf(error);
    if (code === 'ERR_PROXY_TUNNEL')
        return proxyFailure(host, error);
    const reason = code ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (code === undefined || !CERTIFICATE_ERROR.test(code))
        return new ConnectionFailure(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), transient: true });
    return new ConnectionFailure(host, reason, {
        sent: false,
        transient: false,
        remedy: 'The runner does not trust that host’s certificate. If a proxy inspects traffic, add its CA certificate with NODE_EXTRA_CA_CERTS.'
    });
}
function proxyFailure(host, error) {
    const { statusCode } = error;
    const isPermanent = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
    return new ConnectionFailure(host, `the proxy did not open a tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`, {
        sent: false,
        transient: !isPermanent,
        remedy: 'Check the address and password in https_proxy, or add the host to no_proxy.'
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



const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF = 1000;
const MIN_PAUSE = 500;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const isTransient = (status) => TRANSIENT.includes(status);
const MAX_RETRY_AFTER = 24 * 60 * 60_000;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Number(value) * 1000, MAX_RETRY_AFTER);
    const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN;
    return milliseconds > 0 ? Math.min(milliseconds, MAX_RETRY_AFTER) : undefined;
}
const backoff = (failures) => FIRST_BACKOFF * 2 ** Math.max(0, failures - 1);
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
class RetryableResponse extends Error {
    response;
    constructor(response) {
        super('retryable response');
        this.response = response;
    }
}
async function withRetries(policy, timing, onRetry, attempt) {
    try {
        return await pRetry(async () => {
            const response = await attempt();
            if (isTransient(response.status))
                throw new RetryableResponse(response);
            return response;
        }, {
            retries: MAX_ATTEMPTS - 1,
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRetry(error, policy))
                    return false;
                const requested = error instanceof RetryableResponse ? requestedPause(error.response, timing) : undefined;
                const wait = Math.max(requested ?? backoff(attemptNumber), MIN_PAUSE);
                if (wait >= timing.left())
                    return false;
                onRetry(`attempt ${attemptNumber} of ${MAX_ATTEMPTS}: ${reasonOf(error)}; retrying in ${(0,display/* duration */.p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof RetryableResponse)
            return error.response;
        throw error;
    }
}
function mayRetry(error, policy) {
    if (error instanceof request/* ConnectionFailure */.ls)
        return error.transient && (policy === 'idempotent' || !error.sent);
    if (!(error instanceof RetryableResponse))
        return false;
    const { status, headers } = error.response;
    return policy === 'idempotent' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const requestedPause = (response, { clock }) => retryAfterOf(response.headers, clock.now());
const reasonOf = (error) => error instanceof RetryableResponse ? `HTTP ${error.response.status}` : error.message;


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
    const rejected = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing, why, remedy: 'Check the input cloud and any proxy in between.' });
    if (url === null)
        throw rejected('the storage link is not a valid URL');
    const subject = `the storage link to ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(url.host)}`;
    if (url.username !== '' || url.password !== '')
        throw rejected(`${subject} contains a user name or password`);
    if (cloud.name === 'Embedded' && url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    if (url.protocol !== 'https:')
        throw rejected(`${subject} does not use https`);
    if (cloud.name === 'Embedded')
        return url;
    if (url.port !== '')
        throw rejected(`${subject} specifies a port`);
    if (!isPublicName(url.hostname))
        throw rejected(`${subject} does not lead to a host on the internet`);
    return url;
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|svc|consul|docker|workgroup|alt|in-addr\.arpa|ip6\.arpa)$/;
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
        '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
        '168.63.129.16/32'
    ].flatMap(line => line.split(' '))) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv4');
    }
    for (const network of '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(' ')) {
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
            const reason = `${hostname} resolves to ${wrong?.address ?? 'no address'}, which is not on the internet`;
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
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);


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
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(claims) ? claims : undefined;
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
  cb: () => (/* binding */ errorFromListedProblems),
  a5: () => (/* binding */ errorFromResponse),
  OG: () => (/* binding */ parseBody),
  l$: () => (/* binding */ pauseTooLong),
  Gb: () => (/* binding */ requestIdOf),
  TI: () => (/* binding */ serviceErrorOf),
  ie: () => (/* binding */ toActionError)
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

const LICENCE = 'Assign the identity a Power Apps licence that covers this, in the Microsoft 365 admin center. The portal asks for Power Apps Plan 2 or its trial.';
const OUR_DEFECT = 'This is a defect in this action. Report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio. Close that tab and try again. Its edit lock lasts up to 15 minutes after the tab is closed.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment. Ask an administrator to change the policy, or remove the connector.';
const BY_CODE = {
    [protocol_errors/* CODES */.Lp.environmentAccessDenied]: 'Assign the identity a role in that environment in the Power Platform admin center; importing needs Environment Maker. Also check that the input environment names the right one.',
    [protocol_errors/* CODES */.Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly created environment takes some minutes to become known everywhere; try again then.',
    [protocol_errors/* CODES */.Lp.forbidden]: 'Grant the identity the missing permission. Exporting, publishing and restoring need edit rights on the app; importing needs the Environment Maker role. Most of these calls reject service principals: sign in as a user.',
    [protocol_errors/* CODES */.Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience. Management tokens are not accepted here.',
    [protocol_errors/* CODES */.Lp.connectionAuthorizationFailed]: 'Share the connections of this app with the identity, with edit rights; for an export, share its flows too. The service gives the same message for a flow that does not exist.',
    [protocol_errors/* CODES */.Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [protocol_errors/* CODES */.Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [protocol_errors/* CODES */.Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that exists there.',
    [protocol_errors/* CODES */.Lp.connectionNotFound]: 'Check the input connections. That connection was deleted or is not shared with the identity.',
    [protocol_errors/* CODES */.Lp.packageManifestNotFound]: 'Run the import again from the start. If it fails again, export the package again.',
    [protocol_errors/* CODES */.Lp.missingPackageManifest]: 'Export the package again. This one lacks a manifest that the service requires.',
    [protocol_errors/* CODES */.Lp.zipFileRejected]: 'Export the package again. Edited or damaged packages are rejected.',
    [protocol_errors/* CODES */.Lp.internalServerError]: 'The service gives no reason. A known cause is a package that was edited or built by hand: export it again and import it unchanged. If it was not edited, give the request id to Microsoft support.',
    [protocol_errors/* CODES */.Lp.appLeaseActive]: LEASE,
    [protocol_errors/* CODES */.Lp.appLeaseSameUserConflict]: LEASE,
    [protocol_errors/* CODES */.Lp.invalidApplicationNameCharacters]: 'Rename the app. Its name must not contain . \\ / : * ? " < > |',
    [protocol_errors/* CODES */.Lp.dlpViolation]: DLP,
    [protocol_errors/* CODES */.Lp.apiPolicyDataFlowViolation]: DLP,
    [protocol_errors/* CODES */.Lp.childFlowNeverPublished]: 'First turn on the flow that it calls.',
    [protocol_errors/* CODES */.Lp.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn the flow on.',
    [protocol_errors/* CODES */.Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [protocol_errors/* CODES */.Lp.invalidApiVersion]: OUR_DEFECT,
    [protocol_errors/* CODES */.Lp.missingEnvironmentFilter]: OUR_DEFECT,
    [protocol_errors/* CODES */.Lp.invalidAppFilterCombination]: OUR_DEFECT
};
const remedyForCode = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
function reasonFor(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service denied access to this identity';
    if (status === 404)
        return empty ? 'there is no such call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use, or its state does not allow this';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and tokens are not sent to another address';
    if (status >= 500)
        return 'the service failed to handle the request';
    return 'the service rejected the request';
}
function remedyFor(code, status, empty = false) {
    const known = code === undefined ? undefined : remedyForCode(code);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty
            ? 'Check the input cloud. Hosts that are not part of the service respond like this.'
            : 'Check the ids in the inputs.';
    }
    if (status === 409)
        return 'Wait until nobody else is working on it, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs in parallel.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy in between.';
    if (status !== undefined && status >= 500)
        return 'Run it again later. If it keeps failing, give the request id to Microsoft support.';
    return 'See the service’s message. Microsoft support can look up the request id.';
}

// EXTERNAL MODULE: ./lib/platform/http/retry.js + 2 modules
var retry = __webpack_require__(2098);
;// CONCATENATED MODULE: ./lib/platform/transport/responses.js








const MAX_NESTING = 5;
function serviceErrorOf(response) {
    const causes = causesOf(response.body);
    const error = causes.length > 0 ? combined(causes) : { message: plainTextBody(response) };
    const policy = policyOf(response.body);
    return {
        status: response.status,
        ...error,
        requestId: requestIdOf(response.headers),
        ...(policy === undefined ? {} : { policy })
    };
}
function policyOf(body) {
    const envelope = (0,read_once/* safeParse */.x)(protocol_errors/* errorEnvelope */.rN, body);
    return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined;
}
function combined([first, ...others]) {
    const rest = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = rest.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,display/* listed */.KE)(rest, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
function errorFromResponse(response, doing, ongoing = '', timing) {
    const service = serviceErrorOf(response);
    const empty = response.text.trim() === '';
    const remedies = [ongoing, remedyFor(service.code, response.status, empty), pauseTooLong(response, timing)];
    return new errors/* ActionError */.lZ({
        doing,
        why: reasonFor(response.status, empty),
        remedy: remedies.filter(sentence => sentence !== '').join(' '),
        service
    });
}
function pauseTooLong({ status, headers }, timing) {
    if (timing === undefined || !(0,retry/* isTransient */.dg)(status))
        return '';
    const retryAfter = (0,retry/* retryAfterOf */.sT)(headers, timing.clock.now());
    if (retryAfter === undefined || retryAfter < timing.left())
        return '';
    return `The service asks to wait ${(0,display/* duration */.p0)(retryAfter)}, but only ${(0,display/* duration */.p0)(timing.left())} of max-async-wait-time were left.`;
}
function errorFromListedProblems(problems, response, doing, why) {
    return new errors/* ActionError */.lZ({
        doing,
        why,
        remedy: remedyFor(problems[0]?.code, undefined),
        service: { status: response.status, ...combined(problems), requestId: requestIdOf(response.headers) }
    });
}
function parseBody(schema, response, doing) {
    const parsed = (0,read_once/* safeParse */.x)(schema, response.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole response' : issue.path.map(String).join('.');
    throw new errors/* ActionError */.lZ({
        doing,
        why: response.body === undefined
            ? 'the response is not JSON'
            : `the response has an unexpected format at ${(0,display/* plainText */.wh)(place, 80)} (${(0,display/* plainText */.wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy in between. If they are right, report this with the request id.',
        service: {
            status: response.status,
            message: response.body === undefined ? plainTextBody(response) : undefined,
            requestId: requestIdOf(response.headers)
        }
    });
}
function toActionError(error, doing, ongoing = '', deadline) {
    if (error instanceof request/* ConnectionFailure */.ls && deadline?.over() === true) {
        const waitedFor = `a complete response from ${error.host} (${(0,display/* plainText */.wh)(error.message, 200)})`;
        return (0,time_limit/* timeoutError */.w2)(deadline, { doing, waitedFor, ongoing, cause: error });
    }
    if (error instanceof request/* ConnectionFailure */.ls) {
        return new errors/* ActionError */.lZ({
            doing,
            why: `the request to ${error.host} failed: ${(0,display/* plainText */.wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.remedy ?? 'Check that the runner can reach that host, then run it again.'}`.trim(),
            cause: error
        });
    }
    if (error instanceof request/* Cancelled */.cJ) {
        return new errors/* ActionError */.lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when you want to.' : ongoing,
            cause: error
        });
    }
    return error;
}
function causesOf(body) {
    const envelope = (0,read_once/* safeParse */.x)(protocol_errors/* errorEnvelope */.rN, body);
    if (envelope.success)
        return unwrap(envelope.data.error, 0);
    const bare = (0,read_once/* safeParse */.x)(protocol_errors/* errorBody */.t4, body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrap(bare.data, 0) : [];
}
function unwrap(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= MAX_NESTING || error.code === undefined || !protocol_errors/* WRAPPER_CODES */.F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = (0,read_once/* safeParse */.x)(protocol_errors/* errorBody */.t4, detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrap(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
function plainTextBody(response) {
    const text = response.text.trim();
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
/* unused harmony exports packageResource, resourceMap, packageDetails */
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
