/** The two errors that users can act on. Any other error is a bug and keeps its stack. */

import type { Message } from './i18n/message.ts';

/** Carries a message as data, translated only where it is printed. `message` is for stacks and debuggers. */
class ExpectedError extends Error {
  // Plain strings are deprecated: every text should become a message of the catalogue.
  constructor(readonly reason: Message | string) {
    super(typeof reason === 'string' ? reason : `${reason.id} ${JSON.stringify(reason.params ?? {})}`);
  }
}

/** Wrong usage: an unknown name, flag or value. Exit code 2. */
export class UsageError extends ExpectedError {
  override name = 'UsageError';
}

/** Data or a log could not be read. Gives file, line and column if known. Exit code 1. */
export class DataError extends ExpectedError {
  override name = 'DataError';
}

/**
 * Removes passwords from a text: those in addresses (`clickhouse://user:password@host/...`, also mistyped ones; user and host
 * stay), and these `secrets` in every form in which a server or proxy may repeat them. Removes too much if in doubt.
 */
export function withoutSecrets(text: string, secrets: readonly (string | null | undefined)[] = []): string {
  let clean = text;
  for (const secret of secrets) for (const form of formsOf(secret ?? '')) clean = clean.replace(form, '[secret]');
  if (!clean.includes('@')) return clean;
  return addresses.reduce((held, address) => held.replace(address, '$1@'), clean);
}

const addresses: readonly RegExp[] = [
  // Digits after the host are a port.
  /([a-z][a-z\d+.-]{0,30}:\/\/[^\s:@/]{0,300}):(?!\d{1,5}(?:\/[^\s@]*)?(?:[\s"']|$)).*@/gi,
  // Mistyped schemes: `clickhouse:/me:pw@`, `clickhouse//me:pw@`, `ch:me:pw@`.
  /(\b(?:clickhouses?(?:[+-]https?)?|ch|https?)(?=[:/]):?\/{0,3}[^\s:@/]{1,300}):(?!\d{1,5}(?:\/[^\s@]*)?(?:[\s"']|$)).*@/gi,
  // Without a scheme: `me:pw@host:8443/db.table`.
  /([^\s:@/"'=]{1,100}):(?!\/)[^\s@]{1,300}@(?=[\w.-]+(?::\d+)?\/)/g,
];

/** Unchanged, quoted in JSON, percent-encoded, in base64 (at any offset) and in hexadecimal; in upper and lower case. */
function formsOf(secret: string): RegExp[] {
  if (secret === '') return [];
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const plain = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    hex.replace(/../g, '%$&'),
  ].map(escaped);
  // A short word occurs inside many others.
  if (secret.length < 4) return plain.map((form) => new RegExp(`(?<!\\w)${form}(?!\\w)`, 'gi'));
  const packed = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // The base64 characters that depend on the secret only, and not on neighbouring text.
    const own = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return own.length < 5 ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')].map(escaped);
  });
  return [...new Set([...plain, ...packed, hex])].map((form) => new RegExp(form, 'gi'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
