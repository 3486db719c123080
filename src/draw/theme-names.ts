/** What `--theme` takes, apart from the palettes: the command line lists the names without loading any colour. */
export const themeNames = ['auto', 'dark', 'light', 'high-contrast', 'colour-blind'] as const;
export type ThemeName = (typeof themeNames)[number];
