// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useFirstRows } from '../../../../renderer/scenes/map/metrics/use-first-rows.tsx';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

const Rows = ({ count }: { readonly count: number }) => {
  const [rows, more] = useFirstRows(Array.from({ length: count }, (_, index) => index));
  return (
    <>
      {rows.map((row) => (
        <i key={row} data-testid="row" />
      ))}
      {more}
    </>
  );
};

test('the rows of a large table come in parts, until all are there', async () => {
  const { stores } = await sampleStores('YX');
  const show = (count: number) => (
    <StoresContext.Provider value={stores}>
      <Rows count={count} />
    </StoresContext.Provider>
  );
  const { rerender } = render(show(60));
  expect(screen.queryByTestId('more-rows')).toBeNull();
  rerender(show(400));
  expect(screen.getAllByTestId('row')).toHaveLength(60);
  expect(screen.getByTestId('more-rows').textContent).toContain('60 / 400');
  fireEvent.click(screen.getByTestId('more-rows'));
  expect(screen.getAllByTestId('row')).toHaveLength(360);
  fireEvent.click(screen.getByTestId('more-rows'));
  expect(screen.getAllByTestId('row')).toHaveLength(400);
  expect(screen.queryByTestId('more-rows')).toBeNull();
});
