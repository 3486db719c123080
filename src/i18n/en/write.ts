/** What `write` tells people, in English. Each has its Chinese in ../zh/write.ts. */

export const write = {};
