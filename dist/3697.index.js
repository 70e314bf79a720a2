export const id = 3697;
export const ids = [3697];
export const modules = {

/***/ 59767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ACTION_VERSION),
/* harmony export */   z: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65611);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94044);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13695);
/* harmony import */ var _package_rules_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40161);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23540);






const ACTION_VERSION = '0.1.0';
const MAX_RESULTS = 5_000;
function toSarif(report, rules, version) {
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const all = report.files
        .flatMap(file => file.findings.map(finding => ({ file, finding })))
        .sort((one, other) => (0,_package_rules_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .bySeverity */ .Np)(one.finding, other.finding));
    const left = all.length - MAX_RESULTS;
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'Move Power App',
                semanticVersion: version,
                rules: rules.map(ruleOf),
                notifications: [
                    { id: 'results-left-out', shortDescription: { text: 'There are more findings than are shown.' } }
                ]
            }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: true,
                ...(left <= 0
                    ? {}
                    : {
                        toolExecutionNotifications: [
                            {
                                descriptor: { id: 'results-left-out', index: 0 },
                                level: 'warning',
                                message: { text: `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(left, 'finding')} more.` }
                            }
                        ]
                    })
            }
        ],
        results: all.slice(0, MAX_RESULTS).map(({ file, finding }) => resultOf(file, finding, index, seen))
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}
const ruleOf = ({ id, severity, about, consequence, remedy }) => ({
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${consequence}` },
    help: { text: `${consequence} ${remedy}`, markdown: `${consequence}\n\n${remedy}` },
    defaultConfiguration: { level: severity }
});
function resultOf(file, finding, index, seen) {
    const { rule, severity, message, place, consequence, remedy } = finding;
    const ruleIndex = index.get(rule);
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity,
        message: { text: `${message} ${consequence} ${remedy}` },
        locations: [locationOf(file, place)],
        partialFingerprints: { 'place/v1': fingerprint(file, finding, seen) }
    };
}
function locationOf(file, place) {
    const own = file.form === 'folder' && place !== undefined && place.file !== '';
    const path = own ? `${file.file === '.' ? '' : `${file.file}/`}${place.file}` : file.file;
    const where = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .df)(place);
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(_base_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .uriPart */ .W).join('/'), uriBaseId: '%SRCROOT%' },
            region: {
                startLine: own ? (place.line ?? 1) : 1,
                ...(own && place.column !== undefined ? { startColumn: place.column } : {})
            }
        },
        ...(where === ''
            ? {}
            : {
                logicalLocations: [
                    {
                        fullyQualifiedName: [place?.file, place?.inside, place?.pointer].filter(Boolean).join('#'),
                        name: where
                    }
                ]
            })
    };
}
const FILE_ID = new RegExp(`N${_base_guid_js__WEBPACK_IMPORTED_MODULE_2__/* .GUID */ .S}`, 'gi');
function fingerprint({ file }, { rule, message, place }, seen) {
    const stable = [file.replace(/_\d{14}(?=\.zip$)/i, ''), rule, place?.name ?? place?.pointer ?? '', message];
    const text = JSON.stringify(stable).replaceAll(FILE_ID, 'N');
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${text}:${count}`).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 13695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uriDecoded),
/* harmony export */   W: () => (/* binding */ uriPart)
/* harmony export */ });
const uriPart = (text) => encodeURIComponent(text.toWellFormed());
function uriDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 73697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./lib/action/inputs/read-list-inputs.js
var read_list_inputs = __webpack_require__(31411);
// EXTERNAL MODULE: ./lib/action/runner/files.js
var runner_files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/action/runner/workspace-access.js
var workspace_access = __webpack_require__(21879);
// EXTERNAL MODULE: ./lib/main/with-platform.js
var with_platform = __webpack_require__(86701);
// EXTERNAL MODULE: ./lib/action/check-report/sarif.js
var sarif = __webpack_require__(59767);
;// CONCATENATED MODULE: ./lib/cli/init/action-pins.js

