export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 74797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signIn: () => (/* binding */ signIn),
  signInLines: () => (/* binding */ signInLines)
});

// EXTERNAL MODULE: ./lib/action/inputs/read-sign-in-inputs.js
var read_sign_in_inputs = __webpack_require__(2802);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/cli/sign-in/store-token.js







const TIME_LIMIT = 60_000;
const MAX_OUTPUT = 64 * 1024;
async function checkStore(store, around) {
    if (store.kind === 'github')
        return void (await gh(['--version'], '', around, 'run "gh", the command line of GitHub'));
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(around.folder, store.path));
    try {
        await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw fileFailure(store.path, error, 'Name a file in a folder that you may write to.');
    }
}
const issuedVariable = (secret) => `${secret}_ISSUED`;
async function noteIssued(day, store, around) {
    if (store.kind !== 'github')
        return undefined;
    const name = issuedVariable(store.secret);
    const set = argumentsOf('variable', name, store);
    try {
        await gh([...set, `--body=${day}`], '', around, `set the variable ${name} with "gh"`);
        return `The variable ${name} holds the day of issue, for the input refresh-token-issued.`;
    }
    catch (error) {
        if (around.signal.aborted)
            throw error;
        return `The variable ${name} was not set: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
async function storeToken(token, store, around) {
    if (store.kind === 'file') {
        await writePrivately((0,external_node_path_.resolve)(around.folder, store.path), token, store.path);
        return `the file ${(0,display/* quoted */.TL)(store.path)}, which only you may read`;
    }
    await gh(argumentsOf('secret', store.secret, store), token, around, `set the secret ${store.secret} with "gh"`);
    const { secret, environment, repository } = store;
    const where = repository === undefined ? 'the repository of this folder' : repository;
    return `the secret ${secret} of ${environment === undefined ? where : `the environment ${(0,display/* quoted */.TL)(environment)} of ${where}`}`;
}
const argumentsOf = (kind, name, { environment, repository }) => [
    kind,
    'set',
    name,
    ...(environment === undefined ? [] : [`--env=${environment}`]),
    ...(repository === undefined ? [] : [`--repo=${repository}`])
];
function gh(args, input, { variables, folder, signal }, doing) {
    return new Promise((done, reject) => {
        const child = (0,external_node_child_process_.execFile)('gh', [...args], {
            cwd: folder,
            env: { ...withoutInputs(variables), GH_PROMPT_DISABLED: '1' },
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT,
            timeout: TIME_LIMIT,
            windowsHide: true,
            signal
        }, (error, stdout, stderr) => {
            if (error === null)
                return done(stdout);
            if (signal.aborted)
                return reject(signal.reason);
            const isMissing = error.code === 'ENOENT';
            reject(new errors/* ActionError */.lZ({
                doing,
                why: isMissing
                    ? 'it is not installed, or not on the PATH'
                    : error.killed === true
                        ? `it did not finish within ${TIME_LIMIT / 1000} seconds`
                        : `it said: ${(0,display/* plainText */.wh)(stderr, 400) || (0,errors/* messageOf */.bD)(error)}`,
                remedy: isMissing
                    ? 'Install it from https://cli.github.com, or store the token with --refresh-token-file.'
                    : 'Nothing was stored. Check "gh auth status" and the names, then sign in again. --refresh-token-file stores the token in a file instead.'
            }));
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
const withoutInputs = (variables) => Object.fromEntries(Object.entries(variables).filter(([name]) => !/^MOVE_POWER_APP_/i.test(name)));
async function writePrivately(path, text, shown) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const file = await (0,promises_.open)(draft, 'wx', 0o600);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw fileFailure(shown, error, 'The token was not stored. Check the path and sign in again.');
    }
}
const fileFailure = (path, error, remedy) => new errors/* ActionError */.lZ({ doing: `write the file ${(0,display/* quoted */.TL)(path)}`, why: (0,errors/* messageOf */.bD)(error), remedy });

;// CONCATENATED MODULE: ./lib/cli/sign-in/open-browser.js

const OPENERS = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler']
};
function openBrowser(url, platform, onFailure) {
    const [program, ...args] = OPENERS[platform] ?? ['xdg-open'];
    const child = (0,external_node_child_process_.spawn)(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', onFailure);
    child.once('exit', code => {
        if (code !== 0)
            onFailure();
    });
    child.unref();
}

;// CONCATENATED MODULE: ./lib/cli/sign-in/sign-in.js




const USUAL_LIFETIME = 90 * 24 * 60 * 60_000;
async function signIn(source, context, around) {
    const { log, signal, environment } = context;
    const inputs = (0,read_sign_in_inputs/* readHandSignInInputs */.x)(source);
    const surroundings = { variables: around.variables, folder: environment.workspace, signal };
    await checkStore(inputs.keepIn, surroundings);
    const { runSignIn } = await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(9924)]).then(__webpack_require__.bind(__webpack_require__, 20910));
    const authorized = await runSignIn(inputs, {
        open(url) {
            log.info('Open this address in a browser on this machine, and sign in as the account that runs the workflow:');
            log.info(url);
            if (inputs.open)
                openBrowser(url, around.platform, () => log.warning('The browser could not be opened. Open the address above yourself.'));
        },
        enter(code, url) {
            log.info(`Open ${(0,display/* plainText */.wh)(url, 400)} in any browser, enter the code ${(0,display/* plainText */.wh)(code, 40)}, and sign in as the account that runs the workflow.`);
            log.info('If the page says that you cannot get there from here, Conditional Access blocks device codes: sign in without --device-code.');
        }
    }, context);
    const storedIn = await storeToken(authorized.refreshToken, inputs.keepIn, surroundings);
    const day = new Date(authorized.issued).toISOString().slice(0, 10);
    const noted = await noteIssued(day, inputs.keepIn, surroundings);
    if (noted !== undefined)
        log.info(noted);
    return resultOf(authorized, storedIn);
}
function resultOf({ identity, issued, expires }, storedIn) {
    return {
        account: identity.name,
        kind: identity.kind,
        tenantId: identity.tenantId,
        issued: new Date(issued).toISOString(),
        expires: new Date(expires ?? issued + USUAL_LIFETIME).toISOString(),
        expiryKnown: expires !== undefined,
        storedIn
    };
}
function signInLines({ account, tenantId, issued, expires, expiryKnown, storedIn }) {
    const day = expires.slice(0, 10);
    const left = Math.round((Date.parse(expires) - Date.parse(issued)) / 86_400_000);
    return [
        `Signed in as ${(0,display/* plainText */.wh)(account)}, tenant ${(0,display/* plainText */.wh)(tenantId ?? 'unknown')}.`,
        `The refresh token is in ${storedIn}.`,
        expiryKnown
            ? `It is valid until ${day} (${left > 0 ? `${left} days` : (0,display/* duration */.p0)(Date.parse(expires) - Date.parse(issued))}).`
            : `It is usually valid for 90 days, until ${day}. A changed password, a revoked session or a policy ends it earlier.`,
        'See what this identity can do: move-power-app doctor --environment NAME --for import'
    ];
}


/***/ })

};
