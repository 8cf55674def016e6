export const id = 956;
export const ids = [956];
export const modules = {

/***/ 25956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployNotes: () => (/* binding */ deployNotes)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79879);
/* harmony import */ var _lock_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2464);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66524);
/* harmony import */ var _preview_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32203);
// A release as a checklist in markdown: before, the order, who waits for which lock, the deploy, after, and the way back.





/** As many changes of one migration are named. */
const mostChanges = 20;
function deployNotes(release) {
    const { report } = release;
    const pending = report.migrations?.pending ?? [];
    const head = [
        `# Deploy notes: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(report))}`,
        `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report, (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(report)), _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)} ${circumstances(report)}`,
    ];
    const parts = [
        ...head,
        ...(pending.length === 0
            ? ["Nothing is pending: there is nothing to deploy."]
            : [
                before(release),
                order(pending),
                locks(release.locks),
                deploy(release),
                after(pending.length),
                wayBack(release),
            ]),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function circumstances({ database, run, migrations }) {
    const on = database === null ? "" : `PostgreSQL ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(database.server)}; `;
    const folder = migrations === null ? "" : `, for ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(migrations.directory)}`;
    return `${on}written ${run.at.slice(0, 16).replace("T", " ")} UTC${run.commit === null ? "" : ` at ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(run.commit.slice(0, 12))}`}${folder}.`;
}
function before({ against, backup, report }) {
    const open = report.findings.filter(({ accepted }) => accepted === null);
    const objections = against.map(({ message }) => `- [ ] **${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(message)}**`);
    const told = open
        .slice(0, mostChanges)
        .map(({ severity, message, rule }) => `  - ${severity} ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(rule)}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(message)}`);
    const found = open.length === 0 ? [] : [`- [ ] Settle what was found, or accept it:`, ...told];
    return [
        "## Before",
        "",
        ...objections,
        ...found,
        `- [ ] ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("pgdrift check")} says the same as here: the database has not changed since these notes`,
        `- [ ] A backup (${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(backup.what)}): ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(backup.command)}`,
    ].join("\n");
}
function order(pending) {
    return ["## Order", "", ...pending.flatMap(item)].join("\n");
}
function item({ path, changes, preview }, index) {
    const words = (0,_preview_words_js__WEBPACK_IMPORTED_MODULE_4__/* .previewWords */ .G)(preview);
    const status = preview?.status === "ok" ? "runs on a replica" : (preview?.status ?? "not tried");
    const more = changes.length - mostChanges;
    return [
        `${index + 1}. ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)}: ${status}`,
        ...(words?.status ? [`   - **${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(words.error)}**`] : []),
        ...changes.slice(0, mostChanges).map((change) => `   - ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(change)}`),
        ...(more > 0 ? [`   - and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, "more change")}`] : []),
        ...(words?.hazards ?? []).map((hazard) => `   - hazard, ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(hazard)}`),
    ];
}
function locks(files) {
    const rows = files.flatMap(({ path, locks: held }) => held.map((lock) => `| ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(lock.table)} | ${lock.mode} | ${(0,_lock_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whoWaits */ .L)(lock)} | ${(0,_lock_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeWords */ .p)(lock)} | ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(path)} |`));
    if (files.length === 0)
        return "";
    if (rows.length === 0)
        return "## Locks\n\nNo table that is there is locked against anybody.";
    return [
        "## Locks",
        "",
        "As the replica's server gave them, each held until its transaction ends.",
        "",
        "| Table | Lock | Who waits | Size | File |",
        "| - | - | - | - | - |",
        ...rows,
    ].join("\n");
}
function deploy({ tool }) {
    const where = tool === null || tool.directory === "." ? "" : ` in ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(tool.directory)}`;
    const run = tool === null ? "Run the files" : `Run ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(tool.command)}${where}`;
    return ["## Deploy", "", `- [ ] ${run}, or ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("pgdrift push")}, which checks before and after`].join("\n");
}
function after(number) {
    return [
        "## After",
        "",
        `- [ ] ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("pgdrift check")} ends with 0, and ${number === 1 ? "the file is" : `all ${number} files are`} applied`,
        "- [ ] What reads and writes the tables above does so",
    ].join("\n");
}
function wayBack({ waysBack, noWayBack }) {
    if (noWayBack !== null)
        return `## Way back\n\nNone was tried: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(noWayBack)}`;
    if (waysBack.length === 0)
        return "";
    return ["## Way back", "", "Newest first; stop where you want to be.", ...waysBack.map(wayBackBlock)].join("\n");
}
function wayBackBlock({ path, sql, inTransaction, proof, reason, lost }) {
    const body = inTransaction ? `BEGIN;\n${sql.trimEnd()}\nCOMMIT;` : sql;
    return [
        "",
        `From ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)}, ${proof}${reason === null ? "" : `: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(reason)}`}:`,
        ...(lost.length === 0 ? [] : ["", ...lost.map((line) => `- **${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(line)}**`)]),
        ...(proof === "refuted" || sql.trim() === "" ? [] : ["", (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(body, "sql")]),
    ].join("\n");
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

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whoWaits),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// What a lock means to the others, in words, and how large the table is that it is on. Not escaped for any place.

/** Who waits while it is held; a phrase. */
function whoWaits({ mode }) {
    return waits[mode] ?? "see PostgreSQL's table of lock modes";
}
const waits = {
    "ACCESS EXCLUSIVE": "whoever reads or writes it waits",
    EXCLUSIVE: "whoever writes it waits",
    "SHARE ROW EXCLUSIVE": "whoever writes it waits",
    SHARE: "whoever writes it waits",
    "SHARE UPDATE EXCLUSIVE": "reads and writes go on; VACUUM, ANALYZE and other changes of it wait",
};
/** `about 120,000 rows, 18 MB`; `size not known` where the statistics have nothing. */
function sizeWords({ rows, bytes }) {
    if (rows === null)
        return "size not known";
    const about = `about ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, "row").replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;
    return bytes === null || bytes < 2 ** 20 ? about : `${about}, ${Math.round(bytes / 2 ** 20).toLocaleString("en")} MB`;
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
