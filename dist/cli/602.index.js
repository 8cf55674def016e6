export const id = 602;
export const ids = [602,605];
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

/***/ 54602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMany: () => (/* binding */ renderMany)
});

// EXTERNAL MODULE: ./.cache/bundle/src/report/index.js
var report = __webpack_require__(50675);
// EXTERNAL MODULE: ./.cache/bundle/src/report/json.js
var json = __webpack_require__(27605);
// EXTERNAL MODULE: ./.cache/bundle/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(66524);
// EXTERNAL MODULE: ./.cache/bundle/src/model/reports.js
var model_reports = __webpack_require__(56749);
// EXTERNAL MODULE: ./.cache/bundle/src/report/count.js
var count = __webpack_require__(83812);
// EXTERNAL MODULE: ./.cache/bundle/src/report/headline.js
var headline = __webpack_require__(79879);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/rows.js
// Several databases in a few lines: those that say the same stand in one row.



/** What fails comes first, then what was not seen, then drift, then what is clean. */
function rowsOf(reports) {
    return (0,model_reports/* alike */.nO)(reports)
        .map((group) => ({ reports: group, words: wordsOf(group), names: group.map(headline/* subjectOf */.et) }))
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
    return `${(0,count/* count */.U9)(reports.length, "target")}: ${parts.join(", ")}.`;
}
/** Whether the run fails, and by how many. */
function manyConsequence(reports) {
    const failing = reports.filter(({ failed, lintFailed }) => failed || lintFailed).length;
    const unseen = reports.filter(({ verdict }) => verdict === "inconclusive").length;
    const parts = [
        ...(failing > 0 ? [`${(0,count/* count */.U9)(failing, "target")} ${failing === 1 ? "has" : "have"} what its fail-on names`] : []),
        ...(unseen > 0
            ? [`${(0,count/* count */.U9)(unseen, "target")} ${unseen === 1 ? "was" : "were"} not seen whole, which is never called clean`]
            : []),
    ];
    return parts.length === 0 ? "" : `This fails the check: ${(0,count/* enumerate */.HL)(parts)}.`;
}
function wordsOf(group) {
    const [first] = group;
    if (first === undefined)
        return "";
    const open = first.findings.filter(({ accepted }) => accepted === null);
    const which = group.length > 1 ? `${(0,count/* count */.U9)(group.length, "target")} ` : "";
    switch (first.verdict) {
        case "clean":
            return `${which}clean`;
        case "skipped":
            return `${which}not checked`;
        case "inconclusive":
            return `${which}not seen: ${first.coverage.notCompared[0]?.reason ?? "not all could be read"}`;
        case "drift":
            return `${which}with ${group.length > 1 ? "the same " : ""}${(0,count/* count */.U9)(open.length, "finding")} (${(0,count/* bySeverity */.Np)(open)})`;
    }
}
function rank({ reports: [first] }) {
    if (first?.failed)
        return 0;
    return ["inconclusive", "drift", "skipped", "clean"].indexOf(first?.verdict ?? "clean") + 1;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/markdown.js
// Several reports as markdown: a row for those that say the same, then each such folded, as much of it as the place takes.



async function manyMarkdown(reports) {
    const { render } = await report/* formats */.F.markdown();
    const rows = rowsOf(reports);
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
                const title = `${(0,markdown_escape/* inline */.mG)(names[0] ?? "")}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
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
    const consequence = manyConsequence(reports);
    const top = `## ${manyHeadline(reports)}\n${consequence === "" ? "" : `\n${consequence}\n`}\n| What was seen | Targets |\n| - | - |\n`;
    const bottom = (left) => (left === 0 ? "" : `| and ${left} more rows | in the JSON report |\n`);
    let text = top;
    for (const [at, { words, names }] of rows.entries()) {
        const line = `| ${(0,markdown_escape/* inline */.mG)(words)} | ${namesOf(names)} |\n`;
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
        .map((name) => (0,markdown_escape/* code */.aY)(name).replaceAll("|", "\\|"))
        .join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/text.js
// Several reports on a terminal: a row for those that say the same, then each such in full, once.




async function manyText(reports, color) {
    const paint = picocolors.createColors(color);
    const { render } = await report/* formats */.F.text();
    const rows = rowsOf(reports);
    const table = rows.map(({ words, names }) => `  ${(0,terminal/* printableLine */.o)(words)}: ${namesText(names)}`);
    const told = rows
        .filter(({ reports: [first] }) => first !== undefined && first.verdict !== "clean")
        .map(({ reports: [first], names }) => {
        const whole = first === undefined ? "" : render(first, { color, limit: Number.POSITIVE_INFINITY }).trimEnd();
        return `${paint.bold(`== ${namesText(names)}`)}\n\n${whole}`;
    });
    const head = [paint.bold(manyHeadline(reports)), manyConsequence(reports)].filter((line) => line !== "");
    return `${[head.join("\n"), table.join("\n"), ...told].join("\n\n")}\n`;
}
/** All of a few, the first of many. */
function namesText(names) {
    const shown = names.slice(0, 8).map(terminal/* printableLine */.o).join(", ");
    return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

// EXTERNAL MODULE: ./.cache/bundle/src/model/severity.js
var severity = __webpack_require__(23019);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/together.js
// Several reports as one, for what can hold only one: HTML, SARIF, JUnit, annotations, notices, outputs. What several
// databases have is one finding, which says where.




/** Never of none. `label`: what the file calls all of them; null for nothing. */
function together(reports, label) {
    const [first] = reports;
    if (first === undefined)
        throw new Error("there is no report to put together");
    const findings = merged(reports, ({ findings }) => findings);
    const open = findings.filter(({ accepted }) => accepted === null).map(({ severity }) => severity);
    const counted = Object.fromEntries(severity/* severities */.gO.map((each) => [each, open.filter((one) => one === each).length]));
    const named = (of, say) => reports.flatMap((report) => of(report).map((item) => say(item, (0,headline/* subjectOf */.et)(report))));
    const directories = new Set(reports.map(({ migrations }) => migrations?.directory));
    return {
        ...first,
        verdict: (0,model_reports/* verdictOf */.Vj)(reports),
        failed: reports.some(({ failed }) => failed),
        lintFailed: reports.some(({ lintFailed }) => lintFailed === true),
        highest: open.toSorted(severity/* compareSeverity */.zK)[0] ?? null,
        counts: { ...first.counts, ...counted, accepted: findings.length - open.length },
        database: {
            label: label ?? (0,count/* count */.U9)(reports.length, "target"),
            name: reports.map(headline/* subjectOf */.et).join(", ").slice(0, 200),
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
                found.set(key, { finding, names: [(0,headline/* subjectOf */.et)(report)] });
            else
                before.names.push((0,headline/* subjectOf */.et)(report));
        }
    }
    return [...found.values()]
        .map(({ finding, names }) => ({ ...finding, message: `${finding.message} (${where(names)})` }))
        .toSorted((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity));
}
function where(names) {
    const shown = names.slice(0, 5).join(", ");
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/index.js
// Several reports in each format: JSON holds them all, text and markdown a row for those that say the same; the others hold one
// report, in which each finding says where it is.





async function renderMany(reports, format, options) {
    switch (format) {
        case "json": {
            const all = { schemaVersion: 1, reports };
            return (0,json.jsonText)(all);
        }
        case "text":
            return await manyText(reports, options.color);
        case "markdown":
            return (await manyMarkdown(reports)).render(options.limit);
        default:
            return (await report/* formats */.F[format]()).render(together(reports, null), options);
    }
}


/***/ })

};
