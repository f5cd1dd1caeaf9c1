// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Lazy } from '../../../../renderer/components/lazy/Lazy.tsx';
import { partOf } from '../../../../renderer/components/lazy/part.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Hello = ({ name }: { readonly name: string }) => <b>hello {name}</b>;
const Bye = ({ name }: { readonly name: string }) => <b>bye {name}</b>;

test('shows what is said meanwhile, then the part', async () => {
  const part = partOf(async () => Hello);
  render(<Lazy part={part} own={{ name: 'Ann' }} fallback={<i>wait</i>} />);
  expect(screen.getByText('wait')).toBeTruthy();
  expect(await screen.findByText('hello Ann')).toBeTruthy();
});

test('what was read ahead stands at once, and is read once', async () => {
  const read = vi.fn(async () => Hello);
  const part = partOf(read);
  await Promise.all([part.load(), part.load()]);
  render(<Lazy part={part} own={{ name: 'Bo' }} />);
  expect(screen.getByText('hello Bo')).toBeTruthy();
  expect(read).toHaveBeenCalledTimes(1);
});

test('another part takes the place of the first', async () => {
  const parts = [partOf(async () => Hello), partOf(async () => Bye)] as const;
  await parts[0].load();
  const { rerender } = render(<Lazy part={parts[0]} own={{ name: 'Di' }} />);
  rerender(<Lazy part={parts[1]} own={{ name: 'Di' }} />);
  expect(await screen.findByText('bye Di')).toBeTruthy();
  rerender(<Lazy part={parts[0]} own={{ name: 'Di' }} />);
  expect(screen.getByText('hello Di')).toBeTruthy();
});

class Catch extends Component<{ readonly children: ReactNode }, { readonly text: string }> {
  override state = { text: '' };
  static getDerivedStateFromError(error: Error) {
    return { text: error.message };
  }
  override render() {
    return this.state.text === '' ? this.props.children : <p>{this.state.text}</p>;
  }
}

test('a failure is thrown to the page, and the next try reads again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const part = partOf(async () => {
    if (isBroken) throw new Error('no such file');
    return Hello;
  });
  render(
    <Catch>
      <Lazy part={part} own={{ name: 'Cy' }} />
    </Catch>,
  );
  expect(await screen.findByText('no such file')).toBeTruthy();
  isBroken = false;
  cleanup();
  render(<Lazy part={part} own={{ name: 'Cy' }} />);
  expect(await screen.findByText('hello Cy')).toBeTruthy();
});
