export const id = 922;
export const ids = [922];
export const modules = {

/***/ 42922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifact: () => (/* binding */ artifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19348);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73081);
// The report's files as an artifact of the run.



const artifact = {
    id: "artifact",
    async deliver(_delivery, place, outputs) {
        const paths = [outputs["report-html"], outputs["report-markdown"], outputs["report-json"]].filter((path) => path !== undefined);
        const [first] = paths;
        if (!place.artifact || first === undefined)
            return {};
        if (isEnterpriseServer(place.env.GITHUB_SERVER_URL)) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L("GitHub Enterprise Server has no artifacts of this form; take the files that the outputs report-markdown and report-json name");
        }
        if (!place.env.ACTIONS_RUNTIME_TOKEN || !place.env.ACTIONS_RESULTS_URL) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L("there is no ACTIONS_RUNTIME_TOKEN, which a step has only where it uses the action in a workflow");
        }
        const name = artifactName(place.label);
        try {
            await new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, [...paths], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first));
        }
        catch (error) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L(`${name}: ${explain(error)}`);
        }
        return {};
    },
};
/** An artifact's name lasts for the run, so a label keeps the jobs of a matrix apart. */
function artifactName(label) {
    if (label === null)
        return "pgdrift";
    return `pgdrift-${label.replace(/[^\p{L}\p{N}._-]+/gu, "-")}`;
}
function isEnterpriseServer(url) {
    if (!url || !URL.canParse(url))
        return false;
    const { hostname } = new URL(url);
    return hostname !== "github.com" && !/\.(?:ghe\.com|localhost)$/i.test(hostname);
}
function explain(error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
    if (/409|already exists/i.test(message)) {
        return `this run has an artifact of that name already (${message}); give each job a label of its own`;
    }
    return message;
}


/***/ })

};
