export const id = 570;
export const ids = [570];
export const modules = {

/***/ 86112:
/***/ (function(module) {

/* global define */

(function (root, pluralize) {
  /* istanbul ignore else */
  if (true) {
    // Node.
    module.exports = pluralize();
  } else {}
})(this, function () {
  // Rule storage - pluralize and singularize need to be run sequentially,
  // while other rules can be optimized using an object for instant lookups.
  var pluralRules = [];
  var singularRules = [];
  var uncountables = {};
  var irregularPlurals = {};
  var irregularSingles = {};

  /**
   * Sanitize a pluralization rule to a usable regular expression.
   *
   * @param  {(RegExp|string)} rule
   * @return {RegExp}
   */
  function sanitizeRule (rule) {
    if (typeof rule === 'string') {
      return new RegExp('^' + rule + '$', 'i');
    }

    return rule;
  }

  /**
   * Pass in a word token to produce a function that can replicate the case on
   * another word.
   *
   * @param  {string}   word
   * @param  {string}   token
   * @return {Function}
   */
  function restoreCase (word, token) {
    // Tokens are an exact match.
    if (word === token) return token;

    // Lower cased words. E.g. "hello".
    if (word === word.toLowerCase()) return token.toLowerCase();

    // Upper cased words. E.g. "WHISKY".
    if (word === word.toUpperCase()) return token.toUpperCase();

    // Title cased words. E.g. "Title".
    if (word[0] === word[0].toUpperCase()) {
      return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
    }

    // Lower cased words. E.g. "test".
    return token.toLowerCase();
  }

  /**
   * Interpolate a regexp string.
   *
   * @param  {string} str
   * @param  {Array}  args
   * @return {string}
   */
  function interpolate (str, args) {
    return str.replace(/\$(\d{1,2})/g, function (match, index) {
      return args[index] || '';
    });
  }

  /**
   * Replace a word using a rule.
   *
   * @param  {string} word
   * @param  {Array}  rule
   * @return {string}
   */
  function replace (word, rule) {
    return word.replace(rule[0], function (match, index) {
      var result = interpolate(rule[1], arguments);

      if (match === '') {
        return restoreCase(word[index - 1], result);
      }

      return restoreCase(match, result);
    });
  }

  /**
   * Sanitize a word by passing in the word and sanitization rules.
   *
   * @param  {string}   token
   * @param  {string}   word
   * @param  {Array}    rules
   * @return {string}
   */
  function sanitizeWord (token, word, rules) {
    // Empty string or doesn't need fixing.
    if (!token.length || uncountables.hasOwnProperty(token)) {
      return word;
    }

    var len = rules.length;

    // Iterate over the sanitization rules and use the first one to match.
    while (len--) {
      var rule = rules[len];

      if (rule[0].test(word)) return replace(word, rule);
    }

    return word;
  }

  /**
   * Replace a word with the updated word.
   *
   * @param  {Object}   replaceMap
   * @param  {Object}   keepMap
   * @param  {Array}    rules
   * @return {Function}
   */
  function replaceWord (replaceMap, keepMap, rules) {
    return function (word) {
      // Get the correct token and case restoration functions.
      var token = word.toLowerCase();

      // Check against the keep object map.
      if (keepMap.hasOwnProperty(token)) {
        return restoreCase(word, token);
      }

      // Check against the replacement map for a direct word replacement.
      if (replaceMap.hasOwnProperty(token)) {
        return restoreCase(word, replaceMap[token]);
      }

      // Run all the rules against the word.
      return sanitizeWord(token, word, rules);
    };
  }

  /**
   * Check if a word is part of the map.
   */
  function checkWord (replaceMap, keepMap, rules, bool) {
    return function (word) {
      var token = word.toLowerCase();

      if (keepMap.hasOwnProperty(token)) return true;
      if (replaceMap.hasOwnProperty(token)) return false;

      return sanitizeWord(token, token, rules) === token;
    };
  }

  /**
   * Pluralize or singularize a word based on the passed in count.
   *
   * @param  {string}  word      The word to pluralize
   * @param  {number}  count     How many of the word exist
   * @param  {boolean} inclusive Whether to prefix with the number (e.g. 3 ducks)
   * @return {string}
   */
  function pluralize (word, count, inclusive) {
    var pluralized = count === 1
      ? pluralize.singular(word) : pluralize.plural(word);

    return (inclusive ? count + ' ' : '') + pluralized;
  }

  /**
   * Pluralize a word.
   *
   * @type {Function}
   */
  pluralize.plural = replaceWord(
    irregularSingles, irregularPlurals, pluralRules
  );

  /**
   * Check if a word is plural.
   *
   * @type {Function}
   */
  pluralize.isPlural = checkWord(
    irregularSingles, irregularPlurals, pluralRules
  );

  /**
   * Singularize a word.
   *
   * @type {Function}
   */
  pluralize.singular = replaceWord(
    irregularPlurals, irregularSingles, singularRules
  );

  /**
   * Check if a word is singular.
   *
   * @type {Function}
   */
  pluralize.isSingular = checkWord(
    irregularPlurals, irregularSingles, singularRules
  );

  /**
   * Add a pluralization rule to the collection.
   *
   * @param {(string|RegExp)} rule
   * @param {string}          replacement
   */
  pluralize.addPluralRule = function (rule, replacement) {
    pluralRules.push([sanitizeRule(rule), replacement]);
  };

  /**
   * Add a singularization rule to the collection.
   *
   * @param {(string|RegExp)} rule
   * @param {string}          replacement
   */
  pluralize.addSingularRule = function (rule, replacement) {
    singularRules.push([sanitizeRule(rule), replacement]);
  };

  /**
   * Add an uncountable word rule.
   *
   * @param {(string|RegExp)} word
   */
  pluralize.addUncountableRule = function (word) {
    if (typeof word === 'string') {
      uncountables[word.toLowerCase()] = true;
      return;
    }

    // Set singular and plural references for the word.
    pluralize.addPluralRule(word, '$0');
    pluralize.addSingularRule(word, '$0');
  };

  /**
   * Add an irregular word definition.
   *
   * @param {string} single
   * @param {string} plural
   */
  pluralize.addIrregularRule = function (single, plural) {
    plural = plural.toLowerCase();
    single = single.toLowerCase();

    irregularSingles[single] = plural;
    irregularPlurals[plural] = single;
  };

  /**
   * Irregular rules.
   */
  [
    // Pronouns.
    ['I', 'we'],
    ['me', 'us'],
    ['he', 'they'],
    ['she', 'they'],
    ['them', 'them'],
    ['myself', 'ourselves'],
    ['yourself', 'yourselves'],
    ['itself', 'themselves'],
    ['herself', 'themselves'],
    ['himself', 'themselves'],
    ['themself', 'themselves'],
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ['this', 'these'],
    ['that', 'those'],
    // Words ending in with a consonant and `o`.
    ['echo', 'echoes'],
    ['dingo', 'dingoes'],
    ['volcano', 'volcanoes'],
    ['tornado', 'tornadoes'],
    ['torpedo', 'torpedoes'],
    // Ends with `us`.
    ['genus', 'genera'],
    ['viscus', 'viscera'],
    // Ends with `ma`.
    ['stigma', 'stigmata'],
    ['stoma', 'stomata'],
    ['dogma', 'dogmata'],
    ['lemma', 'lemmata'],
    ['schema', 'schemata'],
    ['anathema', 'anathemata'],
    // Other irregular rules.
    ['ox', 'oxen'],
    ['axe', 'axes'],
    ['die', 'dice'],
    ['yes', 'yeses'],
    ['foot', 'feet'],
    ['eave', 'eaves'],
    ['goose', 'geese'],
    ['tooth', 'teeth'],
    ['quiz', 'quizzes'],
    ['human', 'humans'],
    ['proof', 'proofs'],
    ['carve', 'carves'],
    ['valve', 'valves'],
    ['looey', 'looies'],
    ['thief', 'thieves'],
    ['groove', 'grooves'],
    ['pickaxe', 'pickaxes'],
    ['passerby', 'passersby']
  ].forEach(function (rule) {
    return pluralize.addIrregularRule(rule[0], rule[1]);
  });

  /**
   * Pluralization rules.
   */
  [
    [/s?$/i, 's'],
    [/[^\u0000-\u007F]$/i, '$0'],
    [/([^aeiou]ese)$/i, '$1'],
    [/(ax|test)is$/i, '$1es'],
    [/(alias|[^aou]us|t[lm]as|gas|ris)$/i, '$1es'],
    [/(e[mn]u)s?$/i, '$1s'],
    [/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, '$1'],
    [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, '$1i'],
    [/(alumn|alg|vertebr)(?:a|ae)$/i, '$1ae'],
    [/(seraph|cherub)(?:im)?$/i, '$1im'],
    [/(her|at|gr)o$/i, '$1oes'],
    [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, '$1a'],
    [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, '$1a'],
    [/sis$/i, 'ses'],
    [/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, '$1$2ves'],
    [/([^aeiouy]|qu)y$/i, '$1ies'],
    [/([^ch][ieo][ln])ey$/i, '$1ies'],
    [/(x|ch|ss|sh|zz)$/i, '$1es'],
    [/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, '$1ices'],
    [/\b((?:tit)?m|l)(?:ice|ouse)$/i, '$1ice'],
    [/(pe)(?:rson|ople)$/i, '$1ople'],
    [/(child)(?:ren)?$/i, '$1ren'],
    [/eaux$/i, '$0'],
    [/m[ae]n$/i, 'men'],
    ['thou', 'you']
  ].forEach(function (rule) {
    return pluralize.addPluralRule(rule[0], rule[1]);
  });

  /**
   * Singularization rules.
   */
  [
    [/s$/i, ''],
    [/(ss)$/i, '$1'],
    [/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, '$1fe'],
    [/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, '$1f'],
    [/ies$/i, 'y'],
    [/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, '$1ie'],
    [/\b(mon|smil)ies$/i, '$1ey'],
    [/\b((?:tit)?m|l)ice$/i, '$1ouse'],
    [/(seraph|cherub)im$/i, '$1'],
    [/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, '$1'],
    [/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, '$1sis'],
    [/(movie|twelve|abuse|e[mn]u)s$/i, '$1'],
    [/(test)(?:is|es)$/i, '$1is'],
    [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, '$1us'],
    [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, '$1um'],
    [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, '$1on'],
    [/(alumn|alg|vertebr)ae$/i, '$1a'],
    [/(cod|mur|sil|vert|ind)ices$/i, '$1ex'],
    [/(matr|append)ices$/i, '$1ix'],
    [/(pe)(rson|ople)$/i, '$1rson'],
    [/(child)ren$/i, '$1'],
    [/(eau)x?$/i, '$1'],
    [/men$/i, 'man']
  ].forEach(function (rule) {
    return pluralize.addSingularRule(rule[0], rule[1]);
  });

  /**
   * Uncountable rules.
   */
  [
    // Singular words with no plurals.
    'adulthood',
    'advice',
    'agenda',
    'aid',
    'aircraft',
    'alcohol',
    'ammo',
    'analytics',
    'anime',
    'athletics',
    'audio',
    'bison',
    'blood',
    'bream',
    'buffalo',
    'butter',
    'carp',
    'cash',
    'chassis',
    'chess',
    'clothing',
    'cod',
    'commerce',
    'cooperation',
    'corps',
    'debris',
    'diabetes',
    'digestion',
    'elk',
    'energy',
    'equipment',
    'excretion',
    'expertise',
    'firmware',
    'flounder',
    'fun',
    'gallows',
    'garbage',
    'graffiti',
    'hardware',
    'headquarters',
    'health',
    'herpes',
    'highjinks',
    'homework',
    'housework',
    'information',
    'jeans',
    'justice',
    'kudos',
    'labour',
    'literature',
    'machinery',
    'mackerel',
    'mail',
    'media',
    'mews',
    'moose',
    'music',
    'mud',
    'manga',
    'news',
    'only',
    'personnel',
    'pike',
    'plankton',
    'pliers',
    'police',
    'pollution',
    'premises',
    'rain',
    'research',
    'rice',
    'salmon',
    'scissors',
    'series',
    'sewage',
    'shambles',
    'shrimp',
    'software',
    'species',
    'staff',
    'swine',
    'tennis',
    'traffic',
    'transportation',
    'trout',
    'tuna',
    'wealth',
    'welfare',
    'whiting',
    'wildebeest',
    'wildlife',
    'you',
    /pok[eé]mon$/i,
    // Regexes.
    /[^aeiou]ese$/i, // "chinese", "japanese"
    /deer$/i, // "deer", "reindeer"
    /fish$/i, // "fish", "blowfish", "angelfish"
    /measles$/i,
    /o[iu]s$/i, // "carnivorous"
    /pox$/i, // "chickpox", "smallpox"
    /sheep$/i
  ].forEach(pluralize.addUncountableRule);

  return pluralize;
});


/***/ }),

/***/ 71728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
// Lists by what their items have in common.
/** In the order in which each key is first met. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 87050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   DL: () => (/* binding */ classCandidates),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   aY: () => (/* binding */ recordClass),
/* harmony export */   oF: () => (/* binding */ enumClass)
/* harmony export */ });
/* unused harmony export usualNames */
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);
// How tables and enums are called in code: what the config says, else a convention.

