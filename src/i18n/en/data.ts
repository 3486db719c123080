/** What `data` tells people, in English. Each has its Chinese in ../zh/data.ts. */

export const data = {
  yes: 'yes',
  no: 'no',
};
