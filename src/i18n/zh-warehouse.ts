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

  // What became of the rows
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

  // The address and who asks
  '{} is no address of a table.': '{} 不是表的地址。',
  '{} names no host.': '{} 没有写主机。',
  '{} names no table.': '{} 没有写表名。',
  '{} has a % that is no escape.': '{} 中有一个 % 不是转义。',
  '{} has a query or a fragment, which mean nothing here.': '{} 带有查询或片段部分，在这里没有意义。',
  'It is written {}.': '应写作 {}。',
  "{}: port {#} speaks ClickHouse's own protocol; this program speaks HTTP, by default on 8443 with TLS and 8123 without.":
    '{}：端口 {#} 使用 ClickHouse 自己的协议；本程序使用 HTTP，默认端口带 TLS 为 8443，不带为 8123。',
  'Others can read the password file {}: {}': '别人能读取密码文件 {}：{}',
  'The password file {} cannot be read: {}.': '无法读取密码文件 {}：{}。',
  'A table of ClickHouse is studied alone: give its address and no other log.':
    'ClickHouse 的表只能单独研究：只给出它的地址，不要再给别的日志。',
  'a table of ClickHouse needs its client, which is not installed here: npm install @clickhouse/client adds it (with -g, if state-of-ai is).':
    '研究 ClickHouse 的表需要它的客户端，这里没有安装：用 npm install @clickhouse/client 安装（如果 state-of-ai 是用 -g 安装的，也加 -g）。',

  // The table
  '{} is of no known layout.': '{} 的布局未知。',
  'Name those that count: {}': '请指明要用的列：{}',
  'Name them with {}.': '用 {} 指明。',
  'Name another one with --map.': '用 --map 指明另一列。',
  'No table of ClickHouse is read as {}.': '没有名为 {} 的 ClickHouse 表布局。',
  'Layouts: {}; any other table by --map.': '布局：{}；其他任何表用 --map。',
  '{}: there is no database {}, or nothing in it that this user may read.':
    '{}：没有数据库 {}，或其中没有此用户可读的内容。',
  '{}: there is no table {} in {}, or this user may not read it.': '{1}：{3} 中没有表 {2}，或此用户不可读取它。',
  'Tables: {}.': '表：{}。',
  'the table has no column {}, which --map names.': '表中没有 --map 所写的列 {}。',
  'the table has no column for the {} of a request.': '表中没有表示请求的{}的列。',
  time: '时间',
  "the column {} is {}: no request's time, model, count or name can be read from that.":
    '列 {} 的类型是 {}：无法从中读出请求的时间、模型、计数或名称。',
  'the column of the model has more than {#} different values: it cannot be the model.':
    '模型列有超过 {#} 个不同的值：它不可能是模型。',

  // The server
  '{}: the server does not take the user {} with this password.': '{}：服务器不接受用户 {} 和这个密码。',
  'Give it with CLICKHOUSE_PASSWORD or --password-file.': '请用 CLICKHOUSE_PASSWORD 或 --password-file 给出密码。',
  '{}: the user {} may not read it: {}': '{}：用户 {} 不可读取它：{}',
  '{}: there is no such table: {}': '{}：没有这张表：{}',
  '{}: a query took longer than {#} s and was ended.': '{}：一次查询超过 {#} 秒，已被终止。',
  'Allow more with --timeout.': '用 --timeout 放宽。',
  '{}: a query needs more memory than it may take ({} on each server).':
    '{}：一次查询需要的内存超过允许的上限（每台服务器 {}）。',
  'Allow more with --memory 16GB.': '用 --memory 16GB 放宽。',
  'The server: {}': '服务器说：{}',
  '{}: a query would read more than {#} rows.': '{}：一次查询要读取超过 {#} 行。',
  'Allow more with --max-rows.': '用 --max-rows 放宽。',
  '{}: an answer is larger than this program takes: {}': '{}：答复超过本程序能接受的大小：{}',
  '{}: the query was ended on the server by somebody else.': '{}：查询在服务器上被别人终止。',
  '{}: a server behind the table cannot be reached or went away, so that the figure would lack its rows: {}':
    '{}：表背后有一台服务器连不上或已断开，图中会缺少它的行：{}',
  '{}: the server does not let {} set a limit: {}': '{}：服务器不允许 {} 设置限制：{}',
  '{}: the server has too many queries already.': '{}：服务器上的查询已经太多。',
  'Try again later.': '请稍后再试。',
  '{}: a column is of another type than was expected: {}': '{}：某一列的类型与预期不同：{}',
  'Say which columns to read with --map.': '用 --map 说明读取哪些列。',
  '{}: nothing listens there.': '{}：那里没有服务在监听。',
  '{}: there is no such host.': '{}：没有这台主机。',
  '{}: the host cannot be reached.': '{}：主机无法到达。',
  '{}: its certificate is not trusted ({}).': '{}：它的证书不受信任（{}）。',
  'NODE_EXTRA_CA_CERTS=FILE adds one that you trust.': '用 NODE_EXTRA_CA_CERTS=FILE 添加你信任的证书。',
  '{}: it does not speak TLS there.': '{}：那里不使用 TLS。',
  'clickhouse+http:// goes without, where the network is yours.': '如果网络是你自己的，clickhouse+http:// 不使用 TLS。',
  '{}: it does not speak HTTP there.': '{}：那里不使用 HTTP。',
  'ClickHouse does on 8443 with TLS and on 8123 without.': 'ClickHouse 带 TLS 时用 8443，不带时用 8123。',
  '{}: the connection broke off in the middle of a query.': '{}：查询中途连接断开。',
  'Nothing of its answer was used.': '它的答复完全没有使用。',
  '{}: the server does not answer: nothing came for {#} s.': '{}：服务器没有应答：{#} 秒内没有任何数据。',
  '{}: ClickHouse says: {}': '{}：ClickHouse 说：{}',
  'the answer is not what was asked for.': '答复不是所问的内容。',
};
