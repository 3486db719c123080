import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../../src/ui/input/decode.ts';
import { bytes, letGo, read, said } from './bytes.ts';
import { sequences } from './sequences.ts';

const esc = '\u001b';
const table = sequences.map(([sent, ...means]) => ({ sent: bytes(sent), name: JSON.stringify(sent), means }));

describe('every sequence of the table', () => {
  test.each(table)('$name', ({ sent, means }) => {
    expect(said(read(sent))).toEqual(means);
  });

  test('means the same cut at every byte, and at every two', () => {
    for (const { sent, means, name } of table) {
      for (let first = 0; first <= sent.length; first++) {
        for (let second = first; second <= sent.length; second++) {
          const reads = [sent.subarray(0, first), sent.subarray(first, second), sent.subarray(second)];
          expect(said(read(...reads)), `${name} cut at ${first} and ${second}`).toEqual(means);
        }
      }
    }
  });

  test('means the same byte by byte, and leaves nothing behind', () => {
    for (const { sent, means, name } of table) {
      const decoder = createDecoder();
      const events = [...sent].flatMap((byte) => decoder.feed(Uint8Array.of(byte)));
      expect(said(events), name).toEqual(means);
      expect(decoder.pending, name).toBeNull();
      expect(said(decoder.feed(bytes('j'))), name).toEqual(['j']);
    }
  });

  test('means the same behind any other, and before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...table), { maxLength: 6 }), (rows) => {
        const whole = bytes(rows.flatMap(({ sent }) => [...sent]));
        expect(said(read(whole))).toEqual(rows.flatMap(({ means }) => means));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('types nothing and runs nothing of itself when the wait ends anywhere in it', () => {
    const sentences = table.filter(({ sent }) => sent[0] === 0x1b && sent.lastIndexOf(0x1b) === 0);
    for (const { sent, means, name } of sentences) {
      for (let cut = 1; cut < sent.length; cut++) {
        const decoder = createDecoder();
        const before = said([...decoder.feed(sent.subarray(0, cut)), ...letGo(decoder)]);
        // Esc or Alt with its key may have been meant; a beginning of a paste, or of two sequences, may hold more.
        const allowed = cut === 1 ? ['escape'] : cut === 2 ? [`alt-${String.fromCharCode(sent[1] ?? 0)}`] : [];
        for (const event of before) expect([...allowed, ...means], `${name} cut at ${cut}`).toContain(event);
        expect(decoder.pending, name).toBeNull();
        expect(said(decoder.feed(bytes('j')))).toContain('j');
      }
    }
  });
});

describe('what is unfinished', () => {
  test.each([
    ['Esc', esc, ['escape']],
    ['Alt-[, or Esc and [ over a slow line', `${esc}[`, ['alt-[']],
    ['Alt-O', `${esc}O`, ['alt-O']],
    ['Alt-]', `${esc}]`, ['alt-]']],
    ['half a sequence', `${esc}[1;5`, []],
    ['half a report of the mouse', `${esc}[<65;10`, []],
    ['half of the old one', `${esc}[M !`, []],
    ['half an answer', `${esc}]11;rgb:16`, []],
    ['an answer without its last byte', `${esc}]11;rgb:16/16/16${esc}`, []],
    ['a paste without its end', `${esc}[200~half`, ['paste "half"']],
    ['a paste with half its end', `${esc}[200~half${esc}[20`, [`paste ${JSON.stringify(`half${esc}[20`)}`]],
    ['an empty paste', `${esc}[200~`, []],
  ])('%s is let go after a wait', (_, sent, means) => {
    const decoder = createDecoder();
    expect(said(decoder.feed(bytes(sent)))).toEqual([]);
    expect(decoder.pending).not.toBeNull();
    expect(said(decoder.flush())).toEqual(means);
    expect(said(decoder.feed(bytes('j')))).toEqual(['j']);
    expect(said(decoder.flush())).toEqual([]);
    expect(decoder.pending).toBeNull();
  });

  test.each([
    `${esc}`,
    `${esc}[`,
    `${esc}[1;`,
    `${esc}O`,
    `${esc}]`,
    `${esc}]11;rgb`,
    `${esc}P`,
    `${esc}P1$r`,
    `${esc}_G`,
    `${esc}]11;rgb${esc}`,
    `${esc}[M`,
    `${esc}[M !`,
    `${esc}[200~`,
    `${esc}[200~abc`,
    `${esc}[200~abc${esc}[20`,
  ])('Ctrl-C gets through %j', (sent) => {
    expect(said(read(bytes(sent), bytes('\u0003'))).at(-1)).toBe('ctrl-c');
    expect(said(read(bytes(`${sent}\u0003`))).at(-1)).toBe('ctrl-c');
  });

  test('half a letter is no letter, and keeps nothing waiting', () => {
    const decoder = createDecoder();
    expect(said(decoder.feed(bytes([0xe4, 0xb8])))).toEqual([]);
    expect(decoder.pending).toBeNull();
    expect(said(decoder.feed(bytes('\u0003j')))).toEqual(['ctrl-c', 'j']);
  });

  test('Ctrl-C in the middle of what was pasted at once is part of it', () => {
    expect(said(read(bytes(`${esc}[200~a\u0003rm -rf\r${esc}[201~`)))).toEqual(['paste "a\\u0003rm -rf\\r"']);
  });

  test('Esc is told after 50 ms, the rest of a sequence may take longer, a paste from its last bytes', () => {
    const decoder = createDecoder();
    decoder.feed(bytes(esc));
    expect(decoder.pending?.wait).toBe(50);
    decoder.feed(bytes('['));
    const sequence = decoder.pending;
    expect(sequence?.wait).toBe(500);
    // One wait for all of a sequence, however its bytes come.
    decoder.feed(bytes('20'));
    expect(decoder.pending).toBe(sequence);
    decoder.feed(bytes('0~a'));
    const paste = decoder.pending;
    expect(paste?.wait).toBe(1000);
    decoder.feed(bytes('b'));
    expect(decoder.pending).not.toBe(paste);
  });
});

describe('the rest of what was let go', () => {
  test.each([
    ['an arrow', `${esc}`, '[B', ['escape', 'down']],
    ['F1', `${esc}`, 'OP', ['escape', 'f1']],
    ['an answer', `${esc}`, ']11;rgb:16/16/1e\u0007', ['escape', 'osc11 rgb:16/16/1e']],
    ['the beginning of an answer', `${esc}`, ']11;rgb:16', ['escape']],
    ['attributes', `${esc}`, '[?62;4c', ['escape', 'da1 62;4']],
    ['a click', `${esc}`, '[<65;10;10M', ['escape', 'wheel-down at 9,9']],
    ['a click after its first bytes', `${esc}[`, '<65;10;10M', ['alt-[', 'wheel-down at 9,9']],
    ['half a click', `${esc}[<65;1`, '0;10M', ['wheel-down at 9,9']],
    ['half an answer', `${esc}]11;rgb:16/16`, '/1e\u0007', ['osc11 rgb:16/16/1e']],
    ['half an answer and more', `${esc}]11;rgb:16/16`, `/1e${esc}\\${esc}[?6c`, ['osc11 rgb:16/16/1e', 'da1 6']],
    ['a paste', `${esc}[200~half`, `q\n:quit${esc}[201~j`, ['paste "half"', 'paste "q\\n:quit"', 'j']],
    ['a paste after Ctrl-C', `${esc}[200~half\u0003`, `q\n:quit${esc}[201~`, ['ctrl-c', 'paste "q\\n:quit"']],
  ])('is known for what it is: %s', (_, first, rest, means) => {
    const decoder = createDecoder();
    const events = [...decoder.feed(bytes(first)), ...(first.endsWith('\u0003') ? [] : decoder.flush())];
    expect(said([...events, ...decoder.feed(bytes(rest))])).toEqual(means);
  });

  test('is no more than a second later: then it is what somebody typed', () => {
    for (const first of [esc, `${esc}[`, `${esc}]11;`, `${esc}[200~a`]) {
      const decoder = createDecoder();
      decoder.feed(bytes(first));
      decoder.flush();
      expect(decoder.pending?.wait).toBe(1000);
      decoder.flush();
      expect(said(decoder.feed(bytes('[B')))).toEqual(['[', 'B']);
    }
  });

  test('is no key typed by itself, and no keys that complete nothing', () => {
    for (const first of [esc, `${esc}[`, `${esc}]11;`]) {
      const decoder = createDecoder();
      decoder.feed(bytes(first));
      decoder.flush();
      expect(said(decoder.feed(bytes('[')))).toEqual(['[']);
      expect(said(decoder.feed(bytes('jj')))).toEqual(['j', 'j']);
    }
  });
});

describe('whatever comes', () => {
  /** Bytes that mean something to a decoder come more often than chance would have them. */
  const byte = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 255 }) },
    { weight: 3, arbitrary: fc.constantFrom(...bytes(`${esc}${esc}[[]OP<M;:?~012u\u0007\\\u0003AI`)) },
  );
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.array(byte, { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...table).map(({ sent }) => [...sent]) },
    { weight: 1, arbitrary: fc.constant([...bytes(`${esc}[200~`)]) },
  );
  const reads = fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 30 });

  test('it never throws, never types what is no character, and Ctrl-C gets through', () => {
    fc.assert(
      fc.property(reads, (pieces) => {
        const decoder = createDecoder();
        const events = pieces.flatMap(([sent, waited]) => [
          ...decoder.feed(Uint8Array.from(sent)),
          ...(waited ? decoder.flush() : []),
        ]);
        for (const event of events)
          if (event.type === 'key') {
            expect(event.key).not.toMatch(/[\p{Cc}\p{Cs}\ufffd]/u);
            expect(event.key).toMatch(/^(?:alt-)?(?:.|[a-z]+|(?:ctrl|shift)-.+|f\d+)$/u);
          } else if (event.type === 'mouse') expect(Math.min(event.x, event.y)).toBeGreaterThanOrEqual(0);
        expect(said(decoder.feed(bytes('\u0003'))).at(-1)).toBe('ctrl-c');
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('it means the same however it is cut, unless Ctrl-C cuts a paste short', () => {
    const all = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.flat().filter((sent) => sent !== 3));
    fc.assert(
      fc.property(all, fc.array(fc.nat(), { maxLength: 12 }), (sent, places) => {
        const cuts = places.map((place) => place % (sent.length + 1)).sort((a, b) => a - b);
        const decoder = createDecoder();
        const cut = [0, ...cuts].flatMap((from, i) => decoder.feed(Uint8Array.from(sent.slice(from, cuts[i]))));
        const whole = createDecoder();
        expect(said(cut)).toEqual(said(whole.feed(Uint8Array.from(sent))));
        expect(said(letGo(decoder))).toEqual(said(letGo(whole)));
      }),
      { numRuns: 3000, seed: 8 },
    );
  });

  test('after every wait is over, a key is a key', () => {
    fc.assert(
      fc.property(reads, (pieces) => {
        const decoder = createDecoder();
        for (const [sent] of pieces) decoder.feed(Uint8Array.from(sent));
        letGo(decoder);
        expect(decoder.pending).toBeNull();
        expect(said(decoder.feed(bytes('j'))).at(-1)).toMatch(/^(?:alt-)?j$/);
        expect(said(decoder.feed(bytes('k')))).toEqual(['k']);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });

  test.each([
    ['a sequence', `${esc}[${'1;'.repeat(5000)}`, 'B', []],
    ['an answer', `${esc}]11;${'x'.repeat(100_000)}`, '\u0007', []],
    ['a string nobody knows', `${esc}P${'x'.repeat(100_000)}`, `${esc}\\`, []],
  ])('%s of more than 4 kB is dropped as a whole', (_, start, end, means) => {
    expect(said(read(bytes(start), bytes(`${end}j`)))).toEqual([...means, 'j']);
  });

  test('a paste of more than 1 MB is cut, and says so; its end is still found', () => {
    const decoder = createDecoder();
    const many = bytes('x'.repeat(256 * 1024));
    const events = [...decoder.feed(bytes(`${esc}[200~`))];
    for (let i = 0; i < 5; i++) events.push(...decoder.feed(many));
    expect(events).toEqual([]);
    events.push(...decoder.feed(bytes(`${esc}[201~j`)));
    expect(events).toEqual([
      { type: 'paste', text: 'x'.repeat(1024 * 1024), cut: true },
      { type: 'key', key: 'j' },
    ]);
  });

  test('a paste of many reads keeps letters that a read cut', () => {
    const text = 'abc 中文 😀 '.repeat(3000);
    const sent = bytes(`${esc}[200~${text}${esc}[201~`);
    const decoder = createDecoder();
    const events = [];
    for (let at = 0; at < sent.length; at += 1021) events.push(...decoder.feed(sent.subarray(at, at + 1021)));
    expect(events).toEqual([{ type: 'paste', text, cut: false }]);
  });
});
