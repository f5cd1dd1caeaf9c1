import type { Label } from '../label.ts';
import type { WeighedPerson } from '../relationship/person.ts';
import { relationshipScore } from '../relationship/relationship-score.ts';
import { rounded } from '../scale.ts';
import type { RelationshipReading } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** One cell of the heat map, or the sum of a row or column. */
export type HeatCell = {
  /** Weighted RS 0–100 of the people there; null while nobody of them is rated. */
  readonly score: number | null;
  readonly people: readonly string[];
  readonly keys: number;
  /** Key people who are covered. */
  readonly covered: number;
};

export type HeatColumn = {
  /** Management level; null for seats whose level nobody said. */
  readonly level: string | null;
  /** Null for the column of unknown levels. */
  readonly label: Label | null;
  readonly total: HeatCell;
};

export type HeatRow = {
  /** '' for people without a department. */
  readonly department: string;
  readonly region: string | null;
  /** One cell a column; null where nobody is. */
  readonly cells: readonly (HeatCell | null)[];
  readonly total: HeatCell;
};

export type HeatMap = {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly total: HeatCell;
};

/** Departments × management levels; a cell is the weighted RS of the people there (domain §7.4). */
export function readHeatMap(view: AccountView, { people, metrics }: RelationshipReading): HeatMap {
  const weighed = new Map(metrics.people.map((person) => [person.id, person]));
  const placed = people.flatMap(({ id, seat, region }) => {
    const person = weighed.get(id);
    return person === undefined
      ? []
      : [{ person, department: seat?.department ?? '', region, level: seat?.level ?? null }];
  });
  return heatMapOf(view, placed);
}

/** Somebody with the place in the heat map; `level` is the management level of the seat. */
export type HeatPerson = {
  readonly person: WeighedPerson;
  /** '' when there is none. */
  readonly department: string;
  readonly region: string | null;
  readonly level: string | null;
};

/** The heat map of these people, also of a past day; columns are named as the catalogue names them today (domain §7.4). */
export function heatMapOf(
  { catalogue }: Pick<AccountView, 'catalogue'>,
  all: readonly HeatPerson[],
): HeatMap {
  const levels = levelsOf(catalogue).filter(({ level }) => all.some((one) => one.level === level));
  const columns = levels.map(({ level, label }): HeatColumn => {
    return { level, label, total: cellOf(all.filter((one) => one.level === level)) };
  });
  const departments = [...new Set(all.map(({ department }) => department))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  );
  return {
    columns,
    rows: departments.map((department) => {
      const here = all.filter((one) => one.department === department);
      return {
        department,
        region: here[0]?.region ?? null,
        cells: columns.map(({ level }) => {
          const there = here.filter((one) => one.level === level);
          return there.length === 0 ? null : cellOf(there);
        }),
        total: cellOf(here),
      };
    }),
    total: cellOf(all),
  };
}

function cellOf(found: readonly { readonly person: WeighedPerson }[]): HeatCell {
  const people = found.map(({ person }) => person);
  const keys = people.filter(({ isKey }) => isKey);
  return {
    score: rounded(relationshipScore(people)),
    people: people.map(({ id }) => id),
    keys: keys.length,
    covered: keys.filter(({ isCovered }) => isCovered).length,
  };
}

/** Levels from the top down as the catalogue names them, and the unknown one. */
function levelsOf(catalogue: AccountView['catalogue']): readonly Pick<HeatColumn, 'level' | 'label'>[] {
  const type = catalogue.field('pos.level')?.type;
  const known = type?.kind === 'choice' ? type.options : [];
  return [...known.map(({ key, label }) => ({ level: key, label })), { level: null, label: null }];
}
