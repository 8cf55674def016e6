// Our lines in others' hooks: what is put in is taken out again, and nothing else moves.

import { expect, test } from "vitest";
import { withBlock, withoutBlock } from "../../src/hook/block.ts";
import { withCommand, withoutCommand } from "../../src/hook/lefthook.ts";

const commit = { hook: "pre-commit", program: "pgdrift", prefix: "" } as const;
const push = { hook: "pre-push", program: "pgdrift", prefix: "packages/my db/" } as const;

test("a hook of our own", () => {
  const made = withBlock(null, commit);
  expect(made).toBe(`#!/bin/sh
# >>> pgdrift >>>
# To skip it once: git commit --no-verify, or PGDRIFT_SKIP=1. To take it out: pgdrift hook remove
[ -n "$PGDRIFT_SKIP" ] || pgdrift hook pre-commit || exit $?
# <<< pgdrift <<<
`);
  expect(withBlock(made, commit)).toBe(made);
  expect(withoutBlock(made, "")).toBe(null);
});

test.each([
  ["#!/bin/bash\nnpm test\n", /npm test\n# >>> pgdrift[\s\S]*<<<\n$/],
  ["#!/bin/sh\nnpm test", /npm test\n# >>> pgdrift/],
  ["#!/bin/sh\nnpm test\nexit 0\n", /npm test\n# >>> pgdrift[\s\S]*<<<\nexit 0\n$/],
  [
    '#!/bin/sh\nexec git lfs pre-push "$@"\n\n# end\n',
    /'packages\/my db' <\/dev\/null \|\| exit \$\?\n# <<<.*\nexec git lfs/,
  ],
  ["npm test # husky 9\n", /^npm test # husky 9\n# >>> pgdrift/],
])("behind what is there, unless that ends the script: %j", (text, form) => {
  const made = withBlock(text, push);
  expect(made).toMatch(form);
  expect(made).toContain("pgdrift hook pre-push --in 'packages/my db'");
  expect(withoutBlock(made, push.prefix)).toBe(text.endsWith("\n") ? text : `${text}\n`);
});

test("two projects of one repository have a block each", () => {
  const both = withBlock(withBlock(null, commit), { ...push, hook: "pre-commit" });
  expect(withoutBlock(both, push.prefix)).toBe(withBlock(null, commit));
});

test("a hook in another language is left alone", () => {
  expect(() => withBlock("#!/usr/bin/env python3\n", commit)).toThrow(/no shell script .*python3/);
});

test.each([
  ["", /^pre-commit: # pgdrift hook pre-commit\n {2}commands: /],
  ["# ours\npre-push:\n  jobs:\n    - run: x\n", /- run: x\npre-commit: #/],
  [
    "pre-commit:\n    parallel: true # fast\n    commands:\n        lint:\n            run: npm run lint\n",
    / {4}commands:\n {8}pgdrift: # .*\n {10}run: test -n "\$PGDRIFT_SKIP" \|\| pgdrift hook pre-commit # .*\n {8}lint:/,
  ],
  [
    "pre-commit:\n  jobs:\n    - run: x\n",
    /^pre-commit:\n {2}commands: # .*\n {4}pgdrift: # .*\n {6}run: .*\n {2}jobs:/,
  ],
])("lefthook: %j", (text, form) => {
  const made = withCommand(text, commit);
  expect(made).toMatch(form);
  expect(withCommand(made, commit)).toBe(made);
  expect(withoutCommand(made, commit)).toBe(text);
});

test.each(["pre-commit: { commands: { x: { run: y } } }\n", "pre-commit:\n", "- a\n", "a: [\n"])(
  "lefthook, written otherwise: %j",
  (text) => {
    expect(() => withCommand(text, commit)).toThrow(/add a command of pre-commit with `run: pgdrift hook pre-commit`/);
  },
);
