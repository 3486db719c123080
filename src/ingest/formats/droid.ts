/** Sessions of Factory's Droid: the counts are in SESSION.settings.json, next to the conversation. */
import { countsBeside, fromPath, modifiedOf } from './agents.ts';
import type { LogFormat } from './format.ts';

/**
 * One sum a session over all its models; only the last model is named. `custom:` and text in brackets come from the user's
 * settings. The number of requests is not given. All counts are disjoint. No user and no cost.
 */
export const droid: LogFormat = {
  name: 'droid',
  title: 'Droid sessions',
  about: 'The folder ~/.factory/sessions; one sum a session, of the model that it ended with.',
  detect: ({ records }) =>
    records.some(
      ({ tokenUsage }) => typeof tokenUsage === 'object' && tokenUsage !== null && 'inputTokens' in tokenUsage,
    ),
  isStrict: true,
  repeats: true,
  places: [{ at: ['~/.factory'], below: 'sessions', files: /\.settings\.json$/ }],
  unpack: (docs, _, files) => `(SELECT *, ${modifiedOf(files)} AS modified FROM ${docs})`,
  map: (fields) => {
    const count = (name: string) => fields.whole(`tokenUsage.${name}`);
    const session = fromPath('([^/\\\\]+)[.]settings[.]json');
    const model = `nullif(trim(regexp_replace(regexp_replace(${fields.text('model')}, '^custom:', ''), '-?\\[[^\\]]*\\](-\\d+)?', '', 'g')), '')`;
    return {
      holdsCaches: true,
      isRequest: `${fields.text('tokenUsage')} IS NOT NULL`,
      columns: {
        ...countsBeside({
          input: count('inputTokens'),
          output: count('outputTokens'),
          read: count('cacheReadTokens'),
          written: count('cacheCreationTokens'),
          reasoning: count('thinkingTokens'),
          total: count('totalTokens'),
        }),
        request_id: session,
        ts: `coalesce(${fields.time('providerLockTimestamp')}, modified)`,
        session_id: session,
        model_raw: `coalesce(${model}, 'unknown')`,
        provider: fields.text('providerLock'),
        status: `'ok'`,
        app: `'Droid'`,
        agent: `'Droid'`,
      },
    };
  },
};
