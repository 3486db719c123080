/** Why a row cannot be used, as data: SQL builds it as delimited text, and a message shows it to the user. Pure. */
import { literal } from '../counts/sql-text.ts';
import { code, type Message, message } from '../i18n/message.ts';

const columnFaults = ['noCount', 'noNumber', 'notTime'] as const;
const rowFaults = ['noTime', 'noModel', 'inFuture', 'tooEarly', 'notObject'] as const;

export type ColumnFault = (typeof columnFaults)[number];
export type Fault = ColumnFault | (typeof rowFaults)[number];

/** The unit separator, which no column name contains. */
const separator = '\u001f';
/** How many characters of a value a message repeats. */
const maxSeen = 40;

/** SQL of a fault: its name, a column, and the value seen there. */
export function faultSql(fault: Fault, column = '', seen?: string): string {
  const parts = [literal(`${fault}${separator}${column}${separator}`), ...(seen === undefined ? [] : [seenSql(seen)])];
  return parts.join(' || ');
}

function seenSql(seen: string): string {
  return `left(${seen}, ${maxSeen})`;
}

/** Turns the text that `faultSql` produced into a message. */
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
