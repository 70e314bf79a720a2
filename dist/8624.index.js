export const id = 8624;
export const ids = [8624];
export const modules = {

/***/ 91009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedEnvironment: () => (/* binding */ startEmbeddedEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/embedded/closest-name.js
const LONGEST_INPUT = 60;
function closestName(input, names) {
    if (input.length > LONGEST_INPUT)
        return undefined;
    const text = input.trim().toLowerCase();
    const [best] = names
        .map(name => ({ name, distance: editDistance(text, name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= Math.floor(name.length / 3))
        .toSorted((one, other) => one.distance - other.distance);
    return best?.name;
}
function editDistance(one, other) {
    let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row++) {
        const current = [row];
        for (let column = 1; column <= other.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/embedded/faults.js


const FAULTS = {
    'throttled-twice': 'the next two packaging calls get 429 with Retry-After: 1',
    'fails-at-validation': 'validateImportPackage returns an error with HTTP 200',
    'resource-fails': 'one resource of the next import fails; those that do not depend on it are imported',
    'flow-lookup-fails': 'the next flow that an import writes is not saved, because the service does not find a list or file that it names',
    'never-finishes': 'the next packaging operation runs forever',
    'link-expired': 'the next storage link that is used has expired',
    'token-expired-mid-wait': 'from the next poll of an operation on, the token is rejected',
    'gateway-timeout-on-import': 'importPackage gets 504 although the import runs',
    'draft-without-references': 'the draft of the next update has no connection references',
    'flow-entries-unmapped': 'the app of the next import does not call the flows that were imported with it',
    'lease-held': 'someone has the app open: publish gets 409 AppLeaseActive; lease-held:3 does so three times only',
    'flow-start-refused': 'a data policy prevents the next flow from being turned on, 403 DlpViolation',
    'publish-refused': 'the next publish of an app gets 403 Forbidden',
    'flows-in-solutions': 'the next environment whose settings are read creates flows in Dataverse solutions, so packages with flows are refused',
    'apps-by-environment': 'the list of apps refuses its filter with 400, and the list of the environment answers instead',
    'sites-refused': 'Microsoft Graph does not let the identity read sites: 403 accessDenied; sites-refused:2 does so twice',
    'no-capacity': 'the next environment is not created, 409 InsufficientCapacity_StorageDriven',
    'environment-refused': 'the next environment is not created, 403: only administrators may do that in this tenant',
    'environments-busy': 'the creation of the next environment is refused twice, 409 OperationNotStartable, because another operation runs',
    'creation-fails': 'the next environment is begun, and its operation ends as failed',
    'export-errors-listed': 'listPackageResources returns an error with HTTP 200'
};
const DEFAULT_COUNT = {
    'throttled-twice': 2,
    'environments-busy': 2,
    'apps-by-environment': Number.POSITIVE_INFINITY,
    'sites-refused': Number.POSITIVE_INFINITY,
    'lease-held': Number.POSITIVE_INFINITY
};
function createFaults(faults = []) {
    const remaining = new Map();
    const unused = new Map();
    const control = {
        inject(fault) {
            const { name, count } = parseFault(fault);
            remaining.set(name, count);
            unused.set(name, fault.trim());
        },
        trigger(fault) {
            const count = remaining.get(fault) ?? 0;
            if (count <= 0)
                return false;
            unused.delete(fault);
            if (count === 1)
                remaining.delete(fault);
            else
                remaining.set(fault, count - 1);
            return true;
        },
        get pending() {
            return [...remaining.keys()];
        },
        get unused() {
            return [...unused.values()];
        }
    };
    for (const fault of faults)
        control.inject(fault);
    return control;
}
function parseFault(fault) {
    const [name = '', suffix, ...more] = fault.trim().split(':');
    if (!isFault(name))
        throw unknownFault(name);
    if (suffix === undefined)
        return { name, count: DEFAULT_COUNT[name] ?? 1 };
    const count = Number(suffix);
    if (more.length === 0 && Number.isInteger(count) && count > 0)
        return { name, count };
    throw new errors/* ActionError */.lZ({
        doing: DOING,
        why: `the count of ${JSON.stringify(fault)} is not a whole number above zero`,
        remedy: `Write the number after one colon: ${name}:3.`
    });
}
const DOING = 'inject faults into the embedded environment';
function unknownFault(name) {
    const suggestion = closestName(name, Object.keys(FAULTS));
    return new errors/* ActionError */.lZ({
        doing: DOING,
        why: `there is no fault ${JSON.stringify(name)}`,
        remedy: `${suggestion === undefined ? '' : `Did you mean ${suggestion}? `}docs/embedded.md lists all faults.`
    });
}
const isFault = (name) => Object.hasOwn(FAULTS, name);

// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __webpack_require__(67742);
// EXTERNAL MODULE: ./lib/protocol/packaging.js
var packaging = __webpack_require__(98567);
;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/creation-types.js
const CREATION_TYPES_OF = {
    app: 'New, Update',
    flow: 'Existing, New, Update',
    connector: 'Existing',
    connection: 'Existing',
    entity: 'Merge, Overwrite',
    picklist: 'Merge, Overwrite',
    unknown: undefined
};

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __webpack_require__(30605);
;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/export-files.js

const jsonFile = (name, value) => ({
    name,
    bytes: Buffer.from(JSON.stringify(value), 'utf8')
});
function inExporterOrder(files) {
    const rank = ({ name }) => (name === 'manifest.json' ? 1 : 0);
    return [...files].sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
function replaceTexts(value, replacement) {
    if (typeof value === 'string')
        return replacement(value) ?? value;
    if (Array.isArray(value))
        return value.map(item => replaceTexts(item, replacement));
    if (!(0,objects/* isObject */.G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, replacement)]));
}
const fileSafe = (name) => name.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_') || '_';

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-names.js

function demoGuid(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(`demo package: ${text}`).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
const DEMO_KEYS = {
    app: demoGuid('key of the app'),
    sharePoint: demoGuid('key of the connector SharePoint'),
    outlook: demoGuid('key of the connector Office 365 Outlook'),
    logicFlows: demoGuid('key of the connector Logic flows'),
    submit: demoGuid('key of the flow Submit expense'),
    notify: demoGuid('key of the flow Notify approver'),
    sharePointConnection: demoGuid('key of the connection to SharePoint'),
    outlookConnection: demoGuid('key of the connection to Office 365 Outlook'),
    entity: demoGuid('key of the entity'),
    picklist: demoGuid('key of the picklist')
};
const DEMO_IDS = {
    submit: demoGuid('flow Submit expense'),
    notify: demoGuid('flow Notify approver'),
    sharePointConnection: demoGuid('connection to SharePoint').replaceAll('-', ''),
    outlookConnection: demoGuid('connection to Office 365 Outlook').replaceAll('-', ''),
    sharePointReference: demoGuid('reference to SharePoint'),
    submitReference: demoGuid('reference to the flow Submit expense'),
    notifyReference: demoGuid('reference to the flow Notify approver'),
    outlookReference: demoGuid('reference to Office 365 Outlook'),
    list: demoGuid('list Expenses')
};
const DEMO_FOLDER = '7316402958113047291';
const HOSTILE = ' | `tick` @everyone \u{1f9fe}\u200d\u2705 \u202egnihtyna ::set-output name=x::y\n::error::z <img src=x onerror=alert(1)>';
function demoNames(hostile) {
    const tail = hostile ? HOSTILE : '';
    return {
        app: `Expense Approvals${tail}`,
        submit: `Submit expense${tail}`,
        notify: `Notify approver${tail}`,
        sharePointConnection: `expenses@contoso.example${tail}`,
        outlookConnection: `approvals@contoso.example${tail}`,
        entity: `Expense${tail}`,
        picklist: `Expense category${tail}`
    };
}
const icon = (connector) => `https://static.powerapps.example/connectors/${connector}/icon.png`;
const DEMO_CONNECTORS = {
    sharePoint: {
        name: 'shared_sharepointonline',
        displayName: 'SharePoint',
        iconUri: icon('sharepointonline')
    },
    outlook: {
        name: 'shared_office365',
        displayName: 'Office 365 Outlook',
        iconUri: icon('office365')
    },
    logicFlows: {
        name: 'shared_logicflows',
        displayName: 'Logic flows',
        iconUri: icon('logicflows')
    }
};
const DEMO_SITE = 'https://contoso.sharepoint.example/sites/Finance';

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-screen.js
const rule = (category, property, script) => ({
    property,
    category,
    script
});
const DEMO_SCREEN = 'Expenses';
const demoAppControl = () => ({
    name: 'App',
    template: 'appinfo',
    rules: [rule('Behavior', 'OnStart', 'Set(varToday, Today())')],
    children: []
});
function demoScreen(version) {
    const limit = 100 * version;
    return {
        name: DEMO_SCREEN,
        template: 'screen',
        rules: [rule('Design', 'Fill', 'RGBA(255, 255, 255, 1)')],
        children: [
            control('lblTitle', 'label', 'Label@2.5.1', [
                rule('Data', 'Text', '"Expenses over " & Text(varLimit)'),
                rule('Design', 'Y', '20')
            ]),
            control('galExpenses', 'gallery', 'Gallery@2.15.0', [
                rule('Data', 'Items', `Filter(Expenses, Amount > ${limit})`),
                rule('Design', 'Y', '90')
            ]),
            control('btnSubmit', 'button', 'Classic/Button@2.2.0', [
                rule('Data', 'Text', '"Submit"'),
                rule('Behavior', 'OnSelect', 'Submitexpense.Run(galExpenses.Selected.Title, Text(galExpenses.Selected.Amount))')
            ]),
            control('btnNotify', 'button', 'Classic/Button@2.2.0', [
                rule('Data', 'Text', '"Remind the approver"'),
                rule('Behavior', 'OnSelect', 'Notifyapprover.Run(galExpenses.Selected.Approver)')
            ])
        ]
    };
}
const control = (name, template, yamlControl, rules) => ({
    name,
    template,
    yamlControl,
    rules,
    children: []
});
function controlJson(root, first) {
    let next = first;
    const write = (node, parent) => ({
        Type: 'ControlInfo',
        Name: node.name,
        Template: { Id: `http://microsoft.com/appmagic/${node.template}`, Version: '1.0', Name: node.template },
        Parent: parent,
        ControlUniqueId: String(next++),
        Rules: node.rules.map(({ property, category, script }) => ({
            Property: property,
            Category: category,
            InvariantScript: script,
            RuleProviderType: 'Unknown'
        })),
        Children: node.children.map(child => write(child, node.name))
    });
    return { TopParent: write(root, '') };
}
const screenYaml = (screen) => [`Screens:`, `  ${screen.name}:`, ...bodyYaml(screen, '    ')].join('\n').concat('\n');
const appYaml = (app) => ['App:', ...bodyYaml(app, '  ')].join('\n').concat('\n');
function bodyYaml(node, indent) {
    return [
        `${indent}Properties:`,
        ...node.rules.map(({ property, script }) => `${indent}  ${property}: '=${script.replaceAll("'", "''")}'`),
        ...(node.children.length === 0 ? [] : [`${indent}Children:`]),
        ...node.children.flatMap(child => [
            `${indent}  - ${child.name}:`,
            `${indent}      Control: ${child.yamlControl ?? child.template}`,
            ...bodyYaml(child, `${indent}      `)
        ])
    ];
}
const controlNames = (root) => [root.name, ...root.children.flatMap(controlNames)];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/embedded/seed/document-zip.js

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATE = 8;
const DATE = 0x0021;
function documentZip(entries) {
    const locals = [];
    const centrals = [];
    let offset = 0;
    for (const { name, text } of entries) {
        const content = Buffer.from(text, 'utf8');
        const packed = (0,external_node_zlib_.deflateRawSync)(content);
        const rawName = Buffer.from(name, 'latin1');
        const common = commonFields(content, packed, rawName);
        const local = Buffer.concat([uint32(LOCAL), common, rawName, packed]);
        const central = [uint32(CENTRAL), uint16(VERSION), common, Buffer.alloc(10), uint32(offset), rawName];
        locals.push(local);
        centrals.push(Buffer.concat(central));
        offset += local.length;
    }
    const directory = Buffer.concat(centrals);
    const count = uint16(entries.length);
    const end = [uint32(END), Buffer.alloc(4), count, count, uint32(directory.length), uint32(offset), uint16(0)];
    return Buffer.concat([...locals, directory, ...end]);
}
const commonFields = (content, packed, name) => Buffer.concat([
    uint16(VERSION),
    uint16(0),
    uint16(DEFLATE),
    uint16(0),
    uint16(DATE),
    uint32((0,external_node_zlib_.crc32)(content)),
    uint32(packed.length),
    uint32(content.length),
    uint16(name.length),
    uint16(0)
]);
function uint16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-document.js



function demoDocument(names, version, saved) {
    const app = demoAppControl();
    const screen = demoScreen(version);
    return documentZip([
        json('Header.json', {
            DocVersion: '1.349',
            MinVersionToLoad: '1.349',
            MSAppStructureVersion: '2.4.0',
            LastSavedDateTimeUTC: americanTime(saved),
            AnalysisOptions: { DataflowAnalysisEnabled: true, DataflowAnalysisFlagStateToggledByUser: false }
        }),
        json('Properties.json', properties(names)),
        json('Controls\\4.json', controlJson(screen, 4)),
        { name: `Src\\${DEMO_SCREEN}.pa.yaml`, text: screenYaml(screen) },
        json('Controls\\1.json', controlJson(app, 1)),
        { name: 'Src\\App.pa.yaml', text: appYaml(app) },
        { name: 'Src\\_EditorState.pa.yaml', text: `EditorState:\n  ScreensOrder:\n    - ${DEMO_SCREEN}\n` },
        json('References\\Themes.json', { CurrentTheme: 'defaultTheme', CustomThemes: [] }),
        json('References\\DataSources.json', { DataSources: dataSources() }),
        json('References\\Resources.json', { Resources: [] }),
        json('References\\Templates.json', { UsedTemplates: [] }),
        json('Resources\\PublishInfo.json', { AppName: names.app, PublishTarget: 'player', UserLocale: 'en-US' })
    ]);
}
const json = (name, value) => ({ name, text: JSON.stringify(value, undefined, 2) });
function americanTime(moment) {
    const [date = '', time = ''] = moment.toISOString().split('T');
    const [year = '', month = '', day = ''] = date.split('-');
    return `${month}/${day}/${year} ${time.slice(0, 8)}`;
}
function properties(names) {
    return {
        Author: '',
        Name: names.app,
        Id: demoGuid('document'),
        FileID: demoGuid('document file'),
        LocalConnectionReferences: JSON.stringify(localReferences()),
        LocalDatabaseReferences: '',
        LibraryDependencies: '[]',
        DocumentLayoutWidth: 640,
        DocumentLayoutHeight: 1136,
        DocumentLayoutOrientation: 'portrait',
        DocumentAppType: 'Phone',
        AppCreationSource: 'AppFromScratch',
        AppPreviewFlagsMap: {},
        ControlCount: { label: 1, gallery: 1, button: 2, screen: 1 },
        LastControlUniqueId: 8,
        InstrumentationKey: ''
    };
}
function localReferences() {
    const reference = (id, api, instance, dataSources, flow) => ({
        id,
        connectionInstanceId: `/providers/microsoft.powerapps/apis/${api}/connections/${instance}`,
        dataSources,
        dependencies: {},
        dependents: [],
        connectionRef: {
            id: `/providers/microsoft.powerapps/apis/${api}`,
            parameterHints: flow === undefined ? {} : { workflowName: { value: flow } }
        }
    });
    const { sharePoint, outlook, logicFlows } = DEMO_CONNECTORS;
    const flowInstance = (flow) => `${flow.replaceAll('-', '')}-${flow.slice(0, 8)}${flow.slice(-8)}`;
    const list = [
        reference(DEMO_IDS.sharePointReference, sharePoint.name, DEMO_IDS.sharePointConnection, ['Expenses']),
        reference(DEMO_IDS.submitReference, logicFlows.name, flowInstance(DEMO_IDS.submit), ['Submitexpense'], DEMO_IDS.submit),
        reference(DEMO_IDS.notifyReference, logicFlows.name, flowInstance(DEMO_IDS.notify), ['Notifyapprover'], DEMO_IDS.notify),
        reference(DEMO_IDS.outlookReference, outlook.name, DEMO_IDS.outlookConnection, [])
    ];
    return Object.fromEntries(list.map(entry => [entry.id, entry]));
}
const dataSources = () => [
    {
        Type: 'ConnectedDataSourceInfo',
        Name: 'Expenses',
        DatasetName: DEMO_SITE,
        TableName: DEMO_IDS.list,
        ApiId: `/providers/microsoft.powerapps/apis/${DEMO_CONNECTORS.sharePoint.name}`,
        IsWritable: true
    },
    { Type: 'ServiceInfo', Name: 'Submitexpense', ServiceKind: 'ConnectedWadl', FlowNameId: DEMO_IDS.submit },
    { Type: 'ServiceInfo', Name: 'Notifyapprover', ServiceKind: 'ConnectedWadl', FlowNameId: DEMO_IDS.notify }
];

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-logo.js

const SIDE = 32;
function demoLogo() {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(SIDE, 0);
    header.writeUInt32BE(SIDE, 4);
    header.set([8, 2], 8);
    const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(SIDE * 3, Buffer.from([0x74, 0x27, 0x74]))]);
    const pixels = (0,external_node_zlib_.deflateSync)(Buffer.concat(Array.from({ length: SIDE }, () => row)));
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', header),
        chunk('IDAT', pixels),
        chunk('IEND', Buffer.alloc(0))
    ]);
}
function chunk(type, content) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE((0,external_node_zlib_.crc32)(body));
    return Buffer.concat([length, body, check]);
}

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-app.js





const CLIENT = { major: 3, minor: 26013, build: 9, revision: 0, majorRevision: 0, minorRevision: 0 };
function demoAppFiles(names, version) {
    const home = `Microsoft.PowerApps/apps/${DEMO_FOLDER}`;
    const name = (role) => `N${demoGuid(`file ${role}, version ${version.number}`)}-${role}`;
    const link = (role) => `/${DEMO_FOLDER}/${name(role)}`;
    const controls = [demoAppControl(), demoScreen(version.number)].flatMap(controlNames);
    const identity = Object.fromEntries(controls.map(control => [control, demoGuid(`control ${control}`)]));
    return [
        jsonFile(`${home}/${DEMO_FOLDER}.json`, {
            schemaVersion: '1.0',
            appDefinitionTemplate: template(names, version, link)
        }),
        {
            name: `${home}/${name('document.msapp')}`,
            bytes: demoDocument(names, version.number, version.saved)
        },
        { name: `${home}/${name('logoSmallFile')}`, bytes: demoLogo() },
        jsonFile(`${home}/${name('identity.json')}`, { __Version: '0.1', ...identity })
    ];
}
function template(names, { number, saved }, link) {
    const appVersion = saved.toISOString().replace(/\.\d+Z$/, 'Z');
    return {
        id: '/providers/Microsoft.PowerApps/apps/',
        type: 'Microsoft.PowerApps/apps',
        tags: {
            primaryDeviceWidth: '640',
            primaryDeviceHeight: '1136',
            supportsPortrait: 'true',
            supportsLandscape: 'false',
            primaryFormFactor: 'Phone',
            publisherVersion: '3.26013.9',
            minimumRequiredApiVersion: '2.2.0',
            hasComponent: 'false',
            hasUnlockedComponent: 'false',
            isUnifiedRootApp: 'false',
            sienaVersion: `${appVersion.replaceAll(/[-:]/g, '')}-3.26013.9.0`
        },
        properties: {
            appVersion,
            lifeCycleId: 'Published',
            createdByClientVersion: CLIENT,
            minClientVersion: CLIENT,
            backgroundColor: 'rgba(116, 39, 116, 1)',
            backgroundImageUri: link('logoSmallFile'),
            displayName: names.app,
            description: 'Submit expenses and approve them.',
            commitMessage: number === 1 ? '' : `Version ${number}: expenses over ${100 * number} only`,
            appUris: {
                documentUri: { value: link('document.msapp') },
                imageUris: [],
                additionalUris: [{ isSolutionAware: false, value: link('identity.json') }]
            },
            createdTime: '0001-01-01T00:00:00Z',
            lastModifiedTime: '0001-01-01T00:00:00Z',
            sharedGroupsCount: 0,
            sharedUsersCount: 0,
            connectionReferences: connectionReferences(),
            databaseReferences: {},
            almMode: 'Environment',
            performanceOptimizationEnabled: true,
            canConsumeAppPass: true,
            enableModernRuntimeMode: false
        },
        isAppComponentLibrary: false,
        appType: 'ClassicCanvasApp',
        appComponents: []
    };
}
const reference = (facts) => ({
    id: facts.key,
    displayName: facts.connector.displayName,
    iconUri: facts.connector.iconUri,
    dataSources: facts.dataSources ?? [],
    dependencies: facts.dependencies ?? [],
    dependents: facts.dependents ?? [],
    parameterHints: facts.hints ?? {},
    parameterHintsV2: facts.hintsV2 ?? {},
    isOnPremiseConnection: false,
    bypassConsent: false,
    dataSets: facts.dataSets ?? {},
    apiTier: 'Standard',
    isCustomApiConnection: false
});
function flowReference(key, name, through) {
    const workflow = { workflowName: { value: key }, workflowEntityId: {} };
    const valueOf = (value) => ({ value });
    const pairs = Object.entries(through);
    return reference({
        key: DEMO_KEYS.logicFlows,
        connector: DEMO_CONNECTORS.logicFlows,
        dataSources: [name],
        dependencies: pairs.map(([, local]) => local),
        hints: { ...workflow, ...Object.fromEntries(pairs.map(([inFlow, local]) => [local, valueOf(inFlow)])) },
        hintsV2: { ...workflow, ...Object.fromEntries(pairs.map(([inFlow, local]) => [inFlow, valueOf(local)])) }
    });
}
function connectionReferences() {
    const { sharePointReference, submitReference, notifyReference, outlookReference, list } = DEMO_IDS;
    return {
        [sharePointReference]: reference({
            key: DEMO_KEYS.sharePoint,
            connector: DEMO_CONNECTORS.sharePoint,
            dataSources: ['Expenses'],
            dependents: [submitReference, notifyReference],
            dataSets: { [DEMO_SITE]: { dataSources: { Expenses: { tableName: list } } } }
        }),
        [submitReference]: flowReference(DEMO_KEYS.submit, 'Submitexpense', {
            shared_sharepointonline: sharePointReference
        }),
        [notifyReference]: flowReference(DEMO_KEYS.notify, 'Notifyapprover', {
            shared_office365: outlookReference,
            shared_sharepointonline_1: sharePointReference
        }),
        [outlookReference]: reference({
            key: DEMO_KEYS.outlook,
            connector: DEMO_CONNECTORS.outlook,
            dependents: [notifyReference]
        })
    };
}
const DEMO_APP_DEPENDENCIES = [
    DEMO_KEYS.sharePoint,
    DEMO_KEYS.logicFlows,
    DEMO_KEYS.submit,
    DEMO_KEYS.logicFlows,
    DEMO_KEYS.notify,
    DEMO_KEYS.outlook
];

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __webpack_require__(63589);
;// CONCATENATED MODULE: ./lib/embedded/service-error.js
class ServiceError extends Error {
    name = 'ServiceError';
    status;
    code;
    more;
    constructor(status, code, message, more = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.more = more;
    }
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/resource-id.js
const SHAPES = [
    { kind: 'app', shape: /^\/providers\/Microsoft\.PowerApps\/apps\/([^/]+)$/i },
    { kind: 'flow', shape: /^\/providers\/Microsoft\.Flow\/flows\/([^/]+)$/i },
    { kind: 'connector', shape: /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)$/i }
];
const CONNECTION = /^\/providers\/Microsoft\.PowerApps\/apis\/([^/]+)\/connections\/([^/]+)$/i;
function parseResourceId(id) {
    const [, connector, connection] = CONNECTION.exec(id) ?? [];
    if (connector !== undefined && connection !== undefined)
        return { kind: 'connection', connector, name: connection };
    for (const { kind, shape } of SHAPES) {
        const name = shape.exec(id)?.[1];
        if (name !== undefined)
            return { kind, name };
    }
    return undefined;
}
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const dataModel = (environment) => `/providers/Microsoft.CommonDataModel/environments/${environment}/namespaces/default`;
const entityId = (environment, name) => `${dataModel(environment)}/entities/${name}`;
const picklistId = (environment, name) => `${dataModel(environment)}/enumerations/${name}`;
const unknownId = (type, key) => `/providers/${type}/${key}`;

;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/lookup.js




function lookUp(records, name) {
    if (Object.hasOwn(records, name))
        return records[name];
    const key = Object.keys(records).find(known => sameName(known, name));
    return key === undefined ? undefined : records[key];
}
const getOwn = (records, name) => Object.hasOwn(records, name) ? records[name] : undefined;
function setOwn(records, key, value) {
    Object.defineProperty(records, key, { value, writable: true, enumerable: true, configurable: true });
}
function environmentOf(world, name) {
    const environment = lookUp(world.environments, name);
    if (environment !== undefined)
        return environment;
    throw new ServiceError(404, protocol_errors/* CODES */.Lp.environmentNotFound, `There is no environment ${(0,display/* quoted */.TL)(name)}.`);
}
const appOf = (environment, name) => lookUp(environment.apps, name);
const flowOf = (environment, name) => lookUp(environment.flows, name);
const connectorOf = (environment, name) => lookUp(environment.connectors, name);
const entityOf = (environment, name) => lookUp(environment.entities, name);
const picklistOf = (environment, name) => lookUp(environment.picklists, name);
function connectionOf(environment, connector, name) {
    return Object.values(environment.connections).find(connection => sameName(connection.name, name) && sameName(connection.connector, connector));
}
const exportedVersion = (app) => app.versions.find(version => version.lifeCycleId === 'Published') ?? app.versions[0];
const STRENGTH = { Owner: 3, CanEdit: 2, CanView: 1 };
function roleOn(app, { id, memberOf = [] }) {
    const [strongest] = Object.entries(app.roles)
        .filter(([holder]) => [id, ...memberOf].some(own => sameName(own, holder)))
        .map(([, role]) => role)
        .toSorted((one, other) => STRENGTH[other] - STRENGTH[one]);
    return strongest;
}
function mayEditApp(app, person) {
    const role = roleOn(app, person);
    return role === 'Owner' || role === 'CanEdit';
}
const mayEditFlow = (flow, person) => sameName(flow.owner, person) || flow.editors.some(editor => sameName(editor, person));
const mayUseConnection = (connection, person) => sameName(connection.owner, person) || connection.sharedWith.some(user => sameName(user, person));

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/exported-data-model.js



function dataFiles(environment, node, blobs) {
    if (node.kind === 'entity') {
        const entity = entityOf(environment, node.name);
        return entity === undefined ? [] : [entityFile(entity)];
    }
    if (node.kind === 'picklist') {
        const picklist = picklistOf(environment, node.name);
        return picklist === undefined ? [] : [picklistFile(picklist)];
    }
    const files = lookUp(environment.unknown, node.name)?.files ?? {};
    return Object.entries(files).map(([name, digest]) => ({ name, bytes: blobs.read(digest) }));
}
const pathFor = (type, name) => `${type}/${fileSafe(name)}/${fileSafe(name)}.json`;
const entityFile = ({ name, displayName, fields, properties }) => jsonFile(pathFor(packaging/* RESOURCE_TYPES */.Rx.entity, name), { name, properties: { displayName, ...properties, fields } });
const picklistFile = ({ name, displayName, entries, entriesProperty, properties }) => jsonFile(pathFor(packaging/* RESOURCE_TYPES */.Rx.picklist, name), {
    name,
    properties: { displayName, ...properties, [entriesProperty ?? 'values']: entries }
});

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-data-model.js

const DEMO_ENTITY = 'contoso_Expense_';
const DEMO_PICKLIST = 'contoso_ExpenseCategory_';
const field = (name, displayName, type, more = {}) => ({
    name,
    displayName,
    description: '',
    isCustomizable: true,
    isMandatory: false,
    isSystemField: false,
    isUnique: false,
    type,
    ...more
});
const demoDataFiles = (names) => [
    entityFile({
        name: DEMO_ENTITY,
        displayName: names.entity,
        fields: [
            field('ExpenseId', 'Expense id', 'Text', { isMandatory: true, isUnique: true, isSystemField: true }),
            field('Title', 'Title', 'Text', { isMandatory: true }),
            field('Amount', 'Amount', 'Number'),
            field('Category', 'Category', 'Enumeration', { enumeration: DEMO_PICKLIST }),
            field('Approver', 'Approver', 'Email')
        ],
        properties: {
            description: 'What somebody paid for the company.',
            titleField: 'Title',
            primaryKey: ['ExpenseId'],
            fieldGroups: [{ name: 'DefaultList', displayName: 'List', description: '', fields: ['Title', 'Amount'] }]
        }
    }),
    picklistFile({
        name: DEMO_PICKLIST,
        displayName: names.picklist,
        entries: [
            { name: 'Travel', displayName: 'Travel', value: 1 },
            { name: 'Meals', displayName: 'Meals', value: 2 },
            { name: 'Equipment', displayName: 'Equipment', value: 3 }
        ],
        entriesProperty: 'values',
        properties: { description: 'What an expense was for.' }
    })
];

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-flows.js


const HOME = 'Microsoft.Flow/flows';
const SHAREPOINT = {
    connector: DEMO_CONNECTORS.sharePoint.name,
    connectorKey: DEMO_KEYS.sharePoint,
    connection: DEMO_IDS.sharePointConnection,
    connectionKey: DEMO_KEYS.sharePointConnection
};
const OUTLOOK = {
    connector: DEMO_CONNECTORS.outlook.name,
    connectorKey: DEMO_KEYS.outlook,
    connection: DEMO_IDS.outlookConnection,
    connectionKey: DEMO_KEYS.outlookConnection
};
function demoFlowFiles(names) {
    const flows = [submitFlow(names), notifyFlow(names)];
    return [
        ...flows.flatMap(filesOf),
        jsonFile(`${HOME}/manifest.json`, {
            packageSchemaVersion: '1.0',
            flowAssets: { assetPaths: flows.map(({ key }) => key) }
        })
    ];
}
const submitFlow = (names) => ({
    key: DEMO_KEYS.submit,
    id: DEMO_IDS.submit,
    displayName: names.submit,
    references: { shared_sharepointonline: SHAREPOINT },
    trigger: calledByApp({ text: 'Title', text_1: 'Amount' }),
    actions: {
        Create_item: action('shared_sharepointonline', SHAREPOINT, 'PostItem', {
            dataset: DEMO_SITE,
            table: DEMO_IDS.list,
            'item/Title': "@triggerBody()['text']",
            'item/Amount': "@float(triggerBody()['text_1'])"
        })
    }
});
const notifyFlow = (names) => ({
    key: DEMO_KEYS.notify,
    id: DEMO_IDS.notify,
    displayName: names.notify,
    references: { shared_office365: OUTLOOK, shared_sharepointonline_1: SHAREPOINT },
    trigger: calledByApp({ text: 'Approver' }),
    actions: {
        Get_items: action('shared_sharepointonline_1', SHAREPOINT, 'GetItems', {
            dataset: DEMO_SITE,
            table: DEMO_IDS.list
        }),
        Send_an_email: {
            ...action('shared_office365', OUTLOOK, 'SendEmailV2', {
                'emailMessage/To': "@triggerBody()['text']",
                'emailMessage/Subject': "@concat(length(body('Get_items')?['value']), ' expenses wait for you')",
                'emailMessage/Body': '<p>Please look at them in the app.</p>'
            }),
            runAfter: { Get_items: ['Succeeded'] }
        }
    }
});
function calledByApp(parameters) {
    const properties = Object.fromEntries(Object.entries(parameters).map(([name, title]) => [name, { title, type: 'string', 'x-ms-dynamically-added': true }]));
    return {
        type: 'Request',
        kind: 'PowerAppV2',
        inputs: { schema: { type: 'object', properties, required: Object.keys(parameters) } }
    };
}
const action = (reference, { connector }, operationId, parameters) => ({
    runAfter: {},
    type: 'OpenApiConnection',
    inputs: {
        host: { connectionName: reference, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${connector}` },
        parameters,
        authentication: "@parameters('$authentication')"
    }
});
function filesOf({ key, id, displayName, references, trigger, actions }) {
    const entries = Object.entries(references);
    const definition = {
        $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        parameters: {
            $connections: { defaultValue: {}, type: 'Object' },
            $authentication: { defaultValue: {}, type: 'SecureObject' }
        },
        triggers: { manual: trigger },
        actions
    };
    const connectionReferences = Object.fromEntries(entries.map(([name, { connector, connection }]) => [
        name,
        {
            connectionName: connection,
            source: 'Embedded',
            id: `/providers/Microsoft.PowerApps/apis/${connector}`,
            tier: 'NotSpecified'
        }
    ]));
    return [
        jsonFile(`${HOME}/${key}/apisMap.json`, Object.fromEntries(entries.map(([name, { connectorKey }]) => [name, connectorKey]))),
        jsonFile(`${HOME}/${key}/connectionsMap.json`, Object.fromEntries(entries.map(([name, { connectionKey }]) => [name, connectionKey]))),
        jsonFile(`${HOME}/${key}/definition.json`, {
            name: id,
            id: `/providers/Microsoft.Flow/flows/${id}`,
            type: 'Microsoft.Flow/flows',
            properties: {
                apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
                displayName,
                definition,
                connectionReferences,
                flowFailureAlertSubscribed: false,
                isManaged: false
            }
        })
    ];
}

;// CONCATENATED MODULE: ./lib/embedded/seed/demo-package.js








function makeDemoPackage(options = {}) {
    const { withDataModel = false, version = 1, hostileNames = false } = options;
    const exported = options.now ?? new Date(Date.UTC(2026, 0, 30 + version, 10, 15, 0));
    const names = demoNames(hostileNames);
    const saved = new Date(exported.getTime() - 60_000);
    const manifest = {
        schema: '1.0',
        details: {
            displayName: names.app,
            description: '',
            createdTime: exported.toISOString(),
            packageTelemetryId: demoGuid(`export of version ${version} at ${exported.toISOString()}`),
            creator: 'Contoso Maker',
            sourceEnvironment: 'Contoso (development)'
        },
        resources: resources(names, withDataModel)
    };
    const files = [
        ...demoAppFiles(names, { number: version, saved }),
        ...demoFlowFiles(names),
        ...(withDataModel ? demoDataFiles(names) : []),
        jsonFile('manifest.json', manifest)
    ];
    return (0,archive/* writeArchive */._d)(inExporterOrder(files), exported);
}
function resources(names, withDataModel) {
    const { sharePoint, outlook, logicFlows } = DEMO_CONNECTORS;
    return {
        [DEMO_KEYS.app]: {
            type: packaging/* RESOURCE_TYPES */.Rx.app,
            suggestedCreationType: 'Update',
            creationType: CREATION_TYPES_OF.app,
            details: { displayName: names.app },
            configurableBy: 'User',
            dependsOn: [...DEMO_APP_DEPENDENCIES, ...(withDataModel ? [DEMO_KEYS.entity] : [])]
        },
        [DEMO_KEYS.sharePoint]: connector(sharePoint),
        [DEMO_KEYS.logicFlows]: connector(logicFlows),
        [DEMO_KEYS.submit]: flow(names.submit, [DEMO_KEYS.sharePoint, DEMO_KEYS.sharePointConnection]),
        [DEMO_KEYS.notify]: flow(names.notify, [
            DEMO_KEYS.outlook,
            DEMO_KEYS.outlookConnection,
            DEMO_KEYS.sharePoint,
            DEMO_KEYS.sharePointConnection
        ]),
        [DEMO_KEYS.outlook]: connector(outlook),
        ...(withDataModel ? { [DEMO_KEYS.entity]: data('entity', DEMO_ENTITY, names.entity, [DEMO_KEYS.picklist]) } : {}),
        [DEMO_KEYS.sharePointConnection]: connection(names.sharePointConnection, sharePoint.iconUri, DEMO_KEYS.sharePoint),
        [DEMO_KEYS.outlookConnection]: connection(names.outlookConnection, outlook.iconUri, DEMO_KEYS.outlook),
        ...(withDataModel ? { [DEMO_KEYS.picklist]: data('picklist', DEMO_PICKLIST, names.picklist, []) } : {})
    };
}
const connector = (facts) => ({
    id: (0,packaging/* connectorId */.Bc)(facts.name),
    name: facts.name,
    type: packaging/* RESOURCE_TYPES */.Rx.connector,
    suggestedCreationType: 'Existing',
    details: { displayName: facts.displayName, iconUri: facts.iconUri },
    configurableBy: 'System',
    hierarchy: 'Child',
    dependsOn: []
});
const flow = (displayName, dependsOn) => ({
    type: packaging/* RESOURCE_TYPES */.Rx.flow,
    suggestedCreationType: 'Update',
    creationType: CREATION_TYPES_OF.flow,
    details: { displayName },
    configurableBy: 'User',
    hierarchy: 'Child',
    dependsOn
});
const connection = (displayName, iconUri, connectorKey) => ({
    type: packaging/* RESOURCE_TYPES */.Rx.connection,
    suggestedCreationType: 'Existing',
    creationType: CREATION_TYPES_OF.connection,
    details: { displayName, iconUri },
    configurableBy: 'User',
    hierarchy: 'Child',
    dependsOn: [connectorKey]
});
const data = (kind, name, displayName, dependsOn) => ({
    name,
    type: packaging/* RESOURCE_TYPES */.Rx[kind],
    suggestedCreationType: 'Merge',
    creationType: CREATION_TYPES_OF[kind],
    details: { displayName },
    configurableBy: 'User',
    hierarchy: 'Child',
    dependsOn
});

// EXTERNAL MODULE: ./lib/package/app-package.js
var app_package = __webpack_require__(68226);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __webpack_require__(16526);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __webpack_require__(79092);
;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/minting.js




const digestFor = (world, purpose) => (0,external_node_crypto_.createHmac)('sha256', Buffer.from(world.signingKey, 'base64url')).update(purpose).digest();
function guidFor(world, purpose) {
    const bytes = digestFor(world, purpose).subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
function packageKeyOf(world, environment, resourceId) {
    const resource = `${environment}|${resourceId}`.toLowerCase();
    const known = world.minted.keys[resource];
    if (known !== undefined)
        return known;
    const key = guidFor(world, `key|${resource}`);
    world.minted.keys[resource] = key;
    return key;
}
function reusePackageKey(world, environment, resourceId, key) {
    world.minted.keys[`${environment}|${resourceId}`.toLowerCase()] = key;
}
const LARGEST_EXACT_NUMBER = 2n ** 53n;
function appFolderOf(world, appKey) {
    const key = appKey.toLowerCase();
    const known = lookUp(world.minted.folders, key);
    if (known !== undefined)
        return known;
    const taken = new Set(Object.values(world.minted.folders));
    for (let attempt = 0;; attempt++) {
        const candidate = digestFor(world, `folder|${key}|${attempt}`).readBigUInt64BE();
        const folder = (LARGEST_EXACT_NUMBER + 1n + (candidate % (2n ** 64n - LARGEST_EXACT_NUMBER - 1n))).toString();
        if (taken.has(folder))
            continue;
        world.minted.folders[key] = folder;
        return folder;
    }
}
function registerAppFolder(world, appKey, folder) {
    const { folders } = world.minted;
    const key = appKey.toLowerCase();
    const knownFolder = lookUp(folders, key);
    const knownKey = Object.keys(folders).find(other => folders[other] === folder);
    if ((knownFolder !== undefined && knownFolder !== folder) || (knownKey !== undefined && knownKey !== key))
        throw new ServiceError(500, protocol_errors/* CODES */.Lp.internalServerError, 'Internal server error.');
    setOwn(folders, key, folder);
}
function newGuid(world, purpose) {
    const count = (world.minted.count ?? 0) + 1;
    world.minted.count = count;
    return guidFor(world, `new|${purpose}|${count}`);
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/other-files.js


const other_files_filesOf = (pkg, key) => pkg.others.filter(({ name }) => ownerOf(pkg, name) === key);
function ownerOf(pkg, file) {
    const path = file.toLowerCase();
    const inFolder = Object.entries(pkg.resources).filter(([, resource]) => ['entity', 'picklist', 'unknown'].includes((0,package_resource/* kindOf */.I)(resource)) && path.startsWith(`${resource.type.toLowerCase()}/`));
    const longest = inFolder.reduce((most, [, resource]) => Math.max(most, resource.type.length), 0);
    const candidates = inFolder.filter(([, resource]) => resource.type.length === longest);
    const parts = path
        .slice(longest + 1)
        .split('/')
        .map(fileSafe);
    const named = candidates.find(([key, { name, details }]) => [key, name, details?.displayName].some(label => {
        const text = fileSafe(label ?? '').toLowerCase();
        return Boolean(label) && parts.some(part => part === text || part === `${text}.json`);
    }));
    return (named ?? candidates[0])?.[0];
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/carrying.js






function importUnknown(context, { key, resource }) {
    const { target, world, pkg, blobs } = context;
    setOwn(target.unknown, key, {
        type: resource.type,
        displayName: (0,package_resource/* displayNameOf */.Nv)(resource, key),
        resource: { ...resource },
        files: (0,json_text/* safeMap */.Ek)(other_files_filesOf(pkg, key).map(({ name, bytes }) => [name, blobs.add(bytes)]))
    });
    const id = unknownId(resource.type, key);
    reusePackageKey(world, target.name, id, key);
    return { id, name: key };
}
function linkCarriedResources(context) {
    const { pkg, target, done } = context;
    const root = done.get(pkg.rootKey);
    if (root === undefined)
        return;
    const holder = pkg.kind === 'app' ? appOf(target, root.name)?.versions[0] : flowOf(target, root.name);
    if (holder === undefined || context.request.resources[pkg.rootKey]?.selectedCreationType === 'Existing')
        return;
    const carried = carriedOf(context);
    if (carried.ids.length > 0)
        holder.carries = carried;
    else
        delete holder.carries;
}
function carriedOf({ pkg, done }) {
    const travels = (key) => {
        const resource = pkg.resources[key];
        return resource !== undefined && ['entity', 'picklist', 'unknown'].includes((0,package_resource/* kindOf */.I)(resource));
    };
    const edges = Object.entries(pkg.resources).flatMap(([key, resource]) => (0,package_resource/* prerequisites */.a4)(resource, pkg.resources)
        .filter(child => travels(key) || travels(child))
        .flatMap((child) => {
        const from = done.get(key)?.id;
        const to = done.get(child)?.id;
        return from === undefined || to === undefined ? [] : [[from, to]];
    }));
    const ids = Object.keys(pkg.resources)
        .filter(travels)
        .flatMap(key => done.get(key)?.id ?? []);
    return { ids, edges };
}

// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __webpack_require__(44088);
;// CONCATENATED MODULE: ./lib/embedded/packaging/import/creation-type.js



const isCreationType = (text) => statuses/* CREATION_TYPES */.Wp.some(known => known === text);
function allowedTypes(resource) {
    const set = resource.creationType ?? CREATION_TYPES_OF[(0,package_resource/* kindOf */.I)(resource)] ?? '';
    return set
        .split(',')
        .map(part => part.trim())
        .filter(part => part !== '');
}
const isSelectable = (resource) => {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    if (kind === 'unknown')
        return false;
    if (kind === 'connector')
        return (0,package_resource/* isCustomConnector */.v9)(resource);
    return resource.configurableBy !== 'System';
};
function choiceOf(resource, requested) {
    const selected = requested?.selectedCreationType;
    const options = allowedTypes(resource);
    if (!isSelectable(resource)) {
        const [first] = options;
        return { type: [selected, resource.suggestedCreationType, first].find(isCreationType) ?? 'Existing' };
    }
    if (selected === undefined || selected === null || selected === '')
        return { refused: resource.creationType ?? options.join(', ') };
    return isCreationType(selected) && options.includes(selected) ? { type: selected } : { refused: selected };
}

// EXTERNAL MODULE: ./lib/package/rules/content/looked-up.js
var looked_up = __webpack_require__(69526);
;// CONCATENATED MODULE: ./lib/embedded/packaging/import/failed-lookup.js


const MOST = 5;
const NOT_FOUND = {
    sharepointonline: 'List not found',
    excelonlinebusiness: 'Item not found'
};
function failedLookup(flow, steps = (0,looked_up/* lookedUpSteps */.z)(flow)) {
    const connectors = [];
    for (const { connector } of steps)
        if (connectors.length < MOST)
            connectors.push(connector);
    if (connectors.length === 0)
        connectors.push('sharepointonline');
    const code = connectors.length === 1 ? protocol_errors/* CODES */.Lp.dynamicOperationFailed : protocol_errors/* CODES */.Lp.multipleErrors;
    const messages = connectors.map(connector => `The dynamic operation request to API '${connector}' operation 'GetTable' failed with status code 'NotFound'. ` +
        `This may indicate invalid input parameters. Error response: { "status": 404, "message": "${NOT_FOUND[connector] ?? 'Not found'}" }`);
    return {
        code: 'FlowSaveFailed',
        message: `Flow save failed with code '${code}' and message '${messages.join(';')}'.`
    };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/import-work.js



const newNameOf = ({ key, resource, requested }) => requested.details?.displayName || (0,package_resource/* displayNameOf */.Nv)(resource, key);
function ensureConnector(environment, name, facts = {}) {
    const known = connectorOf(environment, name);
    if (known !== undefined)
        return { id: (0,packaging/* connectorId */.Bc)(known.name), name: known.name };
    setOwn(environment.connectors, name, {
        name,
        displayName: facts.displayName || name,
        iconUri: facts.iconUri ?? '',
        custom: false,
        tier: facts.tier ?? 'Standard'
    });
    return { id: (0,packaging/* connectorId */.Bc)(name), name };
}
function connectorKeyOf(pkg, name) {
    return Object.keys(pkg.resources).find(key => {
        const resource = pkg.resources[key];
        return resource !== undefined && (0,package_resource/* kindOf */.I)(resource) === 'connector' && resource.name === name;
    });
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/package-links.js
const SCHEME = 'package-file:';
const DOCUMENT_ROLE = 'document.msapp';
const linkTo = (role) => `${SCHEME}${role}`;
const roleIn = (link) => link.startsWith(SCHEME) ? link.slice(SCHEME.length) : undefined;
const numberedRole = (role, number) => (number < 2 ? role : `${role}~${number}`);
const bareRole = (role) => role.replace(/~\d+$/, '');
const lastPartOf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/embedded/packaging/shared/references.js


const HINTS = ['parameterHints', 'parameterHintsV2'];
const targetsOf = (reference) => ({
    connector: (0,json_text/* textAt */.$6)(reference, 'id'),
    flow: HINTS.map(hints => (0,json_text/* textAt */.$6)(reference, hints, 'workflowName', 'value')).find(value => value !== undefined),
    connection: (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId')
});
function remapReference(reference, mapping) {
    const copy = structuredClone({ ...reference });
    const { connector, connection } = targetsOf(reference);
    if (connector !== undefined)
        copy['id'] = mapping.connector(connector) ?? connector;
    if (connection !== undefined)
        copy['sharedConnectionId'] = mapping.connection(connection) ?? connection;
    for (const name of HINTS) {
        const hints = copy[name];
        const workflow = (0,objects/* isObject */.G)(hints) ? hints['workflowName'] : undefined;
        const flow = (0,json_text/* textAt */.$6)(workflow, 'value');
        if ((0,objects/* isObject */.G)(workflow) && flow !== undefined)
            workflow['value'] = mapping.flow(flow) ?? flow;
    }
    return copy;
}
function tablesOf(version) {
    const tables = new Set();
    const databases = (0,objects/* isObject */.G)(version.definition['properties'])
        ? version.definition['properties']['databaseReferences']
        : undefined;
    for (const database of (0,objects/* isObject */.G)(databases) ? Object.values(databases) : []) {
        const sources = (0,objects/* isObject */.G)(database) ? database['dataSources'] : undefined;
        for (const source of (0,objects/* isObject */.G)(sources) ? Object.values(sources) : [])
            for (const field of ['logicalName', 'entitySetName']) {
                const name = (0,json_text/* textAt */.$6)(source, field);
                if (name !== undefined)
                    tables.add(name.toLowerCase());
            }
    }
    return tables;
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/importing-app.js












function importApp(context, item) {
    const part = item.key === context.pkg.rootKey ? context.pkg.app : undefined;
    if (part === undefined)
        return {
            error: {
                code: protocol_errors/* CODES */.Lp.missingPackageManifest,
                message: `The package lists the app ${(0,display/* quoted */.TL)(newNameOf(item))} but does not contain it.`
            }
        };
    const existing = appOf(context.target, parseResourceId(item.requested.id ?? '')?.name ?? '');
    return item.choice === 'Update' && existing !== undefined
        ? updateApp(context, part, existing)
        : createApp(context, part, newNameOf(item));
}
function createApp(context, part, displayName) {
    const id = newGuid(context.world, 'app');
    const version = { ...versionOf(context, part, []), publishedTime: context.now.toISOString() };
    const app = {
        id,
        displayName,
        description: (0,json_text/* textAt */.$6)(part.template, 'properties', 'description') ?? '',
        roles: { [context.caller.id]: 'Owner' },
        versions: [{ ...version, lifeCycleId: 'Published' }],
        createdTime: context.now.toISOString(),
        ...(context.newAppMisses ? { misses: context.newAppMisses } : {})
    };
    setOwn(context.target.apps, id, app);
    return { id: (0,packaging/* appId */.R0)(id), name: id };
}
function updateApp(context, part, app) {
    const published = app.versions.filter(version => version.lifeCycleId !== 'Draft');
    const draft = versionOf(context, part, app.versions);
    if (context.faults.draftWithoutReferences === true)
        draft.connectionReferences = {};
    app.versions = [draft, ...published];
    return { id: (0,packaging/* appId */.R0)(app.id), name: app.id };
}
function versionOf(context, part, others) {
    const { name, appVersion } = versionNameAt(context.now, others);
    const files = filesByRole(part);
    const { appDefinitionTemplate: _template, ...beside } = part.file;
    return {
        name,
        appVersion,
        lifeCycleId: 'Draft',
        createdBy: context.caller.id,
        document: context.blobs.add(part.document),
        files: (0,json_text/* safeMap */.Ek)([...files].map(([role, file]) => [role, context.blobs.add(file.bytes)])),
        definition: definitionOf(part, files),
        file: beside,
        connectionReferences: referencesOf(context, part)
    };
}
function versionNameAt(now, others) {
    for (let seconds = Math.floor(now.getTime() / 1000);; seconds++) {
        const appVersion = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        const name = appVersion.replaceAll(/[-:]/g, '');
        if (!others.some(other => other.name === name))
            return { name, appVersion };
    }
}
function filesByRole({ files }) {
    const byRole = new Map();
    for (const file of files) {
        let number = 1;
        while (byRole.has(numberedRole(file.role, number)))
            number++;
        byRole.set(numberedRole(file.role, number), file);
    }
    return byRole;
}
function definitionOf(part, files) {
    const roles = new Map([...files].map(([role, file]) => [lastPartOf(file.name), role]));
    roles.set(lastPartOf(part.documentName), DOCUMENT_ROLE);
    const linked = replaceTexts(part.template, text => {
        if (!text.startsWith('/'))
            return undefined;
        const role = roles.get(lastPartOf(text));
        return role === undefined ? undefined : linkTo(role);
    });
    const definition = (0,objects/* isObject */.G)(linked) ? linked : {};
    const { properties } = definition;
    const uris = (0,objects/* isObject */.G)(properties) ? properties['appUris'] : undefined;
    const documentUri = (0,objects/* isObject */.G)(uris) ? uris['documentUri'] : undefined;
    if ((0,objects/* isObject */.G)(documentUri))
        documentUri['value'] = linkTo(DOCUMENT_ROLE);
    if ((0,objects/* isObject */.G)(properties))
        properties['connectionReferences'] = {};
    return definition;
}
function referencesOf({ done, faults }, part) {
    const idOf = (key) => done.get(key)?.id;
    return (0,json_text/* safeMap */.Ek)(Object.entries(part.connectionReferences).map(([id, reference]) => [
        id,
        remapReference(reference, {
            connector: key => {
                const name = done.get(key)?.name;
                return name === undefined ? undefined : (0,packaging/* connectorId */.Bc)(name).toLowerCase();
            },
            flow: key => (faults.flowEntriesUnmapped === true ? undefined : done.get(key)?.name),
            connection: idOf
        })
    ]));
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/importing-connector.js





function importConnector(context, { key, resource, requested }) {
    if ((0,package_resource/* isCustomConnector */.v9)(resource)) {
        const parsed = parseResourceId(requested.id ?? '');
        const name = parsed?.name ?? '';
        const connector = connectorOf(context.target, name);
        return { id: (0,packaging/* connectorId */.Bc)(connector?.name ?? name), name: connector?.name ?? name };
    }
    return ensureConnector(context.target, resource.name ?? key, {
        displayName: resource.details?.displayName ?? '',
        iconUri: resource.details?.iconUri ?? '',
        tier: tierOf(context, key)
    });
}
function tierOf({ pkg }, key) {
    const references = Object.values(pkg.app?.connectionReferences ?? {});
    return references.some(({ id, apiTier }) => id === key && apiTier === 'Premium') ? 'Premium' : 'Standard';
}
function importConnection(context, { requested }) {
    const parsed = parseResourceId(requested.id ?? '');
    if (parsed?.kind !== 'connection')
        return { id: requested.id ?? '', name: requested.name ?? '' };
    const connection = connectionOf(context.target, parsed.connector, parsed.name);
    const connector = connection?.connector ?? parsed.connector;
    const name = connection?.name ?? parsed.name;
    return { id: (0,packaging/* connectionId */.ys)(connector, name), name };
}

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __webpack_require__(69489);
;// CONCATENATED MODULE: ./lib/embedded/packaging/import/importing-data-model.js








function importEntity(context, item) {
    const body = bodyOf(context.pkg, item);
    if (body === undefined)
        return missingFile(item);
    const { fields, ...properties } = body.properties;
    const incoming = {
        name: body.name,
        displayName: body.displayName,
        fields: namedItems(fields),
        properties,
        resource: { ...item.resource }
    };
    const existing = entityOf(context.target, body.name);
    if (existing === undefined)
        setOwn(context.target.entities, incoming.name, incoming);
    else if (item.choice === 'Merge')
        existing.fields = mergeByName(existing.fields, incoming.fields);
    else
        Object.assign(existing, incoming, { name: existing.name });
    const name = existing?.name ?? incoming.name;
    return { id: entityId(context.target.name, name), name };
}
const ENTRIES = ['values', 'options', 'members', 'entries'];
function importPicklist(context, item) {
    const body = bodyOf(context.pkg, item);
    if (body === undefined)
        return missingFile(item);
    const entriesProperty = ENTRIES.find(property => Array.isArray(body.properties[property])) ?? 'values';
    const { [entriesProperty]: entries, ...properties } = body.properties;
    const incoming = {
        name: body.name,
        displayName: body.displayName,
        entries: namedItems(entries),
        entriesProperty,
        properties,
        resource: { ...item.resource }
    };
    const existing = picklistOf(context.target, body.name);
    if (existing === undefined)
        setOwn(context.target.picklists, incoming.name, incoming);
    else if (item.choice === 'Merge')
        existing.entries = mergeByName(existing.entries, incoming.entries);
    else
        Object.assign(existing, incoming, { name: existing.name });
    const name = existing?.name ?? incoming.name;
    return { id: picklistId(context.target.name, name), name };
}
function mergeByName(existing, incoming) {
    const added = incoming.filter(item => !existing.some(known => sameName(known.name, item.name)));
    return [...existing, ...added];
}
const IDENTITIES = ['name', 'value', 'key', 'id', 'displayName', 'label'];
function namedItems(list) {
    if (!Array.isArray(list))
        return [];
    return list.map((item, index) => {
        if (!(0,objects/* isObject */.G)(item))
            return { name: (0,as_text/* asText */.e)(item) };
        const identity = IDENTITIES.map(property => item[property]).find(value => typeof value === 'string' || typeof value === 'number');
        return { ...item, name: identity === undefined ? `#${index + 1}` : (0,as_text/* asText */.e)(identity) };
    });
}
function bodyOf(pkg, { key, resource }) {
    const candidates = other_files_filesOf(pkg, key).flatMap(({ name, bytes }) => {
        const json = /\.json$/i.test(name) ? parseIfJson(bytes, name) : undefined;
        return (0,objects/* isObject */.G)(json) ? [{ file: name, json }] : [];
    });
    const [found] = candidates;
    if (found === undefined)
        return undefined;
    const inner = found.json['properties'];
    const { displayName: _displayName, ...properties } = (0,objects/* isObject */.G)(inner) ? inner : found.json;
    const source = (0,objects/* isObject */.G)(inner) ? inner : found.json;
    const fileName = found.file.slice(found.file.lastIndexOf('/') + 1).replace(/\.json$/i, '');
    return {
        name: resource.name || (0,json_text/* textAt */.$6)(found.json, 'name') || (0,json_text/* textAt */.$6)(source, 'name') || fileName,
        displayName: (0,json_text/* textAt */.$6)(source, 'displayName') ?? (0,package_resource/* displayNameOf */.Nv)(resource, key),
        properties
    };
}
function parseIfJson(bytes, name) {
    try {
        return (0,json_text/* parseJson */.qF)(bytes, name);
    }
    catch {
        return undefined;
    }
}
const missingFile = ({ key, resource }) => ({
    error: {
        code: 'BadRequest',
        message: `The package lists the ${(0,package_resource/* kindOf */.I)(resource)} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} but does not contain it.`
    }
});

// EXTERNAL MODULE: ./lib/package/rules/run-rules.js
var run_rules = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/package/rules/structure-rules.js + 19 modules
var structure_rules = __webpack_require__(11896);
;// CONCATENATED MODULE: ./lib/embedded/packaging/import/saving-flow.js



const REFUSED = {
    'malformed-flow-definition': protocol_errors/* CODES */.Lp.malformedFlowDefinition,
    'unknown-connection-reference': protocol_errors/* CODES */.Lp.missingInputProperty,
    'unknown-run-after': protocol_errors/* CODES */.Lp.invalidTemplate,
    'flow-without-actions': protocol_errors/* CODES */.Lp.invalidTemplate,
    'duplicate-action-name': protocol_errors/* CODES */.Lp.invalidTemplate,
    'long-action-name': protocol_errors/* CODES */.Lp.invalidTemplate,
    'run-after-cycle': protocol_errors/* CODES */.Lp.invalidTemplate,
    'broken-expression': protocol_errors/* CODES */.Lp.invalidTemplate,
    'unknown-action-in-expression': protocol_errors/* CODES */.Lp.invalidTemplate,
    'unknown-variable': protocol_errors/* CODES */.Lp.invalidTemplate,
    'unknown-flow-parameter': protocol_errors/* CODES */.Lp.invalidTemplate
};
const SAVE_RULES = structure_rules/* PACKAGE_RULES */.Z.filter(({ id }) => Object.hasOwn(REFUSED, id));
function saveRefusal(pkg, flow) {
    const [fault] = (0,run_rules/* runRules */.xG)({ pkg: { ...pkg, flows: [flow] } }, SAVE_RULES);
    const code = fault === undefined ? undefined : REFUSED[fault.rule];
    if (fault === undefined || code === undefined)
        return undefined;
    const message = code === protocol_errors/* CODES */.Lp.invalidTemplate ? `The template validation failed: '${fault.message}'.` : fault.message;
    return { code, message: `Flow save failed with code '${code}' and message '${message}'.` };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/unreached.js

function unreachedSteps(flow, directory) {
    if (directory === undefined)
        return [];
    const sites = new Map(Object.entries(directory.sites).map(([site, lists]) => [comparable(site), lists]));
    const files = new Map(Object.entries(directory.files ?? {}).map(([file, tables]) => [comparable(file), tables]));
    return [...(0,looked_up/* lookedUpSteps */.z)(flow)].filter(({ named: { site, file, table } }) => {
        const names = site === undefined
            ? (files.get(comparable(file ?? '')) ?? [])
            : Object.entries(sites.get(comparable(site)) ?? {}).flat();
        return !names.some(name => comparable(name) === comparable(table));
    });
}
function comparable(text) {
    const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
    const plain = (bare.endsWith('/') ? bare.slice(0, -1) : bare).toLowerCase();
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/importing-flow.js













function importFlow(context, item) {
    const { target, pkg } = context;
    const existing = flowOf(target, parseResourceId(item.requested.id ?? '')?.name ?? '');
    if (item.choice === 'Existing' && existing !== undefined)
        return importedFlow(existing);
    const part = pkg.flows.find(flow => flow.key === item.key);
    if (part === undefined)
        return {
            error: {
                code: protocol_errors/* CODES */.Lp.missingPackageManifest,
                message: `The package lists the flow ${(0,display/* quoted */.TL)(newNameOf(item))} but does not contain its definition.`
            }
        };
    const refusal = saveRefusal(pkg, part);
    if (refusal !== undefined)
        return { error: refusal };
    const lost = unreachedSteps(part, target.directory);
    if (lost.length > 0)
        return { error: failedLookup(part, lost) };
    const moment = context.now.toISOString();
    const content = {
        definition: context.blobs.add(part.bytes),
        references: importing_flow_referencesOf(context, part),
        lastModifiedTime: moment
    };
    if (item.choice === 'Update' && existing !== undefined) {
        Object.assign(existing, content);
        return importedFlow(existing);
    }
    const id = newGuid(context.world, 'flow');
    const flow = {
        id,
        displayName: newNameOf(item),
        state: 'Stopped',
        owner: context.caller.id,
        editors: [context.caller.id],
        createdTime: moment,
        ...content
    };
    setOwn(target.flows, id, flow);
    return importedFlow(flow);
}
const importedFlow = (flow) => ({ id: (0,packaging/* flowId */.Ou)(flow.id), name: flow.id });
function importing_flow_referencesOf(context, part) {
    const declared = (0,json_text/* valueAt */.fK)(part.definition, 'properties', 'connectionReferences');
    const names = new Set([
        ...Object.keys(part.connectors),
        ...Object.keys(part.connections),
        ...Object.keys((0,objects/* isObject */.G)(declared) ? declared : {})
    ]);
    const entries = [...names].flatMap(name => {
        const reference = referenceOf(context, part, name);
        return reference === undefined ? [] : [[name, reference]];
    });
    return (0,json_text/* safeMap */.Ek)(entries);
}
function referenceOf(context, part, name) {
    const named = parseResourceId((0,json_text/* textAt */.$6)(part.definition, 'properties', 'connectionReferences', name, 'id') ?? '');
    const ownName = named?.kind === 'connector' ? named.name : undefined;
    const connectorKey = part.connectors[name] ?? (ownName === undefined ? undefined : connectorKeyOf(context.pkg, ownName));
    const connector = (connectorKey === undefined ? undefined : context.done.get(connectorKey)?.name) ??
        (ownName === undefined ? undefined : ensureConnector(context.target, ownName).name);
    if (connector === undefined)
        return undefined;
    const connectionKey = part.connections[name] ?? connectionKeyFor(context, part.key, connectorKey);
    const connection = connectionKey === undefined ? undefined : context.done.get(connectionKey)?.name;
    return connection === undefined ? { connector } : { connector, connection };
}
function connectionKeyFor({ pkg }, flowKey, connectorKey) {
    if (connectorKey === undefined)
        return undefined;
    const candidates = new Set((pkg.resources[flowKey]?.dependsOn ?? []).filter(key => {
        const resource = pkg.resources[key];
        return (resource !== undefined && (0,package_resource/* kindOf */.I)(resource) === 'connection' && (resource.dependsOn ?? []).includes(connectorKey));
    }));
    const [only] = candidates;
    return candidates.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/parameters.js







function importParameters(bytes) {
    const pkg = readForImport(bytes);
    return {
        details: { ...pkg.manifest.details },
        resources: (0,json_text/* safeMap */.Ek)(Object.entries(pkg.resources).map(([key, resource]) => [key, withSuggestedId(pkg, key, resource)]))
    };
}
function readForImport(bytes) {
    const pkg = readOrReject(bytes);
    const listsFlows = Object.values(pkg.resources).some(resource => (0,package_resource/* kindOf */.I)(resource) === 'flow');
    if (listsFlows && pkg.flowAssets === undefined)
        throw missingManifest('Microsoft.Flow/flows/manifest.json');
    return pkg;
}
const LABEL = 'the uploaded package';
function readOrReject(bytes) {
    try {
        if (!(0,archive/* openArchive */.p_)(bytes, LABEL).has('manifest.json'))
            throw missingManifest('manifest.json');
        return (0,app_package/* readPackage */.L)(bytes, LABEL);
    }
    catch (error) {
        if (error instanceof ServiceError)
            throw error;
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.zipFileRejected, (0,errors/* messageOf */.bD)(error));
    }
}
const missingManifest = (name) => new ServiceError(400, protocol_errors/* CODES */.Lp.missingPackageManifest, `The package has no ${name}.`);
function withSuggestedId(pkg, key, resource) {
    if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
        return resource;
    const suggestedId = originalConnection(pkg.flows, key);
    return suggestedId === undefined ? resource : { ...resource, suggestedId };
}
function originalConnection(flows, key) {
    for (const { connections, definition } of flows)
        for (const [reference, connection] of Object.entries(connections)) {
            if (connection !== key)
                continue;
            const connector = (0,json_text/* textAt */.$6)(definition, 'properties', 'connectionReferences', reference, 'id');
            const name = (0,json_text/* textAt */.$6)(definition, 'properties', 'connectionReferences', reference, 'connectionName');
            if (connector !== undefined && name !== undefined)
                return `${connector}/connections/${name}`;
        }
    return undefined;
}

// EXTERNAL MODULE: ./lib/protocol/organisations.js
var organisations = __webpack_require__(5463);
;// CONCATENATED MODULE: ./lib/embedded/packaging/import/chosen-connection.js





function connectionProblem(choice) {
    const { environment, caller, key, resource, requested } = choice;
    const named = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
    const notFound = (message) => ({ code: protocol_errors/* CODES */.Lp.connectionNotFound, message });
    const id = requested.id ?? '';
    if (id === '')
        return notFound(`No connection was chosen for ${named}.`);
    const parsed = parseResourceId(id);
    if (parsed?.kind !== 'connection')
        return notFound(`${(0,display/* quoted */.TL)(id)}, chosen for ${named}, is not the id of a connection.`);
    const needed = connectorNeeded(choice);
    if (needed !== undefined && !sameName(needed, parsed.connector))
        return notFound(`${named} needs a connection of '${needed}', not of '${parsed.connector}'.`);
    const connection = connectionOf(environment, parsed.connector, parsed.name);
    if (connection === undefined)
        return notFound(`There is no connection '${parsed.name}' of the Api '${parsed.connector}', chosen for ${named}.`);
    if (!mayUseConnection(connection, caller.id))
        return {
            code: protocol_errors/* CODES */.Lp.connectionAuthorizationFailed,
            message: `Object id '${caller.id}' has no permission on connection '${connection.name}' of the Api '${connection.connector}'.`
        };
    if (connection.status !== 'Connected')
        return {
            code: connection.problem ?? protocol_errors/* CODES */.Lp.unauthenticated,
            message: `The connection '${connection.name}' of the Api '${connection.connector}', chosen for ${named}, is not connected.`
        };
    return undefined;
}
function connectorNeeded({ pkg, request, resource }) {
    const key = (resource.dependsOn ?? []).find(dependency => {
        const prerequisite = pkg.resources[dependency];
        return prerequisite !== undefined && (0,package_resource/* kindOf */.I)(prerequisite) === 'connector';
    });
    if (key === undefined)
        return undefined;
    const parsed = parseResourceId(request.resources[key]?.id ?? '');
    return pkg.resources[key]?.name ?? (parsed?.kind === 'connector' ? parsed.name : undefined);
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/validating.js









function validateImport(world, environment, caller, request, bytes) {
    const target = environmentOf(world, environment);
    const problems = findProblems(target, caller, request, readForImport(bytes));
    return problems.map(({ code, message }) => ({ code, message }));
}
function findProblems(environment, caller, request, pkg) {
    const added = Object.keys(request.resources).filter(key => !Object.hasOwn(pkg.resources, key));
    return [
        ...(environment.flowsInSolutions === true && pkg.flows.length > 0
            ? [problem(INVALID_REQUEST, organisations/* FLOW_PACKAGES_DISABLED */.u6)]
            : []),
        ...Object.entries(pkg.resources).flatMap(([key, resource]) => {
            const found = findProblem({ environment, caller, request, pkg, key, resource });
            return found === undefined ? [] : [{ key, ...found }];
        }),
        ...added.map(key => problem(INVALID_REQUEST, `The request lists ${(0,display/* quoted */.TL)(key)}, which the package does not contain.`))
    ];
}
const INVALID_REQUEST = 'BadRequest';
const problem = (code, message) => ({ code, message });
function findProblem(item) {
    const { request, key, resource } = item;
    const requested = Object.hasOwn(request.resources, key) ? request.resources[key] : undefined;
    const named = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
    if (requested === undefined)
        return problem(INVALID_REQUEST, `The request does not list ${named}, which the package contains.`);
    const choice = choiceOf(resource, requested);
    if ('refused' in choice)
        return problem(INVALID_REQUEST, `Unsupported creation type '${choice.refused}' for ${named}.`);
    const needsTarget = choice.type === 'Update' || choice.type === 'Existing';
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return choice.type === 'Update' ? appProblem(item, requested) : undefined;
        case 'flow':
            return needsTarget ? flowProblem(item, requested, choice.type === 'Update') : undefined;
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? customConnectorProblem(item, requested) : undefined;
        case 'connection':
            return connectionProblem({ ...item, requested });
        default:
            return undefined;
    }
}
const targetName = (requested, kind) => {
    const parsed = parseResourceId(requested.id ?? '');
    return parsed?.kind === kind ? parsed.name : undefined;
};
function appProblem({ environment, caller, key, resource }, requested) {
    const name = targetName(requested, 'app');
    const app = name === undefined ? undefined : appOf(environment, name);
    if (app === undefined)
        return problem(protocol_errors/* CODES */.Lp.appNotFound, `There is no app ${(0,display/* quoted */.TL)(requested.id ?? '')} to update with ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}.`);
    return mayEditApp(app, caller)
        ? undefined
        : problem(protocol_errors/* CODES */.Lp.forbidden, `The user ${(0,display/* quoted */.TL)(caller.id)} may not edit the app ${(0,display/* quoted */.TL)(app.id)}.`);
}
function flowProblem({ environment, caller, key, resource }, requested, changes) {
    const name = targetName(requested, 'flow');
    const flow = name === undefined ? undefined : flowOf(environment, name);
    if (flow === undefined)
        return problem(protocol_errors/* CODES */.Lp.flowNotFound, `There is no flow ${(0,display/* quoted */.TL)(requested.id ?? '')} to use for ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}.`);
    return !changes || mayEditFlow(flow, caller.id)
        ? undefined
        : problem(protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, `Object id '${caller.id}' has no permission on connection '${flow.id}' of the Api 'shared_logicflows'.`);
}
function customConnectorProblem({ environment, key, resource }, requested) {
    const name = targetName(requested, 'connector');
    if (name !== undefined && connectorOf(environment, name) !== undefined)
        return undefined;
    const named = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
    return problem(protocol_errors/* CODES */.Lp.apiResourceNotFound, requested.id === undefined || requested.id === null || requested.id === ''
        ? `No connector was chosen for the custom connector ${named}.`
        : `There is no connector ${(0,display/* quoted */.TL)(requested.id)}, which was chosen for ${named}.`);
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/import/applying.js














function applyImport(input, blobs) {
    const pkg = readForImport(input.bytes);
    const target = environmentOf(input.world, input.environment);
    const context = { ...input, pkg, target, blobs, done: new Map() };
    const problems = findProblems(target, input.caller, input.request, pkg);
    if (problems.length > 0)
        return rejectedOutcome(context, problems);
    if (pkg.app !== undefined)
        registerAppFolder(input.world, pkg.rootKey, pkg.app.folder);
    const failures = new Map();
    const failing = failingResource(context);
    for (const key of (0,package_resource/* childrenFirst */.gl)(pkg.resources)) {
        const item = itemOf(context, key);
        if (item === undefined)
            continue;
        const failedDependency = (0,package_resource/* prerequisites */.a4)(item.resource, pkg.resources).find(child => failures.has(child));
        const result = failedDependency !== undefined
            ? dependencyFailure(context, failedDependency)
            : key === failing?.key
                ? { error: failing.error(item) }
                : importResource(context, item);
        if ('error' in result)
            failures.set(key, result.error);
        else
            context.done.set(key, result);
    }
    linkCarriedResources(context);
    return outcomeOf(context, failures, failures.size === 0 ? [] : [{ message: 'Importing one or more resources failed.' }]);
}
function itemOf({ pkg, request }, key) {
    const resource = pkg.resources[key];
    const requested = request.resources[key];
    if (resource === undefined || requested === undefined)
        return undefined;
    const choice = choiceOf(resource, requested);
    return 'refused' in choice ? undefined : { key, resource, requested, choice: choice.type };
}
function importResource(context, item) {
    switch ((0,package_resource/* kindOf */.I)(item.resource)) {
        case 'app':
            return importApp(context, item);
        case 'flow':
            return importFlow(context, item);
        case 'connector':
            return importConnector(context, item);
        case 'connection':
            return importConnection(context, item);
        case 'entity':
            return importEntity(context, item);
        case 'picklist':
            return importPicklist(context, item);
        case 'unknown':
            return importUnknown(context, item);
    }
}
function failingResource(context) {
    const { pkg, faults } = context;
    if (faults.resourceFails !== true && faults.flowLookupFails !== true)
        return undefined;
    const key = Object.keys(pkg.resources).find(candidate => {
        const item = itemOf(context, candidate);
        return item !== undefined && (0,package_resource/* kindOf */.I)(item.resource) === 'flow' && item.choice !== 'Existing';
    });
    const flow = pkg.flows.find(candidate => candidate.key === key);
    if (faults.flowLookupFails === true && key !== undefined && flow !== undefined)
        return { key, error: () => failedLookup(flow) };
    return faults.resourceFails === true ? { key: key ?? pkg.rootKey, error: injectedError } : undefined;
}
function injectedError({ resource, key }) {
    const what = (0,package_resource/* kindOf */.I)(resource) === 'app' ? 'App' : 'Flow';
    return {
        code: `${what}SaveFailed`,
        message: `${what} save failed with code 'MultipleErrorsOccurred': ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} fails because of an injected fault.`
    };
}
const dependencyFailure = ({ pkg }, child) => ({
    error: {
        code: 'DependencyFailed',
        message: `Not imported, because ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(pkg.resources[child] ?? { type: '' }, child))} failed.`
    }
});
function rejectedOutcome(context, problems) {
    const failures = new Map();
    for (const key of Object.keys(context.pkg.resources)) {
        const own = problems.find(problem => problem.key === key);
        failures.set(key, own === undefined
            ? { message: 'Not imported, because the import was refused as a whole.' }
            : { code: own.code, message: own.message });
    }
    return outcomeOf(context, failures, problems.map(({ code, message }) => ({ code, message })));
}
function outcomeOf({ pkg, request, done }, failures, errors) {
    const entries = Object.entries(pkg.resources).map(([key, resource]) => {
        const entry = { ...resource, ...(Object.hasOwn(request.resources, key) ? request.resources[key] : {}) };
        const error = failures.get(key);
        return [
            key,
            error === undefined ? { ...entry, ...done.get(key), status: 'Succeeded' } : { ...entry, status: 'Failed', error }
        ];
    });
    return {
        status: failures.size === 0 && errors.length === 0 ? 'Succeeded' : 'Failed',
        resources: (0,json_text/* safeMap */.Ek)(entries),
        errors,
        details: { ...pkg.manifest.details }
    };
}

// EXTERNAL MODULE: ./lib/embedded/seed/names.js
var names = __webpack_require__(37166);
// EXTERNAL MODULE: ./lib/embedded/seed/people.js
var people = __webpack_require__(52139);
;// CONCATENATED MODULE: ./lib/embedded/seed/world-seed.js








const SOURCE = 'Contoso Development';
const STAGE = 'Contoso Test';
const TARGET = 'Contoso Production';
function seedWorld({ packageBytes, now, signingKey, directories = {} }, blobs) {
    const key = { signingKey };
    const pkg = (0,app_package/* readPackage */.L)(packageBytes, 'the initial package');
    const world = {
        format: 1,
        tenantId: (0,names/* guid */.Os)(key, 'tenant'),
        signingKey,
        users: (0,people/* seededUsers */.Tw)(key),
        groups: (0,people/* seededGroups */.J6)(key),
        applications: (0,people/* seededApplications */.av)(key),
        environments: {},
        containers: {},
        operations: {},
        minted: { keys: {}, folders: {} }
    };
    const source = addEnvironment(world, SOURCE);
    const targets = [addEnvironment(world, STAGE), addEnvironment(world, TARGET)];
    addDefaultEnvironment(world);
    for (const environment of [source, ...targets])
        addConnectors(world, environment, pkg);
    addSourceConnections(world, source, pkg);
    for (const target of targets)
        addTargetConnections(world, target, pkg);
    importIntoSource(world, source, pkg, packageBytes, now, blobs);
    for (const environment of Object.values(world.environments)) {
        const directory = Object.hasOwn(directories, environment.displayName)
            ? directories[environment.displayName]
            : undefined;
        if (directory !== undefined)
            environment.directory = directory;
    }
    return world;
}
function addEnvironment(world, displayName) {
    const environment = {
        name: (0,names/* guid */.Os)(world, `environment|${displayName}`),
        displayName,
        isDefault: false,
        location: 'europe',
        makers: [],
        gateways: [],
        apps: {},
        flows: {},
        connectors: {},
        connections: {},
        entities: {},
        picklists: {},
        unknown: {},
        dataverseUrl: `https://${displayName.toLowerCase().replace(/\W+/g, '')}.crm4.dynamics.com`
    };
    (0,people/* assignRoles */.LF)(world, environment);
    world.environments[environment.name] = environment;
    return environment;
}
function addDefaultEnvironment(world) {
    const environment = addEnvironment(world, 'Contoso (default)');
    delete world.environments[environment.name];
    environment.name = `Default-${world.tenantId}`;
    environment.isDefault = true;
    delete environment.dataverseUrl;
    environment.gateways = [{ id: (0,names/* guid */.Os)(world, 'gateway'), name: 'Contoso datacentre' }];
    world.environments[environment.name] = environment;
}
const connectorsIn = (pkg) => Object.entries(pkg.resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connector');
const connectorNameIn = (world, environment, key, resource) => (0,package_resource/* isCustomConnector */.v9)(resource)
    ? (0,names/* customConnectorName */.Ik)(world, environment.name, (0,package_resource/* displayNameOf */.Nv)(resource, key))
    : (resource.name ?? key);
function addConnectors(world, environment, pkg) {
    for (const [key, resource] of connectorsIn(pkg)) {
        const connector = {
            name: connectorNameIn(world, environment, key, resource),
            displayName: (0,package_resource/* displayNameOf */.Nv)(resource, key),
            iconUri: resource.details?.iconUri ?? '',
            custom: (0,package_resource/* isCustomConnector */.v9)(resource),
            tier: (0,package_resource/* isCustomConnector */.v9)(resource) ? 'Premium' : 'Standard'
        };
        environment.connectors[connector.name] = connector;
    }
}
function addConnection(world, environment, connector, purpose, more = {}) {
    const connection = {
        name: (0,names/* hex32 */.Fd)(world, `connection|${environment.name}|${purpose}`),
        connector,
        displayName: 'maker@contoso.example',
        owner: (0,people/* personId */.B6)(world, 'maker'),
        sharedWith: [],
        status: 'Connected',
        ...more
    };
    environment.connections[connection.name] = connection;
    return connection;
}
function world_seed_connectorOf(pkg, connection) {
    const keys = connection.dependsOn ?? [];
    return connectorsIn(pkg).find(([key]) => keys.includes(key));
}
const connectionsIn = (pkg) => Object.entries(pkg.resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connection');
function addSourceConnections(world, source, pkg) {
    for (const [key, resource] of connectionsIn(pkg)) {
        const connector = world_seed_connectorOf(pkg, resource);
        if (connector !== undefined)
            addConnection(world, source, connectorNameIn(world, source, ...connector), key, {
                displayName: (0,package_resource/* displayNameOf */.Nv)(resource, key)
            });
    }
}
function addTargetConnections(world, target, pkg) {
    for (const { name, displayName } of Object.values(target.connectors)) {
        if (name !== 'shared_logicflows')
            addConnection(world, target, name, `${name}|healthy`, {
                displayName: `${displayName} of production`,
                sharedWith: [(0,people/* personId */.B6)(world, 'unlicensed'), ...Object.keys(world.applications)]
            });
    }
    const [first] = connectionsIn(pkg).map(([, resource]) => world_seed_connectorOf(pkg, resource));
    if (first === undefined)
        return;
    const name = connectorNameIn(world, target, ...first);
    addConnection(world, target, name, `${name}|broken`, {
        displayName: 'signed out long ago',
        status: 'Error',
        problem: 'Unauthenticated'
    });
    addConnection(world, target, name, `${name}|foreign`, {
        displayName: 'of somebody else',
        owner: (0,people/* personId */.B6)(world, 'trial')
    });
}
function importIntoSource(world, source, pkg, bytes, now, blobs) {
    const caller = {
        id: (0,people/* personId */.B6)(world, 'maker'),
        userName: 'maker@contoso.example',
        appOnly: false,
        licence: 'plan-2'
    };
    const outcome = applyImport({
        world,
        environment: source.name,
        caller,
        request: { resources: choices(world, source, pkg) },
        bytes,
        now,
        faults: {}
    }, blobs);
    if (outcome.status !== 'Succeeded') {
        const [problem] = outcome.errors;
        throw new ServiceError(400, problem?.code ?? 'ImportFailed', problem?.message ?? 'The initial package could not be imported.');
    }
    for (const app of Object.values(source.apps)) {
        app.roles[(0,people/* personId */.B6)(world, 'editor')] = 'CanEdit';
        app.roles[(0,people/* personId */.B6)(world, 'viewer')] = 'CanView';
        for (const clientId of Object.keys(world.applications))
            app.roles[clientId] = 'CanEdit';
    }
    for (const flow of Object.values(source.flows)) {
        flow.state = 'Started';
        flow.editors = [...new Set([...flow.editors, (0,people/* personId */.B6)(world, 'editor')])];
    }
}
function choices(world, source, pkg) {
    return Object.fromEntries(Object.entries(pkg.resources).map(([key, resource]) => {
        switch ((0,package_resource/* kindOf */.I)(resource)) {
            case 'app':
            case 'flow':
                return [key, { ...resource, selectedCreationType: 'New' }];
            case 'connector': {
                const name = connectorNameIn(world, source, key, resource);
                return [
                    key,
                    (0,package_resource/* isCustomConnector */.v9)(resource)
                        ? { ...resource, selectedCreationType: 'Existing', id: (0,packaging/* connectorId */.Bc)(name), name }
                        : resource
                ];
            }
            case 'connection': {
                const connector = world_seed_connectorOf(pkg, resource);
                const name = (0,names/* hex32 */.Fd)(world, `connection|${source.name}|${key}`);
                return [
                    key,
                    connector === undefined
                        ? resource
                        : {
                            ...resource,
                            selectedCreationType: 'Existing',
                            id: (0,packaging/* connectionId */.ys)(connectorNameIn(world, source, ...connector), name),
                            name
                        }
                ];
            }
            case 'entity':
            case 'picklist':
                return [key, { ...resource, selectedCreationType: 'Overwrite' }];
            case 'unknown':
                return [key, resource];
        }
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/find-my-way/index.js
var find_my_way = __webpack_require__(85017);
// EXTERNAL MODULE: ./lib/base/bounded-json.js
var bounded_json = __webpack_require__(47215);
// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __webpack_require__(7660);
;// CONCATENATED MODULE: ./lib/embedded/http.js




const LARGEST_BODY = 256 << 20;
async function readRequest(request) {
    const target = request.url ?? '/';
    const url = new URL(target.startsWith('/') ? `http://embedded${target}` : target, 'http://embedded');
    const parts = [];
    let length = 0;
    for await (const part of request) {
        length += part.length;
        if (length > LARGEST_BODY)
            throw new ServiceError(413, 'RequestBodyTooLarge', 'The request body is too large.');
        parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    return {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        bytes,
        body: parseJsonBody(bytes, request.headers['content-type'] ?? ''),
        origin: originOf(request)
    };
}
function parseJsonBody(bytes, contentType) {
    if (bytes.length === 0 || !/json/i.test(contentType))
        return undefined;
    try {
        return (0,bounded_json/* parseBounded */.n)(bytes.toString('utf8'));
    }
    catch {
        throw new ServiceError(400, 'InvalidJson', 'The request body is not valid JSON.');
    }
}
function originOf({ headers, socket }) {
    const host = headers.host ?? `127.0.0.1:${socket.localPort ?? 80}`;
    const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
    return `${loopback ? 'http' : 'https'}://${host}`;
}
const VERSIONS = {
    bap: api_versions/* BAP_VERSIONS */._M,
    powerApps: api_versions/* POWER_APPS_VERSIONS */.he,
    flow: api_versions/* FLOW_VERSIONS */.r0
};
function apiVersionError(service, version) {
    if (service === 'graph' || service === 'organisation')
        return undefined;
    const accepted = VERSIONS[service];
    if (version !== null && accepted.includes(version))
        return undefined;
    const what = version === null || version === ''
        ? 'The api-version query parameter is missing'
        : `The api-version '${version}' is invalid`;
    return new ServiceError(400, protocol_errors/* CODES */.Lp.invalidApiVersion, `${what}. The supported versions are '${accepted.join(',')}'.`);
}
function sendResponse(response, { status, headers, body, bytes }, requestId) {
    const content = bytes ?? (body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)));
    response.writeHead(status, {
        ...(bytes === undefined && body !== undefined ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        'x-ms-request-id': requestId,
        'x-ms-correlation-request-id': requestId,
        ...headers,
        'content-length': content.length
    });
    response.end(content);
}

;// CONCATENATED MODULE: ./lib/embedded/journal.js

function createJournal(file) {
    const entries = [];
    return {
        entries,
        add(entry) {
            const redacted = redact(entry);
            entries.push(redacted);
            (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify(redacted)}\n`);
        }
    };
}
const SECRETS = /^(connectionParameters(Set)?|password|clientSecret)$/i;
const SIGNATURE = /(?<![a-z])sig(?:=|%3d)/i;
const SIGNED = /(?:(?:\?|%3f|&|%26)[^\s"']*?)?(?<![a-z])sig(?:=|%3d)[^\s"']*/gi;
function redact(value) {
    if (typeof value === 'string')
        return redactSignatures(value);
    if (Array.isArray(value))
        return value.map(redact);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redactSignatures(key), SECRETS.test(key) ? '***' : redact(inner)]));
}
const redactSignatures = (text) => (SIGNATURE.test(text) ? text.replace(SIGNED, '?***') : text);

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/entries.js

const isStandardConnector = (node) => node.kind === 'connector' && node.custom !== true;
function entries_commonFields(node, isRoot, dependsOn) {
    if (node.entry !== undefined)
        return { ...withoutClientFields(node.entry), type: node.type, dependsOn };
    const creationType = isStandardConnector(node) ? undefined : CREATION_TYPES_OF[node.kind];
    return {
        type: node.type,
        ...(creationType === undefined ? {} : { creationType }),
        details: {
            displayName: node.displayName,
            ...(node.iconUri === undefined ? {} : { iconUri: node.iconUri })
        },
        configurableBy: isStandardConnector(node) ? 'System' : 'User',
        hierarchy: isRoot ? 'Root' : 'Child',
        dependsOn
    };
}
function withoutClientFields(entry) {
    const { id: _id, name: _name, suggestedCreationType: _suggestion, ...facts } = entry;
    return facts;
}
function manifestEntry(node, isRoot, dependsOn, settings) {
    if (node.entry !== undefined)
        return carriedEntry(node, node.entry, dependsOn, settings);
    const { type, creationType, details, configurableBy, hierarchy } = entries_commonFields(node, isRoot, dependsOn);
    const { suggestedCreationType, comment } = settings;
    return {
        ...(isStandardConnector(node) ? { id: node.id } : {}),
        ...(isStandardConnector(node) || isDataModel(node) ? { name: node.name } : {}),
        type,
        ...(suggestedCreationType === undefined ? {} : { suggestedCreationType }),
        ...(creationType === undefined ? {} : { creationType }),
        details: { ...details, ...(comment === undefined ? {} : { comment }) },
        configurableBy,
        ...(node.kind === 'app' ? {} : { hierarchy }),
        dependsOn
    };
}
const isDataModel = (node) => node.kind === 'entity' || node.kind === 'picklist';
function carriedEntry(node, entry, dependsOn, { suggestedCreationType, comment }) {
    const details = typeof entry['details'] === 'object' ? entry['details'] : {};
    return {
        ...entry,
        ...(isDataModel(node) ? { name: node.name } : {}),
        type: node.type,
        ...(suggestedCreationType === undefined ? {} : { suggestedCreationType }),
        ...(comment === undefined ? {} : { details: { ...details, comment } }),
        dependsOn
    };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/exported-app.js







function appFiles({ world, app, key, mapping }, blobs) {
    const version = exportedVersion(app);
    if (version === undefined)
        throw new ServiceError(500, 'InternalServerError', `The app ${app.id} has no version (a defect of this world).`);
    const folder = appFolderOf(world, key);
    const home = `Microsoft.PowerApps/apps/${folder}`;
    const names = new Map();
    const nameFor = (role) => {
        const name = `N${newGuid(world, 'file')}-${bareRole(role)}`;
        names.set(role, name);
        return name;
    };
    const files = [
        { name: `${home}/${nameFor(DOCUMENT_ROLE)}`, bytes: blobs.read(version.document) },
        ...Object.entries(version.files).map(([role, digest]) => ({
            name: `${home}/${nameFor(role)}`,
            bytes: blobs.read(digest)
        }))
    ];
    const pathOf = (text) => {
        const name = names.get(roleIn(text) ?? '');
        return name === undefined ? undefined : `/${folder}/${name}`;
    };
    const template = replaceTexts(templateOf(app, version, mapping), pathOf);
    const file = { schemaVersion: '1.0', ...version.file, appDefinitionTemplate: template };
    return [jsonFile(`${home}/${folder}.json`, file), ...files];
}
function templateOf(app, version, mapping) {
    const { properties } = version.definition;
    const kept = (0,objects/* isObject */.G)(properties) ? properties : {};
    const scrubbed = {
        createdTime: '0001-01-01T00:00:00Z',
        lastModifiedTime: '0001-01-01T00:00:00Z',
        sharedGroupsCount: 0,
        sharedUsersCount: 0
    };
    return {
        ...version.definition,
        properties: {
            ...kept,
            appVersion: version.appVersion,
            lifeCycleId: 'Published',
            displayName: app.displayName,
            ...scrubbed,
            connectionReferences: Object.fromEntries(Object.entries(version.connectionReferences).map(([id, reference]) => [id, remapReference(reference, mapping)]))
        }
    };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/exported-flows.js



const exported_flows_HOME = 'Microsoft.Flow/flows';
function flowFiles(flow, key, keyOf, blobs) {
    const references = Object.entries(flow.references);
    const connectors = references.map(([name, { connector }]) => [name, keyOf((0,packaging/* connectorId */.Bc)(connector))]);
    const connections = references.flatMap(([name, { connector, connection }]) => connection === undefined ? [] : [[name, keyOf((0,packaging/* connectionId */.ys)(connector, connection))]]);
    return [
        jsonFile(`${exported_flows_HOME}/${key}/apisMap.json`, (0,json_text/* safeMap */.Ek)(connectors)),
        jsonFile(`${exported_flows_HOME}/${key}/connectionsMap.json`, (0,json_text/* safeMap */.Ek)(connections)),
        { name: `${exported_flows_HOME}/${key}/definition.json`, bytes: blobs.read(flow.definition) }
    ];
}
const flowManifest = (keys) => keys.length === 0
    ? []
    : [jsonFile(`${exported_flows_HOME}/manifest.json`, { packageSchemaVersion: '1.0', flowAssets: { assetPaths: keys } })];

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/nodes.js





function nodeOf(environment, id) {
    const parsed = parseResourceId(id);
    if (parsed === undefined)
        return dataNodeOf(environment, id);
    switch (parsed.kind) {
        case 'app': {
            const app = appOf(environment, parsed.name);
            return app === undefined ? undefined : appNode(environment, app);
        }
        case 'flow': {
            const flow = flowOf(environment, parsed.name);
            return flow === undefined ? undefined : flowNode(flow);
        }
        case 'connector':
            return connectorNode(environment, parsed.name);
        case 'connection': {
            const connection = connectionOf(environment, parsed.connector, parsed.name);
            return connection === undefined ? undefined : connectionNode(environment, connection);
        }
    }
}
function appNode(environment, app) {
    const version = exportedVersion(app);
    return {
        id: (0,packaging/* appId */.R0)(app.id),
        kind: 'app',
        type: packaging/* RESOURCE_TYPES */.Rx.app,
        name: app.id,
        displayName: app.displayName,
        dependsOn: version === undefined ? [] : appPrerequisites(environment, version)
    };
}
function appPrerequisites(environment, version) {
    return Object.values(version.connectionReferences).flatMap(reference => {
        const { connector, flow, connection } = targetsOf(reference);
        return [
            ...(connector === undefined ? [] : [canonicalConnectorId(environment, connector)]),
            ...(flow === undefined ? [] : [(0,packaging/* flowId */.Ou)(flowOf(environment, flow)?.id ?? flow)]),
            ...(connection === undefined ? [] : [connection])
        ];
    });
}
function canonicalConnectorId(environment, id) {
    const parsed = parseResourceId(id);
    if (parsed?.kind !== 'connector')
        return id;
    return (0,packaging/* connectorId */.Bc)(connectorOf(environment, parsed.name)?.name ?? parsed.name);
}
function flowNode(flow) {
    const prerequisites = Object.values(flow.references).flatMap(({ connector, connection }) => [
        (0,packaging/* connectorId */.Bc)(connector),
        ...(connection === undefined ? [] : [(0,packaging/* connectionId */.ys)(connector, connection)])
    ]);
    return {
        id: (0,packaging/* flowId */.Ou)(flow.id),
        kind: 'flow',
        type: packaging/* RESOURCE_TYPES */.Rx.flow,
        name: flow.id,
        displayName: flow.displayName,
        dependsOn: [...new Set(prerequisites)]
    };
}
function connectorNode(environment, name) {
    const connector = connectorOf(environment, name);
    return {
        id: (0,packaging/* connectorId */.Bc)(connector?.name ?? name),
        kind: 'connector',
        type: packaging/* RESOURCE_TYPES */.Rx.connector,
        name: connector?.name ?? name,
        displayName: connector?.displayName ?? name,
        iconUri: connector?.iconUri ?? '',
        custom: connector?.custom ?? false,
        dependsOn: []
    };
}
const connectionNode = (environment, connection) => ({
    id: (0,packaging/* connectionId */.ys)(connection.connector, connection.name),
    kind: 'connection',
    type: packaging/* RESOURCE_TYPES */.Rx.connection,
    name: connection.name,
    displayName: connection.displayName,
    iconUri: connectorOf(environment, connection.connector)?.iconUri ?? '',
    dependsOn: [(0,packaging/* connectorId */.Bc)(connection.connector)]
});
function dataNodeOf(environment, id) {
    for (const entity of Object.values(environment.entities))
        if (sameName(id, entityId(environment.name, entity.name)))
            return entityNode(environment, entity);
    for (const picklist of Object.values(environment.picklists))
        if (sameName(id, picklistId(environment.name, picklist.name)))
            return picklistNode(environment, picklist);
    for (const [key, { type, displayName, resource }] of Object.entries(environment.unknown))
        if (sameName(id, unknownId(type, key)))
            return { id: unknownId(type, key), kind: 'unknown', type, name: key, displayName, entry: resource, dependsOn: [] };
    return undefined;
}
const picklistNode = (environment, picklist) => ({
    id: picklistId(environment.name, picklist.name),
    kind: 'picklist',
    type: packaging/* RESOURCE_TYPES */.Rx.picklist,
    name: picklist.name,
    displayName: picklist.displayName,
    entry: picklist.resource,
    dependsOn: []
});
function entityNode(environment, entity) {
    const values = entity.fields.filter(objects/* isObject */.G).flatMap(field => Object.values(field));
    const named = Object.values(environment.picklists).filter(picklist => values.some(value => typeof value === 'string' && sameName(value, picklist.name)));
    return {
        id: entityId(environment.name, entity.name),
        kind: 'entity',
        type: packaging/* RESOURCE_TYPES */.Rx.entity,
        name: entity.name,
        displayName: entity.displayName,
        entry: entity.resource,
        dependsOn: named.map(picklist => picklistId(environment.name, picklist.name))
    };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/graph.js







function resourceGraph(environment, rootId, caller) {
    const { id, carries, extraDependencies } = rootOf(environment, rootId, caller);
    const problems = [];
    const nodes = new Map();
    const extra = edgesOf(carries);
    for (const needed of extraDependencies)
        addEdge(extra, id, needed);
    const visit = (start) => {
        const queue = [start];
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            if (nodes.has(next.toLowerCase()))
                continue;
            const found = nodeOf(environment, next);
            const problem = found === undefined ? missingError(next) : editError(environment, found, caller);
            if (problem !== undefined)
                problems.push(problem);
            if (found === undefined)
                continue;
            const node = withEdges(environment, found, extra);
            nodes.set(node.id.toLowerCase(), node);
            for (const needed of node.dependsOn)
                queue.push(needed);
        }
    };
    visit(id);
    const unreached = (carries?.ids ?? []).filter(carried => !nodes.has(carried.toLowerCase()) && nodeOf(environment, carried) !== undefined);
    for (const carried of unreached) {
        if (nodes.has(carried.toLowerCase()))
            continue;
        const root = nodes.get(id.toLowerCase());
        if (root !== undefined)
            nodes.set(id.toLowerCase(), { ...root, dependsOn: [...root.dependsOn, carried] });
        visit(carried);
    }
    return { nodes: [...nodes.values()], problems };
}
function rootOf(environment, rootId, caller) {
    const parsed = parseResourceId(rootId);
    if (parsed?.kind === 'app') {
        const app = appOf(environment, parsed.name);
        if (app === undefined)
            throw new ServiceError(404, protocol_errors/* CODES */.Lp.appNotFound, `There is no app ${(0,display/* quoted */.TL)(parsed.name)}.`);
        if (!mayEditApp(app, caller))
            throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user ${(0,display/* quoted */.TL)(caller.id)} may not edit the app ${(0,display/* quoted */.TL)(app.id)}.`);
        return { id: rootId, carries: exportedVersion(app)?.carries, extraDependencies: entitiesOf(environment, app) };
    }
    if (parsed?.kind === 'flow') {
        const flow = flowOf(environment, parsed.name);
        if (flow === undefined)
            throw new ServiceError(404, protocol_errors/* CODES */.Lp.flowNotFound, `There is no flow ${(0,display/* quoted */.TL)(parsed.name)}.`);
        return { id: rootId, carries: flow.carries, extraDependencies: [] };
    }
    throw new ServiceError(400, 'BadRequest', `${(0,display/* quoted */.TL)(rootId)} is the id of neither an app nor a flow (the service's own code for this is not known).`);
}
function entitiesOf(environment, app) {
    const version = exportedVersion(app);
    const tables = version === undefined ? new Set() : tablesOf(version);
    return Object.values(environment.entities)
        .filter(({ name }) => tables.has(name.toLowerCase()) || tables.has(name.toLowerCase().replace(/_$/, '')))
        .map(({ name }) => entityId(environment.name, name));
}
function addEdge(edges, from, to) {
    const key = from.toLowerCase();
    edges.set(key, [...(edges.get(key) ?? []), to]);
}
function edgesOf(carries) {
    const edges = new Map();
    for (const [from, to] of carries?.edges ?? [])
        addEdge(edges, from, to);
    return edges;
}
function withEdges(environment, node, edges) {
    const named = new Set(node.dependsOn.map(id => id.toLowerCase()));
    const added = [];
    for (const to of edges.get(node.id.toLowerCase()) ?? []) {
        if (named.has(to.toLowerCase()) || nodeOf(environment, to) === undefined)
            continue;
        named.add(to.toLowerCase());
        added.push(to);
    }
    return added.length === 0 ? node : { ...node, dependsOn: [...node.dependsOn, ...added] };
}
function editError(environment, node, caller) {
    if (node.kind !== 'flow')
        return undefined;
    const flow = flowOf(environment, node.name);
    if (flow === undefined || mayEditFlow(flow, caller.id))
        return undefined;
    return {
        code: protocol_errors/* CODES */.Lp.connectionAuthorizationFailed,
        message: `Object id '${caller.id}' has no permission on connection '${flow.id}' of the Api 'shared_logicflows'.`
    };
}
function missingError(id) {
    const parsed = parseResourceId(id);
    const code = parsed?.kind === 'flow'
        ? protocol_errors/* CODES */.Lp.flowNotFound
        : parsed?.kind === 'connection'
            ? protocol_errors/* CODES */.Lp.connectionNotFound
            : protocol_errors/* CODES */.Lp.apiResourceNotFound;
    return { code, message: `${(0,display/* quoted */.TL)(id)} no longer exists in this environment.` };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/listing.js




const listingKeyOf = (id) => Buffer.from(id.toUpperCase(), 'utf8').toString('base64');
function listPackageResources(world, environment, rootId, caller) {
    const { nodes, problems } = resourceGraph(environmentOf(world, environment), rootId, caller);
    if (problems.length > 0)
        return { resources: {}, errors: problems };
    const entries = nodes.map((node, index) => [
        listingKeyOf(node.id),
        { id: node.id, name: node.name, ...entries_commonFields(node, index === 0, node.dependsOn.map(listingKeyOf)) }
    ]);
    return { resources: (0,json_text/* safeMap */.Ek)(entries), errors: [] };
}

;// CONCATENATED MODULE: ./lib/embedded/packaging/export/exporting.js















function buildExport(input, blobs) {
    const environment = environmentOf(input.world, input.environment);
    const { nodes, problems } = resourceGraph(environment, input.rootId, input.caller);
    const [problem] = problems;
    if (problem !== undefined) {
        const { code = protocol_errors/* CODES */.Lp.forbidden, message = '' } = problem;
        throw new ServiceError(code.endsWith('NotFound') ? 404 : 403, code, message);
    }
    const settings = clientSettingsOf(nodes, input.resources);
    const keyOf = (id) => packageKeyOf(input.world, environment.name, id);
    const entries = nodes.map((node, index) => [
        keyOf(node.id),
        manifestEntry(node, index === 0, node.dependsOn.map(keyOf), settings.get(node) ?? {})
    ]);
    const details = detailsOf(input, nodes[0]?.displayName ?? '');
    const manifest = jsonFile('manifest.json', { schema: '1.0', details, resources: (0,json_text/* safeMap */.Ek)(entries) });
    const flowKeys = nodes.filter(({ kind }) => kind === 'flow').map(({ id }) => keyOf(id));
    const files = [
        ...nodes.flatMap(node => exporting_filesOf(input, environment, node, keyOf, blobs)),
        ...flowManifest(flowKeys),
        manifest
    ];
    return {
        fileName: fileNameFor(details.displayName, input.now),
        bytes: (0,archive/* writeArchive */._d)(inExporterOrder(withoutDuplicates(files)), input.now),
        resources: resourcesInResponse(nodes, entries),
        details
    };
}
function clientSettingsOf(nodes, requested) {
    const byKey = new Map(nodes.map(node => [listingKeyOf(node.id), node]));
    const settings = new Map();
    for (const [key, { suggestedCreationType, details }] of Object.entries(requested)) {
        const node = byKey.get(key);
        if (node === undefined)
            throw new ServiceError(400, 'BadRequest', `The resource ${(0,display/* quoted */.TL)(key)} is not part of this export.`);
        settings.set(node, {
            suggestedCreationType: suggestedCreationType ?? undefined,
            comment: details?.comment ?? undefined
        });
    }
    return settings;
}
function detailsOf({ world, details, now, telemetryId }, rootName) {
    return {
        displayName: details.displayName || rootName,
        description: details.description ?? '',
        createdTime: now.toISOString(),
        packageTelemetryId: telemetryId ?? newGuid(world, 'export'),
        creator: details.creator ?? 'N/A',
        sourceEnvironment: details.sourceEnvironment ?? ''
    };
}
function exporting_filesOf({ world }, environment, node, keyOf, blobs) {
    switch (node.kind) {
        case 'app': {
            const app = appOf(environment, node.name);
            if (app === undefined)
                return [];
            const mapping = { connector: keyOf, connection: keyOf, flow: (flow) => keyOf((0,packaging/* flowId */.Ou)(flow)) };
            return appFiles({ world, app, key: keyOf(node.id), mapping }, blobs);
        }
        case 'flow': {
            const flow = flowOf(environment, node.name);
            return flow === undefined ? [] : flowFiles(flow, keyOf(node.id), keyOf, blobs);
        }
        case 'connector':
        case 'connection':
            return [];
        default:
            return dataFiles(environment, node, blobs);
    }
}
function withoutDuplicates(files) {
    const seen = new Set();
    return files.filter(({ name }) => {
        const comparable = name.normalize('NFC').toLowerCase();
        if (seen.has(comparable))
            return false;
        seen.add(comparable);
        return true;
    });
}
function resourcesInResponse(nodes, entries) {
    return (0,json_text/* safeMap */.Ek)(entries.map(([key, entry], index) => {
        const node = nodes[index];
        return [key, { ...(node === undefined ? {} : { id: node.id, name: node.name }), ...entry, status: 'Succeeded' }];
    }));
}
function fileNameFor(displayName, now) {
    const stem = displayName
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9_-]/g, '')
        .slice(0, 80);
    const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
    return `${stem || 'package'}_${stamp}.zip`;
}

;// CONCATENATED MODULE: ./lib/embedded/new-environment.js


const REGIONS = [
    { name: 'unitedstates', displayName: 'United States', code: 'NA' },
    { name: 'europe', displayName: 'Europe', code: 'EMEA' },
    { name: 'switzerland', displayName: 'Switzerland', code: 'CHE' }
];
function new_environment_addEnvironment(world, { environment: { location, properties }, caller }, now) {
    const name = newGuid(world, `environment|${properties.displayName}`);
    const environment = {
        name,
        displayName: properties.displayName,
        isDefault: false,
        location: location ?? 'europe',
        type: properties.environmentSku,
        createdTime: now.toISOString(),
        makers: [caller.id],
        admins: [...new Set([caller.id, ...administratorsOf(world)])],
        gateways: [],
        apps: {},
        flows: {},
        connectors: publishedConnectors(world),
        connections: {},
        entities: {},
        picklists: {},
        unknown: {},
        ...(properties.linkedEnvironmentMetadata === undefined
            ? {}
            : { dataverseUrl: `https://org${name.slice(0, 8)}.crm4.dynamics.com` })
    };
    world.environments[name] = environment;
    return environment;
}
const creationOf = ({ properties }) => `create ${(0,display/* quoted */.TL)(properties.displayName)}`;
const administratorsOf = ({ environments }) => Object.values(environments).find(({ isDefault }) => isDefault)?.admins ?? [];
const publishedConnectors = ({ environments }) => Object.fromEntries(Object.values(environments)
    .flatMap(({ connectors }) => Object.values(connectors))
    .filter(({ custom }) => !custom)
    .map(connector => [connector.name, { ...connector }]));

;// CONCATENATED MODULE: ./lib/embedded/storage.js


const CONTAINER_PATTERN = '[0-9]{8}t000000z[0-9a-f]{32}';
function addContainer(world, options) {
    const day = options.now.toISOString().slice(0, 10).replaceAll('-', '');
    const path = `${day}t000000z${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const expires = new Date(options.now.getTime() + options.minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
    const container = {
        path,
        permissions: options.permissions,
        expires,
        signature: signatureOf(world, path, options.permissions, expires),
        blobs: {},
        blocks: {},
        restaged: options.restaged === true
    };
    world.containers[path] = container;
    return container;
}
const signatureOf = (world, path, permissions, expires) => (0,external_node_crypto_.createHmac)('sha256', world.signingKey).update(`${path}\n${permissions}\n${expires}`).digest('base64');
function queryOf(world, container) {
    const delegation = {
        skoid: world.tenantId,
        sktid: world.tenantId,
        skt: container.expires,
        ske: container.expires,
        sks: 'b',
        skv: '2018-11-09'
    };
    return new URLSearchParams({
        ...(container.restaged ? delegation : {}),
        sv: '2018-03-28',
        sr: 'c',
        sig: container.signature,
        se: container.expires,
        sp: container.permissions
    }).toString();
}
const storage_linkTo = (world, container, blob) => `/${container.path}${blob === undefined ? '' : `/${encodeURIComponent(blob)}`}?${queryOf(world, container)}`;
function authorizeAccess(world, path, query, permission, now) {
    const container = world.containers[path];
    const forbid = (code, message) => ({ refused: 403, code, message });
    const [signature, expires, permissions] = [query.get('sig') ?? '', query.get('se') ?? '', query.get('sp') ?? ''];
    if (signature === '')
        return { refused: 404, code: 'ResourceNotFound', message: 'The specified resource does not exist.' };
    const expected = signatureOf(world, path, permissions, expires);
    if (!equalInConstantTime(signature, expected))
        return forbid('AuthenticationFailed', 'Signature did not match: the link is for another container or was modified.');
    if (Date.parse(expires) <= now.getTime())
        return forbid('AuthenticationFailed', 'Signed expiry time has passed.');
    if (!permissions.includes(permission))
        return forbid('AuthorizationPermissionMismatch', 'This request is not authorized to perform this operation using this permission.');
    if (container === undefined)
        return { refused: 404, code: 'ContainerNotFound', message: 'The specified container does not exist.' };
    return { container };
}
function equalInConstantTime(one, other) {
    const [left, right] = [Buffer.from(one), Buffer.from(other)];
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}
function resolveBlobLink(world, link, now) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    const [path, blob, ...rest] = (url?.pathname ?? '').split('/').filter(part => part !== '');
    if (url === undefined || path === undefined || blob === undefined || rest.length > 0)
        return undefined;
    const access = authorizeAccess(world, path, url.searchParams, 'r', now);
    if (!('container' in access))
        return undefined;
    const digest = getOwn(access.container.blobs, decodeBlobName(blob));
    return digest === undefined ? undefined : { container: access.container, digest };
}
function decodeBlobName(escaped) {
    try {
        return decodeURIComponent(escaped);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/embedded/operations.js







const KIND = {
    export: 'packagingOperations',
    read: 'listImportOperations',
    import: 'importOperations',
    create: 'lifecycleOperations'
};
const NEVER = 1000 * 365 * 24 * 3_600_000;
function startOperation(world, request, { environment, now, milliseconds, never }) {
    const id = (0,external_node_crypto_.randomUUID)();
    const operation = {
        id,
        kind: KIND[request.do],
        environment,
        caller: 'caller' in request ? request.caller.id : '',
        startedAt: now.toISOString(),
        dueAt: new Date(now.getTime() + (never === true ? NEVER : milliseconds)).toISOString(),
        status: 'Running',
        request: structuredClone({ ...request })
    };
    world.operations[id] = operation;
    return operation;
}
const isDue = (operation, now) => operation.status === 'Running' && Date.parse(operation.dueAt) <= now.getTime();
function executeOperation(world, id, options, blobs) {
    const operation = world.operations[id];
    if (operation !== undefined)
        completeOperation(operation, resultOf(world, operation, options, blobs));
}
function failOperation(world, id, { code, message }) {
    const operation = world.operations[id];
    if (operation !== undefined)
        completeOperation(operation, { status: 'Failed', errors: [{ code, message }] });
}
function completeOperation(operation, result) {
    operation.status = result.status;
    operation.result = { ...result };
    operation.request = {};
}
function resultOf(world, operation, { now, linkMinutes, newAppMisses }, blobs) {
    const request = operation.request;
    switch (request.do) {
        case 'export': {
            const { link, details, resources } = createExport(world, operation.environment, request, { now, linkMinutes }, blobs);
            return {
                status: 'Succeeded',
                packageLink: { value: link },
                details,
                resources: withStatus(resources, 'Succeeded')
            };
        }
        case 'read': {
            const { details, resources } = importParameters(blobs.read(request.digest));
            const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes, restaged: true });
            container.blobs[request.fileName] = request.digest;
            return {
                status: 'Succeeded',
                packageLink: { value: storage_linkTo(world, container, request.fileName) },
                details,
                resources
            };
        }
        case 'import': {
            const outcome = applyImport({
                world,
                environment: operation.environment,
                caller: request.caller,
                request: { resources: request.resources },
                bytes: blobs.read(request.digest),
                now,
                faults: request.faults,
                newAppMisses
            }, blobs);
            return {
                status: outcome.status,
                details: outcome.details,
                resources: outcome.resources,
                ...(outcome.errors.length > 0 ? { errors: outcome.errors } : {})
            };
        }
        case 'create':
            return { status: 'Succeeded', environment: new_environment_addEnvironment(world, request, now).name };
    }
}
function createExport(world, environment, request, { now, linkMinutes }, blobs) {
    const { fileName, bytes, resources, details } = buildExport({
        world,
        environment,
        rootId: request.rootId,
        details: request.details,
        resources: request.resources,
        caller: request.caller,
        now,
        telemetryId: request.telemetryId
    }, blobs);
    const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes });
    container.blobs[fileName] = blobs.add(bytes);
    return { link: storage_linkTo(world, container, fileName), details, resources };
}
const withStatus = (resources, status) => Object.fromEntries(Object.entries((0,objects/* isObject */.G)(resources) ? resources : {}).map(([key, resource]) => [
    key,
    { ...((0,objects/* isObject */.G)(resource) ? resource : {}), status }
]));

// EXTERNAL MODULE: ./lib/protocol/permissions.js
var permissions = __webpack_require__(82972);
;// CONCATENATED MODULE: ./lib/embedded/access.js





const isMaker = (environment, { id }) => environment.makers.includes(id);
function requireUser({ id, appOnly }) {
    if (!appOnly)
        return;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The service principal with id '${id}' for application ${(0,display/* quoted */.TL)(id)} does not have permission to access the path.`);
}
function requireMaker(world, name, caller) {
    const environment = environmentOf(world, name);
    if (!isMaker(environment, caller))
        throw accessDenied(environment);
}
const accessDenied = ({ name }) => new ServiceError(403, protocol_errors/* CODES */.Lp.environmentAccessDenied, `Access to the environment '${name}' is denied.`);
function requireLicence({ id, licence }) {
    if (licence !== 'none')
        return;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.userNotLicensed, `The user with object id '${id}' has no licence for this. Power Apps Plan 2 or its trial is required.`);
}
function requireEdit(app, caller) {
    if (mayEditApp(app, caller))
        return;
    const { id } = caller;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user with object id '${id}' does not have permission to edit the app '${app.id}'.`);
}
function requireAdmin({ admins = [], name }, { id }) {
    if (admins.includes(id))
        return;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user with object id '${id}' does not have permission to administer the environment '${name}'.`);
}
function administeredEnvironments({ world, caller }, what) {
    const found = Object.values(world.environments).filter(({ admins = [] }) => admins.includes(caller.id));
    if (found.length > 0)
        return found;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user with object id '${caller.id}' does not have permission to ${what}.`);
}
const canSeeEnvironment = (environment, caller) => environment.isDefault ||
    environment.members?.includes(caller.id) === true ||
    isMaker(environment, caller) ||
    Object.values(environment.apps).some(app => roleOn(app, caller) !== undefined);
function permissionsOf(environment, caller) {
    const entry = (key) => [key, { displayName: key }];
    const makes = isMaker(environment, caller);
    const edits = Object.values(environment.apps).some(app => mayEditApp(app, caller));
    return Object.fromEntries([
        ...(makes || edits ? [entry(permissions/* PERMISSIONS */.J.export)] : []),
        ...(makes
            ? [permissions/* PERMISSIONS */.J.import, permissions/* PERMISSIONS */.J.storage, permissions/* PERMISSIONS */.J.createApp, permissions/* PERMISSIONS */.J.createFlow].map(entry)
            : [])
    ]);
}

;// CONCATENATED MODULE: ./lib/embedded/routes/find-app.js



function findApp(world, id) {
    for (const environment of Object.values(world.environments)) {
        const app = lookUp(environment.apps, id);
        if (app !== undefined)
            return { app, environment };
    }
    throw appNotFound(id);
}
function sameApp(world, found) {
    const environment = environmentOf(world, found.environment.name);
    const app = lookUp(environment.apps, found.app.id);
    if (app === undefined)
        throw appNotFound(found.app.id);
    return { app, environment };
}
const appNotFound = (id) => new ServiceError(404, protocol_errors/* CODES */.Lp.appNotFound, `The app with id '${id}' was not found.`);

;// CONCATENATED MODULE: ./lib/embedded/routes/administered-app.js




const ADMINISTERED_APP = '/providers/Microsoft.PowerApps/scopes/admin/environments/:environment/apps/:app';
function findAppAsAdmin(context) {
    const environment = environmentOf(context.world, context.params['environment'] ?? '');
    requireAdmin(environment, context.caller);
    const id = context.params['app'] ?? '';
    const found = findApp(context.world, id);
    if (found.environment.name === environment.name)
        return found;
    throw new ServiceError(404, 'AppNotFound', `The app with id '${id}' is not in the environment '${environment.name}'.`);
}
function changeAppAsAdmin(context, work) {
    const found = findAppAsAdmin(context);
    context.change(world => work(sameApp(world, found).app, world));
}

;// CONCATENATED MODULE: ./lib/embedded/routes/odata.js



function environmentFromFilter(context) {
    const environment = optionalEnvironmentFromFilter(context);
    if (environment !== undefined)
        return environment;
    throw new ServiceError(400, protocol_errors/* CODES */.Lp.missingEnvironmentFilter, "The '$filter' query parameter must name an environment.");
}
function optionalEnvironmentFromFilter(context) {
    const name = /environment eq '([^']+)'/i.exec(context.query.get('$filter') ?? '')?.[1];
    return name === undefined ? undefined : findEnvironment(context, name);
}
const environmentFromPath = (context) => findEnvironment(context, context.params['environment'] ?? '');
const environmentLink = ({ name }) => ({
    id: `/providers/Microsoft.PowerApps/environments/${name}`,
    name
});
function findEnvironment(context, name) {
    if (name.toLowerCase() !== '~default')
        return environmentOf(context.world, name);
    const found = Object.values(context.world.environments).find(({ isDefault }) => isDefault);
    return found ?? environmentOf(context.world, name);
}
function page(context, path, items, size) {
    const token = context.query.get('$skiptoken') ?? '0';
    if (!/^\d{1,9}$/.test(token))
        throw new ServiceError(400, 'InvalidSkipToken', 'The $skiptoken is invalid.');
    const from = Number(token);
    const rest = items.slice(from, from + size);
    const query = new URLSearchParams(context.query);
    query.set('$skiptoken', String(from + size));
    return {
        status: 200,
        body: {
            value: rest,
            ...(from + size < items.length ? { nextLink: `${context.origin}${path}?${query.toString()}` } : {})
        }
    };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/app-shape.js





const ID = '/providers/Microsoft.PowerApps/apps';
const publishedOf = ({ versions }) => versions.find(({ lifeCycleId }) => lifeCycleId === 'Published');
const draftOf = ({ versions }) => versions.find(({ lifeCycleId }) => lifeCycleId === 'Draft');
function appShape(app, environment, context, withDraft) {
    const shown = publishedOf(app) ?? app.versions[0];
    const draft = draftOf(app);
    const { name, id, type } = { name: app.id, id: `${ID}/${app.id}`, type: 'Microsoft.PowerApps/apps' };
    if (shown === undefined)
        return { name, id, type, properties: {} };
    const owner = Object.entries(app.roles).find(([, role]) => role === 'Owner')?.[0] ?? '';
    const people = {
        owner: principal(context, owner),
        createdBy: principal(context, owner),
        lastModifiedBy: principal(context, app.versions[0]?.createdBy ?? owner)
    };
    const groups = Object.keys(app.roles).filter(holder => context.world.groups?.[holder] !== undefined).length;
    const play = `https://apps.powerapps.com/play/${app.id}?tenantId=${context.world.tenantId}`;
    return {
        name,
        id,
        type,
        tags: shown.definition['tags'] ?? {},
        properties: {
            ...app_shape_definitionOf(shown),
            ...people,
            displayName: app.displayName,
            description: app.description,
            appVersion: shown.appVersion,
            lastDraftVersion: (draft ?? shown).appVersion,
            lifeCycleId: shown.lifeCycleId,
            status: 'Ready',
            createdTime: app.createdTime,
            lastModifiedTime: (app.versions[0] ?? shown).appVersion,
            ...(shown.publishedTime === undefined ? {} : { lastPublishTime: shown.publishedTime }),
            sharedGroupsCount: groups,
            sharedUsersCount: Object.keys(app.roles).length - groups - 1,
            bypassConsent: app.bypassConsent ?? (0,json_text/* valueAt */.fK)(shown.definition, 'properties', 'bypassConsent') ?? false,
            appOpenProtocolUri: `ms-apps:///providers/Microsoft.PowerApps/apps/${app.id}`,
            appOpenUri: play,
            appPlayUri: play,
            connectionReferences: shown.connectionReferences,
            environment: environmentLink(environment),
            ...(withDraft && draft !== undefined
                ? {
                    unpublishedAppDefinition: {
                        properties: {
                            ...app_shape_definitionOf(draft),
                            displayName: app.displayName,
                            description: app.description,
                            appVersion: draft.appVersion,
                            lifeCycleId: 'Draft',
                            connectionReferences: draft.connectionReferences
                        }
                    }
                }
                : {})
        },
        appLocation: environment.location,
        appType: shown.definition['appType'] ?? 'ClassicCanvasApp'
    };
}
function app_shape_definitionOf({ definition }) {
    const properties = (0,objects/* isObject */.G)(definition['properties']) ? definition['properties'] : {};
    return replaceTexts(properties, text => {
        const role = roleIn(text);
        return role === undefined ? undefined : `https://pafeblobprod.example.invalid/${encodeURIComponent(role)}`;
    });
}
function principal({ world }, id) {
    const { tenantId } = world;
    const [user, group] = [world.users[id], world.groups?.[id]];
    if (user !== undefined) {
        const { displayName, userName } = user;
        return { id, displayName, email: userName, userPrincipalName: userName, type: 'User', tenantId };
    }
    if (group !== undefined) {
        const { displayName, mail } = group;
        return { id, displayName, ...(mail === undefined ? {} : { email: mail }), type: 'Group', tenantId };
    }
    return { id, displayName: id, type: id === tenantId ? 'Tenant' : 'ServicePrincipal', tenantId };
}
const versionShape = (app, version) => ({
    name: version.name,
    id: `${ID}/${app.id}/versions/${version.name}`,
    type: 'Microsoft.PowerApps/apps/versions',
    properties: {
        appVersion: version.appVersion,
        lifeCycleId: version.lifeCycleId,
        appName: app.id,
        appDefinition: { properties: { displayName: app.displayName, description: app.description } }
    }
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(45586);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __webpack_require__(89586);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./lib/embedded/routes/body.js


function parseBody({ body }, shape) {
    const parsed = shape.safeParse(body);
    if (parsed.success)
        return parsed.data;
    throw new ServiceError(400, 'InvalidRequestContent', `The request body is invalid: ${core_errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}`);
}

;// CONCATENATED MODULE: ./lib/embedded/routes/app-writes.js










const APP = '/providers/Microsoft.PowerApps/apps/:app';
const appWriteRoutes = [
    { method: 'POST', path: `${APP}/publish`, service: 'powerApps', handle: publish },
    { method: 'POST', path: `${APP}/versions/:version/promote`, service: 'powerApps', handle: promote },
    { method: 'POST', path: `${APP}/acquireLease`, service: 'powerApps', handle: acquireLease },
    { method: 'POST', path: `${APP}/releaseLease`, service: 'powerApps', handle: releaseLease },
    { method: 'PUT', path: APP, service: 'powerApps', handle: write },
    { method: 'PUT', path: `${APP}/displayName`, service: 'powerApps', handle: rename },
    { method: 'DELETE', path: APP, service: 'powerApps', handle: remove }
];
function changeApp(context, work) {
    const found = findApp(context.world, context.params['app'] ?? '');
    requireEdit(found.app, context.caller);
    context.change(world => work(sameApp(world, found).app, world));
}
function appResponse(context) {
    const { app, environment } = findApp(context.world, context.params['app'] ?? '');
    return { status: 200, body: appShape(app, environment, context, false) };
}
function publish(context) {
    const version = context.query.get('api-version') ?? '';
    const { app } = findApp(context.world, context.params['app'] ?? '');
    requireEdit(app, context.caller);
    if (api_versions/* BEFORE_PUBLISH_EXISTED */.$m.includes(version)) {
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.invalidApiVersion, `The api-version '${version}' predates publishing.`);
    }
    if (context.faults.trigger('publish-refused'))
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `Publishing the app '${app.id}' is not allowed.`);
    if (context.faults.trigger('lease-held') || heldByAnother(app, context))
        throw leaseActive(app);
    if (draftOf(app) === undefined)
        return { status: 200 };
    changeApp(context, changed => {
        const draft = draftOf(changed);
        if (draft === undefined)
            return;
        draft.lifeCycleId = 'Published';
        draft.publishedTime = context.now.toISOString();
    });
    return { status: 200 };
}
function promote(context) {
    changeApp(context, app => {
        const earlier = app.versions.find(({ name }) => name === context.params['version']);
        if (earlier === undefined)
            throw new ServiceError(404, 'AppVersionNotFound', 'The app has no such version.');
        putDraft(app, { ...structuredClone(earlier), createdBy: context.caller.id }, context.now);
    });
    return appResponse(context);
}
const LEASE_MINUTES = 15;
const isHeld = ({ lease }, now) => lease !== undefined && Date.parse(lease.expires) > now.getTime();
const heldByAnother = (app, { caller, now }) => isHeld(app, now) && app.lease?.holder !== caller.id;
const leaseActive = (app) => new ServiceError(409, protocol_errors/* CODES */.Lp.appLeaseActive, `The app '${app.id}' is being edited by another session; its lease is active.`);
function acquireLease(context) {
    const force = context.query.get('forceLeaseAcquisition') === 'true';
    const leaseId = (0,external_node_crypto_.randomUUID)();
    changeApp(context, app => {
        if (!force && heldByAnother(app, context))
            throw leaseActive(app);
        if (!force && isHeld(app, context.now))
            throw new ServiceError(409, protocol_errors/* CODES */.Lp.appLeaseSameUserConflict, 'The same user holds a lease in another session.');
        app.lease = {
            id: leaseId,
            holder: context.caller.id,
            expires: new Date(context.now.getTime() + LEASE_MINUTES * 60_000).toISOString()
        };
    });
    return { status: 200, body: { leaseId } };
}
function releaseLease(context) {
    const { leaseId } = parseBody(context, schemas/* looseObject */._H3({ leaseId: schemas/* string */.YjP() }));
    changeApp(context, app => {
        if (app.lease?.id === leaseId)
            delete app.lease;
    });
    return { status: 200 };
}
const fullApp = schemas/* looseObject */._H3({
    properties: schemas/* looseObject */._H3({
        lifeCycleId: schemas/* literal */.euz('Draft'),
        displayName: schemas/* string */.YjP().nullish(),
        description: schemas/* string */.YjP().nullish(),
        connectionReferences: apps/* connectionReferences */.tp.nullish()
    })
});
function write(context) {
    const { properties } = parseBody(context, fullApp);
    const name = properties.displayName ?? undefined;
    if (name !== undefined && /[.\\/:*?"<>|]/.test(name)) {
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.invalidApplicationNameCharacters, `The app name '${name}' has characters that are not allowed.`);
    }
    changeApp(context, app => {
        if (!isHeld(app, context.now) || app.lease?.holder !== context.caller.id)
            throw new ServiceError(409, protocol_errors/* CODES */.Lp.appLeaseActive, 'Writing an app requires a lease.');
        const [newest] = app.versions;
        if (newest === undefined)
            return;
        putDraft(app, {
            ...structuredClone(newest),
            createdBy: context.caller.id,
            connectionReferences: structuredClone(properties.connectionReferences ?? {})
        }, context.now);
        app.displayName = name ?? app.displayName;
        app.description = properties.description ?? app.description;
    });
    return appResponse(context);
}
function putDraft(app, version, now) {
    const newest = app.versions.reduce((latest, { appVersion }) => Math.max(latest, Date.parse(appVersion)), 0);
    const moment = new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, newest + 1000));
    const iso = moment.toISOString().replace(/\.\d+Z$/, 'Z');
    const { publishedTime: _, ...rest } = version;
    const draft = { ...rest, name: iso.replace(/[-:]/g, ''), appVersion: iso, lifeCycleId: 'Draft' };
    app.versions = [draft, ...app.versions.filter(({ lifeCycleId }) => lifeCycleId !== 'Draft')];
}
function rename(context) {
    const { displayName } = parseBody(context, schemas/* strictObject */.rej({ displayName: schemas/* string */.YjP().min(1) }));
    changeApp(context, app => {
        app.displayName = displayName;
    });
    return appResponse(context);
}
function remove(context) {
    const found = findApp(context.world, context.params['app'] ?? '');
    if (found.app.roles[context.caller.id] !== 'Owner')
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, 'Only the owner of an app may delete it.');
    context.change(world => {
        delete sameApp(world, found).environment.apps[found.app.id];
    });
    return { status: 200 };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/app-sharing.js








const APPS = '/providers/Microsoft.PowerApps/apps';
const app_sharing_APP = `${APPS}/:app`;
const appSharingRoutes = [
    {
        method: 'POST',
        path: `${app_sharing_APP}/modifyPermissions`,
        service: 'powerApps',
        handle: context => modifyPermissions(context, changeApp)
    },
    {
        method: 'POST',
        path: `${ADMINISTERED_APP}/modifyPermissions`,
        service: 'powerApps',
        handle: context => modifyPermissions(context, changeAppAsAdmin)
    },
    { method: 'POST', path: `${ADMINISTERED_APP}/modifyAppOwner`, service: 'powerApps', handle: modifyAppOwner },
    {
        method: 'POST',
        path: `${ADMINISTERED_APP}/setPowerAppConnectionDirectConsentBypass`,
        service: 'powerApps',
        handle: setConsentBypass
    }
];
const permissionName = ({ tenantId }, id) => (id === tenantId ? `tenant-${id}` : id);
const permissionList = (app, context) => Object.entries(app.roles).map(([id, roleName]) => ({
    name: permissionName(context.world, id),
    id: `${APPS}/${app.id}/permissions/${permissionName(context.world, id)}`,
    type: 'Microsoft.PowerApps/apps/permissions',
    properties: {
        roleName,
        principal: principal(context, id),
        scope: `${APPS}/${app.id}`,
        notifyShareTargetOption: 'NotSpecified'
    }
}));
const ROLES = {
    Owner: 'Owner',
    CanEdit: 'CanEdit',
    CanView: 'CanView',
    CanViewWithShare: 'CanView'
};
const notify = schemas/* enum */.k5n(['Notify', 'DoNotNotify', 'NotSpecified']).nullish();
const permissionChanges = schemas/* looseObject */._H3({
    put: schemas/* array */.YOg(schemas/* looseObject */._H3({
        properties: schemas/* looseObject */._H3({
            roleName: schemas/* string */.YjP(),
            principal: schemas/* looseObject */._H3({
                id: schemas/* string */.YjP().nullish(),
                type: schemas/* string */.YjP(),
                tenantId: schemas/* string */.YjP().nullish()
            }),
            NotifyShareTargetOption: notify,
            notifyShareTargetOption: notify
        })
    }))
        .nullish(),
    delete: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP() })).nullish()
});
function modifyPermissions(context, change) {
    const changes = parseBody(context, permissionChanges);
    change(context, (app, world) => {
        for (const { properties } of changes.put ?? []) {
            const role = lookUp(ROLES, properties.roleName);
            const id = idOf(properties.principal, world);
            if (role === undefined || id === undefined)
                throw invalidPrincipal('The principal or its role is unknown.');
            if (id === world.tenantId && role !== 'CanView')
                throw invalidPrincipal('The whole tenant can only be given CanView.');
            app.roles[id] = role;
        }
        for (const { id } of changes.delete ?? []) {
            const revoked = id.split('/').at(-1) ?? '';
            app.roles = Object.fromEntries(Object.entries(app.roles).filter(([holder]) => !sameName(holder, revoked) && !sameName(permissionName(world, holder), revoked)));
        }
    });
    return { status: 200, body: {} };
}
const invalidPrincipal = (message) => new ServiceError(400, 'InvalidPrincipal', message);
function idOf({ id, type, tenantId }, world) {
    switch (type) {
        case 'User':
            return lookUp(world.users, id ?? '')?.id;
        case 'Group':
            return lookUp(world.groups ?? {}, id ?? '')?.id;
        case 'ServicePrincipal':
            return lookUp(world.applications, id ?? '')?.clientId;
        case 'Tenant':
            return isWholeTenant({ id, tenantId }, world) ? world.tenantId : undefined;
        default:
            return undefined;
    }
}
const isWholeTenant = ({ id, tenantId }, world) => id === null || id === undefined
    ? sameName(tenantId ?? '', world.tenantId)
    : id === 'null' || sameName(id, world.tenantId);
const newOwner = schemas/* looseObject */._H3({
    newAppOwner: schemas/* string */.YjP(),
    roleForOldAppOwner: schemas/* enum */.k5n(['CanView', 'CanEdit']).nullish()
});
function modifyAppOwner(context) {
    const { newAppOwner, roleForOldAppOwner } = parseBody(context, newOwner);
    changeAppAsAdmin(context, (app, world) => {
        const user = lookUp(world.users, newAppOwner);
        if (user === undefined)
            throw invalidPrincipal(`There is no user '${newAppOwner}'.`);
        const others = Object.entries(app.roles).flatMap(([id, role]) => {
            if (id === user.id)
                return [];
            if (role !== 'Owner')
                return [[id, role]];
            return roleForOldAppOwner === undefined || roleForOldAppOwner === null ? [] : [[id, roleForOldAppOwner]];
        });
        app.roles = Object.fromEntries([[user.id, 'Owner'], ...others]);
    });
    return { status: 200, body: {} };
}
const consentBypass = schemas/* looseObject */._H3({
    bypassconsent: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['True', 'False']).transform(text => text === 'True')])
});
function setConsentBypass(context) {
    const { bypassconsent } = parseBody(context, consentBypass);
    changeAppAsAdmin(context, app => {
        app.bypassConsent = bypassconsent;
    });
    return { status: 200, body: {} };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/app-admin.js




const appAdminRoutes = [
    { method: 'GET', path: ADMINISTERED_APP, service: 'powerApps', handle: get },
    { method: 'DELETE', path: ADMINISTERED_APP, service: 'powerApps', handle: app_admin_remove },
    { method: 'GET', path: `${ADMINISTERED_APP}/permissions`, service: 'powerApps', handle: app_admin_permissions }
];
function get(context) {
    const { app, environment } = findAppAsAdmin(context);
    return { status: 200, body: appShape(app, environment, context, false) };
}
function app_admin_remove(context) {
    const found = findAppAsAdmin(context);
    context.change(world => {
        delete sameApp(world, found).environment.apps[found.app.id];
    });
    return { status: 200 };
}
function app_admin_permissions(context) {
    return { status: 200, body: { value: permissionList(findAppAsAdmin(context).app, context) } };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/app-lists.js






const app_lists_APPS = '/providers/Microsoft.PowerApps/apps';
const ENVIRONMENTS = '/providers/Microsoft.PowerApps/environments';
const ADMIN = '/providers/Microsoft.PowerApps/scopes/admin/environments';
const appListRoutes = [
    { method: 'GET', path: app_lists_APPS, service: 'powerApps', handle: listOwn },
    { method: 'GET', path: `${ENVIRONMENTS}/:environment/apps`, service: 'powerApps', handle: listBelowEnvironment },
    { method: 'GET', path: `${ADMIN}/:environment/apps`, service: 'powerApps', handle: listAll }
];
const isUsable = ({ caller }) => (app) => roleOn(app, caller) !== undefined;
function listOwn(context) {
    const { query, world, faults } = context;
    const hasFilter = query.has('$filter');
    if (hasFilter && (query.has('$expand') || faults.trigger('apps-by-environment')))
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.invalidAppFilterCombination, 'The combination of $filter and $expand is invalid.');
    const environment = optionalEnvironmentFromFilter(context);
    const environments = environment === undefined ? Object.values(world.environments) : [environment];
    return appList(context, app_lists_APPS, environments, isUsable(context));
}
function listBelowEnvironment(context) {
    if (!context.faults.pending.includes('apps-by-environment'))
        return { status: 404 };
    const environment = environmentFromPath(context);
    const isPart = Object.values(environment.apps).some(isUsable(context)) || isMaker(environment, context.caller);
    if (!isPart)
        throw accessDenied(environment);
    return appList(context, `${ENVIRONMENTS}/${environment.name}/apps`, [environment], isUsable(context));
}
function listAll(context) {
    const environment = environmentFromPath(context);
    requireAdmin(environment, context.caller);
    return appList(context, `${ADMIN}/${environment.name}/apps`, [environment], () => true);
}
function appList(context, path, environments, isListed) {
    const apps = environments.flatMap(environment => Object.values(environment.apps)
        .filter(isListed)
        .map(app => appShape(app, environment, context, false)));
    return page(context, path, apps, 250);
}

;// CONCATENATED MODULE: ./lib/embedded/routes/apps.js









const apps_APPS = '/providers/Microsoft.PowerApps/apps';
const appRoutes = [
    { method: 'GET', path: `${apps_APPS}/:app`, service: 'powerApps', handle: apps_get },
    { method: 'GET', path: `${apps_APPS}/:app/versions`, service: 'powerApps', handle: versions },
    { method: 'GET', path: `${apps_APPS}/:app/permissions`, service: 'powerApps', handle: apps_permissions },
    ...appListRoutes,
    ...appWriteRoutes,
    ...appSharingRoutes,
    ...appAdminRoutes
];
const mayUse = ({ app }, { caller }) => roleOn(app, caller) !== undefined;
function findReadableApp(context) {
    const found = findApp(context.world, context.params['app'] ?? '');
    if (mayUse(found, context))
        return found;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user with object id '${context.caller.id}' does not have permission to access the app '${found.app.id}'.`);
}
function apps_get(context) {
    missNewApp(context);
    const found = findReadableApp(context);
    const draft = /unpublishedAppDefinition/i.test(context.query.get('$expand') ?? '');
    return { status: 200, body: appShape(found.app, found.environment, context, draft) };
}
function missNewApp(context) {
    const found = findApp(context.world, context.params['app'] ?? '');
    if (found.app.misses === undefined)
        return;
    context.change(world => {
        const stored = sameApp(world, found).app;
        stored.misses = (stored.misses ?? 0) - 1;
        if (stored.misses <= 0)
            delete stored.misses;
    });
    throw appNotFound(found.app.id);
}
function versions(context) {
    const { app } = findReadableApp(context);
    return { status: 200, body: { value: app.versions.map(version => versionShape(app, version)) } };
}
function apps_permissions(context) {
    return { status: 200, body: { value: permissionList(findReadableApp(context).app, context) } };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/connections.js








const SEEDED = '2026-01-05T08:00:00Z';
const APIS = '/providers/Microsoft.PowerApps/apis/:api/connections';
const connectionRoutes = [
    {
        method: 'GET',
        path: '/providers/Microsoft.PowerApps/connections',
        service: 'powerApps',
        handle: context => list(context, () => true)
    },
    {
        method: 'GET',
        path: APIS,
        service: 'powerApps',
        handle: context => list(context, ({ connector }) => sameName(connector, context.params['api'] ?? ''))
    },
    ...['connections', 'apis/:api/connections'].map((tail) => ({
        method: 'GET',
        path: `/providers/Microsoft.PowerApps/scopes/admin/environments/:environment/${tail}`,
        service: 'powerApps',
        handle: connections_listAll
    })),
    { method: 'GET', path: `${APIS}/:connection`, service: 'powerApps', handle: connections_get },
    { method: 'PUT', path: `${APIS}/:connection`, service: 'powerApps', handle: create },
    { method: 'DELETE', path: `${APIS}/:connection`, service: 'powerApps', handle: connections_remove }
];
function list(context, matches) {
    const environment = environmentFromFilter(context);
    const accessible = Object.values(environment.connections).filter(connection => mayUseConnection(connection, context.caller.id) && matches(connection));
    return { status: 200, body: { value: accessible.map(connection => shape(connection, environment, context)) } };
}
function connections_listAll(context) {
    const environment = environmentFromPath(context);
    requireAdmin(environment, context.caller);
    const { api } = context.params;
    const connections = Object.values(environment.connections).filter(({ connector }) => api === undefined || sameName(connector, api));
    return { status: 200, body: { value: connections.map(connection => shape(connection, environment, context)) } };
}
function find(context) {
    const environment = environmentFromFilter(context);
    const connection = connectionOf(environment, context.params['api'] ?? '', context.params['connection'] ?? '');
    if (connection !== undefined && mayUseConnection(connection, context.caller.id))
        return { connection, environment };
    throw new ServiceError(404, protocol_errors/* CODES */.Lp.connectionNotFound, `Could not find connection '${context.params['connection'] ?? ''}'.`);
}
function connections_get(context) {
    const { connection, environment } = find(context);
    return { status: 200, body: shape(connection, environment, context) };
}
function create(context) {
    const { name } = environmentFromFilter(context);
    const connector = connectorOf(environmentFromFilter(context), context.params['api'] ?? '');
    const id = (context.params['connection'] ?? '').toLowerCase();
    if (connector === undefined)
        throw new ServiceError(404, protocol_errors/* CODES */.Lp.apiResourceNotFound, `Could not find API '${context.params['api'] ?? ''}'.`);
    if (!/^[0-9a-f]{32}$/i.test(id))
        throw new ServiceError(400, 'InvalidConnectionName', 'The name of a connection must be 32 hexadecimal digits.');
    const existing = connectionOf(environmentFromFilter(context), connector.name, id);
    if (existing !== undefined) {
        if (existing.owner === context.caller.id)
            return { status: 200, body: shape(existing, environmentFromFilter(context), context) };
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, `The connection '${id}' belongs to another user.`);
    }
    const needsNoSignIn = connector.name === 'shared_sql';
    const created = {
        name: id,
        connector: connector.name,
        displayName: connector.displayName,
        owner: context.caller.id,
        sharedWith: [],
        status: needsNoSignIn ? 'Connected' : 'Error',
        createdTime: context.now.toISOString(),
        ...(needsNoSignIn ? {} : { problem: protocol_errors/* CODES */.Lp.unauthenticated })
    };
    context.change(world => {
        const environment = world.environments[name];
        if (environment === undefined)
            return;
        const key = Object.hasOwn(environment.connections, id) ? `${connector.name}/${id}` : id;
        environment.connections[key] = created;
    });
    return { status: 201, body: shape(created, environmentFromFilter(context), context) };
}
function connections_remove(context) {
    const { connection, environment } = find(context);
    if (connection.owner !== context.caller.id)
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, 'Only the owner of a connection may delete it.');
    context.change(world => {
        const stored = world.environments[environment.name];
        if (stored === undefined)
            return;
        stored.connections = Object.fromEntries(Object.entries(stored.connections).filter(([, { name, connector }]) => name !== connection.name || connector !== connection.connector));
    });
    return { status: 200 };
}
function shape(connection, environment, context) {
    const connector = connectorOf(environment, connection.connector);
    return {
        name: connection.name,
        id: (0,packaging/* connectionId */.ys)(connection.connector, connection.name),
        type: 'Microsoft.PowerApps/apis/connections',
        properties: {
            apiId: (0,packaging/* connectorId */.Bc)(connection.connector),
            displayName: connection.displayName,
            iconUri: connector?.iconUri ?? '',
            statuses: [
                connection.status === 'Connected'
                    ? { status: 'Connected' }
                    : {
                        status: 'Error',
                        target: 'token',
                        error: {
                            code: connection.problem ?? protocol_errors/* CODES */.Lp.unauthenticated,
                            message: 'This connection is not authenticated.'
                        }
                    }
            ],
            createdBy: principal(context, connection.owner),
            createdTime: connection.createdTime ?? SEEDED,
            lastModifiedTime: connection.createdTime ?? SEEDED,
            allowSharing: connector?.custom ?? false,
            environment: environmentLink(environment)
        }
    };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/connectors.js





const connectorRoutes = [
    { method: 'GET', path: '/providers/Microsoft.PowerApps/apis', service: 'powerApps', handle: connectors_list },
    { method: 'GET', path: '/providers/Microsoft.PowerApps/apis/:api', service: 'powerApps', handle: connectors_get },
    { method: 'GET', path: '/providers/Microsoft.PowerApps/gateways', service: 'powerApps', handle: gateways }
];
function connectors_list(context) {
    const environment = environmentFromFilter(context);
    const customOnly = /IsCustomApi eq 'True'/i.test(context.query.get('$filter') ?? '');
    const connectors = Object.values(environment.connectors).filter(({ custom }) => !customOnly || custom);
    return { status: 200, body: { value: connectors.map(connector => connectors_shape(connector, environment)) } };
}
function connectors_get(context) {
    const environment = environmentFromFilter(context);
    const connector = connectorOf(environment, context.params['api'] ?? '');
    if (connector === undefined)
        throw new ServiceError(404, protocol_errors/* CODES */.Lp.apiResourceNotFound, `Could not find API '${context.params['api'] ?? ''}'.`);
    return { status: 200, body: connectors_shape(connector, environment, connectors_definitionOf(connector)) };
}
function connectors_definitionOf({ name, displayName }) {
    const basePath = `/apim/${name.replace(/^shared_/, '')}`;
    const url = `https://europe-001.azure-apim.example.invalid${basePath}`;
    const swagger = {
        swagger: '2.0',
        info: { title: displayName, version: '1.0' },
        host: new URL(url).host,
        basePath,
        schemes: ['https'],
        paths: {}
    };
    return { swagger, runtimeUrls: [url], primaryRuntimeUrl: url };
}
function gateways(context) {
    const environment = findEnvironment(context, '~default');
    return {
        status: 200,
        body: { value: environment.gateways.map(({ id, name }) => ({ id, name, type: 'Microsoft.PowerApps/gateways' })) }
    };
}
const connectors_shape = (connector, environment, more = {}) => ({
    name: connector.name,
    id: (0,packaging/* connectorId */.Bc)(connector.name),
    type: 'Microsoft.PowerApps/apis',
    properties: {
        displayName: connector.displayName,
        iconUri: connector.iconUri,
        isCustomApi: connector.custom,
        tier: connector.tier,
        createdTime: '2026-01-05T08:00:00Z',
        environment: environmentLink(environment),
        ...more
    }
});

;// CONCATENATED MODULE: ./lib/embedded/routes/environments.js


const BAP = '/providers/Microsoft.BusinessAppPlatform';
const POWER_APPS = '/providers/Microsoft.PowerApps';
const FLOW = '/providers/Microsoft.ProcessSimple';
const environmentRoutes = [
    { method: 'GET', path: `${BAP}/environments`, service: 'bap', handle: context => environments_list(context, bapShape) },
    {
        method: 'GET',
        path: `${BAP}/environments/:environment`,
        service: 'bap',
        handle: context => environments_get(context, bapShape)
    },
    {
        method: 'GET',
        path: `${BAP}/scopes/admin/environments`,
        service: 'bap',
        handle: context => environments_list(context, bapShape)
    },
    {
        method: 'GET',
        path: `${BAP}/scopes/admin/environments/:environment`,
        service: 'bap',
        handle: context => environments_get(context, bapShape)
    },
    {
        method: 'GET',
        path: `${POWER_APPS}/environments`,
        service: 'powerApps',
        handle: context => environments_list(context, powerAppsShape)
    },
    {
        method: 'GET',
        path: `${POWER_APPS}/environments/:environment`,
        service: 'powerApps',
        handle: context => environments_get(context, powerAppsShape)
    },
    { method: 'GET', path: `${FLOW}/environments`, service: 'flow', handle: context => environments_list(context, flowShape) },
    {
        method: 'GET',
        path: `${FLOW}/environments/:environment`,
        service: 'flow',
        handle: context => environments_get(context, flowShape)
    }
];
const environments_list = (context, shape) => ({
    status: 200,
    body: {
        value: Object.values(context.world.environments)
            .filter(environment => canSeeEnvironment(environment, context.caller))
            .map(environment => shape(environment, context))
    }
});
function environments_get(context, shape) {
    const environment = environmentFromPath(context);
    if (!canSeeEnvironment(environment, context.caller))
        throw accessDenied(environment);
    return { status: 200, body: shape(environment, context) };
}
const asksForPermissions = ({ query }) => /\bpermissions\b/i.test(query.get('$expand') ?? '');
function environments_properties(environment, { world }) {
    return {
        tenantId: world.tenantId,
        azureRegion: environment.location,
        displayName: environment.displayName,
        createdTime: environment.createdTime ?? '2026-01-05T08:00:00Z',
        provisioningState: 'Succeeded',
        creationType: environment.isDefault ? 'DefaultTenant' : 'User',
        environmentSku: environment.isDefault ? 'Default' : (environment.type ?? 'Production'),
        isDefault: environment.isDefault,
        databaseType: environment.dataverseUrl === undefined ? 'None' : 'CommonDataService',
        ...(environment.dataverseUrl === undefined
            ? {}
            : {
                linkedEnvironmentMetadata: {
                    friendlyName: environment.displayName,
                    instanceUrl: `${environment.dataverseUrl}/`,
                    instanceApiUrl: environment.dataverseUrl.replace('.crm4.', '.api.crm4.'),
                    instanceState: 'Ready'
                }
            }),
        states: { management: { id: 'Ready' }, runtime: { id: 'Enabled' } }
    };
}
const bapShape = (environment, context) => ({
    id: `${BAP}/environments/${environment.name}`,
    type: 'Microsoft.BusinessAppPlatform/environments',
    location: environment.location,
    name: environment.name,
    properties: {
        ...environments_properties(environment, context),
        ...(asksForPermissions(context) ? { permissions: permissionsOf(environment, context.caller) } : {})
    }
});
const powerAppsShape = (environment, context) => ({
    name: environment.name,
    location: environment.location,
    type: 'Microsoft.PowerApps/environments',
    id: `${POWER_APPS}/environments/${environment.name}`,
    properties: environments_properties(environment, context),
    ...(asksForPermissions(context) ? { permissions: permissionsOf(environment, context.caller) } : {})
});
const flowShape = (environment, context) => ({
    name: environment.name,
    location: environment.location,
    type: 'Microsoft.ProcessSimple/environments',
    id: `${FLOW}/environments/${environment.name}`,
    properties: environments_properties(environment, context)
});

;// CONCATENATED MODULE: ./lib/embedded/routes/flow-shape.js



function flow_shape_flowShape(flow, environment, context) {
    return flow_shape_shape(flow, environment, context, () => ({}), {});
}
function flowDetails(flow, environment, context) {
    const definition = (0,json_text/* parseJson */.qF)(context.blobs.read(flow.definition), `the definition of flow ${flow.id}`);
    const source = (name) => ({
        source: (0,json_text/* textAt */.$6)(definition, 'properties', 'connectionReferences', name, 'source') ?? 'Embedded'
    });
    return flow_shape_shape(flow, environment, context, source, { definitionSummary: summaryOf(definition) });
}
function summaryOf(definition) {
    const entries = (part) => {
        const steps = (0,json_text/* valueAt */.fK)(definition, 'properties', 'definition', part);
        return Object.values((0,objects/* isObject */.G)(steps) ? steps : {}).map(step => {
            const [kind, operation] = [(0,json_text/* textAt */.$6)(step, 'kind'), (0,json_text/* textAt */.$6)(step, 'inputs', 'host', 'operationId')];
            return {
                type: (0,json_text/* textAt */.$6)(step, 'type') ?? '',
                ...(kind === undefined ? {} : { kind }),
                ...(operation === undefined ? {} : { swaggerOperationId: operation }),
                metadata: (0,json_text/* valueAt */.fK)(step, 'metadata') ?? {}
            };
        });
    };
    return { triggers: entries('triggers'), actions: entries('actions') };
}
const flow_shape_shape = (flow, environment, context, sourceOf, more) => ({
    name: flow.id,
    id: `/providers/Microsoft.ProcessSimple/environments/${environment.name}/flows/${flow.id}`,
    type: 'Microsoft.ProcessSimple/environments/flows',
    properties: {
        apiId: (0,packaging/* connectorId */.Bc)('shared_logicflows'),
        displayName: flow.displayName,
        state: environment.flows[flow.id] === undefined ? 'Deleted' : flow.state,
        flowSuspensionReason: 'None',
        createdTime: flow.createdTime,
        lastModifiedTime: flow.lastModifiedTime,
        creator: {
            objectId: flow.owner,
            tenantId: context.world.tenantId,
            userId: flow.owner,
            userType: 'ActiveDirectory'
        },
        environment: { name: environment.name },
        ...(flow.inSolution === true ? { workflowEntityId: flow.id } : {}),
        connectionReferences: Object.fromEntries(Object.entries(flow.references).map(([name, { connector, connection }]) => [
            name,
            { connectionName: connection, id: (0,packaging/* connectorId */.Bc)(connector), ...sourceOf(name) }
        ])),
        ...more
    }
});

;// CONCATENATED MODULE: ./lib/embedded/routes/flow-lists.js







const PROVIDER = '/providers/Microsoft.ProcessSimple';
const FLOWS = `${PROVIDER}/environments/:environment/flows`;
const flow_lists_ADMIN = `${PROVIDER}/scopes/admin/environments/:environment`;
const flowListRoutes = [
    { method: 'GET', path: FLOWS, service: 'flow', handle: flow_lists_listOwn },
    { method: 'GET', path: `${flow_lists_ADMIN}/v2/flows`, service: 'flow', handle: flow_lists_listAll },
    { method: 'GET', path: `${flow_lists_ADMIN}/flows`, service: 'flow', handle: refuseOldList }
];
const PAGE_SIZE = 50;
function flow_lists_listOwn(context) {
    const environment = environmentOf(context.world, context.params['environment'] ?? '');
    const words = searchedWords(context.query.get('$filter'));
    const isOwn = (flow) => sameName(flow.owner, context.caller.id);
    const flows = Object.values(environment.flows).filter(flow => isIncluded(flow, context) &&
        ((words.has('personal') && isOwn(flow)) ||
            (words.has('team') && !isOwn(flow) && mayEditFlow(flow, context.caller.id))));
    const path = FLOWS.replace(':environment', environment.name);
    return page(context, path, flows.map(flow => flow_shape_flowShape(flow, environment, context)), PAGE_SIZE);
}
const isIncluded = ({ inSolution }, { query }) => inSolution !== true || query.get('include') === 'includeSolutionCloudFlows';
function searchedWords(filter) {
    if (filter === null)
        return new Set(['personal']);
    const words = (/^search\('([a-z ]+)'\)$/i.exec(filter)?.[1] ?? '').split(/ and /i);
    if (words.every(word => word === 'personal' || word === 'team'))
        return new Set(words);
    throw new ServiceError(400, 'InvalidFilter', `The filter of flows is not supported: ${filter}`);
}
function flow_lists_listAll(context) {
    const environment = environmentOf(context.world, context.params['environment'] ?? '');
    requireAdmin(environment, context.caller);
    const include = context.query.get('include');
    const flows = [
        ...Object.values(environment.flows).filter(flow => isIncluded(flow, context)),
        ...(include === 'softDeletedFlows' ? Object.values(environment.deletedFlows ?? {}) : [])
    ];
    return page(context, `${flow_lists_ADMIN.replace(':environment', environment.name)}/v2/flows`, flows.map(flow => flow_shape_flowShape(flow, environment, context)), PAGE_SIZE);
}
function refuseOldList() {
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, 'This list is no longer supported. Use version 2 of it.');
}

