import type { AccountTab } from '../../app/routes.ts';
import { type Part, partOf } from '../../components/lazy/part.ts';

/** What stands on each tab of an account. */
export const PANELS = {
  overview: partOf(async () => (await import('../overview/OverviewTab.tsx')).OverviewTab),
  dossier: partOf(async () => (await import('../dossier/DossierTab.tsx')).DossierTab),
  supplier: partOf(async () => (await import('../supplier/SupplierTab.tsx')).SupplierTab),
  map: partOf(async () => {
    const [{ MapTab }, { prepareLayout }] = await Promise.all([
      import('../map/MapTab.tsx'),
      import('../../canvas/layout-client.ts'),
    ]);
    prepareLayout();
    return MapTab;
  }),
  tier: partOf(async () => (await import('../tier/TierTab.tsx')).TierTab),
  stickiness: partOf(async () => (await import('../stickiness/StickinessTab.tsx')).StickinessTab),
  value: partOf(async () => (await import('../value/ValueTab.tsx')).ValueTab),
  strategy: partOf(
    async () => (await import('../account-strategy/AccountStrategyTab.tsx')).AccountStrategyTab,
  ),
  assessment: partOf(async () => (await import('../assessment/AssessmentTab.tsx')).AssessmentTab),
  history: partOf(async () => (await import('../history/HistoryTab.tsx')).HistoryTab),
  contacts: partOf(async () => (await import('../contacts/ContactsTab.tsx')).ContactsTab),
  notes: partOf(async () => (await import('../notes/NotesTab.tsx')).NotesTab),
} as const satisfies { readonly [tab in AccountTab]: Part };

/** Reads the panels that an account is opened with. */
export async function loadFirstPanels(): Promise<void> {
  await Promise.all([PANELS.overview.load(), PANELS.dossier.load()]);
}

/** Reads every panel. */
export async function loadPanels(): Promise<void> {
  await Promise.all(Object.values(PANELS).map(({ load }) => load()));
}
