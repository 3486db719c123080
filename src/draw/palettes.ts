/** The colours of each theme. */
import type { Colour } from './cell.ts';

/** Colours by role, as `#rrggbb`. A role without a value uses the terminal's own colour. */
export interface Theme {
  readonly name: string;
  /** The backgrounds it is designed for; a test checks its contrast on them. */
  readonly backgrounds: readonly string[];
  readonly roles: Readonly<Partial<Record<Colour, string>>>;
  /** `series.0`, `series.1`, ... in this order; repeats if there are more. */
  readonly series: readonly string[];
  /** From low to high; the painter puts black or white text on it. */
  readonly heat: readonly string[];
}

/**
 * Found by a search for maximal distances in OKLab: any two differ, neighbours in a stack differ strongly, and neighbours also as
 * seen with protanopia, deuteranopia and tritanopia (test/draw/palettes.test.ts). Light and dark have the same hues.
 */
const darkSeries = [
  '#4779c9',
  '#fe8fa3',
  '#7f8c0f',
  '#7cc6fd',
  '#008e82',
  '#fba95a',
  '#33aacc',
  '#a86a2d',
  '#2fdac4',
  '#c7901e',
  '#8b97f3',
  '#bd5673',
  '#b3c975',
  '#9660b3',
  '#5bb56f',
  '#d6aaed',
];

const lightSeries = [
  '#3848a0',
  '#a13340',
  '#988f1a',
  '#4b8fe4',
  '#225d5d',
  '#d27624',
  '#25769d',
  '#a45c05',
  '#219c9d',
  '#6c4a2b',
  '#6c62c3',
  '#db687c',
  '#306301',
  '#7a2e79',
  '#1c8e47',
  '#a978d7',
];

/** The same search, weighted towards the distances that colour-blind people see between any two. */
const blindSeries = [
  '#6f7dd6',
  '#a56923',
  '#26abc1',
  '#c0e2c7',
  '#288956',
  '#a696f2',
  '#efb980',
  '#c96074',
  '#31d0cc',
  '#949212',
  '#56f0ff',
  '#ee8592',
  '#e1de6d',
  '#94669c',
  '#a3c5ff',
  '#c6aa34',
];

const blindSeriesOnLight = [
  '#765fbf',
  '#b95b05',
  '#0a5d7a',
  '#003a02',
  '#07a174',
  '#353b94',
  '#875115',
  '#5e1037',
  '#0c766d',
  '#9c8f05',
  '#42859b',
  '#812751',
  '#85774e',
  '#520d64',
  '#7789c7',
  '#474921',
];

/** One hue, darker to lighter. */
const heat = [
  '#16324f',
  '#1b4268',
  '#205281',
  '#27639a',
  '#3474b0',
  '#4a86c0',
  '#679acd',
  '#86aeda',
  '#a7c4e6',
  '#cbdcf2',
];

const darkGrounds = ['#000000', '#15181c', '#1e1e2e', '#282c34'];
const lightGrounds = ['#ffffff', '#fafafa', '#fdf6e3'];

/** Also used for an unknown background: its text has a contrast of 6:1 on every dark one. */
const darkRoles = {
  muted: '#aeaeae',
  faint: '#7c7c7c',
  accent: '#4cc2ee',
  warning: '#f0a860',
  rise: '#5fc27e',
  fall: '#f59080',
  'source.closed': '#5173ce',
  'source.chinese-oss': '#e26428',
  'source.row-oss': '#0db6a0',
  'source.unknown': '#a8a8a8',
} as const;

const lightRoles = {
  muted: '#5c5c5c',
  faint: '#808080',
  accent: '#00658f',
  warning: '#9a4b00',
  rise: '#1f7a3d',
  fall: '#b03a26',
  'source.closed': '#364a91',
  'source.chinese-oss': '#be3c0b',
  'source.row-oss': '#32958a',
  'source.unknown': '#808080',
} as const;

export const themes = {
  /** The theme for an unknown background; users' theme files may extend it by this name. */
  auto: { name: 'auto', backgrounds: darkGrounds, roles: darkRoles, series: darkSeries, heat },
  dark: { name: 'dark', backgrounds: darkGrounds, roles: darkRoles, series: darkSeries, heat },
  light: { name: 'light', backgrounds: lightGrounds, roles: lightRoles, series: lightSeries, heat },
  'contrast-dark': {
    name: 'contrast-dark',
    backgrounds: ['#000000'],
    roles: {
      text: '#ffffff',
      muted: '#d4d4d4',
      faint: '#b4b4b4',
      accent: '#5fd7ff',
      warning: '#ffd75f',
      rise: '#7cf09c',
      fall: '#ff9a85',
      'source.closed': '#87a5ff',
      'source.chinese-oss': '#ff8a50',
      'source.row-oss': '#4fe6cc',
      'source.unknown': '#d4d4d4',
    },
    series: darkSeries,
    heat,
  },
  'contrast-light': {
    name: 'contrast-light',
    backgrounds: ['#ffffff'],
    roles: {
      text: '#000000',
      muted: '#333333',
      faint: '#505050',
      accent: '#004a77',
      warning: '#7a2e00',
      rise: '#0b5424',
      fall: '#8a1a0a',
      'source.closed': '#1c2f7a',
      'source.chinese-oss': '#9a2c00',
      'source.row-oss': '#006a5f',
      'source.unknown': '#6a6a6a',
    },
    series: lightSeries,
    heat,
  },
  'colour-blind': {
    name: 'colour-blind',
    backgrounds: darkGrounds,
    roles: { ...darkRoles, rise: '#62b8f0', fall: '#f0a860' },
    series: blindSeries,
    heat,
  },
  'colour-blind-light': {
    name: 'colour-blind-light',
    backgrounds: lightGrounds,
    roles: { ...lightRoles, rise: '#00658f', fall: '#9a4b00' },
    series: blindSeriesOnLight,
    heat,
  },
} as const satisfies Readonly<Record<string, Theme>>;
