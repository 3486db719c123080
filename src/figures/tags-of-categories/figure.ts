/** Figures 21 and 29: the tags inside each category. A log has one figure for all of them. */
import { defineFigure, defineLogFigure } from '../figure.ts';
import { statedReport } from '../shared/facts.ts';
import { log } from './log.ts';

const reported = (id: string, name: string, chapter: string) =>
  defineFigure({ id, name, chapter, report: statedReport(id) });

export const tagsOfLargerCategories = reported('21a', 'tags-of-larger-categories', 'categories');
export const tagsOfSmallerCategories = reported('21b', 'tags-of-smaller-categories', 'categories');
export const tagsOfRoleplay = reported('29a', 'tags-of-roleplay', 'appendix');
export const tagsOfProgramming = reported('29b', 'tags-of-programming', 'appendix');
export const tagsOfTechnology = reported('29c', 'tags-of-technology', 'appendix');

export const tagsOfCategories = defineLogFigure('tags-of-categories', {
  ...log,
  beside: ['21a', '21b', '29a', '29b', '29c'],
});
