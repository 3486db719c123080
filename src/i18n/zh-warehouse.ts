/** Chinese for a study of a table of ClickHouse: its flags, what became of the rows, and all that can go wrong. */
import type { Catalogue } from './words.ts';

export const warehouse: Catalogue = {
  // Flags and help
  'A LOG may also be a table of ClickHouse, clickhouse://user@host:port/db.table: every figure is counted there and only the counts come back.':
    'LOG 也可以是 ClickHouse 的一张表，写作 clickhouse://user@host:port/db.table：每张图都在服务器上计数，只取回计数结果。',
  'The password is taken from CLICKHOUSE_PASSWORD or --password-file; TLS is used unless the host is this machine.':
    '密码取自 CLICKHOUSE_PASSWORD 或 --password-file；除非主机是本机，否则使用 TLS。',
  'It needs npm install @clickhouse/client as well.': '此外还需要 npm install @clickhouse/client。',
  'your own traces, counted where they lie': '你自己的追踪数据，在它所在之处计数',
  'most memory for DuckDB, or for one query on each server of ClickHouse, such as 4GB; what is more goes to the temp folder':
    'DuckDB 或每台 ClickHouse 服务器上一次查询最多使用的内存，例如 4GB；超出的部分写入临时文件夹',
  'a file with the password for ClickHouse, which only you can read': '存放 ClickHouse 密码的文件，只有你能读取',
  'longest one query of ClickHouse may take; 300 unless told': 'ClickHouse 一次查询最长的秒数；默认 300',
  'most rows one query may read on each server of ClickHouse': '一次查询在每台 ClickHouse 服务器上最多读取的行数',
  'look for request ids that stand twice in a table of ClickHouse': '在 ClickHouse 的表中查找出现两次的请求编号',

  'whether rows without an id that are equal in everything each count; by the format unless told':
    '没有编号且完全相同的行是否各自计入；默认视格式而定',

  // What became of the rows
  '{#} requests without an id: no two are equal': '{#} 个请求没有编号：没有两个相同',
  '{#} requests without an id, {#} of them equal to another and counted: --equal-rows drop counts each once':
    '{#} 个请求没有编号，其中 {#} 个与另一个完全相同，仍然计入：--equal-rows drop 让相同的只算一次',
  '{#} file could not be read: {}': '{#} 个文件无法读取：{}',
  '{#} files could not be read; the first: {}': '{#} 个文件无法读取；第一个：{}',
  '{#} requests with a cost that could not be read: counted without it': '{#} 个请求的费用无法读取：计入时不含费用',
  '{#} requests with a cache larger than the prompt: counted as outside of it':
    '{#} 个请求的缓存大于提示词：按不在提示词之内计入',
  '1 table ({}), {#} requests counted: {#} kept, {#} rejected': '1 张表（{}），计入 {#} 个请求：保留 {#}，剔除 {#}',
  '1 table ({}), {#} requests counted: {#} kept, {#} rejected, {#} to {#}':
    '1 张表（{}），计入 {#} 个请求：保留 {#}，剔除 {#}，{#} 至 {#}',
  '1 table ({}), {#} request counted: {#} kept, {#} rejected, {#} to {#}':
    '1 张表（{}），计入 {#} 个请求：保留 {#}，剔除 {#}，{#} 至 {#}',
  'rejected: {}': '剔除：{}',
  '{#} row with {}': '{#} 行：{}',
  '{#} rows with {}': '{#} 行：{}',
  'no time': '没有时间',
  'no model': '没有模型',
  'a time in the future': '时间在未来',
  'a time before 2015': '时间早于 2015 年',
  '{} is no count': '{} 不是计数',
  '{} is no number': '{} 不是数字',
  '{} is no time': '{} 不是时间',
  'duplicates were not looked for: --duplicates does': '没有查找重复的请求：--duplicates 会查找',
  'no request id stands there twice': '没有重复的请求编号',
  '{#} rows repeat a request id; they are counted': '{#} 行的请求编号重复；它们仍计入',
  '{#} row repeat a request id; they are counted': '{#} 行的请求编号重复；它们仍计入',
  'rows that a later one replaces are left out (FINAL)': '已被后来的行取代的行不计入（FINAL）',
  'the server takes no limits from this user: only its own hold': '服务器不接受此用户设置的限制：只有它自己的限制有效',
};
