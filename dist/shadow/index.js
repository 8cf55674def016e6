import * as __WEBPACK_EXTERNAL_MODULE__engine_index_js_1ecc2da4__ from "../engine/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 507:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["MemoryFS"]: () => (__WEBPACK_EXTERNAL_MODULE__engine_index_js_1ecc2da4__.MemoryFS), ["PGlite"]: () => (__WEBPACK_EXTERNAL_MODULE__engine_index_js_1ecc2da4__.PGlite), ["protocol"]: () => (__WEBPACK_EXTERNAL_MODULE__engine_index_js_1ecc2da4__.protocol) });

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   q: () => (/* binding */ PreparedFolder)
/* harmony export */ });
/* harmony import */ var _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(507);
// A data folder, packed: a length, a JSON list of names and sizes, the files one behind the other. They are put straight
// into the engine's memory, and taken out of it again. The one of a new engine is made by scripts/prepare-data.ts.

const extensionFolder = `${_electric_sql_pglite__WEBPACK_IMPORTED_MODULE_0__.PGlite.paths.PG_ROOT}/share/postgresql/extension`;
/** 64 KiB pages: what the engine may take before it says 53200, instead of the two gigabytes that it is built for. */
const memory = { initial: 2048, maximum: 16384 };
/** The engine's file system, all in memory and filled from the pack before the engine starts. */
class PreparedFolder extends _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_0__.MemoryFS {
    #bytes;
    #extensionFiles;
    /** The bytes are the engine's from now on. */
    constructor(bytes, extensionFiles) {
        super();
        this.#bytes = bytes;
        this.#extensionFiles = extensionFiles;
    }
    /**
     * `noWasmDecoding`: a library is loaded when the server first needs it, not all of them at once before it starts. Then
     * the one's addresses would be settled while the other is half loaded, and it is broken as long as the engine lives.
     */
    async init(...[engine, options]) {
        const { emscriptenOpts } = await super.init(engine, options);
        const wasmMemory = new WebAssembly.Memory(memory);
        return { emscriptenOpts: { ...emscriptenOpts, noWasmDecoding: true, wasmMemory } };
    }
    async initialSyncFs() {
        const files = this.pg?.Module.FS;
        if (files === undefined)
            throw new Error("the engine's file system is not there yet");
        const root = _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_0__.PGlite.paths.PGDATA;
        const bytes = this.#bytes;
        let offset = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
        const list = JSON.parse(new TextDecoder().decode(bytes.subarray(4, offset)));
        files.mkdirTree(root, 0o700);
        for (const [name, size] of list) {
            if (size < 0) {
                files.mkdir(`${root}/${name}`);
            }
            else {
                files.writeFile(`${root}/${name}`, bytes.subarray(offset, offset + size), { canOwn: true });
                offset += size;
            }
        }
        files.mkdirTree(extensionFolder);
        for (const { name, text } of this.#extensionFiles)
            files.writeFile(`${extensionFolder}/${name}`, text);
    }
}
/** The engine's own files, as they are in its memory. */
function packFolder(files) {
    const root = _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_0__.PGlite.paths.PGDATA;
    const list = [];
    const contents = [];
    const walk = (folder) => {
        for (const entry of files.readdir(folder)) {
            if (entry === "." || entry === "..")
                continue;
            const path = `${folder}/${entry}`;
            const name = path.slice(root.length + 1);
            if (files.isDir(files.stat(path).mode)) {
                list.push([name, -1]);
                walk(path);
            }
            else if (entry !== "postmaster.pid") {
                const content = files.readFile(path);
                list.push([name, content.length]);
                contents.push(content);
            }
        }
    };
    walk(root);
    return pack(list, contents);
}
function pack(list, contents) {
    const head = new TextEncoder().encode(JSON.stringify(list));
    const size = contents.reduce((sum, { length }) => sum + length, 4 + head.length);
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(0, head.length, true);
    bytes.set(head, 4);
    let offset = 4 + head.length;
    for (const content of contents) {
        bytes.set(content, offset);
        offset += content.length;
    }
    return bytes;
}


/***/ }),

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ opened),
/* harmony export */   b: () => (/* binding */ statuses)
/* harmony export */ });
// What the program and the worker say to each other. Plain data: it is cloned on its way.
const statuses = ["I", "T", "E"];
/** The worker's first word: the engine is up. */
const opened = "opened";


