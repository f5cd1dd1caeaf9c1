const label = (zh: string, en: string) => ({ zh, en });
/** What a workspace adds to the built-in basic data; the same declaration as in the catalogue's own files. */
export const ADDED_FIELDS = {
  key: 'bas',
  label: label('基础资料', 'Basic data'),
  of: 'account',
  weight: 8,
  validityDays: 730,
  dossier: 'customer',
  fields: [
    {
      key: 'bas.fleet',
      label: label('车队规模', 'Fleet size'),
      type: { kind: 'integer', unit: label('辆', 'vehicles'), min: 0 },
      weight: 3,
      help: label('物流需求的规模', 'Size of its logistics needs'),
    },
    {
      key: 'bas.depots',
      label: label('中转仓', 'Depots'),
      type: {
        kind: 'rows',
        columns: [
          { key: 'place', label: label('地点', 'Place'), type: { kind: 'text' }, required: true },
          { key: 'area', label: label('面积', 'Area'), type: { kind: 'number' } },
        ],
      },
      weight: 1,
    },
  ],
} as const;