const usualNames = {
    tables: {},
    enums: {},
    skip: [],
    skipClasses: [],
    only: [],
    singular: false,
    plurals: {},
};
/** Whether it is to have a type at all. */
function isWanted({ schema, name }, { skip, only }) {
    const matches = (glob) => [name, `${schema}.${name}`].some((each) => new RegExp(`^${glob
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".")}$`).test(each));
    return (only.length === 0 || only.some(matches)) && !skip.some(matches);
}
/** The class of a table, view or composite: `order_items` is OrderItems, or OrderItem where it is to be singular. */
function recordClass(named, names) {
    return given(named, names.tables) ?? pascal(named.name, names);
}
function enumClass(named, names) {
    return given(named, names.enums) ?? pascal(named.name, { ...names, singular: false });
}
/** What a hand-kept module may call it, the likeliest first. Where the config names one, that alone. */
function classCandidates(named, names, of) {
    const said = given(named, of === "record" ? names.tables : names.enums);
    if (said !== null)
        return [said];
    const both = [false, true].map((singular) => pascal(named.name, { ...names, singular }));
    const endings = of === "record"
        ? ["", "Row", "Model", "Record", "Table", "Base", "Schema", "Dict", "DB", "Read", "Entity"]
        : ["", "Enum", "Type", "Kind"];
    const inSchema = pascal(`${named.schema}_${named.name}`, { ...names, singular: false });
    return [...new Set(endings.flatMap((ending) => both.map((name) => `${name}${ending}`)).concat(inSchema))];
}
function given({ schema, name }, map) {
    return map[`${schema}.${name}`] ?? map[name] ?? null;
}
function pascal(name, { singular, plurals }) {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    const last = words.length - 1;
    const said = words.map((word, at) => (singular && at === last ? (plurals[word] ?? pluralize__WEBPACK_IMPORTED_MODULE_0__.singular(word)) : word));
    const joined = said.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
    return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}
