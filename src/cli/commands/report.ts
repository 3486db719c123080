/** `report`: the user's own State of AI as a page. The part that may need DuckDB is loaded lazily. */
import type { Localised } from '../../i18n/message.ts';
import type { Command } from '../command.ts';
import { labelsFlag, langFlag, themeFlag } from '../flags.ts';
import { boardFlags, countFlags, keepFlag, logFlags, spanFlags } from '../log-flags.ts';

/** What a report may show by name. */
const nameable = ['projects', 'users'] as const;

const reportDays: Readonly<Record<string, Localised>> = {
  since: { en: 'first day told of, such as 2026-11-01', zh: '讲述的第一天，例如 2026-11-01' },
  until: { en: 'last day told of', zh: '讲述的最后一天' },
  last: {
    en: '7d, 4w or 3mo up to today or --until, and what changed against as many days before',
    zh: '截至今天或 --until 的 7d、4w 或 3mo，并说明与此前同样多的天数相比的变化',
  },
  timezone: {
    en: 'whose days they are, such as Europe/Berlin; those of this machine unless told',
    zh: '按哪个时区的日期，例如 Europe/Berlin；默认本机时区',
  },
};

const budgetHelp: Localised = {
  en: '200/month, 50/week or 10/day: the day on which it is used up',
  zh: '200/month、50/week 或 10/day：在哪一天用完',
};

export const reportCommand: Command = {
  name: 'report',
  args: '[LOG...|NAME]',
  summary: {
    en: 'Write your own State of AI as a page: use, cost, models, and the market beside it',
    zh: '把你自己的 AI 现状写成一页：用量、费用、模型，以及并列的市场',
  },
  details: [
    {
      en: 'Without LOG it reads the logs of every agent found here, as study alone does; LOG and NAME are as in study, a table of ClickHouse included. -o report.html is one page without a script that fetches nothing, fit to send or print; -o report.md is Markdown, and without -o that goes to stdout.',
      zh: '不给 LOG 时读取本机找到的各代理的日志，与单独的 study 相同；LOG 与 NAME 同 study，也可以是 ClickHouse 的表。-o report.html 是一个不含脚本、不取任何外部内容的网页，可发送或打印；-o report.md 是 Markdown，没有 -o 时写到 stdout。',
    },
    {
      en: 'Each number of a sentence is a reference to a table of the figures, at the end of the page. The same log and days always give the same page. Sections that the log cannot carry are left out and listed with the reason. List-price value is never called spend.',
      zh: '句中的每个数字都引用各图的表格，列在页末。同一日志、同一日期总是得到同一页。日志给不出的部分略去，并列出原因。标价价值从不称为支出。',
    },
    {
      en: 'It holds no path, key, prompt or answer. Names of projects and users are left out unless --names says so.',
      zh: '其中没有路径、密钥、提示或回答。项目和用户的名称默认略去，除非用 --names 指定。',
    },
  ],
  inputs: [0, 100_000],
  flags: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      file: true,
      help: { en: 'where to: .html or .md, or - for stdout', zh: '写到哪里：.html 或 .md，- 表示 stdout' },
    },
    {
      name: 'format',
      value: 'html|md',
      choices: ['html', 'md'],
      help: { en: 'where the name of the file does not tell; md unless told', zh: '文件名看不出格式时用；默认 md' },
    },
    {
      name: 'card',
      value: 'FILE',
      file: true,
      help: {
        en: 'also a picture of 1200 by 630 to post: .svg or .png',
        zh: '另写一张 1200×630 的图片以供发布：.svg 或 .png',
      },
    },
    {
      name: 'against',
      value: 'NAME',
      help: { en: 'say what changed since this saved study', zh: '说明与这份已存研究相比有何变化' },
    },
    {
      name: 'names',
      value: nameable.join(','),
      help: {
        en: 'what may be named: projects, users or both; they are numbered unless told',
        zh: '哪些可以具名：projects、users 或两者；默认只编号',
      },
    },
    labelsFlag,
    ...spanFlags.map((flag) => ({ ...flag, help: reportDays[flag.name] ?? flag.help })),
    keepFlag,
    ...boardFlags.filter(({ name }) => name === 'budget').map((flag) => ({ ...flag, help: budgetHelp })),
    ...logFlags,
    ...countFlags,
    {
      ...themeFlag,
      help: { en: 'colours of the card; light unless told', zh: '卡片的配色；默认 light' },
    },
    { name: 'force', help: { en: 'write over what is there', zh: '覆盖已有的文件' } },
    langFlag,
  ],
  examples: [
    {
      line: 'report --demo --until 2025-11-30 --last 4w',
      does: { en: 'four weeks of a simulated log, as Markdown', zh: '模拟日志的四周，输出 Markdown' },
    },
    {
      line: 'report --last 4w -o report.html',
      does: { en: 'your last four weeks, from every agent found here', zh: '最近四周，取自本机找到的所有代理' },
    },
    {
      line: 'report spend.parquet --last 1mo --card card.png -o report.html',
      does: { en: "a gateway's month, with a picture to post", zh: '网关的一个月，另附可发布的图片' },
    },
    {
      line: 'report --last 7d --against october --names projects -o week.md',
      does: {
        en: 'a week, what changed since a saved study, projects by name',
        zh: '一周，与已存研究相比的变化，项目具名',
      },
    },
  ],
  run: async (context, args) => (await import('./report-run.ts')).runReport(context, args),
};
