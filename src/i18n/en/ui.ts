/** What `ui` tells people, in English. Each has its Chinese in ../zh/ui.ts. */

export const ui = {};
