// Statistics: what is asked for is compared, what was measured is not.

import { bookkeeping, compared, type Group, link } from "./coverage.ts";

const measured = bookkeeping("measured by ANALYZE");
const slots = ["stakind", "staop", "stacoll", "stanumbers", "stavalues"];

export const statistics: Group = {
  pg_statistic: [
    ["starelid staattnum stainherit stanullfrac stawidth stadistinct", measured],
    [slots.flatMap((slot) => [1, 2, 3, 4, 5].map((number) => `${slot}${number}`)).join(" "), measured],
  ],
  pg_statistic_ext: [
    ["oid", link],
    ["stxname stxnamespace", compared("statistics.name")],
    ["stxrelid", compared("statistics.parent", "statistics.definition")],
    ["stxowner", compared("statistics.owner")],
    ["stxstattarget", compared("statistics.target")],
    ["stxkeys stxkind stxexprs", compared("statistics.definition")],
  ],
  pg_statistic_ext_data: [
    ["stxoid stxdndistinct stxddependencies stxdmcv stxdexpr", measured],
    ["stxdinherit", measured, { from: 15 }],
  ],
};
