export const id = 4268;
export const ids = [4268];
export const modules = {

/***/ 64268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinEmbeddedEnvironment: () => (/* binding */ joinEmbeddedEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60601);
/* harmony import */ var _seed_people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52139);





async function joinEmbeddedEnvironment(options) {
    const running = await (0,_running_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunning */ .P)(options.state);
    if (running === undefined) {
        const { startEmbeddedEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(1490), __webpack_require__.e(1896), __webpack_require__.e(358), __webpack_require__.e(8226), __webpack_require__.e(8624)]).then(__webpack_require__.bind(__webpack_require__, 91009));
        const server = await startEmbeddedEnvironment(options);
        return {
            url: server.url,
            isOwn: true,
            maker: () => makerOf(server.world()),
            unusedFaults: () => server.faults.unused,
            [Symbol.asyncDispose]: () => server.close()
        };
    }
    if (options.faults.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing: 'inject faults into the embedded environment',
            why: `a server is already running on ${options.state}, at ${running.url}`,
            remedy: 'Remove embedded-faults, or pass the faults to that server when you start it (--fault).'
        });
    }
    const readState = () => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.state, 'world.json'), 'utf8'));
    return {
        url: running.url,
        isOwn: false,
        maker: () => makerOf(readState()),
        unusedFaults: () => [],
        [Symbol.asyncDispose]: async () => { }
    };
}
function makerOf(world) {
    const [maker] = (0,_seed_people_js__WEBPACK_IMPORTED_MODULE_4__/* .usersOf */ .ev)(world);
    if (maker === undefined)
        throw new TypeError('the embedded world has no users');
    return { userName: maker.userName, password: maker.password };
}


/***/ }),

/***/ 60601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRunning),
/* harmony export */   o: () => (/* binding */ stateIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const stateIdOf = (world) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`state|${world.signingKey}`).digest('hex').slice(0, 32);
async function findRunning(state) {
    let recorded;
    try {
        recorded = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(state, 'server.json'), 'utf8'));
    }
    catch {
        return undefined;
    }
    if (typeof recorded?.state !== 'string')
        return undefined;
    if (typeof recorded.url !== 'string' || !/^http:\/\/127\.0\.0\.1:\d+$/.test(recorded.url))
        return undefined;
    try {
        const health = JSON.parse(await fetchText(`${recorded.url}/embedded/health`));
        return health?.state === recorded.state ? { url: recorded.url } : undefined;
    }
    catch {
        return undefined;
    }
}
const LARGEST = 10_000;
async function fetchText(url) {
    const chunks = [];
    let size = 0;
    const response = await new Promise((resolve, reject) => {
        (0,node_http__WEBPACK_IMPORTED_MODULE_2__.get)(url, { signal: AbortSignal.timeout(2_000) }, resolve).on('error', reject);
    });
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST)
            throw new RangeError('not a health response');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 37166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ hex32),
/* harmony export */   Ik: () => (/* binding */ customConnectorName),
/* harmony export */   Os: () => (/* binding */ guid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digest = ({ signingKey }, purpose) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', signingKey).update(`seed|${purpose}`).digest('hex');
function guid(world, purpose) {
    const hex = digest(world, purpose);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
const hex32 = (world, purpose) => digest(world, purpose).slice(0, 32);
function customConnectorName(world, environment, displayName) {
    const escaped = displayName
        .toLowerCase()
        .replace(/[^a-z0-9]/g, character => `-${(character.codePointAt(0) ?? 0).toString(16)}`);
    return `shared_${escaped.slice(0, 60)}-${digest(world, `connector|${environment}|${displayName}`).slice(0, 10)}`;
}


/***/ }),

/***/ 52139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ personId),
/* harmony export */   J6: () => (/* binding */ seededGroups),
/* harmony export */   LF: () => (/* binding */ assignRoles),
/* harmony export */   Tw: () => (/* binding */ seededUsers),
/* harmony export */   av: () => (/* binding */ seededApplications),
/* harmony export */   ev: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37166);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61971);


const PEOPLE = [
    {
        name: 'maker',
        displayName: 'Mona Maker',
        licence: 'plan-2',
        maker: true,
        roles: ['Environment Maker', 'owner of the seeded app', 'Plan 2']
    },
    {
        name: 'trial',
        displayName: 'Theo Trial',
        licence: 'plan-2-trial',
        maker: true,
        roles: ['Environment Maker', 'Plan 2 trial']
    },
    {
        name: 'editor',
        displayName: 'Edda Editor',
        licence: 'plan-2',
        maker: false,
        roles: ['can edit the seeded app', 'Plan 2']
    },
    {
        name: 'viewer',
        displayName: 'Vito Viewer',
        licence: 'plan-2',
        maker: false,
        roles: ['can use the seeded app', 'Plan 2']
    },
    {
        name: 'unlicensed',
        displayName: 'Uma Unlicensed',
        licence: 'none',
        maker: true,
        roles: ['Environment Maker', 'no licence']
    },
    {
        name: 'admin',
        displayName: 'Ada Admin',
        licence: 'plan-2',
        maker: true,
        roles: ['administrator', 'Environment Maker', 'Plan 2']
    }
];
const personId = (world, name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)(world, `user|${name}`);
const seededUsers = (world) => Object.fromEntries(PEOPLE.map(({ name, displayName, licence }) => {
    const id = personId(world, name);
    return [id, { id, userName: `${name}@contoso.example`, displayName, licence, refreshTokens: [] }];
}));
function seededGroups(world) {
    const id = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)(world, 'group|sales');
    return {
        [id]: { id, displayName: 'Contoso Sales', mail: 'sales@contoso.example', members: [personId(world, 'trial')] }
    };
}
function seededApplications(world) {
    const [secret, federated] = [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)(world, 'application|secret'), (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)(world, 'application|federated')];
    return {
        [secret]: { clientId: secret, displayName: 'Contoso deployment' },
        [federated]: {
            clientId: federated,
            displayName: 'Contoso workflows',
            federated: {
                issuer: 'https://token.actions.githubusercontent.com',
                subject: 'repo:contoso/apps:environment:production'
            }
        }
    };
}
function usersOf(world) {
    return PEOPLE.flatMap(({ name, roles }) => {
        const user = world.users[personId(world, name)];
        return user === undefined
            ? []
            : [{ id: user.id, userName: user.userName, password: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordOf */ .N)(world, user.id), roles }];
    });
}
function assignRoles(world, environment) {
    const applications = Object.keys(seededApplications(world));
    const ids = (people) => people.map(({ name }) => personId(world, name));
    environment.makers = [...ids(PEOPLE.filter(({ maker }) => maker)), ...applications];
    environment.admins = [personId(world, 'admin')];
    environment.members = [...ids(PEOPLE), ...applications];
}


/***/ }),

/***/ 61971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ passwordOf),
/* harmony export */   O: () => (/* binding */ secretOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const passwordOf = (world, userId) => deriveSecret(world, `password|${userId}`);
const secretOf = (world, clientId) => deriveSecret(world, `secret|${clientId}`);
const deriveSecret = ({ signingKey }, purpose) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', signingKey).update(purpose).digest('base64url').slice(0, 24);


/***/ })

};
