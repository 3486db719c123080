/** Explains errors of the file system, disk or network in the user's language. Pure. */
import { asWritten, message, type Words } from '../i18n/message.ts';
import { cleanText } from './clean.ts';

const known = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'ELOOP',
  'EMFILE',
  'ENFILE',
  'EBUSY',
  'ETXTBSY',
  'EFBIG',
  'EIO',
  'ENOMEM',
  'ENXIO',
  'EAGAIN',
] as const;

/** Why a system call failed; an unknown code keeps Node's message. */
export function reasonOf(error: unknown): Words {
  const { code } = error as { code?: unknown };
  const found = known.find((each) => each === code);
  if (found !== undefined) return message(`data.${found}`);
  return asWritten(cleanText(error instanceof Error ? error.message : String(error)));
}

const ofNetwork = /^(ECONN|ENET|EHOST|EAI_|ENOTFOUND|ETIMEDOUT|EPIPE|EPROTO|EADDR|ENOTCONN|EALREADY|UND_ERR_|CERT_)/;

/**
 * Whether an error comes from the system instead of a bug: file system, network, closed terminal, or compressed data that cannot
 * be decompressed.
 */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return false;
  if (/^Z_[A-Z_]+$/.test(code) || ofNetwork.test(code) || code === 'ENXIO' || code === 'ENODEV') return true;
  return syscall !== undefined && known.some((each) => each === code);
}
