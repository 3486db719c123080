/** Names for `--theme`. Separate from the palettes, so that the command line lists them without loading colours. */
export const themeNames = ['auto', 'dark', 'light', 'high-contrast', 'colour-blind'] as const;
export type ThemeName = (typeof themeNames)[number];
