export const id = 328;
export const ids = [328];
export const modules = {

/***/ 95328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88336);
// The step's outputs, for the steps that follow.

const outputs = {
    id: "outputs",
    async deliver({ report }, { runner }, delivered) {
        const { verdict, failed, highest, counts, database } = report;
        const all = {
            ...delivered,
            verdict,
            failed: String(failed),
            highest: highest ?? "",
            critical: String(counts.critical),
            high: String(counts.high),
            medium: String(counts.medium),
            low: String(counts.low),
            fingerprint: database?.fingerprint ?? "",
        };
        for (const name of _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .outputNames */ .g)
            runner.output(name, all[name] ?? "");
        return all;
    },
};


/***/ })

};
