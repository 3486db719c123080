/** What a table of ours holds under a word from outside: `constructor` and `__proto__` are in none, but every object has them. */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
