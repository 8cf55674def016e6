// The platforms that a database may live on, of those that bring objects of their own.

export const ids = ["supabase", "none"] as const;
export type PlatformId = (typeof ids)[number];
