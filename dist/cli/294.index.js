export const id = 294;
export const ids = [294];
export const modules = {

/***/ 42294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployCommand: () => (/* binding */ deployCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/src/layouts/project.js
var layouts_project = __webpack_require__(86009);
;// CONCATENATED MODULE: ./.cache/bundle/src/layouts/deploy/plan.js
// The command that deploys one folder: its tool's own, where it runs, and the environment that tells it the database.


/** Two relative paths are held against each other below it, however far up they go. */
const deep = "/1/2/3/4/5/6/7/8/9";
/** Null where the folder is of no tool. */
async function deployPlan({ layout, listing, directory }, address) {
    const { deploy } = layout;
    if (deploy === null)
        return null;
    const project = await (0,layouts_project/* nearest */.p)(listing, deploy.project);
    const at = project === null ? usualRoot(layout, listing) : external_node_path_.posix.join(listing.directory, project.folder);
    const folder = external_node_path_.posix.relative(external_node_path_.posix.resolve(deep, at), external_node_path_.posix.resolve(deep, directory)) || ".";
    const place = { listing, folder, project };
    return {
        words: await deploy.words(place, address),
        at: external_node_path_.posix.normalize(at),
        environment: (await deploy.environment?.(address, place)) ?? {},
        install: deploy.install,
    };
}
/** Of `packages/db/prisma/migrations` what lies above `prisma/migrations`; else where we are. */
function usualRoot({ defaultDirectories }, { directory }) {
    const usual = defaultDirectories
        .filter((each) => `/${directory}`.endsWith(`/${each}`))
        .toSorted((a, b) => b.length - a.length)[0];
    return usual === undefined ? "." : directory.slice(0, -usual.length).replace(/\/$/, "") || ".";
}

// EXTERNAL MODULE: ./.cache/bundle/src/layouts/remedy/shell.js
var shell = __webpack_require__(11031);
// EXTERNAL MODULE: ./.cache/bundle/src/postgres/address.js
var postgres_address = __webpack_require__(48662);
;// CONCATENATED MODULE: ./.cache/bundle/src/run/push/command.js
// The command that is to run the pending files: the folder's own tool's, or the one that was given instead.





/** Null where the folder is of no tool, and nothing was given. */
async function deployCommand(options) {
    const { folder, address, given, cwd, env } = options;
    const plan = folder === null ? null : await deployPlan(folder, address);
    const base = { ...(0,postgres_address/* withAddress */.p)(env, address), ...plan?.environment };
    if (given !== null) {
        const environment = { ...base, PATH: pathFrom(cwd, env) };
        return { command: given, directory: ".", install: null, run: given, cwd, environment };
    }
    const [program, ...args] = plan?.words ?? [];
    if (plan === null || program === undefined)
        return null;
    const at = (0,external_node_path_.resolve)(cwd, plan.at);
    const environment = { ...base, PATH: pathFrom(at, env) };
    return {
        command: plan.words.map(shown).join(" "),
        directory: plan.at,
        install: (await isThere(program, at, environment.PATH)) ? null : plan.install,
        run: [program, ...args],
        cwd: at,
        environment,
    };
}
/** An option is no path, whatever it begins with. */
function shown(text) {
    return /^-[\w-]+$/.test(text) ? text : ((0,shell/* word */.V)(text) ?? "''");
}
/** What a project installed for itself comes first, as npm and a virtual environment have it. */
function pathFrom(at, env) {
    const own = [];
    for (let folder = at;; folder = (0,external_node_path_.dirname)(folder)) {
        own.push((0,external_node_path_.join)(folder, "node_modules/.bin"));
        if (folder === at)
            own.push((0,external_node_path_.join)(folder, ".venv/bin"), (0,external_node_path_.join)(folder, "vendor/bin"));
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    return [...own, env.PATH ?? ""].filter((each) => each !== "").join(external_node_path_.delimiter);
}
async function isThere(program, at, path) {
    const places = program.includes("/")
        ? [(0,external_node_path_.resolve)(at, program)]
        : path.split(external_node_path_.delimiter).map((each) => (0,external_node_path_.join)(each, program));
    for (const place of places) {
        const found = await (0,promises_.access)(place, promises_.constants.X_OK).then(() => true, () => false);
        if (found)
            return true;
    }
    return false;
}


/***/ })

};
