// PostgreSQL's types in Python: how a row is written here, and what else means the same in a module that somebody keeps.
// docs/types.md has the table, made from this.

import type { PythonStyle } from "../ids.ts";

export interface PythonType {
  /** As an object holds it: pydantic, SQLModel, dataclass. */
  readonly object: string;
  /** As JSON carries it, which is what Supabase's client returns: TypedDict. */
  readonly json: string;
  /** What a module may say as well. */
  readonly also: readonly string[];
  /** `module: name` that the object's form needs; null for none. */
  readonly from: readonly [module: string, name: string] | null;
}

const same = (type: string, also: readonly string[] = []): PythonType => ({
  object: type,
  json: type,
  also,
  from: null,
});
const text = same("str", ["StrictStr", "SecretStr", "EmailStr", "AnyUrl", "HttpUrl"]);
const integer = same("int", ["StrictInt", "PositiveInt", "NonNegativeInt"]);
const float = same("float", ["StrictFloat", "Decimal"]);
const asText = (type: string, module: string, also: readonly string[] = []): PythonType => ({
  object: type,
  json: "str",
  also: [type, "str", ...also],
  from: [module, type],
});
const json: PythonType = {
  object: "Any",
  json: "Any",
  also: ["dict", "list", "Dict", "List", "Json", "JsonValue", "JSON", "Mapping", "object"],
  from: ["typing", "Any"],
};
const vector: PythonType = {
  object: "list[float]",
  json: "str",
  also: ["list[float]", "List[float]", "str", "Vector"],
  from: null,
};

/** By the name that the catalog gives a type. */
export const pythonTypes: Readonly<Record<string, PythonType>> = {
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
export function isJson(style: PythonStyle): boolean {
  return style === "typeddict";
}