;// CONCATENATED MODULE: ./lib/embedded/routes/flow-start.js







function requireStartable(flow, environment, context) {
    if (context.faults.trigger('flow-start-refused')) {
        throw forbiddenByPolicy(flow);
    }
    requireCompliance(flow, environment);
    const definition = (0,json_text/* parseJson */.qF)(context.blobs.read(flow.definition), `the definition of flow ${flow.id}`);
    for (const [name, reference] of Object.entries(flow.references)) {
        const source = (0,json_text/* textAt */.$6)(definition, 'properties', 'connectionReferences', name, 'source') ?? '';
        requireConnection(flow, environment, context, name, { ...reference, isInvoker: sameName(source, 'Invoker') });
    }
    requireChildren(definition, environment);
}
const forbiddenByPolicy = ({ id }) => new ServiceError(403, protocol_errors/* CODES */.Lp.dlpViolation, `Flow '${id}' cannot be activated due to admin API policies.`);
function requireCompliance(flow, environment) {
    const used = Object.values(flow.references).map(({ connector }) => connector);
    for (const { id, displayName, business, nonBusiness, blocked = [] } of environment.dataPolicies ?? []) {
        if (used.some(connector => blocked.some(name => sameName(name, connector))))
            throw forbiddenByPolicy(flow);
        const firstIn = (group) => used.find(connector => group.some(name => sameName(name, connector)));
        const [one, other] = [firstIn(business), firstIn(nonBusiness)];
        if (one === undefined || other === undefined)
            continue;
        const parameters = [(0,packaging/* connectorId */.Bc)(one), (0,packaging/* connectorId */.Bc)(other)];
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.apiPolicyDataFlowViolation, `Admin data policy '${displayName}' restricts the use of ${parameters.join(' with ')}.`, {
            extendedData: {
                violation: {
                    policyId: `/providers/Microsoft.BusinessAppPlatform/scopes/service/apiPolicies/${id}`,
                    policyDisplayName: displayName,
                    type: 'BusinessAndNonBusinessConnector',
                    parameters
                },
                additionalInfo: {}
            }
        });
    }
}
function requireConnection(flow, environment, { caller }, name, { connector, connection, isInvoker }) {
    if (isInvoker)
        return;
    if (connection === undefined) {
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.connectionReferenceMissing, `Connection Id missing for connection reference logical name '${name}'.`);
    }
    const found = connectionOf(environment, connector, connection);
    const usable = found !== undefined && (mayUseConnection(found, caller.id) || flow.wasOn === true);
    if (usable && found.status === 'Connected')
        return;
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, `The caller object id is '${caller.id}'. Connection '${(0,packaging/* connectionId */.ys)(connector, connection)}' to '${connector}' cannot be used to activate this flow, either because this is not a valid connection or because it is not a connection you have access permission for.`);
}
function requireChildren(definition, environment) {
    for (const id of calledFlows((0,json_text/* valueAt */.fK)(definition, 'properties', 'definition', 'actions'))) {
        const child = flowOf(environment, id);
        if (child === undefined || child.state === 'Started' || child.wasOn === true)
            continue;
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.childFlowNeverPublished, `The workflow with id '${child.id}' cannot be used as a child workflow because it has never been published.`);
    }
}
function calledFlows(actions) {
    const found = [];
    const left = [actions];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (!(0,objects/* isObject */.G)(next))
            continue;
        const called = (0,json_text/* textAt */.$6)(next, 'inputs', 'host', 'workflowReferenceName');
        if (next['type'] === 'Workflow' && called !== undefined)
            found.push(called);
        for (const inner of Object.values(next))
            left.push(inner);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/embedded/routes/flows.js











const flows_FLOW = 'environments/:environment/flows/:flow';
const flowCalls = (base, finding) => [
    { method: 'GET', path: base, service: 'flow', handle: context => flows_get(context, finding) },
    { method: 'POST', path: `${base}/start`, service: 'flow', handle: context => setState(context, finding, 'Started') },
    { method: 'POST', path: `${base}/stop`, service: 'flow', handle: context => setState(context, finding, 'Stopped') },
    { method: 'GET', path: `${base}/permissions`, service: 'flow', handle: context => flows_permissions(context, finding) },
    {
        method: 'POST',
        path: `${base}/modifyPermissions`,
        service: 'flow',
        handle: context => flows_modifyPermissions(context, finding)
    },
    { method: 'GET', path: `${base}/runs`, service: 'flow', handle: context => runs(context, finding) },
    { method: 'DELETE', path: base, service: 'flow', handle: context => flows_remove(context, finding) }
];
const flowRoutes = [
    ...flowListRoutes,
    ...flowCalls(`/providers/Microsoft.ProcessSimple/${flows_FLOW}`, flows_find),
    ...flowCalls(`/providers/Microsoft.ProcessSimple/scopes/admin/${flows_FLOW}`, findAsAdmin)
];
const environmentIn = (context) => environmentOf(context.world, context.params['environment'] ?? '');
function flows_find(context) {
    const environment = environmentIn(context);
    const flow = flowOf(environment, context.params['flow'] ?? '');
    if (flow !== undefined && mayEditFlow(flow, context.caller.id))
        return { flow, environment };
    throw new ServiceError(403, protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, `The caller with object id '${context.caller.id}' does not have permission for connection '${context.params['flow'] ?? ''}' under Api 'shared_logicflows'.`);
}
function findAsAdmin(context) {
    const environment = environmentIn(context);
    requireAdmin(environment, context.caller);
    const flow = flowOf(environment, context.params['flow'] ?? '');
    if (flow !== undefined)
        return { flow, environment };
    throw new ServiceError(404, protocol_errors/* CODES */.Lp.flowNotFound, `Could not find flow '${context.params['flow'] ?? ''}'.`);
}
function flows_get(context, finding) {
    const { flow, environment } = finding(context);
    return { status: 200, body: flowDetails(flow, environment, context) };
}
function changeFlow(context, { flow, environment }, work) {
    context.change(world => {
        const changed = world.environments[environment.name]?.flows[flow.id];
        if (changed !== undefined)
            work(changed);
    });
}
function setState(context, finding, state) {
    const found = finding(context);
    const { flow, environment } = found;
    if (state === 'Started' && flow.state !== 'Started')
        requireStartable(flow, environment, context);
    changeFlow(context, found, changed => {
        changed.state = state;
        changed.wasOn = changed.wasOn === true || flow.state === 'Started' || state === 'Started';
    });
    return { status: 200 };
}
function flows_permissions(context, finding) {
    const { flow } = finding(context);
    const people = [...new Set([flow.owner, ...flow.editors])];
    return {
        status: 200,
        body: {
            value: people.map(id => ({
                name: id,
                properties: { roleName: id === flow.owner ? 'Owner' : 'CanEdit', principal: principal(context, id) }
            }))
        }
    };
}
const flows_permissionChanges = schemas/* strictObject */.rej({
    put: schemas/* array */.YOg(schemas/* strictObject */.rej({
        properties: schemas/* strictObject */.rej({
            principal: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), type: schemas/* enum */.k5n(['User', 'Group']) }),
            roleName: schemas/* enum */.k5n(['CanView', 'CanEdit'])
        })
    }))
        .optional(),
    delete: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP() })).optional()
});
function flows_modifyPermissions(context, finding) {
    const changes = parseBody(context, flows_permissionChanges);
    const { users, groups = {} } = context.world;
    for (const { properties } of changes.put ?? []) {
        const { id, type } = properties.principal;
        const known = type === 'User' ? lookUp(users, id) : lookUp(groups, id);
        if (known === undefined)
            throw new ServiceError(400, 'InvalidPrincipal', `There is no ${type} '${id}'.`);
    }
    changeFlow(context, finding(context), flow => {
        const added = (changes.put ?? []).map(({ properties }) => properties.principal.id);
        const removed = (changes.delete ?? []).map(({ id }) => id);
        flow.editors = [...new Set([...flow.editors, ...added])].filter(id => sameName(id, flow.owner) || !removed.some(other => sameName(other, id)));
    });
    return { status: 200, body: {} };
}
function runs(context, finding) {
    finding(context);
    return { status: 200, body: { value: [] } };
}
function flows_remove(context, finding) {
    if (flowOf(environmentIn(context), context.params['flow'] ?? '') === undefined)
        return { status: 204 };
    const { flow, environment } = finding(context);
    context.change(world => {
        const stored = world.environments[environment.name];
        if (stored === undefined)
            return;
        delete stored.flows[flow.id];
        setOwn((stored.deletedFlows ??= {}), flow.id, flow);
    });
    return { status: 200 };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/graph.js



const graphRoutes = [
    {
        method: 'GET',
        path: '/v1.0/users',
        service: 'graph',
        handle: context => filtered(context, graph_people(context), 'users')
    },
    { method: 'GET', path: '/v1.0/me/licenseDetails', service: 'graph', handle: licences },
    { method: 'GET', path: '/v1.0/users/:id', service: 'graph', handle: context => single(context, userOf(context)) },
    {
        method: 'GET',
        path: '/v1.0/groups',
        service: 'graph',
        handle: context => filtered(context, groups(context), 'groups')
    },
    {
        method: 'GET',
        path: '/v1.0/groups/:id',
        service: 'graph',
        handle: context => single(context, lookUp(context.world.groups ?? {}, idIn(context)))
    }
];
const SERVICE_PLANS = {
    'plan-2': ['POWERAPPS_P2', 'FLOW_P2'],
    'plan-2-trial': ['POWERAPPS_P2_VIRAL', 'FLOW_P2_VIRAL'],
    none: ['EXCHANGE_S_STANDARD']
};
function licences({ caller }) {
    if (caller.appOnly)
        throw new ServiceError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
    return {
        status: 200,
        body: {
            value: [
                {
                    servicePlans: SERVICE_PLANS[caller.licence].map(servicePlanName => ({
                        servicePlanName,
                        provisioningStatus: 'Success',
                        appliesTo: 'User'
                    }))
                }
            ]
        }
    };
}
const person = ({ id, userName, displayName }) => ({
    id,
    displayName,
    userPrincipalName: userName,
    mail: userName
});
const group = ({ id, displayName, mail }) => ({ id, displayName, mail });
const idIn = (context) => context.params['id'] ?? '';
const graph_people = (context) => Object.values(context.world.users).map(person);
const groups = (context) => Object.values(context.world.groups ?? {}).map(group);
const userOf = ({ world, params }) => lookUp(world.users, params['id'] ?? '') ??
    Object.values(world.users).find(({ userName }) => sameName(userName, params['id'] ?? ''));
function single(context, found) {
    if (found !== undefined)
        return { status: 200, body: 'members' in found ? group(found) : person(found) };
    throw new ServiceError(404, 'Request_ResourceNotFound', `Resource '${idIn(context)}' does not exist or one of its queried reference-property objects are not present.`);
}
function filtered(context, all, what) {
    const filter = context.query.get('$filter');
    if (filter === null)
        return { status: 200, body: { value: all } };
    const [, property = '', quotedValue = ''] = /^(\w+) eq '((?:[^']|'')*)'$/.exec(filter) ?? [];
    const value = quotedValue.replaceAll("''", "'");
    if (!all.some(one => Object.hasOwn(one, property))) {
        throw new ServiceError(400, 'Request_UnsupportedQuery', `The filter of ${what} is not supported: ${filter}`);
    }
    return { status: 200, body: { value: all.filter(one => sameName(one[property] ?? '', value)) } };
}

