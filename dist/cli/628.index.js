export const id = 628;
export const ids = [628];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 15057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ circumstances)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// When the check was made and against what, in a few words each, for the last line. Data, not yet escaped.

function circumstances(report) {
    const { run, database, shadow, migrations, expected } = report;
    return [
        `${report.tool.name} ${report.tool.version}`,
        `${run.at.slice(0, 16).replace("T", " ")} UTC`,
        run.commit === null ? null : `commit ${run.commit.slice(0, 7)}`,
        run.number === null
            ? null
            : `run ${run.number}${run.attempt !== null && run.attempt > 1 ? `, attempt ${run.attempt}` : ""}`,
        database === null
            ? null
            : `database ${database.name} (PostgreSQL ${database.server}${platform(database.platform)})`,
        migrations === null ? null : `${migrations.directory} (${migrations.layout}): ${applied(migrations)}`,
        expected.name === null ? null : `held against ${expected.name}`,
        expected.assumed === null ? null : `taken for granted: ${expected.assumed}`,
        shadow === null ? null : `${shadow.engine} shadow (PostgreSQL ${shadow.server})`,
    ].filter((part) => part !== null);
}
function platform(name) {
    return name === "none" ? "" : `, ${name}`;
}
function applied(migrations) {
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(migrations.total, "migration")}, ${migrations.applied} applied, ${migrations.pending.length} pending`;
}


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

/***/ 77192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// Of more findings than anybody reads one by one: where they are and of what sort, in two lines. Data, not yet escaped.

/** Fewer are seen at a glance. */
const many = 50;
/** As many are named of each sort. */
const named = 5;
/** Empty where there is no need. */
function overview(findings) {
    const counting = findings.filter(({ accepted }) => accepted === null);
    if (counting.length < many)
        return [];
    return [
        `By rule: ${told(counting.map(({ rule }) => rule))}.`,
        `By schema: ${told(counting.map(({ object }) => object.schema ?? "in no schema"))}.`,
    ];
}
/** Most first: `table-unexpected 1200, index-missing 30 and 4 others 9`. */
function told(values) {
    const numbers = new Map();
    for (const value of values)
        numbers.set(value, (numbers.get(value) ?? 0) + 1);
    const sorted = [...numbers].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const rest = sorted.slice(named);
    const others = rest.reduce((sum, [, number]) => sum + number, 0);
    return (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        ...sorted.slice(0, named).map(([value, number]) => `${value} ${number}`),
        ...(rest.length === 0 ? [] : [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest.length, "other")} ${others}`]),
    ]);
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


/***/ }),

/***/ 82208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toldTogether)
/* harmony export */ });
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50607);
// A missing and an unexpected object that are probably one, renamed, stand together. Both stay findings and count: only
// where a person reads them is the unexpected one told with the missing one.

function toldTogether(findings) {
    const unexpected = new Map(findings.filter(({ change }) => change === "unexpected").map((finding) => [nameOf(finding), finding]));
    const told = findings.map((finding) => {
        const { hint, object } = finding;
        const isRenamed = hint !== null && "renamedTo" in hint;
        return { finding, now: (isRenamed && unexpected.get(`${object.kind} ${hint.renamedTo}`)) || null };
    });
    const withOthers = new Set(told.map(({ now }) => now));
    return told.filter(({ finding }) => !withOthers.has(finding));
}
function nameOf({ object }) {
    return `${object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectName */ .Hd)(object)}`;
}


/***/ }),

/***/ 96876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ proofWords),
/* harmony export */   rz: () => (/* binding */ scriptTitles),
/* harmony export */   sO: () => (/* binding */ scriptNames)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83812);
// What is said of a script beside its SQL, for every format that shows one. Data, not yet escaped.

