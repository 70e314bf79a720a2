export const id = 9728;
export const ids = [9728];
export const modules = {

/***/ 69728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSignInClient: () => (/* binding */ createSignInClient)
/* harmony export */ });
/* harmony import */ var _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52669);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33281);
/* harmony import */ var _msal_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41007);
/* harmony import */ var _token_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40386);




async function createSignInClient(signIn, cloud, deps) {
    if (signIn.kind === 'managed-identity') {
        const { createManagedIdentityClient } = await __webpack_require__.e(/* import() */ 3345).then(__webpack_require__.bind(__webpack_require__, 53345));
        return createManagedIdentityClient(signIn, cloud, deps);
    }
    const endpoint = new _token_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenEndpoint */ .f(cloud, deps);
    let idToken;
    const acquire = await createGrant(signIn, cloud, deps, endpoint, token => {
        idToken = token;
    });
    return {
        async acquire(audience) {
            idToken = undefined;
            endpoint.reset();
            try {
                const result = await acquire([`${audience}/.default`]);
                if (result === null || result.accessToken === '')
                    throw new Error('the response contains no token');
                return { token: result.accessToken, expires: (result.expiresOn ?? new Date(deps.clock.now())).getTime() };
            }
            catch (error) {
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .signInFailure */ .VZ)(endpoint.failure ?? error, { signIn, audience, response: endpoint.response, idToken });
            }
        },
        isDenied: error => error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInDenied */ ._E
    };
}
async function createGrant(signIn, cloud, deps, endpoint, onIdToken) {
    const configured = (auth, clientId) => (0,_msal_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .msalConfiguration */ .UQ)(cloud, signIn.tenantId ?? _msal_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_TENANT */ .wI, endpoint, { ...auth, clientId });
    switch (signIn.kind) {
        case 'password': {
            const client = new _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__/* .PublicClientApplication */ .vq(configured({}, signIn.clientId));
            const { userName: username, password } = signIn;
            return scopes => client.acquireTokenByUsernamePassword({ scopes, username, password });
        }
        case 'refresh-token': {
            const { proof, clientId } = signIn;
            const confidential = async (given) => new _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__/* .ConfidentialClientApplication */ .WR(configured(await (0,_msal_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .authOf */ .g)(given, cloud, deps, onIdToken), clientId));
            let client = proof === undefined || proof.kind === 'oidc'
                ? new _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__/* .PublicClientApplication */ .vq(configured({}, clientId))
                : await confidential(proof);
            let { refreshToken } = signIn;
            return async (scopes) => {
                let result;
                try {
                    result = await client.acquireTokenByRefreshToken({ scopes, refreshToken });
                }
                catch (error) {
                    if (proof?.kind !== 'oidc' || !(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .isProofRequired */ .AJ)(endpoint.response))
                        throw error;
                    client = await confidential(proof);
                    result = await client.acquireTokenByRefreshToken({ scopes, refreshToken });
                }
                const next = endpoint.response?.refresh_token;
                if (typeof next === 'string' && next !== '' && next !== refreshToken) {
                    refreshToken = next;
                    deps.rotated?.(next);
                }
                return result;
            };
        }
        case 'client-secret':
        case 'certificate':
        case 'oidc': {
            const auth = await (0,_msal_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .authOf */ .g)(signIn, cloud, deps, onIdToken);
            const client = new _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__/* .ConfidentialClientApplication */ .WR(configured(auth, signIn.clientId));
            return scopes => client.acquireTokenByClientCredential({ scopes, skipCache: true });
        }
    }
}


/***/ })

};
