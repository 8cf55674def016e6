// What people call the attributes of objects.

/** An attribute's name as people say it: `accessMethod` is `access method`. */
export function words(name: string): string {
  return said[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Names that are not what people say. */
const said: Readonly<Record<string, string>> = {
  using: "USING expression",
  check: "WITH CHECK expression",
  enabled: "firing",
  generated: "generation expression",
  local: "own definition",
  follows: "counterpart on its table's parent",
  inherits: "parents",
  partitionOf: "partitioned parent",
  identityOptions: "identity options",
  searchPath: "search_path",
  security: "rights",
  rowSecurity: "row level security",
  forceRowSecurity: "forced row level security",
  grants: "privileges",
  nullable: "nullability",
  ownedBy: "owning column",
  clusteredOn: "clustering index",
  ofType: "row type",
  foreignOptions: "options",
  dictionaryOptions: "options",
  baseOptions: "options",
  onlyFrom: "origin of rows",
  active: "running",
  setting: "value",
  fromSql: "function from SQL",
  toSql: "function to SQL",
  tailoring: "rules",
  partitionTriggers: "firing of its parent's triggers",
};
