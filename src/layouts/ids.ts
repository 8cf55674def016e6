// The migration tools whose folders are understood.

export const ids = ["supabase", "prisma", "plain"] as const;
export type LayoutId = (typeof ids)[number];
