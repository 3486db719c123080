/** Quotes names and texts for ClickHouse. */

export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function identifier(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

export function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(',')}]`;
}
