import { accountPlan } from './catalogue/account-plan.ts';
import { assessmentAnswers, respondent, round } from './catalogue/assessment.ts';
import { attachment } from './catalogue/attachment.ts';
import { basic } from './catalogue/basic.ts';
import { business } from './catalogue/business.ts';
import { businessPlan } from './catalogue/business-plan.ts';
import { category } from './catalogue/category.ts';
import { characteristics } from './catalogue/characteristics.ts';
import { colleague, company } from './catalogue/company.ts';
import { contact } from './catalogue/contact.ts';
import { credit } from './catalogue/credit.ts';
import { environment } from './catalogue/environment.ts';
import { finance } from './catalogue/finance.ts';
import { firm } from './catalogue/firm.ts';
import { header } from './catalogue/header.ts';
import { investment } from './catalogue/investment.ts';
import { mapNode } from './catalogue/map-node.ts';
import { note } from './catalogue/note.ts';
import { organization } from './catalogue/organization.ts';
import { organizationalRelationship } from './catalogue/organizational-relationship.ts';
import { person } from './catalogue/person.ts';
import { readiness } from './catalogue/readiness.ts';
import { relations } from './catalogue/relations.ts';
import { relationshipMap } from './catalogue/relationship-map.ts';
import { satisfaction } from './catalogue/satisfaction.ts';
import { seat } from './catalogue/seat.ts';
import { shares } from './catalogue/shares.ts';
import { snapshot } from './catalogue/snapshot.ts';
import { stickiness } from './catalogue/stickiness.ts';
import { strategy } from './catalogue/strategy.ts';
import { supplier } from './catalogue/supplier.ts';
import { tier, tierFuture } from './catalogue/tier.ts';
import { transactions } from './catalogue/transactions.ts';
import { value } from './catalogue/value.ts';
import { warning } from './catalogue/warning.ts';
import { createCatalogue } from './catalogue.ts';
import { builtinTemplates } from './templates/builtin.ts';
import type { Section } from './types.ts';

/** Every section the product knows, in the order of forms and documents (domain §2, §3). */
export const builtinSections: readonly Section[] = [
  header,
  basic,
  characteristics,
  business,
  transactions,
  environment,
  strategy,
  businessPlan,
  finance,
  organization,
  satisfaction,
  value,
  credit,
  shares,
  category,
  supplier,
  seat,
  person,
  mapNode,
  relations,
  relationshipMap,
  organizationalRelationship,
  tier,
  tierFuture,
  stickiness,
  warning,
  accountPlan,
  company,
  readiness,
  colleague,
  round,
  respondent,
  assessmentAnswers,
  firm,
  note,
  contact,
  attachment,
  snapshot,
  investment,
];

/** The catalogue of a workspace that adds nothing of its own. */
export const builtinCatalogue = createCatalogue(builtinSections, builtinTemplates);
