/** Splits model names into words: makes spellings comparable, and recognises endings that are not part of the name. Pure. */
import { ownValue } from '../data/own-value.ts';

/** Labels of a model, for endings that only some models can have. */
export interface Traits {
  readonly author: string | null;
  readonly openWeights: boolean | null;
  readonly reasoning: boolean | null;
}

export interface Ending {
  readonly words: readonly string[];
  readonly variant?: string;
  readonly effort?: string;
  /** Weights that somebody repackaged; still the same model. */
  readonly packed?: true;
  /** Never part of a name, whether the model is known or not: dates, `latest`, quantisations. */
  readonly sure?: true;
  /** Which models the ending applies to. */
  readonly fits?: (model: Traits) => boolean;
}

interface EndingRule extends Omit<Ending, 'words'> {
  /** How many of its words belong to the model's name. */
  readonly keeps?: number;
}

/** OpenRouter's variants. Any other text after a colon is part of the name: `llama3:8b`, `-v1:0`. */
export const variants: ReadonlySet<string> = new Set(
  'free,thinking,nitro,floor,online,extended,beta,exacto,self-moderated,batch,flex,priority'.split(','),
);

/** `author/model:free` -> `author/model`, `free`. */
export function variantOf(name: string): { readonly bare: string; readonly variant: string | null } {
  const colon = name.lastIndexOf(':');
  const ending = name.slice(colon + 1);
  return colon > 0 && variants.has(ending)
    ? { bare: name.slice(0, colon), variant: ending }
    : { bare: name, variant: null };
}

/** Longer names are kept unchanged and not looked up. */
export const maxWords = 40;

/**
 * `Claude 3.5 Sonnet` -> claude, 3, 5, sonnet. A number behind three letters is a word of its own (`qwen2.5` is
 * `qwen-2.5`); `o3`, `r1` and `70b` stay whole. Fireworks writes points as p: `glm-4p5`.
 */
export function wordsOf(name: string): string[] {
  return wordsAsWritten(name).flatMap((word) => {
    const digit = word.search(/\d/);
    return digit > 2 && /^[a-z]+$/.test(word.slice(0, digit)) ? [word.slice(0, digit), word.slice(digit)] : word;
  });
}

