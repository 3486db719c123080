/** What terminal tools offer and what this one does: the README's table. Each of our marks names the test that holds it. */

export interface Feature {
  readonly name: string;
  /** ● has it, ○ partly, – not. */
  readonly ours: '●' | '○' | '–';
  /** `file: sentence` of a test that fails when the mark is no longer true; null only where there is no mark. */
  readonly heldBy: string | null;
  /** In the order of `peers`; `·` was not checked. */
  readonly theirs: readonly string[];
}

/** Looked up in their repositories in November 2026, by grep and README: a – is "not found", not proof of absence. */
export const peers = ['lazygit .64', 'k9s .51', 'btop 1.4', 'visidata', 'harlequin 2.9', 'yazi 26.8'] as const;

export const features: readonly Feature[] = [
  {
    name: 'Help over the page, searched and run',
    ours: '●',
    heldBy: 'ui/overlays.test.ts: ? lists every key, scrolls on a short screen, and runs the chosen one',
    theirs: ['●', '●', '●', '●', '●', '●'],
  },
  {
    name: 'Find with `/`',
    ours: '●',
    heldBy: 'ui/overlays.test.ts: / finds words and Enter goes there; b comes back',
    theirs: ['●', '●', '●', '●', '○', '●'],
  },
  {
    name: 'Commands with `:`',
    ours: '●',
    heldBy: 'ui/overlays.test.ts: : runs a command and says plainly when it knows none',
    theirs: ['–', '●', '–', '●', '●', '●'],
  },
  {
    name: 'Jumps back and forward',
    ours: '●',
    heldBy: 'ui/undo.test.ts: B goes forward again after b',
    theirs: ['●', '●', '●', '●', '○', '●'],
  },
  {
    name: 'Vim keys and arrows',
    ours: '●',
    heldBy: 'ui/moving.test.ts: arrows alone reach every chapter and every figure, each with a screen of its own',
    theirs: ['●', '●', '●', '●', '○', '●'],
  },
  {
    name: 'Mouse, can be given back',
    ours: '●',
    heldBy: 'ui/mouse.test.ts: M gives the mouse back to the terminal and takes it again, saying how to select',
    theirs: ['●', '●', '●', '●', '●', '●'],
  },
  {
    name: 'Sort and filter by column',
    ours: '●',
    heldBy: 'ui/leaderboards.test.ts: right and left sort by the next column at once, the arrow in its head',
    theirs: ['–', '●', '●', '●', '○', '●'],
  },
  {
    name: 'Charts read with a cursor, values and uncertainty beside them',
    ours: '●',
    heldBy: 'ui/chart.test.ts: the arrows move the cursor week by week, and the values follow',
    theirs: ['–', '–', '–', '○', '–', '–'],
  },
  {
    name: 'Themes, own theme file',
    ours: '●',
    heldBy: 'draw/theme.test.ts: from a file, what it does not say taken from the theme it extends',
    theirs: ['●', '●', '●', '●', '●', '●'],
  },
  {
    name: 'Light or dark asked of the terminal',
    ours: '●',
    heldBy: 'ui/background.test.ts: terminal gets',
    theirs: ['–', '○', '–', '○', '–', '●'],
  },
  {
    name: 'Contrast computed (WCAG AA), colour-blind palette',
    ours: '●',
    heldBy: 'draw/theme.test.ts: every word can be read on every background it is made for (WCAG AA, 4.5:1)',
    theirs: ['·', '·', '·', '·', '·', '·'],
  },
  {
    name: 'NO_COLOR',
    ours: '●',
    heldBy: 'ui/built.test.ts: NO_COLOR writes no colour at all',
    theirs: ['–', '–', '–', '–', '●', '–'],
  },
  {
    name: 'Plain ASCII and 16 colours',
    ours: '●',
    heldBy: 'ui/sizes.test.ts: with NO_COLOR no cell carries a colour, and ASCII draws nothing above 0x7e but names',
    theirs: ['○', '○', '●', '●', '●', '●'],
  },
  {
    name: 'Opens at a place',
    ours: '●',
    heldBy: 'ui/built.test.ts: Ctrl-C leaves it as it was, with 130',
    theirs: ['●', '●', '○', '●', '●', '●'],
  },
  {
    name: 'Undo and redo of views',
    ours: '●',
    heldBy: 'ui/undo.test.ts: u takes back each change of a view, U does it again, moving the cursor is no change',
    theirs: ['●', '–', '–', '●', '●', '○'],
  },
  {
    name: 'Copies the command that prints the view',
    ours: '●',
    heldBy: 'ui/chart.test.ts: y copies the command that prints this view',
    theirs: ['–', '–', '–', '–', '–', '–'],
  },
  {
    name: 'The same rows on stdout: csv, json, Markdown',
    ours: '●',
    heldBy: 'cli/done-when.test.ts: a table is csv on a pipe, and the same bytes as --format csv',
    theirs: ['–', '○', '–', '●', '●', '–'],
  },
  {
    name: 'Completions and man page',
    ours: '●',
    heldBy: 'cli/completions.test.ts: completes each flag of a command and no other',
    theirs: ['–', '●', '●', '●', '–', '●'],
  },
  {
    name: 'Small terminals get a smaller layout',
    ours: '●',
    heldBy: 'ui/built.test.ts: a small terminal gets a smaller layout',
    theirs: ['○', '○', '○', '●', '○', '●'],
  },
  {
    name: 'Screen readers: charts as sentences',
    ours: '●',
    heldBy: 'ui/speech.test.ts: a chart is said as what stands at the cursor, with units in words and months in full',
    theirs: ['–', '–', '–', '–', '–', '–'],
  },
];
