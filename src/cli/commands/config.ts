/** `config`: where the configuration file is, and which settings are in effect. */
import type { Command } from '../command.ts';
import { asciiFlag, brailleFlag, colourFlag, langFlag, mouseFlag, plainFlag, themeFlag } from '../flags.ts';
import { configTopics } from '../topics.ts';

export const configCommand: Command = {
  name: 'config',
  args: '[path|schema]',
  summary: {
    en: 'Tell where the configuration file is, what holds, and who says so',
    zh: '说明配置文件在哪里、哪些设置有效、由谁决定',
  },
  details: [
    {
      en: 'The file is JSON: ~/.config/state-of-ai/config.json, or in the folder XDG_CONFIG_HOME names; on macOS ~/Library/Application Support/state-of-ai, on Windows %APPDATA%\\state-of-ai. STATE_OF_AI_CONFIG names another one, --no-config reads none.',
      zh: '文件为 JSON：~/.config/state-of-ai/config.json，或在 XDG_CONFIG_HOME 所指的文件夹中；macOS 为 ~/Library/Application Support/state-of-ai，Windows 为 %APPDATA%\\state-of-ai。STATE_OF_AI_CONFIG 可另指一个，--no-config 则不读取。',
    },
    {
      en: 'A flag is stronger than the environment (STATE_OF_AI_THEME and so on, NO_COLOR), which is stronger than the file.',
      zh: '选项优先于环境变量（STATE_OF_AI_THEME 等及 NO_COLOR），环境变量优先于文件。',
    },
    {
      en: 'config schema prints the JSON schema, for editors: what may stand in the file.',
      zh: 'config schema 输出 JSON schema，供编辑器使用：文件中可以写什么。',
    },
  ],
  inputs: [0, 1],
  words: configTopics,
  flags: [themeFlag, langFlag, colourFlag, mouseFlag, brailleFlag, asciiFlag, plainFlag],
  examples: [
    { line: 'config', does: { en: 'each setting, its value and who set it', zh: '每项设置、其值及来源' } },
    { line: 'config schema', does: { en: 'what the file may hold', zh: '文件可以包含什么' } },
  ],
  run: async (context, args) => (await import('./config-run.ts')).runConfig(context, args),
};
