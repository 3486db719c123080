/** What `study` tells people, in English. Each has its Chinese in ../zh/study.ts. */

export const study = {};
