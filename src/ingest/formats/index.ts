/** All log formats, in the order they are tried. Help, detection and `--log-format` use this list. */
import { amp } from './amp.ts';
import { anthropicUsage, claudeCodeUsage } from './anthropic-usage.ts';
import { claudeCode } from './claude-code.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { copilot, copilotOtel } from './copilot.ts';
import { crush } from './crush.ts';
import { cursor } from './cursor.ts';
import { droid } from './droid.ts';
import type { LogFormat } from './format.ts';
import { geminiCli } from './gemini-cli.ts';
import { goose } from './goose.ts';
import { grokBuild } from './grok-build.ts';
import { helicone } from './helicone.ts';
import { hermes } from './hermes.ts';
import { kimi } from './kimi.ts';
import { langfuse, langfuseDaily } from './langfuse.ts';
import { litellm, litellmDaily } from './litellm.ts';
import { canonical } from './mapped.ts';
import { mux } from './mux.ts';
import { openaiUsage } from './openai-usage.ts';
import { opencode } from './opencode.ts';
import { openrouterActivity } from './openrouter-activity.ts';
import { openrouterDaily } from './openrouter-daily.ts';
import { otlp } from './otlp.ts';
import { pi } from './pi.ts';
import { qwenCode } from './qwen-code.ts';
import { spans } from './spans.ts';
import { zcode } from './zcode.ts';
import { zed } from './zed.ts';

export const logFormats: readonly LogFormat[] = [
  openrouterActivity,
  openrouterDaily,
  litellm,
  litellmDaily,
  otlp,
  copilotOtel,
  spans,
  langfuse,
  langfuseDaily,
  claudeCode,
  codex,
  geminiCli,
  qwenCode,
  copilot,
  pi,
  kimi,
  cursor,
  droid,
  amp,
  grokBuild,
  cline,
  opencode,
  mux,
  crush,
  goose,
  zed,
  zcode,
  hermes,
  helicone,
  openaiUsage,
  anthropicUsage,
  claudeCodeUsage,
  canonical,
];

/** Formats whose logs have growing answers. */
export const growingFormats: readonly string[] = logFormats
  .filter(({ grows }) => grows === true)
  .map(({ name }) => name);
