/** Splits a JSON list of objects, or objects over many lines, into one object a line. Pure. */

interface ObjectLines {
  /** Feeds text; returns the objects completed by it, each without line breaks. */
  readonly take: (text: string) => string[];
  /** Where the object that never ended begins, from 1; null if all ended. */
  readonly rest: () => { readonly number: number } | null;
}

/** Maximum length of one object, in characters. */
const maxLetters = 32_000_000;
/** Longer than any key of a list. */
const maxKeyLetters = 1_000;

/** `envelope`: the key of the list, if an object surrounds it. */
export function objectLines(envelope: string | null): ObjectLines {
  /** How many brackets are open, and the outermost. Outside an object nothing is kept but the start of the last word. */
  let [depth, outer] = [0, ''];
  let [held, number, word, key, listed] = ['', 0, '', '', false];
  let [inString, escaped, start] = [false, false, -1];
  const isObject = (mark: string) => {
    if (mark !== '{') return false;
    if (envelope !== null) return listed && depth === 2;
    return depth === 0 || (depth === 1 && outer === '[');
  };
  return {
    take(text) {
      const found: string[] = [];
      let from = start === -1 ? 0 : -1;
      for (let at = 0; at < text.length; at++) {
        const mark = text[at] ?? '';
        if (inString) {
          if (escaped) escaped = false;
          else if (mark === '\\') escaped = true;
          else if (mark === '"') inString = false;
          else if (start === -1 && word.length < maxKeyLetters) word += mark;
          continue;
        }
        if (mark === '"') [inString, word] = [true, start === -1 ? '' : word];
        else if (mark === ':' && start === -1) key = word;
        else if (mark === '{' || mark === '[') {
          if (envelope !== null && depth === 1 && start === -1) listed = mark === '[' && key === envelope;
          if (start === -1 && isObject(mark)) [start, from, number] = [depth, at, number + 1];
          if (depth === 0) outer = mark;
          depth += 1;
        } else if (mark === '}' || mark === ']') {
          depth = Math.max(0, depth - 1);
          if (start !== -1 && depth === start) {
            found.push((held + text.slice(Math.max(from, 0), at + 1)).replace(/[\r\n]+/g, ' '));
            [held, start, from] = ['', -1, at + 1];
          } else if (envelope !== null && depth < 2) listed = false;
        }
      }
      if (start !== -1 && held.length < maxLetters) held += text.slice(Math.max(from, 0));
      return found;
    },
    rest: () => (depth > 0 ? { number: start === -1 ? number + 1 : number } : null),
  };
}
