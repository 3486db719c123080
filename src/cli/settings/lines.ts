/** Finds the line of a key in a JSON text, for errors. */

/**
 * Line numbers, from 1, by the path of a key (`keys.find`). The text must be JSON that parses. For a repeated key the last one
 * counts, as for JSON.parse.
 */
export function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: (string | null)[] = [];
  let key: string | null = null;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') {
      path.push(key);
      key = null;
    } else if (token === '}' || token === ']') path.pop();
    else if (/^\s*:/.test(text.slice(index + token.length))) {
      key = String(JSON.parse(token));
      const whole = [...path.filter((part) => part !== null), key].join('.');
      lines.set(whole, text.slice(0, index).split('\n').length);
    }
  }
  return lines;
}

/** The line of JSON.parse's error if it names a position, else null. */
export function lineOfComplaint(text: string, message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of JSON/.test(message) ? text.trimEnd().split('\n').length : null;
}
