import { yunxiuForecast } from './money.ts';
import type { SeedRecord } from './types.ts';
import { ACCOUNT_WARNINGS } from './warnings.ts';
import { assessmentRecords } from './yunxiu/assessment.ts';
import { attachmentRecords } from './yunxiu/attachments.ts';
import { basicValues, characteristicsValues } from './yunxiu/basic.ts';
import { businessValues } from './yunxiu/business.ts';
import { businessPlanValues } from './yunxiu/business-plan.ts';
import { categoryRecords } from './yunxiu/categories.ts';
import { contactRecords } from './yunxiu/contacts.ts';
import { environmentValues } from './yunxiu/environment.ts';
import { financeValues } from './yunxiu/finance.ts';
import { movedRecords } from './yunxiu/moves.ts';
import { noteRecords } from './yunxiu/notes.ts';
import { departmentValues, mapRecords } from './yunxiu/opportunity-map.ts';
import { organizationValues } from './yunxiu/organization.ts';
import { peopleRecords } from './yunxiu/people.ts';
import { planValues } from './yunxiu/plan.ts';
import { relationValues } from './yunxiu/relations.ts';
import { creditValues, satisfactionValues } from './yunxiu/satisfaction.ts';
import {
  organizationalRelationshipValues,
  stickinessValues,
  tierFutureValues,
  tierValues,
} from './yunxiu/scores.ts';
import { seatRecords } from './yunxiu/seats.ts';
import { shareValues } from './yunxiu/shares.ts';
import { stickinessTargetValues } from './yunxiu/stickiness-targets.ts';
import { strategyValues } from './yunxiu/strategy.ts';
import { supplierRecords } from './yunxiu/suppliers.ts';
import { economicsValues, transactionValues } from './yunxiu/transactions.ts';
import { valueValues } from './yunxiu/value.ts';

/** Account YX 云岫储能科技, complete (domain §11.1–11.6, §11.9). */
export const yunxiuRecords: readonly SeedRecord[] = [
  {
    kind: 'account',
    code: 'YX',
    values: {
      ...basicValues,
      ...characteristicsValues,
      ...businessValues,
      ...economicsValues,
      ...transactionValues,
      ...environmentValues,
      ...strategyValues,
      ...businessPlanValues,
      ...financeValues,
      ...organizationValues,
      ...satisfactionValues,
      ...valueValues,
      ...creditValues,
      ...shareValues,
      ...relationValues,
      ...departmentValues,
      ...organizationalRelationshipValues,
      ...tierValues,
      ...tierFutureValues,
      ...stickinessValues,
      ...stickinessTargetValues,
      ...ACCOUNT_WARNINGS.YX,
      ...planValues,
      ...yunxiuForecast,
    },
  },
  ...categoryRecords,
  ...supplierRecords,
  ...seatRecords,
  ...peopleRecords,
  ...movedRecords,
  ...assessmentRecords,
  ...noteRecords,
  ...contactRecords,
  ...mapRecords,
  ...attachmentRecords,
];
