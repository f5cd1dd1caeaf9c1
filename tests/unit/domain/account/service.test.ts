import { describe, expect, test } from 'vitest';
import { readContacts, readOffBidShare } from '../../../../shared/domain/account/contact-reading.ts';
import { readExecutiveContact } from '../../../../shared/domain/account/executive-contact.ts';
import { readService } from '../../../../shared/domain/account/service-reading.ts';
import { sampleView } from '../../db/sample-view.ts';

describe('service of the worked example (domain §5.8)', () => {
  test('x', () => {
    for (const c of ['YX', 'QL', 'ZF', 'TD', 'MC']) {
      const r = readService(sampleView(c));
      console.log(c, r.tier, r.met, r.due, r.compliance, r.items.map((i) => `${i.key} ${i.standard} ${i.actual} ${i.met}`).join('\n'));
      console.log(readExecutiveContact(sampleView(c)), readOffBidShare(sampleView(c)), readContacts(sampleView(c)).length);
    }
    expect(1).toBe(1);
  });
});