const PINS = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
    downloadArtifact: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'
};
const OWN_REPOSITORY = 'contoso/move-power-app';
const COMMIT_PLACEHOLDER = '<full commit SHA>';
const OWN_VERSION = `v${sarif/* ACTION_VERSION */.Y}`;
const ownAction = (commit = COMMIT_PLACEHOLDER) => `${OWN_REPOSITORY}@${commit} # ${OWN_VERSION}`;

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/commands/ids.js
var ids = __webpack_require__(29620);
// EXTERNAL MODULE: ./lib/base/closest.js
var closest = __webpack_require__(74934);
;// CONCATENATED MODULE: ./lib/cli/init/choices.js




const MAX_SHOWN = 50;
function choiceLines(question, items) {
    const shown = items.slice(0, MAX_SHOWN).map(({ displayName }, at) => `  ${at + 1}  ${(0,display/* plainText */.wh)(displayName, 80)}`);
    const more = items.length > MAX_SHOWN ? [`  … and ${items.length - MAX_SHOWN} more`] : [];
    return ['', `${question} Answer with a number, name or id.`, ...shown, ...more];
}
function chosen(answer, items, what) {
    const byId = items.filter(({ id }) => (0,ids/* same */.F)(id, (0,ids/* bareId */.y)(answer)));
    const byName = items.filter(({ displayName }) => (0,ids/* same */.F)(displayName, answer));
    const byNumber = /^\d{1,4}$/.test(answer) ? items.slice(Number(answer) - 1, Number(answer)) : [];
    const found = byId.length > 0 ? byId : byName.length > 0 ? byName : byNumber;
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    if (only !== undefined)
        throw new errors/* ActionError */.lZ({
            doing: `find the ${what} ${(0,display/* quoted */.TL)(answer)}`,
            why: `${found.length} have that name`,
            remedy: `Use the id instead: ${(0,display/* listed */.KE)(found.map(({ id }) => (0,display/* plainText */.wh)(id)))}.`
        });
    const names = items.map(({ displayName }) => displayName);
    throw new errors/* ActionError */.lZ({
        doing: `find the ${what} ${(0,display/* quoted */.TL)(answer)}`,
        why: `this identity sees no such ${what}${(0,closest/* didYouMean */.a)(answer, names.slice(0, 500))}`,
        remedy: items.length === 0 ? 'It sees none at all.' : `It sees: ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL), 20)}.`
    });
}
function placeOf({ id, displayName }, items) {
    const isOne = items.filter(other => (0,ids/* same */.F)(other.displayName, displayName)).length === 1;
    const isName = displayName !== '' && (0,display/* plainText */.wh)(displayName) === displayName && !/[*?]|^[!#]|:\/\//.test(displayName);
    const isNoOthersId = !items.some(other => (0,ids/* same */.F)(other.id, displayName));
    return { displayName: (0,display/* plainText */.wh)(displayName), written: isOne && isName && isNoOthersId ? displayName : id };
}

// EXTERNAL MODULE: ./lib/cli/init/init-options.js
var init_options = __webpack_require__(14040);
;// CONCATENATED MODULE: ./lib/cli/init/plan-setup.js





async function planSetup(platform, options, questions, warn) {
    const asks = options.from === undefined || options.app === undefined || options.to === undefined;
    const environments = await platform.environments.list();
    const environmentNamed = (answer) => chosen(answer, environments, 'environment');
    const source = options.from === undefined
        ? await questions.ask(choiceLines('Which environment does the app come from?', environments), environmentNamed)
        : environmentNamed(options.from);
    const apps = await platform.apps.list(source.id);
    const app = options.app === undefined
        ? await questions.ask(choiceLines('Which app?', apps), answer => chosen(answer, apps, 'app'))
        : chosen(options.app, apps, 'app');
    const others = environments.filter(({ id }) => id !== source.id);
    const targetNamed = (answer, isTyped) => {
        if ((0,ids/* same */.F)(answer, source.id) || (0,ids/* same */.F)(answer, source.displayName))
            throw new errors/* ActionError */.lZ({
                doing: 'choose a target',
                why: `${(0,display/* quoted */.TL)(answer)} is the environment that the app comes from`,
                remedy: 'Choose another one.'
            });
        try {
            return chosen(answer, isTyped ? others : environments, 'environment');
        }
        catch (error) {
            const isKnown = environments.some(({ displayName }) => (0,ids/* same */.F)(displayName, answer));
            if (isTyped || isKnown || answer === '')
                throw error;
            warn(`This identity does not see the environment ${(0,display/* quoted */.TL)(answer)}. The workflows name it as you wrote it; its connections were not looked up.`);
            return answer;
        }
    };
    const test = options.test !== undefined
        ? targetNamed(options.test, false)
        : asks
            ? await questions.ask([...choiceLines('Which environment is the app tested in?', others), '  Leave it empty for none.'], answer => (answer === '' ? undefined : targetNamed(answer, true)))
            : undefined;
    const production = options.to === undefined
        ? await questions.ask(choiceLines('Which environment is production?', others), answer => targetNamed(answer, true))
        : targetNamed(options.to, false);
    if (test !== undefined && (0,ids/* same */.F)(idOf(test), idOf(production)))
        throw new errors/* ActionError */.lZ({
            doing: 'set up the workflows',
            why: 'test and production are the same environment',
            remedy: 'Name two environments, or leave the one for tests out.'
        });
    const reviewer = options.reviewer ??
        (asks
            ? await questions.ask(['', 'Which GitHub user approves imports into production? Leave it empty for yourself.'], answer => (answer === '' ? undefined : (0,init_options/* reviewerNamed */.rY)(answer)))
            : undefined);
    const read = async (target) => typeof target === 'string'
        ? { place: { displayName: target, written: target }, connections: undefined }
        : { place: placeOf(target, environments), connections: await platform.connections.list(target.id) };
    const targets = { test: test === undefined ? undefined : await read(test), production: await read(production) };
    const { references } = await platform.apps.read(app.id);
    const connectors = Object.values(references).flatMap(({ connector, flow }) => connector === undefined || flow !== undefined || (0,ids/* same */.F)(connector, 'shared_logicflows') ? [] : connector.toLowerCase());
    return {
        places: {
            app: placeOf(app, apps),
            source: placeOf(source, environments),
            test: targets.test?.place,
            production: targets.production.place
        },
        ...targets,
        connectors: [...new Set(connectors)].sort(),
        reviewer
    };
}
const idOf = (target) => (typeof target === 'string' ? target : target.id);

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/cli/init/questions.js



const MAX_ATTEMPTS = 5;
function createQuestions(input, log, signal) {
    const lines = (0,external_node_readline_.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY, signal });
    const waiting = [];
    const early = [];
    let hasEnded = input.readableEnded || input.destroyed;
    lines.on('line', line => {
        const next = waiting.shift();
        if (next === undefined)
            early.push(line);
        else
            next(line);
    });
    lines.on('close', () => {
        hasEnded = true;
        for (const next of waiting.splice(0))
            next(undefined);
    });
    const nextLine = async () => {
        if (early.length > 0)
            return early.shift();
        return hasEnded ? undefined : new Promise(resolve => waiting.push(resolve));
    };
    return {
        async ask(question, accept) {
            for (let attempt = 1;; attempt += 1) {
                for (const line of question)
                    log.info(line);
                const line = await nextLine();
                signal.throwIfAborted();
                if (line === undefined)
                    throw new errors/* ActionError */.lZ({
                        doing: 'set up the workflows',
                        why: 'the input ended before all questions were answered',
                        remedy: 'Answer them, or give --from, --app and --to, which ask nothing. Nothing was written.'
                    });
                try {
                    return accept((0,display/* plainText */.wh)(line, 300));
                }
                catch (error) {
                    if (!(error instanceof errors/* ActionError */.lZ) || attempt === MAX_ATTEMPTS)
                        throw error;
                    log.warning(error.message);
                }
            }
        },
        [Symbol.dispose]: () => lines.close()
    };
}

