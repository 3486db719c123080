/** What is said of mistakes in Chinese: the configuration, themes, logs, saved studies and wrong usage of their commands. */
import type { Catalogue } from './words.ts';

export const errors: Catalogue = {
  // The configuration
  '{}: {} cannot be {}; did you mean {}?': '{}：{} 不能是 {}；是否想用 {}？',
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
  // Themes
  '{}: is no JSON: {}': '{}：不是 JSON：{}',
  '{}: does not know {}; it takes {}': '{}：不认识 {}；可用：{}',
  '{}: extends {}; there are {}': '{}：extends 为 {}；可选：{}',
  // Drawing and writing
  'png needs @resvg/resvg-js, an optional part that is not installed here ({}).':
    'png 需要 @resvg/resvg-js，这个可选部分尚未安装（{}）。',
  'npm install @resvg/resvg-js adds it; svg and html need nothing.':
    'npm install @resvg/resvg-js 即可添加；svg 和 html 不需要。',
  // Logs
  'The log spans {} {}s; retention counts up to {}.': '日志跨度为 {} 个{}；留存最多计到 {} 个。',
  'Count months, or give fewer of its files.': '请按月计，或少给一些文件。',
  'Give fewer of its files.': '请少给一些文件。',
  'The threshold {} must be a number, not {}.': '阈值 {} 须为数字，不能是 {}。',
  // Saved studies
  'its first line': '首行',
  'view {} of figure {}': '图 {2} 的视图 {1}',
};
