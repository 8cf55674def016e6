// The engines that a shadow can run on.

export const ids = ["embedded"] as const;
export type EngineId = (typeof ids)[number];
