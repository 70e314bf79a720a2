export const id = 9924;
export const ids = [9924];
export const modules = {

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

/***/ 20910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSignIn: () => (/* binding */ runSignIn)
/* harmony export */ });
/* harmony import */ var _action_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45625);
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34361);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15305);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39627);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82131);
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






const TIME_LIMIT = 15 * 60_000;
async function runSignIn(inputs, prompts, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { redactor, log, signal } = context;
        const deadline = new _base_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B(_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, TIME_LIMIT);
        const embedded = __addDisposableResource(env_1, await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .joinEmbedded */ .bq)(inputs, log), true);
        const cloud = (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .cloudOf */ .hH)(inputs, embedded);
        const secret = (value) => redactor.add(value);
        const agent = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .agentFor */ .Pf)(context, embedded !== undefined);
        const { authorize } = await Promise.all(/* import() */[__webpack_require__.e(2669), __webpack_require__.e(248), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 60256));
        return await authorize({
            tenantId: inputs.tenantId,
            clientId: inputs.clientId ?? _action_inputs_sign_in_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_CLIENT */ .vh,
            proof: proofOf(inputs.proof),
            deviceCode: inputs.deviceCode
        }, cloud, { clock: _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, deadline, secret, log, signal, agent }, prompts);
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
function proofOf(proof) {
    if (proof?.kind !== 'oidc')
        return proof;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        doing: 'sign in',
        why: 'only a workflow has an OIDC token',
        remedy: 'Set client-secret or client-certificate.'
    });
}


/***/ })

};
