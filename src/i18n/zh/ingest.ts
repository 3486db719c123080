/** Messages of `ingest` in Chinese, matching ../en/ingest.ts, with the same parameters. */
import type { ingest as english, FilesRead, TableRead } from '../en/ingest.ts';
import { number } from '../grammar.ts';

function filesRead({ files, formats, read, kept, duplicates, rejected }: FilesRead): string {
  return `${number(files)} 个文件（${formats.join('、') || '空'}），读入 ${number(read)} 个请求：保留 ${number(kept)}，重复 ${number(duplicates)}，剔除 ${number(rejected)}`;
}

function tableRead({ layout, read, kept, rejected }: TableRead): string {
  return `1 张表（${layout}），计入 ${number(read)} 个请求：保留 ${number(kept)}，剔除 ${number(rejected)}`;
}

export const ingest: typeof english = {
  modelTokens: ({ model, tokens }) => `${model} ${number(tokens)}`,
  unlabelled: ({ models, more }) =>
    `没有标注的模型，按 token：${models.join('、')}${more > 0 ? ` 等，另有 ${number(more)} 个` : ''}`,
  nameThem: ({ cell }) =>
    `可用 --labels 的 csv 说明它们是什么：首行 slug,model，之后每个模型一行，例如 ${cell},AUTHOR/MODEL`,
  looking: '正在查看日志',
  readingFile: ({ file }) => `正在读取 ${file}`,
  readingFiles: ({ files }) => `正在读取 ${number(files)} 个文件`,
  finalising: '正在识别模型并查找重复',

  mapAndFrom: ({ from }) => `--map 已说明如何读取日志；--log-format ${from} 却另有说法。`,
  noFormat: ({ typed, formats }) => `没有日志格式 ${typed}。格式有：${formats.join('、')}；其他表格用 --map。`,
  noFormatButNear: ({ typed, nearest, formats }) =>
    `没有日志格式 ${typed}。是否想用 ${nearest}？格式有：${formats.join('、')}；其他表格用 --map。`,
  noKnownFormat: ({ logs, hint }) => `${logs} 中没有日志：其中没有格式已知的文件。${hint}`,
  unknownFormat: ({ seen, hint }) => `不是已知的日志格式。${seen}${hint}`,
  noFields: '没有可读取的字段。',
  fields: ({ names }) => `它的字段：${names}。`,
  formatHint: ({ help, map }) => `请用 --log-format 说明格式（${help} 列出全部），或指出各列：${map}`,
  mapPair: ({ typed }) => `--map 接受 COLUMN=NAME 这样的对，例如 ts=created_at,model=model；${typed} 不是。`,
  mapColumn: ({ typed, known }) => `--map 不认识列 ${typed}。它认识 ${known.join('、')}。`,
  mapColumnButNear: ({ typed, nearest, known }) =>
    `--map 不认识列 ${typed}。是否想用 ${nearest}？它认识 ${known.join('、')}。`,
  mapValue: ({ column, typed }) => `--map：${column} 不能是 ${typed}。可写一列的名称，或用引号写一个对每行都相同的值。`,
  mapNoColumn: ({ typed, columns }) => `--map：日志中没有列 ${typed}。它的列：${columns}。`,
  mapNoColumnButNear: ({ typed, nearest, columns }) =>
    `--map：日志中没有列 ${typed}。是不是 ${nearest}？它的列：${columns}。`,
  mapNeeds: '--map 至少需要 ts=... 和 model=...；日志不写模型时用 model="gpt-4"',

  onNetwork: ({ log }) => `${log} 在网络上，study 只读取本机的内容。请先下载，再指定文件。`,
  noFile: ({ typed }) => `没有文件或文件夹 ${typed}。`,
  noLog: ({ logs, endings }) => `${logs} 中没有日志：study 读取 ${endings}，也可带 .gz 或 .zst。`,
  unreadable: ({ file, why }) => `无法读取 ${file}：${why}`,
  unreadableFile: ({ file, why }) => `${file}：${why}`,
  notGzip: ({ why }) => `不是 gzip 文件：${why}`,
  notAFile: '不是文件：是管道、套接字或设备',
  needsNode: ({ version }) => `它是 SQLite 数据库，需要 Node 22.15 或更高版本；当前是 Node ${version}`,
  beingWritten: '它正在被写入：等代理空闲时再试',
  unknownDatabase: '它是 SQLite 数据库，但不属于 study 认识的任何代理',
  deadLink: '是指向空处的链接',
  utf16: ({ file }) => `是 UTF-16；study 读取 UTF-8：iconv -f UTF-16 -t UTF-8 ${file} > log`,

  interrupted: '已中断。',
  outOfMemory: ({ why }) =>
    `给定的内存放不下此日志。请用 --memory 8GB 多给一些，或腾出临时文件夹（TMPDIR）的空间。DuckDB：${why}`,
  engineSays: ({ why }) => String(why),
  noDuckDb: ({ why }) =>
    `study 需要 DuckDB，此处尚未安装：npm install @duckdb/node-api 即可添加（若 state-of-ai 装时用了 -g，也请加 -g）。（${why}）`,

  noCount: ({ column, seen }) => `${column} 不是计数：${seen}`,
  noNumber: ({ column, seen }) => `${column} 不是数字：${seen}`,
  notTime: ({ column, seen }) => `${column} 不是时间：${seen}`,
  noTime: '没有时间',
  noModel: '没有模型',
  inFuture: ({ seen }) => `时间在未来：${seen}`,
  tooEarly: ({ seen }) => `时间早于 2015 年：${seen}`,
  notObject: '不是完整的 JSON 对象',
  tooLong: ({ size, max }) => `长 ${size} MB；最多读取 ${max} MB`,
  brokenFrom: ({ why }) => `文件从这里起无法读取：${why}`,
  damagedZstd: '文件无法读取：zstd 已损坏；zstd -d 或许能救回剩余部分',
  strayQuote: '引号出现在不该有的地方',
  openObject: '在一条记录中间中断',
  openQuote: '引号打开后没有关闭',
  cells: ({ cells, header }) => `有 ${cells} 格，表头有 ${header} 格`,
  cannotRead: ({ why }) => `无法读取：${why}`,

  whyNotSaved: '原因没有保存',
  filesRead,
  filesReadFrom: (a) => `${filesRead(a)}，${a.from} 至 ${a.to}`,
  tableRead,
  tableReadFrom: (a) => `${tableRead(a)}，${a.from} 至 ${a.to}`,
  rowsRejected: ({ reasons }) => `剔除：${reasons.join('，')}`,
  rowsWith: ({ rows, fault }) => `${number(rows)} 行：${fault}`,
  columnNoCount: ({ column }) => `${column} 不是计数`,
  columnNoNumber: ({ column }) => `${column} 不是数字`,
  columnNotTime: ({ column }) => `${column} 不是时间`,
  rowNoTime: '没有时间',
  rowNoModel: '没有模型',
  rowInFuture: '时间在未来',
  rowTooEarly: '时间早于 2015 年',
  asSaved: ({ text }) => String(text),
  notLookedFor: '没有查找重复的请求：--duplicates 会查找',
  noneRepeated: '没有重复的请求编号',
  repeated: ({ rows }) => `${number(rows)} 行的请求编号重复；它们仍计入`,
  isFinal: '已被后来的行取代的行不计入（FINAL）',
  notLimited: '服务器不接受此用户设置的限制：只有它自己的限制有效',
  firstRejected: ({ file, why }) => `第一个剔除的：${file}：${why}`,
  firstRejectedLine: ({ file, line, why }) => `第一个剔除的：${file}，第 ${line} 行：${why}`,
  firstRejectedRow: ({ file, row, why }) => `第一个剔除的：${file}，第 ${row} 行：${why}`,
  without: ({ user, cost, category, labels }) => `无用户 ${user}，无费用 ${cost}，无类别 ${category}；${labels}`,
  noTokens: '没有 token',
  labelled: ({ share, tokens }) => `标签覆盖 ${share} 的 token，共 ${number(tokens)}`,
  percent: ({ percent }) => `${percent}%`,
  underTenth: '不足 0.1%',
  overRest: '超过 99.9%',
  withoutTokens: ({ requests }) => `${number(requests)} 个请求没有 token 计数`,
  withoutId: ({ requests }) => `${number(requests)} 个请求没有编号：相同的行只算一次`,
  withoutIdKept: ({ requests, equal }) =>
    equal === 0
      ? `${number(requests)} 个请求没有编号：没有两个相同`
      : `${number(requests)} 个请求没有编号，其中 ${number(equal)} 个与另一个完全相同，仍然计入：--equal-rows drop 让相同的只算一次`,
  unreadFiles: ({ files }) => `${number(files)} 个文件无法读取`,
  unreadFilesFirst: ({ files, first, why }) =>
    `${number(files)} 个文件无法读取${files === 1 ? '' : '；第一个'}：${first}：${why}`,
  unreadCosts: ({ requests }) => `${number(requests)} 个请求的费用无法读取：计入时不含费用`,
  cacheOutside: ({ requests }) => `${number(requests)} 个请求的缓存大于提示词：按不在提示词之内计入`,
  nothingUsable: ({ logs, account }) => `${logs} 中没有可用的请求：${account.join('；')}`,
  other: ({ records }) => `另有 ${number(records)} 条不是请求的记录`,
  recoded: ({ lines }) => `${number(lines)} 行按 Windows-1252 读入：不是 UTF-8`,
  passedOver: ({ files }) => `文件夹中略过 ${number(files)} 个文件：不是日志`,
};
