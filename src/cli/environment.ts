/** Environment variables, files and exit codes, as listed in the man page. */

export interface Term {
  readonly name: string;
  readonly does: string;
}

export const environment: readonly Term[] = [
  { name: 'NO_COLOR', does: 'no colour, whatever it is set to (no-color.org)' },
  {
    name: 'FORCE_COLOR',
    does: 'colour on a pipe too: 0 none, 1 16 colours, 2 256, 3 all of them; stronger than NO_COLOR',
  },
  {
    name: 'CLICOLOR, CLICOLOR_FORCE',
    does: 'colour off with CLICOLOR=0, on with CLICOLOR_FORCE=1 (bixense.com/clicolors)',
  },
  {
    name: 'COLORTERM, TERM',
    does: 'how many colours the terminal has; TERM=dumb opens no explorer, linux and vt220 get ASCII',
  },
  { name: 'COLORFGBG', does: 'whether the background is dark or light; where it is not set, the terminal is asked' },
  { name: 'LC_ALL, LC_MESSAGES, LANG', does: 'the language, where --lang is not given' },
  { name: 'LC_ALL, LC_CTYPE, LANG', does: 'the charset: ASCII is written to a terminal whose locale has no UTF-8' },
  { name: 'INK_SCREEN_READER', does: 'true: sentences instead of a screen, as with --plain' },
  { name: 'CI', does: 'set: no explorer is opened' },
  { name: 'OPENROUTER_API_KEY', does: 'the key for sync; no other command looks at it' },
  {
    name: 'OPENROUTER_MANAGEMENT_KEY',
    does: 'the key for sync activity; else OPENROUTER_API_KEY, which must be a management key then',
  },
  {
    name: 'OPENROUTER_BASE_URL',
    does: 'whom sync asks instead of https://openrouter.ai/api/v1; https, or this machine',
  },
  {
    name: 'CLAUDE_CONFIG_DIR, CODEX_HOME, GEMINI_CLI_HOME, QWEN_HOME, COPILOT_HOME, COPILOT_OTEL_FILE_EXPORTER_PATH, PI_CODING_AGENT_DIR, KIMI_CODE_HOME, KIMI_SHARE_DIR, AMP_DATA_DIR, GROK_HOME, CLINE_DIR, OPENCODE_DATA_DIR, KILO_DATA_DIR, CRUSH_GLOBAL_DATA, GOOSE_PATH_ROOT, HERMES_HOME',
    does: 'where agents keep their logs, as those agents read them; for study without a log',
  },
  { name: 'STATE_OF_AI_CONFIG', does: 'another configuration file' },
  {
    name: 'STATE_OF_AI_THEME, STATE_OF_AI_LANG, STATE_OF_AI_COLOR, STATE_OF_AI_MOUSE, STATE_OF_AI_BRAILLE, STATE_OF_AI_ASCII, STATE_OF_AI_PLAIN, STATE_OF_AI_REMEMBER',
    does: 'the setting of that name, stronger than the file',
  },
  { name: 'XDG_CONFIG_HOME', does: 'where the folder state-of-ai with config.json and labels.csv is; else ~/.config' },
  {
    name: 'XDG_DATA_HOME',
    does: 'where the folder state-of-ai with saved studies and what was synced is; else ~/.local/share',
  },
  { name: 'XDG_STATE_HOME', does: 'where the folder state-of-ai with state.json is; else ~/.local/state' },
];

export const exitCodes: readonly Term[] = [
  { name: '0', does: 'fine' },
  { name: '1', does: 'data or a file could not be read' },
  { name: '2', does: 'wrong usage' },
  { name: '70', does: 'a bug of ours' },
  { name: '130', does: 'interrupted' },
];

export const files: readonly Term[] = [
  {
    name: '~/.config/state-of-ai/config.json',
    does: 'what is set for good: state-of-ai config tells what may stand there',
  },
  {
    name: '~/.local/state/state-of-ai/state.json',
    does: 'what is kept between runs; only with remember in the configuration',
  },
  { name: '~/.local/share/state-of-ai/sync', does: 'what sync fetched: datapackage.json and its csv files' },
  {
    name: '~/.local/share/state-of-ai/engine',
    does: 'DuckDB and the client of ClickHouse, where study installed them',
  },
  { name: '~/.config/state-of-ai/labels.csv', does: 'labels of your own, laid over ours; see --labels' },
];
