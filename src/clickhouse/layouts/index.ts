/** All table layouts, in the order they are tried. */
import { langfuse } from './langfuse.ts';
import type { TableLayout } from './layout.ts';
import { litellm } from './litellm.ts';
import { canonical } from './mapped.ts';
import { openrouterTraces } from './openrouter-traces.ts';
import { otelTraces } from './otel-traces.ts';

export const layouts: readonly TableLayout[] = [openrouterTraces, langfuse, litellm, otelTraces, canonical];
