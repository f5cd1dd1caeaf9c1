import type { ViewMotion } from '../../../canvas/view-motion.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { MapEditor } from './map-editor.ts';

/** What a gesture on the canvas may touch. */
export type GestureParts = {
  readonly canvas: CanvasModel;
  readonly editor: MapEditor;
  readonly stores: Stores;
  readonly motion: ViewMotion;
  readonly onConnect: (from: string, to: string) => void;
  readonly onEditTie: (entryId: string) => void;
  readonly onTouched: () => void;
};
