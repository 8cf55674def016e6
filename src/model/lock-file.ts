// Where the schema's version is kept, unless somebody says otherwise.

export const lockFile = "schema.lock.json";