// EXTERNAL MODULE: ./lib/protocol/new-environments.js
var new_environments = __webpack_require__(68073);
;// CONCATENATED MODULE: ./lib/embedded/routes/new-environments.js







const new_environments_BAP = '/providers/Microsoft.BusinessAppPlatform';
const newEnvironmentRoutes = (options) => [
    { method: 'GET', path: `${new_environments_BAP}/locations`, service: 'bap', handle: listRegions },
    { method: 'POST', path: `${new_environments_BAP}/environments`, service: 'bap', handle: context => new_environments_create(context, options) },
    { method: 'GET', path: `${new_environments_BAP}/lifecycleOperations/:operation`, service: 'bap', handle: poll }
];
const listRegions = () => ({
    status: 200,
    body: {
        value: REGIONS.map(({ name, displayName, code }) => ({
            id: `${new_environments_BAP}/locations/${name}`,
            type: 'Microsoft.BusinessAppPlatform/locations',
            name,
            properties: {
                displayName,
                code,
                isDefault: name === 'europe',
                isDisabled: false,
                canProvisionDatabase: true,
                canProvisionCustomerEngagementDatabase: true,
                azureRegions: []
            }
        }))
    }
});
function new_environments_create(context, { operationMilliseconds }) {
    const environment = parseBody(context, new_environments/* newEnvironmentRequest */.VZ);
    const { caller, faults, now } = context;
    if (!REGIONS.some(({ name }) => name === environment.location))
        throw new ServiceError(400, 'InvalidLocation', `There is no location '${environment.location ?? ''}'.`);
    if (faults.trigger('environment-refused'))
        throw new ServiceError(403, protocol_errors/* CODES */.Lp.forbidden, `The user with object id '${caller.id}' does not have permission to ${creationOf(environment)}.`);
    if (faults.trigger('no-capacity'))
        throw new ServiceError(409, protocol_errors/* CODES */.Lp.insufficientCapacity, "This environment can't be created because your org (tenant) needs at least 1 GB of database capacity.");
    if (faults.trigger('environments-busy'))
        throw new ServiceError(409, protocol_errors/* CODES */.Lp.operationNotStartable, 'There is an active lifecycle operation on an environment.');
    const fails = faults.trigger('creation-fails');
    const { id } = context.change(world => {
        const operation = startOperation(world, { do: 'create', environment, caller }, { environment: '', now, milliseconds: operationMilliseconds });
        if (fails)
            Object.assign(operation, { status: 'Failed', result: { status: 'Failed' }, request: {} });
        return operation;
    });
    const location = `${context.origin}${new_environments_BAP}/lifecycleOperations/${id}?api-version=${api_versions/* API_VERSIONS */.Bo.newEnvironment}`;
    return { status: 202, headers: { location } };
}
function poll({ world, params, caller }) {
    const operation = world.operations[(params['operation'] ?? '').toLowerCase()];
    if (operation?.kind !== 'lifecycleOperations' || operation.caller !== caller.id)
        throw new ServiceError(404, 'OperationNotFound', 'There is no such operation.');
    return { status: 200, body: shapeOf(operation) };
}
const shapeOf = ({ id, status, result, startedAt, dueAt }) => ({
    id,
    links: {
        self: { path: `${new_environments_BAP}/lifecycleOperations/${id}` },
        environment: {
            path: typeof result?.['environment'] === 'string' ? `${new_environments_BAP}/environments/${result['environment']}` : ''
        }
    },
    type: { id: 'Create' },
    typeDisplayName: 'Create',
    state: { id: status },
    createdDateTime: startedAt,
    lastActionDateTime: dueAt,
    stages: []
});

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __webpack_require__(23864);
;// CONCATENATED MODULE: ./lib/embedded/tokens.js