// EXTERNAL MODULE: ./lib/cli/init/setup.js
var init_setup = __webpack_require__(45404);
;// CONCATENATED MODULE: ./lib/cli/init/to-do.js



function remaining(setup, planned, workflows, known) {
    const moves = workflows.includes('promotion') || workflows.includes('sync');
    const targets = targetsOf(setup, planned, workflows);
    const settings = moves && setup.hasSignIn ? settingsOf(targets) : [];
    return {
        settings,
        steps: [
            ...pinning(setup),
            ...targets.map(target => makingEnvironment(target, planned.reviewer)),
            ...(settings.length === 0
                ? []
                : [
                    variables(known),
                    sourceSecret(setup, known),
                    ...targets.flatMap(target => secretsOf(target, planned, setup, known))
                ])
        ],
        notes: notesOf(setup, targets, planned, workflows)
    };
}
function targetsOf(setup, planned, workflows) {
    const promotes = workflows.includes('promotion');
    const test = planned.test;
    const syncs = workflows.includes('sync');
    return [
        ...(test !== undefined && (promotes || syncs) ? [{ name: init_setup/* GITHUB_ENVIRONMENTS */.p6.test, target: test }] : []),
        ...(promotes || (syncs && setup.test === undefined)
            ? [{ name: init_setup/* GITHUB_ENVIRONMENTS */.p6.plan, target: planned.production }]
            : []),
        ...(promotes ? [{ name: init_setup/* GITHUB_ENVIRONMENTS */.p6.production, target: planned.production }] : [])
    ];
}
const settingsOf = (targets) => [
    { kind: 'variable', name: 'TENANT_ID' },
    { kind: 'variable', name: 'CLIENT_ID' },
    { kind: 'secret', name: init_setup/* SECRETS */.cW.source },
    ...targets.flatMap(({ name }) => [
        { kind: 'secret', name: init_setup/* SECRETS */.cW.target, environment: name },
        { kind: 'secret', name: init_setup/* SECRETS */.cW.connections, environment: name }
    ])
];
const pinning = ({ action }) => action.includes(COMMIT_PLACEHOLDER)
    ? [
        {
            what: `Replace ${COMMIT_PLACEHOLDER} in the workflows with the commit of ${OWN_VERSION}. This prints it:`,
            commands: [`gh api repos/${OWN_REPOSITORY}/commits/${OWN_VERSION} --jq .sha`]
        }
    ]
    : [];
