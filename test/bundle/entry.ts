#!/usr/bin/env node
// A small entry for the bundle's tests: opens a shadow, asks it something, and leaves it open.

import { embedded } from "../../src/shadow/embedded.ts";

const started = performance.now();
process.exitCode = 3;
const shadow = await embedded.open({
  database: "live",
  deployer: "app",
  roles: [],
  extensions: ["pgcrypto"],
  publicSchema: "15",
  prelude: "",
  searchPath: null,
  fileTimeout: 10_000,
});
const opened = Math.round(performance.now() - started);
await shadow.run("CREATE EXTENSION pgcrypto; CREATE TABLE t (a text DEFAULT encode(digest('x', 'sha256'), 'hex'))");
const [row] = await shadow.session.query(
  "SELECT current_database() AS database, count(*) AS tables FROM pg_class WHERE relname = 't'",
);
console.log(JSON.stringify({ ...row, opened, node: process.versions.node.split(".")[0] }));
if (process.argv[2] === "close") await shadow[Symbol.asyncDispose]();
