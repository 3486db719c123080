/** Parses a table's address: `clickhouse://user@host:port/db.table`. Pure; the password is never printed. */
import { UsageError, withoutSecrets } from '../errors.ts';
import { code, message } from '../i18n/message.ts';

export interface Address {
  /** `https://host:8443`, without user and path. */
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string;
  readonly table: string;
  /** The address for printing, saving and copying: without a password. */
  readonly shown: string;
}

const schemes = /^clickhouses?(?:\+https?)?:\/\//i;

/** Whether the text is the address of a ClickHouse table instead of a file. */
export function isAddress(text: string): boolean {
  return schemes.test(text);
}

type AddressFault = 'noAddress' | 'noEscape' | 'hasQuery' | 'noHost' | 'namesNoTable';

const example = 'clickhouse://user@host:8443/database.table';

/** Throws UsageError that says what is wrong, without the password. */
export function parseAddress(text: string): Address {
  const shown = withoutSecrets(text);
  const fail = (what: AddressFault): never => {
    throw new UsageError(message(`clickhouse.${what}`, { address: code(shown), example: code(example) }));
  };
  const [scheme = ''] = schemes.exec(text) ?? [];
  let url: URL;
  try {
    // URL parses hosts and ports for http only.
    url = new URL(`http://${text.slice(scheme.length)}`);
  } catch {
    return fail('noAddress');
  }
  const unescaped = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      return fail('noEscape');
    }
  };
  if (url.search !== '' || url.hash !== '') fail('hasQuery');
  if (url.hostname === '') fail('noHost');
  // URL drops http's default port.
  const port = /:(\d+)$/.exec(text.slice(scheme.length).split('/')[0] ?? '')?.[1] ?? '';
  const isSecure = usesTls(scheme.toLowerCase(), url.hostname);
  const parts = url.pathname.split('/').slice(1).filter(Boolean).map(unescaped);
  const [first = '', second] = parts;
  const dot = first.indexOf('.');
  const [database, table] =
    second !== undefined ? [first, second] : dot < 0 ? ['default', first] : [first.slice(0, dot), first.slice(dot + 1)];
  if (parts.length > 2 || database === '' || table === '') fail('namesNoTable');
  if (port === '9000' || port === '9440')
    throw new UsageError(message('clickhouse.nativePort', { address: code(shown), port: code(port) }));
  return {
    url: `${isSecure ? 'https' : 'http'}://${url.hostname}:${port === '' ? (isSecure ? 8443 : 8123) : port}`,
    user: url.username === '' ? null : unescaped(url.username),
    password: url.password === '' ? null : unescaped(url.password),
    database,
    table,
    shown,
  };
}

/** TLS is used unless the host is this machine or the address says http. */
function usesTls(scheme: string, host: string): boolean {
  if (scheme.includes('+http')) return scheme.includes('+https');
  return scheme.startsWith('clickhouses') || !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
