export const id = 8136;
export const ids = [8136];
export const modules = {

/***/ 98136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEnvironment: () => (/* binding */ createEnvironment),
/* harmony export */   objectionsTo: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96383);
/* harmony import */ var _protocol_api_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7660);
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63589);
/* harmony import */ var _protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68073);
/* harmony import */ var _protocol_packaging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98567);
/* harmony import */ var _protocol_statuses_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44088);
/* harmony import */ var _transport_hosts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93870);
/* harmony import */ var _transport_optional_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74230);
/* harmony import */ var _transport_paging_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68013);
/* harmony import */ var _transport_poll_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43056);
/* harmony import */ var _transport_progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54974);
/* harmony import */ var _transport_responses_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70837);














const QUERY = `api-version=${_protocol_api_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .API_VERSIONS */ .Bo.newEnvironment}`;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;
async function objectionsTo(transport, { region }) {
    const regions = await regionsOf(transport);
    if (regions === undefined)
        return [];
    const { names, byMacroRegion } = regions;
    if (names.some(name => name.toLowerCase() === region.toLowerCase()))
        return [];
    const what = byMacroRegion ? 'macro region' : 'region';
    return [`this tenant has no ${what} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(region)}; it has ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map(_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL), 30)}`];
}
async function createEnvironment(transport, onProgress, order, find) {
    const doing = `create the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(order.displayName)}`;
    const isThere = async () => (await find()) !== undefined || (await isBeingCreated(transport, order, doing));
    const response = await begun(transport, order, isThere, doing);
    if (response !== undefined)
        await finished(transport, onProgress, response, order, doing);
    return readable(transport, onProgress, order, find, doing);
}
async function regionsOf(transport) {
    const response = await (0,_transport_optional_read_js__WEBPACK_IMPORTED_MODULE_8__/* .optionalRead */ .t)(transport, {
        doing: 'list the regions',
        service: 'bap',
        to: `${_protocol_packaging_js__WEBPACK_IMPORTED_MODULE_6__/* .PACKAGING_PROVIDER */ .kj}/locations?${QUERY}`
    });
    const parsed = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .locationList */ .iT, response?.body);
    if (!parsed.success)
        return undefined;
    const { tenantProvisioningMode, macroRegions, value } = parsed.data;
    if (tenantProvisioningMode === _protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .MACRO_REGION */ .iq)
        return { names: (macroRegions ?? []).map(({ macroRegionId }) => macroRegionId), byMacroRegion: true };
    const open = value.filter(({ properties }) => properties?.isDisabled !== true);
    return { names: open.map(({ name }) => name), byMacroRegion: false };
}
async function isBeingCreated(transport, { displayName }, doing) {
    try {
        const to = `${_protocol_packaging_js__WEBPACK_IMPORTED_MODULE_6__/* .PACKAGING_PROVIDER */ .kj}/scopes/admin/environments?${QUERY}`;
        const all = await (0,_transport_paging_js__WEBPACK_IMPORTED_MODULE_9__/* .readAllPages */ .s)(transport, { doing, service: 'bap', to }, _protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .provisionedEnvironments */ .VD);
        return all.some(({ properties }) => properties.displayName?.toLowerCase() === displayName.toLowerCase() && !isOver(properties.provisioningState));
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || transport.left() <= 0)
            throw error;
        transport.log.debug(`Environments in creation were not looked for: ${error.message}`);
        return false;
    }
}
const isOver = (state) => [undefined, null, '', ..._protocol_statuses_js__WEBPACK_IMPORTED_MODULE_12__/* .SUCCEEDED */ .QQ, ..._protocol_statuses_js__WEBPACK_IMPORTED_MODULE_12__/* .FAILED */ .Wk].includes(state);
async function begun(transport, order, isThere, doing) {
    const ongoing = `It is not known whether it was created. Look for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(order.displayName)} in the Power Platform admin center before you run this again.`;
    const { isBegun, regions } = await certainly(async () => ({
        isBegun: await isThere(),
        regions: await regionsOf(transport)
    }));
    if (isBegun)
        return undefined;
    const call = {
        doing,
        service: 'bap',
        method: 'POST',
        to: `${_protocol_packaging_js__WEBPACK_IMPORTED_MODULE_6__/* .PACKAGING_PROVIDER */ .kj}/environments?${QUERY}`,
        body: requestOf(order, regions?.byMacroRegion === true),
        retry: 'unstarted',
        ongoing
    };
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        let response;
        try {
            response = await transport.sendWithRetries(call);
        }
        catch (error) {
            throw (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .toActionError */ .ie)(error, doing, ongoing, transport.deadline);
        }
        if (response.status >= 200 && response.status < 300)
            return response;
        const isBusy = response.status === 409 && (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceErrorOf */ .TI)(response).code === _protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CODES */ .Lp.operationNotStartable;
        if (!isBusy || transport.left() <= pause) {
            if (response.status >= 500)
                throw (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .errorFromResponse */ .a5)(response, doing, ongoing, transport);
            throw _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotStarted */ .R9.from((0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .errorFromResponse */ .a5)(response, doing, '', transport));
        }
        const isBegunNow = await certainly(async () => {
            await (0,_transport_poll_js__WEBPACK_IMPORTED_MODULE_10__/* .pauseOrExplain */ .P)(transport, pause, doing, 'Nothing was created.');
            return isThere();
        });
        if (isBegunNow)
            return undefined;
    }
}
async function certainly(work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotStarted */ .R9.from(error) : error;
    }
}
function requestOf(order, byMacroRegion) {
    const { displayName, region, type, dataverse } = order;
    return {
        ...(byMacroRegion ? { macroRegion: region } : { location: region }),
        properties: {
            displayName,
            environmentSku: type,
            ...(dataverse === undefined
                ? {}
                : {
                    databaseType: _protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .DATAVERSE */ .OT,
                    linkedEnvironmentMetadata: {
                        baseLanguage: dataverse.language,
                        currency: { code: dataverse.currency },
                        ...(dataverse.securityGroup === undefined ? {} : { securityGroupId: dataverse.securityGroup })
                    }
                })
        }
    };
}
async function finished(transport, onProgress, response, { displayName }, doing) {
    const location = response.headers.get('location') ?? response.headers.get('operation-location');
    if (location === undefined || location === null) {
        const state = response.status === 201 ? (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .parseBody */ .OG)(_protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .provisionedEnvironment */ .ih, response, doing).properties : undefined;
        if (isOver(state?.provisioningState) && !_protocol_statuses_js__WEBPACK_IMPORTED_MODULE_12__/* .FAILED */ .Wk.includes(state?.provisioningState ?? ''))
            return;
        throw failed(doing, displayName, response);
    }
    const { succeeded, response: last } = await (0,_transport_poll_js__WEBPACK_IMPORTED_MODULE_10__/* .waitFor */ .fm)(transport, onProgress, {
        what: `creation of the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`,
        doing,
        service: 'bap',
        location: (0,_transport_hosts_js__WEBPACK_IMPORTED_MODULE_7__/* .operationUrl */ .F5)(transport.cloud, 'bap', location, response.url, doing),
        busy: 409,
        read: poll => (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .parseBody */ .OG)(_protocol_new_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .lifecycleOperation */ .wD, poll, doing),
        state: ({ state }) => ({ status: isOver(state?.id) ? state?.id : undefined, missing: [] })
    });
    if (!succeeded)
        throw failed(doing, displayName, last);
}
const failed = (doing, displayName, response) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotStarted */ .R9({
    doing,
    why: 'the service reports that the creation failed, and gives no reason',
    remedy: `Look at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} in the Power Platform admin center, which names the reason, and remove what is left of it.`,
    service: (0,_transport_responses_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceErrorOf */ .TI)(response)
});
async function readable(transport, onProgress, { displayName, dataverse }, find, doing) {
    const ongoing = `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)} was created. Run this again to continue with it.`;
    const progress = new _transport_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .ProgressReport */ .g(`appearance of the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`, undefined, transport, onProgress);
    for (let pause = FIRST_PAUSE / 4;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
        const environment = await find();
        if (environment !== undefined && (dataverse === undefined || environment.dataverseUrl !== undefined)) {
            progress.finished();
            return environment;
        }
        if (transport.left() <= 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
                doing,
                why: 'it is not readable for this identity within the wait time',
                remedy: ongoing
            });
        progress.waiting();
        await (0,_transport_poll_js__WEBPACK_IMPORTED_MODULE_10__/* .pauseOrExplain */ .P)(transport, Math.min(pause, transport.left()), doing, ongoing);
    }
}


