/** All settings as one list, used by the file reader, the JSON schema, `config` and the README. */
import { themeNames } from '../../draw/theme-names.ts';
import { allLanguages, type Language } from '../../i18n/language.ts';

export interface Settings {
  /** A theme's name, or the path of a theme file. */
  readonly theme?: string;
  readonly lang?: Language;
  readonly color?: 'auto' | 'always' | 'never';
  readonly mouse?: boolean;
  readonly braille?: boolean;
  readonly ascii?: boolean;
  readonly plain?: boolean;
  readonly remember?: boolean;
  readonly keep?: boolean;
  /** In the notation of `--budget`. */
  readonly budget?: string;
  /** Command name -> its keys. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

type SettingName = keyof Settings;
export type SettingSource = 'default' | 'file' | 'environment' | 'flag';

export interface Setting {
  readonly name: SettingName;
  readonly help: string;
  readonly type: 'switch' | 'choice' | 'theme' | 'budget' | 'keys';
  readonly choices?: readonly string[];
  /** The default value. */
  readonly standard: string | boolean | null;
  /** Variables of other programs that also set it and override the file: the value they must have, or any except ''. */
  readonly heeds?: readonly { readonly name: string; readonly value?: string }[];
}

export const settings: readonly Setting[] = [
  {
    name: 'theme',
    type: 'theme',
    choices: themeNames,
    standard: 'auto',
    help: 'colours: the name of a theme, or the path of a theme file, seen from this file',
  },
  {
    name: 'lang',
    type: 'choice',
    choices: allLanguages,
    standard: null,
    help: 'language for people; else the locale’s',
  },
  {
    name: 'color',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    standard: 'auto',
    heeds: [{ name: 'NO_COLOR' }, { name: 'FORCE_COLOR' }, { name: 'CLICOLOR_FORCE' }, { name: 'CLICOLOR' }],
    help: 'colour: on a terminal, always or never',
  },
  { name: 'mouse', type: 'switch', standard: true, help: 'clicks and the wheel in the explorer' },
  { name: 'braille', type: 'switch', standard: true, help: 'lines in braille dots; off: in box-drawing characters' },
  { name: 'ascii', type: 'switch', standard: false, help: 'plain ASCII instead of block and line characters' },
  {
    name: 'plain',
    type: 'switch',
    standard: false,
    heeds: [{ name: 'INK_SCREEN_READER', value: 'true' }],
    help: 'sentences instead of a screen, for screen readers',
  },
  {
    name: 'remember',
    type: 'switch',
    standard: false,
    help: 'keep bookmarks, typed commands, the last place and its view from one run of the explorer to the next',
  },
  {
    name: 'keep',
    type: 'switch',
    standard: true,
    help: "keep the counts of the agents' logs that study finds, so that they outlast the transcripts",
  },
  {
    name: 'budget',
    type: 'budget',
    standard: null,
    help: 'USD that may be spent: 200/month, 50/week or 10/day; the figure limits says when it will be reached',
  },
  { name: 'keys', type: 'keys', standard: null, help: 'keys of the explorer: the name of a command and its keys' },
];

/** `STATE_OF_AI_THEME`; null for keys, which do not fit a variable. */
export function variableOf({ name, type }: Setting): string | null {
  return type === 'keys' ? null : `STATE_OF_AI_${name.toUpperCase()}`;
}
