/** Typed text quoted back in a message: safe for a terminal, and short whatever was pasted. */
import { cleanText } from '../data/clean.ts';
import { type Code, code } from './message.ts';

export function quote(text: string): Code {
  const clean = cleanText(text);
  const letters = [...clean];
  return code(`"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : clean}"`);
}
