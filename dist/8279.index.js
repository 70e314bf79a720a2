export const id = 8279;
export const ids = [8279];
export const modules = {

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runListValues: () => (/* binding */ runListValues)
});

// EXTERNAL MODULE: ./lib/action/runner/files.js
var files = __webpack_require__(24058);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/package/inner-package.js
var inner_package = __webpack_require__(37305);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __webpack_require__(90808);
;// CONCATENATED MODULE: ./lib/commands/list-values.js


const MOST_PLACES = 20;
async function listValues(packages, bytes, what) {
    const pkg = await packages.read((0,inner_package/* innerPackage */.J)(bytes)?.bytes ?? bytes, what);
    const { left } = await packages.applyValues(pkg, []);
    return left.map(value => ({
        kind: value.kind,
        line: (0,value_kinds/* lineFor */.y1)(value),
        count: value.count,
        places: [...new Set(value.places.map(({ name, inside, file }) => name ?? inside ?? file))].slice(0, MOST_PLACES)
    }));
}

// EXTERNAL MODULE: ./lib/workers/create-pool.js + 2 modules
var create_pool = __webpack_require__(69265);
// EXTERNAL MODULE: ./lib/workers/reader.js
var reader = __webpack_require__(21376);
;// CONCATENATED MODULE: ./lib/main/run-list-values.js





async function runListValues(file, { environment, signal, workerEntry }) {
    const bytes = await (0,files/* createFiles */.q)(environment.workspace).read(file);
    return listValues((0,reader/* createReader */.W)((0,create_pool/* createPool */.b)(workerEntry, signal)), bytes, (0,display/* quoted */.TL)(file));
}


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
