/** Finds the known names nearest to a typed one, for "unknown X" messages. */

/**
 * Edits between two words: insert, delete, replace, or swap two neighbours, one each. The restricted Damerau-Levenshtein distance
 * (Boytsov 2011, "Indexing methods for approximate dictionary searching", 2.2).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * Up to `count` names, nearest first: those that begin with or contain the typed word, then those with similar spelling. Others
 * are left out, so the result may be empty.
 */
export function nearestNames(typed: string, names: readonly string[], count = 3): string[] {
  const word = typed.toLowerCase().slice(0, 100);
  if (word === '') return [];
  const scored = names.map((name) => {
    const known = name.toLowerCase();
    if (known === word) return { name, score: 0 };
    if (known.startsWith(word)) return { name, score: 1 };
    if (word.length > 2 && known.includes(word)) return { name, score: 2 };
    if (known.length > 2 && word.includes(known)) return { name, score: 3 };
    const distance = editDistance(word, known);
    // Up to a third of the letters may be wrong; more is another word.
    return {
      name,
      score: distance <= Math.max(1, Math.ceil(word.length / 3)) ? 3 + distance : Number.POSITIVE_INFINITY,
    };
  });
  return scored
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
