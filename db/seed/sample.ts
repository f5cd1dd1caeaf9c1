import { label } from '../../shared/domain/label.ts';
import { accountRecords } from './accounts.ts';
import { companyRecords } from './company.ts';
import { groupRecords } from './groups.ts';
import { investmentRecords } from './money.ts';
import { rivalryRecords } from './rivals.ts';
import type { SeedWorkspace } from './types.ts';
import { yunxiuRecords } from './yunxiu.ts';

export type { SeedRecord, SeedValue, SeedValues, SeedWorkspace } from './types.ts';

/** The workspace a newcomer sees: twelve invented accounts, one of them complete (domain §11). */
export const sampleWorkspace: SeedWorkspace = {
  name: label('砚川智控·示例工作区', 'Yanchuan Smart Control (sample)'),
  today: '2026-01-15',
  records: [
    ...companyRecords,
    ...yunxiuRecords,
    ...accountRecords,
    ...rivalryRecords,
    ...groupRecords,
    ...investmentRecords,
  ],
};
