export const id = 603;
export const ids = [603];
export const modules = {

/***/ 11603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   teams: () => (/* binding */ teams)
/* harmony export */ });
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25657);
// A message in Microsoft Teams: an adaptive card, for the webhook of a workflow. Its text blocks read a little markdown.
// https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features

const teams = {
    render(report, news) {
        const { title, lists, url } = (0,_notice_js__WEBPACK_IMPORTED_MODULE_0__/* .gistOf */ .v)(report, news);
        const content = {
            $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
            type: "AdaptiveCard",
            version: "1.4",
            body: [
                block(title, { weight: "Bolder", size: "Medium" }),
                ...lists.flatMap((each) => [
                    block(each.title, { weight: "Bolder" }),
                    ...each.items.map((item) => block(item, { spacing: "Small" })),
                ]),
            ],
            actions: url === null ? [] : [{ type: "Action.OpenUrl", title: "See the report", url }],
        };
        const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
        return JSON.stringify({ type: "message", attachments: [attachment] });
    },
};
function block(text, look) {
    return { type: "TextBlock", text: escaped(text), wrap: true, ...look };
}
/** Emphasis, links and lists are all that it knows; a date function begins with two braces. */
function escaped(text) {
    return text
        .replace(/[\\*_[\]()]/g, "\\$&")
        .replace(/^([-+]|\d+\.)(?=\s)/, "\\$1")
        .replaceAll("{{", "{\u2060{");
}


/***/ })

};
