/** Spellings that logs have, each with the model it is: every one by a rule or a row of a table, none by a case of its own. */
import { describe, expect, test } from 'vitest';
import { nameCatalog } from '../../../src/ingest/model-catalog.ts';
import { modelNamer, resolveModel } from '../../../src/ingest/model-names.ts';
import { tables } from '../../ingest/engine-at.ts';

const catalog = nameCatalog(tables);
const seriesOf = (raw: string) => resolveModel(raw, catalog).series;

/** Spellings, one a line, of each model. */
const spellings: Readonly<Record<string, string>> = {
  'openai/gpt-4o': `GPT-4o
    openai/gpt-4o-2024-05-13
    gpt-4o-2024-08-06
    openai/gpt-4o-2024-11-20
    azure/gpt-4o
    azure/eu/gpt-4o-2024-08-06
    azure/eastus2/gpt-4o
    openai:gpt-4o
    openai::gpt-4o
    litellm_proxy/openai/gpt-4o
    azure-gpt-4o
    openai-gpt-4o
    gpt‑4o`,
  'openai/gpt-4o-mini': `gpt-4o-mini-2024-07-18
    azure/gpt-4o-mini-2024-07-18
    GPT-4o mini
    gpt_4o_mini`,
  'openai/gpt-4': `gpt-4
    gpt-4-0613
    openai/gpt-4-0314
    azure/gpt-4`,
  'openai/gpt-4-turbo': `gpt-4-turbo-2024-04-09
    gpt-4-1106-preview
    gpt-4-0125-preview
    gpt-4-turbo-preview`,
  'openai/gpt-3.5-turbo': `gpt-3.5-turbo-0125
    gpt-35-turbo
    azure/gpt-35-turbo-1106`,
  'openai/gpt-5': `openai/gpt-5-2025-08-07
    gpt-5-high
    gpt-5 (high)
    gpt-5-high-fast
    gpt-5-fast
    gpt-5-minimal`,
  'openai/gpt-5.1-codex-max': 'gpt-5.1-codex-max\n gpt-5.1-codex-max-high',
  'openai/gpt-5-chat': 'gpt-5-chat-latest',
  'openai/chatgpt-4o-latest': 'chatgpt-4o-latest',
  'openai/o1-preview': 'openai/o1-preview-2024-09-12',
  'openai/o4-mini': 'o4-mini-2025-04-16',
  'openai/gpt-oss-120b': `gpt-oss:120b
    gpt-oss:120b-cloud
    openai.gpt-oss-120b-1:0
    openai/gpt-oss-120b:groq
    together_ai/openai/gpt-oss-120b
    @cf/openai/gpt-oss-120b
    vertex_ai/openai/gpt-oss-120b-maas`,
  'openai/text-embedding-ada-002': 'azure/text-embedding-ada-002',
  'anthropic/claude-4.5-sonnet': `claude-sonnet-4-5-20250929
    claude-sonnet-4-5@20250929
    vertex_ai/claude-sonnet-4-5@20250929
    jp.anthropic.claude-sonnet-4-5-20250929-v1:0
    au.anthropic.claude-sonnet-4-5-20250929-v1:0
    arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0
    bedrock/arn:aws-us-gov:bedrock:us-gov-west-1:1:inference-profile/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
    arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fus.anthropic.claude-sonnet-4-5-20250929-v1%3A0
    bedrock/converse/eu.anthropic.claude-sonnet-4-5-20250929-v1:0
    bedrock/us-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0
    claude-4.5-sonnet-thinking
    claude-4-5-sonnet
    databricks/databricks-claude-sonnet-4-5
    system.ai.claude-sonnet-4-5
    snowflake/claude-4-5-sonnet
    github_copilot/claude-sonnet-4.5
    vercel_ai_gateway/anthropic/claude-sonnet-4.5
    sap/anthropic--claude-4.5-sonnet
    Anthropic: Claude Sonnet 4.5
    openai/claude-sonnet-4-5
    claude-sonnet-4-5[1m]`,
  'anthropic/claude-4-sonnet': `us.anthropic.claude-sonnet-4-20250514-v1:0
    sa.anthropic.claude-sonnet-4-20250514-v1:0
    databricks-claude-sonnet-4
    anthropic--claude-4-sonnet
    claude-4-sonnet-1m-thinking
    claude-sonnet-4-0
    Claude Sonnet 4 (Preview)`,
  'anthropic/claude-4-opus': `projects/p/locations/l/publishers/anthropic/models/claude-opus-4@20250514
    claude-4-opus-20250514`,
  'anthropic/claude-4.6-opus': 'claude-opus-4-6[1m]\n anthropic.claude-opus-4-6-v1\n fast/us/claude-opus-4-6',
  'anthropic/claude-3.5-sonnet': `claude-3-5-sonnet-latest
    us.anthropic.claude-3-5-sonnet-20241022-v2:0
    bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0
    vertex_ai/claude-3-5-sonnet-v2@20241022`,
  'anthropic/claude-3-haiku': `claude-3-haiku@20240307
    arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-3-haiku-20240307-v1:0:200k`,
  'anthropic/claude-2.1': 'anthropic.claude-v2:1\n claude-2.1',
  'google/gemini-2.5-pro': `gemini/gemini-2.5-pro
    models/gemini-2.5-pro
    vertex_ai/gemini-2.5-pro-preview-05-06
    google/gemini-2.5-pro-preview-06-05
    gemini-2.5-pro-exp-03-25
    projects/p/locations/us/publishers/google/models/gemini-2.5-pro
    google-gla:gemini-2.5-pro
    vertex_ai/gemini-2.5-pro@default`,
  'google/gemini-pro-1.5': 'gemini-1.5-pro-002\n gemini/gemini-1.5-pro-exp-0827',
  'google/gemini-2.0-flash-001': 'gemini-2.0-flash',
  'google/gemini-3-pro-preview': 'gemini-3-pro',
  'google/gemma-3-27b-it': 'gemma3:27b\n @cf/google/gemma-3-27b-it',
  'deepseek/deepseek-r1': `together_ai/deepseek-ai/DeepSeek-R1
    fireworks_ai/accounts/fireworks/models/deepseek-r1
    us.deepseek.r1-v1:0
    azure_ai/DeepSeek-R1
    nvidia/DeepSeek-R1-FP4`,
  'deepseek/deepseek-r1-distill-qwen-32b': 'deepseek-r1:32b\n ollama/deepseek-r1:32b',
  'deepseek/deepseek-chat': 'deepseek-chat\n deepseek/deepseek-chat\n openrouter/deepseek/deepseek-chat',
  'deepseek/deepseek-reasoner': 'deepseek-reasoner',
  'deepseek/deepseek-chat-v3': 'accounts/fireworks/models/deepseek-v3\n deepseek-ai/DeepSeek-V3',
  'deepseek/deepseek-chat-v3-0324': 'novita/deepseek/deepseek-v3-0324\n deepseek-ai/DeepSeek-V3-0324',
  'deepseek/deepseek-chat-v3.1': 'deepseek.v3-v1:0\n deepseek-v3.1:671b-cloud',
  'z-ai/glm-4.6': 'zai-org/GLM-4.6\n glm-4.6\n zai-org/GLM-4.6-FP8\n accounts/fireworks/models/glm-4p6\n zai-glm-4.6',
  'x-ai/grok-4': 'xai/grok-4\n grok-4-0709\n oci/xai.grok-4\n grok-4-latest',
  'x-ai/grok-code-fast-1': 'opencode/grok-code',
  'meta-llama/llama-3.3-70b-instruct': `meta-llama/Llama-3.3-70B-Instruct
    groq/llama-3.3-70b-versatile
    meta-llama/Llama-3.3-70B-Instruct-Turbo
    meta-llama/Llama-3.3-70B-Instruct-Turbo-Free
    bedrock/us.meta.llama3-3-70b-instruct-v1:0
    databricks/databricks-meta-llama-3-3-70b-instruct
    @cf/meta/llama-3.3-70b-instruct-fp8-fast
    watsonx/meta-llama/llama-3-3-70b-instruct
    ollama/llama3.3:70b-instruct-q4_K_M
    someone/Llama-3.3-70B-Instruct-AWQ
    meta.llama-3.3-70b-instruct`,
  'meta-llama/llama-3-8b-instruct': `llama3:8b
    ollama/llama3
    llama3-8b-8192
    sagemaker/jumpstart-dft-meta-textgeneration-llama-3-8b-instruct`,
  'meta-llama/llama-3.1-8b-instruct': `meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo
    llama-3.1-8b-instant
    ollama_chat/llama3.1
    accounts/fireworks/models/llama-v3p1-8b-instruct`,
  'meta-llama/llama-3.1-405b-instruct': 'vertex_ai/meta/llama-3.1-405b-instruct-maas',
  'meta-llama/llama-3.2-3b-instruct': 'hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M\n llama3.2:latest',
  'qwen/qwen3-235b-a22b': 'hf:Qwen/Qwen3-235B-A22B\n nebius/Qwen/Qwen3-235B-A22B',
  'qwen/qwen3-235b-a22b-2507': 'cerebras/qwen-3-235b-a22b-instruct-2507\n qwen.qwen3-235b-a22b-2507-v1:0',
  'qwen/qwen3-coder-480b-a35b': `qwen/qwen3-coder
    qwen/qwen3-coder:exacto
    Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8`,
  'qwen/qwen3-coder-30b-a3b-instruct': 'qwen3-coder:30b\n ollama/qwen3-coder',
  'qwen/qwen-2.5-7b-instruct': '/models/Qwen2.5-7B-Instruct\n /data/llm/qwen2.5-7b-instruct-q4_k_m.gguf',
  'qwen/qwen3-8b': '/root/.cache/huggingface/hub/models--Qwen--Qwen3-8B/snapshots/abcdef0123',
  'qwen/qwen2.5-coder-7b-instruct': 'ollama/qwen2.5-coder:7b-instruct-q4_K_M\n ollama/qwen2.5-coder:7b',
  'moonshotai/kimi-k2': 'moonshotai/Kimi-K2-Instruct\n moonshot/kimi-k2-0711-preview\n kimi-k2:1t-cloud',
  'moonshotai/kimi-k2-0905': 'moonshotai/Kimi-K2-Instruct-0905:groq\n kimi-k2-0905-preview',
  'minimax/minimax-m2': 'MiniMaxAI/MiniMax-M2\n minimax.minimax-m2',
  'mistralai/mistral-saba': 'mistral.saba\n mistral-saba-24b',
  'mistralai/mistral-large': 'mistral/mistral-large-latest\n mistral-large-latest',
  'mistralai/mistral-large-2407': 'vertex_ai/mistral-large@2407',
  'mistralai/mixtral-8x7b-instruct': 'mistral.mixtral-8x7b-instruct-v0:1\n open-mixtral-8x7b',
  'mistralai/mistral-7b-instruct': 'mistral:7b\n mistral:latest\n mistral/open-mistral-7b',
  'cohere/command-r-plus': 'command-r-plus\n cohere.command-r-plus-v1:0\n Command R+',
  'cohere/command-r-plus-08-2024': 'cohere.command-r-plus-08-2024',
  'amazon/nova-pro-v1': 'amazon.nova-pro-v1:0\n us.amazon.nova-pro-v1:0\n amazon.nova-pro-v1:0:300k\n amazon--nova-pro',
  'ibm-granite/granite-3-8b-instruct': 'watsonx/ibm/granite-3-8b-instruct',
  'nomic-ai/nomic-embed-text-v1.5': 'ollama/nomic-embed-text',
};

