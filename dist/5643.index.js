export const id = 5643;
export const ids = [5643];
export const modules = {

/***/ 75643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initLines: () => (/* binding */ initLines)
/* harmony export */ });
function initLines({ files, settings, steps, notes }) {
    const width = settings.reduce((most, { name }) => Math.max(most, name.length), 0);
    return [
        '',
        ...files.map(({ path, state }) => `${state.padEnd(9)} ${path}`),
        ...(settings.length === 0
            ? []
            : [
                '',
                'The workflows read:',
                ...settings.map(({ kind, name, environment }) => `  ${kind.padEnd(8)} ${name.padEnd(width)}  ${environment === undefined ? 'of the repository' : `of the GitHub environment ${environment}`}`)
            ]),
        ...(steps.length === 0 ? [] : ['', 'Still to do, in the folder of the repository:']),
        ...steps.flatMap(({ what, commands }, at) => [
            '',
            `${at + 1}. ${what}`,
            ...commands.flatMap(command => command.split('\n'))
        ]),
        ...(notes.length === 0 ? [] : ['', ...notes.map(note => `- ${note}`)])
    ];
}


/***/ })

};
