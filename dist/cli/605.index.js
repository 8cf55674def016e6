export const id = 605;
export const ids = [605];
export const modules = {

/***/ 27605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
// The report and nothing else.
const json = {
    id: "json",
    render: (report) => jsonText(report),
};
/** As JSON on lines of its own, for a file or a terminal. */
function jsonText(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The same JSON, with what a terminal would act on, or a reader cannot see, spelled out. */
function visible(text) {
    return text.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ })

};
