import type { menu } from './i18n/zh-cn/menu.ts';

type Messages = typeof menu;

const ON_THE_MAP = { menu: 'map', palette: true, when: 'account' } as const;

/** What the canvas of the relationship map does with cards; a part of `ACTIONS`. */
export const CANVAS_ACTIONS = [
  { id: 'canvas.addPerson', label: ($: Messages) => $.action.canvas.addPerson, ...ON_THE_MAP },
  { id: 'canvas.addSeat', label: ($: Messages) => $.action.canvas.addSeat, ...ON_THE_MAP },
  { id: 'canvas.connect', label: ($: Messages) => $.action.canvas.connect, ...ON_THE_MAP },
  { id: 'canvas.rename', label: ($: Messages) => $.action.canvas.rename, ...ON_THE_MAP },
  { id: 'canvas.fold', label: ($: Messages) => $.action.canvas.fold, ...ON_THE_MAP },
  { id: 'canvas.toTop', label: ($: Messages) => $.action.canvas.toTop, ...ON_THE_MAP },
  { id: 'canvas.selectAll', label: ($: Messages) => $.action.canvas.selectAll, ...ON_THE_MAP },
  { id: 'canvas.selectReports', label: ($: Messages) => $.action.canvas.selectReports, ...ON_THE_MAP },
  { id: 'canvas.remove', label: ($: Messages) => $.action.canvas.remove, ...ON_THE_MAP },
  { id: 'canvas.alignLeft', label: ($: Messages) => $.action.canvas.alignLeft, ...ON_THE_MAP },
  { id: 'canvas.alignCenter', label: ($: Messages) => $.action.canvas.alignCenter, ...ON_THE_MAP },
  { id: 'canvas.alignRight', label: ($: Messages) => $.action.canvas.alignRight, ...ON_THE_MAP },
  { id: 'canvas.alignTop', label: ($: Messages) => $.action.canvas.alignTop, ...ON_THE_MAP },
  { id: 'canvas.alignMiddle', label: ($: Messages) => $.action.canvas.alignMiddle, ...ON_THE_MAP },
  { id: 'canvas.alignBottom', label: ($: Messages) => $.action.canvas.alignBottom, ...ON_THE_MAP },
  { id: 'canvas.distributeAcross', label: ($: Messages) => $.action.canvas.distributeAcross, ...ON_THE_MAP },
  { id: 'canvas.distributeDown', label: ($: Messages) => $.action.canvas.distributeDown, ...ON_THE_MAP },
  { id: 'canvas.tidySelected', label: ($: Messages) => $.action.canvas.tidySelected, ...ON_THE_MAP },
  { id: 'canvas.tidy', label: ($: Messages) => $.action.canvas.tidy, ...ON_THE_MAP },
  { id: 'canvas.fit', label: ($: Messages) => $.action.canvas.fit, ...ON_THE_MAP },
] as const;
