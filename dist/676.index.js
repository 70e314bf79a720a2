export const id = 676;
export const ids = [676];
export const modules = {

/***/ 71676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentDigest: () => (/* binding */ contentDigest)
/* harmony export */ });
function contentDigest(side, _names) {
    return { whole: side.pkg.digest, byKey: new Map() };
}


/***/ })

};
