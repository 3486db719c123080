/** Latency, speed, errors, and what caching saved at list prices. */
import type { Row } from '../../data/dataset.ts';
import { type Message, message } from '../../i18n/message.ts';
import { type Content, facts, numberIn, type Section, text, textIn } from '../content.ts';
import type { Own } from '../own.ts';
import { viewNamed } from '../usage-facts.ts';

export const speed: Section = { id: 'speed', title: message('report.speed'), make };

function make(own: Own): Content | null {
  const rows = viewNamed(own.views('speed'), 'total')?.table.rows ?? [];
  const value = (measure: string) =>
    numberIn(
      rows.find((row) => row.measure === measure),
      'value',
    );
  const known = (measure: string, id: Message) => (value(measure) === null ? [] : [id]);
  const [median, most] = [value('latency, median'), value('latency, 95%')];
  const saved = value('caching saved');
  const sentences = [
    ...(median === null ? [] : [message('report.latency', { hasMost: most !== null })]),
    ...known('first token, median', message('report.firstToken')),
    ...known('output a second', message('report.outputSpeed')),
    ...(value('errors') === null ? [] : [message('report.errors', { hasCancelled: value('cancelled') !== null })]),
    ...(saved === null || saved === 0 ? [] : [message('report.cachingSaved', { isLoss: saved < 0 })]),
  ];
  if (sentences.length === 0) return null;
  return { paragraphs: [sentences], tables: [speedFacts(rows)] };
}

/** Times in seconds, for reading. */
function speedFacts(rows: readonly Row[]) {
  return facts(
    'speed',
    [text('measure', 'Measure'), text('unit', 'Unit'), { name: 'value', title: 'Value', type: 'number' }],
    rows.map((row) => {
      const [value, unit] = [numberIn(row, 'value'), textIn(row, 'unit')];
      const isTime = unit === 'ms';
      const size = value === null ? null : Math.abs(value);
      return {
        measure: row.measure ?? null,
        unit: isTime ? 's' : unit,
        value: isTime && size !== null ? size / 1000 : size,
      };
    }),
  );
}
