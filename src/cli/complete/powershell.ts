/** The completion script for PowerShell 5.1 and newer. Pure. */
import type { NameSet } from '../command.ts';
import { type CompletedCommand, type CompletionName, type CompletionSpec, spellings } from './spec.ts';

export function powershellScript(spec: CompletionSpec): string {
  const sets = Object.entries(spec.sets) as [NameSet, readonly CompletionName[]][];
  const help = { word: 'help', help: 'Help for a command' };
  return `# PowerShell completion for ${spec.madeBy}; made by: state-of-ai completions powershell
Register-ArgumentCompleter -Native -CommandName 'state-of-ai' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $sets = @{
${[...sets, ['commands', [...spec.commands, help]] as const].map(([name, words]) => `    '${name}' = ${table(words)}`).join('\n')}
  }
  $commands = @{
${[spec.bare, ...spec.commands].map(commandEntry).join('\n')}
    'help' = @{ Flags = [ordered]@{}; Values = @{}; Words = @(); Sets = @('commands'); Most = 1 }
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $name = ''
  $count = 0
  $skip = $false
  foreach ($word in $typed) {
    if ($skip) { $skip = $false; continue }
    if ($word -like '-*') { $skip = $commands[$name].Values.ContainsKey($word); continue }
    if ($name -eq '' -and $count -eq 0 -and $word -ne '' -and $commands.ContainsKey($word)) { $name = $word } else { $count++ }
  }
  $command = $commands[$name]
  $found = [ordered]@{}
  if ($skip) {
    foreach ($value in $command.Values[$typed[-1]]) { $found[$value] = $value }
  } elseif ($wordToComplete -like '-*') {
    $found = $command.Flags
  } elseif ($count -lt $command.Most) {
    foreach ($word in $command.Words) { $found[$word] = $word }
    foreach ($set in $command.Sets) {
      # Hundreds of models would bury the rest: they are offered once a letter is typed.
      if ($set -eq 'models' -and $wordToComplete -eq '') { continue }
      foreach ($word in $sets[$set].Keys) { $found[[string]$word] = $sets[$set][[string]$word] }
    }
  }
  foreach ($word in $found.Keys) {
    if ($word.StartsWith($wordToComplete, [System.StringComparison]::OrdinalIgnoreCase)) {
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $found[[string]$word])
    }
  }
}
`;
}

/** PowerShell escapes quotes inside single quotes by doubling them, curly ones included. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

function table(words: readonly CompletionName[]): string {
  return `[ordered]@{ ${words.map(({ word, help }) => `${quoted(word)} = ${quoted(help)}`).join('; ')} }`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function commandEntry(command: CompletedCommand): string {
  const flags = command.flags.flatMap((flag) => spellings(flag).map((word) => ({ word, help: flag.help })));
  const values = command.flags
    .filter(({ takesValue }) => takesValue)
    .flatMap((flag) => spellings(flag).map((spelling) => `${quoted(spelling)} = ${list(flag.values)}`));
  const sets = command.word === '' ? ['commands', ...command.sets] : command.sets;
  return `    ${quoted(command.word)} = @{ Flags = ${table(flags)}; Values = @{ ${values.join('; ')} }; Words = ${list(command.words)}; Sets = ${list(sets)}; Most = ${command.most} }`;
}
