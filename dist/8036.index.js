export const id = 8036;
export const ids = [8036];
export const modules = {

/***/ 18036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFindings: () => (/* binding */ planFindings)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62679);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40161);


function planFindings(findings) {
    const rules = new Map(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_RULES */ .Uj.map(rule => [rule.id, rule]));
    const stops = findings.filter(({ rule, severity }) => severity === 'error' && rules.get(rule)?.stopsImport === true);
    const shown = findings.filter(finding => !stops.includes(finding) && (rules.get(finding.rule)?.inPlan ?? finding.severity !== 'note'));
    return { stops, shown: shown.toSorted(_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np) };
}


/***/ })

};
