/** Addresses as people write them; a password in one is taken, and never said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAddress, parseAddress } from '../../src/clickhouse/address.ts';
import { credentialsOf } from '../../src/clickhouse/credentials.ts';
import { UsageError, withoutSecrets } from '../../src/errors.ts';
import { told, wordsOf } from '../told.ts';

describe('an address', () => {
  test('goes by TLS, but for what stays on this machine or is told not to', () => {
    const urlOf = (text: string) => parseAddress(text).url;
    expect(urlOf('clickhouse://data.example.com/db.t')).toBe('https://data.example.com:8443');
    expect(urlOf('clickhouse://data.example.com:443/db.t')).toBe('https://data.example.com:443');
    expect(urlOf('clickhouse://10.0.0.7:8123/db.t')).toBe('https://10.0.0.7:8123');
    for (const host of ['localhost', '127.0.0.1', '127.8.9.1', '[::1]'])
      expect(urlOf(`clickhouse://${host}/t`)).toBe(`http://${host}:8123`);
    expect(urlOf('clickhouse://127.0.0.1.example.com/t')).toBe('https://127.0.0.1.example.com:8443');
    expect(urlOf('clickhouses://localhost/t')).toBe('https://localhost:8443');
    expect(urlOf('clickhouse+http://warehouse/t')).toBe('http://warehouse:8123');
    expect(urlOf('clickhouse+http://warehouse:80/t')).toBe('http://warehouse:80');
    expect(urlOf('clickhouse+https://localhost/t')).toBe('https://localhost:8443');
  });

  test('names a database and a table, whatever is in their names', () => {
    const of = (path: string) => {
      const { database, table } = parseAddress(`clickhouse://h/${path}`);
      return [database, table];
    };
    expect(of('db.traces')).toEqual(['db', 'traces']);
    expect(of('traces')).toEqual(['default', 'traces']);
    expect(of('db/odd.name')).toEqual(['db', 'odd.name']);
    expect(of('my%20db.t%60%27')).toEqual(['my db', "t`'"]);
  });

  test('says what is wrong with it', () => {
    const said = (text: string) => {
      try {
        parseAddress(text);
      } catch (error) {
        if (error instanceof UsageError) return wordsOf(error);
        throw error;
      }
      return 'nothing';
    };
    expect(said('clickhouse://h')).toContain('names no table');
    expect(said('clickhouse://h/')).toContain('names no table');
    expect(said('clickhouse://h/a/b/c')).toContain('names no table');
    expect(said('clickhouse:///db.t')).toContain('names no table');
    expect(said('clickhouse://h:9000/db.t')).toContain('port 9000 speaks');
    expect(said('clickhouse://h:70000/db.t')).toContain('is no address');
    expect(said('clickhouse://h/db.t?secure=1')).toContain('which mean nothing here');
    expect(said('clickhouse://h/100%/t')).toContain('a % that is no escape');
  });

  test('is no file, and a file is none', () => {
    for (const text of ['clickhouse://h/t', 'CLICKHOUSES://h/t', 'clickhouse+http://h/t'])
      expect(isAddress(text)).toBe(true);
    for (const text of ['clickhouse', './clickhouse:/h', 'http://h/t', 'log.csv', '-'])
      expect(isAddress(text)).toBe(false);
  });

  test('takes any password, and never shows it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.boolean(), (secret, isEscaped) => {
        // As somebody writes it who knows of escapes, and as somebody who does not.
        const written = isEscaped ? encodeURIComponent(secret) : secret.replace(/\s/g, '');
        fc.pre(written !== '' && (isEscaped || !/^\d{1,5}$/.test(written)));
        const mark = `XYZ${written}XYZ`;
        const text = `clickhouse://bob:${mark}@host.example:8443/db.t`;
        expect(withoutSecrets(text)).toBe('clickhouse://bob@host.example:8443/db.t');
        expect(withoutSecrets(`{"what":"${text}"} is wrong`)).not.toContain('XYZ');
        try {
          const address = parseAddress(text);
          expect(address.shown).toBe('clickhouse://bob@host.example:8443/db.t');
          if (isEscaped) expect(address.password).toBe(`XYZ${secret}XYZ`);
        } catch (error) {
          expect(isEscaped).toBe(false);
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message).not.toContain('XYZ');
          expect(wordsOf(error)).not.toContain('XYZ');
        }
      }),
    );
  });

  test('keeps its port where there is no password', () => {
    for (const text of ['clickhouse://h:8123/db.t', 'clickhouse://bob@h:8123/db.t', 'clickhouse://h:8123'])
      expect(withoutSecrets(text)).toBe(text);
  });
});

describe('who asks', () => {
  const nobody = { user: null, password: null };

  test('is said by the address, then by the environment', () => {
    const env = { CLICKHOUSE_USER: 'ann', CLICKHOUSE_PASSWORD: 'hers' };
    expect(credentialsOf({ user: 'bob', password: 'his' }, env, undefined)).toEqual({ user: 'bob', password: 'his' });
    expect(credentialsOf(nobody, env, undefined)).toEqual({ user: 'ann', password: 'hers' });
    expect(credentialsOf(nobody, {}, undefined)).toEqual({ user: 'default', password: '' });
  });

  test('is nobody where the file cannot be read', async () => {
    expect(await told(() => credentialsOf(nobody, {}, '/nowhere/at/all'))).toMatch(/cannot be read: ENOENT/);
  });
});
