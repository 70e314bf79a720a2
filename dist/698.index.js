export const id = 698;
export const ids = [698];
export const modules = {

/***/ 10427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79092);



const SETTINGS = new Set([
    'Name',
    'AppDescription',
    'DocumentAppType',
    'DocumentType',
    'DocumentLayoutWidth',
    'DocumentLayoutHeight',
    'DocumentLayoutOrientation',
    'DocumentLayoutScaleToFit',
    'DocumentLayoutMaintainAspectRatio',
    'DocumentLayoutLockOrientation',
    'ShowStatusBar',
    'DefaultConnectedDataSourceMaxGetRowsCount',
    'EnableInstrumentation',
    'InstrumentationKey',
    'ConnectionString',
    'ManualOfflineProfileId'
]);
function settingsIn(properties) {
    const settings = new Map();
    for (const name of SETTINGS) {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, name);
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
            settings.set(name, (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value));
    }
    for (const flag of flagsIn(properties))
        settings.set(`flag: ${flag}`, 'true');
    return settings;
}
function flagsIn(properties) {
    const map = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsMap');
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(map))
        return Object.keys(map).filter(flag => map[flag] === true);
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsKey');
    return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : [];
}
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'];
function textsIn(properties) {
    return TEXTS.flatMap(name => {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, name);
        return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }];
    });
}


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => pointerOf(link, start),
                    path: link
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link, start) {
    if (link === undefined)
        return start;
    link.pointer ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerBelow */ .Hg)(pointerOf(link.up, start), link.key);
    return link.pointer;
}


/***/ })

};
