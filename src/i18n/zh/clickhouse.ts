/** Messages of `clickhouse` in Chinese, matching ../en/clickhouse.ts, with the same parameters. */
import type { clickhouse as english } from '../en/clickhouse.ts';
import { number } from '../grammar.ts';

export const clickhouse: typeof english = {
  asking: ({ table }) => `正在询问 ${table}`,
  looking: ({ table }) => `正在查看 ${table}`,

  alone: 'ClickHouse 的表只能单独研究：只给出它的地址，不要再给别的日志。',
  noAddress: ({ address, example }) => `${address} 不是表的地址。应写作 ${example}。`,
  noEscape: ({ address, example }) => `${address} 中有一个 % 不是转义。应写作 ${example}。`,
  hasQuery: ({ address, example }) => `${address} 带有查询或片段部分，在这里没有意义。应写作 ${example}。`,
  noHost: ({ address, example }) => `${address} 没有写主机。应写作 ${example}。`,
  namesNoTable: ({ address, example }) => `${address} 没有写表名。应写作 ${example}。`,
  nativePort: ({ address, port }) =>
    `${address}：端口 ${port} 使用 ClickHouse 自己的协议；本程序使用 HTTP，默认端口带 TLS 为 8443，不带为 8123。`,
  openPasswordFile: ({ file }) => `别人能读取密码文件 ${file}：chmod 600 ${file}`,
  passwordFile: ({ file, why }) => `无法读取密码文件 ${file}：${why}。`,
  noClient: ({ why }) =>
    `研究 ClickHouse 的表需要它的客户端，这里没有安装：用 npm install @clickhouse/client 安装（如果 state-of-ai 是用 -g 安装的，也加 -g）。（${why}）`,

  unknownLayout: ({ table, columns, map }) => `${table} 的布局未知。它的列：${columns}。请指明要用的列：${map}`,
  noLayout: ({ typed, layouts }) =>
    `没有名为 ${typed} 的 ClickHouse 表布局。布局：${layouts.join('、')}；其他任何表用 --map。`,
  noLayoutButNear: ({ typed, nearest, layouts }) =>
    `没有名为 ${typed} 的 ClickHouse 表布局。是否想用 ${nearest}？布局：${layouts.join('、')}；其他任何表用 --map。`,
  noDatabase: ({ table, database }) => `${table}：没有数据库 ${database}，或其中没有此用户可读的内容。`,
  noTable: ({ shown, table, database, tables }) =>
    `${shown}：${database} 中没有表 ${table}，或此用户不可读取它。表有：${tables}。`,
  noTableButNear: ({ shown, table, database, nearest, tables }) =>
    `${shown}：${database} 中没有表 ${table}，或此用户不可读取它。是否想用 ${nearest}？表有：${tables}。`,
  noTimeColumn: ({ columns }) => `表中没有表示请求时间的列。它的列：${columns}。用 --map ts=TIME,model=MODEL 指明。`,
  noModelColumn: ({ columns }) => `表中没有表示请求模型的列。它的列：${columns}。用 --map ts=TIME,model=MODEL 指明。`,
  columnType: ({ column, type }) => `列 ${column} 的类型是 ${type}：无法从中读出请求的时间、模型、计数或名称。`,
  tooManyModels: ({ max }) => `模型列有超过 ${number(max)} 个不同的值：它不可能是模型。用 --map 指明另一列。`,

  failure: ({ table, what }) => `${table}：${what}`,
  says: ({ said }) => `ClickHouse 说：${said}`,
  silent: ({ table, seconds }) => `${table}：服务器没有应答：${seconds} 秒内没有任何数据。`,
  wrongPassword: ({ user }) =>
    `服务器不接受用户 ${user} 和这个密码。请用 CLICKHOUSE_PASSWORD 或 --password-file 给出密码。`,
  mayNotRead: ({ user, said }) => `用户 ${user} 不可读取它：${said}`,
  noSuchTable: ({ said }) => `没有这张表：${said}`,
  tookTooLong: ({ seconds }) => `一次查询超过 ${seconds} 秒，已被终止。用 --timeout 放宽。`,
  memory: ({ size, said }) =>
    `一次查询需要的内存超过允许的上限（每台服务器 ${size}）。用 --memory 16GB 放宽。服务器说：${said}`,
  tooManyRows: ({ max }) => `一次查询要读取超过 ${number(max)} 行。用 --max-rows 放宽。`,
  tooLarge: ({ said }) => `答复超过本程序能接受的大小：${said}`,
  killed: '查询在服务器上被别人终止。',
  shardGone: ({ said }) => `表背后有一台服务器连不上或已断开，图中会缺少它的行：${said}`,
  noLimits: ({ user, said }) => `服务器不允许 ${user} 设置限制：${said}`,
  busy: '服务器上的查询已经太多。请稍后再试。',
  otherType: ({ said }) => `某一列的类型与预期不同：${said} 用 --map 说明读取哪些列。`,
  nothingListens: '那里没有服务在监听。',
  noSuchHost: '没有这台主机。',
  unreachable: '主机无法到达。',
  untrusted: ({ why }) => `它的证书不受信任（${why}）。用 NODE_EXTRA_CA_CERTS=FILE 添加你信任的证书。`,
  noTls: '那里不使用 TLS。如果网络是你自己的，clickhouse+http:// 不使用 TLS。',
  noHttp: '那里不使用 HTTP。ClickHouse 带 TLS 时用 8443，不带时用 8123。',
  endless: ({ table, max }) => `${table}：答复超过 ${max} MB。其内容未被使用。`,
  otherAnswer: '它的答复不是所查询的内容。它是 ClickHouse 吗，中间有没有别的东西？',
  passwordSeen:
    '地址中的密码会被任何查看本机进程的人看到，并留在 shell 的历史记录里。更好的办法：--password-file FILE，或 CLICKHOUSE_PASSWORD。',
  brokeOff: '查询中途连接断开。它的答复完全没有使用。',
};
