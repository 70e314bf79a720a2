export const id = 8036;
export const ids = [8036];
export const modules = {

/***/ 18036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFindings: () => (/* binding */ planFindings),
/* harmony export */   stopsAt: () => (/* binding */ stopsAt)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66194);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40161);
/* harmony import */ var _rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71374);



const STOPPING = new Set(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_RULES */ .Uj.filter(rule => rule.stopsImport === true).map(({ id }) => id));
const stopsAt = (finding) => STOPPING.has(finding.rule) && !(0,_rules_reading_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isSourceFault */ .sB)(finding);
function planFindings(findings) {
    const rules = new Map(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_RULES */ .Uj.map(rule => [rule.id, rule]));
    const stops = findings.filter(finding => finding.severity === 'error' && stopsAt(finding));
    const shown = findings.filter(finding => !stops.includes(finding) && (rules.get(finding.rule)?.inPlan ?? finding.severity !== 'note'));
    return { stops, shown: shown.toSorted(_rules_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np) };
}


/***/ })

};
