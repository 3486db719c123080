/** Names of span attributes that say what a request was. None of them is stable: older ones and vendors' stand beside today's. */

/** OpenRouter's own, on the spans that it sends on. */
export const generation = 'trace.metadata.openrouter_generation';

/** For each column of a request the names it goes by, the first that a span has counts. */
export const genAi = {
  request_id: ['gen_ai.response.id'],
  model: ['gen_ai.response.model', 'gen_ai.request.model', 'llm.response.model', 'llm.request.model'],
  /** Where it is told, only `generation` is a request: a router's attempts at single providers are spans of the same one. */
  kind: ['span.type', 'trace.metadata.span.type'],
  user: ['user.id', 'enduser.id', 'trace.userId'],
  session: ['session.id', 'gen_ai.conversation.id'],
  app: ['trace.metadata.openrouter.app_name', 'service.name'],
  api_key: ['trace.metadata.openrouter.api_key_name'],
  provider: ['trace.metadata.openrouter.provider_name', 'gen_ai.provider.name', 'gen_ai.system'],
  prompt: [
    'gen_ai.usage.input_tokens',
    'gen_ai.usage.prompt_tokens',
    'llm.usage.prompt_tokens',
    `${generation}.tokens_prompt`,
  ],
  completion: [
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.usage.completion_tokens',
    `${generation}.tokens_completion`,
  ],
  reasoning: [
    'gen_ai.usage.reasoning.output_tokens',
    'gen_ai.usage.output_tokens.reasoning',
    'gen_ai.usage.reasoning_tokens',
  ],
  cached: [
    'gen_ai.usage.cache_read.input_tokens',
    'gen_ai.usage.input_tokens.cached',
    'gen_ai.usage.cache_read_input_tokens',
  ],
  cacheWrite: ['gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens'],
  cost: ['gen_ai.usage.total_cost', `${generation}.usage`, 'gen_ai.usage.cost'],
  billed: [`${generation}.usage`],
  byok: [`${generation}.is_byok`],
  finish: ['gen_ai.response.finish_reason', 'gen_ai.response.finish_reasons'],
  country: ['user.country', 'client.geo.country_iso_code'],
  category: ['trace.metadata.category', 'openrouter.category'],
} as const;
