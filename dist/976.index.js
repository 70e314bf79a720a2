export const id = 976;
export const ids = [976];
export const modules = {

/***/ 55976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/action/check/find-packages.js + 2 modules
var find_packages = __webpack_require__(29617);
// EXTERNAL MODULE: ./lib/action/environment.js
var action_environment = __webpack_require__(42039);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var base_errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
;// CONCATENATED MODULE: ./lib/commands/exporting/take-package.js



const rootIdOf = ({ kind, id }) => kind === 'app' ? `/providers/Microsoft.PowerApps/apps/${id}` : `/providers/Microsoft.Flow/flows/${id}`;
async function takePackage({ platform, packages }, environment, root, details, resources) {
    const exported = await platform.packaging.exportPackage(environment, rootIdOf(root), details, resources);
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

// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __webpack_require__(26526);
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
function means(choice, key, resource) {
    if (choice.kind !== undefined && (0,package_resource/* kindOf */.I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => (0,resolve/* same */.FB)(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    return kind === 'unknown' ? (0,display/* quoted */.TL)(name) : `${kind}:${(0,display/* quoted */.TL)(name)}`;
};

// EXTERNAL MODULE: ./lib/commands/package-report.js
var package_report = __webpack_require__(94465);
;// CONCATENATED MODULE: ./lib/commands/permission.js


const NEEDED = {
    export: { ExportEnvironmentPackage: 'export packages' },
    import: {
        ImportEnvironmentPackage: 'import packages',
        GenerateResourceStorage: 'upload packages',
        CreatePowerApp: 'create apps',
        CreateFlow: 'create flows'
    }
};
const DECISIVE = new Set(['ExportEnvironmentPackage', 'ImportEnvironmentPackage']);
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
    const { permissions } = await run.platform.environments.read(environment.id);
    if (permissions === undefined) {
        run.log.debug(`${environment.displayName} sent no permission map`);
        return undefined;
    }
    const held = new Set([...permissions].map(key => key.toLowerCase()));
    const absent = Object.entries(NEEDED[purpose]).filter(([key]) => !held.has(key.toLowerCase()));
    if (absent.length === 0)
        return undefined;
    const sentence = `${run.platform.identity.name} may not ${(0,display/* listed */.KE)(absent.map(([, words]) => words))} in ${(0,display/* quoted */.TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && absent.some(([key]) => DECISIVE.has(key))) {
        return {
            what: `${sentence}: the permission map lacks ${(0,display/* listed */.KE)(absent.map(([key]) => key))}`,
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

;// CONCATENATED MODULE: ./lib/commands/suggest.js



const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
function withSuggestions(resources, choices) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const choice = choices.get(key);
        const suggested = choice?.import === undefined ? suggestionFor(resource) : WIRE[choice.import];
        if (choice?.import !== undefined)
            refuseUnlessOffered(resource, key, suggested);
        const details = {
            ...resource.details,
            ...(choice?.comment === undefined ? {} : { comment: choice.comment }),
            ...(choice?.displayName === undefined ? {} : { displayName: choice.displayName })
        };
        return [
            key,
            { ...resource, suggestedCreationType: suggested, ...(Object.keys(details).length > 0 ? { details } : {}) }
        ];
    }));
}
const offeredTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim())
    .filter(type => type !== '');
function suggestionFor(resource) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
        case 'flow':
            return 'Update';
        case 'connector':
        case 'connection':
            return 'Existing';
        case 'entity':
        case 'picklist':
            return 'Merge';
        case 'unknown': {
            const offered = offeredTypes(resource);
            return ['Update', 'Existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'Existing';
        }
    }
}
function refuseUnlessOffered(resource, key, wanted) {
    const offered = offeredTypes(resource);
    const allowed = offered.length > 0 ? offered : DEFAULTS[(0,package_resource/* kindOf */.I)(resource)];
    if (allowed.length === 0 || allowed.some(type => type.toLowerCase() === wanted.toLowerCase()))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `set the import of ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} to ${wanted.toLowerCase()}`,
        why: `a resource of type ${(0,display/* quoted */.TL)(resource.type)} cannot be imported that way`,
        remedy: `Use ${(0,display/* listed */.KE)(allowed.map(type => type.toLowerCase()))} in the input resources.`
    });
}
const DEFAULTS = {
    app: ['New', 'Update'],
    flow: ['Existing', 'New', 'Update'],
    connector: ['Existing'],
    connection: ['Existing'],
    entity: ['Merge', 'Overwrite'],
    picklist: ['Merge', 'Overwrite'],
    unknown: []
};

;// CONCATENATED MODULE: ./lib/commands/export.js









async function exportCommand(run, request) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const finding = request.root.kind === 'app'
        ? (0,resolve/* resolveApp */.Ae)(platform, environment, request.root.value)
        : (0,resolve/* resolveFlow */.pv)(platform, environment, request.root.value);
    finding.catch(() => undefined);
    await checkPermission(run, environment, 'export');
    const found = await finding;
    const root = { kind: request.root.kind, id: found.id, displayName: found.displayName };
    if (request.root.kind === 'app') {
        report.set({ app: { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) } });
    }
    log.info(`Exporting the ${request.root.kind} ${(0,display/* quoted */.TL)(root.displayName)} (${root.id}) from ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const listing = await platform.packaging.listResources(environment.id, rootIdOf(root));
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
    const suggested = withSuggestions(listing, choices);
    log.info(`It brings ${countByKind(listing)}`);
    const name = request.packageName ?? rootName(listing, root);
    const { pkg, bytes, operationId } = await takePackage(run, environment.id, root, {
        displayName: name,
        description: request.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, suggested);
    report.set({ operationId });
    for (const warning of pkg.warnings)
        log.warning(warning);
    const file = request.packageFile ?? fileNameFor(request.artifactName);
    await run.files.write(file, bytes);
    report.set({
        package: (0,package_report/* packageReport */.J)(pkg, file),
        resources: resourceReports(pkg),
        ...(pkg.app?.version === undefined || report.current.app === undefined
            ? {}
            : { app: { ...report.current.app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
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

// EXTERNAL MODULE: ./lib/commands/planning/target.js
var planning_target = __webpack_require__(30429);
;// CONCATENATED MODULE: ./lib/commands/afterwards/apply-flow-states.js


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
                log.info(`The flow ${(0,display/* quoted */.TL)(step.name)} is ${step.to === 'Started' ? 'on' : 'off'}: ${step.why}.`);
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
        await (to === 'Started' ? flows.start(environment, id) : flows.stop(environment, id));
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
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${wordFor(to)}: the service accepted it and now calls it ${(0,display/* quoted */.TL)(state ?? 'nothing')}${reason}. Look at the flow in Power Automate.`;
    return { key, name, state, changed, refused: { sentence } };
}
const wordFor = (state) => (state === 'Started' ? 'on' : 'off');
function refusal({ name, to }, known, service, remedy) {
    const cause = causeOf(known, service);
    const said = `The service said: ${(0,base_errors/* describeAnswer */.O1)(service)}.`;
    const sentence = `The flow ${(0,display/* quoted */.TL)(name)} could not be turned ${wordFor(to)}${cause === undefined ? '' : `: ${cause}`}. ${said} ${remedy}`;
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

;// CONCATENATED MODULE: ./lib/commands/afterwards/sharing.js

function planSharing(declared, { permissions, bypassConsent, importer }) {
    const current = permissions ?? [{ id: importer.id, role: 'Owner', principal: importer }];
    const now = (principal) => current.find(held => isSame(held.principal, principal));
    const owner = current.find(({ role }) => role === 'Owner');
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
        add(declared.owner, 'Owner', now(declared.owner)?.role);
    const roleForOldOwner = (owner === undefined ? undefined : declaredRole(owner.principal)) ?? 'CanEdit';
    if (newOwner !== undefined && owner !== undefined) {
        differences.push({ principal: owner.principal, role: roleForOldOwner, was: 'Owner', action: 'change' });
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
const isSame = (one, other) => one.type === 'Tenant' || other.type === 'Tenant'
    ? one.type === other.type
    : one.id.toLowerCase() === other.id.toLowerCase();
const isAlready = (was, role) => was === role || was === 'Owner' || (was === 'CanViewWithShare' && role === 'CanView');
const ROLE_WORDS = {
    Owner: 'owner',
    CanEdit: 'can edit',
    CanView: 'can use',
    CanViewWithShare: 'can use and share'
};
const roleWords = (role) => (Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role] : undefined) ?? (0,display/* plainText */.wh)(role, 60);
const principalName = ({ type, id, displayName, email }) => type === 'Tenant' ? 'everyone' : (0,display/* plainText */.wh)(email ?? displayName ?? id, 120);

;// CONCATENATED MODULE: ./lib/commands/afterwards/apply-sharing.js



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
    return role === 'CanEdit' || role === 'CanView' ? [{ principal, role }] : [];
}
const isPartOfOwnerChange = ({ owner, differences }, id) => owner !== undefined &&
    differences.some(({ principal, was, role }) => principal.id === id && (role === 'Owner' || was === 'Owner'));
async function proveSharing(platform, app, declared, importer) {
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

// EXTERNAL MODULE: ./lib/package/json-text.js + 2 modules
var json_text = __webpack_require__(82418);
;// CONCATENATED MODULE: ./lib/commands/afterwards/flow-states.js



const FLOWS_STATES = (/* unused pure expression or super */ null && (['keep', 'on', 'off', 'as-source']));
function planFlowStates({ declared, resources, flows, before }) {
    const byKey = new Map(flows.map(flow => [flow.key, flow]));
    const steps = (0,package_resource/* childrenFirst */.gl)(resources).flatMap((key) => {
        const flow = byKey.get(key);
        if (flow === undefined)
            return [];
        const from = before.get(key);
        return [{ key, name: flow.displayName, from, ...wanted(declared, flow, before.has(key), from) }];
    });
    const toward = (state) => steps.filter(({ to }) => to === state);
    return [...toward('Stopped').toReversed(), ...toward('Started'), ...toward(undefined)];
}
function wanted(declared, { definition }, isThere, from) {
    switch (declared) {
        case 'on':
            return { to: 'Started', why: 'all flows are declared on' };
        case 'off':
            return { to: 'Stopped', why: 'all flows are declared off' };
        case 'as-source':
            return asSource((0,json_text/* textAt */.$6)(definition, 'properties', 'state'));
        case 'keep':
            if (!isThere)
                return { to: undefined, why: 'it is new, and a new flow is left as the service makes it' };
            if (from === 'Started')
                return { to: 'Started', why: 'it was on before' };
            if (from === 'Stopped')
                return { to: 'Stopped', why: 'it was off before' };
            return {
                to: undefined,
                why: from === undefined ? 'its state before could not be read' : `it was ${(0,display/* quoted */.TL)(from)} before`
            };
    }
}
function asSource(state) {
    if (state === 'Started')
        return { to: 'Started', why: 'it was on in the source' };
    if (state === 'Stopped')
        return { to: 'Stopped', why: 'it was off in the source' };
    if (state === 'Suspended')
        return { to: 'Stopped', why: 'it was suspended in the source' };
    return { to: undefined, why: 'the package does not say what it was in the source' };
}

;// CONCATENATED MODULE: ./lib/commands/afterwards/resolve-principals.js


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
                return { id: tenantId, type: 'Tenant', displayName: 'everyone' };
            problems.push(`${(0,display/* quoted */.TL)(written)}: the sign-in does not say which tenant that is`);
            return undefined;
        }
        const found = await sharing.findPrincipals({ by: wanted.kind, value: wanted.value });
        const present = permissions.map(({ principal }) => principal).filter(principal => fits(principal, wanted));
        const candidates = found === 'unknown' ? present : found.filter(({ type }) => type === 'Group' || !mustBeGroup(wanted));
        const [first, ...others] = unique(candidates);
        if (first !== undefined && others.length === 0)
            return first;
        if (first !== undefined) {
            problems.push(`${(0,display/* quoted */.TL)(written)} fits several: ${(0,display/* listed */.KE)([first, ...others].map(({ id }) => id))}`);
        }
        else if (found !== 'unknown')
            problems.push(`${(0,display/* quoted */.TL)(written)} is not there`);
        else if (wanted.kind === 'id') {
            const type = wanted.isGroup ? 'Group' : 'User';
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
    if (declared.owner !== undefined && owner !== undefined && owner.type !== 'User') {
        problems.push(`${(0,display/* quoted */.TL)(declared.owner.written)} is not a person, and only a person can own an app`);
    }
    const people = [];
    const names = new Map();
    if (declared.owner !== undefined && owner !== undefined)
        names.set(owner.id.toLowerCase(), declared.owner.written);
    for (const [role, entries] of [
        ['CanEdit', declared.canEdit],
        ['CanView', declared.canUse]
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
    if (mustBeGroup(wanted) && principal.type !== 'Group')
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

;// CONCATENATED MODULE: ./lib/commands/afterwards/afterwards.js










async function planAfterwards(run, plan, declared) {
    const obstacles = [];
    const flowSteps = flowStepsFor(run, plan, declared.flowsState, obstacles);
    if (declared.share === undefined)
        return { flowSteps, obstacles };
    if (plan.pkg.kind === 'flow') {
        const what = 'share is for apps, and the package holds a flow and no app';
        return { flowSteps, obstacles: [...obstacles, { what, remedy: 'Leave share empty.' }] };
    }
    const { platform, report } = run;
    const permissions = plan.before === undefined ? undefined : await platform.sharing.permissions(plan.before.id);
    let resolved;
    try {
        resolved = await resolvePrincipals(declared.share, {
            sharing: platform.sharing,
            permissions,
            tenantId: platform.identity.tenantId
        });
    }
    catch (error) {
        if (!(error instanceof ImpossibleSharing))
            throw error;
        return { flowSteps, obstacles: [...obstacles, { what: `share: ${error.why}`, remedy: error.remedy }] };
    }
    for (const remark of resolved.remarks)
        report.remark(remark);
    const sharing = planSharing(resolved, {
        permissions,
        bypassConsent: plan.before?.bypassConsent,
        importer: importerOf(run)
    });
    reportSharing(run, sharing, declared.shareMode === 'apply');
    return { flowSteps, obstacles, sharing: { resolved, plan: sharing, apply: declared.shareMode === 'apply' } };
}
const importerOf = ({ platform: { identity } }) => ({
    id: identity.objectId ?? identity.name,
    type: identity.kind === 'application' ? 'ServicePrincipal' : 'User',
    displayName: identity.name
});
function flowStepsFor(run, { pkg, decisions, target }, declared, obstacles) {
    const flows = pkg.flows.filter(({ key }) => ['new', 'update'].includes(decisions.get(key)?.decision ?? ''));
    if (flows.length === 0)
        return [];
    if (target.flows === undefined) {
        if (declared !== 'keep')
            obstacles.push({
                what: `flows-state is ${declared}, and this sign-in has no token for the Flow service`,
                remedy: 'Add an access token for it, or use flows-state: keep.'
            });
        run.report.remark('Whether flows are on could not be read: this sign-in has no token for the Flow service.');
        return [];
    }
    const before = new Map(flows.flatMap(({ key }) => {
        const id = decisions.get(key)?.targetId;
        const flow = target.flows?.find(candidate => [candidate.id, ...candidate.aliases].some(known => (0,resolve/* same */.FB)(known, id)));
        return flow === undefined ? [] : [[key, flow.state]];
    }));
    return planFlowStates({ declared, resources: pkg.resources, flows, before });
}
const changesAfterwards = ({ flowSteps, sharing }) => flowSteps.some(({ from, to }) => to !== undefined && to !== from) ||
    (sharing !== undefined && sharing.apply && changesSharing(sharing.plan));
function declaredFacts({ flowSteps, sharing }) {
    return [
        ...flowSteps.map(({ name, key, from, to, why }) => ({
            what: `the state of the flow ${(0,display/* quoted */.TL)(name)} (${key})`,
            is: `${from ?? 'new'} → ${to ?? 'as it comes'} (${why})`
        })),
        ...(sharing === undefined
            ? []
            : [
                ...sharing.plan.differences
                    .filter(({ action }) => action !== 'left')
                    .map(({ principal, role, was, action }) => ({
                    what: `sharing with ${principalName(principal)}`,
                    is: `${was === undefined ? 'nothing' : roleWords(was)} → ${roleWords(role)} (${action}, ${sharing.apply ? 'applied' : 'reported only'})`
                })),
                ...(sharing.plan.consentBypass === undefined
                    ? []
                    : [
                        {
                            what: 'the consent bypass',
                            is: `${sharing.plan.consentBypass.from ?? 'unknown'} → ${sharing.plan.consentBypass.to}`
                        }
                    ])
            ])
    ];
}
async function applyAfterwards(run, plan, { flowSteps, sharing }) {
    const { platform, report } = run;
    const environment = plan.target.environment.id;
    const ids = new Map(report.current.resources.flatMap(({ key, kind, id }) => kind === 'flow' && id !== undefined ? [[key, id]] : []));
    const problems = [];
    const app = report.current.app?.id;
    const [states, strange] = await Promise.all([
        applyFlowStates(platform.flows, environment, flowSteps, ids, run.log),
        app === undefined || plan.pkg.kind === 'flow' ? [] : strangeFlows(run, plan, app, ids)
    ]);
    for (const { refused } of states)
        if (refused !== undefined)
            problems.push(refused.sentence);
    report.set({
        changed: report.current.changed || states.some(({ changed }) => changed),
        flows: report.current.flows.map(flow => ({
            ...flow,
            state: states.find(({ key }) => key === flow.key)?.state ?? flow.state
        }))
    });
    for (const sentence of strange) {
        run.log.warning(sentence);
        report.remark(sentence);
    }
    if (sharing !== undefined && app !== undefined) {
        if (sharing.apply && changesSharing(sharing.plan)) {
            const refusals = await applySharing(platform.sharing, { environment, app }, sharing.plan, run.log);
            for (const { message } of refusals)
                problems.push(message);
            for (const problem of await proveSharing(platform, app, sharing.resolved, importerOf(run)))
                problems.push(problem);
            report.set({ changed: true });
        }
        reportSharing(run, sharing.plan, sharing.apply);
    }
    if (problems.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `leave ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} as declared`,
        why: (0,display/* listed */.KE)([...new Set(problems)], 10),
        remedy: `${report.current.outcome === 'unchanged'
            ? 'Nothing had to be imported.'
            : 'The import itself went through and stays.'} Correct the cause and run again: what is as declared is left alone.`
    });
}
function reportSharing({ report }, plan, applied) {
    report.set({
        sharing: {
            applied,
            entries: [
                ...plan.differences.map(({ principal, role, was, action }) => ({
                    who: principalName(principal),
                    role: roleWords(role),
                    was: was === undefined ? undefined : roleWords(was),
                    action
                })),
                ...(plan.consentBypass === undefined
                    ? []
                    : [
                        {
                            who: 'everybody who plays it',
                            role: plan.consentBypass.to ? 'not asked for consent' : 'asked for consent',
                            was: undefined,
                            action: plan.consentBypass.changes ? 'change' : 'remains'
                        }
                    ])
            ]
        }
    });
}
async function strangeFlows(run, plan, id, ids) {
    if (plan.pkg.app === undefined || plan.pkg.flows.length === 0)
        return [];
    const app = await run.platform.apps.read(id);
    const called = (0,planning_target/* flowsBySlot */.zs)(plan.pkg.app, app);
    return plan.pkg.flows.flatMap(({ key, displayName }) => {
        const wanted = ids.get(key);
        const there = called.get(key);
        const needed = (0,package_resource/* kindOf */.I)(plan.pkg.resources[key] ?? { type: '' }) === 'flow' && usesFlow(plan, key);
        if (!needed || wanted === undefined || (0,resolve/* same */.FB)(there, wanted))
            return [];
        return [
            `The app ${(0,display/* quoted */.TL)(app.displayName)} ${there === undefined ? 'is not connected to' : `calls ${(0,resolve/* bareId */.yW)(there)} in place of`} the flow ${(0,display/* quoted */.TL)(displayName)} (${wanted}). Open it in the Studio, remove the flow under Power Automate, add it again, and publish.`
        ];
    });
}
const usesFlow = ({ pkg }, key) => Object.values(pkg.app?.connectionReferences ?? {}).some(reference => JSON.stringify(reference).includes(key));

;// CONCATENATED MODULE: ./lib/commands/app-report.js
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});

;// CONCATENATED MODULE: ./lib/commands/read-app-until.js
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
async function readAppUntil({ platform, clock, deadline }, id, satisfies, most = 30_000) {
    let pause = FIRST_PAUSE;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const app = await platform.apps.read(id);
        if (satisfies(app) || waited >= most || deadline.over())
            return app;
        await clock.sleep(pause);
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/outcomes.js



const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const DONE = {
    new: 'created',
    update: 'updated',
    existing: 'reused',
    overwrite: 'overwritten',
    merge: 'merged',
    carried: 'carried'
};
const STAYS = new Set(['existing']);
function recordOutcomes(run, plan, answer) {
    const { report, log, platform } = run;
    const environment = plan.target.environment;
    const resources = report.current.resources.map((planned) => {
        const result = answer.resources[planned.key];
        const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null;
        const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded');
        if (failed)
            return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } };
        if (unknown && !STAYS.has(planned.decision))
            return planned;
        const id = idOf(result) ?? planned.id;
        const url = id === undefined
            ? undefined
            : planned.kind === 'app'
                ? platform.links.app(environment.id, id)
                : planned.kind === 'flow'
                    ? platform.links.flow(environment.id, id)
                    : undefined;
        return { ...planned, outcome: DONE[planned.decision], id, url };
    });
    report.set({ resources, operationId: answer.operationId });
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    if (answer.succeeded && failures.length === 0)
        return;
    const came = resources.filter(({ outcome }) => WRITTEN.has(outcome));
    report.set({ outcome: 'failed', changed: came.length > 0, flows: flowsIn(resources) });
    for (const { kind, name, error } of failures)
        log.warning(`${kind} ${(0,display/* quoted */.TL)(name)} was not imported: ${(0,base_errors/* describeAnswer */.O1)(error ?? {})}`);
    const [problem] = answer.problems;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: failures.length > 0
            ? `${failures.length} of ${resources.length} resources failed: ${(0,display/* listed */.KE)(failures.map(({ kind, name, error }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${(0,base_errors/* describeAnswer */.O1)(error ?? {})})`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        remedy: came.length > 0
            ? `These came through, and the service is not known to take them back: ${(0,display/* listed */.KE)(came.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
            : 'Nothing is known to have been written. Correct the cause and run again.'
    });
}
function idOf(result) {
    if (typeof result?.name === 'string' && result.name !== '')
        return result.name;
    return typeof result?.id === 'string' && result.id !== '' ? (0,resolve/* bareId */.yW)(result.id) : undefined;
}
const flowsIn = (resources) => resources.flatMap(({ key, kind, id, name, targetName, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
    ? [{ key, id, name: targetName ?? name }]
    : []);

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/commands/importing/references.js




function expectedConnectors(plan) {
    const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
        const name = connectorName(plan, reference['id']);
        return name === undefined ? [] : [name.toLowerCase()];
    });
    return [...new Set(names)];
}
function connectorsOf(references) {
    return new Set(Object.values(references ?? {}).flatMap(({ id }) => typeof id === 'string' && id !== '' ? [(0,resolve/* bareId */.yW)(id).toLowerCase()] : []));
}
function targetReferences(plan, resources) {
    const flowIds = new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id]] : [])));
    return Object.fromEntries(Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, reference]) => {
        const name = connectorName(plan, reference['id']);
        const flow = (0,planning_target/* workflowOf */.B4)(reference);
        const shared = typeof reference['sharedConnectionId'] === 'string'
            ? plan.bound.find(({ key }) => key === reference['sharedConnectionId'])
            : undefined;
        return [
            slot,
            {
                ...reference,
                ...(name === undefined ? {} : { id: `/providers/microsoft.powerapps/apis/${name.toLowerCase()}` }),
                ...(flow === undefined ? {} : hintsWith(reference, flowIds.get(flow) ?? flow)),
                ...(shared === undefined
                    ? {}
                    : {
                        sharedConnectionId: `/providers/microsoft.powerapps/apis/${shared.connector.toLowerCase()}/connections/${shared.connection}`
                    })
            }
        ];
    }));
}
function hintsWith(reference, flow) {
    const changed = {};
    for (const field of ['parameterHints', 'parameterHintsV2']) {
        const hints = reference[field];
        if (!(0,planning_target/* isRecord */.u4)(hints) || !(0,planning_target/* isRecord */.u4)(hints['workflowName']))
            continue;
        changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } };
    }
    return changed;
}
function connectorName({ pkg, decisions }, key) {
    const resource = typeof key === 'string' ? pkg.resources[key] : undefined;
    if (resource === undefined || (0,package_resource/* kindOf */.I)(resource) !== 'connector')
        return undefined;
    return (0,package_resource/* isCustomConnector */.v9)(resource) ? decisions.get((0,as_text/* asText */.e)(key))?.targetId : (resource.name ?? undefined);
}

;// CONCATENATED MODULE: ./lib/commands/importing/prove.js




async function publishAndProve(run, app, proof) {
    const { platform, log, report } = run;
    const ready = await withReferences(run, app, proof);
    const publishing = proof.publish || ready.repaired;
    const version = ready.app.newestVersion;
    if (publishing) {
        log.info(`Publishing ${(0,display/* quoted */.TL)(app.displayName)}, version ${version ?? 'unknown'}`);
        report.set({ publishState: 'draft-left' });
        await platform.apps.publish(app.id, app.displayName);
    }
    const after = await readAppUntil(run, app.id, read => proofGap(read, version, proof.connectors) === undefined);
    const gap = proofGap(after, version, proof.connectors);
    report.set({
        app: {
            id: after.id,
            name: after.displayName,
            url: report.current.app?.url ?? '',
            versionBefore: proof.before,
            versionAfter: after.publishedVersion,
            draft: after.hasDraft && after.newestVersion === version ? version : undefined
        }
    });
    if (gap !== undefined) {
        throw new base_errors/* ActionError */.lZ({
            doing: `prove that ${(0,display/* quoted */.TL)(app.displayName)} is published`,
            why: gap,
            remedy: 'Open the app in the target and look at its versions and data sources before anybody uses it.'
        });
    }
    report.set({ publishState: publishing ? 'published' : 'nothing-to-publish' });
    log.info(`Proven: ${(0,display/* quoted */.TL)(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`);
}
async function withReferences(run, app, proof) {
    if (proof.connectors.length === 0)
        return { app, repaired: false };
    if (app.hasDraft && app.draftReferences === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: 'the service did not show the draft, so nobody can tell whether its connection references are there',
            remedy: 'Nothing was published. Look at the draft in the target; when its data sources are connected, run command: publish.'
        });
    }
    const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, proof.connectors);
    if (absent.length === 0)
        return { app, repaired: false };
    const references = proof.references?.();
    if (references === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: `its draft has no connection reference for ${(0,display/* listed */.KE)(absent)}, which the published version has`,
            remedy: 'Nothing was published: the app would lose its data. Import its package again, which puts the references back, or repair it in the Studio.'
        });
    }
    run.log.warning(`${(0,display/* quoted */.TL)(app.displayName)} came without connection references for ${(0,display/* listed */.KE)(absent)}: putting them back before publishing`);
    await run.platform.apps.writeDraftReferences(app.id, references);
    const repaired = await readAppUntil(run, app.id, read => absentFrom(read.draftReferences ?? read.references, proof.connectors).length === 0);
    const still = absentFrom(repaired.draftReferences ?? repaired.references, proof.connectors);
    if (still.length > 0) {
        run.report.set({ publishState: 'draft-left' });
        throw new base_errors/* ActionError */.lZ({
            doing: `publish ${(0,display/* quoted */.TL)(app.displayName)}`,
            why: `its draft still has no connection reference for ${(0,display/* listed */.KE)(still)} after they were written`,
            remedy: 'Nothing was published. Open the draft in the Studio without saving, check its data sources, and publish there.'
        });
    }
    const { app: reported } = run.report.current;
    if (reported !== undefined)
        run.report.set({ app: { ...reported, draft: repaired.newestVersion } });
    run.report.remark(`The draft came without connection references; they were put back before publishing (${(0,display/* listed */.KE)(absent)}).`);
    return { app: repaired, repaired: true };
}
const absentFrom = (references, connectors) => {
    const there = connectorsOf(references);
    return connectors.filter(connector => !there.has(connector));
};
function proofGap(app, version, connectors) {
    if (app.publishedVersion === undefined)
        return 'no version of it is published';
    if (version !== undefined && app.publishedVersion !== version)
        return `version ${app.publishedVersion} is published, not ${version}`;
    if (app.hasDraft)
        return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`;
    const absent = absentFrom(app.references, connectors);
    return absent.length === 0 ? undefined : `the published version has no connection reference for ${(0,display/* listed */.KE)(absent)}`;
}

;// CONCATENATED MODULE: ./lib/commands/importing/unanswered.js





const LOOK_FOR = 10 * 60_000;
const LOOK_AFTER_REFUSAL = 20_000;
const isBareRefusal = ({ code }) => code === 'InternalServerError';
async function lookForOutcome(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not answer the import (${(0,base_errors/* describeAnswer */.O1)(service)}). It is not sent again; looking in ${(0,display/* quoted */.TL)(environment.displayName)} whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`It went through: seen in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.');
            report.set({
                resources: report.current.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: DONE[planned.decision], id: found } : planned)
            });
            return;
        }
        if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? LOOK_AFTER_REFUSAL : LOOK_FOR))
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not answer and nothing new is to be seen there after ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: isBareRefusal(service)
            ? 'The service answers so when a package was edited or made by hand: export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
            : 'It may still be running over there. Look at the app in the target before you run this again: a second import as new would make a second app.'
    });
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
        const fresh = (await platform.apps.list(environment.id)).filter(app => !known.has(app.id.toLowerCase()) && (0,resolve/* same */.FB)(app.displayName, name));
        return fresh.length === 1 ? fresh[0]?.id : undefined;
    }
    const before = plan.target.flows ?? [];
    const flows = (await platform.flows.list(environment.id)) ?? [];
    if (decision?.targetId !== undefined) {
        const [was, is] = [before, flows].map(list => list.find(({ id }) => (0,resolve/* same */.FB)(id, decision.targetId)));
        return is?.modified !== undefined && was?.modified !== undefined && is.modified !== was.modified ? is.id : undefined;
    }
    const known = new Set(before.map(({ id }) => id.toLowerCase()));
    const fresh = flows.filter(flow => !known.has(flow.id.toLowerCase()) && (0,resolve/* same */.FB)(flow.displayName, name));
    return fresh.length === 1 ? fresh[0]?.id : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/finish-import.js








