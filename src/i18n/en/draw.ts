/** What `draw` tells people, in English. Each has its Chinese in ../zh/draw.ts. */

export const draw = {};
