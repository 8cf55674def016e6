// Types of the schema for code, as text: nothing is written.

import { namesOne } from "../../cli/world.ts";
import { errorsWithoutSecrets } from "../../run/secrets.ts";
import { readTypes } from "../../run/types.ts";
import { languages, styles } from "../../types/ids.ts";
import { addressesOf } from "../looking.ts";
import { withParts } from "../report-answer.ts";
import type { Tool } from "../tool.ts";

export const types: Tool = {
  id: "types",
  title: "Types of the schema",
  description:
    "Writes TypeScript types (as supabase gen types does) or Python types of the live database's schema, or of what the folder builds. The text is returned, and no file is written.",
  settings: ["migrations", "layout", "schema"],
  own: {
    language: { type: "string", enum: [...languages], description: "typescript or python." },
    style: { type: "string", enum: [...styles], description: "How Python writes a row (default typeddict)." },
    of: {
      type: "string",
      enum: ["database", "folder"],
      description: "Whose schema (default: the database's where one is named).",
    },
  },
  required: ["language"],
  output: withParts({ text: { type: "string" }, unmapped: { type: "array", items: { type: "string" } } }),
  async run({ config, world, given, env }) {
    const source = given.of === "folder" || (given.of !== "database" && !namesOne(config, env)) ? "folder" : "database";
    const { metadata, schema, schemas } = await errorsWithoutSecrets(addressesOf(config), env, () =>
      readTypes(config, source, world),
    );
    if (given.language === "typescript") {
      const { typescriptTypes } = await import("../../types/typescript/generate.ts");
      const text = await typescriptTypes(metadata, schemas);
      return { text, structured: { text, unmapped: [] } };
    }
    const { pythonModule } = await import("../../types/python/generate.ts");
    const style = styles.find((each) => each === given.style) ?? "typeddict";
    const made = pythonModule(schema, style, config.types);
    return { text: made.text, structured: { text: made.text, unmapped: [...made.unmapped] } };
  },
};
