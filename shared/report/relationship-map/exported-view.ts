import type { MapView } from '../../domain/relationship/map-views.ts';
import type { MapExport } from '../../ipc/map-export.ts';

/** The view that leaves the program: without names only those that say nothing of what we think of anybody. */
export function exportedView({ view, names }: Pick<MapExport, 'view' | 'names'>): MapView {
  return names || view === 'lanes' ? view : 'tree';
}
