/** The demo log's study, computed once for a test file. */
import { openPackage } from '../../src/data/package.ts';
import { openStudyLog } from '../../src/study/open-log.ts';
import { type Study, studyOf } from '../../src/study/study.ts';
import { folder } from '../ui/robot.ts';

export const data = openPackage(folder);

export async function demoStudy(): Promise<Study> {
  const log = await openStudyLog(
    { logs: [], demo: true, map: [], salt: 'demo', memory: '1GB', today: '2026-01-01' },
    data,
  );
  try {
    return await studyOf(log);
  } finally {
    log.engine.close();
  }
}