/** As a Python or TypeScript name: what is none gets an underscore. */
function identifier(name) {
    const made = name.replace(/[^\p{L}\p{N}_]/gu, "_");
    return /^[\p{L}_]/u.test(made) ? made : `_${made}`;
}


/***/ }),

/***/ 21371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ columnType)
/* harmony export */ });
/* unused harmony export expressionOf */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87050);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55143);
// A type of a column as Python writes it, with what has to be imported for it.


function expressionOf(type, style, names) {
    switch (type.kind) {
        case "array": {
            const of = expressionOf(type.of, style, names);
            return { ...of, text: `list[${of.text}]` };
        }
        // Text, in JSON and out of it: no class of Python's own is one.
        case "range":
            return plain("str");
        case "enum":
            return plain((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .enumClass */ .oF)(type, names));
        case "composite":
            return plain((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .recordClass */ .aY)(type, names));
        case "base": {
            const known = _mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonTypes */ .m[type.name];
            if (known === undefined)
                return { text: "object", imports: [], unmapped: [type.name] };
            const text = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isJson */ .F)(style) ? known.json : known.object;
            const from = known.from === null || text === "str" || text === "float" ? [] : importsOf(known.from, text);
            return { text, imports: from, unmapped: [] };
        }
    }
}
/** With `| None` where it can be NULL. */
function columnType({ type, nullable }, style, names) {
    const of = expressionOf(type, style, names);
    return nullable ? { ...of, text: `${of.text} | None` } : of;
}
function plain(text) {
    return { text, imports: [], unmapped: [] };
}
function importsOf([module], text) {
    return text.split(" | ").map((name) => [module, name]);
}