const scriptNames = ["repair", "pull"];
const scriptTitles = {
    repair: { title: "Bring the database back to its migrations", command: "npx pgdrift repair" },
    pull: { title: "Adopt what is there as a new migration", command: "npx pgdrift pull" },
};
/** In a sentence or two: whether it has been run, what on, and what is held back. */
function proofWords({ proof, rows, reason, heldBack }) {
    const parts = [proofs[proof], reason === null ? null : `${reason}.`];
    if (proof === "proven" && rows !== null && rows !== "proven") {
        parts.push("Whether it meets rows that stop it is not proven.");
    }
    if (heldBack > 0) {
        parts.push(`${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(heldBack, "statement")} that would lose data ${heldBack === 1 ? "is" : "are"} held back as ${heldBack === 1 ? "a comment" : "comments"}.`);
    }
    return parts.filter((part) => part !== null).join(" ");
}
const proofs = {
    proven: "Proven: it was run on a copy of the database's schema, and what came of it is what is wanted.",
    refuted: "Refuted: it was run on a copy of the database's schema, and does not end where it should. Do not run it.",
    unproven: "Not proven: read it before you run it.",
};


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


/***/ }),

/***/ 57628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57336);
/* harmony import */ var _model_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50607);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23019);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71475);
/* harmony import */ var _circumstances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15057);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83812);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20066);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79879);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77192);
/* harmony import */ var _preview_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32203);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82208);
/* harmony import */ var _script_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96876);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41823);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51887);
// The report on a terminal: the verdict, what to do, and every finding in full. It is never cut.














