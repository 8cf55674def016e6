export const id = 409;
export const ids = [409];
export const modules = {

/***/ 43409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slack: () => (/* binding */ slack)
/* harmony export */ });
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25657);
// A message in Slack's blocks. Text from elsewhere stands in plain_text, where Slack reads no markup at all.
// https://docs.slack.dev/reference/block-kit/blocks

/** Characters that one text of a block takes. */
const longestHeader = 150;
const longestText = 3_000;
const slack = {
    render(report, news) {
        const { title, lists, url } = (0,_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .gistOf */ .v)(report, news);
        const sections = lists.map((each) => section(`${each.title}\n${each.items.map((item) => `• ${item}`).join("\n")}`.slice(0, longestText)));
        const blocks = [
            { type: "header", text: plain(`Schema drift: ${report.verdict}`.slice(0, longestHeader)) },
            section(title),
            ...sections,
            ...(url === null
                ? []
                : [{ type: "actions", elements: [{ type: "button", text: plain("See the report"), url }] }]),
        ];
        return JSON.stringify({ text: escaped(title), blocks });
    },
};
function section(text) {
    return { type: "section", text: plain(text) };
}
/** `emoji: false`, or `:smile:` in a name becomes one. */
function plain(text) {
    return { type: "plain_text", text, emoji: false };
}
/** The line that a notification shows is markup: `<!channel>` would call everybody. */
function escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}


/***/ })

};
