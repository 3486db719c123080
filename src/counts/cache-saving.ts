/** What caching took off, at list prices. Pure. */
import type { UsagePart } from './usage.ts';

/**
 * What reading from a cache, less what writing to it was dearer, took off the price of all of it as input, in 1e-12 USD; null
 * without a price, or where the log does not say what was read. Negative where more was written than came of it.
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
