/** Input from terminals and its meaning, as complete sequences. */

const esc = '\u001b';
const csi = `${esc}[`;
const ss3 = `${esc}O`;

type Row = readonly [sent: string | readonly number[], ...means: readonly string[]];

export const sequences: readonly Row[] = [
  // Text.
  ['j', 'j'],
  ['jG?', 'j', 'G', '?'],
  ['a b', 'a', 'space', 'b'],
  ['中国', '中', '国'],
  ['é', 'é'],
  ['e\u0301', 'e', '\u0301'],
  ['😀x', '😀', 'x'],
  // Invalid UTF-8, C1 controls, bidi marks and byte order marks are dropped.
  [[0xff, 0x6a], 'j'],
  [[0xe4, 0xb8, 0x6a], 'j'],
  [[0xed, 0xa0, 0x80, 0x6a], 'j'],
  [[0xc0, 0xaf, 0x6a], 'j'],
  [[0xc2, 0x9b, 0x41], 'A'],
  ['\u202ea\ufeffb', 'a', 'b'],
  // Bytes below 32.
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\u007f', 'backspace'],
  ['\b', 'backspace'],
  ['\u0000', 'ctrl-space'],
  ['\u0001\u0004\u001a', 'ctrl-a', 'ctrl-d', 'ctrl-z'],
  ['\u0003', 'ctrl-c'],
  ['\u001c\u001f', 'ctrl-\\', 'ctrl-_'],
  ['jjj\r', 'j', 'j', 'j', 'enter'],
  // Arrows and the keys around them, in all forms that terminals use.
  ...rows(csi, { A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end' }),
  ...rows(ss3, { A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end' }),
  ...rows(csi, { '1~': 'home', '4~': 'end', '7~': 'home', '8~': 'end', '5~': 'pageup', '6~': 'pagedown' }),
  ...rows(csi, { '2~': 'insert', '3~': 'delete', '[5~': 'pageup', '[6~': 'pagedown' }),
  ...rows(csi, { '1;2A': 'up', '1;3B': 'down', '1;5C': 'right', '1;9D': 'left', '5;5~': 'pageup', '5A': 'up' }),
  ...rows(csi, { a: 'up', b: 'down', c: 'right', d: 'left', '5$': 'pageup', '3^': 'delete', '7@': 'home' }),
  ...rows(ss3, { a: 'up', b: 'down', c: 'right', d: 'left', '5A': 'up', '2P': 'f1' }),
  [`${csi}B${csi}B${csi}B\r`, 'down', 'down', 'down', 'enter'],
  [`${csi}Z`, 'shift-tab'],
  // Function keys: xterm, VT220, the Linux console, with modifiers.
  ...rows(ss3, { P: 'f1', Q: 'f2', R: 'f3', S: 'f4' }),
  ...rows(csi, { P: 'f1', R: 'f3', '1;2P': 'f1', '1;5Q': 'f2' }),
  ...rows(csi, { '11~': 'f1', '12~': 'f2', '13~': 'f3', '14~': 'f4', '15~': 'f5', '17~': 'f6', '18~': 'f7' }),
  ...rows(csi, { '19~': 'f8', '20~': 'f9', '21~': 'f10', '23~': 'f11', '24~': 'f12', '11;2~': 'f1' }),
  ...rows(csi, { '[A': 'f1', '[B': 'f2', '[E': 'f5' }),
  // The keypad in application mode.
  ...rows(ss3, { M: 'enter', p: '0', t: '4', y: '9', j: '*', k: '+', l: ',', m: '-', n: '.', o: '/', X: '=' }),
  ...rows(ss3, { I: 'tab', ' ': 'space' }),
  // Alt: with a letter it is not that letter; with a control key it is that key.
  [`${esc}j`, 'alt-j'],
  [`${esc}é`, 'alt-é'],
  [`${esc} `, 'alt-space'],
  [`${esc}\r`, 'enter'],
  [`${esc}\u007f`, 'backspace'],
  // kitty's protocol: presses, repeats and releases, layouts, the keypad.
  ...rows(csi, { '97u': 'a', '97;2u': 'A', '97:65;2u': 'A', '49:33;2u': '!', '97;65u': 'A', '27u': 'escape' }),
  ...rows(csi, { '13u': 'enter', '9u': 'tab', '9;2u': 'shift-tab', '127u': 'backspace', '32u': 'space' }),
  ...rows(csi, { '99;5u': 'ctrl-c', '32;5u': 'ctrl-space', '91;5u': 'escape', '105;5u': 'tab', '106;3u': 'alt-j' }),
  ...rows(csi, { '1089;5u': 'ctrl-c', '1089::99;5u': 'ctrl-c', '228;;228u': 'ä', '0;;229u': 'å' }),
  ...rows(csi, { '106;1:1u': 'j', '106;1:2u': 'j', '1;1:2B': 'down', '5;1:1~': 'pageup' }),
  ...rows(csi, { '57404u': '5', '57414u': 'enter', '57419u': 'up', '57421u': 'pageup', '57410u': '/' }),
  [`${csi}106;1:1u${csi}106;1:3uk`, 'j', 'k'],
  [`${csi}1;1:3B${csi}5;1:3~k`, 'k'],
  // Super, Caps Lock alone, volume, F13: no key here uses them.
  [`${csi}106;9u${csi}57358u${csi}57439u${csi}57376uk`, 'k'],
  [`${csi}55296u${csi}1114112u${csi}99999999999999u${csi}155uk`, 'k'],
  // xterm's modifyOtherKeys.
  ...rows(csi, {
    '27;5;99~': 'ctrl-c',
    '27;2;13~': 'enter',
    '27;2;65~': 'A',
    '27;3;106~': 'alt-j',
    '27;2;9~': 'shift-tab',
  }),
  // The mouse: SGR at any column, X10 up to its limit of one byte.
  [`${csi}<0;300;7M`, 'left at 299,6'],
  [`${csi}<64;10;5M${csi}<65;10;5M`, 'wheel-up at 9,4', 'wheel-down at 9,4'],
  [`${csi}<4;1;1M${csi}<69;2;2M`, 'left at 0,0', 'wheel-down at 1,1'],
  [`${csi}<0;3;3m${csi}<2;3;3M${csi}<35;3;3M${csi}<128;3;3M${csi}<0;0;3M${csi}<0;3Mk`, 'k'],
  [`${csi}M !!`, 'left at 0,0'],
  [[0x1b, 0x5b, 0x4d, 0x60, 0xff, 0x80], 'wheel-up at 222,95'],
  [[0x1b, 0x5b, 0x4d, 0x23, 0x21, 0x21, 0x6b], 'k'],
  [[0x1b, 0x5b, 0x4d, 0x20, 0x00, 0x21, 0x6b], 'k'],
  [`${csi}32;5;5Mk`, 'k'],
  // Focus.
  [`${csi}I${csi}O`, 'focus in', 'focus out'],
  // Pastes are unchanged, whatever they contain.
  [`${csi}200~two\nlines${csi}201~`, 'paste "two\\nlines"'],
  [`${csi}200~中${csi}B${esc}x${csi}20${csi}201~j`, `paste ${JSON.stringify(`中${csi}B${esc}x${csi}20`)}`, 'j'],
  [`${csi}200~${csi}201~j`, 'j'],
  [`${csi}201~j`, 'j'],
  // Answers of terminals, to our queries or another program's.
  [`${esc}]11;rgb:1616/1616/1e1e\u0007`, 'osc11 rgb:1616/1616/1e1e'],
  [`${esc}]11;rgb:fd/f6/e3${esc}\\`, 'osc11 rgb:fd/f6/e3'],
  [`${csi}?62;4c`, 'da1 62;4'],
  [`${esc}]11;rgb:0/0/0\u0007${csi}?6cq`, 'osc11 rgb:0/0/0', 'da1 6', 'q'],
  [`${esc}]10;rgb:0/0/0${esc}\\${esc}]4;1;rgb:0/0/0\u0007${esc}]52;c;cXVpdA==\u0007${esc}]lquit${esc}\\k`, 'k'],
  [
    `${csi}>41;354;0c${csi}12;40R${csi}1;2R${csi}0n${csi}?2026;1$y${csi}4;2$y${csi}?1u${csi}8;40;120t${csi}?997;1nk`,
    'k',
  ],
  [
    `${esc}P>|tmux 3.4${esc}\\${esc}P1$r0m${esc}\\${esc}P!|00000000${esc}\\${esc}_Gi=1;OK${esc}\\${esc}^x${esc}\\k`,
    'k',
  ],
  // Unknown but complete sequences.
  [`${csi}1;2;3 q${csi}?25h${csi}99~${csi}E${csi}=3x${ss3}z${csi}!pk`, 'k'],
  // An Esc ends an incomplete sequence.
  [`${esc}]11;rgb:16${csi}B`, 'down'],
  [`${csi}1;${csi}B`, 'down'],
  [`${csi}1;\rj`, 'enter', 'j'],
  [`${csi}1;é`, 'é'],
  [`${esc}]11;\rj`, 'enter', 'j'],
  [`${ss3}${csi}B`, 'down'],
  [`${csi}M ${csi}B`, 'down'],
  // Esc pressed twice; the second one may begin a sequence.
  [`${esc}${csi}B`, 'escape', 'down'],
  [`${esc}${esc}]11;rgb:0/0/0\u0007`, 'escape', 'osc11 rgb:0/0/0'],
];

function rows(introducer: string, table: Readonly<Record<string, string>>): Row[] {
  return Object.entries(table).map(([rest, means]) => [introducer + rest, means]);
}
