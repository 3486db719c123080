/** The sections of a report, in order, one line each. Sections that a log does not support are left out. */

import type { Section } from './content.ts';
import { against } from './sections/against.ts';
import { agentic } from './sections/agentic.ts';
import { categories, languages, places } from './sections/categories.ts';
import { models, projects, users } from './sections/groups.ts';
import { limits } from './sections/limits.ts';
import { market } from './sections/market.ts';
import { method } from './sections/method.ts';
import { overview } from './sections/overview.ts';
import { retention } from './sections/retention.ts';
import { source } from './sections/source.ts';
import { speed } from './sections/speed.ts';
import { time } from './sections/time.ts';
import { tokens } from './sections/tokens.ts';
import { untold } from './sections/untold.ts';

export const plan: readonly Section[] = [
  overview,
  against,
  models,
  projects,
  users,
  time,
  tokens,
  speed,
  limits,
  source,
  agentic,
  categories,
  places,
  languages,
  retention,
  market,
  untold,
  method,
];
