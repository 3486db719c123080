/** Messages of `sync` in English. Each has its Chinese in ../zh/sync.ts. */

import type { Code, Text } from '../code.ts';
import { counted, number } from '../grammar.ts';

interface Base {
  example: Code;
}

export const sync = {
  // Meanwhile
  minuteLimit: ({ perMinute, seconds }: { perMinute: number; seconds: number }) =>
    `${perMinute} requests a minute: on in ${seconds} s`,
  dayLimit: ({ perDay, seconds }: { perDay: number; seconds: number }) =>
    `${perDay} requests a day: on in ${seconds} s`,
  again: ({ why, seconds }: { why: Text; seconds: number }) => `${why}: again in ${seconds} s`,
  tooMany: ({ host }: { host: Code }) => `${host} has had too many requests (429)`,
  fault: ({ host, status }: { host: Code; status: number }) => `${host} has a fault (${status})`,
  tooSlow: ({ seconds }: { seconds: number }) => `no whole answer in ${seconds} s`,
  noAnswer: ({ why }: { why: Code }) => `no answer (${why})`,
  lost: 'no answer (connection lost)',
  breaksOff: ({ host, characters }: { host: Code; characters: number }) =>
    `the answer of ${host} breaks off after ${characters} characters`,
  otherClock: ({ time }: { time: Code }) => `The clock of this machine is not that of the server, where it is ${time}.`,

  // Why it ends
  inARow: ({ why, tries }: { why: Text; tries: number }) => `${why}, ${tries} times in a row`,
  asksToWait: ({ why, minutes }: { why: Text; minutes: number }) => `${why} and asks to wait for ${minutes} minutes`,
  asksForDays: ({ why }: { why: Text }) => `${why} and asks to wait for more than a day`,
  usedUp: ({ perDay, minutes }: { perDay: number; minutes: number }) =>
    `${perDay} requests in 24 hours are used up; the next may be sent in ${counted(minutes, 'minute')}`,
  nowhere: ({ host }: { host: Code }) => `${host} sends on to nowhere: nothing was sent there`,
  elsewhere: ({ host, other }: { host: Code; other: Code }) => `${host} sends on to ${other}: nothing was sent there`,
  circles: ({ host }: { host: Code }) => `${host} sends in circles`,
  refuses: ({ host, what, status, said }: { host: Code; what: Code; status: number; said: Code }) =>
    `${host} refuses ${what} (${status})${said}`,
  unknownKey: ({ host, said }: { host: Code; said: Code }) => `${host} does not know the key (401)${said}`,
  forbidden: ({ host, said }: { host: Code; said: Code }) => `${host} does not allow this to the key (403)${said}`,
  page: ({ host }: { host: Code }) =>
    `${host} answers with a page instead of data; is there a proxy or a login in between?`,
  untrusted: ({ why }: { why: Code }) => `the server cannot prove who it is (${why})`,
  tooLargeAnswer: ({ max }: { max: number }) => `an answer has more than ${max} MB`,

  // Replies
  undocumented: ({ what, why }: { what: Code; why: Text }) => `the reply to ${what} is not as documented: ${why}`,
  replyNoObject: 'it is no object',
  noList: 'data is no list',
  noMeta: 'meta is missing',
  otherVersion: 'its version is not v1, which this program reads',
  noRow: ({ rows }: { rows: number }) => `not one of its ${number(rows)} rows can be read`,
  rows: ({ rows }: { rows: number }) => `it has ${rows} rows`,

  // What is wrong with a value, after the name of its field
  negative: 'is negative',
  noWholeNumber: 'is no whole number',
  noNumber: 'is no number',
  missing: 'is missing',
  tooLarge: 'is too large',
  controlCharacters: 'has control characters',
  empty: 'is empty',
  noText: 'is no text',
  tooLong: 'is too long',
  noDate: 'is no date',
  notAsked: 'was not asked for',
  noMonday: 'is no Monday',
  noObject: 'is no object',
  zero: 'is 0',
  twice: 'stands there twice',
  inFuture: 'lies in the future',
  unlikeShipped: 'is nothing like the shipped week, which stays',

  // The environment and files
  baseNoAddress: ({ example }: Base) => `OPENROUTER_BASE_URL is no address. It is an address such as ${example}`,
  basePassword: ({ example }: Base) =>
    `OPENROUTER_BASE_URL has a name or a password in it. It is an address such as ${example}`,
  baseQuery: ({ example }: Base) => `OPENROUTER_BASE_URL has a ? or a # in it. It is an address such as ${example}`,
  baseNoTls: ({ example }: Base) =>
    `OPENROUTER_BASE_URL must begin with https://, because a key is sent there. It is an address such as ${example}`,
  noKey: ({ variable }: { variable: Code }) => `${variable} holds no key: keys are 8 to 500 plain letters.`,
  another: ({ process, file }: { process: Code; file: Code }) =>
    `Another sync is at work (process ${process}). If that is none, delete ${file}`,
  unwritable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be written: ${why}`,
  unreadable: ({ file, why }: { file: Code; why: Text }) => `${file} cannot be read: ${why}`,
};
