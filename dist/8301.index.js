export const id = 8301;
export const ids = [8301];
export const modules = {

/***/ 28301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisLines: () => (/* binding */ diagnosisLines)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30103);


const COLOURS = { yes: 'cyan', no: 'red', unknown: 'yellow' };
const INDENT = ' '.repeat(9);
function diagnosisLines({ lines, fit }, terminal) {
    const environments = [...new Set(lines.map(({ environment }) => environment))];
    return [
        ...environments.flatMap(environment => [
            ...(environment === undefined ? [] : ['', (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .painted */ .C$)(terminal, 'bold', (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(environment, 120))]),
            ...lines.filter(line => line.environment === environment).flatMap(line => linesOf(line, terminal))
        ]),
        ...(fit ? [] : ['', (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .painted */ .C$)(terminal, 'red', 'Something that is needed is missing.')])
    ];
}
function linesOf({ answer, question, detail, remedy, needed }, terminal) {
    const label = (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .painted */ .C$)(terminal, COLOURS[answer], answer.padEnd(INDENT.length));
    return [
        `${label}${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(question, 200)}${needed && answer === 'no' ? ' (needed)' : ''}: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(detail, 900)}`,
        ...(remedy === undefined || answer === 'yes' ? [] : [`${INDENT}→ ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(remedy, 600)}`])
    ];
}


/***/ })

};
