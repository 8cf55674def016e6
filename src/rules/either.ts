// Several checks as one: the first that flags speaks.

import type { Check } from "./rule.ts";

export function either(...checks: readonly Check[]): Check {
  return (difference, children, at) => {
    for (const check of checks) {
      const flag = check(difference, children, at);
      if (flag !== null) return flag;
    }
    return null;
  };
}
