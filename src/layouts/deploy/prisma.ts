// Prisma's own deploy: the schema that it reads, and the variables in which schema and configuration look for the address.

import { posix } from "node:path";
import { addressVariables, type Deploy, type DeployPlace, npm } from "./deploy.ts";

const configurations = ["ts", "mts", "cts", "js", "mjs", "cjs"].map((ending) => `prisma.config.${ending}`);

export const prismaDeploy: Deploy = {
  command: "prisma migrate deploy",
  install: npm("prisma"),
  project: [...configurations, "package.json"],
  words: async (place) => ["prisma", "migrate", "deploy", ...(await schemaOption(place))],
  async environment(address, { listing, project }) {
    const schema = (await listing.read("../schema.prisma")) ?? "";
    return { ...addressVariables(schema, address), ...addressVariables(project?.text ?? "", address) };
  },
};

/** A schema that lies beside its migrations, where the tool would not look by itself. */
async function schemaOption({ listing, folder, project }: DeployPlace): Promise<readonly string[]> {
  const above = posix.dirname(folder);
  if (configurations.some((name) => project?.path.endsWith(name)) || above === "prisma") return [];
  const isThere = (await listing.readBytes("../schema.prisma")) !== null;
  return isThere ? ["--schema", posix.join(above, "schema.prisma")] : [];
}
