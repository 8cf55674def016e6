export const id = 194;
export const ids = [194];
export const modules = {

/***/ 71475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79879);
// What to do next, in the order in which to do it. Each format says how code looks in its place.

function advice(report, code) {
    const counting = report.findings.filter((finding) => finding.accepted === null);
    const has = (choose) => counting.some(choose);
    const steps = [];
    if (report.about === "lock" && counting.length > 0) {
        return [
            `Look at what changed with ${code("pgdrift check")}, and write the lock anew with ${code("pgdrift snapshot --lock")}.`,
        ];
    }
    if (report.about === "types" && counting.length > 0) {
        return [
            `Bring the files up to date with ${code("pgdrift types --update")}; ${code("--diff")} shows first what that changes.`,
        ];
    }
    if (has(({ object, cause, rule }) => object.kind === "migration" && cause === "conflict" && rule !== _headline_js__WEBPACK_IMPORTED_MODULE_0__/* .diverging */ .Co)) {
        steps.push("Mend the pending migration that fails before it is deployed: below is the line at which it stops.");
    }
    if (has(({ rule }) => rule === _headline_js__WEBPACK_IMPORTED_MODULE_0__/* .diverging */ .Co)) {
        steps.push("Settle what a pending migration meets here before it is deployed: it runs, and ends elsewhere.");
    }
    if (has(({ object }) => object.kind === "query")) {
        steps.push("Change each query that fails with the migration that breaks it, so that both can be deployed together.");
    }
    if (has((finding) => finding.cause === "history")) {
        steps.push("Bring folder and history together: put back the files as they were applied, or correct the history.");
        steps.push(...remedies(report, code));
    }
    if (has((finding) => finding.cause === "unrecorded")) {
        const command = recording[report.migrations?.layout ?? ""];
        steps.push(`What pending migrations would do is partly there already: undo it, or record them as applied${command === undefined ? "" : ` (${code(command)})`}.`);
    }
    if (has((finding) => !["migration", "query"].includes(finding.object.kind) &&
        (finding.cause === "drift" || finding.cause === "conflict"))) {
        const script = report.scripts.repair?.proof === "proven" ? ` (${code("pgdrift repair")} prints the script, proven)` : "";
        steps.push(`For each change made outside migrations: undo it in the database${script}, or add a migration that makes it.`);
    }
    const stopped = report.coverage.notCompared.find(({ kind }) => kind === "migration")?.reason ?? "";
    if (stopped.startsWith("does not build from empty") || /, which no file makes \(/.test(stopped)) {
        steps.push(`What was there before the first migration goes into a file of SQL: name it with ${code("baseline")} or ${code("extra-prelude")} (docs/replay.md).`);
    }
    if (report.verdict === "inconclusive") {
        steps.push("See below what could not be seen and why, mend that, and run the check again.");
    }
    const isBesideIt = report.diagnostics.some(({ code }) => code === "not-relevant");
    if (report.verdict === "skipped" && report.database === null && !isBesideIt) {
        steps.push("See below why; a run that has the database's URL gives the answer.");
    }
    return steps;
}
/** As many are listed; the report has them all. */
const listed = 8;
/** One line a remedy, of each problem in its turn: its safest way out first, then the others. */
function remedies({ migrations }, code) {
    const all = (migrations?.problems ?? []).flatMap(({ version, remedies: found }) => found.map(({ command, consequence }, nth) => ({ version, command, consequence, nth })));
    const told = all.length > listed ? all.filter(({ nth }) => nth === 0) : all;
    const lines = told
        .slice(0, listed)
        .map(({ version, command, consequence, nth }) => `${nth === 0 ? `${code(version)}: ` : "or "}${code(command)}: ${consequence}.`);
    return told.length > listed ? [...lines, `… and ${told.length - listed} more, in the report as JSON.`] : lines;
}
/** How a layout's tool is told that a migration has been applied. */
const recording = {
    supabase: "supabase migration repair --status applied VERSION",
    prisma: "prisma migrate resolve --applied NAME",
};


/***/ }),

/***/ 51021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mf: () => (/* binding */ isOfSecurity),
  gd: () => (/* binding */ rulePage),
  zO: () => (/* binding */ ruleTitle)
});

