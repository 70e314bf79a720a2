export const id = 57;
export const ids = [57];
export const modules = {

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ appReport),
/* harmony export */   J: () => (/* binding */ packageReport)
/* harmony export */ });
function packageReport(pkg, file) {
    const { details } = pkg.manifest;
    return {
        name: details.displayName,
        description: details.description,
        creator: details.creator,
        sourceEnvironment: details.sourceEnvironment,
        exportedAt: details.createdTime,
        digest: pkg.digest,
        bytes: pkg.size,
        file
    };
}
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});


/***/ }),

/***/ 37305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ innerPackageOf),
/* harmony export */   J: () => (/* binding */ innerPackage)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67742);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);



function innerPackage(bytes, budget = new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ .__()) {
    try {
        return innerPackageOf((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget }));
    }
    catch {
        return undefined;
    }
}
function innerPackageOf(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    const [name] = zips;
    if (name === undefined || zips.length > 1 || archive.has('manifest.json'))
        return undefined;
    const bytes = archive.read(name);
    const { kind } = (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(bytes, name, _archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, { budget: archive.budget }));
    return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined;
}


/***/ })

};
