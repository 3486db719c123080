/** What `clickhouse` tells people, in English. Each has its Chinese in ../zh/clickhouse.ts. */

export const clickhouse = {};
