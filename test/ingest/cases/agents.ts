/** Logs of coding agents, in the form of their own programs or of several public readers, and their right results. */
import { type Case, jsonl } from './case.ts';

const at = '2026-06-01T10:00:02.000Z';
const ms = Date.parse(at);

const geminiTokens = (
  input: number,
  output: number,
  cached: number,
  thoughts: number,
  tool: number,
  total: number,
) => ({
  input,
  output,
  cached,
  thoughts,
  tool,
  total,
});
const geminiSession = { sessionId: 's', projectHash: 'h', startTime: at };
const geminiAnswer = (id: string, tokens: object | null) => ({
  id,
  type: 'gemini',
  model: 'gemini-2.5-pro',
  timestamp: at,
  tokens,
});

const qwenAnswer = (uuid: string, sessionId: string, usage: object) => ({
  uuid,
  sessionId,
  timestamp: at,
  type: 'assistant',
  model: 'qwen3-coder-plus',
  message: { role: 'model', parts: [{ text: 'x' }] },
  usageMetadata: usage,
});

const piAnswer = (id: string, usage: object, more: object = {}) => ({
  type: 'message',
  id,
  parentId: null,
  timestamp: at,
  message: { role: 'assistant', provider: 'anthropic', model: 'claude-sonnet-4-6', usage, stopReason: 'stop', ...more },
});
const piUsage = { input: 10, output: 100, cacheRead: 1000, cacheWrite: 50, totalTokens: 1160, cost: { total: 0.01 } };

const span = (spanId: string, operation: string, input: number, output: number, more: object = {}) => ({
  type: 'span',
  traceId: 't1',
  spanId,
  name: `${operation} gpt-5`,
  startTime: [ms / 1000, 5_000_000],
  endTime: [ms / 1000 + 1, 0],
  attributes: {
    'gen_ai.operation.name': operation,
    'gen_ai.request.model': 'gpt-5',
    'gen_ai.conversation.id': 'cs',
    'gen_ai.usage.input_tokens': input,
    'gen_ai.usage.output_tokens': output,
    'gen_ai.response.finish_reasons': ['stop'],
    ...more,
  },
});
const copilotEnd = (id: string, usage: object) => ({
  type: 'session.shutdown',
  id,
  timestamp: at,
  data: { modelMetrics: { 'claude-sonnet-4.6': { requests: { count: 3, cost: 1 }, usage } } },
});
const copilotStart = { type: 'session.start', id: 'e0', timestamp: at, data: { sessionId: 'cs' } };

const kimiStatus = (message_id: string, output: number) => ({
  timestamp: ms / 1000,
  message: {
    type: 'StatusUpdate',
    payload: { message_id, token_usage: { input_other: 100, input_cache_read: 25, input_cache_creation: 10, output } },
  },
});
const kimiRecord = (scope: string, inputOther: number) => ({
  type: 'usage.record',
  model: 'kimi-code/k3',
  usage: { inputOther, output: 5, inputCacheRead: 20, inputCacheCreation: 0 },
  usageScope: scope,
  time: ms + inputOther,
});

const clineSays = (ts: number, text: object, more: object = {}) => ({
  ts,
  type: 'say',
  say: 'api_req_started',
  text: JSON.stringify(text),
  ...more,
});

const openMessage = (id: string, tokens: object, more: object = {}) => ({
  id,
  sessionID: 'ses_1',
  role: 'assistant',
  modelID: 'claude-sonnet-4-6',
  providerID: 'anthropic',
  cost: 0.02,
  tokens,
  time: { created: ms, completed: ms + 1500 },
  finish: 'tool-calls',
  ...more,
});

const grokTurn = (prompt: string, usage: object) => ({
  timestamp: ms / 1000,
  method: '_x.ai/session/update',
  params: { sessionId: 'g1', update: { sessionUpdate: 'turn_completed', prompt_id: prompt, usage } },
});

const muxAnswer = (id: string, usage: object | undefined) => ({
  id,
  role: 'assistant',
  parts: [],
  metadata: { model: 'anthropic:claude-opus-4-6', historySequence: 1, timestamp: ms, usage },
});

