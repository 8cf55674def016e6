export const id = 425;
export const ids = [425];
export const modules = {

/***/ 71425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTargets: () => (/* binding */ runTargets)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./.cache/bundle/src/catalog/fingerprint.js
var fingerprint = __webpack_require__(13308);
// EXTERNAL MODULE: ./.cache/bundle/src/layouts/find.js + 3 modules
var find = __webpack_require__(38434);
// EXTERNAL MODULE: ./.cache/bundle/src/layouts/index.js + 52 modules
var layouts = __webpack_require__(16672);
// EXTERNAL MODULE: ./.cache/bundle/src/model/errors.js
var errors = __webpack_require__(36551);
// EXTERNAL MODULE: ./.cache/bundle/src/run.js + 8 modules
var run = __webpack_require__(93614);
// EXTERNAL MODULE: ./.cache/bundle/src/run/observe.js
var observe = __webpack_require__(88558);
// EXTERNAL MODULE: ./.cache/bundle/src/run/targets/aims.js
var aims = __webpack_require__(38985);
// EXTERNAL MODULE: ./.cache/bundle/src/model/hash.js
var hash = __webpack_require__(99064);
// EXTERNAL MODULE: ./.cache/bundle/src/model/object.js
var model_object = __webpack_require__(50607);
// EXTERNAL MODULE: ./.cache/bundle/src/catalog/read.js + 2 modules
var read = __webpack_require__(19248);
// EXTERNAL MODULE: ./.cache/bundle/src/layouts/history.js
var layouts_history = __webpack_require__(15492);
// EXTERNAL MODULE: ./.cache/bundle/src/target/describe.js
var describe = __webpack_require__(40179);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/targets/tenants.js
// Schemas of one database, each a target of its own: read together in one look, each then told apart from the others.
// The folder's files name no schema, as for every tool that serves tenants so: they are replayed with the tenant's as the
// place where unqualified names go, and PostgreSQL itself writes its name into what it deparses.






async function readTenants(target, layouts, glob) {
    const { catalog, first } = await (0,read/* readCatalog */.u)(target.look, {
        leaveOut: () => false,
        first: async (session) => {
            const facts = await (0,describe/* describeTarget */.f)(session);
            const names = facts.schemas.filter((0,aims/* isLike */.ON)(glob));
            return { facts, names, ...(await historiesOf(session, layouts, names)) };
        },
    });
    const { names, facts, histories, shared } = first;
    const bySchema = new Map(names.map((name) => [name, []]));
    for (const object of catalog.objects.values()) {
        const { kind, schema, name } = object.identity;
        bySchema.get((kind === "schema" ? name : schema) ?? "")?.push(object);
    }
    const { schemas: _, ...others } = facts;
    return names.map((schema) => ({
        schema,
        ownHistory: shared === null,
        mark: JSON.stringify([
            others,
            catalog.server.major,
            catalog.notCompared,
            markOf([...(shared ?? histories.get(schema) ?? [])], schema),
            (0,fingerprint/* fingerprint */.R)(unnamed({ ...catalog, notCompared: [] }, bySchema.get(schema) ?? [], schema)),
        ]),
    }));
}
/** `shared`: null where a tenant has a history of its own. */
async function historiesOf(session, layouts, names) {
    const histories = new Map();
    for (const schema of names)
        histories.set(schema, await (0,layouts_history/* readHistories */.X)(session, layouts, { schema }));
    const isOwn = [...histories.values()].some((each) => each.size > 0);
    return { histories, shared: isOwn ? null : await (0,layouts_history/* readHistories */.X)(session, layouts) };
}
/** When a file was applied is no part of what a tenant has. */
function markOf(histories, schema) {
    return histories.map(([id, { table, entries }]) => [
        id,
        table.startsWith(`${schema}.`) ? table.slice(schema.length) : table,
        entries.map((entry) => ({ ...entry, appliedAt: null })),
    ]);
}
/** The objects as they would be called in a schema without a name. Only to tell whether two tenants have the same. */
function unnamed(catalog, objects, schema) {
    const value = valueWithout(schema);
    const renamed = objects.map((object) => {
        const { kind, name } = object.identity;
        const identity = { ...object.identity, schema: null, name: kind === "schema" ? "" : name };
        const attributes = Object.fromEntries(Object.entries(object.attributes).map(([key, each]) => [key, value(each)]));
        return [(0,model_object/* objectKey */.T5)(identity), { identity, parent: null, attributes }];
    });
    return { ...catalog, objects: new Map(renamed) };
}
/** What a text says of this schema, said of none: `tenant_a.users`, `"Tenant A".users`, and the name alone. */
function valueWithout(schema) {
    const text = qualifierOf(schema);
    const inner = (value) => {
        if (typeof value === "string")
            return value === schema ? "\u0001" : text(value, "\u0001.");
        if (Array.isArray(value))
            return value.map(inner);
        if (typeof value !== "object" || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each)]));
    };
    return inner;
}
/** Puts another qualifier where this schema is one; never inside of a longer name. */
function qualifierOf(schema) {
    const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const quoted = `"${schema.replaceAll('"', '""')}"`;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_$."])(?:${escaped(schema)}|${escaped(quoted)})\\.`, "gu");
    return (text, by) => text.replace(pattern, () => by);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/run/targets/same.js
// The report of a database that has what another has, made from that one's: the same findings, under its own name. It has no
// scripts: those were tried for the other, and name it.



function sameFor(report, { label, database, schemas }) {
    const own = {
        ...report,
        database: report.database === null
            ? null
            : {
                ...report.database,
                label,
                name: database,
                fingerprint: schemas === null ? report.database.fingerprint : null,
            },
        scripts: { repair: null, pull: null },
        diagnostics: report.verdict === "clean" ? report.diagnostics : [...report.diagnostics, sameAs(report)],
    };
    return schemas === null ? own : renamed(own, schemas.from, schemas.to);
}
function sameAs({ database }) {
    const message = `has what ${database?.label} has, and was not held against the folder again; scripts for it alone: pgdrift check --target with its label`;
    return { code: "same-as", severity: "note", message, path: null, line: null };
}
function renamed(report, from, to) {
    const requalify = qualifierOf(from);
    const by = /^[a-z_][a-z0-9_$]*$/.test(to) ? `${to}.` : `"${to.replaceAll('"', '""')}".`;
    const text = (given) => requalify(given, by);
    const textIfAny = (given) => (given === null ? null : text(given));
    const identity = (object) => ({
        ...object,
        schema: object.schema === from ? to : object.schema,
        name: object.kind === "schema" && object.name === from ? to : object.name,
    });
    const finding = (each) => {
        const object = identity(each.object);
        const isPlain = each.id === (0,hash/* shortHash */.B)([each.rule, (0,model_object/* objectKey */.T5)(each.object)]);
        return {
            ...each,
            id: isPlain ? (0,hash/* shortHash */.B)([each.rule, (0,model_object/* objectKey */.T5)(object)]) : (0,hash/* shortHash */.B)([each.id, to]),
            object,
            expected: textIfAny(each.expected),
            actual: textIfAny(each.actual),
            message: text(each.message),
            folded: each.folded.map(identity),
        };
    };
    return {
        ...report,
        findings: report.findings.map(finding),
        lint: report.lint.map(finding),
        tables: report.tables.map((table) => ({ ...table, schema: table.schema === from ? to : table.schema })),
        migrations: report.migrations && {
            ...report.migrations,
            history: textIfAny(report.migrations.history),
            pending: report.migrations.pending.map((each) => ({
                ...each,
                changes: each.changes.map((change) => text(change)),
            })),
        },
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/run/assemble.js + 27 modules
var assemble = __webpack_require__(56621);
// EXTERNAL MODULE: ./.cache/bundle/src/run/expected/against.js + 2 modules
var against = __webpack_require__(28110);
// EXTERNAL MODULE: ./.cache/bundle/src/run/progress.js
var progress = __webpack_require__(93355);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/targets/unreached.js
// The report of a database that could not be looked at: nothing of it is clean.



function notReached({ label, config, schema, message }, world) {
    const context = {
        config,
        world: { ...world, missingSecret: null },
        known: null,
        candidates: [],
        progress: (0,progress/* timed */.a)(world.progress),
    };
    return (0,assemble/* assemble */.f)(context, {
        ...against/* nothingSeen */.pQ,
        database: { label, name: schema ?? label, server: "unknown", platform: "none", fingerprint: null },
        held: { ...against/* nothingSeen */.pQ.held, notCompared: [{ kind: "database", name: label, reason: message }] },
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/run/targets/targets.js
// Several databases in one run. Each is looked at; what has the same as one before it is not held against the folder again.
// What cannot be reached has a report of its own, and the others go on.
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** Connections at once, and replays, each of which takes a core and a quarter of a gigabyte. */
const atOnce = { looks: 8, shadows: 2 };
async function runTargets(aims, world) {
    const looks = pLimit(atOnce.looks);
    const shadows = pLimit(atOnce.shadows);
    const firsts = new Map();
    const quiet = {
        ...world,
        progress: { note: () => undefined, stage: (_, work) => work() },
    };
    const known = world.known === undefined ? {} : { known: once(world.known) };
    const all = await Promise.all(aims.map(ofAim));
    return all.flat();
    async function ofAim(aim) {
        if (aim.databases === null)
            return await looks(() => ofDatabase(aim, null));
        const listed = await looks(() => told(aim, () => databasesLike(aim, world)));
        if (!("names" in listed))
            return listed.reports;
        const { config } = aim;
        const wanted = listed.names
            .map((name) => ({ name, label: `${aim.label}/${name}` }))
            .filter(({ label }) => aim.only?.some((each) => each === label || each.startsWith(`${label}/`)) ?? true);
        const each = wanted.map(({ name, label }) => looks(() => ofDatabase({ ...aim, label, config: { ...config, label } }, name)));
        return (await Promise.all(each)).flat();
    }
    async function ofDatabase(aim, database) {
        const result = await told(aim, async () => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const target = __addDisposableResource(env_1, await world.open(configured(aim), database), true);
                const sights = await sightsOf(aim, target, world);
                const reports = [];
                for (const sight of sights)
                    reports.push(await ofSight(sight));
                return { names: [], reports };
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        });
        return result.reports;
    }
    async function ofSight(sight) {
        const from = performance.now();
        const mark = await sight.mark();
        const first = firsts.get(mark);
        if (first === undefined) {
            const mine = held(sight).then((report) => ({ report, schema: sight.schema }));
            firsts.set(mark, mine);
            return (await mine).report;
        }
        const same = await first.catch(() => null);
        // Drift is looked at twice before it is told; of a tenant the look that told all of them apart was the second.
        const isStill = same?.report.verdict === "clean" || sight.schema !== null || (await sight.mark()) === mark;
        if (same === null || !isStill)
            return await held(sight);
        const schemas = sight.schema === null ? null : { from: same.schema ?? "", to: sight.schema };
        const report = sameFor(same.report, { label: sight.label, database: sight.target.database, schemas });
        return { ...report, timings: { total: Math.round(performance.now() - from) } };
    }
    async function held({ label, config, target, schema }) {
        try {
            const lent = { ...target, [Symbol.asyncDispose]: async () => undefined };
            const report = await shadows(() => (0,run/* run */.eF)(config, { ...quiet, ...known, missingSecret: null, connect: async () => lent }));
            world.progress.note(`${label}: ${report.verdict}`);
            return report;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return unreached({ label, config }, error, schema);
        }
    }
    async function told(aim, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { reports: [unreached(aim, error, null)] };
        }
    }
    function unreached(of, error, schema) {
        world.progress.note(`${of.label}: not seen`);
        return notReached({ ...of, schema, message: error.message }, quiet);
    }
}
function configured({ config, variable }) {
    if (variable !== null && config["database-url"] === null) {
        throw new errors/* UserError */.y(`${variable} is not set: put the URL of this database into it`);
    }
    return config;
}
async function databasesLike(aim, { open }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const target = __addDisposableResource(env_2, await open(configured(aim), null), true);
        const rows = await target.look((session) => session.query(`SELECT d.datname AS name FROM pg_catalog.pg_database AS d
      WHERE d.datallowconn AND NOT d.datistemplate ORDER BY d.datname COLLATE "C"`));
        const names = rows.map(({ name }) => name ?? "").filter((0,aims/* isLike */.ON)(aim.databases ?? ""));
        if (names.length === 0)
            throw new errors/* UserError */.y(`no database of this server is like ${aim.databases}: correct the pattern`);
        return { names, reports: [] };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function sightsOf(aim, target, world) {
    const { label, config, tenants } = aim;
    const { directory, layouts, texts } = await foldersOf(config, target.database, world);
    const settings = [directory, config.platform, config["fail-on"], config["exclude-schema"]];
    if (tenants === null) {
        const named = dependsOnName(texts, target.database) ? target.database : null;
        const mark = async () => {
            const { facts, histories, live, schema } = await (0,observe/* observe */.l)(target, layouts);
            const applied = [...histories].map(([id, { table, entries }]) => [
                id,
                table,
                entries.map((entry) => ({ ...entry, appliedAt: null })),
            ]);
            return JSON.stringify([
                settings,
                config.schema,
                named,
                schema,
                facts,
                live.server.major,
                live.notCompared,
                applied,
                (0,fingerprint/* fingerprint */.R)(live),
            ]);
        };
        return [{ label, config, target, mark, schema: null }];
    }
    const read = await readTenants(target, layouts, tenants);
    if (read.length === 0)
        throw new errors/* UserError */.y(`no schema of ${target.database} is like ${tenants}: correct the pattern`);
    // What is left out or accepted by a name may be so for one tenant alone.
    const isByName = config.ignore.length > 0 || config.accept.length > 0;
    return read
        .map(({ schema, ownHistory, mark }) => ({
        label: `${label}/${schema}`,
        schema,
        config: { ...config, schema: [schema], label: `${label}/${schema}` },
        target: { ...target, schema, historySchema: ownHistory ? schema : null },
        mark: async () => JSON.stringify([settings, mark, isByName || texts.some(isOfTenant(schema)) ? schema : null]),
    }))
        .filter((each) => aim.only?.some((wanted) => wanted === each.label || wanted === label) ?? true);
}
async function foldersOf(config, database, { cwd }) {
    if (config.expected !== null) {
        return { directory: config.expected, layouts: Object.values(layouts/* layouts */.Y), texts: [] };
    }
    const found = await (0,find/* findFolders */.r)({ cwd, directory: config.migrations, layout: config.layout });
    const read = await Promise.all(found.map(({ layout, listing }) => layout.read(listing, { database })));
    return {
        directory: found.map(({ listing }) => listing.directory),
        layouts: [...new Set(found.map(({ layout }) => layout))],
        texts: read.flatMap(({ folder }) => folder.migrations.map(({ sql }) => sql)),
    };
}
/** Files that speak of the database they run in build another thing in each. */
function dependsOnName(texts, name) {
    const speaks = /\bcurrent_(database|catalog)\b|\b(on|alter)\s+database\b/i;
    return texts.some((text) => speaks.test(text) || text.includes(name));
}
function isOfTenant(schema) {
    return (text) => /\bcurrent_schemas?\b/i.test(text) || text.includes(schema);
}
function once(work) {
    let result = null;
    return () => {
        result ??= work();
        return result;
    };
}


/***/ })

};
