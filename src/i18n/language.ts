/** The languages the product speaks: what a flag, a folder of texts and a locale may name. */
export const allLanguages = ['en', 'zh'] as const;
export type Language = (typeof allLanguages)[number];
