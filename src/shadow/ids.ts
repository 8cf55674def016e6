// The engines that a shadow can run on.

export const ids = ["embedded", "server"] as const;
export type EngineId = (typeof ids)[number];
