/** Typed lines and their output, in English and then in Chinese, after the exit code. */
import { run, type Surroundings } from './run.ts';

/** Other goldens have the complete output of successful lines, so a few lines are enough here. */
const maxLines = 8;

/** Splits `NAME=VALUE ... ARGUMENTS`, as a shell does, into arguments and environment. */
export function readLine(line: string): [typed: string, surroundings: Surroundings] {
  const [, names = '', typed = ''] = /^((?:[A-Z_]+=\S+ )*)(.*)$/.exec(line) ?? [];
  const pairs = names.split(' ').filter((pair) => pair !== '');
  return [typed, { env: Object.fromEntries(pairs.map((pair) => pair.split('='))) }];
}

export async function conversation(lines: readonly string[], env: Surroundings['env'] = {}): Promise<string> {
  const answers: string[] = [];
  for (const line of lines) {
    const [typed, surroundings] = readLine(line);
    const names = line.slice(0, line.length - typed.length);
    answers.push(`$ ${names}state-of-ai ${typed}`);
    for (const lang of ['en', 'zh'] as const) {
      const ran = await run(typed, { lang, env: { ...env, ...surroundings.env } });
      const said = [ran.err, ran.out].flatMap((text) => text.split('\n')).filter((text) => text !== '');
      const shown = said.length > maxLines ? [...said.slice(0, maxLines), '...'] : said;
      const code = String(ran.code).padStart(3);
      answers.push(...(shown.length === 0 ? [code] : shown.map((text, i) => `${i === 0 ? code : '   '}  ${text}`)));
    }
    answers.push('');
  }
  return answers.join('\n');
}
