/** Tables 2 to 4: tokens by continent and country of the billing address, and by language of the prompt. */
import { defineFigure } from '../figure.ts';
import { languageKinds, languageNeeds } from './language-kinds.ts';
import { placeLog } from './log.ts';
import { placeReport } from './report.ts';
import { words } from './text.ts';

export const shareByContinent = defineFigure({
  id: 'table-2',
  name: 'share-by-continent',
  chapter: 'geography',
  report: placeReport('table-2', 'continent'),
  log: placeLog({
    column: 'country',
    part: 'continent',
    title: words.continentName,
    logTitle: words.continentTitle,
    of: words.ofContinents,
    heading: 'Continent',
  }),
});

export const shareByCountry = defineFigure({
  id: 'table-3',
  name: 'share-by-country',
  chapter: 'geography',
  report: placeReport('table-3', 'country'),
  log: placeLog({
    column: 'country',
    part: 'country',
    title: words.countryName,
    logTitle: words.countryTitle,
    of: words.ofCountries,
    heading: 'Country',
  }),
});

export const shareByLanguage = defineFigure({
  id: 'table-4',
  name: 'share-by-language',
  chapter: 'geography',
  report: {
    ...placeReport('table-4', 'language'),
    synced: { needs: languageNeeds, view: languageKinds },
  },
  log: placeLog({
    column: 'language',
    part: 'language',
    title: words.languageName,
    logTitle: words.languageTitle,
    of: words.ofLanguages,
    heading: 'Language',
  }),
});
