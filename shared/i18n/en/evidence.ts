import type { Translated } from '../messages.ts';
import type { evidence as source } from '../zh-cn/evidence.ts';

export const evidence: Translated<typeof source> = {
  status: {
    verified: 'Verified',
    collected: 'Collected',
    inferred: 'Inferred',
    disputed: 'Disputed',
    stale: 'Out of date',
    calculated: 'Calculated',
  },
  letter: { verified: 'V', collected: 'C', inferred: 'I', disputed: '!', stale: 'O', calculated: '=' },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  source: {
    customer_talk: 'Talk with the customer',
    customer_document: 'Customer document',
    public_filing: 'Public filing',
    media: 'Media',
    tender: 'Tender',
    third_party_report: 'Third-party report',
    own_system: 'Our own system',
    partner: 'Partner',
    site_visit: 'Site visit',
    estimate: 'Estimate',
  },
  method: { visit: 'Visit', phone: 'Phone', meeting: 'Meeting', document: 'Document' },
};
