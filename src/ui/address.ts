/** The command line that prints what is on screen: what `y` copies. */
import type { View } from '../figures/figure.ts';
import { isRowsOnly } from './page.ts';
import type { Look, Place } from './state.ts';

export function commandOf(place: Place, look: Look, view: View | null): string {
  if (place.type === 'chapter') return `state-of-ai read ${place.id}`;
  const words = [
    'state-of-ai',
    look.form === 'table' || (view !== null && isRowsOnly(view)) ? 'table' : 'show',
    place.id,
  ];
  if (place.type === 'model') return `state-of-ai ${place.id}`;
  if (view !== null && look.view > 0) words.push('--view', view.name);
  if (words[1] !== 'table' || view === null) return words.join(' ');
  const field = view.table.fields[look.table.column];
  if (look.table.sorted && field !== undefined)
    words.push('--sort', `${field.name}${look.table.descending ? ':desc' : ''}`);
  return words.join(' ');
}