async function finishImport(run, plan, answer, publish) {
    if (answer.kind === 'unanswered')
        await lookForOutcome(run, plan, answer.service);
    else
        recordOutcomes(run, plan, answer);
    const { report, log } = run;
    const root = report.current.resources.find(({ key }) => key === plan.pkg.rootKey);
    report.set({
        outcome: outcomeOf(root),
        changed: report.current.resources.some(({ outcome }) => WRITTEN.has(outcome)),
        flows: flowsIn(report.current.resources)
    });
    if (plan.pkg.kind === 'flow' || root?.id === undefined) {
        report.set({ publishState: 'nothing-to-publish' });
        return;
    }
    const app = await appAfterImport(run, plan, root.id);
    report.set({
        app: {
            ...appReport(run, plan.target.environment.id, app, plan.before?.publishedVersion),
            draft: app.hasDraft ? app.newestVersion : undefined
        }
    });
    const wanted = publish === 'true' || (publish === 'auto' && app.hasDraft);
    if (!wanted && app.hasDraft) {
        report.set({ publishState: 'draft-left' });
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publish}).`);
        return;
    }
    await publishAndProve(run, app, {
        publish: wanted,
        connectors: expectedConnectors(plan),
        references: () => targetReferences(plan, report.current.resources),
        before: plan.before?.publishedVersion
    });
    if (!wanted && report.current.publishState === undefined)
        report.set({ publishState: 'nothing-to-publish' });
}
async function appAfterImport(run, { before }, id) {
    const hasArrived = ({ newestVersion }) => newestVersion !== before?.newestVersion;
    const app = await readAppUntil(run, id, hasArrived, 60_000);
    if (hasArrived(app))
        return app;
    throw new base_errors/* ActionError */.lZ({
        doing: `find the imported version of ${(0,display/* quoted */.TL)(app.displayName)}`,
        why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
        remedy: 'The service says the import succeeded and does not show its draft. Look at the versions of the app, then run command: publish.'
    });
}
function outcomeOf(root) {
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
async function camePastInterruption(run, { pkg, decisions, target }, since) {
    const root = decisions.get(pkg.rootKey);
    if (since === undefined || root?.decision !== 'new')
        return false;
    const { platform, log, clock, deadline } = run;
    const name = root.targetName ?? pkg.manifest.details.displayName;
    const until = Date.parse(since) + MAY_TAKE;
    const left = () => until - clock.now();
    if (!(left() > 0)) {
        log.info(`A run of ${since} was cut short while it made ${(0,display/* quoted */.TL)(name)}; it did not come, and is made now.`);
        return false;
    }
    log.warning(`A run of ${since} was cut short while it made ${(0,display/* quoted */.TL)(name)}. Looking for ${(0,display/* duration */.p0)(left())} at most whether it comes, not to make a second one.`);
    for (let pause = 500;; pause = Math.min(pause * 2, 15_000)) {
        const there = pkg.kind === 'app'
            ? await platform.apps.list(target.environment.id)
            : ((await platform.flows.list(target.environment.id)) ?? []);
        if (there.some(({ displayName }) => (0,resolve/* same */.FB)(displayName, name))) {
            log.info(`${(0,display/* quoted */.TL)(name)} is there now: this run goes on with it.`);
            return true;
        }
        if (left() <= 0)
            return false;
        if (deadline.over())
            throw new base_errors/* ActionError */.lZ({
                doing: `import ${(0,display/* quoted */.TL)(name)} into ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
                why: `an earlier run was cut short at ${since} while it made it, and whether it will come is not known yet`,
                remedy: `Nothing was written by this run. Run it again after ${new Date(until).toISOString()}, or with a longer max-async-wait-time.`
            });
        await clock.sleep(Math.min(pause, Math.max(1, left()), Math.max(1, deadline.left())));
    }
}

