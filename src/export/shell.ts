/** The HTML shell of exported pages. Self-contained: inline style and pictures, no script. */
import type { Language } from '../i18n/language.ts';
import { escapeMarkup } from './escape.ts';
import { style } from './style.ts';

/** An inline icon of three bars, so that browsers do not request one. */
const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath d=%22M2 9h3v5H2z%22 fill=%22%23c23d27%22/%3E%3Cpath d=%22M6.5 5h3v9h-3z%22 fill=%22%2325856a%22/%3E%3Cpath d=%22M11 2h3v12h-3z%22 fill=%22%233f66ab%22/%3E%3C/svg%3E';

/** BCP 47 tag; for Chinese with its script, so that browsers choose the right font. */
export function htmlLanguage(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language;
}

interface PageShell {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Html. */
  readonly body: string;
  /** Style rules for this kind of page, after those for all. */
  readonly rules?: string | undefined;
}

export function htmlPage({ title, description, lang, body, rules = '' }: PageShell): string {
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeMarkup(description)}">
<link rel="icon" href="${icon}">
<style>${style}${rules}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
