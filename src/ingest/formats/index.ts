/** Every log format there is, in the order they are tried. Help, detection and `--from` read this list. */
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import type { LogFormat } from './format.ts';
import { langfuse } from './langfuse.ts';
import { litellm, litellmDaily } from './litellm.ts';
import { canonical } from './mapped.ts';
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
  canonical,
];

/** Formats in whose logs an answer stands while it grows. */
export const growingFormats: readonly string[] = logFormats
  .filter(({ grows }) => grows === true)
  .map(({ name }) => name);
