export const id = 248;
export const ids = [248];
export const modules = {

/***/ 33281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _E: () => (/* binding */ SignInDenied),
  TE: () => (/* binding */ interactiveFailure),
  AJ: () => (/* binding */ isProofRequired),
  M2: () => (/* binding */ managedIdentityFailure),
  VZ: () => (/* binding */ signInFailure)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/platform/transport/responses.js
var responses = __webpack_require__(70837);
;// CONCATENATED MODULE: ./lib/platform/sign-in/denials.js
const MFA = {
    why: 'the account requires a second factor, which a workflow cannot provide',
    remedy: 'Use an account that Conditional Access exempts for this app registration, or sign in once by hand and use the refresh token.'
};
const DEVICE = {
    why: 'Conditional Access requires a device that the organisation manages, and the runner is not one',
    remedy: 'Ask an administrator to exempt this account or this app registration, or use a self-hosted runner that the policy accepts.'
};
const REFRESH_TOKEN = {
    why: 'the refresh token is no longer accepted: it expired, was revoked, or the password changed',
    remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
};
const FEDERATION = {
    why: 'no federated credential of the app registration matches this workflow',
    remedy: 'Add a federated credential with exactly this issuer, subject and audience to the app registration. The subject of a job with an environment differs from that of a job without.'
};
const TENANT = {
    why: 'the tenant does not exist in this cloud',
    remedy: 'Check tenant-id and the input cloud.'
};
const DENIALS = {
    '50011': {
        why: 'the app registration has no redirect URI http://localhost',
        remedy: 'Add the platform "Mobile and desktop applications" with the redirect URI http://localhost to the authentication settings of the app registration.'
    },
    '50034': { why: 'there is no such user in the tenant', remedy: 'Check user-name and tenant-id.' },
    '50053': {
        why: 'the account is locked after too many wrong passwords',
        remedy: 'Wait, or ask an administrator to unlock it.'
    },
    '50055': {
        why: 'the password has expired',
        remedy: 'Sign in once by hand, set a new password and replace the secret.'
    },
    '50057': { why: 'the account is disabled', remedy: 'Ask an administrator to enable it, or use another account.' },
    '50072': {
        why: 'the account has to register a second factor first',
        remedy: 'Sign in once by hand and register it. Then get a new refresh token.'
    },
    '50074': MFA,
    '50076': MFA,
    '50078': {
        why: 'the second factor of the last sign-in by hand is too old for a Conditional Access policy',
        remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
    },
    '50079': MFA,
    '50126': {
        why: 'the user name or password is wrong',
        remedy: 'Check user-name and the secret behind password-secret.'
    },
    '50158': MFA,
    '50173': REFRESH_TOKEN,
    '53000': DEVICE,
    '53001': DEVICE,
    '53003': {
        why: 'Conditional Access forbids this sign-in',
        remedy: 'Ask an administrator to exempt this account or this app registration, or use a runner that the policy accepts.'
    },
    '65001': {
        why: 'nobody has consented to this application’s use of that service',
        remedy: 'Add the delegated permission to the app registration (Power Apps Service: User; Flow Service for flows) and grant consent.'
    },
    '65002': {
        why: 'this client belongs to Microsoft and may not use that service',
        remedy: 'Register your own application and use its client-id.'
    },
    '500011': {
        why: 'the tenant does not know that service',
        remedy: 'Check the input cloud. The service appears once somebody in the tenant has used it.'
    },
    '500133': { why: 'the token of the workflow run has expired', remedy: 'Run it again.' },
    '530003': DEVICE,
    '70008': REFRESH_TOKEN,
    '70043': {
        why: 'the refresh token is too old: a Conditional Access policy limits the time between two sign-ins by hand',
        remedy: 'Sign in once by hand and replace the secret with the new refresh token. Ask an administrator how long the policy allows.'
    },
    '700016': {
        why: 'the tenant does not know the application',
        remedy: 'Check client-id and tenant-id, and that the app registration is in this tenant.'
    },
    '700027': {
        why: 'the certificate does not belong to the app registration',
        remedy: 'Upload the certificate to the app registration, or replace the secret with the certificate that is registered there.'
    },
    '700082': REFRESH_TOKEN,
    '700084': REFRESH_TOKEN,
    '70021': FEDERATION,
    '700211': FEDERATION,
    '700212': FEDERATION,
    '700213': FEDERATION,
    '7000215': {
        why: 'the client secret is wrong',
        remedy: 'Put the value of the secret, not its id, into the input client-secret.'
    },
    '700025': {
        why: 'the app registration is a public client, which must not send a secret or a certificate',
        remedy: 'Remove client-secret and client-certificate from the inputs, or turn off "Allow public client flows" in the authentication settings of the app registration.'
    },
    '7000218': {
        why: 'the app registration is confidential: it has to prove itself with a secret, a certificate or a federated credential',
        remedy: 'Set client-secret or client-certificate as well. For a federated credential, give the job the permission "id-token: write", or the command line the ID token of the job with client-assertion. Or turn on "Allow public client flows" in the authentication settings of the app registration.'
    },
    '7000222': {
        why: 'the client secret has expired',
        remedy: 'Create a new one in the app registration and replace the secret.'
    },
    '90002': TENANT,
    '900023': TENANT
};

// EXTERNAL MODULE: ./lib/platform/sign-in/identity.js
var identity = __webpack_require__(79157);
;// CONCATENATED MODULE: ./lib/platform/sign-in/failures.js





class SignInDenied extends errors/* ActionError */.lZ {
}
const isProofRequired = (response) => response !== undefined && numberOf(response) === '7000218';
function signInFailure(error, attempt) {
    const { signIn, audience, response, idToken } = attempt;
    const doing = `sign in with ${SIGN_IN_LABELS[signIn.kind]} for ${audience}`;
    return failureOf(error, response, doing, workflowClaims(idToken));
}
function interactiveFailure(error, response, deviceCode) {
    const doing = deviceCode ? 'sign in with a device code' : 'sign in with the browser';
    const decided = typeof response?.error === 'string' ? BY_HAND.get(response.error) : undefined;
    if (!(error instanceof errors/* ActionError */.lZ) && response !== undefined && decided !== undefined)
        return new SignInDenied({ doing, ...decided, service: serviceErrorFrom(response, numberOf(response)) });
    const failure = failureOf(error, response, doing, '');
    if (!deviceCode || !(failure instanceof SignInDenied))
        return failure;
    const { why, remedy, service } = failure;
    return new SignInDenied({
        doing,
        why,
        service,
        remedy: `${remedy} Conditional Access often blocks device codes: try without --device-code.`
    });
}
const NOBODY = { why: 'nobody entered the code in time', remedy: 'Sign in again.' };
const BY_HAND = new Map([
    [
        'access_denied',
        {
            why: 'the person who signed in did not consent, or the tenant does not allow it',
            remedy: 'Sign in again and accept, or have an administrator grant consent to the app registration.'
        }
    ],
    ['authorization_declined', { why: 'the person who entered the code declined', remedy: 'Sign in again and accept.' }],
    ['expired_token', NOBODY],
    ['authorization_pending', NOBODY]
]);
function managedIdentityFailure(error, response, audience) {
    const doing = `sign in with ${SIGN_IN_LABELS['managed-identity']} for ${audience}`;
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    if (response === undefined)
        return new errors/* ActionError */.lZ({
            doing,
            why: `this machine has no endpoint for managed identities: ${(0,errors/* messageOf */.bD)(error)}`,
            remedy: 'Use managed-identity on a self-hosted runner in Azure that has an identity assigned. Hosted runners of GitHub have none.',
            cause: error
        });
    return numberOf(response) === undefined
        ? new SignInDenied({
            doing,
            why: 'the machine’s endpoint for managed identities refused it',
            remedy: 'Check that the identity is assigned to this machine, and that managed-identity is "system" or the client id of that identity.',
            service: serviceErrorFrom(response, undefined)
        })
        : failureOf(error, response, doing, '');
}
function failureOf(error, response, doing, claims) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const failure = (0,responses/* toActionError */.ie)(error, doing);
    if (failure instanceof errors/* ActionError */.lZ)
        return failure;
    const number = response === undefined ? undefined : numberOf(response);
    if (response === undefined || number === undefined) {
        return new errors/* ActionError */.lZ({
            doing,
            why: response === undefined ? (0,errors/* messageOf */.bD)(error) : 'the response did not come from a sign-in service',
            remedy: response === undefined
                ? 'Check the sign-in inputs. If they are right, report this.'
                : 'Check tenant-id, the input cloud and any proxy in between. Then run it again later.',
            service: response === undefined ? undefined : serviceErrorFrom(response, undefined),
            cause: error
        });
    }
    const explained = DENIALS[number];
    return new SignInDenied({
        doing,
        why: `${explained?.why ?? 'the sign-in service denied it'}${claims}`,
        remedy: explained?.remedy ?? 'Look up the code in Microsoft’s list of AADSTS codes and check the sign-in inputs.',
        service: serviceErrorFrom(response, number)
    });
}
const SIGN_IN_LABELS = {
    'access-token': 'an access token',
    'refresh-token': 'the refresh token',
    password: 'user name and password',
    'client-secret': 'the client secret',
    certificate: 'the client certificate',
    'managed-identity': 'the managed identity',
    oidc: 'the OIDC token of the workflow run'
};
function numberOf({ error_codes: numbers, error_description: description }) {
    const [first] = Array.isArray(numbers) ? numbers : [];
    if (typeof first === 'number' || typeof first === 'string')
        return String(first);
    return typeof description === 'string' ? /AADSTS(\d+)/.exec(headOf(description))?.[1] : undefined;
}
const MAX_DESCRIPTION = 4_000;
const headOf = (description) => description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION)}…` : description;
function serviceErrorFrom(response, number) {
    const description = headOf(typeof response.error_description === 'string' ? response.error_description : '');
    const kind = typeof response.error === 'string' ? response.error : undefined;
    const trace = typeof response.trace_id === 'string' ? response.trace_id : /Trace ID: ([0-9a-f-]+)/i.exec(description)?.[1];
    const ids = description.indexOf('Trace ID:');
    const message = description
        .slice(0, ids < 0 ? undefined : ids)
        .replace(/^AADSTS\d+:/, '')
        .trim();
    return {
        status: response.status,
        code: number === undefined ? kind : `AADSTS${number}`,
        message: message === '' ? undefined : (0,display/* plainText */.wh)(message, 400),
        requestId: trace
    };
}
function workflowClaims(idToken) {
    if (idToken === undefined)
        return '';
    const claims = (0,identity/* jwtClaims */.v)(idToken) ?? {};
    const show = (name) => {
        const value = claims[name];
        return (0,display/* quoted */.TL)(typeof value === 'string'
            ? value
            : Array.isArray(value)
                ? value.filter(part => typeof part === 'string').join(', ')
                : 'nothing');
    };
    return ` (the runner sent issuer ${show('iss')}, subject ${show('sub')}, audience ${show('aud')})`;
}


/***/ }),

/***/ 41007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wI: () => (/* binding */ ANY_TENANT),
  g: () => (/* binding */ authOf),
  UQ: () => (/* binding */ msalConfiguration)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/platform/sign-in/certificate.js



const WARN_BEFORE = 30 * 24 * 60 * 60_000;
const DOING = 'read the client certificate';
async function readCertificate(text, password, clock) {
    const { key, certificates } = text.includes('-----BEGIN')
        ? fromPem(text, password)
        : await fromBase64(Buffer.from(text, 'base64'), password);
    if (key.asymmetricKeyType !== 'rsa') {
        throw failure(`its key type is ${key.asymmetricKeyType ?? 'unknown'}`, 'Use a certificate with an RSA key. Entra ID accepts no other type for signing in.');
    }
    const certificate = certificates.find(candidate => candidate.checkPrivateKey(key));
    if (certificate === undefined) {
        throw failure('its key belongs to another certificate', 'Export the key and its certificate together, as one PFX or PEM.');
    }
    checkDates(certificate, clock.now());
    const left = Date.parse(certificate.validTo) - clock.now();
    return {
        ...(left < WARN_BEFORE
            ? {
                ending: `The certificate ${(0,display/* quoted */.TL)(certificate.subject)} expires in ${(0,display/* duration */.p0)(left)}, on ${dayOf(Date.parse(certificate.validTo))}. Create a new one, upload it to the app registration and replace the secret.`
            }
            : {}),
        privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
        thumbprintSha256: certificate.fingerprint256.replaceAll(':', '')
    };
}
async function fromBase64(bytes, password) {
    const text = bytes.toString('latin1');
    return text.includes('-----BEGIN') ? fromPem(text, password) : fromPfx(bytes, password);
}
function fromPem(text, password) {
    const blocks = (label) => Array.from(text.matchAll(new RegExp(`-----BEGIN (${label})-----[\\s\\S]+?-----END \\1-----`, 'g')), ([block]) => block);
    const [key] = blocks('(?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY');
    const certificates = blocks('CERTIFICATE');
    if (key === undefined || certificates.length === 0) {
        throw failure(`the PEM contains no ${key === undefined ? 'private key' : 'certificate'}`, 'Put both blocks, PRIVATE KEY and CERTIFICATE, in the same input.');
    }
    return {
        key: orFail(() => (0,external_node_crypto_.createPrivateKey)({ key, ...(password === undefined ? {} : { passphrase: password }) }), 'its private key cannot be read', 'If the key is encrypted, set client-certificate-password. Otherwise export it again.'),
        certificates: certificates.map(block => x509(block))
    };
}
async function fromPfx(bytes, password) {
    const { default: forge } = await __webpack_require__.e(/* import() */ 8542).then(__webpack_require__.t.bind(__webpack_require__, 8542, 19));
    const { asn1, pkcs12, pki } = forge;
    const container = orFail(() => asn1.fromDer(bytes.toString('binary')), 'it is neither a PEM text nor a base64 PFX', 'Provide a PEM with key and certificate, or the output of "base64 -w0 certificate.pfx".');
    const pfx = orFail(() => pkcs12.pkcs12FromAsn1(container, password ?? ''), password === undefined ? 'the PFX could not be opened without a password' : 'the PFX could not be opened', 'Check client-certificate-password, and that the secret contains the whole PFX.');
    const all = pfx.safeContents.flatMap(({ safeBags }) => safeBags);
    const der = (node) => Buffer.from(asn1.toDer(node).getBytes(), 'binary');
    const keyBag = all.find(({ type }) => type === pki.oids['pkcs8ShroudedKeyBag'] || type === pki.oids['keyBag']);
    const certificates = all
        .filter(({ type }) => type === pki.oids['certBag'])
        .map(({ cert, asn1: raw }) => x509(der(cert ? pki.certificateToAsn1(cert) : raw)));
    if (keyBag === undefined || certificates.length === 0) {
        throw failure(`the PFX contains no ${keyBag === undefined ? 'private key' : 'certificate'}`, 'Export it again with the private key included.');
    }
    const { key, asn1: raw } = keyBag;
    return {
        key: orFail(() => key
            ? (0,external_node_crypto_.createPrivateKey)(pki.privateKeyToPem(key))
            : (0,external_node_crypto_.createPrivateKey)({ key: der(raw), format: 'der', type: 'pkcs8' }), 'the private key of the PFX cannot be read', 'Export it again with an RSA key.'),
        certificates
    };
}
const x509 = (source) => orFail(() => new external_node_crypto_.X509Certificate(source), 'its certificate cannot be read', 'Export it again.');
const dayOf = (moment) => new Date(moment).toISOString().slice(0, 10);
function checkDates({ validFrom, validTo, subject }, now) {
    const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
    const name = (0,display/* quoted */.TL)(subject);
    if (to <= now) {
        throw failure(`the certificate ${name} expired on ${dayOf(to)}, ${(0,display/* duration */.p0)(now - to)} ago`, 'Create a new certificate, upload it to the app registration and replace the secret.');
    }
    if (from > now)
        throw failure(`the certificate ${name} is not valid before ${dayOf(from)}`, 'Use a certificate that is valid today.');
}
function orFail(attempt, why, remedy) {
    try {
        return attempt();
    }
    catch (error) {
        throw failure(`${why} (${(0,errors/* messageOf */.bD)(error)})`, remedy);
    }
}
const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing: DOING, why, remedy });

;// CONCATENATED MODULE: ./lib/platform/sign-in/msal-configuration.js

const ANY_TENANT = 'organizations';
const FEDERATION_AUDIENCES = {
    UsGovHigh: 'api://AzureADTokenExchangeUSGov',
    UsGovDod: 'api://AzureADTokenExchangeUSGov',
    China: 'api://AzureADTokenExchangeChina'
};
const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange';
async function authOf(proof, cloud, deps, onIdToken) {
    switch (proof.kind) {
        case 'client-secret':
            return { clientSecret: proof.clientSecret };
        case 'certificate': {
            const { ending, ...clientCertificate } = await readCertificate(proof.certificate, proof.password, deps.clock);
            deps.secret(clientCertificate.privateKey);
            if (ending !== undefined)
                deps.log.warning(ending);
            return { clientCertificate };
        }
        case 'oidc': {
            const audience = FEDERATION_AUDIENCES[cloud.name] ?? FEDERATION_AUDIENCE;
            const clientAssertion = async () => {
                const token = await proof.idToken(audience);
                deps.secret(token);
                onIdToken(token);
                return token;
            };
            return { clientAssertion };
        }
    }
}
function msalConfiguration(cloud, tenant, endpoint, auth) {
    const login = cloud.login.startsWith('https:') ? cloud.login : 'https://login.microsoftonline.com';
    const { host } = new URL(login);
    const authority = `${login}/${encodeURIComponent(tenant)}`;
    return {
        auth: {
            ...auth,
            authority,
            knownAuthorities: [host],
            authorityMetadata: JSON.stringify({
                authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
                token_endpoint: `${authority}/oauth2/v2.0/token`,
                issuer: `${login}/{tenantid}/v2.0`,
                jwks_uri: `${authority}/discovery/v2.0/keys`,
                end_session_endpoint: `${authority}/oauth2/v2.0/logout`
            }),
            cloudDiscoveryMetadata: JSON.stringify({
                tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
                'api-version': '1.1',
                metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }]
            })
        },
        system: { networkClient: endpoint, disableInternalRetries: true }
    };
}


/***/ }),

/***/ 40386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ TokenEndpoint)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47215);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30605);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58806);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99585);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2098);
/* harmony import */ var _transport_responses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70837);







const TIMEOUT = 60_000;
const MAX_RESPONSE_BYTES = 1024 * 1024;
class TokenEndpoint {
    #place;
    #deps;
    response;
    failure;
    constructor({ login }, deps, place = ({ pathname, search }) => new URL(`${pathname}${search}`, login)) {
        this.#place = place;
        this.#deps = deps;
    }
    reset() {
        this.response = undefined;
        this.failure = undefined;
    }
    sendGetRequestAsync(url, options) {
        return this.#send('GET', url, options);
    }
    sendPostRequestAsync(url, options) {
        return this.#send('POST', url, options);
    }
    async #send(method, requested, options = {}) {
        const { deadline, log, secret, signal } = this.#deps;
        const url = this.#place(new URL(requested));
        const assertion = new URLSearchParams(options.body).get('client_assertion');
        if (assertion !== null)
            secret(assertion);
        for (const [name, value] of Object.entries(options.headers ?? {}))
            if (/^(?:x-identity-header|secret)$/i.test(name))
                secret(value);
        const response = await this.#sendRequest(url, () => ({
            url,
            method,
            headers: options.headers ?? {},
            body: options.body,
            signal,
            agent: this.#deps.agent,
            timeout: Math.min(TIMEOUT, deadline.left()),
            limit: MAX_RESPONSE_BYTES
        }));
        log.debug(`${method} ${url.origin}${url.pathname} → ${response.status}`);
        const body = jsonObject(response.bytes.toString('utf8'));
        for (const name of ['access_token', 'refresh_token', 'id_token', 'device_code']) {
            const token = body[name];
            if (typeof token === 'string')
                secret(token);
        }
        this.response = { ...body, status: response.status };
        return { status: response.status, headers: Object.fromEntries(response.headers), body: body };
    }
    async #sendRequest(url, request) {
        const { clock, deadline, log, signal } = this.#deps;
        const timing = { clock, signal, left: () => deadline.left() };
        const doing = `sign in at ${url.host}`;
        try {
            const response = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .withRetries */ .LH)('idempotent', timing, message => log.debug(`Sign-in: ${message}`), async () => {
                if (deadline.over())
                    throw (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .timeoutError */ .w2)(deadline, { doing, waitedFor: `a response from ${url.host}` });
                return (0,_http_request_js__WEBPACK_IMPORTED_MODULE_2__/* .sendRequest */ .w$)(request());
            });
            const tooLong = (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .pauseTooLong */ .l$)(response, timing);
            if (tooLong === '')
                return response;
            const why = 'the sign-in service accepts no requests at the moment';
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
                doing,
                why,
                remedy: `${tooLong} Run it again later.`,
                service: { status: response.status }
            });
        }
        catch (error) {
            this.failure = deadline.over() ? (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .toActionError */ .ie)(error, doing, '', deadline) : error;
            throw error;
        }
    }
}
function jsonObject(text) {
    try {
        const value = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBounded */ .n)(text);
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ })

};