function makingEnvironment({ name }, reviewer) {
    const put = `gh api --method PUT 'repos/{owner}/{repo}/environments/${name}'`;
    if (name !== init_setup/* GITHUB_ENVIRONMENTS */.p6.production)
        return { what: `Create the GitHub environment ${name}, without reviewers:`, commands: [put] };
    const user = reviewer === undefined ? 'user' : `users/${reviewer}`;
    return {
        what: `Create the GitHub environment ${name}; ${reviewer ?? 'you'} will approve imports into production:`,
        commands: [`${put} -F 'reviewers[][type]=User' -F "reviewers[][id]=$(gh api ${user} --jq .id)"`]
    };
}
const variables = ({ tenant, client }) => ({
    what: 'Set the variables of the repository:',
    commands: [
        `gh variable set TENANT_ID --body '${tenant ?? '<tenant id>'}'`,
        `gh variable set CLIENT_ID --body '${client ?? '<client id>'}'`
    ]
});
const signingIn = (secret, environment, { cloud }, known) => [
    'move-power-app sign-in',
    ...(cloud === 'Public' ? [] : [`--cloud ${cloud}`]),
    `--tenant-id '${known.tenant ?? '<tenant id>'}' --client-id '${known.client ?? '<client id>'}'`,
    `--secret ${secret}`,
    ...(environment === undefined ? [] : [`--env ${environment}`])
].join(' ');
const sourceSecret = (setup, known) => ({
    what: `Sign in as the user who exports the app. This stores the refresh token as the secret ${init_setup/* SECRETS */.cW.source}, with the program gh; docs/sign-in.md of ${OWN_REPOSITORY} says what it needs:`,
    commands: [signingIn(init_setup/* SECRETS */.cW.source, undefined, setup, known)]
});
function secretsOf({ name, target }, { connectors }, setup, known) {
    const lines = connectionLines(target, connectors);
    return [
        {
            what: `Sign in as the user who imports, for ${name}:`,
            commands: [signingIn(init_setup/* SECRETS */.cW.target, name, setup, known)]
        },
        ...(lines.length === 0
            ? []
            : [
                {
                    what: `Choose the connections for ${name}. These are the first healthy ones of connectors that have several:`,
                    commands: [`gh secret set ${init_setup/* SECRETS */.cW.connections} --env ${name} --body '${lines.join('\n')}'`]
                }
            ])
    ];
}
const SAFE = /^[\w.-]{1,120}$/;
function connectionLines({ connections = [] }, connectors) {
    return connectors.flatMap(name => {
        const [first, second] = healthyOf(connections, name);
        return first !== undefined && second !== undefined && SAFE.test(name) && SAFE.test(first.id)
            ? [`${name}=${first.id}`]
            : [];
    });
}
const healthyOf = (connections, connector) => connections.filter(one => one.healthy && one.connector.toLowerCase() === connector);
function notesOf(setup, targets, { connectors }, workflows) {
    const seen = new Set();
    const notes = targets.flatMap(({ target }) => {
        if (seen.has(target) || target.connections === undefined)
            return [];
        seen.add(target);
        const { connections } = target;
        const missing = connectors.filter(name => healthyOf(connections, name).length === 0);
        return missing.length === 0
            ? []
            : [
                `${(0,display/* plainText */.wh)(target.place.displayName)} has no healthy connection of this identity for ${missing.map(name => (0,display/* plainText */.wh)(name, 80)).join(', ')}. Sign in there as the importing user and create ${missing.length === 1 ? 'it' : 'them'}.`
            ];
    });
    if (targets.length > 0)
        notes.push(`The app itself uses ${(0,display/* pluralize */.td)(connectors.length, 'connector')}. Its flows may use more: the first plan lists every connection that is missing.`);
    if (workflows.includes('sync') && setup.test === undefined)
        notes.push(`sync.yml writes to ${(0,display/* plainText */.wh)((0,init_setup/* syncTarget */.vA)(setup).displayName)} every night and asks nobody. Delete it, or name an environment for tests with --test, if imports into production need an approval.`);
    if (workflows.includes('package-check'))
        notes.push('package-check.yml checks what pull requests change in the folder packages. Keep packages there.');
    if (workflows.includes('promotion'))
        notes.push('In private repositories, GitHub offers reviewers of environments only in some plans.');
    return notes;
}

