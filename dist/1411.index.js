export const id = 1411;
export const ids = [1411];
export const modules = {

/***/ 31411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readListInputs: () => (/* binding */ readListInputs)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96383);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4546);
/* harmony import */ var _list_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41498);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98438);





function readListInputs(source) {
    const texts = Object.fromEntries(_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_INPUTS */ .Z.flatMap(name => {
        const value = source.get(name).trim() || (_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULTS */ .zY[name] ?? '');
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = (0,_list_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .listSchema */ .c)().safeParse(texts, _base_read_once_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_JIT */ .i);
    if (!parsed.success)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: 'read the inputs',
            why: parsed.error.issues.map(({ path, message }) => `${String(path[0] ?? '')} ${message}`).join('; '),
            remedy: 'Correct these inputs. Nothing was done.'
        });
    return {
        ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionInputs */ .eu)(parsed.data, source),
        environment: parsed.data.environment,
        app: parsed.data.app
    };
}


/***/ })

};