/***/ }),

/***/ 49570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   KX: () => (/* binding */ recordPiece),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   pythonModule: () => (/* binding */ pythonModule),
/* harmony export */   sI: () => (/* binding */ enumPiece),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* unused harmony export pythonWords */
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87050);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21371);
// A Python module of a schema: enums, then composites, tables and views, each in the style that was asked for.



function pythonModule(schema, style, names) {
    const enums = schema.enums.filter((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(each, names)).map((each) => enumPiece(each, names));
    const order = { composite: 0, table: 1, view: 2 };
    const wanted = schema.records.filter((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(each, names));
    const fieldNames = new Set(wanted.flatMap(({ columns }) => columns.map(({ name }) => fieldName(name))));
    const records = wanted
        .toSorted((a, b) => order[a.kind] - order[b.kind])
        .map((each) => recordPiece(each, style, names, fieldNames));
    const pieces = [...enums, ...records];
    const imports = importLines(pieces.flatMap((each) => each.imports));
    const head = `# Made by \`pgdrift types --language python\` of the database's schema.\n\nfrom __future__ import annotations\n`;
    const text = [`${head}${imports === "" ? "" : `\n${imports}`}`, ...pieces.map((each) => each.text)].join("\n\n");
    return { text, unmapped: [...new Set(pieces.flatMap((each) => each.unmapped))].sort() };
}
function enumPiece(type, names) {
    const taken = new Set();
    const members = type.values.map((value) => `    ${memberOf(value, taken)} = ${pythonString(value)}\n`).join("");
    return {
        text: `class ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .enumClass */ .oF)(type, names)}(str, Enum):\n${members || "    pass\n"}`,
        imports: [["enum", "Enum"]],
        unmapped: [],
    };
}
/** `in progress` is IN_PROGRESS; of two that come to the same, the second gets an underscore. */
function memberOf(value, taken) {
    let name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(value.toUpperCase()) || "_";
    if (/^_*$/.test(name) || pythonWords.has(name) || name === "MRO")
        name = `${name}_`;
    while (taken.has(name))
        name = `${name}_`;
    taken.add(name);
    return name;
}
/** `taken`: names of fields anywhere in the module: a type of that name is imported under another. */
function recordPiece(record, style, names, taken = new Set()) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .recordClass */ .aY)(record, names);
    const fields = record.columns.map((column) => {
        const type = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .columnType */ .D)(column, style, names);
        const text = type.imports.reduce((text, [, each]) => (taken.has(each) ? text.replace(new RegExp(`\\b${each}\\b`, "g"), `${each}_`) : text), type.text);
        return { column, type: { ...type, text } };
    });
    const imports = fields.flatMap(({ type }) => type.imports.map(([module, each]) => [module, taken.has(each) ? `${each} as ${each}_` : each]));
    const unmapped = fields.flatMap(({ type }) => type.unmapped);
    const isName = (column) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) && !pythonWords.has(column);
    switch (style) {
        case "typeddict": {
            imports.push(["typing", "TypedDict"]);
            // What is no name in Python can still be a key.
            const text = fields.every(({ column }) => isName(column.name))
                ? `class ${name}(TypedDict):\n${bodyOf(fields.map(({ column, type }) => `${column.name}: ${type.text}`))}`
                : `${name} = TypedDict(\n    ${pythonString(name)},\n    {\n${fields.map(({ column, type }) => `        ${pythonString(column.name)}: ${pythonString(type.text)},\n`).join("")}    },\n)\n`;
            return { text, imports, unmapped };
        }
        case "pydantic":
        case "sqlmodel": {
            // A table of SQLModel's needs its key.
            const isTable = style === "sqlmodel" && record.kind === "table" && record.columns.some(({ key }) => key);
            imports.push(style === "pydantic" ? ["pydantic", "BaseModel"] : ["sqlmodel", "SQLModel"]);
            const lines = fields.map(({ column, type }) => {
                const own = fieldName(column.name);
                const alias = own === column.name ? null : `alias=${pythonString(column.name)}`;
                const none = column.nullable ? "default=None" : null;
                const key = isTable && column.key ? "primary_key=True" : null;
                const stored = isTable ? storedAs(column.type) : null;
                if (stored !== null)
                    imports.push(...stored.imports);
                const given = [none, alias, key, stored === null ? null : `sa_type=${stored.text}`].filter((each) => each !== null);
                const isPlain = given.length === 0 || (given.length === 1 && none !== null);
                if (!isPlain)
                    imports.push([style === "pydantic" ? "pydantic" : "sqlmodel", "Field"]);
                const value = isPlain ? (none === null ? "" : " = None") : ` = Field(${given.join(", ")})`;
                return `${own}: ${type.text}${value}`;
            });
            const table = isTable ? [`__tablename__ = ${pythonString(record.name)}`, ""] : [];
            const base = style === "pydantic" ? "BaseModel" : isTable ? "SQLModel, table=True" : "SQLModel";
            return { text: `class ${name}(${base}):\n${bodyOf([...table, ...lines])}`, imports, unmapped };
        }
        case "dataclass": {
            imports.push(["dataclasses", "dataclass"]);
            const lines = fields.map(({ column, type }) => `${fieldName(column.name)}: ${type.text}`);
            return { text: `@dataclass(kw_only=True)\nclass ${name}:\n${bodyOf(lines)}`, imports, unmapped };
        }
    }
}
/** What SQLModel cannot tell from the annotation; null where it can. */
function storedAs(type) {
    if (type.kind === "array") {
        const of = type.of.kind === "base" ? (arrayOf[type.of.name] ?? "String") : "String";
        return {
            text: `ARRAY(${of})`,
            imports: [
                ["sqlalchemy", "ARRAY"],
                ["sqlalchemy", of],
            ],
        };
    }
    const isJson = type.kind === "base" && (type.name === "json" || type.name === "jsonb");
    return isJson || type.kind === "composite" ? { text: "JSON", imports: [["sqlalchemy", "JSON"]] } : null;
}
const arrayOf = {
    int2: "Integer",
    int4: "Integer",
    int8: "BigInteger",
    float4: "Float",
    float8: "Float",
    numeric: "Numeric",
    bool: "Boolean",
    uuid: "Uuid",
    date: "Date",
    timestamp: "DateTime",
    timestamptz: "DateTime",
};
function bodyOf(lines) {
    return lines.length === 0 ? "    pass\n" : lines.map((line) => (line === "" ? "\n" : `    ${line}\n`)).join("");
}
/** A column that is no name in Python, or one of its words, is called nearly so. */
function fieldName(column) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .identifier */ .Cv)(column).replace(/^_+/, "") || "field";
    const safe = /^\p{N}/u.test(name) ? `field_${name}` : name;
    return pythonWords.has(safe) ? `${safe}_` : safe;
}
function pythonString(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function importLines(imports) {
    const modules = (0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(imports, ([module]) => module);
    return [...modules]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([module, each]) => `from ${module} import ${[...new Set(each.map(([, name]) => name))].sort().join(", ")}\n`)
        .join("");
}
const pythonWords = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));


