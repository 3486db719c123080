/** A reader of tags strict enough to notice a lost quote or an unclosed element. */

const empty = new Set(['meta', 'link', 'br', 'img', 'input', 'hr']);
const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/y;

/** Problems of an html page or, with `xml`, of an svg; empty where it is well-formed. */
export function problemsOf(markup: string, { xml = false } = {}): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let text = markup.replace(/^<!doctype html>\n/, '');
  text = text.replace(/<style>[^<]*<\/style>/g, '');
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? undefined : next);
    if (/&(?!(?:amp|lt|gt|quot|#39|#160);)/.test(words)) problems.push(`bare & in ${words.slice(0, 60)}`);
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(text);
    if (found === null) return [...problems, `no tag: ${text.slice(next, next + 80)}`];
    const [whole, closing, name = '', , selfClosed] = found;
    at = next + whole.length;
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) return [...problems, `</${name}> closes <${last}>`];
    } else if (selfClosed !== '/' && (xml || !empty.has(name))) open.push(name);
  }
  return open.length > 0 ? [...problems, `left open: ${open.join(' ')}`] : problems;
}

/** Addresses that a browser would load by itself; links to follow are none. */
export function loadsOf(html: string): string[] {
  const found = [...html.matchAll(/<(\w+)[^>]*\s(?:src|href|xlink:href|data|poster|srcset)="([^"]*)"/g)];
  const loads = found.filter(([, name, address]) => name !== 'a' && !address?.startsWith('data:'));
  return [...loads.map(([whole]) => whole), ...(html.match(/@import|url\((?!#)[^)]*\)/g) ?? [])];
}

/** What is read, without tags. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
