export const id = 107;
export const ids = [107,462,98,309];
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

/***/ 53107:
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
// EXTERNAL MODULE: ./.cache/bundle/src/report/many/markdown.js
var markdown = __webpack_require__(5098);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.cache/bundle/src/report/terminal.js
var terminal = __webpack_require__(51887);
// EXTERNAL MODULE: ./.cache/bundle/src/report/many/rows.js
var many_rows = __webpack_require__(34462);
;// CONCATENATED MODULE: ./.cache/bundle/src/report/many/text.js
// Several reports on a terminal: a row for those that say the same, then each such in full, once.




async function manyText(reports, color) {
    const paint = picocolors.createColors(color);
    const { render } = await report/* formats */.F.text();
    const rows = (0,many_rows/* rowsOf */.R)(reports);
    const table = rows.map(({ words, names }) => `  ${(0,terminal/* printableLine */.o)(words)}: ${namesText(names)}`);
    const told = rows
        .filter(({ reports: [first] }) => first !== undefined && first.verdict !== "clean")
        .map(({ reports: [first], names }) => {
        const whole = first === undefined ? "" : render(first, { color, limit: Number.POSITIVE_INFINITY }).trimEnd();
        return `${paint.bold(`== ${namesText(names)}`)}\n\n${whole}`;
    });
    const head = [paint.bold((0,many_rows.manyHeadline)(reports)), (0,many_rows.manyConsequence)(reports)].filter((line) => line !== "");
    return `${[head.join("\n"), table.join("\n"), ...told].join("\n\n")}\n`;
}
/** All of a few, the first of many. */
function namesText(names) {
    const shown = names.slice(0, 8).map(terminal/* printableLine */.o).join(", ");
    return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

// EXTERNAL MODULE: ./.cache/bundle/src/report/many/together.js
var together = __webpack_require__(93309);
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
            return (await (0,markdown.manyMarkdown)(reports)).render(options.limit);
        default:
            return (await report/* formats */.F[format]()).render((0,together.together)(reports, null), options);
    }
}


/***/ }),

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


/***/ }),

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
