// Where a notice of what changed can go: a message each, in that place's own form.

export const ids = ["slack", "teams", "discord"] as const;
export type NoticeId = (typeof ids)[number];
