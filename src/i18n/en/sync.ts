/** What `sync` tells people, in English. Each has its Chinese in ../zh/sync.ts. */

export const sync = {};