// EXTERNAL MODULE: ./.cache/bundle/src/lint/index.js + 15 modules
var lint = __webpack_require__(49080);
// EXTERNAL MODULE: ./.cache/bundle/src/rules/index.js + 141 modules
var rules = __webpack_require__(21383);
;// CONCATENATED MODULE: ./.cache/bundle/src/rules/lock.js
// How serious it is where the lock is not of today.
const lockRules = {
    "lock-folder-changed": {
        id: "lock-folder-changed",
        severity: "high",
        title: "The migrations build another schema than the lock says.",
    },
    "lock-database-changed": {
        id: "lock-database-changed",
        severity: "high",
        title: "The database is not what it was when the lock was written.",
    },
};

;// CONCATENATED MODULE: ./.cache/bundle/src/types/rules.js
// How serious it is where types and schema differ.
const typeRules = {
    "types-enum-removed": rule("types-enum-removed", "critical", "Code has an enum that the database has not."),
    "types-table-removed": rule("types-table-removed", "critical", "Code has a type for a table that the database has not."),
    "types-column-removed": rule("types-column-removed", "critical", "Code has a column that its table has not."),
    "types-enum-added": rule("types-enum-added", "high", "An enum of the database has no type in code."),
    "types-enum-changed": rule("types-enum-changed", "high", "An enum has other values in the database than in code."),
    "types-table-added": rule("types-table-added", "high", "A table or view of the database has no type in code."),
    "types-column-changed": rule("types-column-changed", "high", "A column has another type in the database than in code, or may be NULL where code says it may not, or the other way round."),
    "types-column-added": rule("types-column-added", "medium", "A column of the database is not in code."),
    "types-order-changed": rule("types-order-changed", "low", "An enum's values stand in another order in the database than in code."),
};
function rule(id, severity, title) {
    return { id, severity, title };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/rule-words.js
// What is said of a rule where findings are listed by rule: its title, its page, and whether it is a matter of security.




const titles = new Map([...Object.values(rules/* rules */.a), ...Object.values(lint/* lintRules */.x), ...Object.values(typeRules), ...Object.values(lockRules)].map(({ id, title }) => [id, title]));
/** A rule that is not in the registry is called by its id. */
function ruleTitle(id) {
    return titles.get(id) ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}.`;
}
/** Why it matters, how it happens, what to do. */
function rulePage(id) {
    return `https://github.com/pgdrift/pgdrift/blob/v1/docs/rules/${encodeURIComponent(id)}.md`;
}
/** Who may read or write rows, or with whose rights code runs. */
function isOfSecurity(id) {
    return /^(?:rls|policy|grant|security-label)-|-security-changed$|^lint-(?:rls|view-security|function-search)|^default-privileges-changed$|^owner-changed$/.test(id);
}


/***/ }),

/***/ 98194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mostResults: () => (/* binding */ mostResults),
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50607);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23019);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71475);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83812);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20066);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79879);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27605);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66524);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51021);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86660);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51887);
// SARIF 2.1.0, as code scanning reads it: a result a finding, always with a place, known again from run to run by its id;
// a category per database; worst first, within what GitHub takes. What was accepted is no alert.











