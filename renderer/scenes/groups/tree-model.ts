import { makeAutoObservable } from 'mobx';
import { type TreeRow, treeRows } from '../../../shared/domain/group/group-tree.ts';
import type { GroupsStore } from '../../stores/groups-store.ts';

/** A line of the tree as it is drawn: a firm, or the place where a new one is typed. */
export type TreeLine =
  | ({ readonly kind: 'firm' } & TreeRow)
  | { readonly kind: 'new'; readonly key: string; readonly owner: string; readonly level: number };

/** What is unfolded, selected and being added in the tree of one group. */
export class TreeModel {
  readonly rootId: string;
  /** Key of the line that has the focus of the table. */
  active: string;
  addingUnder: string | null = null;
  private readonly groups: GroupsStore;
  private readonly folded = new Set<string>();

  constructor(groups: GroupsStore, rootId: string) {
    this.groups = groups;
    this.rootId = rootId;
    this.active = `/${rootId}`;
    makeAutoObservable<this, 'groups'>(this, { groups: false, rootId: false }, { autoBind: true });
  }

  get lines(): readonly TreeLine[] {
    const rows = treeRows(this.groups.ownership, this.rootId, (firm) => !this.folded.has(firm));
    const lines = rows.map((row): TreeLine => ({ kind: 'firm', ...row }));
    const at = rows.findIndex(({ firm, isRepeat }) => firm === this.addingUnder && !isRepeat);
    const owner = rows[at];
    if (owner === undefined) return lines;
    return [
      ...lines.slice(0, at + 1),
      { kind: 'new', key: 'new', owner: owner.firm, level: owner.level + 1 },
      ...lines.slice(at + 1),
    ];
  }

  get activeIndex(): number {
    return Math.max(
      0,
      this.lines.findIndex(({ key }) => key === this.active),
    );
  }

  get activeRow(): TreeRow | null {
    const line = this.lines[this.activeIndex];
    return line?.kind === 'firm' ? line : null;
  }

  activate(key: string): void {
    this.active = key;
  }

  activateAt(index: number): void {
    const line = this.lines[Math.min(this.lines.length - 1, Math.max(0, index))];
    if (line !== undefined) this.active = line.key;
  }

  setOpen(firmId: string, isOpen: boolean): void {
    if (isOpen) this.folded.delete(firmId);
    else this.folded.add(firmId);
  }

  expandAll(): void {
    this.folded.clear();
  }

  /** Folds everything below the first level. */
  collapseAll(): void {
    for (const { firm, level } of treeRows(this.groups.ownership, this.rootId, () => true)) {
      if (level > 0) this.folded.add(firm);
    }
    this.active = `/${this.rootId}`;
  }

  addUnder(firmId: string | null): void {
    if (firmId !== null) this.folded.delete(firmId);
    this.addingUnder = firmId;
  }

  /** Left: folds, or goes to the line above that owns this one. */
  left(): void {
    const row = this.activeRow;
    if (row === null) return;
    if (row.isOpen) this.setOpen(row.firm, false);
    else {
      const above = this.lines.slice(0, this.activeIndex).findLast(({ level }) => level < row.level);
      if (above !== undefined) this.active = above.key;
    }
  }

  /** Right: unfolds, or goes to the first line below. */
  right(): void {
    const row = this.activeRow;
    if (row === null || row.holdings === 0 || row.isRepeat) return;
    if (row.isOpen) this.activateAt(this.activeIndex + 1);
    else this.setOpen(row.firm, true);
  }
}
