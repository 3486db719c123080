/** Which part of a request is measured. */
import type { Column } from '../../counts/log.ts';
import type { Localised } from '../../i18n/message.ts';
import { words } from './text.ts';

export type Length = 'prompt' | 'completion' | 'sequence';

export interface LengthOfLog {
  readonly title: Localised;
  /** Its tokens, as an expression over one row of `requests`. */
  readonly tokens: string;
  readonly of: Localised;
  readonly columns: readonly Column[];
}

export const lengths: Readonly<Record<Length, LengthOfLog>> = {
  prompt: { title: words.promptName, tokens: 'prompt_tokens', of: words.ofPrompts, columns: ['prompt_tokens'] },
  completion: {
    title: words.completionName,
    tokens: 'completion_tokens',
    of: words.ofCompletions,
    columns: ['completion_tokens'],
  },
  sequence: {
    title: words.sequenceName,
    tokens: '(prompt_tokens + completion_tokens)',
    of: words.ofSequences,
    columns: ['prompt_tokens', 'completion_tokens'],
  },
};
