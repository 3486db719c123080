/** Messages of `study merge` and of the secret that machines share, in English. Each has its Chinese in ../zh/merge.ts. */

import type { Code, Text } from '../code.ts';
import { plural } from '../grammar.ts';

export const merge = {
  putting: ({ studies }: { studies: number }) => `putting ${studies} studies together`,
  usage:
    'study merge takes two saved studies or more, and --save NAME: state-of-ai study merge laptop desk --save both',
  flagWithout: ({ flag }: { flag: Code }) =>
    `${flag} is not for study merge: what was saved is put together as it was counted.`,
  same: ({ name }: { name: Code }) => `${name} was named twice.`,
  noCounts: ({ name, file }: { name: Code; file: Code }) =>
    `${name} cannot be merged: its counts are not beside it. Copy ${file} from where it was saved into the same folder.`,
  notWhole: ({ name, max }: { name: Code; max: number }) =>
    `${name} cannot be merged: an older state-of-ai saved it, or it has more than ${max} requests. Study the logs together.`,
  otherOptions: ({ first, other }: { first: Code; other: Code }) =>
    `${first} and ${other} were saved with other options (--week-start, --retention, ...) and cannot be put together.`,
  tooLarge: ({ max }: { max: number }) => `it is larger than ${max} MB`,
  noDatabase: 'it is no file of counts',
  otherShape: 'its tables are not those that state-of-ai saves',
  otherRows: 'a row in it holds a time or a number that no log has',
  again: ({ again }: { again: number }) =>
    `${again} ${plural(again, 'request stands', 'requests stand')} in more than one of them and ${plural(again, 'counts', 'count')} once.`,
  noneAgain: 'No request stands in more than one of them.',
  apart: ({ line }: { line: Code }) =>
    `Users of these machines were hashed with different secrets: somebody who used two of them counts as two. ${line} lets machines share one.`,

  // The secret
  secretUsage: 'secret takes export FILE or import FILE; - is stdout or stdin.',
  secretToTerminal: 'The secret would stand on your screen. Name a file, or add --show.',
  secretThere: ({ file }: { file: Code }) => `${file} is there already, and is not written over.`,
  secretUnwritable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be written: ${why}`,
  secretUnreadable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be read: ${why}`,
  secretOther: ({ file }: { file: Code }) =>
    `${file} holds no secret of state-of-ai: one line, "state-of-ai secret 1 ..." is wanted.`,
  secretExported: ({ file }: { file: Code }) =>
    `The secret of this machine is in ${file}, which only you can read. Who has it can test whether a name is in a saved study: send it as you would a password.`,
  secretImported: 'This machine now hashes users with that secret. Those it has saved before count apart from them.',
  secretSame: 'This machine has that secret already.',
  secretReplaces:
    'This machine has a secret of its own, and users it has saved would count apart from later ones. To take the other one: --force',
};