/***/ }),

/***/ 55143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   m: () => (/* binding */ pythonTypes)
/* harmony export */ });
// PostgreSQL's types in Python: how a row is written here, and what else means the same in a module that somebody keeps.
// docs/types.md has the table, made from this.
const same = (type, also = []) => ({
    object: type,
    json: type,
    also,
    from: null,
});
const text = same("str", ["StrictStr", "SecretStr", "EmailStr", "AnyUrl", "HttpUrl"]);
const integer = same("int", ["StrictInt", "PositiveInt", "NonNegativeInt"]);
const float = same("float", ["StrictFloat", "Decimal"]);
const asText = (type, module, also = []) => ({
    object: type,
    json: "str",
    also: [type, "str", ...also],
    from: [module, type],
});
const json = {
    object: "Any",
    json: "Any",
    also: ["dict", "list", "Dict", "List", "Json", "JsonValue", "JSON", "Mapping", "object"],
    from: ["typing", "Any"],
};
const vector = {
    object: "list[float]",
    json: "str",
    also: ["list[float]", "List[float]", "str", "Vector"],
    from: null,
};
/** By the name that the catalog gives a type. */
const pythonTypes = {
    uuid: asText("UUID", "uuid", ["UUID4"]),
    text,
    varchar: text,
    bpchar: text,
    char: text,
    name: text,
    citext: text,
    xml: text,
    int2: integer,
    int4: integer,
    int8: integer,
    oid: integer,
    float4: float,
    float8: float,
    numeric: { object: "Decimal", json: "float", also: ["Decimal", "float", "str", "int"], from: ["decimal", "Decimal"] },
    money: text,
    bool: same("bool", ["StrictBool"]),
    date: asText("date", "datetime"),
    time: asText("time", "datetime"),
    timetz: asText("time", "datetime"),
    timestamp: asText("datetime", "datetime", ["NaiveDatetime"]),
    timestamptz: asText("datetime", "datetime", ["AwareDatetime"]),
    interval: asText("timedelta", "datetime"),
    json,
    jsonb: json,
    bytea: { object: "bytes", json: "str", also: ["bytes", "str"], from: null },
    inet: asText("IPv4Address | IPv6Address", "ipaddress", ["IPvAnyAddress", "IPv4Address", "IPv6Address"]),
    cidr: asText("IPv4Network | IPv6Network", "ipaddress", ["IPvAnyNetwork", "IPv4Network", "IPv6Network"]),
    macaddr: text,
    macaddr8: text,
    bit: text,
    varbit: text,
    tsvector: text,
    tsquery: text,
    hstore: same("dict[str, str | None]", ["dict", "Dict"]),
    ltree: text,
    vector,
    halfvec: vector,
    sparsevec: text,
    point: text,
    line: text,
    lseg: text,
    box: text,
    path: text,
    polygon: text,
    circle: text,
    geometry: text,
    geography: text,
};
/** Rows of a style that JSON carries, and those that objects hold. */
function isJson(style) {
    return style === "typeddict";
}


/***/ })

};
