/** What `--from` takes, apart from the formats themselves: help and completions need no more than the names. */
export const logFormatNames = [
  'openrouter',
  'openrouter-daily',
  'litellm',
  'litellm-daily',
  'otlp',
  'langfuse',
  'claude-code',
  'codex',
  'cursor',
  'helicone',
  'openai-usage',
  'anthropic-usage',
  'requests',
] as const;
