export const id = 3516;
export const ids = [3516];
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

/***/ 20098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34361);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _commands_doctor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76932);
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






async function runDoctor(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = new _base_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B(_platform_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time');
        const embedded = __addDisposableResource(env_1, await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_4__/* .joinEmbedded */ .bq)(inputs, context.log), true);
        let platform;
        try {
            platform = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(inputs, embedded, context, deadline);
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || context.signal.aborted)
                throw error;
            return (0,_commands_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .failedSignIn */ .IK)(error.message, error.remedy);
        }
        return await (0,_commands_doctor_js__WEBPACK_IMPORTED_MODULE_1__/* .doctorCommand */ .lf)(platform, inputs.order);
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
