import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than twenty seconds, the longest first. */
const LONG = [
  'tests/e2e/every-screen-light.e2e.ts',
  'tests/e2e/every-screen-dark.e2e.ts',
  'tests/e2e/languages.e2e.ts',
  'tests/integration/crash.test.ts',
  'tests/integration/export/relationship-map.test.ts',
  'tests/integration/full-disk.test.ts',
  'tests/integration/adding-a-field.test.ts',
  'tests/integration/export/portfolio.test.ts',
  'tests/unit/architecture.test.ts',
];

/**
 * Starts the long files first, so that none of them runs alone at the end. In a fresh checkout, where no run has
 * been measured yet, the size of a file is all that vitest itself goes by.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((path) => moduleId.endsWith(path));
      return found === -1 ? LONG.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
