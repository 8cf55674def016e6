// What a command is handed: values by setting name, as they were given.

export type Flags = Readonly<Record<string, unknown>>;
