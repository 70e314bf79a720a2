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
function diagnosisLines({ lines, ready }, terminal, job) {
    const environments = [...new Set(lines.map(({ environment }) => environment))];
    return [
        ...environments.flatMap(environment => [
            ...(environment === undefined ? [] : ['', (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .painted */ .C$)(terminal, 'bold', (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(environment, 120))]),
            ...lines.filter(line => line.environment === environment).flatMap(line => linesOf(line, terminal))
        ]),
        '',
        (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_1__/* .painted */ .C$)(terminal, ready ? 'cyan' : 'red', verdict(lines, job)),
        ...unknowns(lines)
    ];
}
function verdict(lines, job) {
    const refused = lines.filter(({ answer }) => answer === 'no');
    const missing = refused.filter(({ needed }) => needed);
    const what = job === undefined ? '' : ` that an ${job} needs`;
    const areMissing = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(missing.length, 'thing')}${what} ${missing.length === 1 ? 'is' : 'are'} missing`;
    const areNo = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(refused.length, 'answer')} ${refused.length === 1 ? 'is' : 'are'} no`;
    if (refused.length === 0)
        return `Nothing${what} is missing.`;
    if (missing.length > 0)
        return `${areMissing}${begin(missing)}`;
    return job === undefined
        ? `${areNo}${begin(refused)}`
        : `Nothing${what} is missing. Of what else was asked, ${areNo}.`;
}
function begin([first, ...more]) {
    const remedy = first?.remedy === undefined ? '' : ` ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(first.remedy, 600)}`;
    return `${more.length === 0 ? ': ' : '. Begin with this one: '}${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(first?.question ?? '', 200)}.${remedy}`;
}
function unknowns(lines) {
    const count = lines.filter(({ answer }) => answer === 'unknown').length;
    return count === 0
        ? []
        : [`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(count, 'answer')} ${count === 1 ? 'is' : 'are'} unknown, because the service does not say.`];
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
