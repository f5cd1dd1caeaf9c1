import type { ServiceItemKey } from '../../../shared/domain/tier/service-items.ts';
import type { ServiceStandard } from '../../../shared/domain/tier/service-standards.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

/** The standard of an item as a figure, or as a text of its own; '' when the tier has none. */
export function standardFigure(
  key: ServiceItemKey,
  standard: ServiceStandard,
  t: Translator,
): string | number {
  switch (key) {
    case 'team':
      return standard.teamRoles.join(' + ');
    case 'sponsor':
      return standard.needsSponsor ? 1 : '';
    case 'managerContact':
      return standard.managerContactDays;
    case 'executiveMeeting':
      return standard.executiveMeetingDays ?? '';
    case 'businessReview':
      return standard.businessReviewDays ?? '';
    case 'keyPeople':
      return standard.contactWindowDays;
    case 'dossier':
      return standard.dossierScore ?? '';
    case 'maturity':
      return standard.maturityLevel ?? '';
    case 'supplierDossier':
      return t(($) => $.service.supplierStandard[standard.supplierDossier]);
    case 'plan':
      return standard.needsPlan ? 1 : '';
    case 'survey':
      return standard.surveysPerYear === 0 ? '' : standard.surveysPerYear;
    case 'complaintReply':
      return standard.complaintReplyHours;
    case 'response':
      return standard.responseHours;
  }
}
