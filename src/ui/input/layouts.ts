/** Keys of other keyboard layouts: the Latin key in the same place, where only one can be meant. Pure. */

/** Latin keys and, below each, what the same keys give in another layout. */
const layouts = [
  // Russian, and what Ukrainian shares with it. Its і is left out: the same letter lies elsewhere in Belarusian.
  ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ['QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~', 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ'],
  [']\'}"', 'їєЇЄ'],
  // Greek; a capital sigma is on two keys.
  ['wertyuiopasdfghjklzxcvbnm', 'ςερτυθιοπασδφγηξκλζχψωβνμ'],
  ['ERTYUIOPADFGHJKLZXCVBNM', 'ΕΡΤΥΘΙΟΠΑΔΦΓΗΞΚΛΖΧΨΩΒΝΜ'],
  // Hebrew (SI 1452).
  ['ertyuiopasdfghjkl;zxcvbnm,.', 'קראטוןםפשדגכעיחלךףזסבהנמצתץ'],
  // Korean (KS X 5002).
  ['qwertyuiopasdfghjklzxcvbnm', 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ'],
  ['QWERTOP', 'ㅃㅉㄸㄲㅆㅒㅖ'],
  // Full-width punctuation of Chinese input methods. 、 and 「 are left out: methods put them on different keys.
  [".[]<>''", '。【】《》‘’'],
] as const;

const latin = new Map(layouts.flatMap(([keys, letters]) => [...letters].map((letter, i) => [letter, keys[i] ?? ''])));

/** The Latin key where `key` lies on its own keyboard, full-width forms as what they are; null for any other key. */
export function latinKey(key: string): string | null {
  const code = key.codePointAt(0) ?? 0;
  if (code < 0x80 || key.length !== 1) return null;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? 'space' : (latin.get(key) ?? null);
}