;// CONCATENATED MODULE: ./lib/cli/init/write-workflows.js


const MAX_BYTES = 512 * 1024;
async function writeWorkflows(files, exists, workflows, replaces) {
    const states = [];
    for (const { path, text } of workflows) {
        const there = exists(path) ? Buffer.from(await files.read(path, MAX_BYTES)).toString('utf8') : undefined;
        states.push({ path, text, state: there === undefined ? 'written' : there === text ? 'unchanged' : 'replaced' });
    }
    const different = states.filter(({ state }) => state === 'replaced').map(({ path }) => path);
    if (different.length > 0 && !replaces)
        throw new errors/* ActionError */.lZ({
            doing: 'write the workflows',
            why: `${(0,display/* listed */.KE)(different)} ${different.length === 1 ? 'exists' : 'exist'} already, with different content`,
            remedy: 'Nothing was written. Move what is yours elsewhere, or add --force to replace it.'
        });
    for (const { path, text, state } of states)
        if (state !== 'unchanged')
            await files.write(path, Buffer.from(text, 'utf8'));
    return states.map(({ path, state }) => ({ path, state }));
}

;// CONCATENATED MODULE: ./lib/cli/init/workflows/lines.js


const indented = (depth, lines) => lines.map(line => `${' '.repeat(depth)}${line}`);
const STATE = 'tenant';
function ownStep(setup, id, inputs) {
    const [command = '', ...others] = inputs;
    const cloud = setup.cloud === 'Public'
        ? []
        : setup.cloud === 'Embedded'
            ? [`cloud: ${setup.cloud}`, `embedded-state: ${STATE}`]
            : [`cloud: ${setup.cloud}`];
    const all = [command, ...cloud, ...others];
    const head = id === undefined ? [`uses: ${setup.action}`] : [`id: ${id}`, `uses: ${setup.action}`];
    return asItem([...head, 'with:', ...indented(2, all)]);
}
const asItem = (lines) => lines.map((line, at) => `${at === 0 ? '      - ' : '        '}${line}`);
const embeddedState = {
    download: ({ cloud }) => cloud === 'Embedded'
        ? asItem([`uses: ${PINS.downloadArtifact}`, 'with:', '  name: tenant', `  path: ${STATE}`])
        : [],
    upload: ({ cloud }) => cloud === 'Embedded'
        ? asItem([`uses: ${PINS.uploadArtifact}`, 'with:', '  name: tenant', `  path: ${STATE}`, '  overwrite: true'])
        : []
};
const signInToSource = (setup) => signIn(setup, init_setup/* SECRETS */.cW.source);
const signInToTarget = (setup) => setup.hasSignIn ? [`connections: \${{ secrets.${init_setup/* SECRETS */.cW.connections} }}`, ...signIn(setup, init_setup/* SECRETS */.cW.target)] : [];
const signIn = ({ hasSignIn }, secret) => hasSignIn
    ? [
        'tenant-id: ${{ vars.TENANT_ID }}',
        'client-id: ${{ vars.CLIENT_ID }}',
        `refresh-token: \${{ secrets.${secret} }}`
    ]
    : [];
