import type { DragEvent } from 'react';

/** What a parked person is carried as while it is dragged onto the map. */
const TYPE = 'application/x-zhibi-person';

/** Begins to carry a person. */
export function carryPerson(event: DragEvent, personId: string): void {
  event.dataTransfer.setData(TYPE, personId);
  event.dataTransfer.effectAllowed = 'move';
}

/** True while a person is carried over the place. */
export function dropsPerson(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(TYPE);
}

/** The person that was let go; null for anything else. */
export function personDropped(event: DragEvent): string | null {
  return event.dataTransfer.getData(TYPE) || null;
}
