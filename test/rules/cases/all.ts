// What each rule flags and what it leaves alone. The pages of the rules take their examples from here.

import type { Cases } from "./case.ts";
import { code } from "./code.ts";
import { migrations } from "./migrations.ts";
import { otherKinds } from "./other-kinds.ts";
import { others } from "./others.ts";
import { security } from "./security.ts";
import { tables } from "./tables.ts";

export const cases: Cases = { ...tables, ...security, ...code, ...others, ...otherKinds, ...migrations };
