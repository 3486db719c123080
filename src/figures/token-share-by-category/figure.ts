/** Figures 6 to 9, 19, 22 and 23: token shares by category, and who serves a category. */
import type { ModelLabels } from '../../data/labels.ts';
import { defineFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { allReport } from './all-report.ts';
import { allLog, authorLog, chineseLog, openLog, sourcesLog } from './log.ts';
import { openReport } from './open-report.ts';
import { programmingBySource, programmingNeeds } from './programming.ts';
import { sampledMix, sampledSources } from './sampled.ts';
import { authorModels, words } from './text.ts';

type Model = ModelLabels | undefined;

export const openTokenShareByCategory = defineFigure({
  id: '6',
  name: 'open-token-share-by-category',
  chapter: 'open-vs-closed',
  report: { ...openReport, synced: sampledMix(words.openModels, (model: Model) => model?.openWeights === true) },
  log: openLog,
});

export const chineseOpenShareByCategory = defineFigure({
  id: '7',
  name: 'chinese-open-share-by-category',
  chapter: 'open-vs-closed',
  report: {
    ...statedReport('7'),
    synced: sampledMix(words.chineseModels, (model: Model) => model?.sourceType === 'Chinese OSS'),
  },
  log: chineseLog,
});

export const programmingShareBySource = defineFigure({
  id: '8',
  name: 'programming-share-by-source',
  chapter: 'open-vs-closed',
  report: {
    ...statedReport('8', { needs: programmingNeeds, views: (data) => [programmingBySource(data)] }),
    synced: sampledSources('programming'),
  },
  log: sourcesLog('programming'),
});

export const roleplayShareBySource = defineFigure({
  id: '9',
  name: 'roleplay-share-by-source',
  chapter: 'open-vs-closed',
  report: { ...statedReport('9'), synced: sampledSources('roleplay') },
  log: sourcesLog('roleplay'),
});

export const tokenShareByCategory = defineFigure({
  id: '19',
  name: 'token-share-by-category',
  chapter: 'categories',
  report: { ...allReport, synced: sampledMix(words.allModels, () => true) },
  log: allLog,
});

/** Figures 22 and 23, one author each. */
export const categoriesOfAuthors = (
  [
    ['22a', 'anthropic', 'anthropic', 'Anthropic'],
    ['22b', 'google', 'google', 'Google'],
    ['22c', 'xai', 'x-ai', 'xAI'],
    ['23a', 'openai', 'openai', 'OpenAI'],
    ['23b', 'deepseek', 'deepseek', 'DeepSeek'],
    ['23c', 'qwen', 'qwen', 'Qwen'],
  ] as const
).map(([id, name, author, title]) =>
  defineFigure({
    id,
    name: `categories-of-${name}`,
    chapter: 'categories',
    report: {
      ...statedReport(id),
      synced: sampledMix(authorModels(title), (model: Model) => model?.author === author),
    },
    log: authorLog(author),
  }),
);