/***/ }),

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ DATAVERSE),
/* harmony export */   VD: () => (/* binding */ provisionedEnvironments),
/* harmony export */   VZ: () => (/* binding */ newEnvironmentRequest),
/* harmony export */   iT: () => (/* binding */ locationList),
/* harmony export */   ih: () => (/* binding */ provisionedEnvironment),
/* harmony export */   iq: () => (/* binding */ MACRO_REGION),
/* harmony export */   wD: () => (/* binding */ lifecycleOperation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const ENVIRONMENT_TYPES = ['Production', 'Sandbox', 'Trial'];
const DATAVERSE = 'CommonDataService';
const newEnvironmentRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    location: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    macroRegion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        environmentSku: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(ENVIRONMENT_TYPES),
        databaseType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(DATAVERSE).optional(),
        linkedEnvironmentMetadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            baseLanguage: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
            currency: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
            securityGroupId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional()
        })
            .optional()
    })
});
const locationList = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    tenantProvisioningMode: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    macroRegions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ macroRegionId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })).nullish(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
            isDisabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
            canProvisionDatabase: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish()
        })
            .nullish()
    }))
});
const MACRO_REGION = 'macroRegion';
const lifecycleOperation = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish(),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish() }).nullish()
});
const provisionedEnvironment = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ displayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m, provisioningState: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m })
});
const provisionedEnvironments = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(provisionedEnvironment), nextLink: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m });


/***/ })

};
