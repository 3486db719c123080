/** Why a row cannot be used, as data: SQL tells it as text of parts, and people read it as a message. Pure. */
import { literal } from '../counts/sql-text.ts';
import { code, type Message, message } from '../i18n/message.ts';

const columnFaults = ['noCount', 'noNumber', 'notTime'] as const;
const rowFaults = ['noTime', 'noModel', 'inFuture', 'tooEarly', 'notObject'] as const;

export type ColumnFault = (typeof columnFaults)[number];
export type Fault = ColumnFault | (typeof rowFaults)[number];

/** The unit separator: stands in no name of a column. */
const separator = '\u001f';
/** Of a value, so many letters are repeated. */
const maxSeen = 40;

/** SQL of a fault: its name, a column and what was seen there. */
export function faultSql(fault: Fault, column = '', seen?: string): string {
  const parts = [literal(`${fault}${separator}${column}${separator}`), ...(seen === undefined ? [] : [seenSql(seen)])];
  return parts.join(' || ');
}

function seenSql(seen: string): string {
  return `left(${seen}, ${maxSeen})`;
}

/** What such SQL gave, as a message. */
export function faultMessage(text: string): Message {
  const [fault = '', column = '', ...rest] = text.split(separator);
  const seen = code(rest.join(separator));
  switch (fault as Fault) {
    case 'noCount':
    case 'noNumber':
    case 'notTime':
      return message(`ingest.${fault as ColumnFault}`, { column: code(column), seen });
    case 'inFuture':
    case 'tooEarly':
      return message(`ingest.${fault as 'inFuture' | 'tooEarly'}`, { seen });
    case 'noTime':
    case 'noModel':
    case 'notObject':
      return message(`ingest.${fault as 'noTime' | 'noModel' | 'notObject'}`);
  }
}
