/** What the system says when a file, a disk or a network will not do, in the reader's words. Pure. */
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
] as const;

/** Why a call of the system failed; what is not known by its code is said as Node says it. */
export function reasonOf(error: unknown): Words {
  const { code } = error as { code?: unknown };
  const found = known.find((each) => each === code);
  if (found !== undefined) return message(`data.${found}`);
  return asWritten(cleanText(error instanceof Error ? error.message : String(error)));
}

const ofNetwork = /^(ECONN|ENET|EHOST|EAI_|ENOTFOUND|ETIMEDOUT|EPIPE|EPROTO|EADDR|ENOTCONN|EALREADY|UND_ERR_|CERT_)/;

/**
 * Whether an error is the world's and not ours: of the file system, the network, a terminal that is gone, or packed data
 * that cannot be unpacked.
 */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return false;
  if (/^Z_[A-Z_]+$/.test(code) || ofNetwork.test(code) || code === 'ENXIO' || code === 'ENODEV') return true;
  return syscall !== undefined && known.some((each) => each === code);
}