const textOf = (lines) => `${lines.join('\n')}\n`;

;// CONCATENATED MODULE: ./lib/cli/init/workflows/package-check.js


const packageCheck = (setup) => textOf([
    'name: package-check',
    'on:',
    '  pull_request:',
    "    paths: ['packages/**'] # where the packages are",
    'permissions: {}',
    "concurrency: { group: 'check-${{ github.ref }}', cancel-in-progress: true }",
    'jobs:',
    '  check:',
    '    runs-on: ubuntu-latest',
    '    permissions: { contents: read, pull-requests: write } # to check out; to keep one comment up to date',
    '    steps:',
    ...asItem([
        `uses: ${PINS.checkout}`,
        'with:',
        '  fetch-depth: 0 # the history: for compare-with, and for the settings of the base',
        '  persist-credentials: false'
    ]),
    ...ownStep({ ...setup, cloud: 'Public' }, undefined, [
        'command: check',
        'package-file: packages',
        'compare-with: origin/${{ github.base_ref }}'
    ])
]);

// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __webpack_require__(86518);
;// CONCATENATED MODULE: ./lib/cli/init/yaml-text.js

const PLAIN = /^\p{L}[\p{L}\p{N} ._()-]{0,199}$/u;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
function workflowText(text) {
    const literal = text.replaceAll('${{', "${{ '${{' }}");
    if (PLAIN.test(literal) && !literal.endsWith(' ') && !WORDS.test(literal))
        return literal;
    return (0,invisible/* jsonWithInvisibleEscaped */.D2)(JSON.stringify(literal));
}
const groupName = (name) => name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'target';