/***/ }),

/***/ 135:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(507);
/* harmony import */ var _data_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(432);
// Where the embedded PostgreSQL lives, and nothing else does: a thread that can be ended, without environment, in which
// files run that strangers wrote. It prints nothing; what goes wrong is told by SQLSTATE, never with the SQL.




const { serialize } = _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol;
/**
 * `search_path` is left at the server's own default, so that RESET ALL goes back to it. More locks than usual: one file
 * may make thousands of tables. Bodies of functions are not checked: they may speak of what a later file makes.
 */
const settings = {
    check_function_bodies: "off",
    exit_on_error: "false",
    io_method: "sync",
    log_checkpoints: "false",
    max_locks_per_transaction: "1024",
    max_parallel_maintenance_workers: "0",
    max_parallel_workers: "0",
    max_parallel_workers_per_gather: "0",
    max_worker_processes: "0",
    shared_buffers: "64MB",
    synchronous_commit: "off",
};
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error("the worker of the shadow runs in a thread of its own");
const opening = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const engine = await open(opening);
port.on("message", async (ask) => {
    port.postMessage("save" in ask ? await save(ask) : await answer(ask));
});
port.postMessage(_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .opened */ .S);
async function open({ server, folder, database, extensions, files }) {
    return await _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.PGlite.create({
        fs: new _data_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .PreparedFolder */ .q(folder, files),
        pgliteWasmModule: server,
        ...(database === undefined ? {} : { database }),
        initdbWasmModule: {}, // not loaded: the data folder is there
        extensions: Object.fromEntries(extensions.map(([name, bundle]) => [name, extension(name, new URL(bundle))])),
        startParams: [
            "--single",
            "-F",
            "-j",
            ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
        ],
    });
}
function extension(name, bundlePath) {
    return { name, setup: async () => ({ bundlePath }) };
}
/** A checkpoint writes what is still in memory only. */
async function save({ id }) {
    await send(simple("CHECKPOINT"));
    return { id, image: (0,_data_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .packFolder */ .C)(engine.Module.FS) };
}
async function answer({ id, text, values, nonce }) {
    const told = await send(values === null ? simple(text) : extended(text, values));
    if (nonce === null || told.status === null)
        return { id, ...told };
    const proof = await send(simple(`SELECT '${nonce}' AS nonce`));
    const alive = proof.error?.code === "25P02" || proof.results[0]?.[0]?.nonce === nonce;
    return { id, ...told, status: alive ? told.status : null };
}
/** Behind the query stands the refusal of a COPY … FROM STDIN, which would wait for ever; the server ignores it elsewhere. */
function simple(text) {
    return Buffer.concat([serialize.query(text), serialize.copyFail("a migration brings no rows of its own")]);
}
function extended(text, values) {
    return Buffer.concat([
        serialize.parse({ text }),
        serialize.bind({ values: [...values] }),
        serialize.describe({ type: "P" }),
        serialize.execute(),
        serialize.sync(),
    ]);
}
async function send(message) {
    const { messages } = await engine.execProtocol(message, { syncToFs: false, throwOnError: false });
    const results = [];
    let names = [];
    let rows = [];
    let error = null;
    let status = null;
    for (const told of messages) {
        if (told instanceof _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol.messages.RowDescriptionMessage)
            names = told.fields.map((field) => field.name);
        else if (told instanceof _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol.messages.DataRowMessage)
            rows.push(row(names, told.fields));
        else if (told instanceof _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol.messages.CommandCompleteMessage) {
            results.push(rows);
            rows = [];
        }
        else if (told instanceof _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol.messages.ReadyForQueryMessage) {
            status = _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .statuses */ .b.find((known) => known === told.status) ?? null;
        }
        else if (told instanceof _electric_sql_pglite__WEBPACK_IMPORTED_MODULE_1__.protocol.messages.DatabaseError)
            error ??= fields(told);
    }
    return { results, error, status };
}
function row(names, values) {
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}
function fields(error) {
    return {
        code: error.code ?? "XX000",
        message: error.message,
        detail: error.detail ?? null,
        hint: error.hint ?? null,
        position: error.position === undefined ? null : Number(error.position),
        table: error.table === undefined ? null : quoted([...(error.schema === undefined ? [] : [error.schema]), error.table]),
    };
}
function quoted(names) {
    return names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(135);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
