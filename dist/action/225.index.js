export const id = 225;
export const ids = [225];
export const modules = {

/***/ 63225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   files: () => (/* binding */ files)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
// The whole report as files, where later steps can read them, a form each.



const files = {
    id: "files",
    async deliver({ markdown, json, html, sarif }, { env }) {
        const root = env.RUNNER_TEMP || env.GITHUB_WORKSPACE || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
        // One folder a step: the action may run several times in a job.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "pgdrift-"));
        const paths = {
            "report-markdown": (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "report.md"),
            "report-json": (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "report.json"),
            "report-html": (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "report.html"),
            "report-sarif": (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "report.sarif"),
        };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths["report-markdown"], markdown(Number.POSITIVE_INFINITY));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths["report-json"], json);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths["report-html"], html);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths["report-sarif"], sarif);
        return paths;
    },
};


/***/ })

};
