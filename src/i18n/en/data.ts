/** Messages of `data` and its texts (`chapters`) in English. Each has its Chinese in ../zh/data.ts. */
import type { Code, Text } from '../code.ts';
import { counted } from '../grammar.ts';

export const data = {
  yes: 'yes',
  no: 'no',

  // Places in files
  atLine: ({ file, line, what }: { file: Code; line: number; what: Text }) => `${file}, line ${line}: ${what}`,
  atColumn: ({ file, line, column, what }: { file: Code; line: number; column: Code; what: Text }) =>
    `${file}, line ${line}, column ${column}: ${what}`,

  // Cells
  badCsv: ({ why }: { why: Code }) => `${why}`,
  cellCount: ({ expected, seen }: { expected: number; seen: number }) => `expected ${expected} cells, saw ${seen}`,
  cell: ({ expected, seen }: { expected: Text; seen: Code }) => `expected ${expected}, saw ${seen}`,
  headerColumn: ({ expected, seen }: { expected: Code; seen: Code }) => `expected column ${expected}, saw ${seen}`,
  headerLacks: ({ expected }: { expected: Code }) => `expected column ${expected}, saw none`,
  headerTooLong: ({ seen }: { seen: Code }) => `expected no more columns, saw ${seen}`,
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2025-08-04',
  yearmonth: 'a month such as 2025-08',

  // The package
  notJson: ({ file, why }: { file: Code; why: Code }) => `${file}: not valid JSON (${why})`,
  noResources: ({ file }: { file: Code }) => `${file}: no list of resources`,
  noDataset: ({ file, name }: { file: Code; name: Code }) => `${file}: no dataset named ${name}`,
  noSchema: ({ file, name }: { file: Code; name: Code }) => `${file}: ${name} has no schema with fields`,
  noType: ({ file, field }: { file: Code; field: Code }) => `${file}: ${field} has no known type`,
  unreadable: ({ file, why }: { file: Code; why: Code }) => `${file}: cannot be read (${why})`,
  withoutSync: ({ error }: { error: Text }) =>
    `${error}. To go on without what was synced: --offline. To delete it: state-of-ai sync --reset`,
  noTokens: ({ model }: { model: Code }) => `weekly-model-tokens: no tokens for ${model}`,
  noValue: ({ column, row }: { column: Code; row: Code }) => `a row has no ${column}: ${row}`,
  noSizes: 'stated: no size-medium',

  // The user's own labels
  noLabelColumn: ({ columns }: { columns: readonly Code[] }) =>
    `is no column of labels; there are ${columns.join(', ')}`,
  twice: 'stands twice',
  needsKeyColumn: 'needs a column slug or author',
  needsKey: 'needs either a slug or an author, saw none',
  twoKeys: 'needs either a slug or an author, saw both',
  belongsToAuthor: 'belongs to an author: name the author, not a slug, in this line',
  belongsToSlug: 'belongs to a slug: name a slug in this line',
  modelSlug: 'the slug of a model',
  authorAndModel: 'AUTHOR/MODEL',
  modelAlready: ({ name }: { name: Code }) =>
    `${name} is a model of the data, or named already: it needs no column model`,
  labelledAlready: ({ model }: { model: Code }) => `${model} has labels already: change them in a line of its own`,
  newModel: ({ model }: { model: Code }) => `${model} is no model of the data; a new one needs labels in this line`,
  noSuchAuthor: ({ name }: { name: Code }) => `${name} is no author of the data`,
  noSuchModel: ({ name }: { name: Code }) => `${name} is no model of the data`,
  open_weights: 'true, false or unknown',
  params_total_b: 'a number of billions such as 70 or 0.6, or unknown',
  size: 'small, medium, large or unknown',
  reasoning: 'true, false or unknown',
  origin: 'China, Rest of world or unknown',
  country: 'a country, or unknown',

  // Texts of the chapters
  inText: ({ file, line, what }: { file: Code; line: number; what: Text }) => `${file}:${line}: ${what}`,
  noChapter: ({ typed, chapters }: { typed: Code; chapters: readonly Code[] }) =>
    `no chapter ${typed}; there are ${chapters.join(', ')}`,
  noLanguage: ({ typed, languages }: { typed: Code; languages: readonly Code[] }) =>
    `no texts in ${typed}; there are ${languages.join(', ')}`,
  noChapters: ({ folder }: { folder: Code }) => `no chapters in ${folder}`,
  chapterFile: 'a chapter file is named like 03-open-vs-closed.md',
  chapterHeading: ({ seen }: { seen: Code }) => `${seen} is no chapter heading: write "# 3 Title" or "# Title"`,
  figureHeading: ({ seen }: { seen: Code }) =>
    `${seen} is no figure heading: write "## figure 1: Title" or "## table 2: Title"`,
  secondText: ({ id }: { id: Code }) => `a second text for ${id}`,
  secondPart: ({ part, id }: { part: Code; id: Code }) => `a second "${part}" for ${id}`,
  noPart: ({ part, id }: { part: Code; id: Code }) => `${id} has no "- ${part}:"`,
  strayLine: ({ seen }: { seen: Code }) =>
    `${seen} is none of "- shows:", "- reading:", "- missing:"; prose stands above the figures`,
  strayBrace: ({ seen }: { seen: Code }) => `${seen} stands alone: write {dataset:key.field} or [[figure]]`,
  badReference: ({ seen }: { seen: Code }) =>
    `${seen} is no reference: write {dataset:key.field} or {dataset:key.field|format}`,
  emptyReference: ({ seen }: { seen: Code }) => `${seen} refers to nothing`,
  badFigureLink: ({ seen }: { seen: Code }) => `${seen} is no figure link: write [[1]], [[25a]] or [[table-2]]`,
  reference: ({ reference, what }: { reference: Code; what: Text }) => `{${reference}}: ${what}`,
  notNumbers: 'joins values that are not both numbers',
  byZero: 'divides by zero',
  badFormat: ({ value, format, formats }: { value: Code; format: Code; formats: readonly Code[] }) =>
    `cannot write ${value} as ${format}; formats: ${formats.join(' ')}`,
  needsFormat: ({ value, formats }: { value: Code; formats: readonly Code[] }) =>
    `cannot write ${value} as it stands; formats: ${formats.join(' ')}`,
  refersNoDataset: ({ dataset }: { dataset: Code }) => `there is no dataset ${dataset}`,
  refersNoField: ({ dataset, field, fields }: { dataset: Code; field: Code; fields: readonly Code[] }) =>
    `${dataset} has no field ${field}; it has ${fields.join(', ')}`,
  refersNoRow: ({ dataset, row, keys }: { dataset: Code; row: Code; keys: readonly Code[] }) =>
    `${dataset} has no row ${row} (its key is ${keys.join('/')})`,
  refersUnknown: 'that value is not known, so no text may state it',

  // What the system says
  EACCES: 'permission denied (EACCES)',
  EPERM: 'the system does not allow it (EPERM)',
  EROFS: 'the disk is read-only (EROFS)',
  ENOSPC: 'no space is left on the disk (ENOSPC)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
  ENOENT: 'no such file or folder (ENOENT)',
  ENOTDIR: 'a part of the path is a file, not a folder (ENOTDIR)',
  EISDIR: 'it is a folder (EISDIR)',
  EEXIST: 'something is there already (EEXIST)',
  ENAMETOOLONG: 'the name is too long (ENAMETOOLONG)',
  ELOOP: 'its links lead in circles (ELOOP)',
  EMFILE: 'too many files are open (EMFILE)',
  ENFILE: 'too many files are open on this machine (ENFILE)',
  EBUSY: 'something else is using it (EBUSY)',
  ETXTBSY: 'it is a program that is running (ETXTBSY)',
  EFBIG: 'it would be larger than files may be (EFBIG)',
  EIO: 'the disk or terminal does not answer as it should (EIO)',
  ENOMEM: 'not enough memory (ENOMEM)',
  ENXIO: 'nothing reads at its other end (ENXIO)',
  EAGAIN: 'what reads at its other end takes nothing (EAGAIN)',
  fileTooLarge: ({ file, max }: { file: Code; max: number }) =>
    `${file} is larger than ${max} MB: no such file is read here`,
  secretDamaged: ({ file, seen }: { file: Code; seen: number }) =>
    `${file} is damaged: it holds the secret that users and requests are told apart by, 64 hexadecimal digits, and has ${counted(seen, 'character')}. Put a copy of it back; or delete it, and a new one is made: saved studies then count the same users and requests once more when logs are added.`,
  secretUnreadable: ({ file, why }: { file: Code; why: Text }) =>
    `${file} cannot be read: ${why}. It holds the secret that users and requests are told apart by; --no-users goes without.`,
  secretUnwritable: ({ file, why }: { file: Code; why: Text }) =>
    `${file} cannot be written: ${why}. It holds the secret that users and requests are told apart by: without it no log can be added later.`,
};
