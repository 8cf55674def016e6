export const id = 462;
export const ids = [462];
export const modules = {

/***/ 34462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   manyConsequence: () => (/* binding */ manyConsequence),
/* harmony export */   manyHeadline: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _model_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56749);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79879);
// Several databases in a few lines: those that say the same stand in one row.



/** What fails comes first, then what was not seen, then drift, then what is clean. */
function rowsOf(reports) {
    return (0,_model_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .alike */ .nO)(reports)
        .map((group) => ({ reports: group, words: wordsOf(group), names: group.map(_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et) }))
        .toSorted((a, b) => rank(a) - rank(b));
}
/** `15 targets: 12 clean, 3 with drift.` */
function manyHeadline(reports) {
    const of = (verdict) => reports.filter((report) => report.verdict === verdict).length;
    const parts = [
        [of("clean"), "clean"],
        [of("drift"), "with drift"],
        [of("inconclusive"), "not seen whole"],
        [of("skipped"), "not checked"],
    ].flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reports.length, "target")}: ${parts.join(", ")}.`;
}
/** Whether the run fails, and by how many. */
function manyConsequence(reports) {
    const failing = reports.filter(({ failed, lintFailed }) => failed || lintFailed).length;
    const unseen = reports.filter(({ verdict }) => verdict === "inconclusive").length;
    const parts = [
        ...(failing > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failing, "target")} ${failing === 1 ? "has" : "have"} what its fail-on names`] : []),
        ...(unseen > 0
            ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unseen, "target")} ${unseen === 1 ? "was" : "were"} not seen whole, which is never called clean`]
            : []),
    ];
    return parts.length === 0 ? "" : `This fails the check: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}.`;
}
function wordsOf(group) {
    const [first] = group;
    if (first === undefined)
        return "";
    const open = first.findings.filter(({ accepted }) => accepted === null);
    const which = group.length > 1 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(group.length, "target")} ` : "";
    switch (first.verdict) {
        case "clean":
            return `${which}clean`;
        case "skipped":
            return `${which}not checked`;
        case "inconclusive":
            return `${which}not seen: ${first.coverage.notCompared[0]?.reason ?? "not all could be read"}`;
        case "drift":
            return `${which}with ${group.length > 1 ? "the same " : ""}${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(open.length, "finding")} (${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(open)})`;
    }
}
function rank({ reports: [first] }) {
    if (first?.failed)
        return 0;
    return ["inconclusive", "drift", "skipped", "clean"].indexOf(first?.verdict ?? "clean") + 1;
}


/***/ })

};