const { powerAppsAudience, flowAudience, graphAudience, otherAudiences, bapAudiences } = clouds/* CLOUDS */.JJ.Public;
const AUDIENCES = [
    ...new Set([powerAppsAudience, flowAudience, ...bapAudiences, graphAudience, 'https://api.powerplatform.com'])
];
const ACCEPTED = {
    bap: [powerAppsAudience, ...bapAudiences],
    powerApps: [powerAppsAudience],
    flow: [flowAudience, ...otherAudiences.flow, powerAppsAudience],
    graph: [graphAudience]
};
const organisationOf = ({ environments }, audience) => Object.values(environments).find(({ dataverseUrl }) => dataverseUrl !== undefined && (0,clouds/* sameAudience */.Z8)(dataverseUrl, audience));
function acceptedAudiences(service, world) {
    if (service !== 'organisation')
        return ACCEPTED[service];
    return Object.values(world.environments).flatMap(({ dataverseUrl }) => dataverseUrl ?? []);
}
const keyOf = (world) => (0,external_node_crypto_.createHash)('sha256').update(`tokens|${world.signingKey}`).digest();
const issuerOf = (world) => `https://sts.windows.net/${world.tenantId}/`;
function issueToken(world, subject, audience, now, { seconds = 3600, more = {} } = {}) {
    const claims = subject.kind === 'user'
        ? {
            oid: subject.user.id,
            upn: subject.user.userName,
            preferred_username: subject.user.userName,
            name: subject.user.displayName,
            scp: 'user_impersonation',
            idtyp: 'user',
            sub: subject.user.id
        }
        : {
            oid: subject.application.clientId,
            appid: subject.application.clientId,
            idtyp: 'app',
            sub: subject.application.clientId
        };
    const from = Math.floor(now.getTime() / 1000);
    return new sign/* SignJWT */.P({ ...more, ...claims, tid: world.tenantId, ver: '1.0' })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience)
        .setIssuer(issuerOf(world))
        .setIssuedAt(from)
        .setNotBefore(from)
        .setExpirationTime(from + seconds)
        .setJti((0,external_node_crypto_.randomUUID)())
        .sign(keyOf(world));
}
async function verifyToken(world, header, service, now) {
    const refuse = (why) => new ServiceError(401, protocol_errors/* CODES */.Lp.invalidAuthenticationToken, why);
    const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
    if (token === undefined)
        throw refuse('The access token is missing.');
    const { payload } = await (0,verify/* jwtVerify */.V)(token, keyOf(world), {
        issuer: issuerOf(world),
        currentDate: now,
        algorithms: ['HS256']
    }).catch((error) => {
        throw refuse(error.code === 'ERR_JWT_EXPIRED'
            ? 'The access token has expired.'
            : 'The access token is invalid.');
    });
    const audience = String(payload.aud);
    const allowed = acceptedAudiences(service, world);
    if (!allowed.some(accepted => (0,clouds/* sameAudience */.Z8)(accepted, audience))) {
        const isRecorded = service === 'bap' || service === 'powerApps';
        throw new ServiceError(401, isRecorded ? protocol_errors/* CODES */.Lp.invalidAuthenticationAudience : protocol_errors/* CODES */.Lp.invalidAuthenticationToken, `The access token has been obtained for the wrong audience '${audience}'. The allowed audiences are '${allowed.join(', ')}'.`);
    }
    const id = (0,as_text/* asText */.e)(payload['oid']);
    const appOnly = payload['idtyp'] === 'app';
    if (service === 'flow' && appOnly) {
        throw new ServiceError(401, protocol_errors/* CODES */.Lp.invalidAuthenticationToken, 'The x-ms-client-scope header must not be null or empty: the token has no scope claim.');
    }
    return {
        id,
        userName: typeof payload['upn'] === 'string' ? payload['upn'] : id,
        appOnly,
        audience,
        memberOf: world.users[id] === undefined ? [] : [world.tenantId, ...groupsOf(world, id)],
        licence: world.users[id]?.licence ?? (appOnly ? 'plan-2' : 'none'),
        token
    };
}
const groupsOf = ({ groups = {} }, user) => Object.values(groups).flatMap(({ id, members }) => (members.includes(user) ? [id] : []));
const tokens_equalInConstantTime = (one, other) => {
    const [left, right] = [one, other].map(text => (0,external_node_crypto_.createHash)('sha256').update(text).digest());
    return left !== undefined && right !== undefined && (0,external_node_crypto_.timingSafeEqual)(left, right);
};

