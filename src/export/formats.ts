/** The formats for exported figures, and the format that a file name implies. */

interface ExportFormat {
  readonly name: 'svg' | 'png' | 'html' | 'vega-lite' | 'csv';
  /** Includes the dot; the first one is written. */
  readonly endings: readonly [string, ...string[]];
}

const exportFormats = [
  { name: 'svg', endings: ['.svg'] },
  { name: 'png', endings: ['.png'] },
  { name: 'html', endings: ['.html', '.htm'] },
  { name: 'vega-lite', endings: ['.vl.json', '.vg.json', '.json'] },
  { name: 'csv', endings: ['.csv'] },
] as const satisfies readonly ExportFormat[];

export type ExportFormatName = ExportFormat['name'];

export const exportFormatNames: readonly ExportFormatName[] = exportFormats.map(({ name }) => name);

/** The format for a file name; undefined for an unknown extension. */
export function formatOfFile(file: string): ExportFormatName | undefined {
  const name = file.toLowerCase();
  return exportFormats.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))?.name;
}

/** `.vl.json` for vega-lite. */
export function endingOf(format: ExportFormatName): string {
  return exportFormats.find(({ name }) => name === format)?.endings[0] ?? `.${format}`;
}