;// CONCATENATED MODULE: ./lib/cli/init/workflows/promotion.js




function promotion(setup) {
    const before = setup.test === undefined ? 'development' : '[development, test]';
    return textOf([
        'name: promotion',
        'on: workflow_dispatch',
        'permissions: {}',
        'concurrency: { group: promotion, cancel-in-progress: false }',
        'jobs:',
        ...development(setup),
        '',
        ...(setup.test === undefined ? [] : [...test(setup, setup.test), '']),
        ...plan(setup, before),
        '',
        ...production(setup)
    ]);
}
const development = (setup) => [
    '  development:',
    '    runs-on: ubuntu-latest',
    '    permissions: {}',
    '    outputs:',
    '      digest: ${{ steps.export.outputs.package-digest }}',
    '    steps:',
    ...ownStep(setup, 'export', [
        'command: export',
        `environment: ${workflowText(setup.source.written)}`,
        `app: ${workflowText(setup.app.written)}`,
        ...signInToSource(setup)
    ]),
    ...embeddedState.upload(setup)
];
const test = (setup, target) => [
    '  test:',
    '    needs: development',
    '    runs-on: ubuntu-latest',
    `    environment: ${init_setup/* GITHUB_ENVIRONMENTS */.p6.test}`,
    `    concurrency: { group: import-${groupName(target.displayName)}, cancel-in-progress: false }`,
    '    permissions: { actions: read } # to find the record of the last promotion',
    '    steps:',
    ...embeddedState.download(setup),
    ...ownStep(setup, undefined, [
        'command: import',
        `environment: ${workflowText(target.written)}`,
        'package-digest: ${{ needs.development.outputs.digest }} # any other package stops the run',
        ...signInToTarget(setup)
    ]),
    ...embeddedState.upload(setup)
];
const plan = (setup, before) => [
    '  plan:',
    `    needs: ${before}`,
    '    runs-on: ubuntu-latest',
    `    environment: ${init_setup/* GITHUB_ENVIRONMENTS */.p6.plan} # the secrets of production, without its reviewers`,
    '    permissions: { actions: read }',
    '    outputs:',
    '      state: ${{ steps.plan.outputs.plan-state }}',
    '      digest: ${{ steps.plan.outputs.plan-digest }}',
    '    steps:',
    ...embeddedState.download(setup),
    ...ownStep(setup, 'plan', [
        'command: plan',
        `environment: ${workflowText(setup.production.written)}`,
        'package-digest: ${{ needs.development.outputs.digest }}',
        'plan-file: plan.json',
        'on-drift: stop',
        ...signInToTarget(setup)
    ]),
    ...asItem([`uses: ${PINS.uploadArtifact}`, 'with:', '  name: plan', '  path: plan.json'])
];
const production = (setup) => [
    '  production:',
    '    needs: [development, plan]',
    "    if: needs.plan.outputs.state != 'unchanged'",
    '    runs-on: ubuntu-latest',
    `    environment: ${init_setup/* GITHUB_ENVIRONMENTS */.p6.production} # its reviewers read the plan and approve`,
    `    concurrency: { group: import-${groupName(setup.production.displayName)}, cancel-in-progress: false }`,
    '    permissions: { actions: read }',
    '    steps:',
    ...embeddedState.download(setup),
    ...asItem([`uses: ${PINS.downloadArtifact}`, 'with:', '  name: plan']),
    ...ownStep(setup, undefined, [
        'command: import',
        `environment: ${workflowText(setup.production.written)}`,
        'package-digest: ${{ needs.development.outputs.digest }}',
        'plan-file: plan.json # exactly this plan; stops if the target has changed since',
        'plan-digest: ${{ needs.plan.outputs.digest }} # no other job can have replaced it',
        'on-drift: stop',
        'backup: true',
        'on-failure: rollback',
        ...signInToTarget(setup)
    ])
];

;// CONCATENATED MODULE: ./lib/cli/init/workflows/sync.js



