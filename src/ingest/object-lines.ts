/** Splits a JSON list of objects, or objects over many lines, into one object a line. Pure. */

interface ObjectLines {
  /** Feeds text; returns the objects completed by it, each without line breaks. */
  readonly take: (text: string) => string[];
  /** Where the object that never ended begins, from 1; null if all ended. */
  readonly rest: () => { readonly number: number } | null;
}

/** Maximum length of one object, in characters. */
const maxLetters = 32_000_000;

/** `envelope`: the key of the list, if an object surrounds it. */
export function objectLines(envelope: string | null): ObjectLines {
  /** The open brackets, and where the current object begins. Nothing is kept outside an object. */
  const open: string[] = [];
  let [held, number, word, key, listed] = ['', 0, '', '', false];
  let [inString, escaped, start] = [false, false, -1];
  const isObject = (mark: string) => {
    if (mark !== '{') return false;
    if (envelope !== null) return listed && open.length === 2;
    return open.length === 0 || (open.length === 1 && open[0] === '[');
  };
  return {
    take(text) {
      const found: string[] = [];
      let from = start === -1 ? 0 : -1;
      const depth = envelope !== null ? 2 : undefined;
      for (let at = 0; at < text.length; at++) {
        const mark = text[at] ?? '';
        if (inString) {
          if (escaped) escaped = false;
          else if (mark === '\\') escaped = true;
          else if (mark === '"') inString = false;
          else if (start === -1) word += mark;
          continue;
        }
        if (mark === '"') [inString, word] = [true, start === -1 ? '' : word];
        else if (mark === ':' && start === -1) key = word;
        else if (mark === '{' || mark === '[') {
          if (envelope !== null && open.length === 1 && start === -1) listed = mark === '[' && key === envelope;
          if (start === -1 && isObject(mark)) [start, from, number] = [open.length, at, number + 1];
          open.push(mark);
        } else if (mark === '}' || mark === ']') {
          open.pop();
          if (start !== -1 && open.length === start) {
            found.push((held + text.slice(Math.max(from, 0), at + 1)).replace(/[\r\n]+/g, ' '));
            [held, start, from] = ['', -1, at + 1];
          } else if (depth !== undefined && open.length < depth) listed = false;
        }
      }
      if (start !== -1 && held.length < maxLetters) held += text.slice(Math.max(from, 0));
      return found;
    },
    rest: () => (open.length > 0 ? { number: start === -1 ? number + 1 : number } : null),
  };
}