;// CONCATENATED MODULE: ./lib/commands/importing/drift.js


function driftObstacle(run, drift, onDrift) {
    if (drift.length === 0)
        return undefined;
    const what = `somebody changed the target: ${(0,display/* listed */.KE)(drift, 10)}`;
    if (onDrift === 'stop')
        return {
            what,
            remedy: 'Bring the change into the source and promote it, or undo it in the target; to write over it, use on-drift: overwrite.'
        };
    const sentence = `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}. It is ${onDrift === 'overwrite' ? 'to be written over (on-drift: overwrite)' : 'written over, as on-drift is report'}.`;
    if (onDrift === 'report')
        run.log.warning(sentence);
    else
        run.log.info(sentence);
    run.report.remark(sentence);
    return undefined;
}
function stopAtDrift(obstacle, doing) {
    if (obstacle === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` });
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

// EXTERNAL MODULE: ./lib/commands/planning/contents.js
var contents = __webpack_require__(43042);
;// CONCATENATED MODULE: ./lib/commands/planning/current.js









async function readCurrent(run, { environment, flows }, root, app) {
    const { platform, log } = run;
    log.info(`Exporting ${(0,display/* quoted */.TL)(root.displayName)} as it is in ${(0,display/* quoted */.TL)(environment.displayName)} now, to compare`);
    try {
        const listing = await platform.packaging.listResources(environment.id, rootIdOf(root));
        const details = {
            displayName: root.displayName,
            description: '',
            creator: platform.identity.name,
            sourceEnvironment: environment.displayName
        };
        const taken = await takePackage(run, environment.id, root, details, withSuggestions(listing, new Map()));
        return { ...taken, flowIds: flowIdsIn(taken.pkg, root, app, flows ?? []) };
    }
    catch (error) {
        if (run.deadline.over())
            throw error;
        return { unread: (0,base_errors/* messageOf */.bD)(error) };
    }
}
function flowIdsIn(pkg, root, app, flows) {
    const bySlot = app === undefined || pkg.app === undefined ? new Map() : (0,planning_target/* flowsBySlot */.zs)(pkg.app, app);
    return new Map(pkg.flows.flatMap(({ key, id, displayName }) => {
        if (root.kind === 'flow' && key === pkg.rootKey)
            return [[key, root.id]];
        const namesakes = flows.filter(flow => (0,resolve/* same */.FB)(flow.displayName, (0,package_resource/* displayNameOf */.Nv)(pkg.resources[key] ?? { type: '' }, displayName)));
        const found = bySlot.get(key) ??
            flows.find(flow => (0,resolve/* same */.FB)(flow.id, id))?.id ??
            (namesakes.length === 1 ? namesakes[0]?.id : undefined);
        return found === undefined ? [] : [[key, found]];
    }));
}
const comparingSoon = () => void (0,contents/* loadComparing */.pN)().catch(() => undefined);
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
        const twin = twinOf(key, pkg, input.current, decision);
        states.set(key, decision.decision === 'new' || twin === undefined
            ? 'new'
            : there.byKey.get(twin) === digest && isCalledSo(key, twin, input) && isBoundSo(key, input)
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
function isCalledSo(key, twin, { current, choices }) {
    const asked = choices.get(key)?.displayName;
    const there = current.pkg.resources[twin];
    return asked === undefined || there === undefined || (0,package_resource/* displayNameOf */.Nv)(there, twin) === asked;
}
function askedNames({ pkg, current, decisions, choices }) {
    return [...choices].flatMap(([key, { displayName: after }]) => {
        const resource = pkg.resources[key];
        const decision = decisions.get(key);
        if (after === undefined || resource === undefined || decision === undefined)
            return [];
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const twin = twinOf(key, pkg, current, decision);
        const there = twin === undefined ? undefined : current.pkg.resources[twin];
        if ((kind !== 'app' && kind !== 'flow') || twin === undefined || there === undefined)
            return [];
        return [{ kind, inPackage: (0,package_resource/* displayNameOf */.Nv)(resource, key), before: (0,package_resource/* displayNameOf */.Nv)(there, twin), after }];
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
        const reference = there?.references.find(candidate => (0,resolve/* same */.FB)(candidate.name, name));
        return reference !== undefined && (0,resolve/* same */.FB)(reference.connection, wanted);
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
function twinOf(key, pkg, { pkg: current, flowIds }, { targetId }) {
    const resource = pkg.resources[key];
    if (resource === undefined)
        return undefined;
    const kind = (0,package_resource/* kindOf */.I)(resource);
    if (key === pkg.rootKey)
        return current.kind === pkg.kind ? current.rootKey : undefined;
    if (kind === 'flow')
        return [...flowIds].find(([, id]) => (0,resolve/* same */.FB)(id, targetId))?.[0];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const [only, ...others] = Object.entries(current.resources).filter(([other, candidate]) => (0,resolve/* same */.FB)(candidate.type, resource.type) && (0,resolve/* same */.FB)((0,package_resource/* displayNameOf */.Nv)(candidate, other), name));
    return others.length === 0 ? only?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/importing/record.js





const SCHEMA = 1;
const KIND = 'power-app-promotion';
const recordText = (record) => `${JSON.stringify({ kind: KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`;
const LARGEST = 5_000_000;
function readRecord(bytes, from, of) {
    let value;
    try {
        value = bytes.length > LARGEST ? undefined : (0,json_text/* parseJson */.qF)(bytes, from);
    }
    catch {
        value = undefined;
    }
    if (!isWhole(value))
        throw new base_errors/* ActionError */.lZ({
            doing: `read the record of the last promotion from ${(0,display/* quoted */.TL)(from)}`,
            why: 'it is no record of this action, or one of a newer version',
            remedy: 'Leave it out to go on without a record, or use the version of the action that wrote it. Nothing was written.'
        });
    const fits = value.cloud === of.cloud && (0,resolve/* same */.FB)(value.environment, of.environment) && (0,resolve/* same */.FB)(value.root.name, of.name);
    return fits ? value : undefined;
}
function isWhole(value) {
    if (!(0,planning_target/* isRecord */.u4)(value) || value['kind'] !== KIND || value['schema'] !== SCHEMA)
        return false;
    const { root, package: pkg, flows, version, draft, run } = value;
    const texts = [
        value['cloud'],
        value['environment'],
        value['at'],
        value['by'],
        (0,planning_target/* isRecord */.u4)(root) && root['name'],
        (0,planning_target/* isRecord */.u4)(pkg) && pkg['content']
    ];
    return (texts.every(text => typeof text === 'string') &&
        [version, draft, run].every(text => text === undefined || typeof text === 'string') &&
        (0,planning_target/* isRecord */.u4)(flows) &&
        Object.values(flows).every(text => typeof text === 'string') &&
        ['importing', 'done', 'failed'].some(state => state === value['state']));
}
function driftIn(plan, record, interruption) {
    const { before } = plan;
    const found = [];
    const since = record === undefined
        ? ''
        : ` (promoted ${(0,display/* plainText */.wh)(record.at, 40)}${record.run === undefined ? '' : `, ${(0,display/* plainText */.wh)(record.run, 200)}`})`;
    if (before !== undefined && before.hasDraft && !isOwnDraft(before, record, interruption)) {
        const by = before.modifiedBy === undefined ? '' : ` by ${(0,display/* plainText */.wh)(before.modifiedBy, 120)}`;
        found.push(`${(0,display/* quoted */.TL)(before.displayName)} holds an unpublished draft, version ${before.newestVersion ?? 'unknown'}${by}`);
    }
    if (record === undefined || interruption !== undefined)
        return found;
    if (before !== undefined && record.version !== undefined && before.publishedVersion !== record.version)
        found.push(`${(0,display/* quoted */.TL)(before.displayName)} runs version ${before.publishedVersion ?? 'none'}, and the last promotion left ${(0,display/* plainText */.wh)(record.version, 60)}${since}`);
    for (const [id, modified] of Object.entries(record.flows)) {
        const flow = plan.flows.get(id.toLowerCase());
        if (flow?.modified !== undefined && flow.modified !== modified)
            found.push(`the flow ${(0,display/* quoted */.TL)(flow.displayName)} was saved ${flow.modified}, after the last promotion${since}`);
    }
    return found;
}
const interruptionOf = (record, leftBehind) => record?.state === 'importing' ? { since: record.at, content: record.package.content } : leftBehind;
function isOwnDraft(before, record, interruption) {
    if (isRecordedDraft(before, record))
        return true;
    if (interruption === undefined || !before.hasDraft)
        return false;
    const saved = Date.parse(before.newestVersion ?? '');
    const started = Date.parse(interruption.since);
    return Number.isNaN(saved) || Number.isNaN(started) || saved >= started - CLOCKS_APART;
}
const isRecordedDraft = ({ hasDraft, newestVersion }, record) => hasDraft && record?.draft !== undefined && record.draft === newestVersion;
function contentOfOwnDraft(before, record, interruption) {
    if (!isOwnDraft(before, record, interruption))
        return undefined;
    return isRecordedDraft(before, record) ? record?.package.content : interruption?.content;
}
const CLOCKS_APART = 120_000;
function isAsRecorded(plan, record) {
    if (record.state !== 'done' || driftIn(plan, record).length > 0)
        return false;
    if (plan.before !== undefined && (record.version === undefined || plan.before.publishedVersion !== record.version))
        return false;
    return [...plan.flows].every(([id, { modified }]) => modified !== undefined && lower(record.flows)[id] === modified);
}
const lower = (flows) => Object.fromEntries(Object.entries(flows).map(([id, modified]) => [id.toLowerCase(), modified]));

;// CONCATENATED MODULE: ./lib/commands/importing/keep-record.js





function keep_record_rootName(pkg, { resources }) {
    const root = pkg.resources[pkg.rootKey] ?? { type: '' };
    const own = (0,package_resource/* displayNameOf */.Nv)(root, pkg.rootKey);
    const choice = resources.find(({ kind, name }) => (kind === undefined || kind === (0,package_resource/* kindOf */.I)(root)) && [pkg.rootKey, root.name, own].some(one => (0,resolve/* same */.FB)(one, name)));
    return choice?.displayName ?? own;
}
const subjectOf = (cloud, environment, pkg, order) => JSON.stringify([cloud, environment.id, pkg.kind, order.app ?? order.flow ?? keep_record_rootName(pkg, order)]).toLowerCase();
async function lastRecord(run, subject, environment, name) {
    const found = await run.records.last(subject);
    const record = found === undefined
        ? undefined
        : readRecord(found.bytes, found.from, { cloud: run.report.current.cloud, environment: environment.id, name });
    if (record === undefined)
        run.log.info('There is no record of an earlier promotion of this into the target: contents are compared instead.');
    else
        run.log.info(`${WHAT_IT_WAS[record.state]} ${record.at}${record.run === undefined ? '' : `, ${record.run}`} (record from ${found?.from ?? ''})`);
    return record;
}
const WHAT_IT_WAS = {
    done: 'The last promotion was',
    failed: 'The last promotion failed; it was',
    importing: 'The last promotion was begun, and nothing says how it ended:'
};
const contentBrought = async (run, { content, pkg, decisions }) => content?.digest ?? contentDigestOf(run, pkg, namesOf(decisions));
async function keepRecord(run, plan, subject, order, state, digest) {
    const { report, platform, clock, records, log } = run;
    const { pkg, target, decisions } = plan;
    try {
        const app = report.current.app;
        const record = {
            cloud: report.current.cloud,
            environment: target.environment.id,
            root: { kind: pkg.kind, name: keep_record_rootName(pkg, order), id: app?.id ?? decisions.get(pkg.rootKey)?.targetId },
            package: { digest: pkg.digest, content: digest ?? (await contentBrought(run, plan)) },
            at: new Date(clock.now()).toISOString(),
            by: platform.identity.name,
            run: records.run,
            state,
            version: state === 'importing' ? undefined : (app?.versionAfter ?? app?.versionBefore),
            draft: state === 'importing' ? undefined : app?.draft,
            flows: state === 'importing' ? {} : await savedFlows(run, plan)
        };
        const kept = await records.keep(subject, Buffer.from(recordText(record)), state !== 'importing');
        if (state !== 'importing')
            report.set({ record: kept });
    }
    catch (error) {
        if (state === 'importing' && run.deadline.over())
            throw error;
        log.warning(`The record of this promotion could not be kept. ${(0,base_errors/* messageOf */.bD)(error)}`);
    }
}
async function savedFlows({ platform, report }, { target }) {
    const ids = report.current.resources.flatMap(({ kind, id, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []);
    if (ids.length === 0)
        return {};
    const flows = (await platform.flows.list(target.environment.id)) ?? [];
    return Object.fromEntries(ids.flatMap(id => {
        const modified = flows.find(flow => (0,resolve/* same */.FB)(flow.id, id))?.modified;
        return modified === undefined ? [] : [[id, modified]];
    }));
}

;// CONCATENATED MODULE: ./lib/commands/importing/leave-alone.js




function isInDraft({ before, current, content }, record, interruption) {
    if (before?.hasDraft !== true)
        return false;
    if (current?.pkg.app?.version !== undefined && current.pkg.app.version === before.newestVersion)
        return true;
    const own = contentOfOwnDraft(before, record, interruption);
    return own !== undefined && own === content?.digest;
}
async function leaveAlone(run, plan, order, record, interruption) {
    const { log, report } = run;
    const { before } = plan;
    const name = (0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName);
    report.set({
        outcome: 'unchanged',
        changed: false,
        publishState: 'nothing-to-publish',
        resources: report.current.resources.map(resource => ({ ...resource, outcome: 'unchanged' })),
        flows: report.current.resources.flatMap(({ key, kind, id, name: flow, targetName }) => kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []),
        ...(report.current.app === undefined || before === undefined
            ? {}
            : { app: { ...report.current.app, versionAfter: before.publishedVersion } })
    });
    if (before === undefined || !isInDraft(plan, record, interruption)) {
        const isOwn = before !== undefined && isOwnDraft(before, record, interruption);
        const whose = isOwn ? 'that an earlier run left' : 'that is there is somebody’s work and';
        const rest = before?.hasDraft === true ? ` The draft ${whose} stays as it is.` : '';
        log.notice(`Nothing to import: the target holds the content of ${name} already.${rest}`);
        return;
    }
    if (order.publishChanges === 'false') {
        const { app } = report.current;
        report.set({
            publishState: 'draft-left',
            ...(app === undefined ? {} : { app: { ...app, draft: before.newestVersion } })
        });
        log.notice(`The draft in the target is ${name} already; it is not published (publish-changes: false).`);
        return;
    }
    log.info(`The draft in the target is ${name} already: it is published`);
    await publishAndProve(run, before, {
        publish: true,
        connectors: expectedConnectors(plan),
        references: () => targetReferences(plan, report.current.resources),
        before: before.publishedVersion
    });
    report.set({ outcome: 'updated', changed: true });
}

// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/package/rules/structure-rules.js + 14 modules
var structure_rules = __webpack_require__(36381);
;// CONCATENATED MODULE: ./lib/package/checks.js


const SAID_BEFORE_IMPORT = new Set(['several-apps', 'misplaced-document', 'unlisted-flow']);
const checkBeforeImport = (pkg) => (0,run_rules/* runRules */.xG)({ pkg }, structure_rules/* PACKAGE_RULES */.Z.filter(({ id, stopsImport }) => stopsImport === true || SAID_BEFORE_IMPORT.has(id)));

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __webpack_require__(47990);
// EXTERNAL MODULE: ./lib/commands/package-digest.js
var package_digest = __webpack_require__(22683);
;// CONCATENATED MODULE: ./lib/commands/importing/load-package.js






async function openPackage({ artifacts, files }, { packageFile, artifactName }) {
    return packageFile === undefined ? artifacts.download(artifactName) : { bytes: await files.read(packageFile) };
}
const placeOf = ({ packageFile, artifactName }) => packageFile === undefined ? `the artifact ${(0,display/* quoted */.TL)(artifactName)}` : (0,display/* quoted */.TL)(packageFile);
async function loadPackage(run, order) {
    const { bytes, artifact } = order.opened ?? (await openPackage(run, order));
    if (artifact !== undefined)
        run.report.set({ artifact });
    const what = placeOf(order);
    (0,package_digest/* demandDigest */.U)(order.packageDigest, (0,digest/* digestOf */.o)(bytes), what);
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

;// CONCATENATED MODULE: ./lib/commands/importing/import-request.js

const import_request_WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
function withSelections(resources, decisions, bound, choices) {
    const connections = new Map(bound.map(report => [report.key, report]));
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const decision = decisions.get(key);
        return [
            key,
            decision === undefined
                ? resource
                : import_request_select(resource, decision, connections.get(key), choices.get(key)?.displayName)
        ];
    }));
}
function import_request_select(resource, decision, connection, newName) {
    if (decision.decision === 'carried')
        return resource;
    const selected = { ...resource, selectedCreationType: import_request_WIRE[decision.decision] };
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'apps', decision.targetId);
        case 'flow':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'flows', decision.targetId);
        case 'connector':
            if (resource.name)
                return resource;
            return pointed(selected, 'apis', decision.targetId);
        case 'connection':
            if (connection === undefined)
                return selected;
            return {
                ...selected,
                id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.connection}`,
                name: connection.connection
            };
        case 'entity':
        case 'picklist':
        case 'unknown':
            return selected;
    }
}
const PROVIDERS = { apps: 'Microsoft.PowerApps', flows: 'Microsoft.Flow', apis: 'Microsoft.PowerApps' };
const pointed = (resource, collection, id) => id === undefined ? resource : { ...resource, id: `/providers/${PROVIDERS[collection]}/${collection}/${id}`, name: id };
const renamed = (resource, name) => name === undefined ? resource : { ...resource, details: { ...resource.details, displayName: name } };

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
        resources: withSelections(parameters.resources, plan.decisions, plan.bound, plan.choices)
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

// EXTERNAL MODULE: ./lib/commands/planning/plan-document.js + 1 modules
var plan_document = __webpack_require__(16341);
;// CONCATENATED MODULE: ./lib/commands/planning/document-of.js


const documentOf = (run, plan, order, afterwards) => (0,plan_document/* planDocument */.NP)(plan, run.report.current.resources, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.report.current.cloud,
    afterwards: [
        { what: 'publish-changes', is: order.publishChanges },
        ...(plan.content?.unchanged === true ? [{ what: 'when-unchanged', is: order.whenUnchanged }] : []),
        ...declaredFacts(afterwards)
    ]
});

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
                if (slot.keys.some(({ key }) => (0,resolve/* same */.FB)(key, mapping.key)))
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
        keys: keys.filter(({ key: one }, index) => keys.findIndex(other => (0,resolve/* same */.FB)(other.key, one)) === index)
    };
}
function lineFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => (0,resolve/* same */.FB)(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
function take(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => (0,resolve/* same */.FB)(id, (0,resolve/* bareId */.yW)(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `the connection that ${place} names is not one this identity can use in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !(0,resolve/* same */.FB)(connection.connector, slot.connector)) {
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
const candidatesFor = (slot, target) => slot.connector === undefined ? [] : target.connections.filter(({ connector }) => (0,resolve/* same */.FB)(connector, slot.connector));
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
    const namesakes = target.apps.filter(app => (0,resolve/* same */.FB)(app.displayName, name));
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
    const namesakes = (flows ?? []).filter(flow => (0,resolve/* same */.FB)(flow.displayName, name));
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
    if (slotFlow !== undefined && (0,resolve/* same */.FB)(slotFlow.displayName, name))
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
            what: `the ${kind} ${(0,resolve/* named */.KT)(taken)} has the name that is to be created`,
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
const itemById = (items, wanted) => items.find(({ id }) => (0,resolve/* same */.FB)(id, (0,resolve/* bareId */.yW)(wanted)));
function flowById(flows, wanted) {
    const id = (0,resolve/* bareId */.yW)(wanted);
    if (flows === undefined)
        return { id, displayName: id };
    return flows.find(flow => [flow.id, ...flow.aliases].some(known => (0,resolve/* same */.FB)(known, id)));
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
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created and ${(0,resolve/* named */.KT)(explicit)} is named as the one to update`,
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
    const wanted = choice?.target === undefined ? undefined : (0,resolve/* bareId */.yW)(choice.target);
    const found = target.customConnectors.filter(connector => wanted === undefined ? (0,resolve/* same */.FB)(connector.displayName, name) : (0,resolve/* same */.FB)(connector.name, wanted));
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
    const offered = offeredTypes(resource);
    if (asked !== undefined && !offered.some(type => (0,resolve/* same */.FB)(type, asked)))
        return refused(key, resource, asked, offered.map(type => type.toLowerCase()));
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

// EXTERNAL MODULE: ./lib/commands/planning/flow-packages.js
var flow_packages = __webpack_require__(16808);
// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __webpack_require__(33289);
// EXTERNAL MODULE: ./lib/commands/planning/data-policies.js
var data_policies = __webpack_require__(18907);
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
    const conflicts = (0,data_policies/* policyConflicts */.a)(pkg, policies);
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
    const policy = before?.policy;
    if (before === undefined || policy === undefined || (0,resolve/* same */.FB)(policy.status, 'Compliant'))
        return [];
    return [
        `A data policy finds ${(0,display/* quoted */.TL)(before.displayName)} ${(0,display/* quoted */.TL)(policy.status)} as it is now${policy.message === undefined ? '' : `: ${(0,display/* quoted */.TL)(policy.message)}`}. Whether it will find the same of the update cannot be read beforehand.`
    ];
}
function unseenFlows({ before, target: { flows } }) {
    if (before === undefined || flows === undefined)
        return [];
    const unseen = Object.values(before.references).flatMap(reference => {
        const id = (0,planning_target/* workflowOf */.B4)(reference);
        if (id === undefined)
            return [];
        const seen = flows.some(flow => [flow.id, ...flow.aliases].some(known => (0,resolve/* same */.FB)(known, (0,resolve/* bareId */.yW)(id))));
        return seen ? [] : [`${(0,display/* quoted */.TL)(reference.displayName ?? 'a flow')} (${(0,resolve/* bareId */.yW)(id)})`];
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












async function makePlan(run, order, pkg, environment, comparing, record) {
    refuseForeignRoot(order, pkg);
    const choices = matchChoices(order.resources, pkg.resources, 'the package');
    const kinds = new Set(Object.values(pkg.resources).map(package_resource/* kindOf */.I));
    const reading = (0,planning_target/* readTarget */._E)(run.platform, environment, order, {
        flows: kinds.has('flow'),
        connections: kinds.has('connection') || order.connections.length > 0,
        customConnectors: kinds.has('connector')
    });
    comparingSoon();
    const target = await reading;
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
    const rootDecision = first.byKey.get(pkg.rootKey);
    const before = pkg.kind === 'app' && rootDecision?.targetId !== undefined
        ? await run.platform.apps.read(rootDecision.targetId)
        : undefined;
    refuseForeignApp(before, environment);
    const { byKey, missing, obstacles } = before === undefined || pkg.app === undefined ? first : decide({ ...input, slots: (0,planning_target/* flowsBySlot */.zs)(pkg.app, before) });
    const bindings = bindConnections(pkg.resources, byKey, order.connections, target);
    const root = byKey.get(pkg.rootKey);
    const flows = comparing ? await readFlows(run, pkg, byKey, target) : new Map();
    const side = { pkg, decisions: byKey, choices, flows, bound: bindings.bound };
    const recorded = record !== undefined && root?.decision === 'update' && isAsRecorded({ before, flows }, record)
        ? await contentAsRecorded(run, side, record.package.content)
        : undefined;
    const read = comparing && recorded === undefined && root?.decision === 'update' && root.targetId !== undefined
        ? await readCurrent(run, target, {
            kind: pkg.kind,
            id: root.targetId,
            displayName: before?.displayName ?? root.targetName ?? root.targetId
        }, before)
        : undefined;
    const current = read === undefined || 'unread' in read ? undefined : read;
    const content = current === undefined ? recorded : await compareContent(run, { ...side, current });
    if (read !== undefined && 'unread' in read) {
        const sentence = `What the target holds now could not be exported, so contents were not compared. ${read.unread}`;
        run.log.warning(sentence);
        run.report.remark(sentence);
    }
    const refused = (0,flow_packages/* flowPackagesObstacle */.t)({ pkg, target });
    const isLeftToService = run.permissionCheck === 'warn';
    if (refused !== undefined && isLeftToService) {
        run.log.warning(`${refused.what}.`);
        run.report.remark(`${refused.what}.`);
    }
    const plan = {
        pkg,
        target,
        decisions: byKey,
        bound: bindings.bound,
        missing: [...missing, ...bindings.missing].map(one => ({ ...one, page: pageFor(one, run, environment) })),
        obstacles: [...(refused === undefined || isLeftToService ? [] : [refused]), ...obstacles, ...bindings.obstacles],
        choices,
        before,
        current,
        content,
        flows
    };
    const { warnings, notes } = hints(plan);
    const isIdle = content?.unchanged === true && order.whenUnchanged === 'skip';
    for (const sentence of warnings)
        run.log[isIdle ? 'info' : 'warning'](sentence);
    for (const sentence of [...warnings, ...notes])
        run.report.remark(sentence);
    reportPlan(run, plan, comparing);
    return plan;
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
    for (let start = 0; start < wanted.length; start += plan_AT_ONCE) {
        const read = wanted.slice(start, start + plan_AT_ONCE).map(async (id) => {
            try {
                found.set(id.toLowerCase(), await platform.flows.read(target.environment.id, id));
            }
            catch (error) {
                if (!(error instanceof base_errors/* ActionError */.lZ) || error.service === undefined)
                    throw error;
            }
        });
        await Promise.all(read);
    }
    return found;
}
const plan_AT_ONCE = 6;
function refuseForeignApp(app, environment) {
    if (app?.environment === undefined || (0,resolve/* same */.FB)(app.environment, environment.id))
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the app ${(0,display/* quoted */.TL)(app.displayName)} (${app.id}) is in another environment, ${(0,display/* quoted */.TL)(app.environment)}`,
        remedy: 'Nothing was written. Name an app of the environment, or the environment of the app.'
    });
}
function reportPlan({ report, platform, log }, plan, compared) {
    const { pkg, decisions, bound, before, target } = plan;
    report.set({
        resources: plannedReports(plan, compared),
        connections: bound,
        missing: plan.missing,
        ...(before === undefined
            ? {}
            : {
                app: {
                    id: before.id,
                    name: before.displayName,
                    url: platform.links.app(target.environment.id, before.id),
                    versionBefore: before.publishedVersion
                }
            })
    });
    for (const { key, decision, name, why } of report.current.resources) {
        if ((0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'connection' && decisions.has(key))
            log.info(`${decision}: ${(0,display/* quoted */.TL)(name)} (${why})`);
    }
    for (const { name, connectionName, rule } of bound)
        log.info(`connection ${(0,display/* quoted */.TL)(name)} → ${(0,display/* quoted */.TL)(connectionName)} (${rule})`);
}
function refuseForeignRoot(order, pkg) {
    const foreign = pkg.kind === 'app' ? order.flow : order.app;
    if (foreign === undefined)
        return;
    const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app'];
    throw new base_errors/* ActionError */.lZ({
        doing: `import the ${is} package`,
        why: `the input ${other} names something to update, and the package holds no ${other} at its root`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}
function plannedReports({ pkg, decisions, bound, choices, content, obstacles, missing }, compared) {
    const { resources } = pkg;
    const blocked = new Map([
        ...obstacles.flatMap(({ key, what }) => (key === undefined ? [] : [[key, what]])),
        ...missing.map(({ key, why }) => [key, why])
    ]);
    return (0,package_resource/* childrenFirst */.gl)(resources).flatMap(key => {
        const resource = resources[key];
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
                content: contentOf(key, resource),
                blocked: blocked.get(key),
                id: decision?.targetId,
                targetName: decision?.targetName ?? binding?.connectionName,
                comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
            }
        ];
    });
    function contentOf(key, resource) {
        if (['connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
            return undefined;
        const decision = decisions.get(key)?.decision;
        if (decision === 'new')
            return 'new';
        if (decision === undefined || decision === 'existing')
            return undefined;
        return content?.states.get(key) ?? (compared ? 'unknown' : undefined);
    }
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




async function bringBack(run, app, version) {
    const { platform, log } = run;
    log.info(`Bringing back version ${version.name} of ${(0,display/* quoted */.TL)(app.displayName)}, saved ${version.saved}`);
    await platform.apps.promote(app.id, version.name);
    const draft = await readAppUntil(run, app.id, ({ newestVersion }) => newestVersion !== app.newestVersion);
    const drafted = connectorsOf(draft.draftReferences);
    const published = connectorsOf(app.references);
    const connectors = drafted.size === 0 ? [...published] : [...drafted];
    await publishAndProve(run, draft, { publish: true, connectors, before: app.publishedVersion });
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
                target.customConnectors.find(({ displayName }) => (0,resolve/* same */.FB)(displayName, resource.details?.displayName))?.name;
            decisions.set(key, decided('existing', own));
        }
        if (kind === 'connection')
            decisions.set(key, decided('existing', undefined));
        if (kind !== 'flow')
            continue;
        const id = flowIds.get(key);
        decisions.set(key, decided(flows.some(flow => (0,resolve/* same */.FB)(flow.id, id)) ? 'update' : 'existing', id));
        const details = id === undefined ? undefined : plan.flows.get(id.toLowerCase());
        const part = pkg.flows.find(flow => flow.key === key);
        for (const { name, connection } of details?.references ?? []) {
            const slot = part?.connections[name];
            if (slot !== undefined && connection !== undefined)
                wired.set(slot, connection);
        }
    }
    return {
        ...plan,
        pkg,
        decisions,
        bound: boundFor(plan, pkg, decisions, wired),
        choices: new Map(),
        missing: [],
        obstacles: []
    };
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
        const id = wired.get(key) ?? bound.find(report => (0,resolve/* same */.FB)(report.connector, connector))?.connection;
        const connection = target.connections.find(candidate => (0,resolve/* same */.FB)(candidate.id, id));
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










async function rollBack(run, plan) {
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
    const { resources } = report.current;
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
        await attempt(named(flows), flows, () => flowsBack(run, plan, flows));
    const { before } = plan;
    if (before !== undefined) {
        const apps = written.filter(({ kind }) => kind === 'app');
        await attempt(`The app ${(0,display/* quoted */.TL)(before.displayName)}`, apps, () => appBack(run, plan));
    }
    report.set({
        rollback: { done, left },
        resources: report.current.resources.map(one => (back.has(one.key) ? { ...one, outcome: 'rolled-back' } : one))
    });
    for (const sentence of done)
        log.info(sentence);
    for (const sentence of left)
        log.warning(sentence);
    return { done, left };
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
        const known = target.flows?.find(flow => (0,resolve/* same */.FB)(flow.id, id));
        return known === undefined ? [] : [[key, known.state]];
    }));
    const steps = planFlowStates({
        declared: 'keep',
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
    return `${named(flows)} ${were} in the backup, on and off as before.`;
}
const named = (flows) => `The flow${flows.length === 1 ? '' : 's'} ${(0,display/* listed */.KE)(flows.map(({ name }) => (0,display/* quoted */.TL)(name)))}`;
async function appBack(run, plan) {
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
    await bringBack(run, now, version);
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



















async function importCommand(run, order) {
    const { platform, report } = run;
    const file = order.planFile;
    const approved = file === undefined ? undefined : { document: (0,plan_document/* readPlan */.m3)(await run.files.read(file), file), file };
    const { pkg, bytes } = await loadPackage(run, order);
    warnAboutIdentity(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({
        environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
    });
    const { cloud } = report.current;
    if (approved !== undefined) {
        const place = { id: environment.id, name: environment.displayName };
        (0,plan_document/* demandFitting */.h0)(approved.document, { digest: pkg.digest, cloud, environment: place }, approved.file);
    }
    await checkPermission(run, environment, 'import');
    const claim = await run.claims.take(subjectOf(cloud, environment, pkg, order));
    try {
        await importClaimed(run, order, { pkg, bytes, environment, approved, claim });
    }
    finally {
        await claim.give();
    }
}
async function importClaimed(run, order, claimed) {
    const { platform, log, report } = run;
    const { pkg, bytes, environment, approved, claim } = claimed;
    const name = (0,display/* quoted */.TL)(pkg.manifest.details.displayName);
    log.info(`Importing ${name} into ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const subject = subjectOf(report.current.cloud, environment, pkg, order);
    const record = await lastRecord(run, subject, environment, keep_record_rootName(pkg, order));
    const comparing = approved !== undefined ||
        order.whenUnchanged === 'skip' ||
        order.backupFile !== undefined ||
        order.onFailure === 'rollback';
    const interruption = interruptionOf(record, claim.leftBehind);
    const trusted = approved === undefined && order.backupFile === undefined ? record : undefined;
    const read = () => makePlan(run, order, pkg, environment, comparing, trusted);
    const first = await read();
    const known = (await camePastInterruption(run, first, interruption?.since)) ? await read() : first;
    const drift = driftIn(known, record, interruption);
    report.set({ drift });
    const afterwards = await planAfterwards(run, known, order.declared);
    const plan = { ...known, obstacles: [...known.obstacles, ...afterwards.obstacles] };
    if (afterwards.obstacles.length > 0)
        stopAt(plan);
    if (approved !== undefined) {
        const { document, file } = approved;
        (0,plan_document/* demandUnmoved */.UN)(document, documentOf(run, plan, order, afterwards), file);
        log.info(`As planned in ${file}, ${document.digests.plan}: package, target and inputs are as they were then`);
        report.set({ approvedPlan: { digest: document.digests.plan, file } });
    }
    stopAt(plan);
    const isThere = order.whenUnchanged === 'skip' && plan.content?.unchanged === true;
    if (!isThere)
        stopAtDrift(driftObstacle(run, drift, order.onDrift), `import ${name} into ${(0,display/* quoted */.TL)(environment.displayName)}`);
    let digest;
    if (isThere)
        await leaveAlone(run, plan, order, record, interruption);
    else
        digest = await importPlanned(run, order, plan, { bytes, claim, subject });
    claim.settle();
    try {
        await applyAfterwards(run, plan, afterwards);
    }
    finally {
        await keepRecord(run, plan, subject, order, 'done', digest);
    }
    log.info(`Done in ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
}
async function importPlanned(run, order, plan, { bytes, claim, subject }) {
    if (order.backupFile !== undefined)
        await keepBackup(run, plan, order.backupFile);
    const brought = contentBrought(run, plan).catch(() => undefined);
    const request = await prepareImport(run, plan, bytes);
    const digest = await brought;
    await validate(run, plan, request);
    await claim.mark(digest);
    await keepRecord(run, plan, subject, order, 'importing', digest);
    let answer;
    try {
        answer = await run.platform.packaging.importPackage(plan.target.environment.id, request);
        await finishImport(run, plan, answer, order.publishChanges);
        return digest;
    }
    catch (error) {
        const isWritten = run.report.current.changed;
        const told = order.onFailure === 'keep' || !isWritten ? error : rolledBack(error, await rollBack(run, plan));
        if (error instanceof base_errors/* NotBegun */.TI || answer?.kind === 'finished' || isWritten) {
            claim.settle();
            await keepRecord(run, plan, subject, order, 'failed', digest);
        }
        throw told;
    }
}
function rolledBack(error, { done, left }) {
    if (!(error instanceof base_errors/* ActionError */.lZ))
        return error;
    const { doing, why, service, remedy } = error;
    const undone = done.length === 0 ? '' : ` Rolled back: ${done.join(' ')}`;
    const rest = left.length === 0 ? '' : ` Not undone: ${left.join(' ')}`;
    return new base_errors/* ActionError */.lZ({ doing, why, service, remedy: `${remedy}${undone}${rest}`, cause: error });
}

;// CONCATENATED MODULE: ./lib/commands/plan.js
















async function planCommand(run, order) {
    const { platform, log, report } = run;
    const { pkg, bytes } = await loadPackage(run, order);
    warnAboutIdentity(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({
        environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
    });
    const gap = await permissionGap(run, environment, 'import');
    log.info(`Planning the import of ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const made = await makePlan(run, order, pkg, environment, true);
    for (const sentence of unreadHint(made))
        report.remark(sentence);
    const subject = subjectOf(report.current.cloud, environment, pkg, order);
    const record = await lastRecord(run, subject, environment, keep_record_rootName(pkg, order));
    const interruption = interruptionOf(record, undefined);
    const drift = driftIn(made, record, interruption);
    report.set({ drift });
    const unchanged = made.content?.unchanged === true && order.whenUnchanged === 'skip';
    const stops = [gap, unchanged ? undefined : driftObstacle(run, drift, order.onDrift)].filter(stop => stop !== undefined);
    const known = { ...made, obstacles: [...stops, ...made.obstacles] };
    const objections = isBlocked(known) || unchanged ? [] : await serviceObjections(run, known, bytes);
    const afterwards = await planAfterwards(run, known, order.declared);
    const plan = { ...known, obstacles: [...known.obstacles, ...objections, ...afterwards.obstacles] };
    const document = documentOf(run, plan, order, afterwards);
    const blocked = isBlocked(plan);
    const root = plan.decisions.get(pkg.rootKey);
    const publishes = unchanged && order.publishChanges !== 'false' && isInDraft(plan, record, interruption);
    const isIdle = unchanged && !publishes && !changesAfterwards(afterwards);
    const leaves = publishes ? 'updated' : 'unchanged';
    report.set({
        outcome: blocked ? 'failed' : unchanged ? leaves : root?.decision === 'new' ? 'created' : 'updated',
        changed: false,
        plan: {
            state: blocked ? 'blocked' : isIdle ? 'unchanged' : 'ready',
            imports: !unchanged,
            digest: document.digests.plan,
            targetDigest: document.digests.target,
            file: order.planFile,
            obstacles: plan.obstacles,
            flowStates: afterwards.flowSteps,
            difference: plan.content?.difference
        }
    });
    await run.files.write(order.planFile, Buffer.from((0,plan_document/* planText */.Pt)(document)));
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
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await (0,resolve/* resolveApp */.Ae)(platform, environment, request.app);
    const app = await platform.apps.read(id);
    report.set({ app: appReport(run, environment.id, app, app.publishedVersion) });
    if (!app.hasDraft) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} has no draft: version ${app.publishedVersion ?? 'none'} is published already.`);
        report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' });
        return;
    }
    const published = connectorsOf(app.references);
    const drafted = connectorsOf(app.draftReferences);
    const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted];
    await publishAndProve(run, app, { publish: true, connectors, before: app.publishedVersion });
    report.set({ outcome: 'updated', changed: true });
}

;// CONCATENATED MODULE: ./lib/commands/restore.js







async function restoreCommand(run, order) {
    return order.backupFile === undefined ? toVersion(run, order) : toBackup(run, order, order.backupFile);
}
async function toVersion(run, order) {
    const { platform, log, report } = run;
    warnAboutIdentity(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await (0,resolve/* resolveApp */.Ae)(platform, environment, order.app);
    const [app, versions] = await Promise.all([platform.apps.read(id), platform.apps.versions(id)]);
    report.set({ app: appReport(run, environment.id, app, app.publishedVersion) });
    const version = pickVersion(app, versions, order.version);
    if (sameMoment(version.saved, app.publishedVersion)) {
        log.notice(`${(0,display/* quoted */.TL)(app.displayName)} runs version ${version.name} already.`);
        report.set({ outcome: 'unchanged', publishState: app.hasDraft ? 'draft-left' : 'nothing-to-publish' });
        return;
    }
    if (app.hasDraft) {
        const sentence = `The unpublished draft of ${(0,display/* quoted */.TL)(app.displayName)}, version ${app.newestVersion ?? 'unknown'}, makes room for the version that comes back.`;
        log.warning(sentence);
        report.remark(sentence);
    }
    await bringBack(run, app, version);
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
        declared: { flowsState: 'keep', shareMode: 'report' }
    });
}

// EXTERNAL MODULE: ./lib/commands/several/choose-named.js
var choose_named = __webpack_require__(78344);
// EXTERNAL MODULE: ./lib/commands/several/side-by-side.js
var side_by_side = __webpack_require__(85144);
// EXTERNAL MODULE: ./lib/commands/run.js
var commands_run = __webpack_require__(82547);
;// CONCATENATED MODULE: ./lib/commands/several/together.js



function forked(run, name) {
    const { command, cloud, simulated, identity } = run.report.current;
    const said = (line) => `[${(0,display/* plainText */.wh)(name, 60)}] ${line}`;
    const log = {
        info: message => run.log.info(said(message)),
        notice: message => run.log.notice(said(message)),
        warning: message => run.log.warning(said(message)),
        debug: message => run.log.debug(said(message))
    };
    return { ...run, log, report: new commands_run/* ReportDraft */.G({ command, cloud, simulated, identity }) };
}
async function partOf(run, name, work) {
    const own = forked(run, name);
    try {
        await work(own);
        return { name, report: own.report.current };
    }
    catch (error) {
        if (!(error instanceof base_errors/* ActionError */.lZ))
            run.log.debug(error instanceof Error ? (error.stack ?? '') : (0,base_errors/* messageOf */.bD)(error));
        own.report.set({ outcome: 'failed' });
        run.log.warning(`[${(0,display/* plainText */.wh)(name, 60)}] ${(0,base_errors/* messageOf */.bD)(error)}`);
        return { name, report: own.report.current, failure: (0,base_errors/* messageOf */.bD)(error) };
    }
}
function concludeTogether({ report, deadline }, parts, doing) {
    report.set({
        parts,
        outcome: together_outcomeOf(parts),
        changed: parts.some(part => part.report.changed),
        missing: parts.flatMap(part => part.report.missing),
        flows: parts.flatMap(part => part.report.flows)
    });
    const failed = parts.filter(({ failure }) => failure !== undefined);
    if (failed.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `${doing} ${failed.length} of ${parts.length} packages`,
        why: (0,display/* listed */.KE)(failed.map(({ name, failure }) => `${(0,display/* quoted */.TL)(name)}: ${failure ?? ''}`), 5),
        remedy: deadline.over()
            ? 'The wait time is over: raise max-async-wait-time, or name fewer at once.'
            : 'The others are done and stay. Correct the cause and run it again: what is done already is left alone.'
    });
}
function together_outcomeOf(parts) {
    const outcomes = parts.map(part => part.report.outcome);
    if (outcomes.includes('failed'))
        return 'failed';
    return ['updated', 'created'].find(outcome => outcomes.includes(outcome)) ?? 'unchanged';
}

;// CONCATENATED MODULE: ./lib/commands/several/export-several.js






async function exportSeveral(run, order) {
    const { platform, log, report } = run;
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const apps = (0,choose_named/* chooseNamed */.F)(order.apps, await platform.apps.list(environment.id), `apps in ${(0,display/* quoted */.TL)(environment.displayName)}`);
    log.info(`Exporting ${apps.length} apps from ${(0,display/* quoted */.TL)(environment.displayName)}, ${order.parallel} at a time`);
    const names = namesFor(apps);
    const folder = (order.packageFile ?? '.').replace(/(?<![\\/])[\\/]+$/, '');
    const done = await (0,side_by_side/* sideBySide */.Q)(apps, order.parallel, app => partOf(run, app.displayName, own => {
        const name = names.get(app.id) ?? app.id;
        return exportCommand(own, {
            ...order,
            root: { kind: 'app', value: app.id },
            packageFile: `${folder}/${name}.zip`,
            artifactName: `${order.artifactName}-${name}`
        });
    }));
    concludeTogether(run, done, 'export');
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

;// CONCATENATED MODULE: ./lib/commands/several/import-several.js










async function importSeveral(run, order, packages) {
    const { log } = run;
    const all = await (0,side_by_side/* sideBySide */.Q)(await placesOf(run, packages), order.parallel, place => read(run, place));
    const given = order.apps === undefined ? all : chosenOf(all, order.apps);
    refuseTwins(given);
    refuseStrangers(given, order.resources);
    log.info(`Importing ${given.length} packages, ${order.parallel} at a time`);
    const imported = new Map();
    const turns = new Turns(given);
    const parts = await (0,side_by_side/* sideBySide */.Q)(given, order.parallel, one => turns.take(one, imported, async () => {
        const part = await partOf(run, one.name, own => importCommand(own, {
            ...order,
            app: undefined,
            flow: undefined,
            ...one.place,
            opened: one.opened,
            backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${given.indexOf(one) + 1}.zip`),
            resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
        }));
        for (const { key, id } of one.pkg.flows) {
            const there = part.report.flows.find(flow => flow.key === key)?.id;
            if (there !== undefined)
                imported.set(id.toLowerCase(), there);
        }
        return part;
    }));
    concludeTogether(run, parts, 'import');
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
            other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => (0,resolve/* same */.FB)(flow.id, id)));
        for (let other = earlier.find(waitsFor); other !== undefined; other = earlier.find(waitsFor))
            await this.#underway.get(other);
    }
}
async function placesOf({ artifacts }, packages) {
    if ('files' in packages)
        return packages.files.map(packageFile => ({ packageFile, artifactName: '' }));
    const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }));
    return (0,choose_named/* chooseNamed */.F)(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }));
}
async function read(run, place) {
    const opened = await openPackage(run, place);
    const pkg = await run.packages.read(opened.bytes, placeOf(place));
    const name = (0,package_resource/* displayNameOf */.Nv)(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey);
    return { place, opened, pkg, name };
}
const chosenOf = (all, apps) => {
    const items = all.map(one => ({ ...one, id: one.place.packageFile ?? one.place.artifactName, displayName: one.name }));
    return (0,choose_named/* chooseNamed */.F)(apps, items, 'apps in the packages');
};
function refuseTwins(given) {
    const twins = given.filter(one => given.some(other => other !== one && (0,resolve/* same */.FB)(other.name, one.name)));
    if (twins.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'import several packages',
        why: `several hold an app (or flow) of one name: ${(0,display/* listed */.KE)(twins.map(({ place, name }) => `${(0,display/* quoted */.TL)(name)} in ${placeOf(place)}`))}`,
        remedy: 'Name one package of each app. Nothing was written.'
    });
}
const choicesFor = ({ pkg }, choices) => choices.filter(choice => isOf(pkg, choice));
function isOf(pkg, choice) {
    try {
        return matchChoices([choice], pkg.resources, 'the package').size > 0;
    }
    catch {
        return false;
    }
}
function refuseStrangers(given, choices) {
    const strangers = choices.filter(choice => !given.some(({ pkg }) => isOf(pkg, choice)));
    if (strangers.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'apply the input resources',
        why: `${(0,display/* listed */.KE)(strangers.map(({ written }) => (0,display/* quoted */.TL)(written)))} fits no resource of any of the packages, or several of one`,
        remedy: `The packages are those of ${(0,display/* listed */.KE)(given.map(({ name }) => (0,display/* quoted */.TL)(name)))}. Where names repeat, put the kind before the name (flow:…). Nothing was written.`
    });
}
const sharedChoices = ({ pkg }, choices, imported) => pkg.flows.flatMap(({ key, id }) => {
    const target = imported.get(id.toLowerCase());
    if (target === undefined || choices.some(choice => namesFlow(choice, pkg, key)))
        return [];
    return [
        { kind: 'flow', name: key, written: key, import: 'existing', target, displayName: undefined, comment: undefined }
    ];
});
function namesFlow(choice, pkg, key) {
    try {
        return matchChoices([choice], pkg.resources, 'the package').has(key);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/carry-out.js









async function carryOut(run, inputs, environment) {
    switch (inputs.command) {
        case 'export':
            return inputs.apps === undefined
                ? exportCommand(run, inputs)
                : exportSeveral(run, { ...inputs, apps: inputs.apps });
        case 'plan':
            return planCommand(run, { ...inputs, planFile: inputs.planFile ?? (0,action_environment/* planPath */.pw)(environment), onFailure: 'keep' });
        case 'import':
            return importing(run, { ...inputs, backupFile: inputs.backup ? (0,action_environment/* backupPath */.wZ)(environment) : undefined }, environment);
        case 'publish':
            return publishCommand(run, inputs);
        case 'restore':
            return restoreCommand(run, inputs);
    }
}
async function importing(run, order, { workspace }) {
    const { several } = order;
    if (several === undefined)
        return importCommand(run, order);
    const packages = 'artifacts' in several
        ? several
        : { files: (await (0,find_packages/* createPackageFinder */.d)(workspace).find(several.files)).map(({ path }) => path) };
    return importSeveral(run, { ...order, apps: order.app }, packages);
}


/***/ })

};
