/** What `draw` tells people, in English. Each has its Chinese in ../zh/draw.ts. */
import type { Code, Text } from '../message.ts';

export const draw = {
  themeFile: ({ file, problem }: { file: Code; problem: Text }) => `${file}: ${problem}`,
  themeNoJson: ({ why }: { why: Text }) => `is no JSON: ${why}`,
  themeNoObject: 'is no JSON object',
  themeKey: ({ key, keys }: { key: Code; keys: readonly Code[] }) =>
    `does not know ${key}; it takes ${keys.join(', ')}`,
  themeExtends: ({ name, themes }: { name: Code; themes: readonly Code[] }) =>
    `extends ${name}; there are ${themes.join(', ')}`,
  themeList: ({ key }: { key: Code }) => `${key} is no list of colours`,
  themeColour: ({ key, value }: { key: Code; value: Code }) => `${key} is ${value}, not a colour like #4cc2ee`,
  themeRole: ({ role, roles }: { role: Code; roles: readonly Code[] }) =>
    `roles has ${role}; it takes ${roles.join(', ')}`,
};
