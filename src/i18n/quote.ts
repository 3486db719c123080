/** Typed text quoted back in a message: safe for a terminal, and short whatever was pasted. */
import { cleanText } from '../data/clean.ts';
import { withoutSecrets } from '../errors.ts';
import { type Code, code } from './message.ts';

export function quote(text: string): Code {
  // Removes passwords before truncating, because in half of an address the end of the password cannot be found.
  const clean = cleanText(withoutSecrets(text.slice(0, 4000)));
  const letters = [...clean.slice(0, 200)];
  return code(`"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : clean}"`);
}
