/** What is said of mistakes in Chinese: the configuration, themes, logs, saved studies and wrong usage of their commands. */
import type { Catalogue } from './words.ts';

export const errors: Catalogue = {
  // The configuration
  'To start without this file: --no-config': '不用此文件启动：--no-config',
  'The configuration {} cannot be read: {}.': '无法读取配置文件 {}：{}。',
  'To start without it: {}': '不用它启动：{}',
  '{}: this is no JSON: {}.': '{}：不是 JSON：{}。',
  '{}: the file must hold one JSON object.': '{}：文件须包含一个 JSON 对象。',
  '{}: there is no setting {}; did you mean {}?': '{}：没有设置项 {}；是否想用 {}？',
  '{}: there is no setting {}; settings: {}.': '{}：没有设置项 {}；设置项有：{}。',
  '{}: {} cannot be {}; it is true or false.': '{}：{} 不能是 {}；只能是 true 或 false。',
  '{}: {} cannot be {}; it is a text, such as {}.': '{}：{} 不能是 {}；须为文字，例如 {}。',
  '{}: {} cannot be {}; it is one of {}.': '{}：{} 不能是 {}；可选：{}。',
  '{}: {} cannot be {}; it is one of {}, or the path of a JSON file.':
    '{}：{} 不能是 {}；可选：{}，或 JSON 文件的路径。',
  '{}: {} cannot be {}; did you mean {}?': '{}：{} 不能是 {}；是否想用 {}？',
  'The variable {} cannot be {}; did you mean {}?': '变量 {} 不能是 {}；是否想用 {}？',
  'The variable {} cannot be {}; it is true or false.': '变量 {} 不能是 {}；只能是 true 或 false。',
  'The variable {} cannot be {}; it is one of {}.': '变量 {} 不能是 {}；可选：{}。',
  'The variable {} cannot be {}; it is one of {}, or the path of a JSON file.':
    '变量 {} 不能是 {}；可选：{}，或 JSON 文件的路径。',
  'it is one of {}.': '可选：{}。',
  'it is one of {}, or the path of a JSON file.': '可选：{}，或 JSON 文件的路径。',
  '{}: keys is an object, such as {}.': '{}：keys 是一个对象，例如 {}。',
  '{}: keys.{} must not be empty; free keys: {}.': '{}：keys.{} 不能为空；可用的键：{}。',
  '{}: keys.{} needs a key that is no letter, such as {}: where a line is typed, letters are typed.':
    '{}：keys.{} 需要一个不是字母的键，例如 {}：输入文字时，字母就是字母。',
  '{}: keys.chapter cannot be changed: 1 to 9 are the chapters themselves.':
    '{}：keys.chapter 不能更改：1 至 9 就是各章。',
  '{}: keys has no command {}; did you mean {}?': '{}：keys 没有命令 {}；是否想用 {}？',
  '{}: keys has no command {}; commands: {}.': '{}：keys 没有命令 {}；命令有：{}。',
  '{}: its keys are a list, such as {}.': '{}：按键须写成列表，例如 {}。',
  '{}: there is no key {}; did you mean {}?': '{}：没有按键 {}；是否想用 {}？',
  '{}: there is no key {}; a key is one letter or sign, ctrl- and a letter (not {}), or one of {}.':
    '{}：没有按键 {}；按键是一个字母或符号、ctrl- 加一个字母（{} 除外），或以下之一：{}。',
  'a key is one letter or sign, ctrl- and a letter (not {}), or one of {}.':
    '按键是一个字母或符号、ctrl- 加一个字母（{} 除外），或以下之一：{}。',
  '{}: {} is on both {} and {}; give one of them another key, or [] to leave it without; free keys: {}.':
    '{}：{} 同时用于 {} 和 {}；请给其中一个换个键，或写 [] 使其没有键；可用的键：{}。',
  'No home is known here: neither HOME nor XDG_CONFIG_HOME is set.':
    '不知道主目录在哪里：HOME 和 XDG_CONFIG_HOME 都没有设置。',
  'There is no config {}.': '没有 config {}。',
  'It is one of {}, or nothing.': '可为 {}，或留空。',
  // Themes
  '{}: is no JSON: {}': '{}：不是 JSON：{}',
  '{}: is no JSON object': '{}：不是 JSON 对象',
  '{}: does not know {}; it takes {}': '{}：不认识 {}；可用：{}',
  '{}: extends {}; there are {}': '{}：extends 为 {}；可选：{}',
  '{}: {} is no list of colours': '{}：{} 不是颜色的列表',
  '{}: {} is {}, not a colour like #4cc2ee': '{}：{} 是 {}，不是 #4cc2ee 这样的颜色',
  '{}: roles has {}; it takes {}': '{}：roles 中有 {}；可用：{}',
  // Drawing and writing
  '--other-measure: only stacks that know shares and amounts have one.':
    '--other-measure：只有兼知份额与数量的堆叠图才有。',
  '--from and --to leave nothing: the figure goes from {} to {}.': '--from 和 --to 之间没有内容：此图从 {} 到 {}。',
  '{}: only stacks and lines have such a form; this figure has not.': '{}：只有堆叠图和折线图有这种形式；此图没有。',
  '{}: only a stack has such a form; this figure has not.': '{}：只有堆叠图有这种形式；此图没有。',
  '{} {} is not on the axis, which goes from {} to {}.': '{} {} 不在轴上，轴从 {} 到 {}。',
  'Near it: {}.': '附近有：{}。',
  'png needs @resvg/resvg-js, an optional part that is not installed here ({}).':
    'png 需要 @resvg/resvg-js，这个可选部分尚未安装（{}）。',
  'npm install @resvg/resvg-js adds it; svg and html need nothing.':
    'npm install @resvg/resvg-js 即可添加；svg 和 html 不需要。',
  // Logs
  'study needs a LOG, or --demo.': 'study 需要 LOG，或 --demo。',
  '--raw goes with show: state-of-ai study show NAME --raw': '--raw 与 show 同用：state-of-ai study show NAME --raw',
  '--demo brings a log of its own; {} is one too many.': '--demo 自带日志；{} 是多余的。',
  'No log gives a figure {}.': '没有日志能得出图 {}。',
  'The first ones: {}.': '前几个：{}。',
  '--memory takes an amount such as 4GB or 500MB, not {}.': '--memory 接受 4GB 或 500MB 这样的数量，不能是 {}。',
  'The log cannot carry {}.': '此日志无法得出 {}。',
  'It was saved without it.': '保存时没有包含它。',
  'The log spans {} {}s; retention counts up to {}.': '日志跨度为 {} 个{}；留存最多计到 {} 个。',
  'Count months, or give fewer of its files.': '请按月计，或少给一些文件。',
  'Give fewer of its files.': '请少给一些文件。',
  'The threshold {} must be a number, not {}.': '阈值 {} 须为数字，不能是 {}。',
  // Saved studies
  'There is no saved study {}.': '没有保存过的研究 {}。',
  'There is no folder for studies: set XDG_DATA_HOME to one.': '没有存放研究的文件夹：请用 XDG_DATA_HOME 指定一个。',
  'The study cannot be saved as {}: {}': '无法把研究保存为 {}：{}',
  '{} is no saved study: {}.': '{} 不是保存的研究：{}。',
  '{} is no saved study: {} is missing or of another kind.': '{} 不是保存的研究：{} 缺失，或种类不对。',
  'Save it again from its log.': '请从日志重新保存。',
  'its first line': '首行',
  'view {} of figure {}': '图 {2} 的视图 {1}',
  '{} is a saved study of version {}; this program reads version {}.': '{} 是版本 {} 的保存研究；本程序读取版本 {}。',
  'Use the state-of-ai that saved it, or save it again from its log.': '请用保存它的 state-of-ai，或从日志重新保存。',
};
