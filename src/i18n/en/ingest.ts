/** What `ingest` tells people, in English. Each has its Chinese in ../zh/ingest.ts. */

export const ingest = {};
