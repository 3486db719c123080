/** Translates messages. One translator per language, loaded lazily. */
import * as english from './en/english.ts';
import { type LabelDomain, type Labels, labelIn } from './labels.ts';
import type { Language } from './language.ts';
import type { Label, Localised, Message, MessageId, Params, Text, Words } from './message.ts';

export interface Translate {
  /** A message by its id; the parameters are those of the English catalogue. */
  <Id extends MessageId>(id: Id, ...params: Params<Id>): string;
  readonly language: Language;
  /** Translates a message from elsewhere: an error, a note, a row of an account. */
  message(message: Message): string;
  /** The label of a value of the data. */
  label(domain: LabelDomain, value: string): string;
  /** The user's language of a text that exists in all languages. */
  text(text: Localised): string;
  /** Whichever of them it is. */
  words(given: Words): string;
}

type Catalogue = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** English is always available; other languages are loaded on use. */
export async function loadTranslator(language: Language): Promise<Translate> {
  const { messages, labels } = language === 'zh' ? await import('./zh/chinese.ts') : english;
  return translator(language, messages, labels);
}

/** `unlisted` receives values without a label. Throws for an unknown id, which the types prevent. */
export function translator(
  language: Language,
  messages: Catalogue,
  labels: Labels,
  unlisted: (value: string) => string = (value) => value,
): Translate {
  const byLabel = (domain: LabelDomain, value: string): string => {
    const name = labelIn(labels[domain], value, language);
    return name === value ? unlisted(value) : name;
  };
  const words = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(words);
    if (typeof given !== 'object' || given === null) return given;
    if ('id' in given) return render(given as Message);
    if ('domain' in given) return byLabel((given as Label).domain, (given as Label).value);
    return (given as Localised)[language];
  };
  const render = ({ id, params }: Message): string => {
    const dot = id.indexOf('.');
    const entry = messages[id.slice(0, dot)]?.[id.slice(dot + 1)];
    if (typeof entry === 'string') return entry;
    if (typeof entry !== 'function') throw new Error(`There is no message ${id} in ${language}.`);
    const inWords = Object.fromEntries(Object.entries(params ?? {}).map(([name, given]) => [name, words(given)]));
    return (entry as (params: Readonly<Record<string, unknown>>) => Text)(inWords);
  };
  const translate = (id: MessageId, params?: Message['params']) => render({ id, params });
  return Object.assign(translate as Translate, {
    language,
    message: render,
    label: byLabel,
    text: (text: Localised) => text[language],
    words: (given: Words) => String(words(given)),
  });
}
