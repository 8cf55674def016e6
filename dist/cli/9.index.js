export const id = 9;
export const ids = [9];
export const modules = {

/***/ 92352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareStrings)
/* harmony export */ });
/**
 * The one string comparison every ordering in this package uses.
 *
 * Generated output is ordered by name, and `String.prototype.localeCompare`
 * without a locale follows the host's default locale, so the same database
 * produced differently ordered code on differently configured machines (a
 * Swedish host sorts `ä` after `z`, an English one next to `a`). Pinning the
 * collator to English keeps the order postgres-meta's output has on the
 * English CI runners and makes it the same everywhere else.
 */
const collator = new Intl.Collator("en");
/** Compare two strings with the pinned English collation. */
function compareStrings(a, b) {
    return collator.compare(a, b);
}


/***/ }),

/***/ 95971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ introspect)
});

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/arrays.js
/**
 * Extracts duplicated elements and their indices from an array, returning them.
 *
 * Note that given `a === b && b === c`, then `c === a` must be `true` for this to give accurate results.
 *
 * @param arr The array to extract duplicate elements from.
 */ const getDuplicatesOf = (arr, opts) => {
    const isEqual = opts?.isEqual ?? ((l, r) => l === r);
    const elementFirstSeenIndx = new Map();
    const duplicates = [];
    for (const [indx, element] of arr.entries()) {
        const duplicatesIndx = duplicates.findIndex(duplicate => isEqual(duplicate.element, element));
        if (duplicatesIndx !== -1) {
            // This is at least the third occurrence of an item equal to `element`,
            // so add this index to the list of indices where the element is duplicated.
            duplicates[duplicatesIndx].indices.push(indx);
            continue;
        }
        // At this point, we know this is either the first
        // or second occurrence of an item equal to `element`...
        let found = false;
        for (const [existingElement, firstSeenIndx] of elementFirstSeenIndx) {
            if (isEqual(element, existingElement)) {
                // This is the second occurrence of an item equal to `element`,
                // so store it as a duplicate.
                found = true;
                duplicates.push({
                    element: existingElement,
                    indices: [firstSeenIndx, indx]
                });
            }
        }
        if (!found) {
            // We haven't seen this element before,
            // so just store the index it was first seen
            elementFirstSeenIndx.set(element, indx);
        }
    }
    return duplicates;
};
const join = (segments, delimiter) => segments.join(delimiter);
const getPath = (root, path) => {
    let result = root;
    for (const segment of path) {
        if (typeof result !== "object" || result === null)
            return undefined;
        result = result[segment];
    }
    return result;
};
const intersectUniqueLists = (l, r) => {
    const intersection = [...l];
    for (const item of r)
        if (!l.includes(item))
            intersection.push(item);
    return intersection;
};
const liftArray = (data) => (Array.isArray(data) ? data : [data]);
/**
 * Splits an array into two arrays based on the result of a predicate
 *
 * @param predicate - The guard function used to determine which items to include.
 * @returns A tuple containing two arrays:
 * 				- the first includes items for which `predicate` returns true
 * 				- the second includes items for which `predicate` returns false
 *
 * @example
 * const list = [1, "2", "3", 4, 5];
 * const [numbers, strings] = spliterate(list, (x) => typeof x === "number");
 * // Type: number[]
 * // Output: [1, 4, 5]
 * console.log(evens);
 * // Type: string[]
 * // Output: ["2", "3"]
 * console.log(odds);
 */
const spliterate = (arr, predicate) => {
    const result = [[], []];
    for (const item of arr) {
        if (predicate(item))
            result[0].push(item);
        else
            result[1].push(item);
    }
    return result;
};
const ReadonlyArray = Array;
const includes = (array, element) => array.includes(element);
const range = (length, offset = 0) => [...new Array(length)].map((_, i) => i + offset);
/**
 * Adds a value or array to an array, returning the concatenated result
 */
const append = (to, value, opts) => {
    if (to === undefined) {
        return (value === undefined ? []
            : Array.isArray(value) ? value
                : [value]);
    }
    if (opts?.prepend) {
        if (Array.isArray(value))
            to.unshift(...value);
        else
            to.unshift(value);
    }
    else {
        if (Array.isArray(value))
            to.push(...value);
        else
            to.push(value);
    }
    return to;
};
/**
 * Concatenates an element or list with a readonly list
 */
const conflatenate = (to, elementOrList) => {
    if (elementOrList === undefined || elementOrList === null)
        return to ?? [];
    if (to === undefined || to === null)
        return liftArray(elementOrList);
    return to.concat(elementOrList);
};
/**
 * Concatenates a variadic list of elements or lists with a readonly list
 */
const conflatenateAll = (...elementsOrLists) => elementsOrLists.reduce(conflatenate, []);
/**
 * Appends a value or concatenates an array to an array if it is not already included, returning the array
 */
const appendUnique = (to, value, opts) => {
    if (to === undefined)
        return Array.isArray(value) ? value : [value];
    const isEqual = opts?.isEqual ?? ((l, r) => l === r);
    for (const v of liftArray(value))
        if (!to.some(existing => isEqual(existing, v)))
            to.push(v);
    return to;
};
const groupBy = (array, discriminant) => array.reduce((result, item) => {
    const key = item[discriminant];
    result[key] = append(result[key], item);
    return result;
}, {});
const arrayEquals = (l, r, opts) => l.length === r.length &&
    l.every(opts?.isEqual ?
        (lItem, i) => opts.isEqual(lItem, r[i])
        : (lItem, i) => lItem === r[i]);

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/domain.js
const hasDomain = (data, kind) => domainOf(data) === kind;
const domainOf = (data) => {
    const builtinType = typeof data;
    return (builtinType === "object" ?
        data === null ?
            "null"
            : "object"
        : builtinType === "function" ? "object"
            : builtinType);
};
/** Each domain's completion for the phrase "must be _____" */
const domainDescriptions = {
    boolean: "boolean",
    null: "null",
    undefined: "undefined",
    bigint: "a bigint",
    number: "a number",
    object: "an object",
    string: "a string",
    symbol: "a symbol"
};
const jsTypeOfDescriptions = {
    ...domainDescriptions,
    function: "a function"
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/errors.js
class InternalArktypeError extends Error {
}
const throwInternalError = message => throwError(message, InternalArktypeError);
const throwError = (message, ctor = Error) => {
    throw new ctor(message);
};
class errors_ParseError extends Error {
    name = "ParseError";
}
const errors_throwParseError = message => throwError(message, errors_ParseError);
/**
 *  TypeScript won't suggest strings beginning with a space as properties.
 *  Useful for symbol-like string properties.
 */
const noSuggest = (s) => ` ${s}`;
/** Unrendered character (U+200B) used to mark a string type */
const ZeroWidthSpace = "\u{200B}";

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/records.js


/**
 * Object.entries wrapper providing narrowed types for objects with known sets
 * of keys, e.g. those defined internally as configs
 */
const entriesOf = Object.entries;
const fromEntries = (entries) => Object.fromEntries(entries);
const keysOf = (o) => Object.keys(o);
const isKeyOf = (k, o) => k in o;
const hasKey = (o, k) => k in o;
// must be defined this way to avoid https://github.com/microsoft/TypeScript/issues/55049
const hasDefinedKey = (o, k) => o[k] !== undefined;
const InnerDynamicBase = class {
};
class DynamicBase {
    constructor(properties) {
        Object.assign(this, properties);
    }
}
const NoopBase = class {
};
/** @ts-ignore (needed to extend `t`) **/
class CastableBase extends NoopBase {
}
const splitByKeys = (o, leftKeys) => {
    const l = {};
    const r = {};
    let k;
    for (k in o) {
        if (k in leftKeys)
            l[k] = o[k];
        else
            r[k] = o[k];
    }
    return [l, r];
};
const pick = (o, keys) => splitByKeys(o, keys)[0];
const omit = (o, keys) => splitByKeys(o, keys)[1];
const isEmptyObject = (o) => Object.keys(o).length === 0;
const stringAndSymbolicEntriesOf = (o) => [
    ...Object.entries(o),
    ...Object.getOwnPropertySymbols(o).map(k => [k, o[k]])
];
/** Like Object.assign, but it will preserve getters instead of evaluating them. */
const defineProperties = (base, merged) => 
// declared like this to avoid https://github.com/microsoft/TypeScript/issues/55049
Object.defineProperties(base, Object.getOwnPropertyDescriptors(merged));
/** Copies enumerable keys of o to a new object in alphabetical order */
const withAlphabetizedKeys = (o) => {
    const keys = Object.keys(o).sort();
    const result = {};
    for (let i = 0; i < keys.length; i++)
        result[keys[i]] = o[keys[i]];
    return result;
};
const invert = (t) => flatMorph(t, (k, v) => [v, k]);
const unset = noSuggest(`unset${ZeroWidthSpace}`);
const enumValues = (tsEnum) => Object.values(tsEnum).filter(v => {
    if (typeof v === "number")
        return true;
    return typeof tsEnum[v] !== "number";
});

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/objectKinds.js


// ECMAScript Objects
// See https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects
const ecmascriptConstructors = {
    Array,
    Boolean,
    Date,
    Error,
    Function,
    Map,
    Number,
    Promise,
    RegExp,
    Set,
    String,
    WeakMap,
    WeakSet
};
/** Node18 */
const FileConstructor = globalThis.File ?? Blob;
// Platform APIs
// See https://developer.mozilla.org/en-US/docs/Web/API
// Must be implemented in Node etc. as well as the browser to include here
const platformConstructors = {
    ArrayBuffer,
    Blob,
    File: FileConstructor,
    FormData,
    Headers,
    Request,
    Response,
    URL
};
const typedArrayConstructors = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array
};
// Built-in object constructors based on a subset of:
// https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects
const builtinConstructors = {
    ...ecmascriptConstructors,
    ...platformConstructors,
    ...typedArrayConstructors,
    String,
    Number,
    Boolean
};
const objectKindOf = (data) => {
    let prototype = Object.getPrototypeOf(data);
    while (prototype?.constructor &&
        (!isKeyOf(prototype.constructor.name, builtinConstructors) ||
            !(data instanceof builtinConstructors[prototype.constructor.name])))
        prototype = Object.getPrototypeOf(prototype);
    const name = prototype?.constructor?.name;
    if (name === undefined || name === "Object")
        return undefined;
    return name;
};
const objectKindOrDomainOf = (data) => (typeof data === "object" && data !== null ?
    (objectKindOf(data) ?? "object")
    : domainOf(data));
const hasObjectKind = (data, kind) => objectKindOf(data) === kind;
const isArray = Array.isArray;
const ecmascriptDescriptions = {
    Array: "an array",
    Function: "a function",
    Date: "a Date",
    RegExp: "a RegExp",
    Error: "an Error",
    Map: "a Map",
    Set: "a Set",
    String: "a String object",
    Number: "a Number object",
    Boolean: "a Boolean object",
    Promise: "a Promise",
    WeakMap: "a WeakMap",
    WeakSet: "a WeakSet"
};
const platformDescriptions = {
    ArrayBuffer: "an ArrayBuffer instance",
    Blob: "a Blob instance",
    File: "a File instance",
    FormData: "a FormData instance",
    Headers: "a Headers instance",
    Request: "a Request instance",
    Response: "a Response instance",
    URL: "a URL instance"
};
const typedArrayDescriptions = {
    Int8Array: "an Int8Array",
    Uint8Array: "a Uint8Array",
    Uint8ClampedArray: "a Uint8ClampedArray",
    Int16Array: "an Int16Array",
    Uint16Array: "a Uint16Array",
    Int32Array: "an Int32Array",
    Uint32Array: "a Uint32Array",
    Float32Array: "a Float32Array",
    Float64Array: "a Float64Array",
    BigInt64Array: "a BigInt64Array",
    BigUint64Array: "a BigUint64Array"
};
/** Each defaultObjectKind's completion for the phrase "must be _____" */
const objectKindDescriptions = {
    ...ecmascriptDescriptions,
    ...platformDescriptions,
    ...typedArrayDescriptions
};
/**
 * this will only return an object kind if it's the root constructor
 * example TypeError would return null not 'Error'
 **/
const getBuiltinNameOfConstructor = (ctor) => {
    const constructorName = Object(ctor).name ?? null;
    return (constructorName &&
        isKeyOf(constructorName, builtinConstructors) &&
        builtinConstructors[constructorName] === ctor) ?
        constructorName
        : null;
};
/**
 * Returns an array of constructors for all ancestors (i.e., prototypes) of a given object.
 */
const ancestorsOf = (o) => {
    let proto = Object.getPrototypeOf(o);
    const result = [];
    while (proto !== null) {
        result.push(proto.constructor);
        proto = Object.getPrototypeOf(proto);
    }
    return result;
};
const constructorExtends = (ctor, base) => {
    let current = ctor.prototype;
    while (current !== null) {
        if (current === base.prototype)
            return true;
        current = Object.getPrototypeOf(current);
    }
    return false;
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/clone.js

/** Shallowly copy the properties of the object. */
const shallowClone = input => _clone(input, null);
/** Deeply copy the properties of the a non-subclassed Object, Array or Date.*/
const deepClone = (input) => _clone(input, new Map());
const _clone = (input, seen) => {
    if (typeof input !== "object" || input === null)
        return input;
    if (seen?.has(input))
        return seen.get(input);
    const builtinConstructorName = getBuiltinNameOfConstructor(input.constructor);
    if (builtinConstructorName === "Date")
        return new Date(input.getTime());
    // we don't try and clone other prototypes here since this we can't guarantee arrow functions attached to the object
    // are rebound in case they reference `this` (see https://x.com/colinhacks/status/1818422039210049985)
    if (builtinConstructorName && builtinConstructorName !== "Array")
        return input;
    const cloned = Array.isArray(input) ?
        input.slice()
        : Object.create(Object.getPrototypeOf(input));
    const propertyDescriptors = Object.getOwnPropertyDescriptors(input);
    if (seen) {
        seen.set(input, cloned);
        for (const k in propertyDescriptors) {
            const desc = propertyDescriptors[k];
            if ("get" in desc || "set" in desc)
                continue;
            desc.value = _clone(desc.value, seen);
        }
    }
    Object.defineProperties(cloned, propertyDescriptors);
    return cloned;
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/flatMorph.js

const flatMorph_flatMorph = (o, flatMapEntry) => {
    const result = {};
    const inputIsArray = Array.isArray(o);
    let outputShouldBeArray = false;
    for (const [i, entry] of Object.entries(o).entries()) {
        const mapped = inputIsArray ? flatMapEntry(i, entry[1]) : flatMapEntry(...entry, i);
        outputShouldBeArray ||= typeof mapped[0] === "number";
        const flattenedEntries = Array.isArray(mapped[0]) || mapped.length === 0 ?
            // if we have an empty array (for filtering) or an array with
            // another array as its first element, treat it as a list
            mapped
            // otherwise, it should be a single entry, so nest it in a tuple
            // so it doesn't get spread when the result is flattened
            : [mapped];
        for (const [k, v] of flattenedEntries) {
            if (typeof k === "object")
                result[k.group] = append(result[k.group], v);
            else
                result[k] = v;
        }
    }
    return outputShouldBeArray ? Object.values(result) : result;
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/functions.js


const cached = (thunk) => {
    let result = unset;
    return () => (result === unset ? (result = thunk()) : result);
};
const isThunk = (value) => typeof value === "function" && value.length === 0;
const tryCatch = (fn, onError) => {
    try {
        return fn();
    }
    catch (e) {
        return onError?.(e);
    }
};
const DynamicFunction = class extends Function {
    constructor(...args) {
        const params = args.slice(0, -1);
        const body = args[args.length - 1];
        try {
            super(...params, body);
        }
        catch (e) {
            return throwInternalError(`Encountered an unexpected error while compiling your definition:
                Message: ${e} 
                Source: (${args.slice(0, -1)}) => {
                    ${args[args.length - 1]}
                }`);
        }
    }
};
class Callable {
    constructor(fn, ...[opts]) {
        return Object.assign(Object.setPrototypeOf(fn.bind(opts?.bind ?? this), this.constructor.prototype), opts?.attach);
    }
}
/**
 * Checks if the environment has Content Security Policy (CSP) enabled,
 * preventing JIT-optimized code from being compiled via new Function().
 *
 * @returns `true` if a function created using new Function() can be
 * successfully invoked in the environment, `false` otherwise.
 *
 * The result is cached for subsequent invocations.
 */
const envHasCsp = cached(() => {
    try {
        return new Function("return false")();
    }
    catch {
        return true;
    }
});

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/generics.js

const brand = noSuggest("brand");
const narrow = (t) => t;
/** primitive key used to represent an inferred type at compile-time */
const inferred = noSuggest("arkInferred");

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/hkt.js

const args = noSuggest("args");
class Hkt {
    constructor() { }
}

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/isomorphic.js
// based on the util of the same name in @ark/fs
// isolated here for use with registry
/** get a CJS/ESM compatible string representing the current file */
const fileName = () => {
    try {
        const error = new Error();
        const stackLine = error.stack?.split("\n")[2]?.trim() || ""; // [1]=this func, [2]=caller
        const filePath = stackLine.match(/\(?(.+?)(?::\d+:\d+)?\)?$/)?.[1] || "unknown";
        return filePath.replace(/^file:\/\//, "");
    }
    catch {
        return "unknown";
    }
};
const env = globalThis.process?.env ?? {};
const isomorphic = {
    fileName,
    env
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/strings.js
const capitalize = (s) => (s[0].toUpperCase() + s.slice(1));
const uncapitalize = (s) => (s[0].toLowerCase() + s.slice(1));
const anchoredRegex = (regex) => new RegExp(anchoredSource(regex), typeof regex === "string" ? "" : regex.flags);
const deanchoredRegex = (regex) => new RegExp(deanchoredSource(regex), typeof regex === "string" ? "" : regex.flags);
const anchoredSource = (regex) => {
    const source = typeof regex === "string" ? regex : regex.source;
    return `^(?:${source})$`;
};
const deanchoredSource = (regex) => {
    const source = typeof regex === "string" ? regex : regex.source;
    if (source.startsWith("^(?:") && source.endsWith(")$"))
        return source.slice(4, -2);
    return source.slice(source[0] === "^" ? 1 : 0, source[source.length - 1] === "$" ? -1 : undefined);
};
const RegexPatterns = {
    negativeLookahead: (pattern) => `(?!${pattern})`,
    nonCapturingGroup: (pattern) => `(?:${pattern})`
};
const Backslash = "\\";
const whitespaceChars = {
    " ": 1,
    "\n": 1,
    "\t": 1
};
const emojiToUnicode = (emoji) => emoji
    .split("")
    .map(char => {
    const codePoint = char.codePointAt(0);
    return codePoint ? `\\u${codePoint.toString(16).padStart(4, "0")}` : "";
})
    .join("");
const alphabet = (/* unused pure expression or super */ null && ([
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "h",
    "i",
    "j",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "v",
    "w",
    "x",
    "y",
    "z"
]));

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/numbers.js


/*
 * The goal of the number literal and bigint literal regular expressions is to:
 *
 *   1. Ensure definitions form a bijection with the values they represent.
 *   2. Attempt to mirror TypeScript's own format for stringification of numeric
 *      values such that the regex should match a given definition if any only if
 *      a precise literal type will be inferred (in TS4.8+).
 */
const anchoredNegativeZeroPattern = /^-0\.?0*$/.source;
const positiveIntegerPattern = /[1-9]\d*/.source;
const looseDecimalPattern = /\.\d+/.source;
const strictDecimalPattern = /\.\d*[1-9]/.source;
const createNumberMatcher = (opts) => anchoredRegex(RegexPatterns.negativeLookahead(anchoredNegativeZeroPattern) +
    RegexPatterns.nonCapturingGroup("-?" +
        RegexPatterns.nonCapturingGroup(RegexPatterns.nonCapturingGroup("0|" + positiveIntegerPattern) +
            RegexPatterns.nonCapturingGroup(opts.decimalPattern) +
            "?") +
        (opts.allowDecimalOnly ? "|" + opts.decimalPattern : "") +
        "?"));
/**
 *  Matches a well-formatted numeric expression according to the following rules:
 *    1. Must include an integer portion (i.e. '.321' must be written as '0.321')
 *    2. The first digit of the value must not be 0, unless the entire integer portion is 0
 *    3. If the value includes a decimal, its last digit may not be 0
 *    4. The value may not be "-0"
 */
const wellFormedNumberMatcher = createNumberMatcher({
    decimalPattern: strictDecimalPattern,
    allowDecimalOnly: false
});
const isWellFormedNumber = wellFormedNumberMatcher.test.bind(wellFormedNumberMatcher);
/**
 * Similar to wellFormedNumber but more permissive in the following ways:
 *
 *  - Allows numbers without an integer portion like ".5" (well-formed equivalent is "0.5")
 *  - Allows decimals with trailing zeroes like "0.10" (well-formed equivalent is "0.1")
 */
const numericStringMatcher = createNumberMatcher({
    decimalPattern: looseDecimalPattern,
    allowDecimalOnly: true
});
const isNumericString = numericStringMatcher.test.bind(numericStringMatcher);
const numberLikeMatcher = /^-?\d*\.?\d*$/;
const isNumberLike = (s) => s.length !== 0 && numberLikeMatcher.test(s);
/**
 *  Matches a well-formatted integer according to the following rules:
 *    1. must begin with an integer, the first digit of which cannot be 0 unless the entire value is 0
 *    2. The value may not be "-0"
 */
const wellFormedIntegerMatcher = anchoredRegex(RegexPatterns.negativeLookahead("^-0$") +
    "-?" +
    RegexPatterns.nonCapturingGroup(RegexPatterns.nonCapturingGroup("0|" + positiveIntegerPattern)));
const isWellFormedInteger = wellFormedIntegerMatcher.test.bind(wellFormedIntegerMatcher);
const integerLikeMatcher = /^-?\d+$/;
const isIntegerLike = integerLikeMatcher.test.bind(integerLikeMatcher);
const numericLiteralDescriptions = {
    number: "a number",
    bigint: "a bigint",
    integer: "an integer"
};
const writeMalformedNumericLiteralMessage = (def, kind) => `'${def}' was parsed as ${numericLiteralDescriptions[kind]} but could not be narrowed to a literal value. Avoid unnecessary leading or trailing zeros and other abnormal notation`;
const isWellFormed = (def, kind) => kind === "number" ? isWellFormedNumber(def) : isWellFormedInteger(def);
const parseKind = (def, kind) => kind === "number" ? Number(def) : Number.parseInt(def);
const isKindLike = (def, kind) => kind === "number" ? isNumberLike(def) : isIntegerLike(def);
const tryParseNumber = (token, options) => parseNumeric(token, "number", options);
const tryParseWellFormedNumber = (token, options) => parseNumeric(token, "number", { ...options, strict: true });
const tryParseInteger = (token, options) => parseNumeric(token, "integer", options);
const parseNumeric = (token, kind, options) => {
    const value = parseKind(token, kind);
    if (!Number.isNaN(value)) {
        if (isKindLike(token, kind)) {
            if (options?.strict) {
                return isWellFormed(token, kind) ? value : (errors_throwParseError(writeMalformedNumericLiteralMessage(token, kind)));
            }
            return value;
        }
    }
    return (options?.errorOnFail ?
        errors_throwParseError(options?.errorOnFail === true ?
            `Failed to parse ${numericLiteralDescriptions[kind]} from '${token}'`
            : options?.errorOnFail)
        : undefined);
};
const tryParseWellFormedBigint = (def) => {
    if (def[def.length - 1] !== "n")
        return;
    const maybeIntegerLiteral = def.slice(0, -1);
    let value;
    try {
        value = BigInt(maybeIntegerLiteral);
    }
    catch {
        return;
    }
    if (wellFormedIntegerMatcher.test(maybeIntegerLiteral))
        return value;
    if (integerLikeMatcher.test(maybeIntegerLiteral)) {
        // If the definition looks like a bigint but is
        // not well-formed, throw.
        return errors_throwParseError(writeMalformedNumericLiteralMessage(def, "bigint"));
    }
};
/**
 * Returns the next or previous representable floating-point number after the given input.
 *
 * @param {"+" | "-"} [direction="+"] - The direction to find the nearest float. "+" for the next float, "-" for the previous float.
 * @throws {Error} If the input is not a finite number.
 *
 * @example
 * console.log(nearestFloat(0)); // Smallest positive number
 * console.log(nearestFloat(2)); // 2.0000000000000004
 * console.log(nearestFloat(2.1)); // 2.1000000000000005
 * console.log(nearestFloat(2, "-")); // 1.9999999999999998
 * console.log(nearestFloat(2.1, "-")); // 2.0999999999999996
 * // as size of input increases, the increments become larger to stay within what
 * // JS can represent in a numeric value
 * console.log(nearestFloat(5555555555555555)); // 5555555555555556
 * console.log(nearestFloat(5555555555555555, "-")); // 5555555555555554
 */
const nearestFloat = (n, direction = "+") => {
    const buffer = new ArrayBuffer(8);
    const f64 = new Float64Array(buffer);
    const u32 = new Uint32Array(buffer);
    f64[0] = n;
    if (n === 0) {
        u32[0] = 1;
        u32[1] = direction === "-" ? 1 << 31 : 0;
    }
    else if ((n > 0 && direction === "+") || (n < 0 && direction === "-")) {
        if (u32[0]++ === 0xffffffff)
            u32[1]++;
    }
    else if (u32[0]-- === 0)
        u32[1]--;
    return f64[0];
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/registry.js




// Eventually we can just import from package.json in the source itself
// but for now, import assertions are too unstable and it wouldn't support
// recent node versions (https://nodejs.org/api/esm.html#json-modules).
// For now, we assert this matches the package.json version via a unit test.
const arkUtilVersion = "0.56.2";
const initialRegistryContents = {
    version: arkUtilVersion,
    filename: isomorphic.fileName(),
    FileConstructor: FileConstructor
};
const registry = initialRegistryContents;
const namesByResolution = new Map();
const nameCounts = Object.create(null);
const register = (value) => {
    const existingName = namesByResolution.get(value);
    if (existingName)
        return existingName;
    let name = baseNameFor(value);
    if (nameCounts[name])
        name = `${name}${nameCounts[name]++}`;
    else
        nameCounts[name] = 1;
    registry[name] = value;
    namesByResolution.set(value, name);
    return name;
};
const isDotAccessible = (keyName) => /^[$A-Z_a-z][\w$]*$/.test(keyName);
const baseNameFor = (value) => {
    switch (typeof value) {
        case "object": {
            if (value === null)
                break;
            const prefix = objectKindOf(value) ?? "object";
            // convert to camelCase
            return prefix[0].toLowerCase() + prefix.slice(1);
        }
        case "function":
            return isDotAccessible(value.name) ? value.name : "fn";
        case "symbol":
            return value.description && isDotAccessible(value.description) ?
                value.description
                : "symbol";
    }
    return throwInternalError(`Unexpected attempt to register serializable value of type ${domainOf(value)}`);
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/primitive.js
const serializePrimitive = (value) => (typeof value === "string" ? JSON.stringify(value)
    : typeof value === "bigint" ? `${value}n`
        : `${value}`);

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/serialize.js




const snapshot = (data, opts = {}) => _serialize(data, {
    onUndefined: `$ark.undefined`,
    onBigInt: n => `$ark.bigint-${n}`,
    ...opts
}, []);
const print = (data, opts) => console.log(serialize_printable(data, opts));
const serialize_printable = (data, opts) => {
    switch (domainOf(data)) {
        case "object":
            const o = data;
            const ctorName = o.constructor?.name ?? "Object";
            return (ctorName === "Object" || ctorName === "Array" ?
                opts?.quoteKeys === false ?
                    stringifyUnquoted(o, opts?.indent ?? 0, "")
                    : JSON.stringify(_serialize(o, printableOpts, []), null, opts?.indent)
                : stringifyUnquoted(o, opts?.indent ?? 0, ""));
        case "symbol":
            return printableOpts.onSymbol(data);
        default:
            return serializePrimitive(data);
    }
};
const stringifyUnquoted = (value, indent, currentIndent) => {
    if (typeof value === "function")
        return printableOpts.onFunction(value);
    if (typeof value !== "object" || value === null)
        return serializePrimitive(value);
    const nextIndent = currentIndent + " ".repeat(indent);
    if (Array.isArray(value)) {
        if (value.length === 0)
            return "[]";
        const items = value
            .map(item => stringifyUnquoted(item, indent, nextIndent))
            .join(",\n" + nextIndent);
        return indent ? `[\n${nextIndent}${items}\n${currentIndent}]` : `[${items}]`;
    }
    const ctorName = value.constructor?.name ?? "Object";
    if (ctorName === "Object") {
        const keyValues = stringAndSymbolicEntriesOf(value).map(([key, val]) => {
            const stringifiedKey = typeof key === "symbol" ? printableOpts.onSymbol(key)
                : isDotAccessible(key) ? key
                    : JSON.stringify(key);
            const stringifiedValue = stringifyUnquoted(val, indent, nextIndent);
            return `${nextIndent}${stringifiedKey}: ${stringifiedValue}`;
        });
        if (keyValues.length === 0)
            return "{}";
        return indent ?
            `{\n${keyValues.join(",\n")}\n${currentIndent}}`
            : `{${keyValues.join(", ")}}`;
    }
    if (value instanceof Date)
        return describeCollapsibleDate(value);
    if ("expression" in value && typeof value.expression === "string")
        return value.expression;
    return ctorName;
};
const printableOpts = {
    onCycle: () => "(cycle)",
    onSymbol: v => `Symbol(${register(v)})`,
    onFunction: v => `Function(${register(v)})`
};
const _serialize = (data, opts, seen) => {
    switch (domainOf(data)) {
        case "object": {
            const o = data;
            if ("toJSON" in o && typeof o.toJSON === "function")
                return o.toJSON();
            if (typeof o === "function")
                return printableOpts.onFunction(o);
            if (seen.includes(o))
                return "(cycle)";
            const nextSeen = [...seen, o];
            if (Array.isArray(o))
                return o.map(item => _serialize(item, opts, nextSeen));
            if (o instanceof Date)
                return o.toDateString();
            const result = {};
            for (const k in o)
                result[k] = _serialize(o[k], opts, nextSeen);
            for (const s of Object.getOwnPropertySymbols(o)) {
                result[opts.onSymbol?.(s) ?? s.toString()] = _serialize(o[s], opts, nextSeen);
            }
            return result;
        }
        case "symbol":
            return printableOpts.onSymbol(data);
        case "bigint":
            return opts.onBigInt?.(data) ?? `${data}n`;
        case "undefined":
            return opts.onUndefined ?? "undefined";
        case "string":
            return data.replace(/\\/g, "\\\\");
        default:
            return data;
    }
};
/**
 * Converts a Date instance to a human-readable description relative to its precision
 */
const describeCollapsibleDate = (date) => {
    const year = date.getFullYear();
    const month = date.getMonth();
    const dayOfMonth = date.getDate();
    const hours = date.getHours();
    const minutes = date.getMinutes();
    const seconds = date.getSeconds();
    const milliseconds = date.getMilliseconds();
    if (month === 0 &&
        dayOfMonth === 1 &&
        hours === 0 &&
        minutes === 0 &&
        seconds === 0 &&
        milliseconds === 0)
        return `${year}`;
    const datePortion = `${months[month]} ${dayOfMonth}, ${year}`;
    if (hours === 0 && minutes === 0 && seconds === 0 && milliseconds === 0)
        return datePortion;
    let timePortion = date.toLocaleTimeString();
    const suffix = timePortion.endsWith(" AM") || timePortion.endsWith(" PM") ?
        timePortion.slice(-3)
        : "";
    if (suffix)
        timePortion = timePortion.slice(0, -suffix.length);
    if (milliseconds)
        timePortion += `.${pad(milliseconds, 3)}`;
    else if (timeWithUnnecessarySeconds.test(timePortion))
        timePortion = timePortion.slice(0, -3);
    return `${timePortion + suffix}, ${datePortion}`;
};
const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
];
const timeWithUnnecessarySeconds = /:\d\d:00$/;
const pad = (value, length) => String(value).padStart(length, "0");

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/path.js




const appendStringifiedKey = (path, prop, ...[opts]) => {
    const stringifySymbol = opts?.stringifySymbol ?? serialize_printable;
    let propAccessChain = path;
    switch (typeof prop) {
        case "string":
            propAccessChain =
                isDotAccessible(prop) ?
                    path === "" ?
                        prop
                        : `${path}.${prop}`
                    : `${path}[${JSON.stringify(prop)}]`;
            break;
        case "number":
            propAccessChain = `${path}[${prop}]`;
            break;
        case "symbol":
            propAccessChain = `${path}[${stringifySymbol(prop)}]`;
            break;
        default:
            if (opts?.stringifyNonKey)
                propAccessChain = `${path}[${opts.stringifyNonKey(prop)}]`;
            else {
                errors_throwParseError(`${serialize_printable(prop)} must be a PropertyKey or stringifyNonKey must be passed to options`);
            }
    }
    return propAccessChain;
};
const stringifyPath = (path, ...opts) => path.reduce((s, k) => appendStringifiedKey(s, k, ...opts), "");
class ReadonlyPath extends ReadonlyArray {
    // alternate strategy for caching since the base object is frozen
    cache = {};
    constructor(...items) {
        super();
        this.push(...items);
    }
    toJSON() {
        if (this.cache.json)
            return this.cache.json;
        this.cache.json = [];
        for (let i = 0; i < this.length; i++) {
            this.cache.json.push(typeof this[i] === "symbol" ? serialize_printable(this[i]) : this[i]);
        }
        return this.cache.json;
    }
    stringify() {
        if (this.cache.stringify)
            return this.cache.stringify;
        return (this.cache.stringify = stringifyPath(this));
    }
    stringifyAncestors() {
        if (this.cache.stringifyAncestors)
            return this.cache.stringifyAncestors;
        let propString = "";
        const result = [propString];
        for (const path of this) {
            propString = appendStringifiedKey(propString, path);
            result.push(propString);
        }
        return (this.cache.stringifyAncestors = result);
    }
}

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/scanner.js

class Scanner {
    chars;
    i;
    def;
    constructor(def) {
        this.def = def;
        this.chars = [...def];
        this.i = 0;
    }
    /** Get lookahead and advance scanner by one */
    shift() {
        return (this.chars[this.i++] ?? "");
    }
    get lookahead() {
        return (this.chars[this.i] ?? "");
    }
    get nextLookahead() {
        return this.chars[this.i + 1] ?? "";
    }
    get length() {
        return this.chars.length;
    }
    shiftUntil(condition) {
        let shifted = "";
        while (this.lookahead) {
            if (condition(this, shifted))
                break;
            else
                shifted += this.shift();
        }
        return shifted;
    }
    shiftUntilEscapable(condition) {
        let shifted = "";
        while (this.lookahead) {
            if (this.lookahead === Backslash) {
                this.shift();
                if (condition(this, shifted))
                    shifted += this.shift();
                else if (this.lookahead === Backslash)
                    shifted += this.shift();
                else
                    shifted += `${Backslash}${this.shift()}`;
            }
            else if (condition(this, shifted))
                break;
            else
                shifted += this.shift();
        }
        return shifted;
    }
    shiftUntilLookahead(charOrSet) {
        return typeof charOrSet === "string" ?
            this.shiftUntil(s => s.lookahead === charOrSet)
            : this.shiftUntil(s => s.lookahead in charOrSet);
    }
    shiftUntilNonWhitespace() {
        return this.shiftUntil(() => !(this.lookahead in whitespaceChars));
    }
    jumpToIndex(i) {
        this.i = i < 0 ? this.length + i : i;
    }
    jumpForward(count) {
        this.i += count;
    }
    get location() {
        return this.i;
    }
    get unscanned() {
        return this.chars.slice(this.i, this.length).join("");
    }
    get scanned() {
        return this.chars.slice(0, this.i).join("");
    }
    sliceChars(start, end) {
        return this.chars.slice(start, end).join("");
    }
    lookaheadIs(char) {
        return this.lookahead === char;
    }
    lookaheadIsIn(tokens) {
        return this.lookahead in tokens;
    }
}
const writeUnmatchedGroupCloseMessage = (char, unscanned) => `Unmatched ${char}${(unscanned === "" ? "" : ` before ${unscanned}`)}`;
const writeUnclosedGroupMessage = (missingChar) => `Missing ${missingChar}`;

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/traits.js




// even though the value we attach will be identical, we use this so classes
// won't be treated as instanceof a Trait
const implementedTraits = noSuggest("implementedTraits");
const hasTrait = (traitClass) => (o) => {
    if (!hasDomain(o, "object"))
        return false;
    if (implementedTraits in o.constructor &&
        o.constructor[implementedTraits].includes(traitClass))
        return true;
    // emulate standard instanceof behavior
    return ancestorsOf(o).includes(traitClass);
};
/** @ts-ignore required to extend NoopBase */
class Trait extends NoopBase {
    static get [Symbol.hasInstance]() {
        return hasTrait(this);
    }
    traitsOf() {
        return implementedTraits in this.constructor ?
            this.constructor[implementedTraits]
            : [];
    }
}
const collectPrototypeDescriptors = (trait) => {
    let proto = trait.prototype;
    let result = {};
    do {
        // ensure prototypes are sorted from lowest to highest precedence
        result = Object.assign(Object.getOwnPropertyDescriptors(proto), result);
        proto = Object.getPrototypeOf(proto);
    } while (proto !== Object.prototype && proto !== null);
    return result;
};
const compose = ((...traits) => {
    const base = function (...args) {
        for (const trait of traits) {
            const instance = Reflect.construct(trait, args, this.constructor);
            Object.assign(this, instance);
        }
    };
    const flatImplementedTraits = [];
    for (const trait of traits) {
        // copy static properties
        Object.assign(base, trait);
        // flatten and copy prototype
        Object.defineProperties(base.prototype, collectPrototypeDescriptors(trait));
        if (implementedTraits in trait) {
            // add any ancestor traits from which the current trait was composed
            for (const innerTrait of trait[implementedTraits]) {
                if (!flatImplementedTraits.includes(innerTrait))
                    flatImplementedTraits.push(innerTrait);
            }
        }
        if (!flatImplementedTraits.includes(trait))
            flatImplementedTraits.push(trait);
    }
    Object.defineProperty(base, implementedTraits, {
        value: flatImplementedTraits,
        enumerable: false
    });
    return base;
});
const implement = (...args) => {
    if (args[args.length - 1] instanceof Trait)
        return compose(...args);
    const implementation = args[args.length - 1];
    const base = compose(...args.slice(0, -1));
    // copy implementation last since it overrides traits
    Object.defineProperties(base.prototype, Object.getOwnPropertyDescriptors(implementation));
    return base;
};

;// CONCATENATED MODULE: ./node_modules/@ark/util/out/index.js

























;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/registry.js

let _registryName = "$ark";
let suffix = 2;
while (_registryName in globalThis)
    _registryName = `$ark${suffix++}`;
const registryName = _registryName;
globalThis[registryName] = registry;
const registry_$ark = registry;
const reference = (name) => `${registryName}.${name}`;
const registeredReference = (value) => reference(register(value));

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/compile.js


class CompiledFunction extends CastableBase {
    argNames;
    body = "";
    constructor(...args) {
        super();
        this.argNames = args;
        for (const arg of args) {
            if (arg in this) {
                throw new Error(`Arg name '${arg}' would overwrite an existing property on FunctionBody`);
            }
            ;
            this[arg] = arg;
        }
    }
    indentation = 0;
    indent() {
        this.indentation += 4;
        return this;
    }
    dedent() {
        this.indentation -= 4;
        return this;
    }
    prop(key, optional = false) {
        return compileLiteralPropAccess(key, optional);
    }
    index(key, optional = false) {
        return indexPropAccess(`${key}`, optional);
    }
    line(statement) {
        ;
        this.body += `${" ".repeat(this.indentation)}${statement}\n`;
        return this;
    }
    const(identifier, expression) {
        this.line(`const ${identifier} = ${expression}`);
        return this;
    }
    let(identifier, expression) {
        return this.line(`let ${identifier} = ${expression}`);
    }
    set(identifier, expression) {
        return this.line(`${identifier} = ${expression}`);
    }
    if(condition, then) {
        return this.block(`if (${condition})`, then);
    }
    elseIf(condition, then) {
        return this.block(`else if (${condition})`, then);
    }
    else(then) {
        return this.block("else", then);
    }
    /** Current index is "i" */
    for(until, body, initialValue = 0) {
        return this.block(`for (let i = ${initialValue}; ${until}; i++)`, body);
    }
    /** Current key is "k" */
    forIn(object, body) {
        return this.block(`for (const k in ${object})`, body);
    }
    block(prefix, contents, suffix = "") {
        this.line(`${prefix} {`);
        this.indent();
        contents(this);
        this.dedent();
        return this.line(`}${suffix}`);
    }
    return(expression = "") {
        return this.line(`return ${expression}`);
    }
    write(name = "anonymous", indent = 0) {
        return `${name}(${this.argNames.join(", ")}) { ${indent ?
            this.body
                .split("\n")
                .map(l => " ".repeat(indent) + `${l}`)
                .join("\n")
            : this.body} }`;
    }
    compile() {
        return new DynamicFunction(...this.argNames, this.body);
    }
}
const compileSerializedValue = (value) => hasDomain(value, "object") || typeof value === "symbol" ?
    registeredReference(value)
    : serializePrimitive(value);
const compileLiteralPropAccess = (key, optional = false) => {
    if (typeof key === "string" && isDotAccessible(key))
        return `${optional ? "?" : ""}.${key}`;
    return indexPropAccess(serializeLiteralKey(key), optional);
};
const serializeLiteralKey = (key) => typeof key === "symbol" ? registeredReference(key) : JSON.stringify(key);
const indexPropAccess = (key, optional = false) => `${optional ? "?." : ""}[${key}]`;
class NodeCompiler extends CompiledFunction {
    traversalKind;
    optimistic;
    constructor(ctx) {
        super("data", "ctx");
        this.traversalKind = ctx.kind;
        this.optimistic = ctx.optimistic === true;
    }
    invoke(node, opts) {
        const arg = opts?.arg ?? this.data;
        const requiresContext = typeof node === "string" ? true : this.requiresContextFor(node);
        const id = typeof node === "string" ? node : node.id;
        if (requiresContext)
            return `${this.referenceToId(id, opts)}(${arg}, ${this.ctx})`;
        return `${this.referenceToId(id, opts)}(${arg})`;
    }
    referenceToId(id, opts) {
        const invokedKind = opts?.kind ?? this.traversalKind;
        const base = `this.${id}${invokedKind}`;
        return opts?.bind ? `${base}.bind(${opts?.bind})` : base;
    }
    requiresContextFor(node) {
        return this.traversalKind === "Apply" || node.allowsRequiresContext;
    }
    initializeErrorCount() {
        return this.const("errorCount", "ctx.currentErrorCount");
    }
    returnIfFail() {
        return this.if("ctx.currentErrorCount > errorCount", () => this.return());
    }
    returnIfFailFast() {
        return this.if("ctx.failFast && ctx.currentErrorCount > errorCount", () => this.return());
    }
    traverseKey(keyExpression, accessExpression, node) {
        const requiresContext = this.requiresContextFor(node);
        if (requiresContext)
            this.line(`${this.ctx}.path.push(${keyExpression})`);
        this.check(node, {
            arg: accessExpression
        });
        if (requiresContext)
            this.line(`${this.ctx}.path.pop()`);
        return this;
    }
    check(node, opts) {
        return this.traversalKind === "Allows" ?
            this.if(`!${this.invoke(node, opts)}`, () => this.return(false))
            : this.line(this.invoke(node, opts));
    }
}

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/utils.js

const makeRootAndArrayPropertiesMutable = (o) => 
// this cast should not be required, but it seems TS is referencing
// the wrong parameters here?
flatMorph_flatMorph(o, (k, v) => [k, isArray(v) ? [...v] : v]);
const arkKind = noSuggest("arkKind");
const hasArkKind = (value, kind) => value?.[arkKind] === kind;
const utils_isNode = (value) => hasArkKind(value, "root") || hasArkKind(value, "constraint");

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/implement.js



const basisKinds = ["unit", "proto", "domain"];
const structuralKinds = [
    "required",
    "optional",
    "index",
    "sequence"
];
const prestructuralKinds = [
    "pattern",
    "divisor",
    "exactLength",
    "max",
    "min",
    "maxLength",
    "minLength",
    "before",
    "after"
];
const refinementKinds = [
    ...prestructuralKinds,
    "structure",
    "predicate"
];
const constraintKinds = [...refinementKinds, ...structuralKinds];
const rootKinds = [
    "alias",
    "union",
    "morph",
    "unit",
    "intersection",
    "proto",
    "domain"
];
const nodeKinds = [...rootKinds, ...constraintKinds];
const constraintKeys = flatMorph_flatMorph(constraintKinds, (i, kind) => [kind, 1]);
const structureKeys = flatMorph_flatMorph([...structuralKinds, "undeclared"], (i, k) => [k, 1]);
const precedenceByKind = flatMorph_flatMorph(nodeKinds, (i, kind) => [kind, i]);
const isNodeKind = (value) => typeof value === "string" && value in precedenceByKind;
function assertNodeKind(value, kind) {
    const valueIsNode = isNode(value);
    if (!valueIsNode || value.kind !== kind) {
        throwParseError(`Expected node of kind ${kind} (was ${valueIsNode ? `${value.kind} node` : printable(value)})`);
    }
}
const precedenceOfKind = (kind) => precedenceByKind[kind];
const schemaKindsRightOf = (kind) => rootKinds.slice(precedenceOfKind(kind) + 1);
const unionChildKinds = [
    ...schemaKindsRightOf("union"),
    "alias"
];
const morphChildKinds = [
    ...schemaKindsRightOf("morph"),
    "alias"
];
const defaultValueSerializer = (v) => {
    if (typeof v === "string" || typeof v === "boolean" || v === null)
        return v;
    if (typeof v === "number") {
        if (Number.isNaN(v))
            return "NaN";
        if (v === Number.POSITIVE_INFINITY)
            return "Infinity";
        if (v === Number.NEGATIVE_INFINITY)
            return "-Infinity";
        return v;
    }
    return compileSerializedValue(v);
};
const compileObjectLiteral = (ctx) => {
    let result = "{ ";
    for (const [k, v] of Object.entries(ctx))
        result += `${k}: ${compileSerializedValue(v)}, `;
    return result + " }";
};
const implementNode = (_) => {
    const implementation = _;
    if (implementation.hasAssociatedError) {
        implementation.defaults.expected ??= ctx => "description" in ctx ?
            ctx.description
            : implementation.defaults.description(ctx);
        implementation.defaults.actual ??= data => serialize_printable(data);
        implementation.defaults.problem ??= ctx => `must be ${ctx.expected}${ctx.actual ? ` (was ${ctx.actual})` : ""}`;
        implementation.defaults.message ??= ctx => {
            if (ctx.path.length === 0)
                return ctx.problem;
            const problemWithLocation = `${ctx.propString} ${ctx.problem}`;
            if (problemWithLocation[0] === "[") {
                // clarify paths like [1], [0][1], and ["key!"] that could be confusing
                return `value at ${problemWithLocation}`;
            }
            return problemWithLocation;
        };
    }
    return implementation;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/toJsonSchema.js

class ToJsonSchemaError extends Error {
    name = "ToJsonSchemaError";
    code;
    context;
    constructor(code, context) {
        super(serialize_printable(context, { quoteKeys: false, indent: 4 }));
        this.code = code;
        this.context = context;
    }
    hasCode(code) {
        return this.code === code;
    }
}
const defaultConfig = {
    target: "draft-2020-12",
    dialect: "https://json-schema.org/draft/2020-12/schema",
    useRefs: false,
    fallback: {
        arrayObject: ctx => ToJsonSchema.throw("arrayObject", ctx),
        arrayPostfix: ctx => ToJsonSchema.throw("arrayPostfix", ctx),
        defaultValue: ctx => ToJsonSchema.throw("defaultValue", ctx),
        domain: ctx => ToJsonSchema.throw("domain", ctx),
        morph: ctx => ToJsonSchema.throw("morph", ctx),
        patternIntersection: ctx => ToJsonSchema.throw("patternIntersection", ctx),
        predicate: ctx => ToJsonSchema.throw("predicate", ctx),
        proto: ctx => ToJsonSchema.throw("proto", ctx),
        symbolKey: ctx => ToJsonSchema.throw("symbolKey", ctx),
        unit: ctx => ToJsonSchema.throw("unit", ctx),
        date: ctx => ToJsonSchema.throw("date", ctx)
    }
};
const ToJsonSchema = {
    Error: ToJsonSchemaError,
    throw: (...args) => {
        throw new ToJsonSchema.Error(...args);
    },
    throwInternalOperandError: (kind, schema) => throwInternalError(`Unexpected JSON Schema input for ${kind}: ${serialize_printable(schema)}`),
    defaultConfig
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/config.js



// $ark.config could already be set if it were imported previously from the
// dedicated config entrypoint, in which case we don't want to reinitialize it
registry_$ark.config ??= {};
const config_configureSchema = (config) => {
    const result = Object.assign($ark.config, mergeConfigs($ark.config, config));
    if ($ark.resolvedConfig)
        $ark.resolvedConfig = mergeConfigs($ark.resolvedConfig, result);
    return result;
};
const mergeConfigs = (base, merged) => {
    if (!merged)
        return base;
    const result = { ...base };
    let k;
    for (k in merged) {
        const keywords = { ...base.keywords };
        if (k === "keywords") {
            for (const flatAlias in merged[k]) {
                const v = merged.keywords[flatAlias];
                if (v === undefined)
                    continue;
                keywords[flatAlias] = typeof v === "string" ? { description: v } : v;
            }
            result.keywords = keywords;
        }
        else if (k === "toJsonSchema") {
            result[k] = mergeToJsonSchemaConfigs(base.toJsonSchema, merged.toJsonSchema);
        }
        else if (isNodeKind(k)) {
            result[k] =
                // not casting this makes TS compute a very inefficient
                // type that is not needed
                {
                    ...base[k],
                    ...merged[k]
                };
        }
        else
            result[k] = merged[k];
    }
    return result;
};
const jsonSchemaTargetToDialect = {
    "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft-07": "http://json-schema.org/draft-07/schema#"
};
const mergeToJsonSchemaConfigs = ((baseConfig, mergedConfig) => {
    if (!baseConfig)
        return resolveTargetToDialect(mergedConfig ?? {}, undefined);
    if (!mergedConfig)
        return baseConfig;
    const result = { ...baseConfig };
    let k;
    for (k in mergedConfig) {
        if (k === "fallback") {
            result.fallback = mergeFallbacks(baseConfig.fallback, mergedConfig.fallback);
        }
        else
            result[k] = mergedConfig[k];
    }
    return resolveTargetToDialect(result, mergedConfig);
});
const resolveTargetToDialect = (opts, userOpts) => {
    // If user explicitly provided a dialect, use it
    // Otherwise, if user provided a target, resolve it to dialect
    // If neither, use the default dialect from opts
    if (userOpts?.dialect !== undefined)
        return opts; // dialect was already merged
    if (userOpts?.target !== undefined) {
        return {
            ...opts,
            dialect: jsonSchemaTargetToDialect[userOpts.target]
        };
    }
    return opts;
};
const mergeFallbacks = (base, merged) => {
    base = normalizeFallback(base);
    merged = normalizeFallback(merged);
    const result = {};
    let code;
    for (code in ToJsonSchema.defaultConfig.fallback) {
        result[code] =
            merged[code] ??
                merged.default ??
                base[code] ??
                base.default ??
                ToJsonSchema.defaultConfig.fallback[code];
    }
    return result;
};
const normalizeFallback = (fallback) => typeof fallback === "function" ? { default: fallback } : (fallback ?? {});

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/errors.js


class ArkError extends CastableBase {
    [arkKind] = "error";
    path;
    data;
    nodeConfig;
    input;
    ctx;
    // TS gets confused by <code>, so internally we just use the base type for input
    constructor({ prefixPath, relativePath, ...input }, ctx) {
        super();
        this.input = input;
        this.ctx = ctx;
        defineProperties(this, input);
        const data = ctx.data;
        if (input.code === "union") {
            input.errors = input.errors.flatMap(innerError => {
                // flatten union errors to avoid repeating context like "foo must be foo must be"...
                const flat = innerError.hasCode("union") ? innerError.errors : [innerError];
                if (!prefixPath && !relativePath)
                    return flat;
                return flat.map(e => e.transform(e => ({
                    ...e,
                    path: conflatenateAll(prefixPath, e.path, relativePath)
                })));
            });
        }
        this.nodeConfig = ctx.config[this.code];
        const basePath = [...(input.path ?? ctx.path)];
        if (relativePath)
            basePath.push(...relativePath);
        if (prefixPath)
            basePath.unshift(...prefixPath);
        this.path = new ReadonlyPath(...basePath);
        this.data = "data" in input ? input.data : data;
    }
    transform(f) {
        return new ArkError(f({
            data: this.data,
            path: this.path,
            ...this.input
        }), this.ctx);
    }
    hasCode(code) {
        return this.code === code;
    }
    get propString() {
        return stringifyPath(this.path);
    }
    get expected() {
        if (this.input.expected)
            return this.input.expected;
        const config = this.meta?.expected ?? this.nodeConfig.expected;
        return typeof config === "function" ? config(this.input) : config;
    }
    get actual() {
        if (this.input.actual)
            return this.input.actual;
        const config = this.meta?.actual ?? this.nodeConfig.actual;
        return typeof config === "function" ? config(this.data) : config;
    }
    get problem() {
        if (this.input.problem)
            return this.input.problem;
        const config = this.meta?.problem ?? this.nodeConfig.problem;
        return typeof config === "function" ? config(this) : config;
    }
    get message() {
        if (this.input.message)
            return this.input.message;
        const config = this.meta?.message ?? this.nodeConfig.message;
        return typeof config === "function" ? config(this) : config;
    }
    get flat() {
        return this.hasCode("intersection") ? [...this.errors] : [this];
    }
    toJSON() {
        return {
            data: this.data,
            path: this.path,
            ...this.input,
            expected: this.expected,
            actual: this.actual,
            problem: this.problem,
            message: this.message
        };
    }
    toString() {
        return this.message;
    }
    throw() {
        throw this;
    }
}
/**
 * A ReadonlyArray of `ArkError`s returned by a Type on invalid input.
 *
 * Subsequent errors added at an existing path are merged into an
 * ArkError intersection.
 */
class ArkErrors extends ReadonlyArray {
    [arkKind] = "errors";
    /**
     * Inherited array methods (`map`, `filter`, `slice`, …) return a plain
     * `Array`, not another `ArkErrors`, so callbacks that return primitives
     * (e.g. `issues.map(i => i.message)`) cannot populate a new `ArkErrors` instance.
     */
    static get [Symbol.species]() {
        return Array;
    }
    ctx;
    constructor(ctx) {
        super();
        this.ctx = ctx;
    }
    /**
     * Errors by a pathString representing their location.
     */
    byPath = Object.create(null);
    /**
     * {@link byPath} flattened so that each value is an array of ArkError instances at that path.
     *
     * ✅ Since "intersection" errors will be flattened to their constituent `.errors`,
     * they will never be directly present in this representation.
     */
    get flatByPath() {
        return flatMorph_flatMorph(this.byPath, (k, v) => [k, v.flat]);
    }
    /**
     * {@link byPath} flattened so that each value is an array of problem strings at that path.
     */
    get flatProblemsByPath() {
        return flatMorph_flatMorph(this.byPath, (k, v) => [k, v.flat.map(e => e.problem)]);
    }
    /**
     * All pathStrings at which errors are present mapped to the errors occuring
     * at that path or any nested path within it.
     */
    byAncestorPath = Object.create(null);
    count = 0;
    mutable = this;
    /**
     * Throw a TraversalError based on these errors.
     */
    throw() {
        throw this.toTraversalError();
    }
    /**
     * Converts ArkErrors to TraversalError, a subclass of `Error` suitable for throwing with nice
     * formatting.
     */
    toTraversalError() {
        return new TraversalError(this);
    }
    /**
     * Append an ArkError to this array, ignoring duplicates.
     */
    add(error) {
        const existing = this.byPath[error.propString];
        if (existing) {
            // only add if it's not already in the errors collection
            if (error === existing)
                return;
            // If the existing error is an error for a value constrained to "never",
            // then we don't want to intersect the error messages.
            if (existing.hasCode("union") && existing.errors.length === 0)
                return;
            // If the new error is an error for a value constrained to "never",
            // then we want to override any existing errors.
            const errorIntersection = error.hasCode("union") && error.errors.length === 0 ?
                error
                : new ArkError({
                    code: "intersection",
                    errors: existing.hasCode("intersection") ?
                        [...existing.errors, error]
                        : [existing, error]
                }, this.ctx);
            const existingIndex = this.indexOf(existing);
            this.mutable[existingIndex === -1 ? this.length : existingIndex] =
                errorIntersection;
            this.byPath[error.propString] = errorIntersection;
            // add the original error here rather than the intersection
            // since the intersection is reflected by the array of errors at
            // this path
            this.addAncestorPaths(error);
        }
        else {
            this.byPath[error.propString] = error;
            this.addAncestorPaths(error);
            this.mutable.push(error);
        }
        this.count++;
    }
    transform(f) {
        const result = new ArkErrors(this.ctx);
        for (const e of this)
            result.add(f(e));
        return result;
    }
    /**
     * Add all errors from an ArkErrors instance, ignoring duplicates and
     * prefixing their paths with that of the current Traversal.
     */
    merge(errors) {
        for (const e of errors) {
            this.add(new ArkError({ ...e, path: [...this.ctx.path, ...e.path] }, this.ctx));
        }
    }
    /**
     * @internal
     */
    affectsPath(path) {
        if (this.length === 0)
            return false;
        return (
        // this would occur if there is an existing error at a prefix of path
        // e.g. the path is ["foo", "bar"] and there is an error at ["foo"]
        path.stringifyAncestors().some(s => s in this.byPath) ||
            // this would occur if there is an existing error at a suffix of path
            // e.g. the path is ["foo"] and there is an error at ["foo", "bar"]
            path.stringify() in this.byAncestorPath);
    }
    /**
     * A human-readable summary of all errors.
     */
    get summary() {
        return this.toString();
    }
    /**
     * Alias of this ArkErrors instance for StandardSchema compatibility.
     */
    get issues() {
        return this;
    }
    toJSON() {
        return [...this.map(e => e.toJSON())];
    }
    toString() {
        return this.join("\n");
    }
    addAncestorPaths(error) {
        for (const propString of error.path.stringifyAncestors()) {
            this.byAncestorPath[propString] = append(this.byAncestorPath[propString], error);
        }
    }
}
class TraversalError extends Error {
    name = "TraversalError";
    constructor(errors) {
        if (errors.length === 1)
            super(errors.summary);
        else
            super("\n" + errors.map(error => `  • ${indent(error)}`).join("\n"));
        Object.defineProperty(this, "arkErrors", {
            value: errors,
            enumerable: false
        });
    }
}
const indent = (error) => error.toString().split("\n").join("\n  ");

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/traversal.js



class Traversal {
    /**
     * #### the path being validated or morphed
     *
     * ✅ array indices represented as numbers
     * ⚠️ mutated during traversal - use `path.slice(0)` to snapshot
     * 🔗 use {@link propString} for a stringified version
     */
    path = [];
    /**
     * #### {@link ArkErrors} that will be part of this traversal's finalized result
     *
     * ✅ will always be an empty array for a valid traversal
     */
    errors = new ArkErrors(this);
    /**
     * #### the original value being traversed
     */
    root;
    /**
     * #### configuration for this traversal
     *
     * ✅ options can affect traversal results and error messages
     * ✅ defaults < global config < scope config
     * ✅ does not include options configured on individual types
     */
    config;
    queuedMorphs = [];
    branches = [];
    seen = {};
    constructor(root, config) {
        this.root = root;
        this.config = config;
    }
    /**
     * #### the data being validated or morphed
     *
     * ✅ extracted from {@link root} at {@link path}
     */
    get data() {
        let result = this.root;
        for (const segment of this.path)
            result = result?.[segment];
        return result;
    }
    /**
     * #### a string representing {@link path}
     *
     * @propString
     */
    get propString() {
        return stringifyPath(this.path);
    }
    /**
     * #### add an {@link ArkError} and return `false`
     *
     * ✅ useful for predicates like `.narrow`
     */
    reject(input) {
        this.error(input);
        return false;
    }
    /**
     * #### add an {@link ArkError} from a description and return `false`
     *
     * ✅ useful for predicates like `.narrow`
     * 🔗 equivalent to {@link reject}({ expected })
     */
    mustBe(expected) {
        this.error(expected);
        return false;
    }
    error(input) {
        const errCtx = typeof input === "object" ?
            input.code ?
                input
                : { ...input, code: "predicate" }
            : { code: "predicate", expected: input };
        return this.errorFromContext(errCtx);
    }
    /**
     * #### whether {@link currentBranch} (or the traversal root, outside a union) has one or more errors
     */
    hasError() {
        return this.currentErrorCount !== 0;
    }
    get currentBranch() {
        return this.branches[this.branches.length - 1];
    }
    queueMorphs(morphs) {
        const input = {
            path: new ReadonlyPath(...this.path),
            morphs
        };
        if (this.currentBranch)
            this.currentBranch.queuedMorphs.push(input);
        else
            this.queuedMorphs.push(input);
    }
    finalize(onFail) {
        if (this.queuedMorphs.length) {
            if (typeof this.root === "object" &&
                this.root !== null &&
                this.config.clone)
                this.root = this.config.clone(this.root);
            this.applyQueuedMorphs();
        }
        if (this.hasError())
            return onFail ? onFail(this.errors) : this.errors;
        return this.root;
    }
    get currentErrorCount() {
        return (this.currentBranch ?
            this.currentBranch.error ?
                1
                : 0
            : this.errors.count);
    }
    get failFast() {
        return this.branches.length !== 0;
    }
    pushBranch() {
        this.branches.push({
            error: undefined,
            queuedMorphs: []
        });
    }
    popBranch() {
        return this.branches.pop();
    }
    /**
     * @internal
     * Convenience for casting from InternalTraversal to Traversal
     * for cases where the extra methods on the external type are expected, e.g.
     * a morph or predicate.
     */
    get external() {
        return this;
    }
    errorFromNodeContext(input) {
        return this.errorFromContext(input);
    }
    errorFromContext(errCtx) {
        const error = new ArkError(errCtx, this);
        if (this.currentBranch)
            this.currentBranch.error = error;
        else
            this.errors.add(error);
        return error;
    }
    applyQueuedMorphs() {
        // invoking morphs that are Nodes will reuse this context, potentially
        // adding additional morphs, so we have to continue looping until
        // queuedMorphs is empty rather than iterating over the list once
        while (this.queuedMorphs.length) {
            const queuedMorphs = this.queuedMorphs;
            this.queuedMorphs = [];
            for (const { path, morphs } of queuedMorphs) {
                // even if we already have an error, apply morphs that are not at a path
                // with errors to capture potential validation errors
                if (this.errors.affectsPath(path))
                    continue;
                this.applyMorphsAtPath(path, morphs);
            }
        }
    }
    applyMorphsAtPath(path, morphs) {
        const key = path[path.length - 1];
        let parent;
        if (key !== undefined) {
            // find the object on which the key to be morphed exists
            parent = this.root;
            for (let pathIndex = 0; pathIndex < path.length - 1; pathIndex++)
                parent = parent[path[pathIndex]];
        }
        for (const morph of morphs) {
            // ensure morphs are applied relative to the correct path
            // in case previous operations modified this.path
            this.path = [...path];
            const morphIsNode = utils_isNode(morph);
            const result = morph((parent === undefined ? this.root : parent[key]), this);
            if (result instanceof ArkError) {
                // if an ArkError was returned, ensure it has been added to errors
                this.errors.add(result);
                // skip any remaining morphs at the current path
                break;
            }
            if (result instanceof ArkErrors) {
                // if the morph was a direct reference to another node,
                // errors will have been added directly via this piped context
                if (!morphIsNode) {
                    // otherwise, we have to ensure each error has been added
                    this.errors.merge(result);
                }
                // skip any remaining morphs at the current path
                this.queuedMorphs = [];
                break;
            }
            // if the morph was successful, assign the result to the
            // corresponding property, or to root if path is empty
            if (parent === undefined)
                this.root = result;
            else
                parent[key] = result;
            // if the current morph queued additional morphs,
            // applying them before subsequent morphs
            this.applyQueuedMorphs();
        }
    }
}
const traverseKey = (key, fn, 
// ctx will be undefined if this node isn't context-dependent
ctx) => {
    if (!ctx)
        return fn();
    ctx.path.push(key);
    const result = fn();
    ctx.path.pop();
    return result;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/node.js





class BaseNode extends Callable {
    attachments;
    $;
    onFail;
    includesTransform;
    includesContextualPredicate;
    isCyclic;
    allowsRequiresContext;
    rootApplyStrategy;
    contextFreeMorph;
    rootApply;
    referencesById;
    shallowReferences;
    flatRefs;
    flatMorphs;
    allows;
    get shallowMorphs() {
        return [];
    }
    constructor(attachments, $) {
        super((data, pipedFromCtx, onFail = this.onFail) => {
            if (pipedFromCtx) {
                this.traverseApply(data, pipedFromCtx);
                return pipedFromCtx.hasError() ?
                    pipedFromCtx.errors
                    : pipedFromCtx.data;
            }
            return this.rootApply(data, onFail);
        }, { attach: attachments });
        this.attachments = attachments;
        this.$ = $;
        this.onFail = this.meta.onFail ?? this.$.resolvedConfig.onFail;
        this.includesTransform =
            this.hasKind("morph") ||
                (this.hasKind("structure") && this.structuralMorph !== undefined) ||
                (this.hasKind("sequence") && this.inner.defaultables !== undefined);
        // if a predicate accepts exactly one arg, we can safely skip passing context
        // technically, a predicate could be written like `(data, ...[ctx]) => ctx.mustBe("malicious")`
        // that would break here, but it feels like a pathological case and is better to let people optimize
        this.includesContextualPredicate =
            this.hasKind("predicate") && this.inner.predicate.length !== 1;
        this.isCyclic = this.kind === "alias";
        this.referencesById = { [this.id]: this };
        this.shallowReferences =
            this.hasKind("structure") ?
                [this, ...this.children]
                : this.children.reduce((acc, child) => appendUniqueNodes(acc, child.shallowReferences), [this]);
        const isStructural = this.isStructural();
        this.flatRefs = [];
        this.flatMorphs = [];
        for (let i = 0; i < this.children.length; i++) {
            this.includesTransform ||= this.children[i].includesTransform;
            this.includesContextualPredicate ||=
                this.children[i].includesContextualPredicate;
            this.isCyclic ||= this.children[i].isCyclic;
            if (!isStructural) {
                const childFlatRefs = this.children[i].flatRefs;
                for (let j = 0; j < childFlatRefs.length; j++) {
                    const childRef = childFlatRefs[j];
                    if (!this.flatRefs.some(existing => flatRefsAreEqual(existing, childRef))) {
                        this.flatRefs.push(childRef);
                        for (const branch of childRef.node.branches) {
                            if (branch.hasKind("morph") ||
                                (branch.hasKind("intersection") &&
                                    branch.structure?.structuralMorph !== undefined)) {
                                this.flatMorphs.push({
                                    path: childRef.path,
                                    propString: childRef.propString,
                                    node: branch
                                });
                            }
                        }
                    }
                }
            }
            Object.assign(this.referencesById, this.children[i].referencesById);
        }
        this.flatRefs.sort((l, r) => l.path.length > r.path.length ? 1
            : l.path.length < r.path.length ? -1
                : l.propString > r.propString ? 1
                    : l.propString < r.propString ? -1
                        : l.node.expression < r.node.expression ? -1
                            : 1);
        this.allowsRequiresContext =
            this.includesContextualPredicate || this.isCyclic;
        this.rootApplyStrategy =
            !this.allowsRequiresContext && this.flatMorphs.length === 0 ?
                this.shallowMorphs.length === 0 ? "allows"
                    : (this.shallowMorphs.every(morph => morph.length === 1 || morph.name === "$arkStructuralMorph")) ?
                        this.hasKind("union") ?
                            // multiple morphs not yet supported for optimistic compilation
                            this.branches.some(branch => branch.shallowMorphs.length > 1) ?
                                "contextual"
                                : "branchedOptimistic"
                            : this.shallowMorphs.length > 1 ? "contextual"
                                : "optimistic"
                        : "contextual"
                : "contextual";
        this.rootApply = this.createRootApply();
        this.allows =
            this.allowsRequiresContext ?
                data => this.traverseAllows(data, new Traversal(data, this.$.resolvedConfig))
                : data => this.traverseAllows(data);
    }
    createRootApply() {
        switch (this.rootApplyStrategy) {
            case "allows":
                return (data, onFail) => {
                    if (this.allows(data))
                        return data;
                    const ctx = new Traversal(data, this.$.resolvedConfig);
                    this.traverseApply(data, ctx);
                    return ctx.finalize(onFail);
                };
            case "contextual":
                return (data, onFail) => {
                    const ctx = new Traversal(data, this.$.resolvedConfig);
                    this.traverseApply(data, ctx);
                    return ctx.finalize(onFail);
                };
            case "optimistic":
                this.contextFreeMorph = this.shallowMorphs[0];
                const clone = this.$.resolvedConfig.clone;
                return (data, onFail) => {
                    if (this.allows(data)) {
                        return this.contextFreeMorph((clone &&
                            ((typeof data === "object" && data !== null) ||
                                typeof data === "function")) ?
                            clone(data)
                            : data);
                    }
                    const ctx = new Traversal(data, this.$.resolvedConfig);
                    this.traverseApply(data, ctx);
                    return ctx.finalize(onFail);
                };
            case "branchedOptimistic":
                return this.createBranchedOptimisticRootApply();
            default:
                this.rootApplyStrategy;
                return throwInternalError(`Unexpected rootApplyStrategy ${this.rootApplyStrategy}`);
        }
    }
    compiledMeta = compileMeta(this.metaJson);
    cacheGetter(name, value) {
        Object.defineProperty(this, name, { value });
        return value;
    }
    get description() {
        return this.cacheGetter("description", this.meta?.description ??
            this.$.resolvedConfig[this.kind].description(this));
    }
    // we don't cache this currently since it can be updated once a scope finishes
    // resolving cyclic references, although it may be possible to ensure it is cached safely
    get references() {
        return Object.values(this.referencesById);
    }
    precedence = precedenceOfKind(this.kind);
    precompilation;
    // defined as an arrow function since it is often detached, e.g. when passing to tRPC
    // otherwise, would run into issues with this binding
    assert = (data, pipedFromCtx) => this(data, pipedFromCtx, errors => errors.throw());
    traverse(data, pipedFromCtx) {
        return this(data, pipedFromCtx, null);
    }
    /** rawIn should be used internally instead */
    get in() {
        // ensure the node has been finalized if in is being used externally
        return this.cacheGetter("in", this.rawIn.isRoot() ? this.$.finalize(this.rawIn) : this.rawIn);
    }
    get rawIn() {
        return this.cacheGetter("rawIn", this.getIo("in"));
    }
    /** rawOut should be used internally instead */
    get out() {
        // ensure the node has been finalized if out is being used externally
        return this.cacheGetter("out", this.rawOut.isRoot() ? this.$.finalize(this.rawOut) : this.rawOut);
    }
    get rawOut() {
        return this.cacheGetter("rawOut", this.getIo("out"));
    }
    // Should be refactored to use transform
    // https://github.com/arktypeio/arktype/issues/1020
    getIo(ioKind) {
        if (!this.includesTransform)
            return this;
        const ioInner = {};
        for (const [k, v] of this.innerEntries) {
            const keySchemaImplementation = this.impl.keys[k];
            if (keySchemaImplementation.reduceIo)
                keySchemaImplementation.reduceIo(ioKind, ioInner, v);
            else if (keySchemaImplementation.child) {
                const childValue = v;
                ioInner[k] =
                    isArray(childValue) ?
                        childValue.map(child => ioKind === "in" ? child.rawIn : child.rawOut)
                        : ioKind === "in" ? childValue.rawIn
                            : childValue.rawOut;
            }
            else
                ioInner[k] = v;
        }
        return this.$.node(this.kind, ioInner);
    }
    toJSON() {
        return this.json;
    }
    toString() {
        return `Type<${this.expression}>`;
    }
    equals(r) {
        const rNode = utils_isNode(r) ? r : this.$.parseDefinition(r);
        return this.innerHash === rNode.innerHash;
    }
    ifEquals(r) {
        return this.equals(r) ? this : undefined;
    }
    hasKind(kind) {
        return this.kind === kind;
    }
    assertHasKind(kind) {
        if (this.kind !== kind)
            throwError(`${this.kind} node was not of asserted kind ${kind}`);
        return this;
    }
    hasKindIn(...kinds) {
        return kinds.includes(this.kind);
    }
    assertHasKindIn(...kinds) {
        if (!includes(kinds, this.kind))
            throwError(`${this.kind} node was not one of asserted kinds ${kinds}`);
        return this;
    }
    isBasis() {
        return includes(basisKinds, this.kind);
    }
    isConstraint() {
        return includes(constraintKinds, this.kind);
    }
    isStructural() {
        return includes(structuralKinds, this.kind);
    }
    isRefinement() {
        return includes(refinementKinds, this.kind);
    }
    isRoot() {
        return includes(rootKinds, this.kind);
    }
    isUnknown() {
        return this.hasKind("intersection") && this.children.length === 0;
    }
    isNever() {
        return this.hasKind("union") && this.children.length === 0;
    }
    hasUnit(value) {
        return this.hasKind("unit") && this.allows(value);
    }
    hasOpenIntersection() {
        return this.impl.intersectionIsOpen;
    }
    get nestableExpression() {
        return this.expression;
    }
    select(selector) {
        const normalized = NodeSelector.normalize(selector);
        return this._select(normalized);
    }
    _select(selector) {
        let nodes = NodeSelector.applyBoundary[selector.boundary ?? "references"](this);
        if (selector.kind)
            nodes = nodes.filter(n => n.kind === selector.kind);
        if (selector.where)
            nodes = nodes.filter(selector.where);
        return NodeSelector.applyMethod[selector.method ?? "filter"](nodes, this, selector);
    }
    transform(mapper, opts) {
        return this._transform(mapper, this._createTransformContext(opts));
    }
    _createTransformContext(opts) {
        return {
            root: this,
            selected: undefined,
            seen: {},
            path: [],
            parseOptions: {
                prereduced: opts?.prereduced ?? false
            },
            undeclaredKeyHandling: undefined,
            ...opts
        };
    }
    _transform(mapper, ctx) {
        const $ = ctx.bindScope ?? this.$;
        if (ctx.seen[this.id])
            // Cyclic handling needs to be made more robust
            // https://github.com/arktypeio/arktype/issues/944
            return this.$.lazilyResolve(ctx.seen[this.id]);
        if (ctx.shouldTransform?.(this, ctx) === false)
            return this;
        let transformedNode;
        ctx.seen[this.id] = () => transformedNode;
        if (this.hasKind("structure") &&
            this.undeclared !== ctx.undeclaredKeyHandling) {
            ctx = {
                ...ctx,
                undeclaredKeyHandling: this.undeclared
            };
        }
        const innerWithTransformedChildren = flatMorph_flatMorph(this.inner, (k, v) => {
            if (!this.impl.keys[k].child)
                return [k, v];
            const children = v;
            if (!isArray(children)) {
                const transformed = children._transform(mapper, ctx);
                return transformed ? [k, transformed] : [];
            }
            // if the value was previously explicitly set to an empty list,
            // (e.g. branches for `never`), ensure it is not pruned
            if (children.length === 0)
                return [k, v];
            const transformed = children.flatMap(n => {
                const transformedChild = n._transform(mapper, ctx);
                return transformedChild ?? [];
            });
            return transformed.length ? [k, transformed] : [];
        });
        delete ctx.seen[this.id];
        const innerWithMeta = Object.assign(innerWithTransformedChildren, {
            meta: this.meta
        });
        const transformedInner = ctx.selected && !ctx.selected.includes(this) ?
            innerWithMeta
            : mapper(this.kind, innerWithMeta, ctx);
        if (transformedInner === null)
            return null;
        if (utils_isNode(transformedInner))
            return (transformedNode = transformedInner);
        const transformedKeys = Object.keys(transformedInner);
        const hasNoTypedKeys = transformedKeys.length === 0 ||
            (transformedKeys.length === 1 && transformedKeys[0] === "meta");
        if (hasNoTypedKeys &&
            // if inner was previously an empty object (e.g. unknown) ensure it is not pruned
            !isEmptyObject(this.inner))
            return null;
        if ((this.kind === "required" ||
            this.kind === "optional" ||
            this.kind === "index") &&
            !("value" in transformedInner)) {
            return ctx.undeclaredKeyHandling ?
                { ...transformedInner, value: registry_$ark.intrinsic.unknown }
                : null;
        }
        if (this.kind === "morph") {
            ;
            transformedInner.in ??= registry_$ark.intrinsic
                .unknown;
        }
        return (transformedNode = $.node(this.kind, transformedInner, ctx.parseOptions));
    }
    configureReferences(meta, selector = "references") {
        const normalized = NodeSelector.normalize(selector);
        const mapper = (typeof meta === "string" ?
            (kind, inner) => ({
                ...inner,
                meta: { ...inner.meta, description: meta }
            })
            : typeof meta === "function" ?
                (kind, inner) => ({ ...inner, meta: meta(inner.meta) })
                : (kind, inner) => ({
                    ...inner,
                    meta: { ...inner.meta, ...meta }
                }));
        if (normalized.boundary === "self") {
            return this.$.node(this.kind, mapper(this.kind, { ...this.inner, meta: this.meta }));
        }
        const rawSelected = this._select(normalized);
        const selected = rawSelected && liftArray(rawSelected);
        const shouldTransform = normalized.boundary === "child" ?
            (node, ctx) => ctx.root.children.includes(node)
            : normalized.boundary === "shallow" ? node => node.kind !== "structure"
                : () => true;
        return this.$.finalize(this.transform(mapper, {
            shouldTransform,
            selected
        }));
    }
}
const NodeSelector = {
    applyBoundary: {
        self: node => [node],
        child: node => [...node.children],
        shallow: node => [...node.shallowReferences],
        references: node => [...node.references]
    },
    applyMethod: {
        filter: nodes => nodes,
        assertFilter: (nodes, from, selector) => {
            if (nodes.length === 0)
                throwError(writeSelectAssertionMessage(from, selector));
            return nodes;
        },
        find: nodes => nodes[0],
        assertFind: (nodes, from, selector) => {
            if (nodes.length === 0)
                throwError(writeSelectAssertionMessage(from, selector));
            return nodes[0];
        }
    },
    normalize: (selector) => typeof selector === "function" ?
        { boundary: "references", method: "filter", where: selector }
        : typeof selector === "string" ?
            isKeyOf(selector, NodeSelector.applyBoundary) ?
                { method: "filter", boundary: selector }
                : { boundary: "references", method: "filter", kind: selector }
            : { boundary: "references", method: "filter", ...selector }
};
const writeSelectAssertionMessage = (from, selector) => `${from} had no references matching ${serialize_printable(selector)}.`;
const typePathToPropString = (path) => stringifyPath(path, {
    stringifyNonKey: node => node.expression
});
const referenceMatcher = /"(\$ark\.[^"]+)"/g;
const compileMeta = (metaJson) => JSON.stringify(metaJson).replace(referenceMatcher, "$1");
const flatRef = (path, node) => ({
    path,
    node,
    propString: typePathToPropString(path)
});
const flatRefsAreEqual = (l, r) => l.propString === r.propString && l.node.equals(r.node);
const appendUniqueFlatRefs = (existing, refs) => appendUnique(existing, refs, {
    isEqual: flatRefsAreEqual
});
const appendUniqueNodes = (existing, refs) => appendUnique(existing, refs, {
    isEqual: (l, r) => l.equals(r)
});

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/disjoint.js



class Disjoint extends Array {
    static init(kind, l, r, ctx) {
        return new Disjoint({
            kind,
            l,
            r,
            path: ctx?.path ?? [],
            optional: ctx?.optional ?? false
        });
    }
    add(kind, l, r, ctx) {
        this.push({
            kind,
            l,
            r,
            path: ctx?.path ?? [],
            optional: ctx?.optional ?? false
        });
        return this;
    }
    get summary() {
        return this.describeReasons();
    }
    describeReasons() {
        if (this.length === 1) {
            const { path, l, r } = this[0];
            const pathString = stringifyPath(path);
            return writeUnsatisfiableExpressionError(`Intersection${pathString && ` at ${pathString}`} of ${describeReasons(l, r)}`);
        }
        return `The following intersections result in unsatisfiable types:\n• ${this.map(({ path, l, r }) => `${path}: ${describeReasons(l, r)}`).join("\n• ")}`;
    }
    throw() {
        return errors_throwParseError(this.describeReasons());
    }
    invert() {
        const result = this.map(entry => ({
            ...entry,
            l: entry.r,
            r: entry.l
        }));
        // Workaround for Static Hermes, which doesn't preserve the Array subclass here
        // https://github.com/arktypeio/arktype/issues/1027
        if (!(result instanceof Disjoint))
            return new Disjoint(...result);
        return result;
    }
    withPrefixKey(key, kind) {
        return this.map(entry => ({
            ...entry,
            path: [key, ...entry.path],
            optional: entry.optional || kind === "optional"
        }));
    }
    toNeverIfDisjoint() {
        return registry_$ark.intrinsic.never;
    }
}
const describeReasons = (l, r) => `${describeReason(l)} and ${describeReason(r)}`;
const describeReason = (value) => utils_isNode(value) ? value.expression
    : isArray(value) ? value.map(describeReason).join(" | ") || "never"
        : String(value);
const writeUnsatisfiableExpressionError = (expression) => `${expression} results in an unsatisfiable type`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/shared/intersections.js



const intersectionCache = {};
const intersectNodesRoot = (l, r, $) => intersectOrPipeNodes(l, r, {
    $,
    invert: false,
    pipe: false
});
const pipeNodesRoot = (l, r, $) => intersectOrPipeNodes(l, r, {
    $,
    invert: false,
    pipe: true
});
const intersectOrPipeNodes = ((l, r, ctx) => {
    const operator = ctx.pipe ? "|>" : "&";
    const lrCacheKey = `${l.hash}${operator}${r.hash}`;
    if (intersectionCache[lrCacheKey] !== undefined)
        return intersectionCache[lrCacheKey];
    if (!ctx.pipe) {
        // we can only use this for the commutative & operator
        const rlCacheKey = `${r.hash}${operator}${l.hash}`;
        if (intersectionCache[rlCacheKey] !== undefined) {
            // if the cached result was a Disjoint and the operands originally
            // appeared in the opposite order, we need to invert it to match
            const rlResult = intersectionCache[rlCacheKey];
            const lrResult = rlResult instanceof Disjoint ? rlResult.invert() : rlResult;
            // add the lr result to the cache directly to bypass this check in the future
            intersectionCache[lrCacheKey] = lrResult;
            return lrResult;
        }
    }
    const isPureIntersection = !ctx.pipe || (!l.includesTransform && !r.includesTransform);
    if (isPureIntersection && l.equals(r))
        return l;
    let result = isPureIntersection ? _intersectNodes(l, r, ctx)
        : l.hasKindIn(...rootKinds) ?
            // if l is a RootNode, r will be as well
            _pipeNodes(l, r, ctx)
            : _intersectNodes(l, r, ctx);
    if (utils_isNode(result)) {
        // if the result equals one of the operands, preserve its metadata by
        // returning the original reference
        if (l.equals(result))
            result = l;
        else if (r.equals(result))
            result = r;
    }
    intersectionCache[lrCacheKey] = result;
    return result;
});
const _intersectNodes = (l, r, ctx) => {
    const leftmostKind = l.precedence < r.precedence ? l.kind : r.kind;
    const implementation = l.impl.intersections[r.kind] ?? r.impl.intersections[l.kind];
    if (implementation === undefined) {
        // should be two ConstraintNodes that have no relation
        // this could also happen if a user directly intersects a Type and a ConstraintNode,
        // but that is not allowed by the external function signature
        return null;
    }
    else if (leftmostKind === l.kind)
        return implementation(l, r, ctx);
    else {
        let result = implementation(r, l, { ...ctx, invert: !ctx.invert });
        if (result instanceof Disjoint)
            result = result.invert();
        return result;
    }
};
const _pipeNodes = (l, r, ctx) => l.includesTransform || r.includesTransform ?
    ctx.invert ?
        pipeMorphed(r, l, ctx)
        : pipeMorphed(l, r, ctx)
    : _intersectNodes(l, r, ctx);
const pipeMorphed = (from, to, ctx) => from.distribute(fromBranch => _pipeMorphed(fromBranch, to, ctx), results => {
    const viableBranches = results.filter(utils_isNode);
    if (viableBranches.length === 0)
        return Disjoint.init("union", from.branches, to.branches);
    // if the input type has changed, create a new node without preserving metadata
    if (viableBranches.length < from.branches.length ||
        !from.branches.every((branch, i) => branch.rawIn.equals(viableBranches[i].rawIn)))
        return ctx.$.parseSchema(viableBranches);
    // otherwise, the input has not changed so preserve metadata
    let meta;
    if (viableBranches.length === 1) {
        const onlyBranch = viableBranches[0];
        if (!meta)
            return onlyBranch;
        return ctx.$.node("morph", {
            ...onlyBranch.inner,
            in: onlyBranch.rawIn.configure(meta, "self")
        });
    }
    const schema = {
        branches: viableBranches
    };
    if (meta)
        schema.meta = meta;
    return ctx.$.parseSchema(schema);
});
const _pipeMorphed = (from, to, ctx) => {
    const fromIsMorph = from.hasKind("morph");
    if (fromIsMorph) {
        const morphs = [...from.morphs];
        if (from.lastMorphIfNode) {
            // still piped from context, so allows appending additional morphs
            const outIntersection = intersectOrPipeNodes(from.lastMorphIfNode, to, ctx);
            if (outIntersection instanceof Disjoint)
                return outIntersection;
            morphs[morphs.length - 1] = outIntersection;
        }
        else
            morphs.push(to);
        return ctx.$.node("morph", {
            morphs,
            in: from.inner.in
        });
    }
    if (to.hasKind("morph")) {
        const inTersection = intersectOrPipeNodes(from, to.rawIn, ctx);
        if (inTersection instanceof Disjoint)
            return inTersection;
        return ctx.$.node("morph", {
            morphs: [to],
            in: inTersection
        });
    }
    return ctx.$.node("morph", {
        morphs: [to],
        in: from
    });
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/constraint.js







class BaseConstraint extends BaseNode {
    constructor(attachments, $) {
        super(attachments, $);
        // define as a getter to avoid it being enumerable/spreadable
        Object.defineProperty(this, arkKind, {
            value: "constraint",
            enumerable: false
        });
    }
    impliedSiblings;
    intersect(r) {
        return intersectNodesRoot(this, r, this.$);
    }
}
class InternalPrimitiveConstraint extends BaseConstraint {
    traverseApply = (data, ctx) => {
        if (!this.traverseAllows(data, ctx))
            ctx.errorFromNodeContext(this.errorContext);
    };
    compile(js) {
        if (js.traversalKind === "Allows")
            js.return(this.compiledCondition);
        else {
            js.if(this.compiledNegation, () => js.line(`ctx.errorFromNodeContext(${this.compiledErrorContext})`));
        }
    }
    get errorContext() {
        return {
            code: this.kind,
            description: this.description,
            meta: this.meta,
            ...this.inner
        };
    }
    get compiledErrorContext() {
        return compileObjectLiteral(this.errorContext);
    }
}
const constraintKeyParser = (kind) => (schema, ctx) => {
    if (isArray(schema)) {
        if (schema.length === 0) {
            // Omit empty lists as input
            return;
        }
        const nodes = schema.map(schema => ctx.$.node(kind, schema));
        // predicate order must be preserved to ensure inputs are narrowed
        // and checked in the correct order
        if (kind === "predicate")
            return nodes;
        return nodes.sort((l, r) => (l.hash < r.hash ? -1 : 1));
    }
    const child = ctx.$.node(kind, schema);
    // If the constraint was reduced to a root node (like unknown for minLength: 0),
    // omit it from the schema since it's trivially satisfied
    if (child.isRoot())
        return;
    return (child.hasOpenIntersection() ? [child] : child);
};
const intersectConstraints = (s) => {
    const head = s.r.shift();
    if (!head) {
        let result = s.l.length === 0 && s.kind === "structure" ?
            registry_$ark.intrinsic.unknown.internal
            : s.ctx.$.node(s.kind, Object.assign(s.baseInner, unflattenConstraints(s.l)), { prereduced: true });
        for (const root of s.roots) {
            if (result instanceof Disjoint)
                return result;
            result = intersectOrPipeNodes(root, result, s.ctx);
        }
        return result;
    }
    let matched = false;
    for (let i = 0; i < s.l.length; i++) {
        const result = intersectOrPipeNodes(s.l[i], head, s.ctx);
        if (result === null)
            continue;
        if (result instanceof Disjoint)
            return result;
        if (result.isRoot()) {
            s.roots.push(result);
            s.l.splice(i);
            return intersectConstraints(s);
        }
        if (!matched) {
            s.l[i] = result;
            matched = true;
        }
        else if (!s.l.includes(result)) {
            return throwInternalError(`Unexpectedly encountered multiple distinct intersection results for refinement ${head}`);
        }
    }
    if (!matched)
        s.l.push(head);
    if (s.kind === "intersection") {
        if (head.impliedSiblings)
            for (const node of head.impliedSiblings)
                appendUnique(s.r, node);
    }
    return intersectConstraints(s);
};
const flattenConstraints = (inner) => {
    const result = Object.entries(inner)
        .flatMap(([k, v]) => k in constraintKeys ? v : [])
        .sort((l, r) => l.precedence < r.precedence ? -1
        : l.precedence > r.precedence ? 1
            // preserve order for predicates
            : l.kind === "predicate" && r.kind === "predicate" ? 0
                : l.hash < r.hash ? -1
                    : 1);
    return result;
};
const unflattenConstraints = (constraints) => {
    const inner = {};
    for (const constraint of constraints) {
        if (constraint.hasOpenIntersection()) {
            inner[constraint.kind] = append(inner[constraint.kind], constraint);
        }
        else {
            if (inner[constraint.kind]) {
                return throwInternalError(`Unexpected intersection of closed refinements of kind ${constraint.kind}`);
            }
            inner[constraint.kind] = constraint;
        }
    }
    return inner;
};
const throwInvalidOperandError = (...args) => errors_throwParseError(constraint_writeInvalidOperandMessage(...args));
const constraint_writeInvalidOperandMessage = (kind, expected, actual) => {
    const actualDescription = actual.hasKind("morph") ? "a morph"
        : actual.isUnknown() ? "unknown"
            : actual.exclude(expected).defaultShortDescription;
    return `${capitalize(kind)} operand must be ${expected.description} (was ${actualDescription})`;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/generic.js



const parseGeneric = (paramDefs, bodyDef, $) => new generic_GenericRoot(paramDefs, bodyDef, $, $, null);
class LazyGenericBody extends Callable {
}
class generic_GenericRoot extends Callable {
    [arkKind] = "generic";
    paramDefs;
    bodyDef;
    $;
    arg$;
    baseInstantiation;
    hkt;
    description;
    constructor(paramDefs, bodyDef, $, arg$, hkt) {
        super((...args) => {
            const argNodes = flatMorph_flatMorph(this.names, (i, name) => {
                const arg = this.arg$.parse(args[i]);
                if (!arg.extends(this.constraints[i])) {
                    errors_throwParseError(writeUnsatisfiedParameterConstraintMessage(name, this.constraints[i].expression, arg.expression));
                }
                return [name, arg];
            });
            if (this.defIsLazy()) {
                const def = this.bodyDef(argNodes);
                return this.$.parse(def);
            }
            return this.$.parse(bodyDef, { args: argNodes });
        });
        this.paramDefs = paramDefs;
        this.bodyDef = bodyDef;
        this.$ = $;
        this.arg$ = arg$;
        this.hkt = hkt;
        this.description =
            hkt ?
                (new hkt().description ?? `a generic type for ${hkt.constructor.name}`)
                : "a generic type";
        this.baseInstantiation = this(...this.constraints);
    }
    defIsLazy() {
        return this.bodyDef instanceof LazyGenericBody;
    }
    cacheGetter(name, value) {
        Object.defineProperty(this, name, { value });
        return value;
    }
    get json() {
        return this.cacheGetter("json", {
            params: this.params.map(param => param[1].isUnknown() ? param[0] : [param[0], param[1].json]),
            body: snapshot(this.bodyDef)
        });
    }
    get params() {
        return this.cacheGetter("params", this.paramDefs.map(param => typeof param === "string" ?
            [param, registry_$ark.intrinsic.unknown]
            : [param[0], this.$.parse(param[1])]));
    }
    get names() {
        return this.cacheGetter("names", this.params.map(e => e[0]));
    }
    get constraints() {
        return this.cacheGetter("constraints", this.params.map(e => e[1]));
    }
    get internal() {
        return this;
    }
    get referencesById() {
        return this.baseInstantiation.internal.referencesById;
    }
    get references() {
        return this.baseInstantiation.internal.references;
    }
}
const writeUnsatisfiedParameterConstraintMessage = (name, constraint, arg) => `${name} must be assignable to ${constraint} (was ${arg})`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/predicate.js



const implementation = implementNode({
    kind: "predicate",
    hasAssociatedError: true,
    collapsibleKey: "predicate",
    keys: {
        predicate: {}
    },
    normalize: schema => typeof schema === "function" ? { predicate: schema } : schema,
    defaults: {
        description: node => `valid according to ${node.predicate.name || "an anonymous predicate"}`
    },
    intersectionIsOpen: true,
    intersections: {
        // as long as the narrows in l and r are individually safe to check
        // in the order they're specified, checking them in the order
        // resulting from this intersection should also be safe.
        predicate: () => null
    }
});
class PredicateNode extends BaseConstraint {
    serializedPredicate = registeredReference(this.predicate);
    compiledCondition = `${this.serializedPredicate}(data, ctx)`;
    compiledNegation = `!${this.compiledCondition}`;
    impliedBasis = null;
    expression = this.serializedPredicate;
    traverseAllows = this.predicate;
    errorContext = {
        code: "predicate",
        description: this.description,
        meta: this.meta
    };
    compiledErrorContext = compileObjectLiteral(this.errorContext);
    traverseApply = (data, ctx) => {
        const errorCount = ctx.currentErrorCount;
        if (!this.predicate(data, ctx.external) &&
            ctx.currentErrorCount === errorCount)
            ctx.errorFromNodeContext(this.errorContext);
    };
    compile(js) {
        if (js.traversalKind === "Allows") {
            js.return(this.compiledCondition);
            return;
        }
        js.initializeErrorCount();
        js.if(
        // only add the default error if the predicate didn't add one itself
        `${this.compiledNegation} && ctx.currentErrorCount === errorCount`, () => js.line(`ctx.errorFromNodeContext(${this.compiledErrorContext})`));
    }
    reduceJsonSchema(base, ctx) {
        return ctx.fallback.predicate({
            code: "predicate",
            base,
            predicate: this.predicate
        });
    }
}
const Predicate = {
    implementation,
    Node: PredicateNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/divisor.js




const divisor_implementation = implementNode({
    kind: "divisor",
    collapsibleKey: "rule",
    keys: {
        rule: {
            parse: divisor => Number.isInteger(divisor) ? divisor : (errors_throwParseError(writeNonIntegerDivisorMessage(divisor)))
        }
    },
    normalize: schema => typeof schema === "number" ? { rule: schema } : schema,
    hasAssociatedError: true,
    defaults: {
        description: node => node.rule === 1 ? "an integer"
            : node.rule === 2 ? "even"
                : `a multiple of ${node.rule}`
    },
    intersections: {
        divisor: (l, r, ctx) => ctx.$.node("divisor", {
            rule: Math.abs((l.rule * r.rule) / greatestCommonDivisor(l.rule, r.rule))
        })
    },
    obviatesBasisDescription: true
});
class DivisorNode extends InternalPrimitiveConstraint {
    traverseAllows = data => data % this.rule === 0;
    compiledCondition = `data % ${this.rule} === 0`;
    compiledNegation = `data % ${this.rule} !== 0`;
    impliedBasis = registry_$ark.intrinsic.number.internal;
    expression = `% ${this.rule}`;
    reduceJsonSchema(schema) {
        schema.type = "integer";
        if (this.rule === 1)
            return schema;
        schema.multipleOf = this.rule;
        return schema;
    }
}
const Divisor = {
    implementation: divisor_implementation,
    Node: DivisorNode
};
const writeIndivisibleMessage = (t) => writeInvalidOperandMessage("divisor", $ark.intrinsic.number, t);
const writeNonIntegerDivisorMessage = (divisor) => `divisor must be an integer (was ${divisor})`;
// https://en.wikipedia.org/wiki/Euclidean_algorithm
const greatestCommonDivisor = (l, r) => {
    let previous;
    let greatestCommonDivisor = l;
    let current = r;
    while (current !== 0) {
        previous = current;
        current = greatestCommonDivisor % current;
        greatestCommonDivisor = previous;
    }
    return greatestCommonDivisor;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/range.js


class BaseRange extends InternalPrimitiveConstraint {
    boundOperandKind = operandKindsByBoundKind[this.kind];
    compiledActual = this.boundOperandKind === "value" ? `data`
        : this.boundOperandKind === "length" ? `data.length`
            : `data.valueOf()`;
    comparator = compileComparator(this.kind, this.exclusive);
    numericLimit = this.rule.valueOf();
    expression = `${this.comparator} ${this.rule}`;
    compiledCondition = `${this.compiledActual} ${this.comparator} ${this.numericLimit}`;
    compiledNegation = `${this.compiledActual} ${negatedComparators[this.comparator]} ${this.numericLimit}`;
    // we need to compute stringLimit before errorContext, which references it
    // transitively through description for date bounds
    stringLimit = this.boundOperandKind === "date" ?
        dateLimitToString(this.numericLimit)
        : `${this.numericLimit}`;
    limitKind = this.comparator["0"] === "<" ? "upper" : "lower";
    isStricterThan(r) {
        const thisLimitIsStricter = this.limitKind === "upper" ?
            this.numericLimit < r.numericLimit
            : this.numericLimit > r.numericLimit;
        return (thisLimitIsStricter ||
            (this.numericLimit === r.numericLimit &&
                this.exclusive === true &&
                !r.exclusive));
    }
    overlapsRange(r) {
        if (this.isStricterThan(r))
            return false;
        if (this.numericLimit === r.numericLimit && (this.exclusive || r.exclusive))
            return false;
        return true;
    }
    overlapIsUnit(r) {
        return (this.numericLimit === r.numericLimit && !this.exclusive && !r.exclusive);
    }
}
const negatedComparators = {
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<"
};
const boundKindPairsByLower = {
    min: "max",
    minLength: "maxLength",
    after: "before"
};
const parseExclusiveKey = {
    // omit key with value false since it is the default
    parse: (flag) => flag || undefined
};
const createLengthSchemaNormalizer = (kind) => (schema) => {
    if (typeof schema === "number")
        return { rule: schema };
    const { exclusive, ...normalized } = schema;
    return exclusive ?
        {
            ...normalized,
            rule: kind === "minLength" ? normalized.rule + 1 : normalized.rule - 1
        }
        : normalized;
};
const createDateSchemaNormalizer = (kind) => (schema) => {
    if (typeof schema === "number" ||
        typeof schema === "string" ||
        schema instanceof Date)
        return { rule: schema };
    const { exclusive, ...normalized } = schema;
    if (!exclusive)
        return normalized;
    const numericLimit = typeof normalized.rule === "number" ? normalized.rule
        : typeof normalized.rule === "string" ?
            new Date(normalized.rule).valueOf()
            : normalized.rule.valueOf();
    return exclusive ?
        {
            ...normalized,
            rule: kind === "after" ? numericLimit + 1 : numericLimit - 1
        }
        : normalized;
};
const parseDateLimit = (limit) => typeof limit === "string" || typeof limit === "number" ?
    new Date(limit)
    : limit;
const writeInvalidLengthBoundMessage = (kind, limit) => `${kind} bound must be a positive integer (was ${limit})`;
const createLengthRuleParser = (kind) => (limit) => {
    if (!Number.isInteger(limit) || limit < 0)
        errors_throwParseError(writeInvalidLengthBoundMessage(kind, limit));
    return limit;
};
const operandKindsByBoundKind = {
    min: "value",
    max: "value",
    minLength: "length",
    maxLength: "length",
    after: "date",
    before: "date"
};
const compileComparator = (kind, exclusive) => `${isKeyOf(kind, boundKindPairsByLower) ? ">" : "<"}${exclusive ? "" : "="}`;
const dateLimitToString = (limit) => typeof limit === "string" ? limit : new Date(limit).toLocaleString();
const writeUnboundableMessage = (root) => `Bounded expression ${root} must be exactly one of number, string, Array, or Date`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/after.js




const after_implementation = implementNode({
    kind: "after",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {
            parse: parseDateLimit,
            serialize: schema => schema.toISOString()
        }
    },
    normalize: createDateSchemaNormalizer("after"),
    defaults: {
        description: node => `${node.collapsibleLimitString} or later`,
        actual: describeCollapsibleDate
    },
    intersections: {
        after: (l, r) => (l.isStricterThan(r) ? l : r)
    }
});
class AfterNode extends BaseRange {
    impliedBasis = registry_$ark.intrinsic.Date.internal;
    collapsibleLimitString = describeCollapsibleDate(this.rule);
    traverseAllows = data => data >= this.rule;
    reduceJsonSchema(base, ctx) {
        return ctx.fallback.date({ code: "date", base, after: this.rule });
    }
}
const After = {
    implementation: after_implementation,
    Node: AfterNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/before.js





const before_implementation = implementNode({
    kind: "before",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {
            parse: parseDateLimit,
            serialize: schema => schema.toISOString()
        }
    },
    normalize: createDateSchemaNormalizer("before"),
    defaults: {
        description: node => `${node.collapsibleLimitString} or earlier`,
        actual: describeCollapsibleDate
    },
    intersections: {
        before: (l, r) => (l.isStricterThan(r) ? l : r),
        after: (before, after, ctx) => before.overlapsRange(after) ?
            before.overlapIsUnit(after) ?
                ctx.$.node("unit", { unit: before.rule })
                : null
            : Disjoint.init("range", before, after)
    }
});
class BeforeNode extends BaseRange {
    collapsibleLimitString = describeCollapsibleDate(this.rule);
    traverseAllows = data => data <= this.rule;
    impliedBasis = registry_$ark.intrinsic.Date.internal;
    reduceJsonSchema(base, ctx) {
        return ctx.fallback.date({ code: "date", base, before: this.rule });
    }
}
const Before = {
    implementation: before_implementation,
    Node: BeforeNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/exactLength.js






const exactLength_implementation = implementNode({
    kind: "exactLength",
    collapsibleKey: "rule",
    keys: {
        rule: {
            parse: createLengthRuleParser("exactLength")
        }
    },
    normalize: schema => typeof schema === "number" ? { rule: schema } : schema,
    hasAssociatedError: true,
    defaults: {
        description: node => `exactly length ${node.rule}`,
        actual: data => `${data.length}`
    },
    intersections: {
        exactLength: (l, r, ctx) => Disjoint.init("unit", ctx.$.node("unit", { unit: l.rule }), ctx.$.node("unit", { unit: r.rule }), { path: ["length"] }),
        minLength: (exactLength, minLength) => exactLength.rule >= minLength.rule ?
            exactLength
            : Disjoint.init("range", exactLength, minLength),
        maxLength: (exactLength, maxLength) => exactLength.rule <= maxLength.rule ?
            exactLength
            : Disjoint.init("range", exactLength, maxLength)
    }
});
class ExactLengthNode extends InternalPrimitiveConstraint {
    traverseAllows = data => data.length === this.rule;
    compiledCondition = `data.length === ${this.rule}`;
    compiledNegation = `data.length !== ${this.rule}`;
    impliedBasis = registry_$ark.intrinsic.lengthBoundable.internal;
    expression = `== ${this.rule}`;
    reduceJsonSchema(schema) {
        switch (schema.type) {
            case "string":
                schema.minLength = this.rule;
                schema.maxLength = this.rule;
                return schema;
            case "array":
                schema.minItems = this.rule;
                schema.maxItems = this.rule;
                return schema;
            default:
                return ToJsonSchema.throwInternalOperandError("exactLength", schema);
        }
    }
}
const ExactLength = {
    implementation: exactLength_implementation,
    Node: ExactLengthNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/max.js




const max_implementation = implementNode({
    kind: "max",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {},
        exclusive: parseExclusiveKey
    },
    normalize: schema => typeof schema === "number" ? { rule: schema } : schema,
    defaults: {
        description: node => {
            if (node.rule === 0)
                return node.exclusive ? "negative" : "non-positive";
            return `${node.exclusive ? "less than" : "at most"} ${node.rule}`;
        }
    },
    intersections: {
        max: (l, r) => (l.isStricterThan(r) ? l : r),
        min: (max, min, ctx) => max.overlapsRange(min) ?
            max.overlapIsUnit(min) ?
                ctx.$.node("unit", { unit: max.rule })
                : null
            : Disjoint.init("range", max, min)
    },
    obviatesBasisDescription: true
});
class MaxNode extends BaseRange {
    impliedBasis = registry_$ark.intrinsic.number.internal;
    traverseAllows = this.exclusive ? data => data < this.rule : data => data <= this.rule;
    reduceJsonSchema(schema) {
        if (this.exclusive)
            schema.exclusiveMaximum = this.rule;
        else
            schema.maximum = this.rule;
        return schema;
    }
}
const Max = {
    implementation: max_implementation,
    Node: MaxNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/maxLength.js





const maxLength_implementation = implementNode({
    kind: "maxLength",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {
            parse: createLengthRuleParser("maxLength")
        }
    },
    reduce: (inner, $) => inner.rule === 0 ? $.node("exactLength", inner) : undefined,
    normalize: createLengthSchemaNormalizer("maxLength"),
    defaults: {
        description: node => `at most length ${node.rule}`,
        actual: data => `${data.length}`
    },
    intersections: {
        maxLength: (l, r) => (l.isStricterThan(r) ? l : r),
        minLength: (max, min, ctx) => max.overlapsRange(min) ?
            max.overlapIsUnit(min) ?
                ctx.$.node("exactLength", { rule: max.rule })
                : null
            : Disjoint.init("range", max, min)
    }
});
class MaxLengthNode extends BaseRange {
    impliedBasis = registry_$ark.intrinsic.lengthBoundable.internal;
    traverseAllows = data => data.length <= this.rule;
    reduceJsonSchema(schema) {
        switch (schema.type) {
            case "string":
                schema.maxLength = this.rule;
                return schema;
            case "array":
                schema.maxItems = this.rule;
                return schema;
            default:
                return ToJsonSchema.throwInternalOperandError("maxLength", schema);
        }
    }
}
const MaxLength = {
    implementation: maxLength_implementation,
    Node: MaxLengthNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/min.js



const min_implementation = implementNode({
    kind: "min",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {},
        exclusive: parseExclusiveKey
    },
    normalize: schema => typeof schema === "number" ? { rule: schema } : schema,
    defaults: {
        description: node => {
            if (node.rule === 0)
                return node.exclusive ? "positive" : "non-negative";
            return `${node.exclusive ? "more than" : "at least"} ${node.rule}`;
        }
    },
    intersections: {
        min: (l, r) => (l.isStricterThan(r) ? l : r)
    },
    obviatesBasisDescription: true
});
class MinNode extends BaseRange {
    impliedBasis = registry_$ark.intrinsic.number.internal;
    traverseAllows = this.exclusive ? data => data > this.rule : data => data >= this.rule;
    reduceJsonSchema(schema) {
        if (this.exclusive)
            schema.exclusiveMinimum = this.rule;
        else
            schema.minimum = this.rule;
        return schema;
    }
}
const Min = {
    implementation: min_implementation,
    Node: MinNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/minLength.js




const minLength_implementation = implementNode({
    kind: "minLength",
    collapsibleKey: "rule",
    hasAssociatedError: true,
    keys: {
        rule: {
            parse: createLengthRuleParser("minLength")
        }
    },
    reduce: inner => inner.rule === 0 ?
        // a minimum length of zero is trivially satisfied
        registry_$ark.intrinsic.unknown
        : undefined,
    normalize: createLengthSchemaNormalizer("minLength"),
    defaults: {
        description: node => node.rule === 1 ? "non-empty" : `at least length ${node.rule}`,
        // avoid default message like "must be non-empty (was 0)"
        actual: data => (data.length === 0 ? "" : `${data.length}`)
    },
    intersections: {
        minLength: (l, r) => (l.isStricterThan(r) ? l : r)
    }
});
class MinLengthNode extends BaseRange {
    impliedBasis = registry_$ark.intrinsic.lengthBoundable.internal;
    traverseAllows = data => data.length >= this.rule;
    reduceJsonSchema(schema) {
        switch (schema.type) {
            case "string":
                schema.minLength = this.rule;
                return schema;
            case "array":
                schema.minItems = this.rule;
                return schema;
            default:
                return ToJsonSchema.throwInternalOperandError("minLength", schema);
        }
    }
}
const MinLength = {
    implementation: minLength_implementation,
    Node: MinLengthNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/kinds.js







const boundImplementationsByKind = {
    min: Min.implementation,
    max: Max.implementation,
    minLength: MinLength.implementation,
    maxLength: MaxLength.implementation,
    exactLength: ExactLength.implementation,
    after: After.implementation,
    before: Before.implementation
};
const boundClassesByKind = {
    min: Min.Node,
    max: Max.Node,
    minLength: MinLength.Node,
    maxLength: MaxLength.Node,
    exactLength: ExactLength.Node,
    after: After.Node,
    before: Before.Node
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/refinements/pattern.js



const pattern_implementation = implementNode({
    kind: "pattern",
    collapsibleKey: "rule",
    keys: {
        rule: {},
        flags: {}
    },
    normalize: schema => typeof schema === "string" ? { rule: schema }
        : schema instanceof RegExp ?
            schema.flags ?
                { rule: schema.source, flags: schema.flags }
                : { rule: schema.source }
            : schema,
    obviatesBasisDescription: true,
    obviatesBasisExpression: true,
    hasAssociatedError: true,
    intersectionIsOpen: true,
    defaults: {
        description: node => `matched by ${node.rule}`
    },
    intersections: {
        // for now, non-equal regex are naively intersected:
        // https://github.com/arktypeio/arktype/issues/853
        pattern: () => null
    }
});
class PatternNode extends InternalPrimitiveConstraint {
    instance = new RegExp(this.rule, this.flags);
    expression = `${this.instance}`;
    traverseAllows = this.instance.test.bind(this.instance);
    compiledCondition = `${this.expression}.test(data)`;
    compiledNegation = `!${this.compiledCondition}`;
    impliedBasis = registry_$ark.intrinsic.string.internal;
    reduceJsonSchema(base, ctx) {
        if (base.pattern) {
            return ctx.fallback.patternIntersection({
                code: "patternIntersection",
                base: base,
                pattern: this.rule
            });
        }
        base.pattern = this.rule;
        return base;
    }
}
const Pattern = {
    implementation: pattern_implementation,
    Node: PatternNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/parse.js






const schemaKindOf = (schema, allowedKinds) => {
    const kind = discriminateRootKind(schema);
    if (allowedKinds && !allowedKinds.includes(kind)) {
        return errors_throwParseError(`Root of kind ${kind} should be one of ${allowedKinds}`);
    }
    return kind;
};
const discriminateRootKind = (schema) => {
    if (hasArkKind(schema, "root"))
        return schema.kind;
    if (typeof schema === "string") {
        return (schema[0] === "$" ? "alias"
            : schema in domainDescriptions ? "domain"
                : "proto");
    }
    if (typeof schema === "function")
        return "proto";
    // throw at end of function
    if (typeof schema !== "object" || schema === null)
        return errors_throwParseError(writeInvalidSchemaMessage(schema));
    if ("morphs" in schema)
        return "morph";
    if ("branches" in schema || isArray(schema))
        return "union";
    if ("unit" in schema)
        return "unit";
    if ("reference" in schema)
        return "alias";
    const schemaKeys = Object.keys(schema);
    if (schemaKeys.length === 0 || schemaKeys.some(k => k in constraintKeys))
        return "intersection";
    if ("proto" in schema)
        return "proto";
    if ("domain" in schema)
        return "domain";
    return errors_throwParseError(writeInvalidSchemaMessage(schema));
};
const writeInvalidSchemaMessage = (schema) => `${serialize_printable(schema)} is not a valid type schema`;
const nodeCountsByPrefix = {};
const serializeListableChild = (listableNode) => isArray(listableNode) ?
    listableNode.map(node => node.collapsibleJson)
    : listableNode.collapsibleJson;
const nodesByRegisteredId = {};
registry_$ark.nodesByRegisteredId = nodesByRegisteredId;
const registerNodeId = (prefix) => {
    nodeCountsByPrefix[prefix] ??= 0;
    return `${prefix}${++nodeCountsByPrefix[prefix]}`;
};
const parseNode = (ctx) => {
    const impl = nodeImplementationsByKind[ctx.kind];
    const configuredSchema = impl.applyConfig?.(ctx.def, ctx.$.resolvedConfig) ?? ctx.def;
    const inner = {};
    const { meta: metaSchema, ...innerSchema } = configuredSchema;
    const meta = metaSchema === undefined ? {}
        : typeof metaSchema === "string" ? { description: metaSchema }
            : metaSchema;
    // ensure node entries are parsed in order of precedence, with non-children
    // parsed first
    const innerSchemaEntries = entriesOf(innerSchema)
        .sort(([lKey], [rKey]) => isNodeKind(lKey) ?
        isNodeKind(rKey) ? precedenceOfKind(lKey) - precedenceOfKind(rKey)
            : 1
        : isNodeKind(rKey) ? -1
            : lKey < rKey ? -1
                : 1)
        .filter(([k, v]) => {
        // move meta. prefixed props to meta, overwriting existing nested
        // props of the same name if they exist
        if (k.startsWith("meta.")) {
            const metaKey = k.slice(5);
            meta[metaKey] = v;
            return false;
        }
        return true;
    });
    for (const entry of innerSchemaEntries) {
        const k = entry[0];
        const keyImpl = impl.keys[k];
        if (!keyImpl)
            return errors_throwParseError(`Key ${k} is not valid on ${ctx.kind} schema`);
        const v = keyImpl.parse ? keyImpl.parse(entry[1], ctx) : entry[1];
        if (v !== unset && (v !== undefined || keyImpl.preserveUndefined))
            inner[k] = v;
    }
    if (impl.reduce && !ctx.prereduced) {
        const reduced = impl.reduce(inner, ctx.$);
        if (reduced) {
            if (reduced instanceof Disjoint)
                return reduced.throw();
            // we can't cache this reduction for now in case the reduction involved
            // impliedSiblings
            return withMeta(reduced, meta);
        }
    }
    const node = createNode({
        id: ctx.id,
        kind: ctx.kind,
        inner,
        meta,
        $: ctx.$
    });
    return node;
};
const createNode = ({ id, kind, inner, meta, $, ignoreCache }) => {
    const impl = nodeImplementationsByKind[kind];
    const innerEntries = entriesOf(inner);
    const children = [];
    let innerJson = {};
    for (const [k, v] of innerEntries) {
        const keyImpl = impl.keys[k];
        const serialize = keyImpl.serialize ??
            (keyImpl.child ? serializeListableChild : defaultValueSerializer);
        innerJson[k] = serialize(v);
        if (keyImpl.child === true) {
            const listableNode = v;
            if (isArray(listableNode))
                children.push(...listableNode);
            else
                children.push(listableNode);
        }
        else if (typeof keyImpl.child === "function")
            children.push(...keyImpl.child(v));
    }
    if (impl.finalizeInnerJson)
        innerJson = impl.finalizeInnerJson(innerJson);
    let json = { ...innerJson };
    let metaJson = {};
    if (!isEmptyObject(meta)) {
        metaJson = flatMorph_flatMorph(meta, (k, v) => [
            k,
            k === "examples" ? v : defaultValueSerializer(v)
        ]);
        json.meta = possiblyCollapse(metaJson, "description", true);
    }
    innerJson = possiblyCollapse(innerJson, impl.collapsibleKey, false);
    const innerHash = JSON.stringify({ kind, ...innerJson });
    json = possiblyCollapse(json, impl.collapsibleKey, false);
    const collapsibleJson = possiblyCollapse(json, impl.collapsibleKey, true);
    const hash = JSON.stringify({ kind, ...json });
    // we have to wait until after reduction to return a cached entry,
    // since reduction can add impliedSiblings
    if ($.nodesByHash[hash] && !ignoreCache)
        return $.nodesByHash[hash];
    const attachments = {
        id,
        kind,
        impl,
        inner,
        innerEntries,
        innerJson,
        innerHash,
        meta,
        metaJson,
        json,
        hash,
        collapsibleJson: collapsibleJson,
        children
    };
    if (kind !== "intersection") {
        for (const k in inner)
            if (k !== "in" && k !== "out")
                attachments[k] = inner[k];
    }
    const node = new nodeClassesByKind[kind](attachments, $);
    return ($.nodesByHash[hash] = node);
};
const withId = (node, id) => {
    if (node.id === id)
        return node;
    if (utils_isNode(nodesByRegisteredId[id]))
        throwInternalError(`Unexpected attempt to overwrite node id ${id}`);
    // have to ignore cache to force creation of new potentially cyclic id
    return createNode({
        id,
        kind: node.kind,
        inner: node.inner,
        meta: node.meta,
        $: node.$,
        ignoreCache: true
    });
};
const withMeta = (node, meta, id) => {
    if (id && utils_isNode(nodesByRegisteredId[id]))
        throwInternalError(`Unexpected attempt to overwrite node id ${id}`);
    return createNode({
        id: id ?? registerNodeId(meta.alias ?? node.kind),
        kind: node.kind,
        inner: node.inner,
        meta,
        $: node.$
    });
};
const possiblyCollapse = (json, toKey, allowPrimitive) => {
    const collapsibleKeys = Object.keys(json);
    if (collapsibleKeys.length === 1 && collapsibleKeys[0] === toKey) {
        const collapsed = json[toKey];
        if (allowPrimitive)
            return collapsed;
        if (
        // if the collapsed value is still an object
        hasDomain(collapsed, "object") &&
            // and the JSON did not include any implied keys
            (Object.keys(collapsed).length === 1 || Array.isArray(collapsed))) {
            // we can replace it with its collapsed value
            return collapsed;
        }
    }
    return json;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/prop.js








const intersectProps = (l, r, ctx) => {
    if (l.key !== r.key)
        return null;
    const key = l.key;
    let value = intersectOrPipeNodes(l.value, r.value, ctx);
    const kind = l.required || r.required ? "required" : "optional";
    if (value instanceof Disjoint) {
        if (kind === "optional")
            value = registry_$ark.intrinsic.never.internal;
        else {
            // if either operand was optional, the Disjoint has to be treated as optional
            return value.withPrefixKey(l.key, l.required && r.required ? "required" : "optional");
        }
    }
    if (kind === "required") {
        return ctx.$.node("required", {
            key,
            value
        });
    }
    const defaultIntersection = l.hasDefault() ?
        r.hasDefault() ?
            l.default === r.default ?
                l.default
                : errors_throwParseError(writeDefaultIntersectionMessage(l.default, r.default))
            : l.default
        : r.hasDefault() ? r.default
            : unset;
    return ctx.$.node("optional", {
        key,
        value,
        // unset is stripped during parsing
        default: defaultIntersection
    });
};
class BaseProp extends BaseConstraint {
    required = this.kind === "required";
    optional = this.kind === "optional";
    impliedBasis = registry_$ark.intrinsic.object.internal;
    serializedKey = compileSerializedValue(this.key);
    compiledKey = typeof this.key === "string" ? this.key : this.serializedKey;
    flatRefs = append(this.value.flatRefs.map(ref => flatRef([this.key, ...ref.path], ref.node)), flatRef([this.key], this.value));
    _transform(mapper, ctx) {
        ctx.path.push(this.key);
        const result = super._transform(mapper, ctx);
        ctx.path.pop();
        return result;
    }
    hasDefault() {
        return "default" in this.inner;
    }
    traverseAllows = (data, ctx) => {
        if (this.key in data) {
            // ctx will be undefined if this node isn't context-dependent
            return traverseKey(this.key, () => this.value.traverseAllows(data[this.key], ctx), ctx);
        }
        return this.optional;
    };
    traverseApply = (data, ctx) => {
        if (this.key in data) {
            traverseKey(this.key, () => this.value.traverseApply(data[this.key], ctx), ctx);
        }
        else if (this.hasKind("required"))
            ctx.errorFromNodeContext(this.errorContext);
    };
    compile(js) {
        js.if(`${this.serializedKey} in data`, () => js.traverseKey(this.serializedKey, `data${js.prop(this.key)}`, this.value));
        if (this.hasKind("required")) {
            js.else(() => js.traversalKind === "Apply" ?
                js.line(`ctx.errorFromNodeContext(${this.compiledErrorContext})`)
                : js.return(false));
        }
        if (js.traversalKind === "Allows")
            js.return(true);
    }
}
const writeDefaultIntersectionMessage = (lValue, rValue) => `Invalid intersection of default values ${serialize_printable(lValue)} & ${serialize_printable(rValue)}`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/optional.js








const optional_implementation = implementNode({
    kind: "optional",
    hasAssociatedError: false,
    intersectionIsOpen: true,
    keys: {
        key: {},
        value: {
            child: true,
            parse: (schema, ctx) => ctx.$.parseSchema(schema)
        },
        default: {
            preserveUndefined: true
        }
    },
    normalize: schema => schema,
    reduce: (inner, $) => {
        if ($.resolvedConfig.exactOptionalPropertyTypes === false) {
            if (!inner.value.allows(undefined)) {
                return $.node("optional", { ...inner, value: inner.value.or(intrinsic.undefined) }, { prereduced: true });
            }
        }
    },
    defaults: {
        description: node => `${node.compiledKey}?: ${node.value.description}`
    },
    intersections: {
        optional: intersectProps
    }
});
class OptionalNode extends BaseProp {
    constructor(...args) {
        super(...args);
        if ("default" in this.inner)
            assertDefaultValueAssignability(this.value, this.inner.default, this.key);
    }
    get rawIn() {
        const baseIn = super.rawIn;
        if (!this.hasDefault())
            return baseIn;
        return this.$.node("optional", omit(baseIn.inner, { default: true }), {
            prereduced: true
        });
    }
    get outProp() {
        if (!this.hasDefault())
            return this;
        const { default: defaultValue, ...requiredInner } = this.inner;
        return this.cacheGetter("outProp", this.$.node("required", requiredInner, { prereduced: true }));
    }
    expression = this.hasDefault() ?
        `${this.compiledKey}: ${this.value.expression} = ${serialize_printable(this.inner.default)}`
        : `${this.compiledKey}?: ${this.value.expression}`;
    defaultValueMorph = getDefaultableMorph(this);
    defaultValueMorphRef = this.defaultValueMorph && registeredReference(this.defaultValueMorph);
}
const Optional = {
    implementation: optional_implementation,
    Node: OptionalNode
};
const defaultableMorphCache = {};
const getDefaultableMorph = (node) => {
    if (!node.hasDefault())
        return;
    const cacheKey = `{${node.compiledKey}: ${node.value.id} = ${defaultValueSerializer(node.default)}}`;
    return (defaultableMorphCache[cacheKey] ??= computeDefaultValueMorph(node.key, node.value, node.default));
};
const computeDefaultValueMorph = (key, value, defaultInput) => {
    if (typeof defaultInput === "function") {
        // if the value has a morph, pipe context through it
        return value.includesTransform ?
            (data, ctx) => {
                traverseKey(key, () => value((data[key] = defaultInput()), ctx), ctx);
                return data;
            }
            : data => {
                data[key] = defaultInput();
                return data;
            };
    }
    // non-functional defaults can be safely cached as long as the morph is
    // guaranteed to be pure and the output is primitive
    const precomputedMorphedDefault = value.includesTransform ? value.assert(defaultInput) : defaultInput;
    return hasDomain(precomputedMorphedDefault, "object") ?
        // the type signature only allows this if the value was morphed
        (data, ctx) => {
            traverseKey(key, () => value((data[key] = defaultInput), ctx), ctx);
            return data;
        }
        : data => {
            data[key] = precomputedMorphedDefault;
            return data;
        };
};
const assertDefaultValueAssignability = (node, value, key) => {
    const wrapped = isThunk(value);
    if (hasDomain(value, "object") && !wrapped)
        errors_throwParseError(writeNonPrimitiveNonFunctionDefaultValueMessage(key));
    // if the node has a default value, finalize it and apply JIT optimizations
    // if applicable to ensure behavior + error logging is externally consistent
    // (using .in here insead of .rawIn triggers finalization)
    const out = node.in(wrapped ? value() : value);
    if (out instanceof ArkErrors) {
        if (key === null) {
            // e.g. "Default must be assignable to number (was string)"
            errors_throwParseError(`Default ${out.summary}`);
        }
        const atPath = out.transform(e => e.transform(input => ({ ...input, prefixPath: [key] })));
        // e.g. "Default for bar must be assignable to number (was string)"
        // e.g. "Default for value at [0] must be assignable to number (was string)"
        errors_throwParseError(`Default for ${atPath.summary}`);
    }
    return value;
};
const writeNonPrimitiveNonFunctionDefaultValueMessage = (key) => {
    const keyDescription = key === null ? ""
        : typeof key === "number" ? `for value at [${key}] `
            : `for ${compileSerializedValue(key)} `;
    return `Non-primitive default ${keyDescription}must be specified as a function like () => ({my: 'object'})`;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/root.js











class root_BaseRoot extends BaseNode {
    constructor(attachments, $) {
        super(attachments, $);
        // define as a getter to avoid it being enumerable/spreadable
        Object.defineProperty(this, arkKind, { value: "root", enumerable: false });
    }
    // doesn't seem possible to override this at a type-level (e.g. via declare)
    // without TS complaining about getters
    get rawIn() {
        return super.rawIn;
    }
    get rawOut() {
        return super.rawOut;
    }
    get internal() {
        return this;
    }
    get "~standard"() {
        return {
            vendor: "arktype",
            version: 1,
            validate: input => {
                const out = this(input);
                if (out instanceof ArkErrors)
                    return out;
                return { value: out };
            },
            jsonSchema: {
                input: opts => this.rawIn.toJsonSchema({
                    target: validateStandardJsonSchemaTarget(opts.target),
                    ...opts.libraryOptions
                }),
                output: opts => this.rawOut.toJsonSchema({
                    target: validateStandardJsonSchemaTarget(opts.target),
                    ...opts.libraryOptions
                })
            }
        };
    }
    as() {
        return this;
    }
    brand(name) {
        if (name === "")
            return errors_throwParseError(emptyBrandNameMessage);
        return this;
    }
    readonly() {
        return this;
    }
    branches = this.hasKind("union") ? this.inner.branches : [this];
    distribute(mapBranch, reduceMapped) {
        const mappedBranches = this.branches.map(mapBranch);
        return reduceMapped?.(mappedBranches) ?? mappedBranches;
    }
    get shortDescription() {
        return this.meta.description ?? this.defaultShortDescription;
    }
    toJsonSchema(opts = {}) {
        const ctx = mergeToJsonSchemaConfigs(this.$.resolvedConfig.toJsonSchema, opts);
        ctx.useRefs ||= this.isCyclic;
        // ensure $schema is the first key if present
        const schema = typeof ctx.dialect === "string" ? { $schema: ctx.dialect } : {};
        Object.assign(schema, this.toJsonSchemaRecurse(ctx));
        if (ctx.useRefs) {
            const defs = flatMorph_flatMorph(this.references, (i, ref) => ref.isRoot() && !ref.alwaysExpandJsonSchema ?
                [ref.id, ref.toResolvedJsonSchema(ctx)]
                : []);
            // draft-2020-12 uses $defs, draft-07 uses definitions
            if (ctx.target === "draft-07")
                Object.assign(schema, { definitions: defs });
            else
                schema.$defs = defs;
        }
        return schema;
    }
    toJsonSchemaRecurse(ctx) {
        if (ctx.useRefs && !this.alwaysExpandJsonSchema) {
            // draft-2020-12 uses $defs, draft-07 uses definitions
            const defsKey = ctx.target === "draft-07" ? "definitions" : "$defs";
            return { $ref: `#/${defsKey}/${this.id}` };
        }
        return this.toResolvedJsonSchema(ctx);
    }
    get alwaysExpandJsonSchema() {
        return (this.isBasis() ||
            this.kind === "alias" ||
            (this.hasKind("union") && this.isBoolean));
    }
    toResolvedJsonSchema(ctx) {
        const result = this.innerToJsonSchema(ctx);
        return Object.assign(result, this.metaJson);
    }
    intersect(r) {
        const rNode = this.$.parseDefinition(r);
        const result = this.rawIntersect(rNode);
        if (result instanceof Disjoint)
            return result;
        return this.$.finalize(result);
    }
    rawIntersect(r) {
        return intersectNodesRoot(this, r, this.$);
    }
    toNeverIfDisjoint() {
        return this;
    }
    and(r) {
        const result = this.intersect(r);
        return result instanceof Disjoint ? result.throw() : result;
    }
    rawAnd(r) {
        const result = this.rawIntersect(r);
        return result instanceof Disjoint ? result.throw() : result;
    }
    or(r) {
        const rNode = this.$.parseDefinition(r);
        return this.$.finalize(this.rawOr(rNode));
    }
    rawOr(r) {
        const branches = [...this.branches, ...r.branches];
        return this.$.node("union", branches);
    }
    map(flatMapEntry) {
        return this.$.schema(this.applyStructuralOperation("map", [flatMapEntry]));
    }
    pick(...keys) {
        return this.$.schema(this.applyStructuralOperation("pick", keys));
    }
    omit(...keys) {
        return this.$.schema(this.applyStructuralOperation("omit", keys));
    }
    required() {
        return this.$.schema(this.applyStructuralOperation("required", []));
    }
    partial() {
        return this.$.schema(this.applyStructuralOperation("partial", []));
    }
    _keyof;
    keyof() {
        if (this._keyof)
            return this._keyof;
        const result = this.applyStructuralOperation("keyof", []).reduce((result, branch) => result.intersect(branch).toNeverIfDisjoint(), registry_$ark.intrinsic.unknown.internal);
        if (result.branches.length === 0) {
            errors_throwParseError(writeUnsatisfiableExpressionError(`keyof ${this.expression}`));
        }
        return (this._keyof = this.$.finalize(result));
    }
    get props() {
        if (this.branches.length !== 1)
            return errors_throwParseError(writeLiteralUnionEntriesMessage(this.expression));
        return [...this.applyStructuralOperation("props", [])[0]];
    }
    merge(r) {
        const rNode = this.$.parseDefinition(r);
        return this.$.schema(rNode.distribute(branch => this.applyStructuralOperation("merge", [
            structureOf(branch) ??
                errors_throwParseError(writeNonStructuralOperandMessage("merge", branch.expression))
        ])));
    }
    applyStructuralOperation(operation, args) {
        return this.distribute(branch => {
            if (branch.equals(registry_$ark.intrinsic.object) && operation !== "merge")
                // ideally this wouldn't be a special case, but for now it
                // allows us to bypass `assertHasKeys` checks on base
                // instantiations of generics like Pick and Omit. Could
                // potentially be removed once constraints can reference each other:
                // https://github.com/arktypeio/arktype/issues/1053
                return branch;
            const structure = structureOf(branch);
            if (!structure) {
                errors_throwParseError(writeNonStructuralOperandMessage(operation, branch.expression));
            }
            if (operation === "keyof")
                return structure.keyof();
            if (operation === "get")
                return structure.get(...args);
            if (operation === "props")
                return structure.props;
            const structuralMethodName = operation === "required" ? "require"
                : operation === "partial" ? "optionalize"
                    : operation;
            return this.$.node("intersection", {
                domain: "object",
                structure: structure[structuralMethodName](...args)
            });
        });
    }
    get(...path) {
        if (path[0] === undefined)
            return this;
        return this.$.schema(this.applyStructuralOperation("get", path));
    }
    extract(r) {
        const rNode = this.$.parseDefinition(r);
        return this.$.schema(this.branches.filter(branch => branch.extends(rNode)));
    }
    exclude(r) {
        const rNode = this.$.parseDefinition(r);
        return this.$.schema(this.branches.filter(branch => !branch.extends(rNode)));
    }
    array() {
        return this.$.schema(this.isUnknown() ?
            { proto: Array }
            : {
                proto: Array,
                sequence: this
            }, { prereduced: true });
    }
    overlaps(r) {
        const intersection = this.intersect(r);
        return !(intersection instanceof Disjoint);
    }
    extends(r) {
        if (this.isNever())
            return true;
        const intersection = this.intersect(r);
        return (!(intersection instanceof Disjoint) && this.equals(intersection));
    }
    ifExtends(r) {
        return this.extends(r) ? this : undefined;
    }
    subsumes(r) {
        const rNode = this.$.parseDefinition(r);
        return rNode.extends(this);
    }
    configure(meta, selector = "shallow") {
        return this.configureReferences(meta, selector);
    }
    describe(description, selector = "shallow") {
        return this.configure({ description }, selector);
    }
    // these should ideally be implemented in arktype since they use its syntax
    // https://github.com/arktypeio/arktype/issues/1223
    optional() {
        return [this, "?"];
    }
    // these should ideally be implemented in arktype since they use its syntax
    // https://github.com/arktypeio/arktype/issues/1223
    default(thunkableValue) {
        assertDefaultValueAssignability(this, thunkableValue, null);
        return [this, "=", thunkableValue];
    }
    from(input) {
        // ideally we might not validate here but for now we need to do determine
        // which morphs to apply
        return this.assert(input);
    }
    _pipe(...morphs) {
        const result = morphs.reduce((acc, morph) => acc.rawPipeOnce(morph), this);
        return this.$.finalize(result);
    }
    tryPipe(...morphs) {
        const result = morphs.reduce((acc, morph) => acc.rawPipeOnce(hasArkKind(morph, "root") ? morph : ((In, ctx) => {
            try {
                return morph(In, ctx);
            }
            catch (e) {
                return ctx.error({
                    code: "predicate",
                    predicate: morph,
                    actual: `aborted due to error:\n    ${e}\n`
                });
            }
        })), this);
        return this.$.finalize(result);
    }
    pipe = Object.assign(this._pipe.bind(this), {
        try: this.tryPipe.bind(this)
    });
    to(def) {
        return this.$.finalize(this.toNode(this.$.parseDefinition(def)));
    }
    toNode(root) {
        const result = pipeNodesRoot(this, root, this.$);
        if (result instanceof Disjoint)
            return result.throw();
        return result;
    }
    rawPipeOnce(morph) {
        if (hasArkKind(morph, "root"))
            return this.toNode(morph);
        return this.distribute(branch => branch.hasKind("morph") ?
            this.$.node("morph", {
                in: branch.inner.in,
                morphs: [...branch.morphs, morph]
            })
            : this.$.node("morph", {
                in: branch,
                morphs: [morph]
            }), this.$.parseSchema);
    }
    narrow(predicate) {
        return this.constrainOut("predicate", predicate);
    }
    constrain(kind, schema) {
        return this._constrain("root", kind, schema);
    }
    constrainIn(kind, schema) {
        return this._constrain("in", kind, schema);
    }
    constrainOut(kind, schema) {
        return this._constrain("out", kind, schema);
    }
    _constrain(io, kind, schema) {
        const constraint = this.$.node(kind, schema);
        if (constraint.isRoot()) {
            // if the node reduces to `unknown`, nothing to do (e.g. minLength: 0)
            return constraint.isUnknown() ? this : (throwInternalError(`Unexpected constraint node ${constraint}`));
        }
        const operand = io === "root" ? this
            : io === "in" ? this.rawIn
                : this.rawOut;
        if (operand.hasKind("morph") ||
            (constraint.impliedBasis && !operand.extends(constraint.impliedBasis))) {
            return throwInvalidOperandError(kind, constraint.impliedBasis, this);
        }
        const partialIntersection = this.$.node("intersection", {
            // important this is constraint.kind instead of kind in case
            // the node was reduced during parsing
            [constraint.kind]: constraint
        });
        const result = io === "out" ?
            pipeNodesRoot(this, partialIntersection, this.$)
            : intersectNodesRoot(this, partialIntersection, this.$);
        if (result instanceof Disjoint)
            result.throw();
        return this.$.finalize(result);
    }
    onUndeclaredKey(cfg) {
        const rule = typeof cfg === "string" ? cfg : cfg.rule;
        const deep = typeof cfg === "string" ? false : cfg.deep;
        return this.$.finalize(this.transform((kind, inner) => kind === "structure" ?
            rule === "ignore" ?
                omit(inner, { undeclared: 1 })
                : { ...inner, undeclared: rule }
            : inner, deep ? undefined : ({ shouldTransform: node => !includes(structuralKinds, node.kind) })));
    }
    hasEqualMorphs(r) {
        if (!this.includesTransform && !r.includesTransform)
            return true;
        if (!arrayEquals(this.shallowMorphs, r.shallowMorphs))
            return false;
        if (!arrayEquals(this.flatMorphs, r.flatMorphs, {
            isEqual: (l, r) => l.propString === r.propString &&
                (l.node.hasKind("morph") && r.node.hasKind("morph") ?
                    l.node.hasEqualMorphs(r.node)
                    : l.node.hasKind("intersection") && r.node.hasKind("intersection") ?
                        l.node.structure?.structuralMorphRef ===
                            r.node.structure?.structuralMorphRef
                        : false)
        }))
            return false;
        return true;
    }
    onDeepUndeclaredKey(behavior) {
        return this.onUndeclaredKey({ rule: behavior, deep: true });
    }
    filter(predicate) {
        return this.constrainIn("predicate", predicate);
    }
    divisibleBy(schema) {
        return this.constrain("divisor", schema);
    }
    matching(schema) {
        return this.constrain("pattern", schema);
    }
    atLeast(schema) {
        return this.constrain("min", schema);
    }
    atMost(schema) {
        return this.constrain("max", schema);
    }
    moreThan(schema) {
        return this.constrain("min", exclusivizeRangeSchema(schema));
    }
    lessThan(schema) {
        return this.constrain("max", exclusivizeRangeSchema(schema));
    }
    atLeastLength(schema) {
        return this.constrain("minLength", schema);
    }
    atMostLength(schema) {
        return this.constrain("maxLength", schema);
    }
    moreThanLength(schema) {
        return this.constrain("minLength", exclusivizeRangeSchema(schema));
    }
    lessThanLength(schema) {
        return this.constrain("maxLength", exclusivizeRangeSchema(schema));
    }
    exactlyLength(schema) {
        return this.constrain("exactLength", schema);
    }
    atOrAfter(schema) {
        return this.constrain("after", schema);
    }
    atOrBefore(schema) {
        return this.constrain("before", schema);
    }
    laterThan(schema) {
        return this.constrain("after", exclusivizeRangeSchema(schema));
    }
    earlierThan(schema) {
        return this.constrain("before", exclusivizeRangeSchema(schema));
    }
}
const emptyBrandNameMessage = `Expected a non-empty brand name after #`;
const supportedJsonSchemaTargets = [
    "draft-2020-12",
    "draft-07"
];
const writeInvalidJsonSchemaTargetMessage = (target) => `JSONSchema target '${target}' is not supported (must be ${supportedJsonSchemaTargets.map(t => `"${t}"`).join(" or ")})`;
const validateStandardJsonSchemaTarget = (target) => {
    if (!includes(supportedJsonSchemaTargets, target))
        errors_throwParseError(writeInvalidJsonSchemaTargetMessage(target));
    return target;
};
const exclusivizeRangeSchema = (schema) => (typeof schema === "object" && !(schema instanceof Date) ?
    { ...schema, exclusive: true }
    : {
        rule: schema,
        exclusive: true
    });
const typeOrTermExtends = (t, base) => hasArkKind(base, "root") ?
    hasArkKind(t, "root") ? t.extends(base)
        : base.allows(t)
    : hasArkKind(t, "root") ? t.hasUnit(base)
        : base === t;
const structureOf = (branch) => {
    if (branch.hasKind("morph"))
        return null;
    if (branch.hasKind("intersection")) {
        return (branch.inner.structure ??
            (branch.basis?.domain === "object" ?
                branch.$.bindReference(registry_$ark.intrinsic.emptyStructure)
                : null));
    }
    if (branch.isBasis() && branch.domain === "object")
        return branch.$.bindReference(registry_$ark.intrinsic.emptyStructure);
    return null;
};
const writeLiteralUnionEntriesMessage = (expression) => `Props cannot be extracted from a union. Use .distribute to extract props from each branch instead. Received:
${expression}`;
const writeNonStructuralOperandMessage = (operation, operand) => `${operation} operand must be an object (was ${operand})`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/utils.js


const defineRightwardIntersections = (kind, implementation) => flatMorph_flatMorph(schemaKindsRightOf(kind), (i, kind) => [
    kind,
    implementation
]);

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/alias.js









const normalizeAliasSchema = (schema) => typeof schema === "string" ? { reference: schema } : schema;
const neverIfDisjoint = (result) => result instanceof Disjoint ? registry_$ark.intrinsic.never.internal : result;
const alias_implementation = implementNode({
    kind: "alias",
    hasAssociatedError: false,
    collapsibleKey: "reference",
    keys: {
        reference: {
            serialize: s => (s.startsWith("$") ? s : `$ark.${s}`)
        },
        resolve: {}
    },
    normalize: normalizeAliasSchema,
    defaults: {
        description: node => node.reference
    },
    intersections: {
        alias: (l, r, ctx) => ctx.$.lazilyResolve(() => neverIfDisjoint(intersectOrPipeNodes(l.resolution, r.resolution, ctx)), `${l.reference}${ctx.pipe ? "=>" : "&"}${r.reference}`),
        ...defineRightwardIntersections("alias", (l, r, ctx) => {
            if (r.isUnknown())
                return l;
            if (r.isNever())
                return r;
            if (r.isBasis() && !r.overlaps(registry_$ark.intrinsic.object)) {
                // can be more robust as part of https://github.com/arktypeio/arktype/issues/1026
                return Disjoint.init("assignability", registry_$ark.intrinsic.object, r);
            }
            return ctx.$.lazilyResolve(() => neverIfDisjoint(intersectOrPipeNodes(l.resolution, r, ctx)), `${l.reference}${ctx.pipe ? "=>" : "&"}${r.id}`);
        })
    }
});
class AliasNode extends root_BaseRoot {
    expression = this.reference;
    structure = undefined;
    get resolution() {
        const result = this._resolve();
        return (nodesByRegisteredId[this.id] = result);
    }
    _resolve() {
        if (this.resolve)
            return this.resolve();
        if (this.reference[0] === "$")
            return this.$.resolveRoot(this.reference.slice(1));
        const id = this.reference;
        let resolution = nodesByRegisteredId[id];
        const seen = [];
        while (hasArkKind(resolution, "context")) {
            if (seen.includes(resolution.id)) {
                return errors_throwParseError(writeShallowCycleErrorMessage(resolution.id, seen));
            }
            seen.push(resolution.id);
            resolution = nodesByRegisteredId[resolution.id];
        }
        if (!hasArkKind(resolution, "root")) {
            return throwInternalError(`Unexpected resolution for reference ${this.reference}
Seen: [${seen.join("->")}] 
Resolution: ${serialize_printable(resolution)}`);
        }
        return resolution;
    }
    get resolutionId() {
        if (this.reference.includes("&") || this.reference.includes("=>"))
            return this.resolution.id;
        if (this.reference[0] !== "$")
            return this.reference;
        const alias = this.reference.slice(1);
        const resolution = this.$.resolutions[alias];
        if (typeof resolution === "string")
            return resolution;
        if (hasArkKind(resolution, "root"))
            return resolution.id;
        return throwInternalError(`Unexpected resolution for reference ${this.reference}: ${serialize_printable(resolution)}`);
    }
    get defaultShortDescription() {
        return domainDescriptions.object;
    }
    innerToJsonSchema(ctx) {
        return this.resolution.toJsonSchemaRecurse(ctx);
    }
    traverseAllows = (data, ctx) => {
        const seen = ctx.seen[this.reference];
        if (seen?.includes(data))
            return true;
        ctx.seen[this.reference] = append(seen, data);
        return this.resolution.traverseAllows(data, ctx);
    };
    traverseApply = (data, ctx) => {
        const seen = ctx.seen[this.reference];
        if (seen?.includes(data))
            return;
        ctx.seen[this.reference] = append(seen, data);
        this.resolution.traverseApply(data, ctx);
    };
    compile(js) {
        const id = this.resolutionId;
        js.if(`ctx.seen.${id} && ctx.seen.${id}.includes(data)`, () => js.return(true));
        js.if(`!ctx.seen.${id}`, () => js.line(`ctx.seen.${id} = []`));
        js.line(`ctx.seen.${id}.push(data)`);
        js.return(js.invoke(id));
    }
}
const writeShallowCycleErrorMessage = (name, seen) => `Alias '${name}' has a shallow resolution cycle: ${[...seen, name].join("->")}`;
const Alias = {
    implementation: alias_implementation,
    Node: AliasNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/basis.js


class InternalBasis extends root_BaseRoot {
    traverseApply = (data, ctx) => {
        if (!this.traverseAllows(data, ctx))
            ctx.errorFromNodeContext(this.errorContext);
    };
    get errorContext() {
        return {
            code: this.kind,
            description: this.description,
            meta: this.meta,
            ...this.inner
        };
    }
    get compiledErrorContext() {
        return compileObjectLiteral(this.errorContext);
    }
    compile(js) {
        if (js.traversalKind === "Allows")
            js.return(this.compiledCondition);
        else {
            js.if(this.compiledNegation, () => js.line(`ctx.errorFromNodeContext(${this.compiledErrorContext})`));
        }
    }
}

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/domain.js




const domain_implementation = implementNode({
    kind: "domain",
    hasAssociatedError: true,
    collapsibleKey: "domain",
    keys: {
        domain: {},
        numberAllowsNaN: {}
    },
    normalize: schema => typeof schema === "string" ? { domain: schema }
        : hasKey(schema, "numberAllowsNaN") && schema.domain !== "number" ?
            errors_throwParseError(Domain.writeBadAllowNanMessage(schema.domain))
            : schema,
    applyConfig: (schema, config) => (schema.numberAllowsNaN === undefined &&
        schema.domain === "number" &&
        config.numberAllowsNaN) ?
        { ...schema, numberAllowsNaN: true }
        : schema,
    defaults: {
        description: node => domainDescriptions[node.domain],
        actual: data => Number.isNaN(data) ? "NaN" : domainDescriptions[domainOf(data)]
    },
    intersections: {
        domain: (l, r) => 
        // since l === r is handled by default, remaining cases are disjoint
        // outside those including options like numberAllowsNaN
        l.domain === "number" && r.domain === "number" ?
            l.numberAllowsNaN ?
                r
                : l
            : Disjoint.init("domain", l, r)
    }
});
class DomainNode extends InternalBasis {
    requiresNaNCheck = this.domain === "number" && !this.numberAllowsNaN;
    traverseAllows = this.requiresNaNCheck ?
        data => typeof data === "number" && !Number.isNaN(data)
        : data => domainOf(data) === this.domain;
    compiledCondition = this.domain === "object" ?
        `((typeof data === "object" && data !== null) || typeof data === "function")`
        : `typeof data === "${this.domain}"${this.requiresNaNCheck ? " && !Number.isNaN(data)" : ""}`;
    compiledNegation = this.domain === "object" ?
        `((typeof data !== "object" || data === null) && typeof data !== "function")`
        : `typeof data !== "${this.domain}"${this.requiresNaNCheck ? " || Number.isNaN(data)" : ""}`;
    expression = this.numberAllowsNaN ? "number | NaN" : this.domain;
    get nestableExpression() {
        return this.numberAllowsNaN ? `(${this.expression})` : this.expression;
    }
    get defaultShortDescription() {
        return domainDescriptions[this.domain];
    }
    innerToJsonSchema(ctx) {
        if (this.domain === "bigint" || this.domain === "symbol") {
            return ctx.fallback.domain({
                code: "domain",
                base: {},
                domain: this.domain
            });
        }
        return {
            type: this.domain
        };
    }
}
const Domain = {
    implementation: domain_implementation,
    Node: DomainNode,
    writeBadAllowNanMessage: (actual) => `numberAllowsNaN may only be specified with domain "number" (was ${actual})`
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/intersection.js








const intersection_implementation = implementNode({
    kind: "intersection",
    hasAssociatedError: true,
    normalize: rawSchema => {
        if (utils_isNode(rawSchema))
            return rawSchema;
        const { structure, ...schema } = rawSchema;
        const hasRootStructureKey = !!structure;
        const normalizedStructure = structure ?? {};
        const normalized = flatMorph_flatMorph(schema, (k, v) => {
            if (isKeyOf(k, structureKeys)) {
                if (hasRootStructureKey) {
                    errors_throwParseError(`Flattened structure key ${k} cannot be specified alongside a root 'structure' key.`);
                }
                normalizedStructure[k] = v;
                return [];
            }
            return [k, v];
        });
        if (hasArkKind(normalizedStructure, "constraint") ||
            !isEmptyObject(normalizedStructure))
            normalized.structure = normalizedStructure;
        return normalized;
    },
    finalizeInnerJson: ({ structure, ...rest }) => hasDomain(structure, "object") ? { ...structure, ...rest } : rest,
    keys: {
        domain: {
            child: true,
            parse: (schema, ctx) => ctx.$.node("domain", schema)
        },
        proto: {
            child: true,
            parse: (schema, ctx) => ctx.$.node("proto", schema)
        },
        structure: {
            child: true,
            parse: (schema, ctx) => ctx.$.node("structure", schema),
            serialize: node => {
                if (!node.sequence?.minLength)
                    return node.collapsibleJson;
                const { sequence, ...structureJson } = node.collapsibleJson;
                const { minVariadicLength, ...sequenceJson } = sequence;
                const collapsibleSequenceJson = sequenceJson.variadic && Object.keys(sequenceJson).length === 1 ?
                    sequenceJson.variadic
                    : sequenceJson;
                return { ...structureJson, sequence: collapsibleSequenceJson };
            }
        },
        divisor: {
            child: true,
            parse: constraintKeyParser("divisor")
        },
        max: {
            child: true,
            parse: constraintKeyParser("max")
        },
        min: {
            child: true,
            parse: constraintKeyParser("min")
        },
        maxLength: {
            child: true,
            parse: constraintKeyParser("maxLength")
        },
        minLength: {
            child: true,
            parse: constraintKeyParser("minLength")
        },
        exactLength: {
            child: true,
            parse: constraintKeyParser("exactLength")
        },
        before: {
            child: true,
            parse: constraintKeyParser("before")
        },
        after: {
            child: true,
            parse: constraintKeyParser("after")
        },
        pattern: {
            child: true,
            parse: constraintKeyParser("pattern")
        },
        predicate: {
            child: true,
            parse: constraintKeyParser("predicate")
        }
    },
    // leverage reduction logic from intersection and identity to ensure initial
    // parse result is reduced
    reduce: (inner, $) => 
    // we cast union out of the result here since that only occurs when intersecting two sequences
    // that cannot occur when reducing a single intersection schema using unknown
    intersectIntersections({}, inner, {
        $,
        invert: false,
        pipe: false
    }),
    defaults: {
        description: node => {
            if (node.children.length === 0)
                return "unknown";
            if (node.structure)
                return node.structure.description;
            const childDescriptions = [];
            if (node.basis &&
                !node.prestructurals.some(r => r.impl.obviatesBasisDescription))
                childDescriptions.push(node.basis.description);
            if (node.prestructurals.length) {
                const sortedRefinementDescriptions = node.prestructurals
                    .slice()
                    // override alphabetization to describe min before max
                    .sort((l, r) => (l.kind === "min" && r.kind === "max" ? -1 : 0))
                    .map(r => r.description);
                childDescriptions.push(...sortedRefinementDescriptions);
            }
            if (node.inner.predicate) {
                childDescriptions.push(...node.inner.predicate.map(p => p.description));
            }
            return childDescriptions.join(" and ");
        },
        expected: source => `  ◦ ${source.errors.map(e => e.expected).join("\n  ◦ ")}`,
        problem: ctx => `(${ctx.actual}) must be...\n${ctx.expected}`
    },
    intersections: {
        intersection: (l, r, ctx) => intersectIntersections(l.inner, r.inner, ctx),
        ...defineRightwardIntersections("intersection", (l, r, ctx) => {
            // if l is unknown, return r
            if (l.children.length === 0)
                return r;
            const { domain, proto, ...lInnerConstraints } = l.inner;
            const lBasis = proto ?? domain;
            const basis = lBasis ? intersectOrPipeNodes(lBasis, r, ctx) : r;
            return (basis instanceof Disjoint ? basis
                : l?.basis?.equals(basis) ?
                    // if the basis doesn't change, return the original intesection
                    l
                    // given we've already precluded l being unknown, the result must
                    // be an intersection with the new basis result integrated
                    : l.$.node("intersection", { ...lInnerConstraints, [basis.kind]: basis }, { prereduced: true }));
        })
    }
});
class IntersectionNode extends root_BaseRoot {
    basis = this.inner.domain ?? this.inner.proto ?? null;
    prestructurals = [];
    refinements = this.children.filter((node) => {
        if (!node.isRefinement())
            return false;
        if (includes(prestructuralKinds, node.kind))
            // mutation is fine during initialization
            this.prestructurals.push(node);
        return true;
    });
    structure = this.inner.structure;
    expression = writeIntersectionExpression(this);
    get shallowMorphs() {
        return this.inner.structure?.structuralMorph ?
            [this.inner.structure.structuralMorph]
            : [];
    }
    get defaultShortDescription() {
        return this.basis?.defaultShortDescription ?? "present";
    }
    innerToJsonSchema(ctx) {
        return this.children.reduce(
        // cast is required since TS doesn't know children have compatible schema prerequisites
        (schema, child) => child.isBasis() ?
            child.toJsonSchemaRecurse(ctx)
            : child.reduceJsonSchema(schema, ctx), {});
    }
    traverseAllows = (data, ctx) => this.children.every(child => child.traverseAllows(data, ctx));
    traverseApply = (data, ctx) => {
        const errorCount = ctx.currentErrorCount;
        if (this.basis) {
            this.basis.traverseApply(data, ctx);
            if (ctx.currentErrorCount > errorCount)
                return;
        }
        if (this.prestructurals.length) {
            for (let i = 0; i < this.prestructurals.length - 1; i++) {
                this.prestructurals[i].traverseApply(data, ctx);
                if (ctx.failFast && ctx.currentErrorCount > errorCount)
                    return;
            }
            this.prestructurals[this.prestructurals.length - 1].traverseApply(data, ctx);
            if (ctx.currentErrorCount > errorCount)
                return;
        }
        if (this.structure) {
            this.structure.traverseApply(data, ctx);
            if (ctx.currentErrorCount > errorCount)
                return;
        }
        if (this.inner.predicate) {
            for (let i = 0; i < this.inner.predicate.length - 1; i++) {
                this.inner.predicate[i].traverseApply(data, ctx);
                if (ctx.failFast && ctx.currentErrorCount > errorCount)
                    return;
            }
            this.inner.predicate[this.inner.predicate.length - 1].traverseApply(data, ctx);
        }
    };
    compile(js) {
        if (js.traversalKind === "Allows") {
            for (const child of this.children)
                js.check(child);
            js.return(true);
            return;
        }
        js.initializeErrorCount();
        if (this.basis) {
            js.check(this.basis);
            // we only have to return conditionally if this is not the last check
            if (this.children.length > 1)
                js.returnIfFail();
        }
        if (this.prestructurals.length) {
            for (let i = 0; i < this.prestructurals.length - 1; i++) {
                js.check(this.prestructurals[i]);
                js.returnIfFailFast();
            }
            js.check(this.prestructurals[this.prestructurals.length - 1]);
            if (this.structure || this.inner.predicate)
                js.returnIfFail();
        }
        if (this.structure) {
            js.check(this.structure);
            if (this.inner.predicate)
                js.returnIfFail();
        }
        if (this.inner.predicate) {
            for (let i = 0; i < this.inner.predicate.length - 1; i++) {
                js.check(this.inner.predicate[i]);
                // since predicates can be chained, we have to fail immediately
                // if one fails
                js.returnIfFail();
            }
            js.check(this.inner.predicate[this.inner.predicate.length - 1]);
        }
    }
}
const Intersection = {
    implementation: intersection_implementation,
    Node: IntersectionNode
};
const writeIntersectionExpression = (node) => {
    if (node.structure?.expression)
        return node.structure.expression;
    const basisExpression = (node.basis &&
        !node.prestructurals.some(n => n.impl.obviatesBasisExpression)) ?
        node.basis.nestableExpression
        : "";
    const refinementsExpression = node.prestructurals
        .map(n => n.expression)
        .join(" & ");
    const fullExpression = `${basisExpression}${basisExpression && refinementsExpression ? " " : ""}${refinementsExpression}`;
    if (fullExpression === "Array == 0")
        return "[]";
    return fullExpression || "unknown";
};
const intersectIntersections = (l, r, ctx) => {
    const baseInner = {};
    const lBasis = l.proto ?? l.domain;
    const rBasis = r.proto ?? r.domain;
    const basisResult = lBasis ?
        rBasis ?
            intersectOrPipeNodes(lBasis, rBasis, ctx)
            : lBasis
        : rBasis;
    if (basisResult instanceof Disjoint)
        return basisResult;
    if (basisResult)
        baseInner[basisResult.kind] = basisResult;
    return intersectConstraints({
        kind: "intersection",
        baseInner,
        l: flattenConstraints(l),
        r: flattenConstraints(r),
        roots: [],
        ctx
    });
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/morph.js








const morph_implementation = implementNode({
    kind: "morph",
    hasAssociatedError: false,
    keys: {
        in: {
            child: true,
            parse: (schema, ctx) => ctx.$.parseSchema(schema)
        },
        morphs: {
            parse: liftArray,
            serialize: morphs => morphs.map(m => hasArkKind(m, "root") ? m.json : registeredReference(m))
        },
        declaredIn: {
            child: false,
            serialize: node => node.json
        },
        declaredOut: {
            child: false,
            serialize: node => node.json
        }
    },
    normalize: schema => schema,
    defaults: {
        description: node => `a morph from ${node.rawIn.description} to ${node.rawOut?.description ?? "unknown"}`
    },
    intersections: {
        morph: (l, r, ctx) => {
            if (!l.hasEqualMorphs(r)) {
                return errors_throwParseError(writeMorphIntersectionMessage(l.expression, r.expression));
            }
            const inTersection = intersectOrPipeNodes(l.rawIn, r.rawIn, ctx);
            if (inTersection instanceof Disjoint)
                return inTersection;
            const baseInner = {
                morphs: l.morphs
            };
            if (l.declaredIn || r.declaredIn) {
                const declaredIn = intersectOrPipeNodes(l.rawIn, r.rawIn, ctx);
                // we can't treat this as a normal Disjoint since it's just declared
                // it should only happen if someone's essentially trying to create a broken type
                if (declaredIn instanceof Disjoint)
                    return declaredIn.throw();
                else
                    baseInner.declaredIn = declaredIn;
            }
            if (l.declaredOut || r.declaredOut) {
                const declaredOut = intersectOrPipeNodes(l.rawOut, r.rawOut, ctx);
                if (declaredOut instanceof Disjoint)
                    return declaredOut.throw();
                else
                    baseInner.declaredOut = declaredOut;
            }
            // in case from is a union, we need to distribute the branches
            // to can be a union as any schema is allowed
            return inTersection.distribute(inBranch => ctx.$.node("morph", {
                ...baseInner,
                in: inBranch
            }), ctx.$.parseSchema);
        },
        ...defineRightwardIntersections("morph", (l, r, ctx) => {
            const inTersection = l.inner.in ? intersectOrPipeNodes(l.inner.in, r, ctx) : r;
            return (inTersection instanceof Disjoint ? inTersection
                : inTersection.equals(l.inner.in) ? l
                    : ctx.$.node("morph", {
                        ...l.inner,
                        in: inTersection
                    }));
        })
    }
});
class MorphNode extends root_BaseRoot {
    serializedMorphs = this.morphs.map(registeredReference);
    compiledMorphs = `[${this.serializedMorphs}]`;
    lastMorph = this.inner.morphs[this.inner.morphs.length - 1];
    lastMorphIfNode = hasArkKind(this.lastMorph, "root") ? this.lastMorph : undefined;
    introspectableIn = this.inner.in;
    introspectableOut = this.lastMorphIfNode ?
        Object.assign(this.referencesById, this.lastMorphIfNode.referencesById) &&
            this.lastMorphIfNode.rawOut
        : undefined;
    get shallowMorphs() {
        // if the morph input is a union, it should not contain any other shallow morphs
        return Array.isArray(this.inner.in?.shallowMorphs) ?
            [...this.inner.in.shallowMorphs, ...this.morphs]
            : this.morphs;
    }
    get rawIn() {
        return (this.declaredIn ?? this.inner.in?.rawIn ?? registry_$ark.intrinsic.unknown.internal);
    }
    get rawOut() {
        return (this.declaredOut ??
            this.introspectableOut ??
            registry_$ark.intrinsic.unknown.internal);
    }
    declareIn(declaredIn) {
        return this.$.node("morph", {
            ...this.inner,
            declaredIn
        });
    }
    declareOut(declaredOut) {
        return this.$.node("morph", {
            ...this.inner,
            declaredOut
        });
    }
    expression = `(In: ${this.rawIn.expression}) => ${this.lastMorphIfNode ? "To" : "Out"}<${this.rawOut.expression}>`;
    get defaultShortDescription() {
        return this.rawIn.meta.description ?? this.rawIn.defaultShortDescription;
    }
    innerToJsonSchema(ctx) {
        return ctx.fallback.morph({
            code: "morph",
            base: this.rawIn.toJsonSchemaRecurse(ctx),
            out: this.introspectableOut?.toJsonSchemaRecurse(ctx) ?? null
        });
    }
    compile(js) {
        if (js.traversalKind === "Allows") {
            if (!this.introspectableIn)
                return;
            js.return(js.invoke(this.introspectableIn));
            return;
        }
        if (this.introspectableIn)
            js.line(js.invoke(this.introspectableIn));
        js.line(`ctx.queueMorphs(${this.compiledMorphs})`);
    }
    traverseAllows = (data, ctx) => !this.introspectableIn || this.introspectableIn.traverseAllows(data, ctx);
    traverseApply = (data, ctx) => {
        if (this.introspectableIn)
            this.introspectableIn.traverseApply(data, ctx);
        ctx.queueMorphs(this.morphs);
    };
    /** Check if the morphs of r are equal to those of this node */
    hasEqualMorphs(r) {
        return arrayEquals(this.morphs, r.morphs, {
            isEqual: (lMorph, rMorph) => lMorph === rMorph ||
                (hasArkKind(lMorph, "root") &&
                    hasArkKind(rMorph, "root") &&
                    lMorph.equals(rMorph))
        });
    }
}
const Morph = {
    implementation: morph_implementation,
    Node: MorphNode
};
const writeMorphIntersectionMessage = (lDescription, rDescription) => `The intersection of distinct morphs at a single path is indeterminate:
Left: ${lDescription}
Right: ${rDescription}`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/proto.js






const proto_implementation = implementNode({
    kind: "proto",
    hasAssociatedError: true,
    collapsibleKey: "proto",
    keys: {
        proto: {
            serialize: ctor => getBuiltinNameOfConstructor(ctor) ?? defaultValueSerializer(ctor)
        },
        dateAllowsInvalid: {}
    },
    normalize: schema => {
        const normalized = typeof schema === "string" ? { proto: builtinConstructors[schema] }
            : typeof schema === "function" ?
                utils_isNode(schema) ? schema
                    : { proto: schema }
                : typeof schema.proto === "string" ?
                    { ...schema, proto: builtinConstructors[schema.proto] }
                    : schema;
        if (typeof normalized.proto !== "function")
            errors_throwParseError(Proto.writeInvalidSchemaMessage(normalized.proto));
        if (hasKey(normalized, "dateAllowsInvalid") && normalized.proto !== Date)
            errors_throwParseError(Proto.writeBadInvalidDateMessage(normalized.proto));
        return normalized;
    },
    applyConfig: (schema, config) => {
        if (schema.dateAllowsInvalid === undefined &&
            schema.proto === Date &&
            config.dateAllowsInvalid)
            return { ...schema, dateAllowsInvalid: true };
        return schema;
    },
    defaults: {
        description: node => node.builtinName ?
            objectKindDescriptions[node.builtinName]
            : `an instance of ${node.proto.name}`,
        actual: data => data instanceof Date && data.toString() === "Invalid Date" ?
            "an invalid Date"
            : objectKindOrDomainOf(data)
    },
    intersections: {
        proto: (l, r) => l.proto === Date && r.proto === Date ?
            // since l === r is handled by default,
            // exactly one of l or r must have allow invalid dates
            l.dateAllowsInvalid ?
                r
                : l
            : constructorExtends(l.proto, r.proto) ? l
                : constructorExtends(r.proto, l.proto) ? r
                    : Disjoint.init("proto", l, r),
        domain: (proto, domain) => domain.domain === "object" ?
            proto
            : Disjoint.init("domain", registry_$ark.intrinsic.object.internal, domain)
    }
});
class ProtoNode extends InternalBasis {
    builtinName = getBuiltinNameOfConstructor(this.proto);
    serializedConstructor = this.json.proto;
    requiresInvalidDateCheck = this.proto === Date && !this.dateAllowsInvalid;
    traverseAllows = this.requiresInvalidDateCheck ?
        data => data instanceof Date && data.toString() !== "Invalid Date"
        : data => data instanceof this.proto;
    compiledCondition = `data instanceof ${this.serializedConstructor}${this.requiresInvalidDateCheck ? ` && data.toString() !== "Invalid Date"` : ""}`;
    compiledNegation = `!(${this.compiledCondition})`;
    innerToJsonSchema(ctx) {
        switch (this.builtinName) {
            case "Array":
                return {
                    type: "array"
                };
            case "Date":
                return (ctx.fallback.date?.({ code: "date", base: {} }) ??
                    ctx.fallback.proto({ code: "proto", base: {}, proto: this.proto }));
            default:
                return ctx.fallback.proto({
                    code: "proto",
                    base: {},
                    proto: this.proto
                });
        }
    }
    expression = this.dateAllowsInvalid ? "Date | InvalidDate" : this.proto.name;
    get nestableExpression() {
        return this.dateAllowsInvalid ? `(${this.expression})` : this.expression;
    }
    domain = "object";
    get defaultShortDescription() {
        return this.description;
    }
}
const Proto = {
    implementation: proto_implementation,
    Node: ProtoNode,
    writeBadInvalidDateMessage: (actual) => `dateAllowsInvalid may only be specified with constructor Date (was ${actual.name})`,
    writeInvalidSchemaMessage: (actual) => `instanceOf operand must be a function (was ${domainOf(actual)})`
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/union.js










const union_implementation = implementNode({
    kind: "union",
    hasAssociatedError: true,
    collapsibleKey: "branches",
    keys: {
        ordered: {},
        branches: {
            child: true,
            parse: (schema, ctx) => {
                const branches = [];
                for (const branchSchema of schema) {
                    const branchNodes = hasArkKind(branchSchema, "root") ?
                        branchSchema.branches
                        : ctx.$.parseSchema(branchSchema).branches;
                    for (const node of branchNodes) {
                        if (node.hasKind("morph")) {
                            const matchingMorphIndex = branches.findIndex(matching => matching.hasKind("morph") && matching.hasEqualMorphs(node));
                            if (matchingMorphIndex === -1)
                                branches.push(node);
                            else {
                                const matchingMorph = branches[matchingMorphIndex];
                                branches[matchingMorphIndex] = ctx.$.node("morph", {
                                    ...matchingMorph.inner,
                                    in: matchingMorph.rawIn.rawOr(node.rawIn)
                                });
                            }
                        }
                        else
                            branches.push(node);
                    }
                }
                if (!ctx.def.ordered)
                    branches.sort((l, r) => (l.hash < r.hash ? -1 : 1));
                return branches;
            }
        }
    },
    normalize: schema => (isArray(schema) ? { branches: schema } : schema),
    reduce: (inner, $) => {
        const reducedBranches = reduceBranches(inner);
        if (reducedBranches.length === 1)
            return reducedBranches[0];
        if (reducedBranches.length === inner.branches.length)
            return;
        return $.node("union", {
            ...inner,
            branches: reducedBranches
        }, { prereduced: true });
    },
    defaults: {
        description: node => node.distribute(branch => branch.description, describeBranches),
        expected: ctx => {
            const byPath = groupBy(ctx.errors, "propString");
            const pathDescriptions = Object.entries(byPath).map(([path, errors]) => {
                const branchesAtPath = [];
                for (const errorAtPath of errors)
                    appendUnique(branchesAtPath, errorAtPath.expected);
                const expected = describeBranches(branchesAtPath);
                // if there are multiple actual descriptions that differ,
                // just fall back to printable, which is the most specific
                const actual = errors.every(e => e.actual === errors[0].actual) ?
                    errors[0].actual
                    : serialize_printable(errors[0].data);
                return `${path && `${path} `}must be ${expected}${actual && ` (was ${actual})`}`;
            });
            return describeBranches(pathDescriptions);
        },
        problem: ctx => ctx.expected,
        message: ctx => {
            if (ctx.problem[0] === "[") {
                // clarify paths like [1], [0][1], and ["key!"] that could be confusing
                return `value at ${ctx.problem}`;
            }
            return ctx.problem;
        }
    },
    intersections: {
        union: (l, r, ctx) => {
            if (l.isNever !== r.isNever) {
                // if exactly one operand is never, we can use it to discriminate based on presence
                return Disjoint.init("presence", l, r);
            }
            let resultBranches;
            if (l.ordered) {
                if (r.ordered) {
                    errors_throwParseError(writeOrderedIntersectionMessage(l.expression, r.expression));
                }
                resultBranches = intersectBranches(r.branches, l.branches, ctx);
                if (resultBranches instanceof Disjoint)
                    resultBranches.invert();
            }
            else
                resultBranches = intersectBranches(l.branches, r.branches, ctx);
            if (resultBranches instanceof Disjoint)
                return resultBranches;
            return ctx.$.parseSchema(l.ordered || r.ordered ?
                {
                    branches: resultBranches,
                    ordered: true
                }
                : { branches: resultBranches });
        },
        ...defineRightwardIntersections("union", (l, r, ctx) => {
            const branches = intersectBranches(l.branches, [r], ctx);
            if (branches instanceof Disjoint)
                return branches;
            if (branches.length === 1)
                return branches[0];
            return ctx.$.parseSchema(l.ordered ? { branches, ordered: true } : { branches });
        })
    }
});
class UnionNode extends root_BaseRoot {
    isBoolean = this.branches.length === 2 &&
        this.branches[0].hasUnit(false) &&
        this.branches[1].hasUnit(true);
    get branchGroups() {
        const branchGroups = [];
        let firstBooleanIndex = -1;
        for (const branch of this.branches) {
            if (branch.hasKind("unit") && branch.domain === "boolean") {
                if (firstBooleanIndex === -1) {
                    firstBooleanIndex = branchGroups.length;
                    branchGroups.push(branch);
                }
                else
                    branchGroups[firstBooleanIndex] = registry_$ark.intrinsic.boolean;
                continue;
            }
            branchGroups.push(branch);
        }
        return branchGroups;
    }
    unitBranches = this.branches.filter((n) => n.rawIn.hasKind("unit"));
    discriminant = this.discriminate();
    discriminantJson = this.discriminant ? discriminantToJson(this.discriminant) : null;
    expression = this.distribute(n => n.nestableExpression, expressBranches);
    createBranchedOptimisticRootApply() {
        return (data, onFail) => {
            const optimisticResult = this.traverseOptimistic(data);
            if (optimisticResult !== unset)
                return optimisticResult;
            const ctx = new Traversal(data, this.$.resolvedConfig);
            this.traverseApply(data, ctx);
            return ctx.finalize(onFail);
        };
    }
    get shallowMorphs() {
        return this.branches.reduce((morphs, branch) => appendUnique(morphs, branch.shallowMorphs), []);
    }
    get defaultShortDescription() {
        return this.distribute(branch => branch.defaultShortDescription, describeBranches);
    }
    innerToJsonSchema(ctx) {
        // special case to simplify { const: true } | { const: false }
        // to the canonical JSON Schema representation { type: "boolean" }
        if (this.branchGroups.length === 1 &&
            this.branchGroups[0].equals(registry_$ark.intrinsic.boolean))
            return { type: "boolean" };
        const jsonSchemaBranches = this.branchGroups.map(group => group.toJsonSchemaRecurse(ctx));
        if (jsonSchemaBranches.every((branch) => 
        // iff all branches are pure unit values with no metadata,
        // we can simplify the representation to an enum
        Object.keys(branch).length === 1 && hasKey(branch, "const"))) {
            return {
                enum: jsonSchemaBranches.map(branch => branch.const)
            };
        }
        return {
            anyOf: jsonSchemaBranches
        };
    }
    traverseAllows = (data, ctx) => this.branches.some(b => b.traverseAllows(data, ctx));
    traverseApply = (data, ctx) => {
        const errors = [];
        for (let i = 0; i < this.branches.length; i++) {
            ctx.pushBranch();
            this.branches[i].traverseApply(data, ctx);
            if (!ctx.hasError()) {
                if (this.branches[i].includesTransform)
                    return ctx.queuedMorphs.push(...ctx.popBranch().queuedMorphs);
                return ctx.popBranch();
            }
            errors.push(ctx.popBranch().error);
        }
        ctx.errorFromNodeContext({ code: "union", errors, meta: this.meta });
    };
    traverseOptimistic = (data) => {
        for (let i = 0; i < this.branches.length; i++) {
            const branch = this.branches[i];
            if (branch.traverseAllows(data)) {
                if (branch.contextFreeMorph)
                    return branch.contextFreeMorph(data);
                // if we're calling this function and the matching branch didn't have
                // a context-free morph, it shouldn't have morphs at all
                return data;
            }
        }
        return unset;
    };
    compile(js) {
        if (!this.discriminant ||
            // if we have a union of two units like `boolean`, the
            // undiscriminated compilation will be just as fast
            (this.unitBranches.length === this.branches.length &&
                this.branches.length === 2))
            return this.compileIndiscriminable(js);
        // we need to access the path as optional so we don't throw if it isn't present
        let condition = this.discriminant.optionallyChainedPropString;
        if (this.discriminant.kind === "domain")
            condition = `typeof ${condition} === "object" ? ${condition} === null ? "null" : "object" : typeof ${condition} === "function" ? "object" : typeof ${condition}`;
        const cases = this.discriminant.cases;
        const caseKeys = Object.keys(cases);
        const { optimistic } = js;
        // only the first layer can be optimistic
        js.optimistic = false;
        js.block(`switch(${condition})`, () => {
            for (const k in cases) {
                const v = cases[k];
                const caseCondition = k === "default" ? k : `case ${k}`;
                let caseResult;
                if (v === true)
                    caseResult = optimistic ? "data" : "true";
                else if (optimistic) {
                    if (v.rootApplyStrategy === "branchedOptimistic")
                        caseResult = js.invoke(v, { kind: "Optimistic" });
                    else if (v.contextFreeMorph)
                        caseResult = `${js.invoke(v)} ? ${registeredReference(v.contextFreeMorph)}(data) : "${unset}"`;
                    else
                        caseResult = `${js.invoke(v)} ? data : "${unset}"`;
                }
                else
                    caseResult = js.invoke(v);
                js.line(`${caseCondition}: return ${caseResult}`);
            }
            return js;
        });
        if (js.traversalKind === "Allows") {
            js.return(optimistic ? `"${unset}"` : false);
            return;
        }
        const expected = describeBranches(this.discriminant.kind === "domain" ?
            caseKeys.map(k => {
                const jsTypeOf = k.slice(1, -1);
                return jsTypeOf === "function" ?
                    domainDescriptions.object
                    : domainDescriptions[jsTypeOf];
            })
            : caseKeys);
        const serializedPathSegments = this.discriminant.path.map(k => typeof k === "symbol" ? registeredReference(k) : JSON.stringify(k));
        const serializedExpected = JSON.stringify(expected);
        const serializedActual = this.discriminant.kind === "domain" ?
            `${serializedTypeOfDescriptions}[${condition}]`
            : `${serializedPrintable}(${condition})`;
        js.line(`ctx.errorFromNodeContext({
	code: "predicate",
	expected: ${serializedExpected},
	actual: ${serializedActual},
	relativePath: [${serializedPathSegments}],
	meta: ${this.compiledMeta}
})`);
    }
    compileIndiscriminable(js) {
        if (js.traversalKind === "Apply") {
            js.const("errors", "[]");
            for (const branch of this.branches) {
                js.line("ctx.pushBranch()")
                    .line(js.invoke(branch))
                    .if("!ctx.hasError()", () => js.return(branch.includesTransform ?
                    "ctx.queuedMorphs.push(...ctx.popBranch().queuedMorphs)"
                    : "ctx.popBranch()"))
                    .line("errors.push(ctx.popBranch().error)");
            }
            js.line(`ctx.errorFromNodeContext({ code: "union", errors, meta: ${this.compiledMeta} })`);
        }
        else {
            const { optimistic } = js;
            // only the first layer can be optimistic
            js.optimistic = false;
            for (const branch of this.branches) {
                js.if(`${js.invoke(branch)}`, () => js.return(optimistic ?
                    branch.contextFreeMorph ?
                        `${registeredReference(branch.contextFreeMorph)}(data)`
                        : "data"
                    : true));
            }
            js.return(optimistic ? `"${unset}"` : false);
        }
    }
    get nestableExpression() {
        // avoid adding unnecessary parentheses around boolean since it's
        // already collapsed to a single keyword
        return this.isBoolean ? "boolean" : `(${this.expression})`;
    }
    discriminate() {
        if (this.branches.length < 2)
            return null;
        if (this.unitBranches.length === this.branches.length) {
            const cases = flatMorph_flatMorph(this.unitBranches, (i, n) => [
                `${n.rawIn.serializedValue}`,
                n.hasKind("morph") ? n : true
            ]);
            return {
                kind: "unit",
                path: [],
                optionallyChainedPropString: "data",
                cases
            };
        }
        const candidates = [];
        for (let lIndex = 0; lIndex < this.branches.length - 1; lIndex++) {
            const l = this.branches[lIndex];
            for (let rIndex = lIndex + 1; rIndex < this.branches.length; rIndex++) {
                const r = this.branches[rIndex];
                const result = intersectNodesRoot(l.rawIn, r.rawIn, l.$);
                if (!(result instanceof Disjoint))
                    continue;
                for (const entry of result) {
                    if (!entry.kind || entry.optional)
                        continue;
                    let lSerialized;
                    let rSerialized;
                    if (entry.kind === "domain") {
                        const lValue = entry.l;
                        const rValue = entry.r;
                        lSerialized = `"${typeof lValue === "string" ? lValue : lValue.domain}"`;
                        rSerialized = `"${typeof rValue === "string" ? rValue : rValue.domain}"`;
                    }
                    else if (entry.kind === "unit") {
                        lSerialized = entry.l.serializedValue;
                        rSerialized = entry.r.serializedValue;
                    }
                    else
                        continue;
                    const matching = candidates.find(d => arrayEquals(d.path, entry.path) && d.kind === entry.kind);
                    if (!matching) {
                        candidates.push({
                            kind: entry.kind,
                            cases: {
                                [lSerialized]: {
                                    branchIndices: [lIndex],
                                    condition: entry.l
                                },
                                [rSerialized]: {
                                    branchIndices: [rIndex],
                                    condition: entry.r
                                }
                            },
                            path: entry.path
                        });
                    }
                    else {
                        if (matching.cases[lSerialized]) {
                            matching.cases[lSerialized].branchIndices = appendUnique(matching.cases[lSerialized].branchIndices, lIndex);
                        }
                        else {
                            matching.cases[lSerialized] ??= {
                                branchIndices: [lIndex],
                                condition: entry.l
                            };
                        }
                        if (matching.cases[rSerialized]) {
                            matching.cases[rSerialized].branchIndices = appendUnique(matching.cases[rSerialized].branchIndices, rIndex);
                        }
                        else {
                            matching.cases[rSerialized] ??= {
                                branchIndices: [rIndex],
                                condition: entry.r
                            };
                        }
                    }
                }
            }
        }
        const viableCandidates = this.ordered ?
            viableOrderedCandidates(candidates, this.branches)
            : candidates;
        if (!viableCandidates.length)
            return null;
        const ctx = createCaseResolutionContext(viableCandidates, this);
        const cases = {};
        for (const k in ctx.best.cases) {
            const resolution = resolveCase(ctx, k);
            if (resolution === null) {
                cases[k] = true;
                continue;
            }
            // if all the branches ended up back in pruned, we'd loop if we continued
            // so just bail out- nothing left to discriminate
            if (resolution.length === this.branches.length)
                return null;
            if (this.ordered) {
                // ensure the original order of the pruned branches is preserved
                resolution.sort((l, r) => l.originalIndex - r.originalIndex);
            }
            const branches = resolution.map(entry => entry.branch);
            const caseNode = branches.length === 1 ?
                branches[0]
                : this.$.node("union", this.ordered ? { branches, ordered: true } : branches);
            Object.assign(this.referencesById, caseNode.referencesById);
            cases[k] = caseNode;
        }
        if (ctx.defaultEntries.length) {
            // we don't have to worry about order here as it is always preserved
            // within defaultEntries
            const branches = ctx.defaultEntries.map(entry => entry.branch);
            cases.default = this.$.node("union", this.ordered ? { branches, ordered: true } : branches, {
                prereduced: true
            });
            Object.assign(this.referencesById, cases.default.referencesById);
        }
        return Object.assign(ctx.location, {
            cases
        });
    }
}
const createCaseResolutionContext = (viableCandidates, node) => {
    const ordered = viableCandidates.sort((l, r) => l.path.length === r.path.length ?
        Object.keys(r.cases).length - Object.keys(l.cases).length
        // prefer shorter paths first
        : l.path.length - r.path.length);
    const best = ordered[0];
    const location = {
        kind: best.kind,
        path: best.path,
        optionallyChainedPropString: optionallyChainPropString(best.path)
    };
    const defaultEntries = node.branches.map((branch, originalIndex) => ({
        originalIndex,
        branch
    }));
    return {
        best,
        location,
        defaultEntries,
        node
    };
};
const resolveCase = (ctx, key) => {
    const caseCtx = ctx.best.cases[key];
    const discriminantNode = discriminantCaseToNode(caseCtx.condition, ctx.location.path, ctx.node.$);
    let resolvedEntries = [];
    const nextDefaults = [];
    for (let i = 0; i < ctx.defaultEntries.length; i++) {
        const entry = ctx.defaultEntries[i];
        if (caseCtx.branchIndices.includes(entry.originalIndex)) {
            const pruned = pruneDiscriminant(ctx.node.branches[entry.originalIndex], ctx.location);
            if (pruned === null) {
                // if any branch of the union has no constraints (i.e. is
                // unknown), the others won't affect the resolution type, but could still
                // remove additional cases from defaultEntries
                resolvedEntries = null;
            }
            else {
                resolvedEntries?.push({
                    originalIndex: entry.originalIndex,
                    branch: pruned
                });
            }
        }
        else if (
        // we shouldn't need a special case for alias to avoid the below
        // once alias resolution issues are improved:
        // https://github.com/arktypeio/arktype/issues/1026
        entry.branch.hasKind("alias") &&
            discriminantNode.hasKind("domain") &&
            discriminantNode.domain === "object")
            resolvedEntries?.push(entry);
        else {
            if (entry.branch.rawIn.overlaps(discriminantNode)) {
                // include cases where an object not including the
                // discriminant path might have that value present as an undeclared key
                const overlapping = pruneDiscriminant(entry.branch, ctx.location);
                resolvedEntries?.push({
                    originalIndex: entry.originalIndex,
                    branch: overlapping
                });
            }
            nextDefaults.push(entry);
        }
    }
    ctx.defaultEntries = nextDefaults;
    return resolvedEntries;
};
const viableOrderedCandidates = (candidates, originalBranches) => {
    const viableCandidates = candidates.filter(candidate => {
        const caseGroups = Object.values(candidate.cases).map(caseCtx => caseCtx.branchIndices);
        // compare each group against all subsequent groups.
        for (let i = 0; i < caseGroups.length - 1; i++) {
            const currentGroup = caseGroups[i];
            for (let j = i + 1; j < caseGroups.length; j++) {
                const nextGroup = caseGroups[j];
                // for each group pair, check for branches whose order was reversed
                for (const currentIndex of currentGroup) {
                    for (const nextIndex of nextGroup) {
                        if (currentIndex > nextIndex) {
                            if (originalBranches[currentIndex].overlaps(originalBranches[nextIndex])) {
                                // if the order was not preserved and the branches overlap,
                                // this is not a viable discriminant as it cannot guarantee the same behavior
                                return false;
                            }
                        }
                    }
                }
            }
        }
        // branch groups preserved order for non-disjoint pairs and is viable
        return true;
    });
    return viableCandidates;
};
const discriminantCaseToNode = (caseDiscriminant, path, $) => {
    let node = caseDiscriminant === "undefined" ? $.node("unit", { unit: undefined })
        : caseDiscriminant === "null" ? $.node("unit", { unit: null })
            : caseDiscriminant === "boolean" ? $.units([true, false])
                : caseDiscriminant;
    for (let i = path.length - 1; i >= 0; i--) {
        const key = path[i];
        node = $.node("intersection", typeof key === "number" ?
            {
                proto: "Array",
                // create unknown for preceding elements (could be optimized with safe imports)
                sequence: [...range(key).map(_ => ({})), node]
            }
            : {
                domain: "object",
                required: [{ key, value: node }]
            });
    }
    return node;
};
const optionallyChainPropString = (path) => path.reduce((acc, k) => acc + compileLiteralPropAccess(k, true), "data");
const serializedTypeOfDescriptions = registeredReference(jsTypeOfDescriptions);
const serializedPrintable = registeredReference(serialize_printable);
const Union = {
    implementation: union_implementation,
    Node: UnionNode
};
const discriminantToJson = (discriminant) => ({
    kind: discriminant.kind,
    path: discriminant.path.map(k => typeof k === "string" ? k : compileSerializedValue(k)),
    cases: flatMorph_flatMorph(discriminant.cases, (k, node) => [
        k,
        node === true ? node
            : node.hasKind("union") && node.discriminantJson ? node.discriminantJson
                : node.json
    ])
});
const describeExpressionOptions = {
    delimiter: " | ",
    finalDelimiter: " | "
};
const expressBranches = (expressions) => describeBranches(expressions, describeExpressionOptions);
const describeBranches = (descriptions, opts) => {
    const delimiter = opts?.delimiter ?? ", ";
    const finalDelimiter = opts?.finalDelimiter ?? " or ";
    if (descriptions.length === 0)
        return "never";
    if (descriptions.length === 1)
        return descriptions[0];
    if ((descriptions.length === 2 &&
        descriptions[0] === "false" &&
        descriptions[1] === "true") ||
        (descriptions[0] === "true" && descriptions[1] === "false"))
        return "boolean";
    // keep track of seen descriptions to avoid duplication
    const seen = {};
    const unique = descriptions.filter(s => (seen[s] ? false : (seen[s] = true)));
    const last = unique.pop();
    return `${unique.join(delimiter)}${unique.length ? finalDelimiter : ""}${last}`;
};
const intersectBranches = (l, r, ctx) => {
    // If the corresponding r branch is identified as a subtype of an l branch, the
    // value at rIndex is set to null so we can avoid including previous/future
    // intersections in the reduced result.
    const batchesByR = r.map(() => []);
    for (let lIndex = 0; lIndex < l.length; lIndex++) {
        let candidatesByR = {};
        for (let rIndex = 0; rIndex < r.length; rIndex++) {
            if (batchesByR[rIndex] === null) {
                // rBranch is a subtype of an lBranch and
                // will not yield any distinct intersection
                continue;
            }
            if (l[lIndex].equals(r[rIndex])) {
                // Combination of subtype and supertype cases
                batchesByR[rIndex] = null;
                candidatesByR = {};
                break;
            }
            const branchIntersection = intersectOrPipeNodes(l[lIndex], r[rIndex], ctx);
            if (branchIntersection instanceof Disjoint) {
                // Doesn't tell us anything useful about their relationships
                // with other branches
                continue;
            }
            if (branchIntersection.equals(l[lIndex])) {
                // If the current l branch is a subtype of r, intersections
                // with previous and remaining branches of r won't lead to
                // distinct intersections.
                batchesByR[rIndex].push(l[lIndex]);
                candidatesByR = {};
                break;
            }
            if (branchIntersection.equals(r[rIndex])) {
                // If the current r branch is a subtype of l, set its batch to
                // null, removing any previous intersections and preventing any
                // of its remaining intersections from being computed.
                batchesByR[rIndex] = null;
            }
            else {
                // If neither l nor r is a subtype of the other, add their
                // intersection as a candidate (could still be removed if it is
                // determined l or r is a subtype of a remaining branch).
                candidatesByR[rIndex] = branchIntersection;
            }
        }
        for (const rIndex in candidatesByR) {
            // batchesByR at rIndex should never be null if it is in candidatesByR
            batchesByR[rIndex][lIndex] = candidatesByR[rIndex];
        }
    }
    // Compile the reduced intersection result, including:
    // 		1. Remaining candidates resulting from distinct intersections or strict subtypes of r
    // 		2. Original r branches corresponding to indices with a null batch (subtypes of l)
    const resultBranches = batchesByR.flatMap(
    // ensure unions returned from branchable intersections like sequence are flattened
    (batch, i) => batch?.flatMap(branch => branch.branches) ?? r[i]);
    return resultBranches.length === 0 ?
        Disjoint.init("union", l, r)
        : resultBranches;
};
const reduceBranches = ({ branches, ordered }) => {
    if (branches.length < 2)
        return branches;
    const uniquenessByIndex = branches.map(() => true);
    for (let i = 0; i < branches.length; i++) {
        for (let j = i + 1; j < branches.length && uniquenessByIndex[i] && uniquenessByIndex[j]; j++) {
            if (branches[i].equals(branches[j])) {
                // if the two branches are equal, only "j" is marked as
                // redundant so at least one copy could still be included in
                // the final set of branches.
                uniquenessByIndex[j] = false;
                continue;
            }
            const intersection = intersectNodesRoot(branches[i].rawIn, branches[j].rawIn, branches[0].$);
            if (intersection instanceof Disjoint)
                continue;
            if (!ordered)
                assertDeterminateOverlap(branches[i], branches[j]);
            if (intersection.equals(branches[i].rawIn)) {
                // preserve ordered branches that are a subtype of a subsequent branch
                uniquenessByIndex[i] = !!ordered;
            }
            else if (intersection.equals(branches[j].rawIn))
                uniquenessByIndex[j] = false;
        }
    }
    return branches.filter((_, i) => uniquenessByIndex[i]);
};
const assertDeterminateOverlap = (l, r) => {
    if (!l.includesTransform && !r.includesTransform)
        return;
    if (!arrayEquals(l.shallowMorphs, r.shallowMorphs)) {
        errors_throwParseError(writeIndiscriminableMorphMessage(l.expression, r.expression));
    }
    if (!arrayEquals(l.flatMorphs, r.flatMorphs, {
        isEqual: (l, r) => l.propString === r.propString &&
            (l.node.hasKind("morph") && r.node.hasKind("morph") ?
                l.node.hasEqualMorphs(r.node)
                : l.node.hasKind("intersection") && r.node.hasKind("intersection") ?
                    l.node.structure?.structuralMorphRef ===
                        r.node.structure?.structuralMorphRef
                    : false)
    })) {
        errors_throwParseError(writeIndiscriminableMorphMessage(l.expression, r.expression));
    }
};
const pruneDiscriminant = (discriminantBranch, discriminantCtx) => discriminantBranch.transform((nodeKind, inner) => {
    if (nodeKind === "domain" || nodeKind === "unit")
        return null;
    return inner;
}, {
    shouldTransform: (node, ctx) => {
        // safe to cast here as index nodes are never discriminants
        const propString = optionallyChainPropString(ctx.path);
        if (!discriminantCtx.optionallyChainedPropString.startsWith(propString))
            return false;
        if (node.hasKind("domain") && node.domain === "object")
            // if we've already checked a path at least as long as the current one,
            // we don't need to revalidate that we're in an object
            return true;
        if ((node.hasKind("domain") || discriminantCtx.kind === "unit") &&
            propString === discriminantCtx.optionallyChainedPropString)
            // if the discriminant has already checked the domain at the current path
            // (or a unit literal, implying a domain), we don't need to recheck it
            return true;
        // we don't need to recurse into index nodes as they will never
        // have a required path therefore can't be used to discriminate
        return node.children.length !== 0 && node.kind !== "index";
    }
});
const writeIndiscriminableMorphMessage = (lDescription, rDescription) => `An unordered union of a type including a morph and a type with overlapping input is indeterminate:
Left: ${lDescription}
Right: ${rDescription}`;
const writeOrderedIntersectionMessage = (lDescription, rDescription) => `The intersection of two ordered unions is indeterminate:
Left: ${lDescription}
Right: ${rDescription}`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/roots/unit.js






const unit_implementation = implementNode({
    kind: "unit",
    hasAssociatedError: true,
    keys: {
        unit: {
            preserveUndefined: true,
            serialize: schema => schema instanceof Date ?
                schema.toISOString()
                : defaultValueSerializer(schema)
        }
    },
    normalize: schema => schema,
    defaults: {
        description: node => serialize_printable(node.unit),
        problem: ({ expected, actual }) => `${expected === actual ? `must be reference equal to ${expected} (serialized to the same value)` : `must be ${expected} (was ${actual})`}`
    },
    intersections: {
        unit: (l, r) => Disjoint.init("unit", l, r),
        ...defineRightwardIntersections("unit", (l, r) => {
            if (r.allows(l.unit))
                return l;
            // will always be a disjoint at this point, but we try to use
            // a domain Disjoint if possible since it's better for discrimination
            const rBasis = r.hasKind("intersection") ? r.basis : r;
            if (rBasis) {
                const rDomain = rBasis.hasKind("domain") ? rBasis : registry_$ark.intrinsic.object;
                if (l.domain !== rDomain.domain) {
                    const lDomainDisjointValue = (l.domain === "undefined" ||
                        l.domain === "null" ||
                        l.domain === "boolean") ?
                        l.domain
                        : registry_$ark.intrinsic[l.domain];
                    return Disjoint.init("domain", lDomainDisjointValue, rDomain);
                }
            }
            return Disjoint.init("assignability", l, r.hasKind("intersection") ?
                r.children.find(rConstraint => !rConstraint.allows(l.unit))
                : r);
        })
    }
});
class UnitNode extends InternalBasis {
    compiledValue = this.json.unit;
    serializedValue = typeof this.unit === "string" || this.unit instanceof Date ?
        JSON.stringify(this.compiledValue)
        : `${this.compiledValue}`;
    compiledCondition = compileEqualityCheck(this.unit, this.serializedValue);
    compiledNegation = compileEqualityCheck(this.unit, this.serializedValue, "negated");
    expression = serialize_printable(this.unit);
    domain = domainOf(this.unit);
    get defaultShortDescription() {
        return this.domain === "object" ?
            domainDescriptions.object
            : this.description;
    }
    innerToJsonSchema(ctx) {
        return (
        // this is the more standard JSON schema representation, especially for Open API
        this.unit === null ? { type: "null" }
            : registry_$ark.intrinsic.jsonPrimitive.allows(this.unit) ? { const: this.unit }
                : ctx.fallback.unit({ code: "unit", base: {}, unit: this.unit }));
    }
    traverseAllows = this.unit instanceof Date ?
        data => data instanceof Date && data.toISOString() === this.compiledValue
        : Number.isNaN(this.unit) ? data => Number.isNaN(data)
            : data => data === this.unit;
}
const Unit = {
    implementation: unit_implementation,
    Node: UnitNode
};
const compileEqualityCheck = (unit, serializedValue, negated) => {
    if (unit instanceof Date) {
        const condition = `data instanceof Date && data.toISOString() === ${serializedValue}`;
        return negated ? `!(${condition})` : condition;
    }
    if (Number.isNaN(unit))
        return `${negated ? "!" : ""}Number.isNaN(data)`;
    return `data ${negated ? "!" : "="}== ${serializedValue}`;
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/index.js








const structure_implementation = implementNode({
    kind: "index",
    hasAssociatedError: false,
    intersectionIsOpen: true,
    keys: {
        signature: {
            child: true,
            parse: (schema, ctx) => {
                const key = ctx.$.parseSchema(schema);
                if (!key.extends(registry_$ark.intrinsic.key)) {
                    return errors_throwParseError(writeInvalidPropertyKeyMessage(key.expression));
                }
                const enumerableBranches = key.branches.filter(b => b.hasKind("unit"));
                if (enumerableBranches.length) {
                    return errors_throwParseError(writeEnumerableIndexBranches(enumerableBranches.map(b => serialize_printable(b.unit))));
                }
                return key;
            }
        },
        value: {
            child: true,
            parse: (schema, ctx) => ctx.$.parseSchema(schema)
        }
    },
    normalize: schema => schema,
    defaults: {
        description: node => `[${node.signature.expression}]: ${node.value.description}`
    },
    intersections: {
        index: (l, r, ctx) => {
            if (l.signature.equals(r.signature)) {
                const valueIntersection = intersectOrPipeNodes(l.value, r.value, ctx);
                const value = valueIntersection instanceof Disjoint ?
                    registry_$ark.intrinsic.never.internal
                    : valueIntersection;
                return ctx.$.node("index", { signature: l.signature, value });
            }
            // if r constrains all of l's keys to a subtype of l's value, r is a subtype of l
            if (l.signature.extends(r.signature) && l.value.subsumes(r.value))
                return r;
            // if l constrains all of r's keys to a subtype of r's value, l is a subtype of r
            if (r.signature.extends(l.signature) && r.value.subsumes(l.value))
                return l;
            // other relationships between index signatures can't be generally reduced
            return null;
        }
    }
});
class IndexNode extends BaseConstraint {
    impliedBasis = registry_$ark.intrinsic.object.internal;
    expression = `[${this.signature.expression}]: ${this.value.expression}`;
    flatRefs = append(this.value.flatRefs.map(ref => flatRef([this.signature, ...ref.path], ref.node)), flatRef([this.signature], this.value));
    traverseAllows = (data, ctx) => stringAndSymbolicEntriesOf(data).every(entry => {
        if (this.signature.traverseAllows(entry[0], ctx)) {
            return traverseKey(entry[0], () => this.value.traverseAllows(entry[1], ctx), ctx);
        }
        return true;
    });
    traverseApply = (data, ctx) => {
        for (const entry of stringAndSymbolicEntriesOf(data)) {
            if (this.signature.traverseAllows(entry[0], ctx)) {
                traverseKey(entry[0], () => this.value.traverseApply(entry[1], ctx), ctx);
            }
        }
    };
    _transform(mapper, ctx) {
        ctx.path.push(this.signature);
        const result = super._transform(mapper, ctx);
        ctx.path.pop();
        return result;
    }
    compile() {
        // this is currently handled by StructureNode
    }
}
const Index = {
    implementation: structure_implementation,
    Node: IndexNode
};
const writeEnumerableIndexBranches = (keys) => `Index keys ${keys.join(", ")} should be specified as named props.`;
const writeInvalidPropertyKeyMessage = (indexSchema) => `Indexed key definition '${indexSchema}' must be a string or symbol`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/required.js


const required_implementation = implementNode({
    kind: "required",
    hasAssociatedError: true,
    intersectionIsOpen: true,
    keys: {
        key: {},
        value: {
            child: true,
            parse: (schema, ctx) => ctx.$.parseSchema(schema)
        }
    },
    normalize: schema => schema,
    defaults: {
        description: node => `${node.compiledKey}: ${node.value.description}`,
        expected: ctx => ctx.missingValueDescription,
        actual: () => "missing"
    },
    intersections: {
        required: intersectProps,
        optional: intersectProps
    }
});
class RequiredNode extends BaseProp {
    expression = `${this.compiledKey}: ${this.value.expression}`;
    errorContext = Object.freeze({
        code: "required",
        missingValueDescription: this.value.defaultShortDescription,
        relativePath: [this.key],
        meta: this.meta
    });
    compiledErrorContext = compileObjectLiteral(this.errorContext);
}
const Required = {
    implementation: required_implementation,
    Node: RequiredNode
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/sequence.js










const sequence_implementation = implementNode({
    kind: "sequence",
    hasAssociatedError: false,
    collapsibleKey: "variadic",
    keys: {
        prefix: {
            child: true,
            parse: (schema, ctx) => {
                // empty affixes are omitted. an empty array should therefore
                // be specified as `{ proto: Array, length: 0 }`
                if (schema.length === 0)
                    return undefined;
                return schema.map(element => ctx.$.parseSchema(element));
            }
        },
        optionals: {
            child: true,
            parse: (schema, ctx) => {
                if (schema.length === 0)
                    return undefined;
                return schema.map(element => ctx.$.parseSchema(element));
            }
        },
        defaultables: {
            child: defaultables => defaultables.map(element => element[0]),
            parse: (defaultables, ctx) => {
                if (defaultables.length === 0)
                    return undefined;
                return defaultables.map(element => {
                    const node = ctx.$.parseSchema(element[0]);
                    assertDefaultValueAssignability(node, element[1], null);
                    return [node, element[1]];
                });
            },
            serialize: defaults => defaults.map(element => [
                element[0].collapsibleJson,
                defaultValueSerializer(element[1])
            ]),
            reduceIo: (ioKind, inner, defaultables) => {
                if (ioKind === "in") {
                    inner.optionals = defaultables.map(d => d[0].rawIn);
                    return;
                }
                inner.prefix = defaultables.map(d => d[0].rawOut);
                return;
            }
        },
        variadic: {
            child: true,
            parse: (schema, ctx) => ctx.$.parseSchema(schema, ctx)
        },
        minVariadicLength: {
            // minVariadicLength is reflected in the id of this node,
            // but not its IntersectionNode parent since it is superceded by the minLength
            // node it implies
            parse: min => (min === 0 ? undefined : min)
        },
        postfix: {
            child: true,
            parse: (schema, ctx) => {
                if (schema.length === 0)
                    return undefined;
                return schema.map(element => ctx.$.parseSchema(element));
            }
        }
    },
    normalize: schema => {
        if (typeof schema === "string")
            return { variadic: schema };
        if ("variadic" in schema ||
            "prefix" in schema ||
            "defaultables" in schema ||
            "optionals" in schema ||
            "postfix" in schema ||
            "minVariadicLength" in schema) {
            if (schema.postfix?.length) {
                if (!schema.variadic)
                    return errors_throwParseError(postfixWithoutVariadicMessage);
                if (schema.optionals?.length || schema.defaultables?.length)
                    return errors_throwParseError(postfixAfterOptionalOrDefaultableMessage);
            }
            if (schema.minVariadicLength && !schema.variadic) {
                return errors_throwParseError("minVariadicLength may not be specified without a variadic element");
            }
            return schema;
        }
        return { variadic: schema };
    },
    reduce: (raw, $) => {
        let minVariadicLength = raw.minVariadicLength ?? 0;
        const prefix = raw.prefix?.slice() ?? [];
        const defaultables = raw.defaultables?.slice() ?? [];
        const optionals = raw.optionals?.slice() ?? [];
        const postfix = raw.postfix?.slice() ?? [];
        if (raw.variadic) {
            // optional elements equivalent to the variadic parameter are redundant
            while (optionals[optionals.length - 1]?.equals(raw.variadic))
                optionals.pop();
            if (optionals.length === 0 && defaultables.length === 0) {
                // If there are no optional, normalize prefix
                // elements adjacent and equivalent to variadic:
                // 		{ variadic: number, prefix: [string, number] }
                // reduces to:
                // 		{ variadic: number, prefix: [string], minVariadicLength: 1 }
                while (prefix[prefix.length - 1]?.equals(raw.variadic)) {
                    prefix.pop();
                    minVariadicLength++;
                }
            }
            // Normalize postfix elements adjacent and equivalent to variadic:
            // 		{ variadic: number, postfix: [number, number, 5] }
            // reduces to:
            // 		{ variadic: number, postfix: [5], minVariadicLength: 2 }
            while (postfix[0]?.equals(raw.variadic)) {
                postfix.shift();
                minVariadicLength++;
            }
        }
        else if (optionals.length === 0 && defaultables.length === 0) {
            // if there's no variadic, optional or defaultable elements,
            // postfix can just be appended to prefix
            prefix.push(...postfix.splice(0));
        }
        if (
        // if any variadic adjacent elements were moved to minVariadicLength
        minVariadicLength !== raw.minVariadicLength ||
            // or any postfix elements were moved to prefix
            (raw.prefix && raw.prefix.length !== prefix.length)) {
            // reparse the reduced def
            return $.node("sequence", {
                ...raw,
                // empty lists will be omitted during parsing
                prefix,
                defaultables,
                optionals,
                postfix,
                minVariadicLength
            }, { prereduced: true });
        }
    },
    defaults: {
        description: node => {
            if (node.isVariadicOnly)
                return `${node.variadic.nestableExpression}[]`;
            const innerDescription = node.tuple
                .map(element => element.kind === "defaultables" ?
                `${element.node.nestableExpression} = ${serialize_printable(element.default)}`
                : element.kind === "optionals" ?
                    `${element.node.nestableExpression}?`
                    : element.kind === "variadic" ?
                        `...${element.node.nestableExpression}[]`
                        : element.node.expression)
                .join(", ");
            return `[${innerDescription}]`;
        }
    },
    intersections: {
        sequence: (l, r, ctx) => {
            const rootState = _intersectSequences({
                l: l.tuple,
                r: r.tuple,
                disjoint: new Disjoint(),
                result: [],
                fixedVariants: [],
                ctx
            });
            const viableBranches = rootState.disjoint.length === 0 ?
                [rootState, ...rootState.fixedVariants]
                : rootState.fixedVariants;
            return (viableBranches.length === 0 ? rootState.disjoint
                : viableBranches.length === 1 ?
                    ctx.$.node("sequence", sequenceTupleToInner(viableBranches[0].result))
                    : ctx.$.node("union", viableBranches.map(state => ({
                        proto: Array,
                        sequence: sequenceTupleToInner(state.result)
                    }))));
        }
        // exactLength, minLength, and maxLength don't need to be defined
        // here since impliedSiblings guarantees they will be added
        // directly to the IntersectionNode parent of the SequenceNode
        // they exist on
    }
});
class SequenceNode extends BaseConstraint {
    impliedBasis = registry_$ark.intrinsic.Array.internal;
    tuple = sequenceInnerToTuple(this.inner);
    prefixLength = this.prefix?.length ?? 0;
    defaultablesLength = this.defaultables?.length ?? 0;
    optionalsLength = this.optionals?.length ?? 0;
    postfixLength = this.postfix?.length ?? 0;
    defaultablesAndOptionals = [];
    prevariadic = this.tuple.filter((el) => {
        if (el.kind === "defaultables" || el.kind === "optionals") {
            // populate defaultablesAndOptionals while filtering prevariadic
            this.defaultablesAndOptionals.push(el.node);
            return true;
        }
        return el.kind === "prefix";
    });
    variadicOrPostfix = conflatenate(this.variadic && [this.variadic], this.postfix);
    // have to wait until prevariadic and variadicOrPostfix are set to calculate
    flatRefs = this.addFlatRefs();
    addFlatRefs() {
        appendUniqueFlatRefs(this.flatRefs, this.prevariadic.flatMap((element, i) => append(element.node.flatRefs.map(ref => flatRef([`${i}`, ...ref.path], ref.node)), flatRef([`${i}`], element.node))));
        appendUniqueFlatRefs(this.flatRefs, this.variadicOrPostfix.flatMap(element => 
        // a postfix index can't be directly represented as a type
        // key, so we just use the same matcher for variadic
        append(element.flatRefs.map(ref => flatRef([registry_$ark.intrinsic.nonNegativeIntegerString.internal, ...ref.path], ref.node)), flatRef([registry_$ark.intrinsic.nonNegativeIntegerString.internal], element))));
        return this.flatRefs;
    }
    isVariadicOnly = this.prevariadic.length + this.postfixLength === 0;
    minVariadicLength = this.inner.minVariadicLength ?? 0;
    minLength = this.prefixLength + this.minVariadicLength + this.postfixLength;
    minLengthNode = this.minLength === 0 ?
        null
        // cast is safe here as the only time this would not be a
        // MinLengthNode would be when minLength is 0
        : this.$.node("minLength", this.minLength);
    maxLength = this.variadic ? null : this.tuple.length;
    maxLengthNode = this.maxLength === null ? null : this.$.node("maxLength", this.maxLength);
    impliedSiblings = this.minLengthNode ?
        this.maxLengthNode ?
            [this.minLengthNode, this.maxLengthNode]
            : [this.minLengthNode]
        : this.maxLengthNode ? [this.maxLengthNode]
            : [];
    defaultValueMorphs = getDefaultableMorphs(this);
    defaultValueMorphsReference = this.defaultValueMorphs.length ?
        registeredReference(this.defaultValueMorphs)
        : undefined;
    elementAtIndex(data, index) {
        if (index < this.prevariadic.length)
            return this.tuple[index];
        const firstPostfixIndex = data.length - this.postfixLength;
        if (index >= firstPostfixIndex)
            return { kind: "postfix", node: this.postfix[index - firstPostfixIndex] };
        return {
            kind: "variadic",
            node: this.variadic ??
                throwInternalError(`Unexpected attempt to access index ${index} on ${this}`)
        };
    }
    // minLength/maxLength should be checked by Intersection before either traversal
    traverseAllows = (data, ctx) => {
        for (let i = 0; i < data.length; i++) {
            if (!this.elementAtIndex(data, i).node.traverseAllows(data[i], ctx))
                return false;
        }
        return true;
    };
    traverseApply = (data, ctx) => {
        let i = 0;
        for (; i < data.length; i++) {
            traverseKey(i, () => this.elementAtIndex(data, i).node.traverseApply(data[i], ctx), ctx);
        }
    };
    get element() {
        return this.cacheGetter("element", this.$.node("union", this.children));
    }
    // minLength/maxLength compilation should be handled by Intersection
    compile(js) {
        if (this.prefix) {
            for (const [i, node] of this.prefix.entries())
                js.traverseKey(`${i}`, `data[${i}]`, node);
        }
        for (const [i, node] of this.defaultablesAndOptionals.entries()) {
            const dataIndex = `${i + this.prefixLength}`;
            js.if(`${dataIndex} >= data.length`, () => js.traversalKind === "Allows" ? js.return(true) : js.return());
            js.traverseKey(dataIndex, `data[${dataIndex}]`, node);
        }
        if (this.variadic) {
            if (this.postfix) {
                js.const("firstPostfixIndex", `data.length${this.postfix ? `- ${this.postfix.length}` : ""}`);
            }
            js.for(`i < ${this.postfix ? "firstPostfixIndex" : "data.length"}`, () => js.traverseKey("i", "data[i]", this.variadic), this.prevariadic.length);
            if (this.postfix) {
                for (const [i, node] of this.postfix.entries()) {
                    const keyExpression = `firstPostfixIndex + ${i}`;
                    js.traverseKey(keyExpression, `data[${keyExpression}]`, node);
                }
            }
        }
        if (js.traversalKind === "Allows")
            js.return(true);
    }
    _transform(mapper, ctx) {
        ctx.path.push(registry_$ark.intrinsic.nonNegativeIntegerString.internal);
        const result = super._transform(mapper, ctx);
        ctx.path.pop();
        return result;
    }
    // this depends on tuple so needs to come after it
    expression = this.description;
    reduceJsonSchema(schema, ctx) {
        const isDraft07 = ctx.target === "draft-07";
        if (this.prevariadic.length) {
            const prefixSchemas = this.prevariadic.map(el => {
                const valueSchema = el.node.toJsonSchemaRecurse(ctx);
                if (el.kind === "defaultables") {
                    const value = typeof el.default === "function" ? el.default() : el.default;
                    valueSchema.default =
                        registry_$ark.intrinsic.jsonData.allows(value) ?
                            value
                            : ctx.fallback.defaultValue({
                                code: "defaultValue",
                                base: valueSchema,
                                value
                            });
                }
                return valueSchema;
            });
            // draft-07 uses items as array, draft-2020-12 uses prefixItems
            if (isDraft07)
                schema.items = prefixSchemas;
            else
                schema.prefixItems = prefixSchemas;
        }
        // by default JSON schema prefixElements are optional
        // add minLength here if there are any required prefix elements
        if (this.minLength)
            schema.minItems = this.minLength;
        if (this.variadic) {
            const variadicItemSchema = this.variadic.toJsonSchemaRecurse(ctx);
            // draft-07 uses additionalItems when items is an array (tuple),
            // draft-2020-12 uses items
            if (isDraft07 && this.prevariadic.length)
                schema.additionalItems = variadicItemSchema;
            else
                schema.items = variadicItemSchema;
            // maxLength constraint will be enforced by items: false
            // for non-variadic arrays
            if (this.maxLength)
                schema.maxItems = this.maxLength;
            // postfix can only be present if variadic is present so nesting this is fine
            if (this.postfix) {
                const elements = this.postfix.map(el => el.toJsonSchemaRecurse(ctx));
                schema = ctx.fallback.arrayPostfix({
                    code: "arrayPostfix",
                    base: schema,
                    elements
                });
            }
        }
        else {
            // For fixed-length tuples without variadic elements
            // draft-07 uses additionalItems: false, draft-2020-12 uses items: false
            if (isDraft07)
                schema.additionalItems = false;
            else
                schema.items = false;
            // delete maxItems constraint that will have been added by the
            // base intersection node to enforce fixed length
            delete schema.maxItems;
        }
        return schema;
    }
}
const defaultableMorphsCache = {};
const getDefaultableMorphs = (node) => {
    if (!node.defaultables)
        return [];
    const morphs = [];
    let cacheKey = "[";
    const lastDefaultableIndex = node.prefixLength + node.defaultablesLength - 1;
    for (let i = node.prefixLength; i <= lastDefaultableIndex; i++) {
        const [elementNode, defaultValue] = node.defaultables[i - node.prefixLength];
        morphs.push(computeDefaultValueMorph(i, elementNode, defaultValue));
        cacheKey += `${i}: ${elementNode.id} = ${defaultValueSerializer(defaultValue)}, `;
    }
    cacheKey += "]";
    return (defaultableMorphsCache[cacheKey] ??= morphs);
};
const Sequence = {
    implementation: sequence_implementation,
    Node: SequenceNode
};
const sequenceInnerToTuple = (inner) => {
    const tuple = [];
    if (inner.prefix)
        for (const node of inner.prefix)
            tuple.push({ kind: "prefix", node });
    if (inner.defaultables) {
        for (const [node, defaultValue] of inner.defaultables)
            tuple.push({ kind: "defaultables", node, default: defaultValue });
    }
    if (inner.optionals)
        for (const node of inner.optionals)
            tuple.push({ kind: "optionals", node });
    if (inner.variadic)
        tuple.push({ kind: "variadic", node: inner.variadic });
    if (inner.postfix)
        for (const node of inner.postfix)
            tuple.push({ kind: "postfix", node });
    return tuple;
};
const sequenceTupleToInner = (tuple) => tuple.reduce((result, element) => {
    if (element.kind === "variadic")
        result.variadic = element.node;
    else if (element.kind === "defaultables") {
        result.defaultables = append(result.defaultables, [
            [element.node, element.default]
        ]);
    }
    else
        result[element.kind] = append(result[element.kind], element.node);
    return result;
}, {});
const postfixAfterOptionalOrDefaultableMessage = "A postfix required element cannot follow an optional or defaultable element";
const postfixWithoutVariadicMessage = "A postfix element requires a variadic element";
const _intersectSequences = (s) => {
    const [lHead, ...lTail] = s.l;
    const [rHead, ...rTail] = s.r;
    if (!lHead || !rHead)
        return s;
    const lHasPostfix = lTail[lTail.length - 1]?.kind === "postfix";
    const rHasPostfix = rTail[rTail.length - 1]?.kind === "postfix";
    const kind = lHead.kind === "prefix" || rHead.kind === "prefix" ? "prefix"
        : lHead.kind === "postfix" || rHead.kind === "postfix" ? "postfix"
            : lHead.kind === "variadic" && rHead.kind === "variadic" ? "variadic"
                // if either operand has postfix elements, the full-length
                // intersection can't include optional elements (though they may
                // exist in some of the fixed length variants)
                : lHasPostfix || rHasPostfix ? "prefix"
                    : lHead.kind === "defaultables" || rHead.kind === "defaultables" ?
                        "defaultables"
                        : "optionals";
    if (lHead.kind === "prefix" && rHead.kind === "variadic" && rHasPostfix) {
        const postfixBranchResult = _intersectSequences({
            ...s,
            fixedVariants: [],
            r: rTail.map(element => ({ ...element, kind: "prefix" }))
        });
        if (postfixBranchResult.disjoint.length === 0)
            s.fixedVariants.push(postfixBranchResult);
    }
    else if (rHead.kind === "prefix" &&
        lHead.kind === "variadic" &&
        lHasPostfix) {
        const postfixBranchResult = _intersectSequences({
            ...s,
            fixedVariants: [],
            l: lTail.map(element => ({ ...element, kind: "prefix" }))
        });
        if (postfixBranchResult.disjoint.length === 0)
            s.fixedVariants.push(postfixBranchResult);
    }
    const result = intersectOrPipeNodes(lHead.node, rHead.node, s.ctx);
    if (result instanceof Disjoint) {
        if (kind === "prefix" || kind === "postfix") {
            s.disjoint.push(...result.withPrefixKey(
            // ideally we could handle disjoint paths more precisely here,
            // but not trivial to serialize postfix elements as keys
            kind === "prefix" ? s.result.length : `-${lTail.length + 1}`, 
            // both operands must be required for the disjoint to be considered required
            elementIsRequired(lHead) && elementIsRequired(rHead) ?
                "required"
                : "optional"));
            s.result = [...s.result, { kind, node: registry_$ark.intrinsic.never.internal }];
        }
        else if (kind === "optionals" || kind === "defaultables") {
            // if the element result is optional and unsatisfiable, the
            // intersection can still be satisfied as long as the tuple
            // ends before the disjoint element would occur
            return s;
        }
        else {
            // if the element is variadic and unsatisfiable, the intersection
            // can be satisfied with a fixed length variant including zero
            // variadic elements
            return _intersectSequences({
                ...s,
                fixedVariants: [],
                // if there were any optional elements, there will be no postfix elements
                // so this mapping will never occur (which would be illegal otherwise)
                l: lTail.map(element => ({ ...element, kind: "prefix" })),
                r: lTail.map(element => ({ ...element, kind: "prefix" }))
            });
        }
    }
    else if (kind === "defaultables") {
        if (lHead.kind === "defaultables" &&
            rHead.kind === "defaultables" &&
            lHead.default !== rHead.default) {
            errors_throwParseError(writeDefaultIntersectionMessage(lHead.default, rHead.default));
        }
        s.result = [
            ...s.result,
            {
                kind,
                node: result,
                default: lHead.kind === "defaultables" ? lHead.default
                    : rHead.kind === "defaultables" ? rHead.default
                        : throwInternalError(`Unexpected defaultable intersection from ${lHead.kind} and ${rHead.kind} elements.`)
            }
        ];
    }
    else
        s.result = [...s.result, { kind, node: result }];
    const lRemaining = s.l.length;
    const rRemaining = s.r.length;
    if (lHead.kind !== "variadic" ||
        (lRemaining >= rRemaining &&
            (rHead.kind === "variadic" || rRemaining === 1)))
        s.l = lTail;
    if (rHead.kind !== "variadic" ||
        (rRemaining >= lRemaining &&
            (lHead.kind === "variadic" || lRemaining === 1)))
        s.r = rTail;
    return _intersectSequences(s);
};
const elementIsRequired = (el) => el.kind === "prefix" || el.kind === "postfix";

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/structure.js













const createStructuralWriter = (childStringProp) => (node) => {
    if (node.props.length || node.index) {
        const parts = node.index?.map(index => index[childStringProp]) ?? [];
        for (const prop of node.props)
            parts.push(prop[childStringProp]);
        if (node.undeclared)
            parts.push(`+ (undeclared): ${node.undeclared}`);
        const objectLiteralDescription = `{ ${parts.join(", ")} }`;
        return node.sequence ?
            `${objectLiteralDescription} & ${node.sequence.description}`
            : objectLiteralDescription;
    }
    return node.sequence?.description ?? "{}";
};
const structuralDescription = createStructuralWriter("description");
const structuralExpression = createStructuralWriter("expression");
const intersectPropsAndIndex = (l, r, $) => {
    const kind = l.required ? "required" : "optional";
    if (!r.signature.allows(l.key))
        return null;
    const value = intersectNodesRoot(l.value, r.value, $);
    if (value instanceof Disjoint) {
        return kind === "optional" ?
            $.node("optional", {
                key: l.key,
                value: registry_$ark.intrinsic.never.internal
            })
            : value.withPrefixKey(l.key, l.kind);
    }
    return null;
};
const structure_structure_implementation = implementNode({
    kind: "structure",
    hasAssociatedError: false,
    normalize: schema => schema,
    applyConfig: (schema, config) => {
        if (!schema.undeclared && config.onUndeclaredKey !== "ignore") {
            return {
                ...schema,
                undeclared: config.onUndeclaredKey
            };
        }
        return schema;
    },
    keys: {
        required: {
            child: true,
            parse: constraintKeyParser("required"),
            reduceIo: (ioKind, inner, nodes) => {
                // ensure we don't overwrite nodes added by optional
                inner.required = append(inner.required, nodes.map(node => (ioKind === "in" ? node.rawIn : node.rawOut)));
                return;
            }
        },
        optional: {
            child: true,
            parse: constraintKeyParser("optional"),
            reduceIo: (ioKind, inner, nodes) => {
                if (ioKind === "in") {
                    inner.optional = nodes.map(node => node.rawIn);
                    return;
                }
                for (const node of nodes) {
                    inner[node.outProp.kind] = append(inner[node.outProp.kind], node.outProp.rawOut);
                }
            }
        },
        index: {
            child: true,
            parse: constraintKeyParser("index")
        },
        sequence: {
            child: true,
            parse: constraintKeyParser("sequence")
        },
        undeclared: {
            parse: behavior => (behavior === "ignore" ? undefined : behavior),
            reduceIo: (ioKind, inner, value) => {
                if (value === "reject") {
                    inner.undeclared = "reject";
                    return;
                }
                // if base is "delete", undeclared keys are "ignore" (i.e. unconstrained)
                // on input and "reject" on output
                if (ioKind === "in")
                    delete inner.undeclared;
                else
                    inner.undeclared = "reject";
            }
        }
    },
    defaults: {
        description: structuralDescription
    },
    intersections: {
        structure: (l, r, ctx) => {
            const lInner = { ...l.inner };
            const rInner = { ...r.inner };
            const disjointResult = new Disjoint();
            if (l.undeclared) {
                const lKey = l.keyof();
                for (const k of r.requiredKeys) {
                    if (!lKey.allows(k)) {
                        disjointResult.add("presence", registry_$ark.intrinsic.never.internal, r.propsByKey[k].value, {
                            path: [k]
                        });
                    }
                }
                if (rInner.optional)
                    rInner.optional = rInner.optional.filter(n => lKey.allows(n.key));
                if (rInner.index) {
                    rInner.index = rInner.index.flatMap(n => {
                        if (n.signature.extends(lKey))
                            return n;
                        const indexOverlap = intersectNodesRoot(lKey, n.signature, ctx.$);
                        if (indexOverlap instanceof Disjoint)
                            return [];
                        const normalized = normalizeIndex(indexOverlap, n.value, ctx.$);
                        if (normalized.required) {
                            rInner.required = conflatenate(rInner.required, normalized.required);
                        }
                        if (normalized.optional) {
                            rInner.optional = conflatenate(rInner.optional, normalized.optional);
                        }
                        return normalized.index ?? [];
                    });
                }
            }
            if (r.undeclared) {
                const rKey = r.keyof();
                for (const k of l.requiredKeys) {
                    if (!rKey.allows(k)) {
                        disjointResult.add("presence", l.propsByKey[k].value, registry_$ark.intrinsic.never.internal, {
                            path: [k]
                        });
                    }
                }
                if (lInner.optional)
                    lInner.optional = lInner.optional.filter(n => rKey.allows(n.key));
                if (lInner.index) {
                    lInner.index = lInner.index.flatMap(n => {
                        if (n.signature.extends(rKey))
                            return n;
                        const indexOverlap = intersectNodesRoot(rKey, n.signature, ctx.$);
                        if (indexOverlap instanceof Disjoint)
                            return [];
                        const normalized = normalizeIndex(indexOverlap, n.value, ctx.$);
                        if (normalized.required) {
                            lInner.required = conflatenate(lInner.required, normalized.required);
                        }
                        if (normalized.optional) {
                            lInner.optional = conflatenate(lInner.optional, normalized.optional);
                        }
                        return normalized.index ?? [];
                    });
                }
            }
            const baseInner = {};
            if (l.undeclared || r.undeclared) {
                baseInner.undeclared =
                    l.undeclared === "reject" || r.undeclared === "reject" ?
                        "reject"
                        : "delete";
            }
            const childIntersectionResult = intersectConstraints({
                kind: "structure",
                baseInner,
                l: flattenConstraints(lInner),
                r: flattenConstraints(rInner),
                roots: [],
                ctx
            });
            if (childIntersectionResult instanceof Disjoint)
                disjointResult.push(...childIntersectionResult);
            if (disjointResult.length)
                return disjointResult;
            return childIntersectionResult;
        }
    },
    reduce: (inner, $) => {
        if (!inner.required && !inner.optional)
            return;
        const seen = Object.create(null);
        let updated = false;
        const newOptionalProps = inner.optional ? [...inner.optional] : [];
        // check required keys for duplicates and handle index intersections
        if (inner.required) {
            for (let i = 0; i < inner.required.length; i++) {
                const requiredProp = inner.required[i];
                if (requiredProp.key in seen)
                    errors_throwParseError(writeDuplicateKeyMessage(requiredProp.key));
                seen[requiredProp.key] = true;
                if (inner.index) {
                    for (const index of inner.index) {
                        const intersection = intersectPropsAndIndex(requiredProp, index, $);
                        if (intersection instanceof Disjoint)
                            return intersection;
                    }
                }
            }
        }
        // check optional keys for duplicates and handle index intersections
        if (inner.optional) {
            for (let i = 0; i < inner.optional.length; i++) {
                const optionalProp = inner.optional[i];
                if (optionalProp.key in seen)
                    errors_throwParseError(writeDuplicateKeyMessage(optionalProp.key));
                seen[optionalProp.key] = true;
                if (inner.index) {
                    for (const index of inner.index) {
                        const intersection = intersectPropsAndIndex(optionalProp, index, $);
                        if (intersection instanceof Disjoint)
                            return intersection;
                        if (intersection !== null) {
                            newOptionalProps[i] = intersection;
                            updated = true;
                        }
                    }
                }
            }
        }
        if (updated) {
            return $.node("structure", { ...inner, optional: newOptionalProps }, { prereduced: true });
        }
    }
});
class StructureNode extends BaseConstraint {
    impliedBasis = registry_$ark.intrinsic.object.internal;
    impliedSiblings = this.children.flatMap(n => n.impliedSiblings ?? []);
    props = conflatenate(this.required, this.optional);
    propsByKey = flatMorph_flatMorph(this.props, (i, node) => [node.key, node]);
    propsByKeyReference = registeredReference(this.propsByKey);
    expression = structuralExpression(this);
    requiredKeys = this.required?.map(node => node.key) ?? [];
    optionalKeys = this.optional?.map(node => node.key) ?? [];
    literalKeys = [...this.requiredKeys, ...this.optionalKeys];
    _keyof;
    keyof() {
        if (this._keyof)
            return this._keyof;
        let branches = this.$.units(this.literalKeys).branches;
        if (this.index) {
            for (const { signature } of this.index)
                branches = branches.concat(signature.branches);
        }
        return (this._keyof = this.$.node("union", branches));
    }
    map(flatMapProp) {
        return this.$.node("structure", this.props
            .flatMap(flatMapProp)
            .reduce((structureInner, mapped) => {
            const originalProp = this.propsByKey[mapped.key];
            if (utils_isNode(mapped)) {
                if (mapped.kind !== "required" && mapped.kind !== "optional") {
                    return errors_throwParseError(`Map result must have kind "required" or "optional" (was ${mapped.kind})`);
                }
                structureInner[mapped.kind] = append(structureInner[mapped.kind], mapped);
                return structureInner;
            }
            const mappedKind = mapped.kind ?? originalProp?.kind ?? "required";
            // extract the inner keys from the map result in case a node was spread,
            // which would otherwise lead to invalid keys
            const mappedPropInner = flatMorph_flatMorph(mapped, (k, v) => (k in Optional.implementation.keys ? [k, v] : []));
            structureInner[mappedKind] = append(structureInner[mappedKind], this.$.node(mappedKind, mappedPropInner));
            return structureInner;
        }, {}));
    }
    assertHasKeys(keys) {
        const invalidKeys = keys.filter(k => !typeOrTermExtends(k, this.keyof()));
        if (invalidKeys.length) {
            return errors_throwParseError(writeInvalidKeysMessage(this.expression, invalidKeys));
        }
    }
    get(indexer, ...path) {
        let value;
        let required = false;
        const key = indexerToKey(indexer);
        if ((typeof key === "string" || typeof key === "symbol") &&
            this.propsByKey[key]) {
            value = this.propsByKey[key].value;
            required = this.propsByKey[key].required;
        }
        if (this.index) {
            for (const n of this.index) {
                if (typeOrTermExtends(key, n.signature))
                    value = value?.and(n.value) ?? n.value;
            }
        }
        if (this.sequence &&
            typeOrTermExtends(key, registry_$ark.intrinsic.nonNegativeIntegerString)) {
            if (hasArkKind(key, "root")) {
                if (this.sequence.variadic)
                    // if there is a variadic element and we're accessing an index, return a union
                    // of all possible elements. If there is no variadic expression, we're in a tuple
                    // so this access wouldn't be safe based on the array indices
                    value = value?.and(this.sequence.element) ?? this.sequence.element;
            }
            else {
                const index = Number.parseInt(key);
                if (index < this.sequence.prevariadic.length) {
                    const fixedElement = this.sequence.prevariadic[index].node;
                    value = value?.and(fixedElement) ?? fixedElement;
                    required ||= index < this.sequence.prefixLength;
                }
                else if (this.sequence.variadic) {
                    // ideally we could return something more specific for postfix
                    // but there is no way to represent it using an index alone
                    const nonFixedElement = this.$.node("union", this.sequence.variadicOrPostfix);
                    value = value?.and(nonFixedElement) ?? nonFixedElement;
                }
            }
        }
        if (!value) {
            if (this.sequence?.variadic &&
                hasArkKind(key, "root") &&
                key.extends(registry_$ark.intrinsic.number)) {
                return errors_throwParseError(writeNumberIndexMessage(key.expression, this.sequence.expression));
            }
            return errors_throwParseError(writeInvalidKeysMessage(this.expression, [key]));
        }
        const result = value.get(...path);
        return required ? result : result.or(registry_$ark.intrinsic.undefined);
    }
    pick(...keys) {
        this.assertHasKeys(keys);
        return this.$.node("structure", this.filterKeys("pick", keys));
    }
    omit(...keys) {
        this.assertHasKeys(keys);
        return this.$.node("structure", this.filterKeys("omit", keys));
    }
    optionalize() {
        const { required, ...inner } = this.inner;
        return this.$.node("structure", {
            ...inner,
            optional: this.props.map(prop => prop.hasKind("required") ? this.$.node("optional", prop.inner) : prop)
        });
    }
    require() {
        const { optional, ...inner } = this.inner;
        return this.$.node("structure", {
            ...inner,
            required: this.props.map(prop => prop.hasKind("optional") ?
                {
                    key: prop.key,
                    value: prop.value
                }
                : prop)
        });
    }
    merge(r) {
        const inner = this.filterKeys("omit", [r.keyof()]);
        if (r.required)
            inner.required = append(inner.required, r.required);
        if (r.optional)
            inner.optional = append(inner.optional, r.optional);
        if (r.index)
            inner.index = append(inner.index, r.index);
        if (r.sequence)
            inner.sequence = r.sequence;
        if (r.undeclared)
            inner.undeclared = r.undeclared;
        else
            delete inner.undeclared;
        return this.$.node("structure", inner);
    }
    filterKeys(operation, keys) {
        const result = makeRootAndArrayPropertiesMutable(this.inner);
        const shouldKeep = (key) => {
            const matchesKey = keys.some(k => typeOrTermExtends(key, k));
            return operation === "pick" ? matchesKey : !matchesKey;
        };
        if (result.required)
            result.required = result.required.filter(prop => shouldKeep(prop.key));
        if (result.optional)
            result.optional = result.optional.filter(prop => shouldKeep(prop.key));
        if (result.index)
            result.index = result.index.filter(index => shouldKeep(index.signature));
        return result;
    }
    traverseAllows = (data, ctx) => this._traverse("Allows", data, ctx);
    traverseApply = (data, ctx) => this._traverse("Apply", data, ctx);
    _traverse = (traversalKind, data, ctx) => {
        const errorCount = ctx?.currentErrorCount ?? 0;
        for (let i = 0; i < this.props.length; i++) {
            if (traversalKind === "Allows") {
                if (!this.props[i].traverseAllows(data, ctx))
                    return false;
            }
            else {
                this.props[i].traverseApply(data, ctx);
                if (ctx.failFast && ctx.currentErrorCount > errorCount)
                    return false;
            }
        }
        if (this.sequence) {
            if (traversalKind === "Allows") {
                if (!this.sequence.traverseAllows(data, ctx))
                    return false;
            }
            else {
                this.sequence.traverseApply(data, ctx);
                if (ctx.failFast && ctx.currentErrorCount > errorCount)
                    return false;
            }
        }
        if (this.index || this.undeclared === "reject") {
            const keys = Object.keys(data);
            keys.push(...Object.getOwnPropertySymbols(data));
            for (let i = 0; i < keys.length; i++) {
                const k = keys[i];
                if (this.index) {
                    for (const node of this.index) {
                        if (node.signature.traverseAllows(k, ctx)) {
                            if (traversalKind === "Allows") {
                                const result = traverseKey(k, () => node.value.traverseAllows(data[k], ctx), ctx);
                                if (!result)
                                    return false;
                            }
                            else {
                                traverseKey(k, () => node.value.traverseApply(data[k], ctx), ctx);
                                if (ctx.failFast && ctx.currentErrorCount > errorCount)
                                    return false;
                            }
                        }
                    }
                }
                if (this.undeclared === "reject" && !this.declaresKey(k)) {
                    if (traversalKind === "Allows")
                        return false;
                    // this should have its own error code:
                    // https://github.com/arktypeio/arktype/issues/1403
                    ctx.errorFromNodeContext({
                        code: "predicate",
                        expected: "removed",
                        actual: "",
                        relativePath: [k],
                        meta: this.meta
                    });
                    if (ctx.failFast)
                        return false;
                }
            }
        }
        // added additional ctx check here to address
        // https://github.com/arktypeio/arktype/issues/1346
        if (this.structuralMorph && ctx && !ctx.hasError())
            ctx.queueMorphs([this.structuralMorph]);
        return true;
    };
    get defaultable() {
        return this.cacheGetter("defaultable", this.optional?.filter(o => o.hasDefault()) ?? []);
    }
    declaresKey = (k) => k in this.propsByKey ||
        this.index?.some(n => n.signature.allows(k)) ||
        (this.sequence !== undefined &&
            registry_$ark.intrinsic.nonNegativeIntegerString.allows(k));
    _compileDeclaresKey(js) {
        const parts = [];
        if (this.props.length)
            parts.push(`k in ${this.propsByKeyReference}`);
        if (this.index) {
            for (const index of this.index)
                parts.push(js.invoke(index.signature, { kind: "Allows", arg: "k" }));
        }
        if (this.sequence)
            parts.push("$ark.intrinsic.nonNegativeIntegerString.allows(k)");
        // if parts is empty, this is a structure like { "+": "reject" }
        // that declares no keys, so return false
        return parts.join(" || ") || "false";
    }
    get structuralMorph() {
        return this.cacheGetter("structuralMorph", getPossibleMorph(this));
    }
    structuralMorphRef = this.structuralMorph && registeredReference(this.structuralMorph);
    compile(js) {
        if (js.traversalKind === "Apply")
            js.initializeErrorCount();
        for (const prop of this.props) {
            js.check(prop);
            if (js.traversalKind === "Apply")
                js.returnIfFailFast();
        }
        if (this.sequence) {
            js.check(this.sequence);
            if (js.traversalKind === "Apply")
                js.returnIfFailFast();
        }
        if (this.index || this.undeclared === "reject") {
            js.const("keys", "Object.keys(data)");
            js.line("keys.push(...Object.getOwnPropertySymbols(data))");
            js.for("i < keys.length", () => this.compileExhaustiveEntry(js));
        }
        if (js.traversalKind === "Allows")
            return js.return(true);
        // always queue deleteUndeclared on valid traversal for "delete"
        if (this.structuralMorphRef) {
            // added additional ctx check here to address
            // https://github.com/arktypeio/arktype/issues/1346
            js.if("ctx && !ctx.hasError()", () => {
                js.line(`ctx.queueMorphs([`);
                precompileMorphs(js, this);
                return js.line("])");
            });
        }
    }
    compileExhaustiveEntry(js) {
        js.const("k", "keys[i]");
        if (this.index) {
            for (const node of this.index) {
                js.if(`${js.invoke(node.signature, { arg: "k", kind: "Allows" })}`, () => js.traverseKey("k", "data[k]", node.value));
            }
        }
        if (this.undeclared === "reject") {
            js.if(`!(${this._compileDeclaresKey(js)})`, () => {
                if (js.traversalKind === "Allows")
                    return js.return(false);
                return js
                    .line(`ctx.errorFromNodeContext({ code: "predicate", expected: "removed", actual: "", relativePath: [k], meta: ${this.compiledMeta} })`)
                    .if("ctx.failFast", () => js.return());
            });
        }
        return js;
    }
    reduceJsonSchema(schema, ctx) {
        switch (schema.type) {
            case "object":
                return this.reduceObjectJsonSchema(schema, ctx);
            case "array":
                const arraySchema = this.sequence?.reduceJsonSchema(schema, ctx) ?? schema;
                if (this.props.length || this.index) {
                    return ctx.fallback.arrayObject({
                        code: "arrayObject",
                        base: arraySchema,
                        object: this.reduceObjectJsonSchema({ type: "object" }, ctx)
                    });
                }
                return arraySchema;
            default:
                return ToJsonSchema.throwInternalOperandError("structure", schema);
        }
    }
    reduceObjectJsonSchema(schema, ctx) {
        if (this.props.length) {
            schema.properties = {};
            for (const prop of this.props) {
                const valueSchema = prop.value.toJsonSchemaRecurse(ctx);
                if (typeof prop.key === "symbol") {
                    ctx.fallback.symbolKey({
                        code: "symbolKey",
                        base: schema,
                        key: prop.key,
                        value: valueSchema,
                        optional: prop.optional
                    });
                    continue;
                }
                if (prop.hasDefault()) {
                    const value = typeof prop.default === "function" ? prop.default() : prop.default;
                    valueSchema.default =
                        registry_$ark.intrinsic.jsonData.allows(value) ?
                            value
                            : ctx.fallback.defaultValue({
                                code: "defaultValue",
                                base: valueSchema,
                                value
                            });
                }
                schema.properties[prop.key] = valueSchema;
            }
            if (this.requiredKeys.length && schema.properties) {
                schema.required = this.requiredKeys.filter((k) => typeof k === "string" && k in schema.properties);
            }
        }
        if (this.index) {
            for (const index of this.index) {
                const valueJsonSchema = index.value.toJsonSchemaRecurse(ctx);
                if (index.signature.equals(registry_$ark.intrinsic.string)) {
                    schema.additionalProperties = valueJsonSchema;
                    continue;
                }
                for (const keyBranch of index.signature.branches) {
                    if (!keyBranch.extends(registry_$ark.intrinsic.string)) {
                        schema = ctx.fallback.symbolKey({
                            code: "symbolKey",
                            base: schema,
                            key: null,
                            value: valueJsonSchema,
                            optional: false
                        });
                        continue;
                    }
                    let keySchema = { type: "string" };
                    if (keyBranch.hasKind("morph")) {
                        keySchema = ctx.fallback.morph({
                            code: "morph",
                            base: keyBranch.rawIn.toJsonSchemaRecurse(ctx),
                            out: keyBranch.rawOut.toJsonSchemaRecurse(ctx)
                        });
                    }
                    if (!keyBranch.hasKind("intersection")) {
                        return throwInternalError(`Unexpected index branch kind ${keyBranch.kind}.`);
                    }
                    const { pattern } = keyBranch.inner;
                    if (pattern) {
                        const keySchemaWithPattern = Object.assign(keySchema, {
                            pattern: pattern[0].rule
                        });
                        for (let i = 1; i < pattern.length; i++) {
                            keySchema = ctx.fallback.patternIntersection({
                                code: "patternIntersection",
                                base: keySchemaWithPattern,
                                pattern: pattern[i].rule
                            });
                        }
                        schema.patternProperties ??= {};
                        schema.patternProperties[keySchemaWithPattern.pattern] =
                            valueJsonSchema;
                    }
                }
            }
        }
        if (this.undeclared && !schema.additionalProperties)
            schema.additionalProperties = false;
        return schema;
    }
}
const structure_defaultableMorphsCache = {};
const constructStructuralMorphCacheKey = (node) => {
    let cacheKey = "";
    for (let i = 0; i < node.defaultable.length; i++)
        cacheKey += node.defaultable[i].defaultValueMorphRef;
    if (node.sequence?.defaultValueMorphsReference)
        cacheKey += node.sequence?.defaultValueMorphsReference;
    if (node.undeclared === "delete") {
        cacheKey += "delete !(";
        if (node.required)
            for (const n of node.required)
                cacheKey += n.compiledKey + " | ";
        if (node.optional)
            for (const n of node.optional)
                cacheKey += n.compiledKey + " | ";
        if (node.index)
            for (const index of node.index)
                cacheKey += index.signature.id + " | ";
        if (node.sequence) {
            if (node.sequence.maxLength === null)
                cacheKey += intrinsic.nonNegativeIntegerString.id;
            else {
                for (let i = 0; i < node.sequence.tuple.length; i++)
                    cacheKey += i + " | ";
            }
        }
        cacheKey += ")";
    }
    return cacheKey;
};
const getPossibleMorph = (node) => {
    const cacheKey = constructStructuralMorphCacheKey(node);
    if (!cacheKey)
        return undefined;
    if (structure_defaultableMorphsCache[cacheKey])
        return structure_defaultableMorphsCache[cacheKey];
    const $arkStructuralMorph = (data, ctx) => {
        for (let i = 0; i < node.defaultable.length; i++) {
            if (!(node.defaultable[i].key in data))
                node.defaultable[i].defaultValueMorph(data, ctx);
        }
        if (node.sequence?.defaultables) {
            for (let i = data.length - node.sequence.prefixLength; i < node.sequence.defaultables.length; i++)
                node.sequence.defaultValueMorphs[i](data, ctx);
        }
        if (node.undeclared === "delete")
            for (const k in data)
                if (!node.declaresKey(k))
                    delete data[k];
        return data;
    };
    return (structure_defaultableMorphsCache[cacheKey] = $arkStructuralMorph);
};
const precompileMorphs = (js, node) => {
    const requiresContext = node.defaultable.some(node => node.defaultValueMorph.length === 2) ||
        node.sequence?.defaultValueMorphs.some(morph => morph.length === 2);
    const args = `(data${requiresContext ? ", ctx" : ""})`;
    return js.block(`${args} => `, js => {
        for (let i = 0; i < node.defaultable.length; i++) {
            const { serializedKey, defaultValueMorphRef } = node.defaultable[i];
            js.if(`!(${serializedKey} in data)`, js => js.line(`${defaultValueMorphRef}${args}`));
        }
        if (node.sequence?.defaultables) {
            js.for(`i < ${node.sequence.defaultables.length}`, js => js.line(`${node.sequence.defaultValueMorphsReference}[i]${args}`), `data.length - ${node.sequence.prefixLength}`);
        }
        if (node.undeclared === "delete") {
            js.forIn("data", js => js.if(`!(${node._compileDeclaresKey(js)})`, js => js.line(`delete data[k]`)));
        }
        return js.return("data");
    });
};
const Structure = {
    implementation: structure_structure_implementation,
    Node: StructureNode
};
const indexerToKey = (indexable) => {
    if (hasArkKind(indexable, "root") && indexable.hasKind("unit"))
        indexable = indexable.unit;
    if (typeof indexable === "number")
        indexable = `${indexable}`;
    return indexable;
};
const writeNumberIndexMessage = (indexExpression, sequenceExpression) => `${indexExpression} is not allowed as an array index on ${sequenceExpression}. Use the 'nonNegativeIntegerString' keyword instead.`;
/** extract enumerable named props from an index signature */
const normalizeIndex = (signature, value, $) => {
    const [enumerableBranches, nonEnumerableBranches] = spliterate(signature.branches, k => k.hasKind("unit"));
    if (!enumerableBranches.length)
        return { index: $.node("index", { signature, value }) };
    const normalized = {};
    for (const n of enumerableBranches) {
        // since required can be reduced to optional if it has a default or
        // optional meta on its value, we have to assign it depending on the
        // compiled kind
        const prop = $.node("required", { key: n.unit, value });
        normalized[prop.kind] = append(normalized[prop.kind], prop);
    }
    if (nonEnumerableBranches.length) {
        normalized.index = $.node("index", {
            signature: nonEnumerableBranches,
            value
        });
    }
    return normalized;
};
const typeKeyToString = (k) => hasArkKind(k, "root") ? k.expression : serialize_printable(k);
const writeInvalidKeysMessage = (o, keys) => `Key${keys.length === 1 ? "" : "s"} ${keys.map(typeKeyToString).join(", ")} ${keys.length === 1 ? "does" : "do"} not exist on ${o}`;
const writeDuplicateKeyMessage = (key) => `Duplicate key ${compileSerializedValue(key)}`;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/kinds.js




















const nodeImplementationsByKind = {
    ...boundImplementationsByKind,
    alias: Alias.implementation,
    domain: Domain.implementation,
    unit: Unit.implementation,
    proto: Proto.implementation,
    union: Union.implementation,
    morph: Morph.implementation,
    intersection: Intersection.implementation,
    divisor: Divisor.implementation,
    pattern: Pattern.implementation,
    predicate: Predicate.implementation,
    required: Required.implementation,
    optional: Optional.implementation,
    index: Index.implementation,
    sequence: Sequence.implementation,
    structure: Structure.implementation
};
registry_$ark.defaultConfig = withAlphabetizedKeys(Object.assign(flatMorph_flatMorph(nodeImplementationsByKind, (kind, implementation) => [
    kind,
    implementation.defaults
]), {
    jitless: envHasCsp(),
    clone: deepClone,
    onUndeclaredKey: "ignore",
    exactOptionalPropertyTypes: true,
    numberAllowsNaN: false,
    dateAllowsInvalid: false,
    onFail: null,
    keywords: {},
    toJsonSchema: ToJsonSchema.defaultConfig
}));
registry_$ark.resolvedConfig = mergeConfigs(registry_$ark.defaultConfig, registry_$ark.config);
const nodeClassesByKind = {
    ...boundClassesByKind,
    alias: Alias.Node,
    domain: Domain.Node,
    unit: Unit.Node,
    proto: Proto.Node,
    union: Union.Node,
    morph: Morph.Node,
    intersection: Intersection.Node,
    divisor: Divisor.Node,
    pattern: Pattern.Node,
    predicate: Predicate.Node,
    required: Required.Node,
    optional: Optional.Node,
    index: Index.Node,
    sequence: Sequence.Node,
    structure: Structure.Node
};

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/module.js


class module_RootModule extends DynamicBase {
    // ensure `[arkKind]` is non-enumerable so it doesn't get spread on import/export
    get [arkKind]() {
        return "module";
    }
}
const bindModule = (module, $) => new module_RootModule(flatMorph_flatMorph(module, (alias, value) => [
    alias,
    hasArkKind(value, "module") ?
        bindModule(value, $)
        : $.bindReference(value)
]));
const SchemaModule = (/* unused pure expression or super */ null && (module_RootModule));

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/scope.js











const schemaBranchesOf = (schema) => isArray(schema) ? schema
    : "branches" in schema && isArray(schema.branches) ? schema.branches
        : undefined;
const throwMismatchedNodeRootError = (expected, actual) => errors_throwParseError(`Node of kind ${actual} is not valid as a ${expected} definition`);
const writeDuplicateAliasError = (alias) => `#${alias} duplicates public alias ${alias}`;
const scopesByName = {};
registry_$ark.ambient ??= {};
let rawUnknownUnion;
const rootScopeFnName = "function $";
const precompile = (references) => bindPrecompilation(references, precompileReferences(references));
const bindPrecompilation = (references, precompiler, owningScope) => {
    const precompilation = precompiler.write(rootScopeFnName, 4);
    const compiledTraversals = precompiler.compile()();
    for (const node of references) {
        if (node.precompilation && (!owningScope || node.$ !== owningScope)) {
            // if node has already been bound to another scope or anonymous type, don't rebind it
            continue;
        }
        node.traverseAllows =
            compiledTraversals[`${node.id}Allows`].bind(compiledTraversals);
        if (node.isRoot() && !node.allowsRequiresContext) {
            // if the reference doesn't require context, we can assign over
            // it directly to avoid having to initialize it
            node.allows = node.traverseAllows;
        }
        node.traverseApply =
            compiledTraversals[`${node.id}Apply`].bind(compiledTraversals);
        if (compiledTraversals[`${node.id}Optimistic`]) {
            ;
            node.traverseOptimistic =
                compiledTraversals[`${node.id}Optimistic`].bind(compiledTraversals);
        }
        node.precompilation = precompilation;
    }
};
const precompileReferences = (references) => new CompiledFunction().return(references.reduce((js, node) => {
    const allowsCompiler = new NodeCompiler({ kind: "Allows" }).indent();
    node.compile(allowsCompiler);
    const allowsJs = allowsCompiler.write(`${node.id}Allows`);
    const applyCompiler = new NodeCompiler({ kind: "Apply" }).indent();
    node.compile(applyCompiler);
    const applyJs = applyCompiler.write(`${node.id}Apply`);
    const result = `${js}${allowsJs},\n${applyJs},\n`;
    if (!node.hasKind("union"))
        return result;
    const optimisticCompiler = new NodeCompiler({
        kind: "Allows",
        optimistic: true
    }).indent();
    node.compile(optimisticCompiler);
    const optimisticJs = optimisticCompiler.write(`${node.id}Optimistic`);
    return `${result}${optimisticJs},\n`;
}, "{\n") + "}");
class BaseScope {
    config;
    resolvedConfig;
    name;
    get [arkKind]() {
        return "scope";
    }
    referencesById = {};
    references = [];
    resolutions = {};
    exportedNames = [];
    aliases = {};
    resolved = false;
    nodesByHash = {};
    intrinsic;
    constructor(
    /** The set of names defined at the root-level of the scope mapped to their
     * corresponding definitions.**/
    def, config) {
        this.config = mergeConfigs(registry_$ark.config, config);
        this.resolvedConfig = mergeConfigs(registry_$ark.resolvedConfig, config);
        this.name =
            this.resolvedConfig.name ??
                `anonymousScope${Object.keys(scopesByName).length}`;
        if (this.name in scopesByName)
            errors_throwParseError(`A Scope already named ${this.name} already exists`);
        scopesByName[this.name] = this;
        const aliasEntries = Object.entries(def).map(entry => this.preparseOwnAliasEntry(...entry));
        for (const [k, v] of aliasEntries) {
            let name = k;
            if (k[0] === "#") {
                name = k.slice(1);
                if (name in this.aliases)
                    errors_throwParseError(writeDuplicateAliasError(name));
                this.aliases[name] = v;
            }
            else {
                if (name in this.aliases)
                    errors_throwParseError(writeDuplicateAliasError(k));
                this.aliases[name] = v;
                this.exportedNames.push(name);
            }
            if (!hasArkKind(v, "module") &&
                !hasArkKind(v, "generic") &&
                !isThunk(v)) {
                const preparsed = this.preparseOwnDefinitionFormat(v, { alias: name });
                this.resolutions[name] =
                    hasArkKind(preparsed, "root") ?
                        this.bindReference(preparsed)
                        : this.createParseContext(preparsed).id;
            }
        }
        // reduce union of all possible values reduces to unknown
        rawUnknownUnion ??= this.node("union", {
            branches: [
                "string",
                "number",
                "object",
                "bigint",
                "symbol",
                { unit: true },
                { unit: false },
                { unit: undefined },
                { unit: null }
            ]
        }, { prereduced: true });
        this.nodesByHash[rawUnknownUnion.hash] = this.node("intersection", {}, { prereduced: true });
        this.intrinsic =
            registry_$ark.intrinsic ?
                flatMorph_flatMorph(registry_$ark.intrinsic, (k, v) => 
                // don't include cyclic aliases from JSON scope
                k.startsWith("json") ? [] : [k, this.bindReference(v)])
                // intrinsic won't be available during bootstrapping,  so we lie
                // about the type here as an extrnal convenience
                : {};
    }
    cacheGetter(name, value) {
        Object.defineProperty(this, name, { value });
        return value;
    }
    get internal() {
        return this;
    }
    // json is populated when the scope is exported, so ensure it is populated
    // before allowing external access
    _json;
    get json() {
        if (!this._json)
            this.export();
        return this._json;
    }
    defineSchema(def) {
        return def;
    }
    generic = (...params) => {
        const $ = this;
        return (def, possibleHkt) => new generic_GenericRoot(params, possibleHkt ? new LazyGenericBody(def) : def, $, $, possibleHkt ?? null);
    };
    units = (values, opts) => {
        const uniqueValues = [];
        for (const value of values)
            if (!uniqueValues.includes(value))
                uniqueValues.push(value);
        const branches = uniqueValues.map(unit => this.node("unit", { unit }, opts));
        return this.node("union", branches, {
            ...opts,
            prereduced: true
        });
    };
    lazyResolutions = [];
    lazilyResolve(resolve, syntheticAlias) {
        const node = this.node("alias", {
            reference: syntheticAlias ?? "synthetic",
            resolve
        }, { prereduced: true });
        if (!this.resolved)
            this.lazyResolutions.push(node);
        return node;
    }
    schema = (schema, opts) => this.finalize(this.parseSchema(schema, opts));
    parseSchema = (schema, opts) => this.node(schemaKindOf(schema), schema, opts);
    preparseNode(kinds, schema, opts) {
        let kind = typeof kinds === "string" ? kinds : schemaKindOf(schema, kinds);
        if (utils_isNode(schema) && schema.kind === kind)
            return schema;
        if (kind === "alias" && !opts?.prereduced) {
            const { reference } = Alias.implementation.normalize(schema, this);
            if (reference.startsWith("$")) {
                const resolution = this.resolveRoot(reference.slice(1));
                schema = resolution;
                kind = resolution.kind;
            }
        }
        else if (kind === "union" && hasDomain(schema, "object")) {
            const branches = schemaBranchesOf(schema);
            if (branches?.length === 1) {
                schema = branches[0];
                kind = schemaKindOf(schema);
            }
        }
        if (utils_isNode(schema) && schema.kind === kind)
            return schema;
        const impl = nodeImplementationsByKind[kind];
        const normalizedSchema = impl.normalize?.(schema, this) ?? schema;
        // check again after normalization in case a node is a valid collapsed
        // schema for the kind (e.g. sequence can collapse to element accepting a Node')
        if (utils_isNode(normalizedSchema)) {
            return normalizedSchema.kind === kind ?
                normalizedSchema
                : throwMismatchedNodeRootError(kind, normalizedSchema.kind);
        }
        return {
            ...opts,
            $: this,
            kind,
            def: normalizedSchema,
            prefix: opts.alias ?? kind
        };
    }
    bindReference(reference) {
        let bound;
        if (utils_isNode(reference)) {
            bound =
                reference.$ === this ?
                    reference
                    : new reference.constructor(reference.attachments, this);
        }
        else {
            bound =
                reference.$ === this ?
                    reference
                    : new generic_GenericRoot(reference.params, reference.bodyDef, reference.$, this, reference.hkt);
        }
        if (!this.resolved) {
            // we're still parsing the scope itself, so defer compilation but
            // add the node as a reference
            Object.assign(this.referencesById, bound.referencesById);
        }
        return bound;
    }
    resolveRoot(name) {
        return (this.maybeResolveRoot(name) ??
            errors_throwParseError(writeUnresolvableMessage(name)));
    }
    maybeResolveRoot(name) {
        const result = this.maybeResolve(name);
        if (hasArkKind(result, "generic"))
            return;
        return result;
    }
    /** If name is a valid reference to a submodule alias, return its resolution  */
    maybeResolveSubalias(name) {
        return (maybeResolveSubalias(this.aliases, name) ??
            maybeResolveSubalias(this.ambient, name));
    }
    get ambient() {
        return registry_$ark.ambient;
    }
    maybeResolve(name) {
        const cached = this.resolutions[name];
        if (cached) {
            if (typeof cached !== "string")
                return this.bindReference(cached);
            const v = nodesByRegisteredId[cached];
            if (hasArkKind(v, "root"))
                return (this.resolutions[name] = v);
            if (hasArkKind(v, "context")) {
                if (v.phase === "resolving") {
                    return this.node("alias", { reference: `$${name}` }, { prereduced: true });
                }
                if (v.phase === "resolved") {
                    return throwInternalError(`Unexpected resolved context for was uncached by its scope: ${serialize_printable(v)}`);
                }
                v.phase = "resolving";
                const node = this.bindReference(this.parseOwnDefinitionFormat(v.def, v));
                v.phase = "resolved";
                nodesByRegisteredId[node.id] = node;
                nodesByRegisteredId[v.id] = node;
                return (this.resolutions[name] = node);
            }
            return throwInternalError(`Unexpected nodesById entry for ${cached}: ${serialize_printable(v)}`);
        }
        let def = this.aliases[name] ?? this.ambient?.[name];
        if (!def)
            return this.maybeResolveSubalias(name);
        def = this.normalizeRootScopeValue(def);
        if (hasArkKind(def, "generic"))
            return (this.resolutions[name] = this.bindReference(def));
        if (hasArkKind(def, "module")) {
            if (!def.root)
                errors_throwParseError(writeMissingSubmoduleAccessMessage(name));
            return (this.resolutions[name] = this.bindReference(def.root));
        }
        return (this.resolutions[name] = this.parse(def, {
            alias: name
        }));
    }
    createParseContext(input) {
        const id = input.id ?? registerNodeId(input.prefix);
        return (nodesByRegisteredId[id] = Object.assign(input, {
            [arkKind]: "context",
            $: this,
            id,
            phase: "unresolved"
        }));
    }
    traversal(root) {
        return new Traversal(root, this.resolvedConfig);
    }
    import(...names) {
        return new module_RootModule(flatMorph_flatMorph(this.export(...names), (alias, value) => [
            `#${alias}`,
            value
        ]));
    }
    precompilation;
    _exportedResolutions;
    _exports;
    export(...names) {
        if (!this._exports) {
            this._exports = {};
            for (const name of this.exportedNames) {
                const def = this.aliases[name];
                this._exports[name] =
                    hasArkKind(def, "module") ?
                        bindModule(def, this)
                        : bootstrapAliasReferences(this.maybeResolve(name));
            }
            // force node.resolution getter evaluation
            // eslint-disable-next-line @typescript-eslint/no-unused-expressions
            for (const node of this.lazyResolutions)
                node.resolution;
            this._exportedResolutions = resolutionsOfModule(this, this._exports);
            this._json = resolutionsToJson(this._exportedResolutions);
            Object.assign(this.resolutions, this._exportedResolutions);
            this.references = Object.values(this.referencesById);
            if (!this.resolvedConfig.jitless) {
                const precompiler = precompileReferences(this.references);
                this.precompilation = precompiler.write(rootScopeFnName, 4);
                bindPrecompilation(this.references, precompiler, this);
            }
            this.resolved = true;
        }
        const namesToExport = names.length ? names : this.exportedNames;
        return new module_RootModule(flatMorph_flatMorph(namesToExport, (_, name) => [
            name,
            this._exports[name]
        ]));
    }
    resolve(name) {
        return this.export()[name];
    }
    node = (kinds, nodeSchema, opts = {}) => {
        const ctxOrNode = this.preparseNode(kinds, nodeSchema, opts);
        if (utils_isNode(ctxOrNode))
            return this.bindReference(ctxOrNode);
        const ctx = this.createParseContext(ctxOrNode);
        const node = parseNode(ctx);
        const bound = this.bindReference(node);
        return (nodesByRegisteredId[ctx.id] = bound);
    };
    parse = (def, opts = {}) => this.finalize(this.parseDefinition(def, opts));
    parseDefinition(def, opts = {}) {
        if (hasArkKind(def, "root"))
            return this.bindReference(def);
        const ctxInputOrNode = this.preparseOwnDefinitionFormat(def, opts);
        if (hasArkKind(ctxInputOrNode, "root"))
            return this.bindReference(ctxInputOrNode);
        const ctx = this.createParseContext(ctxInputOrNode);
        nodesByRegisteredId[ctx.id] = ctx;
        let node = this.bindReference(this.parseOwnDefinitionFormat(def, ctx));
        // if the node is recursive e.g. { box: "this" }, we need to make sure it
        // has the original id from context so that its references compile correctly
        if (node.isCyclic)
            node = withId(node, ctx.id);
        nodesByRegisteredId[ctx.id] = node;
        return node;
    }
    finalize(node) {
        bootstrapAliasReferences(node);
        if (!node.precompilation && !this.resolvedConfig.jitless)
            precompile(node.references);
        return node;
    }
}
class SchemaScope extends BaseScope {
    parseOwnDefinitionFormat(def, ctx) {
        return parseNode(ctx);
    }
    preparseOwnDefinitionFormat(schema, opts) {
        return this.preparseNode(schemaKindOf(schema), schema, opts);
    }
    preparseOwnAliasEntry(k, v) {
        return [k, v];
    }
    normalizeRootScopeValue(v) {
        return v;
    }
}
const bootstrapAliasReferences = (resolution) => {
    const aliases = resolution.references.filter(node => node.hasKind("alias"));
    for (const aliasNode of aliases) {
        Object.assign(aliasNode.referencesById, aliasNode.resolution.referencesById);
        for (const ref of resolution.references) {
            if (aliasNode.id in ref.referencesById)
                Object.assign(ref.referencesById, aliasNode.referencesById);
        }
    }
    return resolution;
};
const resolutionsToJson = (resolutions) => flatMorph_flatMorph(resolutions, (k, v) => [
    k,
    hasArkKind(v, "root") || hasArkKind(v, "generic") ? v.json
        : hasArkKind(v, "module") ? resolutionsToJson(v)
            : throwInternalError(`Unexpected resolution ${serialize_printable(v)}`)
]);
const maybeResolveSubalias = (base, name) => {
    const dotIndex = name.indexOf(".");
    if (dotIndex === -1)
        return;
    const dotPrefix = name.slice(0, dotIndex);
    const prefixSchema = base[dotPrefix];
    // if the name includes ".", but the prefix is not an alias, it
    // might be something like a decimal literal, so just fall through to return
    if (prefixSchema === undefined)
        return;
    if (!hasArkKind(prefixSchema, "module"))
        return errors_throwParseError(writeNonSubmoduleDotMessage(dotPrefix));
    const subalias = name.slice(dotIndex + 1);
    const resolution = prefixSchema[subalias];
    if (resolution === undefined)
        return maybeResolveSubalias(prefixSchema, subalias);
    if (hasArkKind(resolution, "root") || hasArkKind(resolution, "generic"))
        return resolution;
    if (hasArkKind(resolution, "module")) {
        return (resolution.root ??
            errors_throwParseError(writeMissingSubmoduleAccessMessage(name)));
    }
    throwInternalError(`Unexpected resolution for alias '${name}': ${serialize_printable(resolution)}`);
};
const schemaScope = (aliases, config) => new SchemaScope(aliases, config);
const rootSchemaScope = new SchemaScope({});
const parseAsSchema = (def, opts) => {
    try {
        return rootSchema(def, opts);
    }
    catch (e) {
        if (e instanceof ParseError)
            return e;
        throw e;
    }
};
const resolutionsOfModule = ($, typeSet) => {
    const result = {};
    for (const k in typeSet) {
        const v = typeSet[k];
        if (hasArkKind(v, "module")) {
            const innerResolutions = resolutionsOfModule($, v);
            const prefixedResolutions = flatMorph_flatMorph(innerResolutions, (innerK, innerV) => [`${k}.${innerK}`, innerV]);
            Object.assign(result, prefixedResolutions);
        }
        else if (hasArkKind(v, "root") || hasArkKind(v, "generic"))
            result[k] = v;
        else
            throwInternalError(`Unexpected scope resolution ${serialize_printable(v)}`);
    }
    return result;
};
const writeUnresolvableMessage = (token) => `'${token}' is unresolvable`;
const writeNonSubmoduleDotMessage = (name) => `'${name}' must reference a module to be accessed using dot syntax`;
const writeMissingSubmoduleAccessMessage = (name) => `Reference to submodule '${name}' must specify an alias`;
// ensure the scope is resolved so JIT will be applied to future types
rootSchemaScope.export();
const rootSchema = rootSchemaScope.schema;
const node = rootSchemaScope.node;
const defineSchema = rootSchemaScope.defineSchema;
const genericNode = rootSchemaScope.generic;

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/structure/shared.js

const arrayIndexSource = `^(?:0|[1-9]\\d*)$`;
const arrayIndexMatcher = new RegExp(arrayIndexSource);
const arrayIndexMatcherReference = registeredReference(arrayIndexMatcher);

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/intrinsic.js



const intrinsicBases = schemaScope({
    bigint: "bigint",
    // since we know this won't be reduced, it can be safely cast to a union
    boolean: [{ unit: false }, { unit: true }],
    false: { unit: false },
    never: [],
    null: { unit: null },
    number: "number",
    object: "object",
    string: "string",
    symbol: "symbol",
    true: { unit: true },
    unknown: {},
    undefined: { unit: undefined },
    Array,
    Date
}, { prereducedAliases: true }).export();
registry_$ark.intrinsic = { ...intrinsicBases };
const intrinsicRoots = schemaScope({
    integer: {
        domain: "number",
        divisor: 1
    },
    lengthBoundable: ["string", Array],
    key: ["string", "symbol"],
    nonNegativeIntegerString: { domain: "string", pattern: arrayIndexSource }
}, { prereducedAliases: true }).export();
// needed to parse index signatures for JSON
Object.assign(registry_$ark.intrinsic, intrinsicRoots);
const intrinsicJson = schemaScope({
    jsonPrimitive: [
        "string",
        "number",
        { unit: true },
        { unit: false },
        { unit: null }
    ],
    jsonObject: {
        domain: "object",
        index: {
            signature: "string",
            value: "$jsonData"
        }
    },
    jsonData: ["$jsonPrimitive", "$jsonObject"]
}, { prereducedAliases: true }).export();
const intrinsic = {
    ...intrinsicBases,
    ...intrinsicRoots,
    ...intrinsicJson,
    emptyStructure: node("structure", {}, { prereduced: true })
};
registry_$ark.intrinsic = { ...intrinsic };

;// CONCATENATED MODULE: ./node_modules/@ark/schema/out/index.js
















































;// CONCATENATED MODULE: ./node_modules/arkregex/out/regex.js
const regex = ((src, flags) => new RegExp(src, flags));
Object.assign(regex, { as: regex });

;// CONCATENATED MODULE: ./node_modules/arkregex/out/index.js


;// CONCATENATED MODULE: ./node_modules/arktype/out/config.js
// eslint-disable-next-line @typescript-eslint/no-restricted-imports

const configure = (/* unused pure expression or super */ null && (configureSchema));

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operand/date.js

const isDateLiteral = (value) => typeof value === "string" &&
    value[0] === "d" &&
    (value[1] === "'" || value[1] === '"') &&
    value[value.length - 1] === value[1];
const isValidDate = (d) => d.toString() !== "Invalid Date";
const extractDateLiteralSource = (literal) => literal.slice(2, -1);
const writeInvalidDateMessage = (source) => `'${source}' could not be parsed by the Date constructor`;
const tryParseDate = (source, errorOnFail) => maybeParseDate(source, errorOnFail);
const maybeParseDate = (source, errorOnFail) => {
    const stringParsedDate = new Date(source);
    if (isValidDate(stringParsedDate))
        return stringParsedDate;
    const epochMillis = tryParseNumber(source);
    if (epochMillis !== undefined) {
        const numberParsedDate = new Date(epochMillis);
        if (isValidDate(numberParsedDate))
            return numberParsedDate;
    }
    return errorOnFail ?
        errors_throwParseError(errorOnFail === true ? writeInvalidDateMessage(source) : errorOnFail)
        : undefined;
};

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operand/enclosed.js



const regexExecArray = rootSchema({
    proto: "Array",
    sequence: "string",
    required: {
        key: "groups",
        value: ["object", { unit: undefined }]
    }
});
const parseEnclosed = (s, enclosing) => {
    const enclosed = s.scanner.shiftUntilEscapable(untilLookaheadIsClosing[enclosingTokens[enclosing]]);
    if (s.scanner.lookahead === "")
        return s.error(writeUnterminatedEnclosedMessage(enclosed, enclosing));
    // Shift the scanner one additional time for the second enclosing token
    s.scanner.shift();
    if (enclosing in enclosingRegexTokens) {
        let regex;
        try {
            regex = new RegExp(enclosed);
        }
        catch (e) {
            errors_throwParseError(String(e));
        }
        s.root = s.ctx.$.node("intersection", {
            domain: "string",
            pattern: enclosed
        }, { prereduced: true });
        if (enclosing === "x/") {
            s.root = s.ctx.$.node("morph", {
                in: s.root,
                morphs: (s) => regex.exec(s),
                declaredOut: regexExecArray
            });
        }
    }
    else if (isKeyOf(enclosing, enclosingQuote))
        s.root = s.ctx.$.node("unit", { unit: enclosed });
    else {
        const date = tryParseDate(enclosed, writeInvalidDateMessage(enclosed));
        s.root = s.ctx.$.node("unit", { meta: enclosed, unit: date });
    }
};
const enclosingQuote = {
    "'": 1,
    '"': 1
};
const enclosingChar = {
    "/": 1,
    "'": 1,
    '"': 1
};
const enclosingLiteralTokens = {
    "d'": "'",
    'd"': '"',
    "'": "'",
    '"': '"'
};
const enclosingRegexTokens = {
    "/": "/",
    "x/": "/"
};
const enclosingTokens = {
    ...enclosingLiteralTokens,
    ...enclosingRegexTokens
};
const untilLookaheadIsClosing = {
    "'": scanner => scanner.lookahead === `'`,
    '"': scanner => scanner.lookahead === `"`,
    "/": scanner => scanner.lookahead === `/`
};
const enclosingCharDescriptions = {
    '"': "double-quote",
    "'": "single-quote",
    "/": "forward slash"
};
const writeUnterminatedEnclosedMessage = (fragment, enclosingStart) => `${enclosingStart}${fragment} requires a closing ${enclosingCharDescriptions[enclosingTokens[enclosingStart]]}`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/ast/validate.js
const writePrefixedPrivateReferenceMessage = (name) => `Private type references should not include '#'. Use '${name}' instead.`;
const shallowOptionalMessage = "Optional definitions like 'string?' are only valid as properties in an object or tuple";
const shallowDefaultableMessage = "Defaultable definitions like 'number = 0' are only valid as properties in an object or tuple";

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/tokens.js

const terminatingChars = {
    "<": 1,
    ">": 1,
    "=": 1,
    "|": 1,
    "&": 1,
    ")": 1,
    "[": 1,
    "%": 1,
    ",": 1,
    ":": 1,
    "?": 1,
    "#": 1,
    ...whitespaceChars
};
const finalizingLookaheads = {
    ">": 1,
    ",": 1,
    "": 1,
    "=": 1,
    "?": 1
};
const lookaheadIsFinalizing = (lookahead, unscanned) => lookahead === ">" ?
    unscanned[0] === "=" ?
        // >== would only occur in an expression like Array<number>==5
        // otherwise, >= would only occur as part of a bound like number>=5
        unscanned[1] === "="
        // if > is the end of a generic instantiation, the next token will be
        // an operator or the end of the string
        : unscanned.trimStart() === "" ||
            isKeyOf(unscanned.trimStart()[0], terminatingChars)
    // "=" is a finalizer on its own (representing a default value),
    // but not with a second "=" (an equality comparator)
    : lookahead === "=" ? unscanned[0] !== "="
        // "," and "?" are unambiguously finalizers
        : lookahead === "," || lookahead === "?";

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operand/genericArgs.js

const parseGenericArgs = (name, g, s) => _parseGenericArgs(name, g, s, []);
const _parseGenericArgs = (name, g, s, argNodes) => {
    const argState = s.parseUntilFinalizer();
    argNodes.push(argState.root);
    if (argState.finalizer === ">") {
        if (argNodes.length !== g.params.length) {
            return s.error(writeInvalidGenericArgCountMessage(name, g.names, argNodes.map(arg => arg.expression)));
        }
        return argNodes;
    }
    if (argState.finalizer === ",")
        return _parseGenericArgs(name, g, s, argNodes);
    return argState.error(writeUnclosedGroupMessage(">"));
};
const writeInvalidGenericArgCountMessage = (name, params, argDefs) => `${name}<${params.join(", ")}> requires exactly ${params.length} args (got ${argDefs.length}${argDefs.length === 0 ? "" : `: ${argDefs.join(", ")}`})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operand/unenclosed.js





const parseUnenclosed = (s) => {
    const token = s.scanner.shiftUntilLookahead(terminatingChars);
    if (token === "keyof")
        s.addPrefix("keyof");
    else
        s.root = unenclosedToNode(s, token);
};
const parseGenericInstantiation = (name, g, s) => {
    s.scanner.shiftUntilNonWhitespace();
    const lookahead = s.scanner.shift();
    if (lookahead !== "<")
        return s.error(writeInvalidGenericArgCountMessage(name, g.names, []));
    const parsedArgs = parseGenericArgs(name, g, s);
    return g(...parsedArgs);
};
const unenclosedToNode = (s, token) => maybeParseReference(s, token) ??
    maybeParseUnenclosedLiteral(s, token) ??
    s.error(token === "" ?
        s.scanner.lookahead === "#" ?
            writePrefixedPrivateReferenceMessage(s.shiftedBy(1).scanner.shiftUntilLookahead(terminatingChars))
            : writeMissingOperandMessage(s)
        : writeUnresolvableMessage(token));
const maybeParseReference = (s, token) => {
    if (s.ctx.args?.[token]) {
        const arg = s.ctx.args[token];
        if (typeof arg !== "string")
            return arg;
        return s.ctx.$.node("alias", { reference: arg }, { prereduced: true });
    }
    const resolution = s.ctx.$.maybeResolve(token);
    if (hasArkKind(resolution, "root"))
        return resolution;
    if (resolution === undefined)
        return;
    if (hasArkKind(resolution, "generic"))
        return parseGenericInstantiation(token, resolution, s);
    return errors_throwParseError(`Unexpected resolution ${serialize_printable(resolution)}`);
};
const maybeParseUnenclosedLiteral = (s, token) => {
    const maybeNumber = tryParseWellFormedNumber(token);
    if (maybeNumber !== undefined)
        return s.ctx.$.node("unit", { unit: maybeNumber });
    const maybeBigint = tryParseWellFormedBigint(token);
    if (maybeBigint !== undefined)
        return s.ctx.$.node("unit", { unit: maybeBigint });
};
const writeMissingOperandMessage = (s) => {
    const operator = s.previousOperator();
    return operator ?
        writeMissingRightOperandMessage(operator, s.scanner.unscanned)
        : writeExpressionExpectedMessage(s.scanner.unscanned);
};
const writeMissingRightOperandMessage = (token, unscanned = "") => `Token '${token}' requires a right operand${unscanned ? ` before '${unscanned}'` : ""}`;
const writeExpressionExpectedMessage = (unscanned) => `Expected an expression${unscanned ? ` before '${unscanned}'` : ""}`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operand/operand.js



const parseOperand = (s) => s.scanner.lookahead === "" ? s.error(writeMissingOperandMessage(s))
    : s.scanner.lookahead === "(" ? s.shiftedBy(1).reduceGroupOpen()
        : s.scanner.lookaheadIsIn(enclosingChar) ? parseEnclosed(s, s.scanner.shift())
            : s.scanner.lookaheadIsIn(whitespaceChars) ? parseOperand(s.shiftedBy(1))
                : s.scanner.lookahead === "d" ?
                    s.scanner.nextLookahead in enclosingQuote ?
                        parseEnclosed(s, `${s.scanner.shift()}${s.scanner.shift()}`)
                        : parseUnenclosed(s)
                    : s.scanner.lookahead === "x" ?
                        s.scanner.nextLookahead === "/" ?
                            s.shiftedBy(2) && parseEnclosed(s, "x/")
                            : parseUnenclosed(s)
                        : parseUnenclosed(s);

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/reduce/shared.js
const minComparators = {
    ">": true,
    ">=": true
};
const maxComparators = {
    "<": true,
    "<=": true
};
const comparators = {
    ">": true,
    ">=": true,
    "<": true,
    "<=": true,
    "==": true
};
const invertedComparators = {
    "<": ">",
    ">": "<",
    "<=": ">=",
    ">=": "<=",
    "==": "=="
};
const writeOpenRangeMessage = (min, comparator) => `Left bounds are only valid when paired with right bounds (try ...${comparator}${min})`;
const writeUnpairableComparatorMessage = (comparator) => `Left-bounded expressions must specify their limits using < or <= (was ${comparator})`;
const writeMultipleLeftBoundsMessage = (openLimit, openComparator, limit, comparator) => `An expression may have at most one left bound (parsed ${openLimit}${invertedComparators[openComparator]}, ${limit}${invertedComparators[comparator]})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operator/bounds.js




const parseBound = (s, start) => {
    const comparator = shiftComparator(s, start);
    if (s.root.hasKind("unit")) {
        if (typeof s.root.unit === "number") {
            s.reduceLeftBound(s.root.unit, comparator);
            s.unsetRoot();
            return;
        }
        if (s.root.unit instanceof Date) {
            const literal = `d'${s.root.description ?? s.root.unit.toISOString()}'`;
            s.unsetRoot();
            s.reduceLeftBound(literal, comparator);
            return;
        }
    }
    return parseRightBound(s, comparator);
};
const comparatorStartChars = {
    "<": 1,
    ">": 1,
    "=": 1
};
const shiftComparator = (s, start) => s.scanner.lookaheadIs("=") ?
    `${start}${s.scanner.shift()}`
    : start;
const writeIncompatibleRangeMessage = (l, r) => `Bound kinds ${l} and ${r} are incompatible`;
const getBoundKinds = (comparator, limit, root, boundKind) => {
    if (root.extends(registry_$ark.intrinsic.number)) {
        if (typeof limit !== "number") {
            return errors_throwParseError(writeInvalidLimitMessage(comparator, limit, boundKind));
        }
        return (comparator === "==" ? ["min", "max"]
            : comparator[0] === ">" ? ["min"]
                : ["max"]);
    }
    if (root.extends(registry_$ark.intrinsic.lengthBoundable)) {
        if (typeof limit !== "number") {
            return errors_throwParseError(writeInvalidLimitMessage(comparator, limit, boundKind));
        }
        return (comparator === "==" ? ["exactLength"]
            : comparator[0] === ">" ? ["minLength"]
                : ["maxLength"]);
    }
    if (root.extends(registry_$ark.intrinsic.Date)) {
        // allow either numeric or date limits
        return (comparator === "==" ? ["after", "before"]
            : comparator[0] === ">" ? ["after"]
                : ["before"]);
    }
    return errors_throwParseError(writeUnboundableMessage(root.expression));
};
const openLeftBoundToRoot = (leftBound) => ({
    rule: isDateLiteral(leftBound.limit) ?
        extractDateLiteralSource(leftBound.limit)
        : leftBound.limit,
    exclusive: leftBound.comparator.length === 1
});
const parseRightBound = (s, comparator) => {
    // store the node that will be bounded
    const previousRoot = s.unsetRoot();
    const previousScannerIndex = s.scanner.location;
    s.parseOperand();
    const limitNode = s.unsetRoot();
    // after parsing the next operand, use the locations to get the
    // token from which it was parsed
    const limitToken = s.scanner.sliceChars(previousScannerIndex, s.scanner.location);
    s.root = previousRoot;
    if (!limitNode.hasKind("unit") ||
        (typeof limitNode.unit !== "number" && !(limitNode.unit instanceof Date)))
        return s.error(writeInvalidLimitMessage(comparator, limitToken, "right"));
    const limit = limitNode.unit;
    // apply the newly-parsed right bound
    const exclusive = comparator.length === 1;
    const boundKinds = getBoundKinds(comparator, typeof limit === "number" ? limit : limitToken, previousRoot, "right");
    for (const kind of boundKinds) {
        s.constrainRoot(kind, comparator === "==" ? { rule: limit } : { rule: limit, exclusive });
    }
    if (!s.branches.leftBound)
        return;
    // if there's an open left bound, perform additional validation and apply it
    if (!isKeyOf(comparator, maxComparators))
        return s.error(writeUnpairableComparatorMessage(comparator));
    const lowerBoundKind = getBoundKinds(s.branches.leftBound.comparator, s.branches.leftBound.limit, previousRoot, "left");
    s.constrainRoot(lowerBoundKind[0], openLeftBoundToRoot(s.branches.leftBound));
    s.branches.leftBound = null;
};
const writeInvalidLimitMessage = (comparator, limit, boundKind) => `Comparator ${boundKind === "left" ? invertedComparators[comparator] : comparator} must be ${boundKind === "left" ? "preceded" : "followed"} by a corresponding literal (was ${limit})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operator/brand.js

const parseBrand = (s) => {
    s.scanner.shiftUntilNonWhitespace();
    const brandName = s.scanner.shiftUntilLookahead(terminatingChars);
    s.root = s.root.brand(brandName);
};

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operator/divisor.js


const parseDivisor = (s) => {
    s.scanner.shiftUntilNonWhitespace();
    const divisorToken = s.scanner.shiftUntilLookahead(terminatingChars);
    const divisor = tryParseInteger(divisorToken, {
        errorOnFail: writeInvalidDivisorMessage(divisorToken)
    });
    if (divisor === 0)
        s.error(writeInvalidDivisorMessage(0));
    s.root = s.root.constrain("divisor", divisor);
};
const writeInvalidDivisorMessage = (divisor) => `% operator must be followed by a non-zero integer literal (was ${divisor})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operator/operator.js





const parseOperator = (s) => {
    const lookahead = s.scanner.shift();
    return (lookahead === "" ? s.finalize("")
        : lookahead === "[" ?
            s.scanner.shift() === "]" ?
                s.setRoot(s.root.array())
                : s.error(incompleteArrayTokenMessage)
            : lookahead === "|" ?
                s.scanner.lookahead === ">" ?
                    s.shiftedBy(1).pushRootToBranch("|>")
                    : s.pushRootToBranch(lookahead)
                : lookahead === "&" ? s.pushRootToBranch(lookahead)
                    : lookahead === ")" ? s.finalizeGroup()
                        : lookaheadIsFinalizing(lookahead, s.scanner.unscanned) ?
                            s.finalize(lookahead)
                            : isKeyOf(lookahead, comparatorStartChars) ? parseBound(s, lookahead)
                                : lookahead === "%" ? parseDivisor(s)
                                    : lookahead === "#" ? parseBrand(s)
                                        : lookahead in whitespaceChars ? parseOperator(s)
                                            : s.error(writeUnexpectedCharacterMessage(lookahead)));
};
const writeUnexpectedCharacterMessage = (char, shouldBe = "") => `'${char}' is not allowed here${shouldBe && ` (should be ${shouldBe})`}`;
const incompleteArrayTokenMessage = `Missing expected ']'`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/shift/operator/default.js
const parseDefault = (s) => {
    // store the node that will be bounded
    const baseNode = s.unsetRoot();
    s.parseOperand();
    const defaultNode = s.unsetRoot();
    // after parsing the next operand, use the locations to get the
    // token from which it was parsed
    if (!defaultNode.hasKind("unit"))
        return s.error(writeNonLiteralDefaultMessage(defaultNode.expression));
    const defaultValue = defaultNode.unit instanceof Date ?
        () => new Date(defaultNode.unit)
        : defaultNode.unit;
    return [baseNode, "=", defaultValue];
};
const writeNonLiteralDefaultMessage = (defaultDef) => `Default value '${defaultDef}' must be a literal value`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/string.js




const parseString = (def, ctx) => {
    const aliasResolution = ctx.$.maybeResolveRoot(def);
    if (aliasResolution)
        return aliasResolution;
    if (def.endsWith("[]")) {
        const possibleElementResolution = ctx.$.maybeResolveRoot(def.slice(0, -2));
        if (possibleElementResolution)
            return possibleElementResolution.array();
    }
    const s = new RuntimeState(new Scanner(def), ctx);
    const node = fullStringParse(s);
    if (s.finalizer === ">")
        errors_throwParseError(writeUnexpectedCharacterMessage(">"));
    return node;
};
const fullStringParse = (s) => {
    s.parseOperand();
    let result = parseUntilFinalizer(s).root;
    if (!result) {
        return throwInternalError(`Root was unexpectedly unset after parsing string '${s.scanner.scanned}'`);
    }
    if (s.finalizer === "=")
        result = parseDefault(s);
    else if (s.finalizer === "?")
        result = [result, "?"];
    s.scanner.shiftUntilNonWhitespace();
    if (s.scanner.lookahead) {
        // throw a parse error if non-whitespace characters made it here without being parsed
        errors_throwParseError(writeUnexpectedCharacterMessage(s.scanner.lookahead));
    }
    return result;
};
const parseUntilFinalizer = (s) => {
    while (s.finalizer === undefined)
        next(s);
    return s;
};
const next = (s) => s.hasRoot() ? s.parseOperator() : s.parseOperand();

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/reduce/dynamic.js





class RuntimeState {
    root;
    branches = {
        prefixes: [],
        leftBound: null,
        intersection: null,
        union: null,
        pipe: null
    };
    finalizer;
    groups = [];
    scanner;
    ctx;
    constructor(scanner, ctx) {
        this.scanner = scanner;
        this.ctx = ctx;
    }
    error(message) {
        return errors_throwParseError(message);
    }
    hasRoot() {
        return this.root !== undefined;
    }
    setRoot(root) {
        this.root = root;
    }
    unsetRoot() {
        const value = this.root;
        this.root = undefined;
        return value;
    }
    constrainRoot(...args) {
        this.root = this.root.constrain(args[0], args[1]);
    }
    finalize(finalizer) {
        if (this.groups.length)
            return this.error(writeUnclosedGroupMessage(")"));
        this.finalizeBranches();
        this.finalizer = finalizer;
    }
    reduceLeftBound(limit, comparator) {
        const invertedComparator = invertedComparators[comparator];
        if (!isKeyOf(invertedComparator, minComparators))
            return this.error(writeUnpairableComparatorMessage(comparator));
        if (this.branches.leftBound) {
            return this.error(writeMultipleLeftBoundsMessage(this.branches.leftBound.limit, this.branches.leftBound.comparator, limit, invertedComparator));
        }
        this.branches.leftBound = {
            comparator: invertedComparator,
            limit
        };
    }
    finalizeBranches() {
        this.assertRangeUnset();
        if (this.branches.pipe) {
            this.pushRootToBranch("|>");
            this.root = this.branches.pipe;
            return;
        }
        if (this.branches.union) {
            this.pushRootToBranch("|");
            this.root = this.branches.union;
            return;
        }
        if (this.branches.intersection) {
            this.pushRootToBranch("&");
            this.root = this.branches.intersection;
            return;
        }
        this.applyPrefixes();
    }
    finalizeGroup() {
        this.finalizeBranches();
        const topBranchState = this.groups.pop();
        if (!topBranchState) {
            return this.error(writeUnmatchedGroupCloseMessage(")", this.scanner.unscanned));
        }
        this.branches = topBranchState;
    }
    addPrefix(prefix) {
        this.branches.prefixes.push(prefix);
    }
    applyPrefixes() {
        while (this.branches.prefixes.length) {
            const lastPrefix = this.branches.prefixes.pop();
            this.root =
                lastPrefix === "keyof" ?
                    this.root.keyof()
                    : throwInternalError(`Unexpected prefix '${lastPrefix}'`);
        }
    }
    pushRootToBranch(token) {
        this.assertRangeUnset();
        this.applyPrefixes();
        const root = this.root;
        this.root = undefined;
        this.branches.intersection =
            this.branches.intersection?.rawAnd(root) ?? root;
        if (token === "&")
            return;
        this.branches.union =
            this.branches.union?.rawOr(this.branches.intersection) ??
                this.branches.intersection;
        this.branches.intersection = null;
        if (token === "|")
            return;
        this.branches.pipe =
            this.branches.pipe?.rawPipeOnce(this.branches.union) ??
                this.branches.union;
        this.branches.union = null;
    }
    parseUntilFinalizer() {
        return parseUntilFinalizer(new RuntimeState(this.scanner, this.ctx));
    }
    parseOperator() {
        return parseOperator(this);
    }
    parseOperand() {
        return parseOperand(this);
    }
    assertRangeUnset() {
        if (this.branches.leftBound) {
            return this.error(writeOpenRangeMessage(this.branches.leftBound.limit, this.branches.leftBound.comparator));
        }
    }
    reduceGroupOpen() {
        this.groups.push(this.branches);
        this.branches = {
            prefixes: [],
            leftBound: null,
            union: null,
            intersection: null,
            pipe: null
        };
    }
    previousOperator() {
        return (this.branches.leftBound?.comparator ??
            this.branches.prefixes[this.branches.prefixes.length - 1] ??
            (this.branches.intersection ? "&"
                : this.branches.union ? "|"
                    : this.branches.pipe ? "|>"
                        : undefined));
    }
    shiftedBy(count) {
        this.scanner.jumpForward(count);
        return this;
    }
}

;// CONCATENATED MODULE: ./node_modules/arktype/out/generic.js





const Generic = (/* unused pure expression or super */ null && (GenericRoot));
const emptyGenericParameterMessage = "An empty string is not a valid generic parameter name";
const parseGenericParamName = (scanner, result, ctx) => {
    scanner.shiftUntilNonWhitespace();
    const name = scanner.shiftUntilLookahead(terminatingChars);
    if (name === "") {
        // if we've reached the end of the string and have parsed at least one
        // param, return the valid result
        if (scanner.lookahead === "" && result.length)
            return result;
        return errors_throwParseError(emptyGenericParameterMessage);
    }
    scanner.shiftUntilNonWhitespace();
    return _parseOptionalConstraint(scanner, name, result, ctx);
};
const extendsToken = "extends ";
const _parseOptionalConstraint = (scanner, name, result, ctx) => {
    scanner.shiftUntilNonWhitespace();
    if (scanner.unscanned.startsWith(extendsToken))
        scanner.jumpForward(extendsToken.length);
    else {
        // if we don't have a contraining token here, return now so we can
        // assume in the rest of the function body we do have a constraint
        if (scanner.lookahead === ",")
            scanner.shift();
        result.push(name);
        return parseGenericParamName(scanner, result, ctx);
    }
    const s = parseUntilFinalizer(new RuntimeState(scanner, ctx));
    result.push([name, s.root]);
    return parseGenericParamName(scanner, result, ctx);
};

;// CONCATENATED MODULE: ./node_modules/arktype/out/fn.js

class InternalFnParser extends Callable {
    constructor($) {
        const parse = (...signature) => {
            const returnOperatorIndex = signature.indexOf(":");
            const lastParamIndex = returnOperatorIndex === -1 ?
                signature.length - 1
                : returnOperatorIndex - 1;
            const paramDefs = signature.slice(0, lastParamIndex + 1);
            const paramTuple = $.parse(paramDefs).assertHasKind("intersection");
            let returnType = $.intrinsic.unknown;
            if (returnOperatorIndex !== -1) {
                if (returnOperatorIndex !== signature.length - 2)
                    return errors_throwParseError(badFnReturnTypeMessage);
                returnType = $.parse(signature[returnOperatorIndex + 1]);
            }
            return (impl) => new InternalTypedFn(impl, paramTuple, returnType);
        };
        // `raw` is an alias of `fn` itself with no type-level validation. It must
        // reference `parse` directly rather than `$.fn`, which is still being
        // constructed (and thus `undefined`) at this point.
        const attach = {
            $: $,
            raw: parse
        };
        super(parse, { attach });
    }
}
class InternalTypedFn extends Callable {
    raw;
    params;
    returns;
    expression;
    constructor(raw, params, returns) {
        const typedName = `typed ${raw.name}`;
        const typed = {
            // assign to a key with the expected name to force it to be created that way
            [typedName]: (...args) => {
                const validatedArgs = params.assert(args);
                const returned = raw(...validatedArgs);
                return returns.assert(returned);
            }
        }[typedName];
        super(typed);
        this.raw = raw;
        this.params = params;
        this.returns = returns;
        let argsExpression = params.expression;
        if (argsExpression[0] === "[" &&
            argsExpression[argsExpression.length - 1] === "]")
            argsExpression = argsExpression.slice(1, -1);
        else if (argsExpression.endsWith("[]"))
            argsExpression = `...${argsExpression}`;
        this.expression = `(${argsExpression}) => ${returns?.expression ?? "unknown"}`;
    }
}
const badFnReturnTypeMessage = `":" must be followed by exactly one return type e.g:
fn("string", ":", "number")(s => s.length)`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/match.js


class InternalMatchParser extends Callable {
    $;
    constructor($) {
        super((...args) => new InternalChainedMatchParser($)(...args), {
            bind: $
        });
        this.$ = $;
    }
    in(def) {
        return new InternalChainedMatchParser(this.$, def === undefined ? undefined : this.$.parse(def));
    }
    at(key, cases) {
        return new InternalChainedMatchParser(this.$).at(key, cases);
    }
    case(when, then) {
        return new InternalChainedMatchParser(this.$).case(when, then);
    }
}
class InternalChainedMatchParser extends Callable {
    $;
    in;
    key;
    branches = [];
    constructor($, In) {
        super(cases => this.caseEntries(Object.entries(cases).map(([k, v]) => k === "default" ? [k, v] : [this.$.parse(k), v])));
        this.$ = $;
        this.in = In;
    }
    at(key, cases) {
        if (this.key)
            errors_throwParseError(doubleAtMessage);
        if (this.branches.length)
            errors_throwParseError(chainedAtMessage);
        this.key = key;
        return cases ? this.match(cases) : this;
    }
    case(def, resolver) {
        return this.caseEntry(this.$.parse(def), resolver);
    }
    caseEntry(node, resolver) {
        const wrappableNode = this.key ? this.$.parse({ [this.key]: node }) : node;
        const branch = wrappableNode.pipe(resolver);
        this.branches.push(branch);
        return this;
    }
    match(cases) {
        return this(cases);
    }
    strings(cases) {
        return this.caseEntries(Object.entries(cases).map(([k, v]) => k === "default" ?
            [k, v]
            : [this.$.node("unit", { unit: k }), v]));
    }
    caseEntries(entries) {
        for (let i = 0; i < entries.length; i++) {
            const [k, v] = entries[i];
            if (k === "default") {
                if (i !== entries.length - 1) {
                    errors_throwParseError(`default may only be specified as the last key of a switch definition`);
                }
                return this.default(v);
            }
            if (typeof v !== "function") {
                return errors_throwParseError(`Value for case "${k}" must be a function (was ${domainOf(v)})`);
            }
            this.caseEntry(k, v);
        }
        return this;
    }
    default(defaultCase) {
        if (typeof defaultCase === "function")
            this.case(intrinsic.unknown, defaultCase);
        const schema = {
            branches: this.branches,
            ordered: true
        };
        if (defaultCase === "never" || defaultCase === "assert")
            schema.meta = { onFail: throwOnDefault };
        const cases = this.$.node("union", schema);
        if (!this.in)
            return this.$.finalize(cases);
        let inputValidatedCases = this.in.pipe(cases);
        if (defaultCase === "never" || defaultCase === "assert") {
            inputValidatedCases = inputValidatedCases.configureReferences({
                onFail: throwOnDefault
            }, "self");
        }
        return this.$.finalize(inputValidatedCases);
    }
}
const throwOnDefault = errors => errors.throw();
const chainedAtMessage = `A key matcher must be specified before the first case i.e. match.at('foo') or match.in<object>().at('bar')`;
const doubleAtMessage = `At most one key matcher may be specified per expression`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/property.js


const parseProperty = (def, ctx) => {
    if (isArray(def)) {
        if (def[1] === "=")
            return [ctx.$.parseOwnDefinitionFormat(def[0], ctx), "=", def[2]];
        if (def[1] === "?")
            return [ctx.$.parseOwnDefinitionFormat(def[0], ctx), "?"];
    }
    // string-embedded defaults/optionals are handled by the string parser
    return parseInnerDefinition(def, ctx);
};
// single quote use here is better for TypeScript's inlined error to avoid escapes
const invalidOptionalKeyKindMessage = `Only required keys may make their values optional, e.g. { [mySymbol]: ['number', '?'] }`;
// single quote use here is better for TypeScript's inlined error to avoid escapes
const invalidDefaultableKeyKindMessage = `Only required keys may specify default values, e.g. { value: 'number = 0' }`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/objectLiteral.js



const parseObjectLiteral = (def, ctx) => {
    let spread;
    const structure = {};
    // We only allow a spread operator to be used as the first key in an object
    // because to match JS behavior any keys before the spread are overwritten
    // by the values in the target object, so there'd be no useful purpose in having it
    // anywhere except for the beginning.
    const defEntries = stringAndSymbolicEntriesOf(def);
    for (const [k, v] of defEntries) {
        const parsedKey = preparseKey(k);
        if (parsedKey.kind === "spread") {
            if (!isEmptyObject(structure))
                return errors_throwParseError(nonLeadingSpreadError);
            const operand = ctx.$.parseOwnDefinitionFormat(v, ctx);
            // treat object domain as empty for spreading (useful for generic constraints)
            if (operand.equals(intrinsic.object))
                continue;
            if (!operand.hasKind("intersection") ||
                // still error on attempts to spread proto nodes like ...Date
                !operand.basis?.equals(intrinsic.object)) {
                return errors_throwParseError(writeInvalidSpreadTypeMessage(operand.expression));
            }
            spread = operand.structure;
            continue;
        }
        if (parsedKey.kind === "undeclared") {
            if (v !== "reject" && v !== "delete" && v !== "ignore")
                errors_throwParseError(writeInvalidUndeclaredBehaviorMessage(v));
            structure.undeclared = v;
            continue;
        }
        const parsedValue = parseProperty(v, ctx);
        const parsedEntryKey = parsedKey;
        if (parsedKey.kind === "required") {
            if (!isArray(parsedValue)) {
                appendNamedProp(structure, "required", {
                    key: parsedKey.normalized,
                    value: parsedValue
                }, ctx);
            }
            else {
                appendNamedProp(structure, "optional", parsedValue[1] === "=" ?
                    {
                        key: parsedKey.normalized,
                        value: parsedValue[0],
                        default: parsedValue[2]
                    }
                    : {
                        key: parsedKey.normalized,
                        value: parsedValue[0]
                    }, ctx);
            }
            continue;
        }
        if (isArray(parsedValue)) {
            if (parsedValue[1] === "?")
                errors_throwParseError(invalidOptionalKeyKindMessage);
            if (parsedValue[1] === "=")
                errors_throwParseError(invalidDefaultableKeyKindMessage);
        }
        // value must be a BaseRoot at this point
        if (parsedKey.kind === "optional") {
            appendNamedProp(structure, "optional", {
                key: parsedKey.normalized,
                value: parsedValue
            }, ctx);
            continue;
        }
        // must be index at this point
        const signature = ctx.$.parseOwnDefinitionFormat(parsedEntryKey.normalized, ctx);
        const normalized = normalizeIndex(signature, parsedValue, ctx.$);
        if (normalized.index)
            structure.index = append(structure.index, normalized.index);
        if (normalized.required)
            structure.required = append(structure.required, normalized.required);
    }
    const structureNode = ctx.$.node("structure", structure);
    return ctx.$.parseSchema({
        domain: "object",
        structure: spread?.merge(structureNode) ?? structureNode
    });
};
const appendNamedProp = (structure, kind, inner, ctx) => {
    structure[kind] = append(
    // doesn't seem like this cast should be necessary
    structure[kind], ctx.$.node(kind, inner));
};
const writeInvalidUndeclaredBehaviorMessage = (actual) => `Value of '+' key must be 'reject', 'delete', or 'ignore' (was ${serialize_printable(actual)})`;
const nonLeadingSpreadError = "Spread operator may only be used as the first key in an object";
const preparseKey = (key) => typeof key === "symbol" ? { kind: "required", normalized: key }
    : key[key.length - 1] === "?" ?
        key[key.length - 2] === Backslash ?
            { kind: "required", normalized: `${key.slice(0, -2)}?` }
            : {
                kind: "optional",
                normalized: key.slice(0, -1)
            }
        : key[0] === "[" && key[key.length - 1] === "]" ?
            { kind: "index", normalized: key.slice(1, -1) }
            : key[0] === Backslash && key[1] === "[" && key[key.length - 1] === "]" ?
                { kind: "required", normalized: key.slice(1) }
                : key === "..." ? { kind: "spread" }
                    : key === "+" ? { kind: "undeclared" }
                        : {
                            kind: "required",
                            normalized: key === "\\..." ? "..."
                                : key === "\\+" ? "+"
                                    : key
                        };
const writeInvalidSpreadTypeMessage = (def) => `Spread operand must resolve to an object literal type (was ${def})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/tupleExpressions.js




const maybeParseTupleExpression = (def, ctx) => isIndexZeroExpression(def) ? indexZeroParsers[def[0]](def, ctx)
    : isIndexOneExpression(def) ? indexOneParsers[def[1]](def, ctx)
        : null;
const parseKeyOfTuple = (def, ctx) => ctx.$.parseOwnDefinitionFormat(def[1], ctx).keyof();
const parseBranchTuple = (def, ctx) => {
    if (def[2] === undefined)
        return errors_throwParseError(writeMissingRightOperandMessage(def[1], ""));
    const l = ctx.$.parseOwnDefinitionFormat(def[0], ctx);
    const r = ctx.$.parseOwnDefinitionFormat(def[2], ctx);
    if (def[1] === "|")
        return ctx.$.node("union", { branches: [l, r] });
    const result = def[1] === "&" ?
        intersectNodesRoot(l, r, ctx.$)
        : pipeNodesRoot(l, r, ctx.$);
    if (result instanceof Disjoint)
        return result.throw();
    return result;
};
const parseArrayTuple = (def, ctx) => ctx.$.parseOwnDefinitionFormat(def[0], ctx).array();
const parseMorphTuple = (def, ctx) => {
    if (typeof def[2] !== "function") {
        return errors_throwParseError(writeMalformedFunctionalExpressionMessage("=>", def[2]));
    }
    return ctx.$.parseOwnDefinitionFormat(def[0], ctx).pipe(def[2]);
};
const writeMalformedFunctionalExpressionMessage = (operator, value) => `${operator === ":" ? "Narrow" : "Morph"} expression requires a function following '${operator}' (was ${typeof value})`;
const parseNarrowTuple = (def, ctx) => {
    if (typeof def[2] !== "function") {
        return errors_throwParseError(writeMalformedFunctionalExpressionMessage(":", def[2]));
    }
    return ctx.$.parseOwnDefinitionFormat(def[0], ctx).constrain("predicate", def[2]);
};
const parseMetaTuple = (def, ctx) => ctx.$.parseOwnDefinitionFormat(def[0], ctx).configure(def[2], def[3]);
const defineIndexOneParsers = (parsers) => parsers;
const postfixParsers = defineIndexOneParsers({
    "[]": parseArrayTuple,
    "?": () => errors_throwParseError(shallowOptionalMessage)
});
const infixParsers = defineIndexOneParsers({
    "|": parseBranchTuple,
    "&": parseBranchTuple,
    ":": parseNarrowTuple,
    "=>": parseMorphTuple,
    "|>": parseBranchTuple,
    "@": parseMetaTuple,
    // since object and tuple literals parse there via `parseProperty`,
    // they must be shallow if parsed directly as a tuple expression
    "=": () => errors_throwParseError(shallowDefaultableMessage)
});
const indexOneParsers = { ...postfixParsers, ...infixParsers };
const isIndexOneExpression = (def) => indexOneParsers[def[1]] !== undefined;
const defineIndexZeroParsers = (parsers) => parsers;
const indexZeroParsers = defineIndexZeroParsers({
    keyof: parseKeyOfTuple,
    instanceof: (def, ctx) => {
        if (typeof def[1] !== "function") {
            return errors_throwParseError(writeInvalidConstructorMessage(objectKindOrDomainOf(def[1])));
        }
        const branches = def
            .slice(1)
            .map(ctor => typeof ctor === "function" ?
            ctx.$.node("proto", { proto: ctor })
            : errors_throwParseError(writeInvalidConstructorMessage(objectKindOrDomainOf(ctor))));
        return branches.length === 1 ?
            branches[0]
            : ctx.$.node("union", { branches });
    },
    "===": (def, ctx) => ctx.$.units(def.slice(1))
});
const isIndexZeroExpression = (def) => indexZeroParsers[def[0]] !== undefined;
const writeInvalidConstructorMessage = (actual) => `Expected a constructor following 'instanceof' operator (was ${actual})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/tupleLiteral.js



const parseTupleLiteral = (def, ctx) => {
    let sequences = [{}];
    let i = 0;
    while (i < def.length) {
        let spread = false;
        if (def[i] === "..." && i < def.length - 1) {
            spread = true;
            i++;
        }
        const parsedProperty = parseProperty(def[i], ctx);
        const [valueNode, operator, possibleDefaultValue] = !isArray(parsedProperty) ? [parsedProperty] : parsedProperty;
        i++;
        if (spread) {
            if (!valueNode.extends(registry_$ark.intrinsic.Array))
                return errors_throwParseError(writeNonArraySpreadMessage(valueNode.expression));
            // a spread must be distributed over branches e.g.:
            // def: [string, ...(number[] | [true, false])]
            // nodes: [string, ...number[]] | [string, true, false]
            sequences = sequences.flatMap(base => 
            // since appendElement mutates base, we have to shallow-ish clone it for each branch
            valueNode.distribute(branch => appendSpreadBranch(makeRootAndArrayPropertiesMutable(base), branch)));
        }
        else {
            sequences = sequences.map(base => {
                if (operator === "?")
                    return appendOptionalElement(base, valueNode);
                if (operator === "=")
                    return appendDefaultableElement(base, valueNode, possibleDefaultValue);
                return appendRequiredElement(base, valueNode);
            });
        }
    }
    return ctx.$.parseSchema(sequences.map(sequence => isEmptyObject(sequence) ?
        {
            proto: Array,
            exactLength: 0
        }
        : {
            proto: Array,
            sequence
        }));
};
const appendRequiredElement = (base, element) => {
    if (base.defaultables || base.optionals) {
        return errors_throwParseError(base.variadic ?
            // e.g. [boolean = true, ...string[], number]
            postfixAfterOptionalOrDefaultableMessage
            // e.g. [string?, number]
            : requiredPostOptionalMessage);
    }
    if (base.variadic) {
        // e.g. [...string[], number]
        base.postfix = append(base.postfix, element);
    }
    else {
        // e.g. [string, number]
        base.prefix = append(base.prefix, element);
    }
    return base;
};
const appendOptionalElement = (base, element) => {
    if (base.variadic)
        // e.g. [...string[], number?]
        return errors_throwParseError(optionalOrDefaultableAfterVariadicMessage);
    // e.g. [string, number?]
    base.optionals = append(base.optionals, element);
    return base;
};
const appendDefaultableElement = (base, element, value) => {
    if (base.variadic)
        // e.g. [...string[], number = 0]
        return errors_throwParseError(optionalOrDefaultableAfterVariadicMessage);
    if (base.optionals)
        // e.g. [string?, number = 0]
        return errors_throwParseError(defaultablePostOptionalMessage);
    // value's assignability to element will be checked when the
    // sequence is instantiated by @ark/schema
    // e.g. [string, number = 0]
    base.defaultables = append(base.defaultables, [[element, value]]);
    return base;
};
const appendVariadicElement = (base, element) => {
    // e.g. [...string[], number, ...string[]]
    if (base.postfix)
        errors_throwParseError(multipleVariadicMesage);
    if (base.variadic) {
        if (!base.variadic.equals(element)) {
            // e.g. [...string[], ...number[]]
            errors_throwParseError(multipleVariadicMesage);
        }
        // e.g. [...string[], ...string[]]
        // do nothing, second spread doesn't change the type
    }
    else {
        // e.g. [string, ...number[]]
        base.variadic = element.internal;
    }
    return base;
};
const appendSpreadBranch = (base, branch) => {
    const spread = branch.select({ method: "find", kind: "sequence" });
    if (!spread) {
        // the only array with no sequence reference is unknown[]
        return appendVariadicElement(base, registry_$ark.intrinsic.unknown);
    }
    if (spread.prefix)
        for (const node of spread.prefix)
            appendRequiredElement(base, node);
    if (spread.optionals)
        for (const node of spread.optionals)
            appendOptionalElement(base, node);
    if (spread.variadic)
        appendVariadicElement(base, spread.variadic);
    if (spread.postfix)
        for (const node of spread.postfix)
            appendRequiredElement(base, node);
    return base;
};
const writeNonArraySpreadMessage = (operand) => `Spread element must be an array (was ${operand})`;
const multipleVariadicMesage = "A tuple may have at most one variadic element";
const requiredPostOptionalMessage = "A required element may not follow an optional element";
const optionalOrDefaultableAfterVariadicMessage = "An optional element may not follow a variadic element";
const spreadOptionalMessage = "A spread element cannot be optional";
const spreadDefaultableMessage = "A spread element cannot have a default";
const defaultablePostOptionalMessage = "A defaultable element may not follow an optional element without a default";

;// CONCATENATED MODULE: ./node_modules/arktype/out/parser/definition.js






const parseCache = {};
const parseInnerDefinition = (def, ctx) => {
    if (typeof def === "string") {
        if (ctx.args && Object.keys(ctx.args).some(k => def.includes(k))) {
            // we can only rely on the cache if there are no contextual
            // resolutions like "this" or generic args
            return parseString(def, ctx);
        }
        const scopeCache = (parseCache[ctx.$.name] ??= {});
        return (scopeCache[def] ??= parseString(def, ctx));
    }
    return hasDomain(def, "object") ?
        parseObject(def, ctx)
        : errors_throwParseError(writeBadDefinitionTypeMessage(domainOf(def)));
};
const parseObject = (def, ctx) => {
    const objectKind = objectKindOf(def);
    switch (objectKind) {
        case undefined:
            if (hasArkKind(def, "root"))
                return def;
            if ("~standard" in def)
                return parseStandardSchema(def, ctx);
            return parseObjectLiteral(def, ctx);
        case "Array":
            return parseTuple(def, ctx);
        case "RegExp":
            return ctx.$.node("intersection", {
                domain: "string",
                pattern: def
            }, { prereduced: true });
        case "Function": {
            const resolvedDef = isThunk(def) ? def() : def;
            if (hasArkKind(resolvedDef, "root"))
                return resolvedDef;
            return errors_throwParseError(writeBadDefinitionTypeMessage("Function"));
        }
        default:
            return errors_throwParseError(writeBadDefinitionTypeMessage(objectKind ?? serialize_printable(def)));
    }
};
const parseStandardSchema = (def, ctx) => ctx.$.intrinsic.unknown.pipe((v, ctx) => {
    const result = def["~standard"].validate(v);
    if (!result.issues)
        return result.value;
    for (const { message, path } of result.issues) {
        if (path) {
            if (path.length) {
                ctx.error({
                    problem: uncapitalize(message),
                    relativePath: path.map(k => (typeof k === "object" ? k.key : k))
                });
            }
            else {
                ctx.error({
                    message
                });
            }
        }
        else {
            ctx.error({
                message
            });
        }
    }
});
const parseTuple = (def, ctx) => maybeParseTupleExpression(def, ctx) ?? parseTupleLiteral(def, ctx);
const writeBadDefinitionTypeMessage = (actual) => `Type definitions must be strings or objects (was ${actual})`;

;// CONCATENATED MODULE: ./node_modules/arktype/out/type.js


class InternalTypeParser extends Callable {
    constructor($) {
        const attach = Object.assign({
            errors: ArkErrors,
            hkt: Hkt,
            $: $,
            raw: $.parse,
            module: $.constructor.module,
            scope: $.constructor.scope,
            declare: $.declare,
            define: $.define,
            match: $.match,
            generic: $.generic,
            schema: $.schema,
            // this won't be defined during bootstrapping, but externally always will be
            keywords: $.ambient,
            unit: $.unit,
            enumerated: $.enumerated,
            instanceOf: $.instanceOf,
            valueOf: $.valueOf,
            or: $.or,
            and: $.and,
            merge: $.merge,
            pipe: $.pipe,
            fn: $.fn
        }, 
        // also won't be defined during bootstrapping
        $.ambientAttachments);
        super((...args) => {
            if (args.length === 1) {
                // treat as a simple definition
                return $.parse(args[0]);
            }
            if (args.length === 2 &&
                typeof args[0] === "string" &&
                args[0][0] === "<" &&
                args[0][args[0].length - 1] === ">") {
                // if there are exactly two args, the first of which looks like <${string}>,
                // treat as a generic
                const paramString = args[0].slice(1, -1);
                const params = $.parseGenericParams(paramString, {});
                return new generic_GenericRoot(params, args[1], $, $, null);
            }
            // otherwise, treat as a tuple expression. technically, this also allows
            // non-expression tuple definitions to be parsed, but it's not a supported
            // part of the API as specified by the associated types
            return $.parse(args);
        }, {
            attach
        });
    }
}
const Type = (/* unused pure expression or super */ null && (BaseRoot));

;// CONCATENATED MODULE: ./node_modules/arktype/out/scope.js








const $arkTypeRegistry = registry_$ark;
class InternalScope extends BaseScope {
    get ambientAttachments() {
        if (!$arkTypeRegistry.typeAttachments)
            return;
        return this.cacheGetter("ambientAttachments", flatMorph_flatMorph($arkTypeRegistry.typeAttachments, (k, v) => [
            k,
            this.bindReference(v)
        ]));
    }
    preparseOwnAliasEntry(alias, def) {
        const firstParamIndex = alias.indexOf("<");
        if (firstParamIndex === -1) {
            if (hasArkKind(def, "module") || hasArkKind(def, "generic"))
                return [alias, def];
            const qualifiedName = this.name === "ark" ? alias
                : alias === "root" ? this.name
                    : `${this.name}.${alias}`;
            const config = this.resolvedConfig.keywords?.[qualifiedName];
            if (config)
                def = [def, "@", config];
            return [alias, def];
        }
        if (alias[alias.length - 1] !== ">") {
            errors_throwParseError(`'>' must be the last character of a generic declaration in a scope`);
        }
        const name = alias.slice(0, firstParamIndex);
        const paramString = alias.slice(firstParamIndex + 1, -1);
        return [
            name,
            // use a thunk definition for the generic so that we can parse
            // constraints within the current scope
            () => {
                const params = this.parseGenericParams(paramString, { alias: name });
                const generic = parseGeneric(params, def, this);
                return generic;
            }
        ];
    }
    parseGenericParams(def, opts) {
        return parseGenericParamName(new Scanner(def), [], this.createParseContext({
            ...opts,
            def,
            prefix: "generic"
        }));
    }
    normalizeRootScopeValue(resolution) {
        if (isThunk(resolution) && !hasArkKind(resolution, "generic"))
            return resolution();
        return resolution;
    }
    preparseOwnDefinitionFormat(def, opts) {
        return {
            ...opts,
            def,
            prefix: opts.alias ?? "type"
        };
    }
    parseOwnDefinitionFormat(def, ctx) {
        const isScopeAlias = ctx.alias && ctx.alias in this.aliases;
        // if the definition being parsed is not a scope alias and is not a
        // generic instantiation (i.e. opts don't include args), add `this` as a resolution.
        // if we're parsing a nested string, ctx.args will have already been set
        if (!isScopeAlias && !ctx.args)
            ctx.args = { this: ctx.id };
        const result = parseInnerDefinition(def, ctx);
        if (isArray(result)) {
            if (result[1] === "=")
                return errors_throwParseError(shallowDefaultableMessage);
            if (result[1] === "?")
                return errors_throwParseError(shallowOptionalMessage);
        }
        return result;
    }
    unit = value => this.units([value]);
    valueOf = tsEnum => this.units(enumValues(tsEnum));
    enumerated = (...values) => this.units(values);
    instanceOf = ctor => this.node("proto", { proto: ctor }, { prereduced: true });
    or = (...defs) => this.schema(defs.map(def => this.parse(def)));
    and = (...defs) => defs.reduce((node, def) => node.and(this.parse(def)), this.intrinsic.unknown);
    merge = (...defs) => defs.reduce((node, def) => node.merge(this.parse(def)), this.intrinsic.object);
    pipe = (...morphs) => this.intrinsic.unknown.pipe(...morphs);
    fn = new InternalFnParser(this);
    match = new InternalMatchParser(this);
    declare = () => ({
        type: this.type
    });
    define(def) {
        return def;
    }
    type = new InternalTypeParser(this);
    static scope = ((def, config = {}) => new InternalScope(def, config));
    static module = ((def, config = {}) => this.scope(def, config).export());
}
const scope = Object.assign(InternalScope.scope, {
    define: (def) => def
});
const Scope = InternalScope;

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/builtins.js



class MergeHkt extends Hkt {
    description = 'merge an object\'s properties onto another like `Merge(User, { isAdmin: "true" })`';
}
const Merge = genericNode(["base", intrinsic.object], ["props", intrinsic.object])(args => args.base.merge(args.props), MergeHkt);
const arkBuiltins = Scope.module({
    Key: intrinsic.key,
    Merge
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/Array.js



class liftFromHkt extends Hkt {
}
const liftFrom = genericNode("element")(args => {
    const nonArrayElement = args.element.exclude(intrinsic.Array);
    const lifted = nonArrayElement.array();
    return nonArrayElement
        .rawOr(lifted)
        .pipe(liftArray)
        .distribute(branch => branch.assertHasKind("morph").declareOut(lifted), rootSchema);
}, liftFromHkt);
const arkArray = Scope.module({
    root: intrinsic.Array,
    readonly: "root",
    index: intrinsic.nonNegativeIntegerString,
    liftFrom
}, {
    name: "Array"
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/FormData.js



const value = rootSchema(["string", registry.FileConstructor]);
const parsedFormDataValue = value.rawOr(value.array());
const parsed = rootSchema({
    meta: "an object representing parsed form data",
    domain: "object",
    index: {
        signature: "string",
        value: parsedFormDataValue
    }
});
const arkFormData = Scope.module({
    root: ["instanceof", FormData],
    value,
    parsed,
    parse: rootSchema({
        in: FormData,
        morphs: (data) => {
            const result = {};
            for (const [k, v] of data) {
                if (k in result) {
                    const existing = result[k];
                    if (typeof existing === "string" ||
                        existing instanceof registry.FileConstructor)
                        result[k] = [existing, v];
                    else
                        existing.push(v);
                }
                else
                    result[k] = v;
            }
            return result;
        },
        declaredOut: parsed
    })
}, {
    name: "FormData"
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/TypedArray.js

const TypedArray = Scope.module({
    Int8: ["instanceof", Int8Array],
    Uint8: ["instanceof", Uint8Array],
    Uint8Clamped: ["instanceof", Uint8ClampedArray],
    Int16: ["instanceof", Int16Array],
    Uint16: ["instanceof", Uint16Array],
    Int32: ["instanceof", Int32Array],
    Uint32: ["instanceof", Uint32Array],
    Float32: ["instanceof", Float32Array],
    Float64: ["instanceof", Float64Array],
    BigInt64: ["instanceof", BigInt64Array],
    BigUint64: ["instanceof", BigUint64Array]
}, {
    name: "TypedArray"
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/constructors.js





const omittedPrototypes = {
    Boolean: 1,
    Number: 1,
    String: 1
};
const arkPrototypes = Scope.module({
    ...flatMorph_flatMorph({ ...ecmascriptConstructors, ...platformConstructors }, (k, v) => (k in omittedPrototypes ? [] : [k, ["instanceof", v]])),
    Array: arkArray,
    TypedArray: TypedArray,
    FormData: arkFormData
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/number.js


/**
 * As per the ECMA-262 specification:
 * A time value supports a slightly smaller range of -8,640,000,000,000,000 to 8,640,000,000,000,000 milliseconds.
 *
 * @see https://262.ecma-international.org/15.0/index.html#sec-time-values-and-time-range
 */
const epoch = rootSchema({
    domain: {
        domain: "number",
        meta: "a number representing a Unix timestamp"
    },
    divisor: {
        rule: 1,
        meta: `an integer representing a Unix timestamp`
    },
    min: {
        rule: -8640000000000000,
        meta: `a Unix timestamp after -8640000000000000`
    },
    max: {
        rule: 8640000000000000,
        meta: "a Unix timestamp before 8640000000000000"
    },
    meta: "an integer representing a safe Unix timestamp"
});
const integer = rootSchema({
    domain: "number",
    divisor: 1
});
const number = Scope.module({
    root: intrinsic.number,
    integer,
    epoch,
    safe: rootSchema({
        domain: {
            domain: "number",
            numberAllowsNaN: false
        },
        min: Number.MIN_SAFE_INTEGER,
        max: Number.MAX_SAFE_INTEGER
    }),
    NaN: ["===", Number.NaN],
    Infinity: ["===", Number.POSITIVE_INFINITY],
    NegativeInfinity: ["===", Number.NEGATIVE_INFINITY]
}, {
    name: "number"
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/string.js




// non-trivial expressions should have an explanation or attribution
const regexStringNode = (regex, description, jsonSchemaFormat) => {
    const schema = {
        domain: "string",
        pattern: {
            rule: regex.source,
            flags: regex.flags,
            meta: description
        }
    };
    if (jsonSchemaFormat)
        schema.meta = { format: jsonSchemaFormat };
    return node("intersection", schema);
};
const stringIntegerRoot = regexStringNode(wellFormedIntegerMatcher, "a well-formed integer string");
const stringInteger = Scope.module({
    root: stringIntegerRoot,
    parse: rootSchema({
        in: stringIntegerRoot,
        morphs: (s, ctx) => {
            const parsed = Number.parseInt(s);
            return Number.isSafeInteger(parsed) ? parsed : (ctx.error("an integer in the range Number.MIN_SAFE_INTEGER to Number.MAX_SAFE_INTEGER"));
        },
        declaredOut: intrinsic.integer
    })
}, {
    name: "string.integer"
});
const hex = regexStringNode(/^[\dA-Fa-f]+$/, "hex characters only");
const base64 = Scope.module({
    root: regexStringNode(/^(?:[\d+/A-Za-z]{4})*(?:[\d+/A-Za-z]{2}==|[\d+/A-Za-z]{3}=)?$/, "base64-encoded"),
    url: regexStringNode(/^(?:[\w-]{4})*(?:[\w-]{2}(?:==|%3D%3D)?|[\w-]{3}(?:=|%3D)?)?$/, "base64url-encoded")
}, {
    name: "string.base64"
});
const preformattedCapitalize = regexStringNode(/^[A-Z].*$/, "capitalized");
const string_capitalize = Scope.module({
    root: rootSchema({
        in: "string",
        morphs: (s) => s.charAt(0).toUpperCase() + s.slice(1),
        declaredOut: preformattedCapitalize
    }),
    preformatted: preformattedCapitalize
}, {
    name: "string.capitalize"
});
// https://github.com/validatorjs/validator.js/blob/master/src/lib/isLuhnNumber.js
const isLuhnValid = (creditCardInput) => {
    const sanitized = creditCardInput.replace(/[ -]+/g, "");
    let sum = 0;
    let digit;
    let tmpNum;
    let shouldDouble = false;
    for (let i = sanitized.length - 1; i >= 0; i--) {
        digit = sanitized.substring(i, i + 1);
        tmpNum = Number.parseInt(digit, 10);
        if (shouldDouble) {
            tmpNum *= 2;
            sum += tmpNum >= 10 ? (tmpNum % 10) + 1 : tmpNum;
        }
        else
            sum += tmpNum;
        shouldDouble = !shouldDouble;
    }
    return !!(sum % 10 === 0 ? sanitized : false);
};
// https://github.com/validatorjs/validator.js/blob/master/src/lib/isCreditCard.js
const creditCardMatcher = /^(?:4\d{12}(?:\d{3,6})?|5[1-5]\d{14}|(222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|6(?:011|5\d\d)\d{12,15}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11}|6[27]\d{14}|^(81\d{14,17}))$/;
const creditCard = rootSchema({
    domain: "string",
    pattern: {
        meta: "a credit card number",
        rule: creditCardMatcher.source
    },
    predicate: {
        meta: "a credit card number",
        predicate: isLuhnValid
    }
});
const dayDelimiterMatcher = /^[./-]$/;
// ISO 8601 date/time modernized from https://github.com/validatorjs/validator.js/blob/master/src/lib/isISO8601.js
// Based on https://tc39.es/ecma262/#sec-date-time-string-format, the T
// delimiter for date/time is mandatory. Regex from validator.js strict matcher:
const iso8601Matcher = /^([+-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))(T((([01]\d|2[0-3])((:?)[0-5]\d)?|24:?00)([,.]\d+(?!:))?)?(\17[0-5]\d([,.]\d+)?)?([Zz]|([+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$/;
const isValidDateInstance = (date) => !Number.isNaN(+date);
const writeFormattedExpected = (format) => `a ${format}-formatted date`;
const tryParseDatePattern = (data, opts) => {
    if (!opts?.format) {
        const result = new Date(data);
        return isValidDateInstance(result) ? result : "a valid date";
    }
    if (opts.format === "iso") {
        return iso8601Matcher.test(data) ?
            new Date(data)
            : writeFormattedExpected("iso");
    }
    const dataParts = data.split(dayDelimiterMatcher);
    // will be the first delimiter matched, if there is one
    const delimiter = data[dataParts[0].length];
    const formatParts = delimiter ? opts.format.split(delimiter) : [opts.format];
    if (dataParts.length !== formatParts.length)
        return writeFormattedExpected(opts.format);
    const parsedParts = {};
    for (let i = 0; i < formatParts.length; i++) {
        if (dataParts[i].length !== formatParts[i].length &&
            // if format is "m" or "d", data is allowed to be 1 or 2 characters
            !(formatParts[i].length === 1 && dataParts[i].length === 2))
            return writeFormattedExpected(opts.format);
        parsedParts[formatParts[i][0]] = dataParts[i];
    }
    const date = new Date(`${parsedParts.m}/${parsedParts.d}/${parsedParts.y}`);
    if (`${date.getDate()}` === parsedParts.d)
        return date;
    return writeFormattedExpected(opts.format);
};
const isParsableDate = (s) => !Number.isNaN(new Date(s).valueOf());
const parsableDate = rootSchema({
    domain: "string",
    predicate: {
        meta: "a parsable date",
        predicate: isParsableDate
    }
}).assertHasKind("intersection");
const epochRoot = stringInteger.root.internal
    .narrow((s, ctx) => {
    // this is safe since it has already
    // been validated as an integer string
    const n = Number.parseInt(s);
    const out = number.epoch(n);
    if (out instanceof ArkErrors) {
        ctx.errors.merge(out);
        return false;
    }
    return true;
})
    .configure({
    description: "an integer string representing a safe Unix timestamp"
}, "self")
    .assertHasKind("intersection");
const string_epoch = Scope.module({
    root: epochRoot,
    parse: rootSchema({
        in: epochRoot,
        morphs: (s) => new Date(s),
        declaredOut: intrinsic.Date
    })
}, {
    name: "string.date.epoch"
});
const isoRoot = regexStringNode(iso8601Matcher, "an ISO 8601 (YYYY-MM-DDTHH:mm:ss.sssZ) date").internal.assertHasKind("intersection");
const iso = Scope.module({
    root: isoRoot,
    parse: rootSchema({
        in: isoRoot,
        morphs: (s) => new Date(s),
        declaredOut: intrinsic.Date
    })
}, {
    name: "string.date.iso"
});
const stringDate = Scope.module({
    root: parsableDate,
    parse: rootSchema({
        declaredIn: parsableDate,
        in: "string",
        morphs: (s, ctx) => {
            const date = new Date(s);
            if (Number.isNaN(date.valueOf()))
                return ctx.error("a parsable date");
            return date;
        },
        declaredOut: intrinsic.Date
    }),
    iso,
    epoch: string_epoch
}, {
    name: "string.date"
});
const email = regexStringNode(
// considered https://colinhacks.com/essays/reasonable-email-regex but it includes a lookahead
// which breaks some integrations e.g. fast-check
// regex based on:
// https://www.regular-expressions.info/email.html
/^[\w%+.-]+@[\d.A-Za-z-]+\.[A-Za-z]{2,}$/, "an email address", "email");
// based on https://github.com/validatorjs/validator.js/blob/master/src/lib/isIP.js
const ipv4Segment = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";
const ipv4Address = `(${ipv4Segment}[.]){3}${ipv4Segment}`;
const ipv4Matcher = new RegExp(`^${ipv4Address}$`);
const ipv6Segment = "(?:[0-9a-fA-F]{1,4})";
const ipv6Matcher = new RegExp("^(" +
    `(?:${ipv6Segment}:){7}(?:${ipv6Segment}|:)|` +
    `(?:${ipv6Segment}:){6}(?:${ipv4Address}|:${ipv6Segment}|:)|` +
    `(?:${ipv6Segment}:){5}(?::${ipv4Address}|(:${ipv6Segment}){1,2}|:)|` +
    `(?:${ipv6Segment}:){4}(?:(:${ipv6Segment}){0,1}:${ipv4Address}|(:${ipv6Segment}){1,3}|:)|` +
    `(?:${ipv6Segment}:){3}(?:(:${ipv6Segment}){0,2}:${ipv4Address}|(:${ipv6Segment}){1,4}|:)|` +
    `(?:${ipv6Segment}:){2}(?:(:${ipv6Segment}){0,3}:${ipv4Address}|(:${ipv6Segment}){1,5}|:)|` +
    `(?:${ipv6Segment}:){1}(?:(:${ipv6Segment}){0,4}:${ipv4Address}|(:${ipv6Segment}){1,6}|:)|` +
    `(?::((?::${ipv6Segment}){0,5}:${ipv4Address}|(?::${ipv6Segment}){1,7}|:))` +
    ")(%[0-9a-zA-Z.]{1,})?$");
const ip = Scope.module({
    root: ["v4 | v6", "@", "an IP address"],
    v4: regexStringNode(ipv4Matcher, "an IPv4 address", "ipv4"),
    v6: regexStringNode(ipv6Matcher, "an IPv6 address", "ipv6")
}, {
    name: "string.ip"
});
const jsonStringDescription = "a JSON string";
const writeJsonSyntaxErrorProblem = (error) => {
    if (!(error instanceof SyntaxError))
        throw error;
    return `must be ${jsonStringDescription} (${error})`;
};
const jsonRoot = rootSchema({
    meta: jsonStringDescription,
    domain: "string",
    predicate: {
        meta: jsonStringDescription,
        predicate: (s, ctx) => {
            try {
                JSON.parse(s);
                return true;
            }
            catch (e) {
                return ctx.reject({
                    code: "predicate",
                    expected: jsonStringDescription,
                    problem: writeJsonSyntaxErrorProblem(e)
                });
            }
        }
    }
});
const parseJson = (s, ctx) => {
    if (s.length === 0) {
        return ctx.error({
            code: "predicate",
            expected: jsonStringDescription,
            actual: "empty"
        });
    }
    try {
        return JSON.parse(s);
    }
    catch (e) {
        return ctx.error({
            code: "predicate",
            expected: jsonStringDescription,
            problem: writeJsonSyntaxErrorProblem(e)
        });
    }
};
const json = Scope.module({
    root: jsonRoot,
    parse: rootSchema({
        meta: "safe JSON string parser",
        in: "string",
        morphs: parseJson,
        declaredOut: intrinsic.jsonObject
    })
}, {
    name: "string.json"
});
const preformattedLower = regexStringNode(/^[a-z]*$/, "only lowercase letters");
const lower = Scope.module({
    root: rootSchema({
        in: "string",
        morphs: (s) => s.toLowerCase(),
        declaredOut: preformattedLower
    }),
    preformatted: preformattedLower
}, {
    name: "string.lower"
});
const normalizedForms = ["NFC", "NFD", "NFKC", "NFKD"];
const preformattedNodes = flatMorph_flatMorph(normalizedForms, (i, form) => [
    form,
    rootSchema({
        domain: "string",
        predicate: (s) => s.normalize(form) === s,
        meta: `${form}-normalized unicode`
    })
]);
const normalizeNodes = flatMorph_flatMorph(normalizedForms, (i, form) => [
    form,
    rootSchema({
        in: "string",
        morphs: (s) => s.normalize(form),
        declaredOut: preformattedNodes[form]
    })
]);
const NFC = Scope.module({
    root: normalizeNodes.NFC,
    preformatted: preformattedNodes.NFC
}, {
    name: "string.normalize.NFC"
});
const NFD = Scope.module({
    root: normalizeNodes.NFD,
    preformatted: preformattedNodes.NFD
}, {
    name: "string.normalize.NFD"
});
const NFKC = Scope.module({
    root: normalizeNodes.NFKC,
    preformatted: preformattedNodes.NFKC
}, {
    name: "string.normalize.NFKC"
});
const NFKD = Scope.module({
    root: normalizeNodes.NFKD,
    preformatted: preformattedNodes.NFKD
}, {
    name: "string.normalize.NFKD"
});
const normalize = Scope.module({
    root: "NFC",
    NFC,
    NFD,
    NFKC,
    NFKD
}, {
    name: "string.normalize"
});
const numericRoot = regexStringNode(numericStringMatcher, "a well-formed numeric string");
const stringNumeric = Scope.module({
    root: numericRoot,
    parse: rootSchema({
        in: numericRoot,
        morphs: (s) => Number.parseFloat(s),
        declaredOut: intrinsic.number
    })
}, {
    name: "string.numeric"
});
const regexPatternDescription = "a regex pattern";
const string_regex = rootSchema({
    domain: "string",
    predicate: {
        meta: regexPatternDescription,
        predicate: (s, ctx) => {
            try {
                new RegExp(s);
                return true;
            }
            catch (e) {
                return ctx.reject({
                    code: "predicate",
                    expected: regexPatternDescription,
                    problem: String(e)
                });
            }
        }
    },
    meta: { format: "regex" }
});
const semverMatcher = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*))?(?:\+([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?$/;
const semver = regexStringNode(semverMatcher, "a semantic version (see https://semver.org/)");
const preformattedTrim = regexStringNode(
// no leading or trailing whitespace
/^\S.*\S$|^\S?$/, "trimmed");
const trim = Scope.module({
    root: rootSchema({
        in: "string",
        morphs: (s) => s.trim(),
        declaredOut: preformattedTrim
    }),
    preformatted: preformattedTrim
}, {
    name: "string.trim"
});
const preformattedUpper = regexStringNode(/^[A-Z]*$/, "only uppercase letters");
const upper = Scope.module({
    root: rootSchema({
        in: "string",
        morphs: (s) => s.toUpperCase(),
        declaredOut: preformattedUpper
    }),
    preformatted: preformattedUpper
}, {
    name: "string.upper"
});
const isParsableUrl = (s) => URL.canParse(s);
const urlRoot = rootSchema({
    domain: "string",
    predicate: {
        meta: "a URL string",
        predicate: isParsableUrl
    },
    // URL.canParse allows a subset of the RFC-3986 URI spec
    // since there is no other serializable validation, best include a format
    meta: { format: "uri" }
});
const url = Scope.module({
    root: urlRoot,
    parse: rootSchema({
        declaredIn: urlRoot,
        in: "string",
        morphs: (s, ctx) => {
            try {
                return new URL(s);
            }
            catch {
                return ctx.error("a URL string");
            }
        },
        declaredOut: rootSchema(URL)
    })
}, {
    name: "string.url"
});
// based on https://github.com/validatorjs/validator.js/blob/master/src/lib/isUUID.js
const uuid = Scope.module({
    // the meta tuple expression ensures the error message does not delegate
    // to the individual branches, which are too detailed
    root: [
        "versioned | nil | max",
        "@",
        { description: "a UUID", format: "uuid" }
    ],
    "#nil": "'00000000-0000-0000-0000-000000000000'",
    "#max": "'ffffffff-ffff-ffff-ffff-ffffffffffff'",
    "#versioned": /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i,
    v1: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv1"),
    v2: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-2[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv2"),
    v3: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-3[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv3"),
    v4: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv4"),
    v5: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv5"),
    v6: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-6[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv6"),
    v7: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv7"),
    v8: regexStringNode(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i, "a UUIDv8")
}, {
    name: "string.uuid"
});
const string = Scope.module({
    root: intrinsic.string,
    alpha: regexStringNode(/^[A-Za-z]*$/, "only letters"),
    alphanumeric: regexStringNode(/^[\dA-Za-z]*$/, "only letters and digits 0-9"),
    hex,
    base64,
    capitalize: string_capitalize,
    creditCard,
    date: stringDate,
    digits: regexStringNode(/^\d*$/, "only digits 0-9"),
    email,
    integer: stringInteger,
    ip,
    json,
    lower,
    normalize,
    numeric: stringNumeric,
    regex: string_regex,
    semver,
    trim,
    upper,
    url,
    uuid
}, {
    name: "string"
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/ts.js



const arkTsKeywords = Scope.module({
    bigint: intrinsic.bigint,
    boolean: intrinsic.boolean,
    false: intrinsic.false,
    never: intrinsic.never,
    null: intrinsic.null,
    number: intrinsic.number,
    object: intrinsic.object,
    string: intrinsic.string,
    symbol: intrinsic.symbol,
    true: intrinsic.true,
    unknown: intrinsic.unknown,
    undefined: intrinsic.undefined
});
const unknown = Scope.module({
    root: intrinsic.unknown,
    any: intrinsic.unknown
}, {
    name: "unknown"
});
const ts_json = Scope.module({
    root: intrinsic.jsonObject,
    stringify: node("morph", {
        in: intrinsic.jsonObject,
        morphs: (data) => JSON.stringify(data),
        declaredOut: intrinsic.string
    })
}, {
    name: "object.json"
});
const object = Scope.module({
    root: intrinsic.object,
    json: ts_json
}, {
    name: "object"
});
class RecordHkt extends Hkt {
    description = 'instantiate an object from an index signature and corresponding value type like `Record("string", "number")`';
}
const Record = genericNode(["K", intrinsic.key], "V")(args => ({
    domain: "object",
    index: {
        signature: args.K,
        value: args.V
    }
}), RecordHkt);
class PickHkt extends Hkt {
    description = 'pick a set of properties from an object like `Pick(User, "name | age")`';
}
const Pick = genericNode(["T", intrinsic.object], ["K", intrinsic.key])(args => args.T.pick(args.K), PickHkt);
class OmitHkt extends Hkt {
    description = 'omit a set of properties from an object like `Omit(User, "age")`';
}
const Omit = genericNode(["T", intrinsic.object], ["K", intrinsic.key])(args => args.T.omit(args.K), OmitHkt);
class PartialHkt extends Hkt {
    description = "make all named properties of an object optional like `Partial(User)`";
}
const Partial = genericNode(["T", intrinsic.object])(args => args.T.partial(), PartialHkt);
class RequiredHkt extends Hkt {
    description = "make all named properties of an object required like `Required(User)`";
}
const ts_Required = genericNode(["T", intrinsic.object])(args => args.T.required(), RequiredHkt);
class ExcludeHkt extends Hkt {
    description = 'exclude branches of a union like `Exclude("boolean", "true")`';
}
const Exclude = genericNode("T", "U")(args => args.T.exclude(args.U), ExcludeHkt);
class ExtractHkt extends Hkt {
    description = 'extract branches of a union like `Extract("0 | false | 1", "number")`';
}
const Extract = genericNode("T", "U")(args => args.T.extract(args.U), ExtractHkt);
const arkTsGenerics = Scope.module({
    Exclude,
    Extract,
    Omit,
    Partial,
    Pick,
    Record,
    Required: ts_Required
});

;// CONCATENATED MODULE: ./node_modules/arktype/out/keywords/keywords.js






const ark = scope({
    ...arkTsKeywords,
    ...arkTsGenerics,
    ...arkPrototypes,
    ...arkBuiltins,
    string: string,
    number: number,
    object: object,
    unknown: unknown
}, { prereducedAliases: true, name: "ark" });
const keywords = ark.export();
Object.assign($arkTypeRegistry.ambient, keywords);
$arkTypeRegistry.typeAttachments = {
    string: keywords.string.root,
    number: keywords.number.root,
    bigint: keywords.bigint,
    boolean: keywords.boolean,
    symbol: keywords.symbol,
    undefined: keywords.undefined,
    null: keywords.null,
    object: keywords.object.root,
    unknown: keywords.unknown.root,
    false: keywords.false,
    true: keywords.true,
    never: keywords.never,
    arrayIndex: keywords.Array.index,
    Key: keywords.Key,
    Record: keywords.Record,
    Array: keywords.Array.root,
    Date: keywords.Date
};
const keywords_type = Object.assign(ark.type, 
// assign attachments newly parsed in keywords
// future scopes add these directly from the
// registry when their TypeParsers are instantiated
$arkTypeRegistry.typeAttachments);
const match = ark.match;
const fn = ark.fn;
const generic = ark.generic;
const schema = ark.schema;
const keywords_define = ark.define;
const declare = ark.declare;

;// CONCATENATED MODULE: ./node_modules/arktype/out/module.js

const Module = (/* unused pure expression or super */ null && (RootModule));
const BoundModule = (/* unused pure expression or super */ null && (RootModule));

;// CONCATENATED MODULE: ./node_modules/arktype/out/index.js










;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/types.js
/**
 * Public metadata contract for type generation.
 *
 * ArkType is the single source of truth: each `Postgres*` schema below is a
 * runtime validator, and the corresponding exported type is derived from it via
 * `.infer`. The shapes are kept identical to postgres-meta's `src/lib/types.ts`
 * so that postgres-meta can consume this package as a drop-in replacement for
 * its embedded templates (a compile-time equivalence test pins this).
 *
 * `GeneratorMetadata` is the pluggable contract: the SQL introspector is the
 * default producer, but any source able to produce this shape can feed the
 * language generators. Because the producer may be an injected adapter,
 * `parseGeneratorMetadata` is offered so integrators can validate a result at
 * runtime instead of blindly casting it. Validation is deliberately *not* baked
 * into `introspect()` — it is an opt-in helper.
 */

const postgresColumnSchema = keywords_type({
    table_id: "number",
    schema: "string",
    table: "string",
    /** `<table_id>.<ordinal_position>` */
    id: "string",
    ordinal_position: "number",
    name: "string",
    default_value: "unknown",
    data_type: "string",
    format: "string",
    /**
     * Schema owning `format`'s type. Bare enum/composite/domain names are
     * ambiguous across schemas (two schemas can each define an enum named
     * `mood`); this disambiguates without changing `format` itself.
     */
    type_schema: "string",
    is_identity: "boolean",
    identity_generation: "'ALWAYS' | 'BY DEFAULT' | null",
    is_generated: "boolean",
    is_nullable: "boolean",
    is_updatable: "boolean",
    is_unique: "boolean",
    enums: "string[]",
    check: "string | null",
    comment: "string | null",
});
const postgresForeignTableSchema = keywords_type({
    id: "number",
    schema: "string",
    name: "string",
    comment: "string | null",
    "columns?": postgresColumnSchema.array(),
});
const postgresFunctionSchema = keywords_type({
    id: "number",
    schema: "string",
    name: "string",
    language: "string",
    definition: "string",
    complete_statement: "string",
    args: keywords_type({
        mode: "'in' | 'out' | 'inout' | 'variadic' | 'table'",
        name: "string",
        type_id: "number",
        // `introspect()` emits `null` for the OUT columns of RETURNS TABLE /
        // OUT-arg functions: the introspection SQL sizes `arg_has_defaults` from
        // the input-arg count while `arg_modes`/`arg_types` include output args,
        // so the trailing rows are padded with NULL. postgres-meta types this as a
        // plain boolean, but the opt-in validator must accept the real output.
        has_default: "boolean | null",
    }).array(),
    argument_types: "string",
    identity_argument_types: "string",
    return_type_id: "number",
    return_type: "string",
    return_type_relation_id: "number | null",
    is_set_returning_function: "boolean",
    prorows: "number | null",
    behavior: "'IMMUTABLE' | 'STABLE' | 'VOLATILE'",
    security_definer: "boolean",
    config_params: keywords_type({ "[string]": "string" }).or("null"),
});
const postgresMaterializedViewSchema = keywords_type({
    id: "number",
    schema: "string",
    name: "string",
    is_populated: "boolean",
    comment: "string | null",
    "columns?": postgresColumnSchema.array(),
});
const postgresPrimaryKeySchema = keywords_type({
    schema: "string",
    table_name: "string",
    name: "string",
    table_id: "number",
});
const postgresRelationshipSchema = keywords_type({
    foreign_key_name: "string",
    schema: "string",
    relation: "string",
    columns: "string[]",
    is_one_to_one: "boolean",
    referenced_schema: "string",
    referenced_relation: "string",
    referenced_columns: "string[]",
});
const postgresSchemaSchema = keywords_type({
    id: "number",
    name: "string",
    owner: "string",
});
const postgresTableSchema = keywords_type({
    id: "number",
    schema: "string",
    name: "string",
    rls_enabled: "boolean",
    rls_forced: "boolean",
    replica_identity: "'DEFAULT' | 'INDEX' | 'FULL' | 'NOTHING'",
    bytes: "number",
    size: "string",
    live_rows_estimate: "number",
    dead_rows_estimate: "number",
    comment: "string | null",
    "columns?": postgresColumnSchema.array(),
});
const postgresTypeSchema = keywords_type({
    id: "number",
    name: "string",
    schema: "string",
    format: "string",
    enums: "string[]",
    attributes: keywords_type({ name: "string", type_id: "number" }).array(),
    comment: "string | null",
    type_relation_id: "number | null",
});
const postgresViewSchema = keywords_type({
    id: "number",
    schema: "string",
    name: "string",
    is_updatable: "boolean",
    /**
     * Whether INSERT works through this view: auto-updatable per
     * `pg_relation_is_updatable`, or made insertable by an INSTEAD OF INSERT
     * trigger or an unconditional INSTEAD rule. Tracked separately from
     * `is_updatable` (which mirrors `information_schema.views` and ignores
     * triggers). Optional because version 1 metadata predating this field is
     * still valid; consumers fall back to `is_updatable` when absent.
     */
    "is_insert_enabled?": "boolean",
    /** Same as `is_insert_enabled`, for UPDATE. */
    "is_update_enabled?": "boolean",
    comment: "string | null",
    "columns?": postgresColumnSchema.array(),
});
/**
 * Bumped whenever `GeneratorMetadata`'s shape changes in a way a consumer
 * should branch on. Out-of-process consumers (a generator in another
 * language's SDK repo, fed JSON over a process boundary) only see the
 * serialized document, so a shape change is otherwise undetectable until
 * something breaks at read time.
 */
const GENERATOR_METADATA_VERSION = 1;
/**
 * The complete set of introspected metadata required to generate types.
 * Produced by `introspect()` (the default SQL-based producer) or any other
 * source able to satisfy this shape. The table-like collections drop the
 * optional `columns` field (mirroring `Omit<…, "columns">`); columns are
 * carried separately on `columns`.
 */
const generatorMetadataSchema = keywords_type({
    version: `${GENERATOR_METADATA_VERSION}`,
    schemas: postgresSchemaSchema.array(),
    tables: postgresTableSchema.omit("columns").array(),
    foreignTables: postgresForeignTableSchema.omit("columns").array(),
    views: postgresViewSchema.omit("columns").array(),
    materializedViews: postgresMaterializedViewSchema.omit("columns").array(),
    columns: postgresColumnSchema.array(),
    primaryKeys: postgresPrimaryKeySchema.array(),
    relationships: postgresRelationshipSchema.array(),
    functions: postgresFunctionSchema.array(),
    types: postgresTypeSchema.array(),
});
/**
 * JSON Schema for {@link generatorMetadataSchema}, published so out-of-process
 * consumers (a generator living in its own SDK repo, not this package) can
 * validate or generate types against the contract without depending on
 * ArkType or this package's TypeScript types.
 */
const generatorMetadataJsonSchema = generatorMetadataSchema.toJsonSchema();
/**
 * Serialize a {@link GeneratorMetadata} value to the JSON document that
 * crosses the process boundary to an out-of-process generator (e.g. `dart
 * run supabase_typegen`). `GeneratorMetadata` is plain, JSON-safe data, so
 * this is a thin, explicit boundary rather than a transform, kept as a named
 * export so every caller serializes the contract the same way.
 */
function serializeGeneratorMetadata(metadata) {
    return JSON.stringify(metadata);
}
/**
 * Validate an unknown value against the {@link generatorMetadataSchema} and
 * return it typed as {@link GeneratorMetadata}. Throws a `TypeError` with
 * ArkType's human-readable summary if validation fails.
 *
 * Offered as an opt-in helper so any integrator producing `GeneratorMetadata`
 * through an injected adapter can verify the result at runtime instead of
 * casting. `introspect()` does not call this — wrap its result yourself when
 * you want the guarantee:
 *
 * ```ts
 * const metadata = parseGeneratorMetadata(await introspect(db));
 * ```
 */
function parseGeneratorMetadata(data) {
    const out = generatorMetadataSchema(data);
    if (out instanceof type.errors) {
        throw new TypeError(`Invalid GeneratorMetadata: ${out.summary}`);
    }
    return out;
}

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/normalize.js
/**
 * int8 → number coercion replicating postgres-meta's global int8 type parser.
 *
 * postgres-meta installs `pg.types.setTypeParser(INT8, ...)` in
 * `src/lib/db.ts`, so every `bigint`/`int8` column comes back as a JS number
 * when it fits in a safe integer, and as the raw string otherwise. Stock `pg`
 * (and other drivers) instead return int8 as a string. To keep
 * `GeneratorMetadata` byte-identical regardless of driver, we re-apply that
 * exact coercion to the known int8 top-level fields after each query.
 *
 * Only top-level int8 columns need this: int8 values embedded inside `jsonb`
 * columns (e.g. `args[].type_id`, composite type attributes)
 * are decoded by the JSON parser as numbers in every driver, matching
 * postgres-meta. Composite text ids like a column's `"<oid>.<attnum>"` are not
 * safe integers, so the `Number.isSafeInteger` guard leaves them untouched —
 * exactly as postgres-meta's parser does, since that column is `text`, not
 * int8.
 */
/**
 * Top-level result columns that are `int8` across the typegen introspection
 * queries (schemas/tables/foreign-tables/views/materialized-views/columns/
 * functions/types). Field names are unique enough across these queries that a
 * name-based set faithfully reproduces the OID-based global parser.
 */
const INT8_FIELDS = [
    "id",
    "table_id",
    "type_relation_id",
    "return_type_id",
    "return_type_relation_id",
    "bytes",
    "live_rows_estimate",
    "dead_rows_estimate",
];
/**
 * Coerce a single value the way postgres-meta's `setTypeParser(INT8, ...)`
 * does: parse to a number when it is a safe integer, otherwise keep the raw
 * string. Non-string values (already-numbers, `null`) pass through unchanged.
 */
function coerceInt8Value(value) {
    if (typeof value !== "string") {
        return value;
    }
    const asNumber = Number(value);
    if (Number.isSafeInteger(asNumber)) {
        return asNumber;
    }
    return value;
}
/**
 * Apply {@link coerceInt8Value} to the known int8 fields of a single row,
 * mutating and returning it.
 */
function normalizeRow(row) {
    for (const field of INT8_FIELDS) {
        if (field in row) {
            row[field] = coerceInt8Value(row[field]);
        }
    }
    return row;
}
/** Apply {@link normalizeRow} to every row of a query result. */
function normalizeRows(rows) {
    return rows.map(normalizeRow);
}

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/table_relationships.sql.js
const TABLE_RELATIONSHIPS_SQL = (props) => /* SQL */ `
-- Adapted from
-- https://github.com/PostgREST/postgrest/blob/f9f0f79fa914ac00c11fbf7f4c558e14821e67e2/src/PostgREST/SchemaCache.hs#L722
WITH
pks_uniques_cols AS (
  SELECT
    connamespace,
    conrelid,
    jsonb_agg(column_info.cols) as cols
  FROM pg_constraint
  JOIN lateral (
    SELECT array_agg(cols.attname order by cols.attnum) as cols
    FROM ( select unnest(conkey) as col) _
    JOIN pg_attribute cols on cols.attrelid = conrelid and cols.attnum = col
  ) column_info ON TRUE
  WHERE
    contype IN ('p', 'u') and
    connamespace::regnamespace::text <> 'pg_catalog'
    ${props.schemaFilter ? `and connamespace::regnamespace::text ${props.schemaFilter}` : ""}
  GROUP BY connamespace, conrelid
)
SELECT
  traint.conname AS foreign_key_name,
  ns1.nspname AS schema,
  tab.relname AS relation,
  column_info.cols AS columns,
  ns2.nspname AS referenced_schema,
  other.relname AS referenced_relation,
  column_info.refs AS referenced_columns,
  (column_info.cols IN (SELECT * FROM jsonb_array_elements(pks_uqs.cols))) AS is_one_to_one
FROM pg_constraint traint
JOIN LATERAL (
  SELECT
    jsonb_agg(cols.attname order by ord) AS cols,
    jsonb_agg(refs.attname order by ord) AS refs
  FROM unnest(traint.conkey, traint.confkey) WITH ORDINALITY AS _(col, ref, ord)
  JOIN pg_attribute cols ON cols.attrelid = traint.conrelid AND cols.attnum = col
  JOIN pg_attribute refs ON refs.attrelid = traint.confrelid AND refs.attnum = ref
  WHERE ${props.schemaFilter ? `traint.connamespace::regnamespace::text ${props.schemaFilter}` : "true"}
) AS column_info ON TRUE
JOIN pg_namespace ns1 ON ns1.oid = traint.connamespace
JOIN pg_class tab ON tab.oid = traint.conrelid
JOIN pg_class other ON other.oid = traint.confrelid
JOIN pg_namespace ns2 ON ns2.oid = other.relnamespace
LEFT JOIN pks_uniques_cols pks_uqs ON pks_uqs.connamespace = traint.connamespace AND pks_uqs.conrelid = traint.conrelid
WHERE traint.contype = 'f'
AND traint.conparentid = 0
${props.schemaFilter ? `and ns1.nspname ${props.schemaFilter}` : ""}
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/pg-format.js
/**
 * Minimal inline port of the `pg-format` helpers this package uses, so the
 * package carries no runtime dependency for them (the CommonJS-only
 * `pg-format` package is awkward to consume from ESM/bundled CLIs).
 *
 * Mirrors `pg-format@1.0.4` byte-for-byte for the inputs postgres-meta feeds
 * it — in particular numbers are quoted (`literal(10)` is `'10'`), because
 * that is what postgres-meta's SQL emits and this package is byte-parity
 * constrained against it. The `supabase/supabase` `packages/pg-meta` port
 * deliberately diverges here (unquoted numbers); do not "fix" this to match it.
 *
 * Originally ported from PostgreSQL's `src/interfaces/libpq/fe-exec.c`.
 */
/** Convert a JS ISO string to Postgres' default ISO 8601 form. */
function formatDate(date) {
    return date.replace("T", " ").replace("Z", "+00");
}
function arrayToList(useSpace, array, formatter) {
    let sql = useSpace ? " (" : "(";
    for (const [index, element] of array.entries()) {
        sql += (index === 0 ? "" : ", ") + formatter(element);
    }
    sql += ")";
    return sql;
}
/**
 * Quote a value as a SQL literal. `null`/`undefined` become `NULL`, booleans
 * `'t'`/`'f'`, dates ISO 8601 strings, arrays comma-separated lists (nested
 * arrays become parenthesised groups), plain objects `'…'::jsonb`, and
 * everything else — including numbers — a single-quoted string with embedded
 * quotes doubled. Strings containing a backslash use the `E'…'` form.
 */
function literal(value) {
    let text;
    let explicitCast;
    if (value === undefined || value === null) {
        return "NULL";
    }
    if (value === false) {
        return "'f'";
    }
    if (value === true) {
        return "'t'";
    }
    if (value instanceof Date) {
        return `'${formatDate(value.toISOString())}'`;
    }
    if (Array.isArray(value)) {
        const parts = [];
        for (const [index, element] of value.entries()) {
            if (Array.isArray(element)) {
                parts.push(arrayToList(index !== 0, element, literal));
            }
            else {
                parts.push(literal(element));
            }
        }
        return parts.toString();
    }
    if (typeof value === "string") {
        text = value;
    }
    else if (typeof value === "number" || typeof value === "bigint") {
        text = value.toString();
    }
    else {
        explicitCast = "jsonb";
        text = JSON.stringify(value);
    }
    let hasBackslash = false;
    let quoted = "'";
    for (const c of text) {
        if (c === "'") {
            quoted += c + c;
        }
        else if (c === "\\") {
            quoted += c + c;
            hasBackslash = true;
        }
        else {
            quoted += c;
        }
    }
    quoted += "'";
    if (hasBackslash) {
        quoted = `E${quoted}`;
    }
    if (explicitCast) {
        quoted += `::${explicitCast}`;
    }
    return quoted;
}

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/views_key_dependencies.sql.js

const VIEWS_KEY_DEPENDENCIES_SQL = (props) => /* SQL */ `
-- Adapted from
-- https://github.com/PostgREST/postgrest/blob/f9f0f79fa914ac00c11fbf7f4c558e14821e67e2/src/PostgREST/SchemaCache.hs#L820
with recursive
pks_fks as (
  -- pk + fk referencing col
  select
    contype::text as contype,
    conname,
    array_length(conkey, 1) as ncol,
    conrelid as resorigtbl,
    col as resorigcol,
    ord
  from pg_constraint
  left join lateral unnest(conkey) with ordinality as _(col, ord) on true
  where contype IN ('p', 'f')
  union
  -- fk referenced col
  select
    concat(contype, '_ref') as contype,
    conname,
    array_length(confkey, 1) as ncol,
    confrelid,
    col,
    ord
  from pg_constraint
  left join lateral unnest(confkey) with ordinality as _(col, ord) on true
  where contype='f'
  ${props.schemaFilter ? `and connamespace::regnamespace::text ${props.schemaFilter}` : ""}
),
views as (
  select
    c.oid       as view_id,
    n.nspname   as view_schema,
    c.relname   as view_name,
    r.ev_action as view_definition
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_rewrite r on r.ev_class = c.oid
  where c.relkind in ('v', 'm') 
    ${props.schemaFilter ? `and n.nspname ${props.schemaFilter}` : ""}
),
transform_json as (
  select
    view_id, view_schema, view_name,
${nodeTreeToJson("view_definition::text")}::json as view_definition
  from views
),
target_entries as(
  select
    view_id, view_schema, view_name,
    json_array_elements(view_definition->0->'targetList') as entry
  from transform_json
),
results as(
  select
    view_id, view_schema, view_name,
    (entry->>'resno')::int as view_column,
    (entry->>'resorigtbl')::oid as resorigtbl,
    (entry->>'resorigcol')::int as resorigcol
  from target_entries
),
-- CYCLE detection according to PG docs: https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-CYCLE
-- Can be replaced with CYCLE clause once PG v13 is EOL.
recursion(view_id, view_schema, view_name, view_column, resorigtbl, resorigcol, is_cycle, path) as(
  select
    r.*,
    false,
    ARRAY[resorigtbl]
  from results r
  where ${props.schemaFilter ? `view_schema ${props.schemaFilter}` : "true"}
  union all
  select
    view.view_id,
    view.view_schema,
    view.view_name,
    view.view_column,
    tab.resorigtbl,
    tab.resorigcol,
    tab.resorigtbl = ANY(path),
    path || tab.resorigtbl
  from recursion view
  join results tab on view.resorigtbl=tab.view_id and view.resorigcol=tab.view_column
  where not is_cycle
),
repeated_references as(
  select
    view_id,
    view_schema,
    view_name,
    resorigtbl,
    resorigcol,
    array_agg(attname) as view_columns
  from recursion
  join pg_attribute vcol on vcol.attrelid = view_id and vcol.attnum = view_column
  group by
    view_id,
    view_schema,
    view_name,
    resorigtbl,
    resorigcol
)
select
  sch.nspname as table_schema,
  tbl.relname as table_name,
  rep.view_schema,
  rep.view_name,
  pks_fks.conname as constraint_name,
  pks_fks.contype as constraint_type,
  jsonb_agg(
    jsonb_build_object('table_column', col.attname, 'view_columns', view_columns) order by pks_fks.ord
  ) as column_dependencies
from repeated_references rep
join pks_fks using (resorigtbl, resorigcol)
join pg_class tbl on tbl.oid = rep.resorigtbl
join pg_attribute col on col.attrelid = tbl.oid and col.attnum = rep.resorigcol
join pg_namespace sch on sch.oid = tbl.relnamespace
group by sch.nspname, tbl.relname,  rep.view_schema, rep.view_name, pks_fks.conname, pks_fks.contype, pks_fks.ncol
-- make sure we only return key for which all columns are referenced in the view - no partial PKs or FKs
having ncol = array_length(array_agg(row(col.attname, view_columns) order by pks_fks.ord), 1)
`;
/**
 * The rewrites, innermost first, that turn the `pg_node_tree` text of a view
 * definition into JSON exposing only `targetList`, `resno`, `resorigtbl` and
 * `resorigcol`. Ported from PostgREST's schema cache query, which keeps them
 * as plain `replace` calls with a single `regexp_replace` for speed; the
 * order matters, and the comments carry PostgREST's reasoning.
 */
const NODE_TREE_TO_JSON_REWRITES = [
    // `<>` is pg_node_tree's null. json_typeof is too slow to special-case it,
    // so it becomes an empty list, which also keeps the node protection below
    // working for lists that start with null, such as coldefexprs whose first
    // column has no default.
    { pattern: "<>", replacement: "()" },
    // `,`, `{` and `}` are used by the JSON conversion; drop the ones that may
    // be part of column names (`{` and `}` are escaped there).
    { pattern: ",", replacement: "" },
    { pattern: "\\{", replacement: "" },
    { pattern: "\\}", replacement: "" },
    // Format the fields we need as JSON keys so the regex below leaves them.
    { pattern: " :targetList ", replacement: ',"targetList":' },
    { pattern: " :resno ", replacement: ',"resno":' },
    { pattern: " :resorigtbl ", replacement: ',"resorigtbl":' },
    { pattern: " :resorigcol ", replacement: ',"resorigcol":' },
    // Make the regex also match the node type, e.g. `{QUERY ...`.
    { pattern: "{", replacement: "{ :" },
    // Protect node lists, which start with `({` or `((`, from the greedy regex.
    // The extra `{` is removed again below.
    { pattern: "((", replacement: "{((" },
    { pattern: "({", replacement: "{({" },
    // Remove every unused field. Removal stops at `,` for the kept fields, at
    // `}` for the end of the node and at `{` for a nested node, leaving an empty
    // key for the following node.
    { pattern: " :[^}{,]+", replacement: ',"":', isRegex: true },
    // The regex also added those empty keys before `}` and `,`.
    { pattern: ',"":}', replacement: "}" },
    { pattern: ',"":,', replacement: "," },
    // Undo the node list protection.
    { pattern: "{(", replacement: "(" },
    // Every key was added with a leading `,`; the first key of an object does
    // not need it.
    { pattern: "{,", replacement: "{" },
    // pg_node_tree lists use `( )` with space separated items; JSON uses `[ ]`
    // with commas.
    { pattern: "(", replacement: "[" },
    { pattern: ")", replacement: "]" },
    { pattern: " ", replacement: "," },
];
/**
 * Render {@link NODE_TREE_TO_JSON_REWRITES} applied to `expression` as nested
 * SQL calls: the opening calls stacked, then each rewrite's arguments on the
 * line that closes it.
 */
function nodeTreeToJson(expression) {
    const lines = NODE_TREE_TO_JSON_REWRITES.toReversed().map((rewrite) => `    ${rewrite.isRegex ? "regexp_replace" : "replace"}(`);
    lines.push(`      ${expression},`);
    NODE_TREE_TO_JSON_REWRITES.forEach((rewrite, index) => {
        const flags = rewrite.isRegex ? ", 'g'" : "";
        const closing = index === NODE_TREE_TO_JSON_REWRITES.length - 1 ? ")" : "),";
        lines.push(`      ${literal(rewrite.pattern)}, ${literal(rewrite.replacement)}${flags}${closing}`);
    });
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/relationships.js


/**
 * Expand the table↔table relationships into the view↔table / table↔view /
 * view↔view relationships implied by the view key dependencies. Pure function
 * (no database) so the cartesian-product expansion can be unit-tested directly.
 *
 * Ported verbatim from `PostgresMetaRelationships.list()` (the body of the
 * `allViewM2oAndO2oRelationships` block).
 */
function expandViewRelationships(allTableM2oAndO2oRelationships, viewsKeyDependencies) {
    return allTableM2oAndO2oRelationships.flatMap((r) => {
        const expandKeyDepCols = (colDeps) => {
            const tableColumns = colDeps.map(({ table_column }) => table_column);
            const cartesianProduct = (lists) => lists.reduce((combinations, entries) => combinations.flatMap((combination) => entries.map((entry) => [...combination, entry])), [[]]);
            const viewColumnsPermutations = cartesianProduct(colDeps.map((cd) => cd.view_columns));
            return viewColumnsPermutations.map((viewColumns) => ({
                tableColumns,
                viewColumns,
            }));
        };
        const viewToTableKeyDeps = viewsKeyDependencies.filter((vkd) => vkd.table_schema === r.schema &&
            vkd.table_name === r.relation &&
            vkd.constraint_name === r.foreign_key_name &&
            vkd.constraint_type === "f");
        const tableToViewKeyDeps = viewsKeyDependencies.filter((vkd) => vkd.table_schema === r.referenced_schema &&
            vkd.table_name === r.referenced_relation &&
            vkd.constraint_name === r.foreign_key_name &&
            vkd.constraint_type === "f_ref");
        const viewToTableRelationships = viewToTableKeyDeps.flatMap((vtkd) => expandKeyDepCols(vtkd.column_dependencies).map(({ viewColumns }) => ({
            foreign_key_name: r.foreign_key_name,
            schema: vtkd.view_schema,
            relation: vtkd.view_name,
            columns: viewColumns,
            is_one_to_one: r.is_one_to_one,
            referenced_schema: r.referenced_schema,
            referenced_relation: r.referenced_relation,
            referenced_columns: r.referenced_columns,
        })));
        const tableToViewRelationships = tableToViewKeyDeps.flatMap((tvkd) => expandKeyDepCols(tvkd.column_dependencies).map(({ viewColumns }) => ({
            foreign_key_name: r.foreign_key_name,
            schema: r.schema,
            relation: r.relation,
            columns: r.columns,
            is_one_to_one: r.is_one_to_one,
            referenced_schema: tvkd.view_schema,
            referenced_relation: tvkd.view_name,
            referenced_columns: viewColumns,
        })));
        const viewToViewRelationships = viewToTableKeyDeps.flatMap((vtkd) => expandKeyDepCols(vtkd.column_dependencies).flatMap(({ viewColumns }) => tableToViewKeyDeps.flatMap((tvkd) => expandKeyDepCols(tvkd.column_dependencies).map(({ viewColumns: referencedViewColumns }) => ({
            foreign_key_name: r.foreign_key_name,
            schema: vtkd.view_schema,
            relation: vtkd.view_name,
            columns: viewColumns,
            is_one_to_one: r.is_one_to_one,
            referenced_schema: tvkd.view_schema,
            referenced_relation: tvkd.view_name,
            referenced_columns: referencedViewColumns,
        })))));
        return [
            ...viewToTableRelationships,
            ...tableToViewRelationships,
            ...viewToViewRelationships,
        ];
    });
}
/**
 * List all relationships (table↔table plus the view-derived ones) for the
 * schemas selected by `schemaFilter`, the `IN (…)`/`NOT IN (…)` fragment
 * `introspect()` builds with the system schemas excluded. Errors from the
 * injected `Queryable` propagate by throwing — callers adapt.
 */
async function listRelationships(db, schemaFilter) {
    const { rows: allTableM2oAndO2oRelationships } = await db.query(TABLE_RELATIONSHIPS_SQL({ schemaFilter }));
    const { rows: viewsKeyDependencies } = await db.query(VIEWS_KEY_DEPENDENCIES_SQL({ schemaFilter }));
    const allViewM2oAndO2oRelationships = expandViewRelationships(allTableM2oAndO2oRelationships, viewsKeyDependencies);
    return allTableM2oAndO2oRelationships.concat(allViewM2oAndO2oRelationships);
}

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/columns.sql.js
const COLUMNS_SQL = (props) => /* SQL */ `
-- Adapted from information_schema.columns

SELECT
  c.oid :: int8 AS table_id,
  nc.nspname AS schema,
  c.relname AS table,
  (c.oid || '.' || a.attnum) AS id,
  a.attnum AS ordinal_position,
  a.attname AS name,
  CASE
    WHEN a.atthasdef THEN pg_get_expr(ad.adbin, ad.adrelid)
    ELSE NULL
  END AS default_value,
  CASE
    WHEN t.typtype = 'd' THEN CASE
      WHEN bt.typelem <> 0 :: oid
      AND bt.typlen = -1 THEN 'ARRAY'
      WHEN nbt.nspname = 'pg_catalog' THEN format_type(t.typbasetype, NULL)
      ELSE 'USER-DEFINED'
    END
    ELSE CASE
      WHEN t.typelem <> 0 :: oid
      AND t.typlen = -1 THEN 'ARRAY'
      WHEN nt.nspname = 'pg_catalog' THEN format_type(a.atttypid, NULL)
      ELSE 'USER-DEFINED'
    END
  END AS data_type,
  COALESCE(bt.typname, t.typname) AS format,
  COALESCE(nbt.nspname, nt.nspname) AS type_schema,
  a.attidentity IN ('a', 'd') AS is_identity,
  CASE
    a.attidentity
    WHEN 'a' THEN 'ALWAYS'
    WHEN 'd' THEN 'BY DEFAULT'
    ELSE NULL
  END AS identity_generation,
  -- 's' = stored, 'v' = virtual (PostgreSQL 18+); neither accepts writes.
  a.attgenerated IN ('s', 'v') AS is_generated,
  NOT (
    a.attnotnull
    OR t.typtype = 'd' AND t.typnotnull
  ) AS is_nullable,
  (
    c.relkind IN ('r', 'p')
    -- Columns of views made writable by INSTEAD OF triggers or unconditional
    -- INSTEAD rules can be written through PostgREST even though the view is
    -- not auto-updatable, so they must not degrade to \`?: never\` in generated
    -- Insert/Update types. pg_column_is_updatable cannot express this: it
    -- requires the relation to support both UPDATE and DELETE, so a view with
    -- only an INSTEAD OF INSERT or only an INSTEAD OF UPDATE trigger reports
    -- every column as non-updatable regardless of include_triggers. Triggers
    -- and rules rewrite whole rows, so their presence makes every column
    -- writable (tgtype bits: 64 = INSTEAD, 4 = INSERT, 16 = UPDATE;
    -- pg_rewrite ev_type: '2' = UPDATE, '3' = INSERT; ev_qual is '<>' for
    -- unconditional rules, and only unconditional INSTEAD rules make a view
    -- writable). Which events a view accepts is gated per view via
    -- is_insert_enabled / is_update_enabled.
    OR c.relkind IN ('v', 'f') AND (
      pg_column_is_updatable(c.oid, a.attnum, FALSE)
      OR EXISTS (
        SELECT 1 FROM pg_trigger tg
        WHERE tg.tgrelid = c.oid
          AND tg.tgtype & 64 <> 0
          AND tg.tgtype & 20 <> 0
          AND NOT tg.tgisinternal
      )
      OR EXISTS (
        SELECT 1 FROM pg_rewrite rw
        WHERE rw.ev_class = c.oid
          AND rw.is_instead
          AND rw.ev_type IN ('2', '3')
          AND rw.ev_qual :: text = '<>'
      )
    )
  ) AS is_updatable,
  uniques.table_id IS NOT NULL AS is_unique,
  check_constraints.definition AS "check",
  array_to_json(
    array(
      SELECT
        enumlabel
      FROM
        pg_catalog.pg_enum enums
      WHERE
        enums.enumtypid = coalesce(bt.oid, t.oid)
        OR enums.enumtypid = coalesce(bt.typelem, t.typelem)
      ORDER BY
        enums.enumsortorder
    )
  ) AS enums,
  col_description(c.oid, a.attnum) AS comment
FROM
  pg_attribute a
  LEFT JOIN pg_attrdef ad ON a.attrelid = ad.adrelid
  AND a.attnum = ad.adnum
  JOIN (
    pg_class c
    JOIN pg_namespace nc ON c.relnamespace = nc.oid
  ) ON a.attrelid = c.oid
  JOIN (
    pg_type t
    JOIN pg_namespace nt ON t.typnamespace = nt.oid
  ) ON a.atttypid = t.oid
  LEFT JOIN (
    pg_type bt
    JOIN pg_namespace nbt ON bt.typnamespace = nbt.oid
  ) ON t.typtype = 'd'
  AND t.typbasetype = bt.oid
  LEFT JOIN (
    SELECT DISTINCT ON (table_id, ordinal_position)
      conrelid AS table_id,
      conkey[1] AS ordinal_position
    FROM pg_catalog.pg_constraint
    WHERE contype = 'u' AND cardinality(conkey) = 1
  ) AS uniques ON uniques.table_id = c.oid AND uniques.ordinal_position = a.attnum
  LEFT JOIN (
    -- We only select the first column check
    SELECT DISTINCT ON (table_id, ordinal_position)
      conrelid AS table_id,
      conkey[1] AS ordinal_position,
      substring(
        pg_get_constraintdef(pg_constraint.oid, true),
        8,
        length(pg_get_constraintdef(pg_constraint.oid, true)) - 8
      ) AS "definition"
    FROM pg_constraint
    WHERE contype = 'c' AND cardinality(conkey) = 1
    ORDER BY table_id, ordinal_position, oid asc
  ) AS check_constraints ON check_constraints.table_id = c.oid AND check_constraints.ordinal_position = a.attnum
WHERE
  ${props.schemaFilter ? `nc.nspname ${props.schemaFilter} AND` : ""}
  NOT pg_is_other_temp_schema(nc.oid)
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND (c.relkind IN ('r', 'v', 'm', 'f', 'p'))
  AND (
    pg_has_role(c.relowner, 'USAGE')
    OR has_column_privilege(
      c.oid,
      a.attnum,
      'SELECT, INSERT, UPDATE, REFERENCES'
    )
  )
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/foreign_tables.sql.js
const FOREIGN_TABLES_SQL = (props) => /* SQL */ `
SELECT
  c.oid :: int8 AS id,
  n.nspname AS schema,
  c.relname AS name,
  obj_description(c.oid) AS comment
FROM
  pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE
  ${props.schemaFilter ? `n.nspname ${props.schemaFilter} AND` : ""}
  c.relkind = 'f'
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/functions.sql.js
const FUNCTIONS_SQL = (props) => /* SQL */ `
-- CTE with sane arg_modes, arg_names, and arg_types.
-- All three are always of the same length.
-- All three include all args, including OUT and TABLE args.
with functions as (
  select
    p.*,
    -- proargmodes is null when all arg modes are IN
    coalesce(
      p.proargmodes,
      array_fill('i'::text, array[cardinality(coalesce(p.proallargtypes, p.proargtypes))])
    ) as arg_modes,
    -- proargnames is null when all args are unnamed
    coalesce(
      p.proargnames,
      array_fill(''::text, array[cardinality(coalesce(p.proallargtypes, p.proargtypes))])
    ) as arg_names,
    -- proallargtypes is null when all arg modes are IN
    coalesce(p.proallargtypes, p.proargtypes) as arg_types,
    array_cat(
      array_fill(false, array[pronargs - pronargdefaults]),
      array_fill(true, array[pronargdefaults])) as arg_has_defaults
  from
    pg_proc as p
    ${props.schemaFilter ? `join pg_namespace n on p.pronamespace = n.oid` : ""}
  where
    ${props.schemaFilter ? `n.nspname ${props.schemaFilter} AND` : ""}
    p.prokind = 'f'
)
select
  f.oid::int8 as id,
  n.nspname as schema,
  f.proname as name,
  l.lanname as language,
  case
    when l.lanname = 'internal' then ''
    else f.prosrc
  end as definition,
  case
    when l.lanname = 'internal' then f.prosrc
    else pg_get_functiondef(f.oid)
  end as complete_statement,
  coalesce(f_args.args, '[]') as args,
  pg_get_function_arguments(f.oid) as argument_types,
  pg_get_function_identity_arguments(f.oid) as identity_argument_types,
  f.prorettype::int8 as return_type_id,
  pg_get_function_result(f.oid) as return_type,
  nullif(rt.typrelid::int8, 0) as return_type_relation_id,
  f.proretset as is_set_returning_function,
  case
    when f.proretset then nullif(f.prorows, 0)
    else null
  end as prorows,
  case
    when f.provolatile = 'i' then 'IMMUTABLE'
    when f.provolatile = 's' then 'STABLE'
    when f.provolatile = 'v' then 'VOLATILE'
  end as behavior,
  f.prosecdef as security_definer,
  f_config.config_params as config_params
from
  functions f
  left join pg_namespace n on f.pronamespace = n.oid
  left join pg_language l on f.prolang = l.oid
  left join pg_type rt on rt.oid = f.prorettype
  left join (
    select
      oid,
      jsonb_object_agg(param, value) filter (where param is not null) as config_params
    from
      (
        select
          oid,
          (string_to_array(unnest(proconfig), '='))[1] as param,
          (string_to_array(unnest(proconfig), '='))[2] as value
        from
          functions
      ) as t
    group by
      oid
  ) f_config on f_config.oid = f.oid
  left join (
    select
      oid,
      jsonb_agg(jsonb_build_object(
        'mode', t2.mode,
        'name', name,
        'type_id', type_id,
        'has_default', has_default
      )) as args
    from
      (
        select
          oid,
          unnest(arg_modes) as mode,
          unnest(arg_names) as name,
          unnest(arg_types)::int8 as type_id,
          unnest(arg_has_defaults) as has_default
        from
          functions
      ) as t1,
      lateral (
        select
          case
            when t1.mode = 'i' then 'in'
            when t1.mode = 'o' then 'out'
            when t1.mode = 'b' then 'inout'
            when t1.mode = 'v' then 'variadic'
            else 'table'
          end as mode
      ) as t2
    group by
      t1.oid
  ) f_args on f_args.oid = f.oid
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/helpers.js

/**
 * Schemas that postgres-meta excludes by default when `includeSystemSchemas`
 * is false. Ported from `postgres-meta/src/lib/constants.ts`.
 */
const DEFAULT_SYSTEM_SCHEMAS = [
    "information_schema",
    "pg_catalog",
    "pg_toast",
];
/**
 * Build a SQL `IN (...)` / `NOT IN (...)` fragment for an include/exclude list,
 * ported verbatim from `postgres-meta/src/lib/helpers.ts`. Values are escaped
 * with the inlined pg-format `literal`. Returns an empty string when there is nothing to
 * filter, so callers interpolate it conditionally.
 */
const filterByList = (include, exclude, defaultExclude) => {
    if (defaultExclude) {
        exclude = defaultExclude.concat(exclude ?? []);
    }
    if (include?.length) {
        return `IN (${include.map(literal).join(",")})`;
    }
    else if (exclude?.length) {
        return `NOT IN (${exclude.map(literal).join(",")})`;
    }
    return "";
};

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/materialized_views.sql.js
const MATERIALIZED_VIEWS_SQL = (props) => /* SQL */ `
select
  c.oid::int8 as id,
  n.nspname as schema,
  c.relname as name,
  c.relispopulated as is_populated,
  obj_description(c.oid) as comment
from
  pg_class c
  join pg_namespace n on n.oid = c.relnamespace
where
  ${props.schemaFilter ? `n.nspname ${props.schemaFilter} AND` : ""}
  c.relkind = 'm'
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/primary_keys.sql.js
const PRIMARY_KEYS_SQL = (props) => /* SQL */ `
SELECT
  c.oid :: int8 AS table_id,
  n.nspname AS schema,
  c.relname AS table_name,
  a.attname AS name
FROM
  pg_index i
  JOIN pg_class c ON i.indrelid = c.oid
  JOIN pg_namespace n ON c.relnamespace = n.oid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
WHERE
  ${props.schemaFilter ? `n.nspname ${props.schemaFilter} AND` : ""}
  i.indisprimary
  AND c.relkind IN ('r', 'p')
  AND NOT pg_is_other_temp_schema(n.oid)
  AND (
    pg_has_role(c.relowner, 'USAGE')
    OR has_table_privilege(
      c.oid,
      'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'
    )
    OR has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
  )
ORDER BY
  c.oid,
  array_position(i.indkey, a.attnum)
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/schemas.sql.js
const SCHEMAS_SQL = (props) => /* SQL */ `
-- Adapted from information_schema.schemata
select
  n.oid::int8 as id,
  n.nspname as name,
  u.rolname as owner
from
  pg_namespace n,
  pg_roles u
where
  n.nspowner = u.oid
  ${props.schemaFilter ? `and n.nspname ${props.schemaFilter}` : ""}
  and not pg_catalog.starts_with(n.nspname, 'pg_')
  and (
    pg_has_role(n.nspowner, 'USAGE')
    or has_schema_privilege(n.oid, 'CREATE, USAGE')
  )
  and not pg_catalog.starts_with(n.nspname, 'pg_temp_')
  and not pg_catalog.starts_with(n.nspname, 'pg_toast_temp_')
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/table.sql.js
const TABLES_SQL = (props) => /* SQL */ `
SELECT
  c.oid :: int8 AS id,
  nc.nspname AS schema,
  c.relname AS name,
  c.relrowsecurity AS rls_enabled,
  c.relforcerowsecurity AS rls_forced,
  CASE
    WHEN c.relreplident = 'd' THEN 'DEFAULT'
    WHEN c.relreplident = 'i' THEN 'INDEX'
    WHEN c.relreplident = 'f' THEN 'FULL'
    ELSE 'NOTHING'
  END AS replica_identity,
  pg_total_relation_size(format('%I.%I', nc.nspname, c.relname)) :: int8 AS bytes,
  pg_size_pretty(
    pg_total_relation_size(format('%I.%I', nc.nspname, c.relname))
  ) AS size,
  pg_stat_get_live_tuples(c.oid) AS live_rows_estimate,
  pg_stat_get_dead_tuples(c.oid) AS dead_rows_estimate,
  obj_description(c.oid) AS comment
FROM
  pg_namespace nc
  JOIN pg_class c ON nc.oid = c.relnamespace
WHERE
  ${props.schemaFilter ? `nc.nspname ${props.schemaFilter} AND` : ""}
  c.relkind IN ('r', 'p')
  AND NOT pg_is_other_temp_schema(nc.oid)
  AND (
    pg_has_role(c.relowner, 'USAGE')
    OR has_table_privilege(
      c.oid,
      'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'
    )
    OR has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
  )
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/types.sql.js
/**
 * Every type of every schema, including the row types of tables and views
 * and the array types, since a column of any schema may use them.
 */
const TYPES_SQL = /* SQL */ `
select
  t.oid::int8 as id,
  t.typname as name,
  n.nspname as schema,
  format_type (t.oid, null) as format,
  coalesce(t_enums.enums, '[]') as enums,
  coalesce(t_attributes.attributes, '[]') as attributes,
  obj_description (t.oid, 'pg_type') as comment,
  nullif(t.typrelid::int8, 0) as type_relation_id
from
  pg_type t
  left join pg_namespace n on n.oid = t.typnamespace
  left join (
    select
      enumtypid,
      jsonb_agg(enumlabel order by enumsortorder) as enums
    from
      pg_enum
    group by
      enumtypid
  ) as t_enums on t_enums.enumtypid = t.oid
  left join (
    select
      oid,
      jsonb_agg(
        jsonb_build_object('name', a.attname, 'type_id', a.atttypid::int8)
        order by a.attnum asc
      ) as attributes
    from
      pg_class c
      join pg_attribute a on a.attrelid = c.oid
    where
      c.relkind = 'c' and not a.attisdropped
    group by
      c.oid
  ) as t_attributes on t_attributes.oid = t.typrelid
  where
      (
        t.typrelid = 0
        or (
          select
            c.relkind in ('c', 'r', 'v', 'm', 'p', 'f')
          from
            pg_class c
          where
            c.oid = t.typrelid
        )
      )
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/sql/views.sql.js
const VIEWS_SQL = (props) => /* SQL */ `
SELECT
  c.oid :: int8 AS id,
  n.nspname AS schema,
  c.relname AS name,
  -- See definition of information_schema.views
  (pg_relation_is_updatable(c.oid, false) & 20) = 20 AS is_updatable,
  -- Passing include_triggers => true also counts views made writable by
  -- INSTEAD OF triggers (and INSTEAD rules), which PostgREST can write
  -- through even when the view is not auto-updatable. Bit 8 is INSERT,
  -- bit 4 is UPDATE (see information_schema.views).
  (pg_relation_is_updatable(c.oid, true) & 8) = 8 AS is_insert_enabled,
  (pg_relation_is_updatable(c.oid, true) & 4) = 4 AS is_update_enabled,
  obj_description(c.oid) AS comment
FROM
  pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE
  ${props.schemaFilter ? `n.nspname ${props.schemaFilter} AND` : ""}
  c.relkind = 'v'
`;

;// CONCATENATED MODULE: ./node_modules/@supabase/postgrest-typegen/dist/introspection/index.js













/**
 * Introspect a database into the `GeneratorMetadata` contract.
 *
 * Port of `getGeneratorMetadata` from `postgres-meta/src/lib/generators.ts`.
 * Instead of going through the `PostgresMeta*` manager classes, it calls the
 * ported SQL builders directly with the single option combination the
 * generator path uses, then applies the int8 `normalize` coercion so output is
 * identical regardless of driver. Connection lifecycle is the caller's
 * responsibility — unlike `getGeneratorMetadata`, this does not end the pool.
 */
async function introspect(db, opts = {}) {
    // Most queries exclude the system schemas by default; foreign tables and
    // materialized views do not (matching the respective manager `list()` calls).
    const systemExcludingFilter = filterByList(opts.includedSchemas, opts.excludedSchemas, DEFAULT_SYSTEM_SCHEMAS);
    const plainFilter = filterByList(opts.includedSchemas, opts.excludedSchemas);
    const queryRows = async (sql) => normalizeRows((await db.query(sql)).rows);
    // Issued concurrently, matching postgres-meta's CLI path which ran its nine
    // introspection queries under Promise.all. A pooled Queryable runs them in
    // parallel; a single-connection one pipelines them, which is no worse than
    // awaiting each in turn.
    const [schemas, tables, foreignTables, views, materializedViews, columns, primaryKeys, relationships, functions, types,] = await Promise.all([
        queryRows(SCHEMAS_SQL({ schemaFilter: systemExcludingFilter })),
        queryRows(TABLES_SQL({ schemaFilter: systemExcludingFilter })),
        queryRows(FOREIGN_TABLES_SQL({ schemaFilter: plainFilter })),
        queryRows(VIEWS_SQL({ schemaFilter: systemExcludingFilter })),
        queryRows(MATERIALIZED_VIEWS_SQL({ schemaFilter: plainFilter })),
        queryRows(COLUMNS_SQL({ schemaFilter: systemExcludingFilter })),
        queryRows(PRIMARY_KEYS_SQL({ schemaFilter: systemExcludingFilter })),
        listRelationships(db, systemExcludingFilter),
        queryRows(FUNCTIONS_SQL({ schemaFilter: systemExcludingFilter })),
        queryRows(TYPES_SQL),
    ]);
    return {
        version: GENERATOR_METADATA_VERSION,
        schemas,
        tables,
        foreignTables,
        views,
        materializedViews,
        columns,
        primaryKeys,
        relationships,
        functions: functions.filter(({ return_type }) => !["trigger", "event_trigger"].includes(return_type)),
        types,
    };
}


/***/ }),

/***/ 48563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sortGeneratorMetadata)
/* harmony export */ });
/* harmony import */ var _collation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92352);

// Relations (tables/views/materialized views/foreign tables) and types share a
// (schema, name) identity within a database; `id` breaks any residual tie.
const bySchemaName = (a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.schema, b.schema) ||
    (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.name, b.name) ||
    a.id - b.id;
// Column lists compare as their JSON text, matching the TypeScript generator's
// historical `relationships.sort`.
const compareColumns = (a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(JSON.stringify(a), JSON.stringify(b));
// The first three keys mirror the TypeScript generator's historical
// `relationships.sort`. They are not total: `expandViewRelationships` in
// `introspection/relationships.ts` copies one foreign key onto every view
// exposing it, on either side, and onto every combination of view columns
// carrying it. View-to-table copies share the referenced side and differ in
// `schema`, `relation` and `columns`; table-to-view copies onto same-named
// views in different schemas differ only in `referenced_schema`. The remaining
// keys order those copies, since the view key dependency query does not order
// the view columns it aggregates.
const byRelationship = (a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.foreign_key_name, b.foreign_key_name) ||
    (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.referenced_relation, b.referenced_relation) ||
    compareColumns(a.referenced_columns, b.referenced_columns) ||
    (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.referenced_schema, b.referenced_schema) ||
    (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.schema, b.schema) ||
    (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.relation, b.relation) ||
    compareColumns(a.columns, b.columns);
/**
 * Return a new {@link GeneratorMetadata} with every collection ordered by a
 * stable, total, semantic key (matching the TypeScript generator's ordering).
 * Pure (does not mutate the input) and idempotent. Apply this after
 * introspection and before any `generate*` call.
 */
function sortGeneratorMetadata(metadata) {
    return {
        version: metadata.version,
        schemas: [...metadata.schemas].sort((a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.name, b.name) || a.id - b.id),
        tables: [...metadata.tables].sort(bySchemaName),
        foreignTables: [...metadata.foreignTables].sort(bySchemaName),
        views: [...metadata.views].sort(bySchemaName),
        materializedViews: [...metadata.materializedViews].sort(bySchemaName),
        // Group columns by their table's (schema, name); name-order within a table
        // (matches the TypeScript generator's per-table `columns.sort(by name)`).
        columns: [...metadata.columns].sort((a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.schema, b.schema) ||
            (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.table, b.table) ||
            (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.name, b.name)),
        // Grouped by table like `columns`; within a table the SQL's declared
        // column order (`array_position(indkey, attnum)`) is preserved by the
        // stable sort, since composite key order is meaningful.
        primaryKeys: [...metadata.primaryKeys].sort((a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.schema, b.schema) ||
            (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.table_name, b.table_name)),
        relationships: [...metadata.relationships].sort(byRelationship),
        // Functions can overload, so the signature is part of the identity. Args
        // are addressed by name in generated RPC types, so sort them by name too.
        functions: [...metadata.functions]
            .sort((a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.schema, b.schema) ||
            (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.name, b.name) ||
            (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.identity_argument_types, b.identity_argument_types) ||
            a.id - b.id)
            .map((fn) => ({
            ...fn,
            args: [...fn.args].sort((a, b) => (0,_collation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .K)(a.name, b.name)),
        })),
        types: [...metadata.types].sort(bySchemaName),
    };
}


/***/ })

};
