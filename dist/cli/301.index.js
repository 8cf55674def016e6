export const id = 301;
export const ids = [301];
export const modules = {

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployedOf: () => (/* binding */ deployedOf)
/* harmony export */ });
/* harmony import */ var _drift_describe_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52975);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34021);
// What came of a deploy: the check after it against the check before.


async function deployedOf(before, after, fault) {
    const pathsOf = ({ migrations }) => migrations?.pending.map(({ path }) => path) ?? [];
    const [were, are] = [pathsOf(before.report), new Set(pathsOf(after.report))];
    const isRead = before.live !== null && after.live !== null;
    return {
        fault,
        report: after.report,
        applied: were.filter((path) => !are.has(path)),
        left: were.filter((path) => are.has(path)),
        changes: isRead ? (0,_drift_describe_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChanges */ .D)(await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .f)(before.live, after.live)) : null,
    };
}


/***/ })

};
