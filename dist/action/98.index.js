export const id = 98;
export const ids = [98,462];
export const modules = {

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manyMarkdown: () => (/* binding */ manyMarkdown)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50675);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66524);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34462);
// Several reports as markdown: a row for those that say the same, then each such folded, as much of it as the place takes.



async function manyMarkdown(reports) {
    const { render } = await _index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .F.markdown();
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .R)(reports);
    return {
        render(limit) {
            const head = headOf(reports, rows, limit);
            const told = rows.filter(({ reports: [first] }) => first !== undefined && first.verdict !== "clean");
            let text = head;
            for (const [at, { reports: group, names }] of told.entries()) {
                const [first] = group;
                const room = Math.floor((limit - text.length) / (told.length - at)) - wrapping;
                if (first === undefined || room < smallest)
                    continue;
                const title = `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(names[0] ?? "")}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
                const body = render(first, { color: false, limit: room });
                text += `\n<details><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
            }
            return text;
        },
    };
}
/** What a folded report takes beside itself, and with less room than which it says nothing. */
const wrapping = 400;
const smallest = 1500;
function headOf(reports, rows, limit) {
    const consequence = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__.manyConsequence)(reports);
    const top = `## ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__.manyHeadline)(reports)}\n${consequence === "" ? "" : `\n${consequence}\n`}\n| What was seen | Targets |\n| - | - |\n`;
    const bottom = (left) => (left === 0 ? "" : `| and ${left} more rows | in the JSON report |\n`);
    let text = top;
    for (const [at, { words, names }] of rows.entries()) {
        const line = `| ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(words)} | ${namesOf(names)} |\n`;
        if (text.length + line.length + 60 > limit)
            return text + bottom(rows.length - at);
        text += line;
    }
    return text;
}
/** All of a few, the first of many. */
function namesOf(names) {
    const shown = names
        .slice(0, 20)
        .map((name) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name).replaceAll("|", "\\|"))
        .join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}


/***/ }),

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
