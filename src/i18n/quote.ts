/** Typed text quoted back in a message: safe for a terminal, and short whatever was pasted. */
import { cleanText } from '../draw/clean.ts';

export function quote(text: string): string {
  const clean = cleanText(text);
  const letters = [...clean];
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : clean}"`;
}
