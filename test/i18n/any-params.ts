/** Parameters for any message, so that every message can be rendered without knowing its own. */

/**
 * A sample for each parameter name: a word that may be typed where the message is in a command line. Any other is `other`, a
 * number in words.
 */
const samples: Readonly<Record<string, string>> = {
  figure: '1',
  figures: '1',
  model: 'deepseek/deepseek-r1',
  name: 'team',
  command: 'show',
  example: 'state-of-ai show 1',
  file: '/tmp/a.csv',
};

/** A text, a number and a list at once. */
function any(text: string): unknown {
  const list = [text, text];
  return new Proxy(list, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => text;
      if (key in target) return Reflect.get(target, key);
      const method = Reflect.get(String.prototype, key);
      return typeof method === 'function' ? method.bind(text) : undefined;
    },
  });
}

export function anyParams(other: string): Readonly<Record<string, unknown>> {
  return new Proxy({}, { get: (_, name) => any(samples[String(name)] ?? other) });
}