// EXTERNAL MODULE: ./lib/base/guid.js
var guid = __webpack_require__(94044);
;// CONCATENATED MODULE: ./lib/embedded/routes/entra-error.js


class EntraError extends Error {
    number;
    error;
    constructor(number, error, message) {
        super(message);
        this.number = number;
        this.error = error;
    }
}
async function withEntraErrors({ now }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof EntraError))
            throw error;
        return {
            status: error.error === 'invalid_client' ? 401 : 400,
            body: {
                error: error.error,
                error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${(0,external_node_crypto_.randomUUID)()} Correlation ID: ${(0,external_node_crypto_.randomUUID)()} Timestamp: ${now.toISOString()}`,
                error_codes: [error.number],
                timestamp: now.toISOString(),
                trace_id: (0,external_node_crypto_.randomUUID)(),
                correlation_id: (0,external_node_crypto_.randomUUID)()
            }
        };
    }
}
function checkTenant({ params, world }) {
    const tenant = params['tenant'] ?? '';
    if (!(0,guid/* isGuid */.W)(tenant) || tenant.toLowerCase() === world.tenantId.toLowerCase())
        return;
    throw new EntraError(90002, 'invalid_request', `Tenant '${tenant}' not found.`);
}

;// CONCATENATED MODULE: ./lib/embedded/routes/interactive-grants.js




const interactiveRoutes = [
    { method: 'GET', path: '/:tenant/oauth2/v2.0/authorize', service: 'none', handle: authorize },
    { method: 'POST', path: '/:tenant/oauth2/v2.0/devicecode', service: 'none', handle: deviceCode },
    { method: 'GET', path: '/embedded/device', service: 'none', handle: answerDevice }
];
const CODE_LIFETIME = 10 * 60_000;
const DEVICE_LIFETIME = 15 * 60_000;
const INTERVAL = 1;
const MOST_KEPT = 50;
const DEVICE_GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'device_code'];
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/[^?#]*)?$/;
function authorize(context) {
    return withEntraErrors(context, () => {
        checkTenant(context);
        const { query } = context;
        const need = (name) => {
            const value = query.get(name);
            if (value !== null && value !== '')
                return value;
            throw new EntraError(900144, 'invalid_request', `The request must contain the following parameter: '${name}'.`);
        };
        const client = need('client_id');
        const redirectUri = need('redirect_uri');
        if (!LOOPBACK.test(redirectUri))
            throw new EntraError(50011, 'invalid_request', `The redirect URI '${redirectUri}' does not match the redirect URIs configured for the application '${client}'.`);
        if (need('response_type') !== 'code' || !['query', null].includes(query.get('response_mode')))
            throw new EntraError(700054, 'unsupported_response_type', "Only 'code' in the query is implemented here.");
        const challenge = query.get('code_challenge') ?? undefined;
        if (challenge !== undefined && (query.get('code_challenge_method') !== 'S256' || challenge.length !== 43))
            throw new EntraError(50147, 'invalid_request', 'The code challenge is not a SHA-256 in base64url.');
        need('scope');
        const user = personOf(context.world, query.get('login_hint'));
        const code = `1.${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}`;
        keep(context, digestOf(code), {
            kind: 'code',
            client,
            redirectUri,
            ...(challenge === undefined ? {} : { challenge }),
            ...(query.has('nonce') ? { nonce: query.get('nonce') ?? '' } : {}),
            user: user.id,
            expires: new Date(context.now.getTime() + CODE_LIFETIME).toISOString()
        });
        const to = new URL(redirectUri);
        to.searchParams.set('code', code);
        if (query.has('state'))
            to.searchParams.set('state', query.get('state') ?? '');
        return { status: 302, headers: { location: to.href, 'cache-control': 'no-store' } };
    });
}
function personOf(world, hint) {
    const user = hint === null
        ? world.users[(0,people/* personId */.B6)(world, 'maker')]
        : Object.values(world.users).find(({ userName }) => userName.toLowerCase() === hint.toLowerCase());
    if (user !== undefined)
        return user;
    throw new EntraError(50034, 'invalid_request', `The user account ${hint ?? ''} does not exist in the directory.`);
}
function deviceCode(context) {
    return withEntraErrors(context, () => {
        checkTenant(context);
        const form = new URLSearchParams(context.bytes.toString('utf8'));
        const client = form.get('client_id') ?? '';
        if (client === '' || (form.get('scope') ?? '') === '')
            throw new EntraError(900144, 'invalid_request', 'The request must contain client_id and scope.');
        const code = `2.${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}`;
        const userCode = Array.from({ length: 9 }, () => 'BCDFGHJKLMNPQRSTVWXZ'[(0,external_node_crypto_.randomInt)(20)]).join('');
        keep(context, digestOf(code), {
            kind: 'device',
            client,
            userCode,
            expires: new Date(context.now.getTime() + DEVICE_LIFETIME).toISOString()
        });
        const address = `${context.origin}/embedded/device`;
        return {
            status: 200,
            body: {
                user_code: userCode,
                device_code: code,
                verification_uri: address,
                expires_in: DEVICE_LIFETIME / 1000,
                interval: INTERVAL,
                message: `To sign in, open ${address} in a browser and enter the code ${userCode}.`
            }
        };
    });
}
function answerDevice(context) {
    const { query, world, now } = context;
    const [key] = Object.entries(world.grants ?? {}).find(([, grant]) => grant.kind === 'device' &&
        grant.userCode === query.get('user_code') &&
        Date.parse(grant.expires) > now.getTime()) ?? [];
    if (key === undefined)
        return { status: 404, body: { message: 'There is no such code.' } };
    const declined = query.has('decline');
    const user = declined ? undefined : personOf(world, query.get('login_hint')).id;
    context.change(changed => {
        const grant = changed.grants?.[key];
        if (grant?.kind !== 'device')
            return;
        if (user === undefined)
            grant.declined = true;
        else
            grant.user = user;
    });
    return { status: 200, body: { message: declined ? 'Declined.' : 'You may close this window.' } };
}
function userByCode(context, form) {
    const { world, now } = context;
    const key = digestOf(form.get('code') ?? '');
    const grant = world.grants?.[key];
    if (grant?.kind !== 'code')
        throw new EntraError(9002313, 'invalid_grant', 'The code is malformed or unknown.');
    if (grant.redeemed === true)
        throw new EntraError(54005, 'invalid_grant', 'The authorization code was already redeemed.');
    if (Date.parse(grant.expires) <= now.getTime())
        throw new EntraError(70008, 'invalid_grant', 'The provided authorization code has expired.');
    checkClientOf(grant, form);
    if (form.get('redirect_uri') !== grant.redirectUri)
        throw new EntraError(500112, 'invalid_client', 'The redirect URI is not that of the request for the code.');
    const verifier = form.get('code_verifier') ?? '';
    const made = (0,external_node_crypto_.createHash)('sha256').update(verifier).digest('base64url');
    if (grant.challenge !== undefined && !tokens_equalInConstantTime(made, grant.challenge))
        throw new EntraError(501481, 'invalid_grant', 'The Code_Verifier does not match the code_challenge supplied in the authorization request.');
    const user = interactive_grants_userOf(world, grant.user);
    context.change(changed => {
        const stored = changed.grants?.[key];
        if (stored?.kind === 'code')
            stored.redeemed = true;
    });
    return { user, nonce: grant.nonce };
}
function userByDeviceCode(context, form) {
    const { world, now } = context;
    const key = digestOf(form.get('device_code') ?? '');
    const grant = world.grants?.[key];
    if (grant?.kind !== 'device')
        throw new EntraError(9002313, 'bad_verification_code', 'The device_code is malformed or unknown.');
    checkClientOf(grant, form);
    if (Date.parse(grant.expires) <= now.getTime())
        throw new EntraError(70020, 'expired_token', 'The provided device code has expired.');
    if (grant.declined === true)
        throw new EntraError(70018, 'authorization_declined', 'The user declined the authorization.');
    if (grant.user === undefined)
        throw new EntraError(70016, 'authorization_pending', 'OAuth 2.0 device flow error. Authorization is pending.');
    const user = interactive_grants_userOf(world, grant.user);
    context.change(changed => {
        delete changed.grants?.[key];
    });
    return { user };
}
function checkClientOf({ client }, form) {
    if (client.toLowerCase() === form.get('client_id')?.toLowerCase())
        return;
    throw new EntraError(700005, 'invalid_grant', 'The code was issued to another application.');
}
function interactive_grants_userOf({ users }, id) {
    const user = users[id];
    if (user !== undefined)
        return user;
    throw new EntraError(50034, 'invalid_grant', 'The user account does not exist in the directory.');
}
function keep(context, key, grant) {
    const now = context.now.getTime();
    context.change(world => {
        const recent = Object.entries(world.grants ?? {}).filter(([, { expires }]) => Date.parse(expires) > now);
        world.grants = Object.fromEntries([...recent.slice(-MOST_KEPT), [key, grant]]);
    });
}
const digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./lib/embedded/routes/operations.js





const operationRoutes = ['packagingOperations', 'listImportOperations', 'importOperations'].map(kind => ({
    method: 'GET',
    path: `/providers/Microsoft.BusinessAppPlatform/environments/:environment/${kind}/:operation`,
    service: 'bap',
    handle: context => operations_poll(context, kind)
}));
function operations_poll(context, kind) {
    const operation = context.world.operations[(context.params['operation'] ?? '').toLowerCase()];
    if (operation === undefined ||
        operation.kind !== kind ||
        !sameName(operation.environment, context.params['environment'] ?? '')) {
        throw new ServiceError(404, 'OperationNotFound', 'There is no such operation in this environment.');
    }
    if (operation.status === 'Running')
        return { status: 202, body: envelope(operation, running(operation, context.origin)) };
    return { status: 200, body: envelope(operation, finished(operation, context.origin)) };
}
const envelope = ({ id, environment }, properties) => ({
    id: `/providers/Microsoft.BusinessAppPlatform/environments/${environment}/packagingOperations/${id}`,
    type: 'Microsoft.BusinessAppPlatform/environments/packagingOperations',
    environmentName: environment,
    name: id,
    properties
});
function running({ kind, request }, origin) {
    if (kind === 'listImportOperations')
        return { packageLink: { value: `${origin}${(0,as_text/* asText */.e)(request['link'])}` } };
    const { details, running: resources = request['resources'] } = request;
    return { status: 'Running', details, resources: withStatus(resources, 'Running') };
}
function finished({ result }, origin) {
    const link = (0,objects/* isObject */.G)(result?.['packageLink']) ? result['packageLink']['value'] : undefined;
    return { ...result, ...(typeof link === 'string' ? { packageLink: { value: `${origin}${link}` } } : {}) };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/organisations.js



const organisationRoutes = [
    { method: 'GET', path: organisations/* ORGANISATION_PATH */.RR, service: 'organisation', handle: organisation }
];
function organisation(context) {
    const { caller, world, query, faults } = context;
    const environment = organisationOf(world, caller.audience ?? '');
    if (environment === undefined || !isMember(environment, caller.id)) {
        throw new ServiceError(403, '0x80072560', 'The user is not a member of the organization.');
    }
    const row = {
        organizationid: environment.name,
        name: environment.displayName,
        [organisations/* ORGANISATION_COLUMNS */.B9.flows]: environment.flowsInSolutions === true || faults.trigger('flows-in-solutions'),
        [organisations/* ORGANISATION_COLUMNS */.B9.apps]: false
    };
    const requestedColumns = query.get('$select')?.split(',') ?? Object.keys(row);
    const unknownColumn = requestedColumns.find(column => !Object.hasOwn(row, column));
    if (unknownColumn !== undefined) {
        throw new ServiceError(400, '0x80060888', `Could not find a property named '${unknownColumn}' on type 'Microsoft.Dynamics.CRM.organization'.`);
    }
    const columns = [...new Set([...requestedColumns, 'organizationid'])];
    const value = [Object.fromEntries(columns.map(column => [column, row[column]]))];
    const metadataUrl = `${environment.dataverseUrl ?? ''}/api/data/v9.0/$metadata#organizations(${requestedColumns.join()})`;
    return { status: 200, headers: { 'odata-version': '4.0' }, body: { '@odata.context': metadataUrl, value } };
}
const isMember = ({ makers, members = [], admins = [] }, id) => [makers, members, admins].some(ids => ids.includes(id));

;// CONCATENATED MODULE: ./lib/embedded/routes/packaging.js














const BASE = '/providers/Microsoft.BusinessAppPlatform/environments/:environment';
function packagingRoutes(options) {
    const route = (action, purpose, handle) => ({
        method: 'POST',
        path: `${BASE}/${action}`,
        service: 'bap',
        handle: context => {
            packaging_authorize(context, purpose);
            return handle(context, options);
        }
    });
    return [
        route('listPackageResources', 'export', packaging_list),
        route('exportPackage', 'export', exportPackage),
        route('generateResourceStorage', 'import', generateStorage),
        route('listImportParameters', 'import', readPackage),
        route('validateImportPackage', 'import', validate),
        route('importPackage', 'import', importPackage)
    ];
}
function packaging_authorize(context, purpose) {
    const environment = context.params['environment'] ?? '';
    environmentOf(context.world, environment);
    requireUser(context.caller);
    if (purpose === 'import')
        requireMaker(context.world, environment, context.caller);
    requireLicence(context.caller);
}
const packaging_environmentIn = (context) => environmentOf(context.world, context.params['environment'] ?? '').name;
function packaging_list(context) {
    const { baseResourceIds } = parseBody(context, packaging/* listPackageResourcesRequest */.X$);
    if (context.faults.trigger('export-errors-listed')) {
        const message = `The caller with object id '${context.caller.id}' does not have permission for connection 'shared_logicflows' under Api 'shared_logicflows'.`;
        return { status: 200, body: { baseResourceIds, errors: [{ code: protocol_errors/* CODES */.Lp.connectionAuthorizationFailed, message }] } };
    }
    const [rootId = ''] = baseResourceIds;
    const { resources, errors } = listPackageResources(context.world, packaging_environmentIn(context), rootId, context.caller);
    if (errors.length > 0)
        return { status: 200, body: { baseResourceIds, errors } };
    return { status: 200, body: { status: 'Succeeded', baseResourceIds, resources } };
}
function exportPackage(context, { operationMilliseconds, linkMinutes }) {
    const { includedResourceIds, details, resources = {} } = parseBody(context, packaging/* exportPackageRequest */.Cz);
    const rootId = packaging_rootOf(includedResourceIds);
    const environment = packaging_environmentIn(context);
    const listing = listPackageResources(context.world, environment, rootId, context.caller);
    if (listing.errors.length > 0)
        return { status: 200, body: { errors: listing.errors } };
    const request = {
        do: 'export',
        rootId,
        details,
        resources,
        caller: context.caller
    };
    if (/\/flows\//i.test(rootId)) {
        const exported = context.change(world => createExport(world, environment, request, { now: context.now, linkMinutes }, context.blobs));
        return {
            status: 200,
            body: {
                status: 'Succeeded',
                packageLink: { value: `${context.origin}${exported.link}` },
                details: {
                    createdTime: exported.details['createdTime'],
                    packageTelemetryId: exported.details['packageTelemetryId']
                },
                resources: withStatus(exported.resources, 'Succeeded')
            }
        };
    }
    const { telemetryId, running } = context.change(world => ({
        telemetryId: newGuid(world, 'export'),
        running: byPackageKey(world, environment, listing.resources, resources)
    }));
    const operation = beginOperation(context, { ...request, telemetryId, running }, operationMilliseconds);
    return {
        status: 202,
        headers: { location: locationOf(context, operation), 'retry-after': retryAfter(operationMilliseconds) },
        body: {
            status: 'Running',
            details: { ...details, packageTelemetryId: telemetryId },
            resources: withStatus(running, 'Running')
        }
    };
}
const packaging_rootOf = (ids) => ids.find(id => /\/apps\//i.test(id)) ?? ids.find(id => /\/flows\//i.test(id)) ?? ids[0] ?? '';
const retryAfter = (milliseconds) => String(milliseconds < 500 ? 0 : Math.ceil(milliseconds / 1000));
function byPackageKey(world, environment, listing, requested) {
    const keyOf = (key) => packageKeyOf(world, environment, listing[key]?.id ?? key);
    return (0,json_text/* safeMap */.Ek)(Object.entries(listing).map(([key, resource]) => {
        const entry = Object.hasOwn(requested, key) ? requested[key] : resource;
        return [keyOf(key), { ...resource, ...entry, dependsOn: (resource.dependsOn ?? []).map(keyOf) }];
    }));
}
function generateStorage(context, { linkMinutes }) {
    const link = context.change(world => storage_linkTo(world, addContainer(world, { permissions: 'rcwl', now: context.now, minutes: linkMinutes })));
    return { status: 200, body: { sharedAccessSignature: `${context.origin}${link}` } };
}
function readPackage(context, { operationMilliseconds }) {
    const { packageLink } = parseBody(context, packaging/* listImportParametersRequest */.Td);
    const found = resolveBlobLink(context.world, packageLink.value, context.now);
    if (found === undefined)
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.zipFileRejected, 'The link does not lead to a package.');
    importParameters(context.blobs.read(found.digest));
    const fileName = decodeURIComponent(new URL(packageLink.value).pathname.split('/').at(-1) ?? 'package.zip');
    const operation = beginOperation(context, { do: 'read', digest: found.digest, fileName, link: packageLink.value.replace(/^https?:\/\/[^/]+/, '') }, operationMilliseconds);
    return {
        status: 202,
        headers: {
            location: locationOf(context, operation),
            'retry-after': retryAfter(operationMilliseconds)
        }
    };
}
function validate(context) {
    const body = parseBody(context, packaging/* importPackageRequest */.tY);
    const bytes = restagedPackage(context, body);
    const injected = context.faults.trigger('fails-at-validation')
        ? [{ code: protocol_errors/* CODES */.Lp.connectionNotFound, message: 'Injected fault: a connection was not found.' }]
        : [];
    const errors = [
        ...injected,
        ...validateImport(context.world, packaging_environmentIn(context), context.caller, { resources: body.resources }, bytes)
    ];
    return {
        status: 200,
        body: {
            status: errors.length > 0 ? 'Failed' : 'Succeeded',
            packageLink: body.packageLink,
            details: body.details,
            resources: body.resources,
            ...(errors.length > 0 ? { errors } : {})
        }
    };
}
function importPackage(context, { operationMilliseconds }) {
    const body = parseBody(context, packaging/* importPackageRequest */.tY);
    const bytes = restagedPackage(context, body);
    const environment = packaging_environmentIn(context);
    const { resources, details } = body;
    const [problem] = validateImport(context.world, environment, context.caller, { resources }, bytes);
    if (problem !== undefined)
        throw new ServiceError(400, problem.code ?? 'BadRequest', problem.message ?? 'The import is not valid.');
    context.rehearse(world => applyImport({ world, environment, caller: context.caller, request: { resources }, bytes, now: context.now, faults: {} }, context.blobs));
    const faults = {
        draftWithoutReferences: context.faults.trigger('draft-without-references'),
        flowEntriesUnmapped: context.faults.trigger('flow-entries-unmapped'),
        resourceFails: context.faults.trigger('resource-fails'),
        flowLookupFails: context.faults.trigger('flow-lookup-fails')
    };
    const operation = beginOperation(context, { do: 'import', digest: context.blobs.add(bytes), details, resources, caller: context.caller, faults }, operationMilliseconds);
    if (context.faults.trigger('gateway-timeout-on-import'))
        return { status: 504 };
    return {
        status: 202,
        headers: { location: locationOf(context, operation) },
        body: {
            id: packaging_idOf(operation),
            name: operation.id,
            properties: { status: 'Running', details, resources: withStatus(resources, 'Running') }
        }
    };
}
function restagedPackage(context, { packageLink }) {
    const found = resolveBlobLink(context.world, packageLink.value, context.now);
    if (found === undefined || !found.container.restaged) {
        throw new ServiceError(400, protocol_errors/* CODES */.Lp.packageManifestNotFound, 'The package manifest was not found behind the package link.');
    }
    return context.blobs.read(found.digest);
}
function beginOperation(context, request, milliseconds) {
    const never = context.faults.trigger('never-finishes');
    return context.change(world => startOperation(world, request, { environment: packaging_environmentIn(context), now: context.now, milliseconds, never }));
}
const packaging_idOf = ({ environment, kind, id }) => `/providers/Microsoft.BusinessAppPlatform/environments/${environment}/${kind}/${id}`;
const locationOf = (context, operation) => `${context.origin}${packaging_idOf(operation)}?api-version=2016-11-01`;

// EXTERNAL MODULE: ./lib/protocol/policies.js
var policies = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/embedded/routes/policies.js





const VERSION_2 = policies/* POLICIES_PATH */.P2.replace('/v1/', '/v2/');
const policyRoutes = [
    { method: 'GET', path: policies/* POLICIES_PATH */.P2, service: 'bap', handle: policies_policies },
    { method: 'GET', path: VERSION_2, service: 'bap', versionless: true, handle: policiesWithoutGroups },
    { method: 'GET', path: `${VERSION_2}/:policy`, service: 'bap', versionless: true, handle: onePolicy }
];
function policies_policies(context) {
    return { status: 200, body: { value: administered(context).map(([one, where]) => policyObject(one, where)) } };
}
function policiesWithoutGroups(context) {
    const value = administered(context).map(([one, where]) => {
        const { connectorGroups: _, ...policyDefinition } = policyObject(one, where);
        return { policyDefinition };
    });
    return { status: 200, body: { value } };
}
function onePolicy(context) {
    const id = context.params['policy'] ?? '';
    const found = administered(context).find(([one]) => sameName(one.id, id));
    if (found === undefined)
        throw new ServiceError(404, 'PolicyNotFound', `There is no data policy '${id}'.`);
    return { status: 200, body: { policyDefinition: policyObject(found[0], found[1]) } };
}
function administered(context) {
    return administeredEnvironments(context, 'read data policies').flatMap(environment => (environment.dataPolicies ?? []).map((one) => [one, environment]));
}
function policyObject(policy, { name }) {
    const group = (classification, connectors) => ({
        classification,
        connectors: connectors.map(connector => ({
            id: (0,packaging/* connectorId */.Bc)(connector),
            name: connector,
            type: 'Microsoft.PowerApps/apis'
        }))
    });
    return {
        name: policy.id,
        displayName: policy.displayName,
        defaultConnectorsClassification: policies/* CLASSIFICATIONS */.Ii.nonBusiness,
        connectorGroups: [
            group(policies/* CLASSIFICATIONS */.Ii.business, policy.business),
            group(policies/* CLASSIFICATIONS */.Ii.nonBusiness, policy.nonBusiness),
            group(policies/* CLASSIFICATIONS */.Ii.blocked, policy.blocked ?? [])
        ],
        environmentType: 'OnlyEnvironments',
        environments: [
            {
                id: `/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments/${name}`,
                name,
                type: 'Microsoft.BusinessAppPlatform/scopes/environments'
            }
        ],
        isLegacySchemaVersion: false
    };
}

// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __webpack_require__(13695);
// EXTERNAL MODULE: ./lib/protocol/sites.js
var sites = __webpack_require__(52872);
;// CONCATENATED MODULE: ./lib/embedded/routes/sites.js





const siteRoutes = [
    { method: 'GET', path: `${sites/* SITES_PATH */.T4}/:site/lists`, service: 'graph', handle: context => listsOf(context) },
    { method: 'GET', path: `${sites/* SITES_PATH */.T4}/:site/drives`, service: 'graph', handle: context => drivesOf(context) },
    { method: 'GET', path: `${sites/* SITES_PATH */.T4}/*`, service: 'graph', handle: context => byAddress(context) }
];
const PAGE = 200;
function sitesOf(world) {
    const sites = new Map();
    for (const { directory } of Object.values(world.environments))
        for (const [address, lists] of Object.entries(directory?.sites ?? {})) {
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url === undefined)
                continue;
            const path = plainPath(url.pathname);
            const key = `${url.hostname}/${path}`.toLowerCase();
            const known = sites.get(key);
            const drives = Object.entries(directory?.drives ?? {}).find(([other]) => sameSite(other, url))?.[1];
            sites.set(key, {
                id: `${url.hostname},${(0,names/* guid */.Os)(world, `site collection|${key}`)},${(0,names/* guid */.Os)(world, `site|${key}`)}`,
                host: url.hostname,
                path,
                lists: { ...known?.lists, ...lists },
                drives: { ...known?.drives, ...drives }
            });
        }
    return [...sites.values()];
}
const sameSite = (address, { hostname, pathname }) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url !== undefined && url.hostname === hostname && sameName(plainPath(url.pathname), plainPath(pathname));
};
function plainPath(path) {
    const parts = path.split('/').filter(part => part !== '');
    try {
        return parts.map(decodeURIComponent).join('/');
    }
    catch {
        return parts.join('/');
    }
}
function byAddress(context) {
    refuseIfAsked(context);
    const named = context.params['*'] ?? '';
    const [host = '', path = ''] = named.split(/:\/?(.*)/s);
    const found = path === '' ? (siteWithId(context, named) ?? siteAt(context, host, '')) : siteAt(context, host, path);
    return {
        status: 200,
        body: {
            '@odata.context': `${context.origin}/v1.0/$metadata#sites/$entity`,
            id: found.id,
            displayName: found.path.split('/').at(-1) || found.host,
            name: found.path.split('/').at(-1) ?? '',
            webUrl: `https://${[found.host, ...found.path.split('/').map(uri/* uriPart */.W)].join('/').replace(/\/$/, '')}`
        }
    };
}
function siteAt({ world }, host, path) {
    const all = sitesOf(world);
    const found = all.find(site => sameName(site.host, host) && sameName(site.path, plainPath(path)));
    if (found !== undefined)
        return found;
    if (!all.some(site => sameName(site.host, host)))
        throw new ServiceError(400, 'invalidRequest', 'Invalid hostname for this tenancy');
    throw notFound();
}
const siteWithId = ({ world }, id) => sitesOf(world).find(site => sameName(site.id, id));
const notFound = () => new ServiceError(404, 'itemNotFound', 'Requested site could not be found');
function refuseIfAsked({ faults }) {
    if (faults.trigger('sites-refused'))
        throw new ServiceError(403, 'accessDenied', 'Access denied');
}
function siteInPath(context) {
    refuseIfAsked(context);
    const found = siteWithId(context, context.params['site'] ?? '');
    if (found === undefined)
        throw notFound();
    return found;
}
function listsOf(context) {
    const { id: site, lists, drives } = siteInPath(context);
    const libraries = new Set(Object.values(drives));
    const all = Object.entries(lists).map(([id, displayName]) => ({
        id,
        name: displayName,
        displayName,
        list: {
            hidden: false,
            template: libraries.has(displayName) ? 'documentLibrary' : 'genericList',
            contentTypesEnabled: false
        }
    }));
    return sites_page(context, `${site}/lists`, all);
}
function drivesOf(context) {
    const { id: site, drives } = siteInPath(context);
    return sites_page(context, `${site}/drives`, Object.entries(drives).map(([id, name]) => ({ id, name, driveType: 'documentLibrary' })));
}
function sites_page(context, path, items) {
    const token = context.query.get('$skiptoken') ?? '0';
    if (!/^\d{1,9}$/.test(token))
        throw new ServiceError(400, 'invalidRequest', 'The $skiptoken is invalid.');
    const from = Number(token);
    const select = context.query.get('$select')?.split(',');
    const query = new URLSearchParams(context.query);
    query.set('$skiptoken', String(from + PAGE));
    const next = `${context.origin}${sites/* SITES_PATH */.T4}/${path}?${query.toString()}`;
    return {
        status: 200,
        body: {
            value: items
                .slice(from, from + PAGE)
                .map(item => select === undefined
                ? item
                : Object.fromEntries(Object.entries(item).filter(([name]) => name === 'id' || select.includes(name)))),
            ...(from + PAGE < items.length ? { '@odata.nextLink': next } : {})
        }
    };
}

