/** What `export` tells people, in English. Each has its Chinese in ../zh/exported.ts. */

export const exported = {};
