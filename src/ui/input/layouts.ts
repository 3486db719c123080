/** Maps keys of other keyboard layouts to the Latin key in the same place, if it is unambiguous. Pure. */

/** Latin keys, and the characters of the same keys in another layout. */
const layouts = [
  // Russian, and what Ukrainian shares with it. і is left out, because it is on another key in Belarusian.
  ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ['QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~', 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ'],
  [']\'}"', 'їєЇЄ'],
  // Greek. Capital sigma is on two keys.
  ['wertyuiopasdfghjklzxcvbnm', 'ςερτυθιοπασδφγηξκλζχψωβνμ'],
  ['ERTYUIOPADFGHJKLZXCVBNM', 'ΕΡΤΥΘΙΟΠΑΔΦΓΗΞΚΛΖΧΨΩΒΝΜ'],
  // Hebrew (SI 1452).
  ['ertyuiopasdfghjkl;zxcvbnm,.', 'קראטוןםפשדגכעיחלךףזסבהנמצתץ'],
  // Korean (KS X 5002).
  ['qwertyuiopasdfghjklzxcvbnm', 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ'],
  ['QWERTOP', 'ㅃㅉㄸㄲㅆㅒㅖ'],
  // Full-width punctuation of Chinese input methods. 、 and 「 are left out, because methods put them on different keys.
  [".[]<>''", '。【】《》‘’'],
] as const;

const latin = new Map(layouts.flatMap(([keys, letters]) => [...letters].map((letter, i) => [letter, keys[i] ?? ''])));

/** The Latin key in the place of `key`; full-width forms become their normal form. Null for any other key. */
export function latinKey(key: string): string | null {
  const code = key.codePointAt(0) ?? 0;
  if (code < 0x80 || key.length !== 1) return null;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? 'space' : (latin.get(key) ?? null);
}