;// CONCATENATED MODULE: ./lib/embedded/routes/storage.js


const BLOB = `/:container(^${CONTAINER_PATTERN}$)/:blob`;
const storageRoutes = [
    {
        method: 'PUT',
        path: BLOB,
        service: 'none',
        handle: context => withContainer(context, 'w', container => put(context, container))
    },
    {
        method: 'GET',
        path: BLOB,
        service: 'none',
        handle: context => withContainer(context, 'r', container => storage_get(context, container))
    },
    {
        method: 'GET',
        path: `/:container(^${CONTAINER_PATTERN}$)`,
        service: 'none',
        handle: context => withContainer(context, 'l', storage_list)
    }
];
function withContainer(context, permission, work) {
    if (context.headers['authorization'] !== undefined)
        return storageError(403, 'AuthenticationFailed', 'A request with a storage link must not have an Authorization header.');
    if (context.faults.trigger('link-expired'))
        return storageError(403, 'AuthenticationFailed', 'Signed expiry time has passed.');
    const access = authorizeAccess(context.world, context.params['container'] ?? '', context.query, permission, context.now);
    return 'container' in access ? work(access.container) : storageError(access.refused, access.code, access.message);
}
function put(context, { path }) {
    const name = context.params['blob'] ?? '';
    const part = context.query.get('comp');
    if (part === 'block') {
        const id = context.query.get('blockid') ?? '';
        if (!/^[A-Za-z0-9+/]+=*$/.test(id))
            return storageError(400, 'InvalidQueryParameterValue', 'blockid must be base64.');
        return changeContainer(context, path, container => {
            container.blocks[`${name}/${id}`] = context.blobs.add(context.bytes);
        });
    }
    if (part === 'blocklist')
        return commitBlocks(context, path, name);
    if (part !== null)
        return storageError(400, 'InvalidQueryParameterValue', `comp=${part} is not known.`);
    if (context.headers['x-ms-blob-type'] !== 'BlockBlob')
        return storageError(400, 'MissingRequiredHeader', 'x-ms-blob-type: BlockBlob is required.');
    return changeContainer(context, path, container => {
        setOwn(container.blobs, name, context.blobs.add(context.bytes));
    });
}
function commitBlocks(context, path, name) {
    const ids = [...context.bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)<\//g)].map(([, id]) => id ?? '');
    if (ids.length === 0)
        return storageError(400, 'InvalidXmlDocument', 'The block list is empty.');
    const digests = ids.map(id => context.world.containers[path]?.blocks[`${name}/${id}`]);
    if (digests.includes(undefined))
        return storageError(400, 'InvalidBlockList', 'The specified block list is invalid.');
    const blob = context.blobs.add(Buffer.concat(digests.map(digest => context.blobs.read(digest ?? ''))));
    return changeContainer(context, path, container => {
        setOwn(container.blobs, name, blob);
        container.blocks = Object.fromEntries(Object.entries(container.blocks).filter(([key]) => !key.startsWith(`${name}/`)));
    });
}
function changeContainer(context, path, work) {
    context.change(world => {
        const container = world.containers[path];
        if (container !== undefined)
            work(container);
    });
    return { status: 201 };
}
function storage_get(context, container) {
    const digest = getOwn(container.blobs, context.params['blob'] ?? '');
    if (digest === undefined)
        return storageError(404, 'BlobNotFound', 'The specified blob does not exist.');
    return {
        status: 200,
        bytes: context.blobs.read(digest),
        headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' }
    };
}
function storage_list(container) {
    const blobs = Object.keys(container.blobs).map(name => `<Blob><Name>${escaped(name)}</Name></Blob>`);
    return xml(200, `<EnumerationResults ContainerName="${container.path}"><Blobs>${blobs.join('')}</Blobs></EnumerationResults>`);
}
const storageError = (status, code, message) => xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);
const xml = (status, body) => ({
    status,
    bytes: Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${body}`),
    headers: { 'content-type': 'application/xml' }
});
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

;// CONCATENATED MODULE: ./lib/embedded/routes/tenant.js

const tenant_BAP = '/providers/Microsoft.BusinessAppPlatform';
const METADATA = '/providers/PowerPlatform.Governance/v1/connectors/metadata';
const tenantRoutes = [
    { method: 'GET', path: `${tenant_BAP}/adminApplications`, service: 'bap', handle: managementApplications },
    { method: 'POST', path: `${tenant_BAP}/listtenantsettings`, service: 'bap', handle: settings },
    { method: 'GET', path: `${METADATA}/unblockable`, service: 'bap', versionless: true, handle: unblockable },
    { method: 'GET', path: `${METADATA}/virtual`, service: 'bap', versionless: true, handle: virtual }
];
function managementApplications(context) {
    administeredEnvironments(context, 'read the management applications');
    return { status: 200, body: { value: [] } };
}
function settings(context) {
    administeredEnvironments(context, 'read the settings of the tenant');
    return {
        status: 200,
        body: {
            walkMeOptOut: false,
            disableNPSCommentsReachout: false,
            disableNewsletterSendout: false,
            disableEnvironmentCreationByNonAdminUsers: false,
            disablePortalsCreationByNonAdminUsers: false,
            disableSurveyFeedback: false,
            disableTrialEnvironmentCreationByNonAdminUsers: false,
            disableSupportTicketsVisibleByAllUsers: false,
            powerPlatform: {
                search: { disableDocsSearch: false, disableCommunitySearch: false, disableBingVideoSearch: false },
                teamsIntegration: { shareWithColleaguesUserLimit: 10_000 },
                powerApps: { disableShareWithEveryone: false, enableGuestsToMake: false, disableMembersIndicator: false },
                environments: {},
                governance: { disableAdminDigest: false },
                licensing: { disableBillingPolicyCreationByNonAdminUsers: false },
                powerPages: {}
            }
        }
    };
}
function unblockable() {
    return { status: 200, body: [] };
}
function virtual() {
    const entry = (id, name) => ({
        id,
        metadata: { virtualConnector: true, name, type: 'Microsoft.PowerApps/apis', displayName: name }
    });
    return {
        status: 200,
        body: [entry('Http', 'HTTP'), entry('HttpRequestReceived', 'When a HTTP request is received')]
    };
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(77961);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/import.js + 3 modules
var key_import = __webpack_require__(73325);
// EXTERNAL MODULE: ./lib/embedded/seed/secrets.js
var secrets = __webpack_require__(61971);
;// CONCATENATED MODULE: ./lib/embedded/routes/token-endpoint.js








const tokenRoutes = [
    { method: 'POST', path: '/:tenant/oauth2/v2.0/token', service: 'none', handle: token },
    { method: 'GET', path: '/:tenant/v2.0/.well-known/openid-configuration', service: 'none', handle: configuration }
];
function token(context) {
    const form = new URLSearchParams(context.bytes.toString('utf8'));
    return withEntraErrors(context, async () => {
        checkTenant(context);
        const audience = audienceOf(context.world, form.get('scope') ?? '');
        const signedIn = await signIn(context, form);
        return {
            status: 200,
            headers: { 'cache-control': 'no-store' },
            body: await tokenResponse(context, form, signedIn, audience)
        };
    });
}
function audienceOf(world, scope) {
    const defaultScope = scope.split(' ').find(part => part.endsWith('/.default'));
    const resource = defaultScope?.slice(0, -'/.default'.length) ?? '';
    const known = AUDIENCES.find(audience => (0,clouds/* sameAudience */.Z8)(audience, resource)) ?? organisationOf(world, resource)?.dataverseUrl;
    if (known !== undefined)
        return known;
    throw new EntraError(500011, 'invalid_resource', `The resource principal named ${resource} was not found in the tenant.`);
}
async function signIn(context, form) {
    switch (form.get('grant_type')) {
        case 'password':
            return { kind: 'user', user: userByPassword(context, form) };
        case 'refresh_token':
            return { kind: 'user', user: await userByRefreshToken(context, form) };
        case 'authorization_code':
            await checkClient(context, form);
            return { kind: 'user', ...userByCode(context, form) };
        case DEVICE_GRANTS[0]:
        case DEVICE_GRANTS[1]:
            await checkClient(context, form);
            return { kind: 'user', ...userByDeviceCode(context, form) };
        case 'client_credentials':
            return { kind: 'application', application: await applicationByCredential(context, form) };
        default:
            throw new EntraError(70003, 'unsupported_grant_type', `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`);
    }
}
function userByPassword({ world }, form) {
    const name = form.get('username') ?? '';
    const user = Object.values(world.users).find(({ userName }) => userName.toLowerCase() === name.toLowerCase());
    if (user === undefined)
        throw new EntraError(50034, 'invalid_grant', `The user account ${name} does not exist in the directory.`);
    if (tokens_equalInConstantTime(form.get('password') ?? '', (0,secrets/* passwordOf */.N)(world, user.id)))
        return user;
    throw new EntraError(50126, 'invalid_grant', 'Error validating credentials due to invalid username or password.');
}
async function userByRefreshToken(context, form) {
    await checkClient(context, form);
    const digest = token_endpoint_digestOf(form.get('refresh_token') ?? '');
    const user = Object.values(context.world.users).find(({ refreshTokens }) => refreshTokens.includes(digest));
    if (user !== undefined)
        return user;
    throw new EntraError(700082, 'invalid_grant', 'The refresh token has expired or was never issued here.');
}
async function checkClient(context, form) {
    const isRegistered = lookUp(context.world.applications, form.get('client_id') ?? '') !== undefined;
    const proves = form.has('client_secret') || form.has('client_assertion');
    if (isRegistered && !proves)
        throw new EntraError(7000218, 'invalid_client', "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");
    if (!isRegistered && proves)
        throw new EntraError(700025, 'invalid_client', "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.");
    if (isRegistered)
        await applicationByCredential(context, form);
}
const token_endpoint_digestOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
async function applicationByCredential({ world, now }, form) {
    const clientId = form.get('client_id') ?? '';
    const application = lookUp(world.applications, clientId);
    if (application === undefined)
        throw new EntraError(700016, 'unauthorized_client', `Application with identifier '${clientId}' was not found in the directory.`);
    const assertion = form.get('client_assertion');
    if (assertion !== null)
        return applicationByAssertion(application, assertion, now);
    if (tokens_equalInConstantTime(form.get('client_secret') ?? '', (0,secrets/* secretOf */.O)(world, application.clientId)))
        return application;
    throw new EntraError(7000215, 'invalid_client', 'Invalid client secret provided.');
}
const CLOCK_SKEW_SECONDS = 300;
async function applicationByAssertion(application, assertion, now) {
    let claims;
    try {
        claims = (0,decode_jwt/* decodeJwt */.i)(assertion);
    }
    catch {
        throw new EntraError(50027, 'invalid_request', 'The client assertion is malformed.');
    }
    const { federated, certificate } = application;
    if (federated !== undefined && claims.iss === federated.issuer) {
        if (claims.sub === federated.subject && claims.aud === 'api://AzureADTokenExchange')
            return application;
        throw new EntraError(700213, 'invalid_client', `No matching federated identity record found for presented assertion subject '${claims.sub ?? ''}'.`);
    }
    if (federated !== undefined && certificate === undefined) {
        throw new EntraError(700211, 'invalid_client', `No matching federated identity record found for presented assertion issuer '${claims.iss ?? ''}'.`);
    }
    if (certificate === undefined)
        throw new EntraError(700027, 'invalid_client', 'The application has no certificate registered.');
    try {
        const header = JSON.parse(Buffer.from(assertion.split('.')[0] ?? '', 'base64url').toString('utf8'));
        const key = await (0,key_import/* importX509 */.Mh)(certificate, header.alg ?? 'PS256');
        await (0,verify/* jwtVerify */.V)(assertion, key, {
            issuer: application.clientId,
            subject: application.clientId,
            currentDate: now,
            clockTolerance: CLOCK_SKEW_SECONDS
        });
        return application;
    }
    catch {
        throw new EntraError(700027, 'invalid_client', 'The client assertion failed signature validation.');
    }
}
async function tokenResponse(context, form, subject, audience) {
    const scope = form.get('scope') ?? '';
    const response = {
        token_type: 'Bearer',
        scope: `${audience}/.default`,
        expires_in: 3600,
        ext_expires_in: 3600,
        access_token: await issueToken(context.world, subject, audience, context.now)
    };
    if (subject.kind === 'application')
        return response;
    const { user } = subject;
    const wants = (name) => scope.split(' ').includes(name);
    return {
        ...response,
        ...(wants('offline_access') || form.get('grant_type') === 'refresh_token'
            ? { refresh_token: rotateRefreshToken(context, user, form.get('refresh_token')) }
            : {}),
        ...(wants('openid') ? { id_token: await idToken(context, subject, form.get('client_id') ?? '') } : {}),
        client_info: Buffer.from(JSON.stringify({ uid: user.id, utid: context.world.tenantId })).toString('base64url')
    };
}
const idToken = ({ world, now }, { nonce, ...subject }, client) => issueToken(world, subject, client, now, { more: nonce === undefined ? {} : { nonce } });
function rotateRefreshToken(context, user, used) {
    const issued = `0.${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}`;
    context.change(world => {
        const stored = world.users[user.id];
        if (stored === undefined)
            return;
        const before = used === null
            ? stored.refreshTokens
            : [token_endpoint_digestOf(used), ...stored.refreshTokens.filter(known => known !== token_endpoint_digestOf(used))];
        stored.refreshTokens = [token_endpoint_digestOf(issued), ...before].slice(0, 20);
    });
    return issued;
}
function configuration({ params, origin, world }) {
    const tenant = params['tenant'] ?? world.tenantId;
    return {
        status: 200,
        body: {
            issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
            token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
            device_authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/devicecode`,
            authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
            jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`
        }
    };
}

// EXTERNAL MODULE: ./lib/embedded/running.js
var embedded_running = __webpack_require__(60601);
;// CONCATENATED MODULE: ./lib/embedded/world/draft-record.js
function draftRecord(committed) {
    const own = new Map();
    const has = (key) => (own.has(key) ? own.get(key) !== undefined : Object.hasOwn(committed, key));
    const record = new Proxy({}, {
        get(_, key) {
            if (typeof key !== 'string')
                return undefined;
            if (!own.has(key) && Object.hasOwn(committed, key))
                own.set(key, copyOf(committed[key]));
            return own.get(key);
        },
        has: (_, key) => typeof key === 'string' && has(key),
        ownKeys: () => [
            ...Object.keys(committed).filter(has),
            ...[...own.keys()].filter(key => has(key) && !Object.hasOwn(committed, key))
        ],
        getOwnPropertyDescriptor: (_, key) => typeof key === 'string' && has(key)
            ? { value: own.get(key), writable: true, enumerable: true, configurable: true }
            : undefined,
        set(_, key, value) {
            own.set(String(key), value);
            return true;
        },
        defineProperty(_, key, { value }) {
            own.set(String(key), value);
            return true;
        },
        deleteProperty(_, key) {
            own.set(String(key), undefined);
            return true;
        }
    });
    return {
        record,
        changes: () => new Map([...own].filter(([key, value]) => {
            if (value === undefined)
                return Object.hasOwn(committed, key);
            return !Object.hasOwn(committed, key) || JSON.stringify(value) !== JSON.stringify(committed[key]);
        }))
    };
}
const copyOf = (value) => typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;

;// CONCATENATED MODULE: ./lib/embedded/world/transaction.js


const RECORDS = ['environments', 'containers', 'operations', 'keys', 'folders'];
function isChange(value) {
    if (!(0,objects/* isObject */.G)(value) || !Number.isSafeInteger(value['number']))
        return false;
    const { rest, set, deleted } = value;
    const isEntry = (one) => Array.isArray(one) && RECORDS.some(name => name === one[0]) && typeof one[1] === 'string';
    return ((rest === undefined || ((0,objects/* isObject */.G)(rest) && (0,objects/* isObject */.G)(rest['minted']))) &&
        Array.isArray(set) &&
        set.every(one => isEntry(one) && isPresent(one[2])) &&
        Array.isArray(deleted) &&
        deleted.every(isEntry));
}
const isPresent = (value) => value !== undefined && value !== null;
const restOf = ({ environments: _environments, containers: _containers, operations: _operations, minted, ...rest }) => ({
    ...rest,
    minted: minted.count === undefined ? {} : { count: minted.count }
});
const recordOf = (world, name) => name === 'keys' || name === 'folders' ? world.minted[name] : world[name];
function transaction_draftOf(committed) {
    const before = restOf(committed);
    const [environments, containers, operations, keys, folders] = [
        draftRecord(committed.environments),
        draftRecord(committed.containers),
        draftRecord(committed.operations),
        draftRecord(committed.minted.keys),
        draftRecord(committed.minted.folders)
    ];
    const drafts = { environments, containers, operations, keys, folders };
    const { minted, ...rest } = copyOf(before);
    const world = {
        ...rest,
        environments: environments.record,
        containers: containers.record,
        operations: operations.record,
        minted: { ...minted, keys: keys.record, folders: folders.record }
    };
    return {
        world,
        change(number) {
            const set = [];
            const deleted = [];
            for (const name of RECORDS)
                for (const [key, value] of changesOf(recordOf(committed, name), recordOf(world, name), drafts[name]))
                    if (value === undefined)
                        deleted.push([name, key]);
                    else
                        set.push([name, key, value]);
            const after = restOf(world);
            const isSame = JSON.stringify(before) === JSON.stringify(after);
            if (isSame && set.length + deleted.length === 0)
                return undefined;
            return { number, ...(isSame ? {} : { rest: after }), set, deleted };
        }
    };
}
function changesOf(committed, now, draft) {
    if (now === draft.record)
        return draft.changes();
    const whole = draftRecord(committed);
    for (const key of Object.keys(committed))
        if (!Object.hasOwn(now, key))
            Reflect.deleteProperty(whole.record, key);
    for (const [key, value] of Object.entries(now))
        setEntry(whole.record, key, value);
    return whole.changes();
}
function applyChange(world, { rest, set: entries, deleted }) {
    const { environments, containers, operations, minted } = world;
    for (const [name, key] of deleted)
        Reflect.deleteProperty(recordOf(world, name), key);
    for (const [name, key, value] of entries)
        setEntry(recordOf(world, name), key, value);
    if (rest === undefined)
        return world;
    const { keys, folders } = minted;
    return { ...rest, environments, containers, operations, minted: { ...rest.minted, keys, folders } };
}
function setEntry(record, key, value) {
    Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}

;// CONCATENATED MODULE: ./lib/embedded/world/change-log.js


function createChangeLog(file) {
    let size = 0;
    return {
        get size() {
            return size;
        },
        append(change) {
            const line = Buffer.from(`${JSON.stringify(change)}\n`);
            const handle = (0,external_node_fs_.openSync)(file, 'a', 0o600);
            try {
                for (let written = 0; written < line.length;)
                    written += (0,external_node_fs_.writeSync)(handle, line, written);
                size += line.length;
            }
            catch (error) {
                (0,external_node_fs_.ftruncateSync)(handle, size);
                throw error;
            }
            finally {
                (0,external_node_fs_.closeSync)(handle);
            }
        },
        clear() {
            (0,external_node_fs_.rmSync)(file, { force: true });
            size = 0;
        }
    };
}
function readChangeLog(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    return (0,external_node_fs_.readFileSync)(file, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map(line => {
        const change = JSON.parse(line);
        if (!isChange(change))
            throw new SyntaxError('a line is no change of a world');
        return change;
    });
}

;// CONCATENATED MODULE: ./lib/embedded/world/running-operations.js
class RunningOperations {
    #running = new Map();
    constructor({ operations }) {
        for (const operation of Object.values(operations))
            this.#note(operation.id, operation);
    }
    note({ set, deleted }) {
        for (const [record, id, value] of set)
            if (record === 'operations')
                this.#note(id, value);
        for (const [record, id] of deleted)
            if (record === 'operations')
                this.#running.delete(id);
    }
    all() {
        return [...this.#running.values()];
    }
    #note(id, operation) {
        if (operation.status === 'Running')
            this.#running.set(id, operation);
        else
            this.#running.delete(id);
    }
}

;// CONCATENATED MODULE: ./lib/embedded/world/store.js








const FOLD_FROM = 4_000_000;
function openStore(folder, make) {
    const file = (0,external_node_path_.join)(folder, 'world.json');
    const changesFile = (0,external_node_path_.join)(folder, 'changes.jsonl');
    const beginning = (0,external_node_path_.join)(folder, BEGINNING);
    if (!(0,external_node_fs_.existsSync)(file)) {
        refuseForeignFiles(folder);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.rmSync)(changesFile, { force: true });
        writeDurably(beginning, Buffer.alloc(0));
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'blobs'), { recursive: true });
    const blobs = createBlobs((0,external_node_path_.join)(folder, 'blobs'));
    const log = createChangeLog(changesFile);
    let written = 0;
    let { world, changes } = (0,external_node_fs_.existsSync)(file) ? readWorld(file, changesFile) : { world: make(blobs), changes: 0 };
    const fold = () => {
        const text = `${JSON.stringify({ ...world, ...(changes === 0 ? {} : { changes }) }, null, 2)}\n`;
        writeDurably(file, Buffer.from(text));
        written = text.length;
        log.clear();
    };
    if (!(0,external_node_fs_.existsSync)(file) || (0,external_node_fs_.existsSync)(changesFile))
        fold();
    (0,external_node_fs_.rmSync)(beginning, { force: true });
    const operations = new RunningOperations(world);
    return {
        folder,
        blobs,
        running: () => operations.all(),
        get world() {
            return world;
        },
        change(work) {
            const draft = transaction_draftOf(world);
            const result = work(draft.world);
            const change = draft.change(changes + 1);
            if (change === undefined)
                return result;
            log.append(change);
            changes = change.number;
            world = applyChange(world, change);
            operations.note(change);
            if (log.size > Math.max(FOLD_FROM, written))
                fold();
            return result;
        },
        rehearse: work => work(transaction_draftOf(world).world),
        fold() {
            if (log.size > 0)
                fold();
        }
    };
}
const BEGINNING = 'world.beginning';
const ALLOWED_WITHOUT_WORLD = ['faults.json', 'directories.json'];
function refuseForeignFiles(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, BEGINNING)))
        return;
    const isFolder = (0,external_node_fs_.statSync)(folder).isDirectory();
    const foreign = isFolder ? (0,external_node_fs_.readdirSync)(folder).filter(name => !ALLOWED_WITHOUT_WORLD.includes(name)) : [];
    if (isFolder && foreign.length === 0)
        return;
    const found = (0,display/* listed */.KE)(foreign.toSorted().map(display/* quoted */.TL), 3);
    throw new errors/* ActionError */.lZ({
        doing: `open the embedded world in ${folder}`,
        why: isFolder
            ? `the folder is not empty and has no state: it holds ${found}, but no world.json`
            : 'it is a file, not a folder',
        remedy: 'Restore the whole state into embedded-state before this run, or name an empty folder to start anew.'
    });
}
function createBlobs(folder) {
    const pathOf = (digest) => {
        const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
        if (hex === undefined)
            throw new RangeError(`${digest} is not a digest`);
        return (0,external_node_path_.join)(folder, hex);
    };
    return {
        read: digest => (0,external_node_fs_.readFileSync)(pathOf(digest)),
        add(bytes) {
            const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
            const path = pathOf(digest);
            if (!(0,external_node_fs_.existsSync)(path))
                writeDurably(path, bytes);
            return digest;
        }
    };
}
function writeDurably(path, bytes) {
    const temporary = `${path}.${process.pid}.new`;
    const handle = (0,external_node_fs_.openSync)(temporary, 'w', 0o600);
    try {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(handle, bytes, written);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
    try {
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function readWorld(file, changesFile) {
    const parsed = readFile(file, () => JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    const { changes, ...world } = parsed ?? {};
    if (world.format !== 1)
        throw damaged(file, 'its format is not the one of this version');
    let now = { world: world, changes: changes ?? 0 };
    for (const change of readFile(changesFile, () => readChangeLog(changesFile))) {
        if (change.number <= now.changes)
            continue;
        if (change.number !== now.changes + 1)
            throw damaged(changesFile, `it lacks the change ${now.changes + 1}`);
        now = { world: applyChange(now.world, change), changes: change.number };
    }
    return now;
}
function readFile(file, read) {
    try {
        return read();
    }
    catch (error) {
        throw damaged(file, `it cannot be read (${error instanceof Error ? error.name : 'unknown'})`);
    }
}
const damaged = (file, why) => new errors/* ActionError */.lZ({
    doing: `open the embedded world in ${file}`,
    why,
    remedy: 'Use another folder for embedded-state, or delete this one to start over.'
});

;// CONCATENATED MODULE: ./lib/embedded/server.js






























const OPERATION_SECONDS = 0.3;
const LINK_MINUTES = 60;
const NEW_APP_MISSES = 1;
async function startServer(options) {
    const other = await (0,embedded_running/* findRunning */.P)(options.state);
    if (other !== undefined) {
        throw new errors/* ActionError */.lZ({
            doing: `start an embedded environment on ${options.state}`,
            why: `another server is already running on it, at ${other.url}`,
            remedy: 'Stop that server, or use another folder.'
        });
    }
    const store = openStore(options.state, options.seed);
    const journal = createJournal((0,external_node_path_.join)(options.state, 'journal.jsonl'));
    const faults = createFaults(options.faults);
    const handleRequest = createRequestHandler(options, store, faults);
    const server = (0,external_node_http_.createServer)((request, response) => {
        void handleRequest(request, response).then(entry => journal.add(entry));
    });
    await listen(server, options.port ?? 0);
    const { port } = server.address();
    const url = `http://127.0.0.1:${port}`;
    const serverFile = (0,external_node_path_.join)(options.state, 'server.json');
    (0,external_node_fs_.writeFileSync)(serverFile, `${JSON.stringify({ url, pid: process.pid, state: (0,embedded_running/* stateIdOf */.o)(store.world) })}\n`);
    let closing;
    const close = () => (closing ??= new Promise(resolve => {
        server.close(() => {
            try {
                store.fold();
            }
            catch {
            }
            (0,external_node_fs_.rmSync)(serverFile, { force: true });
            resolve();
        });
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 500).unref();
    }));
    return {
        url,
        faults,
        journal: journal.entries,
        world: () => structuredClone(store.world),
        change: work => store.change(work),
        close,
        [Symbol.asyncDispose]: close
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', error => reject(new errors/* ActionError */.lZ({
            doing: `listen on 127.0.0.1:${port}`,
            why: error.code ?? error.message,
            remedy: 'Use another port, or omit it to use any free one.',
            cause: error
        })));
        server.listen(port, '127.0.0.1', resolve);
    });
}
function createRequestHandler(options, store, faults) {
    const linkMinutes = options.linkMinutes ?? LINK_MINUTES;
    const newAppMisses = options.newAppMisses ?? NEW_APP_MISSES;
    const operationMilliseconds = (options.operationSeconds ?? OPERATION_SECONDS) * 1000;
    const router = find_my_way({ caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 1000 });
    const routes = [
        {
            method: 'GET',
            path: '/embedded/health',
            service: 'none',
            handle: ({ world }) => ({ status: 200, body: { state: (0,embedded_running/* stateIdOf */.o)(world) } })
        },
        ...tokenRoutes,
        ...interactiveRoutes,
        ...environmentRoutes,
        ...newEnvironmentRoutes({ operationMilliseconds }),
        ...appRoutes,
        ...connectionRoutes,
        ...connectorRoutes,
        ...flowRoutes,
        ...graphRoutes,
        ...siteRoutes,
        ...organisationRoutes,
        ...policyRoutes,
        ...tenantRoutes,
        ...packagingRoutes({ operationMilliseconds, linkMinutes }),
        ...operationRoutes,
        ...storageRoutes
    ];
    for (const route of routes)
        router.on(route.method, route.path, () => { }, route);
    const refusedTokens = new Set();
    const executeDueOperations = (now) => {
        for (const { id } of store.running().filter(operation => isDue(operation, now))) {
            try {
                store.change(world => executeOperation(world, id, { now, linkMinutes, newAppMisses }, store.blobs));
            }
            catch (error) {
                if (!(error instanceof ServiceError))
                    throw error;
                store.change(world => failOperation(world, id, error));
            }
        }
    };
    const dispatch = async (received) => {
        const match = router.find(received.method, received.path);
        if (match === null) {
            throw new ServiceError(501, 'NotImplemented', `The embedded environment does not implement ${received.method} ${received.path}.`);
        }
        const route = match.store;
        const now = new Date(options.clock.now());
        executeDueOperations(now);
        const caller = await authenticate(route, received, now);
        const context = {
            ...received,
            params: match.params,
            caller,
            now,
            get world() {
                return store.world;
            },
            change: work => store.change(work),
            rehearse: work => store.rehearse(work),
            blobs: store.blobs,
            faults
        };
        return { route, result: await route.handle(context) };
    };
    async function authenticate(route, received, now) {
        if (route.service === 'none')
            return { id: '', userName: '', appOnly: false, licence: 'none' };
        const header = received.headers.authorization;
        const caller = await verifyToken(store.world, header, route.service, now);
        const isPoll = /operations\/[^/]+$/i.test(received.path);
        if (isPoll && faults.trigger('token-expired-mid-wait'))
            refusedTokens.add(caller.token);
        if (refusedTokens.has(caller.token))
            throw new ServiceError(401, 'InvalidAuthenticationToken', 'The access token has expired.');
        const version = received.query.get('api-version');
        const isOmitted = route.versionless === true && version === null;
        const versionError = isOmitted ? undefined : apiVersionError(route.service, version);
        if (versionError !== undefined)
            throw versionError;
        if (route.service === 'bap' && (isPoll || route.method === 'POST') && faults.trigger('throttled-twice')) {
            throw new ServiceError(429, 'TooManyRequests', 'Injected fault: too many requests.');
        }
        const { token: _, ...person } = caller;
        return person;
    }
    return async (request, response) => {
        const requestId = (0,external_node_crypto_.randomUUID)();
        let received;
        let startedAt = performance.now();
        let result;
        let route;
        try {
            received = await readRequest(request);
            startedAt = performance.now();
            const handled = await dispatch(received);
            result = handled.result;
            route = handled.route;
        }
        catch (error) {
            result = errorResponse(error);
        }
        sendResponse(response, result, requestId);
        const isService = route !== undefined && route.service !== 'none';
        return {
            time: new Date(options.clock.now()).toISOString(),
            method: request.method ?? '',
            path: (request.url ?? '').split('?')[0] ?? '',
            host: request.headers.host ?? '',
            apiVersion: received?.query.get('api-version') ?? undefined,
            authorized: request.headers.authorization !== undefined,
            blob: received?.query.has('sig') ?? false,
            status: result.status,
            took: Math.round((performance.now() - startedAt) * 100) / 100,
            requestId,
            bytes: received?.bytes.length ?? 0,
            ...(isService && received?.body !== undefined ? { body: received.body } : {}),
            userAgent: request.headers['user-agent']
        };
    };
}
function errorResponse(error) {
    if (error instanceof ServiceError) {
        const headers = error.status === 429 ? { 'retry-after': '1' } : {};
        return {
            status: error.status,
            headers,
            body: { error: { code: error.code, message: error.message, ...error.more } }
        };
    }
    const what = error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error);
    return { status: 500, body: { error: { code: 'EmbeddedEnvironmentDefect', message: what } } };
}

