/** Every log format there is, in the order they are tried. Help, detection and `--from` read this list. */
import { anthropicUsage } from './anthropic-usage.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { cursor } from './cursor.ts';
import type { LogFormat } from './format.ts';
import { helicone } from './helicone.ts';
import { langfuse } from './langfuse.ts';
import { litellm, litellmDaily } from './litellm.ts';
import { canonical } from './mapped.ts';
import { openaiUsage } from './openai-usage.ts';
import { openrouterActivity } from './openrouter-activity.ts';
import { openrouterDaily } from './openrouter-daily.ts';
import { otlp } from './otlp.ts';

export const logFormats: readonly LogFormat[] = [
  openrouterActivity,
  openrouterDaily,
  litellm,
  litellmDaily,
  otlp,
  langfuse,
  claudeCode,
  codex,
  cursor,
  helicone,
  openaiUsage,
  anthropicUsage,
  canonical,
];

/** Formats in whose logs an answer stands while it grows. */
export const growingFormats: readonly string[] = logFormats
  .filter(({ grows }) => grows === true)
  .map(({ name }) => name);
