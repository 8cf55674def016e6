// `atlas.hcl`, read as text: the folders that its `migration` blocks name.

/** Relative to the project's root. */
export function atlasDirectories(text: string): readonly string[] {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : "",
  );
  const blocks = [...bare.matchAll(/\bmigration\s*\{([^}]*)\}/g)].map(([, block = ""]) => block);
  return blocks.flatMap((block) => /\bdir\s*=\s*"file:\/\/([^"?$]*)[^"]*"/.exec(block)?.[1] || []);
}
