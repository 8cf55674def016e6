export const id = 297;
export const ids = [297];
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

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var model_object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/model/severity.js
var severity = __webpack_require__(23019);
// EXTERNAL MODULE: ./.cache/bundle/src/report/advice.js
var advice = __webpack_require__(71475);
// EXTERNAL MODULE: ./.cache/bundle/src/report/circumstances.js
var circumstances = __webpack_require__(15057);
// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/finding-words.js
var finding_words = __webpack_require__(20066);
// EXTERNAL MODULE: ./.cache/bundle/src/report/headline.js
var headline = __webpack_require__(79879);
// EXTERNAL MODULE: ./.cache/bundle/src/report/overview.js
var overview = __webpack_require__(77192);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/preview-words.js
// What a pending migration will do to the database, in words: how it ends, and what it costs. Not escaped for any place.
function previewWords(preview) {
    if (preview === null)
        return null;
    const hazards = preview.hazards.map(({ type, message, lock }) => `${type}: ${message}${lock === null ? "" : `; lock ${lock}`}`);
    return { status: preview.error === null ? null : preview.status, error: preview.error ?? "", hazards };
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/renames.js
var renames = __webpack_require__(82208);
// EXTERNAL MODULE: ./.cache/bundle/src/report/script-words.js
var script_words = __webpack_require__(96876);
// EXTERNAL MODULE: ./.cache/bundle/src/report/sides.js + 2 modules
var report_sides = __webpack_require__(86660);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/text.js
// The report on a terminal: the verdict, what to do, and every finding in full. It is never cut.














const text_text = {
    id: "text",
    render: (report, options) => {
        const paint = picocolors.createColors(options.color);
        const blocks = [
            verdict(report, paint),
            section("What to do", (0,advice/* advice */.v)(report, (text) => paint.cyan((0,terminal/* printableLine */.o)(text))).map((step) => `  - ${step}`), paint),
            (0,overview/* overview */.M)(report.findings).map(terminal/* printableLine */.o).join("\n"),
            ...severity/* severities */.gO.flatMap((severity) => findingsOf(report, severity, paint)),
            accepted(report, paint),
            pending(report, paint),
            scripts(report, paint),
            lint(report, paint),
            notCompared(report, paint),
            diagnostics(report, paint),
            paint.dim((0,circumstances/* circumstances */.X)(report).map(terminal/* printableLine */.o).join(" · ")),
        ];
        return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
    },
};
function verdict(report, paint) {
    const colour = { clean: paint.green, drift: paint.red, inconclusive: paint.yellow, skipped: paint.yellow };
    const sentence = (0,headline/* headline */.Pl)(report, (0,terminal/* printableLine */.o)((0,headline/* subjectOf */.et)(report)), terminal/* printableLine */.o);
    return [paint.bold(colour[report.verdict](sentence)), (0,headline/* consequence */.IY)(report)].filter((line) => line !== "").join("\n");
}
/** Each by its proof: a script is read where it can be run, not between findings. */
function scripts({ scripts: all }, paint) {
    const lines = script_words/* scriptNames */.sO.flatMap((name) => {
        const script = all[name];
        if (script === null)
            return [];
        const { title, command } = script_words/* scriptTitles */.rz[name];
        return [`  ${title}: ${paint.cyan(command)}`, `    ${(0,terminal/* printableLine */.o)((0,script_words/* proofWords */.GF)(script))}`];
    });
    return section("Scripts", lines, paint);
}
function section(title, lines, paint) {
    return lines.length === 0 ? "" : [paint.bold(title), ...lines].join("\n");
}
function findingsOf(report, severity, paint) {
    const counting = report.findings.filter(({ accepted }) => accepted === null);
    const told = (0,renames/* toldTogether */.U)(counting).filter(({ finding }) => finding.severity === severity);
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
    const name = (0,terminal/* printableLine */.o)(`${finding.object.kind} ${(0,model_object/* objectName */.Hd)(finding.object)}`);
    const lines = [
        `  ${paint.bold(name)}  ${paint.dim(finding.rule)}`,
        `    ${(0,terminal/* printableLine */.o)(finding.message)}`,
        ...sidesText(finding, paint),
        ...(0,finding_words/* remarks */.IW)(finding, now).map((remark) => `    ${(0,terminal/* printableLine */.o)(remark)}`),
        ...(0,finding_words/* foldedWords */.C8)(finding, 10).map((line) => `    ${(0,terminal/* printableLine */.o)(line)}`),
    ];
    const origin = (0,finding_words/* originWords */.uY)(finding);
    return [...lines, ...(origin === null ? [] : [paint.dim(`    made in ${(0,terminal/* printableLine */.o)(origin)}`)])].join("\n");
}
function sidesText(finding, paint) {
    const sides = (0,report_sides/* sidesOf */.M)(finding);
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
    const lines = (0,terminal/* printable */.g)(value).split("\n");
    if (lines.length === 1)
        return [`    ${word}  ${colour(lines[0] ?? "")}`];
    return [`    ${word}`, ...lines.map((line) => `      ${colour(line)}`)];
}
function diffText(line, paint) {
    const shown = `${line.sign} ${(0,terminal/* printableLine */.o)(line.text)}`;
    if (line.sign === "-")
        return paint.green(shown);
    if (line.sign === "+")
        return paint.red(shown);
    return paint.dim(shown);
}
function accepted(report, paint) {
    const findings = report.findings.filter((finding) => finding.accepted !== null);
    const lines = findings.map((finding) => (0,terminal/* printableLine */.o)(`  ${finding.severity} ${(0,model_object/* objectName */.Hd)(finding.object)}: ${finding.accepted?.reason ?? ""}`));
    return section(`Accepted (${findings.length})`, lines, paint);
}
function pending(report, paint) {
    const migrations = report.migrations?.pending ?? [];
    return section(`Pending migrations (${migrations.length})`, migrations.flatMap(pendingText), paint);
}
function pendingText(migration) {
    const words = previewWords(migration.preview);
    return [
        (0,terminal/* printableLine */.o)(`  ${migration.path}`),
        ...migration.changes.map((change) => (0,terminal/* printableLine */.o)(`    ${change}`)),
        ...(words?.status ? [(0,terminal/* printableLine */.o)(`    ${words.status}: ${words.error}`)] : []),
        ...(words?.hazards ?? []).map((hazard) => (0,terminal/* printableLine */.o)(`    ${hazard}`)),
    ];
}
/** No drift: what is as the migrations say, and asks for trouble. */
function lint({ lint: findings }, paint) {
    const open = findings.filter(({ accepted }) => accepted === null);
    const lines = open.flatMap((finding) => {
        const { object, severity, rule, message } = finding;
        const origin = (0,finding_words/* originWords */.uY)(finding);
        return [
            `  ${colourOf(severity, paint)(severity)} ${(0,terminal/* printableLine */.o)(`${object.kind} ${(0,model_object/* objectName */.Hd)(object)}`)}  ${paint.dim(rule)}`,
            `    ${(0,terminal/* printableLine */.o)(message)}`,
            ...(origin === null ? [] : [paint.dim(`    made in ${(0,terminal/* printableLine */.o)(origin)}`)]),
        ];
    });
    return section(`Lint (${open.length})`, lines, paint);
}
function notCompared(report, paint) {
    const objects = report.coverage.notCompared;
    const lines = objects.map((object) => (0,terminal/* printableLine */.o)(`  ${object.kind} ${object.name}: ${object.reason}`));
    return section(`Not compared (${(0,count/* count */.U9)(objects.length, "object")})`, lines, paint);
}
function diagnostics(report, paint) {
    const colour = { error: paint.red, warning: paint.yellow, note: paint.dim };
    const lines = report.diagnostics.map((diagnostic) => {
        const place = diagnostic.path === null ? "" : `${diagnostic.path}${diagnostic.line === null ? "" : `:${diagnostic.line}`}: `;
        const said = diagnostic.message.startsWith(place) ? diagnostic.message : `${place}${diagnostic.message}`;
        return `  ${colour[diagnostic.severity](diagnostic.severity)} ${(0,terminal/* printableLine */.o)(said)}`;
    });
    return section("What was met on the way", lines, paint);
}


/***/ })

};