;// CONCATENATED MODULE: ./lib/embedded/seed/directories.js




const DIRECTORIES = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
    sites: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    drives: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())).optional(),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).optional()
}));
function directoriesInState(state) {
    const file = (0,external_node_path_.join)(state, 'directories.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return {};
    try {
        return JSON.parse(JSON.stringify(DIRECTORIES.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')))));
    }
    catch (error) {
        throw new errors/* ActionError */.lZ({
            doing: `read ${file}`,
            why: 'it does not name sites and files of environments',
            remedy: 'Write JSON as in docs/embedded.md.',
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./lib/embedded/start.js










const start_AUDIENCES = [
    'https://service.powerapps.com/',
    'https://service.flow.microsoft.com/',
    'https://management.azure.com/',
    'https://graph.microsoft.com'
];
async function startEmbeddedEnvironment(options) {
    const clock = options.clock ?? { now: () => Date.now() };
    const faults = [...faultsInState(options.state), ...(options.faults ?? [])];
    createFaults(faults);
    const server = await startServer({
        state: options.state,
        port: options.port,
        clock,
        operationSeconds: options.operationSeconds,
        linkMinutes: options.linkMinutes,
        newAppMisses: options.newAppMisses,
        faults,
        seed: blobs => {
            return seedWorld({
                packageBytes: options.packageBytes ?? makeDemoPackage(),
                now: new Date(clock.now()),
                signingKey: (0,external_node_crypto_.randomBytes)(32).toString('base64url'),
                directories: options.directories ?? directoriesInState(options.state)
            }, blobs);
        }
    });
    const announcement = await announce(server.url, server.world(), new Date(clock.now()));
    return { ...server, announcement };
}
async function announce(url, world, now) {
    const users = await Promise.all((0,people/* usersOf */.ev)(world).map(async (user) => {
        const known = world.users[user.id];
        if (known === undefined)
            throw new TypeError(`user ${user.id} is not in this world`);
        const tokens = await Promise.all(start_AUDIENCES.map(async (audience) => [audience, await issueToken(world, { kind: 'user', user: known }, audience, now)]));
        return { ...user, accessToken: tokens[0]?.[1] ?? '', accessTokens: Object.fromEntries(tokens) };
    }));
    const environments = Object.values(world.environments);
    return {
        url,
        tenantId: world.tenantId,
        environments: environments.map(({ name, displayName }) => ({ name, displayName })),
        users,
        packages: environments.flatMap((environment) => {
            const apps = Object.values(environment.apps).map(({ id, displayName }) => ({
                environment: environment.name,
                appId: id,
                appName: displayName
            }));
            const flows = Object.values(environment.flows).map(({ id, displayName }) => ({
                environment: environment.name,
                flowId: id,
                flowName: displayName
            }));
            return apps.length > 0 ? apps : flows;
        })
    };
}
function faultsInState(state) {
    const file = (0,external_node_path_.join)(state, 'faults.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const names = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (Array.isArray(names) && names.every(name => typeof name === 'string'))
        return names;
    throw new errors/* ActionError */.lZ({
        doing: `read ${file}`,
        why: 'it is not an array of fault names',
        remedy: 'Write a JSON array of the names in docs/embedded.md, for example ["throttled-twice"].'
    });
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

/***/ 16696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fileIdIn)
/* harmony export */ });
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94044);

const DRIVE = /^b![\w-]{20,100}$/;
const ITEM = /^(?:b![\w-]{20,100}\.)?01[a-z2-7]{30,40}$/i;
const PERSONAL_ITEM = /^[0-9a-f]{13,16}!s?\w{1,40}$/i;
const GROUP = new RegExp(`^groups/(${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const SITE = new RegExp(`^sites/([a-z0-9.-]{1,250},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const TABLE = new RegExp(`^\\{${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}\\}$`, 'i');
const LONGEST = 400;
function fileIdIn(text, name) {
    if (text.length > LONGEST || text.startsWith('@'))
        return undefined;
    if (DRIVE.test(text))
        return { kind: 'drive', value: text };
    if (ITEM.test(text) || PERSONAL_ITEM.test(text))
        return { kind: name.includes('folder') ? 'folder' : name === 'scriptid' ? 'script' : 'file', value: text };
    const group = GROUP.exec(text)?.[1];
    if (group !== undefined)
        return { kind: 'group', value: group.toLowerCase() };
    const site = SITE.exec(text)?.[1];
    if (site !== undefined)
        return { kind: 'SharePoint site', value: site.toLowerCase() };
    if (name === 'table' && TABLE.test(text))
        return { kind: 'table', value: text.toLowerCase() };
    if (name === 'scriptid' && text.length >= 20)
        return { kind: 'script', value: text };
    return undefined;
}


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => pointerOf(link, start),
                    path: link
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link, start) {
    if (link === undefined)
        return start;
    link.pointer ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerBelow */ .Hg)(pointerOf(link.up, start), link.key);
    return link.pointer;
}


/***/ }),

/***/ 69526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookedUpSteps)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79092);
/* harmony import */ var _structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55158);
/* harmony import */ var _environment_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16696);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56183);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63816);







