export const id = 179;
export const ids = [179];
export const modules = {

/***/ 96179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewText: () => (/* binding */ previewText)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
/* harmony import */ var _preview_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32203);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51887);
// The pending migrations alone, each with what it will do to the database: what `preview` prints.



function previewText({ migrations, database, findings }) {
    const pending = migrations?.pending ?? [];
    const where = database === null ? "" : ` on ${database.label ?? database.name} (PostgreSQL ${database.server})`;
    if (pending.length === 0)
        return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .o)(`nothing is pending${where}`).concat("\n");
    const faults = findings.filter(({ object, accepted }) => object.kind === "migration" && accepted === null);
    const lines = [
        `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pending.length, "pending migration")}${where}`,
        ...pending.flatMap(lined),
        ...faults.flatMap(({ severity, message }) => ["", `${severity}: ${message}`]),
    ];
    return `${lines.map(_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .o).join("\n")}\n`;
}
function lined({ path, changes, preview }) {
    const words = (0,_preview_words_js__WEBPACK_IMPORTED_MODULE_2__/* .previewWords */ .G)(preview);
    return [
        "",
        `${(preview?.status ?? "not tried").padEnd(9)} ${path}`,
        ...changes.map((change) => `          ${change}`),
        ...(words?.status ? [`          ${words.error}`] : []),
        ...(words?.hazards ?? []).map((hazard) => `          ${hazard}`),
    ];
}


/***/ }),

/***/ 32203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ previewWords)
/* harmony export */ });
// What a pending migration will do to the database, in words: how it ends, and what it costs. Not escaped for any place.
function previewWords(preview) {
    if (preview === null)
        return null;
    const hazards = preview.hazards.map(({ type, message, lock }) => `${type}: ${message}${lock === null ? "" : `; lock ${lock}`}`);
    return { status: preview.error === null ? null : preview.status, error: preview.error ?? "", hazards };
}


/***/ })

};