/** Results that GitHub takes of one run. */
const mostResults = 25_000;
/** Of one message; GitHub shows its beginning. */
const longestMessage = 4_000;
const sarif = {
    id: "sarif",
    render: (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.jsonText)(logOf(report)),
};
function logOf(report) {
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [runOf(report)],
    };
}
function runOf(report) {
    const all = [...report.findings, ...report.lint].filter(({ accepted }) => accepted === null);
    const findings = [...all].sort((a, b) => (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity)).slice(0, mostResults);
    const rules = rulesOf(findings);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    return {
        tool: {
            driver: {
                name: report.tool.name,
                version: report.tool.version,
                semanticVersion: report.tool.version,
                informationUri: "https://github.com/pgdrift/pgdrift",
                rules,
            },
        },
        automationDetails: { id: `pgdrift/${encodeURIComponent((0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(report))}/` },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                executionSuccessful: report.verdict === "clean" || report.verdict === "drift",
                endTimeUtc: report.run.at,
                toolExecutionNotifications: notifications(report, all.length - findings.length),
            },
        ],
        ...provenance(report),
        results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, report)),
    };
}
/** Those that findings have, each as serious as its worst finding. */
function rulesOf(findings) {
    const worst = new Map();
    for (const { rule, severity } of findings)
        if (!worst.has(rule))
            worst.set(rule, severity);
    return [...worst].map(([id, severity]) => {
        const title = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleTitle */ .zO)(id);
        const page = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .rulePage */ .gd)(id);
        return {
            id,
            name: id,
            shortDescription: { text: title },
            fullDescription: { text: title },
            helpUri: page,
            help: {
                text: `${title} ${ways} More: ${page}`,
                markdown: `${title}\n\n${ways}\n\n[About ${id}](${page})`,
            },
            defaultConfiguration: { level: levels[severity] },
            properties: {
                tags: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isOfSecurity */ .mf)(id) ? ["database", "schema", "security"] : ["database", "schema"],
                precision: "very-high",
                ...((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isOfSecurity */ .mf)(id) ? { "security-severity": scores[severity] } : {}),
            },
        };
    });
}
const ways = "Undo the change in the database, add a migration that makes it, or accept it with a reason.";
const levels = { critical: "error", high: "error", medium: "warning", low: "note" };
/** In the middle of GitHub's range for each. */
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
function resultOf(finding, ruleIndex, report) {
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levels[finding.severity],
        message: { text: plain(messageOf(finding)) },
        locations: [locationOf(finding, report)],
        // Of all fingerprints the one that GitHub reads. It holds no line: a migration that grows closes no alert.
        partialFingerprints: { primaryLocationLineHash: `${finding.id}:1` },
        properties: {
            severity: finding.severity,
            cause: finding.cause,
            change: finding.change,
            content: finding.content,
            expected: finding.expected,
            actual: finding.actual,
        },
    };
}
function messageOf(finding) {
    const sides = (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .sidesOf */ .M)(finding);
    const short = sides.form === "short" ? sides : { expected: null, actual: null };
    const said = (word, side) => side === null || finding.message.includes(side) ? [] : [`${word}: ${side}.`];
    const folded = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedCount */ .Gv)(finding);
    return [
        finding.message,
        ...said("Expected", short.expected),
        ...said("Actual", short.actual),
        ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(finding).map((remark) => `(${remark})`),
        ...(folded === null ? [] : [`(${folded})`]),
    ].join(" ");
}
/** Where nothing in the folder made the object: the newest migration, or the file that could be told to accept it. */
function locationOf(finding, { migrations }) {
    const path = finding.origin?.path ?? migrations?.newest ?? ".pgdrift.yml";
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .linkPath */ .OT)(path), uriBaseId: "%SRCROOT%" },
            region: { startLine: Math.max(1, finding.origin?.line ?? 1) },
        },
        logicalLocations: [
            {
                name: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printableLine */ .o)(finding.object.name),
                fullyQualifiedName: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printableLine */ .o)((0,_model_object_js__WEBPACK_IMPORTED_MODULE_10__/* .objectName */ .Hd)(finding.object)),
                kind: finding.object.kind,
            },
        ],
    };
}
function notifications(report, left) {
    const told = (level, text) => ({
        level,
        message: { text: plain(text) },
    });
    return [
        told("note", `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(report), (data) => data)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .consequence */ .IY)(report)}`.trim()),
        ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(report, (command) => command).map((step) => told("note", step)),
        ...(left > 0 ? [told("warning", `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "result")} left out: GitHub takes ${mostResults} of a run.`)] : []),
        ...report.coverage.notCompared.map(({ kind, name, reason }) => told("error", `${kind} ${name} was not compared: ${reason}`)),
        ...report.diagnostics.map(({ severity, message }) => told(severity, message)),
    ];
}
function provenance({ run }) {
    const repository = run.url?.match(/^(https?:\/\/[\w.:/~%-]+?)\/actions\/runs\//)?.[1];
    if (repository === undefined || run.commit === null)
        return {};
    return { versionControlProvenance: [{ repositoryUri: repository, revisionId: run.commit }] };
}
/** A message's text has links of its own, in brackets, and numbered places in braces: neither comes of data. */
function plain(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .printableLine */ .o)(text)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/\{(\d+)\}/g, "{{$1}}");
    return line.length <= longestMessage ? line : `${line.slice(0, longestMessage).replace(/\\?[\ud800-\udbff]?$/, "")}…`;
}


/***/ })

};