function sync(setup) {
    const target = (0,init_setup/* syncTarget */.vA)(setup);
    const secrets = setup.test === undefined ? init_setup/* GITHUB_ENVIRONMENTS */.p6.plan : init_setup/* GITHUB_ENVIRONMENTS */.p6.test;
    return textOf([
        'name: sync',
        'on:',
        '  schedule:',
        "    - cron: '41 2 * * *'",
        'permissions: {}',
        `concurrency: { group: import-${groupName(target.displayName)}, cancel-in-progress: false } # the next run waits`,
        'jobs:',
        '  sync:',
        '    runs-on: ubuntu-latest',
        `    environment: ${secrets} # whose secrets it uses; without reviewers, because nobody is awake`,
        '    permissions: { actions: read, issues: write } # the record of the last night; the issue',
        '    steps:',
        ...ownStep(setup, 'export', [
            'command: export',
            `environment: ${workflowText(setup.source.written)}`,
            `app: ${workflowText(setup.app.written)}`,
            ...signInToSource(setup)
        ]),
        ...ownStep(setup, 'import', [
            'command: import',
            `environment: ${workflowText(target.written)}`,
            'package-digest: ${{ steps.export.outputs.package-digest }}',
            'on-drift: stop # somebody edited the target: stop and report it',
            'backup: true',
            'on-failure: rollback',
            ...signInToTarget(setup)
        ]),
        ...asItem([
            'if: failure()',
            'env:',
            '  GH_TOKEN: ${{ github.token }}',
            '  GH_REPO: ${{ github.repository }}',
            '  REPORT: ${{ steps.import.outputs.report-file || steps.export.outputs.report-file }}',
            'run: gh issue create --title \'The nightly sync was stopped\' --body-file "$REPORT"'
        ])
    ]);
}

;// CONCATENATED MODULE: ./lib/cli/init/workflows/all.js



const TEMPLATES = {
    promotion: promotion,
    'package-check': packageCheck,
    sync: sync
};
const workflowFiles = (setup, names) => names.map(name => ({ path: `.github/workflows/${name}.yml`, text: TEMPLATES[name](setup) }));

;// CONCATENATED MODULE: ./lib/cli/init/run-init.js
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











async function runInit(source, answers, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, signal, environment } = context;
        const options = (0,init_options/* readInitOptions */.Nv)(name => source.get(name));
        const inputs = (0,read_list_inputs.readListInputs)({ ...source, get: name => (name === 'app' ? '' : source.get(name)) });
        const questions = __addDisposableResource(env_1, createQuestions(answers, log, signal), false);
        const planned = await (0,with_platform/* withPlatform */.A)(inputs, context, platform => planSetup(platform, options, questions, text => log.warning(text)));
        const setup = {
            ...planned.places,
            action: ownAction(options.commit),
            cloud: inputs.cloud,
            hasSignIn: inputs.cloud !== 'Embedded' || inputs.signIn !== undefined
        };
        const workspace = (0,workspace_access/* createWorkspaceAccess */._M)(environment.workspace);
        const exists = (path) => workspace.at(path) !== undefined;
        if (!exists('.git'))
            log.warning('This folder is not the top of a git repository. GitHub reads workflows only from .github/workflows at the top of one.');
        const files = await writeWorkflows((0,runner_files/* createFiles */.qm)(environment.workspace), exists, workflowFiles(setup, options.workflows), options.replaces);
        const known = { tenant: source.get('tenant-id') || undefined, client: source.get('client-id') || undefined };
        return { files, ...remaining(setup, planned, options.workflows, known) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 86701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withPlatform)
/* harmony export */ });
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34361);
/* harmony import */ var _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15305);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39627);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82131);
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




async function withPlatform(inputs, context, look) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = new _base_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B(_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
        const embedded = __addDisposableResource(env_1, await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .joinEmbedded */ .bq)(inputs, context.log), true);
        return await look(await (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(inputs, embedded, context, deadline));
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


/***/ })

};
