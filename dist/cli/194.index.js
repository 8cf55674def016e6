export const id = 194;
export const ids = [194,605];
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

/***/ 20066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ foldedWords),
/* harmony export */   Gv: () => (/* binding */ foldedCount),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   sH: () => (/* binding */ originUrl),
/* harmony export */   uY: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50607);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66524);
// What is said of a finding beside its message, for every format. Data, not yet escaped.



/** `supabase/migrations/1_users.sql:12`; null where nothing in the folder made the object. */
function originWords(finding) {
    if (finding.origin === null)
        return null;
    return finding.origin.line === null ? finding.origin.path : `${finding.origin.path}:${finding.origin.line}`;
}
/** The line in the repository at the commit that was checked; null where that is not known. */
function originUrl({ origin }, run) {
    const repository = httpUrl(run.url)?.match(/^(.+?)\/actions\/runs\//)?.[1];
    if (origin === null || repository === undefined || run.commit === null)
        return null;
    if (!/^[0-9a-f]{7,64}$/.test(run.commit))
        return null;
    return `${repository}/blob/${run.commit}/${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .linkPath */ .OT)(origin.path)}${origin.line === null ? "" : `#L${origin.line}`}`;
}
/** A URL that is one, without anything that could end a link. */
function httpUrl(url) {
    return url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? url : null;
}
/** Why it differs, where it is not plain drift, and what the hint says. `now`: what is told with it, as a probable rename. */
function remarks(finding, now = null) {
    const since = finding.known === null ? [] : [`there since ${finding.known.since}`];
    return [...because(finding), ...hinted(finding, now), ...since];
}
/** How many objects stand in this finding, by kind. */
function foldedCount(finding) {
    if (finding.folded.length === 0)
        return null;
    const numbers = new Map();
    for (const object of finding.folded)
        numbers.set(object.kind, (numbers.get(object.kind) ?? 0) + 1);
    return `with ${[...numbers].map(([kind, number]) => (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, kind, plurals[kind])).join(", ")}`;
}
/** The folded objects by name, at most so many. */
function foldedWords(finding, most) {
    if (finding.folded.length === 0)
        return [];
    const names = finding.folded.slice(0, most).map((object) => `${object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_2__/* .objectName */ .Hd)(object)}`);
    const rest = finding.folded.length - names.length;
    return [`with ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
const plurals = {
    index: "indexes",
    policy: "policies",
    "default-privileges": "default privileges",
};
function because(finding) {
    if (finding.object.kind === "migration" || finding.object.kind === "query")
        return [];
    if (finding.cause === "unrecorded")
        return ["a pending migration makes this change"];
    if (finding.cause === "conflict")
        return ["a pending migration works on this object too"];
    return [];
}
function hinted({ hint }, now) {
    if (hint === null)
        return [];
    if (!("renamedTo" in hint))
        return [hint.seen];
    const beside = now === null ? "" : ` (that one counts, too: ${now.rule}, ${now.severity})`;
    return [`probably renamed to ${hint.renamedTo}${beside}`];
}


/***/ }),

/***/ 79879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ diverging),
/* harmony export */   IY: () => (/* binding */ consequence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// The verdict in one sentence. What in it comes from a database or a file is the subject, and why a folder did not replay:
// each format escapes both for its place.

/** `production has 3 changes that no migration makes; 1 is critical.` */
function headline(report, subject, safe) {
    const counting = report.findings.filter((finding) => finding.accepted === null);
    if (report.about === "lock") {
        const name = safe(report.expected.name ?? "");
        const of = report.database === null ? "The migrations" : subject;
        return counting.length === 0
            ? `${of} ${report.database === null ? "are" : "is"} what ${name} says.`
            : `${of} ${report.database === null ? "are" : "is"} not what ${name} says; ${worst(counting)}.`;
    }
    if (report.about === "types") {
        const of = report.expected.name === null ? "the migrations" : safe(report.expected.name);
        return counting.length === 0
            ? `The types are those of ${of}.`
            : `The types differ from ${of} in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counting.length, "place")}; ${worst(counting)}.`;
    }
    switch (report.verdict) {
        case "clean":
            return report.database === null
                ? `${subject} replays from an empty database.`
                : `${subject} is what ${expectedBy(report, safe)} it is${afterthought(report)}.`;
        case "drift":
            return `${subject} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(deeds(counting, report))}; ${worst(counting)}.`;
        case "inconclusive":
            return `${unseen(report, subject, safe)}${soFar(counting)}.`;
        case "skipped":
            return `${subject} was not checked.`;
    }
}
/** A folder that does not replay is told with its reason; then nothing else was seen either. */
function unseen({ coverage, migrations }, subject, safe) {
    const stopped = coverage.notCompared.find(({ kind }) => kind === "migration");
    if (stopped === undefined)
        return `${subject} could not be seen whole, so this is not a clean result`;
    return `${migrations === null ? subject : safe(migrations.directory)} ${safe(stopped.reason)}`;
}
/** What the headline is about: the database's label, else its name, else the folder. Data, not yet escaped. */
function subjectOf(report) {
    return report.database?.label ?? report.database?.name ?? report.migrations?.directory ?? "The database";
}
/** Whether the check fails, and by what. */
function consequence(report) {
    const { lintFailed = false, lintFailOn = "never", failed } = report;
    const ofLint = lintFailed && !failed ? `Lint fails the check: it fails on ${orWorse(lintFailOn)}.` : "";
    return [ofVerdict(report), ofLint].filter((sentence) => sentence !== "").join(" ");
}
function ofVerdict(report) {
    if (report.failOnNew !== null && report.verdict === "drift")
        return consequenceOfNew(report, report.failOnNew);
    if (report.failed)
        return `This fails the check: it fails on ${orWorse(report.failOn)}.`;
    if (report.verdict === "inconclusive")
        return "This fails the check: what was not seen is never called clean.";
    if (report.verdict === "drift" && report.failOn === "never")
        return "This does not fail the check: nothing does.";
    if (report.verdict === "drift")
        return `This does not fail the check: it fails on ${orWorse(report.failOn)}.`;
    return "";
}
function consequenceOfNew({ findings, failed }, failOnNew) {
    const counting = findings.filter(({ accepted }) => accepted === null);
    const fresh = counting.filter(({ known }) => known === null);
    const level = failOnNew === "never" ? "nothing does" : `it fails on new findings that are ${orWorse(failOnNew)}`;
    const which = fresh.length === 0
        ? "the default branch has all of this as well"
        : `${fresh.length} of ${counting.length} ${fresh.length === 1 ? "is" : "are"} new`;
    return `This ${failed ? "fails" : "does not fail"} the check: ${level}; ${which}.`;
}
function orWorse(failOn) {
    return failOn === "critical" ? "critical" : `${failOn} or worse`;
}
function afterthought(report) {
    const parts = [
        report.migrations !== null && report.migrations.pending.length > 0
            ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.migrations.pending.length, "migration")} pending`
            : null,
        report.counts.accepted > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.counts.accepted, "accepted finding")}` : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "" : `, with ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}`;
}
/** The rule of a pending migration that runs, and ends elsewhere than the folder says. */
const diverging = "migration-will-diverge";
function expectedBy({ expected }, safe) {
    return expected.name === null ? "its migrations say" : `${safe(expected.name)} says`;
}
function deeds(findings, { expected }) {
    const of = (choose) => findings.filter(choose).length;
    const diverges = of((finding) => finding.rule === diverging);
    const fails = of((finding) => finding.object.kind === "migration" && finding.cause === "conflict") - diverges;
    const queries = of((finding) => finding.object.kind === "query");
    const history = of((finding) => finding.cause === "history");
    const unrecorded = of((finding) => finding.cause === "unrecorded");
    const made = findings.length - fails - diverges - history - unrecorded - queries;
    return [
        made > 0 ? `has ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(made, "change")} that ${makers[expected.source]}` : null,
        unrecorded > 0 ? `already has ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unrecorded, "change")} of pending migrations` : null,
        history > 0 ? `has a history that disagrees with the folder in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(history, "place")}` : null,
        fails > 0 ? `cannot take ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fails, "pending migration")}` : null,
        queries > 0 ? `does not fit ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(queries, "query", "queries")} of the application` : null,
        diverges > 0 ? `would end elsewhere with ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(diverges, "pending migration")}` : null,
    ].filter((deed) => deed !== null);
}
const makers = {
    migrations: "no migration makes",
    snapshot: "the snapshot does not have",
    declarative: "the declared schema does not have",
    database: "the other database does not have",
};
function worst(findings) {
    const highest = findings[0]?.severity ?? "low";
    const number = findings.filter((finding) => finding.severity === highest).length;
    if (findings.length === 1)
        return `it is ${highest}`;
    if (number === findings.length)
        return number === 2 ? `both are ${highest}` : `all are ${highest}`;
    return `${number} ${number === 1 ? "is" : "are"} ${highest}`;
}
function soFar(findings) {
    return findings.length === 0
        ? ""
        : `; what was seen has ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, "finding")} (${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(findings)})`;
}


/***/ }),

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


/***/ }),

/***/ 93073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   mf: () => (/* binding */ isOfSecurity),
/* harmony export */   zO: () => (/* binding */ ruleTitle)
/* harmony export */ });
/* harmony import */ var _lint_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49080);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21383);
/* harmony import */ var _rules_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83689);
/* harmony import */ var _types_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83629);
// What is said of a rule where findings are listed by rule: its title, its page, and whether it is a matter of security.




const titles = new Map([...Object.values(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a), ...Object.values(_lint_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRules */ .x), ...Object.values(_types_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .typeRules */ .c), ...Object.values(_rules_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockRules */ .F)].map(({ id, title }) => [id, title]));
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
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93073);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41823);
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


/***/ }),

/***/ 41823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85725);
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73681);
// How the two sides of a finding are shown: beside each other where they are short, as a diff where they are texts.


/** The longest side that still stands within a line. */
const shortest = 80;
function sidesOf(finding) {
    const { expected, actual } = finding;
    if (expected === null && actual === null)
        return { form: "none" };
    if (expected === actual && expected?.includes(_model_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc))
        return { form: "secret", text: expected };
    if ([expected, actual].every((side) => side === null || (side.length <= shortest && !/[\r\n]/.test(side)))) {
        return { form: "short", expected, actual };
    }
    if (expected === null || actual === null)
        return { form: "texts", expected, actual };
    return diffOf(expected, actual) ?? { form: "texts", expected, actual };
}
/** Null where two texts have so little in common that a diff would take long and say nothing, or differ in line ends only. */
function diffOf(expected, actual) {
    const options = { context: 3, timeout: 2_000, maxEditLength: 5_000 };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)("", "", unix(expected), unix(actual), undefined, undefined, options);
    if (patch === undefined || patch.hunks.length === 0)
        return null;
    const lines = patch.hunks.flatMap((hunk, index) => [
        ...(patch.hunks.length > 1 || hunk.oldStart > 1 ? [{ sign: "@", text: place(hunk.oldStart, index) }] : []),
        ...hunk.lines.filter((line) => !line.startsWith("\\")).map(diffLine),
    ]);
    return { form: "diff", lines };
}
function unix(text) {
    return `${text.replace(/\r\n?/g, "\n").replace(/\n+$/, "")}\n`;
}
function place(line, index) {
    return `${index === 0 ? "" : "… "}line ${line}`;
}
function diffLine(line) {
    const sign = line.startsWith("-") ? "-" : line.startsWith("+") ? "+" : " ";
    return { sign, text: line.slice(1) };
}


/***/ })

};
