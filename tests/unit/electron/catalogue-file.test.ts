import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogueFile, writeCatalogueFile } from '../../../electron/services/catalogue-file.ts';
import { NO_DECLARATIONS } from '../../../shared/domain/dossier/own-catalogue.ts';
import { withTemplateFields } from '../../../shared/domain/dossier/own-fields.ts';
import { builtinTemplates } from '../../../shared/domain/dossier/templates/builtin.ts';
import { starter } from '../../../shared/domain/dossier/templates/starter.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const energy = builtinTemplates.find(({ key }) => key === 'energy');
const sections = (energy === undefined ? null : withTemplateFields(NO_DECLARATIONS, energy))?.sections ?? [];
const own = { sections, templates: [{ ...starter, key: 'xmine' }] };

describe('a file with fields and templates', () => {
  it('is read as it was written, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'fields.json');
    await writeCatalogueFile(path, own);
    expect(sections.length).toBe(1);
    expect(await readCatalogueFile(path)).toEqual(own);
    expect(readdirSync(folder)).toEqual(['fields.json']);
  });

  it.each([
    ['no JSON', 'MALFORMED_JSON', '{"format": '],
    ['another format', 'CATALOGUE_UNREADABLE', '{"format": "other"}'],
    ['a newer version', 'CATALOGUE_UNREADABLE', { version: 2 }],
    ['an unknown type', 'CATALOGUE_UNREADABLE', { sections: [{ ...own.sections[0], of: 'planet' }] }],
    [
      'a built-in key',
      'CATALOGUE_UNREADABLE',
      { sections: [{ ...own.sections[0], fields: [{ ...own.sections[0]?.fields[0], key: 'bas.short' }] }] },
    ],
  ])('refuses %s', async (_what, code, content) => {
    const path = join(temporaryFolder(), 'bad.json');
    const whole = { format: 'zhibi-catalogue', version: 1, ...own };
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify({ ...whole, ...content }));
    await expect(readCatalogueFile(path)).rejects.toMatchObject({ code });
  });

  it('tells a missing file, a missing folder and one that is too large', async () => {
    const folder = temporaryFolder();
    await expect(readCatalogueFile(join(folder, 'none.json'))).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
    await expect(writeCatalogueFile(join(folder, 'no', 'x.json'), own)).rejects.toMatchObject({
      code: 'FOLDER_MISSING',
    });
    const large = join(folder, 'large.json');
    writeFileSync(large, ' '.repeat(4_000_001));
    await expect(readCatalogueFile(large)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