/** The same for names of unknown models: `abc123` stays one word. */
export function wordsAsWritten(name: string): string[] {
  const lower = name
    .toLowerCase()
    .replaceAll('+', '-plus-')
    .replace(/(\d)p(?=\d)/g, '$1-');
  // Nearly all names are ASCII, and matching ASCII classes is five times as fast.
  return lower.match(/[^\u0000-\u007f]/) === null
    ? (lower.match(/[a-z0-9]+/g) ?? [])
    : (lower.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** These families write the version before or after the tier; the catalogue uses one place. */
const versionLast: Readonly<Record<string, boolean>> = { claude: true, gemini: false };

/** Words in a canonical order: `claude-4.5-sonnet` is `claude-sonnet-4.5`, `gemini-flash-1.5` is `gemini-1.5-flash`. */
export function ordered(words: readonly string[]): readonly string[] {
  const [family = '', ...rest] = words;
  const last = ownValue(versionLast, family);
  if (last === undefined) return words;
  const from = rest.findIndex(isVersion);
  if (from < 0) return words;
  const length = isVersion(rest[from + 1]) ? 2 : 1;
  const version = rest.slice(from, from + length);
  const others = [...rest.slice(0, from), ...rest.slice(from + length)];
  return last ? [family, ...others, ...version] : [family, ...version, ...others];
}

function isVersion(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/.test(word);
}

/** One key for all spellings that are equal after `ordered`. */
export function keyOf(words: readonly string[]): string {
  return ordered(words).join('-');
}

/** `llama-v3.1` is `llama-3.1`. */
export function withoutV(words: readonly string[]): string[] {
  return words.map((word) => (/^v\d+$/.test(word) ? word.slice(1) : word));
}

const plainWords = new Set(['instruct', 'it', 'chat', 'hf', 'preview']);

/** Removes words that some hosts omit: `Llama-3.3-70B` is the instruct model, `gemini-3-pro` is its preview. */
export function plain(words: readonly string[]): string[] {
  return withoutV(words).filter((word) => !plainWords.has(word));
}

/** Readable spelling: `gpt-4.1-mini`, `kimi-k2.7`. A short number after a version is its second part. */
export function spelled(words: readonly string[]): string {
  const all = ordered(words);
  return all.reduce((text, word, i) => {
    const before = all[i - 1] ?? '';
    if (i === 0 || (before === 'qwen' && isVersion(word))) return `${text}${word}`;
    return `${text}${isVersion(word) && /^[a-z]{0,2}\d{1,2}$/.test(before) ? '.' : '-'}${word}`;
  }, '');
}

const reasons = ({ reasoning }: Traits) => reasoning === true;
const isOpen = ({ openWeights }: Traits) => openWeights === true;
const isBy =
  (...authors: string[]) =>
  ({ author }: Traits) =>
    author !== null && authors.includes(author);

const packed: EndingRule = { packed: true, sure: true };
const served: EndingRule = { fits: isOpen };

/** Keyed by their words, matched from the end: `thinking`, `non thinking`. The longest match wins. */
const endings: Readonly<Record<string, EndingRule>> = {
  latest: { sure: true },
  default: { sure: true },
  // Quantisations and file formats.
  ...Object.fromEntries(
    'awq,gptq,gguf,ggml,mlx,fp8,fp16,f16,bf16,fp4,nf4,int4,int 4,int8,int 8,4bit,8bit,6bit,bnb,nvfp4,nvfp 4,mxfp4,mxfp 4,mxfp 8,w4a16,w8a8,w8a16,exl2,exl 2,exl 3,quantized,fp8 fast,dynamic,qat'
      .split(',')
      .map((name) => [name, packed]),
  ),
  // How hosts of open models serve them: Groq, Together, Vertex, Chutes, Nebius, Cerebras.
  ...Object.fromEntries(
    'versatile,instant,specdec,maas,tput,tee,cloud,serverless,reference,original,infer,basic,8192,32768,65536,131072,hf,api'
      .split(',')
      .map((name) => [name, served]),
  ),
  'instruct turbo': { fits: isOpen, keeps: 1 },
  'instruct lite': { fits: isOpen, keeps: 1 },
  turbo: { fits: (model) => isOpen(model) && isBy('deepseek', 'meta-llama')(model) },
  free: { variant: 'free' },
  // Reasoning on or off.
  ...Object.fromEntries(
    'thinking,reasoning,think,thought,extended thinking,with thinking'
      .split(',')
      .map((name) => [name, { variant: 'thinking', fits: reasons }]),
  ),
  ...Object.fromEntries(
    'non thinking,non reasoning,no thinking,no reasoning,nothinking,nonthinking,no think,nothink,non think,without thinking'
      .split(',')
      .map((name) => [name, { variant: 'non-thinking', fits: reasons }]),
  ),
  ...Object.fromEntries(
    ['minimal', 'low', 'medium', 'high', 'xhigh', 'none'].map((effort) => [effort, { effort, fits: reasons }]),
  ),
  'extra high': { effort: 'xhigh', fits: reasons },
  // Sold with more speed or context; the same model.
  fast: { fits: (model) => isBy('openai', 'anthropic')(model) || isOpen(model) },
  // Cursor's name for the largest context. OpenAI has models with `max` in their name.
  max: { fits: isBy('anthropic', 'google') },
  priority: { fits: isBy('openai') },
  flex: { fits: isBy('openai') },
  '1m': {},
  '200k': {},
  '128k': {},
  '64k': {},
  '32k': { fits: isOpen },
  '16k': { fits: isOpen },
  '8k': { fits: isOpen },
  '4k': { fits: isOpen },
  'long context': {},
  beta: {},
  // Google's dated experiments: if no model has that name, the experiment counts as the model.
  exp: { fits: isBy('google') },
  experimental: { fits: isBy('google') },
  '001': { fits: isBy('google') },
  '002': { fits: isBy('google') },
  '003': { fits: isBy('google') },
};

const endingBy = new Map(
  Object.entries(endings).map(([name, said]) => [name.split(' ').reverse().join(' '), said] as const),
);
const longest = 3;

/** llama.cpp's: `q4_K_M`, `iq3_xxs`, `q8_0`, `UD-Q4_K_XL`. */
const quantised = /^i?q\d$/;
const quantisedMore = /^(?:k|m|s|l|xl|xs|xxs|nl|0|1)$/;

/** The last ending that is not part of the name, one per call; undefined if there is none. */
export function endingOf(words: readonly string[]): Ending | undefined {
  return dateOf(words) ?? quantisationOf(words) ?? listedEnding(words);
}

function listedEnding(words: readonly string[]): Ending | undefined {
  for (let length = Math.min(longest, words.length - 1); length > 0; length--) {
    const rule = endingBy.get(words.slice(-length).reverse().join(' '));
    if (rule !== undefined) return { ...rule, words: words.slice(0, words.length - length + (rule.keeps ?? 0)) };
  }
  return undefined;
}

function quantisationOf(words: readonly string[]): Ending | undefined {
  for (let length = 1; length <= 3 && length < words.length; length++) {
    const [first = '', ...more] = words.slice(-length);
    if (!quantised.test(first) || !more.every((word) => quantisedMore.test(word))) continue;
    const rest = words.slice(0, -length);
    return { packed: true, sure: true, words: rest.length > 1 && rest.at(-1) === 'ud' ? rest.slice(0, -1) : rest };
  }
  return undefined;
}

/**
 * `20250514`, `2025-05-14`, and behind `preview` or `exp` also `05-06`, `09-2025` and `0827`. Four digits alone are
 * part of a name: DeepSeek V3 0324 is another model than V3.
 */
export function dateOf(words: readonly string[]): Ending | undefined {
  const [third = '', second = '', last = ''] = [words.at(-3), words.at(-2), words.at(-1)];
  const without = (length: number): Ending => ({ sure: true, words: words.slice(0, -length) });
  if (words.length > 1 && isYear(last.slice(0, 4)) && isMonth(last.slice(4, 6)) && isDay(last.slice(6)))
    return without(1);
  if (words.length > 3 && isYear(third) && isMonth(second) && isDay(last)) return without(3);
  if (words.length > 3 && isPreview(third) && isMonth(second) && isDay(last)) return without(2);
  if (words.length > 3 && isMonth(second) && isYear(last) && words.some(isPreview)) return without(2);
  if (words.length > 2 && isPreview(second) && isMonth(last.slice(0, 2)) && isDay(last.slice(2))) return without(1);
  return undefined;
}

const isPreview = (word: string) => word === 'preview' || word === 'exp' || word === 'experimental';
const isYear = (word: string) => /^20[2-9]\d$/.test(word);
const isMonth = (word: string) => /^(?:0[1-9]|1[0-2])$/.test(word);
const isDay = (word: string) => /^(?:0[1-9]|[12]\d|3[01])$/.test(word);

/** Words that makers use in model names. Any other word makes a bare name somebody's own: `llama-3-lexi` need not be Meta's. */
const official = new Set(
  'instruct,it,chat,base,coder,code,codex,vision,vl,omni,audio,mini,nano,micro,small,large,medium,tiny,pro,premier,ultra,plus,max,flash,lite,light,turbo,air,next,preview,exp,thinking,reasoning,reasoner,reason,think,distill,math,opus,sonnet,haiku,instant,fable,mythos,scout,maverick,guard,embed,embedding,rerank,image,live,search,deep,research,fast,a,r,vlm,moe,multimodal,thinker,latest,text,large,english,multilingual,realtime,transcribe,tts,terminus,speciale,edge,mt,ocr,asr,highspeed,ultraspeed,flashx,airx,build,edit,spark,lightning,native'.split(
    ',',
  ),
);

/** Whether a bare name consists only of its maker's words, versions and sizes. `words` exclude the family. */
export function isOfficial(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      official.has(word) || /^\d{1,4}(?:\.\d+)?[a-z]?$/.test(word) || /^[a-z]?\d{1,3}x?\d{0,3}[bme]?$/.test(word),
  );
}
