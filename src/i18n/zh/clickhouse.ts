/** What `clickhouse` tells people, in Chinese: the messages of ../en/clickhouse.ts, with the same parameters. */
import type { clickhouse as english } from '../en/clickhouse.ts';

export const clickhouse: typeof english = {};