describe('is one model in every spelling', () => {
  test.each(
    Object.entries(spellings).flatMap(([model, raws]) => raws.split('\n').map((raw) => [raw.trim(), model] as const)),
  )('%s is %s', (raw, model) => {
    expect(seriesOf(raw)).toBe(model);
  });
});

test.each([
  ['openrouter/deepseek/deepseek-r1:free', 'free', null],
  ['meta-llama/Llama-3.3-70B-Instruct-Turbo-Free', 'free', null],
  ['claude-sonnet-4-5-20250929-thinking', 'thinking', null],
  ['anthropic/claude-3.7-sonnet:thinking', 'thinking', null],
  ['claude-4.5-opus-high-thinking', 'thinking', 'high'],
  ['xai/grok-4-fast-non-reasoning', 'non-thinking', null],
  ['gpt-5.2-codex-xhigh', null, 'xhigh'],
  ['gpt-5 (high)', null, 'high'],
  ['kimi-k2-thinking', null, null],
  ['o3-mini-high', null, null],
  ['llama3:8b', null, null],
])('%s says its variant %s and its effort %s', (raw, variant, effort) => {
  expect(resolveModel(raw, catalog)).toMatchObject({ variant, effort });
});

test.each([
  ['ft:gpt-4o-mini-2024-07-18:acme::abc123', 'openai/gpt-4o-mini'],
  ['azure/ft:gpt-4o-mini:x', 'openai/gpt-4o-mini'],
  ['gpt-4o-mini-2024-07-18.ft-0123456789abcdef', 'openai/gpt-4o-mini'],
  ['mistral/ft:open-mistral-7b:daf5e488:20240430:c1bed559', 'mistralai/mistral-7b-instruct'],
  ['arn:aws:bedrock:us-east-1:123:custom-model/amazon.nova-lite-v1:0:256k/xyz123', 'amazon/nova-lite-v1'],
])('%s is a fine-tune of %s', (raw, model) => {
  expect(resolveModel(raw, catalog)).toMatchObject({ model, how: 'fine-tune' });
});