export const agentCases: readonly Case[] = [
  {
    what: 'Gemini CLI: one json document, thoughts and tools beside, the cache inside',
    files: {
      'chats/session-1.json': JSON.stringify(
        {
          ...geminiSession,
          messages: [
            { id: 'm0', type: 'user', content: 'hi', timestamp: at },
            geminiAnswer('m1', geminiTokens(1000, 100, 400, 50, 7, 1157)),
            geminiAnswer('m2', null),
          ],
        },
        null,
        1,
      ),
    },
    expect: { kept: 1, tokens: 1157, prompt: 1007, other: 2, formats: ['gemini-cli'] },
  },
  {
    what: 'Gemini CLI: a line each, written again when it changes, and a cache that the sum says is beside',
    files: {
      'chats/session-2.jsonl': jsonl(
        geminiSession,
        { id: 'm0', type: 'user', content: 'hi', timestamp: at },
        geminiAnswer('m1', geminiTokens(1000, 100, 400, 0, 0, 1500)),
        geminiAnswer('m1', geminiTokens(1000, 100, 400, 0, 0, 1500)),
        { $set: { messages: [geminiAnswer('m1', geminiTokens(1000, 100, 400, 0, 0, 1500))] } },
        { $rewindTo: 'm0' },
      ),
    },
    expect: { kept: 1, duplicates: 2, tokens: 1500, prompt: 1400 },
  },
  {
    what: 'Gemini CLI: sessions whose messages have the same ids',
    files: {
      'a/chats/session-1.json': JSON.stringify({
        ...geminiSession,
        messages: [geminiAnswer('m1', geminiTokens(10, 1, 0, 0, 0, 11))],
      }),
      'b/chats/session-1.json': JSON.stringify({
        ...geminiSession,
        sessionId: 'z',
        messages: [geminiAnswer('m1', geminiTokens(20, 2, 0, 0, 0, 22))],
      }),
    },
    expect: { kept: 2, tokens: 33 },
  },
  {
    what: 'Qwen Code is not Claude Code, and a branch copies messages with their uuid',
    files: {
      'a/chats/1.jsonl': jsonl(
        { uuid: 'u1', sessionId: 's', timestamp: at, type: 'user', message: { role: 'user', parts: [{ text: 'hi' }] } },
        qwenAnswer('u2', 's', {
          promptTokenCount: 1000,
          candidatesTokenCount: 100,
          cachedContentTokenCount: 400,
          thoughtsTokenCount: 20,
          totalTokenCount: 1120,
        }),
      ),
      'a/chats/2.jsonl': jsonl(
        qwenAnswer('u2', 'fork', {
          promptTokenCount: 1000,
          candidatesTokenCount: 100,
          cachedContentTokenCount: 400,
          thoughtsTokenCount: 20,
          totalTokenCount: 1120,
        }),
        qwenAnswer('u3', 'fork', { promptTokenCount: 10, candidatesTokenCount: 1, totalTokenCount: 11 }),
      ),
    },
    expect: { kept: 2, duplicates: 1, tokens: 1131, prompt: 1010, formats: ['qwen-code'] },
  },
  {
    what: 'Copilot CLI: each run of a session says its own sums when it ends',
    files: {
      'cs/events.jsonl': jsonl(
        copilotStart,
        { type: 'assistant.message', id: 'e1', timestamp: at, data: { messageId: 'a', outputTokens: 100 } },
        copilotEnd('e2', { inputTokens: 1000, outputTokens: 100, cacheReadTokens: 500, cacheWriteTokens: 0 }),
        copilotEnd('e3', { inputTokens: 200, outputTokens: 10, cacheReadTokens: 0, cacheWriteTokens: 0 }),
      ),
    },
    expect: { kept: 2, tokens: 1310, prompt: 1200, formats: ['copilot'], withoutCost: 2 },
  },
  {
    what: "Copilot CLI's OpenTelemetry: spans of requests, none of agents and tools",
    files: {
      'otel/1.jsonl': jsonl(
        span('s1', 'chat', 100, 10, { 'gen_ai.response.id': 'r1', 'gen_ai.usage.cache_read.input_tokens': 40 }),
        span('s2', 'chat', 200, 20, { 'gen_ai.response.id': 'r2' }),
        span('s3', 'invoke_agent', 300, 30),
        {
          type: 'log',
          traceId: 't1',
          hrTime: [ms / 1000, 0],
          attributes: {
            'event.name': 'gen_ai.client.inference.operation.details',
            'gen_ai.usage.input_tokens': 100,
            'gen_ai.usage.output_tokens': 10,
          },
        },
      ),
    },
    expect: { kept: 2, tokens: 330, other: 2, formats: ['copilot-otel'] },
  },
  {
    what: 'Copilot CLI: a session whose requests stand in its OpenTelemetry is not summed up as well',
    files: {
      'session-state/cs/events.jsonl': jsonl(copilotStart, copilotEnd('e2', { inputTokens: 100, outputTokens: 10 })),
      'otel/1.jsonl': jsonl(span('s1', 'chat', 100, 10)),
    },
    expect: { kept: 1, duplicates: 1, tokens: 110 },
  },
  {
    what: 'Copilot CLI: the same where sessions are left out',
    files: {
      'session-state/cs/events.jsonl': jsonl(copilotStart, copilotEnd('e2', { inputTokens: 100, outputTokens: 10 })),
      'otel/1.jsonl': jsonl(span('s1', 'chat', 100, 10)),
    },
    noUsers: true,
    expect: { kept: 1, duplicates: 1, tokens: 110 },
  },
  {
    what: 'Mux: counts of the AI SDK, and a sub-agent with ids of its own',
    files: {
      'sessions/w1/chat.jsonl': jsonl(
        { id: 'a', role: 'user', parts: [], metadata: { historySequence: 0, timestamp: ms } },
        muxAnswer('b', { inputTokens: 1000, outputTokens: 100, totalTokens: 1100, cachedInputTokens: 400 }),
        muxAnswer('c', undefined),
      ),
      'sessions/w1/subagent-transcripts/t1/chat.jsonl': jsonl(muxAnswer('b', { inputTokens: 10, outputTokens: 1 })),
    },
    expect: { kept: 2, other: 2, tokens: 1111, models: { 'claude-opus-4-6': 1111 } },
  },
  {
    what: 'ZCode: rows of its database, the cache inside of the input',
    files: {
      'a.jsonl': jsonl(
        {
          _database: 'db.sqlite',
          id: 'r1',
          session_id: 's',
          model_id: 'glm-5',
          started_at: ms,
          input_tokens: 9125,
          output_tokens: 100,
          reasoning_tokens: 40,
          cache_read_input_tokens: 8064,
        },
        { _database: 'db.sqlite', id: 'r2', session_id: 's', model_id: 'glm-5', started_at: ms, input_tokens: 0 },
      ),
    },
    expect: { kept: 1, other: 1, tokens: 9225 },
  },
  {
    what: 'Pi: counts beside each other, and a fork that copies entries with their times',
    files: {
      '.pi/agent/sessions/p/1_a.jsonl': jsonl(
        { type: 'session', version: 3, id: 'a', timestamp: at, cwd: '/w' },
        piAnswer('e1', piUsage),
      ),
      '.pi/agent/sessions/p/2_b.jsonl': jsonl(
        { type: 'session', version: 3, id: 'b', timestamp: at, cwd: '/w', parentSession: '1_a.jsonl' },
        piAnswer('e1', piUsage),
        piAnswer('e2', { input: 1, output: 2, cacheRead: 0, cacheWrite: 0, totalTokens: 3 }),
      ),
    },
    expect: { kept: 2, duplicates: 1, tokens: 1163, prompt: 1061, formats: ['pi'], withoutCost: 1 },
  },
  {
    what: 'OpenClaw: the model stands in what changed it, and its own messages asked none',
    files: {
      '.openclaw/agents/main/sessions/r.jsonl': jsonl(
        { type: 'session', version: 3, id: 'oc', timestamp: at },
        { type: 'model_change', id: 'x', timestamp: at, provider: 'anthropic', modelId: 'anthropic/claude-opus-4-6' },
        piAnswer('m1', { input: 100, output: 50, cacheRead: 20, cacheWrite: 5 }, { model: undefined }),
        piAnswer(
          'm2',
          { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
          { provider: 'openclaw', model: 'delivery-mirror' },
        ),
      ),
    },
    expect: { kept: 1, tokens: 175, models: { 'anthropic/claude-opus-4-6': 175 } },
  },
  {
    what: 'Kimi CLI: a step each, and that of a sub-agent which its parent repeats',
    files: {
      's1/wire.jsonl': jsonl(
        { type: 'metadata', protocol_version: '1.4' },
        kimiStatus('m1', 40),
        { timestamp: ms / 1000, message: { type: 'StatusUpdate', payload: { context_usage: 0.1, token_usage: null } } },
        { timestamp: ms / 1000, message: { type: 'SubagentEvent', payload: { event: kimiStatus('m2', 30).message } } },
      ),
      's1/subagents/x/wire.jsonl': jsonl({ type: 'metadata', protocol_version: '1.4' }, kimiStatus('m2', 30)),
    },
    expect: { kept: 2, duplicates: 1, tokens: 340, formats: ['kimi'] },
  },
  {
    what: 'Kimi Code: a record of each turn, and none of the sums over the session',
    files: {
      's/agents/main/wire.jsonl': jsonl(
        { type: 'metadata', protocol_version: '1.4', created_at: ms },
        kimiRecord('turn', 100),
        kimiRecord('session', 999),
        kimiRecord('turn', 10),
      ),
    },
    expect: { kept: 2, tokens: 160, models: { 'kimi-code/k3': 160 } },
  },
  {
    what: "Kimi Code: a name of one's own for the model, which the request before says",
    files: {
      's/agents/main/wire.jsonl': jsonl(
        { type: 'metadata', protocol_version: '1.4', created_at: ms },
        { type: 'llm.request', model: 'kimi-k3', modelAlias: 'kimi-code/k3', time: ms },
        kimiRecord('turn', 100),
      ),
    },
    expect: { kept: 1, models: { 'kimi-k3': 125 } },
  },
  {
    what: 'Droid: one sum a session, of a model with what one set around its name',
    files: {
      'p/abc.settings.json': JSON.stringify({
        model: 'custom:GLM-4.6-[Proxy]-0',
        providerLock: 'zai',
        providerLockTimestamp: at,
        tokenUsage: {
          inputTokens: 100,
          outputTokens: 20,
          cacheCreationTokens: 5,
          cacheReadTokens: 50,
          thinkingTokens: 7,
        },
      }),
      'p/abc.jsonl': jsonl(
        { type: 'session_start', id: 'abc' },
        { type: 'message', id: 'm', timestamp: at, message: { role: 'assistant', content: [] } },
      ),
    },
    expect: { kept: 1, tokens: 182, models: { 'GLM-4.6': 182 }, formats: ['droid'], passedOver: 1 },
  },
  {
    what: 'Amp: a ledger whose caches stand in the messages',
    files: {
      'T-1.json': JSON.stringify({
        id: 'T-1',
        messages: [
          { role: 'user', messageId: 0 },
          {
            role: 'assistant',
            messageId: 1,
            usage: {
              model: 'x',
              inputTokens: 99,
              outputTokens: 99,
              cacheReadInputTokens: 1000,
              cacheCreationInputTokens: 10,
            },
          },
        ],
        usageLedger: {
          events: [
            { id: 'e1', timestamp: at, model: 'claude-opus-4-6', tokens: { input: 5, output: 7 }, toMessageId: 1 },
          ],
        },
      }),
    },
    expect: { kept: 1, tokens: 1022, models: { 'claude-opus-4-6': 1022 }, formats: ['amp'] },
  },
  {
    what: 'Amp: usage on messages where there is no ledger, and a ledger of sums only',
    files: {
      'T-1.json': JSON.stringify({
        id: 'T-1',
        messages: [
          { role: 'user', content: 'hi' },
          {
            role: 'assistant',
            usage: {
              model: 'claude-haiku-4-5',
              inputTokens: 10,
              outputTokens: 178,
              cacheCreationInputTokens: 986,
              cacheReadInputTokens: 11_372,
              timestamp: at,
            },
          },
          {
            role: 'assistant',
            usage: {
              model: 'claude-haiku-4-5',
              inputTokens: 5,
              outputTokens: 42,
              cacheCreationInputTokens: 0,
              cacheReadInputTokens: 12_000,
              timestamp: at,
            },
          },
        ],
      }),
      'T-2.json': JSON.stringify({
        id: 'T-2',
        usageLedger: { events: [{ id: 'e', timestamp: at, model: 'gpt-5', tokens: { total: 345 } }] },
      }),
    },
    expect: { kept: 3, tokens: 24_938 },
  },
  {
    what: 'Grok Build: turns by model, of which the one told last is whole',
    files: {
      'g1/updates.jsonl': jsonl(
        {
          timestamp: ms / 1000,
          params: {
            sessionId: 'g1',
            _meta: { modelId: 'grok-4.6', promptId: 'p1' },
            update: { sessionUpdate: 'agent_message_chunk', content: {} },
          },
        },
        grokTurn('p1', { inputTokens: 100, outputTokens: 10, cachedReadTokens: 0, costUsdTicks: 10_000_000 }),
        grokTurn('p1', { inputTokens: 500, outputTokens: 40, cachedReadTokens: 100, costUsdTicks: 50_000_000 }),
        grokTurn('p2', {
          inputTokens: 9000,
          outputTokens: 900,
          modelUsage: {
            'grok-4': { inputTokens: 800, outputTokens: 80, cachedReadTokens: 600, costUsdTicks: 200_000_000 },
            'grok-4-mini': { inputTokens: 200, outputTokens: 20 },
          },
        }),
      ),
    },
    expect: {
      kept: 3,
      duplicates: 1,
      tokens: 1640,
      models: { 'grok-4.6': 540, 'grok-4': 880, 'grok-4-mini': 220 },
      formats: ['grok-build'],
    },
  },
  {
    what: 'Cline: a request told twice, its caches beside; Roo Code: the whole prompt, its caches inside',
    files: {
      'tasks/1/ui_messages.json': JSON.stringify([
        { ts: ms - 5, type: 'say', say: 'text', text: 'hi' },
        clineSays(ms, { request: 'x' }),
        clineSays(
          ms + 1,
          { tokensIn: 10, tokensOut: 100, cacheWrites: 50, cacheReads: 1000, cost: 0.01 },
          { modelInfo: { modelId: 'claude-sonnet-4-6', providerId: 'anthropic' } },
        ),
        { ts: ms + 2, type: 'ask', ask: 'followup', text: '{}' },
      ]),
      'tasks/1/api_conversation_history.json': JSON.stringify([
        { role: 'user', content: [{ type: 'text', text: 'hi' }] },
      ]),
      'rooveterinaryinc.roo-cline/tasks/2/ui_messages.json': JSON.stringify([
        clineSays(ms, {
          apiProtocol: 'anthropic',
          tokensIn: 1060,
          tokensOut: 100,
          cacheWrites: 50,
          cacheReads: 1000,
          cost: 0.01,
        }),
        clineSays(ms + 9, {
          apiProtocol: 'anthropic',
          tokensIn: 10,
          tokensOut: 100,
          cacheWrites: 50,
          cacheReads: 1000,
          cost: 0.01,
        }),
      ]),
    },
    expect: {
      kept: 3,
      tokens: 3480,
      formats: ['cline'],
      passedOver: 1,
      models: { 'claude-sonnet-4-6': 1160, unknown: 2320 },
    },
  },
  {
    what: 'OpenCode: a file each message, thoughts beside the output unless the sum says that they are in it',
    files: {
      'storage/message/ses_1/msg_0.json': JSON.stringify({
        id: 'msg_0',
        sessionID: 'ses_1',
        role: 'user',
        time: { created: ms },
      }),
      'storage/message/ses_1/msg_1.json': JSON.stringify(
        openMessage('msg_1', { input: 1000, output: 100, reasoning: 20, cache: { read: 5000, write: 0 } }),
        null,
        2,
      ),
      'storage/message/ses_1/msg_2.json': JSON.stringify(
        openMessage('msg_2', { total: 6100, input: 1000, output: 100, reasoning: 20, cache: { read: 5000, write: 0 } }),
      ),
    },
    expect: { kept: 2, tokens: 12_220, other: 1, formats: ['opencode'], prompt: 12_000 },
  },
  {
    what: 'agents in one folder are told apart',
    files: {
      'a.jsonl': jsonl(qwenAnswer('u2', 's', { promptTokenCount: 10, candidatesTokenCount: 1, totalTokenCount: 11 })),
      'b.jsonl': jsonl({ type: 'session', version: 3, id: 'a', timestamp: at }, piAnswer('e1', piUsage)),
      'c.jsonl': jsonl(copilotStart, copilotEnd('e2', { inputTokens: 5, outputTokens: 1 })),
      'd/wire.jsonl': jsonl(kimiStatus('m1', 40)),
      'e.json': JSON.stringify(openMessage('msg_1', { input: 1, output: 1 })),
      'f.jsonl': jsonl({
        type: 'assistant',
        sessionId: 's1',
        uuid: 'u',
        timestamp: at,
        message: { id: 'c1', model: 'claude-opus-4-6', usage: { input_tokens: 3, output_tokens: 4 } },
      }),
    },
    expect: { kept: 6, formats: ['qwen-code', 'pi', 'copilot', 'kimi', 'opencode', 'claude-code'], tokens: 1361 },
  },
];
