export const id = 275;
export const ids = [275];
export const modules = {

/***/ 24656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73081);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91250);
// Code scanning: an alert a finding, which closes itself when the finding is gone. Only a run that saw everything is sent:
// what was not seen would close alerts.





/** Bytes that GitHub takes, packed. */
const most = 10 * 1024 * 1024;
/** How often, and how long between, it is asked what became of the file. */
const asked = { times: 8, pause: 2_000 };
const sarif = {
    id: "sarif",
    async deliver({ report, sarif: text }, place) {
        if (!place.sarif)
            return {};
        if (report.verdict === "inconclusive" || report.verdict === "skipped") {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(`not sent, since the check is ${report.verdict}: what was not seen would close alerts`);
        }
        const { GITHUB_SHA: commit, GITHUB_REF: ref } = place.env;
        if (place.github === null)
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L("there is no github-token to send it with");
        if (!commit || !ref)
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L("there is no GITHUB_SHA or GITHUB_REF to send it for");
        const packed = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzip)(text);
        if (packed.byteLength > most) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(`${packed.byteLength} bytes packed, and GitHub takes ${most}; leave schemas out, or accept findings`);
        }
        const said = await upload(place.github, { commit, ref, sarif: packed.toString("base64") }, place);
        if (said !== null)
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(`code scanning could not read it: ${said}`);
        return {};
    },
};
/** What GitHub has against the file; null where it is taken, or nothing was said in time. */
async function upload(github, file, place) {
    try {
        const id = await github.uploadSarif(file);
        for (let time = 0; id !== null && time < asked.times; time += 1) {
            const { status, errors } = await github.sarifStatus(id);
            if (status === "failed")
                return errors.join("; ") || "no reason given";
            if (status === "complete")
                return null;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(place.pause ?? asked.pause);
        }
        return null;
    }
    catch (error) {
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(explain(error));
    }
}
function explain(error) {
    const said = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)(error, "security-events: write");
    if (!/\b(?:403|404)\b/.test(said))
        return said;
    return `${said}; a private repository also needs GitHub Code Security, "actions: read" and "contents: read"`;
}


/***/ })

};