describe('is unknown rather than wrong', () => {
  test.each([
    ['acme/wonder-1-20251101', 'acme/wonder-1', 'acme'],
    ['acme/gpt-4o', 'acme/gpt-4o', 'acme'],
    ['azure/my-deployment', 'my-deployment', null],
    ['gpt-4o-prod', 'gpt-4o-prod', null],
    ['gpt-4o-thinking', 'openai/gpt-4o-thinking', 'openai'],
    ['us.anthropic.claude-opus-6-1-v1:0', 'anthropic/claude-opus-6.1', 'anthropic'],
    ['deepseek.v9-v1:0', 'deepseek/deepseek-v9', 'deepseek'],
    ['llama-3-8b-lexi-uncensored', 'llama-3-8b-lexi-uncensored', null],
    [
      'arn:aws:bedrock:us-east-1:123:application-inference-profile/abc123',
      'application-inference-profile-abc123',
      null,
    ],
    ['projects/123/locations/us-central1/endpoints/456', 'endpoints-456', null],
    ['accounts/me/models/mine', 'me/mine', 'me'],
    ['openrouter/auto', 'openrouter/auto', 'openrouter'],
    ['claude-sonnet-9', 'anthropic/claude-sonnet-9', 'anthropic'],
    ['anthropic/claude-9-sonnet', 'anthropic/claude-sonnet-9', 'anthropic'],
    ['Qwen/Qwen9-32B', 'qwen/qwen9-32b', 'qwen'],
    ['mistral.pixtral-large-2502-v1:0', 'mistralai/pixtral-large-2502', 'mistralai'],
  ])('%s is counted as %s, by %s', (raw, series, author) => {
    expect(resolveModel(raw, catalog)).toMatchObject({ model: null, series, author });
  });

  test('a name of nothing but marks keeps itself', () => {
    for (const raw of ['///', '🙂', '--', '::']) expect(seriesOf(raw)).toBe(raw);
    expect(modelNamer(tables)('')).toEqual({ model: '', variant: null });
  });
});
