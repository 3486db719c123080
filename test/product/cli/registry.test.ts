/** Promises that hold for every command there is and will be: the list itself is tested, then run. */
import { describe, expect, test } from 'vitest';
import { commandHelp, generalHelp, referenceMarkdown } from '../../../src/cli/help.ts';
import { commands } from '../../../src/cli/registry.ts';
import { run, shell } from '../../cli/run.ts';
import { english } from '../../i18n/translators.ts';

const flags = commands.flatMap((command) => command.flags.map((flag) => ({ command, flag })));

describe('the list of commands', () => {
  test('has no name twice, and names that can be typed', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]*$/);
    expect(names).not.toContain('help');
  });

  test('has the commands of the design', () => {
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['', 'list', 'show', 'table', 'read', 'find', 'sources']));
  });

  test('gives each flag once in a command, in small letters, with help', () => {
    for (const { flags: own } of commands) expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    for (const { flag } of flags) {
      // `--no-` is taken: it switches a flag off.
      expect(flag.name).toMatch(/^(?!no-)[a-z]+(-[a-z]+)*$/);
      expect(flag.help.en.length).toBeGreaterThan(8);
      expect(['help', 'version']).not.toContain(flag.name);
    }
  });

  test('means the same kind of thing by a flag in every command that has it', () => {
    // Pictures are measured in px and have formats of their own; what is drawn in cells is not exported.
    // Rows of the report are by week or month, those of a log by what one likes; sources have two formats more, for
    // programs for references, and a report is a page.
    const drawn = flags.filter(
      ({ command, flag }) =>
        command.name !== 'export' &&
        !(['study', 'compare'].includes(command.name) && flag.name === 'by') &&
        !(['sources', 'report'].includes(command.name) && flag.name === 'format'),
    );
    for (const { flag } of drawn)
      for (const { flag: other } of drawn)
        if (flag.name === other.name)
          expect([other.value, other.choices, other.whole, other.repeats]).toEqual([
            flag.value,
            flag.choices,
            flag.whole,
            flag.repeats,
          ]);
  });

  test('names the value of each flag that is not a switch, and gives a switch no choices', () => {
    for (const { flag } of flags) {
      if (flag.value === undefined)
        expect([flag.choices, flag.whole, flag.repeats]).toEqual([undefined, undefined, undefined]);
      else expect(flag.value.length).toBeGreaterThan(0);
      const { choices } = flag;
      if (choices === undefined) continue;
      // Too many for a line of help are named in its words.
      const joined = choices.join('|');
      if (flag.value === joined) continue;
      expect(joined.length).toBeGreaterThan(60);
      for (const choice of choices) expect(flag.help.en).toContain(choice);
    }
  });

  test('has an example for every command', () => {
    for (const command of commands) {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { line, does } of command.examples) {
        expect(line.startsWith(command.name)).toBe(true);
        expect(does.en.length).toBeGreaterThan(5);
      }
    }
  });
});

describe('every example', () => {
  // Those of export write files; test/export/command.test.ts runs them in a folder of its own.
  // Those of sync ask a server; test/sync has one.
  // Those of study and compare say on stderr what became of the rows; test/engine and test/mine have them.
  // statusline, stored and secret are of a home: test/product/cli/statusline.test.ts and test/product/study/merge.test.ts.
  const elsewhere = ['export', 'study', 'report', 'compare', 'sync', 'statusline', 'stored', 'secret'];
  const lines = commands
    .filter(({ name }) => !elsewhere.includes(name))
    .flatMap((command) => command.examples.map(({ line }) => line));
  test.each(lines)('state-of-ai %s prints something and ends with 0', (line) => {
    const { stdout, stderr, code } = shell(`state-of-ai ${line}`);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.trim().length).toBeGreaterThan(20);
  });
});

describe('help', () => {
  test('names every command, and every flag of a command, in 80 columns of ASCII', () => {
    const general = generalHelp(commands, 'What it is.', english);
    for (const { name } of commands) expect(general).toContain(`state-of-ai ${name}`.trim());
    for (const command of commands) {
      const help = commandHelp(command, english);
      for (const flag of command.flags) expect(help).toContain(`--${flag.name}`);
      for (const { line } of command.examples) expect(help).toContain(`state-of-ai ${line}`.trimEnd());
    }
    const lines = [general, ...commands.map((command) => commandHelp(command, english))].flatMap((text) =>
      text.split('\n'),
    );
    expect(lines.filter((line) => !/^[\x20-\x7e]*$/.test(line))).toEqual([]);
    // An example is to be copied, so it stays on its line however long it is.
    expect(lines.filter((line) => line.length > 80 && !line.startsWith('  state-of-ai '))).toEqual([]);
  });

  test('is what --help prints', () => {
    for (const command of commands.filter(({ name }) => name !== ''))
      expect(run([command.name, '--help'])).toEqual({ stdout: commandHelp(command, english), stderr: '', code: 0 });
  });

  test('becomes a reference in Markdown that breaks no table', () => {
    const reference = referenceMarkdown(commands);
    for (const { name } of commands) expect(reference).toContain(`### \`state-of-ai${name === '' ? '' : ` ${name}`}`);
    for (const line of reference.split('\n').filter((one) => one.startsWith('| `')))
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(4);
  });
});
