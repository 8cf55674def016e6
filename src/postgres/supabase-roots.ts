// Hosts whose certificates are signed by a root of their own, which no system has; it is given as `sslrootcert`.

/** Hosts whose certificates they sign. */
export const supabaseHosts = /(^|\.)supabase\.(co|com|net)$/i;

/** PEM texts that are trusted beside the system's. */
export const supabaseRoots: readonly string[] = [];
