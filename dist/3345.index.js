export const id = 3345;
export const ids = [3345];
export const modules = {

/***/ 53345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createManagedIdentityClient: () => (/* binding */ createManagedIdentityClient)
/* harmony export */ });
/* harmony import */ var _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52669);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33281);
/* harmony import */ var _token_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40386);



function createManagedIdentityClient({ clientId }, cloud, deps) {
    const endpoint = new _token_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenEndpoint */ .f(cloud, { ...deps, agent: undefined }, url => url);
    const client = new _azure_msal_node__WEBPACK_IMPORTED_MODULE_0__/* .ManagedIdentityApplication */ .U4({
        ...(clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
        system: { networkClient: endpoint, disableInternalRetries: true }
    });
    return {
        async acquire(audience) {
            endpoint.reset();
            try {
                const result = await client.acquireToken({ resource: audience, forceRefresh: true });
                if (result.accessToken === '')
                    throw new Error('the response contains no token');
                return { token: result.accessToken, expires: (result.expiresOn ?? new Date(deps.clock.now())).getTime() };
            }
            catch (error) {
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .managedIdentityFailure */ .M2)(endpoint.failure ?? error, endpoint.response, audience);
            }
        },
        isDenied: error => error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInDenied */ ._E
    };
}


/***/ })

};
