/**
 * Span attributes that describe a request. None of them is stable: older and vendor-specific names are listed with current ones.
 */

/** OpenRouter's own attribute, on the spans that it forwards. */
export const generation = 'trace.metadata.openrouter_generation';

/** The attribute names of each request column; the first one that a span has counts. */
export const genAi = {
  request_id: ['gen_ai.response.id', 'ai.response.id'],
  model: [
    'gen_ai.response.model',
    'gen_ai.request.model',
    'llm.response.model',
    'llm.request.model',
    'llm.model_name',
    'embedding.model_name',
    'model',
    'ai.response.model',
    'ai.model.id',
    'model_name',
  ],
  /** The kind of a span: the operation of OpenTelemetry, the kind of OpenInference, Traceloop and OpenRouter. */
  operation: [
    'gen_ai.operation.name',
    'openinference.span.kind',
    'traceloop.span.kind',
    'span.type',
    'trace.metadata.span.type',
    'ai.operationId',
    'operation.name',
  ],
  user: ['user.id', 'enduser.id', 'trace.userId', 'langfuse.user.id'],
  session: ['session.id', 'gen_ai.conversation.id', 'conversation.id', 'langfuse.session.id'],
  app: ['trace.metadata.openrouter.app_name', 'service.name'],
  api_key: ['trace.metadata.openrouter.api_key_name'],
  provider: [
    'trace.metadata.openrouter.provider_name',
    'gen_ai.provider.name',
    'gen_ai.system',
    'llm.provider',
    'llm.system',
  ],
  prompt: [
    'gen_ai.usage.input_tokens',
    'gen_ai.usage.prompt_tokens',
    'llm.usage.prompt_tokens',
    'llm.token_count.prompt',
    'input_tokens',
    `${generation}.tokens_prompt`,
    'ai.usage.inputTokens',
    'ai.usage.promptTokens',
    'input_token_count',
  ],
  completion: [
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.usage.completion_tokens',
    'llm.token_count.completion',
    'output_tokens',
    `${generation}.tokens_completion`,
    'ai.usage.outputTokens',
    'ai.usage.completionTokens',
    'output_token_count',
  ],
  reasoning: [
    'gen_ai.usage.reasoning.output_tokens',
    'gen_ai.usage.output_tokens.reasoning',
    'gen_ai.usage.reasoning_tokens',
    'llm.token_count.completion_details.reasoning',
    'ai.usage.reasoningTokens',
    'thoughts_token_count',
    'reasoning_token_count',
  ],
  cached: [
    'gen_ai.usage.cache_read.input_tokens',
    'gen_ai.usage.input_tokens.cached',
    'gen_ai.usage.cache_read_input_tokens',
    'llm.token_count.prompt_details.cache_read',
    'cache_read_tokens',
    'ai.usage.cachedInputTokens',
    'cached_content_token_count',
    'cached_token_count',
  ],
  cacheWrite: [
    'gen_ai.usage.cache_creation.input_tokens',
    'gen_ai.usage.cache_creation_input_tokens',
    'llm.token_count.prompt_details.cache_write',
    'cache_creation_tokens',
  ],
  total: [
    'gen_ai.usage.total_tokens',
    'llm.usage.total_tokens',
    'llm.token_count.total',
    'ai.usage.totalTokens',
    'total_token_count',
  ],
  cost: ['gen_ai.usage.total_cost', `${generation}.usage`, 'gen_ai.usage.cost', 'llm.cost.total', 'cost_usd'],
  billed: [`${generation}.usage`],
  byok: [`${generation}.is_byok`],
  finish: ['gen_ai.response.finish_reason', 'gen_ai.response.finish_reasons'],
  country: ['user.country', 'client.geo.country_iso_code'],
  category: ['trace.metadata.category', 'openrouter.category'],
} as const;

/**
 * Operations and kinds that are not requests to a model: agents and chains sum up the spans below them, and tools ask no model.
 */
const others = [
  'agent',
  'chain',
  'tool',
  'retriever',
  'retrieval',
  'reranker',
  'guardrail',
  'evaluator',
  'workflow',
  'task',
  'span',
  'plan',
  'handoff',
  'execute_tool',
  'create_agent',
  'invoke_agent',
  'invoke_workflow',
  // Below each of these the AI SDK has a span of the same name with .doGenerate or similar.
  'ai.generatetext',
  'ai.streamtext',
  'ai.generateobject',
  'ai.streamobject',
  'ai.embed',
  'ai.embedmany',
];

/** Operations and kinds that ask a model; other spans are classified by their attributes. */
const asked = ['chat', 'text_completion', 'generate_content', 'embeddings', 'embedding', 'llm', 'generation'];

/** SQL, true if the lower-cased operation of a span says that it is a request. */
export function areRequests(operation: string): string {
  return `(${operation} IN (${asked.map((name) => `'${name}'`).join(', ')}))`;
}

/** SQL, true if the lower-cased operation of a span says that it is not a request; null if it does not say. */
export function noRequests(operation: string): string {
  return `(${operation} IN (${others.map((name) => `'${name}'`).join(', ')}))`;
}
