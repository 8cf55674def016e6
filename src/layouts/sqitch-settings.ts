// `sqitch.conf`, in the form of Git's configuration: where the project's folders are.

export interface SqitchSettings {
  readonly topDirs: readonly string[];
  readonly deployDir: string | null;
  /** Of psql, set for every script. */
  readonly variables: ReadonlyMap<string, string>;
}

export function sqitchSettings(text: string): SqitchSettings {
  let section = "";
  const values: (readonly [string, string])[] = [];
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim() ?? section;
    const [, key, value = ""] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined) values.push([`${section}.${key}`, value.replace(/^"|"$/g, "")]);
  }
  const all = (form: RegExp) => values.filter(([key]) => form.test(key)).map(([, value]) => value);
  const variable = /^(?:(?:core|deploy) "variables"|(?:engine|target) "[^"]*\.variables")\.(.+)$/;
  const tops = all(/^(?:core|engine "pg"|target "[^"]*")\.top_dir$/);
  return {
    topDirs: tops.length > 0 ? tops : ["."],
    deployDir: all(/^(?:core|engine "pg"|deploy|core "[^"]*")\.deploy_dir$/)[0] ?? null,
    variables: new Map(
      values.flatMap(([key, value]) => (variable.test(key) ? [[variable.exec(key)?.[1] ?? "", value]] : [])),
    ),
  };
}
