/** Chinese for the tour, the shell, the configuration and what is kept between runs. */
import type { Catalogue } from './words.ts';

export const habits: Catalogue = {
  '{} goes to the next figure: go to figure 1, who served the tokens': '按 {} 到下一张图：前往图 1，看谁提供了词元',
  '{} moves the cursor: Chinese open models peaked {} weeks to the left':
    '按 {} 移动光标：中国开源模型的峰值在左边 {} 周',
  '{} moves the cursor: Chinese open models peaked {} weeks to the right':
    '按 {} 移动光标：中国开源模型的峰值在右边 {} 周',
  'this is the peak. {} pins the week: the legend then tells the change since':
    '这里就是峰值。按 {} 固定这一周：图例会显示此后的变化',
  '{} shows the same numbers as a table': '按 {} 把同样的数字显示成表',
  '{} finds words in all there is: press it': '按 {} 可在全部内容中查找：请按',
  'type leaderboard, then Enter opens the first hit': '输入 leaderboard，再按 Enter 打开第一个结果',
  '{}, then type leaderboard and press Enter': '按 {}，输入 leaderboard，再按 Enter',
  '{} sorts by the next column: sort this leaderboard by another one': '按 {} 改按下一列排序：请把此榜单换一列排序',
  '{} lists every key and runs what you choose: press it to end the tour':
    '按 {} 列出所有按键，并可直接执行：按下即结束导览',
  'that was the tour; state-of-ai tour starts it again': '导览到此结束；state-of-ai tour 可重新开始',
  'leaves the tour': '离开导览',
  file: '文件',
  flag: '选项',
  environment: '环境变量',
  default: '默认',
  'was read': '已读取',
  'what was to be kept could not be: {}': '要保留的内容无法写入：{}',
};