function* lookedUpSteps({ definition }) {
    for (const step of (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(definition)) {
        const connector = connectorOf(step, definition);
        const written = connector === 'sharepointonline'
            ? listOf(step, definition)
            : connector === 'excelonlinebusiness'
                ? tableOf(step, definition)
                : undefined;
        if (connector !== undefined && written !== undefined)
            yield { name: step.name, pointer: step.pointer, connector, ...written };
    }
}
function connectorOf(step, definition) {
    const reference = (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(step)?.name;
    const id = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step.step, 'inputs', 'host', 'apiId') ??
        (reference === undefined ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(definition, 'properties', 'connectionReferences', reference, 'id'));
    const name = id === undefined ? reference?.replace(/_\d{1,3}$/, '') : id.slice(id.lastIndexOf('/') + 1);
    return name?.toLowerCase().replace(/^shared_/, '');
}
const PARAMETER = /^@parameters\('([^']{1,200})'\)$/;
class Literals {
    holders = [];
    #parameters;
    #definition;
    constructor(step, definition) {
        this.#parameters = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs', 'parameters');
        this.#definition = definition;
    }
    of(key) {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.#parameters, key);
        if (text === undefined || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(this.#parameters))
            return undefined;
        const parameter = PARAMETER.exec(text.slice(0, 300))?.[1];
        if (parameter !== undefined) {
            const holder = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#definition, 'properties', 'definition', 'parameters', parameter);
            const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(holder, 'defaultValue');
            if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(holder) || value === undefined)
                return undefined;
            this.holders.push({ holder, keys: ['defaultValue'] });
            return value;
        }
        if (text.startsWith('@') || text.includes('@{'))
            return undefined;
        this.holders.push({ holder: this.#parameters, keys: [key] });
        return text;
    }
}
const PATH = /^(?:\/v\d)?\/datasets\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,500})'\)\)\}\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,200})'\)\)\}/i;
function listOf(step, definition) {
    const inputs = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs');
    const path = PATH.exec((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(inputs, 'path')?.slice(0, 1000) ?? '');
    const literals = new Literals(step, definition);
    const dataset = path?.[1] ?? literals.of('dataset');
    const table = path?.[2] ?? literals.of('table');
    if (dataset === undefined || table === undefined || isNobodys(dataset))
        return undefined;
    return {
        target: `list ${visible(table)} of ${visible(dataset)}`,
        named: { site: dataset, table },
        holders: path !== null && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(inputs) ? [{ holder: inputs, keys: ['path'] }] : literals.holders
    };
}
function tableOf(step, definition) {
    const literals = new Literals(step, definition);
    const table = literals.of('table');
    const file = literals.of('file');
    if (table === undefined || file === undefined)
        return undefined;
    const drive = literals.of('drive');
    const source = literals.of('source');
    const parts = [
        `table ${visible(table)}`,
        `file ${visible(file)}`,
        ...(drive === undefined ? [] : [`drive ${visible(drive)}`]),
        ...(source === undefined || source === 'me' ? [] : [visibleSource(source)])
    ];
    return { target: parts.join(' of '), named: { file, table }, holders: literals.holders };
}
function visible(text) {
    const shown = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, 400);
    return /^(?=.*[\d!])[\w!{}.-]{20,}$/.test(shown) ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(shown) : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shown, 100));
}
function visibleSource(source) {
    const id = (0,_environment_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .fileIdIn */ .p)(source, 'source');
    return id?.kind === 'group' ? `group ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id.value)}` : visible(source);
}
const isNobodys = (dataset) => {
    const host = /^https?:\/\/([^/?#]{1,250})/i.exec(dataset)?.[1];
    return host !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(host);
};


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

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ DATAVERSE),
/* harmony export */   VD: () => (/* binding */ provisionedEnvironments),
/* harmony export */   VZ: () => (/* binding */ newEnvironmentRequest),
/* harmony export */   iT: () => (/* binding */ locationList),
/* harmony export */   ih: () => (/* binding */ provisionedEnvironment),
/* harmony export */   iq: () => (/* binding */ MACRO_REGION),
/* harmony export */   wD: () => (/* binding */ lifecycleOperation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const ENVIRONMENT_TYPES = ['Production', 'Sandbox', 'Trial'];
const DATAVERSE = 'CommonDataService';
const newEnvironmentRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    location: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    macroRegion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        environmentSku: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ENVIRONMENT_TYPES),
        databaseType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(DATAVERSE).optional(),
        linkedEnvironmentMetadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            baseLanguage: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
            currency: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
            securityGroupId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional()
        })
            .optional()
    })
});
const locationList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    tenantProvisioningMode: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    macroRegions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ macroRegionId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
            isDisabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
            canProvisionDatabase: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish()
        })
            .nullish()
    }))
});
const MACRO_REGION = 'macroRegion';
const lifecycleOperation = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish(),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish() }).nullish()
});
const provisionedEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, provisioningState: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
});
const provisionedEnvironments = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(provisionedEnvironment), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });


/***/ })

};
