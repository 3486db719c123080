import { test } from 'vitest';
import { speaker } from '../../src/words/words.ts';
import { chinese, chineseDate } from '../../src/words/zh.ts';
import { errorSentences } from './errors.ts';
test('x', () => {
  const out: string[] = [];
  for (const { file, text } of errorSentences(/^(settings|engine|study|mine|commands|export|ui|data.label-file).*[.]tsx?$/)) {
    let bad = false;
    speaker(chinese, chineseDate, (t) => { bad ||= /[a-z] [a-z]/.test(t); })(text);
    if (bad) out.push(`${file}: ${text}`);
  }
  console.log(out.length + '\n' + out.join('\n'));
});
