import { makeAutoObservable } from 'mobx';
import type { Spotlight } from '../../shared/domain/relationship/spotlight.ts';

/** Whom the user looks for on the map: words, and a group that is brought out. */
export class MapFinder {
  isOpen = false;
  text = '';
  spotlight: Spotlight = 'everybody';

  constructor() {
    makeAutoObservable(this, {}, { autoBind: true });
  }

  /** False while everybody is looked for: then nobody steps back. */
  get isSearching(): boolean {
    return this.isOpen && (this.text.trim() !== '' || this.spotlight !== 'everybody');
  }

  open(): void {
    this.isOpen = true;
  }

  /** Ends the search; everybody is as visible as before. */
  close(): void {
    this.isOpen = false;
    this.text = '';
    this.spotlight = 'everybody';
  }

  find(text: string): void {
    this.text = text;
  }

  bringOut(spotlight: Spotlight): void {
    this.spotlight = spotlight;
  }
}
