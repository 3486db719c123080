/** The supported languages. */
export const allLanguages = ['en', 'zh'] as const;
export type Language = (typeof allLanguages)[number];
