import { SERVICE_ITEMS, type ServiceItemKey } from '../../../shared/domain/tier/service-items.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import type { AccountStanding } from '../../../shared/schemas/account-standing.ts';
import { type AccountTab, type FieldPlace, routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

type Item = AccountStanding['service']['items'][number];
export type ItemState = 'met' | 'missed' | 'unknown' | 'notDue';

/** How an item stands. */
export function stateOf({ met, isDue }: Item): ItemState {
  if (!isDue) return 'notDue';
  if (met === null) return 'unknown';
  return met ? 'met' : 'missed';
}

/** Texts of standards and of what was measured, in the window's language. */
export function useServiceWords() {
  const { app } = useStores();
  const { t } = app;
  const kindOf = (key: ServiceItemKey) => SERVICE_ITEMS.find((item) => item.key === key);
  const withUnit = (key: ServiceItemKey, value: string | number): string => {
    const kind = kindOf(key);
    const figure = typeof value === 'number' ? formatNumber(value) : value;
    if (!kind?.unit) return figure;
    const unit = app.label(kind.unit);
    return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
  };
  return {
    name: (key: ServiceItemKey): string => {
      const kind = kindOf(key);
      return kind === undefined ? key : app.label(kind.label);
    },
    standard: (key: ServiceItemKey, value: string | number): string => {
      const bound = kindOf(key)?.bound ?? 'all';
      if (value === '') return t(($) => $.service.none);
      const text = withUnit(key, value);
      return bound === 'all' ? text : t(($) => $.service[bound], { value: text });
    },
    actual: ({ key, actual }: Item): string =>
      actual === null ? t(($) => $.service.none) : withUnit(key, actual),
  };
}

const PLACES: { readonly [key in ServiceItemKey]: readonly [AccountTab, FieldPlace] } = {
  team: ['dossier', { section: 'bas', field: 'bas.core_team' }],
  sponsor: ['dossier', { section: 'bas', field: 'bas.core_team' }],
  managerContact: ['notes', {}],
  executiveMeeting: ['notes', {}],
  businessReview: ['notes', {}],
  keyPeople: ['map', {}],
  dossier: ['dossier', {}],
  maturity: ['dossier', {}],
  supplierDossier: ['supplier', {}],
  plan: ['overview', {}],
  survey: ['dossier', { section: 'csat', field: 'csat.survey' }],
  complaintReply: ['dossier', { section: 'csat', field: 'csat.complaints' }],
  response: ['supplier', {}],
};

/** Page of the account on which an item is made. */
export function itemRoute(accountId: string, key: ServiceItemKey): string {
  const [tab, place] = PLACES[key];
  return routes.account(accountId, tab, place);
}
