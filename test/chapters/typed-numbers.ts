/** Finds numbers of the report that were typed into a text instead of referenced, by language. */
import type { Language } from '../../src/i18n/language.ts';

/** Names that contain digits; any other digit in a text is a typed number. */
const names = [
  'a16z',
  'o1',
  'R1',
  'V3-0324',
  'V3',
  'K2',
  'M2',
  'Claude 4 Sonnet',
  'Claude Sonnet 4',
  'DeepSeek V3 0324',
  'GLM 4.5 Air',
  'GPT-OSS 120B',
  'Kimi K2 Thinking',
  'LLaMA-2 Code',
  'MiniMax M2.5',
  'Qwen3 235B A22B',
  'Claude 4.5 Sonnet',
  'Claude 3.7 Sonnet',
  'DeepSeek Chat V3-0324',
  'Gemini 2.0 Flash',
  'Gemini 2.5 Flash',
  'Gemini 2.5 Pro',
  'GPT-4o mini',
  'GPT-4',
  'GPT-5 Pro',
  'GPT-OSS 20B',
  'gpt-oss-120b',
  'Granite 4.0 Micro',
  'Grok 4 Fast',
  'Grok Code Fast 1',
  'Llama 4 Maverick',
  'Mistral Small 3',
  'Qwen2.5 Coder 32B',
  'Qwen3 Coder',
  'Qwen3',
];

/** Chinese phrases with a numeral that count visible parts of the text, figures or models, and measure nothing. */
const chinesePhrases = [
  // Scales after a referenced number, and the unit of prices.
  '… 万亿 token',
  '每百万 token',
  // What the text itself lists.
  '四项发现',
  '六个问题',
  '四个定义',
  '六点结论',
  '四点',
  '三个类别',
  '四个角',
  '四角',
  '三者',
  '二者',
  '三张图',
  // Lengths of lists, as in the figures.
  '八个模型',
  '八个示例模型',
  '数十亿个请求',
  '数百万开发者',
  '每两周一次',
  '个百分点',
  '九个模型',
  '十个模型',
  '五十个模型',
  '十个领先模型',
  '十五个领先的开源模型',
  '前十五名',
  '前五十',
  '九名之外',
  '六条色带',
  '三档',
  '六次',
  '三家',
  '十家厂商',
  '五家',
  '六个最大类别',
  '六个类别',
  '十个国家',
  '第二',
  // Vague words, as vague as in English.
  '三周后',
  '十来个',
  '数百个',
  '多半',
  '没有过半',
  // Zero as a word: unknown is not zero, a curve falls to zero.
  '不是零',
  '记作零',
  '趋近于零',
  '降到零',
  '从零升到',
];

/** One and two are also articles and parts of words (一个, 统一): only their measures count. */
const chineseNumber =
  /\S*[\d%％$＄０-９]\S*|.{0,3}(?:[零〇三四五六七八九十百千万亿半]|[一两][成倍番]|翻番|翻倍|分之).{0,3}/u;
const englishNumber = /\S*[\d%$]\S*|\b(?:percent|half|thirds?|quarters?|twice|doubled?|tripled?|tenfold)\b/i;

/** The first such number, or null for none. Years and months are dates of things, not measures. */
export function typedNumber(text: string, language: Language): string | null {
  let rest = text;
  for (const name of longestFirst(names)) rest = rest.replaceAll(name, '');
  if (language === 'en') return englishNumber.exec(rest.replace(/\b20[12]\d\b/g, ''))?.[0] ?? null;
  rest = rest.replace(/20[12]\d 年/g, '').replace(/(?<!\d)(?:[1-9]|1[0-2]) 月/g, '');
  for (const phrase of longestFirst(chinesePhrases)) rest = rest.replaceAll(phrase, '');
  return chineseNumber.exec(rest)?.[0] ?? null;
}

function longestFirst(list: readonly string[]): readonly string[] {
  return [...list].sort((a, b) => b.length - a.length);
}
