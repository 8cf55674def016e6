// Which files a migrations folder is made of, or told by: SQL, whatever lies where migrations do, and the configuration of
// tools. One too many costs a look, one too few would hide a change.

const told =
  /\.(?:sql|toml|conf|ya?ml|xml|hcl|plan|properties)$|\.config\.\w+$|(?:^|\/)(?:\.gmrc|\.env|config\.json)$|migrat|drizzle/i;

export function isRelevant(path: string): boolean {
  return told.test(path) && !/(?:^|\/)node_modules\//.test(path);
}
