export const id = 623;
export const ids = [623];
export const modules = {

/***/ 45623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50607);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23019);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71475);
/* harmony import */ var _circumstances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15057);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20066);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79879);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94631);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86660);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51887);
// JUnit's XML, as GitLab, Jenkins, Azure, CircleCI and Buildkite read it: a test a finding. It fails where the finding fails
// the check; what is below the threshold or accepted is skipped, with the reason; what was not seen is an error.









const junit = { id: "junit", render: (report) => documentOf(report) };
function documentOf(report) {
    const suite = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(report);
    const cases = casesOf(report);
    const of = (outcome) => String(cases.filter((each) => each.outcome === outcome).length);
    const seconds = ((report.timings.total ?? 0) / 1000).toFixed(3);
    const numbers = { tests: String(cases.length), failures: of("failure"), errors: of("error"), time: seconds };
    const said = [
        `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, suite, (data) => data)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .consequence */ .IY)(report)}`.trim(),
        ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(report, (command) => command).map((step) => `- ${step}`),
        (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_2__/* .circumstances */ .X)(report).join(" · "),
    ];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        open("testsuites", { name: "pgdrift", ...numbers }),
        `  ${open("testsuite", { name: suite, ...numbers, skipped: of("skipped"), timestamp: report.run.at.slice(0, 19) })}`,
        ...cases.map((each) => caseXml(each, suite)),
        `    <system-out>${content(said.join("\n"))}</system-out>`,
        "  </testsuite>",
        "</testsuites>",
        "",
    ].join("\n");
}
function casesOf(report) {
    const cases = [
        ...report.findings.map((finding) => findingCase(finding, report, report.failOnNew ?? report.failOn)),
        ...report.lint.map((finding) => findingCase(finding, report, report.lintFailOn ?? "never")),
        ...report.coverage.notCompared.map(({ kind, name, reason }) => ({
            name: `${kind} ${name}`,
            file: null,
            outcome: "error",
            message: reason,
            type: "not-compared",
            text: `${kind} ${name} was not compared: ${reason}`,
        })),
    ];
    const isSkipped = report.verdict === "skipped";
    if (cases.length > 0 && !isSkipped)
        return cases;
    const message = report.diagnostics.map((diagnostic) => diagnostic.message).join("; ");
    const all = { name: (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(report), (data) => data), file: null, type: report.verdict, message };
    const seen = report.verdict !== "inconclusive";
    return [...cases, { ...all, outcome: isSkipped ? "skipped" : seen ? "passed" : "error", text: message }];
}
function findingCase(finding, report, level) {
    const isKnown = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .isYesterdays */ .yA)(report, finding);
    const isFailure = finding.accepted === null && !isKnown && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(finding.severity, level);
    const why = finding.accepted !== null
        ? `accepted: ${finding.accepted.reason}`
        : `${finding.severity}, ${isKnown ? "on the default branch as well" : `below ${level}`}: ${finding.message}`;
    return {
        name: `${finding.rule}: ${finding.object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_7__/* .objectName */ .Hd)(finding.object)}`,
        file: finding.origin?.path ?? null,
        outcome: isFailure ? "failure" : "skipped",
        message: isFailure ? `${finding.severity}: ${finding.message}` : why,
        type: finding.rule,
        text: [finding.message, ...sidesText(finding), ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(finding), ...made(finding)].join("\n"),
    };
}
function sidesText(finding) {
    const sides = (0,_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .sidesOf */ .M)(finding);
    const one = (word, side) => (side === null ? [] : [`${word}: ${side}`]);
    switch (sides.form) {
        case "none":
            return [];
        case "short":
        case "texts":
            return [...one("expected", sides.expected), ...one("actual", sides.actual)];
        case "diff":
            return ["- expected, + actual", ...sides.lines.map(({ sign, text }) => `${sign} ${text}`)];
        case "secret":
            return ["the two sides differ only in what is redacted"];
    }
}
function made(finding) {
    const words = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .originWords */ .uY)(finding);
    return words === null ? [] : [`made in ${words}`];
}
function caseXml({ name, file, outcome, message, type, text }, classname) {
    const about = { name, classname, ...(file === null ? {} : { file }), time: "0" };
    const start = `    ${open("testcase", about)}`;
    if (outcome === "passed")
        return `${start}</testcase>`;
    if (outcome === "skipped")
        return `${start}\n      ${open("skipped", { message })}</skipped>\n    </testcase>`;
    return `${start}\n      ${open(outcome, { message, type })}${content(text)}</${outcome}>\n    </testcase>`;
}
function open(tag, attributes) {
    const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped((0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printableLine */ .o)(value))}"`);
    return `<${tag}${all.join("")}>`;
}
function content(text) {
    return escaped((0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g)(text));
}
/** What XML 1.0 cannot hold in any form becomes the sign for it. */
function escaped(text) {
    return text
        .replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
        .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


/***/ })

};
