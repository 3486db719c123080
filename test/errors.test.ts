/** What people are told holds no secret, whoever repeated it, and no two names look the same. */
import { expect, test } from 'vitest';
import { cleanText } from '../src/data/clean.ts';
import { isOfSystem } from '../src/data/reason.ts';
import { withoutSecrets } from '../src/errors.ts';
import { quote } from '../src/i18n/quote.ts';
import { isStudyName } from '../src/study/study-files.ts';

const secret = 'hunter2 S&cret/+';

test.each([
  ['plain', secret],
  ['in capitals', secret.toUpperCase()],
  ['percent-encoded', encodeURIComponent(secret)],
  ['percent-encoded in small letters', encodeURIComponent(secret).toLowerCase()],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64 behind a user', Buffer.from(`me:${secret}`).toString('base64')],
  ['in base64 behind another', Buffer.from(`someone:${secret}`).toString('base64')],
  ['in base64 for addresses', Buffer.from(`me:${secret}`).toString('base64url')],
  ['in JSON', JSON.stringify(secret).slice(1, -1)],
])('a secret that a server repeats is taken out: %s', (_, form) => {
  const clean = withoutSecrets(`You sent ${form}, which is wrong.`, [secret]);
  expect(clean).toContain('[secret]');
  expect(clean.length).toBeLessThan('You sent [secret], which is wrong.'.length + 16);
});

test.each(['http://me:pw77@h/db.t', 'ch://me:pw77@h/db.t', 'clickhouse:/me:pw77@h/db.t', 'clickhouse//me:pw77@h/db.t'])(
  'a mistyped address shows no password: %s',
  (typed) => {
    expect(quote(typed)).not.toContain('pw77');
    expect(quote(typed)).toContain('@h/db.t');
    expect(quote(`${typed.slice(0, -4)}${'x'.repeat(100)}`)).not.toContain('pw77');
  },
);

test.each(['clickhouse-http://me:pw77@h/db.t', 'clickhouse:me:pw77@h/db.t', 'me:pw77@h:8443/db.t'])(
  'nor does %s',
  (typed) => expect(quote(typed)).not.toContain('pw77'),
);

test.each(['https://bob@h:8443/db', 'openai/gpt-4o:free', 'clickhouse://h:8123/db.t', 'a@b.example'])(
  'what holds no password stays: %s',
  (text) => expect(withoutSecrets(text, ['other'])).toBe(text),
);

test('long text takes no long time', () => {
  for (const text of ['a'.repeat(200_000), 'a://b:'.repeat(30_000), `${'a:'.repeat(50_000)}@`]) withoutSecrets(text);
});

test('two names that differ look different', () => {
  const hidden = [
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
    '\u2066',
    '\u3164',
    '\ufeff',
    '\u{e0041}',
    '\ufe0f',
  ];
  const seen = new Set(['', ...hidden].map((sign) => cleanText(`gpt${sign}-4o`)));
  expect(seen.size).toBe(hidden.length + 1);
  expect(cleanText('gpt\u202e-4o')).toBe('gpt<U+202E>-4o');
  // Joiners that join, and the sign that makes an emoji of a letter.
  for (const text of ['👩‍💻', 'می‌خواهم', '❤️', '1️⃣']) expect(cleanText(text)).toBe(text);
});

test('names of devices name no study', () => {
  for (const name of ['CON', 'nul', 'com1', 'aux.json', 'LPT9.x']) expect(isStudyName(name)).toBe(false);
  for (const name of ['console', 'nullable', 'com']) expect(isStudyName(name)).toBe(true);
});

test('errors of the system are told from ours', () => {
  const system = (code: string, syscall?: string) => Object.assign(new Error('x'), { code, syscall });
  for (const error of [system('ENOSPC', 'write'), system('ECONNRESET', 'read'), system('Z_DATA_ERROR')])
    expect(isOfSystem(error)).toBe(true);
  for (const error of [new TypeError('x'), system('ERR_INVALID_ARG_TYPE'), system('EINVAL', 'open'), 'x'])
    expect(isOfSystem(error)).toBe(false);
});
