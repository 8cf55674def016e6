export const id = 701;
export const ids = [701];
export const modules = {

/***/ 63701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discord: () => (/* binding */ discord)
/* harmony export */ });
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25657);
// A message in Discord: one embed, with nobody mentioned whatever the names are.
// https://discord.com/developers/docs/resources/webhook#execute-webhook

/** Characters that an embed's parts take. */
const longestTitle = 256;
const longestDescription = 4_096;
const colors = {
    critical: 0xb3_14_26,
    high: 0xd9_58_1e,
    medium: 0xc0_90_10,
    low: 0x5b_6b_7b,
};
const green = 0x2d_7d_46;
const discord = {
    render(report, news) {
        const { title, lists, url } = (0,_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .gistOf */ .v)(report, news);
        const description = lists
            .map((each) => [`**${each.title}**`, ...each.items.map((item) => `• ${escaped(item)}`)].join("\n"))
            .join("\n\n");
        const embed = {
            title: escaped(title).slice(0, longestTitle),
            description: description.slice(0, longestDescription),
            color: report.highest === null ? green : colors[report.highest],
            ...(url === null ? {} : { url }),
        };
        return JSON.stringify({ embeds: [embed], allowed_mentions: { parse: [] } });
    },
};
function escaped(text) {
    return text.replace(/[\\*_~`|>#[\]()<:@-]/g, "\\$&").replace(/\b(https?)\\:(?=\/\/)/gi, "$1\u2060:");
}


/***/ })

};
