export const id = 309;
export const ids = [309];
export const modules = {

/***/ 93309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   together: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _model_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56749);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23019);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83812);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79879);
// Several reports as one, for what can hold only one: HTML, SARIF, JUnit, annotations, notices, outputs. What several
// databases have is one finding, which says where.




/** Never of none. `label`: what the file calls all of them; null for nothing. */
function together(reports, label) {
    const [first] = reports;
    if (first === undefined)
        throw new Error("there is no report to put together");
    const findings = merged(reports, ({ findings }) => findings);
    const open = findings.filter(({ accepted }) => accepted === null).map(({ severity }) => severity);
    const counted = Object.fromEntries(_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((each) => [each, open.filter((one) => one === each).length]));
    const named = (of, say) => reports.flatMap((report) => of(report).map((item) => say(item, (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(report))));
    const directories = new Set(reports.map(({ migrations }) => migrations?.directory));
    return {
        ...first,
        verdict: (0,_model_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(reports),
        failed: reports.some(({ failed }) => failed),
        lintFailed: reports.some(({ lintFailed }) => lintFailed === true),
        highest: open.toSorted(_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)[0] ?? null,
        counts: { ...first.counts, ...counted, accepted: findings.length - open.length },
        database: {
            label: label ?? (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reports.length, "target"),
            name: reports.map(_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et).join(", ").slice(0, 200),
            server: [...new Set(reports.map(({ database }) => database?.server ?? "unknown"))].join(", "),
            platform: first.database?.platform ?? "none",
            fingerprint: null,
        },
        migrations: directories.size === 1 ? first.migrations : null,
        findings,
        scripts: { repair: null, pull: null },
        lint: merged(reports, ({ lint }) => lint),
        tables: reports.length === 1 ? first.tables : [],
        coverage: {
            ...first.coverage,
            notCompared: named(({ coverage }) => coverage.notCompared, (item, name) => ({ ...item, name: item.name === name ? name : `${name}: ${item.name}` })),
        },
        diagnostics: named(({ diagnostics }) => diagnostics, (item, name) => ({ ...item, message: `${name}: ${item.message}` })),
    };
}
function merged(reports, of) {
    const found = new Map();
    for (const report of reports) {
        for (const finding of of(report)) {
            const key = JSON.stringify([finding.id, finding.content, finding.accepted !== null]);
            const before = found.get(key);
            if (before === undefined)
                found.set(key, { finding, names: [(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(report)] });
            else
                before.names.push((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(report));
        }
    }
    return [...found.values()]
        .map(({ finding, names }) => ({ ...finding, message: `${finding.message} (${where(names)})` }))
        .toSorted((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity));
}
function where(names) {
    const shown = names.slice(0, 5).join(", ");
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}


/***/ })

};
