export const id = 614;
export const ids = [614];
export const modules = {

/***/ 10614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
const simulationStamp = 'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.';


/***/ })

};
