/** What `cli` tells people, in English. Each has its Chinese in ../zh/cli.ts. */

export const cli = {};
