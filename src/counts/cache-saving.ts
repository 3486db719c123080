/** What caching saved, at list prices. Pure. */
import type { UsagePart } from './usage.ts';

/**
 * The saving from reading a cache instead of paying for input, minus the extra cost of writing to it, in 1e-12 USD. Null without
 * a price, or if the log does not say what was read. Negative if writing cost more than reading saved.
 */
export function savedByCache({
  price,
  tokens: { read, written, hour },
}: Pick<UsagePart, 'price' | 'tokens'>): bigint | null {
  if (price === null || read === null) return null;
  const [reads, writes] = [BigInt(read), BigInt(written ?? 0)];
  const hours = BigInt(hour ?? 0) < writes ? BigInt(hour ?? 0) : writes;
  const write5m = price.cacheWrite5m ?? price.input;
  const dearer = (writes - hours) * (write5m - price.input) + hours * ((price.cacheWrite1h ?? write5m) - price.input);
  return reads * (price.input - (price.cacheRead ?? price.input)) - dearer;
}