const text = {
    id: "text",
    render: (report, options) => {
        const paint = picocolors__WEBPACK_IMPORTED_MODULE_9__.createColors(options.color);
        const blocks = [
            verdict(report, paint),
            section("What to do", (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(report, (text) => paint.cyan((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(text))).map((step) => `  - ${step}`), paint),
            (0,_overview_js__WEBPACK_IMPORTED_MODULE_6__/* .overview */ .M)(report.findings).map(_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o).join("\n"),
            ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => findingsOf(report, severity, paint)),
            accepted(report, paint),
            pending(report, paint),
            scripts(report, paint),
            lint(report, paint),
            notCompared(report, paint),
            diagnostics(report, paint),
            paint.dim((0,_circumstances_js__WEBPACK_IMPORTED_MODULE_2__/* .circumstances */ .X)(report).map(_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o).join(" · ")),
        ];
        return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
    },
};
function verdict(report, paint) {
    const colour = { clean: paint.green, drift: paint.red, inconclusive: paint.yellow, skipped: paint.yellow };
    const sentence = (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)((0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(report)), _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o);
    return [paint.bold(colour[report.verdict](sentence)), (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .consequence */ .IY)(report)].filter((line) => line !== "").join("\n");
}
/** Each by its proof: a script is read where it can be run, not between findings. */
function scripts({ scripts: all }, paint) {
    const lines = _script_words_js__WEBPACK_IMPORTED_MODULE_7__/* .scriptNames */ .sO.flatMap((name) => {
        const script = all[name];
        if (script === null)
            return [];
        const { title, command } = _script_words_js__WEBPACK_IMPORTED_MODULE_7__/* .scriptTitles */ .rz[name];
        return [`  ${title}: ${paint.cyan(command)}`, `    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)((0,_script_words_js__WEBPACK_IMPORTED_MODULE_7__/* .proofWords */ .GF)(script))}`];
    });
    return section("Scripts", lines, paint);
}
function section(title, lines, paint) {
    return lines.length === 0 ? "" : [paint.bold(title), ...lines].join("\n");
}
function findingsOf(report, severity, paint) {
    const counting = report.findings.filter(({ accepted }) => accepted === null);
    const told = (0,_renames_js__WEBPACK_IMPORTED_MODULE_11__/* .toldTogether */ .U)(counting).filter(({ finding }) => finding.severity === severity);
    const number = counting.filter((finding) => finding.severity === severity).length;
    if (number === 0)
        return [];
    const elsewhere = number > told.length ? `, ${number - told.length} told with what it was renamed from` : "";
    const title = colourOf(severity, paint)(paint.bold(`${severity} (${number}${elsewhere})`));
    return [title, ...told.map((each) => findingText(each, paint))];
}
function colourOf(severity, paint) {
    return { critical: paint.red, high: paint.magenta, medium: paint.yellow, low: paint.blue }[severity];
}
function findingText({ finding, now }, paint) {
    const name = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`${finding.object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_12__/* .objectName */ .Hd)(finding.object)}`);
    const lines = [
        `  ${paint.bold(name)}  ${paint.dim(finding.rule)}`,
        `    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(finding.message)}`,
        ...sidesText(finding, paint),
        ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_4__/* .remarks */ .IW)(finding, now).map((remark) => `    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(remark)}`),
        ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedWords */ .C8)(finding, 10).map((line) => `    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(line)}`),
    ];
    const origin = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_4__/* .originWords */ .uY)(finding);
    return [...lines, ...(origin === null ? [] : [paint.dim(`    made in ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(origin)}`)])].join("\n");
}
function sidesText(finding, paint) {
    const sides = (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .sidesOf */ .M)(finding);
    switch (sides.form) {
        case "none":
            return [];
        case "short":
            return [...side("expected", sides.expected, paint.green), ...side("actual  ", sides.actual, paint.red)];
        case "texts":
            return [...side("expected", sides.expected, paint.green), ...side("actual  ", sides.actual, paint.red)];
        case "diff":
            return [paint.dim("    - expected, + actual"), ...sides.lines.map((line) => `    ${diffText(line, paint)}`)];
        case "secret":
            return ["    the two sides differ only in what is redacted", ...side("both    ", sides.text, paint.dim)];
    }
}
function side(word, value, colour) {
    if (value === null)
        return [];
    const lines = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g)(value).split("\n");
    if (lines.length === 1)
        return [`    ${word}  ${colour(lines[0] ?? "")}`];
    return [`    ${word}`, ...lines.map((line) => `      ${colour(line)}`)];
}
function diffText(line, paint) {
    const shown = `${line.sign} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(line.text)}`;
    if (line.sign === "-")
        return paint.green(shown);
    if (line.sign === "+")
        return paint.red(shown);
    return paint.dim(shown);
}
function accepted(report, paint) {
    const findings = report.findings.filter((finding) => finding.accepted !== null);
    const lines = findings.map((finding) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`  ${finding.severity} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_12__/* .objectName */ .Hd)(finding.object)}: ${finding.accepted?.reason ?? ""}`));
    return section(`Accepted (${findings.length})`, lines, paint);
}
function pending(report, paint) {
    const migrations = report.migrations?.pending ?? [];
    return section(`Pending migrations (${migrations.length})`, migrations.flatMap(pendingText), paint);
}
function pendingText(migration) {
    const words = (0,_preview_words_js__WEBPACK_IMPORTED_MODULE_13__/* .previewWords */ .G)(migration.preview);
    return [
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`  ${migration.path}`),
        ...migration.changes.map((change) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`    ${change}`)),
        ...(words?.status ? [(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`    ${words.status}: ${words.error}`)] : []),
        ...(words?.hazards ?? []).map((hazard) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`    ${hazard}`)),
    ];
}
/** No drift: what is as the migrations say, and asks for trouble. */
function lint({ lint: findings }, paint) {
    const open = findings.filter(({ accepted }) => accepted === null);
    const lines = open.flatMap((finding) => {
        const { object, severity, rule, message } = finding;
        const origin = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_4__/* .originWords */ .uY)(finding);
        return [
            `  ${colourOf(severity, paint)(severity)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`${object.kind} ${(0,_model_object_js__WEBPACK_IMPORTED_MODULE_12__/* .objectName */ .Hd)(object)}`)}  ${paint.dim(rule)}`,
            `    ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(message)}`,
            ...(origin === null ? [] : [paint.dim(`    made in ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(origin)}`)]),
        ];
    });
    return section(`Lint (${open.length})`, lines, paint);
}
function notCompared(report, paint) {
    const objects = report.coverage.notCompared;
    const lines = objects.map((object) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(`  ${object.kind} ${object.name}: ${object.reason}`));
    return section(`Not compared (${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(objects.length, "object")})`, lines, paint);
}
function diagnostics(report, paint) {
    const colour = { error: paint.red, warning: paint.yellow, note: paint.dim };
    const lines = report.diagnostics.map((diagnostic) => {
        const place = diagnostic.path === null ? "" : `${diagnostic.path}${diagnostic.line === null ? "" : `:${diagnostic.line}`}: `;
        const said = diagnostic.message.startsWith(place) ? diagnostic.message : `${place}${diagnostic.message}`;
        return `  ${colour[diagnostic.severity](diagnostic.severity)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .printableLine */ .o)(said)}`;
    });
    return section("What was met on the way", lines, paint);
}


/***/ })

};
