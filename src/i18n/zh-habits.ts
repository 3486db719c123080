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
  'Print a script that lets your shell complete commands, flags and names': '输出脚本，让 shell 补全命令、选项和名称',
  'bash, in ~/.bashrc: eval "$(state-of-ai completions bash)"':
    'bash，写入 ~/.bashrc：eval "$(state-of-ai completions bash)"',
  'zsh, in ~/.zshrc after compinit: eval "$(state-of-ai completions zsh)"':
    'zsh，写入 ~/.zshrc，在 compinit 之后：eval "$(state-of-ai completions zsh)"',
  'fish: state-of-ai completions fish > ~/.config/fish/completions/state-of-ai.fish':
    'fish：state-of-ai completions fish > ~/.config/fish/completions/state-of-ai.fish',
  'PowerShell, in $PROFILE: state-of-ai completions powershell | Out-String | Invoke-Expression':
    'PowerShell，写入 $PROFILE：state-of-ai completions powershell | Out-String | Invoke-Expression',
  'A script holds the names of this version: print it again after an update.':
    '脚本含有此版本的名称：更新后请重新输出。',
  'the script for bash': 'bash 的脚本',
  'the one for fish': 'fish 的脚本',
  'There are no completions for "{}". Did you mean {}? Shells: {}.': '没有 "{}" 的补全。是否想要 {}？可选：{}。',
  'There are no completions for "{}". Shells: {}.': '没有 "{}" 的补全。可选：{}。',
  'Print the man page': '输出手册页',
  'npm installs the page with the package: man state-of-ai. Without that: state-of-ai man > state-of-ai.1, then man ./state-of-ai.1':
    'npm 会随软件包安装手册页：man state-of-ai。没有时：先 state-of-ai man > state-of-ai.1，再 man ./state-of-ai.1',
  'the page, in roff': '手册页，roff 格式',
  'Learn the explorer in two minutes, by doing': '两分钟边做边学浏览器',
  'A line at the foot says what to press and goes on when it was done. Esc leaves the tour.':
    '底部一行说明该按什么，做完就到下一步。Esc 离开导览。',
  'the explorer, with the tour': '带导览的浏览器',
  'Tell where the configuration file is, what holds, and who says so': '说明配置文件在哪里、哪些设置有效、由谁决定',
  'The file is JSON: ~/.config/state-of-ai/config.json, or in the folder XDG_CONFIG_HOME names; on macOS ~/Library/Application Support/state-of-ai, on Windows %APPDATA%\\state-of-ai. STATE_OF_AI_CONFIG names another one, --no-config reads none.':
    '文件为 JSON：~/.config/state-of-ai/config.json，或在 XDG_CONFIG_HOME 所指的文件夹中；macOS 为 ~/Library/Application Support/state-of-ai，Windows 为 %APPDATA%\\state-of-ai。STATE_OF_AI_CONFIG 可另指一个，--no-config 则不读取。',
  'A flag is stronger than the environment (STATE_OF_AI_THEME and so on, NO_COLOR), which is stronger than the file.':
    '选项优先于环境变量（STATE_OF_AI_THEME 等及 NO_COLOR），环境变量优先于文件。',
  'config schema prints the JSON schema, for editors: what may stand in the file.':
    'config schema 输出 JSON schema，供编辑器使用：文件中可以写什么。',
  'each setting, its value and who set it': '每项设置、其值及来源',
  'what the file may hold': '文件可以包含什么',
  'There is no config "{}". It is one of {}, or nothing.': '没有 config "{}"。可为 {}，或留空。',
  file: '文件',
  flag: '选项',
  environment: '环境变量',
  default: '默认',
  'was read': '已读取',
  'not there; defaults hold': '不存在；使用默认值',
  'ignored: --no-config': '已忽略：--no-config',
  'none: no home is known': '无：不知道主目录',
  'what was to be kept could not be: {}': '要保留的内容无法写入：{}',
};
