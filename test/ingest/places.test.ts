/** Where agents keep their logs, by the platform and what the environment says, and what is found there. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Place } from '../../src/ingest/formats/format.ts';
import { logFormats } from '../../src/ingest/formats/index.ts';
import { findLogs, foldersOf } from '../../src/ingest/places.ts';
import { inFolder } from './engine-at.ts';

const placesOf = (name: string): readonly Place[] => logFormats.find((format) => format.name === name)?.places ?? [];
const folders = (name: string, env: Record<string, string>, platform: NodeJS.Platform = 'linux') =>
  placesOf(name).flatMap((place) => foldersOf(place, env, platform));

test('Claude Code has two places, and others where CLAUDE_CONFIG_DIR names them by commas', () => {
  expect(folders('claude-code', { HOME: '/h' })).toEqual(['/h/.claude/projects', '/h/.config/claude/projects']);
  expect(folders('claude-code', { HOME: '/h', XDG_CONFIG_HOME: '/x' })).toContain('/x/claude/projects');
  expect(folders('claude-code', { HOME: '/h', CLAUDE_CONFIG_DIR: '/a, ~/b,' })).toEqual([
    '/a/projects',
    '/h/b/projects',
  ]);
});

test('Codex: sessions and those that were put away', () => {
  expect(folders('codex', { HOME: '/h', CODEX_HOME: '/c' })).toEqual(['/c/sessions', '/c/archived_sessions']);
});

test('data lie where XDG says, on macOS and Windows where programs keep them', () => {
  expect(folders('opencode', { HOME: '/h', XDG_DATA_HOME: '/d' })).toContain('/d/opencode');
  expect(folders('zed', { HOME: '/h' }, 'darwin')).toContain('/h/Library/Application Support/Zed/threads');
  expect(folders('cline', { HOME: '/h' }, 'darwin')).toContain(
    '/h/Library/Application Support/Code/User/globalStorage/saoudrizwan.claude-dev/tasks',
  );
  expect(folders('cline', { USERPROFILE: 'C:\\Users\\u', APPDATA: 'C:\\R' }, 'win32')).toContain(
    'C:\\R\\Code\\User\\globalStorage\\kilocode.kilo-code\\tasks',
  );
  expect(folders('crush', { USERPROFILE: 'C:\\Users\\u', LOCALAPPDATA: 'C:\\L' }, 'win32')).toContain('C:\\L\\crush');
});

test('without a home there is nowhere to look', () => {
  expect(findLogs({}, 'linux')).toEqual({ logs: [], looked: [], others: 0 });
});

test('only what is a log is found, and how much it is', async () => {
  const files = {
    'h/.claude/projects/p/a.jsonl': '12345',
    'h/.claude/projects/p/notes.md': 'x',
    'h/.claude/settings.json': '{}',
    'h/.gemini/tmp/x/chats/session-1.json': '{}',
    'h/.gemini/tmp/x/logs.json': '[]',
    'h/.local/share/opencode/opencode.db': 'db',
    'h/.local/share/opencode/snapshot/huge.db': 'x',
    'h/.local/share/crush/projects.json': '',
    'w/.crush/crush.db': 'db',
  };
  await inFolder(files, async (folder) => {
    const { writeFileSync } = await import('node:fs');
    const projects = {
      projects: [
        { path: join(folder, 'w'), data_dir: '.crush' },
        { path: '/gone', data_dir: '.crush' },
      ],
    };
    writeFileSync(join(folder, 'h/.local/share/crush/projects.json'), JSON.stringify(projects));
    const { logs } = findLogs({ HOME: join(folder, 'h') }, 'linux');
    expect(
      logs.map(({ format, names, files: { length }, bytes }) => [
        format.name,
        names[0]?.slice(folder.length + 1),
        length,
        bytes,
      ]),
    ).toEqual([
      ['claude-code', 'h/.claude/projects', 1, 5],
      ['gemini-cli', 'h/.gemini/tmp', 1, 2],
      ['opencode', 'h/.local/share/opencode/opencode.db', 1, 2],
      ['crush', 'w/.crush/crush.db', 1, 2],
    ]);
  });
});
